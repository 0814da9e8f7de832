"""Control flow of a function: basic blocks, the points where its threads wait, and what is alive there.

A *point* is a place where a thread may have to wait for others: a barrier, a warp-synchronous operation, and the head
of a loop that may be waiting for another thread (it gives way there now and then). The body of a kernel is cut at its
points into segments, each of which runs for one thread after the other.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from jitgpu.backend.simulator.emitter import Unsupported
from jitgpu.backend.simulator.operands import defined, used
from jitgpu.backend.simulator.syntax import Function, Instruction, Label, Symbol

__all__ = ["BasicBlock", "Flow", "is_point", "make_flow"]


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

    ``points[k]`` is the instruction waited at, ``resume[k]`` the label of the block that comes after it.
    ``alive[label]`` are the registers whose values are needed at the beginning of a block.
    """

    blocks: dict[str, BasicBlock]
    points: list[Instruction | None]
    resume: list[str]
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
# Reads that wait for another thread's write stand in loops.
_WAITS = {"volatile", "relaxed", "acquire", "acq_rel", "mmio"}
_EXITS = {"ret", "exit", "trap"}


def is_point(instruction: Instruction) -> bool:
    """Whether a thread may have to wait at this instruction."""
    opcode, modifiers = instruction.opcode, instruction.modifiers
    if opcode in _WARP:
        return True
    if opcode in ("bar", "barrier"):
        return "arrive" not in modifiers
    return opcode == "nanosleep"


def _may_spin(instruction: Instruction) -> bool:
    if instruction.opcode == "ld":
        return not _WAITS.isdisjoint(instruction.modifiers)
    if instruction.opcode == "atom":
        return True
    return instruction.opcode in ("nanosleep", "mbarrier")


def _works(instruction: Instruction) -> bool:
    """Whether it changes memory otherwise than to take a lock: a loop that does is not only waiting."""
    if instruction.opcode in ("atom", "red"):
        return {"cas", "exch"}.isdisjoint(instruction.modifiers)
    return instruction.opcode in ("st", "call")


def make_flow(function: Function, *, waits: bool) -> Flow:
    """The flow of a function. ``waits`` False: it has no points (a function that is called, not inlined)."""
    blocks = _split(function)
    _remove_unreachable(blocks)
    heads = _loop_heads(blocks)
    _mark_loops(blocks, heads, waits)
    flow = _cut(blocks, waits)
    for block in flow.blocks.values():
        for instruction in block.instructions:
            for name in defined(instruction):
                flow.definitions.setdefault(name, []).append(instruction)
    _liveness(flow)
    return flow


def _split(function: Function) -> dict[str, BasicBlock]:
    """Basic blocks; guarded waits and returns get a block of their own."""
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
    return blocks


def _indirect(function: Function, instruction: Instruction, labels: set[str]) -> tuple[str, ...]:
    operand = instruction.operands[-1]
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


def _loop_heads(blocks: dict[str, BasicBlock]) -> dict[str, list[str]]:
    """Heads of loops, each with the blocks that jump back to it: the back edges of a depth-first search."""
    heads: dict[str, list[str]] = {}
    state: dict[str, int] = {}  # 1: on the path, 2: done
    stack = [("entry", iter(blocks["entry"].successors))]
    state["entry"] = 1
    while stack:
        label, successors = stack[-1]
        for successor in successors:
            if state.get(successor) == 1:
                heads.setdefault(successor, []).append(label)
            elif successor not in state:
                state[successor] = 1
                stack.append((successor, iter(blocks[successor].successors)))
                break
        else:
            state[label] = 2
            stack.pop()
    return heads


def _mark_loops(blocks: dict[str, BasicBlock], heads: dict[str, list[str]], waits: bool) -> None:
    """Put ``_poll`` at the head of each loop that goes round without waiting, and ``_yield`` after it where the loop
    may wait for another thread."""
    before: dict[str, list[str]] = {}
    for block in blocks.values():
        for successor in block.successors:
            before.setdefault(successor, []).append(block.label)
    for head, sources in heads.items():
        body, todo = {head}, list(sources)
        while todo:
            label = todo.pop()
            if label not in body:
                body.add(label)
                todo += before.get(label, ())
        if waits and not _goes_round(head, blocks):
            continue  # the scheduler has its turn each time
        first = blocks[head].instructions[0] if blocks[head].instructions else None
        line, location = (first.line, first.location) if first else (0, None)
        extra = [Instruction("_poll", (), (), None, line, location)]
        if waits and any(_may_spin(item) for label in body for item in blocks[label].instructions):
            works = any(_works(item) for label in body for item in blocks[label].instructions)
            extra.append(Instruction("_yield", ("works",) if works else (), (), None, line, location))
        blocks[head].instructions[:0] = extra


def _goes_round(head: str, blocks: dict[str, BasicBlock]) -> bool:
    """Whether a thread can come from a block to itself without waiting at a point."""
    seen: set[str] = set()
    todo = [head]
    while todo:
        label = todo.pop()
        if any(is_point(item) for item in blocks[label].instructions):
            continue
        for successor in blocks[label].successors:
            if successor == head:
                return True
            if successor not in seen:
                seen.add(successor)
                todo.append(successor)
    return False


def _cut(blocks: dict[str, BasicBlock], waits: bool) -> Flow:
    """End blocks at points."""
    flow = Flow({}, [None], ["entry"])
    for block in blocks.values():
        piece = BasicBlock(block.label, successors=())
        flow.blocks[piece.label] = piece
        for instruction in block.instructions:
            if waits and (is_point(instruction) or instruction.opcode == "_yield"):
                number = len(flow.points)
                after = BasicBlock(f"P{number}", resumes=number)
                piece.point, piece.successors = number, (after.label,)
                flow.points.append(instruction)
                flow.resume.append(after.label)
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
