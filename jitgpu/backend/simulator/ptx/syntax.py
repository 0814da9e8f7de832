"""PTX as values: what the reader makes of a module's text (PTX ISA, "Syntax" and "Instruction Operands")."""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = [
    "Address", "Call", "Function", "Guard", "Immediate", "Instruction", "Label", "Location", "Module", "Negated",
    "Operand", "Pair", "Parameter", "Register", "Sink", "Special", "Symbol", "Variable", "Vector",
]  # fmt: skip


class Location(NamedTuple):
    """What ``.loc`` says: a place in the CUDA text. ``file`` is the path that ``.file`` gave for the number."""

    file: str
    line: int
    column: int


# ---------------------------------------------------------------------------------------------------------- operands

class Register(NamedTuple):
    """``%r1``. Names are unique in a function: a register of an inner scope has been renamed."""

    name: str


class Special(NamedTuple):
    """``%tid.x`` is ``Special("tid.x")`` (PTX ISA, "Special Registers")."""

    name: str


class Immediate(NamedTuple):
    """A literal. ``bits`` are a signed integer for ``int``; the pattern for ``0f3F800000`` (f32), ``0d...`` (f64)."""

    bits: int
    kind: Literal["int", "f32", "f64"] = "int"


class Symbol(NamedTuple):
    """A variable, function, label or parameter by name, ``+ offset`` bytes."""

    name: str
    offset: int = 0


class Address(NamedTuple):
    """``[base + offset]``. ``base`` None: an absolute address."""

    base: Register | Symbol | None
    offset: int = 0


class Vector(NamedTuple):
    """``{%f1, %f2}``."""

    items: tuple[Operand, ...]


class Pair(NamedTuple):
    """``%r1|%p1``: two destinations."""

    first: Operand
    second: Operand


class Negated(NamedTuple):
    """``!%p1`` as a source."""

    register: Register


class Sink(NamedTuple):
    """``_``: a destination that nobody wants."""


class Call(NamedTuple):
    """The operands of ``call``: a function by name, or a register with the prototypes or targets it may have.

    ``arguments`` and ``results`` are names of ``.param`` variables (:class:`Symbol`) or registers and immediates.
    """

    target: Symbol | Register
    arguments: tuple[Operand, ...]
    results: tuple[Operand, ...]
    prototype: str = ""


Operand = Register | Special | Immediate | Symbol | Address | Vector | Pair | Negated | Sink | Call


# ------------------------------------------------------------------------------------------------------ instructions

class Guard(NamedTuple):
    """``@%p1`` or ``@!%p1``."""

    register: Register
    negated: bool


class Instruction(NamedTuple):
    """``@%p1 ld.global.v2.f32 {%f1, %f2}, [%rd1+8];`` is opcode ``ld``, modifiers ``("global", "v2", "f32")``.

    Modifiers stand without their dots, ``::`` inside one is kept (``"shared::cta"``). ``line`` counts lines of the PTX
    text from 1; ``location`` is None before the first ``.loc``.
    """

    opcode: str
    modifiers: tuple[str, ...]
    operands: tuple[Operand, ...]
    guard: Guard | None = None
    line: int = 0
    location: Location | None = None

    @property
    def name(self) -> str:
        """Opcode and modifiers as written, ``"ld.global.v2.f32"``."""
        return ".".join((self.opcode, *self.modifiers))

    @property
    def type(self) -> str:
        """The last modifier, which is the type of most instructions: ``"f32"``."""
        return self.modifiers[-1] if self.modifiers else ""


class Label(NamedTuple):
    """A place in a body. Names are unique in a function."""

    name: str


# ------------------------------------------------------------------------------------------------------ declarations

class Parameter(NamedTuple):
    """A ``.param`` of a function or a call: ``nbytes`` bytes at ``align``; ``array`` where it was declared with [n]."""

    name: str
    type: str
    nbytes: int
    align: int
    array: bool = False


class Variable(NamedTuple):
    """A variable in memory. ``nbytes`` is 0 for an extern array without bounds (dynamic shared memory).

    ``data`` are the initial bytes (empty: zeros, or nothing known); ``pointers`` are (offset, nbytes, symbol, addend,
    generic) for addresses among them: ``generic`` where it was written ``generic(name)``.
    """

    name: str
    space: Literal["global", "const", "shared", "local", "param"]
    type: str
    nbytes: int
    align: int
    data: bytes = b""
    pointers: tuple[tuple[int, int, str, int, bool], ...] = ()
    extern: bool = False


class Function(NamedTuple):
    """``.entry`` or ``.func``. ``registers`` maps each register to its declared type (``"b32"``, ``"pred"``).

    ``variables`` are those declared inside (demoted shared ones, the local depot, ``.param`` variables of calls).
    ``body`` is empty for a declaration. ``prototypes`` maps labels of ``.callprototype`` to (results, parameters), of
    ``.calltargets`` to nothing of use; ``branch_targets`` maps labels of ``.branchtargets`` to labels.
    """

    name: str
    kind: Literal["entry", "func"]
    parameters: tuple[Parameter, ...]
    results: tuple[Parameter, ...]
    registers: dict[str, str]
    variables: tuple[Variable, ...]
    body: tuple[Instruction | Label, ...]
    directives: dict[str, tuple[int, ...]]
    prototypes: dict[str, tuple[tuple[Parameter, ...], tuple[Parameter, ...]]]
    branch_targets: dict[str, tuple[str, ...]]
    extern: bool = False


class Module(NamedTuple):
    """A PTX module: its functions (definitions win over declarations) and module-scope variables, by name."""

    version: tuple[int, int]
    target: str
    functions: dict[str, Function]
    variables: dict[str, Variable]
