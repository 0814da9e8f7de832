"""Numbers of 16 bits: half and bfloat16 arithmetic, packed pairs, conversions, atomics, mixed products."""

from __future__ import annotations

import ml_dtypes
import numpy as np

from .case import Launch, case, covering, out

BF16 = np.dtype(ml_dtypes.bfloat16)


@case(
    r"""
#include <cuda_fp16.h>
__global__ void arithmetic(const __half* a, const __half* b, __half* sum, __half* product, __half* quotient,
                           __half* fused, bool* less, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    sum[i] = a[i] + b[i];
    product[i] = __hmul(a[i], b[i]);
    quotient[i] = __hdiv(a[i], b[i]);
    fused[i] = __hfma(a[i], b[i], __float2half(1.5f));
    less[i] = a[i] < b[i];
}""",
    *covering(400, 128),
)
def half_arithmetic(rng):
    a, b = rng.normal(size=(2, 400)).astype("f2")
    wa, wb = a.astype("f8"), b.astype("f8")
    args = {"a": a, "b": b, **{k: out(400, "f2") for k in ("sum", "product", "quotient", "fused")}}
    args |= {"less": out(400, "?"), "n": 400}
    return args, {
        "sum": a + b, "product": a * b, "quotient": (wa / wb).astype("f2"), "fused": (wa * wb + 1.5).astype("f2"),
        "less": a < b,
    }  # fmt: skip


@case(
    r"""
#include <cuda_fp16.h>
__global__ void packed(const __half2* x, const __half2* y, __half2* z, __half* low, unsigned* mask, int pairs) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= pairs) return;
    __half2 m = __hmax2(x[i], y[i]), s = __hsub2(__hmul2(x[i], __float2half2_rn(2.0f)), __habs2(y[i]));
    z[i] = __halves2half2(__low2half(m), __high2half(s));
    low[i] = __hadd(__low2half(s), __high2half(m));
    mask[i] = __hgt2_mask(x[i], y[i]);
}""",
    *covering(150, 64),
)
def half2_packed(rng):
    x, y = rng.normal(size=(2, 150, 2)).astype("f2")
    m, s = np.maximum(x, y), x * np.float16(2) - np.abs(y)
    mask = (x > y).astype("u4") * np.uint32(0xFFFF)
    args = {"x": x, "y": y, "z": out((150, 2), "f2"), "low": out(150, "f2"), "mask": out(150, "u4"), "pairs": 150}
    z = np.stack([m[:, 0], s[:, 1]], 1)
    return args, {"z": z, "low": s[:, 0] + m[:, 1], "mask": mask[:, 0] | mask[:, 1] << np.uint32(16)}


@case(
    r"""
#include <cuda_fp16.h>
__global__ void convert(const float* x, __half* nearest, __half* down, __half* up, float* back, int* rounded,
                        unsigned short* bits, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    nearest[i] = __float2half_rn(x[i]);
    down[i] = __float2half_rd(x[i]);
    up[i] = __float2half_ru(x[i]);
    back[i] = __half2float(nearest[i]);
    rounded[i] = __half2int_rn(nearest[i]);
    bits[i] = __half_as_ushort(nearest[i]);
}""",
    *covering(600, 96),
)
def half_conversions_directed(rng):
    x = (rng.normal(size=600) * 10.0 ** rng.integers(-7, 5, 600)).astype("f4")
    x = np.clip(x, -60000, 60000)
    h = x.astype("f2")
    down = np.where(h.astype("f4") > x, np.nextafter(h, np.float16(-np.inf)), h)
    up = np.where(h.astype("f4") < x, np.nextafter(h, np.float16(np.inf)), h)
    args = {"x": x, **{k: out(600, "f2") for k in ("nearest", "down", "up")}, "back": out(600)}
    args |= {"rounded": out(600, "i4"), "bits": out(600, "u2"), "n": 600}
    return args, {
        "nearest": h, "down": down, "up": up, "back": h.astype("f4"), "rounded": np.rint(h.astype("f4")).astype("i4"),
        "bits": h.view("u2"),
    }  # fmt: skip


