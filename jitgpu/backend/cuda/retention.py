"""Arguments kept alive for kernels on streams that CuPy's memory pool does not order.

CuPy gives freed memory back to the stream it was allocated on at once. A kernel on another stream may still use it,
so its arguments are held until an event recorded after the launch is done.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import Any

from cupy.cuda import runtime

from jitgpu.backend.cuda import faults

__all__ = ["Retention"]


class Retention:
    """What is held for the streams of one device. Looked through at every further launch and at ``synchronize``."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: dict[int, deque[tuple[int, Any]]] = {}
        self._spare: list[int] = []

    def hold(self, stream: int, objects: Any) -> None:
        """Keep ``objects`` alive until all work now in ``stream`` is done.

        Nothing is held for a stream under capture: the launch runs whenever the graph does, and who keeps the graph
        keeps its arrays.
        """
        try:
            if runtime.streamIsCapturing(stream):
                return
            with self._lock:
                event = self._spare.pop() if self._spare else runtime.eventCreateWithFlags(runtime.eventDisableTiming)
                runtime.eventRecord(event, stream)
                self._held.setdefault(stream, deque()).append((event, objects))
                dropped = self._take_done()
        except runtime.CUDARuntimeError as error:  # the launch has faulted already, or one before it
            raise faults.explain(error, "", "keeping arguments alive") from error
        del dropped  # outside the lock: dropping an array may run its owner's code

    def release(self) -> None:
        """Drop what is no longer used."""
        with self._lock:
            dropped = self._take_done()
        del dropped

    @property
    def count(self) -> int:
        """How many launches are held for."""
        return sum(map(len, self._held.values()))

    def _take_done(self) -> list[Any]:
        dropped = []
        for stream, queue in list(self._held.items()):
            while queue and runtime.eventQuery(queue[0][0]) == 0:
                event, objects = queue.popleft()
                self._spare.append(event)
                dropped.append(objects)
            if not queue:
                del self._held[stream]
        return dropped
