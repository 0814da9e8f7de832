"""Databases damaged by chance: a miss, never a wrong body, never an exception, and the store is of use again."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from jitgpu.store import DiskStore
from jitgpu.store.generations import KEPT

Key = Callable[..., str]
Body = Callable[..., bytes]

COUNT = 12


def _fill(directory: Path, key: Key, body: Body) -> None:
    store = DiskStore(directory)
    for number in range(COUNT):
        assert store.put(key(number), body(number), {"number": str(number)})
    store.close()


def _leave_hot_journal(database: Path) -> None:
    """What a writer leaves that is killed in the middle of writing: half of the change, and the journal to undo it."""
    copy = database.parent / "copy"
    with closing(sqlite3.connect(database, isolation_level=None)) as writer:
        writer.execute("PRAGMA cache_size = 1")
        writer.execute("PRAGMA cache_spill = 1")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE Cache SET value = zeroblob(length(value)), store_time = 0")
        copy.mkdir()
        for name in ("cache.db", "cache.db-journal"):
            shutil.copy(database.parent / name, copy / name)
        writer.execute("ROLLBACK")
    for name in ("cache.db", "cache.db-journal"):
        os.replace(copy / name, database.parent / name)
    copy.rmdir()


def _snapshot(directory: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in directory.rglob("*") if path.is_file() and path.stat().st_size}


def _restore(directory: Path, files: dict[Path, bytes]) -> None:
    for folder in directory.glob("entries-*"):
        if folder.name != "entries-1":
            shutil.rmtree(folder)
    for path in [path for path in directory.rglob("*") if path.is_file() and path not in files]:
        path.unlink()
    for path, content in files.items():
        path.write_bytes(content)


def _flip_and_use(directory: Path, key: Key, body: Body, *, flips: int, seed: int, first: int = 0) -> int:
    """Flip one bit of one file, use the store, put all back; ``first``: of the first so many bytes only."""
    files = _snapshot(directory)
    chosen = random.Random(seed)
    sizes = {path: min(len(content), first or len(content)) for path, content in files.items()}
    missed = 0
    for turn in range(flips):
        path = chosen.choices(list(sizes), weights=list(sizes.values()))[0]
        bit = chosen.randrange(8 * sizes[path])
        changed = bytearray(files[path])
        changed[bit // 8] ^= 1 << bit % 8
        path.write_bytes(changed)
        store = DiskStore(directory)
        for number in range(COUNT):
            got = store.get(key(number))
            assert got is None or got == body(number), (path, bit, number)
            missed += got is None
        if turn % 8 == 0:
            assert store.put(key(100), body(100), {}), (path, bit)
            assert store.get(key(100)) == body(100), (path, bit)
            assert all(entry.key in {key(n) for n in (*range(COUNT), 100)} for entry in store.entries())
            store.verify()
            assert store.verify(), (path, bit)
        store.close()
        _restore(directory, files)
    return missed


@pytest.mark.parametrize(("flips", "seed", "first"), [(650, 1, 0), (650, 2, 0), (250, 3, 100), (200, 4, 12_000)])
def test_no_flipped_bit_gives_a_wrong_body(
    directory: Path, key: Key, body: Body, flips: int, seed: int, first: int
) -> None:
    _fill(directory, key, body)
    assert _flip_and_use(directory, key, body, flips=flips, seed=seed, first=first) > flips / 20


@pytest.mark.parametrize("seed", [5, 6])
def test_no_flipped_bit_beside_a_hot_journal_gives_a_wrong_body(
    directory: Path, key: Key, body: Body, seed: int
) -> None:
    _fill(directory, key, body)
    _leave_hot_journal(directory / "entries-1" / "cache.db")
    assert _flip_and_use(directory, key, body, flips=150, seed=seed) > 10


def test_a_hot_journal_is_rolled_back_by_the_first_reader(directory: Path, key: Key, body: Body) -> None:
    _fill(directory, key, body)
    before = (directory / "entries-1" / "cache.db").read_bytes()
    _leave_hot_journal(directory / "entries-1" / "cache.db")
    assert (directory / "entries-1" / "cache.db").read_bytes() != before
    store = DiskStore(directory)
    assert [store.get(key(number)) for number in range(COUNT)] == [body(number) for number in range(COUNT)]
    assert store.errors == 0


def _garbage(content: bytes) -> bytes:
    return random.Random(0).randbytes(len(content))


CHANGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda content: b"",
    "one byte": lambda content: content[:1],
    "half a header": lambda content: content[:50],
    "one page": lambda content: content[:4096],
    "half": lambda content: content[: len(content) // 2],
    "half a page less": lambda content: content[:-2048],
    "garbage": _garbage,
    "zeros": lambda content: bytes(len(content)),
    "text": lambda content: b"not a database at all\n" * 1000,
    "a second half of zeros": lambda content: content[: len(content) // 2].ljust(len(content), b"\0"),
    "a first page of zeros": lambda content: bytes(4096) + content[4096:],
    "version bytes": lambda content: content[:18] + b"\x09\x09" + content[20:],
    "a write version only": lambda content: content[:18] + b"\x09" + content[19:],
    "encoding": lambda content: content[:59] + b"\x02" + content[60:],
    "schema format": lambda content: content[:47] + b"\x09" + content[48:],
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("first", ["get", "put", "verify", "entries", "prune"])
def test_a_damaged_database_is_set_aside(
    directory: Path,
    key: Key,
    body: Body,
    change: Callable[[bytes], bytes],
    first: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    _fill(directory, key, body)
    database = directory / "entries-1" / "cache.db"
    database.write_bytes(change(database.read_bytes()))
    store = DiskStore(directory)
    if first == "get":
        assert all(store.get(key(number)) in (None, body(number)) for number in range(COUNT))
    elif first == "verify":
        store.verify()
    elif first == "entries":
        list(store.entries())
    elif first == "prune":
        store.prune(30_000)
    for number in range(COUNT):
        assert store.put(key(number), body(number), {})
    # what putting did not run into, verifying does, and then all is well
    store.verify()
    for number in range(COUNT):
        assert store.get(key(number)) == body(number) or store.put(key(number), body(number), {})
    assert [DiskStore(directory).get(key(number)) for number in range(COUNT)] == [body(n) for n in range(COUNT)]
    assert store.verify()
    assert store.put(key(50), body(50), {})
    assert DiskStore(directory).get(key(50)) == body(50)
    assert sum(record.levelname == "WARNING" for record in caplog.records) <= 2  # the database, or an entry


def test_damage_under_an_open_store_is_survived(store: DiskStore, key: Key, body: Body) -> None:
    for number in range(COUNT):
        store.put(key(number), body(number), {})
    assert store.get(key(0)) == body(0)
    database = Path(store.directory) / "entries-1" / "cache.db"
    os.truncate(database, 20_000)
    assert all(store.get(key(number)) in (None, body(number)) for number in range(COUNT))
    with open(database, "r+b") as file:
        file.write(_garbage(bytes(20_000)))
    assert all(store.get(key(number)) is None for number in range(COUNT))
    assert store.put(key(1), body(1), {})
    assert store.get(key(1)) == body(1)


def test_few_damaged_databases_are_kept(directory: Path, key: Key) -> None:
    for generation in range(1, 8):
        store = DiskStore(directory)
        assert store.put(key(1), b"body", {})
        store.close()
        database = directory / f"entries-{generation}" / "cache.db"
        database.write_bytes(_garbage(database.read_bytes()))
    assert DiskStore(directory).get(key(1)) is None
    assert sorted(path.name for path in directory.iterdir()) == [f"entries-{8 - back}" for back in range(KEPT, -1, -1)]
    store = DiskStore(directory)
    store.put(key(1), b"body", {})
    assert store.clear() == 1
    assert sorted(path.name for path in directory.iterdir()) == ["entries-8"]


def test_a_store_that_is_damaged_again_and_again_is_left_alone(
    store: DiskStore, key: Key, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(10):
        store.put(key(1), b"body", {})
        store.close()
        for database in Path(store.directory).glob("entries-*/cache.db"):
            database.write_bytes(_garbage(database.read_bytes()))
        assert store.get(key(1)) is None
    assert not store.put(key(1), b"body", {})
    assert "uses it no more" in caplog.text
    assert len(list(Path(store.directory).glob("entries-*"))) <= KEPT + 1
    with store.lock(key(1), 1.0) as held:
        assert held


@pytest.mark.parametrize("what", ["directory", "fifo"])
def test_something_else_in_the_databases_place_is_left_there(directory: Path, key: Key, what: str) -> None:
    store = DiskStore(directory)
    place = directory / "entries-1" / "cache.db"
    (directory / "entries-1").mkdir(mode=0o700)
    if what == "directory":
        place.mkdir()
    else:
        os.mkfifo(place)
    assert store.get(key(1)) is None
    assert store.put(key(1), b"body", {})
    assert store.get(key(1)) == b"body"
    assert not place.is_file()
