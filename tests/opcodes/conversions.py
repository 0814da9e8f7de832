"""cvt (PTX ISA, "Data Movement and Conversion Instructions: cvt", "cvt.pack")."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

from . import softfloat as sf
from .floats import FLAGS, MODES
from .integers import clamp, limits, number, width_of
from .softfloat import BF16, F16, F32, F64, FORMATS, Format
from .variant import Variant, grouped, signed, simple

INTEGERS = [sign + str(width) for width in (8, 16, 32, 64) for sign in "su"]
TO_INTEGER = {"rni": "rn", "rzi": "rz", "rmi": "rm", "rpi": "rp"}


def registers(t: str) -> tuple[str, ...]:
    """A byte stands in a register of 16 or 32 bits; 16 bits in one of 32 too."""
    return {8: (t, t + ":32"), 16: (t, t + ":32")}.get(width_of(t), (t,))


def between_integers() -> Iterator[Variant]:
    for d, s in product(INTEGERS, INTEGERS):
        for rd, rs in product(registers(d), registers(s)):
            mark = " to 32" * (":" in rd) + " from 32" * (":" in rs)
            plain = simple(f"cvt.{d}.{s}", rd, (rs,), lambda a, s=s: number(s)(a))
            yield plain._replace(name=plain.name + mark)
            if not mark and clamped(d, s):
                yield simple(f"cvt.sat.{d}.{s}", rd, (rs,), lambda a, s=s, d=d: clamp(d, number(s)(a)))


def clamped(d: str, s: str) -> bool:
    """Whether ``s`` has numbers that ``d`` lacks: elsewhere ptxas refuses .sat."""
    (low, high), (least, most) = limits(d), limits(s)
    return least < low or most > high


def from_integers() -> Iterator[Variant]:
    for s, t, mode in product(INTEGERS, ("f16", "f32", "f64", "bf16"), MODES):
        f = FORMATS[t]
        if t == "bf16" and width_of(s) == 8:
            continue
        for sat in ("", ".sat") if t in ("f32", "f64", "f16") and mode in ("rn", "rz") else ("",):
            yield simple(f"cvt.{mode}{sat}.{t}.{s}", t, (s,), from_integer(f, s, mode, bool(sat)),
                         90 if t == "bf16" else 80)  # fmt: skip


def from_integer(f: Format, s: str, mode: str, sat: bool) -> Callable[[int], int]:
    n = number(s)
    return lambda a: sf.encode(f, (int(n(a) < 0), abs(n(a)), 0), mode, sat=sat)


def to_integers() -> Iterator[Variant]:
    for t, d, rounding in product(("f16", "f32", "f64", "bf16"), INTEGERS, TO_INTEGER):
        f = FORMATS[t]
        if t == "bf16" and width_of(d) == 8:
            continue
        for ftz in FLAGS if t == "f32" else ("",):
            for sat in ("", ".sat") if rounding == "rzi" and t != "bf16" else ("",):
                yield simple(f"cvt.{rounding}{ftz}{sat}.{d}.{t}", d, (f"{t}/integer",),
                             to_integer(f, d, TO_INTEGER[rounding], bool(ftz)), 90 if t == "bf16" else 80)  # fmt: skip


def to_integer(f: Format, d: str, mode: str, ftz: bool) -> Callable[[int], int]:
    """Out of range: the nearest. NaN: 0, but the top bit alone between 64-bit types (PTX ISA, "cvt")."""
    low, high = (clamp(d, -(1 << 70)), clamp(d, 1 << 70))

    def reference(bits: int) -> int:
        sign, m, _ = value = sf.decode(f, bits, ftz)
        if m == sf.NAN:
            return 1 << (width_of(d) - 1) if f is F64 or width_of(d) == 64 else 0
        if m == sf.INFINITE:
            return low if sign else high
        return clamp(d, sf.whole(value, mode))

    return reference


def between_floats() -> Iterator[Variant]:
    for (d, s), mode in product((("f16", "f32"), ("f16", "f64"), ("f32", "f64")), MODES):
        for ftz, sat in product(FLAGS if "f32" in (d, s) else ("",), ("", ".sat")):
            yield simple(f"cvt.{mode}{ftz}{sat}.{d}.{s}", d, (f"{s}/{d}",),
                         converted(FORMATS[d], FORMATS[s], mode, bool(ftz), bool(sat)))  # fmt: skip
    for d, s in (("f32", "f16"), ("f64", "f16"), ("f64", "f32"), ("f16", "f16"), ("f32", "f32"), ("f64", "f64")):
        for ftz, sat in product(FLAGS if "f32" in (d, s) else ("",), ("", ".sat")):
            yield simple(f"cvt{ftz}{sat}.{d}.{s}", d, (s,),
                         converted(FORMATS[d], FORMATS[s], "rn", bool(ftz), bool(sat)))  # fmt: skip
            for rounding, mode in TO_INTEGER.items() if d == s else ():
                yield simple(f"cvt.{rounding}{ftz}{sat}.{d}.{s}", d, (s + "/integer",),
                             to_whole(FORMATS[d], mode, bool(ftz), bool(sat)))  # fmt: skip


def converted(d: Format, s: Format, mode: str, ftz: bool, sat: bool) -> Callable[[int], int]:
    """Flushed is what is subnormal as f32, not as f16 (PTX ISA: .ftz applies to single precision); and on the way from
    f32 to f16 nothing at all, as observed on an H100."""

    def reference(bits: int) -> int:
        if sf.is_nan(s, bits) and not sat:
            return converted_nan(d, s, bits, ftz)
        value = sf.decode(s, bits, ftz and s is F32 and d is not F16)
        return sf.encode(d, value, mode, ftz and d is F32, sat)

    return reference


def converted_nan(d: Format, s: Format, bits: int, ftz: bool) -> int:
    """A NaN in another format, of which the manual says nothing. As observed on an H100: from and to f64 sign and
    payload are kept, as far as they fit, and it is quiet; everything else gives the canonical NaN, and so does .ftz to
    f32 before that is widened. f64 and f32 to themselves are moves."""
    if d is s and d is not F16 and not ftz:
        return bits
    if s is F32 and d is F64 and ftz:
        bits = s.nan
    if F64 not in (d, s):
        return d.nan
    payload, shift = bits & ((1 << s.fraction) - 1), d.fraction - s.fraction
    payload = payload << shift if shift > 0 else payload >> -shift
    return (bits >> (s.width - 1)) << (d.width - 1) | d.infinity | 1 << (d.fraction - 1) | payload


def to_whole(f: Format, mode: str, ftz: bool, sat: bool) -> Callable[[int], int]:
    def reference(bits: int) -> int:
        sign, m, _ = value = sf.decode(f, bits, ftz)
        if isinstance(m, int):
            value = sign, abs(sf.whole(value, mode)), 0
        elif m == sf.NAN and not sat:
            return f.nan if f is not F64 else bits | 1 << 51
        return sf.encode(f, value, "rn", False, sat)

    return reference


# ------------------------------------------------------------------------------------------------- bf16, tf32 and pairs


def small() -> Iterator[Variant]:
    for mode, relu in product(("rn", "rz"), ("", ".relu")):
        yield simple(f"cvt.{mode}{relu}.bf16.f32", "bf16", ("f32/bf16",), narrowed(BF16, mode, relu))
        yield simple(f"cvt.{mode}{relu}.bf16x2.f32", "bf16x2", ("f32/bf16",) * 2, pair(narrowed(BF16, mode, relu)))
        yield simple(f"cvt.{mode}{relu}.f16x2.f32", "f16x2", ("f32/f16",) * 2, pair(narrowed(F16, mode, relu)))
        if relu:
            yield simple(f"cvt.{mode}.relu.f16.f32", "f16", ("f32/f16",), narrowed(F16, mode, relu))
    yield simple("cvt.rna.tf32.f32", "b32", ("f32/bf16",), lambda a: tf32("rna", "", a))
    for mode, relu in product(("rn", "rz"), ("", ".relu")):
        yield simple(f"cvt.{mode}{relu}.tf32.f32", "b32", ("f32/bf16",), lambda a, m=mode, r=relu: tf32(m, r, a), 90)
    yield simple("cvt.f32.bf16", "f32", ("bf16",), widened_bf16, 90)
    yield simple("cvt.f64.bf16", "f64", ("bf16",), converted(F64, BF16, "rn", False, False), 90)
    for mode in MODES:
        yield simple(f"cvt.{mode}.bf16.f64", "bf16", ("f64/bf16",), converted(BF16, F64, mode, False, False), 90)
        yield simple(f"cvt.{mode}.bf16.f16", "bf16", ("f16",), converted(BF16, F16, mode, False, False), 90)
        yield simple(f"cvt.{mode}.f16.bf16", "f16", ("bf16",), converted(F16, BF16, mode, False, False), 90)


def widened_bf16(bits: int) -> int:
    """Also of NaN (observed on an H100)."""
    return bits << 16


def narrowed(f: Format, mode: str, relu: str) -> Callable[[int], int]:
    def reference(bits: int) -> int:
        result = sf.encode(f, sf.decode(F32, bits), mode)
        return 0 if relu and result & f.sign and not sf.is_nan(f, result) else result

    return reference


def pair(each: Callable[[int], int]) -> Callable[[int, int], int]:
    """The first operand becomes the upper half."""
    return lambda a, b: each(a) << 16 | each(b)


TF32 = Format("tf32", 19, 10, 0x3FFFF)


def tf32(mode: str, relu: str, bits: int) -> int:
    """A NaN is cut off by .rna, even if infinity is left, else the canonical one is (observed on an H100)."""
    if sf.is_nan(F32, bits):
        return (bits if mode == "rna" else F32.nan) & ~0x1FFF
    result = sf.encode(TF32, sf.decode(F32, bits), mode)
    return 0 if relu and result & TF32.sign else result << 13


# ----------------------------------------------------------------------------------------------------- eight-bit floats


class Tiny(tuple[str, int, int, int]):
    """Name, fraction bits, bias, largest finite pattern of an 8-bit float."""


E4M3, E5M2 = Tiny(("e4m3", 3, 7, 0x7E)), Tiny(("e5m2", 2, 15, 0x7B))


def eight_bits() -> Iterator[Variant]:
    for tiny, relu in product((E4M3, E5M2), ("", ".relu")):
        name = tiny[0]
        yield simple(f"cvt.rn.satfinite{relu}.{name}x2.f32", "b16", ("f32/f16",) * 2,
                     lambda a, b, t=tiny, r=relu: to_tiny(t, F32, r, a) << 8 | to_tiny(t, F32, r, b), 90)  # fmt: skip
        yield simple(f"cvt.rn.satfinite{relu}.{name}x2.f16x2", "b16", ("f16x2",),
                     lambda a, t=tiny, r=relu: to_tiny(t, F16, r, a >> 16) << 8 | to_tiny(t, F16, r, a & 0xFFFF),
                     90)  # fmt: skip
        yield simple(f"cvt.rn{relu}.f16x2.{name}x2", "f16x2", ("b16",),
                     lambda a, t=tiny, r=relu: from_tiny(t, r, a >> 8) << 16 | from_tiny(t, r, a & 0xFF),
                     90)  # fmt: skip


def to_tiny(tiny: Tiny, s: Format, relu: str, bits: int) -> int:
    _, fraction, bias, largest = tiny
    sign, m, e = sf.decode(s, bits)
    if m == sf.NAN:
        return 0x7F
    if m == sf.INFINITE:
        result = largest
    else:
        assert isinstance(m, int)
        smallest = 1 - bias - fraction
        quantum = max(m.bit_length() + e - 1 - fraction, smallest)
        result = 0 if not m else ((quantum - smallest) << fraction) + sf.cut(m, quantum - e, "rn", sign)
        result = min(result, largest)
    return 0 if relu and sign else result | sign << 7


def from_tiny(tiny: Tiny, relu: str, byte: int) -> int:
    name, fraction, bias, _ = tiny
    sign, rest = byte >> 7, byte & 0x7F
    if rest == 0x7F or (name == "e5m2" and rest > 0x7C):
        return F16.nan
    exponent, low = rest >> fraction, rest & ((1 << fraction) - 1)
    value: sf.Value = (sign, low | 1 << fraction, exponent - bias - fraction)
    if not exponent:
        value = sign, low, 1 - bias - fraction
    if name == "e5m2" and rest == 0x7C:
        value = sign, sf.INFINITE, 0
    return 0 if relu and sign else sf.encode(F16, value)


# ------------------------------------------------------------------------------------------------------------- cvt.pack


def packs() -> Iterator[Variant]:
    for t in ("s16", "u16"):
        yield simple(f"cvt.pack.sat.{t}.s32", "b32", ("s32", "s32"), lambda a, b, t=t: joined(t, a, b))
    for t in ("s8", "u8", "s4", "u4", "s2", "u2"):
        width = width_of(t)
        yield simple(f"cvt.pack.sat.{t}.s32.b32", "b32", ("s32", "s32", "b32"),
                     lambda a, b, c, t=t, w=width: c << 2 * w | joined(t, a, b))  # fmt: skip


def joined(t: str, a: int, b: int) -> int:
    width = width_of(t)
    one = (1 << width) - 1
    return (clamp(t, signed(a, 32)) & one) << width | clamp(t, signed(b, 32)) & one


def variants() -> list[Variant]:
    return [
        *grouped("integer conversions", [*between_integers(), *packs()]),
        *grouped("float conversions", [*from_integers(), *to_integers(), *between_floats()]),
        *grouped("small conversions", [*small(), *eight_bits()]),
    ]
