"""``jitgpu run``."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from math import isfinite
from typing import TYPE_CHECKING, Any

import click

from jitgpu.cli import terminal
from jitgpu.cli.arguments import arguments, pairs, sizes
from jitgpu.cli.compiling import compile_one
from jitgpu.cli.sources import cache_option, chosen, compiler_options
from jitgpu.errors import ArgumentError, SignatureError

if TYPE_CHECKING:
    import numpy as np

    from jitgpu.backend import Device
    from jitgpu.cli.sources import Instance
    from jitgpu.kernel import ConfiguredKernel, Kernel
    from jitgpu.kernel_cache import KernelCache
    from jitgpu.options import Options

__all__ = ["run"]

_SHOWN = 6  # values of an array that are shown


def _sizes(ctx: click.Context, parameter: click.Parameter, text: str | None) -> tuple[int, ...] | None:
    if text is None:
        return None
    try:
        found = sizes(text)
    except ValueError:
        found = ()
    if not 1 <= len(found) <= 3 or min(found) < 1:
        raise click.BadParameter(f"{text!r}: give 1 to 3 numbers above 0, as in 4 or 32x8")
    return found


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False), metavar="FILE.cu")
@click.option("--kernel", "name", help="Which kernel; of a template an instance, 'scale<float, 256>'.")
@click.option("--grid", callback=_sizes, metavar="X[xYxZ]", help="Blocks in the grid.")
@click.option("--block", callback=_sizes, metavar="X[xYxZ]", help="Threads in a block.")
@click.option("--forall", callback=_sizes, metavar="N[xNxN]", help="In place of both: at least so many threads.")
@click.option(
    "--arg", "args", multiple=True, metavar="NAME=VALUE",
    help="n=1000, a=2.5, x=@x.npy, y=zeros:float32:1000 (or ones, arange, random, full:VALUE; dtype may be left out).",
)  # fmt: skip
@click.option("--out", "outs", multiple=True, metavar="NAME=FILE.npy", help="Save an array afterwards.")
@click.option("--device", default="auto", help="auto, cuda, cuda:N, sim or sim:sm_NN.")
@click.option("--shared-bytes", type=click.IntRange(0), default=0, help="Dynamic shared memory a block, bytes.")
@click.option("--time", "timed", is_flag=True, help="Also measure it: device time, over many launches.")
@click.option("--json", "as_json", is_flag=True, help="JSON in place of the text.")
@cache_option("--cache-dir")
@compiler_options
def run(
    file: str, name: str | None, grid: tuple[int, ...] | None, block: tuple[int, ...] | None,
    forall: tuple[int, ...] | None, args: tuple[str, ...], outs: tuple[str, ...], device: str, shared_bytes: int,
    timed: bool, as_json: bool, cache: KernelCache, options: Options,
) -> None:  # fmt: skip
    """Launch a kernel of a file once, and show and save what it wrote.

    \b
    jitgpu run saxpy.cu --kernel saxpy --forall 1000 --arg n=1000 --arg a=2 \\
        --arg x=@x.npy --arg y=ones:1000 --out y=y.npy
    """
    if (forall is None) == (grid is None and block is None) or (grid is None) != (block is None):
        raise click.UsageError("give --grid and --block, or --forall")
    if forall is not None and shared_bytes:
        raise click.UsageError("--shared-bytes goes with --grid and --block")
    from jitgpu.backend import device as device_of
    from jitgpu.backend.arguments import argument_names

    place = device_of(device)
    instance = _one(chosen([file], [name] if name else [], options, cache, place.name)[0], file)
    artifact = compile_one(instance, None)
    title, parameters, names = artifact.entry.name, artifact.parameters, argument_names(artifact.parameters)
    saved = pairs("--out", outs)
    _check_outs(title, saved, [each for each, parameter in zip(names, parameters, strict=True) if parameter.is_pointer])
    host = arguments(title, parameters, names, pairs("--arg", args))
    values = [place.array(value) if _is_array(value) else value for value in host]
    configured = _configured(instance.kernel, grid, block, forall, shared_bytes)
    elapsed_ms = _launched(configured, values, place)
    writable = [each for each, parameter in zip(names, parameters, strict=True) if parameter.writable]
    shown = [each for each in dict.fromkeys((*saved, *writable)) if _is_array(host[names.index(each)])]
    results = {each: place.numpy(values[names.index(each)]) for each in shown}
    _save(results, saved)
    measured = _measured(configured, values) if timed else None
    if as_json:
        arrays = {each: _described(array, saved.get(each)) for each, array in results.items()}
        timing = measured.to_dict() if measured is not None else None
        terminal.print_json({"kernel": title, "device": place.name, "arrays": arrays, "time": timing})
        return
    click.echo(f"{title} on {_title(place)}: done in {elapsed_ms:.1f} ms, the first launch of this process")
    _show(results, saved)
    if measured is not None:
        click.echo(str(measured))


def _one(instances: Sequence[Instance], file: str) -> Instance:
    if len(instances) > 1:
        names = ", ".join(instance.name for instance in instances)
        raise SignatureError(
            "the file holds several kernels", subject=file, given="no --kernel", expected=f"one of {names}",
            fix=f"--kernel '{instances[0].name}'",
        )  # fmt: skip
    return instances[0]


def _launched(configured: ConfiguredKernel, values: list[Any], place: Device) -> float:
    """Launch and wait; ms."""
    started = time.perf_counter()
    configured(*values)
    place.synchronize()
    return 1e3 * (time.perf_counter() - started)


def _is_array(value: object) -> bool:
    import numpy as np

    return isinstance(value, np.ndarray)


def _title(place: Device) -> str:
    return f"the simulator ({place.arch})" if place.kind == "sim" else f"{place.name} ({place.arch})"


def _check_outs(kernel: str, saved: dict[str, str], pointers: list[str]) -> None:
    """What is found out before the launch costs no result."""
    taken: dict[str, str] = {}
    for name, path in saved.items():
        if name not in pointers:
            raise ArgumentError(
                "there is no such array to save", kernel=kernel, subject="--out", given=name,
                expected=", ".join(pointers) or "no array at all", fix="name a parameter that is a pointer",
            )  # fmt: skip
        folder, file = os.path.dirname(os.path.abspath(path)), os.path.realpath(path)
        if os.path.isdir(path) or not os.access(path if os.path.exists(path) else folder, os.W_OK):
            raise ArgumentError(
                "the array cannot be saved there", kernel=kernel, subject="--out", given=f"{name}={path}",
                expected="a file in a folder that can be written", fix=f"--out {name}={name}.npy",
            )  # fmt: skip
        if file in taken:
            raise ArgumentError(
                "two arrays would be saved to one file", kernel=kernel, subject="--out",
                given=f"{path} for {taken[file]} and for {name}", expected="a file for each",
                fix=f"--out {name}={name}.npy",
            )  # fmt: skip
        taken[file] = name


def _configured(
    kernel: Kernel, grid: tuple[int, ...] | None, block: tuple[int, ...] | None, forall: tuple[int, ...] | None,
    shared_bytes: int,
) -> ConfiguredKernel:  # fmt: skip
    return kernel.forall(*forall) if forall is not None else kernel.configure(grid, block, shared_bytes=shared_bytes)


def _measured(configured: ConfiguredKernel, values: list[Any]) -> Any:
    from jitgpu.measure import measure

    return measure(configured, *values, restore=True)


def _save(results: dict[str, np.ndarray], saved: dict[str, str]) -> None:
    import numpy as np

    for name, path in saved.items():
        if name not in results:
            raise ArgumentError(
                "there is no array to save", subject="--out", given=f"{name}, which is none", expected="an array",
                fix=f"--arg {name}=zeros:1000",
            )  # fmt: skip
        with open(path, "wb") as file:  # by name numpy.save would add .npy
            np.save(file, results[name])


def _described(array: np.ndarray, path: str | None) -> dict[str, Any]:
    return {
        "dtype": str(array.dtype), "shape": list(array.shape), "file": path,
        "first": [_plain(item) for item in array.reshape(-1)[:_SHOWN].tolist()],
    }  # fmt: skip


def _plain(value: Any) -> Any:
    """A number that JSON has, or text."""
    return value if isinstance(value, (bool, int)) or (isinstance(value, float) and isfinite(value)) else str(value)


def _show(results: dict[str, np.ndarray], saved: dict[str, str]) -> None:
    import numpy as np

    if not results:
        return
    table = terminal.table("array", "dtype", "shape", "values", "saved to")
    for name, array in results.items():
        values = np.array2string(array.reshape(-1)[:_SHOWN], separator=", ", precision=6).strip("[]").replace("\n", "")
        shape = "x".join(map(str, array.shape))
        values += ", ..." if array.size > _SHOWN else ""
        terminal.add_row(table, name, str(array.dtype), shape, values, saved.get(name, "-"))
    terminal.console().print(table)
