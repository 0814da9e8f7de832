"""Errors in the text: at the user's own line, with the source, a caret and, for the usual ones, a hint."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from jitgpu import compiler
from jitgpu.compiler import diagnostics
from jitgpu.errors import CompileError, Diagnostic
from jitgpu.values import CompileRequest, Image, Origin

OK = 'extern "C" __global__ void k(float* x) { x[0] = 1; }\n'


class Case(NamedTuple):
    text: str  # the line of the error is marked by @ before the place of the caret
    message: str
    hint: str = ""
    options: dict[str, Any] = {}  # noqa: RUF012 - read only


def body(line: str) -> str:
    return f"__global__ void k(float* x) {{\n    {line}\n}}\n"


CASES = {
    "no semicolon": Case(body("int a = 1\n    @float b = a; x[0] = b;"), 'expected a ";"', "semicolon"),
    "tabs": Case(body("int a = 1;\n\t\tx[0] = @b;"), 'identifier "b" is undefined'),
    "after a multibyte comment": Case(body("/* größer */ x[0] = @b;"), 'identifier "b" is undefined'),
    "first line": Case("@foo;\n" + OK, "no storage class"),
    "extra brace": Case(OK + "@}\n", "expected a declaration"),
    "missing endif": Case(OK + "#@if 1\n", "#endif", "never closed"),
    "unclosed comment": Case(OK + "@/* abc\n", "comment unclosed", "never closed"),
    "error directive": Case("#@error boom\n" + OK, "boom"),
    "user header": Case('#include "mine.h"@\n' + OK, 'cannot open source file "mine.h"', "include_dirs"),
    "curand": Case("#include <curand_nope.h>@\n" + OK, "cannot open", 'pip install "jitgpu[cuda1'),
    "host library": Case("#include <vector>@\n" + OK, "cannot open", "raw pointer"),
    "streams": Case("#include <iostream>@\n" + OK, "cannot open", "printf"),
    "unknown header": Case("#include <foo>@\n" + OK, "cannot open", "<cuda/std/...>"),
    "CUDA header": Case("#include <cuda_nope.h>@\n" + OK, "cannot open", "runtime headers"),
    "CCCL header": Case("#include <cuda/std/nope>@\n" + OK, "cannot open", "CCCL"),
    "fixed width": Case(body("@uint32_t a = 3;"), '"uint32_t" is undefined', "#include <cstdint>"),
    "half": Case(body("@__half a;"), "undefined", "#include <cuda_fp16.h>"),
    "bfloat": Case(body("@__nv_bfloat16 a;"), "undefined", "#include <cuda_bf16.h>"),
    "fp8": Case(body("@__nv_fp8_e4m3 a;"), "undefined", "#include <cuda_fp8.h>"),
    "limits": Case(body("x[0] = @INT_MAX;"), "undefined", "#include <climits>"),
    "float limits": Case(body("x[0] = @FLT_MAX;"), "undefined", "#include <cfloat>"),
    "pi": Case(body("x[0] = @M_PI;"), "undefined", "#include <cmath>"),
    "curand type": Case(body("@curandState s;"), "undefined", "#include <curand_kernel.h>"),
    "complex type": Case(body("@cuFloatComplex s;"), "undefined", "#include <cuComplex.h>"),
    "std math": Case(body("x[0] = std::@sin(x[1]);"), 'no member "sin"', "#include <cmath>"),
    "std max": Case(body("x[0] = std::@max(x[1], x[2]);"), 'no member "max"', "#include <algorithm>"),
    "std trait": Case(body("bool b = std::@is_same<int, int>::value;"), "no member", "#include <type_traits>"),
    "std sort": Case(body("std::@sort(x, x + 3);"), 'no member "sort"', "cuda::std::sort"),
    "std vector": Case(body("std::@vector<int> v;"), 'no member "vector"', "raw pointer"),
    "cub namespace": Case(body("@cub::BlockReduce<float, 32> r;"), "class or namespace name", "cub/block"),
    "wmma namespace": Case(body("@wmma::fragment<int> r;"), "class or namespace name", "#include <mma.h>"),
    "cooperative groups": Case("namespace cg = @cooperative_groups;\n" + OK, "namespace name", "cooperative_groups.h"),
    "shuffle": Case(body("x[0] = @__shfl(x[0], 3);"), "undefined", "_sync"),
    "texture reference": Case("@texture<float> t;\n" + OK, "not a template", "cudaTextureObject_t"),
    "misspelt index": Case(body("x[@blockidx.x] = 1;"), "undefined", "threadIdx, blockIdx"),
    "misspelt barrier": Case(body("@syncthreads();"), "undefined", "__syncthreads()"),
    "host call": Case(body("@cudaMalloc(&x, 4);"), "undefined", "device code only"),
    "stderr": Case(body('fprintf(@stderr, "a");'), "undefined", "only printf"),
    "host function": Case("void @f() {}\n" + OK, "execution space", "__device__"),
    "main": Case("int @main() { return 0; }\n" + OK, "execution space", "launch from Python"),
    "a name of CUDA's": Case(
        'extern "C" __global__ void @norm(int n, float* x) { x[0] = n; }', '"C" linkage', "another name"),
    "marked host": Case("__host__ void @f() {}\n" + OK, "__host__ function", "__device__"),
    "host variable": Case("float @g = 3;\n" + OK, "memory space annotations", "__constant__"),
    "dynamic initializer": Case(
        "__device__ float f();\n__constant__ float @c = f();\n" + OK, "dynamic initialization", "assign in the kernel"),
    "return type": Case("@__global__ int k(float* x) { return 1; }", "void return type", "through a pointer"),
    "exception": Case(body("@throw 3;"), "exception", "__trap()"),
    "twice": Case("__device__ int f() { return 1; }\n__device__ int @f() { return 1; }\n" + OK, "already", "twice"),
    "ambiguous": Case("__global__ void k(double* x) { x[0] = @sin(3); }", "more than one instance", "cast"),
    "int128": Case("__global__ void @k(__int128* x) {}", "128-bit", "--device-int128"),
    "static assert": Case("@static_assert(sizeof(int) == 8, \"no\");\n" + OK, "static assertion failed"),
    "macro": Case("#define BAD(v) v +\n" + body("x[0] = BAD(3)@;"), "expected an expression"),
    "continued line": Case("#define A \\\n  1\n" + body("x[0] = @b;"), "undefined"),
    "with assert, whose line is in the binary": Case(body("assert(x[0]); x[0] = @b;"), "undefined"),
    "with line info": Case(body("x[0] = @b;"), "undefined", "", {"line_info": True}),
    "below a heavy header": Case("#include <cuda/atomic>\n// a\n" + body("assert(x); x[0] = @b;"), "undefined"),
    "inside a conditional": Case("#if 1\n#include <cstdint>\n" + body("assert(x); x[0] = @b;") + "#endif", "undefined"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_place_and_hint(make_request: Callable[..., CompileRequest], name: str) -> None:
    case = CASES[name]
    text = case.text.replace("@", "", 1)
    before = case.text[: case.text.index("@")]
    with pytest.raises(CompileError) as caught:
        compiler.compile(make_request(text, **case.options), {})
    line = before.count("\n")
    column = len(before) - (before.rfind("\n") + 1) + 1
    found = [item for item in caught.value.diagnostics if case.message in item.message]
    assert found, caught.value
    first = found[0]
    assert (first.file, first.line, first.severity) == ("user.py", 10 + line, "error")
    assert first.source == text.split("\n")[line]
    assert first.column == column, first
    assert case.hint in first.hint
    assert caught.value.kernel == "k"
    assert caught.value.given.startswith("sm_80")
    assert caught.value.fix
    assert str(first) in str(caught.value)
    assert first.message[:20] in caught.value.log


WITHOUT_A_PLACE = {
    "unclosed brace": ("namespace a {\n" + OK, 'expected a "}"', 11, "never closed"),
    "shared memory": ("\n" + body("__shared__ float s[20000]; s[threadIdx.x] = x[0]; __syncthreads(); x[0] = s[1];"),
                      "too much shared", 11, "extern __shared__"),
    "constant memory": ("__constant__ int c[20000];\n" + body("x[0] = c[threadIdx.x];"), "constant data", 10, "64 KB"),
    "undefined function": ("__device__ float g(float);\n" + body("x[0] = g(1);"), "Unresolved extern", 10, "define it"),
    "PTX instruction": (body('asm("foo.bar;");'), "foo", 10, "asm()"),
    "PTX for a newer chip": (body('asm volatile("wgmma.fence.sync.aligned;");'), "not supported on", 10, "newer arch"),
}  # fmt: skip


@pytest.mark.parametrize("name", WITHOUT_A_PLACE)
def test_messages_without_a_place(make_request: Callable[..., CompileRequest], name: str) -> None:
    text, message, line, hint = WITHOUT_A_PLACE[name]
    with pytest.raises(CompileError) as caught:
        compiler.compile(make_request(text), {})
    found = [item for item in caught.value.diagnostics if message in item.message]
    assert found, caught.value
    assert (found[0].file, found[0].line) == ("user.py", line)
    assert hint in "".join(item.hint for item in found)


HEADERS_AT_FAULT = {
    "crt": ("#include <mma.h>\n", 'pip install "nvidia-cuda-', "mma.h"),
    "thrust": ("#include <thrust/device_vector.h>\n", "cub/block", "thrust"),
    "cub": ("#include <cub/cub.cuh>\n", "cub/block", "/_cccl/"),
}


def _without_crt(folder: str, scratch: Path) -> str:
    """The folder, or one of links to all but its ``crt/``, as where the compiler's package is not installed."""
    if not os.path.exists(f"{folder}/crt"):
        return folder
    links = scratch / f"{len(os.listdir(scratch))}"
    links.mkdir()
    for entry in os.scandir(folder):
        if entry.name != "crt":
            (links / entry.name).symlink_to(entry.path)
    return str(links)


