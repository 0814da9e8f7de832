"""Work over several devices: parts mapped, arrays scattered and gathered, copies from one device to another."""

from __future__ import annotations

import functools
import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import FrameType
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from jitgpu.backend.arguments import describe
from jitgpu.errors import ArgumentError, JitGpuError
from jitgpu.executor.accesses import Extent, overlap
from jitgpu.executor.hostmemory import copy_host, lend, pinned, row
from jitgpu.executor.launch import After, Launch, caller, in_flight
from jitgpu.executor.staging import check_whole, download, empty_like, home_of, host_array, upload

if TYPE_CHECKING:
    from jitgpu.executor.executor import Executor
    from jitgpu.executor.home import Home
    from jitgpu.executor.plans import Plan, Prepared
    from jitgpu.executor.queue import Queue

__all__ = ["between", "gather", "map_parts", "scatter", "share_out"]

Call = tuple[tuple[Any, ...], dict[str, Any]]
#: A part: where it goes, its kernel there, its arguments by position.
Item = tuple["Home", "Prepared", tuple[Any, ...]]

#: Copies between devices have streams of their own, those of this priority: on the usual ones they would wait behind
#: kernels, and the other device for them.
_ASIDE = -1
#: Memory that stands for other memory begins as many bytes behind a multiple of this as that does, so that what was
#: aligned there is aligned here.
_ALIGNMENT = 256


# ----------------------------------------------------------------------------------------------------------------- map

def map_parts(
    ex: Executor, frame: FrameType, configured: Any, parts: Iterable[Any], after: After, timing: bool, priority: int
) -> list[Launch]:
    """See :meth:`Executor.map`."""
    plan = ex._plans.get(configured) or ex._plan(configured)
    calls = [_call(part) for part in parts]
    items: list[Item] = []
    for (args, kwargs), home in zip(calls, _homes(ex, plan, calls), strict=True):
        prepared = plan.prepared(home.device, args, kwargs)
        items.append((home, prepared, prepared.positional(args, kwargs)))
    crossing = _Crossing(ex, items, in_flight(after, ex._work))

    def submit(item: Item) -> Launch:
        moved, before, backs = crossing.bring(*item)
        waits = [*crossing.after, *before]
        launch = ex._submit(frame, configured, moved, {}, waits, None, timing, priority, item[0])
        launch.then += tuple(_copy(ex, guest.owner, guest.view, local, (launch,)) for guest, local in backs)
        return launch

    launches: list[Launch] = []
    for item in items:
        try:
            launches.append(_with_room(ex, functools.partial(submit, item)))
        except JitGpuError as error:
            error.add_note(f"in part {len(launches)} of {len(items)} of a map; those before it are submitted")
            raise
    return launches


def _call(part: Any) -> Call:
    """A part as positional and keyword arguments."""
    if isinstance(part, Mapping):
        return (), dict(part)
    return (tuple(part) if isinstance(part, (tuple, list)) else (part,)), {}


def _homes(ex: Executor, plan: Plan, calls: Sequence[Call]) -> list[Home]:
    """Where each part goes."""
    homes = ex._homes
    if len(homes) == 1 or plan.home is not None:
        return [ex._home_for(plan, (), {})] * len(calls)
    there = [[_nbytes_on(home, (*args, *kwargs.values())) for home in homes] for args, kwargs in calls]
    return [homes[place] for place in share_out(there, len(homes))]


def _nbytes_on(home: Home, values: Iterable[Any]) -> int:
    extents = (home.extent(value) for value in values if home.device.holds(value))
    return sum(extent[1] - extent[0] for extent in extents if extent is not None)


def share_out(there: Sequence[Sequence[int]], places: int) -> list[int]:
    """A place for each part, so that the numbers of parts differ by at most one: where most of a part's bytes are, as
    long as that has room, the parts with the most bytes first.

    ``there[part][place]`` is how many bytes of a part are at a place.

    >>> share_out([[0, 8], [0, 4], [0, 8], [9, 0]], 2)
    [1, 0, 1, 0]
    """
    least, more = divmod(len(there), places)
    counts, chosen = [0] * places, [0] * len(there)
    for part in sorted(range(len(there)), key=lambda part: -max(there[part])):
        full = sum(count > least for count in counts)
        free = [place for place in range(places) if counts[place] < least + (full < more)]
        chosen[part] = best = max(free, key=lambda place: (there[part][place], -counts[place]))
        counts[best] += 1
    return chosen


def _with_room(ex: Executor, submit: Callable[[], Launch]) -> Launch:
    """``submit()``, which allocates before it launches; where the memory of a device is full, again when the oldest
    work in flight has given some back."""
    while True:
        try:
            return submit()
        except MemoryError:
            with ex._work.lock:
                oldest = [queue.flight[0] for queue in ex._work.queues() if queue.flight]
            if not oldest:
                raise
            ex._work.wait(min(oldest, key=lambda launch: launch.serial))


