"""Limits and occupancy by arch, held against figures of NVIDIA's occupancy calculator."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitgpu.backend.occupancy import ARCHS, limits, potential_block_size, resident_blocks, threads_limit
from jitgpu.values import Entry


def kernel(registers: int = 32, shared_bytes: int = 0, max_threads: int | None = None) -> Entry:
    return Entry("k", "k", (), registers=registers, shared_bytes=shared_bytes, max_threads=max_threads)


@pytest.mark.parametrize(
    ("arch", "optin"),
    [("sm_70", 98304), ("sm_75", 65536), ("sm_80", 166912), ("sm_86", 101376), ("sm_89", 101376), ("sm_90", 232448),
     ("sm_100", 232448), ("sm_120", 101376)],
)  # fmt: skip
def test_limits(arch: str, optin: int) -> None:
    found = limits(arch)
    assert found.shared_bytes_optin == optin
    assert (found.threads_per_block, found.block, found.warp_size) == (1024, (1024, 1024, 64), 32)
    assert found.grid == (2**31 - 1, 65535, 65535)
    assert found.cooperative
    assert found.clusters == (arch in ("sm_90", "sm_100", "sm_120"))


# From the occupancy calculator: blocks of a multiprocessor.
@pytest.mark.parametrize(
    ("arch", "registers", "threads", "shared_bytes", "blocks"),
    [
        ("sm_80", 32, 1024, 0, 2),  # threads
        ("sm_80", 32, 32, 0, 32),  # blocks
        ("sm_80", 33, 1024, 0, 1),  # 33 registers are 40 for a warp's unit: 48 warps
        ("sm_80", 64, 256, 0, 4),  # registers
        ("sm_80", 255, 256, 0, 1),
        ("sm_80", 16, 128, 16 << 10, 9),  # 164 KB over 17 KB
        ("sm_80", 16, 128, 163 << 10, 1),
        ("sm_80", 16, 33, 0, 32),  # two warps
        ("sm_86", 16, 1024, 0, 1),  # 1536 threads
        ("sm_86", 16, 768, 0, 2),
        ("sm_90", 16, 64, 7168, 28),  # 228 KB over 8 KB
        ("sm_75", 32, 512, 0, 2),
        ("sm_75", 32, 64, 32 << 10, 2),  # nothing reserved
        ("sm_80", 16, 128, 164 << 10, 0),  # more than a block may have
        ("sm_80", 16, 1025, 0, 0),
    ],
)
def test_resident_blocks(arch: str, registers: int, threads: int, shared_bytes: int, blocks: int) -> None:
    assert resident_blocks(arch, kernel(registers), threads, shared_bytes) == blocks
    if shared_bytes > 1024:
        assert resident_blocks(arch, kernel(registers, 1024), threads, shared_bytes - 1024) == blocks


def test_threads_limit() -> None:
    found = [threads_limit(kernel(registers)) for registers in (0, 16, 64, 65, 80, 96, 128, 168, 255)]
    assert found == [1024, 1024, 1024, 896, 768, 640, 512, 384, 256]
    assert threads_limit(kernel(16, max_threads=200)) == 200


def test_potential_block_size() -> None:
    assert potential_block_size("sm_80", kernel(32), 0) == 1024
    assert potential_block_size("sm_86", kernel(32), 0) == 768  # two of them fill 1536 threads
    assert potential_block_size("sm_80", kernel(40), 0) == 768
    assert potential_block_size("sm_80", kernel(16, max_threads=100), 0) == 64  # 32 of them: 2048, 16 of 100: 1600
    assert potential_block_size("sm_80", kernel(16, max_threads=20), 0) == 20


@given(st.sampled_from(sorted(ARCHS)), st.integers(0, 255), st.integers(0, 1024), st.integers(0, 64 << 10))
def test_no_block_has_more_resident_threads(arch: str, registers: int, most: int, shared_bytes: int) -> None:
    entry = kernel(registers, max_threads=most or None)
    best = potential_block_size(arch, entry, shared_bytes)
    resident = best * resident_blocks(arch, entry, best, shared_bytes)
    assert 1 <= best <= threads_limit(entry)
    for threads in (*range(32, 1025, 32), threads_limit(entry)):
        assert threads * resident_blocks(arch, entry, threads, shared_bytes) <= resident
        assert resident <= ARCHS[arch].threads
