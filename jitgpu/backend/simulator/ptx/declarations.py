"""Reads parameters, and variables with their initial bytes (PTX ISA, "State Spaces, Types, and Variables")."""

from __future__ import annotations

import re
import struct
import sys
from array import array
from math import prod
from typing import Literal, cast

from jitgpu.backend.simulator.ptx.scopes import Names, Refer
from jitgpu.backend.simulator.ptx.syntax import Immediate, Parameter, Variable
from jitgpu.backend.simulator.ptx.tokens import Tokens

__all__ = ["SIZES", "SPACES", "alignment", "parameters", "register_type", "variables"]

#: Bytes of each type that a variable may have. A handle of a texture, sampler or surface is one of 64 bits.
SIZES = {f"{kind}{bits}": bits // 8 for kind in "bus" for bits in (8, 16, 32, 64)} | {
    "b128": 16, "f16": 2, "f16x2": 4, "bf16": 2, "bf16x2": 4, "f32": 4, "f64": 8,
    "texref": 8, "samplerref": 8, "surfref": 8,
}  # fmt: skip
_REGISTER_TYPES = frozenset({*SIZES, "pred"} - {"texref", "samplerref", "surfref"})

#: State spaces that a variable may be declared in.
SPACES: dict[str, Literal["global", "const", "shared", "local", "param"]] = {
    ".global": "global", ".const": "const", ".shared": "shared", ".local": "local", ".param": "param",
}  # fmt: skip

_VECTORS = {".v2": 2, ".v4": 4, ".v8": 8}
_FLOATS = {"f16": "<e", "f32": "<f", "f64": "<d"}
_MOST_DIMENSIONS = 16
_LARGEST = 1 << 48
_LARGEST_INITIALISED = 1 << 28  # bytes: they are held in memory, some times over

# What fits the type as it stands; all else goes the long way.
_ARRAY_CODES = {"b8": "B", "u8": "B", "b16": "H", "u16": "H", "b32": "I", "u32": "I", "b64": "Q", "u64": "Q"}
_NOT_DECIMAL = re.compile(r"[^0-9 ]|\b0[0-9]")

Pointer = tuple[int, int, str, int, bool]


class _Shape:
    """What stands before a name: type, elements of a vector, alignment."""

    def __init__(self, tokens: Tokens) -> None:
        self.type = ""
        self.vector = 1
        self._align = 0
        while (word := tokens.peek()).startswith("."):
            tokens.at += 1
            if word in _VECTORS:
                self.vector = _VECTORS[word]
            elif not self.type and (word[1:] in SIZES or word == ".pred"):
                self.type = word[1:]
                if tokens.peek() == ".ptr":
                    _pointee(tokens)
            elif word == ".align":
                self._align = alignment(tokens)
            elif word == ".attribute":
                tokens.skip_braces("(", ")")
            else:
                raise tokens.error("a type, .align or .attribute", tokens.at - 1)
        if not self.type:
            raise tokens.error("a type, such as .b32")

    @property
    def nbytes(self) -> int:
        return SIZES[self.type] * self.vector

    @property
    def align(self) -> int:
        """As declared, or the natural one."""
        return self._align or self.nbytes


def alignment(tokens: Tokens) -> int:
    """Pass over the number of bytes after ``.align``."""
    value = tokens.literal("a power of two", 1 << 20)
    if value.bit_count() != 1:
        raise tokens.error("a power of two", tokens.at - 1)
    return value


def _pointee(tokens: Tokens) -> None:
    """``.ptr .global .align 16``: what a pointer points to. Its alignment is not the parameter's."""
    tokens.expect(".ptr")
    if tokens.peek() in SPACES:
        tokens.at += 1
    if tokens.accept(".align"):
        alignment(tokens)


def register_type(tokens: Tokens) -> tuple[str, int]:
    """The type after ``.reg`` and how many of it are in the vector, 1 without ``.v2``."""
    vector = _VECTORS.get(tokens.peek(), 1)
    if vector > 1:
        tokens.at += 1
    word = tokens.peek()[1:]
    if not tokens.peek().startswith(".") or word not in _REGISTER_TYPES:
        raise tokens.error("the type of a register, such as .b32")
    tokens.at += 1
    return word, vector


