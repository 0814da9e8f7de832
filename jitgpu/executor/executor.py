"""``Executor``: it owns streams, orders what is submitted to them, and carries results and errors back."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from types import FrameType
from typing import TYPE_CHECKING, Any, Literal, cast

from jitgpu.backend import Device, device, devices
from jitgpu.backend.transfers import Transfer
from jitgpu.errors import DeviceError, JitGpuError, LaunchError
from jitgpu.executor.debugging import observer
from jitgpu.executor.dispatch import After, Dispatcher, in_flight
from jitgpu.executor.home import Home
from jitgpu.executor.launch import Launch, Result
from jitgpu.executor.plans import Plan, Prepared
from jitgpu.executor.trace import Trace

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    import numpy as np

    from jitgpu.executor.graph import Graph
    from jitgpu.executor.recording import Recording
    from jitgpu.kernel import ConfiguredKernel

__all__ = ["Executor"]

_PLANS = 1024
_new = object.__new__
_USUAL = (("after", ()), ("stream", None), ("priority", 0))


class Executor:
    """Runs kernels and copies asynchronously: chooses streams, orders what needs an order, tells when it is done.

    A launch that reads or writes an array which another one in flight writes is ordered after it, whatever their
    streams. What lies behind addresses in structs and arrays, and variables of modules, no executor can see: name such
    launches in ``after=``.

    Parameters
    ----------
    device : str or Device
        As for :func:`jitgpu.device`.
    devices : "all" or sequence of str or Device, optional
        Several devices, in place of ``device``: ``"all"`` GPUs, or those named.
    streams : int
        Streams a device, 1 or more.
    order : {"auto", "manual"}
        With ``"manual"`` only ``after=`` and the order within a stream count.
    debug : bool
        Wait after each launch, so that a fault is raised by the ``submit`` it belongs to, and have the simulator say
        where it is in the text. For finding bugs: nothing overlaps, and arguments are copied to the host before.
    trace : str or path, optional
        A file that chrome://tracing and Perfetto open, written when the executor is closed, one track a stream.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> scale = jg.Kernel('''extern "C" __global__ void scale(int n, float a, float* x) {
    ...     int i = blockIdx.x * blockDim.x + threadIdx.x;
    ...     if (i < n) x[i] *= a;
    ... }''', device="sim")
    >>> with jg.Executor(device="sim") as ex:
    ...     x = ex.put(np.ones(1000, "f4"))
    ...     for _ in range(3):
    ...         launch = ex.submit(scale.forall(1000), 1000, 2.0, x)      # each after the one before: all write x
    ...     print(ex.get(x).result()[:4])
    [8. 8. 8. 8.]
    """

    def __init__(
        self,
        device: str | Device = "auto",
        *,
        devices: Literal["all"] | Sequence[str | Device] | None = None,
        streams: int = 4,
        order: Literal["auto", "manual"] = "auto",
        debug: bool = False,
        trace: str | os.PathLike[str] | None = None,
    ) -> None:
        if order not in ("auto", "manual"):
            raise _wrong("order", order, '"auto" or "manual"')
        if not isinstance(streams, int) or isinstance(streams, bool) or streams < 1:
            raise _wrong("streams", streams, "an integer of 1 or more")
        self._work = Dispatcher(order == "auto")
        places = _places(device, devices)
        if trace is not None:
            self._work.trace = Trace(trace)
        self._homes = tuple(Home(self._work, place, streams) for place in places)
        self._work.homes = self._homes
        self._home = self._homes[0]
        if self._work.trace is not None:
            for home in self._homes:
                self._work.trace.begin(home)
        #: What is to be done at each launch besides.
        self._observer = observer(self._work, debug)
        self._plans: dict[Any, Plan] = {}
        #: What ``submit`` needs to know of most calls: always the same kernel, on the only device.
        self._ready: dict[Any, Prepared] = {}
        #: Whether something is to be done at each submission besides.
        self._watchful = self._observer is not None
        #: By thread, the block of a capture that it is in.
        self._recordings: dict[int, Recording] = {}
        for home in self._homes:
            home.device.witness(self._work)

    # ------------------------------------------------------------------------------------------------- submitting

    def submit(
        self, configured: ConfiguredKernel, /, *args: Any, after: After = (), stream: Any = None,
        timing: bool = False, priority: int = 0, **kwargs: Any,
    ) -> Launch:  # fmt: skip
        """Launch a kernel when what it depends on is done; returns at once.

        Parameters
        ----------
        configured : ConfiguredKernel
            ``kernel[grid, block]``, ``kernel.forall(n)`` or ``kernel.configure(...)``.
        args, kwargs
            The kernel's arguments, checked now as for a launch; kept alive until it is done. ``jg.In(x)``,
            ``jg.Out(x)`` and ``jg.InOut(x)`` copy host arrays asynchronously: ``x`` holds the result once the launch
            is done. A kernel's own parameters called ``after``, ``stream``, ``timing`` or ``priority`` are given by
            position.
        after : Launch or iterable of Launch
            What must be done before.
        stream : stream, optional
            CuPy, PyTorch or cuda.core stream, or a handle. Default: one of the executor's own.
        timing : bool
            Measure the time on the device, ``Launch.elapsed_ns``.
        priority : int
            Among what waits for the device, lower numbers go first (0 is usual, negative ones are urgent). The device
            has a range of them.

        Raises
        ------
        ArgumentError, LaunchConfigError, CompileError, DeviceError
            As the launch itself would; nothing is submitted then.
        KernelFault, ContextLostError
            When a launch before it faulted.
        """
        frame = sys._getframe(1)
        try:
            prepared = self._ready.get(configured)
        except TypeError:  # no kernel at all
            prepared = None
        unusual = prepared is None or kwargs or stream is not None or priority or self._watchful or self._recordings
        if unusual or len(args) != prepared.count:  # type: ignore[union-attr]
            return self._submit(frame, configured, args, kwargs, after, stream, timing, priority)
        assert prepared is not None
        home = self._home
        reads, writes = home.extents(args, prepared.read), home.extents(args, prepared.written)
        if reads is None or writes is None:  # an address, or a host array to be copied
            return self._submit(frame, configured, args, kwargs, after, stream, timing, priority)
        launch: Launch = _new(Launch)  # what Launch(...) does, without the call
        launch.kernel, launch.key = prepared.title, prepared.key
        launch._code, launch._at = frame.f_code, frame.f_lasti
        self._work.enqueue(launch, home, None, reads, writes, after, prepared.on, args, timing, True)
        return launch

    def _submit(
        self, frame: FrameType, configured: ConfiguredKernel, args: tuple[Any, ...], kwargs: dict[str, Any],
        after: After, stream: Any, timing: bool, priority: int, home: Home | None = None,
    ) -> Launch:  # fmt: skip
        """:meth:`submit` for whatever call: it does the usual ones by itself, because what it costs is counted.

        ``home``: where it goes; None for the device that suits.
        """
        if (recording := self._recorder()) is not None:
            return cast("Launch", recording.submit(frame, configured, args, kwargs, after, stream, timing, priority))
        plan = self._plan(configured)
        if home is None:
            home = self._homes[0] if len(self._homes) == 1 else self._home_for(plan, args, kwargs)
        prepared = plan.prepared(home.device, args, kwargs)
        if plan.settled and plan.stream is None and prepared.config is not None and len(self._homes) == 1:
            self._ready[configured] = prepared
        if kwargs or len(args) != prepared.count:
            args = prepared.positional(args, kwargs)
        launch = Launch(prepared.title, prepared.key, home.queues[0], frame)
        if stream is None:
            stream = plan.stream
        if prepared.config is not None and any(isinstance(value, Transfer) for value in args):
            return self._submit_copied(launch, home, prepared, args, after, stream, timing, priority)
        self._launch(launch, home, prepared, args, after, stream, timing, priority)
        return launch

    def _launch(
        self, launch: Launch, home: Home, prepared: Prepared, args: tuple[Any, ...], after: After,
        stream: Any, timing: bool, priority: int,
    ) -> None:  # fmt: skip
        reads, writes = prepared.extents(home.extent, args)
        if prepared.config is None:
            self._nothing(launch, after)
            return
        queue = None if stream is None and not priority else home.queue_for(stream, priority)
        if self._observer is not None:
            self._observer.launch(launch, home, queue, reads, writes, after, prepared, args, timing)
        else:
            self._work.enqueue(launch, home, queue, reads, writes, after, prepared.on, args, timing)

    def execute(self, configured: ConfiguredKernel, /, *args: Any, **kwargs: Any) -> Result:
        """Launch a kernel, timed, and wait for it.

        Parameters
        ----------
        configured, args, kwargs
            As for :meth:`submit`.

        Returns
        -------
        Result
            ``elapsed_ns``, ``device``, ``kernel``, ``key``.

        Raises
        ------
        KernelFault, ArgumentError, LaunchConfigError, CompileError
            As :meth:`submit` and :meth:`Launch.result`. A failure is always an exception.
        """
        after, stream, priority = (kwargs.pop(name, usual) for name, usual in _USUAL)
        frame = sys._getframe(1)
        result: Result = self._submit(frame, configured, args, kwargs, after, stream, True, priority).result()
        return result

    def _plan(self, configured: ConfiguredKernel) -> Plan:
        try:
            known = self._plans.get(configured)
        except TypeError:  # no kernel at all, as Plan will say
            known = None
        if known is not None:
            return known
        plan = Plan(configured)
        if self._work.fault is not None:
            raise self._work.loss(plan.kernel.__name__)
        if len(self._plans) >= _PLANS:
            self._plans.clear()
            self._ready.clear()
        self._plans[configured] = plan
        return plan

    def _home_for(self, plan: Plan, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Home:
        """Of several devices the kernel's own, else the one that the arguments are on, else the one with the least to
        do. Raises DeviceError where the kernel's own is none of them."""
        if plan.home is not None:
            for home in self._homes:
                if home.device is plan.home:
                    return home
            raise DeviceError(
                "the kernel was made for another device", kernel=plan.kernel.__name__,
                given=f"an executor of {', '.join(home.device.name for home in self._homes)}",
                expected=f"one of {plan.home.name}",
                fix="leave device= out where the kernel is made, or give it to the executor",
            )  # fmt: skip
        for value in (*args, *kwargs.values()):
            for home in self._homes:
                if home.device.holds(value):
                    return home
        return min(self._homes, key=Home.load)

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

        return spread.map_parts(self, sys._getframe(1), configured, parts, after, timing, priority)

    def _nothing(self, launch: Launch, after: After) -> None:
        """A launch over no threads is done when all before it are."""
        launch.then = tuple(in_flight(after, self._work)) if after else ()
        launch.value = Result(None, launch.queue.lane.device.name, launch.kernel, launch.key)
        launch.retired = True

    # ---------------------------------------------------------------------------------------------------- copying

    def put(self, array: Any, *, stream: Any = None) -> Any:
        """Copy a host array to the device, asynchronously.

        Parameters
        ----------
        array : numpy.ndarray or array-like
            Any shape; numbers or structures of them, which keep their dtype, but for the byte order, which becomes the
            machine's. Strided arrays are copied whole. Ordinary memory is staged through pinned memory, and may be
            changed once this returns, which for much of it is when most has been copied; pinned memory
            (:meth:`pinned`, ``cupyx.empty_pinned``) is read where it is, so leave it alone until the copy is done.
        stream : stream, optional
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

        return staging.put(self, array, stream)

    def get(self, array: Any, out: np.ndarray | None = None, *, stream: Any = None) -> Launch:
        """Copy an array to the host, asynchronously, when what writes it is done.

        Parameters
        ----------
        array : array
            Of a device of this executor, of any library, C-contiguous.
        out : numpy.ndarray, optional
            Where to: same shape and dtype, C-contiguous. Default: a new array. Pinned memory is filled directly;
            ordinary memory when somebody waits for the launch or for all, or asks whether it is done.

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

        return staging.get(self, array, out, stream)

    def copy(self, target: Any, source: Any, *, after: After = (), stream: Any = None) -> Launch:
        """Copy one array into another, asynchronously: host to device, device to host, or between devices.

        Parameters
        ----------
        target, source : array
            C-contiguous, of the same shape and dtype, apart from each other. Leave a host array alone until the copy is
            done.

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

        return staging.copy(self, target, source, after, stream)

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

        return spread.scatter(self, array, parts)

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

        return spread.gather(self, arrays, out)

    def _submit_copied(
        self, launch: Launch, home: Home, prepared: Prepared, args: tuple[Any, ...], after: After,
        stream: Any, timing: bool, priority: int,
    ) -> Launch:  # fmt: skip
        """A launch with host arrays among its arguments: copied before, and back after."""
        from jitgpu.executor import staging

        moved, backs, before = staging.to_device(self, home, prepared, args, stream)
        waits = [*in_flight(after, self._work), *before]
        self._launch(launch, home, prepared, moved, waits, stream, timing, priority)
        launch.then = tuple(staging.copy(self, host, array, (launch,), stream) for host, array in backs)
        return launch

    def pinned(self, shape: int | tuple[int, ...], dtype: Any = "float32") -> np.ndarray:
        """An uninitialized NumPy array in pinned memory, which copies read and write where it is, at the full speed of
        the bus. Pooled: dropped, its memory serves the next one. In the simulator it is ordinary memory."""
        from jitgpu.executor import hostmemory

        return hostmemory.pinned_array(self._homes[0], shape, dtype)

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

        return stream_map(self, fn, chunks, depth, progress)

    # ----------------------------------------------------------------------------------------------------- graphs

    def capture(self) -> AbstractContextManager[Graph]:
        """Record launches and copies once, to launch them together again and again.

        In the block of ``with ex.capture() as graph:``, :meth:`submit` and :meth:`copy` run nothing: each gives a
        :class:`Node` of the graph. They are ordered among themselves as they would be otherwise, ``after=`` takes
        nodes, and kernels are compiled as usual. :meth:`put` gives new memory of the device, into which each launch of
        the graph copies what the host array holds then; the host array that :meth:`get` has filled is ``node.array``.
        Other threads go on as usual. After the block ``graph.launch()`` launches it all.

        What is launched in the block without the executor, ``kernel[grid, block](...)`` or an operation of CuPy on the
        current stream, is an error, in the simulator at that launch, on a GPU when the block ends. There the device
        cannot be synchronized as a whole, by any thread, until the block ends.

        Returns
        -------
        context manager of Graph

        Raises
        ------
        LaunchError
            In the block of another capture of this executor; at the end, when something was launched besides.
        DeviceError
            On a GPU without the package cuda-bindings, and for nodes of different devices.
        """
        from jitgpu.executor.recording import capture

        return capture(self)

    def _recorder(self) -> Recording | None:
        """What records, in this thread."""
        return self._recordings.get(threading.get_ident()) if self._recordings else None

    def _not_recorded(self, call: str) -> None:
        """Raise LaunchError in the block of a capture."""
        if self._recorder() is not None:
            raise LaunchError(
                "this cannot be recorded", subject="capture", given=f"ex.{call}(...) in its block",
                expected="ex.submit, ex.copy, ex.put and ex.get", fix="call it before or after the block",
            )  # fmt: skip

    # ---------------------------------------------------------------------------------------------------- waiting

    def synchronize(self) -> None:
        """Wait for all that was submitted.

        Raises
        ------
        KernelFault
            When something faulted that nobody was told of yet.
        """
        self._work.synchronize()

    def close(self) -> None:
        """Wait for all that was submitted, then give the streams back. Once closed it takes no more work.

        Raises
        ------
        KernelFault
            When something faulted that nobody was told of yet.
        """
        self._work.close()

    def __del__(self) -> None:
        """Of one that nobody closed the work is waited for, so that no memory is given back under it."""
        work = getattr(self, "_work", None)
        if work is not None:
            work.abandon()

    def __enter__(self) -> Executor:
        return self

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        """Wait for all that was submitted, also after an exception, which then goes on."""
        if error is None:
            self.close()
            return
        try:
            self.close()
        except (JitGpuError, OSError) as other:  # an OSError: the trace cannot be written
            if other is error:
                return
            error.add_note(f"and while the executor was closed: {other}")


def _places(name: str | Device, several: Literal["all"] | Sequence[str | Device] | None) -> list[Device]:
    """The devices of an executor."""
    if several is None:
        return [device(name)]
    if several == "all":
        first = device("auto")
        return [first] if first.kind == "sim" else [place for place in devices() if place.kind == "cuda"]
    if isinstance(several, str) or not several:
        raise _wrong("devices", several, '"all", or a sequence of device names')
    places = [device(item) for item in several]
    if len(set(places)) < len(places):
        raise _wrong("devices", several, "each device once")
    return places


def _wrong(subject: str, given: object, expected: str) -> DeviceError:
    return DeviceError(
        "no executor can be made so", subject=subject, given=repr(given), expected=expected,
        fix='jg.Executor(), jg.Executor("cuda:1", streams=8), jg.Executor(devices="all")',
    )  # fmt: skip
