"""Random CUDA C++ kernels with one right answer.

``generate(seed)`` makes a kernel that is deterministic and free of races by construction, of operations whose results
are defined to the last bit, so that every machine that runs it rightly writes the same bytes. What a seed means is
frozen: outputs recorded on a GPU are compared with (``recorded.json.gz``). Whoever changes it records anew.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any, NamedTuple

import numpy as np

from .blocks import BLOCK_UNITS, SLOTS
from .draw import Draw
from .functions import make_functions
from .helpers import TYPES, helpers_for
from .maker import VARIABLES, Context, Maker
from .threads import THREAD_UNITS
from .tree import Block, Node, render
from .warps import WARP_UNITS

__all__ = ["Launch", "Program", "generate"]

_MOST_THREADS = 768


class Launch(NamedTuple):
    """One launch: sizes in blocks, threads and bytes; ``n`` is the kernel's parameter of that name."""

    grid: tuple[int, int, int]
    block: tuple[int, int, int]
    shared_bytes: int
    n: int


class Program(NamedTuple):
    """A kernel named ``fuzz`` and what to run it on.

    ``arrays`` are its pointer parameters in order: name, contents before each launch, whether it is written. ``n`` and
    ``scalars`` follow them. ``options`` are keywords of ``jitgpu.Options``. ``parts`` are the declarations before the
    kernel, its signature, and what its statements begin with; ``tree`` are the statements, ``ending`` those that write
    the results.
    """

    seed: int
    parts: tuple[str, ...]
    tree: tuple[Node, ...]
    ending: tuple[Node, ...]
    arrays: tuple[tuple[str, np.ndarray, bool], ...]
    scalars: tuple[Any, ...]
    launches: tuple[Launch, ...]
    options: dict[str, Any]

    @property
    def source(self) -> str:
        """The CUDA C++ text."""
        body = render((*self.tree, *self.ending))
        before, signature, opening = self.parts
        used = helpers_for(before + opening + body)
        return f"{TYPES}{_PRAGMAS}{used}{before}\n{signature}{opening}{body}}}\n"

    @property
    def digest(self) -> str:
        """What the recorded output belongs to: 16 hexadecimal digits over text, inputs, options and launches."""
        hasher = hashlib.sha256(self.source.encode())
        for name, data, _ in self.arrays:
            hasher.update(name.encode() + data.tobytes())
        hasher.update(repr((self.scalars, self.launches, sorted(self.options.items()))).encode())
        return hasher.hexdigest()[:16]


# Constant operands and unused variables are no mistakes here: 39 and 179 are division by a zero that is never reached.
_PRAGMAS = "#pragma nv_diag_suppress 39, 61, 68, 111, 128, 174, 177, 179, 186, 550\n"

_RECORD = """\
struct Rec {
    i8 a; i16 b; i32 c; i64 d; f32 e; f64 f; i32 g[4]; u32 low : 5, high : 27;
    __device__ void swap(i32 k) { i32 t = g[k & 3]; g[k & 3] = g[(k >> 2) & 3]; g[(k >> 2) & 3] = t; }
};
"""
_PARAMETERS = "struct Params { i8 a; i16 b; i32 c; i64 d; f32 e; f64 f; i32 g[4]; };\n"
_BLOCKS = (
    (1, 1, 1), (31, 1, 1), (32, 1, 1), (33, 1, 1), (64, 1, 1), (100, 1, 1), (128, 1, 1), (256, 1, 1), (8, 4, 1),
    (16, 2, 2), (5, 7, 1), (3, 3, 3), (32, 8, 1), (16, 16, 1), (33, 2, 1), (1, 32, 1), (7, 5, 4), (1, 1, 40),
)  # fmt: skip
_GRIDS = ((1, 1, 1), (1, 1, 1), (2, 1, 1), (3, 1, 1), (2, 2, 1), (1, 2, 2), (5, 1, 1))
_INPUTS = {"in_i": ("i4", 256), "in_l": ("i8", 128), "in_f": ("f4", 256), "in_d": ("f8", 128), "in_b": ("u1", 1024)}
_OUTPUTS = {
    "result": ("u4", 24 * _MOST_THREADS), "out": ("u4", 8 * _MOST_THREADS), "out_f": ("f4", 8 * _MOST_THREADS),
    "out_d": ("f8", 2 * _MOST_THREADS), "out_b": ("u1", 8 * _MOST_THREADS), "scratch": ("u4", 4 * _MOST_THREADS),
    "cells": ("u4", 64), "cells_l": ("u8", 64), "sums": ("f4", 8), "sums_d": ("f8", 8), "lock": ("u4", 4),
    "shared_out": ("u8", 32 * 40),
}  # fmt: skip
_CTYPES = {"u4": "u32*", "f4": "f32*", "f8": "f64*", "u1": "u8*", "u8": "u64*", "i4": "i32*", "i8": "i64*"}
_THEMES = (
    "control", "switch", "goto", "local", "record", "memory", "atomic", "generic", "function", "shuffle", "vote",
    "match", "reduce", "mask", "exchange", "barrier", "dynamic", "uniform", "return",
)  # fmt: skip
_RARE = ("recursion", "indirect", "named", "async", "lock")


