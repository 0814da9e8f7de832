"""Planted bugs: each is found, at its line and with its argument's name; its twin runs, rightly, and is found clean."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.backend.simulator import launch
from tests.bugs import bounds, control, pointers, races, shared
from tests.bugs.planted import Bug

BUGS = [*bounds.BUGS, *pointers.BUGS, *shared.BUGS, *races.BUGS, *control.BUGS]


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Kernels that do not end are given up early."""
    monkeypatch.setattr(jg.device("sim"), "time_limit_s", 1.0)
    monkeypatch.setattr(launch, "_STALL_S", 0.3)


def _prepared(bug: Bug, fixed: bool, folder: Path) -> tuple[Any, dict[str, Any], dict[str, Any]]:
    """The kernel with its launch configuration, its arguments, and all arrays there are by name."""
    path = folder / f"{'twin' if fixed else 'bug'}.cu"
    path.write_text(bug.source(fixed))
    parts = bug.launched(fixed)
    everything = parts["args"]()
    arguments = {name: value for name, value in everything.items() if not name.startswith("_")}
    kernel = jg.Kernel(path, name="k", device="sim")
    return kernel[parts["grid"], parts["block"], None, parts["shared_bytes"]], arguments, everything


def _is_it(finding: jg.Finding, bug: Bug) -> bool:
    """Whether it is the planted bug. Which of a race's two threads came second is left open."""
    places = [finding.location, finding.other_location] if bug.kind == "race" else [finding.location]
    name = finding.allocation.name if finding.allocation else ""
    named = bug.array in name.split() if bug.array.isidentifier() else bug.array in name
    return finding.kind == bug.kind and named and bug.line in [place.line for place in places if place]


@pytest.mark.parametrize("bug", [bug for bug in BUGS if bug.found == "launch"], ids=lambda bug: bug.name)
def test_a_launch_stops_at_the_bug(bug: Bug, tmp_path: Path) -> None:
    configured, arguments, _ = _prepared(bug, False, tmp_path)
    with pytest.raises(jg.KernelFault) as caught:
        configured(**arguments)
    fault = caught.value
    assert _is_it(fault.finding, bug), str(fault)
    assert (fault.kernel.partition("<")[0], fault.file, fault.line) == ("k", str(tmp_path / "bug.cu"), bug.line)
    lines = str(fault).splitlines()
    assert f"thread {fault.thread} of block {fault.block}" in str(fault)
    assert f"    {bug.source(False).splitlines()[bug.line - 1]}" in lines
    assert fault.fix


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)
def test_check_finds_the_bug_and_leaves_the_arguments_alone(bug: Bug, tmp_path: Path) -> None:
    configured, arguments, _ = _prepared(bug, False, tmp_path)
    report = jg.check(configured, **arguments)
    assert report
    assert any(_is_it(finding, bug) for finding in report.findings), str(report)
    _, untouched, _ = _prepared(bug, False, tmp_path)
    for name, value in arguments.items():
        if isinstance(value, np.ndarray) and value.dtype != np.uint64:  # addresses differ from one time to the next
            np.testing.assert_array_equal(value, untouched[name])


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)
def test_the_twin_is_right_and_clean(bug: Bug, tmp_path: Path) -> None:
    configured, arguments, everything = _prepared(bug, True, tmp_path)
    report = jg.check(configured, **arguments)
    assert not report, str(report)
    configured, arguments, everything = _prepared(bug, True, tmp_path)
    before = bug.launched(True)["args"]()
    configured(**arguments)
    expected = bug.right(before)
    assert expected
    for name, value in expected.items():
        np.testing.assert_allclose(everything[name], value, rtol=1e-6, err_msg=name)
