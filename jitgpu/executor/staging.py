"""Copies between host and device: through pooled pinned memory where the host array is ordinary memory."""

from __future__ import annotations

import functools
import os
import threading
import weakref
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import numpy as np

from jitgpu.backend.arguments import describe
from jitgpu.backend.transfers import Transfer
from jitgpu.errors import ArgumentError
from jitgpu.executor.dispatch import After
from jitgpu.executor.home import Home
from jitgpu.executor.launch import Launch, caller

if TYPE_CHECKING:
    from jitgpu.executor.executor import Executor
    from jitgpu.executor.plans import Prepared
    from jitgpu.executor.queue import Queue

__all__ = ["copy", "get", "host_array", "put", "to_device"]

#: What is staged at once of a large array, bytes: while one part is on its way the next is filled.
_PART = 32 << 20
_PARTS_AHEAD = 2
#: Below this one thread of the host copies as fast as several.
_SHARED_COPY = 4 << 20
#: Results are handed out in pinned memory as long as no more than this is out, bytes: it cannot be paged.
_LENT_LIMIT = 512 << 20


def put(ex: Executor, array: Any, stream: Any) -> Any:
    """See :meth:`Executor.put`."""
    host = host_array(array)
    home = min(ex._work.homes, key=Home.load)
    target = home.device.empty(host.shape, host.dtype)
    upload(ex, home, target, host, (), stream)
    return target


def get(ex: Executor, array: Any, out: np.ndarray | None, stream: Any) -> Launch:
    """See :meth:`Executor.get`."""
    home = _home_of(ex, array)
    _check_whole(array, "array")
    if out is not None:
        _check_alike(out, array)
    return download(ex, home, out, array, (), stream)


def copy(ex: Executor, target: Any, source: Any, after: After, stream: Any) -> Launch:
    """See :meth:`Executor.copy`."""
    _check_alike(target, source)
    home = _home_of(ex, target if _home(ex, target) is not None else source)
    if home.device.kind == "cuda" and isinstance(source, np.ndarray):
        return upload(ex, home, target, source, after, stream)
    if home.device.kind == "cuda" and isinstance(target, np.ndarray):
        return download(ex, home, target, source, after, stream)
    return _move(ex, home, target, source, after, stream, target)


def to_device(
    ex: Executor, home: Home, prepared: Prepared, args: Sequence[Any], stream: Any
) -> tuple[tuple[Any, ...], list[tuple[np.ndarray, Any]], list[Launch]]:
    """Arguments with arrays of the device in place of host arrays, which of those to copy back, and the copies that
    the launch must wait for."""
    moved, backs, before = list(args), [], []
    for index, value in enumerate(args):
        if isinstance(value, Transfer):
            moved[index] = array = home.device.empty(value.array.shape, value.array.dtype)
            if value.copies_in:
                _check_whole(value.array, prepared.names[index])
                before.append(upload(ex, home, array, value.array, (), stream))
            if value.copies_out:
                backs.append((value.array, array))
    return tuple(moved), backs, before


def upload(ex: Executor, home: Home, target: Any, host: np.ndarray, after: After, stream: Any) -> Launch:
    """Host to device. Ordinary memory is read before this returns, in parts where it is large."""
    if home.device.pinned(host):
        return _move(ex, home, target, host, after, stream, target)
    parts = [slice(start, start + _PART) for start in range(0, max(1, host.nbytes), _PART)]
    whole = host.nbytes <= _PART
    sent: list[Launch] = []
    queue = None if stream is None else home.queue_for(stream, 0)
    for part in parts:
        if len(sent) >= _PARTS_AHEAD:
            ex._work.wait(sent[-_PARTS_AHEAD])
        source = _bytes(host)[part]
        buffer = home.queues[0].lane.memory(source.nbytes)
        copy_host(buffer, source)
        there = target if whole else _bytes(target)[part]
        sent.append(_move(ex, home, there, buffer, after, queue, target))
        queue, after = sent[-1].queue, ()
    return sent[-1]


def download(
    ex: Executor, home: Home, out: np.ndarray | None, source: Any, after: After, stream: Any
) -> Launch:
    """Device to host; what is not pinned is filled by whoever asks for the result first."""
    if out is not None and home.device.pinned(out):
        return _move(ex, home, out, source, after, stream, out)
    buffer = home.queues[0].lane.memory(source.nbytes)
    launch = _move(ex, home, buffer, source, after, stream, None)

    def value() -> np.ndarray:
        staged: np.ndarray = buffer.view(source.dtype).reshape(source.shape)
        if out is None and _lend(buffer):
            return staged
        result = np.empty(source.shape, source.dtype) if out is None else out
        copy_host(_bytes(result), buffer)
        return result

    launch.value_maker = value
    return launch


