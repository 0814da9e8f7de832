"""What the engine asks of a store, and the store that keeps nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import NamedTuple, Protocol

from jitgpu.errors import CacheError

__all__ = ["EntryInfo", "NullStore", "Store", "VerifyReport", "check_entry", "check_key"]

_KEY = re.compile(r"[a-z]{1,32}:[0-9a-f]{64}", re.ASCII)
_KEY_RULE = "a kind, a colon and 64 lower-case hexadecimal digits"


def check_key(key: object) -> str:
    """The key, when it is one.

    Raises
    ------
    CacheError
        For anything but ``<kind>:<64 hex>``, the kind being 1 to 32 lower-case letters.

    Examples
    --------
    >>> check_key("image:" + "0" * 64)[:9]
    'image:000'
    """
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise CacheError(
            "this is no key of a store",
            subject="key",
            given=repr(key),
            expected=_KEY_RULE,
            fix="make keys with jitgpu.values.digest",
        )
    return key


def check_entry(body: object, meta: object) -> None:
    """Refuse what a store cannot keep.

    Raises
    ------
    CacheError
        When ``body`` is not bytes, or ``meta`` is not a mapping of str to str.
    """
    if not isinstance(body, bytes):
        raise CacheError(
            "a store keeps bytes only", subject="body", given=type(body).__name__, expected="bytes", fix="bytes(body)"
        )
    if not isinstance(meta, Mapping) or not all(isinstance(k, str) and isinstance(v, str) for k, v in meta.items()):
        raise CacheError(
            "metadata is text only",
            subject="meta",
            given=repr(meta)[:200],
            expected="a mapping of str to str",
            fix="pass str(value)",
        )


class EntryInfo(NamedTuple):
    """One entry of a store, as its head tells it.

    Attributes
    ----------
    key : str
        The kind, a colon and 64 hexadecimal digits.
    nbytes : int
        Size of the body, bytes.
    stored_at : float
        Seconds since 1970.
    meta : dict of str to str
        What else is known: kernels, arch, digests of the fields of the key.
    """

    key: str
    nbytes: int
    stored_at: float
    meta: dict[str, str]


class VerifyReport(NamedTuple):
    """What :meth:`Store.verify` found. It is true when all was well.

    Attributes
    ----------
    checked : int
        Entries that were read and whose checksum was computed.
    damaged : int
        Those of them that did not hold, and were discarded.
    database_ok : bool
        False when the database itself was damaged; it was set aside then, with all entries in it.
    """

    checked: int
    damaged: int
    database_ok: bool = True

    def __bool__(self) -> bool:
        return self.database_ok and not self.damaged


class Store(Protocol):
    """Verified bytes under keys, shared by processes.

    A store that is broken, full, read-only or absent behaves as an empty one: no method but those that say so raises
    for the state of the store. Keys are ``<kind>:<64 hex>``; others raise :class:`jitgpu.CacheError`.
    """

    @property
    def directory(self) -> str | None:
        """Where the entries are, an absolute path; None when nowhere."""

    @property
    def errors(self) -> int:
        """Failures of the store that were survived so far in this process."""

    def get(self, key: str) -> bytes | None:
        """The body stored under ``key``, verified; None where there is none, or none that holds."""

    def put(self, key: str, body: bytes, meta: Mapping[str, str]) -> bool:
        """Store ``body`` and its metadata, replacing what was there. False when it could not be stored."""

    def discard(self, key: str) -> None:
        """Remove the entry, if there is one."""

    def lock(self, key: str, timeout_s: float) -> AbstractContextManager[bool]:
        """Hold ``key`` against every other thread and process, waiting at most ``timeout_s`` seconds.

        The context's value is True while held, and False after the timeout or where files cannot be locked: go on
        without it then. The lock is freed when its process dies. Look for the entry again after taking it.
        """

    def entries(self) -> Iterator[EntryInfo]:
        """Every entry, least recently stored not necessarily first; bodies are not read."""

    def size_bytes(self) -> int:
        """Bytes on disk."""

    def verify(self) -> VerifyReport:
        """Check every entry in full and discard what does not hold."""

    def prune(self, size_limit: int | None = None) -> int:
        """Remove entries, least recently stored first, until at most ``size_limit`` bytes (default: the store's own
        limit) are on disk. Returns the bytes freed."""

    def clear(self) -> int:
        """Remove every entry. Returns how many there were."""

    def close(self) -> None:
        """Let go of files; the next call opens them again."""


class NullStore:
    """Stores nothing: the store of ``JITGPU_CACHE=off``, and the one where the directory must not be used.

    Examples
    --------
    >>> store = NullStore()
    >>> store.put("image:" + "0" * 64, b"body", {}), store.get("image:" + "0" * 64)
    (False, None)
    """

    directory: str | None = None
    errors: int = 0

    def get(self, key: str) -> bytes | None:
        """None."""
        check_key(key)
        return None

    def put(self, key: str, body: bytes, meta: Mapping[str, str]) -> bool:
        """False: nothing is kept."""
        check_key(key)
        check_entry(body, meta)
        return False

    def discard(self, key: str) -> None:
        """Nothing to do."""
        check_key(key)

    def lock(self, key: str, timeout_s: float) -> AbstractContextManager[bool]:
        """Never held: processes that share no store share no work either."""
        check_key(key)
        return nullcontext(False)

    def entries(self) -> Iterator[EntryInfo]:
        """None at all."""
        return iter(())

    def size_bytes(self) -> int:
        """0."""
        return 0

    def verify(self) -> VerifyReport:
        """Nothing checked, nothing damaged."""
        return VerifyReport(checked=0, damaged=0)

    def prune(self, size_limit: int | None = None) -> int:
        """0."""
        return 0

    def clear(self) -> int:
        """0."""
        return 0

    def close(self) -> None:
        """Nothing to do."""
