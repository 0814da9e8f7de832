"""Where single precision's one NaN, 0x7fffffff, has to be made of the host's.

The GPU gives 0x7fffffff for every NaN that it computes (CUDA C++ Programming Guide, "Floating-Point Standard"), the
host another one. Comparing and replacing each result would double the length of a chain of additions. But a NaN's bits
only show where a value is stored, or taken as bits: what is never looked at so needs nothing, and what was surely
computed (not loaded) can be put right there.
"""

from __future__ import annotations

from typing import NamedTuple

from jitgpu.backend.simulator.ptx.operands import defined, used
from jitgpu.backend.simulator.ptx.syntax import Immediate, Instruction, Operand, Register

__all__ = ["Nans", "find_nans"]

# Operations on f32 for which one NaN is as good as another, in their sources and in their result.
_BLIND = frozenset([
    "add", "sub", "mul", "fma", "mad", "div", "setp", "set", "min", "max", "neg", "abs", "rcp", "sqrt", "rsqrt",
    "ex2", "lg2", "sin", "cos", "tanh",
])  # fmt: skip
_COMPUTING = frozenset(["add", "sub", "mul", "fma", "mad"])
_COPYING = frozenset(("mov", "selp"))


class Nans(NamedTuple):
    """``computed``: registers that hold NaNs of the host's only, put right where their bits are taken. ``unseen``:
    registers whose bits nobody takes. A result in either is left as the host gives it."""

    computed: frozenset[str] = frozenset()
    unseen: frozenset[str] = frozenset()

    def is_raw(self, operand: Operand) -> bool:
        """Whether a destination may be left with the host's NaN."""
        return isinstance(operand, Register) and (operand.name in self.computed or operand.name in self.unseen)

    def shows(self, instruction: Instruction, operand: Operand, llvm_type: str) -> bool:
        """Whether reading this source as that type shows the host's NaN."""
        if not isinstance(operand, Register) or operand.name not in self.computed:
            return False
        if instruction.opcode in _COPYING:
            return not self.is_raw(instruction.operands[0])
        return not (llvm_type == "float" and _is_blind(instruction))


def _is_blind(instruction: Instruction) -> bool:
    return instruction.opcode in _BLIND and "f32" in instruction.modifiers and instruction.modifiers[-1:] == ("f32",)


def find_nans(instructions: list[Instruction], widths: dict[str, int]) -> Nans:
    """The registers of a function whose NaNs need no care, or care only where they are read."""
    definitions: dict[str, list[Instruction]] = {}
    readers: dict[str, list[Instruction]] = {}
    for instruction in instructions:
        for name in defined(instruction):
            definitions.setdefault(name, []).append(instruction)
        for name in used(instruction):
            readers.setdefault(name, []).append(instruction)
    single = {name for name in definitions if widths.get(name) == 32}
    return Nans(_computed(single, definitions), _unseen(single, readers))


def _computed(names: set[str], definitions: dict[str, list[Instruction]]) -> frozenset[str]:
    """The largest set whose members are only written by computing, or copied from one another or from numbers."""
    found = set(names)
    changed = True
    while changed:
        wrong = {name for name in found if not all(_computes(item, found) for item in definitions[name])}
        found -= wrong
        changed = bool(wrong)
    return frozenset(found)


def _computes(instruction: Instruction, known: set[str]) -> bool:
    if instruction.opcode in _COMPUTING:
        return instruction.modifiers[-1:] == ("f32",) and "sat" not in instruction.modifiers
    if instruction.opcode == "mov":
        return len(instruction.operands) == 2 and _is_computed(instruction.operands[1], known)
    if instruction.opcode == "selp":
        return all(_is_computed(operand, known) for operand in instruction.operands[1:3])
    return False


def _is_computed(operand: Operand, known: set[str]) -> bool:
    if isinstance(operand, Immediate):
        return operand.kind == "f32" and (operand.bits & 0x7FFFFFFF) <= 0x7F800000
    return isinstance(operand, Register) and operand.name in known


def _unseen(names: set[str], readers: dict[str, list[Instruction]]) -> frozenset[str]:
    """The largest set whose members are only read by operations that take any NaN, or copied to one another."""
    found = set(names)
    changed = True
    while changed:
        wrong = {name for name in found if not all(_overlooks(item, found) for item in readers.get(name, ()))}
        found -= wrong
        changed = bool(wrong)
    return frozenset(found)


def _overlooks(instruction: Instruction, known: set[str]) -> bool:
    if instruction.opcode in _COPYING:
        first = instruction.operands[0]
        return isinstance(first, Register) and first.name in known
    return _is_blind(instruction)
