"""What the dispatcher gives to streams, on streams that only write it down: who is ordered after whom, exactly."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import jitgpu as jg
from jitgpu.executor import accesses, dispatch
from jitgpu.executor.accesses import Extent
from jitgpu.executor.dispatch import Dispatcher
from jitgpu.executor.home import Home
from jitgpu.executor.launch import Launch
from jitgpu.executor.queue import Queue

SPAN = 12


class Event:
    """An event: what it was recorded behind, by stream."""

    def __init__(self) -> None:
        self.clock: dict[Line, int] = {}


class Line:
    """A stream that does nothing but keep books: what its next work comes after, by stream, and how far it is."""

    def __init__(self) -> None:
        self.clock: dict[Line, int] = {}
        self.faults: dict[int, Exception] = {}
        self.needs: list[dict[Line, int]] = [{}]  # by number
        self.reached_number = 0

    def event(self, timed: bool) -> Event:
        return Event()

    def record(self, event: Event) -> None:
        event.clock = dict(self.clock)

    def wait(self, event: Event) -> None:
        for line, number in event.clock.items():
            self.clock[line] = max(number, self.clock.get(line, 0))

    def wait_for_current(self) -> None:
        pass

    def finish(self, event: Event, number: int) -> None:
        assert number == len(self.needs)
        self.needs.append(dict(self.clock))
        self.clock[self] = number
        self.record(event)

    def finished(self) -> int:
        return self.reached_number

    def reached(self, event: Event) -> bool:
        return all(line.reached_number >= number for line, number in event.clock.items())

    def step(self) -> None:
        """Do one more of its works, where all that it comes after is done."""
        number = self.reached_number + 1
        if number < len(self.needs):
            needs = self.needs[number].items()
            if all(line.reached_number >= least for line, least in needs):
                self.reached_number = number

    def drop(self, event: Event) -> None:
        pass

    def close(self) -> None:
        pass


class Device:
    """A device of such streams; its arrays are extents."""

    name = "nowhere"
    alone = True

    def lane(self, priority: int = 0, stream: Any = None) -> Any:
        return Line()

    def stream_handle(self, stream: int) -> int:
        return 1000 + stream

    def captures(self, stream: Any) -> bool:
        return False

    def extent(self, array: Any) -> Any:
        return array

    def extents(self, args: Any, read: Any, written: Any) -> Any:
        return [args[index] for index in read], [args[index] for index in written]


class Desk:
    """A dispatcher over such streams, and all that was submitted to it."""

    def __init__(self, streams: int) -> None:
        self.work = Dispatcher(ordered=True)
        dispatch._open.discard(self.work)  # what a failed test leaves behind would never be done
        self.home = Home(self.work, Device(), streams)  # type: ignore[arg-type]
        self.work.homes = (self.home,)
        self.made: list[tuple[Launch, tuple[Extent, ...], tuple[Extent, ...], Any]] = []

    def submit(self, reads: Any = (), writes: Any = (), stream: Any = None, priority: int = 0, after: Any = ()) -> None:
        launch = Launch("k", "", self.home.queues[0], sys._getframe())
        queue = None if stream is None and not priority else self.home.queue_for(stream, priority)
        waits = [self.made[index % len(self.made)][0] for index in after] if self.made else []
        seen: list[dict[Line, int]] = []
        self.work.enqueue(
            launch, self.home, queue, reads, writes, waits,
            lambda queue: lambda: seen.append(dict(queue.lane.clock)), (),
        )  # fmt: skip
        self.check(launch, reads, writes, waits, seen[0])
        self.made.append((launch, tuple(reads), tuple(writes), launch.queue.lane))

    def check(self, launch: Launch, reads: Any, writes: Any, waits: list[Launch], clock: dict[Line, int]) -> None:
        """It comes after all that it has to come after."""
        for other, read, written, lane in self.made:
            has_to = other in waits or meet(writes, written) or meet(writes, read) or meet(reads, written)
            is_after = clock.get(lane, 0) >= other.number or lane.finished() >= other.number
            assert is_after or not has_to, f"{launch.serial} {reads} {writes} before {other.serial} {read} {written}"

    def lanes(self) -> list[Any]:
        return [queue.lane for queue in self.work.queues()]

    def drain(self) -> None:
        """Do all that was submitted."""
        while any(lane.reached_number + 1 < len(lane.needs) for lane in self.lanes()):
            before = [lane.reached_number for lane in self.lanes()]
            for lane in self.lanes():
                lane.step()
            assert before != [lane.reached_number for lane in self.lanes()], "they wait for one another"


def meet(some: Any, others: Any) -> bool:
    """Whether memory is in both."""
    return any(max(a, c) < min(b, d) for a, b in some for c, d in others)


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk(streams=3)
    yield made
    made.drain()
    made.work.close()


extents = st.tuples(st.integers(0, SPAN), st.integers(0, SPAN)).map(sorted).map(tuple)
several = st.lists(extents, max_size=3)
launches = st.fixed_dictionaries(
    {"reads": several, "writes": several},
    optional={
        "stream": st.integers(1, 2), "priority": st.integers(-1, 0),
        "after": st.lists(st.integers(0, 50), min_size=1, max_size=2),
    },
)  # fmt: skip
steps = st.one_of(launches, st.integers(0, 20))


@settings(max_examples=400)
@given(st.integers(1, 4), st.lists(steps, min_size=4, max_size=40), st.sampled_from([1, 6, 256]))
def test_each_launch_comes_after_those_it_has_to_come_after(streams: int, program: list[Any], sweep_at: int) -> None:
    """Where both touch a byte and one of them writes it, and where ``after`` says so; a number has a stream go on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(accesses, "_LEAST_SWEEP", sweep_at)
        check_program(streams, program)


