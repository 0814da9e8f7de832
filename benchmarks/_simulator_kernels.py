"""The kernels of ``simulator.py``, the same work as plain C++ loops, their data, and whether a result is right.

A kernel and its C++ function take the same arguments. This file needs nothing but NumPy and g++: the interpreter that
has Numba reads it too.
"""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

__all__ = ["BLOCK", "CUDA", "FLAGS", "LIMIT", "TILE", "Workload", "compiled", "histogram", "mandelbrot", "matmul",
           "reduction", "saxpy"]  # fmt: skip

BLOCK, TILE, BINS = 256, 16, 256
LIMIT, VIEW = 100, (-2.0, -1.25, 2.5)  # iterations, and the left, lower corner and side of the square that is drawn
FLAGS = ("-O2", "-shared", "-fPIC")

CUDA = {
    "saxpy": r"""
extern "C" __global__ void saxpy(int n, float a, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}""",
    "mandelbrot": r"""
extern "C" __global__ void mandelbrot(int size, int limit, float left, float lower, float step, int* counts) {
    int column = blockIdx.x * blockDim.x + threadIdx.x;
    int row = blockIdx.y * blockDim.y + threadIdx.y;
    if (column >= size || row >= size) return;
    float cx = left + column * step, cy = lower + row * step;
    float x = 0, y = 0;
    int count = 0;
    while (count < limit && x * x + y * y < 4) {
        float next = x * x - y * y + cx;
        y = 2 * x * y + cy;
        x = next;
        ++count;
    }
    counts[row * size + column] = count;
}""",
    "matmul": r"""
extern "C" __global__ void matmul(int n, const float* a, const float* b, float* c) {
    int column = blockIdx.x * blockDim.x + threadIdx.x;
    int row = blockIdx.y * blockDim.y + threadIdx.y;
    if (column >= n || row >= n) return;
    float sum = 0;
    for (int k = 0; k < n; ++k) sum += a[row * n + k] * b[k * n + column];
    c[row * n + column] = sum;
}""",
    "tiled": r"""
#define TILE 16
extern "C" __global__ void tiled(int n, const float* a, const float* b, float* c) {
    __shared__ float left[TILE][TILE], right[TILE][TILE];
    int column = blockIdx.x * TILE + threadIdx.x;
    int row = blockIdx.y * TILE + threadIdx.y;
    float sum = 0;
    for (int tile = 0; tile < n; tile += TILE) {
        left[threadIdx.y][threadIdx.x] = a[row * n + tile + threadIdx.x];
        right[threadIdx.y][threadIdx.x] = b[(tile + threadIdx.y) * n + column];
        __syncthreads();
        for (int k = 0; k < TILE; ++k) sum += left[threadIdx.y][k] * right[k][threadIdx.x];
        __syncthreads();
    }
    c[row * n + column] = sum;
}""",
    "reduction": r"""
extern "C" __global__ void reduction(int n, const float* x, float* sums) {
    __shared__ float part[256];
    int t = threadIdx.x, i = blockIdx.x * blockDim.x + t;
    part[t] = i < n ? x[i] : 0;
    __syncthreads();
    for (int s = blockDim.x / 2; s > 0; s >>= 1) {
        if (t < s) part[t] += part[t + s];
        __syncthreads();
    }
    if (t == 0) sums[blockIdx.x] = part[0];
}""",
    "histogram": r"""
extern "C" __global__ void histogram(int n, const unsigned char* data, int* bins) {
    __shared__ int mine[256];
    mine[threadIdx.x] = 0;
    __syncthreads();
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += blockDim.x * gridDim.x)
        atomicAdd(&mine[data[i]], 1);
    __syncthreads();
    atomicAdd(&bins[threadIdx.x], mine[threadIdx.x]);
}""",
}
CPP = r"""
extern "C" void saxpy(int n, float a, const float* x, float* y) {
    for (int i = 0; i < n; ++i) y[i] = a * x[i] + y[i];
}
extern "C" void mandelbrot(int size, int limit, float left, float lower, float step, int* counts) {
    for (int row = 0; row < size; ++row)
        for (int column = 0; column < size; ++column) {
            float cx = left + column * step, cy = lower + row * step;
            float x = 0, y = 0;
            int count = 0;
            while (count < limit && x * x + y * y < 4) {
                float next = x * x - y * y + cx;
                y = 2 * x * y + cy;
                x = next;
                ++count;
            }
            counts[row * size + column] = count;
        }
}
extern "C" void matmul(int n, const float* a, const float* b, float* c) {
    for (int row = 0; row < n; ++row)
        for (int column = 0; column < n; ++column) {
            float sum = 0;
            for (int k = 0; k < n; ++k) sum += a[row * n + k] * b[k * n + column];
            c[row * n + column] = sum;
        }
}
extern "C" void reduction(int n, const float* x, float* sums) {
    for (int block = 0; block * 256 < n; ++block) {
        int end = block * 256 + 256 < n ? block * 256 + 256 : n;
        float sum = 0;
        for (int i = block * 256; i < end; ++i) sum += x[i];
        sums[block] = sum;
    }
}
extern "C" void histogram(int n, const unsigned char* data, int* bins) {
    for (int i = 0; i < n; ++i) ++bins[data[i]];
}
"""


