"""The plot of a comparison, drawn by matplotlib."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jitgpu.errors import JitGpuError
from jitgpu.measure.measurement import time_text, unit_of

if TYPE_CHECKING:
    from jitgpu.measure.comparison import Comparison

__all__ = ["draw"]

_BAR, _REFERENCE, _LINE = "#9aa7b1", "#76b900", "#333333"


def draw(comparison: Comparison, ax: Any) -> Any:
    """Medians as horizontal bars, the reference in another colour; the Axes. Raises JitGpuError without matplotlib."""
    if ax is None:
        ax = _axes(len(comparison.measurements))
    names = list(comparison.measurements)
    quantiles = [item.quantiles_ms for item in comparison.measurements.values()]
    factor, unit = unit_of(max(item[50] for item in quantiles))
    medians = [factor * item[50] for item in quantiles]
    spread = [
        [factor * (item[50] - item[5]) for item in quantiles], [factor * (item[95] - item[50]) for item in quantiles]
    ]
    colours = [_REFERENCE if name == comparison.reference else _BAR for name in names]
    ax.barh(names, medians, xerr=spread, color=colours, ecolor=_LINE, capsize=3, height=0.65)
    farthest = max(factor * item[95] for item in quantiles)
    for row, (name, item) in enumerate(zip(names, quantiles, strict=True)):
        text = f"{time_text(item[50])}  ({comparison.ratios[name]:.2f})"
        ax.text(factor * max(item[50], item[95]) + 0.02 * farthest, row, text, va="center")
    ax.set_xlim(0, 1.35 * farthest)
    ax.invert_yaxis()
    ax.set_xlabel(f"device time of one launch, {unit}: median, 5 to 95 %; in brackets over {comparison.reference}")
    ax.set_title(f"{comparison.device}{', cache flushed' if _all_cold(comparison) else ''}")
    ax.spines[["top", "right"]].set_visible(False)
    return ax


def _all_cold(comparison: Comparison) -> bool:
    return all(item.cold for item in comparison.measurements.values())


def _axes(rows: int) -> Any:
    try:
        from matplotlib import pyplot
    except ModuleNotFoundError as error:
        raise JitGpuError(
            "plots are drawn by matplotlib, which is not installed", subject="plot()", given=str(error),
            expected="matplotlib", fix='pip install "jitgpu[plot]"; table() needs nothing',
        ) from error  # fmt: skip
    _, ax = pyplot.subplots(figsize=(8.0, 1.2 + 0.45 * rows), layout="constrained")
    return ax