def check_program(streams: int, program: list[Any]) -> None:
    desk = Desk(streams)
    for step in program:
        if isinstance(step, int):
            lanes = desk.lanes()
            lanes[step % len(lanes)].step()
        else:
            desk.submit(**step)
    desk.drain()
    desk.work.synchronize()
    assert all(launch.retired and launch.arguments is None and not launch.waits for launch, *_ in desk.made)
    parts, _, _ = desk.work._accesses.users([(0, SPAN)], ())
    assert all(part.writer is None and not part.readers for part in parts)
    desk.work.close()


def test_one_that_is_done_while_a_stream_is_chosen(desk) -> None:
    """It was in flight when its reader looked whom to wait for, and is released before the wait is queued."""
    desk.submit(writes=[(0, 4)])
    first = desk.made[0][0].queue
    for _ in range(2):
        desk.submit(writes=[(0, 4)])
    for number in range(2):
        desk.submit(writes=[(10 + number, 11 + number)])  # no stream is idle
    first.lane.step()
    desk.submit(after=[0])
    assert desk.made[0][0].retired
    assert desk.made[-1][0].queue is not first


def test_independent_launches_go_to_streams_of_their_own(desk) -> None:
    for number in range(3):
        desk.submit(writes=[(10 * number, 10 * number + 10)])
    assert len({launch.queue for launch, *_ in desk.made}) == 3


def test_a_chain_stays_on_its_stream(desk) -> None:
    for _ in range(10):
        desk.submit(writes=[(0, 10)])
    assert len({launch.queue for launch, *_ in desk.made}) == 1


def test_many_arrays_in_flight(desk) -> None:
    """More than the map holds before it is swept; each is written, and read again when all are there."""
    for number in range(400):
        desk.submit(reads=[(100 * number + 50, 100 * number + 60)], writes=[(100 * number, 100 * number + 10)])
    for number in range(0, 400, 7):
        desk.submit(writes=[(100 * number + 50, 100 * number + 60)])
        desk.submit(reads=[(100 * number, 100 * number + 10)])


def test_events_are_used_again(desk) -> None:
    made = itertools.count()
    for queue in desk.home.queues:
        queue.lane.event = lambda timed: (next(made), Event())[1]
    for number in range(1_000):
        desk.submit(writes=[(number % 5, number % 5 + 1)])
        desk.drain()
    assert next(made) < 20


def test_what_was_not_asked_about_is_released_by_later_work(desk) -> None:
    """On streams of every kind: nothing that is done holds its arguments for long while the executor is used."""
    desk.submit(writes=[(0, 1)], priority=-1)
    desk.submit(writes=[(1, 2)], stream=7)
    desk.submit(writes=[(2, 3)])
    first = [launch for launch, *_ in desk.made]
    desk.drain()
    for number in range(100):
        desk.submit(writes=[(10 + number, 11 + number)])
        desk.drain()
    assert [launch.retired for launch in first] == [True] * 3


class Interrupt(BaseException):
    """As Ctrl-C."""


@pytest.mark.parametrize("timing", [False, True])
def test_an_interrupted_release_gives_no_event_back_twice(ex: jg.Executor, timing: bool, monkeypatch) -> None:
    """Wherever Ctrl-C comes: a second time it would be the event of two launches, and order neither."""
    kernel = jg.Kernel('extern "C" __global__ void one(float* x) { *x = 1; }')
    x = ex.put(np.zeros(1, "f4"))
    ex.submit(kernel[1, 1], x, timing=timing).result()
    taken = Queue._event_of

    def interrupted(queue: Queue, launch: Launch) -> Any:
        monkeypatch.setattr(Queue, "_event_of", taken)
        taken(queue, launch)
        raise Interrupt

    monkeypatch.setattr(Queue, "_event_of", interrupted)
    launch = ex.submit(kernel[1, 1], x, timing=timing)
    with pytest.raises(Interrupt):
        launch.result()
    launch.result()
    queues = list(ex._work.queues())
    events = [event for queue in queues for event in (*queue.spare, *queue._timed)]
    assert None not in events
    assert len({id(event) if ex._home.device.kind == "sim" else event for event in events}) == len(events)


def test_a_launch_whose_end_cannot_be_marked_is_in_flight_all_the_same(dev: Any, in_threads) -> None:
    """It runs: its memory is in use, and what waits for it waits until it is done."""
    kernel = jg.Kernel('extern "C" __global__ void more(float* x) { *x += 1; }')
    with jg.Executor(streams=1) as ex:
        x = ex.put(np.zeros(1, "f4"))
        ex.submit(kernel[1, 1], x).result()
        lane: Any = ex._home.queues[0].lane
        finish = lane.finish

        def refused(event: Any, number: int) -> None:
            lane.finish = finish
            raise jg.LaunchError("no")

        lane.finish = refused
        with pytest.raises(jg.LaunchError, match="no"):
            ex.submit(kernel[1, 1], x)
        in_threads([ex.synchronize], limit_s=20)
        assert ex.get(x).result()[0] == 2
