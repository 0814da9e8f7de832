"""Warm start: from the decorated kernel to its launch in a new process, beside CuPy's RawModule on its own warm cache.

    python benchmarks/start.py [--processes 15]

Every number comes from a process of its own; the competitors take turns. CuPy is imported and its context made
before the clock starts, ``import jitgpu`` is timed apart. The clock stops when the kernel has run and its result is
there; the result is checked. The caches are warm from one process each before. Without a GPU,
``kernel.compile(arch="sm_90")`` is timed instead of a launch, and CuPy, which compiles nothing without one, is left
out. Also printed: what ``import jitgpu`` costs over NumPy, which modules are imported after the decorator, and where
the time goes. Writes ``benchmarks/results/start.json``.
"""

from __future__ import annotations

import argparse
import cProfile
import io
import json
import os
import pstats
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
ARCH = "sm_90"
N = 1000
PLAIN = r"""
extern "C" __global__ void saxpy(int n, float a, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}"""
TEMPLATE = PLAIN.replace('extern "C"', "template <typename T>").replace("float", "T")
HEADER = "#include <cuda_fp16.h>\n" + PLAIN
TEXTS = {"plain kernel": PLAIN, "template": TEMPLATE, "kernel that includes cuda_fp16.h": HEADER}
MARK = "-- the decorator follows --"
_IMPORT = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \| (\s*)(\S+)")


# ------------------------------------------------------------------------------------ in the processes that are timed


def with_jitgpu(text: str, arrays: Any) -> Callable[[], None]:
    """What a user's process does, from the decorator on."""
    import jitgpu as jg

    def start() -> None:
        @jg.jit_kernel(text)
        def saxpy(n, a, x, y):  # type: ignore[no-untyped-def]
            """y <- a*x + y."""

        if arrays is None:
            import numpy as np

            saxpy.compile(np.int32, np.float32, np.float32, np.float32, arch=ARCH)
        else:
            x, y, synchronize = arrays
            saxpy[8, 128](N, 2.0, x, y)
            synchronize()

    return start


def with_rawmodule(text: str, arrays: Any) -> Callable[[], None]:
    """The same through CuPy."""
    import cupy
    import numpy as np

    x, y, synchronize = arrays
    a = np.float32(2.0)

    def start() -> None:
        name, given = ("saxpy<float>", ("saxpy<float>",)) if "template" in text else ("saxpy", None)
        cupy.RawModule(code=text, name_expressions=given).get_function(name)((8,), (128,), (N, a, x, y))
        synchronize()

    return start


def on_the_gpu() -> Any:
    """Inputs and a way to wait, the context made; None without a GPU."""
    import cupy
    from cupy.cuda import runtime

    try:
        cupy.zeros(1)
    except runtime.CUDARuntimeError:
        return None
    x, y = cupy.asarray([float(i) for i in range(N)], "float32"), cupy.asarray([1.0] * N, "float32")
    runtime.deviceSynchronize()
    return x, y, runtime.deviceSynchronize


def child(what: str, text: str) -> dict[str, Any]:
    """One process's numbers."""
    arrays = on_the_gpu()
    began = time.perf_counter()
    if what != "RawModule":
        import jitgpu
    imported = time.perf_counter()
    start = with_rawmodule(text, arrays) if what == "RawModule" else with_jitgpu(text, arrays)
    profile = cProfile.Profile()
    if what == "modules":
        print(MARK, file=sys.stderr, flush=True)
    ready = time.perf_counter()
    if what == "profile":
        profile.runcall(start)
    else:
        start()
    ended = time.perf_counter()
    if what == "modules":
        print(MARK, file=sys.stderr, flush=True)
    if arrays is not None and arrays[1].get().tolist() != [2.0 * i + 1.0 for i in range(N)]:
        raise SystemExit(f"{what}: the result is wrong")
    report: dict[str, Any] = {
        "import_ms": 1e3 * (imported - began), "start_ms": 1e3 * (ended - ready), "launched": arrays is not None,
        "nvrtc": "libnvrtc" in Path("/proc/self/maps").read_text(),
    }  # fmt: skip
    if what != "RawModule":
        import jitgpu

        stats = jitgpu.cache.stats()
        report |= {"compiles": stats.compiles, "disk_hits": stats.disk_hits}
    if what == "profile":
        out = io.StringIO()
        pstats.Stats(profile, stream=out).sort_stats("cumulative").print_stats(45)
        report["profile"] = out.getvalue()
    return report


def imports() -> dict[str, Any]:
    """What ``import jitgpu`` costs after ``import numpy``."""
    began = time.perf_counter()
    import numpy  # noqa: F401

    middle = time.perf_counter()
    import jitgpu  # noqa: F401

    return {"numpy_ms": 1e3 * (middle - began), "jitgpu_over_numpy_ms": 1e3 * (time.perf_counter() - middle)}


# --------------------------------------------------------------------------------------------------- starting them


