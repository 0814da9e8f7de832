"""``Measurement``: the times of one launch, and what follows from them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

__all__ = [
    "QUANTILES", "Measurement", "cells", "heads", "rate_text", "runs_text", "span_text", "time_text",
    "unit_of",
]  # fmt: skip

#: Those that are told, per cent.
QUANTILES = (5, 25, 50, 75, 95)


class Measurement(NamedTuple):
    """What :func:`jitgpu.measure` found.

    Attributes
    ----------
    kernel : str
        The kernel's name, or the function's.
    device : str
        Where it ran, ``"cuda:0"``.
    times_ms : tuple of float
        Time of one launch on the device, ms, in the order measured. Each is the mean over a batch of ``batch``
        launches, one directly behind the other.
    batch : int
        Launches in each of ``times_ms``: 1 where a launch is long, with ``cold`` and with ``restore``.
    host_us : float or None
        Time that the host took for one launch, us, while the device was busy. In the simulator, where the host is the
        device, what a launch took besides the kernel; None there for a function that is no kernel.
    cold : bool
        Whether the cache was flushed before each launch.
    bytes, flops : float or None
        As given: bytes moved and operations done by one launch.
    peak_gb_per_s : float or None
        The device's copy bandwidth as measured in this process, read and written bytes together, GB/s (1e9 bytes).
        None where no bytes were given.
    notes : tuple of str
        What makes the times worth less than they look.

    Examples
    --------
    >>> m = Measurement("saxpy", "cuda:0", (0.010, 0.011, 0.012), batch=50, host_us=4.0, bytes=12e6, peak_gb_per_s=2000)
    >>> m.median_ms, m.runs, round(m.gb_per_s), round(m.share_of_peak, 2)
    (0.011, 150, 1091, 0.55)
    >>> print(m)
    saxpy on cuda:0: 11.00 us (10.10 to 11.90 us, 5 to 95 %), 150 launches in batches of 50
      1091 GB/s, 55 % of the measured copy bandwidth (2000 GB/s)
      host: 4.0 us a launch
    """

    kernel: str
    device: str
    times_ms: tuple[float, ...]
    batch: int = 1
    host_us: float | None = None
    cold: bool = False
    bytes: float | None = None
    flops: float | None = None
    peak_gb_per_s: float | None = None
    notes: tuple[str, ...] = ()

    @property
    def median_ms(self) -> float:
        """Median time of one launch on the device, ms."""
        return self.quantiles_ms[50]

    @property
    def quantiles_ms(self) -> dict[int, float]:
        """Times of one launch, ms, by per cent, of which there are 5, 25, 50, 75 and 95."""
        import numpy as np

        return dict(zip(QUANTILES, np.percentile(self.times_ms, QUANTILES).tolist(), strict=True))

    @property
    def runs(self) -> int:
        """How many launches were timed."""
        return len(self.times_ms) * self.batch

    @property
    def gb_per_s(self) -> float | None:
        """Bytes moved a second, in units of 1e9 bytes, by the median; None where ``bytes`` was not given."""
        return None if self.bytes is None else self.bytes / self.median_ms / 1e6

    @property
    def gflop_per_s(self) -> float | None:
        """Operations a second, in units of 1e9, by the median; None where ``flops`` was not given."""
        return None if self.flops is None else self.flops / self.median_ms / 1e6

    @property
    def share_of_peak(self) -> float | None:
        """``gb_per_s`` as a share of ``peak_gb_per_s``. Above 1 where the data is in the cache; ``cold=True`` shows
        what memory gives. None where ``bytes`` was not given."""
        rate, peak = self.gb_per_s, self.peak_gb_per_s
        return None if rate is None or peak is None else rate / peak

    def to_dict(self) -> dict[str, Any]:
        """All of it in types that JSON has, what follows from the times too."""
        return {
            **self._asdict(), "times_ms": list(self.times_ms), "notes": list(self.notes), "median_ms": self.median_ms,
            "quantiles_ms": {str(percent): value for percent, value in self.quantiles_ms.items()}, "runs": self.runs,
            "gb_per_s": self.gb_per_s, "gflop_per_s": self.gflop_per_s, "share_of_peak": self.share_of_peak,
        }  # fmt: skip

    def __repr__(self) -> str:
        return f"<jitgpu measurement of {self.kernel} on {self.device}: {time_text(self.median_ms)}>"

    def __str__(self) -> str:
        low, high = self.quantiles_ms[5], self.quantiles_ms[95]
        spread = f"({span_text(low, high)}, 5 to 95 %)"
        lines = [f"{self.kernel} on {self.device}: {time_text(self.median_ms)} {spread}, {runs_text(self)}"]
        if (rate := rate_text(self)) is not None:
            lines.append(f"  {rate}")
        if self.gflop_per_s is not None:
            lines.append(f"  {self.gflop_per_s:.4g} GFLOP/s")
        if self.host_us is not None:
            lines.append(f"  host: {self.host_us:.1f} us a launch")
        return "\n".join(lines + [f"  note: {note}" for note in self.notes])

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))

    def _repr_html_(self) -> str:
        from jitgpu.measure.html import measurement_html

        return measurement_html(self)


def time_text(time_ms: float) -> str:
    """A time in the unit that suits it.

    >>> time_text(0.00052), time_text(0.0123456), time_text(3.21987), time_text(12345.6)
    ('520.0 ns', '12.35 us', '3.220 ms', '12.35 s')
    """
    factor, unit = unit_of(time_ms)
    return f"{_four(time_ms * factor)} {unit}"


def runs_text(measurement: Measurement) -> str:
    """How many launches were timed, and how."""
    text = f"{measurement.runs} launch{'es' if measurement.runs > 1 else ''}"
    text += f" in batches of {measurement.batch}" if measurement.batch > 1 else ""
    return text + (", the cache flushed before each" if measurement.cold else "")


def span_text(low_ms: float, high_ms: float) -> str:
    """From one time to another, in the unit of the later one."""
    factor, unit = unit_of(high_ms)
    return f"{_four(low_ms * factor)} to {_four(high_ms * factor)} {unit}"


def rate_text(measurement: Measurement) -> str | None:
    """The bandwidth beside the measured one; None where the bytes are not known."""
    rate, share = measurement.gb_per_s, measurement.share_of_peak
    if rate is None:
        return None
    text = f"{_four(rate)} GB/s"
    if share is not None:
        text += f", {100 * share:.0f} % of the measured copy bandwidth ({measurement.peak_gb_per_s:.0f} GB/s)"
    return text


def heads(measurements: Iterable[Measurement]) -> list[str]:
    """The columns of a table of them: those in which there is something to show."""
    items = list(measurements)
    wanted = {"GB/s": "bytes", "of peak": "peak_gb_per_s", "GFLOP/s": "flops", "host us": "host_us"}
    more = [head for head, name in wanted.items() if any(getattr(item, name) is not None for item in items)]
    return ["median", "5 to 95 %", *more]


def cells(measurement: Measurement, columns: Sequence[str]) -> list[str]:
    """The row of one in a table with these columns."""
    quantiles = measurement.quantiles_ms
    factor, unit = unit_of(quantiles[50])
    rate, share, speed, host = (
        measurement.gb_per_s, measurement.share_of_peak, measurement.gflop_per_s, measurement.host_us
    )  # fmt: skip
    known = {
        "median": time_text(quantiles[50]),
        "5 to 95 %": f"{_four(factor * quantiles[5])} to {_four(factor * quantiles[95])} {unit}",
        "GB/s": "" if rate is None else _four(rate),
        "of peak": "" if share is None else f"{100 * share:.0f} %",
        "GFLOP/s": "" if speed is None else _four(speed),
        "host us": "" if host is None else f"{host:.1f}",
    }
    return [known[column] for column in columns]


def unit_of(time_ms: float) -> tuple[float, str]:
    """By what to multiply ms for the unit that suits that time, and the unit."""
    for least, factor, unit in ((1e3, 1e-3, "s"), (1.0, 1.0, "ms"), (1e-3, 1e3, "us")):
        if time_ms >= least:
            return factor, unit
    return 1e6, "ns"


def _four(value: float) -> str:
    """Four digits, and no power of ten."""
    return f"{value:.{max(0, 4 - len(str(int(value))))}f}"
