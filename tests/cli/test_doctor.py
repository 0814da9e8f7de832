"""``jitgpu doctor`` through the real process: what it prints for people and for programs, and its exit status."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from jitgpu import __version__

ROOT = Path(__file__).parents[2]
CHECKS = ["python", "cupy", "driver", "nvrtc", "versions", "headers", "fast path", "simulator", "cache", "environment",
          "device", "trial"]  # fmt: skip


def doctor(*options: str, **environment: str) -> Any:
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    return subprocess.run(
        [sys.executable, "-m", "jitgpu", "doctor", *options], capture_output=True, text=True, check=False, timeout=120,
        env={**os.environ, "PYTHONPATH": path} | environment,
    )  # fmt: skip


def columns(text: str) -> list[tuple[str, str]]:
    """The first two columns of each line: status and check, or "" and what of it."""
    return [(line[:9].strip(), line[9:22].strip()) for line in text.splitlines()]


def test_for_people() -> None:
    done = doctor()
    assert (done.returncode, done.stderr) == (0, "")
    assert "\x1b" not in done.stdout  # no colours where the output is no terminal
    assert [check for status, check in columns(done.stdout) if check in CHECKS and check != "trial"] == CHECKS[:-1]
    assert f"jitgpu {__version__}, Python" in done.stdout
    assert "nothing is broken" in done.stdout.splitlines()[-1]


def test_for_programs() -> None:
    done = doctor("--json")
    assert (done.returncode, done.stderr) == (0, "")
    whole = json.loads(done.stdout)
    assert list(whole) == ["jitgpu", "status", "counts", "findings"]
    assert whole["jitgpu"] == __version__
    assert list(whole["counts"]) == ["ok", "note", "warning", "broken"]
    assert sum(whole["counts"].values()) == len(whole["findings"])
    for finding in whole["findings"]:
        assert list(finding) == ["check", "status", "says", "breaks", "mend", "facts"]
        assert (finding["status"] == "ok") == (finding["mend"] == "") == (finding["breaks"] == "")
        assert "\n" not in finding["says"] + finding["breaks"] + finding["mend"]
    assert {finding["check"] for finding in whole["findings"]} >= set(CHECKS)


def test_something_broken() -> None:
    done = doctor(JITGPU_DEVICE="gpu", JITGPU_CACHE="off")
    assert (done.returncode, done.stderr) == (1, "")
    assert ("broken", "device") in columns(done.stdout)
    assert ("note", "cache") in columns(done.stdout)
    assert "\n         mend         unset JITGPU_DEVICE\n" in done.stdout
    assert "Broken: device." in done.stdout.splitlines()[-1]


@pytest.mark.parametrize("width", [80, 120])
def test_on_a_terminal(tmp_path: Path, width: int) -> None:
    store = tmp_path / ("a-long-name" * 8)
    store.mkdir()
    store.chmod(0o777)
    done = doctor(FORCE_COLOR="1", COLUMNS=str(width), TERM="xterm-256color", JITGPU_CACHE_DIR=str(store))
    assert done.returncode == 1
    assert "\x1b[1;31mbroken" in done.stdout
    # A command stays whole, however long; everything else ends at the edge.
    assert f"chmod go-w {store}" in done.stdout
    lines = [re.sub(r"\x1b\[[\d;?]*\w", "", line).replace("\r", "") for line in done.stdout.splitlines()]
    assert {line.split()[0] for line in lines if len(line) > width} <= {"mend"}
