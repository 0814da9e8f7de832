"""Host chunks through a device, one after the other: one copied in, one computed, one copied out at the same time."""

from __future__ import annotations

import contextlib
import itertools
import operator
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from jitgpu.backend.arguments import describe
from jitgpu.errors import ArgumentError, ContextLostError
from jitgpu.executor.accesses import Extent
from jitgpu.executor.home import Home
from jitgpu.executor.hostmemory import extent_of
from jitgpu.executor.launch import Launch, caller
from jitgpu.executor.queue import Queue
from jitgpu.executor.staging import download, empty_like, host_array, upload, view_of

if TYPE_CHECKING:
    from jitgpu.executor.executor import Executor

__all__ = ["stream_map"]

_END = object()
#: How long the oldest chunk is looked at without a pause, seconds: while that is awaited the bus may have no work.
_SPIN_S = 2e-3
_NUMBERS = (bool, int, float, complex, np.generic)


def stream_map(
    ex: Executor, fn: Callable[..., Any], chunks: Iterable[Any], depth: int, progress: bool
) -> Generator[Any, None, None]:
    """See :meth:`Executor.stream_map`."""
    if not callable(fn):
        raise _wrong("fn", "it cannot be called", describe(fn), "a function of device arrays")
    if not isinstance(depth, int) or isinstance(depth, bool) or depth < 1:
        raise _wrong("depth", "no such number of chunks in flight", repr(depth), "an integer of 1 or more")
    if isinstance(chunks, np.ndarray) and chunks.ndim < 2:
        raise _wrong(
            "chunks", "along its first axis this array has single numbers", describe(chunks), "two axes or more",
            "x.reshape(parts, -1), or a generator of slices, (x[i : i + n] for i in range(0, len(x), n))",
        )  # fmt: skip
    try:
        given = iter(chunks)
    except TypeError as error:
        raise _wrong(
            "chunks", "they cannot be iterated over", describe(chunks), "an iterable of NumPy arrays"
        ) from error
    bar = _bar(operator.length_hint(chunks, -1)) if progress else contextlib.nullcontext(_nothing)
    # What an iterator has given it may fill again; what a sequence holds stays as it is.
    refilled = not isinstance(chunks, (Sequence, np.ndarray))
    return _results(ex, _Pipeline(ex, fn, depth, refilled), given, bar)


def _results(
    ex: Executor, pipeline: _Pipeline, chunks: Iterator[Any],
    bar: contextlib.AbstractContextManager[Callable[[], object]],
) -> Generator[Any, None, None]:  # fmt: skip
    """What becomes of the chunks, in order. When one fails, those before it are still given, and then the error."""
    failure: Exception | None = None
    more = True
    try:
        with bar as advance:
            while more or pipeline.flight:
                # The next chunk is queued before this result is handed over: the device works while the caller does.
                done = pipeline.oldest() if not more or pipeline.full() else None
                if more:
                    try:
                        more = pipeline.start(chunks)
                    except Exception as error:
                        if pipeline.spoilt or pipeline.lost():
                            raise
                        failure, more = error, False
                if done is not None:
                    advance()
                    yield done.take(ex)
        ex._work.raise_untold()
        if failure is not None:
            raise failure
    finally:
        pipeline.end()


class _Chunk:
    """A chunk on its way.

    Attributes
    ----------
    reads : list of ((int, int), Launch)
        Where pinned memory of the caller is read, and by which copy.
    results : list of array
        What is copied out, until that is over.
    """

    def __init__(self, reads: list[tuple[Extent, Launch]], results: list[Any], downloads: list[Launch], single: bool):
        self.reads = reads
        self.results = results
        self._downloads = downloads
        self._single = single

    def wait(self, ex: Executor) -> None:
        """Wait until it is over. Its memory on the device is free then."""
        for launch in self._downloads:
            ex._work.wait(launch, spin_s=_SPIN_S)
        self.results, self.reads = [], []

    def take(self, ex: Executor) -> Any:
        """The results, which nothing here holds from then on. Raises what went wrong, also with what fn submitted."""
        downloads, self._downloads = self._downloads, []
        found = tuple([launch.result() for launch in downloads])
        ex._work.raise_untold(downloads[-1].serial)
        return found[0] if self._single else found


