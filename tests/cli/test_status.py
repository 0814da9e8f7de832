"""The status line by itself; on a real terminal it is seen in ``test_shell.py``."""

from __future__ import annotations

import io
import re
import time

from rich.console import Console

from jitgpu.cli.status import StatusLine


def line() -> tuple[StatusLine, io.StringIO]:
    written = io.StringIO()
    return StatusLine(Console(file=written, force_terminal=True, width=100)), written


def test_what_is_quick_is_not_shown() -> None:
    status, written = line()
    status("saxpy", "sm_80")("compiled")
    time.sleep(0.4)  # longer than it waits before it shows anything
    assert written.getvalue() == ""


def test_two_at_once_and_an_error() -> None:
    status, written = line()
    ends = [status(name, "sm_80") for name in ("one", "two[1]", "three")]
    while not all(name in written.getvalue() for name in ("one", "two[1]", "three")):
        time.sleep(0.01)
    for end, found in zip(ends, ("compiled", "disk", ""), strict=True):
        end(found)
    shown = re.sub(r"\x1b\[[0-9;]*[mK]", "", written.getvalue())
    assert "compiling " in shown
    assert "compiled one for sm_80 in 0." in shown
    assert "cached two[1] for sm_80: compiled by another process" in shown
    assert "compiled three" not in shown
    assert shown.count("\x1b[?25l") == shown.count("\x1b[?25h") == 1  # the cursor was hidden, and is there again
