"""The simulator's runtime as LLVM IR, function by function. ``scripts/make_simulator_runtime.py`` makes it."""

from __future__ import annotations

import functools
import hashlib
import re
from pathlib import Path

__all__ = ["closure", "declared", "functions", "identity"]

_DEFINE = re.compile(r'define [^@]*@("[^"]*"|[\w$.]+)\(')
_REFERENCE = re.compile(r'@("[^"]*"|[\w$.]+)')


@functools.cache
def _text() -> str:
    return (Path(__file__).parent / "runtime.ll").read_text()


@functools.cache
def identity() -> str:
    """A digest of the whole runtime."""
    return hashlib.sha256(_text().encode()).hexdigest()


def declared(text: str) -> dict[str, str]:
    """Declarations of what the runtime's functions in ``text`` refer to outside of it, by name."""
    wanted = set(_REFERENCE.findall(text))
    found = {}
    for line in _text().splitlines():
        if line.startswith("declare "):
            match = _REFERENCE.search(line)
            if match and match[1] in wanted:
                found[match[1]] = line
    return found


@functools.cache
def functions() -> dict[str, str]:
    """The text of each function by its name."""
    found = {}
    for piece in _text().split("\n\n"):
        match = _DEFINE.search(piece)
        if match:
            found[match[1]] = piece
    return found


def closure(text: str, *roots: str) -> list[str]:
    """The functions that ``text`` and ``roots`` refer to, and those that these do."""
    every = functions()
    found: dict[str, str] = {}
    todo = [*roots, *_REFERENCE.findall(text)]
    while todo:
        name = todo.pop()
        if name in every and name not in found:
            found[name] = every[name]
            todo += _REFERENCE.findall(every[name])
    return list(found.values())
