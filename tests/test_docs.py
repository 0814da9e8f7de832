"""The blocks in README.md, its neighbours and docs/ run, in the simulator and on a GPU. Those of one page share their
names and one folder, and run in order.

What each kind of block is held to:

- ``python``: runs. ``console``: each line behind ``$`` runs in a real process; installing, containers, git and make
  are read only. A ``text`` block right behind one of Python, and what stands under a command, is what is printed; in
  both ``...`` stands for anything, and behind ``numbers=any`` each number and its unit for any other.
- ``cuda``: NVRTC compiles it. ``yaml``, ``toml``, ``json``, ``dockerfile``: parsed. ``sh``: commands to read.
- Behind the language: ``file=NAME`` has the block written into the folder (Python then does not run by itself);
  ``needs=gpu,numba`` has it run only where there is a GPU, or such a package, and read elsewhere (``needs=sim``: only
  in the simulator); ``exit=1`` is the status that commands end with.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import linecache
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml

import jitgpu as jg

ROOT = Path(__file__).parents[1]
_BUILT = ROOT / "docs" / "_build"
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(p for p in (ROOT / "docs").rglob("*.md") if _BUILT not in p.parents)]
FENCE = re.compile(r"^(`{3,})([^\n`]*)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
NUMBER = re.compile(r"\d[\d.,]*(?<=\d)(?: (?:ns|us|ms|s)\b)?")
SHOWN = ("", "text")  # languages of blocks that only show something
READ = ("docker", "git", "make", "pip", "singularity")  # commands that are read, not run
DOCKERFILE = re.compile(r"(?:FROM|RUN|COPY|ENV|ENTRYPOINT|CMD|WORKDIR|USER|ARG|VOLUME) \S.*")


@dataclass(frozen=True)
class Block:
    page: Path
    line: int
    info: str
    text: str
    options: dict[str, str] = field(default_factory=dict)
    output: Block | None = None

    @property
    def language(self) -> str:
        return self.info.partition(" ")[0]

    @property
    def place(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"

    def wanted(self, kind: str) -> bool:
        """Whether it runs on a device of that kind, with what is installed."""
        # numba-cuda up to 0.30 looks for np.row_stack, which NumPy 2.5 has no more
        numba = is_installed("numba.cuda") and hasattr(np, "row_stack")
        there = {"gpu": kind == "cuda", "sim": kind == "sim", "numba.cuda": numba}
        needs = filter(None, self.options.get("needs", "").split(","))
        return all(there[need] if need in there else is_installed(need) for need in needs)

    def shows(self, shown: str, printed: str) -> bool:
        return matches(shown, printed, numbers=self.options.get("numbers") == "any")

    def run(self, folder: Path, namespace: dict[str, object]) -> None:
        """Runs it as a file of that folder, with the lines it has on the page, so that errors point there."""
        name = str(folder / f"{self.page.name}:{self.line}")
        lines = ["\n"] * (self.line - 1) + self.text.splitlines(keepends=True)
        linecache.cache[name] = (len(lines), None, lines, name)
        exec(compile("".join(lines), name, "exec"), namespace)

    def as_shown(self, printed: str) -> str:
        """What it printed, with places in it as they are in a file that holds only this block."""

        def place(match: re.Match[str]) -> str:
            return f"example.py:{int(match[1]) - self.line + 1}:"

        printed = re.sub(r"^note: not run on cuda.*\n", "", printed, flags=re.MULTILINE)  # where there is a GPU
        return re.sub(rf"[^\s<]*{re.escape(self.page.name)}:{self.line}:(\d+):", place, printed)


def is_installed(name: str) -> bool:
    """Whether a module is there; ``numba.cuda`` too, which a package of another name brings."""
    return all(importlib.util.find_spec(part) is not None for part in accumulate(name.split("."), "{}.{}".format))


def blocks(page: Path) -> list[Block]:
    content = page.read_text("utf-8")
    found: list[Block] = []
    end = 0
    for match in FENCE.finditer(content):
        line, info = content.count("\n", 0, match.start(3)) + 1, match[2].strip()
        options = {} if info.startswith("{") else dict(word.split("=", 1) for word in info.split()[1:])
        block = Block(page, line, info, match[3], options)
        behind = found and found[-1].language == "python" and not content[end : match.start()].strip()
        if block.language == "text" and behind:
            found[-1] = replace(found[-1], output=block)
        else:
            found.append(block)
        end = match.end()
    return found


def matches(shown: str, printed: str, numbers: bool = False) -> bool:
    """Whether a text is what is shown, in which ``...`` stands for anything; ``numbers``: and a number for any."""
    if numbers:
        shown, printed = (
            re.sub(r" +", " ", re.sub(r"[-─]{2,}", "--", NUMBER.sub("0", text))) for text in (shown, printed)
        )
    pattern = ".*?".join(map(re.escape, shown.strip().split("...")))
    return re.fullmatch(pattern, printed.strip(), re.DOTALL) is not None


# ------------------------------------------------------------------------------------------------------------ commands


@dataclass(frozen=True)
class Command:
    line: str
    shown: str

    @property
    def words(self) -> list[str]:
        return shlex.split(self.line, comments=True)

    @property
    def program(self) -> str:
        """What is run: the first word that sets no variable."""
        return next(word for word in self.words if not re.match(r"[A-Z_]+=", word))


def commands(block: Block) -> Iterator[Command]:
    assert block.text.startswith("$ "), f"{block.place} begins with no command"
    for part in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
        line, _, shown = re.sub(r"\\\n> *", "", part).partition("\n")
        yield Command(line, shown)


@pytest.fixture
def shell(tmp_path: Path) -> dict[str, str]:
    """The environment of a shell in which ``python``, ``jitgpu`` and ``pytest`` are those under test."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, call in {"python": "", "jitgpu": "-m jitgpu", "pytest": "-m pytest -p no:cacheprovider"}.items():
        (programs / name).write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {call} "$@"\n')
        (programs / name).chmod(0o755)
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    lookup = os.pathsep.join([str(programs), os.environ["PATH"]])
    own = {"JITGPU_CACHE_DIR": str(tmp_path / "cache")}  # what a page says is compiled must not be there already
    return {**os.environ, **own, "PATH": lookup, "PYTHONPATH": path, "COLUMNS": "120", "NO_COLOR": "1"}


