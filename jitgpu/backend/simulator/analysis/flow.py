"""Control flow of a function: basic blocks, the points where its threads wait, and what is alive there.

A *point* is a place where a thread may have to wait for others: a barrier, a warp-synchronous operation, and the head
of a loop that may be waiting for another thread (it gives way there now and then). The body of a kernel is cut at its
points into segments, each of which runs for one thread after the other.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from jitgpu.backend.simulator.analysis.loops import Loop, find_loops, goes_round, may_spin, works
from jitgpu.backend.simulator.layouts import SPINS, WORKS
from jitgpu.backend.simulator.ptx.operands import defined, used
from jitgpu.backend.simulator.ptx.syntax import Function, Instruction, Label, Symbol
from jitgpu.backend.simulator.ptx.types import Unsupported

__all__ = ["BasicBlock", "Flow", "is_point", "make_flow", "split"]


@dataclass(slots=True)
class BasicBlock:
    """Instructions up to a jump, or up to and without a point.

    ``successors`` are the labels a thread may go on at. ``point`` is the number of the point that the block ends at
    (0: none); the thread then goes on at ``successors[0]``, which begins with taking the results of the wait.
    """

    label: str
    instructions: list[Instruction] = field(default_factory=list)
    successors: tuple[str, ...] = ()
    point: int = 0
    resumes: int = 0


@dataclass(slots=True)
class Flow:
    """The blocks of a function by label, in the order of the text, and the points; point 0 is the beginning.

    ``points[k]`` is the instruction waited at, ``resume[k]`` the label of the block that comes after it, ``marks[k]``
    what is known of it.
    ``alive[label]`` are the registers whose values are needed at the beginning of a block.
    """

    blocks: dict[str, BasicBlock]
    points: list[Instruction | None]
    resume: list[str]
    marks: list[int]
    alive: dict[str, frozenset[str]] = field(default_factory=dict)
    definitions: dict[str, list[Instruction]] = field(default_factory=dict)

    def instructions(self) -> list[Instruction]:
        """Every instruction, in the order of the text."""
        return [instruction for block in self.blocks.values() for instruction in block.instructions]

    def region(self, point: int) -> list[BasicBlock]:
        """The blocks that a thread can pass from a point on without reaching another one, in the order of the text."""
        seen: set[str] = set()
        todo = [self.resume[point]]
        while todo:
            label = todo.pop()
            if label in seen:
                continue
            seen.add(label)
            block = self.blocks[label]
            if not block.point:
                todo += block.successors
            elif block.instructions and block.instructions[-1].opcode == "_yield":
                todo.append(block.successors[0])
        return [block for label, block in self.blocks.items() if label in seen]


_WARP = {"shfl", "vote", "match", "redux", "activemask", "elect"}
_EXITS = {"ret", "exit", "trap"}
# A state is twice the number of a point, and one more where a thread may go on, in 16 bits.
_POINTS = 32767


def is_point(instruction: Instruction) -> bool:
    """Whether a thread may have to wait at this instruction."""
    opcode, modifiers = instruction.opcode, instruction.modifiers
    if opcode in _WARP:
        return True
    if opcode in ("bar", "barrier"):
        return "arrive" not in modifiers
    return opcode == "nanosleep"


def make_flow(function: Function, *, waits: bool, strong: frozenset[str] = frozenset()) -> Flow:
    """The flow of a function. ``waits`` False: it has no points (a function that is called, not inlined). ``strong``
    are the functions of the module that read strongly."""
    blocks = split(function)
    known = _mark_loops(blocks, strong) if waits else None
    if known is None:
        _poll_loops(blocks)
    flow = _cut(blocks, known)
    for block in flow.blocks.values():
        for instruction in block.instructions:
            for name in defined(instruction):
                flow.definitions.setdefault(name, []).append(instruction)
    _liveness(flow)
    return flow


def split(function: Function) -> dict[str, BasicBlock]:
    """The basic blocks that can be reached; guarded waits and returns have blocks of their own. Raises Unsupported."""
    current = BasicBlock("entry")
    blocks = {"entry": current}
    labels = {item.name for item in function.body if isinstance(item, Label)}

    def begin(label: str) -> BasicBlock:
        blocks[label] = BasicBlock(label)
        return blocks[label]

    def target(instruction: Instruction) -> str:
        operand = instruction.operands[0] if instruction.operands else None
        if not isinstance(operand, Symbol) or operand.name not in labels:
            raise Unsupported(instruction, "it goes to no label of this function")
        return "L" + operand.name

    count = 0

    def fresh() -> str:
        nonlocal count
        count += 1
        return f"B{count}"

    for item in function.body:
        if isinstance(item, Label):
            label = "L" + item.name
            if not _ended(current):
                current.successors = (label,)
            current = begin(label)
            continue
        if _ended(current):
            current = begin(fresh())
        splits = is_point(item) or item.opcode in _EXITS or item.opcode == "call"
        if item.guard is not None and splits:
            then, after = fresh(), fresh()
            current.instructions.append(Instruction("bra", (), (), item.guard, item.line, item.location))
            current.successors = (then, after)
            current = begin(then)
            current.instructions.append(item._replace(guard=None))
            if item.opcode not in _EXITS:
                current.successors = (after,)
            current = begin(after)
            continue
        current.instructions.append(item)
        if item.opcode == "bra":
            if item.guard is None:
                current.successors = (target(item),)
            else:
                after = fresh()
                current.successors = (target(item), after)
                current = begin(after)
        elif item.opcode == "brx":
            current.successors = _indirect(function, item, labels)
    _remove_unreachable(blocks)
    return blocks


def _indirect(function: Function, instruction: Instruction, labels: set[str]) -> tuple[str, ...]:
    operand = instruction.operands[-1] if len(instruction.operands) > 1 else None
    names = function.branch_targets.get(operand.name, ()) if isinstance(operand, Symbol) else ()
    if not names or not labels.issuperset(names):
        raise Unsupported(instruction, "its list of targets is not known")
    return tuple("L" + name for name in names)


def _ended(block: BasicBlock) -> bool:
    if block.successors:
        return True
    last = block.instructions[-1] if block.instructions else None
    return last is not None and last.opcode in _EXITS and last.guard is None


def _remove_unreachable(blocks: dict[str, BasicBlock]) -> None:
    seen: set[str] = set()
    todo = ["entry"]
    while todo:
        label = todo.pop()
        if label not in seen:
            seen.add(label)
            todo += blocks[label].successors
    for label in [label for label in blocks if label not in seen]:
        del blocks[label]


def _poll_loops(blocks: dict[str, BasicBlock]) -> None:
    """Put ``_poll`` at the head of each loop."""
    for loop in find_loops(blocks):
        _put(blocks[loop.head], "_poll")


def _mark_loops(blocks: dict[str, BasicBlock], strong: frozenset[str]) -> dict[str, int]:
    """Put ``_poll`` at the head of each loop that a thread can go round without waiting (else the scheduler has its
    turn each time), and ``_yield`` after it where the loop may be waiting for another thread. Returns what is known of
    the points in each block: that of the innermost loop around it."""
    waits = [label for label, block in blocks.items() if any(map(is_point, block.instructions))]
    known: dict[str, int] = {}
    found: list[tuple[Loop, int]] = []
    for loop in find_loops(blocks):
        spins = may_spin(blocks, loop, strong)
        found.append((loop, (SPINS | WORKS if works(blocks, loop) else SPINS) if spins else 0))
    for loop, marks in sorted(found, key=lambda pair: -len(pair[0].body)):
        known.update(dict.fromkeys(loop.body, marks))
    for loop, marks in found:
        if goes_round(blocks, loop, waits):
            _put(blocks[loop.head], *(("_poll", "_yield") if marks else ("_poll",)))
    return known


def _put(block: BasicBlock, *opcodes: str) -> None:
    """Put pseudo-instructions at the beginning of a block."""
    first = block.instructions[0] if block.instructions else None
    line, location = (first.line, first.location) if first else (0, None)
    block.instructions[:0] = [Instruction(opcode, (), (), None, line, location) for opcode in opcodes]


def _cut(blocks: dict[str, BasicBlock], known: dict[str, int] | None) -> Flow:
    """End blocks at points (None: there are none), of which this much is known in each block."""
    flow = Flow({}, [None], ["entry"], [0])
    for block in blocks.values():
        piece = BasicBlock(block.label, successors=())
        flow.blocks[piece.label] = piece
        for instruction in block.instructions:
            if known is not None and (is_point(instruction) or instruction.opcode == "_yield"):
                number = len(flow.points)
                if number > _POINTS:
                    raise Unsupported(instruction, f"the kernel waits at more than {_POINTS} places")
                after = BasicBlock(f"P{number}", resumes=number)
                piece.point, piece.successors = number, (after.label,)
                flow.points.append(instruction)
                flow.resume.append(after.label)
                gives_way = instruction.opcode in ("_yield", "nanosleep")
                flow.marks.append(known.get(block.label, 0) | (SPINS if gives_way else 0))
                flow.blocks[after.label] = after
                _wait(instruction, piece, after)
                piece = after
            else:
                piece.instructions.append(instruction)
        piece.successors = block.successors
    return flow


def _wait(instruction: Instruction, piece: BasicBlock, after: BasicBlock) -> None:
    """What is given is read before the wait, what comes of it written after."""
    if instruction.opcode == "_yield":
        piece.instructions.append(instruction)
        return
    results = len(instruction.operands[:1]) if defined(instruction) else 0
    sources, results_of = instruction.operands[results:], instruction.operands[:results]
    piece.instructions.append(instruction._replace(opcode="_wait", operands=sources))
    if results_of:
        after.instructions.append(instruction._replace(opcode="_result", operands=results_of))


def _liveness(flow: Flow) -> None:
    """Fill ``flow.alive`` (the usual backward analysis; a guarded write does not end what was alive)."""
    needs: dict[str, set[str]] = {}
    kills: dict[str, set[str]] = {}
    before: dict[str, list[str]] = {label: [] for label in flow.blocks}
    for label, block in flow.blocks.items():
        need: set[str] = set()
        kill: set[str] = set()
        for instruction in block.instructions:
            need.update(name for name in used(instruction) if name not in kill)
            if instruction.guard is None:
                kill.update(defined(instruction))
            else:
                need.update(name for name in defined(instruction) if name not in kill)
        needs[label], kills[label] = need, kill
        for successor in block.successors:
            before[successor].append(label)
    alive = {label: set(need) for label, need in needs.items()}
    todo = list(flow.blocks)
    while todo:
        label = todo.pop()
        block = flow.blocks[label]
        out: set[str] = set().union(*(alive[successor] for successor in block.successors))
        now = needs[label] | (out - kills[label])
        if now != alive[label]:
            alive[label] = now
            todo += before[label]
    flow.alive = {label: frozenset(names) for label, names in alive.items()}