@case(
    r"""
#include <cuda_bf16.h>
__global__ void brain(const __nv_bfloat16* a, const float* b, __nv_bfloat16* product, __nv_bfloat16* sum, float* wide,
                      int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    __nv_bfloat16 bb = __float2bfloat16(b[i]);
    product[i] = __hmul(a[i], bb);
    sum[i] = a[i] + bb;
    wide[i] = __bfloat162float(a[i]) * b[i];
}""",
    *covering(300, 64, 128),
)
def bfloat16_arithmetic(rng):
    a, b = rng.normal(size=300).astype(BF16), rng.normal(size=300).astype("f4")
    bb = b.astype(BF16).astype("f4")
    args = {"a": a, "b": b, "product": out(300, BF16), "sum": out(300, BF16), "wide": out(300), "n": 300}
    return args, {
        "product": (a.astype("f4") * bb).astype(BF16), "sum": (a.astype("f8") + bb).astype("f4").astype(BF16),
        "wide": a.astype("f4") * b,
    }  # fmt: skip


@case(
    r"""
#include <cuda_fp16.h>
// A dot product of halves in pairs, summed in float; the products of halves are exact there
__global__ void dot(const __half2* x, const __half2* y, int pairs, float* result) {
    float sum = 0;
    for (int i = threadIdx.x; i < pairs; i += blockDim.x) {
        float2 a = __half22float2(x[i]), b = __half22float2(y[i]);
        sum += a.x * b.x + a.y * b.y;
    }
    for (int d = 16; d; d >>= 1) sum += __shfl_xor_sync(~0u, sum, d);
    __shared__ float parts[8];
    if (threadIdx.x % 32 == 0) parts[threadIdx.x / 32] = sum;
    __syncthreads();
    if (threadIdx.x == 0) {
        for (int w = 1; w < blockDim.x / 32; ++w) sum += parts[w];
        *result = sum;
    }
}""",
    Launch(1, 256), Launch(1, 32),
    rtol=1e-4,
    atol=1e-3,
)  # fmt: skip
def half_dot_product(rng):
    x, y = rng.normal(size=(2, 1000, 2)).astype("f2")
    result = np.array([(x.astype("f8") * y.astype("f8")).sum()])
    return {"x": x, "y": y, "pairs": 1000, "result": out(1)}, {"result": result}


@case(
    r"""
#include <cuda_fp16.h>
__global__ void functions(const __half* x, __half* root, __half* exponential, __half* logarithm, __half* rounded,
                          int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    root[i] = hsqrt(x[i]);
    exponential[i] = hexp(x[i]);
    logarithm[i] = hlog(x[i]);
    rounded[i] = hrint(x[i]);
}""",
    *covering(256, 64),
    rtol=2e-3,
    atol=1e-3,
)
def half_functions(rng):
    x = rng.uniform(0.1, 8, 256).astype("f2")
    wide = x.astype("f8")
    args = {"x": x, **{k: out(256, "f2") for k in ("root", "exponential", "logarithm", "rounded")}, "n": 256}
    values = {"root": np.sqrt(wide), "exponential": np.exp(wide), "logarithm": np.log(wide), "rounded": np.rint(wide)}
    return args, values


@case(
    r"""
#include <cuda_fp16.h>
// Atomic sums in half and half2; every partial sum is a small whole number, so the order does not matter
__global__ void add(const __half* x, int n, __half* sum, __half2* pair) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    atomicAdd(sum, x[i]);
    atomicAdd(pair, __halves2half2(x[i], __hneg(x[i])));
}""",
    *covering(200, 64),
)
def half_atomic_add(rng):
    x = rng.integers(-5, 6, 200).astype("f2")
    s = x.astype("f8").sum()
    args = {"x": x, "n": 200, "sum": np.zeros(1, "f2"), "pair": np.zeros(2, "f2")}
    return args, {"sum": np.array([s]), "pair": np.array([s, -s])}
