"""setp and set (PTX ISA, "Comparison and Selection Instructions"; halves)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

from . import softfloat as sf
from .floats import flushed, order
from .integers import number
from .softfloat import FORMATS, Format
from .variant import Variant, grouped, simple

RESULTS: dict[str, Callable[[int, int], bool]] = {
    "eq": lambda a, b: a == b, "ne": lambda a, b: a != b, "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b, "gt": lambda a, b: a > b, "ge": lambda a, b: a >= b,
}  # fmt: skip
UNSIGNED = {"lo": "lt", "ls": "le", "hi": "gt", "hs": "ge"}
JOINS: dict[str, Callable[[int, int], int]] = {
    "and": lambda a, b: a & b, "or": lambda a, b: a | b, "xor": lambda a, b: a ^ b,
}  # fmt: skip
FLOAT_NAMES = [*RESULTS, *(name + "u" for name in RESULTS), "num", "nan"]


def integer_test(t: str, name: str) -> Callable[[int, int], int]:
    n, compare = number(t), RESULTS[UNSIGNED.get(name, name)]
    return lambda a, b: int(compare(n(a), n(b)))


def integer_names(t: str) -> list[str]:
    return ["eq", "ne"] if t[0] == "b" else [*RESULTS, *(UNSIGNED if t[0] == "u" else ())]


def float_test(f: Format, name: str, ftz: bool) -> Callable[[int, int], int]:
    """Ordered comparisons are false with a NaN, those that end in u are true; zeros of both signs are equal."""

    def place(bits: int) -> int:
        return max(order(f, flushed(f, bits, ftz)), -1) if bits == f.sign else order(f, flushed(f, bits, ftz))

    def reference(a: int, b: int) -> int:
        unordered = sf.is_nan(f, a) or sf.is_nan(f, b)
        if name in ("num", "nan"):
            return int(unordered == (name == "nan"))
        if unordered:
            return int(name.endswith("u"))
        x, y = (0 if flushed(f, bits, ftz) == f.sign else place(bits) for bits in (a, b))
        return int(RESULTS[name.removesuffix("u")](x, y))

    return reference


def setp(t: str, ftz: str, name: str, test: Callable[[int, int], int]) -> Iterator[Variant]:
    yield simple(f"setp.{name}{ftz}.{t}", "pred", (t, t), test)
    for join, joined in JOINS.items():
        if name in ("lt", "ne", "geu", "nan") or (join == "and" and t in ("s32", "f32")):
            yield Variant(
                f"setp.{name}.{join}{ftz}.{t}", f"setp.{name}.{join}{ftz}.{t} %0|%1, %2, %3, %4;",
                ("pred", "pred"), (t, t, "pred"),
                lambda a, b, c, joined=joined: (joined(test(a, b), c), joined(1 - test(a, b), c)),
            )  # fmt: skip


def sets(t: str, ftz: str, name: str, test: Callable[[int, int], int]) -> Iterator[Variant]:
    for d, true in (("u32", 0xFFFFFFFF), ("s32", 0xFFFFFFFF), ("f32", 0x3F800000)):
        yield simple(f"set.{name}{ftz}.{d}.{t}", d, (t, t), lambda a, b, true=true: true * test(a, b))
        if name in ("lt", "ne", "geu"):
            for join, joined in JOINS.items():
                yield simple(f"set.{name}.{join}{ftz}.{d}.{t}", d, (t, t, "pred"),
                             lambda a, b, c, true=true, joined=joined: true * joined(test(a, b), c))  # fmt: skip


def wide() -> Iterator[Variant]:
    for sign, width in product("bus", (16, 32, 64)):
        t = f"{sign}{width}"
        for name in integer_names(t):
            test = integer_test(t, name)
            yield from setp(t, "", name, test)
            yield from sets(t, "", name, test)
    for t, ftz in (("f32", ""), ("f32", ".ftz"), ("f64", "")):
        for name in FLOAT_NAMES:
            test = float_test(FORMATS[t], name, bool(ftz))
            yield from setp(t, ftz, name, test)
            yield from sets(t, ftz, name, test)


def halves() -> Iterator[Variant]:
    for t, ftz in (("f16", ""), ("f16", ".ftz"), ("bf16", "")):
        f, arch = FORMATS[t], 80 if t == "f16" else 90
        for name in FLOAT_NAMES:
            test = float_test(f, name, bool(ftz))
            yield simple(f"setp.{name}{ftz}.{t}", "pred", (t, t), test, arch)
            for join, joined in JOINS.items() if name in ("lt", "ne", "geu", "nan") else ():
                yield simple(f"setp.{name}.{join}{ftz}.{t}", "pred", (t, t, "pred"),
                             lambda a, b, c, test=test, joined=joined: joined(test(a, b), c), arch)  # fmt: skip
            yield Variant(f"setp.{name}{ftz}.{t}x2", f"setp.{name}{ftz}.{t}x2 %0|%1, %2, %3;", ("pred", "pred"),
                          (t + "x2",) * 2, lambda a, b, test=test: each(test, a, b), arch=arch)  # fmt: skip
            if name in ("lt", "ne", "geu"):
                yield Variant(
                    f"setp.{name}.or{ftz}.{t}x2", f"setp.{name}.or{ftz}.{t}x2 %0|%1, %2, %3, %4;", ("pred", "pred"),
                    (t + "x2", t + "x2", "pred"),
                    lambda a, b, c, test=test: tuple(x | c for x in each(test, a, b)), arch=arch,
                )  # fmt: skip
            for d, true in ((t, f.one), ("u16", 0xFFFF), ("s16", 0xFFFF), ("u32", 0xFFFFFFFF), ("s32", 0xFFFFFFFF)):
                yield simple(f"set.{name}{ftz}.{d}.{t}", d, (t, t),
                             lambda a, b, true=true, test=test: true * test(a, b), arch)  # fmt: skip
            for d, true in ((t + "x2", f.one), ("u32", 0xFFFF), ("s32", 0xFFFF)):
                yield simple(f"set.{name}{ftz}.{d}.{t}x2", d, (t + "x2",) * 2, packed_set(test, true), arch)


def each(test: Callable[[int, int], int], a: int, b: int) -> tuple[int, int]:
    return test(a & 0xFFFF, b & 0xFFFF), test(a >> 16, b >> 16)


def packed_set(test: Callable[[int, int], int], true: int) -> Callable[[int, int], int]:
    def reference(a: int, b: int) -> int:
        low, high = each(test, a, b)
        return high * true << 16 | low * true

    return reference


def variants() -> list[Variant]:
    return [*grouped("comparisons", [*wide()]), *grouped("half comparisons", [*halves()])]
