"""Small kernels around instructions that are more than a function of their operands, and what they must leave."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

import jitgpu as jg

Array = NDArray[Any]
WORD = np.uint64


class Case(NamedTuple):
    """A kernel named ``run`` and one launch. ``check`` is given its array arguments as they are afterwards."""

    name: str
    text: str
    arguments: tuple[Any, ...]
    check: Callable[..., None]
    grid: int = 1
    block: int = 32
    shared_bytes: int = 0
    arch: int = 80

    def run(self, device: Any) -> None:
        given = [device.array(x) if isinstance(x, np.ndarray) else x for x in self.arguments]
        kernel = jg.Kernel(self.text, name="run", device=device, strict=False)
        kernel.configure(self.grid, self.block, shared_bytes=self.shared_bytes)(*given)
        device.synchronize()
        self.check(*(device.numpy(x) for x, y in zip(given, self.arguments, strict=True) if isinstance(y, np.ndarray)))


def leaves(*expected: Array | None) -> Callable[..., None]:
    """A check that arrays are these afterwards; None for one that may be anything."""

    def check(*arrays: Array) -> None:
        for place, (have, want) in enumerate(zip(arrays, expected, strict=True)):
            if want is not None:
                np.testing.assert_array_equal(have, want, err_msg=f"array {place}")

    return check


def random(seed: int, count: int, dtype: Any = np.uint32) -> Array:
    """Every bit random."""
    rng = np.random.default_rng(seed)
    bits: Array = rng.integers(0, 256, count * np.dtype(dtype).itemsize, np.uint8).view(dtype)
    return bits


def joined(*parts: str) -> str:
    return ".".join(part for part in parts if part)
