"""The simulator's runtime as LLVM IR. ``scripts/make_simulator_runtime.py`` makes it of the CUDA C++ beside it.

``system.ll`` is compiled once for a host: the scheduler, the slow path of checks. Functions of ``arithmetic.ll`` are
compiled into each kernel that uses them.
"""

from __future__ import annotations

import functools
import hashlib
import re
from pathlib import Path

__all__ = ["closure", "declared", "exported", "identity", "text"]

_DEFINE = re.compile(r"^define [^@]*@([\w$.]+)\(", re.M)
_REFERENCE = re.compile(r"@([\w$.]+)")


@functools.cache
def text(part: str) -> str:
    """A part of the runtime: ``"system"`` or ``"arithmetic"``."""
    return (Path(__file__).parent / f"{part}.ll").read_text()


@functools.cache
def identity() -> str:
    """A digest of the runtime and of the translator: what decides the code that is made of a kernel."""
    hasher = hashlib.sha256()
    folder = Path(__file__).parent
    for path in sorted(folder.glob("*.ll")):
        with path.open("rb") as file:
            hasher.update(file.readline())  # which ends with a digest of the rest
    for path in sorted(folder.parent.rglob("*.py")):
        hasher.update(path.read_bytes())
    return hasher.hexdigest()


def exported() -> list[str]:
    """The functions that others call in ``system.ll``."""
    return re.findall(r"^define (?!internal)[^@]*@([\w$.]+)\(", text("system"), re.M)


@functools.cache
def _functions() -> dict[str, str]:
    """The functions of ``arithmetic.ll``."""
    pieces = text("arithmetic").split("\n\n")
    return {match[1]: piece for piece in pieces if (match := _DEFINE.search(piece))}


def closure(kernel: str) -> dict[str, str]:
    """The arithmetic functions that a kernel's text refers to, and those that these do, by name."""
    every, found = _functions(), {}
    todo = _REFERENCE.findall(kernel)
    while todo:
        name = todo.pop()
        if name in every and name not in found:
            found[name] = every[name]
            todo += _REFERENCE.findall(every[name])
    return found


def declared(functions: str) -> dict[str, str]:
    """Declarations of what arithmetic functions refer to outside of them, by name."""
    wanted = set(_REFERENCE.findall(functions))
    lines = re.findall(r"^declare .*$", text("arithmetic"), re.M)
    return {name: line for line in lines if (name := _REFERENCE.findall(line)[0]) in wanted}
