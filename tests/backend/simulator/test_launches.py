"""Launches for real: arguments of every kind, variables, pointers in memory, threads, processes."""

from __future__ import annotations

import ctypes
import gc
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

DEVICE: Any = jg.device("sim")
SAXPY = jg.Kernel(r"""
template <typename T>
__global__ void saxpy(int n, T a, const T* x, T* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}""", device="sim")  # fmt: skip


@pytest.mark.parametrize("dtype", ["f4", "f8", "i4", "u8"])
def test_arrays_in_place(dtype: str) -> None:
    x, y = np.arange(1000).astype(dtype), np.ones(1000, dtype)
    SAXPY.forall(1000)(1000, 2, x, y)
    np.testing.assert_array_equal(y, 2 * np.arange(1000) + 1)
    SAXPY[8, 128](10, a=3, x=DEVICE.array(x), y=y)
    np.testing.assert_array_equal(y[:11], [*(5 * np.arange(10) + 1), 21])


def test_in_out_and_inout() -> None:
    kernel = jg.Kernel('extern "C" __global__ void k(int* p, int* q, int* r) { p[0]++; q[0] = p[0]; r[0] += q[0]; }',
                       device="sim")  # fmt: skip
    p, q, r = (np.full(1, value, "i4") for value in (10, 20, 30))
    kernel[1, 1](jg.In(p), jg.Out(q), jg.InOut(r))
    assert [int(array[0]) for array in (p, q, r)] == [10, 11, 41]


def test_arrays_of_other_libraries() -> None:
    numbers = (ctypes.c_int32 * 4)(1, 2, 3, 4)

    class Shown:
        __array_interface__ = np.ctypeslib.as_array(numbers).__array_interface__

    y = np.zeros(4, "i4")
    SAXPY[1, 4](4, 10, Shown(), y)
    assert y.tolist() == [10, 20, 30, 40]
    SAXPY[1, 4](4, 1, y, Shown())
    assert list(numbers) == [11, 22, 33, 44]


def test_bound_launches_and_many_threads() -> None:
    total = np.zeros(1, "i4")
    kernel = jg.Kernel('extern "C" __global__ void add(int n, int* x) { atomicAdd(x, n); }', device="sim")
    again = kernel[4, 32].bind(1, total)
    again()
    again.update(n=2)
    again()
    assert total[0] == 3 * 128

    def work(number: int) -> None:
        for _ in range(20):
            kernel[2, 64](number, total)

    total[0] = 0
    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert total[0] == 20 * 128 * sum(range(4))


def test_variables_of_a_module() -> None:
    module = jg.Module(r"""
    __constant__ float gain[2] = {2, 3};
    __device__ int calls;
    __device__ int* counter = &calls;
    __device__ float* kept;
    extern "C" __global__ void keep(float* x) { kept = x; }
    extern "C" __global__ void scale(float* x) { x[threadIdx.x] *= gain[threadIdx.x]; atomicAdd(counter, 1); }
    extern "C" __global__ void kept_first(float* y) { y[0] = kept[0]; }""", device="sim")  # fmt: skip
    x, y = DEVICE.array(np.ones(2, "f4")), np.zeros(1, "f4")
    module["scale"][1, 2](x)
    module.constants["gain"].set(np.array([10, 100], "f4"))
    module["scale"][1, 2](x)
    assert x.tolist() == [20, 300]
    assert module.constants["calls"].get() == 4
    module["keep"][1, 1](x)
    module["kept_first"][1, 1](y)
    assert y[0] == 20
    del x
    gc.collect()
    with pytest.raises(jg.KernelFault, match="freed"):
        module["kept_first"][1, 1](y)


def test_pointers_in_memory() -> None:
    kernel = jg.Kernel(r"""
    struct Pair { const int* from; long long n; int* to; };
    extern "C" __global__ void sums(int n, int** table, Pair pair) {
        int sum = 0;
        for (int i = 0; i < n; i++) sum += table[i][threadIdx.x];
        for (int i = 0; i < pair.n; i++) sum += pair.from[i];
        pair.to[threadIdx.x] = sum;
    }""", device="sim")  # fmt: skip
    parts = [DEVICE.array(np.arange(3, dtype="i4") * 10**i) for i in range(3)]
    table = DEVICE.array([part.ctypes.data for part in parts]).view("u8")
    extra, result = np.full(5, 1000, "i4"), DEVICE.zeros(3, "i4")
    extra = DEVICE.array(extra)
    pair = np.array((extra.ctypes.data, 2, result.ctypes.data), np.dtype([("from", "u8"), ("n", "i8"), ("to", "u8")]))
    kernel[1, 3](3, table, pair)
    assert result.tolist() == [2000, 2111, 2222]
    with pytest.raises(jg.KernelFault) as caught:
        kernel[1, 4](3, table, pair)
    assert caught.value.thread == (3, 0, 0)


