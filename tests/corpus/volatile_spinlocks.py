"""Threads that wait for one another: locks, tickets, flags, the last block, look-back, grid barriers by hand."""

from __future__ import annotations

import numpy as np

from .case import Launch, case, covering, out


@case(
    r"""
// A lock around a plain read and write; only one thread of a warp tries at a time
__global__ void locked(int* lock, int* counter, double* sum, int* turns) {
    for (int lane = 0; lane < 32; ++lane)
        if ((threadIdx.x & 31) == lane) {
            while (atomicCAS(lock, 0, 1) != 0) {}
            __threadfence();
            *(volatile int*)counter = *(volatile int*)counter + 1;
            *(volatile double*)sum = *(volatile double*)sum + threadIdx.x;
            __threadfence();
            atomicExch(lock, 0);
            turns[blockIdx.x * blockDim.x + threadIdx.x] = 1;
        }
}""",
    Launch(4, 32), Launch(2, 64),
)  # fmt: skip
def spin_lock_lane_by_lane(rng, launch):
    args = {"lock": np.zeros(1, "i4"), "counter": np.array([5], "i4"), "sum": np.zeros(1), "turns": out(128, "i4")}
    total = launch.grid * launch.block * (launch.block - 1) / 2
    return args, {"counter": np.array([133]), "sum": np.array([total]), "turns": np.ones(128)}


@case(
    r"""
// Every thread takes a lock of one of many buckets; who gets it leaves the loop in the same iteration
__global__ void bucket_maxima(const int* key, const float* value, int* locks, float* best, int* owner, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    int k = key[i];
    bool done = false;
    while (!done) {
        if (atomicExch(&locks[k], 1) == 0) {
            __threadfence();
            volatile float* b = best + k;
            if (value[i] > *b) { *b = value[i]; *(volatile int*)(owner + k) = i; }
            __threadfence();
            atomicExch(&locks[k], 0);
            done = true;
        }
    }
}""",
    *covering(300, 64, 96),
)
def locks_of_buckets(rng):
    key, value = rng.integers(0, 7, 300, dtype="i4"), rng.permutation(300).astype("f4")
    best, owner = np.full(7, -1.0), np.full(7, -1)
    for k in range(7):
        mine = np.flatnonzero(key == k)
        if mine.size:
            owner[k] = mine[value[mine].argmax()]
            best[k] = value[owner[k]]
    args = {"key": key, "value": value, "locks": np.zeros(7, "i4"), "best": np.full(7, -1, "f4")}
    return args | {"owner": np.full(7, -1, "i4"), "n": 300}, {"best": best, "owner": owner}


@case(
    r"""
// First come, first served
__global__ void tickets(unsigned* next, unsigned* serving, int* log, int* length) {
    if (threadIdx.x == 0) {
        unsigned mine = atomicAdd(next, 1u);
        while (*(volatile unsigned*)serving != mine) __nanosleep(20);
        __threadfence();
        int at = *(volatile int*)length;
        ((volatile int*)log)[at] = blockIdx.x;
        *(volatile int*)length = at + 1;
        __threadfence();
        *(volatile unsigned*)serving = mine + 1;
    }
}""",
    Launch(12, 32), Launch(12, 1),
    canonical=lambda r: r | {"log": np.sort(r["log"])},
)  # fmt: skip
def ticket_lock_with_sleep(rng):
    args = {"next": np.zeros(1, "u4"), "serving": np.zeros(1, "u4"), "log": out(12, "i4"), "length": np.zeros(1, "i4")}
    return args, {
        "next": np.array([12]), "serving": np.array([12]), "log": np.arange(12), "length": np.array([12]),
    }  # fmt: skip


