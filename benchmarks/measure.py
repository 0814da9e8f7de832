"""How true ``jg.measure`` is: beside a long loop of launches between two events.

    python benchmarks/measure.py [--rounds 5] [--launches 2000]

Six kernels, from some microseconds to some milliseconds. Prints a table and writes ``benchmarks/results/measure.json``.

The truth is the time of one of 2,000 launches in a row, between two events, after a hundred that are not timed: fewer
where they would take over two seconds. It holds where the device is slower than the host, which takes about 4 us for a
launch. The kernel named tiny is faster than that: a loop of its launches measures the host. What one of them takes is
here that of a CUDA graph of 200 launches replayed again and again. The device begins the next kernel of a graph sooner
than the next launch of a stream, so the two are shown side by side, and that kernel is no part of the verdict.

All take turns, in another random order each round, beside CuPy's ``benchmark`` and Triton's ``do_bench`` where that is
installed. Both time launches one by one, and Triton flushes the cache before each: for short kernels they show more.
"""

from __future__ import annotations

import argparse
import math
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from _common import table, write

import jitgpu as jg

SOURCE = r"""
extern "C" __global__ void saxpy(int n, float a, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}
extern "C" __global__ void copy(int n, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = x[i];
}
extern "C" __global__ void transpose(int n, const float* x, float* y) {
    __shared__ float tile[32][33];
    int column = blockIdx.x * 32 + threadIdx.x, row = blockIdx.y * 32 + threadIdx.y;
    for (int k = 0; k < 32; k += 8) tile[threadIdx.y + k][threadIdx.x] = x[(size_t)(row + k) * n + column];
    __syncthreads();
    column = blockIdx.y * 32 + threadIdx.x, row = blockIdx.x * 32 + threadIdx.y;
    for (int k = 0; k < 32; k += 8) y[(size_t)(row + k) * n + column] = tile[threadIdx.x][threadIdx.y + k];
}
extern "C" __global__ void compute(int rounds, float* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    float a = x[i], b = a + 1, c = a + 2, d = a + 3;
    for (int k = 0; k < rounds; k++) {
        a = a * 0.999f + 0.5f, b = b * 0.999f + 0.5f, c = c * 0.999f + 0.5f, d = d * 0.999f + 0.5f;
    }
    x[i] = a + b + c + d;
}"""
BAR = 0.03
LONGEST_S = 2.0
GRAPH = 200
Call = Callable[[], Any]


@dataclass
class Case:
    """A kernel with its launch; ``nbytes`` and ``flops`` of one, None where that says nothing."""

    name: str
    configured: Any
    args: tuple[Any, ...]
    nbytes: int | None = None
    flops: int | None = None

    def __post_init__(self) -> None:
        self.call: Call = self.configured.bind(*self.args)


