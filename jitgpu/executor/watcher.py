"""The thread that tells when launches are done, to callbacks, ``await`` and ``concurrent.futures.wait``."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jitgpu.executor.launch import Launch
    from jitgpu.executor.queue import Queue

__all__ = ["Pauses", "Watcher"]

_SPIN_S = 50e-6
_LONGEST_S = 1e-3


class Pauses:
    """Waiting by looking: at once at first, then in pauses of a sixteenth of what was waited. Unlike a wait inside the
    driver it ends at a timeout and at Ctrl-C."""

    def __init__(self) -> None:
        self.began = time.monotonic()

    def waited(self) -> float:
        """How long it has been, seconds."""
        return time.monotonic() - self.began

    def pause(self) -> None:
        """Give way until it is worth another look."""
        waited = self.waited()
        time.sleep(0 if waited < _SPIN_S else min(_LONGEST_S, waited / 16))


class Watcher:
    """Watches the launches that somebody waits for. Its thread is there only while there are any."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        #: By stream; alone what is not done in the order of its stream, since it waits for others.
        self._watched: dict[Queue | Launch, list[tuple[int, int, Launch]]] = {}
        self._serials = itertools.count()
        self._thread: threading.Thread | None = None

    def add(self, launch: Launch) -> None:
        """Have its callbacks called when it is done."""
        with self._lock:
            place = launch if launch.then else launch.queue
            heapq.heappush(self._watched.setdefault(place, []), (launch.number, next(self._serials), launch))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="jitgpu launches", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        pauses = Pauses()
        while True:
            done = self._take_done()
            for launch in done:
                launch.settle()
            if done:
                pauses = Pauses()
                continue
            with self._lock:
                if not self._watched:
                    self._thread = None
                    return
            pauses.pause()

    def _take_done(self) -> list[Launch]:
        """The launches at the head of each stream that are done."""
        done = []
        with self._lock:
            queues = list(self._watched.items())
        for queue, heap in queues:
            while heap and heap[0][2].done():
                with self._lock:
                    done.append(heapq.heappop(heap)[2])
                    if not heap:
                        del self._watched[queue]
        return done
