"""Integer, bit, comparison, move and video instructions against Python's integers."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from jitgpu.backend.simulator.ptx.types import Unsupported
from tests.backend.simulator.translation.values_harness import run, run1

TYPES = ("u16", "u32", "u64", "s16", "s32", "s64")


def values(kind: str, count: int = 60) -> np.ndarray:
    """Limits, small numbers of both signs, single bits, and any bits."""
    bits = int(kind[1:])
    top = 1 << bits - 1
    chosen = [0, 1, 2, 3, 7, top - 1, top, top + 1, 2 * top - 1, 2 * top - 2, 2 * top - 7, 1 << bits // 2, 0x5A5A]
    anything = np.random.default_rng(bits).integers(0, 2 * top - 1, count, np.uint64, endpoint=True)
    return np.array([*chosen, *anything.tolist()], np.uint64).astype(f"{'i' if kind[0] == 's' else 'u'}{bits // 8}")


def rows(*kinds: str) -> list[np.ndarray]:
    """Operands crossed: all of the first two, with a third and fourth walking along."""
    lists = [values(kind) for kind in kinds]
    first, second = np.divmod(np.arange(len(lists[0]) * len(lists[1])), len(lists[1]))
    return [lists[0][first], lists[1][second], *(array[(7 * first + second) % len(array)] for array in lists[2:])]


def check(text: str, result: Any, function: Callable[..., int], **inputs: np.ndarray) -> None:
    """``%d`` is the function of the inputs, cut to the result's width."""
    got = run1(text, result, **inputs)
    bits = got.dtype.itemsize * 8
    for row in zip(got.tolist(), *(array.tolist() for array in inputs.values()), strict=True):
        assert (row[0] - function(*row[1:])) % (1 << bits) == 0, (text, row)


def clamp(value: int, kind: str) -> int:
    bits = int(kind[1:])
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if kind[0] == "s" else (0, (1 << bits) - 1)
    return min(max(value, low), high)


def signed(value: int, bits: int) -> int:
    value &= (1 << bits) - 1
    return value - (value >> bits - 1 << bits)


# ------------------------------------------------------------------------------------------------------- arithmetic

@pytest.mark.parametrize("kind", TYPES)
def test_arithmetic(kind: str) -> None:
    bits = int(kind[1:])
    a, b, c = rows(kind, kind, kind)
    same = a.dtype
    check(f"add.{kind} %d, %a, %b;", same, lambda a, b: a + b, a=a, b=b)
    check(f"sub.{kind} %d, %a, %b;", same, lambda a, b: a - b, a=a, b=b)
    check(f"mul.lo.{kind} %d, %a, %b;", same, lambda a, b: a * b, a=a, b=b)
    check(f"mul.hi.{kind} %d, %a, %b;", same, lambda a, b: a * b >> bits, a=a, b=b)
    check(f"mad.lo.{kind} %d, %a, %b, %c;", same, lambda a, b, c: a * b + c, a=a, b=b, c=c)
    check(f"mad.hi.{kind} %d, %a, %b, %c;", same, lambda a, b, c: (a * b >> bits) + c, a=a, b=b, c=c)
    check(f"sad.{kind} %d, %a, %b, %c;", same, lambda a, b, c: c + abs(a - b), a=a, b=b, c=c)
    check(f"min.{kind} %d, %a, %b;", same, min, a=a, b=b)
    check(f"max.{kind} %d, %a, %b;", same, max, a=a, b=b)
    if bits < 64:
        wide = np.dtype(f"{same.kind}{same.itemsize * 2}")
        check(f"mul.wide.{kind} %d, %a, %b;", wide, lambda a, b: a * b, a=a, b=b)
        check(f"mad.wide.{kind} %d, %a, %b, %e;", wide, lambda a, b, e: a * b + e, a=a, b=b, e=c.astype(wide) * 77)
    if kind[0] == "s":
        check(f"abs.{kind} %d, %a;", same, abs, a=a)
        check(f"neg.{kind} %d, %a;", same, lambda a: -a, a=a)


