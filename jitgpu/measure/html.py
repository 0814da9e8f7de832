"""Measurements and comparisons as a notebook shows them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from jitgpu.measure.measurement import Measurement, rate_text, runs_text, span_text, time_text

if TYPE_CHECKING:
    from jitgpu.measure.comparison import Comparison

__all__ = ["comparison_html", "measurement_html"]

# Colours with an alpha of their own, so that they suit a light page and a dark one.
_BAR, _REFERENCE = "rgba(128,140,150,.5)", "rgba(118,185,0,.75)"
_CELL = "text-align:right;white-space:nowrap"


def measurement_html(measurement: Measurement) -> str:
    """A table of two columns."""
    quantiles = measurement.quantiles_ms
    rows = [
        ("median", f"<b>{time_text(measurement.median_ms)}</b>"), ("5 to 95 %", span_text(quantiles[5], quantiles[95])),
        ("25 to 75 %", span_text(quantiles[25], quantiles[75])), ("timed", runs_text(measurement)),
    ]  # fmt: skip
    if (rate := rate_text(measurement)) is not None:
        rows.append(("bandwidth", rate))
    if measurement.gflop_per_s is not None:
        rows.append(("operations", f"{measurement.gflop_per_s:.4g} GFLOP/s"))
    if measurement.host_us is not None:
        rows.append(("host", f"{measurement.host_us:.1f} us a launch"))
    rows += [("note", escape(note)) for note in measurement.notes]
    body = "".join(f'<tr><th style="text-align:left">{head}</th><td style="text-align:left">{text}</td></tr>'
                   for head, text in rows)  # fmt: skip
    title = f"<b>{escape(measurement.kernel)}</b> on {escape(measurement.device)}"
    return f"<div>{title}<table>{body}</table></div>"


def comparison_html(
    comparison: Comparison, heads: Sequence[str], rows: Sequence[Sequence[str]], notes: Sequence[str]
) -> str:
    """The table with a bar in each row."""
    slowest = max(item.median_ms for item in comparison.measurements.values())
    head = "".join(f'<th style="text-align:{"right" if column else "left"}">{escape(text)}</th>'
                   for column, text in enumerate(heads))  # fmt: skip
    body = []
    for (name, *values), item in zip(rows, comparison.measurements.values(), strict=True):
        colour = _REFERENCE if name == comparison.reference else _BAR
        width = 160 * item.median_ms / slowest
        bar = f'<div style="height:.8em;width:{width:.0f}px;min-width:1px;background:{colour}"></div>'
        cells = "".join(f'<td style="{_CELL}">{escape(value)}</td>' for value in values)
        body.append(f'<tr><th style="text-align:left">{escape(name)}</th>{cells}<td>{bar}</td></tr>')
    below = "".join(f"<div>note: {escape(note)}</div>" for note in notes)
    return f"<div><table><thead><tr>{head}<th></th></tr></thead><tbody>{''.join(body)}</tbody></table>{below}</div>"
