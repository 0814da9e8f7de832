"""Random sampling whose result is known: an own generator in the kernel, followed by the reference step for step."""

from __future__ import annotations

import numpy as np

from .case import Launch, case, covering, out

_WANG = r"""
__device__ __host__ inline unsigned wang(unsigned s) {
    s = (s ^ 61) ^ (s >> 16); s *= 9; s ^= s >> 4; s *= 0x27d4eb2d; return s ^ (s >> 15);
}
"""


def _wang(s):
    s = s.astype("u8")
    s = (s ^ 61) ^ (s >> 16)
    s = s * 9 % 2**32
    s ^= s >> 4
    s = s * 0x27D4EB2D % 2**32
    return s ^ (s >> 15)


@case(
    _WANG + r"""
__global__ void pi_count(unsigned seed, int samples, unsigned long long* hits) {
    __shared__ unsigned block_hits;
    if (threadIdx.x == 0) block_hits = 0;
    __syncthreads();
    unsigned own = 0;
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < samples; i += gridDim.x * blockDim.x) {
        unsigned long long x = wang(seed + 2u * i) >> 8, y = wang(seed + 2u * i + 1) >> 8;
        own += x * x + y * y < 1ull << 48;
    }
    atomicAdd(&block_hits, own);
    __syncthreads();
    if (threadIdx.x == 0) atomicAdd(hits, (unsigned long long)block_hits);
}""",
    Launch(3, 128), Launch(1, 50),
)  # fmt: skip
def pi_by_hits(rng):
    seed = int(rng.integers(0, 2**32))
    x, y = (_wang((seed + 2 * np.arange(20000) + k) % 2**32) >> 8 for k in (0, 1))
    hits = np.array([(x * x + y * y < 2**48).sum()])
    return {"seed": seed, "samples": 20000, "hits": np.zeros(1, "u8")}, {"hits": hits}


@case(
    _WANG + r"""
// A walk on a square lattice; each thread keeps how far it got and how often it came home
__global__ void walks(const unsigned* seeds, int2* end, int* returns, int steps, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned s = seeds[i];
    int2 p = make_int2(0, 0);
    int home = 0;
    for (int k = 0; k < steps; ++k) {
        s = wang(s);
        switch (s >> 30) {
            case 0: ++p.x; break;
            case 1: --p.x; break;
            case 2: ++p.y; break;
            default: --p.y;
        }
        home += p.x == 0 && p.y == 0;
    }
    end[i] = p; returns[i] = home;
}""",
    *covering(200, 64, 128),
)
def lattice_walks(rng):
    seeds = rng.integers(0, 2**32, 200, dtype="u4")
    s, p, home = seeds.astype("u8"), np.zeros((200, 2), int), np.zeros(200, int)
    moves = np.array([[1, 0], [-1, 0], [0, 1], [0, -1]])
    for _ in range(60):
        s = _wang(s)
        p += moves[(s >> 30).astype(int)]
        home += (p == 0).all(1)
    args = {"seeds": seeds, "end": out((200, 2), "i4"), "returns": out(200, "i4"), "steps": 60, "n": 200}
    return args, {"end": p, "returns": home}


@case(
    _WANG + r"""
// An integral over six dimensions: the mean of f and of f squared, merged by shuffles and double atomics
__global__ void integrate(unsigned seed, int samples, double* sums) {
    double sum = 0, square = 0;
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < samples; i += gridDim.x * blockDim.x) {
        double f = 1;
        for (int d = 0; d < 6; ++d) f *= cospi(0.5 * (wang(seed ^ (6u * i + d)) * 0x1p-32));
        sum += f; square += f * f;
    }
    for (int d = 16; d; d >>= 1) {
        sum += __shfl_down_sync(~0u, sum, d);
        square += __shfl_down_sync(~0u, square, d);
    }
    if (threadIdx.x % 32 == 0) { atomicAdd(&sums[0], sum); atomicAdd(&sums[1], square); }
}""",
    Launch(2, 96),
    rtol=1e-10,
)
def six_dimensional_integral(rng):
    seed, i = int(rng.integers(0, 2**32)), np.arange(3000)[:, None]
    u = _wang((6 * i + np.arange(6)) ^ seed) / 2**32
    f = np.cos(np.pi / 2 * u).prod(1)
    return {"seed": seed, "samples": 3000, "sums": np.zeros(2)}, {"sums": np.array([f.sum(), (f * f).sum()])}


@case(
    _WANG + r"""
// Photons through a slab: free paths by -log u, absorption or scattering to a side, a tally of where each ended
__global__ void slab(unsigned seed, int photons, double thickness, double albedo, int* tally) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= photons) return;
    unsigned s = wang(seed + i);
    double depth = 0;
    int direction = 1;
    while (true) {
        s = wang(s);
        depth += direction * -log((s + 0.5) * 0x1p-32);
        if (depth > thickness) { atomicAdd(&tally[0], 1); return; }
        if (depth < 0) { atomicAdd(&tally[1], 1); return; }
        s = wang(s);
        if (s * 0x1p-32 >= albedo) { atomicAdd(&tally[2], 1); return; }
        s = wang(s);
        direction = s & 1024 ? 1 : -1;
    }
}""",
    *covering(500, 64, 250),
)
def photons_through_a_slab(rng):
    seed = int(rng.integers(0, 2**32))
    s = _wang((seed + np.arange(500)) % 2**32)
    depth, direction, tally = np.zeros(500), np.ones(500), np.zeros(3, int)
    while s.size:
        s = _wang(s)
        depth = depth - direction * np.log((s + 0.5) / 2**32)
        s2 = _wang(s)
        absorbed = s2 / 2**32 >= 0.8
        through, back = depth > 2.0, depth < 0
        tally += [through.sum(), back.sum(), (absorbed & ~through & ~back).sum()]
        alive = ~(through | back | absorbed)
        s = _wang(s2[alive])
        depth, direction = depth[alive], np.where(s & 1024, 1, -1)
    args = {"seed": seed, "photons": 500, "thickness": 2.0, "albedo": 0.8, "tally": np.zeros(3, "i4")}
    return args, {"tally": tally}


@case(
    r"""
// Weighted choice by Walker's alias table, uniforms come in
__global__ void alias(const float* probability, const int* other, int k, const float* u, int* chosen, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float x = u[i] * k;
    int slot = min((int)x, k - 1);
    chosen[i] = x - slot < probability[slot] ? slot : other[slot];
}""",
    *covering(700, 128),
)
def alias_sampling(rng):
    k, u = 16, rng.integers(0, 2**20, 700) / np.float32(2**20)  # exact in float32, also times 16
    probability = (rng.integers(0, 2**10, k) / 2**10).astype("f4")
    other = rng.integers(0, k, k, dtype="i4")
    slot = (u * k).astype(int)
    chosen = np.where(u * k - slot < probability[slot], slot, other[slot])
    args = {"probability": probability, "other": other, "k": k, "u": u.astype("f4"), "chosen": out(700, "i4")}
    return args | {"n": 700}, {"chosen": chosen}
