"""cooperative_groups: blocks, tiles, coalesced and labelled groups, reductions, scans, and the whole grid."""

from __future__ import annotations

import numpy as np

from .case import Launch, case, covering, out

_CG = """
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
"""
_REDUCE = _CG + "#include <cooperative_groups/reduce.h>\n"


@case(
    _CG + r"""
__device__ int sum_of(cg::thread_group g, int* temp, int v) {
    int rank = g.thread_rank();
    for (int i = g.size() / 2; i > 0; i /= 2) {
        temp[rank] = v;
        g.sync();
        if (rank < i) v += temp[rank + i];
        g.sync();
    }
    return v;
}
__global__ void sums(const int* x, int* of_block, int* of_tiles) {
    __shared__ int temp[256];
    cg::thread_block block = cg::this_thread_block();
    int i = block.group_index().x * block.group_dim().x + block.thread_index().x;
    int whole = sum_of(block, temp, x[i]);
    if (block.thread_rank() == 0) of_block[blockIdx.x] = whole;
    block.sync();
    cg::thread_group tile = cg::tiled_partition(block, 16);
    int part = sum_of(tile, temp + block.thread_rank() - tile.thread_rank(), x[i]);
    if (tile.thread_rank() == 0) of_tiles[i / 16] = part;
}""",
    Launch(4, 64), Launch(1, 256),
)  # fmt: skip
def groups_of_any_kind(rng, launch):
    x = rng.integers(-99, 99, 256, dtype="i4")
    args = {"x": x, "of_block": out(launch.grid, "i4"), "of_tiles": out(16, "i4")}
    return args, {"of_block": x.reshape(launch.grid, -1).sum(1), "of_tiles": x.reshape(16, 16).sum(1)}


@case(
    _CG + r"""
template <int SIZE> __global__ void tiles(const float* x, float* total, float* scan, int* where) {
    cg::thread_block_tile<SIZE> tile = cg::tiled_partition<SIZE>(cg::this_thread_block());
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    float v = x[i], s = v;
    for (int d = tile.size() / 2; d; d /= 2) v += tile.shfl_xor(v, d);
    for (int d = 1; d < SIZE; d *= 2) { float o = tile.shfl_up(s, d); if (tile.thread_rank() >= d) s += o; }
    total[i] = v; scan[i] = s;
    where[i] = tile.meta_group_rank() * 100 + tile.meta_group_size() * 10000 + tile.thread_rank();
}""",
    Launch(3, 64),
    rtol=1e-5,
    atol=1e-5,
    specialize={"SIZE": 8},
)
def tiles_of_eight(rng):
    x = rng.normal(size=192).astype("f4")
    p = x.reshape(-1, 8)
    t = np.arange(192) % 64
    args = {"x": x, "total": out(192), "scan": out(192), "where": out(192, "i4")}
    return args, {
        "total": np.repeat(p.sum(1), 8), "scan": p.cumsum(1).ravel(), "where": t // 8 * 100 + 8 * 10000 + t % 8,
    }  # fmt: skip


@case(
    _CG + r"""
// Filtering with one atomic a group of threads that are together in the branch
__device__ int take(int* counter) {
    cg::coalesced_group g = cg::coalesced_threads();
    int first;
    if (g.thread_rank() == 0) first = atomicAdd(counter, g.size());
    return g.shfl(first, 0) + g.thread_rank();
}
__global__ void filter(const int* x, int n, int* kept, int* count) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n && x[i] > 0) kept[take(count)] = x[i];
}""",
    *covering(700, 64, 256),
    canonical=lambda r: r | {"kept": np.sort(r["kept"])},
)
def coalesced_filter(rng):
    x = rng.integers(-100, 100, 700, dtype="i4")
    kept = out(700, "i4")
    chosen = x[x > 0]
    kept[: chosen.size] = chosen
    args = {"x": x, "n": 700, "kept": out(700, "i4"), "count": np.zeros(1, "i4")}
    return args, {"kept": np.sort(kept), "count": np.array([chosen.size])}


