"""cp.async by intrinsics, pipelines, barriers that count bytes, and asm."""

from __future__ import annotations

import numpy as np

from .case import Launch, case, out


@case(
    r"""
#include <cuda_pipeline.h>
// Two stages: one tile is fetched while the other is worked on
__global__ void staged(const float4* x, float4* y, int tiles) {
    __shared__ float4 buffer[2][64];
    int t = threadIdx.x;
    const float4* from = x + blockIdx.x * tiles * 64;
    __pipeline_memcpy_async(&buffer[0][t], from + t, 16);
    __pipeline_commit();
    for (int k = 0; k < tiles; ++k) {
        if (k + 1 < tiles) __pipeline_memcpy_async(&buffer[(k + 1) & 1][t], from + (k + 1) * 64 + t, 16);
        __pipeline_commit();
        __pipeline_wait_prior(1);
        __syncthreads();
        float4 v = buffer[k & 1][63 - t];
        y[(blockIdx.x * tiles + k) * 64 + t] = make_float4(v.w, v.z, v.y, v.x);
        __syncthreads();
    }
}""",
    Launch(2, 64),
)
def two_stage_pipeline_intrinsics(rng):
    x = rng.normal(size=(2, 5, 256)).astype("f4")
    return {"x": x, "y": out((2, 5, 256)), "tiles": 5}, {"y": x[:, :, ::-1]}


@case(
    r"""
__device__ void fetch(void* to, const void* from, int valid) {
    unsigned shared = (unsigned)__cvta_generic_to_shared(to);
    asm volatile("cp.async.ca.shared.global [%0], [%1], 8, %2;" :: "r"(shared), "l"(from), "r"(valid) : "memory");
}
// What lies beyond the end is filled with zeros by the copy itself
__global__ void tail(const int* x, int* y, int n) {
    __shared__ __align__(8) int tile[128];
    int base = blockIdx.x * 128, at = base + 2 * threadIdx.x;
    fetch(&tile[2 * threadIdx.x], x + min(at, (n - 1) & ~1), max(0, min(8, 4 * (n - at))));
    asm volatile("cp.async.commit_group;");
    asm volatile("cp.async.wait_group 0;" ::: "memory");
    __syncthreads();
    y[at] = tile[(2 * threadIdx.x + 2) % 128];
    y[at + 1] = tile[(2 * threadIdx.x + 3) % 128];
}""",
    Launch(3, 64),
)
def zero_filled_tail_in_asm(rng):
    x = rng.integers(1, 999, 301, dtype="i4")
    p = np.pad(x, (0, 83)).reshape(3, 128)
    return {"x": np.append(x, np.int32(-1)), "y": out(384, "i4"), "n": 301}, {"y": np.roll(p, -2, 1).ravel()}


@case(
    r"""
#include <cooperative_groups.h>
#include <cuda/barrier>
#include <utility>
// A split barrier: arrive, do something of one's own, then wait
__global__ void arrive_wait(const int* x, int* y, int rounds) {
    using barrier = cuda::barrier<cuda::thread_scope_block>;
    __shared__ cuda::barrier<cuda::thread_scope_block> bar;
    __shared__ int s[64];
    int t = threadIdx.x, own = x[blockIdx.x * 64 + t], extra = 0;
    if (t == 0) init(&bar, 64);
    __syncthreads();
    for (int r = 0; r < rounds; ++r) {
        s[t] = own;
        barrier::arrival_token token = bar.arrive();
        extra += own * r;
        bar.wait(std::move(token));
        int next = s[(t + 1) % 64];
        bar.arrive_and_wait();
        own += next;
    }
    y[blockIdx.x * 64 + t] = own + extra;
}""",
    Launch(2, 64),
)
def split_arrive_and_wait(rng):
    x = rng.integers(-99, 99, (2, 64), dtype="i4")
    own, extra = x.copy(), np.zeros((2, 64), "i4")
    for r in range(4):
        extra += own * np.int32(r)
        own = own + np.roll(own, -1, 1)
    return {"x": x, "y": out((2, 64), "i4"), "rounds": 4}, {"y": own + extra}


@case(
    r"""
#include <cooperative_groups.h>
#include <cuda/pipeline>
// libcu++'s pipeline of a block with two stages
__global__ void pipelined(const double* x, double* sums, int batches) {
    namespace cg = cooperative_groups;
    constexpr int stages = 2;
    __shared__ cuda::pipeline_shared_state<cuda::thread_scope_block, stages> state;
    __shared__ alignas(16) double buffer[stages][64];
    auto block = cg::this_thread_block();
    auto pipe = cuda::make_pipeline(block, &state);
    double sum = 0;
    for (int computed = 0, fetched = 0; computed < batches; ++computed) {
        for (; fetched < batches && fetched < computed + stages; ++fetched) {
            pipe.producer_acquire();
            cuda::memcpy_async(block, buffer[fetched % stages], x + fetched * 64, sizeof(double) * 64, pipe);
            pipe.producer_commit();
        }
        pipe.consumer_wait();
        sum += buffer[computed % stages][(threadIdx.x + computed) % 64];
        pipe.consumer_release();
    }
    sums[threadIdx.x] = sum;
}""",
    Launch(1, 64),
    rtol=1e-12,
    atol=1e-12,
)
def libcudacxx_pipeline(rng):
    x = rng.normal(size=(5, 64))
    sums = sum(np.roll(x[k], -k) for k in range(5))
    return {"x": x, "sums": out(64, "f8"), "batches": 5}, {"sums": sums}
