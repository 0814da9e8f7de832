"""``put``, ``get``, ``copy``, ``pinned``: every byte arrives, of any array, and what cannot be copied is refused."""

from __future__ import annotations

import gc
import itertools
from collections.abc import Iterator
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import jitgpu as jg
from jitgpu.executor import hostmemory, staging
from tests.executor.discrete import KINDS, Blocks, Place

RECORD = np.dtype([("a", "f4"), ("b", "u1", (3,)), ("c", "i8")], align=True)
DTYPES = [np.dtype(name) for name in ("?", "i1", "u1", "i2", "u4", "i8", "f2", "f4", "f8", "c8", "c16")]
DTYPES += [np.dtype(ml_dtypes.bfloat16), RECORD, np.dtype("V6")]
SHAPES: list[Any] = [(), (1,), (0,), (257,), (3, 0, 2), (2, 3, 5), (1, 1, 1, 4)]


@pytest.fixture(params=KINDS)
def dev(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Place:
    """The device of the test."""
    monkeypatch.setenv("JITGPU_DEVICE", "cuda" if request.param == "cuda" else "sim")
    return Place(request.param)


@pytest.fixture
def ex(dev: Place) -> Iterator[jg.Executor]:
    with jg.Executor(dev.device) as executor:
        yield executor


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> int:
    """Arrays of more than 1000 bytes are large here; 2500 may be staged, results of more than 4000 come in parts."""
    monkeypatch.setattr(staging, "_PART", 1000)
    monkeypatch.setattr(staging, "_WHOLE", 4000)
    monkeypatch.setattr(hostmemory, "_STAGED_LIMIT", 2500)
    return 1000


def filled(shape: Any, dtype: Any, rng: np.random.Generator) -> np.ndarray:
    dtype = np.dtype(dtype)
    count = int(np.prod(shape)) * dtype.itemsize
    return rng.integers(0, 2 if dtype.kind == "b" else 256, count, np.uint8).view(dtype).reshape(shape)


def same(found: np.ndarray, wanted: np.ndarray) -> bool:
    """The same array, bit by bit."""
    alike = type(found) is np.ndarray and found.shape == wanted.shape and found.dtype == wanted.dtype
    # Of structures by their fields: nobody copies what is between them, not even NumPy.
    if alike and found.dtype.names:
        return all(same(np.asarray(found[name]), np.asarray(wanted[name])) for name in found.dtype.names)
    return alike and found.tobytes() == wanted.tobytes()


# -------------------------------------------------------------------------------------------------- there and back

@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_every_dtype_and_shape(dev, ex, rng, dtype) -> None:
    for shape in SHAPES:
        host = filled(shape, dtype, rng)
        array = ex.put(host)
        assert (tuple(array.shape), array.dtype) == (host.shape, dtype)
        assert same(ex.get(array).result(), host)
        out = np.zeros(shape, dtype)
        assert ex.get(array, out=out).result() is out
        assert same(out, host)
        pinned = ex.pinned(shape, dtype)
        assert ex.get(array, out=pinned).result() is pinned
        assert same(np.array(pinned), host)
        again = ex.put(pinned)
        ex.copy(again, array).result()
        assert same(dev.numpy(again), host)


def test_whatever_is_like_an_array(ex, rng) -> None:
    whole = filled((6, 10), "i4", rng)
    fixed = whole.copy()
    fixed.flags.writeable = False
    for host in (
        whole[:, ::2], whole.T, whole[::-1, ::-1], np.asfortranarray(whole), np.broadcast_to(whole[0], (4, 10)), fixed,
        np.frombuffer(whole.tobytes(), np.int32), [1, 2, 3], [[1.5], [2.5]], 7, 2.5, True, 1j, np.float16(3), (1, 2),
        range(5), whole.view(np.recarray), memoryview(whole), bytearray(b"abc"),
    ):  # fmt: skip
        wanted = np.array(host)
        assert same(ex.get(ex.put(host)).result(), np.ascontiguousarray(wanted).reshape(wanted.shape))


def test_another_byte_order_becomes_the_machines(ex) -> None:
    for dtype in (">f4", ">i8", ">c16", [("a", ">f4"), ("b", "<i2")]):
        host = np.arange(1, 7).astype(dtype) if isinstance(dtype, str) else np.array([(1, 2), (3, 4)], dtype)
        array = ex.put(host)
        found = ex.get(array).result()
        assert array.dtype.isnative
        assert found.dtype == host.dtype.newbyteorder("=")
        assert found.tolist() == host.tolist()


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (np.array([{}, None]), "an array of Python objects has no bytes"),
        (np.array([(1, "x")], [("a", "i4"), ("b", "O")]), "Python objects"),
        ([object()], "Python objects"), (None, "Python objects"), ({"a": 1}, "Python objects"),
        (np.array(["a", "bc"]), "an array of texts has no bytes"), ("text", "texts"), (b"bytes", "texts"),
        (np.array(["2026-11-25"], "M8[D]"), "an array of dates"), (np.array([5], "m8[s]"), "an array of durations"),
        (np.ma.masked_array([1, 2], [0, 1]), "masked arrays are not supported"),
        ([[1, 2], [3]], "it cannot become an array"),
    ],
)  # fmt: skip
def test_what_no_kernel_could_read(ex, value, why) -> None:
    with pytest.raises(jg.ArgumentError, match=why) as caught:
        ex.put(value)
    assert caught.value.fix
    assert caught.value.given


