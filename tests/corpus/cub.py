"""CUB's block and warp collectives inside kernels."""

from __future__ import annotations

import numpy as np

from .case import Launch, case, out


@case(
    r"""
#include <cub/block/block_reduce.cuh>
template <int THREADS> __global__ void reduce(const int* x, int n, int* sums, int* highs) {
    using Reduce = cub::BlockReduce<int, THREADS>;
    __shared__ typename Reduce::TempStorage storage;
    int i = blockIdx.x * THREADS + threadIdx.x, v = i < n ? x[i] : 0;
    int sum = Reduce(storage).Sum(v);
    __syncthreads();
    int high = Reduce(storage).Reduce(v, [](int a, int b) { return a > b ? a : b; });
    if (threadIdx.x == 0) { sums[blockIdx.x] = sum; highs[blockIdx.x] = high; }
}""",
    Launch(8, 128),
    specialize={"THREADS": 128},
)
def block_reduce(rng):
    x = rng.integers(-1000, 1000, 1000, dtype="i4")
    p = np.pad(x, (0, 24)).reshape(8, 128)
    return {"x": x, "n": 1000, "sums": out(8, "i4"), "highs": out(8, "i4")}, {"sums": p.sum(1), "highs": p.max(1)}


@case(
    r"""
#include <cub/block/block_load.cuh>
#include <cub/block/block_store.cuh>
#include <cub/block/block_scan.cuh>
// Loads blocked through a transposition, scans four items a thread with a running prefix over tiles
struct Running {
    int total;
    __device__ int operator()(int aggregate) { int old = total; total += aggregate; return old; }
};
__global__ void scan(const int* x, int* y, int n) {
    using Load = cub::BlockLoad<int, 64, 4, cub::BLOCK_LOAD_TRANSPOSE>;
    using Store = cub::BlockStore<int, 64, 4, cub::BLOCK_STORE_TRANSPOSE>;
    using Scan = cub::BlockScan<int, 64>;
    __shared__ union {
        typename Load::TempStorage load; typename Store::TempStorage store; typename Scan::TempStorage scan;
    } storage;
    Running prefix = {0};
    for (int start = 0; start < n; start += 256) {
        int items[4];
        Load(storage.load).Load(x + start, items, n - start, 0);
        __syncthreads();
        Scan(storage.scan).ExclusiveSum(items, items, prefix);
        __syncthreads();
        Store(storage.store).Store(y + start, items, n - start);
        __syncthreads();
    }
}""",
    Launch(1, 64),
)
def block_load_scan_store(rng):
    x = rng.integers(-100, 100, 900, dtype="i4")
    return {"x": x, "y": out(900, "i4"), "n": 900}, {"y": np.cumsum(x) - x}


@case(
    r"""
#include <cub/block/block_radix_sort.cuh>
__global__ void sort(const float* keys, float* sorted, int* order) {
    using Sort = cub::BlockRadixSort<float, 64, 3, int>;
    __shared__ typename Sort::TempStorage storage;
    float k[3];
    int v[3];
    for (int i = 0; i < 3; ++i) { v[i] = threadIdx.x * 3 + i; k[i] = keys[blockIdx.x * 192 + v[i]]; }
    Sort(storage).Sort(k, v);
    for (int i = 0; i < 3; ++i) {
        sorted[blockIdx.x * 192 + threadIdx.x * 3 + i] = k[i];
        order[blockIdx.x * 192 + threadIdx.x * 3 + i] = v[i];
    }
}""",
    Launch(2, 64),
)
def block_radix_sort(rng):
    keys = rng.normal(size=(2, 192)).astype("f4")
    order = np.argsort(keys, 1, kind="stable")
    args = {"keys": keys, "sorted": out((2, 192)), "order": out((2, 192), "i4")}
    return args, {"sorted": np.sort(keys, 1), "order": order}


