"""Files as the include scan sees them: what they hold, when that was read, and whether it may have changed since."""

from __future__ import annotations

import hashlib
import os
import re
import stat
import threading
import time
from typing import NamedTuple

from jitgpu.values import SHOWS_PLACE

__all__ = ["Content", "Probe", "Scan", "header_names", "look", "scan", "settle", "unspliced"]

#: modification time (ns), size (bytes), inode, status change time (ns)
Signature = tuple[int, int, int, int]

# How far a timestamp may lag behind the clock: a kernel tick is at most 10 ms; file systems that keep whole seconds
# (HFS+, NFSv2; FAT keeps every second one) show it by a timestamp without a fraction.
_TICK_NS = 20_000_000
_COARSE_TICK_NS = 2_020_000_000
_ATTEMPTS = 8
_REMEMBERED = 4096


class Probe(NamedTuple):
    """A place that was looked at.

    Attributes
    ----------
    path : str
        The place.
    signature : tuple of int or None
        Modification time (ns), size (bytes), inode and status change time (ns); None where no regular file is.
    content : str
        SHA-256 of what the file held, 64 hexadecimal digits; empty where it could not be read.
    read_ns : int
        When that was read, ns since the epoch; 0 where nothing was.
    """

    path: str
    signature: Signature | None
    content: str = ""
    read_ns: int = 0


class Scan(NamedTuple):
    """What a text includes: (kind, name) pairs, kind ``quoted``, ``angle`` or ``next``; whether it has a computed
    ``#include MACRO``; all its directive lines (only where they matter for that); whether it can show its place."""

    includes: tuple[tuple[str, str], ...]
    computed: bool
    directives: tuple[str, ...]
    shows_place: bool


class Content(NamedTuple):
    """A file that was read: its probe, device and inode, and its scan."""

    probe: Probe
    identity: tuple[int, int]
    scan: Scan


# ------------------------------------------------------------------------------------------------------------ reading

_memo: dict[str, Content] = {}
_memo_lock = threading.Lock()


