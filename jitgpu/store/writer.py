"""Writing to the database, through diskcache. The only module that imports it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NoReturn

import diskcache

from jitgpu.errors import CacheError
from jitgpu.store.faults import Damaged
from jitgpu.store.generations import DATABASE
from jitgpu.store.interface import check_key
from jitgpu.store.reader import check_before_writing
from jitgpu.store.schema import COUNTERS, MODE_RAW, SETTINGS

__all__ = ["BytesDisk", "Writer"]

# Entries removed in one transaction: it keeps other processes waiting, and its journal takes room on what may be a full
# disk.
_DELETED_AT_ONCE = 64


class BytesDisk(diskcache.Disk):  # type: ignore[misc]
    """A disk of diskcache that keeps bytes in the row, and knows neither pickle nor files.

    Plain diskcache loads a pickle wherever a row says so (CVE-2025-69872), and opens or deletes whatever file a row
    names. Here keys are str, values bytes, and everything else raises :class:`Damaged` on the way out and
    :class:`jitgpu.CacheError` on the way in.
    """

    def __init__(self, directory: str, **settings: object) -> None:
        # Settings come from the database, so none of them is taken over.
        super().__init__(directory, min_file_size=SETTINGS["disk_min_file_size"], pickle_protocol=0)

    def put(self, key: object) -> tuple[str, bool]:
        """The key's two columns."""
        return check_key(key), True

    def get(self, key: object, raw: object) -> str:
        """The key out of its two columns."""
        if not isinstance(key, str) or raw != 1:
            raise Damaged("the database holds a key that is not text")
        return key

    def store(
        self, value: object, read: bool, key: object = diskcache.UNKNOWN
    ) -> tuple[int, int, None, sqlite3.Binary]:
        """The value's four columns: size (of a file: 0), mode, file name (None), value."""
        if read or not isinstance(value, bytes):
            raise CacheError("a store keeps bytes only", subject="value", given=type(value).__name__, expected="bytes")
        return 0, MODE_RAW, None, sqlite3.Binary(value)

    def fetch(self, mode: object, filename: object, value: object, read: bool) -> bytes:
        """The value out of its columns."""
        if read or mode != MODE_RAW or filename is not None or not isinstance(value, bytes):
            raise Damaged(f"a row does not hold plain bytes (mode {mode!r}, file name {filename!r})")
        return value

    def filename(self, key: object = None, value: object = None) -> NoReturn:
        """Raises: there are no files."""
        raise CacheError("a store keeps bytes in its database only, not in files")

    def remove(self, file_path: str) -> None:
        """Nothing: a file that a row names is none of ours."""


class _Cache(diskcache.Cache):  # type: ignore[misc]
    """diskcache's cache with settings that the database has no say in."""

    def __init__(self, directory: str, **settings: Any) -> None:
        try:
            super().__init__(directory, **settings)
        except BaseException:
            self.close()
            raise

    def reset(self, key: str, value: Any = diskcache.core.ENOVAL, update: bool = True) -> Any:
        """As diskcache's, save that settings keep our values, and that unknown ones are damage.

        diskcache reads its Settings table each time it connects, and executes ``PRAGMA <name> = <value>`` for every
        row called ``sqlite_<name>``.
        """
        if key in SETTINGS:
            value = SETTINGS[key]
        elif key not in COUNTERS:
            raise Damaged(f"the database holds the setting {key!r}, which is not diskcache's")
        return super().reset(key, value, update)

    def drop_tag_index(self) -> None:
        """Nothing, as there never is one: diskcache's gives up at once where another process is writing."""


class Writer:
    """Writes to the database in ``folder``, which it creates. To be used by one thread at a time, any thread.

    Between calls no connection is open: nothing is inherited by a fork, or left behind by a thread that ends.

    Raises
    ------
    Damaged
        When the database there is not diskcache's alone.
    sqlite3.Error, OSError
        When it cannot be opened.
    """

    def __init__(self, folder: str, timeout_s: float) -> None:
        self._database = os.path.join(folder, DATABASE)
        if os.path.exists(self._database):
            check_before_writing(self._database, timeout_s)
        self._cache: _Cache = _Cache(folder, timeout=timeout_s, disk=BytesDisk, **SETTINGS)
        self._cache.close()

    @property
    def size_bytes(self) -> int:
        """The database's size."""
        return os.stat(self._database).st_size

    def put(self, key: str, blob: bytes) -> None:
        """Store ``blob`` under ``key``."""
        with self._session() as cache:
            cache.set(key, blob)

    def delete(self, keys: Sequence[str]) -> None:
        """Remove the entries of these keys."""
        with self._session() as cache:
            for first in range(0, len(keys), _DELETED_AT_ONCE):
                with cache.transact():
                    for key in keys[first : first + _DELETED_AT_ONCE]:
                        cache.delete(key)

    def clear(self) -> int:
        """Remove every row and return how many there were."""
        with self._session() as cache:
            return int(cache.clear())

    @contextmanager
    def _session(self) -> Iterator[_Cache]:
        try:
            yield self._cache
        except (diskcache.Timeout, sqlite3.OperationalError) as error:
            raise _first(error) from None
        finally:
            self._cache.close()


def _first(error: Exception) -> Exception:
    """The failure that diskcache met before ``error``, where that only hides it.

    diskcache calls every failure to begin a transaction a timeout. And it rolls back after every failure, which fails
    in turn where SQLite has done so by itself: https://www.sqlite.org/lang_transaction.html, section 3.
    """
    before = error.__context__
    hides = isinstance(error, diskcache.Timeout) or "cannot rollback" in str(error)
    if hides and isinstance(before, sqlite3.Error):
        return before
    return TimeoutError("the database stays locked") if isinstance(error, diskcache.Timeout) else error
