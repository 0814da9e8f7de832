"""Types beyond float: structs and vectors by value, small floats, bools, enumerations, textures and surfaces."""

from __future__ import annotations

import ctypes
from typing import Any

import cupy
import ml_dtypes
import numpy as np
import pytest
from cupy.cuda import runtime, texture

import jitgpu as jg

pytestmark = pytest.mark.gpu

STRUCTS = jg.Module(r"""
struct Inner { short id; double weight; };
struct Particle { char kind; double mass; float position[3]; Inner inner; };
struct Large { int values[1000]; };

extern "C" {
__global__ void weigh(Particle p, int scale, double* out) {
    out[0] = p.kind; out[1] = p.mass * scale; out[2] = p.position[0]; out[3] = p.position[1]; out[4] = p.position[2];
    out[5] = p.inner.id; out[6] = p.inner.weight;
}
__global__ void constant(const __grid_constant__ Particle p, double* out) { *out = p.mass; }
__global__ void heaviest(int n, const Particle* all, double* out) {
    double most = 0;
    for (int i = 0; i < n; i++) most = all[i].mass > most ? all[i].mass : most;
    *out = most;
}
__global__ void sum_large(char before, Large large, char after, long long* out) {
    long long sum = 0;
    for (int value : large.values) sum += value;
    out[0] = before; out[1] = sum; out[2] = after;
}
__global__ void vectors(float4 a, int2 b, uchar3 c, double* out) {
    out[0] = a.x; out[1] = a.y; out[2] = a.z; out[3] = a.w; out[4] = b.x; out[5] = b.y;
    out[6] = c.x; out[7] = c.y; out[8] = c.z;
}
__global__ void swap_pairs(float2* x) {
    float2 v = x[threadIdx.x];
    x[threadIdx.x] = make_float2(v.y, v.x);
}
}""")
INNER = np.dtype([("id", "i2"), ("weight", "f8")], align=True)
PARTICLE = np.dtype([("kind", "i1"), ("mass", "f8"), ("position", "f4", 3), ("inner", INNER)], align=True)

SMALL = jg.Module(r"""
#include <cuda_fp16.h>
#include <cuda_bf16.h>
extern "C" {
__global__ void halves(int n, __half a, const __half* x, __half* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = __hmul(a, x[i]);
}
__global__ void brains(int n, __nv_bfloat16 a, const __nv_bfloat16* x, __nv_bfloat16* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = __float2bfloat16(__bfloat162float(a) * __bfloat162float(x[i]));
}
__global__ void packed(const __half2* x, __half2* y) { y[threadIdx.x] = __hadd2(x[threadIdx.x], x[threadIdx.x]); }
}""")

LOGIC = jg.Module(r"""
enum Colour { RED, GREEN = 5 };
enum class Level : unsigned char { low = 3, high = 250 };
extern "C" {
__global__ void flip(int n, bool invert, const bool* x, bool* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = x[i] != invert;
}
__global__ void enums(Colour c, Level l, int* out) { out[0] = c; out[1] = (int)l; }
__global__ void widths(signed char a, unsigned char b, short c, unsigned short d, int e, unsigned f, long long g,
                       unsigned long long h, float i, double j, double* out) {
    out[0] = a; out[1] = b; out[2] = c; out[3] = d; out[4] = e; out[5] = f; out[6] = g; out[7] = h; out[8] = i;
    out[9] = j;
}
}""")

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
