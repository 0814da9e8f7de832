"""Where in its directory a store's database lies, and how a damaged one is set aside.

The database is ``entries-<n>/cache.db``, the highest ``n`` being the one in use. A damaged database is set aside by
making the next folder. It is not renamed: SQLite finds a database's journal by name, so a process that still writes to
the renamed file would lay its journal beside the new one, where it could be played back into the wrong database
(https://www.sqlite.org/howtocorrupt.html, section 2.5).
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import threading
from typing import NamedTuple

from jitgpu.store.directory import check_folder
from jitgpu.store.faults import Damaged

__all__ = ["DATABASE", "KEPT", "Generations", "Place"]

#: The database's file name inside its folder: diskcache's own.
DATABASE = "cache.db"
#: How many damaged databases are kept for a look at what happened to them.
KEPT = 2
# A machine whose disk or memory damages everything must not be kept busy with it.
_MOST_SET_ASIDE = 3
_FOLDER = re.compile(r"entries-([1-9][0-9]{0,8})", re.ASCII)


class Place(NamedTuple):
    """One generation: its number, its folder, and its database (a path; the file need not exist yet)."""

    number: int
    folder: str
    database: str


class Generations:
    """The database folders of a store that lies in ``directory`` (checked before)."""

    def __init__(self, directory: str) -> None:
        self._directory = directory
        self._guard = threading.Lock()
        self._set_aside = 0
        self._place: Place | None = None

    @property
    def exhausted(self) -> bool:
        """Whether this process has set aside so many databases that it should leave the store alone."""
        return self._set_aside > _MOST_SET_ASIDE

    def locate(self, *, create: bool) -> Place | None:
        """The newest generation, made by whichever process; None when there is none and none is to be made.

        Raises
        ------
        CacheError
            When its folder is not one of ours.
        Damaged
            When what stands in the database's place is no file.
        OSError
            When the folder cannot be made or looked at.
        """
        place = self._place
        if place and os.path.isdir(place.folder) and not os.path.lexists(self._at(place.number + 1).folder):
            return place
        numbers = self._numbers()
        if not numbers:
            if not create:
                return None
            os.makedirs(self._directory, 0o700, exist_ok=True)
            self._begin(1)
            numbers = [1]
        place = self._at(numbers[-1])
        check_folder(place.folder)
        with contextlib.suppress(FileNotFoundError):
            if not stat.S_ISREG(os.lstat(place.database).st_mode):
                raise Damaged("the database is not a regular file")
        self._place = place
        return place

    def set_aside(self, place: Place | None) -> None:
        """Leave ``place`` (None: the newest) for the next, unless another thread or process did so already.

        Raises
        ------
        OSError
            When the folder of the next one cannot be made.
        """
        with self._guard:
            self._place = None
            number = place.number if place else max(self._numbers(), default=0)
            if os.path.lexists(self._at(number + 1).folder):
                return
            self._set_aside += 1
            if not self.exhausted:
                self._begin(number + 1)
                self.forget(KEPT)

    def renew(self, place: Place) -> None:
        """Leave ``place``, which is not damaged, for the next.

        Raises
        ------
        OSError
            As :meth:`set_aside`.
        """
        with self._guard:
            self._place = None
            self._begin(place.number + 1)

    def forget(self, keep: int) -> None:
        """Remove the folders of damaged databases, all but the newest ``keep`` of them."""
        import shutil

        damaged = self._numbers()[:-1]
        for number in damaged[: max(0, len(damaged) - keep)]:
            shutil.rmtree(self._at(number).folder, ignore_errors=True)

    def _begin(self, number: int) -> None:
        with contextlib.suppress(FileExistsError):  # another process was quicker
            os.mkdir(self._at(number).folder, 0o700)

    def _at(self, number: int) -> Place:
        folder = os.path.join(self._directory, f"entries-{number}")
        return Place(number, folder, os.path.join(folder, DATABASE))

    def _numbers(self) -> list[int]:
        try:
            names = os.listdir(self._directory)
        except FileNotFoundError:
            return []
        return sorted(int(match[1]) for match in map(_FOLDER.fullmatch, names) if match)
