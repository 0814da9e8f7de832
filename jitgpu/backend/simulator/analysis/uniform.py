"""Which registers have one value for all threads of a block, wherever these are at the same place.

A value differs between threads where it is made of what differs, or where it is written in a divergent part of the
code, which some threads pass and others do not: between a branch on a differing condition and the place where its ways
meet again.
"""

from __future__ import annotations

from typing import NamedTuple

from jitgpu.backend.simulator.analysis.flow import BasicBlock, Flow
from jitgpu.backend.simulator.ptx.operands import defined, used
from jitgpu.backend.simulator.ptx.syntax import Address, Instruction, Special, Symbol

__all__ = ["Uniformity", "find_uniformity"]

_SAME = frozenset([
    "ntid", "ctaid", "nctaid", "nwarpid", "gridid", "dynamic_smem_size", "total_smem_size", "envreg1", "envreg2",
])  # fmt: skip
_DIFFERS = frozenset(["ld", "ldu", "atom", "call", "_result", "activemask", "elect"])
_END = ""  # the label of what comes after all


class Uniformity(NamedTuple):
    """The registers that are uniform in a kernel, and the blocks that may be passed by some threads only."""

    registers: frozenset[str]
    divergent: frozenset[str]


def find_uniformity(flow: Flow) -> Uniformity:
    """What is uniform in a kernel."""
    meets = _post_dominators(flow)
    uniform = set(flow.definitions)
    divergent: set[str] = set()
    parted: set[str] = set()
    changed = True
    while changed:
        for block in flow.blocks.values():
            if block.label not in parted and _parts(block, uniform):
                _part(flow, block.label, meets, parted, divergent)
        wrong: set[str] = set()
        for label, block in flow.blocks.items():
            for instruction in block.instructions:
                if label in divergent or not _is_uniform(instruction, uniform):
                    wrong.update(name for name in defined(instruction) if name in uniform)
        uniform -= wrong
        changed = bool(wrong)
    return Uniformity(frozenset(uniform), frozenset(divergent))


def _is_uniform(instruction: Instruction, uniform: set[str]) -> bool:
    if instruction.opcode in _DIFFERS:
        place = instruction.operands[-1] if instruction.opcode == "ld" else None
        if instruction.modifiers[:1] != ("param",) or not isinstance(place, Address):
            return False
        return isinstance(place.base, Symbol)
    if any(isinstance(o, Special) and o.name.partition(".")[0] not in _SAME for o in instruction.operands):
        return False
    return all(name in uniform for name in used(instruction))


def _parts(block: BasicBlock, uniform: set[str]) -> bool:
    """Whether threads may leave a block in different directions."""
    if len(block.successors) < 2:
        return False
    return not all(name in uniform for name in used(block.instructions[-1]))


def _part(flow: Flow, label: str, meets: dict[str, str], parted: set[str], divergent: set[str]) -> None:
    """Add to ``divergent`` the blocks that a thread can pass between a branch and the place that all its ways lead to.

    Each of them comes on every way from a successor of that branch, or of another one among them: it is met on the way
    up the tree of post-dominators.
    """
    todo = [label]
    while todo:
        label = todo.pop()
        if label in parted:
            continue
        parted.add(label)
        for successor in flow.blocks[label].successors:
            passed = successor
            while passed not in (meets[label], _END):
                divergent.add(passed)
                if len(flow.blocks[passed].successors) > 1:
                    todo.append(passed)
                passed = meets[passed]


def _post_dominators(flow: Flow) -> dict[str, str]:
    """For each block the nearest one that every way from it to the end leads through (``_END``: there is none).

    After Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001), on the flow turned round.
    """
    before: dict[str, list[str]] = {label: [] for label in flow.blocks}
    for label, block in flow.blocks.items():
        for successor in block.successors:
            before[successor].append(label)
    ends = [label for label, block in flow.blocks.items() if not block.successors]
    order: list[str] = []  # each block after all that come before it
    seen: set[str] = set()
    for root in ends:
        _post_order(root, before, seen, order)
    for label in reversed(flow.blocks):  # a loop without an end: it may end anywhere
        if label not in seen:
            ends.append(label)
            _post_order(label, before, seen, order)
    rank = {label: number for number, label in enumerate(order)} | {_END: len(order)}
    nearest: dict[str, str] = dict.fromkeys(ends, _END)

    def common(one: str, two: str) -> str:
        while one != two:
            while rank[one] < rank[two]:
                one = nearest[one]
            while rank[two] < rank[one]:
                two = nearest[two]
        return one

    changed = True
    while changed:
        changed = False
        for label in reversed(order):
            known = [successor for successor in flow.blocks[label].successors if successor in nearest]
            found = _END if label in ends or not known else known[0]
            for successor in known[1:]:
                found = common(found, successor)
            if nearest.get(label) != found:
                nearest[label], changed = found, True
    return nearest


def _post_order(root: str, before: dict[str, list[str]], seen: set[str], order: list[str]) -> None:
    seen.add(root)
    stack = [(root, iter(before[root]))]
    while stack:
        label, others = stack[-1]
        for other in others:
            if other not in seen:
                seen.add(other)
                stack.append((other, iter(before[other])))
                break
        else:
            order.append(label)
            stack.pop()
