"""What may be given for a pointer parameter in the simulator, and the memory it stands for.

Arrays in host memory are taken in place: NumPy's, PyTorch's CPU tensors, anything with ``__array_interface__`` or
DLPack. :class:`jitgpu.In` and :class:`jitgpu.Out` have copies made, as on a GPU, so that a kernel leaves in the array
what it would leave there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from jitgpu.backend.pointers import ArrayView, PointerChecks, dtype_name, is_jax
from jitgpu.backend.simulator.findings import Allocation
from jitgpu.backend.simulator.memory import Memory
from jitgpu.backend.transfers import Transfer
from jitgpu.values import Parameter

__all__ = ["Argument", "PointerReader"]

_CPU, _CUDA_HOST = 1, 3  # kDLCPU, kDLCUDAHost (dlpack.h)


class Argument(NamedTuple):
    """An address, the memory it begins (None: unknown, or a null pointer), and what must stay alive with it.

    ``after`` is what is to be done when the kernel has run.
    """

    pointer: int
    allocation: Allocation | None
    keep: Any
    after: Callable[[], None] | None = None


class PointerReader(PointerChecks):
    """Checks and reads one pointer parameter of ``kernel`` for a device with that ``memory``."""

    contiguous_copy = "numpy.ascontiguousarray(x)"
    bare_address = "x.ctypes.data"
    arrays = "a NumPy array or a CPU tensor"
    typed_addresses = "the array itself"

    def __init__(self, kernel: str, parameter: Parameter, memory: Memory, *, strict: bool) -> None:
        super().__init__(kernel, parameter, strict=strict)
        self.memory = memory

    def __call__(self, value: Any) -> Argument:
        """The argument that ``value`` stands for.

        Raises
        ------
        ArgumentError
            When it is not an array in host memory of the parameter's type, C-contiguous and, for a parameter that is
            not ``const``, writable.
        """
        if value is None:
            return Argument(0, None, None)
        if isinstance(value, np.ndarray):
            if type(value) is not np.ndarray and isinstance(value, np.ma.MaskedArray):  # np.ma takes long to import
                raise self.masked(value)
            argument = self._checked(value, _numpy_view(value), value)
            self.memory.add(value)
            return argument
        if isinstance(value, Transfer):
            return self._transferred(value)
        if type(value).__module__.partition(".")[0] == "torch" and hasattr(value, "data_ptr"):
            if value.device.type != "cpu":
                raise self._elsewhere(value, f"the tensor lives on {value.device}", "tensor.cpu()")
            return self._checked(value, self.tensor_view(value), value)
        if hasattr(value, "__cuda_array_interface__") or type(value).__module__.startswith("cupy.cuda."):
            raise self._elsewhere(value, "the array lives in the memory of a GPU", "x.get(), or cupy.asnumpy(x)")
        if hasattr(value, "__array_interface__") and not isinstance(value, np.generic):
            return self._interface(value)
        if hasattr(value, "__dlpack__"):
            return self._dlpack(value)
        return Argument(self.address(value), None, value)

    def _elsewhere(self, value: object, problem: str, copy: str) -> Exception:
        return self.error(
            problem, value, "an array in host memory",
            f'pass {copy}, which copies it; or launch on the GPU, device="cuda"',
        )  # fmt: skip

    def _checked(self, value: Any, view: ArrayView, keep: Any) -> Argument:
        self.check(value, view)
        allocation = Allocation(
            view.pointer, view.nbytes, not view.readonly, self.parameter.name, view.dtype_name, view.shape
        )
        return Argument(view.pointer, allocation, keep)

    def _transferred(self, transfer: Transfer) -> Argument:
        host = transfer.array
        self.check(host, _numpy_view(host)._replace(readonly=False))  # a copy is never read-only
        if transfer.copies_in and transfer.copies_out:
            return self._checked(host, _numpy_view(host), transfer)._replace(after=_nothing)
        copy = self.memory.allocate(host.shape, host.dtype)
        if transfer.copies_in:
            copy[...] = host

        def copy_back() -> None:
            host[...] = copy

        after = copy_back if transfer.copies_out else None
        return self._checked(copy, _numpy_view(copy), transfer if after else copy)._replace(after=after)

    def _interface(self, value: Any) -> Argument:
        try:
            array = np.asarray(value)
        except (TypeError, ValueError) as error:  # an interface that does not hold together
            raise self.error(
                f"NumPy cannot read its __array_interface__ ({error})", value, "an allocated array",
                "allocate it before the launch, or pass numpy.array(x)",
            ) from error  # fmt: skip
        return self._checked(value, _numpy_view(array), (value, array))

    def _dlpack(self, value: Any) -> Argument:
        kind, _ = value.__dlpack_device__()
        if int(kind) not in (_CPU, _CUDA_HOST):
            raise self._elsewhere(value, "the array lives in the memory of another device", "numpy.array(x)")
        try:
            # JAX gives bfloat16 to NumPy as ml_dtypes' own, which DLPack cannot; its arrays are read-only either way.
            array = np.asarray(value) if is_jax(value) else np.from_dlpack(value)
        except (BufferError, RuntimeError) as error:  # a dtype that NumPy does not have
            raise self.error(
                f"NumPy cannot take it over through DLPack ({error})", value, "an array of a dtype that NumPy has",
                "convert it with its own library, or pass numpy.array(x)",
            ) from error  # fmt: skip
        return self._checked(value, _numpy_view(array), (value, array))


def _numpy_view(array: np.ndarray) -> ArrayView:
    return ArrayView(
        array.__array_interface__["data"][0], dtype_name(array.dtype), array.itemsize, array.flags.c_contiguous,
        array.size, not array.flags.writeable, array.shape,
    )  # fmt: skip


def _nothing() -> None:
    """An array that was used in place needs no copy; that it was to be copied back still counts for bound launches."""
