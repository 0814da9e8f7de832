"""A binary on a GPU, loaded through ``cupy.RawModule``: its kernels and its variables."""

from __future__ import annotations

import logging
import os
import tempfile
import threading
import weakref
from typing import TYPE_CHECKING, Any

import cupy
from cupy.cuda import runtime

from jitgpu.backend.cuda import faults
from jitgpu.backend.cuda.elf import is_whole
from jitgpu.backend.cuda.kernel import CudaKernel
from jitgpu.errors import LaunchError
from jitgpu.values import Artifact, Image, Variable

if TYPE_CHECKING:
    from jitgpu.backend.cuda import CudaDevice

__all__ = ["CudaImage"]

driver = cupy.cuda.driver
logger = logging.getLogger("jitgpu")
_loading = threading.Lock()


class CudaImage:
    """An image loaded on one device. Raises LaunchError when the driver refuses it."""

    def __init__(self, device: CudaDevice, image: Image) -> None:
        self.device = device
        self.image = image
        self._module = _load(device, image)
        # CuPy forgets it at exit, when kernels of it may still run that somebody waits for a moment later.
        with device.use():  # a RawModule has one for each device
            self._held = self._module.module

    def kernel(self, artifact: Artifact, names: tuple[str, ...], defaults: tuple[Any, ...], strict: bool) -> CudaKernel:
        """The kernel of that artifact with a launcher for it."""
        entry = artifact.entry
        with self.device.use():
            try:
                function = self._module.get_function(entry.symbol).kernel.ptr
            except driver.CUDADriverError as error:
                raise _load_error(self.image, f"it has no kernel {entry.symbol} ({error})") from error
        return CudaKernel(self.device, self, artifact, function, names, defaults, strict)

    def unload_when_unused(self) -> None:
        """CuPy remembers a module for the life of the process: have it unloaded when no kernel of it is left."""
        weakref.finalize(self, _unload, self.device, self._held, os.getpid()).atexit = False

    def address(self, variable: Variable) -> int:
        """Where a variable lies on this device."""
        with self.device.use():
            return int(self._module.get_global(variable.symbol).ptr)

    def write(self, variable: Variable, data: bytes) -> None:
        """Copy bytes into a variable, ordered in CuPy's current stream; returns when ``data`` may change."""
        if len(data) != variable.nbytes:
            raise AssertionError(f"{variable.name}: {len(data)} bytes for {variable.nbytes}")
        import numpy as np

        host = np.frombuffer(data, np.uint8)
        with faults.Explained("", f"writing {variable.name}"), self.device.use():
            stream = cupy.cuda.get_current_stream()
            kind = runtime.memcpyHostToDevice
            runtime.memcpyAsync(self.address(variable), host.ctypes.data, host.nbytes, kind, stream.ptr)
            stream.synchronize()

    def read(self, variable: Variable) -> bytes:
        """Copy a variable's bytes to the host; waits for CuPy's current stream."""
        import numpy as np

        host = np.empty(variable.nbytes, np.uint8)
        with faults.Explained("", f"reading {variable.name}"), self.device.use():
            stream = cupy.cuda.get_current_stream()
            kind = runtime.memcpyDeviceToHost
            runtime.memcpyAsync(host.ctypes.data, self.address(variable), host.nbytes, kind, stream.ptr)
            stream.synchronize()
        return host.tobytes()


def _load(device: CudaDevice, image: Image) -> Any:
    """Load through ``RawModule(path=...)``, which takes files only and remembers them by path for the life of the
    process: the path is made of the content's key, so that it can never stand for another binary."""
    content, suffix = (image.cubin, ".cubin") if image.cubin else (image.ptx, ".ptx")
    if image.cubin and not is_whole(content):
        raise _load_error(image, "it is damaged")
    with _loading, device.use():
        handle, path = tempfile.mkstemp(suffix, f"jitgpu-{image.key[:32]}-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            module = cupy.RawModule(path=path)
            _ = module.module  # the driver reads the file now
        except driver.CUDADriverError as error:
            if faults.is_fatal(error):
                raise faults.explain(error, "", "loading a module") from error
            raise _load_error(image, str(error)) from error
        finally:
            os.unlink(path)
    return module


def _unload(device: CudaDevice, module: Any, process: int) -> None:
    """Unload a module that nothing launches any more; not that of the parent in a forked child, and not where the
    context is dead. Launches of it that still run are waited for: the driver does not say that it would."""
    if not module.ptr or os.getpid() != process or faults.lost():
        return
    try:
        with device.use():
            runtime.deviceSynchronize()
            driver.moduleUnload(module.ptr)
    except (driver.CUDADriverError, runtime.CUDARuntimeError) as error:  # nobody to raise it for: a finalizer
        logger.warning("a module stays loaded on %s: %s", device.name, error)
    module.ptr = 0  # CuPy would unload it once more


def _load_error(image: Image, reason: str) -> LaunchError:
    names = ", ".join(entry.name for entry in image.entries)
    return LaunchError(
        f"the compiled binary cannot be loaded: {reason}", kernel=names, given=f"a binary for {image.arch}",
        expected="a binary that this GPU and its driver can run",
        fix="update the NVIDIA driver if it is older than the compiler; jg.cache.verify() drops damaged entries",
    )  # fmt: skip
