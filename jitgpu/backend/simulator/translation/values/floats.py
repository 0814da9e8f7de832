"""Floating-point arithmetic of 32 and 64 bits as LLVM IR (PTX ISA, "Floating-Point Instructions").

What each policy is (which NaN a result is, what is flushed, what saturates) stands in one function here. Rounding to
nearest is LLVM's own; ``.rz .rm .rp`` are functions of the runtime, since the processor's rounding mode is left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from jitgpu.backend.simulator.ptx.syntax import Instruction
from jitgpu.backend.simulator.translation.emitter import Emitter, bits_of, float_constant
from jitgpu.backend.simulator.translation.values.forms import (
    Form,
    Translator,
    arithmetic_function,
    join,
    llvm_type,
    split,
)

__all__ = [
    "ROUNDINGS", "SHARED", "TABLE", "arithmetic", "canonical", "extreme", "finish", "flush", "intrinsic", "quotient",
    "saturate", "scaled", "scaled_least",
]  # fmt: skip

ROUNDINGS = ("rn", "rz", "rm", "rp")

#: Names of the PTX types that LLVM's intrinsics and the runtime's functions carry.
_SUFFIX = {"float": "f32", "double": "f64"}

_CANONICAL_NAN = {"float": 0x7FFFFFFF}
_TWO_TO_32 = {"float": (127 + 32) << 23, "double": (1023 + 32) << 52}
_LEAST_NORMAL = {"float": 0x00800000, "double": 0x0010000000000000}


# --------------------------------------------------------------------------------------------------------- policies

def canonical(em: Emitter, llvm: str, value: str, *, by_bits: bool = False) -> str:
    """A result with the NaN that the GPU gives: 0x7fffffff in single precision; an operand's, quiet, in double (see
    :func:`preferred`).

    ``by_bits`` for a square root: LLVM knows that it is NaN where its operand is less than zero, and then takes the
    processor's NaN for ours.
    """
    if llvm not in _CANONICAL_NAN or (em.leaves_nan() and not by_bits):
        return value
    if by_bits:
        size = em.value(f"and i32 {em.cast(value, llvm, 'i32')}, {0x7FFFFFFF}")
        nan = em.value(f"icmp ugt i32 {size}, {0x7F800000}")
    else:
        nan = em.value(f"fcmp uno {llvm} {value}, 0.0")
    return em.value(f"select i1 {nan}, {llvm} {float_constant(_CANONICAL_NAN[llvm], llvm)}, {llvm} {value}")


def _quiet(em: Emitter, value: str) -> str:
    """A NaN of double precision as a quiet one, its sign and payload kept."""
    return em.cast(em.value(f"or i64 {em.cast(value, 'double', 'i64')}, {1 << 51}"), "i64", "double")


def seldom(em: Emitter, llvm: str, doubtful: str, usual: str, careful: Callable[[], str]) -> str:
    """``usual``, and where ``doubtful`` what ``careful`` computes, which so costs nothing elsewhere."""
    before, edge, joined = em.fresh("before"), em.fresh("seldom"), em.fresh("joined")
    em.line(f"br label %{before}")
    em.label(before)
    unlikely = em.call("llvm.expect.i1", "i1", ("i1", doubtful), ("i1", "false"))
    em.line(f"br i1 {unlikely}, label %{edge}, label %{joined}")
    em.label(edge)
    right = careful()
    em.line(f"br label %{joined}")
    em.label(joined)
    return em.value(f"phi {llvm} [ {usual}, %{before} ], [ {right}, %{edge} ]")


def preferred(em: Emitter, values: Sequence[str], result: str) -> str:
    """A sum, product or fused product in double precision with the NaN that the GPU gives: that of the second operand,
    else of the third, else of the first (the manual leaves it open; observed on an H100). The host gives that of the
    only one that is NaN, but may take any of several."""
    if em.leaves_nan():
        return result

    def careful() -> str:
        right = result
        for value in reversed(values[1:]):
            nan = em.value(f"fcmp uno double {value}, 0.0")
            right = em.value(f"select i1 {nan}, double {_quiet(em, value)}, double {right}")
        return right

    return seldom(em, "double", em.value(f"fcmp uno double {result}, 0.0"), result, careful)


def flush(em: Emitter, llvm: str, value: str) -> str:
    """Subnormal numbers to zero of the same sign (``.ftz``)."""
    size = em.call(f"llvm.fabs.{_SUFFIX[llvm]}", llvm, (llvm, value))
    tiny = em.value(f"fcmp olt {llvm} {size}, {float_constant(_LEAST_NORMAL[llvm], llvm)}")
    zero = em.call(f"llvm.copysign.{_SUFFIX[llvm]}", llvm, (llvm, "0.0"), (llvm, value))
    return em.value(f"select i1 {tiny}, {llvm} {zero}, {llvm} {value}")


def flushing(em: Emitter, name: str, llvm: str, values: Sequence[str], rounding: str) -> str:
    """:func:`arithmetic` in single precision with ``.ftz``: of flushed operands, and flushed. Where nothing is near the
    subnormal numbers that is the plain operation."""

    def careful() -> str:
        flushed = [flush(em, llvm, value) for value in values]
        return _flush_result(em, name, llvm, flushed, rounding)

    result = arithmetic(em, name, llvm, values, rounding)
    doubtful = _is_tiny(em, result, 0x800000)
    for value in values:
        doubtful = em.value(f"or i1 {doubtful}, {_is_tiny(em, value, 0x7FFFFF)}")
    return seldom(em, llvm, doubtful, result, careful)


def _is_tiny(em: Emitter, value: str, largest: int) -> str:
    """Whether a float is not zero and its size as a pattern is not above ``largest``."""
    size = em.value(f"and i32 {em.cast(value, 'float', 'i32')}, {0x7FFFFFFF}")
    return em.value(f"icmp ult i32 {em.value(f'sub i32 {size}, 1')}, {largest}")


def _flush_result(em: Emitter, name: str, llvm: str, values: Sequence[str], rounding: str) -> str:
    """An operation on flushed operands, flushed if it stays below the smallest normal number when it is rounded to as
    many bits as normal numbers have (the manual leaves it open; observed on an H100). Where it became just that number,
    the operation on operands 2^32 times as large tells."""
    flushed = flush(em, llvm, arithmetic(em, name, llvm, values, rounding))
    if name in ("add", "sub", "sqrt") or rounding == "rz":  # tiny sums are exact, roots never tiny, .rz makes no larger
        return flushed
    larger = [scaled(em, llvm, value) if index != 1 else value for index, value in enumerate(values)]
    size = intrinsic(em, "fabs", llvm, arithmetic(em, name, llvm, larger, rounding))
    least = float_constant(_LEAST_NORMAL[llvm], llvm)
    edge = em.value(f"fcmp oeq {llvm} {intrinsic(em, 'fabs', llvm, flushed)}, {least}")
    tiny = em.value(f"and i1 {edge}, {em.value(f'fcmp olt {llvm} {size}, {scaled_least()}')}")
    zero = intrinsic(em, "copysign", llvm, "0.0", flushed)
    return em.value(f"select i1 {tiny}, {llvm} {zero}, {llvm} {flushed}")


def scaled(em: Emitter, llvm: str, value: str) -> str:
    """A value times 2^32."""
    return em.value(f"fmul {llvm} {value}, {float_constant(_TWO_TO_32[llvm], llvm)}")


def scaled_least() -> str:
    """The smallest normal number of single precision times 2^32."""
    return float_constant(_LEAST_NORMAL["float"] + (32 << 23), "float")


def saturate(em: Emitter, llvm: str, value: str) -> str:
    """Clamped to [0.0, 1.0]; NaN and -0.0 give +0.0 (``.sat``)."""
    positive = em.value(f"fcmp ogt {llvm} {value}, 0.0")
    floor = em.value(f"select i1 {positive}, {llvm} {value}, {llvm} 0.0")
    beyond = em.value(f"fcmp ogt {llvm} {floor}, 1.0")
    return em.value(f"select i1 {beyond}, {llvm} 1.0, {llvm} {floor}")


def finish(em: Emitter, llvm: str, value: str, *, ftz: bool = False, sat: bool = False) -> str:
    """A computed value as the result of an instruction with these modifiers."""
    if ftz:
        value = flush(em, llvm, value)
    return saturate(em, llvm, value) if sat else canonical(em, llvm, value)


# ------------------------------------------------------------------------------------------------------- operations

def intrinsic(em: Emitter, name: str, llvm: str, *values: str) -> str:
    """An LLVM intrinsic whose operands and result are all of one type."""
    return em.call(f"llvm.{name}.{_SUFFIX[llvm]}", llvm, *((llvm, value) for value in values))


def arithmetic(em: Emitter, name: str, llvm: str, values: Sequence[str], rounding: str) -> str:
    """``add sub mul div fma sqrt`` of the values, rounded; no policy applied."""
    if rounding not in ("", "rn"):
        if name == "sub":
            name, values = "add", (values[0], _negated(em, llvm, values[1]))
        function = f"jg_{name}_{rounding}_{_SUFFIX[llvm]}"
        return arithmetic_function(em, function, llvm, *((llvm, value) for value in values))
    if name in ("fma", "sqrt"):
        return intrinsic(em, name, llvm, *values)
    return em.value(f"f{name} {llvm} {values[0]}, {values[1]}")


def _negated(em: Emitter, llvm: str, value: str) -> str:
    """-value, but NaN as it is."""
    nan = em.value(f"fcmp uno {llvm} {value}, 0.0")
    return em.value(f"select i1 {nan}, {llvm} {value}, {llvm} {em.value(f'fneg {llvm} {value}')}")


def extreme(em: Emitter, name: str, llvm: str, values: Sequence[str], nan: bool, xorsign: bool) -> str:
    """min or max of two or three: -0.0 is less than +0.0; NaN loses, or wins with ``.NaN``. With ``.xorsign.abs`` of
    the magnitudes, and the product of the signs. Of two NaN of double precision the second wins, quiet."""
    function = f"{name}imum" if nan else f"{name}imumnum"
    operands = [intrinsic(em, "fabs", llvm, value) for value in values] if xorsign else list(values)
    result = operands[0]
    for operand in operands[1:]:
        result = intrinsic(em, function, llvm, result, operand)
    if xorsign:
        bits = f"i{bits_of(llvm)}"
        signs = em.value(f"xor {bits} {em.cast(values[0], llvm, bits)}, {em.cast(values[1], llvm, bits)}")
        result = intrinsic(em, "copysign", llvm, result, em.cast(signs, bits, llvm))
    if llvm == "double":
        first, second = (em.value(f"fcmp uno double {value}, 0.0") for value in values)
        both = em.value(f"and i1 {first}, {second}")
        other = em.value(f"select i1 {both}, double {_quiet(em, values[1])}, double {values[1]}")
        return em.value(f"select i1 {first}, double {other}, double {result}")
    return canonical(em, llvm, result)


# ----------------------------------------------------------------------------------------------------- instructions

_OPERANDS = {"add": 3, "sub": 3, "mul": 3, "fma": 4, "mad": 4, "div": 3, "rcp": 2, "sqrt": 2, "abs": 2, "neg": 2}


def _arithmetic(em: Emitter, instruction: Instruction) -> None:
    """add, sub, mul, fma, mad."""
    opcode = instruction.opcode
    form = Form(em, instruction, _OPERANDS[opcode])
    kind = form.type("f32", "f64", "f32x2")
    rounding = form.one(*ROUNDINGS) if opcode == "fma" else form.maybe(*ROUNDINGS)
    ftz = kind != "f64" and form.flag("ftz")
    sat = kind == "f32" and form.flag("sat")
    form.end()
    name = "fma" if opcode == "mad" else opcode

    def compute(llvm: str, values: Sequence[str]) -> str:
        result = (flushing if ftz else arithmetic)(em, name, llvm, values, rounding)
        if llvm == "double":
            result = preferred(em, values, result)
        return finish(em, llvm, result, sat=sat)

    sources = range(1, _OPERANDS[opcode])
    if kind != "f32x2":
        llvm = llvm_type(kind)
        form.write(llvm, compute(llvm, [form.read(index, llvm) for index in sources]))
        return
    lanes = zip(*(split(em, form.read(index, "i64"), 64, 32) for index in sources), strict=True)
    results = [compute("float", [em.cast(bits, "i32", "float") for bits in lane]) for lane in lanes]
    form.write("i64", join(em, [em.cast(result, "float", "i32") for result in results], 32))


def quotient(em: Emitter, instruction: Instruction) -> None:
    """div, rcp, sqrt: rounded, or ``.approx`` and ``.full``, which are the rounded ones but for div.approx."""
    opcode = instruction.opcode
    form = Form(em, instruction, _OPERANDS[opcode])
    kind = form.type("f32", "f64")
    approximate = ("approx", "full") if opcode == "div" else ("approx",)
    how = form.one(*ROUNDINGS, *(approximate if kind == "f32" else ()))
    ftz = kind == "f32" and form.flag("ftz")
    form.end()
    llvm = llvm_type(kind)
    values = [form.read(index, llvm) for index in range(1, _OPERANDS[opcode])]
    if opcode == "rcp":
        values = ["1.0", *values]
    name = "sqrt" if opcode == "sqrt" else "div"
    rounding = how if how in ROUNDINGS else "rn"
    result = (flushing if ftz else arithmetic)(em, name, llvm, values, rounding)
    if opcode == "div" and how == "approx":
        result = _beyond_reciprocal(em, values, result)
    if opcode == "sqrt":
        result = canonical(em, llvm, result, by_bits=True)
    form.write(llvm, finish(em, llvm, result))


def _beyond_reciprocal(em: Emitter, values: Sequence[str], quotient: str) -> str:
    """div.approx is a * (1 / b): for |b| above 2^126, where 1 / b is flushed, it is NaN for infinite a, else 0."""
    a, b = values
    limit = float_constant(0x7E800000, "float")  # 2^126
    large = em.value(f"fcmp ogt float {intrinsic(em, 'fabs', 'float', b)}, {limit}")
    reciprocal = intrinsic(em, "copysign", "float", "0.0", b)
    return em.value(f"select i1 {large}, float {em.value(f'fmul float {a}, {reciprocal}')}, float {quotient}")


def _sign(em: Emitter, instruction: Instruction) -> None:
    """abs, neg. They are additions to the hardware: NaN becomes the canonical one, and keeps its sign and payload in
    double precision (observed on an H100)."""
    form = Form(em, instruction, 2)
    kind = form.type("f32", "f64")
    ftz = kind == "f32" and form.flag("ftz")
    form.end()
    llvm = llvm_type(kind)
    value = form.read(1, llvm)
    if ftz:
        value = flush(em, llvm, value)
    result = intrinsic(em, "fabs", llvm, value) if instruction.opcode == "abs" else em.value(f"fneg {llvm} {value}")
    if llvm == "double":
        nan = em.value(f"fcmp uno double {value}, 0.0")
        result = em.value(f"select i1 {nan}, double {_quiet(em, value)}, double {result}")
    form.write(llvm, canonical(em, llvm, result))


def _extreme(em: Emitter, instruction: Instruction) -> None:
    """min, max of two, or of three for f32."""
    form = Form(em, instruction, 3, 4)
    kind = form.type("f32", "f64")
    single = kind == "f32"
    ftz, nan = single and form.flag("ftz"), single and form.flag("NaN")
    xorsign, magnitude = single and form.flag("xorsign"), single and form.flag("abs")
    form.end()
    three = len(form.operands) == 4
    if (three and (xorsign or not single)) or (xorsign and not magnitude) or (magnitude and not xorsign and not three):
        raise form.unsupported("two operands go with .xorsign.abs, three of .f32 with .abs")
    llvm = llvm_type(kind)
    values = [form.read(index, llvm) for index in range(1, len(form.operands))]
    if ftz:
        values = [flush(em, llvm, value) for value in values]
    if magnitude and three:
        values = [intrinsic(em, "fabs", llvm, value) for value in values]
    form.write(llvm, extreme(em, instruction.opcode, llvm, values, nan, xorsign))


def _copysign(em: Emitter, instruction: Instruction) -> None:
    """The sign of a with the magnitude of b."""
    form = Form(em, instruction, 3)
    llvm = llvm_type(form.type("f32", "f64"))
    form.end()
    sign, magnitude = form.read(1, llvm), form.read(2, llvm)
    form.write(llvm, intrinsic(em, "copysign", llvm, magnitude, sign))


#: Opcodes that are of these types alone.
TABLE: dict[str, Translator] = {"sqrt": quotient, "copysign": _copysign}

#: Opcodes that integers or halves have too: for f32, f64 and f32x2.
SHARED: dict[str, Translator] = {
    "add": _arithmetic, "sub": _arithmetic, "mul": _arithmetic, "fma": _arithmetic, "mad": _arithmetic,
    "div": quotient, "abs": _sign, "neg": _sign, "min": _extreme, "max": _extreme,
}  # fmt: skip
