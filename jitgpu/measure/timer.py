"""``Timer``: takes times of one call, some at once, again and again."""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Callable
from typing import Any

from jitgpu.errors import JitGpuError
from jitgpu.measure.gate import Gate, event_share_ms
from jitgpu.measure.subject import Subject

__all__ = ["Timer", "run"]

#: A batch lasts about so long, ms: then the half microsecond by which an event may be wrong is a thousandth of it.
_BATCH_MS = 0.5
#: Launches queued behind a closed gate. A stream takes some thousand, and a call may launch several kernels.
_QUEUED = 200
#: The longest that the host may take to queue what runs at once, ms.
_QUEUING_MS = 20.0
#: Times taken at once where each needs something done before it, and how long these may take together, ms.
_AT_ONCE, _AT_ONCE_MS = 16, 10.0
_FEWEST, _FEWEST_SLOW, _MOST = 5, 3, 2000
_BLOCKS = "the call waits for the device or fills its stream: the times include the host's"


class Timer:
    """The times of one subject.

    Attributes
    ----------
    times_ms : list of float
        Time of one launch on the device, each the mean of a batch.
    host_us : list of float
        Time of one launch on the host, by batch.
    batch : int
        Launches in a batch.
    """

    def __init__(self, subject: Subject, *, cold: bool = False, lead: bool = False) -> None:
        self.subject = subject
        self.clock = subject.clock
        self.batch = 1
        self.times_ms: list[float] = []
        self.host_us: list[float] = []
        self.notes: list[str] = []
        self._call = subject.call
        self._cold = cold
        self._lead = lead and self.clock.queued
        self._gate: Gate | None = None
        self._share_ms = 0.0
        self._at_once = 1
        self._restores: list[Callable[[], None]] = []
        self._events: list[tuple[Any, Any]] = []

    @property
    def _apart(self) -> bool:
        """Whether something has to be done before each launch."""
        return self._cold or bool(self._restores)

    # ------------------------------------------------------------------------------------------------------- preparing

    def save(self) -> None:
        """Copy aside what is restored; of several timers each does so before any of them launches."""
        with self.subject.device.use():
            self.subject.device.synchronize()
            self._restores = [self.clock.saved(extent) for extent in self.subject.restores]

    def start(self) -> float:
        """Launch for the first time, and find out how many to time at once; about how long one takes with all that
        belongs to it, ms.

        Raises
        ------
        KernelFault
            When the kernel faults.
        """
        subject, clock = self.subject, self.clock
        with subject.device.use():
            self._call()
            self._call = subject.settled()
            if self._cold:
                clock.flush()
            clock.wait()
            self._restore()
            if clock.queued:
                self._gate = Gate(subject.device, clock)
                self._share_ms = event_share_ms(subject.device, clock, self._gate)
        one_ms = self._wall_ms(1)
        if one_ms < 5.0:
            one_ms = min(self._wall_ms(5), one_ms)
        if clock.queued:
            one_ms = self._choose(one_ms)
        return one_ms

    def _wall_ms(self, count: int) -> float:
        """Time of one call from an idle device to an idle device, with all that belongs to it."""
        began = time.perf_counter()
        with self.subject.device.use():
            for _ in range(count):
                self._before()
                self._call()
            self.clock.wait()
        return 1e3 * (time.perf_counter() - began) / count

    def _choose(self, one_ms: float) -> float:
        """Choose how many launches to time at once. ``one_ms`` is at least what one takes: it has the host's part."""
        for _ in range(2):  # the first round tells how long one takes on the device alone, and how long on the host
            if self._apart:
                self._at_once = max(1, min(_AT_ONCE, int(_AT_ONCE_MS / one_ms)))
            else:
                self.batch = max(1, min(_QUEUED, math.ceil(_BATCH_MS / one_ms)))
            taken = self._round()
            if taken is None:
                return one_ms
            times_ms, host_us = taken
            device_ms, host_ms = sorted(times_ms)[len(times_ms) // 2], host_us / 1e3
            if self._apart:
                return one_ms
            one_ms = max(device_ms, host_ms * _BATCH_MS / _QUEUING_MS, 1e-4)
        return max(device_ms, host_ms)

    # ---------------------------------------------------------------------------------------------------------- timing

    def round(self) -> None:
        """Take some times."""
        taken = self._round()
        while taken is None:  # the gate gave up: less at once from now on, or no gate at all
            taken = self._round()
        self.times_ms += taken[0]
        self.host_us.append(taken[1])

    def _round(self) -> tuple[list[float], float] | None:
        """Times on the device, ms, and the mean on the host, us; None when the gate gave up."""
        clock, gate, call, batch = self.clock, self._gate, self._call, self.batch
        while len(self._events) < self._at_once:
            self._events.append((clock.event(), clock.event()))
        events = self._events[: self._at_once]
        host_ns = 0
        collecting = gc.isenabled()
        with self.subject.device.use():
            gc.disable()
            try:
                if gate is not None:
                    gate.close()
                for begin, end in events:
                    self._before()
                    clock.record(begin)
                    began = time.perf_counter_ns()
                    for _ in range(batch):
                        call()
                    host_ns += time.perf_counter_ns() - began
                    clock.record(end)
            finally:
                if gate is not None:
                    gate.open()
                if collecting:
                    gc.enable()
            clock.wait()
        if gate is not None and gate.gave_up:
            self._less()
            return None
        elapsed_ms = [clock.elapsed_ms(begin, end) for begin, end in events]
        times_ms = [max(0.0, elapsed - self._share_ms) / batch for elapsed in elapsed_ms]
        if not clock.queued:
            host_ns -= int(1e6 * sum(elapsed_ms))
        return times_ms, host_ns / 1e3 / (batch * len(events))

    def _before(self) -> None:
        """What is done before a launch is timed."""
        self._restore()
        if self._cold:
            self.clock.flush()
        if self._apart and self._gate is not None:
            self._gate.nothing()  # copies may be done by another engine: the event is to come behind a kernel
        elif self._lead and not self._apart:
            self._call()  # the cache holds what it would hold if nothing else had run between

    def _restore(self) -> None:
        for restore in self._restores:
            restore()

    def _less(self) -> None:
        """The host did not come back while the gate was closed: the queue was full, or the call waits for it."""
        if self.batch > 1 or self._at_once > 1:
            self.batch, self._at_once = max(1, self.batch // 8), 1
        else:
            self._gate, self._share_ms = None, 0.0
            self.notes.append(_BLOCKS)

    def finish(self) -> None:
        """Leave the arguments as they were before."""
        if self._restores:
            with self.subject.device.use():
                self._restore()
                self.clock.wait()


def run(timers: list[Timer], budget_ms: float) -> None:
    """Warm up, then take times of all of them in turn, in another random order each time, until each has had so long.

    Raises
    ------
    KernelFault
        When a kernel faults.
    """
    for timer in timers:
        timer.save()
    try:
        _take(timers, budget_ms)
    except BaseException as error:
        if not (isinstance(error, JitGpuError) and timers[0].clock.queued):  # a fault takes the GPU's memory with it
            _finish(timers)
        raise
    _finish(timers)


def _take(timers: list[Timer], budget_ms: float) -> None:
    import random

    slow = False
    for timer in timers:
        one_ms = timer.start()
        slow = slow or one_ms > budget_ms
        _warm_up(timer, budget_ms / 5, one_ms)
    fewest = _FEWEST_SLOW if slow else _FEWEST
    until = time.perf_counter() + 1e-3 * budget_ms * len(timers)
    enough = False
    while not enough:
        for timer in random.sample(timers, len(timers)):
            timer.round()
        counts = [len(timer.times_ms) for timer in timers]
        enough = min(counts) >= fewest and (time.perf_counter() >= until or min(counts) >= _MOST)


def _finish(timers: list[Timer]) -> None:
    for timer in timers:
        timer.finish()


def _warm_up(timer: Timer, budget_ms: float, one_ms: float) -> None:
    """Clocks rise under load: have some, where that does not take longer than the measuring itself."""
    until = time.perf_counter() + 1e-3 * (budget_ms - one_ms)
    while time.perf_counter() < until:
        timer.round()
    timer.times_ms.clear()
    timer.host_us.clear()
