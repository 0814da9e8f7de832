"""One thread of one process at a time for a key."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from jitgpu.errors import CacheError
from jitgpu.store.directory import check_folder
from jitgpu.store.faults import Faults
from jitgpu.store.forks import watch

if os.name == "posix":
    import fcntl

__all__ = ["KeyLocks"]

# How often a waiter looks, seconds. A compilation takes 10 ms and more.
_POLL_S = 0.005
# Digits of the key in the file's name: at most 4096 files a kind. Two keys of one file only wait for each other.
_SHARD_DIGITS = 3

#: Frees what an attempt took; with False, lets go of this process's copy of it only.
Free = Callable[[bool], None]


def _try_flock(path: str) -> Free | None:
    """One attempt at flock(2), which the system undoes when the holder dies, however that happens.

    Not through filelock where there is flock: importing filelock takes as long as compiling a kernel, and it registers
    fork hooks when imported, which leaves the process hanging when another thread forks meanwhile.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)

    def free(unlock: bool) -> None:
        try:
            # Explicitly: closing frees the lock only when no forked child has the descriptor too.
            if unlock:
                fcntl.flock(descriptor, fcntl.LOCK_UN)
        finally:
            os.close(descriptor)

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # EACCES is what some file systems say for EWOULDBLOCK
        os.close(descriptor)
        return None
    except BaseException:
        os.close(descriptor)
        raise
    if not os.fstat(descriptor).st_nlink:
        free(True)  # the file was removed before it was locked, and this lock keeps nobody out
        return None
    return free


def _try_filelock(path: str) -> Free | None:
    """One attempt at the lock of a system without flock (LockFileEx on Windows)."""
    import filelock

    lock = filelock.FileLock(path, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        return None
    return lambda unlock: lock.release()


_try = _try_flock if os.name == "posix" else _try_filelock


class KeyLocks:
    """File locks in ``<directory>/locks``, one file for the keys of a kind with the same first digits.

    A thread that holds a key may take another: holding is counted for each thread, so two keys in one file do not block
    each other within a thread. Files stay: removing one would split those who wait for it.
    """

    def __init__(self, directory: str, faults: Faults) -> None:
        self._folder = os.path.join(directory, "locks")
        self._faults = faults
        self._guard = threading.Lock()
        # By file and thread: how often it is held, and what frees it.
        self._held: dict[tuple[str, int], tuple[int, Free]] = {}
        watch(self)

    @contextmanager
    def hold(self, key: str, timeout_s: float) -> Iterator[bool]:
        """Hold ``key`` in this context; the value is False after ``timeout_s`` seconds, or where locking fails."""
        kind, _, digits = key.partition(":")
        mine = (f"{kind}-{digits[:_SHARD_DIGITS]}.lock", threading.get_ident())
        try:
            held = self._acquire(mine, timeout_s)
        except (OSError, CacheError) as error:
            # ENOLCK, ENOSYS, EOPNOTSUPP on file systems without locks; no room or no right to make the file; a folder
            # that is not ours.
            self._faults.survive("locking", "locks", error)
            held = False
        process = os.getpid()
        try:
            yield held
        finally:
            # A child that was forked in this context let go of the lock when it was forked.
            if held and os.getpid() == process:
                self._release(mine)

    def freeze(self) -> None:
        """Before a fork: wait until no thread is taking or freeing a lock."""
        self._guard.acquire()

    def thaw(self, *, in_child: bool) -> None:
        """After it: go on. The locks stay the parent's, and the child must not keep them when the parent is killed."""
        if in_child:
            for _, free in self._held.values():
                free(False)
            self._held.clear()
        self._guard.release()

    def _acquire(self, mine: tuple[str, int], timeout_s: float) -> bool:
        deadline = time.monotonic() + timeout_s
        while True:
            with self._guard:
                count, free = self._held.get(mine, (0, None))
                if free is None:
                    free = self._attempt(mine[0])
                if free is not None:
                    self._held[mine] = (count + 1, free)
                    return True
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            time.sleep(min(_POLL_S, left))

    def _attempt(self, name: str) -> Free | None:
        if not os.path.lexists(self._folder):
            os.makedirs(self._folder, 0o700, exist_ok=True)
        check_folder(self._folder)
        return _try(os.path.join(self._folder, name))

    def _release(self, mine: tuple[str, int]) -> None:
        with self._guard:
            count, free = self._held.pop(mine)
            if count > 1:
                self._held[mine] = (count - 1, free)
                return
            try:
                free(True)
            except OSError as error:
                self._faults.survive("releasing a lock", "locks", error)
