"""Precompiled headers: when they pay, and where they live.

NVRTC writes what a text's leading ``#include`` lines declare to a file and maps it again at the next compilation whose
leading lines, options and file name are the same (NVRTC documentation, "Precompiled Headers"; NVRTC 12.8 and later).
``cooperative_groups.h`` then costs about 0.2 s instead of 1.3 s. Such a file is of use only to the process that wrote
it, since it depends on where that process keeps its memory, and it takes 100 to 400 MB: so each process has a folder of
its own, keeps no more than a few of these files, and removes all at its end.
"""

from __future__ import annotations

import atexit
import os
import re
import shutil
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

__all__ = ["HEAP_BYTES", "OLDEST", "includes", "lease", "note_duration", "prefix", "worthwhile"]

OLDEST = (12, 8)
HEAP_BYTES = 1 << 30
_KEPT_BYTES = 1 << 30
_SLOW_S = 0.3
_FREE_BYTES = 1 << 30
_ROOT_NAME = "jitgpu-pch-"

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"]', re.M)
_HEAVY = re.compile(
    r"cooperative_groups|cub/|thrust/|curand|mma\.h|cute/|cutlass/|cuda_pipeline\.h|cupy/complex"
    r"|cuda/(?!std/(cstdint|cstddef|climits|cfloat|cassert|initializer_list|version)$)"
)
# What may stand before the first declaration: blanks, comments, directives with continued lines.
_LEADING = re.compile(r"(?:[ \t\r\n\f\v]+|//[^\n]*|/\*.*?\*/|#(?:\\\r?\n|/\*.*?\*/|[^\n])*)*", re.S)


def includes(text: str) -> tuple[str, ...]:
    """The name in every include of a text.

    >>> includes('#include <a.h>\\n#include "b.h"')
    ('a.h', 'b.h')
    """
    return tuple(_INCLUDE.findall(text))


def prefix(text: str) -> str:
    """The lines before the first declaration, whole lines only: what a precompiled header can hold.

    >>> prefix("#include <a.h>\\n// b\\nint x;")
    '#include <a.h>\\n// b\\n'
    """
    match = _LEADING.match(text)
    end = match.end() if match else 0
    return text[: text.rfind("\n", 0, end) + 1] if end < len(text) else text


@dataclass
class _State:
    lock: threading.Lock = field(default_factory=threading.Lock)
    root: str = ""
    owner: int = 0
    broken: bool = False
    leases: OrderedDict[str, int] = field(default_factory=OrderedDict)
    durations: dict[str, float] = field(default_factory=dict)


_state = _State()


def _forget() -> None:
    """In a child after fork: the files belong to the parent, and so does their removal."""
    global _state
    _state = _State(durations=dict(_state.durations))


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)


def worthwhile(version: tuple[int, int], names: Sequence[str], key: str) -> bool:
    """Whether to use a precompiled header: NVRTC has them, and the includes are known to be slow, or were here."""
    if version < OLDEST or not names:
        return False
    return any(_HEAVY.match(name) for name in names) or _state.durations.get(key, 0.0) > _SLOW_S


def note_duration(key: str, seconds: float) -> None:
    """Remember how long a compilation without a precompiled header took, s."""
    if len(_state.durations) < 1024:
        _state.durations[key] = max(seconds, _state.durations.get(key, 0.0))


@contextmanager
def lease(key: str) -> Iterator[str]:
    """A folder for the precompiled header of ``key``, kept while in use; "" where there can be none."""
    state = _state
    with state.lock:
        folder = _folder(state, key)
        if folder:
            state.leases[key] = state.leases.get(key, 0) + 1
            state.leases.move_to_end(key)
    try:
        yield folder
    finally:
        if folder:
            with state.lock:
                state.leases[key] -= 1


def _folder(state: _State, key: str) -> str:
    if state.broken:
        return ""
    try:
        if not state.root:
            _remove_abandoned()
            state.root = tempfile.mkdtemp(prefix=f"{_ROOT_NAME}{os.getpid()}-")
            state.owner = os.getpid()
            atexit.register(_remove_root, state)
        path = os.path.join(state.root, key)
        if not os.path.isdir(path):
            _make_room(state)
            if shutil.disk_usage(state.root).free < _FREE_BYTES:
                return ""
            os.mkdir(path)
        return path
    except OSError:
        # no temporary folder, or no room in it: compile without, here and from now on
        state.broken = True
        return ""


def _make_room(state: _State) -> None:
    """Remove the files longest unused, but none in use, until the others take less than the limit."""
    sizes = {name: _bytes_in(os.path.join(state.root, name)) for name in state.leases}
    total = sum(sizes.values())
    for name in [name for name, count in state.leases.items() if not count]:
        if total <= _KEPT_BYTES:
            return
        shutil.rmtree(os.path.join(state.root, name), ignore_errors=True)
        del state.leases[name]
        total -= sizes[name]


def _bytes_in(folder: str) -> int:
    try:
        with os.scandir(folder) as entries:
            return sum(entry.stat().st_size for entry in entries)
    except FileNotFoundError:
        return 0


def _remove_root(state: _State) -> None:
    if state.owner == os.getpid():
        shutil.rmtree(state.root, ignore_errors=True)


def _remove_abandoned() -> None:
    """Remove folders that killed processes of this user left behind."""
    if not hasattr(os, "getuid"):
        return
    with os.scandir(tempfile.gettempdir()) as entries:
        for entry in entries:
            match = re.fullmatch(rf"{_ROOT_NAME}(\d+)-\w+", entry.name)
            if match and entry.stat(follow_symlinks=False).st_uid == os.getuid() and not _alive(int(match[1])):
                shutil.rmtree(entry.path, ignore_errors=True)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
