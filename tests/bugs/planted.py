"""A planted bug: a kernel that is wrong in one place, what must be found, and its twin that is right.

In a kernel's text ``FIX(wrong, right)`` stands for what makes the difference, and ``// BUG`` ends the line at which the
fault is to be reported. :meth:`Bug.source` gives either variant.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NamedTuple

import numpy as np

import jitgpu as jg

__all__ = ["Bug", "addresses", "held"]


class Bug(NamedTuple):
    """One bug.

    ``kind`` and ``array`` are what the finding says (the name of a parameter, or words of it). ``args`` makes the
    arguments by name; names that begin with ``_`` are kept alive beside them. ``right`` maps arguments as they were
    before the launch to what the twin must have made of some of them. ``twin`` replaces parts of the launch where
    these are the bug. ``found`` by any launch, or only by ``jg.check``.
    """

    name: str
    kind: str
    array: str
    text: str
    args: Callable[[], dict[str, Any]]
    right: Callable[[dict[str, Any]], dict[str, Any]]
    grid: Any = 1
    block: Any = 32
    shared_bytes: int = 0
    twin: dict[str, Any] = {}  # noqa: RUF012 - never changed
    found: Literal["launch", "check"] = "launch"

    def source(self, fixed: bool) -> str:
        """The kernel's text, with the bug or without."""
        return f"#define FIX(wrong, ...) {'__VA_ARGS__' if fixed else 'wrong'}\n{self.text.strip()}\n"

    @property
    def line(self) -> int:
        """The line of :meth:`source` that is marked ``// BUG``, from 1."""
        lines = self.source(False).splitlines()
        (marked,) = (number for number, line in enumerate(lines, 1) if line.endswith("// BUG"))
        return marked

    def launched(self, fixed: bool) -> dict[str, Any]:
        """``args``, ``grid``, ``block`` and ``shared_bytes`` of the launch."""
        plain = {"args": self.args, "grid": self.grid, "block": self.block, "shared_bytes": self.shared_bytes}
        return {**plain, **self.twin} if fixed else plain


def addresses(*arrays: np.ndarray) -> np.ndarray:
    """A table of pointers."""
    return np.array([array.ctypes.data for array in arrays], np.uint64)


def held(array: np.ndarray) -> np.ndarray:
    """A copy that the simulator knows of without seeing it as an argument."""
    copy: np.ndarray = jg.device("sim").array(array)
    return copy
