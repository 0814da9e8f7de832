"""What the simulator takes for an argument, what it makes of it, what it refuses and with which words."""

from __future__ import annotations

import ctypes
import gc
import struct
import weakref
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.backend.simulator.kernel import SimulatorKernel
from jitgpu.errors import ArgumentError
from jitgpu.values import LaunchConfig, Parameter

Make = Callable[..., SimulatorKernel]
CONFIG = LaunchConfig((2, 1, 1), (32, 1, 1))
X = Parameter("x", "const float*", "pointer", 8, 8, "float32", False, 4, ("float32",))
Y = Parameter("y", "float*", "pointer", 8, 8, "float32", True, 4, ("float32",))
N = Parameter("n", "int", "scalar", 4, 4, "int32")
A = Parameter("a", "float", "scalar", 4, 4, "float32")
ANY = Parameter("p", "void*", "pointer", 8, 8, "", True, 0, ())


def launched(core: Any, kernel: SimulatorKernel, *args: Any, **named: Any) -> Any:
    kernel.launcher(CONFIG, None)(*args, **named)
    return core.calls[-1]


def refused(kernel: SimulatorKernel, *args: Any, **named: Any) -> str:
    with pytest.raises(ArgumentError) as caught:
        kernel.launcher(CONFIG, None)(*args, **named)
    for part in ("saxpy", "given:", "expected:", "fix:"):
        assert part in str(caught.value)
    return str(caught.value)


def test_an_array_is_taken_in_place(core: Any, saxpy: Make) -> None:
    x, y = np.arange(6, dtype="f4").reshape(2, 3), np.zeros(5, "f4")
    call = launched(core, saxpy(N, A, X, Y), 7, 2.5, x, y)
    assert call.params == struct.pack("<ifQQ", 7, 2.5, x.ctypes.data, y.ctypes.data)
    assert call.arguments[:2] == (None, None)
    first, second = call.arguments[2:]
    assert (first.address, first.nbytes, first.name, first.dtype_name, first.shape) == (
        x.ctypes.data, 24, "x", "float32", (2, 3),
    )  # fmt: skip
    assert (second.name, second.writable, second.space) == ("y", True, "global")


def test_read_only_arrays_for_const_parameters_only(core: Any, saxpy: Make) -> None:
    frozen = np.arange(3, dtype="f4")
    frozen.flags.writeable = False
    assert not launched(core, saxpy(X), frozen).arguments[0].writable
    assert "argument 'y' (float*): the array is read-only" in refused(saxpy(Y), frozen)


@pytest.mark.parametrize(
    ("argument", "problem", "fix"),
    [
        (np.zeros(8, "f8"), "another dtype", ".astype('float32')"),
        (np.zeros(8, ">f4"), "another dtype", "strict=False"),
        (np.zeros(16, "f4")[::2], "strided view", "numpy.ascontiguousarray"),
        (np.zeros((4, 4), "f4").T, "strided view", "x.ctypes.data"),
        (np.ma.masked_array(np.zeros(4, "f4"), [0, 1, 0, 0]), "masked arrays", "fill it first"),
        (0x1000, "bare address", "pass the array itself"),
        (np.int64(0x1000), "bare address", "strict=False"),
        (np.float32(1.0), "not an array", "pass a NumPy array"),
        (1.5, "not an array", "a CPU tensor"),
        ([1.0], "not an array", "a NumPy array"),
        (True, "a bool is no address", "None for a null pointer"),
        ("x", "not an array", "a NumPy array"),
        (jg.In(np.zeros(4)), "another dtype", ".astype"),
        (jg.InOut(np.zeros(8, "f4")[::2]), "strided view", "ascontiguousarray"),
    ],
)
def test_pointers_that_do_not_fit(core: Any, saxpy: Make, argument: Any, problem: str, fix: str) -> None:
    message = refused(saxpy(X), argument)
    for part in ("argument 'x' (const float*)", problem, fix):
        assert part in message
    assert not core.calls


def test_addresses_where_they_may_be(core: Any, saxpy: Make) -> None:
    x = np.zeros(4, "f4")
    address = x.ctypes.data
    for kernel, value, expected in [
        (saxpy(X), None, 0), (saxpy(X), ctypes.c_void_p(address), address), (saxpy(ANY), address, address),
        (saxpy(ANY), np.uint64(address), address), (saxpy(X, strict=False), address, address),
    ]:  # fmt: skip
        call = launched(core, kernel, value)
        assert call.params == struct.pack("<Q", expected)
        assert call.arguments == (None,)
    for wrong in (-1, 2**64):
        assert "not a 64-bit address" in refused(saxpy(ANY), wrong)


