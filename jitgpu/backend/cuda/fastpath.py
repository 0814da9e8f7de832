"""The usual launch in C, where the extension module was built; the generated launcher does the same without it.

``_fastpath.c`` is compiled at installation when there is a C compiler, and left out when there is none.
``JITGPU_PURE_PYTHON=1`` leaves it aside.
"""

from __future__ import annotations

import ctypes
import functools
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import cupy
from cupy_backends.cuda import stream as cupy_stream

from jitgpu.backend.cuda.launcher import Flavor
from jitgpu.values import LaunchConfig, Parameter

if TYPE_CHECKING:
    from jitgpu.backend.cuda.kernel import CudaKernel

try:
    from jitgpu.backend.cuda._fastpath import FastPath
except ImportError:  # not built: there was no C compiler at installation
    _built = False
else:
    _built = True

__all__ = ["available", "driver_address", "fast_path"]

# The numbers of ``enum kind`` in _fastpath.c; a parameter of any other kind keeps its kernel in Python.
_POINTER, _SIGNED, _UNSIGNED = 0, 1, 2
_KINDS = {"bool": 3, "float32": 4, "float64": 5, "complex64": 6, "complex128": 7}
_MOST_ARGUMENTS = 32
_MOST_DTYPES = 4


def available() -> bool:
    """Whether launches go through C here."""
    return _built and os.environ.get("JITGPU_PURE_PYTHON", "") in ("", "0")


def fast_path(
    kernel: CudaKernel, config: LaunchConfig, flavor: Flavor, launcher: Callable[..., None],
    explain: Callable[[Any], Exception], stream: int | None, follow: Callable[[], None] | None = None,
) -> Callable[..., None]:  # fmt: skip
    """A function that launches as ``launcher`` does, sooner; ``launcher`` itself where that cannot be. ``stream`` None
    is CuPy's current one at each call; ``follow`` is called before each launch to another one than that."""
    parameters = kernel.artifact.entry.parameters
    known = (_argument(parameter, flavor, index) for index, parameter in enumerate(parameters))
    arguments = tuple(argument for argument in known if argument is not None)
    if not available() or len(arguments) < len(parameters) or len(parameters) > _MOST_ARGUMENTS:
        return launcher

    def fail(status: int) -> None:
        error = cupy.cuda.driver.CUDADriverError(status)
        raise explain(error) from error

    return FastPath(
        launcher, fail, cupy.ndarray, cupy.cuda.MemoryPointer, arguments, driver_address("cuLaunchKernel"),
        cupy_stream.__pyx_capi__["get_stream_ptr"], kernel.function, config.grid, config.block, config.shared_bytes,
        kernel.device.number, not kernel.device.alone, stream is not None, stream or 0, follow,
    )  # fmt: skip


def _argument(parameter: Parameter, flavor: Flavor, index: int) -> tuple[int, int, tuple[Any, ...]] | None:
    """Kind, bytes and dtypes of a parameter as the extension takes them; None for one that it does not know."""
    if parameter.is_pointer:
        if not flavor.strict:
            return _POINTER, 0, ()
        accepted = flavor.accepted[index]
        by_size = not accepted and parameter.pointee_nbytes
        return None if by_size or len(accepted) > _MOST_DTYPES else (_POINTER, 0, accepted)
    name = parameter.dtype_name
    if name in _KINDS:
        return _KINDS[name], parameter.nbytes, ()
    if name.startswith(("int", "uint")):
        return _SIGNED if name.startswith("int") else _UNSIGNED, parameter.nbytes, ()
    return None


@functools.cache
def driver_address(name: str) -> int:
    """Where a function lies in the driver's library, which CuPy has loaded."""
    library = getattr(ctypes, "WinDLL", ctypes.CDLL)("nvcuda.dll" if os.name == "nt" else "libcuda.so.1")
    return ctypes.cast(getattr(library, name), ctypes.c_void_p).value or 0
