"""Approximate floating-point instructions, with the errors that the PTX manual states for them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

from . import softfloat as sf
from .floats import FLAGS, flushed, quiet
from .softfloat import BF16, F16, F32, F64, Format
from .variant import Near, Variant, grouped, simple

Exact = Callable[[Fraction], Any]
TINY = Fraction(1, 1 << 149)  # what may be lost below the normal numbers


def special(f: Format, bits: int) -> str:
    """``"nan"``, ``"+inf"``, ``"-0"``, or ``""`` for any other."""
    sign, m, _ = sf.decode(f, bits)
    if m == sf.NAN:
        return "nan"
    if m == sf.INFINITE:
        return "+-"[sign] + "inf"
    return "+-"[sign] + "0" if m == 0 else ""


def near(f: Format, exact: Fraction | float, relative: float, ftz: bool = False) -> Near | int:
    """Within ``relative`` of ``exact``, and a place of the smallest subnormal; what rounds to infinity is infinite."""
    exact = Fraction(exact)
    limit = Fraction(2) ** (f.bias + 1)
    if abs(exact) >= limit:
        return f.infinity | (f.sign if exact < 0 else 0)
    normal = Fraction(2) ** (1 - f.bias)
    lost = normal if ftz and abs(exact) < normal else Fraction(2) ** f.smallest
    return Near(exact, abs(exact) * Fraction(relative) + lost)


def unary(
    f: Format, ftz: bool, table: dict[str, int], function: Callable[[Fraction], Near | int]
) -> Callable[[int], Any]:
    """A reference from the values at the special inputs and a function of the others; ``"-"`` is any below zero."""

    def reference(bits: int) -> Near | int:
        bits = flushed(f, bits, ftz)
        name = special(f, bits)
        if name == "nan":
            return quiet(bits) if f is F64 else f.nan
        if name in table:
            return table[name]
        if bits & f.sign and "-" in table:
            return table["-"]
        return function(sf.fraction(sf.decode(f, bits)))

    return reference


def ulps(f: Format, count: int) -> float:
    return count * 2.0**-f.fraction


INF32, NAN32, ONE32 = F32.infinity, F32.nan, F32.one
NEG32 = F32.sign


def single() -> Iterator[Variant]:
    for ftz in FLAGS:
        z = bool(ftz)
        rcp = {"+inf": 0, "-inf": NEG32, "+0": INF32, "-0": INF32 | NEG32}
        yield one(f"rcp.approx{ftz}.f32", unary(F32, z, rcp, lambda x, z=z: near(F32, 1 / x, ulps(F32, 1), z)))
        sqrt = {"+inf": INF32, "-inf": NAN32, "+0": 0, "-0": NEG32, "-": NAN32}
        yield one(f"sqrt.approx{ftz}.f32", unary(F32, z, sqrt, lambda x, z=z: near(F32, root(x), 2.0**-22, z)))
        rsqrt = {"+inf": 0, "-inf": NAN32, "+0": INF32, "-0": INF32 | NEG32, "-": NAN32}
        yield one(f"rsqrt.approx{ftz}.f32", unary(F32, z, rsqrt, lambda x, z=z: near(F32, 1 / root(x), 2.0**-22.4, z)))
        lg2 = {"+inf": INF32, "-inf": NAN32, "+0": INF32 | NEG32, "-0": INF32 | NEG32, "-": NAN32}
        yield one(f"lg2.approx{ftz}.f32", unary(F32, z, lg2, logarithm))
        ex2 = {"+inf": INF32, "-inf": 0, "+0": ONE32, "-0": ONE32}
        yield one(f"ex2.approx{ftz}.f32", unary(F32, z, ex2, lambda x, z=z: power(F32, x, 2.0**-22, z)))
        yield one(f"sin.approx{ftz}.f32", unary(F32, z, {"+inf": NAN32, "-inf": NAN32, "+0": 0, "-0": NEG32},
                                                lambda x: circular(math.sin, x)))  # fmt: skip
        yield one(f"cos.approx{ftz}.f32", unary(F32, z, {"+inf": NAN32, "-inf": NAN32, "+0": ONE32, "-0": ONE32},
                                                lambda x: circular(math.cos, x)))  # fmt: skip
        for name in ("approx", "full"):
            yield simple(f"div.{name}{ftz}.f32", "f32", ("f32/moderate",) * 2, divided(name, z))
    tanh = {"+inf": ONE32, "-inf": ONE32 | NEG32, "+0": 0, "-0": NEG32}
    yield one("tanh.approx.f32", unary(F32, False, tanh, lambda x: near(F32, hyperbolic(x), 2.0**-11)))


def one(name: str, reference: Callable[[int], Any]) -> Variant:
    return simple(name, "f32", ("f32/moderate",), reference)


def root(x: Fraction) -> Fraction:
    """To 100 bits or more."""
    shift = 400
    return Fraction(math.isqrt((x.numerator << 2 * shift) // x.denominator), 1 << shift)


def logarithm(x: Fraction) -> Near:
    """Absolute error 2**-22 for x from 0.5 to 2, relative error 2**-22 outside."""
    exact = math.log1p(float(x - 1)) / math.log(2) if 0.5 <= x <= 2 else math.log2(x)
    return Near(exact, 2.0**-22 * (1 if 0.5 <= x <= 2 else abs(exact)))


def power(f: Format, x: Fraction, relative: float, ftz: bool) -> Near | int:
    if x > 2 * f.bias + 2:
        return f.infinity
    if x < -4 * f.bias:
        return 0
    whole = math.floor(x)
    return near(f, Fraction(2.0 ** float(x - whole)) * Fraction(2) ** whole, relative, ftz)


def circular(function: Callable[[float], float], x: Fraction) -> Near:
    """The manual bounds the error within 100 pi of 0, and says nothing outside: there the result is in [-1, 1]."""
    if abs(x) <= 2 * math.pi:
        return Near(function(float(x)), 2.0**-20.5)
    if abs(x) <= 100 * math.pi:
        return Near(function(float(x)), 2.0**-14.7)
    return Near(0, 1.0001)


def hyperbolic(x: Fraction) -> Fraction:
    return Fraction(math.tanh(float(x))) if abs(x) > 1e-30 else x


def divided(name: str, ftz: bool) -> Callable[[int, int], Any]:
    """Within 2 ulp, but div.approx gives zero for a divisor above 2**126 (PTX ISA, "div")."""

    def reference(a: int, b: int) -> Near | int:
        a, b = flushed(F32, a, ftz), flushed(F32, b, ftz)
        value = sf.quotient(sf.decode(F32, a), sf.decode(F32, b))
        large = name == "approx" and F32.infinity > (b & (NEG32 - 1)) > 0x7E800000
        if large and value[1] != sf.NAN:
            return NAN32 if a & (NEG32 - 1) == INF32 else (a ^ b) & NEG32
        if not isinstance(value[1], int) or value[1] == 0:
            return sf.encode(F32, value)
        sign, m, e = value
        exact = sf.fraction((sign, m, e))
        if abs(exact) >= Fraction(2) ** 128 * (1 - Fraction(1, 1 << 21)):
            return sf.encode(F32, value) if abs(exact) > Fraction(2) ** 129 else Near(exact, abs(exact), True)
        return near(F32, exact, ulps(F32, 2), ftz)

    return reference


def double() -> Iterator[Variant]:
    inf, neg = F64.infinity, F64.sign
    rcp = {"+inf": 0, "-inf": neg, "+0": inf, "-0": inf | neg}
    yield simple("rcp.approx.ftz.f64", "f64", ("f64/moderate",),
                 unary64(rcp, lambda x: near(F64, 1 / x, 2.0**-19, True)))  # fmt: skip
    rsqrt = {"+inf": 0, "-inf": F64.nan, "+0": inf, "-0": inf | neg, "-": F64.nan}
    yield simple("rsqrt.approx.ftz.f64", "f64", ("f64/moderate",),
                 unary64({**rsqrt, "-inf": UPPER_NAN, "-": UPPER_NAN},
                         lambda x: near(F64, 1 / root64(x), 2.0**-19, True)))  # fmt: skip
    yield simple("rsqrt.approx.f64", "f64", ("f64/moderate",),
                 unary(F64, False, rsqrt, lambda x: near(F64, 1 / root64(x), 2.0**-50)))  # fmt: skip


def root64(x: Fraction) -> Fraction:
    shift = 1300
    return Fraction(math.isqrt((x.numerator << 2 * shift) // x.denominator), 1 << shift)


UPPER_NAN = 0x7FFFFFFF00000000


def unary64(table: dict[str, int], function: Callable[[Fraction], Near | int]) -> Callable[[int], Any]:
    """.ftz of double precision reads the upper 32 bits alone, so that some NaN are infinities, and leaves the lower 32
    bits zero, also of the NaN that it gives (observed on an H100)."""
    inner = unary(F64, True, table, function)

    def reference(bits: int) -> Near | int:
        upper = bits >> 32 << 32
        return UPPER_NAN if sf.is_nan(F64, upper) else inner(upper if upper & F64.infinity == F64.infinity else bits)

    return reference


def half() -> Iterator[Variant]:
    """The manual gives tanh of bf16 an error of 2**-8; an H100 was seen to have nearly twice that."""
    ex2 = {"+inf": F16.infinity, "-inf": 0, "+0": F16.one, "-0": F16.one}
    tanh = {"+inf": F16.one, "-inf": F16.one | F16.sign, "+0": 0, "-0": F16.sign}
    references = {
        "ex2.approx.f16": unary(F16, False, ex2, lambda x: power(F16, x, 2.0**-9.9, False)),
        "tanh.approx.f16": unary(F16, False, tanh, lambda x: Near(hyperbolic(x), 2.0**-10.987)),
    }
    ex2 = {"+inf": BF16.infinity, "-inf": 0, "+0": BF16.one, "-0": BF16.one}
    tanh = {"+inf": BF16.one, "-inf": BF16.one | BF16.sign, "+0": 0, "-0": BF16.sign}
    references |= {
        "ex2.approx.ftz.bf16": unary(BF16, True, ex2, lambda x: power(BF16, x, 2.0**-7, True)),
        "tanh.approx.bf16": unary(BF16, False, tanh, lambda x: near(BF16, hyperbolic(x), 2.0**-7)),
    }
    for name, reference in references.items():
        t = name.rsplit(".", 1)[1]
        arch = 80 if t == "f16" else 90
        yield simple(name, t, (f"{t}/moderate",), reference, arch)
        yield simple(name + "x2", t + "x2", (f"{t}x2/moderate",), lanes(reference), arch)


def lanes(reference: Callable[[int], Any]) -> Callable[[int], tuple[tuple[Any, Any]]]:
    """One result of two lanes, low first."""
    return lambda a: ((reference(a & 0xFFFF), reference(a >> 16)),)


def variants() -> list[Variant]:
    return grouped("approximations", [*single(), *double(), *half()])


