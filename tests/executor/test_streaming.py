"""``stream_map``: every chunk comes back right and in order, whatever the chunks, the function and the depth."""

from __future__ import annotations

import gc
import itertools
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import jitgpu as jg
from jitgpu.executor import hostmemory, streaming
from tests.executor.discrete import KINDS, TEXT, Place
from tests.executor.losing import LosingDevice


@pytest.fixture(params=KINDS)
def dev(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Place:
    """The device of the test."""
    monkeypatch.setenv("JITGPU_DEVICE", "cuda" if request.param == "cuda" else "sim")
    return Place(request.param)


@pytest.fixture
def ex(dev: Place) -> Iterator[jg.Executor]:
    with jg.Executor(dev.device) as executor:
        yield executor


def numbered(count: int, size: int = 100) -> list[np.ndarray]:
    """Chunks that can be told apart: chunk i is full of i."""
    return [np.full(size, number, np.int32) for number in range(count)]


def in_flight(ex: jg.Executor) -> int:
    return sum(home.load() for home in ex._work.homes)


def take(results: Iterator[Any], found: list[Any]) -> None:
    """Add the results one by one: those before an exception stay."""
    for result in results:
        found.append(result)


def check(results: Any, a: int, count: int) -> None:
    """Chunk i must be full of a * i."""
    found = list(results)
    assert [set(result.tolist()) for result in found] == [{a * number} for number in range(count)]


# ------------------------------------------------------------------------------------------------ what comes out

@pytest.mark.parametrize("depth", [1, 2, 3, 4, 9])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 17])
def test_results_come_in_order(dev, ex, depth, count) -> None:
    check(ex.stream_map(lambda x: dev.times(3, x), numbered(count), depth=depth), 3, count)
    check(ex.stream_map(lambda x: dev.times(3, x, ex.submit), iter(numbered(count)), depth), 3, count)
    assert in_flight(ex) == 0


def test_streams_take_turns_and_more_are_made_where_there_are_too_few(dev, monkeypatch) -> None:
    used: list[str] = []
    upload = streaming.upload

    def noted(*args: Any) -> Any:
        used.append(args[-1].name.rpartition(" ")[2])
        return upload(*args)

    monkeypatch.setattr(streaming, "upload", noted)
    with jg.Executor(dev.device, streams=2) as ex:
        check(ex.stream_map(lambda x: x, numbered(9), depth=4), 1, 9)
        assert used == list("012301230")
        check(ex.stream_map(lambda x: x, numbered(3), depth=2), 1, 3)
        assert used[9:] == list("010")


def test_a_chunk_changed_in_place_leaves_the_callers_as_it_was(dev, ex) -> None:
    chunks = numbered(7)
    assert [set(out.tolist()) for out in ex.stream_map(lambda x: dev.add(5, x), chunks)] == [{5 + n} for n in range(7)]
    assert [chunk[0] for chunk in chunks] == list(range(7))


def test_tuples_in_and_out(dev, ex) -> None:
    chunks = [(np.full(50, n, np.int32), n, np.full((3, 4), -n, np.int32)) for n in range(6)]
    for n, out in enumerate(ex.stream_map(lambda x, a, y: (dev.add(1, y), dev.times(a, x), x), chunks)):
        assert isinstance(out, tuple)
        assert [result.shape for result in out] == [(3, 4), (50,), (50,)]
        assert [set(result.ravel().tolist()) for result in out] == [{1 - n}, {n * n}, {n}]
    assert [len(out) for out in ex.stream_map(lambda x: (x,), numbered(2))] == [1, 1]


def test_a_generator_with_numbers(dev, ex) -> None:
    pairs = enumerate(numbered(9))
    check(ex.stream_map(lambda number, x: dev.add(number, x), pairs), 2, 9)


def test_rows_of_arrays_and_of_files(dev, ex, tmp_path: Path) -> None:
    rows = np.repeat(np.arange(8, dtype=np.int32), 60).reshape(8, 3, 20)
    check((out.ravel() for out in ex.stream_map(lambda x: dev.times(2, x), rows)), 2, 8)
    file = np.memmap(tmp_path / "rows", np.int32, "w+", shape=rows.shape)
    file[:] = rows
    file.flush()
    read = np.memmap(tmp_path / "rows", np.int32, "r", shape=rows.shape)
    for n, out in enumerate(ex.stream_map(lambda x: dev.times(2, x), read)):
        assert out.shape == (3, 20)
        assert set(out.ravel().tolist()) == {2 * n}
    slices = (read[start : start + 3] for start in range(0, 8, 3))
    assert [len(out) for out in ex.stream_map(lambda x: x, slices)] == [3, 3, 2]


