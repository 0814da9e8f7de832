"""What the demo prints about each kernel: the rows, their table, and the device times in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import jitgpu as jg

__all__ = ["launch_us", "rich_table", "rows", "table"]

_HEADER = ("kernel", "came from", "compile ms", "registers", "shared bytes", "launch us")
_BUDGET_MS = 20.0


def launch_us(device: jg.Device, call: Callable[[], None]) -> float:
    """Time of one launch on the device, microseconds: in the simulator with what the host does for it."""
    return 1e3 * jg.measure(call, device=device, budget_ms=_BUDGET_MS).median_ms


def rows(artifacts: Mapping[str, jg.Artifact], times_us: Mapping[str, float]) -> list[tuple[str, ...]]:
    """One row of text for each kernel, in the order of the table's columns; a kernel without a time shows a dash."""
    return [
        (
            name,
            artifact.origin,
            f"{artifact.compile_ms:.1f}",
            str(artifact.registers),
            str(artifact.shared_bytes),
            f"{times_us[name]:.1f}" if name in times_us else "–",
        )
        for name, artifact in artifacts.items()
    ]


def rich_table(body: Sequence[tuple[str, ...]]) -> str:
    """The rows as a table for a terminal, drawn by rich; :func:`table` where rich is not installed."""
    try:
        from rich.console import Console
        from rich.table import Table
    except ModuleNotFoundError:
        return table(body)

    drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for column, title in enumerate(_HEADER):
        drawn.add_column(title, justify="left" if column < 2 else "right", no_wrap=True)
    for row in body:
        drawn.add_row(*row)
    console = Console()
    with console.capture() as capture:
        console.print(drawn)
    return "\n".join(line.rstrip() for line in capture.get().splitlines())


def table(body: Sequence[tuple[str, ...]]) -> str:
    """The rows under their header as plain text, names to the left and numbers to the right.

    >>> print(table([("k<4>", "disk", "31.0", "16", "0", "2.5")]))
    kernel  came from  compile ms  registers  shared bytes  launch us
    k<4>    disk             31.0         16             0        2.5
    """
    lines = [_HEADER, *body]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEADER))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column < 2 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )
