"""PTX in the text: carries, permutations, three-input logic, scopes, predicates, special registers, wide loads."""

from __future__ import annotations

import numpy as np

from .case import Launch, case, covering, out


@case(
    r"""
__global__ void add128(const uint4* a, const uint4* b, uint4* sum, unsigned* carry, uint4* difference, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    uint4 x = a[i], y = b[i], s, d;
    unsigned c;
    asm("add.cc.u32 %0, %5, %9;\n\t"
        "addc.cc.u32 %1, %6, %10;\n\t"
        "addc.cc.u32 %2, %7, %11;\n\t"
        "addc.cc.u32 %3, %8, %12;\n\t"
        "addc.u32 %4, 0, 0;"
        : "=&r"(s.x), "=&r"(s.y), "=&r"(s.z), "=&r"(s.w), "=r"(c)
        : "r"(x.x), "r"(x.y), "r"(x.z), "r"(x.w), "r"(y.x), "r"(y.y), "r"(y.z), "r"(y.w));
    asm("sub.cc.u32 %0, %4, %8; subc.cc.u32 %1, %5, %9; subc.cc.u32 %2, %6, %10; subc.u32 %3, %7, %11;"
        : "=&r"(d.x), "=&r"(d.y), "=&r"(d.z), "=r"(d.w)
        : "r"(x.x), "r"(x.y), "r"(x.z), "r"(x.w), "r"(y.x), "r"(y.y), "r"(y.z), "r"(y.w));
    sum[i] = s; carry[i] = c; difference[i] = d;
}""",
    *covering(70, 32),
)
def carry_chains(rng):
    a, b = rng.integers(0, 2**32, (2, 70, 4), dtype="u4")
    a[:5], b[:5] = 2**32 - 1, [1, 0, 0, 0]
    pairs = [[int.from_bytes(row.tobytes(), "little") for row in side] for side in (a, b)]

    def words(values):
        whole = b"".join((v % 2**128).to_bytes(16, "little") for v in values)
        return np.frombuffer(whole, "u4").reshape(-1, 4)

    both = list(zip(*pairs, strict=True))
    args = {"a": a, "b": b, "sum": out((70, 4), "u4"), "carry": out(70, "u4"), "difference": out((70, 4), "u4")}
    return args | {"n": 70}, {
        "sum": words([x + y for x, y in both]), "carry": np.array([x + y >> 128 for x, y in both]),
        "difference": words([x - y for x, y in both]),
    }  # fmt: skip


@case(
    r"""
// A product of 64 by 64 bits from 32-bit multiply-adds with carries
__global__ void multiply(const unsigned long long* a, const unsigned long long* b, unsigned long long* low,
                         unsigned long long* high, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned a0 = (unsigned)a[i], a1 = a[i] >> 32, b0 = (unsigned)b[i], b1 = b[i] >> 32, r0, r1, r2, r3;
    asm("{\n\t"
        "mul.lo.u32 %0, %4, %6;\n\t"
        "mul.hi.u32 %1, %4, %6;\n\t"
        "mad.lo.cc.u32 %1, %4, %7, %1;\n\t"
        "madc.hi.u32 %2, %4, %7, 0;\n\t"
        "mad.lo.cc.u32 %1, %5, %6, %1;\n\t"
        "madc.hi.cc.u32 %2, %5, %6, %2;\n\t"
        "addc.u32 %3, 0, 0;\n\t"
        "mad.lo.cc.u32 %2, %5, %7, %2;\n\t"
        "madc.hi.u32 %3, %5, %7, %3;\n\t"
        "}"
        : "=&r"(r0), "=&r"(r1), "=&r"(r2), "=&r"(r3) : "r"(a0), "r"(a1), "r"(b0), "r"(b1));
    low[i] = (unsigned long long)r1 << 32 | r0;
    high[i] = (unsigned long long)r3 << 32 | r2;
}""",
    *covering(100, 64),
)
def multiply_add_with_carry(rng):
    a, b = rng.integers(0, 2**64 - 1, (2, 100), dtype="u8")
    a[:3] = b[:3] = 2**64 - 1
    product = [x * y for x, y in zip(a.tolist(), b.tolist(), strict=True)]
    low, high = (np.array([v >> shift & 2**64 - 1 for v in product], "u8") for shift in (0, 64))
    args = {"a": a, "b": b, "low": out(100, "u8"), "high": out(100, "u8"), "n": 100}
    return args, {"low": low, "high": high}


