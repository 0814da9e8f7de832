"""What the simulator does not have: a kernel that needs it is refused before it runs, with the reason and the line."""

from __future__ import annotations

import numpy as np
import pytest

import jitgpu as jg

TEXTURE = r"""
extern "C" __global__ void k(cudaTextureObject_t t, float* y) {
    y[0] = 1;
    y[1] = tex1Dfetch<float>(t, 1);  // here
}"""
TENSOR_CORES = r"""
#include <mma.h>
extern "C" __global__ void k(long long unused, float* y) {
    using namespace nvcuda::wmma;
    fragment<matrix_a, 16, 16, 16, __half, row_major> a;
    fragment<matrix_b, 16, 16, 16, __half, row_major> b;
    fragment<accumulator, 16, 16, 16, float> c;
    fill_fragment(a, __half(1));
    fill_fragment(b, __half(1));
    fill_fragment(c, 0.0f);
    mma_sync(c, a, b, c);
    store_matrix_sync(y, c, 16, mem_row_major);
}"""
CLUSTER = r"""
#include <cooperative_groups.h>
extern "C" __global__ void k(long long unused, float* y) {
    y[0] = 1;
    cooperative_groups::this_cluster().sync();
}"""


@pytest.mark.parametrize(
    ("text", "arch", "parts"),
    [
        (TEXTURE, "sm_80", ("textures and surfaces are not simulated", "tex.1d")),
        (TENSOR_CORES, "sm_80", ("tensor cores are not simulated", "wmma.")),
        (CLUSTER, "sm_90", ("clusters", "barrier.cluster")),
    ],
    ids=["texture", "tensor cores", "cluster"],
)
def test_it_is_refused_before_it_runs(text: str, arch: str, parts: tuple[str, ...]) -> None:
    y = np.zeros(256, "f4")
    kernel = jg.Kernel(text, device=f"sim:{arch}")
    for _ in range(2):
        with pytest.raises(jg.LaunchError) as caught:
            kernel[1, 32](0, y)
        message = str(caught.value)
        for part in ("k: the simulator cannot run this kernel", *parts, "run it on a GPU"):
            assert part in message
        assert caught.value.given.endswith(")"), "the place in the CUDA text is missing"
    assert not y.any()
