"""The launch in C, over a driver of ours: a C callback that notes what it is called with."""

from __future__ import annotations

import ctypes
import math
import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import cupy
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

fastpath = pytest.importorskip("jitgpu.backend.cuda._fastpath", reason="not built: no C compiler at installation")

_POINTER, _SIGNED, _UNSIGNED, _BOOL, _FLOAT, _DOUBLE, _COMPLEX64, _COMPLEX128 = range(8)
_LAUNCH = ctypes.CFUNCTYPE(ctypes.c_int, *[ctypes.c_void_p, *[ctypes.c_uint] * 7], *[ctypes.c_void_p] * 3)
_STREAM = ctypes.CFUNCTYPE(ctypes.c_ssize_t, ctypes.c_int)
_STREAM_OF_DEVICE = _STREAM(lambda device: 7000 + device)
_CAPSULE_NAME = b"intptr_t (int)"


def _capsule() -> Any:
    new = ctypes.pythonapi.PyCapsule_New
    new.restype, new.argtypes = ctypes.py_object, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
    return new(ctypes.cast(_STREAM_OF_DEVICE, ctypes.c_void_p), _CAPSULE_NAME, None)


def array(dtype: str = "f4", address: int = 0x1000, shape: tuple[int, ...] = (16,), device: int = 0) -> Any:
    nbytes = max(1, math.prod(shape)) * np.dtype(dtype).itemsize
    memory = cupy.cuda.UnownedMemory(address, nbytes, None, device)
    return cupy.ndarray(shape, dtype, memptr=cupy.cuda.MemoryPointer(memory, 0))


class Bench:
    """A FastPath over arguments ``(kind, nbytes, dtypes)``; ``calls`` are launches in C, ``general`` the others."""

    def __init__(self, *arguments: tuple[int, int, Any], check_device: bool = False, status: int = 0) -> None:
        self.calls: list[SimpleNamespace] = []
        self.general: list[tuple[Any, ...]] = []
        self.sizes = [8 if kind == _POINTER else nbytes for kind, nbytes, _ in arguments]
        self.status = status
        self._callback = _LAUNCH(self._launch)
        self.fast = fastpath.FastPath(
            self._launcher, self._explain, cupy.ndarray, cupy.cuda.MemoryPointer, arguments,
            ctypes.cast(self._callback, ctypes.c_void_p).value, _capsule(), 0xF00, (2, 3, 4), (32, 5, 6), 99, 1,
            check_device,
        )  # fmt: skip

    def _launch(self, function: int, *rest: int) -> int:
        *sizes, stream, params, extra = rest
        table = ctypes.cast(params, ctypes.POINTER(ctypes.c_void_p)) if self.sizes else ()
        payloads = tuple(ctypes.string_at(table[i], size) for i, size in enumerate(self.sizes))
        call = SimpleNamespace(function=function, sizes=sizes, stream=stream, payloads=payloads, extra=extra)
        self.calls.append(call)
        return self.status

    def _launcher(self, *args: Any, **kwargs: Any) -> str:
        self.general.append((args, kwargs))
        return "general"

    def _explain(self, status: int) -> None:
        raise RuntimeError(f"driver {status}")

    def takes(self, *args: Any) -> tuple[bytes, ...] | None:
        """What was packed for these arguments; None when they went to the launcher."""
        before = len(self.calls)
        self.fast(*args)
        return self.calls[-1].payloads if len(self.calls) > before else None


F4, F8 = np.dtype("f4"), np.dtype("f8")


def test_a_usual_launch() -> None:
    bench = Bench((_SIGNED, 4, ()), (_FLOAT, 4, ()), (_POINTER, 0, (F4,)))
    assert bench.takes(-5, 1.5, array(address=0x7F0000001234)) == (
        (-5).to_bytes(4, "little", signed=True), np.float32(1.5).tobytes(), (0x7F0000001234).to_bytes(8, "little"),
    )  # fmt: skip
    call = bench.calls[0]
    assert (call.function, call.sizes, call.stream, call.extra) == (0xF00, [2, 3, 4, 32, 5, 6, 99], 7001, None)
    assert bench.general == []


