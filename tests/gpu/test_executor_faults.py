"""Faults that end the context of a process, planted in launches of an executor."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.gpu

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).parent / "scripts" / "executor_fault.py"
LIMIT_S = 300


def started(store: Path, *args: object) -> subprocess.Popen[str]:
    path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    return subprocess.Popen(
        [sys.executable, str(SCRIPT), *map(str, args)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": path, "JITGPU_CACHE_DIR": str(store)},
    )  # fmt: skip


def ended(process: subprocess.Popen[str]) -> Any:
    """What it has printed on its last line; it must have ended by itself, and said nothing besides."""
    try:
        out, err = process.communicate(timeout=LIMIT_S)
    finally:
        process.kill()
    assert (process.returncode, err) == (0, ""), out
    return json.loads(out.splitlines()[-1])


@pytest.fixture
def planted(tmp_path: Path) -> Callable[..., Any]:
    """``planted(which, how, streams)``: what a process met in which launch ``which`` of 10 faults."""
    return lambda *args: ended(started(tmp_path / "store", *args))


def check_afterwards(found: Any) -> None:
    """Every later call is refused at once, closing raises nothing any more, and nothing was stored."""
    assert {name: said for name, said in found["later"].items() if said != "ContextLostError"} == {}
    assert (found["synchronize"], found["close"]) == ("nothing was said", "nothing was said")
    assert found["store unchanged"]
    assert found["compile"] == "compiled"
    assert found["store still unchanged"]


@pytest.mark.parametrize(
    ("which", "how"),
    [(0, "result"), (2, "result"), (9, "result"), (2, "synchronize"), (2, "exit"), (2, "submit"), (2, "await")],
)
def test_in_one_stream_the_launch_is_named(planted: Callable[..., Any], which: int, how: str) -> None:
    found = planted(which, how, 1)
    assert found["raised"] == "KernelFault"
    assert found["kernel"] == "poke"
    assert found["at"] == [True]
    assert "this launch faulted" in found["text"]
    check_afterwards(found)


@pytest.mark.parametrize("which", [0, 2, 9])
def test_on_several_streams_it_is_among_the_candidates(planted: Callable[..., Any], which: int) -> None:
    found = planted(which, "synchronize", 4)
    assert found["raised"] == "KernelFault"
    assert found["at"].count(True) == 1
    assert len(found["candidates"]) <= 4
    assert found["candidates"][0].startswith(f"{found['kernel']}, ")
    assert all(candidate in found["text"] for candidate in found["candidates"])
    check_afterwards(found)


def test_debug_finds_the_line(planted: Callable[..., Any]) -> None:
    found = planted(2, "debug", 4)
    assert found["raised"] == "KernelFault"
    assert (found["kernel"], found["finding"], found["at"]) == ("poke", "out of bounds", [True])
    assert SCRIPT.read_text().splitlines()[found["line"] - 1] == "    x[at] = 1;"
    assert "On cuda:0: this launch faulted" in found["notes"][0]
    check_afterwards(found)


def test_another_process_on_the_gpu_is_unharmed(planted: Callable[..., Any], tmp_path: Path) -> None:
    neighbour = started(tmp_path / "another", "neighbour")
    try:
        assert neighbour.stdout is not None
        assert neighbour.stdout.readline() == "computing\n"
        for which in (0, 9):
            assert planted(which, "synchronize", 1)["raised"] == "KernelFault"
        assert neighbour.poll() is None
        found = ended(neighbour)
    finally:
        neighbour.kill()
    assert found["wrong"] == 0
    assert found["rounds"] > 1
