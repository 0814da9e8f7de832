"""Loads, stores, conversions of addresses and asynchronous copies (PTX ISA, "Data Movement and Conversion")."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .case import WORD, Array, Case, leaves, random
from .variant import signed, type_width

TYPES = ("u8", "s8", "b8", "u16", "s16", "b16", "u32", "s32", "b32", "f32", "u64", "s64", "b64", "f64")
LETTERS = {16: "h", 32: "r", 64: "l"}
CTYPES = {16: "unsigned short", 32: "unsigned int", 64: "unsigned long long"}
THREADS, BYTES = 32, 32 * 8

HEAD = """typedef unsigned char u8; typedef unsigned short u16;
typedef unsigned int u32; typedef unsigned long long u64;
"""


def registers(t: str) -> list[int]:
    """The registers that a value of this type may stand in: bits and integers may be narrower than them."""
    width = type_width(t)
    return [width] if t[0] == "f" else [w for w in (16, 32, 64) if w >= width]


def loaded(t: str, register: int, piece: bytes) -> int:
    value = int.from_bytes(piece, "little")
    if t[0] == "s":
        value = signed(value, type_width(t))
    return value & ((1 << register) - 1)


#: How a kernel brings ``in`` into a space, and the address of a byte there as an operand of ``ld``.
SPACES = {
    "global": ("", "in + at", "l"),
    "generic": ("", "in + at", "l"),
    "generic shared": ("__shared__ __align__(16) u8 s[256]; fill(s, in);", "s + at", "l"),
    "generic local": ("__align__(16) u8 s[256]; copy(s, in);", "s + at", "l"),
    "shared": ("__shared__ __align__(16) u8 s[256]; fill(s, in);", "(u32)__cvta_generic_to_shared(s + at)", "r"),
    "shared 64": ("__shared__ __align__(16) u8 s[256]; fill(s, in);", "__cvta_generic_to_shared(s + at)", "l"),
    "local": ("__align__(16) u8 s[256]; copy(s, in);", "__cvta_generic_to_local(s + at)", "l"),
    "const": ("", "__cvta_generic_to_constant(table + at)", "l"),
}
FILLING = """
__device__ void copy(u8* to, const u8* from) { for (int k = 0; k < 256; k++) to[k] = from[k]; }
__device__ void fill(u8* to, const u8* from) {
    for (int k = threadIdx.x; k < 256; k += blockDim.x) to[k] = from[k];
    __syncthreads();
}
"""


def loads() -> Iterator[Case]:
    data = random(1, BYTES, np.uint8)
    table = f"__constant__ __align__(16) u8 table[256] = {{{', '.join(map(str, data))}}};"
    for name, (before, address, letter) in SPACES.items():
        space = "" if name.startswith("generic") else "." + name.split()[0]
        runs: list[str] = []
        rows: list[list[int]] = []
        for t in TYPES:
            step = type_width(t) // 8
            for register in registers(t):
                row, letters = len(rows), LETTERS[register]
                letters = {"f32": "f", "f64": "d"}.get(t, letters)
                ctype = {"f32": "float", "f64": "double"}.get(t, CTYPES[register])
                bits = {"f32": "__float_as_uint(v)", "f64": "__double_as_longlong(v)"}.get(t, "v")
                runs.append(
                    f'{{ int at = i * {step}; {ctype} v; asm volatile("ld{space}.{t} %0, [%1];" : "={letters}"(v) : '
                    f'"{letter}"({address})); out[{row * THREADS} + i] = (u64){bits}; }}'
                )
                rows.append([loaded(t, register, data[i * step : (i + 1) * step].tobytes()) for i in range(THREADS)])
        text = f"""{HEAD}{table if name == "const" else ""}{FILLING}
