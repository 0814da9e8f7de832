"""Random number generators written in kernels, bit for bit, and cuRAND's device functions."""

from __future__ import annotations

import numpy as np

from .case import Launch, case, covering, out

M32, M64 = 2**32 - 1, 2**64 - 1


@case(
    r"""
__global__ void lcg(const unsigned* seeds, unsigned* out, int n, int steps) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned s = seeds[i];
    for (int k = 0; k < steps; ++k) { s = 1664525u * s + 1013904223u; out[k * n + i] = s; }
}""",
    *covering(100, 32, 100),
)
def linear_congruential(rng):
    s = rng.integers(0, 2**32, 100, dtype="u4")
    rows, state = [], s.astype("u8")
    for _ in range(10):
        state = (1664525 * state + 1013904223) % 2**32
        rows.append(state)
    return {"seeds": s, "out": out((10, 100), "u4"), "n": 100, "steps": 10}, {"out": np.array(rows)}


@case(
    r"""
__global__ void xorshift(uint4* state, unsigned* out, float* uniform, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    uint4 s = state[i];
    unsigned last = 0;
    for (int k = 0; k < 7; ++k) {
        unsigned t = s.x ^ (s.x << 11);
        s.x = s.y; s.y = s.z; s.z = s.w;
        s.w = s.w ^ (s.w >> 19) ^ t ^ (t >> 8);
        last = s.w;
    }
    state[i] = s;
    out[i] = last;
    uniform[i] = (last >> 8) * (1.0f / 16777216.0f);
}""",
    *covering(90, 32, 128),
)
def xorshift128_uint4(rng):
    state = rng.integers(1, 2**32, (90, 4), dtype="u4")
    after = []
    for x, y, z, w in state.tolist():
        for _ in range(7):
            t = (x ^ (x << 11)) & M32
            x, y, z, w = y, z, w, w ^ (w >> 19) ^ t ^ (t >> 8)
        after.append((x, y, z, w))
    last = np.array(after, "u4")[:, 3]
    args = {"state": state, "out": out(90, "u4"), "uniform": out(90), "n": 90}
    return args, {"state": np.array(after), "out": last, "uniform": (last >> 8).astype("f4") / np.float32(2**24)}


@case(
    r"""
__device__ __forceinline__ unsigned long long rotl(unsigned long long x, int k) { return (x << k) | (x >> (64 - k)); }
__device__ unsigned long long splitmix(unsigned long long& s) {
    unsigned long long z = (s += 0x9e3779b97f4a7c15ull);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}
// xoshiro256** seeded by splitmix64
__global__ void xoshiro(const unsigned long long* seeds, unsigned long long* out, double* uniform, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned long long seed = seeds[i], s[4];
    for (int k = 0; k < 4; ++k) s[k] = splitmix(seed);
    for (int k = 0; k < 5; ++k) {
        unsigned long long r = rotl(s[1] * 5, 7) * 9, t = s[1] << 17;
        s[2] ^= s[0]; s[3] ^= s[1]; s[1] ^= s[2]; s[0] ^= s[3]; s[2] ^= t; s[3] = rotl(s[3], 45);
        out[i * 5 + k] = r;
    }
    uniform[i] = (out[i * 5 + 4] >> 11) * 0x1.0p-53;
}""",
    *covering(70, 64),
)
def xoshiro256_and_splitmix64(rng):
    seeds = rng.integers(0, M64, 70, dtype="u8")
    rows = []
    for seed in seeds.tolist():
        s = []
        for _ in range(4):
            seed = (seed + 0x9E3779B97F4A7C15) & M64
            z = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9 & M64
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB & M64
            s.append(z ^ (z >> 31))
        row = []
        for _ in range(5):
            x = s[1] * 5 & M64
            row.append(((x << 7 | x >> 57) & M64) * 9 & M64)
            t = s[1] << 17 & M64
            s[2] ^= s[0]
            s[3] ^= s[1]
            s[1] ^= s[2]
            s[0] ^= s[3]
            s[2] ^= t
            s[3] = (s[3] << 45 | s[3] >> 19) & M64
        rows.append(row)
    expected = np.array(rows, "u8")
    args = {"seeds": seeds, "out": out((70, 5), "u8"), "uniform": out(70, "f8"), "n": 70}
    return args, {"out": expected, "uniform": (expected[:, 4] >> np.uint64(11)) * 2.0**-53}


