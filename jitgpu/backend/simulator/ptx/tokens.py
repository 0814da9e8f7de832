"""The text of a PTX module as tokens, and the constants among them (PTX ISA, "Syntax", "Constant Expressions")."""

from __future__ import annotations

import operator
import re
import struct
from collections.abc import Callable
from itertools import repeat

from jitgpu.backend.simulator.ptx.syntax import Immediate
from jitgpu.errors import LaunchError

__all__ = ["NAME", "PtxError", "Tokens"]

#: An identifier (PTX ISA, "Identifiers"). A ``%`` before a digit is the remainder of two constants only if a space
#: stands between them.
NAME = re.compile(r"(?:[A-Za-z_$]|%[A-Za-z0-9_$])[A-Za-z0-9_$]*")

_DECIMAL = re.compile(r"[0-9]+\.[0-9]*(?:[eE][+-]?[0-9]+)?|\.[0-9]+(?:[eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+")

# Names first, since most tokens are: an opcode with its modifiers, and a part of a register (%tid.x), are one token.
# Whatever nothing else matches is a token too (\S), so that no character is passed over in silence; but not the
# backslash at the end of a line, which a raw string of CUDA text may bring in.
_TOKEN = re.compile(
    rf"""{NAME.pattern}(?:(?:\.|::)[A-Za-z0-9_$]+)*
    | \.[A-Za-z_][A-Za-z0-9_]*
    | 0[fF][0-9A-Fa-f]{{8}}(?![0-9A-Za-z]) | 0[dD][0-9A-Fa-f]{{16}}(?![0-9A-Za-z])
    | 0[xX][0-9A-Fa-f]+U? | 0[bB][01]+U?
    | {_DECIMAL.pattern}
    | 0[0-7]*U? | [1-9][0-9]*U?
    | "(?:[^"\\]|\\.)*"
    | << | >> | [<>=!]= | && | \|\|
    | (?!\\\s*$)\S""",
    re.VERBOSE,
)
_COMMENT = re.compile(r'("(?:[^"\\\n]|\\[^\n])*")|//[^\n]*|/\*.*?\*/', re.DOTALL)

_EXACT_FLOAT = re.compile(r"0([fFdD])([0-9A-Fa-f]+)")
_INTEGER = re.compile(r"0[xX](?P<hex>[0-9A-Fa-f]+)U?|0[bB](?P<bin>[01]+)U?|0(?P<oct>[0-7]+)U?|(?P<dec>[0-9]+)U?")
_AFTER_CONSTANT = frozenset({",", ";", "}", "]", ")"})
_BASES = {"hex": 16, "bin": 2, "oct": 8, "dec": 10}
_WIDEST = 64  # digits of the longest literal of 64 bits, in base 2
_DEEPEST = 64  # of one constant expression in another: no compiler comes near, and Python's own stack is not reached

_BINARY: dict[str, tuple[int, Callable[..., int | float]]] = {
    "||": (1, lambda a, b: int(bool(a or b))), "&&": (2, lambda a, b: int(bool(a and b))),
    "|": (3, operator.or_), "^": (4, operator.xor), "&": (5, operator.and_),
    "==": (6, operator.eq), "!=": (6, operator.ne),
    "<": (7, operator.lt), ">": (7, operator.gt), "<=": (7, operator.le), ">=": (7, operator.ge),
    "<<": (8, lambda a, b: a << min(b, 64)), ">>": (8, operator.rshift),
    "+": (9, operator.add), "-": (9, operator.sub),
    "*": (10, operator.mul), "/": (10, lambda a, b: _quotient(a, b)), "%": (10, lambda a, b: a - _quotient(a, b) * b),
}  # fmt: skip
_PRODUCT = 10  # the level of * / %, the terms of a sum

_UNARY: dict[str, Callable[[int | float], int | float]] = {
    "-": operator.neg, "+": operator.pos, "!": lambda value: int(not value), "~": operator.invert,  # type: ignore[dict-item]
}  # fmt: skip


