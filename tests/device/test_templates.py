"""Template kernels: every way to say an instance, deduction from arguments, text templates, and what is refused."""

from __future__ import annotations

import ctypes
import itertools
from typing import Any

import ml_dtypes
import numpy as np
import pytest

import jitgpu as jg

SPELLINGS_TEXT = r"""
namespace shades { enum class Shade { dark, light = 7 }; }

template <typename A, typename B> __global__ void sizes(int* out) { out[0] = sizeof(A); out[1] = sizeof(B); }
template <typename T> __global__ void stride_of(T* p, long long* out) { *out = (char*)(p + 1) - (char*)p; }
template <typename T, int N> __global__ void times(T* x) { x[threadIdx.x] *= N; }
template <shades::Shade s> __global__ void shade(int* out) { *out = (int)s; }
template <bool Up, unsigned char Step> __global__ void step(int* out) { *out += Up ? Step : -Step; }
__global__ void plain(int* out) { *out = 11; }
"""
SPELLINGS = jg.Module(
    SPELLINGS_TEXT,
    instances=[
        "sizes<float, double>", "sizes<short,char>", "sizes<unsigned long long, unsigned char>", "stride_of<float *>",
        "stride_of<double*>", "stride_of<size_t>", "stride_of<unsigned long>", "times<float, 3>", "times<int,  5>",
        "shade<shades::Shade::light>", "step<true, 4>", "step<false, 9>",
    ],
)  # fmt: skip

SQUARE = jg.Kernel(r"""
template <typename T> __global__ void square(int n, T* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] = x[i] * x[i];
}""")
DTYPES = [
    "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float16", "float32", "float64",
    "complex64", "complex128",
]  # fmt: skip

SCALE = jg.Kernel(r"""
template <typename T, int BLOCK> __global__ void scale(int n, T a, T* x) {
    int i = blockIdx.x * BLOCK + threadIdx.x;
    if (i < n) x[i] = a * x[i];
}""")

PACK = jg.Kernel(r"""
template <typename... Ts> __global__ void total_size(int* out) { *out = (0 + ... + (int)sizeof(Ts)); }
""")

POLICY = jg.Kernel(r"""
template <typename T> struct Doubled { __device__ T operator()(T x) const { return x + x; } };
template <typename T> struct Negated { __device__ T operator()(T x) const { return -x; } };
template <template <typename> class F, typename T = float, int REPEAT = 2>
__global__ void apply(T* x) { for (int i = 0; i < REPEAT; i++) x[threadIdx.x] = F<T>()(x[threadIdx.x]); }
""")

# <type_traits> is a host header that the compiler does not come with.
INTEGRAL = jg.Kernel(r"""
#include <type_traits>
template <typename T, typename = typename std::enable_if<std::is_integral<T>::value>::type>
__global__ void shift(T* a, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) a[i] += 100;
}""")

TEXT = jg.Kernel(
    jg.Template(r"""
extern "C" __global__ void combine({{ T }}* x, const {{ T }}* y) {
    {% for i in range(repeat) %}x[threadIdx.x] = x[threadIdx.x] {{ op }} y[threadIdx.x];
    {% endfor %}
}""")
)

EXAMPLES = [
    *((SQUARE, np.int32, np.dtype(dtype)) for dtype in (*DTYPES, "bool")),
    (SQUARE, np.int32, np.dtype(ml_dtypes.bfloat16)),
    (SCALE.specialize(BLOCK=128), np.int32, np.float32, np.float32),
    (PACK.specialize(Ts=(np.float32, np.int8)),),
    (POLICY.specialize(F="Doubled"),),
    (POLICY.specialize(F="Negated", T=np.float64, REPEAT=3),),
    (INTEGRAL, np.int32, np.int32),
    (TEXT.specialize(T=np.float32, op="+", repeat=2),),
]


def run_ints(dev: Any, kernel: jg.Kernel, count: int) -> list[int]:
    out = dev.full(count, 0x7F7F7F7F, "int32")
    kernel[1, 1](out)
    return [int(value) for value in dev.numpy(out)]


