"""What the commands write: tables, colours where a terminal shows them, JSON, and errors."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import TYPE_CHECKING, Any

import click

from jitgpu.errors import CompileError, Diagnostic, JitGpuError, KernelFault, summary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

__all__ = [
    "add_row", "age", "console", "facts", "print_json", "relative", "show_error", "size", "table", "text_of",
]  # fmt: skip

_WIDE = 10_000  # columns where no terminal breaks lines: what reads a pipe wants whole rows
_LONG = ("kernel", "kernels", "parameters", "file", "what", "values", "saved to")  # columns that may be broken
_SHOWN_DIAGNOSTICS = 20
_SEVERITY = {"error": "bold red", "warning": "bold yellow", "remark": "bold cyan", "note": "bold cyan"}


def console(*, err: bool = False) -> Console:
    """Where a command writes: as wide as the terminal, and without an end where there is none."""
    from rich.console import Console

    stream = sys.stderr if err else sys.stdout
    return Console(stderr=err, highlight=False, width=None if stream.isatty() else _WIDE)


def table(*columns: str, right: Sequence[str] = ()) -> Table:
    """An empty table; the columns named in ``right`` are set to the right. Where it is too wide names are broken."""
    from rich import box
    from rich.table import Table

    made = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold", show_edge=False, collapse_padding=True)
    for name in columns:
        made.add_column(name, justify="right" if name in right else "left", overflow="fold", no_wrap=name not in _LONG)
    return made


def add_row(table: Table, *cells: str | Text) -> None:
    """A row of texts as they are: brackets in kernels' names are no markup."""
    table.add_row(*(text_of(cell) if isinstance(cell, str) else cell for cell in cells))


def facts(rows: Sequence[tuple[str, object]]) -> Table:
    """Names and values, a row each."""
    from rich.table import Table

    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="bold", no_wrap=True)
    grid.add_column(overflow="fold")
    for name, value in rows:
        grid.add_row(name, text_of(str(value)))
    return grid


def text_of(text: str, style: str = "") -> Text:
    """Text as it is, in one style."""
    from rich.text import Text

    return Text(text, style)


def print_json(value: Any) -> None:
    """The value as JSON on stdout."""
    click.echo(json.dumps(value, indent=2))


def size(nbytes: float) -> str:
    """Bytes as people read them.

    >>> size(512), size(5656), size(3 << 30)
    ('512 B', '5.5 KiB', '3.0 GiB')
    """
    if nbytes < 1024:
        return f"{nbytes:.0f} B"
    for unit in ("KiB", "MiB", "GiB"):
        nbytes /= 1024
        if nbytes < 1024:
            return f"{nbytes:.1f} {unit}"
    return f"{nbytes / 1024:.1f} TiB"


def age(stored_at: float) -> str:
    """How long ago that was (seconds since 1970)."""
    seconds = max(0.0, time.time() - stored_at)
    for unit, length in (("d", 86400), ("h", 3600), ("min", 60)):
        if seconds >= length:
            return f"{seconds / length:.0f} {unit}"
    return f"{seconds:.0f} s"


def relative(path: str) -> str:
    """A path as a user in this folder would write it."""
    here = os.getcwd() + os.sep
    return path.removeprefix(here)


def show_error(error: Exception) -> None:
    """An error on stderr: what is wrong, the facts, and the compiler's messages at their lines."""
    out = console(err=True)
    if not isinstance(error, JitGpuError):
        out.print(text_of(f"jitgpu: {error}"))
        return
    diagnostics = error.diagnostics if isinstance(error, (CompileError, KernelFault)) else ()
    head, _, rest = summary(error).partition("\n")
    out.print(text_of("jitgpu: ", "bold red") + text_of(head) + text_of("\n" + rest if rest else ""), soft_wrap=True)
    for item in diagnostics[:_SHOWN_DIAGNOSTICS]:
        out.print(diagnostic(item), soft_wrap=True)
    if len(diagnostics) > _SHOWN_DIAGNOSTICS:
        out.print(text_of(f"... and {len(diagnostics) - _SHOWN_DIAGNOSTICS} messages more"))


def diagnostic(item: Diagnostic) -> Text:
    """One message of the compiler, coloured as compilers do."""
    place, _, rest = str(item).partition(": ")
    lines = rest.split("\n")
    shown = text_of(relative(place), "bold") + text_of(": ")
    shown.append(item.severity, _SEVERITY[item.severity]).append(lines[0].removeprefix(item.severity), "bold")
    for line in lines[1:]:
        style = "bold green" if line.strip() == "^" else "cyan" if line.startswith("  hint: ") else ""
        shown.append("\n" + line, style)
    return shown