def signature(path: str) -> Signature | None:
    """The signature of the regular file at this path, None where there is none."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return None
    return _signature(status) if stat.S_ISREG(status.st_mode) else None


def _signature(status: os.stat_result) -> Signature:
    return status.st_mtime_ns, status.st_size, status.st_ino, status.st_ctime_ns


def racy(seen: Probe) -> bool:
    """Whether the file could have changed after it was read without its signature showing it."""
    if seen.signature is None or not seen.content:
        return False
    newest = max(seen.signature[0], seen.signature[3])
    return newest + (_TICK_NS if newest % 1_000_000_000 else _COARSE_TICK_NS) >= seen.read_ns


def content(path: str) -> Content | None:
    """Read and scan a file, or remember it where nothing changed; None where it cannot be read."""
    known = _memo.get(path)
    if known is not None and not racy(known.probe) and signature(path) == known.probe.signature:
        return known
    found = _read(path)
    if found is None:
        with _memo_lock:
            _memo.pop(path, None)
        return None
    data, status, read_ns = found
    sha = hashlib.sha256(data).hexdigest()
    seen = Probe(path, _signature(status), sha, read_ns)
    identity = (status.st_dev, status.st_ino)
    if known is not None and known.probe.content == sha:
        fresh = Content(seen, identity, known.scan)
    else:
        fresh = Content(seen, identity, scan(data.decode("utf-8", "surrogateescape")))
    with _memo_lock:
        while len(_memo) >= _REMEMBERED:
            del _memo[next(iter(_memo))]
        _memo[path] = fresh
    return fresh


def _read(path: str) -> tuple[bytes, os.stat_result, int] | None:
    """The bytes of a file with the status that belongs to them, and the time before they were read."""
    if signature(path) is None:  # opening a pipe would wait for its writer
        return None
    for _ in range(_ATTEMPTS):
        try:
            with open(path, "rb") as file:
                read_ns = time.time_ns()
                before = os.fstat(file.fileno())
                data = file.read()
                after = os.fstat(file.fileno())
        except OSError:
            return None
        if _signature(before) == _signature(after) and len(data) == after.st_size:
            return data, after, read_ns
    # Somebody writes to it all the time. A read time of 0 is racy for ever: the next look compares the content.
    return data, after, 0


def look(path: str) -> tuple[Probe, Content | None]:
    """Look at a place: what is there, and what it holds (None where nothing can be read)."""
    # Before the read, so that a file that comes to be in between differs from what is recorded.
    before = signature(path)
    known = content(path) if before is not None else None
    return (known.probe, known) if known is not None else (Probe(path, before), None)


def settle(seen: Probe) -> Probe | None:
    """The same probe, up to date; None where the place changed."""
    if signature(seen.path) != seen.signature:
        return None
    if not racy(seen):
        return seen
    now, _ = look(seen.path)
    return now if now.content == seen.content else None


# ----------------------------------------------------------------------------------------------------------- scanning

_GAP = r"(?:[^\S\n]|/\*.*?\*/)*+"
# Not bound to the start of a line, nor kept out of comments: "*/ #include" is a directive, and a commented one more
# costs nothing. Several may stand on a line. %: is the digraph for #. NVRTC knows no #import; one counts all the same.
_DIRECTIVE = re.compile(rf"(?:\#|%:){_GAP}(include_next|include|import)\b{_GAP}(?=([^\n]*))", re.DOTALL)
_HAS_INCLUDE = re.compile(rf"__has_include(?:_next)?{_GAP}\({_GAP}(?=([^\n]*))", re.DOTALL)
_NAME = re.compile(r'"([^"\n]*)"|<([^>\n]*)>')
_LINE = re.compile(rf"(?:\#|%:){_GAP}((?:define|include|include_next|if|elif)\b[^\n]*)", re.DOTALL)
_SPLICE = re.compile(r"\\[^\S\n]*\n")
_HEADER_LIKE = re.compile(r'"([^"\n]+)"|<([^<>\n]+)>|([\w+\-./]*[\w+\-/]\.\w[\w+\-]*|[\w+\-.]+(?:/[\w+\-.]+)+)')


def unspliced(text: str) -> str:
    """The text with its continued lines joined (C++ [lex.phases], phase 2)."""
    return _SPLICE.sub("", text) if "\\" in text else text


def scan(text: str) -> Scan:
    """Every include of a text, over all branches of ``#if``.

    >>> scan('#include "a.h"\\n# include <b.h>').includes
    (('quoted', 'a.h'), ('angle', 'b.h'))
    """
    shows_place = SHOWS_PLACE.search(text) is not None
    joined = unspliced(text)
    includes: dict[tuple[str, str], None] = {}
    computed = False
    if "include" in joined or "import" in joined:
        for match in _DIRECTIVE.finditer(joined):
            name = _NAME.match(match[2])
            if name is None:
                computed = True
                continue
            kind = "quoted" if name[1] is not None else "angle"
            includes["next" if match[1] == "include_next" else kind, name[1] or name[2] or ""] = None
        for match in _HAS_INCLUDE.finditer(joined):
            name = _NAME.match(match[1])
            if name is None:
                computed = True
                continue
            includes["next", name[1] or name[2] or ""] = None
    includes.pop(("quoted", ""), None)
    includes.pop(("angle", ""), None)
    includes.pop(("next", ""), None)
    return Scan(tuple(includes), computed, tuple(match[1] for match in _LINE.finditer(joined)), shows_place)


def header_names(line: str) -> list[str]:
    """What in a directive line could be the name of a header: ``"a.h"``, ``<a.h>``, ``a.h``, ``dir/a``.

    >>> header_names("define HEADER <sub/a.h>")
    ['sub/a.h']
    """
    return [match[1] or match[2] or match[3] for match in _HEADER_LIKE.finditer(line)]
