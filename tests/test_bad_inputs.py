"""The table of bad inputs: what is done, the error it gives, and what the message must say.

Rows that launch do so in the simulator and on a GPU, and each of those is followed by a launch that must still give the
right result: a bad input never costs the context.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

ARCH = "sm_80"
SAXPY = r"""
extern "C" __global__ void saxpy(int n, float a, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}"""
SCALE = "template <typename T, int N> __global__ void scale(T a, T* x, T* y) { x[N] = a * y[N]; }"
SEVERAL = "__global__ void first(int* x) {}\n__global__ void second(int* x) {}"
MANY = r"""
#include <cuda_fp16.h>
struct Pair { int a; double b; };
__global__ void many(unsigned char small, unsigned int u, bool b, __half h, Pair p, float2 v, double* out) {
    *out = small + u + b + (float)h + p.a + p.b + v.x;
}"""
SHAPED = r"""
#include <cooperative_groups.h>
__constant__ float coef[4];
extern "C" __global__ void __launch_bounds__(64) bounded(float* x) { x[0] = coef[0]; }
extern "C" __global__ void tiled(float* x) {
    __shared__ float t[1024];
    t[threadIdx.x] = x[0]; __syncthreads(); x[1] = t[5];
}
extern "C" __global__ void together(float* x) { cooperative_groups::this_grid().sync(); x[0] = 1; }
"""
PAIRS = 'extern "C" __global__ void __cluster_dims__(2, 1, 1) pairs(float* x) { x[0] = 1; }'

saxpy = jg.Kernel(SAXPY, name="saxpy")
scale = jg.Kernel(SCALE, name="scale")
many = jg.Kernel(MANY, name="many")
shaped = jg.Module(SHAPED)
pairs = jg.Kernel(PAIRS)
wrong: Any = jg  # for rows whose types are what is wrong
FACTS = ("given:", "expected:", "fix:")


@dataclass(frozen=True)
class Row:
    """``do(at)`` must raise ``error`` with every one of ``parts`` and ``facts`` in its message."""

    group: str
    do: Callable[[Any], object]
    error: type[Exception]
    parts: tuple[str, ...]
    facts: tuple[str, ...] = FACTS
    devices: tuple[str, ...] = ()


def untyped(kernel: Any) -> Any:
    """The same, for rows whose types are what is wrong."""
    return kernel


def _compiled(source: Any, **settings: Any) -> Any:
    return jg.Kernel(source, **settings).compile(arch=ARCH)


def _stub(source: str, text: str, **settings: Any) -> Any:
    """A kernel decorated over a stub with this signature."""
    scope: dict[str, Any] = {}
    exec(f"def {text}: ...", scope)
    return jg.jit_kernel(source, **settings)(scope[text.partition("(")[0]])


def _written(at: Any, name: str, content: bytes) -> Path:
    path: Path = at.tmp_path / name
    path.write_bytes(content)
    return path


def _no_fix(*parts: str) -> dict[str, Any]:
    return {"parts": parts, "facts": ("given:", "expected:")}


C, S, T, A, L, D, K = (
    jg.CompileError, jg.SignatureError, jg.TemplateError, jg.ArgumentError, jg.LaunchConfigError, jg.DeviceError,
    jg.CacheError,
)  # fmt: skip

SOURCES = [
    Row("source", lambda at: jg.Kernel(""), S, ("source is empty",)),
    Row("source", lambda at: jg.Kernel(" \n\t "), S, ("source is empty",)),
    Row("source", lambda at: jg.Kernel("saxpy.cu"), S, ("name of a file", "pathlib.Path('saxpy.cu')")),
    Row("source", lambda at: wrong.Kernel(None), S, ("not a kernel source", "NoneType")),
    Row("source", lambda at: wrong.Kernel(b"__global__ void k() {}"), S, ("bytes", "CUDA C++ text")),
    Row("source", lambda at: wrong.jit_kernel(lambda n: None), S, ("function", "@jg.jit_kernel(r'''")),
    Row("source", lambda at: wrong.Module(5), S, ("not a kernel source", "int")),
    Row("source", lambda at: _compiled(at.tmp_path / "none.cu"), C, ("none.cu", "No such file")),
    Row("source", lambda at: _compiled(at.tmp_path), C, ("Is a directory", "readable .cu file")),
    Row("source", lambda at: _compiled(_written(at, "k.cu", b"__global__ void k() {} // \xff")), C, ("k.cu", "UTF-8")),
    Row("source", lambda at: _compiled(SAXPY + "\0 lost"), C, ("line 5", "cannot read", "'\\x00'")),
    Row("source", lambda at: _compiled(SAXPY + "// \udc80"), C, ("line 5", "cannot read", "'\\udc80'")),
    Row("source", lambda at: _compiled(jg.Template("// \0\n" + SAXPY)), C, ("line 1", "cannot read")),
    Row("source", lambda at: (at.monkeypatch.chdir(at.tmp_path), _written(at, "here.cu", b"x"),
                              _compiled(Path("here.cu"))),
        C, ("here.cu", "folder of the Python file", "pass Path(")),
    Row("source", lambda at: _compiled("int x;"), S, ("holds no kernel", "__global__")),
    Row("source", lambda at: _compiled('extern "C" __global__ void k(int* x) {\n*x = y;\n}'), C,
        ("k: the CUDA C++ text does not compile", ':2:6: error: identifier "y" is undefined', "*x = y;", "sm_80")),
    Row("source", lambda at: _compiled('#include "none.h"\n__global__ void k() {}'), C,
        ("k:", 'cannot open source file "none.h"', "include_dirs")),
    Row("source", lambda at: _compiled("#include <vector>\n__global__ void k() {}"), C, ("k:", "vector", "hint:")),
    Row("source", lambda at: _compiled("void k(int* x) { *x = 1; }", name="k"), C, ("k:", "__global__")),
    Row("source", lambda at: _compiled('extern "C" __global__ void k(int* x) { __shared__ int t[99999]; t[x[0]] = 1; '
        "__syncthreads(); x[1] = t[x[2]]; }"), C, ("k:", "too much shared data", "shared_bytes")),
]  # fmt: skip

NAMES = [
    Row("name", lambda at: _compiled(SEVERAL), S, ("several kernels", "first(int* x), second(int* x)", "name=")),
    Row("name", lambda at: _compiled(SAXPY, name="sapxy"), S, ("sapxy", "no kernel of this name", "saxpy")),
    Row("name", lambda at: _compiled(SAXPY, name="saxpy; int y"), S, ("not a kernel name", "'saxpy; int y'")),
    Row("name", lambda at: _compiled(SAXPY, name="1st"), S, ("not a kernel name", "'1st'")),
    Row("name", lambda at: _compiled(SAXPY, name=""), S, ("name", "''")),
    Row("name", lambda at: wrong.Kernel(SAXPY, name=5), S, ("name", "5", "a str")),
    Row("name", lambda at: _stub(SAXPY, "saxpy(n, a, x, _jg_launch)"), S, ("saxpy", "_jg_launch", "rename")),
    Row("name", lambda at: _compiled("__global__ void k(int*) {}\n__global__ void k(float*) {}"), S,
        ("k:", "several kernels have this name", "k(int*), k(float*)")),
    Row("name", lambda at: _stub(SEVERAL, "secnd(x)").compile(arch=ARCH), S, ("secnd", "first(int* x)", "second")),
    Row("name", lambda at: _stub(SAXPY, "saxpy(n, x, y)").compile(arch=ARCH), S,
        ("saxpy", "def saxpy(n, x, y)", "3 parameters", "4 (int n, float a, const float* x, float* y)")),
    Row("name", lambda at: _stub(SAXPY, "saxpy(*args)"), S, ("saxpy", "*args", "plain parameters")),
    Row("name", lambda at: _stub(SAXPY, "saxpy(n, a, x, *, y)"), S, ("saxpy", "keyword-only")),
    Row("name", lambda at: jg.jit_kernel(SAXPY)(int), S, ("decorates a function", "<class 'int'>")),
    Row("name", lambda at: jg.Module(SEVERAL)["third"], S, ("third", "first, second", "no such kernel")),
    Row("name", lambda at: shaped.constants["coeff"], S, ("coeff", "no such variable", "coef")),
    Row("name", lambda at: jg.Module(SEVERAL, instances=["third<int>"]).compile(arch=ARCH), S, ("third<int>", "first")),
    Row("name", lambda at: wrong.precompile([5], archs=[ARCH]), S, ("precompile takes kernels", "5")),
]  # fmt: skip

OPTIONS = [
    Row("option", lambda at: jg.Options(std="c++11"), C, ("option std", "'c++11'", "c++17")),
    Row("option", lambda at: jg.Options(defines={"1N": 1}), C, ("option defines", "'1N'", "identifiers")),
    Row("option", lambda at: jg.Options(defines={"N": "1\n2"}), C, ("option defines", "one line")),
    Row("option", lambda at: wrong.Options(include_dirs="include"), C, ("option include_dirs", "'include'")),
    Row("option", lambda at: jg.Options(max_registers=8), C, ("option max_registers", "8", "16 to 255")),
    Row("option", lambda at: wrong.Options(fast_math="yes"), C, ("option fast_math", "'yes'", "True or False")),
    Row("option", lambda at: jg.Options(extra=("-I/usr/include",)), C, ("option extra", "'-I/usr/include'")),
    Row("option", lambda at: wrong.Options(extra="-G"), C, ("option extra", "'-G'", "sequence")),
    Row("option", lambda at: _compiled(SAXPY, options=jg.Options(extra=("--no-such-flag",))), C,
        ("saxpy", "--no-such-flag", "Options(extra=")),
    Row("option", lambda at: wrong.Kernel(SAXPY, options={"std": "c++17"}), S,
        ("takes a jg.Options", "{'std': 'c++17'}")),
    Row("option", lambda at: saxpy.compile(arch="sm_9000"), C, ("arch", "'sm_9000'", "sm_90", "compute_90")),
    Row("option", lambda at: saxpy.compile(arch="sm_20"), C, ("arch", "'sm_20'", "sm_90", "compute_90")),
    Row("option", lambda at: saxpy.compile(arch="gfx90a"), C, ("arch", "'gfx90a'", "sm_90", "compute_90")),
    Row("option", lambda at: untyped(saxpy).compile(arch=90), C, ("arch", "90", 'arch="sm_90"')),
    Row("option", lambda at: saxpy.compile(arch="sm_80 -G"), C, ("arch", "'sm_80 -G'")),
    Row("option", lambda at: saxpy.compile(arch="sm_80a"), C, ("arch", "'sm_80a'")),
    Row("option", lambda at: saxpy.compile(arch="compute_90f"), C, ("arch", "'compute_90f'")),
    Row("option", lambda at: jg.Options(extra=("-lineinfo",)), C, ("option extra", "'-lineinfo'")),
    Row("option", lambda at: jg.Options(defines={"N": "1\0"}), C, ("option defines", "one line")),
]  # fmt: skip

TEMPLATES = [
    Row("template", lambda at: scale.specialize(M=1).compile(arch=ARCH), T, ("scale", "'M'", "M=1", "one of T, N")),
    Row("template", lambda at: saxpy.specialize(N=1).compile(arch=ARCH), T, ("saxpy", "N=1", "is no template")),
    Row("template", lambda at: scale.specialize(T="int").compile(arch=ARCH), T, ("scale", "parameter N", "not bound")),
    Row("template", lambda at: scale.specialize(N=1).compile(arch=ARCH), T,
        ("scale", "parameter T", "nothing tells which type", "T* x", "specialize(T=np.float32)")),
    Row("template", lambda at: scale.specialize(N=1).compile(1.0, np.zeros(1, "f4"), np.zeros(1, "f8"), arch=ARCH), T,
        ("scale", "parameter T", "x and y disagree", "float32", "float64", "convert one")),
    Row("template", lambda at: scale.specialize(T=3, N=3).compile(arch=ARCH), T,
        ("scale", "value was given for a type", "3")),
    Row("template", lambda at: scale.specialize(T="int", N=np.float32).compile(arch=ARCH), T,
        **_no_fix("scale", "parameter N", "type was given for a value", "int")),
    Row("template", lambda at: scale.specialize(T="int", N=2**40).compile(arch=ARCH), T,
        **_no_fix("scale", "parameter N", "out of range", "1099511627776", "2147483647")),
    Row("template", lambda at: scale.specialize(T="int", N=1.5).compile(arch=ARCH), T,
        **_no_fix("scale", "parameter N", "1.5")),
    Row("template", lambda at: scale.specialize(T="int> x; //", N=1).compile(arch=ARCH), T,
        **_no_fix("scale", "parameter T", "not one C++ type", "'int> x; //'")),
    Row("template", lambda at: scale.specialize(T="int", N="1>()").compile(arch=ARCH), T,
        **_no_fix("scale", "parameter N", "'1>()'")),
    Row("template", lambda at: scale.specialize(T=np.dtype("M8[s]"), N=1).compile(arch=ARCH), T,
        ("scale", "parameter T", "datetime64")),
    Row("template", lambda at: scale.specialize(), T, ("scale", "nothing to bind", "specialize(T=np.float32")),
    Row("template", lambda at: _compiled(SCALE, name="scale<float>"), T,
        ("scale<float>", "template arguments do not fit")),
    Row("template", lambda at: scale.specialize(N=1).compile(1, 2, 3, 4, arch=ARCH), A,
        ("scale", "too many arguments", "3 (a, x, y)")),
    Row("template", lambda at: scale.specialize(N=1).compile(z=np.int32, arch=ARCH), A,
        ("scale", "argument 'z'", "(a, x, y)")),
    Row("template", lambda at: scale.specialize(N=1).compile(1, a=np.int32, arch=ARCH), A,
        ("scale", "argument 'a'", "given twice")),
    Row("template", lambda at: _compiled(jg.Template("__global__ void k(int* x) { *x = {{ value }}; }")), T,
        ("'value' is undefined", "line 1", "values for value")),
    Row("template", lambda at: _compiled(jg.Template("__global__ void k() { {{ value }")), T, ("line 1",), ("fix:",)),
]  # fmt: skip

SHAPES = [
    Row("shape", lambda at: saxpy[1], L, ("saxpy", "a grid and a block", "given:    1")),
    Row("shape", lambda at: saxpy[1, 2, None, 0, 5], L, ("saxpy", "a grid and a block", "[grid, block, stream")),
    Row("shape", lambda at: saxpy[0, 32], L, ("saxpy", "grid.x", "given:    0", "1 or more", "forall")),
    Row("shape", lambda at: saxpy[1, 0], L, ("saxpy", "block.x", "given:    0", "1 or more")),
    Row("shape", lambda at: saxpy[(1, -1), 32], L, ("saxpy", "grid.y", "given:    -1")),
    Row("shape", lambda at: saxpy[10 / 2, 33], L, ("saxpy", "grid.x", "5.0", "an integer", "//")),
    Row("shape", lambda at: saxpy["5", 32], L, ("saxpy", "grid.x", "'5'")),
    Row("shape", lambda at: saxpy[(1, 2, 3, 4), 32], L, ("saxpy", "grid", "(1, 2, 3, 4)", "1 to 3 integers")),
    Row("shape", lambda at: saxpy[1, ()], L, ("saxpy", "block", "1 to 3 integers")),
    Row("shape", lambda at: saxpy[1, None], L, ("saxpy", "block.x", "None")),
    Row("shape", lambda at: saxpy[1, 32, None, -1], L, ("saxpy", "shared_bytes", "-1", "0 or more")),
    Row("shape", lambda at: saxpy[1, 32, None, 1.5], L, ("saxpy", "shared_bytes", "1.5")),
    Row("shape", lambda at: saxpy.configure(1, 32, cluster=0), L, ("saxpy", "cluster.x", "1 or more")),
    Row("shape", lambda at: untyped(saxpy).configure(1, 32, shared_bytes="1k"), L, ("saxpy", "shared_bytes", "'1k'")),
    Row("shape", lambda at: saxpy.forall(-1), L, ("saxpy", "threads.x", "-1", "0 or more")),
    Row("shape", lambda at: saxpy.forall(), L, ("saxpy", "threads", "1 to 3")),
    Row("shape", lambda at: saxpy.forall(2.5), L, ("saxpy", "threads.x", "2.5")),
    Row("shape", lambda at: _stub(SAXPY, "saxpy(n, a, x, y)", block=(32, 0)).forall(5), L, ("saxpy", "block.y", "0")),
    Row("shape", lambda at: saxpy(1, 2.0, None, None), L, ("saxpy", "threads", "forall(n)")),
    Row("shape", lambda at: _stub(SAXPY, "saxpy(n, a, x, y)", threads="m")(1, 2.0, None, None), S,
        ("saxpy", "'m'", "n, a, x, y")),
    Row("shape", lambda at: _stub(SAXPY, "saxpy(n, a, x, y)", threads="x")(1, 2.0), A, ("saxpy", "'x'", "missing")),
    Row("shape", lambda at: _stub(SAXPY, "saxpy(n, a, x, y)", threads=lambda *a: a[2])(1), A,
        ("saxpy", "'a'", "missing")),
    Row("shape", lambda at: _stub(SAXPY, "saxpy(n, a, x, y)", threads=[2.5])(1, 2.0, 3, 4), L, ("threads.x", "2.5")),
    Row("shape", lambda at: _stub(SAXPY, "saxpy(n, a, x, y)", threads="a")(1, 2.5, None, None), L,
        ("saxpy", "threads.x", "2.5")),
    Row("shape", lambda at: _stub(SAXPY, "saxpy(n, a, x, y)", threads=lambda *a: "9")(1, 2, 3, 4), L, ("saxpy", "'9'")),
]  # fmt: skip

OTHERS = [
    Row("device", lambda at: jg.device("gpu"), D, ("'gpu'", '"cuda:N"')),
    Row("device", lambda at: wrong.device(1), D, ("given:    1", '"cuda:1"')),
    Row("device", lambda at: wrong.Kernel(SAXPY, device=0)[1, 1](1, 2.0, None, None), D, ('"cuda:0"',)),
    Row("device", lambda at: jg.Kernel(SAXPY, device="cuda:first")[1, 1](1, 2.0, None, None), D, ("'cuda:first'",)),
    Row("device", lambda at: (at.monkeypatch.setenv("JITGPU_DEVICE", "sm_90"), jg.device()), D,
        ("sm_90", "from JITGPU_DEVICE")),
    Row("transfer", lambda at: wrong.In([1.0]), A, ("jg.In", "list", "numpy.ndarray")),
    Row("transfer", lambda at: jg.Out(np.broadcast_to(np.zeros(1), 4)), A, ("jg.Out", "read-only", "writable")),
    Row("cache", lambda at: jg.KernelCache(at.tmp_path / "c", "lots"), K, ("size_limit", "'lots'", "2GiB")),
    Row("cache", lambda at: jg.KernelCache(at.tmp_path / "c", 0), K, ("size_limit", "0")),
    Row("cache", lambda at: jg.KernelCache("relative"), K, ("relative", "absolute")),
    Row("cache", lambda at: jg.KernelCache(_written(at, "file", b"")), K, ("file",)),
    Row("cache", lambda at: jg.cache.prune("-5MB"), K, ("size_limit", "'-5MB'")),
    Row("cache", lambda at: wrong.Kernel(SAXPY, cache="/tmp/c"), S, ("cache=", "'/tmp/c'", "KernelCache(directory)")),
]  # fmt: skip


# -------------------------------------------------------------------------------------- what needs a device to refuse


class Interface:
    """An array of another library, seen only through the interface of the device's arrays, with parts of it changed."""

    def __init__(self, at: Any, array: Any, **changes: Any) -> None:
        self.array = array
        name = "__cuda_array_interface__" if at.dev.kind == "cuda" else "__array_interface__"
        setattr(self, name, {**getattr(array, name), **changes})


