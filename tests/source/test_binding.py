from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from jitgpu.errors import TemplateError
from jitgpu.source.binding import ArgumentType, Binding, bind
from jitgpu.source.outline import outline
from jitgpu.source.spelling import PYTHON_TYPES
from jitgpu.values import KernelOutline


def kernel(text: str) -> KernelOutline:
    return outline(text).kernels[0]


def array(dtype: str) -> ArgumentType:
    return ArgumentType(dtype, True, False, f"cupy {dtype} array of shape (3,)")


def scalar(dtype: str) -> ArgumentType:
    return ArgumentType(dtype, False, False, f"numpy {dtype}")


def python(value: object) -> ArgumentType:
    return ArgumentType(PYTHON_TYPES[type(value)], False, True, f"{value!r}")


SCALE = "template <typename T, int BLOCK = 256> __global__ void scale(int n, T a, T* x) { x[0] = a; }"


def bound(text: str, arguments: list[ArgumentType | None] | None = None, **values: object) -> str:
    return bind(kernel(text), values, arguments, text).expression


# --------------------------------------------------------------------------------------------------------- expressions


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [
        ("typename T", {"T": np.float32}, "k<float>"),
        ("typename T", {"T": np.dtype("int16")}, "k<short>"),
        ("typename T", {"T": "float32"}, "k<float>"),
        ("typename T", {"T": "float"}, "k<float>"),
        ("typename T", {"T": float}, "k<double>"),
        ("typename T", {"T": int}, "k<long long>"),
        ("typename T", {"T": bool}, "k<bool>"),
        ("typename T", {"T": complex}, "k<cuda::std::complex<double>>"),
        ("typename T", {"T": "ns::P<int, 3>*"}, "k<ns::P<int, 3>*>"),
        ("typename T, int N = 4", {"T": np.int8}, "k<signed char>"),
        ("typename T, int N = 4", {"T": np.int8, "N": 8}, "k<signed char, 8>"),
        ("typename T = float, int N = 4", {"N": 8}, "k<float, 8>"),
        ("typename T = float, int N = 4", {}, "k<>"),
        ("typename T, typename U = T, int N = 4", {"T": np.int32, "N": 8}, "k<int, int, 8>"),
        ("int N, int M = N * 2, bool F = true", {"N": 3, "F": False}, "k<3, (3 * 2), false>"),
        ("typename T, typename U = X::T, int N = 4", {"T": np.int32, "N": 8}, "k<int, X::T, 8>"),
        ("typename T, T V", {"T": np.uint8, "V": 200}, "k<unsigned char, 200>"),
        ("typename... A", {"A": (np.int32, "float4")}, "k<int, float4>"),
        ("typename... A", {"A": []}, "k<>"),
        ("int... N", {"N": (1, -2)}, "k<1, (-2)>"),
        ("typename T, int... N", {"T": np.float32, "N": (1, 2)}, "k<float, 1, 2>"),
        ("template <class> class F", {"F": "ns::Vec"}, "k<ns::Vec>"),
        ("template <class> class... F", {"F": ("A", "B")}, "k<A, B>"),
        ("Op O", {"O": "Op::add"}, "k<Op::add>"),
        ("int N, class = void", {"N": 1}, "k<1>"),
        ("auto N", {"N": 3}, "k<3>"),
    ],
)  # fmt: skip
def test_expressions(header: str, values: dict[str, object], expected: str) -> None:
    assert bound(f"template <{header}> __global__ void k(int n) {{}}", **values) == expected


def test_binding() -> None:
    text = "namespace ns { template <class T, int N, bool F = true> __global__ void k(T* x) {} }"
    found = bind(kernel(text), {"N": 2}, [array("float16")], text)
    assert found == Binding("ns::k<__half, 2>", ("cuda_fp16.h",))
    assert bind(kernel("__global__ void k() {}"), {}, None, "") == Binding("k")


# ----------------------------------------------------------------------------------------------------------- deduction