def test_a_dtype_that_the_devices_arrays_lack(dev, ex, rng) -> None:
    host = filled(9, ml_dtypes.float8_e4m3fn, rng)
    if dev.kind == "cuda":
        with pytest.raises(jg.ArgumentError, match=r"arrays of cuda:0 do not have this dtype(?s:.*)view\(np.uint8\)"):
            ex.put(host)
    else:
        assert same(ex.get(ex.put(host)).result(), host)


# ------------------------------------------------------------------------------------------------------ what is when

def test_put_reads_ordinary_memory_before_it_returns(dev, ex, rng, small_parts) -> None:
    for size in (10, 5000):
        host = filled(size, "u1", rng)
        wanted = host.copy()
        array = ex.put(host)
        host[:] = 0
        assert same(ex.get(array).result(), wanted)


def test_get_is_of_what_was_there_when_it_was_called(dev, ex) -> None:
    array = ex.put(np.full(100, 1, np.int32))
    launches = []
    for _ in range(20):
        launches.append(ex.get(array))
        dev.add(1, array, ex.submit)
    assert [set(launch.result().tolist()) for launch in launches] == [{n} for n in range(1, 21)]


def test_copies_are_ordered_with_launches(dev, ex) -> None:
    x, y = ex.put(np.full(100, 1, np.int32)), ex.put(np.full(100, 0, np.int32))
    for _ in range(20):  # doubles x each time
        ex.copy(y, x)
        ex.submit(dev.kernels["scale"].forall(100), 100, 2, y, x)
    assert set(ex.get(x).result().tolist()) == {2**20}
    assert set(ex.get(y).result().tolist()) == {2**19}


@pytest.mark.parametrize("how", ["synchronize", "done", "exit", "exit by an exception", "result"])
def test_ordinary_memory_is_filled_for_whoever_waits(dev, how) -> None:
    out, back = np.zeros(1000, np.int32), np.zeros(1000, np.int32)
    inout = np.full(1000, 5, np.int32)
    with pytest.raises(ZeroDivisionError) if "exception" in how else jg.Executor(dev.device) as entered:
        ex = jg.Executor(dev.device) if "exception" in how else entered
        with ex:
            array = ex.put(np.full(1000, 3, np.int32))
            launches = [ex.get(array, out=out), ex.copy(back, array)]
            add = dev.kernels["add"].forall(1000)
            launches.append(ex.submit(add, 1000, 4, jg.InOut(inout)))
            if how == "synchronize":
                ex.synchronize()
                assert out[-1] == 3
            while how == "done" and not all(launch.done() for launch in launches):
                pass
            if how == "result":
                assert [launch.result() for launch in launches][:2] == [pytest.approx(out), pytest.approx(back)]
            if how in ("synchronize", "done", "result"):
                assert [set(array.tolist()) for array in (out, back, inout)] == [{3}, {3}, {9}]
            if "exception" in how:
                _ = 1 / 0
    assert [set(array.tolist()) for array in (out, back, inout)] == [{3}, {3}, {9}]
    assert not ex._work.owed


def test_memory_that_is_still_to_be_filled_is_so_before_it_is_read_or_filled_again(dev, ex) -> None:
    host = np.zeros(3000, np.int32)
    ones, twos = (ex.put(np.full(3000, n, np.int32)) for n in (1, 2))
    ex.get(ones, out=host)
    assert set(ex.get(ex.put(host[1000:])).result().tolist()) == {1}
    first = ex.get(ones, out=host)
    ex.get(twos, out=host).result()
    first.result()
    assert set(host.tolist()) == {2}
    ex.copy(host[:1000], ones[:1000])
    ex.copy(ones[:1000], host[500:1500])
    assert ex.get(ones).result()[[0, 499, 500, 999, 1000]].tolist() == [1, 1, 2, 2, 1]


