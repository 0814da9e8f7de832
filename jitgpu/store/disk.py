"""The store on disk: reading without diskcache, writing through it, and surviving what happens to either."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from jitgpu.errors import CacheError
from jitgpu.store.directory import check
from jitgpu.store.envelope import unwrap, wrap
from jitgpu.store.faults import BadEntry, Faults, classify, log, survivable
from jitgpu.store.forks import watch
from jitgpu.store.generations import Generations, Place
from jitgpu.store.interface import EntryInfo, VerifyReport, check_entry, check_key
from jitgpu.store.locks import KeyLocks
from jitgpu.store.reader import Reader

if TYPE_CHECKING:
    from jitgpu.store.writer import Writer

__all__ = ["DEFAULT_SIZE_LIMIT", "DiskStore"]

#: 1 GiB: about 30,000 kernels.
DEFAULT_SIZE_LIMIT = 2**30
# How long another process may hold the database, seconds; it holds it for less than a millisecond unless it is stopped.
_TIMEOUT_S = 5.0
# Evicting goes some way below the limit, so that not every store after that evicts again.
_EVICT_TO = 0.9

T = TypeVar("T")


class DiskStore:
    """Entries in a diskcache database, shared by every process of a user.

    Parameters
    ----------
    directory : path
        Absolute. Created with mode 0700 where it is missing.
    size_limit : int
        Bytes on disk, 1 GiB by default. When a new entry takes the store above it, the least recently stored go.

    Raises
    ------
    CacheError
        When others could write in the directory (``jitgpu.store.directory`` has the rules), or the limit is no
        positive int. Nothing else raises for the state of the store: see :class:`jitgpu.store.Store`.

    Notes
    -----
    May be used by any number of threads, and on after a fork, in parent and child. An entry is there for every process
    as soon as ``put`` returns, and still there when the process is killed. When the machine loses power, entries of the
    last half minute, or the database, may be lost, and are compiled anew. Nothing is ever unpickled.

    Examples
    --------
    >>> import tempfile
    >>> store = DiskStore(tempfile.mkdtemp())
    >>> key = "image:" + "0" * 64
    >>> with store.lock(key, timeout_s=10):
    ...     stored = store.get(key) or store.put(key, b"body", {"kernel": "saxpy"})
    >>> store.get(key)
    b'body'
    """

    def __init__(self, directory: str | os.PathLike[str], size_limit: int = DEFAULT_SIZE_LIMIT) -> None:
        self._size_limit = _checked_limit(size_limit, least=1)
        self._directory = check(directory)
        self._faults = Faults(self._directory)
        self._generations = Generations(self._directory)
        self._locks = KeyLocks(self._directory, self._faults)
        # Where both are needed, writing is taken first.
        self._writing = threading.RLock()
        self._reading = threading.RLock()
        self._writer: tuple[Place, Writer] | None = None
        self._reader: tuple[Place, Reader] | None = None
        watch(self)

    @property
    def directory(self) -> str:
        """Where the entries are, an absolute path."""
        return self._directory

    @property
    def size_limit(self) -> int:
        """The limit, bytes."""
        return self._size_limit

    @property
    def errors(self) -> int:
        """Failures of the store that were survived so far in this process, damaged entries among them."""
        return self._faults.count

    def get(self, key: str) -> bytes | None:
        """The body stored under ``key``, verified; None where there is none, or none that holds."""
        check_key(key)
        try:
            return self._body(key)
        except BadEntry as error:
            self._faults.damaged_entry(key, error)
            self.discard(key)
            return None

    def put(self, key: str, body: bytes, meta: Mapping[str, str]) -> bool:
        """Store ``body`` and its metadata, replacing what was there. False when it could not be stored."""
        check_key(key)
        check_entry(body, meta)
        blob = wrap(key, body, meta)
        if len(blob) > self._size_limit:
            log.info("kernel store %s: entry %s (%d bytes) exceeds the limit of %d bytes and is not stored",
                     self._directory, key, len(blob), self._size_limit)  # fmt: skip
            return False

        def store(writer: Writer) -> bool:
            writer.put(key, blob)
            if writer.size_bytes > self._size_limit:
                self._evict(writer, int(self._size_limit * _EVICT_TO), keep=key)
            return True

        return self._write("storing an entry", store, False)

    def discard(self, key: str) -> None:
        """Remove the entry, if there is one."""
        check_key(key)
        self._write("removing an entry", lambda writer: writer.delete([key]), None, create=False)

    def lock(self, key: str, timeout_s: float) -> AbstractContextManager[bool]:
        """Hold ``key`` against every other thread and process; see :meth:`jitgpu.store.Store.lock`."""
        return self._locks.hold(check_key(key), timeout_s)

    def entries(self) -> Iterator[EntryInfo]:
        """Every entry whose head holds, in no order; bodies are not read."""
        last = 0
        while True:
            none: tuple[int, list[EntryInfo]] = (0, [])
            last, batch = self._read("listing entries", partial(_infos, after=last), none, none)
            if not last:
                return
            yield from batch

    def size_bytes(self) -> int:
        """Bytes of the database in use, 0 when there is none."""
        with self._reading:
            try:
                place = self._generations.locate(create=False)
                return os.stat(place.database).st_size if place else 0
            except FileNotFoundError:
                return 0
            except survivable() as error:
                self._survive("looking at the size", error, None)
                return 0

    def verify(self) -> VerifyReport:
        """Check the database and every entry in full, and discard what does not hold.

        Other processes cannot store while SQLite checks the database (about a second for 1 GiB).
        """
        def look(reader: Reader) -> list[str] | None:
            reader.check_pages()
            return reader.keys()

        none: list[str] = []
        keys = self._read("verifying the store", look, none, None)
        if keys is None:
            return VerifyReport(checked=0, damaged=0, database_ok=False)
        checked = damaged = 0
        for key in keys:
            try:
                checked += self._body(key) is not None
            except BadEntry as error:
                checked += 1
                damaged += 1
                self._faults.damaged_entry(key, error)
                self.discard(key)
        return VerifyReport(checked=checked, damaged=damaged)

    def prune(self, size_limit: int | None = None) -> int:
        """Remove entries, least recently stored first, down to ``size_limit`` bytes on disk (default: the store's own).

        Returns
        -------
        int
            Bytes freed.

        Raises
        ------
        CacheError
            When the limit is no int, or negative.
        """
        target = self._size_limit if size_limit is None else _checked_limit(size_limit, least=0)
        return self._write("pruning", lambda writer: self._evict(writer, target), 0, create=False)

    def clear(self) -> int:
        """Remove every entry, and databases that were set aside. Returns how many entries there were."""
        cleared = self._write("clearing", lambda writer: writer.clear(), None, create=False)
        count = 0 if cleared is None else cleared
        with contextlib.suppress(*survivable()), self._writing:
            if cleared is None and (place := self._generations.locate(create=False)):
                # A full disk has no room for the journal of so large a change; removing the file needs none.
                stored = self._read("clearing", lambda reader: len(reader.keys()), 0, 0)
                self._generations.renew(place)
                count = stored
                self.close()
            self._generations.forget(keep=0)
        return count

    def close(self) -> None:
        """Close the database; the next call opens it again."""
        with self._writing, self._reading:
            self._writer = None
            self._close_reader()

    # -------------------------------------------------------------------------------------------- reading and writing

    def _body(self, key: str) -> bytes | None:
        blob = self._read("reading an entry", lambda reader: reader.value(key), None, None)
        return None if blob is None else unwrap(key, blob)

    def _read(self, doing: str, action: Callable[[Reader], T], missing: T, failed: T) -> T:
        """What ``action`` finds; ``missing`` where there is no database, ``failed`` where it cannot be read."""
        with self._reading:
            place = None
            try:
                if self._reader is not None:
                    place = self._reader[0]
                    found = action(self._reader[1])
                    # Another process may have begun a new database, which matters only to who found nothing.
                    if found is not None and found != missing:
                        return found
                place = self._generations.locate(create=False)
                if place is None or self._generations.exhausted:
                    self._close_reader()
                    return missing
                if self._reader is not None and self._reader[0] == place and self._reader[1].is_at(place.database):
                    return missing
                return self._reopen(place, action, missing)
            except survivable() as error:
                self._close_reader()
                self._survive(doing, error, place)
                return failed

    def _reopen(self, place: Place, action: Callable[[Reader], T], missing: T) -> T:
        self._close_reader()
        if not os.path.exists(place.database):
            return missing
        reader = Reader(place.database, _TIMEOUT_S)
        self._reader = (place, reader)
        if not reader.ready:
            self._close_reader()
            return missing
        return action(reader)

    def _close_reader(self) -> None:
        if self._reader is not None:
            reader, self._reader = self._reader[1], None
            reader.close()

    def _write(self, doing: str, action: Callable[[Writer], T], failed: T, *, create: bool = True) -> T:
        """What ``action`` returns; ``failed`` where nothing can be written. A damaged database is replaced once."""
        with self._writing:
            for _ in range(2):
                place = None
                try:
                    place = self._generations.locate(create=create)
                    if place is None or self._generations.exhausted:
                        return failed
                    return action(self._open_writer(place))
                except survivable() as error:
                    self._writer = None
                    if not self._survive(doing, error, place):
                        return failed
            return failed

    def _open_writer(self, place: Place) -> Writer:
        from jitgpu.store.writer import Writer

        with self._reading:
            if self._reader is not None and self._reader[0] != place:
                self._close_reader()
        if self._writer is None or self._writer[0] != place or not os.path.exists(place.database):
            self._writer = (place, Writer(place.folder, _TIMEOUT_S))
        return self._writer[1]

    def _evict(self, writer: Writer, target: int, keep: str = "") -> int:
        """Remove the least recently stored entries, never ``keep``, until the database has ``target`` bytes."""
        before = writer.size_bytes
        none: list[str] = []
        # A few rounds: what an entry frees is known to a page or two only, and other processes go on storing.
        for _ in range(8):
            excess = writer.size_bytes - target
            if excess <= 0:
                break
            doomed = self._read("evicting", partial(_oldest, nbytes=excess, keep=keep), none, none)
            if not doomed:
                break
            writer.delete(doomed)
            log.info("kernel store %s: %d entries evicted", self._directory, len(doomed))
        return max(0, before - writer.size_bytes)

    def _survive(self, doing: str, error: Exception, place: Place | None) -> bool:
        """Count and log; set a damaged database aside. Whether trying again may help."""
        cause = classify(error, place.database if place else self._directory)
        self._faults.survive(doing, cause, error)
        if cause != "damaged":
            return False
        try:
            self._generations.set_aside(place)
        except OSError as failure:
            self._faults.survive("setting a database aside", classify(failure, self._directory), failure)
            return False
        if self._generations.exhausted:
            self._faults.survive(doing, "abandoned", error)
        return not self._generations.exhausted

    # ------------------------------------------------------------------------------------------------------- forking

    def freeze(self) -> None:
        """Before a fork: wait for reading and writing to end, and close the connection, whose file locks the child
        would believe to have (https://www.sqlite.org/howtocorrupt.html, section 2.6)."""
        self._writing.acquire()
        self._reading.acquire()
        self._close_reader()

    def thaw(self, *, in_child: bool) -> None:
        """After it: go on; the connection is opened anew when it is needed."""
        self._reading.release()
        self._writing.release()


def _infos(reader: Reader, after: int) -> tuple[int, list[EntryInfo]]:
    last, heads = reader.heads(after)
    return last, [EntryInfo(head.key, head.nbytes, stored_at, head.meta) for stored_at, head in heads]


def _oldest(reader: Reader, nbytes: int, keep: str) -> list[str]:
    """Keys of the least recently stored entries that have ``nbytes`` together."""
    doomed = []
    with contextlib.closing(reader.oldest()) as oldest:
        for key, size in oldest:
            if nbytes <= 0:
                break
            if key != keep:
                doomed.append(key)
                nbytes -= size
    return doomed


def _checked_limit(limit: object, least: int) -> int:
    if not isinstance(limit, int) or isinstance(limit, bool) or limit < least:
        raise CacheError(
            "this is no limit for a store",
            subject="size_limit",
            given=repr(limit),
            expected=f"an int of {least} or more, bytes",
            fix="size_limit=2**30",
        )
    return limit
