"""What was done when, on which stream: a file for chrome://tracing and Perfetto, and NVTX ranges for a profiler."""

from __future__ import annotations

import json
import os
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from jitgpu.executor.watcher import Pauses

if TYPE_CHECKING:
    from jitgpu.backend import Device
    from jitgpu.backend.lanes import Lane
    from jitgpu.executor.home import Home
    from jitgpu.executor.launch import Launch
    from jitgpu.executor.queue import Queue

__all__ = ["Ranges", "Trace", "ranges"]

#: Events that are written at once.
_BATCH = 1024
#: Times are told in milliseconds as a float32 (``cudaEventElapsedTime``): up to here to half a microsecond, which is
#: the resolution of the events. Beyond it a stream is given a later event to count from.
_FAR_NS = 4_000_000_000


class Trace:
    """A file in the Trace Event Format, as a JSON object: a process for each device, a track for each stream, and a
    complete event for each launch and copy. Times are those of the device's own clock, from the moment that the trace
    was begun.

    Events are written as they come, some at a time; the file is whole once :meth:`close` was called. All of it is used
    under the executor's lock.

    Raises
    ------
    OSError
        When the file cannot be made.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        # Without a buffer of Python's: one would be written a second time by a child after fork.
        self._file = open(path, "wb", buffering=0)  # noqa: SIM115 - open until close()
        self._lines: list[str] = []
        self._separator = ""
        self._error: OSError | None = None
        self._began = time.perf_counter_ns()
        self._devices: dict[Device, _Process] = {}
        self._tracks: dict[Queue, _Track] = {}
        self._write('{"displayTimeUnit": "ns", "traceEvents": [\n')
        if self._error is not None:
            self._file.close()
            raise self._error

    def begin(self, home: Home) -> None:
        """Have the times of a device count from now."""
        lane = home.queues[0].lane
        with home.device.use():
            base = lane.event(timed=True)
            lane.record(base)
        pauses = Pauses()
        while not lane.reached(base):  # only then can it be counted from
            pauses.pause()
        process = _Process(len(self._devices) + 1, lane, base, time.perf_counter_ns() - self._began)
        self._devices[home.device] = process
        self._name("process", process.number, 0, f"{home.device.name} ({home.device.arch})", process.number)
        for queue in home.queues:
            self._track(queue)

    def add(self, queue: Queue, launch: Launch) -> None:
        """Note a launch that is done, with its events and its arguments still there. Where its first event is to be
        counted from from now on, it gets another one in place of it, to be used again."""
        if self._file.closed or launch.elapsed is None:  # without a time where the device was lost
            return
        track = self._track(queue)
        since = queue.lane.elapsed_ns(track.base, launch.begin)
        if since is None:
            return
        # Work of one stream does not overlap. Its times may, by what they are rounded.
        start = max(track.start_ns + since, track.end_ns)
        if since > _FAR_NS:
            if track.owns:
                queue.lane.drop(track.base)
            with queue.lane.device.use():
                track.base, launch.begin, track.owns = launch.begin, queue.lane.event(timed=True), True
            track.start_ns = start
        track.end_ns = start + launch.elapsed
        self._event(
            name=launch.kernel, cat=_category(launch), ph="X", ts=start / 1e3,
            dur=launch.elapsed / 1e3, pid=track.process, tid=track.number, args=_details(launch),
        )  # fmt: skip

    def close(self) -> None:
        """Make the file whole.

        Raises
        ------
        OSError
            When it could not be written, now or before.
        """
        if self._file.closed:
            return
        self._flush()
        self._write("\n]}\n")
        self._file.close()
        for queue, track in self._tracks.items():
            if track.owns:
                queue.lane.drop(track.base)
        for process in self._devices.values():
            process.lane.drop(process.base)
        if self._error is not None:
            raise OSError(self._error.errno, f"the trace is not whole: {self._error.strerror}", self.path)

    def _track(self, queue: Queue) -> _Track:
        track = self._tracks.get(queue)
        if track is None:
            process = self._devices[queue.lane.device]
            track = self._tracks[queue] = _Track(process, len(self._tracks) + 1)
            name = queue.name.removeprefix(f"{queue.lane.device.name} ")
            self._name("thread", process.number, track.number, name, track.number)
        return track

    def _name(self, what: str, process: int, track: int, name: str, place: int) -> None:
        for label, value in ((f"{what}_name", {"name": name}), (f"{what}_sort_index", {"sort_index": place})):
            self._event(name=label, ph="M", pid=process, tid=track, args=value)

    def _event(self, **fields: Any) -> None:
        self._lines.append(json.dumps(fields))
        if len(self._lines) >= _BATCH:
            self._flush()

    def _flush(self) -> None:
        if self._lines:
            self._write(self._separator + ",\n".join(self._lines))
            self._separator, self._lines = ",\n", []

    def _write(self, text: str) -> None:
        """Write, or keep in mind that it could not be: a full disk stops no launch, and close() tells of it."""
        if self._error is None:
            try:
                data = memoryview(text.encode())
                while data:
                    data = data[self._file.write(data) or 0 :]
            except OSError as error:
                self._error = error


class _Process(NamedTuple):
    """A device in the trace: the event that its times count from, and when that was by the host's clock, ns."""

    number: int
    lane: Lane
    base: Any
    start_ns: int


class _Track:
    """A stream in the trace: the event that its times count from, when that was, and when its last work ended, ns."""

    def __init__(self, process: _Process, number: int) -> None:
        self.process = process.number
        self.number = number
        self.base, self.start_ns = process.base, process.start_ns
        self.owns = False  # that event is the device's
        self.end_ns = 0


def _category(launch: Launch) -> str:
    return "kernel" if launch.key else "copy" if launch.kernel == "copy" else "graph"


def _details(launch: Launch) -> dict[str, Any]:
    details: dict[str, Any] = {"site": ":".join(map(str, launch.site)), "serial": launch.serial}
    if launch.key:
        details |= {"kernel": launch.kernel, "key": launch.key}
    if launch.config is not None:
        details |= {"grid": launch.config.grid, "block": launch.config.block}
        if launch.config.shared_bytes:
            details["shared_bytes"] = launch.config.shared_bytes
    if _category(launch) == "copy" and launch.arguments:
        details["bytes"] = launch.arguments[0].nbytes
    return details


# ------------------------------------------------------------------------------------------------------------- NVTX

class Ranges:
    """A range with the kernel's name around each submission, in NVTX's domain ``jitgpu``."""

    def __init__(self, domain: Any) -> None:
        self._domain = domain
        self._attributes: dict[str, Any] = {}

    def push(self, kernel: str) -> None:
        """Begin one."""
        attributes = self._attributes.get(kernel)
        if attributes is None:
            attributes = self._attributes[kernel] = self._domain.get_event_attributes(message=kernel)
        self._domain.push_range(attributes)

    def pop(self) -> None:
        """End it."""
        self._domain.pop_range()


def ranges() -> Ranges | None:
    """NVTX ranges, where the package ``nvtx`` is installed and a profiler listens: a domain that nobody listens to is
    a stand-in, of another type."""
    try:
        from nvtx import Domain, get_domain
    except ImportError:
        return None
    domain = get_domain("jitgpu")
    return Ranges(domain) if isinstance(domain, Domain) else None
