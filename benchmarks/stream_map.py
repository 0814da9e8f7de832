"""Host data through a GPU by ``Executor.stream_map``, beside its parts alone and a plain CuPy loop.

    python benchmarks/stream_map.py [--gib 4] [--chunk-mib 64] [--depth 3] [--rounds 7]

Prints a table for each workload and writes ``benchmarks/results/stream_map.json``.

Three workloads over the same chunks: results as large as the chunks; results a quarter of that; and results as large,
with a kernel that takes one and a half times as long as the copy in. Of each, in turn and in another random order each
round, by the host's clock from an idle device to an idle device:

- its parts alone: all copies in, all copies out, both at once on two streams, all kernels
- ``stream_map`` over chunks in pinned and in ordinary memory
- ``cupy.asarray(chunk)``, kernel, ``.get()`` over the same, on an eighth of the data, its time multiplied: nothing of
  it overlaps, so it takes as long for each chunk

Before that each has gone through all of its data once, and every chunk of its results was compared at every 8191st
element, two of them, but for the slow kernel's, whole.
"""

from __future__ import annotations

import argparse
import gc
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import cupy
import numpy as np
from _common import quartiles, table, write
from cupy.cuda import runtime

import jitgpu as jg

SOURCE = r"""
extern "C" __global__ void affine(long long n, const unsigned int* x, unsigned int* y) {
    long long i = (long long)blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    uint4 v = ((const uint4*)x)[i];
    ((uint4*)y)[i] = make_uint4(3 * v.x + 1, 3 * v.y + 1, 3 * v.z + 1, 3 * v.w + 1);
}
extern "C" __global__ void add4(long long n, const unsigned int* x, unsigned int* y) {
    long long i = (long long)blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    uint4 v = ((const uint4*)x)[i];
    y[i] = v.x + v.y + v.z + v.w;
}
extern "C" __global__ void churn(long long n, int rounds, const unsigned int* x, unsigned int* y) {
    long long i = (long long)blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned int v = x[i];
    for (int k = 0; k < rounds; k++) {
        v ^= v << 13;
        v ^= v >> 17;
        v ^= v << 5;
    }
    y[i] = v;
}"""
BLOCK, STEP, SAMPLE = 256, 2654435761, 8191
PLAIN_SHARE = 8
IN, OUT, BOTH, KERNELS = "copies in alone", "copies out alone", "copies in and out at once", "kernels alone"
PINNED, ORDINARY = "stream_map, pinned", "stream_map, ordinary memory"
PLAIN_PINNED, PLAIN = "plain CuPy loop, pinned", "plain CuPy loop, ordinary memory"


@dataclass
class Workload:
    """A kernel and what it computes.

    ``threads``, ``results``: elements of a chunk that one thread reads, and that one result is made of.
    """

    name: str
    title: str
    threads: int = 1
    results: int = 1
    rounds: int = 0
    whole: bool = True
    ms: dict[str, list[float]] = field(default_factory=dict)

    def arguments(self, x: Any, y: Any) -> tuple[Any, ...]:
        """What the kernel is called with."""
        count = x.size // self.threads
        return (count, self.rounds, x, y) if self.rounds else (count, x, y)

    def expected(self, chunk: np.ndarray, at: slice) -> np.ndarray:
        """Its results for a chunk, those at some places."""
        if self.results == 4:
            return chunk.reshape(-1, 4)[at].sum(axis=1, dtype=np.uint32)
        v = chunk[at].copy()
        if not self.rounds:
            return v * np.uint32(3) + np.uint32(1)
        for _ in range(self.rounds):
            v ^= v << np.uint32(13)
            v ^= v >> np.uint32(17)
            v ^= v << np.uint32(5)
        return v


class Data:
    """Chunks that can be told apart, in pinned and in ordinary memory: chunk i is ``base + i * STEP``, modulo 2**32."""

    def __init__(self, ex: jg.Executor, count: int, size: int) -> None:
        self.base = np.random.default_rng().integers(0, 1 << 32, size, np.uint32)
        self.pinned = [ex.pinned(size, "uint32") for _ in range(count)]
        self.ordinary = [np.empty(size, np.uint32) for _ in range(count)]
        for chunks in (self.pinned, self.ordinary):
            for index, chunk in enumerate(chunks):
                np.add(self.base, np.uint32(index * STEP & 0xFFFFFFFF), out=chunk)

    def check(self, workload: Workload, results: Iterator[np.ndarray], count: int) -> None:
        """Go through results and compare them."""
        whole = random.sample(range(count), min(2, count)) if workload.whole else []
        seen = 0
        for index, result in enumerate(results):
            at = slice(None) if index in whole else slice(None, None, SAMPLE)
            expected = workload.expected(self.ordinary[index], at)
            size = self.base.size // workload.results
            if result.shape != (size,) or not np.array_equal(result[at], expected):
                raise SystemExit(f"{workload.title}: chunk {index} is wrong")
            seen += 1
        if seen != count:
            raise SystemExit(f"{workload.title}: {seen} results for {count} chunks")


