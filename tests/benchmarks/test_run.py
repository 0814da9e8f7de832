"""The runner, as a process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import run

SCRIPT = Path(run.__file__)


def ran(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *arguments], capture_output=True, text=True, check=False, timeout=300,
        env={**os.environ, "JITGPU_DEVICE": "sim"},
    )  # fmt: skip


def test_every_script_is_in_the_list() -> None:
    scripts = {path.name for path in SCRIPT.parent.glob("[a-z]*.py")} - {SCRIPT.name}
    assert scripts == {benchmark.script for benchmark in run.BENCHMARKS.values()}


def test_the_list() -> None:
    done = ran("--list")
    assert done.returncode == 0, done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()] == list(run.BENCHMARKS)


def test_a_name_that_is_none() -> None:
    done = ran("lunch")
    assert done.returncode == 2
    assert "no such benchmark: lunch; there are launch, launch-python" in done.stderr


def test_a_quick_run_writes_nothing_that_stays() -> None:
    watched = [*run.RESULTS.iterdir(), run.PAGE]
    before = {path: path.read_bytes() for path in watched}
    done = ran("store", "--quick")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "get of what is not there" in done.stdout
    assert "store  ran, " in done.stdout
    assert {path: path.read_bytes() for path in watched} == before


@pytest.mark.parametrize(
    ("name", "gpus", "reason"),
    [
        ("launch", 0, "it needs a GPU, and there is none here"), ("launch", 1, ""), ("store", 0, ""),
        ("devices", 1, "it needs 2 GPUs, and there is one here"), ("devices", 4, ""),
    ],
)  # fmt: skip
def test_what_a_machine_lacks(name: str, gpus: int, reason: str) -> None:
    assert run.BENCHMARKS[name].missing(gpus) == reason


def test_what_fails_is_told_and_the_others_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import os, sys\nif sys.argv[1:]: sys.exit(3)\n"
        "open(os.path.join(os.environ['JITGPU_BENCHMARK_RESULTS'], os.environ['WHO']), 'w').close()\n"
    )
    made = {
        "bad": run.Benchmark(str(script), "fails", quick=("--fail",)),
        "good": run.Benchmark(str(script), "runs", environment={"WHO": "me"}),
        "absent": run.Benchmark(str(script), "skipped", program="no-such-compiler"),
    }
    monkeypatch.setattr(run, "BENCHMARKS", made)
    assert run.run_all(list(made), True, str(tmp_path)) == ["bad"]
    assert (tmp_path / "me").exists()
    told = capsys.readouterr().out
    assert "bad     FAILED with exit status 3" in told
    assert "absent  skipped: it needs no-such-compiler, and there is none here" in told


def test_a_benchmark_of_gpus_without_one_says_so() -> None:
    pytest.importorskip("cupy")
    done = subprocess.run(
        [sys.executable, str(SCRIPT.with_name("kernels.py")), "--quick"], capture_output=True, text=True, check=False,
        timeout=120, env={**os.environ, "CUDA_VISIBLE_DEVICES": ""},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout == "nothing to measure: this needs a GPU, and there is none here\n"
