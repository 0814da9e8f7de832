"""Races and reads of what nobody wrote: what orders threads, what is a conflict, and that all of it costs nothing when
it is not asked for. One kernel's text is wrong in a single place in ``tests/bugs``; here are the ways to be right."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.backend.simulator.launch import Settings
from jitgpu.backend.simulator.ptx.reader import read
from jitgpu.backend.simulator.translation.assembly import translate
from jitgpu.values import LaunchConfig


def report(text: str, grid: Any, block: Any, *args: Any, cooperative: bool = False) -> jg.CheckReport:
    kernel = jg.Kernel(f'extern "C" {text.strip()}' if "__global__" in text[:40] else text, name="k", device="sim")
    return jg.check(kernel.configure(grid=grid, block=block, cooperative=cooperative), *args)


def zeros(n: int) -> np.ndarray:
    return np.zeros(n, "i4")


ONE = "(threadIdx.x == 0)"
LAST = """
__global__ void k(int* partial, unsigned int* count, int* sum) {
    __shared__ bool last;
    partial[blockIdx.x * blockDim.x + threadIdx.x] = threadIdx.x;
    FENCES
    if (threadIdx.x == 0) last = atomicAdd(count, 1u) == gridDim.x - 1;
    __syncthreads();
    if (last)
        for (int b = 0; b < gridDim.x; ++b) sum[threadIdx.x] += partial[b * blockDim.x + threadIdx.x];
}"""


@pytest.mark.parametrize(
    ("fences", "kinds"),
    [
        ("__threadfence(); __syncthreads();", set()),
        ("__syncthreads(); if (threadIdx.x == 0) __threadfence();", set()),
        ("__syncthreads();", {"race"}),
        ("if (threadIdx.x == 0) __threadfence();", {"race"}),
    ],
)
def test_the_last_block_done(fences: str, kinds: set[str]) -> None:
    text = LAST.replace("FENCES", fences)
    found = report(text, 4, 64, zeros(256), np.zeros(1, "u4"), zeros(64)).findings
    assert {finding.kind for finding in found} == kinds


@pytest.mark.parametrize("lock", ["int* lock = at;", "__shared__ int held; int* lock = &held;"])
@pytest.mark.parametrize("free", ["atomicExch(lock, 0)", "*(volatile int*)lock = 0"])
def test_a_spin_lock_with_fences(lock: str, free: str) -> None:
    text = f"""
    __global__ void k(int* at, int* count) {{
        {lock} if (lock != at) {{ if {ONE} *lock = 0; __syncthreads(); }}
        while (atomicCAS(lock, 0, 1) != 0) {{}}
        __threadfence();
        *count += 1;
        __threadfence();
        {free};
    }}"""
    assert not report(text, 1 if "shared" in lock else 3, 40, zeros(1), zeros(1))


def test_a_lock_given_back_without_a_fence() -> None:
    text = """
    __global__ void k(int* lock, int* count) {
        while (atomicCAS(lock, 0, 1) != 0) {}
        *count += 1;
        atomicExch(lock, 0);
    }"""
    found = report(text, 3, 4, zeros(1), zeros(1)).findings
    assert {(finding.kind, finding.allocation.name) for finding in found if finding.allocation} == {("race", "count")}
    assert "__threadfence()" in str(jg.CheckReport("k", found, (1,) * len(found)))


def test_values_handed_from_block_to_block() -> None:
    text = """
    __global__ void k(volatile int* ready, int* value) {
        if (threadIdx.x == 0) {
            if (blockIdx.x) while (ready[blockIdx.x - 1] == 0) {}
            __threadfence();
            value[blockIdx.x] = blockIdx.x ? value[blockIdx.x - 1] + 1 : 1;
            __threadfence();
            ready[blockIdx.x] = 1;
        }
    }"""
    value = zeros(6)
    assert not report(text, 6, 32, zeros(6), value)
    without = text.replace("__threadfence();\n            ready", "ready")
    assert {finding.kind for finding in report(without, 6, 32, zeros(6), value).findings} == {"race"}


def test_a_flag_polled_in_shared_memory() -> None:
    text = f"""
    __global__ void k(int* y) {{
        __shared__ volatile int flag; __shared__ int value;
        if {ONE} flag = 0;
        __syncthreads();
        if (threadIdx.x == 40) {{ value = 7; __threadfence_block(); flag = 1; }}
        if {ONE} {{ while (flag == 0) {{}} y[0] = value; }}
    }}"""
    assert not report(text, 2, 64, zeros(1))


def test_the_whole_grid_at_a_barrier() -> None:
    text = """
    #include <cooperative_groups.h>
    extern "C" __global__ void k(int* x, int* y) {
        int i = blockIdx.x * blockDim.x + threadIdx.x, n = gridDim.x * blockDim.x;
        x[i] = i;
        cooperative_groups::this_grid().sync();
        y[i] = x[n - 1 - i];
    }"""
    assert not report(text, 4, 32, zeros(128), zeros(128), cooperative=True)
    without = text.replace("cooperative_groups::this_grid().sync();", "")
    found = report(without, 4, 32, zeros(128), zeros(128)).findings
    assert {finding.kind for finding in found} == {"race"}
    assert {finding.other_block != finding.block for finding in found} == {True}


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ("tile[t] = t; __syncwarp(); y[t] = tile[t ^ 1];", set()),
        ("tile[t] = t; __syncwarp(); y[t] = tile[t ^ 32];", {"race", "uninitialised"}),
        ("tile[t] = t; asm volatile(\"bar.sync 1, 64;\"); y[t] = tile[t ^ 32];", set()),
        ("tile[t] = t; if (__syncthreads_or(t == 3)) y[t] = tile[t ^ 32];", set()),
        ("tile[t] = 5; y[t] = tile[t];", set()),
        ("tile[0] = 5; __syncthreads(); y[t] = tile[0];", set()),  # all write the same
        ("tile[0] = t; __syncthreads(); y[t] = tile[0];", {"race"}),
        ("atomicExch(&tile[0], t); __syncthreads(); y[t] = tile[0];", set()),
        ("atomicAdd(y, 1);", set()),
        ("if (y[0] < t) atomicMax(y, t);", set()),  # a look before the atomic operation
        ("if (t == 0) tile[0] = 0; atomicAdd(&tile[0], 1);", {"race"}),
        ("if (t == 0) tile[0] = 0; __syncthreads(); atomicAdd(&tile[0], 1); if (t == 9) y[0] = tile[0];", {"race"}),
        ("if (t == 0) tile[0] = 0; __syncthreads(); atomicAdd(&tile[0], 1); __syncthreads(); y[t] = tile[0];", set()),
        ("((char*)tile)[t] = t; y[t] = ((char*)tile)[t];", set()),  # neighbours in one word
    ],
)
def test_what_orders_the_threads_of_a_block(body: str, kinds: set[str]) -> None:
    text = f"__global__ void k(int* y) {{ __shared__ int tile[64]; int t = threadIdx.x; {body} }}"
    assert {finding.kind for finding in report(text, 2, 64, np.full(64, -1, "i4")).findings} >= kinds
    one_block = report(text, 1, 64, np.full(64, -1, "i4")).findings
    assert {finding.kind for finding in one_block} == kinds


def test_both_threads_of_a_race_are_told() -> None:
    text = """__global__ void k(int* y) {
        __shared__ int tile[8][8];
        tile[threadIdx.y][threadIdx.x] = 1 + threadIdx.x;
        y[threadIdx.y * 8 + threadIdx.x] = tile[threadIdx.x][threadIdx.y];
    }"""
    found = report(text, (2, 1, 3), (8, 8), zeros(64)).findings
    first = next(finding for finding in found if finding.kind == "race")
    assert (first.access, first.other_access) in {("read", "write"), ("write", "read")}
    assert first.block == first.other_block
    assert first.thread[:2] == first.other_thread[:2][::-1]  # type: ignore[index]
    assert first.allocation is not None
    x, y, _ = first.thread if first.access == "write" else first.other_thread  # type: ignore[misc]
    assert first.address - first.allocation.address == 4 * (8 * y + x)
    assert first.times > 1


def test_memory_that_another_thread_has_freed_is_new() -> None:
    text = f"""
    __global__ void k(int* y) {{
        if {ONE} {{
            int* mine = (int*)malloc(64);
            for (int i = 0; i < 16; ++i) mine[i] = blockIdx.x;
            y[blockIdx.x] = mine[3];
            free(mine);
        }}
    }}"""
    assert not report(text, 5, 32, zeros(5))


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("struct Gap { char c; int i; }; __shared__ Gap a, b; a.c = 1; a.i = 2; b = a; y[0] = b.i;", False),
        ("__shared__ float4 v; v.x = y[0]; v.y = 1; v.z = 2; float4 w = v; y[0] = w.x + w.y + w.z;", False),
        ("__shared__ double v[2]; v[0] = 1; y[0] = v[y[1] + 1];", True),
        ("int v[8]; if (y[1]) v[2] = 1; y[0] = v[y[1] + 2];", True),
        ("int v[8]; for (int i = 0; i < 8; ++i) v[i] = i; y[0] = v[y[1] + 2];", False),
    ],
)
def test_reads_before_writes(body: str, found: bool) -> None:
    text = f"__global__ void k(int* y) {{ {body} }}"
    assert [finding.kind for finding in report(text, 1, 1, zeros(2)).findings] == ["uninitialised"] * found


def test_each_block_and_each_call_begins_with_nothing() -> None:
    text = """
    __device__ __noinline__ int last(int n, int i) {
        int v[8];
        if (n) v[i] = n;
        return v[i] + v[i & 3];
    }
    extern "C" __global__ void k(int* y) {
        __shared__ int tile[4];
        if (blockIdx.x == 0) tile[threadIdx.x] = 1;
        y[blockIdx.x] = tile[threadIdx.x];
        y[3] = last(y[2] + 1, y[2]) + last(y[2], y[2]);
    }"""
    found = report(text, 2, 1, zeros(4))
    assert {(finding.kind, finding.space) for finding in found.findings if finding.kind == "uninitialised"} == {
        ("uninitialised", "shared"), ("uninitialised", "local"),
    }  # fmt: skip
    assert all(finding.block == (1, 0, 0) for finding in found.findings if finding.space == "shared")


def test_a_place_is_recorded_once_and_counted() -> None:
    text = """__global__ void k(int n, int* y) {
        __shared__ int tile[64];
        for (int i = 0; i < n; ++i) y[i] = tile[i & 63];
    }"""
    found = report(text, 1, 1, 100_000, zeros(100_000))
    assert [finding.kind for finding in found.findings] == ["uninitialised"]
    assert found.counts == (64,)


def _code(text: str, *checks: str) -> str:
    kernel = jg.Kernel(text, name="k", device="sim")
    artifact = kernel.compile()
    module = read(artifact.ptx.decode() if isinstance(artifact.ptx, bytes) else artifact.ptx)
    return translate(module, "k", "k", frozenset({0, 8}), frozenset(checks))[1]


def test_checks_cost_nothing_when_they_are_not_asked_for() -> None:
    text = """
    __device__ __noinline__ int f(int* x, int n) { int v[4]; v[n & 3] = *x; return v[*x & 3]; }
    extern "C" __global__ void k(int* x, int* y) {
        __shared__ int tile[32];
        tile[threadIdx.x] = x[0];
        __threadfence();
        y[0] = tile[3] + f(x, threadIdx.x);
    }"""

    def called(*checks: str) -> set[str]:
        code = _code(text, *checks)
        return {part for part in ("jg_note", "jg_fence", "jg_enter") if f"@{part}(" in code}

    assert called() == set()
    assert called("races") == {"jg_note", "jg_fence"}
    assert called("uninitialised") == {"jg_note", "jg_enter"}


def test_one_check_alone_and_the_first_finding_raised() -> None:
    text = """extern "C" __global__ void k(int* y) {
        __shared__ int tile[32];
        y[0] = threadIdx.x + tile[threadIdx.x];
    }"""
    device = jg.device("sim")
    kernel = jg.Kernel(text, name="k", device="sim")
    y = device.zeros(4, "i4")
    kernel[1, 2](y)
    loaded: Any = kernel.loader.load((y,), {})
    for check, kind in (("races", "race"), ("uninitialised", "uninitialised")):
        settings = Settings(checks=frozenset({check}), collect=True)
        config = LaunchConfig((1, 1, 1), (2, 1, 1))
        assert {finding.kind for finding in loaded.findings(config, (y,), settings)} <= {kind}
        with pytest.raises(jg.KernelFault) as caught:
            loaded.findings(config, (y,), settings._replace(collect=False))
        assert caught.value.finding.kind == kind


def test_arrays_too_large_for_the_search_are_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    from jitgpu.backend.simulator import shadow

    monkeypatch.setattr(shadow, "_MOST_BYTES", 100_000)
    text = "__global__ void k(int* big, int* small) { big[0] = threadIdx.x; small[0] = threadIdx.x; }"
    found = report(text, 1, 32, zeros(10_000), zeros(10))
    assert [finding.allocation.name for finding in found.findings if finding.allocation] == ["small"]
    assert "races in big were not looked for: 40000 bytes are too many" in found.notes


# --------------------------------------------------------------------------------------------------------------- limits

SPIN = """
extern "C" __global__ void k(int n, int* x) {
    while (*(volatile int*)x < n) x[1] += 1;
}"""


def test_the_time_a_launch_may_take(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = jg.Kernel(SPIN, name="k", device="sim")
    for attribute, variable in ((0.2, None), (None, "0.2"), (0.2, "1000")):
        monkeypatch.setattr(jg.device("sim"), "time_limit_s", attribute)
        if variable is None:
            monkeypatch.delenv("JITGPU_SIM_TIME_LIMIT", raising=False)
        else:
            monkeypatch.setenv("JITGPU_SIM_TIME_LIMIT", variable)
        with pytest.raises(jg.KernelFault) as caught:
            kernel[1, 1](1, zeros(2))
        assert caught.value.finding.kind == "time limit"
    monkeypatch.setattr(jg.device("sim"), "time_limit_s", None)
    monkeypatch.setenv("JITGPU_SIM_TIME_LIMIT", "soon")
    with pytest.raises(jg.DeviceError, match="'soon'"):
        kernel[1, 1](0, zeros(2))


def test_who_waits_while_another_block_works_is_not_stuck(monkeypatch: pytest.MonkeyPatch) -> None:
    from jitgpu.backend.simulator import launch

    monkeypatch.setattr(launch, "_STALL_S", 0.05)
    text = """
    extern "C" __global__ void k(int rounds, int* flag, float* x) {
        if (blockIdx.x == 0) {
            while (*(volatile int*)flag == 0) {}
        } else {
            float v = 1;
            for (int i = 0; i < rounds; ++i) v = sqrtf(v + i);
            *x = v;
            __threadfence();
            *(volatile int*)flag = 1;
        }
    }"""
    flag = zeros(1)
    jg.Kernel(text, name="k", device="sim")[2, 1](60_000_000, flag, np.zeros(1, "f4"))
    assert flag[0] == 1
