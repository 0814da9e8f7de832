from __future__ import annotations

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitgpu.errors import TemplateError
from jitgpu.source.literals import spell_value
from jitgpu.source.spelling import spell_type


@pytest.mark.parametrize(
    ("value", "spelled", "headers"),
    [
        (np.bool_, "bool", ()), (np.int8, "signed char", ()), (np.uint8, "unsigned char", ()), (np.int16, "short", ()),
        (np.uint16, "unsigned short", ()), (np.int32, "int", ()), (np.uint32, "unsigned int", ()),
        (np.int64, "long long", ()), (np.uint64, "unsigned long long", ()), (np.longlong, "long long", ()),
        (np.float16, "__half", ("cuda_fp16.h",)), (ml_dtypes.bfloat16, "__nv_bfloat16", ("cuda_bf16.h",)),
        (np.dtype(ml_dtypes.bfloat16), "__nv_bfloat16", ("cuda_bf16.h",)),
        (ml_dtypes.float8_e4m3fn, "__nv_fp8_e4m3", ("cuda_fp8.h",)), ("float8_e5m2", "__nv_fp8_e5m2", ("cuda_fp8.h",)),
        (np.float32, "float", ()), (np.float64, "double", ()),
        (np.complex64, "cuda::std::complex<float>", ("cuda/std/complex",)),
        (np.complex128, "cuda::std::complex<double>", ("cuda/std/complex",)),
        ("unsigned  long long", "unsigned long long", ()),
        ("const ns::P<int, 0x10u>* const", "const ns::P<int, 0x10u>* const", ()),
        ("::A<B<C>, true>::type&", "::A<B<C>, true>::type&", ()), (" float4 ", "float4", ()), ("void*", "void*", ()),
        ("P<>", "P<>", ()), ("typename A::type", "typename A::type", ()), ("half", "half", ()), ("float", "float", ()),
    ],
)  # fmt: skip
def test_types(value: object, spelled: str, headers: tuple[str, ...]) -> None:
    assert spell_type(value, "") == (spelled, headers)


def test_torch_dtypes() -> None:
    fake = type("dtype", (), {"__module__": "torch", "__str__": lambda self: "torch.bfloat16"})()
    assert spell_type(fake, "") == ("__nv_bfloat16", ("cuda_bf16.h",))


@pytest.mark.parametrize(
    ("text", "spelled", "headers"),
    [
        ("#include <cupy/complex.cuh>", "thrust::complex<float>", ()),
        ("#include <thrust/complex.h>", "thrust::complex<float>", ()),
        ("# include \"cuComplex.h\" // x", "cuFloatComplex", ()),
        ("#include <cuda/std/complex>\n#include <cupy/complex.cuh>", "cuda::std::complex<float>", ()),
        ("// #include <cupy/complex.cuh>", "cuda::std::complex<float>", ("cuda/std/complex",)),
        ("/*\n#include <cupy/complex.cuh>\n*/", "cuda::std::complex<float>", ("cuda/std/complex",)),
    ],
)  # fmt: skip
def test_complex_follows_the_text(text: str, spelled: str, headers: tuple[str, ...]) -> None:
    assert spell_type(np.complex64, text) == (spelled, headers)


def test_headers_only_where_missing() -> None:
    assert spell_type(np.float16, "#include <cuda_fp16.h>\n") == ("__half", ())
    assert spell_type(np.float16, "\n  #  include \"cuda_fp16.h\"\n") == ("__half", ())
    assert spell_type(np.complex128, "#include <cuComplex.h>") == ("cuDoubleComplex", ())


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "float, 5", "float> x; k<int", "float\n", "flo\nat", "float\r", "float;", "P{}", "f()", "(float)",
        "int[3]", "sizeof(int)", "P<", "P<int", "P<int>>", "P<,>", "<int>", "::", "a::", "*", "&", "int x", "float4 P",
        "P<int> Q", "'a'", '"a"', "a#b", "a//b", "a/*b*/", "a\\b", "a-b", "a+b", "3", "P<-1>", "decltype", "struct S",
        "a = b", "ä", "a::<b>", "1a", "P<1a>", "true", "const", "template", "P<int>::", "a..b", "new", "operator", "@",
        "P<1 2>", "a::int", "\x00", "float\u2028", "P<" * 3000 + ">" * 3000,
    ],
)  # fmt: skip
def test_text_that_is_no_type(text: str) -> None:
    with pytest.raises(TemplateError, match="not one C\\+\\+ type"):
        spell_type(text, "")


@given(st.text(alphabet="abZ_09<>:,*& \n;(){}'\"#/\\=-+constunsigned", max_size=24))
def test_types_stay_one_argument(text: str) -> None:
    """Whatever is accepted has only the marks of a type, in balance, and no comma outside of brackets."""
    try:
        spelled, _ = spell_type(text, "")
    except TemplateError:
        return
    assert not set(spelled) & set("\n;(){}'\"#/\\=-+")
    depth = 0
    for char in spelled:
        depth += (char == "<") - (char == ">")
        assert depth >= 0
        assert char != "," or depth
    assert depth == 0
    assert spelled.count(":") == 2 * spelled.count("::")


# -------------------------------------------------------------------------------------------------------------- values


@pytest.mark.parametrize(
    ("value", "ctype", "expected"),
    [
        (3, "int", "3"), (-3, "int", "(-3)"), (0, "int", "0"), (np.uint8(7), "const int", "7"), (3, "unsigned", "3u"),
        (3, "unsigned int", "3u"), (3, "long", "3l"), (3, "long long", "3ll"), (3, "unsigned long long int", "3ull"),
        (3, "size_t", "3ull"), (3, "std::size_t", "3ull"), (3, "uint32_t", "3u"), (3, "cuda::std::int64_t", "3ll"),
        (-3, "int8_t", "(-3)"), (-(2**31), "int", "(-2147483647-1)"),
        (-(2**63), "long long", "(-9223372036854775807ll-1)"),
        (2**63 - 1, "long long", "9223372036854775807ll"), (2**64 - 1, "uint64_t", "18446744073709551615ull"),
        (-128, "signed char", "(-128)"), (65535, "unsigned short", "65535"), (2, "short int", "2"),
        (2**40, "auto", "1099511627776ll"), (2**63, "auto", "9223372036854775808ull"), (3, "index_t", "3"),
        (True, "bool", "true"), (np.bool_(False), "const bool", "false"), (True, "auto", "true"),
        (1.5, "double", "0x1.8000000000000p+0"), (1.5, "float", "0x1.8000000000000p+0f"),
        (-2, "float", "(-0x1.0000000000000p+1f)"),
        (0.1, "float", "0x1.99999a0000000p-4f"), (np.float32(0.5), "double", "0x1.0000000000000p-1"),
        ("RED", "Color", "RED"), ("ns::Color::RED", "ns::Color", "ns::Color::RED"), ("N", "int", "N"),
    ],
)  # fmt: skip
def test_values(value: object, ctype: str, expected: str) -> None:
    assert spell_value(value, ctype) == expected


@pytest.mark.parametrize("text", ["", "a b", "a;", "3", "a::", "::a", "a<b>", "a()", "-a", "a\n", "ä", "a:b"])
def test_text_that_is_no_name(text: str) -> None:
    with pytest.raises(TemplateError, match="no name"):
        spell_value(text, "Color")
