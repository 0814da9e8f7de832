"""Where a module's variables lie in memory."""

from __future__ import annotations

from collections.abc import Iterable

from jitgpu.backend.simulator.ptx.syntax import Variable

__all__ = ["GUARD", "data_layout"]

#: Bytes left free around arrays and variables, so that an address a little outside one is in no other.
GUARD = 256


def data_layout(variables: Iterable[Variable]) -> tuple[dict[str, int], int]:
    """Offsets of a module's variables in one piece of memory, and its size, bytes.

    Each begins at a multiple of 32, so that an access of any width can be checked by its distance from the beginning.
    """
    offsets, end = {}, 0
    for variable in variables:
        if variable.space in ("global", "const"):
            align = max(32, variable.align)
            offsets[variable.name] = end = -(-end // align) * align
            end += variable.nbytes + GUARD
    return offsets, end