@pytest.mark.parametrize("name", HEADERS_AT_FAULT)
def test_errors_inside_headers_name_the_include(
    make_request: Callable[..., CompileRequest], tmp_path: Path, name: str
) -> None:
    include, hint, part = HEADERS_AT_FAULT[name]
    request = make_request("\n" + include + OK)
    header_dirs = tuple(_without_crt(path, tmp_path) for path in request.compiler.header_dirs)
    with pytest.raises(CompileError) as caught:
        compiler.compile(request._replace(compiler=request.compiler._replace(header_dirs=header_dirs)), {})
    error = caught.value
    assert part in error.diagnostics[0].file
    assert hint in error.fix
    assert any(item.file == "user.py" and item.line == 11 and item.severity == "note" for item in error.diagnostics)
    assert len(error.diagnostics) < 30


def test_old_standard_for_cccl(make_request: Callable[..., CompileRequest]) -> None:
    with pytest.raises(CompileError) as caught:
        compiler.compile(make_request("#include <cuda/std/complex>\n" + OK, std="c++14"), {})
    assert caught.value.fix == "Options(std='c++17')"


def test_the_cause_gives_the_fix(make_request: Callable[..., CompileRequest]) -> None:
    with pytest.raises(CompileError) as caught:
        compiler.compile(make_request("__global__ void k(uint32_t* x) {}"), {})
    assert len(caught.value.diagnostics) > 3
    assert caught.value.fix == "#include <cstdint>"
    assert "__device__" not in "".join(item.hint for item in caught.value.diagnostics)