@case(
    r"""
// Philox 4x32 with ten rounds: the counter is the thread, so no state is kept
__device__ uint4 philox(uint4 c, uint2 k) {
    #pragma unroll
    for (int r = 0; r < 10; ++r) {
        unsigned h0 = __umulhi(0xD2511F53u, c.x), l0 = 0xD2511F53u * c.x;
        unsigned h1 = __umulhi(0xCD9E8D57u, c.z), l1 = 0xCD9E8D57u * c.z;
        c = make_uint4(h1 ^ c.y ^ k.x, l1, h0 ^ c.w ^ k.y, l0);
        k.x += 0x9E3779B9u; k.y += 0xBB67AE85u;
    }
    return c;
}
__global__ void generate(uint4* out, int n, uint2 key, unsigned stream) {
    unsigned i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) out[i] = philox(make_uint4(i, 0, stream, 0), key);
}""",
    *covering(128, 32, 96),
)
def philox_4x32_10(rng):
    key, stream = rng.integers(0, 2**32, 2).tolist(), int(rng.integers(0, 2**32))
    rows = []
    for i in range(128):
        c, (k0, k1) = (i, 0, stream, 0), key
        for _ in range(10):
            p0, p1 = 0xD2511F53 * c[0], 0xCD9E8D57 * c[2]
            c = ((p1 >> 32) ^ c[1] ^ k0, p1 & M32, (p0 >> 32) ^ c[3] ^ k1, p0 & M32)
            k0, k1 = (k0 + 0x9E3779B9) & M32, (k1 + 0xBB67AE85) & M32
        rows.append(c)
    return {"out": out((128, 4), "u4"), "n": 128, "key": tuple(key), "stream": stream}, {"out": np.array(rows)}


@case(
    r"""
// Mersenne Twister MT19937: one block twists the state in shared memory in three dependent parts, then tempers it
#define N 624
#define M 397
__global__ void twister(unsigned* state, unsigned* out, int rounds) {
    __shared__ unsigned s[N];
    int t = threadIdx.x;
    for (int i = t; i < N; i += blockDim.x) s[i] = state[i];
    __syncthreads();
    for (int r = 0; r < rounds; ++r) {
        for (int start = 0; start < N; start += N - M) {
            int i = start + t;
            unsigned value = 0;
            bool mine = t < N - M && i < N;
            if (mine) {
                unsigned y = (s[i] & 0x80000000u) | (s[(i + 1) % N] & 0x7fffffffu);
                value = s[(i + M) % N] ^ (y >> 1) ^ (y & 1 ? 0x9908b0dfu : 0);
            }
            __syncthreads();
            if (mine) s[i] = value;
            __syncthreads();
        }
        for (int i = t; i < N; i += blockDim.x) {
            unsigned y = s[i];
            y ^= y >> 11; y ^= (y << 7) & 0x9d2c5680u; y ^= (y << 15) & 0xefc60000u; y ^= y >> 18;
            out[r * N + i] = y;
        }
        __syncthreads();
    }
    for (int i = t; i < N; i += blockDim.x) state[i] = s[i];
}""",
    Launch(1, 256),
    scratch=("state",),
)
def mersenne_twister(rng):
    twister = np.random.MT19937(int(rng.integers(0, 2**31)))
    whole = twister.state
    whole["state"]["pos"] = 624  # all numbers are used up: it twists before the next
    twister.state = whole
    state = whole["state"]["key"].astype("u4")
    expected = twister.random_raw(624 * 3).astype("u4")
    return {"state": state, "out": out(624 * 3, "u4"), "rounds": 3}, {"out": expected}


@case(
    r"""
// PCG: a 64-bit congruential state, an output permuted by its own top bits; then an unbiased range by rejection
__device__ unsigned pcg(unsigned long long& s, unsigned long long inc) {
    unsigned long long old = s;
    s = old * 6364136223846793005ull + inc;
    unsigned x = (unsigned)(((old >> 18) ^ old) >> 27), r = old >> 59;
    return __funnelshift_r(x, x, r);
}
__global__ void dice(const unsigned long long* seeds, unsigned* raw, unsigned* dice, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned long long s = seeds[i], inc = 2ull * i + 1;
    for (int k = 0; k < 4; ++k) raw[i * 4 + k] = pcg(s, inc);
    unsigned threshold = -6u % 6u, v;
    do v = pcg(s, inc); while (v < threshold);
    dice[i] = v % 6 + 1;
}""",
    *covering(80, 32),
)
def pcg32_and_dice(rng):
    seeds = rng.integers(0, M64, 80, dtype="u8")
    raw, dice = [], []
    for i, s in enumerate(seeds.tolist()):
        row = []
        while len(row) < 5 or row[-1] < 2**32 % 6:
            x, r = ((s >> 18) ^ s) >> 27 & M32, s >> 59
            s = (s * 6364136223846793005 + 2 * i + 1) & M64
            row.append((x >> r | x << (32 - r)) & M32)
        raw.append(row[:4])
        dice.append(row[-1] % 6 + 1)
    args = {"seeds": seeds, "raw": out((80, 4), "u4"), "dice": out(80, "u4"), "n": 80}
    return args, {"raw": np.array(raw), "dice": np.array(dice)}


