"""What the arguments of a call say about template parameters."""

from __future__ import annotations

from typing import Any

import numpy as np

from jitgpu.backend.arguments import MISSING, describe
from jitgpu.backend.transfers import Transfer
from jitgpu.source.binding import ArgumentType
from jitgpu.source.spelling import PYTHON_TYPES

__all__ = ["argument_type", "kind_of"]


def kind_of(value: Any) -> Any:
    """What an argument says about template parameters, as something to look up by: its dtype, else its type."""
    kind = getattr(value, "dtype", None)
    return type(value) if kind is None else (kind, isinstance(value, np.generic))


def argument_type(value: Any) -> ArgumentType | None:
    """What template deduction learns from an argument; a dtype or type stands for an argument of that type.

    >>> argument_type(2.5).dtype_name, argument_type(np.float32).weak
    ('float64', False)
    """
    if isinstance(value, np.dtype) or (isinstance(value, type) and issubclass(value, (np.generic, *PYTHON_TYPES))):
        return ArgumentType(np.dtype(value).name, True, False, f"dtype {np.dtype(value)}")
    if type(value) in PYTHON_TYPES:
        return ArgumentType(PYTHON_TYPES[type(value)], False, True, describe(value))
    if isinstance(value, Transfer):
        return argument_type(value.array)
    dtype = getattr(value, "dtype", None)
    if dtype is None or value is MISSING:
        return None
    name = getattr(dtype, "name", None) or str(dtype).removeprefix("torch.")
    return ArgumentType(name, not isinstance(value, np.generic), False, describe(value))
