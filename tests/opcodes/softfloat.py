"""Floating point with integers of any size: every operation exact, then rounded once.

A finite value is ``(sign, m, e)``, which is ``(-1)**sign * m * 2**e``; infinities and NaN have strings for ``m``. This
is the reference that the simulator and the hardware are compared with, so it shares nothing with either.
"""

from __future__ import annotations

from fractions import Fraction
from math import isqrt
from typing import NamedTuple

INFINITE, NAN = "infinite", "nan"
Value = tuple[int, "int | str", int]


class Format(NamedTuple):
    """A binary interchange format: ``fraction`` bits after the leading one, ``nan`` what operations give for NaN."""

    name: str
    width: int
    fraction: int
    nan: int

    @property
    def bias(self) -> int:
        return (1 << (self.width - self.fraction - 2)) - 1

    @property
    def infinity(self) -> int:
        """The pattern of +infinity, which is also the mask of the exponent."""
        return ((1 << (self.width - 1 - self.fraction)) - 1) << self.fraction

    @property
    def sign(self) -> int:
        return 1 << (self.width - 1)

    @property
    def one(self) -> int:
        return self.bias << self.fraction

    @property
    def smallest(self) -> int:
        """The exponent of the smallest subnormal."""
        return 1 - self.bias - self.fraction


# PTX ISA, "Floating Point Instructions": single and half precision give the canonical NaN.
F32 = Format("f32", 32, 23, 0x7FFFFFFF)
F64 = Format("f64", 64, 52, 0xFFF8000000000000)
F16 = Format("f16", 16, 10, 0x7FFF)
BF16 = Format("bf16", 16, 7, 0x7FFF)
FORMATS = {f.name: f for f in (F32, F64, F16, BF16)}


def decode(f: Format, bits: int, ftz: bool = False) -> Value:
    sign, rest = bits >> (f.width - 1), bits & (f.sign - 1)
    exponent, fraction = rest >> f.fraction, rest & ((1 << f.fraction) - 1)
    if rest >= f.infinity:
        return sign, NAN if fraction else INFINITE, 0
    if not exponent:
        return sign, 0 if ftz else fraction, f.smallest
    return sign, fraction | 1 << f.fraction, f.smallest + exponent - 1


def rounds_up(mode: str, sign: int, odd: bool, rest: int, half: int) -> bool:
    """Whether a magnitude cut off below goes up; ``rest`` is what was cut off, ``half`` half a unit of what is left."""
    if mode == "rn":
        return rest > half or (rest == half and odd)
    if mode == "rna":
        return rest >= half
    return bool(rest) and {"rz": False, "rm": bool(sign), "rp": not sign}[mode]


def cut(m: int, shift: int, mode: str, sign: int) -> int:
    """``m / 2**shift`` as an integer, rounded."""
    if shift <= 0:
        return m << -shift
    kept, rest = m >> shift, m & ((1 << shift) - 1)
    return kept + rounds_up(mode, sign, bool(kept & 1), rest, 1 << (shift - 1))


def encode(f: Format, value: Value, mode: str = "rn", ftz: bool = False, sat: bool = False) -> int:
    """A value rounded into a format; with ``sat`` held in [0, 1], where NaN becomes 0.

    With ``ftz`` a value is flushed if it stays below the smallest normal number when it is rounded to as many bits as
    normal numbers have (IEEE 754, 7.5, "after rounding"; the manual leaves it open, observed on an H100).
    """
    sign, m, e = value
    if m == NAN:
        return 0 if sat else f.nan
    if m == INFINITE:
        bits = f.infinity
    elif m == 0:
        bits = 0
    else:
        assert isinstance(m, int)
        quantum = max(m.bit_length() + e - 1 - f.fraction, f.smallest)
        bits = ((quantum - f.smallest) << f.fraction) + cut(m, quantum - e, mode, sign)
        if bits >= f.infinity:
            bits = f.infinity - (not rounds_up(mode, sign, True, 2, 1))
        free = m.bit_length() + e - 1 - f.fraction  # the quantum, were there no smallest exponent
        if ftz and cut(m, free - e, mode, sign).bit_length() + free <= 1 - f.bias:
            bits = 0
    if sat:
        return 0 if sign else min(bits, f.one)
    return bits | (f.sign if sign else 0)