@case(
    _REDUCE + r"""
__global__ void reduced(const int* x, int* add, int* high, int* parity, float* product) {
    auto warp = cg::tiled_partition<32>(cg::this_thread_block());
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    add[i] = cg::reduce(warp, x[i], cg::plus<int>());
    high[i] = cg::reduce(warp, x[i], cg::greater<int>());
    parity[i] = cg::reduce(warp, x[i], cg::bit_xor<int>());
    product[i] = cg::reduce(warp, 1 + x[i] * 1e-3f, [](float a, float b) { return a * b; });
}""",
    Launch(2, 64), Launch(1, 128),
    rtol=1e-5,
)  # fmt: skip
def library_reductions(rng):
    x = rng.integers(-500, 500, 128, dtype="i4")
    p = x.reshape(4, 32)
    rows = {"add": p.sum(1), "high": p.max(1), "parity": np.bitwise_xor.reduce(p, 1), "product": (1 + p * 1e-3).prod(1)}
    args = {"x": x, "add": out(128, "i4"), "high": out(128, "i4"), "parity": out(128, "i4"), "product": out(128)}
    return args, {k: np.repeat(v, 32) for k, v in rows.items()}


@case(
    _CG + r"""
#include <cooperative_groups/scan.h>
__global__ void scanned(const int* x, int* inclusive, int* exclusive, int* running_max) {
    auto tile = cg::tiled_partition<16>(cg::this_thread_block());
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    inclusive[i] = cg::inclusive_scan(tile, x[i]);
    exclusive[i] = cg::exclusive_scan(tile, x[i]);
    running_max[i] = cg::inclusive_scan(tile, x[i], cg::greater<int>());
}""",
    Launch(2, 64),
)
def library_scans(rng):
    x = rng.integers(-500, 500, 128, dtype="i4")
    p = x.reshape(8, 16)
    c = p.cumsum(1)
    args = {"x": x, **{k: out(128, "i4") for k in ("inclusive", "exclusive", "running_max")}}
    expected = {"inclusive": c, "exclusive": c - p, "running_max": np.maximum.accumulate(p, 1)}
    return args, {k: v.ravel() for k, v in expected.items()}


@case(
    _REDUCE + r"""
// Odd and even threads part ways: sums of each side
__global__ void partition(const int* x, int* sum, int* size) {
    auto tile = cg::tiled_partition<32>(cg::this_thread_block());
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    auto side = cg::binary_partition(tile, x[i] & 1);
    sum[i] = cg::reduce(side, x[i], cg::plus<int>());
    size[i] = side.size();
}""",
    Launch(2, 64),
)
def binary_partition(rng):
    x = rng.integers(0, 1000, 128, dtype="i4")
    p = x.reshape(4, 32)
    odd = p % 2 == 1
    sums = np.where(odd, (p * odd).sum(1)[:, None], (p * ~odd).sum(1)[:, None])
    sizes = np.where(odd, odd.sum(1)[:, None], (~odd).sum(1)[:, None])
    return {"x": x, "sum": out(128, "i4"), "size": out(128, "i4")}, {"sum": sums.ravel(), "size": sizes.ravel()}


@case(
    _CG + r"""
__global__ void labelled(const int* x, int* size, int* rank) {
    auto tile = cg::tiled_partition<32>(cg::this_thread_block());
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    auto g = cg::labeled_partition(tile, x[i]);
    size[i] = g.size(); rank[i] = g.thread_rank();
}""",
    Launch(1, 96),
)
def labelled_partition(rng):
    x = rng.integers(0, 7, 96, dtype="i4")
    p = x.reshape(3, 32)
    same = p[:, :, None] == p[:, None, :]
    rank = (same & np.tri(32, k=-1, dtype=bool)).sum(2)
    return {"x": x, "size": out(96, "i4"), "rank": out(96, "i4")}, {"size": same.sum(2).ravel(), "rank": rank.ravel()}


