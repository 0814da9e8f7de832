"""Prefix sums: Hillis-Steele, Blelloch, shuffles, three kernels over many blocks, segmented, compaction."""

from __future__ import annotations

import numpy as np

from .case import Launch, Step, case, covering, out


@case(
    r"""
__global__ void inclusive(const int* x, int* y, int n) {
    extern __shared__ int buffer[];
    int t = threadIdx.x, in = 0, other = 1;
    buffer[t] = t < n ? x[t] : 0;
    __syncthreads();
    for (int d = 1; d < blockDim.x; d *= 2) {
        int from = in * blockDim.x, to = other * blockDim.x;
        buffer[to + t] = buffer[from + t] + (t >= d ? buffer[from + t - d] : 0);
        in ^= 1; other ^= 1;
        __syncthreads();
    }
    if (t < n) y[t] = buffer[in * blockDim.x + t];
}""",
    Launch(1, 256, 2048), Launch(1, 250, 2000), Launch(1, 1024, 8192),
)  # fmt: skip
def hillis_steele(rng):
    x = rng.integers(-50, 50, 250, dtype="i4")
    return {"x": x, "y": out(250, "i4"), "n": 250}, {"y": np.cumsum(x)}


@case(
    r"""
#define CONFLICT_FREE(i) ((i) + ((i) >> 5))
__global__ void exclusive(const float* x, float* y, int n) {
    extern __shared__ float temp[];
    int t = threadIdx.x, offset = 1;
    temp[CONFLICT_FREE(t)] = x[t];
    temp[CONFLICT_FREE(t + n / 2)] = x[t + n / 2];
    for (int d = n >> 1; d > 0; d >>= 1) {
        __syncthreads();
        if (t < d) {
            int a = CONFLICT_FREE(offset * (2 * t + 1) - 1), b = CONFLICT_FREE(offset * (2 * t + 2) - 1);
            temp[b] += temp[a];
        }
        offset *= 2;
    }
    if (t == 0) temp[CONFLICT_FREE(n - 1)] = 0;
    for (int d = 1; d < n; d *= 2) {
        offset >>= 1;
        __syncthreads();
        if (t < d) {
            int a = CONFLICT_FREE(offset * (2 * t + 1) - 1), b = CONFLICT_FREE(offset * (2 * t + 2) - 1);
            float swap = temp[a];
            temp[a] = temp[b];
            temp[b] += swap;
        }
    }
    __syncthreads();
    y[t] = temp[CONFLICT_FREE(t)];
    y[t + n / 2] = temp[CONFLICT_FREE(t + n / 2)];
}""",
    Launch(1, 32, 4 * 66), Launch(1, 256, 4 * 528),
    rtol=1e-5,
    atol=1e-4,
)  # fmt: skip
def blelloch_without_bank_conflicts(rng, launch):
    n = 2 * launch.block
    x = rng.normal(size=n).astype("f4")
    return {"x": x, "y": out(n), "n": n}, {"y": np.cumsum(x, dtype="f8") - x}


@case(
    r"""
__global__ void warp_scans(const unsigned* x, unsigned* y, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x, lane = threadIdx.x & 31;
    unsigned v = i < n ? x[i] : 0;
    #pragma unroll
    for (int d = 1; d < 32; d <<= 1) {
        unsigned other = __shfl_up_sync(0xffffffff, v, d);
        if (lane >= d) v += other;
    }
    if (i < n) y[i] = v;
}""",
    *covering(1000, 32, 64, 224),
)
def shuffle_scan_of_each_warp(rng):
    x = rng.integers(0, 2**32, 1000, dtype="u4")
    parts = [np.cumsum(x[i : i + 32], dtype="u4") for i in range(0, 1000, 32)]
    return {"x": x, "y": out(1000, "u4"), "n": 1000}, {"y": np.concatenate(parts)}


@case(
    r"""
extern "C" {
__global__ void scan_blocks(const int* x, int* y, int* totals, int n) {
    __shared__ int s[128];
    int i = blockIdx.x * 128 + threadIdx.x;
    s[threadIdx.x] = i < n ? x[i] : 0;
    for (int d = 1; d < 128; d *= 2) {
        __syncthreads();
        int add = threadIdx.x >= d ? s[threadIdx.x - d] : 0;
        __syncthreads();
        s[threadIdx.x] += add;
    }
    if (i < n) y[i] = s[threadIdx.x];
    if (threadIdx.x == 127) totals[blockIdx.x] = s[127];
}
__global__ void scan_totals(int* totals, int blocks) {
    int running = 0;
    for (int b = 0; b < blocks; ++b) { int own = totals[b]; totals[b] = running; running += own; }
}
__global__ void add_offsets(int* y, const int* totals, int n) {
    int i = blockIdx.x * 128 + threadIdx.x;
    if (i < n) y[i] += totals[blockIdx.x];
}
}""",
    Launch(24, 128),
    scratch=("totals",),
    steps=lambda launch, args: [
        Step("scan_blocks", ("x", "y", "totals", "n"), launch),
        Step("scan_totals", ("totals", launch.grid), Launch(1, 1)),
        Step("add_offsets", ("y", "totals", "n"), launch),
    ],
)
def three_kernels(rng):
    x = rng.integers(-1000, 1000, 3000, dtype="i4")
    return {"x": x, "y": out(3000, "i4"), "totals": out(24, "i4"), "n": 3000}, {"y": np.cumsum(x)}


