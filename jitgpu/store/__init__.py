"""The store: verified bytes on disk, kept from one process to the next.

A :class:`Store` maps keys (``image:<64 hex>``) to bytes. What :meth:`Store.get` returns has been checked against a
SHA-256 over key, metadata and body; whatever is wrong with a store is a miss, a counter and one log line, and never
keeps a kernel from running. :class:`DiskStore` keeps its entries with diskcache, :class:`NullStore` keeps none.

Importing this package loads neither diskcache nor filelock: each is imported by the first call that needs it. It does
load sqlite3, since every kernel begins with a look into the store.
"""

from __future__ import annotations

from jitgpu.store.disk import DEFAULT_SIZE_LIMIT, DiskStore
from jitgpu.store.interface import EntryInfo, NullStore, Store, VerifyReport

__all__ = ["DEFAULT_SIZE_LIMIT", "DiskStore", "EntryInfo", "NullStore", "Store", "VerifyReport"]
