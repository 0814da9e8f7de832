"""The subjects of ``kernels.py`` in Numba's language; each function below a kernel gives a launch of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numba import cuda, float32

TILE = 32


@cuda.jit  # type: ignore[untyped-decorator]
def _copy(x, y):  # type: ignore[no-untyped-def]
    i = cuda.grid(1)
    if i < x.size:
        y[i] = x[i]


def copy(x: Any, y: Any) -> Callable[[], Any]:
    grid = -(-x.size // 256)
    return lambda: _copy[grid, 256](x, y)


@cuda.jit  # type: ignore[untyped-decorator]
def _saxpy(a, x, y):  # type: ignore[no-untyped-def]
    i = cuda.grid(1)
    if i < x.size:
        y[i] = a * x[i] + y[i]


def saxpy(a: float, x: Any, y: Any) -> Callable[[], Any]:
    grid, a32 = -(-x.size // 256), np.float32(a)
    return lambda: _saxpy[grid, 256](a32, x, y)


@cuda.jit  # type: ignore[untyped-decorator]
def _transpose(x, y):  # type: ignore[no-untyped-def]
    tile = cuda.shared.array((TILE, TILE + 1), float32)
    tx, ty = cuda.threadIdx.x, cuda.threadIdx.y
    column, row = cuda.blockIdx.x * TILE, cuda.blockIdx.y * TILE
    for k in range(0, TILE, 8):
        if row + ty + k < x.shape[0] and column + tx < x.shape[1]:
            tile[ty + k, tx] = x[row + ty + k, column + tx]
    cuda.syncthreads()
    for k in range(0, TILE, 8):
        if column + ty + k < y.shape[0] and row + tx < y.shape[1]:
            y[column + ty + k, row + tx] = tile[tx, ty + k]


def transpose(x: Any, y: Any) -> Callable[[], Any]:
    rows, columns = x.shape
    grid = (-(-columns // TILE), -(-rows // TILE))
    return lambda: _transpose[grid, (TILE, 8)](x, y)


def reduction(x: Any, out: Any) -> Callable[[], Any]:
    add = cuda.reduce(lambda a, b: a + b)
    return lambda: add(x, res=out)


@cuda.jit  # type: ignore[untyped-decorator]
def _matmul(a, b, c):  # type: ignore[no-untyped-def]
    ta = cuda.shared.array((TILE, TILE), float32)
    tb = cuda.shared.array((TILE, TILE), float32)
    column, row = cuda.grid(2)
    tx, ty = cuda.threadIdx.x, cuda.threadIdx.y
    total = float32(0)
    for at in range(0, a.shape[1], TILE):
        ta[ty, tx] = a[row, at + tx]
        tb[ty, tx] = b[at + ty, column]
        cuda.syncthreads()
        for k in range(TILE):
            total += ta[ty, k] * tb[k, tx]
        cuda.syncthreads()
    c[row, column] = total


def matmul(a: Any, b: Any, c: Any) -> Callable[[], Any]:
    grid = (c.shape[1] // TILE, c.shape[0] // TILE)
    return lambda: _matmul[grid, (TILE, TILE)](a, b, c)


@cuda.jit  # type: ignore[untyped-decorator]
def _stencil(c, x, y):  # type: ignore[no-untyped-def]
    j, i = cuda.grid(2)
    if 0 < i < x.shape[0] - 1 and 0 < j < x.shape[1] - 1:
        here = x[i, j]
        y[i, j] = here + c * (x[i - 1, j] + x[i + 1, j] + x[i, j - 1] + x[i, j + 1] - float32(4) * here)


def stencil(c: float, x: Any, y: Any) -> Callable[[], Any]:
    rows, columns = x.shape
    grid, c32 = (-(-columns // 32), -(-rows // 8)), np.float32(c)
    return lambda: _stencil[grid, (32, 8)](c32, x, y)
