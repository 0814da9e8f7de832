"""All variants, in the order of their groups."""

from __future__ import annotations

import functools

from . import approximations, bits, comparisons, conversions, floats, integers
from .variant import Variant


@functools.cache
def variants() -> tuple[Variant, ...]:
    rooms = (integers, bits, floats, comparisons, conversions, approximations)
    return tuple(variant for room in rooms for variant in room.variants())
