"""Bits: counting, reversing, interleaving, permuting bytes, SIMD in a word, Gray codes, saturation."""

from __future__ import annotations

import numpy as np

from .case import case, covering, out


def _words(rng, n, dtype="u4"):
    info = np.iinfo(dtype)
    x = rng.integers(info.min, info.max, n, dtype=dtype, endpoint=True)
    x >>= rng.integers(0, info.bits, n).astype(dtype)  # of every magnitude
    x[:3] = 0, 1, info.max
    return x


@case(
    r"""
__global__ void counts(const unsigned* x, const unsigned long long* y, int* r, unsigned* rev, unsigned long long* rev64,
                       int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    int* p = r + 6 * i;
    p[0] = __popc(x[i]); p[1] = __clz(x[i]); p[2] = __ffs(x[i]);
    p[3] = __popcll(y[i]); p[4] = __clzll(y[i]); p[5] = __ffsll(y[i]);
    rev[i] = __brev(x[i]); rev64[i] = __brevll(y[i]);
}""",
    *covering(200, 64),
)
def counting_and_reversing(rng):
    x, y = _words(rng, 200), _words(rng, 200, "u8")

    def row(v, bits):
        return [v.bit_count(), bits - v.bit_length(), (v & -v).bit_length()]

    r = [row(a, 32) + row(b, 64) for a, b in zip(x.tolist(), y.tolist(), strict=True)]
    args = {"x": x, "y": y, "r": out((200, 6), "i4"), "rev": out(200, "u4"), "rev64": out(200, "u8"), "n": 200}
    return args, {
        "r": np.array(r), "rev": np.array([int(f"{v:032b}"[::-1], 2) for v in x.tolist()]),
        "rev64": np.array([int(f"{v:064b}"[::-1], 2) for v in y.tolist()], "u8"),
    }  # fmt: skip


