"""Threads and processes: one kernel used by many, pickles, and what the store does for the next process."""

from __future__ import annotations

import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

ADD_TEXT = r"""
extern "C" __global__ void add(const float* x1, const float* x2, float* y, unsigned int n) {
    unsigned int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) y[i] = x1[i] + x2[i];
}"""
ADD = jg.Kernel(ADD_TEXT)
MODULE = jg.Module(ADD_TEXT)
AFFINE = jg.Kernel(r"""
template <typename T> __global__ void affine(int n, T a, T b, const T* x, T* y) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + b;
}""")
EXAMPLES = [(AFFINE, np.int32, dtype, dtype, dtype, dtype) for dtype in (np.int32, np.int64)]


@jg.jit_kernel(ADD_TEXT, threads="y", block=64)
def add(x1, x2, y, n=100):
    """y <- x1 + x2."""


STUBBED = add


def check_adds(dev, kernel: Any, rng: np.random.Generator) -> None:
    x1, x2 = (dev.array(rng.random(100).astype("float32")) for _ in range(2))
    y = dev.full(100, -1, "float32")
    kernel[1, 128](x1, x2, y, 100)
    np.testing.assert_array_equal(dev.numpy(y), dev.numpy(x1) + dev.numpy(x2))


def test_one_kernel_in_eight_threads(dev, rng) -> None:
    """Alternating dtypes, sizes and numbers, on the same configured kernels: no call may see another's arguments."""
    launch = AFFINE[16, 128]
    seeds = [int(seed) for seed in rng.integers(2**32, size=8)]
    start = threading.Barrier(8)

    def work(seed: int) -> int:
        mine = np.random.default_rng(seed)
        wrong = 0
        start.wait()
        for round_ in range(30):
            dtype = ("int32", "int64")[round_ % 2]
            n, a, b = (int(value) for value in mine.integers(1, 2000, 3))
            host = mine.integers(-1000, 1000, 2000).astype(dtype)
            x, y = dev.array(host), dev.full(2000, 77, dtype)
            launch(n, a, b, x, y)
            expected = np.full(2000, 77, dtype)
            expected[:n] = a * host[:n] + b
            wrong += int((dev.numpy(y) != expected).any())
        return wrong

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, seeds)) == [0] * 8


def test_a_first_launch_from_eight_threads_compiles_once(dev, rng, cache) -> None:
    kernel = jg.Kernel(ADD_TEXT, cache=cache)
    start = threading.Barrier(8)

    def work(seed: int) -> None:
        start.wait()
        check_adds(dev, kernel, np.random.default_rng(seed))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    assert cache.stats().compiles == 1


@pytest.mark.parametrize("launched", [False, True], ids=["fresh", "launched"])
@pytest.mark.parametrize("form", ["kernel", "stub", "of a module", "template"])
def test_pickled_kernels_launch_in_another_process(dev, rng, script, tmp_path, form, launched) -> None:
    kernel = {
        "kernel": jg.Kernel(ADD_TEXT, options=jg.Options(defines={"UNUSED": 1})), "stub": STUBBED,
        "of a module": MODULE["add"],
        "template": jg.Kernel(ADD_TEXT.replace('extern "C"', "template <typename T>").replace("float", "T")),
    }[form]  # fmt: skip
    if launched:
        check_adds(dev, kernel, rng)
    here = pickle.loads(pickle.dumps(kernel))
    check_adds(dev, here, rng)
    assert here.__doc__ == kernel.__doc__
    (tmp_path / "kernel.pickle").write_bytes(pickle.dumps(kernel))
    report = script("unpickled", tmp_path / "kernel.pickle")
    assert report == {"right": True, "direct": form == "stub"}


@pytest.mark.parametrize("launched", [False, True], ids=["fresh", "launched"])
def test_pickled_modules_launch_in_another_process(dev, rng, script, tmp_path, launched) -> None:
    if launched:
        check_adds(dev, MODULE["add"], rng)
    (tmp_path / "module.pickle").write_bytes(pickle.dumps(MODULE))
    assert script("unpickled", tmp_path / "module.pickle", "add") == {"right": True, "direct": False}


def test_the_next_process_launches_without_the_compiler(dev, script, tmp_path) -> None:
    """Without NVRTC, and in the simulator without translating anything: what it made of the PTX is in the store."""
    first, second = (script("warm", JITGPU_CACHE_DIR=str(tmp_path / "store")) for _ in range(2))
    assert first == {"right": True, "compiles": 3, "disk_hits": 0, "nvrtc": True, "heavy": first["heavy"]}
    assert ("jitgpu.backend.simulator.translation.functions" in first["heavy"]) is (dev.kind == "sim")
    assert second == {"right": True, "compiles": 0, "disk_hits": 3, "nvrtc": False, "heavy": []}


def test_no_store_at_all(script) -> None:
    for _ in range(2):
        report = script("warm", JITGPU_CACHE="off")
        assert (report["right"], report["compiles"]) == (True, 3)