def parameters(tokens: Tokens, names: Names | None = None) -> tuple[Parameter, ...]:
    """Parameters in brackets, ``(.param .b32 n, .param .align 8 .b8 p[24])``.

    They become known to ``names``, those too that are a ``.reg``, which a ``.func`` may have.
    """
    found: list[Parameter] = []
    tokens.expect("(")
    while not tokens.accept(")"):
        if found:
            tokens.expect(",")
        in_register = tokens.peek() == ".reg"
        if not in_register and tokens.peek() != ".param":
            raise tokens.error("a parameter, .param or .reg")
        tokens.at += 1
        shape = _Shape(tokens)
        if shape.type == "pred" and not in_register:
            raise tokens.error("a type that memory may have", tokens.at - 1)
        at = tokens.at
        name = tokens.name("the name of a parameter")
        dimensions = _dimensions(tokens)
        if names and in_register:
            names.declare_register_parameter(name, shape.type, at)
        elif names:
            names.declare_parameter(name, at)
        nbytes = _nbytes(tokens, shape, dimensions) if shape.type != "pred" else 1
        align = shape.align if shape.type != "pred" else 1
        # An array of one element is passed like the element itself.
        found.append(Parameter(name, shape.type, nbytes, align, dimensions not in ([], [1])))
    return tuple(found)


def _dimensions(tokens: Tokens) -> list[int | None]:
    """``[4][3]``; None for ``[]``, which only the first may be."""
    found: list[int | None] = []
    while tokens.accept("["):
        if len(found) == _MOST_DIMENSIONS:
            raise tokens.error(f"no more than {_MOST_DIMENSIONS} dimensions")
        if not found and tokens.peek() == "]":
            found.append(None)
        else:
            count = tokens.integer("a number of elements")
            if not 0 <= count <= _LARGEST:
                raise tokens.error("a number of elements", tokens.at - 1)
            found.append(count)
        tokens.expect("]")
    return found


def _nbytes(tokens: Tokens, shape: _Shape, dimensions: list[int | None]) -> int:
    nbytes = shape.nbytes * prod(count or 0 for count in dimensions)
    if nbytes > _LARGEST:
        raise tokens.error("a variable of at most 2**48 bytes", tokens.at - 1)
    return nbytes


def variables(tokens: Tokens, space: str, extern: bool, refer: Refer) -> list[Variable]:
    """The variables declared after a space: ``.align 4 .b8 a[4] = {1, 2}, b;``.

    ``refer`` is told each name that an initialiser takes the address of, and its place among the tokens.
    """
    shape = _Shape(tokens)
    if shape.type == "pred":
        raise tokens.error("a type that memory may have", tokens.at - 1)
    found = []
    while True:
        name = tokens.name("the name of a variable")
        dimensions = _dimensions(tokens)
        nbytes = _nbytes(tokens, shape, dimensions)
        data = b""
        pointers: tuple[Pointer, ...] = ()
        if tokens.accept("="):
            data, pointers = _Initialiser(tokens, shape, dimensions, refer).read(nbytes)
            nbytes = len(data)
        found.append(Variable(name, SPACES[space], shape.type, nbytes, shape.align, data, pointers, extern))
        if not tokens.accept(","):
            break
    tokens.expect(";")
    return found