def test_strided_read_only_and_foreign_chunks(dev, ex) -> None:
    whole = np.arange(240, dtype=np.int32).reshape(12, 20)
    fixed = whole.copy()
    fixed.flags.writeable = False
    chunks = [whole[:, ::2], whole.T, whole[::-1], np.asfortranarray(whole), fixed, np.broadcast_to(whole[0], (3, 20)),
              whole.astype(">i4"), whole[2:3, 5]]  # fmt: skip
    for chunk, out in zip(chunks, ex.stream_map(lambda x: dev.times(7, x), chunks), strict=True):
        np.testing.assert_array_equal(out, 7 * chunk)
        assert out.dtype == np.int32
        assert out.flags.c_contiguous


def test_results_of_every_form(dev, ex) -> None:
    chunks = [np.arange(60, dtype=np.int32).reshape(6, 10) + n for n in range(5)]
    forms = [lambda x: x.T, lambda x: x[::2], lambda x: x[1:3], lambda x: x[2:2], lambda x: x[3, 3:4].reshape(()),
             lambda x: x.view("int16"), lambda x: x[::-1, ::-1]]  # fmt: skip
    for form in forms if dev.kind != "discrete" else forms[2:5:2]:  # its arrays cannot be made contiguous there
        for chunk, out in zip(chunks, ex.stream_map(form, chunks), strict=True):
            np.testing.assert_array_equal(out, form(chunk))
            assert out.dtype == form(chunk).dtype


@pytest.mark.parametrize("dtype", ["?", "i1", "u2", "f2", "f8", "c8", "c16", [("a", "f4"), ("b", "u1", (3,))]])
def test_every_dtype(dev, ex, rng, dtype) -> None:
    dtype = np.dtype(dtype)
    raw = [rng.integers(0, 2, 11 * dtype.itemsize, np.uint8).view(dtype) for _ in range(5)]
    for chunk, out in zip(raw, ex.stream_map(lambda x: x, raw), strict=True):
        assert out.dtype == dtype
        assert out.tobytes() == chunk.tobytes()


def test_chunks_of_all_sizes(dev, ex) -> None:
    sizes = [1000, 1, 0, 65536, 3, 0, 0, 700, 99999]
    chunks = [np.arange(size, dtype=np.int32) for size in sizes]
    for chunk, out in zip(chunks, ex.stream_map(lambda x: dev.times(2, x), chunks), strict=True):
        np.testing.assert_array_equal(out, 2 * chunk)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    shapes=st.lists(st.lists(st.integers(0, 9), max_size=3).map(tuple), max_size=12), depth=st.integers(1, 6),
    part=st.integers(8, 400), lent=st.integers(0, 2000), submits=st.booleans(), pins=st.booleans(), data=st.data(),
)  # fmt: skip
def test_whatever_the_sizes(dev, ex, shapes, depth, part, lent, submits, pins, data) -> None:
    """Also where chunks are staged in parts, and most results are copied on."""
    chunks = []
    for n, shape in enumerate(shapes):
        chunk = ex.pinned(shape, "int32") if pins else np.empty(shape, np.int32)
        chunk[...] = n + np.arange(chunk.size).reshape(shape)
        chunks.append(chunk)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("jitgpu.executor.staging._PART", part)
        patch.setattr(hostmemory, "_STAGED_LIMIT", 3 * part)
        patch.setattr(hostmemory, "_LENT_LIMIT", lent)
        patch.setattr(hostmemory, "_LEAST_LENT", 1)
        submit = ex.submit if submits else None
        kept = list(ex.stream_map(lambda x: dev.times(3, x, submit), chunks, depth=depth))
        for chunk, out in zip(chunks, kept, strict=True):
            np.testing.assert_array_equal(out, 3 * chunk)


# ---------------------------------------------------------------------------------------------------- what is held

def test_no_more_chunks_are_taken_than_fit(dev, ex) -> None:
    taken = 0

    def chunks() -> Iterator[np.ndarray]:
        nonlocal taken
        for chunk in numbered(20):
            taken += 1
            yield chunk

    for given_back, _ in enumerate(ex.stream_map(lambda x: x, chunks(), depth=4)):
        assert taken <= given_back + 1 + 4
    assert taken == 20


