"""The structures that Python, the translated kernel and the runtime share.

They are written once, here; the runtime's header is made of them, and translated code takes offsets from them.
"""

from __future__ import annotations

import ctypes
from ctypes import c_uint8, c_uint16, c_uint32, c_uint64
from typing import Any

__all__ = [
    "BLOCK_PIECES", "EXIT", "FAULTED", "FUNCTION_WINDOW", "HEAP_UNIT", "LOCAL_WINDOW", "MIXED", "OPERATIONS",
    "PIECE_BEGINS", "PIECE_TAKEN", "SHARED_WINDOW", "SITE_KINDS", "WINDOWS", "Block", "Exchange", "Heap", "HeapPiece",
    "Launch", "Point", "PointKind", "Record", "Region", "Root", "Space", "StopReason", "describe_access", "header",
]  # fmt: skip

#: Where generic addresses of shared and local memory, and of functions, begin. No address of the host lies there: user
#: space ends at 2**47 (2**56 with five-level page tables).
SHARED_WINDOW = 0x7000_0000_0000_0000
LOCAL_WINDOW = 0x7100_0000_0000_0000
FUNCTION_WINDOW = 0x7200_0000_0000_0000

#: Bytes of the device's heap that one :class:`HeapPiece` tells of, and flags of its ``extent``.
HEAP_UNIT = 16
PIECE_BEGINS, PIECE_TAKEN = 1 << 31, 1 << 30

#: States of a thread: 2*k waits at point k, 2*k+1 can go on from it. Point 0 is the beginning, so 1 is the first state
#: and 0 says that the thread is done.
EXIT = 0
#: What a segment returns besides a state: its threads are in different ones; a fault has ended the launch.
MIXED = -1
FAULTED = -2


class PointKind:
    """What is waited for at a point."""

    BEGIN, BARRIER, WARP, YIELD, CONVERGENCE, REDUCTION = range(6)


class StopReason:
    """Values of ``Launch.stop``."""

    NONE, FAULT, INTERRUPT, TIME_LIMIT, STALLED = range(5)


class Space:
    """Spaces in the description of an access."""

    GENERIC, GLOBAL, SHARED, LOCAL, CONST, PARAM = range(6)
    NAMES = ("generic", "global", "shared", "local", "const", "param")


#: Where generic addresses of the spaces begin whose own addresses are offsets.
WINDOWS = {Space.SHARED: SHARED_WINDOW, Space.LOCAL: LOCAL_WINDOW}


#: Kinds of records, by number.
SITE_KINDS = (
    "none", "out of bounds", "misaligned", "null", "read-only", "unknown memory", "uninitialised", "race",
    "divergent barrier", "deadlock", "time limit", "assert", "trap", "stack overflow", "bad call", "unsupported",
    "freed",
)  # fmt: skip


#: How an access is meant, for :func:`describe_note`: by volatile, by an order of its own, with release semantics; a
#: read that waits for another thread's write; an atomic operation whatever was there before.
VOLATILE, ORDERED, RELEASES, POLLS, SETS = 1, 2, 4, 8, 16
#: What is known of a point: who goes on from it has done more than wait; who goes on from it to another that spins has
#: perhaps only waited.
WORKS, SPINS = 4, 8


def describe_note(descr: int, semantics: int) -> int:
    """:func:`describe_access` with how it is meant."""
    return descr | semantics << 8


def describe_access(width: int, space: int, access: int, root: int) -> int:
    """An access in one number: width in bytes, space, access (1 read, 2 write, 3 atomic), root (-1: not known)."""
    return width | space << 16 | access << 24 | (root & 0xFFFFFFFF) << 32


class Root(ctypes.Structure):
    """Memory that an address is checked against: ``nbytes`` bytes from the address ``base`` on. ``counts[k]`` items of
    2**k bytes may be read, ``write_counts[k]`` written; 0 where the base is not aligned for them. A host address is the
    address plus ``delta``, bytes. ``given``: this is all the memory that its pointer is meant for; where it is 0, that
    is not known, and an address is looked up among all that the launch has."""

    _fields_ = (
        ("base", c_uint64), ("nbytes", c_uint64), ("delta", c_uint64), ("counts", c_uint64 * 6),
        ("write_counts", c_uint64 * 6), ("given", c_uint64),
    )  # fmt: skip


