"""Keeping a fork apart from what other threads are doing.

A child inherits every lock that some thread holds at the time of the fork, locked for good: those in SQLite, those of
modules that are being imported, our own. So what takes such locks does so inside a lock that is taken before a fork.
"""

from __future__ import annotations

import os
import threading
import weakref
from typing import Protocol

from jitgpu.store.faults import Faults

__all__ = ["Forkable", "watch"]


class Forkable(Protocol):
    """What must rest during a fork. None of them waits for another while it holds its locks."""

    def freeze(self) -> None:
        """Before a fork: wait until no thread is in the middle of anything, and keep it so."""

    def thaw(self, *, in_child: bool) -> None:
        """After the fork, in parent and child: go on."""


_watched: weakref.WeakSet[Forkable] = weakref.WeakSet()
# Held across a fork: one thread forks at a time, and nothing new is watched meanwhile.
_guard = threading.RLock()
_frozen: list[Forkable] = []


def watch(forkable: Forkable) -> None:
    """Freeze and thaw this one around forks, as long as it lives."""
    with _guard:
        _watched.add(forkable)


def _before() -> None:
    _guard.acquire()
    _frozen.extend(_watched)
    for forkable in _frozen:
        forkable.freeze()
    Faults.guard.acquire()


def _after(*, in_child: bool) -> None:
    Faults.guard.release()
    for forkable in _frozen:
        forkable.thaw(in_child=in_child)
    _frozen.clear()
    _guard.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=_before,
        after_in_parent=lambda: _after(in_child=False),
        after_in_child=lambda: _after(in_child=True),
    )
