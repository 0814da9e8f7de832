"""Where the memory of an argument is: on which GPU, from which address to which."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any, cast

import cupy
import numpy as np
from cupy.cuda import runtime

from jitgpu.backend.cuda import fastpath
from jitgpu.backend.pointers import is_jax

__all__ = ["device_of", "extent", "extent_functions", "extents", "is_pinned"]


def extent(value: Any) -> tuple[int, int] | None:
    """The first address of a C-contiguous array and the one behind its last byte, in host memory too; None for bare
    addresses, whose size nobody knows."""
    if type(value) is cupy.ndarray:
        start = value.data.ptr
        return start, start + value.nbytes
    if value is None or isinstance(value, (int, np.integer)):
        return None
    if isinstance(value, np.ndarray):
        start = value.ctypes.data
        return start, start + value.nbytes
    if hasattr(value, "data_ptr"):  # a PyTorch tensor
        start = value.data_ptr()
        return start, start + value.numel() * value.element_size()
    interface = None if is_jax(value) else getattr(value, "__cuda_array_interface__", None)
    if interface is not None:
        start = interface["data"][0] or 0
        return start, start + math.prod(interface["shape"]) * np.dtype(interface["typestr"]).itemsize
    if hasattr(value, "__dlpack__") and device_of(value) is not None:
        return extent(cupy.from_dlpack(value))
    return None


def extents(
    args: tuple[Any, ...], read: tuple[int, ...], written: tuple[int, ...]
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]] | None:
    """Those of the arguments with these indices, in two lists; None where one has none."""
    reads, writes = ([extent(args[index]) for index in some] for some in (read, written))
    if None in reads or None in writes:
        return None
    return cast("tuple[list[tuple[int, int]], list[tuple[int, int]]]", (reads, writes))


@functools.cache
def extent_functions() -> tuple[Callable[..., Any], Callable[..., Any]]:
    """:func:`extent` and :func:`extents`, of CuPy arrays in C where the extension is built."""
    if not fastpath.available():
        return extent, extents
    from jitgpu.backend.cuda._fastpath import Extent

    made = Extent(extent, cupy.ndarray, cupy.cuda.MemoryPointer)
    return made, made


def device_of(value: Any) -> int | None:
    """The number of the GPU that an array is on; None for what is not on one."""
    if isinstance(value, cupy.ndarray):
        return int(value.data.device_id)
    if hasattr(value, "data_ptr"):
        return int(value.device.index) if value.is_cuda else None
    if isinstance(value, (np.ndarray, np.generic)):
        return None
    interface = None if is_jax(value) else getattr(value, "__cuda_array_interface__", None)
    if interface is not None and interface["data"][0]:
        return int(runtime.pointerGetAttributes(interface["data"][0]).device)
    if hasattr(value, "__dlpack_device__"):
        kind, number = value.__dlpack_device__()
        return int(number) if kind == _DLPACK_CUDA else None
    return None


_DLPACK_CUDA = 2  # kDLCUDA


def is_pinned(array: np.ndarray) -> bool:
    """Whether the driver knows the memory of a host array as its own, pinned."""
    if not array.nbytes:
        return True
    try:
        kind = runtime.pointerGetAttributes(array.ctypes.data).type
    except runtime.CUDARuntimeError:
        return False
    return bool(kind == runtime.memoryTypeHost)
