"""``jitgpu cache``: what is stored, and keeping it in order."""

from __future__ import annotations

import re
import sys
from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from jitgpu.cli import terminal
from jitgpu.cli.sources import cache_option
from jitgpu.engine import engine_for
from jitgpu.errors import CacheError

if TYPE_CHECKING:
    from jitgpu.kernel_cache import KernelCache
    from jitgpu.store import EntryInfo
    from jitgpu.values import Image, Variable

__all__ = ["cache", "find_key", "image_of"]

_in_folder = cache_option("--dir", "--cache-dir", made=False)
_json = click.option("--json", "as_json", is_flag=True, help="JSON in place of the table.")
_SHOWN = 12  # digits of a key that tables show


@click.group()
def cache() -> None:
    """Look at the compiled kernels on disk, check them, remove them."""


@cache.command()
@click.argument("name", default="")
@_json
@_in_folder
def ls(name: str, as_json: bool, cache: KernelCache) -> None:
    """List the stored kernels, the newest first; with NAME those that have it in their names."""
    entries = [entry for entry in cache.entries() if name in entry.meta.get("kernels", "")]
    entries.sort(key=lambda entry: -entry.stored_at)
    if as_json:
        terminal.print_json([_described(entry) for entry in entries])
    elif not entries:
        click.echo(f"no {'such ' if name else ''}kernels{' in' if cache.directory else ':'} {_place(cache)}")
    else:
        table = terminal.table("key", "kernels", "arch", "size", "compiled in", "stored", right=("size", "compiled in"))
        for entry in entries:
            terminal.add_row(
                table, _short(entry), entry.meta.get("kernels", ""), entry.meta.get("arch", ""),
                terminal.size(entry.nbytes), _milliseconds(entry), f"{terminal.age(entry.stored_at)} ago",
            )  # fmt: skip
        terminal.console().print(table)


@cache.command()
@click.argument("key")
@_json
@_in_folder
def show(key: str, as_json: bool, cache: KernelCache) -> None:
    """Show one stored image: its kernels, what they take, when and how it was made.

    KEY may be cut short as long as it is the only one that begins so.
    """
    from jitgpu.cli.compile import described, occupancy
    from jitgpu.engine import artifact
    from jitgpu.resources import resources

    entry = find_key(cache, key)
    image = image_of(cache, entry)
    kernels = [(made, resources(made)) for made in (artifact(image, "disk", each.name) for each in image.entries)]
    if as_json:
        shown = {name: value for name, value in _described(entry).items() if name != "kernels"}
        terminal.print_json({**shown, "kernels": [described(made, used) for made, used in kernels]})
        return
    out = terminal.console()
    out.print(terminal.facts([
        ("key", image.key), ("arch", image.arch), ("stored", _date(entry)),
        ("size", f"{terminal.size(entry.nbytes)} (cubin {terminal.size(len(image.cubin))}, "
                 f"PTX {terminal.size(len(image.ptx))})"),
        ("compiled in", _milliseconds(entry)),
        *((f"{variable.space} variable", _declared(variable)) for variable in image.variables),
    ]))  # fmt: skip
    out.print()
    right = ("registers", "spills", "shared", "occupancy")
    table = terminal.table("kernel", "parameters", *right, right=right)
    for made, used in kernels:
        parameters = ", ".join(f"{parameter.ctype} {parameter.name}" for parameter in made.parameters)
        terminal.add_row(
            table, made.entry.name, parameters, str(used.registers),
            f"{used.spill_bytes} B", f"{used.shared_bytes} B", occupancy(used),
        )  # fmt: skip
    out.print(table)


@cache.command()
@_json
@_in_folder
def stats(as_json: bool, cache: KernelCache) -> None:
    """Say where the cache is, how large it is, and what fills it."""
    store = cache.store
    entries = list(store.entries())
    counts = Counter(entry.key.partition(":")[0] for entry in entries)
    images, archs = counts["image"], Counter(entry.meta.get("arch", "unknown") for entry in cache.entries())
    limit = getattr(store, "size_limit", None)  # a store that keeps nothing has none
    size, compile_ms = store.size_bytes(), sum(float(entry.meta.get("compile_ms", 0)) for entry in entries)
    if as_json:
        terminal.print_json({
            "directory": store.directory, "size_bytes": size, "size_limit": limit, "images": images,
            "archs": dict(sorted(archs.items())), "other_entries": len(entries) - images,
            "compile_ms": round(compile_ms, 3),
        })  # fmt: skip
        return
    terminal.console().print(terminal.facts([
        ("directory", _place(cache)),
        ("size", terminal.size(size) + (f" of at most {terminal.size(limit)}" if limit else "")),
        ("compiled images", f"{images}" + (f" ({_counted(archs)})" if archs else "")),
        ("made in", f"{compile_ms / 1e3:.1f} s of compiling"),
        ("other entries", f"{len(entries) - images} (parsed texts, rendered templates, native code)"),
    ]))  # fmt: skip


