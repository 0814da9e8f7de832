"""What the executor costs and gives on a GPU: host time of a submission, eight kernels on eight streams, graphs.

    python benchmarks/executor.py [--rounds 40] [--launches 200]

Prints a table for each part and writes ``benchmarks/results/executor.json``.

Submissions: competitors take turns within one run, in another random order each round, 200 launches between two
synchronizations (the launch queue holds 1024). Streams: a kernel that keeps an eighth of the multiprocessors busy, once
alone and eight times on eight streams, by the host's clock from an idle device to an idle device. Graphs: 100 launches
replayed, jitgpu's beside one that CuPy captured of the same kernel, and the host time of changing one scalar in it.
"""

from __future__ import annotations

import argparse
import gc
import random
import time
from collections.abc import Callable
from typing import Any

import cupy
import numpy as np
from _common import quartiles, table, write
from cupy.cuda import runtime

import jitgpu as jg

SOURCE = r"""
extern "C" __global__ void k3(int n, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = x[i] + 1;
}
extern "C" __global__ void k8(int n, float a, float b, const float* x1, const float* x2, float* y1, float* y2, int m) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) { y1[i] = a * x1[i] + m; y2[i] = b * x2[i]; }
}
extern "C" __global__ void busy(int rounds, float* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    float v = x[i];
    for (int k = 0; k < rounds; k++) v = v * 1.0001f + 0.5f;
    x[i] = v;
}
extern "C" __global__ void add(int n, float a, float* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] += a;
}"""
GRID, BLOCK, N = 100, 128, 4096
Call = Callable[[], Any]


def timed(calls: dict[str, Call], rounds: int, launches: int) -> dict[str, dict[str, float]]:
    """Host nanoseconds a call, all calls in turn."""
    found: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name in random.sample(list(calls), len(calls)):
            call = calls[name]
            for _ in range(20):
                call()
            runtime.deviceSynchronize()
            gc.disable()
            began = time.perf_counter_ns()
            for _ in range(launches):
                call()
            ended = time.perf_counter_ns()
            gc.enable()
            runtime.deviceSynchronize()
            found[name].append((ended - began) / launches)
    return {name: quartiles(values) for name, values in found.items()}


def submissions(rounds: int, launches: int) -> list[dict[str, Any]]:
    """Host time of a submission beside a plain checked launch."""
    records = []
    with jg.Executor() as ex, jg.Executor(order="manual") as manual:
        x, x2 = (cupy.asarray(np.random.default_rng().random(N).astype("f4")) for _ in range(2))
        y, y2, z, w = (cupy.empty(N, "f4") for _ in range(4))
        for name, args, others in (
            ("k3", (N, x, y), (N, x2, z)), ("k8", (N, 1.5, -2.5, x, x2, y, y2, 7), (N, 1.5, -2.5, x, x2, z, w, 7)),
        ):  # fmt: skip
            configured = jg.Kernel(SOURCE, name=name)[GRID, BLOCK]
            raw = cupy.RawKernel(SOURCE, name)
            raw_args = tuple(np.float32(arg) if isinstance(arg, float) else arg for arg in args)
            calls: dict[str, Call] = {
                "plain checked launch": lambda c=configured, a=args: c(*a),
                "CuPy RawKernel, unchecked": lambda r=raw, a=raw_args: r((GRID,), (BLOCK,), a),
                "submit": lambda c=configured, a=args: ex.submit(c, *a),
                "submit, two sets of arrays in turn": _in_turn(ex, configured, args, others),
                "submit, order by hand": lambda c=configured, a=args: manual.submit(c, *a),
                "submit, timed": lambda c=configured, a=args: ex.submit(c, *a, timing=True),
            }
            found = timed(calls, rounds, launches)
            plain = found["plain checked launch"]["median"]
            rows = [[title, f"{q['median']:.0f}", f"{q['median'] / plain:.2f}"] for title, q in found.items()]
            print(f"\n{len(args)} arguments, host time of one launch")
            print(table(["", "median ns", "/ plain"], rows))
            records += [{"name": title, "arguments": len(args), "ns": q, "ratio": q["median"] / plain}
                        for title, q in found.items()]  # fmt: skip
    return records


def _in_turn(ex: jg.Executor, configured: Any, args: tuple[Any, ...], others: tuple[Any, ...]) -> Call:
    turn = [args, others]

    def call() -> None:
        turn.reverse()
        ex.submit(configured, *turn[0])

    return call


