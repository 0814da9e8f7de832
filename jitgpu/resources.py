"""What a compiled kernel takes of a multiprocessor, and how many of its threads fit on one at once.

Worked out from the artifact and the tables of its architecture: no GPU is asked.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from jitgpu.backend import occupancy
from jitgpu.errors import LaunchConfigError
from jitgpu.values import Artifact, Entry

__all__ = ["Resources", "resources"]

_THREADS = 256
_WARP = 32


@dataclass(frozen=True)
class Resources:
    """What a kernel takes, and what that leaves room for.

    Attributes
    ----------
    registers : int
        Registers a thread; 0 where there is only PTX (``compute_90``).
    spill_bytes : int
        Register spill stores a thread, bytes, as ``Artifact.spill_bytes``.
    local_bytes : int
        Stack frame a thread, bytes.
    shared_bytes : int
        Shared memory a block, static and dynamic, bytes.
    threads : int
        Threads a block that the following are for.
    blocks_per_multiprocessor : int or None
        Blocks resident on one multiprocessor at once; 0 where a block of so many threads cannot be launched, None
        where registers or the architecture's limits are not known (PTX alone, or an architecture without a table).
    occupancy : float or None
        Share of a multiprocessor's warps that are then resident, 0 to 1.
    limited_by : {"threads", "registers", "shared memory", "blocks", ""}
        The limit that holds the number of blocks down; ``"threads"`` too where nothing else does. Empty where
        ``occupancy`` is None.
    """

    registers: int
    spill_bytes: int
    local_bytes: int
    shared_bytes: int
    threads: int
    blocks_per_multiprocessor: int | None
    occupancy: float | None
    limited_by: str


def resources(artifact: Artifact, threads: int | None = None, dynamic_shared_bytes: int = 0) -> Resources:
    """What a compiled kernel takes, and its occupancy with blocks of so many threads.

    Parameters
    ----------
    artifact : Artifact
        What ``kernel.compile(arch=...)`` gives.
    threads : int, optional
        Threads a block. Default: the block that the kernel fixes, else 256, or fewer where its launch bounds allow no
        more.
    dynamic_shared_bytes : int, optional
        Dynamic shared memory a block, bytes.

    Raises
    ------
    LaunchConfigError
        For a block of no threads, or a negative size of shared memory.

    Examples
    --------
    >>> import jitgpu as jg
    >>> one = jg.Kernel('extern "C" __global__ void one(int* x) { *x = 1; }')
    >>> found = resources(one.compile(arch="sm_80"), threads=1024)
    >>> found.blocks_per_multiprocessor, found.occupancy, found.limited_by
    (2, 1.0, 'threads')
    """
    entry, kernel = artifact.entry, artifact.entry.name
    block = _own_block(entry) if threads is None else threads
    _check(kernel, "threads", block, 1)
    _check(kernel, "dynamic_shared_bytes", dynamic_shared_bytes, 0)
    blocks, share, limit = _occupancy(artifact, block, dynamic_shared_bytes)
    return Resources(
        registers=entry.registers,
        spill_bytes=entry.spill_bytes,
        local_bytes=entry.local_bytes,
        shared_bytes=entry.shared_bytes + dynamic_shared_bytes,
        threads=block,
        blocks_per_multiprocessor=blocks,
        occupancy=share,
        limited_by=limit,
    )


def _own_block(entry: Entry) -> int:
    if entry.required_block is not None:
        return math.prod(entry.required_block)
    return min(_THREADS, entry.max_threads or _THREADS)


def _check(kernel: str, what: str, value: object, least: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise LaunchConfigError(
            "no such size", kernel=kernel, subject=what, given=repr(value), expected=f"an int of {least} or more",
            fix=f"leave {what} out for the default",
        )  # fmt: skip


def _occupancy(artifact: Artifact, threads: int, shared_bytes: int) -> tuple[int | None, float | None, str]:
    arch = artifact.arch.rstrip("af")  # sm_90a is an H100 as sm_90 is: the suffix adds instructions
    if arch not in occupancy.ARCHS or not artifact.registers:
        return None, None, ""
    room = occupancy.blocks_by_limit(arch, artifact.entry, threads, shared_bytes)
    limit = min(room, key=lambda name: room[name])  # the first of equal ones
    resident = room[limit] * -(-threads // _WARP) * _WARP
    return room[limit], resident / occupancy.ARCHS[arch].threads, limit
