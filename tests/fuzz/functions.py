"""Device functions of a program, plain, recursive, template, virtual and others; and the forms that call them."""

from __future__ import annotations

from collections.abc import Callable

from .draw import Draw
from .expressions import Expressions
from .tree import Block, Node, render

__all__ = ["make_functions"]

Form = tuple[str, str]
_SCALARS = ("i32", "u32", "i64", "u64", "u16", "u8", "f32", "f64")


def _scope(draw: Draw, fmad: bool, parameters: dict[str, list[str]]) -> Expressions:
    return Expressions(draw, parameters, fmad=fmad, inputs=False)


def _inline(draw: Draw) -> str:
    return draw.pick(("__noinline__", "__noinline__", "__forceinline__", ""))


def _plain(draw: Draw, fmad: bool, name: str) -> tuple[str, list[Form]]:
    """Branches, a loop, and several returns."""
    kind, other = draw.pick(_SCALARS), draw.pick(_SCALARS)
    of = _scope(draw, fmad, {kind: ["a", "r"]})
    of.names[other].append("b")
    with of.name("u32", "k"):
        loop: list[Node] = [f"r = {of.make(kind, 2)};"]
        if draw.chance(60):
            loop.append(f"if ({of.make('bool', 2)}) return {of.make(kind, 2)};")
        if draw.chance(50):
            loop.append(f"if ({of.make('bool', 1)}) continue;")
        loop.append(f"a = {of.make(kind, 2)};")
    body: list[Node] = [f"{kind} r = a;", Block(f"for (u32 k = 0; k < {draw.between(1, 5)}u; ++k) {{", tuple(loop)),
                        f"return {of.make(kind, 2)};"]  # fmt: skip
    text = f"static __device__ {_inline(draw)} {kind} {name}({kind} a, {other} b) {{\n{render(body)}}}\n"
    return text, [(kind, f"{name}(${kind}, ${other})")]


def _recursive(draw: Draw, fmad: bool, name: str) -> tuple[str, list[Form]]:
    kind = draw.pick(("u32", "i32", "u64", "f32", "f64"))
    of = _scope(draw, fmad, {kind: ["a"], "i32": ["left"]} if kind != "i32" else {"i32": ["a", "left"]})
    again = of.make(kind, 2)
    join = {"f32": "x - y", "f64": "x - y"}.get(kind, f"({kind})((u64)x * 3u + (u64)y)")
    second = f"{name}(left - 2, {of.make(kind, 1)})" if draw.chance(50) else of.make(kind, 1)
    body: list[Node] = [f"if (left <= 0) return {of.make(kind, 1)};"]
    if draw.chance(50):
        body.append(f"if ({of.make('bool', 2)}) return {of.make(kind, 2)};")
    body += [f"{kind} x = {name}(left - 1, {again});", f"{kind} y = {second};", f"return {join};"]
    text = f"static __device__ __noinline__ {kind} {name}(i32 left, {kind} a) {{\n{render(body)}}}\n"
    return text, [(kind, f"{name}((i32)($u32 & 3), ${kind})")]


def _mutual(draw: Draw, fmad: bool, name: str) -> tuple[str, list[Form]]:
    of = _scope(draw, fmad, {"u32": ["a"], "i32": ["left"]})
    text = f"static __device__ __noinline__ u32 {name}odd(i32 left, u32 a);\n"
    for this, that in ((f"{name}even", f"{name}odd"), (f"{name}odd", f"{name}even")):
        body: list[Node] = [f"if (left <= 0 || ({of.make('bool', 1)})) return {of.make('u32', 2)};",
                            f"return {that}(left - 1, {of.make('u32', 2)}) ^ {of.make('u32', 1)};"]  # fmt: skip
        text += f"static __device__ __noinline__ u32 {this}(i32 left, u32 a) {{\n{render(body)}}}\n"
    return text, [("u32", f"{name}even((i32)($u32 & 3), $u32)")]


def _template(draw: Draw, fmad: bool, name: str) -> tuple[str, list[Form]]:
    if draw.chance(60):
        step = draw.pick(("r * (T)5 + b", "(r ^ b) - (T)k", "r + (T)(b << 1)", "(r >> 1) | (T)(b * b)"))
        kinds = ["u8", "u16", "u32", "u64"]
    else:
        step = draw.pick(("fma(r, b, (T)k)", "fmax(r, b) + (T)0.5", "r - (b < r ? b : (T)k)"))
        kinds = ["f32", "f64"]
    text = (
        f"template <typename T, int N> static __device__ {_inline(draw)} T {name}(T a, T b) {{\n"
        f"    T r = a;\n    for (int k = 0; k < N; ++k) r = (T)({step});\n    return r;\n}}\n"
    )
    return text, [(kind, f"{name}<{kind}, $[1-5]>(${kind}, ${kind})") for kind in kinds]


