"""CuPy arrays and memory as arguments, and NumPy arrays in their place."""

from __future__ import annotations

import ctypes
from typing import Any

import cupy
import numpy as np
import pytest

import jitgpu as jg

pytestmark = pytest.mark.gpu

COPY_TEXT = r"""
extern "C" __global__ void copy(int n, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = x[i];
}"""
COPY = jg.Kernel(COPY_TEXT)
LOOSE_COPY = jg.Kernel(COPY_TEXT, strict=False)

AFFINE = jg.Kernel(r"""
extern "C" __global__ void affine(void* x, int n) {  // the type is the kernel's own business
    double* values = (double*)x;
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) values[i] = 3.0 * values[i] - 8.0;
}""")


def rubbish(array: cupy.ndarray) -> bool:
    return set(array.view("uint8").get().ravel().tolist()) <= {0x7F}


@pytest.fixture
def x(rng) -> Any:
    return cupy.asarray(rng.random(100).astype("float32"))


@pytest.mark.parametrize("form", ["strided", "reversed", "transposed", "broadcast", "Fortran"])
def test_other_strides_are_refused(x, poisoned, form) -> None:
    square = x.reshape(10, 10)
    given = {
        "strided": x[::2], "reversed": x[::-1], "transposed": square.T, "broadcast": cupy.broadcast_to(x[:1], (50,)),
        "Fortran": cupy.asfortranarray(square),
    }[form]  # fmt: skip
    y = poisoned(100)
    for kernel in (COPY, LOOSE_COPY):
        with pytest.raises(jg.ArgumentError, match=r"argument 'x'(.|\n)*ascontiguousarray"):
            kernel[1, 128](given.size, given, y)
    assert rubbish(y)


def test_zero_dimensional_arrays(x, poisoned) -> None:
    zero_d, y = x[3], poisoned(())
    assert zero_d.shape == ()
    COPY[1, 1](1, zero_d, y)
    assert float(y) == float(zero_d)
    COPY[1, 1](np.array(1), zero_d, y)  # a 0-d NumPy array stands for its scalar
    with pytest.raises(jg.ArgumentError, match="item"):
        COPY[1, 1](cupy.asarray(1), zero_d, y)  # a 0-d CuPy array lives on the GPU: no scalar


def test_host_arrays_need_a_word(rng, poisoned) -> None:
    host = rng.random(100).astype("float32")
    y = poisoned(100)
    with pytest.raises(jg.ArgumentError, match=r"jg\.In"):
        COPY[1, 128](100, host, y)
    assert rubbish(y)
    with pytest.raises(jg.ArgumentError):
        jg.In(cupy.zeros(3))


def test_raw_memory(rng) -> None:
    host = rng.integers(-999, 999, 100).astype("float64")  # exact with and without a fused multiply-add
    for given in ("memory", "int", "c_void_p", "array"):
        memory = cupy.cuda.alloc(800)
        view = cupy.ndarray((100,), "float64", memory)
        view.set(host)
        argument = {
            "memory": memory, "int": memory.ptr, "c_void_p": ctypes.c_void_p(memory.ptr), "array": view
        }[given]  # fmt: skip
        AFFINE[1, 128](argument, 100)
        np.testing.assert_array_equal(view.get(), 3.0 * host - 8.0)


def test_memory_pointers_fit_any_pointer(x, poisoned) -> None:
    y = poisoned(100)
    COPY[1, 128](90, x.data + 40, y.data)
    np.testing.assert_array_equal(y[:90].get(), x[10:].get())
    with pytest.raises(jg.ArgumentError, match="bare address"):
        COPY[1, 128](100, x.data.ptr, y)
