"""What the benchmarks share: where and with what they ran, medians, tables, and the JSON they leave."""

from __future__ import annotations

import datetime
import json
import os
import platform
import statistics
import sys
from collections.abc import Sequence
from importlib import metadata, util
from pathlib import Path
from typing import Any

__all__ = ["environment", "quartiles", "table", "write"]

#: Where the JSON goes; ``run.py --quick`` sends it elsewhere.
RESULTS = Path(os.environ.get("JITGPU_BENCHMARK_RESULTS") or Path(__file__).parent / "results")
if util.find_spec("jitgpu") is None:  # run from a checkout that is not installed
    sys.path.insert(0, str(Path(__file__).parents[1]))

_PACKAGES = (
    "jitgpu", "numpy", "cupy-cuda12x", "cupy-cuda13x", "cuda-core", "cuda-bindings", "numba", "numba-cuda", "torch",
    "triton", "diskcache", "llvmlite",
)  # fmt: skip


def environment() -> dict[str, Any]:
    """Date, machine, device, driver and package versions; ``device`` is None without a GPU that can be used."""
    return {
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "cpu": _cpu(),
        "cores": os.cpu_count(),
        **_cuda(),
        "packages": {name: version for name in _PACKAGES if (version := _version(name))},
    }


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")


def _version(package: str) -> str:
    if package == "jitgpu":
        import jitgpu

        return jitgpu.__version__
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _cuda() -> dict[str, Any]:
    import cupy
    from cupy.cuda import nvrtc, runtime

    facts: dict[str, Any] = {"nvrtc": "{}.{}".format(*nvrtc.getVersion()), "cupy": cupy.__version__, "device": None}
    try:
        properties = runtime.getDeviceProperties(runtime.getDevice())
    except runtime.CUDARuntimeError:
        return facts
    driver, cuda = runtime.driverGetVersion(), runtime.runtimeGetVersion()
    facts["device"] = properties["name"].decode()
    facts["compute_capability"] = f"{properties['major']}.{properties['minor']}"
    facts["driver_supports_cuda"] = f"{driver // 1000}.{driver % 1000 // 10}"
    facts["cuda_runtime"] = f"{cuda // 1000}.{cuda % 1000 // 10}"
    facts["driver"] = _driver_version()
    return facts


def _driver_version() -> str:
    try:
        words = Path("/proc/driver/nvidia/version").read_text().split()
    except OSError:
        return ""
    return next((word for word in words if word[0].isdigit() and "." in word), "")


def quartiles(values: Sequence[float]) -> dict[str, float]:
    """Median, quartiles and least of at least two values, in their unit."""
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return {"median": middle, "q1": low, "q3": high, "min": min(values)}


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table of text: the first column to the left, the others to the right."""
    widths = [max(len(row[column]) for row in [heads, *rows]) for column in range(len(heads))]

    def line(cells: Sequence[str]) -> str:
        first, *rest = zip(cells, widths, strict=True)
        return "  ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in rest)])

    return "\n".join([line(heads), "  ".join("-" * width for width in widths), *map(line, rows)])


def write(name: str, data: dict[str, Any]) -> Path:
    """Leave ``data`` with the environment in ``results/<name>.json``; returns the path."""
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{name}.json"
    path.write_text(json.dumps({"environment": environment(), **data}, indent=1) + "\n")
    return path
