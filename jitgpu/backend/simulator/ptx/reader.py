"""The reader of the simulator: the text of a PTX module to a :class:`syntax.Module`."""

from __future__ import annotations

from typing import Literal

from jitgpu.backend.simulator.ptx.declarations import SPACES, parameters, variables
from jitgpu.backend.simulator.ptx.instructions import Opcodes
from jitgpu.backend.simulator.ptx.statements import BodyReader
from jitgpu.backend.simulator.ptx.syntax import Function, Location, Module, Parameter, Variable
from jitgpu.backend.simulator.ptx.tokens import PtxError, Tokens

__all__ = ["PtxError", "read"]

_LINKAGE = {".visible", ".extern", ".weak", ".common"}
# PTX ISA, "Performance-Tuning Directives", "Cluster Dimension Directives", "Kernel and Function Directives".
_DIRECTIVES = {
    ".attribute", ".pragma", ".noreturn", ".maxntid", ".reqntid", ".minnctapersm", ".maxnctapersm", ".maxnreg",
    ".reqnctapercluster", ".explicitcluster", ".maxclusterrank", ".blocksareclusters", ".abi_preserve",
    ".abi_preserve_control",
}  # fmt: skip


def read(text: str) -> Module:
    """Read the text of a PTX module, as NVRTC writes it and as users write it in inline assembly.

    Parameters
    ----------
    text : str
        A whole module, from ``.version`` on.

    Returns
    -------
    Module
        Functions and variables in the order of their first mention. Names inside a function are unique: what an inner
        scope declares again has a point and a number after its name.

    Raises
    ------
    PtxError
        Where the text is not PTX, with line, text and what was expected there.

    Examples
    --------
    >>> module = read('''
    ... .version 8.8
    ... .target sm_80
    ... .address_size 64
    ... .visible .entry k(.param .u64 p) {
    ...     .reg .b64 %rd<2>;
    ...     ld.param.u64 %rd1, [p];
    ...     st.global.u32 [%rd1+4], 7;
    ...     ret;
    ... }''')
    >>> module.functions["k"].body[1].operands
    (Address(base=Register(name='%rd1'), offset=4), Immediate(bits=7, kind='int'))

    Notes
    -----
    Where ``.loc`` says line 0, which is no place in the text, instructions keep the place before it.
    """
    return _Reader(Tokens(text)).module()