class _Pipeline:
    """The chunks in flight. Each of ``depth`` streams has one, its copies and kernels one after the other.

    The memory of a chunk is of its stream's arena, so the next chunk there takes it again without waiting for anybody:
    what that does to it comes later in the stream.
    """

    def __init__(self, ex: Executor, fn: Callable[..., Any], depth: int, refilled: bool) -> None:
        self._ex, self._fn = ex, fn
        homes = ex._work.homes
        turns = zip(*([(home, queue) for queue in home.several(depth)] for home in homes), strict=True)
        self._places = [place for turn in turns for place in turn]
        self._turn = itertools.cycle(self._places)
        self._before: list[Launch] | None = None
        self._latest_in: dict[Home, Launch] = {}
        self._latest_out: dict[Home, Launch] = {}
        self.flight: deque[_Chunk] = deque()
        self._begun: tuple[Home, Queue] | None = None  # where a chunk is that did not get through
        #: Whether a chunk has spoilt those before it.
        self.spoilt = False
        self._refilled = len(homes) if refilled else 0

    def full(self) -> bool:
        """Whether each stream has a chunk."""
        return len(self.flight) == len(self._places)

    def oldest(self) -> _Chunk:
        """Take the chunk that is in flight the longest, once it is over."""
        chunk = self.flight.popleft()
        chunk.wait(self._ex)
        return chunk

    def start(self, chunks: Iterator[Any]) -> bool:
        """Queue all that is to be done with the next chunk; False where there is none."""
        work = self._ex._work
        if work._closed:
            raise work._unusable("stream_map")
        if work.fault is not None:  # as waiting for the oldest has shown
            raise work.loss("stream_map")
        if self._before is None:  # it may make what fn uses
            self._before = [last for queue in work.queues() if (last := queue.last()) is not None]
        self._wait_for_reads()
        chunk = next(chunks, _END)
        if chunk is _END:
            return False
        hosts = _host_items(chunk)
        self._check_refilled(hosts)
        self._begun = home, queue = next(self._turn)
        self.flight.append(self._queued(home, queue, hosts))
        self._begun = None
        return True

    def lost(self) -> bool:
        """Whether a device has died of a fault."""
        try:
            for home in self._ex._work.homes:
                home.device.check_alive("stream_map")
        except ContextLostError:
            return True
        return self._ex._work.fault is not None

    def end(self) -> None:
        """Wait for all that is still in flight here, so that no memory is given back under it."""
        work, chunks = self._ex._work, list(self.flight)
        self.flight.clear()
        if work._closed or self.lost():
            return
        for chunk in chunks:
            chunk.wait(self._ex)
        if self._begun is not None:  # plain launches of fn are known to nobody
            home, queue = self._begun
            mark = Launch("stream_map", "", queue, caller())
            work.enqueue(mark, home, queue, (), (), (), _marking, ())
            work.wait(mark)

    def _queued(self, home: Home, queue: Queue, hosts: list[Any]) -> _Chunk:
        """Copy in, compute, copy out."""
        ex, lane = self._ex, queue.lane
        given, reads = self._copied_in(home, queue, hosts)
        numbers = {other: other.number for other in ex._work.queues()}
        with lane.current():
            value = self._fn(*given)
            results = _results_of(home, value)
            # Those who submitted meanwhile are those whom fn has submit.
            fresh = [other for other in ex._work.queues() if other.number != numbers.get(other, 0)]
            if not (fresh and ex._work.ordered):
                self._check_own(home, results)
            after = () if ex._work.ordered else [last for other in fresh if (last := other.last()) is not None]
            downloads = []
            for array in results:
                before = (*after, *self._last(self._latest_out, home))
                downloads.append(download(ex, home, None, array, before, queue, whole=True))
                self._latest_out[home] = downloads[-1]
        return _Chunk(reads, results, downloads, not isinstance(value, tuple))

    def _copied_in(
        self, home: Home, queue: Queue, hosts: list[Any]
    ) -> tuple[list[Any], list[tuple[Extent, Launch]]]:
        """What fn is called with, arrays on their way to the device; and which pinned memory that reads."""
        given, reads = [], []
        for item in hosts:
            if isinstance(item, np.ndarray):
                with queue.lane.current():  # for memory of this stream's arena
                    array = empty_like(home, item)
                before = (*(self._before or ()), *self._last(self._latest_in, home))
                copied = self._latest_in[home] = upload(self._ex, home, array, item, before, queue)
                if self._refilled and home.device.pinned(item):
                    reads.append((extent_of(item), copied))
                given.append(array)
            else:
                given.append(item)
        return given, reads

    @staticmethod
    def _last(copies: dict[Home, Launch], home: Home) -> tuple[Launch, ...]:
        """The copy in one direction that the next one comes after. Copies of several streams would share the bus, and
        so end together: then all chunks are copied in at the same time and out at the same time, never both."""
        return (copies[home],) if home in copies else ()

    def _check_own(self, home: Home, results: list[Any]) -> None:
        """Raise ArgumentError for a result in memory that is still copied out for a chunk before: a plain launch does
        not wait for that."""
        taken = [extent for chunk in self.flight for array in chunk.results if (extent := home.extent(array))]
        for array in results:
            if _overlaps(home.extent(array), taken):
                self.spoilt = True
                raise _wrong(
                    "fn", "it gave memory that is still copied out for a chunk before", describe(array),
                    "memory of its own for each chunk", "allocate it in fn (pools make that cheap), or launch with "
                    "ex.submit, which waits for the copy",
                )  # fmt: skip

    # --------------------------------------------------------------------------------- pinned memory filled again

    def _wait_for_reads(self) -> None:
        """Before an iterator fills the next chunk: pinned memory is read where it is. The latest chunk of each device
        may still be, or nothing would be copied while the next is fetched."""
        if self._refilled and len(self.flight) > self._refilled:
            for _, launch in self.flight[-1 - self._refilled].reads:
                self._ex._work.wait(launch)

    def _check_refilled(self, hosts: list[Any]) -> None:
        """Raise ArgumentError for pinned memory that the iterator gave just before."""
        if not self._refilled:
            return
        read = [extent for chunk in list(self.flight)[-self._refilled :] for extent, _ in chunk.reads]
        for host in hosts:
            if isinstance(host, np.ndarray) and _overlaps(extent_of(host), read):
                self.spoilt = True
                raise _wrong(
                    "chunks", "pinned memory came again while it was still read", describe(host),
                    f"{self._refilled + 1} pinned buffers or more in turn, or ordinary memory",
                    "let the generator fill another ex.pinned(...) array each time",
                )  # fmt: skip


