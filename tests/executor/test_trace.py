"""``Executor(trace=...)``: a file that chrome://tracing and Perfetto open; and NVTX ranges."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.executor import trace as tracing
from tests.executor.losing import LosingDevice

HERE = __file__
N = 1000
FULL = Path("/dev/full")
NEEDS_FULL = pytest.mark.skipif(not FULL.exists(), reason="no file that is always full")
SCALE = jg.Kernel(r"""
extern "C" __global__ void scale(int n, float a, float* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] *= a;
}""")


def events(path: Path, kind: str) -> list[dict[str, Any]]:
    """The events of a kind in a trace, which must be whole."""
    content = json.loads(path.read_text())
    assert content["displayTimeUnit"] == "ns"
    return [event for event in content["traceEvents"] if event["ph"] == kind]


def names(path: Path, what: str) -> dict[int, str]:
    """What processes (by pid) or tracks (by tid) are called."""
    place = "pid" if what == "process_name" else "tid"
    return {event[place]: event["args"]["name"] for event in events(path, "M") if event["name"] == what}


def check_tracks(done: list[dict[str, Any]]) -> None:
    """Work of one stream comes one after the other; times are microseconds from the beginning."""
    tracks = defaultdict(list)
    for event in done:
        assert event["ts"] >= 0
        assert event["dur"] >= 0
        tracks[event["tid"]].append(event)
    for track in tracks.values():
        for one, other in pairwise(track):
            assert one["args"]["serial"] < other["args"]["serial"]
            assert one["ts"] + one["dur"] <= other["ts"] + 1e-3  # of nanoseconds, written as microseconds


def test_a_process_a_device_and_a_track_a_stream(dev: Any, tmp_path: Path) -> None:
    path = tmp_path / "trace.json"
    arrays = [dev.full(N, 1) for _ in range(8)]
    with jg.Executor(streams=3, trace=path) as ex:
        for _ in range(2):
            for x in arrays:
                launch = ex.submit(SCALE[8, 128], N, 2.0, x)
        assert launch.elapsed_ns >= 0  # all are timed
    assert all((dev.numpy(x) == 4).all() for x in arrays)
    done = events(path, "X")
    assert len(done) == 16
    check_tracks(done)
    assert names(path, "process_name") == {1: f"{dev.device.name} ({dev.device.arch})"}
    tracks = names(path, "thread_name")
    assert sorted(tracks.values()) == ["stream 0", "stream 1", "stream 2"]
    for event in done:
        assert (event["name"], event["cat"], event["pid"]) == ("scale", "kernel", 1)
        assert event["tid"] in tracks
        args = event["args"]
        assert args["kernel"] == "scale"
        assert args["key"] == launch.key
        assert args["site"].startswith(f"{HERE}:")
        assert (args["grid"], args["block"]) == ([8, 1, 1], [128, 1, 1])


def test_times_are_one_clocks(dev: Any, tmp_path: Path) -> None:
    """What waits for work of another stream begins after it, in the trace too."""
    path = tmp_path / "trace.json"
    x, y = dev.full(N, 1), dev.full(N, 1)
    with jg.Executor(trace=path) as ex:
        for _ in range(10):
            first = ex.submit(SCALE[8, 128], N, 1.0, x)
            ex.submit(SCALE[8, 128], N, 1.0, y, after=[first], stream=None)
            x, y = y, x
    done = sorted(events(path, "X"), key=lambda event: event["args"]["serial"])
    for one, other in pairwise(done):
        assert other["ts"] >= one["ts"] + one["dur"] - 2  # of half a microsecond each are the events of a GPU


def test_copies_have_their_size(dev: Any, tmp_path: Path) -> None:
    path = tmp_path / "trace.json"
    with jg.Executor(trace=path) as ex:
        x = ex.put(np.ones(N, "f4"))
        ex.submit(SCALE[8, 128], N, 2.0, x)
        assert (ex.get(x).result() == 2).all()
    kinds = [(event["name"], event["args"].get("bytes")) for event in events(path, "X")]
    assert sorted(kinds, key=str) == [("copy", 4 * N), ("copy", 4 * N), ("scale", None)]


def test_several_devices(tmp_path: Path) -> None:
    path = tmp_path / "trace.json"
    with jg.Executor(devices=["sim", "sim:sm_90"], trace=path) as ex:
        for place in ("sim", "sim:sm_90"):
            kernel = jg.Kernel(SCALE.loader.program.source, device=place)
            ex.submit(kernel[8, 128], N, 2.0, np.ones(N, "f4"))
    assert names(path, "process_name") == {1: "sim (sm_80)", 2: "sim:sm_90 (sm_90)"}
    assert {event["pid"] for event in events(path, "X")} == {1, 2}


def test_it_is_whole_after_an_exception(tmp_path: Path) -> None:
    path = tmp_path / "trace.json"
    kernel = jg.Kernel(SCALE.loader.program.source, device="sim")

    def block() -> None:
        with jg.Executor(device="sim", trace=path) as ex:
            ex.submit(kernel[8, 128], N, 2.0, np.ones(N, "f4"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        block()
    assert [event["name"] for event in events(path, "X")] == ["scale"]


def test_it_is_whole_without_a_launch(tmp_path: Path) -> None:
    path = tmp_path / "trace.json"
    jg.Executor(device="sim", trace=str(path)).close()
    assert events(path, "X") == []


def test_it_is_whole_when_the_device_was_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    losing, path = LosingDevice(monkeypatch), tmp_path / "trace.json"
    kernel = jg.Kernel(SCALE.loader.program.source, device=losing)
    x = losing.zeros(N)
    ex = jg.Executor(device=losing, trace=path)
    ex.submit(kernel[8, 128], N, 2.0, x).result()
    ex.submit(kernel[8, 128], 2 * N, 2.0, x)
    with pytest.raises(jg.KernelFault):
        ex.close()
    assert [event["args"]["serial"] for event in events(path, "X")] == [0]


def test_it_is_written_as_it_comes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracing, "_BATCH", 20)
    path = tmp_path / "trace.json"
    kernel = jg.Kernel(SCALE.loader.program.source, device="sim")
    x = np.ones(N, "f4")
    with jg.Executor(device="sim", trace=path) as ex:
        sizes = []
        for _ in range(5):
            for _ in range(20):
                ex.submit(kernel[8, 128], N, 1.0, x)
            ex.synchronize()
            sizes.append(path.stat().st_size)
            assert len(ex._work.trace._lines) < 20  # type: ignore[union-attr]
        assert sizes == sorted(set(sizes))
    assert len(events(path, "X")) == 100


def test_times_far_apart(dev: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each launch is then counted from the one before, which changes no time by more than the events' resolution."""
    path = tmp_path / "trace.json"
    x = dev.full(N, 1)
    monkeypatch.setattr(tracing, "_FAR_NS", 0)
    with jg.Executor(streams=1, trace=path) as ex:
        for _ in range(10):
            ex.submit(SCALE[8, 128], N, 2.0, x).result()
    done = events(path, "X")
    assert len(done) == 10
    check_tracks(done)
    assert (dev.numpy(x) == 2**10).all()


