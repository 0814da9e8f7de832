"""Complex numbers: cuComplex.h, cuda/std/complex and CuPy's own header, by pointer and by value."""

from __future__ import annotations

import numpy as np
import pytest

import jitgpu as jg

CU = jg.Template(r"""
#include <cuComplex.h>
{% set suffix = "f" if T == "cuComplex" else "" %}
extern "C" {
__global__ void add(int n, const {{ T }}* a, const {{ T }}* b, {{ T }}* out) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) out[i] = cuCadd{{ suffix }}(a[i], b[i]);
}
__global__ void sub(int n, const {{ T }}* a, const {{ T }}* b, {{ T }}* out) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) out[i] = cuCsub{{ suffix }}(a[i], b[i]);
}
__global__ void mul(int n, const {{ T }}* a, const {{ T }}* b, {{ T }}* out) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) out[i] = cuCmul{{ suffix }}(a[i], b[i]);
}
__global__ void div(int n, const {{ T }}* a, const {{ T }}* b, {{ T }}* out) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) out[i] = cuCdiv{{ suffix }}(a[i], b[i]);
}
__global__ void conjugate(int n, const {{ T }}* a, {{ T }}* out) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) out[i] = cuConj{{ suffix }}(a[i]);
}
__global__ void magnitude(int n, const {{ T }}* a, {{ real }}* out) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) out[i] = cuCabs{{ suffix }}(a[i]);
}
__global__ void fma_(int n, const {{ T }}* a, const {{ T }}* b, const {{ T }}* c, {{ T }}* out) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) out[i] = cuCfma{{ suffix }}(a[i], b[i], c[i]);
}
__global__ void made(int n, {{ T }}* out) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    {{ T }} z = make_{{ T }}(1.5, 2.25);
    if (i < n) out[i] = make_{{ T }}(cuCreal{{ suffix }}(z), -3 * cuCimag{{ suffix }}(z));
}
__global__ void cast(int n, const {{ T }}* a, {{ other }}* out) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) out[i] = {{ "cuComplexFloatToDouble" if suffix else "cuComplexDoubleToFloat" }}(a[i]);
}
__global__ void shift(int n, const {{ T }}* a, {{ T }} by, {{ T }}* out) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) out[i] = cuCadd{{ suffix }}(a[i], by);
}
}""")
CU_SINGLE = jg.Module(CU, values={"T": "cuComplex", "real": "float", "other": "cuDoubleComplex"})
CU_DOUBLE = jg.Module(CU, values={"T": "cuDoubleComplex", "real": "double", "other": "cuComplex"})

BY_VALUE = {
    "cuda_std": jg.Kernel(r"""
#include <cuda/std/complex>
template <typename T>
__global__ void rotate(int n, cuda::std::complex<T> by, const cuda::std::complex<T>* x, cuda::std::complex<T>* y) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) y[i] = by * x[i];
}"""),
    "cupy": jg.Kernel(r"""
#include <cupy/complex.cuh>
template <typename T>
__global__ void rotate(int n, complex<T> by, const complex<T>* x, complex<T>* y) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) y[i] = by * x[i];
}"""),
}
CUDA_STD, CUPY_HEADER = BY_VALUE["cuda_std"], BY_VALUE["cupy"]

# One template over real and complex types, with the bare "complex" of CuPy's header in an instance's name.
SQUARES = jg.Module(
    r"""
#include <cupy/complex.cuh>
template <typename T> __global__ void square(T* x, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] *= x[i];
}
__global__ void square_double(double* x, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] *= x[i];
}""",
    instances=["square<int>", "square<float>", "square<complex<double>>", "square<complex<float> >"],
)

EXAMPLES = [
    (kernel, np.int32, dtype, dtype, dtype) for kernel in BY_VALUE.values() for dtype in (np.complex64, np.complex128)
]


def numbers(rng: np.random.Generator, dtype: str, n: int = 100) -> np.ndarray:
    return (rng.random(n) + 0.5 + 1j * rng.random(n)).astype(dtype)


PRECISIONS = [(CU_SINGLE, "complex64", "float32", 1e-6), (CU_DOUBLE, "complex128", "float64", 1e-14)]
NAMES = ("module", "dtype", "real", "tolerance")
single_and_double = pytest.mark.parametrize(NAMES, PRECISIONS, ids=["single", "double"])


