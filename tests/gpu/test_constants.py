"""``__constant__`` and ``__device__`` variables of a module."""

from __future__ import annotations

import cupy
import numpy as np
import pytest

import jitgpu as jg

pytestmark = pytest.mark.gpu

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


def test_constants_follow_the_order_of_the_stream(rng) -> None:
    """A kernel that was launched before the constant was set sees the old value."""
    module = fresh()
    old, new = (rng.random(100).astype("float32") for _ in range(2))
    module.constants["coef"].set(old)
    first, second = cupy.ones(100, "float32"), cupy.ones(100, "float32")
    multiply = module["multiply"]
    multiply[1, 100](cupy.ones(100, "float32"), 100)
    stream = cupy.cuda.Stream(non_blocking=True)
    cupy.cuda.get_current_stream().synchronize()
    with stream:
        multiply[1, 100](first, 100)
        module.constants["coef"].set(new)
        multiply[1, 100](second, 100)
    stream.synchronize()
    np.testing.assert_array_equal(first.get(), old)
    np.testing.assert_array_equal(second.get(), new)