# ------------------------------------------------------------------------------------------- what goes in and comes out

def _host_items(chunk: Any) -> list[Any]:
    """What fn is to be called with, arrays on the host. Raises ArgumentError."""
    several = isinstance(chunk, tuple)
    items = [
        item if several and isinstance(item, _NUMBERS) else host_array(item) if _is_array(item) else None
        for item in (chunk if several else (chunk,))
    ]
    if any(item is None for item in items) or not any(isinstance(item, np.ndarray) for item in items):
        raise _wrong(
            "chunks", "a chunk is no array", describe(chunk), "a NumPy array, or a tuple of arrays and numbers",
            "np.asarray(chunk)",
        )  # fmt: skip
    return items


def _is_array(item: Any) -> bool:
    return not isinstance(item, _NUMBERS) and (hasattr(item, "__array__") or hasattr(item, "__cuda_array_interface__"))


def _results_of(home: Home, value: Any) -> list[Any]:
    """The arrays that fn has returned, C-contiguous, as the device's own. Raises ArgumentError."""
    items = value if isinstance(value, tuple) else (value,)
    arrays = [view_of(home, item) for item in items]
    if not arrays or any(array is None for array in arrays):
        wrong = next((item for item, array in zip(items, arrays, strict=True) if array is None), value)
        raise _wrong(
            "fn", "what it returned is not on the device", describe(wrong),
            f"an array on {home.device.name}, or a tuple of them",
            "return what the kernels wrote, the argument itself where they changed it in place",
        )  # fmt: skip
    return [array if array.flags.c_contiguous else array.copy(order="C") for array in arrays]


def _overlaps(extent: Extent | None, others: list[Extent]) -> bool:
    return extent is not None and any(extent[0] < stop and start < extent[1] for start, stop in others)


def _marking(queue: Queue) -> Callable[[], None]:
    return _nothing


def _nothing() -> None:
    pass


def _wrong(subject: str, problem: str, given: str, expected: str, fix: str = "") -> ArgumentError:
    return ArgumentError(
        problem, kernel="stream_map", subject=subject, given=given, expected=expected,
        fix=fix or "ex.stream_map(fn, [x1, x2, x3])",
    )  # fmt: skip


# ------------------------------------------------------------------------------------------------------------- progress

def _bar(count: int) -> contextlib.AbstractContextManager[Callable[[], object]]:
    """A bar in the terminal, which begins when it is entered and is moved by what it gives. ``count``: -1 where it is
    not known. Raises ArgumentError."""
    try:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
    except ImportError as error:
        raise _wrong(
            "progress", "the bar is drawn by rich, which is not installed", "progress=True", "rich",
            'pip install "jitgpu[cli]"',
        ) from error  # fmt: skip
    columns = (
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
        TimeRemainingColumn(elapsed_when_finished=True),
    )  # fmt: skip
    return _shown(Progress(*columns, console=Console(stderr=True)), None if count < 0 else count)


@contextlib.contextmanager
def _shown(progress: Any, total: int | None) -> Iterator[Callable[[], object]]:
    with progress:
        task = progress.add_task("chunks", total=total)
        yield lambda: progress.advance(task)
        progress.update(task, total=progress.tasks[task].completed)
