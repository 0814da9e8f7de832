"""Statements for the lanes of a known mask: shuffles, votes, matches, reductions, and control flow that keeps a mask.

A value that a shuffle reads from a lane outside the mask is undefined (PTX ISA, shfl.sync); it is thrown away here.
"""

from __future__ import annotations

from .maker import Context, Maker, Unit
from .threads import thread_bool
from .tree import Block, Node

__all__ = ["WARP_UNITS"]

_MOST_TIMES = 64
_SHUFFLED = ("i32", "u32", "i64", "u64", "f32", "f64")


def shuffle(m: Maker, context: Context) -> list[Node]:
    kind, width = m.draw.pick(_SHUFFLED), m.draw.pick((32, 32, 32, 16, 8, 4, 2, 1))
    name, value = m.variable(kind), m.of.make(kind, 2)
    how = m.draw.pick(("up", "down", "xor", "idx"))
    read, source = m.fresh("x"), m.fresh("from")
    if how == "idx":
        amount = m.of.make("u32", 1)
        amount = f"({amount} & 31u)" if m.draw.chance(70) else str(m.draw.below(32))
        call = f"__shfl_sync({context.mask}, {read}, (i32){amount}, {width})"
        lane = f"lane_idx(lane, {amount}, {width})"
    else:
        amount = str(m.draw.pick((0, 1, 1, 2, 3, 4, 5, 8, 15, 16, 31)))
        if m.draw.chance(25):
            amount = f"(({m.draw.pick(m.uniform.names['u32'])}) & 15u)"
        call = f"__shfl_{how}_sync({context.mask}, {read}, {amount}, {width})"
        lane = f"lane_{how}(lane, {amount}, {width})"
    return [Block("{", (
        f"{kind} {read} = {value}, {read}s = {call};",
        f"u32 {source} = {lane};",
        f"if ({context.mask} >> {source} & 1) {name} = {read}s;",
        f"else u1 += {source};",
    ))]  # fmt: skip


def shuffle_member(m: Maker, context: Context) -> list[Node]:
    """From a lane that is in the mask, whichever that is."""
    kind = m.draw.pick(_SHUFFLED)
    lane = f"member({context.mask}, {m.of.make('u32', 1)} & 31)"
    value = f"__shfl_sync({context.mask}, {m.of.make(kind, 2)}, {lane})"
    name = m.variable(kind)
    return [f"{name} = tame({value});" if kind in ("f32", "f64") else f"{name} ^= {value};"]


def vote(m: Maker, context: Context) -> list[Node]:
    condition = thread_bool(m)
    kind = m.draw.below(4)
    if kind == 0:
        return [f"u0 ^= __ballot_sync({context.mask}, {condition});"]
    if kind == 1:
        return [f"p0 = __any_sync({context.mask}, {condition});"]
    if kind == 2:
        return [f"p0 = __all_sync({context.mask}, {condition}) || p0;"]
    return [f"i1 ^= __popc(lane_mask(__ballot_sync({context.mask}, {condition})));"]


def match(m: Maker, context: Context) -> list[Node]:
    kind = m.draw.pick(("u32", "i32", "u64", "i64"))
    few = m.draw.pick((1, 3, 7))
    value = f"({m.of.make(kind, 2)} & {few})"
    if m.draw.chance(65):
        return [f"u1 ^= __match_any_sync({context.mask}, {value});"]
    name = m.fresh("same")
    return [Block("{", (f"i32 {name};", f"u0 += __match_all_sync({context.mask}, {value}, &{name});",
                        f"p0 = {name} != 0;"))]  # fmt: skip


def reduce(m: Maker, context: Context) -> list[Node]:
    kind = m.draw.pick(("u32", "i32"))
    how = m.draw.pick(("add", "min", "max", "and", "or", "xor") if kind == "u32" else ("add", "min", "max"))
    return [f"{m.variable(kind)} ^= __reduce_{how}_sync({context.mask}, {m.of.make(kind, 2)});"]


