"""An executor's streams on one device, and the choice among them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from jitgpu.backend import Device
from jitgpu.errors import LaunchConfigError, LaunchError
from jitgpu.executor.hostmemory import Staged
from jitgpu.executor.queue import Queue

if TYPE_CHECKING:
    from jitgpu.executor.dispatch import Dispatcher
    from jitgpu.executor.launch import Launch

__all__ = ["Home"]

_PER_THREAD = 2  # CUDA Driver API, "CU_STREAM_PER_THREAD"


class Home:
    """The streams that an executor has on one device: its usual ones, those of other priorities, made when first asked
    for, and those that were given by hand."""

    def __init__(self, owner: Dispatcher, place: Device, streams: int) -> None:
        self.owner = owner
        self.device = place
        self.alone = place.alone
        self.extent, self.extents = place.extent, place.extents
        self._streams = streams
        self.queues = [Queue(owner, place.lane(), f"{place.name} stream {n}", self) for n in range(streams)]
        self._urgent: dict[int, list[Queue]] = {}
        self._given: dict[int, Queue] = {}
        self._more: list[Queue] = []
        self._turn = 0
        self.staged = Staged()

    def all_queues(self) -> list[Queue]:
        """Every stream, of whatever kind."""
        urgent = (queue for some in self._urgent.values() for queue in some)
        return [*self.queues, *self._more, *urgent, *self._given.values()]

    def several(self, count: int) -> list[Queue]:
        """So many streams, the usual ones first."""
        with self.owner.lock:
            while len(self.queues) + len(self._more) < count:
                number = len(self.queues) + len(self._more)
                self._more.append(Queue(self.owner, self.device.lane(), f"{self.device.name} stream {number}", self))
            return [*self.queues, *self._more][:count]

    def load(self) -> int:
        """How many launches are in flight."""
        with self.owner.lock:
            queues = self.all_queues()
            for queue in queues:
                queue.retire()
            return sum(len(queue.flight) for queue in queues)

    def choose(self, waits: Sequence[Launch]) -> Queue:
        """Where work goes that must come after ``waits``: right behind one of them where that is the end of its stream,
        else to an idle stream, else to the one with the least in flight."""
        for launch in waits:
            queue = launch.queue
            flight = queue.flight
            if flight and flight[-1] is launch and queue.home is self:
                return queue
        return self._least(self.queues)

    def _least(self, queues: list[Queue]) -> Queue:
        count, best = len(queues), None
        for step in range(count):
            queue = queues[(self._turn + step) % count]
            queue.retire()
            if not queue.flight:
                self._turn += step + 1
                return queue
            if best is None or len(queue.flight) < len(best.flight):
                best = queue
        self._turn += 1
        assert best is not None
        return best

    def queue_for(self, stream: Any, priority: int) -> Queue:
        """The stream given by hand, else one of that priority. Raises LaunchConfigError."""
        with self.owner.lock:
            if stream is None:
                made = self._urgent.get(priority)
                if made is None:
                    names = (f"{self.device.name} priority {priority} stream {n}" for n in range(self._streams))
                    made = [Queue(self.owner, self.device.lane(priority), name) for name in names]
                    self._urgent[priority] = made
                return self._least(made)
            handle = self.device.stream_handle(stream)
            if handle == _PER_THREAD:
                raise LaunchConfigError(
                    "the per-thread default stream is another one in each thread", subject="stream", given=repr(stream),
                    expected="a stream that is the same for all", fix="make one, cupy.cuda.Stream()",
                )  # fmt: skip
            if self.device.captures(stream):  # the count would be raised by the graph, and by nothing before
                raise LaunchError(
                    "the stream is captured, which an executor's work cannot be part of", subject="stream",
                    given=f"stream {handle:#x}, captured", expected="a stream as usual",
                    fix="submit outside of the capture; `with ex.capture() as graph:` records an executor's own work",
                )  # fmt: skip
            queue = self._given.get(handle)
            if queue is None:
                name = f"{self.device.name} stream {handle:#x}"
                queue = self._given[handle] = Queue(self.owner, self.device.lane(stream=stream), name)
                queue.given = stream  # its handle is to stand for no other one
            return queue

    def retire_another(self) -> None:
        """Look after another stream at each submission, so that none holds what is done for long."""
        queues = self.all_queues() if self._urgent or self._given or self._more else self.queues
        self._turn += 1
        queues[self._turn % len(queues)].retire()
