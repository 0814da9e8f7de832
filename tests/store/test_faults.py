"""A store that cannot be used: every failure is a miss, one warning a cause, a count, and never an exception."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from jitgpu.errors import CacheError
from jitgpu.store import DiskStore, disk
from jitgpu.store.faults import Damaged, classify

Key = Callable[..., str]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


def _warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]


def test_a_directory_that_cannot_be_written(run_script: Run) -> None:
    # not below tmp_path: its parents are closed to the user whose rights the script takes on
    with tempfile.TemporaryDirectory() as home:
        os.chmod(home, 0o755)
        assert "done" in run_script("readonly.py", home).stdout


def test_a_file_that_may_not_grow(tmp_path: Path, run_script: Run) -> None:
    assert "done" in run_script("full_disk.py", "limit", tmp_path).stdout


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "disk"
    place.mkdir(mode=0o700)
    mount = shutil.which("mount")
    options = ("-t", "tmpfs", "-o", "size=512k,mode=0700", "none", str(place))
    if not mount or subprocess.run([mount, *options], capture_output=True, check=False).returncode:
        pytest.skip("no right to mount a small file system here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk(small_disk: Path, run_script: Run) -> None:
    assert "is full" in run_script("full_disk.py", "tmpfs", small_disk).stdout


def test_a_database_that_another_process_holds(
    store: DiskStore, key: Key, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(disk, "_TIMEOUT_S", 0.1)
    store.put(key(1), b"body", {})
    database = Path(store.directory) / "entries-1" / "cache.db"
    with closing(sqlite3.connect(database, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        opened = DiskStore(store.directory)
        begun = time.monotonic()
        assert opened.get(key(1)) is None
        assert not opened.put(key(2), b"body", {})
        assert list(opened.entries()) == []
        assert time.monotonic() - begun < 5
        holder.execute("ROLLBACK")
    assert opened.get(key(1)) == b"body"
    assert opened.put(key(2), b"body", {})
    (warning,) = _warnings(caplog)
    assert "another process holds" in warning
    assert not (Path(store.directory) / "entries-2").exists()


def test_a_database_that_a_process_reads_is_written_all_the_same(store: DiskStore, key: Key) -> None:
    store.put(key(1), b"body", {})
    database = Path(store.directory) / "entries-1" / "cache.db"
    with closing(sqlite3.connect(database, isolation_level=None)) as reader:
        reader.execute("SELECT * FROM Cache").fetchall()
        assert store.put(key(2), b"body", {})
    assert store.errors == 0


def test_the_directory_may_vanish(store: DiskStore, key: Key) -> None:
    store.put(key(1), b"body", {})
    with store.lock(key(1), 1.0) as held:
        assert held
    shutil.rmtree(store.directory)
    store.get(key(1))
    assert store.get(key(2)) is None
    assert store.put(key(3), b"body", {})
    assert store.get(key(3)) == b"body"
    assert DiskStore(store.directory).get(key(3)) == b"body"
    shutil.rmtree(store.directory)
    assert store.size_bytes() == 0
    with store.lock(key(2), 1.0) as held:
        assert held
    os.unlink(Path(store.directory) / "entries-1" / "cache.db") if store.put(key(4), b"x", {}) else None
    assert store.put(key(5), b"body", {})
    assert DiskStore(store.directory).get(key(5)) == b"body"


@pytest.mark.skipif(os.name != "posix", reason="flock")
@pytest.mark.parametrize("code", [errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP, errno.EIO])
def test_a_file_system_without_locks(
    store: DiskStore, key: Key, code: int, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture,
    recwarn: pytest.WarningsRecorder,
) -> None:  # fmt: skip
    import fcntl

    def refuse(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(fcntl, "flock", refuse)
    for number in range(5):
        with store.lock(key(number), 5.0) as held:
            assert not held
    (warning,) = _warnings(caplog)
    assert "cannot be locked" in warning
    assert store.errors == 5
    assert not recwarn.list
    monkeypatch.undo()
    with store.lock(key(1), 5.0) as held:
        assert held


def test_a_file_system_on_which_sqlite_fails(
    store: DiskStore, key: Key, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    store.put(key(1), b"body", {})

    def refuse(*_: object, **__: object) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_LOCK
        raise error

    monkeypatch.setattr(sqlite3, "connect", refuse)
    for _ in range(3):
        assert store.get(key(1)) is None
        assert not store.put(key(2), b"body", {})
    store.discard(key(1))
    assert not store.verify().database_ok
    (warning,) = _warnings(caplog)
    assert "reading or writing its files failed" in warning
    assert store.errors == 8
    monkeypatch.undo()
    assert store.get(key(1)) == b"body"


def test_each_cause_is_told_from_the_others(tmp_path: Path) -> None:
    database = tmp_path / "cache.db"
    database.touch()

    def sqlite(code: int) -> sqlite3.Error:
        error = sqlite3.OperationalError("x")
        error.sqlite_errorcode = code
        return error

    table = [
        (sqlite(sqlite3.SQLITE_CORRUPT), "damaged"),
        (sqlite(sqlite3.SQLITE_NOTADB), "damaged"),
        (sqlite(sqlite3.SQLITE_ERROR), "damaged"),
        (sqlite(sqlite3.SQLITE_FULL), "full"),
        (sqlite(sqlite3.SQLITE_BUSY), "busy"),
        (sqlite(sqlite3.SQLITE_BUSY_RECOVERY), "busy"),
        (sqlite(sqlite3.SQLITE_IOERR_WRITE), "io"),
        (sqlite(sqlite3.SQLITE_CANTOPEN), "unopenable"),
        (sqlite(sqlite3.SQLITE_READONLY), "damaged"),
        (sqlite3.OperationalError("Could not decode to UTF-8"), "damaged"),
        (sqlite3.ProgrammingError("Cannot operate on a closed database."), "io"),
        (Damaged("x"), "damaged"),
        (CacheError("x"), "damaged"),
        (ValueError("x"), "damaged"),
        (MemoryError(), "io"),
        (OSError(errno.ENOSPC, "x"), "full"),
        (OSError(errno.EROFS, "x"), "read-only"),
        (OSError(errno.EIO, "x"), "io"),
        (TimeoutError("x"), "io"),
    ]
    for error, cause in table:
        assert classify(error, str(database)) == cause, error
    database.unlink()
    assert classify(sqlite(sqlite3.SQLITE_READONLY_DIRECTORY), str(database)) == "read-only"
