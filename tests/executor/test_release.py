"""What is left of a launch that is over: nothing."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import Any

import pytest

import jitgpu as jg

COPY = jg.Kernel('extern "C" __global__ void copy(const unsigned int* x, unsigned int* y) { *y = *x; }')
LIMIT_S = 60.0


@pytest.fixture
def x(dev) -> Any:
    return dev.zeros(1, "uint32")


@pytest.fixture
def y(dev) -> Any:
    return dev.zeros(1, "uint32")


@pytest.fixture(autouse=True)
def _loaded(dev, x, y) -> None:
    """Loading a kernel can wait for the device: none is to be loaded while the gate is closed."""
    COPY[1, 1](x, y)
    dev.device.synchronize()

def watchers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "jitgpu launches"]


def test_no_thread_watches_where_nobody_waits(ex, gate, x, y, until) -> None:
    until(lambda: not watchers())
    launches = [ex.submit(COPY[1, 1], y, x) for _ in range(50)]
    launches[-1].result()
    assert all(launch.done() for launch in launches)
    assert not watchers()
    held = gate.hold(ex, x)
    held.add_done_callback(lambda done: None)
    assert len(watchers()) == 1
    launches[0].add_done_callback(lambda done: None)
    gate.open()
    held.result()
    until(lambda: not watchers())


def test_arguments_are_given_back_when_it_is_done(dev, ex, gate, x) -> None:
    inputs = [dev.zeros(1, "uint32") for _ in range(8)]
    alive = [weakref.ref(array) for array in inputs]
    gate.hold(ex, x)
    launches = [ex.submit(COPY[1, 1], x, array) for array in inputs]
    inputs.clear()
    gc.collect()
    assert all(ref() is not None for ref in alive)
    gate.open()
    for launch in launches:
        launch.result()
    gc.collect()
    assert [ref() for ref in alive] == [None] * 8
    assert launches[0].done()


def test_what_is_done_is_given_back_while_others_are_submitted(dev, ex, x, y, streams) -> None:
    """Nobody asks for it, on streams of whatever kind."""
    alive = []
    for how in ({}, {"priority": -1}, {"stream": streams[0]}, {"stream": streams[1]}):
        array = dev.zeros(1, "uint32")
        alive.append(weakref.ref(array))
        ex.submit(COPY[1, 1], x, array, **how)
        del array
    for _ in range(200):
        ex.submit(COPY[1, 1], x, y).result()
    gc.collect()
    assert [ref() for ref in alive] == [None] * 4


def test_a_launch_dropped_in_flight(dev, ex, gate, x, y) -> None:
    launch = weakref.ref(gate.hold(ex, x, 5))
    chained = weakref.ref(ex.submit(COPY[1, 1], x, y))
    gc.collect()
    assert launch() is not None  # the executor has it
    gate.open()
    ex.synchronize()
    gc.collect()
    assert launch() is chained() is None
    assert dev.numpy(y) == 5


def test_a_finalizer_may_use_the_executor(dev, ex, gate, x, y) -> None:
    """It runs when the arguments are given back, in the middle of the books of the stream."""
    calls: list[bool] = []
    held = gate.hold(ex, x)
    launches = []
    for _ in range(10):
        array = dev.zeros(1, "uint32")
        launches.append(ex.submit(COPY[1, 1], x, array, stream=1 << 16 if dev.kind == "sim" else None))
        weakref.finalize(array, lambda: calls.append(all(launch.done() for launch in launches) or True))
        del array
    gate.open()
    for launch in launches:
        launch.result(LIMIT_S)
    ex.synchronize()
    gc.collect()
    assert len(calls) == 10
    assert held.done()
    assert all(not queue.flight for queue in ex._work.queues())


def test_nothing_grows(dev, ex) -> None:
    """Over ten thousand launches with arrays of their own: neither books nor events."""
    x = dev.zeros(1, "uint32")
    ends: list[weakref.ref[Any]] = []

    def some(count: int) -> None:
        for number in range(count):
            array = dev.zeros(1, "uint32")
            launch = ex.submit(COPY[1, 1], x, array, timing=number % 3 == 0)
            if number % 250 == 0:
                ends.append(weakref.ref(launch))
                launch.result()
        ex.synchronize()

    def events() -> int:
        return sum(len(queue.spare) + len(queue._timed) for queue in queues)

    queues = list(ex._work.queues())
    some(10_000)
    assert events() < 2_000
    assert len(ex._work._accesses) < 2_000
    assert all(not queue.flight for queue in queues)
    some(1_000)
    assert events() < 2_000
    gc.collect()
    assert [ref() for ref in ends] == [None] * len(ends)
