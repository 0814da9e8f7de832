"""What a second GPU brings: ``Executor.map`` over one and over two.

    python benchmarks/devices.py [--rounds 9]

Prints a table and writes ``benchmarks/results/devices.json``. Needs two GPUs, and 9 GiB of host memory that can be
pinned.

Three jobs, each over one GPU and over two in turn, in another random order each round, by the host's clock from the
call of ``map`` until all results are there:

- compute: 32 parts that keep a GPU busy for some milliseconds each and copy little, to pinned memory (bar: 1.9)
- copy: 4 GiB from pinned memory, as much back, a multiplication between them (bar: 1.7)
- compute, arrays on the first GPU: as the first, but those of half the parts go from GPU to GPU and back

Before anything is timed, and again at the end, every job must have computed the right numbers into memory that was
cleared.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import cupy
import numpy as np
from _common import quartiles, table, write
from cupy.cuda import runtime

import jitgpu as jg
from jitgpu.backend.cuda import peers

SOURCE = r"""
extern "C" __global__ void steps(int n, int rounds, const unsigned int* x, unsigned int* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned int v = x ? x[i] : i;
    for (int k = 0; k < rounds; k++) v = 1664525u * v + 1013904223u;
    y[i] = v;
}
extern "C" __global__ void scale(int n, const unsigned int* x, unsigned int* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = 3 * x[i] + 1;
}"""
STEPS, SCALE = (jg.Kernel(SOURCE, name=name) for name in ("steps", "scale"))
PARTS, THREADS, ROUNDS = 32, 1 << 20, 100_000
COPIED, CHUNK = 1 << 30, 1 << 24  # numbers of four bytes: in all, and a part
BARS = {"compute": 1.9, "copy": 1.7}


@dataclass
class Job:
    """``parts`` for ``configured``; ``clear`` and ``right`` look after the results. ``times_ms`` by number of GPUs."""

    name: str
    configured: Any
    parts: list[Any]
    clear: Callable[[], None]
    right: Callable[[], bool]
    times_ms: dict[int, list[float]] = field(default_factory=lambda: {1: [], 2: []})

    def run(self, ex: jg.Executor) -> float:
        """Milliseconds until all results are there."""
        began = time.perf_counter()
        for launch in ex.map(self.configured, self.parts):
            launch.result()
        return 1e3 * (time.perf_counter() - began)

    def computes(self, ex: jg.Executor) -> bool:
        """Run it on cleared results and look."""
        self.clear()
        self.run(ex)
        return self.right()


def stepped(values: np.ndarray) -> np.ndarray:
    """What ``steps`` makes of them: that many steps are one multiplication and one addition, modulo 2**32."""
    factor, summand, a, b, left = 1, 0, 1664525, 1013904223, ROUNDS
    while left:
        if left & 1:
            factor, summand = factor * a % 2**32, (summand * a + b) % 2**32
        a, b, left = a * a % 2**32, (b * a + b) % 2**32, left >> 1
    return values * np.uint32(factor) + np.uint32(summand)


def compute(ex: jg.Executor) -> Job:
    """No array goes to the GPU, and little comes back."""
    out = ex.pinned((PARTS, THREADS), "uint32")
    expected = stepped(np.arange(THREADS, dtype=np.uint32))
    parts = [(THREADS, ROUNDS, None, jg.Out(row)) for row in out]
    return Job("compute", STEPS.forall(THREADS), parts, lambda: out.fill(0), lambda: bool((out == expected).all()))


def copy(ex: jg.Executor) -> Job:
    """As much goes back as comes."""
    x, y = ex.pinned(COPIED, "uint32"), ex.pinned(COPIED, "uint32")
    rows = [slice(start, start + CHUNK) for start in range(0, COPIED, CHUNK)]
    parts = [(CHUNK, jg.In(x[row]), jg.Out(y[row])) for row in rows]

    def fill(row: slice) -> None:
        x[row] = np.arange(row.start, row.stop, dtype=np.uint32)

    def fits(row: slice) -> bool:
        return np.array_equal(y[row], np.uint32(3) * x[row] + np.uint32(1))

    def right() -> bool:
        with ThreadPoolExecutor() as pool:
            return all(pool.map(fits, rows))

    with ThreadPoolExecutor() as pool:
        list(pool.map(fill, rows))

    return Job("copy", SCALE.forall(CHUNK), parts, lambda: y.fill(0), right)


def elsewhere() -> Job:
    """All arrays are on the first GPU."""
    host = np.random.default_rng().integers(0, 2**32, (PARTS, THREADS), dtype=np.uint32)
    with cupy.cuda.Device(0):
        x, y = cupy.asarray(host), cupy.zeros((PARTS, THREADS), "uint32")
    expected = stepped(host)
    parts = [(THREADS, ROUNDS, *rows) for rows in zip(x, y, strict=True)]

    def right() -> bool:
        return bool((cupy.asnumpy(y) == expected).all())

    return Job("compute, arrays on the first GPU", STEPS.forall(THREADS), parts, lambda: y.fill(0), right)


def measure(jobs: list[Job], executors: dict[int, jg.Executor], rounds: int) -> None:
    """Fill in ``times_ms``."""
    turns = [(job, count) for job in jobs for count in executors]
    for _ in range(rounds):
        for job, count in random.sample(turns, len(turns)):
            job.times_ms[count].append(job.run(executors[count]))


def report(jobs: Iterable[Job]) -> list[dict[str, Any]]:
    """Print a table; the same as records."""
    rows, records = [], []
    for job in jobs:
        found = {count: quartiles(times) for count, times in job.times_ms.items()}
        gain, bar = found[1]["median"] / found[2]["median"], BARS.get(job.name)
        rows.append([job.name, *(f"{found[count]['median']:.1f}" for count in (1, 2)), f"{gain:.2f}", f"{bar or ''}"])
        records.append({"name": job.name, "one_ms": found[1], "two_ms": found[2], "gain": gain, "bar": bar})
    print(table(["", "one GPU, ms", "two, ms", "gain", "bar"], rows))
    return records


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9, help="numbers a job and number of GPUs (default 9)")
    options = parser.parse_args()
    if options.rounds < 2:
        parser.error("--rounds must be 2 or more")
    names = [device.name for device in jg.devices() if device.kind == "cuda"][:2]
    if len(names) < 2:
        print(f"nothing to measure: this needs two GPUs, and there {'is one' if names else 'is none'} here")
        return
    with cupy.cuda.Device(0), jg.Executor("cuda:0") as one, jg.Executor(devices=names) as two:
        executors = {1: one, 2: two}
        jobs = [compute(one), copy(one), elsewhere()]
        wrong = [f"{job.name} ({count})" for job in jobs for count, ex in executors.items() if not job.computes(ex)]
        if not wrong:
            measure(jobs, executors, options.rounds)
            wrong = [f"{job.name} ({count})" for job in jobs for count, ex in executors.items() if not job.computes(ex)]
        if wrong:
            raise SystemExit(f"nothing is reported, since the result was wrong: {', '.join(wrong)}")
        gpus = [runtime.getDeviceProperties(number)["name"].decode() for number in range(2)]
        settings = {"rounds": options.rounds, "parts": PARTS, "threads": THREADS, "steps": ROUNDS,
                    "copied_bytes": 4 * COPIED, "part_bytes": 4 * CHUNK}  # fmt: skip
        print(f"{' and '.join(gpus)}, {'' if peers.connect(0, 1) else 'not '}linked for copies from one to the other")
        data = {"settings": settings, "gpus": gpus, "linked": peers.connect(0, 1), "jobs": report(jobs)}
        print(f"\nwritten to {write('devices', data)}")


if __name__ == "__main__":
    main()