@pytest.mark.parametrize("kind", TYPES)
def test_division_kills_nobody(kind: str) -> None:
    """Toward zero; by zero all ones, as on an H100; the least integer by -1 wraps."""
    a, b = rows(kind, kind)

    def quotient(a: int, b: int) -> int:
        return -1 if b == 0 else abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)

    check(f"div.{kind} %d, %a, %b;", a.dtype, quotient, a=a, b=b)
    check(f"rem.{kind} %d, %a, %b;", a.dtype, lambda a, b: -1 if b == 0 else a - b * quotient(a, b), a=a, b=b)
    check(f"rem.{kind} %d, %a, 7;", a.dtype, lambda a: a - 7 * quotient(a, 7), a=a)


def test_saturation() -> None:
    a, b, c = rows("s32", "s32", "s32")
    check("add.sat.s32 %d, %a, %b;", np.int32, lambda a, b: clamp(a + b, "s32"), a=a, b=b)
    check("sub.sat.s32 %d, %a, %b;", np.int32, lambda a, b: clamp(a - b, "s32"), a=a, b=b)
    check("mad.hi.sat.s32 %d, %a, %b, %c;", np.int32, lambda a, b, c: clamp((a * b >> 32) + c, "s32"), a=a, b=b, c=c)
    check("min.relu.s32 %d, %a, %b;", np.int32, lambda a, b: max(min(a, b), 0), a=a, b=b)


@pytest.mark.parametrize("kind", ["u32", "s64"])
def test_carries(kind: str) -> None:
    """Sums, differences and products of two words by way of the carry flag."""
    word = values(kind).dtype.str.replace("i", "u")
    bits = int(kind[1:])
    a, b, c = (x.view(word) for x in rows(kind, kind, kind))
    d = c[::-1].copy()
    both = (1 << 2 * bits) - 1
    texts = {
        f"add.cc.{kind} %l, %a, %b; addc.cc.{kind} %h, %c, %d; addc.{kind} %o, 0, 0;":
            lambda a, b, c, d: (a | c << bits) + (b | d << bits),
        f"sub.cc.{kind} %l, %a, %b; subc.cc.{kind} %h, %c, %d; subc.{kind} %o, 0, 0;":
            lambda a, b, c, d: (a | c << bits) - (b | d << bits),
        f"mad.lo.cc.{kind.replace('s', 'u')} %l, %a, %b, %c; madc.hi.cc.{kind.replace('s', 'u')} %h, %a, %b, %d;"
        f"addc.{kind} %o, 0, 0;": lambda a, b, c, d: a * b + (c | d << bits),
    }  # fmt: skip
    for text, exact in texts.items():
        got = run(text, {"a": a, "b": b, "c": c, "d": d}, dict.fromkeys("lho", word))
        inputs = zip(a.tolist(), b.tolist(), c.tolist(), d.tolist(), strict=True)
        for row, low, high, out in zip(inputs, *(got[name].tolist() for name in "lho"), strict=True):
            total = exact(*row)
            assert low | high << bits == total & both, text
            assert out == total >> 2 * bits & (1 << bits) - 1, text


def test_products_of_24_bits() -> None:
    for kind in ("u32", "s32"):
        a, b, c = rows(kind, kind, kind)

        def low(x: int, kind: str = kind) -> int:
            return signed(x, 24) if kind == "s32" else x & 0xFFFFFF

        check(f"mul24.lo.{kind} %d, %a, %b;", a.dtype, lambda a, b: low(a) * low(b), a=a, b=b)
        check(f"mul24.hi.{kind} %d, %a, %b;", a.dtype, lambda a, b: low(a) * low(b) >> 16, a=a, b=b)
        check(f"mad24.lo.{kind} %d, %a, %b, %c;", a.dtype, lambda a, b, c: low(a) * low(b) + c, a=a, b=b, c=c)


def test_dot_products() -> None:
    def byte(x: int, i: int, kind: str) -> int:
        return signed(x >> 8 * i, 8) if kind == "s32" else x >> 8 * i & 255

    def half(x: int, i: int, kind: str) -> int:
        return signed(x >> 16 * i, 16) if kind == "s32" else x >> 16 * i & 0xFFFF

    a, b, c = rows("u32", "u32", "u32")
    for s, t in itertools.product(("u32", "s32"), repeat=2):
        check(f"dp4a.{s}.{t} %d, %a, %b, %c;", np.uint32,
              lambda a, b, c, s=s, t=t: c + sum(byte(a, i, s) * byte(b, i, t) for i in range(4)), a=a, b=b, c=c)
        check(f"dp2a.hi.{s}.{t} %d, %a, %b, %c;", np.uint32,
              lambda a, b, c, s=s, t=t: c + sum(half(a, i, s) * byte(b, 2 + i, t) for i in range(2)), a=a, b=b, c=c)


