"""Directives and sizes out of PTX and of the report of ptxas, from real compilations."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jitgpu.compiler import ptx
from jitgpu.values import Entry, Image


@pytest.fixture(scope="module")
def entries(compile_text: Callable[..., Image]) -> dict[str, Entry]:
    text = """
struct Big { float x[100]; };
__global__ void plain(float* x) { x[0] = 1; }
__global__ void __launch_bounds__(96) bounds(float* x) { x[0] = 1; }
__global__ void __launch_bounds__(128, 2, 4) bounds3(float* x) { x[0] = 1; }
__global__ void __cluster_dims__(2, 3, 1) cluster(float* x) { x[0] = 1; }
__global__ void __block_size__((32, 4, 1), (2, 2, 1)) sized(float* x) { x[0] = 1; }
__global__ void shared(float* x) { __shared__ float s[32]; s[threadIdx.x] = x[0]; __syncthreads(); x[1] = s[x[2] > 0]; }
__global__ void dynamic(float* x) { extern __shared__ float d[]; d[threadIdx.x] = x[0]; __syncthreads(); x[1] = d[3]; }
__global__ void stack(int* x) { int a[200]; for (int i = 0; i < 200; ++i) a[x[i] % 200] = i; x[0] = a[x[1]]; }
__global__ void __maxnreg__(24) spill(double* x) {
    double v[40];
#pragma unroll
    for (int i = 0; i < 40; ++i) v[i] = x[i * threadIdx.x];
    __syncthreads();
#pragma unroll
    for (int i = 0; i < 40; ++i) x[i] = v[i] * v[39 - i];
}
__global__ void big(Big b, int* o) { o[0] = b.x[threadIdx.x]; }
"""
    names = ["plain", "bounds", "bounds3", "cluster", "sized", "shared", "dynamic", "stack", "spill", "big"]
    return {entry.name: entry for entry in compile_text(text, *names, arch="sm_90").entries}


def test_limits(entries: dict[str, Entry]) -> None:
    found = {name: (e.max_threads, e.required_block, e.required_cluster) for name, e in entries.items()}
    assert found["plain"] == (None, None, None)
    assert found["bounds"] == (96, None, None)
    assert found["bounds3"] == (128, None, None)
    assert found["cluster"] == (None, None, (2, 3, 1))
    assert found["sized"] == (None, (32, 4, 1), (2, 2, 1))


def test_resources(entries: dict[str, Entry]) -> None:
    assert all(entry.registers > 0 for entry in entries.values())
    assert entries["shared"].shared_bytes == 128
    assert entries["dynamic"].shared_bytes == 0
    assert entries["plain"].local_bytes == 0
    assert entries["stack"].local_bytes >= 800
    assert entries["spill"].spill_bytes > 0
    assert entries["spill"].registers <= 24


def test_layout(entries: dict[str, Entry]) -> None:
    assert [(p.nbytes, p.align) for p in entries["big"].parameters] == [(400, 4), (8, 8)]


def test_parameters_in_every_form_of_ptx() -> None:
    text = """
.visible .entry a(
	.param .u64 .ptr .global .align 16 a_param_0,
	.param .align 8 .b8 a_param_1[24],
	.param .f32 a_param_2,
	.param .u8 a_param_3
)
.maxntid 8, 4, 2
.minnctapersm 2
{ ret; }
.weak .entry b()
.reqntid 7
{ ret; }
.entry $c { ret; }
.entry e(.param .align 16 .b8 p[16]) { .reg .b32 %r<2>; }
"""
    found = ptx.read_kernels(text)
    assert found["a"].parameters == ((8, 8), (24, 8), (4, 4), (1, 1))
    assert found["a"].max_threads == 64
    assert found["b"] == ptx.KernelDirectives((), None, (7, 1, 1), None)
    assert found["$c"].parameters == ()
    assert found["e"].parameters == ((16, 16),)


def test_variables_in_every_form_of_ptx() -> None:
    text = """
.const .align 4 .b8 coef[48];
.visible .global .align 4 .u32 n = 5;
.weak .global .align 8 .f64 w;
.global .align 2 .b16 grid[3][4];
.extern .const .align 4 .b8 open[];
.global .attribute(.managed) .align 4 .u32 m;
.visible .entry k() { .shared .align 4 .b8 s[16]; .local .align 8 .b8 l[8]; ret; }
"""
    found = {name: (item.space, item.nbytes) for name, item in ptx.read_variables(text).items()}
    assert found == {
        "coef": ("constant", 48), "n": ("device", 4), "w": ("device", 8), "grid": ("device", 24),
        "open": ("constant", 0), "m": ("device", 4),
    }  # fmt: skip


def test_usage_of_functions_that_are_no_kernels_is_left_out() -> None:
    log = """ptxas info    : 80 bytes gmem
ptxas info    : Function properties for _Z1fi
ptxas         .     80 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
ptxas info    : Compiling entry function '_Z1kPi' for 'sm_90'
ptxas info    : Function properties for _Z1kPi
ptxas         .     16 bytes stack frame, 12 bytes spill stores, 8 bytes spill loads
ptxas info    : Used 24 registers, used 1 barriers, 96 bytes cumulative stack size, 256+16 bytes smem, 360 bytes cmem[0]
"""
    assert ptx.read_usage(log) == {"_Z1kPi": ptx.Usage(24, 256, 16, 12)}
