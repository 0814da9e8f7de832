"""Who reads and writes which memory: what a launch must wait for, found by address."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

__all__ = ["Accesses", "Extent", "Memory", "Segment", "overlap"]

#: Where memory begins and ends, an address and the one behind the last byte.
Extent = tuple[int, int]


def overlap(one: Extent, other: Extent) -> bool:
    """Whether they have a byte in common."""
    return one[0] < other[1] and other[0] < one[1]


class User(Protocol):
    """Who uses memory: it has the segments that it reads and writes, to be forgotten by them when it is done."""

    read: list[Any]
    written: list[Any]


T = TypeVar("T", bound=User)
_LEAST_SWEEP = 256


class Segment(Generic[T]):
    """Memory that is always used together, so far: who writes it, and who reads it since.

    ``readers`` has one for each stream, the latest: what is before it in the stream is done before it.
    """

    __slots__ = ("readers", "start", "stop", "writer")

    def __init__(self, start: int, stop: int) -> None:
        self.start = start
        self.stop = stop
        self.writer: T | None = None
        self.readers: dict[Any, T] = {}


class Accesses(Generic[T]):
    """A map from addresses to segments, which never overlap: where extents overlap partly, segments are cut.

    >>> from types import SimpleNamespace
    >>> accesses = Accesses()
    >>> fill = SimpleNamespace(read=[], written=[])
    >>> accesses.find([(0, 100)], fill.written)
    True
    >>> fill.written[0].writer = fill
    >>> parts = []
    >>> accesses.find([(50, 120)], parts)
    True
    >>> [(part.start, part.stop, part.writer is fill) for part in parts], len(fill.written)
    ([(50, 100, True), (100, 120, False)], 2)
    """

    def __init__(self) -> None:
        #: Every segment by its first address.
        self.by_start: dict[int, Segment[T]] = {}
        self._starts: list[int] = []
        self._sweep_at = _LEAST_SWEEP

    def users(
        self, reads: Sequence[Extent], writes: Sequence[Extent]
    ) -> tuple[list[Segment[T]], list[Segment[T]], list[T]]:
        """The segments that are read, those that are written, and whom that must wait for."""
        read: list[Segment[T]] = []
        written: list[Segment[T]] = []
        if len(self._starts) >= self._sweep_at:  # here and nowhere else: what is found below nobody uses yet
            self._sweep()
        self.find(reads, read)
        if self.find(writes, written):  # segments were cut, those that are read maybe among them
            read.clear()
            self.find(reads, read)
        waits = [segment.writer for segment in (*read, *written) if segment.writer is not None]
        for segment in written:
            waits += segment.readers.values()
        return read, written, waits

    def find(self, extents: Sequence[Extent], found: list[Segment[T]]) -> bool:
        """Add to ``found`` the segments that make up that memory; whether some had to be made, by cutting others."""
        for extent in extents:
            segment = self.by_start.get(extent[0])
            if segment is None or segment.stop != extent[1]:
                self._cut_anew(extents, found)
                return True
            found.append(segment)
        return False

    def _cut_anew(self, extents: Sequence[Extent], found: list[Segment[T]]) -> None:
        """First make all cuts, since one can go through what was found already."""
        for extent in extents:
            self._made(*extent)
        found[:] = [segment for extent in extents for segment in self._made(*extent)]

    def __len__(self) -> int:
        return len(self._starts)

    def _made(self, start: int, stop: int) -> list[Segment[T]]:
        if start >= stop:
            return []
        self._cut(start)
        self._cut(stop)
        found, place = [], bisect_left(self._starts, start)
        while start < stop:
            if place < len(self._starts) and self._starts[place] == start:
                segment = self.by_start[start]
            else:
                end = self._starts[place] if place < len(self._starts) else stop
                segment = self._insert(place, start, min(end, stop))
            found.append(segment)
            start, place = segment.stop, place + 1
        return found

    def _cut(self, address: int) -> None:
        """Have no segment reach across this address."""
        place = bisect_right(self._starts, address) - 1
        if place < 0:
            return
        segment = self.by_start[self._starts[place]]
        if segment.start < address < segment.stop:
            rest = self._insert(place + 1, address, segment.stop)
            rest.writer, rest.readers = segment.writer, dict(segment.readers)
            segment.stop = address
            self._cut_off(segment, rest)

    def _cut_off(self, segment: Segment[T], rest: Segment[T]) -> None:
        """Those that use a segment use what was cut off it too, and are to forget it when they are done."""
        for user in segment.readers.values():
            user.read.append(rest)
        if segment.writer is not None:
            segment.writer.written.append(rest)

    def _insert(self, place: int, start: int, stop: int) -> Segment[T]:
        segment = self.by_start[start] = Segment(start, stop)
        self._starts.insert(place, start)
        return segment

    def _sweep(self) -> None:
        """Forget memory that nobody uses any more."""
        used = [segment for segment in self.by_start.values() if segment.writer is not None or segment.readers]
        self.by_start = {segment.start: segment for segment in used}
        self._starts = sorted(self.by_start)
        self._sweep_at = max(_LEAST_SWEEP, 2 * len(used))


class Memory(NamedTuple):
    """The memory of a graph's node, by the numbers of its arguments: what it may write is not in ``reads``."""

    reads: dict[int, Extent]
    writes: dict[int, Extent]

    @classmethod
    def of(cls, find: Callable[[Any], Extent | None], args: Sequence[Any], read: Sequence[int], written: Sequence[int],
           ) -> Memory:  # fmt: skip
        """That of some arguments, as far as ``find`` can tell it."""
        known = ({index: extent for index in some if (extent := find(args[index])) is not None}
                 for some in (read, written))  # fmt: skip
        return cls(*known)

    def conflicts(self, other: Memory) -> bool:
        """Whether one writes what the other uses."""
        return (
            _overlap(self.writes, other.writes) or _overlap(self.writes, other.reads)
            or _overlap(self.reads, other.writes)
        )  # fmt: skip


def _overlap(some: dict[int, Extent], others: dict[int, Extent]) -> bool:
    return any(overlap(one, other) for one in some.values() for other in others.values())
