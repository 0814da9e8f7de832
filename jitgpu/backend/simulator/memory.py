"""Which memory there is: the arrays of a device, those lately freed, and the variables of a module."""

from __future__ import annotations

import ctypes
import json
import math
import os
import weakref
from collections import deque
from collections.abc import Sequence
from typing import Any, NamedTuple, cast

import numpy as np

from jitgpu.backend.pointers import dtype_name
from jitgpu.backend.simulator.findings import Allocation
from jitgpu.backend.simulator.layouts import FUNCTION_WINDOW, HEAP_UNIT, PIECE_BEGINS, Heap, HeapPiece
from jitgpu.backend.simulator.ptx.syntax import Module, Variable
from jitgpu.backend.simulator.symbols import variable_name
from jitgpu.backend.simulator.variables import GUARD, data_layout
from jitgpu.errors import LaunchError

__all__ = ["Declarations", "DeviceHeap", "Memory", "ModuleData", "allocate", "allocation_of"]

# cudaMalloc aligns to 256 bytes (CUDA C++ Programming Guide, "Device Memory Accesses").
_ALIGNMENT = 256
_REMEMBERED = 64


class Memory:
    """The arrays of one device, held weakly, and those of them that were freed last.

    Without locks: a dictionary and a deque, whose single operations are atomic. An array may be freed by the garbage
    collector in the middle of anything, and in a forked child nobody would unlock what a thread of the parent held.
    """

    def __init__(self) -> None:
        self._live: dict[int, tuple[weakref.ref[np.ndarray], Allocation]] = {}
        self._freed: deque[Allocation] = deque(maxlen=_REMEMBERED)
        self._heap: dict[str, DeviceHeap] = {}

    def add(self, array: np.ndarray) -> None:
        """Take note of the memory that an array lies in, when NumPy owns it; of other libraries' nobody would tell
        when it is freed. An array that is a view stands for the whole of what it is a view of."""
        owner = array
        while isinstance(owner.base, np.ndarray):
            owner = owner.base
        if owner.flags.owndata and owner.nbytes and id(owner) not in self._live:
            self._hold(owner, allocation_of(owner, "an array"))

    def allocate(self, shape: int | tuple[int, ...], dtype: Any, *, zeroed: bool = False) -> np.ndarray:
        """A new array of this device's (see :func:`allocate`)."""
        array, owner = allocate(shape, dtype, zeroed=zeroed)
        self._hold(owner, allocation_of(array, "an array"))
        return array

    def _hold(self, owner: np.ndarray, allocation: Allocation) -> None:
        key = id(owner)

        def freed(reference: weakref.ref[np.ndarray]) -> None:
            del self._live[key]  # before the memory, and with it the number, can be another one's
            self._freed.append(allocation)

        self._live[key] = weakref.ref(owner, freed), allocation

    def live(self) -> Sequence[Allocation]:
        """Every array that is alive."""
        return [allocation for _, allocation in list(self._live.values())]

    def heap(self, nbytes: int = 0) -> DeviceHeap | None:
        """The heap that kernels allocate from, all of them the same one: what one has allocated another may use and
        free (CUDA C++ Programming Guide, "Dynamic Global Memory Allocation and Operations"). One of ``nbytes`` bytes
        where there was none before; None where that is 0."""
        if nbytes and "heap" not in self._heap:
            self._heap.setdefault("heap", DeviceHeap(nbytes))
        heap = self._heap.get("heap")
        if heap is not None:
            heap.unlock_in_child()
        return heap

    def freed(self) -> Sequence[Allocation]:
        """The arrays that were freed last, the latest first; some of their memory may be in use again."""
        return list(self._freed)[::-1]


