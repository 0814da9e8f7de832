"""Launches recorded once and replayed in the simulator: one after the other, as one piece of work of a lane."""

from __future__ import annotations

import contextlib
import functools
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from jitgpu.backend.arguments import unknown_name
from jitgpu.backend.graphs import not_submitted

if TYPE_CHECKING:
    from jitgpu.backend.simulator.kernel import SimulatorKernel
    from jitgpu.backend.simulator.lane import SimulatorLane
    from jitgpu.values import LaunchConfig

__all__ = ["SimulatorGraph", "SimulatorWatch", "refuse_plain"]

_Task = Callable[[], None]


class _Kernel(NamedTuple):
    """A launch as it stands now."""

    loaded: SimulatorKernel
    config: LaunchConfig
    args: tuple[Any, ...]

    def task(self) -> _Task:
        """The launch with its arguments checked and packed. Raises ArgumentError and LaunchConfigError."""
        return self.loaded.bind(self.config, None, self.args)


class SimulatorGraph:
    """Launches and copies in the order they were recorded, which is one that all that comes before them allows."""

    def __init__(self) -> None:
        self._kernels: dict[int, _Kernel] = {}
        self._tasks: list[_Task] = []

    def kernel(
        self, loaded: SimulatorKernel, config: LaunchConfig, args: Sequence[Any], before: Sequence[int]
    ) -> None:
        """Add a launch."""
        kernel = _Kernel(loaded, config, tuple(args))
        task = kernel.task()
        self._kernels[len(self._tasks)] = kernel
        self._tasks.append(task)

    def copy(self, target: np.ndarray, source: np.ndarray, before: Sequence[int]) -> None:
        """Add a copy."""
        to, of = (array.reshape(-1).view(np.uint8) for array in (target, source))
        self._tasks.append(functools.partial(np.copyto, to, of))

    def nothing(self, before: Sequence[int]) -> None:
        """Add a node that does nothing."""
        self._tasks.append(_nothing)

    def build(self) -> None:
        """Nothing is left to do."""

    def read(self, number: int, changes: Mapping[str, Any]) -> tuple[_Kernel, _Task]:
        """The launch with some arguments changed. Raises ArgumentError."""
        kernel = self._kernels[number]
        args, names = list(kernel.args), kernel.loaded.names
        for name, value in changes.items():
            if name not in names:
                raise unknown_name(kernel.loaded.title, names, name)
            args[names.index(name)] = value
        changed = kernel._replace(args=tuple(args))
        return changed, changed.task()

    def change(self, number: int, values: tuple[_Kernel, _Task]) -> None:
        """Replays from now on launch that."""
        self._kernels[number], self._tasks[number] = values

    def held(self) -> tuple[_Task, ...]:
        """What is done in a replay; the launches keep their arguments."""
        return tuple(self._tasks)

    def launcher(self, lane: SimulatorLane) -> Callable[[tuple[_Task, ...]], None]:
        """A fault of one node ends the replay, and is its error."""

        def launch(tasks: tuple[_Task, ...]) -> None:
            lane._do(functools.partial(_run, tasks))

        return launch


def _run(tasks: tuple[_Task, ...]) -> None:
    for task in tasks:
        task()


def _nothing() -> None:
    """The launch of no threads."""


class _Captures(threading.local):
    """In how many blocks of captures a thread is."""

    depth = 0


_captures = _Captures()


class SimulatorWatch:
    """A plain launch is refused where it stands."""

    def __enter__(self) -> None:
        _captures.depth += 1

    def __exit__(self, *details: Any) -> None:
        _captures.depth -= 1

    def aside(self) -> contextlib.AbstractContextManager[None]:
        """What is recorded launches nothing."""
        return contextlib.nullcontext()


def refuse_plain(kernel: str) -> None:
    """Raise LaunchError in the block of a capture: what is launched there would not be in the graph."""
    if _captures.depth:
        raise not_submitted(kernel, "kernel[grid, block](...), a plain launch")
