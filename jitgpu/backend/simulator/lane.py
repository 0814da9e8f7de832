"""A stream of the simulator for an executor: a thread that does what it is given, in order."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from jitgpu.backend.lanes import lane_threads
from jitgpu.backend.simulator.memory import allocate
from jitgpu.values import LaunchConfig

if TYPE_CHECKING:
    from jitgpu.backend.simulator.gpu import SimulatorDevice
    from jitgpu.backend.simulator.kernel import SimulatorKernel

__all__ = ["SimulatorLane"]


class _Moment:
    """One recording of an event: a flag, and when it was reached (``time.perf_counter_ns``)."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.time_ns = 0

    def reach(self) -> None:
        self.time_ns = time.perf_counter_ns()
        self.reached.set()


class _Event:
    """An event; ``moment`` is what it stands for now."""

    moment: _Moment

    def __init__(self) -> None:
        self.moment = _Moment()
        self.moment.reach()


class SimulatorLane:
    """A thread of the host that stands for a stream. It is started by the first work, and ended by :meth:`close`."""

    handle: int = 0

    def __init__(self, device: SimulatorDevice) -> None:
        self.device = device
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._starting = threading.Lock()  # ``current`` is entered by several threads
        self._finished = 0
        #: What went wrong since the last number, and under the number that closed it.
        self._error: Exception | None = None
        self.faults: dict[int, Exception] = {}

    def launcher(self, loaded: SimulatorKernel, config: LaunchConfig) -> Callable[..., None]:
        """Checks the arguments at once, and runs the kernel when its turn has come."""

        loaded.compiled()  # now, so that it is no part of the launch

        def launch(*args: Any) -> None:
            self._do(loaded.bind(config, None, args))

        return launch

    def event(self, timed: bool) -> _Event:
        """A new event. All of them have the time."""
        return _Event()

    def drop(self, event: _Event) -> None:
        """Nothing to give back."""

    def record(self, event: _Event) -> None:
        """Have it stand for what the thread has before it now."""
        event.moment = moment = _Moment()
        self._do(moment.reach)

    def wait(self, event: _Event) -> None:
        """Have the thread wait for it."""
        self._do(event.moment.reached.wait)

    def wait_for_current(self) -> None:
        """Nothing: a plain launch in the simulator is done when it returns."""

    def finish(self, event: _Event, number: int) -> None:
        """Record the event and raise the count."""
        event.moment = moment = _Moment()

        def close() -> None:
            if self._error is not None:
                self.faults[number], self._error = self._error, None
            moment.reach()
            self._finished = max(self._finished, number)  # last: who sees it asks for the time

        self._do(close)

    def finished(self) -> int:
        """The last number that was reached."""
        return self._finished

    def reached(self, event: _Event) -> bool:
        """Whether it is done."""
        return event.moment.reached.is_set()

    def elapsed_ns(self, begin: _Event, end: _Event) -> int:
        """By the host's clock."""
        return end.moment.time_ns - begin.moment.time_ns

    def memory(self, nbytes: int) -> np.ndarray:
        """Memory, aligned as a device's."""
        return allocate(nbytes, np.uint8)[0]

    def copy(self, target: np.ndarray, source: np.ndarray) -> None:
        """Copy when its turn has come."""
        to, of = target.reshape(-1).view(np.uint8), source.reshape(-1).view(np.uint8)
        self._do(lambda: np.copyto(to, of))

    @contextlib.contextmanager
    def current(self) -> Any:
        """Plain launches and NumPy run at once, so what this thread has before it is waited for."""
        idle = threading.Event()
        self._do(idle.set)
        idle.wait()
        yield

    def close(self) -> None:
        """End the thread."""
        if self._thread is not None:
            self._work.put(None)
            self._thread = None

    def _do(self, task: Callable[[], Any]) -> None:
        self._work.put(task)
        if self._thread is None:
            with self._starting:
                if self._thread is None:
                    self._thread = threading.Thread(target=self._run, name="jitgpu simulated stream", daemon=True)
                    self._thread.start()

    def _run(self) -> None:
        lane_threads.add(threading.get_ident())
        try:
            while (task := self._work.get()) is not None:
                try:
                    task()
                except Exception as error:  # carried to whoever waits for it
                    self._error = self._error or error
        finally:
            lane_threads.discard(threading.get_ident())