@pytest.mark.parametrize("depth", [1, 3])
def test_memory_of_the_device_is_that_of_the_chunks_in_flight(depth) -> None:
    dev = Place("discrete")
    with jg.Executor(dev.device) as ex:
        for n, out in enumerate(ex.stream_map(lambda x: dev.times(2, x), iter(numbered(40, 1000)), depth=depth)):
            assert out[0] == 2 * n
        assert 8000 <= dev.device.own.most <= depth * 8000
        assert dev.device.host.most < (2 * depth + 3) * 4096 * 1.25
        del out
        gc.collect()
        assert dev.device.own.nbytes() == 0
        assert dev.device.host.nbytes() == 0


@pytest.mark.parametrize("limit", [0, 3000, 1 << 30])
def test_results_that_are_kept_stay_what_they_are(dev, ex, monkeypatch, limit) -> None:
    """In lent pinned memory or copied on, none is written to again."""
    monkeypatch.setattr(hostmemory, "_LENT_LIMIT", limit)
    monkeypatch.setattr(hostmemory, "_LEAST_LENT", 1)
    kept = list(ex.stream_map(lambda x: dev.times(2, x), numbered(30)))
    again = list(ex.stream_map(lambda x: dev.times(5, x), numbered(30)))
    check(kept, 2, 30)
    check(again, 5, 30)
    for out in kept:
        out += 1  # the caller's, to change
    check((out - 1 for out in kept), 2, 30)


def test_results_that_are_dropped_give_their_memory_back(dev, ex, monkeypatch) -> None:
    monkeypatch.setattr(hostmemory, "_LENT_LIMIT", 3 * 4 * 100)
    monkeypatch.setattr(hostmemory, "_LEAST_LENT", 1)
    gc.collect()
    before = sum(hostmemory._lent.values())
    for n, out in enumerate(ex.stream_map(lambda x: dev.times(2, x), numbered(10))):
        assert out[0] == 2 * n
        assert before < sum(hostmemory._lent.values()) <= before + 2 * 400
    del out
    gc.collect()
    assert sum(hostmemory._lent.values()) == before


def test_the_executor_may_be_used_meanwhile(dev, ex) -> None:
    total = ex.put(np.zeros(100, np.int32))
    for out in ex.stream_map(lambda x: dev.times(2, x), numbered(10)):
        ex.submit(dev.kernels["add"].forall(100), 100, int(out[0]), total)
        inner = list(ex.stream_map(lambda x: dev.times(3, x), numbered(2)))
        check(inner, 3, 2)
    assert set(ex.get(total).result().tolist()) == {2 * sum(range(10))}


# --------------------------------------------------------------------------------------------------- what is ordered

def test_fn_finds_what_was_submitted_before(dev, ex) -> None:
    """Also by plain launches, which know nothing of the executor."""
    weights = ex.put(np.zeros(100, np.int32))
    for _ in range(50):
        ex.submit(dev.kernels["add"].forall(100), 100, 1, weights)

    def weighted(x: Any) -> Any:
        return dev.times(2, weights), x

    assert [(out[0].tolist(), out[1][0]) for out in ex.stream_map(weighted, numbered(4))] == [
        ([100] * 100, n) for n in range(4)
    ]


def test_fn_waits_for_what_was_submitted_before(dev, ex, gate) -> None:
    if dev.kind == "discrete":
        return  # the gate is not made for it
    flag = dev.zeros(1, "uint32")
    gate.hold(ex, flag, 7, priority=-1)  # on none of the usual streams
    threading.Timer(0.2, gate.open).start()
    results = ex.stream_map(lambda x: dev.times(2, flag.view("int32")), numbered(3, 1))
    assert [out.tolist() for out in results] == [[14]] * 3


def test_memory_shared_by_the_chunks_is_ordered_by_submit(dev, ex) -> None:
    shared, sums = dev.empty(100, "int32"), ex.put(np.zeros(100, np.int32))
    one = dev.kernels["scale"].forall(100), dev.kernels["add"].forall(100)

    def into_shared(x: Any) -> Any:
        ex.submit(one[0], 100, 4, x, shared)
        ex.submit(one[1], 100, 1, sums)
        return shared

    check(ex.stream_map(into_shared, numbered(25)), 4, 25)
    assert set(ex.get(sums).result().tolist()) == {25}