def test_no_arguments_and_a_result_of_none() -> None:
    bench = Bench()
    assert bench.fast() is None
    assert len(bench.calls) == 1


@pytest.mark.parametrize(
    "value",
    [
        array("f8"), array("i4"), array(shape=(4, 4)).T, array()[::2], array(shape=(0,), address=0), array(address=0),
        None, 5, np.zeros(4, "f4"), "x", array().data,
    ],
    ids=[str(number) for number in range(11)],
)  # fmt: skip
def test_arrays_that_are_not_the_usual_ones(value: Any) -> None:
    bench = Bench((_POINTER, 0, (F4,)))
    assert bench.fast(value) == "general"
    assert bench.general == [((value,), {})]
    assert bench.calls == []


def test_several_dtypes_any_dtype_and_subclasses() -> None:
    class Mine(cupy.ndarray):
        pass

    two = Bench((_POINTER, 0, (F4, np.dtype("c8"))))
    assert two.takes(array("c8"))
    assert two.takes(array("f4"))
    assert two.takes(array("f8")) is None
    anything = Bench((_POINTER, 0, ()))
    assert anything.takes(array("u1"))
    assert anything.takes(array().view(Mine)) is None


def test_the_device_is_checked_where_there_are_several() -> None:
    assert Bench((_POINTER, 0, (F4,)), check_device=True).takes(array(device=0)) is None  # the launcher's is 1
    assert Bench((_POINTER, 0, (F4,)), check_device=True).takes(array(device=1))
    assert Bench((_POINTER, 0, (F4,))).takes(array(device=0))


@given(st.integers(), st.sampled_from([1, 2, 4, 8]), st.booleans())
def test_integers(value: int, nbytes: int, signed: bool) -> None:
    payload = Bench((_SIGNED if signed else _UNSIGNED, nbytes, ())).takes(value)
    low, high = (-(1 << (8 * nbytes - 1)), 1 << (8 * nbytes - 1)) if signed else (0, 1 << (8 * nbytes))
    if low <= value < high and value < 1 << 63:
        assert payload == ((value & ((1 << (8 * nbytes)) - 1)).to_bytes(nbytes, "little"),)
    else:
        assert payload is None


@pytest.mark.parametrize("nbytes", [1, 2, 4, 8])
def test_the_ends_of_each_integer(nbytes: int) -> None:
    top = 1 << (8 * nbytes - 1)
    signed, unsigned = Bench((_SIGNED, nbytes, ())), Bench((_UNSIGNED, nbytes, ()))
    assert [signed.takes(v) is not None for v in (-top - 1, -top, top - 1, top)] == [False, True, True, False]
    assert [unsigned.takes(v) is not None for v in (-1, 0, top - 1, 2 * top)] == [False, True, True, False]


@given(st.floats() | st.integers())
def test_floats(value: float) -> None:
    with np.errstate(over="ignore"):
        try:
            whole = float(value)
        except OverflowError:
            assert Bench((_FLOAT, 4, ())).takes(value) is None
            assert Bench((_DOUBLE, 8, ())).takes(value) is None
            return
        single = np.float32(whole)
    fits = np.isfinite(single) or not math.isfinite(whole)
    for kind, nbytes, expected in ((_FLOAT, 4, single if fits else None), (_DOUBLE, 8, np.float64(whole))):
        payload = Bench((kind, nbytes, ())).takes(value)
        if expected is None:
            assert payload is None
        else:
            assert payload is not None
            np.testing.assert_array_equal(np.frombuffer(payload[0], expected.dtype)[0], expected)


@given(st.complex_numbers())
def test_complex_numbers(value: complex) -> None:
    payload = Bench((_COMPLEX128, 16, ())).takes(value)
    assert payload == (np.complex128(value).tobytes(),) or value != value
    with np.errstate(over="ignore"):
        single = np.complex64(value)
    pairs = ((single.real, value.real), (single.imag, value.imag))
    fits = all(np.isfinite(s) or not math.isfinite(v) for s, v in pairs)
    assert (Bench((_COMPLEX64, 8, ())).takes(value) is not None) == fits