class HostDLPack:
    """An array of another library in host memory."""

    def __dlpack_device__(self) -> tuple[int, int]:
        return 1, 0

    def __dlpack__(self, **settings: Any) -> Any:
        return np.zeros(4, "f4").__dlpack__()


class OnGpu:
    """An array of a library of GPU arrays."""

    __cuda_array_interface__ = {  # noqa: RUF012 - the protocol asks for a dict
        "shape": (64,), "typestr": "<f4", "data": (0x7F0000000000, False), "version": 3, "strides": None,
    }  # fmt: skip


def _readonly(array: np.ndarray) -> np.ndarray:
    view = array[:]
    view.flags.writeable = False
    return view


def _launch(value: Callable[[Any], Any], place: str = "x") -> Callable[[Any], object]:
    """Launch saxpy with one argument replaced by ``value(at)``."""

    def do(at: Any) -> object:
        arguments = {"n": 64, "a": 2.0, "x": at.x, "y": at.y, place: value(at)}
        return saxpy[1, 64](*arguments.values())

    return do


def _many(place: str, value: Any) -> Callable[[Any], object]:
    arguments = {"small": 1, "u": 1, "b": True, "h": 1.0, "p": bytes(16), "v": (1, 2)}

    def do(at: Any) -> object:
        return many[1, 1](*{**arguments, place: value}.values(), at.dev.zeros(1, "f8"))

    return do


