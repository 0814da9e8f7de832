"""The gate before a stream, behind which launches queue up, and what two events by themselves take."""

from __future__ import annotations

import functools
import statistics
import time
from typing import Any

import numpy as np

from jitgpu.backend import Device
from jitgpu.backend.clocks import Clock
from jitgpu.module import Module

__all__ = ["SOURCE", "Gate", "event_share_ms", "kernels"]

SOURCE = r"""
// One thread keeps the stream, and the clock of the GPU up, until the host writes to page[0]. A call that waits for the
// stream itself would keep the host from that for ever: after limit_ns the gate opens by itself and says so in page[1].
extern "C" __global__ void gate(void* page, long long limit_ns) {
    volatile int* state = (volatile int*)page;
    long long begun, now;
    asm volatile("mov.u64 %0, %globaltimer;" : "=l"(begun));
    while (state[0] == 0) {
        asm volatile("mov.u64 %0, %globaltimer;" : "=l"(now));
        if (now - begun > limit_ns) {
            state[1] = 1;
            __threadfence_system();
            break;
        }
    }
}

extern "C" __global__ void nothing() {}

// Four loads of a thread are in flight at once. The grid covers the arrays exactly.
extern "C" __global__ void copy(const void* from, void* to) {
    const uint4* source = (const uint4*)from;
    uint4* target = (uint4*)to;
    size_t first = blockIdx.x * (size_t)(4 * blockDim.x) + threadIdx.x;
    uint4 values[4];
    #pragma unroll
    for (int k = 0; k < 4; k++) values[k] = source[first + k * blockDim.x];
    #pragma unroll
    for (int k = 0; k < 4; k++) target[first + k * blockDim.x] = values[k];
}
"""
_LIMIT_NS = 250_000_000
_CALIBRATIONS, _MANY = 25, 9
_WARM_UP_S = 0.05


@functools.cache
def kernels(device: str) -> Module:
    """The kernels above, for the device of that name."""
    return Module(SOURCE, device=device)


class Gate:
    """Holds a stream back while launches are queued, so that they run one directly behind the other, however long the
    host takes to launch them."""

    def __init__(self, device: Device, clock: Clock) -> None:
        self._state = clock.memory(8).view(np.int32)
        address = int(self._state.ctypes.data)
        own = kernels(device.name)
        self._launch: Any = own["gate"][1, 1, clock.stream].bind(address, _LIMIT_NS)
        #: ``nothing()``: launch a kernel that does nothing.
        self.nothing: Any = own["nothing"][1, 1, clock.stream].bind()
        self.open()  # launched once: the driver may wait for the device to load a kernel (CUDA_MODULE_LOADING)
        self._launch()
        self.nothing()
        clock.wait()

    def close(self) -> None:
        """What is queued from now on waits for :meth:`open`. What was queued before is done by now."""
        self._state[:] = 0
        self._launch()

    def open(self) -> None:
        """Let everything through."""
        self._state[0] = 1

    @property
    def gave_up(self) -> bool:
        """Whether it opened by itself, because the host did not come back in time. Known once the stream is waited
        for."""
        return bool(self._state[1])


_shares_ms: dict[str, float] = {}


def event_share_ms(device: Device, clock: Clock, gate: Gate) -> float:
    """What a pair of events shows beyond the launches between them, ms; measured once a device and process.

    The first launch after an event begins later than it would directly behind another launch. That is told from the
    times of one and of several launches of a kernel that does nothing.
    """
    known = _shares_ms.get(device.name)
    if known is None:
        begin, end = clock.event(), clock.event()

        def taken(count: int) -> float:
            gate.close()
            try:
                clock.record(begin)
                for _ in range(count):
                    gate.nothing()
                clock.record(end)
            finally:
                gate.open()
            clock.wait()
            return clock.elapsed_ms(begin, end)

        until = time.perf_counter() + _WARM_UP_S
        while time.perf_counter() < until:
            taken(_MANY)
        pairs = [(taken(1), taken(_MANY)) for _ in range(_CALIBRATIONS)]
        once, many = (statistics.median(times) for times in zip(*pairs, strict=True))
        known = _shares_ms[device.name] = max(0.0, once - (many - once) / (_MANY - 1))
    return known
