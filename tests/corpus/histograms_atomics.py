"""Histograms, and atomic operations of every kind on global and shared memory."""

from __future__ import annotations

import numpy as np

from .case import Launch, Step, case, covering, out


@case(
    r"""
__global__ void histogram(const unsigned char* data, int n, unsigned* counts) {
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
        atomicAdd(&counts[data[i]], 1u);
}""",
    Launch(3, 64), Launch(1, 1000),
)  # fmt: skip
def bytes_global(rng):
    data = rng.integers(0, 256, 5000, dtype="u1")
    args = {"data": data, "n": 5000, "counts": np.zeros(256, "u4")}
    return args, {"counts": np.bincount(data, minlength=256)}


@case(
    r"""
__global__ void histogram(const float* x, int n, float low, float high, int bins, int* counts) {
    extern __shared__ int local[];
    for (int b = threadIdx.x; b < bins; b += blockDim.x) local[b] = 0;
    __syncthreads();
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
        if (x[i] >= low && x[i] < high) atomicAdd(&local[(int)((x[i] - low) * bins / (high - low))], 1);
    __syncthreads();
    for (int b = threadIdx.x; b < bins; b += blockDim.x) if (local[b]) atomicAdd(&counts[b], local[b]);
}""",
    Launch(2, 128, 4 * 50), Launch(5, 32, 4 * 50),
)  # fmt: skip
def floats_through_shared_memory(rng):
    x = (rng.integers(-3000, 3000, 4000) / 1024).astype("f4")
    inside = x[(x >= -2) & (x < 2)]
    bins = ((inside + np.float32(2)) * np.float32(50) / np.float32(4)).astype(int)
    args = {"x": x, "n": 4000, "low": -2.0, "high": 2.0, "bins": 50, "counts": np.zeros(50, "i4")}
    return args, {"counts": np.bincount(bins, minlength=50)}


@case(
    r"""
// Counters of four bits wide values, a sub-histogram of bytes a thread, as for small alphabets
__global__ void histogram16(const unsigned* words, int n, unsigned* counts) {
    __shared__ unsigned char own[16][64];
    __shared__ unsigned total[16];
    for (int b = 0; b < 16; ++b) own[b][threadIdx.x] = 0;
    if (threadIdx.x < 16) total[threadIdx.x] = 0;
    __syncthreads();
    int filled = 0;
    for (int i = threadIdx.x; i < n; i += 64) {
        unsigned w = words[i];
        for (int k = 0; k < 8; ++k, w >>= 4) own[w & 15][threadIdx.x]++;
        if ((filled += 8) > 255 - 8) {
            for (int b = 0; b < 16; ++b) {
                atomicAdd(&total[b], (unsigned)own[b][threadIdx.x]);
                own[b][threadIdx.x] = 0;
            }
            filled = 0;
        }
    }
    for (int b = 0; b < 16; ++b) atomicAdd(&total[b], (unsigned)own[b][threadIdx.x]);
    __syncthreads();
    if (threadIdx.x < 16) counts[threadIdx.x] = total[threadIdx.x];
}""",
    Launch(1, 64),
)
def nibbles_with_byte_counters(rng):
    words = rng.integers(0, 2**32, 3000, dtype="u4")
    nibbles = (words[:, None] >> (4 * np.arange(8, dtype="u4"))) & 15
    return {"words": words, "n": 3000, "counts": out(16, "u4")}, {"counts": np.bincount(nibbles.ravel(), minlength=16)}


@case(
    r"""
__global__ void bitwise(const unsigned* x, int n, unsigned* all, unsigned* any, unsigned* parity,
                        unsigned long long* wide) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    atomicAnd(all, x[i]);
    atomicOr(any, x[i]);
    atomicXor(parity, x[i]);
    atomicXor(wide, (unsigned long long)x[i] << (i % 32));
}""",
    *covering(300, 32, 96),
)
def and_or_xor(rng):
    x = rng.integers(0, 2**32, 300, dtype="u4") | np.uint32(0x00100100)
    wide = np.bitwise_xor.reduce(x.astype("u8") << (np.arange(300, dtype="u8") % np.uint64(32)))
    args = {"x": x, "n": 300, "all": np.array([2**32 - 1], "u4"), "any": np.zeros(1, "u4"), "parity": np.zeros(1, "u4")}
    return args | {"wide": np.zeros(1, "u8")}, {
        "all": np.bitwise_and.reduce(x, keepdims=True), "any": np.bitwise_or.reduce(x, keepdims=True),
        "parity": np.bitwise_xor.reduce(x, keepdims=True), "wide": wide.reshape(1),
    }  # fmt: skip


