"""The code in README.md and docs/ runs, in the simulator and on a GPU. Blocks of one page share their names and run in
order.

A block fenced as ``text`` right behind one of Python is what that prints, with the block itself as ``example.py``.
"""

from __future__ import annotations

import ast
import linecache
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```python\n(.*?)^```\n(?:\n```text\n(.*?)^```$)?", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    page: Path
    line: int
    text: str
    output: str | None

    @property
    def place(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"

    def run(self, namespace: dict[str, object]) -> None:
        """Runs it under a file name and lines of its own, so that errors point at the page."""
        lines = ["\n"] * (self.line - 1) + self.text.splitlines(keepends=True)
        for name in (self.place, str(Path(self.place).absolute())):
            linecache.cache[name] = (len(lines), None, lines, name)
        exec(compile("".join(lines), self.place, "exec"), namespace)

    def as_shown(self, printed: str) -> str:
        """What it printed, with places in it as they are in a file that holds only this block."""

        def place(match: re.Match[str]) -> str:
            return f"example.py:{int(match[1]) - self.line + 1}:"

        printed = re.sub(r"^note: not run on cuda.*\n", "", printed, flags=re.MULTILINE)  # where there is a GPU
        return re.sub(rf"[^\s<]*{re.escape(self.place)}:(\d+):", place, printed)


def blocks(page: Path) -> Iterator[Block]:
    content = page.read_text("utf-8")
    for match in FENCE.finditer(content):
        line = content.count("\n", 0, match.start(1)) + 1
        yield Block(page, line, match[1], match[2])


def page_id(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_every_block_is_python(page: Path) -> None:
    for block in blocks(page):
        ast.parse(block.text, block.place)


@pytest.mark.usefixtures("dev")
@pytest.mark.parametrize("page", [page for page in PAGES if any(blocks(page))], ids=page_id)
def test_every_block_runs_and_prints_what_it_says(
    page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, object] = {"__name__": "__main__"}
    for block in blocks(page):
        block.run(namespace)
        printed = block.as_shown(capsys.readouterr().out)
        if block.output is not None:
            assert printed == block.output, f"{block.place} prints:\n{printed}"
        shown = re.findall(r"^ *print\([^#\n]*\) +# (.*)$", block.text, re.MULTILINE)
        assert [line for line in shown if line not in printed.splitlines()] == [], f"{block.place} prints:\n{printed}"


def test_readme_shows_a_complete_example() -> None:
    first = next(blocks(ROOT / "README.md"))
    assert first.text.count("\n") < 25
    assert "import jitgpu as jg" in first.text


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        prose = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text("utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", prose):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
