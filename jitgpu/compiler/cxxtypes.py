"""C++ types as values, and how a programmer spells them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

__all__ = [
    "Argument",
    "Array",
    "Function",
    "Literal",
    "Named",
    "Pointer",
    "Qualified",
    "Reference",
    "Type",
    "spell",
]


@dataclass(frozen=True, slots=True)
class Named:
    """A builtin or class type. ``name`` is qualified, without its own template arguments and without the inline
    namespaces by which libraries version themselves: ``cuda::std::complex``."""

    name: str
    arguments: tuple[Argument, ...] | None = None


@dataclass(frozen=True, slots=True)
class Qualified:
    """``const`` and ``volatile`` of a type."""

    target: Type
    const: bool
    volatile: bool


@dataclass(frozen=True, slots=True)
class Pointer:
    """``target*``."""

    target: Type


@dataclass(frozen=True, slots=True)
class Reference:
    """``target&`` or ``target&&``."""

    target: Type
    rvalue: bool


@dataclass(frozen=True, slots=True)
class Array:
    """``element[extent]``; extent 0 is an unknown bound."""

    element: Type
    extent: int


@dataclass(frozen=True, slots=True)
class Function:
    """``result(parameters...)``."""

    result: Type
    parameters: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Literal:
    """A template argument that is a value."""

    type: Type
    text: str


Type: TypeAlias = Named | Qualified | Pointer | Reference | Array | Function
Argument: TypeAlias = Type | Literal


def spell(kind: Argument) -> str:
    """The type as a C++ programmer writes it, qualifiers first: ``const float*``.

    >>> spell(Pointer(Array(Qualified(Named("float"), True, False), 3)))
    'const float (*)[3]'
    """
    return _declare(kind, "")


def _declare(kind: Argument, inside: str) -> str:
    """``kind`` around a declarator, built from the inside out as C declarators are read."""
    if isinstance(kind, Literal):
        return _spell_literal(kind)
    if isinstance(kind, Named):
        text = kind.name
        if kind.arguments is not None:
            text += "<" + ", ".join(map(spell, kind.arguments)) + ">"
        return text + (f" {inside}" if inside.startswith(("(", "[")) else inside)
    if isinstance(kind, Qualified):
        words = " ".join(word for word, given in (("const", kind.const), ("volatile", kind.volatile)) if given)
        if isinstance(kind.target, (Pointer, Reference)):
            space = "" if not inside or inside.startswith("*") else " "
            return _declare(kind.target, f" {words}{space}{inside}")
        return f"{words} {_declare(kind.target, inside)}"
    if isinstance(kind, (Pointer, Reference)):
        sign = "*" if isinstance(kind, Pointer) else "&&" if kind.rvalue else "&"
        target = kind.target.target if isinstance(kind.target, Qualified) else kind.target
        space = " " if inside.startswith(("(", "[")) else ""
        declarator = f"({sign}{inside})" if isinstance(target, (Array, Function)) else sign + space + inside
        return _declare(kind.target, declarator)
    if isinstance(kind, Array):
        return _declare(kind.element, f"{inside}[{kind.extent or ''}]")
    return _declare(kind.result, f"{inside}({', '.join(map(spell, kind.parameters))})")


def _spell_literal(value: Literal) -> str:
    name = value.type.name if isinstance(value.type, Named) else ""
    if name == "bool":
        return {"0": "false", "1": "true"}.get(value.text, value.text)
    plain = name in ("int", "long", "long long", "unsigned int", "unsigned long", "unsigned long long", "short")
    return value.text if plain else f"({spell(value.type)}){value.text}"
