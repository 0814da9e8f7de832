"""Sorting and merging: networks, radix passes, merge paths, ranks, selection."""

from __future__ import annotations

import numpy as np

from .case import Launch, Step, case, covering, out


@case(
    r"""
__global__ void bitonic(int* data) {
    extern __shared__ int s[];
    int t = threadIdx.x, n = blockDim.x;
    s[t] = data[blockIdx.x * n + t];
    for (int k = 2; k <= n; k <<= 1)
        for (int j = k >> 1; j > 0; j >>= 1) {
            __syncthreads();
            int other = t ^ j;
            if (other > t && (s[t] > s[other]) == ((t & k) == 0)) { int v = s[t]; s[t] = s[other]; s[other] = v; }
        }
    __syncthreads();
    data[blockIdx.x * n + t] = s[t];
}""",
    Launch(8, 64, 256), Launch(2, 256, 1024), Launch(1, 512, 2048),
)  # fmt: skip
def bitonic_in_shared_memory(rng, launch):
    data = rng.integers(-999, 999, 512, dtype="i4")
    return {"data": data}, {"data": np.sort(data.reshape(launch.grid, -1), axis=1).ravel()}


def _bitonic_steps(launch, args):
    k = 2
    while k <= args["keys"].size:
        j = k // 2
        while j:
            yield Step("bitonic_step", ("keys", "values", j, k), launch)
            j //= 2
        k *= 2


@case(
    r"""
extern "C" __global__ void bitonic_step(float* keys, int* values, int j, int k) {
    unsigned i = threadIdx.x + blockDim.x * blockIdx.x, other = i ^ j;
    if (other <= i) return;
    bool up = (i & k) == 0;
    if (up ? keys[i] > keys[other] : keys[i] < keys[other]) {
        float f = keys[i]; keys[i] = keys[other]; keys[other] = f;
        int v = values[i]; values[i] = values[other]; values[other] = v;
    }
}""",
    Launch(8, 64),
    steps=_bitonic_steps,
)
def bitonic_global_with_values(rng):
    keys = rng.permutation(512).astype("f4")
    return {"keys": keys, "values": np.arange(512, dtype="i4")}, {"keys": np.sort(keys), "values": np.argsort(keys)}


@case(
    r"""
__global__ void odd_even(unsigned short* data, int n) {
    __shared__ int sorted;
    int t = threadIdx.x;
    bool done = false;
    for (int round = 0; round <= n && !done; ++round) {
        bool swapped = false;
        for (int phase = 0; phase < 2; ++phase) {
            for (int i = 2 * t + phase; i + 1 < n; i += 2 * blockDim.x)
                if (data[i] > data[i + 1]) {
                    unsigned short v = data[i]; data[i] = data[i + 1]; data[i + 1] = v;
                    swapped = true;
                }
            __syncthreads();
        }
        done = !__syncthreads_or(swapped);
    }
}""",
    Launch(1, 32), Launch(1, 100),
)  # fmt: skip
def odd_even_transposition(rng):
    data = rng.integers(0, 2**16, 101, dtype="u2")
    return {"data": data, "n": 101}, {"data": np.sort(data)}


@case(
    r"""
// Rank by counting: stable, every thread finds the place of its own element
__global__ void rank_sort(const double* x, double* y, int* rank, int n) {
    __shared__ double tile[64];
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    double own = i < n ? x[i] : 0;
    int place = 0;
    for (int start = 0; start < n; start += blockDim.x) {
        int j = start + threadIdx.x;
        if (j < n) tile[threadIdx.x] = x[j];
        __syncthreads();
        int count = min((int)blockDim.x, n - start);
        for (int k = 0; k < count; ++k) place += tile[k] < own || (tile[k] == own && start + k < i);
        __syncthreads();
    }
    if (i < n) { y[place] = own; rank[i] = place; }
}""",
    *covering(333, 32, 64),
)
def rank_sort_stable(rng):
    x = np.floor(rng.normal(size=333) * 20)
    order = np.argsort(x, kind="stable")
    return {"x": x, "y": out(333, "f8"), "rank": out(333, "i4"), "n": 333}, {"y": x[order], "rank": np.argsort(order)}


def _radix_steps(launch, args):
    for shift in range(0, 16, 4):
        source, target = ("a", "b") if shift % 8 == 0 else ("b", "a")
        yield Step("count", (source, "n", "counts", shift), launch)
        yield Step("scan", ("counts", 16 * launch.grid), Launch(1, 1))
        yield Step("scatter", (source, target, "n", "counts", shift), launch)


@case(
    r"""
// Least significant digits first, 4 bits a pass; counts lie digit by digit, block by block
extern "C" {
__global__ void count(const unsigned* keys, int n, int* counts, int shift) {
    __shared__ int local[16];
    if (threadIdx.x < 16) local[threadIdx.x] = 0;
    __syncthreads();
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) atomicAdd(&local[(keys[i] >> shift) & 15], 1);
    __syncthreads();
    if (threadIdx.x < 16) counts[threadIdx.x * gridDim.x + blockIdx.x] = local[threadIdx.x];
}
__global__ void scan(int* counts, int m) {
    int sum = 0;
    for (int i = 0; i < m; ++i) { int c = counts[i]; counts[i] = sum; sum += c; }
}
__global__ void scatter(const unsigned* keys, unsigned* sorted, int n, const int* counts, int shift) {
    __shared__ unsigned char digit[128];
    int t = threadIdx.x, i = blockIdx.x * blockDim.x + t;
    int own = i < n ? (keys[i] >> shift) & 15 : 16;
    digit[t] = own;
    __syncthreads();
    int before = 0;
    for (int k = 0; k < t; ++k) before += digit[k] == own;
    if (i < n) sorted[counts[own * gridDim.x + blockIdx.x] + before] = keys[i];
}
}""",
    Launch(8, 128), Launch(16, 64),
    scratch=("b", "counts"),
    steps=_radix_steps,
)  # fmt: skip
def radix_sort_passes(rng, launch):
    keys = rng.integers(0, 2**16, 1000, dtype="u4")
    args = {"a": keys, "b": out(1000, "u4"), "n": 1000, "counts": out(16 * launch.grid, "i4")}
    return args, {"a": np.sort(keys)}