@case(
    r"""
// Box and Muller, from Philox bits that come in
__global__ void normal(const unsigned* bits, float* z, double* zd, int pairs) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= pairs) return;
    float u = (bits[2 * i] + 0.5f) * 2.3283064e-10f, v = bits[2 * i + 1] * 2.3283064e-10f, s, c;
    float r = sqrtf(-2 * logf(fminf(u, 0.9999999f)));
    sincospif(2 * v, &s, &c);
    z[2 * i] = r * c; z[2 * i + 1] = r * s;
    double ud = (bits[2 * i] + 0.5) * 0x1p-32, vd = bits[2 * i + 1] * 0x1p-32, sd, cd;
    sincos(6.283185307179586 * vd, &sd, &cd);
    double rd = sqrt(-2 * log(ud));
    zd[2 * i] = rd * cd; zd[2 * i + 1] = rd * sd;
}""",
    *covering(150, 64),
    rtol=1e-5,
    atol=2e-5,
)
def box_muller(rng):
    bits = rng.integers(2**20, 4_200_000_000, 300, dtype="u4")
    u, v = (bits[0::2] + 0.5) / 2**32, bits[1::2] / 2**32
    r = np.sqrt(-2 * np.log(u))
    z = np.stack([r * np.cos(2 * np.pi * v), r * np.sin(2 * np.pi * v)], 1).ravel()
    return {"bits": bits, "z": out(300), "zd": out(300, "f8"), "pairs": 150}, {"z": z, "zd": z}


@case(
    r"""
#include <curand_kernel.h>
// cuRAND's Philox against the numbers of the paper's algorithm, which the reference computes
__global__ void curand_bits(unsigned long long seed, uint4* out, float4* uniform, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    curandStatePhilox4_32_10_t state;
    curand_init(seed, i, 0, &state);
    out[i] = curand4(&state);
    curand_init(seed, i, 0, &state);
    uniform[i] = curand_uniform4(&state);
}""",
    *covering(60, 32),
    rtol=1e-6,
)
def curand_philox(rng):
    seed = int(rng.integers(0, 2**63))
    rows = []
    for i in range(60):
        c, k0, k1 = (0, 0, i, 0), seed & M32, seed >> 32
        for _ in range(10):
            p0, p1 = 0xD2511F53 * c[0], 0xCD9E8D57 * c[2]
            c = ((p1 >> 32) ^ c[1] ^ k0, p1 & M32, (p0 >> 32) ^ c[3] ^ k1, p0 & M32)
            k0, k1 = (k0 + 0x9E3779B9) & M32, (k1 + 0xBB67AE85) & M32
        rows.append(c)
    bits = np.array(rows, "u4")
    args = {"seed": seed, "out": out((60, 4), "u4"), "uniform": out((60, 4)), "n": 60}
    return args, {"out": bits, "uniform": bits * 2.0**-32 + 2.0**-33}


@case(
    r"""
// Sobol points in three dimensions by direction numbers and Gray code
__global__ void sobol(const unsigned* directions, float* points, int n) {
    __shared__ unsigned v[32];
    int dimension = blockIdx.y;
    if (threadIdx.x < 32) v[threadIdx.x] = directions[dimension * 32 + threadIdx.x];
    __syncthreads();
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) {
        unsigned gray = i ^ (i >> 1), x = 0;
        for (int k = 0; k < 32 && gray >> k; ++k) if ((gray >> k) & 1) x ^= v[k];
        points[dimension * n + i] = x * 2.3283064365386963e-10f;
    }
}""",
    Launch((2, 3), 64),
    atol=1e-7,
)
def sobol_points(rng):
    directions = np.zeros((3, 32), "u4")
    directions[0] = [2 ** (31 - k) for k in range(32)]
    for d, (degree, a, m) in enumerate([(1, 0, [1]), (2, 1, [1, 3])], 1):
        for k in range(32):
            if k < degree:
                directions[d, k] = m[k] << (31 - k)
            else:
                value = int(directions[d, k - degree])
                value ^= value >> degree
                for j in range(1, degree):
                    value ^= ((a >> (degree - 1 - j)) & 1) * int(directions[d, k - j])
                directions[d, k] = value
    points = np.zeros((3, 256))
    for d in range(3):
        x = 0
        for i in range(1, 256):
            lowest_zero = (~(i - 1) & i).bit_length() - 1
            x ^= int(directions[d, lowest_zero])
            points[d, i] = x / 2**32
    return {"directions": directions, "points": out((3, 256)), "n": 256}, {"points": points}
