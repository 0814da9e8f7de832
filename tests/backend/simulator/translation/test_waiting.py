"""Threads that wait for each other: in loops, at barriers, in warp operations, and in functions that are called."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.backend.simulator.analysis.flow import make_flow, split
from jitgpu.backend.simulator.analysis.loops import find_loops, may_spin
from jitgpu.backend.simulator.analysis.uniform import find_uniformity
from jitgpu.backend.simulator.ptx.reader import read
from jitgpu.backend.simulator.ptx.syntax import Function


def kernel(text: str) -> Any:
    return jg.Kernel(text, device="sim")


def function(body: str, registers: str = ".reg .b32 %r<9>; .reg .b64 %rd<9>; .reg .pred %p<9>;") -> Function:
    head = ".version 8.0\n.target sm_80\n.address_size 64\n"
    return read(f"{head}.visible .entry k(.param .u64 a)\n{{\n{registers}\n{body}\n}}").functions["k"]


def spins(body: str) -> list[bool]:
    """For each loop whether it may be waiting."""
    blocks = split(function(body))
    return [may_spin(blocks, loop, frozenset()) for loop in find_loops(blocks)]


# --------------------------------------------------------------------------------------------------------------- loops

@pytest.mark.parametrize(("waits", "threads"), [
    ("if (t / 32 == 0) { while (!*(volatile int*)flag) __syncwarp(); } else if (t == 32) *flag = 1;", 64),
    ("if (t / 32 == 0) { int s; do { s = *(volatile int*)flag; } while (__any_sync(~0u, s == 0)); }"
     " else if (t == 32) *flag = 1;", 64),
    ("if (t < 16) { while (!*(volatile int*)flag) __syncwarp(0xffff); } else if (t == 16) {"
     " while (atomicCAS(flag + 1, 1, 2) != 1) ; *flag = 1; } else if (t == 32) atomicExch(flag + 1, 1);", 64),
    ("if (t == 0) { while (*flag == 0) __threadfence(); } else if (t == 1) *flag = 1;", 2),
])  # fmt: skip
def test_loops_that_wait_for_the_block(waits: str, threads: int) -> None:
    flag, out = np.zeros(2, "i4"), np.zeros(threads, "i4")
    kernel(f'extern "C" __global__ void k(int* flag, int* out) {{ int t = threadIdx.x; {waits} out[t] = t + 1; }}')[
        1, threads
    ](flag, out)
    assert flag[0] == 1
    np.testing.assert_array_equal(out, np.arange(threads) + 1)


@pytest.mark.parametrize("wait", [
    "while (!*(volatile int*)flag) __syncwarp();",
    "while (!*(volatile int*)flag) __syncthreads();",
    "__shared__ int s; do { __syncthreads(); if (t == 0) s = *(volatile int*)flag; __syncthreads(); } while (!s);",
    "while (!ready(flag)) ;",
    "int s = 0; while (!s) look(flag, &s);",
])  # fmt: skip
def test_loops_that_wait_for_a_block_that_begins_later(wait: str) -> None:
    flag, out = np.zeros(1, "i4"), np.zeros((9, 64), "i4")
    kernel(f"""__device__ __noinline__ bool ready(int* flag) {{ return *(volatile int*)flag; }}
    __device__ __noinline__ void look(int* flag, int* s) {{ *s = *(volatile int*)flag; }}
    extern "C" __global__ void k(int* flag, int* out) {{
        int t = threadIdx.x;
        if (blockIdx.x < 8) {{ {wait} }} else if (t == 0) *flag = 1;
        out[blockIdx.x * 64 + t] = 1;
    }}""")[9, 64](flag, out)
    assert out.all()


@pytest.mark.parametrize("wait", ["__syncwarp()", "__syncthreads()"])
def test_loops_that_wait_for_nobody_come_to_an_end(wait: str) -> None:
    text = f"""
import numpy as np, jitgpu as jg
k = jg.Kernel('extern "C" __global__ void k(int* flag) {{{{ while (!*(volatile int*)flag) {wait}; }}}}', device="sim")
try:
    k[1, 64](np.zeros(1, "i4"))
except jg.KernelFault as error:
    print(error.finding.kind)