def _torch(make: Callable[[Any, str], Any]) -> Callable[[Any], object]:
    def do(at: Any) -> object:
        where = "cuda" if at.dev.kind == "cuda" else "cpu"
        return _launch(lambda at: make(pytest.importorskip("torch"), where))(at)

    return do


def _clustered(do: Callable[[Any], object]) -> Callable[[Any], object]:
    def run(at: Any) -> object:
        if not jg.device().limits.clusters:
            pytest.skip("this GPU has no thread block clusters")
        return do(at)

    return run


_X = ("saxpy", "argument 'x' (const float*)")
ON_DEVICE = [
    ("array", _launch(lambda at: at.x.astype("f8")), A, (*_X, "float64 array of shape (64,)", "float32", "astype")),
    ("array", _launch(lambda at: at.x.view("i4")), A, (*_X, "int32", "strict=False")),
    ("array", _launch(lambda at: at.dev.zeros(128, "f4")[::2]), A, (*_X, "strided view", "ascontiguousarray")),
    ("array", _launch(lambda at: at.dev.zeros((8, 8), "f4").T), A, (*_X, "strided view", "(8, 8)")),
    ("array", _launch(lambda at: at.dev.zeros(64, "f4")[::-1]), A, (*_X, "strided view")),
    ("array", _launch(lambda at: np.float32(1)), A, (*_X, "not an array")),
    ("array", _launch(lambda at: [1.0] * 64), A, (*_X, "not an array", "(list)")),
    ("array", _launch(lambda at: "x"), A, (*_X, "not an array", "'x' (str)")),
    ("array", _launch(lambda at: 2.5), A, (*_X, "not an array", "2.5 (float)")),
    ("array", _launch(lambda at: True), A, (*_X, "a bool is no address")),
    ("array", _launch(lambda at: at.dev.address(at.x)), A, (*_X, "bare address", "strict=False")),
    ("array", _launch(lambda at: Interface(at, at.y, data=(at.dev.address(at.y), True)), "y"), A,
        ("argument 'y' (float*)", "read-only")),
    ("array", _launch(lambda at: Interface(at, at.x, typestr="<f8", shape=(32,))), A,
        (*_X, "another dtype", "float32")),
    ("array", _launch(lambda at: Interface(at, at.x, typestr=">f4")), A, (*_X, "another dtype")),
    ("array", _launch(lambda at: Interface(at, at.x, shape=(32,), strides=(8,))), A, (*_X, "strided view")),
    ("array", _launch(lambda at: Interface(at, at.x, data=(0, False))), A, (*_X, "an allocated array")),
    ("array", _launch(lambda at: jg.In(np.zeros(64))), A, (*_X, "float64")),
    ("array", _launch(lambda at: jg.In(np.zeros(64, ">f4"))), A, (*_X, "another dtype", ">f4")),
    ("array", _launch(lambda at: jg.In(np.zeros(128, "f4")[::2])), A, (*_X, "strided")),
    ("tensor", _torch(lambda torch, where: torch.zeros(64)), A,
        (*_X, "host memory", "torch float32 tensor", ".cuda()")),
    ("tensor", _torch(lambda torch, where: torch.zeros(64, dtype=torch.float64, device=where)), A,
        (*_X, "float64", "float32")),
    ("tensor", _torch(lambda torch, where: torch.zeros(8, 8, device=where).t()), A, (*_X, "strided view")),
    ("tensor", _torch(lambda torch, where: torch.zeros(64, dtype=torch.bfloat16, device=where)), A, (*_X, "bfloat16")),
    ("tensor", _torch(lambda torch, where: torch.zeros(32, dtype=torch.complex64, device=where).conj()), A,
        (*_X, "complex64")),
    ("value", _launch(lambda at: 2**31, "n"), A, ("saxpy", "argument 'n' (int)", "2147483648", "2147483647")),
    ("value", _launch(lambda at: 1.5, "n"), A, ("argument 'n' (int)", "1.5 (float)", "int(value)")),
    ("value", _launch(lambda at: at.x, "n"), A, ("argument 'n' (int)", "array was given", "item()")),
    ("value", _launch(lambda at: None, "n"), A, ("argument 'n' (int)", "None")),
    ("value", _launch(lambda at: "64", "n"), A, ("argument 'n' (int)", "'64' (str)")),
    ("value", _launch(lambda at: 1e39, "a"), A, ("argument 'a' (float)", "too large", "1e+39")),
    ("value", _launch(lambda at: 2j, "a"), A, ("argument 'a' (float)", "complex", ".real")),
    ("value", _launch(lambda at: np.zeros(3), "a"), A, ("argument 'a' (float)", "shape (3,)")),
    ("value", _launch(lambda at: "2", "a"), A, ("argument 'a' (float)", "not a number")),
    ("value", _many("small", 256), A, ("many", "argument 'small' (unsigned char)", "256", "0 to 255")),
    ("value", _many("u", -1), A, ("many", "argument 'u' (unsigned int)", "negative", "-1")),
    ("value", _many("b", 2), A, ("many", "argument 'b' (bool)", "not a truth value")),
    ("value", _many("h", 70000.0), A, ("many", "argument 'h' (__half)", "too large", "65504")),
    ("value", _many("p", bytes(12)), A, ("many", "argument 'p' (Pair)", "12 bytes", "16")),
    ("value", _many("p", np.zeros((), [("a", "i4"), ("b", "f8")])), A, ("many", "argument 'p' (Pair)", "align=True")),
    ("value", _many("p", (1, 2.0)), A, ("many", "argument 'p' (Pair)", "not a struct")),
    ("value", _many("v", (1, 2, 3)), A, ("many", "argument 'v' (float2)", "3 components")),
    ("call", lambda at: saxpy[1, 64](64, 2.0, at.x), A, ("saxpy", "argument 'y'", "missing", "(n, a, x, y)")),
    ("call", lambda at: saxpy[1, 64](64, 2.0, at.x, at.y, 5), A,
        ("saxpy", "too many arguments", "5", "4 (n, a, x, y)")),
    ("call", lambda at: saxpy[1, 64](64, 2.0, at.x, yy=at.y), A, ("saxpy", "argument 'yy'", "did you mean 'y'?")),
    ("bound", lambda at: saxpy[1, 64].bind(64, 2.0, at.x), A, ("saxpy", "argument 'y'", "missing")),
    ("bound", lambda at: saxpy[1, 64].bind(64, 2.0, at.x, jg.Out(np.zeros(64, "f4"))), A,
        ("saxpy", "bound launch", "bind")),
    ("bound", lambda at: saxpy[1, 64].bind(64, 2.0, at.x, at.y).update(b=1), A,
        ("saxpy", "argument 'b'", "(n, a, x, y)")),
    ("bound", lambda at: saxpy[1, 64].bind(64, 2.0, at.x, at.y).update(a="1"), A,
        ("saxpy", "argument 'a'", "not a number")),
    ("limit", lambda at: saxpy[1, 2048](1, 2.0, at.x, at.y), L, ("saxpy", "block.x", "2048", "1024")),
    ("limit", lambda at: saxpy[1, (32, 32, 2)](1, 2.0, at.x, at.y), L, ("saxpy", "2048 threads", "1024")),
    ("limit", lambda at: saxpy[1, (1, 1, 65)](1, 2.0, at.x, at.y), L, ("saxpy", "block.z", "65", "64")),
    ("limit", lambda at: saxpy[2**31, 32](1, 2.0, at.x, at.y), L, ("saxpy", "grid.x", "2147483648", "grid-stride")),
    ("limit", lambda at: saxpy[(1, 65536), 32](1, 2.0, at.x, at.y), L, ("saxpy", "grid.y", "65536", "65535")),
    ("limit", lambda at: saxpy[1, 32, None, 1 << 20](1, 2.0, at.x, at.y), L,
        ("saxpy", "shared_bytes", "1048576 bytes")),
    ("limit", lambda at: shaped["tiled"].configure(1, 32, shared_bytes=jg.device().limits.shared_bytes_optin)(at.y), L,
     ("tiled", "shared_bytes", "4096 static", "dynamic")),
    ("limit", lambda at: shaped["bounded"][1, 128](at.y), L, ("bounded", "__launch_bounds__", "128 threads", "64")),
    ("limit", lambda at: shaped["together"].configure(10**6, 256, cooperative=True)(at.y), L,
     ("together", "cooperative", "1000000 blocks", "at most", "grid-stride")),
    ("limit", lambda at: _stub(SAXPY, "saxpy(n, a, x, y)", block=(64, 64)).forall(5)(5, 2.0, at.x, at.y), L,
        ("saxpy", "4096 threads")),
    ("stream", lambda at: saxpy[1, 64, "stream"](64, 2.0, at.x, at.y), L, ("saxpy", "stream", "'stream'")),
    ("stream", lambda at: saxpy[1, 64, 1024](64, 2.0, at.x, at.y), L, ("saxpy", "not a stream", "1024", "third")),
    ("stream", lambda at: saxpy[1, 64, 1.5](64, 2.0, at.x, at.y), L, ("saxpy", "stream", "1.5")),
    ("constant", lambda at: shaped.constants["coef"].set(np.zeros(3, "f4")), A,
        ("variable 'coef'", "shape (3,)", "shape (4,)")),
    ("constant", lambda at: shaped.constants["coef"].set(np.zeros(4)), A, ("variable 'coef'", "float64", "float32")),
    ("constant", lambda at: shaped.constants["coef"].set(bytes(15)), A, ("variable 'coef'", "15 bytes", "16 bytes")),
]  # fmt: skip

