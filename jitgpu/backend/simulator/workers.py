"""The threads that run kernels: as many as the host has processors, made when first needed, each with a large stack."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable

__all__ = ["STACK_BYTES", "available", "submit"]

#: What a kernel's calls may take of a worker's stack, bytes; the thread has somewhat more.
STACK_BYTES = 48 << 20
_THREAD_STACK = 64 << 20

_Task = Callable[[], None]


class _Pool:
    """Threads that take tasks in the order they came."""

    def __init__(self, count: int) -> None:
        self.pid = os.getpid()
        self.tasks: queue.SimpleQueue[_Task] = queue.SimpleQueue()
        self.count = 0
        self.grow(count)

    def grow(self, count: int) -> None:
        """Have at least so many threads."""
        before = threading.stack_size(_THREAD_STACK)
        try:
            while self.count < count:
                number = self.count
                threading.Thread(target=self._run, args=(number,), name="jitgpu simulator", daemon=True).start()
                self.count += 1
        finally:
            threading.stack_size(before)

    def _run(self, number: int) -> None:
        _settle(number)
        while True:
            self.tasks.get()()


def _settle(number: int) -> None:
    """Keep this thread on a processor of its own, where the system lets it be said. Threads that are woken together are
    else often put on one processor, and stay there for milliseconds while another idles."""
    if hasattr(os, "sched_setaffinity"):
        processors = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {processors[number % len(processors)]})


_pool: _Pool | None = None
_making = threading.Lock()


def available() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def submit(tasks: list[_Task]) -> None:
    """Have the tasks run, each on a thread of its own; a forked child gets threads of its own."""
    global _pool, _making
    pool = _pool
    if pool is None or pool.pid != os.getpid() or pool.count < len(tasks):
        if pool is not None and pool.pid != os.getpid():
            _making = threading.Lock()  # the parent may have held it when it forked
        with _making:
            pool = _pool
            if pool is None or pool.pid != os.getpid():
                pool = _pool = _Pool(len(tasks))
            pool.grow(len(tasks))
    for task in tasks:
        pool.tasks.put(task)