class _Guest(NamedTuple):
    """An argument whose memory is on another device than the launch."""

    number: int
    view: Any
    extent: Extent
    owner: Home
    writes: bool

    def local(self, memory: Any, start: int) -> Any:
        """Its place in ``memory``, bytes on the launch's device that stand for those from ``start`` on."""
        first, stop = self.extent
        return memory[first - start : stop - start].view(self.view.dtype).reshape(self.view.shape)


class _Crossing:
    """Arrays of parts that are launched elsewhere: copied there before, and back after where they may be written.

    What several parts read and none has written since is copied once for each device.
    """

    def __init__(self, ex: Executor, items: Sequence[Item], after: list[Launch]) -> None:
        self.ex = ex
        self.after = after
        count: Counter[Extent] = Counter()
        if len(ex._homes) > 1:
            for home, prepared, args in items:
                count.update(set(prepared.extents(home.extent, args)[0]))
        self._repeated = {extent for extent, times in count.items() if times > 1}
        self._kept: dict[tuple[Home, Extent], tuple[Any, list[Launch]]] = {}

    def bring(
        self, home: Home, prepared: Prepared, args: tuple[Any, ...]
    ) -> tuple[tuple[Any, ...], list[Launch], list[tuple[_Guest, Any]]]:
        """Arguments that are all on the launch's device, the copies that it must wait for, and what to copy back."""
        for written in prepared.extents(home.extent, args)[1]:
            self._kept = {key: copied for key, copied in self._kept.items() if not overlap(key[1], written)}
        moved, before, backs = list(args), list[Launch](), list[tuple[_Guest, Any]]()
        for group in _overlapping(self._guests(home, prepared, args)):
            start, stop = group[0].extent[0], max(guest.extent[1] for guest in group)
            key = home, (start, stop)
            known = self._kept.get(key)
            if known is None:
                known = self._copied(home, group, start, stop)
                if key[1] in self._repeated and not any(guest.writes for guest in group):
                    self._kept[key] = known
            memory, copies = known
            before += copies
            for guest in group:
                moved[guest.number] = guest.local(memory, start)
            once = {guest.extent: guest for guest in group if guest.writes}
            backs += [(guest, moved[guest.number]) for guest in once.values()]
        return tuple(moved), before, backs

    def _guests(self, home: Home, prepared: Prepared, args: tuple[Any, ...]) -> list[_Guest]:
        if len(self.ex._homes) == 1:
            return []
        guests = []
        for indices, writes in ((prepared.read, False), (prepared.written, True)):
            for index in indices:
                owner = _owner(self.ex, args[index])
                view = None if owner is None or owner is home else owner.device.view(args[index], writes=writes)
                if owner is not None and view is not None and view.flags.c_contiguous:  # else the launch says why not
                    extent = owner.extent(view)
                    assert extent is not None
                    guests.append(_Guest(index, view, extent, owner, writes))
        return guests

    def _copied(self, home: Home, group: Sequence[_Guest], start: int, stop: int) -> tuple[Any, list[Launch]]:
        """Bytes on that device that stand for those from ``start`` to ``stop``, and the copies that fill them."""
        ahead = start % _ALIGNMENT
        memory = home.device.empty(ahead + stop - start, "uint8")[ahead:]
        after = [*self.after, _fence(self.ex, home)]
        once = {guest.extent: guest for guest in group}.values()
        return memory, [_copy(self.ex, g.owner, g.local(memory, start), g.view, after) for g in once]


def _overlapping(guests: Sequence[_Guest]) -> list[list[_Guest]]:
    """Those whose memory overlaps together: the kernel must see what it writes through one in the other."""
    groups: list[list[_Guest]] = []
    stop = 0
    for guest in sorted(guests, key=lambda guest: guest.extent):
        if groups and guest.extent[0] < stop:
            groups[-1].append(guest)
        else:
            groups.append([guest])
            stop = 0
        stop = max(stop, guest.extent[1])
    return groups


# ------------------------------------------------------------------------------------------------------ between devices

def between(
    ex: Executor, home: Home, other: Home, target: Any, source: Any, after: After = (), stream: Any = None
) -> Launch:
    """Copy an array of device ``other`` to one of ``home``, after what the current streams of both hold now; what
    comes later on the current stream of ``other`` waits for it too."""
    waits = [*in_flight(after, ex._work), _fence(ex, other)]
    launch = _copy(ex, home, target, source, waits, stream)
    launch.value = target
    _fence(ex, other, (launch,))
    return launch


def _copy(ex: Executor, home: Home, target: Any, source: Any, after: After, stream: Any = None) -> Launch:
    """Queue one copy on a stream of ``home``."""
    launch = Launch("copy", "", home.queues[0], caller())
    reads, writes = ([extent] if extent else [] for extent in map(home.extent, (source, target)))
    queue = home.queue_for(stream, _ASIDE)
    ex._work.enqueue(launch, home, queue, reads, writes, after, lambda queue: queue.lane.copy, (target, source))
    return launch