ON_CUDA = [
    ("array", _launch(lambda at: np.zeros(64, "f4")), A, (*_X, "host memory", "jg.In(x)")),
    ("array", _launch(lambda at: np.zeros(64, "f4"), "y"), A, ("saxpy", "argument 'y' (float*)", "jg.InOut")),
    ("array", _launch(lambda at: Interface(at, at.x, mask=Interface(at, at.x))), A, (*_X, "mask")),
    ("array", _launch(lambda at: HostDLPack()), A, (*_X, "host memory")),
    ("limit", _clustered(lambda at: saxpy.configure(5, 32, cluster=2)(5, 2.0, at.x, at.y)), L,
        ("saxpy", "grid.x", "multiple of 2")),
    ("limit", _clustered(lambda at: saxpy.configure(32, 32, cluster=16)(5, 2.0, at.x, at.y)), L,
        ("saxpy", "16 blocks", "at most 8")),
    ("limit", _clustered(lambda at: pairs[3, 32](at.y)), L, ("pairs", "grid.x", "multiple of 2")),
    ("limit", _clustered(lambda at: pairs.configure(4, 32, cluster=4)(at.y)), L,
        ("pairs", "__cluster_dims__")),
    ("device", lambda at: jg.device("cuda:99"), D, ("cuda:99", "cuda:0 to")),
    ("device", lambda at: jg.Kernel(SAXPY, device="cuda:99")[1, 64](64, 2.0, at.x, at.y), D, ("cuda:99", "cuda:0 to")),
]  # fmt: skip