class _Reader:
    """Reads module scope."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._functions: dict[str, Function] = {}
        self._variables: dict[str, Variable] = {}
        self._files = _files(tokens)
        self._locations: dict[tuple[int, int, int], Location] = {}
        self._opcodes: Opcodes = {}
        self._defined: set[str] = set()
        self._outside: set[str] = set()
        self._referred: dict[str, int] = {}  # names that must be the module's, and where they were met first
        self._aliases: list[tuple[str, str, int]] = []
        self._version = (0, 0)
        self._target = ""

    def module(self) -> Module:
        tokens = self._tokens
        self._heading()
        while word := tokens.peek():
            tokens.at += 1
            if word == ".file":
                self._file()
            elif word == ".section":
                self._section()
            elif word == ".pragma":
                tokens.pragma()
            elif word == ".alias":
                self._alias()
            elif word == ".target":
                self._target_names()
            elif word == ".address_size":
                tokens.literal("64", 64)
            else:
                tokens.at -= 1
                self._declaration()
        self._close()
        return Module(self._version, self._target, self._functions, self._variables)

    # ---------------------------------------------------------------------------------------------------- directives

    def _heading(self) -> None:
        """``.version 8.8`` comes before everything else (PTX ISA, "PTX Module Directives")."""
        tokens = self._tokens
        tokens.expect(".version")
        major, point, minor = tokens.peek().partition(".")
        if not (point and major.isdigit() and minor.isdigit() and len(tokens.peek()) < 10):
            raise tokens.error("a version, such as 8.8")
        self._version = (int(major), int(minor))
        tokens.at += 1
        if tokens.peek() != ".target":
            raise tokens.error("'.target'")

    def _target_names(self) -> None:
        tokens = self._tokens
        while True:
            name = tokens.name("an architecture, such as sm_80")
            self._target = self._target or name
            if not tokens.accept(","):
                break

    def _file(self) -> None:
        """``.file 1 "name", time, size``: the names were gathered before, since they may stand last."""
        tokens = self._tokens
        tokens.literal("the number of a file")
        tokens.string("the name of a file")
        while tokens.accept(","):
            tokens.literal("time or size of a file", 1 << 63)

    def _section(self) -> None:
        """``.section .debug_str { ... }``: what a debugger wants."""
        tokens = self._tokens
        if not tokens.peek().startswith("."):
            raise tokens.error("the name of a section")
        tokens.at += 1
        tokens.skip_braces("{", "}")

    def _alias(self) -> None:
        """``.alias other, function;``."""
        tokens = self._tokens
        other = tokens.name("the name of a function")
        tokens.expect(",")
        self._aliases.append((other, tokens.name("the name of a function"), tokens.at - 1))
        tokens.expect(";")

    def _declaration(self) -> None:
        tokens = self._tokens
        linkage = set()
        while tokens.peek() in _LINKAGE:
            linkage.add(tokens.take())
        word = tokens.peek()
        if word in (".entry", ".func"):
            tokens.at += 1
            self._function("entry" if word == ".entry" else "func", ".extern" in linkage)
        elif word in SPACES and word not in (".param", ".local"):
            at = tokens.at
            tokens.at += 1
            for variable in variables(tokens, word, ".extern" in linkage, self._refer):
                self._variable(variable, at)
        else:
            raise tokens.error("a function, a variable or a directive")

    def _variable(self, variable: Variable, at: int) -> None:
        before = self._variables.get(variable.name)
        if variable.name in self._functions or (before and not before.extern and not variable.extern):
            raise self._tokens.error("a name that was not declared before", at)
        if not before or before.extern:
            self._variables[variable.name] = variable
        self._outside.add(variable.name)

    def _refer(self, name: str, at: int) -> None:
        self._referred.setdefault(name, at)

    def _locate(self, file: int, line: int, column: int) -> Location | None:
        """The place, None in a file that no ``.file`` names."""
        key = (file, line, column)
        if key not in self._locations and file in self._files:
            self._locations[key] = Location(self._files[file], line, column)
        return self._locations.get(key)

    # ----------------------------------------------------------------------------------------------------- functions

    def _function(self, kind: Literal["entry", "func"], extern: bool) -> None:
        """From behind ``.entry`` or ``.func`` to the end of the body or the ``;`` of a declaration."""
        tokens = self._tokens
        reader = BodyReader(tokens, self._outside, self._refer, self._locate, self._opcodes)
        directives = self._function_directives()
        results: tuple[Parameter, ...] = ()
        if kind == "func" and tokens.peek() == "(":
            results = parameters(tokens, reader.names)
            directives |= self._function_directives()
        at = tokens.at
        name = tokens.name("the name of a function")
        given = parameters(tokens, reader.names) if tokens.peek() == "(" else ()
        directives |= self._function_directives()
        self._outside.add(name)
        defined = not tokens.accept(";")
        if defined:
            reader.read()
        before = self._functions.get(name)
        if name in self._variables or (name in self._defined and defined):
            raise tokens.error("a name that was not declared before", at)
        if defined:
            self._defined.add(name)
        if defined or not before:
            self._functions[name] = Function(
                name, kind, given, results, reader.names.registers, tuple(reader.variables), tuple(reader.body),
                directives, reader.prototypes, reader.branch_targets, extern,
            )  # fmt: skip

    def _function_directives(self) -> dict[str, tuple[int, ...]]:
        """``.maxntid 128, 1, 1 .noreturn``: each with its numbers, by name without the point."""
        tokens = self._tokens
        found: dict[str, tuple[int, ...]] = {}
        while (word := tokens.peek()) in _DIRECTIVES:
            tokens.at += 1
            if word == ".attribute":
                tokens.skip_braces("(", ")")
                continue
            if word == ".pragma":
                tokens.string("a text in quotes")
                tokens.accept(";")
                continue
            numbers: list[int] = []
            if tokens.peek()[:1].isdigit():
                numbers.append(tokens.literal("a number"))
                while tokens.accept(","):
                    numbers.append(tokens.literal("a number"))
            found[word[1:]] = tuple(numbers)
        return found

    def _close(self) -> None:
        """What was named must exist."""
        for other, name, at in self._aliases:
            if name not in self._functions:
                raise self._tokens.error("the name of a function", at)
            self._functions[other] = self._functions[name]._replace(name=other)
        for name, at in self._referred.items():
            if name not in self._functions and name not in self._variables:
                raise self._tokens.error("a name that was declared", at)


def _shown(file: str) -> str:
    """A file's name; NVRTC puts the current directory before what is none, like ``<text of k, made in x.py>``."""
    _, mark, name = file.partition("/<")
    return f"<{name}" if mark else file


def _files(tokens: Tokens) -> dict[int, str]:
    """The names of all ``.file`` directives, which stand behind the functions as a rule."""
    found: dict[int, str] = {}
    start = tokens.at
    for _ in range(tokens.items.count(".file")):
        tokens.at = tokens.items.index(".file", tokens.at) + 1
        number = tokens.literal("the number of a file")
        found[number] = _shown(tokens.string("the name of a file"))
    tokens.at = start
    return found
