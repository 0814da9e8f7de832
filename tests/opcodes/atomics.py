"""atom and red (PTX ISA, "Parallel Synchronization and Communication Instructions")."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from .case import Array, Case, joined, leaves, random
from .floats import add as sum_of
from .floats import extreme, packed, quiet, rounded
from .inputs import columns, table
from .integers import number
from .softfloat import BF16, F16, F32, F64, is_nan
from .variant import type_width

HEAD = "typedef unsigned short u16; typedef unsigned int u32; typedef unsigned long long u64;\n"
LETTERS = {16: "h", 32: "r", 64: "l"}
CTYPES = {16: "u16", 32: "u32", 64: "u64"}
ROWS = 512

Update = Callable[..., int]


def operations() -> Iterator[tuple[str, str, Update, int]]:
    """(operation with its qualifiers, type, what is stored from the value before and the operands, least arch)."""
    for t in ("u32", "s32", "u64"):
        yield "add", t, lambda a, b: a + b, 80
    for t in ("u32", "s32", "u64", "s64"):
        yield "min", t, lambda a, b, t=t: min(number(t)(a), number(t)(b)), 80
        yield "max", t, lambda a, b, t=t: max(number(t)(a), number(t)(b)), 80
    for t in ("b32", "b64"):
        yield "and", t, lambda a, b: a & b, 80
        yield "or", t, lambda a, b: a | b, 80
        yield "xor", t, lambda a, b: a ^ b, 80
        yield "exch", t, lambda a, b: b, 80
    for t in ("b16", "b32", "b64"):
        yield "cas", t, lambda a, b, c: c if a == b else a, 80
    yield "inc", "u32", lambda a, b: 0 if a >= b else a + 1, 80
    yield "dec", "u32", lambda a, b: b if a == 0 or a > b else a - 1, 80
    half, brain = rounded(F16, "rn", False, False, sum_of("rn")), rounded(BF16, "rn", False, False, sum_of("rn"))
    yield "add.noftz", "f16", half, 80
    yield "add.noftz", "f16x2", packed(half), 80
    yield "add.noftz", "bf16", brain, 90
    yield "add.noftz", "bf16x2", packed(brain), 90


def sums(space: str) -> Iterator[tuple[str, str, Update, int]]:
    """Those in single and double precision, which differ between the spaces."""
    yield "add", "f32", single_add(space), 80
    yield "add", "f64", double_add(space), 80


def double_add(space: str) -> Update:
    """Of NaNs global memory takes that of the operand first and leaves it as it is; shared memory that which was there,
    and makes it quiet (observed on an H100)."""
    plain = rounded(F64, "rn", False, False, sum_of("rn"))

    def reference(a: int, b: int) -> int:
        for x in (a, b) if space == "shared" else (b, a):
            if is_nan(F64, x):
                return quiet(x) if space == "shared" else x
        return plain(a, b)

    return reference


def single_add(space: str) -> Update:
    """"atom.add.f32 on global memory flushes subnormal inputs and results to sign-preserving zero; on shared memory it
    supports them" (PTX ISA, "atom")."""
    return rounded(F32, "rn", space != "shared", False, sum_of("rn"))


SPACES = {
    "global": ("", "cell + i", "l"),
    "generic": ("", "cell + i", "l"),
    "shared": ("__shared__ T s[128]; s[threadIdx.x] = cell[i];", "__cvta_generic_to_shared(s + threadIdx.x)", "l"),
    "generic shared": ("__shared__ T s[128]; s[threadIdx.x] = cell[i];", "s + threadIdx.x", "l"),
}


def alone() -> Iterator[Case]:
    """Each thread has a cell of its own: the value before, and the value after."""
    for space in SPACES:
        for operation, t, update, arch in (*operations(), *sums(space.split()[-1])):
            yield one(space, operation, t, update, arch)


