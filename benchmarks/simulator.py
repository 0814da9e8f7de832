"""The simulator's speed: ordinary kernels, every check on, beside plain C++ loops and Numba's CUDA simulator.

    python benchmarks/simulator.py [--rounds 40] [--processes 15] [--largest 1e8] [--numba PYTHON] [--quick]

Prints tables and writes ``benchmarks/results/simulator.json``, with each bar and whether it was met.

Everything runs on two cores. jitgpu and the C++ loops (g++ -O2, one thread) take turns in this process, on the same
arrays; each result is checked against NumPy, outside the clock. ``--numba`` names an interpreter that has Numba
(default: this one); its simulator runs some blocks of each launch in a process of its own, scaled by the number of
threads to a full launch, which would take minutes. Then come first launches in new processes, and saxpy over 1e4 to
1e8 threads, which needs 4 GB. ``--quick`` runs a little of everything and writes nothing.
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import _simulator_kernels as kernels
import _simulator_start
from _common import quartiles, table, write
from _simulator_kernels import Workload

import jitgpu as jg

FULL = {"n": 1_000_000, "image": 512, "matrix": 256, "histogram_blocks": 128}
QUICK = {"n": 20_000, "image": 64, "matrix": 64, "histogram_blocks": 16}
BARS = {"saxpy": 4.0, "mandelbrot": 1.2, "matmul": 1.5, "tiled": 2.0, "reduction": 12.0, "histogram": 8.0}
NUMBA_BAR = 1000.0
GROWTH_BAR = 1.5  # of the time per thread from 1e6 threads on, beyond what the C++ loop's own grows

Call = Callable[[], Any]


def two_cores() -> list[int]:
    """Keep this process and its children on two cores, of two different physical ones where there are; their numbers.

    Empty on a system that cannot do so.
    """
    if not hasattr(os, "sched_setaffinity"):
        return []
    allowed = sorted(os.sched_getaffinity(0))
    physical: dict[str, int] = {}
    for core in allowed:
        siblings = Path(f"/sys/devices/system/cpu/cpu{core}/topology/thread_siblings_list")
        physical.setdefault(siblings.read_text() if siblings.exists() else str(core), core)
    chosen = (list(physical.values()) + allowed)[:2] if len(physical) > 1 else allowed[:2]
    os.sched_setaffinity(0, chosen)
    return sorted(chosen)


def workloads(sizes: dict[str, int]) -> list[Workload]:
    """What is measured, in the order of the tables."""
    n = sizes["n"]
    return [
        kernels.saxpy(n), kernels.mandelbrot(sizes["image"]), kernels.matmul(sizes["matrix"]),
        kernels.matmul(sizes["matrix"], "tiled"), kernels.reduction(n), kernels.histogram(n, sizes["histogram_blocks"]),
        kernels.histogram(n),
    ]  # fmt: skip


def simulated(work: Workload) -> Call:
    """A launch and the wait for its end, written as a user writes it."""
    device = jg.device("sim")
    kernel = jg.Kernel(kernels.CUDA[work.kernel], name=work.kernel, device=device)

    def call() -> None:
        kernel[work.grid, work.block](*work.arguments)
        device.synchronize()

    return call


#: Calls in a turn.
_TURN = 5


def milliseconds(call: Call) -> float:
    """One call, without garbage collection."""
    gc.disable()
    began = time.perf_counter()
    call()
    ended = time.perf_counter()
    gc.enable()
    return 1e3 * (ended - began)


def take_turns(work: Workload, calls: dict[str, Call], rounds: int) -> dict[str, dict[str, float]]:
    """Quartiles of each competitor's milliseconds, after three rounds that do not count; every result is checked.

    A turn is of several calls, as in a program that launches one kernel after the other; the median of all but the
    first counts. The first comes after idle time, in which the host has put processors to sleep (on virtual machines
    waking one takes up to a millisecond); it is reported apart, as ``name + " after idle"``.
    """
    times: dict[str, list[float]] = {key: [] for name in calls for key in (name, f"{name} after idle")}
    for _ in range(rounds + 3):
        for name, call in calls.items():
            turn = []
            for _ in range(_TURN):
                work.reset()
                turn.append(milliseconds(call))
            times[f"{name} after idle"].append(turn[0])
            times[name].append(statistics.median(turn[1:]))
            work.check(name)
    return {name: quartiles(found[3:]) for name, found in times.items()}


def numba_seconds(python: str, works: list[Workload], sizes: dict[str, int], quick: bool) -> dict[str, Any]:
    """What Numba's simulator takes: seconds of a part of each launch and of the whole, scaled; else ``left_out``."""
    script, here = Path(__file__).with_name("_simulator_numba.py"), {**os.environ, "NUMBA_ENABLE_CUDASIM": "1"}
    found = subprocess.run([python, "-c", "import numba.cuda"], env=here, capture_output=True, text=True, check=False)
    if found.returncode != 0:
        return {"left_out": found.stderr.strip().splitlines()[-1]}
    command = [python, str(script), "--sizes", json.dumps(sizes), "--rounds", "2" if quick else "3"]
    command += ["--blocks", "1" if quick else "4"]
    done = subprocess.run(command, env=here, stdout=subprocess.PIPE, text=True, check=True)
    report: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    for work, part in zip(works, report["parts"], strict=True):
        part["full_threads"] = math.prod(work.grid) * math.prod(work.block)
        part["full_s"] = quartiles(part["seconds"])["median"] * part["full_threads"] / part["threads"]
    return {"scaled": "seconds of whole blocks, times the threads of the full launch over theirs", **report}


