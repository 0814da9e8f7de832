"""Random expressions of a wanted type over the names in scope."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from .draw import Draw
from .templates import CONSTANTS, FMAD_OFF, FMAD_ON, FORMS, _read

__all__ = ["Expressions"]

_NAME = "_abcdefghijklmnopqrstuvwxyz"
_HOLE = re.compile(r"\$(?:(i8|u8|i16|u16|i32|u32|i64|u64|f32|f64|bool)\b|\[(\d+)-(\d+)\]|([Rxq])(?![a-z0-9]))")


class Expressions:
    """Makes expressions. ``names`` are what they may read: variables, parameters, loop counters, by type."""

    def __init__(self, draw: Draw, names: dict[str, list[str]], *, fmad: bool, inputs: bool = True) -> None:
        self.draw = draw
        self.names = {kind: list(names.get(kind, ())) for kind in FORMS}
        extra = FMAD_ON if fmad else FMAD_OFF
        self._forms = {kind: forms + _read(extra.get(kind, "")) for kind, forms in FORMS.items()}
        if not inputs:  # no kernel parameters in a device function
            reads = re.compile(r"\bin_\w")
            self._forms = {
                kind: [item for item in forms if not reads.search(item[1])] for kind, forms in self._forms.items()
            }

    def add(self, kind: str, form: str, weight: int = 4) -> None:
        """One more form for a type: a local array, a function of the program."""
        self._forms[kind].append((weight, form))

    @contextmanager
    def name(self, kind: str, name: str) -> Iterator[None]:
        """A name in scope for a while."""
        self.names[kind].append(name)
        yield
        self.names[kind].remove(name)

    def leaf(self, kind: str) -> str:
        """A variable, or a constant."""
        known = self.names[kind]
        if known and self.draw.chance(75):
            return self.draw.pick(known)
        constant = self.draw.pick(CONSTANTS[kind])
        return f"({constant})" if constant[0] == "-" else constant

    def make(self, kind: str, depth: int = 2) -> str:
        """An expression of type ``kind``, at most ``depth`` forms deep, in brackets where it needs them."""
        if depth <= 0 or self.draw.chance(22):
            return self.leaf(kind)
        form = self.draw.weighted(self._forms[kind])

        def fill(match: re.Match[str]) -> str:
            inner, low, high, choice = match.groups()
            if inner:
                return self.make(inner, depth - 1)
            if low:
                return str(self.draw.between(int(low), int(high)))
            return self.draw.pick({"R": ("rn", "rz", "ru", "rd"), "x": "xy", "q": "xyzw"}[choice])

        text = _HOLE.sub(fill, form)
        alone = _closes_last(text) if text[0] == "(" else text[0] in _NAME and text[-1] in ")]"
        return text if alone else f"({text})"


def _closes_last(text: str) -> bool:
    """Whether the bracket that opens a text closes at its end."""
    depth = 0
    for index, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return index == len(text) - 1
    return False
