"""Barriers, loops that do not end, locks, asserts, traps, calls, the stack."""

from __future__ import annotations

import numpy as np

from tests.bugs.planted import Bug


def ramp(n: int) -> np.ndarray:
    return np.arange(n, dtype="f4")


BUGS = [
    Bug(
        "a barrier for half a warp", "divergent barrier", "",
        """
        extern "C" __global__ void k(const float* x, float* y) {
            __shared__ float tile[32];
            tile[threadIdx.x] = x[threadIdx.x];
            FIX(if (threadIdx.x < 16),)
                __syncthreads();  // BUG
            y[threadIdx.x] = tile[31 - threadIdx.x];
            __syncthreads();
            y[threadIdx.x] += tile[threadIdx.x];
        }""",
        lambda: {"x": ramp(32), "y": np.zeros(32, "f4")}, lambda before: {"y": np.full(32, 31, "f4")},
    ),
    Bug(
        "two barriers, one in each branch", "divergent barrier", "",
        """
        extern "C" __global__ void k(const float* x, float* y) {
            __shared__ float tile[32];
            if (threadIdx.x < 8) {
                tile[threadIdx.x] = x[threadIdx.x];
                FIX(__syncthreads();,)  // BUG
            } else {
                tile[threadIdx.x] = -x[threadIdx.x];
                FIX(__syncthreads();,)
            }
            FIX(, __syncthreads();)
            y[threadIdx.x] = tile[31 - threadIdx.x];
        }""",
        lambda: {"x": ramp(32), "y": np.zeros(32, "f4")},
        lambda before: {"y": np.where(np.arange(32) > 23, 1, -1) * (31 - ramp(32))},
    ),
    Bug(
        "a barrier in a loop that threads leave at different times", "divergent barrier", "",
        """
        extern "C" __global__ void k(int n, const float* x, float* y) {
            __shared__ float best;
            if (threadIdx.x == 0) best = 0;
            __syncthreads();
            for (int i = threadIdx.x; i < FIX(n, (n + 31) / 32 * 32); i += 32) {
                if (i == 0) best = x[0];
                __syncthreads();  // BUG
            }
            y[threadIdx.x] = best;
            __syncthreads();
            if (threadIdx.x == 0) best = 2;
            __syncthreads();
            y[threadIdx.x] += best;
        }""",
        lambda: {"n": 40, "x": np.ones(40, "f4"), "y": np.zeros(32, "f4")}, lambda before: {"y": np.full(32, 3, "f4")},
    ),
    Bug(
        "a shuffle that waits for lanes that do not come", "divergent barrier", "",
        """
        extern "C" __global__ void k(const float* x, float* y) {
            float v = x[threadIdx.x];
            if (threadIdx.x < 16) {
                float other = __shfl_down_sync(FIX(0xffffffff, 0xffff), v, 8);  // BUG
                if (threadIdx.x < 8) v += other;
            } else {
                v = -1;
            }
            __syncthreads();
            y[threadIdx.x] = v;
        }""",
        lambda: {"x": ramp(32), "y": np.zeros(32, "f4")},
        lambda before: {"y": np.r_[2 * ramp(8) + 8, ramp(16)[8:], np.full(16, -1)].astype("f4")},
    ),
    Bug(
        "a loop that makes no progress", "time limit", "",
        """
        extern "C" __global__ void k(int n, volatile float* x) {
            int i = 0;
            while (i < n) {
                x[i] *= 2;  // BUG
                FIX(, ++i;)
            }
        }""",
        lambda: {"n": 3, "x": np.ones(3, "f4")}, lambda before: {"x": np.full(3, 2, "f4")}, block=1,
    ),
    Bug(
        "a lock that nobody gives back", "deadlock", "",
        """
        extern "C" __global__ void k(int* lock, int* count) {
            while (atomicCAS(lock, 0, 1) != 0) {}  // BUG
            *(volatile int*)count += 1;
            __threadfence();
            FIX(, atomicExch(lock, 0);)
        }""",
        lambda: {"lock": np.zeros(1, "i4"), "count": np.zeros(1, "i4")},
        lambda before: {"count": np.array([8], "i4"), "lock": np.zeros(1, "i4")}, block=8,
    ),
    Bug(
        "a flag that nobody raises", "deadlock", "",
        """
        extern "C" __global__ void k(volatile int* flag, int* out) {
            FIX(, if (blockIdx.x == 1) *flag = 1;)
            if (blockIdx.x == 0)
                while (*flag == 0) {}  // BUG
            out[blockIdx.x] = 1;
        }""",
        lambda: {"flag": np.zeros(1, "i4"), "out": np.zeros(2, "i4")},
        lambda before: {"out": np.ones(2, "i4")}, grid=2, block=1,
    ),
    Bug(
        "a claim that does not hold", "assert", "",
        """
        #include <cassert>
        extern "C" __global__ void k(int n, const float* x, float* y) {
            int i = threadIdx.x;
            assert(FIX(x[i] > 0, x[i] >= 0));  // BUG
            y[i] = sqrtf(x[i]);
        }""",
        lambda: {"n": 4, "x": np.array([4, 1, 0, 9], "f4"), "y": np.zeros(4, "f4")},
        lambda before: {"y": np.array([2, 1, 0, 3], "f4")}, block=4,
    ),
    Bug(
        "a case that the kernel refuses", "trap", "",
        """
        extern "C" __global__ void k(int mode, int* y) {
            switch (mode) {
                case 0: y[threadIdx.x] = 1; break;
                FIX(, case 3: y[threadIdx.x] = 3; break;)
                default: __trap();  // BUG
            }
        }""",
        lambda: {"mode": 3, "y": np.zeros(4, "i4")}, lambda before: {"y": np.full(4, 3, "i4")}, block=4,
    ),
    Bug(
        "recursion without an end", "stack overflow", "",
        """
        __device__ __noinline__ int depth(int n, int* trail) {  // BUG
            int mine[16];
            for (int j = 0; j < 16; ++j) mine[j] = trail[(n + j) & 15];
            if (FIX(n == -1, n <= 0)) return mine[n & 15];
            return depth(n - 2, mine) + mine[(n * 7) & 15];
        }
        extern "C" __global__ void k(int n, int* y) {
            int trail[16];
            for (int j = 0; j < 16; ++j) trail[j] = 1;
            y[threadIdx.x] = depth(n, trail);
        }""",
        lambda: {"n": 6, "y": np.zeros(1, "i4")}, lambda before: {"y": np.array([4], "i4")}, block=1,
    ),
    Bug(
        "a function pointer from the host", "bad call", "",
        """
        typedef float (*Function)(float);
        __device__ __noinline__ float twice(float v) { return 2 * v; }
        __device__ __noinline__ float half(float v) { return v / 2; }
        extern "C" __global__ void k(unsigned long long which, float* x) {
            Function function = FIX(reinterpret_cast<Function>(which), which ? &twice : &half);
            x[threadIdx.x] = function(x[threadIdx.x]);  // BUG
        }""",
        lambda: {"which": 1, "x": np.ones(4, "f4")}, lambda before: {"x": np.full(4, 2, "f4")}, block=4,
    ),
]  # fmt: skip
