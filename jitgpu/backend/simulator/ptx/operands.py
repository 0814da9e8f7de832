"""Which registers an instruction reads and writes."""

from __future__ import annotations

from collections.abc import Iterator

from jitgpu.backend.simulator.ptx.syntax import Address, Call, Instruction, Negated, Operand, Pair, Register, Vector

__all__ = ["CARRY", "defined", "used"]

#: The carry flag (PTX ISA, "Extended-Precision Integer Arithmetic Instructions"), a register of one bit.
CARRY = "cc"

# Instructions whose first operand is no destination.
_NO_DESTINATION = frozenset((
    "st", "red", "bra", "brx", "ret", "exit", "bar", "barrier", "membar", "fence", "trap", "brkpt", "nanosleep",
    "prefetch", "prefetchu", "cp", "discard", "applypriority", "stackrestore", "pmevent", "griddepcontrol",
    "setmaxnreg", "sust", "sured", "call", "_poll", "_yield", "_wait",
))  # fmt: skip


def _has_destination(instruction: Instruction) -> bool:
    if instruction.opcode in ("bar", "barrier"):
        return "red" in instruction.modifiers
    if instruction.opcode == "mbarrier":
        return bool(instruction.modifiers) and instruction.modifiers[0] in ("arrive", "test_wait", "try_wait",
                                                                            "arrive_drop", "pending_count")
    return instruction.opcode not in _NO_DESTINATION


def _registers(operand: Operand) -> Iterator[str]:
    if isinstance(operand, Register):
        yield operand.name
    elif isinstance(operand, Negated):
        yield operand.register.name
    elif isinstance(operand, Address):
        if isinstance(operand.base, Register):
            yield operand.base.name
    elif isinstance(operand, Vector):
        for item in operand.items:
            yield from _registers(item)
    elif isinstance(operand, Pair):
        yield from _registers(operand.first)
        yield from _registers(operand.second)
    elif isinstance(operand, Call):
        yield from _registers(operand.target)
        for item in operand.arguments:
            yield from _registers(item)


def defined(instruction: Instruction) -> tuple[str, ...]:
    """Registers that it writes; where it is guarded they may keep their value."""
    if instruction.opcode == "call":
        call = instruction.operands[0]
        return tuple(name for item in call.results for name in _registers(item)) if isinstance(call, Call) else ()
    if not instruction.operands or not _has_destination(instruction):
        return ()
    first = instruction.operands[0]
    carry = (CARRY,) if "cc" in instruction.modifiers else ()
    return carry if isinstance(first, Address) else (*_registers(first), *carry)


def used(instruction: Instruction) -> tuple[str, ...]:
    """Registers that it reads, its guard among them."""
    operands = instruction.operands
    if operands and _has_destination(instruction) and not isinstance(operands[0], Address):
        operands = operands[1:]
    names = [name for operand in operands for name in _registers(operand)]
    if instruction.guard is not None:
        names.append(instruction.guard.register.name)
    if instruction.opcode in ("addc", "subc", "madc"):
        names.append(CARRY)
    return tuple(names)
