"""What may be given for a pointer parameter on a CUDA device, and the address it stands for.

CuPy arrays, PyTorch tensors, anything with ``__cuda_array_interface__`` or DLPack are taken without a copy; NumPy
arrays only inside :class:`jitgpu.In`, :class:`jitgpu.Out` and :class:`jitgpu.InOut`.
"""

from __future__ import annotations

import ctypes
import operator
from collections.abc import Callable
from typing import Any, NamedTuple

import cupy
import numpy as np
from cupy.cuda import runtime

from jitgpu.backend.arguments import argument_error
from jitgpu.backend.cuda.streams import torch_stream_of
from jitgpu.backend.transfers import Transfer
from jitgpu.values import Parameter

__all__ = ["Address", "PointerReader"]


class Address(NamedTuple):
    """A device address and what must stay alive with it.

    ``stream`` is the stream that the argument's own library works on (None: no wish), ``wait`` one whose work must
    be done first, ``after`` what is to be done when the kernel was launched (copies back).
    """

    pointer: int
    keep: Any
    stream: int | None = None
    wait: int | None = None
    after: Callable[[Any], None] | None = None
    copied: bool = False


class _View(NamedTuple):
    """Another library's array: what the checks look at."""

    pointer: int
    dtype_name: str
    itemsize: int
    contiguous: bool
    size: int
    device_id: int
    readonly: bool