def butterfly(m: Maker, context: Context) -> list[Node]:
    """The usual loops: a sum over the mask, and a sum of all lanes before."""
    kind, name, step = m.draw.pick(("u32", "u64", "i32")), m.fresh("sum"), m.fresh("o")
    mask, other = context.mask, m.fresh("y")
    start = f"{kind} {name} = {m.of.make(kind, 2)};"
    unroll = m.draw.pick(("#pragma unroll", "#pragma unroll 1"))
    if m.draw.chance(50):
        loop = Block(f"for (u32 {step} = 16; {step} > 0; {step} >>= 1) {{", (
            f"{kind} {other} = __shfl_xor_sync({mask}, {name}, {step});",
            f"if ({mask} >> (lane ^ {step}) & 1) {name} = ({kind})((u64){name} + (u64){other});",
        ))  # fmt: skip
    else:
        loop = Block(f"for (u32 {step} = 1; {step} < 32; {step} <<= 1) {{", (
            f"{kind} {other} = __shfl_up_sync({mask}, {name}, {step});",
            f"if (lane >= {step} && ({mask} >> (lane - {step}) & 1)) {name} = ({kind})((u64){name} + (u64){other});",
        ))  # fmt: skip
    return [Block("{", (start, unroll, loop, f"{m.variable(kind)} ^= {name};"))]


def masked_branch(m: Maker, context: Context) -> list[Node] | None:
    if context.depth >= 3:
        return None
    condition, inside, rest = m.fresh("c"), m.fresh("m"), m.fresh("m")
    first = Block(f"if ({condition}) {{", m.statements(context.inside("warp", inside), m.draw.between(1, 3)))
    nodes: list[Node] = [
        f"bool {condition} = {thread_bool(m)};", f"u32 {inside} = __ballot_sync({context.mask}, {condition});", first
    ]  # fmt: skip
    if m.draw.chance(60):
        body = m.statements(context.inside("warp", rest), m.draw.between(1, 2))
        nodes.append(Block("else {", (f"const u32 {rest} = {context.mask} & ~{inside};", *body)))
    if m.draw.chance(40):
        nodes.append(f"__syncwarp({context.mask});")
    return [Block("{", tuple(nodes))]


def agreed_branch(m: Maker, context: Context) -> list[Node] | None:
    """A branch that all lanes of the mask take together."""
    if context.depth >= 3:
        return None
    vote_ = m.draw.pick(("any", "all"))
    body = m.statements(context.inside("warp"), m.draw.between(1, 2))
    nodes: list[Node] = [Block(f"if (__{vote_}_sync({context.mask}, {thread_bool(m)})) {{", body)]
    if m.draw.chance(40):
        nodes.append(Block("else {", m.statements(context.inside("warp"), 1)))
    return nodes


def masked_loop(m: Maker, context: Context) -> list[Node] | None:
    """Lanes leave one after the other; those that stay know of each other."""
    most = m.draw.pick((3, 3, 7))
    if context.depth >= 3 or context.times * most > _MOST_TIMES:
        return None
    name, mask, limit, on = m.fresh("k"), m.fresh("m"), m.fresh("t"), m.fresh("on")
    inner = context.inside("warp", mask, times=most, loop=False)
    with m.of.name("i32", name):
        stays = f"{name} < {limit}" + (f" && ({thread_bool(m)})" if m.draw.chance(30) else "")
        body = list(m.statements(inner, m.draw.between(1, 2)))
        if m.draw.chance(35):  # some lanes go on to the next round early
            skip, left = m.fresh("c"), m.fresh("m")
            body += [f"bool {skip} = {thread_bool(m)};", f"u32 {left} = __ballot_sync({mask}, !{skip});",
                     f"if ({skip}) continue;", *m.statements(inner._replace(mask=left), 1)]  # fmt: skip
    head = (f"bool {on} = {stays};", f"{mask} = __ballot_sync({mask}, {on});", f"if (!{on}) break;")
    return [Block("{", (
        f"u32 {mask} = {context.mask};",
        f"i32 {limit} = (i32)({m.of.make('u32', 1)} & {most}u);",
        Block(f"for (i32 {name} = 0;; ++{name}) {{", (*head, *body)),
    ))]  # fmt: skip


