"""Integer arithmetic (PTX ISA, "Integer Arithmetic Instructions" and "Extended-Precision Integer Arithmetic")."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .variant import Variant, grouped, signed, simple

TYPES = [sign + width for width in ("16", "32", "64") for sign in "su"]
PRODUCTS = [sign + width for width in ("16", "32") for sign in "su"]


def width_of(type_: str) -> int:
    return int(type_.lstrip("sub").split("x")[0])


def number(type_: str) -> Callable[[int], int]:
    """Bits to the integer they are in this type."""
    width = width_of(type_)
    return (lambda x: signed(x, width)) if type_[0] == "s" else (lambda x: x)


def limits(type_: str) -> tuple[int, int]:
    width = width_of(type_)
    return (-(1 << (width - 1)), (1 << (width - 1)) - 1) if type_[0] == "s" else (0, (1 << width) - 1)


def clamp(type_: str, value: int) -> int:
    low, high = limits(type_)
    return min(max(value, low), high)


def divide(type_: str, a: int, b: int) -> int:
    """Towards zero. By zero: all ones (the manual leaves it open; observed on an H100)."""
    x, y = number(type_)(a), number(type_)(b)
    if y == 0:
        return -1
    return abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1)


def remainder(type_: str, a: int, b: int) -> int:
    """With the sign of the dividend. By zero: all ones (the manual leaves it open; observed on an H100)."""
    x, y = number(type_)(a), number(type_)(b)
    return -1 if y == 0 else x - divide(type_, a, b) * y


def arithmetic() -> Iterator[Variant]:
    for t in TYPES:
        n, width = number(t), width_of(t)
        two, three = (t, t), (t, t, t)
        yield simple(f"add.{t}", t, two, lambda a, b: a + b)
        yield simple(f"sub.{t}", t, two, lambda a, b: a - b)
        yield simple(f"mul.lo.{t}", t, two, lambda a, b: a * b)
        yield simple(f"mul.hi.{t}", t, two, lambda a, b, n=n, w=width: n(a) * n(b) >> w)
        yield simple(f"mad.lo.{t}", t, three, lambda a, b, c: a * b + c)
        yield simple(f"mad.hi.{t}", t, three, lambda a, b, c, n=n, w=width: (n(a) * n(b) >> w) + c)
        yield simple(f"div.{t}", t, two, lambda a, b, t=t: divide(t, a, b))
        yield simple(f"rem.{t}", t, two, lambda a, b, t=t: remainder(t, a, b))
        yield simple(f"min.{t}", t, two, lambda a, b, n=n: min(n(a), n(b)))
        yield simple(f"max.{t}", t, two, lambda a, b, n=n: max(n(a), n(b)))
        yield simple(f"sad.{t}", t, three, lambda a, b, c, n=n: c + abs(n(a) - n(b)))
        if t[0] == "s":
            yield simple(f"neg.{t}", t, (t,), lambda a: -a)
            yield simple(f"abs.{t}", t, (t,), lambda a, n=n: abs(n(a)))
    for t in PRODUCTS:
        n, wide = number(t), t[0] + str(2 * width_of(t))
        yield simple(f"mul.wide.{t}", wide, (t, t), lambda a, b, n=n: n(a) * n(b))
        yield simple(f"mad.wide.{t}", wide, (t, t, wide), lambda a, b, c, n=n: n(a) * n(b) + c)


def saturating() -> Iterator[Variant]:
    n = number("s32")
    two, three = ("s32",) * 2, ("s32",) * 3
    yield simple("add.sat.s32", "s32", two, lambda a, b: clamp("s32", n(a) + n(b)))
    yield simple("sub.sat.s32", "s32", two, lambda a, b: clamp("s32", n(a) - n(b)))
    yield simple("mad.hi.sat.s32", "s32", three, lambda a, b, c: clamp("s32", (n(a) * n(b) >> 32) + n(c)))
    yield simple("mad24.hi.sat.s32", "s32", three, lambda a, b, c: clamp("s32", (low24("s32", a, b) >> 16) + n(c)))


def low24(t: str, a: int, b: int) -> int:
    """The product of the low 24 bits."""
    a, b = a & 0xFFFFFF, b & 0xFFFFFF
    return signed(a, 24) * signed(b, 24) if t[0] == "s" else a * b


def narrow_products() -> Iterator[Variant]:
    for t in ("s32", "u32"):
        yield simple(f"mul24.lo.{t}", t, (t, t), lambda a, b, t=t: low24(t, a, b))
        yield simple(f"mul24.hi.{t}", t, (t, t), lambda a, b, t=t: low24(t, a, b) >> 16)
        yield simple(f"mad24.lo.{t}", t, (t, t, t), lambda a, b, c, t=t: low24(t, a, b) + c)
        yield simple(f"mad24.hi.{t}", t, (t, t, t), lambda a, b, c, t=t: (low24(t, a, b) >> 16) + c)
    for ta in ("s32", "u32"):
        for tb in ("s32", "u32"):
            result = "s32" if "s32" in (ta, tb) else "u32"
            operands = (ta, tb, result)
            yield simple(f"dp4a.{ta}.{tb}", result, operands, lambda a, b, c, ta=ta, tb=tb: dot4(ta, tb, a, b) + c)
            for half, shift in (("lo", 0), ("hi", 16)):
                yield simple(
                    f"dp2a.{half}.{ta}.{tb}", result, operands,
                    lambda a, b, c, ta=ta, tb=tb, s=shift: dot2(ta, tb, a, b >> s) + c,
                )  # fmt: skip


def part(type_: str, value: int, index: int, width: int) -> int:
    piece = value >> index * width & ((1 << width) - 1)
    return signed(piece, width) if type_[0] == "s" else piece


def dot4(ta: str, tb: str, a: int, b: int) -> int:
    return sum(part(ta, a, i, 8) * part(tb, b, i, 8) for i in range(4))


def dot2(ta: str, tb: str, a: int, b: int) -> int:
    return sum(part(ta, a, i, 16) * part(tb, b, i, 8) for i in range(2))


def carries() -> Iterator[Variant]:
    """Each instruction after one that sets the carry, and before one that reads it.

    Results: of the instruction, and the carry (1) or borrow (-1) out of it where it has ``.cc``.
    """
    for t in ("u32", "s32", "u64", "s64"):
        width = width_of(t)
        zero = f"addc.{t} %1, 0, 0;"
        yield chain(f"add.cc.{t}", t, f"add.cc.{t} %0, %2, %3; {zero}", 2, lambda a, b, w=width: halves(a + b, w))
        yield chain(f"sub.cc.{t}", t, f"sub.cc.{t} %0, %2, %3; subc.{t} %1, 0, 0;", 2,
                    lambda a, b, w=width: halves(a - b, w))  # fmt: skip
        first = f"{{ .reg .b{width} t; %s.cc.{t} t, %%%d, %%%d; "
        for cc in ("", ".cc"):
            out = zero if cc else f"mov.b{width} %1, 0;"
            back = f"subc.{t} %1, 0, 0;" if cc else out
            begin = first % ("add", 2, 3)
            yield chain(f"addc{cc}.{t}", t, f"{begin}addc{cc}.{t} %0, %4, %5; {out} }}", 4,
                        lambda p, q, a, b, w=width, cc=cc: halves(a + b + (p + q >> w), w, cc))  # fmt: skip
            yield chain(f"subc{cc}.{t}", t, f"{first % ('sub', 2, 3)}subc{cc}.{t} %0, %4, %5; {back} }}", 4,
                        lambda p, q, a, b, w=width, cc=cc: halves(a - b - (p < q), w, cc))  # fmt: skip
            for half in ("lo", "hi"):
                yield chain(f"madc.{half}{cc}.{t}", t, f"{begin}madc.{half}{cc}.{t} %0, %2, %4, %5; {out} }}", 4,
                            multiplied(t, half, True, cc))  # fmt: skip
                if cc:
                    yield chain(f"mad.{half}.cc.{t}", t, f"mad.{half}.cc.{t} %0, %2, %4, %5; {out}", 4,
                                multiplied(t, half, False, cc))  # fmt: skip


def halves(value: int, width: int, cc: str = ".cc") -> tuple[int, int]:
    return value & ((1 << width) - 1), value >> width if cc else 0


def multiplied(t: str, half: str, carry: bool, cc: str) -> Callable[[int, int, int, int], tuple[int, int]]:
    n, width = number(t), width_of(t)

    def reference(p: int, q: int, b: int, c: int) -> tuple[int, int]:
        taken = n(p) * n(b) >> (width if half == "hi" else 0)
        return halves((taken & ((1 << width) - 1)) + c + (carry and p + q >> width), width, cc)

    return reference


def chain(name: str, t: str, text: str, operands: int, reference: Callable[..., tuple[int, int]]) -> Variant:
    return Variant(name, text, (t, t), (t,) * operands, reference)


def packed() -> Iterator[Variant]:
    """Two 16-bit integers in a register, and .relu; all new with sm_90."""

    def both(t: str, each: Callable[[int, int], int]) -> Callable[[int, int], int]:
        return lambda a, b: sum((each(part(t, a, i, 16), part(t, b, i, 16)) & 0xFFFF) << 16 * i for i in (0, 1))

    for t in ("s16", "u16"):
        yield simple(f"add.{t}x2", t + "x2", (t + "x2",) * 2, both(t, lambda x, y: x + y), 90)
        yield simple(f"min.{t}x2", t + "x2", (t + "x2",) * 2, both(t, min), 90)
        yield simple(f"max.{t}x2", t + "x2", (t + "x2",) * 2, both(t, max), 90)
    n = number("s32")
    for name, function in (("min", min), ("max", max)):
        yield simple(f"{name}.relu.s32", "s32", ("s32",) * 2, lambda a, b, f=function: max(0, f(n(a), n(b))), 90)
        yield simple(f"{name}.relu.s16x2", "s16x2", ("s16x2",) * 2,
                     both("s16", lambda x, y, f=function: max(0, f(x, y))), 90)  # fmt: skip


def immediates() -> Iterator[Variant]:
    """Literals as operands: decimal, negative, hexadecimal, octal, binary, with and without U."""
    literals = {"7": 7, "-5": -5, "0x7fffffff": 0x7FFFFFFF, "0xFFFFFFFFU": -1, "017": 15, "0b101": 5}
    for text, value in literals.items():
        yield Variant(f"add.s32 {text}", f"add.s32 %0, %1, {text};", ("s32",), ("s32",), lambda a, v=value: a + v)
    yield Variant("sub.s64 5", "sub.s64 %0, 5, %1;", ("s64",), ("s64",), lambda a: 5 - a)
    yield Variant("add.s64 big", "add.s64 %0, %1, -9223372036854775808;", ("s64",), ("s64",), lambda a: a - (1 << 63))
    yield Variant("add.u64 hex", "add.u64 %0, %1, 0xFEDCBA9876543210;", ("u64",), ("u64",),
                  lambda a: a + 0xFEDCBA9876543210)  # fmt: skip
    yield Variant("mul.wide.u32 -1", "mul.wide.u32 %0, %1, -1;", ("u64",), ("u32",), lambda a: a * 0xFFFFFFFF)
    yield Variant("mul.wide.s32 -1", "mul.wide.s32 %0, %1, -1;", ("s64",), ("s32",), lambda a: -signed(a, 32))
    yield Variant("add.s16 -1", "add.s16 %0, %1, -1;", ("s16",), ("s16",), lambda a: a - 1)
    yield Variant("div.s32 3", "div.s32 %0, %1, 3;", ("s32",), ("s32",), lambda a: divide("s32", a, 3))
    yield Variant("rem.u64 10", "rem.u64 %0, %1, 10;", ("u64",), ("u64",), lambda a: remainder("u64", a, 10))


def variants() -> list[Variant]:
    return [
        *grouped("integers", [*arithmetic(), *saturating(), *narrow_products(), *immediates()]),
        *grouped("carries", [*carries()]),
        *grouped("packed integers", [*packed()]),
    ]