def test_instantiation_is_traced(make_request: Callable[..., CompileRequest]) -> None:
    text = ("template <class T> __device__ T f(T x) { return x.foo; }\n"
            "template <class T> __global__ void k(T* x) {\n   x[0] = f(x[0]);\n}\n")  # fmt: skip
    with pytest.raises(CompileError) as caught:
        compiler.compile(make_request(text, "k<float>"), {})
    error, note = caught.value.diagnostics
    assert (error.line, error.column) == (10, 49)
    assert (note.severity, note.line, note.source) == ("note", 12, "   x[0] = f(x[0]);")
    assert note.message == 'instantiation of "T f(T) [with T=float]"'


def test_warnings_come_after_errors(make_request: Callable[..., CompileRequest]) -> None:
    text = "__global__ void k(float* x) {\n    int unused = 3;\n    x[0] = b;\n}\n"
    with pytest.raises(CompileError) as caught:
        compiler.compile(make_request(text), {})
    assert [(item.severity, item.line) for item in caught.value.diagnostics] == [("error", 12), ("warning", 11)]


def test_an_error_spelled_with_a_capital_letter(make_request: Callable[..., CompileRequest]) -> None:
    listed = ", ".join(f"int a{i}" for i in range(9000))
    with pytest.raises(CompileError) as caught:
        compiler.compile(make_request(f"__global__ void k({listed}) {{}}"), {})
    assert [item.severity for item in caught.value.diagnostics] == ["error"]
    assert "parameter space overflowed" in str(caught.value)


