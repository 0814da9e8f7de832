"""What an executor does under its lock: order work, put it on streams, know when it is over, and what went wrong."""

from __future__ import annotations

import atexit
import itertools
import logging
import os
import threading
import weakref
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from jitgpu.backend.lanes import lane_threads
from jitgpu.errors import ContextLostError, DeviceError, JitGpuError, KernelFault
from jitgpu.executor.accesses import Accesses, Extent, Segment
from jitgpu.executor.launch import After, Launch, in_flight
from jitgpu.executor.watcher import SPIN_S, Pauses, Watcher

if TYPE_CHECKING:
    from jitgpu.executor.home import Home
    from jitgpu.executor.queue import Queue
    from jitgpu.executor.trace import Trace

__all__ = ["Dispatcher"]

logger = logging.getLogger("jitgpu")


class Dispatcher:
    """The streams of an executor and all that is in flight on them.

    Attributes
    ----------
    homes : tuple of Home
        The streams, by device.
    fault : exception or None
        Why the device is lost.
    """

    def __init__(self, ordered: bool) -> None:
        self.homes: tuple[Home, ...] = ()
        self.ordered = ordered
        self.trace: Trace | None = None
        self.lock = threading.RLock()
        self.fault: BaseException | None = None
        self.watcher = Watcher()
        self._accesses: Accesses[Launch] = Accesses()
        self._fault_told = False
        #: Copies to ordinary memory of the caller, and where that is: they end there when somebody asks or waits.
        self.owed: dict[Launch, Extent] = {}
        #: What went wrong on devices that live on, and nobody was told of yet, with the serial number of its launch.
        self._untold: dict[BaseException, int] = {}
        self._serials = itertools.count()
        self._closed = self._ended = self._forked = False
        _open.add(self)

    def queues(self) -> Iterator[Queue]:
        """All streams of all devices."""
        return (queue for home in self.homes for queue in home.all_queues())

    # --------------------------------------------------------------------------------------------------- enqueuing

    def enqueue(
        self, launch: Launch, home: Home, queue: Queue | None, reads: Sequence[Extent], writes: Sequence[Extent],
        after: After, on: Callable[[Queue], Callable[..., Any]], args: tuple[Any, ...], timing: bool = False,
        follows: bool = False,
    ) -> None:  # fmt: skip
        """Have ``on(queue)(*args)`` done on a stream (None: one that suits), after all that it must come after.

        ``reads`` and ``writes`` are the memory that it uses; what it writes it may read too. ``args`` are kept alive
        until it is done. ``follows``: what ``on`` gives has the stream wait for the caller's current one.

        Raises
        ------
        KernelFault, ContextLostError
            When the device is lost.
        DeviceError
            When the executor is closed, or another process's.
        """
        with self.lock:
            if self._closed or self.fault is not None:
                self.check_usable(launch.kernel)
            waits: list[Launch] = []
            read: list[Segment[Launch]] = []
            written: list[Segment[Launch]] = []
            if self.ordered:
                known, last = self._accesses.by_start, None
                try:
                    for start, stop in reads:
                        segment = known[start]
                        if segment.stop != stop:
                            raise KeyError
                        read.append(segment)
                        if segment.writer is not last and segment.writer is not None:
                            waits.append(last := segment.writer)
                    for start, stop in writes:
                        segment = known[start]
                        if segment.stop != stop:
                            raise KeyError
                        written.append(segment)
                        if segment.writer is not last and segment.writer is not None:
                            waits.append(last := segment.writer)
                        if segment.readers:
                            waits += segment.readers.values()
                except KeyError:  # memory that was not used so before
                    read, written, waits = self._accesses.users(reads, writes)
            if after:
                waits += in_flight(after, self)
            if queue is None:  # right behind the first that it waits for, where that is the end of its stream
                queue = waits[0].queue if waits else None
                if queue is None or queue.home is not home or not queue.flight or queue.flight[-1] is not waits[0]:
                    queue = home.choose(waits)
            launch.queue, lane = queue, queue.lane
            launch.serial = next(self._serials)
            before = None
            try:
                if not home.alone:  # launches and new events go to the device that is current
                    before = home.device.enter()
                for other in waits:
                    if other.queue is not queue and queue.wait_for(other):
                        launch.waits += (other,)
                call = on(queue)
                timed = timing or self.trace is not None
                if timed or not follows:
                    lane.wait_for_current()
                if timed:
                    launch.begin, launch.event = queue.event(timed=True), queue.event(timed=True)
                    lane.record(launch.begin)
                else:
                    launch.event = queue.spare.pop() if queue.spare else lane.event(timed=False)
                call(*args)
                launch.arguments, launch.read, launch.written = args, read, written
                for segment in read:
                    segment.readers[queue] = launch
                for segment in written:
                    segment.writer = launch
                    if segment.readers:
                        segment.readers = {}
                queue.number = launch.number = number = queue.number + 1
                queue.flight.append(launch)
                lane.finish(launch.event, number)
            except (KernelFault, ContextLostError) as error:
                self.lose(error)
                self._fault_told = True
                raise
            except BaseException as error:
                if isinstance(error, Exception) and queue.last() is not launch:
                    queue.take_back(launch)
                else:  # it is queued; or Ctrl-C, which may have come when it was
                    queue.adopt(launch, args, read, written)
                raise
            finally:
                if before is not None:
                    home.device.leave(before)
            if number & 3 == 3:  # not each time: the count was just written by the GPU, and is far from this processor
                queue.retire()
            elif not number & 7:
                home.retire_another()

    def writers(self, extent: Extent) -> list[Launch]:
        """Those in flight that write to some memory."""
        with self.lock:
            return self._accesses.users((extent,), ())[2] if extent[0] < extent[1] else []

    # ----------------------------------------------------------------------------------------------------- waiting

    def is_done(self, launch: Launch) -> bool:
        """Whether it is over, and all that belongs to it; what it owes to the caller's memory is there then."""
        if not (self.is_over(launch) and all(self.is_done(other) for other in launch.then)):
            return False
        if launch in self.owed:
            if not launch.lost and launch.error is None:
                launch.make_value()
            self.owed.pop(launch, None)
        return True

    def is_over(self, launch: Launch) -> bool:
        """Whether it is over by itself, whatever it owes."""
        if launch.retired:
            return True
        self.is_here(launch)
        with self.lock:
            launch.queue.retire()
            event = launch.event
            if launch.retired or event is None:
                return launch.retired
            try:
                launch.queue.lane.reached(event)
            except (KernelFault, ContextLostError) as error:
                self.lose(error)
                return True
        return False

    def is_here(self, launch: Launch) -> None:
        """Raise DeviceError for one in flight in the process that this one was forked from: it is never done here."""
        if self._forked and not launch.retired:
            raise self._unusable(launch.kernel)

    def wait(self, launch: Launch, timeout: float | None = None, spin_s: float = SPIN_S) -> bool:
        """Until it is over, or for ``timeout`` seconds; whether it is. Not at all in a thread that stands for a stream:
        a destructor that the garbage collector runs there would wait for itself."""
        pauses = Pauses(spin_s)
        while not self.is_done(launch):
            if (timeout is not None and pauses.waited() >= timeout) or threading.get_ident() in lane_threads:
                return False
            pauses.pause()
        return True

    def outcome(self, launch: Launch, timeout: float | None = None) -> BaseException | None:
        """Wait until it is over; what went wrong, or None. Raises TimeoutError."""
        if not self.wait(launch, timeout):
            place = ":".join(map(str, launch.site))
            raise TimeoutError(f"{launch.kernel}: not done after {timeout} s, but still in flight on {launch.stream} "
                               f"(submitted at {place})")  # fmt: skip
        if launch.lost:
            return self.loss(launch.kernel)
        if launch.error is not None:
            with self.lock:
                self._untold.pop(launch.error, None)
            return launch.error
        for other in launch.then:
            error = self.outcome(other)
            if error is not None:
                return error
        launch.make_value()
        with self.lock:  # whoever has waited may expect that memory is free which is used no more
            for queue in self.queues():
                queue.retire()
        return None

    def synchronize(self) -> None:
        """Wait for all that was submitted until now. Raises what went wrong and nobody was told of yet."""
        self._drain()
        self.raise_untold()

    def _drain(self) -> None:
        with self.lock:
            last = [queue.flight[-1] for queue in self.queues() if queue.flight]
        for launch in [*last, *list(self.owed)]:
            self.wait(launch)

    def raise_untold(self, until: int | None = None) -> None:
        """Raise what went wrong and nobody was told of yet, in launches up to a serial number (None: in any)."""
        with self.lock:
            for queue in self.queues():
                queue.retire()
            if self.fault is not None and not self._fault_told:
                raise self.loss("")
            for error, serial in self._untold.items():
                if until is None or serial <= until:
                    del self._untold[error]
                    raise error

    def close(self) -> None:
        """Take no more work, wait for everything, then give the streams back. Raises as :meth:`synchronize` does, one
        for all."""
        if self._ended:
            return
        with self.lock:
            self._closed = True
        try:
            self.synchronize()
        except JitGpuError as error:
            for other in self._untold:
                error.add_note(f"and {other}")
            raise
        finally:
            self._end()

    def abandon(self) -> None:
        """Close what nobody closed: its work is waited for, so that no memory is given back under it."""
        if self._ended:
            return
        with self.lock:
            self._closed = True
        self._drain()
        self._end()

    def disown(self) -> None:
        """Leave everything as it is, and to the process that this one was forked from: nothing is asked of a stream,
        whose count in pinned memory is not even there, and what was in flight keeps its memory."""
        self.lock, self.watcher = threading.RLock(), Watcher()
        self._closed = self._ended = self._forked = True
        self._left = [queue.flight for queue in self.queues()]
        for queue in self.queues():
            queue.flight = deque()

    def _end(self) -> None:
        with self.lock:
            if self._ended:  # by another thread meanwhile
                return
            self._ended = True
            if any(queue.flight for queue in self.queues()):  # Ctrl-C: what still runs uses its memory
                _interrupted.append(self)
            try:
                for queue in self.queues():
                    if not queue.flight:
                        queue.drop()
            finally:
                if self.trace is not None:
                    self.trace.close()

    # ------------------------------------------------------------------------------------------------------ faults

    def suspects(self) -> list[Launch]:
        """The launches in flight that can have begun."""
        return [launch for queue in self.queues() for launch in queue.suspects()]

    def failed(self, launch: Launch, error: BaseException) -> None:
        """A launch failed on a device that lives on."""
        launch.error = error
        self._untold[error] = launch.serial

    def lose(self, error: BaseException) -> None:
        """The device is lost, and all that was in flight there."""
        with self.lock:
            if self.fault is None:  # another executor, or a plain launch, may have met with it first
                self.fault = error.fault or error if isinstance(error, ContextLostError) else error
            for queue in self.queues():
                queue.retire()  # what was done before is not lost
                for launch in queue.lose():
                    launch.lost = launch.retired = True

    def loss(self, kernel: str) -> BaseException:
        """What a call is answered with once the device is lost: the fault, and when that was told, that it is gone."""
        assert self.fault is not None
        if not self._fault_told:
            self._fault_told = True
            return self.fault
        return ContextLostError(
            "the device was lost in an earlier fault", kernel=kernel, given=str(self.fault).splitlines()[0],
            expected="a live context", fix="start a new process; jg.Executor(debug=True) finds the place of a fault",
        )  # fmt: skip

    def check_usable(self, kernel: str) -> None:
        """Raise DeviceError when the executor is closed or another process's, KernelFault or ContextLostError when its
        device is lost."""
        self.check_open(kernel)
        if self.fault is not None:
            raise self.loss(kernel)

    def check_open(self, kernel: str) -> None:
        """Raise DeviceError when the executor is closed, or another process's."""
        if self._closed:
            raise self._unusable(kernel)

    def _unusable(self, kernel: str) -> DeviceError:
        if not self._forked:
            return DeviceError(
                "the executor is closed", kernel=kernel, given="work after close()", expected="an open executor",
                fix="submit inside the with block, or make another Executor",
            )  # fmt: skip
        return DeviceError(
            "the executor was made before this process was forked", kernel=kernel, given="a process made by fork",
            expected="an executor of its own", fix='make it in the child, or use multiprocessing "spawn"',
        )  # fmt: skip


_open: weakref.WeakSet[Dispatcher] = weakref.WeakSet()
_interrupted: list[Dispatcher] = []


def _disown() -> None:
    """In a forked child: the streams, and the threads that stand for them, are the parent's."""
    for dispatcher in list(_open):
        dispatcher.disown()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_disown)


@atexit.register
def _abandon_all() -> None:
    """Before the interpreter takes arrays apart, what uses them is waited for."""
    for dispatcher in list(_open):
        try:
            dispatcher.abandon()
        except (JitGpuError, OSError) as error:  # those after it are waited for all the same
            logger.warning("an executor that was not closed: %s", error)
        if dispatcher not in _interrupted:
            dispatcher.watcher.join()