def test_packed_halves() -> None:
    a, b = rows("u32", "u32")
    for kind in ("u16", "s16"):
        for name, function in {"add": lambda x, y: x + y, "min": min, "max": max}.items():

            def both(a: int, b: int, kind: str = kind, function: Callable[..., int] = function) -> int:
                parts = [[signed(x >> s, 16) if kind == "s16" else x >> s & 0xFFFF for s in (0, 16)] for x in (a, b)]
                low, high = (function(*pair) & 0xFFFF for pair in zip(*parts, strict=True))
                return low | high << 16

            check(f"{name}.{kind}x2 %d, %a, %b;", np.uint32, both, a=a, b=b)


# ------------------------------------------------------------------------------------------------------------- bits

def test_logic() -> None:
    a, b, c = rows("u32", "u32", "u32")
    for table in (0x80, 0xFE, 0x96, 0xE8, 0x1A, 0x40, 0x00, 0xFF, 0xCA, 0xF0):
        def looked_up(a: int, b: int, c: int, table: int = table) -> int:
            place = [(a >> i & 1) << 2 | (b >> i & 1) << 1 | c >> i & 1 for i in range(32)]
            return sum((table >> p & 1) << i for i, p in enumerate(place))

        check(f"lop3.b32 %d, %a, %b, %c, {table};", np.uint32, looked_up, a=a[:500], b=b[:500], c=c[:500])
    q = a % 2 == 0
    got = run("lop3.or.b32 %d|%p, %a, %b, %c, 0x80, %q;", {"a": a, "b": b, "c": c, "q": q}, {"d": "u4", "p": bool})
    assert np.array_equal(got["d"], a & b & c)
    assert np.array_equal(got["p"], (got["d"] != 0) | q)
    check("xor.b64 %d, %a, %b;", np.uint64, lambda a, b: a ^ b, a=a.astype("u8") << 17, b=b.astype("u8"))
    check("cnot.b32 %d, %a;", np.uint32, lambda a: int(a == 0), a=a)
    p = run1("and.pred %d, %a, !%b;", bool, a=np.array([0, 0, 1, 1], bool), b=np.array([0, 1, 0, 1], bool))
    assert p.tolist() == [False, False, True, False]


@pytest.mark.parametrize("bits", [16, 32, 64])
def test_shifts_clamp(bits: int) -> None:
    a, count = rows(f"s{bits}", "u32")
    count = np.where(np.arange(len(count)) % 3 == 0, count, count % 70).astype("u4")
    mask = (1 << bits) - 1
    check(f"shl.b{bits} %d, %a, %b;", a.dtype, lambda a, b: a << min(b, bits), a=a, b=count)
    check(f"shr.s{bits} %d, %a, %b;", a.dtype, lambda a, b: a >> min(b, bits), a=a, b=count)
    check(f"shr.u{bits} %d, %a, %b;", a.dtype, lambda a, b: (a & mask) >> min(b, bits), a=a, b=count)
    if bits == 32:
        for mode in ("clamp", "wrap"):
            def amount(n: int, mode: str = mode) -> int:
                return min(n, 32) if mode == "clamp" else n & 31

            low, high = a.view("u4"), a[::-1].copy().view("u4")
            check(f"shf.l.{mode}.b32 %d, %a, %b, %c;", "u4", lambda a, b, c, f=amount: (b << 32 | a) << f(c) >> 32,
                  a=low, b=high, c=count)  # fmt: skip
            check(f"shf.r.{mode}.b32 %d, %a, %b, %c;", "u4", lambda a, b, c, f=amount: (b << 32 | a) >> f(c),
                  a=low, b=high, c=count)  # fmt: skip


