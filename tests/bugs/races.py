"""Threads that touch one element in no order. Found by ``jg.check`` alone."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.bugs.planted import Bug


def ramp(n: int) -> np.ndarray:
    return np.arange(n, dtype="f4")


def total(before: dict[str, Any]) -> dict[str, Any]:
    return {"sum": before["x"].sum(keepdims=True)}


def _race(name: str, array: str, text: str, args: Any, right: Any, **more: Any) -> Bug:
    return Bug(name, "race", array, text, args, right, found="check", **more)


BUGS = [
    _race(
        "no barrier between writing and reading a tile", "tile",
        """
        extern "C" __global__ void k(const float* x, float* y) {
            __shared__ float tile[64];
            tile[threadIdx.x] = x[threadIdx.x];
            FIX(, __syncthreads();)
            y[threadIdx.x] = tile[63 - threadIdx.x];  // BUG
        }""",
        lambda: {"x": ramp(64), "y": np.zeros(64, "f4")}, lambda before: {"y": ramp(64)[::-1]}, block=64,
    ),
    _race(
        "a tile filled again while others still read it", "tile",
        """
        extern "C" __global__ void k(int tiles, const float* x, float* y) {
            __shared__ float tile[64];
            float sum = 0;
            for (int j = 0; j < tiles; ++j) {
                tile[threadIdx.x] = x[64 * j + threadIdx.x];  // BUG
                __syncthreads();
                sum += tile[63 - threadIdx.x];
                FIX(, __syncthreads();)
            }
            y[threadIdx.x] = sum;
        }""",
        lambda: {"tiles": 3, "x": ramp(192), "y": np.zeros(64, "f4")},
        lambda before: {"y": before["x"].reshape(3, 64).sum(0)[::-1]}, block=64,
    ),
    _race(
        "a reduction without barriers", "tile",
        """
        extern "C" __global__ void k(const float* x, float* sum) {
            __shared__ float tile[128];
            tile[threadIdx.x] = x[threadIdx.x];
            __syncthreads();
            for (int half = 64; half > 0; half /= 2) {
                if (threadIdx.x < half)
                    tile[threadIdx.x] += tile[threadIdx.x + half];  // BUG
                FIX(, __syncthreads();)
            }
            if (threadIdx.x == 0) *sum = tile[0];
        }""",
        lambda: {"x": ramp(128), "sum": np.zeros(1, "f4")}, total, block=128,
    ),
    _race(
        "a warp that is thought to run in step", "tile",
        """
        extern "C" __global__ void k(const float* x, float* sum) {
            __shared__ volatile float tile[32];
            int lane = threadIdx.x;
            tile[lane] = x[lane];
            FIX(, __syncwarp();)
            for (int half = 16; half > 0; half /= 2) {
                float other = tile[(lane + half) & 31];  // BUG
                FIX(, __syncwarp();)
                tile[lane] = tile[lane] + other;
                FIX(, __syncwarp();)
            }
            if (lane == 0) *sum = tile[0];
        }""",
        lambda: {"x": ramp(32), "sum": np.zeros(1, "f4")}, total,
    ),
    _race(
        "a prefix sum in place", "tile",
        """
        extern "C" __global__ void k(const float* x, float* y) {
            __shared__ float tile[64];
            int t = threadIdx.x;
            tile[t] = x[t];
            for (int step = 1; step < 64; step *= 2) {
                __syncthreads();
                float add = t >= step ? tile[t - step] : 0.0f;
                FIX(, __syncthreads();)
                tile[t] += add;  // BUG
            }
            y[t] = tile[t];
        }""",
        lambda: {"x": ramp(64), "y": np.zeros(64, "f4")}, lambda before: {"y": np.cumsum(before["x"])}, block=64,
    ),
    _race(
        "shared bins counted without atomics", "bins",
        """
        extern "C" __global__ void k(const int* x, int* y) {
            __shared__ int bins[8];
            if (threadIdx.x < 8) bins[threadIdx.x] = 0;
            __syncthreads();
            FIX(bins[x[threadIdx.x]] += 1, atomicAdd(&bins[x[threadIdx.x]], 1));  // BUG
            __syncthreads();
            if (threadIdx.x < 8) y[threadIdx.x] = bins[threadIdx.x];
        }""",
        lambda: {"x": np.arange(64, dtype="i4") % 8, "y": np.zeros(8, "i4")},
        lambda before: {"y": np.full(8, 8, "i4")}, block=64,
    ),
    _race(
        "a flag in shared memory set by one and read by all", "last",
        """
        extern "C" __global__ void k(int* tickets, int* done) {
            __shared__ bool last;
            if (threadIdx.x == 0) last = atomicAdd(tickets, 1) == gridDim.x - 1;
            FIX(, __syncthreads();)
            if (last)  // BUG
                done[threadIdx.x] = 1;
        }""",
        lambda: {"tickets": np.zeros(1, "i4"), "done": np.zeros(64, "i4")},
        lambda before: {"done": np.ones(64, "i4")}, grid=4, block=64,
    ),
    _race(
        "a counter that is no atomic", "count",
        """
        extern "C" __global__ void k(int n, const float* x, int* count) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n && x[i] > 5)
                FIX(*count += 1, atomicAdd(count, 1));  // BUG
        }""",
        lambda: {"n": 100, "x": ramp(100), "count": np.zeros(1, "i4")},
        lambda before: {"count": np.array([94], "i4")}, grid=4,
    ),
    _race(
        "blocks that write the same elements", "y",
        """
        extern "C" __global__ void k(const float* x, float* y) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            y[FIX(threadIdx.x, i)] = 2 * x[i];  // BUG
        }""",
        lambda: {"x": ramp(128), "y": np.zeros(128, "f4")}, lambda before: {"y": 2 * before["x"]}, grid=4,
    ),
    _race(
        "a block that reads what another writes", "partial",
        """
        extern "C" __global__ void k(const float* x, float* partial, float* sum) {
            partial[blockIdx.x * 32 + threadIdx.x] = x[blockIdx.x * 32 + threadIdx.x];
            if (blockIdx.x == 0 && threadIdx.x == 0) {
                float total = 0;
                for (int j = 0; j < FIX(gridDim.x, 0) * 32; ++j)
                    total += partial[j];  // BUG
                *sum = total;
            }
        }""",
        lambda: {"x": ramp(128), "partial": np.zeros(128, "f4"), "sum": np.ones(1, "f4")},
        lambda before: {"partial": before["x"], "sum": np.zeros(1, "f4")}, grid=4,
    ),
    _race(
        "a stencil in place", "x",
        """
        extern "C" __global__ void k(int n, float* x, float* y) {
            int i = threadIdx.x + 1;
            if (i < n - 1)
                FIX(x, y)[i] = 0.5f * (x[i - 1] + x[i + 1]);  // BUG
        }""",
        lambda: {"n": 34, "x": ramp(34) ** 2, "y": np.zeros(34, "f4")},
        lambda before: {"y": np.r_[0, ramp(34)[1:-1] ** 2 + 1, 0]},
    ),
    _race(
        "every thread writes the result", "result",
        """
        extern "C" __global__ void k(const float* x, float* result) {
            float mine = x[threadIdx.x];
            if (FIX(mine > 3, threadIdx.x == 31))
                *result = mine;  // BUG
        }""",
        lambda: {"x": ramp(32), "result": np.zeros(1, "f4")}, lambda before: {"result": np.array([31], "f4")},
    ),
]  # fmt: skip
