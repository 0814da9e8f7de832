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


# ----------------------------------------------------------------------------------- the array interface, DLPack


class _Foreign:
    """An array of another library, which shows it through the CUDA array interface only."""

    def __init__(self, **changes: Any) -> None:
        shown = {"shape": (4, 2), "typestr": "<f4", "data": (0x5000, False), "strides": None, "version": 3,
        "stream": None}
        self.__cuda_array_interface__ = {**shown, **changes}


class _HostDLPack:
    def __dlpack_device__(self) -> tuple[int, int]:
        return 1, 0

    def __dlpack__(self) -> None:
        raise AssertionError("asked for before the device was looked at")


@pytest.fixture
def on_device(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Says which device every address belongs to."""
    from jitgpu.backend.cuda import pointers

    def say(device: int) -> None:
        attributes = SimpleNamespace(device=device)
        monkeypatch.setattr(pointers, "runtime", SimpleNamespace(pointerGetAttributes=lambda pointer: attributes))

    say(0)
    return say


@pytest.mark.parametrize(
    "changes",
    [
        {}, {"strides": (8, 4)}, {"data": (0x5000, True)}, {"shape": (4, 1), "strides": (4, 999)},
        {"shape": (0, 3), "strides": (1, 1)}, {"descr": [("", "<f4")]}, {"shape": ()},
    ],
)  # fmt: skip
@pytest.mark.usefixtures("on_device")
def test_the_array_interface(bench: Bench, make: SimpleNamespace, changes: dict[str, Any]) -> None:
    at = bench(make.pointer("float32", "x"))
    at.launcher()(_Foreign(**changes))
    assert at.calls[-1].payloads == ((0x5000).to_bytes(8, "little"),)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"typestr": "<f8"}, "another dtype"), ({"typestr": ">f4"}, "another dtype"),
        ({"typestr": "<i4"}, "another dtype"),
        ({"strides": (4, 16)}, "strided view"), ({"data": (0, False)}, "no memory"), ({"mask": object()}, "mask"),
        ({"typestr": "|V4", "descr": [("a", "<i2"), ("b", "<i2")]}, "another dtype"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("on_device")
def test_the_array_interface_refused(
    bench: Bench, make: SimpleNamespace, changes: dict[str, Any], problem: str
) -> None:
    with pytest.raises(ArgumentError) as caught:
        bench(make.pointer("float32", "x")).launcher()(_Foreign(**changes))
    for part in ("saxpy", "argument 'x'", problem, "given:", "expected:", "fix:"):
        assert part in str(caught.value)


def test_read_only_arrays_and_those_of_other_devices(
    bench: Bench, make: SimpleNamespace, on_device: Callable[[int], None]
) -> None:
    launch = bench(make.pointer("float32", "y", writable=True)).launcher()
    with pytest.raises(ArgumentError, match=r"argument 'y'.*read-only"):
        launch(_Foreign(data=(0x5000, True)))
    on_device(3)
    with pytest.raises(ArgumentError, match="lives on cuda:3"):
        launch(_Foreign())


def test_dlpack_in_host_memory(bench: Bench, make: SimpleNamespace) -> None:
    with pytest.raises(ArgumentError, match="host memory"):
        bench(make.pointer("float32", "x")).launcher()(_HostDLPack())


@pytest.mark.parametrize("array", [np.zeros(4), np.zeros(4, ">f4"), np.zeros(8, "f4")[::2], np.zeros((2, 2), "f4").T])
def test_host_arrays_to_be_copied_are_checked_first(bench: Bench, make: SimpleNamespace, array: Any) -> None:
    from jitgpu.backend.transfers import In

    with pytest.raises(ArgumentError, match=r"another dtype|strided view"):
        bench(make.pointer("float32", "x")).launcher()(In(array))