def test_type_parameters_in_any_spelling(dev) -> None:
    assert run_ints(dev, SPELLINGS["sizes<float, double>"], 2) == [4, 8]
    assert run_ints(dev, SPELLINGS["sizes<float,double>"], 2) == [4, 8]
    assert run_ints(dev, SPELLINGS["sizes< short , char >"], 2) == [2, 1]
    assert run_ints(dev, SPELLINGS["sizes<unsigned long long, unsigned char>"], 2) == [8, 1]


@pytest.mark.parametrize(
    ("name", "nbytes"),
    [
        ("stride_of<float *>", 8), ("stride_of<float*>", 8), ("stride_of<double *>", 8), ("stride_of<size_t>", 8),
        ("stride_of<unsigned long>", 8),
    ],
)  # fmt: skip
def test_pointer_and_alias_types_in_any_spelling(dev, name, nbytes) -> None:
    memory = dev.zeros(16, "uint8")
    out = dev.full(1, -1, "int64")
    SPELLINGS[name][1, 1](ctypes.c_void_p(dev.address(memory)), out)
    assert int(out[0]) == nbytes


def test_value_parameters_in_any_spelling(dev, rng) -> None:
    x = rng.integers(-1000, 1000, 32).astype("float32")
    for name, factor, dtype in (("times<float, 3>", 3, "float32"), ("times<int, 5>", 5, "int32")):
        on_gpu = dev.array(x.astype(dtype))
        SPELLINGS[name][1, 32](on_gpu)
        np.testing.assert_array_equal(dev.numpy(on_gpu), x.astype(dtype) * factor)
    bare = dev.array(x)
    SPELLINGS["times"].specialize(N=7)[1, 32](bare)  # an instance that the module does not list
    np.testing.assert_array_equal(dev.numpy(bare), x * 7)


def test_enumerators_and_bools_as_values(dev) -> None:
    assert run_ints(dev, SPELLINGS["shade<shades::Shade::light>"], 1) == [7]
    assert run_ints(dev, SPELLINGS["shade"].specialize(s="shades::Shade::dark"), 1) == [0]
    out = dev.full(1, 100, "int32")
    SPELLINGS["step<true,4>"][1, 1](out)
    SPELLINGS["step<false, 9>"][1, 1](out)
    SPELLINGS["step"].specialize(Up=True, Step=200)[1, 1](out)
    assert int(out[0]) == 295
    assert run_ints(dev, SPELLINGS["plain"], 1) == [11]


def test_an_instance_can_be_the_name_of_a_kernel(dev) -> None:
    assert run_ints(dev, jg.Kernel(SPELLINGS_TEXT, name="sizes<char, int>"), 2) == [1, 4]


@pytest.mark.parametrize("name", ["times<float, 3>", "times<int,3>", "shade<shades::Shade::light>", "sizes<int, int>"])
def test_instances_come_from_disk_in_the_next_process(cache, tmp_path, name) -> None:
    again = jg.KernelCache(tmp_path / "kernels")
    for which, compiles in ((cache, 1), (again, 0)):
        module = jg.Module(SPELLINGS_TEXT, instances=[name], cache=which)
        module[name].compile()
        assert which.stats().compiles == compiles


def test_instances_that_are_not_there(dev) -> None:
    with pytest.raises(jg.SignatureError, match="stride_of<short>"):
        SPELLINGS["stride_of<short>"]
    with pytest.raises(jg.SignatureError, match="absent"):
        SPELLINGS["absent<int>"]
    with pytest.raises(jg.JitGpuError):
        SPELLINGS["sizes"][1, 1](dev.zeros(2, "int32"))  # no argument tells A and B


@pytest.mark.parametrize("dtype", DTYPES)
def test_the_type_follows_from_the_array(dev, rng, dtype) -> None:
    host = rng.integers(0, 12, 1000).astype(dtype)
    if host.dtype.kind == "c":
        host += (1j * rng.integers(0, 12, 1000)).astype(dtype)
    x = dev.array(host)
    SQUARE[8, 128](1000, x)
    np.testing.assert_array_equal(dev.numpy(x), host * host)


