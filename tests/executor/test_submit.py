"""``submit`` and ``execute``: every way to give arguments, to name what comes before, and to choose a stream."""

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


@pytest.fixture(autouse=True)
def _loaded(dev, x, y) -> None:
    """Loading a kernel can wait for the device: none is to be loaded while the gate is closed."""
    AXPY[1, 1](0, 1, x, y)
    SET[1, 1](0, dev.zeros(1, "uint32"))
    dev.device.synchronize()

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
    ex.submit(AXPY[8, 128], N, 0, jg.In(x), y).result()  # memory for it is made now
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


# ------------------------------------------------------------------------------------------------ after= and order=

def test_after_one_or_several(dev, ex, gate) -> None:
    """Launches that touch nothing in common."""
    flags = [dev.zeros(1, "uint32") for _ in range(5)]
    held = gate.hold(ex, flags[0])
    free = ex.submit(SET[1, 1], 1, flags[1])
    free.result()
    for after in (held, [held], (free, held), iter([held]), {held}):
        assert not ex.submit(SET[1, 1], 1, flags[2], after=after).done()
    for after in (free, [free], [], (), None):
        ex.submit(SET[1, 1], 1, flags[4], after=after).result(timeout=60)
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
        ex.get(y).result()
        held = gate.hold(ex, x, 5)
        ex.submit(AXPY[1, 1], 1, 1, x, y).result(timeout=60)  # overtakes
        assert ex.get(y).result(timeout=60)[0] == 0
        after = ex.submit(AXPY[1, 1], 1, 1, x, y, after=held)
        gate.open()
        after.result()
        assert dev.numpy(y) == 5


def test_a_kernel_that_counts_its_threads_itself(dev, ex, x, y) -> None:
    sized = jg.Kernel(AXPY_TEXT, threads="n")
    expected = 3 * dev.numpy(x) + dev.numpy(y)
    ex.submit(sized, N, 2, x, y).result()
    assert ex.execute(sized, n=N, a=1, x=x, y=y).kernel == "axpy"
    with ex.capture() as graph:
        node = ex.submit(sized, 0, 5, x, y)
    assert node.kernel == "axpy"
    graph.launch().result()
    np.testing.assert_array_equal(dev.numpy(y), expected)
    assert repr(ex) == f"<jitgpu executor of {dev.device.name}, 4 streams a device>"
