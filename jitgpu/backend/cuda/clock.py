"""The clock of a GPU: CUDA events on the stream that the work goes to."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import cupy
import numpy as np
from cupy.cuda import runtime
from cupy.cuda.stream import get_current_stream

from jitgpu.backend.cuda import faults
from jitgpu.backend.cuda.streams import stream_pointer, torch_stream_of

if TYPE_CHECKING:
    from jitgpu.backend.cuda import CudaDevice

__all__ = ["CudaClock", "stream_of"]

_L2_CACHE_SIZE = 38  # cudaDevAttrL2CacheSize (CUDA Runtime API, "Data types used by CUDA Runtime")
_LEGACY = (0, 1)  # handles of the default stream


class CudaClock:
    """CUDA events, with a resolution of about half a microsecond (CUDA Runtime API, ``cudaEventElapsedTime``)."""

    queued = True

    def __init__(self, device: CudaDevice, stream: int, title: str) -> None:
        self.device = device
        self.stream = stream
        self._explained = faults.Explained(title, "measuring")
        self._events: list[Any] = []
        self._over_l2: Any = None

    def event(self) -> int:
        """A new timed event."""
        with self._explained, self.device.use():
            made = cupy.cuda.Event()
        self._events.append(made)
        handle: int = made.ptr
        return handle

    def record(self, event: int) -> None:
        """Record it in the stream."""
        with self._explained:
            runtime.eventRecord(event, self.stream)

    def wait(self) -> None:
        """Wait for the stream. Raises KernelFault and ContextLostError."""
        with self._explained:
            runtime.streamSynchronize(self.stream)

    def elapsed_ms(self, begin: int, end: int) -> float:
        """By the GPU's clock."""
        with self._explained:
            time_ms: float = runtime.eventElapsedTime(begin, end)
        return time_ms

    def flush(self) -> None:
        """Write zeros over twice the size of the L2 cache. Lines that the kernel left there go to memory, as they would
        if it ran again and again, and so do these while it runs."""
        if self._over_l2 is None:
            self._over_l2 = self.scratch(2 * runtime.deviceGetAttribute(_L2_CACHE_SIZE, self.device.number))
        with self._explained:
            runtime.memsetAsync(self._over_l2.data.ptr, 0, self._over_l2.nbytes, self.stream)

    def saved(self, extent: tuple[int, int]) -> Callable[[], None]:
        """Copied on the device."""
        start, nbytes = extent[0], extent[1] - extent[0]
        kept = self.scratch(nbytes)
        self._copy(kept.data.ptr, start, nbytes)
        return lambda: self._copy(start, kept.data.ptr, nbytes)

    def scratch(self, nbytes: int) -> Any:
        """Of the driver: nothing that was queued before can still be using it, as it might with CuPy's pool."""
        with self._explained, cupy.cuda.using_allocator(None):
            made = cupy.empty(nbytes, np.uint8)
            runtime.memsetAsync(made.data.ptr, 0, nbytes, self.stream)
        return made

    def copy(self, target: Any, source: Any) -> None:
        """``cudaMemcpyAsync``."""
        self._copy(target.data.ptr, source.data.ptr, source.nbytes)

    def _copy(self, target: int, source: int, nbytes: int) -> None:
        with self._explained:
            runtime.memcpyAsync(target, source, nbytes, runtime.memcpyDefault, self.stream)

    def memory(self, nbytes: int) -> np.ndarray:
        """Pinned memory."""
        page = np.frombuffer(cupy.cuda.alloc_pinned_memory(nbytes), np.uint8, nbytes)
        page[...] = 0
        return page


def stream_of(device: CudaDevice, stream: Any, values: Sequence[Any], kernel: str | None) -> int:
    """The handle of the stream that the work goes to: the one given, else as for a launch with these arguments, else
    (no kernel) CuPy's current one, or PyTorch's where only that is not the default one.

    Raises
    ------
    LaunchConfigError
        For something that is no stream of this device.
    """
    if stream is not None:
        return stream_pointer(kernel or "", stream, device.number)
    current: int = get_current_stream(device.number).ptr
    torch = sys.modules.get("torch")
    if torch is None or not torch.cuda.is_initialized():
        return current
    if kernel is not None:
        given = any(isinstance(value, torch.Tensor) for value in values)
        return torch_stream_of()(device.number) if given else current
    return torch_stream_of()(device.number) if current in _LEGACY else current
