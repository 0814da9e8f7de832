"""What may be given for a parameter: arrays, host arrays to copy, addresses, scalars; and what is refused."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

COPY_TEXT = r"""
extern "C" __global__ void copy(int n, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = x[i];
}"""
COPY = jg.Kernel(COPY_TEXT)
LOOSE_COPY = jg.Kernel(COPY_TEXT, strict=False)

POINTERS = jg.Module(r"""
extern "C" {
__global__ void affine(void* x, int n) {  // the type is the kernel's own business
    double* values = (double*)x;
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) values[i] = 3.0 * values[i] - 8.0;
}
__global__ void is_null(const float* x, const void* y, int* out) { out[0] = x == nullptr; out[1] = y == nullptr; }
__global__ void gather(float* const* rows, int n, float* out) {
    for (int i = 0; i < n; i++) out[i] = rows[i][i];
}
__global__ void nothing() {}
__global__ void mix(int n, float a, double b, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + (float)b;
}
__global__ void keep(float a, double b, long long c, double* out) { out[0] = a; out[1] = b; out[2] = (double)c; }
}""")

STUBBED_TEXT = r"""
extern "C" __global__ void mix(int n, float a, double b, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + (float)b;
}"""


@jg.jit_kernel(STUBBED_TEXT)
def mix(count, factor=2.0, shift=0.5, source=None, target=None):
    """target <- factor * source + shift."""


# The stub names the arguments; without one the kernel's own names count.
CPP_DEFAULT = jg.Kernel(r"""
__global__ void shifted(float* x, float by = 1.5f) { x[threadIdx.x] += by; }""")


@pytest.fixture
def x(dev, rng) -> Any:
    return dev.array(rng.random(100).astype("float32"))


@pytest.mark.parametrize("form", ["whole", "part", "reshaped", "transposed twice", "column of one"])
def test_contiguous_arrays(dev, x, poisoned, form) -> None:
    given = {
        "whole": x, "part": x[10:60], "reshaped": x.reshape(10, 10), "transposed twice": x.reshape(10, 10).T.T,
        "column of one": x[:50].reshape(50, 1),
    }[form]  # fmt: skip
    y = poisoned(given.shape)
    COPY[1, 128](given.size, given, y)
    np.testing.assert_array_equal(dev.numpy(y), dev.numpy(given))


@pytest.mark.parametrize("form", ["strided", "reversed", "transposed", "broadcast", "Fortran"])
def test_other_strides_are_refused(dev, x, poisoned, form) -> None:
    square = x.reshape(10, 10)
    given = {
        "strided": x[::2], "reversed": x[::-1], "transposed": square.T, "broadcast": np.broadcast_to(x[:1], (50,)),
        "Fortran": square.T.copy().T,
    }[form]  # fmt: skip
    y = poisoned(100)
    for kernel in (COPY, LOOSE_COPY):
        with pytest.raises(jg.ArgumentError, match=r"argument 'x'(.|\n)*ascontiguousarray"):
            kernel[1, 128](given.size, given, y)
    assert dev.untouched(y)


def test_zero_dimensional_arrays(dev, x, poisoned) -> None:
    zero_d, y = x[3:4].reshape(()), poisoned(())
    for count in (1, np.array(1)):  # a 0-d NumPy array stands for its scalar
        dev.poison(y)
        COPY[1, 1](count, zero_d, y)
        assert float(y) == float(zero_d)


def test_empty_arrays(dev, poisoned) -> None:
    y = poisoned(4)
    COPY[1, 128](0, dev.zeros(0, "float32"), y)
    COPY[1, 128](0, dev.zeros((5, 0, 3), "float32"), dev.zeros(0, "float32"))
    assert dev.untouched(y)


@pytest.mark.parametrize("dtype", ["float64", "int32", "float16", "complex64", ">f4"])
def test_other_dtypes_are_refused(dev, poisoned, dtype) -> None:
    y = poisoned(100)
    host = np.zeros(100, dtype)
    if host.dtype.isnative:
        with pytest.raises(jg.ArgumentError, match=f"argument 'x'(.|\n)*{dtype}"):
            COPY[1, 128](100, dev.array(host), y)
    with pytest.raises(jg.ArgumentError, match="argument 'x'"):
        COPY[1, 128](100, jg.In(host), y)
    assert dev.untouched(y)


def test_loose_kernels_take_bytes_as_they_are(dev, x, poisoned) -> None:
    y = poisoned(100, "int32")
    LOOSE_COPY[1, 128](100, x, y)
    np.testing.assert_array_equal(dev.numpy(y.view("float32")), dev.numpy(x))
    LOOSE_COPY[1, 128](100, dev.address(x), dev.address(y))
    np.testing.assert_array_equal(dev.numpy(y.view("float32")), dev.numpy(x))


def test_host_arrays_to_copy(dev, rng, poisoned) -> None:
    host = rng.random(100).astype("float32")
    y = poisoned(100)
    back = np.full(100, -1, "float32")
    COPY[1, 128](100, jg.In(host), jg.Out(back))
    np.testing.assert_array_equal(back, host)
    partly = np.full(100, -1, "float32")
    COPY[1, 128](30, jg.In(host), jg.InOut(partly))
    np.testing.assert_array_equal(partly, np.concatenate([host[:30], np.full(70, -1, "float32")]))
    with pytest.raises(jg.ArgumentError, match="contiguous"):
        COPY[1, 128](50, jg.In(host[::2]), y)
    with pytest.raises(jg.ArgumentError, match="read-only"):
        jg.Out(np.broadcast_to(np.float32(1), (5,)))
    assert dev.untouched(y)


def test_raw_memory(dev, rng) -> None:
    host = rng.integers(-999, 999, 100).astype("float64")  # exact with and without a fused multiply-add
    for given in ("int", "c_void_p", "array"):
        array = dev.array(host)
        argument = {
            "int": dev.address(array), "c_void_p": ctypes.c_void_p(dev.address(array)), "array": array
        }[given]  # fmt: skip
        POINTERS["affine"][1, 128](argument, 100)
        np.testing.assert_array_equal(dev.numpy(array), 3.0 * host - 8.0)


def test_null_pointers(dev, x, poisoned) -> None:
    out = poisoned(2, "int32")
    for first, second, expected in (
        (None, None, [1, 1]), (x, ctypes.c_void_p(), [0, 1]), (None, x, [1, 0]), (x, 0, [0, 1]),
    ):  # fmt: skip
        out.fill(-1)
        POINTERS["is_null"][1, 1](first, second, out)
        assert dev.numpy(out).tolist() == expected


def test_pointers_to_pointers(dev, rng, poisoned) -> None:
    rows = [dev.array(rng.random(5).astype("float32")) for _ in range(5)]
    table = dev.array(np.array([dev.address(row) for row in rows], "uint64"))
    out = poisoned(5)
    POINTERS["gather"][1, 1](table, 5, out)
    assert dev.numpy(out).tolist() == [float(row[i]) for i, row in enumerate(rows)]


def test_a_kernel_without_parameters() -> None:
    POINTERS["nothing"][1, 1]()
    with pytest.raises(jg.ArgumentError, match="too many"):
        POINTERS["nothing"][1, 1](1)


@pytest.mark.parametrize("value", [3, 2.5, np.float64(2.5), np.int8(-3), np.float16(0.5), True, np.array(7), 10**30])
def test_numbers_become_the_parameters_type(dev, poisoned, value) -> None:
    out = poisoned(3, "float64")
    POINTERS["keep"][1, 1](value, value, -(2**62), out)
    with np.errstate(over="ignore"):
        assert dev.numpy(out).tolist() == [float(np.float32(float(value))), float(value), -float(2**62)]


@pytest.mark.parametrize(
    ("value", "index"),
    [
        ("1", 0), (1 + 0j, 0), (1e39, 0), (None, 0), ([1.0], 0), (np.ones(1), 0), (10**400, 1), (1.0, 2), (2**63, 2),
        (-(2**63) - 1, 2), (np.float32(1), 2), ("1", 2),
    ],
)  # fmt: skip
def test_numbers_that_do_not_fit(dev, poisoned, value, index) -> None:
    out = poisoned(3, "float64")
    arguments: list[Any] = [1.0, 1.0, 1, out]
    arguments[index] = value
    with pytest.raises(jg.ArgumentError, match=f"keep: argument '{'abc'[index]}'"):
        POINTERS["keep"][1, 1](*arguments)
    assert dev.untouched(out)


def test_infinities_and_nan_are_values(poisoned) -> None:
    out = poisoned(3, "float64")
    POINTERS["keep"][1, 1](float("-inf"), float("nan"), 0, out)
    assert float(out[0]) == -np.inf
    assert np.isnan(float(out[1]))


def test_keywords_and_defaults_of_a_stub(dev, x, poisoned) -> None:
    expected = lambda a, b: (np.float32(a) * dev.numpy(x) + np.float32(b)).astype("float32")  # noqa: E731
    assert mix.__doc__ == "target <- factor * source + shift."
    y = poisoned(100)
    mix[1, 128](100, source=x, target=y)
    np.testing.assert_allclose(dev.numpy(y), expected(2.0, 0.5), rtol=1e-6, atol=1e-6)
    mix[1, 128](count=100, target=y, source=x, shift=-1, factor=4)
    np.testing.assert_allclose(dev.numpy(y), expected(4, -1), rtol=1e-6, atol=1e-6)
    POINTERS["mix"][1, 128](100, 3.0, b=2, y=y, x=x)
    np.testing.assert_allclose(dev.numpy(y), expected(3, 2), rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize(
    ("args", "kwargs", "message"),
    [
        ((), {}, "missing"), ((1, 2.0), {"a": 1.0}, "no such parameter"), ((1, 2, 3, None, None, 6), {}, "too many"),
        ((1,), {"count": 1}, "twice"), ((1,), {"facter": 2.0}, "factor"), ((1,), {"x": None}, "no such"),
    ],
)  # fmt: skip
def test_calls_that_do_not_fit_the_signature(args, kwargs, message) -> None:
    for launch in (mix[1, 1], mix.forall(1)):
        for _ in range(2):
            with pytest.raises(jg.ArgumentError, match=message):
                launch(*args, **kwargs)


def test_defaults_in_the_cuda_text_are_no_defaults_of_a_call(dev) -> None:
    x = dev.zeros(4, "float32")
    CPP_DEFAULT[1, 4](x, 0.25)
    CPP_DEFAULT[1, 4](x, by=0.5)
    assert dev.numpy(x).tolist() == [0.75] * 4
    with pytest.raises(jg.ArgumentError, match="by"):
        CPP_DEFAULT[1, 4](x)


def test_the_same_arrays_again_and_changed_in_place(dev, x, poisoned) -> None:
    """A launcher that remembers its last arguments must still see what changed about them."""
    y = poisoned(100)
    launch = COPY[1, 128]
    for count in (100, 50, 50, 7):
        dev.poison(y)
        x += 1
        launch(count, x, y)
        np.testing.assert_array_equal(dev.numpy(y[:count]), dev.numpy(x[:count]))
        assert dev.untouched(y[count:])
    other = poisoned(100)
    launch(7, x, other)
    np.testing.assert_array_equal(dev.numpy(other[:7]), dev.numpy(x[:7]))
    zeros, small = [0.0, -0.0], poisoned(3, "float64")
    for value in zeros:  # equal, but not the same number
        POINTERS["keep"][1, 1](value, value, 0, small)
        assert np.signbit(dev.numpy(small[:2])).tolist() == [np.signbit(value)] * 2
