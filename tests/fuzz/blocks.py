"""Statements that all threads of a block pass together: barriers, what is exchanged between them, early returns."""

from __future__ import annotations

from .maker import Context, Maker, Unit
from .threads import thread_bool
from .tree import Block, Node

__all__ = ["BLOCK_UNITS", "SLOTS"]

_MOST_TIMES = 12
_SYNC = "__syncthreads();"

#: Shared arrays with one slot a thread.
SLOTS = {"s_i": "i32", "s_f": "f32", "s_q": "u64", "s_b": "u8", "s_d": "f64", "s_h": "u16"}


def _other(m: Maker) -> str:
    """The number of another thread of the block."""
    return m.draw.pick((
        f"(tid + {m.draw.pick((1, 1, 2, 7, 32, 33))}u) % nt", "nt - 1 - tid", "(tid ^ 1u) < nt ? (tid ^ 1u) : tid",
        f"{m.of.make('u32', 2)} % nt", "(tid * 7u + su) % nt", f"{m.uniform.make('u32', 1)} % nt",
    ))  # fmt: skip


def _take(m: Maker, kind: str, value: str) -> str:
    """A value of a type goes into a variable."""
    if kind == "bool":
        return f"p0 = {value};"
    name = m.variable(kind)
    return f"{name} = tame({name} + {value});" if kind in ("f32", "f64") else f"{name} ^= {value};"


def _put(kind: str, value: str) -> str:
    return f"plain({value})" if kind in ("f32", "f64") else value


def barrier_exchange(m: Maker, context: Context) -> list[Node]:
    slot = m.draw.pick(tuple(SLOTS))
    kind = SLOTS[slot]
    reads = [_take(m, kind, f"{slot}[{_other(m)}]") for _ in range(m.draw.between(1, 2))]
    if m.draw.chance(25):
        name, total = m.fresh("k"), m.variable("u32")
        word = f"bits({slot}[{name}])" if kind in ("f32", "f64") else f"(u32){slot}[{name}]"
        reads.append(f"for (u32 {name} = tid & 3u; {name} < nt; {name} += 32) {total} += {word};")
    return [f"{slot}[tid] = {_put(kind, m.of.make(kind, 2))};", _SYNC, *reads, _SYNC]


def vector_exchange(m: Maker, context: Context) -> list[Node]:
    """Dynamic shared memory, 16 bytes a thread."""
    values = ", ".join(m.of.make("u32", 1) for _ in range(4))
    name = m.fresh("got")
    take = (f"uint4 {name} = dyn[{_other(m)}];", f"u0 ^= {name}.{m.draw.pick('xyzw')} + {name}.{m.draw.pick('xyzw')};",
            f"u1 += dyn[{_other(m)}].{m.draw.pick('xyzw')};")  # fmt: skip
    return [f"dyn[tid] = make_uint4({values});", _SYNC, Block("{", take), _SYNC]


def record_exchange(m: Maker, context: Context) -> list[Node]:
    name = m.fresh("got")
    take = (f"Rec {name} = s_r[{_other(m)}];", f"i0 ^= (i32)((u32){name}.c + (u32){name}.b);",
            f"f0 = tame({name}.e + f0);", f"i1 ^= s_r[{_other(m)}].g[{m.of.make('u32', 1)} & 3];")  # fmt: skip
    put = [f"s_r[tid].c = {m.of.make('i32', 2)};", f"s_r[tid].g[tid & 3] = {m.of.make('i32', 1)};",
           f"s_r[tid].e = plain({m.of.make('f32', 1)});"]  # fmt: skip
    return [*put, _SYNC, Block("{", take), _SYNC]


def global_exchange(m: Maker, context: Context) -> list[Node]:
    word = f"{m.of.make('u32', 1)} & 3"
    take = f"u0 += scratch[(bid * nt + ({_other(m)})) * 4 + ({m.draw.below(4)})];"
    return [f"scratch[gid * 4 + ({word})] = {m.of.make('u32', 2)};", _SYNC, take, _SYNC]


def count_barrier(m: Maker, context: Context) -> list[Node] | None:
    if m.exited:
        return None  # what those who have returned would answer is not said
    how = m.draw.pick(("count", "and", "or"))
    call = f"__syncthreads_{how}({thread_bool(m)})"
    if m.draw.chance(50):
        return [f"v0 ^= {call};"]
    return [f"{m.variable('i32')} ^= {call};"]


