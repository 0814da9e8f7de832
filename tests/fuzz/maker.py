"""What the makers of statements share: names, regions of atomic cells, and which statements may stand where."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from .draw import Draw
from .expressions import Expressions
from .tree import Node, size

__all__ = ["Context", "Maker", "Unit"]

#: The variables that every thread has, by type.
VARIABLES = {
    "i32": ("i0", "i1", "i2"), "u32": ("u0", "u1"), "i64": ("l0",), "u64": ("q0", "q1"), "i16": ("h0",), "u16": ("g0",),
    "i8": ("c0",), "u8": ("b0",), "f32": ("f0", "f1"), "f64": ("d0",), "bool": ("p0",),
}  # fmt: skip
#: What a thread may read but not write.
READ_ONLY = {
    "i32": ("(i32)tid", "(i32)gid", "n", "par.c", "par.g[1]"), "u32": ("tid", "lane", "warp", "su", "gid"),
    "i64": ("sl", "par.d"), "u64": ("(u64)gid",), "i16": ("par.b",), "u16": (), "i8": ("par.a",), "u8": (),
    "f32": ("sf", "par.e"), "f64": ("sd", "par.f"), "bool": (),
}  # fmt: skip
#: What is the same for all threads of a block.
UNIFORM = {
    "i32": ("n", "par.c", "v0", "(i32)bid"), "u32": ("su", "bid", "nt", "v1"), "i64": ("sl",), "f32": ("sf",),
    "f64": ("sd", "par.f"), "i16": ("par.b",), "i8": ("par.a",), "u64": ("(u64)bid",),
}  # fmt: skip


class Context(NamedTuple):
    """Where a statement stands.

    ``level`` is ``"block"`` where all threads of the block that have not returned pass together, ``"warp"`` where those
    in ``mask`` do, ``"thread"`` where nothing is known. ``times`` bounds how often a thread passes, ``loop`` whether
    ``break`` and ``continue`` may be used.
    """

    level: str
    mask: str = "wm"
    depth: int = 0
    times: int = 1
    loop: bool = False

    def inside(self, level: str, mask: str = "", times: int = 1, loop: bool | None = None) -> Context:
        """The context of a body one level deeper."""
        return Context(
            level, mask or self.mask, self.depth + 1, self.times * times, self.loop if loop is None else loop
        )


class Unit(NamedTuple):
    """A kind of statement: how often, at which level it may stand, and what makes it (None: does not fit here)."""

    weight: int
    level: str
    make: Callable[[Maker, Context], list[Node] | None]
    theme: str = ""


_KINDS = [(6, "i32"), (6, "u32"), (3, "i64"), (3, "u64"), (2, "i16"), (2, "u16"), (1, "i8"), (2, "u8"), (5, "f32"),
          (3, "f64"), (1, "bool")]  # fmt: skip
_LEVELS = {"thread": 0, "warp": 1, "block": 2}


class Maker:
    """Makes the statements of one program."""

    def __init__(self, draw: Draw, units: list[Unit], *, fmad: bool, themes: dict[str, int]) -> None:
        self.draw = draw
        names = {kind: [*VARIABLES[kind], *READ_ONLY[kind]] for kind in VARIABLES}
        self.of = Expressions(draw, names, fmad=fmad)
        self.uniform = Expressions(draw, {kind: list(items) for kind, items in UNIFORM.items()}, fmad=fmad)
        self.writable = {kind: list(items) for kind, items in VARIABLES.items()}
        self.units = [
            (unit.weight * themes.get(unit.theme, 1), unit) for unit in units if themes.get(unit.theme, 1) > 0
        ]
        floats = themes["float"]
        self.kinds = [(weight * (floats if kind in ("f32", "f64") else 2), kind) for weight, kind in _KINDS]
        self.exited = False
        self.left = 0
        self.regions: dict[str, list[str]] = {}
        self._count = 0
        self.asides: list[str] = []

    def fresh(self, stem: str) -> str:
        """A name that nothing has yet."""
        self._count += 1
        return f"{stem}{self._count}"

    def variable(self, kind: str) -> str:
        """A variable to write."""
        return self.draw.pick(self.writable[kind])

    def region(self, space: str, what: str, capacity: int, width: int = 8) -> int | None:
        """The first of ``width`` cells of ``space`` that only ``what`` touches; None where no cells are left.

        Operations of one kind commute, those of two kinds need not.
        """
        taken = self.regions.setdefault(space, [])
        if what in taken and self.draw.chance(60):
            return taken.index(what) * width
        if len(taken) >= capacity:
            return taken.index(what) * width if what in taken else None
        taken.append(what)
        return (len(taken) - 1) * width

    def statements(self, context: Context, count: int) -> tuple[Node, ...]:
        """About ``count`` statements that may stand there."""
        level = _LEVELS[context.level]
        fitting = [(weight, unit) for weight, unit in self.units if _LEVELS[unit.level] <= level]
        nodes: list[Node] = []
        for _ in range(count):
            if self.left <= 0:
                break
            # What needs more to be known about the threads is rarer; it is preferred where it may stand.
            boosted = [(weight * (1 + 2 * (_LEVELS[unit.level] == level)), unit) for weight, unit in fitting]
            made = self.draw.weighted(boosted).make(self, context)
            if made:
                self.left -= size(made) if context.depth == 0 else 0
                nodes.extend(made)
        return tuple(nodes) or ("u0 += 3u;",)
