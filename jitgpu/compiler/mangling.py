"""Types out of mangled names: the part of the Itanium C++ ABI that a kernel's signature can hold.

The grammar is that of the ABI's section 5.1 "External Names (a.k.a. Mangling)"; production names are given where they
are read. Expressions (``X ... E``) and local names (``Z ... E``) are refused with :class:`MangledError`: instantiated
kernels with nameable parameter types do not have them.
"""

from __future__ import annotations

import re

from jitgpu.compiler.cxxtypes import (
    Argument,
    Array,
    Function,
    Literal,
    Named,
    Pointer,
    Qualified,
    Reference,
    Type,
    spell,
)

__all__ = ["MangledError", "parse_instance"]


class MangledError(ValueError):
    """A name that this parser does not read; the parameter is then known by its size alone."""


# <builtin-type>
_BUILTIN = {
    "v": "void", "w": "wchar_t", "b": "bool", "c": "char", "a": "signed char", "h": "unsigned char", "s": "short",
    "t": "unsigned short", "i": "int", "j": "unsigned int", "l": "long", "m": "unsigned long", "x": "long long",
    "y": "unsigned long long", "n": "__int128", "o": "unsigned __int128", "f": "float", "d": "double",
    "e": "long double", "g": "__float128", "z": "...",
}  # fmt: skip
_BUILTIN_D = {"n": "decltype(nullptr)", "i": "char32_t", "s": "char16_t", "u": "char8_t", "a": "auto", "h": "_Float16"}
_ABBREVIATED = {"a": "std::allocator", "b": "std::basic_string", "s": "std::string", "i": "std::istream",
                "o": "std::ostream", "d": "std::iostream"}  # fmt: skip

