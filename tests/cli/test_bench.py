"""``jitgpu bench``: figures of this machine."""

from __future__ import annotations

import json
from typing import Any


def test_list(shell: Any) -> None:
    done = shell("bench", "--list")
    assert done.returncode == 0
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["launch", "compile", "start", "copy"]


def test_all_of_it(shell: Any) -> None:
    done = shell("bench", "--device", "sim", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert found["device"] == "sim (sm_80)"
    assert list(dict.fromkeys(each["benchmark"] for each in found["figures"])) == ["launch", "compile", "start", "copy"]
    assert all(0 < each["low"] <= each["median"] <= each["high"] for each in found["figures"])
    figures = {(each["benchmark"], each["what"]): each["median"] for each in found["figures"]}
    whole, part = (figures["compile", what] for what in ("text to stored binary", "of it in the compiler"))
    assert part < whole


def test_one_of_it_as_a_table(shell: Any) -> None:
    done = shell("bench", "launch", "--device", "sim")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0].startswith("jitgpu 0.")
    assert [line.split()[0] for line in lines[3:]] == ["launch"] * 3
    assert "kernel[grid, block](n, a, x, y), host" in lines[3]
