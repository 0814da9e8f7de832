"""Statements that any thread may run at any time: assignments, branches, loops, own memory, atomics."""

from __future__ import annotations

from .maker import Context, Maker, Unit
from .templates import TYPES
from .tree import Block, Node

__all__ = ["THREAD_UNITS", "assign", "thread_bool"]

_MOST_TIMES = 200


def thread_bool(m: Maker) -> str:
    """A condition that differs from thread to thread."""
    kind = m.draw.below(4)
    if kind == 0:
        return f"(({m.of.make('u32', 1)} ^ tid) & {m.draw.pick((1, 2, 3, 5, 8))}) != 0"
    if kind == 1:
        return f"lane {m.draw.pick(('<', '>=', '!='))} {m.draw.between(1, 30)}u"
    return m.of.make("bool", 2)


def assign(m: Maker, context: Context) -> list[Node]:
    """One variable changes."""
    kind = m.draw.weighted(m.kinds)
    name = m.variable(kind)
    value = m.of.make(kind, 3 if context.depth < 2 else 2)
    if kind in ("f32", "f64") and m.draw.chance(60):
        return [f"{name} = tame({value});"]
    if kind in ("u32", "u64") and m.draw.chance(40):
        return [f"{name} {m.draw.pick(('+=', '^=', '-=', '*=', '|='))} {value};"]
    if kind in ("i32", "i64") and m.draw.chance(30):
        return [f"{name} ^= {value};"]
    return [f"{name} = {value};"]


def _body(m: Maker, context: Context, most: int = 3) -> tuple[Node, ...]:
    return m.statements(context, m.draw.between(1, most))


def branch(m: Maker, context: Context) -> list[Node] | None:
    if context.depth >= 3:
        return None
    inner = context.inside("thread")
    nodes: list[Node] = [Block(f"if ({thread_bool(m)}) {{", _body(m, inner))]
    if m.draw.chance(30):
        nodes.append(Block(f"else if ({thread_bool(m)}) {{", _body(m, inner, 2)))
    if m.draw.chance(55):
        nodes.append(Block("else {", _body(m, inner, 2)))
    return nodes


def switch(m: Maker, context: Context) -> list[Node] | None:
    if context.depth >= 3:
        return None
    inner = context.inside("thread", loop=False)
    dense = m.draw.chance(60)
    count = m.draw.between(3, 9 if dense else 4)
    labels = list(range(count)) if dense else [m.draw.below(3) + 5 * k * k for k in range(count)]
    cases: list[Node] = []
    for label in labels:
        cases.append(f"case {label}:")
        cases.extend(assign(m, inner) if m.draw.chance(70) else _body(m, inner, 1))
        if not m.draw.chance(20):  # else it falls through
            cases.append("break;")
    if m.draw.chance(60):
        cases.extend(["default:", *assign(m, inner)])
    value = m.of.make("u32", 2)
    chosen = f"{value} % {labels[-1] + 2}u" if m.draw.chance(60) else f"(i32)({value} & 15)"
    return [Block(f"switch ({chosen}) {{", tuple(cases))]


def leave(m: Maker, context: Context) -> list[Node] | None:
    if not context.loop:
        return None
    return [f"if ({thread_bool(m)}) {m.draw.pick(('break', 'continue', 'continue'))};"]


def count_loop(m: Maker, context: Context) -> list[Node] | None:
    most = m.draw.pick((1, 3, 3, 7))
    if context.depth >= 3 or context.times * (most + 1) > _MOST_TIMES:
        return None
    name = m.fresh("k")
    inner = context.inside("thread", times=most + 1, loop=True)
    limit = f"(i32)({m.of.make('u32', 1)} & {most}u)"
    start = m.draw.pick(("0", "0", "1", "(i32)(tid & 1u)"))
    with m.of.name("i32", name):
        body = _body(m, inner)
    hint = ["#pragma unroll 1"] if m.draw.chance(50) else []
    return [*hint, Block(f"for (i32 {name} = {start}; {name} < {limit}; ++{name}) {{", body)]