@pytest.mark.parametrize(
    "ctype",
    ["T*", "const T*", "T const*", "T* __restrict__", "const T* const", "T*const __restrict__", "T[]", "const T[4]",
     "volatile T*", "T* RESTRICT", "const T *"],
)  # fmt: skip
def test_pointer_patterns(ctype: str) -> None:
    name, _, bracket = ctype.partition("[")
    declared = f"{name} x[{bracket}" if bracket else f"{ctype} x"
    text = f"template <typename T> __global__ void k({declared}) {{}}"
    assert bound(text, [array("float64")]) == "k<double>"
    assert bound(f"template <typename T = int> __global__ void k({declared}) {{}}", [scalar("float64")]) == "k<>"


@pytest.mark.parametrize("ctype", ["T", "const T", "T&", "const T&", "T const", "T&&", "const __grid_constant__ T"])
def test_value_patterns(ctype: str) -> None:
    text = f"template <typename T> __global__ void k({ctype} x) {{}}"
    assert bound(text, [scalar("uint16")]) == "k<unsigned short>"
    assert bound(text, [python(3)]) == "k<long long>"
    with pytest.raises(TemplateError, match="nothing tells"):
        bound(text, [array("float32")])


@pytest.mark.parametrize("name", ["complex", "cuda::std::complex", "thrust::complex", "::thrust::complex"])
@pytest.mark.parametrize(("dtype", "part"), [("complex64", "float"), ("complex128", "double")])
def test_complex_patterns(name: str, dtype: str, part: str) -> None:
    pointer = f"template <typename T> __global__ void k(const {name}<T>* x) {{}}"
    value = f"template <typename T> __global__ void k({name}<T> x) {{}}"
    assert bound(pointer, [array(dtype)]) == f"k<{part}>"
    assert bound(value, [scalar(dtype)]) == f"k<{part}>"
    assert bound(value, [python(1j)]) == "k<double>"
    with pytest.raises(TemplateError, match="nothing tells"):
        bound(pointer, [array("float32")])


@pytest.mark.parametrize("ctype", ["T**", "P<T>*", "T (*)(T)", "typename X<T>::type*", "int*", "std::vector<T>"])
def test_patterns_that_tell_nothing(ctype: str) -> None:
    from jitgpu.values import ParameterText, TemplateParameter

    outlined = KernelOutline("k", (ParameterText("x", ctype),), (TemplateParameter("T", "type"),))
    for argument in (array("float32"), scalar("float32"), python(1), None):
        with pytest.raises(TemplateError, match="nothing tells"):
            bind(outlined, {}, [argument], "")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([None, python(3.0), array("float32")], "float"),
        ([None, scalar("float64"), array("float32")], "float"),
        ([None, python(3), array("complex64")], "cuda::std::complex<float>"),
        ([None, scalar("int8"), None], "signed char"),
        ([None, python(True), None], "bool"),
        ([None, python(2), None], "long long"),
        ([None, python(2.5), None], "double"),
        ([None, python(2j), None], "cuda::std::complex<double>"),
        ([None, None, array("bfloat16")], "__nv_bfloat16"),
    ],
)  # fmt: skip
def test_who_decides(arguments: list[ArgumentType | None], expected: str) -> None:
    assert bound(SCALE, arguments) == f"scale<{expected}>"


def test_python_scalars_promote() -> None:
    text = "template <typename T> __global__ void k(T a, T b) {}"
    assert bound(text, [python(1), python(2.0)]) == "k<double>"
    assert bound(text, [python(2.0), python(1)]) == "k<double>"
    assert bound(text, [python(1), scalar("float32")]) == "k<float>"


def test_explicit_wins() -> None:
    assert bound(SCALE, [None, python(1.0), array("float32")], T=np.float64) == "scale<double>"


def test_deduction_wins_over_a_default() -> None:
    text = "template <typename T = int> __global__ void k(T* x) {}"
    assert bound(text, [array("float32")]) == "k<float>"
    assert bound(text, None) == "k<>"


def test_conflicts_name_both() -> None:
    text = "template <typename T> __global__ void axpy(const T* x, T* y) {}"
    with pytest.raises(TemplateError) as caught:
        bound(text, [array("float32"), array("float64")])
    message = str(caught.value)
    for word in ("axpy", "template parameter T", "x is cupy float32 array", "y is cupy float64 array", "specialize(T="):
        assert word in message
    with pytest.raises(TemplateError, match="a and b disagree"):
        bound("template <typename T> __global__ void k(T a, T b) {}", [scalar("int8"), scalar("int16")])


