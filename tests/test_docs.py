"""The code in README.md and docs/ runs. Blocks of one page share their names and run in order.

A block whose fence is preceded by ``<!-- gpu -->`` needs a device; where there is none it is skipped, with the blocks
after it that need one. Every block, run or not, must be valid Python.
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
FENCE = re.compile(r"^(<!-- gpu -->\n)?```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    page: Path
    line: int
    text: str
    needs_gpu: bool

    @property
    def place(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def blocks(page: Path) -> Iterator[Block]:
    content = page.read_text("utf-8")
    for match in FENCE.finditer(content):
        line = content.count("\n", 0, match.start(2)) + 1
        yield Block(page, line, match[2], match[1] is not None)


def run(found: list[Block]) -> None:
    """Runs the blocks in one namespace, under file names and lines of their own, so that errors point at the page."""
    namespace: dict[str, object] = {"__name__": "__main__"}
    for block in found:
        lines = ["\n"] * (block.line - 1) + block.text.splitlines(keepends=True)
        linecache.cache[block.place] = (len(lines), None, lines, block.place)
        exec(compile("".join(lines), block.place, "exec"), namespace)


def page_id(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_every_block_is_python(page: Path) -> None:
    for block in blocks(page):
        ast.parse(block.text, block.place)


def has_block(page: Path, needs_gpu: bool) -> bool:
    return any(block.needs_gpu is needs_gpu for block in blocks(page))


@pytest.mark.parametrize("page", [page for page in PAGES if has_block(page, False)], ids=page_id)
def test_blocks_run_without_a_gpu(page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    run([block for block in blocks(page) if not block.needs_gpu])


@pytest.mark.gpu
@pytest.mark.parametrize("page", [page for page in PAGES if has_block(page, True)], ids=page_id)
def test_blocks_run_on_a_gpu(page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    run(list(blocks(page)))


def test_readme_shows_a_complete_example() -> None:
    first = next(blocks(ROOT / "README.md"))
    assert first.text.count("\n") < 25
    assert "import jitgpu as jg" in first.text


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        prose = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text("utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", prose):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
