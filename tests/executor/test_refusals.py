"""What ``submit`` refuses, and that the executor works on after, with the order of its work intact."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

AXPY_TEXT = r"""
extern "C" __global__ void axpy(int n, unsigned int a, const unsigned int* x, unsigned int* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}"""
AXPY = jg.Kernel(AXPY_TEXT)
N = 1000


@pytest.fixture
def x(dev, rng) -> Any:
    return dev.array(rng.integers(0, 1000, N).astype("uint32"))


@pytest.fixture
def y(dev, rng) -> Any:
    return dev.array(rng.integers(0, 1000, N).astype("uint32"))


@pytest.fixture(autouse=True)
def _loaded(dev, x, y) -> None:
    """Loading a kernel can wait for the device: none is to be loaded while the gate is closed."""
    AXPY[1, 1](0, 1, x, y)
    for size in (N, 2 * N):  # memory for what the cases make
        dev.zeros(size, "uint32")
    dev.device.synchronize()

def strided(dev: Any) -> Any:
    return dev.zeros(2 * N, "uint32")[::2]


def frozen(dev: Any) -> np.ndarray:
    array = np.zeros(N, "uint32")
    array.flags.writeable = False
    return array


WRONG: dict[str, tuple[type[Exception], str, Callable[[Any, Any, Any, Any], Any]]] = {
    "dtype": (jg.ArgumentError, "float32", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, dev.zeros(N), y)),
    "no array": (jg.ArgumentError, "'y'", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, x, "y")),
    "strided": (jg.ArgumentError, "strided", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, strided(dev), y)),
    "scalar": (jg.ArgumentError, "'a'", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, "1", x, y)),
    "scalar too large": (jg.ArgumentError, "'n'", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], 2**40, 1, x, y)),
    "array for a scalar": (jg.ArgumentError, "'n'", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], x, 1, x, y)),
    "copy for a scalar": (
        jg.ArgumentError, "'a'", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, jg.In(np.zeros(1, "u4")), x, y)),
    "missing": (jg.ArgumentError, "'y'", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, x)),
    "missing by name": (jg.ArgumentError, "'x'", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, y=y)),
    "too many": (jg.ArgumentError, "too many", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, x, y, y)),
    "unknown name": (jg.ArgumentError, "z=", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, x, y, z=1)),
    "given twice": (jg.ArgumentError, "twice", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, x, y, y=y)),
    "copy of another dtype": (
        jg.ArgumentError, "float64", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, jg.In(np.zeros(N)), y)),
    "copy of a strided one": (
        jg.ArgumentError, "contiguous|strided",
        lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, x, jg.Out(np.zeros(2 * N, "u4")[::2]))),
    "copy into a frozen one": (
        jg.ArgumentError, "read-only", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, x, jg.Out(frozen(dev)))),
    "block": (jg.LaunchConfigError, "block", lambda dev, ex, x, y: ex.submit(AXPY[8, 4096], N, 1, x, y)),
    "shared": (
        jg.LaunchConfigError, "shared", lambda dev, ex, x, y: ex.submit(AXPY[8, 128, None, 1 << 20], N, 1, x, y)),
    "no configuration": (jg.LaunchConfigError, r"kernel\[grid, block\]", lambda dev, ex, x, y: ex.submit(AXPY, N)),
    "no kernel": (jg.LaunchConfigError, "kernel", lambda dev, ex, x, y: ex.submit(print, 1)),
    "no kernel at all": (jg.LaunchConfigError, "kernel", lambda dev, ex, x, y: ex.submit(3, 1)),
    "stream": (jg.LaunchConfigError, "stream", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, x, y, stream="s")),
    "stream of the kernel": (
        jg.LaunchConfigError, "stream", lambda dev, ex, x, y: ex.submit(AXPY[8, 128, 77], N, 1, x, y)),
    "after": (jg.LaunchError, "after", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, x, y, after=["x"])),
    "after nothing": (jg.LaunchError, "after", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, x, y, after=[None])),
    "after a number": (jg.LaunchError, "after", lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, x, y, after=5)),
    "after, copied": (
        jg.LaunchError, "after",
        lambda dev, ex, x, y: ex.submit(AXPY[8, 128], N, 1, jg.In(np.zeros(N, "u4")), y, after=["x"])),
    "text that does not compile": (
        jg.CompileError, "error", lambda dev, ex, x, y: ex.submit(jg.Kernel("__global__ void k() { oops; }")[1, 1])),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_what_is_refused_leaves_the_executor_as_it_was(dev, ex, gate, x, y, case) -> None:
    """In the midst of other work, whose order stays intact."""
    kind, words, call = WRONG[case]
    first, second = dev.numpy(x), dev.numpy(y)
    gate.hold(ex, y, 0)
    second[0] = 0
    ex.submit(AXPY[8, 128], N, 2, x, y)
    flying = sum(len(queue.flight) for queue in ex._work.queues())
    for _ in range(2):
        with pytest.raises(kind, match=words):
            call(dev, ex, x, y)
    assert sum(len(queue.flight) for queue in ex._work.queues()) <= flying + 2  # copies before it may be on their way
    ex.submit(AXPY[8, 128], N, 3, y, x)
    last = ex.submit(AXPY[8, 128], N, 1, x, y)
    gate.open()
    last.result()
    second += 2 * first
    first += 3 * second
    second += first
    np.testing.assert_array_equal(dev.numpy(y), second)
    np.testing.assert_array_equal(dev.numpy(x), first)


def test_host_memory_on_a_gpu(dev, ex, y) -> None:
    if dev.kind == "sim":
        pytest.skip("host memory is the simulator's own")
    with pytest.raises(jg.ArgumentError, match=r"jg\.In"):
        ex.submit(AXPY[8, 128], N, 1, np.zeros(N, "uint32"), y)


def test_a_priority_that_the_gpu_does_not_have(dev, ex, x, y) -> None:
    if dev.kind == "sim":
        pytest.skip("priorities make no difference in the simulator")
    for priority in (1, -1000):
        with pytest.raises(jg.LaunchConfigError, match="priority"):
            ex.submit(AXPY[8, 128], N, 1, x, y, priority=priority)
    ex.submit(AXPY[8, 128], N, 1, x, y).result()


def test_a_kernel_made_for_another_device(dev, x, y) -> None:
    with jg.Executor("sim:sm_90") as ex, pytest.raises(jg.DeviceError, match="another device"):
        ex.submit(jg.Kernel(AXPY_TEXT, device="sim")[8, 128], N, 1, np.zeros(N, "u4"), np.zeros(N, "u4"))
    with jg.Executor() as ex:
        pinned = jg.Kernel(AXPY_TEXT, device=dev.device.name)
        expected = dev.numpy(x) + dev.numpy(y)
        ex.submit(pinned[8, 128], N, 1, x, y).result()
        np.testing.assert_array_equal(dev.numpy(y), expected)


@pytest.mark.parametrize("wrong", [{"streams": 0}, {"streams": "4"}, {"streams": True}, {"order": "none"}])
def test_executors_that_cannot_be_made(dev, wrong) -> None:
    with pytest.raises(jg.DeviceError, match="executor"):
        jg.Executor(**wrong)
