"""``jitgpu doctor``."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from contextlib import nullcontext
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from jitgpu.doctor import Finding

__all__ = ["doctor"]

_STYLES = {"ok": "green", "note": "cyan", "warning": "yellow", "broken": "bold red"}
#: Columns of the status and of the check's name.
_STATUS, _CHECK = 9, 13


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def doctor(as_json: bool) -> None:
    """Say what works on this machine, what does not, and what mends it.

    Looks at the driver, the GPUs, NVRTC, the CUDA headers, CuPy, the simulator and the cache, then compiles a kernel,
    launches it on each device and compares the result with NumPy's.

    The exit status is 1 where something is broken. A machine without a GPU, where kernels run in the simulator, is
    not.
    """
    from jitgpu.doctor import examine, worst

    findings = list(examine()) if as_json else _shown(examine())
    if as_json:
        _print_json(findings)
    sys.exit(worst(findings) == "broken")


def _print_json(findings: list[Finding]) -> None:
    import json
    from dataclasses import asdict

    from jitgpu import __version__
    from jitgpu.doctor import STATUSES, worst

    counts = Counter(finding.status for finding in findings)
    whole = {
        "jitgpu": __version__,
        "status": worst(findings),
        "counts": {status: counts[status] for status in STATUSES},
        "findings": [asdict(finding) for finding in findings],
    }
    click.echo(json.dumps(whole, indent=2))


# ---------------------------------------------------------------------------------------------------------- for people


def _shown(findings: Iterable[Finding]) -> list[Finding]:
    """Print each finding as it comes, then what it all means."""
    try:
        from rich.console import Console
    except ModuleNotFoundError as missing:
        raise click.ClickException('the doctor needs rich: pip install "jitgpu[cli]"') from missing
    # No markup, no emoji: paths hold brackets and colons.
    console = Console(highlight=False, markup=False, emoji=False)
    seen = []
    source = iter(findings)
    while True:
        with console.status("looking") if console.is_terminal else nullcontext():
            finding = next(source, None)
        if finding is None:
            break
        _show(console, finding)
        seen.append(finding)
    console.print()
    console.print(_summary(seen), soft_wrap=not console.is_terminal)
    return seen


def _show(console: Console, finding: Finding) -> None:
    from rich.text import Text

    status = (f"{finding.status:<{_STATUS}}", _STYLES[finding.status])
    _hang(console, Text.assemble(status, f"{finding.check:<{_CHECK}}"), Text(finding.says))
    if finding.status == "ok":
        return
    margin = " " * _STATUS
    _hang(console, Text.assemble((f"{margin}{'breaks':<{_CHECK}}", "dim")), Text(finding.breaks))
    head = Text.assemble((f"{margin}{'mend':<{_CHECK}}", "dim"))
    if finding.is_command:  # never broken into lines, so that it can be copied whole
        console.print(head.append(finding.mend, "bold"), soft_wrap=True)
    else:
        _hang(console, head, Text(finding.mend))


def _hang(console: Console, head: Text, body: Text) -> None:
    """Text after a head, its later lines under the first; one line where the output is no terminal."""
    width = console.width - len(head)
    if not console.is_terminal or width < 20:
        console.print(head + body, soft_wrap=True)
        return
    for line in body.wrap(console, width):
        console.print(head + line, soft_wrap=True)
        head = head.blank_copy(" " * len(head))


def _summary(findings: list[Finding]) -> str:
    broken = [finding for finding in findings if finding.status == "broken"]
    warnings = sum(finding.status == "warning" for finding in findings)
    works = [str(finding.facts["device"]) for finding in findings if (finding.check, finding.status) == ("trial", "ok")]
    where = f"Kernels run on {_list(works)}" if works else "No kernel runs here"
    if works == ["sim"]:
        where = "Kernels run in the simulator"
    if not broken:
        return f"{where}; nothing is broken." + (f" {_count(warnings, 'warning')}." if warnings else "")
    names = _list(list(dict.fromkeys(finding.check for finding in broken)))
    return f"{where}. Broken: {names}. Do what mends them, the first first, then ask the doctor again."


def _list(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
