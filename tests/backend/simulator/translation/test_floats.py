"""Floating-point instructions against exact rationals rounded once (PTX ISA, "Floating-Point Instructions")."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest

from jitgpu.backend.simulator.ptx.types import Unsupported
from tests.backend.simulator.translation.values_harness import run, run1
from tests.backend.simulator.translation.values_reference import (
    FORMATS,
    NAN,
    mismatches,
    number,
    operands,
    rounded,
    specials,
)

MODES = ("rn", "rz", "rm", "rp")


def sign(bits: int, kind: str) -> int:
    return bits >> FORMATS[kind].width - 1


def is_nan(bits: int, kind: str) -> bool:
    f = FORMATS[kind]
    return bits & (1 << f.width - 1) - 1 > f.infinity


def zero_sign(opcode: str, bits: tuple[int, ...], kind: str, mode: str) -> int:
    """The sign of a result that is exactly zero (IEEE 754, 6.3)."""
    signs = [sign(x, kind) for x in bits]
    if opcode in ("mul", "div"):
        return signs[0] ^ signs[1]
    if opcode == "sqrt":
        return signs[0]
    fused = opcode == "fma"
    first = signs[0] ^ signs[1] if fused else signs[0]
    second = 1 - signs[1] if opcode == "sub" else signs[-1]
    zero = [number(x, kind) == 0 for x in bits]
    both = (zero[0] or zero[1]) and zero[2] if fused else all(zero)
    return first if both and first == second else int(mode == "rm")


EXACT: dict[str, Callable[..., Fraction]] = {
    "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b, "fma": lambda a, b, c: a * b + c,
    "div": lambda a, b: a / b,
}  # fmt: skip


def finite_rows(opcode: str, kind: str, data: list[np.ndarray]) -> list[np.ndarray]:
    """Rows whose result is a rational: infinities, NaN and division by zero are left out."""
    keep = [all(number(x, kind) is not None for x in row) and not (opcode == "div" and number(row[1], kind) == 0)
            for row in zip(*(array.tolist() for array in data), strict=True)]  # fmt: skip
    return [array[keep] for array in data]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", ["f32", "f64"])
@pytest.mark.parametrize("opcode", EXACT)
def test_results_are_rounded_once(opcode: str, kind: str, mode: str) -> None:
    count = 3 if opcode == "fma" else 2
    data = finite_rows(opcode, kind, operands(kind, count))
    if opcode in ("add", "sub", "fma"):  # sums that cancel, all but the last bits
        with np.errstate(all="ignore"):
            first = [array.view(f"f{array.itemsize}") for array in data[: count - 1]]
            close = (math.prod(first)).view(data[-1].dtype) ^ np.arange(len(data[0])).astype(data[-1].dtype) % 3
        data = finite_rows(opcode, kind, [np.concatenate([array, other]) for array, other in
                                          zip(data, [*data[:-1], close], strict=True)])  # fmt: skip
    names = dict(zip("abc", data, strict=False))
    got = run1(f"{opcode}.{mode}.{kind} %d, {', '.join('%' + name for name in names)};", data[0].dtype, **names)
    rows = [tuple(row) for row in zip(*(array.tolist() for array in data), strict=True)]
    expected = [rounded(EXACT[opcode](*(number(x, kind) for x in row)), kind, mode, zero_sign(opcode, row, kind, mode))
                for row in rows]  # fmt: skip
    assert len(rows) > 1000
    assert mismatches(got, expected, *data) == []


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", ["f32", "f64"])
def test_square_roots_are_rounded_once(kind: str, mode: str) -> None:
    f = FORMATS[kind]
    (bits,) = operands(kind, 1)
    rng = np.random.default_rng(3)
    roots = rng.integers(1, 1 << f.stored // 2, 300).astype(f"f{f.width // 8}")
    squares = (roots * roots).view(f.unsigned)
    bits = np.concatenate([bits & f.unsigned.type((1 << f.width - 1) - 1), squares, squares + 1, squares - 1])
    bits = bits[bits < f.infinity]
    got = run1(f"sqrt.{mode}.{kind} %d, %a;", bits.dtype, a=bits)
    for a, root in zip(bits.tolist(), got.tolist(), strict=True):
        value, here = number(a, kind), number(root, kind)
        assert value is not None
        assert here is not None
        below, above = number(max(root - 1, 0), kind), number(root + 1, kind)
        assert below is not None
        assert above is not None
        if mode == "rn":
            assert max((here + below) / 2, 0) ** 2 <= value <= ((here + above) / 2) ** 2
        elif mode == "rp":
            assert value <= here**2
            assert value == 0 or below**2 < value
        else:
            assert here**2 <= value < above**2


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", ["f32", "f64"])
def test_infinities_and_nan(kind: str, mode: str) -> None:
    """What NumPy gives, in every rounding mode, since such results are exact; NaN is canonical in f32."""
    f = FORMATS[kind]
    values = specials(kind)
    a, b = (np.array(x, f.unsigned) for x in zip(*((x, y) for x in values for y in values), strict=True))
    special = [number(x, kind) is None or number(y, kind) is None for x, y in zip(a.tolist(), b.tolist(), strict=True)]
    a, b = a[special], b[special]
    for opcode, function in {"add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide}.items():
        with np.errstate(all="ignore"):
            expected = function(a.view(f"f{a.itemsize}"), b.view(f"f{a.itemsize}"))
        got = run1(f"{opcode}.{mode}.{kind} %d, %a, %b;", a.dtype, a=a, b=b)
        nan = np.isnan(expected)
        assert mismatches(got[~nan], expected.view(a.dtype)[~nan], a[~nan], b[~nan]) == []
        assert all(is_nan(x, kind) for x in got[nan].tolist())
        if kind == "f32":
            assert set(got[nan].tolist()) == {NAN["f32"]}


def test_nan_of_single_precision_is_canonical() -> None:
    a = np.array([0x7F800001, 0xFFC00000, 0x7FC12345, 0xBF800000], np.uint32)
    for text in ("sqrt.rn.f32 %d, %a;", "sqrt.rz.f32 %d, %a;", "lg2.approx.f32 %d, %a;", "rsqrt.approx.f32 %d, %a;"):
        assert run1(text, np.uint32, a=a).tolist() == [NAN["f32"]] * 4
    for text in ("sin.approx.f32 %d, %a;", "fma.rn.f32 %d, %a, %a, %a;", "min.NaN.f32 %d, %a, 0f3F800000;"):
        assert run1(text, np.uint32, a=a[:3]).tolist() == [NAN["f32"]] * 3


def test_flushing_keeps_signs() -> None:
    """Subnormal operands and results are zeros of their sign (.ftz)."""
    a = np.array([0x00000001, 0x807FFFFF, 0x00800000, 0x80800000], np.uint32)
    half = np.full(4, 0x3F000000, np.uint32)
    assert run1("mul.ftz.f32 %d, %a, %b;", np.uint32, a=a, b=half).tolist() == [0, 1 << 31, 0, 1 << 31]
    assert run1("mul.f32 %d, %a, %b;", np.uint32, a=a, b=half)[2:].tolist() == [0x400000, 0x80400000]
    assert run1("abs.ftz.f32 %d, %a;", np.uint32, a=a).tolist() == [0, 0, 0x800000, 0x800000]
    assert run1("add.rp.ftz.f32 %d, %a, 0f00000000;", np.uint32, a=a)[0] == 0


def test_saturation() -> None:
    a = np.array([-1.0, -0.0, 0.25, 1.5, np.inf, -np.inf, np.nan], np.float32)
    got = run1("add.sat.f32 %d, %a, 0f00000000;", np.uint32, a=a).view(np.float32)
    assert got.tolist() == [0, 0, 0.25, 1, 1, 0, 0]
    assert not np.signbit(got).any()


# --------------------------------------------------------------------------------------------------------- extremes

@pytest.mark.parametrize("kind", ["f16", "bf16", "f32", "f64"])
def test_extremes(kind: str) -> None:
    """-0 is less than +0; NaN loses, or wins with .NaN; .xorsign.abs takes magnitudes and multiplies signs."""
    f = FORMATS[kind]
    a, b = operands(kind, 2, rows=100)
    modifiers = ("", ".NaN", ".xorsign.abs", ".NaN.xorsign.abs") if kind != "f64" else ("",)
    for opcode, wins in (("min", min), ("max", max)):
        for modifier in modifiers:
            got = run1(f"{opcode}{modifier}.{kind} %d, %a, %b;", a.dtype, a=a, b=b)
            for x, y, d in zip(a.tolist(), b.tolist(), got.tolist(), strict=True):
                negative = (x ^ y) >> f.width - 1
                if "xorsign" in modifier:
                    x, y = (z & (1 << f.width - 1) - 1 for z in (x, y))
                numbers = [z for z in (x, y) if not is_nan(z, kind)]
                if not numbers or ("NaN" in modifier and len(numbers) < 2):
                    assert is_nan(d, kind)
                    continue
                best = wins(numbers, key=lambda z: z if not sign(z, kind) else -1 - (z & (1 << f.width - 1) - 1))
                assert d == (best | negative << f.width - 1 if "xorsign" in modifier else best)


def test_three_operands() -> None:
    a, b, c = (np.array(x, np.float32) for x in ([1, -5, np.nan], [2, 1, 1], [-3, 2, 0]))
    assert run1("max.f32 %d, %a, %b, %c;", np.float32, a=a, b=b, c=c).tolist() == [2, 2, 1]
    assert run1("min.abs.f32 %d, %a, %b, %c;", np.float32, a=a, b=b, c=c).tolist() == [1, 1, 0]


def test_signs_and_classes() -> None:
    for kind in ("f32", "f64"):
        f = FORMATS[kind]
        bits = np.array(specials(kind), f.unsigned)
        other = bits[::-1].copy()
        top = 1 << f.width - 1
        got = run1(f"copysign.{kind} %d, %a, %b;", bits.dtype, a=other, b=bits)
        assert got.tolist() == [x & top | y & top - 1 for x, y in zip(other.tolist(), bits.tolist(), strict=True)]
        size = [x & top - 1 for x in bits.tolist()]
        smallest = 1 << f.stored
        classes = {
            "finite": [x < f.infinity for x in size], "infinite": [x == f.infinity for x in size],
            "number": [x <= f.infinity for x in size], "notanumber": [x > f.infinity for x in size],
            "normal": [x == 0 or smallest <= x < f.infinity for x in size],
            "subnormal": [0 < x < smallest for x in size],
        }  # fmt: skip
        for name, expected in classes.items():
            assert run1(f"testp.{name}.{kind} %d, %a;", bool, a=bits).tolist() == expected
        numbers = bits[[x <= f.infinity for x in size]]
        assert run1(f"neg.{kind} %d, %a;", bits.dtype, a=numbers).tolist() == [x ^ top for x in numbers.tolist()]
        assert run1(f"abs.{kind} %d, %a;", bits.dtype, a=numbers).tolist() == [x & top - 1 for x in numbers.tolist()]


# ----------------------------------------------------------------------------------------------------------- halves

@pytest.mark.parametrize("kind", ["f16", "bf16"])
@pytest.mark.parametrize("opcode", ["add", "sub", "mul", "fma"])
def test_halves_are_rounded_once(opcode: str, kind: str) -> None:
    count = 3 if opcode == "fma" else 2
    data = finite_rows(opcode, kind, operands(kind, count, rows=1000))
    names = dict(zip("abc", data, strict=False))
    sources = ", ".join("%" + name for name in names)
    rows = [tuple(row) for row in zip(*(array.tolist() for array in data), strict=True)]
    expected = np.array([rounded(EXACT[opcode](*(number(x, kind) for x in row)), kind, "rn",
                                 zero_sign(opcode, row, kind, "rn")) for row in rows], np.uint16)  # fmt: skip
    got = run1(f"{opcode}.rn.{kind} %d, {sources};", np.uint16, **names)
    assert mismatches(got, expected, *data) == []
    # Packed: each half by itself.
    wide = {name: array.astype(np.uint32) for name, array in names.items()}
    packed = {name: array | np.roll(array, 1) << 16 for name, array in wide.items()}
    both = run1(f"{opcode}.rn.{kind}x2 %d, {sources};", np.uint32, **packed)
    assert mismatches(both & 0xFFFF, expected, *data) == []
    assert mismatches(both >> 16, np.roll(expected, 1), *data) == []


def test_modifiers_of_halves() -> None:
    def halves(*values: float) -> np.ndarray:
        return np.array(values, np.float16).view(np.uint16)

    def f16(text: str, *values: float) -> list[float]:
        return run1(text, np.uint16, a=halves(*values)).view(np.float16).tolist()

    tiny = 2.0**-15
    assert f16("mul.f16 %d, %a, 0x3C00;", tiny, -tiny) == [tiny, -tiny]
    assert f16("mul.ftz.f16 %d, %a, 0x3C00;", tiny, 1.0) == [0, 1]
    assert f16("add.sat.f16 %d, %a, 0x3C00;", 5.0, -3.0, -0.5) == [1, 0, 0.5]
    assert f16("fma.rn.relu.f16 %d, %a, 0x3C00, 0xBC00;", 3.0, 0.5) == [2, 0]
    assert run1("fma.rn.relu.f16 %d, %a, 0x3C00, 0xBC00;", np.uint16, a=halves(np.nan)).tolist() == [NAN["f16"]]
    with pytest.raises(Unsupported):
        run1("add.ftz.bf16 %d, %a, %a;", np.uint16, a=halves(1.0))


def test_mixed_and_packed_precision() -> None:
    a = np.array([1.5, -2.0], np.float16).view(np.uint16)
    c = np.array([0.25, 2**-20], np.float32)
    assert run1("add.f32.f16 %d, %a, %c;", np.float32, a=a, c=c).tolist() == [1.75, -2 + 2**-20]
    assert run1("fma.rn.f32.f16 %d, %a, %a, %c;", np.float32, a=a, c=c).tolist() == [2.5, 4 + 2**-20]
    x, y = np.array([[1.0, 2.0], [3.0, -4.0]], np.float32)
    packed = {name: np.array([v], np.float32).view(np.uint64) for name, v in (("a", x), ("b", y))}
    packed = {name: value.reshape(-1) for name, value in packed.items()}
    got = run1("fma.rn.f32x2 %d, %a, %b, %b;", np.uint64, **packed).view(np.float32)
    assert got.tolist() == (x * y + y).tolist()


# --------------------------------------------------------------------------------------------------- approximations

def near(text: str, a: np.ndarray, exact: np.ndarray, relative: float = 0.0, absolute: float = 0.0) -> None:
    got = run1(text, np.float32, a=a).astype(np.float64)
    assert np.all(np.abs(got - exact) <= np.maximum(np.abs(exact) * relative, absolute)), text


def test_approximations_are_as_near_as_promised() -> None:
    rng = np.random.default_rng(5)
    any_size = np.exp2(rng.uniform(-120, 120, 2000)).astype(np.float32)
    small = rng.uniform(-math.pi, math.pi, 2000).astype(np.float32)
    powers = rng.uniform(-125, 127, 2000).astype(np.float32)
    wide = any_size.astype(np.float64)
    near("rcp.approx.f32 %d, %a;", any_size, 1 / wide, relative=2**-23)
    near("sqrt.approx.f32 %d, %a;", any_size, np.sqrt(wide), relative=2**-23)
    near("rsqrt.approx.f32 %d, %a;", any_size, 1 / np.sqrt(wide), relative=2**-22.9)
    near("lg2.approx.f32 %d, %a;", any_size, np.log2(wide), relative=2**-22, absolute=2**-22)
    near("ex2.approx.f32 %d, %a;", powers, np.exp2(powers.astype(np.float64)), relative=2**-22)
    near("sin.approx.f32 %d, %a;", small, np.sin(small.astype(np.float64)), absolute=2**-20.5)
    near("cos.approx.f32 %d, %a;", small, np.cos(small.astype(np.float64)), absolute=2**-20.5)
    near("tanh.approx.f32 %d, %a;", small, np.tanh(small.astype(np.float64)), relative=2**-11)


def test_corners_of_approximations() -> None:
    a = np.array([0.0, -0.0, np.inf, -np.inf, 2.0**-130], np.float32)
    expected = {"rcp.approx": [np.inf, -np.inf, 0, -0.0, np.inf], "ex2.approx": [1, 1, np.inf, 0, 1],
                "rcp.approx.ftz": [np.inf, -np.inf, 0, -0.0, np.inf], "tanh.approx": [0, -0.0, 1, -1, 2.0**-130]}
    for name, values in expected.items():
        got = run1(f"{name}.f32 %d, %a;", np.float32, a=a)
        assert got.tolist() == values
        assert np.signbit(got).tolist() == np.signbit(np.array(values)).tolist()
    # The reciprocal of what is beyond 2^126 is flushed, and infinity times that is NaN.
    b = np.array([2.0**127, -(2.0**127), 2.0**127, 2.0**126], np.float32)
    x = np.array([2.0**100, 2.0**100, np.inf, 2.0**100], np.float32)
    got = run1("div.approx.f32 %d, %a, %b;", np.float32, a=x, b=b)
    assert got[:2].tolist() == [0, 0]
    assert np.isnan(got[2])
    assert got[3] == 2.0**-26
    assert run1("div.full.f32 %d, %a, %b;", np.float32, a=x, b=b)[0] == 2.0**-27


def test_coarse_functions_of_doubles_use_upper_halves() -> None:
    a = np.array([3.0, 1e-310, 2.0, -0.0])
    reciprocals = run1("rcp.approx.ftz.f64 %d, %a;", np.float64, a=a)
    assert np.all(reciprocals.view(np.uint64) & np.uint64(0xFFFFFFFF) == 0)
    assert reciprocals[0] == pytest.approx(1 / 3, rel=2**-19)
    assert reciprocals[1:].tolist() == [np.inf, 0.5, -np.inf]
    assert run1("rsqrt.approx.ftz.f64 %d, %a;", np.float64, a=a)[2] == pytest.approx(2**-0.5, rel=2**-19)


def test_approximations_of_halves() -> None:
    values = np.array([0.5, -1.25, 3.0], np.float16)
    got = run1("ex2.approx.f16 %d, %a;", np.uint16, a=values.view(np.uint16)).view(np.float16)
    assert got.tolist() == pytest.approx(np.exp2(values.astype(np.float64)), rel=2**-9.9)
    packed = np.array([[0.5, -1.25]], np.float16).view(np.uint32).reshape(-1)
    got = run1("tanh.approx.f16x2 %d, %a;", np.uint32, a=packed).view(np.float16)
    assert got.tolist() == pytest.approx(np.tanh([0.5, -1.25]), rel=2**-10)


@pytest.mark.parametrize("text", [
    "add.rx.f32 %d, %a, %a;", "add.f32 %d, %a;", "fma.f32 %d, %a, %a, %a;", "add.sat.f64 %e, %b, %b;",
    "div.f32 %d, %a, %a;", "rcp.approx.f64 %e, %b;", "sin.f32 %d, %a;", "min.xorsign.f32 %d, %a, %a;",
    "add.f32 %e, %a, %a;",
    "sqrt.full.f32 %d, %a;", "add.f32 {%d, %d}, %a, %a;", "add.f8 %d, %a, %a;", "add.rn.rz.f32 %d, %a, %a;",
])  # fmt: skip
def test_what_is_no_instruction_is_told(text: str) -> None:
    with pytest.raises(Unsupported):
        run(text, {"a": np.zeros(1, np.float32), "b": np.zeros(1)}, {"d": np.float32, "e": np.float64})