class Bench:
    """What is timed: one function for each line of a table."""

    def __init__(self, ex: jg.Executor, data: Data, depth: int) -> None:
        self.ex, self.data, self.depth = ex, data, depth
        self.count = len(data.pinned)
        self.streams = [cupy.cuda.Stream(non_blocking=True) for _ in range(2)]
        self.inputs = [cupy.asarray(chunk) for chunk in data.pinned[:4]]
        self.outputs = [cupy.empty_like(array) for array in self.inputs]
        self.back = [ex.pinned(data.base.size, "uint32") for _ in range(4)]
        self.kernels = {name: jg.Kernel(SOURCE, name=name) for name in ("affine", "add4", "churn")}
        raw = cupy.RawModule(code=SOURCE)
        self.raw = {name: raw.get_function(name) for name in self.kernels}

    def parts(self, workload: Workload) -> dict[str, Callable[[], None]]:
        """Each part alone, over all chunks."""
        nbytes, back_nbytes = self.data.base.nbytes, self.data.base.nbytes // workload.results
        into, out = self.streams

        def copy_in(index: int) -> None:
            runtime.memcpyAsync(self.inputs[index % 4].data.ptr, self.data.pinned[index].ctypes.data, nbytes,
                                runtime.memcpyHostToDevice, into.ptr)  # fmt: skip

        def copy_out(index: int) -> None:
            runtime.memcpyAsync(self.back[index % 4].ctypes.data, self.outputs[index % 4].data.ptr, back_nbytes,
                                runtime.memcpyDeviceToHost, out.ptr)  # fmt: skip

        configured = self.kernels[workload.name].forall(self.data.base.size // workload.threads)

        def compute(index: int) -> None:
            configured(*workload.arguments(self.inputs[index % 4], self.outputs[index % 4]))

        def all_of(*steps: Callable[[int], None]) -> Callable[[], None]:
            def run() -> None:
                for index in range(self.count):
                    for step in steps:
                        step(index)

            return run

        return {IN: all_of(copy_in), OUT: all_of(copy_out), BOTH: all_of(copy_in, copy_out), KERNELS: all_of(compute)}

    def streamed(self, workload: Workload, chunks: Sequence[np.ndarray]) -> Iterator[np.ndarray]:
        """By ``stream_map``."""
        configured = self.kernels[workload.name].forall(self.data.base.size // workload.threads)

        def fn(x: Any) -> Any:
            y = cupy.empty(x.size // workload.results, "uint32")
            configured(*workload.arguments(x, y))
            return y

        return self.ex.stream_map(fn, chunks, depth=self.depth)

    def plain(self, workload: Workload, chunks: Sequence[np.ndarray]) -> Iterator[np.ndarray]:
        """By CuPy alone, one chunk after the other."""
        kernel = self.raw[workload.name]
        count = self.data.base.size // workload.threads
        grid = (-(-count // BLOCK),)
        for chunk in chunks:
            x = cupy.asarray(chunk)
            y = cupy.empty(x.size // workload.results, "uint32")
            size, *rest = workload.arguments(x, y)
            rounds = [np.int32(rest.pop(0))] if workload.rounds else []
            kernel(grid, (BLOCK,), (np.int64(size), *rounds, *rest))
            yield y.get()

    def calls(self, workload: Workload) -> dict[str, tuple[Callable[[], None], int]]:
        """What is timed, each checked, and by how much its time is to be multiplied."""
        few = max(1, self.count // PLAIN_SHARE)
        pinned, ordinary = self.data.pinned, self.data.ordinary
        whole: dict[str, Callable[[], Iterator[np.ndarray]]] = {
            PINNED: lambda: self.streamed(workload, pinned), ORDINARY: lambda: self.streamed(workload, ordinary),
        }  # fmt: skip
        eighth: dict[str, Callable[[], Iterator[np.ndarray]]] = {
            PLAIN_PINNED: lambda: self.plain(workload, pinned[:few]),
            PLAIN: lambda: self.plain(workload, ordinary[:few]),
        }
        found: dict[str, tuple[Callable[[], None], int]] = {
            name: (call, 1) for name, call in self.parts(workload).items()
        }
        for some, count in ((whole, self.count), (eighth, few)):
            for name, results in some.items():
                self.data.check(workload, results(), count)
                found[name] = (lambda results=results: _go_through(results()), self.count // count)
        return found


def _go_through(results: Iterator[Any]) -> None:
    """As a user does who looks at each result and drops it."""
    for _ in results:
        pass


def seconds(call: Callable[[], Any]) -> float:
    """From an idle device to an idle device."""
    runtime.deviceSynchronize()
    gc.collect()
    gc.disable()
    began = time.perf_counter()
    call()
    runtime.deviceSynchronize()
    ended = time.perf_counter()
    gc.enable()
    return ended - began


def calibrate(bench: Bench, workload: Workload) -> None:
    """Have its kernel take one and a half times as long as the copy in."""
    timed = {}
    for rounds in (64, 192):
        workload.rounds = rounds
        parts = bench.parts(workload)
        parts[KERNELS]()
        timed[rounds] = min(seconds(parts[KERNELS]) for _ in range(3))
    copies = min(seconds(parts[IN]) for _ in range(3))
    each = (timed[192] - timed[64]) / 128
    workload.rounds = max(1, round(64 + (1.5 * copies - timed[64]) / each))


def report(workload: Workload, gib: float) -> dict[str, Any]:
    """Print its table; the same as a record."""
    ms = {name: quartiles(values) for name, values in workload.ms.items()}
    median = {name: found["median"] for name, found in ms.items()}
    slowest = max((IN, OUT, KERNELS), key=median.__getitem__)
    ratios = {
        "share of the slowest part alone": median[slowest] / median[PINNED],
        "share of both copies at once, or of the kernels": max(median[BOTH], median[KERNELS]) / median[PINNED],
        "ordinary memory, times as fast as the plain loop": median[PLAIN] / median[ORDINARY],
        "pinned, times as fast as the plain loop": median[PLAIN_PINNED] / median[PINNED],
    }
    rows = [[name, f"{found['median']:.1f}", f"{found['min']:.1f}", f"{gib * 1.073741824 / found['median'] * 1e3:.1f}"]
            for name, found in ms.items()]  # fmt: skip
    print(f"\n{workload.title}")
    print(table(["", "median ms", "least ms", "GB/s of chunks"], rows))
    for name, ratio in ratios.items():
        print(f"{name}: {ratio:.2f}")
    record = {"title": workload.title, "rounds_in_kernel": workload.rounds, "slowest": slowest}
    return {**record, "ms": ms, "ratios": ratios}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gib", type=float, default=4.0, help="data in all, GiB; held twice (default 4, at most 16)")
    parser.add_argument("--chunk-mib", type=int, default=64, help="of one chunk, MiB (default 64)")
    parser.add_argument("--depth", type=int, default=3, help="chunks in flight (default 3)")
    parser.add_argument("--rounds", type=int, default=7, help="numbers a line (default 7)")
    options = parser.parse_args()
    count = int(options.gib * 1024 / max(1, options.chunk_mib)) // PLAIN_SHARE * PLAIN_SHARE
    if options.gib > 16 or options.chunk_mib < 1 or count < PLAIN_SHARE or options.rounds < 2:
        parser.error(f"--gib must be at most 16 and {PLAIN_SHARE} chunks or more, --rounds 2 or more")
    if not any(device.kind == "cuda" for device in jg.devices()):
        print("nothing to measure: it needs a GPU, and there is none here")
        return
    began = time.perf_counter()
    workloads = [
        Workload("affine", "Results as large as the chunks", threads=4),
        Workload("add4", "Results a quarter of the chunks", threads=4, results=4),
        Workload("churn", "Results as large, kernels 1.5 times the copies in", whole=False, rounds=1),
    ]
    with jg.Executor("cuda") as ex:
        bench = Bench(ex, Data(ex, count, (options.chunk_mib << 20) // 4), options.depth)
        calibrate(bench, workloads[-1])
        calls = [(workload, name, *call) for workload in workloads for name, call in bench.calls(workload).items()]
        for _ in range(options.rounds):
            for workload, name, call, times in random.sample(calls, len(calls)):
                workload.ms.setdefault(name, []).append(seconds(call) * 1e3 * times)
        for workload in workloads:  # the random order of the first round is not that of the tables
            workload.ms = {name: workload.ms[name] for other, name, *_ in calls if other is workload}
    gib = count * options.chunk_mib / 1024
    records = {workload.name: report(workload, gib) for workload in workloads}
    settings = {"gib": gib, "chunk_mib": options.chunk_mib, "depth": options.depth, "rounds": options.rounds}
    print(f"\nwritten to {write('stream_map', {'settings': settings, 'workloads': records})}, after "
          f"{time.perf_counter() - began:.0f} s")  # fmt: skip


if __name__ == "__main__":
    main()
