"""Reads instructions and their operands (PTX ISA, "Instruction Statements", "Instruction Operands")."""

from __future__ import annotations

import re

from jitgpu.backend.simulator.ptx.scopes import Names, Scope
from jitgpu.backend.simulator.ptx.syntax import (
    Address,
    Call,
    Guard,
    Instruction,
    Location,
    Negated,
    Operand,
    Pair,
    Register,
    Sink,
    Special,
    Symbol,
    Vector,
)
from jitgpu.backend.simulator.ptx.tokens import NAME, Tokens

__all__ = ["InstructionReader", "Opcodes", "Use"]

#: Opcodes with modifiers as they were written, and their parts. One table serves a whole module.
Opcodes = dict[str, tuple[str, tuple[str, ...]]]

# PTX ISA, "Special Registers".
_SPECIAL = re.compile(
    r"%((?:n?tid|n?ctaid|n?clusterid|cluster_n?ctaid)(?:\.[xyz])?|laneid|n?warpid|n?smid|gridid|is_explicit_cluster"
    r"|cluster_n?ctarank|lanemask_(?:eq|le|lt|ge|gt)|clock(?:_hi|64)?|pm[0-7](?:_64)?|envreg(?:[0-9]|[12][0-9]|3[01])"
    r"|globaltimer(?:_lo|_hi)?|reserved_smem_offset_(?:begin|end|cap|[0-9])|(?:total|aggr|dynamic)_smem_size"
    r"|current_graph_exec)"
)
_OPCODE = re.compile(r"[a-z][a-z0-9_]*(?:(?:\.|::)[A-Za-z0-9_]+)*")
_MODIFIER = re.compile(r"\.[A-Za-z][A-Za-z0-9_]*")
_PART = re.compile(r"[bh][0-3]+")  # %r1.b0, of the video instructions
_ELEMENTS = {"x": 0, "y": 1, "z": 2, "w": 3, "r": 0, "g": 1, "b": 2, "a": 3}
_SINK = Sink()
_ENDS = frozenset({",", ";"})
_LABEL = "the label of a .callprototype or .calltargets"

#: A name that may be a label further on: written in which scope, at which token.
Use = tuple[str, Scope, int]


#: Instructions that may stand without operands, and those that have two at least; all others have one.
_BARE = frozenset((
    "ret", "exit", "trap", "brkpt", "membar", "fence", "bar", "barrier", "cp", "griddepcontrol", "wgmma", "tcgen05",
    "clusterlaunchcontrol",
))  # fmt: skip
_PAIRS = frozenset(("ld", "ldu", "st", "mov", "cvta", "cvt", "isspacep", "selp", "setp", "atom", "red", "brx"))


def _least_operands(opcode: str) -> int:
    return 0 if opcode in _BARE else 2 if opcode in _PAIRS else 1