def test_a_file_that_cannot_be_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        jg.Executor(device="sim", trace=tmp_path / "none" / "trace.json")
    with pytest.raises(IsADirectoryError):
        jg.Executor(device="sim", trace=tmp_path)


@NEEDS_FULL
def test_a_full_disk() -> None:
    with pytest.raises(OSError, match="No space left"):
        jg.Executor(device="sim", trace=FULL)


@NEEDS_FULL
def test_a_disk_that_fills_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No launch fails of it, and closing tells."""
    kernel = jg.Kernel(SCALE.loader.program.source, device="sim")
    x = np.ones(N, "f4")
    ex = jg.Executor(device="sim", trace=tmp_path / "trace.json")
    monkeypatch.setattr(tracing, "_BATCH", 1)
    trace: Any = ex._work.trace
    trace._file.close()
    trace._file = FULL.open("wb", buffering=0)
    ex.submit(kernel[8, 128], N, 2.0, x).result()
    with pytest.raises(OSError, match=r"the trace is not whole: No space left.*trace\.json"):
        ex.close()
    assert (x == 2).all()


# -------------------------------------------------------------------------------------------------------------- NVTX

class Domain:
    """What the package ``nvtx`` gives for a domain that a profiler listens to, as far as it is used."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.said: list[str] = []

    def get_event_attributes(self, message: str | None = None, **other: Any) -> Any:
        self.said.append(f"attributes of {message}")
        return [message]

    def push_range(self, attributes: Any) -> None:
        self.said.append(f"push {attributes[0]}")

    def pop_range(self) -> None:
        self.said.append("pop")


def nvtx(domain: Any) -> Any:
    """The package with that domain alone."""
    package: Any = ModuleType("nvtx")
    package.Domain = Domain
    package.get_domain = {"jitgpu": domain}.__getitem__
    return package


def test_a_range_for_each_submission(monkeypatch: pytest.MonkeyPatch) -> None:
    domain = Domain("jitgpu")
    monkeypatch.setitem(sys.modules, "nvtx", nvtx(domain))
    kernel = jg.Kernel(SCALE.loader.program.source, device="sim")
    x = np.ones(N, "f4")
    with jg.Executor(device="sim") as ex:
        launch = ex.submit(kernel[8, 128], N, 2.0, x)
        line = launch.site[1]
        ex.submit(kernel[8, 128], N, 2.0, jg.InOut(x))
        with pytest.raises(jg.ArgumentError):
            ex.submit(kernel[8, 128], N, 2.0, x.astype("f8"))
    assert domain.said == ["attributes of scale", *["push scale", "pop"] * 3]
    assert launch.site == (HERE, line)
    assert Path(HERE).read_text().splitlines()[line - 1].strip().startswith("launch = ex.submit")


@pytest.mark.parametrize("package", [None, nvtx(object()), ModuleType("nvtx")], ids=["none", "nobody listens", "old"])
def test_without_a_profiler_nothing_is_done(monkeypatch: pytest.MonkeyPatch, package: Any) -> None:
    monkeypatch.setitem(sys.modules, "nvtx", package)
    with jg.Executor(device="sim") as ex:
        assert ex._observer is None
        assert not ex._watchful
