"""A stream of a GPU for an executor: events, a count in host memory that the GPU itself raises, copies."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

import cupy
import numpy as np
from cupy.cuda import runtime
from cupy.cuda.stream import get_current_stream

from jitgpu.backend.cuda import fastpath, faults
from jitgpu.backend.cuda.peers import connect
from jitgpu.backend.cuda.streams import StreamHandle, torch_stream_of
from jitgpu.errors import DeviceError, LaunchError
from jitgpu.values import LaunchConfig

if TYPE_CHECKING:
    from jitgpu.backend.cuda import CudaDevice
    from jitgpu.backend.cuda.kernel import CudaKernel

__all__ = ["CudaLane", "priorities"]

driver = cupy.cuda.driver
_NOT_READY = 600
_LEGACY = (0, 1)  # handles of the default stream (CUDA Driver API, "CU_STREAM_LEGACY")
_SLOTS = 1024
_making = threading.Lock()
_tried: set[int] = set()  # devices that can do what a lane needs


class CudaLane:
    """A stream of one GPU: one of its own that the default stream orders itself with, or a stream given by hand.

    ``priority``: lower numbers go first (CUDA Runtime API, ``cudaStreamCreateWithPriority``).
    """

    def __init__(self, device: CudaDevice, priority: int = 0, handle: int | None = None) -> None:
        self.device = device
        self._owned = handle is None
        with self._explained(), device.use():
            self.handle: int = runtime.streamCreateWithPriority(0, priority) if handle is None else handle
            self._counters, self._slot = _take_slot()
            #: ``finish(event, number)``: record the event, then have the GPU write the number to host memory when the
            #: stream gets there (``cuStreamWriteValue32``).
            self.finish = _finisher(self.handle, np.asarray(self._counters).ctypes.data + 4 * self._slot)
        self._count = 0
        if self._owned and device.number not in _tried:
            self._try()
            _tried.add(device.number)
        self.faults: dict[int, Exception] = {}  # none: after a fault the device does not live on

    def _try(self) -> None:
        """Raise DeviceError where the GPU cannot write the count (as under some virtual GPUs)."""
        with self.device.use():
            event = self.event(timed=False)
            try:
                self.finish(event, 0)
            except LaunchError as error:
                raise DeviceError(
                    "an executor needs stream memory operations, which this device does not have",
                    given=self.device.name, expected="cuStreamWriteValue32", fix="launch without an executor",
                ) from error  # fmt: skip
            finally:
                self.drop(event)

    def launcher(self, loaded: CudaKernel, config: LaunchConfig) -> Callable[..., None]:
        """The launch function for this stream; it keeps no argument alive."""
        if self._owned:
            return loaded.launcher(config, self.handle, keeps=False, follow=self.wait_for_current)
        made = loaded.launcher(config, self.handle, keeps=False)

        def launch(*args: Any) -> None:
            self.wait_for_current()
            made(*args)

        return launch

    def event(self, timed: bool) -> int:
        """A new event of this device."""
        with self._explained():
            event: int = runtime.eventCreateWithFlags(0 if timed else runtime.eventDisableTiming)
        return event

    def drop(self, event: int) -> None:
        """Destroy an event; of a device that is lost nothing is left to destroy."""
        if not faults.lost():
            with self._explained():
                runtime.eventDestroy(event)

    def record(self, event: int) -> None:
        """Record it in this stream."""
        with self._explained():
            runtime.eventRecord(event, self.handle)

    def wait(self, event: int) -> None:
        """Have this stream wait for it."""
        with self._explained():
            runtime.streamWaitEvent(self.handle, event)

    def wait_for_current(self) -> None:
        """Have this stream wait for CuPy's current one, and for PyTorch's where that is in use. The default stream
        needs no event: a stream of ours begins nothing before it (CUDA C++ Programming Guide, "Default Stream"). One
        that was given by hand may."""
        for current in {get_current_stream(self.device.number).ptr, *self._current_of_torch()}:
            if current != self.handle and (current not in _LEGACY or not self._owned):
                self._follow(current)

    def _current_of_torch(self) -> tuple[int, ...]:
        torch_cuda = getattr(sys.modules.get("torch"), "cuda", None)
        if torch_cuda is None or not torch_cuda.is_initialized():
            return ()
        return (torch_stream_of()(self.device.number),)

    def _follow(self, current: int) -> None:
        """Have this stream wait for what another one holds now."""
        if current not in _LEGACY and runtime.streamIsCapturing(current):  # this stream would become a part of it
            raise LaunchError(
                "the current stream is captured, which an executor's work cannot be part of", subject="submit",
                given=f"stream {current:#x}, captured", expected="a stream as usual",
                fix="submit outside of the capture; `with ex.capture() as graph:` records an executor's own work",
            )  # fmt: skip
        event = self.event(timed=False)
        try:
            with self._explained():
                runtime.eventRecord(event, current)
                runtime.streamWaitEvent(self.handle, event)
        finally:
            self.drop(event)

    def finished(self) -> int:
        """The count as the GPU has left it."""
        before = self._count  # read first: what the GPU wrote is never behind it
        ahead = (self._counters[self._slot] - before) & 0xFFFFFFFF
        if ahead > 0x7FFFFFFF:  # a destructor that launched in the middle of a launch: the later number came first
            ahead = 0
        self._count = count = before + ahead
        return count

    def reached(self, event: int) -> bool:
        """Whether it is done. Raises KernelFault or ContextLostError when the context is dead."""
        status = runtime.eventQuery(event)
        if status not in (0, _NOT_READY):
            raise faults.explain(runtime.CUDARuntimeError(status), "", "waiting for a launch")
        return bool(status == 0)

    def elapsed_ns(self, begin: int, end: int) -> int | None:
        """By the GPU's clock, with a resolution of about half a microsecond (``cudaEventElapsedTime``); None when the
        device was lost since."""
        try:
            return int(runtime.eventElapsedTime(begin, end) * 1e6)
        except runtime.CUDARuntimeError as error:
            if faults.is_fatal(error):
                return None
            raise

    def memory(self, nbytes: int) -> np.ndarray:
        """Pinned memory from CuPy's pool, which takes it back when no array uses it any more."""
        with self._explained():
            memory = cupy.cuda.alloc_pinned_memory(max(1, nbytes))
        return np.frombuffer(memory, np.uint8, nbytes)

    def copy(self, target: Any, source: Any) -> None:
        """``cudaMemcpyAsync``, which sees from the addresses where they are; between two GPUs ``cudaMemcpyPeerAsync``,
        which is told, and so needs no access of one to the other (memory of ``cudaMallocAsync`` gives none)."""
        if not source.nbytes:
            return
        to, of, nbytes = _address(target), _address(source), source.nbytes
        with self._explained():
            if not self.device.alone:
                there, here = _number(target), _number(source)
                if there is not None and here is not None and there != here:
                    connect(there, here)
                    runtime.memcpyPeerAsync(to, there, of, here, nbytes, self.handle)
                    return
            runtime.memcpyAsync(to, of, nbytes, runtime.memcpyDefault, self.handle)

    def current(self) -> AbstractContextManager[Any]:
        """Make this stream CuPy's current one, on its device."""
        return _Current(self.device.use(), cupy.cuda.Stream.from_external(StreamHandle(self.handle)))

    def close(self) -> None:
        """Destroy the stream where it is ours."""
        if faults.lost():
            return
        _give_slot(self._counters, self._slot)
        if self._owned:
            with self._explained(), self.device.use():  # what was allocated in its name can be had in no other's
                cupy.get_default_memory_pool().free_all_blocks(cupy.cuda.Stream.from_external(StreamHandle(self.handle)))
                runtime.streamDestroy(self.handle)

    def _explained(self) -> _Explained:
        return _EXPLAINED


