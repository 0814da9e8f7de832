"""What the compiler says of parameters, for the spellings that users write."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jitgpu.values import Image, Parameter

PREAMBLE = """
#include <cuda_fp16.h>
#include <cuda_bf16.h>
#include <cuda_fp8.h>
#include <cuda/std/complex>
#include <cstdint>
#include <cuComplex.h>
enum Plain { p0, p1 };
enum class Small : unsigned char { a };
enum Wide : long long { w };
enum Flag : bool { off, on };
struct P { float x; double y; };
struct alignas(32) Aligned { float x[9]; };
struct Empty {};
struct Opaque;
union U { float f; int i; };
namespace ns { struct Q { short s[3]; }; enum E : short { e }; }
namespace ns { template <class T> struct Box { T v; struct In { T w; }; }; }
namespace { struct Hidden { int a; }; }
template <class A, int N, bool B> struct Many { A a[N]; };
typedef float Real;
using Vec = float4;
#define SCALAR unsigned short
typedef void (*Callback)(int, float);
"""

# spelling: ctype, kind, bytes, alignment, dtype
VALUES = {
    "bool": ("bool", "scalar", 1, 1, "bool"),
    "char": ("char", "scalar", 1, 1, "int8"),
    "signed char": ("signed char", "scalar", 1, 1, "int8"),
    "unsigned char": ("unsigned char", "scalar", 1, 1, "uint8"),
    "short": ("short", "scalar", 2, 2, "int16"),
    "unsigned short": ("unsigned short", "scalar", 2, 2, "uint16"),
    "int": ("int", "scalar", 4, 4, "int32"),
    "const int": ("int", "scalar", 4, 4, "int32"),
    "unsigned": ("unsigned int", "scalar", 4, 4, "uint32"),
    "long": ("long", "scalar", 8, 8, "int64"),
    "unsigned long": ("unsigned long", "scalar", 8, 8, "uint64"),
    "long long": ("long long", "scalar", 8, 8, "int64"),
    "unsigned long long": ("unsigned long long", "scalar", 8, 8, "uint64"),
    "size_t": ("unsigned long", "scalar", 8, 8, "uint64"),
    "ptrdiff_t": ("long", "scalar", 8, 8, "int64"),
    "int8_t": ("signed char", "scalar", 1, 1, "int8"),
    "uint8_t": ("unsigned char", "scalar", 1, 1, "uint8"),
    "int16_t": ("short", "scalar", 2, 2, "int16"),
    "uint32_t": ("unsigned int", "scalar", 4, 4, "uint32"),
    "int64_t": ("long long", "scalar", 8, 8, "int64"),
    "uint64_t": ("unsigned long long", "scalar", 8, 8, "uint64"),
    "wchar_t": ("wchar_t", "scalar", 4, 4, "int32"),
    "char16_t": ("char16_t", "scalar", 2, 2, "uint16"),
    "char32_t": ("char32_t", "scalar", 4, 4, "uint32"),
    "float": ("float", "scalar", 4, 4, "float32"),
    "double": ("double", "scalar", 8, 8, "float64"),
    "Real": ("float", "scalar", 4, 4, "float32"),
    "SCALAR": ("unsigned short", "scalar", 2, 2, "uint16"),
    "__half": ("__half", "scalar", 2, 2, "float16"),
    "half": ("__half", "scalar", 2, 2, "float16"),
    "__nv_bfloat16": ("__nv_bfloat16", "scalar", 2, 2, "bfloat16"),
    "__nv_fp8_e4m3": ("__nv_fp8_e4m3", "scalar", 1, 1, "float8_e4m3fn"),
    "__nv_fp8_e5m2": ("__nv_fp8_e5m2", "scalar", 1, 1, "float8_e5m2"),
    "Plain": ("Plain", "scalar", 4, 4, "int32"),
    "enum Plain": ("Plain", "scalar", 4, 4, "int32"),
    "Small": ("Small", "scalar", 1, 1, "uint8"),
    "Wide": ("Wide", "scalar", 8, 8, "int64"),
    "Flag": ("Flag", "scalar", 1, 1, "bool"),
    "ns::E": ("ns::E", "scalar", 2, 2, "int16"),
    "cuda::std::byte": ("cuda::std::byte", "scalar", 1, 1, "uint8"),
    "cuda::std::complex<float>": ("cuda::std::complex<float>", "scalar", 8, 8, "complex64"),
    "cuda::std::complex<double>": ("cuda::std::complex<double>", "scalar", 16, 16, "complex128"),
    "cudaTextureObject_t": ("unsigned long long", "scalar", 8, 8, "uint64"),
    "cudaSurfaceObject_t": ("unsigned long long", "scalar", 8, 8, "uint64"),
    "cuFloatComplex": ("float2", "struct", 8, 8, ""),
    "cuDoubleComplex": ("double2", "struct", 16, 16, ""),
    "float2": ("float2", "struct", 8, 8, ""),
    "float3": ("float3", "struct", 12, 4, ""),
    "Vec": ("float4", "struct", 16, 16, ""),
    "int3": ("int3", "struct", 12, 4, ""),
    "uchar4": ("uchar4", "struct", 4, 4, ""),
    "dim3": ("dim3", "struct", 12, 4, ""),
    "half2": ("__half2", "struct", 4, 4, ""),
    "P": ("P", "struct", 16, 8, ""),
    "struct P": ("P", "struct", 16, 8, ""),
    "__grid_constant__ const P": ("P", "struct", 16, 8, ""),
    "Aligned": ("Aligned", "struct", 64, 32, ""),
    "Empty": ("Empty", "struct", 1, 1, ""),
    "U": ("U", "struct", 4, 4, ""),
    "ns::Q": ("ns::Q", "struct", 6, 2, ""),
    "ns::Box<float>": ("ns::Box<float>", "struct", 4, 4, ""),
    "ns::Box<const float*>": ("ns::Box<const float*>", "struct", 8, 8, ""),
    "ns::Box<ns::Box<double>>::In": ("ns::Box<ns::Box<double>>::In", "struct", 8, 8, ""),
    "Many<unsigned, 3, true>": ("Many<unsigned int, 3, true>", "struct", 12, 4, ""),
    "Hidden": ("(anonymous namespace)::Hidden", "struct", 4, 4, ""),
    "int P::*": ("int P::*", "struct", 8, 8, ""),
}

# spelling: ctype, dtype, writable, bytes of the pointee, accepted dtypes
POINTERS = {
    "float*": ("float*", "float32", True, 4, ("float32",)),
    "const float*": ("const float*", "float32", False, 4, ("float32",)),
    "float const* __restrict__": ("const float*", "float32", False, 4, ("float32",)),
    "float* __restrict__ const": ("float*", "float32", True, 4, ("float32",)),
    "volatile int*": ("volatile int*", "int32", True, 4, ("int32",)),
    "const volatile double*": ("const volatile double*", "float64", False, 8, ("float64",)),
    "Real*": ("float*", "float32", True, 4, ("float32",)),
    "bool*": ("bool*", "bool", True, 1, ("bool",)),
    "char*": ("char*", "int8", True, 1, ("int8", "uint8")),
    "const char*": ("const char*", "int8", False, 1, ("int8", "uint8")),
    "signed char*": ("signed char*", "int8", True, 1, ("int8",)),
    "unsigned char*": ("unsigned char*", "uint8", True, 1, ("uint8",)),
    "uint16_t*": ("unsigned short*", "uint16", True, 2, ("uint16",)),
    "long*": ("long*", "int64", True, 8, ("int64",)),
    "unsigned long*": ("unsigned long*", "uint64", True, 8, ("uint64",)),
    "long long*": ("long long*", "int64", True, 8, ("int64",)),
    "size_t*": ("unsigned long*", "uint64", True, 8, ("uint64",)),
    "__half*": ("__half*", "float16", True, 2, ("float16",)),
    "const half2*": ("const __half2*", "", False, 4, ("float16",)),
    "__nv_bfloat16*": ("__nv_bfloat16*", "bfloat16", True, 2, ("bfloat16",)),
    "__nv_bfloat162*": ("__nv_bfloat162*", "", True, 4, ("bfloat16",)),
    "__nv_fp8_e4m3*": ("__nv_fp8_e4m3*", "float8_e4m3fn", True, 1, ("float8_e4m3fn",)),
    "__nv_fp8x4_e5m2*": ("__nv_fp8x4_e5m2*", "", True, 4, ("float8_e5m2",)),
    "float2*": ("float2*", "", True, 8, ("complex64", "float32")),
    "cuFloatComplex*": ("float2*", "", True, 8, ("complex64", "float32")),
    "double2*": ("double2*", "", True, 16, ("complex128", "float64")),
    "const float4*": ("const float4*", "", False, 16, ("float32",)),
    "float3*": ("float3*", "", True, 12, ("float32",)),
    "int2*": ("int2*", "", True, 8, ("int32",)),
    "uchar4*": ("uchar4*", "", True, 4, ("uint8",)),
    "ulong2*": ("ulong2*", "", True, 16, ("uint64",)),
    "longlong2*": ("longlong2*", "", True, 16, ("int64",)),
    "cuda::std::complex<float>*": ("cuda::std::complex<float>*", "complex64", True, 8, ("complex64",)),
    "cuda::std::complex<double>*": ("cuda::std::complex<double>*", "complex128", True, 16, ("complex128",)),
    "Plain*": ("Plain*", "int32", True, 4, ("int32",)),
    "Small*": ("Small*", "uint8", True, 1, ("uint8",)),
    "const ns::E*": ("const ns::E*", "int16", False, 2, ("int16",)),
    "void*": ("void*", "", True, 0, ()),
    "const void*": ("const void*", "", False, 0, ()),
    "P*": ("P*", "", True, 16, ()),
    "const P*": ("const P*", "", False, 16, ()),
    "Opaque*": ("Opaque*", "", True, 0, ()),
    "cudaStream_t": ("CUstream_st*", "", True, 0, ()),
    "float**": ("float**", "", True, 8, ()),
    "const float* const*": ("const float* const*", "", False, 8, ()),
    "void**": ("void**", "", True, 8, ()),
    "Callback": ("void (*)(int, float)", "", False, 0, ()),
    "int (*NAME)(float)": ("int (*)(float)", "", False, 0, ()),
    "float (*NAME)[3]": ("float (*)[3]", "float32", True, 12, ("float32",)),
    "const Small (*NAME)[2][5]": ("const Small (*)[2][5]", "uint8", False, 10, ("uint8",)),
    "float NAME[]": ("float*", "float32", True, 4, ("float32",)),
    "const int NAME[4]": ("const int*", "int32", False, 4, ("int32",)),
    "ns::Box<float>*": ("ns::Box<float>*", "", True, 4, ()),
    "Many<unsigned, 3, true>*": ("Many<unsigned int, 3, true>*", "", True, 12, ()),
    "Hidden*": ("(anonymous namespace)::Hidden*", "", True, 4, ()),
}


def declare(spelling: str) -> str:
    return spelling.replace("NAME", "x") if "NAME" in spelling else f"{spelling} x"


@pytest.fixture(scope="module")
def known(compile_text: Callable[..., Image]) -> dict[str, Parameter]:
    spellings = [*VALUES, *POINTERS]
    lines = [f"__global__ void k{index}({declare(spelling)}) {{}}" for index, spelling in enumerate(spellings)]
    kernels = [f"k{index}" for index in range(len(spellings))]
    image = compile_text(PREAMBLE + "\n".join(lines), *kernels, names=dict.fromkeys(kernels, ("x",)))
    return {spelling: entry.parameters[0] for spelling, entry in zip(spellings, image.entries, strict=True)}


@pytest.mark.parametrize("spelling", VALUES)
def test_value(known: dict[str, Parameter], spelling: str) -> None:
    ctype, kind, nbytes, align, dtype = VALUES[spelling]
    assert known[spelling] == Parameter("x", ctype, kind, nbytes, align, dtype)  # type: ignore[arg-type]


@pytest.mark.parametrize("spelling", POINTERS)
def test_pointer(known: dict[str, Parameter], spelling: str) -> None:
    ctype, dtype, writable, pointee, accepts = POINTERS[spelling]
    assert known[spelling] == Parameter("x", ctype, "pointer", 8, 8, dtype, writable, pointee, accepts)


@pytest.mark.parametrize("spelling", [*VALUES, *POINTERS])
def test_dtype_has_the_size_of_the_value(known: dict[str, Parameter], spelling: str) -> None:
    parameter = known[spelling]
    if parameter.dtype is None:
        assert parameter.kind == "struct" or not parameter.dtype_name
    elif parameter.is_pointer:
        assert parameter.pointee_nbytes % parameter.dtype.itemsize == 0
    else:
        assert parameter.dtype.itemsize == parameter.nbytes


KINDS_OF_KERNEL = {
    "extern C": ('extern "C" __global__ void k(int n, float* x) {}', "k"),
    "namespace": ("namespace a { namespace b { __global__ void k(int n, float* x) {} } }", "a::b::k"),
    "anonymous namespace": ("namespace { __global__ void k(int n, float* x) {} }", "k"),
    "static": ("static __global__ void k(int n, float* x) {}", "k"),
    "macro": ("#define KERNEL(name) __global__ void name(int n, float* x) {}\nKERNEL(k)", "k"),
    "launch bounds": ("__global__ void __launch_bounds__(128) k(int n, float* x) {}", "k"),
    "cluster": ("__global__ void __cluster_dims__(2, 1, 1) k(int n, float* x) {}", "k"),
    "template": ("template <class T, int N> __global__ void k(int n, T* x) {}", "k<float, 256>"),
    "template default": ("template <class T = float> __global__ void k(int n, T* x) {}", "k<>"),
    "pack": ("template <class... T> __global__ void k(T... x) {}", "k<int, float*>"),
    "template template": (
        "template <class T> struct V { typedef T type; };\n"
        "template <template <class> class F> __global__ void k(int n, typename F<float>::type* x) {}", "k<V>"),
    "auto value": ("template <auto V> __global__ void k(decltype(V) n, float* x) {}", "k<3>"),
    "negative value": ("template <int V> __global__ void k(int n, float* x) {}", "k<-3>"),
    "using declaration": ("namespace a { __global__ void k(int n, float* x) {} }\nusing a::k;", "k"),
    "hostile macros": ('#define char 7\n#define class struct\n#define size nothing\nextern "C" __global__ void '
                       'k(int n, float* x) {}', "k"),
    "no newline at the end": ('extern "C" __global__ void k(int n, float* x) {} // end', "k"),
}  # fmt: skip


@pytest.mark.parametrize("std", ["c++14", "c++17", "c++20"])
@pytest.mark.parametrize("case", KINDS_OF_KERNEL)
def test_every_kind_of_kernel(compile_text: Callable[..., Image], case: str, std: str) -> None:
    text, kernel = KINDS_OF_KERNEL[case]
    if case == "auto value" and std == "c++14":
        pytest.skip("C++17 brought auto template parameters")
    entry = compile_text(text, kernel, names={kernel: ("n", "x")}, std=std, arch="sm_90").entries[0]
    assert entry.name == kernel
    assert [(p.name, p.ctype) for p in entry.parameters] == [("n", "int"), ("x", "float*")]


def test_names_of_the_text_count_only_when_they_fit(compile_text: Callable[..., Image]) -> None:
    text = 'extern "C" __global__ void k(int n, float*, double d) {}'
    cases = {("n", "", "d"): ["n", "arg1", "d"], ("n",): ["arg0", "arg1", "arg2"], (): ["arg0", "arg1", "arg2"]}
    for names, expected in cases.items():
        assert [p.name for p in compile_text(text, names={"k": names}).entries[0].parameters] == expected


def test_no_parameters(compile_text: Callable[..., Image]) -> None:
    assert compile_text("__global__ void k() {}").entries[0].parameters == ()


def test_many_kernels_keep_the_order_of_the_request(compile_text: Callable[..., Image]) -> None:
    text = "\n".join(f"__global__ void k{i}(float* x, int a{i}) {{ x[a{i}] = {i}; }}" for i in range(20))
    kernels = [f"k{i}" for i in reversed(range(20))]
    image = compile_text(text, *kernels)
    assert [entry.name for entry in image.entries] == kernels
    assert all(entry.symbol.startswith(f"_Z{len(entry.name)}{entry.name}") for entry in image.entries)


def test_int128_with_its_option(compile_text: Callable[..., Image]) -> None:
    text = "__global__ void k(__int128 a, unsigned __int128* b) {}"
    a, b = compile_text(text, extra=["--device-int128"]).entries[0].parameters
    assert (a.ctype, a.kind, a.nbytes, a.align) == ("__int128", "struct", 16, 16)
    assert (b.ctype, b.pointee_nbytes, b.dtype_name) == ("unsigned __int128*", 16, "")


def test_complex_of_cupys_thrust(compile_text: Callable[..., Image]) -> None:
    text = "#include <cupy/complex.cuh>\n__global__ void k(complex<float> a, const thrust::complex<double>* b) {}"
    a, b = compile_text(text).entries[0].parameters
    assert (a.ctype, a.kind, a.dtype_name) == ("thrust::complex<float>", "scalar", "complex64")
    assert (b.ctype, b.dtype_name, b.accepts) == ("const thrust::complex<double>*", "complex128", ("complex128",))


VARIABLES = {
    "coef": ("__constant__ float coef[3][4];", "constant", 48, "float [3][4]", "float32", 4, (3, 4)),
    "counter": ("static __device__ int counter;", "device", 4, "int", "int32", 4, ()),
    "ns::pair": ("namespace ns { __device__ float2 pair; }", "device", 8, "float2", "", 8, ()),
    "ns::five": ("namespace ns { __constant__ const int five = 5; }", "constant", 4, "const int", "int32", 4, ()),
    "pointer": ("__device__ float* pointer;", "device", 8, "float*", "", 8, ()),
    "modes": ("enum Mode : short { m };\n__device__ Mode modes[5];", "device", 10, "Mode [5]", "int16", 2, (5,)),
    "flag": ("__constant__ bool flag;", "constant", 1, "bool", "bool", 1, ()),
    "total": ("__device__ unsigned long long total;", "device", 8, "unsigned long long", "uint64", 8, ()),
    "points": ("struct Point { int a; char b; };\n__device__ Point points[2];", "device", 16, "Point [2]", "", 8, (2,)),
    "slot<float>": ("template <class T> __device__ T slot;", "device", 4, "float", "float32", 4, ()),
    "started": ("__device__ float started[2] = {1, 2};", "device", 8, "float [2]", "float32", 4, (2,)),
}


@pytest.fixture(scope="module")
def variables(compile_text: Callable[..., Image]) -> Image:
    text = "\n".join(row[0] for row in VARIABLES.values()) + "\n__global__ void k() {}"
    return compile_text(text, variables=VARIABLES)


@pytest.mark.parametrize("name", VARIABLES)
def test_variable(variables: Image, name: str) -> None:
    found = {variable.name: variable for variable in variables.variables}[name]
    _, space, nbytes, ctype, dtype, itemsize, shape = VARIABLES[name]
    assert (found.space, found.nbytes, found.ctype, found.dtype_name, found.itemsize, found.shape) == (
        space, nbytes, ctype, dtype, itemsize, shape)  # fmt: skip
    assert found.symbol.encode() in variables.cubin
