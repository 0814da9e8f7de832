"""What the simulator can find while a kernel runs, as values."""

from __future__ import annotations

from typing import Literal, NamedTuple

from jitgpu.backend.simulator.ptx.syntax import Location

__all__ = ["Allocation", "Finding", "Kind"]

Kind = Literal[
    "out of bounds", "misaligned", "null", "freed", "read-only", "unknown memory", "uninitialised", "race",
    "divergent barrier", "deadlock", "time limit", "assert", "trap", "stack overflow", "bad call", "unsupported",
]  # fmt: skip


class Allocation(NamedTuple):
    """Memory that a kernel may touch: an array of the user's, a variable of the module, the device's heap.

    Attributes
    ----------
    address, nbytes : int
        Where it begins, and its size, bytes.
    writable : bool
    name : str
        What a message calls it: the parameter's name; ``"shared variable tile"``.
    dtype_name : str
        The array's dtype, ``"float32"``; empty where it has none.
    shape : tuple of int
        The array's, in elements.
    space : {"global", "const", "shared", "local", "param"}
        Where it lives: a state space of PTX (PTX ISA, "State Spaces").
    """

    address: int
    nbytes: int
    writable: bool
    name: str
    dtype_name: str = ""
    shape: tuple[int, ...] = ()
    space: Literal["global", "const", "shared", "local", "param"] = "global"


class Finding(NamedTuple):
    """One thing that went wrong in one thread, as the simulator saw it.

    Attributes
    ----------
    kind : str
        ``"out of bounds"``, ``"misaligned"``, ``"null"``, ``"freed"``, ``"read-only"``, ``"unknown memory"``,
        ``"uninitialised"``, ``"race"``, ``"divergent barrier"``, ``"deadlock"``, ``"time limit"``, ``"assert"``,
        ``"trap"``, ``"stack overflow"``, ``"bad call"`` or ``"unsupported"``.
    kernel : str
        The kernel's name.
    block, thread : tuple of 3 ints
        ``blockIdx`` and ``threadIdx``.
    location : Location or None
        ``.file`` and ``.line`` of the CUDA text, where the PTX has them.
    instruction : str
        The PTX instruction.
    access : {"", "read", "write", "atomic"}
    space : str
        The state space of PTX that it went to, ``"global"``.
    address : int
        What the thread used; in shared and local memory an offset into it, bytes.
    nbytes : int
        The width of the access, bytes.
    allocation : Allocation or None
        What it was meant for, where that is known: for ``out of bounds`` the array whose end or beginning was passed.
    text : str
        The message of an assert, or what a finding of another kind has to add.
    other_thread, other_block, other_location, other_access
        The other party of a race; None, and empty, else.
    times : int
        How often it was found there, where a launch goes on after its first finding.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> shift = jg.Kernel('''extern "C" __global__ void shift(const float* x, float* y) {
    ...     y[threadIdx.x] = x[threadIdx.x + 1];
    ... }''', device="sim")
    >>> finding, = jg.check(shift[1, 4], np.ones(4, "f4"), np.ones(4, "f4")).findings
    >>> finding.kind, finding.access, finding.nbytes, finding.thread, finding.allocation.name
    ('out of bounds', 'read', 4, (3, 0, 0), 'x')
    """

    kind: Kind
    kernel: str
    block: tuple[int, int, int]
    thread: tuple[int, int, int]
    location: Location | None
    instruction: str = ""
    access: Literal["", "read", "write", "atomic"] = ""
    space: str = ""
    address: int = 0
    nbytes: int = 0
    allocation: Allocation | None = None
    text: str = ""
    other_thread: tuple[int, int, int] | None = None
    other_block: tuple[int, int, int] | None = None
    other_location: Location | None = None
    other_access: str = ""
    times: int = 1
