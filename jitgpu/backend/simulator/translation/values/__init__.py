"""Instructions that compute values from values: all of their tables as one."""

from __future__ import annotations

from jitgpu.backend.simulator.translation.values import (
    approximations,
    arithmetic,
    bits,
    comparisons,
    conversions,
    floats,
    integers,
    moves,
    packed,
)
from jitgpu.backend.simulator.translation.values.forms import Translator

__all__ = ["TABLE"]

TABLE: dict[str, Translator] = {
    **integers.TABLE, **bits.TABLE, **packed.TABLE, **floats.TABLE, **approximations.TABLE, **conversions.TABLE,
    **comparisons.TABLE, **moves.TABLE, **arithmetic.TABLE,
}  # fmt: skip
