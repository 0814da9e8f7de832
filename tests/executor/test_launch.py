"""A launch as a future: for threads, for ``concurrent.futures``, for asyncio; and that nothing is left of it."""

from __future__ import annotations

import asyncio
import concurrent.futures
import gc
import logging
import threading
import time
import weakref
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

SET = jg.Kernel('extern "C" __global__ void set(unsigned int value, unsigned int* x) { *x = value; }')
COPY = jg.Kernel('extern "C" __global__ void copy(const unsigned int* x, unsigned int* y) { *y = *x; }')
PAST_THE_END = jg.Kernel('extern "C" __global__ void past(unsigned int* x) { x[1] = 1; }')
LIMIT_S = 60.0


@pytest.fixture
def x(dev) -> Any:
    return dev.zeros(1, "uint32")


@pytest.fixture
def y(dev) -> Any:
    return dev.zeros(1, "uint32")


@pytest.fixture
def failed(dev, x) -> Callable[[jg.Executor], Any]:
    """``failed(ex)``: a launch that goes wrong on a device that lives on."""
    if dev.kind == "cuda":
        pytest.skip("after a fault no GPU lives on; see the tests of faults")
    return lambda ex: ex.submit(PAST_THE_END[1, 1], dev.zeros(1, "uint32"))


def watchers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "jitgpu launches"]


# ------------------------------------------------------------------------------------------------------------- waiting

def test_done_and_running(ex, gate, x) -> None:
    launch = gate.hold(ex, x)
    for _ in range(3):
        assert (launch.done(), launch.running(), launch.cancel(), launch.cancelled()) == (False, True, False, False)
    assert "in flight" in repr(launch)
    gate.open()
    launch.result()
    assert (launch.done(), launch.running(), launch.cancel(), launch.cancelled()) == (True, False, False, False)
    assert launch.exception() is None


def test_what_it_shows(dev, ex, x) -> None:
    launch = ex.submit(SET[1, 1], 1, x)
    launch.result()
    assert launch.kernel == "set"
    assert launch.stream.startswith(f"{dev.device.name} stream ")
    assert launch.site[0] == __file__
    assert launch.site[1] > 50
    assert repr(launch) == f"<jitgpu launch of set on {launch.stream}: done>"


@pytest.mark.parametrize("how", ["submit", "execute", "copy", "get", "names", "copied"])
def test_the_site_is_the_callers(dev, ex, x, how) -> None:
    host = np.zeros(1, "uint32")
    calls = {
        "submit": lambda: ex.submit(SET[1, 1], 1, x),
        "execute": lambda: ex.execute(SET[1, 1], 1, x),
        "copy": lambda: ex.copy(x, dev.zeros(1, "uint32")),
        "get": lambda: ex.get(x),
        "names": lambda: ex.submit(SET[1, 1], x=x, value=1),
        "copied": lambda: ex.submit(SET[1, 1], 1, jg.Out(host)),
    }
    sites = []
    enqueue = ex._work.enqueue

    def noting(launch: Any, *rest: Any, **more: Any) -> None:
        sites.append(launch.site)
        enqueue(launch, *rest, **more)

    ex._work.enqueue = noting
    for _ in range(2):
        calls[how]()
    line = calls[how].__code__.co_firstlineno
    assert set(sites) == {(__file__, line)}


def test_a_timeout_leaves_it_in_flight(ex, gate, x) -> None:
    launch = gate.hold(ex, x)
    for timeout in (0, 0.01, -1):
        with pytest.raises(TimeoutError, match="gate"):
            launch.result(timeout=timeout)
        with pytest.raises(TimeoutError):
            launch.exception(timeout)
    assert not launch.done()
    gate.open()
    assert launch.result(timeout=LIMIT_S).kernel == "gate"


def test_the_result_from_many_threads(dev, ex, gate, x, in_threads) -> None:
    launch = gate.hold(ex, x)
    results: list[Any] = []
    threading.Timer(0.02, gate.open).start()
    in_threads([lambda: results.append(launch.result(LIMIT_S))] * 8)
    assert len(set(results)) == 1
    assert len(results) == 8
    got = ex.get(x)
    arrays: list[Any] = []
    in_threads([lambda: arrays.append(got.result(LIMIT_S))] * 8)
    assert len({id(array) for array in arrays}) == 1