@case(
    _CG + r"""
// The whole grid meets: sums of blocks, then every block reads all of them
__global__ void normalize(const float* x, float* y, float* partial, int n) {
    cg::grid_group grid = cg::this_grid();
    __shared__ float s[128];
    float sum = 0;
    for (int i = grid.thread_rank(); i < n; i += grid.size()) sum += x[i];
    s[threadIdx.x] = sum;
    for (int d = blockDim.x / 2; d; d /= 2) {
        __syncthreads();
        if (threadIdx.x < d) s[threadIdx.x] += s[threadIdx.x + d];
    }
    if (threadIdx.x == 0) partial[blockIdx.x] = s[0];
    grid.sync();
    float total = 0;
    for (int b = 0; b < gridDim.x; ++b) total += ((volatile float*)partial)[b];
    for (int i = grid.thread_rank(); i < n; i += grid.size()) y[i] = x[i] / total;
}""",
    Launch(4, 64, 0, True), Launch(7, 128, 0, True), Launch(1, 32, 0, True),
    rtol=1e-4,
    scratch=("partial",),
)  # fmt: skip
def grid_wide_barrier(rng, launch):
    x = rng.random(2000).astype("f4") + np.float32(0.1)
    args = {"x": x, "y": out(2000), "partial": out(launch.grid), "n": 2000}
    return args, {"y": x / x.sum(dtype="f8")}


@case(
    _CG + r"""
// Conjugate gradients for a Laplacian on a line, every iteration with several barriers of the grid
__device__ void add_dot(cg::grid_group grid, const double* a, const double* b, int n, double* result) {
    double sum = 0;
    for (int i = grid.thread_rank(); i < n; i += grid.size()) sum += a[i] * b[i];
    for (int d = 16; d; d /= 2) sum += __shfl_xor_sync(~0u, sum, d);
    if (threadIdx.x % 32 == 0) atomicAdd(result, sum);
}
__global__ void conjugate_gradient(const double* b, double* x, double* r, double* p, double* ap, double* dots, int n,
                                   int iterations) {
    cg::grid_group grid = cg::this_grid();
    for (int i = grid.thread_rank(); i < n; i += grid.size()) { x[i] = 0; r[i] = p[i] = b[i]; }
    grid.sync();
    add_dot(grid, r, r, n, &dots[0]);
    for (int k = 0; k < iterations; ++k) {
        for (int i = grid.thread_rank(); i < n; i += grid.size())
            ap[i] = 2.5 * p[i] - (i ? p[i - 1] : 0) - (i < n - 1 ? p[i + 1] : 0);
        grid.sync();
        add_dot(grid, p, ap, n, &dots[2 * k + 1]);
        grid.sync();
        double alpha = dots[2 * k] / dots[2 * k + 1];
        for (int i = grid.thread_rank(); i < n; i += grid.size()) { x[i] += alpha * p[i]; r[i] -= alpha * ap[i]; }
        grid.sync();
        add_dot(grid, r, r, n, &dots[2 * k + 2]);
        grid.sync();
        double beta = dots[2 * k + 2] / dots[2 * k];
        for (int i = grid.thread_rank(); i < n; i += grid.size()) p[i] = r[i] + beta * p[i];
        grid.sync();
    }
}""",
    Launch(3, 64, 0, True),
    rtol=1e-6,
    atol=1e-7,
    scratch=("r", "p", "ap", "dots"),
)
def conjugate_gradient_on_the_grid(rng):
    n, b = 150, rng.normal(size=150)
    a = 2.5 * np.eye(n) - np.eye(n, k=1) - np.eye(n, k=-1)
    args = {"b": b, **{k: out(n, "f8") for k in ("x", "r", "p", "ap")}, "dots": np.zeros(101), "n": n}
    return args | {"iterations": 40}, {"x": np.linalg.solve(a, b)}


@case(
    _CG + r"""
#include <cooperative_groups/memcpy_async.h>
// Tiles brought to shared memory by the group's asynchronous copy
__global__ void reverse_tiles(const int* x, int* y) {
    __shared__ __align__(16) int tile[128];
    auto block = cg::this_thread_block();
    cg::memcpy_async(block, tile, x + blockIdx.x * 128, sizeof(int) * 128);
    cg::wait(block);
    y[blockIdx.x * 128 + threadIdx.x] = tile[127 - threadIdx.x];
}""",
    Launch(3, 128),
)
def asynchronous_copy_of_a_group(rng):
    x = rng.integers(-999, 999, 384, dtype="i4")
    return {"x": x, "y": out(384, "i4")}, {"y": x.reshape(3, 128)[:, ::-1].ravel()}