def test_not_strict_lets_any_bytes_through(core: Any, saxpy: Make) -> None:
    x = np.zeros(4, "i8")
    assert launched(core, saxpy(X, strict=False), x).arguments[0].dtype_name == "int64"
    assert "strided" in refused(saxpy(X, strict=False), x[::2])


# --------------------------------------------------------------------------------------------------- jg.In and its kin


def test_what_a_kernel_writes_goes_where_it_would_on_a_gpu(core: Any, saxpy: Make) -> None:
    def fill(call: Any) -> None:
        for argument in call.arguments:
            ctypes.memset(argument.address, 1, argument.nbytes)

    core.body = fill
    ones = np.frombuffer(b"\1\1\1\1", "f4")[0]
    read, written, both, plain = (np.full(3, 5.0, "f4") for _ in range(4))
    p, q, r = (Y._replace(name=name) for name in "pqr")
    call = launched(core, saxpy(p, q, r, Y), jg.In(read), jg.Out(written), jg.InOut(both), plain)
    assert read.tolist() == [5.0] * 3
    assert written.tolist() == both.tolist() == plain.tolist() == [ones] * 3
    assert call.contents[0] == call.contents[2] == call.contents[3] == np.full(3, 5.0, "f4").tobytes()
    assert call.arguments[0].address != read.ctypes.data
    assert call.arguments[1].address != written.ctypes.data
    assert all(argument.writable for argument in call.arguments)


def test_nothing_is_copied_back_after_a_fault(core: Any, saxpy: Make) -> None:
    def fault(call: Any) -> None:
        ctypes.memset(call.arguments[0].address, 1, 4)
        raise jg.KernelFault("in this test")

    core.body = fault
    written = np.full(3, 5.0, "f4")
    with pytest.raises(jg.KernelFault):
        launched(core, saxpy(Y), jg.Out(written))
    assert written.tolist() == [5.0] * 3


# ----------------------------------------------------------------------------------------------- arrays of other kinds


class Shown:
    """Another library's array in host memory, by the array interface."""

    def __init__(self, array: np.ndarray) -> None:
        self.__array_interface__ = array.__array_interface__
        self.array = array


class Exported:
    """Another library's array, by DLPack."""

    def __init__(self, array: np.ndarray, kind: int = 1) -> None:
        self.array, self.kind = array, kind

    def __dlpack_device__(self) -> tuple[int, int]:
        return self.kind, 0

    def __dlpack__(self, **more: Any) -> Any:
        return self.array.__dlpack__(**more)


@pytest.mark.parametrize("kind", [Shown, Exported])
def test_other_libraries_arrays_in_host_memory(core: Any, saxpy: Make, kind: Any) -> None:
    x = np.arange(4, dtype="f4")
    call = launched(core, saxpy(Y), kind(x))
    assert call.params == struct.pack("<Q", x.ctypes.data)
    assert call.arguments[0].shape == (4,)
    assert "another dtype" in refused(saxpy(X), kind(np.zeros(2, "i4")))
    assert "strided" in refused(saxpy(X), kind(x[::2]))
    x.flags.writeable = False
    if kind is Shown:
        assert "read-only" in refused(saxpy(Y), kind(x))


def tensor(array: np.ndarray, place: str = "cpu", **more: Any) -> Any:
    """What stands for a PyTorch tensor."""
    answers = {
        "device": SimpleNamespace(type=place.partition(":")[0]), "dtype": f"torch.{array.dtype}", "shape": array.shape,
        "data_ptr": lambda: array.ctypes.data, "is_contiguous": lambda: array.flags.c_contiguous,
        "numel": lambda: array.size, "element_size": lambda: array.itemsize, "is_conj": lambda: False,
        "is_neg": lambda: False, **more,
    }  # fmt: skip
    made = type("Tensor", (), {"__module__": "torch", **{key: staticmethod(value) if callable(value) else value
                                                        for key, value in answers.items()}})  # fmt: skip
    return made()


