"""The cache as its user sees it: a table in memory over a store on disk, with counters and explanations."""

from __future__ import annotations

import contextlib
import logging
import os
import re
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from jitgpu.errors import CacheError, SignatureError
from jitgpu.store import DEFAULT_SIZE_LIMIT, DiskStore, EntryInfo, NullStore, Store, VerifyReport
from jitgpu.store.directory import default_directory
from jitgpu.values import digest

if TYPE_CHECKING:
    from jitgpu.values import CompileRequest

__all__ = ["CacheStats", "Explanation", "KernelCache", "Watcher", "default_cache"]

logger = logging.getLogger("jitgpu")
#: See :attr:`KernelCache.watcher`.
Watcher = Callable[[str, str], Callable[[str], None]]
_MEMORY_ENTRIES = 4096
#: How long one process waits for another that compiles the same kernel; then it compiles for itself.
_LOCK_TIMEOUT_S = 120.0
_UNITS = {
    "": 1, "k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12, "ki": 1 << 10, "mi": 1 << 20, "gi": 1 << 30, "ti": 1 << 40,
}  # fmt: skip


class CacheStats(NamedTuple):
    """What this process did with a cache, and how large the cache is.

    Attributes
    ----------
    memory_hits, disk_hits, compiles : int
        Kernels asked for, by where they came from.
    compile_ms : float
        Time spent in the compiler, ms.
    errors : int
        Failures of the store that were survived.
    size_bytes, entries : int
        The store's size, bytes, and its kernels, for all processes.
    directory : str or None
        None without a store.
    """

    memory_hits: int
    disk_hits: int
    compiles: int
    compile_ms: float
    errors: int
    size_bytes: int
    entries: int
    directory: str | None


class Explanation(NamedTuple):
    """Why a kernel is, or is not, in the cache. Truthy for a hit; ``str()`` of it says it in one line.

    Attributes
    ----------
    kernel : str
    key : str
        The key that was looked for, 64 hexadecimal digits.
    origin : {"memory", "disk", ""}
        Where it is; empty for a miss.
    differs : tuple of str
        The fields of the key in which the nearest entry differs; empty when there is no entry of that kernel.
    nearest : str
        That entry's key, or empty.
    """

    kernel: str
    key: str
    origin: str
    differs: tuple[str, ...] = ()
    nearest: str = ""

    def __bool__(self) -> bool:
        return bool(self.origin)

    def __str__(self) -> str:
        if self.origin:
            return f"{self.kernel}: hit in {self.origin} (key {self.key[:12]})"
        if not self.nearest:
            return f"{self.kernel}: miss, no entry of this kernel (key {self.key[:12]})"
        return f"{self.kernel}: miss, other than entry {self.nearest[:12]} in: {', '.join(self.differs)}"


