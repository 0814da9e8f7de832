"""Shared and local memory: indices outside, and what is read before it was written."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.bugs.planted import Bug


def ramp(n: int) -> np.ndarray:
    return np.arange(n, dtype="f4")


def total(before: dict[str, Any]) -> dict[str, Any]:
    return {"sum": before["x"].sum(keepdims=True)}


BUGS = [
    Bug(
        "a tile without room for its halo", "out of bounds", "tile",
        """
        extern "C" __global__ void k(const float* x, float* y) {
            __shared__ float tile[FIX(64, 65)];
            tile[threadIdx.x] = x[threadIdx.x];
            if (threadIdx.x == 0) tile[FIX(63, 64)] = x[64];
            __syncthreads();
            y[threadIdx.x] = tile[threadIdx.x + 1];  // BUG
        }""",
        lambda: {"x": ramp(65), "y": np.zeros(64, "f4")}, lambda before: {"y": ramp(65)[1:]}, block=64,
    ),
    Bug(
        "a block larger than its tile", "out of bounds", "tile",
        """
        extern "C" __global__ void k(const float* x, float* y) {
            __shared__ float tile[64];
            tile[threadIdx.x] = x[threadIdx.x];  // BUG
            __syncthreads();
            y[threadIdx.x] = tile[blockDim.x - 1 - threadIdx.x];
        }""",
        lambda: {"x": ramp(96), "y": np.zeros(96, "f4")},
        lambda before: {"y": np.append(ramp(64)[::-1], np.zeros(32, "f4"))}, block=96, twin={"block": 64},
    ),
    Bug(
        "before the first element of a tile", "out of bounds", "tile",
        """
        extern "C" __global__ void k(const float* x, float* y) {
            __shared__ float tile[32];
            tile[threadIdx.x] = x[threadIdx.x];
            __syncthreads();
            int left = threadIdx.x - FIX(1, (threadIdx.x > 0));
            y[threadIdx.x] = tile[left];  // BUG
        }""",
        lambda: {"x": ramp(32), "y": np.zeros(32, "f4")}, lambda before: {"y": np.maximum(ramp(32) - 1, 0)},
    ),
    Bug(
        "less dynamic shared memory than is used", "out of bounds", "dynamic",
        """
        extern "C" __global__ void k(const float* x, float* y) {
            extern __shared__ float both[];
            float* sums = both + blockDim.x;
            both[threadIdx.x] = x[threadIdx.x];
            sums[threadIdx.x] = 2 * x[threadIdx.x];  // BUG
            __syncthreads();
            y[threadIdx.x] = both[threadIdx.x] + sums[threadIdx.x ^ 1];
        }""",
        lambda: {"x": ramp(32), "y": np.zeros(32, "f4")},
        lambda before: {"y": ramp(32) + 2 * ramp(32).reshape(16, 2)[:, ::-1].ravel()},
        shared_bytes=32 * 4, twin={"shared_bytes": 2 * 32 * 4},
    ),
    Bug(
        "no dynamic shared memory at all", "out of bounds", "dynamic",
        """
        extern "C" __global__ void k(const int* x, int* y) {
            extern __shared__ int tile[];
            tile[threadIdx.x] = x[threadIdx.x];  // BUG
            __syncthreads();
            y[threadIdx.x] = tile[31 - threadIdx.x];
        }""",
        lambda: {"x": np.arange(32, dtype="i4"), "y": np.zeros(32, "i4")},
        lambda before: {"y": before["x"][::-1]}, twin={"shared_bytes": 128},
    ),
    Bug(
        "shared atomics past the bins", "out of bounds", "bins",
        """
        extern "C" __global__ void k(int n, const unsigned char* x, int* y) {
            __shared__ int bins[FIX(255, 256)];
            for (int i = threadIdx.x; i < FIX(255, 256); i += blockDim.x) bins[i] = 0;
            __syncthreads();
            for (int i = threadIdx.x; i < n; i += blockDim.x)
                atomicAdd(&bins[x[i]], 1);  // BUG
            __syncthreads();
            for (int i = threadIdx.x; i < FIX(255, 256); i += blockDim.x) y[i] = bins[i];
        }""",
        lambda: {"n": 256, "x": np.arange(256, dtype="u1"), "y": np.zeros(256, "i4")},
        lambda before: {"y": np.ones(256, "i4")},
    ),
    Bug(
        "past a local array", "out of bounds", "local",
        """
        extern "C" __global__ void k(int n, const int* x, int* y) {
            int counts[8] = {};
            for (int i = 0; i < n; ++i)
                counts[x[i] FIX(, & 7)] += 1;  // BUG
            for (int j = 0; j < 8; ++j) y[8 * threadIdx.x + j] = counts[j];
        }""",
        lambda: {"n": 16, "x": np.arange(1, 17, dtype="i4"), "y": np.zeros(32, "i4")},
        lambda before: {"y": np.full(32, 2, "i4")}, block=4,
    ),
    Bug(
        "a tile filled only as far as the data go", "uninitialised", "tile",
        """
        extern "C" __global__ void k(int n, const float* x, float* sum) {
            __shared__ float tile[64];
            if (threadIdx.x < n) tile[threadIdx.x] = x[threadIdx.x];
            FIX(, else tile[threadIdx.x] = 0;)
            __syncthreads();
            if (threadIdx.x == 0) {
                float total = 0;
                for (int j = 0; j < 64; ++j)
                    total += tile[j];  // BUG
                *sum = total;
            }
        }""",
        lambda: {"n": 50, "x": ramp(50), "sum": np.zeros(1, "f4")}, total, block=64, found="check",
    ),
    Bug(
        "threads that return before they fill their part", "uninitialised", "tile",
        """
        extern "C" __global__ void k(int n, const float* x, float* sum) {
            __shared__ float tile[64];
            FIX(if (threadIdx.x >= n) return;,)
            tile[threadIdx.x] = threadIdx.x < n ? x[threadIdx.x] : 0.0f;
            for (int half = 32; half > 0; half /= 2) {
                __syncthreads();
                if (threadIdx.x < half)
                    tile[threadIdx.x] += tile[threadIdx.x + half];  // BUG
            }
            if (threadIdx.x == 0) *sum = tile[0];
        }""",
        lambda: {"n": 40, "x": ramp(40), "sum": np.zeros(1, "f4")}, total, block=64, found="check",
    ),
    Bug(
        "a counter that starts with anything", "uninitialised", "found",
        """
        extern "C" __global__ void k(const float* x, int* count) {
            __shared__ int found;
            FIX(, if (threadIdx.x == 0) found = 0; __syncthreads();)
            if (x[threadIdx.x] > 3)
                atomicAdd(&found, 1);  // BUG
            __syncthreads();
            if (threadIdx.x == 0) *count = found;
        }""",
        lambda: {"x": ramp(32), "count": np.zeros(1, "i4")}, lambda before: {"count": np.array([28], "i4")},
        found="check",
    ),
    Bug(
        "a halo that nobody loads", "uninitialised", "tile",
        """
        extern "C" __global__ void k(const float* x, float* y) {
            __shared__ float tile[34];
            int t = threadIdx.x;
            tile[t + 1] = x[t + 1];
            FIX(if (t == 0) tile[0] = x[0];, if (t < 2) tile[33 * t] = x[33 * t];)
            __syncthreads();
            y[t] = tile[t] + tile[t + 2];  // BUG
        }""",
        lambda: {"x": ramp(34), "y": np.zeros(32, "f4")}, lambda before: {"y": 2 * ramp(34)[1:33]}, found="check",
    ),
    Bug(
        "sums in a local array that start with anything", "uninitialised", "local",
        """
        extern "C" __global__ void k(int n, const int* bin, const float* x, float* y) {
            float sums[4] FIX(, = {});
            if (n > 4) sums[n - 5] = 0;
            for (int i = 0; i < n; ++i)
                sums[bin[i]] += x[i];  // BUG
            for (int j = 0; j < 4; ++j) y[j] = sums[j];
        }""",
        lambda: {"n": 6, "bin": np.array([0, 1, 2, 3, 0, 1], "i4"), "x": ramp(6), "y": np.zeros(4, "f4")},
        lambda before: {"y": np.array([4, 6, 2, 3], "f4")}, block=1, found="check",
    ),
]  # fmt: skip
