"""``submit`` and ``execute``: every way to give arguments, what is refused, and that the executor works on after."""

from __future__ import annotations

import json
import os
import subprocess
import sys
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
SCALE = jg.Kernel(r"""
template <typename T> __global__ void scale(int n, T a, T* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] *= a;
}""")
SET = jg.Kernel('extern "C" __global__ void set(unsigned int value, unsigned int* x) { *x = value; }')
# Parameters that are called as those of submit itself.
NAMED = jg.Kernel(r"""
extern "C" __global__ void named(int after, int timing, int configured, int* stream) {
    *stream = after + timing + configured;
}""")
# Each block adds up what all blocks have written before: only right when they meet.
TOGETHER = jg.Kernel(r"""
#include <cooperative_groups.h>
extern "C" __global__ void together(int* part, int* total) {
    if (threadIdx.x == 0) part[blockIdx.x] = blockIdx.x + 1;
    cooperative_groups::this_grid().sync();
    if (threadIdx.x == 0) {
        int sum = 0;
        for (int i = 0; i < gridDim.x; i++) sum += part[i];
        total[blockIdx.x] = sum;
    }
}""")
N = 1000


@jg.jit_kernel(AXPY_TEXT)
def axpy(n, a, x=None, y=None):
    """y <- a*x + y."""


@pytest.fixture
def x(dev, rng) -> Any:
    return dev.array(rng.integers(0, 1000, N).astype("uint32"))


@pytest.fixture
def y(dev, rng) -> Any:
    return dev.array(rng.integers(0, 1000, N).astype("uint32"))


# ------------------------------------------------------------------------------------------------ ways to give them

