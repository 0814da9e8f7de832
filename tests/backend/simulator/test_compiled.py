"""What is compiled for the simulator, from the user's text to the PTX read: for real, but not run."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.backend.simulator.ptx import reader
from jitgpu.backend.simulator.ptx.syntax import Instruction
from jitgpu.engine import Kept, engine_for

KERNEL = jg.Kernel(r"""
#include <stdint.h>
extern "C" __global__ void shift(int n, const int32_t* x, int32_t* y) {
    int i = threadIdx.x;
    if (i < n) y[i] =
        x[i + 1];
}""", device="sim")  # fmt: skip
READ_AT = 22  # the line of ``x[i + 1]`` above


def places(kernel: jg.Kernel, wanted: str) -> set[tuple[str, int]]:
    """File and line of each instruction whose name begins so."""
    module = reader.read(kernel.compile().ptx)
    (function,) = module.functions.values()
    instructions = [item for item in function.body if isinstance(item, Instruction)]
    found = [item.location for item in instructions if item.name.startswith(wanted)]
    assert None not in found
    return {(os.path.basename(place.file), place.line) for place in found if place}


def test_instructions_know_the_line_of_the_users_own_file() -> None:
    assert places(KERNEL, "ld.global") == {("test_compiled.py", READ_AT)}


def test_lines_of_a_file_and_of_a_header(tmp_path: Path) -> None:
    (tmp_path / "more.cuh").write_text("__device__ __noinline__ void more(int* x) {\n  *x = 1;\n}\n")
    (tmp_path / "k.cu").write_text('#include "more.cuh"\n\n__global__ void k(int* x) {\n  more(x);\n  x[1] = 2;\n}\n')
    kernel = jg.Kernel(tmp_path / "k.cu", name="k", device="sim")
    module = reader.read(kernel.compile().ptx)
    found = {
        (os.path.basename(item.location.file), item.location.line)
        for function in module.functions.values() for item in function.body
        if isinstance(item, Instruction) and item.opcode == "st" and "param" not in item.modifiers and item.location
    }  # fmt: skip
    assert {("more.cuh", 2), ("k.cu", 5)} <= found

    before = kernel.request().key
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for name in ("more.cuh", "k.cu"):
        (tmp_path / name).rename(moved / name)
    assert jg.Kernel(moved / "k.cu", name="k", device="sim").request().key != before  # the lines name another file


def test_what_is_asked_for() -> None:
    request = KERNEL.request()
    assert (request.target.arch, request.target.kind) == ("sm_80", "sim")
    assert "--generate-line-info" in request.options.flags()
    assert not KERNEL.loader.program.options.line_info
    assert KERNEL.request(arch="sm_80").target.kind == "cuda"
    assert KERNEL.request(arch="sm_80").key != request.key
    debug = jg.Kernel("__global__ void k() {}", device="sim:sm_90", options=jg.Options(debug=True)).request()
    assert debug.target.arch == "sm_90"
    assert not debug.options.line_info  # -G has lines of its own


def test_an_arch_that_the_compiler_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = jg.Kernel("__global__ void k() {}", device="sim:sm_70")
    engine = kernel.loader.program.engine
    identity = engine.identity()
    monkeypatch.setattr(engine, "_identity", identity._replace(archs=("sm_75", "sm_90")))
    with pytest.raises(jg.DeviceError, match=r"no longer makes code for this GPU\n.*sim:sm_70 is sm_70") as caught:
        kernel.request()
    assert 'jg.device("sim")' in caught.value.fix
    newer = jg.Kernel("__global__ void k() {}", device="sim:sm_100").request()
    assert (newer.target.arch, newer.target.kind) == ("compute_90", "sim")


def test_constants_are_set_without_running_anything() -> None:
    module = jg.Module(
        "__constant__ float gain[2] = {1, 2}; __device__ int* place; __device__ int spot = 5;\n"
        "__global__ void k(float* x) { x[0] = gain[1] + *place + spot; }", device="sim",
    )  # fmt: skip
    gain: Any = module.constants["gain"]
    assert gain.get().tolist() == [1, 2]
    gain.set(np.array([3, 4], "f4"))
    assert gain.get().tolist() == [3, 4]
    module.constants["place"].set(1 << 40)
    assert module.constants["spot"].get() == 5


def test_a_cache_keeps_what_a_device_makes(tmp_path: Path) -> None:
    cache = jg.KernelCache(tmp_path / "cache")
    kept, key = Kept(cache), "5" * 64
    assert engine_for(cache).cache is kept.cache
    assert kept.get(key) is None
    with kept.making(key):
        assert kept.put(key, b"machine code", {"kernel": "k"})
    assert Kept(jg.KernelCache(tmp_path / "cache")).get(key) == b"machine code"
    assert cache.stats().entries == 0  # kernels are counted, not what is made of them
