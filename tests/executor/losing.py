"""A simulated device that dies of a fault as a GPU does: no work is done on it after, and every call is refused."""

from __future__ import annotations

import threading
from types import SimpleNamespace
from typing import Any

import pytest

import jitgpu as jg
from jitgpu.backend.cuda import faults
from jitgpu.backend.simulator.gpu import SimulatorDevice
from jitgpu.backend.simulator.lane import SimulatorLane, _Event, _Moment

_ILLEGAL_ADDRESS = 700


class LosingDevice(SimulatorDevice):
    """``cuda:7``, which is lost to the process by the first fault. One a test: the process must forget it after."""

    kind: Any = "cuda"
    name = "cuda:7"

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__("sm_80")
        self.dead = False
        self._own: list[Any] = []
        for table in ("_lost", "_first"):
            monkeypatch.setattr(faults, table, {})
        monkeypatch.setattr(faults, "_keep_for_ever", lambda: None)

    def empty(self, shape: Any, dtype: Any = "float32") -> Any:
        self.check_alive("")
        self._own.append(super().empty(shape, dtype))
        return self._own[-1]

    def holds(self, value: Any) -> bool:
        return any(value is array for array in self._own)

    def lane(self, priority: int = 0, stream: Any = None) -> LosingLane:
        self.check_alive("")
        return LosingLane(self)

    def witness(self, executor: Any) -> None:
        faults.witnesses.add(executor)

    def check_alive(self, kernel: str) -> None:
        faults.check_alive(kernel)

    def refuse(self, kernel: str = "") -> None:
        """What the driver does once the context is dead."""
        if self.dead:
            raise faults.explain(SimpleNamespace(status=_ILLEGAL_ADDRESS), kernel, "a call")


class LosingLane(SimulatorLane):
    """A stream of it."""

    device: Any

    def launcher(self, loaded: Any, config: Any) -> Any:
        submit = super().launcher(loaded, config)

        def launch(*args: Any) -> None:
            self.device.refuse(loaded.title)
            submit(*args)

        return launch

    def copy(self, target: Any, source: Any) -> None:
        self.device.refuse()
        super().copy(target, source)

    def finish(self, event: _Event, number: int) -> None:
        event.moment = moment = _Moment()

        def close() -> None:
            self.device.dead = self.device.dead or self._error is not None
            if not self.device.dead:
                self._finished = number
                moment.reach()

        self._do(close)

    def reached(self, event: _Event) -> bool:
        self.device.refuse()
        return super().reached(event)


def held(ex: jg.Executor) -> threading.Event:
    """Have all streams wait until the event is set."""
    start = threading.Event()
    for queue in ex._work.queues():
        queue.lane._do(start.wait)  # type: ignore[attr-defined]
    return start
