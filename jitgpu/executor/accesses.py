"""Who reads and writes which memory: what a launch must wait for, found by address."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

__all__ = ["Accesses", "Extent", "Segment"]

#: Where memory begins and ends, an address and the one behind the last byte.
Extent = tuple[int, int]

T = TypeVar("T")
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

    def add(self, user: T, stream: Any, writes: bool) -> None:
        """Note a user; a writer stands for all before it, since it has waited for them."""
        if writes:
            self.writer = user
            self.readers.clear()
        else:
            self.readers[stream] = user


class Accesses(Generic[T]):
    """A map from addresses to segments, which never overlap: where extents overlap partly, segments are cut.

    >>> accesses = Accesses[str]()
    >>> (whole,) = accesses.segments((0, 100))
    >>> whole.add("fill", "stream 1", writes=True)
    >>> [(part.start, part.stop, part.writer) for part in accesses.segments((50, 120))]
    [(50, 100, 'fill'), (100, 120, None)]
    """

    def __init__(self) -> None:
        #: Every segment by its first address.
        self.by_start: dict[int, Segment[T]] = {}
        self._starts: list[int] = []
        self._sweep_at = _LEAST_SWEEP

    def segments(self, extent: Extent) -> Sequence[Segment[T]]:
        """The segments that make up that memory, made where there were none."""
        segment = self.by_start.get(extent[0])
        if segment is not None and segment.stop == extent[1]:
            return (segment,)
        return self._made(*extent)

    def __len__(self) -> int:
        return len(self._starts)

    def _made(self, start: int, stop: int) -> list[Segment[T]]:
        if start >= stop:
            return []
        if len(self._starts) >= self._sweep_at:
            self._sweep()
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
        """Those that use a segment use what was cut off it too."""
        users: list[tuple[Any, bool]] = [(reader, False) for reader in segment.readers.values()]
        for user, writes in [*users, (segment.writer, True)]:
            if hasattr(user, "uses"):
                user.uses = (*user.uses, (rest, writes))

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
