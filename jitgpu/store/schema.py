"""The database as diskcache lays it out, and the check that nothing else is in it.

A trigger or view can rewrite what is stored, and diskcache follows its ``Settings`` table wherever that leads: pragmas,
attributes, the directory. So a database is used only when every object in it is, word for word, one that diskcache
made, and every setting has a name that diskcache knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jitgpu.store.faults import Damaged

if TYPE_CHECKING:
    import sqlite3

__all__ = ["COUNTERS", "MODE_RAW", "SETTINGS", "check_database"]

#: diskcache's mode of a value that lies in the row itself, as it is.
MODE_RAW = 1

#: diskcache's settings, and what they are here whatever the database says. ``size_limit`` is the store's own affair.
SETTINGS: dict[str, str | int] = {
    "statistics": 0,
    "tag_index": 0,
    "eviction_policy": "least-recently-stored",
    "size_limit": 2**30,
    # diskcache evicts ten entries at a time, the one just stored among them where entries are large; see Writer.evict.
    "cull_limit": 0,
    "sqlite_auto_vacuum": 1,
    "sqlite_cache_size": 2**13,
    # A rollback journal, not WAL: no shared memory file, so it works in a read-only directory and, as far as locks do,
    # on a network file system (https://www.sqlite.org/wal.html, "Overview", disadvantages 2 and 3).
    "sqlite_journal_mode": "truncate",
    # A file that shrinks under a memory map is SIGBUS, which no handler survives (https://www.sqlite.org/mmap.html).
    "sqlite_mmap_size": 0,
    # No fsync: a killed process loses nothing, as the page cache outlives it. A machine that loses power may leave a
    # damaged database. That is found (SQLite's checks, the checksum of each entry), set aside, and costs compilations.
    "sqlite_synchronous": 0,
    "disk_min_file_size": 2**62,
    "disk_pickle_protocol": 0,
}
#: What diskcache counts in the Settings table.
COUNTERS = frozenset({"count", "size", "hits", "misses"})

_OBJECTS: dict[str, str | None] = {
    "Settings": "CREATE TABLE Settings ( key TEXT NOT NULL UNIQUE, value)",
    "sqlite_autoindex_Settings_1": None,
    "Cache": "CREATE TABLE Cache ( rowid INTEGER PRIMARY KEY, key BLOB, raw INTEGER, store_time REAL,"
    " expire_time REAL, access_time REAL, access_count INTEGER DEFAULT 0, tag BLOB, size INTEGER DEFAULT 0,"
    " mode INTEGER DEFAULT 0, filename TEXT, value BLOB)",
    "Cache_key_raw": "CREATE UNIQUE INDEX Cache_key_raw ON Cache(key, raw)",
    "Cache_expire_time": "CREATE INDEX Cache_expire_time ON Cache (expire_time)",
    "Cache_store_time": "CREATE INDEX Cache_store_time ON Cache (store_time)",
    "Settings_count_insert": "CREATE TRIGGER Settings_count_insert AFTER INSERT ON Cache FOR EACH ROW BEGIN"
    ' UPDATE Settings SET value = value + 1 WHERE key = "count"; END',
    "Settings_count_delete": "CREATE TRIGGER Settings_count_delete AFTER DELETE ON Cache FOR EACH ROW BEGIN"
    ' UPDATE Settings SET value = value - 1 WHERE key = "count"; END',
    "Settings_size_insert": "CREATE TRIGGER Settings_size_insert AFTER INSERT ON Cache FOR EACH ROW BEGIN"
    ' UPDATE Settings SET value = value + NEW.size WHERE key = "size"; END',
    "Settings_size_update": "CREATE TRIGGER Settings_size_update AFTER UPDATE ON Cache FOR EACH ROW BEGIN"
    ' UPDATE Settings SET value = value + NEW.size - OLD.size WHERE key = "size"; END',
    "Settings_size_delete": "CREATE TRIGGER Settings_size_delete AFTER DELETE ON Cache FOR EACH ROW BEGIN"
    ' UPDATE Settings SET value = value - OLD.size WHERE key = "size"; END',
}


def check_database(connection: sqlite3.Connection) -> bool:
    """Whether the database holds diskcache's tables; False while it is still empty or being made.

    The connection's ``text_factory`` is bytes, so that no text in the database can fail to decode.

    Raises
    ------
    Damaged
        When anything else is in it.
    sqlite3.Error
        When it cannot be read.
    """
    names = set()
    for name, sql in connection.execute("SELECT name, sql FROM sqlite_master LIMIT 100").fetchall():
        known = bytes(name or b"").decode("ascii", "replace")
        if known not in _OBJECTS or _words(sql) != _words(_OBJECTS[known]):
            raise Damaged(f"the database holds {known!r}, which is not diskcache's")
        names.add(known)
    if "Settings" in names:
        for (key,) in connection.execute("SELECT key FROM Settings LIMIT 100").fetchall():
            known = bytes(key).decode("ascii", "replace") if isinstance(key, bytes) else repr(key)
            if known not in SETTINGS and known not in COUNTERS:
                raise Damaged(f"the database holds the setting {known!r}, which is not diskcache's")
    return "Cache" in names


def _words(sql: str | bytes | None) -> list[str] | None:
    if sql is None:
        return None
    return (sql.decode("utf-8", "replace") if isinstance(sql, bytes) else sql).split()