extern "C" __global__ void run(const u8* in, u64* out) {{ int i = threadIdx.x; {before} {" ".join(runs)} }}"""
        out = np.zeros((len(rows), THREADS), WORD)
        yield Case(f"ld {name}", text, (data, out), leaves(data, np.array(rows, WORD)))


#: Where stores go to, and how it comes from there into ``out``.
STORES = {
    "global": ("u8* s = out;", "s + at", "l", ""),
    "generic": ("u8* s = out;", "s + at", "l", ""),
    "shared": ("__shared__ __align__(16) u8 s[4096]; clear(s);", "(u32)__cvta_generic_to_shared(s + at)", "r",
               "give(out, s);"),
    "generic shared": ("__shared__ __align__(16) u8 s[4096]; clear(s);", "s + at", "l", "give(out, s);"),
    "local": ("__align__(16) u8 s[4096]; for (int k = 0; k < 4096; k++) s[k] = 0xEE;",
              "__cvta_generic_to_local(s + at)", "l",
              "for (int k = 0; k < 4096; k++) if (s[k] != 0xEE) out[k] = s[k];"),
}  # fmt: skip
GIVING = """
__device__ void clear(u8* to) { for (int k = threadIdx.x; k < 4096; k += 32) to[k] = 0xEE; __syncthreads(); }
__device__ void give(u8* to, const u8* from) {
    __syncthreads();
    for (int k = threadIdx.x; k < 4096; k += 32) to[k] = from[k];
}
"""


def stores() -> Iterator[Case]:
    """Narrow types cut the register. 0xEE stands where nothing is stored, and in no value that is."""
    data = random(2, THREADS, np.uint64)
    data[(data[:, None].view(np.uint8).reshape(-1, 8) == 0xEE).any(1)] = 0
    for name, (before, address, letter, after) in STORES.items():
        space = "" if name.startswith("generic") else "." + name.split()[0]
        runs, expected, start = [], np.full(4096, 0xEE, np.uint8), 0
        for t in (t for t in TYPES if t[0] != "f"):
            step = type_width(t) // 8
            for register in registers(t)[:2]:
                runs.append(
                    f'{{ int at = {start} + i * {step}; asm volatile("st{space}.{t} [%0], %1;" :: '
                    f'"{letter}"({address}), "{LETTERS[register]}"(({CTYPES[register]})in[i]) : "memory"); }}'
                )
                pieces = data[:, None].view(np.uint8).reshape(THREADS, 8)[:, :step]
                expected[start : start + THREADS * step] = pieces.reshape(-1)
                start += THREADS * step
        text = f"""{HEAD}{GIVING}
extern "C" __global__ void run(const u64* in, u8* out) {{ int i = threadIdx.x; {before} {" ".join(runs)} {after} }}"""
        yield Case(f"st {name}", text, (data, np.full(4096, 0xEE, np.uint8)), leaves(data, expected))


# -------------------------------------------------------------------------------------------------------------- vectors

VECTORS = [(count, t) for count in (2, 4) for t in ("b8", "u8", "s8", "b16", "s16", "b32", "f32", "s32", "b64", "f64")
           if count * type_width(t) <= 128]  # fmt: skip


def vectors() -> Iterator[Case]:
    """Each thread moves its piece of 16 bytes, loaded and stored as a vector."""
    data = random(3, THREADS * 16, np.uint8)
    for space in ("global", "shared"):
        runs, total = [], np.zeros((len(VECTORS), THREADS * 16), np.uint8)
        for row, (count, t) in enumerate(VECTORS):
            width = type_width(t)
            register = max(width, 16)
            names = ", ".join(f"v{k}" for k in range(count))
            loads = f"ld.{space}.v{count}.{t} {{{names}}}, [%0];"
            store = f"st.{space}.v{count}.b{width} [%1], {{{names}}};"
            source, target = "in + i * 16", f"out + {row * THREADS * 16} + i * 16"
            if space == "shared":
                source, target = "s + i * 16", "d + i * 16"
            runs.append(
                f'asm volatile("{{ .reg .b{register} {names}; {loads} {store} }}" :: "l"({cast(space, source)}), '
                f'"l"({cast(space, target)}) : "memory");'
            )
            if space == "shared":
                runs.append(f"for (int k = 0; k < 16; k++) {{ out[{row * THREADS * 16} + i * 16 + k] = d[i * 16 + k]; "
                            f"d[i * 16 + k] = 0; }}")  # fmt: skip
            nbytes = count * width // 8
            total[row].reshape(THREADS, 16)[:, :nbytes] = data.reshape(THREADS, 16)[:, :nbytes]
        before = ""
        if space == "shared":
            before = ("__shared__ __align__(16) u8 s[512]; __shared__ __align__(16) u8 d[512]; "
                      "for (int k = 16 * i; k < 16 * i + 16; k++) { s[k] = in[k]; d[k] = 0; }")  # fmt: skip
        text = f"""{HEAD}