def test_the_type_follows_from_bools_and_bfloat16(dev, rng) -> None:
    bools = rng.integers(0, 2, 64).astype(bool)
    x = dev.array(bools)
    SQUARE[1, 64](64, x)
    np.testing.assert_array_equal(dev.numpy(x), bools)
    brains = rng.integers(0, 12, 64).astype(ml_dtypes.bfloat16)
    host = jg.InOut(brains.copy())
    SQUARE[1, 64](64, host)
    np.testing.assert_array_equal(host.array.astype("f4"), (brains * brains).astype("f4"))


def test_one_configured_kernel_serves_all_types(dev, rng) -> None:
    squared = SQUARE[1, 32]
    for dtype in itertools.chain(DTYPES, reversed(DTYPES)):
        host = rng.integers(0, 12, 32).astype(dtype)
        x = dev.array(host)
        squared(32, x)
        np.testing.assert_array_equal(dev.numpy(x), host * host)


@pytest.mark.parametrize("block", [32, 128])
def test_values_are_bound_and_types_deduced(dev, rng, block) -> None:
    for dtype in ("float32", "float64", "int32"):
        host = rng.integers(-99, 99, 500).astype(dtype)
        x = dev.array(host)
        SCALE.specialize(BLOCK=block)[-(-500 // block), block](500, 3, x)
        np.testing.assert_array_equal(dev.numpy(x), host * 3)


def test_types_bound_by_hand(dev, rng) -> None:
    host = rng.random(64).astype("float32")
    for spelled in (np.float32, np.dtype("f4"), "float32", "float"):
        x = dev.array(host)
        SCALE.specialize(T=spelled, BLOCK=64)[1, 64](64, 0.5, x)
        np.testing.assert_array_equal(dev.numpy(x), host * np.float32(0.5))


def test_conflicts_are_named_and_nothing_runs(dev, poisoned) -> None:
    mixed = jg.Kernel("template <typename T> __global__ void copy(const T* a, T* b) { *b = *a; }")
    b = poisoned(1, "float64")
    with pytest.raises(jg.TemplateError, match=r"float32(.|\n)*float64"):
        mixed[1, 1](dev.zeros(1, "float32"), b)
    assert dev.untouched(b)
    with pytest.raises(jg.TemplateError, match="BLOCK"):
        SCALE[1, 1](1, 1.0, b)
    with pytest.raises(jg.TemplateError, match="BLOK"):
        SCALE.specialize(BLOK=1)[1, 1](1, 1.0, b)


def test_packs(dev) -> None:
    assert run_ints(dev, PACK.specialize(Ts=(np.float32, np.int8, "double*")), 1) == [13]
    assert run_ints(dev, PACK.specialize(Ts=()), 1) == [0]
    with pytest.raises(jg.TemplateError, match="Ts"):
        PACK[1, 1](dev.zeros(1, "int32"))


def test_template_templates_and_defaults(dev, rng) -> None:
    host = rng.random(32)
    x = dev.array(host.astype("float32"))
    POLICY.specialize(F="Doubled")[1, 32](x)
    np.testing.assert_array_equal(dev.numpy(x), host.astype("float32") * 4)
    y = dev.array(host)
    POLICY.specialize(F="Negated", REPEAT=3)[1, 32](y)  # T follows from y, not from its default
    np.testing.assert_array_equal(dev.numpy(y), -host)


def test_host_headers_and_a_type_that_cannot_be(dev, rng) -> None:
    host = rng.integers(0, 99, 256).astype("int32")
    x = dev.array(host)
    INTEGRAL[1, 256](x, 256)
    np.testing.assert_array_equal(dev.numpy(x), host + 100)
    for _ in range(2):
        with pytest.raises(jg.CompileError, match="shift"):
            INTEGRAL[1, 256](dev.zeros(256, "float32"), 256)


def test_text_templates(dev, rng) -> None:
    x, y = (rng.integers(1, 9, 32).astype("float32") for _ in range(2))
    for op, repeat, expected in (("+", 2, x + y + y), ("*", 3, x * y * y * y)):
        on_gpu = dev.array(x)
        TEXT.specialize(T=np.float32, op=op, repeat=repeat)[1, 32](on_gpu, dev.array(y))
        np.testing.assert_array_equal(dev.numpy(on_gpu), expected)
    with pytest.raises(jg.TemplateError, match="repeat"):
        TEXT.specialize(T=np.float32, op="+")[1, 32](dev.array(x), dev.array(y))
