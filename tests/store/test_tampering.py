"""Databases that somebody changed on purpose: nothing is run, opened, removed or believed."""

from __future__ import annotations

import os
import pickle
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import diskcache
import pytest

from jitgpu.errors import CacheError
from jitgpu.store import DiskStore
from jitgpu.store.envelope import wrap
from jitgpu.store.faults import Damaged
from jitgpu.store.writer import BytesDisk

Key = Callable[..., str]


class Bomb:
    """Makes a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.path),)


def _database(store: DiskStore, generation: int = 1) -> Path:
    return Path(store.directory) / f"entries-{generation}" / "cache.db"


def _tamper(store: DiskStore, *statements: str, parameters: tuple[object, ...] = ()) -> None:
    store.close()
    with closing(sqlite3.connect(_database(store), isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement, parameters)


@pytest.fixture
def filled(store: DiskStore, key: Key) -> DiskStore:
    for number in range(3):
        assert store.put(key(number), f"body {number}".encode(), {})
    return store


def _works_on(store: DiskStore, key: Key) -> None:
    """The store that was tampered with is used on, and shared with other processes."""
    assert store.put(key(7), b"seven", {})
    assert DiskStore(store.directory).get(key(7)) == store.get(key(7)) == b"seven"


@pytest.mark.parametrize("mode", [0, 2, 3, 4, None, "4"])
def test_a_row_of_another_mode_is_a_miss_and_goes(
    filled: DiskStore, key: Key, tmp_path: Path, mode: object
) -> None:
    bomb = pickle.dumps(Bomb(tmp_path / "ran"))
    for number, value in ((0, bomb), (1, wrap(key(1), b"body 1", {}))):
        _tamper(filled, f"UPDATE Cache SET mode = ?, value = ? WHERE key = '{key(number)}'", parameters=(mode, value))
        assert filled.get(key(number)) is None
    assert filled.errors == 2
    assert not (tmp_path / "ran").exists()
    assert [entry.key for entry in filled.entries()] == [key(2)]
    assert filled.get(key(2)) == b"body 2"
    _works_on(filled, key)
    assert not _database(filled, 2).exists()


def test_diskcache_itself_unpickles_nothing_with_our_disk(filled: DiskStore, key: Key, tmp_path: Path) -> None:
    bomb = pickle.dumps(Bomb(tmp_path / "ran"))
    _tamper(filled, f"UPDATE Cache SET mode = 4, value = ? WHERE key = '{key(0)}'", parameters=(bomb,))
    _tamper(filled, "INSERT INTO Cache (key, raw, mode, value) VALUES (?, 0, 4, ?)", parameters=(bomb, bomb))
    with diskcache.Cache(str(_database(filled).parent), disk=BytesDisk) as cache:
        with pytest.raises(Damaged):
            cache.get(key(0))
        with pytest.raises(Damaged):
            list(cache)
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("content", ["text", 1, 1.5, None, {"a": 1}, bytearray(b"x")])
def test_our_disk_takes_bytes_under_text_only(store: DiskStore, key: Key, content: object) -> None:
    store.put(key(0), b"body", {})
    with diskcache.Cache(str(_database(store).parent), disk=BytesDisk) as cache:
        with pytest.raises(CacheError):
            cache.set(key(1), content)
        for bad in (content, b"x", ("a", 1)):
            with pytest.raises(CacheError):
                cache.set(bad, b"body")
        with open(__file__, "rb") as file, pytest.raises(CacheError):
            cache.set(key(1), file, read=True)
        with pytest.raises(CacheError):
            cache.disk.filename()
    assert set(os.listdir(_database(store).parent)) <= {"cache.db", "cache.db-journal"}


def test_a_file_that_a_row_names_is_neither_read_nor_removed(filled: DiskStore, key: Key, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(wrap(key(0), b"evil", {}))
    for mode in (1, 2):
        for number in range(3):
            filled.put(key(number), b"body", {})
        named = (mode, str(victim))
        _tamper(filled, "UPDATE Cache SET mode = ?, filename = ?, value = NULL", parameters=named)
        assert filled.get(key(0)) is None
        filled.discard(key(1))
        assert filled.put(key(2), b"new", {})
        _tamper(filled, "UPDATE Cache SET mode = ?, filename = ?", parameters=named)
        filled.prune(0)
        filled.clear()
        assert victim.exists()


def test_an_entry_moved_to_another_key_is_a_miss(filled: DiskStore, key: Key) -> None:
    _tamper(filled, f"DELETE FROM Cache WHERE key = '{key(1)}'")
    _tamper(filled, f"UPDATE Cache SET key = '{key(1)}' WHERE key = '{key(0)}'")
    assert filled.get(key(1)) is None
    assert filled.get(key(2)) == b"body 2"
    assert filled.errors == 1


@pytest.mark.parametrize("value", ["text", 1, 2.5, b"", b"\x80\x04N.", None])
def test_a_row_of_another_value_is_a_miss(filled: DiskStore, key: Key, value: object) -> None:
    _tamper(filled, f"UPDATE Cache SET value = ? WHERE key = '{key(0)}'", parameters=(value,))
    assert len(list(filled.entries())) == 2
    assert filled.verify().damaged == 1
    assert filled.get(key(0)) is None
    assert filled.verify()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("_directory", "ELSEWHERE"),
        ("directory", "ELSEWHERE"),
        ("_disk", 1),
        ("disk_directory", "ELSEWHERE"),
        ("disk__directory", "ELSEWHERE"),
        ("sqlite_temp_store_directory", "'ELSEWHERE'"),
        ("sqlite_writable_schema", 1),
        ("sqlite_user_version = 7; --", 1),
        ("tag", b"\xff"),
    ],
)  # fmt: skip
def test_a_setting_of_another_name_sets_the_database_aside(
    filled: DiskStore, key: Key, tmp_path: Path, name: str, value: object
) -> None:
    elsewhere = tmp_path / "elsewhere"
    if isinstance(value, str):
        value = value.replace("ELSEWHERE", str(elsewhere))
    _tamper(filled, "INSERT INTO Settings VALUES (?, ?)", parameters=(name, value))
    assert DiskStore(filled.directory).put(key(5), b"five", {})  # by writing first
    assert filled.get(key(0)) is None  # by reading first
    assert filled.get(key(5)) == b"five"
    assert not elsewhere.exists()
    assert _database(filled, 2).exists()
    _works_on(filled, key)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("eviction_policy", "none"),
        ("eviction_policy", None),
        ("size_limit", 0),
        ("size_limit", "x"),
        ("cull_limit", 10**9),
        ("disk_min_file_size", 0),
        ("disk_pickle_protocol", "x"),
        ("statistics", 1),
        ("tag_index", 1),
        ("sqlite_journal_mode", "wal"),
        ("sqlite_journal_mode", "off; DROP TABLE Cache"),
        ("sqlite_mmap_size", 2**40),
        ("count", "x"),
        ("size", 10**15),
        ("size", None),
    ],
)  # fmt: skip
def test_what_a_known_setting_says_does_not_matter(filled: DiskStore, key: Key, name: str, value: object) -> None:
    _tamper(filled, f"UPDATE Settings SET value = ? WHERE key = '{name}'", parameters=(value,))
    assert filled.get(key(0)) == b"body 0"
    _works_on(filled, key)
    assert filled.get(key(0)) == b"body 0"
    again = DiskStore(filled.directory)
    assert again.put(key(8), bytes(50_000), {})
    assert again.get(key(8)) == bytes(50_000)
    assert again.get(key(1)) == b"body 1"
    assert filled.errors == again.errors == 0
    assert set(os.listdir(_database(filled).parent)) <= {"cache.db", "cache.db-journal"}


def test_settings_changed_under_an_open_writer_do_not_count(filled: DiskStore, key: Key, tmp_path: Path) -> None:
    with closing(sqlite3.connect(_database(filled), isolation_level=None)) as connection:
        connection.execute("INSERT INTO Settings VALUES ('sqlite_user_version', 7)")
    assert filled.put(key(5), b"five", {})
    assert filled.get(key(5)) == b"five"
    assert _database(filled, 2).exists()
    with closing(sqlite3.connect(_database(filled))) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (0,)


TRIGGERS = {
    "rewrite": "CREATE TRIGGER evil AFTER INSERT ON Cache BEGIN UPDATE Cache SET mode = 4 WHERE rowid = NEW.rowid; END",
    "redirect": "CREATE TRIGGER evil AFTER UPDATE ON Settings BEGIN"
    " INSERT OR REPLACE INTO Settings VALUES ('_directory', '/nowhere'); END",
    "view": "CREATE VIEW evil AS SELECT * FROM Cache",
    "table": "CREATE TABLE evil (x)",
    "index": "CREATE INDEX evil ON Cache (abs(rowid))",
}


@pytest.mark.parametrize("statement", TRIGGERS.values(), ids=TRIGGERS)
@pytest.mark.parametrize("first", ["get", "put"])
def test_an_object_that_is_not_diskcaches_sets_the_database_aside(
    filled: DiskStore, key: Key, statement: str, first: str, caplog: pytest.LogCaptureFixture
) -> None:
    _tamper(filled, statement)
    opened = DiskStore(filled.directory)
    if first == "get":
        assert opened.get(key(0)) is None
    assert opened.put(key(5), b"five", {})
    assert opened.get(key(5)) == b"five"
    assert opened.errors == 1
    assert sum(record.levelname == "WARNING" for record in caplog.records) == 1
    assert "'evil'" in caplog.text
    _works_on(opened, key)


def test_one_of_diskcaches_objects_with_another_body_sets_the_database_aside(filled: DiskStore, key: Key) -> None:
    evil = (
        "CREATE TRIGGER Settings_count_insert AFTER INSERT ON Cache FOR EACH ROW BEGIN"
        " UPDATE Cache SET value = 'x'; END"
    )
    _tamper(filled, "DROP TRIGGER Settings_count_insert", evil)
    assert filled.get(key(0)) is None
    _works_on(filled, key)
    view = "CREATE VIEW Cache AS SELECT 1 AS rowid, 'x' AS key, 1 AS raw, 1 AS mode, NULL AS filename, x'00' AS value"
    store = DiskStore(filled.directory)
    store.close()
    with closing(sqlite3.connect(_database(filled, 2), isolation_level=None)) as connection:
        connection.execute("DROP TABLE Cache")
        connection.execute(view)
    assert store.get(key(7)) is None
    assert store.put(key(8), b"eight", {})
    assert _database(filled, 3).exists()


@pytest.mark.parametrize(
    "row",
    [("image:0", 1), (b"image:" + b"0" * 64, 1), (7, 1), (None, 1), ("image:" + "0" * 64, 0), ("../../etc", 1)],
)  # fmt: skip
def test_a_foreign_key_is_found_by_verify(filled: DiskStore, key: Key, row: tuple[object, object]) -> None:
    _tamper(filled, "INSERT INTO Cache (key, raw, mode, value) VALUES (?, ?, 1, x'00')", parameters=row)
    assert filled.get(key(0)) == b"body 0"
    assert not filled.verify().database_ok
    assert filled.verify()
    _works_on(filled, key)


def test_a_foreign_key_does_not_stop_pruning(filled: DiskStore, key: Key) -> None:
    _tamper(filled, "INSERT INTO Cache (key, raw, store_time, mode, value) VALUES (7, 1, 0, 1, zeroblob(100000))")
    filled.prune(50_000)
    assert filled.size_bytes() <= 50_000
    _works_on(filled, key)


def test_links_inside_the_directory_are_not_followed(filled: DiskStore, key: Key, tmp_path: Path) -> None:
    evil = DiskStore(tmp_path / "evil")
    evil.put(key(9), b"evil", {})
    inside = Path(filled.directory)
    (inside / "entries-2").symlink_to(_database(evil).parent)
    assert DiskStore(filled.directory).get(key(9)) is None
    assert filled.put(key(5), b"five", {})
    assert evil.get(key(5)) is None
    assert DiskStore(filled.directory).get(key(5)) == b"five"
    os.rename(_database(filled, 3), tmp_path / "moved")
    _database(filled, 3).symlink_to(_database(evil))
    opened = DiskStore(filled.directory)
    assert opened.get(key(9)) is None
    assert opened.put(key(6), b"six", {})
    assert evil.get(key(6)) is None
    (inside / "locks").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere").mkdir()
    with opened.lock(key(1), 1.0) as held:
        assert not held
    assert os.listdir(tmp_path / "elsewhere") == []