def tree_reduction(m: Maker, context: Context) -> list[Node] | None:
    """The usual one, over as many slots as there are threads."""
    if context.times > 4:
        return None
    kind, slot = m.draw.pick((("i32", "s_i"), ("u64", "s_q"), ("f32", "s_f")))
    step = m.fresh("o")
    join = {
        "i32": f"{slot}[tid] = (i32)((u32){slot}[tid] + (u32){slot}[tid + {step}]);",
        "u64": f"{slot}[tid] = {slot}[tid] * 3ull + {slot}[tid + {step}];",
        "f32": f"{slot}[tid] = plain({slot}[tid] + {slot}[tid + {step}]);",
    }[kind]
    loop = Block(f"for (u32 {step} = 128; {step} > 0; {step} >>= 1) {{",
                 (f"if (tid < {step} && tid + {step} < nt) {join}", _SYNC))  # fmt: skip
    return [f"{slot}[tid] = {_put(kind, m.of.make(kind, 2))};", _SYNC, loop, _take(m, kind, f"{slot}[0]"), _SYNC]


def scan(m: Maker, context: Context) -> list[Node] | None:
    """Sums of all threads before (Hillis and Steele)."""
    if context.times > 4:
        return None
    step, held = m.fresh("o"), m.fresh("x")
    loop = Block(f"for (u32 {step} = 1; {step} < nt; {step} <<= 1) {{", (
        f"u32 {held} = tid >= {step} ? (u32)s_i[tid - {step}] : 0u;", _SYNC,
        f"s_i[tid] = (i32)((u32)s_i[tid] + {held});", _SYNC,
    ))  # fmt: skip
    return [f"s_i[tid] = {m.of.make('i32', 2)};", _SYNC, loop, f"{m.variable('i32')} ^= s_i[{_other(m)}];", _SYNC]


def tile(m: Maker, context: Context) -> list[Node] | None:
    """A table that the block fills together, and reads across."""
    if m.exited or context.times > 4:
        return None
    name = m.fresh("j")
    fill = f"tile[{name} >> 4][{name} & 15] = in_i[({name} * 5u + {m.uniform.make('u32', 1)}) & 255] ^ (i32){name};"
    read = f"{m.variable('i32')} ^= tile[{m.of.make('u32', 1)} & 15][{m.of.make('u32', 1)} & 15];"
    loop = Block(f"for (u32 {name} = tid; {name} < 256; {name} += nt) {{", (fill,))
    return [loop, _SYNC, read, "i0 ^= tile[tid & 15][(tid >> 4) & 15];", _SYNC]


def read_cells(m: Maker, context: Context) -> list[Node] | None:
    """What atomics in shared memory have come to."""
    space = m.draw.pick([name for name in ("s_cells", "s_cells_l") if m.regions.get(name)] or ("",))
    if not space:
        return None
    kind, last = ("u32", 64) if space == "s_cells" else ("u64", 32)
    return [_SYNC, f"{m.variable(kind)} ^= {space}[{m.of.make('u32', 1)} & {last - 1}];", _SYNC]


def broadcast(m: Maker, context: Context) -> list[Node] | None:
    """One thread decides for the block."""
    if m.exited:
        return None
    who = m.draw.pick(("0u", "nt - 1", "su % nt"))
    return [f"if (tid == {who}) s_one = {m.of.make('u32', 2)};", _SYNC, "v1 ^= s_one;", _SYNC]


def uniform_branch(m: Maker, context: Context) -> list[Node] | None:
    if context.depth >= 3:
        return None
    condition = m.uniform.make("bool", 2) if m.draw.chance(50) else f"((v1 ^ bid) & {m.draw.pick((1, 2, 3))}u) != 0u"
    nodes: list[Node] = [Block(f"if ({condition}) {{", m.statements(context.inside("block"), m.draw.between(1, 2)))]
    if m.draw.chance(50):
        nodes.append(Block("else {", m.statements(context.inside("block"), 1)))
    return nodes


def uniform_loop(m: Maker, context: Context) -> list[Node] | None:
    most = m.draw.pick((1, 2, 3))
    if context.depth >= 2 or context.times * most > _MOST_TIMES:
        return None
    name = m.fresh("k")
    with m.of.name("i32", name), m.uniform.name("i32", name):
        body = m.statements(context.inside("block", times=most), m.draw.between(1, 3))
    limit = m.draw.pick((f"{most}", f"(i32)({m.uniform.make('u32', 1)} % {most + 1}u)"))
    hint = ["#pragma unroll 1"] if m.draw.chance(60) else []
    return [*hint, Block(f"for (i32 {name} = 0; {name} < {limit}; ++{name}) {{", body)]