@case(
    r"""
__device__ unsigned finished = 0;
// The block that ends last adds the sums of all, and sets the counter back for the next launch
extern "C" __global__ void sum_in_one_launch(const int* x, int n, volatile int* partial, int* total) {
    __shared__ int s[128];
    __shared__ bool last;
    int v = 0;
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) v += x[i];
    s[threadIdx.x] = v;
    for (int d = blockDim.x / 2; d; d /= 2) {
        __syncthreads();
        if (threadIdx.x < d) s[threadIdx.x] += s[threadIdx.x + d];
    }
    if (threadIdx.x == 0) {
        partial[blockIdx.x] = s[0];
        __threadfence();
        last = atomicInc(&finished, gridDim.x) == gridDim.x - 1;
    }
    __syncthreads();
    if (!last) return;
    v = 0;
    for (int b = threadIdx.x; b < gridDim.x; b += blockDim.x) v += partial[b];
    s[threadIdx.x] = v;
    for (int d = blockDim.x / 2; d; d /= 2) {
        __syncthreads();
        if (threadIdx.x < d) s[threadIdx.x] += s[threadIdx.x + d];
    }
    if (threadIdx.x == 0) { *total = s[0]; finished = 0; }
}""",
    Launch(9, 64), Launch(1, 128), Launch(40, 32),
    scratch=("partial",),
)  # fmt: skip
def last_block_adds(rng, launch):
    x = rng.integers(-1000, 1000, 5000, dtype="i4")
    args = {"x": x, "n": 5000, "partial": out(launch.grid, "i4"), "total": out(1, "i4")}
    return args, {"total": x.sum(keepdims=True)}


@case(
    r"""
// A scan in one pass: each block publishes its sum, then looks back over the blocks before it (Merrill and Garland)
#define READY_SUM 1u
#define READY_PREFIX 2u
__global__ void lookback(const unsigned* x, unsigned* y, int n, unsigned* next_block,
                         volatile unsigned long long* state) {
    __shared__ unsigned s[128], block, before;
    int t = threadIdx.x;
    if (t == 0) block = atomicAdd(next_block, 1u);        // in the order in which blocks begin
    __syncthreads();
    int i = block * blockDim.x + t;
    unsigned v = i < n ? x[i] : 0;
    s[t] = v;
    for (int d = 1; d < blockDim.x; d *= 2) {
        __syncthreads();
        unsigned add = t >= d ? s[t - d] : 0;
        __syncthreads();
        s[t] = v += add;
    }
    __syncthreads();
    if (t == 0) {
        unsigned sum = s[blockDim.x - 1], prefix = 0;
        state[block] = (unsigned long long)(block ? READY_SUM : READY_PREFIX) << 32 | sum;
        __threadfence();
        for (int b = (int)block - 1; b >= 0; --b) {
            unsigned long long word;
            do word = state[b]; while (word >> 32 == 0);
            prefix += (unsigned)word;
            if (word >> 32 == READY_PREFIX) break;
        }
        if (block) state[block] = (unsigned long long)READY_PREFIX << 32 | (unsigned)(prefix + sum);
        __threadfence();
        before = prefix;
    }
    __syncthreads();
    if (i < n) y[i] = before + v;
}""",
    *covering(3000, 64, 128),
    scratch=("next_block", "state"),
)
def decoupled_look_back(rng, launch):
    x = rng.integers(0, 2**32, 3000, dtype="u4")
    args = {"x": x, "y": out(3000, "u4"), "n": 3000, "next_block": np.zeros(1, "u4")}
    return args | {"state": np.zeros(launch.grid, "u8")}, {"y": np.cumsum(x, dtype="u4")}


@case(
    r"""
// Two blocks and a ring of eight places: one makes, the other takes
__global__ void ring(const int* x, int* y, int n, int* slots, volatile int* made, volatile int* taken) {
    if (threadIdx.x) return;
    if (blockIdx.x == 0) {
        for (int i = 0; i < n; ++i) {
            while (i - *taken >= 8) {}
            ((volatile int*)slots)[i % 8] = x[i] * 3;
            __threadfence();
            *made = i + 1;
        }
    } else {
        for (int i = 0; i < n; ++i) {
            while (*made <= i) {}
            __threadfence();
            y[i] = ((volatile int*)slots)[i % 8] + 1;
            __threadfence();
            *taken = i + 1;
        }
    }
}""",
    Launch(2, 32, 0, True), Launch(2, 1, 0, True),
    scratch=("slots",),
)  # fmt: skip
def producer_and_consumer(rng):
    x = rng.integers(-999, 999, 100, dtype="i4")
    args = {"x": x, "y": out(100, "i4"), "n": 100, "slots": out(8, "i4"), "made": np.zeros(1, "i4")}
    return args | {"taken": np.zeros(1, "i4")}, {"y": 3 * x + 1, "made": np.array([100]), "taken": np.array([100])}


