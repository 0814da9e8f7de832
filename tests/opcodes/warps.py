"""What the lanes of a warp and the threads of a block do together (PTX ISA, "Parallel Synchronization and
Communication Instructions": shfl, vote, match, redux, activemask, elect, bar, barrier)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

import numpy as np

from .case import Array, Case, leaves, random
from .variant import signed

HEAD = "typedef unsigned int u32; typedef unsigned long long u64;\n"
ALL = 0xFFFFFFFF
#: Masks of the lanes that take part; the others do something else meanwhile.
MASKS = (ALL, 0x0000FFFF, 0xAAAAAAAA, 0x80000001, 0x00000100, 0x7FFE7FFE)
WARPS = 2


def lanes(mask: int) -> list[int]:
    return [lane for lane in range(32) if mask >> lane & 1]


# ------------------------------------------------------------------------------------------------------------- shuffles


def source(mode: str, lane: int, b: int, c: int) -> tuple[int, bool]:
    """The lane that a value is taken from, and the predicate (PTX ISA, "shfl.sync", the pseudo code)."""
    b, clamp, segment = b & 31, c & 31, c >> 8 & 31
    most, least = lane & segment | clamp & ~segment, lane & segment
    if mode == "up":
        j = lane - b
        return (j, True) if j >= most else (lane, False)
    j = {"down": lane + b, "bfly": lane ^ b, "idx": least | b & ~segment & 31}[mode]
    return (j, True) if j <= most else (lane, False)


def width(mode: str, size: int) -> int:
    """The operand that CUDA C++ passes for segments of so many lanes."""
    return (32 - size) << 8 | (0 if mode == "up" else 31)


def shuffles() -> Iterator[Case]:
    """Every lane with an offset of its own, in segments of every width and with clamps of every kind."""
    count = 32 * WARPS
    a, b = random(21, count), random(22, count) % np.uint32(64)
    for mode in ("up", "down", "bfly", "idx"):
        controls = [width(mode, size) for size in (32, 16, 8, 4, 2, 1)]
        controls += [0x0007, 0x1800, 0x1013, 0x0C1F, 0x1F1F, 0xFFFF0000]
        runs = "".join(
            f'{{ u32 v, q; asm volatile("{{ .reg .pred p; shfl.sync.{mode}.b32 %0|p, %2, %3, %4, 0xffffffff; '
            f'selp.u32 %1, 1, 0, p; }}" : "=r"(v), "=r"(q) : "r"(a[i]), "r"({offset}), "r"({control}u)); '
            f"out[{row} * {count} + i] = v; flag[{row} * {count} + i] = q; }}\n"
            for row, (control, offset) in enumerate((c, o) for c in controls for o in ("b[i]", "b[0]"))
        )
        text = f"""{HEAD}
