"""Approximate functions as LLVM IR: at least as near as the PTX ISA promises, not bit for bit what a GPU gives.

The mathematics library of the host computes them; each is nearer than 1 ulp, the GPU's own within 2 to 4.
"""

from __future__ import annotations

from jitgpu.backend.simulator.ptx.syntax import Instruction
from jitgpu.backend.simulator.translation.emitter import Emitter, float_constant
from jitgpu.backend.simulator.translation.values.floats import finish, flush, intrinsic, quotient
from jitgpu.backend.simulator.translation.values.forms import Form, Translator
from jitgpu.backend.simulator.translation.values.halves import HALVES, narrow, widen, write_halves

__all__ = ["TABLE"]

_FUNCTIONS = {"sin": "sin", "cos": "cos", "ex2": "exp2", "lg2": "log2", "tanh": "tanh"}


def _approximation(em: Emitter, instruction: Instruction) -> None:
    """sin, cos, ex2, lg2, tanh, rsqrt of f32."""
    form = Form(em, instruction, 2)
    form.type("f32")
    form.one("approx")
    ftz = instruction.opcode != "tanh" and form.flag("ftz")
    form.end()
    value = form.read(1, "float")
    if ftz:
        value = flush(em, "float", value)
    form.write("float", finish(em, "float", _evaluate(em, instruction.opcode, "float", value), ftz=ftz))


def _evaluate(em: Emitter, opcode: str, llvm: str, value: str) -> str:
    if opcode == "rsqrt":
        return em.value(f"fdiv {llvm} 1.0, {intrinsic(em, 'sqrt', llvm, value)}")
    return intrinsic(em, _FUNCTIONS[opcode], llvm, value)


def _approximation_of_halves(em: Emitter, instruction: Instruction) -> None:
    """ex2 of f32, f16 and bf16, tanh likewise; ex2 of bf16 is ``.ftz``, though subnormal numbers are kept."""
    if instruction.type not in HALVES:
        _approximation(em, instruction)
        return
    form = Form(em, instruction, 2)
    kind = form.type(*HALVES)
    form.one("approx")
    ftz = instruction.opcode == "ex2" and form.flag("ftz")
    form.end()
    if instruction.opcode == "ex2" and ftz != kind.startswith("bf16"):
        raise form.unsupported("ex2 of .bf16 is .ftz, of .f16 it is not")
    values = [flush(em, "float", part) if ftz else part for part in widen(form, kind, 1)]
    results = [narrow(em, kind, _evaluate(em, instruction.opcode, "float", value)) for value in values]
    write_halves(form, kind, results)


def _coarse(em: Emitter, instruction: Instruction) -> None:
    """rcp.approx.ftz.f64, rsqrt.approx.ftz.f64: of the upper 32 bits of a, to the upper 32 bits of d."""
    form = Form(em, instruction, 2)
    form.type("f64")
    form.one("approx")
    ftz = form.flag("ftz")
    form.end()
    rsqrt = instruction.opcode == "rsqrt"
    if not ftz and not rsqrt:
        raise form.unsupported("rcp.approx.f64 is .ftz")
    value = form.read(1, "double")
    if ftz:
        value = flush(em, "double", _upper(em, value))
    result = _evaluate(em, "rsqrt", "double", value) if rsqrt else em.value(f"fdiv double 1.0, {value}")
    form.write("double", _coarse_result(em, result) if ftz else result)


def _coarse_result(em: Emitter, value: str) -> str:
    """Flushed, in the upper 32 bits, which are all ones but the sign for NaN (observed on an H100)."""
    upper = _upper(em, flush(em, "double", value))
    nan = em.value(f"fcmp uno double {value}, 0.0")
    return em.value(f"select i1 {nan}, double {float_constant(0x7FFFFFFF << 32, 'double')}, double {upper}")


def _upper(em: Emitter, value: str) -> str:
    """A double without its lower 32 bits."""
    bits = em.value(f"and i64 {em.cast(value, 'double', 'i64')}, -4294967296")
    return em.cast(bits, "i64", "double")


def _rcp(em: Emitter, instruction: Instruction) -> None:
    coarse = instruction.type == "f64" and "approx" in instruction.modifiers
    (_coarse if coarse else quotient)(em, instruction)


def _rsqrt(em: Emitter, instruction: Instruction) -> None:
    (_coarse if instruction.type == "f64" else _approximation)(em, instruction)


TABLE: dict[str, Translator] = {
    "rcp": _rcp, "rsqrt": _rsqrt, "sin": _approximation, "cos": _approximation, "lg2": _approximation,
    "ex2": _approximation_of_halves, "tanh": _approximation_of_halves,
}  # fmt: skip
