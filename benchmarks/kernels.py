"""Six kernels in CUDA C++, written as a user would, beside other libraries and the device's measured ceilings.

    python benchmarks/kernels.py [NAME ...] [--quick] [--without LIBRARY]

Copy, saxpy, transpose, sum, matmul and a stencil, all in float32 on arrays of 512 MiB (matmul: 4096 by 4096), far more
than the L2 cache holds. Prints a table for each and writes ``benchmarks/results/kernels.json``.

All competitors of a subject take turns within one run, in another random order each round; before anything is timed,
each must have computed the right result. Times are the device's, by events around several calls in a row, so that the
host's time hides behind the device's.

Bytes are those that must be moved: what is read once and what is written once, and for the sum what is read. The
ceiling is the fastest copy of all, that of the driver or of any library; that of matmul is cuBLAS in float32, TF32 off.
``--quick`` takes fewer rounds and writes nothing.
"""

from __future__ import annotations

import argparse
import random
import time
from typing import Any

import _kernel_peers
from _common import quartiles, table, write
from _kernel_peers import CUBLAS
from _kernel_subjects import FULL, OURS, SUBJECTS, Call, Data, Subject

import jitgpu as jg

#: Share of the ceiling that our kernel has to reach.
BARS = {"copy": 0.9, "transpose": 0.9, "reduction": 0.9}
_TURN_MS = 8.0  # as many calls in a row as take about that long


def competitors(subject: Subject, without: list[str]) -> None:
    """Add every other library that is here. Those that are not are named and left out."""
    for title, make in _kernel_peers.LIBRARIES.items():
        if title in without:
            continue
        try:
            subject.calls |= make(subject)
        except ImportError as error:
            print(f"left out of {subject.name}: {title} ({error})")


def milliseconds(call: Call, count: int) -> float:
    """Device time of one call, of ``count`` in a row."""
    from cupy.cuda import Event, get_elapsed_time

    start, end = Event(), Event()
    start.record()
    for _ in range(count):
        call()
    end.record()
    end.synchronize()
    return float(get_elapsed_time(start, end)) / count


def take_turns(calls: dict[str, Call], rounds: int) -> dict[str, dict[str, float]]:
    """Quartiles of each call's milliseconds; the first round only says how many calls a turn has."""
    counts = {}
    for name, call in calls.items():
        milliseconds(call, 2)
        counts[name] = max(3, min(200, round(_TURN_MS / milliseconds(call, 3))))
    times: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name in random.sample(list(calls), len(calls)):
            milliseconds(calls[name], 1)  # so that none starts on a device that has gone to rest
            times[name].append(milliseconds(calls[name], counts[name]))
    return {name: quartiles(values) for name, values in times.items()}


def measured(subject: Subject, rounds: int) -> dict[str, Any]:
    """The subject's table as a record, the fastest first; those whose result was wrong are left out and named."""
    wrong = [name for name, call in subject.calls.items() if not subject.right(call)]
    times = take_turns({name: call for name, call in subject.calls.items() if name not in wrong}, rounds)
    work, unit = (subject.nbytes, "GB/s") if subject.nbytes else (subject.flops, "GFLOP/s")
    calls = [
        {"name": name, "ms": ms, "speed": work / ms["median"] / 1e6}
        for name, ms in sorted(times.items(), key=lambda item: item[1]["median"])
    ]
    return {"name": subject.name, "title": subject.title, "unit": unit, "bytes": subject.nbytes,
            "flops": subject.flops, "wrong_results": wrong, "calls": calls}  # fmt: skip


def against_ceilings(records: list[dict[str, Any]]) -> dict[str, float]:
    """Add the share of its ceiling to each call, and whether our bar was met; the ceilings."""
    speeds = {record["name"]: {call["name"]: call["speed"] for call in record["calls"]} for record in records}
    ceilings = {}
    if "copy" in speeds:
        ceilings["GB/s"] = max(speeds["copy"].values())
    if CUBLAS in speeds.get("matmul", {}):
        ceilings["GFLOP/s"] = speeds["matmul"][CUBLAS]
    for record in records:
        ceiling = ceilings.get(record["unit"])
        for call in record["calls"] if ceiling else []:
            call["share"] = call["speed"] / ceiling
            if call["name"] == OURS and (bar := BARS.get(record["name"])):
                record |= {"bar": bar, "met": call["share"] >= bar}
    return ceilings


def report(record: dict[str, Any]) -> None:
    """Print its table."""
    rows = [
        [call["name"], f"{call['ms']['median']:.3f}", f"{call['ms']['min']:.3f}", f"{call['speed']:,.0f}",
         f"{call['share']:.1%}" if "share" in call else ""]
        for call in record["calls"]
    ]  # fmt: skip
    print(f"\n{record['title']}")
    print(table(["", "median ms", "least ms", record["unit"], "of the ceiling"], rows))
    if "bar" in record:
        print(f"bar: {record['bar']:.0%} of the fastest copy, {'met' if record['met'] else 'MISSED'}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"{', '.join(SUBJECTS)} (default: all)")
    parser.add_argument("--rounds", type=int, default=25, help="numbers a competitor (default 25)")
    parser.add_argument("--quick", action="store_true", help="five rounds, nothing written")
    parser.add_argument("--without", action="append", default=[], metavar="LIBRARY", choices=_kernel_peers.LIBRARIES,
                        help=f"leave it out: {', '.join(_kernel_peers.LIBRARIES)}; may be repeated")  # fmt: skip
    options = parser.parse_args()
    if unknown := set(options.names) - set(SUBJECTS):
        parser.error(f"no such kernel: {', '.join(sorted(unknown))}; there are {', '.join(SUBJECTS)}")
    if options.rounds < 2:
        parser.error("--rounds must be 2 or more")
    if not any(device.kind == "cuda" for device in jg.devices()):
        print("nothing to measure: this needs a GPU, and there is none here")
        return
    began = time.perf_counter()
    rounds = 5 if options.quick else options.rounds
    data = Data(FULL)
    records = []
    for name in options.names or SUBJECTS:
        subject = SUBJECTS[name](data)
        competitors(subject, options.without)
        records.append(measured(subject, rounds))
    ceilings = against_ceilings(records)
    for record in records:
        report(record)
    print(f"\nafter {time.perf_counter() - began:.0f} s")
    wrong = [f"{record['name']}: {name}" for record in records for name in record["wrong_results"]]
    if not options.quick and not options.names:
        settings = {"rounds": rounds, **FULL._asdict()}
        print(f"written to {write('kernels', {'settings': settings, 'ceilings': ceilings, 'kernels': records})}")
    if wrong:
        raise SystemExit(f"not measured, since the result was wrong: {', '.join(wrong)}")


if __name__ == "__main__":
    main()
