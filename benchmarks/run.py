"""All benchmarks, or some of them, and the page that shows what they found.

    python benchmarks/run.py [NAME ...] [--quick] [--list] [--page]

Each runs as a process of its own and leaves its numbers in ``benchmarks/results/NAME.json``; the committed ones are
replaced. ``docs/benchmarks.md`` and its plots are then written from all the results that are there. What cannot run on
this machine is skipped, with the reason. Ctrl-C ends the run.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import _page

FOLDER = Path(__file__).parent
RESULTS = FOLDER / "results"
PAGE = FOLDER.parent / "docs" / "benchmarks.md"


@dataclass(frozen=True)
class Benchmark:
    """A script, what it measures, how many GPUs it needs, and its arguments where little is to be done."""

    script: str
    about: str
    gpus: int = 0
    quick: tuple[str, ...] = ()
    program: str = ""
    environment: dict[str, str] = field(default_factory=dict)

    def missing(self, gpus: int) -> str:
        """What this machine lacks for it, or an empty text."""
        if gpus < self.gpus:
            needed = "a GPU" if self.gpus == 1 else f"{self.gpus} GPUs"
            return f"it needs {needed}, and there is {'one' if gpus == 1 else 'none'} here"
        if self.program and not shutil.which(self.program):
            return f"it needs {self.program}, and there is none here"
        return ""


BENCHMARKS = {
    "launch": Benchmark("launch.py", "host time of a launch, beside other libraries", 1, ("--rounds", "5")),
    "launch-python": Benchmark("launch.py", "the same without the C extension", 1, ("--rounds", "5"),
                               environment={"JITGPU_PURE_PYTHON": "1"}),
    "start": Benchmark("start.py", "from the decorator to a result in a new process", 0, ("--processes", "2")),
    "kernels": Benchmark("kernels.py", "six kernels beside other libraries and the device's ceilings", 1, ("--quick",)),
    "measure": Benchmark("measure.py", "jg.measure beside a long loop of launches", 1, ("--rounds", "2")),
    "executor": Benchmark("executor.py", "submissions, streams, graphs", 1, ("--rounds", "4")),
    "stream_map": Benchmark("stream_map.py", "host data through a GPU", 1, ("--gib", "1", "--rounds", "2")),
    "devices": Benchmark("devices.py", "one GPU and two", 2, ("--rounds", "2")),
    "compile": Benchmark("compile.py", "a compilation beside bare NVRTC", 0, ("--rounds", "5", "--heavy-rounds", "1")),
    "store": Benchmark("store.py", "the store on disk", 0, ("--count", "30", "--processes", "2")),
    "simulator": Benchmark("simulator.py", "kernels without a GPU, beside C++ and Numba's simulator", 0, ("--quick",),
                           program="g++"),
}  # fmt: skip


def gpus_here() -> int:
    """GPUs that can be used."""
    import jitgpu as jg

    return sum(device.kind == "cuda" for device in jg.devices())


def run(name: str, quick: bool, results: str) -> float:
    """Run one, its output passed through; the seconds it took. CalledProcessError where it fails."""
    benchmark = BENCHMARKS[name]
    command = [sys.executable, str(FOLDER / benchmark.script), *(benchmark.quick if quick else ())]
    environment = {**os.environ, **benchmark.environment, "JITGPU_BENCHMARK_RESULTS": results}
    print(f"\n== {name}: {benchmark.about}", flush=True)
    began = time.perf_counter()
    subprocess.run(command, env=environment, check=True)
    return time.perf_counter() - began


def run_all(names: list[str], quick: bool, results: str) -> list[str]:
    """Run those that can run here; the names of those that failed."""
    gpus = gpus_here()
    failed: list[str] = []
    rows: list[tuple[str, str]] = []
    for name in names:
        reason = BENCHMARKS[name].missing(gpus)
        if reason:
            rows.append((name, f"skipped: {reason}"))
            continue
        try:
            rows.append((name, f"ran, {run(name, quick, results):.0f} s"))
        except subprocess.CalledProcessError as error:
            failed.append(name)
            rows.append((name, f"FAILED with exit status {error.returncode}"))
    print()
    _print(rows)
    return failed


def _print(rows: list[tuple[str, str]]) -> None:
    """Two columns."""
    width = max(len(name) for name, _ in rows)
    for name, what in rows:
        print(f"{name:<{width}}  {what}")


def write_page() -> None:
    """The page and its plots, from the results that are there."""
    results = _page.load(RESULTS)
    PAGE.write_text(_page.page(results))
    try:
        drawn = _page.plots(results)
    except ModuleNotFoundError as error:
        raise SystemExit(f"{PAGE} is written; its plots need {error.name}: pip install matplotlib") from error
    print(f"\nwritten: {PAGE} and {len(drawn)} plots")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="which (default: all)")
    parser.add_argument("--quick", action="store_true", help="a little of each, nothing is written")
    parser.add_argument("--list", action="store_true", help="what there is, and whether it can run here")
    parser.add_argument("--page", action="store_true", help="only write the page and its plots, from the results")
    options = parser.parse_args()
    if unknown := [name for name in options.names if name not in BENCHMARKS]:
        parser.error(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}")
    names = options.names or list(BENCHMARKS)
    if options.list:
        gpus = gpus_here()
        lacking = {name: BENCHMARKS[name].missing(gpus) for name in names}
        _print([(name, f"{BENCHMARKS[name].about}{lack and f'; not here: {lack}'}") for name, lack in lacking.items()])
        return
    if options.page:
        write_page()
        return
    if options.quick:
        with tempfile.TemporaryDirectory() as folder:
            failed = run_all(names, True, folder)
    else:
        failed = run_all(names, False, str(RESULTS))
        write_page()
    if failed:
        raise SystemExit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
