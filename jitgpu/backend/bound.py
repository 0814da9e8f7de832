"""Bound launches: what is the same for them on every device."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from jitgpu.backend.arguments import argument_error, unknown_name
from jitgpu.values import Parameter

if TYPE_CHECKING:
    from jitgpu.backend import LoadedKernel

__all__ = ["BoundLaunch", "changed_values", "refuse_copies_back"]


class BoundLaunch(Protocol):
    """A launch with its configuration and arguments fixed, the cheapest way to launch again and again.

    Made by ``kernel[grid, block].bind(*args)``. Calling it launches on the stream given when it was made, else on the
    current stream. The arguments are kept alive as long as it is.

    Attributes
    ----------
    update : callable
        ``update(**changes)``: other values by name, checked as for a launch (ArgumentError); the rest stays.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> scale = jg.Kernel('extern "C" __global__ void scale(float a, float* x) { x[threadIdx.x] *= a; }', device="sim")
    >>> x = np.ones(2, "f4")
    >>> again = scale[1, 2].bind(2.0, x)
    >>> again(); again.update(a=5.0); again()
    >>> x.tolist()
    [10.0, 10.0]
    """

    update: Callable[..., None]
    #: The kernel as its device loaded it, and the stream's handle where one was given.
    loaded: LoadedKernel
    stream: int | None

    def __call__(self) -> None:
        """Launch."""


def changed_values(
    kernel: str, names: tuple[str, ...], readers: Sequence[Callable[[Any], Any]], values: Sequence[Any],
    changes: Mapping[str, Any],
) -> list[Any]:  # fmt: skip
    """The checked values of all arguments with some changed by name. Raises ArgumentError."""
    changed = list(values)
    for name, value in changes.items():
        if name not in names:
            raise unknown_name(kernel, names, name)
        index = names.index(name)
        changed[index] = readers[index](value)
    return changed


def refuse_copies_back(kernel: str, parameters: Sequence[Parameter], values: Sequence[Any]) -> None:
    """Raise ArgumentError where a launch would have to copy a host array back: a bound one does not wait for it."""
    for value, parameter in zip(values, parameters, strict=True):
        if parameter.is_pointer and value.after is not None:
            raise argument_error(
                kernel, parameter, "a bound launch cannot copy host arrays back", value.keep,
                "an array on the device", "keep the array on the device, or launch without bind",
            )  # fmt: skip
