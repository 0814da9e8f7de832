"""Every variant of the opcode tests on the GPU, bit for bit against its reference.

    python scripts/opcodes_on_gpu.py                         all, 10,000 inputs each
    python scripts/opcodes_on_gpu.py --rows 100000 f32 f64   two groups, more inputs
    python scripts/opcodes_on_gpu.py --examples 20 --json disagreements.json

Prints a line for each example of a disagreement: variant, operands, what the GPU gave, what the reference says, as
hexadecimal bits (an approximate result: the value and the bound). Exits with 1 if there is any.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import numpy as np  # noqa: E402
from opcodes import softfloat as sf  # noqa: E402
from opcodes.catalogue import variants  # noqa: E402
from opcodes.checks import Disagreement, disagreements, expected, largest_error  # noqa: E402
from opcodes.inputs import columns  # noqa: E402
from opcodes.kernels import Batch, batches  # noqa: E402
from opcodes.variant import Near, Variant, kind  # noqa: E402

import jitgpu as jg  # noqa: E402


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("groups", nargs="*", help="groups of variants (default: all)")
    parser.add_argument("--rows", type=int, default=10_000, help="inputs a variant")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--examples", type=int, default=8, help="examples printed a variant")
    parser.add_argument("--json", type=Path, help="where to write all variants with what was found")
    parser.add_argument("--workers", type=int, default=min(12, os.cpu_count() or 1))
    parser.add_argument("--device", default="cuda")
    return parser.parse_args()


def work(job: tuple[tuple[int, ...], int, int, int, str]) -> list[dict[str, Any]]:
    """One batch: variants by their places in the catalogue."""
    places, rows, seed, examples, device = job
    batch = Batch(tuple(variants()[place] for place in places))
    data = {operands: columns(operands, rows, seed) for operands in batch.kinds}
    try:
        found = list(batch.run(jg.device(device), data))
    except jg.CompileError as error:
        if len(places) > 1:
            return [result for place in places for result in work(((place,), *job[1:]))]
        return [{"variant": batch.name, "group": batch.variants[0].group, "error": str(error)}]
    return [judged(variant, data[variant.operands], out, examples) for variant, out in found]


def judged(variant: Variant, data: np.ndarray, out: np.ndarray, examples: int) -> dict[str, Any]:
    answers = expected(variant, data)
    found = list(disagreements(variant, data, out, answers))
    result: dict[str, Any] = {"variant": variant.name, "group": variant.group, "rows": data.shape[1]}
    result["wrong"] = len(found)
    if any(isinstance(answer, Near) for row in answers[:100] for answer in row):
        result["largest error, of the one allowed"] = largest_error(variant, out, answers)
    if found:
        classes = Counter(classified(variant, each) for each in found)
        result["classes"] = dict(classes.most_common(12))
        result["examples"] = [line(variant, each) for each in spread(variant, found, examples)]
    return result


def classified(variant: Variant, each: Disagreement) -> str:
    """What kind of operands these are: "nan, +0 -> nan" says more than a hundred bit patterns."""
    names = [described(text, bits) for text, bits in zip(variant.operands, each.operands, strict=True)]
    got = [described(text, bits) for text, bits in zip(variant.results, each.got, strict=True)]
    pairs = zip(variant.results, each.expected, strict=True)
    want = [described(t, x) if isinstance(x, int) else "near" for t, x in pairs]
    return f"{', '.join(names)} -> {', '.join(got)} not {', '.join(want)}"


def described(text: str, bits: int) -> str:
    k = kind(text)
    if k.type not in sf.FORMATS:
        return "0" if bits & ((1 << k.width) - 1) == 0 else "int"
    f = sf.FORMATS[k.type]
    sign, m, _ = sf.decode(f, bits & ((1 << f.width) - 1))
    if m == sf.NAN:
        if bits == f.nan:
            return "NAN"
        return "+-"[sign] + ("qnan" if bits >> (f.fraction - 1) & 1 else "snan")
    if m == sf.INFINITE:
        return "+-"[sign] + "inf"
    subnormal = bits & f.infinity == 0
    return "+-"[sign] + ("0" if m == 0 else "sub" if subnormal else "x")


def spread(variant: Variant, found: list[Disagreement], count: int) -> list[Disagreement]:
    """Examples of as many classes as there are."""
    chosen, seen = [], Counter[str]()
    most = max(1, count // max(1, len({classified(variant, each) for each in found})))
    for each in found:
        name = classified(variant, each)
        if seen[name] < most and len(chosen) < count:
            seen[name] += 1
            chosen.append(each)
    return chosen


def line(variant: Variant, each: Disagreement) -> str:
    def shown(answer: Any) -> str:
        if isinstance(answer, Near):
            return f"{float(answer.exact):.9g} within {float(answer.error):.3g}"
        return " ".join(map(shown, answer)) if isinstance(answer, tuple) else f"{answer:#x}"

    operands, got = " ".join(map(hex, each.operands)), " ".join(map(hex, each.got))
    return f"{operands} -> {got}, reference {' '.join(map(shown, each.expected))}"


def main() -> int:
    args = arguments()
    catalogue = variants()
    place = {variant.name: i for i, variant in enumerate(catalogue)}
    chosen = [variant for variant in catalogue if not args.groups or variant.group in args.groups]
    jobs = [
        (tuple(place[variant.name] for variant in batch.variants), args.rows, args.seed, args.examples, args.device)
        for batch in batches(chosen)
    ]
    began = time.perf_counter()
    results: list[dict[str, Any]] = []
    with ProcessPoolExecutor(args.workers, mp_context=get_context("spawn")) as pool:
        for found in pool.map(work, jobs):
            for result in found:
                results.append(result)
                show(result)
    wrong = [result for result in results if result.get("wrong") or "error" in result]
    print(f"{len(results)} variants, {len(wrong)} disagree, {time.perf_counter() - began:.0f} s")
    if args.json:
        approximate = [result for result in results if any(key.startswith("largest") for key in result)]
        report = {"variants": len(results), "rows": args.rows, "disagreements": wrong, "approximate": approximate}
        args.json.write_text(json.dumps(report, indent=1))
    return 1 if wrong else 0


def show(result: dict[str, Any]) -> None:
    name = result["variant"]
    if "error" in result:
        print(f"{name}: does not compile: {result['error'].splitlines()[-1]}")
    if result.get("wrong"):
        print(f"{name}: {result['wrong']} of {result['rows']}: {result['classes']}")
        for example in result["examples"]:
            print(f"  {name}: {example}")
    for key, value in result.items():
        if key.startswith("largest"):
            print(f"{name}: {key}: {value:.3f}")


if __name__ == "__main__":
    sys.exit(main())