ON_SIM = [
    ("array", _launch(lambda at: OnGpu()), A, (*_X, "memory of a GPU", "x.get()", 'device="cuda"')),
    ("array", _launch(lambda at: np.ma.zeros(64, "f4")), A, (*_X, "masked", "fill it")),
    ("array", _launch(lambda at: _readonly(at.y), "y"), A, ("argument 'y' (float*)", "read-only", "const float*")),
    ("limit", lambda at: saxpy.configure(4, 32, cluster=2)(5, 2.0, at.x, at.y), L, ("saxpy", "clusters", "9.0")),
    ("device", lambda at: jg.device("sim:sm_12"), D, ("sm_12", "sm_80")),
    ("device", lambda at: jg.Kernel(SAXPY, device="sim:sm_12")[1, 64](64, 2.0, at.x, at.y), D, ("sm_12", "sm_80")),
]  # fmt: skip

WITHOUT_DEVICE = [*SOURCES, *NAMES, *OPTIONS, *TEMPLATES, *SHAPES, *OTHERS]
LAUNCHED = [
    *(Row(group, do, error, parts, devices=devices)
      for rows, devices in ((ON_DEVICE, ("sim", "cuda")), (ON_CUDA, ("cuda",)), (ON_SIM, ("sim",)))
      for group, do, error, parts in rows),
    Row("call", lambda at: saxpy[1, 64](64, 2.0, at.x, at.y, n=3), A, ("saxpy", "argument 'n'", "twice"),
        devices=("sim", "cuda")),
]  # fmt: skip


