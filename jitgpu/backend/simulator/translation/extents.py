"""The memory that an address is checked against: where it begins, what it holds, where it lies on the host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from jitgpu.backend.simulator import layouts
from jitgpu.backend.simulator.layouts import WINDOWS, Root, Space

if TYPE_CHECKING:
    from jitgpu.backend.simulator.translation.body import Body

__all__ = ["Extent", "LastFound", "Meant", "Whole"]


class Extent(Protocol):
    """Memory in one piece. Each method emits code and returns the name of an i64."""

    def base(self, em: Body) -> str:
        """Where it begins, as its space counts addresses."""

    def count(self, em: Body, nbytes: int, *, writes: bool) -> str:
        """How many items of that width it holds that may be accessed so."""

    def host(self, em: Body, plain: str) -> str:
        """The host's address of an address within it."""


def _host(em: Body, space: int, plain: str) -> str:
    if space not in WINDOWS:
        return plain
    return em.value(f"add i64 {'%shared' if space == Space.SHARED else '%local'}, {plain}")


class Meant:
    """The memory that an address is meant for: a pointer parameter's array, or a variable. ``number`` is its root's."""

    def __init__(self, number: int, space: int, *, start: int = 0, nbytes: int = 0, parameter: int = -1) -> None:
        self.number = number
        self.space = space
        self.start = start
        self.nbytes = nbytes
        self.parameter = parameter

    def base(self, em: Body) -> str:
        """Where it begins, as its space counts addresses."""
        if self.parameter >= 0:
            return em.root_field(self.parameter, "base")
        if self.space == Space.LOCAL:
            return em.value(f"add i64 %sp, {self.start}")
        if self.space == Space.SHARED:
            return str(self.start)
        return em.value(f"add i64 {em.launch_field('module')}, {self.start}")

    def count(self, em: Body, nbytes: int, *, writes: bool) -> str:
        """How many items of that width it holds that may be accessed so."""
        order = nbytes.bit_length() - 1
        if self.parameter >= 0:
            return em.root_field(self.parameter, "write_counts" if writes else "counts", order)
        if self.nbytes == 0:  # dynamic shared memory
            return em.launch_field("dynamic_counts", order)
        return str(0 if self.space == Space.CONST and writes else self.nbytes >> order)

    def host(self, em: Body, plain: str) -> str:
        """The host's address of an address within it."""
        return _host(em, self.space, plain)


class Whole:
    """All of shared or local memory: for an address in it that could be meant for any of its variables."""

    def __init__(self, space: int) -> None:
        self.space = space

    def base(self, em: Body) -> str:
        """See :class:`Extent`."""
        return "0"

    def count(self, em: Body, nbytes: int, *, writes: bool) -> str:
        """See :class:`Extent`."""
        size = em.launch_field("shared_bytes" if self.space == Space.SHARED else "local_bytes")
        wide = em.value(f"zext i32 {size} to i64")
        return em.value(f"lshr i64 {wide}, {nbytes.bit_length() - 1}")

    def host(self, em: Body, plain: str) -> str:
        """See :class:`Extent`."""
        return _host(em, self.space, plain)


class LastFound:
    """What the runtime found last for this block: an address of unknown origin is mostly in the same array again."""

    def __init__(self, em: Body) -> None:
        em.unit.generic = True

    def base(self, em: Body) -> str:
        """See :class:`Extent`."""
        return self._field(em, "base")

    def count(self, em: Body, nbytes: int, *, writes: bool) -> str:
        """See :class:`Extent`."""
        return self._field(em, "write_counts" if writes else "counts", nbytes.bit_length() - 1)

    def host(self, em: Body, plain: str) -> str:
        """See :class:`Extent`."""
        return em.value(f"add i64 {plain}, {self._field(em, 'delta')}")

    def _field(self, em: Body, name: str, index: int = 0) -> str:
        offset = layouts.Block.last.offset + getattr(Root, name).offset + 8 * index
        return em.value(f"load i64, ptr {em.value(f'getelementptr i8, ptr %blk, i64 {offset}')}")