@case(
    r"""
// A barrier of the whole grid made of one counter, with the sense turned each time
__device__ void grid_barrier(unsigned* arrived, volatile unsigned* sense) {
    __syncthreads();
    if (threadIdx.x == 0) {
        unsigned old = *sense;
        __threadfence();
        if (atomicAdd(arrived, 1u) == gridDim.x - 1) {
            *arrived = 0;
            __threadfence();
            *sense = old + 1;
        } else while (*sense == old) {}
        __threadfence();
    }
    __syncthreads();
}
__global__ void rounds(int* a, int* b, int n, int count, unsigned* arrived, unsigned* sense) {
    for (int r = 0; r < count; ++r) {
        volatile int *from = r % 2 ? b : a, *to = r % 2 ? a : b;
        for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
            to[i] = from[(i + n - 1) % n] + from[i];
        grid_barrier(arrived, sense);
    }
}""",
    Launch(4, 32, 0, True), Launch(3, 50, 0, True),
    scratch=("b",),
)  # fmt: skip
def grid_barrier_by_hand(rng):
    a = rng.integers(-9, 9, 200, dtype="i4")
    v = a.copy()
    for _ in range(6):
        v = np.roll(v, 1) + v
    args = {"a": a, "b": out(200, "i4"), "n": 200, "count": 6, "arrived": np.zeros(1, "u4"), "sense": np.zeros(1, "u4")}
    return args, {"a": v, "arrived": np.array([0]), "sense": np.array([6])}


@case(
    r"""
#include <cuda/atomic>
// Acquire and release through libcu++: a tree of threads, each waits for its children's results
__global__ void tree_sum(const long long* x, long long* result, unsigned* flags, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    long long sum = x[i];
    for (int c = 2 * i + 1; c <= 2 * i + 2; ++c)
        if (c < n) {
            cuda::atomic_ref<unsigned, cuda::thread_scope_device> flag(flags[c]);
            while (flag.load(cuda::memory_order_acquire) == 0) {}
            sum += result[c];
        }
    result[i] = sum;
    cuda::atomic_ref<unsigned, cuda::thread_scope_device>(flags[i]).store(1, cuda::memory_order_release);
}""",
    Launch(4, 32, 0, True), Launch(2, 64, 0, True),
)  # fmt: skip
def acquire_release_tree(rng):
    x = rng.integers(-(2**40), 2**40, 120)
    result = x.copy()
    for i in range(119, 0, -1):
        result[(i - 1) // 2] += result[i]
    args = {"x": x, "result": out(120, "i8"), "flags": np.zeros(120, "u4"), "n": 120}
    return args, {"result": result, "flags": np.ones(120)}


@case(
    r"""
// Warps of a block hand work to one another with named barriers: one fills, the others use
__global__ void named(const int* x, int* y, int rounds) {
    __shared__ int buffer[2][32];
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32;
    for (int r = 0; r < rounds; ++r) {
        if (warp == 0) {
            if (r > 1) asm volatile("bar.sync %0, 64;" :: "r"(3 + r % 2) : "memory");       // emptied
            buffer[r % 2][lane] = x[r * 32 + lane] * 2;
            asm volatile("bar.arrive %0, 64;" :: "r"(1 + r % 2) : "memory");                // filled
        } else {
            asm volatile("bar.sync %0, 64;" :: "r"(1 + r % 2) : "memory");
            y[r * 32 + lane] = buffer[r % 2][31 - lane];
            if (r + 2 < rounds) asm volatile("bar.arrive %0, 64;" :: "r"(3 + r % 2) : "memory");
        }
    }
}""",
    Launch(1, 64),
)
def named_barriers(rng):
    x = rng.integers(-999, 999, (6, 32), dtype="i4")
    return {"x": x, "y": out((6, 32), "i4"), "rounds": 6}, {"y": 2 * x[:, ::-1]}