def test_a_result_that_nobody_asks_for(dev, ex) -> None:
    for n in range(50):
        ex.get(ex.put(np.full(1000, n)))
    ex.synchronize()
    if dev.kind == "discrete":
        gc.collect()
        assert dev.device.host.nbytes() == 0
        assert dev.device.own.nbytes() == 0


def test_arrays_may_be_dropped_at_once(dev, ex) -> None:
    launches = [ex.get(dev.times(3, ex.put(np.full(500, n, np.int32)), ex.submit)) for n in range(100)]
    assert [set(launch.result().tolist()) for launch in launches] == [{3 * n} for n in range(100)]


# ------------------------------------------------------------------------------------------------------- large arrays

@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(nbytes=st.integers(0, 9000), pins=st.booleans(), given_out=st.sampled_from(["no", "ordinary", "pinned"]))
def test_in_parts(dev, ex, small_parts, nbytes, pins, given_out) -> None:
    host = ex.pinned(nbytes, "u1") if pins else np.empty(nbytes, np.uint8)
    host[:] = np.arange(nbytes) * 7 + nbytes
    array = ex.put(host)
    out = {"no": None, "ordinary": np.zeros(nbytes, np.uint8), "pinned": ex.pinned(nbytes, "u1")}[given_out]
    found = ex.get(array, out=out).result()
    assert out is None or found is out
    assert same(np.array(found), np.array(host))


def test_large_arrays_are_staged_in_bounded_memory(small_parts, rng) -> None:
    dev = Place("discrete")
    with jg.Executor(dev.device) as ex:
        host = filled(200_000, "u1", rng)
        array = ex.put(host)
        assert dev.device.host.most <= 3 * 4096  # two parts fit under the limit, with one being filled
        for _ in range(30):
            ex.put(host[:900])
        ex.synchronize()
        assert dev.device.host.most <= 4 * 4096
        assert same(ex.get(array).result(), host)
        assert dev.device.host.most <= 4 * 4096


def test_a_large_copy_waits_for_what_comes_before_it(dev, ex, gate, small_parts, in_threads) -> None:
    """Its first part does, and so all of them; meanwhile the caller waits, since no more may be staged."""
    target = ex.put(np.zeros(5000, np.int32))
    if dev.kind != "discrete":
        gate.hold(ex, target[:1].view("uint32"), 77)
    copied = []

    def copy() -> None:
        copied.append(ex.copy(target, np.full(5000, 5, np.int32)))

    in_threads([copy, gate.open])
    copied[0].result()
    assert set(ex.get(target).result().tolist()) == {5}


def test_results_stay_in_pinned_memory_while_little_is_out(dev, ex, monkeypatch) -> None:
    monkeypatch.setattr(hostmemory, "_lent", {})
    monkeypatch.setattr(hostmemory, "_LENT_LIMIT", 4000)
    monkeypatch.setattr(hostmemory, "_LEAST_LENT", 500)

    def lent() -> int:
        gc.collect()
        return sum(hostmemory._lent.values())

    array = ex.put(np.arange(250, dtype=np.int32))
    kept = [ex.get(array).result() for _ in range(10)]
    assert lent() == 4000
    assert all((result == np.arange(250)).all() for result in kept)
    part = kept[0][10:]  # a view holds all of it
    del kept[:2]
    assert lent() == 3000
    del part
    assert lent() == 2000
    assert ex.get(array[:10]).result().tolist() == list(range(10))  # too small to be lent
    assert lent() == 2000
    del kept
    large = [ex.get(ex.put(np.zeros(40_000, np.uint8))).result() for _ in range(3)]  # two of any size may be out
    assert lent() == 80_000
    del large
    assert lent() == 0


# --------------------------------------------------------------------------------------------------- what is refused

