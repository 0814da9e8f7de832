"""A dozen and more usual kernels, whose PTX is broken in many ways by ``mutations.py``."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

import jitgpu as jg
from jitgpu.values import Artifact, LaunchConfig

__all__ = ["SAMPLES", "Sample", "artifact_of"]


class Sample(NamedTuple):
    """A kernel, how it is launched, and its arguments (arrays are copied to the device each time)."""

    name: str
    text: str
    grid: tuple[int, int, int]
    block: tuple[int, int, int]
    shared_bytes: int
    arguments: Callable[[], list[Any]]

    @property
    def config(self) -> LaunchConfig:
        """The launch configuration."""
        return LaunchConfig(self.grid, self.block, self.shared_bytes)


def _floats(count: int) -> np.ndarray:
    return np.arange(count, dtype="f4") / 8 - 20


def _ints(count: int) -> np.ndarray:
    return (np.arange(count, dtype="i4") * 7919) % 251


def _sample(
    name: str, parameters: str, body: str, grid: int, block: Any, arguments: Callable[[], list[Any]],
    shared_bytes: int = 0, before: str = "",
) -> Sample:  # fmt: skip
    text = f'{before}\nextern "C" __global__ void {name}({parameters}) {{\n{body}\n}}\n'
    sizes = (*block, 1, 1)[:3] if isinstance(block, tuple) else (block, 1, 1)
    return Sample(name, text, (grid, 1, 1), sizes, shared_bytes, arguments)


_INDEX = "    int i = blockIdx.x * blockDim.x + threadIdx.x;\n"

SAMPLES: tuple[Sample, ...] = (
    _sample("saxpy", "int n, float a, const float* x, float* y", _INDEX + "    if (i < n) y[i] = a * x[i] + y[i];",
            3, 64, lambda: [150, 2.5, _floats(150), _floats(150)]),
    _sample("stencil", "int n, const double* x, double* y", _INDEX + """\
    if (i > 0 && i < n - 1) y[i] = weights[0] * x[i - 1] + weights[1] * x[i] + weights[2] * x[i + 1];
    else if (i < n) y[i] = sqrt(fabs(x[i])) / (1.0 + x[i] * x[i]);""",
            2, 64, lambda: [100, _floats(100).astype("f8"), np.zeros(100)],
            before="__constant__ double weights[3] = {0.25, 0.5, 0.25};"),
    _sample("total", "int n, const float* x, float* sum", _INDEX + """\
    __shared__ float part[128];
    part[threadIdx.x] = i < n ? x[i] : 0.0f;
    __syncthreads();
    for (int step = 64; step > 0; step >>= 1) {
        if (threadIdx.x < step) part[threadIdx.x] += part[threadIdx.x + step];
        __syncthreads();
    }
    if (threadIdx.x == 0) atomicAdd(sum, part[0]);""",
            2, 128, lambda: [200, _floats(200), np.zeros(1, "f4")]),
    _sample("matmul", "int n, const float* a, const float* b, float* c", """\
    __shared__ float s[8][8], t[8][9];
    int row = threadIdx.y, column = threadIdx.x;
    float sum = 0;
    for (int tile = 0; tile < n; tile += 8) {
        s[row][column] = a[row * n + tile + column];
        t[row][column] = b[(tile + row) * 8 + column];
        __syncthreads();
        for (int k = 0; k < 8; ++k) sum = fmaf(s[row][k], t[k][column], sum);
        __syncthreads();
    }
    c[row * 8 + column] = sum;""",
            1, (8, 8), lambda: [16, _floats(128), _floats(128), np.zeros(64, "f4")]),
    _sample("histogram", "int n, const unsigned char* x, int* counts", _INDEX + """\
    __shared__ int mine[32];
    if (threadIdx.x < 32) mine[threadIdx.x] = 0;
    __syncthreads();
    for (; i < n; i += gridDim.x * blockDim.x) atomicAdd(&mine[x[i] & 31], 1);
    __syncthreads();
    if (threadIdx.x < 32) atomicAdd(&counts[threadIdx.x], mine[threadIdx.x]);""",
            2, 64, lambda: [500, _ints(500).astype("u1"), np.zeros(32, "i4")]),
    _sample("shuffles", "const int* x, int* y", _INDEX + """\
    int value = x[i];
    for (int step = 16; step > 0; step >>= 1) value += __shfl_xor_sync(0xffffffff, value, step);
    unsigned odd = __ballot_sync(0xffffffff, x[i] & 1);
    unsigned same = __match_any_sync(0xffffffff, x[i] & 7);
    int top = __reduce_max_sync(0xffffffff, x[i]);
    y[i] = value + __popc(odd) * top + (int)same + __all_sync(0xffffffff, x[i] > 3);""",
            1, 64, lambda: [_ints(64), np.zeros(64, "i4")]),
    _sample("scan", "const int* x, int* y", """\
    extern __shared__ int s[];
    int i = threadIdx.x;
    s[i] = x[i];
    __syncthreads();
    for (int step = 1; step < blockDim.x; step *= 2) {
        int other = i >= step ? s[i - step] : 0;
        __syncthreads();
        s[i] += other;
        __syncthreads();
    }
    y[i] = s[i] + __syncthreads_count(s[i] & 1);""",
            1, 96, lambda: [_ints(96), np.zeros(96, "i4")], 384),
    _sample("escape", "int width, float scale, unsigned char* out", _INDEX + """\
    float cx = (i % width) * scale - 2.0f, cy = (i / width) * scale - 1.0f, x = 0, y = 0;
    int k = 0;
    while (k < 50 && x * x + y * y < 4.0f) { float t = x * x - y * y + cx; y = 2 * x * y + cy; x = t; ++k; }
    out[i] = k;""",
            2, 64, lambda: [16, 0.2, np.zeros(128, "u1")]),
    _sample("sorted", "const int* x, int* y, int rounds", """\
    int mine[8];
    for (int k = 0; k < 8; ++k) mine[k] = x[threadIdx.x * 8 + k];
    for (int a = 0; a < rounds; ++a)
        for (int b = 0; b + 1 < rounds; ++b)
            if (mine[b] > mine[b + 1]) { int t = mine[b]; mine[b] = mine[b + 1]; mine[b + 1] = t; }
    for (int k = 0; k < 8; ++k) y[threadIdx.x * 8 + k] = mine[(k + rounds) & 7];""",
            1, 20, lambda: [_ints(160), np.zeros(160, "i4"), 8]),
    _sample("fibonacci", "int* y", "    y[threadIdx.x] = fib(threadIdx.x % 7);",
            1, 32, lambda: [np.zeros(32, "i4")],
            before="__device__ __noinline__ int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }"),
    _sample("structs", "Point offset, const Point* in, Point* out", """\
    Point p = in[threadIdx.x];
    p.x += offset.x; p.id += offset.id; p.big ^= offset.big;
    switch (p.id & 7) { case 0: p.x = 1; break; case 1: p.x = -p.x; case 2: p.big += 5; break; case 5: p.x /= 3; }
    out[threadIdx.x] = p;""",
            1, 33, lambda: [bytes(range(24)), np.zeros(33, "V24"), np.zeros(33, "V24")],
            before="struct Point { double x; short id; long long big; };"),
    _sample("vectors", "const float4* x, float4* y, const short2* s, int2* t", _INDEX + """\
    float4 v = x[i];
    y[i] = make_float4(v.w + 1, v.z * 2, __fdividef(v.y, 3.0f), __expf(v.x * 0.1f));
    t[i] = make_int2(s[i].x >> 2, s[i].y << 3);""",
            1, 32, lambda: [_floats(128), np.zeros(128, "f4"), _ints(64).astype("i2"), np.zeros(64, "i4")]),
    _sample("wide", "const long long* x, unsigned long long* y, double* z", _INDEX + """\
    long long a = x[i], b = x[i + 1] | 1;
    y[i] = __umul64hi(a, b) ^ (a / b) ^ (a % b) ^ __brevll(a) ^ __clzll(b) ^ (a >> (b & 63));
    z[i] = __dadd_rz((double)a, __ddiv_ru(1.0, (double)b)); """,
            1, 40, lambda: [_ints(41).astype("i8") * 123456789123, np.zeros(40, "u8"), np.zeros(40)]),
    _sample("locked", "int* lock, int* total", """\
    for (bool done = false; !done;) {
        if (atomicCAS(lock, 0, 1) == 0) {
            *(volatile int*)total += threadIdx.x; __threadfence(); atomicExch(lock, 0); done = true;
        }
    }""", 2, 20, lambda: [np.zeros(1, "i4"), np.zeros(1, "i4")]),
    _sample("printing", "int n, double x", """\
    if (threadIdx.x < n) printf("%d of %d: %f %s\\n", threadIdx.x, n, x * threadIdx.x, n & 1 ? "odd" : "even");""",
            1, 4, lambda: [3, 1.5]),
    _sample("copies", "const int4* x, int4* y", """\
    __shared__ int4 s[64];
    unsigned to = (unsigned)__cvta_generic_to_shared(&s[threadIdx.x]);
    asm volatile("cp.async.ca.shared.global [%0], [%1], 16;" :: "r"(to), "l"(x + threadIdx.x));
    asm volatile("cp.async.commit_group; cp.async.wait_group 0;" ::: "memory");
    __syncthreads();
    y[threadIdx.x] = s[63 - threadIdx.x];""",
            1, 64, lambda: [_ints(256), np.zeros(256, "i4")]),
    _sample("pointers", "int* out, int which", """\
    __shared__ int s[32];
    int mine[4] = {1, 2, 3, (int)threadIdx.x};
    s[threadIdx.x] = threadIdx.x;
    int* p = which == 0 ? &mine[threadIdx.x & 3] : which == 1 ? &s[threadIdx.x] : &out[threadIdx.x];
    *p += which + calls[threadIdx.x & 1](which);
    __syncwarp();
    out[threadIdx.x] += mine[which & 3] + s[31 - threadIdx.x];""",
            1, 32, lambda: [_ints(32), 1],
            before="__device__ int one(int a) { return a + 1; } __device__ int two(int a) { return a * 2; }\n"
            "__device__ int (*calls[2])(int) = {one, two};"),
)  # fmt: skip


@functools.cache
def artifact_of(name: str, arch: str = "sm_80") -> Artifact:
    """A sample, compiled."""
    sample = next(item for item in SAMPLES if item.name == name)
    return jg.Kernel(sample.text, name=name, options=jg.Options(line_info=len(name) % 2 == 0)).compile(arch=arch)
