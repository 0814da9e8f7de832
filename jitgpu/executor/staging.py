"""Copies between host and device: through pooled pinned memory where the host array is ordinary memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from jitgpu.backend.arguments import describe
from jitgpu.backend.transfers import Transfer
from jitgpu.errors import ArgumentError
from jitgpu.executor.home import Home
from jitgpu.executor.hostmemory import copy_host, extent_of, lend, pinned, row
from jitgpu.executor.launch import After, Launch, caller
from jitgpu.executor.queue import Queue

if TYPE_CHECKING:
    from jitgpu.executor.executor import Executor
    from jitgpu.executor.plans import Prepared

__all__ = [
    "check_whole", "copy", "copy_host", "download", "empty_like", "get", "home_of", "host_array", "lend", "put",
    "to_device", "upload", "view_of",
]  # fmt: skip

#: What is staged at once of a large array, bytes: while one part is on its way the next is filled.
_PART = 32 << 20
#: A result up to this size is staged whole, so that ``get`` waits for nothing, bytes.
_WHOLE = 1 << 30
_PARTS_AHEAD = 2
#: How much ordinary memory may be owed, bytes and arrays.
_OWED, _MOST_OWED = 512 << 20, 256


# -------------------------------------------------------------------------------------------------- what users call

def put(ex: Executor, array: Any, stream: Any) -> Any:
    """See :meth:`Executor.put`."""
    host = host_array(array)
    homes = ex._work.homes
    current = homes[0].device.current() if len(homes) > 1 else None
    home = next((home for home in homes if home.device is current), homes[0])
    target = empty_like(home, host)
    upload(ex, home, target, host, (), stream)
    return target


def get(ex: Executor, array: Any, out: np.ndarray | None, stream: Any) -> Launch:
    """See :meth:`Executor.get`."""
    home = home_of(ex, array)
    source = view_of(home, array)
    check_whole(source, "array")
    if out is not None:
        if not isinstance(out, np.ndarray):
            raise ArgumentError(
                "an array is got into host memory", subject="out", given=describe(out),
                expected="a numpy.ndarray", fix="ex.copy(target, source) copies between arrays of the device",
            )  # fmt: skip
        _check_alike(out, source)
    return download(ex, home, out, source, (), stream)


def copy(ex: Executor, target: Any, source: Any, after: After, stream: Any) -> Launch:
    """See :meth:`Executor.copy`."""
    to, of = _home(ex, target), _home(ex, source)
    home = to or of or ex._work.homes[0]
    if home.device.kind == "sim":  # where all of host memory is the device's
        to, of = to or home, of or home
    elif to is of is None:
        home_of(ex, target)  # raises
    target_array = _own(to, target, writes=True)
    source_array = _own(of, source, writes=False)
    _check_alike(target_array, source_array)
    if home.device.kind == "cuda" and of is None:
        launch = upload(ex, home, target_array, source_array, after, stream)
    elif home.device.kind == "cuda" and to is None:
        launch = download(ex, home, target_array, source_array, after, stream)
    elif to is not None and of is not None and to is not of:
        from jitgpu.executor.spread import between

        launch = between(ex, to, of, target_array, source_array, after, stream)
    else:
        _check_apart(home, target_array, source_array)
        launch = _move(ex, home, target_array, source_array, after, stream)
    if launch.value_maker is None:
        launch.value = target
    return launch


def to_device(
    ex: Executor, home: Home, prepared: Prepared, args: Sequence[Any], after: Sequence[Launch], stream: Any
) -> tuple[tuple[Any, ...], list[tuple[np.ndarray, Any]], list[Launch]]:
    """Arguments with arrays of the device in place of host arrays, which of those to copy back, and the copies that
    the launch must wait for."""
    moved, backs, before = list(args), [], []
    for index, value in enumerate(args):
        if isinstance(value, Transfer):
            check_whole(value.array, prepared.names[index])
            moved[index] = array = empty_like(home, value.array, prepared.names[index])
            if value.copies_in:
                if not ex._work.ordered and not home.device.pinned(value.array):
                    for other in after:  # it is read now, and they may write to it
                        ex._work.wait(other)
                before.append(upload(ex, home, array, value.array, after, stream))
            if value.copies_out:
                backs.append((value.array, array))
    return tuple(moved), backs, before


# ------------------------------------------------------------------------------------------------- both directions

def upload(ex: Executor, home: Home, target: Any, host: np.ndarray, after: After, stream: Any) -> Launch:
    """Host to device, both C-contiguous. Ordinary memory is read before this returns, in parts where it is large.

    ``stream``: None, a stream given by hand, or one of the executor's queues.
    """
    if home.device.pinned(host):
        return _move(ex, home, target, host, after, stream)
    _settle(ex, host)
    if host.nbytes <= _PART:
        return _send(ex, home, target, row(host), after, stream)
    there, here = row(target), row(host)
    for start in range(0, host.nbytes, _PART):
        part = slice(start, start + _PART)
        launch = _send(ex, home, there[part], here[part], after, stream)
        stream, after = launch.queue, ()
    launch.value = target
    return launch


def _send(ex: Executor, home: Home, target: Any, source: np.ndarray, after: After, stream: Any) -> Launch:
    """Stage a part of an upload and queue its copy, once those before it leave room."""
    work, nbytes = ex._work, source.nbytes
    while True:
        with work.lock:
            first = home.staged.in_the_way(nbytes)
        if first is None:
            break
        work.wait(first)
    buffer = pinned(home, nbytes)
    copy_host(buffer, source)
    launch = _move(ex, home, target, buffer, after, stream)
    with work.lock:
        home.staged.add(launch, nbytes)
    return launch


def download(
    ex: Executor, home: Home, out: np.ndarray | None, source: Any, after: After, stream: Any, *, whole: bool = False
) -> Launch:
    """Device to host, both C-contiguous.

    ``out`` in ordinary memory is filled when somebody first asks, or waits, for it; until then the copy stays in pinned
    memory. What is too large for that is copied in parts before this returns, unless ``whole``.
    """
    if out is not None:
        if home.device.kind == "sim" or home.device.pinned(out):  # in the simulator kernels may use it too
            return _move(ex, home, out, source, after, stream)
        _settle(ex, out)
        _make_room(ex, source.nbytes)
    if source.nbytes > _WHOLE and not whole:
        return _download_in_parts(ex, home, out, source, after, stream)
    buffer = pinned(home, source.nbytes)
    shape, dtype = source.shape, source.dtype

    def value() -> np.ndarray:
        result: np.ndarray = buffer.view(dtype).reshape(shape)
        if out is None and lend(buffer):
            return result
        result = np.empty(shape, dtype) if out is None else out
        copy_host(row(result), buffer)
        return result

    launch = _move(ex, home, buffer, source, after, stream)
    launch.value_maker = value
    if out is not None:
        ex._work.owed[launch] = extent_of(out)
    return launch


def _make_room(ex: Executor, nbytes: int) -> None:
    """Fill ordinary memory that is owed the longest, where much of it is: until then it stays in pinned memory."""
    owed = ex._work.owed
    while owed and (len(owed) >= _MOST_OWED or nbytes + sum(end - begin for begin, end in list(owed.values())) > _OWED):
        ex._work.wait(next(iter(list(owed))))


def _download_in_parts(
    ex: Executor, home: Home, out: np.ndarray | None, source: Any, after: After, stream: Any
) -> Launch:
    """Part by part through a few pinned buffers: while one is copied on within the host the next is on its way."""
    result = np.empty(source.shape, source.dtype) if out is None else out
    here, there = row(result), row(source)
    flight: deque[tuple[Launch, np.ndarray, slice]] = deque()

    def land() -> None:
        launch, buffer, part = flight.popleft()
        launch.result()
        copy_host(here[part], buffer)

    for start in range(0, source.nbytes, _PART):
        part = slice(start, min(start + _PART, source.nbytes))
        buffer = pinned(home, part.stop - start)
        launch = _move(ex, home, buffer, there[part], after, stream)
        flight.append((launch, buffer, part))
        stream, after = launch.queue, ()
        if len(flight) > _PARTS_AHEAD:
            land()
    while flight:
        land()
    launch.value = result
    return launch


def _move(ex: Executor, home: Home, target: Any, source: Any, after: After, stream: Any) -> Launch:
    """Queue one copy."""
    launch = Launch("copy", "", home.queues[0], caller())
    launch.value = target
    queue: Queue | None = None
    if stream is not None:
        queue = stream if isinstance(stream, Queue) else home.queue_for(stream, 0)
    reads, writes = ([extent] if extent else [] for extent in map(home.extent, (source, target)))
    ex._work.enqueue(launch, home, queue, reads, writes, after, _copying, (target, source))
    return launch


def _copying(queue: Queue) -> Callable[..., None]:
    return queue.lane.copy


def _settle(ex: Executor, host: np.ndarray) -> None:
    """Before the host reads its memory, or fills it again, wait for what was to be copied there."""
    work, (start, stop) = ex._work, extent_of(host)
    waits = [launch for launch, (begin, end) in list(work.owed.items()) if begin < stop and start < end]
    if work.homes[0].device.kind == "sim":
        waits += work.writers((start, stop))
    for launch in waits:
        work.wait(launch)


# ----------------------------------------------------------------------------------------------------------- arrays

_HOST = (1, 3)  # kDLCPU, kDLCUDAHost (dlpack.h)
#: Of NumPy's kinds of dtype those that a device has: bool, integers, floats, complex numbers, and structures of them or
#: types of other libraries, of ml_dtypes for one.
_KINDS = "biufcV"


def host_array(array: Any) -> np.ndarray:
    """A C-contiguous NumPy array in the machine's byte order, of anything that is one or can become one.

    Raises
    ------
    ArgumentError
        For what is no array, is on a device, has a mask, or has elements that no kernel could read.
    """
    if _on_gpu(array):
        raise ArgumentError(
            "the array is on a device already", given=describe(array), expected="an array in host memory",
            fix="use it as it is; ex.copy(target, source) copies between devices",
        )  # fmt: skip
    if type(array) is not np.ndarray and isinstance(array, np.ma.MaskedArray):  # np.ma takes long to import
        raise ArgumentError(
            "masked arrays are not supported", given=describe(array), expected="an array without a mask",
            fix="x.filled(value)",
        )  # fmt: skip
    try:
        host: np.ndarray = np.asarray(array, order="C")
    except (TypeError, ValueError, RuntimeError) as error:
        raise ArgumentError(
            "it cannot become an array", given=f"{describe(array)}: {error}", expected="a NumPy array",
            fix="convert it with np.asarray(...) before",
        ) from error  # fmt: skip
    if host.dtype.hasobject or host.dtype.kind not in _KINDS:
        raise ArgumentError(
            f"an array of {_elements(host.dtype)} has no bytes that a kernel could read", given=describe(host),
            expected="numbers, or structures of numbers", fix="convert it with .astype(...)",
        )  # fmt: skip
    return host if host.dtype.isnative else host.astype(host.dtype.newbyteorder("="))


def _elements(dtype: np.dtype) -> str:
    kinds = {"O": "Python objects", "U": "texts", "S": "texts", "T": "texts", "M": "dates", "m": "durations"}
    return "Python objects" if dtype.hasobject else kinds.get(dtype.kind, str(dtype))


def empty_like(home: Home, host: np.ndarray, subject: str = "") -> Any:
    """Uninitialized memory of the device for a host array. Raises ArgumentError for a dtype that its arrays lack."""
    try:
        return home.device.empty(host.shape, host.dtype)
    except (TypeError, ValueError) as error:
        raise ArgumentError(
            f"arrays of {home.device.name} do not have this dtype", subject=subject, given=f"{describe(host)}: {error}",
            expected="a dtype that they have", fix="pass its bytes, x.view(np.uint8)",
        ) from error  # fmt: skip


def _home(ex: Executor, array: Any) -> Home | None:
    """The home whose device the array is on; None for one in host memory, all arrays of the simulator among them."""
    return next((home for home in ex._work.homes if home.device.holds(array)), None)


def home_of(ex: Executor, array: Any) -> Home:
    """The home whose device the array is on. Raises ArgumentError."""
    home = _home(ex, array)
    if home is not None:
        return home
    first = ex._work.homes[0]
    if view_of(first, array) is not None:
        return first
    raise ArgumentError(
        "the array is on no device of this executor", subject="copy", given=describe(array),
        expected=f"an array on {', '.join(place.device.name for place in ex._work.homes)}",
        fix="ex.put(x) copies a host array to the device",
    )  # fmt: skip


def view_of(home: Home, value: Any) -> Any:
    """An array on that device as one of the device's own, over the same memory; None for anything else."""
    device = home.device
    if device.kind == "cuda":
        return device.view(value, writes=False) if device.holds(value) else None
    if isinstance(value, np.ndarray):
        return value
    return device.view(value, writes=False) if hasattr(value, "__array__") and not _on_gpu(value) else None