def cases(device: jg.Device) -> list[Case]:
    """From short to long."""
    import cupy

    module = jg.Module(SOURCE, device=device)

    def data(*shape: int) -> Any:
        return cupy.arange(math.prod(shape), dtype="f4").reshape(shape)  # zeros would take less power than is usual

    def saxpy(name: str, n: int) -> Case:
        args = (n, 0.5, data(n), data(n))
        return Case(name, module["saxpy"][-(-n // 256), 256], args, 12 * n, 2 * n)

    blocks = 16 * device.limits.multiprocessors
    wide, n = 8192, 1 << 24
    return [
        saxpy("saxpy of 64 Ki, tiny", 1 << 16),
        saxpy("saxpy of 2 Mi, in L2", 1 << 21),
        Case("copy of 64 MiB", module["copy"][n // 256, 256], (n, data(n), device.zeros(n)), 8 * n),
        Case(f"transpose of {wide} by {wide}", module["transpose"][(wide // 32, wide // 32), (32, 8)],
             (wide, data(wide, wide), device.zeros((wide, wide))), 8 * wide * wide),
        saxpy("saxpy of 256 Mi", 1 << 28),
        Case("compute", module["compute"][blocks, 256], (80_000, data(blocks * 256)), None,
             blocks * 256 * 80_000 * 8),
    ]  # fmt: skip


# --------------------------------------------------------------------------------------------------------------- truths

class Loop:
    """Launches in a row between two events: device time of one, us."""

    def __init__(self, call: Call, launches: int) -> None:
        import cupy

        self.call, self.cupy = call, cupy
        self.begin, self.end = cupy.cuda.Event(), cupy.cuda.Event()
        self.launches = 20
        self.launches = max(20, min(launches, int(LONGEST_S * 1e6 / self.taken())))

    def taken(self) -> float:
        for _ in range(min(100, self.launches)):
            self.call()
        self.begin.record()
        for _ in range(self.launches):
            self.call()
        self.end.record()
        self.end.synchronize()
        elapsed_ms: float = self.cupy.cuda.get_elapsed_time(self.begin, self.end)
        return 1e3 * elapsed_ms / self.launches

    def host_us(self) -> float:
        """Time of the host for one launch, us: of so many as a stream takes without having the host wait."""
        times = []
        for _ in range(11):
            self.cupy.cuda.runtime.deviceSynchronize()
            began = time.perf_counter()
            for _ in range(GRAPH):
                self.call()
            times.append(1e6 * (time.perf_counter() - began) / GRAPH)
        self.cupy.cuda.runtime.deviceSynchronize()
        return statistics.median(times)


class Replay:
    """The same with a graph of 200 launches: device time of one, us."""

    def __init__(self, call: Call, launches: int) -> None:
        import cupy

        self.cupy, self.stream = cupy, cupy.cuda.Stream(non_blocking=True)
        self.begin, self.end = cupy.cuda.Event(), cupy.cuda.Event()
        with self.stream:
            self.stream.begin_capture()
            for _ in range(GRAPH):
                call()
            self.graph = self.stream.end_capture()
        self.replays = 1
        self.replays = max(1, min(launches // GRAPH, int(LONGEST_S * 1e6 / (GRAPH * self.taken()))))

    def taken(self) -> float:
        self.graph.launch(self.stream)
        self.begin.record(self.stream)
        for _ in range(self.replays):
            self.graph.launch(self.stream)
        self.end.record(self.stream)
        self.end.synchronize()
        elapsed_ms: float = self.cupy.cuda.get_elapsed_time(self.begin, self.end)
        return 1e3 * elapsed_ms / (self.replays * GRAPH)


def others(call: Call) -> dict[str, Callable[[], float]]:
    """What other libraries measure of it, us."""
    from cupyx.profiler import benchmark

    def cupy() -> float:
        times = benchmark(call, n_repeat=100, n_warmup=10, max_duration=0.5).gpu_times[0]
        return 1e6 * statistics.median(times.tolist())

    found: dict[str, Callable[[], float]] = {"CuPy benchmark": cupy}
    try:
        from triton.testing import do_bench
    except ImportError as error:
        print(f"left out: Triton ({error})")
    else:
        found["Triton do_bench"] = lambda: 1e3 * float(do_bench(call, return_mode="median"))
    return found


# ------------------------------------------------------------------------------------------------------------ measuring

def compared(case: Case, rounds: int, launches: int) -> dict[str, Any]:
    """The medians over the rounds, us, and the share by which jg.measure is off."""
    loop, replay = Loop(case.call, launches), Replay(case.call, launches)
    measurements: list[jg.Measurement] = []

    def measured() -> float:
        measurements.append(jg.measure(case.configured, *case.args, bytes=case.nbytes, flops=case.flops))
        return 1e3 * measurements[-1].median_ms

    takers = {"jg.measure": measured, "loop": loop.taken, "graph": replay.taken, **others(case.call)}
    taken: dict[str, list[float]] = {name: [] for name in takers}
    for _ in range(rounds):
        for name in random.sample(list(takers), len(takers)):
            taken[name].append(takers[name]())
    medians = {name: statistics.median(values) for name, values in taken.items()}
    host = loop.host_us()
    judged = host < 0.9 * medians["graph"]  # else the loop waits for the host
    truth = medians["loop" if judged else "graph"]
    last = measurements[-1]
    return {
        "name": case.name, "us": medians, "all_us": taken, "launches": loop.launches, "host_us_of_the_loop": host,
        "truth": "loop" if judged else "graph", "off": medians["jg.measure"] / truth - 1, "judged": judged,
        "cold_us": 1e3 * jg.measure(case.configured, *case.args, cold=True).median_ms, "batch": last.batch,
        "host_us": last.host_us, "gb_per_s": last.gb_per_s, "gflop_per_s": last.gflop_per_s,
        "share_of_peak": last.share_of_peak, "peak_gb_per_s": last.peak_gb_per_s,
    }  # fmt: skip


def wrong(case: Case) -> bool:
    """Whether it did not do what it is to do."""
    import cupy

    if case.name.startswith("saxpy"):
        _, a, x, y = case.args
        before = y.copy()
        case.call()
        return not bool(cupy.allclose(y, a * x + before))
    case.call()
    if case.name == "compute":
        return not bool(cupy.allclose(case.args[-1], 2000, rtol=1e-2))  # a <- 0.999 a + 0.5 comes to rest at 500
    _, x, y = case.args
    return not bool((y == (x.T if case.name.startswith("transpose") else x)).all())


def report(records: list[dict[str, Any]]) -> None:
    """Print the tables."""
    names = list(records[0]["us"])
    rows = [
        [record["name"], *(f"{record['us'][name]:.2f}" for name in names), f"{record['cold_us']:.2f}",
         f"{record['off']:+.1%} of the {record['truth']}"]
        for record in records
    ]  # fmt: skip
    print(f"\ndevice time of one launch, us\n{table(['', *names, 'measure, cold', 'jg.measure is off'], rows)}\n")
    rows = [
        [record["name"], *("" if value is None else form.format(value) for form, value in (
            ("{:.0f}", record["gb_per_s"]), ("{:.0%}", record["share_of_peak"]), ("{:.0f}", record["gflop_per_s"]),
            ("{:.1f}", record["host_us"]), ("{:d}", record["batch"]),
        ))]
        for record in records
    ]  # fmt: skip
    print(table(["what jg.measure says", "GB/s", "of peak", "GFLOP/s", "host us", "batch"], rows))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="times that each takes its turn (default 5)")
    parser.add_argument("--launches", type=int, default=2000, help="launches in the loop (default 2000)")
    options = parser.parse_args()
    if not any(device.kind == "cuda" for device in jg.devices()):
        print("nothing to measure: this needs a GPU, and there is none here")
        return
    device = jg.device("cuda")
    made = cases(device)
    if false := [case.name for case in made if wrong(case)]:
        raise SystemExit(f"not measured, since the result was wrong: {', '.join(false)}")
    records = [compared(case, options.rounds, options.launches) for case in made]
    report(records)
    judged = [record for record in records if record["judged"]]
    worst = max((abs(record["off"]) for record in judged), default=float("nan"))
    met = len(judged) >= 5 and worst <= BAR
    verdict = "met" if met else "MISSED"
    print(f"\nof {len(judged)} kernels the worst is off by {worst:.1%} (bar: {BAR:.0%} on five): {verdict}")
    data = {"rounds": options.rounds, "bar": BAR, "worst": worst, "met": met, "kernels": records}
    print(f"written to {write('measure', data)}")


if __name__ == "__main__":
    main()
