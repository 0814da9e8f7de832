"""CUDA devices, through CuPy."""

from __future__ import annotations

import contextlib
import functools
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from jitgpu.backend.config import Limits, check_priority
from jitgpu.backend.cuda import faults
from jitgpu.errors import DeviceError
from jitgpu.values import Image

if TYPE_CHECKING:
    from jitgpu.backend import Keep
    from jitgpu.backend.cuda.clock import CudaClock
    from jitgpu.backend.cuda.graph import CudaGraph, CudaWatch
    from jitgpu.backend.cuda.lane import CudaLane

__all__ = ["CudaDevice", "count", "device", "unavailable"]


@functools.cache
def _cupy() -> Any:
    """CuPy, or the DeviceError that says how to get it."""
    try:
        import cupy
    except ImportError as error:
        raise DeviceError(
            "CuPy cannot be imported", given=str(error).splitlines()[0], expected="one CuPy wheel",
            fix='pip install "jitgpu[cuda12]" (or "jitgpu[cuda13]"), and no other cupy package',
        ) from error  # fmt: skip
    if not hasattr(cupy, "cuda"):
        # Removing one of two wheels takes files of the other with it; a folder without __init__.py is still imported.
        raise DeviceError(
            "CuPy is not whole", given=f"the remains of a removed wheel in {next(iter(cupy.__path__))}",
            expected="one CuPy wheel", fix='pip uninstall every cupy package, then pip install "jitgpu[cuda12]" (or '
            '"jitgpu[cuda13]")',
        )  # fmt: skip
    return cupy


@functools.cache
def _unavailable() -> str:
    """Why no CUDA device can be used in this process; empty when one can."""
    runtime = _cupy().cuda.runtime
    try:
        found = runtime.getDeviceCount()
    except runtime.CUDARuntimeError as error:
        if runtime.driverGetVersion() == 0:
            return "there is no NVIDIA driver (in a container, start it with --gpus all)"
        return str(error).partition(":")[2].strip() or str(error)
    return "" if found else "the NVIDIA driver shows no GPU (is CUDA_VISIBLE_DEVICES empty?)"


def unavailable() -> str:
    """Why no CUDA device can be used in this process, CuPy missing among the reasons; empty when one can."""
    try:
        return _unavailable()
    except DeviceError as error:
        return f"{error.problem} ({error.given})"


def count() -> int:
    """How many CUDA devices can be used here; 0 without CuPy, driver or GPU."""
    return 0 if unavailable() else int(_cupy().cuda.runtime.getDeviceCount())


def device(index: int | None = None) -> CudaDevice:
    """CUDA device ``index``; None is CuPy's current one.

    Raises
    ------
    DeviceError
        Without CuPy, driver or GPU, for a number that does not exist, and in a forked child of a process that has
        used CUDA.
    """
    reason = _unavailable()
    if reason:
        raise DeviceError(
            "no CUDA device can be used", given=reason, expected="an NVIDIA GPU with a driver for CUDA 12 or newer",
            fix='install the driver; without a GPU, jg.device("sim") runs kernels on the CPU, and '
            'kernel.compile(arch="sm_80") compiles and inspects',
        )  # fmt: skip
    if _owner_pid not in (None, os.getpid()):
        raise faults.forked()
    runtime = _cupy().cuda.runtime
    number = runtime.getDevice() if index is None else index
    found = runtime.getDeviceCount()
    if not 0 <= number < found:
        raise DeviceError(
            "no such device", given=f"cuda:{number}", expected=f"cuda:0 to cuda:{found - 1}",
            fix="jg.devices() lists what this machine has",
        )  # fmt: skip
    return _device(number)


_owner_pid: int | None = None
_threads = threading.local()  # ``ready``: a device was made current here


@functools.cache
def _device(number: int) -> CudaDevice:
    global _owner_pid
    _owner_pid = os.getpid()
    return CudaDevice(number)


