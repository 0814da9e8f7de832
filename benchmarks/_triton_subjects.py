"""The subjects of ``kernels.py`` in Triton's language; each function below a kernel gives a launch of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import triton
import triton.language as tl


@triton.jit  # type: ignore[untyped-decorator]
def _copy(n, x, y, BLOCK: tl.constexpr):  # type: ignore[no-untyped-def]
    i = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    tl.store(y + i, tl.load(x + i, mask=i < n), mask=i < n)


def copy(x: Any, y: Any) -> Callable[[], Any]:
    n = x.numel()
    return lambda: _copy[(triton.cdiv(n, 4096),)](n, x, y, BLOCK=4096, num_warps=8)


@triton.jit  # type: ignore[untyped-decorator]
def _saxpy(n, a, x, y, BLOCK: tl.constexpr):  # type: ignore[no-untyped-def]
    i = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    tl.store(y + i, a * tl.load(x + i, mask=i < n) + tl.load(y + i, mask=i < n), mask=i < n)


def saxpy(a: float, x: Any, y: Any) -> Callable[[], Any]:
    n = x.numel()
    return lambda: _saxpy[(triton.cdiv(n, 2048),)](n, a, x, y, BLOCK=2048, num_warps=8)


@triton.jit  # type: ignore[untyped-decorator]
def _transpose(rows, columns, x, y, TILE: tl.constexpr):  # type: ignore[no-untyped-def]
    r = tl.program_id(1) * TILE + tl.arange(0, TILE)
    c = tl.program_id(0) * TILE + tl.arange(0, TILE)
    inside = (r[:, None] < rows) & (c[None, :] < columns)
    tile = tl.load(x + r[:, None] * columns + c[None, :], mask=inside)
    tl.store(y + c[:, None] * rows + r[None, :], tl.trans(tile), mask=tl.trans(inside))


def transpose(x: Any, y: Any) -> Callable[[], Any]:
    rows, columns = x.shape
    grid = (triton.cdiv(columns, 64), triton.cdiv(rows, 64))
    return lambda: _transpose[grid](rows, columns, x, y, TILE=64, num_warps=8)


@triton.jit  # type: ignore[untyped-decorator]
def _reduction(n, x, out, EACH: tl.constexpr, BLOCK: tl.constexpr):  # type: ignore[no-untyped-def]
    start = tl.program_id(0).to(tl.int64) * EACH * BLOCK + tl.arange(0, BLOCK)
    total = tl.zeros((BLOCK,), tl.float32)
    for k in range(EACH):
        i = start + k * BLOCK
        total += tl.load(x + i, mask=i < n, other=0.0)
    tl.atomic_add(out, tl.sum(total))


def reduction(x: Any, out: Any) -> Callable[[], Any]:
    n = x.numel()
    grid = (triton.cdiv(n, 16 * 4096),)

    def launch() -> None:
        out.zero_()
        _reduction[grid](n, x, out, EACH=16, BLOCK=4096, num_warps=8)

    return launch


@triton.jit  # type: ignore[untyped-decorator]
def _matmul(m, n, k, a, b, c, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr):  # type: ignore[no-untyped-def]
    rows, columns = tl.program_id(1) * BM + tl.arange(0, BM), tl.program_id(0) * BN + tl.arange(0, BN)
    deep = tl.arange(0, BK)
    from_a, from_b = a + rows[:, None] * k + deep[None, :], b + deep[:, None] * n + columns[None, :]
    total = tl.zeros((BM, BN), tl.float32)
    for _ in range(0, k, BK):
        total = tl.dot(tl.load(from_a), tl.load(from_b), total, input_precision="ieee")
        from_a += BK
        from_b += BK * n
    tl.store(c + rows[:, None] * n + columns[None, :], total)


def matmul(a: Any, b: Any, c: Any) -> Callable[[], Any]:
    (m, k), n = a.shape, b.shape[1]
    grid = (triton.cdiv(n, 64), triton.cdiv(m, 64))
    return lambda: _matmul[grid](m, n, k, a, b, c, BM=64, BN=64, BK=16, num_warps=4, num_stages=3)


@triton.jit  # type: ignore[untyped-decorator]
def _stencil(rows, columns, c, x, y, HIGH: tl.constexpr, WIDE: tl.constexpr):  # type: ignore[no-untyped-def]
    row = tl.program_id(1) * HIGH + tl.arange(0, HIGH)[:, None]
    column = tl.program_id(0) * WIDE + tl.arange(0, WIDE)[None, :]
    inside = (row > 0) & (row < rows - 1) & (column > 0) & (column < columns - 1)
    at = x + row * columns + column
    here = tl.load(at, mask=inside)
    around = tl.load(at - columns, mask=inside) + tl.load(at + columns, mask=inside)
    around += tl.load(at - 1, mask=inside) + tl.load(at + 1, mask=inside)
    tl.store(y + row * columns + column, here + c * (around - 4 * here), mask=inside)


def stencil(c: float, x: Any, y: Any) -> Callable[[], Any]:
    rows, columns = x.shape
    grid = (triton.cdiv(columns, 512), triton.cdiv(rows, 4))
    return lambda: _stencil[grid](rows, columns, c, x, y, HIGH=4, WIDE=512, num_warps=4)