@single_and_double
def test_cu_complex_arithmetic(dev, rng, poisoned, module, dtype, real, tolerance) -> None:
    a, b, c = (numbers(rng, dtype) for _ in range(3))
    on_gpu = [dev.array(item) for item in (a, b, c)]
    for name, count, expected in (
        ("add", 2, a + b), ("sub", 2, a - b), ("mul", 2, a * b), ("div", 2, a / b), ("fma_", 3, a * b + c),
        ("conjugate", 1, a.conj()), ("magnitude", 1, np.abs(a)), ("made", 0, np.full(100, 1.5 - 6.75j, dtype)),
    ):  # fmt: skip
        out = poisoned(100, real if name == "magnitude" else dtype)
        module[name][4, 32](100, *on_gpu[:count], out)
        np.testing.assert_allclose(dev.numpy(out), expected, rtol=tolerance, err_msg=name)


@single_and_double
def test_cu_complex_conversions(dev, rng, poisoned, module, dtype, real, tolerance) -> None:
    other = "complex128" if dtype == "complex64" else "complex64"
    a = numbers(rng, dtype)
    out = poisoned(100, other)
    module["cast"][4, 32](100, dev.array(a), out)
    np.testing.assert_array_equal(dev.numpy(out), a.astype(other))
    with pytest.raises(jg.ArgumentError, match=other):
        module["cast"][4, 32](100, dev.array(a), poisoned(100, dtype))


@single_and_double
@pytest.mark.parametrize("value", ["numpy", "python", "pair"])
def test_cu_complex_by_value(dev, rng, poisoned, module, dtype, real, tolerance, value) -> None:
    a, out = numbers(rng, dtype), poisoned(100, dtype)
    by = {"numpy": np.dtype(dtype).type(2 + 3j), "python": 2 + 3j, "pair": (2.0, 3.0)}[value]
    module["shift"][4, 32](100, dev.array(a), by, out)
    np.testing.assert_array_equal(dev.numpy(out), a + np.dtype(dtype).type(2 + 3j))


def test_cu_complex_takes_interleaved_floats(dev, rng, poisoned) -> None:
    a = numbers(rng, "complex64")
    out = poisoned((100, 2), "float32")
    CU_SINGLE["conjugate"][4, 32](100, dev.array(a.view("float32").reshape(100, 2)), out)
    np.testing.assert_array_equal(dev.numpy(out), np.stack([a.real, -a.imag], axis=1))


@pytest.mark.parametrize("header", BY_VALUE)
@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
def test_complex_templates_by_value_and_by_pointer(dev, rng, poisoned, header, dtype) -> None:
    x, by = numbers(rng, dtype), complex(0.25, -1.5)
    for value in (by, np.dtype(dtype).type(by)):
        y = poisoned(100, dtype)
        BY_VALUE[header][4, 32](100, value, dev.array(x), y)
        np.testing.assert_allclose(dev.numpy(y), x * np.dtype(dtype).type(by), rtol=1e-6)
    y = poisoned(100, dtype)
    BY_VALUE[header][4, 32](100, 2, dev.array(x), y)  # a real number is a complex one too
    np.testing.assert_array_equal(dev.numpy(y), x * 2)


@pytest.mark.parametrize(
    ("name", "dtype"),
    [
        ("square<int>", "int32"), ("square<float>", "float32"), ("square<complex<double>>", "complex128"),
        ("square<complex<float> >", "complex64"), ("square_double", "float64"),
    ],
)  # fmt: skip
def test_one_template_over_real_and_complex(dev, rng, name, dtype) -> None:
    host = rng.integers(1, 9, 10).astype(dtype)
    if host.dtype.kind == "c":
        host += (1j * rng.integers(1, 9, 10)).astype(dtype)
    x = dev.array(host)
    SQUARES[name][1, 10](x, 10)
    np.testing.assert_array_equal(dev.numpy(x), host * host)


def test_complex_numbers_do_not_become_real(dev, poisoned) -> None:
    real = jg.Kernel('extern "C" __global__ void put(float a, float* y) { *y = a; }')
    y = poisoned(1)
    for value in (1 + 2j, np.complex64(1)):
        with pytest.raises(jg.ArgumentError, match="complex"):
            real[1, 1](value, y)
    with pytest.raises(jg.ArgumentError, match="complex64"):
        real[1, 1](1.0, poisoned(1, "complex64"))
    assert dev.untouched(y)
