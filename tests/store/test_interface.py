"""The public face: keys, the store that keeps nothing, and what importing and reading load."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from jitgpu.errors import CacheError
from jitgpu.store import DiskStore, NullStore, Store, VerifyReport

HEAVY = ("diskcache", "sqlite3", "filelock", "platformdirs", "cupy")


@pytest.fixture(params=[NullStore, DiskStore])
def any_store(request: pytest.FixtureRequest, directory: Path) -> Store:
    made: Store = DiskStore(directory) if request.param is DiskStore else NullStore()
    return made


@pytest.mark.parametrize(
    "bad",
    [None, 1, b"image:" + b"0" * 64, "", "image", "image:" + "0" * 63, "image:" + "0" * 65, "image:" + "G" * 64,
     "IMAGE:" + "0" * 64, "image:" + "A" * 64, ":" + "0" * 64, "image:" + "0" * 64 + "\n", "../x:" + "0" * 64,
     "image:" + "\u0660" * 64],
)  # fmt: skip
def test_a_bad_key_is_refused_everywhere(any_store: Store, bad: str) -> None:
    for call in (
        lambda: any_store.get(bad),
        lambda: any_store.put(bad, b"", {}),
        lambda: any_store.discard(bad),
        lambda: any_store.lock(bad, 0.0),
    ):
        with pytest.raises(CacheError) as refused:
            call()
        assert refused.value.given == repr(bad)
        assert refused.value.expected
        assert refused.value.fix


@pytest.mark.parametrize(
    ("content", "meta"),
    [("x", {}), (bytearray(b"x"), {}), (None, {}), (b"", None), (b"", {"a": 1}), (b"", {1: "a"}), (b"", [("a", "b")])],
)
def test_only_bytes_and_text_are_kept(any_store: Store, key: Callable[..., str], content: object, meta: object) -> None:
    with pytest.raises(CacheError):
        any_store.put(key(1), content, meta)  # type: ignore[arg-type]


def test_null_store_keeps_nothing(key: Callable[..., str]) -> None:
    store: Store = NullStore()
    assert not store.put(key(1), b"body", {})
    assert store.get(key(1)) is None
    store.discard(key(1))
    with store.lock(key(1), 1.0) as held:
        assert not held
    assert list(store.entries()) == []
    assert (store.size_bytes(), store.prune(), store.clear(), store.errors, store.directory) == (0, 0, 0, 0, None)
    assert store.verify() == VerifyReport(0, 0)
    store.close()


def test_a_report_is_true_when_all_is_well() -> None:
    assert VerifyReport(checked=2, damaged=0)
    assert not VerifyReport(checked=2, damaged=1)
    assert not VerifyReport(checked=0, damaged=0, database_ok=False)


def _loaded(code: str, directory: Path) -> set[str]:
    script = f"import sys\ndirectory = {str(directory)!r}\n{code}\nprint(*[m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True,
                          cwd=Path(__file__).parents[2])  # fmt: skip
    return set(done.stdout.split())


def test_importing_loads_sqlite_only(directory: Path) -> None:
    assert _loaded("import jitgpu.store", directory) == {"sqlite3"}


def test_a_hit_and_a_miss_load_sqlite_only(store: DiskStore, directory: Path, key: Callable[..., str]) -> None:
    assert store.put(key(1), b"body", {})
    code = f"""
from jitgpu.store import DiskStore
store = DiskStore(directory)
assert store.get({key(1)!r}) == b"body" and store.get({key(2)!r}) is None and len(list(store.entries())) == 1
"""
    assert _loaded(code, directory) == {"sqlite3"}
