"""Logic, shifts, fields and permutations (PTX ISA, "Logic and Shift Instructions", "Data Movement")."""

from __future__ import annotations

from collections.abc import Iterator

from .integers import number
from .variant import Variant, grouped, signed, simple

ALL32 = 0xFFFFFFFF


def logic() -> Iterator[Variant]:
    for t in ("b16", "b32", "b64", "pred"):
        yield simple(f"and.{t}", t, (t, t), lambda a, b: a & b)
        yield simple(f"or.{t}", t, (t, t), lambda a, b: a | b)
        yield simple(f"xor.{t}", t, (t, t), lambda a, b: a ^ b)
        yield simple(f"not.{t}", t, (t,), lambda a: ~a)
        if t != "pred":
            yield simple(f"cnot.{t}", t, (t,), lambda a: int(a == 0))
    for table in range(256):
        yield Variant(
            f"lop3.b32 {table:#x}", f"lop3.b32 %0, %1, %2, %3, {table:#x};", ("b32",), ("b32",) * 3,
            lambda a, b, c, table=table: looked_up(table, a, b, c),
        )  # fmt: skip
    for name, table in (("or", 0x96), ("and", 0xE8), ("or", 0x80), ("and", 0x1B)):
        yield Variant(
            f"lop3.{name}.b32 {table:#x}", f"lop3.{name}.b32 %0|%1, %2, %3, %4, {table:#x}, %5;",
            ("b32", "pred"), ("b32", "b32", "b32", "pred"),
            lambda a, b, c, q, name=name, table=table: with_predicate(name, looked_up(table, a, b, c), q),
        )  # fmt: skip


def looked_up(table: int, a: int, b: int, c: int) -> int:
    result = 0
    for index in range(8):
        if table >> index & 1:
            result |= (a if index & 4 else ~a) & (b if index & 2 else ~b) & (c if index & 1 else ~c)
    return result & ALL32


def with_predicate(name: str, value: int, q: int) -> tuple[int, int]:
    some = int(value != 0)
    return value, some | q if name == "or" else some & q


def shifts() -> Iterator[Variant]:
    for width in (16, 32, 64):
        yield simple(f"shl.b{width}", f"b{width}", (f"b{width}", "u32/shift"), lambda a, b: a << min(b, 64))
        for t in (f"b{width}", f"u{width}", f"s{width}"):
            yield simple(f"shr.{t}", t, (t, "u32/shift"), lambda a, b, t=t: number(t)(a) >> min(b, 64))
    for mode in ("clamp", "wrap"):
        yield simple(f"shf.l.{mode}.b32", "b32", ("b32", "b32", "u32/shift"),
                     lambda a, b, c, mode=mode: (b << 32 | a) << amount(mode, c) >> 32)  # fmt: skip
        yield simple(f"shf.r.{mode}.b32", "b32", ("b32", "b32", "u32/shift"),
                     lambda a, b, c, mode=mode: (b << 32 | a) >> amount(mode, c))  # fmt: skip
    yield Variant("shl.b32 40", "shl.b32 %0, %1, 40;", ("b32",), ("b32",), lambda a: 0)
    yield Variant("shr.s32 33", "shr.s32 %0, %1, 33;", ("s32",), ("s32",), lambda a: -(a >> 31))


def amount(mode: str, shift: int) -> int:
    return min(shift, 32) if mode == "clamp" else shift & 31


def fields() -> Iterator[Variant]:
    for t in ("u32", "s32", "u64", "s64"):
        yield simple(f"bfe.{t}", t, (t, "u32/field", "u32/field"), lambda a, b, c, t=t: extracted(t, a, b, c))
    for width in (32, 64):
        t = f"b{width}"
        yield simple(f"bfi.{t}", t, (t, t, "u32/field", "u32/field"),
                     lambda a, b, c, d, w=width: inserted(w, a, b, c, d))  # fmt: skip
    for mode in ("clamp", "wrap"):
        yield simple(f"bmsk.{mode}.b32", "b32", ("u32/field", "u32/field"), lambda a, b, m=mode: mask(m, a, b))
        for t in ("u32", "s32"):
            yield simple(f"szext.{mode}.{t}", t, (t, "u32/field"), lambda a, b, m=mode, t=t: extended(m, t, a, b))


