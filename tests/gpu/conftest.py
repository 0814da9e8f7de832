"""Fixtures of the tests of CUDA itself: rubbish in every output before a launch, and a gate for streams."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

# JAX would else take most of the GPU's memory from the tests beside it.
os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")

#: Spins until the host writes to ``flag`` (pinned memory), or for ``limit_ns``: a failed test must not hang the GPU.
GATE = jg.Kernel(r"""
extern "C" __global__ void gate(const void* flag, long long limit_ns) {
    long long start, now;
    asm volatile("mov.u64 %0, %globaltimer;" : "=l"(start));
    do {
        asm volatile("mov.u64 %0, %globaltimer;" : "=l"(now));
    } while (*(const volatile int*)flag == 0 && now - start < limit_ns);
}""")


@pytest.fixture
def poisoned() -> Callable[..., Any]:
    """``poisoned(shape, dtype)``: a CuPy array full of bytes 0x7f, which no test expects as a result."""
    import cupy

    def make(shape: Any, dtype: Any = "float32") -> Any:
        array = cupy.empty(shape, dtype)
        if array.nbytes:
            array.data.memset(0x7F, array.nbytes)
        return array

    return make


class Gate:
    """Holds streams back until it is opened, so that "not yet done" is a fact and not a matter of timing."""

    def __init__(self) -> None:
        import cupy

        self._memory = cupy.cuda.alloc_pinned_memory(4)
        self._flag = np.frombuffer(self._memory, np.int32, 1)

    def close(self, stream: Any, limit_s: float = 10.0) -> None:
        """Nothing launched into ``stream`` from now on runs before :meth:`open`."""
        self._flag[0] = 0
        GATE[1, 1, stream](int(self._flag.ctypes.data), int(limit_s * 1e9))

    def open(self) -> None:
        """Let everything through."""
        self._flag[0] = 1


@pytest.fixture
def gate() -> Iterator[Gate]:
    """A closed gate blocks only its own streams: warm up every kernel before, loading one can wait for the device."""
    import cupy

    barrier = Gate()
    barrier.open()
    GATE[1, 1](int(barrier._flag.ctypes.data), 1)
    cupy.cuda.runtime.deviceSynchronize()
    yield barrier
    barrier.open()
    cupy.cuda.runtime.deviceSynchronize()
