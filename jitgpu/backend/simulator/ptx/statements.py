"""Reads the body of a PTX function: declarations, labels and instructions (PTX ISA, "Statements")."""

from __future__ import annotations

from collections.abc import Callable, Container

from jitgpu.backend.simulator.ptx.declarations import SPACES, parameters, register_type, variables
from jitgpu.backend.simulator.ptx.instructions import InstructionReader, Opcodes, Use
from jitgpu.backend.simulator.ptx.scopes import Names, Refer, with_label
from jitgpu.backend.simulator.ptx.syntax import Guard, Instruction, Label, Location, Parameter, Variable
from jitgpu.backend.simulator.ptx.tokens import Tokens

__all__ = ["BodyReader", "Locate"]

#: Makes a location of the number of a file, line and column.
Locate = Callable[[int, int, int], Location | None]

_LISTS = (".callprototype", ".calltargets", ".branchtargets")


class BodyReader:
    """Reads one function's body, from its ``{`` to its ``}``.

    ``outside`` are the names of the module so far. ``refer`` is told each name that must be the module's, and its place
    among the tokens; ``locate`` makes a :class:`Location`.
    """

    def __init__(
        self, tokens: Tokens, outside: Container[str], refer: Refer, locate: Locate, opcodes: Opcodes
    ) -> None:
        self.names = Names(tokens, outside, refer)
        self.variables: list[Variable] = []
        self.body: list[Instruction | Label] = []
        self.prototypes: dict[str, tuple[tuple[Parameter, ...], tuple[Parameter, ...]]] = {}
        self.branch_targets: dict[str, tuple[str, ...]] = {}
        self._tokens = tokens
        self._locate = locate
        self._location: Location | None = None
        self._instructions = InstructionReader(tokens, self.names, opcodes)
        self._opcodes = opcodes
        # What may be a label further on: by the index of an instruction, and by the name of a .branchtargets.
        self._uses: list[tuple[int, Use]] = []
        self._targets: list[tuple[str, Use]] = []

    def read(self) -> None:
        """Read everything up to the ``}`` that ends the function."""
        tokens = self._tokens
        items = tokens.items
        opcodes = self._opcodes
        tokens.expect("{")
        while True:
            token = items[tokens.at]
            if token in opcodes and items[tokens.at + 1] != ":":
                self._instruction(None)
            elif token == "}":
                tokens.at += 1
                if not self.names.close():
                    break
            elif token == "{":
                tokens.at += 1
                self.names.open()
            elif token == "@":
                tokens.at += 1
                negated = tokens.accept("!")
                self._instruction(Guard(self._instructions.register(), negated))
            elif token.startswith("."):
                self._directive(token)
            elif items[tokens.at + 1] == ":":
                self._label()
            else:
                self._instruction(None)
        self._resolve_labels()

    def _instruction(self, guard: Guard | None) -> None:
        reader = self._instructions
        self.body.append(reader.instruction(guard, self._location))
        if reader.uses:
            self._uses += [(len(self.body) - 1, use) for use in reader.uses]
            reader.uses.clear()

    # --------------------------------------------------------------------------------------------------- declarations

    def _directive(self, word: str) -> None:
        tokens = self._tokens
        extern = word == ".extern"
        if word in (".extern", ".visible", ".weak"):
            tokens.at += 1
            word = tokens.peek()
        at = tokens.at
        tokens.at += 1
        if word in SPACES:
            for variable in variables(tokens, word, extern, self.names.refer):
                name = self.names.declare_symbol(variable.name, at)
                self.variables.append(variable._replace(name=name))
        elif word == ".loc":
            self._loc()
        elif word == ".reg":
            self._registers()
        elif word == ".pragma":
            tokens.pragma()
        else:
            raise tokens.error("an instruction or a declaration", at)

    def _loc(self) -> None:
        """``.loc 1 19 3``, and where it was inlined at. Line 0 is no place: the one before stays."""
        tokens = self._tokens
        file, line, column = self._three()
        if line:
            self._location = self._locate(file, line, column)
        while tokens.accept(","):
            if tokens.accept("function_name"):
                tokens.name("the label of a name")
                tokens.addend()
            else:
                tokens.expect("inlined_at")
                self._three()

    def _three(self) -> tuple[int, int, int]:
        tokens = self._tokens
        return tokens.literal("the number of a file"), tokens.literal("a line"), tokens.literal("a column")

    def _registers(self) -> None:
        """``.reg .b32 %r<20>, a;``."""
        tokens = self._tokens
        type, elements = register_type(tokens)
        while True:
            at = tokens.at
            name = tokens.name("the name of a register")
            if tokens.accept("<"):
                count = tokens.literal("a number of registers")
                tokens.expect(">")
                self.names.declare_range(name, type, elements, count, at)
            else:
                self.names.declare_register(name, type, elements, at)
            if not tokens.accept(","):
                break
        tokens.expect(";")

    # --------------------------------------------------------------------------------------------------------- labels

    def _label(self) -> None:
        tokens = self._tokens
        at = tokens.at
        name = tokens.name("an instruction, a declaration or a label")
        tokens.expect(":")
        follows = tokens.peek()
        if follows not in _LISTS:
            self.body.append(Label(self.names.declare_label(name, at)))
            return
        unique = self.names.declare_symbol(name, at)
        tokens.at += 1
        if follows == ".branchtargets":
            self.branch_targets[unique] = ()
            self._targets += [(unique, (label, self.names.scope, place)) for label, place in self._list("a label")]
            return
        if follows == ".callprototype":
            self.prototypes[unique] = self._prototype()
        else:
            for target, place in self._list("the name of a function"):
                self.names.refer(target, place)
            self.prototypes[unique] = ((), ())
        self._instructions.prototypes.add(unique)

    def _prototype(self) -> tuple[tuple[Parameter, ...], tuple[Parameter, ...]]:
        """``(.param .b32 _) _ (.param .b64 _);`` after ``.callprototype``."""
        tokens = self._tokens
        results = parameters(tokens) if tokens.peek() == "(" else ()
        tokens.name("'_'")
        arguments = parameters(tokens) if tokens.peek() == "(" else ()
        while tokens.peek() in (".noreturn", ".abi_preserve", ".abi_preserve_control"):
            if tokens.take() != ".noreturn":
                tokens.literal("a number of registers")
        tokens.expect(";")
        return results, arguments

    def _list(self, what: str) -> list[tuple[str, int]]:
        """Names up to ``;``, each with its place among the tokens."""
        tokens = self._tokens
        found = []
        while True:
            found.append((tokens.name(what), tokens.at - 1))
            if not tokens.accept(","):
                break
        tokens.expect(";")
        return found

    def _resolve_labels(self) -> None:
        """Labels may stand behind their use: give each use the label of the innermost scope around it that has one."""
        for index, (name, scope, at) in self._uses:
            instruction = self.body[index]
            assert isinstance(instruction, Instruction)
            label = scope.label(name)
            if label is None:
                if instruction.opcode == "bra":
                    raise self._tokens.error("a label of this function", at)
                self.names.refer(name, at)
            elif label != name:
                operands = tuple(with_label(operand, name, label) for operand in instruction.operands)
                self.body[index] = instruction._replace(operands=operands)
        for unique, (name, scope, at) in self._targets:
            label = scope.label(name)
            if label is None:
                raise self._tokens.error("a label of this function", at)
            self.branch_targets[unique] += (label,)