def test_an_array_that_was_passed_before_is_known() -> None:
    module = jg.Module("__device__ int* kept; extern \"C\" __global__ void keep(int* x) { kept = x; }\n"
                       'extern "C" __global__ void add() { kept[1]++; }', device="sim")  # fmt: skip
    mine = np.arange(4, dtype="i4")
    module["keep"][1, 1](mine)
    module["add"][1, 1]()
    assert mine.tolist() == [0, 2, 2, 3]


def test_what_one_kernel_allocates_another_frees() -> None:
    make = jg.Kernel('extern "C" __global__ void make(int** p) { *p = (int*)malloc(8); (*p)[1] = 42; }', device="sim")
    take = jg.Kernel('extern "C" __global__ void take(int** p, int* x) { *x = (*p)[1]; free(*p); }', device="sim")
    place, found = np.zeros(1, "u8"), np.zeros(1, "i4")
    make[1, 1](place)
    assert place[0]
    take[1, 1](place, found)
    assert found[0] == 42


def test_what_a_kernel_prints(capsys: pytest.CaptureFixture[str]) -> None:
    kernel = jg.Kernel(r"""#include <cstdio>
    extern "C" __global__ void say(int n, double x, const char* end) {
        printf("%d of %u: %7.3f %s%c%lld\n", threadIdx.x, blockDim.x, x, "is", 33, (long long)n << 33);
    }""", device="sim")  # fmt: skip
    kernel[1, 2](1, 2.5, None)
    assert capsys.readouterr().out == "".join(f"{i} of 2:   2.500 is!8589934592\n" for i in range(2))


def test_a_wrong_launch_never_runs() -> None:
    y = np.zeros(4, "f4")
    for wrong, error in [
        (lambda: SAXPY[1, 4](4, 2.0, y, 0x1000), jg.ArgumentError),
        (lambda: SAXPY[1, 4](4, 2.0, y[::2], y), jg.ArgumentError),
        (lambda: SAXPY[1, 2048](4, 2.0, y, y), jg.LaunchConfigError),
        (lambda: SAXPY[1, 4, "stream"](4, 2.0, y, y), jg.LaunchConfigError),
    ]:
        with pytest.raises(error, match="saxpy"):
            wrong()
    assert not y.any()


# ---------------------------------------------------------------------------------------------------------- processes

AGAIN = """
import sys, numpy as np, jitgpu as jg
from jitgpu.backend.simulator import machine
machine.machine_code = None  # whoever wants to translate fails
kernel = jg.Kernel('extern "C" __global__ void k(int* x) { *x = 4711; }', device="sim")
x = np.zeros(1, "i4")
kernel[1, 1](x)
loaded = kernel.loader.load((x,), {})
print(x[0], loaded.artifact.origin)
"""


def test_another_process_finds_the_machine_code(tmp_path: Path) -> None:
    environment = {**os.environ, "JITGPU_CACHE_DIR": str(tmp_path / "cache")}

    def run(program: str) -> str:
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=120,
                              env=environment, cwd=tmp_path)  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    assert run(AGAIN.replace("machine.machine_code = None", "pass")) == "4711 compiled"
    assert run(AGAIN) == "4711 disk"
    kinds = {entry.key.partition(":")[0] for entry in jg.KernelCache(tmp_path / "cache").store.entries()}
    assert {"image", "object"} <= kinds


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_child_launches() -> None:
    x, y = np.arange(100.0), np.zeros(100)
    SAXPY.forall(100)(100, 1.0, x, y)  # workers of the parent are there now
    known = SAXPY.forall(100)
    child = os.fork()
    if child == 0:
        signal.alarm(60)
        known(100, 2.0, x, y)
        other = jg.Kernel('extern "C" __global__ void forked(double* x) { x[threadIdx.x] = 5; }', device="sim")
        other[1, 100](x)
        os._exit(0 if (y == 3 * np.arange(100.0)).all() and (x == 5).all() else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    np.testing.assert_array_equal(y, x)