# -------------------------------------------------------------------------------------------------------------- errors


@pytest.mark.parametrize(
    ("header", "values", "words"),
    [
        ("typename T, int BLOCK", {"T": int, "BLOK": 3}, ["no template parameter 'BLOK'", "T, BLOCK", "mean 'BLOCK'"]),
        ("typename T", {"T": int, "zzz": 3}, ["zzz=3", "leave 'zzz' out"]),
        ("typename T", {}, ["parameter T", "nothing tells", "no parameter of the kernel mentions T", "specialize(T="]),
        ("int BLOCK", {}, ["template parameter BLOCK", "it is not bound", "value of type int", "specialize(BLOCK=1)"]),
        ("template <class> class F", {}, ["name of a class template", "specialize(F='Name')"]),
        ("typename... A", {}, ["pack is not bound, and packs are not deduced", "specialize(A="]),
        ("int... N", {}, ["a tuple of values of type int"]),
        ("typename", {}, ["neither a name nor a default"]),
        ("int", {}, ["give the parameter a name"]),
        ("int N", {"N": np.float32}, ["a type was given for a value", "value of type int"]),
        ("int N", {"N": float}, ["a type was given for a value"]),
        ("typename T", {"T": 3}, ["a value was given for a type", "3 (int)", "specialize(T="]),
        ("typename T", {"T": True}, ["a value was given for a type"]),
        ("typename T", {"T": None}, ["a value was given for a type"]),
        ("typename T", {"T": object}, ["this is no type", "dtype"]),
        ("typename T", {"T": np.dtype(">f4")}, ["byte order"]),
        ("typename T", {"T": np.dtype([("a", "f4")])}, ["no C++ type", "specialize"]),
        ("typename T", {"T": np.longdouble}, ["no C++ type"]),
        ("int N", {"N": True}, ["a bool was given for a number", "give 1"]),
        ("bool F", {"F": 1}, ["no bool", "True or False"]),
        ("int N", {"N": 2**31}, ["out of range", "2147483648", "-2147483648 to 2147483647"]),
        ("unsigned N", {"N": -1}, ["out of range", "0 to 4294967295"]),
        ("unsigned char N", {"N": np.int16(256)}, ["out of range", "0 to 255"]),
        ("auto N", {"N": 2**64}, ["out of range"]),
        ("int N", {"N": 1.0}, ["no value of the parameter's type", "1.0 (float)"]),
        ("int N", {"N": "3"}, ["this is no name", "'ns::RED'"]),
        ("int N", {"N": "a; b"}, ["this is no name"]),
        ("float X", {"X": float("nan")}, ["no literal"]),
        ("float X", {"X": 1e300}, ["no literal"]),
        ("typename... A", {"A": np.int32}, ["a pack takes a tuple"]),
        ("typename... A", {"A": (3,)}, ["a value was given for a type"]),
        ("int... N", {"N": (np.int32,)}, ["a type was given for a value"]),
        ("typename... A, int N = 2", {"A": (), "N": 3}, ["a pack takes all", "move the pack"]),
        ("template <class> class F", {"F": "A<int>"}, ["this is no name"]),
        ("template <class> class F", {"F": np.float32}, ["this is no name"]),
    ],
)  # fmt: skip
def test_errors(header: str, values: dict[str, object], words: list[str]) -> None:
    with pytest.raises(TemplateError) as caught:
        bound(f"template <{header}> __global__ void kern(int n) {{}}", **values)
    message = str(caught.value)
    assert [word for word in ["kern", *words] if word not in message] == []
    assert caught.value.kernel == "kern"


def test_values_for_no_template() -> None:
    with pytest.raises(TemplateError, match="the kernel is no template"):
        bound("__global__ void k() {}", T=np.float32)


def test_unresolved_tells_what_was_looked_at() -> None:
    with pytest.raises(TemplateError) as caught:
        bound(SCALE, [python(1), None, ArgumentType("int64", False, True, "140234")])
    for word in ("T a: no argument", "T* x: 140234", "an array for a parameter T*", "specialize(T=np.float32)"):
        assert word in str(caught.value)


