"""From a finding to what its user reads: what was touched, by which thread, on which line, and what mends it."""

from __future__ import annotations

import linecache
import math
from collections.abc import Callable
from typing import NamedTuple

from jitgpu.backend.simulator.findings import Allocation, Finding
from jitgpu.backend.simulator.ptx.syntax import Location
from jitgpu.errors import Diagnostic, KernelFault
from jitgpu.values import dtype_of

__all__ = ["describe", "fault"]

#: Flat indices further out than this come from 32-bit arithmetic that overflowed, or from no index at all.
_FAR = 1 << 29
#: What memory is called that kernels allocate.
_OF_MALLOC = ("memory from malloc", "the device's heap")
_WARP = 32


class _Facts(NamedTuple):
    """The parts of a message. ``short`` is what stands at the source line, ``other`` at that of a race's other thread;
    ``given`` is completed with the thread, except for a race, which names two."""

    problem: str
    given: str
    expected: str
    fix: str
    short: str = ""
    other: str = ""


def fault(finding: Finding) -> KernelFault:
    """The exception for a finding: its message names kernel, block, thread, line, memory and the fix.

    >>> x = Allocation(4096, 400, True, "x", "float32", (100,))
    >>> found = Finding("out of bounds", "scale", (3, 0, 0), (4, 0, 0), None, access="read", address=4496, nbytes=4,
    ...                 allocation=x)
    >>> print(fault(found))
    scale: argument 'x' (float32, shape (100,)): read past the end
      given:    index 100 of 100, in thread (4, 0, 0) of block (3, 0, 0)
      expected: indices 0 to 99
      fix:      let only threads whose index is inside touch it, if (i < 100), and end loops at the size
    """
    facts = _FACTS[finding.kind](finding)
    given = facts.given
    if finding.kind != "race":
        given += f"{', ' if given else ''}in {_thread(finding.thread, finding.block)}"
    finding = finding._replace(location=_named(finding.location), other_location=_named(finding.other_location))
    return KernelFault(
        facts.problem,
        kernel=finding.kernel,
        subject=_subject(finding.allocation),
        given=given,
        expected=facts.expected,
        fix=facts.fix,
        finding=finding,
        diagnostics=_places(finding, facts),
    )


def describe(finding: Finding) -> str:
    """The message of :func:`fault`, several lines without an end."""
    return str(fault(finding))


# ----------------------------------------------------------------------------------------------------------- places

def _named(location: Location | None) -> Location | None:
    """A text that no file holds has a name in angle brackets, before which the compiler puts its own folder."""
    if location is None or "/<" not in location.file:
        return location
    return location._replace(file="<" + location.file.partition("/<")[2])


def _places(finding: Finding, facts: _Facts) -> tuple[Diagnostic, ...]:
    places = []
    if finding.location is not None:
        places.append(_place(finding.location, "error", facts.short or facts.problem))
    if finding.other_location is not None and facts.other:
        places.append(_place(finding.other_location, "note", facts.other))
    return tuple(places)


def _place(location: Location, severity: str, message: str) -> Diagnostic:
    source = linecache.getline(location.file, location.line).rstrip("\r\n")
    column = 0
    if source and location.column:  # the compiler counts bytes
        column = len(source.encode()[: location.column - 1].decode("utf-8", "ignore")) + 1
    return Diagnostic(location.file, location.line, column, severity, message, source)  # type: ignore[arg-type]


def _thread(thread: tuple[int, int, int] | None, block: tuple[int, int, int] | None) -> str:
    return f"thread {thread} of block {block}"


# ------------------------------------------------------------------------------------------------------- the memory

def _subject(allocation: Allocation | None) -> str:
    if allocation is None:
        return ""
    kind = [allocation.dtype_name] if allocation.dtype_name else []
    kind += [f"shape {allocation.shape}"] if allocation.shape else [] if kind else [f"{allocation.nbytes} bytes"]
    return f"{_name(allocation)} ({', '.join(kind)})" if allocation.address or allocation.nbytes else _name(allocation)


