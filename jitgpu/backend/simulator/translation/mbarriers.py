"""Barrier objects in shared memory (PTX ISA, "Parallel Synchronization and Communication Instructions: mbarrier").

The object is opaque in PTX. Here it is one word: bit 63 the parity of the phase, bits 32 to 51 the number of arrivals
that a phase expects, bits 0 to 19 those still pending. A block runs on one thread of the host, so plain loads and
stores do. A loop that waits for a phase gives way like any loop that waits for another thread.
"""

from __future__ import annotations

from collections.abc import Callable

from jitgpu.backend.simulator.layouts import Space
from jitgpu.backend.simulator.ptx.syntax import Address, Instruction, Operand
from jitgpu.backend.simulator.translation.accesses import UPDATE, cp_async, place_of
from jitgpu.backend.simulator.translation.body import Body

__all__ = ["TABLE"]

_COUNT_BITS = 20  # "the valid range of each count is 1 to 2^20 - 1"
_MASK = (1 << _COUNT_BITS) - 1
_PHASE = 1 << 63
_LEAST_OPERANDS = {"init": 2, "test_wait": 3, "try_wait": 3, "pending_count": 2}


def _mbarrier(em: Body, instruction: Instruction) -> None:
    operation = instruction.modifiers[0] if instruction.modifiers else ""
    handler = _OPERATIONS.get(operation)
    few = len(instruction.operands) < _LEAST_OPERANDS.get(operation, 1)
    if handler is None or "expect_tx" in instruction.modifiers or few:
        raise em.unsupported("this operation on barrier objects is not simulated")
    handler(em, instruction)


def _pointer(em: Body, operand: Operand, instruction: Instruction) -> str:
    space = Space.SHARED if any(m.startswith("shared") for m in instruction.modifiers) else Space.GENERIC
    return place_of(em, operand, space, 8, UPDATE).pointer


def _count(em: Body, operand: Operand) -> str:
    return em.value(f"zext i32 {em.read(operand, 'i32')} to i64")


def _init(em: Body, instruction: Instruction) -> None:
    count = _count(em, instruction.operands[1])
    word = em.value(f"or i64 {em.value(f'shl i64 {count}, 32')}, {count}")
    em.line(f"store i64 {word}, ptr {_pointer(em, instruction.operands[0], instruction)}, align 8")


def _invalidate(em: Body, instruction: Instruction) -> None:
    _pointer(em, instruction.operands[0], instruction)


def _arrive_at(em: Body, pointer: str, count: str, *, drop: bool = False) -> str:
    """Count arrivals; where they complete the phase, begin the next. Returns the word before."""
    old = em.value(f"load i64, ptr {pointer}, align 8")
    left = em.value(f"sub i64 {em.value(f'and i64 {old}, {_MASK}')}, {count}")
    expected = em.value(f"and i64 {em.value(f'lshr i64 {old}, 32')}, {_MASK}")
    if drop:
        expected = em.value(f"sub i64 {expected}, {count}")
    complete = em.value(f"icmp sle i64 {left}, 0")
    pending = em.value(f"select i1 {complete}, i64 {expected}, i64 {left}")
    turned = em.value(f"xor i64 {old}, {_PHASE}")
    phase = em.value(f"and i64 {em.value(f'select i1 {complete}, i64 {turned}, i64 {old}')}, {_PHASE}")
    high = em.value(f"or i64 {phase}, {em.value(f'shl i64 {expected}, 32')}")
    em.line(f"store i64 {em.value(f'or i64 {high}, {pending}')}, ptr {pointer}, align 8")
    return old


def _arrive(em: Body, instruction: Instruction) -> None:
    operands = list(instruction.operands)
    destination = None if isinstance(operands[0], Address) else operands.pop(0)
    if not operands:
        raise em.unsupported("it needs a barrier object")
    count = _count(em, operands[1]) if len(operands) > 1 else "1"
    pointer = _pointer(em, operands[0], instruction)
    old = _arrive_at(em, pointer, count, drop=instruction.modifiers[0] == "arrive_drop")
    if destination is not None:
        em.write(destination, "i64", old)


def _wait(em: Body, instruction: Instruction) -> None:
    """Whether the phase of a state, or of a parity, is complete."""
    destination, address, state = instruction.operands[:3]
    word = em.value(f"load i64, ptr {_pointer(em, address, instruction)}, align 8")
    now = em.value(f"icmp slt i64 {word}, 0")
    if "parity" in instruction.modifiers:
        then = em.value(f"trunc i32 {em.read(state, 'i32')} to i1")
    else:
        then = em.value(f"icmp slt i64 {em.read(state, 'i64')}, 0")
    em.write(destination, "i1", em.value(f"xor i1 {now}, {then}"))


def _pending(em: Body, instruction: Instruction) -> None:
    state = em.read(instruction.operands[1], "i64")
    em.write(instruction.operands[0], "i32", em.value(f"trunc i64 {em.value(f'and i64 {state}, {_MASK}')} to i32"))


_OPERATIONS: dict[str, Callable[[Body, Instruction], None]] = {
    "init": _init, "inval": _invalidate, "arrive": _arrive, "arrive_drop": _arrive, "test_wait": _wait,
    "try_wait": _wait, "pending_count": _pending,
}  # fmt: skip

def _cp(em: Body, instruction: Instruction) -> None:
    """``cp.async.mbarrier.arrive``: copies are done at once, so it arrives at once. Without ``.noinc`` it adds to the
    pending arrivals what it then takes away."""
    if "mbarrier" not in instruction.modifiers:
        cp_async(em, instruction)
    elif instruction.operands:
        pointer = _pointer(em, instruction.operands[0], instruction)
        if "noinc" in instruction.modifiers:
            _arrive_at(em, pointer, "1")


TABLE: dict[str, Callable[[Body, Instruction], None]] = {"mbarrier": _mbarrier, "cp": _cp}