def run_command(block: Block, command: Command, folder: Path, environment: dict[str, str]) -> None:
    done = subprocess.run(
        ["bash", "-c", command.line], cwd=folder, env=environment, encoding="utf-8", check=False, timeout=120,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    printed = done.stdout.replace(f"{folder}/", "")
    assert done.returncode == int(block.options.get("exit", "0")), f"{block.place}: {command.line}\n{printed}"
    if command.shown.strip():
        assert block.shows(command.shown, printed), f"{block.place}: {command.line} prints:\n{printed}"


# --------------------------------------------------------------------------------------------------------------- tests


def page_id(page: Path) -> str:
    return str(page.relative_to(ROOT))


def read_dockerfile(text: str) -> None:
    joined = re.sub(r"\\\n", " ", text)
    for line in filter(None, map(str.strip, joined.splitlines())):
        assert line.startswith("#") or DOCKERFILE.fullmatch(line), line
        for install in re.findall(r"(pip install .*?)(?:&&|$)", line):
            read_command(shlex.split(install))


def read_command(words: list[str]) -> None:
    """What is installed and made is there to be: each extra of jitgpu, each target of the Makefile."""
    if words[:1] == ["make"]:
        targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
        assert words[1] in targets, words
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for extras in re.findall(r"(?:jitgpu|\.)\[([\w,]+)\]", " ".join(words)):
        assert set(extras.split(",")) <= set(project["optional-dependencies"]), words


def read_shell(text: str) -> None:
    for line in text.splitlines():
        read_command(shlex.split(line, comments=True))


READERS = {
    "python": ast.parse,
    "sh": read_shell,
    "yaml": yaml.safe_load,
    "toml": tomllib.loads,
    "json": json.loads,
    "dockerfile": read_dockerfile,
}


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_every_block_can_be_read(page: Path) -> None:
    content = page.read_text("utf-8")
    assert re.findall(r"^[ \t]+```.*$", content, re.MULTILINE) == [], "a block that is indented would not be tested"
    for block in blocks(page):
        if block.language in READERS:
            READERS[block.language](block.text)
        elif block.language == "console":
            for command in commands(block):
                read_command([word for word in command.words if not re.match(r"[A-Z_]+=", word)])
        else:
            assert block.language in (*SHOWN, "cuda") or block.language.startswith("{"), f"{block.place}: {block.info}"


def runs(page: Path) -> bool:
    return any(block.language in ("python", "console", "cuda") for block in blocks(page))


@pytest.mark.parametrize("page", [page for page in PAGES if runs(page)], ids=page_id)
def test_every_block_runs_and_prints_what_it_says(
    page: Path, dev: Any, shell: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, object] = {"__name__": "__main__"}
    for block in filter(lambda block: block.wanted(dev.kind), blocks(page)):
        if name := block.options.get("file"):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(block.text, "utf-8")
        if block.language == "cuda":
            path = tmp_path / (name or f"line{block.line}.cu")
            path.write_text(block.text, "utf-8")
            jg.Module(path).compile("sm_80")
        elif block.language == "console":
            for command in commands(block):
                if command.program not in READ:
                    run_command(block, command, tmp_path, shell)
        elif block.language == "python" and not name:
            block.run(tmp_path, namespace)
            printed = block.as_shown(capsys.readouterr().out)
            if (output := block.output) and output.wanted(dev.kind):
                assert output.shows(output.text, printed), f"{block.place} prints:\n{printed}"
            shown = re.findall(r"^ *print\([^#\n]*\) +# (.*)$", block.text, re.MULTILINE)
            assert [line for line in shown if line not in printed.splitlines()] == [], f"{block.place}:\n{printed}"


@pytest.mark.parametrize("page", ["README.md", "docs/index.md"])
def test_first_page_shows_a_complete_example(page: str) -> None:
    first = next(block for block in blocks(ROOT / page) if block.language == "python")
    assert first.text.count("\n") < 25
    assert "import jitgpu as jg" in first.text


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        prose = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text("utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", prose):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


@pytest.mark.parametrize(
    ("shown", "printed", "same"),
    [
        ("a ... c", "a b b c\n", True),
        ("a ... c", "a b\n", False),
        ("a\n...\nc", "a\nb\nb\nc", True),
        ("a", "a b", False),
        ("12.5 us", "1.3 ms", False),
    ],
)
def test_three_dots_stand_for_anything(shown: str, printed: str, same: bool) -> None:
    assert matches(shown, printed) is same


@pytest.mark.parametrize(
    ("printed", "same"),
    [
        ("copy:  1.3 ms, 2,000 GB/s\n-------", True),
        ("copy: a while, 60 GB/s\n--", False),
        ("copy: 1 ms, 2 GB/s", False),
    ],
)
def test_a_number_stands_for_any_where_that_is_said(printed: str, same: bool) -> None:
    assert matches("copy: 12.51 us, 60 GB/s\n-----", printed, numbers=True) is same


def test_what_a_page_asks_for_is_read() -> None:
    """The program to be written, the command that runs it, and what that has to print."""
    page = ROOT / "docs" / "how-to" / "debugging.md"
    program, command = (
        b for b in blocks(page) if "program.py" in b.info + b.text and b.language in ("python", "console")
    )
    assert program.options == {"file": "program.py"}
    (run,) = commands(command)
    assert (run.program, run.words[0]) == ("python", "JITGPU_DEVICE=sim")
    assert "KernelFault: shift" in run.shown
    assert not command.shows(run.shown, "[997. 998. 999.]")
