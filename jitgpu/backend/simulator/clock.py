"""The clock of the simulator: the host's, which stands still while no kernel runs."""

from __future__ import annotations

import ctypes
import os
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from jitgpu.backend.simulator import launch
from jitgpu.backend.simulator.memory import allocate

__all__ = ["SimulatorClock"]

_CACHE_BYTES = 32 << 20  # where the system does not tell


class SimulatorClock:
    """The time that this thread has spent in simulated kernels. ``kernels`` False: all the time that passed, to time
    functions that work elsewhere too."""

    queued = False
    stream = 0

    def __init__(self, kernels: bool) -> None:
        self._kernels = kernels
        self._scratch: np.ndarray | None = None

    def event(self) -> list[int]:
        """A cell for a time, ns."""
        return [0]

    def record(self, event: list[int]) -> None:
        """Note the time."""
        event[0] = launch.spent.ns if self._kernels else time.perf_counter_ns()

    def wait(self) -> None:
        """Nothing to wait for."""

    def elapsed_ms(self, begin: list[int], end: list[int]) -> float:
        """By the host's clock."""
        return (end[0] - begin[0]) / 1e6

    def flush(self) -> None:
        """Write over twice the size of the processor's last cache."""
        if self._scratch is None:
            self._scratch = self.scratch(2 * _cache_bytes())
        self._scratch.fill(0)

    def saved(self, extent: tuple[int, int]) -> Callable[[], None]:
        """Copied on the host."""
        start, nbytes = extent[0], extent[1] - extent[0]
        kept = ctypes.string_at(start, nbytes)

        def restore() -> None:
            ctypes.memmove(start, kept, nbytes)

        return restore

    def scratch(self, nbytes: int) -> np.ndarray:
        """Memory of the host, touched."""
        return np.full(nbytes, 0, np.uint8)  # numpy.zeros gives pages that are all one

    def copy(self, target: Any, source: Any) -> None:
        """``numpy.copyto``."""
        np.copyto(target, source)

    def memory(self, nbytes: int) -> np.ndarray:
        """Memory as any other."""
        page = allocate(nbytes, np.uint8)[0]
        page[...] = 0
        return page


def _cache_bytes() -> int:
    name = "SC_LEVEL3_CACHE_SIZE"
    known = os.sysconf(name) if name in getattr(os, "sysconf_names", {}) else 0
    return known if known > 0 else _CACHE_BYTES
