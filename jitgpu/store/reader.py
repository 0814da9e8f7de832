"""Reading diskcache's database without diskcache, whose import and opening cost more than a whole warm start may.

Bytes that a bytes-only disk of diskcache stored under a str key are the row with that ``key``, ``raw = 1``,
``mode = 1`` (raw), no ``filename``, and the bytes in ``value``.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator

from jitgpu.errors import CacheError
from jitgpu.store.envelope import PREFIX_BYTES, Head, head_bytes, read_head
from jitgpu.store.faults import BadEntry, Damaged
from jitgpu.store.interface import check_key
from jitgpu.store.schema import MODE_RAW, check_database

__all__ = ["Reader", "check_before_writing"]

_BATCH = 256
_ROW = "SELECT mode, filename, value FROM Cache WHERE key = ? AND raw = 1"
_HEADS = "SELECT rowid, key, store_time FROM Cache WHERE rowid > ? ORDER BY rowid LIMIT ?"
_OWN = "typeof(key) = 'text' AND raw IS 1"  # text and blobs are both bytes to this connection
_OLDEST = f"SELECT key, {_OWN}, length(value) FROM Cache ORDER BY store_time, rowid"


class Reader:
    """One connection to a database that exists, which changes nothing in it. Not thread-safe by itself.

    The file is opened for writing where that is allowed, because the first to open a database after its writer was
    killed has to roll the journal back (https://www.sqlite.org/lockingv3.html, section 5); ``query_only`` keeps
    statements from writing.

    Raises
    ------
    Damaged
        When the database holds anything that diskcache did not put there.
    sqlite3.Error
        When it cannot be opened.
    """

    def __init__(self, database: str, timeout_s: float) -> None:
        self._connection = _connect(database, timeout_s)
        try:
            self._connection.execute("PRAGMA query_only = ON")
            self.ready = check_database(self._connection)
            self.identity = _identity(database)
        except BaseException:
            self.close()
            raise

    def is_at(self, database: str) -> bool:
        """Whether this is still the file under that name."""
        return self.identity == _identity(database)

    def value(self, key: str) -> bytes | None:
        """The stored bytes, unchecked; None where there are none.

        Raises
        ------
        BadEntry
            When the row is not of the form in which bytes are stored here; what it names is neither opened nor loaded.
        sqlite3.Error
            When the database cannot be read.
        """
        rows = self._connection.execute(_ROW, (key,)).fetchall()
        if not rows:
            return None
        mode, filename, value = rows[0]
        if mode != MODE_RAW or filename is not None or not isinstance(value, bytes):
            raise BadEntry(f"its row does not hold plain bytes (mode {mode!r}, file name {filename!r})")
        return value

    def keys(self) -> list[str]:
        """Every key.

        Raises
        ------
        Damaged
            When a row has a key that this package does not make.
        """
        rows = self._connection.execute(f"SELECT key, {_OWN} FROM Cache").fetchall()
        return [_own_key(key, own) for key, own in rows]

    def heads(self, after: int) -> tuple[int, list[tuple[float, Head]]]:
        """The heads of some entries with a row number above ``after``; 0 in place of the last number at the end.

        Entries whose head does not hold are left out.
        """
        rows = self._connection.execute(_HEADS, (after, _BATCH)).fetchall()
        found = [(float(stored_at or 0.0), head) for rowid, _, stored_at in rows if (head := self._head(rowid))]
        return (rows[-1][0] if rows else 0), found

    def _head(self, rowid: int) -> Head | None:
        try:
            with self._connection.blobopen("Cache", "value", rowid, readonly=True) as blob:
                prefix = blob.read(PREFIX_BYTES)
                return read_head(prefix + blob.read(head_bytes(prefix) - len(prefix)))
        except BadEntry:
            return None
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
                return None  # the row is gone since, or holds no bytes
            raise

    def oldest(self) -> Generator[tuple[str, int], None, None]:
        """Keys and sizes (bytes) of the entries, least recently stored first. Exhaust or close it before writing.

        Raises
        ------
        Damaged
            As :meth:`keys`.
        """
        for key, own, nbytes in self._connection.execute(_OLDEST):
            yield _own_key(key, own), nbytes or 0

    def check_pages(self) -> None:
        """SQLite's own check of the whole file.

        Raises
        ------
        Damaged
            When it finds anything.
        """
        findings = self._connection.execute("PRAGMA integrity_check(1)").fetchall()
        if findings != [(b"ok",)]:
            raise Damaged(b"; ".join(bytes(finding) for (finding,) in findings).decode("utf-8", "replace"))

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def __del__(self) -> None:
        # A connection is in a reference cycle (its statement cache), and would stay open until that is found.
        if hasattr(self, "_connection"):
            self._connection.close()


def check_before_writing(database: str, timeout_s: float) -> None:
    """Check a database that diskcache is about to open, and that it can be locked in time.

    diskcache waits 60 s for each of its first statements; a process that was stopped while it held the database would
    hold this one as long.

    Raises
    ------
    Damaged, sqlite3.Error
        As :class:`Reader`; ``SQLITE_BUSY`` when the database stays locked.
    """
    connection = _connect(database, timeout_s)
    try:
        check_database(connection)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    finally:
        connection.close()


def _connect(database: str, timeout_s: float) -> sqlite3.Connection:
    path = database if os.name == "posix" else "/" + database.replace("\\", "/")
    for character in "%?#":  # https://www.sqlite.org/uri.html, section 3.1; "%" first
        path = path.replace(character, f"%{ord(character):02x}")
    connection = sqlite3.connect(
        f"file:{path}?mode=rw", uri=True, timeout=timeout_s, isolation_level=None, check_same_thread=False
    )
    try:
        # Settings advised for files that may be hostile: https://www.sqlite.org/security.html, section 1.2.
        connection.text_factory = bytes
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA mmap_size = 0")
    except BaseException:
        connection.close()
        raise
    return connection


def _identity(database: str) -> tuple[int, int]:
    try:
        status = os.stat(database)
    except OSError:
        return (0, 0)
    return (status.st_dev, status.st_ino)


def _own_key(key: object, own: object) -> str:
    text = key.decode("utf-8", "replace") if isinstance(key, bytes) and own else repr(key)
    try:
        return check_key(text)
    except CacheError as error:
        raise Damaged(f"the database holds the key {text[:80]!r}, which is not one of ours") from error