class KernelCache:
    """Compiled kernels, in memory and on disk. ``jitgpu.cache`` is the one that kernels use unless told otherwise.

    A store that is damaged, full or read-only stops no kernel: it costs a compilation and one warning. Without
    ``directory`` nothing is opened before it is needed, and ``JITGPU_CACHE=off`` keeps nothing on disk.

    Parameters
    ----------
    directory : path, optional
        Where the store lives; made when missing, with mode 0700. Default: ``JITGPU_CACHE_DIR``, else the user's
        cache folder. It must be absolute and safe: owned by the user and writable by nobody else.
    size_limit : int or str, optional
        Bytes, or text such as ``"500MB"`` or ``"2GiB"``. Default: ``JITGPU_CACHE_SIZE``, else 1 GiB. What was
        stored first is evicted first.

    Raises
    ------
    CacheError
        When ``directory`` was given and is not safe, or ``size_limit`` is no size.

    Attributes
    ----------
    watcher : callable or None
        Called as ``watcher(kernels, arch)`` before a compilation, never on hits. What it returns is called with how
        that ended: ``"compiled"``; ``"disk"`` or ``"memory"``: another process or thread made it; ``""``: an error.

    Examples
    --------
    >>> import tempfile, jitgpu as jg
    >>> cache = jg.KernelCache(tempfile.mkdtemp(), "200MB")
    >>> one = jg.Kernel('extern "C" __global__ void one(int* x) { *x = 1; }', cache=cache)
    >>> [one.compile(arch="sm_80").origin for _ in range(2)]
    ['compiled', 'memory']
    >>> stats = cache.stats()
    >>> stats.compiles, stats.memory_hits, stats.entries
    (1, 1, 1)
    """

    def __init__(self, directory: str | os.PathLike[str] | None = None, size_limit: int | str | None = None) -> None:
        limit = parse_size(size_limit) if size_limit is not None else None
        if not isinstance(directory, (str, bytes, os.PathLike, type(None))):
            raise CacheError(
                "not a directory", subject="directory", given=repr(directory), expected="a path",
                fix="pass a str or a pathlib.Path",
            )  # fmt: skip
        self._directory = None if directory is None else os.fspath(directory)
        self._size_limit = limit
        self._store: Store | None = None
        self._memory: dict[str, Any] = {}
        self._making: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()
        self._counts = {"memory_hits": 0, "disk_hits": 0, "compiles": 0}
        self._compile_ms = 0.0
        self.watcher: Watcher | None = None
        self.engine: Any = None  # made by engine_for, which knows the type
        if directory is not None:
            self._store = self._open(self._directory)
        _caches.add(self)

    def __repr__(self) -> str:
        return f"KernelCache({self.directory!r})" if self.directory else "<KernelCache without a store>"

    def __reduce__(self) -> tuple[Any, ...]:
        if self is _default:
            return default_cache, ()
        return KernelCache, (self._directory, self._size_limit)

    @property
    def store(self) -> Store:
        """What lies under the table in memory; opened when first needed."""
        if self._store is None:
            with self._lock:
                if self._store is None:
                    self._store = self._open_default()
        return self._store

    @property
    def directory(self) -> str | None:
        """Where the store lives, an absolute path (str); None when nothing is stored."""
        return self.store.directory

    def _open(self, directory: str | None) -> Store:
        path = default_directory() if directory is None else directory
        limit = self._size_limit
        if limit is None:
            limit = parse_size(os.environ.get("JITGPU_CACHE_SIZE") or DEFAULT_SIZE_LIMIT)
        return DiskStore(path, limit)

    def _open_default(self) -> Store:
        wanted = os.environ.get("JITGPU_CACHE", "").lower()
        if wanted in ("off", "0", "no", "false"):
            return NullStore()
        if wanted not in ("", "on", "1", "yes", "true"):
            logger.warning("JITGPU_CACHE=%s is not understood (off, or leave it out): the cache stays on", wanted)
        try:
            return self._open(None)
        except CacheError as error:
            logger.warning("nothing is stored on disk: %s", error)
            return NullStore()

    # ------------------------------------------------------------------------------------------ for the engine

    def remembered(self, key: str) -> Any:
        """What this process holds under that key, or None."""
        return self._memory.get(key)

    def remember(self, key: str, value: Any) -> None:
        """Hold a value for the life of the process (a bounded number of them)."""
        if len(self._memory) >= _MEMORY_ENTRIES:
            with contextlib.suppress(StopIteration, KeyError, RuntimeError):
                del self._memory[next(iter(self._memory))]
        self._memory[key] = value

    def forget(self, key: str) -> None:
        """Drop an entry from memory and disk."""
        self._memory.pop(key, None)
        self.store.discard(key)

    @contextlib.contextmanager
    def making(self, key: str) -> Iterator[None]:
        """While the body runs, no other thread, and no other process of this machine, makes the same key."""
        with self._lock:
            lock = self._making.setdefault(key, threading.Lock())
        with lock, self.store.lock(key, _LOCK_TIMEOUT_S) as held:
            if not held and self.store.directory is not None:
                logger.info("another process holds %s for over %.0f s; compiling anyway", key, _LOCK_TIMEOUT_S)
            try:
                yield
            finally:
                with self._lock:
                    self._making.pop(key, None)

    def forked(self) -> None:
        """In a child after fork: threads that held locks are not in it, and would hold them for ever."""
        self._lock = threading.Lock()
        self._making = {}
        if self.engine is not None:
            self.engine.forked()

    def count(self, what: str, compile_ms: float = 0.0) -> None:
        """Count a hit or a compilation."""
        with self._lock:
            self._counts[what] += 1
            self._compile_ms += compile_ms

    # -------------------------------------------------------------------------------------------- for the user

    def stats(self) -> CacheStats:
        """What this process did with the cache, and the store's size."""
        store = self.store
        images = sum(1 for entry in store.entries() if entry.key.startswith("image:"))
        return CacheStats(
            **self._counts, compile_ms=self._compile_ms, errors=store.errors, size_bytes=store.size_bytes(),
            entries=images, directory=store.directory,
        )  # fmt: skip

    def entries(self) -> list[EntryInfo]:
        """The stored kernels, in no order.

        Returns
        -------
        list of EntryInfo
        """
        return [entry for entry in self.store.entries() if entry.key.startswith("image:")]

    def explain(self, kernel: Any, *args: Any, arch: str | None = None) -> Explanation:
        """Whether launching a kernel would hit, and if not, which fields of the key differ. Nothing is compiled.

        Parameters
        ----------
        kernel : Kernel or ConfiguredKernel
        *args
            Its arguments, or dtypes, where they decide template parameters.
        arch : str, optional
            ``"sm_90"``. Default: the current device's.

        Returns
        -------
        Explanation
            Truthy for a hit.

        Raises
        ------
        SignatureError
            For something that is no kernel.
        TemplateError, DeviceError
            As :meth:`Kernel.compile`.

        Examples
        --------
        >>> import tempfile, jitgpu as jg
        >>> cache, source = jg.KernelCache(tempfile.mkdtemp()), 'extern "C" __global__ void one(int* x) { *x = 1; }'
        >>> _ = jg.Kernel(source, cache=cache).compile(arch="sm_80")
        >>> other = jg.Kernel(source, options=jg.Options(fast_math=True), cache=cache)
        >>> bool(cache.explain(other, arch="sm_80")), cache.explain(other, arch="sm_80").differs
        (False, ('options',))
        """
        kernel = getattr(kernel, "kernel", kernel)  # of kernel[grid, block]
        if not hasattr(kernel, "specialize"):
            raise SignatureError(
                "explain takes a kernel", given=repr(kernel), expected="a jg.Kernel",
                fix="pass the kernel itself, module['name'] of a module",
            )  # fmt: skip
        request = kernel.request(*args, arch=arch)
        return self.explain_request(request)

    def explain_request(self, request: CompileRequest) -> Explanation:
        """The same for a request."""
        title, key = ", ".join(request.kernels), f"image:{request.key}"
        if key in self._memory:
            return Explanation(title, request.key, "memory")
        if self.store.get(key) is not None:
            return Explanation(title, request.key, "disk")
        fields = {label: digest((label, value)) for label, value in request.fields()}
        best: tuple[int, tuple[str, ...], str] | None = None
        for entry in self.entries():
            if entry.meta.get("kernels") != title:
                continue
            differs = tuple(label for label, value in fields.items() if entry.meta.get(f"field {label}") != value[:16])
            if best is None or len(differs) <= best[0]:
                best = (len(differs), differs, entry.key.partition(":")[2])
        return Explanation(title, request.key, "", *(best[1:] if best else ()))

    def verify(self) -> VerifyReport:
        """Check every entry in full; damaged ones are dropped. About a second for 1 GiB.

        Returns
        -------
        VerifyReport
            True when all was well.
        """
        return self.store.verify()

    def prune(self, size_limit: int | str | None = None) -> int:
        """Evict from the disk what was stored first.

        Parameters
        ----------
        size_limit : int or str, optional
            Down to so many bytes, or text such as ``"500MB"``. Default: the cache's own.

        Returns
        -------
        int
            Bytes freed.

        Raises
        ------
        CacheError
            When it is no size.
        """
        return self.store.prune(None if size_limit is None else parse_size(size_limit))

    def clear(self) -> int:
        """Drop everything, in memory and on disk. What is loaded already stays usable.

        Returns
        -------
        int
            How many entries the disk held.
        """
        self._memory.clear()
        return self.store.clear()


def parse_size(size: int | str) -> int:
    """Bytes from an int or from text with a unit.

    >>> parse_size("2GiB"), parse_size("500 MB"), parse_size(1024)
    (2147483648, 500000000, 1024)

    Raises
    ------
    CacheError
        For anything else.
    """
    if isinstance(size, int) and not isinstance(size, bool) and size > 0:
        return size
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([kmgt]i?)?b?\s*", str(size).lower())
    if match is None or float(match[1]) <= 0:
        raise CacheError(
            "not a size", subject="size_limit", given=repr(size), expected='bytes, or text such as "500MB" or "2GiB"',
            fix="JITGPU_CACHE_SIZE and size_limit= take the same",
        )  # fmt: skip
    return int(float(match[1]) * _UNITS[match[2] or ""])


_caches: weakref.WeakSet[KernelCache] = weakref.WeakSet()


def _after_fork() -> None:
    for cache in _caches:
        cache.forked()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

_default = KernelCache()


def default_cache() -> KernelCache:
    """The cache that kernels use when they are given none: ``jitgpu.cache``."""
    return _default
