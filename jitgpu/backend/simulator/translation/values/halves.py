"""f16, bf16 and their packed forms as LLVM IR (PTX ISA, "Half Precision Floating-Point Instructions").

Values are computed in single precision, which holds every half exactly and has more than twice the bits, so that
rounding a sum, difference or product a second time changes nothing; fused operations round to odd in between.
"""

from __future__ import annotations

from collections.abc import Sequence

from jitgpu.backend.simulator.ptx.syntax import Instruction
from jitgpu.backend.simulator.ptx.types import BITS
from jitgpu.backend.simulator.translation.emitter import Emitter, float_constant
from jitgpu.backend.simulator.translation.values.floats import arithmetic, extreme, finish, intrinsic, saturate
from jitgpu.backend.simulator.translation.values.forms import Form, Translator, arithmetic_function, join, split

__all__ = [
    "HALVES", "SHARED", "flush_half", "narrow", "relu", "round_half", "saturate_finite", "widen", "widen_bits",
    "write_halves",
]  # fmt: skip

HALVES = ("f16", "f16x2", "bf16", "bf16x2")

#: The NaN that an operation gives, of f16 and bf16 alike.
_CANONICAL_NAN = 0x7FFF


# ------------------------------------------------------------------------------------------------------ conversions

def widen_bits(em: Emitter, kind: str, bits: str) -> str:
    """The float that an i16 is the f16 or bf16 pattern of."""
    if kind.startswith("bf16"):
        return em.cast(em.value(f"shl i32 {em.value(f'zext i16 {bits} to i32')}, 16"), "i32", "float")
    return em.value(f"fpext half {em.cast(bits, 'i16', 'half')} to float")


def widen(form: Form, kind: str, index: int) -> list[str]:
    """Operand ``index`` as floats: one, or two where ``kind`` is packed, low first."""
    bits = form.read(index, f"i{BITS[kind]}")
    parts = split(form.em, bits, 32, 16) if BITS[kind] == 32 else [bits]
    return [widen_bits(form.em, kind, part) for part in parts]


def _round_bf16(em: Emitter, value: str) -> str:
    """A float's bf16 pattern as an i16, to nearest even; NaN becomes some NaN."""
    bits = em.cast(value, "float", "i32")
    odd = em.value(f"and i32 {em.value(f'lshr i32 {bits}, 16')}, 1")
    up = em.value(f"add i32 {bits}, {em.value(f'add i32 {odd}, 32767')}")
    return em.value(f"trunc i32 {em.value(f'lshr i32 {up}, 16')} to i16")


def narrow(em: Emitter, kind: str, value: str) -> str:
    """A float rounded to f16 or bf16, as an i16 with the canonical NaN."""
    if kind.startswith("bf16"):
        bits = _round_bf16(em, value)
    else:
        bits = em.cast(em.value(f"fptrunc float {value} to half"), "half", "i16")
    nan = em.value(f"fcmp uno float {value}, 0.0")
    return em.value(f"select i1 {nan}, i16 {_CANONICAL_NAN}, i16 {bits}")


def round_half(em: Emitter, kind: str, value: str, rounding: str) -> str:
    """A float rounded to f16 or bf16 (an i16): to nearest, and one step from there where the direction asks for it."""
    bits = narrow(em, kind, value)
    if rounding == "rn":
        return bits
    nearest = widen_bits(em, kind, bits)
    negative = em.value(f"icmp slt i16 {bits}, 0")
    if rounding == "rz":
        sizes = (intrinsic(em, "fabs", "float", x) for x in (nearest, value))
        off = em.value(f"fcmp ogt float {', '.join(sizes)}")
        step = "-1"
    else:
        off = em.value(f"fcmp {'ogt' if rounding == 'rm' else 'olt'} float {nearest}, {value}")
        positive_step = -1 if rounding == "rm" else 1
        step = em.value(f"select i1 {negative}, i16 {-positive_step}, i16 {positive_step}")
    return em.value(f"add i16 {bits}, {em.value(f'select i1 {off}, i16 {step}, i16 0')}")


def write_halves(form: Form, kind: str, parts: Sequence[str]) -> None:
    """Write one or two i16 patterns to the destination."""
    form.write(f"i{BITS[kind]}", parts[0] if len(parts) == 1 else join(form.em, list(parts), 16))


# --------------------------------------------------------------------------------------------------------- policies

def flush_half(em: Emitter, value: str, *, exact: bool = False) -> str:
    """A float that holds a half, with halves that are subnormal as zero of the same sign (``.ftz``, of f16 alone).

    Where it is ``exact``, not rounded to a half yet: what rounds up to the smallest normal number, with as many bits as
    normal numbers have, is not subnormal (the manual leaves it open; observed on an H100).
    """
    least = float_constant(0x387FF000 if exact else 0x38800000, "float")  # 2^-14, less half a unit below it
    tiny = em.value(f"fcmp olt float {intrinsic(em, 'fabs', 'float', value)}, {least}")
    zero = intrinsic(em, "copysign", "float", "0.0", value)
    return em.value(f"select i1 {tiny}, float {zero}, float {value}")


