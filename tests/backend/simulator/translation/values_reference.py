"""References for value instructions: exact rationals, rounded once, and inputs that reach the corners."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np


class Format(NamedTuple):
    """An IEEE format: its width and the bits of its significand that are stored."""

    width: int
    stored: int

    @property
    def least(self) -> int:
        """The exponent of the least normal number."""
        return 2 - (1 << self.width - self.stored - 2)

    @property
    def infinity(self) -> int:
        return ((1 << self.width - self.stored - 1) - 1) << self.stored

    @property
    def unsigned(self) -> Any:
        return np.dtype(f"u{self.width // 8}")


FORMATS = {"f16": Format(16, 10), "bf16": Format(16, 7), "f32": Format(32, 23), "f64": Format(64, 52)}
NAN = {"f16": 0x7FFF, "bf16": 0x7FFF, "f32": 0x7FFFFFFF}


def number(bits: int, kind: str) -> Fraction | None:
    """The value of a pattern; None for infinities and NaN."""
    f = FORMATS[kind]
    field, rest = (bits & f.infinity) >> f.stored, bits & (1 << f.stored) - 1
    if bits & f.infinity == f.infinity:
        return None
    size = scaled(rest | (1 << f.stored if field else 0), max(field, 1) - 1 + f.least - f.stored)
    return -size if bits >> f.width - 1 else size


def scaled(size: int, exponent: int) -> Fraction:
    """``size * 2**exponent``."""
    return Fraction(size << exponent) if exponent >= 0 else Fraction(size, 1 << -exponent)


def rounded(value: Fraction, kind: str, mode: str, zero: int = 0) -> int:
    """The pattern of a value; ``zero`` is the sign that zero would have."""
    f = FORMATS[kind]
    if value == 0:
        return zero << f.width - 1
    sign, size = int(value < 0), abs(value)
    exponent = size.numerator.bit_length() - size.denominator.bit_length()
    exponent = max(exponent - (size < scaled(1, exponent)), f.least)
    units = size * scaled(1, f.stored - exponent)
    whole, rest = divmod(units.numerator, units.denominator)
    twice = 2 * rest - units.denominator
    nearer = twice > 0 or (twice == 0 and whole & 1)
    up = {"rn": nearer, "rz": False, "rm": sign and rest, "rp": not sign and rest}[mode]
    code = whole + bool(up) + ((exponent - f.least) << f.stored)
    if code >= f.infinity:
        away = mode == "rn" or (mode == "rp" and not sign) or (mode == "rm" and sign)
        code = f.infinity if away else f.infinity - 1
    return code | sign << f.width - 1


def specials(kind: str) -> list[int]:
    """Zero, subnormal and normal limits, one, infinity and NaN, of both signs."""
    f = FORMATS[kind]
    unit, one = 1 << f.stored, 1 - f.least << f.stored
    sizes = [0, 1, unit - 1, unit, unit + 1, one - 1, one, one + 1, one + unit, one + f.stored * unit, f.infinity - 1,
             f.infinity, f.infinity + 1, f.infinity + unit // 2]  # fmt: skip
    return [size | sign << f.width - 1 for size in sizes for sign in (0, 1)]


def operands(kind: str, count: int, rows: int = 300) -> list[np.ndarray]:
    """Patterns for ``count`` operands: specials against each other, any bits, numbers near one another, and numbers
    whose products and quotients are near the least."""
    f = FORMATS[kind]
    rng = np.random.default_rng([f.width, f.stored, count])
    crossed = np.array(list(itertools.product(specials(kind), repeat=min(count, 2))), np.uint64)
    if count == 3:
        crossed = np.column_stack([crossed, rng.choice(np.array(specials(kind), np.uint64), len(crossed))])
    fields = rng.integers(-f.stored - 3, f.stored + 3, (2 * rows, count)) + (1 - f.least)
    fields[rows:, 0] = rng.integers(0, 5, rows)
    fields = np.clip(fields, 0, (f.infinity >> f.stored) - 1).astype(np.uint64)
    fractions = rng.integers(0, 1 << f.stored, fields.shape).astype(np.uint64)
    fractions >>= rng.integers(0, 2, fields.shape).astype(np.uint64) * np.uint64(f.stored - 2)  # half of them short
    signs = rng.integers(0, 2, fields.shape).astype(np.uint64) << np.uint64(f.width - 1)
    anything = rng.integers(0, (1 << f.width) - 1, (rows, count), np.uint64, endpoint=True)
    table = np.concatenate([crossed, anything, signs | fields << np.uint64(f.stored) | fractions])
    return [np.ascontiguousarray(table[:, place].astype(f.unsigned)) for place in range(count)]


def mismatches(got: Sequence[Any], expected: Sequence[Any], *inputs: Sequence[Any]) -> list[str]:
    """Rows that differ, in hexadecimal: inputs, what was got, what was expected."""
    rows = zip(got, expected, *inputs, strict=True)
    return [f"{[hex(int(x)) for x in row]}: {int(y):#x}, not {int(z):#x}" for y, z, *row in rows if int(y) != int(z)]
