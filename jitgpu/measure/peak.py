"""The bandwidth of a device as a copy reaches it: what a kernel that moves data can be held to."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from typing import Any

from jitgpu.backend import Device
from jitgpu.backend.clocks import Clock
from jitgpu.measure.gate import kernels
from jitgpu.measure.subject import Subject
from jitgpu.measure.timer import Timer, run

__all__ = ["peak_gb_per_s"]

_CUDA_BYTES, _SIMULATOR_BYTES, _LEAST_BYTES = 512 << 20, 64 << 20, 1 << 20
_BLOCK = 256
_BUDGET_MS = 40.0

_known: dict[str, float] = {}


def peak_gb_per_s(device: Device) -> float:
    """Bytes read and written in a second by the faster of two copies, GB/s; measured once a device and process.

    On a GPU those of ``cudaMemcpyAsync`` and of a kernel that copies 16 bytes a load, between two arrays of 512 MiB
    (less where there is less memory). In the simulator that of ``numpy.copyto`` over 64 MiB.
    """
    known = _known.get(device.name)
    if known is None:
        with device.use():
            known = _known[device.name] = _measured(device)
    return known


def _measured(device: Device) -> float:
    clock = device.clock(None, (), None)
    source, target = _arrays(clock, _CUDA_BYTES if device.kind == "cuda" else _SIMULATOR_BYTES)
    nbytes: int = source.nbytes

    def timer(call: Callable[[], Any]) -> Timer:
        return Timer(Subject("copy", False, device, clock, call, (), lambda: call))

    timers = [timer(lambda: clock.copy(target, source))]
    if clock.queued:
        copy = kernels(device.name)["copy"][nbytes // (4 * 16 * _BLOCK), _BLOCK, clock.stream]
        timers.append(timer(copy.bind(source, target)))
    run(timers, _BUDGET_MS)
    return 2 * nbytes / min(statistics.median(timer.times_ms) for timer in timers) / 1e6


def _arrays(clock: Clock, nbytes: int) -> tuple[Any, Any]:
    """Two arrays of that size, or as large as there is memory for."""
    while True:
        try:
            return clock.scratch(nbytes), clock.scratch(nbytes)
        except MemoryError:  # CuPy's OutOfMemoryError is one
            if nbytes <= _LEAST_BYTES:
                raise
            nbytes //= 2
