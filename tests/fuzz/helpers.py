"""Device functions that generated programs may use. Each is in a program's text only where it is called.

Those written in PTX have results that C++ leaves open: shifts by any count, bit fields, byte permutations.
"""

from __future__ import annotations

import re

__all__ = ["TYPES", "helpers_for"]

TYPES = """\
typedef signed char i8; typedef unsigned char u8; typedef short i16; typedef unsigned short u16;
typedef int i32; typedef unsigned int u32; typedef long long i64; typedef unsigned long long u64;
typedef float f32; typedef double f64;
"""

_F = "static __device__ __forceinline__"


def _asm(name: str, result: str, arguments: str, instruction: str, constraints: str) -> str:
    """A function of one PTX text; ``constraints`` are the letters of result and arguments."""
    names = [part.split()[-1] for part in arguments.split(",")]
    inputs = ", ".join(f'"{letter}"({name})' for letter, name in zip(constraints[1:], names, strict=True))
    return (
        f"{_F} {result} {name}({arguments}) {{\n"
        f'    {result} r;\n    asm("{instruction}" : "={constraints[0]}"(r) : {inputs});\n    return r;\n}}\n'
    )


_PTX_HELPERS = {
    "any_shl": _asm("any_shl", "u32", "u32 a, u32 b", "shl.b32 %0, %1, %2;", "rrr"),
    "any_shr": _asm("any_shr", "u32", "u32 a, u32 b", "shr.u32 %0, %1, %2;", "rrr"),
    "any_sar": _asm("any_sar", "i32", "i32 a, u32 b", "shr.s32 %0, %1, %2;", "rrr"),
    "any_shl64": _asm("any_shl64", "u64", "u64 a, u32 b", "shl.b64 %0, %1, %2;", "llr"),
    "any_sar64": _asm("any_sar64", "i64", "i64 a, u32 b", "shr.s64 %0, %1, %2;", "llr"),
    "any_shl16": _asm("any_shl16", "u16", "u16 a, u32 b", "shl.b16 %0, %1, %2;", "hhr"),
    "any_sar16": _asm("any_sar16", "i16", "i16 a, u32 b", "shr.s16 %0, %1, %2;", "hhr"),
    "bfe_u": _asm("bfe_u", "u32", "u32 a, u32 b, u32 c", "bfe.u32 %0, %1, %2, %3;", "rrrr"),
    "bfe_s": _asm("bfe_s", "i32", "i32 a, u32 b, u32 c", "bfe.s32 %0, %1, %2, %3;", "rrrr"),
    "bfe_s64": _asm("bfe_s64", "i64", "i64 a, u32 b, u32 c", "bfe.s64 %0, %1, %2, %3;", "llrr"),
    "bfi_b": _asm("bfi_b", "u32", "u32 a, u32 b, u32 c, u32 d", "bfi.b32 %0, %1, %2, %3, %4;", "rrrrr"),
    "bfi_b64": _asm("bfi_b64", "u64", "u64 a, u64 b, u32 c, u32 d", "bfi.b64 %0, %1, %2, %3, %4;", "lllrr"),
    "lop3_x": _asm("lop3_x", "u32", "u32 a, u32 b, u32 c", "lop3.b32 %0, %1, %2, %3, 0x6a;", "rrrr"),
    "prmt_f4e": _asm("prmt_f4e", "u32", "u32 a, u32 b, u32 c", "prmt.b32.f4e %0, %1, %2, %3;", "rrrr"),
    "prmt_b4e": _asm("prmt_b4e", "u32", "u32 a, u32 b, u32 c", "prmt.b32.b4e %0, %1, %2, %3;", "rrrr"),
    "prmt_rc8": _asm("prmt_rc8", "u32", "u32 a, u32 b, u32 c", "prmt.b32.rc8 %0, %1, %2, %3;", "rrrr"),
    "prmt_ecl": _asm("prmt_ecl", "u32", "u32 a, u32 b, u32 c", "prmt.b32.ecl %0, %1, %2, %3;", "rrrr"),
    "prmt_ecr": _asm("prmt_ecr", "u32", "u32 a, u32 b, u32 c", "prmt.b32.ecr %0, %1, %2, %3;", "rrrr"),
    "prmt_rc16": _asm("prmt_rc16", "u32", "u32 a, u32 b, u32 c", "prmt.b32.rc16 %0, %1, %2, %3;", "rrrr"),
    "prmt_any": _asm("prmt_any", "u32", "u32 a, u32 b, u32 c", "prmt.b32 %0, %1, %2, %3;", "rrrr"),
    "bfind_u": _asm("bfind_u", "u32", "u32 a", "bfind.u32 %0, %1;", "rr"),
    "bfind_s": _asm("bfind_s", "u32", "i32 a", "bfind.s32 %0, %1;", "rr"),
    "bfind_amt": _asm("bfind_amt", "u32", "u64 a", "bfind.shiftamt.u64 %0, %1;", "rl"),
    "slct_i": _asm("slct_i", "i32", "i32 a, i32 b, i32 c", "slct.s32.s32 %0, %1, %2, %3;", "rrrr"),
    "slct_f": _asm("slct_f", "u32", "u32 a, u32 b, f32 c", "slct.u32.f32 %0, %1, %2, %3;", "rrrf"),
    "cnot_b": _asm("cnot_b", "u32", "u32 a", "cnot.b32 %0, %1;", "rr"),
    "set_lt": _asm("set_lt", "u32", "f32 a, f32 b", "set.lt.u32.f32 %0, %1, %2;", "rff"),
    "set_gtu": _asm("set_gtu", "u32", "f64 a, f64 b", "set.gtu.u32.f64 %0, %1, %2;", "rdd"),
    "mad_hi": _asm("mad_hi", "i32", "i32 a, i32 b, i32 c", "mad.hi.s32 %0, %1, %2, %3;", "rrrr"),
    "mad_hi_u": _asm("mad_hi_u", "u32", "u32 a, u32 b, u32 c", "mad.hi.u32 %0, %1, %2, %3;", "rrrr"),
    "mad_sat": _asm("mad_sat", "i32", "i32 a, i32 b, i32 c", "mad.hi.sat.s32 %0, %1, %2, %3;", "rrrr"),
    "mad_wide": _asm("mad_wide", "i64", "i32 a, i32 b, i64 c", "mad.wide.s32 %0, %1, %2, %3;", "lrrl"),
    "mad_wide_u": _asm("mad_wide_u", "u64", "u32 a, u32 b, u64 c", "mad.wide.u32 %0, %1, %2, %3;", "lrrl"),
    "mul_wide16": _asm("mul_wide16", "i32", "i16 a, i16 b", "mul.wide.s16 %0, %1, %2;", "rhh"),
    "mul_hi16": _asm("mul_hi16", "u16", "u16 a, u16 b", "mul.hi.u16 %0, %1, %2;", "hhh"),
    "mul24_hi": _asm("mul24_hi", "i32", "i32 a, i32 b", "mul24.hi.s32 %0, %1, %2;", "rrr"),
    "mad24_lo": _asm("mad24_lo", "u32", "u32 a, u32 b, u32 c", "mad24.lo.u32 %0, %1, %2, %3;", "rrrr"),
    "add_sat": _asm("add_sat", "i32", "i32 a, i32 b", "add.sat.s32 %0, %1, %2;", "rrr"),
    "sub_sat": _asm("sub_sat", "i32", "i32 a, i32 b", "sub.sat.s32 %0, %1, %2;", "rrr"),
    "abs_i": _asm("abs_i", "i32", "i32 a", "abs.s32 %0, %1;", "rr"),
    "neg_l": _asm("neg_l", "i64", "i64 a", "neg.s64 %0, %1;", "ll"),
    "cvt_sat8": _asm("cvt_sat8", "i32", "i32 a", "cvt.sat.s8.s32 %0, %1;", "rr"),
    "cvt_sat16": _asm("cvt_sat16", "u16", "i64 a", "cvt.sat.u16.s64 %0, %1;", "hl"),
    "cvt_sat32": _asm("cvt_sat32", "i32", "u64 a", "cvt.sat.s32.u64 %0, %1;", "rl"),
    "cvt_u8f": _asm("cvt_u8f", "u32", "f32 a", "cvt.rni.u8.f32 %0, %1;", "rf"),
    "cvt_s16f": _asm("cvt_s16f", "i16", "f32 a", "cvt.rmi.s16.f32 %0, %1;", "hf"),
    "half_rn": _asm("half_rn", "u16", "f32 a", "cvt.rn.f16.f32 %0, %1;", "hf"),
    "half_rz": _asm("half_rz", "u16", "f32 a", "cvt.rz.f16.f32 %0, %1;", "hf"),
    "half_of": _asm("half_of", "u16", "i32 a", "cvt.rn.f16.s32 %0, %1;", "hr"),
    "float_of": _asm("float_of", "f32", "u16 a", "cvt.f32.f16 %0, %1;", "fh"),
    "half_add": _asm("half_add", "u16", "u16 a, u16 b", "add.rn.f16 %0, %1, %2;", "hhh"),
    "half_mul": _asm("half_mul", "u16", "u16 a, u16 b", "mul.rn.f16 %0, %1, %2;", "hhh"),
    "half_fma": _asm("half_fma", "u16", "u16 a, u16 b, u16 c", "fma.rn.f16 %0, %1, %2, %3;", "hhhh"),
    "half_fma2": _asm("half_fma2", "u32", "u32 a, u32 b, u32 c", "fma.rn.f16x2 %0, %1, %2, %3;", "rrrr"),
    "fma_sat": _asm("fma_sat", "f32", "f32 a, f32 b, f32 c", "fma.rn.sat.f32 %0, %1, %2, %3;", "ffff"),
    "add_sat_f": _asm("add_sat_f", "f32", "f32 a, f32 b", "add.rz.sat.f32 %0, %1, %2;", "fff"),
    "min_nan": _asm("min_nan", "f32", "f32 a, f32 b", "min.NaN.f32 %0, %1, %2;", "fff"),
    "lane_mask": _asm(
        "lane_mask", "u32", "u32 a", "{ .reg .b32 t; mov.u32 t, %%lanemask_lt; and.b32 %0, t, %1; }", "rr"
    ),
}

