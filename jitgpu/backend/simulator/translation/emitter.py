"""An LLVM function under construction, as text: registers, temporaries, operands as values of an LLVM type.

A PTX register becomes an ``alloca`` of an integer of its width; ``mem2reg`` turns it into values. An operand is read
*as* the type that the instruction means, and written back likewise, so a ``.b32`` register may hold a float.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterable

from jitgpu.backend.simulator.ptx.syntax import (
    Immediate,
    Instruction,
    Negated,
    Operand,
    Register,
    Sink,
    Special,
    Symbol,
)
from jitgpu.backend.simulator.ptx.types import Unsupported

__all__ = ["LLVM_TYPES", "Emitter", "bits_of", "float_constant"]

#: The LLVM type in which values of a PTX type are computed.
LLVM_TYPES = {"f16": "half", "f32": "float", "f64": "double", "pred": "i1"}

_FLOAT_BITS = {"half": 16, "bfloat": 16, "float": 32, "double": 64}


def bits_of(llvm_type: str) -> int:
    """Width of an LLVM scalar type in bits."""
    return _FLOAT_BITS[llvm_type] if llvm_type in _FLOAT_BITS else 64 if llvm_type == "ptr" else int(llvm_type[1:])


def float_constant(value_bits: int, llvm_type: str) -> str:
    """A floating constant by its bits, as LLVM's text spells it: doubles and floats as the double's hexadecimal."""
    if llvm_type == "half":
        return f"0xH{value_bits & 0xFFFF:04X}"
    if llvm_type == "bfloat":
        return f"0xR{value_bits & 0xFFFF:04X}"
    if llvm_type == "float":
        return f"bitcast (i32 {value_bits & 0xFFFFFFFF} to float)"
    return f"bitcast (i64 {value_bits & (1 << 64) - 1} to double)"


class Emitter:
    """Collects the lines of one LLVM function.

    ``widths`` maps each register to its width in bits (1 for a predicate). ``special`` gives the value of a special
    register as an integer of a width; ``symbol`` the address of a symbol as an i64.
    """

    def __init__(
        self, widths: dict[str, int], special: Callable[[str, int], str], symbol: Callable[[Symbol], str]
    ) -> None:
        #: What is translated now, for whoever has to refuse it.
        self.instruction: Instruction | None = None
        self.widths = widths
        self.lines: list[str] = []
        self.declared: dict[str, str] = {}
        self.used: set[str] = set()
        self._special = special
        self._symbol = symbol
        self._count = 0

    # -------------------------------------------------------------------------------------------------------- text

    def line(self, text: str) -> None:
        """Append one instruction."""
        self.lines.append("  " + text)

    def label(self, name: str) -> None:
        """Begin a basic block."""
        self.lines.append(f"{name}:")

    def fresh(self, stem: str = "v") -> str:
        """A name that was not used before, without its ``%``."""
        self._count += 1
        return f"{stem}.{self._count}"

    def value(self, text: str) -> str:
        """Append ``%new = text`` and return ``%new``."""
        name = f"%{self.fresh()}"
        self.lines.append(f"  {name} = {text}")
        return name

    def call(self, function: str, result: str, *arguments: tuple[str, str], attributes: str = "") -> str:
        """Call an intrinsic (``llvm.fma.f32``) or a function of the runtime (``jg_...``) with (type, value) pairs.

        It is declared by its use. Returns the result's name, an empty text for ``void``.
        """
        self.declared[function] = f"declare {result} @{function}({', '.join(kind for kind, _ in arguments)})"
        passed = ", ".join(f"{kind} {value}" for kind, value in arguments)
        text = f"call {result} @{function}({passed}){' ' + attributes if attributes else ''}"
        if result == "void":
            self.line(text)
            return ""
        return self.value(text)

    # ---------------------------------------------------------------------------------------------------- registers

    @staticmethod
    def slot(register: str) -> str:
        """The name of the alloca that stands for a register."""
        return f'%"r.{register}"'

    def allocas(self) -> Iterable[str]:
        """One ``alloca`` for each register used so far."""
        return [f"  {self.slot(name)} = alloca i{self.widths[name]}" for name in sorted(self.used)]

    def leaves_nan(self) -> bool:
        """Whether the current instruction's result may be left with the host's NaN."""
        return False

    def load_register(self, name: str) -> str:
        """The register's bits, as iN of its width."""
        self.used.add(name)
        return self.value(f"load i{self.widths[name]}, ptr {self.slot(name)}")

    def store_register(self, name: str, value: str) -> None:
        """Set the register to iN of its width."""
        self.used.add(name)
        self.line(f"store i{self.widths[name]} {value}, ptr {self.slot(name)}")

    def read(self, operand: Operand, llvm_type: str) -> str:
        """A source operand as a value of ``llvm_type`` (``"i32"``, ``"float"``, ``"i1"`` ...).

        A register wider than the type gives its low bits, a narrower one is extended with zeros (PTX ISA, "Operand
        Size Exceeding Instruction-Type Size").
        """
        wanted = bits_of(llvm_type)
        if isinstance(operand, Register):
            bits = self._fit(self.load_register(operand.name), self.widths[operand.name], wanted)
            return self.cast(bits, f"i{wanted}", llvm_type)
        if isinstance(operand, Negated):
            return self.value(f"xor i1 {self.read(operand.register, 'i1')}, true")
        if isinstance(operand, Immediate):
            return self._immediate(operand, llvm_type)
        if isinstance(operand, Special):
            return self.cast(self._special(operand.name, wanted), f"i{wanted}", llvm_type)
        if isinstance(operand, Symbol):
            return self.cast(self._fit(self._symbol(operand), 64, wanted), f"i{wanted}", llvm_type)
        raise Unsupported(self.instruction, f"{type(operand).__name__.lower()} operand where a value is expected")

    def write(self, operand: Operand, llvm_type: str, value: str, *, signed: bool = False) -> None:
        """Write a value of ``llvm_type`` to a destination register; a wider one is filled with zeros, or with the sign
        where ``signed``. A :class:`Sink` takes nothing."""
        if isinstance(operand, Sink):
            return
        if not isinstance(operand, Register):
            raise Unsupported(
                self.instruction, f"{type(operand).__name__.lower()} operand where a destination is expected"
            )
        have, width = bits_of(llvm_type), self.widths[operand.name]
        bits = self.cast(value, llvm_type, f"i{have}")
        self.store_register(operand.name, self._fit(bits, have, width, signed))

    def cast(self, value: str, have: str, want: str) -> str:
        """The same bits as another LLVM type of the same width."""
        return value if have == want else self.value(f"bitcast {have} {value} to {want}")

    def _fit(self, value: str, have: int, want: int, signed: bool = False) -> str:
        if have == want:
            return value
        operation = "trunc" if have > want else "sext" if signed else "zext"
        return self.value(f"{operation} i{have} {value} to i{want}")

    def _immediate(self, operand: Immediate, llvm_type: str) -> str:
        bits = operand.bits
        if llvm_type in ("float", "double"):
            if operand.kind == "int":  # a decimal written for a floating type
                value = float(bits)
                bits = _bits(value, llvm_type)
            elif operand.kind == "f64" and llvm_type == "float":
                bits = _bits(struct.unpack("<d", struct.pack("<Q", bits))[0], "float")
            elif operand.kind == "f32" and llvm_type == "double":
                bits = _bits(struct.unpack("<f", struct.pack("<I", bits))[0], "double")
            return float_constant(bits, llvm_type)
        if llvm_type in ("half", "bfloat"):
            return float_constant(bits, llvm_type)
        width = bits_of(llvm_type)
        bits &= (1 << width) - 1
        return str(bits) if width > 1 else ("true" if bits else "false")


def _bits(value: float, llvm_type: str) -> int:
    code, integer = ("<f", "<I") if llvm_type == "float" else ("<d", "<Q")
    try:
        packed = struct.pack(code, value)
    except OverflowError:
        packed = struct.pack(code, float("inf") if value > 0 else float("-inf"))
    return int(struct.unpack(integer, packed)[0])


_IDENTIFIER = re.compile(r"[A-Za-z_$.][\w$.]*")


def symbol_name(name: str) -> str:
    """A PTX name as LLVM spells it after ``@`` or ``%``.

    >>> symbol_name("_Z1k"), symbol_name("%a")
    ('_Z1k', '"%a"')
    """
    return name if _IDENTIFIER.fullmatch(name) else '"' + name.replace('"', "\\22") + '"'
