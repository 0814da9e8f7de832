"""The names of a PTX function: registers, variables and labels in nested scopes, each with one name in the function."""

from __future__ import annotations

import re
from collections.abc import Callable, Container

from jitgpu.backend.simulator.ptx.syntax import Address, Operand, Register, Symbol, Vector
from jitgpu.backend.simulator.ptx.tokens import Tokens

__all__ = ["Names", "Refer", "Scope", "with_label"]

#: Is told a name that must be the module's, and its place among the tokens.
Refer = Callable[[str, int], None]

_NUMBERED = re.compile(r"(.*?)([0-9]+)")
_ELEMENTS = ("x", "y", "z", "w", "s4", "s5", "s6", "s7")
_MOST_DIGITS = 9
_AGAIN = "a name that was not declared before"


class Scope:
    """What ``{`` opens. ``own`` is what its names stand for, ``known`` remembers look-ups in the scopes around it too.

    ``declared`` and ``ranges`` are type, elements of a vector and (of a range) number of registers, which come to stand
    in ``own`` at their first use.
    """

    __slots__ = ("declared", "known", "labels", "own", "parent", "ranges")

    def __init__(self, parent: Scope | None) -> None:
        self.parent = parent
        self.own: dict[str, Operand] = {}
        self.known: dict[str, Operand] = {}
        self.declared: dict[str, tuple[str, int]] = {}
        self.ranges: dict[str, tuple[str, int, int]] = {}
        self.labels: dict[str, str] = {}

    def register(self, name: str) -> tuple[str, int] | None:
        """Type and elements of a register. ``%r12`` may be one of ``%r<20>``, or the third of ``%r1<3>``."""
        if (declared := self.declared.get(name)) or not self.ranges:
            return declared
        match = _NUMBERED.fullmatch(name)
        if not match:
            return None
        stem, digits = match.groups()
        for cut in range(max(0, len(digits) - _MOST_DIGITS), len(digits)):
            number = digits[cut:]
            found = self.ranges.get(stem + digits[:cut])
            if found and (number[0] != "0" or number == "0") and int(number) < found[2]:
                return found[0], found[1]
        return None

    def declares(self, name: str) -> bool:
        """Whether the name stands for something in this scope itself."""
        return name in self.own or name in self.labels or self.register(name) is not None

    def label(self, name: str) -> str | None:
        """The unique name of the label that this name means here, None if there is none."""
        scope: Scope | None = self
        while scope:
            if name in scope.labels:
                return scope.labels[name]
            scope = scope.parent
        return None


class Names:
    """The names of one function. ``outside`` are those of the module, which no name of the function takes over."""

    def __init__(self, tokens: Tokens, outside: Container[str], refer: Refer) -> None:
        self.registers: dict[str, str] = {}
        self.scope = self._outermost = Scope(None)
        self.refer = refer
        self._tokens = tokens
        self._outside = outside
        self._taken: set[str] = set()
        self._copies: dict[str, int] = {}

    # ------------------------------------------------------------------------------------------------------- scopes

    def open(self) -> None:
        """``{``."""
        self.scope = Scope(self.scope)

    def close(self) -> bool:
        """``}``: False if it ends the function."""
        if self.scope.parent is None:
            return False
        self.scope = self.scope.parent
        return True

    # -------------------------------------------------------------------------------------------------- declarations

    def declare_parameter(self, name: str, at: int) -> None:
        """A ``.param`` of the function. It keeps its name; ``_`` is none."""
        if name != "_":
            self._own(name, Symbol(name), at)
            self._taken.add(name)

    def declare_register_parameter(self, name: str, type: str, at: int) -> None:
        """A ``.reg`` parameter of a ``.func``."""
        self._own(name, Register(name), at)
        self._taken.add(name)
        self.registers[name] = type

    def declare_symbol(self, name: str, at: int) -> str:
        """A variable, prototype or list of targets. Returns its unique name."""
        unique = self._unique(name, self.scope)
        self._own(name, Symbol(unique), at)
        return unique

    def declare_label(self, name: str, at: int) -> str:
        """A label. Returns its unique name."""
        if self.scope.declares(name):
            raise self._tokens.error(_AGAIN, at)
        self.scope.labels[name] = unique = self._unique(name, self.scope)
        return unique

    def declare_register(self, name: str, type: str, elements: int, at: int) -> None:
        """One register, a vector of ``elements`` where that is more than 1."""
        if self.scope.declares(name):
            raise self._tokens.error(_AGAIN, at)
        self.scope.declared[name] = (type, elements)
        self.scope.known.clear()

    def declare_range(self, stem: str, type: str, elements: int, count: int, at: int) -> None:
        """``stem<count>``. Registers of a range come into being when they are used, so that many cost no more."""
        if stem in self.scope.ranges:
            raise self._tokens.error(_AGAIN, at)
        self.scope.ranges[stem] = (type, elements, count)
        self.scope.known.clear()

    def _own(self, name: str, value: Operand, at: int) -> None:
        if self.scope.declares(name):
            raise self._tokens.error(_AGAIN, at)
        self.scope.own[name] = value
        self.scope.known.clear()

    def _unique(self, name: str, scope: Scope) -> str:
        """The name for what a scope declares, or another where a scope around it or an earlier one has taken the name.

        No name in PTX has a point in it.
        """
        around = scope.parent
        free = name not in self._taken and name not in self._outside
        while around and free:
            free = not around.declares(name)
            around = around.parent
        if free:
            self._taken.add(name)
            return name
        self._copies[name] = count = self._copies.get(name, 0) + 1
        return f"{name}.{count}"

    # ------------------------------------------------------------------------------------------------------- look-up

    def resolve(self, name: str) -> Operand | None:
        """What a name was declared as in the scopes here, None if as nothing yet. Labels are not looked for."""
        known = self.scope.known
        if found := known.get(name):
            return found
        scope: Scope | None = self.scope
        while scope:
            found = scope.own.get(name)
            if found is None and (declared := scope.register(name)):
                found = scope.own[name] = self._first_use(name, scope, *declared)
            if found is not None:
                known[name] = found
                return found
            scope = scope.parent
        return None

    def _first_use(self, name: str, scope: Scope, type: str, elements: int) -> Operand:
        unique = self._unique(name, scope)
        if elements == 1:
            self.registers[unique] = type
            return Register(unique)
        names = [f"{unique}.{element}" for element in _ELEMENTS[:elements]]
        self.registers.update(dict.fromkeys(names, type))
        return Vector(tuple(map(Register, names)))


def with_label(operand: Operand, name: str, label: str) -> Operand:
    """The operand with a label's unique name in place of the name that it was written with."""
    if isinstance(operand, Symbol) and operand.name == name:
        return operand._replace(name=label)
    if isinstance(operand, Address) and isinstance(operand.base, Symbol) and operand.base.name == name:
        return operand._replace(base=operand.base._replace(name=label))
    if isinstance(operand, Vector):
        return Vector(tuple(with_label(item, name, label) for item in operand.items))
    return operand