_CXX_HELPERS = {
    "quotient": """\
template <typename T> static __device__ __forceinline__ T quotient(T a, T b) {
    return b == 0 || b == (T)-1 ? (T)(a ^ b) : (T)(a / b);
}
""",
    "leftover": """\
template <typename T> static __device__ __forceinline__ T leftover(T a, T b) {
    return b == 0 || b == (T)-1 ? (T)(a - (T)(b & 1)) : (T)(a % b);
}
""",
    # The payload and the sign of a NaN are open: nothing may come to depend on them.
    "bits": f"""\
{_F} u32 bits(f32 a) {{ return a != a ? 0x7fc00001u : __float_as_uint(a); }}
{_F} u64 bits(f64 a) {{ return a != a ? 0x7ff8000000000001ull : (u64)__double_as_longlong(a); }}
{_F} u32 bits(u16 h) {{ return (h & 0x7fff) > 0x7c00 ? 0x7e01u : (u32)h; }}
""",
    "half_pair": f"""\
{_F} u32 half_pair(u32 a, u32 b, u32 c) {{
    u32 r = half_fma2(a, b, c);
    return bits((u16)r) | bits((u16)(r >> 16)) << 16;
}}
""",
    "plain": f"""\
{_F} f32 plain(f32 a) {{ return a != a ? 0.75f : a; }}
{_F} f64 plain(f64 a) {{ return a != a ? 0.75 : a; }}
""",
    "tame": f"""\
{_F} f32 tame(f32 a) {{ return fabsf(a) < 1.0e6f ? a : 1.25f; }}
{_F} f64 tame(f64 a) {{ return fabs(a) < 1.0e9 ? a : -2.5; }}
""",
    "carry_add": f"""\
{_F} u64 carry_add(u64 a, u64 b, u32 c) {{
    u32 low, high, more;
    asm("{{ add.cc.u32 %0, %3, %5; addc.cc.u32 %1, %4, %6; addc.u32 %2, %7, 0; }}"
        : "=r"(low), "=r"(high), "=r"(more)
        : "r"((u32)a), "r"((u32)(a >> 32)), "r"((u32)b), "r"((u32)(b >> 32)), "r"(c));
    return ((u64)(high ^ more) << 32) | low;
}}
""",
    "carry_sub": f"""\
{_F} u64 carry_sub(u64 a, u64 b) {{
    u32 low, high;
    asm("sub.cc.u32 %0, %2, %4; subc.u32 %1, %3, %5;"
        : "=r"(low), "=r"(high)
        : "r"((u32)a), "r"((u32)(a >> 32)), "r"((u32)b), "r"((u32)(b >> 32)));
    return ((u64)high << 32) | low;
}}
""",
    "carry_mad": f"""\
{_F} u64 carry_mad(u32 a, u32 b, u64 c) {{
    u32 low, high;
    asm("mad.lo.cc.u32 %0, %2, %3, %4; madc.hi.u32 %1, %2, %3, %5;"
        : "=&r"(low), "=r"(high) : "r"(a), "r"(b), "r"((u32)c), "r"((u32)(c >> 32)));
    return ((u64)high << 32) | low;
}}
""",
    "guarded": f"""\
{_F} u32 guarded(u32 a, u32 b) {{
    u32 r;
    asm("{{ .reg .pred p, q; setp.lt.u32 p|q, %1, %2; mov.u32 %0, %2; @p add.u32 %0, %1, 7; @q sub.u32 %0, %1, 9; "
        "@!p xor.b32 %0, %0, 5; }}" : "=&r"(r) : "r"(a), "r"(b));
    return r;
}}
""",
    "is_subnormal": f"""\
{_F} bool is_subnormal(f32 a) {{
    u32 r;
    asm("{{ .reg .pred p; testp.subnormal.f32 p, %1; selp.u32 %0, 1, 0, p; }}" : "=r"(r) : "f"(a));
    return r != 0;
}}
""",
    "is_normal": f"""\
{_F} bool is_normal(f64 a) {{
    u32 r;
    asm("{{ .reg .pred p; testp.normal.f64 p, %1; selp.u32 %0, 1, 0, p; }}" : "=r"(r) : "d"(a));
    return r != 0;
}}
""",
    # The lane that a shuffle reads from (PTX ISA, shfl.sync).
    "lane_up": f"""\
{_F} u32 lane_up(u32 lane, u32 d, u32 w) {{ return (lane & (w - 1)) >= d ? lane - d : lane; }}
""",
    "lane_down": f"""\
{_F} u32 lane_down(u32 lane, u32 d, u32 w) {{ return (lane & (w - 1)) + d < w ? lane + d : lane; }}
""",
    "lane_xor": f"""\
{_F} u32 lane_xor(u32 lane, u32 d, u32 w) {{ return (lane ^ d) <= (lane | (w - 1)) ? lane ^ d : lane; }}
""",
    "lane_idx": f"{_F} u32 lane_idx(u32 lane, u32 s, u32 w) {{ return (lane & ~(w - 1)) | (s & (w - 1)); }}\n",
    "member": f"{_F} u32 member(u32 mask, u32 k) {{ return mask >> k & 1 ? k : __ffs((int)mask) - 1; }}\n",
}  # fmt: skip

_HELPERS = {**_PTX_HELPERS, **_CXX_HELPERS}
_CALL = re.compile(r"\b(\w+)\(")


def helpers_for(text: str) -> str:
    """The helpers that a text calls, and those that they call.

    >>> "half_fma2" in helpers_for("u32 a = half_pair(b, c, d);")
    True
    """
    called = set(_CALL.findall(text))
    for name in reversed(_HELPERS):  # a helper calls only such as stand before it
        if name in called:
            called.update(_CALL.findall(_HELPERS[name]))
    return "".join(helper for name, helper in _HELPERS.items() if name in called)
