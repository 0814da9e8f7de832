"""The ``jitgpu`` command: a thin shell over the package, one file a command."""

from __future__ import annotations

import importlib
import sys

from jitgpu._version import __version__
from jitgpu.errors import JitGpuError

try:
    import click
except ModuleNotFoundError as missing:
    raise SystemExit('the jitgpu command needs click: pip install "jitgpu[cli]"') from missing

__all__ = ["commands", "main"]

#: Each command, and the module that holds it under its own name. A module is imported when its command is used.
_COMMANDS = {
    "demo": "jitgpu.cli.demo",
}


class _Commands(click.Group):
    """Finds a command in its module when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command = getattr(importlib.import_module(_COMMANDS[cmd_name]), cmd_name)
        assert isinstance(command, click.Command)
        return command


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "show_default": True})
@click.version_option(__version__, prog_name="jitgpu")
def commands() -> None:
    """CUDA C++ kernels in Python: compiled by NVRTC, cached on disk, arguments checked, launched fast."""


def main() -> None:
    """Runs the command line; an error of jitgpu's own is shown without a traceback, and the exit status is 1."""
    try:
        commands(prog_name="jitgpu")
    except JitGpuError as error:
        click.echo(f"jitgpu: {error}", err=True)
        sys.exit(1)