class Region(ctypes.Structure):
    """One allocation, ``nbytes`` bytes from the address ``base`` on, in a table sorted by base. ``granules``: the
    address of an array of :class:`Granule` for it; 0: none."""

    _fields_ = (
        ("base", c_uint64), ("nbytes", c_uint64), ("writable", c_uint32), ("index", c_uint32), ("granules", c_uint64),
    )  # fmt: skip


class Point(ctypes.Structure):
    """A point of the kernel. ``operation`` is the warp operation or reduction; ``barrier`` and ``count`` those of a
    barrier (``dynamic``: in the thread's exchange; ``count`` 0: all threads)."""

    _fields_ = (
        ("kind", c_uint8), ("operation", c_uint8), ("barrier", c_uint8), ("flags", c_uint8), ("count", c_uint32),
        ("site", c_uint32),
    )  # fmt: skip


class Exchange(ctypes.Structure):
    """What a thread gives and gets at a point."""

    _fields_ = (
        ("a", c_uint64), ("b", c_uint32), ("c", c_uint32), ("mask", c_uint32), ("predicate", c_uint32),
        ("result", c_uint64),
    )  # fmt: skip


class Record(ctypes.Structure):
    """A finding as the kernel writes it: ``kind`` an index of :data:`SITE_KINDS`, ``site`` of the kernel's sites,
    ``block`` and ``thread`` linear numbers. Of an access, ``extra`` holds its description (:func:`describe_access`); in
    the device's heap also address and bytes of the piece it was meant for. ``other_*`` is the other party of a race or
    barrier; ``times`` how often it was found at that place, where findings are collected."""

    _fields_ = (
        ("kind", c_uint32), ("site", c_uint32), ("block", c_uint64), ("thread", c_uint32), ("other_site", c_uint32),
        ("address", c_uint64), ("extra", c_uint64 * 4), ("other_block", c_uint64), ("other_thread", c_uint32),
        ("times", c_uint32),
    )  # fmt: skip


class HeapPiece(ctypes.Structure):
    """What is known of one :data:`HEAP_UNIT` of the device's heap. Where a piece begins: how many units it has, with
    the flags ``PIECE_BEGINS`` and, while it is allocated, ``PIECE_TAKEN``; and the bytes that were asked for (0: never
    any). Behind that: the units back to where the piece begins, or once began (0: never in any)."""

    _fields_ = (("extent", c_uint32), ("nbytes", c_uint32))


class Heap(ctypes.Structure):
    """The device's heap: ``units`` of :data:`HEAP_UNIT` bytes from the address ``base`` on, and as many
    :class:`HeapPiece` at the address ``pieces``, which no kernel reaches. ``next`` is the unit where the next search
    for room begins; ``lock`` is held by whoever changes any of this."""

    _fields_ = (
        ("base", c_uint64), ("pieces", c_uint64), ("units", c_uint32), ("next", c_uint32), ("lock", c_uint32),
        ("spare", c_uint32),
    )  # fmt: skip


#: The pieces of a block's memory: fields of :class:`Block` that hold their addresses, in the order of
#: ``Launch.places``, which are their distances from the beginning.
BLOCK_PIECES = (
    "frames", "local", "shared", "states", "exchange", "groups", "trash", "shared_shadow", "local_shadow", "granules",
    "orders",
)  # fmt: skip


