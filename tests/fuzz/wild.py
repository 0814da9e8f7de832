"""Kernels that touch memory anywhere: each launch must end in a KernelFault, another jitgpu exception, or a result.

Addresses are null, near null, near arrays, freed, of the host's own memory, in the ranges that the simulator uses for
itself, and random; strides and counts reach far. Memory of the host that no kernel was given must stay as it was.
"""

from __future__ import annotations

import ctypes
import functools
from typing import Any

import numpy as np

import jitgpu as jg
from jitgpu.backend.arguments import MISSING, argument_names
from jitgpu.values import Artifact, LaunchConfig

from .draw import Draw

__all__ = ["KERNELS", "trial"]

_HEAD = """\
typedef unsigned long long u64; typedef long long i64; typedef unsigned u32;
struct Big { int v[16]; };
__device__ int words[64];
__constant__ int steady[16] = {1, 2, 3};
typedef int (*Call)(int);
static __device__ __noinline__ int plus(int a) { return a + 1; }
static __device__ __noinline__ int deep(int n, int* p) {
    int mine[32];
    mine[n & 31] = p[n & 7];
    return n <= 0 ? mine[3 & n] : deep(n - 1, mine) + mine[n & 31];
}
"""

#: Statements of kernels ``(u64 a, i64 stride, int count, int* out, const int* in, int n)``; t is the thread's number,
#: p its first address.
KERNELS: dict[str, str] = {
    "load": "int s = 0; for (int k = 0; k < count; ++k) s += *(int*)(p + k * stride); out[t & 31] = s;",
    "store": "for (int k = 0; k < count; ++k) *(volatile int*)(p + k * stride) = k;",
    "bytes": "for (int k = 0; k < count; ++k) ((volatile unsigned char*)p)[k * stride] = (unsigned char)k;",
    "from_array": "for (int k = 0; k < count; ++k) out[(i64)a + k * stride] = k;",
    "from_input": "int s = 0; for (int k = 0; k < count; ++k) s += in[(i64)a + k * stride]; out[t & 31] = s;",
    "write_input": "((int*)in)[(i64)a] = 5;",
    "index": "out[(int)a * n + (int)stride] = in[(int)(a >> 32)];",
    "vector": "int4 v = *(int4*)p; v.x += 1; *(int4*)(p + stride) = v;",
    "wide": "double2 v = *(double2*)p; out[t & 31] = (int)v.x + (int)((u64*)(p + stride))[1];",
    "atomic": "for (int k = 0; k < count; ++k) atomicAdd((int*)(p + k * stride), 1);",
    "atomics": "atomicCAS((u64*)p, 1ull, 2ull); atomicExch((int*)(p + stride), 3); atomicAdd((double*)p, 1.0);",
    "atomic16": "out[t & 31] = atomicCAS((unsigned short*)p, (unsigned short)1, (unsigned short)2);",
    "struct_copy": "Big b = *(Big*)p; b.v[t & 15] += 1; *(Big*)(p + stride) = b;",
    "cached": "out[t & 31] = __ldg((int*)p) + __ldcg((int*)(p + stride)) + __ldcs((const int*)p);",
    "shared_array": "__shared__ int s[32]; s[t & 31] = t; __syncthreads(); s[(i64)a] = 1; out[t & 31] = s[stride];",
    "shared_far": """\
__shared__ int s[32]; int* q = s + t; for (int k = 0; k < count; ++k) *(volatile int*)((char*)q + k *
stride) = k;""",
    "dynamic": "extern __shared__ int d[]; d[t] = t; __syncthreads(); out[t & 31] = d[(i64)a] + d[t + stride];",
    "shared_atomic": """\
__shared__ int s[8]; s[t & 7] = 0; __syncthreads(); atomicAdd(&s[(i64)a], 1); atomicMax(&s[stride], 4);""",
    "local": "int m[8]; for (int k = 0; k < 8; ++k) m[k] = k * n; m[(int)a] = 4; out[t & 31] = m[(int)stride];",
    "local_far": """\
int m[8]; for (int k = 0; k < 8; ++k) m[k] = n; volatile int* q = m; for (int k = 0; k < count; ++k) q[k
* (stride >> 2)] = 1; out[t & 31] = m[n & 7];""",
    "generic": """\
__shared__ int s[32]; int m[4] = {n, n, n, n}; s[t & 31] = 1; __syncthreads(); int* q = count & 1 ? m :
count & 2 ? s : out; q[(i64)a] += 2; out[t & 31] = q[stride] + m[n & 3];""",
    "constant": "out[t & 31] = steady[(i64)a] + steady[stride];",
    "module": "words[(i64)a] = 3; out[t & 31] = words[stride];",
    "call": "Call f = (Call)a; out[t & 31] = f(t);",
    "call_near": "Call f = plus; f = (Call)((u64)f + (u64)stride); out[t & 31] = f(t);",
    "deep": "out[t & 31] = deep(count * 8, out);",
    "print": """\
printf("%s %d\\n", (const char*)p, count);""",
    "format": "printf((const char*)p, 1, 2, 3);",
    "release": "free((void*)p);",
    "allocate": "int* q = (int*)malloc((size_t)a & 0xfffff); if (q) { q[stride] = 1; free(q); } free(q);",
    "copy": "memcpy((void*)p, in, (u64)count * 4); memset((void*)(p + stride), 0, (u64)count);",
    "async": """\
__shared__ int4 s[32]; u32 to = (u32)__cvta_generic_to_shared(&s[t & 31]) + (u32)stride;
asm volatile("cp.async.ca.shared.global [%0], [%1], 4;" :: "r"(to), "l"(p));
asm volatile("cp.async.wait_all;" ::: "memory"); __syncthreads(); out[t & 31] = s[t & 31].x;""",
    "as_shared": 'asm volatile("st.shared.u32 [%0], %1;" :: "l"(p), "r"(n) : "memory");',
    "as_local": 'int r; asm volatile("ld.local.u32 %0, [%1];" : "=r"(r) : "l"(p)); out[t & 31] = r;',
    "as_const": 'int r; asm volatile("ld.const.u32 %0, [%1];" : "=r"(r) : "l"(p)); out[t & 31] = r;',
    "prefetch": 'asm volatile("prefetch.global.L2 [%0];" :: "l"(p)); out[t & 31] = 1;',
    "spaces": """\
out[t & 31] = __isGlobal((void*)p) + __isShared((void*)p) * 2 + __isLocal((void*)p) * 4 +
__isConstant((void*)p) * 8;""",
    "divergent": """\
if (t & 1) out[t & 31] = *(int*)p; __syncwarp(); out[t & 31] += __shfl_xor_sync(~0u, *(int*)(p +
stride), 1);""",
    "barriers": """\
__shared__ int s[64]; for (int k = 0; k < count; ++k) { s[t] = k; __syncthreads(); out[t & 31] += s[(t +
(int)a) * (int)stride]; __syncthreads(); }""",
    "mask": "out[t & 31] = __shfl_sync((u32)a, t, (int)stride) + __reduce_add_sync((u32)a | 1u << (t & 31), t);",
    "everything": "for (i64 k = 0; k < ((i64)count << 20); k += (stride | 1) & 0xffff) ((volatile char*)p)[k] = 7;",
}  # fmt: skip