class _Initialiser:
    """The bytes and pointers after ``=``."""

    def __init__(
        self, tokens: Tokens, shape: _Shape, dimensions: list[int | None], refer: Refer
    ) -> None:
        self._tokens = tokens
        self._type = shape.type
        self._size = SIZES[shape.type]
        self._refer = refer
        self._dimensions = dimensions + ([shape.vector] if shape.vector > 1 else [])
        self._data = bytearray()
        self._pointers: list[Pointer] = []

    def read(self, nbytes: int) -> tuple[bytes, tuple[Pointer, ...]]:
        """Bytes padded with zeros to ``nbytes``, which is 0 where ``[]`` leaves the number to the initialiser."""
        tokens = self._tokens
        if nbytes > _LARGEST_INITIALISED:
            raise tokens.error("an initialised variable of at most 2**28 bytes", tokens.at - 1)
        if self._type.endswith("ref"):  # {addr_mode_0 = wrap, ...}
            tokens.skip_braces("{", "}")
        elif tokens.peek() == "{":
            self._braces(self._dimensions or [1], 0)
        elif self._dimensions:
            raise tokens.error("'{'")
        else:
            self._element(0)
        whole = max(nbytes, len(self._data))
        return bytes(self._data.ljust(whole, b"\0")), tuple(self._pointers)

    def _braces(self, dimensions: list[int | None], first: int) -> None:
        """``{1, {2, 3}}`` for an array, whose elements are counted from ``first``."""
        tokens = self._tokens
        inner = cast("list[int]", dimensions[1:])
        stride = prod(inner)
        end = None if dimensions[0] is None else first + dimensions[0] * stride
        tokens.expect("{")
        at = first
        if not inner and self._integers(first, end):
            return
        while not tokens.accept("}"):
            if at > first:
                tokens.expect(",")
            nested = tokens.peek() == "{"
            if nested and (not inner or (at - first) % stride):
                raise tokens.error("a constant or an address")
            step = stride if nested else 1
            if end is not None and at + step > end:
                raise tokens.error("no more values than the array has elements")
            if nested:
                self._braces([*inner], at)
            else:
                self._element(at * self._size)
            at += step

    def _integers(self, first: int, end: int | None) -> bool:
        """The rest of braces that hold nothing but decimals, which tables have by the hundred thousand."""
        tokens, items, code = self._tokens, self._tokens.items, _ARRAY_CODES.get(self._type)
        try:
            closing = items.index("}", tokens.at)
        except ValueError:  # the long way says what is missing
            return False
        values, commas = items[tokens.at : closing : 2], items[tokens.at + 1 : closing : 2]
        if not code or len(values) != len(commas) + 1 or set(commas) != {","} or _NOT_DECIMAL.search(" ".join(values)):
            return False
        if end is not None and first + len(values) > end:
            return False
        try:
            data = array(code, map(int, values))
        except (OverflowError, ValueError):  # wider than the type, or than any
            return False
        if sys.byteorder == "big":
            data.byteswap()
        self._put(first * self._size, data.tobytes())
        tokens.at = closing + 1
        return True

    def _element(self, offset: int) -> None:
        """One constant or address, for the bytes from ``offset``."""
        tokens, size = self._tokens, self._size
        token = tokens.peek()
        if token[0:1].isdigit() and tokens.items[tokens.at + 1] == "(":
            self._address_byte(offset)
            data = bytes(1)
        elif (token[0:1].isalpha() or token[0:1] in ("_", "$")) and token != "WARP_SZ":
            self._pointers.append((offset, size, *self._address()))
            data = bytes(size)
        else:
            data = _encoded(tokens, tokens.immediate(), self._type, size)
        self._put(offset, data)

    def _put(self, offset: int, data: bytes) -> None:
        if offset > _LARGEST_INITIALISED:
            raise self._tokens.error("an initialised variable of at most 2**28 bytes")
        self._data[len(self._data) :] = bytes(max(0, offset - len(self._data)))
        self._data[offset : offset + len(data)] = data

    def _address(self) -> tuple[str, int, bool]:
        """``a+4`` or ``generic(a)+4``: name, addend, generic."""
        tokens = self._tokens
        generic = tokens.peek() == "generic" and tokens.items[tokens.at + 1] == "("
        if generic:
            tokens.at += 2
        at = tokens.at
        name = tokens.name("the name of a variable or function")
        self._refer(name, at)
        addend = tokens.addend()
        if generic:
            tokens.expect(")")
            addend += tokens.addend()
        return name, addend, generic

    def _address_byte(self, offset: int) -> None:
        """``0xFF00(a)``: one byte of an address. They come in order from the lowest and are joined into one pointer."""
        tokens = self._tokens
        start = tokens.at
        mask = tokens.literal("a mask of one byte", (1 << 64) - 1)
        byte = mask.bit_length() // 8 - 1
        if self._size != 1 or byte < 0 or mask != 0xFF << 8 * byte:
            raise tokens.error("a mask of one byte, of an address in an array of bytes", start)
        tokens.expect("(")
        address = self._address()
        tokens.expect(")")
        if byte:
            if not self._pointers or self._pointers[-1] != (offset - byte, byte, *address):
                raise tokens.error("the bytes of an address in order", start)
            self._pointers.pop()
        self._pointers.append((offset - byte, byte + 1, *address))


def _encoded(tokens: Tokens, value: Immediate, type: str, size: int) -> bytes:
    """The constant that was just read as bytes of the type."""
    if type in _FLOATS and (value.kind == "int" or value.kind == "f64" or size != 4):
        number = float(value.bits) if value.kind == "int" else _float(value)
        try:
            return struct.pack(_FLOATS[type], number)
        except OverflowError:
            return struct.pack(_FLOATS[type], float("inf") if number > 0 else float("-inf"))
    if value.kind == "f64" and size < 8 and type not in _FLOATS:
        raise tokens.error(f"a constant of type .{type}", tokens.at - 1)
    return (value.bits & (1 << 8 * size) - 1).to_bytes(size, "little")


def _float(value: Immediate) -> float:
    code, nbytes = ("<f", 4) if value.kind == "f32" else ("<d", 8)
    return float(struct.unpack(code, value.bits.to_bytes(nbytes, "little"))[0])