def allocate(
    shape: int | tuple[int, ...], dtype: Any, *, zeroed: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    """A C-contiguous array of zeros, or an uninitialized one, aligned as device memory is, and the array that owns its
    memory."""
    dtype = np.dtype(dtype)
    sizes = np.broadcast_to(np.uint8(0), shape).shape  # reads and checks a shape as NumPy does
    nbytes = math.prod(sizes) * dtype.itemsize
    owner = (np.zeros if zeroed else np.empty)(nbytes + _ALIGNMENT + 2 * GUARD, np.uint8)
    start = GUARD + -(owner.__array_interface__["data"][0] + GUARD) % _ALIGNMENT
    return owner[start : start + nbytes].view(dtype).reshape(sizes), owner


def allocation_of(array: np.ndarray, name: str) -> Allocation:
    """The memory of a C-contiguous array, under a name for messages."""
    address = array.__array_interface__["data"][0]
    return Allocation(address, array.nbytes, array.flags.writeable, name, dtype_name(array.dtype), array.shape)


class DeviceHeap:
    """The memory that kernels allocate from, and beside it what is known of its pieces.

    Attributes
    ----------
    address : int
        Of its :class:`layouts.Heap`.
    allocation : Allocation
        All of its memory.
    """

    def __init__(self, nbytes: int) -> None:
        units = nbytes // HEAP_UNIT
        array, self._owner = allocate(units * HEAP_UNIT, np.uint8, zeroed=True)
        self._pieces = np.zeros(units * ctypes.sizeof(HeapPiece), np.uint8)  # of what is never used there are no pages
        pieces: int = self._pieces.__array_interface__["data"][0]
        HeapPiece.from_address(pieces).extent = units | PIECE_BEGINS
        self.allocation = allocation_of(array, "the device's heap")._replace(dtype_name="", shape=())
        self._layout = Heap(base=self.allocation.address, pieces=pieces, units=units)
        self.address = ctypes.addressof(self._layout)
        self._pid = os.getpid()

    def unlock_in_child(self) -> None:
        """In a forked child nobody gives back what a thread of the parent held; the pieces are whole at any moment."""
        if self._pid != os.getpid():
            self._pid, self._layout.lock = os.getpid(), 0


class Declarations(NamedTuple):
    """What a module declares: its variables in global and constant memory, and its functions in their order."""

    variables: tuple[Variable, ...]
    functions: tuple[str, ...]

    @classmethod
    def of(cls, module: Module) -> Declarations:
        """Those of a module that was read."""
        variables = (item for item in module.variables.values() if item.space in ("global", "const"))
        return cls(tuple(variables), tuple(module.functions))

    def encode(self) -> bytes:
        """As the store keeps them."""
        variables = [item._replace(data=item.data.hex()) for item in self.variables]  # type: ignore[arg-type]
        return json.dumps([variables, self.functions]).encode()

    @classmethod
    def decode(cls, data: bytes) -> Declarations:
        """Those that the store kept. Raises ValueError."""
        try:
            variables, functions = json.loads(data)
            made = (Variable(*fields) for fields in variables)
            return cls(
                tuple(item._replace(data=bytes.fromhex(cast("str", item.data)),
                                    pointers=tuple((*pointer,) for pointer in item.pointers)) for item in made),
                tuple(functions),
            )  # fmt: skip
        except (TypeError, LookupError) as error:
            raise ValueError(f"no declarations: {error}") from error


class ModuleData:
    """The variables of a module, in memory of their own: initialized as the module says, pointers among them resolved.

    Attributes
    ----------
    address, nbytes : int
        Where they lie, and in how many bytes.
    offsets : dict of str to int
        Where each variable begins, bytes from ``address``, by symbol.
    allocations : dict of str to Allocation
        Each variable as memory that a kernel may touch; constants are not writable.
    heap : callable
        :meth:`Memory.heap`, of the memory that the module is in.

    Raises
    ------
    LaunchError
        When a variable is declared but defined nowhere.
    """

    def __init__(self, declarations: Declarations, kernel: str, memory: Memory) -> None:
        self.heap = memory.heap
        variables = declarations.variables
        self.offsets, end = data_layout(variables)
        for variable in variables:
            if variable.extern:
                raise LaunchError(
                    "a variable is declared but not defined", kernel=kernel, given=f"extern {variable.name}",
                    expected="a definition in the same text", fix="define it, or include the file that does",
                )  # fmt: skip
        self._block, _ = allocate(end, np.uint8, zeroed=True)
        self.address: int = self._block.__array_interface__["data"][0]
        self.nbytes = end
        self.allocations: dict[str, Allocation] = {}
        functions = {name: FUNCTION_WINDOW + index for index, name in enumerate(declarations.functions)}
        for variable in variables:
            address, constant = self.address + self.offsets[variable.name], variable.space == "const"
            self.allocations[variable.name] = Allocation(
                address, variable.nbytes, not constant, f"variable {variable_name(variable.name)}",
                space="const" if constant else "global",
            )  # fmt: skip
            self.write(variable.name, variable.data)
            for offset, nbytes, symbol, addend, _ in variable.pointers:
                # Generic addresses and those in global memory are the host's, both the same.
                value = functions[symbol] if symbol in functions else self.address + self.offsets[symbol]
                bits = (value + addend).to_bytes(8, "little")[:nbytes]
                self.write(variable.name, bits, offset)

    def write(self, symbol: str, data: bytes, offset: int = 0) -> None:
        """Copy bytes into a variable, ``offset`` bytes from its beginning."""
        start = self.offsets[symbol] + offset
        self._block[start : start + len(data)].data[:] = data

    def read(self, symbol: str, nbytes: int) -> bytes:
        """Copy the first bytes of a variable."""
        start = self.offsets[symbol]
        return self._block[start : start + nbytes].tobytes()
