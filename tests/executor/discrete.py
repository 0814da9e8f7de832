"""A simulated device with memory of its own, as a GPU has: host arrays are not on it, and copies take pinned ones."""

from __future__ import annotations

import contextlib
import functools
import threading
import time
import weakref
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.backend.simulator.gpu import SimulatorDevice
from jitgpu.backend.simulator.lane import SimulatorLane

#: The devices of a test: the simulator, this one, and a GPU.
KINDS = ["sim", "discrete", pytest.param("cuda", marks=pytest.mark.gpu)]

TEXT = r"""
extern "C" __global__ void scale(int n, int a, const int* x, int* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i];
}
extern "C" __global__ void add(int n, int a, int* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] += a;
}
extern "C" __global__ void poke(int at, int* x) { x[at] = 1; }
"""


class Blocks:
    """Memory that was given out and is not given back."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._live: dict[int, tuple[int, int]] = {}
        self.most = 0

    def add(self, array: np.ndarray) -> np.ndarray:
        owner = array
        while isinstance(owner.base, np.ndarray):
            owner = owner.base
        start: int = array.__array_interface__["data"][0]
        with self._lock:
            key = id(owner)
            self._live[key] = start, start + array.nbytes
            self.most = max(self.most, self.nbytes())
        weakref.finalize(owner, self._live.pop, key, None).atexit = False
        return array

    def nbytes(self) -> int:
        return sum(stop - start for start, stop in list(self._live.values()))

    def hold(self, value: Any) -> bool:
        """Whether an array is in it; one of no bytes may be at its end."""
        if not isinstance(value, np.ndarray):
            return False
        start: int = value.__array_interface__["data"][0]
        return any(first <= start and start + value.nbytes <= stop for first, stop in list(self._live.values()))


class DiscreteDevice(SimulatorDevice):
    """``cuda:5``. ``own`` is its memory, ``host`` the pinned memory that was made for it."""

    kind: Any = "cuda"
    name = "cuda:5"

    def __init__(self) -> None:
        super().__init__("sm_80")
        self.copy_s = 0.0  # how long each copy takes, at least
        self.waits = True  # for what a stream holds when it is made current; else plain launches there are not ordered
        self.own, self.host = Blocks(), Blocks()

    def array(self, data: Any) -> Any:
        made = self.empty(np.shape(data), np.asarray(data).dtype)
        made[...] = data
        return made

    def empty(self, shape: Any, dtype: Any = "float32") -> Any:
        return self.own.add(super().empty(shape, dtype))

    def zeros(self, shape: Any, dtype: Any = "float32") -> Any:
        return self.own.add(super().zeros(shape, dtype))

    def holds(self, value: Any) -> bool:
        return self.own.hold(value)

    def pinned(self, array: np.ndarray) -> bool:
        return self.host.hold(array)

    def lane(self, priority: int = 0, stream: Any = None) -> DiscreteLane:
        return DiscreteLane(self)


class DiscreteLane(SimulatorLane):
    """A stream of it. It refuses copies of memory that its device cannot copy while the host goes on."""

    device: Any

    def memory(self, nbytes: int) -> np.ndarray:
        return self.device.host.add(super().memory(nbytes))

    def current(self) -> Any:
        return super().current() if self.device.waits else contextlib.nullcontext()

    def copy(self, target: Any, source: Any) -> None:
        for array in (target, source):
            assert self.device.holds(array) or self.device.pinned(array), "neither of the device nor pinned"
        if self.device.copy_s:
            self._do(lambda: time.sleep(self.device.copy_s))
        super().copy(target, source)


class Place:
    """A device as these tests see it."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.device: Any = DiscreteDevice() if kind == "discrete" else jg.device(kind)
        self.array, self.empty, self.zeros = self.device.array, self.device.empty, self.device.zeros
        self.numpy = self.device.numpy

    @functools.cached_property
    def kernels(self) -> dict[str, jg.Kernel]:
        return {name: jg.Kernel(TEXT, name=name, device=self.device) for name in ("scale", "add", "poke")}

    def times(self, a: int, x: Any, submit: Callable[..., Any] | None = None) -> Any:
        """A new array of the device, ``a * x`` (int32), by a plain launch or a submitted one."""
        y = self.empty(x.shape, x.dtype)
        configured = self.kernels["scale"].forall(x.size)
        (configured if submit is None else functools.partial(submit, configured))(x.size, a, x, y)
        return y

    def add(self, a: int, x: Any, submit: Callable[..., Any] | None = None) -> Any:
        """``x += a`` in place (int32); x."""
        configured = self.kernels["add"].forall(x.size)
        (configured if submit is None else functools.partial(submit, configured))(x.size, a, x)
        return x
