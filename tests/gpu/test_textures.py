"""Textures and surfaces: the simulator has neither."""

from __future__ import annotations

import cupy
import numpy as np
import pytest
from cupy.cuda import runtime, texture

import jitgpu as jg

pytestmark = pytest.mark.gpu

PICTURES = jg.Module(r"""
extern "C" {
__global__ void read_1d(cudaTextureObject_t t, int n, float* out) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) out[i] = tex1Dfetch<float>(t, i);
}
__global__ void read_2d(cudaTextureObject_t t, int width, int height, float dx, float* out) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x < width && y < height) out[y * width + x] = tex2D<float>(t, x + 0.5f + dx, y + 0.5f);
}
__global__ void write_2d(cudaSurfaceObject_t s, int width, int height, const float* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x, j = blockIdx.y * blockDim.y + threadIdx.y;
    if (i < width && j < height) surf2Dwrite(x[j * width + i], s, i * (int)sizeof(float), j);
}
}""")


def linear_texture(x: cupy.ndarray) -> texture.TextureObject:
    channel = texture.ChannelFormatDescriptor(32, 0, 0, 0, runtime.cudaChannelFormatKindFloat)
    resource = texture.ResourceDescriptor(runtime.cudaResourceTypeLinear, arr=x, chDesc=channel, sizeInBytes=x.nbytes)
    return texture.TextureObject(resource, texture.TextureDescriptor())


def test_textures_over_linear_memory(rng, poisoned) -> None:
    x = cupy.asarray(rng.random(300).astype("float32"))
    fetched = linear_texture(x)
    for given in (fetched, int(fetched.ptr)):
        out = poisoned(300)
        PICTURES["read_1d"][3, 128](given, 300, out)
        np.testing.assert_array_equal(out.get(), x.get())


def test_textures_over_arrays(rng, poisoned) -> None:
    picture = rng.random((19, 68)).astype("float32")
    channel = texture.ChannelFormatDescriptor(32, 0, 0, 0, runtime.cudaChannelFormatKindFloat)
    memory = texture.CUDAarray(channel, 68, 19)
    memory.copy_from(picture)
    clamp = runtime.cudaAddressModeClamp
    description = texture.TextureDescriptor(
        (clamp, clamp), runtime.cudaFilterModePoint, runtime.cudaReadModeElementType
    )
    resource = texture.ResourceDescriptor(runtime.cudaResourceTypeArray, cuArr=memory)
    view = texture.TextureObject(resource, description)
    for shift in (0, 1, 1000):
        out = poisoned((19, 68))
        PICTURES["read_2d"][(3, 2), (32, 16)](view, 68, 19, float(shift), out)
        columns = np.minimum(np.arange(68) + shift, 67)  # clamped at the edge, which no plain pointer does
        np.testing.assert_array_equal(out.get(), picture[:, columns])


def test_surfaces(rng) -> None:
    picture = rng.random((19, 68)).astype("float32")
    channel = texture.ChannelFormatDescriptor(32, 0, 0, 0, runtime.cudaChannelFormatKindFloat)
    memory = texture.CUDAarray(channel, 68, 19, 0, runtime.cudaArraySurfaceLoadStore)
    memory.copy_from(np.full((19, 68), -1, "float32"))
    surface = texture.SurfaceObject(texture.ResourceDescriptor(runtime.cudaResourceTypeArray, cuArr=memory))
    PICTURES["write_2d"][(3, 2), (32, 16)](surface, 68, 19, cupy.asarray(picture))
    back = np.zeros((19, 68), "float32")
    cupy.cuda.runtime.deviceSynchronize()
    memory.copy_to(back)
    np.testing.assert_array_equal(back, picture)
