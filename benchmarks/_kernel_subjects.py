"""What ``kernels.py`` measures: six subjects, their data, and the kernels of ``kernels/`` with how they are launched.

Everything here runs on any device, so that the tests run it in the simulator.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

import jitgpu as jg

__all__ = ["FULL", "OURS", "SUBJECTS", "Data", "Sizes", "Subject"]

FOLDER = Path(__file__).parent / "kernels"
OURS = "jitgpu"
Call = Callable[[], Any]


class Sizes(NamedTuple):
    """``rows`` by ``columns`` float32 in each large array; matmul's a is (wide, inner), its b (inner, wide)."""

    rows: int
    columns: int
    wide: int
    inner: int


FULL = Sizes(rows=8192, columns=16384, wide=4096, inner=4096)


@dataclass
class Subject:
    """One table: calls that do the same work, first ours, ``launch`` with ``arguments``.

    A call leaves its result in ``out``, which holds ``start`` before a check, or returns it; ``compared`` says which
    part of it has to agree with ``expected``. ``arrays`` are what others are given. ``nbytes`` have to be moved at
    least, or ``flops`` operations done; the one that is not 0 is what the speed is told in.
    """

    name: str
    title: str
    launch: jg.ConfiguredKernel
    arguments: tuple[Any, ...]
    arrays: dict[str, Any]
    out: Any
    expected: Any
    start: Any = float("nan")
    compared: Any = ...
    rtol: float = 0.0
    nbytes: int = 0
    flops: int = 0
    calls: dict[str, Call] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.calls[OURS] = self.launch.bind(*self.arguments)

    def right(self, call: Call) -> bool:
        """Run it once on an output that holds something else, and look."""
        self.out[...] = self.start
        result = call()
        xp = numpy_for(self.out)
        got = self.out if result is None else xp.asarray(result).reshape(self.expected.shape)
        near = xp.allclose(got[self.compared], self.expected[self.compared], rtol=self.rtol, atol=self.rtol)
        return bool(near)


class Data:
    """The arrays, shared by all subjects: ``x`` and ``z`` with random numbers in [0, 1), ``y`` for results."""

    def __init__(self, sizes: Sizes) -> None:
        self.sizes = sizes
        self.device = jg.device()
        generator = np.random.default_rng()
        self.host = generator.random(sizes.rows * sizes.columns, dtype="f4")
        self.x = self.device.array(self.host)
        self.z = self.device.array(self.host[::-1].copy())
        self.y = self.device.empty(self.host.shape, "f4")


def numpy_for(array: Any) -> Any:
    """CuPy for its arrays, else NumPy."""
    if isinstance(array, np.ndarray):
        return np
    import cupy

    return cupy


def kernel(file: str, name: str = "", **template: int) -> jg.Kernel:
    """The kernel of that name, else the file's, its template parameters bound."""
    made = jg.Kernel(FOLDER / f"{file}.cu", name=name or file)
    return made.specialize(**template) if template else made


def over(count: int, each: int) -> int:
    """Blocks for ``count`` elements, ``each`` a block."""
    return -(-count // each)


def copy(data: Data, block: int = 1024) -> Subject:
    """y <- x."""
    x, y, n = data.x, data.y, data.x.size
    launch = kernel("copy")[over(n, 4 * block), block]
    return Subject("copy", f"copy, {mebibytes(x)}", launch, (n, x, y), {"x": x, "y": y}, y, x, nbytes=2 * x.nbytes)


def saxpy(data: Data, block: int = 1024) -> Subject:
    """y <- a*x + y."""
    x, y, n, a = data.x, data.y, data.x.size, 2.5
    launch = kernel("saxpy")[over(n, 4 * block), block]
    return Subject("saxpy", f"saxpy, {mebibytes(x)} twice", launch, (n, a, x, y), {"a": a, "x": x, "y": y}, y,
                   np.float32(a) * x + data.z, start=data.z, rtol=1e-6, nbytes=3 * x.nbytes)  # fmt: skip


def transpose(data: Data, tile: int = 64, tall: int = 8) -> Subject:
    """y <- the transpose of x."""
    rows, columns = data.sizes.rows, data.sizes.columns
    x, y = data.x.reshape(rows, columns), data.y.reshape(columns, rows)
    launch = kernel("transpose", TILE=tile, TALL=tall)[(over(columns, tile), over(rows, tile)), (tile, tall)]
    return Subject("transpose", f"transpose, {rows} x {columns}", launch, (rows, columns, x, y), {"x": x, "y": y}, y,
                   x.T, nbytes=2 * x.nbytes)  # fmt: skip


def reduction(data: Data, each: int = 4, block: int = 512, blocks: int = 4) -> Subject:
    """The sum of x, in one launch of so many blocks for each multiprocessor."""
    x, n = data.x, data.x.size
    grid = blocks * data.device.limits.multiprocessors
    parts, out = data.device.empty(grid, "f4"), data.device.empty(1, "f4")
    expected = data.device.array(np.sum(data.host, dtype="f8", keepdims=True))
    launch = kernel("reduction", EACH=each)[grid, block]
    return Subject("reduction", f"sum, {mebibytes(x)}", launch, (n, x, parts, out), {"x": x, "out": out}, out,
                   expected, rtol=1e-5, nbytes=x.nbytes)  # fmt: skip


def matmul(data: Data, deep: int = 16) -> Subject:
    """c <- a b."""
    wide, inner = data.sizes.wide, data.sizes.inner
    count = wide * inner
    a, b = data.x[:count].reshape(wide, inner), data.z[:count].reshape(inner, wide)
    c = data.y[: wide * wide].reshape(wide, wide)
    host = data.device.numpy
    expected = data.device.array(host(a).astype("f8") @ host(b))
    launch = kernel("matmul", DEEP=deep)[(wide // 128, wide // 128), 256]
    title = f"matmul, {wide} x {inner} by {inner} x {wide}"
    return Subject("matmul", title, launch, (wide, wide, inner, a, b, c), {"a": a, "b": b, "c": c}, c, expected,
                   rtol=2e-5, flops=2 * wide * wide * inner)  # fmt: skip


def stencil(data: Data, block: tuple[int, int] = (32, 16)) -> Subject:
    """y <- a step of heat conduction from x."""
    rows, columns, c = data.sizes.rows, data.sizes.columns, 0.2
    x, y = data.x.reshape(rows, columns), data.y.reshape(rows, columns)
    expected = x.copy()
    expected[1:-1, 1:-1] += np.float32(c) * (
        x[:-2, 1:-1] + x[2:, 1:-1] + x[1:-1, :-2] + x[1:-1, 2:] - 4 * x[1:-1, 1:-1]
    )
    launch = kernel("stencil")[(over(columns, 4 * block[0]), over(rows, block[1])), block]
    inside = (slice(1, -1), slice(1, -1))  # others need not treat the edge as we do
    return Subject("stencil", f"5-point stencil, {rows} x {columns}", launch, (rows, columns, c, x, y),
                   {"c": c, "x": x, "y": y}, y, expected, compared=inside, rtol=1e-5, nbytes=2 * x.nbytes)  # fmt: skip


def mebibytes(array: Any) -> str:
    """As text."""
    return f"{array.nbytes / 2**20:.4g} MiB"


SUBJECTS: dict[str, Callable[..., Subject]] = {
    "copy": copy, "saxpy": saxpy, "transpose": transpose, "reduction": reduction, "matmul": matmul, "stencil": stencil,
}  # fmt: skip