def relu(em: Emitter, value: str) -> str:
    """Negative numbers and -0.0 as +0.0, NaN as it is (``.relu``)."""
    low = em.value(f"fcmp ole float {value}, 0.0")
    return em.value(f"select i1 {low}, float 0.0, float {value}")


#: Infinity of a type, which ``.satfinite`` makes one less: the largest finite number.
_INFINITY = {"f16": 0x7C00, "bf16": 0x7F80}


def saturate_finite(em: Emitter, kind: str, bits: str) -> str:
    """``.satfinite``: infinity as the largest finite number of its sign."""
    size = em.value(f"and i16 {bits}, 32767")
    infinite = em.value(f"icmp eq i16 {size}, {_INFINITY[kind]}")
    return em.value(f"sub i16 {bits}, {em.value(f'zext i1 {infinite} to i16')}")


def _fused(em: Emitter, kind: str, values: Sequence[str]) -> str:
    """a * b + c, rounded to odd as a float, so that rounding it to a half rounds once.

    The product of two f16 is exact as a float, that of two bf16 as a double.
    """
    if kind.startswith("bf16"):
        a, b, c = (em.value(f"fpext float {value} to double") for value in values)
        return arithmetic_function(em, "jg_fma_odd_f32", "float", ("double", a), ("double", b), ("double", c))
    product = em.value(f"fmul float {values[0]}, {values[1]}")
    return arithmetic_function(em, "jg_add_odd_f32", "float", ("float", product), ("float", values[2]))


# ----------------------------------------------------------------------------------------------------- instructions

_OPERANDS = {"add": 3, "sub": 3, "mul": 3, "fma": 4, "abs": 2, "neg": 2}


def _arithmetic(em: Emitter, instruction: Instruction) -> None:
    """add, sub, mul, fma of halves; of a float and halves (``add.f32.f16``) where another type stands before."""
    opcode = instruction.opcode
    form = Form(em, instruction, _OPERANDS[opcode])
    kind = form.type(*HALVES)
    if "f32" in instruction.modifiers:
        _mixed(form, kind)
        return
    rounding = form.one("rn") if opcode == "fma" else form.maybe("rn")
    brain = kind.startswith("bf16")
    ftz, sat = not brain and form.flag("ftz"), not brain and form.flag("sat")
    clamp = opcode == "fma" and not sat and form.flag("relu")
    form.end()
    operands = [widen(form, kind, index) for index in range(1, _OPERANDS[opcode])]
    results = []
    for values in zip(*operands, strict=True):
        if ftz:
            values = tuple(flush_half(em, value) for value in values)
        result = _fused(em, kind, values) if opcode == "fma" else arithmetic(em, opcode, "float", values, rounding)
        if ftz:
            result = flush_half(em, result, exact=True)
        if sat:
            result = saturate(em, "float", result)
        results.append(narrow(em, kind, relu(em, result) if clamp else result))
    write_halves(form, kind, results)


def _mixed(form: Form, kind: str) -> None:
    """add, sub: the half a and the float c; fma: the halves a and b, the float c."""
    em, opcode = form.em, form.instruction.opcode
    form.type("f32")
    rounding = form.one("rn", "rz", "rm", "rp") if opcode == "fma" else form.maybe("rn", "rz", "rm", "rp")
    sat = form.flag("sat")
    form.end()
    if kind not in ("f16", "bf16") or opcode == "mul":
        raise form.unsupported("there is no such form of mixed precision")
    last = _OPERANDS[opcode] - 1
    values = [*(widen(form, kind, index)[0] for index in range(1, last)), form.read(last, "float")]
    form.write("float", finish(em, "float", arithmetic(em, opcode, "float", values, rounding), sat=sat))


def _sign(em: Emitter, instruction: Instruction) -> None:
    """abs, neg."""
    form = Form(em, instruction, 2)
    kind = form.type(*HALVES)
    ftz = not kind.startswith("bf16") and form.flag("ftz")
    form.end()
    results = []
    for value in widen(form, kind, 1):
        if ftz:
            value = flush_half(em, value)
        result = intrinsic(em, "fabs", "float", value) if instruction.opcode == "abs" else em.value(
            f"fneg float {value}")  # fmt: skip
        results.append(narrow(em, kind, result))
    write_halves(form, kind, results)


def _extreme(em: Emitter, instruction: Instruction) -> None:
    """min, max."""
    form = Form(em, instruction, 3)
    kind = form.type(*HALVES)
    ftz = not kind.startswith("bf16") and form.flag("ftz")
    nan, xorsign = form.flag("NaN"), form.flag("xorsign")
    if form.flag("abs") != xorsign:
        raise form.unsupported(".xorsign and .abs go together")
    form.end()
    results = []
    for pair in zip(widen(form, kind, 1), widen(form, kind, 2), strict=True):
        values = [flush_half(em, value) if ftz else value for value in pair]
        results.append(narrow(em, kind, extreme(em, instruction.opcode, "float", values, nan, xorsign)))
    write_halves(form, kind, results)


#: Opcodes that other types have too: for :data:`HALVES`.
SHARED: dict[str, Translator] = {
    "add": _arithmetic, "sub": _arithmetic, "mul": _arithmetic, "fma": _arithmetic,
    "abs": _sign, "neg": _sign, "min": _extreme, "max": _extreme,
}  # fmt: skip
