"""``jitgpu bench``: what jitgpu itself costs on this machine, in less than a minute."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from jitgpu.cli import terminal
from jitgpu.errors import JitGpuError

if TYPE_CHECKING:
    from jitgpu.backend import Device

__all__ = ["bench"]

_REPEATS = 5
_N = 1 << 20
_SAXPY = """
extern "C" __global__ void saxpy(int n, float a, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}"""
#: A new process up to its first launch. The device is made ready before: a CUDA context takes its own time.
_NEW_PROCESS = f"""
import json, sys, time
started = time.perf_counter()
import jitgpu as jg
imported = time.perf_counter()
device = jg.device(sys.argv[1])
x, y = device.zeros(256), device.zeros(256)
device.synchronize()
ready = time.perf_counter()
kernel = jg.Kernel({_SAXPY!r}, device=device)
kernel[1, 256](256, 2.0, x, y)
device.synchronize()
ended = time.perf_counter()
print(json.dumps([1e3 * (imported - started), 1e3 * (ended - ready), kernel.compile().origin]))
"""


class Figure(NamedTuple):
    """One measured figure: its median and range, in ``unit``."""

    benchmark: str
    what: str
    unit: str
    median: float
    low: float
    high: float


def _figure(benchmark: str, what: str, unit: str, values: Sequence[float]) -> Figure:
    return Figure(benchmark, what, unit, statistics.median(values), min(values), max(values))


def _launch(device: Device) -> list[Figure]:
    """host and device time of a launch with four arguments"""
    from jitgpu.kernel import Kernel
    from jitgpu.measure import measure

    x, y = device.zeros(_N), device.zeros(_N)
    kernel = Kernel(_SAXPY, device=device)
    small = [measure(kernel[1, 256], 256, 2.0, x, y, budget_ms=50) for _ in range(_REPEATS)]
    large = measure(kernel.forall(_N), _N, 2.0, x, y, bytes=12 * _N)
    spread = large.quantiles_ms
    return [
        _figure("launch", "kernel[grid, block](n, a, x, y), host", "us", [each.host_us or 0.0 for each in small]),
        _figure("launch", "saxpy over 256 elements, device", "us", [1e3 * each.median_ms for each in small]),
        Figure("launch", "saxpy over 2^20 elements, device", "us", 1e3 * spread[50], 1e3 * spread[5], 1e3 * spread[95]),
    ]


def _compile(device: Device) -> list[Figure]:
    """a kernel compiled that no cache holds"""
    from jitgpu.kernel import Kernel
    from jitgpu.kernel_cache import KernelCache

    whole, compiler = [], []
    with tempfile.TemporaryDirectory(prefix="jitgpu-bench-") as folder:
        cache = KernelCache(os.path.join(folder, "cache"))
        for number in range(_REPEATS + 1):
            kernel = Kernel(f"// {number}\n{_SAXPY}", device=device, cache=cache)
            started = time.perf_counter()
            artifact = kernel.compile()
            whole.append(1e3 * (time.perf_counter() - started))
            compiler.append(artifact.compile_ms)
        cache.store.close()
    return [  # the first also loads the compiler
        _figure("compile", "text to stored binary", "ms", whole[1:]),
        _figure("compile", "of it in the compiler", "ms", compiler[1:]),
        _figure("compile", "the first one in a process", "ms", whole[:1]),
    ]


def _start(device: Device) -> list[Figure]:
    """a new process that finds its kernel in the store"""
    with tempfile.TemporaryDirectory(prefix="jitgpu-bench-") as folder:
        environment = {**os.environ, "JITGPU_CACHE_DIR": os.path.join(folder, "cache")}
        environment.pop("JITGPU_CACHE", None)
        runs = []
        for _ in range(_REPEATS + 1):
            command = [sys.executable, "-c", _NEW_PROCESS, device.name]
            done = subprocess.run(command, capture_output=True, text=True, env=environment)
            if done.returncode:
                raise JitGpuError(
                    "a new process failed", subject="start", given=done.stderr.strip()[-500:],
                    expected="a launch as in this process", fix="jitgpu doctor looks for the cause",
                )  # fmt: skip
            runs.append(json.loads(done.stdout))
    hits = runs[1:]
    if any(origin != "disk" and origin != "memory" for _, _, origin in hits):
        raise JitGpuError(
            "a new process did not find the kernel in the store", subject="start", given=str(hits),
            expected="a hit", fix="jitgpu doctor looks at the cache folder",
        )  # fmt: skip
    return [
        _figure("start", "import jitgpu, NumPy with it", "ms", [imported for imported, _, _ in hits]),
        _figure("start", "kernel in the store: definition to end of launch", "ms", [first for _, first, _ in hits]),
        _figure("start", "kernel not in the store", "ms", [runs[0][1]]),
    ]


def _copy(device: Device) -> list[Figure]:
    """copy bandwidth of the device's memory, read and written bytes together"""
    from jitgpu.measure.peak import peak_gb_per_s

    return [_figure("copy", "device memory to device memory", "GB/s", [peak_gb_per_s(device)])]