def _named(rows: list[Row]) -> Iterator[tuple[Row, str]]:
    """The rows with names for their tests."""
    for number, row in enumerate(rows, 1):
        yield row, f"{row.group}-{row.parts[0]}-{number}".replace(" ", "_")


def _on_devices() -> Iterator[Any]:
    for row, name in _named(LAUNCHED):
        for device in row.devices:
            yield pytest.param(row, device, marks=[pytest.mark.gpu] * (device == "cuda"), id=f"{name}-{device}")


def refused(row: Row, at: SimpleNamespace) -> None:
    with pytest.raises(row.error) as caught:
        row.do(at)
    assert type(caught.value) is row.error
    message = str(caught.value)
    for part in (*row.parts, *row.facts):
        assert part in message, message


@pytest.mark.parametrize("row", [pytest.param(row, id=name) for row, name in _named(WITHOUT_DEVICE)])
def test_bad_input(row: Row, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refused(row, SimpleNamespace(tmp_path=tmp_path, monkeypatch=monkeypatch))


@pytest.mark.parametrize(("row", "dev"), list(_on_devices()), indirect=["dev"])
def test_bad_input_of_a_launch(row: Row, dev: Any) -> None:
    refused(row, SimpleNamespace(dev=dev, x=dev.zeros(64), y=dev.zeros(64)))
    x, y = (np.random.default_rng().random(1000, "f4") for _ in range(2))
    ours = dev.array(y)
    saxpy[8, 128](1000, 3.0, dev.array(x), ours)
    np.testing.assert_allclose(dev.numpy(ours), 3 * x + y, rtol=1e-6)


def test_the_table_is_long_enough() -> None:
    assert len(WITHOUT_DEVICE) >= 60
    for device in ("sim", "cuda"):
        assert sum(device in row.devices for row in LAUNCHED) >= 60