@case(
    r"""
__global__ void extremes(const int* a, const unsigned* b, const long long* c, const unsigned long long* d, int n,
                         int* a_low, int* a_high, unsigned* b_low, unsigned* b_high, long long* c_low,
                         unsigned long long* d_high) {
    __shared__ int low, high;
    if (threadIdx.x == 0) { low = 2147483647; high = -2147483647 - 1; }
    __syncthreads();
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) {
        atomicMin(&low, a[i]);
        atomicMax(&high, a[i]);
        atomicMin(b_low, b[i]);
        atomicMax(b_high, b[i]);
        atomicMin(c_low, c[i]);
        atomicMax(d_high, d[i]);
    }
    __syncthreads();
    if (threadIdx.x == 0) { atomicMin(a_low, low); atomicMax(a_high, high); }
}""",
    Launch(2, 64), Launch(1, 33),
)  # fmt: skip
def minimum_and_maximum_of_all_widths(rng):
    a, b = rng.integers(-(2**31), 2**31, 500, dtype="i4"), rng.integers(0, 2**32, 500, dtype="u4")
    c, d = rng.integers(-(2**63), 2**63 - 1, 500, dtype="i8"), rng.integers(0, 2**64 - 1, 500, dtype="u8")
    args = {"a": a, "b": b, "c": c, "d": d, "n": 500, "a_low": np.array([5], "i4"), "a_high": np.array([-5], "i4")}
    args |= {"b_low": np.array([2**32 - 1], "u4"), "b_high": np.zeros(1, "u4"), "c_low": np.array([2**63 - 1], "i8")}
    return args | {"d_high": np.zeros(1, "u8")}, {
        "a_low": np.array([min(5, a.min())]), "a_high": np.array([max(-5, a.max())]), "b_low": b.min(keepdims=True),
        "b_high": b.max(keepdims=True), "c_low": c.min(keepdims=True), "d_high": d.max(keepdims=True),
    }  # fmt: skip


@case(
    r"""
// A float maximum by compare and swap on the bits, and a product of doubles likewise
__device__ float atomic_max(float* address, float value) {
    int* bits = (int*)address;
    int old = *bits, assumed;
    do {
        assumed = old;
        old = atomicCAS(bits, assumed, __float_as_int(fmaxf(value, __int_as_float(assumed))));
    } while (assumed != old);
    return __int_as_float(old);
}
__device__ void atomic_multiply(double* address, double value) {
    unsigned long long* bits = (unsigned long long*)address;
    unsigned long long old = *bits, assumed;
    do {
        assumed = old;
        old = atomicCAS(bits, assumed, (unsigned long long)__double_as_longlong(value * __longlong_as_double(assumed)));
    } while (assumed != old);
}
__global__ void by_cas(const float* x, int n, float* top, double* product) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) { atomic_max(top, x[i]); atomic_multiply(product, 1.0 + 1e-3 * x[i]); }
}""",
    *covering(200, 64, 256),
    rtol=1e-12,
)
def compare_and_swap_loops(rng):
    x = rng.normal(size=200).astype("f4")
    args = {"x": x, "n": 200, "top": np.array([-10], "f4"), "product": np.array([2.0])}
    return args, {"top": x.max(keepdims=True), "product": np.array([2 * np.prod(1 + 1e-3 * x.astype("f8"))])}