def _pointers(draw: Draw, fmad: bool, name: str) -> tuple[str, list[Form]]:
    """Results by reference, and memory of the caller."""
    of = _scope(draw, fmad, {"u32": ["k", "x"], "i32": ["p[k & 7]", "p[(k + 3) & 7]"], "f32": ["y"]})
    body: list[Node] = [
        f"p[k & 7] = {of.make('i32', 2)};", f"x = {of.make('u32', 2)};",
        Block(f"if ({of.make('bool', 1)}) {{", (f"y = {of.make('f32', 2)};", f"p[x & 7] ^= {of.make('i32', 1)};")),
        "return p[x & 7];",
    ]  # fmt: skip
    text = f"static __device__ {_inline(draw)} i32 {name}(i32* p, u32 k, u32& x, f32& y) {{\n{render(body)}}}\n"
    return text, [("i32", f"{name}(la, $u32, u1, f1)")]


def _by_value(draw: Draw, fmad: bool, name: str) -> tuple[str, list[Form]]:
    """A struct goes in and comes out."""
    names = {"i32": ["r.c", "r.g[k & 3]"], "f32": ["r.e"], "i16": ["r.b"], "u32": ["k"], "f64": ["r.f"]}
    of = _scope(draw, fmad, names)
    body: list[Node] = [f"r.c = {of.make('i32', 2)};", f"r.g[k & 3] = {of.make('i32', 2)};",
                        f"r.e = tame({of.make('f32', 2)});", "return r;"]  # fmt: skip
    text = f"static __device__ {_inline(draw)} Rec {name}(Rec r, u32 k) {{\n{render(body)}}}\n"
    return text, [("i32", f"{name}(r0, $u32).g[$u32 & 3]"), ("f32", f"{name}(r0, $u32).e")]


def _table(draw: Draw, fmad: bool, name: str) -> tuple[str, list[Form]]:
    """Functions that are called through a table of pointers."""
    of = _scope(draw, fmad, {"u32": ["a", "b"]})
    count = draw.between(2, 4)
    text = f"typedef u32 (*{name}_t)(u32, u32);\n"
    for number in range(count):
        body: list[Node] = [f"return {of.make('u32', 2)};"]
        text += f"static __device__ __noinline__ u32 {name}_{number}(u32 a, u32 b) {{\n{render(body)}}}\n"
    listed = ", ".join(f"{name}_{number}" for number in range(count))
    text += f"__device__ {name}_t {name}[{count}] = {{{listed}}};\n"
    return text, [("u32", f"{name}[$u32 % {count}u]($u32, $u32)")]


def _virtual(draw: Draw, fmad: bool, name: str) -> tuple[str, list[Form]]:
    of = _scope(draw, fmad, {"u32": ["a", "held"]})
    text = f"struct {name}_base {{\n    u32 held;\n    __device__ virtual u32 call(u32 a) = 0;\n}};\n"
    for number in range(2):
        text += (
            f"struct {name}_{number} : {name}_base {{\n"
            f"    __device__ __noinline__ u32 call(u32 a) override {{ return {of.make('u32', 2)}; }}\n}};\n"
        )
    text += (
        f"static __device__ __noinline__ u32 {name}(bool which, u32 a) {{\n"
        f"    {name}_0 first; {name}_1 second;\n    first.held = a ^ 5u; second.held = a + 9u;\n"
        f"    {name}_base* object = which ? ({name}_base*)&first : ({name}_base*)&second;\n"
        "    return object->call(a * 3u);\n}\n"
    )
    return text, [("u32", f"{name}($bool, $u32)")]


_KINDS: dict[str, list[tuple[int, Callable[[Draw, bool, str], tuple[str, list[Form]]]]]] = {
    "function": [(4, _plain), (3, _template), (2, _pointers), (2, _by_value)],
    "recursion": [(3, _recursive), (1, _mutual)],
    "indirect": [(2, _table), (1, _virtual)],
}


def make_functions(draw: Draw, fmad: bool, wanted: list[str]) -> tuple[str, list[Form]]:
    """Their text, and the forms (type, template) by which a kernel calls them."""
    texts, forms = [], []
    for number, theme in enumerate(wanted):
        text, found = draw.weighted(_KINDS[theme])(draw, fmad, f"fn{number}")
        texts.append(text)
        forms.extend(found)
    return "\n".join(texts), forms
