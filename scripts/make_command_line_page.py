"""Makes docs/reference/command-line.md of what ``jitgpu --help``, and ``--help`` of each command, print.

    python scripts/make_command_line_page.py            # writes it
    python scripts/make_command_line_page.py --check    # says whether it belongs to the commands; the tests do the same
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from jitgpu.cli import commands

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "command-line.md"
WIDTH = 100
HEAD = """\
# The command line

`pip install "jitgpu[cuda12,cli]"` brings the command `jitgpu`; `python -m jitgpu` is the same. The texts below are what
`--help` prints. The exit status is 0, 1 where something failed or was found to be broken, and 2 for a call that is not
understood. An error of jitgpu's own is shown without a traceback.
"""


def texts(command: click.Command, name: str, parent: click.Context | None = None) -> Iterator[tuple[str, str]]:
    """The full name and the help of a command, and of all under it."""
    settings = {"terminal_width": WIDTH, "max_content_width": WIDTH, **command.context_settings}
    context = click.Context(command, info_name=name, parent=parent, **settings)
    yield context.command_path, command.get_help(context)
    if isinstance(command, click.Group):
        for part in command.list_commands(context):
            inner = command.get_command(context, part)
            assert inner is not None, part
            yield from texts(inner, part, context)


def page() -> str:
    """The page as it should be."""
    parts = [HEAD]
    for path, text in texts(commands, "jitgpu"):
        depth = "##" if path.count(" ") < 2 else "###"
        title = [f"\n{depth} `{path}`\n"] if path != "jitgpu" else []
        parts += [*title, f"\n```text\n{text.rstrip()}\n```\n"]
    return "".join(parts)


def main() -> int:
    """0, or 1 where ``--check`` finds that the page is not what it should be."""
    wanted = page()
    if "--check" in sys.argv[1:]:
        return int(PAGE.read_text("utf-8") != wanted)
    PAGE.write_text(wanted, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