def _on_gpu(value: Any) -> bool:
    """Whether an array of whatever library is in the memory of a GPU."""
    if isinstance(value, (np.ndarray, np.generic)):
        return False
    where = getattr(value, "__dlpack_device__", None)
    return where()[0] not in _HOST if where is not None else hasattr(value, "__cuda_array_interface__")


def _own(home: Home | None, array: Any, *, writes: bool) -> Any:
    """One end of a copy: the device's own view of an array, or a host array as it is. Raises ArgumentError."""
    subject = "target" if writes else "source"
    if home is None and isinstance(array, np.ndarray):
        return array
    if home is None or view_of(home, array) is None:
        raise ArgumentError(
            "not an array that can be copied", subject=subject, given=describe(array),
            expected="an array of a device of this executor, or a NumPy array",
            fix="ex.put(x) takes anything like an array",
        )  # fmt: skip
    array = home.device.view(array, writes=writes)
    if array is None:
        raise _read_only(subject)
    return array


def check_whole(array: Any, name: str) -> None:
    """Raise ArgumentError for an array that is not C-contiguous."""
    if not array.flags.c_contiguous:
        raise ArgumentError(
            "the array is not C-contiguous", subject=name, given=f"{describe(array)}, strides {array.strides}",
            expected="a C-contiguous array", fix="copy it before, np.ascontiguousarray(x) or cupy.ascontiguousarray(x)",
        )  # fmt: skip


