"""Registers that are cheaper to compute again after a wait than to save across it."""

from __future__ import annotations

from jitgpu.backend.simulator.ptx.operands import used
from jitgpu.backend.simulator.ptx.syntax import Address, Instruction, Register, Special, Symbol

__all__ = ["remakable", "remaking_order"]

_PURE = frozenset([
    "mov", "_copy", "add", "sub", "mul", "mad", "shl", "shr", "and", "or", "xor", "not", "neg", "cvta", "cvt",
    "setp", "selp", "ld", "min", "max",
])  # fmt: skip
_LONGEST = 12
# What differs from one moment to the next.
_UNSTEADY = ("clock", "globaltimer", "pm", "smid")


def remakable(definitions: dict[str, list[Instruction]]) -> dict[str, Instruction]:
    """The registers with one definition, made of parameters, special registers and constants in a few steps."""
    cost: dict[str, int] = {}
    made: dict[str, Instruction] = {}
    changed = True
    while changed:
        changed = False
        for name, instructions in definitions.items():
            if name in made or len(instructions) != 1 or not _is_pure(instructions[0]):
                continue
            sources = used(instructions[0])
            if any(source not in made for source in sources):
                continue
            total = 1 + sum(cost[source] for source in sources)
            if total <= _LONGEST:
                cost[name], made[name] = total, instructions[0]
                changed = True
    return made


def _is_pure(instruction: Instruction) -> bool:
    if instruction.guard is not None or instruction.opcode not in _PURE or "cc" in instruction.modifiers:
        return False
    if not instruction.operands or not instruction.modifiers:
        return False
    if instruction.opcode in ("ld",):
        place = instruction.operands[-1]
        return (
            instruction.modifiers[0] == "param" and isinstance(place, Address) and isinstance(place.base, Symbol)
            and not place.base.name.startswith(("param", "retval"))
        )  # fmt: skip
    if instruction.opcode == "_copy":
        return False
    return isinstance(instruction.operands[0], Register) and not any(
        isinstance(operand, Special) and operand.name.startswith(_UNSTEADY) for operand in instruction.operands[1:]
    )


def remaking_order(names: list[str], made: dict[str, Instruction]) -> list[Instruction]:
    """The instructions that make these registers, each after those that it needs."""
    order: dict[str, Instruction] = {}

    def add(name: str) -> None:
        if name in order:
            return
        for source in used(made[name]):
            add(source)
        order[name] = made[name]

    for name in names:
        add(name)
    return list(order.values())