def uniform_value(m: Maker, context: Context) -> list[Node]:
    if m.draw.chance(50):
        return [f"v0 = {m.uniform.make('i32', 3)};"]
    return [f"v1 = {m.uniform.make('u32', 3)};"]


def early_return(m: Maker, context: Context) -> list[Node] | None:
    """Some threads are done; the others go on to meet at barriers without them."""
    if context.depth > 0 or context.times > 1 or (m.exited and m.draw.chance(60)):
        return None
    m.exited = True
    stop = m.fresh("stop")
    few = f"({m.of.make('u32', 1)} ^ tid) % {m.draw.pick((5, 9, 17))}u == {m.draw.below(3)}u"
    condition = m.draw.pick(("(i32)gid >= n", few, few, "tid % 37u > 34u", "warp == 1u"))
    return [Block("{", (
        f"bool {stop} = {condition};", _SYNC, f"wm = __ballot_sync(wm, !{stop});",
        Block(f"if ({stop}) {{", ("result[gid * 24] = u0 ^ (u32)i0;", f"result[gid * 24 + 1] = {m.of.make('u32', 2)};",
                                  "return;")),
    ))]  # fmt: skip


def named_barrier(m: Maker, context: Context) -> list[Node] | None:
    """Two warps meet without the others (PTX ISA, barrier with a number of threads)."""
    if m.exited:
        return None
    number = m.draw.between(1, 15)
    meet = f'asm volatile("bar.sync {number}, 64;" ::: "memory");'
    body = (f"s_i[tid] = {m.of.make('i32', 2)};", meet, "i1 ^= s_i[63u - tid];", meet)
    return [Block("if (nt >= 64 && warp < 2) {", body), _SYNC]


def asynchronous_copy(m: Maker, context: Context) -> list[Node]:
    """From global to shared memory past the registers (PTX ISA, cp.async)."""
    place = m.fresh("to")
    copies = [f"{{ u32 {place} = (u32)__cvta_generic_to_shared(&s_q[tid]);",
              f'asm volatile("cp.async.ca.shared.global [%0], [%1], 8;" :: "r"({place}), '
              f'"l"(in_l + ({m.of.make("u32", 1)} & 127)) : "memory"); }}',
              'asm volatile("cp.async.commit_group;" ::: "memory");',
              m.draw.pick(('asm volatile("cp.async.wait_all;" ::: "memory");',
                           'asm volatile("cp.async.wait_group 0;" ::: "memory");'))]  # fmt: skip
    return [*copies, _SYNC, f"q0 ^= s_q[{_other(m)}];", _SYNC]


def spin_lock(m: Maker, context: Context) -> list[Node] | None:
    """Each thread in turn changes one plain word; what they do commutes."""
    if context.times > 2:
        return None
    done, lock = m.fresh("done"), m.draw.pick(("&lock[0]", "&s_lock"))
    word = "*(volatile u32*)&lock[1]" if lock == "&lock[0]" else "*(volatile u32*)&s_locked"
    fence_ = "__threadfence();"
    body = Block(f"if (atomicCAS({lock}, 0u, 1u) == 0u) {{",
                 (fence_, f"{word} = {word} + ({m.of.make('u32', 1)} & 255u);", fence_,
                  f"atomicExch({lock}, 0u);", f"{done} = true;"))  # fmt: skip
    return [Block("{", (f"bool {done} = false;", Block(f"while (!{done}) {{", (body,)))), _SYNC]


BLOCK_UNITS = [
    Unit(6, "block", barrier_exchange, "barrier"),
    Unit(2, "block", vector_exchange, "dynamic"),
    Unit(1, "block", record_exchange, "record"),
    Unit(2, "block", global_exchange, "barrier"),
    Unit(3, "block", count_barrier, "barrier"),
    Unit(1, "block", tree_reduction, "barrier"),
    Unit(1, "block", scan, "barrier"),
    Unit(1, "block", tile, "barrier"),
    Unit(3, "block", read_cells, "atomic"),
    Unit(2, "block", broadcast, "barrier"),
    Unit(3, "block", uniform_branch, "uniform"),
    Unit(3, "block", uniform_loop, "uniform"),
    Unit(2, "block", uniform_value, "uniform"),
    Unit(2, "block", early_return, "return"),
    Unit(1, "block", named_barrier, "named"),
    Unit(1, "block", asynchronous_copy, "async"),
    Unit(1, "block", spin_lock, "lock"),
]