def _fence(ex: Executor, home: Home, after: After = ()) -> Launch:
    """A point between what a device's current stream holds now and what comes later there.

    Streams of an executor come after the default stream of their own device and before what is given to it later
    (CUDA C++ Programming Guide, "Default Stream"); on one of another device this point stands for it.
    """
    launch = Launch("fence", "", home.queues[0], caller())
    ex._work.enqueue(launch, home, home.queue_for(None, _ASIDE), (), (), after, _nothing, ())
    return launch


def _nothing(queue: Queue) -> Any:
    return lambda: None


def _owner(ex: Executor, array: Any) -> Home | None:
    return next((home for home in ex._homes if home.device.holds(array)), None)


# --------------------------------------------------------------------------------------------------- scatter and gather

def scatter(ex: Executor, array: Any, parts: int | None) -> list[Any]:
    """See :meth:`Executor.scatter`."""
    homes = ex._homes
    count = len(homes) if parts is None else parts
    if not isinstance(count, int) or isinstance(count, bool) or count < 1:
        raise ArgumentError(
            "an array is scattered into a number of parts", subject="parts", given=repr(parts),
            expected="an integer of 1 or more", fix="leave it out for one part a device",
        )  # fmt: skip
    owner = _owner(ex, array)
    if owner is not None:
        whole = owner.device.view(array, writes=False)
    else:  # NumPy's are read part by part
        whole = array if isinstance(array, np.ndarray) else host_array(array)
    _check_rows(whole, "array")
    if owner is not None:
        check_whole(whole, "array")
    found = []
    for index, (start, stop) in enumerate(_split(len(whole), count)):
        home, piece = homes[index * len(homes) // count], whole[start:stop]
        host = host_array(piece) if owner is None else piece
        target = empty_like(home, host)
        if owner is None:
            upload(ex, home, target, host, (), None)
        else:
            _copy(ex, owner, target, piece, () if home is owner else (_fence(ex, home),))
        found.append(target)
    return found


def _split(rows: int, count: int) -> list[tuple[int, int]]:
    """Where parts begin and end: the first ``rows % count`` have one row more, as with ``numpy.array_split``."""
    least, more = divmod(rows, count)
    starts = [index * least + min(index, more) for index in range(count + 1)]
    return list(itertools.pairwise(starts))


def gather(ex: Executor, arrays: Iterable[Any], out: np.ndarray | None) -> Launch:
    """See :meth:`Executor.gather`."""
    pieces = [(home := home_of(ex, array), home.device.view(array, writes=False)) for array in arrays]
    if not pieces:
        raise ArgumentError(
            "there is nothing to gather", subject="arrays", given="none", expected="one array or more",
            fix="ex.gather(ex.scatter(x))",
        )  # fmt: skip
    first = pieces[0][1]
    for _, piece in pieces:
        _check_rows(piece, "arrays")
        check_whole(piece, "arrays")
        if piece.shape[1:] != first.shape[1:] or piece.dtype != first.dtype:
            raise ArgumentError(
                "the arrays do not fit one another", subject="arrays", given=describe(piece),
                expected=f"{describe(first)}, but for the first axis", fix="give them one dtype and the same rows",
            )  # fmt: skip
    shape = (sum(len(piece) for _, piece in pieces), *first.shape[1:])
    if out is not None:
        _check_out(out, shape, first.dtype)
    return _gathered(ex, pieces, shape, out)


def _gathered(ex: Executor, pieces: list[tuple[Home, Any]], shape: tuple[int, ...], out: np.ndarray | None) -> Launch:
    """Copies into the rows of one host array. The last one stands for all."""
    dtype = pieces[0][1].dtype
    buffer = pinned(pieces[0][0], sum(piece.nbytes for _, piece in pieces)) if out is None else None
    whole = buffer.view(dtype).reshape(shape) if buffer is not None else out
    assert whole is not None
    copies, start = [], 0
    for home, piece in pieces:
        copies.append(download(ex, home, whole[start : start + len(piece)], piece, (), None, whole=True))
        start += len(piece)
    last = copies.pop()
    fill = last.value_maker

    def value() -> np.ndarray:
        if fill is not None:
            fill()
        if buffer is None or lend(buffer):
            return whole
        result = np.empty(shape, dtype)
        copy_host(row(result), buffer)
        return result

    last.then, last.value_maker = tuple(copies), value
    return last


def _check_rows(array: Any, subject: str) -> None:
    """Raise ArgumentError for an array without a first axis."""
    if not array.ndim:
        raise ArgumentError(
            "the array has no first axis", subject=subject, given=describe(array), expected="one axis or more",
            fix="x.reshape(1)",
        )  # fmt: skip


def _check_out(out: np.ndarray, shape: tuple[int, ...], dtype: Any) -> None:
    fits = isinstance(out, np.ndarray) and out.shape == shape and out.dtype == dtype
    if not fits or not out.flags.c_contiguous or not out.flags.writeable:
        raise ArgumentError(
            "the arrays cannot be gathered there", subject="out", given=describe(out),
            expected=f"a writable C-contiguous NumPy array of {dtype}, shape {shape}", fix="leave it out for a new one",
        )  # fmt: skip
