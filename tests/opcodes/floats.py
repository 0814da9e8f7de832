"""Floating-point arithmetic that is exact but for one rounding (PTX ISA, "Floating Point Instructions"; halves)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product

from . import softfloat as sf
from .softfloat import F32, F64, FORMATS, Format
from .variant import Variant, grouped, simple

MODES = ("rn", "rz", "rm", "rp")
FLAGS = ("", ".ftz")


def dotted(*parts: str) -> str:
    return ".".join(part for part in parts if part)


#: Of which operand a result in double precision takes its NaN, by their number: the manual leaves it open. Observed on
#: an H100; a division, which is a routine there, takes the first.
PREFERENCE = {1: (0,), 2: (1, 0), 3: (1, 2, 0)}


def preferred(f: Format, operands: Sequence[int], order: Sequence[int]) -> int | None:
    """The NaN that an operation on these gives, where one of them is NaN: double precision keeps its payload, quiet."""
    for bits in (operands[place] for place in order):
        if sf.is_nan(f, bits):
            return quiet(bits) if f is F64 else f.nan
    return None


def quiet(bits: int) -> int:
    """A NaN of double precision as a quiet one, its payload kept."""
    return bits | 1 << (F64.fraction - 1)


def rounded(
    f: Format, mode: str, ftz: bool, sat: bool, make: Callable[..., sf.Value], order: Sequence[int] = ()
) -> Callable[..., int]:
    """A reference of ``make``, a function of exact values, that rounds its value once."""

    def reference(*operands: int) -> int:
        if not sat and (nan := preferred(f, operands, order or PREFERENCE[len(operands)])) is not None:
            return nan
        values = [sf.decode(f, bits, ftz) for bits in operands]
        return sf.encode(f, make(*values), mode, ftz, sat)

    return reference


def negated(x: sf.Value) -> sf.Value:
    return 1 - x[0], x[1], x[2]


def add(mode: str) -> Callable[..., sf.Value]:
    return lambda x, y: sf.total(x, y, mode)


def sub(mode: str) -> Callable[..., sf.Value]:
    return lambda x, y: sf.total(x, negated(y), mode)


def fma(mode: str) -> Callable[..., sf.Value]:
    return lambda x, y, z: sf.total(sf.product(x, y), z, mode)


def single() -> Iterator[Variant]:
    for mode, ftz, sat in product(("", *MODES), FLAGS, ("", ".sat")):
        how = F32, mode or "rn", bool(ftz), bool(sat)
        suffix = f"{'.' + mode if mode else ''}{ftz}{sat}.f32"
        yield simple(f"add{suffix}", "f32", ("f32",) * 2, rounded(*how, add(mode or "rn")))
        yield simple(f"sub{suffix}", "f32", ("f32",) * 2, rounded(*how, sub(mode or "rn")))
        yield simple(f"mul{suffix}", "f32", ("f32",) * 2, rounded(*how, sf.product))
        if mode:
            yield simple(f"fma{suffix}", "f32", ("f32",) * 3, rounded(*how, fma(mode)))
            yield simple(f"mad{suffix}", "f32", ("f32",) * 3, rounded(*how, fma(mode)))
    for mode, ftz in product(MODES, FLAGS):
        how = F32, mode, bool(ftz), False
        yield simple(f"div.{mode}{ftz}.f32", "f32", ("f32",) * 2, rounded(*how, sf.quotient))
        yield simple(f"rcp.{mode}{ftz}.f32", "f32", ("f32",), rounded(*how, lambda x: sf.quotient((0, 1, 0), x)))
        yield simple(f"sqrt.{mode}{ftz}.f32", "f32", ("f32",), rounded(*how, sf.root))


def double() -> Iterator[Variant]:
    for mode in ("", *MODES):
        how = F64, mode or "rn", False, False
        suffix = dotted(" ", mode, "f64").strip()
        yield simple(f"add{suffix}", "f64", ("f64",) * 2, rounded(*how, add(mode or "rn")))
        yield simple(f"sub{suffix}", "f64", ("f64",) * 2, rounded(*how, sub(mode or "rn")))
        yield simple(f"mul{suffix}", "f64", ("f64",) * 2, rounded(*how, sf.product))
        if mode:
            yield simple(f"fma{suffix}", "f64", ("f64",) * 3, rounded(*how, fma(mode)))
            yield simple(f"mad{suffix}", "f64", ("f64",) * 3, rounded(*how, fma(mode)))
            yield simple(f"div{suffix}", "f64", ("f64",) * 2, rounded(*how, quotient64, (0, 1)))
            yield simple(f"rcp{suffix}", "f64", ("f64",), rounded(*how, lambda x: quotient64((0, 1, 0), x)))
            yield simple(f"sqrt{suffix}", "f64", ("f64",), rounded(*how, sf.root))


def quotient64(x: sf.Value, y: sf.Value) -> sf.Value:
    return sf.quotient(x, y, 130)


# --------------------------------------------------------------------------------------- sign, extremes, classification


def signs(t: str) -> Iterator[Variant]:
    f = FORMATS[t]
    for ftz in FLAGS if t in ("f32", "f16") else ("",):
        yield simple(f"neg{ftz}.{t}", t, (t,), signed(f, lambda a, z=bool(ftz): flushed(f, a, z) ^ f.sign))
        yield simple(f"abs{ftz}.{t}", t, (t,), signed(f, lambda a, z=bool(ftz): flushed(f, a, z) & (f.sign - 1)))
    if t in ("f32", "f64"):
        yield simple(f"copysign.{t}", t, (t, t), lambda a, b: (a & f.sign) | b & (f.sign - 1))
        for name in ("finite", "infinite", "number", "notanumber", "normal", "subnormal"):
            yield simple(f"testp.{name}.{t}", "pred", (t,), lambda a, name=name: int(classified(f, name, a)))


def signed(f: Format, change: Callable[[int], int]) -> Callable[[int], int]:
    """neg or abs. They are additions to the hardware: NaN becomes the canonical one, and keeps its sign and payload in
    double precision (observed on an H100)."""
    return lambda a: change(a) if not sf.is_nan(f, a) else quiet(a) if f is F64 else f.nan


def flushed(f: Format, bits: int, ftz: bool) -> int:
    """Subnormals as zeros of their sign, NaN as they are."""
    return bits & f.sign if ftz and bits & f.infinity == 0 else bits


def classified(f: Format, name: str, bits: int) -> bool:
    exponent, rest = bits & f.infinity, bits & (f.sign - 1)
    return {
        "finite": exponent != f.infinity,
        "infinite": rest == f.infinity,
        "number": rest <= f.infinity,
        "notanumber": rest > f.infinity,
        "normal": exponent < f.infinity and (exponent != 0 or rest == 0),  # zeros too: observed on an H100
        "subnormal": exponent == 0 and rest != 0,
    }[name]


def extremes(t: str) -> Iterator[Variant]:
    f = FORMATS[t]
    flags = FLAGS if t in ("f32", "f16") else ("",)
    loud = ("",) if t == "f64" else ("", ".NaN")
    for name, ftz, nan in product(("min", "max"), flags, loud):
        for xor in ("",) if t == "f64" else ("", ".xorsign.abs"):
            arch = 86 if xor else 80
            yield simple(f"{name}{ftz}{nan}{xor}.{t}", t, (t, t), extreme(f, name, ftz, nan, xor), arch)


def order(f: Format, bits: int) -> int:
    """An integer that grows with the value; -0 is below +0."""
    return -1 - (bits & (f.sign - 1)) if bits & f.sign else bits


def extreme(f: Format, name: str, ftz: str, nan: str, xor: str) -> Callable[[int, int], int]:
    def reference(a: int, b: int) -> int:
        sign = (a ^ b) & f.sign
        a, b = flushed(f, a, bool(ftz)), flushed(f, b, bool(ftz))
        if xor:
            a, b = a & (f.sign - 1), b & (f.sign - 1)
        nans = sf.is_nan(f, a), sf.is_nan(f, b)
        if all(nans):  # in double precision the second one: observed on an H100
            return quiet(b) if f is F64 else f.nan
        if nan and any(nans):
            return f.nan
        if any(nans):
            result = b if nans[0] else a
        else:
            result = (min if name == "min" else max)(a, b, key=lambda bits: order(f, bits))
        return result | sign if xor else result

    return reference


# --------------------------------------------------------------------------------------------------------------- halves


def half(t: str) -> Iterator[Variant]:
    """f16 and bf16, alone and packed. bf16 has add, sub and mul of its own from sm_90 on."""
    f, arch = FORMATS[t], 80 if t == "f16" else 90
    for mode in ("", ".rn"):
        for ftz, sat in product(FLAGS, ("", ".sat")) if t == "f16" else [("", "")]:
            how = f, "rn", bool(ftz), bool(sat)
            suffix = mode + ftz + sat
            yield from alone_and_packed(f"add{suffix}", t, 2, rounded(*how, add("rn")), arch)
            yield from alone_and_packed(f"sub{suffix}", t, 2, rounded(*how, sub("rn")), arch)
            yield from alone_and_packed(f"mul{suffix}", t, 2, rounded(*how, sf.product), arch)
            if mode:
                yield from alone_and_packed(f"fma{suffix}", t, 3, rounded(*how, fma("rn")))
        if mode:
            for ftz in FLAGS if t == "f16" else ("",):
                reference = relu(f, rounded(f, "rn", bool(ftz), False, fma("rn")))
                yield from alone_and_packed(f"fma.rn{ftz}.relu", t, 3, reference)
    for variant in (*signs(t), *extremes(t)):
        opcode = variant.name.removesuffix("." + t)
        yield from alone_and_packed(opcode, t, len(variant.operands), variant.reference, variant.arch)


def relu(f: Format, reference: Callable[..., int]) -> Callable[..., int]:
    def clamped(*operands: int) -> int:
        result = reference(*operands)
        return 0 if result & f.sign and not sf.is_nan(f, result) else result

    return clamped


def alone_and_packed(
    opcode: str, t: str, operands: int, reference: Callable[..., int], arch: int = 80
) -> Iterator[Variant]:
    yield simple(f"{opcode}.{t}", t, (t,) * operands, reference, arch)
    yield simple(f"{opcode}.{t}x2", t + "x2", (t + "x2",) * operands, packed(reference), arch)


def packed(reference: Callable[..., int]) -> Callable[..., int]:
    def both(*operands: int) -> int:
        low = reference(*(x & 0xFFFF for x in operands))
        high = reference(*(x >> 16 for x in operands))
        return high << 16 | low

    return both


# ---------------------------------------------------------------------------------------------------------- immediates


def immediates() -> Iterator[Variant]:
    """Literals: decimal, and the patterns after 0f and 0d."""
    for text, bits in (("0f3FC00000", 0x3FC00000), ("0fFF800000", 0xFF800000), ("0f00000001", 1), ("1.5", 0x3FC00000)):
        reference = rounded(F32, "rn", False, False, add("rn"))
        yield Variant(f"add.f32 {text}", f"add.f32 %0, %1, {text};", ("f32",), ("f32",),
                      lambda a, r=reference, b=bits: r(a, b))  # fmt: skip
    literals = {"0d3FF8000000000000": 0x3FF8 << 48, "0dFFF0000000000000": 0xFFF0 << 48, "-1.5": 0xBFF8 << 48}
    for text, bits in literals.items():
        reference = rounded(F64, "rn", False, False, add("rn"))
        yield Variant(f"add.f64 {text}", f"add.f64 %0, %1, {text};", ("f64",), ("f64",),
                      lambda a, r=reference, b=bits: r(a, b))  # fmt: skip


def variants() -> list[Variant]:
    return [
        *grouped("f32", [*single(), *signs("f32"), *extremes("f32"), *immediates()]),
        *grouped("f64", [*double(), *signs("f64"), *extremes("f64")]),
        *grouped("halves", [*half("f16"), *half("bf16")]),
    ]