def test_memory_shared_by_the_chunks_is_refused_for_plain_launches(dev, ex) -> None:
    shared = dev.zeros(100, "int32")

    def into_shared(x: Any) -> Any:
        dev.kernels["scale"].forall(100)(100, 4, x, shared)
        return shared

    with pytest.raises(jg.ArgumentError, match=r"still copied out for a chunk before(?s:.*)ex.submit"):
        list(ex.stream_map(into_shared, numbered(5)))
    with pytest.raises(jg.ArgumentError, match="still copied out"):
        list(ex.stream_map(lambda x: (x, into_shared(x)[50:]), numbered(5)))
    check(ex.stream_map(into_shared, numbered(5), depth=1), 4, 5)
    check(ex.stream_map(lambda x: dev.times(3, x), numbered(5)), 3, 5)


def test_order_by_hand(dev) -> None:
    with jg.Executor(dev.device, order="manual") as ex:
        check(ex.stream_map(lambda x: dev.times(3, x), numbered(9)), 3, 9)
        check(ex.stream_map(lambda x: dev.times(3, x, ex.submit), numbered(9)), 3, 9)


def test_pinned_chunks_are_read_where_they_are(dev, ex) -> None:
    chunks = [ex.pinned(100, "int32") for _ in range(6)]
    for n, chunk in enumerate(chunks):
        chunk[:] = n
    check(ex.stream_map(lambda x: dev.times(3, x), chunks), 3, 6)
    assert [out[0] for out in ex.stream_map(lambda x: dev.times(3, x), [chunks[2]] * 6)] == [6] * 6
    assert [chunk[0] for chunk in chunks] == list(range(6))


@pytest.mark.parametrize("count", [2, 3, 5])
def test_a_generator_may_fill_two_pinned_buffers_in_turn(dev, ex, count) -> None:
    buffers = [ex.pinned(20000, "int32") for _ in range(count)]

    def chunks() -> Iterator[np.ndarray]:
        for n, buffer in zip(range(40), itertools.cycle(buffers), strict=False):
            buffer[:] = n
            yield buffer

    if dev.kind == "discrete":
        dev.device.copy_s, dev.device.waits = 1e-3, False
    for depth in (1, 2, 3, 5):
        check(ex.stream_map(lambda x: dev.times(3, x, ex.submit), chunks(), depth), 3, 40)


def test_a_generator_that_fills_one_pinned_buffer_again_is_told(dev, ex) -> None:
    buffer = ex.pinned(100, "int32")

    def chunks() -> Iterator[np.ndarray]:
        for n in range(10):
            buffer[:] = n
            yield buffer

    if dev.kind == "sim":  # no memory is pinned there
        check(ex.stream_map(lambda x: dev.times(3, x), chunks()), 3, 10)
        return
    with pytest.raises(jg.ArgumentError, match=r"pinned memory came again(?s:.*)2 pinned buffers"):
        list(ex.stream_map(lambda x: dev.times(3, x), chunks()))
    check(ex.stream_map(lambda x: dev.times(3, x), chunks(), depth=1), 3, 10)


def test_ordinary_memory_may_be_filled_again_at_once(dev, ex) -> None:
    buffer = np.empty(20000, np.int32)

    def chunks() -> Iterator[np.ndarray]:
        for n in range(30):
            buffer[:] = n
            yield buffer

    check(ex.stream_map(lambda x: dev.times(3, x), chunks()), 3, 30)


# --------------------------------------------------------------------------------------------- several devices, threads

@pytest.mark.parametrize(
    "names", [["sim:sm_80", "sim:sm_90"], pytest.param(["cuda:0", "cuda:1"], marks=pytest.mark.gpu)], ids="+".join
)
def test_chunks_go_round_the_devices(names) -> None:
    known = [place.name for place in jg.devices()]
    if any(name.startswith("cuda") and name not in known for name in names):
        pytest.skip("one GPU only")
    scale = jg.Kernel(TEXT, name="scale")
    with jg.Executor(devices=names, streams=2) as ex:
        used: list[str] = []

        def times(x: Any) -> Any:
            launch = ex.submit(scale.forall(x.size), x.size, 3, x, x)
            used.append(launch.queue.lane.device.name)
            return x

        check(ex.stream_map(times, iter(numbered(12)), depth=3), 3, 12)
        if names[0].startswith("cuda"):
            assert used == names * 6


def test_several_threads_at_once(dev, in_threads) -> None:
    with jg.Executor(dev.device) as ex:

        def run(a: int, submits: bool) -> None:
            for _ in range(3):
                check(ex.stream_map(lambda x: dev.times(a, x, ex.submit if submits else None), numbered(12)), a, 12)

        dev.times(1, dev.zeros(1, "int32"))
        in_threads([lambda a=a: run(a, a % 2 == 0) for a in range(2, 8)])


