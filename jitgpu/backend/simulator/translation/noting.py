"""Accesses that are told to the runtime, for the checks that a launch asks for (``runtime/checks.cu``)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from jitgpu.backend.simulator.analysis.flow import split
from jitgpu.backend.simulator.analysis.loops import find_loops, may_spin, reads_strongly
from jitgpu.backend.simulator.layouts import ORDERED, POLLS, RELEASES, SETS, VOLATILE, Space, describe_note
from jitgpu.backend.simulator.ptx.operands import defined, used
from jitgpu.backend.simulator.ptx.syntax import Function, Instruction, Location, Symbol

if TYPE_CHECKING:
    from jitgpu.backend.simulator.translation.body import Body

__all__ = ["TABLE", "Habits", "enter_function", "fence", "note_access"]

_RELEASES = {"release", "acq_rel", "sc"}
_ORDERS = {"relaxed", "acquire", "mmio", *_RELEASES}
#: What a lock is given back with. In shared memory that works without a fence on every GPU.
_LOCKS = {"cas", "exch"}
_BUSY = {"st", "atom", "red", "bar", "barrier", "call"}


class Habits(NamedTuple):
    """What the text of a function shows of its loads: where one stands in a loop that waits for another thread, and
    the registers whose values are only chosen or not (the compiler has drawn their load before a condition)."""

    polls: frozenset[Location]
    chosen: frozenset[str]


def note_access(em: Body, plain: str, pointer: str, descr: int) -> None:
    """Tell the runtime of an access that is about to be made at ``plain``, the host's ``pointer``."""
    instruction = em.instruction
    assert instruction is not None
    unit, space, nbytes = em.unit, descr >> 16 & 0xFF, descr & 0xFF
    if space == Space.LOCAL and "uninitialised" not in unit.checks:
        return
    habits = _habits(unit.habits, em.prepared.function)
    if instruction.opcode == "ld" and habits.chosen.issuperset(defined(instruction)):
        return
    if space != Space.LOCAL:
        unit.narrowest = min(unit.narrowest, nbytes)
    if instruction.opcode == "mbarrier" and "init" in instruction.modifiers:
        descr ^= (3 ^ 2) << 24  # which writes without reading
    em.call(
        "jg_note", "void", ("ptr", "%blk"), ("i32", "%t"), ("i64", plain),
        ("i64", em.value(f"ptrtoint ptr {pointer} to i64")),
        ("i64", str(describe_note(descr, _semantics(instruction, space, habits)))), ("i32", str(em.site())),
    )  # fmt: skip


def fence(em: Body) -> None:
    """A fence, which releases what the thread does after it."""
    if em.checked and "races" in em.unit.checks:
        em.call("jg_fence", "void", ("ptr", "%blk"), ("i32", "%t"))


def enter_function(em: Body) -> None:
    """A called function begins: its frame holds nothing written."""
    if "uninitialised" in em.unit.checks and em.prepared.frame_bytes:
        em.call("jg_enter", "void", ("ptr", "%blk"), ("i32", "%t"), ("i64", "%sp"),
                ("i64", str(em.prepared.frame_bytes)))  # fmt: skip


def _enter(em: Body, instruction: Instruction) -> None:
    """The same for a function that was put in line: the variables of its frame."""
    if "uninitialised" not in em.unit.checks:
        return
    for operand in instruction.operands:
        if isinstance(operand, Symbol) and operand.name in em.prepared.locals:
            offset, variable = em.prepared.locals[operand.name]
            em.call("jg_enter", "void", ("ptr", "%blk"), ("i32", "%t"), ("i64", em.value(f"add i64 %sp, {offset}")),
                    ("i64", str(variable.nbytes)))  # fmt: skip


TABLE: dict[str, Callable[[Body, Instruction], None]] = {"_enter": _enter}


def _semantics(instruction: Instruction, space: int, habits: Habits) -> int:
    modifiers = set(instruction.modifiers)
    if instruction.opcode == "mbarrier":
        return ORDERED | RELEASES
    meant = VOLATILE if "volatile" in modifiers else 0
    if modifiers & _ORDERS:
        meant |= ORDERED
    if modifiers & _RELEASES or (instruction.opcode == "atom" and space == Space.SHARED and modifiers & _LOCKS):
        meant |= RELEASES
    if instruction.opcode == "ld" and meant and instruction.location in habits.polls:
        meant |= POLLS
    if "exch" in modifiers:
        meant |= SETS
    return meant


def _habits(known: dict[str, Habits], function: Function) -> Habits:
    if function.name not in known:
        known[function.name] = Habits(frozenset(_polls(function)), _chosen(function))
    return known[function.name]


def _polls(function: Function) -> Iterator[Location]:
    """Where the strong loads are that stand in waiting loops which write nothing. The compiler may have drawn the first
    one before the loop; it has the same place in the text."""
    blocks = split(function)
    for loop in find_loops(blocks):
        inside = [item for label in loop.body for item in blocks[label].instructions]
        if any(item.opcode in _BUSY for item in inside) or not may_spin(blocks, loop, frozenset()):
            continue
        yield from (
            item.location for item in inside
            if item.opcode == "ld" and item.location is not None and reads_strongly(item)
        )  # fmt: skip


def _chosen(function: Function) -> frozenset[str]:
    """The registers of loads that nothing but ``selp`` uses, and not as its predicate."""
    loaded: set[str] = set()
    otherwise: set[str] = set()
    for item in function.body:
        if not isinstance(item, Instruction):
            continue
        if item.opcode == "ld" and "volatile" not in item.modifiers:
            loaded.update(defined(item))
        if item.opcode != "selp" or len(item.operands) < 4:
            otherwise.update(used(item))
        else:
            otherwise.update(used(item._replace(operands=(item.operands[0], item.operands[3]))))
    return frozenset(loaded - otherwise)
