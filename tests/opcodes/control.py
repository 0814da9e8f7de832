"""Branches, calls, special registers and clocks (PTX ISA, "Control Flow Instructions", "Special Registers")."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .case import Array, Case, leaves, random

HEAD = "typedef unsigned int u32; typedef unsigned long long u64;\n"


def branches() -> Iterator[Case]:
    """A table of targets, a loop left from inside, predicates negated, a target before and after."""
    text = HEAD + """
extern "C" __global__ void run(const u32* x, u32* out) {
    u32 i = threadIdx.x, r;
    asm volatile("{ .reg .u32 k, n; .reg .pred p;\\n"
        "and.b32 k, %1, 3; mov.u32 %0, 0; mov.u32 n, 0;\\n"
        "targets: .branchtargets zero, one, two, three;\\n"
        "brx.idx k, targets;\\n"
        "one: add.u32 %0, %0, 100;\\n"
        "two: add.u32 %0, %0, 20; bra done;\\n"
        "three: add.u32 %0, %0, n; add.u32 n, n, 1; setp.gt.u32 p, n, %2; @!p bra three; bra done;\\n"
        "zero: mov.u32 %0, 7; setp.eq.u32 p, %2, 4; @p bra one;\\n"
        "done: }" : "=&r"(r) : "r"(i), "r"(x[i]));
    out[i] = r;
}"""
    x = random(31, 64) % np.uint32(9)
    want = [{0: 7 + 120 * (n == 4), 1: 120, 2: 20, 3: sum(range(n + 1))}[i % 4] for i, n in enumerate(x.tolist())]
    yield Case("brx.idx", text, (x, np.zeros(64, np.uint32)), leaves(x, np.array(want, np.uint32)), block=64)
    text = HEAD + """
__device__ __noinline__ u32 steps(u32 n) {
    u32 k = 0;
    while (n != 1) { n = n & 1 ? 3 * n + 1 : n / 2; if (++k > 200) break; }
    return k;
}
extern "C" __global__ void run(const u32* x, u32* out) {
    u32 i = threadIdx.x, sum = 0;
    for (u32 k = 0; k < 20; k++) {
        if (k % 3 == i % 3) continue;
        for (u32 m = k; ; m++) { if (m * m > x[i]) { sum += m; break; } if (m > 50) return; }
        switch ((x[i] + k) % 11) {
            case 0: sum += 3; case 1: sum ^= 8; break; case 2: sum *= 2; break; case 3: return;
            case 4: case 5: sum -= 1; break; case 6: sum += steps(k + 1); break;
            case 7: goto out; case 8: sum |= 64; break; default: sum += 1;
        }
    }
out:
    out[i] = sum;
}"""
    x = random(32, 96) % np.uint32(3000)
    yield Case("loops and switches", text, (x, np.full(96, 77, np.uint32)),
               leaves(x, np.array([walked(i, n) for i, n in enumerate(x.tolist())], np.uint32)), block=96)  # fmt: skip


def steps(n: int) -> int:
    k = 0
    while n != 1:
        n = 3 * n + 1 if n & 1 else n // 2
        k += 1
        if k > 200:
            break
    return k


def walked(i: int, x: int) -> int:
    total = 0
    for k in range(20):
        if k % 3 == i % 3:
            continue
        m = k
        while m * m <= x:
            if m > 50:
                return 77
            m += 1
        total += m
        case = (x + k) % 11
        if case == 3:
            return 77
        if case == 7:
            break
        if case in (0, 1):
            total = (total + 3 * (case == 0)) ^ 8
        elif case == 2:
            total *= 2
        elif case in (4, 5):
            total -= 1
        elif case == 6:
            total += steps(k + 1)
        elif case == 8:
            total |= 64
        else:
            total += 1
    return total & 0xFFFFFFFF


def calls() -> Iterator[Case]:
    """By name, through a table of pointers and a virtual table, with structs in and out; recursive, but not deep: a
    thread of a GPU has a stack of 1 KiB unless more is asked for."""
    text = HEAD + """