def generate(seed: int) -> Program:
    """The program of that seed.

    >>> generate(3).source == generate(3).source
    True
    """
    draw = Draw(seed)
    themes = {name: draw.pick((0, 1, 1, 1, 2, 4)) for name in _THEMES}
    themes["float"] = draw.pick((1, 2, 2, 8, 25))
    themes |= {name: 6 if draw.chance(14) else 0 for name in _RARE}
    options = _options(draw)
    fmad = "--fmad=false" not in options.get("extra", ())
    maker = Maker(draw, [*THREAD_UNITS, *WARP_UNITS, *BLOCK_UNITS], fmad=fmad, themes=themes)
    wanted = ["function"] * draw.pick((0, 0, 0, 1, 1, 2)) if themes["function"] else []
    wanted += [name for name in ("recursion", "indirect") if themes[name]]
    functions, forms = make_functions(draw, fmad, wanted)
    for kind, form in forms:
        maker.of.add(kind, form, 9)
    for kind, form in (("i32", "la[$u32 & 7]"), ("f32", "lf[$u32 & 7]"), ("u64", "lq[$u32 & 3]")):
        if themes["local"]:
            maker.of.add(kind, form, 1)
    maker.left = draw.pick((12, 18, 18, 25, 40))
    tree = maker.statements(Context("block"), 12)
    return _assemble(seed, draw, functions, tree, options)


def _options(draw: Draw) -> dict[str, Any]:
    options: dict[str, Any] = {"extra": ("--fmad=false",)} if draw.chance(50) else {}
    if draw.chance(8):
        options["ftz"] = True
    kind = draw.below(100)
    if kind < 4:
        options["debug"] = True
    elif kind < 14:
        options["line_info"] = True
    return options


def _assemble(seed: int, draw: Draw, functions: str, tree: tuple[Node, ...], options: dict[str, Any]) -> Program:
    ending = _ending(render(tree))
    text = functions + render((*tree, *ending))
    used = set(re.findall(r"\b[a-z]\w*\b", text))
    opening = _opening(draw, used)
    read = used | set(re.findall(r"\bin_\w\b", opening))
    arrays = [(name, _input(draw, *spec), False) for name, spec in _INPUTS.items() if name in read]
    arrays += [(name, _output(draw, name, *spec), True) for name, spec in _OUTPUTS.items() if name in read]
    restrict = " __restrict__" if draw.chance(50) else ""
    parameters = []
    for name, data, written in arrays:
        ctype = _CTYPES[data.dtype.str[1:]]
        parameters.append(f"{ctype} {name}" if written else f"const {ctype}{restrict} {name}")
    parameters += ["i32 n", "u32 su", "i64 sl", "f32 sf", "f64 sd", "Params par"]
    bounds = "__launch_bounds__(256) " if draw.chance(30) else ""
    signature = f'extern "C" __global__ void {bounds}fuzz({", ".join(parameters)}) {{\n'
    record = _RECORD if re.search(r"\bRec\b|\b(?:r0|lr|s_r)\b", text) else ""
    before = _tables(draw, used) + _PARAMETERS + record + functions
    return Program(
        seed, (before, signature, opening), tree, ending, tuple(arrays), _scalars(draw),
        _launches(draw, "dyn" in used), options,
    )  # fmt: skip