@case(
    r"""
__device__ unsigned majority(unsigned a, unsigned b, unsigned c) {
    unsigned d;
    asm("lop3.b32 %0, %1, %2, %3, 0xe8;" : "=r"(d) : "r"(a), "r"(b), "r"(c));
    return d;
}
__global__ void logic(const unsigned* a, const unsigned* b, const unsigned* c, unsigned* out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned x = a[i], y = b[i], z = c[i], d;
    out[8 * i] = majority(x, y, z);
    asm("lop3.b32 %0, %1, %2, %3, 0xca;" : "=r"(d) : "r"(x), "r"(y), "r"(z));
    out[8 * i + 1] = d;
    asm("lop3.b32 %0, %1, %2, %3, 0x96;" : "=r"(d) : "r"(x), "r"(y), "r"(z));
    out[8 * i + 2] = d;
    asm("prmt.b32 %0, %1, %2, 0x6140;" : "=r"(d) : "r"(x), "r"(y));
    out[8 * i + 3] = d;
    asm("prmt.b32 %0, %1, %2, 0xba98;" : "=r"(d) : "r"(x), "r"(y));       // signs of bytes spread
    out[8 * i + 4] = d;
    asm("bfe.u32 %0, %1, %2, 9;" : "=r"(d) : "r"(x), "r"(z & 31));
    out[8 * i + 5] = d;
    asm("bfi.b32 %0, %1, %2, %3, 7;" : "=r"(d) : "r"(x), "r"(y), "r"(z & 31));
    out[8 * i + 6] = d;
    asm("bfe.s32 %0, %1, %2, %3;" : "=r"(d) : "r"(x), "r"(z & 15), "r"(1 + (y & 15)));
    out[8 * i + 7] = d;
}""",
    *covering(120, 64),
)
def logic_permutation_bit_fields(rng):
    a, b, c = rng.integers(0, 2**32, (3, 120), dtype="u4")
    both = np.concatenate([a.view("u1").reshape(-1, 4), b.view("u1").reshape(-1, 4)], 1)

    def joined(rows):
        return np.ascontiguousarray(rows).view("u4").ravel()

    at, size = c & 31, (b & 15) + 1
    wide = a.astype("u8")
    field = (np.uint64(127) << at.astype("u8")).astype("u4")
    signed = ((a >> (c & 15)).astype("i8") << (64 - size.astype("i8"))) >> (64 - size.astype("i8"))
    rows = [
        (a & b) | (a & c) | (b & c), (a & b) | (~a & c), a ^ b ^ c, joined(both[:, [0, 4, 1, 6]]),
        joined((both[:, :4].view("i1") >> 7).view("u1")), (wide >> at.astype("u8") & 511).astype("u4"),
        (b & ~field) | ((wide & 127) << at.astype("u8")).astype("u4") & field, signed.astype("i4").view("u4"),
    ]  # fmt: skip
    return {"a": a, "b": b, "c": c, "out": out((120, 8), "u4"), "n": 120}, {"out": np.stack(rows, 1)}


