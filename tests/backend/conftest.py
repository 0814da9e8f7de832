"""A CUDA kernel without a GPU: the real launcher over a driver that writes down what it is given."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import cupy
import numpy as np
import pytest

from jitgpu.backend.arguments import MISSING, argument_names
from jitgpu.backend.config import Limits
from jitgpu.backend.cuda import bound as cuda_bound
from jitgpu.backend.cuda import kernel as cuda_kernel
from jitgpu.values import Artifact, Entry, Image, LaunchConfig, Parameter

CURRENT_STREAM = 0xC0FFEE
LIMITS = Limits(1024, (1024, 1024, 64), (2**31 - 1, 65535, 65535), 48 << 10, 227 << 10, 32, 132, True, True)


@dataclass(frozen=True)
class Launched:
    """One call of the driver, its parameters read through the addresses it was given."""

    function: int
    grid: tuple[int, ...]
    block: tuple[int, ...]
    shared_bytes: int
    stream: int
    offsets: tuple[int, ...]
    payloads: tuple[bytes, ...]


class DriverError(Exception):
    """Stands for CuPy's CUDADriverError."""

    def __init__(self, status: int) -> None:
        super().__init__(f"CUDA error {status}")
        self.status = status


@dataclass
class Bench:
    """A kernel with recorded launches. ``calls`` are this thread's."""

    parameters: tuple[Parameter, ...]
    strict: bool = True
    names: tuple[str, ...] = ()
    defaults: tuple[Any, ...] = ()
    alone: bool = True
    before: Callable[[], None] = lambda: None
    fails_with: int = 0
    general: int = 0
    kept: list[tuple[int, Any]] = field(default_factory=list)
    _local: threading.local = field(default_factory=threading.local)

    @property
    def calls(self) -> list[Launched]:
        if not hasattr(self._local, "calls"):
            self._local.calls = []
        calls: list[Launched] = self._local.calls
        return calls

    def record(self, function: int, *rest: int) -> None:
        *sizes, shared, stream, params, extra = rest
        assert extra == 0
        if self.fails_with:
            raise DriverError(self.fails_with)
        self.before()
        table: Any = (ctypes.c_uint64 * len(self.parameters)).from_address(params) if self.parameters else []
        offsets = tuple(address - table[0] for address in table)
        payloads = tuple(
            ctypes.string_at(address, parameter.nbytes)
            for address, parameter in zip(table, self.parameters, strict=True)
        )
        self.calls.append(
            Launched(function, tuple(sizes[:3]), tuple(sizes[3:]), shared, stream, offsets, payloads)
        )

    def kernel(self) -> cuda_kernel.CudaKernel:
        """The kernel on a device that is not there."""
        entry = Entry("saxpy", "_Z5saxpy", self.parameters, registers=32)
        image = Image("0" * 64, "sm_90", b"cubin", b"ptx", (entry,), (), "", 1.0)
        device: Any = SimpleNamespace(
            number=0, alone=self.alone, limits=LIMITS, use=self._use,
            retention=SimpleNamespace(hold=lambda stream, objects: self.kept.append((stream, objects))),
        )  # fmt: skip
        names = argument_names(self.parameters, self.names)
        defaults = self.defaults or (MISSING,) * len(names)
        loaded: Any = None
        return cuda_kernel.CudaKernel(device, loaded, Artifact(image, entry, "memory"), 7, names, defaults, self.strict)

    def launcher(self, stream: Any = None) -> Callable[..., None]:
        """The generated launch function; ``general`` counts how often it leaves for the general path."""
        kernel = self.kernel()
        general = kernel._launch_general

        def counted(*args: Any) -> None:
            self.general += 1
            general(*args)

        vars(kernel)["_launch_general"] = counted
        return kernel.launcher(LaunchConfig((2, 3, 4), (5, 6, 7), 99), stream)

    @staticmethod
    def _use() -> AbstractContextManager[None]:
        return nullcontext()


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Bench]:
    """``bench(*parameters, **settings)``: a :class:`Bench` in place of the driver."""
    made: list[Bench] = []
    driver = SimpleNamespace(
        CUDADriverError=DriverError,
        CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK=0,
        CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES=8,
        funcGetAttribute=lambda attribute, function: 1024,
        launchKernel=lambda *arguments: made[-1].record(*arguments),
    )
    monkeypatch.setattr(cuda_kernel, "driver", driver)
    monkeypatch.setenv("JITGPU_PURE_PYTHON", "1")  # the extension module calls the real driver
    for module in (cuda_kernel, cuda_bound):
        monkeypatch.setattr(module, "get_current_stream", lambda device: SimpleNamespace(ptr=CURRENT_STREAM))

    def make(*parameters: Parameter, **settings: Any) -> Bench:
        made.append(Bench(parameters, **settings))
        return made[-1]

    return make


def _scalar(dtype_name: str, name: str = "a", ctype: str = "") -> Parameter:
    nbytes = _dtype(dtype_name).itemsize
    align = nbytes // 2 if dtype_name.startswith("complex") else nbytes
    return Parameter(name, ctype or dtype_name, "scalar", nbytes, align, dtype_name)


def _dtype(name: str) -> np.dtype:
    if name.startswith(("bfloat", "float8")):
        import ml_dtypes

        name = getattr(ml_dtypes, name)
    dtype: np.dtype = np.dtype(name)
    return dtype


def _pointer(
    dtype_name: str = "float32", name: str = "x", *, writable: bool = False, accepts: tuple[str, ...] | None = None,
    pointee_nbytes: int | None = None,
) -> Parameter:  # fmt: skip
    accepted = accepts if accepts is not None else (dtype_name,) if dtype_name else ()
    size = pointee_nbytes if pointee_nbytes is not None else _dtype(dtype_name).itemsize if dtype_name else 0
    ctype = ("" if writable else "const ") + (dtype_name or "void") + "*"
    return Parameter(name, ctype, "pointer", 8, 8, dtype_name, writable, size, accepted)


def _struct(nbytes: int, align: int = 4, name: str = "s", ctype: str = "P") -> Parameter:
    return Parameter(name, ctype, "struct", nbytes, align)


def _device_array(shape: Any = 16, dtype: Any = "f4", address: int = 0xD000_0000, device: int = 0) -> Any:
    """A CuPy array at an address that nobody reads."""
    shape = shape if isinstance(shape, tuple) else (shape,)
    nbytes = max(1, int(np.prod(shape)) * np.dtype(dtype).itemsize)
    memory = cupy.cuda.UnownedMemory(address, nbytes, None, device)
    return cupy.ndarray(shape, dtype, memptr=cupy.cuda.MemoryPointer(memory, 0))


#: Makers of parameters and arrays, for tests and for hypothesis strategies alike.
MAKE = SimpleNamespace(scalar=_scalar, pointer=_pointer, struct=_struct, array=_device_array, dtype=_dtype)


@pytest.fixture(scope="session")
def make() -> SimpleNamespace:
    """``make.scalar(dtype)``, ``make.pointer(dtype)``, ``make.struct(nbytes)``, ``make.array(shape, dtype, place)``."""
    return MAKE


@pytest.fixture(scope="session")
def limits() -> Limits:
    """The limits of an H100."""
    return LIMITS
