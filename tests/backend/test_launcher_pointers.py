"""Pointers and handles through the generated launcher: what is taken, what is refused, with which words."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import cupy
import numpy as np
import pytest

from jitgpu.errors import ArgumentError

Bench = Callable[..., Any]


def _pointer_bytes(array: Any) -> bytes:
    return int(array.data.ptr).to_bytes(8, "little")


class _Texture:
    """What stands for a CuPy texture object: its module and its handle."""

    __module__ = "cupy.cuda.texture"
    ptr = 5


@pytest.mark.parametrize(
    ("argument", "problem"),
    [
        (lambda m: m.array(8, "f8"), "another dtype"), (lambda m: m.array(8, "i4"), "another dtype"),
        (lambda m: m.array(8, ">f4"), "another dtype"), (lambda m: m.array(16)[::2], "strided view"),
        (lambda m: m.array((4, 4)).T, "strided view"), (lambda m: np.zeros(4, "f4"), "NumPy array lives in host"),
        (lambda m: 0x1000, "bare address"), (lambda m: 1.5, "not an array"), (lambda m: [1.0], "not an array"),
        (lambda m: True, "a bool is no address"), (lambda m: "x", "not an array"),
        (lambda m: m.array(8, device=1), "lives on cuda:1"),
    ],
)  # fmt: skip
def test_pointers_that_do_not_fit(
    bench: Bench, make: SimpleNamespace, argument: Callable[[Any], Any], problem: str
) -> None:
    at = bench(make.pointer("float32", "x"), alone=False)
    launch = at.launcher()
    with pytest.raises(ArgumentError) as caught:
        launch(argument(make))
    for part in ("saxpy", "argument 'x' (const float32*)", problem, "given:", "expected:", "fix:"):
        assert part in str(caught.value)
    assert not at.calls


@pytest.mark.parametrize(
    ("parameter", "arguments"),
    [
        ({"dtype_name": "float32", "accepts": ("complex64", "float32")}, [("c8", True), ("f4", True), ("f8", False)]),
        ({"dtype_name": "", "pointee_nbytes": 0}, [("c8", True), ("i1", True), ("V12", True)]),
        ({"dtype_name": "", "pointee_nbytes": 12}, [("V12", True), ("f4", False), ("S12", True), ("V8", False)]),
        ({"dtype_name": "int64"}, [("i8", True), ("q", True), ("u8", False), ("M8[ns]", False)]),
    ],
)
def test_what_a_pointer_accepts(
    bench: Bench, make: SimpleNamespace, parameter: dict[str, Any], arguments: list[tuple[str, bool]]
) -> None:
    at = bench(make.pointer(name="x", **parameter))
    launch = at.launcher()
    for dtype, fits in arguments:
        try:
            array = make.array(4, dtype)
        except TypeError:
            continue  # CuPy has no arrays of that dtype
        at.calls.clear()
        if fits:
            launch(array)
            assert at.calls[-1].payloads == (_pointer_bytes(array),)
        else:
            with pytest.raises(ArgumentError, match="another dtype"):
                launch(array)


def test_not_strict_lets_bytes_through_but_not_strides(bench: Bench, make: SimpleNamespace) -> None:
    at = bench(make.pointer("float32", "x"), strict=False)
    launch = at.launcher()
    for array in (make.array(4, "u1"), make.array(4, "f8"), make.array(4, "f4")):
        launch(array)
        assert at.calls[-1].payloads == (_pointer_bytes(array),)
    launch(0x1234)
    assert at.calls[-1].payloads == ((0x1234).to_bytes(8, "little"),)
    with pytest.raises(ArgumentError, match="strided"):
        launch(make.array(16)[::2])


def test_null_memory_pointers_and_handles(bench: Bench, make: SimpleNamespace) -> None:
    at = bench(make.pointer("float32", "x"), make.pointer("", "v"), make.scalar("uint64", "handle"))
    launch = at.launcher()
    x = make.array(address=0x1000)
    for first, second, expected in [
        (None, None, (0, 0)), (x.data, x.data, (0x1000, 0x1000)), (x, 0x1234, (0x1000, 0x1234)),
        (x, ctypes.c_void_p(0x99), (0x1000, 0x99)), (x, ctypes.c_void_p(), (0x1000, 0)), (x, x, (0x1000, 0x1000)),
    ]:  # fmt: skip
        launch(first, second, _Texture())
        assert at.calls[-1].payloads == tuple(value.to_bytes(8, "little") for value in (*expected, 5))
    for wrong in (-1, 2**64):
        with pytest.raises(ArgumentError, match="64-bit address"):
            launch(x, wrong, 0)


def test_empty_arrays_are_taken(bench: Bench, make: SimpleNamespace) -> None:
    at = bench(make.pointer("float32", "x"))
    launch = at.launcher()
    memory = cupy.cuda.MemoryPointer(cupy.cuda.UnownedMemory(0, 0, None, 0), 0)
    launch(cupy.ndarray((0, 3), "f4", memptr=memory))
    assert at.calls[-1].payloads == (bytes(8),)