def _move(
    ex: Executor, home: Home, target: Any, source: Any, after: After, stream: Any, value: Any
) -> Launch:
    """Queue one copy."""
    launch = Launch("copy", "", home.queues[0], caller())
    launch.value = value
    queue: Queue | None = stream if hasattr(stream, "lane") else home.queue_for(stream, 0) if stream else None
    on: Callable[[Queue], Callable[..., None]] = lambda queue: queue.lane.copy  # noqa: E731
    reads, writes = ([extent] if extent else [] for extent in map(home.extent, (source, target)))
    ex._work.enqueue(launch, home, queue, reads, writes, after, on, (target, source))
    return launch


# -------------------------------------------------------------------------------------------------------------- arrays

def host_array(array: Any) -> np.ndarray:
    """A C-contiguous NumPy array of anything that is one or can become one."""
    host = np.asarray(array, order="C")
    if host.dtype.hasobject:
        raise ArgumentError(
            "an array of Python objects has no bytes that a kernel could read", given=describe(host),
            expected="numbers, or structures of numbers", fix="convert it with .astype(...)",
        )  # fmt: skip
    return host


def _bytes(array: Any) -> Any:
    """All of a C-contiguous array as bytes, in one row."""
    return array.reshape(-1).view(np.uint8)


def _home(ex: Executor, array: Any) -> Home | None:
    return next((home for home in ex._work.homes if home.device.holds(array)), None)


def _home_of(ex: Executor, array: Any) -> Home:
    """The home whose device the array is on. Raises ArgumentError."""
    home = _home(ex, array)
    if home is not None:
        return home
    if ex._work.homes[0].device.kind == "sim" and isinstance(array, np.ndarray):
        return ex._work.homes[0]
    raise ArgumentError(
        "the array is on no device of this executor", subject="copy", given=describe(array),
        expected=f"an array on {', '.join(place.device.name for place in ex._work.homes)}",
        fix="ex.put(x) copies a host array to the device",
    )  # fmt: skip


def _check_whole(array: Any, name: str) -> None:
    """Raise ArgumentError for an array that is not C-contiguous."""
    if not array.flags.c_contiguous:
        raise ArgumentError(
            "the array is not C-contiguous", subject=name, given=f"{describe(array)}, strides {array.strides}",
            expected="a C-contiguous array", fix="copy it before, np.ascontiguousarray(x) or cupy.ascontiguousarray(x)",
        )  # fmt: skip


def _check_alike(target: Any, source: Any) -> None:
    _check_whole(target, "target")
    _check_whole(source, "source")
    if target.shape != source.shape or target.dtype != source.dtype:
        raise ArgumentError(
            "a copy needs two arrays alike", subject="target", given=describe(target), expected=describe(source),
            fix="give them the same shape and dtype",
        )  # fmt: skip
    if isinstance(target, np.ndarray) and not target.flags.writeable:
        raise ArgumentError(
            "the array cannot be written to", subject="target", given="a read-only array", expected="a writable one",
            fix="pass a copy",
        )  # fmt: skip


# ---------------------------------------------------------------------------------------------------------- host side

def copy_host(target: np.ndarray, source: np.ndarray) -> None:
    """Copy bytes within the host, with several threads where there are many: one alone moves a fifth of what the bus
    to the device does."""
    threads = _threads()
    if source.nbytes < _SHARED_COPY or threads == 1:
        np.copyto(target, source)
        return
    step = -(-source.nbytes // threads)
    starts = range(0, source.nbytes, step)
    list(_pool().map(lambda start: np.copyto(target[start : start + step], source[start : start + step]), starts))


def _threads() -> int:
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(8, count // 2))


@functools.cache
def _pools() -> dict[int, ThreadPoolExecutor]:
    return {}


def _pool() -> ThreadPoolExecutor:
    """Threads for copies; a forked child makes its own."""
    pools = _pools()
    pool = pools.get(os.getpid())
    if pool is None:
        pool = pools[os.getpid()] = ThreadPoolExecutor(_threads(), "jitgpu copies")
    return pool


_lent = 0
_lending = threading.Lock()


def _lend(buffer: np.ndarray) -> bool:
    """Let a result stay in pinned memory, until it is dropped, if not too much is out."""
    global _lent
    with _lending:
        if _lent + buffer.nbytes > _LENT_LIMIT:
            return False
        _lent += buffer.nbytes
    weakref.finalize(buffer, _returned, buffer.nbytes)
    return True


def _returned(nbytes: int) -> None:
    global _lent
    with _lending:
        _lent -= nbytes