def test_arrays_that_are_no_ends_of_a_copy(dev, ex) -> None:
    array = ex.put(np.zeros((4, 6), np.int32))
    fixed = np.zeros((4, 6), np.int32)
    fixed.flags.writeable = False
    for call, why in (
        (lambda: ex.get(array[:, ::2]), r"not C-contiguous(?s:.*)strides"),
        (lambda: ex.get(array.T), "not C-contiguous"),
        (lambda: ex.get(array, out=np.zeros((6, 4), np.int32)), "two arrays alike"),
        (lambda: ex.get(array, out=np.zeros((4, 6), np.int64)), "two arrays alike"),
        (lambda: ex.get(array, out=np.zeros((4, 6), ">i4")), "two arrays alike"),
        (lambda: ex.get(array, out=np.zeros((4, 12), np.int32)[:, ::2]), "not C-contiguous"),
        (lambda: ex.get(array, out=fixed), "cannot be written to"),
        (lambda: ex.get(array, out=[0] * 24), r"got into host memory(?s:.*)ex\.copy"),
        (lambda: ex.get(None), r"on no device of this executor(?s:.*)ex\.put"),
        (lambda: ex.get([1, 2]), "on no device"),
        (lambda: ex.get("text"), "on no device"),
        (lambda: ex.copy(array, np.zeros((4, 5), np.int32)), "two arrays alike"),
        (lambda: ex.copy(array, np.zeros((4, 6), np.float32)), "two arrays alike"),
        (lambda: ex.copy(array, np.zeros((6, 4), np.int32).T), "not C-contiguous"),
        (lambda: ex.copy(fixed, array), "cannot be written to"),
        (lambda: ex.copy(array, [0]), r"not an array that can be copied(?s:.*)ex\.put"),
        (lambda: ex.copy(array, None), "source: not an array"),
        (lambda: ex.copy(None, array), "target: not an array"),
        (lambda: ex.copy(array.reshape(-1)[1:], array.reshape(-1)[:-1]), r"overlap(?s:.*)4 bytes from the source"),
    ):  # fmt: skip
        with pytest.raises(jg.ArgumentError, match=why):
            call()
    ex.copy(array, array).result()


def test_host_arrays_are_on_no_device(dev, ex) -> None:
    host = np.zeros(4, np.int32)
    if dev.kind == "sim":
        assert ex.get(host).result().tolist() == [0] * 4  # there they are
        return
    with pytest.raises(jg.ArgumentError, match=rf"on no device of this executor(?s:.*){dev.device.name}"):
        ex.get(host)
    with pytest.raises(jg.ArgumentError, match="on no device of this executor"):
        ex.copy(host, host)
    if dev.kind == "cuda":
        with pytest.raises(jg.ArgumentError, match="on a device already"):
            ex.put(ex.put(host))


def test_host_arrays_for_one_launch(dev, ex) -> None:
    scale = dev.kernels["scale"].forall(40)
    x, y = np.arange(80, dtype=np.int32), np.zeros(80, np.int32)
    with pytest.raises(jg.ArgumentError, match="x: the array is not C-contiguous"):
        ex.submit(scale, 40, 2, jg.In(x[::2]), jg.Out(y[:40]))
    with pytest.raises(jg.ArgumentError, match="y: the array is not C-contiguous"):
        ex.submit(scale, 40, 2, jg.In(x[:40]), jg.Out(y[::2]))
    assert ex.submit(scale, 40, 2, jg.In(x[:40]), jg.Out(y[40:])).result() is not None
    assert y.tolist() == [0] * 40 + [2 * n for n in range(40)]


def test_pinned(dev, ex, rng) -> None:
    for shape in (5, (2, 3), (), 0, (0, 4)):
        for dtype in ("float32", RECORD, np.int8):
            array = ex.pinned(shape, dtype)
            assert array.shape == np.empty(shape).shape
            assert array.dtype == dtype
            assert array.flags.writeable
            assert array.flags.c_contiguous
            assert dev.kind == "sim" or dev.device.pinned(array)
    with pytest.raises(jg.ArgumentError, match="Python objects cannot be in pinned memory"):
        ex.pinned(3, object)
    with pytest.raises(ValueError, match="negative"):
        ex.pinned(-1)
    assert not dev.device.pinned(np.zeros(1000))


def test_pinned_memory_is_copied_where_it_is(dev, ex, monkeypatch) -> None:
    monkeypatch.setattr(staging, "copy_host", lambda *args: pytest.fail("it was staged"))
    if dev.kind == "sim":
        return
    host, back = ex.pinned(1000, "int32"), ex.pinned(1000, "int32")
    host[:], back[:] = 3, 0
    array = ex.put(host)
    ex.get(array[10:], out=back[10:]).result()
    assert (set(back[:10].tolist()), set(back[10:].tolist())) == ({0}, {3})
    ex.copy(back, array).result()
    assert set(back.tolist()) == {3}


# ----------------------------------------------------------------------------------------------------- the host's side

@settings(max_examples=200)
@given(nbytes=st.integers(0, 1 << 40))
def test_pooled_sizes_are_few_and_close(nbytes) -> None:
    size = hostmemory._pooled_size(nbytes)
    assert nbytes <= size <= max(4096, 1.25 * nbytes)
    assert hostmemory._pooled_size(size) == size