class _Explained:
    """Turns CuPy's errors into ours."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        if isinstance(error, (driver.CUDADriverError, runtime.CUDARuntimeError)):
            raise faults.explain(error, "", "queueing work") from error


_EXPLAINED = _Explained()


class _Current:
    """A device and a stream of it, both made current."""

    def __init__(self, device: Any, stream: Any) -> None:
        self._device, self._stream = device, stream

    def __enter__(self) -> None:
        self._device.__enter__()
        self._stream.__enter__()

    def __exit__(self, *details: Any) -> None:
        self._stream.__exit__(*details)
        self._device.__exit__(*details)


def priorities(device: CudaDevice) -> tuple[int, int]:
    """The most and the least urgent priority that a stream of this device can have."""
    from cuda.bindings import driver as bindings

    with device.use():
        runtime.free(0)  # a thread that is new to CUDA has no context yet
        _, least, greatest = bindings.cuCtxGetStreamPriorityRange()
    return int(greatest), int(least)


def _address(array: Any) -> int:
    address: int = array.ctypes.data if isinstance(array, np.ndarray) else array.data.ptr
    return address


def _number(array: Any) -> int | None:
    """The GPU that an array is on; None for one of the host."""
    return None if isinstance(array, np.ndarray) else int(array.data.device_id)


# ---------------------------------------------------------------------------------------------------------- counters

_slots: list[tuple[memoryview, int]] = []


def _take_slot() -> tuple[memoryview, int]:
    """Four bytes of pinned memory, zero, as a view and an index in it."""
    with _making:
        if not _slots:
            page = np.frombuffer(cupy.cuda.alloc_pinned_memory(4 * _SLOTS), np.uint32, _SLOTS).data
            _slots.extend((page, index) for index in range(_SLOTS))
        page, index = _slots.pop()
    page[index] = 0
    return page, index


def _give_slot(page: memoryview, index: int) -> None:
    _slots.append((page, index))


def _finisher(stream: int, address: int) -> Callable[[int, int], None]:
    """In C where the extension is built, else through cuda-bindings."""

    def failed(status: int) -> None:
        raise faults.explain(driver.CUDADriverError(status), "", "closing a launch")

    if fastpath.available():
        from jitgpu.backend.cuda._fastpath import Finisher

        record, write = fastpath.driver_address("cuEventRecord"), fastpath.driver_address("cuStreamWriteValue32_v2")
        return Finisher(record, write, stream, address, failed)
    from cuda.bindings import driver as bindings

    write_value, there, where = bindings.cuStreamWriteValue32, bindings.CUstream(stream), bindings.CUdeviceptr(address)

    def finish(event: int, number: int) -> None:
        with _EXPLAINED:
            runtime.eventRecord(event, stream)
        status = int(write_value(there, where, number & 0xFFFFFFFF, 0)[0])
        if status:
            failed(status)

    return finish
