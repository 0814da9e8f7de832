"""The declarations of a text that concern the GPU, cut out one by one.

A small scanner of its own goes first because whole files defeat a grammar: macros, attributes it does not know,
braces split over ``#if`` branches. It only has to know comments, strings, braces and scopes; what stands inside
one declaration is left to the parser in :mod:`jitgpu.source.outline`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import NamedTuple

__all__ = ["Statement", "Token", "group_end", "join", "statements"]

_LEXEME = re.compile(
    r"""
    (?P<blank>//(?:\\\r?\n|[^\n])*+ | /\*.*?(?:\*/|\Z) | \\\r?\n | [^\S\n]+)
  | (?P<newline>\n)
  | (?P<string>(?:u8|[uUL])?(?:R"(?P<delimiter>[^()\\\s]{0,16})\(.*?\)(?P=delimiter)" | "(?:\\.|[^"\\\n])*+"?
      | '(?:\\.|[^'\\\n])*+'?))
  | (?P<directive>(?:\#|%:)(?:/\*.*?\*/ | //(?:\\\r?\n|[^\n])*+ | \\\r?\n | "(?:\\.|[^"\\\n])*+" | [^\n])*+)
  | (?P<word>[^\W\d]\w*)
  | (?P<number>\.?\d(?:[eEpP][+-] | '?\w | \.)*+)
  | (?P<mark>::|->|\.\.\.|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_DIRECTIVE = re.compile(r"(?:\#|%:)\s*(\w+)\s*([^\n]*)", re.DOTALL)
_SPACES = {"__global__", "__constant__", "__device__"}
# Attributes of functions and parameters (CUDA C++ Programming Guide, "C++ Language Extensions"): they decide nothing
# of what an outline holds, and the grammar does not know all of them.
_ATTRIBUTES = {
    "__launch_bounds__", "__cluster_dims__", "__block_size__", "__maxnreg__", "__align__", "alignas", "__attribute__",
    "__attribute", "__declspec", "_Pragma", "__pragma", "noexcept", "__noinline__", "__forceinline__", "__inline__",
    "__inline", "__nv_pure__", "__extension__",
}  # fmt: skip
_FUNCTION_WORDS = {"__global__", "__device__", "__host__", "static", "inline", "extern"}
_CLASS = {"struct", "class", "union", "enum"}
_CLOSING = {"(": ")", "[": "]", "{": "}"}


class Token(NamedTuple):
    """A word, number, string or mark of the text, with its place (characters)."""

    kind: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Statement:
    """A declaration at namespace scope: its tokens without comments, attributes and body, the namespaces around it,
    whether a function body followed it, and for each ``#if`` around it, by number, in which branch of it it stands."""

    tokens: tuple[Token, ...]
    scope: tuple[str, ...]
    has_body: bool
    branches: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True)
class _State:
    """Where the scanner stands: open scopes, and the statement so far."""

    scopes: list[tuple[str, str]] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)
    depth: int = 0

    def copy(self) -> _State:
        return _State(self.scopes.copy(), self.tokens.copy(), self.depth)


@dataclass(slots=True)
class _Conditional:
    """An open ``#if``: its number, the state before it, the state after its first branch, which branch is taken for
    dead, the number of the branch."""

    number: int
    before: _State
    after: _State | None
    dead: bool
    rest_dead: bool
    branch: int = 0


def statements(text: str) -> Iterator[Statement]:
    """Every declaration at namespace scope that names ``__global__``, ``__constant__`` or ``__device__``, in all
    branches of ``#if`` (not ``#if 0``)."""
    return _Scanner(text).run() if "__" in text else iter(())


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.state = _State()
        self.conditionals: list[_Conditional] = []
        self.numbers = count()

    def run(self) -> Iterator[Statement]:
        fresh = True  # only blanks since the start of the line: here # begins a directive
        for match in _LEXEME.finditer(self.text):
            kind = match.lastgroup or ""
            if kind == "blank":
                continue
            if kind == "newline":
                fresh = True
                continue
            if kind == "directive":
                if fresh:
                    self.directive(match[0])
                fresh = False  # a # elsewhere is no directive; what follows it on its line is lost, and no C++
                continue
            fresh = False
            if any(conditional.dead for conditional in self.conditionals):
                continue
            done = self.token(Token("string" if kind == "delimiter" else kind, match[0], match.start(), match.end()))
            if done is not None:
                yield done

    def directive(self, text: str) -> None:
        match = _DIRECTIVE.match(text)
        if match is None:
            return
        name, rest = match[1], match[2].split("//")[0].strip()
        if name in ("if", "ifdef", "ifndef"):
            dead = name == "if" and rest == "0"
            rest_dead = name == "if" and rest == "1"
            self.conditionals.append(_Conditional(next(self.numbers), self.state.copy(), None, dead, rest_dead))
        elif not self.conditionals:
            return
        elif name in ("elif", "else", "elifdef", "elifndef"):
            current = self.conditionals[-1]
            if current.after is None and not current.dead:
                current.after = self.state
            current.dead = current.rest_dead
            current.branch += 1
            self.state = current.before.copy()
        elif name == "endif":
            # The first branch goes on: a brace that every branch opens is open once.
            current = self.conditionals.pop()
            if current.after is not None:
                self.state = current.after

    def token(self, token: Token) -> Statement | None:
        state, mark = self.state, token.text if token.kind == "mark" else ""
        if state.scopes and state.scopes[-1][0] in ("body", "value", "inner"):
            return self.skipped(token)
        if mark == "{":
            self.open(token)
            return None
        if mark == "}" and not state.depth:
            if state.scopes:
                state.scopes.pop()
            state.tokens.clear()
            return None
        if mark == ";" and not state.depth:
            return self.finish(has_body=False)
        if mark in ("(", "["):
            state.depth += 1
        elif mark in (")", "]"):
            state.depth = max(state.depth - 1, 0)
        state.tokens.append(token)
        return None

    def skipped(self, token: Token) -> Statement | None:
        """Inside braces whose contents do not matter."""
        scopes, tokens = self.state.scopes, self.state.tokens
        if token.kind == "mark" and token.text == "{":
            scopes.append(("inner", ""))
        elif token.kind == "mark" and token.text == "}":
            kind, _ = scopes.pop()
            if kind == "body":
                return self.finish(has_body=True)
            if kind == "value" and self.state.depth and tokens and tokens[-1].kind == "braces":
                start = tokens[-1].start  # a default argument: its text is kept
                tokens[-1] = Token("braces", self.text[start : token.end], start, token.end)
        return None

    def finish(self, *, has_body: bool) -> Statement | None:
        state = self.state
        tokens, state.tokens, state.depth = state.tokens, [], 0
        if not any(token.text in _SPACES for token in tokens):
            return None
        scope = tuple(name for kind, name in state.scopes if kind == "namespace" and name)
        branches = tuple((conditional.number, conditional.branch) for conditional in self.conditionals)
        return Statement(tuple(_without_attributes(tokens)), scope, has_body, branches)

    def open(self, brace: Token) -> None:
        """A brace at namespace scope: what it opens follows from the statement before it."""
        state = self.state
        tokens = state.tokens
        name = None if state.depth else _namespace(tokens)
        if name is not None:
            state.scopes.append(("namespace", name))
            tokens.clear()
        elif len(tokens) >= 2 and tokens[-2].text == "extern" and tokens[-1].kind == "string":
            state.scopes.append(("extern", ""))
            tokens.clear()
        elif not tokens or (not state.depth and _opens_body(tokens)):
            state.scopes.append(("body", ""))
        else:  # the braces of a class, or of a value; the statement goes on after them
            state.scopes.append(("value", ""))
            tokens.append(Token("braces", "{}", brace.start, brace.end))


def _namespace(tokens: list[Token]) -> str | None:
    """``a::b`` for ``namespace a::b``, "" for an unnamed one, None where no namespace begins."""
    at = next((i for i in range(len(tokens) - 1, -1, -1) if tokens[i].text == "namespace"), None)
    if at is None:
        return None
    tail = [token for token in _without_attributes(tokens[at + 1 :]) if token.text != "inline"]
    if any(token.kind != "word" and token.text != "::" for token in tail):
        return None
    # Words side by side are macros of visibility; the name is the last run of words joined by ::
    name = ""
    for token in tail:
        name = name + token.text if token.text == "::" or name.endswith("::") else token.text
    return name


def _opens_body(tokens: list[Token]) -> bool:
    """Whether a brace after these tokens is a function's."""
    rest = _without_attributes(tokens)
    start = header_end(rest)
    group = base = False
    depth = 0
    words: set[str] = set()
    for token in rest[start:]:
        if token.text in ("(", "["):
            group = group or (token.text == "(" and not base and not depth)
            depth += 1
        elif token.text in (")", "]"):
            depth -= 1
        elif not depth:
            if token.text == "=" and "operator" not in words:
                return False
            base = base or token.text == ":"
            words.add(token.text)
    return group and (not words & _CLASS or rest[-1].text in (")", "const", "void"))


def header_end(tokens: list[Token]) -> int:
    """The number of the first token after the template headers, 0 where there is none."""
    at = next((i for i, token in enumerate(tokens) if token.text == "template"), len(tokens))
    end = 0
    while at + 1 < len(tokens) and tokens[at].text == "template" and tokens[at + 1].text == "<":
        end = at = _angles_end(tokens, at + 1)
    return end


def _angles_end(tokens: list[Token], start: int) -> int:
    depth = 0
    i = start
    while i < len(tokens):
        text = tokens[i].text
        depth += (text == "<") - (text == ">")
        if not depth:
            return i + 1
        i = group_end(tokens, i) if text in _CLOSING else i + 1
    # A < that compares: the header ends at the last > before the words that begin a function.
    stop = next((i for i, token in enumerate(tokens) if token.text in _FUNCTION_WORDS), len(tokens))
    return next((i + 1 for i in range(stop - 1, start, -1) if tokens[i].text == ">"), len(tokens))


def group_end(tokens: list[Token], start: int) -> int:
    """The number of the token after the bracket that closes the one at ``start``."""
    depth = 0
    for i in range(start, len(tokens)):
        if tokens[i].text in _CLOSING:
            depth += 1
        elif tokens[i].text in (")", "]", "}"):
            depth -= 1
            if not depth:
                return i + 1
    return len(tokens)


def _without_attributes(tokens: list[Token]) -> list[Token]:
    kept: list[Token] = []
    i = 0
    while i < len(tokens):
        text = tokens[i].text
        if text in _ATTRIBUTES:
            i += 1
            if i < len(tokens) and tokens[i].text == "(":
                i = group_end(tokens, i)
        elif text == "[" and i + 1 < len(tokens) and tokens[i + 1].text == "[":
            i = group_end(tokens, i)
        else:
            kept.append(tokens[i])
            i += 1
    return kept


def join(text: str, tokens: list[Token]) -> str:
    """The tokens as text again: one space where the text had blanks, comments or line ends."""
    parts: list[str] = []
    for before, token in zip([None, *tokens], tokens, strict=False):
        if before is not None and before.end != token.start:
            parts.append(" ")
        parts.append(token.text)
    return "".join(parts)
