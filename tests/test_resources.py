"""Resources and occupancy of compiled kernels, held against ptxas and the occupancy calculator."""

from __future__ import annotations

from typing import Any

import pytest

import jitgpu as jg
from jitgpu.resources import resources
from jitgpu.values import Artifact, Entry, Image


def artifact(arch: str = "sm_80", log: str = "", **facts: Any) -> Artifact:
    entry = Entry("k", "k", (), **facts)
    return Artifact(Image("0" * 64, arch, b"", b"", (entry,), (), log, 1.0), entry, "compiled")


# Figures of NVIDIA's occupancy calculator.
@pytest.mark.parametrize(
    ("arch", "registers", "shared", "threads", "blocks", "occupancy", "limited_by"),
    [
        ("sm_80", 32, 0, 256, 8, 1.0, "threads"),
        ("sm_80", 64, 0, 256, 4, 0.5, "registers"),
        ("sm_80", 32, 0, 32, 32, 0.5, "blocks"),
        ("sm_80", 16, 16 << 10, 128, 9, 9 * 128 / 2048, "shared memory"),
        ("sm_80", 16, 0, 48, 32, 1.0, "threads"),
        ("sm_86", 16, 0, 1024, 1, 1024 / 1536, "threads"),
        ("sm_90a", 32, 0, 1024, 2, 1.0, "threads"),
        ("sm_80", 128, 0, 1024, 0, 0.0, "registers"),
        ("sm_80", 32, 164 << 10, 256, 0, 0.0, "shared memory"),
    ],
)
def test_occupancy(
    arch: str, registers: int, shared: int, threads: int, blocks: int, occupancy: float, limited_by: str
) -> None:
    for static in {0, min(shared, 48 << 10)}:
        found = resources(artifact(arch, registers=registers, shared_bytes=static), threads, shared - static)
        assert (found.blocks_per_multiprocessor, found.occupancy, found.limited_by) == (blocks, occupancy, limited_by)
        assert (found.threads, found.shared_bytes, found.registers) == (threads, shared, registers)


def test_more_threads_than_launch_bounds_allow() -> None:
    found = resources(artifact(registers=32, max_threads=128), 256)
    assert (found.blocks_per_multiprocessor, found.occupancy, found.limited_by) == (0, 0.0, "threads")


@pytest.mark.parametrize(
    ("facts", "threads"),
    [({}, 256), ({"max_threads": 128}, 128), ({"max_threads": 512}, 256), ({"required_block": (8, 8, 2)}, 128)],
)
def test_the_block_that_is_taken_where_none_is_given(facts: dict[str, Any], threads: int) -> None:
    assert resources(artifact(registers=32, **facts)).threads == threads


@pytest.mark.parametrize(("arch", "registers"), [("sm_52", 32), ("compute_90", 0)])
def test_where_nothing_is_known(arch: str, registers: int) -> None:
    found = resources(artifact(arch, registers=registers))
    assert (found.blocks_per_multiprocessor, found.occupancy, found.limited_by) == (None, None, "")


@pytest.mark.parametrize(("threads", "shared"), [(0, 0), (-1, 0), (True, 0), (2.0, 0), (32, -1)])
def test_sizes_that_are_none(threads: Any, shared: Any) -> None:
    with pytest.raises(jg.LaunchConfigError, match="an int of"):
        resources(artifact(registers=32), threads, shared)


def test_spills_are_those_of_the_artifact() -> None:
    # More values live at once than 16 registers hold.
    text = """
    extern "C" __global__ void crowded(float* x) {
        float v[64];
        for (int i = 0; i < 64; i++) v[i] = x[i * 32 + threadIdx.x];
        __syncthreads();
        for (int i = 0; i < 64; i++) x[i * 32 + threadIdx.x] = v[63 - i] * v[i];
    }"""
    made = jg.Kernel(text, options=jg.Options(max_registers=16)).compile(arch="sm_80")
    found = resources(made, 128)
    assert f"{found.spill_bytes} bytes spill stores" in made.log
    assert found.spill_bytes == made.spill_bytes > 0
    assert found.registers == made.registers <= 24
    assert found.local_bytes == made.local_bytes > 0
