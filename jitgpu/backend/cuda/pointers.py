"""What may be given for a pointer parameter on a CUDA device, and the address it stands for.

CuPy arrays, PyTorch tensors, anything with ``__cuda_array_interface__`` or DLPack are taken without a copy; NumPy
arrays only inside :class:`jitgpu.In`, :class:`jitgpu.Out` and :class:`jitgpu.InOut`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import cupy
import numpy as np
from cupy.cuda import runtime

from jitgpu.backend.cuda.streams import torch_stream_of
from jitgpu.backend.pointers import ArrayView, PointerChecks, dtype_name, is_jax
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


class PointerReader(PointerChecks):
    """Checks and reads one pointer parameter of ``kernel`` on device ``device_id``."""

    contiguous_copy = "cupy.ascontiguousarray(x)"
    bare_address = "x.data.ptr"
    arrays = "a CuPy array, a CUDA tensor, or jg.In(x) for a NumPy array"
    typed_addresses = "the array itself or a cupy.cuda.MemoryPointer"

    def __init__(self, kernel: str, parameter: Parameter, device_id: int, *, strict: bool) -> None:
        super().__init__(kernel, parameter, strict=strict)
        self.device_id = device_id

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
            return self._checked(value, *_cupy_view(value), value)
        if isinstance(value, Transfer):
            return self._transferred(value)
        if isinstance(value, np.ndarray):
            raise self.error(
                "a NumPy array lives in host memory", value, "an array on the GPU",
                f"jg.In({self.parameter.name}), jg.Out(...) or jg.InOut(...) copy it; device.array(...) does so once",
            )  # fmt: skip
        if type(value).__module__.partition(".")[0] == "torch" and hasattr(value, "data_ptr"):
            return self._tensor(value)
        if isinstance(value, cupy.cuda.MemoryPointer):
            return Address(self.in_range(value.ptr, value), value)
        if hasattr(value, "__cuda_array_interface__") and not is_jax(value):
            return self._interface(value, value.__cuda_array_interface__)
        if hasattr(value, "__dlpack__"):
            return self._dlpack(value)
        if type(value).__module__.startswith("cupy.cuda.") and hasattr(value, "ptr"):
            return Address(int(value.ptr), value)
        return Address(self.address(value), value)

    def _checked(self, value: Any, view: ArrayView, device_id: int, keep: Any, **more: Any) -> Address:
        self.check(value, view)
        if device_id != self.device_id:
            raise self.error(
                f"the array lives on cuda:{device_id}", value, f"an array on cuda:{self.device_id}",
                f'launch under `with cupy.cuda.Device({device_id}):`, give the kernel device="cuda:{device_id}", or '
                "copy the array: ex.copy(...) of a jg.Executor does, and ex.map(...) by itself",
            )  # fmt: skip
        return Address(view.pointer, keep, **more)

    def _transferred(self, transfer: Transfer) -> Address:
        host = transfer.array
        self.check(host, ArrayView(1, dtype_name(host.dtype), host.itemsize, host.flags.c_contiguous, host.size, False))
        device_array = cupy.asarray(host) if transfer.copies_in else cupy.empty(host.shape, host.dtype)

        def copy_back(stream: Any) -> None:
            device_array.get(stream=stream, out=host, blocking=True)

        after = copy_back if transfer.copies_out else None
        return Address(device_array.data.ptr, device_array, after=after, copied=True)

    def _tensor(self, tensor: Any) -> Address:
        if not tensor.is_cuda:
            raise self.error("the tensor lives in host memory", tensor, "a CUDA tensor", "pass tensor.cuda()")
        index = int(tensor.device.index)
        return self._checked(tensor, self.tensor_view(tensor), index, tensor, stream=torch_stream_of()(index))

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
            raise self.masked(value)
        view = ArrayView(pointer or 0, dtype_name(dtype), dtype.itemsize, contiguous, size, bool(readonly))
        device_id = self.device_id
        if view.pointer:
            device_id = int(runtime.pointerGetAttributes(view.pointer).device)
        return self._checked(value, view, device_id, value, wait=interface.get("stream"))

    def _dlpack(self, value: Any) -> Address:
        kind, _ = value.__dlpack_device__()
        if int(kind) not in (2, 13):  # kDLCUDA, kDLCUDAManaged (dlpack.h)
            raise self.error(
                "the array lives in host memory", value, "an array on the GPU", "move it there with its own library"
            )
        if is_jax(value):
            value.block_until_ready()  # what JAX computes is not ordered by any stream of ours
        array = cupy.from_dlpack(value)
        view, device_id = _cupy_view(array)
        return self._checked(value, view._replace(readonly=is_jax(value)), device_id, (value, array))


def _cupy_view(array: Any) -> tuple[ArrayView, int]:
    """What a CuPy array says of itself, and the number of its device."""
    view = ArrayView(
        array.data.ptr, dtype_name(array.dtype), array.dtype.itemsize, array.flags.c_contiguous, array.size, False
    )
    return view, array.data.device_id if array.size else array.device.id


def _is_c_contiguous(shape: tuple[int, ...], strides: tuple[int, ...], itemsize: int) -> bool:
    expected = itemsize
    for length, stride in zip(reversed(shape), reversed(strides), strict=True):
        if length != 1 and stride != expected:
            return False
        expected *= length
    return True