@cache.command()
@_json
@_in_folder
def verify(as_json: bool, cache: KernelCache) -> None:
    """Check every entry; damaged ones are dropped, and the exit status is then 1."""
    report = cache.verify()
    if as_json:
        terminal.print_json(report._asdict())
    else:
        state = "all good" if report else f"{report.damaged} damaged, dropped"
        broken = "" if report.database_ok else "; the database was damaged and has been set aside, with all in it"
        click.echo(f"{report.checked} entries checked: {state}{broken}")
    if not report:
        raise click.exceptions.Exit(1)


@cache.command()
@click.option("--size", "size_limit", metavar="SIZE", help="Down to that: 500MB, 2GiB.  [default: the cache's limit]")
@_json
@_in_folder
def prune(size_limit: str | None, as_json: bool, cache: KernelCache) -> None:
    """Drop what was stored first, until the cache is no larger than its limit."""
    freed = cache.prune(size_limit)
    size = cache.store.size_bytes()
    if as_json:
        terminal.print_json({"freed_bytes": freed, "size_bytes": size})
    else:
        click.echo(f"freed {terminal.size(freed)}, {terminal.size(size)} are left")
    _end_well(cache)


@cache.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@_in_folder
def clear(yes: bool, cache: KernelCache) -> None:
    """Drop everything."""
    count = sum(1 for _ in cache.store.entries())
    if not yes and not _agreed(f"Drop all {count} entries of {_place(cache)}?"):
        click.echo("nothing was dropped")
        raise click.exceptions.Exit(1)
    click.echo(f"dropped {cache.clear()} entries")
    _end_well(cache)


def _end_well(cache: KernelCache) -> None:
    """Exit status 1 where the store could not be changed; its warning is on stderr."""
    if cache.store.errors:
        raise click.exceptions.Exit(1)


def _agreed(question: str) -> bool:
    """What the user answers; no, where the input ends without one."""
    try:
        return click.confirm(question)
    except click.Abort:
        if sys.stdin.isatty():  # Ctrl-C
            raise
        click.echo()
        return False


def find_key(cache: KernelCache, key: str) -> EntryInfo:
    """The stored image whose key begins like that.

    Raises
    ------
    CacheError
        Where there is none, or more than one.
    """
    wanted = key.lower().removeprefix("image:")
    entries = cache.entries() if re.fullmatch("[0-9a-f]+", wanted) else []
    found = [entry for entry in entries if _digits(entry).startswith(wanted)]
    if len(found) == 1:
        return found[0]
    several = ", ".join(f"{_short(each)} ({each.meta.get('kernels')}, {each.meta.get('arch')})" for each in found[:8])
    raise CacheError(
        "several stored images begin like this" if found else "no stored image begins like this", subject="key",
        given=repr(key), expected=several or f"a key of {_place(cache)}",
        fix="give more of it" if found else "jitgpu cache ls lists them",
    )  # fmt: skip


def image_of(cache: KernelCache, entry: EntryInfo) -> Image:
    """The image of an entry. Raises CacheError where the entry is damaged, which drops it."""
    image = engine_for(cache).stored(_digits(entry))
    if image is None:
        raise CacheError(
            "this entry cannot be read and was dropped", subject="key", given=_digits(entry),
            expected="an entry as it was stored", fix="compile the kernel again; jitgpu cache verify checks the others",
        )  # fmt: skip
    return image


def _declared(variable: Variable) -> str:
    """``float coef[4], 16 B``."""
    element, bracket, extents = variable.ctype.partition(" [")
    return f"{element} {variable.name}{bracket.strip()}{extents}, {variable.nbytes} B"


def _digits(entry: EntryInfo) -> str:
    return entry.key.partition(":")[2]


def _short(entry: EntryInfo) -> str:
    return _digits(entry)[:_SHOWN]


def _date(entry: EntryInfo) -> str:
    return datetime.fromtimestamp(entry.stored_at).astimezone().isoformat(" ", "seconds")


def _milliseconds(entry: EntryInfo) -> str:
    return f"{float(entry.meta['compile_ms']):.0f} ms" if "compile_ms" in entry.meta else ""


def _described(entry: EntryInfo) -> dict[str, Any]:
    return {
        "key": _digits(entry), "kernels": entry.meta.get("kernels", ""), "arch": entry.meta.get("arch", ""),
        "size_bytes": entry.nbytes, "compile_ms": float(entry.meta.get("compile_ms", 0)), "stored": _date(entry),
    }  # fmt: skip


def _place(cache: KernelCache) -> str:
    return cache.directory or "nothing is stored (JITGPU_CACHE=off, or what jitgpu doctor says)"


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{count} for {name}" for name, count in sorted(counts.items()))
