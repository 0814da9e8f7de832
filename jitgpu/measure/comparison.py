"""``compare``: several calls timed in turn, and the table and the plot of what came out."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from jitgpu.backend import Device
from jitgpu.backend.arguments import describe
from jitgpu.errors import ArgumentError
from jitgpu.measure.measurement import Measurement, cells, heads
from jitgpu.measure.measuring import positive, result

if TYPE_CHECKING:
    from jitgpu.measure.subject import Subject

__all__ = ["Comparison", "compare"]


class Comparison(NamedTuple):
    """What :func:`jitgpu.compare` found. Iterating over ``measurements`` gives the names in the order given.

    Attributes
    ----------
    measurements : dict of str to Measurement
    baseline : str or None
        What the others are compared with; None: the fastest.

    Examples
    --------
    >>> times = {"ours": (0.010, 0.010, 0.010), "theirs": (0.020, 0.019, 0.021)}
    >>> found = Comparison({name: Measurement(name, "cuda:0", values) for name, values in times.items()})
    >>> found.fastest, found.ratios
    ('ours', {'ours': 1.0, 'theirs': 2.0})
    >>> print(found.table())
    cuda:0    median          5 to 95 %  x ours
    ------  --------  -----------------  ------
    ours    10.00 us  10.00 to 10.00 us    1.00
    theirs  20.00 us  19.10 to 20.90 us    2.00
    """

    measurements: dict[str, Measurement]
    baseline: str | None = None

    @property
    def fastest(self) -> str:
        """The name of the one with the least median."""
        return min(self.measurements, key=lambda name: self.measurements[name].median_ms)

    @property
    def reference(self) -> str:
        """The name of the one that ratios refer to, which is the baseline, else the fastest."""
        return self.fastest if self.baseline is None else self.baseline

    @property
    def ratios(self) -> dict[str, float]:
        """Each median over that of the reference; 2.0 took twice as long."""
        one = self.measurements[self.reference].median_ms
        return {name: measurement.median_ms / one for name, measurement in self.measurements.items()}

    @property
    def device(self) -> str:
        """Where they ran."""
        return next(iter(self.measurements.values())).device

    def table(self) -> str:
        """A table as plain text, a row for each, its notes below."""
        rows = [self._heads(), *self._rows()]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]

        def line(row: Sequence[str]) -> str:
            first, *rest = zip(row, widths, strict=True)
            return "  ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in rest)]).rstrip()

        lines = [line(rows[0]), "  ".join("-" * width for width in widths), *map(line, rows[1:])]
        return "\n".join(lines + [f"note: {note}" for note in self._notes()])

    def plot(self, ax: Any = None) -> Any:
        """Draw the medians as bars, with lines from the 5th to the 95th percentile.

        Parameters
        ----------
        ax : matplotlib.axes.Axes, optional
            Where to draw. Default: a new figure.

        Returns
        -------
        matplotlib.axes.Axes
            ``.figure.savefig("times.png")`` writes it.

        Raises
        ------
        JitGpuError
            Without matplotlib, which ``pip install "jitgpu[plot]"`` brings.
        """
        from jitgpu.measure.plot import draw

        return draw(self, ax)

    def to_dict(self) -> dict[str, Any]:
        """All of it in types that JSON has."""
        return {
            "device": self.device, "reference": self.reference, "ratios": self.ratios,
            "measurements": {name: measurement.to_dict() for name, measurement in self.measurements.items()},
        }  # fmt: skip

    def to_json(self) -> str:
        """:meth:`to_dict` as text."""
        return json.dumps(self.to_dict(), indent=1)

    def _heads(self) -> list[str]:
        return [self.device, *heads(self.measurements.values()), f"x {self.reference}"]

    def _rows(self) -> list[list[str]]:
        columns = heads(self.measurements.values())
        return [
            [name, *cells(measurement, columns), f"{self.ratios[name]:.2f}"]
            for name, measurement in self.measurements.items()
        ]

    def _notes(self) -> list[str]:
        return [f"{name}: {note}" for name, item in self.measurements.items() for note in item.notes]

    def __repr__(self) -> str:
        return f"<jitgpu comparison of {', '.join(self.measurements)} on {self.device}: {self.fastest} is the fastest>"

    def __str__(self) -> str:
        return self.table()

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))

    def _repr_html_(self) -> str:
        from jitgpu.measure.html import comparison_html

        return comparison_html(self, self._heads(), self._rows(), self._notes())


def compare(
    calls: Mapping[str, Callable[[], Any] | tuple[Any, ...]],
    *,
    baseline: str | None = None,
    bytes: float | Mapping[str, float] | None = None,
    flops: float | Mapping[str, float] | None = None,
    budget_ms: float = 250.0,
    cold: bool = False,
    restore: bool | Sequence[Any] = False,
    device: str | Device | None = None,
) -> Comparison:
    """Time several calls on one device, as :func:`jitgpu.measure` times one.

    They take turns, in another random order each round, so that a clock that rises or falls does so for all of them.

    Parameters
    ----------
    calls : mapping of str to callable or tuple
        What to call, by the name to show: ``(kernel[grid, block], *args)``, bound launches
        (``kernel[grid, block].bind(*args)``), or functions whose work goes to the current stream, alone or in a tuple
        with their arguments.
    baseline : str, optional
        The name that ratios refer to. Default: the fastest.
    bytes, flops : float or mapping of str to float, optional
        As for ``measure``: one number for all, or one for each name that has one.
    budget_ms : float
        About how long to measure each, ms.
    cold : bool
        Overwrite the L2 cache before each launch. Default: before each batch one launch is made that is not timed, so
        that the cache is as the same call left it.
    restore : bool or list of arrays
        Put back, before each launch, what these arrays held at first. True, those that the kernel may write, is for
        kernels in a tuple with their arguments.
    device : str or Device, optional
        Where functions work. Default: the device of the kernels among the calls, else ``jg.device()``.

    Returns
    -------
    Comparison

    Raises
    ------
    ArgumentError, LaunchConfigError, CompileError
        As the launches would, and for a wrong value of a parameter, before anything is launched. ArgumentError also for
        a function that queues nothing on the stream.
    KernelFault
        When a kernel faults.
    DeviceError
        Without a device, or for launches on two of them.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> scale = jg.Kernel('''
    ... extern "C" __global__ void scale(int n, float a, float* x) {
    ...     int i = blockIdx.x * blockDim.x + threadIdx.x;
    ...     if (i < n) x[i] *= a;
    ... }''', device="sim")
    >>> x = np.ones(10_000, "f4")
    >>> calls = {f"{b} threads": scale[-(-x.size // b), b].bind(x.size, 1.0, x) for b in (64, 256)}
    >>> found = jg.compare(calls, budget_ms=5)
    >>> found.fastest in calls, sorted(found.ratios.values())[0]
    (True, 1.0)
    """
    if not isinstance(calls, Mapping) or not calls:
        raise ArgumentError(
            "what is compared has names", subject="calls", given=describe(calls), expected="{name: call}, one or more",
            fix='jg.compare({"mine": kernel[grid, block].bind(*args), "other": lambda: other(x)})',
        )  # fmt: skip
    for name in calls:
        if not isinstance(name, str):
            raise ArgumentError(
                "a name is text", subject="calls", given=describe(name), expected="a str", fix=f"{str(name)!r}: ...",
            )  # fmt: skip
    if baseline is not None and baseline not in list(calls):
        raise _unknown("baseline", baseline, calls)
    positive("budget_ms", budget_ms, optional=False)
    moved, done = _by_name("bytes", bytes, calls), _by_name("flops", flops, calls)
    from jitgpu.measure.timer import Timer, run

    subjects = _subjects(calls, restore, device)
    timers = {name: Timer(item, cold=bool(cold), lead=len(calls) > 1) for name, item in subjects.items()}
    run(list(timers.values()), budget_ms)
    return Comparison(
        {name: result(timer, cold=bool(cold), bytes=moved.get(name), flops=done.get(name))
         for name, timer in timers.items()}, baseline,
    )  # fmt: skip


def _subjects(calls: Mapping[str, Any], restore: Any, device: str | Device | None) -> dict[str, Subject]:
    """What is timed, all on one device."""
    from jitgpu.measure.subject import device_of, subject_of

    parts = {name: call if isinstance(call, tuple) and call else (call,) for name, call in calls.items()}
    known = (device_of(target) for target, *_ in parts.values())
    where = device if device is not None else next((place for place in known if place is not None), None)
    return {
        name: subject_of(target, tuple(args), {}, restore, where)._replace(title=name)
        for name, (target, *args) in parts.items()
    }


def _by_name(subject: str, given: Any, calls: Mapping[str, Any]) -> dict[str, float]:
    values = dict(given) if isinstance(given, Mapping) else dict.fromkeys(calls, given)
    for name, value in values.items():
        if name not in calls:
            raise _unknown(subject, name, calls)
        positive(subject, value, optional=True)
    return {name: value for name, value in values.items() if value is not None}


def _unknown(subject: str, name: str, calls: Mapping[str, Any]) -> ArgumentError:
    return ArgumentError(
        "no call has that name", subject=subject, given=repr(name), expected=", ".join(map(repr, calls)),
        fix="use these names",
    )  # fmt: skip