def _ending(text: str) -> tuple[Node, ...]:
    """Every variable goes into ``result``, and what atomics made of shared cells into ``shared_out``."""
    nodes: list[Node] = []
    place = 0
    for kind, names in VARIABLES.items():
        for name in names:
            value = f"bits({name})" if kind in ("f32", "f64") else name
            if kind in ("i64", "u64", "f64"):
                nodes.append(f"result[gid * 24 + {place + 1}] = (u32)((u64){value} >> 32);")
                nodes.append(f"result[gid * 24 + {place}] = (u32){value};")
                place += 2
            else:
                nodes.append(f"result[gid * 24 + {place}] = (u32){value};")
                place += 1
    nodes += [f"result[gid * 24 + {place}] = (u32)v0;", f"result[gid * 24 + {place + 1}] = v1;"]
    shared = [("s_cells", "(u64)s_cells[j_]", 64, "i_"), ("s_cells_l", "s_cells_l[j_]", 32, "i_")]
    dumps = [(name, value, count) for name, value, count, _ in shared if re.search(rf"\b{name}\b", text)]
    if dumps or "s_locked" in text:
        nodes.append("__syncthreads();")
    for number, (_, value, count) in enumerate(dumps):
        line = f"atomicAdd(&shared_out[(bid * 2 + {number}) % 20 * 64 + j_], {value});"
        nodes.append(Block(f"for (u32 j_ = tid; j_ < {count}u; j_ += nt) {{", (line,)))
    if "s_locked" in text:
        nodes.append("if (tid == 0) result[gid * 24 + 23] = s_locked;")
    return tuple(nodes)


def _opening(draw: Draw, used: set[str]) -> str:
    """Indices, the mask of the warp, variables from the inputs, shared memory filled."""
    lines = [
        "u32 tid = threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z);",
        "u32 nt = blockDim.x * blockDim.y * blockDim.z;",
        "u32 bid = blockIdx.x + gridDim.x * (blockIdx.y + gridDim.y * blockIdx.z);",
        "u32 gid = bid * nt + tid, lane = tid & 31u, warp = tid >> 5;",
        "u32 wm = nt - warp * 32u >= 32u ? 0xffffffffu : (1u << (nt - warp * 32u)) - 1u;",
        "i32 v0 = n + 5, i0 = in_i[gid & 255], i1 = in_i[(gid * 7u) & 255], i2 = (i32)tid - 5;",
        "u32 v1 = su ^ bid, u0 = gid * 0x9e3779b9u, u1 = su + lane;",
        "i64 l0 = in_l[gid & 127]; u64 q0 = (u64)gid * 0x100000001ull, q1 = (u64)in_l[(gid + 9u) & 127];",
        "i16 h0 = (i16)(i0 >> 3); u16 g0 = (u16)i1; i8 c0 = (i8)in_b[gid & 1023]; u8 b0 = in_b[(gid * 3u) & 1023];",
        "f32 f0 = in_f[gid & 255], f1 = (f32)(i32)(tid & 63u) * 0.5f; f64 d0 = in_d[gid & 127];",
        "bool p0 = (gid & 2u) != 0u;",
    ]  # fmt: skip
    fills = []
    if "la" in used:
        lines.append("i32 la[8]; for (u32 j = 0; j < 8; ++j) la[j] = (i32)(tid * j + 1u);")
    if "lf" in used:
        lines.append("f32 lf[8]; for (u32 j = 0; j < 8; ++j) lf[j] = (f32)(i32)(tid + j) * 0.25f;")
    if "lb" in used:
        lines.append("u8 lb[8]; for (u32 j = 0; j < 8; ++j) lb[j] = (u8)(tid + j * 31u);")
    if "lq" in used:
        lines.append("u64 lq[4]; for (u32 j = 0; j < 4; ++j) lq[j] = q0 * (j + 1u);")
    if used & {"r0", "lr", "s_r"}:
        lines.append("Rec r0; memset(&r0, 0, sizeof r0); r0.a = c0; r0.b = h0; r0.c = i0; r0.d = l0; r0.e = f1;")
        lines.append("r0.f = 1.5; r0.low = 3; r0.high = 9;")
        lines.append("for (i32 j = 0; j < 4; ++j) r0.g[j] = (i32)tid * j;")
    if "lr" in used:
        lines.append("Rec lr[4]; for (i32 j = 0; j < 4; ++j) { lr[j] = r0; lr[j].c = j; }")
    for name, kind in SLOTS.items():
        if name in used:
            lines.append(f"__shared__ {kind} {name}[256];")
            fills.append(f"{name}[tid] = ({kind})tid;")
    shared = {"s_r": ("Rec s_r[256]", "s_r[tid] = r0;"), "tile": ("i32 tile[16][17]", ""), "s_one": ("u32 s_one", "")}
    shared["s_lock"] = ("u32 s_lock", "if (tid == 0) s_lock = 0;")
    shared["s_locked"] = ("u32 s_locked", "if (tid == 0) s_locked = 0;")
    first = draw.below(1000)
    shared["s_cells"] = ("u32 s_cells[64]", f"for (u32 j = tid; j < 64; j += nt) s_cells[j] = j * {first}u;")
    shared["s_cells_l"] = ("u64 s_cells_l[32]", f"for (u32 j = tid; j < 32; j += nt) s_cells_l[j] = j * {first}ull;")
    for name, (declaration, fill) in shared.items():
        if name in used:
            lines.append(f"__shared__ {declaration};")
            fills.append(fill)
    if "dyn" in used:
        lines.append("extern __shared__ uint4 dyn[];")
        fills.append("dyn[tid] = make_uint4(tid, 1u, 2u, 3u);")
    if fills:
        lines += [*filter(None, fills), "__syncthreads();"]
    return "".join(f"    {line}\n" for line in lines)