"""
    done = subprocess.run([sys.executable, "-c", text.replace("{{", "{").replace("}}", "}")], capture_output=True,
                          text=True, timeout=60, env={**os.environ, "JITGPU_SIM_TIME_LIMIT": "20"})  # fmt: skip
    assert done.stdout.strip() == "deadlock", done.stderr


@pytest.mark.parametrize(("body", "expected"), [
    # Its end hangs on a volatile load; on a counter beside one; on an atomic operation.
    ("L: ld.volatile.u32 %r1, [%rd1]; setp.eq.u32 %p1, %r1, 0; @%p1 bra L; ret;", True),
    ("L: ld.volatile.u32 %r1, [%rd1]; add.u32 %r2, %r2, 1; setp.lt.u32 %p1, %r2, 9; @%p1 bra L; ret;", False),
    ("L: atom.global.add.u32 %r1, [%rd1], 1; setp.eq.u32 %p1, %r1, 0; @%p1 bra L; ret;", True),
    # A plain load, made anew by a fence, or by nothing.
    ("L: ld.global.u32 %r1, [%rd1]; membar.gl; setp.eq.u32 %p1, %r1, 0; @%p1 bra L; ret;", True),
    ("L: ld.global.u32 %r1, [%rd1]; setp.eq.u32 %p1, %r1, 0; @%p1 bra L; ret;", False),
    # The phase of an mbarrier.
    ("L: mbarrier.test_wait.shared.b64 %p1, [%r1], %rd1; @!%p1 bra L; ret;", True),
    # By way of a register that only some rounds write, and through memory.
    ("L: ld.volatile.u32 %r1, [%rd1]; setp.eq.u32 %p1, %r1, 0; @%p1 bra M; mov.u32 %r2, 1;"
     " M: setp.eq.u32 %p2, %r2, 0; @%p2 bra L; ret;", True),
    ("L: ld.volatile.u32 %r1, [%rd1]; st.shared.u32 [%r3], %r1; ld.shared.u32 %r2, [%r3];"
     " setp.eq.u32 %p2, %r2, 0; @%p2 bra L; ret;", True),
    # What is taken from a counter that all share decides on nothing.
    ("L: atom.global.add.u32 %r1, [%rd1], 1; st.global.u32 [%rd2], %r1; add.u32 %r2, %r2, 1;"
     " setp.lt.u32 %p1, %r2, 9; @%p1 bra L; ret;", False),
])  # fmt: skip
def test_which_loops_may_be_waiting(body: str, expected: bool) -> None:
    assert spins(body) == [expected]


def test_loops_with_barriers_alone_are_not_polled() -> None:
    body = "L: bar.sync 0; add.u32 %r2, %r2, 1; setp.lt.u32 %p1, %r2, 9; @%p1 bra L; ret;"
    flow = make_flow(function(body), waits=True)
    assert [item.opcode for item in flow.instructions() if item.opcode in ("_poll", "_yield")] == []
    assert flow.marks == [0, 0]


def test_recursion_that_counts_atomically() -> None:
    out = np.zeros(1, "i4")
    kernel(r"""
    __device__ __noinline__ void walk(int depth, int* out, int* order) {
        #pragma unroll 1
        for (int i = 0; i < 2; i++) {
            int n = atomicAdd(out, 1);
            order[n] = depth;
            if (depth) walk(depth - 1, out, order);
        }
    }
    extern "C" __global__ void k(int* out, int* order) { walk(3, out, order); }""")[1, 1](out, np.zeros(99, "i4"))
    assert out[0] == 2 + 4 + 8 + 16


# ----------------------------------------------------------------------------------------------------- warp operations

@pytest.mark.parametrize(("one", "other", "expected"), [
    ("v = t * 2; s[t] = v; __syncwarp(); v = s[31 - t];", "v = t * 3; s[t] = v; __syncwarp(); v = s[31 - t] + 1;",
     lambda t: np.where(t < 16, (31 - t) * 3, (31 - t) * 2 + 1)),
    ("v = __shfl_xor_sync(~0u, t, 16);", "v = 100 + __shfl_xor_sync(~0u, t * 2, 16);",
     lambda t: np.where(t < 16, 2 * (t + 16), 100 + t - 16)),
    ("v = __ballot_sync(~0u, t & 1);", "v = __ballot_sync(~0u, 1) & 0xffffff;",
     lambda t: np.where(t < 16, -21846, 0xFFAAAA)),
    ("v = __reduce_add_sync(~0u, 1u);", "v = 1 + __reduce_add_sync(~0u, 2u);", lambda t: np.where(t < 16, 48, 49)),
])  # fmt: skip
def test_lanes_meet_at_two_places_in_the_text(one: str, other: str, expected: Any) -> None:
    out = np.zeros(32, "i4")
    kernel(f"""extern "C" __global__ void k(int* out) {{
        __shared__ volatile int s[32]; int t = threadIdx.x, v;
        if (t < 16) {{ {one} }} else {{ {other} }}
        out[t] = v + s[t] * 0;
    }}""")[1, 32](out)
    np.testing.assert_array_equal(out, expected(np.arange(32)))


def test_lanes_do_not_meet_in_different_operations() -> None:
    with pytest.raises(jg.KernelFault, match="wait for each other"):
        kernel("""extern "C" __global__ void k(int* out) { int t = threadIdx.x, v;
            if (t < 16) v = __shfl_xor_sync(~0u, t, 16); else v = __shfl_down_sync(~0u, t, 1); out[t] = v; }""")[
            1, 32
        ](np.zeros(32, "i4"))


# ------------------------------------------------------------------------------------------------------------ barriers

def test_warps_at_one_barrier_in_different_rounds() -> None:
    out = np.zeros(64, "i4")
    kernel("""extern "C" __global__ void k(int* out, int n) {
        int w = threadIdx.x / 32, met = 0;
        #pragma unroll 1
        for (int i = 0; i < n; i++) if ((i & 1) == w) { __syncthreads(); met += i; }
        out[threadIdx.x] = met;
    }""")[1, 64](out, 4)
    np.testing.assert_array_equal(out, np.repeat([0 + 2, 1 + 3], 32))


def test_divergent_places() -> None:
    flow = make_flow(function("""
    mov.u32 %r1, %tid.x; mov.u32 %r2, 0;
    L: setp.eq.u32 %p1, %r1, %r2; @%p1 bra M; bar.sync 0; mov.u32 %r3, 1;
    M: add.u32 %r2, %r2, 1; setp.lt.u32 %p2, %r2, 9; @%p2 bra L; bar.sync 0; ret;"""), waits=True)  # fmt: skip
    registers, divergent = find_uniformity(flow)
    assert registers & {"%r1", "%r2", "%r3", "%p1", "%p2"} == {"%r2", "%p2"}
    assert [label in divergent for label in flow.resume[1:]] == [True, False]


@pytest.mark.parametrize("end", ["ret;", "bra.uni L;"])
def test_many_blocks_are_no_obstacle(end: str) -> None:
    parts = "".join(f"setp.eq.u32 %p1, %r2, {k}; @%p1 bra M{k}; add.u32 %r3, %r3, 1; M{k}:\n" for k in range(3000))
    registers, divergent = find_uniformity(make_flow(function(f"mov.u32 %r2, %ctaid.x;\nL: {parts} {end}"), waits=True))
    assert "%r3" in registers
    assert not divergent


@pytest.mark.parametrize("text", ["bar.sync %0;", "bar.arrive %0, 64;"])
def test_barriers_that_no_block_has(text: str) -> None:
    made = kernel(f"""extern "C" __global__ void k(int n) {{ asm volatile("{text}" :: "r"(n)); }}""")
    made[1, 64](15)
    with pytest.raises(jg.KernelFault, match="barrier 16, where a block has the barriers 0 to 15"):
        made[1, 64](16)


def test_more_points_than_states(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jitgpu.backend.simulator.analysis.flow._POINTS", 2)
    with pytest.raises(jg.LaunchError, match="more than 2 places"):
        kernel('extern "C" __global__ void k(int* x) { for (int i = 0; i < 3; i++) { x[i]++; __syncthreads(); } }')[
            1, 1
        ](np.zeros(3, "i4"))


# --------------------------------------------------------------------------------------- functions that are called

FUNCTIONS = r"""
typedef int (*F)(int, int*);
__device__ __noinline__ int shifted(int v, int* lock) { return __shfl_xor_sync(~0u, v, 1); }
__device__ __noinline__ int met(int v, int* lock) { __shared__ int s[64]; s[threadIdx.x] = v; __syncthreads();
    v = s[63 - threadIdx.x]; __syncthreads(); return v; }
