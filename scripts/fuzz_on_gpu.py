#!/usr/bin/env python3
"""Generated kernels on a GPU: record what they write, or compare it with the simulator, bit for bit.

    python scripts/fuzz_on_gpu.py --seeds 0:2000 --out tests/fuzz/recorded.json.gz
    python scripts/fuzz_on_gpu.py --seeds 0:2000 --compare          # GPU against simulator
    python scripts/fuzz_on_gpu.py --seeds 0:2000 --compare recorded # what a GPU has written against the simulator
    python scripts/fuzz_on_gpu.py --seeds 0:200 --compare debug     # simulator: -G against optimised, no GPU needed
    python scripts/fuzz_on_gpu.py --seeds 0:200 --compare sim:sm_90 # simulator: of another arch

A program that differs is made smaller before it is shown. The exit status is 1 if any differs or fails.
"""

from __future__ import annotations

import argparse
import functools
import gzip
import json
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

import numpy as np
from fuzz.kernels import Program, generate
from fuzz.reduce import reduced
from fuzz.run import DEVIATIONS, Outputs, digest_of, recorded, run
from fuzz.trials import run_trials

import jitgpu as jg
from jitgpu.errors import JitGpuError

#: Bytes of stack for a thread: recursion deeper than the compiler can count takes from it (the default is 1024).
_STACK_BYTES = 16384
_SHRINK_S = 45.0


@functools.cache
def _prepare_gpu() -> str:
    """The GPU's name, its stack made large enough."""
    from cupy.cuda import runtime

    runtime.deviceSetLimit(runtime.cudaLimitStackSize, _STACK_BYTES)
    return str(runtime.getDeviceProperties(0)["name"].decode())


def on_gpu(program: Program) -> Outputs:
    """What the GPU writes."""
    _prepare_gpu()
    return run(program, "cuda")


def record(seed: int) -> str:
    """A trial: the digests of program and outputs, and the GPU."""
    program = generate(seed)
    return json.dumps([program.digest, digest_of(on_gpu(program)), _prepare_gpu()])


def _other(program: Program, against: str) -> Outputs:
    if against == "cuda":
        return on_gpu(program)
    if against == "debug":
        kind = {name: value for name, value in program.options.items() if name != "line_info"}
        return run(program._replace(options=kind | {"debug": not program.options.get("debug", False)}), "sim")
    return run(program, against)


def _compare(seed: int, against: str) -> str:
    program = generate(seed)
    found = run(program, "sim").differences(_other(program, against))
    if not found:
        return "the same"

    def differs(candidate: Program) -> bool:
        try:
            return bool(run(candidate, "sim").differences(_other(candidate, against)))
        except JitGpuError:
            return False

    small = reduced(program, differs, _SHRINK_S)
    mine, other = run(small, "sim"), _other(small, against)
    return f"wrong: seed {seed} with {program.options}\n{small.source}\n{_described(small, mine, other)}"


def compare_cuda(seed: int) -> str:
    """A trial: simulator and GPU."""
    return _compare(seed, "cuda")


def compare_debug(seed: int) -> str:
    """A trial: the simulator on optimised PTX and on that of ``--device-debug``."""
    return _compare(seed, "debug")


def compare_arch(seed: int) -> str:
    """A trial: the simulator on PTX for its usual arch and for sm_90."""
    return _compare(seed, "sim:sm_90")


def compare_recorded(seed: int) -> str:
    """A trial: the simulator and what was recorded."""
    program, (text, outputs) = generate(seed), recorded()[seed]
    if program.digest != text:
        return f"wrong: seed {seed} is another program than the one recorded"
    if seed not in DEVIATIONS and digest_of(run(program, "sim")) != outputs:
        return f"wrong: seed {seed} with {program.options} on {[launch[:2] for launch in program.launches]}"
    return "the same"


def _described(program: Program, mine: Outputs, other: Outputs) -> str:
    """Where outputs differ, and the values there."""
    lines = []
    for number, name, indices in mine.differences(other):
        a, b = mine.launches[number][name], other.launches[number][name]
        lines.append(f"launch {program.launches[number]}: {name}, {indices.size} elements")
        each = {"result": 24, "out": 8, "out_f": 8, "out_d": 2, "out_b": 8, "scratch": 4}.get(name)
        for index in indices[:4]:
            place = f" (thread {index // each} of all, word {index % each})" if each else ""
            lines.append(f"    [{index}]{place}: {_shown(a[index])} in the simulator, {_shown(b[index])} otherwise")
    return "\n".join(lines)


def _shown(value: Any) -> str:
    bits = int(np.asarray(value).view(f"u{value.dtype.itemsize}"))
    return f"{value} (0x{bits:x})"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", default="0:2000", help="first:end")
    parser.add_argument("--out", type=Path, help="the file to record to")
    parser.add_argument("--compare", nargs="?", const="cuda", choices=("cuda", "recorded", "debug", "sim:sm_90"))
    parser.add_argument("--jobs", type=int, help="processes (default: one for each core)")
    options = parser.parse_args()
    if (options.out is None) == (options.compare is None):
        parser.error("give either --out FILE or --compare")
    tasks = {"cuda": "compare_cuda", "recorded": "compare_recorded", "debug": "compare_debug"}
    tasks["sim:sm_90"] = "compare_arch"
    task = tasks.get(options.compare, "record")
    first, _, end = options.seeds.partition(":")
    began, programs, bad, gpus = time.monotonic(), {}, [], set()
    count = 0
    for outcome in run_trials(f"fuzz_on_gpu:{task}", range(int(first), int(end)), jobs=options.jobs, limit_s=180):
        count += 1
        if outcome.kind != "ok":
            bad.append(outcome.seed)
            print(f"seed {outcome.seed}: {outcome.kind}\n{outcome.detail}\n", flush=True)
        elif options.out:
            program, outputs, gpu = json.loads(outcome.detail)
            programs[outcome.seed] = (program, outputs)
            gpus.add(gpu)
        if count % 200 == 0:
            print(f"{count} in {time.monotonic() - began:.0f} s, {len(bad)} bad", flush=True)
    if options.out and programs:
        data = {"gpu": sorted(gpus), "jitgpu": jg.__version__, "programs": dict(sorted(programs.items()))}
        options.out.write_bytes(gzip.compress(json.dumps(data).encode(), mtime=0))
    print(f"{count} programs in {time.monotonic() - began:.0f} s, {len(bad)} bad: {sorted(bad)}")
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main())