class Processes:
    """Starts this file again, with caches of its own."""

    def __init__(self, folder: str) -> None:
        path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
        self.environment = {
            **os.environ, "PYTHONPATH": path,
            "JITGPU_CACHE_DIR": f"{folder}/jitgpu", "CUPY_CACHE_DIR": f"{folder}/cupy",
            "PYTHONPYCACHEPREFIX": f"{folder}/bytecode",  # an installed package has its bytecode, a checkout may not
        }  # fmt: skip
        self.environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def run(self, what: str, text: str = "", flags: tuple[str, ...] = ()) -> tuple[dict[str, Any], str]:
        """What the child reports on its last line, and what it wrote to stderr."""
        done = subprocess.run(
            [sys.executable, *flags, __file__, "--child", what, "--text", text], env=self.environment,
            capture_output=True, text=True, check=False, timeout=300,
        )  # fmt: skip
        if done.returncode != 0:
            raise SystemExit(f"{what} failed:\n{done.stdout}{done.stderr}")
        report: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return report, done.stderr


def modules_after_the_decorator(stderr: str) -> list[tuple[float, float, str]]:
    """(own ms, ms with what it imports, indented name) of what ``-X importtime`` lists between the marks."""
    found = _IMPORT.findall(stderr.split(MARK)[1])
    return [(int(own) / 1e3, int(total) / 1e3, indent + name) for own, total, indent, name in found]


def breakdown(processes: Processes, text: str) -> dict[str, Any]:
    """Print which modules the start imports and where its time goes; the same as a record."""
    from _common import table

    _, stderr = processes.run("modules", text, ("-X", "importtime"))
    found = modules_after_the_decorator(stderr)
    top = [item for item in found if not item[2].startswith("  ")]
    own_ms = sum(own for own, _, _ in found)
    print(f"\nmodules imported after the decorator: {len(found)}, {own_ms:.1f} ms of their own")
    rows = [[name, f"{total:.2f}", f"{own:.2f}"] for own, total, name in reversed(found) if total >= 0.2]
    print(table(["", "with its imports, ms", "own, ms"], rows))
    report, _ = processes.run("profile", text)
    print("\nwhere the time goes (cProfile, which itself costs time)")
    lines = [line.replace(str(ROOT) + os.sep, "") for line in report["profile"].splitlines() if line.strip()]
    print("\n".join(lines))
    return {"modules": [{"name": n.strip(), "ms": total, "own_ms": own} for own, total, n in top], "profile": lines}


def measure(processes: Processes, count: int) -> dict[str, Any]:
    """Every number, the competitors in turn."""
    from _common import quartiles, table

    first, _ = processes.run("jitgpu", PLAIN)
    kinds = ["jitgpu", "RawModule"] if first["launched"] else ["jitgpu"]
    if not first["launched"]:
        print(f'no GPU here: kernel.compile(arch="{ARCH}") is timed instead of a launch, and CuPy is left out')
    found: dict[str, Any] = {"launched": first["launched"], "texts": {}}
    rows = []
    for title, text in TEXTS.items():
        for what in kinds:
            processes.run(what, text)  # fills the cache
        reports: dict[str, list[dict[str, Any]]] = {what: [] for what in kinds}
        for _ in range(count):
            for what in kinds:
                reports[what].append(processes.run(what, text)[0])
        wrong = [report for report in reports["jitgpu"] if report["compiles"]]
        if wrong:
            raise SystemExit(f"{title}: the start was not warm: {wrong[0]}")
        times = {what: quartiles([report["start_ms"] for report in reports[what]]) for what in kinds}
        ratio = times["jitgpu"]["median"] / times["RawModule"]["median"] if len(kinds) == 2 else None
        mapped = {what: any(report["nvrtc"] for report in reports[what]) for what in kinds}
        found["texts"][title] = {"start_ms": times, "ratio_to_rawmodule": ratio, "libnvrtc_mapped": mapped}
        for what in kinds:
            spread = f"{times[what]['q1']:.2f} to {times[what]['q3']:.2f}"
            compared = f"{ratio:.2f}" if what == "jitgpu" and ratio is not None else ""
            mapped_text = "yes" if mapped[what] else "no"
            rows.append([f"{title}, {what}", f"{times[what]['median']:.2f}", spread, compared, mapped_text])
    print("\nwarm start in a new process")
    print(table(["", "median ms", "quartiles", "/ RawModule", "libnvrtc mapped"], rows))
    costs = [processes.run("imports")[0] for _ in range(count)]
    found["import_ms"] = {name: quartiles([cost[name] for cost in costs]) for name in costs[0]}
    medians = {name: cost["median"] for name, cost in found["import_ms"].items()}
    over = medians["jitgpu_over_numpy_ms"]
    print(f"\nimport numpy {medians['numpy_ms']:.1f} ms, import jitgpu {over:.1f} ms over it")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--processes", type=int, default=15, help="processes for each number (default 15)")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--text", default="", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        print(json.dumps(imports() if options.child == "imports" else child(options.child, options.text)))
        return
    if options.processes < 2:
        parser.error("--processes must be 2 or more")
    from _common import write

    with tempfile.TemporaryDirectory() as folder:
        processes = Processes(folder)
        found = measure(processes, options.processes)
        found["breakdown"] = breakdown(processes, PLAIN)
    print(f"\nwritten to {write('start', {'processes': options.processes, **found})}")


if __name__ == "__main__":
    main()