extern "C" __global__ void run(const u32* a, const u32* b, u32* out, u32* flag) {{ int i = threadIdx.x;\n{runs}}}"""
        value, flag = np.zeros((2 * len(controls), count), np.uint32), np.zeros((2 * len(controls), count), np.uint32)
        for row, control in enumerate(c for c in controls for _ in range(2)):
            for i in range(count):
                j, inside = source(mode, i % 32, int(b[0 if row % 2 else i]), control)
                value[row, i], flag[row, i] = a[i // 32 * 32 + j], inside
        arguments = (a, b, np.zeros_like(value), np.zeros_like(flag))
        yield Case(f"shfl.{mode}", text, arguments, leaves(a, b, value, flag), block=count)


def partial_shuffles() -> Iterator[Case]:
    """Among some of the lanes, which only take from one another; without a predicate too."""
    runs, want, a = "", np.zeros((len(MASKS), 64), np.uint32), random(23, 64)
    for row, mask in enumerate(MASKS):
        among = lanes(mask)
        table = [among[(among.index(lane) + 1) % len(among)] if lane in among else 0 for lane in range(32)]
        runs += (
            f"if ({mask}u >> (i & 31) & 1) {{ const unsigned char next[32] = {{{', '.join(map(str, table))}}}; u32 v; "
            f'asm volatile("shfl.sync.idx.b32 %0, %1, %2, 31, %3;" : "=r"(v) : "r"(a[i]), "r"((u32)next[i & 31]), '
            f'"r"({mask}u)); out[{row} * 64 + i] = v; }} else out[{row} * 64 + i] = 5;\n'
        )
        for i in range(64):
            want[row, i] = a[i // 32 * 32 + table[i % 32]] if i % 32 in among else 5
    text = f'{HEAD}extern "C" __global__ void run(const u32* a, u32* out) {{ int i = threadIdx.x;\n{runs}}}'
    yield Case("shfl of some lanes", text, (a, np.zeros_like(want)), leaves(a, want), block=64)


# ------------------------------------------------------------------------------------- votes, matches and reductions


def vote(name: str, flags: Sequence[int]) -> int:
    return {"all": all(flags), "any": any(flags), "uni": len(set(map(bool, flags))) == 1}[name]


def reduced(name: str, t: str, values: Sequence[int]) -> int:
    if name in ("min", "max"):
        function = min if name == "min" else max
        return function(values, key=lambda x: signed(x, 32) if t == "s32" else x)
    result = values[0]
    for value in values[1:]:
        result = {"add": result + value, "and": result & value, "or": result | value, "xor": result ^ value}[name]
    return result & ALL


REDUCTIONS = [(name, t) for name in ("add", "min", "max") for t in ("u32", "s32")]
REDUCTIONS += [(name, "b32") for name in ("and", "or", "xor")]


def together() -> Iterator[Case]:
    """votes, matches and redux among all lanes and among some; the predicates and values are drawn for each mask."""
    count = 32 * WARPS
    for mask in MASKS:
        rng = np.random.default_rng(mask)
        flags = rng.integers(0, 2, count, np.uint32)
        flags[:32] = rng.integers(0, 2)  # the first warp is of one mind
        few = rng.integers(0, 4, count, np.uint32) * np.uint32(0x40000001)
        few[:32] = few[0]
        values = random(mask, count)
        texts, answers = instructions(mask, flags, few, values)
        runs = "".join(f"{{ {text} out[{row} * {count} + i] = r; }}\n" for row, text in enumerate(texts))
        text = f"""{HEAD}
extern "C" __global__ void run(const u32* flag, const u32* few, const u32* x, u32* out) {{
    int i = threadIdx.x; u32 r; const u32 m = {mask}u;
    if (m >> (i & 31) & 1) {{\n{runs}}} }}"""
        want = np.zeros((len(texts), count), np.uint32)
        for row, answer in enumerate(answers):
            for warp in range(WARPS):
                for lane in lanes(mask):
                    want[row, warp * 32 + lane] = answer(warp, lane)
        yield Case(f"warp operations {mask:#x}", text, (flags, few, values, np.zeros_like(want)),
                   leaves(None, None, None, want), block=count)  # fmt: skip


def instructions(
    mask: int, flags: Array, few: Array, values: Array
) -> tuple[list[str], list[Callable[[int, int], int]]]:
    among = lanes(mask)

    def of(array: Array, warp: int) -> list[int]:
        return [int(array[warp * 32 + lane]) for lane in among]

    def equal(warp: int, lane: int) -> int:
        return sum(1 << other for other in among if few[warp * 32 + other] == few[warp * 32 + lane])

    def agree(warp: int) -> bool:
        return len(set(of(few, warp))) == 1

    def voted(name: str, negated: bool, warp: int, _: int) -> int:
        return vote(name, [flag ^ negated for flag in of(flags, warp)])

    def combined(name: str, t: str, warp: int, _: int) -> int:
        return reduced(name, t, of(values, warp))

    texts: list[str] = []
    answers: list[Callable[[int, int], int]] = []
    for name in ("all", "any", "uni"):
        for sign in ("", "!"):
            texts.append(f'asm volatile("{{ .reg .pred p, q; setp.ne.u32 p, %1, 0; '
                         f'vote.sync.{name}.pred q, {sign}p, %2; selp.u32 %0, 1, 0, q; }}" : '
                         '"=r"(r) : "r"(flag[i]), "r"(m));')  # fmt: skip
            answers.append(partial(voted, name, bool(sign)))
    texts.append('asm volatile("{ .reg .pred p; setp.ne.u32 p, %1, 0; vote.sync.ballot.b32 %0, p, %2; }" : "=r"(r) : '
                 '"r"(flag[i]), "r"(m));')  # fmt: skip
    answers.append(lambda w, _: sum(1 << lane for lane in among if flags[w * 32 + lane]))
    for width, letter, value in (("b32", "r", "few[i]"), ("b64", "l", "(u64)few[i] << 20")):
        texts.append(f'asm volatile("match.any.sync.{width} %0, %1, %2;" : "=r"(r) : "{letter}"({value}), "r"(m));')
        answers.append(equal)
        texts.append(f'asm volatile("match.all.sync.{width} %0, %1, %2;" : "=r"(r) : "{letter}"({value}), "r"(m));')
        answers.append(lambda w, _: mask if agree(w) else 0)
        texts.append(f'asm volatile("{{ .reg .pred p; match.all.sync.{width} _|p, %1, %2; selp.u32 %0, 1, 0, p; }}" : '
                     f'"=r"(r) : "{letter}"({value}), "r"(m));')  # fmt: skip
        answers.append(lambda w, _: agree(w))
    for name, t in REDUCTIONS:
        texts.append(f'asm volatile("redux.sync.{name}.{t} %0, %1, %2;" : "=r"(r) : "r"(x[i]), "r"(m));')
        answers.append(partial(combined, name, t))
    return texts, answers


def masks() -> Iterator[Case]:
    """activemask where lanes went apart, elect, and barriers of a warp between stores and loads."""
    text = HEAD + """