def _name(allocation: Allocation) -> str:
    """A bare identifier is a parameter of the kernel; everything else says in words what it is."""
    return f"argument '{allocation.name}'" if allocation.name.isidentifier() else allocation.name


def _itemsize(allocation: Allocation) -> int:
    """Bytes of an element; 0 where nothing is known of elements."""
    if not allocation.dtype_name and not allocation.shape:
        return 0
    count = math.prod(allocation.shape)
    return allocation.nbytes // count if count else dtype_of(allocation.dtype_name).itemsize


def _flat(finding: Finding) -> int | None:
    """The element's index in the flattened array."""
    assert finding.allocation is not None
    size = _itemsize(finding.allocation)
    return (finding.address - finding.allocation.address) // size if size else None


def _index(finding: Finding) -> str:
    """Which element was meant: ``index 100 of 100``, ``x[3, 40] (flat index 160 of 160)``, ``byte 64 of 64``."""
    allocation = finding.allocation
    assert allocation is not None
    offset = finding.address - allocation.address
    flat, size = _flat(finding), _itemsize(allocation)
    if flat is None:
        text = f"byte {offset} of {allocation.nbytes}"
        whole = finding.nbytes and offset % finding.nbytes == 0 and allocation.nbytes % finding.nbytes == 0
        if whole and finding.nbytes > 1:
            text += f" (element {offset // finding.nbytes} of {allocation.nbytes // finding.nbytes})"
    else:
        count = math.prod(allocation.shape)
        text = f"index {flat} of {count}"
        if len(allocation.shape) > 1 and count and abs(flat) < _FAR:
            name = allocation.name if allocation.name.isidentifier() else "its element"
            text = f"{name}[{', '.join(map(str, _unravelled(flat, allocation.shape)))}] (flat {text})"
        if offset % size:
            text += f", byte {offset % size} of its {size}"
    if finding.nbytes and 0 <= offset < allocation.nbytes < offset + finding.nbytes:
        text += f", {finding.nbytes} bytes at once where {allocation.nbytes - offset} are left"
    return text


def _unravelled(flat: int, shape: tuple[int, ...]) -> list[int]:
    """A flat index along each axis. One that misses the array by less than a row is told from the nearest row.

    >>> _unravelled(41, (4, 40)), _unravelled(160, (4, 40)), _unravelled(-1, (4, 40)), _unravelled(300, (4, 40))
    ([1, 1], [3, 40], [0, -1], [7, 20])
    """
    count, row = math.prod(shape), shape[-1]
    inside = min(max(flat, 0), count - 1) if -row <= flat < count + row else flat
    rest, indices = inside, []
    for size in reversed(shape[1:]):
        indices.append(rest % size)
        rest //= size
    indices.append(rest)
    indices[0] += flat - inside
    return indices[::-1]


def _where(finding: Finding) -> str:
    return _index(finding) if finding.allocation is not None else f"address {finding.address:#x}"


def _doing(finding: Finding) -> str:
    """``"read"``, ``"write"``, ``"atomic operation"``."""
    return {"": "access", "atomic": "atomic operation"}.get(finding.access, finding.access)


def _doing_to(finding: Finding) -> str:
    return {"read": "read of", "write": "write to", "atomic": "atomic operation on"}.get(finding.access, "access to")


# ---------------------------------------------------------------------------------------- what each kind has to say

def _out_of_bounds(finding: Finding) -> _Facts:
    allocation = finding.allocation
    assert allocation is not None
    before = finding.address < allocation.address
    problem = f"{_doing(finding)} {'before the beginning' if before else 'past the end'}"
    flat, count = _flat(finding), math.prod(allocation.shape)
    if flat is None:
        expected = f"bytes 0 to {allocation.nbytes - 1}" if allocation.nbytes else "no access: it has no bytes"
    else:
        expected = f"indices 0 to {count - 1}" if count else "no access: the array is empty"
    of = "" if allocation.name.isidentifier() or allocation.name.startswith(("an ", "memory ")) else "the "
    return _Facts(problem, _index(finding), expected, _bounds_fix(finding, allocation, flat, before),
                  f"{problem} of {of}{allocation.name}")  # fmt: skip


