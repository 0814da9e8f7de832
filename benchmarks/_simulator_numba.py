"""The kernels of ``simulator.py`` on Numba's CUDA simulator, a part of each: a process of its own, started by it.

Numba's simulator starts an operating system's thread for each CUDA thread, so a full launch would take minutes. Parts
are made of whole blocks in which every thread does what it does in the full launch, so seconds per thread are the
same. Needs NUMBA_ENABLE_CUDASIM=1; prints a line of JSON.
"""

from __future__ import annotations

import argparse
import json
import math
import time
from typing import Any, NamedTuple

import _simulator_kernels as kernels
import numba
import numpy as np
from _simulator_kernels import BLOCK, TILE, Workload
from numba import cuda, float32, int32


@cuda.jit
def saxpy(n: Any, a: Any, x: Any, y: Any) -> None:
    i = cuda.grid(1)
    if i < n:
        y[i] = a * x[i] + y[i]


@cuda.jit
def mandelbrot(size: Any, limit: Any, left: Any, lower: Any, step: Any, counts: Any) -> None:
    column, row = cuda.grid(2)
    if column >= size or row >= size:
        return
    cx, cy = left + float32(column) * step, lower + float32(row) * step
    x = y = float32(0)
    count = 0
    while count < limit and x * x + y * y < 4:
        x, y = x * x - y * y + cx, 2 * x * y + cy
        count += 1
    counts[row, column] = count


@cuda.jit
def matmul(n: Any, a: Any, b: Any, c: Any) -> None:
    column, row = cuda.grid(2)
    if column >= n or row >= n:
        return
    total = float32(0)
    for k in range(n):
        total += a[row, k] * b[k, column]
    c[row, column] = total


@cuda.jit
def tiled(n: Any, a: Any, b: Any, c: Any) -> None:
    left = cuda.shared.array((TILE, TILE), float32)
    right = cuda.shared.array((TILE, TILE), float32)
    column, row = cuda.grid(2)
    tx, ty = cuda.threadIdx.x, cuda.threadIdx.y
    total = float32(0)
    for tile in range(0, n, TILE):
        left[ty, tx] = a[row, tile + tx]
        right[ty, tx] = b[tile + ty, column]
        cuda.syncthreads()
        for k in range(TILE):
            total += left[ty, k] * right[k, tx]
        cuda.syncthreads()
    c[row, column] = total


@cuda.jit
def reduction(n: Any, x: Any, sums: Any) -> None:
    part = cuda.shared.array(BLOCK, float32)
    t, i = cuda.threadIdx.x, cuda.grid(1)
    part[t] = x[i] if i < n else float32(0)
    cuda.syncthreads()
    s = cuda.blockDim.x // 2
    while s > 0:
        if t < s:
            part[t] += part[t + s]
        cuda.syncthreads()
        s >>= 1
    if t == 0:
        sums[cuda.blockIdx.x] = part[0]


@cuda.jit
def histogram(n: Any, data: Any, bins: Any) -> None:
    mine = cuda.shared.array(BLOCK, int32)
    t = cuda.threadIdx.x
    mine[t] = 0
    cuda.syncthreads()
    for i in range(cuda.grid(1), n, cuda.gridsize(1)):
        cuda.atomic.add(mine, data[i], 1)
    cuda.syncthreads()
    cuda.atomic.add(bins, t, mine[t])


KERNELS = {"saxpy": saxpy, "mandelbrot": mandelbrot, "matmul": matmul, "tiled": tiled, "reduction": reduction,
           "histogram": histogram}  # fmt: skip


class Part(NamedTuple):
    """A launch of ``grid`` blocks that writes ``region`` of the workload's output."""

    workload: Workload
    grid: tuple[int, ...]
    region: Any = ...


def parts(sizes: dict[str, int], blocks: int) -> list[Part]:
    """Of each kernel some blocks, in the order of ``simulator.py``; one where a block takes a second or more."""
    line, several, side = blocks * BLOCK, (blocks, 1), min(64, sizes["image"])
    spread = sizes["n"] * blocks // sizes["histogram_blocks"]
    image, atomics = kernels.mandelbrot(side), kernels.histogram(spread, blocks)
    single = kernels.histogram(line)
    return [
        Part(kernels.saxpy(line), (blocks,)),
        Part(image, image.grid),
        Part(kernels.matmul(sizes["matrix"]), several, np.s_[:TILE, : blocks * TILE]),
        Part(kernels.matmul(sizes["matrix"], "tiled"), (1, 1), np.s_[:TILE, :TILE]),
        Part(kernels.reduction(line), (blocks,)),
        Part(atomics, atomics.grid),
        Part(single, single.grid),
    ]


def as_numba(value: Any) -> Any:
    """An array on Numba's device, a float in the precision that the CUDA kernel has it in."""
    if isinstance(value, np.ndarray):
        return cuda.to_device(value)
    return np.float32(value) if isinstance(value, float) else value


def measure(part: Part, rounds: int) -> dict[str, Any]:
    """Seconds of each launch after a first one, every result checked; copies are made outside the clock."""
    work = part.workload
    seconds = []
    for _ in range(rounds + 1):
        work.reset()
        given = [as_numba(value) for value in work.arguments]
        launch = KERNELS[work.kernel][part.grid, work.block]
        began = time.perf_counter()
        launch(*given)
        cuda.synchronize()
        seconds.append(time.perf_counter() - began)
        given[-1].copy_to_host(work.output)  # the output is the last argument of every kernel
        work.check("Numba", part.region)
    threads = math.prod(part.grid) * math.prod(work.block)
    return {"kernel": work.kernel, "blocks": math.prod(part.grid), "threads": threads, "seconds": seconds[1:]}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", type=json.loads, required=True, help="n, image, matrix and histogram_blocks, JSON")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--blocks", type=int, default=2)
    options = parser.parse_args()
    if not numba.config.ENABLE_CUDASIM:
        parser.error("NUMBA_ENABLE_CUDASIM=1 must be set")
    found = [measure(part, options.rounds) for part in parts(options.sizes, options.blocks)]
    print(json.dumps({"numba": numba.__version__, "parts": found}))


if __name__ == "__main__":
    main()
