"""Host time of one launch: jitgpu beside CuPy, cuda.core, Numba, Triton, cupyx.jit and PyTorch.

    python benchmarks/launch.py [--rounds 60] [--launches 200]

Prints a table for each kernel and writes ``benchmarks/results/launch.json``, or ``launch-python.json`` where
JITGPU_PURE_PYTHON=1 leaves the C extension aside.

All competitors take turns within one run, in another random order each round; between two synchronizations there are
at most 200 launches, since the launch queue holds 1024 and a full one would measure the GPU. Every competitor is a
function without arguments whose variables are globals, so all pay the same for the call around it (the empty function
is listed). Before anything is timed, each must have computed the right result. Garbage collection is off while the
clock runs, as in timeit.

Two kernels: ``(int, const float*, float*)`` and ``(int, float, float, const float* x2, float* x2, int)``.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import os
import random
import struct
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import _peers
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
}"""
REFERENCES = {
    "RawKernel": "CuPy RawKernel", "cuda.core": "cuda.core launch, x.data.ptr in the call",
    "cuda.core ready": "cuda.core launch, pointers ready", "bare": "bare driver call, packed before",
}  # fmt: skip
GRID, BLOCK, N, A, B, M = 100, 128, 4096, 1.5, -2.5, 7
ARGUMENTS = {3: "n, x, y", 8: "n, a, b, x, x2, y, y2, m"}


@dataclass
class Competitor:
    """One line of the table. ``call`` launches ``launches`` times; ``times_ns`` are per launch."""

    name: str
    count: int
    call: Callable[[], Any]
    launches: int = 1
    times_ns: list[float] = field(default_factory=list)


class Arrays:
    """Inputs and outputs, and whether a launch filled the outputs as it should."""

    def __init__(self) -> None:
        generator = np.random.default_rng()
        self.x, self.x2, self.z, self.z2 = (cupy.asarray(generator.random(N).astype("f4")) for _ in range(4))
        self.y, self.y2, self.w, self.w2 = (cupy.empty(N, "f4") for _ in range(4))

    def computes(self, competitor: Competitor) -> bool:
        """Run it once on poisoned outputs and look."""
        for out in (self.y, self.y2, self.w, self.w2):
            out.fill(-12345)
        runtime.deviceSynchronize()
        competitor.call()
        runtime.deviceSynchronize()
        sides = [(self.x, self.x2, self.y, self.y2)]
        if competitor.launches == 2:
            sides.append((self.z, self.z2, self.w, self.w2))
        for x, x2, y, y2 in sides:
            if competitor.count == 3:
                right = bool((y == x + 1).all())
            else:
                right = bool(cupy.allclose(y, A * x + M, rtol=1e-5) and cupy.allclose(y2, B * x2, rtol=1e-5))
            if not right:
                return False
        return True


def function(text: str, **names: Any) -> Callable[[], Any]:
    """``lambda: text`` with these globals."""
    made: Callable[[], Any] = eval(f"lambda: {text}", names)
    return made


def scalars(arrays: Arrays, **more: Any) -> dict[str, Any]:
    """The names that the calls use, as plain Python numbers and CuPy arrays."""
    names = {name: getattr(arrays, name) for name in ("x", "x2", "y", "y2", "z", "z2", "w", "w2")}
    return {**names, "n": N, "a": A, "b": B, "m": M, "grid": GRID, "block": BLOCK, **more}


def packed(values: tuple[tuple[str, Any], ...]) -> tuple[int, Any]:
    """Arguments packed as ``cuLaunchKernel`` takes them: the address of the addresses, and what keeps them alive."""
    memory = bytearray(16 * len(values) + 16)
    base = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    for index, (code, value) in enumerate(values):
        struct.pack_into(code, memory, 8 * index, value)
        struct.pack_into("Q", memory, 8 * (len(values) + index), base + 8 * index)
    return base + 8 * len(values), memory


def bare(arrays: Arrays, raw: dict[int, Any]) -> Iterator[Competitor]:
    """The driver call alone, arguments packed before."""
    pointers = {name: ("Q", getattr(arrays, name).data.ptr) for name in ("x", "x2", "y", "y2")}
    fields = {**pointers, "n": ("i", N), "a": ("f", A), "b": ("f", B), "m": ("i", M)}
    for count, text in ARGUMENTS.items():
        address, memory = packed(tuple(fields[name] for name in text.split(", ")))
        names = {"launch": cupy.cuda.driver.launchKernel, "f": raw[count].kernel.ptr, "p": address, "memory": memory}
        yield Competitor("bare driver call, packed before", count,
                         function(f"launch(f, {GRID}, 1, 1, {BLOCK}, 1, 1, 0, 0, p, 0)", **names))  # fmt: skip


def rawkernel(arrays: Arrays, raw: dict[int, Any]) -> Iterator[Competitor]:
    """CuPy's RawKernel: floats must be NumPy scalars to be right, the tuple is built in the call."""
    for count, text in ARGUMENTS.items():
        names = scalars(arrays, k=raw[count], a=np.float32(A), b=np.float32(B))
        yield Competitor("CuPy RawKernel", count, function(f"k(({GRID},), ({BLOCK},), ({text}))", **names))


