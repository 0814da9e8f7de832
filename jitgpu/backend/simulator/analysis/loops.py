"""Loops of a function, and which of them may be waiting for another thread.

A loop may be waiting where what decides on its end is read from memory that another thread may change meanwhile: by a
volatile or ordered load, an atomic operation, the test of an mbarrier, or a plain load that a fence or barrier in the
loop makes anew each time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from jitgpu.backend.simulator.ptx.operands import defined, used
from jitgpu.backend.simulator.ptx.syntax import Address, Call, Instruction, Symbol

if TYPE_CHECKING:
    from jitgpu.backend.simulator.analysis.flow import BasicBlock

__all__ = ["STRONG", "Loop", "find_loops", "goes_round", "may_spin", "reads_strongly", "works"]

#: Modifiers of accesses that see what other threads write (PTX ISA, "Memory Consistency Model").
STRONG = frozenset(["volatile", "relaxed", "acquire", "acq_rel", "mmio", "release", "sc"])
_FENCES = frozenset(["membar", "fence", "bar", "barrier"])
_STORES = frozenset(["st", "red", "atom"])
_FIXED = frozenset(["param", "const", "nc"])
_CALLED = "what a called function leaves in memory"


class Loop(NamedTuple):
    """A natural loop: the label of its head, and those of all its blocks."""

    head: str
    body: frozenset[str]


def find_loops(blocks: Mapping[str, BasicBlock]) -> list[Loop]:
    """All loops of a function, one for each head."""
    before: dict[str, list[str]] = {}
    for block in blocks.values():
        for successor in block.successors:
            before.setdefault(successor, []).append(block.label)
    loops = []
    for head, sources in _back_edges(blocks).items():
        body, todo = {head}, list(sources)
        while todo:
            label = todo.pop()
            if label not in body:
                body.add(label)
                todo += before.get(label, ())
        loops.append(Loop(head, frozenset(body)))
    return loops


def _back_edges(blocks: Mapping[str, BasicBlock]) -> dict[str, list[str]]:
    """Heads of loops, each with the blocks that jump back to it: the back edges of a depth-first search."""
    heads: dict[str, list[str]] = {}
    on_path = {"entry": True}
    stack = [("entry", iter(blocks["entry"].successors))]
    while stack:
        label, successors = stack[-1]
        for successor in successors:
            if on_path.get(successor):
                heads.setdefault(successor, []).append(label)
            elif successor not in on_path:
                on_path[successor] = True
                stack.append((successor, iter(blocks[successor].successors)))
                break
        else:
            on_path[label] = False
            stack.pop()
    return heads


def goes_round(blocks: Mapping[str, BasicBlock], loop: Loop, without: Iterable[str]) -> bool:
    """Whether a thread can go round a loop without passing certain blocks."""
    seen = set(without)
    todo = [loop.head] if loop.head not in seen else []
    while todo:
        for successor in blocks[todo.pop()].successors:
            if successor == loop.head:
                return True
            if successor in loop.body and successor not in seen:
                seen.add(successor)
                todo.append(successor)
    return False


def reads_strongly(instruction: Instruction) -> bool:
    """Whether it reads, by itself, what another thread may just have written."""
    if instruction.opcode == "ld":
        return not STRONG.isdisjoint(instruction.modifiers)
    if instruction.opcode == "mbarrier":
        return instruction.modifiers[:1] in (("test_wait",), ("try_wait",))
    return instruction.opcode == "atom"


def may_spin(blocks: Mapping[str, BasicBlock], loop: Loop, strong: frozenset[str]) -> bool:
    """Whether a loop may be waiting for another thread. ``strong`` are the functions that read strongly."""
    inside = [item for label in loop.body for item in blocks[label].instructions]
    if any(item.opcode == "nanosleep" for item in inside):
        return True
    fenced = any(item.opcode in _FENCES for item in inside)
    looks = {
        name for item in inside for name in _written(item)
        if reads_strongly(item) or _calls(item, strong)
        or (fenced and item.opcode == "ld" and _FIXED.isdisjoint(item.modifiers))
    }  # fmt: skip
    return bool(looks) and any(name in looks for name in _deciding(blocks, loop))


def works(blocks: Mapping[str, BasicBlock], loop: Loop) -> bool:
    """Whether a loop changes memory otherwise than to take a lock: then it is not only waiting."""
    return any(_works(item) for label in loop.body for item in blocks[label].instructions)


def _works(instruction: Instruction) -> bool:
    if instruction.opcode in ("atom", "red"):
        return {"cas", "exch"}.isdisjoint(instruction.modifiers)
    return instruction.opcode in ("st", "call")


def _calls(instruction: Instruction, strong: frozenset[str]) -> bool:
    call = instruction.operands[0] if instruction.opcode == "call" and instruction.operands else None
    if not isinstance(call, Call):
        return False
    return call.target.name in strong if isinstance(call.target, Symbol) else bool(strong)


def _parameter(instruction: Instruction, opcode: str) -> tuple[str, ...]:
    """The ``.param`` variable that an ``ld`` or ``st`` reaches."""
    if instruction.opcode == opcode and instruction.modifiers[:1] == ("param",):
        return tuple(item.base.name for item in instruction.operands
                     if isinstance(item, Address) and isinstance(item.base, Symbol))  # fmt: skip
    return ()


def _read(instruction: Instruction) -> tuple[str, ...]:
    """The registers and ``.param`` variables that it reads."""
    return (*used(instruction), *_parameter(instruction, "ld"))


def _written(instruction: Instruction) -> tuple[str, ...]:
    """Those that it writes; a call also writes memory."""
    names = (*defined(instruction), *_parameter(instruction, "st"))
    call = instruction.operands[0] if instruction.opcode == "call" and instruction.operands else None
    if not isinstance(call, Call):
        return names
    return (*names, *(item.name for item in call.results if isinstance(item, Symbol)), _CALLED)


def _deciding(blocks: Mapping[str, BasicBlock], loop: Loop) -> Iterator[str]:
    """What the end of a loop hangs on, registers and ``.param`` variables, through the instructions in it: by what they
    are made of, by the branches that lead to only some of their definitions, and through memory that is written in the
    loop."""
    definitions: dict[str, list[tuple[str, Instruction]]] = {}
    branches: set[str] = set()
    stored: set[str] = set()
    todo: list[str] = []
    for label in loop.body:
        block = blocks[label]
        for item in block.instructions:
            for name in _written(item):
                definitions.setdefault(name, []).append((label, item))
            if item.opcode == "call":
                stored.add(_CALLED)
            elif item.opcode in _STORES and not _parameter(item, "st"):
                stored.update(used(item))
        if len(block.successors) > 1 and block.instructions:
            branches.update(used(block.instructions[-1]))
            if not loop.body.issuperset(block.successors):
                todo += used(block.instructions[-1])
    always: dict[str, bool] = {}
    seen: set[str] = set()
    while todo:
        name = todo.pop()
        if name in seen:
            continue
        seen.add(name)
        yield name
        for label, item in definitions.get(name, ()):
            todo += _read(item)
            if label not in always:
                always[label] = not goes_round(blocks, loop, (label,))
            if not always[label]:
                todo += branches
            if item.opcode in ("ld", "atom") and stored and not _parameter(item, "ld"):
                todo += stored | branches