def speed(sizes: dict[str, int], rounds: int, numba: str, quick: bool) -> dict[str, Any]:
    """jitgpu beside C++ and Numba."""
    works = workloads(sizes)
    with tempfile.TemporaryDirectory() as folder:
        plain = kernels.compiled(folder)
        times = [take_turns(work, {"C++": plain(work), "jitgpu": simulated(work)}, rounds) for work in works]
    peer = numba_seconds(numba, works, sizes, quick)
    records: list[dict[str, Any]] = []
    rows = []
    for index, (work, found) in enumerate(zip(works, times, strict=True)):
        ours, theirs, bar = found["jitgpu"]["median"], found["C++"]["median"], BARS[work.kernel]
        record: dict[str, Any] = {
            "name": work.title, "cpp_ms": found["C++"], "jitgpu_ms": found["jitgpu"],
            "jitgpu_after_idle_ms": found["jitgpu after idle"], "ratio": ours / theirs,
            "bar": bar, "met": ours <= bar * theirs,
        }  # fmt: skip
        idle = found["jitgpu after idle"]["median"]
        row = [work.title, f"{theirs:.2f}", f"{idle:.2f}", f"{ours:.2f}", f"{ours / theirs:.2f}", f"{bar}",
               said(record["met"])]  # fmt: skip
        if "parts" in peer:
            seconds = peer["parts"][index]["full_s"]
            record["numba"] = {**peer["parts"][index], "times_jitgpu": 1e3 * seconds / ours, "bar": NUMBA_BAR,
                               "met": 1e3 * seconds >= NUMBA_BAR * ours}  # fmt: skip
            row += [f"{seconds:.1f}", f"{1e3 * seconds / ours:,.0f}", said(record["numba"]["met"])]
        records.append(record)
        rows.append(row)
    heads = ["", "g++ -O2 ms", "jitgpu after idle", "jitgpu ms", "ratio", "at most", ""]
    print(table([*heads, "Numba s, scaled", "/ jitgpu", ""] if "parts" in peer else heads, rows))
    if "left_out" in peer:
        print(f"left out: Numba's simulator ({peer['left_out']})")
    peer.pop("parts", None)
    return {"kernels": records, "numba": peer}


def said(met: bool) -> str:
    return "met" if met else "MISSED"


def scaling(largest: int) -> dict[str, Any]:
    """Time per thread of saxpy, one element a thread, from 1e4 threads up to ``largest``."""
    counts = [count for count in (10**4, 10**5, 10**6, 10**7, 10**8) if count <= largest]
    records: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        plain = kernels.compiled(folder)
        for count in counts:
            work = kernels.saxpy(count)
            rounds = max(3, min(100, 3 * 10**7 // count))
            found = take_turns(work, {"C++": plain(work), "jitgpu": simulated(work)}, rounds)
            per_thread = {name: 1e6 * quarter["median"] / count for name, quarter in found.items()}
            records.append({"threads": count, "rounds": rounds, "jitgpu_ms": found["jitgpu"], "cpp_ms": found["C++"],
                            "jitgpu_ns_per_thread": per_thread["jitgpu"], "cpp_ns_per_thread": per_thread["C++"],
                            })  # fmt: skip
    print("\nsaxpy, one element a thread")
    rows = [[f"{record['threads']:.0e}", f"{record['jitgpu_ms']['median']:.2f}",
             f"{record['jitgpu_ns_per_thread']:.3f}", f"{record['cpp_ns_per_thread']:.3f}"]
            for record in records]  # fmt: skip
    print(table(["threads", "jitgpu ms", "ns a thread", "C++ ns an element"], rows))
    from_here = [record for record in records if record["threads"] >= 10**6]
    if len(from_here) < 2:
        return {"sizes": records}
    growth = {name: from_here[-1][f"{name}_ns_per_thread"] / from_here[0][f"{name}_ns_per_thread"]
              for name in ("jitgpu", "cpp")}  # fmt: skip
    met = growth["jitgpu"] <= GROWTH_BAR * max(1.0, growth["cpp"])
    print(f"from 1e6 threads to {from_here[-1]['threads']:.0e} the time per thread grows {growth['jitgpu']:.2f} times, "
          f"the C++ loop's, which leaves the caches, {growth['cpp']:.2f} times (bar: {GROWTH_BAR} times that: "
          f"{said(met)})")  # fmt: skip
    return {"sizes": records, "growth": growth, "bar": GROWTH_BAR, "met": met}


def compiler() -> str:
    """The first line of ``g++ --version``."""
    return subprocess.run(["g++", "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=40, help="timed calls of each (default 40)")
    parser.add_argument("--processes", type=int, default=15, help="processes for the first launch (default 15)")
    parser.add_argument("--largest", type=float, default=1e8, help="threads of the largest launch (default 1e8)")
    parser.add_argument("--numba", default=sys.executable, metavar="PYTHON", help="an interpreter that has Numba")
    parser.add_argument("--quick", action="store_true", help="a little of everything, nothing written")
    options = parser.parse_args()
    if options.quick:
        options.rounds, options.processes, options.largest = 2, 2, 1e5
    if options.rounds < 2 or options.processes < 2:
        parser.error("--rounds and --processes must be 2 or more")
    cores = two_cores()
    print(f"on cores {', '.join(map(str, cores)) or 'not chosen: this system cannot'}\n")
    found = speed(QUICK if options.quick else FULL, options.rounds, options.numba, options.quick)
    found["start"] = _simulator_start.measure(options.processes)
    found["scaling"] = scaling(int(options.largest))
    if options.quick:
        return
    settings = {"rounds": options.rounds, "cores": cores, "cpp": {"compiler": compiler(), "flags": kernels.FLAGS}}
    print(f"\nwritten to {write('simulator', {'settings': settings, **found})}")


if __name__ == "__main__":
    main()