@case(
    r"""
// Merge path: each thread finds where its part of the output begins in both inputs, then merges it alone
__global__ void merge(const int* a, int na, const int* b, int nb, int* merged, int part) {
    int start = (blockIdx.x * blockDim.x + threadIdx.x) * part, total = na + nb;
    if (start >= total) return;
    int low = max(0, start - nb), high = min(start, na);
    while (low < high) {
        int mid = (low + high) / 2;
        if (a[mid] <= b[start - 1 - mid]) low = mid + 1; else high = mid;
    }
    int i = low, j = start - low;
    for (int k = start; k < min(start + part, total); ++k)
        merged[k] = j >= nb || (i < na && a[i] <= b[j]) ? a[i++] : b[j++];
}""",
    Launch(4, 32), Launch(1, 128),
)  # fmt: skip
def merge_path(rng):
    a, b = np.sort(rng.integers(0, 300, 411)).astype("i4"), np.sort(rng.integers(-100, 250, 305)).astype("i4")
    args = {"a": a, "na": 411, "b": b, "nb": 305, "merged": out(716, "i4"), "part": 6}
    return args, {"merged": np.sort(np.concatenate([a, b]))}


@case(
    r"""
// Insertion sort of short rows in local memory, and the median of each
template <int N> __global__ void medians(const float* rows, float* median, float* sorted, int count) {
    int r = blockIdx.x * blockDim.x + threadIdx.x;
    if (r >= count) return;
    float own[N];
    for (int i = 0; i < N; ++i) {
        float v = rows[r * N + i];
        int j = i;
        for (; j > 0 && own[j - 1] > v; --j) own[j] = own[j - 1];
        own[j] = v;
    }
    median[r] = N % 2 ? own[N / 2] : 0.5f * (own[N / 2 - 1] + own[N / 2]);
    for (int i = 0; i < N; ++i) sorted[r * N + i] = own[i];
}""",
    *covering(90, 32, 96),
    specialize={"N": 11},
)
def insertion_sort_in_local_memory(rng):
    rows = rng.normal(size=(90, 11)).astype("f4")
    args = {"rows": rows, "median": out(90), "sorted": out((90, 11)), "count": 90}
    return args, {"median": np.median(rows, 1), "sorted": np.sort(rows, 1)}


@case(
    r"""
// The k greatest of each row: each thread keeps its own, thread 0 picks among the heads
template <int K> __global__ void top_k(const float* x, int n, float* best) {
    __shared__ float lists[64][K];
    int t = threadIdx.x;
    float own[K];
    #pragma unroll
    for (int k = 0; k < K; ++k) own[k] = -1e30f;
    for (int i = t; i < n; i += blockDim.x) {
        float v = x[blockIdx.x * n + i];
        #pragma unroll
        for (int k = 0; k < K; ++k) { float old = own[k]; own[k] = fmaxf(old, v); v = fminf(old, v); }
    }
    #pragma unroll
    for (int k = 0; k < K; ++k) lists[t][k] = own[k];
    for (int s = blockDim.x / 2; s; s /= 2) {
        __syncthreads();
        if (t < s) {
            float merged[K];
            for (int i = 0, j = 0, k = 0; k < K; ++k)
                merged[k] = lists[t][i] >= lists[t + s][j] ? lists[t][i++] : lists[t + s][j++];
            for (int k = 0; k < K; ++k) lists[t][k] = merged[k];
        }
    }
    __syncthreads();
    if (t < K) best[blockIdx.x * K + t] = lists[0][t];
}""",
    Launch(5, 64), Launch(5, 16),
    specialize={"K": 5},
)  # fmt: skip
def top_k_of_each_row(rng):
    x = rng.normal(size=(5, 400)).astype("f4")
    return {"x": x, "n": 400, "best": out((5, 5))}, {"best": -np.sort(-x, 1)[:, :5]}


@case(
    r"""
// Iterative quicksort with an explicit stack, a thread a segment
__device__ void swap(int& a, int& b) { int c = a; a = b; b = c; }
__global__ void quicksort(int* data, int length, int segments) {
    int s = blockIdx.x * blockDim.x + threadIdx.x;
    if (s >= segments) return;
    int* d = data + s * length;
    int stack[40], top = 0;
    stack[top++] = 0; stack[top++] = length - 1;
    while (top) {
        int high = stack[--top], low = stack[--top];
        if (low >= high) continue;
        int pivot = d[(low + high) / 2], i = low, j = high;
        while (i <= j) {
            while (d[i] < pivot) ++i;
            while (d[j] > pivot) --j;
            if (i <= j) swap(d[i++], d[j--]);
        }
        // the longer side waits on the stack
        if (j - low > high - i) { stack[top++] = low; stack[top++] = j; stack[top++] = i; stack[top++] = high; }
        else { stack[top++] = i; stack[top++] = high; stack[top++] = low; stack[top++] = j; }
    }
}""",
    Launch(1, 32), Launch(3, 8),
)  # fmt: skip
def quicksort_with_a_stack(rng):
    data = rng.integers(-300, 300, (20, 80), dtype="i4")
    return {"data": data, "length": 80, "segments": 20}, {"data": np.sort(data, 1)}
