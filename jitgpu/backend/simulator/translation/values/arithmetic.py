"""Opcodes that integers and floating point share, by the type of the instruction."""

from __future__ import annotations

from jitgpu.backend.simulator.ptx.syntax import Instruction
from jitgpu.backend.simulator.ptx.types import Unsupported
from jitgpu.backend.simulator.translation.emitter import Emitter
from jitgpu.backend.simulator.translation.values import floats, halves, integers
from jitgpu.backend.simulator.translation.values.forms import Translator

__all__ = ["TABLE"]

_BY_TYPE: dict[str, dict[str, Translator]] = {
    **dict.fromkeys(integers.INTEGER_TYPES, integers.SHARED),
    **dict.fromkeys(("f32", "f64", "f32x2"), floats.SHARED),
    **dict.fromkeys(halves.HALVES, halves.SHARED),
}


def _by_type(em: Emitter, instruction: Instruction) -> None:
    translate = _BY_TYPE.get(instruction.type, {}).get(instruction.opcode)
    if translate is None:
        raise Unsupported(instruction, f"there is no {instruction.opcode} of .{instruction.type or '(nothing)'}")
    translate(em, instruction)


TABLE: dict[str, Translator] = dict.fromkeys((*integers.SHARED, *floats.SHARED, *halves.SHARED), _by_type)