@case(
    r"""
// A scan of (flag, value) pairs that starts anew at each flag
__global__ void segmented(const int* values, const unsigned char* heads, int* y) {
    __shared__ int v[256];
    __shared__ int f[256];
    int t = threadIdx.x, i = blockIdx.x * blockDim.x + t;
    v[t] = values[i];
    f[t] = heads[i];
    __syncthreads();
    for (int d = 1; d < blockDim.x; d <<= 1) {
        int value = v[t], flag = f[t];
        if (t >= d) {
            if (!flag) value += v[t - d];
            flag |= f[t - d];
        }
        __syncthreads();
        v[t] = value; f[t] = flag;
        __syncthreads();
    }
    y[i] = v[t];
}""",
    Launch(4, 256), Launch(16, 64),
)  # fmt: skip
def segmented_scan(rng, launch):
    values = rng.integers(0, 100, 1024, dtype="i4")
    heads = (rng.random(1024) < 0.1).astype("u1")
    expected, running = [], 0
    for i, (value, head) in enumerate(zip(values.tolist(), heads.tolist(), strict=True)):
        running = value if head or i % launch.block == 0 else running + value
        expected.append(running)
    return {"values": values, "heads": heads, "y": out(1024, "i4")}, {"y": np.array(expected)}


@case(
    r"""
__global__ void compact(const int* x, int n, int* kept, int* count) {
    __shared__ int warp_base[8];
    __shared__ int block_base;
    int i = blockIdx.x * blockDim.x + threadIdx.x, lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    bool keep = i < n && x[i] % 3 == 0;
    unsigned mask = __ballot_sync(0xffffffff, keep);
    int before = __popc(mask & ((1u << lane) - 1));
    if (lane == 0) warp_base[warp] = __popc(mask);
    __syncthreads();
    if (threadIdx.x == 0) {
        int sum = 0;
        for (int w = 0; w < blockDim.x / 32; ++w) { int c = warp_base[w]; warp_base[w] = sum; sum += c; }
        block_base = atomicAdd(count, sum);
    }
    __syncthreads();
    if (keep) kept[block_base + warp_base[warp] + before] = x[i];
}""",
    *covering(2000, 64, 256),
    canonical=lambda results: results | {"kept": np.sort(results["kept"])},
)
def stream_compaction_with_ballot(rng):
    x = rng.integers(-500, 500, 2000, dtype="i4")
    chosen = x[x % 3 == 0]
    expected = out(2000, "i4")
    expected[: chosen.size] = chosen
    args = {"x": x, "n": 2000, "kept": out(2000, "i4"), "count": np.zeros(1, "i4")}
    return args, {"kept": np.sort(expected), "count": np.array([chosen.size])}


@case(
    r"""
// Linear recurrences h[i] = a[i] h[i-1] + b[i] as a scan of maps (a, b)
__global__ void recurrence(const double* a, const double* b, double* h, int n) {
    __shared__ double2 map[128];
    int t = threadIdx.x;
    double2 m = t < n ? make_double2(a[blockIdx.x * n + t], b[blockIdx.x * n + t]) : make_double2(1, 0);
    map[t] = m;
    for (int d = 1; d < blockDim.x; d *= 2) {
        __syncthreads();
        double2 p = t >= d ? map[t - d] : make_double2(1, 0);
        __syncthreads();
        m = make_double2(m.x * p.x, m.x * p.y + m.y);
        map[t] = m;
    }
    if (t < n) h[blockIdx.x * n + t] = m.y;
}""",
    Launch(5, 128),
    rtol=1e-9,
    atol=1e-12,
)
def linear_recurrence(rng):
    a, b = rng.uniform(-1.1, 1.1, (5, 100)), rng.normal(size=(5, 100))
    h, state = np.empty((5, 100)), np.zeros(5)
    for i in range(100):
        h[:, i] = state = a[:, i] * state + b[:, i]
    return {"a": a, "b": b, "h": out((5, 100), "f8"), "n": 100}, {"h": h}


@case(
    r"""
#include <cmath>
__global__ void running_maximum(const float* x, float* y, int n) {
    __shared__ float warp_max[32];
    int t = threadIdx.x, lane = t % 32, warp = t / 32;
    float carry = -INFINITY;
    for (int start = 0; start < n; start += blockDim.x) {
        int i = start + t;
        float v = i < n ? x[i] : -INFINITY;
        for (int d = 1; d < 32; d *= 2) {
            float o = __shfl_up_sync(~0u, v, d);
            if (lane >= d) v = fmaxf(v, o);
        }
        if (lane == 31) warp_max[warp] = v;
        __syncthreads();
        if (warp == 0) {
            float w = lane < blockDim.x / 32 ? warp_max[lane] : -INFINITY;
            for (int d = 1; d < 32; d *= 2) {
                float o = __shfl_up_sync(~0u, w, d);
                if (lane >= d) w = fmaxf(w, o);
            }
            warp_max[lane] = w;
        }
        __syncthreads();
        if (warp) v = fmaxf(v, warp_max[warp - 1]);
        v = fmaxf(v, carry);
        if (i < n) y[i] = v;
        carry = fmaxf(carry, warp_max[blockDim.x / 32 - 1]);
        __syncthreads();
    }
}""",
    Launch(1, 64), Launch(1, 512),
)  # fmt: skip
def running_maximum_with_carry(rng):
    x = (rng.normal(size=1500) + np.arange(1500) * 0.01).astype("f4")
    return {"x": x, "y": out(1500), "n": 1500}, {"y": np.maximum.accumulate(x)}
