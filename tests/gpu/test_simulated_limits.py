"""What the simulator says of this GPU's arch is what the driver says of the GPU."""

from __future__ import annotations

from typing import Any

import pytest

import jitgpu as jg
from jitgpu.backend import occupancy
from jitgpu.values import LaunchConfig

pytestmark = pytest.mark.gpu

# Enough that is alive at once to fill whatever registers there are.
TEXT = """
extern "C" __global__ void busy(float* x) {
    __shared__ float tile[SHARED];
    tile[threadIdx.x % SHARED] = x[threadIdx.x];
    __syncthreads();
    float a[100];
#pragma unroll
    for (int i = 0; i < 100; i++) a[i] = x[i] * tile[i % SHARED];
    __syncthreads();
#pragma unroll
    for (int i = 0; i < 100; i++) x[threadIdx.x * 100 + i] = a[99 - i] + a[(i * 7) % 100];
}"""


@pytest.fixture
def gpu() -> Any:
    device = jg.device("cuda")
    if device.arch not in occupancy.ARCHS:
        pytest.skip(f"{device.arch} is not simulated")
    return device


def loaded(device: Any, registers: int | None, shared: int) -> Any:
    options = jg.Options(max_registers=registers, defines={"SHARED": shared // 4})
    kernel = jg.Kernel(TEXT, options=options, device=device)
    return kernel.loader.load((None,), {})


def test_limits(gpu: Any) -> None:
    found = occupancy.limits(gpu.arch)
    assert found._replace(multiprocessors=gpu.limits.multiprocessors) == gpu.limits


@pytest.mark.parametrize("registers", [None, 24, 32, 40, 48, 64, 72, 80, 96, 100, 128, 168, 200])
@pytest.mark.parametrize("shared", [4, 1024, 20 << 10, 48 << 10])
def test_occupancy(gpu: Any, registers: int | None, shared: int) -> None:
    kernel = loaded(gpu, registers, shared)
    entry = kernel.artifact.entry
    assert occupancy.threads_limit(entry) == kernel.threads_limit
    count = gpu.limits.multiprocessors
    for dynamic in (0, 100, 30 << 10, 100 << 10):
        if shared + dynamic > gpu.limits.shared_bytes_optin:
            continue
        kernel._allow_shared(dynamic)
        for threads in (1, 32, 33, 64, 96, 128, 160, 256, 384, 500, 512, 640, 768, 992, 1024):
            config = LaunchConfig((1, 1, 1), (threads, 1, 1), dynamic)
            ours = occupancy.resident_blocks(gpu.arch, entry, threads, dynamic)
            assert ours * count == kernel.resident_blocks(config), (threads, dynamic)
        assert occupancy.potential_block_size(gpu.arch, entry, dynamic) == kernel.block_size(dynamic), dynamic
