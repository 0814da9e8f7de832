"""The ``jitgpu`` command: a thin shell over the package, one file a command.

================  ======================================================================
``terminal``      tables, colours and JSON; how errors are shown
``status``        the line that appears while a compilation takes long
``sources``       kernels of files, as options on the command line name them
``compiling``     several of them compiled at once
``arguments``     a kernel's arguments from text
the others        the command of that name
================  ======================================================================
"""

from __future__ import annotations

import importlib
import io
import logging
import os
import sys

from jitgpu._version import __version__
from jitgpu.errors import JitGpuError
from jitgpu.kernel_cache import default_cache

try:
    import click
except ModuleNotFoundError as missing:
    raise SystemExit('the jitgpu command needs click: pip install "jitgpu[cli]"') from missing

__all__ = ["commands", "main"]

#: Each command, and the module that holds it under its own name. A module is imported when its command is used.
_COMMANDS = {
    "doctor": "jitgpu.cli.doctor",
    "demo": "jitgpu.cli.demo",
    "compile": "jitgpu.cli.compile",
    "inspect": "jitgpu.cli.inspect",
    "run": "jitgpu.cli.run",
    "cache": "jitgpu.cli.cache",
    "bench": "jitgpu.cli.bench",
}
_INTERRUPTED = 130  # 128 + SIGINT, as shells count


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
    """Runs the command line and ends the process.

    Exit status: 0; 1 after an error, which is shown without a traceback; 2 where the command line is wrong; 130 after
    Ctrl-C.
    """
    _make_streams_safe()
    if sys.argv[1:2] != ["doctor"]:  # who says all of it, with what mends it
        _show_warnings()
    if sys.stderr.isatty():
        from jitgpu.cli.status import StatusLine

        default_cache().watcher = StatusLine()
    try:
        status = commands.main(prog_name="jitgpu", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except (click.Abort, KeyboardInterrupt) as interrupt:
        broken = "" if isinstance(interrupt, click.Abort) else "\n"  # click has ended the line of the ^C
        click.echo(f"{broken}jitgpu: interrupted", err=True)
        os._exit(_INTERRUPTED)  # without waiting for compilations that still run: no signal reaches the compiler
    except BrokenPipeError:  # whoever read our output has enough; without this, leaving would complain of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    except (JitGpuError, OSError, MemoryError) as error:
        from jitgpu.cli.terminal import show_error

        show_error(error)
        status = 1
    sys.exit(status if isinstance(status, int) else 0)


def _show_warnings() -> None:
    """What jitgpu survives, a cache that cannot be used among it, is said on stderr."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("jitgpu: warning: %(message)s"))
    handler.setLevel(logging.WARNING)
    logging.getLogger("jitgpu").addHandler(handler)


def _make_streams_safe() -> None:
    """Streams that a shell has closed (``>&-``), and characters that the terminal's encoding lacks, end no command."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115  (for as long as the process lives)
    if isinstance(sys.stdout, io.TextIOWrapper) and sys.stdout.errors == "strict":
        sys.stdout.reconfigure(errors="backslashreplace")