def test_a_failure_is_told_to_all_who_ask(ex, failed, in_threads) -> None:
    launch = failed(ex)
    told: list[BaseException | None] = []
    in_threads([lambda: told.append(launch.exception())] * 8)
    assert len(set(told)) == 1
    assert isinstance(told[0], jg.KernelFault)
    for _ in range(2):
        with pytest.raises(jg.KernelFault, match="past"):
            launch.result()
    assert "failed" in repr(launch)
    assert launch.done()
    ex.synchronize()  # it was told


def test_a_failure_that_nobody_asked_for(failed, x) -> None:
    ex = jg.Executor()
    failed(ex)
    launch = ex.submit(SET[1, 1], 1, x)
    with pytest.raises(jg.KernelFault):
        ex.synchronize()
    ex.synchronize()
    launch.result()
    failed(ex)
    with pytest.raises(jg.KernelFault), ex:
        pass


def test_elapsed_time(ex, gate, x, y) -> None:
    launches = [ex.submit(SET[1, 1], 1, x, timing=bool(number % 2)) for number in range(20)]
    for number, launch in enumerate(launches):
        if number % 2:
            assert 0 < launch.elapsed_ns < LIMIT_S * 1e9
            assert launch.result().elapsed_ns == launch.elapsed_ns
        else:
            assert launch.elapsed_ns is None
            assert launch.result().elapsed_ns is None
    held = gate.hold(ex, y, timing=True)
    threading.Timer(0.05, gate.open).start()
    assert held.elapsed_ns > 20e6


# ----------------------------------------------------------------------------------------------------------- callbacks

def test_callbacks_are_called_once(ex, gate, x, until) -> None:
    calls: list[Any] = []
    launch = gate.hold(ex, x)
    for number in range(3):
        launch.add_done_callback(lambda done, number=number: calls.append((number, done)))
    time.sleep(0.01)
    assert calls == []
    gate.open()
    until(lambda: len(calls) == 3)
    assert calls == [(number, launch) for number in range(3)]
    launch.add_done_callback(lambda done: calls.append((3, done)))  # it is settled: called at once
    assert calls[3:] == [(3, launch)]
    late = ex.submit(SET[1, 1], 1, x)
    late.result()
    late.add_done_callback(lambda done: calls.append((4, done.result())))
    until(lambda: len(calls) == 5)
    assert calls[4][1].kernel == "set"
    time.sleep(0.01)
    assert len(calls) == 5


def test_callbacks_of_failures(ex, failed, until) -> None:
    calls: list[Any] = []
    launch = failed(ex)
    launch.add_done_callback(calls.append)
    until(lambda: calls)
    assert isinstance(calls[0].exception(), jg.KernelFault)
    ex.synchronize()  # it was told


def test_an_exception_in_a_callback_is_logged_and_stops_nothing(ex, x, until, caplog) -> None:
    calls: list[Any] = []

    def fail(done: Any) -> None:
        raise ValueError("in a callback")

    with caplog.at_level(logging.ERROR, "concurrent.futures"):
        launch = ex.submit(SET[1, 1], 1, x)
        launch.add_done_callback(fail)
        launch.add_done_callback(calls.append)
        ex.submit(SET[1, 1], 2, x).add_done_callback(calls.append)
        until(lambda: len(calls) == 2)
    assert "in a callback" in caplog.text


def test_a_callback_may_submit(dev, ex, x, until) -> None:
    """A chain that goes on by itself."""
    values: list[int] = []

    def next_one(done: Any) -> None:
        values.append(int(done.result()[0]))
        if len(values) < 20:
            ex.submit(SET[1, 1], len(values), x)
            ex.get(x).add_done_callback(next_one)

    ex.get(x).add_done_callback(next_one)
    until(lambda: len(values) == 20)
    assert values == list(range(20))


# -------------------------------------------------------------------------------------------------- concurrent.futures

