"""What a variant of a PTX instruction is: its text, the kinds of its operands and results, and its reference."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

Reference = Callable[..., Any]


class Kind(NamedTuple):
    """What stands in a register: ``"s8:32/shift"`` is an s8 in a register of 32 bits, drawn as shift amounts are.

    ``type`` is a PTX type, ``register`` the width of the register in bits, ``draw`` names a way of drawing inputs.
    """

    type: str
    register: int
    draw: str

    @property
    def width(self) -> int:
        return type_width(self.type)


class Near(NamedTuple):
    """What an approximate instruction may give: all within ``error`` of ``exact`` (a float or a Fraction); infinity of
    that sign too where ``overflows``."""

    exact: Any
    error: Any
    overflows: bool = False


class Variant(NamedTuple):
    """An instruction, once. In ``text`` results and operands stand as ``%0``, ``%1``..., results first.

    ``reference`` is given the operands' bits as integers of the type's width and returns the results' bits: an integer
    each (of any sign: it is cut to the register), or a :class:`Near`, or a tuple of them for packed values. ``arch`` is
    the least architecture that ptxas takes it for.
    """

    name: str
    text: str
    results: tuple[str, ...]
    operands: tuple[str, ...]
    reference: Reference
    group: str = ""
    arch: int = 80


def type_width(name: str) -> int:
    if name == "pred":
        return 1
    if name.endswith("x2"):
        return 2 * type_width(name[:-2])
    return {"bf16": 16, "tf32": 32}.get(name) or int(name.lstrip("bsufe"))


def kind(text: str) -> Kind:
    text, _, draw = text.partition("/")
    name, _, register = text.partition(":")
    width = type_width(name)
    return Kind(name, int(register or (32 if width == 1 else max(16, width))), draw)


def signed(value: int, width: int) -> int:
    """The two's complement integer that ``width`` bits are."""
    return value - (1 << width) if value >> (width - 1) & 1 else value


def bits_of(kind: Kind, register: int) -> int:
    """What a reference is given: the bits of the type, of all that the register held."""
    return register & ((1 << kind.width) - 1)


def register_of(kind: Kind, value: int) -> int:
    """What a register holds after ``value`` was written: a narrow signed result is extended to the register."""
    value &= (1 << kind.width) - 1
    if kind.type[0] == "s":
        value = signed(value, kind.width)
    return value & ((1 << kind.register) - 1)


def simple(name: str, result: str, operands: Sequence[str], reference: Reference, arch: int = 80) -> Variant:
    """``name d, a, b...;``"""
    places = ", ".join(f"%{i}" for i in range(1 + len(operands)))
    return Variant(name, f"{name} {places};", (result,), tuple(operands), reference, arch=arch)


def grouped(group: str, variants: Sequence[Variant]) -> list[Variant]:
    return [variant._replace(group=group) for variant in variants]
