"""The store on disk, when all is well."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import diskcache
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from jitgpu.errors import CacheError
from jitgpu.store import DiskStore, EntryInfo, VerifyReport
from jitgpu.store.envelope import wrap
from jitgpu.store.writer import BytesDisk

Key = Callable[..., str]
Body = Callable[..., bytes]


def _folder(store: DiskStore) -> Path:
    return Path(store.directory) / "entries-1"


def test_what_was_put_is_got_here_and_in_another_store(store: DiskStore, key: Key, body: Body) -> None:
    assert store.get(key(1)) is None
    for number, nbytes in enumerate((0, 1, 100, 4096, 100_000, 3_000_000)):
        assert store.put(key(number), body(number, nbytes), {"kernel": "saxpy"})
        for reader in (store, DiskStore(store.directory)):
            assert reader.get(key(number)) == body(number, nbytes)
    assert store.get(key(0, "outline")) is None
    assert store.errors == 0


def test_a_second_put_replaces(store: DiskStore, key: Key) -> None:
    assert store.put(key(1), b"old", {})
    assert store.put(key(1), b"new", {"a": "b"})
    assert store.get(key(1)) == b"new"
    (entry,) = store.entries()
    assert entry.meta == {"a": "b"}


def test_entries_tell_the_heads(store: DiskStore, key: Key, body: Body) -> None:
    before = time.time()
    for number in range(600):  # more than one batch of the reader
        assert store.put(key(number), body(number, number), {"number": str(number), "naïve": "ü\n"})
    found = {entry.key: entry for entry in store.entries()}
    assert set(found) == {key(number) for number in range(600)}
    for number in range(600):
        entry = found[key(number)]
        assert (entry.nbytes, entry.meta) == (number, {"number": str(number), "naïve": "ü\n"})
        assert before <= entry.stored_at <= time.time()
    assert isinstance(entry, EntryInfo)
    assert store.verify() == VerifyReport(checked=600, damaged=0)


def test_an_empty_store_answers(store: DiskStore, key: Key) -> None:
    assert list(store.entries()) == []
    assert (store.size_bytes(), store.prune(), store.clear(), store.errors) == (0, 0, 0, 0)
    assert store.verify() == VerifyReport(0, 0)
    store.discard(key(1))
    assert os.listdir(store.directory) == []


def test_discard_and_clear(store: DiskStore, key: Key) -> None:
    for number in range(3):
        store.put(key(number), b"body", {})
    store.discard(key(1))
    store.discard(key(9))
    assert [store.get(key(number)) for number in range(3)] == [b"body", None, b"body"]
    assert store.clear() == 2
    assert list(store.entries()) == []
    assert store.put(key(1), b"again", {})
    assert store.get(key(1)) == b"again"


def test_a_store_is_used_on_after_close(store: DiskStore, key: Key) -> None:
    store.put(key(1), b"body", {})
    store.close()
    assert store.get(key(1)) == b"body"
    store.close()
    store.close()
    assert store.put(key(2), b"body", {})


def test_the_least_recently_stored_go_first(directory: Path, key: Key, body: Body) -> None:
    store = DiskStore(directory, size_limit=400_000)
    for number in range(60):
        assert store.put(key(number), body(number, 20_000), {})
        assert store.get(key(number)) is not None
        assert store.size_bytes() <= 400_000
    kept = [number for number in range(60) if store.get(key(number)) is not None]
    assert kept == list(range(60 - len(kept), 60))
    assert len(kept) >= 10
    assert store.errors == 0


def test_storing_again_makes_an_entry_recent(directory: Path, key: Key, body: Body) -> None:
    store = DiskStore(directory, size_limit=400_000)
    for number in range(60):
        assert store.put(key(0), body(0, 20_000), {})
        assert store.put(key(number), body(number, 20_000), {})
    assert store.get(key(0)) == body(0, 20_000)


def test_one_large_entry_does_not_evict_itself(directory: Path, key: Key, body: Body) -> None:
    store = DiskStore(directory, size_limit=400_000)
    for number in range(5):
        assert store.put(key(number), body(number, 380_000), {})
        assert store.get(key(number)) == body(number, 380_000)


def test_an_entry_above_the_limit_is_not_stored(
    directory: Path, key: Key, body: Body, caplog: pytest.LogCaptureFixture
) -> None:
    store = DiskStore(directory, size_limit=100_000)
    store.put(key(1), b"body", {})
    with caplog.at_level("INFO", "jitgpu"):
        assert not store.put(key(2), body(2, 100_000), {})
    assert "exceeds the limit" in caplog.text
    assert store.get(key(1)) == b"body"


def test_prune_frees_what_it_says(store: DiskStore, key: Key, body: Body) -> None:
    for number in range(50):
        store.put(key(number), body(number, 10_000), {})
    before = store.size_bytes()
    freed = store.prune(200_000)
    assert freed == before - store.size_bytes() > 0
    assert store.size_bytes() <= 200_000
    kept = [number for number in range(50) if store.get(key(number)) is not None]
    assert kept == list(range(50 - len(kept), 50))
    assert kept
    assert store.prune(200_000) == 0
    assert store.prune(0) > 0
    assert list(store.entries()) == []


@pytest.mark.parametrize("limit", [0, -1, 1.5, "1", None, True])
def test_a_limit_is_a_positive_int(directory: Path, limit: object) -> None:
    with pytest.raises(CacheError, match="no limit"):
        DiskStore(directory, size_limit=limit)  # type: ignore[arg-type]


@pytest.mark.parametrize("limit", [-1, 1.5, "1", True])
def test_prune_refuses_no_limit(store: DiskStore, limit: object) -> None:
    with pytest.raises(CacheError, match="no limit"):
        store.prune(limit)  # type: ignore[arg-type]


def test_nothing_expires_however_the_clock_steps(store: DiskStore, key: Key, monkeypatch: pytest.MonkeyPatch) -> None:
    for number, now in enumerate((0.0, 4e9, 1.0)):
        monkeypatch.setattr(time, "time", lambda now=now: now)
        assert store.put(key(number), b"body", {})
    assert [store.get(key(number)) for number in range(3)] == [b"body"] * 3
    assert sorted(entry.stored_at for entry in store.entries()) == [0.0, 1.0, 4e9]


def test_diskcache_reads_what_is_written_here(store: DiskStore, key: Key) -> None:
    assert store.put(key(1), b"body", {"a": "b"})
    with diskcache.Cache(str(_folder(store)), disk=BytesDisk) as cache:
        assert cache.get(key(1)) == wrap(key(1), b"body", {"a": "b"})
        assert list(cache) == [key(1)]
        assert cache.check() == []
        assert cache.eviction_policy == "least-recently-stored"


def test_what_diskcache_writes_is_read_here(store: DiskStore, key: Key) -> None:
    store.put(key(1), b"body", {})
    with diskcache.Cache(str(_folder(store)), disk=BytesDisk) as cache:
        cache.set(key(2), wrap(key(2), b"other", {}))
        cache.delete(key(1))
    for reader in (store, DiskStore(store.directory)):
        assert reader.get(key(2)) == b"other"
        assert reader.get(key(1)) is None
    assert store.errors == 0


def test_another_process_beginning_anew_is_seen(store: DiskStore, key: Key) -> None:
    assert store.put(key(1), b"body", {})
    assert store.get(key(1)) == b"body"
    os.rename(_folder(store), Path(store.directory) / "elsewhere")
    other = DiskStore(store.directory)
    assert other.put(key(2), b"two", {})
    assert store.get(key(2)) == b"two"
    (Path(store.directory) / "entries-2").mkdir(mode=0o700)
    assert DiskStore(store.directory).put(key(3), b"three", {})
    assert store.get(key(3)) == b"three"
    assert store.put(key(4), b"four", {})
    assert other.get(key(4)) == b"four"
    assert store.errors == other.errors == 0


def test_many_threads_use_one_store(directory: Path, key: Key, body: Body) -> None:
    store = DiskStore(directory)
    wrong: list[object] = []

    def work(first: int) -> None:
        for number in range(first, first + 20):
            if not store.put(key(number), body(number), {}):
                wrong.append(number)
            for other in range(first, number + 1):
                if store.get(key(other)) != body(other):
                    wrong.append((number, other))

    threads = [threading.Thread(target=work, args=(100 * index,)) for index in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert wrong == []
    assert store.errors == 0
    assert store.verify() == VerifyReport(checked=160, damaged=0)


def test_the_store_is_a_dictionary(tmp_path_factory: pytest.TempPathFactory, key: Key) -> None:
    class Machine(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.store = DiskStore(tmp_path_factory.mktemp("machine") / "kernels")
            self.model: dict[str, bytes] = {}

        @rule(number=st.integers(0, 4), content=st.binary(max_size=9000))
        def put(self, number: int, content: bytes) -> None:
            assert self.store.put(key(number), content, {})
            self.model[key(number)] = content

        @rule(number=st.integers(0, 4))
        def discard(self, number: int) -> None:
            self.store.discard(key(number))
            self.model.pop(key(number), None)

        @rule()
        def clear(self) -> None:
            assert self.store.clear() == len(self.model)
            self.model.clear()

        @rule()
        def reopen(self) -> None:
            self.store.close()
            self.store = DiskStore(self.store.directory)

        @invariant()
        def same(self) -> None:
            found = {key(number): self.store.get(key(number)) for number in range(5)}
            assert {name: content for name, content in found.items() if content is not None} == self.model
            assert {entry.key for entry in self.store.entries()} == set(self.model)
            assert self.store.errors == 0

    run_state_machine_as_test(Machine, settings=settings(max_examples=60, stateful_step_count=20, deadline=None))
