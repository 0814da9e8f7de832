"""The host's side of copies: pinned buffers, results that stay in them for a while, and copying within the host."""

from __future__ import annotations

import functools
import itertools
import math
import os
import weakref
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import numpy as np

from jitgpu.errors import ArgumentError

if TYPE_CHECKING:
    from jitgpu.executor.accesses import Extent
    from jitgpu.executor.home import Home
    from jitgpu.executor.launch import Launch

__all__ = ["Staged", "copy_host", "extent_of", "lend", "pinned", "pinned_array", "row"]

#: Below this one thread of the host copies as fast as several, bytes.
_SHARED_COPY = 4 << 20
#: What uploads may hold of pinned memory on one device, bytes; whoever stages more waits.
_STAGED_LIMIT = 256 << 20
#: Results are handed out in pinned memory as long as no more than this is out, bytes: it cannot be paged.
_LENT_LIMIT = 512 << 20
#: Smaller ones are copied: that costs less than keeping book of them.
_LEAST_LENT = 256 << 10


def row(array: Any) -> Any:
    """All of a C-contiguous array, of the host or a device, as bytes in one row."""
    return array.reshape(-1).view(np.uint8)


def extent_of(host: np.ndarray) -> Extent:
    """Where a C-contiguous host array begins and ends."""
    start: int = host.ctypes.data
    return start, start + host.nbytes


# ------------------------------------------------------------------------------------------------------------- pinned

def pinned(home: Home, nbytes: int) -> np.ndarray:
    """Pinned memory: uint8, shape (nbytes,). It goes back to its pool when no array uses it any more."""
    return home.queues[0].lane.memory(_pooled_size(nbytes))[:nbytes]


def pinned_array(home: Home, shape: int | tuple[int, ...], dtype: Any) -> np.ndarray:
    """See :meth:`Executor.pinned`."""
    wanted: np.dtype = np.dtype(dtype)
    if wanted.hasobject:
        raise ArgumentError(
            "Python objects cannot be in pinned memory", subject="dtype", given=str(wanted),
            expected="numbers, or structures of numbers", fix='ex.pinned(shape, "float32")',
        )  # fmt: skip
    sizes = np.broadcast_to(np.uint8(0), shape).shape  # reads and checks a shape as NumPy does
    return pinned(home, math.prod(sizes) * wanted.itemsize).view(wanted).reshape(sizes)


def _pooled_size(nbytes: int) -> int:
    """What is asked of the pool for so many bytes. It gives back only what has the same size, and pinned memory is made
    at 1 GB/s, so sizes are rounded up to one of four in each power of two.

    >>> [_pooled_size(nbytes) for nbytes in (0, 4096, 4097, 5121, 1000003)]
    [4096, 4096, 5120, 6144, 1048576]
    """
    if nbytes <= 4096:
        return 4096
    step = 1 << ((nbytes - 1).bit_length() - 3)
    return -(-nbytes // step) * step


class Staged:
    """The uploads of one device that hold pinned memory. Used under the executor's lock."""

    def __init__(self) -> None:
        self._flight: deque[tuple[weakref.ref[Launch], int]] = deque()  # while in flight others hold it
        self._nbytes = 0

    def in_the_way(self, nbytes: int) -> Launch | None:
        """The upload to wait for before so many bytes more are staged; None when there is room."""
        flight = self._flight
        while flight:
            launch = flight[0][0]()
            if launch is not None:
                launch.queue.retire()
                if not launch.retired:
                    return launch if self._nbytes + nbytes > _STAGED_LIMIT else None
            self._nbytes -= flight.popleft()[1]
        return None

    def add(self, launch: Launch, nbytes: int) -> None:
        """Take note of one more."""
        self._flight.append((weakref.ref(launch), nbytes))
        self._nbytes += nbytes


_lent: dict[int, int] = {}
_serials = itertools.count()


def lend(buffer: np.ndarray) -> bool:
    """Whether a result may stay in its pinned buffer until it is dropped: if not too much is out. Two of any size may
    be: the one that is looked at, and the next.

    Without a lock: a result may be dropped by the garbage collector in the middle of anything.
    """
    limit = max(_LENT_LIMIT, 2 * buffer.nbytes)
    if buffer.nbytes < _LEAST_LENT or sum(list(_lent.values())) + buffer.nbytes > limit:
        return False
    owner = buffer
    while isinstance(owner.base, np.ndarray):  # which every view of it keeps alive, and not the buffer itself
        owner = owner.base
    serial = next(_serials)
    _lent[serial] = buffer.nbytes
    weakref.finalize(owner, _lent.pop, serial, None).atexit = False
    return True


# ------------------------------------------------------------------------------------------------------------ copying

def copy_host(target: np.ndarray, source: np.ndarray) -> None:
    """Copy bytes within the host, with several threads where there are many: one alone moves a fifth of what the bus
    to the device does."""
    threads = _threads()
    if source.nbytes < _SHARED_COPY or threads == 1:
        np.copyto(target, source)
        return
    step = -(-source.nbytes // threads)
    pool = _pool(os.getpid())

    def part(start: int) -> None:
        np.copyto(target[start : start + step], source[start : start + step])

    try:
        parts = [pool.submit(part, start) for start in range(step, source.nbytes, step)]
    except RuntimeError:  # the interpreter is about to end, and starts no thread any more
        np.copyto(target, source)
        return
    part(0)
    for other in parts:
        other.result()


def _threads() -> int:
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(8, count // 2))


@functools.cache
def _pool(pid: int) -> ThreadPoolExecutor:
    """Threads for copies; a forked child makes its own."""
    return ThreadPoolExecutor(max(1, _threads() - 1), "jitgpu copies")
