"""Video instructions as LLVM IR: sums, differences, extremes and comparisons of parts of 32-bit registers (PTX ISA,
"Video Instructions"). Intermediate results are computed in 64 bits, where none of them can overflow."""

from __future__ import annotations

import re
from collections.abc import Callable

from jitgpu.backend.simulator.ptx.syntax import Instruction, Operand, Register, Special
from jitgpu.backend.simulator.translation.emitter import Emitter
from jitgpu.backend.simulator.translation.values.forms import Form, Translator, split
from jitgpu.backend.simulator.translation.values.integers import extend

__all__ = ["TABLE"]

_TYPES = ("u32", "s32")
_COMPARISONS = ("eq", "ne", "lt", "le", "gt", "ge")
_PART = re.compile(r"([bh])([0-7]+)")


# -------------------------------------------------------------------------------------------------- operands, parts

def _selected(form: Form, operand: Operand) -> tuple[Operand, str]:
    """``%r1.b0``, which the reader leaves as one name, as a register and its selector."""
    if isinstance(operand, Special):
        name, _, selector = operand.name.rpartition(".")
        name = name if name.startswith("%") else f"%{name}"
        if _PART.fullmatch(selector) and name in form.em.widths:
            return Register(name), selector
    return operand, ""


def _part_bits(form: Form, selector: str, lanes: int) -> tuple[int, list[int]]:
    """The width of a selector's parts and their numbers, lowest lane first: ``h10`` is (16, [0, 1])."""
    match = _PART.fullmatch(selector)
    bits = 8 if match and match[1] == "b" else 16
    if match is None or len(match[2]) != lanes:
        raise form.unsupported(f"selector .{selector} is unknown here")
    return bits, [int(digit) for digit in reversed(match[2])]


def _scalar(form: Form, index: int, kind: str) -> str:
    """A source, or the byte or half of it that is selected, as i64."""
    em = form.em
    operand, selector = _selected(form, form.operands[index])
    value = form.value(operand, "i32")
    if not selector:
        return extend(em, value, 32, 64, kind == "s32")
    bits, (number,) = _part_bits(form, selector, 1)
    if number >= 32 // bits:
        raise form.unsupported(f"selector .{selector} is unknown here")
    return extend(em, split(em, value, 32, bits)[number], bits, 64, kind == "s32")


def _lanes(form: Form, index: int, lanes: int, kind: str) -> list[str]:
    """The lanes of a packed source as i64: by default its own, else those of a and b that its selector names."""
    em = form.em
    bits = 32 // lanes
    _, selector = _selected(form, form.operands[index])
    if selector:
        width, numbers = _part_bits(form, selector, lanes)
        if width != bits or any(number >= 2 * lanes for number in numbers):
            raise form.unsupported(f"selector .{selector} is unknown here")
    else:
        numbers = [place + lanes * (index - 1) for place in range(lanes)]
    parts = [part for source in (1, 2)
             for part in split(em, form.value(_selected(form, form.operands[source])[0], "i32"), 32, bits)]  # fmt: skip
    return [extend(em, parts[number], bits, 64, kind == "s32") for number in numbers]


# ------------------------------------------------------------------------------------------------------- operations

def _minimum(em: Emitter, a: str, b: str) -> str:
    return em.call("llvm.smin.i64", "i64", ("i64", a), ("i64", b))


def _maximum(em: Emitter, a: str, b: str) -> str:
    return em.call("llvm.smax.i64", "i64", ("i64", a), ("i64", b))


def _add(em: Emitter, a: str, b: str) -> str:
    return em.value(f"add i64 {a}, {b}")


def _subtract(em: Emitter, a: str, b: str) -> str:
    return em.value(f"sub i64 {a}, {b}")


def _distance(em: Emitter, a: str, b: str) -> str:
    return em.call("llvm.abs.i64", "i64", ("i64", _subtract(em, a, b)), ("i1", "false"))


def _average(em: Emitter, a: str, b: str) -> str:
    """Half the sum, rounded away from zero for sums above it, downwards below."""
    total = _add(em, a, b)
    above = em.value(f"zext i1 {em.value(f'icmp sge i64 {total}, 0')} to i64")
    return em.value(f"ashr i64 {_add(em, total, above)}, 1")


_OPERATIONS: dict[str, Callable[[Emitter, str, str], str]] = {
    "vadd": _add, "vsub": _subtract, "vabsdiff": _distance, "vmin": _minimum, "vmax": _maximum, "vavrg": _average,
}  # fmt: skip


def _limited(em: Emitter, value: str, bits: int, signed: bool) -> str:
    """``.sat``: an i64 limited to integers of so many bits."""
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    return _minimum(em, _maximum(em, value, str(low)), str(high))


def _compared(em: Emitter, comparison: str, a: str, b: str) -> str:
    condition = comparison if comparison in ("eq", "ne") else f"s{comparison}"
    return em.value(f"zext i1 {em.value(f'icmp {condition} i64 {a}, {b}')} to i64")


# ---------------------------------------------------------------------------------------------------- instructions