def test_tensors(core: Any, saxpy: Make) -> None:
    x = np.arange(4, dtype="f4")
    call = launched(core, saxpy(Y), tensor(x))
    assert call.params == struct.pack("<Q", x.ctypes.data)
    assert (call.arguments[0].dtype_name, call.arguments[0].nbytes) == ("float32", 16)
    assert "pass tensor.cpu()" in refused(saxpy(X), tensor(x, "cuda:0"))
    assert "another dtype" in refused(saxpy(X), tensor(np.zeros(4)))
    assert "strided" in refused(saxpy(X), tensor(x[::2]))
    assert "resolve_conj" in refused(saxpy(X), tensor(x, is_conj=lambda: True))


def test_arrays_on_a_gpu(core: Any, saxpy: Make) -> None:
    class OnDevice:
        __cuda_array_interface__ = {"shape": (1,), "typestr": "<f4", "data": (1 << 40, False), "version": 3}  # noqa: RUF012

    for value, fix in [(OnDevice(), "x.get()"), (Exported(np.zeros(1, "f4"), 2), "numpy.array(x)")]:
        message = refused(saxpy(X), value)
        assert "memory of" in message
        assert fix in message
        assert 'device="cuda"' in message


def test_a_dtype_that_numpy_cannot_take_over(core: Any, saxpy: Make) -> None:
    class Strange(Exported):
        def __dlpack__(self, **more: Any) -> Any:
            raise BufferError("there is no such dtype")

    assert "there is no such dtype" in refused(saxpy(X), Strange(np.zeros(1, "f4")))


# ------------------------------------------------------------------------------------- names, defaults, bound launches


def test_names_and_defaults(core: Any, saxpy: Make) -> None:
    kernel = saxpy(N, A, names=("count", "factor"), defaults=(3, 2.0))
    for args, named, expected in [((), {}, (3, 2.0)), ((5,), {"factor": 1.5}, (5, 1.5)), ((), {"count": 9}, (9, 2.0))]:
        assert launched(core, kernel, *args, **named).params == struct.pack("<if", *expected)
    assert "3" in refused(kernel, 1, 2.0, 3)
    assert "too many arguments" in refused(kernel, 1, 2.0, 3)
    assert "did you mean 'factor'?" in refused(kernel, facter=1.0)
    assert "given twice" in refused(kernel, 1, count=2)
    assert "1 (int) by position, count=2 (int) by name" in refused(kernel, 1, count=2)
    assert "argument 'n' (int): the argument is missing" in refused(saxpy(N))
    assert "not an integer" in refused(saxpy(N), 1.5)


def test_bound_launches(core: Any, saxpy: Make) -> None:
    x, y = np.zeros(2, "f4"), np.zeros(2, "f4")
    again = saxpy(N, X).bind(CONFIG, None, (4, x))
    alive = weakref.ref(x)
    again()
    again.update(n=5)
    again()
    again.update(x=y)
    again()
    with pytest.raises(ArgumentError, match="no such parameter"):
        again.update(n=6, z=1)
    with pytest.raises(ArgumentError, match="another dtype"):
        again.update(n=6, x=np.zeros(2))
    again()
    sent = [struct.unpack("<i4xQ", call.params) for call in core.calls]
    place, other = core.calls[0].arguments[1].address, y.ctypes.data
    assert sent == [(4, place), (5, place), (5, other), (5, other)]
    del x
    core.calls.clear()
    gc.collect()
    assert alive() is None
    for transfer in (jg.Out(y), jg.InOut(y)):
        with pytest.raises(ArgumentError, match="cannot copy host arrays back"):
            saxpy(N, Y).bind(CONFIG, None, (4, transfer))
        with pytest.raises(ArgumentError, match="cannot copy host arrays back"):
            again.update(x=transfer)


def test_a_bound_launch_keeps_its_arrays(core: Any, saxpy: Make) -> None:
    x = np.full(2, 3.0, "f4")
    again, copied = saxpy(X).bind(CONFIG, None, (x,)), saxpy(X).bind(CONFIG, None, (jg.In(x),))
    del x
    gc.collect()
    again()
    copied()
    assert [call.contents for call in core.calls] == [(np.full(2, 3.0, "f4").tobytes(),)] * 2


def test_findings_are_for_the_caller(core: Any, saxpy: Make) -> None:
    from jitgpu.backend.simulator.launch import Settings

    kernel = saxpy(N)
    settings = Settings(checks=frozenset({"races"}), collect=True)
    assert kernel.findings(CONFIG, (1,), settings) == ["a finding"]
    assert core.calls[-1].settings is settings
    kernel.launcher(CONFIG, None)(2)
    kernel.launcher(CONFIG, None)(3)
    assert [compiled.checks for compiled in core.compiled] == [frozenset({"races"}), frozenset()]