def _check_alike(target: Any, source: Any) -> None:
    """Raise ArgumentError unless one can be copied to the other byte by byte."""
    check_whole(target, "target")
    check_whole(source, "source")
    if target.shape != source.shape or target.dtype != source.dtype:
        raise ArgumentError(
            "a copy needs two arrays alike", subject="target", given=describe(target), expected=describe(source),
            fix="give them the same shape and dtype",
        )  # fmt: skip
    if source.dtype.hasobject:
        raise ArgumentError(
            "Python objects cannot be copied byte by byte", subject="source", given=describe(source),
            expected="numbers, or structures of numbers", fix="convert it with .astype(...)",
        )  # fmt: skip
    if isinstance(target, np.ndarray) and not target.flags.writeable:
        raise _read_only("target")


def _check_apart(home: Home, target: Any, source: Any) -> None:
    """Raise ArgumentError for arrays that overlap: such a copy is undefined (CUDA Driver API, ``cuMemcpyAsync``)."""
    to, of = home.extent(target), home.extent(source)
    if to and of and to != of and to[0] < of[1] and of[0] < to[1]:
        raise ArgumentError(
            "target and source overlap", subject="target", given=f"{describe(target)}, {abs(to[0] - of[0])} bytes from "
            "the source", expected="arrays apart from each other", fix="copy through a third array",
        )  # fmt: skip


def _read_only(subject: str) -> ArgumentError:
    return ArgumentError(
        "the array cannot be written to", subject=subject, given="a read-only array", expected="a writable one",
        fix="pass a copy",
    )  # fmt: skip