# ------------------------------------------------------------------------------------------------------ what goes wrong

class Planned(Exception):
    """Raised by the tests."""


@pytest.mark.parametrize("at", [0, 1, 2, 3, 9])
@pytest.mark.parametrize("depth", [1, 3])
def test_an_exception_comes_after_the_results_before_it(dev, ex, at, depth) -> None:
    def failing(n: int, x: Any) -> Any:
        y = dev.times(2, x)
        if n == at:
            raise Planned
        return y

    def chunks() -> Iterator[np.ndarray]:
        for n, chunk in enumerate(numbered(10)):
            if n == at:
                raise Planned
            yield chunk

    for results in (
        ex.stream_map(failing, enumerate(numbered(10)), depth),
        ex.stream_map(lambda x: dev.times(2, x), chunks(), depth),
    ):
        found: list[Any] = []
        with pytest.raises(Planned):
            take(results, found)
        check(found, 2, at)
        assert in_flight(ex) == 0
        with pytest.raises(StopIteration):
            next(results)
    check(ex.stream_map(lambda x: dev.times(2, x), numbered(5)), 2, 5)


def test_a_consumer_that_stops_leaves_nothing_in_flight(dev, ex) -> None:
    for result in ex.stream_map(lambda x: dev.times(2, x), numbered(10)):
        if result[0] == 4:
            break
    gc.collect()
    assert in_flight(ex) == 0
    results = ex.stream_map(lambda x: dev.times(2, x), numbered(10))
    next(results)
    results.close()
    assert in_flight(ex) == 0
    ex.stream_map(lambda x: x, numbered(3)).close()  # never begun
    results = ex.stream_map(lambda x: dev.times(2, x), numbered(10))
    next(results)
    with pytest.raises(Planned):
        results.throw(Planned())
    assert in_flight(ex) == 0
    check(ex.stream_map(lambda x: dev.times(2, x), numbered(5)), 2, 5)


def test_memory_of_a_map_that_stopped_is_given_back() -> None:
    dev = Place("discrete")
    with jg.Executor(dev.device) as ex:
        for stop in ("close", "throw", "fn"):

            def fn(x: Any, stop: str = stop) -> Any:
                if stop == "fn" and x[0] == 5:
                    raise Planned
                return dev.times(2, x)

            results = ex.stream_map(fn, numbered(9), depth=3)
            assert next(results)[0] == 0
            if stop == "close":
                results.close()
            else:
                with pytest.raises(Planned):
                    results.throw(Planned()) if stop == "throw" else take(results, [])
            del results
            gc.collect()
            assert dev.device.own.nbytes() == 0
            assert dev.device.host.nbytes() == 0


def test_a_closed_executor(dev) -> None:
    with jg.Executor(dev.device) as ex:
        results = ex.stream_map(lambda x: dev.times(2, x), numbered(10), depth=3)
        assert next(results)[0] == 0
    found: list[Any] = []
    with pytest.raises(jg.DeviceError, match="stream_map: the executor is closed"):
        take(results, found)
    assert [out[0] for out in found] == [2, 4, 6]  # those in flight were waited for
    with pytest.raises(jg.DeviceError, match="closed"):
        next(ex.stream_map(lambda x: x, numbered(1)))


@pytest.mark.parametrize("kind", ["sim", "discrete"])
@pytest.mark.parametrize("submits", [False, True])
def test_a_fault_of_a_kernel_in_fn(kind, submits) -> None:
    dev = Place(kind)
    poke = dev.kernels["poke"]
    with jg.Executor(dev.device) as ex:

        def faulting(n: int, x: Any) -> Any:
            at = 1000 if n == 4 else 0
            _ = ex.submit(poke[1, 1], at, x) if submits else poke[1, 1](at, x)
            return x

        found: list[Any] = []
        with pytest.raises(jg.KernelFault, match=r"poke.*past the end"):
            take(ex.stream_map(faulting, enumerate(numbered(10))), found)
        assert [out[1] for out in found] == [0, 1, 2, 3][: len(found) if submits else None]
        assert in_flight(ex) == 0
        check(ex.stream_map(lambda x: dev.times(2, x), numbered(5)), 2, 5)