class PtxError(LaunchError):
    """A text that is not PTX, or PTX that the reader does not know.

    Attributes
    ----------
    line : int
        The line of the PTX text, from 1.
    text : str
        That line.
    expected : str
        What should have stood there.
    """

    def __init__(self, line: int, text: str, given: str, expected: str) -> None:
        self.line = line
        self.text = text
        super().__init__(f"line {line} of the PTX cannot be read: {text.strip()}", given=given, expected=expected)


class Tokens:
    """A place in the tokens of a text. ``items`` ends in two empty tokens, so one may always look one ahead.

    ``literals`` are the integers that were read so far, by their text.
    """

    def __init__(self, text: str) -> None:
        self._rows = text.split("\n")
        self.items: list[str] = []
        self.lines: list[int] = []
        self.at = 0
        self.literals: dict[str, Immediate] = {}
        for number, row in enumerate(_without_comments(text).split("\n"), 1):
            found = _TOKEN.findall(row)
            self.items += found
            self.lines += repeat(number, len(found))
        self.items += ("", "")
        self.lines += repeat(len(self._rows), 2)

    def error(self, expected: str, at: int | None = None) -> PtxError:
        """The error that says what was expected at a token, the next one if none is given."""
        at = self.at if at is None else at
        line = self.lines[at]
        return PtxError(line, self._rows[line - 1], repr(self.items[at]) if self.items[at] else "the end", expected)

    def peek(self) -> str:
        """The next token, empty at the end."""
        return self.items[self.at]

    def take(self) -> str:
        """Pass over the next token. At the end nothing is passed over."""
        token = self.items[self.at]
        if token:
            self.at += 1
        return token

    def accept(self, token: str) -> bool:
        """Pass over the next token if it is this one."""
        if self.items[self.at] != token:
            return False
        self.at += 1
        return True

    def expect(self, token: str) -> None:
        """Pass over this token.

        Raises
        ------
        PtxError
            If another one comes next.
        """
        if self.items[self.at] != token:
            raise self.error(repr(token))
        self.at += 1

    def name(self, what: str) -> str:
        """Pass over an identifier; ``what`` says of what, for the error."""
        if not NAME.fullmatch(self.peek()):
            raise self.error(what)
        return self.take()

    def string(self, what: str) -> str:
        """Pass over a text in quotes and return what is between them."""
        if not self.peek().startswith('"') or len(self.peek()) < 2:
            raise self.error(what)
        return re.sub(r"\\(.)", r"\1", self.take()[1:-1])

    def pragma(self) -> None:
        """Pass over the text and the ``;`` after ``.pragma``: advice to an optimiser."""
        self.string("a text in quotes")
        self.expect(";")

    def literal(self, what: str, most: int = 1 << 48) -> int:
        """Pass over one unsigned integer that is no expression: a count, a size, an alignment."""
        value = self._integer(self.peek())
        if value is None or not 0 <= value <= most:
            raise self.error(what)
        self.at += 1
        return value

    def skip_braces(self, opening: str, closing: str) -> None:
        """Pass over everything from an opening bracket to the one that closes it."""
        self.expect(opening)
        depth = 1
        while depth:
            token = self.take()
            if not token:
                raise self.error(repr(closing))
            depth += (token == opening) - (token == closing)

    # ---------------------------------------------------------------------------------------------------- constants

    def immediate(self) -> Immediate:
        """Pass over a constant expression. ``0f`` and ``0d`` literals keep their bits."""
        token = self.peek()
        if known := self.literals.get(token):
            if self.items[self.at + 1] in _AFTER_CONSTANT:
                self.at += 1
                return known
        elif (exact := _EXACT_FLOAT.fullmatch(token)) and self.items[self.at + 1] not in _BINARY:
            self.at += 1
            return Immediate(int(exact[2], 16), "f32" if exact[1] in "fF" else "f64")
        alone = self.at + 1
        value = self.constant()
        if isinstance(value, float):
            return Immediate(int.from_bytes(struct.pack("<d", value), "little"), "f64")
        result = Immediate(value)
        if self.at == alone:
            self.literals[token] = result
        return result

    def integer(self, what: str, level: int = 0) -> int:
        """Pass over a constant expression that is an integer."""
        start = self.at
        value = self.constant(level)
        if isinstance(value, float):
            raise self.error(what, start)
        return value

    def addend(self) -> int:
        """Pass over the ``+4`` or ``-4`` after a name, none of them being 0."""
        total = 0
        while (sign := self.peek()) in ("+", "-"):
            self.at += 1
            term = self.integer("an offset in bytes", _PRODUCT)
            total += term if sign == "+" else -term
        return _wrapped(total)

    def constant(self, level: int = 0, depth: int = 0) -> int | float:
        """Pass over a constant expression whose operators bind at least as strongly as ``level``.

        Integers are of 64 bits and signed, decimals with a point or an exponent are f64, as the PTX ISA has them.
        """
        if depth > _DEEPEST:
            raise self.error("a simpler expression")
        value = self._term(depth)
        while (found := _BINARY.get(self.peek())) and found[0] >= level:
            start = self.at
            self.at += 1
            right = self.constant(found[0] + 1, depth + 1)
            value = self._applied(found[1], start, value, right)
        if level == 0 and self.accept("?"):
            chosen = self.constant(0, depth + 1)
            self.expect(":")
            other = self.constant(0, depth + 1)
            value = chosen if value else other
        return value

    def _term(self, depth: int) -> int | float:
        signs = []
        while self.peek() in _UNARY:
            signs.append(self.at)
            self.at += 1
        token = self.peek()
        value: int | float | None
        if token == "(" and self.items[self.at + 1] in (".s64", ".u64"):  # a cast of 64 bits to 64 bits
            self.at += 2
            self.expect(")")
            value = self.constant(_PRODUCT + 1, depth + 1)
        elif token == "(":
            self.at += 1
            value = self.constant(0, depth + 1)
            self.expect(")")
        else:
            value = self._number(token)
            self.at += 1
        for sign in reversed(signs):
            value = self._applied(_UNARY[self.items[sign]], sign, value)
        return value

    def _applied(self, operation: Callable[..., int | float], at: int, *values: int | float) -> int | float:
        try:
            result = operation(*values)
        except (ArithmeticError, TypeError, ValueError):  # by zero, by a negative shift, bits of a float
            raise self.error("an operator that is defined for its operands", at) from None
        return result if isinstance(result, float) else _wrapped(int(result))

    def _number(self, token: str) -> int | float:
        if token == "WARP_SZ":
            return 32
        if exact := _EXACT_FLOAT.fullmatch(token):
            code, nbytes = ("<f", 4) if exact[1] in "fF" else ("<d", 8)
            return float(struct.unpack(code, int(exact[2], 16).to_bytes(nbytes, "little"))[0])
        if _DECIMAL.fullmatch(token):
            return float(token)
        value = self._integer(token)
        if value is None:
            raise self.error("a constant")
        return _wrapped(value)

    @staticmethod
    def _integer(token: str) -> int | None:
        match = _INTEGER.fullmatch(token)
        if not match or not match.lastgroup or len(token) > _WIDEST + 3:  # Python limits the digits that int() takes
            return None
        value = int(match[match.lastgroup], _BASES[match.lastgroup])
        return value if value < 1 << 64 else None


def _wrapped(value: int) -> int:
    """The low 64 bits as a signed integer."""
    return ((value + (1 << 63)) & ((1 << 64) - 1)) - (1 << 63)


def _quotient(a: float, b: float) -> int | float:
    """C's quotient: cut towards zero for integers."""
    if isinstance(a, int) and isinstance(b, int):
        return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
    return a / b


def _without_comments(text: str) -> str:
    """The text with its comments blank, on as many lines as before. Quotes protect ``//`` in a file's name."""
    if "/*" not in text and "//" not in text:
        return text
    return _COMMENT.sub(lambda match: match[1] or "\n" * match[0].count("\n") or " ", text)
