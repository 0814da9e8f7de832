"""Accesses are held to the memory they are meant for, also where they hit other memory of the launch."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import jitgpu as jg

VARIABLES = r"""
__device__ int a[100], b[100];
__constant__ int c[100] = {5};
extern "C" __global__ void k(int i, int* out) { BODY }
"""


def fault(body: str, *args: Any, text: str = VARIABLES) -> jg.KernelFault:
    with pytest.raises(jg.KernelFault) as caught:
        jg.Kernel(text.replace("BODY", body), device="sim")[1, 1](*args)
    return caught.value


@pytest.mark.parametrize("index", [100, 164, 168, 192, -1, -64, 1 << 28])
@pytest.mark.parametrize("name", ["a", "b", "c"])
def test_a_variable_is_held_to_its_bounds(name: str, index: int) -> None:
    error = fault(f"out[0] = {name}[i];", index, np.zeros(1, "i4"))
    found = error.finding
    assert (found.kind, found.access, found.allocation.name) == ("out of bounds", "read", f"variable {name}")
    assert found.address - found.allocation.address == 4 * index
    assert f"byte {4 * index} of 400" in error.given


def test_writes_and_atomics_too() -> None:
    for body, access in (("a[i] = 1;", "write"), ("atomicAdd(&a[i], 1);", "atomic")):
        found = fault(body, 168, np.zeros(1, "i4")).finding
        assert (found.kind, found.access, found.allocation.name) == ("out of bounds", access, "variable a")


def test_what_is_left_of_a_variable_is_too_little() -> None:
    error = fault("*(int2*)out = *(int2*)((char*)a + i);", 396, np.zeros(2, "i4"))
    assert error.finding.kind == "out of bounds"
    assert "8 bytes at once where 4 are left" in error.given


def test_alignment_and_constants_as_before() -> None:
    found = fault("out[0] = *(int*)((char*)a + i);", 2, np.zeros(1, "i4")).finding
    assert (found.kind, found.allocation.name) == ("misaligned", "variable a")
    found = fault('int* p = (int*)c; asm("" : "+l"(p)); p[i] = 1;', 2, np.zeros(1, "i4")).finding
    assert (found.kind, found.allocation.name) == ("read-only", "variable c")


def test_inside_everything_is_right() -> None:
    out = np.zeros(3, "i4")
    body = "a[i] = 7; b[99] = 8; out[0] = a[99]; out[1] = b[i]; out[2] = c[i - 99];"
    jg.Kernel(VARIABLES.replace("BODY", body), device="sim")[1, 1](99, out)
    assert out.tolist() == [7, 8, 5]


def test_an_empty_array_holds_nothing() -> None:
    x = np.arange(4, dtype="f4")
    text = 'extern "C" __global__ void k(const float* e, const float* x, float* y, long i) { y[0] = e[i]; }'
    empty = np.zeros(0, "f4")
    away = (x.ctypes.data - empty.ctypes.data) // 4
    for index in (0, 1, away):
        found = fault("", empty, x, np.zeros(1, "f4"), index, text=text).finding
        assert (found.kind, found.allocation.name) == ("out of bounds", "e")


def test_a_base_that_is_aligned_for_less_than_the_access() -> None:
    """The address counts, not where the array begins: element 3 of an array that begins 4 past a multiple of 16."""
    whole = DEVICE.zeros(16, "f4")
    whole[:] = np.arange(16)
    text = 'extern "C" __global__ void k(const float* x, float4* y, int i) { y[0] = *(const float4*)(x + i); }'
    kernel = jg.Kernel(text, device="sim")
    y = DEVICE.zeros(4, "f4")
    kernel[1, 1](whole[1:], y, 3)
    assert y.tolist() == [4, 5, 6, 7]
    assert fault("", whole[1:], y, 2, text=text).finding.kind == "misaligned"
    assert fault("", whole[1:9], y, 7, text=text).finding.kind == "out of bounds"


DEVICE: Any = jg.device("sim")


def test_a_read_only_view_of_an_array_that_is_given_too() -> None:
    whole = DEVICE.zeros(8, "f4")
    view = whole[:4]
    view.flags.writeable = False
    text = 'extern "C" __global__ void k(const float* x, float* y) { *(float*)x = 1; y[0] = x[0]; }'
    found = fault("", view, whole, text=text).finding
    assert (found.kind, found.allocation.name) == ("read-only", "x")


def test_an_address_alone_is_held_to_its_array_and_unknown_ones_to_what_is_there() -> None:
    text = """
    struct Span { const float* begin; const float* end; };
    extern "C" __global__ void k(Span s, float* y, int i) { y[0] = s.begin[i]; y[1] = s.end[-1 - i]; }"""
    x, y = DEVICE.array(np.arange(1, 5, dtype="f4")), DEVICE.zeros(2, "f4")
    span = np.array((x.ctypes.data, x.ctypes.data + x.nbytes), [("begin", "u8"), ("end", "u8")])
    kernel = jg.Kernel(text, device="sim")
    kernel[1, 1](span, y, 1)
    assert y.tolist() == [2, 3]
    assert fault("", span, y, 4, text=text).finding.kind == "out of bounds"


def test_null_however_far() -> None:
    text = 'extern "C" __global__ void k(const float* x, float* y, long i) { y[0] = x[i]; }'
    for index in (0, 5, 100_000):
        error = fault("", None, np.zeros(1, "f4"), index, text=text)
        assert (error.finding.kind, error.subject) == ("null", "argument 'x'")


def test_memory_that_nobody_told_of() -> None:
    text = 'extern "C" __global__ void k(float* const* table, float* y) { y[0] = *table[0]; }'
    error = fault("", np.array([0x5000_0000_0000], "u8"), np.zeros(1, "f4"), text=text)
    assert error.finding.kind == "unknown memory"
    assert "device.array(...)" in str(error.fix)


def test_an_array_in_the_memory_of_a_freed_one_is_told_by_its_own_name() -> None:
    """What was freed where a live array lies now, or right behind it, is not what was meant."""
    from jitgpu.backend.simulator.findings import Allocation
    from jitgpu.backend.simulator.records import MemoryView

    live = Allocation(4096, 400, True, "x", "float32", (100,))
    view = MemoryView.__new__(MemoryView)
    view.known = [live]
    view.freed = lambda: [Allocation(4480, 256, True, "an array"), Allocation(8192, 256, True, "an array")]
    assert view._nearest("unknown memory", 4496) == ("out of bounds", live)  # reused
    assert view._nearest("unknown memory", 4700) == ("out of bounds", live)
    assert view._nearest("unknown memory", 8200)[0] == "freed"
    view.freed = lambda: [Allocation(4512, 256, True, "an array")]
    assert view._nearest("unknown memory", 4512) == ("out of bounds", live)  # right behind
    assert view._nearest("unknown memory", 4700)[0] == "freed"
