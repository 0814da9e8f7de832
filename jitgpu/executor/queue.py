"""One stream as the executor keeps book of it: what is in flight there, what is done, what it has waited for."""

from __future__ import annotations

import itertools
from collections import deque
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jitgpu.backend.lanes import Lane
    from jitgpu.executor.dispatch import Dispatcher
    from jitgpu.executor.home import Home
    from jitgpu.executor.launch import Launch

__all__ = ["Queue"]

_serials = itertools.count(1)


class Queue:
    """A lane of a device with the launches in flight on it. All of it is used under the executor's lock."""

    def __init__(self, owner: Dispatcher, lane: Lane, name: str, home: Home | None = None) -> None:
        self.owner = owner
        self.home = home  # where it is one of the usual ones
        self.lane = lane
        self.name = name
        self.serial = next(_serials)
        self.number = 0
        self.flight: deque[Launch] = deque()
        #: Of other queues, the number up to which this one has waited.
        self._waited: dict[Queue, int] = {}
        #: Events that are free again, and those of them that tell the time.
        self.spare: list[Any] = []
        self._timed: list[Any] = []
        self._shared: list[Any] = []  # other executors may wait for these

    def event(self, timed: bool) -> Any:
        """A spare event, or a new one."""
        spare = self._timed if timed else self.spare
        return spare.pop() if spare else self.lane.event(timed)

    def wait_for(self, launch: Launch) -> bool:
        """Have what comes next here wait for a launch; False where it does so anyway."""
        other = launch.queue
        if other is self or self._waited.get(other, 0) >= launch.number:
            return False
        event = launch.event
        if event is None:  # another executor's, and over by now
            return False
        self.lane.wait(event)
        self._waited[other] = launch.number
        return True

    def take_back(self, launch: Launch) -> None:
        """Undo what was prepared for a launch that could not be made."""
        if launch.begin is not None:
            self._timed += (launch.begin, launch.event)
        elif launch.event is not None:
            self.spare.append(launch.event)
        launch.begin = launch.event = None

    def retire(self) -> None:
        """Release what the launches that are done have held."""
        flight = self.flight
        if not flight:
            return
        finished, faults = self.lane.finished(), self.lane.faults
        while flight and flight[0].number <= finished:
            launch = flight[0]
            if launch.begin is not None:
                self._time(launch)
            else:
                (self._shared if launch.shared else self.spare).append(launch.event)
            launch.event = None
            for segment in launch.written:
                if segment.writer is launch:
                    segment.writer = None
            for segment in launch.read:
                if segment.readers.get(self) is launch:
                    del segment.readers[self]
            if faults and launch.number in faults:
                self.owner.failed(launch, faults.pop(launch.number))
            held = launch.arguments, launch.waits
            launch.arguments, launch.waits = None, ()
            launch.retired = True
            flight.popleft()
            del held  # last: destructors of arguments may use the executor, and come back to here

    def _time(self, launch: Launch) -> None:
        launch.elapsed = self.lane.elapsed_ns(launch.begin, launch.event)
        trace = self.owner.trace
        if trace is not None:
            trace.add(self, launch)
        self._timed.append(launch.begin)
        (self._shared if launch.shared else self._timed).append(launch.event)
        launch.begin = None

    def last(self) -> Launch | None:
        """The launch in flight that was submitted last."""
        try:
            return self.flight[-1]
        except IndexError:
            return None

    def lose(self) -> list[Launch]:
        """All that was in flight, when the device is lost; its memory is not used any more."""
        lost = list(self.flight)
        self.flight.clear()
        for launch in lost:
            launch.event = launch.begin = launch.arguments = None
            launch.waits = ()
        return lost

    def suspects(self) -> list[Launch]:
        """Of what is in flight, what can have begun: the first, if all that it waited for is done. Without a lock: it
        is asked for in the middle of errors."""
        finished = self.lane.finished()
        unfinished = [launch for launch in list(self.flight) if launch.number > finished]
        return [launch for launch in unfinished[:1] if all(_is_over(other) for other in launch.waits)]

    def drop(self) -> None:
        """Give up events and stream."""
        for spare in (self.spare, self._timed, self._shared):
            while spare:
                self.lane.drop(spare.pop())
        self.lane.close()


def _is_over(launch: Launch) -> bool:
    return launch.retired or launch.number <= launch.queue.lane.finished()