# libcu++ (__4), Thrust and CUB (THRUST_300102_SM_900_NS) version their types by an inline namespace
_VERSION_NAMESPACE = re.compile(r"__\d+|_V_\w+|(THRUST|CUB|CCCL)_\w*NS")
_NUMBER = re.compile("[0-9]+")
_SEQUENCE = re.compile("([0-9A-Z]{0,8})_")
_DEPTH = 120


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.depth = 0
        self.seen: list[Type] = []

    # ---- characters

    def peek(self, n: int = 1) -> str:
        return self.text[self.at : self.at + n]

    def take(self, expected: str) -> bool:
        if self.text.startswith(expected, self.at):
            self.at += len(expected)
            return True
        return False

    def need(self, expected: str) -> None:
        if not self.take(expected):
            raise MangledError(f"{expected!r} expected at {self.at} of {self.text!r}")

    def number(self) -> int:
        match = _NUMBER.match(self.text, self.at)
        if match is None or len(match[0]) > 18:
            raise MangledError(f"a number expected at {self.at} of {self.text!r}")
        self.at = match.end()
        return int(match[0])

    def until_end(self) -> str:
        end = self.text.find("E", self.at)
        if end < 0:
            raise MangledError(f"no end of the literal at {self.at} of {self.text!r}")
        text, self.at = self.text[self.at : end], end + 1
        return text

    def remember(self, kind: Type) -> Type:
        self.seen.append(kind)
        return kind

    # ---- <type>

    def type(self) -> Type:
        self.depth += 1
        if self.depth > _DEPTH:
            raise MangledError(f"nested too deeply: {self.text!r}")
        kind = self._type()
        self.depth -= 1
        return kind

    def _type(self) -> Type:
        head = self.peek()
        if head in ("r", "V", "K"):
            return self._qualified()
        if self.take("P"):
            return self.remember(Pointer(self.type()))
        if head in ("R", "O"):
            self.at += 1
            return self.remember(Reference(self.type(), head == "O"))
        if head == "F" or self.peek(3) == "DoF":
            return self._function()
        if self.take("A"):
            return self._array()
        if self.take("M"):
            return self._member_pointer()
        if head == "D":
            return self._d_type()
        if self.take("u"):
            return self.remember(Named(self.source_name()))
        if self.take("U"):
            self.source_name()  # a vendor's qualifier says nothing about the value
            return self.remember(self.type())
        if head in _BUILTIN:
            self.at += 1
            return Named(_BUILTIN[head])
        for elaborated in ("Ts", "Tu", "Te"):
            if self.take(elaborated):
                break
        return self.class_type()

    def _qualified(self) -> Type:
        self.take("r")
        volatile, const = self.take("V"), self.take("K")
        target = self.type()
        return self.remember(Qualified(target, const, volatile) if const or volatile else target)

    def _function(self) -> Type:
        self.take("Do")
        self.need("F")
        self.take("Y")  # extern "C"
        result, parameters = self.type(), []
        while not self.take("E"):
            if self.peek(2) in ("RE", "OE"):
                self.at += 1
                continue
            parameters.append(self.type())
        kept = tuple(kind for kind in parameters if kind != Named("void"))
        return self.remember(Function(result, kept))

    def _array(self) -> Type:
        extent = 0 if self.peek() == "_" else self.number()
        self.need("_")
        return self.remember(Array(self.type(), extent))

    def _member_pointer(self) -> Type:
        owner, member = self.type(), self.type()
        return self.remember(Named(f"{spell(member)} {spell(owner)}::*"))

    def _d_type(self) -> Type:
        code = self.peek(2)[1:]
        if code == "v":  # Dv <number> _ <type>: a vector of the compiler's own
            self.at += 2
            count = self.number()
            self.need("_")
            return self.remember(Named(f"{spell(self.type())} __vector({count})"))
        if code == "F":  # DF <bits> _ and DF16b: the extended floats of C++23
            self.at += 2
            bits = self.number()
            if self.take("b"):
                return Named(f"std::bfloat{bits}_t")
            self.need("_")
            return Named(f"_Float{bits}")
        if code == "p":
            self.at += 2
            return self.type()
        if code in _BUILTIN_D:
            self.at += 2
            return Named(_BUILTIN_D[code])
        raise MangledError(f"no type begins with D{code}")

    # ---- names

    def source_name(self) -> str:
        length = self.number()
        name = self.peek(length)
        if len(name) != length or not length:
            raise MangledError(f"a name of {length} characters expected at {self.at} of {self.text!r}")
        self.at += length
        return "(anonymous namespace)" if name.startswith("_GLOBAL__N") else name

    def unqualified_name(self) -> str:
        self.take("L")  # internal linkage
        if self.take("Ut"):  # <unnamed-type-name>
            self._discriminator()
            name = "(unnamed)"
        elif self.take("Ul"):  # <closure-type-name>
            while not self.take("E"):
                self.type()
            self._discriminator()
            name = "(lambda)"
        else:
            name = self.source_name()
        while self.take("B"):
            self.source_name()  # an ABI tag
        return name

    def _discriminator(self) -> None:
        if self.peek() != "_":
            self.number()
        self.need("_")

    def substitution(self) -> Type:
        self.need("S")
        code = self.peek()
        if code in _ABBREVIATED:
            self.at += 1
            return Named(_ABBREVIATED[code])
        match = _SEQUENCE.match(self.text, self.at)
        if match is None:
            raise MangledError(f"no substitution at {self.at} of {self.text!r}")
        self.at = match.end()
        index = int(match[1], 36) + 1 if match[1] else 0
        if index >= len(self.seen):
            raise MangledError(f"substitution {index} of {len(self.seen)} in {self.text!r}")
        return self.seen[index]

    def class_type(self) -> Type:
        if self.take("N"):
            return self._nested_name()
        if self.peek() == "S" and self.peek(2) != "St":
            kind = self.substitution()
            return self.remember(self._with_arguments(kind)) if self.peek() == "I" else kind
        prefix = "std::" if self.take("St") else ""
        if not prefix and not (self.peek().isdigit() or self.peek() in ("U", "L")):
            raise MangledError(f"a type expected at {self.at} of {self.text!r}")
        kind = self.remember(Named(prefix + self.unqualified_name()))
        return self.remember(self._with_arguments(kind)) if self.peek() == "I" else kind

    def _nested_name(self) -> Type:
        while self.peek() in ("r", "V", "K", "R", "O") and self.peek():
            self.at += 1
        current: Type | None = None
        if self.take("St"):
            current = Named("std")
        while not self.take("E"):
            if self.peek() == "S" and current is None:
                current = self.substitution()
            elif self.peek() == "I":
                if current is None:
                    raise MangledError(f"template arguments of nothing in {self.text!r}")
                current = self.remember(self._with_arguments(current))
            else:
                current = self.remember(Named(_join(current, self.unqualified_name())))
        if current is None:
            raise MangledError(f"an empty nested name in {self.text!r}")
        return current

    def _with_arguments(self, kind: Type) -> Named:
        if not isinstance(kind, Named) or kind.arguments is not None:
            raise MangledError(f"template arguments where none can be in {self.text!r}")
        return Named(kind.name, self.arguments())

    def arguments(self) -> tuple[Argument, ...]:
        """<template-args>; packs are flattened."""
        self.need("I")
        found: list[Argument] = []
        self.arguments_into(found)
        return tuple(found)

    def arguments_into(self, found: list[Argument]) -> None:
        while not self.take("E"):
            self._argument(found)

    def _argument(self, found: list[Argument]) -> None:
        if self.take("J"):
            while not self.take("E"):
                self._argument(found)
        elif self.take("L"):
            if self.take("_Z"):
                raise MangledError(f"a name as a value in {self.text!r}")
            kind = self.type()
            found.append(Literal(kind, self.until_end().replace("n", "-")))
        else:
            found.append(self.type())


def _join(scope: Type | None, name: str) -> str:
    if scope is None:
        return name
    left = spell(scope)
    inner = left.rpartition("::")
    if _VERSION_NAMESPACE.fullmatch(inner[2]):
        left = inner[0]
    return f"{left}::{name}"


def parse_instance(mangled: str, name: str, *, partial: bool = False) -> tuple[Argument, ...]:
    """The template arguments of ``name`` in the mangled name of one of its instances.

    Parameters
    ----------
    mangled : str
        ``_Z`` and so on.
    name : str
        An unqualified template name at global scope.
    partial : bool
        Return the arguments before the first one that cannot be read, instead of raising.

    Raises
    ------
    MangledError
        When the name is no such instance or holds what this parser does not read.

    Examples
    --------
    >>> [spell(argument) for argument in parse_instance("_Z3boxIPFvifPKfPfEE", "box")]
    ['void (*)(int, float, const float*, float*)']
    """
    reader = _Reader(mangled)
    reader.need("_Z")
    reader.take("L")
    if reader.source_name() != name:
        raise MangledError(f"not an instance of {name}: {mangled!r}")
    reader.remember(Named(name))
    reader.need("I")
    found: list[Argument] = []
    try:
        reader.arguments_into(found)
        if reader.at != len(mangled):
            raise MangledError(f"text after the arguments in {mangled!r}")
    except MangledError:
        if not partial:
            raise
    return tuple(found)