def while_loop(m: Maker, context: Context) -> list[Node] | None:
    most = m.draw.pick((3, 3, 7))
    if context.depth >= 3 or context.times * (most + 1) > _MOST_TIMES:
        return None
    name = m.fresh("w")
    inner = context.inside("thread", times=most + 1, loop=True)
    start = f"i32 {name} = (i32)({m.of.make('u32', 1)} & {most}u);"
    with m.of.name("i32", name):
        body = _body(m, inner)
        condition = thread_bool(m)
    if m.draw.chance(60):
        loop = Block(f"while ({name} > 0 && ({condition})) {{", (f"--{name};", *body))
    else:
        loop = Block("do {", body, f"}} while (--{name} > 0 && ({condition}));")
    return [Block("{", (start, loop))]


def nested_exit(m: Maker, context: Context) -> list[Node] | None:
    """Two loops that are left at once."""
    if context.depth >= 2 or context.times * 12 > _MOST_TIMES:
        return None
    outer, inner_name, label = m.fresh("k"), m.fresh("k"), m.fresh("out")
    inner = context.inside("thread", times=12, loop=True)
    with m.of.name("i32", outer), m.of.name("i32", inner_name):
        leaving = f"if ({thread_bool(m)}) goto {label};"
        body = (*m.statements(inner._replace(depth=3), 1), leaving, *m.statements(inner._replace(depth=3), 1))
    loops = Block(
        f"for (i32 {outer} = 0; {outer} < 3; ++{outer}) {{",
        (Block(f"for (i32 {inner_name} = {outer}; {inner_name} < 4; ++{inner_name}) {{", body),),
    )
    return [Block("{", (loops,)), f"{label}:;"]


def local_array(m: Maker, context: Context) -> list[Node] | None:
    index = f"{m.of.make('u32', 2)} & 7"
    kind = m.draw.below(6)
    if kind == 0:
        return [f"la[{index}] = {m.of.make('i32', 2)};"]
    if kind == 1:
        return [f"la[{index}] ^= la[{m.of.make('u32', 1)} & 7];"]
    if kind == 2:
        return [f"lf[{index}] = tame({m.of.make('f32', 2)});"]
    if kind == 3:
        return [f"((u8*)lb)[{index}] = {m.of.make('u8', 2)};", f"u0 += lb[{m.of.make('u32', 1)} & 7];"]
    if kind == 4:
        return [f"lq[{index} & 3] += {m.of.make('u64', 2)};"]
    return [f"*(&la[0] + ({index})) ^= 1;", f"i1 ^= la[{m.of.make('u32', 1)} & 7];"]


def record(m: Maker, context: Context) -> list[Node] | None:
    where = m.draw.pick(("r0", f"lr[{m.of.make('u32', 1)} & 3]", "s_r[tid]"))
    other = m.draw.pick(("r0", f"lr[{m.of.make('u32', 1)} & 3]"))
    kind = m.draw.below(6)
    if kind == 0:
        return [f"{where}.c = {m.of.make('i32', 2)};", f"{where}.b = {m.of.make('i16', 1)};"]
    if kind == 1:
        return [f"{where} = {other};"]
    if kind == 2:
        return [f"{where}.e = tame({m.of.make('f32', 2)});", f"{where}.f += 0.5;"]
    if kind == 3:
        return [f"{where}.g[{m.of.make('u32', 1)} & 3] = {m.of.make('i32', 2)};"]
    if kind == 4:
        return [f"{where}.low = {m.of.make('u32', 2)} & 31u;", f"u1 += {where}.high + (u32){where}.low;"]
    return [f"{where}.swap({m.of.make('i32', 1)});", f"i0 ^= {where}.g[{m.of.make('u32', 1)} & 3];",
            f"f0 = tame({where}.e);"]  # fmt: skip