struct Big { int a[5]; double d; char c; };
struct Shape { __device__ virtual int area(int k) const = 0; };
struct Square : Shape {
    int n;
    __device__ Square(int n) : n(n) {}
    __device__ int area(int k) const override { return n * n + k; }
};
struct Line : Shape { __device__ int area(int k) const override { return -k; } };
__device__ __noinline__ Big made(Big b, char c) { for (int& x : b.a) x *= 2; b.d += 0.5; b.c = c; return b; }
__device__ __noinline__ int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
__device__ __noinline__ bool odd(int n);
__device__ __noinline__ bool even(int n) { return n == 0 || odd(n - 1); }
__device__ __noinline__ bool odd(int n) { return n != 0 && even(n - 1); }
__device__ __noinline__ int plus(int a, int b) { return a + b; }
__device__ __noinline__ int minus(int a, int b) { return a - b; }
__device__ __noinline__ int times(int a, int b) { return a * b; }
typedef int (*Operation)(int, int);
__device__ Operation table[3] = {plus, minus, times};
__device__ __noinline__ short narrow(signed char a, unsigned short b) { return a - b; }
extern "C" __global__ void run(const int* x, int* out) {
    int i = threadIdx.x, n = x[i];
    Big b = {{n, n + 1, n + 2, n + 3, n + 4}, n * 0.25, 'x'};
    Big c = made(b, (char)n);
    int* to = out + 8 * i;
    to[0] = c.a[i % 5] + b.a[i % 5]; to[1] = (int)(c.d * 4) + c.c;
    to[2] = fib(i % 6); to[3] = even(i % 6) * 2 + odd(i % 6);
    to[4] = table[i % 3](n, i); to[5] = narrow((signed char)n, (unsigned short)i);
    Square square(i); Line line; const Shape* shape = i % 2 ? (const Shape*)&square : &line;
    to[6] = shape->area(n);
    Operation chosen = n > 0 ? plus : times; to[7] = chosen(i, i);
}"""
    x = np.random.default_rng(33).integers(-100, 100, 64, np.int32)
    fib = [0, 1, 1, 2, 3, 5]
    want = []
    for i, n in enumerate(x.tolist()):
        operation = [n + i, n - i, n * i][i % 3]
        want.append([3 * (n + i % 5), n + 2 + n, fib[i % 6], 2 if i % 2 == 0 else 1, operation, n - i,
                     i * i + n if i % 2 else -n, 2 * i if n > 0 else i * i])  # fmt: skip
    yield Case("calls", text, (x, np.zeros(512, np.int32)), leaves(x, np.array(want, np.int32).ravel()), block=64)


def local_memory() -> Iterator[Case]:
    """Arrays of a thread that are indexed at run time, alive across a barrier, and pointers into them."""
    text = HEAD + """