extern "C" __global__ void run(const u8* in, u8* out) {{ int i = threadIdx.x; {before} {" ".join(runs)} }}"""
        yield Case(f"vectors {space}", text, (data, np.zeros_like(total)), leaves(data, total))


def cast(space: str, address: str) -> str:
    return f"__cvta_generic_to_shared({address})" if space == "shared" else address


def extended_vectors() -> Iterator[Case]:
    """Elements of narrow types in wider registers, and parts of a vector that nobody takes."""
    data = random(4, THREADS * 4, np.uint8)
    text = HEAD + """
extern "C" __global__ void run(const u8* in, u32* out) {
    int i = threadIdx.x; u32 a, b, c, d, e, f;
    asm("ld.global.v4.s8 {%0, %1, %2, %3}, [%4];" : "=r"(a), "=r"(b), "=r"(c), "=r"(d) : "l"(in + 4 * i));
    asm("ld.global.v2.u16 {%0, %1}, [%2];" : "=r"(e), "=r"(f) : "l"(in + 4 * i));
    u32* to = out + 8 * i;
    to[0] = a; to[1] = b; to[2] = c; to[3] = d; to[4] = e; to[5] = f;
    asm("ld.global.v4.u8 {_, %0, _, %1}, [%2];" : "=r"(a), "=r"(b) : "l"(in + 4 * i));
    to[6] = a; to[7] = b;
}"""
    bytes_ = data.reshape(THREADS, 4)
    want = np.zeros((THREADS, 8), np.uint32)
    want[:, :4] = bytes_.view(np.int8).astype(np.int32).view(np.uint32)
    want[:, 4:6] = bytes_.view(np.uint16)
    want[:, 6], want[:, 7] = bytes_[:, 1], bytes_[:, 3]
    yield Case("vectors extended", text, (data, np.zeros_like(want)), leaves(data, want))


# ------------------------------------------------------------------------------------------- qualifiers of every kind

LOADS = ("ld.volatile.global", "ld.relaxed.cta.global", "ld.relaxed.gpu.global", "ld.relaxed.sys.global", "ldu.global",
         "ld.acquire.cta.global", "ld.acquire.gpu.global", "ld.acquire.sys.global", "ld.weak.global", "ld.global.ca",
         "ld.global.cg", "ld.global.cs", "ld.global.lu", "ld.global.cv", "ld.global.nc", "ld.global.ca.nc", "ld",
         "ld.global.L1::evict_last", "ld.global.nc.L1::no_allocate", "ld.global.L2::128B", "ld.volatile",
         "ld.relaxed.gpu", "ld.acquire.gpu")  # fmt: skip
SAVES = ("st.volatile.global", "st.relaxed.cta.global", "st.relaxed.gpu.global", "st.relaxed.sys.global",
         "st.release.cta.global", "st.release.gpu.global", "st.release.sys.global", "st.weak.global", "st.global.wb",
         "st.global.cg", "st.global.cs", "st.global.wt", "st", "st.global.L1::evict_first", "st.volatile",
         "st.relaxed.gpu", "st.release.gpu")  # fmt: skip
SHARED = [("ld.volatile.shared", "st.volatile.shared"), ("ld.relaxed.cta.shared", "st.relaxed.cta.shared"),
          ("ld.acquire.cta.shared", "st.release.cta.shared"), ("ld.weak.shared", "st.weak.shared")]  # fmt: skip
HINTS = ("prefetch.global.L1 [%0];", "prefetch.global.L2 [%0];", "prefetchu.L1 [%0];", "prefetch.L2 [%0];",
         "membar.cta;", "membar.gl;", "membar.sys;", "fence.acq_rel.gpu;", "fence.sc.sys;", "fence.acq_rel.cta;",
         "fence.proxy.alias;", "applypriority.global.L2::evict_normal [%0], 128;")  # fmt: skip


def qualified() -> Iterator[Case]:
    data = random(5, THREADS)
    text, rows = "", 0
    for t, letter, ctype in (("u32", "r", "u32"), ("u64", "l", "u64")):
        for load in LOADS:
            text += f'{{ {ctype} v; asm volatile("{load}.{t} %0, [%1];" : "={letter}"(v) : "l"(in + 2 * (i / 2))); '
            text += f"out[{rows} * 32 + i] = (u32)(v >> {'32 * (i & 1)' if t == 'u64' else '0'}); }}\n"
            rows += 1
    for save in SAVES:
        text += f'asm volatile("{save}.u32 [%0], %1;" :: "l"(out + {rows} * 32 + i), "r"(in[i]) : "memory");\n'
        rows += 1
    for load, save in SHARED:
        text += f'asm volatile("{save}.u32 [%0], %1;" :: "r"(a), "r"(in[i] + {rows}) : "memory");\n'
        text += f'{{ u32 v; asm volatile("{load}.u32 %0, [%1];" : "=r"(v) : "r"(a) : "memory"); '
        text += f"out[{rows} * 32 + i] = v; }}\n"
        rows += 1
    hints = " ".join(f'asm volatile("{hint}" :: "l"(aligned) : "memory");' for hint in HINTS)
    text = f"""{HEAD}__shared__ u32 s[32];