def own_memory(m: Maker, context: Context) -> list[Node] | None:
    """A thread's own places in the output arrays, as numbers of several widths and as vectors."""
    of, index = m.of, m.of.make("u32", 1)
    word, narrow = f"out[gid * 8 + ({index} & 7)]", f"out_b[gid * 8 + ({index} & 7)]"
    kind = m.draw.below(12)
    if kind == 0:
        return [f"{word} = {of.make('u32', 2)};"]
    if kind == 1:
        return [f"{word} += {of.make('u32', 1)};", f"u1 ^= out[gid * 8 + ({of.make('u32', 1)} & 7)];"]
    if kind == 2:
        return [f"{narrow} = {of.make('u8', 2)};", f"b0 += out_b[gid * 8 + ({of.make('u32', 1)} & 7)];"]
    if kind == 3:
        return [f"((u16*)out_b)[gid * 4 + ({index} & 3)] = {of.make('u16', 2)};"]
    if kind == 4:
        return [f"((uint2*)out)[gid * 4 + ({index} & 3)] = make_uint2({of.make('u32', 2)}, {of.make('u32', 1)});"]
    if kind == 5:
        values = ", ".join(of.make("u32", 1) for _ in range(4))
        return [f"((uint4*)out)[gid * 2 + ({index} & 1)] = make_uint4({values});"]
    if kind == 6:
        values = ", ".join(f"plain({of.make('f32', 1)})" for _ in range(4))
        return [f"((float4*)out_f)[gid * 2 + ({index} & 1)] = make_float4({values});"]
    if kind == 7:
        return [f"out_f[gid * 8 + ({index} & 7)] = plain({of.make('f32', 2)});"]
    if kind == 8:
        return [f"out_d[gid * 2 + ({index} & 1)] = plain({of.make('f64', 2)});"]
    if kind == 9:
        values = f"plain({of.make('f64', 1)}), plain({of.make('f64', 1)})"
        return [f"((double2*)out_d)[gid] = make_double2({values});", "d0 = tame(out_d[gid * 2 + (tid & 1)]);"]
    if kind == 10:
        values = ", ".join(of.make("u8", 1) for _ in range(4))
        return [f"((uchar4*)out_b)[gid * 2 + ({index} & 1)] = make_uchar4({values});"]
    return [f"__stcg(&{word}, {of.make('u32', 1)});", f"u0 += __ldcg(&out[gid * 8 + ({of.make('u32', 1)} & 7)]);"]


def own_atomic(m: Maker, context: Context) -> list[Node] | None:
    """Atomics on a thread's own word, whose old value is no secret."""
    place, value = f"&scratch[gid * 4 + ({m.of.make('u32', 1)} & 3)]", m.of.make("u32", 2)
    name = m.variable("u32")
    kind = m.draw.below(6)
    if kind == 0:
        return [f"{name} ^= atomicCAS({place}, {m.of.make('u32', 1)}, {value});"]
    if kind == 1:
        return [f"{name} += atomicInc({place}, {value} & 15u);"]
    if kind == 2:
        return [f"{name} += atomicDec({place}, {value} & 7u);"]
    if kind == 3:
        return [f"{name} ^= atomicCAS((unsigned short*)out_b + (gid * 4 + ({m.of.make('u32', 1)} & 3)), "
                f"{m.of.make('u16', 1)}, {m.of.make('u16', 1)});"]  # fmt: skip
    call = m.draw.pick(("Exch", "Add", "Sub", "Min", "Max", "And", "Or", "Xor", "Exch_block", "Add_system"))
    return [f"{name} ^= atomic{call}({place}, {value});"]


_ATOMICS = {
    "cells": ("u32", ("Add", "Sub", "Min", "Max", "And", "Or", "Xor", "Inc", "Dec", "mul", "Add_system")),
    "cells_l": ("u64", ("Add", "Min", "Max", "And", "Or", "Xor", "mul")),
    "s_cells": ("u32", ("Add", "Sub", "Min", "Max", "And", "Or", "Xor", "Inc", "mul", "Add_block")),
    "s_cells_l": ("u64", ("Add", "Min", "Max", "Xor", "mul")),
}


def shared_result(m: Maker, context: Context) -> list[Node] | None:
    """Atomics on cells that many threads change by operations that commute."""
    space = m.draw.pick(tuple(_ATOMICS))
    kind, operations = _ATOMICS[space]
    operation = m.draw.pick(operations)
    signed = kind == "u32" and operation in ("Min", "Max", "Add") and m.draw.chance(40)
    base = m.region(space, operation + "s" * signed, 4 if space == "s_cells_l" else 8)
    if base is None:
        return None
    place = f"&{space}[{base} + ({m.of.make('u32', 1)} & 7)]"
    value = m.of.make(kind, 2)
    if operation in ("Inc", "Dec"):
        return [f"atomic{operation}({place}, {20 + base}u);"]
    if operation == "mul":
        old, seen = m.fresh("old"), m.fresh("seen")
        pointer = m.fresh("cell")
        loop = Block(
            "do {", (f"{seen} = {old};", f"{old} = atomicCAS({pointer}, {seen}, {seen} * {old}f);"),
            f"}} while ({seen} != {old});",
        )  # fmt: skip
        return [Block("{", (f"{kind}* {pointer} = {place};", f"{kind} {old}f = {value} | 1u;",
                            f"{kind} {seen}, {old} = atomicOr({pointer}, ({kind})0);", loop))]  # fmt: skip
    if signed:
        return [f"atomic{operation}((i32*){place}, {m.of.make('i32', 2)});"]
    return [f"atomic{operation}({place}, {value});"]