def one(space: str, operation: str, t: str, update: Update, arch: int) -> Case:
    before, address, letter = SPACES[space]
    width = type_width(t)
    operands = 3 if operation == "cas" else 2
    name = "" if space.startswith("generic") else space
    texts = [joined("atom", name, operation, t) + " %0, [%1], %2" + ", %3" * (operands == 3) + ";"]
    if operation not in ("cas", "exch"):
        texts.append(joined("red", name, operation, t) + " [%1], %2;")
    ctype, r = CTYPES[width], LETTERS[width]
    here = "s[threadIdx.x]" if "shared" in space else "cell[i]"
    back = "" if "shared" in space else "cell[i] = start;"
    runs = "".join(
        f'{{ {before} T v = 0; asm volatile("{text}" : "+{r}"(v) : "{letter}"({address}), "{r}"(x[i]), "{r}"(y[i]) : '
        f'"memory"); old[{row * ROWS} + i] = v; after[{row * ROWS} + i] = {here}; {back} }}\n'
        for row, text in enumerate(texts)
    )
    text = f"""{HEAD}typedef {ctype} T;
extern "C" __global__ void run(T* cell, const T* x, const T* y, T* old, T* after) {{
    int i = blockIdx.x * blockDim.x + threadIdx.x; T start = cell[i];
    {runs}}}"""
    dtype = f"u{width // 8}"
    given = columns((t,) * 3, ROWS).astype(dtype)
    if operation == "cas":
        given[1, ::2] = given[0, ::2]
    rows = table((t,) * 3, given.astype(np.uint64))
    results = [update(*row[:operands]) & ((1 << width) - 1) for row in rows]
    old = np.zeros((len(texts), ROWS), dtype)
    old[0] = given[0]
    after = np.tile(np.array(results, dtype), (len(texts), 1))
    arguments = (given[0], given[1], given[2], np.zeros_like(old), np.zeros_like(old))
    label = f"{joined('atom', operation, t)} {space}"
    check = leaves(given[0], None, None, old, after)
    return Case(label, text, arguments, check, grid=ROWS // 128, block=128, arch=arch)


# ------------------------------------------------------------------------------------------- many threads, one cell

MANY = 96 * 7


def crowded() -> Iterator[Case]:
    """All threads of several blocks on one cell, of which only what does not depend on their order is known."""
    for space in ("global", "shared"):
        for operation, t in (("add", "u32"), ("add", "u64"), ("min", "s32"), ("max", "u64"), ("and", "b32"),
                             ("or", "b64"), ("xor", "b32"), ("min", "s64"), ("max", "s32")):  # fmt: skip
            yield crowd(space, operation, t)
        yield counted(space, "inc", 100, [k % 101 for k in range(MANY)])
        yield counted(space, "dec", 100, [(100 - k) % 101 for k in range(1, MANY + 1)])
        yield counted(space, "add", 3, [3 * k for k in range(MANY)])
        yield exchanged(space)


def cell_of(space: str, ctype: str) -> tuple[str, str, str]:
    """Where the cell is for a kernel of one block or of many, and how its value comes back into ``cell``."""
    if space == "global":
        return f"{ctype}* at = cell;", "__cvta_generic_to_global(at)", ""
    return (
        f"__shared__ {ctype} s; {ctype}* at = &s; if (threadIdx.x == 0) s = *cell; __syncthreads();",
        "__cvta_generic_to_shared(at)",
        "__syncthreads(); if (threadIdx.x == 0) *cell = s;",
    )


def layout(space: str) -> dict[str, int]:
    return {"grid": 7, "block": 96} if space == "global" else {"grid": 1, "block": MANY}


def crowd(space: str, operation: str, t: str) -> Case:
    width = type_width(t)
    ctype, letter, dtype = CTYPES[width], LETTERS[width], f"{'i' if t[0] == 's' else 'u'}{width // 8}"
    before, address, after = cell_of(space, ctype)
    text = f"""{HEAD}
extern "C" __global__ void run({ctype}* cell, const {ctype}* x) {{
    int i = blockIdx.x * blockDim.x + threadIdx.x; {before}
    asm volatile("red.{space}.{operation}.{t} [%0], %1;" :: "l"({address}), "{letter}"(x[i]) : "memory");
    {after} }}"""
    x, start = random(7, MANY, dtype), random(8, 1, dtype)
    reduce: dict[str, Any] = {"add": np.add, "min": np.minimum, "max": np.maximum, "and": np.bitwise_and,
                              "or": np.bitwise_or, "xor": np.bitwise_xor}  # fmt: skip
    if operation in ("and", "or"):  # so that not all bits fall
        few = random(9, 1, dtype)
        x = x & few if operation == "or" else x | few
    want = reduce[operation].reduce(np.concatenate([start, x]), dtype=dtype, keepdims=True)
    return Case(f"crowded {space} {operation}.{t}", text, (start, x), leaves(want, x), **layout(space))


def counted(space: str, operation: str, operand: int, olds: list[int]) -> Case:
    """Each thread gets another value before; in what order is open."""
    before, address, after = cell_of(space, "u32")
    text = f"""{HEAD}
extern "C" __global__ void run(u32* cell, u32* old) {{
    int i = blockIdx.x * blockDim.x + threadIdx.x; u32 v; {before}
    asm volatile("atom.{space}.{operation}.u32 %0, [%1], %2;" : "=r"(v) : "l"({address}), "r"({operand}) : "memory");
    old[i] = v; {after} }}"""
    start = 100 if operation == "dec" else 0
    seen = olds if operation != "dec" else [100, *olds[:-1]]
    last = {"inc": MANY % 101, "dec": olds[-1], "add": operand * MANY}[operation]

    def check(cell: Array, old: Array) -> None:
        assert cell.tolist() == [last]
        assert sorted(old.tolist()) == sorted(seen)

    return Case(f"counted {space} {operation}", text, (np.array([start], np.uint32), np.zeros(MANY, np.uint32)), check,
                **layout(space))  # fmt: skip


def exchanged(space: str) -> Case:
    """Every value put in comes out once, but for the one that is left."""
    before, address, after = cell_of(space, "u64")
    text = f"""{HEAD}
extern "C" __global__ void run(u64* cell, u64* old) {{
    int i = blockIdx.x * blockDim.x + threadIdx.x; u64 v; {before}
    asm volatile("atom.{space}.exch.b64 %0, [%1], %2;" : "=l"(v) : "l"({address}), "l"((u64)i << 33 | 5) : "memory");
    old[i] = v; {after} }}"""

    def check(cell: Array, old: Array) -> None:
        put = [i << 33 | 5 for i in range(MANY)]
        assert sorted([*old.tolist(), *cell.tolist()]) == sorted([*put, 77])

    return Case(f"exchanged {space}", text, (np.array([77], np.uint64), np.zeros(MANY, np.uint64)), check,
                **layout(space))  # fmt: skip


# -------------------------------------------------------------------------------------- orders, scopes, wide operands


def ordered() -> Iterator[Case]:
    """Every order and scope, in a chain on one cell."""
    texts = [joined("atom", order, scope, space, "add.u32")
             for order in ("", "relaxed", "acquire", "release", "acq_rel") for scope in ("", "cta", "gpu", "sys")
             for space in ("", "global") if scope or not order]  # fmt: skip
    runs = "".join(
        f'asm volatile("{text} %0, [%1], %2;" : "=r"(v) : "l"(cell + i), "r"({row + 1}) : "memory"); '
        f"out[{row} * 32 + i] = v;\n"
        for row, text in enumerate(texts)
    )
    text = f"""{HEAD}extern "C" __global__ void run(u32* cell, u32* out) {{ int i = threadIdx.x; u32 v;\n{runs}}}"""
    sums = np.cumsum([0, *range(1, len(texts) + 1)]).astype(np.uint32)
    start = random(10, 32)
    yield Case("orders and scopes", text, (start.copy(), np.zeros((len(texts), 32), np.uint32)),
               leaves(start + sums[-1], start[None, :] + sums[:-1, None]))  # fmt: skip


def spinning() -> Iterator[Case]:
    """A lock of compare and swap around plain additions, by the threads of several blocks."""
    text = HEAD + """
extern "C" __global__ void run(u32* lock, volatile u32* sum) {
    bool done = false;
    while (!done) {
        u32 old;
        asm volatile("atom.acquire.gpu.global.cas.b32 %0, [%1], 0, 1;" : "=r"(old) : "l"(lock) : "memory");
        if (old == 0) {
            sum[0] = sum[0] + threadIdx.x + 1; sum[1] = sum[1] + 1;
            __threadfence();
            asm volatile("st.release.gpu.global.u32 [%0], 0;" :: "l"(lock) : "memory");
            done = true;
        }
    }
}"""
    want = np.array([4 * sum(range(1, 65)), 256], np.uint32)
    yield Case("spin lock", text, (np.zeros(1, np.uint32), np.zeros(2, np.uint32)),
               leaves(np.zeros(1, np.uint32), want), grid=4, block=64)  # fmt: skip


def wide() -> Iterator[Case]:
    """cas and exch of 128 bits; several floats at once."""
    text = HEAD + """
extern "C" __global__ void run(u64* cell, const u64* x, u64* old) {
    int i = threadIdx.x;
    asm volatile("{ .reg .b128 d, b, c; mov.b128 b, {%3, %4}; mov.b128 c, {%5, %6}; "
        "atom.global.cas.b128 d, [%2], b, c; mov.b128 {%0, %1}, d; }" : "=l"(old[4 * i]), "=l"(old[4 * i + 1])
        : "l"(cell + 2 * i), "l"(i & 1 ? cell[2 * i] : 5), "l"(cell[2 * i + 1]), "l"(x[2 * i]), "l"(x[2 * i + 1])
        : "memory");
    asm volatile("{ .reg .b128 d, b; mov.b128 b, {%3, %4}; atom.global.exch.b128 d, [%2], b; mov.b128 {%0, %1}, d; }"
        : "=l"(old[4 * i + 2]), "=l"(old[4 * i + 3]) : "l"(cell + 2 * i), "l"((u64)i), "l"((u64)i + 100) : "memory");
}"""
    cell, x = random(11, 64, np.uint64), random(12, 64, np.uint64)
    i = np.arange(32, dtype=np.uint64)
    swapped = np.where((i & 1)[:, None] == 1, x.reshape(32, 2), cell.reshape(32, 2))
    yield Case("128 bits", text, (cell.copy(), x, np.zeros((32, 4), np.uint64)),
               leaves(np.stack([i, i + 100], 1).ravel(), x, np.concatenate([cell.reshape(32, 2), swapped], 1)),
               arch=90)  # fmt: skip
    text = HEAD + """
extern "C" __global__ void run(float* cell, const float* x, float* old) {
    int i = threadIdx.x; float* to = cell + 4 * i; const float* v = x + 4 * i; float* o = old + 4 * i;
    asm volatile("atom.global.v4.f32.add {%0, %1, %2, %3}, [%4], {%5, %6, %7, %8};"
        : "=f"(o[0]), "=f"(o[1]), "=f"(o[2]), "=f"(o[3])
        : "l"(to), "f"(v[0]), "f"(v[1]), "f"(v[2]), "f"(v[3]) : "memory");
    asm volatile("red.global.v2.f32.add [%0], {%1, %2};" :: "l"(to), "f"(v[0]), "f"(v[1]) : "memory");
}"""
    start, by = np.arange(128, dtype=np.float32), np.arange(128, dtype=np.float32) * 8 + 1
    twice = np.where(np.arange(128) % 4 < 2, 2, 1).astype(np.float32)
    yield Case("vectors of floats", text, (start.copy(), by, np.zeros(128, np.float32)),
               leaves(start + twice * by, by, start), arch=90)  # fmt: skip


def halves() -> Iterator[Case]:
    """Several pairs of halves at once: a sum of f16 and a larger bf16, then a smaller f16 of all four pairs."""
    text = HEAD + """
extern "C" __global__ void run(u32* cell, const u32* x, u32* old) {
    int i = threadIdx.x; u32* to = cell + 4 * i; const u32* v = x + 4 * i; u32* o = old + 4 * i;
    asm volatile("atom.global.add.noftz.v2.f16x2 {%0, %1}, [%2], {%3, %4};" : "=r"(o[0]), "=r"(o[1])
        : "l"(to), "r"(v[0]), "r"(v[1]) : "memory");
    asm volatile("atom.global.max.noftz.v2.bf16x2 {%0, %1}, [%2], {%3, %4};" : "=r"(o[2]), "=r"(o[3])
        : "l"(to + 2), "r"(v[2]), "r"(v[3]) : "memory");
    asm volatile("red.global.min.noftz.v4.f16x2 [%0], {%1, %2, %3, %4};"
        :: "l"(to), "r"(v[3]), "r"(v[2]), "r"(v[1]), "r"(v[0]) : "memory");
}"""
    total = packed(rounded(F16, "rn", False, False, sum_of("rn")))
    larger, smaller = packed(extreme(BF16, "max", "", "", "")), packed(extreme(F16, "min", "", "", ""))
    f16, bf16 = columns(("f16x2", "bf16x2"), 256).reshape(2, 2, 32, 4)[..., :2]
    start, by = np.concatenate([f16[0], bf16[0]], 1), np.concatenate([f16[1], bf16[1]], 1)
    want = []
    for a, b in zip(start.tolist(), by.tolist(), strict=True):
        after = [total(a[0], b[0]), total(a[1], b[1]), larger(a[2], b[2]), larger(a[3], b[3])]
        want.append([smaller(x, y) for x, y in zip(after, reversed(b), strict=True)])
    start, by = start.astype(np.uint32), by.astype(np.uint32)
    check = leaves(np.array(want, np.uint32), by, start)
    yield Case("vectors of halves", text, (start.copy(), by, np.zeros_like(start)), check, arch=90)


def cases() -> list[Case]:
    return [case for room in (alone, crowded, ordered, spinning, wide, halves) for case in room()]