@case(
    r"""
__global__ void tickets(unsigned* wrapping, unsigned* falling, int* order, unsigned* seen, int* last, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned ticket = atomicInc(wrapping, 9);       // 0 .. 9, then 0 again
    atomicAdd(&seen[ticket], 1u);
    atomicDec(falling, 6);                          // below 0 it starts at 6
    atomicExch(last, i);
    order[atomicSub(last + 1, 1) - 1] = 1;
}""",
    *covering(137, 32, 64),
    canonical=lambda results: results | {"last": results["last"][1:]},  # the first is any thread's
)
def increment_decrement_exchange(rng):
    args = {"wrapping": np.zeros(1, "u4"), "falling": np.array([3], "u4"), "order": out(137, "i4")}
    args |= {"seen": np.zeros(10, "u4"), "last": np.array([-1, 137], "i4"), "n": 137}
    return args, {
        "wrapping": np.array([7]), "falling": np.array([(3 - 137) % 7]), "order": np.ones(137),
        "seen": np.bincount(np.arange(137) % 10), "last": np.array([0]),
    }  # fmt: skip


@case(
    r"""
__global__ void sums(const float* x, const double* y, const unsigned long long* z, int n, float* fx, double* fy,
                     unsigned long long* fz) {
    __shared__ float block_x;
    __shared__ double block_y;
    if (threadIdx.x == 0) { block_x = 0; block_y = 0; }
    __syncthreads();
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) { atomicAdd(&block_x, x[i]); atomicAdd(&block_y, y[i]); atomicAdd(fz, z[i]); }
    __syncthreads();
    if (threadIdx.x == 0) { atomicAdd(fx, block_x); atomicAdd(fy, block_y); }
}""",
    *covering(400, 64, 160),
    rtol=1e-5,
    atol=1e-4,
)
def floating_point_sums(rng):
    x, y = rng.normal(size=400).astype("f4"), rng.normal(size=400)
    z = rng.integers(0, 2**50, 400, dtype="u8")
    args = {"x": x, "y": y, "z": z, "n": 400, "fx": np.zeros(1, "f4"), "fy": np.zeros(1), "fz": np.zeros(1, "u8")}
    return args, {"fx": x.sum(keepdims=True, dtype="f8"), "fy": y.sum(keepdims=True), "fz": z.sum(keepdims=True)}


@case(
    r"""
// A hash table with open addressing: insert keys, count how often each came, then look them up
extern "C" {
__device__ __forceinline__ unsigned mix(unsigned k) {
    k ^= k >> 16; k *= 0x85ebca6bu; k ^= k >> 13; k *= 0xc2b2ae35u; return k ^ (k >> 16);
}
__global__ void insert(const unsigned* keys, int n, unsigned* table, unsigned* counts, int capacity) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned slot = mix(keys[i]) & (capacity - 1);
    while (true) {
        unsigned previous = atomicCAS(&table[slot], 0xffffffffu, keys[i]);
        if (previous == 0xffffffffu || previous == keys[i]) { atomicAdd(&counts[slot], 1u); return; }
        slot = (slot + 1) & (capacity - 1);
    }
}
__global__ void find(const unsigned* queries, int n, const unsigned* table, const unsigned* counts, int capacity,
                     int* found) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned slot = mix(queries[i]) & (capacity - 1);
    while (table[slot] != queries[i] && table[slot] != 0xffffffffu) slot = (slot + 1) & (capacity - 1);
    found[i] = table[slot] == queries[i] ? counts[slot] : 0;
}
}""",
    *covering(700, 64, 256),
    scratch=("table", "counts"),
    steps=lambda launch, args: [
        Step("insert", ("keys", "n", "table", "counts", "capacity"), launch),
        Step("find", ("queries", "m", "table", "counts", "capacity", "found"), launch),
    ],
)
def hash_table(rng):
    keys = rng.integers(0, 500, 700).astype("u4") * np.uint32(7919)
    queries = rng.integers(0, 600, 650).astype("u4") * np.uint32(7919)
    found = (keys[None, :] == queries[:, None]).sum(1)
    args = {"keys": keys, "n": 700, "table": np.full(1024, 2**32 - 1, "u4"), "counts": np.zeros(1024, "u4")}
    return args | {"capacity": 1024, "queries": queries, "m": 650, "found": out(650, "i4")}, {"found": found}