def _bounds_fix(finding: Finding, allocation: Allocation, flat: int | None, before: bool) -> str:
    offset = finding.address - allocation.address
    if abs(offset) >= _FAR:
        return "compute the index in 64 bits, (size_t)row * width + column: an int overflows at 2147483648"
    if 0 <= offset < allocation.nbytes:
        return "read the rest element by element, or pad the array to a multiple of what is touched at once"
    if allocation.space == "shared" and "dynamic" in allocation.name and not before:
        return "give the launch more dynamic shared memory, kernel[grid, block, stream, shared_bytes], or use less"
    if allocation.space in ("shared", "local", "const"):
        return "make the array larger, or keep the index below its size"
    if allocation.name in _OF_MALLOC:
        return "allocate all that is used, malloc(n * sizeof *p), or keep the index below n"
    if before:
        return "leave out the first elements, if (i > 0), or begin the loop later"
    size = math.prod(allocation.shape) if flat is not None else "n"
    return f"let only threads whose index is inside touch it, if (i < {size}), and end loops at the size"


def _misaligned(finding: Finding) -> _Facts:
    width = finding.nbytes
    given = f"{width} bytes at once at an address that is {finding.address % width if width else '?'} past a multiple"
    if finding.allocation is not None:
        given += f", {_index(finding)}"
    return _Facts(
        f"misaligned {_doing(finding)}", given, f"an address that is a multiple of {width}",
        f"start vector accesses at a multiple of {width} bytes, or touch the elements one by one",
    )  # fmt: skip


def _null(finding: Finding) -> _Facts:
    return _Facts(
        f"{_doing(finding)} through a null pointer", f"address {finding.address:#x}, {finding.nbytes} bytes",
        "the address of an array", "pass an array in place of None, or test the pointer in the kernel, if (p)",
    )  # fmt: skip


def _by_free(finding: Finding) -> bool:
    """Whether it is about what free() was given: an access is a read, a write or both."""
    return not finding.access


def _freed(finding: Finding) -> _Facts:
    if finding.allocation is None or finding.allocation.name in _OF_MALLOC:
        problem = "free() of memory that was freed before" if _by_free(finding) else (
            f"{_doing_to(finding)} memory that was freed")  # fmt: skip
        return _Facts(problem, _where(finding), "memory between its malloc() and its free()",
                      "free it once, when no thread uses it any more, and set the pointer to null then")  # fmt: skip
    return _Facts(
        f"{_doing_to(finding)} an array that was freed", _where(finding), "an array that is still alive",
        "keep a reference to every array whose address is in a table or a struct until the kernel is done",
    )  # fmt: skip


def _read_only(finding: Finding) -> _Facts:
    constant = finding.allocation is not None and finding.allocation.space in ("const", "param")
    return _Facts(
        f"{_doing_to(finding)} read-only memory", _where(finding), "memory that may be written",
        "change a local copy of it" if constant else "pass a writable array, and drop the cast that takes const away",
    )  # fmt: skip


def _unknown_memory(finding: Finding) -> _Facts:
    if _by_free(finding):
        return _Facts("free() of an address that malloc() did not give", _where(finding),
                      "what malloc() has returned, or null", "keep the pointer as malloc() returned it")  # fmt: skip
    return _Facts(
        f"{_doing_to(finding)} memory that belongs to no array",
        f"address {finding.address:#x}, {finding.nbytes} bytes", "an address inside an array of this device",
        "arrays whose addresses a kernel finds in memory must come from device.array(...) or have been arguments; "
        "else look for an uninitialised pointer, or an index that is far out",
    )  # fmt: skip


def _uninitialised(finding: Finding) -> _Facts:
    shared = finding.space == "shared" or (finding.allocation is not None and finding.allocation.space == "shared")
    return _Facts(
        "read before anything was written", _where(finding), "memory that was written first",
        "fill all of it before it is read, also where the data end early; "
        + ("shared memory begins with leftovers of other blocks" if shared else "a local variable has no first value"),
    )  # fmt: skip