__device__ __noinline__ void bump(int* p, int k) { for (int j = 0; j < k; j++) p[j] += j; }
extern "C" __global__ void run(const int* x, int* out) {
    int i = threadIdx.x, stack[24], *p = stack;
    short narrow[7];
    for (int k = 0; k < 24; k++) stack[k] = x[(i + k) % 64];
    __syncthreads();
    bump(stack + i % 8, 12);
    for (int k = 0; k < 7; k++) narrow[(k * 3) % 7] = (short)*p++;
    __syncthreads();
    out[i] = stack[(x[i] & 15) + 3]; out[64 + i] = narrow[i % 7]; out[128 + i] = (int)(p - stack);
}"""
    x = np.random.default_rng(34).integers(-1000, 1000, 64, np.int32)
    want = np.zeros((3, 64), np.int32)
    for i in range(64):
        stack = [int(x[(i + k) % 64]) for k in range(24)]
        for j in range(12):
            stack[i % 8 + j] += j
        narrow = [0] * 7
        for k in range(7):
            narrow[k * 3 % 7] = stack[k]
        want[:, i] = stack[(int(x[i]) & 15) + 3], narrow[i % 7], 7
    yield Case("local memory", text, (x, np.zeros_like(want)), leaves(x, want), block=64)


SPECIAL = {
    "tid.x": lambda t: t % 20, "tid.y": lambda t: t // 20, "tid.z": lambda t: 0, "ntid.x": lambda t: 20,
    "ntid.y": lambda t: 5, "ntid.z": lambda t: 1, "nctaid.x": lambda t: 3, "nctaid.y": lambda t: 2,
    "nctaid.z": lambda t: 2, "laneid": lambda t: t % 32, "nwarpid": None, "lanemask_eq": lambda t: 1 << t % 32,
    "lanemask_lt": lambda t: (1 << t % 32) - 1, "lanemask_le": lambda t: (2 << t % 32) - 1,
    "lanemask_gt": lambda t: -(2 << t % 32), "lanemask_ge": lambda t: -(1 << t % 32),
    "dynamic_smem_size": lambda t: 48, "total_smem_size": None, "smid": None, "nsmid": None, "warpid": None,
    "clock": None, "clock_hi": None, "globaltimer_lo": None, "globaltimer_hi": None,
}  # fmt: skip


def special() -> Iterator[Case]:
    """In blocks of 20 by 5 threads, in a grid of 3 by 2 by 2."""
    names = [*SPECIAL, "ctaid.x", "ctaid.y", "ctaid.z"]
    reads = "".join(
        f'{{ u32 v; asm volatile("mov.u32 %0, %%{name};" : "=r"(v)); out[({row} * 12 + block) * 100 + t] = v; }}\n'
        for row, name in enumerate(names)
    )
    text = f"""{HEAD}extern "C" __global__ void run(u32* out) {{
    int t = threadIdx.y * 20 + threadIdx.x, block = (blockIdx.z * 2 + blockIdx.y) * 3 + blockIdx.x;\n{reads}}}"""

    def check(out: Array) -> None:
        values = dict(zip(names, out.reshape(-1, 12, 100), strict=True))
        for name, function in SPECIAL.items():
            if function is not None:
                want = np.array([function(t) & 0xFFFFFFFF for t in range(100)], np.uint32)
                np.testing.assert_array_equal(values[name], np.tile(want, (12, 1)), err_msg=name)
        block = np.arange(12)[:, None]
        for name, place in (("x", block % 3), ("y", block // 3 % 2), ("z", block // 6)):
            np.testing.assert_array_equal(values["ctaid." + name], np.tile(place, (1, 100)))
        assert (values["smid"] < values["nsmid"]).all()
        assert (values["warpid"] < values["nwarpid"]).all()
        assert (values["total_smem_size"] >= 48).all()

    yield Case("special registers", text, (np.zeros(len(names) * 1200, np.uint32),), check,
               grid=(3, 2, 2), block=(20, 5), shared_bytes=48)  # type: ignore[arg-type]  # fmt: skip


def clocks() -> Iterator[Case]:
    """Clocks go on, also over a sleep; they are read anew each time."""
    text = HEAD + """
extern "C" __global__ void run(u64* out) {
    u64 a, b, c, d, e, f;
    asm volatile("mov.u64 %0, %%clock64; mov.u64 %1, %%globaltimer;" : "=l"(a), "=l"(d) :: "memory");
    for (int k = 0; k < 20; k++) asm volatile("nanosleep.u32 200000;" ::: "memory");
    asm volatile("mov.u64 %0, %%clock64; mov.u64 %1, %%globaltimer;" : "=l"(b), "=l"(e) :: "memory");
    asm volatile("nanosleep.u32 %2; mov.u64 %0, %%clock64; mov.u64 %1, %%globaltimer;" : "=l"(c), "=l"(f) : "r"(10));
    out[0] = a; out[1] = b; out[2] = c; out[3] = d; out[4] = e; out[5] = f;
}"""

    def check(out: Array) -> None:
        a, b, c, d, e, f = out.tolist()
        assert a < b < c
        assert 0 < d <= e <= f

    yield Case("clocks", text, (np.zeros(6, np.uint64),), check, block=1)


def exits() -> Iterator[Case]:
    """Threads that end early, under a predicate and in a function."""
    text = HEAD + """
__device__ __noinline__ void leave(int i) { if (i % 5 == 2) asm volatile("exit;"); }
extern "C" __global__ void run(u32* out) {
    int i = threadIdx.x;
    out[i] = 1;
    asm volatile("{ .reg .pred p; setp.eq.u32 p, %0, 0; @p exit; }" :: "r"(i % 7));
    out[i] = 2;
    leave(i);
    out[i] = 3;
    __syncthreads();
    out[i] = 4;
}"""
    want = [1 if i % 7 == 0 else 2 if i % 5 == 2 else 4 for i in range(64)]
    yield Case("exit", text, (np.zeros(64, np.uint32),), leaves(np.array(want, np.uint32)), block=64)


def cases() -> list[Case]:
    rooms = (branches, calls, local_memory, special, clocks, exits)
    return [case for room in rooms for case in room()]