@pytest.mark.parametrize("kind", ["u32", "s32", "u64", "s64"])
def test_fields(kind: str) -> None:
    bits = int(kind[1:])
    a, b, place, length = rows(kind, kind, "u32", "u32")
    small = np.arange(len(a)) % 4 > 0
    place, length = (np.where(small, x % (bits + 3), x).astype("u4") for x in (place, length))

    def extracted(a: int, b: int, c: int) -> int:
        pos, size = (b & 255, c & 255) if bits == 32 else (min(b, 64), c)
        fill = a >> min(pos + size - 1, bits - 1) & 1 if kind[0] == "s" and size else 0
        return sum((a >> pos + i & 1 if i < size and pos + i < bits else fill) << i for i in range(bits))

    def inserted(a: int, b: int, c: int, d: int) -> int:
        pos, size = (c & 255, d & 255) if bits == 32 else (min(c, 64), min(d, 64))
        mask = ((1 << size) - 1 << pos) & (1 << bits) - 1
        return b & ~mask | a << pos & mask

    check(f"bfe.{kind} %d, %a, %b, %c;", a.dtype, extracted, a=a, b=place, c=length)
    check(f"bfi.b{bits} %d, %a, %b, %c, %e;", a.dtype, inserted, a=a, b=b, c=place, e=length)

    def found(a: int) -> int:
        return (~a if a < 0 else a).bit_length() - 1

    check(f"bfind.{kind} %d, %a;", "u4", found, a=a)
    check(f"bfind.shiftamt.{kind} %d, %a;", "u4", lambda a: -1 if found(a) < 0 else bits - 1 - found(a), a=a)
    if kind[0] == "u":
        check(f"popc.b{bits} %d, %a;", "u4", int.bit_count, a=a)
        check(f"clz.b{bits} %d, %a;", "u4", lambda a: bits - a.bit_length(), a=a)
        check(f"brev.b{bits} %d, %a;", a.dtype, lambda a: int(f"{a:0{bits}b}"[::-1], 2), a=a)


def test_bytes() -> None:
    a, b, c = rows("u32", "u32", "u32")

    def permuted(a: int, b: int, c: int) -> int:
        source, result = b << 32 | a, 0
        for i in range(4):
            byte = source >> 8 * (c >> 4 * i & 7) & 255
            result |= (byte if not c >> 4 * i + 3 & 1 else 255 * (byte >> 7)) << 8 * i
        return result

    check("prmt.b32 %d, %a, %b, %c;", "u4", permuted, a=a, b=b, c=c)
    backwards = [0x5670, 0x6701, 0x7012, 0x0123]
    check("prmt.b32.b4e %d, %a, %b, %c;", "u4", lambda a, b, c: permuted(a, b, backwards[c & 3]), a=a, b=b, c=c)
    check("prmt.b32.rc16 %d, %a, %b, %c;", "u4", lambda a, b, c: (a >> 16 * (c & 1) & 0xFFFF) * 0x10001, a=a, b=b, c=c)


def test_masks_and_search() -> None:
    place, width = (x.ravel().astype("u4") for x in np.meshgrid([0, 1, 5, 31, 32, 33, 255], [0, 1, 8, 31, 32, 40]))
    check("bmsk.clamp.b32 %d, %a, %b;", "u4", lambda a, b: (1 << min(b, 32)) - 1 << min(a, 32), a=place, b=width)
    check("bmsk.wrap.b32 %d, %a, %b;", "u4", lambda a, b: (1 << b % 32) - 1 << a % 32, a=place, b=width)
    a = np.full(len(width), 0xA5A5C3C3, "u4")
    check("szext.clamp.s32 %d, %a, %b;", "u4",
          lambda a, b: a if b >= 32 else signed(a, b) if b else 0, a=a, b=width)  # fmt: skip
    check("szext.wrap.u32 %d, %a, %b;", "u4", lambda a, b: a & (1 << b % 32) - 1, a=a, b=width)
    base, offset = (x.ravel() for x in np.meshgrid(np.arange(32, dtype="u4"), np.arange(-20, 21, dtype="i4")))

    def nth(mask: int, base: int, offset: int) -> int:
        if offset == 0:
            return base if mask >> base & 1 else -1
        places = range(base, 32) if offset > 0 else range(base, -1, -1)
        return [*(i for i in places if mask >> i & 1), *[-1] * 40][abs(offset) - 1]

    for mask in (0xA5A5C3C3, 0, 0xFFFFFFFF, 0x80000001):
        check("fns.b32 %d, %m, %a, %b;", "u4", nth, m=np.full(len(base), mask, "u4"), a=base, b=offset)


# ------------------------------------------------------------------------------------------- comparisons and moves