def byte(operand: int, width: int) -> int:
    """A position or length: the manual says that its low byte counts, and for 32 bits it does. For 64 bits, which the
    hardware has no instruction for, all of it does, as observed on an H100."""
    return operand & 0xFF if width == 32 else operand


def extracted(t: str, a: int, b: int, c: int) -> int:
    top = int(t[1:]) - 1
    position, length = byte(b, top + 1), byte(c, top + 1)
    if position > top:
        return -(a >> top) if t[0] == "s" and length else 0
    fill = a >> min(position + length - 1, top) & 1 if t[0] == "s" and length else 0
    return sum((a >> position + i & 1 if i < length and position + i <= top else fill) << i for i in range(top + 1))


def inserted(width: int, a: int, b: int, c: int, d: int) -> int:
    position, length = min(byte(c, width), width), min(byte(d, width), width)
    ones = ((1 << length) - 1) << position & ((1 << width) - 1)
    return b & ~ones | a << position & ones


def mask(mode: str, a: int, b: int) -> int:
    if mode == "wrap":
        a, b = a & 31, b & 31
    return ((1 << min(b, 32)) - 1) << min(a, 32)


def extended(mode: str, t: str, a: int, b: int) -> int:
    if mode == "clamp" and b >= 32:
        return a
    b &= 31
    kept = a & ((1 << b) - 1)
    return signed(kept, b) if t == "s32" and b else kept


def counting() -> Iterator[Variant]:
    for width in (32, 64):
        t = f"b{width}"
        yield simple(f"popc.{t}", "u32", (t,), lambda a: a.bit_count())
        yield simple(f"clz.{t}", "u32", (t,), lambda a, w=width: w - a.bit_length())
        yield simple(f"brev.{t}", t, (t,), lambda a, w=width: int(f"{a:0{w}b}"[::-1], 2))
        for sign in "us":
            t = f"{sign}{width}"
            yield simple(f"bfind.{t}", "u32", (t,), lambda a, t=t: top(t, a))
            yield simple(f"bfind.shiftamt.{t}", "u32", (t,), lambda a, t=t: shift_amount(t, a))
    yield simple("fns.b32", "b32", ("b32", "u32/lane", "s32/small"), nth)


def top(t: str, a: int) -> int:
    """The highest bit that is not the sign, -1 where there is none."""
    n = number(t)(a)
    return (~n if n < 0 else n).bit_length() - 1


def shift_amount(t: str, a: int) -> int:
    found = top(t, a)
    return -1 if found < 0 else int(t[1:]) - 1 - found


def nth(bits: int, base: int, offset: int) -> int:
    offset = signed(offset, 32)
    step = -1 if offset < 0 else 1
    if offset == 0:
        return base if bits >> base & 1 else -1
    found = 0
    while 0 <= base < 32:
        found += bits >> base & 1
        if found == abs(offset):
            return base
        base += step
    return -1


def permutations() -> Iterator[Variant]:
    yield simple("prmt.b32", "b32", ("b32", "b32", "b32/selector"), general)
    for mode, pick in {
        "f4e": lambda c: [c, c + 1, c + 2, c + 3],
        "b4e": lambda c: [c, (c - 1) & 7, (c - 2) & 7, (c - 3) & 7],
        "rc8": lambda c: [c] * 4,
        "ecl": lambda c: [max(i, c) for i in range(4)],
        "ecr": lambda c: [min(i, c) for i in range(4)],
        "rc16": lambda c: [2 * (c & 1), 2 * (c & 1) + 1] * 2,
    }.items():
        yield simple(f"prmt.b32.{mode}", "b32", ("b32",) * 3,
                     lambda a, b, c, pick=pick: picked(a, b, pick(c & 3)))  # fmt: skip


def picked(a: int, b: int, places: list[int]) -> int:
    return sum(((b << 32 | a) >> 8 * place & 0xFF) << 8 * i for i, place in enumerate(places))


