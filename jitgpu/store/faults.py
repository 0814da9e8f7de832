"""What can go wrong with a store, how it is told apart, and how it is survived: counted, logged once, passed over."""

from __future__ import annotations

import errno
import functools
import logging
import os
import threading
from typing import ClassVar, Literal

from jitgpu.errors import CacheError

__all__ = ["BadEntry", "Cause", "Damaged", "Faults", "classify", "log", "survivable"]

log = logging.getLogger("jitgpu")

Cause = Literal["damaged", "abandoned", "full", "read-only", "busy", "unopenable", "io", "locks"]

_MEANING: dict[Cause, str] = {
    "damaged": "its database is damaged or was tampered with; it is set aside and a fresh one begun",
    "abandoned": "its databases are damaged again and again; this process uses it no more",
    "full": "the disk (or the quota) is full",
    "read-only": "it cannot be written",
    "busy": "another process holds its database",
    "unopenable": "its database cannot be opened",
    "io": "reading or writing its files failed",
    "locks": "files cannot be locked there (a network file system?), so processes may compile the same kernel twice",
}

# SQLite's primary result codes, https://www.sqlite.org/rescode.html. Those named here come from the surroundings of a
# database; every other code, met by statements that are always the same, comes from what is in it.
_SURROUNDINGS: dict[int, Cause] = {
    3: "unopenable",  # SQLITE_PERM
    5: "busy",  # SQLITE_BUSY
    6: "busy",  # SQLITE_LOCKED
    7: "io",  # SQLITE_NOMEM
    9: "io",  # SQLITE_INTERRUPT
    10: "io",  # SQLITE_IOERR
    13: "full",  # SQLITE_FULL
    14: "unopenable",  # SQLITE_CANTOPEN
    15: "busy",  # SQLITE_PROTOCOL
    22: "io",  # SQLITE_NOLFS
    23: "unopenable",  # SQLITE_AUTH
}
_READONLY = 8

_ERRNO: dict[int, Cause] = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EROFS: "read-only",
    errno.EACCES: "read-only",
    errno.EPERM: "read-only",
}


class BadEntry(Exception):
    """One entry is not, byte for byte, what was stored under its key."""


class Damaged(Exception):
    """The database holds what diskcache, used as it is here, never puts there."""


@functools.cache
def survivable() -> tuple[type[Exception], ...]:
    """What reading or writing a store can raise for the state it is in."""
    import sqlite3

    # CacheError: a folder in the store is not ours. ValueError, TypeError: diskcache unpacks rows of its Settings table
    # without looking at them. MemoryError: what sqlite3 makes of SQLITE_NOMEM, which a damaged length can cause.
    return (sqlite3.Error, OSError, Damaged, CacheError, ValueError, TypeError, MemoryError)


def classify(error: BaseException, database: str) -> Cause:
    """The cause behind ``error``, met while ``database`` (a path) was read or written."""
    import sqlite3

    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        if code is None:
            # Raised by Python's module itself: on misuse of a connection, or on a value that it could not convert.
            return "io" if isinstance(error, (sqlite3.ProgrammingError, sqlite3.InterfaceError)) else "damaged"
        if code & 0xFF == _READONLY:
            # A damaged header can declare a file read-only; then the file system disagrees.
            writable = os.access(database, os.W_OK) and os.access(os.path.dirname(database), os.W_OK)
            return "damaged" if writable else "read-only"
        return _SURROUNDINGS.get(code & 0xFF, "damaged")
    if isinstance(error, OSError):
        return _ERRNO.get(error.errno or 0, "io")
    if isinstance(error, MemoryError):
        return "io"
    return "damaged"


class Faults:
    """Counts the failures of one store, and warns once a process for each directory and cause.

    ``guard`` is taken for each count, last of all locks, and across a fork.
    """

    _warned: ClassVar[set[tuple[str, str]]] = set()  # shared by all stores: once a process
    guard = threading.Lock()

    def __init__(self, directory: str) -> None:
        self._directory = directory
        self.count = 0

    def survive(self, doing: str, cause: Cause, error: BaseException) -> None:
        """Count one failure that was met while ``doing`` something; warn, if this cause is new here."""
        log.log(
            self._level(cause),
            "kernel store %s: %s (while %s: %s). Kernels run all the same, compiled anew where they are not found.",
            self._directory,
            _MEANING[cause],
            doing,
            str(error) or type(error).__name__,
        )

    def damaged_entry(self, key: str, error: BadEntry) -> None:
        """Count one entry that did not hold, and say so."""
        log.log(self._level("entry"), "kernel store %s: entry %s is discarded: %s", self._directory, key, error)

    def _level(self, cause: str) -> int:
        """Count a failure; WARNING for the first of its cause in this process and directory, INFO after that."""
        with Faults.guard:
            self.count += 1
            known = (self._directory, cause) in Faults._warned
            Faults._warned.add((self._directory, cause))
        return logging.INFO if known else logging.WARNING