class Launch(ctypes.Structure):
    """One launch; shared by all workers. Sizes are bytes, except ``threads`` (of a block), ``blocks`` (of the grid),
    ``chunk`` (blocks that a worker takes at once) and counts; all else of 64 bits are addresses of the host, but for
    the numbers ``next_block`` and ``grid_id``. ``prints`` is the buffer of printf, of which ``print_used`` bytes hold
    lines; ``print_lost`` lines found no room. ``heap``: of a :class:`Heap`, 0 while there is none."""

    _fields_ = (
        ("grid", c_uint32 * 3), ("block", c_uint32 * 3), ("cluster", c_uint32 * 3), ("threads", c_uint32),
        ("shared_bytes", c_uint32), ("dynamic_bytes", c_uint32), ("dynamic_counts", c_uint64 * 6),
        ("params", c_uint64), ("roots", c_uint64), ("module", c_uint64), ("workspace", c_uint64),
        ("regions", c_uint64), ("region_count", c_uint64), ("points", c_uint64), ("point_count", c_uint32),
        ("unit", c_uint32), ("frame_bytes", c_uint32), ("local_bytes", c_uint32), ("local_stride", c_uint32),
        ("collect", c_uint32), ("blocks", c_uint64), ("next_block", c_uint64), ("chunk", c_uint32),
        ("stop", c_uint32), ("records", c_uint64), ("record_capacity", c_uint32), ("record_count", c_uint32),
        ("prints", c_uint64), ("print_capacity", c_uint64), ("print_used", c_uint64), ("heap", c_uint64),
        ("print_lost", c_uint32), ("spare", c_uint32), ("checks", c_uint64),
        ("grid_id", c_uint64), ("segment", c_uint64),
        ("block_bytes", c_uint64), ("places", c_uint64 * len(BLOCK_PIECES)),
    )  # fmt: skip


class Block(ctypes.Structure):
    """A block that is resident on a worker, and the memory of its threads (addresses of the host)."""

    _fields_ = (
        ("launch", c_uint64), ("ctaid", c_uint32 * 3), ("leave", c_uint32), ("linear", c_uint64), ("frames", c_uint64),
        ("local", c_uint64), ("shared", c_uint64), ("states", c_uint64), ("exchange", c_uint64), ("groups", c_uint64),
        ("last", Root), ("trash", c_uint64), ("progress", c_uint64), ("stack_limit", c_uint64), ("live", c_uint32),
        ("resident", c_uint32), ("arrived", c_uint32 * 16), ("shared_shadow", c_uint64), ("local_shadow", c_uint64),
        ("granules", c_uint64), ("orders", c_uint64), ("began", c_uint32), ("spare", c_uint32), ("worker", c_uint64),
    )  # fmt: skip


class Granule(ctypes.Structure):
    """What the search for races knows of a few bytes of memory: who last wrote, changed them atomically, and read them
    (two threads). A thread is its number in the launch plus 1; times are those of :class:`Checks`; a trace is a site
    with the access in the bits above it. ``released``: the time up to which whoever reads the value is ordered."""

    _fields_ = (
        ("writer", c_uint32), ("write_time", c_uint32), ("write_trace", c_uint32), ("changer", c_uint32),
        ("change_time", c_uint32), ("change_trace", c_uint32), ("readers", c_uint32 * 2), ("read_times", c_uint32 * 2),
        ("read_traces", c_uint32 * 2), ("released", c_uint32),
    )  # fmt: skip


class Order(ctypes.Structure):
    """Up to which time a thread is ordered after what others did: threads of its block, of its warp, all; and when it
    last made a fence."""

    _fields_ = (("block", c_uint32), ("warp", c_uint32), ("all", c_uint32), ("fence", c_uint32))


class Fold(ctypes.Structure):
    """A place where something was found, and the number of its record."""

    _fields_ = (("key", c_uint64), ("record", c_uint64))


class Checks(ctypes.Structure):
    """What the checks of one launch share. ``uninitialised`` and ``races``: whether they are on; a granule has
    ``1 << order`` bytes; ``clock`` counts what orders threads. ``others_released`` stands for memory without granules.
    ``waits``: a race is found if the bytes at ``wait_host``, just being written over another thread's, change."""

    _fields_ = (
        ("uninitialised", c_uint32), ("races", c_uint32), ("order", c_uint32), ("clock", c_uint32),
        ("others_released", c_uint32), ("waits", c_uint32), ("wait_block", c_uint64), ("wait_host", c_uint64),
        ("wait_address", c_uint64), ("wait_descr", c_uint64), ("wait_old", c_uint32), ("wait_thread", c_uint32),
        ("wait_site", c_uint32), ("wait_other", c_uint32), ("wait_trace", c_uint32), ("fold_order", c_uint32),
        ("folds", c_uint64),
    )  # fmt: skip