class CudaDevice:
    """One GPU. Made by :func:`jitgpu.device`; there is one object per GPU and process."""

    kind: Literal["cuda"] = "cuda"

    def __init__(self, number: int) -> None:
        from jitgpu.backend.cuda.retention import Retention

        self.number = number
        self.retention = Retention()
        self._alone: bool = _cupy().cuda.runtime.getDeviceCount() == 1
        ask = functools.partial(_attribute, number)
        self._arch = f"sm_{ask('compute capability major')}{ask('compute capability minor')}"
        self._limits = _limits(ask)

    def __repr__(self) -> str:
        return f"<jitgpu device {self.name} ({self._arch})>"

    @property
    def name(self) -> str:
        """``"cuda:0"``."""
        return f"cuda:{self.number}"

    @property
    def arch(self) -> str:
        """Its compute capability as the compiler spells it, ``"sm_90"``."""
        return self._arch

    @property
    def limits(self) -> Limits:
        """What a launch may ask for."""
        return self._limits

    @property
    def alone(self) -> bool:
        """Whether this is the only GPU that the process sees."""
        return self._alone

    def current(self) -> CudaDevice:
        """CuPy's current device.

        Raises
        ------
        DeviceError
            In a forked child of a process that has used CUDA.
        """
        if os.getpid() != _owner_pid:
            raise faults.forked()
        return _device(_cupy().cuda.runtime.getDevice())

    def use(self) -> Any:
        """A context manager that makes this device CuPy's current one.

        Raises
        ------
        DeviceError
            In a forked child of a process that has used CUDA.
        """
        if os.getpid() != _owner_pid:
            raise faults.forked()
        return _cupy().cuda.Device(self.number)

    def enter(self) -> int | None:
        """Make it CuPy's current device in this thread; the number of the one before, None where it was this one.

        What :meth:`use` does at a fifth of its time. A thread new to CUDA is given a context too, which the driver's
        functions need and ``cudaSetDevice`` makes (CUDA Runtime API, "Device Management").
        """
        runtime = _cupy().cuda.runtime
        before: int = runtime.getDevice()
        if before == self.number and hasattr(_threads, "ready"):
            return None
        try:
            runtime.setDevice(self.number)
        except runtime.CUDARuntimeError as error:
            raise faults.explain(error, "", f"making {self.name} current") from error
        _threads.ready = True
        return before

    def leave(self, before: int) -> None:
        """Make the one that was current before current again; of a context that is lost nothing is current."""
        if not faults.lost():
            _cupy().cuda.runtime.setDevice(before)

    @contextlib.contextmanager
    def _working(self, call: str) -> Iterator[None]:
        """Make it current for work on memory. Raises KernelFault and ContextLostError when it is lost."""
        with faults.Explained("", call), self.use():
            yield

    def array(self, data: Any) -> Any:
        """A C-contiguous copy of ``data`` (any shape and dtype) as a CuPy array."""
        with self._working("array()"):
            return _cupy().array(data, order="C")

    def empty(self, shape: int | tuple[int, ...], dtype: Any = "float32") -> Any:
        """An uninitialized CuPy array."""
        with self._working("empty()"):
            return _cupy().empty(shape, dtype)

    def zeros(self, shape: int | tuple[int, ...], dtype: Any = "float32") -> Any:
        """A CuPy array of zeros."""
        with self._working("zeros()"):
            return _cupy().zeros(shape, dtype)

    def numpy(self, array: Any) -> np.ndarray:
        """A copy on the host; waits for the current stream."""
        with self._working("numpy()"):
            host: np.ndarray = _cupy().asnumpy(array)
        return host

    def synchronize(self) -> None:
        """Wait for all work of this device, then drop what was kept alive for it.

        Raises
        ------
        KernelFault, ContextLostError
            When a kernel that was waited for faulted.
        """
        cupy = _cupy()
        try:
            with self.use():
                cupy.cuda.runtime.deviceSynchronize()
        except cupy.cuda.runtime.CUDARuntimeError as error:
            raise faults.explain(error, "", "synchronize()") from error
        self.retention.release()

    def lane(self, priority: int = 0, stream: Any = None) -> CudaLane:
        """A stream for an executor.

        Raises
        ------
        LaunchConfigError
            For a priority that the device does not have, and for something that is no stream of it.
        """
        from jitgpu.backend.cuda.lane import CudaLane, priorities

        faults.check_alive("")
        if stream is not None:
            return CudaLane(self, handle=self.stream_handle(stream))
        if priority != 0:
            check_priority(priority, *priorities(self))
        return CudaLane(self, priority)

    def stream_handle(self, stream: Any) -> int:
        """The handle of a stream of this device. Raises LaunchConfigError."""
        from jitgpu.backend.cuda.streams import stream_pointer

        return stream_pointer("", stream, self.number)

    @functools.cached_property
    def extent(self) -> Callable[[Any], tuple[int, int] | None]:
        """``extent(value)``: where the memory of an array argument begins and ends; None where that cannot be told."""
        from jitgpu.backend.cuda.extents import extent_functions

        return extent_functions()[0]

    @functools.cached_property
    def extents(self) -> Callable[..., tuple[list[tuple[int, int]], list[tuple[int, int]]] | None]:
        """``extents(args, read, written)``: those of the arguments with these indices, in two lists; None where one
        cannot be told."""
        from jitgpu.backend.cuda.extents import extent_functions

        return extent_functions()[1]

    def holds(self, value: Any) -> bool:
        """Whether it is an array on this GPU."""
        from jitgpu.backend.cuda.extents import device_of

        return device_of(value) == self.number

    def view(self, value: Any, *, writes: bool) -> Any:
        """A CuPy array over the memory of an array of any library; None for one that must not be written."""
        from jitgpu.backend.cuda.peers import view

        with self.use():
            return view(value, writes)

    def pinned(self, array: np.ndarray) -> bool:
        """Whether a host array is in pinned memory."""
        from jitgpu.backend.cuda.extents import is_pinned

        return is_pinned(array)

    def witness(self, executor: Any) -> None:
        """Have an executor asked, when a kernel faults, what it has in flight."""
        faults.witnesses.add(executor)

    def check_alive(self, kernel: str) -> None:
        """Raise ContextLostError when an earlier fault killed this process's context."""
        faults.check_alive(kernel)

    def captures(self, stream: Any = None) -> bool:
        """Whether a stream (None: CuPy's current one) is being captured into a graph.

        Raises
        ------
        KernelFault, ContextLostError
            When the device is lost.
        """
        from jitgpu.backend.cuda.streams import stream_pointer

        cupy = _cupy()
        with self._working("looking for a capture"):
            handle = cupy.cuda.get_current_stream().ptr if stream is None else stream_pointer("", stream, self.number)
            found: bool = cupy.cuda.runtime.streamIsCapturing(handle)
        return found

    def clock(self, stream: Any, values: Sequence[Any], kernel: str | None) -> CudaClock:
        """CUDA events on a stream.

        Raises
        ------
        LaunchConfigError
            For something that is no stream of this device.
        """
        from jitgpu.backend.cuda.clock import CudaClock, stream_of

        faults.check_alive(kernel or "")
        return CudaClock(self, stream_of(self, stream, values, kernel), kernel or "")

    def graph(self) -> CudaGraph:
        """A new graph, empty.

        Raises
        ------
        DeviceError
            Without the package cuda-bindings.
        """
        from jitgpu.backend.cuda.graph import CudaGraph

        return CudaGraph(self)

    def watch(self) -> CudaWatch:
        """What finds plain launches of a thread. Raises DeviceError without the package cuda-bindings."""
        from jitgpu.backend.cuda.graph import CudaWatch

        return CudaWatch(self)

    def load(self, image: Image, keep: Keep | None = None) -> Any:
        """Load a binary on this device; nothing more is made of it that could be kept.

        Raises
        ------
        LaunchError
            When the binary is damaged or made for another arch.
        """
        from jitgpu.backend.cuda.loading import CudaImage

        faults.check_alive("")
        return CudaImage(self, image)