def test_wait_and_as_completed(dev, ex, gate, x, y) -> None:
    done = [ex.submit(SET[1, 1], number, x) for number in range(3)]
    done[2].result()
    held = gate.hold(ex, y)
    other: concurrent.futures.Future[int] = concurrent.futures.Future()
    futures = [done[0], held, other, *done[1:]]
    first = concurrent.futures.wait(futures, LIMIT_S, concurrent.futures.FIRST_COMPLETED)
    assert first.done
    assert {held, other} <= first.not_done
    found = concurrent.futures.as_completed(futures, LIMIT_S)
    assert {next(found) for _ in range(3)} == set(done)
    assert not concurrent.futures.wait([held], 0.01).done
    other.set_result(1)
    assert next(found) is other
    gate.open()
    assert next(found) is held
    assert concurrent.futures.wait(futures, LIMIT_S).not_done == set()
    assert [future.result() for future in concurrent.futures.as_completed(done, LIMIT_S)]


def test_wait_for_the_first_exception(ex, gate, y, failed) -> None:
    held = gate.hold(ex, y)
    launch = failed(ex)
    done, pending = concurrent.futures.wait([held, launch], LIMIT_S, concurrent.futures.FIRST_EXCEPTION)
    assert (done, pending) == ({launch}, {held})
    assert isinstance(launch.exception(), jg.KernelFault)  # from now on it is told
    gate.open()


def test_one_that_is_held_keeps_no_other_from_being_told(dev, ex, gate, x, streams, until) -> None:
    """Nor does one without threads that waits for it, and belongs to no stream."""
    held = gate.hold(ex, x, stream=streams[0])
    nothing = ex.submit(SET.forall(0), 0, x, after=held)
    told: list[Any] = []
    nothing.add_done_callback(told.append)
    held.add_done_callback(told.append)
    for number in range(12):
        ex.submit(SET[1, 1], 1, dev.zeros(1, "uint32")).add_done_callback(told.append)
        until(lambda number=number: len(told) > number)
    gate.open()
    until(lambda: {held, nothing} <= set(told))


# ------------------------------------------------------------------------------------------------------------- asyncio

def test_await(dev, ex, gate, x) -> None:
    async def main() -> None:
        launch = gate.hold(ex, x, 7)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(launch, 0.02)
        assert not launch.done()  # its awaiting was cancelled, it goes on
        asyncio.get_running_loop().call_later(0.01, gate.open)
        result = await launch
        assert result.kernel == "gate"
        assert await launch == result  # again
        host = await ex.get(x)
        assert host[0] == 7

    asyncio.run(main())


def test_gather(dev, ex) -> None:
    arrays = [dev.zeros(1, "uint32") for _ in range(50)]

    async def one(number: int) -> int:
        await ex.submit(SET[1, 1], number, arrays[number])
        return int((await ex.get(arrays[number]))[0])

    async def main() -> list[int]:
        return await asyncio.gather(*(one(number) for number in range(50)))

    assert asyncio.run(main()) == list(range(50))


def test_await_a_failure(ex, failed) -> None:
    async def main() -> None:
        with pytest.raises(jg.KernelFault):
            await failed(ex)
        results = await asyncio.gather(failed(ex), failed(ex), return_exceptions=True)
        assert [type(result) for result in results] == [jg.KernelFault] * 2

    asyncio.run(main())


def test_a_loop_that_ends_before(ex, gate, x, caplog) -> None:
    """Whoever awaited is gone: nobody hears of it, and the executor goes on."""

    async def main() -> None:
        asyncio.ensure_future(asyncio.wrap_future(gate.hold(ex, x)))
        await asyncio.sleep(0)

    asyncio.run(main())
    gate.open()
    ex.synchronize()
    assert asyncio.run(awaited(ex.submit(SET[1, 1], 1, x))).kernel == "set"


async def awaited(launch: Any) -> Any:
    return await launch


# ------------------------------------------------------------------------------------------------------ what is left

def test_no_thread_watches_where_nobody_waits(ex, gate, x, until) -> None:
    until(lambda: not watchers())
    launches = [ex.submit(SET[1, 1], 1, x) for _ in range(50)]
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
    class Kept(np.ndarray):
        """An array that can be watched."""

    inputs = [dev.zeros(1, "uint32") for _ in range(8)]
    alive = [weakref.ref(array) for array in inputs]
    held = gate.hold(ex, inputs[0])
    launches = [ex.submit(COPY[1, 1], inputs[0], array) for array in inputs[1:]]
    inputs.clear()
    del held
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
