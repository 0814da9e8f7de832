"""Comparisons, selections and tests as LLVM IR (PTX ISA, "Comparison and Selection Instructions")."""

from __future__ import annotations

from typing import NamedTuple

from jitgpu.backend.simulator.ptx.syntax import Instruction
from jitgpu.backend.simulator.ptx.types import BITS
from jitgpu.backend.simulator.translation.emitter import Emitter
from jitgpu.backend.simulator.translation.values.floats import flush
from jitgpu.backend.simulator.translation.values.forms import Form, Translator, join, llvm_type
from jitgpu.backend.simulator.translation.values.halves import HALVES, flush_half, widen

__all__ = ["TABLE"]

_ORDER = ("eq", "ne", "lt", "le", "gt", "ge")
_UNSIGNED = {"lo": "lt", "ls": "le", "hi": "gt", "hs": "ge"}
_UNORDERED = ("equ", "neu", "ltu", "leu", "gtu", "geu")
_COMPARISONS = (*_ORDER, *_UNSIGNED, *_UNORDERED, "num", "nan")

_BITS = ("b16", "b32", "b64")
_INTEGERS = ("u16", "u32", "u64", "s16", "s32", "s64")
_WORDS = (*_BITS, *_INTEGERS)
_FLOATS = ("f32", "f64")


class _Comparison(NamedTuple):
    """What set and setp compare: the operator, the type, and the predicate to combine with."""

    operator: str
    type: str
    combine: str
    ftz: bool


def _floating(operator: str) -> str:
    """LLVM's condition: ordered, so false for NaN; with ``u`` true for NaN."""
    if operator in ("num", "nan"):
        return "ord" if operator == "num" else "uno"
    if operator in _UNORDERED:
        return "u" + {"equ": "eq", "neu": "ne"}.get(operator, operator[:2])
    return "o" + operator


def _parse(form: Form) -> _Comparison:
    """The modifiers of set and setp but for the destination's type."""
    kind = form.type(*_WORDS, *_FLOATS, *HALVES)
    operator = form.one(*_COMPARISONS)
    combine = form.maybe("and", "or", "xor")
    ftz = form.flag("ftz")
    if bool(combine) != (len(form.operands) == 4):
        raise form.unsupported("a predicate operand goes with .and, .or or .xor, and they with it")
    if ftz and kind not in ("f32", "f16", "f16x2"):
        raise form.unsupported(f"modifier .ftz is unknown for .{kind}")
    floating = kind in _FLOATS or kind in HALVES
    if floating:
        fits = operator not in _UNSIGNED
    else:
        fits = (operator in _ORDER[:2] if kind in _BITS else operator in _ORDER or
                (kind[0] == "u" and operator in _UNSIGNED))  # fmt: skip
    if not fits:
        raise form.unsupported(f"comparison .{operator} is unknown for .{kind}")
    return _Comparison(operator, kind, combine, ftz)


def _compare(form: Form, comparison: _Comparison) -> list[str]:
    """The comparison's result, or both of packed halves, low first."""
    em, kind, operator = form.em, comparison.type, comparison.operator
    if kind in HALVES:
        a, b = ([flush_half(em, part) if comparison.ftz else part for part in widen(form, kind, index)]
                for index in (1, 2))  # fmt: skip
        return [em.value(f"fcmp {_floating(operator)} float {x}, {y}") for x, y in zip(a, b, strict=True)]
    llvm = llvm_type(kind)
    a_value, b_value = form.read(1, llvm), form.read(2, llvm)
    if kind in _FLOATS:
        if comparison.ftz:
            a_value, b_value = flush(em, llvm, a_value), flush(em, llvm, b_value)
        return [em.value(f"fcmp {_floating(operator)} {llvm} {a_value}, {b_value}")]
    condition = _UNSIGNED.get(operator, operator)
    if condition not in ("eq", "ne"):
        condition = ("s" if kind[0] == "s" else "u") + condition
    return [em.value(f"icmp {condition} {llvm} {a_value}, {b_value}")]


def _combined(form: Form, comparison: _Comparison, result: str, c: str) -> str:
    return form.em.value(f"{comparison.combine} i1 {result}, {c}") if comparison.combine else result


