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

    ``name`` is what a message calls it (the parameter's name; ``"shared variable tile"``); ``dtype_name`` and ``shape``
    are the array's, empty where it has none. ``space`` is where it lives.
    """

    address: int
    nbytes: int
    writable: bool
    name: str
    dtype_name: str = ""
    shape: tuple[int, ...] = ()
    space: Literal["global", "const", "shared", "local", "param"] = "global"


class Finding(NamedTuple):
    """One thing that went wrong in one thread.

    ``address`` is the address that the thread used (in shared and local memory an offset into it), ``nbytes`` the width
    of the access. ``allocation`` is what it was meant for, where that is known: for ``out of bounds`` the array whose
    end or beginning was passed. ``other_*`` is the other party of a race. ``text`` is the message of an assert, or what
    a finding of another kind has to add. ``instruction`` is the PTX instruction. ``times`` is how often it was found
    there, where a launch goes on after its first finding.
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