@pytest.mark.parametrize("form", ["position", "names", "both", "stub", "stub's names", "forall", "configure", "more"])
def test_arguments_of_every_form(dev, ex, x, y, form) -> None:
    forms: dict[str, Callable[[], Any]] = {
        "position": lambda: ex.submit(AXPY[8, 128], N, 3, x, y),
        "names": lambda: ex.submit(AXPY[8, 128], y=y, x=x, a=3, n=N),
        "both": lambda: ex.submit(AXPY[8, 128], N, 3, y=y, x=x),
        "stub": lambda: ex.submit(axpy[8, 128], N, 3, x, y),
        "stub's names": lambda: ex.submit(axpy[8, 128], N, a=3, x=x, y=y),
        "forall": lambda: ex.submit(AXPY.forall(N), N, 3, x, y),
        "configure": lambda: ex.submit(AXPY.configure((4, 2), block=(128, 1), shared_bytes=16), N // 2, 3, x, y),
        "more": lambda: ex.submit(AXPY.configure(8, 128), N, 3, x, y, after=(), stream=None, timing=True, priority=0),
    }
    expected, blocks = dev.numpy(y), dev.numpy(x)
    for _ in range(3):  # looked up from the second time on
        expected = expected + 3 * blocks
        result = forms[form]().result()
        if form == "configure":  # both rows of blocks write the first half: that is a race, but of equal values
            continue
        np.testing.assert_array_equal(dev.numpy(y), expected)
        assert result.kernel == "axpy"


def test_defaults_of_the_stub(dev, ex) -> None:
    assert ex.submit(axpy[8, 128], 0, 3).result().kernel == "axpy"  # null pointers that no thread follows


def test_scalars_may_be_numpys(dev, ex, x, y) -> None:
    expected = dev.numpy(y) + 3 * dev.numpy(x)
    ex.submit(AXPY[8, 128], np.int64(N), np.uint8(3), x, y).result()
    np.testing.assert_array_equal(dev.numpy(y), expected)


def test_parameters_called_as_those_of_submit(dev, ex) -> None:
    out = dev.zeros(1, "int32")
    ex.submit(NAMED[1, 1], 1, 2, 4, out).result()
    assert dev.numpy(out) == 7
    ex.submit(NAMED[1, 1], 10, 20, 40, out, after=(), timing=True).result()
    assert dev.numpy(out) == 70


def test_templates_follow_the_arguments(dev, ex) -> None:
    scale = SCALE.forall(10)
    for dtype in ("float32", "int32", "float64", "float32"):
        array = dev.full(10, 3, dtype)
        ex.submit(scale, 10, 2, array).result()
        assert set(dev.numpy(array).tolist()) == {6}
    array = dev.full(10, 3, "int64")
    ex.submit(SCALE.specialize(T=np.int64)[1, 32], 10, 5, array).result()
    assert set(dev.numpy(array).tolist()) == {15}


def test_cooperative_launches(dev, ex) -> None:
    part, total = dev.zeros(8, "int32"), dev.zeros(8, "int32")
    ex.submit(TOGETHER.configure(8, 32, cooperative=True), part, total).result()
    assert set(dev.numpy(total).tolist()) == {36}


def test_no_threads_launch_nothing(dev, ex, gate, y) -> None:
    before = dev.numpy(y)
    done = ex.submit(AXPY.forall(0), 0, 3, y, y, timing=True)
    assert done.result() == jg.executor.Result(None, dev.device.name, "axpy", done.key)
    held = gate.hold(ex, y)
    later = ex.submit(AXPY.forall(0), 0, 3, y, y, after=[held])
    assert not later.done()
    last = ex.submit(AXPY[8, 128], 0, 3, y, y, after=later)
    assert not last.done()
    gate.open()
    last.result()
    assert later.done()
    np.testing.assert_array_equal(dev.numpy(y)[1:], before[1:])


def test_execute_waits_and_measures(dev, ex, x, y) -> None:
    expected = dev.numpy(y) + 3 * dev.numpy(x)
    result = ex.execute(AXPY[8, 128], N, 3, x, y)
    np.testing.assert_array_equal(dev.numpy(y), expected)
    assert result._fields == ("elapsed_ns", "device", "kernel", "key")
    assert 0 < result.elapsed_ns < 60e9
    assert (result.device, result.kernel) == (dev.device.name, "axpy")
    assert result.key == ex.submit(AXPY[8, 128], N, 0, x, y).key
    assert len(result.key) == 64
    assert ex.execute(axpy[8, 128], N, a=3, x=x, y=y, after=[], priority=0, stream=None).elapsed_ns > 0


def test_priorities(dev, ex, x, y) -> None:
    expected = dev.numpy(y)
    for priority in (0, -1, 0, -1, 0):
        launch = ex.submit(AXPY[8, 128], N, 1, x, y, priority=priority)
        expected = expected + dev.numpy(x)
    launch.result()
    np.testing.assert_array_equal(dev.numpy(y), expected)


def test_streams_given_by_hand(dev, ex, x, y, streams) -> None:
    expected = dev.numpy(y)
    calls = [
        lambda: ex.submit(AXPY[8, 128], N, 1, x, y, stream=streams[0]),
        lambda: ex.submit(AXPY[8, 128, streams[1]], N, 1, x, y),
        lambda: ex.submit(AXPY[8, 128], N, 1, x, y),
        lambda: ex.submit(AXPY.configure(8, 128, stream=streams[1]), N, 1, x, y, stream=streams[0]),
    ]
    names = set()
    for _ in range(3):
        for call in calls:
            launch = call()
            names.add(launch.stream)
            expected = expected + dev.numpy(x)
    launch.result()
    np.testing.assert_array_equal(dev.numpy(y), expected)
    handles = {f"{dev.device.name} stream {getattr(stream, 'ptr', stream):#x}" for stream in streams}
    assert handles < names
    assert calls[3]().stream == f"{dev.device.name} stream {getattr(streams[0], 'ptr', streams[0]):#x}"


def test_one_stream_does_all(dev, x, y) -> None:
    with jg.Executor(streams=1) as ex:
        assert {ex.submit(AXPY[8, 128], N, 1, x, y).stream for _ in range(20)} == {f"{dev.device.name} stream 0"}


# --------------------------------------------------------------------------------------------- host arrays as arguments

@pytest.mark.parametrize("wait", ["result", "done", "synchronize", "with", "drop", "launch dropped"])
def test_host_arrays_are_copied_there_and_back(dev, rng, wait, until) -> None:
    """Without anybody's asking, too: they are filled once the executor was waited for in whatever way."""
    host, out = rng.integers(0, 1000, N).astype("uint32"), np.full(N, 7, "uint32")
    both = host.copy()
    ex = jg.Executor()
    copied = ex.submit(AXPY[8, 128], N, 1, jg.In(host), jg.InOut(both))
    filled = ex.submit(AXPY[8, 128], N, 0, jg.In(host), jg.InOut(out))
    if wait == "result":
        copied.result()
        filled.result()
    elif wait == "done":
        until(lambda: copied.done() and filled.done())
    elif wait == "with":
        with ex:
            pass
    elif wait == "drop":
        del copied, filled
    else:
        if wait == "launch dropped":
            del copied, filled
        ex.synchronize()
    if wait == "drop":
        del ex
    np.testing.assert_array_equal(both, 2 * host)
    np.testing.assert_array_equal(out, np.full(N, 7))


def test_an_array_copied_in_may_change_at_once(dev, ex, gate) -> None:
    x, y = np.full(N, 5, "uint32"), dev.zeros(N, "uint32")
    gate.hold(ex, y, 0)
    launch = ex.submit(AXPY[8, 128], N, 1, jg.In(x), y)
    x[:] = 99
    gate.open()
    launch.result()
    assert set(dev.numpy(y).tolist()) == {5}


def test_out_is_filled_whole(dev, ex) -> None:
    fill = jg.Kernel('extern "C" __global__ void fill(int a, int* x) { x[threadIdx.x] = a; }')
    out = np.zeros(64, "int32")
    ex.submit(fill[1, 64], 3, jg.Out(out)).result()
    assert set(out.tolist()) == {3}


def test_nothing_is_copied_back_where_nothing_is_launched(dev, ex) -> None:
    """A plain launch over no threads leaves them alone too."""
    out, both = np.full(N, 7, "uint32"), np.full(N, 8, "uint32")
    ex.submit(AXPY.forall(0), 0, 1, jg.In(both), jg.Out(out)).result()
    ex.submit(AXPY.forall(0), 0, 1, jg.In(both), jg.InOut(both)).result()
    assert set(out.tolist()) == {7}
    assert set(both.tolist()) == {8}


def test_host_arrays_with_everything_else(dev, ex, x, streams) -> None:
    out = np.zeros(N, "uint32")
    for how in ({"stream": streams[0]}, {"priority": -1}, {"timing": True}, {"after": None}, {"after": iter([])}):
        before = out.copy()
        ex.submit(AXPY[8, 128], N, 1, x, jg.InOut(out), **how).result()
        np.testing.assert_array_equal(out, before + dev.numpy(x))
    first = ex.submit(AXPY[8, 128], N, 1, x, jg.InOut(out))
    ex.submit(AXPY[8, 128], N, 1, x, jg.InOut(out), after=first).result()  # it reads what the first one gives
    np.testing.assert_array_equal(out, 7 * dev.numpy(x))


def test_a_launch_with_host_arrays_is_done_when_they_are_filled(dev, ex, gate) -> None:
    out = np.zeros(1, "uint32")
    launch = ex.submit(SET[1, 1], 7, jg.Out(out))
    assert launch.result().kernel == "set"
    assert out[0] == 7
    x = dev.zeros(1, "uint32")
    held = gate.hold(ex, x)
    launch = ex.submit(SET[1, 1], 9, jg.Out(out), after=held)
    assert not launch.done()
    with pytest.raises(TimeoutError):
        launch.result(timeout=0.01)
    gate.open()
    launch.result()
    assert out[0] == 9


# --------------------------------------------------------------------------------------------------------------- errors

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
    "timing given to execute": (TypeError, "timing", lambda dev, ex, x, y: ex.execute(AXPY[1, 1], 0, 1, x, y, timing=1)),
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


# ------------------------------------------------------------------------------------------------ after= and order=

def test_after_one_or_several(dev, ex, gate) -> None:
    """Launches that touch nothing in common."""
    flags = [dev.zeros(1, "uint32") for _ in range(4)]
    held = gate.hold(ex, flags[0])
    free = ex.submit(SET[1, 1], 1, flags[1])
    free.result()
    for after in (held, [held], (free, held), iter([held]), {held}):
        assert not ex.submit(SET[1, 1], 1, flags[2], after=after).done()
    for after in (free, [free], [], (), None):
        ex.submit(SET[1, 1], 1, dev.zeros(1, "uint32"), after=after).result(timeout=60)
    chained = ex.submit(SET[1, 1], 1, flags[3], after=[held])
    gate.open()
    chained.result()
    assert held.done()


def test_after_a_launch_of_another_executor(dev, ex, gate) -> None:
    x, y = dev.zeros(1, "uint32"), dev.zeros(1, "uint32")
    with jg.Executor() as other:
        held = gate.hold(other, x, 5)
        launch = ex.submit(AXPY[1, 1], 1, 2, x, y, after=held)
        assert not launch.done()
        gate.open()
        launch.result()
        assert dev.numpy(y) == 10
    ex.submit(AXPY[1, 1], 1, 1, x, y, after=[held]).result()  # closed and done
    assert dev.numpy(y) == 15


def test_manual_order_is_the_callers(dev, gate) -> None:
    x, y = dev.zeros(1, "uint32"), dev.zeros(1, "uint32")
    with jg.Executor(order="manual") as ex:
        held = gate.hold(ex, x, 5)
        ex.submit(AXPY[1, 1], 1, 1, x, y).result(timeout=60)  # overtakes
        assert dev.numpy(y) == 0
        after = ex.submit(AXPY[1, 1], 1, 1, x, y, after=held)
        gate.open()
        after.result()
        assert dev.numpy(y) == 5


# ------------------------------------------------------------------------------------------------- the end of executors

def test_leaving_the_block_waits(dev, gate) -> None:
    x, y = dev.zeros(1, "uint32"), dev.zeros(1, "uint32")
    with jg.Executor() as ex:
        gate.hold(ex, x, 5)
        launch = ex.submit(AXPY[1, 1], 1, 1, x, y)
        gate.open()
    assert launch.retired
    assert dev.numpy(y) == 5


def test_an_exception_in_the_block_goes_on_when_all_is_done(dev, gate) -> None:
    x, y = dev.zeros(1, "uint32"), dev.zeros(1, "uint32")
    ex = jg.Executor()
    with pytest.raises(ZeroDivisionError), ex:
        gate.hold(ex, x, 5)
        ex.submit(AXPY[1, 1], 1, 1, x, y)
        gate.open()
        raise ZeroDivisionError
    assert dev.numpy(y) == 5
    with pytest.raises(jg.DeviceError, match="closed"):
        ex.submit(AXPY[1, 1], 1, 1, x, y)


def test_a_closed_executor_takes_no_work(dev, x, y) -> None:
    with jg.Executor() as ex:
        launch = ex.submit(AXPY[8, 128], N, 1, x, y, timing=True)
    calls: list[Callable[[], Any]] = [
        lambda: ex.submit(AXPY[8, 128], N, 1, x, y),
        lambda: ex.submit(AXPY[8, 128], N, 1, x, y, priority=-1),
        lambda: ex.submit(AXPY[8, 128], N, 1, jg.In(np.zeros(N, "u4")), y),
        lambda: ex.execute(AXPY[8, 128], N, 1, x, y),
        lambda: ex.put(np.zeros(3)),
        lambda: ex.get(y),
        lambda: ex.copy(x, y),
    ]
    for call in calls:
        with pytest.raises(jg.DeviceError, match="closed"):
            call()
    ex.close()
    ex.synchronize()
    assert launch.done()
    assert launch.result().elapsed_ns == launch.elapsed_ns > 0


def test_an_executor_dropped_in_flight(dev, rng) -> None:
    """With all that it was given: nothing is handed out again before the kernels are done with it."""
    hosts = [rng.integers(0, 1000, N).astype("uint32") for _ in range(20)]
    results = []
    for host in hosts:
        ex = jg.Executor(streams=3)
        y = dev.zeros(N, "uint32")
        for _ in range(5):
            x = dev.array(host)
            ex.submit(AXPY[8, 128], N, 1, x, y)
            del x
        del ex
        results.append(y)
    for host, y in zip(hosts, results, strict=True):
        np.testing.assert_array_equal(dev.numpy(y), 5 * host)


def run_script(text: str) -> Any:
    """What a script prints last, read as JSON."""
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not done.stderr, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


SLOW = """
import atexit, json, os, sys
import numpy as np, jitgpu as jg
kernel = jg.Kernel('''extern "C" __global__ void slow(int loops, unsigned int* x) {
    unsigned int v = 1;
    for (int i = 0; i < loops; i++) { v = v * 1664525u + 1013904223u; x[1] = v; }
    x[0] = 1;
}''')
dev = jg.device()
x = dev.zeros(2, "uint32")
ex = jg.Executor()
"""


def test_the_end_of_the_process_waits(dev) -> None:
    """Functions that were registered before see all done; nothing is printed by destructors."""
    script = SLOW.replace("dev = jg", "atexit.register(lambda: print(int(dev.numpy(x)[0])))\ndev = jg")
    order = script.replace("import numpy as np, jitgpu as jg", "").replace(
        "import atexit", "import numpy as np, atexit").replace("kernel = jg", "import jitgpu as jg\nkernel = jg")
    assert run_script(order + "ex.submit(kernel[1, 1], 1_000_000, x)\n") in (0, 1)
    assert run_script(script + "ex.submit(kernel[1, 1], 1_000_000, x)\nkeep = ex\n") in (0, 1)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_child_is_told(dev) -> None:
    """And goes its way: it neither waits for its parent's work nor does it a second time."""
    told = run_script(SLOW + """
launch = ex.submit(kernel[1, 1], 100_000_000, x)
read, write = os.pipe()
child = os.fork()
if not child:
    told = []
    for call in (lambda: ex.submit(kernel[1, 1], 1, x), lambda: ex.put(np.zeros(3)), lambda: launch.result(10),
                 lambda: ex.synchronize() or ex.close()):
        try:
            told.append(str(type(call())))
        except Exception as error:
            told.append(f"{type(error).__name__}: {error}")
    os.write(write, json.dumps(told).encode())
    os._exit(0)
told = os.read(read, 100_000).decode()
os.waitpid(child, 0)
launch.result()
ex.close()
print(told)
""")
    assert "DeviceError" in told[0], told
    assert "fork" in told[0]
    assert "DeviceError" in told[1], told
