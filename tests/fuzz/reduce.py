"""Smaller programs that still show a difference."""

from __future__ import annotations

import time
from collections.abc import Callable

from .kernels import Program
from .tree import smaller

__all__ = ["reduced"]


def reduced(program: Program, differs: Callable[[Program], bool], seconds: float = 60.0) -> Program:
    """The program with as many statements and launches left out as ``differs`` stays true for.

    ``differs`` is False for a program that cannot be compiled.
    """
    end = time.monotonic() + seconds
    for launch in program.launches:
        alone = program._replace(launches=(launch,))
        if differs(alone):
            program = alone
            break
    progress = True
    while progress:
        progress = False
        for tree in smaller(program.tree):
            if time.monotonic() > end:
                return program
            candidate = program._replace(tree=tree)
            if differs(candidate):
                program, progress = candidate, True
                break
    return program
