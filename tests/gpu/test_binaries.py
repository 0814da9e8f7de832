"""Binaries and their attributes, as the driver sees them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cupy
import numpy as np
import pytest

import jitgpu as jg

pytestmark = pytest.mark.gpu

ADD = jg.Kernel(r"""
extern "C" __global__ void add(const float* x1, const float* x2, float* y, unsigned int n) {
    unsigned int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) y[i] = x1[i] + x2[i];
}""")

# Static shared memory of 4096 bytes, and a local array that indices known only at run time keep out of registers.
RESOURCES = jg.Kernel(r"""
extern "C" __global__ void resources(const int* places, int* out) {
    __shared__ int tile[1024];
    int local[64];
    for (int i = 0; i < 64; i++) local[i] = -1;
    for (int i = 0; i < 200; i++) local[(places[i] + threadIdx.x) & 63] = i;
    tile[threadIdx.x] = local[places[200] & 63];
    __syncthreads();
    out[threadIdx.x] = tile[1023 - threadIdx.x];
}""")


def pair(rng: np.random.Generator, shape: Any, dtype: str) -> tuple[cupy.ndarray, cupy.ndarray]:
    return cupy.asarray(rng.random(shape).astype(dtype)), cupy.asarray(rng.random(shape).astype(dtype))


def loaded_by_cupy(artifact: jg.Artifact, path: Path, content: bytes) -> cupy.RawKernel:
    path.write_bytes(content)
    return cupy.RawModule(path=str(path)).get_function(artifact.symbol)


def test_the_cubin_is_one_that_the_driver_takes(rng, poisoned, tmp_path) -> None:
    artifact = ADD.compile()
    raw = loaded_by_cupy(artifact, tmp_path / "add.cubin", artifact.cubin)
    x1, x2 = pair(rng, 64, "float32")
    y = poisoned(64)
    raw((1,), (64,), (x1, x2, y, np.uint32(64)))
    np.testing.assert_array_equal(y.get(), x1.get() + x2.get())


def driver_reads_our_ptx() -> bool:
    major, minor = cupy.cuda.nvrtc.getVersion()
    return cupy.cuda.runtime.driverGetVersion() >= 1000 * major + 10 * minor


def test_the_ptx_is_one_that_the_driver_takes(rng, poisoned, tmp_path) -> None:
    if not driver_reads_our_ptx():
        pytest.skip("the driver is older than the compiler: it reads no PTX of it")
    artifact = ADD.compile(arch=jg.device().arch.replace("sm", "compute"))
    assert artifact.cubin == b""
    raw = loaded_by_cupy(artifact, tmp_path / "add.ptx", artifact.ptx.encode())
    x1, x2 = pair(rng, 64, "float32")
    y = poisoned(64)
    raw((1,), (64,), (x1, x2, y, np.uint32(64)))
    np.testing.assert_array_equal(y.get(), x1.get() + x2.get())


def test_attributes_are_those_of_the_driver(tmp_path) -> None:
    artifact = RESOURCES.compile()
    raw = loaded_by_cupy(artifact, tmp_path / "resources.cubin", artifact.cubin)
    assert artifact.registers == raw.num_regs > 0
    assert artifact.shared_bytes == raw.shared_size_bytes == 4096
    assert artifact.local_bytes >= 256
    assert raw.local_size_bytes >= 256
    assert artifact.arch == jg.device().arch
    simple = ADD.compile()
    assert (simple.shared_bytes, simple.local_bytes, simple.spill_bytes) == (0, 0, 0)
