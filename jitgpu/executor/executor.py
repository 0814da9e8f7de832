"""``Executor``: it owns streams, orders what is submitted to them, and carries results and errors back."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from types import FrameType
from typing import TYPE_CHECKING, Any, Literal, NoReturn, cast

from jitgpu.backend import Device, device, devices
from jitgpu.backend.transfers import Transfer
from jitgpu.errors import DeviceError, JitGpuError
from jitgpu.executor.copying import Copying
from jitgpu.executor.debugging import observer
from jitgpu.executor.dispatch import Dispatcher
from jitgpu.executor.home import Home
from jitgpu.executor.launch import After, Launch, Result, in_flight
from jitgpu.executor.plans import Plan, Prepared
from jitgpu.executor.several import SeveralDevices
from jitgpu.executor.trace import Trace
from jitgpu.kernel import Kernel

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from jitgpu.executor.graph import Graph
    from jitgpu.kernel import ConfiguredKernel

__all__ = ["Executor"]

_PLANS = 1024
_new = object.__new__
_USUAL = (("after", ()), ("stream", None), ("priority", 0), ("timing", True))


class Executor(Copying, SeveralDevices):
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

    Raises
    ------
    DeviceError
        Where there is no such device, and for other values that no executor can have.

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
        for place in places:  # one by one: what was made is closed also where a later one cannot be
            self._work.homes += (Home(self._work, place, streams),)
        self._homes = self._work.homes
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
        self._recordings = {}
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
            ``kernel[grid, block]``, ``kernel.forall(n)`` or ``kernel.configure(...)``; a kernel with ``threads=`` as it
            is.
        *args, **kwargs
            The kernel's arguments, checked now as for a launch; kept alive until it is done. ``jg.In(x)``,
            ``jg.Out(x)`` and ``jg.InOut(x)`` copy host arrays asynchronously: ``x`` holds the result once the launch
            is done. A kernel's own parameters called ``after``, ``stream``, ``timing`` or ``priority`` are given by
            position.
        after : Launch or iterable of Launch
            What must be done before.
        stream : stream object, optional
            CuPy, PyTorch or cuda.core stream, or a handle. Default: one of the executor's own.
        timing : bool
            Measure the time on the device, ``Launch.elapsed_ns`` (default: no).
        priority : int
            Among what waits for the device, lower numbers go first (0 is usual, negative ones are urgent). The device
            has a range of them.

        Returns
        -------
        Launch
            A future; in the block of a capture a :class:`Node`.

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
        extents = home.extents(args, prepared.read, prepared.written)
        if extents is None:  # an address, or a host array to be copied
            return self._submit(frame, configured, args, kwargs, after, stream, timing, priority)
        launch: Launch = _new(Launch)  # what Launch(...) does, without the call
        launch.kernel, launch.key = prepared.title, prepared.key
        launch._code, launch._at = frame.f_code, frame.f_lasti
        launch.number, launch.event, launch.arguments, launch.waits, launch.retired = 0, None, None, (), False
        self._work.enqueue(launch, home, None, *extents, after, prepared.on, args, timing, True)
        return launch

    def _submit(
        self, frame: FrameType, configured: ConfiguredKernel, args: tuple[Any, ...], kwargs: dict[str, Any],
        after: After, stream: Any, timing: bool, priority: int, home: Home | None = None,
    ) -> Launch:  # fmt: skip
        """:meth:`submit` for whatever call: it does the usual ones by itself, because what it costs is counted.

        ``home``: where it goes; None for the device that suits.
        """
        if isinstance(configured, Kernel) and configured.is_sized:
            configured = configured.sized(args, kwargs)
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
            self._work.enqueue(launch, home, queue, reads, writes, after, prepared.on, args, timing, True)

    def _nothing(self, launch: Launch, after: After) -> None:
        """A launch over no threads is done when all before it are."""
        self._work.check_open(launch.kernel)
        launch.then = tuple(in_flight(after, self._work)) if after else ()
        launch.value = Result(None, launch.queue.lane.device.name, launch.kernel, launch.key)
        launch.retired = True

    def _submit_copied(
        self, launch: Launch, home: Home, prepared: Prepared, args: tuple[Any, ...], after: After,
        stream: Any, timing: bool, priority: int,
    ) -> Launch:  # fmt: skip
        """A launch with host arrays among its arguments: copied before, and back after."""
        from jitgpu.executor import staging

        waits = in_flight(after, self._work) if after else []
        moved, backs, before = staging.to_device(self, home, prepared, args, waits, stream)
        waits += before
        self._launch(launch, home, prepared, moved, waits, stream, timing, priority)
        launch.then = tuple(staging.copy(self, host, array, (launch,), stream) for host, array in backs)
        return launch

    def execute(self, configured: ConfiguredKernel, /, *args: Any, **kwargs: Any) -> Result:
        """Launch a kernel, timed, and wait for it.

        Parameters
        ----------
        configured, *args, **kwargs
            As for :meth:`submit`, with ``after``, ``stream`` and ``priority``.

        Returns
        -------
        Result
            ``elapsed_ns``, ``device``, ``kernel``, ``key``.

        Raises
        ------
        KernelFault, ArgumentError, LaunchConfigError, CompileError
            As :meth:`submit` and :meth:`Launch.result`. A failure is always an exception.
        """
        self._not_recorded("execute")
        after, stream, priority, _ = (kwargs.pop(name, usual) for name, usual in _USUAL)
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
            raise plan.elsewhere(*(home.device for home in self._homes))
        for value in (*args, *kwargs.values()):
            for home in self._homes:
                if home.device.holds(value):
                    return home
        return min(self._homes, key=Home.load)

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

    def __repr__(self) -> str:
        places = ", ".join(home.device.name for home in self._homes)
        return f"<jitgpu executor of {places}, {len(self._homes[0].queues)} streams a device>"

    def __del__(self) -> None:
        """Of one that nobody closed the work is waited for, so that no memory is given back under it."""
        work = getattr(self, "_work", None)
        if work is not None:
            work.abandon()

    def __reduce__(self) -> NoReturn:
        raise TypeError("an executor cannot be copied or pickled: it owns the streams of this process; make another")

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
    if isinstance(several, str) or not isinstance(several, Sequence) or not several:
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
