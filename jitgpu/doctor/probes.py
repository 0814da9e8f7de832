"""What this machine has: each thing asked for once, and no answer raises.

What the library itself would find is asked of the library, so that the doctor never tells of another compiler, folder
or device than the one that kernels meet.
"""

from __future__ import annotations

import ctypes
import functools
import importlib
import importlib.metadata
import re
import sys
import warnings
from pathlib import Path
from typing import Any, NamedTuple

from jitgpu import __version__, compiler
from jitgpu.compiler import headers
from jitgpu.errors import CompileError, JitGpuError
from jitgpu.values import CompilerIdentity

__all__ = [
    "BROKEN_IMPORT", "Wheel", "compiler_identity", "cuda_errors", "cupy", "cupy_wheels", "driver_library",
    "driver_release", "driver_version", "first_line", "gpu_on_the_bus", "installed", "no_gpu", "release_in",
    "wheel_major",
]  # fmt: skip

# What importing a damaged or mixed installation was seen to raise: missing files and libraries, binary modules of
# another version of NumPy (ValueError, RuntimeError), halves of two versions (AttributeError).
BROKEN_IMPORT = (ImportError, OSError, AttributeError, RuntimeError, ValueError)


class Wheel(NamedTuple):
    """An installed distribution."""

    name: str
    version: str


def first_line(error: BaseException | str) -> str:
    """The first line of a message that says something; the type's name where there is none."""
    lines = [line.strip() for line in str(error).splitlines()]
    return next(filter(None, lines), type(error).__name__)


def installed(name: str) -> str:
    """The version of an installed distribution, empty where it is not installed."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


# --------------------------------------------------------------------------------------------------------------- CuPy


@functools.cache
def cupy() -> tuple[Any, str]:
    """CuPy and "", or None and why it cannot be used."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what it warns of (several wheels) is a finding of its own
            module = importlib.import_module("cupy")
    except BROKEN_IMPORT as error:
        cause = error.__cause__ or error.__context__ or error
        return None, f"{type(error).__name__}: {first_line(cause)}"
    if not hasattr(module, "cuda"):
        # Removing one of two wheels takes files of the other with it; the folder that is left is a namespace package.
        return None, f"only the remains of a removed wheel are left in {next(iter(module.__path__))}"
    return module, ""


@functools.cache
def cupy_wheels() -> tuple[Wheel, ...]:
    """The distributions that bring a folder ``cupy``: one, where all is well."""
    found: dict[str, Wheel] = {}
    for distribution in importlib.metadata.distributions():
        name = (distribution.metadata["Name"] or "").lower()
        if re.fullmatch(r"(amd-)?cupy(-cuda\d+x?|-rocm-[\d-]+)?", name):
            found.setdefault(name, Wheel(name, distribution.version))
    return tuple(found[name] for name in sorted(found))


@functools.cache
def wheel_major() -> int | None:
    """The CUDA major that CuPy was built for; None where there is no CuPy, or wheels of several."""
    names = [re.fullmatch(r"cupy-cuda(\d\d)\d?x?", wheel.name) for wheel in cupy_wheels()]
    if len(names) == 1 and names[0]:
        return int(names[0][1])
    module, _ = cupy()
    if module is None or len(names) > 1:
        return None
    major: int = module.cuda.runtime.runtimeGetVersion() // 1000
    return major


def cuda_errors() -> tuple[type[Exception], ...]:
    """What CuPy raises for a GPU in trouble; nothing without CuPy."""
    module, _ = cupy()
    if module is None:
        return ()
    cuda = module.cuda
    errors: tuple[type[Exception], ...] = (
        cuda.runtime.CUDARuntimeError, cuda.driver.CUDADriverError, cuda.memory.OutOfMemoryError
    )  # fmt: skip
    return errors


# ------------------------------------------------------------------------------------------------------------- driver


@functools.cache
def driver_library() -> str:
    """Why the driver's library cannot be loaded; empty where it can."""
    try:
        _driver()
    except OSError as error:
        return first_line(error)
    return ""


def _driver() -> ctypes.CDLL:
    windows = sys.platform == "win32"
    loader: type[ctypes.CDLL] = getattr(ctypes, "WinDLL", ctypes.CDLL)
    return loader("nvcuda.dll" if windows else "libcuda.so.1")


@functools.cache
def driver_version() -> tuple[int, int] | None:
    """The newest CUDA version that the driver knows, ``(13, 0)``; None without a driver.

    cuDriverGetVersion needs no initialisation and no device (CUDA Driver API, "Version Management").
    """
    if driver_library():
        return None
    number = ctypes.c_int(0)
    if _driver().cuDriverGetVersion(ctypes.byref(number)) != 0 or number.value == 0:
        return None
    return number.value // 1000, number.value % 1000 // 10


@functools.cache
def driver_release() -> str:
    """The driver's own version, ``"580.65.06"``; empty where the kernel does not show it."""
    try:
        text = Path("/proc/driver/nvidia/version").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return release_in(text)


def release_in(text: str) -> str:
    """The release in what the driver's kernel module says of itself; empty where it is not there.

    >>> release_in("NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.65.06  Release Build")
    '580.65.06'
    """
    match = re.search(r"Kernel Module(?: for \w+)?\s+(\d+\.[\d.]+)", text)
    return match[1] if match else ""


@functools.cache
def gpu_on_the_bus() -> bool:
    """Whether an NVIDIA display or 3D controller is on the PCI bus, driver or not (class 0x03, vendor 0x10de)."""
    for device in Path("/sys/bus/pci/devices").glob("*"):
        try:
            vendor, kind = (device / "vendor").read_text().strip(), (device / "class").read_text()
        except OSError:
            continue
        if vendor == "0x10de" and kind.startswith("0x03"):
            return True
    return False


# ------------------------------------------------------------------------------------------------- what jitgpu finds


@functools.cache
def no_gpu() -> str:
    """Why the library can use no GPU here; empty where it can."""
    from jitgpu.backend import cuda

    module, reason = cupy()
    return f"CuPy cannot be used ({reason})" if module is None else cuda.unavailable()


@functools.cache
def compiler_identity() -> tuple[CompilerIdentity | None, JitGpuError | None]:
    """The compiler that a compilation would meet, or the error."""
    ours = Path(headers.shim_directory(), "jitgpu", "signature.h")
    if not ours.is_file():
        return None, CompileError(
            "jitgpu's own headers are missing, by which NVRTC has stdint.h and its kin", subject="headers",
            given=str(ours), fix=f"pip install --force-reinstall --no-deps jitgpu=={__version__}",
        )  # fmt: skip
    try:
        return compiler.identity(), None
    except JitGpuError as error:
        return None, error
