#!/usr/bin/env python3
"""Broken PTX and wild addresses in the simulator: every trial must end in a result or a jitgpu exception.

    python scripts/mutate_ptx.py --count 5000            # PTX broken at random
    python scripts/mutate_ptx.py --wild --count 2000     # kernels that touch memory anywhere
    python scripts/mutate_ptx.py --only 123              # one trial again, its text to broken.ptx

Crashes, hangs and exceptions that are not jitgpu's are listed with their seeds; the exit status is 1 if there are any.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from fuzz.trials import Outcome, run_trials, summary


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000, help="trials")
    parser.add_argument("--start", type=int, default=0, help="the first seed")
    parser.add_argument("--only", type=int, help="this seed alone, in this process")
    parser.add_argument("--wild", action="store_true", help="wild addresses in place of broken PTX")
    parser.add_argument("--jobs", type=int, help="processes (default: one for each core)")
    parser.add_argument("--limit", type=float, default=60.0, help="seconds until a trial counts as hanging")
    parser.add_argument("--memory", type=int, default=16, help="address space of a process, GiB (0: no limit)")
    options = parser.parse_args()
    task = "fuzz.wild:trial" if options.wild else "fuzz.mutations:trial"
    if options.only is not None:
        return once(options.only, wild=options.wild)
    began = time.monotonic()
    outcomes: list[Outcome] = []
    causes: dict[str, list[int]] = {}
    seeds = range(options.start, options.start + options.count)
    for outcome in run_trials(task, seeds, jobs=options.jobs, limit_s=options.limit, gigabytes=options.memory):
        outcomes.append(outcome)
        if outcome.bad:
            known = causes.setdefault(cause(outcome), [])
            known.append(outcome.seed)
            if len(known) == 1:
                text = outcome.detail.replace("\n", "\n    ")
                print(f"seed {outcome.seed}: {outcome.kind}\n    {text}", flush=True)
        if len(outcomes) % 500 == 0:
            print(f"{len(outcomes)} in {time.monotonic() - began:.0f} s: {summary(outcomes)}", flush=True)
    print(f"{len(outcomes)} trials in {time.monotonic() - began:.0f} s: {summary(outcomes)}")
    for text, known in sorted(causes.items(), key=lambda item: -len(item[1])):
        print(f"{len(known):5} {text}: seeds {', '.join(map(str, sorted(known)[:8]))}")
    return bool(causes)


def cause(outcome: Outcome) -> str:
    """What bad outcomes of one cause have in common: the exception and where it was raised, or the signal."""
    if outcome.kind != "untyped":
        return f"{outcome.kind} {outcome.detail.partition(chr(10))[0]}"
    lines = outcome.detail.strip().splitlines()
    place = [line for line in lines if line.lstrip().startswith("File ")][-1:] or ["somewhere"]
    where = re.sub(r".*/(\w+\.py)\", line (\d+), in (.*)", r"\1:\2 \3", place[0])
    return f"{where}: " + re.sub(r"\(.*\)|'[^']*'", "...", lines[-1])[:100]


def once(seed: int, *, wild: bool) -> int:
    """One trial, with whatever it raises."""
    from fuzz import mutations
    from fuzz import wild as wild_pointers

    if wild:
        print(wild_pointers.trial(seed))
        return 0
    artifact, config, _ = mutations.mutated(seed)
    Path("broken.ptx").write_text(artifact.ptx)
    print(f"{artifact.entry.name} with {config}: broken.ptx", flush=True)
    print(mutations.trial(seed))
    return 0


if __name__ == "__main__":
    sys.exit(main())
