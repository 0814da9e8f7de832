"""Which memory the simulator knows: arrays while they live, after they were freed, and a module's variables."""

from __future__ import annotations

import ctypes
import itertools
import os
import struct
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitgpu.backend.simulator.layouts import FUNCTION_WINDOW, HEAP_UNIT, Heap, HeapPiece
from jitgpu.backend.simulator.memory import Declarations, Memory, ModuleData, allocate
from jitgpu.backend.simulator.ptx import reader
from jitgpu.errors import LaunchError


@given(
    st.lists(st.integers(0, 9), max_size=3).map(tuple) | st.integers(0, 100),
    st.sampled_from(["f4", "i1", "c16", "f2", [("a", "i1"), ("b", "f8")], ">f4"]),
    st.booleans(),
)
def test_arrays_are_aligned_and_apart(shape: Any, dtype: Any, zeroed: bool) -> None:
    memory = Memory()
    arrays = [memory.allocate(shape, dtype, zeroed=zeroed) for _ in range(3)]
    expected = np.empty(shape, dtype)
    for array in arrays:
        assert (array.shape, array.dtype) == (expected.shape, expected.dtype)
        assert array.flags.c_contiguous
        assert array.flags.writeable
        assert array.ctypes.data % 256 == 0 or not array.size
        if zeroed:
            assert not array.tobytes().strip(b"\0")
    spans = sorted((item.address, item.address + item.nbytes) for item in memory.live())
    assert len(spans) == 3
    assert all(after[0] - before[1] >= 256 for before, after in itertools.pairwise(spans))


@pytest.mark.parametrize("shape", [-1, (2, -3)])
def test_sizes_that_are_none(shape: Any) -> None:
    with pytest.raises(ValueError, match="negative"):
        allocate(shape, "f4")


def test_an_array_lives_as_long_as_a_view_of_it() -> None:
    memory = Memory()
    array = memory.allocate((3, 4), "f4")
    (known,) = memory.live()
    assert (known.address, known.nbytes, known.dtype_name, known.shape) == (array.ctypes.data, 48, "float32", (3, 4))
    view = array[1:].T
    memory.add(view)
    del array
    assert memory.live() == [known]
    assert memory.freed() == []
    del view
    assert memory.live() == []
    assert memory.freed() == [known]


def test_arrays_of_the_users_own() -> None:
    memory = Memory()
    whole = np.arange(10.0)
    memory.add(whole[2:4])
    memory.add(whole)
    assert [(item.address, item.nbytes) for item in memory.live()] == [(whole.ctypes.data, 80)]
    memory.add(np.frombuffer(b"of another owner", "u1"))
    memory.add(np.zeros(0))
    assert len(memory.live()) == 1
    del whole
    assert [item.nbytes for item in memory.freed()] == [80]


def test_the_latest_freed_come_first_and_old_ones_are_forgotten() -> None:
    memory = Memory()
    for number in range(1, 101):
        memory.allocate(number, "i1")
    sizes = [item.nbytes for item in memory.freed()]
    assert sizes == list(range(100, 100 - len(sizes), -1))
    assert 16 <= len(sizes) < 100


def test_one_heap_for_all_modules() -> None:
    memory = Memory()
    module = reader.read(MODULE)
    first, second = ModuleData(Declarations.of(module), "k", memory), ModuleData(Declarations.of(module), "k", memory)
    assert first.heap() is None
    heap = first.heap(4096)
    assert heap is not None
    assert first.heap() is second.heap(8192) is memory.heap() is heap
    address, nbytes, writable, *_ = heap.allocation
    assert (nbytes, writable) == (4096, True)
    assert ctypes.string_at(address, nbytes) == bytes(4096)
    known = Heap.from_address(heap.address)
    assert (known.base, known.units, known.next, known.lock) == (address, 4096 // HEAP_UNIT, 0, 0)
    end = known.pieces + known.units * ctypes.sizeof(HeapPiece)
    assert end <= address or address + nbytes <= known.pieces  # out of the reach of kernels


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_child_does_not_wait_for_the_parents_threads() -> None:
    memory = Memory()
    heap = memory.heap(4096)
    assert heap is not None
    Heap.from_address(heap.address).lock = 1
    memory.heap()
    assert Heap.from_address(heap.address).lock == 1
    child = os.fork()
    if not child:
        memory.heap()
        os._exit(Heap.from_address(heap.address).lock)
    assert os.waitpid(child, 0)[1] == 0


MODULE = """.version 8.8
.target sm_80
.address_size 64
.visible .func one() { ret; }
.visible .func two() { ret; }
.visible .global .align 4 .u32 first = 7;
.visible .const .align 16 .b8 table[24] = {1, 2, 3};
.visible .global .align 8 .u64 pointers[4] = {generic(first), table+8, two, 0};
.visible .global .align 256 .f32 zeros[1000];
.visible .entry k() { ret; }
"""


def test_the_variables_of_a_module() -> None:
    data = ModuleData(Declarations.of(reader.read(MODULE)), "k", Memory())
    at = {name: data.address + offset for name, offset in data.offsets.items()}
    assert set(at) == {"first", "table", "pointers", "zeros"}
    assert [at[name] % align for name, align in (("table", 16), ("pointers", 8), ("zeros", 256))] == [0, 0, 0]
    assert ctypes.string_at(at["first"], 4) == struct.pack("<I", 7)
    assert ctypes.string_at(at["table"], 24) == bytes([1, 2, 3]) + bytes(21)
    assert struct.unpack("<4Q", ctypes.string_at(at["pointers"], 32)) == (
        at["first"], at["table"] + 8, FUNCTION_WINDOW + 1, 0,
    )  # fmt: skip
    assert ctypes.string_at(at["zeros"], 4000) == bytes(4000)
    assert {name: item.writable for name, item in data.allocations.items()} == {
        "first": True, "table": False, "pointers": True, "zeros": True,
    }  # fmt: skip
    spans = sorted((item.address, item.address + item.nbytes) for item in data.allocations.values())
    assert all(before[1] < after[0] for before, after in itertools.pairwise(spans))
    assert spans[-1][1] <= data.address + data.nbytes

    data.write("table", struct.pack("<6f", *range(6)))
    assert struct.unpack("<6f", data.read("table", 24)) == tuple(range(6))
    assert ctypes.string_at(at["table"], 24) == data.read("table", 24)


def test_declarations_as_the_store_keeps_them() -> None:
    declared = Declarations.of(reader.read(MODULE))
    assert declared.functions == ("one", "two", "k")
    assert [variable.name for variable in declared.variables] == ["first", "table", "pointers", "zeros"]
    assert Declarations.decode(declared.encode()) == declared
    for damaged in (b"", b"[]", b"[[[1]], []]", declared.encode()[:-3]):
        with pytest.raises(ValueError, match=r"."):
            Declarations.decode(damaged)


def test_a_variable_that_is_defined_nowhere() -> None:
    text = MODULE + "\n.extern .global .align 4 .u32 elsewhere;\n"
    with pytest.raises(LaunchError, match=r"k: a variable is declared but not defined\n  given:    extern elsewhere"):
        ModuleData(Declarations.of(reader.read(text)), "k", Memory())