_CANARY = 0xA5


def _text(name: str) -> str:
    return (
        f'{_HEAD}extern "C" __global__ void {name}_(u64 a, i64 stride, int count, int* out, const int* in, int n) {{\n'
        "    int t = threadIdx.x + blockIdx.x * blockDim.x;\n    char* p = (char*)a + (i64)t * (stride & 0xfff);\n"
        f"    {KERNELS[name]}\n}}\n"
    )


@functools.cache
def _artifact(name: str) -> Artifact:
    options = jg.Options(line_info=len(name) % 2 == 0)
    return jg.Kernel(_text(name), name=f"{name}_", options=options).compile(arch="sm_80")


@functools.cache
def _canary() -> ctypes.Array[Any]:
    """Memory of this process that no kernel is given."""
    memory = (ctypes.c_ubyte * 65536)()
    ctypes.memset(memory, _CANARY, len(memory))
    return memory


def _address(draw: Draw, out: np.ndarray, freed: int) -> int:
    """Somewhere."""
    base: int = out.__array_interface__["data"][0]
    canary = ctypes.addressof(_canary())
    near = draw.pick((0, 1, 2, 3, 4, 7, 8, -1, -4, -8, -64, 127, 128, 124, 132, 4096, -4096, 1 << 20, -1 << 31))
    places = (
        (3, near), (5, base + near), (3, base + out.nbytes + near), (2, canary + draw.below(60000)), (2, canary + near),
        (2, freed + near), (1, id(draw)), (1, id(ctypes.memset)), (2, draw.bits()), (2, draw.bits() & 0x7FFFFFFFFFFF),
        (2, draw.bits() >> draw.below(64)), (2, (0x70 + draw.below(4)) << 56 | draw.bits() >> draw.between(8, 60)),
        (2, (0x7000 + draw.below(0x300)) << 48 | draw.below(4096)), (1, (1 << 64) - draw.between(1, 5000)),
        (1, (1 << 63) + near), (1, 0x00007FFFFFFFF000 + draw.below(8192)), (1, 0xFFFF800000000000 + draw.below(8192)),
        (2, draw.below(200)), (1, ctypes.cast(ctypes.pythonapi.PyLong_FromLong, ctypes.c_void_p).value or 0),
    )  # fmt: skip
    return draw.weighted(places) % (1 << 64)