@case(
    r"""
// Registers declared within a scope, predicates, a branch and a label of the asm's own, instantiated twice
__device__ __forceinline__ int collatz(int v) {
    int steps;
    asm volatile("{\n\t"
        ".reg .pred done, odd;\n\t"
        ".reg .s32 t, one;\n\t"
        "mov.s32 %0, 0;\n\t"
        "mov.s32 t, %1;\n\t"
        "AGAIN:\n\t"
        "setp.le.s32 done, t, 1;\n\t"
        "@done bra END;\n\t"
        "and.b32 one, t, 1;\n\t"
        "setp.eq.s32 odd, one, 1;\n\t"
        "@odd mad.lo.s32 t, t, 3, 1;\n\t"
        "@!odd shr.s32 t, t, 1;\n\t"
        "add.s32 %0, %0, 1;\n\t"
        "bra.uni AGAIN;\n\t"
        "END:\n\t"
        "}" : "=&r"(steps) : "r"(v));
    return steps;
}
__global__ void both(const int* x, int* first, int* second, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    first[i] = collatz(x[i]);
    second[i] = collatz(x[i] + 1);
}""",
    *covering(90, 32, 64),
)
def scopes_labels_predicates(rng):
    def steps(v):
        k = 0
        while v > 1:
            v, k = (3 * v + 1 if v % 2 else v // 2), k + 1
        return k

    x = rng.integers(1, 3000, 90, dtype="i4")
    args = {"x": x, "first": out(90, "i4"), "second": out(90, "i4"), "n": 90}
    return args, {"first": np.array([steps(int(v)) for v in x]), "second": np.array([steps(int(v) + 1) for v in x])}


@case(
    r"""
__global__ void dots(const int* a, const int* b, int* out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    int d;
    asm("dp4a.s32.s32 %0, %1, %2, %3;" : "=r"(d) : "r"(a[i]), "r"(b[i]), "r"(7));
    out[4 * i] = d;
    asm("dp4a.u32.s32 %0, %1, %2, %3;" : "=r"(d) : "r"(a[i]), "r"(b[i]), "r"(-7));
    out[4 * i + 1] = d;
    asm("dp2a.lo.s32.s32 %0, %1, %2, %3;" : "=r"(d) : "r"(a[i]), "r"(b[i]), "r"(1));
    out[4 * i + 2] = d;
    asm("dp2a.hi.s32.u32 %0, %1, %2, %3;" : "=r"(d) : "r"(a[i]), "r"(b[i]), "r"(2));
    out[4 * i + 3] = d;
}""",
    *covering(110, 64),
)
def dot_products_of_bytes(rng):
    a, b = rng.integers(-(2**31), 2**31, (2, 110), dtype="i4")
    sa, sb = (v.view("i1").reshape(-1, 4).astype(int) for v in (a, b))
    ua, ub = (v.view("u1").reshape(-1, 4).astype(int) for v in (a, b))
    halves = a.view("i2").reshape(-1, 2).astype(int)
    columns = [
        (sa * sb).sum(1) + 7, (ua * sb).sum(1) - 7, (halves * sb[:, :2]).sum(1) + 1, (halves * ub[:, 2:]).sum(1) + 2,
    ]  # fmt: skip
    return {"a": a, "b": b, "out": out((110, 4), "i4"), "n": 110}, {"out": np.stack(columns, 1)}


@case(
    r"""
// Loads and stores with qualifiers, vectors in braces, addresses with offsets
__global__ void memory(const float* x, float* y, const int* k, int* z, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float a, b, c, d;
    asm volatile("ld.global.nc.v4.f32 {%0, %1, %2, %3}, [%4];" : "=f"(a), "=f"(b), "=f"(c), "=f"(d) : "l"(x + 4 * i));
    asm volatile("st.global.cs.v2.f32 [%0], {%1, %2};" :: "l"(y + 4 * i), "f"(d), "f"(a) : "memory");
    asm volatile("st.global.wb.v2.f32 [%0+8], {%1, %2};" :: "l"(y + 4 * i), "f"(b + c), "f"(c) : "memory");
    int u, v;
    asm volatile("ld.global.ca.s32 %0, [%2+4];\n\tld.global.cg.s32 %1, [%2];" : "=r"(u), "=r"(v) : "l"(k + 2 * i));
    asm volatile("{ .reg .u64 p; cvta.to.global.u64 p, %0; st.relaxed.gpu.global.s32 [p], %1; }"
                 :: "l"(z + i), "r"(u - v));
}""",
    *covering(64, 32),
    rtol=1e-6,
)
def memory_with_qualifiers(rng):
    x, k = rng.normal(size=(64, 4)).astype("f4"), rng.integers(-999, 999, (64, 2), dtype="i4")
    y = np.stack([x[:, 3], x[:, 0], x[:, 1] + x[:, 2], x[:, 2]], 1)
    args = {"x": x, "y": out((64, 4)), "k": k, "z": out(64, "i4"), "n": 64}
    return args, {"y": y, "z": k[:, 1] - k[:, 0]}


@case(
    r"""
__global__ void floats(const float* x, const float* y, float* out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float a = x[i], b = y[i], r;
    asm("fma.rz.f32 %0, %1, %2, %1;" : "=f"(r) : "f"(a), "f"(b)); out[8 * i] = r;
    asm("add.sat.f32 %0, %1, %2;" : "=f"(r) : "f"(a), "f"(b)); out[8 * i + 1] = r;
    asm("copysign.f32 %0, %1, %2;" : "=f"(r) : "f"(a), "f"(b)); out[8 * i + 2] = r;      // the sign of a on b
    asm("min.NaN.f32 %0, %1, %2;" : "=f"(r) : "f"(a), "f"(b)); out[8 * i + 3] = r;
    asm("{ .reg .pred p; setp.ltu.f32 p, %1, %2; selp.f32 %0, 1.0, 0.0, p; }" : "=f"(r) : "f"(a), "f"(b));
    out[8 * i + 4] = r;
    asm("slct.f32.f32 %0, %1, %2, %2;" : "=f"(r) : "f"(a), "f"(b)); out[8 * i + 5] = r;
    asm("cvt.rpi.f32.f32 %0, %1;" : "=f"(r) : "f"(a)); out[8 * i + 6] = r;
    asm("{ .reg .s32 s; cvt.rni.sat.s32.f32 s, %1; cvt.rn.f32.s32 %0, s; }" : "=f"(r) : "f"(a * 1e9f));
    out[8 * i + 7] = r;
}""",
    *covering(130, 64),
)
def float_instructions(rng):
    from fractions import Fraction

    x, y = rng.normal(size=(2, 130)).astype("f4") * np.float32(2)
    y[:10] = np.nan
    y[10:20] = 0.0

    def toward_zero(a, b):
        if b != b:
            return np.float32(np.nan)
        exact = Fraction(a) * Fraction(b) + Fraction(a)
        near = np.float32(float(exact))
        return np.nextafter(near, np.float32(0)) if abs(Fraction(float(near))) > abs(exact) else near

    fused = np.array([toward_zero(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)])
    with np.errstate(invalid="ignore"):
        total = np.where(np.isnan(x + y), 0, np.clip(x + y, 0, 1))
        far = np.clip(np.rint((x * np.float32(1e9)).astype("f8")), -(2.0**31), 2.0**31 - 1).astype("f4")
        columns = [
            fused, total, np.copysign(y, x), np.minimum(x, y), ~(x >= y), np.where(y >= 0, x, y), np.ceil(x), far,
        ]  # fmt: skip
    return {"x": x, "y": y, "out": out((130, 8)), "n": 130}, {"out": np.stack(columns, 1).astype("f4")}


@case(
    r"""
__global__ void where(unsigned* out) {
    unsigned t, b, g, l, w;
    asm("mov.u32 %0, %%tid.x;" : "=r"(t));
    asm("mov.u32 %0, %%ctaid.y;" : "=r"(b));
    asm("mov.u32 %0, %%nctaid.x;" : "=r"(g));
    asm("mov.u32 %0, %%ntid.z;" : "=r"(l));
    asm("{ .reg .b32 s; mov.u32 s, WARP_SZ; mov.u32 %0, s; }" : "=r"(w));
    unsigned i = ((blockIdx.y * gridDim.x + blockIdx.x) * blockDim.z + threadIdx.z) * blockDim.x + threadIdx.x;
    out[i] = t + 100 * b + 1000 * g + 10000 * l + 100000 * w;
}""",
    Launch((3, 2), (8, 1, 4)),
)
def special_registers(rng):
    t, b = np.tile(np.arange(8), 24), np.repeat([0, 1], 96)
    return {"out": out(192, "u4")}, {"out": t + 100 * b + 3000 + 40000 + 3200000}
