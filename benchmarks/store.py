"""What the store costs: a get, a put and a lock in steady state, and the first of each in a new process.

    python benchmarks/store.py [--nbytes 30000] [--count 300] [--directory DIRECTORY]

Prints a table and writes ``benchmarks/results/store.json``. Times in microseconds, medians unless said otherwise.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from _common import table, write

from jitgpu.store import DiskStore

# Each runs in a process of its own that has imported NumPy and jitgpu, and nothing more.
NEW_PROCESS = {
    "open + first get": "found = DiskStore(directory).get(key); assert found",
    "open + first put": "assert DiskStore(directory).put(other, body, {})",
    "open + first put, no database yet": "assert DiskStore(f'{directory}-{time.time_ns()}').put(key, body, {})",
    "open + first lock": "DiskStore(directory).lock(key, 1.0).__enter__()",
    "plain diskcache: import, open, get": "import diskcache; assert diskcache.Cache(plain).get('key')",
}
TEMPLATE = """
import sys, time, numpy
directory, plain, key, other, nbytes = *sys.argv[1:5], int(sys.argv[5])
body = bytes(nbytes)
from jitgpu.store import DiskStore
begun = time.perf_counter()
{code}
print((time.perf_counter() - begun) * 1e6)
"""


def timed(action: Callable[[int], object], count: int) -> list[float]:
    """Microseconds of ``action(i)`` for each i below ``count``."""
    found = []
    for number in range(count):
        begun = time.perf_counter()
        action(number)
        found.append((time.perf_counter() - begun) * 1e6)
    return found


def summary(found: list[float]) -> dict[str, float]:
    """Median, 95th percentile and maximum."""
    ordered = sorted(found)
    return {
        "p50_us": round(statistics.median(ordered), 1),
        "p95_us": round(ordered[int(0.95 * (len(ordered) - 1))], 1),
        "max_us": round(ordered[-1], 1),
        "count": len(ordered),
    }


def key_of(number: int) -> str:
    """A key; neighbours do not share a lock file."""
    return "image:" + f"{number:064x}"[::-1]


def steady(directory: str, nbytes: int, count: int) -> dict[str, dict[str, float]]:
    """One process, after its first calls."""
    store = DiskStore(directory)
    bodies = [os.urandom(nbytes) for _ in range(count)]
    store.put(key_of(count), bodies[0], {})
    store.get(key_of(count))

    def lock(number: int) -> None:
        with store.lock(key_of(number), 1.0):
            pass

    return {
        "put": summary(timed(lambda number: store.put(key_of(number), bodies[number], {"kernel": "saxpy"}), count)),
        "get": summary(timed(lambda number: store.get(key_of(number)), count)),
        "get of what is not there": summary(timed(lambda number: store.get(key_of(10**6 + number)), count)),
        "lock and unlock, new file": summary(timed(lock, count)),
        "lock and unlock": summary(timed(lock, count)),
    }


def new_process(code: str, directory: str, plain: str, nbytes: int) -> float:
    """Microseconds of ``code`` in a new process."""
    script = TEMPLATE.format(code=code)
    arguments = [directory, plain, key_of(0), key_of(10**7), str(nbytes)]
    path = os.pathsep.join(filter(None, [str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH")]))
    environ = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True, env=environ
    )
    return float(done.stdout)


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--nbytes", type=int, default=30_000, help="size of an entry's body (default: 30000)")
    parser.add_argument("--count", type=int, default=300, help="entries (default: 300)")
    parser.add_argument("--processes", type=int, default=15, help="new processes a figure (default: 15)")
    parser.add_argument("--directory", help="where to make the store (default: the system's temporary folder)")
    given = parser.parse_args()

    import diskcache

    with tempfile.TemporaryDirectory(dir=given.directory) as home:
        directory, plain = f"{home}/kernels", f"{home}/plain"
        rows = steady(directory, given.nbytes, given.count)
        with diskcache.Cache(plain) as cache:
            cache.set("key", bytes(given.nbytes))
        for name, code in NEW_PROCESS.items():
            found = [new_process(code, directory, plain, given.nbytes) for _ in range(given.processes)]
            rows[f"new process: {name}"] = summary(found)

    data = {"nbytes": given.nbytes, "sqlite": sqlite3.sqlite_version, "results": rows}
    print(f"{given.nbytes} bytes an entry\n")
    shown = ("p50_us", "p95_us", "max_us")
    print(table(["", *shown], [[name, *(f"{row[key]:.0f}" for key in shown)] for name, row in rows.items()]))
    print(f"\nwritten to {write('store', data)}")


if __name__ == "__main__":
    main()