def jitgpu_forms(arrays: Arrays) -> Iterator[Competitor]:
    """jitgpu: the same arguments again, changing ones, bound, and on a stream given by hand."""
    other = {3: "n, z, w", 8: "n, a, b, z, z2, w, w2, m"}
    changing = {3: "-(-n), x, y", 8: "n, a, -(-b), x, x2, y, y2, m"}  # a new object of the same value each time
    stream = cupy.cuda.Stream(non_blocking=True)
    for count, text in ARGUMENTS.items():
        names = scalars(arrays, k=jg.Kernel(SOURCE, name=f"k{count}"), stream=stream)
        yield Competitor("jitgpu k[grid, block](...)", count, function(f"k[grid, block]({text})", **names))
        alternating = f"(k[grid, block]({text}), k[grid, block]({other[count]}))"
        yield Competitor("jitgpu, two sets of arrays in turn", count, function(alternating, **names), 2)
        number = f"k[grid, block]({changing[count]})"
        yield Competitor("jitgpu, a number that changes", count, function(number, **names))
        given = f"k[grid, block, stream]({text})"
        yield Competitor("jitgpu k[grid, block, stream](...)", count, function(given, **names))
        again = eval(f"k[grid, block].bind({text})", names)
        yield Competitor("jitgpu bound launch", count, function("again()", again=again))


def peers(arrays: Arrays) -> Iterator[Competitor]:
    """Every other library that is here. Those that are not are named and left out."""
    for title, make in _peers.LIBRARIES.items():
        try:
            found = make(SOURCE, arrays, GRID, BLOCK, (N, A, B, M))
        except ImportError as error:
            print(f"left out: {title} ({error})")
            continue
        for name, count, text, names in found:
            yield Competitor(name, count, function(text, **names))


def torch_tensors(arrays: Arrays) -> Iterator[Competitor]:
    """jitgpu called with PyTorch's tensors over the same memory."""
    try:
        import torch
    except ImportError as error:
        print(f"left out: jitgpu with PyTorch tensors ({error})")
        return
    tensors = {name: torch.from_dlpack(getattr(arrays, name)) for name in ("x", "x2", "y", "y2")}
    for count, text in ARGUMENTS.items():
        names = {**scalars(arrays, k=jg.Kernel(SOURCE, name=f"k{count}")), **tensors}
        yield Competitor("jitgpu with PyTorch tensors", count, function(f"k[grid, block]({text})", **names))


def measure(competitors: list[Competitor], rounds: int, launches: int) -> None:
    """Fill in ``times_ns``: one number a round, each the mean over ``launches`` launches."""
    synchronize, clock = runtime.deviceSynchronize, time.perf_counter_ns
    for _ in range(rounds):
        for competitor in random.sample(competitors, len(competitors)):
            call, calls = competitor.call, range(launches // competitor.launches)
            for _ in range(20):
                call()
            synchronize()
            gc.disable()
            began = clock()
            for _ in calls:
                call()
            ended = clock()
            gc.enable()
            synchronize()
            competitor.times_ns.append((ended - began) / (len(calls) * competitor.launches))


def report(competitors: list[Competitor]) -> list[dict[str, Any]]:
    """Print a table for each kernel; the same as records."""
    records: list[dict[str, Any]] = []
    for count in ARGUMENTS:
        mine = [competitor for competitor in competitors if competitor.count in (count, 0)]
        medians = {competitor.name: quartiles(competitor.times_ns) for competitor in mine}
        against = {title: medians[name]["median"] for title, name in REFERENCES.items() if name in medians}
        rows = []
        for name, found in sorted(medians.items(), key=lambda item: item[1]["median"]):
            ratios = {title: found["median"] / reference for title, reference in against.items()}
            rows.append([name, f"{found['median']:.0f}", f"{found['min']:.0f}", *(f"{r:.2f}" for r in ratios.values())])
            records.append({"name": name, "arguments": count, "ns": found, "ratio_to": ratios})
        print(f"\n{count} arguments, host time of one launch")
        print(table(["", "median ns", "least ns", *(f"/ {title}" for title in against)], rows))
    return records


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=60, help="numbers a competitor (default 60)")
    parser.add_argument("--launches", type=int, default=200, help="launches for one number (default 200, at most 900)")
    options = parser.parse_args()
    if not 2 <= options.launches <= 900 or options.rounds < 2:
        parser.error("--launches must be 2 to 900 (the queue holds 1024), --rounds 2 or more")
    if not any(device.kind == "cuda" for device in jg.devices()):
        print("nothing to measure: a launch needs a GPU, and there is none here")
        return
    module = cupy.RawModule(code=SOURCE)
    raw = {count: module.get_function(f"k{count}") for count in ARGUMENTS}
    arrays = Arrays()
    found = [*bare(arrays, raw), *rawkernel(arrays, raw), *jitgpu_forms(arrays), *torch_tensors(arrays), *peers(arrays)]
    competitors = [competitor for competitor in found if arrays.computes(competitor)]
    wrong = [f"{competitor.name} ({competitor.count})" for competitor in found if competitor not in competitors]
    competitors.append(Competitor("an empty function", 0, function("None")))
    measure(competitors, options.rounds, options.launches)
    records = report(competitors)
    settings = {"rounds": options.rounds, "launches": options.launches, "grid": GRID, "block": BLOCK}
    name = "launch" if os.environ.get("JITGPU_PURE_PYTHON", "") in ("", "0") else "launch-python"
    print(f"\nwritten to {write(name, {'settings': settings, 'wrong_results': wrong, 'launches': records})}")
    if wrong:
        raise SystemExit(f"not measured, since the result was wrong: {', '.join(wrong)}")


if __name__ == "__main__":
    main()