def _setp(em: Emitter, instruction: Instruction) -> None:
    """One comparison to p, and its complement to q; of packed halves the low result to p and the high one to q."""
    form = Form(em, instruction, 3, 4)
    comparison = _parse(form)
    form.end()
    results = _compare(form, comparison)
    c = form.read(3, "i1") if comparison.combine else ""
    p, q = form.pair()
    if len(results) == 2 and q is None:
        raise form.unsupported("packed types have two destinations")
    if len(results) == 1 and q is not None:
        results.append(em.value(f"xor i1 {results[0]}, true"))
    for destination, result in zip((p, q), results, strict=False):
        if destination is not None:
            form.set(destination, "i1", _combined(form, comparison, result, c))


#: Destination types of set for each type compared (PTX ISA, "set" and "Half Precision Comparison Instructions").
_SET_OF_HALVES = {
    "f16": ("u16", "s16", "u32", "s32", "f16"), "bf16": ("u16", "s16", "u32", "s32", "bf16"),
    "f16x2": ("f16x2", "u32", "s32"), "bf16x2": ("bf16x2", "u32", "s32"),
}  # fmt: skip
_ONE = {"f32": 0x3F800000, "f16": 0x3C00, "f16x2": 0x3C00, "bf16": 0x3F80, "bf16x2": 0x3F80}


def _set(em: Emitter, instruction: Instruction) -> None:
    """All ones or zero as an integer, 1.0 or 0.0 as a floating type."""
    form = Form(em, instruction, 3, 4)
    comparison = _parse(form)
    target = form.type(*_SET_OF_HALVES.get(comparison.type, ("u32", "s32", "f32", "f16", "bf16")))
    form.end()
    results = _compare(form, comparison)
    c = form.read(3, "i1") if comparison.combine else ""
    bits = BITS[target] // len(results)
    parts = []
    for result in results:
        flag = _combined(form, comparison, result, c)
        parts.append(em.value(f"select i1 {flag}, i{bits} {_ONE.get(target, -1)}, i{bits} 0"))
    form.write(f"i{BITS[target]}", parts[0] if len(parts) == 1 else join(em, parts, bits))


# ------------------------------------------------------------------------------------------------------- selections

def _selp(em: Emitter, instruction: Instruction) -> None:
    form = Form(em, instruction, 4)
    llvm = llvm_type(form.type(*_WORDS, *_FLOATS))
    form.end()
    a, b, c = form.read(1, llvm), form.read(2, llvm), form.read(3, "i1")
    form.write(llvm, em.value(f"select i1 {c}, {llvm} {a}, {llvm} {b}"))


def _slct(em: Emitter, instruction: Instruction) -> None:
    """a where c >= 0 (-0.0 is), else b, also for NaN."""
    form = Form(em, instruction, 4)
    by = form.type("s32", "f32")
    llvm = llvm_type(form.type(*_WORDS, *_FLOATS))
    ftz = by == "f32" and form.flag("ftz")
    form.end()
    a, b = form.read(1, llvm), form.read(2, llvm)
    c = form.read(3, llvm_type(by))
    if by == "s32":
        first = em.value(f"icmp sge i32 {c}, 0")
    else:
        first = em.value(f"fcmp oge float {flush(em, 'float', c) if ftz else c}, 0.0")
    form.write(llvm, em.value(f"select i1 {first}, {llvm} {a}, {llvm} {b}"))


#: The masks of llvm.is.fpclass; "positive and negative zero are considered normal numbers".
_CLASSES = {"notanumber": 0x3, "number": 0x3FC, "infinite": 0x204, "finite": 0x1F8, "normal": 0x168, "subnormal": 0x90}


def _testp(em: Emitter, instruction: Instruction) -> None:
    form = Form(em, instruction, 2)
    kind = form.type(*_FLOATS)
    question = form.one(*_CLASSES)
    form.end()
    llvm = llvm_type(kind)
    answer = em.call(f"llvm.is.fpclass.{kind}", "i1", (llvm, form.read(1, llvm)), ("i32", str(_CLASSES[question])))
    form.write("i1", answer)


TABLE: dict[str, Translator] = {"set": _set, "setp": _setp, "selp": _selp, "slct": _slct, "testp": _testp}