def float_sum(m: Maker, context: Context) -> list[Node] | None:
    """Sums of small whole numbers, which every order adds up to the same."""
    if m.draw.chance(60):
        return [f"atomicAdd(&sums[{m.of.make('u32', 1)} & 7], (f32)(i32)({m.of.make('u32', 2)} & 15u));"]
    return [f"atomicAdd(&sums_d[{m.of.make('u32', 1)} & 7], (f64)({m.of.make('i32', 2)} % 1000));"]


def generic_pointer(m: Maker, context: Context) -> list[Node] | None:
    """One pointer that may lead into local, shared or global memory."""
    name = m.fresh("at")
    places = [f"&la[{m.of.make('u32', 1)} & 7]", "&s_i[tid]", f"(i32*)&scratch[gid * 4 + ({m.of.make('u32', 1)} & 3)]"]
    if m.draw.chance(50):
        places.reverse()
    nodes: list[Node] = [
        f"i32* {name} = {thread_bool(m)} ? {places[0]} : {thread_bool(m)} ? {places[1]} : {places[2]};",
        f"*{name} {m.draw.pick(('=', '^=', '='))} {m.of.make('i32', 2)};", f"i2 ^= *{name};",
    ]  # fmt: skip
    if m.draw.chance(30):
        nodes.append(f"u1 += __isShared({name}) * 3u + __isGlobal({name}) * 5u + __isLocal({name}) * 7u;")
    return [Block("{", tuple(nodes))]


def fence(m: Maker, context: Context) -> list[Node] | None:
    return [m.draw.pick(("__threadfence();", "__threadfence_block();", "__threadfence_system();"))]


def inner_function(m: Maker, context: Context) -> list[Node] | None:
    """A lambda that captures what it needs."""
    name, kind = m.fresh("apply"), m.draw.pick(("u32", "i64", "u16"))
    with m.of.name(kind, "a_"), m.of.name("u32", "b_"):
        body = m.of.make(kind, 2)
    calls = (f"{kind} {name}r = {name}({m.of.make(kind, 1)}, 3u);",
             f"{m.variable(kind)} ^= {name}({name}r, {m.of.make('u32', 1)});")  # fmt: skip
    return [Block("{", (f"auto {name} = [=]({kind} a_, u32 b_) -> {kind} {{ return {body}; }};", *calls))]


def mix(m: Maker, context: Context) -> list[Node] | None:
    """Everything of one type into one variable."""
    kind = m.draw.pick(TYPES[4:8])
    name = m.draw.pick(m.writable[kind])
    return [f"{name} = {m.of.make(kind, 3)} ^ ({kind})({m.of.make(kind, 2)});"]


THREAD_UNITS = [
    Unit(14, "thread", assign),
    Unit(3, "thread", mix),
    Unit(5, "thread", branch, "control"),
    Unit(3, "thread", switch, "switch"),
    Unit(6, "thread", leave, "control"),
    Unit(4, "thread", count_loop, "control"),
    Unit(3, "thread", while_loop, "control"),
    Unit(1, "thread", nested_exit, "goto"),
    Unit(3, "thread", local_array, "local"),
    Unit(2, "thread", record, "record"),
    Unit(4, "thread", own_memory, "memory"),
    Unit(2, "thread", own_atomic, "atomic"),
    Unit(3, "thread", shared_result, "atomic"),
    Unit(1, "thread", float_sum, "atomic"),
    Unit(2, "thread", generic_pointer, "generic"),
    Unit(1, "thread", fence, "memory"),
    Unit(1, "thread", inner_function, "function"),
]