@case(
    r"""
__device__ unsigned long long spread(unsigned v) {
    unsigned long long x = v;
    x = (x | x << 16) & 0x0000ffff0000ffffull;
    x = (x | x << 8) & 0x00ff00ff00ff00ffull;
    x = (x | x << 4) & 0x0f0f0f0f0f0f0f0full;
    x = (x | x << 2) & 0x3333333333333333ull;
    return (x | x << 1) & 0x5555555555555555ull;
}
__global__ void morton(const uint2* p, unsigned long long* code, unsigned* hilbert, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    code[i] = spread(p[i].x) | spread(p[i].y) << 1;
    unsigned x = p[i].x & 0xffff, y = p[i].y & 0xffff, d = 0;
    for (unsigned s = 0x8000; s; s >>= 1) {
        unsigned rx = (x & s) != 0, ry = (y & s) != 0;
        d += s * s * ((3 * rx) ^ ry);
        if (!ry) {
            if (rx) { x = 0xffff - x; y = 0xffff - y; }
            unsigned t = x; x = y; y = t;
        }
    }
    hilbert[i] = d;
}""",
    *covering(150, 32),
)
def morton_and_hilbert_codes(rng):
    p = rng.integers(0, 2**32, (150, 2), dtype="u4")
    k = np.arange(32, dtype="u8")
    bits = p.astype("u8")[:, :, None] >> k & np.uint64(1)
    code = (bits[:, 0] << 2 * k).sum(1) + (bits[:, 1] << (2 * k + np.uint64(1))).sum(1)

    def hilbert(x, y, s):
        """By quadrants, turning the coordinates within each."""
        if s == 0:
            return 0
        qx, qy = x >= s, y >= s
        quadrant = (3 * qx) ^ qy
        x, y = x - s * qx, y - s * qy
        if not qy:
            if qx:
                x, y = s - 1 - x, s - 1 - y
            x, y = y, x
        return quadrant * s * s + hilbert(x, y, s // 2)

    low = (p & 0xFFFF).tolist()
    args = {"p": p, "code": out(150, "u8"), "hilbert": out(150, "u4"), "n": 150}
    return args, {"code": code, "hilbert": np.array([hilbert(x, y, 0x8000) for x, y in low])}


@case(
    r"""
__global__ void bytes(const unsigned* a, const unsigned* b, unsigned* permuted, unsigned* average, unsigned* difference,
                      unsigned* saturated, int* dot, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    permuted[i] = __byte_perm(a[i], b[i], 0x7250);
    average[i] = __vavgu4(a[i], b[i]);
    difference[i] = __vabsdiffu4(a[i], b[i]);
    saturated[i] = __vaddus4(a[i], b[i]);
    dot[i] = __dp4a((int)a[i], (int)b[i], 100);
}""",
    *covering(180, 64),
)
def four_bytes_in_a_word(rng):
    a, b = rng.integers(0, 2**32, (2, 180), dtype="u4")
    p, q = (v.view("u1").reshape(-1, 4).astype(int) for v in (a, b))
    both = np.concatenate([p, q], 1)

    def joined(rows):
        return np.ascontiguousarray(rows.astype("u1")).view("u4").ravel()

    dot = (a.view("i1").reshape(-1, 4).astype(int) * b.view("i1").reshape(-1, 4)).sum(1) + 100
    names = ("permuted", "average", "difference", "saturated")
    args = {"a": a, "b": b, **{k: out(180, "u4") for k in names}, "dot": out(180, "i4"), "n": 180}
    rows = (both[:, [0, 5, 2, 7]], (p + q + 1) // 2, np.abs(p - q), np.minimum(p + q, 255))
    return args, dict(zip(names, map(joined, rows), strict=True)) | {"dot": dot}


@case(
    r"""
__global__ void shifts(const unsigned* x, const int* y, const int* by, unsigned* l, unsigned* r, int* a, unsigned* f,
                       unsigned* rot, unsigned long long* wide, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    int k = by[i] & 31;
    l[i] = x[i] << k; r[i] = x[i] >> k; a[i] = y[i] >> k;
    f[i] = __funnelshift_rc(x[i], y[i], by[i]);            // clamps at 32
    rot[i] = __funnelshift_l(x[i], x[i], by[i]);           // wraps at 32
    wide[i] = ((unsigned long long)x[i] << 32 | (unsigned)y[i]) >> (by[i] & 63);
}""",
    *covering(200, 128),
)
def shifts_and_funnels(rng):
    x, y = rng.integers(0, 2**32, 200, dtype="u4"), rng.integers(-(2**31), 2**31, 200, dtype="i4")
    by = rng.integers(0, 70, 200, dtype="i4")
    k = (by & 31).astype("u4")
    wx, wy = x.astype("u8"), y.view("u4").astype("u8")
    pair = wy << np.uint64(32) | wx
    rot = (wx << k | wx >> (32 - k.astype("u8"))) & np.uint64(2**32 - 1)
    args = {"x": x, "y": y, "by": by, "l": out(200, "u4"), "r": out(200, "u4"), "a": out(200, "i4")}
    args |= {"f": out(200, "u4"), "rot": out(200, "u4"), "wide": out(200, "u8"), "n": 200}
    return args, {
        "l": x << k, "r": x >> k, "a": y >> k.astype("i4"),
        "f": (pair >> np.minimum(by, 32).astype("u8")).astype("u4"), "rot": rot,
        "wide": (wx << np.uint64(32) | wy) >> (by & 63).astype("u8"),
    }  # fmt: skip


@case(
    r"""
__global__ void codes(const unsigned* x, unsigned* gray, unsigned* back, unsigned* next, unsigned char* parity,
                      unsigned* power, int* zigzag, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned v = x[i], g = v ^ (v >> 1), b = g;
    for (int s = 16; s; s >>= 1) b ^= b >> s;
    gray[i] = g; back[i] = b;
    unsigned low = v & -v, ripple = v + low;               // the next number with as many bits (Gosper)
    next[i] = v ? ripple | ((v ^ ripple) >> 2) / low : 0;
    parity[i] = __popc(v) & 1;
    power[i] = v <= 1 ? 1 : 1u << (32 - __clz(v - 1));
    zigzag[i] = (int)(v >> 1) ^ -(int)(v & 1);
}""",
    *covering(160, 32),
)
def gray_codes_and_neighbours(rng):
    x = _words(rng, 160) >> np.uint32(2)

    def following(v):
        bits, w = v.bit_count(), v + 1
        ones = len(f"{v:b}") - len(f"{v:b}".rstrip("0"))
        run = len(f"{v >> ones:b}") - len(f"{v >> ones:b}".rstrip("1"))
        w = (v >> (ones + run)) + 1 << (ones + run)
        w |= (1 << (run - 1)) - 1
        assert w.bit_count() == bits
        return w

    values = x.tolist()
    args = {"x": x, **{k: out(160, "u4") for k in ("gray", "back", "next")}, "parity": out(160, "u1")}
    args |= {"power": out(160, "u4"), "zigzag": out(160, "i4"), "n": 160}
    return args, {
        "gray": x ^ x >> np.uint32(1), "back": x, "next": np.array([following(v) if v else 0 for v in values]),
        "parity": np.array([v.bit_count() & 1 for v in values]),
        "power": np.array([1 if v <= 1 else 1 << (v - 1).bit_length() for v in values]),
        "zigzag": np.array([v // 2 if v % 2 == 0 else -(v // 2) - 1 for v in values]),
    }  # fmt: skip


@case(
    r"""
__global__ void narrow(const int* x, const int* y, signed char* c, unsigned char* u, short* s, int* sad, int* mul24,
                       int* high, unsigned* uhigh, int* average, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    c[i] = max(-128, min(127, x[i])); u[i] = max(0, min(255, x[i])); s[i] = (short)x[i];
    sad[i] = __sad(x[i], y[i], 7);
    mul24[i] = __mul24(x[i], y[i]);
    high[i] = __mulhi(x[i], y[i]); uhigh[i] = __umulhi(x[i], y[i]);
    average[i] = __hadd(x[i], y[i]);
}""",
    *covering(210, 64),
)
def narrow_and_high_products(rng):
    x, y = rng.integers(-(2**31), 2**31, (2, 210), dtype="i4") >> rng.integers(0, 30, (2, 210)).astype("i4")
    wx, wy = x.astype("i8"), y.astype("i8")

    def low24(v):
        return (v << 40) >> 40

    product = (low24(wx) * low24(wy)).astype("i4")
    args = {"x": x, "y": y, "c": out(210, "i1"), "u": out(210, "u1"), "s": out(210, "i2"), "sad": out(210, "i4")}
    args |= {"mul24": out(210, "i4"), "high": out(210, "i4"), "uhigh": out(210, "u4"), "average": out(210, "i4")}
    ux, uy = x.view("u4").astype("u8"), y.view("u4").astype("u8")
    return args | {"n": 210}, {
        "c": np.clip(x, -128, 127), "u": np.clip(x, 0, 255), "s": x.astype("i2"),
        "sad": (np.abs(wx - wy) + 7).astype("i4"), "mul24": product, "high": wx * wy >> 32,
        "uhigh": ux * uy >> np.uint64(32), "average": wx + wy >> 1,
    }  # fmt: skip
