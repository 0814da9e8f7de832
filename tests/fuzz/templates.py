"""The forms that expressions may take, by type.

``$i32`` stands for any expression of that type, ``$[1-9]`` for a number, ``$R`` for a rounding mode, ``$x`` for a
member of a vector of two and ``$q`` of four. Every form has a result that the CUDA C++ Programming Guide or the PTX ISA
defines, for all operands.
"""

from __future__ import annotations

__all__ = ["CONSTANTS", "FMAD_OFF", "FMAD_ON", "FORMS", "INTEGERS", "TYPES", "UNSIGNED"]

TYPES = ("i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "f32", "f64", "bool")
INTEGERS = TYPES[:8]
UNSIGNED = {"i8": "u8", "i16": "u16", "i32": "u32", "i64": "u64", "u8": "u8", "u16": "u16", "u32": "u32", "u64": "u64"}

_WIDE = """
5 (T)((U)$T + (U)$T)
4 (T)((U)$T - (U)$T)
4 (T)((U)$T * (U)$T)
1 (T)((U)$T * (U)$[3-99] + (U)$T)
2 ($T & $T)
2 ($T | $T)
3 ($T ^ $T)
1 (T)~$T
1 (T)(0 - (U)$T)
2 (T)((U)$T << ($u32 & M))
2 ($T >> ($u32 & M))
2 (T)((U)$T << $[1-7])
2 ($T >> $[1-7])
1 quotient($T, $T)
1 leftover($T, $T)
1 ($T / $[3-1000])
1 ($T % $[3-1000])
1 ($T / $[1-4096])
1 min($T, $T)
1 max($T, $T)
2 ($bool ? $T : $T)
1 (T)$i8
1 (T)$u16
1 (T)$bool
"""

_NARROW = """
4 (T)($T + $T)
3 (T)($T - $T)
3 (T)((u32)$T * (u32)$T)
2 (T)($T ^ $T)
1 (T)($T & $T)
1 (T)~$T
1 (T)-$T
2 (T)($T >> ($u32 & M))
1 (T)((u32)$T << ($u32 & M))
1 (T)($T / $[3-90])
1 (T)($T % $[3-90])
1 (T)quotient((i32)$T, (i32)$T)
2 ($bool ? $T : $T)
1 ($T < $T ? $T : $T)
3 (T)$i32
1 (T)$u64
1 (T)$u8
1 (T)$i16
"""

_I32 = """
2 (i32)$u32
1 (i32)$i64
1 __mulhi($i32, $i32)
1 __mul24($i32, $i32)
1 __clz((i32)$u32)
1 __popc($u32)
1 __ffs((i32)$u32)
1 __clzll($i64)
1 __popcll($u64)
1 __ffsll($i64)
1 __dp4a($i32, $i32, $i32)
1 __dp2a_lo($i32, $i32, $i32)
1 __hadd($i32, $i32)
1 __rhadd($i32, $i32)
2 __float2int_$R($f32)
1 __double2int_$R($f64)
1 any_sar($i32, $u32)
1 bfe_s($u32, $u32, $u32)
1 slct_i($i32, $i32, $i32)
1 mad_hi($i32, $i32, $i32)
1 mad_sat($i32, $i32, $i32)
1 mul_wide16($i16, $i16)
1 mul24_hi($i32, $i32)
1 add_sat($i32, $i32)
1 sub_sat($i32, $i32)
1 abs_i($i32)
1 cvt_sat8($i32)
1 cvt_sat32($u64)
1 ($i16 * $i16 + $u8)
1 __double2hiint(plain($f64))
1 in_i[$u32 & 255]
1 __ldg(in_i + ($u32 & 255))
1 ((const int4*)in_i)[$u32 & 63].$q
1 table_i[$u32 & 63]
"""

_U32 = """
2 (u32)$i32
1 (u32)$u64
1 (u32)($u64 >> 32)
1 __umulhi($u32, $u32)
1 __umul24($u32, $u32)
1 __sad($i32, $i32, $u32)
1 __usad($u32, $u32, $u32)
1 __brev($u32)
1 __byte_perm($u32, $u32, $u32)
1 __funnelshift_l($u32, $u32, $u32)
1 __funnelshift_r($u32, $u32, $u32)
1 __funnelshift_lc($u32, $u32, $u32)
1 __funnelshift_rc($u32, $u32, $u32)
1 __dp4a($u32, $u32, $u32)
1 __dp2a_hi($u32, $u32, $u32)
1 __uhadd($u32, $u32)
1 __vaddss2($u32, $u32)
1 __vavgu4($u32, $u32)
1 __vcmpgtu4($u32, $u32)
1 __vmaxs2($u32, $u32)
1 __vabsdiffu4($u32, $u32)
1 __float2uint_$R($f32)
1 __double2uint_$R($f64)
3 bits($f32)
1 bits(half_rn($f32))
1 bits(half_rz($f32))
1 bits(half_add($u16, $u16))
1 bits(half_mul($u16, half_of($i32)))
1 bits(half_fma($u16, $u16, half_rn($f32)))
1 half_pair($u32, $u32, $u32)
1 any_shl($u32, $u32)
1 any_shr($u32, $u32)
1 bfe_u($u32, $u32, $u32)
1 bfi_b($u32, $u32, $u32, $u32)
1 lop3_x($u32, $u32, $u32)
1 prmt_f4e($u32, $u32, $u32)
1 prmt_b4e($u32, $u32, $u32)
1 prmt_rc8($u32, $u32, $u32)
1 prmt_ecl($u32, $u32, $u32)
1 prmt_ecr($u32, $u32, $u32)
1 prmt_rc16($u32, $u32, $u32)
1 prmt_any($u32, $u32, $u32)
1 bfind_u($u32)
1 bfind_s($i32)
1 bfind_amt($u64)
1 slct_f($u32, $u32, $f32)
1 cnot_b($u32 & $[1-7])
1 set_lt($f32, $f32)
1 set_gtu($f64, $f64)
1 mad_hi_u($u32, $u32, $u32)
1 mad24_lo($u32, $u32, $u32)
1 guarded($u32, $u32)
1 cvt_u8f($f32)
1 (u32)table_b[$u32 & 63]
1 (u32)((const uchar4*)in_b)[$u32 & 255].$q
1 (u32)((const ushort2*)in_b)[$u32 & 255].$x
"""

_I64 = """
2 (i64)$i32
1 (i64)$u64
2 ((i64)$i32 * (i64)$i32)
1 __mul64hi($i64, $i64)
1 __float2ll_$R($f32)
1 __double2ll_$R($f64)
1 any_sar64($i64, $u32)
1 bfe_s64($i64, $u32, $u32)
1 mad_wide($i32, $i32, $i64)
1 neg_l($i64)
1 in_l[$u32 & 127]
1 ((const longlong2*)in_l)[$u32 & 63].$x
"""

_U64 = """
2 (u64)$u32
1 (u64)$i64
2 ((u64)$u32 * (u64)$u32)
1 __umul64hi($u64, $u64)
1 __brevll($u64)
1 __float2ull_$R($f32)
1 __double2ull_$R($f64)
2 bits($f64)
1 any_shl64($u64, $u32)
1 bfi_b64($u64, $u64, $u32, $u32)
1 mad_wide_u($u32, $u32, $u64)
1 carry_add($u64, $u64, $u32)
1 carry_sub($u64, $u64)
1 carry_mad($u32, $u32, $u64)
1 table_q[$u32 & 15]
1 ((u64)$u32 << 32 | $u32)
"""

_F32 = """
4 ($f32 + $f32)
3 ($f32 - $f32)
2 fmaf($f32, $f32, $f32)
1 __fadd_$R($f32, $f32)
1 __fsub_$R($f32, $f32)
1 __fmul_$R($f32, $f32)
1 __fdiv_$R($f32, $f32)
1 __fmaf_$R($f32, $f32, $f32)
1 __frcp_$R($f32)
1 __fsqrt_$R($f32)
1 sqrtf(fabsf($f32))
1 fminf($f32, $f32)
1 fmaxf($f32, $f32)
1 fabsf($f32)
1 -$f32
1 floorf($f32)
1 ceilf($f32)
1 truncf($f32)
1 rintf($f32)
1 copysignf($f32, plain($f32))
1 __saturatef($f32)
1 fma_sat($f32, $f32, $f32)
1 add_sat_f($f32, $f32)
1 min_nan($f32, $f32)
2 ($bool ? $f32 : $f32)
1 ($f32 < $f32 ? $f32 : $f32)
1 (f32)$i32
1 __int2float_$R($i32)
1 __uint2float_$R($u32)
1 __ll2float_$R($i64)
1 __ull2float_$R($u64)
1 __double2float_$R($f64)
1 (f32)$i16
1 (f32)$u8
1 __uint_as_float($u32)
1 float_of($u16)
3 in_f[$u32 & 255]
1 ((const float2*)in_f)[$u32 & 127].$x
1 ((const float4*)in_f)[$u32 & 63].$q
1 table_f[$u32 & 31]
"""

_F64 = """
4 ($f64 + $f64)
3 ($f64 - $f64)
2 fma($f64, $f64, $f64)
1 __dadd_$R($f64, $f64)
1 __dsub_$R($f64, $f64)
1 __dmul_$R($f64, $f64)
1 __ddiv_$R($f64, $f64)
1 __fma_$R($f64, $f64, $f64)
1 __drcp_$R($f64)
1 __dsqrt_$R($f64)
1 sqrt(fabs($f64))
1 fmin($f64, $f64)
1 fmax($f64, $f64)
1 fabs($f64)
1 -$f64
1 floor($f64)
1 ceil($f64)
1 trunc($f64)
1 rint($f64)
1 copysign($f64, plain($f64))
2 ($bool ? $f64 : $f64)
1 (f64)$i32
1 (f64)$u32
2 (f64)$f32
1 __ll2double_$R($i64)
1 __ull2double_$R($u64)
1 __hiloint2double($i32, (i32)$u32)
2 in_d[$u32 & 127]
1 ((const double2*)in_d)[$u32 & 63].$x
"""

# With contraction on, the compiler of PTX may fuse a plain product with a sum that uses it: products are written so
# that it may not (CUDA C++ Programming Guide, "Single-Precision Floating-Point Functions", __fmul_rn).
FMAD_ON = {
    "f32": "3 __fmul_rn($f32, $f32)\n1 __fdiv_rn($f32, $f32)",
    "f64": "3 __dmul_rn($f64, $f64)\n1 __ddiv_rn($f64, $f64)",
}
FMAD_OFF = {
    "f32": "3 ($f32 * $f32)\n2 ($f32 / $f32)\n2 ($f32 * $f32 + $f32)",
    "f64": "3 ($f64 * $f64)\n2 ($f64 / $f64)\n2 ($f64 * $f64 - $f64)",
}

_BOOL = """
3 ($i32 < $i32)
2 ($u32 <= $u32)
1 ($i32 == $i32)
2 ($u32 > $u32)
1 ($i64 >= $i64)
1 ($u64 < $u64)
1 ($i16 > $i16)
1 ($u8 != $u8)
1 ($i8 < $i8)
3 ($f32 < $f32)
1 ($f32 >= $f32)
1 ($f32 == $f32)
1 !($f32 > $f32)
1 ($f32 != $f32)
2 ($f64 <= $f64)
1 !($f64 < $f64)
3 (($u32 & $[1-255]) != 0)
2 (($u32 & $[1-7]) == $[0-3])
1 !$bool
1 ($bool && $bool)
1 ($bool || $bool)
1 ($bool != $bool)
1 is_subnormal($f32)
1 is_normal($f64)
1 (fabsf($f32) < 1.0f)
"""

_I16 = "1 cvt_s16f($f32)\n1 any_sar16($i16, $u32)\n1 ((const short4*)in_b)[$u32 & 127].$q"
_U16 = "1 mul_hi16($u16, $u16)\n1 any_shl16($u16, $u32)\n1 cvt_sat16($i64)\n1 ((const u16*)in_b)[$u32 & 511]"
_U8 = "2 in_b[$u32 & 1023]\n1 table_b[$u32 & 63]"
_I8 = "2 (i8)in_b[$u32 & 1023]"


def _read(text: str, name: str = "", bits: int = 0) -> list[tuple[int, str]]:
    """Weights and forms. ``T``, ``U`` and ``M`` become the type, its unsigned type, and the mask of a shift's count."""
    forms = []
    for line in text.strip().splitlines():
        weight, _, form = line.partition(" ")
        if name:
            form = form.replace("$T", f"${name}").replace("(T)", f"({name})").replace("(U)", f"({UNSIGNED[name]})")
            form = form.replace("& M)", f"& {bits - 1})")
        forms.append((int(weight), form))
    return forms


FORMS: dict[str, list[tuple[int, str]]] = {
    "i8": _read(_NARROW, "i8", 8) + _read(_I8),
    "u8": _read(_NARROW, "u8", 8) + _read(_U8),
    "i16": _read(_NARROW, "i16", 16) + _read(_I16),
    "u16": _read(_NARROW, "u16", 16) + _read(_U16),
    "i32": _read(_WIDE, "i32", 32) + _read(_I32),
    "u32": _read(_WIDE, "u32", 32) + _read(_U32),
    "i64": _read(_WIDE, "i64", 64) + _read(_I64),
    "u64": _read(_WIDE, "u64", 64) + _read(_U64),
    "f32": _read(_F32),
    "f64": _read(_F64),
    "bool": _read(_BOOL),
}

CONSTANTS: dict[str, tuple[str, ...]] = {
    "i8": ("(i8)1", "(i8)-1", "(i8)127", "(i8)-128", "(i8)37"),
    "u8": ("(u8)1", "(u8)255", "(u8)128", "(u8)77"),
    "i16": ("(i16)1", "(i16)-1", "(i16)32767", "(i16)-32768", "(i16)1234"),
    "u16": ("(u16)1", "(u16)65535", "(u16)32768", "(u16)40503", "(u16)0x3c00", "(u16)0xc500"),
    "i32": ("0", "1", "-1", "2", "7", "-13", "255", "65536", "0x7fffffff", "(-2147483647 - 1)", "0x12345678"),
    "u32": ("0u", "1u", "2u", "5u", "31u", "32u", "255u", "0x80000000u", "0xffffffffu", "0x9e3779b9u", "0x00ff00ffu"),
    "i64": ("0ll", "1ll", "-1ll", "1000003ll", "0x7fffffffffffffffll", "(-0x7fffffffffffffffll - 1)", "-4294967296ll"),
    "u64": ("0ull", "1ull", "0xffffffffull", "0x100000000ull", "0xffffffffffffffffull", "0x9e3779b97f4a7c15ull"),
    "f32": (
        "0.0f", "-0.0f", "1.0f", "-1.0f", "0.1f", "2.5f", "-3.75f", "1.0e-40f", "3.0e38f", "16777216.0f", "1.0e10f",
        "__int_as_float(0x7f800000)", "__int_as_float(0x7fffffff)", "1.1754944e-38f", "0.33333334f",
    ),
    "f64": (
        "0.0", "-0.0", "1.0", "-1.0", "0.1", "2.5", "-1.0e10", "1.0e-310", "1.0e300", "9007199254740993.0",
        "__longlong_as_double(0x7ff0000000000000ll)", "1.0e-45", "0.3333333333333333",
    ),
    "bool": ("true", "false"),
}  # fmt: skip