def _tables(draw: Draw, used: set[str]) -> str:
    texts = []
    for name, kind, count in (("table_i", "i32", 64), ("table_b", "u8", 64), ("table_q", "u64", 16)):
        if name in used:
            mask, suffix = {"i32": (0x7FFFFFFF, ""), "u8": (0xFF, ""), "u64": ((1 << 64) - 1, "ull")}[kind]
            values = ", ".join(f"{draw.bits() & mask}{suffix}" for _ in range(count))
            texts.append(f"__constant__ {kind} {name}[{count}] = {{{values}}};\n")
    if "table_f" in used:
        values = ", ".join(f"{draw.between(-4000, 4000) / 64}f" for _ in range(32))
        texts.append(f"__constant__ f32 table_f[32] = {{{values}}};\n")
    return "".join(texts)


def _input(draw: Draw, dtype: str, count: int) -> np.ndarray:
    """Any bits, among them small numbers, and for floats numbers of a usual size, zeros, infinities and NaN."""
    words = draw.array(count)
    kind = (words >> np.uint64(59)).astype(np.int64)
    if dtype[0] == "f":
        usual = ((words >> np.uint64(8)) & np.uint64(0xFFFFF)).astype(np.int64) / 256.0 - 2048.0
        any_bits = (words.astype("u4") if dtype == "f4" else words).view(dtype)
        special = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, -1.0, 5e-39], dtype)
        special = special[(words & np.uint64(7)).astype(np.int64)]
        return np.where(kind < 22, usual.astype(dtype), np.where(kind < 28, any_bits, special))
    small = (words & np.uint64(63)).astype(dtype)
    return np.where(kind < 10, small, words.astype(dtype))


def _output(draw: Draw, name: str, dtype: str, count: int) -> np.ndarray:
    if name in ("sums", "sums_d", "lock"):
        return np.zeros(count, dtype)
    words = draw.array(count)
    return (words & np.uint64(0xFFFF)).astype(dtype) if dtype[0] == "f" else words.astype(dtype)


def _scalars(draw: Draw) -> tuple[Any, ...]:
    fields = [("a", "i1"), ("b", "i2"), ("c", "i4"), ("d", "i8"), ("e", "f4"), ("f", "f8"), ("g", "i4", 4)]
    layout = np.dtype(fields, align=True)
    par = np.zeros((), layout)
    par["a"], par["b"], par["c"] = draw.below(256) - 128, draw.below(65536) - 32768, draw.below(1 << 32) - (1 << 31)
    par["d"], par["e"], par["f"] = draw.bits() >> 1, draw.below(1000) / 8, draw.below(100000) / 64 - 500
    par["g"] = [draw.below(100) for _ in range(4)]
    sl, sf, sd = draw.bits() - (1 << 63), draw.below(4096) / 16 - 100, draw.below(1 << 30) / 7
    return draw.below(1 << 32), sl, sf, sd, par.tobytes()


def _launches(draw: Draw, dynamic: bool) -> tuple[Launch, ...]:
    launches = []
    for _ in range(draw.pick((2, 2, 3))):
        block = draw.pick(_BLOCKS)
        threads = block[0] * block[1] * block[2]
        grid = draw.pick([grid for grid in _GRIDS if grid[0] * grid[1] * grid[2] * threads <= _MOST_THREADS])
        total = grid[0] * grid[1] * grid[2] * threads
        launches.append(Launch(grid, block, threads * 16 if dynamic else 0, max(1, total - draw.below(total // 3 + 1))))
    return tuple(launches)
