"""``__constant__`` and ``__device__`` variables of a module."""

from __future__ import annotations

import numpy as np
import pytest

import jitgpu as jg

TEXT = r"""
struct Pair { short first; double second; };
namespace deep { __constant__ int offset; }
__constant__ float coef[100];
__constant__ unsigned char table[2][3];
__constant__ Pair pair;
__device__ long long counter = 5;
__device__ double grid_of[4][5];

extern "C" __global__ void multiply(float* x, int n) {
    int i = threadIdx.x + blockIdx.x * blockDim.x;
    if (i < n) x[i] *= coef[i];
}
extern "C" __global__ void look(double* out) {
    out[0] = deep::offset; out[1] = table[1][2]; out[2] = pair.first; out[3] = pair.second; out[4] = grid_of[3][1];
}
extern "C" __global__ void count() { atomicAdd((unsigned long long*)&counter, 1ull); }
"""
MODULE = jg.Module(TEXT)

# Instances share the constants of their module, those compiled later too.
TEMPLATES = jg.Module(
    r"""
__constant__ int factor;
template <typename T> __global__ void times(T* x) { x[threadIdx.x] *= factor; }
__global__ void plain(int* x) { x[threadIdx.x] *= factor; }""",
    instances=["times<float>"],
)

DEVICE_STATE = jg.Module(r"""
__device__ int state;
template <typename T> __global__ void put(T x) { state = x; }
__global__ void clear() { state = 0; }""")


def fresh() -> jg.Module:
    """Another object for the same text. The binary is shared, so every test sets what it reads."""
    return jg.Module(TEXT)


def test_constants_reach_the_kernel(dev, rng) -> None:
    module = fresh()
    for _ in range(2):
        values = rng.random(100).astype("float32")
        module.constants["coef"].set(values)
        x = dev.full(100, 1)
        module["multiply"][1, 100](x, 100)
        np.testing.assert_array_equal(dev.numpy(x), values)
        np.testing.assert_array_equal(module.constants["coef"].get(), values)


def test_constants_are_set_from_arrays_lists_and_scalars(dev, poisoned) -> None:
    module = fresh()
    module.constants["coef"].set(dev.array(np.arange(100, dtype="float32")))
    assert module.constants["coef"].get().tolist() == list(range(100))
    module.constants["offset"].set(-17)
    module.constants["table"].set([[1, 2, 3], [4, 5, 6]])
    pair = np.zeros((), np.dtype([("first", "i2"), ("second", "f8")], align=True))
    pair["first"], pair["second"] = 9, 0.125
    module.constants["pair"].set(pair)
    module.constants["grid_of"].set(np.arange(20.0).reshape(4, 5))
    out = poisoned(5, "float64")
    module["look"][1, 1](out)
    assert dev.numpy(out).tolist() == [-17, 6, 9, 0.125, 16]
    assert module.constants["deep::offset"].get() == -17
    assert module.constants["pair"].get().tobytes() == pair.tobytes()


def test_device_variables_change_under_kernels() -> None:
    module = fresh()
    module.constants["counter"].set(5)
    module["count"][3, 64]()
    assert module.constants["counter"].get() == 5 + 3 * 64


def test_what_does_not_fit_is_refused(rng) -> None:
    module = fresh()
    values = rng.random(100).astype("float32")
    module.constants["coef"].set(values)
    for wrong in (values[:99], values.astype("float64"), b"123", np.zeros((10, 10), "float32"), 1.0):
        with pytest.raises(jg.ArgumentError, match="coef"):
            module.constants["coef"].set(wrong)
    with pytest.raises(jg.ArgumentError, match="table"):
        module.constants["table"].set([[1, 2, 3], [4, 5, 256]])
    with pytest.raises(jg.SignatureError, match="absent"):
        module.constants["absent"].set(1)
    np.testing.assert_array_equal(module.constants["coef"].get(), values)


def test_names_and_spaces() -> None:
    assert set(MODULE.constants) == {"deep::offset", "coef", "table", "pair", "counter", "grid_of"}
    assert MODULE.names == ("multiply", "look", "count")


def test_instances_share_the_constants(dev, rng) -> None:
    for factor in (3, -7):
        TEMPLATES.constants["factor"].set(factor)
        cases = [("times<float>", "float32"), ("times", "float64"), ("times", "int16"), ("plain", "int32")]
        for kernel, dtype in cases:
            host = rng.integers(-99, 99, 32).astype(dtype)
            x = dev.array(host)
            TEMPLATES[kernel][1, 32](x)
            np.testing.assert_array_equal(dev.numpy(x), host * factor, err_msg=f"{kernel} of {dtype}")


def test_instances_with_device_variables_of_their_own_are_refused() -> None:
    with pytest.raises(jg.SignatureError, match="state"):
        DEVICE_STATE["put"][1, 1](np.float32(1))
    DEVICE_STATE.constants["state"].set(8)
    DEVICE_STATE["clear"][1, 1]()
    assert DEVICE_STATE.constants["state"].get() == 0
