"""``jitgpu compile``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from jitgpu.cli import terminal
from jitgpu.cli.compiling import Outcome, compile_all
from jitgpu.cli.sources import architectures, cache_option, chosen, compiler_options

if TYPE_CHECKING:
    from collections.abc import Callable

    from jitgpu.errors import JitGpuError
    from jitgpu.kernel_cache import KernelCache
    from jitgpu.options import Options
    from jitgpu.resources import Resources
    from jitgpu.values import Artifact

__all__ = ["compile"]


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False), metavar="FILE.cu...")
@click.option(
    "--arch", "archs", callback=architectures, metavar="ARCH,...",
    help="sm_80,sm_90: machine code; compute_90: PTX alone.  [default: the GPU's, else sm_80]",
)  # fmt: skip
@click.option("--kernel", "names", multiple=True, help="Which kernel; of a template an instance, 'scale<float, 256>'.")
@click.option("-o", "--output", type=click.Path(file_okay=False, path_type=Path), help="Write cubin and PTX there.")
@click.option("--threads", type=click.IntRange(1, 1024), help="Threads a block, for the occupancy.  [default: 256]")
@click.option("--workers", type=click.IntRange(1), help="Compilations at once.  [default: one a core]")
@click.option("--json", "as_json", is_flag=True, help="JSON in place of the table.")
@cache_option("--cache-dir")
@compiler_options
def compile(
    files: tuple[str, ...], archs: tuple[str, ...], names: tuple[str, ...], output: Path | None, threads: int | None,
    workers: int | None, as_json: bool, cache: KernelCache, options: Options,
) -> None:  # fmt: skip
    """Compile kernels into the cache, where every later process finds them. No GPU is needed.

    Without --kernel all kernels of the files that are no templates.
    """
    from jitgpu.resources import resources

    instances, notices = chosen(files, names, options, cache)
    for notice in notices:
        click.echo(notice, err=True)
    jobs = [(instance, arch) for instance in instances for arch in archs]
    cache.watcher = None  # the progress bar says it
    with _progress(len(jobs)) as advance:
        outcomes = compile_all(jobs, workers, advance)
    made = [(item, item.artifact, resources(item.artifact, threads)) for item in outcomes if item.artifact is not None]
    written = _write(output, [(item, artifact) for item, artifact, _ in made]) if output is not None else {}
    failed = [item for item in outcomes if item.error is not None]
    if as_json:
        kernels = [
            {"file": item.instance.file, **described(artifact, used), **written.get(id(item), {})}
            for item, artifact, used in made
        ]
        terminal.print_json({"kernels": kernels, "errors": [_failure(item) for item in failed]})
    elif made:
        terminal.console().print(_table(made, len(files) > 1))
        if output is not None:
            click.echo(f"wrote {sum(map(len, written.values()))} files to {output}")
    if made and output is None and cache.directory is None:
        click.echo("nothing of it is kept: there is no cache (jitgpu doctor), and no --output", err=True)
    _show_errors(failed)
    if failed:
        raise click.exceptions.Exit(1)


@contextmanager
def _progress(total: int) -> Iterator[Callable[[], object]]:
    """A bar on stderr, where that is a terminal; the function given out moves it on by one."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("compiling"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    out = terminal.console(err=True)
    with Progress(*columns, console=out, transient=True, disable=not out.is_terminal) as progress:
        task = progress.add_task("", total=total)
        yield lambda: progress.advance(task)


def _table(made: Sequence[tuple[Outcome, Artifact, Resources]], with_file: bool) -> Any:
    numbers = ("ms", "registers", "spills", "shared", "occupancy")
    table = terminal.table(*(("file",) if with_file else ()), "kernel", "arch", "from", *numbers, right=numbers)
    for item, artifact, used in made:
        known = bool(artifact.registers)  # PTX alone has none yet
        terminal.add_row(
            table,
            *((item.instance.file,) if with_file else ()),
            artifact.entry.name,
            artifact.arch,
            "compiled" if artifact.origin == "compiled" else "cache",
            f"{artifact.compile_ms:.0f}",
            str(used.registers) if known else "-",
            terminal.text_of(f"{used.spill_bytes} B", "yellow" if used.spill_bytes else "") if known else "-",
            f"{used.shared_bytes} B",
            occupancy(used),
        )
    return table


def occupancy(used: Resources) -> str:
    """``50% (registers)``, the limit left out where all threads fit; ``-`` where it is not known."""
    if used.occupancy is None:
        return "-"
    return f"{used.occupancy:.0%}" + ("" if used.occupancy == 1 else f" ({used.limited_by})")


def described(artifact: Artifact, used: Resources) -> dict[str, Any]:
    """An artifact for JSON."""
    from dataclasses import asdict

    return {
        "kernel": artifact.entry.name, "symbol": artifact.symbol, "arch": artifact.arch, "key": artifact.key,
        "from": "compiled" if artifact.origin == "compiled" else "cache",
        "compile_ms": round(artifact.compile_ms, 3), **asdict(used),
    }  # fmt: skip


def _write(folder: Path, made: Sequence[tuple[Outcome, Artifact]]) -> dict[int, dict[str, str]]:
    """Cubin and PTX of each, as ``saxpy.sm_80.cubin``; the paths by the outcome's identity."""
    folder.mkdir(parents=True, exist_ok=True)
    written: dict[int, dict[str, str]] = {}
    taken: set[str] = set()
    for item, artifact in made:
        name = f"{re.sub(r'[^A-Za-z0-9]+', '_', artifact.entry.name).strip('_')}.{artifact.arch}"
        if name in taken:  # of two files, or told apart by characters that no file name should have
            name = f"{name}.{artifact.key[:8]}"
        taken.add(name)
        paths = written[id(item)] = {}
        for kind, data in (("cubin", artifact.cubin), ("ptx", artifact.ptx.encode())):
            if data:
                paths[kind] = str(folder / f"{name}.{kind}")
                Path(paths[kind]).write_bytes(data)
    return written


def _failure(item: Outcome) -> dict[str, Any]:
    error = item.error
    assert error is not None
    diagnostics = [message._asdict() for message in getattr(error, "diagnostics", ())]
    return {
        "file": item.instance.file, "kernel": item.instance.name, "arch": item.arch, "error": error.problem,
        "given": error.given, "expected": error.expected, "fix": error.fix, "diagnostics": diagnostics,
    }  # fmt: skip


def _show_errors(failed: Sequence[Outcome]) -> None:
    """Each error once, though it is the same for every arch and, in one file, often for every kernel."""
    shown: dict[object, JitGpuError] = {}
    for item in failed:
        assert item.error is not None
        shown.setdefault(getattr(item.error, "diagnostics", ()) or str(item.error), item.error)
    for error in shown.values():
        terminal.show_error(error)
