"""Machines with something missing: virtual environments in which the packages of this one are linked, but for some."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from jitgpu import compiler
from jitgpu.compiler import nvrtc

ROOT = Path(__file__).parents[2]
SOURCES = [Path(entry) for entry in sys.path if Path(entry).name in ("site-packages", "dist-packages")]


class Report(NamedTuple):
    """What ``jitgpu doctor --json`` gave: its exit status and its output."""

    status: int
    whole: dict[str, Any]

    def of(self, check: str) -> list[dict[str, Any]]:
        """The findings of one check."""
        return [finding for finding in self.whole["findings"] if finding["check"] == check]

    def one(self, check: str) -> dict[str, Any]:
        """The finding of a check that has one."""
        (finding,) = self.of(check)
        return finding


class Machine:
    """An interpreter with its packages, and the doctor that looks at it."""

    def __init__(self, python: Path, site: Path | None = None) -> None:
        self.python = python
        self.site = site

    def doctor(self, before: str = "", *, within: tuple[str, ...] = (), **environment: str) -> Report:
        """Run the doctor, after the commands ``before`` in the same shell; ``within`` is what starts that shell."""
        path = os.pathsep.join(filter(None, [str(ROOT), "" if self.site else os.environ.get("PYTHONPATH")]))
        done = subprocess.run(
            [*within, "sh", "-c", f'{before}\nexec "$0" -m jitgpu doctor --json', str(self.python)],
            capture_output=True, text=True, check=False, timeout=120,
            env={**os.environ, "PYTHONPATH": path} | environment,
        )  # fmt: skip
        assert done.stderr == ""
        assert done.returncode in (0, 1)
        return Report(done.returncode, json.loads(done.stdout))

    def restore(self, *names: str) -> None:
        """Link what was left out, as installing it would put it there."""
        assert self.site is not None
        for name in names:
            _link(self.site, name, ())


def _link(site: Path, name: str, hidden: tuple[str, ...]) -> None:
    """Link ``name`` of the packages here into ``site``; folders are made where something below is hidden, or where
    several places have a part of them."""
    found = [source / name for source in SOURCES if (source / name).exists()]
    place = site / name
    if name in hidden or not found:
        return
    above = any(path.startswith(f"{name}/") for path in hidden)
    if found[0].is_dir() and (above or place.is_dir() or len(found) > 1):
        place.mkdir(exist_ok=True)
        for below in sorted({entry.name for folder in found for entry in folder.iterdir()}):
            _link(site, f"{name}/{below}", hidden)
    elif not place.exists():
        if ".so" in place.name:  # the headers beside a library are looked for from where it really is
            os.link(found[0], place)
        else:
            place.symlink_to(found[0])


@pytest.fixture
def here() -> Machine:
    """This machine, as it is."""
    return Machine(Path(sys.executable))


@pytest.fixture
def without(tmp_path: Path) -> Callable[..., Machine]:
    """``without("llvmlite", ...)``: a machine that lacks these files and folders of site-packages."""

    def make(*hidden: str) -> Machine:
        root = tmp_path / "venv"
        venv.create(root, symlinks=True)
        site = Path(sysconfig.get_path("purelib", "venv", {"base": str(root), "platbase": str(root)}))
        for name in sorted({entry.name for source in SOURCES for entry in source.iterdir()}):
            _link(site, name, hidden)
        return Machine(root / "bin" / "python", site)

    return make


def in_packages(path: str | Path) -> str:
    """A path below site-packages; skips where it lies elsewhere, since it cannot be hidden then."""
    for source in SOURCES:
        if Path(path).is_relative_to(source):
            return str(Path(path).relative_to(source))
    pytest.skip(f"{path} is not in a package: it cannot be hidden")


@pytest.fixture
def nvrtc_files() -> list[str]:
    """The files of NVRTC, below site-packages."""
    compiler.identity()
    library = Path(nvrtc.library_path())
    return [in_packages(file) for file in _beginning(library.parent, "libnvrtc")]


def _beginning(folder: Path, start: str) -> Iterable[Path]:
    return (file for file in folder.iterdir() if file.name.startswith(start))


@pytest.fixture
def header() -> Callable[[str], str]:
    """``header("cuda_fp16.h")``: where that header is, below site-packages."""

    def find(name: str) -> str:
        folders = compiler.identity().header_dirs
        return in_packages(next(Path(folder, name) for folder in folders if Path(folder, name).exists()))

    return find


@pytest.fixture
def records() -> Callable[[str], list[str]]:
    """``records("llvmlite")``: the folders by which pip knows that packages whose name begins so are installed."""

    def find(start: str) -> list[str]:
        folders = [folder.name for source in SOURCES for folder in source.glob("*.dist-info")]
        return [name for name in folders if name.lower().replace("_", "-").startswith(start)]

    return find
