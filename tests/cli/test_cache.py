"""``jitgpu cache``: what is stored, shown, checked and dropped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import jitgpu as jg
from jitgpu.cli import commands
from jitgpu.store import DiskStore


@pytest.fixture
def filled(shell: Any) -> Any:
    """A shell whose cache holds saxpy for two archs, and a module of two kernels with a constant."""
    cache = jg.KernelCache(shell.environment["JITGPU_CACHE_DIR"])
    for arch in ("sm_80", "sm_90"):
        jg.Kernel(shell.folder / "saxpy.cu", cache=cache).compile(arch=arch)
    text = "__constant__ float coef[4]; __global__ void one(float* x) { *x = coef[1]; } __global__ void two(int n) {}"
    jg.Module(text, cache=cache).compile(arch="sm_80")
    shell.cache = cache
    return shell


def keys(shell: Any) -> dict[tuple[str, str], str]:
    return {(e.meta["kernels"], e.meta["arch"]): e.key.partition(":")[2] for e in shell.cache.entries()}


def test_ls(filled: Any) -> None:
    done = filled("cache", "ls")
    assert (done.returncode, done.stderr) == (0, "")
    shown = [line.split() for line in done.stdout.splitlines()[2:]]
    assert sorted(cells[0] for cells in shown) == sorted(key[:12] for key in keys(filled).values())
    assert shown[0][1:4] == ["one,", "two", "sm_80"]  # the newest
    assert [line.split()[1] for line in filled("cache", "ls", "axp").stdout.splitlines()[2:]] == ["saxpy", "saxpy"]
    assert filled("cache", "ls", "nothing").stdout.startswith("no such kernels in ")
    entries = json.loads(filled("cache", "ls", "--json").stdout)
    assert {(each["kernels"], each["arch"]): each["key"] for each in entries} == keys(filled)
    assert all(each["size_bytes"] > 0 and each["compile_ms"] > 0 for each in entries)


def test_ls_of_an_empty_cache(shell: Any) -> None:
    assert shell("cache", "ls").stdout == f"no kernels in {shell.environment['JITGPU_CACHE_DIR']}\n"
    assert shell("cache", "ls", "--json").stdout == "[]\n"
    assert "JITGPU_CACHE=off" in shell("cache", "ls", JITGPU_CACHE="off").stdout


def test_show_takes_the_beginning_of_a_key(filled: Any) -> None:
    key = keys(filled)["one, two", "sm_80"]
    done = filled("cache", "show", key[:10])
    assert done.returncode == 0, done.stderr
    assert key in done.stdout
    assert "constant variable  float coef[4], 16 B" in done.stdout
    assert [line.split()[0] for line in done.stdout.splitlines()[-2:]] == ["one", "two"]
    shown = json.loads(filled("cache", "show", key.upper(), "--json").stdout)
    assert (shown["key"], [each["kernel"] for each in shown["kernels"]]) == (key, ["one", "two"])


@pytest.mark.parametrize(
    ("key", "says"),
    [("abc", "several stored images"), ("zz", "no stored image"), ("", "no stored image"),
     ("0" * 64, "no stored image"),
     ("abc0", "cannot be read and was dropped")],
)  # fmt: skip
def test_keys_that_mean_no_entry_or_several(key: str, says: str, filled: Any) -> None:
    for digit in "01":  # two that begin alike, and hold no image
        filled.cache.store.put("image:abc" + digit * 61, b"nothing", {"kernels": "k", "arch": "sm_80"})
    done = filled("cache", "show", key)
    assert (done.returncode, done.stdout) == (1, "")
    assert says in done.stderr


def test_stats(filled: Any) -> None:
    stats = json.loads(filled("cache", "stats", "--json").stdout)
    assert stats["directory"] == filled.environment["JITGPU_CACHE_DIR"]
    assert (stats["images"], stats["archs"], stats["size_limit"]) == (3, {"sm_80": 2, "sm_90": 1}, 1 << 30)
    assert stats["size_bytes"] == filled.cache.store.size_bytes()
    text = filled("cache", "stats").stdout
    assert "compiled images  3 (2 for sm_80, 1 for sm_90)" in text


def test_verify_finds_damage(filled: Any) -> None:
    assert json.loads(filled("cache", "verify", "--json").stdout)["damaged"] == 0
    damaged = Path(filled.environment["JITGPU_CACHE_DIR"])
    key = next(iter(keys(filled).values()))
    filled.cache.store.close()
    database = next(damaged.glob("entries-*/cache.db"))
    flip(database, f"image:{key}")
    done = filled("cache", "verify")
    assert done.returncode == 1
    assert "1 damaged, dropped" in done.stdout
    assert filled("cache", "verify").returncode == 0


def flip(database: Path, key: str) -> None:
    """Change one byte of an entry's body."""
    import sqlite3

    with sqlite3.connect(database) as connection:
        [(rowid, value)] = connection.execute("SELECT rowid, value FROM Cache WHERE key = ?", (key,)).fetchall()
        value = bytes(value)
        changed = value[:-1] + bytes([value[-1] ^ 1])
        connection.execute("UPDATE Cache SET value = ? WHERE rowid = ?", (changed, rowid))
    connection.close()


def test_prune(filled: Any) -> None:
    done = filled("cache", "prune", "--size", "1", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["freed_bytes"] > 0
    assert filled("cache", "ls", "--json").stdout == "[]\n"
    assert filled("cache", "prune").stdout.startswith("freed 0 B, ")
    wrong = filled("cache", "prune", "--size", "much")
    assert (wrong.returncode, "not a size" in wrong.stderr) == (1, True)


def test_clear_asks(filled: Any) -> None:
    for answer in ("n\n", ""):
        done = filled("cache", "clear", input=answer)
        assert (done.returncode, done.stdout.endswith("nothing was dropped\n")) == (1, True)
        assert len(filled.cache.entries()) == 3
    assert filled("cache", "clear", input="y\n").returncode == 0
    assert filled.cache.entries() == []


def test_clear_without_asking_in_another_folder(filled: Any) -> None:
    cache = jg.KernelCache(filled.folder / "mine")
    jg.Kernel(filled.folder / "saxpy.cu", cache=cache).compile(arch="sm_80")
    done = filled("cache", "clear", "--yes", "--dir", "mine")
    assert (done.returncode, done.stdout.startswith("dropped ")) == (0, True)
    assert (len(cache.entries()), len(filled.cache.entries())) == (0, 3)


def test_a_folder_that_others_can_write_is_refused(shell: Any) -> None:
    folder = shell.folder / "open"
    folder.mkdir()
    folder.chmod(0o777)
    done = shell("cache", "ls", "--dir", "open")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("jitgpu: ")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("folder", ["missing", ""])
@pytest.mark.parametrize("command", ["ls", "stats", "verify", "prune", "clear"])
def test_looking_makes_no_folder(command: str, folder: str, shell: Any) -> None:
    before = sorted(path.name for path in shell.folder.iterdir())
    done = shell("cache", command, "--dir", folder)
    assert (done.returncode, "does not exist" in done.stderr) == (2, True)
    assert sorted(path.name for path in shell.folder.iterdir()) == before


def test_what_cannot_be_dropped_is_no_success(filled: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DiskStore, "errors", 1)  # as in a folder that can be read alone
    for command in (["clear", "--yes"], ["prune"]):
        done = CliRunner().invoke(commands, ["cache", *command, "--dir", filled.environment["JITGPU_CACHE_DIR"]])
        assert (done.exit_code, done.exception.__class__) == (1, SystemExit)
