"""What a section of the page of results is made of: bars, tables, and where and when they were measured."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

__all__ = ["Bar", "Chart", "Panel", "Section", "Table", "bar", "fastest_first", "machine", "number", "point",
           "versions"]  # fmt: skip


class Bar(NamedTuple):
    """A median with its quartiles, the median itself where no spread is known; ``ours``: drawn as jitgpu's."""

    label: str
    value: float
    low: float
    high: float
    ours: bool


class Panel(NamedTuple):
    """Bars that are compared with one another, in their order; ``line``: where a ceiling or a bar to reach stands."""

    title: str
    bars: list[Bar]
    line: float | None = None


class Chart(NamedTuple):
    """Panels over one axis, written to ``<name>.svg``.

    ``limit``: where the axis ends; a longer bar is cut off, with its number beside it. ``line_label`` says what the
    panels' lines are.
    """

    name: str
    title: str
    unit: str
    panels: list[Panel]
    log: bool = False
    limit: float | None = None
    line_label: str = ""


class Table(NamedTuple):
    """Rows of text; all columns but the first are numbers."""

    heads: list[str]
    rows: list[list[str]]


class Section(NamedTuple):
    """One subject of the page. ``script`` is what measures it; ``environment`` that of its results."""

    title: str
    script: str
    text: str
    environment: dict[str, Any]
    charts: list[Chart]
    tables: list[Table]


def bar(label: str, quartiles: dict[str, float], scale: float = 1.0) -> Bar:
    """From what ``quartiles`` in ``_common.py`` gives, times ``scale``."""
    ours = "jitgpu" in label
    return Bar(label, quartiles["median"] * scale, quartiles["q1"] * scale, quartiles["q3"] * scale, ours)


def point(label: str, value: float) -> Bar:
    """A bar whose spread is not known."""
    return Bar(label, value, value, value, "jitgpu" in label)


def fastest_first(bars: Iterable[Bar]) -> list[Bar]:
    """By their value."""
    return sorted(bars, key=lambda item: item.value)


def number(value: float) -> str:
    """Three digits that say something: 0.0123, 1.23, 12.3, 123, 12,300."""
    if value == 0:
        return "0"
    if value >= 100:
        digits = max(0, len(str(int(value))) - 3)
        return f"{round(value, -digits):,.0f}"
    return f"{value:.3g}" if value < 1 else f"{value:.{2 if value < 10 else 1}f}"


def machine(environment: dict[str, Any]) -> str:
    """Device, and the day: the caption of a plot."""
    day = datetime.datetime.fromisoformat(environment["date"]).date()
    place = environment.get("device") or f"{environment.get('cpu') or 'CPU'}, {environment['cores']} cores"
    return f"{place}, {day.day} {day:%B %Y}"


def versions(environment: dict[str, Any], packages: Sequence[str]) -> str:
    """The versions that matter, in words."""
    found = [f"Python {environment['python']}"]
    if environment.get("device"):
        found += [f"driver {environment['driver']}", f"NVRTC {environment['nvrtc']}"]
    elif environment.get("nvrtc"):
        found.append(f"NVRTC {environment['nvrtc']}")
    return ", ".join(found + [f"{name} {environment['packages'][name]}" for name in packages
                              if name in environment["packages"]])  # fmt: skip
