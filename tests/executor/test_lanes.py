"""Lanes by themselves: order, events, the count of what is done, and what they leave behind."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from jitgpu.backend.simulator import lane as simulated
from jitgpu.backend.simulator.lane import SimulatorLane

LIMIT_S = 60.0


@pytest.fixture
def lane(dev) -> Iterator[Any]:
    made = dev.device.lane()
    yield made
    made.close()


@pytest.fixture
def other(dev) -> Iterator[Any]:
    made = dev.device.lane()
    yield made
    made.close()


@pytest.fixture
def sim() -> Iterator[SimulatorLane]:
    import jitgpu as jg

    made = jg.device("sim").lane()
    yield made
    made.close()


def finish(lane: Any, number: int) -> Any:
    """Close what the lane holds; its event."""
    event = lane.event(timed=False)
    lane.finish(event, number)
    return event


# ------------------------------------------------------------------------------------------------- on every device

def test_copies_are_done_in_order_and_counted(dev, lane, until) -> None:
    first, second, third = dev.full(1000, 1), dev.full(1000, 2), dev.poisoned(1000)
    assert lane.finished() == 0
    lane.copy(third, first)
    finish(lane, 1)
    lane.copy(first, second)
    lane.copy(third, first)
    event = finish(lane, 2)
    until(lambda: lane.finished() == 2)
    assert lane.reached(event)
    assert not lane.faults
    np.testing.assert_array_equal(dev.numpy(third), dev.numpy(second))


def test_copies_to_and_from_the_host(dev, lane, until) -> None:
    host, back = lane.memory(4000), lane.memory(4000)
    host[:] = np.arange(4000) % 251
    there = dev.poisoned(1000)
    lane.copy(there, host.view("float32"))
    lane.copy(back, there)
    finish(lane, 1)
    until(lambda: lane.finished() == 1)
    np.testing.assert_array_equal(back, host)


@pytest.mark.parametrize("nbytes", [0, 1, 7, 1 << 20])
def test_memory_is_bytes(lane, nbytes) -> None:
    memory = lane.memory(nbytes)
    assert (memory.dtype, memory.shape, memory.flags.writeable) == (np.dtype("uint8"), (nbytes,), True)
    memory[:] = 1
    assert memory.sum() == nbytes


def test_nothing_is_copied_too(dev, lane, until) -> None:
    lane.copy(dev.zeros(0), dev.zeros(0))
    finish(lane, 1)
    until(lambda: lane.finished() == 1)


def test_a_new_event_is_reached(lane) -> None:
    for timed in (False, True):
        event = lane.event(timed)
        assert lane.reached(event)
        lane.drop(event)


def test_lanes_wait_for_events(dev, lane, other, until) -> None:
    """A chain that goes back and forth, each copy reading what the other lane wrote last."""
    arrays = [dev.full(100, number) for number in range(41)]
    lanes, events = (lane, other), []
    for step in range(40):
        mine = lanes[step % 2]
        if events:
            mine.wait(events[-1])
        mine.copy(arrays[step + 1], arrays[step])
        events.append(mine.event(timed=False))
        mine.finish(events[-1], step // 2 + 1)
    until(lambda: other.finished() == 20)
    assert lane.finished() == 20
    assert set(dev.numpy(arrays[-1]).tolist()) == {0.0}


def test_an_event_recorded_again_still_stands_for_the_old_for_those_who_wait(dev, lane, other, until) -> None:
    event = lane.event(timed=False)
    lane.record(event)
    other.wait(event)
    other.wait(event)
    lane.wait(finish(other, 1))
    lane.record(event)  # behind the other lane, which must not wait for this
    finish(lane, 1)
    until(lambda: lane.finished() == other.finished() == 1)
    assert lane.reached(event)


def test_timed_events_tell_the_time_between_them(dev, lane, until) -> None:
    events = [lane.event(timed=True) for _ in range(3)]
    lane.record(events[0])
    lane.copy(dev.zeros(100_000), dev.zeros(100_000))
    lane.record(events[1])
    lane.finish(events[2], 1)
    until(lambda: lane.finished() == 1)
    parts = lane.elapsed_ns(events[0], events[1]), lane.elapsed_ns(events[1], events[2])
    whole = lane.elapsed_ns(events[0], events[2])
    assert min(parts) >= 0
    assert whole == pytest.approx(sum(parts), abs=2_000)


# ------------------------------------------------------------------------------------------------- the simulator's

def test_the_count_rises_when_all_else_is_told(sim, until, monkeypatch) -> None:
    """Who reads the count may at once ask for the time and for what went wrong."""
    counts, events, reach = [], [sim.event(timed=True) for _ in range(2)], simulated._Moment.reach

    def noted(moment: Any) -> None:
        counts.append(sim.finished())
        reach(moment)

    monkeypatch.setattr(simulated._Moment, "reach", noted)
    for number, event in enumerate(events, 1):
        sim.finish(event, number)
    until(lambda: sim.finished() == 2)
    assert counts == [0, 1]


def test_what_fails_is_told_under_the_number_that_closes_it(sim, until) -> None:
    done: list[int] = []

    def fail(error: Exception) -> None:
        raise error

    first, second = ValueError("first"), ValueError("second")
    finish(sim, 1)
    sim._do(lambda: fail(first))
    sim._do(lambda: fail(second))
    sim._do(lambda: done.append(2))
    finish(sim, 2)
    sim._do(lambda: done.append(3))
    finish(sim, 3)
    until(lambda: sim.finished() == 3)
    assert sim.faults == {2: first}
    assert done == [2, 3]


def test_a_thread_from_the_first_work_to_the_end(until) -> None:
    import jitgpu as jg

    def started() -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if thread not in before]

    before = threading.enumerate()
    lane = jg.device("sim").lane()
    assert not started()
    finish(lane, 1)
    assert len(started()) == 1
    lane.close()
    until(lambda: not started())
    lane.close()


def test_current_is_entered_when_the_stream_is_idle(sim) -> None:
    go, done = threading.Event(), []
    sim._do(lambda: go.wait(LIMIT_S) and done.append(1))
    threading.Timer(0.01, go.set).start()
    with sim.current():
        assert done == [1]


# ------------------------------------------------------------------------------------------------------------ CUDA's

@pytest.mark.parametrize("before", [0, 2**31, 2**32 - 3, 2**32, 2**40 - 3])
def test_the_count_goes_on_where_the_gpus_runs_over(before) -> None:
    """The GPU writes 32 bits of it."""
    pytest.importorskip("cupy")
    from jitgpu.backend.cuda.lane import CudaLane

    lane = CudaLane.__new__(CudaLane)
    counters = np.zeros(4, np.uint32)
    lane._counters, lane._slot, lane._count = counters.data, 2, before
    counters[2] = before & 0xFFFFFFFF
    assert lane.finished() == before
    for number in (before + 1, before + 2, before + 7, before + 2**31):
        counters[2] = number & 0xFFFFFFFF
        assert lane.finished() == lane.finished() == number