def general(a: int, b: int, c: int) -> int:
    result = 0
    for i in range(4):
        nibble = c >> 4 * i & 15
        byte = (b << 32 | a) >> 8 * (nibble & 7) & 0xFF
        result |= (255 * (byte >> 7) if nibble & 8 else byte) << 8 * i
    return result


def moves() -> Iterator[Variant]:
    for t in ("b16", "b32", "b64", "u16", "s16", "u32", "s32", "u64", "s64", "f32", "f64"):
        yield simple(f"mov.{t}", t, (t,), lambda a: a)
        yield simple(f"selp.{t}", t, (t, t, "pred"), lambda a, b, p: a if p else b)
    yield simple("mov.pred", "pred", ("pred",), lambda a: a)
    yield Variant("mov.b32 pack", "mov.b32 %0, {%1, %2};", ("b32",), ("b16", "b16"), lambda a, b: b << 16 | a)
    yield Variant("mov.b64 pack", "mov.b64 %0, {%1, %2};", ("b64",), ("b32", "b32"), lambda a, b: b << 32 | a)
    yield Variant("mov.b64 pack 4", "mov.b64 %0, {%1, %2, %3, %4};", ("b64",), ("b16",) * 4,
                  lambda a, b, c, d: d << 48 | c << 32 | b << 16 | a)  # fmt: skip
    yield Variant("mov.b32 unpack", "mov.b32 {%0, %1}, %2;", ("b16", "b16"), ("b32",),
                  lambda a: (a & 0xFFFF, a >> 16))  # fmt: skip
    yield Variant("mov.b64 unpack", "mov.b64 {%0, %1}, %2;", ("b32", "b32"), ("b64",), lambda a: (a & ALL32, a >> 32))
    yield Variant("mov.b64 unpack 4", "mov.b64 {%0, %1, %2, %3}, %4;", ("b16",) * 4, ("b64",),
                  lambda a: tuple(a >> s & 0xFFFF for s in (0, 16, 32, 48)))  # fmt: skip
    yield Variant("mov.b64 sink", "mov.b64 {_, %0}, %1;", ("b32",), ("b64",), lambda a: a >> 32)
    for c in ("s32", "f32"):
        for t in ("b16", "b32", "b64", "u16", "s16", "u32", "s32", "u64", "s64", "f32", "f64"):
            for ftz in ("", ".ftz") if c == "f32" else ("",):
                yield simple(f"slct{ftz}.{t}.{c}", t, (t, t, c),
                             lambda a, b, s, c=c, ftz=ftz: a if chosen(c, s, ftz) else b)  # fmt: skip


def chosen(c: str, s: int, ftz: str) -> bool:
    """Whether ``s`` is zero or above; -0 is, a NaN is not; with .ftz what is flushed to -0 is."""
    if c == "s32":
        return s >> 31 == 0
    return s <= 0x7F800000 or s == 0x80000000 or (bool(ftz) and 0x80000000 < s < 0x80800000)


def guards() -> Iterator[Variant]:
    """Instructions under a predicate, and a predicate negated as an operand."""
    yield Variant("@p mov", "mov.b32 %0, %1; @%3 mov.b32 %0, %2;", ("b32",), ("b32", "b32", "pred"),
                  lambda a, b, p: b if p else a)  # fmt: skip
    yield Variant("@!p add", "mov.b32 %0, %1; @!%3 add.s32 %0, %0, %2;", ("b32",), ("b32", "b32", "pred"),
                  lambda a, b, p: a if p else a + b)  # fmt: skip
    yield Variant("setp.eq.and !q", "setp.eq.and.s32 %0, %1, %2, !%3;", ("pred",), ("s32", "s32", "pred"),
                  lambda a, b, q: int(a == b and not q))  # fmt: skip


def variants() -> list[Variant]:
    return [
        *grouped("logic", [*logic()]),
        *grouped("bits", [*shifts(), *fields(), *counting(), *permutations()]),
        *grouped("moves", [*moves(), *guards()]),
    ]