def test_comparisons() -> None:
    order = {"eq": "__eq__", "ne": "__ne__", "lt": "__lt__", "le": "__le__", "gt": "__gt__", "ge": "__ge__"}
    for kind in TYPES:
        a, b = rows(kind, kind)
        for name, method in order.items():
            got = run(f"setp.{name}.{kind} %p|%q, %a, %b;", {"a": a, "b": b}, {"p": bool, "q": bool})
            assert np.array_equal(got["p"], getattr(a, method)(b))
            assert np.array_equal(got["q"], ~got["p"])
    a, b = rows("u32", "u32")
    q = a % 3 == 0
    assert np.array_equal(run1("setp.lo.xor.u32 %d, %a, %b, !%q;", bool, a=a, b=b, q=q), (a < b) ^ ~q)
    assert np.array_equal(run1("set.hs.u32.u32 %d, %a, %b;", "u4", a=a, b=b), np.where(a >= b, 0xFFFFFFFF, 0))
    assert np.array_equal(run1("set.gt.f32.u32 %d, %a, %b;", "f4", a=a, b=b), np.where(a > b, 1.0, 0.0))


def test_comparisons_of_floats() -> None:
    numbers = [0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan, 2.0**-15]
    for kind, dtype in (("f32", "f4"), ("f64", "f8"), ("f16", "f2")):
        a, b = (x.ravel().astype(dtype) for x in np.meshgrid(numbers, numbers))
        nan = np.isnan(a) | np.isnan(b)
        registers = {"a": a.view(f"u{dtype[1]}"), "b": b.view(f"u{dtype[1]}")}
        for name, method in (("eq", np.equal), ("ne", np.not_equal), ("lt", np.less), ("ge", np.greater_equal)):
            ordered = method(a, b) & ~nan
            assert np.array_equal(run1(f"setp.{name}.{kind} %d, %a, %b;", bool, **registers), ordered)
            assert np.array_equal(run1(f"setp.{name}u.{kind} %d, %a, %b;", bool, **registers), ordered | nan)
        assert np.array_equal(run1(f"setp.num.{kind} %d, %a, %b;", bool, **registers), ~nan)
        assert np.array_equal(run1(f"setp.nan.{kind} %d, %a, %b;", bool, **registers), nan)
    tiny = np.array([1, 0x80000001], "u4")
    assert run1("setp.eq.ftz.f32 %d, %a, 0f00000000;", bool, a=tiny).tolist() == [True, True]
    halves = np.array([0x3C00_0001, 0x7E00_3C00], "u4")
    got = run("setp.gt.f16x2 %p|%q, %a, %b;", {"a": halves, "b": halves[::-1].copy()}, {"p": bool, "q": bool})
    assert (got["p"].tolist(), got["q"].tolist()) == ([False, True], [False, False])
    assert run1("set.equ.f16x2.f16x2 %d, %a, %a;", "u4", a=halves).tolist() == [0x3C003C00] * 2


def test_selections_and_moves() -> None:
    a, b = rows("u32", "u32")
    p = a > b
    assert np.array_equal(run1("selp.b32 %d, %a, %b, %p;", "u4", a=a, b=b, p=p), np.where(p, a, b))
    assert np.array_equal(run1("slct.u32.s32 %d, %a, %b, %c;", "u4", a=a, b=b, c=b.view("i4")),
                          np.where(b.view("i4") >= 0, a, b))  # fmt: skip
    c = np.array([0.0, -0.0, -1.0, np.nan, -1e-45], "f4")
    assert run1("slct.u32.f32 %d, 1, 2, %c;", "u4", c=c).tolist() == [1, 1, 2, 2, 2]
    assert run1("slct.ftz.u32.f32 %d, 1, 2, %c;", "u4", c=c).tolist() == [1, 1, 2, 2, 1]
    got = run("mov.b64 %d, {%a, %b}; mov.b64 {_, %h}, %d; mov.b32 {%x, %y}, %a; mov.b128 %q, {%d, %d};"
              "mov.b128 {%e, _}, %q;", {"a": a, "b": b},
              {"d": "u8", "h": "u4", "x": "u2", "y": "u2", "e": "u8"}, q=128)  # fmt: skip
    assert np.array_equal(got["d"], a.astype("u8") | b.astype("u8") << np.uint64(32))
    assert np.array_equal(got["h"], b)
    assert np.array_equal(got["x"] | got["y"].astype("u4") << 16, a)
    assert np.array_equal(got["e"], got["d"])
    assert run1("mov.f64 %d, 0f3FC00000;", "f8", a=a[:1]).tolist() == [1.5]


# ------------------------------------------------------------------------------------------------------------ video

