"""docs/benchmarks.md is what the committed results say, and its plots are there."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import _charts
import _page
import pytest
import run

Results = dict[str, dict[str, Any]]


@pytest.fixture
def results() -> Results:
    return _page.load(run.RESULTS)


def pictures(page: str) -> list[str]:
    return re.findall(r"!\[[^]]+]\(([^)]+)\)", page)


def test_the_committed_page_is_that_of_the_committed_results(results: Results) -> None:
    assert run.PAGE.read_text() == _page.page(results), "python benchmarks/run.py --page writes it anew"


def test_every_picture_of_the_page_is_there_and_no_other(results: Results) -> None:
    named = {run.PAGE.parent / name for name in pictures(_page.page(results))}
    assert named == set((run.PAGE.parent / "_static" / "benchmarks").iterdir())
    assert (run.PAGE.parent / "_static" / "launch.svg").exists()


def test_every_result_has_its_section_with_device_and_day(results: Results) -> None:
    page = _page.page(results)
    for name in set(results) - {"launch-python"}:  # a table in the section of launch
        (section,) = [part for part in page.split("\n## ") if f"`benchmarks/{name}.py`" in part]
        assert _charts.machine(results[name]["environment"]) in section.replace("\n", " ")
        assert pictures(section)


def test_a_result_that_is_not_there_has_no_section(results: Results) -> None:
    page = _page.page({"launch": results["launch"]})
    assert page.count("\n## ") == 1
    assert "no C extension" not in page


def test_the_page_follows_the_numbers(results: Results) -> None:
    changed = copy.deepcopy(results)
    changed["store"]["results"]["get"]["p50_us"] = 123456.0
    assert "| get | 123,000 |" in _page.page(changed)
    assert "| get | 123,000 |" not in _page.page(results)


def test_plots_are_the_same_each_time_and_name_the_device(results: Results, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    few = {name: results[name] for name in ("launch", "store")}
    first, second = (_page.plots(few, tmp_path / name) for name in ("first", "second"))
    assert [path.name for path in first] == ["launch.svg", "store.svg", "launch.svg"]
    for one, other in zip(first, second, strict=True):
        assert one.read_bytes() == other.read_bytes()
        text = one.read_text()  # letters are drawn, and what they spell stands in comments
        assert "<!-- jitgpu" in text or "<!-- get -->" in text
        assert any(f"<!-- {_charts.machine(found['environment'])} -->" in text for found in few.values())


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (0.01234, "0.0123"), (1.234, "1.23"), (12.34, "12.3"), (123.4, "123"), (12345.0, "12,300"),
     (1_594_000.0, "1,590,000"), (0.8056, "0.806")],
)  # fmt: skip
def test_numbers_have_three_digits(value: float, text: str) -> None:
    assert _charts.number(value) == text


def test_a_bar_that_is_too_long_is_cut_off_and_keeps_its_number(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    import _plots

    bars = [_charts.point("jitgpu", 2.0), _charts.point("slow", 500.0)]
    chart = _charts.Chart("cut", "Cut", "ms", [_charts.Panel("", bars, line=1.5)], limit=10.0, line_label="a ceiling")
    text = _plots.draw(chart, "a machine, a day", tmp_path).read_text()
    for said in ("500", "2.00", "a ceiling", "a machine, a day", "ms", "slow"):
        assert f"<!-- {said} -->" in text