class InstructionReader:
    """Reads instructions of one function.

    ``uses`` are the names in the instruction that was read last that stand for nothing that was declared so far.
    ``prototypes`` are the labels that an indirect call may name.
    """

    def __init__(self, tokens: Tokens, names: Names, opcodes: Opcodes) -> None:
        self.uses: list[Use] = []
        self.prototypes: set[str] = set()
        self._tokens = tokens
        self._names = names
        self._opcodes = opcodes

    def instruction(self, guard: Guard | None, location: Location | None) -> Instruction:
        """Read one instruction, its ``;`` included."""
        tokens = self._tokens
        items = tokens.items
        at = tokens.at
        line = tokens.lines[at]
        opcode, modifiers = self._opcodes.get(items[at]) or self._opcode(items[at])
        at += 1
        while items[at][:1] == "." and _MODIFIER.fullmatch(items[at]):  # they may stand apart from their opcode
            modifiers += (items[at][1:],)
            at += 1
        operands: list[Operand] = []
        tokens.at = at
        if opcode == "call":
            operands.append(self._call())
        elif items[at] == ";":
            tokens.at = at + 1
        else:
            self._operands(operands)
        if len(operands) < _least_operands(opcode):
            raise tokens.error(f"at least {_least_operands(opcode)} operands of {opcode}", tokens.at - 1)
        return Instruction(opcode, modifiers, tuple(operands), guard, line, location)

    def _operands(self, into: list[Operand]) -> None:
        """Operands up to ``;``. Most are registers and integers that were met before, and cost a look-up."""
        tokens = self._tokens
        items = tokens.items
        at = tokens.at
        known = self._names.scope.known
        literals = tokens.literals
        while True:
            after = items[at + 1]
            if after in _ENDS and (value := known.get(items[at]) or literals.get(items[at])):
                into.append(value)
                at += 2
            else:
                tokens.at = at
                self._operand(into)
                after = tokens.peek()
                if after not in _ENDS:
                    raise tokens.error("',' or ';'")
                at = tokens.at + 1
            if after == ";":
                break
        tokens.at = at

    def _opcode(self, token: str) -> tuple[str, tuple[str, ...]]:
        if not _OPCODE.fullmatch(token):
            raise self._tokens.error("an instruction")
        opcode, *modifiers = token.split(".")
        self._opcodes[token] = split = (opcode, tuple(modifiers))
        return split

    # --------------------------------------------------------------------------------------------------------- calls

    def _call(self) -> Call:
        """``(results), target, (arguments), prototype;`` of which only the target must be there."""
        tokens = self._tokens
        results: tuple[Operand, ...] = ()
        if tokens.peek() == "(":
            results = self._group()
            tokens.expect(",")
        target = self._target()
        arguments: tuple[Operand, ...] = ()
        prototype = ""
        if tokens.accept(","):
            grouped = tokens.peek() == "("
            if grouped:
                arguments = self._group()
            if not grouped or tokens.accept(","):
                prototype = self._prototype()
        tokens.expect(";")
        return Call(target, arguments, results, prototype)

    def _target(self) -> Symbol | Register:
        tokens = self._tokens
        at = tokens.at
        name = tokens.name("the function to call")
        found = self._names.resolve(name)
        if isinstance(found, Register):
            return found
        if found is not None or name.startswith("%"):
            raise tokens.error("a function, or a register with the address of one", at)
        self._names.refer(name, at)
        return Symbol(name)

    def _prototype(self) -> str:
        tokens = self._tokens
        at = tokens.at
        found = self._names.resolve(tokens.name(_LABEL))
        if not isinstance(found, Symbol) or found.name not in self.prototypes:
            raise tokens.error(_LABEL, at)
        return found.name

    def _group(self) -> tuple[Operand, ...]:
        tokens = self._tokens
        found: list[Operand] = []
        tokens.expect("(")
        while not tokens.accept(")"):
            if found:
                tokens.expect(",")
            found.append(self._scalar())
        return tuple(found)

    # ------------------------------------------------------------------------------------------------------ operands

    def _operand(self, into: list[Operand]) -> None:
        """Append one operand, or those of ``[a, {x, y}]`` one by one."""
        token = self._tokens.peek()
        if token == "[":
            self._address(into)
        elif token == "{":
            into.append(self._vector())
        else:
            into.append(self._scalar())

    def _scalar(self) -> Operand:
        """Anything but an address or a vector."""
        tokens = self._tokens
        token = tokens.peek()
        if token == "!" and NAME.match(tokens.items[tokens.at + 1]):
            tokens.at += 1
            return Negated(self.register())
        if not NAME.match(token) or token == "WARP_SZ":
            return tokens.immediate()
        first = self._named()
        if isinstance(first, Symbol) and tokens.peek() in ("+", "-"):
            return first._replace(offset=tokens.addend())
        return Pair(first, self._named()) if tokens.accept("|") else first

    def register(self) -> Register:
        """Read the name of a register."""
        found = self._names.resolve(self._tokens.peek())
        if not isinstance(found, Register):
            raise self._tokens.error("a register")
        self._tokens.at += 1
        return found

    def _named(self) -> Operand:
        """A register, special register, symbol or ``_``."""
        tokens = self._tokens
        token = tokens.peek()
        found = self._names.resolve(token)
        if found is None:
            if token == "_":
                found = _SINK
            elif match := _SPECIAL.fullmatch(token):  # the user's own register of that name goes before
                found = Special(match[1])
            elif "." in token:
                found = self._part(token)
            elif token.startswith("%") or not NAME.fullmatch(token):
                raise tokens.error("a register that was declared" if token.startswith("%") else "an operand")
            else:
                found = Symbol(token)
                self.uses.append((token, self._names.scope, tokens.at))
        tokens.at += 1
        return found

    def _part(self, token: str) -> Operand:
        """``v.x`` of a vector register; ``%r1.b0``, which only video instructions have, goes on as a special."""
        stem, _, element = token.rpartition(".")
        whole = self._names.resolve(stem)
        index = _ELEMENTS.get(element)
        if isinstance(whole, Vector) and index is not None and index < len(whole.items):
            return whole.items[index]
        if isinstance(whole, Register) and _PART.fullmatch(element):
            return Special(token)
        raise self._tokens.error("a register that was declared")

    def _vector(self) -> Vector:
        tokens = self._tokens
        tokens.expect("{")
        found = [self._scalar()]
        while tokens.accept(","):
            found.append(self._scalar())
        tokens.expect("}")
        return Vector(tuple(found))

    def _address(self, into: list[Operand]) -> None:
        """``[%rd1+8]``, ``[a]``, ``[12]``; ``[a, {x, y}]`` of textures and tensors gives its parts one by one."""
        tokens = self._tokens
        tokens.expect("[")
        at = tokens.at
        if NAME.match(tokens.peek()) and tokens.peek() != "WARP_SZ":
            base = self._named()
            if not isinstance(base, Register | Symbol):
                raise tokens.error("a register, a variable or a constant", at)
            into.append(Address(base, tokens.addend() if tokens.peek() in ("+", "-") else 0))
        else:
            into.append(Address(None, tokens.integer("an address")))
        while tokens.accept(","):
            into.append(self._vector() if tokens.peek() == "{" else self._scalar())
        tokens.expect("]")
