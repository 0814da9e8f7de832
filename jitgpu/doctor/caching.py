"""The check of the store: where it is, whether the library takes it, and whether what is stored comes back."""

from __future__ import annotations

import contextlib
import logging
import os
import re
import secrets
import shlex
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jitgpu.doctor import mends
from jitgpu.doctor.finding import Finding
from jitgpu.errors import CacheError
from jitgpu.kernel_cache import KernelCache, default_cache
from jitgpu.store import DiskStore, Store
from jitgpu.store.directory import VARIABLE, default_directory

__all__ = ["check_cache"]

_BREAKS = "nothing is stored: every new process compiles its kernels again"
_PROBE_BYTES = 1 << 16
# File systems of which several machines hold one copy: locks and memory maps of SQLite are slow there, or void.
_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\w*|lustre|gpfs|beegfs\w*|ceph|glusterfs|afs|9p|pvfs2|orangefs|davfs|ncpfs|fuse\.(?!fuseblk|snapfuse)"
    r"\w+"
)


def check_cache() -> list[Finding]:
    """The directory of the default cache, and an entry put there and read back."""
    with _warnings() as said:
        store = default_cache().store
    misread = [_misread(message) for message in said if "is not understood" in message]
    if store.directory is None:
        refused = any("nothing is stored on disk" in message for message in said)
        return [*misread, _refused() if refused else _off()]
    facts = _facts(store.directory)
    with _warnings() as said:
        stats = default_cache().stats()
    limit = store.size_limit if isinstance(store, DiskStore) else 0
    facts |= {"size_bytes": stats.size_bytes, "size_limit": limit, "entries": stats.entries}
    troubles = _entry_comes_back(store, said, facts) or [*_network(store.directory, facts), *_room(facts)]
    says = (
        f"{store.directory} ({facts['mode']}, {facts['owner']}, {facts['file_system']}): {stats.entries} kernels, "
        f"{stats.size_bytes / 2**20:.1f} of {limit / 2**20:.0f} MiB; {facts['free_bytes'] / 2**30:.1f} GiB free"
    )
    return [*misread, *(troubles or [Finding("cache", "ok", says, facts=facts)])]


@contextlib.contextmanager
def _warnings() -> Iterator[list[str]]:
    """What jitgpu logs while the body runs, from INFO on."""
    said: list[str] = []
    handler = logging.Handler(logging.INFO)
    handler.emit = lambda record: said.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("jitgpu")
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield said
    finally:
        logger.setLevel(level)
        logger.removeHandler(handler)


# ---------------------------------------------------------------------------------------------------------- no store


def _off() -> Finding:
    says = f"JITGPU_CACHE={os.environ.get('JITGPU_CACHE', '')}: the store is switched off"
    return Finding("cache", "note", says, _BREAKS, "unset JITGPU_CACHE", {"directory": None})


def _misread(message: str) -> Finding:
    return Finding("cache", "warning", message, "nothing; the variable has no effect", "unset JITGPU_CACHE")


def _refused() -> Finding:
    """What the library has against the directory, or the size."""
    directory = default_directory()
    try:
        KernelCache(directory)
    except CacheError as error:
        says = f"{error.subject}: {error.problem} ({error.given})"
        facts = {"directory": directory, "error": str(error)}
        return Finding("cache", "broken", says, _BREAKS, _mend(error, directory), facts)
    says = f"{directory} was refused a moment ago, and is not now"
    return Finding("cache", "note", says, _BREAKS, "python -m jitgpu doctor    # again", {"directory": directory})


def _mend(error: CacheError, directory: str) -> str:
    """The fix of the error as a command."""
    if error.subject == "size_limit":
        return "unset JITGPU_CACHE_SIZE"
    writable = re.match(r"chmod go-w (.+?), (?:after a look|or name)", error.fix)
    if writable:
        path = shlex.quote(writable[1])
        return f"chmod go-w {path}    # after a look at what others put there"
    other = re.match(r"(?:use|name) (/.+?)(?: itself)?$", error.fix)
    if other:
        return f"export {VARIABLE}={shlex.quote(other[1])}"
    if error.fix.startswith("JITGPU_CACHE=off"):
        return "export JITGPU_CACHE=off"
    return mends.elsewhere(directory, other_disk="No space left" in error.given or "Disk quota" in error.given)


# ------------------------------------------------------------------------------------------------------------- store


def _facts(directory: str) -> dict[str, Any]:
    status = os.stat(directory)
    usage = shutil.disk_usage(directory)
    return {
        "directory": directory, "owner": _owner(status.st_uid), "mode": stat.filemode(status.st_mode),
        "file_system": _file_system(directory), "free_bytes": usage.free,
    }  # fmt: skip


def _owner(uid: int) -> str:
    if os.name != "posix":
        return str(uid)
    import pwd

    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"uid {uid}"


def _file_system(path: str) -> str:
    """The type of the file system that holds ``path``, as the kernel of Linux calls it; "" elsewhere."""
    try:
        text = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    best, kind = "", ""
    for line in text.splitlines():
        fields = line.split(" ")
        point = re.sub(r"\\(\d{3})", lambda match: chr(int(match[1], 8)), fields[1])  # blanks are octal there
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind


def _entry_comes_back(store: Store, said: list[str], facts: dict[str, Any]) -> list[Finding]:
    """Put an entry, read it, remove it; what was ``said`` while the store was listed counts too."""
    key, body = f"probe:{secrets.token_hex(32)}", secrets.token_bytes(_PROBE_BYTES)
    with _warnings() as more:
        with store.lock(key, 5.0):
            stored = store.put(key, body, {})
            back = store.get(key) == body
        store.discard(key)
    messages = [*said, *more]
    told = "what was stored did not come back"
    if messages:
        # Of several messages that of the storing itself: others, of locks for example, lead up to it.
        first = next((message for message in messages if "while storing" in message), messages[0])
        told = first.partition(": ")[2].partition(". Kernels run all the same")[0]
    directory = facts["directory"]
    if stored and back:
        if not messages:
            return []
        mend = mends.elsewhere(directory, other_disk=False) if "locked" in told else "jitgpu cache verify"
        breaks = "this time nothing; kernels may be compiled twice"
        return [Finding("cache", "warning", f"{directory}: {told}", breaks, mend, facts)]
    if "exceeds the limit" in told:
        says = f"the store's limit ({facts['size_limit']} bytes) is smaller than a kernel"
        return [Finding("cache", "broken", says, _BREAKS, "unset JITGPU_CACHE_SIZE", facts)]
    mend = mends.elsewhere(directory, other_disk="is full" in told)
    return [Finding("cache", "broken", f"{directory}: {told}", _BREAKS, mend, facts)]


def _network(directory: str, facts: dict[str, Any]) -> list[Finding]:
    kind = facts["file_system"]
    if not _NETWORK.fullmatch(kind):
        return []
    return [Finding(
        "cache", "warning", f"{directory} is on a network file system ({kind})",
        "looking up a kernel is slow, and two machines may compile the same one", mends.elsewhere(directory), facts,
    )]  # fmt: skip


def _room(facts: dict[str, Any]) -> list[Finding]:
    free, directory = facts["free_bytes"], facts["directory"]
    if free >= mends.ROOM:
        return []
    says = f"the disk of {directory} is full: {free / 2**20:.1f} MiB are free"
    return [Finding("cache", "warning", says, "new kernels may not be stored", mends.elsewhere(directory), facts)]
