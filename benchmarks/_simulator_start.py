"""The first launch on the simulator in a new process that finds its kernel in the store, for ``simulator.py``.

Run by itself with ``--child`` it is such a process: Python, NumPy and jitgpu are imported, then the clock runs from
the decorator to the finished launch, or over ``import llvmlite.binding``, which loads LLVM.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

__all__ = ["measure"]

ROOT = Path(__file__).parents[1]
BAR_MS = 30.0
WIDTH, HEIGHT = 96, 64
TEXT = r"""
extern "C" __global__ void edges(int width, int height, const float* in, float* smooth, float* slope) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x >= width || y >= height) return;
    int left = max(x - 1, 0), right = min(x + 1, width - 1), up = max(y - 1, 0), down = min(y + 1, height - 1);
    const float *above = in + up * width, *here = in + y * width, *below = in + down * width;
    float gx = above[right] - above[left] + 2 * (here[right] - here[left]) + below[right] - below[left];
    float gy = below[left] - above[left] + 2 * (below[x] - above[x]) + below[right] - above[right];
    smooth[y * width + x] = (here[left] + here[right] + above[x] + below[x] + 4 * here[x]) / 8;
    slope[y * width + x] = sqrtf(gx * gx + gy * gy);
}"""


# ------------------------------------------------------------------------------------ in the processes that are timed


def first_launch() -> dict[str, Any]:
    """What a user's process does, from the decorator on; the image is there before, the result is checked after."""
    import jitgpu as jg

    image = np.random.default_rng().random((HEIGHT, WIDTH), dtype="f4")
    smooth, slope = np.zeros_like(image), np.zeros_like(image)
    began = time.perf_counter()

    @jg.jit_kernel(TEXT, device="sim")
    def edges(width, height, image, smooth, slope):  # type: ignore[no-untyped-def]
        """Mean and slope around each pixel; image, smooth, slope: float32, shape (height, width)."""

    edges[(WIDTH // 16, HEIGHT // 16), (16, 16)](WIDTH, HEIGHT, image, smooth, slope)
    jg.device("sim").synchronize()
    ended = time.perf_counter()
    check(image, smooth, slope)
    stats = jg.cache.stats()
    return {"ms": 1e3 * (ended - began), "compiles": stats.compiles, "disk_hits": stats.disk_hits}


def import_llvm() -> dict[str, Any]:
    """The same process, but the clock runs while LLVM is loaded."""
    import jitgpu  # noqa: F401

    if "llvmlite.binding" in sys.modules:
        raise SystemExit("llvmlite is imported with jitgpu: its import cannot be timed apart")
    began = time.perf_counter()
    import llvmlite.binding  # noqa: F401

    return {"ms": 1e3 * (time.perf_counter() - began)}


def check(image: Any, smooth: Any, slope: Any) -> None:
    """Raise AssertionError where the kernel has computed something else than NumPy."""
    above, here, below = (np.pad(image, 1, mode="edge")[row : row + HEIGHT].astype("f8") for row in range(3))
    left, middle, right = np.s_[:, :-2], np.s_[:, 1:-1], np.s_[:, 2:]
    gx = above[right] - above[left] + 2 * (here[right] - here[left]) + below[right] - below[left]
    gy = below[left] - above[left] + 2 * (below[middle] - above[middle]) + below[right] - above[right]
    around = here[left] + here[right] + above[middle] + below[middle] + 4 * here[middle]
    np.testing.assert_allclose(smooth, around / 8, rtol=1e-5)
    np.testing.assert_allclose(slope, np.hypot(gx, gy), rtol=1e-4, atol=1e-5)


# --------------------------------------------------------------------------------------------------- starting them


def run(what: str, folder: str) -> dict[str, Any]:
    """What a new process reports whose store lies in ``folder``."""
    environment = {
        **os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")])),
        "JITGPU_CACHE_DIR": f"{folder}/store",
        "PYTHONPYCACHEPREFIX": f"{folder}/bytecode",  # an installed package has its bytecode, a checkout may not
    }  # fmt: skip
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, __file__, "--child", what], env=environment, capture_output=True, text=True, check=False,
        timeout=300,
    )  # fmt: skip
    if done.returncode != 0:
        raise SystemExit(f"{what} failed:\n{done.stdout}{done.stderr}")
    report: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return report


def instructions() -> int:
    """PTX instructions of the kernel, for sm_80."""
    import jitgpu as jg

    ptx = jg.Kernel(TEXT).compile(arch="sm_80").ptx
    return len(re.findall(r"^\s*(?:@!?%p\d+\s+)?[a-z][^;]*;", ptx[ptx.index("\n{") :], re.MULTILINE))


def measure(processes: int) -> dict[str, Any]:
    """Milliseconds of first launches with a warm store and of LLVM's import, in turn, each in a new process."""
    from _common import quartiles, table

    with tempfile.TemporaryDirectory() as folder:
        cold = run("jitgpu", folder)
        run("llvmlite", folder)  # writes its bytecode
        reports: dict[str, list[dict[str, Any]]] = {"jitgpu": [], "llvmlite": []}
        for _ in range(processes):
            for what, found in reports.items():
                found.append(run(what, folder))
    if any(report["compiles"] for report in reports["jitgpu"]):
        raise SystemExit(f"the start was not warm: {reports['jitgpu']}")
    times = {what: quartiles([report["ms"] for report in found]) for what, found in reports.items()}
    over, count = times["jitgpu"]["median"] - times["llvmlite"]["median"], instructions()
    print(f"\nfirst launch in a new process, store warm, {count} PTX instructions")
    names = {"jitgpu": "decorator to finished launch", "llvmlite": "import llvmlite.binding"}
    rows = [[name, f"{times[what]['median']:.1f}", f"{times[what]['q1']:.1f} to {times[what]['q3']:.1f}"]
            for what, name in names.items()]  # fmt: skip
    print(table(["", "median ms", "quartiles"], rows))
    print(f"over the import {over:.1f} ms (bar {BAR_MS:.0f}: {'met' if over <= BAR_MS else 'MISSED'}); "
          f"with an empty store {cold['ms']:.0f} ms")  # fmt: skip
    return {"processes": processes, "instructions": count, "launch_ms": times["jitgpu"],
            "import_llvmlite_ms": times["llvmlite"], "over_import_ms": over, "bar_ms": BAR_MS, "met": over <= BAR_MS,
            "empty_store_ms": cold["ms"]}  # fmt: skip


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--child", choices=("jitgpu", "llvmlite"), required=True)
    print(json.dumps(first_launch() if parser.parse_args().child == "jitgpu" else import_llvm()))
