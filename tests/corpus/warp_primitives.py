"""What the lanes of a warp do together: shuffles, votes, matches, reductions, lane masks, divergence."""

from __future__ import annotations

import numpy as np

from .case import Launch, case, covering, out

ALL = 2**32 - 1


def _lanes(n):
    return np.arange(n) % 32


@case(
    r"""
__global__ void shuffles(const int* x, int* from, int* up, int* down, int* across, int* narrow) {
    int i = blockIdx.x * blockDim.x + threadIdx.x, v = x[i];
    from[i] = __shfl_sync(0xffffffff, v, (i * 7 + 3) & 31);
    up[i] = __shfl_up_sync(0xffffffff, v, 3);
    down[i] = __shfl_down_sync(0xffffffff, v, 5);
    across[i] = __shfl_xor_sync(0xffffffff, v, 21);
    narrow[i] = __shfl_down_sync(0xffffffff, v, 2, 8);
}""",
    Launch(2, 96), Launch(6, 32),
)  # fmt: skip
def all_shuffles(rng):
    x = rng.integers(-(2**31), 2**31, 192, dtype="i4")
    i = np.arange(192)
    lane, base = i % 32, i // 32 * 32
    names = ("from", "up", "down", "across", "narrow")
    at = (
        base + (i * 7 + 3) % 32, base + np.where(lane >= 3, lane - 3, lane), base + np.where(lane < 27, lane + 5, lane),
        base + (lane ^ 21), np.where(i % 8 < 6, i + 2, i),
    )  # fmt: skip
    return {"x": x, **{k: out(192, "i4") for k in names}}, {k: x[a] for k, a in zip(names, at, strict=True)}


@case(
    r"""
template <typename T> __global__ void rotate(const T* x, T* y, int distance) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    y[i] = __shfl_sync(~0u, x[i], threadIdx.x + distance);     // wraps round within the warp
}""",
    Launch(2, 64),
    specialize={"T": np.float64},
)
def shuffle_doubles(rng):
    x = rng.normal(size=128)
    return {"x": x, "y": out(128, "f8"), "distance": 9}, {"y": np.roll(x.reshape(-1, 32), -9, 1).ravel()}


@case(
    r"""
__global__ void votes(const int* x, unsigned* ballot, unsigned char* any, unsigned char* all, int* first, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    bool odd = i < n && (x[i] & 1), big = i < n && x[i] > 90;
    unsigned mask = __ballot_sync(0xffffffffu, odd);
    bool some = __any_sync(0xffffffffu, big), every = __all_sync(0xffffffffu, i >= n || x[i] < 95);
    if (i >= n) return;
    ballot[i] = mask; any[i] = some; all[i] = every; first[i] = __ffs(mask) - 1;
}""",
    *covering(200, 32, 64, 160),
)
def votes(rng):
    x = rng.integers(0, 100, 200, dtype="i4")
    p = np.pad(x, (0, 24)).reshape(-1, 32)
    odd = p & 1
    mask = (odd.astype("u8") << np.arange(32, dtype="u8")).sum(1)
    first = np.where(odd.any(1), odd.argmax(1), -1)
    args = {"x": x, "ballot": out(200, "u4"), "any": out(200, "u1"), "all": out(200, "u1"), "first": out(200, "i4")}
    rows = {"ballot": mask, "any": (p > 90).any(1), "all": (p < 95).all(1), "first": first}
    return args | {"n": 200}, {k: np.repeat(v, 32)[:200] for k, v in rows.items()}


@case(
    r"""
__global__ void matches(const int* x, unsigned* same, unsigned* unanimous, int* agreed, unsigned long long* wide) {
    int i = blockIdx.x * blockDim.x + threadIdx.x, pred;
    same[i] = __match_any_sync(~0u, x[i]);
    unanimous[i] = __match_all_sync(~0u, threadIdx.x < 32 ? 5 : x[i], &pred);
    agreed[i] = pred;
    wide[i] = __match_any_sync(~0u, (unsigned long long)x[i] << 40);
}""",
    Launch(1, 64),
)
def matches(rng):
    x = rng.integers(0, 6, 64, dtype="i4")
    x[32:34] = 0, 1  # the second warp does not agree
    p = x.reshape(2, 32)
    same = ((p[:, None, :] == p[:, :, None]).astype("u8") << np.arange(32, dtype="u8")).sum(2).ravel()
    args = {"x": x, "same": out(64, "u4"), "unanimous": out(64, "u4"), "agreed": out(64, "i4"), "wide": out(64, "u8")}
    return args, {
        "same": same, "unanimous": np.repeat([ALL, 0], 32), "agreed": np.repeat([1, 0], 32), "wide": same,
    }  # fmt: skip


