"""Work of ``Executor`` over several devices: launches spread over them, arrays split among them and joined."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from jitgpu.executor.launch import After, Launch
from jitgpu.executor.part import Part

if TYPE_CHECKING:
    import numpy as np

    from jitgpu.kernel import ConfiguredKernel

__all__ = ["SeveralDevices"]


class SeveralDevices(Part):
    """What an executor spreads over its devices."""

    def map(
        self, configured: ConfiguredKernel, /, parts: Iterable[Any], *, after: After = (), timing: bool = False,
        priority: int = 0,
    ) -> list[Launch]:  # fmt: skip
        """Launch a kernel once for each part, spread over the devices so that their numbers differ by at most one.

        A part goes where most of its arrays' bytes are, as long as that device has room; those of its arrays that are
        on another one are copied there, from device to device, and back after where the kernel may write them (a
        parameter that is not ``const``): once a launch is done the caller's own arrays hold its results. So give each
        part arrays, or slices, of its own: of parts that write to the same array one waits for the other.
        ``jg.In(x)``, ``jg.Out(x)`` and ``jg.InOut(x)`` go between the host and the device of their part directly, each
        device by its own bus. A kernel made for one device (``device="cuda:1"``) has all parts there.

        Parameters
        ----------
        configured : ConfiguredKernel
            As for :meth:`submit`.
        parts : iterable
            The arguments of each launch: a tuple, a dict of keyword arguments, or the only argument. Where a device
            has no memory left for a part, this waits until parts before it are done.
        after : Launch or iterable of Launch
            What must be done before any of them.
        timing, priority
            As for :meth:`submit`.

        Returns
        -------
        list of Launch
            One for each part, in their order.

        Raises
        ------
        ArgumentError, LaunchConfigError, CompileError, DeviceError
            As :meth:`submit`. What was submitted before goes on.

        Examples
        --------
        >>> import numpy as np
        >>> import jitgpu as jg
        >>> square = jg.Kernel('''extern "C" __global__ void square(int n, const float* x, float* y) {
        ...     int i = blockIdx.x * blockDim.x + threadIdx.x;
        ...     if (i < n) y[i] = x[i] * x[i];
        ... }''')
        >>> x, y = np.arange(1000, dtype="f4"), np.zeros(1000, "f4")
        >>> rows = [slice(start, start + 250) for start in range(0, 1000, 250)]
        >>> with jg.Executor(devices=["sim:sm_80", "sim:sm_90"]) as ex:
        ...     launches = ex.map(square.forall(250), [(250, jg.In(x[part]), jg.Out(y[part])) for part in rows])
        ...     print(sorted(launch.result().device for launch in launches))
        ['sim', 'sim', 'sim:sm_90', 'sim:sm_90']
        >>> y[-3:].tolist()
        [994009.0, 996004.0, 998001.0]
        """
        self._not_recorded("map")
        from jitgpu.executor import spread

        return spread.map_parts(self._whole, sys._getframe(1), configured, parts, after, timing, priority)

    def scatter(self, array: Any, parts: int | None = None) -> list[Any]:
        """Copy an array to the devices in parts, by its first axis, asynchronously.

        Parameters
        ----------
        array : array
            NumPy's or of a device of this executor, at least one axis; on a device C-contiguous. A memory-mapped one is
            read part by part.
        parts : int, optional
            How many, as equal as can be: the first ones have one row more. Default: one a device.

        Returns
        -------
        list of array
            New arrays in the order of the rows, neighbours on one device. They can be used at once, as what
            :meth:`put` gives.

        Raises
        ------
        ArgumentError
            For an array without axes, or one that cannot be copied.

        Examples
        --------
        >>> import numpy as np
        >>> import jitgpu as jg
        >>> with jg.Executor(devices=["sim:sm_80", "sim:sm_90"]) as ex:
        ...     parts = ex.scatter(np.arange(10).reshape(5, 2))
        ...     print([part.shape for part in parts])
        ...     print(ex.gather(parts).result().tolist())
        [(3, 2), (2, 2)]
        [[0, 1], [2, 3], [4, 5], [6, 7], [8, 9]]
        """
        self._not_recorded("scatter")
        from jitgpu.executor import spread

        return spread.scatter(self._whole, array, parts)

    def gather(self, arrays: Iterable[Any], out: np.ndarray | None = None) -> Launch:
        """Copy arrays of any of the devices into one host array, asynchronously, when what writes them is done.

        Parameters
        ----------
        arrays : iterable of array
            C-contiguous, of one dtype, alike but for the first axis.
        out : numpy.ndarray, optional
            Where to: all rows in the order of ``arrays``, C-contiguous. Pinned memory (:meth:`pinned`) is copied to
            directly. Default: a new array.

        Returns
        -------
        Launch
            Its ``result()`` is the NumPy array.

        Raises
        ------
        ArgumentError
            For arrays that do not fit one another or ``out``, and for none at all.
        """
        self._not_recorded("gather")
        from jitgpu.executor import spread

        return spread.gather(self._whole, arrays, out)