@case(
    r"""
#include <cub/warp/warp_reduce.cuh>
#include <cub/warp/warp_scan.cuh>
__global__ void warps(const int* x, const unsigned char* head, int* sum, int* segment, int* scan) {
    __shared__ typename cub::WarpReduce<int>::TempStorage reduce[4];
    __shared__ typename cub::WarpScan<int>::TempStorage scans[4];
    int i = threadIdx.x, w = i / 32;
    int total = cub::WarpReduce<int>(reduce[w]).Sum(x[i]);
    __syncwarp();
    int part = cub::WarpReduce<int>(reduce[w]).HeadSegmentedSum(x[i], head[i]);
    int run;
    cub::WarpScan<int>(scans[w]).InclusiveSum(x[i], run);
    if (i % 32 == 0) sum[w] = total;
    segment[i] = head[i] || i % 32 == 0 ? part : 0;
    scan[i] = run;
}""",
    Launch(1, 128),
)
def warp_collectives(rng):
    x = rng.integers(-50, 50, 128, dtype="i4")
    head = (rng.random(128) < 0.2).astype("u1")
    begins = head.astype(bool) | (np.arange(128) % 32 == 0)
    segment = np.zeros(128, int)
    segment[begins] = np.add.reduceat(x, np.flatnonzero(begins))
    p = x.reshape(4, 32)
    args = {"x": x, "head": head, "sum": out(4, "i4"), "segment": out(128, "i4"), "scan": out(128, "i4")}
    return args, {"sum": p.sum(1), "segment": segment, "scan": p.cumsum(1).ravel()}


@case(
    r"""
#include <cub/block/block_histogram.cuh>
#include <cub/block/block_discontinuity.cuh>
__global__ void histogram(const unsigned char* data, unsigned* counts, int* heads) {
    using Histogram = cub::BlockHistogram<unsigned char, 128, 4, 64, cub::BLOCK_HISTO_SORT>;
    using Discontinuity = cub::BlockDiscontinuity<unsigned char, 128>;
    __shared__ union { typename Histogram::TempStorage h; typename Discontinuity::TempStorage d; } storage;
    __shared__ unsigned bins[64];
    unsigned char items[4];
    int flags[4];
    for (int i = 0; i < 4; ++i) items[i] = data[threadIdx.x * 4 + i];
    Discontinuity(storage.d).FlagHeads(flags, items, [](unsigned char a, unsigned char b) { return a != b; });
    __syncthreads();
    for (int i = 0; i < 4; ++i) heads[threadIdx.x * 4 + i] = flags[i];
    Histogram(storage.h).Histogram(items, bins);
    __syncthreads();
    if (threadIdx.x < 64) counts[threadIdx.x] = bins[threadIdx.x];
}""",
    Launch(1, 128),
)
def block_histogram_and_heads(rng):
    data = rng.integers(0, 64, 512, dtype="u1")
    data[100:300] //= 30
    heads = np.concatenate([[1], data[1:] != data[:-1]])
    args = {"data": data, "counts": out(64, "u4"), "heads": out(512, "i4")}
    return args, {"counts": np.bincount(data, minlength=64), "heads": heads}


@case(
    r"""
#include <cub/block/block_merge_sort.cuh>
struct Pair { int major; float minor; };
__global__ void merge_sort(const int* major, const float* minor, int* place) {
    using Sort = cub::BlockMergeSort<Pair, 128, 2, int>;
    __shared__ typename Sort::TempStorage storage;
    Pair p[2];
    int v[2];
    for (int i = 0; i < 2; ++i) { v[i] = threadIdx.x * 2 + i; p[i] = {major[v[i]], minor[v[i]]}; }
    Sort(storage).StableSort(p, v, [](const Pair& a, const Pair& b) {
        return a.major != b.major ? a.major < b.major : a.minor > b.minor;
    });
    for (int i = 0; i < 2; ++i) place[threadIdx.x * 2 + i] = v[i];
}""",
    Launch(1, 128),
)
def block_merge_sort_of_structs(rng):
    major, minor = rng.integers(0, 9, 256, dtype="i4"), rng.integers(0, 40, 256).astype("f4")
    return {"major": major, "minor": minor, "place": out(256, "i4")}, {"place": np.lexsort((-minor, major))}
