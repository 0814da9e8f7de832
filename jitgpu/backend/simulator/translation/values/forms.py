"""An instruction while it is translated: its modifiers, taken group by group, and its operands, checked in use.

PTX that no compiler has seen passes through here, so whatever is not understood becomes :class:`Unsupported`.
"""

from __future__ import annotations

from collections.abc import Callable

from jitgpu.backend.simulator.ptx.syntax import (
    Immediate,
    Instruction,
    Negated,
    Operand,
    Pair,
    Register,
    Sink,
    Special,
    Symbol,
)
from jitgpu.backend.simulator.ptx.types import BITS, Unsupported
from jitgpu.backend.simulator.translation.emitter import LLVM_TYPES, Emitter, bits_of

__all__ = ["Form", "Translator", "arithmetic_function", "join", "llvm_type", "split"]

#: What translates one instruction.
Translator = Callable[[Emitter, Instruction], None]


def llvm_type(ptx_type: str) -> str:
    """The LLVM type of values of a PTX type: ``float`` for f32, an integer for integers, bits, bf16 and packed types.

    >>> llvm_type("f64"), llvm_type("s16"), llvm_type("bf16x2")
    ('double', 'i16', 'i32')
    """
    return LLVM_TYPES.get(ptx_type, f"i{BITS[ptx_type]}")


def join(em: Emitter, parts: list[str], bits: int) -> str:
    """Integers of ``bits`` each, lowest first, as one integer."""
    vector = "poison"
    kind = f"<{len(parts)} x i{bits}>"
    for place, part in enumerate(parts):
        vector = em.value(f"insertelement {kind} {vector}, i{bits} {part}, i32 {place}")
    return em.value(f"bitcast {kind} {vector} to i{bits * len(parts)}")


def split(em: Emitter, value: str, bits: int, each: int) -> list[str]:
    """An integer of ``bits`` as integers of ``each`` bits, lowest first."""
    kind = f"<{bits // each} x i{each}>"
    vector = em.cast(value, f"i{bits}", kind)
    return [em.value(f"extractelement {kind} {vector}, i32 {place}") for place in range(bits // each)]


def arithmetic_function(em: Emitter, function: str, result: str, *arguments: tuple[str, str]) -> str:
    """Call a function of the runtime. It was PTX, so it takes and gives floating values as their bits."""
    bits = [(f"i{bits_of(kind)}", em.cast(value, kind, f"i{bits_of(kind)}")) for kind, value in arguments]
    return em.cast(em.call(function, f"i{bits_of(result)}", *bits), f"i{bits_of(result)}", result)


class Form:
    """The modifiers and operands of ``instruction``, which must have one of ``counts`` operands.

    Modifiers are taken with :meth:`types`, :meth:`one` and :meth:`flag`; :meth:`end` refuses those that nobody took.
    Operand 0 is the destination.
    """

    def __init__(self, em: Emitter, instruction: Instruction, *counts: int) -> None:
        self.em = em
        self.instruction = instruction
        self.operands = instruction.operands
        self._left = list(instruction.modifiers)
        if len(self.operands) not in counts:
            expected = " or ".join(map(str, counts))
            raise self.unsupported(f"it has {len(self.operands)} operands, not {expected}")

    def unsupported(self, reason: str) -> Unsupported:
        """The exception that names this instruction."""
        return Unsupported(self.instruction, reason)

    # ---------------------------------------------------------------------------------------------------- modifiers

    def type(self, *choices: str) -> str:
        """Take the last modifier, which must be one of the types given."""
        if not self._left or self._left[-1] not in choices:
            found = f"its type is .{self._left[-1]}" if self._left else "it has no type"
            raise self.unsupported(f"{found}, not one of {' '.join('.' + choice for choice in choices)}")
        return self._left.pop()

    def maybe(self, *choices: str) -> str:
        """Take the one of these modifiers that is there; an empty text if none is."""
        found = [choice for choice in choices if choice in self._left]
        if len(found) > 1:
            raise self.unsupported(f".{found[0]} and .{found[1]} exclude each other")
        if not found:
            return ""
        self._left.remove(found[0])
        return found[0]

    def one(self, *choices: str) -> str:
        """Take the one of these modifiers that must be there."""
        found = self.maybe(*choices)
        if not found:
            raise self.unsupported(f"one of {' '.join('.' + choice for choice in choices)} is missing")
        return found

    def flag(self, name: str) -> bool:
        """Take a modifier that may be there."""
        return bool(self.maybe(name))

    def end(self) -> None:
        """Refuse modifiers that nobody took."""
        if self._left:
            raise self.unsupported(f"modifier .{self._left[0]} is unknown here")

    # ----------------------------------------------------------------------------------------------------- operands

    def read(self, index: int, kind: str, *, wider: bool = False) -> str:
        """Source operand ``index`` as a value of the LLVM type ``kind``.

        A register must have that width, or at least it where ``wider`` (PTX ISA, "Operand Size Exceeding
        Instruction-Type Size": conversions, loads and stores only).
        """
        return self.value(self.operands[index], kind, wider=wider)

    def value(self, operand: Operand, kind: str, *, wider: bool = False) -> str:
        """As :meth:`read`, for an operand at hand."""
        if isinstance(operand, Negated):
            if kind != "i1":
                raise self.unsupported("! stands before an operand that is no predicate")
            self._check(operand.register, 1, wider)
        elif isinstance(operand, Register):
            self._check(operand, bits_of(kind), wider)
        elif not isinstance(operand, Immediate | Special | Symbol):
            raise self.unsupported(f"{type(operand).__name__.lower()} operand where a value is expected")
        return self.em.read(operand, kind)

    def write(self, kind: str, value: str, index: int = 0, *, wider: bool = False, signed: bool = False) -> None:
        """Write a value of the LLVM type ``kind`` to operand ``index``."""
        self.set(self.operands[index], kind, value, wider=wider, signed=signed)

    def set(self, operand: Operand, kind: str, value: str, *, wider: bool = False, signed: bool = False) -> None:
        """As :meth:`write`, for a destination at hand."""
        if isinstance(operand, Register):
            self._check(operand, bits_of(kind), wider)
        elif not isinstance(operand, Sink):
            raise self.unsupported(f"{type(operand).__name__.lower()} operand where a destination is expected")
        self.em.write(operand, kind, value, signed=signed)

    def constant(self, index: int, what: str) -> int:
        """Operand ``index``, which must be an integer literal."""
        operand = self.operands[index]
        if not isinstance(operand, Immediate) or operand.kind != "int":
            raise self.unsupported(f"{what} must be a constant")
        return operand.bits

    def pair(self) -> tuple[Operand, Operand | None]:
        """The destinations of ``p|q``, or one and None."""
        first = self.operands[0]
        return (first.first, first.second) if isinstance(first, Pair) else (first, None)

    def _check(self, register: Register, bits: int, wider: bool) -> None:
        width = self.em.widths.get(register.name)
        if width is None:
            raise self.unsupported(f"register {register.name} was not declared")
        if width < bits or (width > bits and not (wider and bits > 1)):
            raise self.unsupported(f"register {register.name} has {width} bits where {bits} are expected")
