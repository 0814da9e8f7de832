"""What an executor does at each launch besides, where it was asked to: ``debug=True``, and what profilers see."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np

from jitgpu import copies
from jitgpu.backend import Device, device
from jitgpu.errors import JitGpuError, KernelFault
from jitgpu.executor.trace import Ranges, ranges

if TYPE_CHECKING:
    from jitgpu.backend.simulator.gpu import SimulatorDevice
    from jitgpu.backend.simulator.kernel import SimulatorKernel
    from jitgpu.executor.accesses import Extent
    from jitgpu.executor.dispatch import Dispatcher
    from jitgpu.executor.home import Home
    from jitgpu.executor.launch import After, Launch
    from jitgpu.executor.plans import Prepared
    from jitgpu.executor.queue import Queue

__all__ = ["Observer", "observer"]

#: Arguments of more than this together are not copied, bytes.
_COPY_LIMIT = 1 << 30


def observer(work: Dispatcher, debug: bool) -> Observer | None:
    """What is to be done at each launch; None where that is nothing."""
    found = ranges()
    return Observer(work, debug, found) if debug or found is not None or work.trace is not None else None


class Observer:
    """Launches for an executor that is watched."""

    def __init__(self, work: Dispatcher, debug: bool, found: Ranges | None) -> None:
        self._work = work
        self.debug = debug
        self._ranges = found

    def launch(
        self, launch: Launch, home: Home, queue: Queue | None, reads: Sequence[Extent], writes: Sequence[Extent],
        after: After, prepared: Prepared, args: tuple[Any, ...], timing: bool,
    ) -> None:  # fmt: skip
        """:meth:`Dispatcher.enqueue`, in a range of its name; with ``debug=True`` it is over when this returns.

        Raises
        ------
        KernelFault
            With ``debug=True``, when this launch faulted.
        """
        launch.config = prepared.config
        if self._ranges is not None:
            self._ranges.push(launch.kernel)
        try:
            again = self._prepare(home, prepared, args) if self.debug else None
            self._work.enqueue(launch, home, queue, reads, writes, after, prepared.on, args, timing, True)
            if self.debug:
                self._wait(launch, again)
        finally:
            if self._ranges is not None:
                self._ranges.pop()

    def _prepare(self, home: Home, prepared: Prepared, args: tuple[Any, ...]) -> Again | str | None:
        """What it takes to repeat a launch in the simulator, else why it cannot be; None where it runs there anyway."""
        if home.device.kind == "sim":
            return None
        self._work.synchronize()  # so that the copies are what the kernel will read
        try:
            return _again(prepared, home.device, args)
        except KernelFault:  # of a launch outside of the executor
            raise
        except JitGpuError as error:
            return str(error).splitlines()[0]

    def _wait(self, launch: Launch, again: Again | str | None) -> None:
        fault = self._work.outcome(launch)
        if isinstance(fault, KernelFault) and again is not None:
            found = again if isinstance(again, str) else again.find()
            if isinstance(found, KernelFault):
                raise _both(found, fault, launch) from fault
            raise _with_reason(fault, found) from fault
        if fault is not None:
            raise fault


class Again(NamedTuple):
    """A launch as it can be repeated in the simulator: its arguments as they were before it, on the host."""

    prepared: Prepared
    simulator: Device
    args: tuple[Any, ...]
    variables: dict[str, bytes]

    def find(self) -> KernelFault | str:
        """Repeat it. What the simulator finds, else why it finds nothing."""
        from jitgpu.backend.simulator.launch import Settings

        place, config = cast("SimulatorDevice", self.simulator), self.prepared.config
        assert config is not None
        try:
            loaded = cast("SimulatorKernel", copies.load(self.prepared.kernel, place, self.args, {}, self.variables))
            loaded.findings(config, self.args, Settings(time_limit_s=place.time_limit_s))
        except KernelFault as found:
            return self._reason(found) or found
        except JitGpuError as error:
            return f"the simulator cannot run it: {str(error).splitlines()[0]}"
        return ("the simulator ran it on copies of its arguments and found nothing: it may come from a race, or "
                "from addresses in memory; compute-sanitizer sees both")  # fmt: skip

    def _reason(self, found: KernelFault) -> str:
        """Why what the simulator found is not the fault, where it is not."""
        kind = found.finding.kind
        if kind in ("time limit", "unsupported"):
            return f"the simulator cannot run it: {found.problem}"
        if kind == "unknown memory" and any(item.kind == "struct" for item in _parameters(self.prepared)):
            return "the simulator cannot run it: addresses in structures are those of the GPU"
        return ""


def _again(prepared: Prepared, home: Device, args: tuple[Any, ...]) -> Again | str:
    """A launch as it can be repeated, or why it cannot. Raises JitGpuError, for one without the simulator."""
    parameters = _parameters(prepared)
    for parameter, value in zip(parameters, args, strict=True):
        if copies.holds_addresses(parameter, value):
            return (f"the simulator cannot run it: argument '{parameter.name}' is an address of {home.name}, "
                    "or holds some")  # fmt: skip
    size = sum(_nbytes(value) for value in args)
    if size > _COPY_LIMIT:
        return (f"the simulator did not run it: its arguments are {size / 2**30:.1f} GiB, and debug=True copies no "
                f"more than {_COPY_LIMIT / 2**30:.0f} GiB for it")  # fmt: skip
    simulator = device(f"sim:{home.arch}")
    with home.use():
        copied = copies.copies(parameters, args, home, partial(copies.aligned_copy, simulator))
        return Again(prepared, simulator, copied, copies.contents(prepared.kernel))


def _parameters(prepared: Prepared) -> Any:
    return prepared.loaded.artifact.entry.parameters


def _nbytes(value: Any) -> int:
    """Bytes of an array argument, 0 of others."""
    count = getattr(value, "nbytes", 0)
    return 0 if isinstance(value, np.generic) else int(count)


def _both(found: KernelFault, fault: KernelFault, launch: Launch) -> KernelFault:
    """What the simulator found and what the GPU said, in one."""
    error = KernelFault(
        found.problem, kernel=found.kernel, subject=found.subject, given=found.given, expected=found.expected,
        fix=found.fix, finding=found.finding, diagnostics=found.diagnostics,
    )  # fmt: skip
    error.candidates = fault.candidates
    error.add_note(
        f"The simulator found this in the launch submitted at {':'.join(map(str, launch.site))}, run again on copies "
        f"of its arguments. On {launch.queue.lane.device.name}: {fault.problem}"
    )
    return error


def _with_reason(fault: KernelFault, reason: str) -> KernelFault:
    """The GPU's fault, and why no more is known of it."""
    error = KernelFault(
        fault.problem, kernel=fault.kernel, given=fault.given, expected=fault.expected,
        fix=f"check the kernel's indices; {reason}",
    )  # fmt: skip
    error.candidates = fault.candidates
    return error
