"""Host arrays as arguments: copied to the device for one launch, and back."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from jitgpu.errors import ArgumentError

__all__ = ["In", "InOut", "Out", "Transfer"]


class Transfer:
    """A NumPy array that a launch copies. Use :class:`In`, :class:`Out` or :class:`InOut`."""

    copies_in: ClassVar[bool] = True
    copies_out: ClassVar[bool] = True

    __slots__ = ("array", "dtype")

    def __init__(self, array: Any) -> None:
        name = type(self).__name__
        if not isinstance(array, np.ndarray):
            raise ArgumentError(
                f"jg.{name} copies NumPy arrays only", given=type(array).__name__, expected="a numpy.ndarray",
                fix="pass arrays that live on the GPU as they are",
            )  # fmt: skip
        if self.copies_out and not array.flags.writeable:
            raise ArgumentError(
                f"jg.{name} writes back into a read-only array", given="a read-only array", expected="a writable one",
                fix="pass a copy",
            )  # fmt: skip
        self.dtype = array.dtype
        self.array = array

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.array.dtype} array of shape {self.array.shape})"


class In(Transfer):
    """``jg.In(x)``: copy the NumPy array ``x`` (any shape, C-contiguous) to the device before the launch."""

    copies_out = False


class Out(Transfer):
    """``jg.Out(x)``: give the kernel uninitialized device memory of ``x``'s shape and dtype; copy it into ``x`` after.

    The launch then waits for the kernel.
    """

    copies_in = False


class InOut(Transfer):
    """``jg.InOut(x)``: copy ``x`` to the device before the launch and back after. The launch waits for the kernel."""
