"""A launch as a future: for threads, for ``concurrent.futures``, for asyncio."""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

SET = jg.Kernel('extern "C" __global__ void set(unsigned int value, unsigned int* x) { *x = value; }')
PAST_THE_END = jg.Kernel('extern "C" __global__ void past(unsigned int* x) { x[1] = 1; }')
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
    SET[1, 1](0, x)
    dev.device.synchronize()

@pytest.fixture
def failed(dev, x) -> Callable[[jg.Executor], Any]:
    """``failed(ex)``: a launch that goes wrong on a device that lives on."""
    if dev.kind == "cuda":
        pytest.skip("after a fault no GPU lives on; see the tests of faults")
    return lambda ex: ex.submit(PAST_THE_END[1, 1], dev.zeros(1, "uint32"))


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


def test_a_loop_that_ends_before(ex, gate, x, until, caplog) -> None:
    """Whoever awaited is gone: nobody hears of it, and the executor goes on."""

    async def main() -> None:
        tasks.append(asyncio.create_task(awaited(gate.hold(ex, x))))
        await asyncio.sleep(0.01)

    tasks: list[Any] = []
    asyncio.run(main())
    assert tasks[0].cancelled()
    gate.open()
    ex.synchronize()
    until(lambda: not ex._work.watcher._watched)
    assert caplog.text == ""
    assert asyncio.run(awaited(ex.submit(SET[1, 1], 1, x))).kernel == "set"


async def awaited(launch: Any) -> Any:
    return await launch
