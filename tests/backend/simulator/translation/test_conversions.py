"""cvt against exact rationals and Python's integers (PTX ISA, "cvt", "cvt.pack")."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from jitgpu.backend.simulator.ptx.types import Unsupported
from tests.backend.simulator.translation.values_harness import run1
from tests.backend.simulator.translation.values_reference import (
    FORMATS,
    NAN,
    mismatches,
    number,
    operands,
    rounded,
    specials,
)

INTEGERS = ("u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64")
INTEGRAL = {"rni": "rn", "rzi": "rz", "rmi": "rm", "rpi": "rp"}
MODES = ("rn", "rz", "rm", "rp")


def dtype(kind: str) -> np.dtype[Any]:
    """The register that a PTX type stands in: 8 bits in one of 16."""
    bits = max(int(kind.lstrip("busf")), 16)
    return np.dtype(f"u{bits // 8}")


def limits(kind: str) -> tuple[int, int]:
    bits = int(kind[1:])
    return (-(1 << bits - 1), (1 << bits - 1) - 1) if kind[0] == "s" else (0, (1 << bits) - 1)


def meant(kind: str, register: int) -> int:
    """The integer that the low bits of a register are."""
    bits = int(kind[1:])
    register &= (1 << bits) - 1
    return register - (register >> bits - 1 << bits) if kind[0] == "s" else register


def integers(kind: str) -> np.ndarray:
    bits = dtype(kind).itemsize * 8
    edges = [(1 << power) + step for power in (7, 8, 11, 15, 16, 24, 31, 32, 53, 63) for step in (-1, 0, 1)]
    anything = np.random.default_rng(bits).integers(0, (1 << bits) - 1, 200, np.uint64, endpoint=True).tolist()
    short = [x >> k for k, x in enumerate(anything[:50])]
    chosen = [0, 1, 2, *edges, *(-edge for edge in edges), *anything, *short]
    return np.array([x % (1 << bits) for x in chosen], np.uint64).astype(dtype(kind))


def wrapped(value: int, kind: Any) -> int:
    return value % (1 << np.dtype(kind).itemsize * 8)


# --------------------------------------------------------------------------------------------------------- integers

@pytest.mark.parametrize("source", INTEGERS)
def test_integers_are_extended_cut_or_clamped(source: str) -> None:
    """A result narrower than its register is extended there by its own sign."""
    a = integers(source)
    for target in INTEGERS:
        low, high = limits(target)
        for register in {dtype(target), np.dtype("u4"), np.dtype("u8")}:
            if register.itemsize * 8 < int(target[1:]):
                continue
            plain = [wrapped(meant(target, meant(source, x)), register) for x in a.tolist()]
            assert mismatches(run1(f"cvt.{target}.{source} %d, %a;", register, a=a), plain, a) == []
            clamped = [wrapped(min(max(meant(source, x), low), high), register) for x in a.tolist()]
            assert mismatches(run1(f"cvt.sat.{target}.{source} %d, %a;", register, a=a), clamped, a) == []


@pytest.mark.parametrize("target", FORMATS)
@pytest.mark.parametrize("source", INTEGERS)
def test_integers_to_floats(source: str, target: str) -> None:
    a = integers(source)
    for mode in MODES:
        got = run1(f"cvt.{mode}.{target}.{source} %d, %a;", FORMATS[target].unsigned, a=a)
        assert mismatches(got, [rounded(Fraction(meant(source, x)), target, mode) for x in a.tolist()], a) == []
    one = rounded(Fraction(1), target, "rn")
    assert run1(f"cvt.rn.sat.{target}.{source} %d, 5;", FORMATS[target].unsigned, a=a)[0] == one


def nearest_integer(value: Fraction, mode: str) -> int:
    floor = value.numerator // value.denominator
    if mode == "rn":
        return round(value)
    return {"rm": floor, "rp": -(-value.numerator // value.denominator), "rz": int(value)}[mode]


def with_integers(kind: str) -> np.ndarray:
    """Patterns of all kinds, and some near and at halves, whole numbers and the limits of integers."""
    f = FORMATS[kind]
    (bits,) = operands(kind, 1, rows=150)
    powers = [min(1 - f.least + power << f.stored, f.infinity - 2) for power in (*range(-2, 18), 31, 32, 63, 64)]
    halves = [rounded(Fraction(n, 2), kind, "rn") for n in range(1, 40)]
    sizes = [size + step for size in (*powers, *halves) for step in (-1, 0, 1)]
    signs = [size | sign << f.width - 1 for size in sizes for sign in (0, 1)]
    return np.concatenate([bits, np.array(signs, np.uint64).astype(f.unsigned)])


@pytest.mark.parametrize("target", INTEGERS)
@pytest.mark.parametrize("source", FORMATS)
def test_floats_to_integers(source: str, target: str) -> None:
    """Limited to the type. NaN is zero, but the top bit where the source is f64 or the target has 64 bits."""
    f, register, (low, high) = FORMATS[source], dtype(target), limits(target)
    a = with_integers(source)
    for name, mode in INTEGRAL.items():
        expected = []
        for bits in a.tolist():
            value, size = number(bits, source), bits & (1 << f.width - 1) - 1
            if value is not None:
                result = min(max(nearest_integer(value, mode), low), high)
            elif size == f.infinity:
                result = low if bits >> f.width - 1 else high
            else:
                wide = source == "f64" or target[1:] == "64"
                result = meant(target, 1 << int(target[1:]) - 1) if wide else 0
            expected.append(wrapped(result, register))
        assert mismatches(run1(f"cvt.{name}.{target}.{source} %d, %a;", register, a=a), expected, a) == []


# --------------------------------------------------------------------------------------------------------- floating

@pytest.mark.parametrize("target", FORMATS)
@pytest.mark.parametrize("source", FORMATS)
def test_floats_to_floats(source: str, target: str) -> None:
    if source == target:
        return
    f, g = FORMATS[source], FORMATS[target]
    (bits,) = operands(source, 1)
    if f.width > g.width:  # middles between two of the target, and next to them
        rng = np.random.default_rng(9)
        exponents = rng.integers(g.least - g.stored - 2, 1 - g.least + 2, 600)
        middles = [(1 - f.least + int(e) << f.stored) + (int(m) << f.stored - g.stored - 1) + step for e, m, step in
                   zip(exponents, rng.integers(0, 2 << g.stored, 600), rng.integers(-1, 2, 600), strict=True)
                   if 0 < 1 - f.least + e < f.infinity >> f.stored]  # fmt: skip
        bits = np.concatenate([bits, np.array(middles, np.uint64).astype(f.unsigned)])
    for mode in MODES:
        got = run1(f"cvt.{mode}.{target}.{source} %d, %a;", g.unsigned, a=bits)
        finite = np.array([number(x, source) is not None for x in bits.tolist()])
        exact = [rounded(number(x, source) or Fraction(0), target, mode, x >> f.width - 1)
                 for x in bits[finite].tolist()]  # fmt: skip
        assert mismatches(got[finite], exact, bits[finite]) == []
        for x, y in zip(bits[~finite].tolist(), got[~finite].tolist(), strict=True):
            if x & (1 << f.width - 1) - 1 == f.infinity:
                assert y == g.infinity | x >> f.width - 1 << g.width - 1
            elif "f64" in (source, target):  # sign and payload are kept, as far as they fit, and it is quiet
                payload = (x & (1 << f.stored) - 1) << 52 >> f.stored >> 52 - g.stored
                assert y == x >> f.width - 1 << g.width - 1 | g.infinity | 1 << g.stored - 1 | payload
            else:
                assert y == (x << 16 if (source, target) == ("bf16", "f32") else NAN[target])


@pytest.mark.parametrize("kind", FORMATS)
def test_rounding_to_integers_in_one_type(kind: str) -> None:
    a = np.array([x for x in with_integers(kind).tolist() if number(x, kind) is not None], FORMATS[kind].unsigned)
    for name, mode in INTEGRAL.items():
        expected = [rounded(Fraction(nearest_integer(number(x, kind) or Fraction(0), mode)), kind, "rn",
                            x >> FORMATS[kind].width - 1) for x in a.tolist()]  # fmt: skip
        assert mismatches(run1(f"cvt.{name}.{kind}.{kind} %d, %a;", a.dtype, a=a), expected, a) == []


def test_flushing_and_saturation() -> None:
    a = np.array([0x00000001, 0x80000001, 0x3F000000, 0xBF000000, 0x40000000, 0x7FC00000], "u4")
    assert run1("cvt.ftz.f64.f32 %d, %a;", "f8", a=a)[:3].tolist() == [0, 0, 0.5]
    assert run1("cvt.sat.f32.f32 %d, %a;", "u4", a=a).tolist() == [1, 0, 0x3F000000, 0, 0x3F800000, 0]
    assert run1("cvt.ftz.rpi.s32.f32 %d, %a;", "i4", a=a)[0] == 0
    assert run1("cvt.rpi.s32.f32 %d, %a;", "i4", a=a)[0] == 1
    tiny = np.array([2.0**-140])
    assert run1("cvt.rn.ftz.f32.f64 %d, %a;", "f4", a=tiny).tolist() == [0]
    assert run1("cvt.rn.f32.f64 %d, %a;", "f4", a=tiny).tolist() == [2.0**-140]


# ------------------------------------------------------------------------------------------------ packed and narrow

def test_two_floats_to_halves() -> None:
    (a,) = operands("f32", 1)
    b = a[::-1].copy()
    for kind, mode in (("f16", "rn"), ("f16", "rz"), ("bf16", "rn"), ("bf16", "rz")):
        got = run1(f"cvt.{mode}.{kind}x2.f32 %d, %a, %b;", "u4", a=a, b=b)
        assert np.array_equal(got >> 16, run1(f"cvt.{mode}.{kind}.f32 %d, %a;", "u2", a=a))
        assert np.array_equal(got & 0xFFFF, run1(f"cvt.{mode}.{kind}.f32 %d, %a;", "u2", a=b))
    values = np.array([1e30, -1e30, -1.0, np.nan, np.inf], "f4")
    assert run1("cvt.rn.satfinite.f16.f32 %d, %a;", "u2", a=values).tolist() == [0x7BFF, 0xFBFF, 0xBC00, 0x7FFF, 0x7BFF]
    assert run1("cvt.rn.relu.bf16.f32 %d, %a;", "u2", a=values)[1:].tolist() == [0, 0, 0x7FFF, 0x7F80]


def test_tf32() -> None:
    """19 bits of f32, to nearest with ties away from zero or to even, or cut."""
    (a,) = operands("f32", 1)
    a = np.concatenate([a, a & 0xFFFFE000 | 0x1000, a & 0xFFFFE000 | 0xFFF])
    for mode in ("rna", "rn", "rz"):
        got = run1(f"cvt.{mode}.tf32.f32 %d, %a;", "u4", a=a).tolist()
        for x, y in zip(a.tolist(), got, strict=True):
            size = x & 0x7FFFFFFF
            if size > 0x7F800000:
                assert y == (x if mode == "rna" else NAN["f32"]) & ~0x1FFF
                continue
            rest, even = size & 0x1FFF, not size & 0x2000
            up = {"rna": rest >= 0x1000, "rn": rest > 0x1000 or (rest == 0x1000 and not even), "rz": False}[mode]
            assert y == ((size >> 13) + up << 13 | x & 1 << 31)


#: Bits of exponent and mantissa, the largest number's code, and NaN's.
SMALL = {"e4m3": (4, 3, 0x7E, 0x7F), "e5m2": (5, 2, 0x7B, 0x7F), "e2m3": (2, 3, 0x1F, 0x1F), "e3m2": (3, 2, 0x1F, 0x1F),
         "e2m1": (2, 1, 0x7, 0x7)}  # fmt: skip


def small_value(code: int, exponent_bits: int, mantissa_bits: int) -> Fraction:
    field, rest = code >> mantissa_bits, code & (1 << mantissa_bits) - 1
    least = 2 - (1 << exponent_bits - 1)
    units = rest | (1 << mantissa_bits if field else 0)
    return units * Fraction(2) ** (max(field, 1) - 1 + least - mantissa_bits)


@pytest.mark.parametrize("name", SMALL)
def test_small_floats(name: str) -> None:
    """All codes are decoded exactly, and numbers go to the nearest code, ties to even, large ones to the largest."""
    exponent_bits, mantissa_bits, largest, nan = SMALL[name]
    width, register = (4, "u1") if name == "e2m1" else (8, "u2")
    sign = 1 << exponent_bits + mantissa_bits
    codes = np.arange(sign)
    table = [small_value(code, exponent_bits, mantissa_bits) for code in range(largest + 1)]
    packed = (codes | (codes | sign) << width).astype(register)
    halves = run1(f"cvt.rn.f16x2.{name}x2 %d, %a;", "u4", a=packed)
    low, high = (x.astype("u2").view("f2") for x in (halves & 0xFFFF, halves >> 16))
    assert low[: largest + 1].tolist() == [float(value) for value in table]
    assert high[: largest + 1].tolist() == [-float(value) for value in table]
    if name in ("e4m3", "e5m2"):
        assert np.isnan(low[-1])
    middles = [(x + y) / 2 for x, y in pairwise(table)]
    numbers = [float(x) * scale for x in (*table, *middles) for scale in (1.0, 0.999, 1.001)]
    a = np.array([*numbers, 1e9, np.inf, 1e-30], "f4")
    got = run1(f"cvt.rn.satfinite.{name}x2.f32 %d, %b, %a;", register, a=a, b=-a)
    for x, d in zip(a.tolist(), got.tolist(), strict=True):
        best = largest if x == np.inf else min(range(largest + 1), key=lambda c: (abs(table[c] - Fraction(x)), c & 1))
        assert d == best | (best | sign) << width, x
    special = np.full(1, np.nan, "f4")
    assert run1(f"cvt.rn.satfinite.{name}x2.f32 %d, %a, %a;", register, a=special)[0] == nan | nan << width
    relu = run1(f"cvt.rn.satfinite.relu.{name}x2.f32 %d, %a, %b;", register, a=np.full(1, -1, "f4"), b=np.ones(1, "f4"))
    assert relu[0] == table.index(Fraction(1))


def test_packing() -> None:
    a, b, c = np.array([300, -5, 7], "i4"), np.array([-1, 100, 9], "i4"), np.array([0x1234, 0xABCD, 0], "u4")
    assert run1("cvt.pack.sat.u8.s32.b32 %d, %a, %b, %c;", "u4", a=a, b=b, c=c).tolist() == [
        0x1234FF00, 0xABCD0064, 0x0709]  # fmt: skip
    assert run1("cvt.pack.sat.s16.s32 %d, %a, %b;", "u4", a=a * 1000, b=b).tolist() == [
        0x7FFFFFFF, 0xEC780064, 0x1B580009]  # fmt: skip


def test_halves_widen_exactly() -> None:
    every = np.arange(1 << 16, dtype="u2")
    got = run1("cvt.f32.f16 %d, %a;", "f4", a=every)
    finite = every & 0x7C00 != 0x7C00
    assert np.array_equal(got[finite], every[finite].view("f2").astype("f4"))
    assert np.array_equal(run1("cvt.rn.f16.f32 %d, %a;", "u2", a=got[finite]), every[finite])
    brain = run1("cvt.f32.bf16 %d, %a;", "u4", a=every)
    assert np.array_equal(brain[every & 0x7F80 != 0x7F80], (every.astype("u4") << 16)[every & 0x7F80 != 0x7F80])
    assert set(specials("f16")) <= set(every.tolist())


@pytest.mark.parametrize("text", [
    "cvt.f32 %d, %a;", "cvt %d, %a;", "cvt.s32.f32 %d, %a;", "cvt.rni.f32.f64 %d, %l;", "cvt.rn.f16x2.f32 %d, %a;",
    "cvt.rs.f16x2.f32 %d, %a, %a, %a;", "cvt.rn.e4m3x2.f32 %h, %a, %a;", "cvt.rn.u32.u16 %d, %h;",
    "cvt.rna.f32.f32 %d, %a;", "cvt.u64.u32 %d, %a;", "cvt.pack.u8.s32 %d, %a, %a;",
    "cvt.f64.pred %l, %p;", "cvt.relu.f32.f64 %d, %l;",
])  # fmt: skip
def test_what_is_no_instruction_is_told(text: str) -> None:
    with pytest.raises(Unsupported):
        run1(text, "u4", a=np.zeros(1, "u4"), l=np.zeros(1, "u8"), h=np.zeros(1, "u2"), p=np.zeros(1, bool))