@case(
    r"""
__global__ void reductions(const int* x, const unsigned* y, int* add, int* low, int* high, unsigned* uhigh,
                           unsigned* all, unsigned* any, unsigned* parity) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    add[i] = __reduce_add_sync(~0u, x[i]);
    low[i] = __reduce_min_sync(~0u, x[i]);
    high[i] = __reduce_max_sync(~0u, x[i]);
    uhigh[i] = __reduce_max_sync(~0u, y[i]);
    all[i] = __reduce_and_sync(~0u, y[i]);
    any[i] = __reduce_or_sync(~0u, y[i]);
    parity[i] = __reduce_xor_sync(~0u, y[i]);
}""",
    Launch(2, 64),
)
def redux_instructions(rng):
    x = rng.integers(-(2**31), 2**31, 128, dtype="i4")
    y = rng.integers(0, 2**32, 128, dtype="u4") | np.uint32(1 << 20)
    p, q = x.reshape(4, 32), y.reshape(4, 32)
    rows = {
        "add": p.sum(1, dtype="i4"), "low": p.min(1), "high": p.max(1), "uhigh": q.max(1),
        "all": np.bitwise_and.reduce(q, 1), "any": np.bitwise_or.reduce(q, 1), "parity": np.bitwise_xor.reduce(q, 1),
    }  # fmt: skip
    args = {"x": x, "y": y, **{k: out(128, v.dtype) for k, v in rows.items()}}
    return args, {k: np.repeat(v, 32) for k, v in rows.items()}


@case(
    r"""
// Both sides of a branch work with the lanes that took it
__global__ void divergent(const int* x, int* sum, unsigned* mask) {
    int i = threadIdx.x, v = x[i], lane = i & 31;
    unsigned m = __ballot_sync(0xffffffffu, v >= 0);
    if (v >= 0) {
        int s = 0;
        for (unsigned left = m; left; left &= left - 1) s += __shfl_sync(m, v, __ffs(left) - 1);
        sum[i] = s; mask[i] = m;
    } else {
        int s = v;
        unsigned other = ~m;
        for (unsigned left = other; left; left &= left - 1) s = min(s, __shfl_sync(other, v, __ffs(left) - 1));
        sum[i] = s; mask[i] = other;
    }
}""",
    Launch(1, 96),
)
def divergent_masks(rng):
    x = rng.integers(-50, 50, 96, dtype="i4")
    p = x.reshape(3, 32)
    up = p >= 0
    mask = (up.astype("u8") << np.arange(32, dtype="u8")).sum(1)[:, None]
    low = np.where(up, 99, p).min(1)[:, None]
    total = np.where(up, p, 0).sum(1)[:, None]
    args = {"x": x, "sum": out(96, "i4"), "mask": out(96, "u4")}
    return args, {"sum": np.where(up, total, low).ravel(), "mask": np.where(up, mask, ALL - mask).ravel()}


@case(
    r"""
// One atomic a warp and key: the lanes with equal keys elect one of them, which adds for all
__global__ void aggregated(const int* key, int n, int* counts, int* place) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    unsigned active = __ballot_sync(0xffffffffu, i < n);
    if (i >= n) return;
    unsigned peers = __match_any_sync(active, key[i]);
    int leader = __ffs(peers) - 1, lane = threadIdx.x & 31, old;
    if (lane == leader) old = atomicAdd(&counts[key[i]], __popc(peers));
    old = __shfl_sync(peers, old, leader);
    place[i] = old + __popc(peers & ((1u << lane) - 1));
}""",
    *covering(500, 64, 128),
    canonical=lambda r: r | {"place": np.sort(r["place"] + 1000 * r["key"])},
)
def warp_aggregated_atomics(rng):
    key = rng.integers(0, 5, 500, dtype="i4")
    counts = np.bincount(key, minlength=5)
    places = np.concatenate([1000 * k + np.arange(c) for k, c in enumerate(counts)])
    return {"key": key, "n": 500, "counts": np.zeros(5, "i4"), "place": out(500, "i4")}, {
        "counts": counts, "place": places,
    }  # fmt: skip


