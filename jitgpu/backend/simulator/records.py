"""Memory as one launch sees it: the tables that its accesses are checked against, and its records as findings."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal, cast

from jitgpu.backend.simulator.findings import Allocation, Finding, Kind
from jitgpu.backend.simulator.layouts import SITE_KINDS, WINDOWS, Region, Root, Space
from jitgpu.backend.simulator.symbols import variable_name

if TYPE_CHECKING:
    from jitgpu.backend.simulator.memory import ModuleData
    from jitgpu.backend.simulator.native import NativeKernel
    from jitgpu.values import LaunchConfig

__all__ = ["MemoryView"]

#: How far from an array an address may be that is still taken to be meant for it, bytes.
_NEAR = 1 << 16
#: So close to a live array it was meant for that one, whatever was there before, bytes.
_CLOSE = 64
#: Offsets and distances larger than any piece of shared or local memory.
_FAR = 1 << 31
_ACCESSES: tuple[Literal["", "read", "write", "atomic"], ...] = ("", "read", "write", "atomic")
_MEMORY_KINDS = {
    "out of bounds", "misaligned", "null", "freed", "read-only", "unknown memory", "uninitialised", "race",
}  # fmt: skip


class MemoryView:
    """The arrays, variables and other memory of one launch.

    Parameters
    ----------
    params : bytes
        The kernel's parameter buffer.
    names, arguments
        For each parameter its name, and the memory given for it (None: a scalar, null, or a bare address).
    others, freed : callable
        Give every other live array of the device, and those freed of late.
    data : ModuleData
        The module's variables.
    system : tuple of Allocation
        What the launch itself has for the kernel.
    heap : Allocation or None
        What kernels allocate from, where there is any.
    dynamic_bytes : int
        Dynamic shared memory of a block, bytes.
    """

    def __init__(
        self, native: NativeKernel, params: bytes, names: tuple[str, ...], arguments: tuple[Allocation | None, ...],
        others: Callable[[], Sequence[Allocation]], freed: Callable[[], Sequence[Allocation]], data: ModuleData,
        system: tuple[Allocation, ...], heap: Allocation | None, dynamic_bytes: int,
    ) -> None:  # fmt: skip
        self.native = native
        self.params = params
        self.names = names
        self.arguments = arguments
        self.freed = freed
        self.data = data
        self.heap = heap
        self.dynamic_bytes = dynamic_bytes
        given = [argument for argument in arguments if argument is not None]
        elsewhere = others() if native.facts.generic or self._has_bare_addresses() else ()
        self.known = [*given, *data.allocations.values(), *elsewhere, *system]
        if heap is not None:
            self.known.append(heap)

    def _has_bare_addresses(self) -> bool:
        """Whether a pointer that the kernel uses came as a number, alone or in a struct."""
        starts = {start for (_, start), argument in zip(self.native.facts.parameters, self.arguments, strict=True)
                  if argument is not None}  # fmt: skip
        used = {info.parameter_offset for info in self.native.facts.roots if info.parameter_offset >= 0}
        return any(any(self._pointer(offset)) for offset in used - starts)

    # ---------------------------------------------------------------------------------------------------------- tables

    def regions(self) -> Any:
        """All memory as an array of :class:`layouts.Region`, sorted; what overlaps (views of one array) as one."""
        pieces: list[list[int]] = []
        for item in sorted(self.known, key=lambda item: item.address):
            end = item.address + item.nbytes
            if not item.nbytes:
                continue
            if pieces and item.address < pieces[-1][1]:
                pieces[-1][1] = max(pieces[-1][1], end)
                pieces[-1][2] |= item.writable
            else:
                pieces.append([item.address, end, int(item.writable)])
        made = (Region * max(1, len(pieces)))()
        for region, (start, end, writable) in zip(made, pieces, strict=False):
            region.base, region.nbytes, region.writable = start, end - start, writable
        return made

    def roots(self) -> Any:
        """What each pointer parameter points to, and the module's variables, as an array of :class:`layouts.Root`.
        Of an address in the heap the piece that it is in is only known when it is used."""
        infos = self.native.facts.roots
        made = (Root * max(1, len(infos)))()
        for root, info in zip(made, infos, strict=False):
            found = None
            if info.parameter_offset >= 0:
                found = self._given(info.parameter_offset)
            elif info.space in (Space.GLOBAL, Space.CONST):
                found = self.data.allocations[info.name]
            if found is not None and found is not self.heap:
                _fill_root(root, found)
        return made

    def _given(self, offset: int) -> Allocation | None:
        """The memory that a pointer in the parameters points to."""
        for (_, start), argument in zip(self.native.facts.parameters, self.arguments, strict=True):
            if start == offset and argument is not None:
                return argument
        return self.find(int.from_bytes(self._pointer(offset), "little"))

    def _pointer(self, offset: int) -> bytes:
        return self.params[offset : offset + 8]

    def find(self, address: int) -> Allocation | None:
        """The allocation that holds an address, the smallest of several."""
        inside = [item for item in self.known if item.address <= address < item.address + item.nbytes]
        return min(inside, key=lambda item: item.nbytes) if inside else None

    # -------------------------------------------------------------------------------------------------------- findings

    def findings(self, records: Any, count: int, config: LaunchConfig) -> list[Finding]:
        """The records of a launch as findings, in the order they were made."""
        return [self._finding(record, config) for record in records[: min(count, len(records))]]

    def _finding(self, record: Any, config: LaunchConfig) -> Finding:
        sites = self.native.facts.sites
        kind = SITE_KINDS[record.kind]
        site = sites[record.site]
        finding = Finding(
            cast("Kind", kind), self.native.title, _coordinates(record.block, config.grid),
            _coordinates(record.thread, config.block), site.location, site.instruction, address=record.address,
            times=max(1, record.times),
        )  # fmt: skip
        if kind in _MEMORY_KINDS:
            piece = None if kind == "race" else self._piece(record.extra)
            finding = self._memory(finding, int(record.extra[0]), piece)
        if kind == "assert":
            finding = finding._replace(text=self._assertion(record.extra))
        if kind in ("race", "divergent barrier") and (kind == "race" or record.extra[1] or record.other_thread):
            other = sites[record.other_site]
            finding = finding._replace(
                other_thread=_coordinates(record.other_thread, config.block),
                other_block=_coordinates(record.other_block, config.grid), other_location=other.location,
                other_access=_ACCESSES[int(record.extra[1]) & 3] if kind == "race" else "",
            )  # fmt: skip
        if kind == "divergent barrier" and record.extra[2]:
            finding = finding._replace(text=f"barrier {record.extra[0]}, where a block has the barriers 0 to 15")
        if kind == "unsupported":
            finding = finding._replace(text="a function that waits for others, called where it cannot be put in line")
        if kind == "stack overflow":
            finding = finding._replace(text=f"{record.extra[0]} bytes of local memory")
        return finding

    def _piece(self, extra: Any) -> Allocation | None:
        """The piece of the heap that an access was meant for, as the record has it."""
        address, nbytes = int(extra[1]), int(extra[2])
        return Allocation(address, nbytes, True, "memory from malloc") if address else None

    def _memory(self, finding: Finding, descr: int, piece: Allocation | None) -> Finding:
        nbytes, space, access = descr & 0xFFFF, descr >> 16 & 0xFF, descr >> 24 & 0xFF
        number = ctypes.c_int32(descr >> 32).value
        address, allocation, kind = finding.address, None, finding.kind
        if number >= 0:
            allocation = self._root(number, finding.kind)
        for window, start in WINDOWS.items():
            if number < 0 and (address >> 56 == start >> 56 or abs(address - start) < _FAR):
                space, address = window, address - start
                kind = "out of bounds" if kind == "unknown memory" else kind
        if space in WINDOWS:
            address = _signed(address)
        if piece is not None:
            allocation = piece
        elif number >= 0 and allocation is not None and not allocation.address and kind == "unknown memory":
            kind = "null"  # so far behind it that the address alone does not tell
        if allocation is None and space == Space.SHARED:
            allocation = self._shared(address)
        elif allocation is None and space == Space.LOCAL:
            allocation = Allocation(0, self.native.facts.local_bytes, True, "local memory", space="local")
        elif allocation is None and kind != "null":
            kind, allocation = self._nearest(kind, address)
        return finding._replace(
            kind=kind, nbytes=nbytes, space=Space.NAMES[space], access=_ACCESSES[access], address=address,
            allocation=allocation,
        )  # fmt: skip

    def _nearest(self, kind: Kind, address: int) -> tuple[Kind, Allocation | None]:
        """What an address without a known origin was meant for: what holds it, what was freed there, what is near."""
        inside = self.find(address)
        if inside is not None:
            return kind, inside

        def distance(item: Allocation) -> int:
            return max(item.address - address, address - (item.address + item.nbytes) + 1)

        near = min(self.known, key=distance, default=None)
        if near is None or distance(near) > _CLOSE:
            for item in self.freed():
                if item.address <= address < item.address + item.nbytes and not self._is_used_again(item):
                    return "freed", item
        if near is not None and distance(near) <= _NEAR:
            return "out of bounds", near
        return "unknown memory" if kind == "out of bounds" else kind, None

    def _is_used_again(self, freed: Allocation) -> bool:
        """Whether memory of a freed array belongs to a live one by now."""
        end = freed.address + freed.nbytes
        return any(item.address < end and freed.address < item.address + item.nbytes for item in self.known)

    def _root(self, number: int, kind: Kind) -> Allocation | None:
        info = self.native.facts.roots[number]
        if info.parameter_offset >= 0:
            given = self._given(info.parameter_offset)
            if given is None and (kind == "null" or not any(self._pointer(info.parameter_offset))):
                return Allocation(0, 0, False, self._parameter(info.parameter_offset))
            return given
        if info.space == Space.SHARED:
            return self._shared(info.start)
        if info.space == Space.LOCAL:
            return Allocation(info.start, info.nbytes, True, "local memory", space="local")
        return self.data.allocations.get(info.name)

    def _parameter(self, offset: int) -> str:
        """The parameter that an offset lies in."""
        starts = [start for _, start in self.native.facts.parameters]
        return max((start, name) for start, name in zip(starts, self.names, strict=True) if start <= offset)[1]

    def _shared(self, address: int) -> Allocation:
        """The shared variable at, or last before, an offset."""
        facts = self.native.facts
        for symbol, start, nbytes in reversed(facts.shared):
            name = variable_name(symbol)
            if start <= address and nbytes:
                return Allocation(start, nbytes, True, f"shared variable {name}", space="shared")
            if start <= address:
                return Allocation(start, self.dynamic_bytes, True, f"dynamic shared memory {name}", space="shared")
        return Allocation(0, facts.shared_bytes, True, "shared memory", space="shared")

    def _assertion(self, extra: Any) -> str:
        message, file, line, function = (int(item) for item in extra)
        return f"{self.read_string(message)} ({self.read_string(file)}:{line}, in {self.read_string(function)})"

    def read_bytes(self, address: int) -> bytes:
        """A text in the memory of the launch, up to its NUL; empty where there is none."""
        holder = self.find(address)
        if holder is None:
            return b""
        return ctypes.string_at(address, holder.address + holder.nbytes - address).partition(b"\0")[0]

    def read_string(self, address: int) -> str:
        """The same, decoded."""
        return self.read_bytes(address).decode("utf-8", "replace")


def _fill_root(root: Root, found: Allocation) -> None:
    """What lies in that allocation may be touched, and nothing else."""
    root.base, root.nbytes, root.given = found.address, found.nbytes, 1
    for order in range(6):
        if found.address % (1 << order) == 0:
            root.counts[order] = found.nbytes >> order
            root.write_counts[order] = root.counts[order] if found.writable else 0


def _signed(offset: int) -> int:
    """An offset in shared or local memory as the kernel meant it: a negative one may have wrapped in 32 or 64 bits."""
    for bits in (32, 64):
        if (1 << bits) - _FAR <= offset < 1 << bits:
            return offset - (1 << bits)
    return offset


def _coordinates(linear: int, sizes: tuple[int, int, int]) -> tuple[int, int, int]:
    return linear % sizes[0], linear // sizes[0] % sizes[1], linear // (sizes[0] * sizes[1])
