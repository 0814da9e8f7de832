"""``jitgpu inspect``."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING, Any

import click

from jitgpu.cli import terminal
from jitgpu.cli.cache import find_key, image_of
from jitgpu.cli.compile import described, occupancy
from jitgpu.cli.compiling import compile_one
from jitgpu.cli.sources import cache_option, chosen, compiler_options, default_arch
from jitgpu.engine import artifact
from jitgpu.errors import SignatureError
from jitgpu.resources import resources

if TYPE_CHECKING:
    from jitgpu.kernel_cache import KernelCache
    from jitgpu.options import Options
    from jitgpu.values import Artifact

__all__ = ["inspect"]

#: Patterns and their styles; a group is what is coloured.
_SASS = (
    (r"/\*[0-9a-f]{4,}\*/", "dim"),
    (r"\*/\s+(?:@!?U?P\w+\s+)?([A-Z][A-Z0-9_.]*)", "bold cyan"),
    (r"@!?U?P(?:\d|T)\b", "yellow"),
    (r"(?<![@!])\bU?[RP](?:\d+|Z|T)\b", "green"),
    (r"^\s*//.*$", "italic magenta"),
    (r"^\s*\.[a-z].*$", "dim"),
    (r"^\.?[A-Za-z_$][\w.$]*:$|`\(\.L_x_\d+\)", "bold yellow"),
)
_BLOCKS = (64, 128, 256, 512, 1024)


@click.command()
@click.argument("what", metavar="KEY|FILE.cu")
@click.option("--kernel", "name", help="Which kernel; of a template an instance, 'scale<float, 256>'.")
@click.option("--arch", help="What to compile FILE for.  [default: the GPU's, else sm_80]")
@click.option("--report", "view", flag_value="report", help="What the kernel takes, and its occupancy.  [default]")
@click.option("--ptx", "view", flag_value="ptx", help="The PTX text.")
@click.option("--sass", "view", flag_value="sass", help="The GPU's own instructions; needs NVIDIA's nvdisasm.")
@click.option("--json", "as_json", is_flag=True, help="JSON in place of the report.")
@cache_option("--cache-dir")
@compiler_options
def inspect(
    what: str, name: str | None, arch: str | None, view: str | None, as_json: bool, cache: KernelCache, options: Options
) -> None:
    """Show what was made of a kernel: of a file, compiled where it was not yet, or of an entry of the cache."""
    if as_json and view in ("ptx", "sass"):
        raise click.UsageError(f"--json goes with --report, not with --{view}")
    made = _of_file(what, name, arch, cache, options) if os.path.exists(what) else _of_entry(what, name, arch, cache)
    if view == "ptx":
        _print_code(made.ptx, "ptx")
    elif view == "sass":
        from jitgpu.disassembly import sass

        _print_code(sass(made), "sass")
    elif as_json:
        terminal.print_json(_report(made))
    else:
        _print_report(made)


def _of_file(file: str, name: str | None, arch: str | None, cache: KernelCache, options: Options) -> Artifact:
    instances, _ = chosen([file], [name] if name else [], options, cache)
    if len(instances) > 1:
        raise _several([instance.name for instance in instances], file)
    return compile_one(instances[0], arch or default_arch())


def _of_entry(key: str, name: str | None, arch: str | None, cache: KernelCache) -> Artifact:
    if re.fullmatch("(image:)?[0-9a-f]+", key.lower()) is None:
        raise click.BadParameter(f"no such file, and no key either: {key}", param_hint="KEY|FILE.cu")
    image = image_of(cache, find_key(cache, key))
    if arch is not None and arch != image.arch:
        raise click.BadParameter(f"this entry is for {image.arch}", param_hint="--arch")
    names = [entry.name for entry in image.entries]
    if name is None and len(names) > 1:
        raise _several(names, key)
    wanted = "".join((name or names[0]).split())
    for known in names:
        if "".join(known.split()) == wanted:
            return artifact(image, "disk", known)
    raise SignatureError(
        "the entry holds no such kernel", subject="--kernel", given=repr(name), expected=", ".join(names),
        fix="name one of these",
    )  # fmt: skip


def _several(names: list[str], where: str) -> SignatureError:
    return SignatureError(
        "there are several kernels", subject=where, given="no --kernel", expected="one of " + ", ".join(names),
        fix=f"--kernel '{names[0]}'",
    )  # fmt: skip


# ------------------------------------------------------------------------------------------------------------- code

def _print_code(text: str, language: str) -> None:
    """Coloured on a terminal, else as it is."""
    out = terminal.console()
    if not out.is_terminal:
        click.echo(text.rstrip("\n"))
    elif language == "ptx":
        from rich.syntax import Syntax

        out.print(Syntax(text.strip(), "ptx", theme="ansi_dark", background_color="default", word_wrap=True))
    else:
        out.print(_sass_colours(text.rstrip("\n")), soft_wrap=True)


def _sass_colours(text: str) -> Any:
    """SASS with colours: no lexer that ships with Pygments reads it."""
    shown = terminal.text_of(text)
    for pattern, style in _SASS:
        for match in re.finditer(pattern, text, re.MULTILINE):
            shown.stylize(style, *match.span(match.lastindex or 0))
    return shown


# ----------------------------------------------------------------------------------------------------------- report

def _report(made: Artifact) -> dict[str, Any]:
    parameters = [
        {"name": p.name, "ctype": p.ctype, "kind": p.kind, "nbytes": p.nbytes, "dtype": p.dtype_name}
        for p in made.parameters
    ]
    blocks = [resources(made, threads) for threads in _BLOCKS]
    return {
        **described(made, resources(made)), "cubin_bytes": len(made.cubin), "ptx_bytes": len(made.image.ptx),
        "parameters": parameters,
        "occupancies": {str(b.threads): {"occupancy": b.occupancy, "limited_by": b.limited_by} for b in blocks},
        "log": made.log,
    }  # fmt: skip


def _print_report(made: Artifact) -> None:
    used, entry, out = resources(made), made.entry, terminal.console()
    signature = ", ".join(f"{p.ctype} {p.name}" for p in made.parameters)
    out.print(terminal.text_of(entry.name, "bold cyan") + terminal.text_of(f"({signature})"))
    out.print()
    most = f"at most {entry.max_threads} threads a block" if entry.max_threads else None
    bounds = [("block", entry.required_block), ("launch bounds", most), ("cluster", entry.required_cluster)]
    out.print(terminal.facts([
        ("arch", made.arch), ("key", made.key), ("symbol", made.symbol),
        ("from", f"{'compiled' if made.origin == 'compiled' else 'cache, compiled'} in {made.compile_ms:.0f} ms"),
        ("code", f"cubin {terminal.size(len(made.cubin))}, PTX {terminal.size(len(made.image.ptx))}"),
        ("registers", f"{used.registers} a thread" if used.registers else "not known of PTX alone"),
        ("spills", f"{used.spill_bytes} B a thread" if used.spill_bytes else "none"),
        ("local memory", f"{used.local_bytes} B a thread" if used.local_bytes else "none"),
        ("shared memory", f"{used.shared_bytes} B a block" if used.shared_bytes else "none"),
        *((name, value) for name, value in bounds if value),
    ]))  # fmt: skip
    if used.occupancy is not None:
        out.print()
        out.print(_occupancies(made))
    if "warning" in made.log:
        out.print()
        out.print(terminal.text_of(made.log.rstrip(), "yellow"))


def _occupancies(made: Artifact) -> Any:
    table = terminal.table("threads a block", "blocks", "occupancy", right=("threads a block", "blocks"))
    full = "█" if (sys.stdout.encoding or "").lower().startswith("utf") else "#"
    for threads in _BLOCKS:
        found = resources(made, threads)
        bar = full * round(20 * (found.occupancy or 0))
        shown = occupancy(found) if found.blocks_per_multiprocessor else f"does not fit ({found.limited_by})"
        terminal.add_row(
            table, str(threads), str(found.blocks_per_multiprocessor),
            terminal.text_of(f"{bar:<20} ", "cyan") + terminal.text_of(shown),
        )  # fmt: skip
    return table