def agreed_loop(m: Maker, context: Context) -> list[Node] | None:
    """A loop whose number of rounds the lanes of the mask agree on."""
    most = m.draw.pick((1, 3, 3, 5))
    if context.depth >= 3 or context.times * most > _MOST_TIMES:
        return None
    name, limit = m.fresh("k"), m.fresh("t")
    value = f"{m.of.make('u32', 1)} & {most}u"
    agreed = m.draw.pick((
        f"__reduce_max_sync({context.mask}, {value})",
        f"__shfl_sync({context.mask}, {value}, __ffs((i32){context.mask}) - 1)",
        f"(__popc(__ballot_sync({context.mask}, ({value}) > 1)) & {most})",
    ))  # fmt: skip
    with m.of.name("i32", name):
        body = m.statements(context.inside("warp", times=most, loop=False), m.draw.between(1, 3))
    loop = Block(f"for (i32 {name} = 0; {name} < {limit}; ++{name}) {{", body)
    return [Block("{", (f"i32 {limit} = (i32){agreed};", loop))]


def exchange(m: Maker, context: Context) -> list[Node]:
    """Through shared memory, one slot a thread, between two meetings of the mask."""
    slot, kind = m.draw.pick((("s_i", "i32"), ("s_q", "u64"), ("s_f", "f32")))
    mask, lane = context.mask, m.fresh("from")
    value = m.of.make(kind, 2)
    stored = f"plain({value})" if kind == "f32" else value
    read = f"{slot}[tid - lane + {lane}]"
    name = m.variable(kind)
    use = f"{name} = tame({name} + {read});" if kind == "f32" else f"{name} ^= {read};"
    return [Block("{", (
        f"{slot}[tid] = {stored};", f"__syncwarp({mask});",
        f"u32 {lane} = member({mask}, {m.of.make('u32', 1)} & 31);", use, f"__syncwarp({mask});",
    ))]  # fmt: skip


def leader(m: Maker, context: Context) -> list[Node] | None:
    """One lane speaks for all of the mask."""
    base = m.region("cells", "Add", 8)
    if base is None:
        return None
    mask, room = context.mask, m.fresh("first")
    return [Block("{", (
        f"i32 {room} = __ffs((i32){mask}) - 1;",
        f"if ((i32)lane == {room}) atomicAdd(&cells[{base} + ({m.of.make('u32', 1)} & 7)], (u32)__popc({mask}));",
        f"u0 += (u32)__popc(lane_mask({mask}));",
        f"i0 = __shfl_sync({mask}, i0, {room}) ^ i0;",
    ))]  # fmt: skip


def role(m: Maker, context: Context) -> list[Node] | None:
    """Some warps do something else."""
    if context.depth >= 3:
        return None
    which = m.draw.pick(("(warp & 1u) == (su & 1u)", "warp != 0u", "warp == 0u", "((warp ^ bid) & 1u) != 0u"))
    nodes: list[Node] = [Block(f"if ({which}) {{", m.statements(context.inside("warp"), m.draw.between(1, 2)))]
    if m.draw.chance(40):
        nodes.append(Block("else {", m.statements(context.inside("warp"), 1)))
    return nodes


WARP_UNITS = [
    Unit(6, "warp", shuffle, "shuffle"),
    Unit(2, "warp", shuffle_member, "shuffle"),
    Unit(4, "warp", vote, "vote"),
    Unit(2, "warp", match, "match"),
    Unit(2, "warp", reduce, "reduce"),
    Unit(2, "warp", butterfly, "shuffle"),
    Unit(4, "warp", masked_branch, "mask"),
    Unit(2, "warp", agreed_branch, "mask"),
    Unit(3, "warp", masked_loop, "mask"),
    Unit(2, "warp", agreed_loop, "mask"),
    Unit(2, "warp", exchange, "exchange"),
    Unit(1, "warp", leader, "atomic"),
    Unit(1, "warp", role, "mask"),
]
