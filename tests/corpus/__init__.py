"""Kernels of the kinds that people write, each with inputs and what NumPy says it must compute.

A module a subject. ``all_cases()`` collects them; every one runs on any device of jitgpu.
"""

from __future__ import annotations

import importlib
import pkgutil

from .case import Case

__all__ = ["all_cases"]


def all_cases() -> dict[str, Case]:
    """Every case by its name, ``module.function``."""
    found: dict[str, Case] = {}
    for module in pkgutil.iter_modules(__path__):
        names = vars(importlib.import_module(f"{__name__}.{module.name}"))
        found |= {f"{module.name}.{value.name}": value for value in names.values() if isinstance(value, Case)}
    return found