class PointerReader:
    """Checks and reads one pointer parameter of ``kernel`` on device ``device_id``."""

    def __init__(self, kernel: str, parameter: Parameter, device_id: int, *, strict: bool) -> None:
        self.kernel = kernel
        self.parameter = parameter
        self.device_id = device_id
        self.strict = strict

    def __call__(self, value: Any) -> Address:
        """The address that ``value`` stands for.

        Raises
        ------
        ArgumentError
            When it is not an array on this device of the parameter's type, C-contiguous and, for a parameter that is
            not ``const``, writable.
        """
        if value is None:
            return Address(0, None)
        if isinstance(value, cupy.ndarray):
            return self._checked(value, _cupy_view(value), value)
        if isinstance(value, Transfer):
            return self._transferred(value)
        if isinstance(value, np.ndarray):
            raise self._error(
                "a NumPy array lives in host memory", value, "an array on the GPU",
                f"jg.In({self.parameter.name}), jg.Out(...) or jg.InOut(...) copy it; device.array(...) does so once",
            )  # fmt: skip
        if type(value).__module__.partition(".")[0] == "torch" and hasattr(value, "data_ptr"):
            return self._tensor(value)
        if isinstance(value, cupy.cuda.MemoryPointer):
            return self._raw(value.ptr, value)
        if hasattr(value, "__cuda_array_interface__") and not _is_jax(value):
            return self._interface(value, value.__cuda_array_interface__)
        if hasattr(value, "__dlpack__"):
            return self._dlpack(value)
        return self._raw(self._integer(value), value)

    def _error(self, problem: str, value: object, expected: str, fix: str, detail: str = "") -> Exception:
        return argument_error(self.kernel, self.parameter, problem, value, expected, fix, detail)

    def _checked(self, value: Any, view: _View, keep: Any, **more: Any) -> Address:
        parameter = self.parameter
        if self.strict and not self._accepts(view):
            raise self._error(
                "the array has another dtype", value, self._expected(),
                f"convert it with .astype({parameter.accepts[0] if parameter.accepts else '...'!r}), or make the "
                "kernel with strict=False to pass its bytes as they are",
                "" if hasattr(value, "dtype") else f", {view.size} elements of {view.dtype_name}",
            )  # fmt: skip
        if not view.contiguous:
            raise self._error(
                "the array is a strided view, which a pointer cannot carry", value, "a C-contiguous array",
                "pass cupy.ascontiguousarray(x); a kernel that handles strides itself takes x.data and the strides",
            )  # fmt: skip
        if view.device_id != self.device_id:
            raise self._error(
                f"the array lives on cuda:{view.device_id}", value, f"an array on cuda:{self.device_id}",
                f"launch under `with cupy.cuda.Device({view.device_id}):`, give the kernel "
                f'device="cuda:{view.device_id}", or copy the array',
            )  # fmt: skip
        if view.readonly and parameter.writable:
            raise self._error(
                "the array is read-only and the kernel may write to it", value, "a writable array",
                f"pass a copy, or declare the parameter const {parameter.ctype}",
            )  # fmt: skip
        if view.size and not view.pointer:
            raise self._error("the array has no memory", value, "an allocated array", "allocate it before the launch")
        return Address(view.pointer, keep, **more)

    def _accepts(self, view: _View) -> bool:
        parameter = self.parameter
        if parameter.accepts:
            return view.dtype_name in parameter.accepts
        return not parameter.pointee_nbytes or view.itemsize == parameter.pointee_nbytes

    def _expected(self) -> str:
        parameter = self.parameter
        if parameter.accepts:
            return "dtype " + " or ".join(parameter.accepts)
        return f"elements of {parameter.pointee_nbytes} bytes"

    def _transferred(self, transfer: Transfer) -> Address:
        host = transfer.array
        name, size = _dtype_name(host.dtype), host.size
        view = _View(1, name, host.itemsize, host.flags.c_contiguous, size, self.device_id, False)
        self._checked(host, view, host)
        device_array = cupy.asarray(host) if transfer.copies_in else cupy.empty(host.shape, host.dtype)

        def copy_back(stream: Any) -> None:
            device_array.get(stream=stream, out=host, blocking=True)

        after = copy_back if transfer.copies_out else None
        return Address(device_array.data.ptr, device_array, after=after, copied=True)

    def _tensor(self, tensor: Any) -> Address:
        if not tensor.is_cuda:
            raise self._error("the tensor lives in host memory", tensor, "a CUDA tensor", "pass tensor.cuda()")
        if tensor.is_conj() or tensor.is_neg():
            raise self._error(
                "the tensor is a lazy conjugate or negative view", tensor, "a plain tensor",
                "pass tensor.resolve_conj().resolve_neg()",
            )  # fmt: skip
        index = int(tensor.device.index)
        name = str(tensor.dtype).removeprefix("torch.")
        view = _View(
            tensor.data_ptr(), name, tensor.element_size(), tensor.is_contiguous(), tensor.numel(), index, False
        )
        return self._checked(tensor, view, tensor, stream=torch_stream_of()(index))

    def _interface(self, value: Any, interface: dict[str, Any]) -> Address:
        pointer, readonly = interface["data"]
        dtype = np.dtype(interface["typestr"])
        if interface.get("descr") and dtype.kind == "V":
            dtype = np.dtype(interface["descr"])
        shape = tuple(interface["shape"])
        strides = interface.get("strides")
        size = int(np.prod(shape, dtype=np.int64))
        contiguous = strides is None or size == 0 or _is_c_contiguous(shape, tuple(strides), dtype.itemsize)
        if interface.get("mask") is not None:
            raise self._error("masked arrays are not supported", value, "an array without a mask", "fill it first")
        device_id = self.device_id
        if pointer:
            device_id = int(runtime.pointerGetAttributes(pointer).device)
        view = _View(pointer or 0, _dtype_name(dtype), dtype.itemsize, contiguous, size, device_id, bool(readonly))
        return self._checked(value, view, value, wait=interface.get("stream"))

    def _dlpack(self, value: Any) -> Address:
        kind, _ = value.__dlpack_device__()
        if int(kind) not in (2, 13):  # kDLCUDA, kDLCUDAManaged (dlpack.h)
            raise self._error(
                "the array lives in host memory", value, "an array on the GPU", "move it there with its own library"
            )
        if _is_jax(value):
            value.block_until_ready()  # what JAX computes is not ordered by any stream of ours
        array = cupy.from_dlpack(value)
        view = _cupy_view(array)
        if _is_jax(value):  # its arrays never change
            view = view._replace(readonly=True)
        return self._checked(value, view, (value, array))

    def _integer(self, value: Any) -> int:
        if isinstance(value, bool):
            raise self._error("a bool is no address", value, "an array", "pass an array, or None for a null pointer")
        if isinstance(value, ctypes.c_void_p):
            return value.value or 0
        if type(value).__module__.startswith("cupy.cuda.") and hasattr(value, "ptr"):
            return int(value.ptr)
        try:
            pointer = operator.index(value)
        except TypeError:
            raise self._error(
                "not an array", value, f"an array for {self.parameter.ctype}",
                "pass a CuPy array, a CUDA tensor, or jg.In(x) for a NumPy array",
            ) from None  # fmt: skip
        if self.parameter.dtype_name and self.strict:
            raise self._error(
                "a bare address says nothing of what it points to", value, f"an array for {self.parameter.ctype}",
                "pass the array itself or a cupy.cuda.MemoryPointer, or make the kernel with strict=False",
            )  # fmt: skip
        return pointer

    def _raw(self, pointer: int, keep: Any) -> Address:
        if not 0 <= pointer < 1 << 64:
            raise self._error("not a 64-bit address", keep, "an integer from 0 to 2**64 - 1", "pass array.data.ptr")
        return Address(pointer, keep)


def _is_jax(value: Any) -> bool:
    return type(value).__module__.partition(".")[0] in ("jax", "jaxlib")


def _dtype_name(dtype: np.dtype) -> str:
    """Its name; with the byte order where that is not the machine's, so that it passes for no other."""
    return dtype.name if dtype.isnative else str(dtype)


def _cupy_view(array: Any) -> _View:
    return _View(
        array.data.ptr, _dtype_name(array.dtype), array.dtype.itemsize,
        array.flags.c_contiguous, array.size, array.data.device_id if array.size else array.device.id, False,
    )  # fmt: skip


def _is_c_contiguous(shape: tuple[int, ...], strides: tuple[int, ...], itemsize: int) -> bool:
    expected = itemsize
    for length, stride in zip(reversed(shape), reversed(strides), strict=True):
        if length != 1 and stride != expected:
            return False
        expected *= length
    return True


