"""The copies of ``Executor``: from the host to a device, back, between arrays that are there, and chunk by chunk."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from typing import TYPE_CHECKING, Any, cast

from jitgpu.executor.launch import After, Launch
from jitgpu.executor.part import Part

if TYPE_CHECKING:
    import numpy as np

__all__ = ["Copying"]


class Copying(Part):
    """What an executor does with host arrays. The rooms that do it are imported when they are first needed."""

    def put(self, array: Any, *, stream: Any = None) -> Any:
        """Copy a host array to the device, asynchronously.

        Parameters
        ----------
        array : numpy.ndarray or array-like
            Any shape; numbers or structures of them, which keep their dtype, but for the byte order, which becomes the
            machine's. Strided arrays are copied whole. Ordinary memory is staged through pinned memory, and may be
            changed once this returns, which for much of it is when most has been copied; pinned memory
            (:meth:`pinned`, ``cupyx.empty_pinned``) is read where it is, so leave it alone until the copy is done.
        stream : stream object, optional
            Where to copy. Default: one of the executor's own.

        Returns
        -------
        array
            Of the device, to use at once: what is submitted with it waits for the copy. Of several devices it is on
            the current one, else on the first: what one launch takes must be on one (:meth:`scatter` spreads).

        Raises
        ------
        ArgumentError
            For what is no array, is on a device already, or has a dtype that the device's arrays do not have.
        """
        if (recording := self._recorder()) is not None:
            return recording.put(array, stream)
        from jitgpu.executor import staging

        return staging.put(self._whole, array, stream)

    def get(self, array: Any, out: np.ndarray | None = None, *, stream: Any = None) -> Launch:
        """Copy an array to the host, asynchronously, when what writes it is done.

        Parameters
        ----------
        array : array
            Of a device of this executor, of any library, C-contiguous.
        out : numpy.ndarray, optional
            Where to: same shape and dtype, C-contiguous. Default: a new array. Pinned memory is filled directly;
            ordinary memory when somebody waits for the launch or for all, or asks whether it is done.
        stream : stream object, optional
            Where to copy. Default: one of the executor's own.

        Returns
        -------
        Launch
            Its ``result()`` is the NumPy array; where ``out`` was not given it may be in pinned memory. Of more than
            1 GiB, not into pinned memory, most is copied before this returns.

        Raises
        ------
        ArgumentError
            For an array that is on no device of this executor, or not C-contiguous, and for an ``out`` that differs in
            shape or dtype, or cannot be written to.
        """
        if (recording := self._recorder()) is not None:
            return cast("Launch", recording.get(array, out, stream))
        from jitgpu.executor import staging

        return staging.get(self._whole, array, out, stream)

    def copy(self, target: Any, source: Any, *, after: After = (), stream: Any = None) -> Launch:
        """Copy one array into another, asynchronously: host to device, device to host, or between devices.

        Parameters
        ----------
        target, source : array
            C-contiguous, of the same shape and dtype, apart from each other. Leave a host array alone until the copy is
            done.
        after : Launch or iterable of Launch
            What must be done before, besides what writes or reads the two.
        stream : stream object, optional
            Where to copy. Default: one of the executor's own.

        Returns
        -------
        Launch
            Its ``result()`` is ``target``.

        Raises
        ------
        ArgumentError
            For arrays that differ in shape or dtype, are not C-contiguous, or overlap, and for a target that cannot be
            written to.
        """
        if (recording := self._recorder()) is not None:
            return cast("Launch", recording.copy(target, source, after, stream))
        from jitgpu.executor import staging

        return staging.copy(self._whole, target, source, after, stream)

    def pinned(self, shape: int | tuple[int, ...], dtype: Any = "float32") -> np.ndarray:
        """An uninitialized NumPy array in pinned memory, which copies read and write where it is, at the full speed of
        the bus. Pooled: dropped, its memory serves the next one. In the simulator it is ordinary memory.

        Parameters
        ----------
        shape : int or tuple of int
            In elements.
        dtype : dtype
            NumPy's, or its name. Default: float32.

        Returns
        -------
        numpy.ndarray

        Raises
        ------
        ArgumentError
            For a dtype of Python objects.
        """
        from jitgpu.executor import hostmemory

        return hostmemory.pinned_array(self._whole._homes[0], shape, dtype)

    def stream_map(
        self, fn: Callable[..., Any], chunks: Iterable[Any], depth: int = 3, progress: bool = False
    ) -> Generator[Any, None, None]:
        """Host arrays through the device one after the other: while one is computed the next is copied in and the one
        before is copied out.

        Parameters
        ----------
        fn : callable
            ``fn(array)``, or ``fn(*arrays)`` for tuples, gets a chunk on the device and returns an array of the device
            or a tuple of them; that may be its argument, changed in place. It runs in the calling thread, and the
            stream of the chunk is the current one: kernels launched there, :meth:`submit` and CuPy's operations all
            come after the copy in and before the copy out. Chunks are on different streams, so what ``fn`` writes must
            be its own for each, or be written by :meth:`submit`. With ``order="manual"`` a :meth:`submit` in ``fn``
            comes after its chunk and not after another one.
        chunks : iterable of numpy.ndarray, or of tuple
            Arrays, or tuples of arrays and numbers: a list, a generator, an array of two or more axes (a
            ``numpy.memmap`` for one), whose rows are the chunks. 16 to 64 MiB each are a good size. Only the chunks in
            flight are held. Ordinary memory is read before the next chunk is asked for; pinned memory
            (:meth:`pinned`) is read where it is, faster, so a generator that fills some again uses two in turn, or one
            more than there are devices.
        depth : int
            How many chunks are in flight on each device at the most, and how many streams they have. Device memory is
            that of so many chunks, with their results and what else ``fn`` allocates.
        progress : bool
            Show a bar in the terminal (needs the package rich, ``pip install "jitgpu[cli]"``).

        Yields
        ------
        numpy.ndarray, or tuple of numpy.ndarray
            What ``fn`` returned, in the order of the chunks, to keep or change. Those that are dropped soon are in
            pinned memory, which serves again; where many are kept they are copied to ordinary memory.

        Raises
        ------
        ArgumentError
            For chunks that are no arrays, and for an ``fn`` that returns something else, or memory that is still copied
            out for a chunk before. What ``fn`` or ``chunks`` raise is raised once the chunks before it were given. When
            this ends, also early, nothing is left in flight.

        Examples
        --------
        >>> import numpy as np
        >>> import jitgpu as jg
        >>> scale = jg.Kernel('''extern "C" __global__ void scale(int n, float a, float* x) {
        ...     int i = blockIdx.x * blockDim.x + threadIdx.x;
        ...     if (i < n) x[i] *= a;
        ... }''', device="sim")
        >>> def tenfold(x):
        ...     scale.forall(x.size)(x.size, 10.0, x)
        ...     return x
        >>> data = np.arange(12, dtype="f4").reshape(4, 3)
        >>> with jg.Executor(device="sim") as ex:
        ...     for out in ex.stream_map(tenfold, data):
        ...         print(out)
        [ 0. 10. 20.]
        [30. 40. 50.]
        [60. 70. 80.]
        [ 90. 100. 110.]
        """
        self._not_recorded("stream_map")
        from jitgpu.executor.streaming import stream_map

        return stream_map(self._whole, fn, chunks, depth, progress)