def _video(em: Emitter, instruction: Instruction) -> None:
    """vadd, vsub, vabsdiff, vmin, vmax, vset, vshl, vshr: one operation, then a second one with c or a merge into c."""
    form = Form(em, instruction, 3, 4)
    opcode = instruction.opcode
    comparison = form.one(*_COMPARISONS) if opcode == "vset" else ""
    second = form.maybe("add", "min", "max")
    mode = form.one("clamp", "wrap") if opcode in ("vshl", "vshr") else ""
    sat = not comparison and form.flag("sat")
    btype, atype = form.type(*(("u32",) if mode else _TYPES)), form.type(*_TYPES)
    dtype = "u32" if comparison else form.type(*_TYPES)
    form.end()
    a, b = _scalar(form, 1, atype), _scalar(form, 2, btype)
    if comparison:
        result = _compared(em, comparison, a, b)
    elif mode:
        count = _minimum(em, b, "32") if mode == "clamp" else em.value(f"and i64 {b}, 31")
        result = em.value(f"{'shl' if opcode == 'vshl' else 'ashr'} i64 {a}, {count}")
    else:
        result = _OPERATIONS[opcode](em, a, b)
    _write_scalar(form, result, dtype, sat, second)


def _write_scalar(form: Form, result: str, dtype: str, sat: bool, second: str) -> None:
    """Saturate, then combine with c: by a second operation, or into the part of c that the destination selects."""
    em = form.em
    destination, selector = _selected(form, form.operands[0])
    bits, number = 32, 0
    if selector:
        bits, (number,) = _part_bits(form, selector, 1)
        if number >= 32 // bits or second:
            raise form.unsupported(f"selector .{selector} is unknown here")
    if (len(form.operands) == 4) != bool(second or selector):
        raise form.unsupported("a fourth operand goes with a second operation or a selected destination")
    if sat:
        result = _limited(em, result, bits, dtype == "s32")
    low = em.value(f"trunc i64 {result} to i32")
    if second == "add":
        low = em.value(f"add i32 {low}, {form.read(3, 'i32')}")
    elif second:
        low = em.call(f"llvm.{dtype[0]}{second}.i32", "i32", ("i32", low), ("i32", form.read(3, "i32")))
    elif selector:
        mask = (1 << bits) - 1 << number * bits
        placed = em.value(f"and i32 {em.value(f'shl i32 {low}, {number * bits}')}, {mask}")
        kept = em.value(f"and i32 {form.read(3, 'i32')}, {~mask & 0xFFFFFFFF}")
        low = em.value(f"or i32 {kept}, {placed}")
    form.set(destination, "i32", low)


def _simd(em: Emitter, instruction: Instruction) -> None:
    """vadd2 and its like on two halves, vadd4 and its like on four bytes; merged into c, or all added to it."""
    form = Form(em, instruction, 4)
    opcode, lanes = instruction.opcode[:-1], int(instruction.opcode[-1])
    bits = 32 // lanes
    comparison = form.one(*_COMPARISONS) if opcode == "vset" else ""
    accumulate = form.flag("add")
    sat = not comparison and not accumulate and form.flag("sat")
    btype, atype = form.type(*_TYPES), form.type(*_TYPES)
    dtype = "u32" if comparison else form.type(*_TYPES)
    form.end()
    destination, mask = _selected(form, form.operands[0])
    chosen = list(range(lanes))
    if mask:
        width, chosen = _part_bits(form, mask, len(mask) - 1)
        if width != bits or chosen != sorted(set(chosen)) or chosen[-1] >= lanes:
            raise form.unsupported(f"mask .{mask} is unknown here")
    results = []
    for a, b in zip(_lanes(form, 1, lanes, atype), _lanes(form, 2, lanes, btype), strict=True):
        result = _compared(em, comparison, a, b) if comparison else _OPERATIONS[opcode](em, a, b)
        results.append(_limited(em, result, bits, dtype == "s32") if sat else result)
    total = form.read(3, "i32")
    for place in chosen:
        low = em.value(f"trunc i64 {results[place]} to i32")
        if accumulate:
            total = em.value(f"add i32 {total}, {low}")
        else:
            lane = (1 << bits) - 1 << place * bits
            placed = em.value(f"and i32 {em.value(f'shl i32 {low}, {place * bits}')}, {lane}")
            total = em.value(f"or i32 {em.value(f'and i32 {total}, {~lane & 0xFFFFFFFF}')}, {placed}")
    form.set(destination, "i32", total)


def _vmad(em: Emitter, instruction: Instruction) -> None:
    """a * b + c, or one more (``.po``), shifted right. Negated operands are not supported."""
    form = Form(em, instruction, 4)
    plus_one, sat = form.flag("po"), form.flag("sat")
    scale = form.maybe("shr7", "shr15")
    btype, atype, _ = form.type(*_TYPES), form.type(*_TYPES), form.type(*_TYPES)
    form.end()
    signed = "s32" in (atype, btype)
    a, b = (extend(em, _scalar(form, index, kind), 64, 128, True) for index, kind in ((1, atype), (2, btype)))
    total = em.value(f"add i128 {em.value(f'mul i128 {a}, {b}')}, {extend(em, form.read(3, 'i32'), 32, 128, signed)}")
    if plus_one:
        total = em.value(f"add i128 {total}, 1")
    if scale:
        total = em.value(f"ashr i128 {total}, {scale[3:]}")
    if sat:
        low, high = (-(1 << 31), (1 << 31) - 1) if signed else (0, (1 << 32) - 1)
        total = em.call("llvm.smax.i128", "i128", ("i128", total), ("i128", str(low)))
        total = em.call("llvm.smin.i128", "i128", ("i128", total), ("i128", str(high)))
    form.write("i32", em.value(f"trunc i128 {total} to i32"))


TABLE: dict[str, Translator] = {
    **dict.fromkeys(("vadd", "vsub", "vabsdiff", "vmin", "vmax", "vset", "vshl", "vshr"), _video),
    **dict.fromkeys((f"{name}{lanes}" for name in (*_OPERATIONS, "vset") for lanes in (2, 4)), _simd),
    "vmad": _vmad,
}  # fmt: skip
