"""``measure``: how long a launch takes."""

from __future__ import annotations

import numbers
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from jitgpu.backend import Device
from jitgpu.backend.arguments import describe
from jitgpu.errors import ArgumentError
from jitgpu.measure.measurement import Measurement

if TYPE_CHECKING:
    from jitgpu.measure.timer import Timer

__all__ = ["measure", "positive", "result"]

#: A batch with nothing between its events shows less, one launch of nothing more, ms.
_NOTHING_MS = 1e-4


def measure(
    kernel: Callable[..., Any],
    *args: Any,
    bytes: float | None = None,
    flops: float | None = None,
    budget_ms: float = 250.0,
    cold: bool = False,
    restore: bool | Sequence[Any] = False,
    device: str | Device | None = None,
    **kwargs: Any,
) -> Measurement:
    """Time a launch on the device.

    A time is what one more launch adds to a stream that never runs dry. On a GPU it is taken by CUDA events. The stream
    is held back by a kernel that spins until a batch of launches is queued, so that the time of the host has no part in
    it, and what a pair of events shows by itself is subtracted. A batch lasts half a millisecond or one launch,
    whichever is longer. In the simulator a time is that of the host while the kernel runs.

    Parameters
    ----------
    kernel : ConfiguredKernel, Kernel or callable
        ``kernel[grid, block]``, ``kernel.forall(n)``, ``kernel.configure(...)``, a kernel with ``threads=``, a bound
        launch, or any function whose work goes to the current stream of CuPy or PyTorch. Of a function that waits for
        the device, or in the simulator, the time of the host is included. Work on other streams is not seen.
    *args, **kwargs
        Its arguments, as for a launch. A kernel's parameter that is called like one of the names below is passed by
        position.
    bytes, flops : float, optional
        Bytes that one launch moves to and from memory, and operations that it does: for ``gb_per_s`` and
        ``share_of_peak``, and for ``gflop_per_s``. ``bytes`` has the copy bandwidth of the device measured, once a
        process (0.2 s, and 1 GiB of its memory meanwhile).
    budget_ms : float
        About how long to measure, ms; a fifth of it more goes into warming up. At least five times are taken, three
        where one takes longer than all of it.
    cold : bool
        Overwrite the L2 cache before each launch (a buffer of twice its size; in the simulator the processor's). The
        launches are then timed one by one, and the writing is not. Default: the cache is as the launch before left it.
    restore : bool or list of arrays
        Put back, before each launch, what these arrays held at first; True: those that the kernel may write. The copies
        are on the device and not timed. They are put back at the end too, also where an exception ends it (but for a
        fault of a GPU, which takes its memory with it). Variables of a module are not.
    device : str or Device, optional
        For a function that is no kernel: the device whose time is taken. Default: ``jg.device()``.

    Returns
    -------
    Measurement

    Raises
    ------
    ArgumentError, LaunchConfigError, CompileError
        As the launch would, and for a wrong value of a parameter, before anything is launched. ArgumentError also for
        a function that queues nothing on the stream.
    KernelFault
        When the kernel faults.
    DeviceError
        Without a device, or for a kernel of another one than ``device``.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> twice = jg.Kernel('''
    ... extern "C" __global__ void twice(int n, float* x) {
    ...     int i = blockIdx.x * blockDim.x + threadIdx.x;
    ...     if (i < n) x[i] *= 2;
    ... }''', device="sim")
    >>> x = np.ones(10_000, "f4")
    >>> m = jg.measure(twice.forall(x.size), x.size, x, bytes=2 * x.nbytes, budget_ms=5, restore=True)
    >>> m.kernel, m.device, m.median_ms > 0, m.gb_per_s > 0, m.share_of_peak > 0, float(x.max())
    ('twice', 'sim', True, True, True, 1.0)
    """
    for name, value in (("bytes", bytes), ("flops", flops), ("budget_ms", budget_ms)):
        positive(name, value, optional=name != "budget_ms")
    from jitgpu.measure.subject import subject_of
    from jitgpu.measure.timer import Timer, run

    timer = Timer(subject_of(kernel, args, kwargs, restore, device), cold=bool(cold))
    run([timer], budget_ms)
    return result(timer, cold=bool(cold), bytes=bytes, flops=flops)


def positive(name: str, value: Any, *, optional: bool) -> None:
    """Raise ArgumentError for what is no finite number above 0."""
    if optional and value is None:
        return
    fine = isinstance(value, numbers.Real) and not isinstance(value, bool)
    if not fine or not 0 < value <= sys.float_info.max:
        raise ArgumentError(
            "not a number above 0", subject=name, given=describe(value), expected="a number above 0",
            fix=f"{name}=1e6" if optional else f"leave {name} out",
        )  # fmt: skip


def result(timer: Timer, *, cold: bool, bytes: float | None, flops: float | None) -> Measurement:
    """What a timer has found.

    Raises
    ------
    ArgumentError
        Where nothing was there to time.
    """
    subject = timer.subject
    apart = subject.kernel or subject.clock.queued
    found = Measurement(
        subject.title, subject.device.name, tuple(timer.times_ms), timer.batch,
        sorted(timer.host_us)[len(timer.host_us) // 2] if apart else None, cold,
        None if bytes is None else float(bytes), None if flops is None else float(flops), None, tuple(timer.notes),
    )  # fmt: skip
    if subject.clock.queued and found.median_ms * found.batch < _NOTHING_MS:
        raise ArgumentError(
            "the call queued nothing on the stream whose time is taken", kernel=subject.title,
            given=f"{1e3 * found.median_ms:.3f} us on {found.device}", expected="work for the current stream",
            fix='make its stream the current one; device="sim" takes the time of a function of the host',
        )  # fmt: skip
    if bytes is None:
        return found
    from jitgpu.measure.peak import peak_gb_per_s

    return found._replace(peak_gb_per_s=peak_gb_per_s(subject.device))
