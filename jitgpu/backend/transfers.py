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
    """``jg.In(x)``: copy a host array to the device before the launch.

    Parameters
    ----------
    array : numpy.ndarray
        Any shape, C-contiguous, of the parameter's dtype.

    Raises
    ------
    ArgumentError
        For anything but a NumPy array; at the launch for one that does not fit the parameter.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> add = jg.Kernel('''extern "C" __global__ void add(const float* x, float* y) {
    ...     y[threadIdx.x] += x[threadIdx.x];
    ... }''')
    >>> x, y = np.arange(3, dtype="f4"), np.ones(3, "f4")
    >>> add[1, 3](jg.In(x), jg.InOut(y))
    >>> y.tolist()
    [1.0, 2.0, 3.0]
    """

    copies_out = False


class Out(Transfer):
    """``jg.Out(x)``: give the kernel uninitialized device memory for a host array; copy it into ``x`` after.

    The launch then waits for the kernel; in :meth:`Executor.submit` it does not, and ``x`` is filled when it is done.

    Parameters
    ----------
    array : numpy.ndarray
        Any shape, C-contiguous, of the parameter's dtype, writable.

    Raises
    ------
    ArgumentError
        For anything but a NumPy array, and for a read-only one; at the launch for one that does not fit the parameter.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> count = jg.Kernel('extern "C" __global__ void count(int* x) { x[threadIdx.x] = threadIdx.x; }')
    >>> x = np.empty(4, "i4")
    >>> count[1, 4](jg.Out(x))
    >>> x.tolist()
    [0, 1, 2, 3]
    """

    copies_in = False


class InOut(Transfer):
    """``jg.InOut(x)``: copy a host array to the device before the launch and back after.

    The launch then waits for the kernel, as with :class:`Out`. In the simulator the kernel works on ``x`` itself.

    Parameters
    ----------
    array : numpy.ndarray
        Any shape, C-contiguous, of the parameter's dtype, writable.

    Raises
    ------
    ArgumentError
        For anything but a NumPy array, and for a read-only one; at the launch for one that does not fit the parameter.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> double = jg.Kernel('extern "C" __global__ void twice(float* x) { x[threadIdx.x] *= 2; }')
    >>> x = np.ones(4, "f4")
    >>> double[1, 4](jg.InOut(x))
    >>> x.tolist()
    [2.0, 2.0, 2.0, 2.0]
    """