def test_a_power_of_two_has_four_sizes() -> None:
    assert len({hostmemory._pooled_size(nbytes) for nbytes in range((1 << 14) + 1, (1 << 15) + 1)}) == 4


@pytest.mark.parametrize("threads", [1, 2, 3, 8])
def test_copies_within_the_host(monkeypatch, rng, threads) -> None:
    monkeypatch.setattr(hostmemory, "_threads", lambda: threads)
    monkeypatch.setattr(hostmemory, "_SHARED_COPY", 10)
    for nbytes in (0, 1, 9, 10, 11, 23, 4096, 100_003):
        source, block = filled(nbytes, "u1", rng), np.zeros(nbytes + 2, np.uint8)
        hostmemory.copy_host(block[1:-1], source)
        assert same(block[1:-1].copy(), source)
        assert (block[0], block[-1]) == (0, 0)


def test_many_threads(dev, ex, rng, in_threads) -> None:
    hosts = [filled(int(size), "u1", rng) for size in rng.integers(0, 50_000, 8)]

    def run(host: np.ndarray) -> None:
        out = np.empty_like(host)
        for n in range(15):
            array = ex.put(host)
            ex.get(array, out=out)
            other = ex.put(np.zeros_like(host))
            ex.copy(other, array)
            assert same(ex.get(other).result(), host)
            if n % 5 == 0:
                ex.synchronize()
                assert same(out, host)

    in_threads([lambda host=host: run(host) for host in hosts])


def test_the_fake_devices_memory_is_known_exactly() -> None:
    blocks = Blocks()
    array = blocks.add(np.zeros(10, np.uint8))
    assert blocks.hold(array[3:])
    assert not blocks.hold(np.zeros(10, np.uint8))
    del array
    gc.collect()
    assert blocks.nbytes() == 0


# ---------------------------------------------------------------------------------------------- other libraries' arrays

class Exported:
    """An array known by one protocol only."""

    def __init__(self, array: Any, **changes: Any) -> None:
        self.array = array
        self.__cuda_array_interface__ = {**array.__cuda_array_interface__, **changes}


@pytest.mark.gpu
def test_arrays_of_other_libraries() -> None:
    import cupy

    with jg.Executor("cuda") as ex:
        array = cupy.arange(10, dtype="i4")
        exported = Exported(array)
        assert ex.get(exported).result().tolist() == list(range(10))
        assert ex.copy(exported, np.full(10, 4, np.int32)).result() is exported
        ex.synchronize()
        assert array.tolist() == [4] * 10
        with pytest.raises(jg.ArgumentError, match="cannot be written to"):
            ex.copy(Exported(array, data=(array.data.ptr, True)), array + 1)
        with pytest.raises(jg.ArgumentError, match="on a device already"):
            ex.put(exported)
        results = ex.stream_map(lambda x: Exported(x), [np.full(5, n) for n in range(6)])
        assert [out[0] for out in results] == list(range(6))


@pytest.mark.gpu
def test_torch_tensors() -> None:
    torch = pytest.importorskip("torch")
    with jg.Executor("cuda") as ex:
        tensor = torch.arange(12.0, device="cuda").reshape(3, 4).requires_grad_()
        assert ex.get(tensor).result().tolist() == tensor.tolist()
        with pytest.raises(jg.ArgumentError, match="not C-contiguous"):
            ex.get(tensor.T)
        with pytest.raises(jg.ArgumentError, match="on a device already"):
            ex.put(tensor.detach())
        other = torch.zeros(3, 4, device="cuda")
        assert ex.copy(other, tensor).result() is other
        assert other.tolist() == tensor.tolist()
        host = torch.arange(5)
        assert ex.get(ex.put(host)).result().tolist() == [0, 1, 2, 3, 4]
        results = ex.stream_map(lambda x: torch.from_dlpack(x) * 2, [torch.full((7,), float(n)) for n in range(6)])
        assert [out[0] for out in results] == [2 * n for n in range(6)]


def test_the_parts_of_a_copy_share_a_stream(ex, small_parts, monkeypatch) -> None:
    used = []
    move = staging._move
    monkeypatch.setattr(staging, "_move", lambda *args: (used.append(launch := move(*args)), launch)[1])
    ex.put(np.zeros(5500, np.uint8))
    assert len(used) == 6
    assert len({launch.stream for launch in used}) == 1
    assert [launch.number for launch in used] == list(itertools.accumulate([used[0].number] + [1] * 5))
