"""Constants and streams."""

from __future__ import annotations

import cupy
import numpy as np
import pytest

import jitgpu as jg

pytestmark = pytest.mark.gpu

MODULE = jg.Module(r"""
__constant__ float coef[100];

extern "C" __global__ void multiply(float* x, int n) {
    int i = threadIdx.x + blockIdx.x * blockDim.x;
    if (i < n) x[i] *= coef[i];
}
""")


def test_constants_follow_the_order_of_the_stream(rng) -> None:
    """A kernel that was launched before the constant was set sees the old value."""
    old, new = (rng.random(100).astype("float32") for _ in range(2))
    MODULE.constants["coef"].set(old)
    first, second = cupy.ones(100, "float32"), cupy.ones(100, "float32")
    multiply = MODULE["multiply"]
    multiply[1, 100](cupy.ones(100, "float32"), 100)
    stream = cupy.cuda.Stream(non_blocking=True)
    cupy.cuda.get_current_stream().synchronize()
    with stream:
        multiply[1, 100](first, 100)
        MODULE.constants["coef"].set(new)
        multiply[1, 100](second, 100)
    stream.synchronize()
    np.testing.assert_array_equal(first.get(), old)
    np.testing.assert_array_equal(second.get(), new)