__shared__ volatile u32 s[64];
extern "C" __global__ void run(u32* out) {
    int i = threadIdx.x; u32 r, q;
    asm volatile("activemask.b32 %0;" : "=r"(r)); out[i] = r;
    if (i % 3 == 0) { asm volatile("activemask.b32 %0;" : "=r"(r)); out[64 + i] = r; }
    s[i] = i * 10;
    asm volatile("bar.warp.sync 0xffffffff;" ::: "memory");
    out[128 + i] = s[i ^ 1];
    asm volatile("bar.warp.sync 0xffffffff;" ::: "memory");
    if (i & 4) { s[i] = i * 20; asm volatile("bar.warp.sync 0xf0f0f0f0;" ::: "memory"); out[192 + i] = s[i ^ 1]; }
}"""
    i = np.arange(64, dtype=np.uint32)
    third = [sum(1 << lane for lane in range(32) if (warp * 32 + lane) % 3 == 0) for warp in range(2)]
    want = np.stack([
        np.full(64, ALL), np.where(i % 3 == 0, np.repeat(third, 32), 0), (i ^ 1) * 10, np.where(i & 4, (i ^ 1) * 20, 0),
    ]).astype(np.uint32)  # fmt: skip
    yield Case("masks", text, (np.zeros_like(want),), leaves(want), block=64)
    text = HEAD + """
extern "C" __global__ void run(u32* out) {
    int i = threadIdx.x; u32 r, q;
    if (i & 2) {
        asm volatile("{ .reg .pred p; elect.sync %0|p, 0xcccccccc; selp.u32 %1, 1, 0, p; }" : "=r"(r), "=r"(q));
        out[2 * i] = r; out[2 * i + 1] = q;
    }
}"""

    def one_leader(out: Array) -> None:
        for warp in out.reshape(2, 32, 2):
            (leader,) = set(warp[[lane for lane in range(32) if lane & 2], 0].tolist())
            assert leader & 2
            assert np.flatnonzero(warp[:, 1]).tolist() == [leader]

    yield Case("elect", text, (np.zeros(128, np.uint32),), one_leader, block=64, arch=90)


# ------------------------------------------------------------------------------------------------------------- barriers


def barriers() -> Iterator[Case]:
    """Reductions over a block; named barriers of some of its warps; arriving without waiting; numbers in registers."""
    text = HEAD + """
