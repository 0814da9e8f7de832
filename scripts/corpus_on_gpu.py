"""Run the kernels of tests/corpus on a device, without pytest.

    python scripts/corpus_on_gpu.py results.json [--device cuda] [--only PREFIX ...] [--seed N] [--workers 4]

Prints a line for each failure and a summary, and writes all results as JSON. Cases run in processes of their own, since
an illegal address ends a CUDA context and a deadlock never ends: what a case takes down with it is started again
without that case. Exits with 1 where anything failed.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import json
import os
import queue
import secrets
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[1]
#: Seconds without a word from a worker after which its case counts as hung; compiling CUB takes some of them.
PATIENCE = 90.0


def child(device: str, seed: int, names: list[str]) -> None:
    """Run the named cases, with a line of JSON before and after each launch."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    from corpus import all_cases
    from corpus.case import failures

    cases = all_cases()
    for name in names:
        for index, launch in enumerate(cases[name].launches):
            print(json.dumps({"begin": name, "launch": index}), flush=True)
            began = time.perf_counter()
            try:
                wrong = failures(cases[name], launch, device, seed)
            except Exception as error:
                wrong = [f"{type(error).__name__}: {error}"]
            result = {"seconds": round(time.perf_counter() - began, 4), "wrong": wrong}
            print(json.dumps({"end": name, "launch": index, **result}), flush=True)


def _lines(stream: IO[str], into: queue.Queue[str | None]) -> None:
    for line in stream:
        into.put(line)
    into.put(None)


def run_cases(device: str, seed: int, names: list[str]) -> list[dict[str, Any]]:
    """The results of the named cases, in as many processes as it takes."""
    results: list[dict[str, Any]] = []
    left = list(names)
    while left:
        command = [sys.executable, __file__, "--child", device, str(seed), *left]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)
        assert process.stdout is not None
        assert process.stderr is not None
        heard: queue.Queue[str | None] = queue.Queue()
        errors: list[str] = []
        threading.Thread(target=_lines, args=(process.stdout, heard), daemon=True).start()
        reader = threading.Thread(target=lambda s=process.stderr, e=errors: e.append(s.read()), daemon=True)
        reader.start()
        now, hung = None, False
        while True:
            try:
                line = heard.get(timeout=PATIENCE)
            except queue.Empty:
                hung = True
                process.kill()
                break
            if line is None:
                break
            word = json.loads(line)
            if "begin" in word:
                now = word
            else:
                results.append({"case": word.pop("end"), **word})
                lost = any("ContextLost" in text for text in word["wrong"])
                now = None
                if lost:
                    process.kill()
                    now = {"begin": results[-1]["case"], "launch": None}
                    break
        process.wait()
        reader.join(timeout=5)
        if now is None and not hung and process.returncode == 0:
            return results
        culprit = now["begin"] if now else left[0]
        if now is None or now["launch"] is not None:
            why = f"hung for {PATIENCE:.0f} s" if hung else f"ended its process with {process.returncode}"
            tail = "".join(errors)[-800:]
            index = now["launch"] if now else 0
            results.append({"case": culprit, "launch": index, "seconds": None, "wrong": [f"{why}: {tail}"]})
        left = left[left.index(culprit) + 1 :]
    return results


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", type=Path)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--only", nargs="*", default=[], help="names that begin so, module.case")
    parser.add_argument("--seed", type=int, default=secrets.randbits(62))
    parser.add_argument("--workers", type=int, default=min(4, os.cpu_count() or 1))
    wish = parser.parse_args()

    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    from corpus import all_cases

    names = [n for n in all_cases() if not wish.only or n.startswith(tuple(wish.only))]
    began = time.perf_counter()
    shares = [names[k :: wish.workers] for k in range(wish.workers)]
    with concurrent.futures.ThreadPoolExecutor(wish.workers) as pool:
        parts = pool.map(lambda share: run_cases(wish.device, wish.seed, share), shares)
        results = sorted((r for part in parts for r in part), key=lambda r: (r["case"], r["launch"] or 0))
    failed = [r for r in results if r["wrong"]]
    for r in failed:
        print(f"{r['case']}-{r['launch']}: {' | '.join(r['wrong'])}")
    count = len({r["case"] for r in failed})
    print(
        f"{len(names)} cases, {len(results)} launches on {wish.device}, seed {wish.seed}: {count} cases failed, "
        f"{time.perf_counter() - began:.0f} s"
    )
    wish.results.parent.mkdir(parents=True, exist_ok=True)
    wish.results.write_text(json.dumps({"device": wish.device, "seed": wish.seed, "results": results}, indent=1))
    return 1 if failed else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(sys.argv[2], int(sys.argv[3]), sys.argv[4:])
    else:
        sys.exit(main())
