"""One stream as the executor keeps book of it: what is in flight there, what is done, what it has waited for."""

from __future__ import annotations

import itertools
import threading
from collections import deque
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jitgpu.backend.lanes import Lane
    from jitgpu.executor.accesses import Segment
    from jitgpu.executor.dispatch import Dispatcher
    from jitgpu.executor.home import Home
    from jitgpu.executor.launch import Launch

__all__ = ["Queue"]

_serials = itertools.count(1)
#: Held while a stream is made to wait for a launch of another executor; nothing else is locked in it.
_meeting = threading.RLock()


class Queue:
    """A lane of a device with the launches in flight on it. All of it is used under the executor's lock."""

    def __init__(self, owner: Dispatcher, lane: Lane, name: str, home: Home | None = None) -> None:
        self.owner = owner
        self.home = home  # where it is one of the usual ones
        self.lane = lane
        self.name = name
        self.serial = next(_serials)
        self.given: Any = None  # the stream that was given by hand
        self.number = 0
        self.flight: deque[Launch] = deque()
        #: Of other queues, the number up to which this one has waited.
        self._waited: dict[Queue, int] = {}
        #: Events that are free again, and those of them that tell the time.
        self.spare: list[Any] = []
        self._timed: list[Any] = []

    def event(self, timed: bool) -> Any:
        """A spare event, or a new one."""
        spare = self._timed if timed else self.spare
        return spare.pop() if spare else self.lane.event(timed)

    def wait_for(self, launch: Launch) -> bool:
        """Have what comes next here wait for a launch; False where it does so anyway."""
        other = launch.queue
        if other is self or self._waited.get(other, 0) >= launch.number:
            return False
        if other.owner is not self.owner:
            return self._wait_for_foreign(launch)
        if launch.event is None:  # found to be over while a stream was chosen
            return False
        self.lane.wait(launch.event)
        self._waited[other] = launch.number
        return True

    def _wait_for_foreign(self, launch: Launch) -> bool:
        """The same for another executor's, which takes the event away when it is over, under a lock of its own:
        ``shared`` was set before the event is looked for here, and is looked at there when it is gone."""
        with _meeting:
            event = launch.event
            if event is None:
                return False
            self.lane.wait(event)
        return True

    def _event_of(self, launch: Launch) -> Any:
        """Take the event of a launch that is over."""
        event, launch.event = launch.event, None
        if launch.shared:
            with _meeting:
                pass  # whoever has found it there has waited for it now
        return event

    def take_back(self, launch: Launch) -> None:
        """Undo what was prepared for a launch that could not be made."""
        if launch.begin is not None:
            self._timed += (launch.begin, launch.event)
        elif launch.event is not None:
            self.spare.append(launch.event)
        launch.begin = launch.event = None

    def adopt(
        self, launch: Launch, args: tuple[Any, ...], read: list[Segment[Launch]], written: list[Segment[Launch]]
    ) -> None:
        """Keep what a launch uses that an exception interrupted, queued or not, until all is done that is here now."""
        if launch.begin is not None and self.last() is not launch:  # maybe not recorded
            self._timed.append(launch.begin)
            launch.begin = None
        launch.event = self.event(timed=False) if launch.event is None else launch.event
        launch.arguments, launch.read, launch.written = args, read, written
        for segment in read:
            segment.readers[self] = launch
        for segment in written:
            segment.writer, segment.readers = launch, {}
        if self.last() is not launch:
            self.number = launch.number = self.number + 1
            self.flight.append(launch)
        self.lane.finish(launch.event, launch.number)

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
            elif launch.event is not None:  # None where Ctrl-C came between these lines before
                self.spare.append(self._event_of(launch))
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
        begin, launch.begin = launch.begin, None  # before it is given on: Ctrl-C must not have it given on twice
        self._timed += (begin, self._event_of(launch))

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
        for spare in (self.spare, self._timed):
            while spare:
                self.lane.drop(spare.pop())
        self.lane.close()


def _is_over(launch: Launch) -> bool:
    return launch.retired or launch.number <= launch.queue.lane.finished()
