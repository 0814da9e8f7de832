"""Which directories are used, and which are refused."""

from __future__ import annotations

import grp
import os
import pwd
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

from jitgpu.errors import CacheError
from jitgpu.store import DiskStore
from jitgpu.store.directory import check, default_directory

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
SOMEBODY = 12345


def _made(path: Path, mode: int) -> Path:
    path.mkdir(exist_ok=True)
    path.chmod(mode)
    return path


def _refused(path: object) -> CacheError:
    with pytest.raises(CacheError) as refused:
        check(path)  # type: ignore[arg-type]
    error = refused.value
    assert error.given, error
    assert error.expected, error
    assert error.fix, error
    assert isinstance(path, bytes) or str(path).rstrip("/") in str(error) or os.path.dirname(str(path)) in str(error)
    with pytest.raises(CacheError):
        DiskStore(path)  # type: ignore[arg-type]
    return error


def test_what_is_missing_is_created_for_this_user_alone(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b" / "kernels"
    before = os.umask(0)
    try:
        assert check(target) == os.path.realpath(target)
    finally:
        os.umask(before)
    for made in (target, target.parent, target.parent.parent):
        assert stat.S_IMODE(made.stat().st_mode) == 0o700


def test_files_in_it_are_for_this_user_alone(tmp_path: Path, key: Callable[..., str]) -> None:
    before = os.umask(0)
    try:
        store = DiskStore(tmp_path / "kernels")
        store.put(key(1), b"body", {})
        with store.lock(key(1), 1.0):
            pass
    finally:
        os.umask(before)
    folders = [path for path in (tmp_path / "kernels").rglob("*") if path.is_dir()]
    assert {path.name for path in folders} == {"entries-1", "locks"}
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o700 for path in folders)


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o777, 0o1777, 0o720])
def test_a_directory_that_others_can_write_is_refused(tmp_path: Path, mode: int) -> None:
    error = _refused(_made(tmp_path / "kernels", mode))
    assert "can be written by others" in error.problem
    assert "chmod go-w" in error.fix


@pytest.mark.parametrize("mode", [0o700, 0o750, 0o755, 0o500])
def test_a_directory_that_others_can_at_most_read_is_used(tmp_path: Path, mode: int) -> None:
    assert check(_made(tmp_path / "kernels", mode))


@pytest.mark.parametrize("mode", [0o777, 0o707])
def test_an_ancestor_that_others_can_write_is_refused(tmp_path: Path, mode: int) -> None:
    error = _refused(_made(tmp_path / "above", mode) / "kernels")
    assert "lies above" in error.problem
    assert not (tmp_path / "above" / "kernels").exists()


def test_a_sticky_ancestor_is_fine(tmp_path: Path) -> None:
    assert check(_made(tmp_path / "above", 0o1777) / "kernels")


def test_a_group_is_fine_above_when_it_is_the_owners_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    above = _made(tmp_path / "above", 0o770)
    gid, uid = above.stat().st_gid, above.stat().st_uid
    account = pwd.struct_passwd(("ada", "x", uid, gid, "", "/", "/bin/sh"))
    monkeypatch.setattr(pwd, "getpwuid", lambda _: account)
    for name, members, fine in (("ada", [], True), ("ada", ["ada"], True), ("ada", ["bob"], False), ("lab", [], False)):
        monkeypatch.setattr(grp, "getgrgid", lambda _, n=name, m=members: grp.struct_group((n, "x", gid, m)))
        if fine:
            assert check(above / "kernels")
        else:
            _refused(above / "kernels")

    def unknown(_: int) -> None:
        raise KeyError

    monkeypatch.setattr(grp, "getgrgid", unknown)
    _refused(above / "kernels")


