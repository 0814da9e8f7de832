"""The thread that tells when launches are done, to callbacks, ``await`` and ``concurrent.futures.wait``."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jitgpu.executor.launch import Launch
    from jitgpu.executor.queue import Queue

__all__ = ["SPIN_S", "Pauses", "Watcher"]

#: How long a wait looks without pauses, seconds.
SPIN_S = 50e-6
_LONGEST_S = 1e-3


class Pauses:
    """Waiting by looking: at once at first, then in pauses of a sixteenth of what was waited. Unlike a wait inside the
    driver it ends at a timeout and at Ctrl-C. ``spin_s``: how long without pauses."""

    def __init__(self, spin_s: float = SPIN_S) -> None:
        self.began = time.monotonic()
        self._spin_s = spin_s

    def waited(self) -> float:
        """How long it has been, seconds."""
        return time.monotonic() - self.began

    def pause(self) -> None:
        """Give way until it is worth another look."""
        waited = self.waited()
        time.sleep(0 if waited < self._spin_s else min(_LONGEST_S, waited / 16))


class Watcher:
    """Watches the launches that somebody waits for. Its thread is there only while there are any."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        #: By stream; alone what is not done in the order of its stream, since it waits for others.
        self._watched: dict[Queue | Launch, list[tuple[int, int, Launch]]] = {}
        self._done: deque[Launch] = deque()
        self._serials = itertools.count()
        self._thread: threading.Thread | None = None

    def add(self, launch: Launch) -> None:
        """Have its callbacks called when it is done."""
        with self._lock:
            place = launch if launch.then else launch.queue
            heapq.heappush(self._watched.setdefault(place, []), (launch.number, next(self._serials), launch))
            if self._thread is None:
                self._start()

    def join(self) -> None:
        """Wait until all who wait were told."""
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def _start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="jitgpu launches", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._watch()
        except BaseException:  # SystemExit in a callback for one ends this thread, and not what others wait for
            with self._lock:
                self._start()
            raise

    def _watch(self) -> None:
        pauses = Pauses()
        while True:
            self._take_done()
            if self._done:
                while self._done:
                    self._done.popleft().settle()
                pauses = Pauses()
                continue
            with self._lock:
                if not self._watched:
                    self._thread = None
                    return
            pauses.pause()

    def _take_done(self) -> None:
        """The launches at the head of each stream that are done."""
        with self._lock:
            queues = list(self._watched.items())
        for queue, heap in queues:
            while heap and _is_done(heap[0][2]):
                with self._lock:
                    self._done.append(heapq.heappop(heap)[2])
                    if not heap:
                        del self._watched[queue]


def _is_done(launch: Launch) -> bool:
    try:
        return launch.done()
    except Exception:  # its value could not be made: settle() meets with it again, and carries it to who waits
        return True
