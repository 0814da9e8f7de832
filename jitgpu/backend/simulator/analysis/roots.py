"""Which memory an address register points into, as far as the text of the function tells.

An address that was made of one pointer parameter, or of one variable, by adding integers, can only be meant for that
memory: it is checked against its bounds with one comparison, and an access beyond them is told to be beyond *that*
array even where it hits another one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from jitgpu.backend.simulator.ptx.syntax import Address, Instruction, Operand, Register, Symbol

__all__ = ["Provenance", "find_roots"]


class Provenance(NamedTuple):
    """``param``: the pointer at a byte offset of the kernel's parameters; ``variable``: a variable by name."""

    kind: Literal["param", "variable"]
    name: str
    offset: int = 0


class _Mark(NamedTuple):
    """A value of the analysis that is no provenance."""

    text: str


_INTEGER = _Mark("no pointer")
_UNKNOWN = _Mark("made of several pointers, or in a way that is not followed")
_Root = Provenance | _Mark | None  # None: not reached yet


def find_roots(
    definitions: dict[str, list[Instruction]],
    pointer_at: Callable[[str, int], bool],
    is_variable: Callable[[str], bool],
) -> dict[str, Provenance]:
    """The provenance of each register that has one.

    ``pointer_at(parameter, offset)``: whether there may be a pointer in the kernel's parameters; ``is_variable(name)``:
    whether a symbol is a variable in memory. Values only go from None over one root to unknown, so this ends.
    """
    known: dict[str, _Root] = {}

    def of(operand: Operand) -> _Root:
        if isinstance(operand, Register):
            return known.get(operand.name)
        if isinstance(operand, Symbol) and is_variable(operand.name):
            return Provenance("variable", operand.name)
        return _INTEGER

    changed = True
    while changed:
        changed = False
        for name, instructions in definitions.items():
            found = {_made(instruction, of, pointer_at) for instruction in instructions} - {None}
            value = None if not found else found.pop() if len(found) == 1 else _UNKNOWN
            if known.get(name) is _UNKNOWN:
                continue
            if value is not None and known.get(name) != value:
                known[name] = value if known.get(name) is None else _UNKNOWN
                changed = True
    return {name: root for name, root in known.items() if isinstance(root, Provenance)}


def _made(
    instruction: Instruction, of: Callable[[Operand], _Root], pointer_at: Callable[[str, int], bool]
) -> _Root:
    """The root of an instruction's result; None while it hangs on what is not reached yet."""
    opcode, operands = instruction.opcode, instruction.operands
    if opcode == "ld":
        place = operands[1] if len(operands) == 2 else None
        if isinstance(place, Address) and isinstance(place.base, Symbol) and instruction.modifiers[:1] == ("param",):
            offset = place.base.offset + place.offset
            if instruction.type in ("u64", "s64", "b64") and pointer_at(place.base.name, offset):
                return Provenance("param", place.base.name, offset)
        return _INTEGER
    sources = [of(operand) for operand in operands[1:]]
    if any(source is None for source in sources):
        return None
    pointers = {source for source in sources if source is not _INTEGER}
    if not pointers:
        return _INTEGER
    if opcode in ("mov", "cvta", "_copy", "cvt", "and"):
        return sources[0] if len(sources) == 1 or sources[1] is _INTEGER else _UNKNOWN
    if opcode == "add" and len(sources) == 2:
        return pointers.pop() if _INTEGER in sources else _UNKNOWN
    if opcode == "sub" and len(sources) == 2 and sources[0] == sources[1] and sources[0] is not _UNKNOWN:
        return _INTEGER  # the distance of two places in one memory
    if opcode == "sub" and len(sources) == 2:
        return sources[0] if sources[1] is _INTEGER else _UNKNOWN
    if opcode == "mad" and len(sources) == 3 and sources[:2] == [_INTEGER, _INTEGER]:
        return sources[2]
    if opcode == "selp" and len(sources) == 3:
        return sources[0] if sources[0] == sources[1] else _UNKNOWN
    return _UNKNOWN
