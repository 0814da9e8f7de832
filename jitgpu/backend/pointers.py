"""What an array must be to be passed for a pointer parameter, on every device."""

from __future__ import annotations

import ctypes
import operator
from typing import Any, ClassVar, NamedTuple

import numpy as np

from jitgpu.backend.arguments import argument_error
from jitgpu.values import Parameter

__all__ = ["ArrayView", "PointerChecks", "dtype_name", "is_jax"]


class ArrayView(NamedTuple):
    """An array of any library as the checks see it: ``pointer`` to its first element, ``size`` in elements,
    ``itemsize`` in bytes."""

    pointer: int
    dtype_name: str
    itemsize: int
    contiguous: bool
    size: int
    readonly: bool
    shape: tuple[int, ...] = ()

    @property
    def nbytes(self) -> int:
        """Bytes from its first element to behind its last."""
        return self.size * self.itemsize


class PointerChecks:
    """The checks of one pointer parameter of ``kernel``; a device's reader is made of it.

    ``strict``: arrays must have the dtype of the parameter, and bare addresses are refused where it has one.
    """

    #: What to write for a C-contiguous copy, what an array's bare address is called, what may stand for an array.
    contiguous_copy: ClassVar[str]
    bare_address: ClassVar[str]
    arrays: ClassVar[str]
    typed_addresses: ClassVar[str]

    def __init__(self, kernel: str, parameter: Parameter, *, strict: bool) -> None:
        self.kernel = kernel
        self.parameter = parameter
        self.strict = strict

    def error(self, problem: str, value: object, expected: str, fix: str, detail: str = "") -> Exception:
        """The ArgumentError of this parameter."""
        return argument_error(self.kernel, self.parameter, problem, value, expected, fix, detail)

    def check(self, value: Any, view: ArrayView) -> None:
        """Raise ArgumentError unless the array has the parameter's type, is C-contiguous and, for a parameter that is
        not ``const``, writable."""
        parameter = self.parameter
        if self.strict and not self._accepts(view):
            raise self.error(
                "the array has another dtype", value, self._expected(),
                f"convert it with .astype({parameter.accepts[0] if parameter.accepts else '...'!r}), or make the "
                "kernel with strict=False to pass its bytes as they are",
                "" if hasattr(value, "dtype") else f", {view.size} elements of {view.dtype_name}",
            )  # fmt: skip
        if not view.contiguous:
            raise self.error(
                "the array is a strided view, which a pointer cannot carry", value, "a C-contiguous array",
                f"pass {self.contiguous_copy}; a kernel that handles strides itself takes {self.bare_address} and the "
                "strides",
            )  # fmt: skip
        if view.readonly and parameter.writable:
            raise self.error(
                "the array is read-only and the kernel may write to it", value, "a writable array",
                f"pass a copy, or declare the parameter const {parameter.ctype}",
            )  # fmt: skip
        if view.size and not view.pointer:
            raise self.error("the array has no memory", value, "an allocated array", "allocate it before the launch")

    def masked(self, value: object) -> Exception:
        """The ArgumentError for an array with a mask."""
        return self.error("masked arrays are not supported", value, "an array without a mask", "fill it first")

    def _accepts(self, view: ArrayView) -> bool:
        parameter = self.parameter
        if parameter.accepts:
            return view.dtype_name in parameter.accepts
        return not parameter.pointee_nbytes or view.itemsize == parameter.pointee_nbytes

    def _expected(self) -> str:
        parameter = self.parameter
        if parameter.accepts:
            return "dtype " + " or ".join(parameter.accepts)
        return f"elements of {parameter.pointee_nbytes} bytes"

    def tensor_view(self, tensor: Any) -> ArrayView:
        """What a PyTorch tensor says of itself, wherever it lives. Raises ArgumentError for lazy views."""
        if tensor.is_conj() or tensor.is_neg():
            raise self.error(
                "the tensor is a lazy conjugate or negative view", tensor, "a plain tensor",
                "pass tensor.resolve_conj().resolve_neg()",
            )  # fmt: skip
        name = str(tensor.dtype).removeprefix("torch.")
        return ArrayView(
            tensor.data_ptr(), name, tensor.element_size(), tensor.is_contiguous(), tensor.numel(), False,
            tuple(tensor.shape),
        )  # fmt: skip

    def address(self, value: Any) -> int:
        """A bare address: an integer or a ``ctypes.c_void_p``. Raises ArgumentError."""
        if isinstance(value, bool):
            raise self.error("a bool is no address", value, "an array", "pass an array, or None for a null pointer")
        if isinstance(value, ctypes.c_void_p):
            return value.value or 0
        try:
            pointer = operator.index(value)
        except TypeError:
            raise self.error(
                "not an array", value, f"an array for {self.parameter.ctype}", f"pass {self.arrays}"
            ) from None
        if self.parameter.dtype_name and self.strict:
            raise self.error(
                "a bare address says nothing of what it points to", value, f"an array for {self.parameter.ctype}",
                f"pass {self.typed_addresses}, or make the kernel with strict=False",
            )  # fmt: skip
        return self.in_range(pointer, value)

    def in_range(self, pointer: int, value: object) -> int:
        """The address, when it is one of 64 bits. Raises ArgumentError."""
        if not 0 <= pointer < 1 << 64:
            fix = f"pass {self.bare_address}"
            raise self.error("not a 64-bit address", value, "an integer from 0 to 2**64 - 1", fix)
        return pointer


def is_jax(value: Any) -> bool:
    """Whether it is one of JAX's arrays, which never change."""
    return type(value).__module__.partition(".")[0] in ("jax", "jaxlib")


def dtype_name(dtype: np.dtype) -> str:
    """Its name; with the byte order where that is not the machine's, so that it passes for no other."""
    return dtype.name if dtype.isnative else str(dtype)