def _race(finding: Finding) -> _Facts:
    verbs = {"read": "reads", "write": "writes", "atomic": "changes atomically", "": "touches"}
    mine = f"{_thread(finding.thread, finding.block)} {verbs[finding.access]} it"
    other = f"{_thread(finding.other_thread, finding.other_block)} {verbs.get(finding.other_access, 'touches')} it"
    return _Facts(
        "race: two threads touch it in no order, and one changes it", f"{_where(finding)}: {mine}, {other}",
        "a barrier between the two, or atomic operations", _race_fix(finding), mine, other,
    )  # fmt: skip


def _race_fix(finding: Finding) -> str:
    fence = "; before a flag is set or a lock given back, __threadfence()" if finding.space != "shared" else ""
    if finding.other_block is not None and finding.other_block != finding.block:
        apart = "give each block elements of its own, or split the kernel where all blocks must be done"
        return f"use atomics, {apart}{fence}"
    one, two = finding.thread, finding.other_thread
    if two is not None and one[1:] == two[1:] and one[0] // _WARP == two[0] // _WARP:
        return "put __syncwarp() (threads of a warp need not run in step) or __syncthreads() between the two" + fence
    return f"put __syncthreads() between the two, or use atomics{fence}"


def _plain(problem: str, expected: str, fix: str) -> Callable[[Finding], _Facts]:
    def facts(finding: Finding) -> _Facts:
        return _Facts(problem, finding.text, expected, fix)

    return facts


def _divergent(finding: Finding) -> _Facts:
    problem, other = "threads of a block do not meet at the same barrier", ""
    if finding.other_thread is not None:
        other = f"{_thread(finding.other_thread, finding.other_block)} waits here meanwhile"
    return _Facts(
        problem, finding.text, "every thread of the block at the same __syncthreads()",
        "move the barrier out of the if or the loop, and replace an early return by a condition", problem, other,
    )  # fmt: skip


def _assert(finding: Finding) -> _Facts:
    return _Facts(
        "an assertion failed", finding.text, "what assert() claims", "mend the kernel, its arguments, or the claim"
    )


def _bad_call(finding: Finding) -> _Facts:
    return _Facts(
        "a call through a pointer that is no function", finding.text or f"address {finding.address:#x}",
        "the address of a __device__ function of this kernel",
        "take the address in device code: function pointers from the host or another kernel mean nothing here",
    )  # fmt: skip


def _unsupported(finding: Finding) -> _Facts:
    given = ": ".join(part for part in (finding.instruction, finding.text) if part)
    return _Facts(
        "the simulator does not run this instruction", given, "PTX that the simulator knows",
        "run the kernel on a GPU, or write it without that feature",
    )  # fmt: skip


_FACTS: dict[str, Callable[[Finding], _Facts]] = {
    "out of bounds": _out_of_bounds,
    "misaligned": _misaligned,
    "null": _null,
    "freed": _freed,
    "read-only": _read_only,
    "unknown memory": _unknown_memory,
    "uninitialised": _uninitialised,
    "race": _race,
    "divergent barrier": _divergent,
    "deadlock": _plain(
        "the threads wait for each other for ever", "threads that are set free in the end",
        "release locks on every path; blocks that wait for each other need a cooperative launch",
    ),
    "time limit": _plain(
        "the kernel runs longer than the simulator lets it", "a kernel that ends",
        "check the loop's condition; a run that is only slow wants less data",
    ),
    "assert": _assert,
    "trap": _plain(
        "the kernel stopped itself", "a run without __trap()",
        "see what the condition before the __trap() tests; a grid that is synchronized needs cooperative=True",
    ),
    "stack overflow": _plain(
        "the stack is full", "recursion and local arrays that fit a thread's stack",
        "end the recursion earlier, or write it as a loop; make local arrays smaller",
    ),
    "bad call": _bad_call,
    "unsupported": _unsupported,
}  # fmt: skip