def trial(seed: int) -> str:
    """One launch of one kernel at one place. Raises JitGpuError, or nothing; ``wrong`` where foreign memory changed."""
    from jitgpu.backend.simulator.launch import Settings

    draw = Draw(seed)
    name = draw.pick(tuple(KERNELS))
    artifact = _artifact(name)
    device: Any = jg.device("sim")
    out, given = device.zeros(32, "int32"), device.array(np.arange(64, dtype="int32"))
    gone = device.zeros(1000, "int32")
    freed = gone.__array_interface__["data"][0]
    del gone
    address = _address(draw, out, freed)
    far = draw.pick((0, 1, 2, 3, 4, 4, 8, -4, 16, 64, 1024, 4096, -4096, 1 << 20, 1 << 31, -1 << 31, 1 << 40, -1 << 62))
    stride = draw.pick((far, far, far, (draw.bits() >> draw.between(1, 60)) - draw.below(2) * 1000))
    count = draw.pick((0, 1, 1, 2, 3, 8, 33, 1000, 100_000))
    config = LaunchConfig((draw.pick((1, 1, 2)), 1, 1), (draw.pick((1, 32, 33, 64)), 1, 1), draw.pick((0, 256, 4096)))
    checks = frozenset(item for item in ("uninitialised", "races") if draw.chance(25))
    settings = Settings(checks=checks, collect=draw.chance(25), time_limit_s=1.0, workers=draw.between(1, 2))
    names = argument_names(artifact.parameters)
    loaded = device.load(artifact.image, None).kernel(artifact, names, (MISSING,) * len(names), True)
    args = (address, stride, count, out, given, draw.pick((0, 1, 7, 1 << 30)))
    try:
        found = loaded.findings(config, args, settings)
    finally:
        intact = bytes(_canary()) == bytes([_CANARY]) * len(_canary())
    if not intact:
        ctypes.memset(_canary(), _CANARY, len(_canary()))
        return f"wrong: {name} wrote to memory that it was not given: {args[:3]}"
    return f"{len(found)} findings of {name}" if found else f"a result of {name}"