def test_a_link_is_refused_as_the_directory_and_resolved_above_it(tmp_path: Path) -> None:
    real = _made(tmp_path / "real", 0o700)
    (tmp_path / "link").symlink_to(real)
    error = _refused(tmp_path / "link")
    assert "symbolic link" in error.problem
    assert str(real) in error.fix
    _refused(f"{tmp_path}/link/")
    assert check(tmp_path / "link" / "kernels") == str(real / "kernels")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    _refused(tmp_path / "dangling")
    assert not (tmp_path / "nowhere").exists()


def test_a_link_above_leads_to_the_checks_of_its_target(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(_made(tmp_path / "open", 0o777))
    with pytest.raises(CacheError, match="lies above"):
        check(tmp_path / "link" / "kernels")


@as_root
def test_a_foreign_owner_is_refused(tmp_path: Path) -> None:
    kernels = _made(tmp_path / "kernels", 0o700)
    os.chown(kernels, SOMEBODY, SOMEBODY)
    error = _refused(kernels)
    assert f"uid {SOMEBODY}" in error.given
    assert "another user" in error.problem


@as_root
def test_a_foreign_ancestor_is_refused(tmp_path: Path) -> None:
    above = _made(tmp_path / "above", 0o755)
    os.chown(above, SOMEBODY, SOMEBODY)
    assert f"uid {SOMEBODY}" in _refused(above / "kernels").given


@as_root
def test_a_process_with_other_rights_than_its_users_uses_no_store(tmp_path: Path) -> None:
    code = f"""
import os
from jitgpu.errors import CacheError
from jitgpu.store.directory import check
os.setresuid({SOMEBODY}, 0, 0)
try:
    check({str(tmp_path / "kernels")!r})
except CacheError as error:
    assert "another user's rights" in error.problem, error
    assert error.fix
else:
    raise SystemExit("used")
"""
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2], timeout=60)


@pytest.mark.parametrize("path", ["kernels", "./kernels", "../kernels", "~/kernels", ""])
def test_a_relative_path_is_refused(path: str) -> None:
    with pytest.raises(CacheError, match="relative path"):
        check(path)


@pytest.mark.parametrize("path", ["/", "/tmp/..", "//", b"/tmp/x", "/tmp/a\0b"])
def test_what_names_no_directory_of_its_own_is_refused(path: object) -> None:
    with pytest.raises(CacheError):
        check(path)  # type: ignore[arg-type]


def test_a_variable_in_the_path_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ELSEWHERE", str(tmp_path / "elsewhere"))
    _refused(tmp_path / "$ELSEWHERE")
    _refused(tmp_path / "${HOME}x")
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "kernels").write_bytes(b"")
    _refused(tmp_path / "kernels")
    with pytest.raises(CacheError):
        check(tmp_path / "kernels" / "below")


def test_what_cannot_be_created_is_refused() -> None:
    with pytest.raises(CacheError, match="cannot be created"):
        check("/proc/self/kernels")


def test_the_path_may_hold_what_sqlite_and_shells_find_special(tmp_path: Path, key: Callable[..., str]) -> None:
    for name in ("with space", "100%", "%41", "a?b", "a#b", "ünï", "a&mode=memory", "'quoted\"", "~"):
        store = DiskStore(tmp_path / name)
        assert store.put(key(1), name.encode(), {}), name
        assert DiskStore(tmp_path / name).get(key(1)) == name.encode()
        assert (tmp_path / name / "entries-1" / "cache.db").exists()


def test_the_default_is_the_users_cache_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    for value in ("", "/srv/cache"):
        monkeypatch.setenv("XDG_CACHE_HOME", value)
        monkeypatch.delenv("JITGPU_CACHE_DIR", raising=False)
        assert default_directory() == platformdirs.user_cache_dir("jitgpu", appauthor=False)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert default_directory({}) == platformdirs.user_cache_dir("jitgpu", appauthor=False)


def test_one_variable_moves_it() -> None:
    assert default_directory({"JITGPU_CACHE_DIR": "/srv/kernels", "XDG_CACHE_HOME": "/x"}) == "/srv/kernels"
    with pytest.raises(CacheError):
        check(default_directory({"JITGPU_CACHE_DIR": "kernels"}))