extern "C" __global__ void run(const u32* in, u32* out) {{
    int i = threadIdx.x; u32 a = (u32)__cvta_generic_to_shared(s + i);
    const u32* aligned = (const u32*)((u64)out / 128 * 128);
    {hints}
    {text}}}"""
    want = np.tile(data, (rows, 1))
    want[: len(LOADS)] = np.repeat(data[::2], 2)
    for row in range(rows - len(SHARED), rows):
        want[row] += np.uint32(row)
    yield Case("qualifiers", text, (data, np.zeros_like(want)), leaves(data, want))


# ------------------------------------------------------------------------------------------------------------ addresses


def spaces() -> Iterator[Case]:
    text = HEAD + """
__constant__ int c[4] = {1, 2, 3, 4}; __device__ int g[4] = {5, 6, 7, 8}; __shared__ int s[4];
__device__ __forceinline__ u32 is(const void* p) {
    u32 found;
    asm volatile("{ .reg .pred q; .reg .u32 r; mov.u32 %0, 0; isspacep.global q, %1; selp.u32 r, 1, 0, q;"
        " or.b32 %0, %0, r; isspacep.shared q, %1; selp.u32 r, 2, 0, q; or.b32 %0, %0, r;"
        " isspacep.local q, %1; selp.u32 r, 4, 0, q;"
        " or.b32 %0, %0, r; isspacep.const q, %1; selp.u32 r, 8, 0, q; or.b32 %0, %0, r; }" : "=r"(found) : "l"(p));
    return found;
}
#define ROUND(space, p, offset) \\
    asm volatile("{ .reg .u64 a; cvta.to." #space ".u64 a, %2; ld." #space ".u32 %1, [a+" #offset "]; " \\
                 "cvta." #space ".u64 %0, a; }" : "=l"(x), "=r"(v) : "l"(p) : "memory");
extern "C" __global__ void run(u32* out) {
    int local[4] = {9, 10, 11, 12}; s[0] = 13;
    out[0] = is(out); out[1] = is(g + 1); out[2] = is(s + 3); out[3] = is(local + 2); out[4] = is(c + 1);
    u64 x; u32 v;
    ROUND(shared, s, 0) out[5] = x == (u64)s; out[6] = v;
    ROUND(local, local, 4) out[7] = x == (u64)local; out[8] = v;
    ROUND(global, g, 8) out[9] = x == (u64)g; out[10] = v;
    ROUND(const, c, 12) out[11] = x == (u64)c; out[12] = v;
}"""
    want = np.array([1, 1, 2, 4, 8, 1, 13, 1, 10, 1, 7, 1, 4], np.uint32)
    yield Case("isspacep, cvta", text, (np.zeros(13, np.uint32),), leaves(want), block=1)


# -------------------------------------------------------------------------------------------------- asynchronous copies


def asynchronous() -> Iterator[Case]:
    """cp.async of 4, 8 and 16 bytes; a smaller source leaves zeros, an ignored one nothing but zeros."""
    data = random(6, THREADS * 16, np.uint8)
    text: list[str] = []
    rows: list[Array] = []
    pieces = data.reshape(THREADS, 16)
    for size in (4, 8, 16):
        for cache in ("ca", "cg") if size == 16 else ("ca",):
            for hint in ("", ".L2::128B"):
                for tail in ("", f", {size // 2}", ", %2", ", p"):
                    row = len(rows)
                    copied = f"cp.async.{cache}.shared.global{hint} [%0], [%1], {size}{tail};"
                    text.append(
                        f'asm volatile("{{ .reg .pred p; setp.ne.u32 p, %3, 0; {copied} }}" :: "r"(a + {row} * 512), '
                        f'"l"(in + 16 * i), "r"(i % {size + 1}), "r"(i & 1) : "memory");'
                    )
                    given = {"": [size] * 32, ", %2": [i % (size + 1) for i in range(32)],
                             ", p": [0 if i & 1 else size for i in range(32)]}.get(tail, [size // 2] * 32)  # fmt: skip
                    want = np.full((THREADS, 16), 0xEE, np.uint8)
                    for i, n in enumerate(given):
                        want[i, :size] = 0
                        want[i, :n] = pieces[i, :n]
                    rows.append(want)
    n = len(rows)
    source = f"""{HEAD}extern __shared__ __align__(16) u8 s[];
extern "C" __global__ void run(const u8* in, u8* out) {{
    int i = threadIdx.x; u32 a = (u32)__cvta_generic_to_shared(s + 16 * i);
    for (int k = 0; k < {n * 16}; k++) s[k * 32 + i] = 0xEE;
    __syncthreads();
    {" ".join(text)}
    asm volatile("cp.async.commit_group; cp.async.wait_group 0; cp.async.wait_all;" ::: "memory");
    __syncthreads();
    for (int k = 0; k < {n * 16}; k++) out[k * 32 + i] = s[k * 32 + i];
}}"""
    want = np.stack(rows)
    yield Case("cp.async", source, (data, np.zeros_like(want)), leaves(data, want), shared_bytes=want.nbytes)


def parameters() -> Iterator[Case]:
    """A struct of fields of all widths by value, its array indexed at run time."""
    text = HEAD + """
struct Mixed { char a; short b; int c; long long d; float e; double f; unsigned char g[7]; short h[5]; };
__device__ __noinline__ int taken(const Mixed* m, int k) { return m->h[k]; }
extern "C" __global__ void run(Mixed p, double* out, const __grid_constant__ Mixed q) {
    int i = threadIdx.x;
    double fields[6] = {(double)p.a, (double)p.b, (double)p.c, (double)p.d, p.e, p.f};
    out[i] = i < 6 ? fields[i] : p.g[i % 7];
    out[32 + i] = taken(&q, i % 5) - p.h[(i + 1) % 5];
}"""
    formats = ["i1", "i2", "i4", "i8", "f4", "f8", "7u1", "5i2"]
    dtype = np.dtype({"names": list("abcdefgh"), "formats": formats}, align=True)
    p, q = np.zeros((), dtype), np.zeros((), dtype)
    p[()] = (-7, -300, 1 << 20, -(1 << 50), 1.5, -2.25, range(200, 207), range(-2, 3))
    q["h"] = [100, 200, 300, 400, 500]
    first = [-7, -300, 1 << 20, -(1 << 50), 1.5, -2.25, *(200 + i % 7 for i in range(6, 32))]
    second = [100 * (i % 5 + 1) - ((i + 1) % 5 - 2) for i in range(32)]
    yield Case("struct parameters", text, (p[()], np.zeros(64), q[()]), leaves(np.array([*first, *second], float)))


def cases() -> list[Case]:
    rooms = (loads, stores, vectors, extended_vectors, qualified, spaces, asynchronous, parameters)
    return [case for room in rooms for case in room()]