# ----------------------------------------------------------------------------------------------------- with a compiler

NVRTC_CASES = [
    ("template <class T, int N> __global__ void k(T* x) { x[0] = T(N); }", {"N": -(2**31)}, [array("float32")]),
    ("template <long long N> __global__ void k(long long* x) { *x = N; }", {"N": -(2**63)}, None),
    ("template <unsigned long long N> __global__ void k(unsigned long long* x) { *x = N; }", {"N": 2**64 - 1}, None),
    ("template <unsigned char N, bool F, short S> __global__ void k(int* x) { *x = N + F + S; }",
     {"N": 255, "F": True, "S": -(2**15)}, None),
    ("template <class T, T V, class U = T, int N = V * 2, int M = 1> __global__ void k(T* x, U y) { *x = V + N + M; }",
     {"V": 3, "M": 4}, [array("int16")]),
    ("template <size_t N, char C, unsigned U, long L> __global__ void k(int* x) { *x = N && C && U && L; }",
     {"N": 2**40, "C": -128, "U": 2**32 - 1, "L": -5}, None),
    ("enum class Op { add }; template <Op O, auto A, auto B> __global__ void k(int* x) { *x = int(O) + A + B; }",
     {"O": "Op::add", "A": -1, "B": False}, None),
    ("template <class... A> __global__ void k(A... a) {}", {"A": ("int*", np.float32, "const float2&")}, None),
    ("template <class> struct V {}; template <template <class> class F, int... N> __global__ void k(F<int> f) {}",
     {"F": "V", "N": (1, -2)}, None),
    ("namespace ns { template <class T, int N> struct P { T x[N]; }; template <class T> __global__ void k(T x) {} }",
     {"T": "ns::P<unsigned int, 0x3>*"}, None),
    ("template <float X, double Y> __global__ void k(double* x) { *x = X + Y; }", {"X": 0.1, "Y": -1e300}, None),
    *[("template <class T> __global__ void k(const T* x, T* y) { *y = *x; }", {}, [None, array(name)])
      for name in ("bool", "int8", "uint8", "int16", "uint64", "float16", "bfloat16", "float8_e4m3fn", "float8_e5m2")],
]  # fmt: skip


@pytest.mark.parametrize(("text", "values", "arguments"), NVRTC_CASES)
def test_compiler_takes_the_expression(
    text: str, values: dict[str, object], arguments: list[ArgumentType | None] | None
) -> None:
    import importlib.util

    nvrtc = pytest.importorskip("cupy_backends.cuda.libs.nvrtc")
    found = bind(outline(text).kernels[-1], values, arguments, text)
    whole = "".join(f"#include <{header}>\n" for header in found.headers) + text
    spec = importlib.util.find_spec("nvidia.cuda_runtime")
    folders = [f"-I{place}/include" for place in (spec.submodule_search_locations or [])] if spec else []
    program = nvrtc.createProgram(whole, "k.cu", [], [])
    try:
        nvrtc.addNameExpression(program, found.expression)
        try:
            nvrtc.compileProgram(program, ["-arch=sm_90", "-std=c++20", *folders])
        except nvrtc.NVRTCError:
            pytest.fail(nvrtc.getProgramLog(program))
        assert nvrtc.getLoweredName(program, found.expression)
        log = nvrtc.getProgramLog(program)
        assert "warning" not in log, log
    finally:
        nvrtc.destroyProgram(program)


def test_nothing_heavy_is_imported() -> None:
    script = (
        "import sys, numpy as np\n"
        "import jitgpu.source.includes, jitgpu.source.locate\n"
        "from jitgpu.source.binding import bind, ArgumentType\n"
        "from jitgpu.values import KernelOutline, ParameterText, TemplateParameter\n"
        "k = KernelOutline('k', (ParameterText('x', 'T*'),), (TemplateParameter('T', 'type'),))\n"
        "assert bind(k, {}, [ArgumentType('float32', True, False, 'x')], '').expression == 'k<float>'\n"
        "heavy = {'tree_sitter', 'tree_sitter_cuda', 'jinja2', 'cupy', 'ml_dtypes', 'diskcache'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
