"""mov: registers, constants, addresses, and vectors packed into or unpacked from a wider register (PTX ISA, "mov")."""

from __future__ import annotations

from jitgpu.backend.simulator.ptx.syntax import Instruction, Register, Vector
from jitgpu.backend.simulator.ptx.types import BITS
from jitgpu.backend.simulator.translation.emitter import Emitter
from jitgpu.backend.simulator.translation.values.forms import Form, Translator, join, llvm_type, split

__all__ = ["TABLE"]

_TYPES = ("pred", "b16", "b32", "b64", "b128", "u16", "u32", "u64", "s16", "s32", "s64", "f16", "f16x2", "bf16",
          "bf16x2", "f32", "f64")  # fmt: skip


def _mov(em: Emitter, instruction: Instruction) -> None:
    form = Form(em, instruction, 2)
    kind = form.type(*_TYPES)
    form.end()
    destination, source = form.operands
    bits = BITS[kind]
    if isinstance(destination, Vector) and isinstance(source, Vector):
        raise form.unsupported("one side must be a register")
    if isinstance(source, Vector):
        each = _element(form, bits, source)
        form.write(f"i{bits}", join(em, [form.value(item, f"i{each}") for item in source.items], each))
    elif isinstance(destination, Vector):
        each = _element(form, bits, destination)
        parts = split(em, form.read(1, f"i{bits}"), bits, each)
        for item, part in zip(destination.items, parts, strict=True):
            form.set(item, f"i{each}", part)
    else:
        # A register moves as bits; a constant is read as what it is a constant of.
        llvm = f"i{bits}" if isinstance(source, Register) else llvm_type(kind)
        form.write(llvm, form.read(1, llvm))


def _element(form: Form, bits: int, vector: Vector) -> int:
    """The width of each of the vector's elements in a word of ``bits``."""
    count = len(vector.items)
    if count not in (2, 4) or bits // count < 8:
        raise form.unsupported(f"{count} elements do not make .b{bits}")
    return bits // count


TABLE: dict[str, Translator] = {"mov": _mov}