def sticky(sign: int, m: int, e: int, inexact: bool) -> Value:
    """A value somewhat above ``m * 2**e`` where ``inexact``: two more bits, the last of which says so."""
    return sign, m << 2 | inexact, e - 2


def total(x: Value, y: Value, mode: str) -> Value:
    (sx, mx, ex), (sy, my, ey) = x, y
    if NAN in (mx, my) or (mx == my == INFINITE and sx != sy):
        return 0, NAN, 0
    if INFINITE in (mx, my):
        return (sx if mx == INFINITE else sy), INFINITE, 0
    assert isinstance(mx, int)
    assert isinstance(my, int)
    e = min(ex, ey)
    signed = (-mx if sx else mx) * (1 << (ex - e)) + (-my if sy else my) * (1 << (ey - e))
    if signed == 0:
        # x + (-x) is +0, and -0 when rounding down; (-0) + (-0) is -0 (IEEE 754, 6.3).
        return (sx if sx == sy and mx == my == 0 else int(mode == "rm")), 0, 0
    return int(signed < 0), abs(signed), e


def product(x: Value, y: Value) -> Value:
    (sx, mx, ex), (sy, my, ey) = x, y
    if NAN in (mx, my) or (INFINITE in (mx, my) and 0 in (mx, my)):
        return 0, NAN, 0
    if INFINITE in (mx, my):
        return sx ^ sy, INFINITE, 0
    assert isinstance(mx, int)
    assert isinstance(my, int)
    return sx ^ sy, mx * my, ex + ey


def quotient(x: Value, y: Value, digits: int = 70) -> Value:
    """x / y to at least ``digits`` bits, and whether there are more."""
    (sx, mx, ex), (sy, my, ey) = x, y
    sign = sx ^ sy
    if NAN in (mx, my) or (mx == my and mx in (0, INFINITE)):
        return 0, NAN, 0
    if mx == INFINITE or my == 0:
        return sign, INFINITE, 0
    if my == INFINITE or mx == 0:
        return sign, 0, 0
    assert isinstance(mx, int)
    assert isinstance(my, int)
    shift = max(0, digits + my.bit_length() - mx.bit_length())
    whole, rest = divmod(mx << shift, my)
    return sticky(sign, whole, ex - ey - shift, rest != 0)


def root(x: Value, digits: int = 70) -> Value:
    sign, m, e = x
    if m == NAN or (sign and m != 0):
        return 0, NAN, 0
    if m in (0, INFINITE):
        return x
    assert isinstance(m, int)
    shift = max(0, 2 * digits - m.bit_length())
    shift += (e - shift) & 1
    whole = isqrt(m << shift)
    return sticky(0, whole, (e - shift) // 2, whole * whole != m << shift)


def whole(value: Value, mode: str) -> int:
    """A finite value rounded to an integer."""
    sign, m, e = value
    assert isinstance(m, int)
    magnitude = m << e if e >= 0 else cut(m, -e, mode, sign)
    return -magnitude if sign else magnitude


def fraction(value: Value) -> Fraction:
    """A finite value exactly."""
    sign, m, e = value
    assert isinstance(m, int)
    magnitude = Fraction(m) * Fraction(2) ** e
    return -magnitude if sign else magnitude


def from_fraction(exact: Fraction, digits: int = 140) -> Value:
    """A rational to ``digits`` bits and whether there are more."""
    sign = int(exact < 0)
    return quotient((sign, abs(exact.numerator), 0), (0, exact.denominator, 0), digits)


def is_nan(f: Format, bits: int) -> bool:
    return bits & (f.sign - 1) > f.infinity
