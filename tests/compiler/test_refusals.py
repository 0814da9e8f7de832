"""Names, template arguments, and options that do not fit: class, kernel, given, expected, fix."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from jitgpu import compiler
from jitgpu.errors import CompileError, JitGpuError, SignatureError, TemplateError
from jitgpu.values import CompileRequest

PLAIN = "__global__ void k(float* x) { x[0] = 1; }\n"
TEMPLATE = "template <class T, int N = 3> __global__ void k(T* x) { x[0] = N; }\n"


class Case(NamedTuple):
    text: str
    kernel: str
    error: type[JitGpuError]
    problem: str
    detail: str
    more: dict[str, Any] = {}  # noqa: RUF012 - read only


CASES = {
    "unknown": Case(PLAIN, "nope", SignatureError, "no kernel of this name", "one of k"),
    "unknown namespace": Case(PLAIN, "ns::k", SignatureError, "no kernel of this name", "one of k"),
    "unknown member": Case(f"namespace ns {{ {PLAIN} }}", "ns::j", SignatureError, "no kernel of this", "one of k"),
    "namespace left out": Case(f"namespace ns {{ {PLAIN} }}", "k", SignatureError, "no kernel", "ns::kernel"),
    "empty text": Case("", "k", SignatureError, "no kernel of this name", "a __global__ function"),
    "overloaded": Case(PLAIN + "\n__global__ void k(int* x) {}", "k", SignatureError, "overloaded", "on lines 10, 12"),
    "device function": Case("__device__ void k(float* x) {}", "k", SignatureError, "not a kernel", "__global__"),
    "device function of int": Case("__device__ int k() { return 1; }", "k", SignatureError, "not a kernel", "__g"),
    "variable": Case("__device__ float k;", "k", SignatureError, "not a kernel", "__global__"),
    "type": Case("struct k {};", "k", SignatureError, "not a kernel", "__global__"),
    "unnamed type": Case("enum { A };\ntypedef decltype(A) T;\n__global__ void k(T t) {}", "k", SignatureError,
                         "without a name", "a name"),
    "unbound": Case(TEMPLATE, "k", TemplateError, "not bound", "specialize"),
    "value for a type": Case(TEMPLATE, "k<3>", TemplateError, "do not fit", "type for each type parameter"),
    "type for a value": Case(TEMPLATE, "k<float, int>", TemplateError, "do not fit", "constant"),
    "too many": Case(TEMPLATE, "k<float, 3, 4>", TemplateError, "do not fit", "as many"),
    "too few": Case(TEMPLATE.replace(" = 3", ""), "k<float>", TemplateError, "do not fit", "as many"),
    "not a constant": Case(TEMPLATE + "__device__ int q;", "k<float, q>", TemplateError, "do not fit", "constant"),
    "unknown type": Case(TEMPLATE, "k<Foo>", TemplateError, "does not declare: Foo", "declare Foo"),
    "half without its header": Case(TEMPLATE, "k<__half>", TemplateError, "__half", "#include <cuda_fp16.h>"),
    "arguments of no template": Case(PLAIN, "k<float>", TemplateError, "not a template", "specialize"),
    "unknown variable": Case(PLAIN, "k", SignatureError, "no such variable", "__constant__", {"variables": ["nope"]}),
    "kernel as variable": Case(PLAIN, "k", SignatureError, "no such variable", "__constant__", {"variables": ["k"]}),
    "managed": Case(PLAIN + "__managed__ int m;", "k", SignatureError, "no such variable", "__managed__",
                    {"variables": ["m"]}),
    "unknown option": Case(PLAIN, "k", CompileError, "does not take this option", "--foo", {"extra": ["--foo"]}),
    "value of an option": Case(PLAIN, "k", CompileError, "option", "maxrregcount", {"extra": ["--maxrregcount=x"]}),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_refusal(make_request: Callable[..., CompileRequest], name: str) -> None:
    case = CASES[name]
    with pytest.raises(case.error) as caught:
        compiler.compile(make_request(case.text, case.kernel, **case.more), {})
    error = caught.value
    assert type(error) is case.error
    assert case.problem in error.problem
    assert case.detail in f"{error.given} {error.expected} {error.fix}"
    assert error.given
    assert error.expected
    assert error.fix
    assert error.kernel == case.kernel or error.subject


@pytest.mark.parametrize("count", [2, 5])
def test_the_missing_one_of_several_kernels_is_named(make_request: Callable[..., CompileRequest], count: int) -> None:
    text = "".join(f"__global__ void k{i}() {{}}\n" for i in range(count))
    with pytest.raises(SignatureError) as caught:
        compiler.compile(make_request(text, *(f"k{i}" for i in range(count)), "other"), {})
    assert caught.value.kernel == "other"
    assert all(f"k{i}" in caught.value.expected for i in range(count))


def test_errors_of_the_text_come_before_those_of_names(make_request: Callable[..., CompileRequest]) -> None:
    with pytest.raises(CompileError, match='expected a ";"'):
        compiler.compile(make_request("__global__ void k() { int a = 1 }", "other"), {})