extern "C" __global__ void run(const u32* flag, u32* out, int id, int half) {
    int i = threadIdx.x; u32 r;
#define RED(row, op, place) \\
    asm volatile("{ .reg .pred p, q; setp.ne.u32 p, %1, 0; bar.red." op ".pred q, " place ", p; " \\
                 "selp.u32 %0, 1, 0, q; }" : "=r"(r) : "r"(flag[(row) / 3 * 128 + i]), "r"(id), "r"(half)); \\
    out[row * 128 + i] = r;
#define POPC(row, place, sign) \\
    asm volatile("{ .reg .pred p; setp.ne.u32 p, %1, 0; bar.red.popc.u32 %0, " place ", " sign "p; }" \\
                 : "=r"(r) : "r"(flag[(row) / 3 * 128 + i]), "r"(id), "r"(half) : "memory"); out[row * 128 + i] = r;
    RED(0, "and", "0") RED(1, "or", "0") POPC(2, "0", "") RED(3, "and", "0") RED(4, "or", "0") POPC(5, "0", "")
    RED(6, "and", "%2") RED(7, "or", "15") POPC(8, "%2", "!")
    if (i < 64) { POPC(9, "3, 64", "") POPC(10, "%2, %3", "") } else { POPC(9, "4, 64", "") POPC(10, "9, 64", "") }
}"""
    rng = np.random.default_rng(24)
    flag = rng.integers(0, 2, (4, 128), np.uint32)
    flag[0], flag[1] = 1, 0
    rows: list[Array | int] = []
    for row in flag[:3]:
        rows += [row.all(), row.any(), row.sum()]
    rows[8] = 128 - flag[2].sum()
    rows += [np.repeat([flag[3, :64].sum(), flag[3, 64:].sum()], 64)] * 2
    want = np.stack([np.broadcast_to(row, 128) for row in rows]).astype(np.uint32)
    yield Case("bar.red", text, (flag, np.zeros_like(want), 7, 64), leaves(flag, want), block=128)


def producers() -> Iterator[Case]:
    """Two warps give, two take: bar.arrive on one side, bar.sync on the other, again and again."""
    text = HEAD + """
__shared__ u32 s[64];
extern "C" __global__ void run(u32* out) {
    int i = threadIdx.x;
    if (i < 64) for (u32 k = 0; k < 5; k++) {
        asm volatile("barrier.sync 1, 128;" ::: "memory");     // empty
        s[i] = 1000 * k + i;
        asm volatile("barrier.arrive 2, 128;" ::: "memory");   // full
    } else {
        asm volatile("barrier.arrive 1, 128;" ::: "memory");
        for (u32 k = 0; k < 5; k++) {
            asm volatile("bar.sync 2, 128;" ::: "memory");
            out[64 * k + i - 64] = s[127 - i];
            if (k < 4) asm volatile("bar.arrive 1, 128;" ::: "memory");
        }
    }
}"""
    want = np.array([[1000 * k + 63 - i for i in range(64)] for k in range(5)], np.uint32)
    yield Case("bar.arrive", text, (np.zeros_like(want),), leaves(want), block=128)
    text = HEAD + """
__shared__ u32 s[96];
extern "C" __global__ void run(u32* out) {
    int i = threadIdx.x;
    s[i] = i;
    if (i % 2) asm volatile("barrier.sync 0;" ::: "memory");   // the same barrier, from two places
    else asm volatile("barrier.sync 0;" ::: "memory");
    u32 v = s[95 - i];
    __syncthreads();
    s[i] = v + 1;
    if (i >= 70) return;                                       // who left does not count any more
    __syncthreads();
    out[i] = s[i] + __syncthreads_count(i % 7 == 0);
}"""
    want = np.array([96 - i + 10 if i < 70 else 0 for i in range(96)], np.uint32)
    yield Case("barriers apart", text, (np.zeros(96, np.uint32),), leaves(want), block=96)


def cases() -> list[Case]:
    rooms = (shuffles, partial_shuffles, together, masks, barriers, producers)
    return [case for room in rooms for case in room()]