class Worker(ctypes.Structure):
    """One worker: an array of ``capacity`` blocks, of which ``laid`` have their memory (``block_bytes`` each of
    ``memory``), and what it has done: ``progress`` counts blocks that got further, ``stalls`` those that did not."""

    _fields_ = (
        ("launch", c_uint64), ("blocks", c_uint64), ("capacity", c_uint32), ("number", c_uint32),
        ("progress", c_uint64), ("stalls", c_uint64), ("chunk_next", c_uint64), ("chunk_end", c_uint64),
        ("stack_bytes", c_uint64), ("memory", c_uint64), ("laid", c_uint32), ("ended", c_uint32),
    )  # fmt: skip


_C_NAMES: dict[Any, str] = {
    c_uint8: "unsigned char", c_uint16: "unsigned short", c_uint32: "unsigned int", c_uint64: "unsigned long long",
    Root: "Root",
}  # fmt: skip


def _enumerator(kind: str) -> str:
    return "NULL_ADDRESS" if kind == "null" else kind.upper().replace(" ", "_").replace("-", "_")  # NULL is a macro


def header() -> str:
    """The structures and constants as CUDA C++ text.

    >>> "struct Launch" in header()
    True
    """
    lines = []
    for structure in (
        Root, Region, Point, Exchange, Record, HeapPiece, Heap, Launch, Block, Granule, Order, Fold, Checks, Worker,
    ):  # fmt: skip
        fields = []
        field: Any
        for field in structure._fields_:
            name, kind = field
            base, extent = (kind._type_, f"[{kind._length_}]") if hasattr(kind, "_length_") else (kind, "")
            fields.append(f"    {_C_NAMES[base]} {name}{extent};")
        lines += [f"struct {structure.__name__} {{", *fields, "};"]
    constants = {
        "SHARED_WINDOW": SHARED_WINDOW, "LOCAL_WINDOW": LOCAL_WINDOW, "FUNCTION_WINDOW": FUNCTION_WINDOW,
        "HEAP_UNIT": HEAP_UNIT, "PIECE_BEGINS": PIECE_BEGINS, "PIECE_TAKEN": PIECE_TAKEN,
        "EXIT": EXIT, "MIXED": MIXED, "FAULTED": FAULTED,
        "VOLATILE": VOLATILE, "ORDERED": ORDERED, "RELEASES": RELEASES, "POLLS": POLLS,
        "SETS": SETS, "WORKS": WORKS, "SPINS": SPINS,
    }  # fmt: skip
    lines += [f"#define {name} {value}{'' if abs(value) < 100 else 'ull'}" for name, value in constants.items()]
    # The host's compiler inlines and unrolls where it pays; done here already it would only make the text long.
    lines.append('#define LOOP _Pragma("unroll 1")')
    pieces = " ".join(f"block->{name} = at + launch->places[{i}];" for i, name in enumerate(BLOCK_PIECES))
    lines.append(f"#define PLACE_PIECES(block, launch, at) {pieces}")
    for holder in (PointKind, StopReason, Space):
        members = {k: v for k, v in vars(holder).items() if isinstance(v, int)}
        body = ", ".join(f"{key} = {value}" for key, value in members.items())
        lines.append(f"namespace {holder.__name__} {{ enum {{ {body} }}; }}")
    kinds = ", ".join(f"{_enumerator(name)} = {number}" for number, name in enumerate(SITE_KINDS))
    lines.append(f"namespace Found {{ enum {{ {kinds} }}; }}")
    operations = ", ".join(f"{name} = {number}" for name, number in OPERATIONS.items())
    lines.append(f"namespace Operation {{ enum {{ {operations} }}; }}")
    return "\n".join(lines) + "\n"


#: Warp operations and block reductions, by number.
OPERATIONS = {name: number for number, name in enumerate((
    "NOTHING", "SHFL_UP", "SHFL_DOWN", "SHFL_BFLY", "SHFL_IDX", "VOTE_ALL", "VOTE_ANY", "VOTE_UNI", "VOTE_BALLOT",
    "MATCH_ANY", "MATCH_ALL", "REDUX_ADD", "REDUX_MIN_S", "REDUX_MAX_S", "REDUX_MIN_U", "REDUX_MAX_U", "REDUX_AND",
    "REDUX_OR", "REDUX_XOR", "ACTIVEMASK", "ELECT", "RED_POPC", "RED_AND", "RED_OR",
))}  # fmt: skip