def test_scalars_of_other_types_go_to_the_launcher() -> None:
    for kind, nbytes in ((_SIGNED, 4), (_UNSIGNED, 8), (_FLOAT, 4), (_DOUBLE, 8), (_COMPLEX64, 8), (_BOOL, 1)):
        for value in (np.int64(1), np.float32(1), "1", None, np.zeros(()), array()):
            assert Bench((kind, nbytes, ())).takes(value) is None
    assert Bench((_SIGNED, 4, ())).takes(True) is None
    assert Bench((_SIGNED, 4, ())).takes(1.0) is None
    assert Bench((_BOOL, 1, ())).takes(1) is None
    assert Bench((_BOOL, 1, ())).takes(True) == (b"\1",)


def test_keywords_and_other_numbers_of_arguments_go_to_the_launcher() -> None:
    bench = Bench((_SIGNED, 4, ()))
    for call in (lambda: bench.fast(n=1), lambda: bench.fast(), lambda: bench.fast(1, 2)):
        assert call() == "general"
    assert bench.general == [((), {"n": 1}), ((), {}), ((1, 2), {})]


def test_a_status_is_explained() -> None:
    with pytest.raises(RuntimeError, match="driver 700"):
        Bench(status=700).fast()


def test_a_thread_without_a_context_is_left_to_the_launcher() -> None:
    assert Bench(status=201).fast() == "general"


def test_attributes_and_the_launcher_behind() -> None:
    bench = Bench()
    bench.fast.kernel = "k"
    assert (bench.fast.kernel, bench.fast.launcher) == ("k", bench._launcher)
    with pytest.raises(AttributeError):
        bench.fast.launcher = None


def test_nothing_leaks() -> None:
    import gc
    import sys
    import weakref

    value, dtype = array(), np.dtype([("a", "f4")])
    own = array(dtype, shape=(4,))
    bench = Bench((_POINTER, 0, (F4, own.dtype)), (_DOUBLE, 8, ()))
    bench.fast(own, 1.0)
    before = sys.getrefcount(value), sys.getrefcount(value.data), sys.getrefcount(own.dtype)
    for _ in range(1000):
        bench.fast(value, 2.5)
        bench.fast(own, 2.5)
    assert (sys.getrefcount(value), sys.getrefcount(value.data), sys.getrefcount(own.dtype)) == before
    gone: list[bool] = []
    bench.fast.itself = bench.fast  # a cycle, which only the collector sees
    weakref.finalize(bench, gone.append, True)
    del bench
    gc.collect()
    assert gone == [True]


def test_threads() -> None:
    bench = Bench((_SIGNED, 8, ()), (_POINTER, 0, (F4,)))
    wrong: list[Any] = []

    def work(number: int) -> None:
        mine = array(address=0x1000 * (number + 1))
        for i in range(300):
            bench.fast(number * 1000 + i, mine)

    def each() -> Iterator[threading.Thread]:
        for number in range(8):
            yield threading.Thread(target=work, args=(number,))

    threads = list(each())
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for call in bench.calls:
        number, address = (int.from_bytes(payload, "little") for payload in call.payloads)
        if address != 0x1000 * (number // 1000 + 1):
            wrong.append(call)
    assert len(bench.calls) == 2400
    assert wrong == []


@pytest.mark.parametrize(
    "change",
    [
        lambda a: a.__setitem__(4, ((9, 4, ()),)), lambda a: a.__setitem__(4, ((_SIGNED, 4, ()),) * 33),
        lambda a: a.__setitem__(4, ((_POINTER, 0, (F4,) * 5),)), lambda a: a.__setitem__(2, int),
        lambda a: a.__setitem__(6, "no capsule"), lambda a: a.__setitem__(8, (1, 2)),
    ],
)  # fmt: skip
def test_what_it_cannot_be_made_of(change: Callable[[list[Any]], None]) -> None:
    arguments: list[Any] = [
        print, print, cupy.ndarray, cupy.cuda.MemoryPointer, (), 1, _capsule(), 1, (1, 1, 1), (1, 1, 1), 0, 0, False,
    ]  # fmt: skip
    change(arguments)
    with pytest.raises((TypeError, ValueError, AttributeError)):
        fastpath.FastPath(*arguments)
