"""Integers of 64 and 128 bits: division, remainders, modular arithmetic, gcd, primes, carries."""

from __future__ import annotations

import math

import numpy as np

import jitgpu as jg

from .case import case, covering, out


@case(
    r"""
__global__ void divide(const long long* a, const long long* b, const unsigned long long* c,
                       const unsigned long long* d, long long* q, long long* r, unsigned long long* uq,
                       unsigned long long* ur, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    q[i] = a[i] / b[i]; r[i] = a[i] % b[i];
    uq[i] = c[i] / d[i]; ur[i] = c[i] % d[i];
}""",
    *covering(300, 64, 128),
)
def quotients_and_remainders(rng):
    a = rng.integers(-(2**63), 2**63 - 1, 300) >> rng.integers(0, 60, 300)
    b = rng.integers(-(2**63), 2**63 - 1, 300) >> rng.integers(0, 62, 300)
    b[b == 0] = -3
    c, d = a.view("u8").copy(), np.maximum(b.view("u8") >> np.uint64(1), 1).astype("u8")
    pairs = zip(a.tolist(), b.tolist(), strict=True)
    q = np.array([abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1) for x, y in pairs])
    args = {"a": a, "b": b, "c": c, "d": d, "q": out(300, "i8"), "r": out(300, "i8"), "uq": out(300, "u8")}
    return args | {"ur": out(300, "u8"), "n": 300}, {"q": q, "r": a - q * b, "uq": c // d, "ur": c % d}


@case(
    r"""
// Division by what is known when compiling becomes multiplication
__global__ void constants(const int* x, const unsigned* y, const long long* z, int* out, unsigned* uout,
                          long long* wide, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    out[4 * i] = x[i] / 7; out[4 * i + 1] = x[i] % 10; out[4 * i + 2] = x[i] / -1000; out[4 * i + 3] = x[i] / 16;
    uout[3 * i] = y[i] / 641; uout[3 * i + 1] = y[i] % 1000000007; uout[3 * i + 2] = y[i] / 3;
    wide[2 * i] = z[i] / 1000000000; wide[2 * i + 1] = z[i] % 86400;
}""",
    *covering(200, 96),
)
def division_by_constants(rng):
    x, y = rng.integers(-(2**31), 2**31, 200, dtype="i4"), rng.integers(0, 2**32, 200, dtype="u4")
    z = rng.integers(-(2**62), 2**62, 200)

    def truncated(v, d):
        return np.sign(v) * np.sign(d) * (np.abs(v.astype("i8")) // abs(d))

    rows = np.stack([truncated(x, 7), np.fmod(x, 10), truncated(x, -1000), truncated(x, 16)], 1)
    urows = np.stack([y // 641, y % 1000000007, y // 3], 1)
    args = {"x": x, "y": y, "z": z, "out": out((200, 4), "i4"), "uout": out((200, 3), "u4")}
    return args | {"wide": out((200, 2), "i8"), "n": 200}, {
        "out": rows, "uout": urows, "wide": np.stack([truncated(z, 10**9), np.fmod(z, 86400)], 1),
    }  # fmt: skip


@case(
    r"""
typedef unsigned long long u64;
// Powers modulo 64-bit numbers: a product of 128 bits reduced bit by bit
__device__ u64 multiply_mod(u64 a, u64 b, u64 m) {
    u64 high = __umul64hi(a, b), low = a * b;
    high %= m;
    for (int k = 0; k < 64; ++k) {
        bool carry = high >> 63;
        high = high << 1 | low >> 63;
        low <<= 1;
        if (carry || high >= m) high -= m;
    }
    return high;
}
__device__ u64 power_mod(u64 a, u64 e, u64 m) {
    u64 r = 1 % m;
    for (a %= m; e; e >>= 1) { if (e & 1) r = multiply_mod(r, a, m); a = multiply_mod(a, a, m); }
    return r;
}
__device__ bool prime(u64 n) {          // Miller and Rabin, with bases that decide all of 64 bits
    if (n < 2) return false;
    const u64 bases[12] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};
    for (u64 p : bases) if (n % p == 0) return n == p;
    u64 d = n - 1;
    int s = __ffsll(d) - 1;
    d >>= s;
    for (u64 a : bases) {
        u64 x = power_mod(a, d, n);
        if (x == 1 || x == n - 1) continue;
        bool witness = true;
        for (int r = 1; r < s && witness; ++r) { x = multiply_mod(x, x, n); if (x == n - 1) witness = false; }
        if (witness) return false;
    }
    return true;
}
__global__ void primes(const u64* numbers, const u64* base, u64* power, bool* is_prime, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    power[i] = power_mod(base[i], 65537, numbers[i]);
    is_prime[i] = prime(numbers[i]);
}""",
    *covering(24, 32),
)
def miller_rabin(rng):
    known = [2, 3, 37, 41, 2**61 - 1, 2**64 - 59, 1000000007, 998244353, 67280421310721, 2**31 - 1]
    composite = [1, 4, 561, 3215031751, 2**62, (2**31 - 1) * 1000000007, 41 * 43, 2**64 - 1, 25, 341550071728321]
    small = rng.integers(3, 10000, 4).tolist()
    numbers = known + composite + small
    is_prime = [True] * 10 + [False] * 10 + [all(v % d for d in range(2, math.isqrt(v) + 1)) for v in small]
    base = rng.integers(0, 2**64 - 1, 24, dtype="u8")
    power = [pow(b, 65537, m) for b, m in zip(base.tolist(), numbers, strict=True)]
    args = {"numbers": np.array(numbers, "u8"), "base": base, "power": out(24, "u8"), "is_prime": out(24, "?"), "n": 24}
    return args, {"power": np.array(power, "u8"), "is_prime": np.array(is_prime)}


@case(
    r"""
__global__ void gcds(const unsigned long long* a, const unsigned long long* b, unsigned long long* euclid,
                     unsigned long long* binary, long long* inverse, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned long long x = a[i], y = b[i];
    while (y) { unsigned long long t = x % y; x = y; y = t; }
    euclid[i] = x;
    x = a[i]; y = b[i];
    int twos = __ffsll(x | y) - 1;
    x >>= __ffsll(x) - 1;
    while (y) {
        y >>= __ffsll(y) - 1;
        if (x > y) { unsigned long long t = x; x = y; y = t; }
        y -= x;
    }
    binary[i] = x << twos;
    long long r0 = 1000000007, r1 = a[i] % 1000000006 + 1, s0 = 0, s1 = 1;     // the inverse modulo a prime
    while (r1) {
        long long q = r0 / r1, t = r0 - q * r1;
        r0 = r1; r1 = t;
        t = s0 - q * s1; s0 = s1; s1 = t;
    }
    inverse[i] = s0 < 0 ? s0 + 1000000007 : s0;
}""",
    *covering(120, 32, 64),
)
def gcds_and_inverses(rng):
    f = rng.integers(1, 2**20, 120, dtype="u8")
    a, b = f * rng.integers(1, 2**40, 120, dtype="u8"), f * rng.integers(1, 2**40, 120, dtype="u8")
    inverse = [pow(v % 1000000006 + 1, -1, 1000000007) for v in a.tolist()]
    args = {"a": a, "b": b, "euclid": out(120, "u8"), "binary": out(120, "u8"), "inverse": out(120, "i8"), "n": 120}
    return args, {"euclid": np.gcd(a, b), "binary": np.gcd(a, b), "inverse": np.array(inverse)}


@case(
    r"""
// Numbers of 128 bits, by the compiler's type
__global__ void wide(const unsigned long long* a, const unsigned long long* b, unsigned long long* sum,
                     unsigned long long* product, unsigned long long* quotient, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned __int128 x = (unsigned __int128)a[2 * i + 1] << 64 | a[2 * i];
    unsigned __int128 y = (unsigned __int128)b[2 * i + 1] << 64 | b[2 * i];
    unsigned __int128 s = x + y, p = x * y, q = x / (y >> 70);
    sum[2 * i] = s; sum[2 * i + 1] = s >> 64;
    product[2 * i] = p; product[2 * i + 1] = p >> 64;
    quotient[2 * i] = q; quotient[2 * i + 1] = q >> 64;
}""",
    *covering(60, 64),
    options=jg.Options(extra=("--device-int128",)),
)
def integers_of_128_bits(rng):
    a, b = rng.integers(0, 2**64 - 1, (2, 60, 2), dtype="u8")

    def whole(v):
        return [low + (high << 64) for low, high in v.tolist()]

    def parts(values):
        return np.array([[v & (2**64 - 1), v >> 64 & (2**64 - 1)] for v in values], "u8")

    pairs = list(zip(whole(a), whole(b), strict=True))
    args = {"a": a, "b": b, **{k: out((60, 2), "u8") for k in ("sum", "product", "quotient")}, "n": 60}
    return args, {
        "sum": parts([x + y for x, y in pairs]), "product": parts([x * y for x, y in pairs]),
        "quotient": parts([x // (y >> 70) for x, y in pairs]),
    }  # fmt: skip


@case(
    r"""
// Addition and multiplication of numbers of 256 bits in words of 32, with carries kept in 64-bit sums
__global__ void big(const unsigned* a, const unsigned* b, unsigned* sum, unsigned* product, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    const unsigned *x = a + 8 * i, *y = b + 8 * i;
    unsigned long long carry = 0;
    for (int k = 0; k < 8; ++k) {
        carry += (unsigned long long)x[k] + y[k];
        sum[9 * i + k] = (unsigned)carry;
        carry >>= 32;
    }
    sum[9 * i + 8] = carry;
    unsigned p[16] = {};
    #pragma unroll
    for (int j = 0; j < 8; ++j) {
        unsigned long long c = 0;
        #pragma unroll
        for (int k = 0; k < 8; ++k) {
            c += (unsigned long long)x[j] * y[k] + p[j + k];
            p[j + k] = (unsigned)c;
            c >>= 32;
        }
        p[j + 8] = c;
    }
    for (int k = 0; k < 16; ++k) product[16 * i + k] = p[k];
}""",
    *covering(50, 32),
)
def numbers_of_256_bits(rng):
    a, b = rng.integers(0, 2**32, (2, 50, 8), dtype="u4")
    a[0], b[0] = 2**32 - 1, 2**32 - 1
    whole = [[int.from_bytes(row.tobytes(), "little") for row in side] for side in (a, b)]
    numbers = list(zip(*whole, strict=True))
    s = np.frombuffer(b"".join((x + y).to_bytes(36, "little") for x, y in numbers), "u4").reshape(50, 9)
    p = np.frombuffer(b"".join((x * y).to_bytes(64, "little") for x, y in numbers), "u4").reshape(50, 16)
    args = {"a": a, "b": b, "sum": out((50, 9), "u4"), "product": out((50, 16), "u4"), "n": 50}
    return args, {"sum": s, "product": p}