class Workload(NamedTuple):
    """One piece of work. Both sides write ``output``, an array among ``arguments``; before a call it holds ``start``.

    A result is right when it lies within ``rtol`` of ``expected``, but for a share of ``may_differ`` of its elements.
    """

    title: str
    kernel: str
    function: str
    grid: tuple[int, ...]
    block: tuple[int, ...]
    arguments: tuple[Any, ...]
    output: Any
    start: Any
    expected: Any
    rtol: float = 0.0
    may_differ: float = 0.0

    def reset(self) -> None:
        """Make the output what it is before a call."""
        np.copyto(self.output, self.start)

    def check(self, who: str, region: Any = ...) -> None:
        """Leave with a message where ``who`` has computed something else than NumPy, in this part of the output."""
        got, expected = self.output[region], self.expected[region]
        right = np.isclose(got, expected, rtol=self.rtol, atol=0)
        if np.count_nonzero(~right) > self.may_differ * right.size:
            at = tuple(int(index) for index in np.argwhere(~right)[0])
            raise SystemExit(f"{self.title}: {who} is wrong at {at}: {got[at]!r} in place of {expected[at]!r}, and at "
                             f"{np.count_nonzero(~right)} places of {right.size}")  # fmt: skip


def _random(*shape: int) -> Any:
    return np.random.default_rng().random(shape, dtype="f4")


def saxpy(n: int) -> Workload:
    """y <- a*x + y, one element a thread."""
    a, x, y = 2.5, _random(n), _random(n)
    output = np.empty_like(y)
    return Workload(f"saxpy {n:,}", "saxpy", "saxpy", (-(-n // BLOCK),), (BLOCK,), (n, a, x, output), output, y,
                    np.float32(a) * x + y, rtol=1e-6)  # fmt: skip


def mandelbrot(size: int) -> Workload:
    """Iterations before a point escapes; a multiplication fused with an addition moves few points over the edge."""
    left, lower, side = VIEW
    step = side / size
    output = np.empty((size, size), "i4")
    cx = np.float32(left) + np.arange(size, dtype="f4") * np.float32(step)
    cy = (np.float32(lower) + np.arange(size, dtype="f4") * np.float32(step))[:, None]
    x, y, expected = np.zeros((size, size), "f4"), np.zeros((size, size), "f4"), np.zeros((size, size), "i4")
    inside = np.ones((size, size), bool)
    for _ in range(LIMIT):
        inside &= x * x + y * y < 4
        expected += inside
        x, y = np.where(inside, x * x - y * y + cx, x), np.where(inside, 2 * x * y + cy, y)
    blocks = -(-size // TILE)
    return Workload(f"Mandelbrot {size}² x {LIMIT}", "mandelbrot", "mandelbrot", (blocks, blocks), (TILE, TILE),
                    (size, LIMIT, left, lower, step, output), output, np.zeros_like(output), expected,
                    may_differ=0.01)  # fmt: skip


def matmul(n: int, kernel: str = "matmul") -> Workload:
    """c <- a b, square; ``kernel`` is ``"matmul"`` or ``"tiled"``."""
    a, b, output = _random(n, n), _random(n, n), np.empty((n, n), "f4")
    expected = a.astype("f8") @ b
    title = f"{'naive' if kernel == 'matmul' else 'tiled'} matmul {n}³"
    return Workload(title, kernel, "matmul", (n // TILE, n // TILE), (TILE, TILE), (n, a, b, output), output,
                    np.zeros_like(output), expected, rtol=1e-5)  # fmt: skip


def reduction(n: int) -> Workload:
    """The sum of every 256 elements."""
    x, blocks = _random(n), -(-n // BLOCK)
    output = np.empty(blocks, "f4")
    expected = np.add.reduceat(x.astype("f8"), np.arange(0, n, BLOCK))
    return Workload(f"tree reduction {n:,}", "reduction", "reduction", (blocks,), (BLOCK,), (n, x, output), output,
                    np.zeros_like(output), expected, rtol=1e-5)  # fmt: skip


def histogram(n: int, blocks: int | None = None) -> Workload:
    """How often each byte stands in ``data``; without ``blocks``, one element a thread."""
    data, output = np.random.default_rng().integers(0, BINS, n, dtype="u1"), np.empty(BINS, "i4")
    grid = blocks or -(-n // BLOCK)
    title = f"histogram {n:,}, {f'{blocks} blocks' if blocks else 'one element a thread'}"
    return Workload(title, "histogram", "histogram", (grid,), (BLOCK,), (n, data, output), output,
                    np.zeros_like(output), np.bincount(data, minlength=BINS))  # fmt: skip


def compiled(folder: str) -> Callable[[Workload], Callable[[], None]]:
    """Compile the C++ functions in ``folder``; what is returned makes a call without arguments for a workload."""
    text, binary = Path(folder) / "loops.cpp", Path(folder) / "loops.so"
    text.write_text(CPP)
    subprocess.run(["g++", *FLAGS, "-o", str(binary), str(text)], check=True)
    library = ctypes.CDLL(str(binary))

    def call(workload: Workload) -> Callable[[], None]:
        function = getattr(library, workload.function)
        arguments = [_as_c(argument) for argument in workload.arguments]
        function.restype = None
        return lambda: function(*arguments)

    return call


def _as_c(argument: Any) -> Any:
    if isinstance(argument, int):
        return ctypes.c_int(argument)
    return ctypes.c_float(argument) if isinstance(argument, float) else ctypes.c_void_p(argument.ctypes.data)
