"""What compiling costs: a simple kernel against the bare NVRTC calls, and heavy headers against no precompiled headers.

    python benchmarks/compile.py [--rounds 60] [--heavy-rounds 4]

Competitors are interleaved within one process, so that a change of the machine's load hits all alike; medians are
shown. "bare" makes the calls that any user of NVRTC must make (create, name expressions, compile, lowered names, cubin,
PTX, log, destroy), with the options and header folders that CuPy's RawModule passes. The store is not part of it: every
call compiles.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable

from _common import table, write
from cupy_backends.cuda.libs import nvrtc

from jitgpu import compiler
from jitgpu.options import Options
from jitgpu.values import CompileRequest, KernelSource, Origin, Target

ARCH = "sm_90"

SIMPLE = """extern "C" __global__ void saxpy(int n, float a, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}
"""
GROUPS = """#include <cooperative_groups.h>
namespace cg = cooperative_groups;
template <typename T, int TILE> __global__ void k(T* x) {
    auto tile = cg::tiled_partition<32>(cg::this_thread_block());
    x[blockIdx.x * TILE + tile.thread_rank()] += tile.shfl_down(x[threadIdx.x], 1);
}
"""
BLOCK_REDUCE = """#include <cub/block/block_reduce.cuh>
template <typename T, int BLOCK> __global__ void k(T* x) {
    using Reduce = cub::BlockReduce<T, BLOCK>;
    __shared__ typename Reduce::TempStorage storage;
    T sum = Reduce(storage).Sum(x[blockIdx.x * BLOCK + threadIdx.x]);
    if (threadIdx.x == 0) x[blockIdx.x] = sum;
}
"""


def bare(text: str, kernel: str) -> float:
    """Milliseconds of the bare NVRTC calls."""
    folders = [f"-I{path}" for path in compiler.identity().header_dirs[1:]]
    options = (*folders, "-std=c++17", "-ftz=true", f"-arch={ARCH}", "--device-as-default-execution-space")
    if compiler.identity().version >= (12, 9):
        options += ("--no-cache",)  # NVRTC's own cache would answer from the second round on
    started = time.perf_counter()
    program = nvrtc.createProgram(text, "kernel.cu", (), ())
    try:
        nvrtc.addNameExpression(program, kernel)
        nvrtc.compileProgram(program, options)
        nvrtc.getLoweredName(program, kernel)
        nvrtc.getCUBIN(program)
        nvrtc.getPTX(program)
        nvrtc.getProgramLog(program)
    finally:
        nvrtc.destroyProgram(program)
    return (time.perf_counter() - started) * 1e3


def ours(text: str, kernel: str) -> float:
    """Milliseconds of jitgpu's compilation, from the request to the checked image."""
    request = CompileRequest(
        KernelSource(text, "", Origin("bench.py")), (kernel,), (), (), Options(), Target(ARCH),
        compiler.identity(), "",
    )  # fmt: skip
    started = time.perf_counter()
    compiler.compile(request, {})
    return (time.perf_counter() - started) * 1e3


def interleave(calls: dict[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Every call once a round, ``rounds`` times."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            times[name].append(call())
    return times


def simple(rounds: int) -> dict[str, float]:
    bare(SIMPLE, "saxpy"), ours(SIMPLE, "saxpy")  # the first compilation of a process is slower
    times = interleave({"bare": lambda: bare(SIMPLE, "saxpy"), "ours": lambda: ours(SIMPLE, "saxpy")}, rounds)
    differences = [a - b for a, b in zip(times["ours"], times["bare"], strict=True)]
    return {
        "bare_ms": statistics.median(times["bare"]), "jitgpu_ms": statistics.median(times["ours"]),
        "over_bare_ms": statistics.median(differences), "target_ms": 3.0,
    }  # fmt: skip


def heavy(text: str, rounds: int) -> dict[str, float]:
    first = ours(text, "k<float, 32>")
    arguments = iter(range(64, 64 + 32 * 4 * rounds, 32))

    def next_kernel() -> str:
        return f"k<float, {next(arguments) % 992 + 32}>"

    times = interleave({"bare": lambda: bare(text, next_kernel()), "ours": lambda: ours(text, next_kernel())}, rounds)
    bare_ms, later_ms = statistics.median(times["bare"]), statistics.median(times["ours"])
    return {
        "bare_ms": bare_ms, "jitgpu_first_ms": first, "jitgpu_later_ms": later_ms,
        "later_share": later_ms / bare_ms, "target_share": 0.3,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--heavy-rounds", type=int, default=4)
    options = parser.parse_args()

    identity_ms = _timed(compiler.identity)
    environment_ms = statistics.median(_timed(compiler.environment) for _ in range(50))
    plain = simple(options.rounds)
    rows = {
        "cooperative_groups.h": heavy(GROUPS, options.heavy_rounds),
        "cub/block/block_reduce.cuh": heavy(BLOCK_REDUCE, options.heavy_rounds),
    }
    print(f"simple kernel: bare {plain['bare_ms']:.1f} ms, jitgpu {plain['jitgpu_ms']:.1f} ms, over bare "
          f"{plain['over_bare_ms']:+.2f} ms (target: at most {plain['target_ms']:.0f})\n")  # fmt: skip
    print(table(
        ["header", "bare ms", "jitgpu first", "jitgpu later", "later / bare", "target"],
        [[name, f"{row['bare_ms']:.0f}", f"{row['jitgpu_first_ms']:.0f}", f"{row['jitgpu_later_ms']:.0f}",
          f"{row['later_share']:.2f}", f"{row['target_share']:.2f}"] for name, row in rows.items()],
    ))  # fmt: skip
    print(f"\nidentity {identity_ms:.0f} ms once a process that compiles, environment {environment_ms:.2f} ms")
    timings = {"simple": plain, **rows, "identity_ms": identity_ms, "environment_ms": environment_ms, "arch": ARCH}
    print(write("compile", timings))


def _timed(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return (time.perf_counter() - started) * 1e3


if __name__ == "__main__":
    main()