def eight_streams(rounds: int) -> dict[str, Any]:
    """One kernel of an eighth of the GPU, and eight of them on eight streams."""
    blocks = max(1, jg.device().limits.multiprocessors // 8)
    busy, arrays = jg.Kernel(SOURCE, name="busy")[blocks, 256], [cupy.ones(blocks * 256, "f4") for _ in range(8)]
    found: dict[str, list[float]] = {"one": [], "eight": []}
    with jg.Executor(streams=8) as ex:

        def run(count: int) -> float:
            runtime.deviceSynchronize()
            began = time.perf_counter()
            for array in arrays[:count]:
                ex.submit(busy, 2_000_000, array)
            ex.synchronize()
            return 1e3 * (time.perf_counter() - began)

        run(8)
        for _ in range(rounds):
            for name, count in random.sample([("one", 1), ("eight", 8)], 2):
                found[name].append(run(count))
    one, eight = quartiles(found["one"]), quartiles(found["eight"])
    ratio = eight["median"] / one["median"]
    print(f"\none kernel of {blocks} blocks {one['median']:.2f} ms, eight on eight streams {eight['median']:.2f} ms: "
          f"{ratio:.2f} times")  # fmt: skip
    return {"one_ms": one, "eight_ms": eight, "ratio": ratio, "blocks": blocks}


def graphs(rounds: int) -> dict[str, Any]:
    """100 launches replayed, and one scalar changed."""
    count = 100
    x, z = cupy.zeros(N, "f4"), cupy.zeros(N, "f4")
    add, raw = jg.Kernel(SOURCE, name="add")[GRID, BLOCK], cupy.RawKernel(SOURCE, "add")
    stream = cupy.cuda.Stream(non_blocking=True)
    raw((GRID,), (BLOCK,), (np.int32(N), np.float32(1), z))
    with stream:
        stream.begin_capture()
        for _ in range(count):
            raw((GRID,), (BLOCK,), (np.int32(N), np.float32(1), z))
        theirs = stream.end_capture()
    found: dict[str, list[float]] = {"jitgpu": [], "CuPy": []}
    with jg.Executor() as ex:
        with ex.capture() as graph:
            nodes = [ex.submit(add, N, 1.0, x) for _ in range(count)]
        ex.synchronize()
        replay: dict[str, Call] = {"jitgpu": graph.launch, "CuPy": lambda: theirs.launch(stream)}
        for _ in range(rounds):
            for name in random.sample(list(replay), 2):
                replay[name]()
                runtime.deviceSynchronize()
                began = time.perf_counter()
                for _ in range(20):
                    replay[name]()
                runtime.deviceSynchronize()
                found[name].append(1e6 * (time.perf_counter() - began) / 20)
        replays = rounds * 21
        right = bool((x == count * replays).all()) and bool((z == count * replays + 1).all())
        values = iter(float(number % 7) for number in range(10**9))
        update = timed({"update": lambda: graph.update(nodes[40], a=next(values))}, rounds, 200)["update"]
    ours, other = quartiles(found["jitgpu"]), quartiles(found["CuPy"])
    ratio = ours["median"] / other["median"]
    print(f"\n{count} launches replayed: jitgpu {ours['median']:.1f} us, CuPy {other['median']:.1f} us ({ratio:.2f}); "
          f"one scalar changed: {update['median'] / 1e3:.2f} us; results {'right' if right else 'WRONG'}")  # fmt: skip
    return {"jitgpu_us": ours, "cupy_us": other, "ratio": ratio, "update_ns": update, "right": right}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=40, help="numbers a competitor (default 40)")
    parser.add_argument("--launches", type=int, default=200, help="launches for one number (default 200, at most 900)")
    parser.add_argument("--part", choices=["submit", "streams", "graphs"], help="one part only, nothing is written")
    options = parser.parse_args()
    if not any(device.kind == "cuda" for device in jg.devices()):
        print("nothing to measure: this needs a GPU, and there is none here")
        return
    parts: dict[str, Call] = {
        "submit": lambda: submissions(options.rounds, options.launches),
        "streams": lambda: eight_streams(options.rounds), "graphs": lambda: graphs(options.rounds),
    }  # fmt: skip
    if options.part:
        parts[options.part]()
        return
    results = {name: part() for name, part in parts.items()}
    print(f"\nwritten to {write('executor', {'rounds': options.rounds, **results})}")


if __name__ == "__main__":
    main()
