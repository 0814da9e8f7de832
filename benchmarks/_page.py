"""The page of results, ``docs/benchmarks.md``, and its plots, from the JSON in ``results/``."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from pathlib import Path

from _charts import Section, Table, machine, versions
from _sections import SECTIONS, Results, main_chart

__all__ = ["load", "page", "plots"]

ROOT = Path(__file__).parents[1]
STATIC = Path("docs/_static")
HEAD = """\
<!-- Written by `python benchmarks/run.py --page` from benchmarks/results/*.json: change those, not this page. -->

# Benchmarks

All of this is measured by the scripts in `benchmarks/`. To run them again:

```sh
make bench                                  # all that can run here, then this page
python benchmarks/run.py launch start       # some of them
python benchmarks/run.py --list             # what there is, and what it needs
python benchmarks/run.py --quick            # a little of each, nothing is written
```

Competitors take turns within one run. Bars are medians, the thin lines on them quartiles; jitgpu is blue. Each plot
names the device and the day. A library that is not installed is left out.
"""
_PACKAGES = ("jitgpu", "numpy", "cupy-cuda12x", "cupy-cuda13x", "cuda-core", "torch", "triton", "numba-cuda",
             "diskcache", "llvmlite")  # fmt: skip


def load(folder: Path) -> Results:
    """The results that are there, by name."""
    return {path.stem: json.loads(path.read_text()) for path in sorted(folder.glob("*.json"))}


def sections(results: Results) -> list[Section]:
    """Those of the results that are there, in the order of the page."""
    return [make(results) for name, make in SECTIONS.items() if name in results]


def page(results: Results) -> str:
    """The text of the page."""
    return HEAD + "".join(f"\n{part}" for section in sections(results) for part in _written(section))


def plots(results: Results, root: Path = ROOT) -> list[Path]:
    """Draw all plots; where they lie. Needs matplotlib."""
    from _plots import draw

    drawn = [
        draw(chart, machine(section.environment), root / STATIC / "benchmarks")
        for section in sections(results)
        for chart in section.charts
    ]
    if "launch" in results:
        drawn.append(draw(main_chart(results), machine(results["launch"]["environment"]), root / STATIC))
    return drawn


def _written(section: Section) -> Iterator[str]:
    environment = section.environment
    yield f"## {section.title}\n"
    yield f"{textwrap.fill(section.text, 120)}\n"
    source = f"`benchmarks/{section.script}.py`, {machine(environment)}; {versions(environment, _PACKAGES)}."
    yield f"{textwrap.fill(source, 120, break_on_hyphens=False)}\n"
    for chart in section.charts:
        yield f"![{chart.title}](_static/benchmarks/{chart.name}.svg)\n"
    for table in section.tables:
        yield _table(table)


def _table(table: Table) -> str:
    lines = [table.heads, ["---", *("---:" for _ in table.heads[1:])], *table.rows]
    return "".join(f"| {' | '.join(map(_cell, line))} |\n" for line in lines)


def _cell(text: str) -> str:
    """As a cell of a table: ``|`` ends none, and ``k[grid](...)`` is no link."""
    return text.replace("|", "\\|").replace("](", "]\\(")
