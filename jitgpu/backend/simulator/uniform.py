"""Which registers have one value for all threads of a block, wherever these are at the same place.

A value differs between threads where it is made of what differs, or where it is written in a part of the code that some
threads pass and others do not: between a branch on a differing condition and the place where its ways meet again.
"""

from __future__ import annotations

from jitgpu.backend.simulator.flow import BasicBlock, Flow
from jitgpu.backend.simulator.operands import defined, used
from jitgpu.backend.simulator.syntax import Address, Instruction, Special, Symbol

__all__ = ["uniform_registers"]

_SAME = frozenset([
    "ntid", "ctaid", "nctaid", "nwarpid", "gridid", "dynamic_smem_size", "total_smem_size", "envreg1", "envreg2",
])  # fmt: skip
_DIFFERS = frozenset(["ld", "ldu", "atom", "call", "_result", "activemask", "elect"])


def uniform_registers(flow: Flow) -> frozenset[str]:
    """The registers that are uniform in a kernel."""
    labels = list(flow.blocks)
    if len(labels) > 2000:  # the analysis looks at every pair
        return frozenset()
    meets = _post_dominators(flow, labels)
    uniform = set(flow.definitions)
    changed = True
    while changed:
        regions: set[str] = set()
        for block in flow.blocks.values():
            if _parts(block, uniform):
                regions |= _influence(flow, block, meets)
        wrong: set[str] = set()
        for label, block in flow.blocks.items():
            for instruction in block.instructions:
                if label in regions or not _is_uniform(instruction, uniform):
                    wrong.update(name for name in defined(instruction) if name in uniform)
        uniform -= wrong
        changed = bool(wrong)
    return frozenset(uniform)


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
    if len(block.successors) < 2 or not block.instructions:
        return bool(block.instructions) and block.instructions[-1].opcode == "_yield"
    return not all(name in uniform for name in used(block.instructions[-1]))


def _influence(flow: Flow, block: BasicBlock, meets: dict[str, set[str]]) -> set[str]:
    """The blocks that a thread can pass between a branch and the place that all its ways lead to."""
    after = meets[block.label] - {block.label}
    # The nearest of the blocks that every way leads through is the one that all the others come after.
    nearest = next((label for label in after if meets[label] >= after), None)
    found: set[str] = set()
    todo = list(block.successors)
    while todo:
        label = todo.pop()
        if label not in found and label != nearest:
            found.add(label)
            todo += flow.blocks[label].successors
    return found


def _post_dominators(flow: Flow, labels: list[str]) -> dict[str, set[str]]:
    """For each block the blocks that every way from it to the end leads through, itself among them."""
    every = set(labels)
    found = {label: every if flow.blocks[label].successors else {label} for label in labels}
    changed = True
    while changed:
        changed = False
        for label in reversed(labels):
            successors = flow.blocks[label].successors
            if not successors:
                continue
            common = set.intersection(*(found[successor] for successor in successors)) | {label}
            if common != found[label]:
                found[label] = common
                changed = True
    return found