@pytest.mark.parametrize("extra", ["", "assert(x); "])
def test_a_text_that_no_file_holds(make_request: Callable[..., CompileRequest], extra: str) -> None:
    request = make_request(body(extra + "x[0] = b;"), origin=Origin("user.py", 10, exact=False))
    with pytest.raises(CompileError) as caught:
        compiler.compile(request, {})
    found = caught.value.diagnostics[0]
    assert (found.file, found.line) == ("<text of k, made in user.py>", 2)
    assert found.source.endswith("x[0] = b;")


def test_file_names_that_need_escapes(make_request: Callable[..., CompileRequest]) -> None:
    file = 'C:\\new "dir"\\user.py'
    with pytest.raises(CompileError) as caught:
        compiler.compile(make_request(body("assert(x); x[0] = b;"), origin=Origin(file, 3)), {})
    assert [(item.file, item.line) for item in caught.value.diagnostics] == [(file, 4)]


def test_an_error_in_the_users_own_header(make_request: Callable[..., CompileRequest], tmp_path: Path) -> None:
    (tmp_path / "mine.h").write_text("#pragma once\n__device__ int f() { return b; }\n")
    with pytest.raises(CompileError) as caught:
        compiler.compile(make_request('#include "mine.h"\n' + OK, directory=tmp_path), {})
    error, note = caught.value.diagnostics
    assert (error.file, error.line, error.column) == (str(tmp_path / "mine.h"), 2, 29)
    assert error.source == "__device__ int f() { return b; }"
    assert (note.file, note.line) == ("user.py", 10)


def test_the_users_own_line_directive_wins(make_request: Callable[..., CompileRequest]) -> None:
    with pytest.raises(CompileError) as caught:
        compiler.compile(make_request('#line 100 "other.cu"\n' + body("x[0] = b;")), {})
    assert (caught.value.diagnostics[0].file, caught.value.diagnostics[0].line) == ("other.cu", 101)


def test_windows_line_ends(make_request: Callable[..., CompileRequest]) -> None:
    with pytest.raises(CompileError) as caught:
        compiler.compile(make_request(body("x[0] = b;").replace("\n", "\r\n")), {})
    assert caught.value.diagnostics[0].line == 11
    assert caught.value.diagnostics[0].column == 12


def test_it_fails_again_equally(make_request: Callable[..., CompileRequest]) -> None:
    messages = set()
    for _ in range(2):
        with pytest.raises(CompileError) as caught:
            compiler.compile(make_request("#include <cooperative_groups.h>\n" + body("x[0] = b;")), {})
        messages.add(str(caught.value))
    assert len(messages) == 1


def test_errors_pickle(make_request: Callable[..., CompileRequest]) -> None:
    with pytest.raises(CompileError) as caught:
        compiler.compile(make_request(body("x[0] = b;")), {})
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.diagnostics == caught.value.diagnostics
    assert isinstance(again.diagnostics[0], Diagnostic)


def test_log_of_a_success_has_warnings_and_usage_only(compile_text: Callable[..., Image], tmp_path: Path) -> None:
    (tmp_path / "empty.h").write_text("")
    text = '#include <cmath>\n#include <cuda/std/cmath>\n#include "empty.h"\n' + body("int unused = 3; x[0] = 1;")
    log = compile_text(text, directory=tmp_path).log
    assert "kernel.cu(5): warning #177-D" in log
    assert "Used " in log
    for own in ("precompiled header", "Compile time", "gmem", "INFINITY", str(tmp_path), "jitgpu"):
        assert own not in log


def test_log_without_warnings_has_no_remark_on_them(compile_text: Callable[..., Image]) -> None:
    log = compile_text("#include <cmath>\n#include <cuda/std/cmath>\n" + OK).log
    assert "suppress" not in log
    assert log.startswith("ptxas info")


def test_reading_a_log_of_nothing() -> None:
    assert diagnostics.read_log("") == []
    assert diagnostics.clean_log("", "kernel.cu", ()) == ""