def test_video() -> None:
    a, b, c = rows("u32", "u32", "u32")

    def lane(x: int, i: int, bits: int, kind: str = "u") -> int:
        return signed(x >> bits * i, bits) if kind == "s" else x >> bits * i & (1 << bits) - 1

    inputs = {"a": a, "b": b, "c": c}
    check("vabsdiff4.u32.u32.u32.add %d, %a, %b, %c;", "u4",
          lambda a, b, c: c + sum(abs(lane(a, i, 8) - lane(b, i, 8)) for i in range(4)), **inputs)  # fmt: skip
    check("vadd4.s32.s32.s32.sat %d, %a, %b, %c;", "u4",
          lambda a, b, c: sum((clamp(lane(a, i, 8, "s") + lane(b, i, 8, "s"), "s8") & 255) << 8 * i
                              for i in range(4)), **inputs)  # fmt: skip
    check("vavrg2.s32.s32.s32 %d, %a, %b, %c;", "u4",
          lambda a, b, c: sum(((t + (t >= 0) >> 1) & 0xFFFF) << 16 * i for i in range(2)
                              for t in [lane(a, i, 16, "s") + lane(b, i, 16, "s")]), **inputs)  # fmt: skip
    check("vset2.u32.u32.lt %d.h1, %a, %b.h10, %c;", "u4",
          lambda a, b, c: c & 0xFFFF | (lane(a, 1, 16) < lane(a, 1, 16)) << 16, **inputs)  # fmt: skip
    check("vmax4.u32.u32.u32 %d.b20, %a, %b, %c;", "u4",
          lambda a, b, c: sum((max(lane(a, i, 8), lane(b, i, 8)) if i in (0, 2) else lane(c, i, 8)) << 8 * i
                              for i in range(4)), **inputs)  # fmt: skip
    check("vsub.s32.u32.s32.sat.min %d, %a.b3, %b.h1, %c;", "u4",
          lambda a, b, c: min(clamp(lane(a, 3, 8) - lane(b, 1, 16, "s"), "s32"), signed(c, 32)), **inputs)  # fmt: skip
    check("vadd.u32.u32.u32.sat %d.b1, %a.h0, %b.b0, %c;", "u4",
          lambda a, b, c: c & ~0xFF00 | min(lane(a, 0, 16) + lane(b, 0, 8), 255) << 8, **inputs)  # fmt: skip
    check("vshl.u32.u32.u32.clamp.add %d, %a, %b, %c;", "u4", lambda a, b, c: (a << min(b, 32)) + c, **inputs)
    check("vset.s32.s32.ge %d, %a, %b;", "u4", lambda a, b: int(signed(a, 32) >= signed(b, 32)), a=a, b=b)
    check("vmad.s32.s32.s32.po.shr7 %d, %a.h0, %b.h1, %c;", "u4",
          lambda a, b, c: lane(a, 0, 16, "s") * lane(b, 1, 16, "s") + signed(c, 32) + 1 >> 7, **inputs)  # fmt: skip


@pytest.mark.parametrize("text", [
    "add.b32 %a, %a, %a;", "add.sat.u32 %a, %a, %a;", "add.cc.s16x2 %a, %a, %a;", "mul.u32 %a, %a, %a;",
    "mul.wide.u64 %a, %a, %a;", "and.u32 %a, %a, %a;", "setp.lo.s32 %p, %a, %a;", "setp.lt.b32 %p, %a, %a;",
    "setp.eq.and.s32 %p, %a, %a;", "lop3.b32 %a, %a, %a, %a, 256;", "lop3.b32 %a, %a, %a, %a, %a;",
    "selp.b32 %a, %a, %a, %a;", "shl.b32 %a, %p, 1;", "mov.b32 {%a, %a}, %a;", "mov.b64 %a, {%a, %a, %a};",
    "prmt.b32.abc %a, %a, %a, %a;", "vadd4.u32.u32.u32 %a, %a.h0, %a, %a;",
    "vadd2.u32.u32.u32.sat.add %a, %a, %a, %a;",
    "not.b32 %a, !%p;", "popc.b16 %a, %a;", "bfe.b32 %a, %a, 0, 1;", "vadd.u32.u32.u32 %a.b3, %a, %a;",
])  # fmt: skip
def test_what_is_no_instruction_is_told(text: str) -> None:
    with pytest.raises(Unsupported):
        run(text, {"a": np.zeros(1, "u4"), "p": np.zeros(1, bool)}, {})
