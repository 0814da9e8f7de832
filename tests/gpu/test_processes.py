"""Threads with streams, forks, faults that end the context, and binaries that the driver refuses."""

from __future__ import annotations

import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import cupy
import numpy as np
import pytest

import jitgpu as jg
from jitgpu import records

pytestmark = pytest.mark.gpu

ADD_TEXT = r"""
extern "C" __global__ void add(const float* x1, const float* x2, float* y, unsigned int n) {
    unsigned int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) y[i] = x1[i] + x2[i];
}"""
ADD = jg.Kernel(ADD_TEXT)
AFFINE = jg.Kernel(r"""
template <typename T> __global__ void affine(int n, T a, T b, const T* x, T* y) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + b;
}""")
EXAMPLES = [(AFFINE, np.int32, dtype, dtype, dtype, dtype) for dtype in (np.int32, np.int64)]


def check_adds(kernel: Any, rng: np.random.Generator) -> None:
    x1, x2 = (cupy.asarray(rng.random(100).astype("float32")) for _ in range(2))
    y = cupy.full(100, -1, "float32")
    kernel[1, 128](x1, x2, y, 100)
    np.testing.assert_array_equal(y.get(), x1.get() + x2.get())


def test_one_kernel_in_eight_threads_on_eight_streams(rng) -> None:
    """Alternating dtypes, sizes and numbers, on the same configured kernels: no call may see another's arguments."""
    launch = AFFINE[16, 128]
    seeds = [int(seed) for seed in rng.integers(2**32, size=8)]
    start = threading.Barrier(8)

    def work(seed: int) -> int:
        mine = np.random.default_rng(seed)
        stream = cupy.cuda.Stream(non_blocking=True)
        wrong = 0
        with stream:
            start.wait()
            for round_ in range(150):
                dtype = ("int32", "int64")[round_ % 2]
                n, a, b = (int(value) for value in mine.integers(1, 2000, 3))
                host = mine.integers(-1000, 1000, 2000).astype(dtype)
                x, y = cupy.asarray(host), cupy.full(2000, 77, dtype)
                launch(n, a, b, x, y)
                stream.synchronize()
                expected = np.full(2000, 77, dtype)
                expected[:n] = a * host[:n] + b
                wrong += int((y.get() != expected).any())
        return wrong

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, seeds)) == [0] * 8


def test_eight_threads_and_streams_given_by_hand(rng) -> None:
    seeds = [int(seed) for seed in rng.integers(2**32, size=8)]

    def work(seed: int) -> int:
        mine = np.random.default_rng(seed)
        stream = cupy.cuda.Stream(non_blocking=True)
        launch, wrong = ADD[8, 128, stream], 0
        for _ in range(100):
            hosts = [mine.random(1000).astype("float32") for _ in range(2)]
            y = cupy.full(1000, -1, "float32")
            x1, x2 = map(cupy.asarray, hosts)
            cupy.cuda.get_current_stream().synchronize()
            launch(x1, x2, y, 1000)
            del x1, x2
            stream.synchronize()
            wrong += int((y.get() != hosts[0] + hosts[1]).any())
        return wrong

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, seeds)) == [0] * 8
    device: Any = jg.device()
    device.synchronize()
    assert device.retention.count == 0


def test_a_forked_child_is_told(script) -> None:
    assert script("forked") == ["DeviceError"] * 5 + ["parent still launches"]


@pytest.mark.parametrize("noticed", ["synchronize", "launch", "out", "bind"])
def test_a_fault_and_what_comes_after(script, noticed) -> None:
    assert script("fault", noticed) == ["KernelFault", "ContextLostError", "ContextLostError", "ContextLostError"]


def damaged(image: Any, how: str) -> bytes:
    other = "sm_75" if jg.device().arch != "sm_75" else "sm_86"
    return {
        "zeros": b"\x7fELF" + bytes(len(image.cubin) - 4),
        "text": b"this is no binary at all, whatever its checksum says",
        "another GPU's": jg.Kernel(ADD_TEXT).compile(arch=other).cubin,
    }[how]


@pytest.mark.parametrize("how", ["zeros", "text", "another GPU's"])
def test_a_binary_that_the_driver_refuses(rng, cache, tmp_path, caplog, how) -> None:
    """An entry that is whole as far as the store can tell, and useless: dropped, compiled again, and good from then."""
    image = jg.Kernel(ADD_TEXT, cache=cache).compile().image
    bad = image._replace(cubin=damaged(image, how))
    assert cache.store.put(f"image:{image.key}", records.encode_image(bad), {})
    caches = [jg.KernelCache(tmp_path / "kernels") for _ in range(2)]
    with caplog.at_level(logging.WARNING, "jitgpu"):
        check_adds(jg.Kernel(ADD_TEXT, cache=caches[0]), rng)
    assert "cannot be loaded" in caplog.text
    assert (caches[0].stats().compiles, caches[0].stats().disk_hits) == (1, 1)
    check_adds(jg.Kernel(ADD_TEXT, cache=caches[1]), rng)
    assert (caches[1].stats().compiles, caches[1].stats().disk_hits) == (0, 1)