def test_a_fault_that_kills_the_device(monkeypatch: pytest.MonkeyPatch) -> None:
    device = LosingDevice(monkeypatch)
    poke = jg.Kernel(r'extern "C" __global__ void poke(int at, int* x) { x[at] = 1; }', device=device)
    ex = jg.Executor(device)

    def faulting(n: int, x: Any) -> Any:
        ex.submit(poke[1, 1], 1000 if n == 4 else 0, x)
        return x

    results = ex.stream_map(faulting, enumerate(numbered(10)))
    found: list[Any] = []
    with pytest.raises(jg.KernelFault, match="poke"):
        take(results, found)
    assert [out[1] for out in found] == list(range(len(found)))
    assert len(found) <= 4
    with pytest.raises(jg.ContextLostError):
        next(ex.stream_map(lambda x: x, numbered(1)))
    ex.close()


# --------------------------------------------------------------------------------------------------- what is refused

@pytest.mark.parametrize("value", [None, 3, 2.5, (), "text", [1, 2], (None,), object()])
def test_fn_must_return_what_is_on_the_device(dev, ex, value) -> None:
    with pytest.raises(jg.ArgumentError, match="stream_map: fn: what it returned is not on the device") as caught:
        list(ex.stream_map(lambda x: value, numbered(3)))
    assert f"an array on {dev.device.name}, or a tuple of them" in str(caught.value)
    assert in_flight(ex) == 0


def test_host_arrays_are_not_on_the_device(dev, ex) -> None:
    if dev.kind == "sim":
        return  # there they are
    with pytest.raises(jg.ArgumentError, match=r"not on the device(?s:.*)numpy int32 array of shape"):
        list(ex.stream_map(lambda x: np.zeros(3, np.int32), numbered(3)))
    if dev.kind == "cuda":
        with pytest.raises(jg.ArgumentError, match="on a device already"):
            list(ex.stream_map(lambda x: x, [dev.array(np.zeros(3, np.int32))]))


@pytest.mark.parametrize(
    "chunk", [3, 2.5, None, "text", [1, 2, 3], (), (1, 2), (np.zeros(3), None), (np.zeros(3), [1]), object()]
)
def test_chunks_must_be_arrays(ex, chunk) -> None:
    with pytest.raises(jg.ArgumentError, match="stream_map: chunks: a chunk is no array"):
        list(ex.stream_map(lambda *x: x, [chunk]))


def test_chunks_of_what_no_kernel_reads(ex) -> None:
    for chunk in (np.array([{}, None]), np.array(["a", "b"]), np.array(["2026-01-01"], "M8[D]")):
        with pytest.raises(jg.ArgumentError, match="no bytes that a kernel could read"):
            list(ex.stream_map(lambda x: x, [chunk]))


def test_arguments_are_checked_at_the_call(ex) -> None:
    for chunks in (np.zeros(10, np.int32), np.zeros((), np.int32)):
        with pytest.raises(jg.ArgumentError, match=r"chunks: along its first axis(?s:.*)reshape"):
            ex.stream_map(lambda x: x, chunks)
    for depth in (0, -1, 2.0, True, None):
        with pytest.raises(jg.ArgumentError, match="depth: no such number"):
            ex.stream_map(lambda x: x, numbered(2), depth=depth)
    with pytest.raises(jg.ArgumentError, match="fn: it cannot be called"):
        ex.stream_map(None, numbered(2))
    with pytest.raises(jg.ArgumentError, match="chunks: they cannot be iterated over"):
        ex.stream_map(lambda x: x, 7)


def test_not_in_a_capture(dev) -> None:
    error = pytest.raises(jg.LaunchError, match="stream_map")
    with jg.Executor(dev.device) as ex, error, ex.capture():
        ex.stream_map(lambda x: x, numbered(2))


# ------------------------------------------------------------------------------------------------------------- progress

def test_a_bar_on_request(ex, capsys) -> None:
    check(ex.stream_map(lambda x: x, numbered(4), progress=True), 1, 4)
    shown = capsys.readouterr()
    assert "4/4" in shown.err
    assert shown.out == ""
    check(ex.stream_map(lambda x: x, iter(numbered(5)), progress=True), 1, 5)
    assert "5/5" in capsys.readouterr().err
    check(ex.stream_map(lambda x: x, numbered(2)), 1, 2)
    assert capsys.readouterr().err == ""


def test_a_bar_without_rich(ex, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "rich.progress", None)
    with pytest.raises(jg.ArgumentError, match=r'pip install "jitgpu\[cli\]"'):
        ex.stream_map(lambda x: x, numbered(2), progress=True)
    check(ex.stream_map(lambda x: x, numbered(2)), 1, 2)