__device__ __noinline__ int locked(int v, int* lock) {
    while (atomicCAS(lock, 0, 1)) ; lock[1]++; __threadfence(); atomicExch(lock, 0); return -v; }
__device__ __noinline__ int plain(int v, int* lock) { return v + 1; }
__device__ F table[4] = { shifted, met, locked, plain };
"""


@pytest.mark.parametrize("wrapped", [False, True])
def test_waiting_functions_through_pointers(wrapped: bool) -> None:
    called = "through(table[which], t, lock)" if wrapped else "table[which](t, lock)"
    made = kernel(FUNCTIONS + f"""
    __device__ __noinline__ int through(F f, int t, int* lock) {{ int v = f(t, lock); __syncthreads(); return v; }}
    extern "C" __global__ void k(int* out, int* lock, int which) {{
        int t = threadIdx.x; out[t] = {called}; out[t] += {called}; }}""")  # fmt: skip
    t = np.arange(64)
    for which, expected in enumerate((t ^ 1, 63 - t, -t, t + 1)):
        out, lock = np.zeros(64, "i4"), np.zeros(2, "i4")
        made[1, 64](out, lock, which)
        np.testing.assert_array_equal(out, 2 * expected)
        assert lock.tolist() == [0, 128 if which == 2 else 0]


def test_threads_call_different_functions() -> None:
    out, lock = np.zeros(64, "i4"), np.zeros(2, "i4")
    kernel(FUNCTIONS + """extern "C" __global__ void k(int* out, int* lock) {
        int t = threadIdx.x; out[t] = table[t < 32 ? 0 : 2 + t % 2](t, lock); }""")[1, 64](out, lock)
    t = np.arange(64)
    np.testing.assert_array_equal(out, np.where(t < 32, t ^ 1, np.where(t % 2, t + 1, -t)))


def test_virtual_functions_that_wait() -> None:
    out = np.zeros(64, "i4")
    kernel(r"""
    struct Base { int by; __device__ virtual int of(int v) = 0; };
    struct Warp : Base { __device__ int of(int v) override { return __shfl_xor_sync(~0u, v, by); } };
    struct Block : Base { __device__ int of(int v) override { __syncthreads(); return v * by; } };
    extern "C" __global__ void k(int* out, int which) {
        Warp warp; Block block; warp.by = 2; block.by = 3;
        Base* base = which ? (Base*)&block : (Base*)&warp;
        out[threadIdx.x] = base->of(threadIdx.x);
    }""")[1, 64](out, 0)
    np.testing.assert_array_equal(out, np.arange(64) ^ 2)


def test_a_function_that_waits_and_calls_itself_through_a_pointer() -> None:
    made = kernel(r"""
    typedef int (*F)(int);
    extern __device__ F again;
    __device__ __noinline__ int deeper(int v) { __syncthreads(); return v ? again(v - 1) + 1 : 0; }
    __device__ F again = deeper;
    extern "C" __global__ void k(int* out, int n) { out[threadIdx.x] = again(n); }""")
    out = np.ones(2, "i4")
    made[1, 2](out, 0)
    assert out.tolist() == [0, 0]
    with pytest.raises(jg.KernelFault, match="a function that waits for others, called where it cannot be put in line"):
        made[1, 2](out, 3)


def test_functions_in_line_begin_with_nothing_written() -> None:
    found = jg.check(kernel(r"""
    __device__ __noinline__ int f(int t, int fill) {
        int a[8];
        if (fill) for (int i = 0; i < 8; i++) a[i] = i;
        __syncthreads();
        return a[t & 7];
    }
    extern "C" __global__ void k(int* out, int second) {
        #pragma unroll 1
        for (int fill = 1; fill >= second; fill--) out[threadIdx.x] += f(threadIdx.x, fill); }""")[1, 32],
        np.zeros(32, "i4"), 0)  # fmt: skip
    assert {finding.kind for finding in found.findings} == {"uninitialised"}


# ------------------------------------------------------------------------------------------------------------ pointers

def test_the_distance_of_two_pointers_is_a_number() -> None:
    everything = np.arange(24, dtype="i4")
    a, b, c = everything[:8], everything[8:16], everything[16:]
    made = kernel("""extern "C" __global__ void k(const int* a, int n, int m, const int* b, int* c) {
        const int* p = a + n; asm volatile("" : "+l"(p)); *c = b[(a + m) - p]; }""")
    made[1, 1](a, 1, 4, b, c)
    assert c[0] == 11
    with pytest.raises(jg.KernelFault, match="argument 'b'"):  # though 'c' is there
        made[1, 1](a, 1, 9, b, c)
