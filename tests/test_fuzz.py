"""Random kernels, broken PTX and wild pointers: the simulator against itself, against a GPU, and against anything."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import numpy as np
import pytest

import jitgpu as jg

sys.path.insert(0, str(Path(__file__).parent))

from fuzz import mutations, wild
from fuzz.draw import Draw
from fuzz.kernels import Program, generate
from fuzz.reduce import reduced
from fuzz.run import RECORDED, digest_of, findings, recorded, run
from fuzz.samples import SAMPLES, artifact_of
from fuzz.tree import Block, smaller
from fuzz.trials import Outcome, run_trials, summary

#: Spread over what is recorded.
SEEDS = tuple(range(7, 2000, 80))

#: What must come up among the first programs, by what shows it in the text.
FEATURES = {
    "if": r"\bif \(", "else": r"\belse \{", "switch": r"switch \(", "for": r"for \(i32", "while": r"while \(w\d",
    "do": r"\bdo \{", "break": r"\bbreak;", "continue": r"\bcontinue;", "goto": r"goto out",
    "early return": r"if \(stop\d+\)", "barrier": "__syncthreads", "counting barrier": "__syncthreads_(count|and|or)",
    "warp barrier": "__syncwarp", "named barrier": "bar.sync", "shuffles": "__shfl_(up|down|xor)_sync",
    "shuffle from anywhere": r"__shfl_sync", "votes": "__(ballot|any|all)_sync", "match": "__match_(any|all)_sync",
    "reduce": "__reduce_[a-z]+_sync", "atomics": "atomic(Add|Min|Max|And|Or|Xor)", "compare and swap": "atomicCAS",
    "wrapping": "atomic(Inc|Dec)", "shared atomics": r"&s_cells\[", "dynamic shared": r"dyn\[",
    "local arrays": r"la\[", "structs": r"\br0\.|lr\[", "bit fields": r"\.high",
    "vectors": "make_(float4|uint4|double2|uchar4)", "templates": "template <typename T, int N>",
    "recursion": r"\(left - 1", "function pointers": r"_t\)\(u32, u32\)", "virtual": "virtual", "lambda": r"\[=\]",
    "constants": "__constant__", "directed rounding": "_r[zud]\\(", "fma": r"\bfmaf?\(", "square root": "sqrt",
    "division": r"quotient\(|__f?d?div", "64 bits": r"\bi64\b", "half": "half_", "shifts": "any_sh",
    "permutations": "prmt_", "carries": "carry_", "generic pointers": "__isShared", "asynchronous copies": "cp.async",
    "locks": r"while \(!done",
}  # fmt: skip


@pytest.fixture(scope="module")
def first_programs() -> list[Program]:
    return [generate(seed) for seed in range(300)]


def test_a_seed_means_one_program(first_programs) -> None:
    again = [generate(seed) for seed in range(20)]
    assert [program.digest for program in again] == [program.digest for program in first_programs[:20]]
    assert len({program.source for program in first_programs}) == len(first_programs)


def test_the_numbers_of_one_seed_are_not_those_of_the_next() -> None:
    streams = [[draw.bits() for _ in range(50)] for draw in (Draw(seed) for seed in range(20))]
    assert len({number for stream in streams for number in stream}) == 1000


def test_programs_of_the_first_seeds_use_everything(first_programs) -> None:
    texts = [program.source for program in first_programs]
    counts = {name: sum(bool(re.search(pattern, text)) for text in texts) for name, pattern in FEATURES.items()}
    assert {name: count for name, count in counts.items() if count < 5} == {}


def test_programs_of_the_first_seeds_are_launched_in_many_shapes(first_programs) -> None:
    launches = [launch for program in first_programs for launch in program.launches]
    threads = {launch.block[0] * launch.block[1] * launch.block[2] for launch in launches}
    assert {1, 31, 32, 33, 64, 100, 128, 256} <= threads
    assert any(launch.block[1] > 1 and launch.block[2] > 1 for launch in launches)
    assert any(launch.grid[0] > 1 for launch in launches)
    assert any(launch.grid[1] > 1 and launch.grid[2] > 1 for launch in launches)
    options = {tuple(sorted(program.options)) for program in first_programs}
    assert options >= {(), ("extra",), ("debug",), ("ftz",), ("line_info",)}


@pytest.mark.parametrize("arch", ["sm_80", "sm_90"])
def test_programs_compile_without_warnings(arch) -> None:
    for seed in range(3, 300, 60):
        program = generate(seed)
        options = jg.Options(**program.options)
        log = jg.Kernel(program.source, name="fuzz", options=options).compile(arch=arch).log
        warnings = [line for line in log.splitlines() if "warning" in line and "Stack size" not in line]
        assert warnings == [], seed


def test_smaller_trees_lose_one_part_each() -> None:
    tree = ("a;", Block("if (b) {", ("c;", "d;")))
    assert list(smaller(tree)) == [
        ("a;",), (tree[1],), ("a;", Block("if (b) {", ("d;",))), ("a;", Block("if (b) {", ("c;",))), ("a;", "c;", "d;"),
    ]  # fmt: skip


def test_a_difference_is_reduced_to_the_statement_that_makes_it() -> None:
    program = next(program for program in map(generate, range(100)) if "atomicCAS" in program.source)
    small = reduced(program, lambda candidate: "atomicCAS" in candidate.source)
    assert "atomicCAS" in small.source
    assert len(small.tree) == 1
    assert len(small.launches) == 1


@pytest.mark.parametrize("seed", SEEDS)
def test_the_simulator_writes_what_a_gpu_wrote(seed) -> None:
    """The same bytes with one worker, with two, and as recorded."""
    program = generate(seed)
    one, two = run(program, "sim", workers=1), run(program, "sim", workers=2)
    assert one.differences(two) == []
    text, outputs = recorded()[seed]
    assert program.digest == text, "the generator has changed: record anew with scripts/fuzz_on_gpu.py"
    assert digest_of(one) == outputs


@pytest.mark.parametrize("seed", SEEDS[::3])
def test_no_check_finds_anything_in_a_right_program(seed) -> None:
    assert findings(generate(seed)) == []


def test_what_was_recorded_is_of_these_programs() -> None:
    known = recorded()
    assert len(known) >= 2000
    for seed in range(0, 2000, 25):
        assert generate(seed).digest == known[seed][0], f"{RECORDED.name} is of another generator"


@pytest.mark.gpu
@pytest.mark.parametrize("seed", SEEDS[:8])
def test_a_gpu_writes_what_was_recorded(seed) -> None:
    program = generate(seed)
    assert digest_of(run(program, "cuda")) == recorded()[seed][1]


# ------------------------------------------------------------------------------------------ what nobody would compile

def check(outcomes: list[Outcome], count: int) -> None:
    assert len(outcomes) == count
    assert [outcome for outcome in outcomes if outcome.bad] == []


@pytest.mark.parametrize("first", range(0, 60, 20))
def test_broken_ptx_ends_in_a_result_or_a_typed_exception(first) -> None:
    outcomes = list(run_trials("fuzz.mutations:trial", range(first, first + 20), jobs=1))
    check(outcomes, 20)


@pytest.mark.parametrize("first", range(0, 120, 60))
def test_wild_pointers_end_in_a_fault_or_a_result(first) -> None:
    outcomes = list(run_trials("fuzz.wild:trial", range(first, first + 60), jobs=1))
    check(outcomes, 60)
    assert "KernelFault" in summary(outcomes)


def test_mutations_change_texts_and_differ() -> None:
    ptx = artifact_of(SAMPLES[0].name).ptx
    texts = [mutations.mutate(ptx, Draw(seed)) for seed in range(200)]
    assert len(set(texts)) > 120
    assert sum(text == ptx for text in texts) < 40


@pytest.mark.parametrize("sample", SAMPLES, ids=[sample.name for sample in SAMPLES])
def test_samples_run_as_they_are(sample) -> None:
    """Unbroken, each ends in a result: what breaks them later is the mutation."""
    place = jg.device("sim")
    args = [place.array(item) if isinstance(item, np.ndarray) else item for item in sample.arguments()]
    before = [np.array(item) for item in args if isinstance(item, np.ndarray)]
    jg.Kernel(sample.text, name=sample.name, device="sim")[sample.grid, sample.block, None, sample.shared_bytes](*args)
    arrays = [item for item in args if isinstance(item, np.ndarray)]
    assert sample.name == "printing" or any(not np.array_equal(a, b) for a, b in zip(before, arrays, strict=True))


def test_wild_kernels_all_compile() -> None:
    assert {name: wild._artifact(name).symbol for name in wild.KERNELS} == {name: f"{name}_" for name in wild.KERNELS}


def test_crashes_hangs_and_untyped_exceptions_are_told_apart(tmp_path, monkeypatch) -> None:
    (tmp_path / "ends.py").write_text("""
import os, signal, time
import jitgpu as jg
def trial(seed):
    if seed == 1: os.kill(os.getpid(), signal.SIGSEGV)
    if seed == 2: time.sleep(60)
    if seed == 3: raise KeyError("x")
    if seed == 4: raise jg.KernelFault("bad", kernel="k")
    if seed == 5: return "wrong: written"
    if seed == 6: os._exit(3)
    print("not an answer")
    return "fine"
""")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    outcomes = {outcome.seed: outcome for outcome in run_trials("ends:trial", range(7), jobs=2, limit_s=2.0)}
    kinds = {seed: outcome.kind for seed, outcome in outcomes.items()}
    assert kinds == {0: "ok", 1: "crash", 2: "hang", 3: "untyped", 4: "error", 5: "wrong", 6: "crash"}
    assert outcomes[1].detail.startswith("SIGSEGV")
    assert outcomes[3].detail.rstrip().endswith("KeyError: 'x'")
    assert summary(outcomes.values()).startswith("2 crash")
