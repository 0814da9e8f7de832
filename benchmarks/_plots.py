"""The charts of the page, drawn with matplotlib as SVG. The same results give the same files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib
from _charts import Bar, Chart, Panel, number
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, LogLocator, NullLocator

__all__ = ["draw"]

OURS, OTHER, LINE, INK, PALE = "#2563ab", "#b4bcc8", "#c2410c", "#1f2937", "#6b7280"
WIDTH, BAR, HEAD, TITLE, FOOT = 8.0, 0.27, 0.42, 0.3, 0.42  # inches
STYLE: Any = {
    "font.family": "DejaVu Sans", "font.size": 9.5, "axes.titlesize": 9.5, "axes.labelsize": 9.5,
    "xtick.labelsize": 9.5, "ytick.labelsize": 9.5, "text.color": INK, "axes.labelcolor": INK, "axes.edgecolor": PALE,
    "xtick.color": PALE, "ytick.color": INK, "figure.facecolor": "white", "axes.facecolor": "white",
    "svg.hashsalt": "jitgpu", "svg.fonttype": "path",
}  # fmt: skip


def draw(chart: Chart, caption: str, folder: Path) -> Path:
    """Write ``<name>.svg`` in ``folder``; returns its path."""
    counts = [len(panel.bars) for panel in chart.panels]
    heights = [BAR * count + HEAD for count in counts]
    total = sum(heights) + TITLE + 2 * FOOT
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=(WIDTH, total))
        left = _left_margin(chart)
        right = _right_edge(chart)
        top = total - TITLE
        for index, (panel, height) in enumerate(zip(chart.panels, heights, strict=True)):
            bottom = top - height
            box = (left, bottom / total, 0.98 - left, (height - HEAD) / total)
            axes = figure.add_axes(box)
            _panel(axes, panel, chart, right, last=index == len(heights) - 1)
            top = bottom
        figure.text(0.012, 1 - 0.22 / total, chart.title, va="center", fontweight="bold")
        figure.text(0.98, 0.16 / total, caption, ha="right", va="center", color=PALE)
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{chart.name}.svg"
        figure.savefig(path, format="svg", metadata={"Date": None, "Creator": None})
    return path


def _left_margin(chart: Chart) -> float:
    """Share of the width that the longest label needs."""
    longest = max(len(bar.label) for panel in chart.panels for bar in panel.bars)
    return min(0.5, (0.25 + 0.078 * longest) / WIDTH)


def _right_edge(chart: Chart) -> float:
    """Where the axis ends: room for the number beside the longest bar."""
    largest = max(bar.high for panel in chart.panels for bar in panel.bars)
    largest = max([largest, *(panel.line for panel in chart.panels if panel.line)])
    if chart.log:
        return largest * 12
    return chart.limit or largest * 1.13


def _panel(axes: Axes, panel: Panel, chart: Chart, right: float, last: bool) -> None:
    """The bars of one panel, the first on top."""
    places = range(len(panel.bars))[::-1]
    for place, bar in zip(places, panel.bars, strict=True):
        _bar(axes, place, bar, chart, right)
    axes.set_yticks(list(places), [bar.label for bar in panel.bars])
    for label, bar in zip(axes.get_yticklabels(), panel.bars, strict=True):
        label.set_fontweight("bold" if bar.ours else "normal")
    if panel.line is not None:
        axes.axvline(panel.line, color=LINE, linewidth=1.2, zorder=3)
        axes.annotate(chart.line_label, (panel.line, 1), xycoords=("data", "axes fraction"), xytext=(-3, 3),
                      textcoords="offset points", ha="right", va="bottom", color=LINE)  # fmt: skip
    lowest = min(bar.value for other in chart.panels for bar in other.bars)
    if chart.log:
        axes.set_xscale("log")
        axes.xaxis.set_major_locator(LogLocator(base=10 if right < 1e6 * lowest else 100))
        axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_major_formatter(FuncFormatter(_tick))
    axes.set_xlim(lowest / 3 if chart.log else 0, right)
    axes.set_ylim(-0.6, len(panel.bars) - 0.4)
    axes.set_title(panel.title, loc="left", color=INK, pad=4)
    axes.grid(axis="x", color="#e5e7eb", linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(axis="y", length=0)
    axes.tick_params(axis="x", length=0, labelbottom=last)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    if last:
        axes.set_xlabel(chart.unit, loc="left")


def _tick(value: float, _: int) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:g}"


def _bar(axes: Axes, place: int, bar: Bar, chart: Chart, right: float) -> None:
    """One bar with its quartiles and its number; one that is too long ends in a gap before the edge."""
    color, cut = (OURS if bar.ours else OTHER), not chart.log and bar.value > right
    end = right * 0.9 if cut else bar.value
    axes.barh(place, end, color=color, height=0.72, zorder=2)
    if cut:
        axes.plot([right * 0.865, right * 0.88], [place - 0.42, place + 0.42], color="white", linewidth=3, zorder=4)
        at = end
    else:
        if bar.high > bar.low:
            axes.plot([bar.low, bar.high], [place, place], color=INK, linewidth=1.2, zorder=3)
        at = max(bar.value, bar.high)  # the white box under the number keeps the line of a ceiling off it
    axes.annotate(number(bar.value), (at, place), xytext=(4, 0), textcoords="offset points", va="center",
                  fontweight="bold" if bar.ours else "normal", zorder=5,
                  bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.6})  # fmt: skip