# cudaDeviceAttr (CUDA Runtime API, "Data types used by CUDA Runtime"). CuPy's Device.attributes asks for all of them,
# a hundred calls, and lacks the compute capability.
_ATTRIBUTES = {
    "threads per block": 1, "block x": 2, "block y": 3, "block z": 4, "grid x": 5, "grid y": 6, "grid z": 7,
    "shared bytes": 8, "warp size": 10, "multiprocessors": 16, "compute capability major": 75,
    "compute capability minor": 76, "cooperative launch": 95, "shared bytes opt-in": 97,
}  # fmt: skip


def _attribute(number: int, name: str) -> int:
    value: int = _cupy().cuda.runtime.deviceGetAttribute(_ATTRIBUTES[name], number)
    return value


def _limits(ask: Callable[[str], int]) -> Limits:
    return Limits(
        threads_per_block=ask("threads per block"),
        block=(ask("block x"), ask("block y"), ask("block z")),
        grid=(ask("grid x"), ask("grid y"), ask("grid z")),
        shared_bytes=ask("shared bytes"),
        shared_bytes_optin=ask("shared bytes opt-in"),
        warp_size=ask("warp size"),
        multiprocessors=ask("multiprocessors"),
        cooperative=bool(ask("cooperative launch")),
        clusters=ask("compute capability major") >= 9,
    )