_BENCHMARKS: dict[str, Callable[[Device], list[Figure]]] = {
    "launch": _launch, "compile": _compile, "start": _start, "copy": _copy,
}  # fmt: skip


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--list", "listed", is_flag=True, help="Say what there is, and measure nothing.")
@click.option("--device", default="auto", help="auto, cuda, cuda:N, sim or sim:sm_NN.")
@click.option("--json", "as_json", is_flag=True, help="JSON in place of the table.")
def bench(names: tuple[str, ...], listed: bool, device: str, as_json: bool) -> None:
    """Measure on this machine what a launch, a compilation, a start and a copy take.

    It takes less than a minute. The whole suite, with other libraries beside jitgpu, is in the source's benchmarks/
    folder: make bench.
    """
    if listed:
        for name, function in _BENCHMARKS.items():
            click.echo(f"{name:<8} {function.__doc__}")
        return
    for name in names:
        if name not in _BENCHMARKS:
            raise click.BadParameter(f"no such benchmark: {name!r}; there are {', '.join(_BENCHMARKS)}")
    from jitgpu.backend import device as device_of

    place = device_of(device)
    chosen = [name for name in _BENCHMARKS if name in names or not names]
    figures: list[Figure] = []
    out = terminal.console(err=True)
    for name in chosen:
        if out.is_terminal:
            with out.status(f"measuring {name}"):
                figures += _BENCHMARKS[name](place)
        else:
            figures += _BENCHMARKS[name](place)
    about = _about(place)
    if as_json:
        terminal.print_json({**about, "figures": [figure._asdict() for figure in figures]})
        return
    click.echo(", ".join(str(value) for value in about.values()))
    terminal.console().print(_table(figures))


def _about(device: Device) -> dict[str, str]:
    import platform

    from jitgpu import __version__
    from jitgpu.engine import engine_for
    from jitgpu.kernel_cache import default_cache

    build = engine_for(default_cache()).identity().build
    return {
        "jitgpu": f"jitgpu {__version__}", "device": f"{device.name} ({device.arch})", "nvrtc": f"NVRTC {build}",
        "python": f"Python {platform.python_version()}", "machine": f"{os.cpu_count()} cores, {platform.machine()}",
        "date": datetime.now().astimezone().date().isoformat(),
    }  # fmt: skip


def _table(figures: Sequence[Figure]) -> Any:
    table = terminal.table("benchmark", "what", "median", "range", right=("median",))
    for figure in figures:
        spread = f"{_digits(figure.low)} to {_digits(figure.high)}" if figure.low != figure.high else ""
        terminal.add_row(table, figure.benchmark, figure.what, f"{_digits(figure.median)} {figure.unit}", spread)
    return table


def _digits(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"