@case(
    r"""
// A 32 x 32 bit matrix transposed by ballots, and by butterflies of shuffles
__global__ void transpose_bits(const unsigned* rows, unsigned* by_ballot, unsigned* by_swap) {
    unsigned v = rows[blockIdx.x * 32 + threadIdx.x], t = threadIdx.x, mine = 0;
    for (int b = 0; b < 32; ++b) {
        unsigned column = __ballot_sync(~0u, v >> b & 1);
        if (b == t) mine = column;
    }
    by_ballot[blockIdx.x * 32 + t] = mine;
    const unsigned masks[5] = {0x55555555, 0x33333333, 0x0f0f0f0f, 0x00ff00ff, 0x0000ffff};
    #pragma unroll
    for (int k = 4; k >= 0; --k) {
        int d = 1 << k;
        unsigned o = __shfl_xor_sync(~0u, v, d);
        v = t & d ? (v & ~masks[k]) | ((o & ~masks[k]) >> d) : (v & masks[k]) | ((o & masks[k]) << d);
    }
    by_swap[blockIdx.x * 32 + t] = v;
}""",
    Launch(4, 32),
)
def bit_matrix_transposition(rng):
    rows = rng.integers(0, 2**32, 128, dtype="u4")
    bits = np.unpackbits(rows.view("u1").reshape(4, 32, 4), axis=2, bitorder="little")
    turned = np.packbits(bits.transpose(0, 2, 1), axis=2, bitorder="little").view("u4").ravel()
    return {"rows": rows, "by_ballot": out(128, "u4"), "by_swap": out(128, "u4")}, {
        "by_ballot": turned, "by_swap": turned,
    }  # fmt: skip


@case(
    r"""
__global__ void identity(int* lane, int* warp, unsigned* below, unsigned* up_to, unsigned* active, int n) {
    int i = threadIdx.x;
    if (i < n) {
        unsigned l, lt, le;
        asm("mov.u32 %0, %%laneid;" : "=r"(l));
        asm("mov.u32 %0, %%lanemask_lt;" : "=r"(lt));
        asm("mov.u32 %0, %%lanemask_le;" : "=r"(le));
        lane[i] = l; warp[i] = i / warpSize; below[i] = lt; up_to[i] = le;
        __syncwarp(__ballot_sync(n - (i & ~31) >= 32 ? ~0u : (1u << (n & 31)) - 1, 1));
        active[i] = __popc(__ballot_sync(n - (i & ~31) >= 32 ? ~0u : (1u << (n & 31)) - 1, true));
    }
}""",
    Launch(1, 96), Launch(1, 75),
)  # fmt: skip
def lane_identity(rng):
    lane = _lanes(75)
    args = {"lane": out(75, "i4"), "warp": out(75, "i4"), "below": out(75, "u4"), "up_to": out(75, "u4")}
    return args | {"active": out(75, "u4"), "n": 75}, {
        "lane": lane, "warp": np.arange(75) // 32, "below": 2**lane - 1, "up_to": 2 ** (lane + 1) - 1,
        "active": np.where(np.arange(75) < 64, 32, 11),
    }  # fmt: skip


@case(
    r"""
// A bitonic sort of each warp's 32 numbers, carried by shuffles alone
__global__ void sort32(const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x, lane = threadIdx.x & 31;
    float v = x[i];
    for (int k = 2; k <= 32; k *= 2)
        for (int j = k / 2; j; j /= 2) {
            float o = __shfl_xor_sync(~0u, v, j);
            bool keep_low = ((lane & j) == 0) == ((lane & k) == 0);
            v = keep_low ? fminf(v, o) : fmaxf(v, o);
        }
    y[i] = v;
}""",
    Launch(3, 64), Launch(6, 32),
)  # fmt: skip
def warp_bitonic_sort(rng):
    x = rng.normal(size=192).astype("f4")
    return {"x": x, "y": out(192)}, {"y": np.sort(x.reshape(-1, 32), 1).ravel()}


@case(
    r"""
// Block-wide votes of the barrier
__global__ void barriers(const int* x, int* count, int* all, int* any, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    int v = i < n ? x[i] : 1;
    int c = __syncthreads_count(v > 50), a = __syncthreads_and(v), o = __syncthreads_or(v > 98);
    if (i < n) { count[i] = c; all[i] = a != 0; any[i] = o != 0; }
}""",
    *covering(400, 40, 128),
)
def barriers_that_vote(rng, launch):
    x = rng.integers(0, 100, 400, dtype="i4")
    p = np.ones(launch.grid * launch.block, "i4")
    p[:400] = x
    p = p.reshape(launch.grid, -1)
    rows = {"count": (p > 50).sum(1), "all": p.all(1), "any": (p > 98).any(1)}
    args = {"x": x, **{k: out(400, "i4") for k in rows}, "n": 400}
    return args, {k: np.repeat(v, launch.block)[:400] for k, v in rows.items()}
