"""The memory that the checks of one launch keep beside the kernel's: what was written, and who touched it when."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

import numpy as np

from jitgpu.backend.simulator.layouts import Checks, Fold, Granule, Launch, Order

__all__ = ["Shadow"]

#: Memory that a search for races may take beside global memory, bytes; little of it is ever touched.
_MOST_BYTES = 4 << 30
#: More threads than this have no numbers of 32 bits.
_MOST_THREADS = (1 << 32) - 2
_FOLD_ORDER = 14


class Shadow:
    """What a launch with checks needs; it must stay alive while the launch runs.

    Parameters
    ----------
    checks : frozenset of {"uninitialised", "races"}
    granule : int
        Bytes of memory that are one to the search for races: 1, 2 or 4.

    Attributes
    ----------
    address : int
        Of its :class:`layouts.Checks`.
    skipped : list of (int, int)
        Address and size of each region for whose races there is not enough memory.
    crowded : bool
        Whether there are too many threads to look for races among them.
    """

    def __init__(self, checks: frozenset[str], granule: int, launch: Launch, regions: Any) -> None:
        threads = launch.blocks * launch.threads
        self.crowded = "races" in checks and threads > _MOST_THREADS
        self.races = "races" in checks and not self.crowded
        self.uninitialised = "uninitialised" in checks
        self.order = granule.bit_length() - 1
        self.skipped: list[tuple[int, int]] = []
        self._folds = (Fold * (1 << _FOLD_ORDER))()
        self._kept: list[np.ndarray] = []
        self._checks = Checks(
            uninitialised=self.uninitialised, races=self.races, order=self.order, fold_order=_FOLD_ORDER,
            folds=ctypes.addressof(self._folds),
        )  # fmt: skip
        self.address = ctypes.addressof(self._checks)
        if self.races:
            self._cover(sorted((region for region in regions if region.writable), key=lambda region: region.nbytes))

    def _cover(self, regions: Sequence[Any]) -> None:
        """Give regions their granules, the smallest first. Of pages that are never touched the host keeps none."""
        left = _MOST_BYTES
        for region in regions:
            nbytes = self._granule_bytes(region.base % 4 + region.nbytes)
            if nbytes > left:
                self.skipped.append((region.base, region.nbytes))
                continue
            left -= nbytes
            granules = np.zeros(nbytes, np.uint8)
            self._kept.append(granules)
            region.granules = granules.__array_interface__["data"][0]

    def _granule_bytes(self, nbytes: int) -> int:
        return ((nbytes >> self.order) + 2) * ctypes.sizeof(Granule)

    def sizes(self, launch: Launch) -> dict[str, int]:
        """Bytes of each of a block's pieces of it."""
        shared, threads = launch.shared_bytes, launch.threads
        return {
            "shared_shadow": shared if self.uninitialised else 0,
            "local_shadow": threads * launch.local_stride if self.uninitialised else 0,
            "granules": self._granule_bytes(shared) if self.races else 0,
            "orders": threads * ctypes.sizeof(Order) if self.races else 0,
        }
