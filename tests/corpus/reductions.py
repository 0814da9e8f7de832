"""Sums, extremes and norms: trees in shared memory, shuffles, atomics, two passes, segments."""

from __future__ import annotations

import itertools

import numpy as np

from .case import Launch, Step, case, covering, out


@case(
    r"""
__global__ void block_sums(const float* x, float* sums, int n) {
    extern __shared__ float tile[];
    int i = blockIdx.x * blockDim.x + threadIdx.x, t = threadIdx.x;
    tile[t] = i < n ? x[i] : 0.0f;
    __syncthreads();
    for (int half = blockDim.x / 2; half > 0; half /= 2) {
        if (t < half) tile[t] += tile[t + half];
        __syncthreads();
    }
    if (t == 0) sums[blockIdx.x] = tile[0];
}""",
    *(Launch(-(-3000 // b), b, 4 * b) for b in (32, 128, 512)),
    rtol=1e-5,
    atol=1e-5,
)
def tree_in_shared_memory(rng, launch):
    x = rng.normal(size=3000).astype("f4")
    padded = np.zeros(launch.grid * launch.block)
    padded[:3000] = x
    return {"x": x, "sums": out(launch.grid), "n": 3000}, {"sums": padded.reshape(launch.grid, -1).sum(1)}


@case(
    r"""
__inline__ __device__ int warp_sum(int v) {
    for (int d = 16; d > 0; d >>= 1) v += __shfl_down_sync(0xffffffffu, v, d);
    return v;
}
__global__ void total(const int* x, int n, int* sum) {
    __shared__ int partial[32];
    int lane = threadIdx.x & 31, warp = threadIdx.x >> 5, v = 0;
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) v += x[i];
    v = warp_sum(v);
    if (lane == 0) partial[warp] = v;
    __syncthreads();
    if (warp == 0) {
        v = lane < (blockDim.x + 31) / 32 ? partial[lane] : 0;
        v = warp_sum(v);
        if (lane == 0) atomicAdd(sum, v);
    }
}""",
    Launch(2, 64), Launch(4, 256), Launch(1, 1024), Launch(3, 32),
)  # fmt: skip
def shuffles_then_atomic(rng):
    x = rng.integers(-1000, 1000, 5000, dtype="i4")
    return {"x": x, "n": 5000, "sum": np.array([11], "i4")}, {"sum": np.array([11 + x.sum()])}


@case(
    r"""
template <unsigned BLOCK>
__device__ void warp_tail(volatile double* s, unsigned t) {
    double v = s[t];
    if (BLOCK >= 64) { v += s[t + 32]; __syncwarp(); s[t] = v; __syncwarp(); }
    v += s[t + 16]; __syncwarp(); s[t] = v; __syncwarp();
    v += s[t + 8]; __syncwarp(); s[t] = v; __syncwarp();
    v += s[t + 4]; __syncwarp(); s[t] = v; __syncwarp();
    v += s[t + 2]; __syncwarp(); s[t] = v; __syncwarp();
    v += s[t + 1]; __syncwarp(); s[t] = v;
}
template <unsigned BLOCK>
__global__ void unrolled(const double* x, double* sums, unsigned n) {
    __shared__ double s[BLOCK + 32];           // the tail reads 16 beyond its half
    unsigned t = threadIdx.x;
    double v = 0;
    for (unsigned i = blockIdx.x * BLOCK * 2 + t; i < n; i += BLOCK * 2 * gridDim.x) {
        v += x[i];
        if (i + BLOCK < n) v += x[i + BLOCK];
    }
    s[t] = v;
    if (t < 32) s[BLOCK + t] = 0;
    __syncthreads();
    if (BLOCK >= 256) { if (t < 128) s[t] += s[t + 128]; __syncthreads(); }
    if (BLOCK >= 128) { if (t < 64) s[t] += s[t + 64]; __syncthreads(); }
    if (t < 32) warp_tail<BLOCK>(s, t);
    if (t == 0) sums[blockIdx.x] = s[0];
}""",
    Launch(3, 128),
    rtol=1e-12,
    atol=1e-12,
    specialize={"BLOCK": 128},
    canonical=lambda results: results | {"sums": results["sums"].sum(keepdims=True)},
)
def unrolled_with_volatile_tail(rng, launch):
    x = rng.normal(size=2500)
    return {"x": x, "sums": out(3, "f8"), "n": 2500}, {"sums": np.array([x.sum()])}


@case(
    r"""
#include <cmath>
__global__ void extremes(const float* x, int n, float* low, float* high, int* where_high) {
    __shared__ float lo[256], hi[256];
    __shared__ int at[256];
    int t = threadIdx.x;
    float l = INFINITY, h = -INFINITY;
    int a = -1;
    for (int i = t; i < n; i += blockDim.x) {
        if (x[i] < l) l = x[i];
        if (x[i] > h) { h = x[i]; a = i; }
    }
    lo[t] = l; hi[t] = h; at[t] = a;
    __syncthreads();
    for (int s = blockDim.x >> 1; s; s >>= 1) {
        if (t < s) {
            lo[t] = fminf(lo[t], lo[t + s]);
            bool other = hi[t + s] > hi[t] || (hi[t + s] == hi[t] && at[t + s] < at[t]);
            if (other) { hi[t] = hi[t + s]; at[t] = at[t + s]; }
        }
        __syncthreads();
    }
    if (t == 0) { *low = lo[0]; *high = hi[0]; *where_high = at[0]; }
}""",
    Launch(1, 256), Launch(1, 64),
)  # fmt: skip
def minimum_maximum_argmax(rng):
    x = rng.integers(-400, 400, 3001).astype("f4")
    args = {"x": x, "n": 3001, "low": out(1), "high": out(1), "where_high": out(1, "i4")}
    return args, {"low": x.min(keepdims=True), "high": x.max(keepdims=True), "where_high": np.array([x.argmax()])}


@case(
    r"""
extern "C" __global__ void partial_dot(const float* a, const float* b, float* partial, int n) {
    __shared__ float cache[128];
    float sum = 0;
    for (int i = threadIdx.x + blockIdx.x * blockDim.x; i < n; i += blockDim.x * gridDim.x) sum += a[i] * b[i];
    cache[threadIdx.x] = sum;
    __syncthreads();
    for (int i = 64; i != 0; i /= 2) {
        if (threadIdx.x < i) cache[threadIdx.x] += cache[threadIdx.x + i];
        __syncthreads();
    }
    if (threadIdx.x == 0) partial[blockIdx.x] = cache[0];
}
extern "C" __global__ void finish(const float* partial, int m, float* result) {
    float sum = 0;
    for (int i = 0; i < m; ++i) sum += partial[i];
    *result = sum;
}""",
    Launch(7, 128), Launch(1, 128), Launch(32, 128),
    rtol=1e-4,
    atol=1e-3,
    scratch=("partial",),
    steps=lambda launch, args: [
        Step("partial_dot", ("a", "b", "partial", "n"), launch),
        Step("finish", ("partial", launch.grid, "result"), Launch(1, 1)),
    ],
)  # fmt: skip
def dot_product_in_two_kernels(rng, launch):
    a, b = rng.normal(size=(2, 4000)).astype("f4")
    args = {"a": a, "b": b, "partial": out(launch.grid), "n": 4000, "result": out(1)}
    return args, {"result": np.array([a.astype("f8") @ b.astype("f8")])}


@case(
    r"""
__global__ void segment_sums(const int* offsets, const long long* values, long long* sums, int segments) {
    int segment = (blockIdx.x * blockDim.x + threadIdx.x) / 8, lane = threadIdx.x % 8;
    long long sum = 0;
    if (segment < segments)
        for (int i = offsets[segment] + lane; i < offsets[segment + 1]; i += 8) sum += values[i];
    for (int d = 4; d; d >>= 1) sum += __shfl_xor_sync(0xffffffff, sum, d, 8);
    if (segment < segments && lane == 0) sums[segment] = sum;
}""",
    *covering(8 * 75, 64, 96, 256),
)
def segments_with_subwarps(rng):
    lengths = rng.integers(0, 40, 75)
    offsets = np.concatenate([[0], np.cumsum(lengths)]).astype("i4")
    values = rng.integers(-(2**40), 2**40, max(1, offsets[-1]))
    sums = np.array([values[a:b].sum() for a, b in itertools.pairwise(offsets)])
    return {"offsets": offsets, "values": values, "sums": out(75, "i8"), "segments": 75}, {"sums": sums}


@case(
    r"""
__global__ void column_sums(const float* m, float* sums, int rows, int cols) {
    __shared__ float tile[8][33];
    int c = blockIdx.x * 32 + threadIdx.x;
    float sum = 0;
    if (c < cols) for (int r = threadIdx.y; r < rows; r += 8) sum += m[r * cols + c];
    tile[threadIdx.y][threadIdx.x] = sum;
    __syncthreads();
    if (threadIdx.y == 0 && c < cols) {
        for (int k = 1; k < 8; ++k) sum += tile[k][threadIdx.x];
        sums[c] = sum;
    }
}""",
    Launch(4, (32, 8)),
    rtol=1e-5,
    atol=1e-5,
)
def columns_of_a_matrix(rng):
    m = rng.normal(size=(61, 115)).astype("f4")
    return {"m": m, "sums": out(115), "rows": 61, "cols": 115}, {"sums": m.sum(0, dtype="f8")}


@case(
    r"""
// Welford's mean and variance, merged over a block as Chan describes
struct Moments { float mean, m2; int n; };
__device__ Moments merge(Moments a, Moments b) {
    Moments r;
    r.n = a.n + b.n;
    if (r.n == 0) return a;
    float delta = b.mean - a.mean, share = (float)b.n / r.n;
    r.mean = a.mean + delta * share;
    r.m2 = a.m2 + b.m2 + delta * delta * a.n * share;
    return r;
}
__global__ void moments(const float* x, int n, float* mean, float* variance) {
    __shared__ Moments all[128];
    Moments own = {0, 0, 0};
    for (int i = threadIdx.x; i < n; i += blockDim.x) {
        own.n++;
        float delta = x[i] - own.mean;
        own.mean += delta / own.n;
        own.m2 += delta * (x[i] - own.mean);
    }
    all[threadIdx.x] = own;
    __syncthreads();
    for (int s = blockDim.x / 2; s > 0; s /= 2) {
        if (threadIdx.x < s) all[threadIdx.x] = merge(all[threadIdx.x], all[threadIdx.x + s]);
        __syncthreads();
    }
    if (threadIdx.x == 0) { mean[0] = all[0].mean; variance[0] = all[0].m2 / n; }
}""",
    Launch(1, 128), Launch(1, 16),
    rtol=1e-4,
)  # fmt: skip
def welford_mean_and_variance(rng):
    x = (rng.normal(size=1777) * 2 + 50).astype("f4")
    args = {"x": x, "n": 1777, "mean": out(1), "variance": out(1)}
    return args, {"mean": np.array([x.mean(dtype="f8")]), "variance": np.array([x.var(dtype="f8")])}


@case(
    r"""
__global__ void compensated(const float* x, int rows, int n, float* plain, float* kahan) {
    int r = blockIdx.x * blockDim.x + threadIdx.x;
    if (r >= rows) return;
    float sum = 0, carry = 0, simple = 0;
    for (int i = 0; i < n; ++i) {
        float y = __fadd_rn(x[r * n + i], -carry);
        float t = __fadd_rn(sum, y);
        carry = __fadd_rn(__fadd_rn(t, -sum), -y);
        sum = t;
        simple = __fadd_rn(simple, x[r * n + i]);
    }
    plain[r] = simple; kahan[r] = sum;
}""",
    *covering(20, 32, 7),
)
def kahan_summation_bit_exact(rng):
    x = (rng.random((20, 300)) * 10.0 ** rng.integers(-4, 5, (20, 300))).astype("f4")
    plain = np.cumsum(x, axis=1, dtype="f4")[:, -1]
    sums, carry = np.zeros(20, "f4"), np.zeros(20, "f4")
    for column in x.T:
        y = column - carry
        t = sums + y
        sums, carry = t, (t - sums) - y
    args = {"x": x, "rows": 20, "n": 300, "plain": out(20), "kahan": out(20)}
    return args, {"plain": plain, "kahan": sums}
