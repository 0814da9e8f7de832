"""One thread an element: arithmetic, activation, grid-stride loops, 2-D and 3-D indexing, broadcasting."""

from __future__ import annotations

import numpy as np

import jitgpu as jg

from .case import Launch, case, covering, out


@case(
    r"""
extern "C" __global__ void saxpy(int n, float a, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}""",
    *covering(1003, 32, 100, 256, 1024),
    rtol=1e-6,
    atol=1e-6,
)
def saxpy(rng):
    x, y = rng.normal(size=(2, 1003)).astype("f4")
    return {"n": 1003, "a": 1.7, "x": x, "y": y}, {"y": np.float32(1.7) * x.astype("f8") + y}


@case(
    r"""
__global__ void scale_offset(const int* __restrict__ x, int* __restrict__ y, int n, int a, int b) {
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) y[i] = a * x[i] + b;
}""",
    Launch(1, 64), Launch(3, 96), Launch(2, 1),
)  # fmt: skip
def grid_stride_integers(rng):
    x = rng.integers(-(2**31), 2**31, 777, dtype="i4")
    with np.errstate(over="ignore"):
        return {"x": x, "y": out(777, "i4"), "n": 777, "a": -7, "b": 12345}, {"y": x * np.int32(-7) + np.int32(12345)}


@case(
    r"""
__global__ void outer(const float* u, const float* v, float* m, int rows, int cols) {
    int c = blockIdx.x * blockDim.x + threadIdx.x, r = blockIdx.y * blockDim.y + threadIdx.y;
    if (r < rows && c < cols) m[r * cols + c] = u[r] * v[c];
}""",
    Launch((3, 5), (16, 8)), Launch((2, 10), (32, 4)), Launch((33, 1), (1, 37)),
)  # fmt: skip
def outer_product_2d(rng):
    u, v = rng.normal(size=37).astype("f4"), rng.normal(size=33).astype("f4")
    return {"u": u, "v": v, "m": out((37, 33)), "rows": 37, "cols": 33}, {"m": np.outer(u, v)}


@case(
    r"""
__global__ void linear_index(long long* out, int nx, int ny, int nz) {
    int x = blockIdx.x * blockDim.x + threadIdx.x;
    int y = blockIdx.y * blockDim.y + threadIdx.y;
    int z = blockIdx.z * blockDim.z + threadIdx.z;
    if (x >= nx || y >= ny || z >= nz) return;
    long long block = blockIdx.x + (long long)gridDim.x * (blockIdx.y + (long long)gridDim.y * blockIdx.z);
    out[(z * ny + y) * nx + x] = block * 1000 + (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x;
}""",
    Launch((2, 3, 4), (8, 4, 2)), Launch((5, 4, 2), (3, 3, 5)),
)  # fmt: skip
def indices_3d(rng, launch):
    (nx, ny, nz), (bx, by, bz), (gx, gy, _) = (13, 11, 7), launch.block, launch.grid
    z, y, x = np.indices((nz, ny, nx))
    block = x // bx + gx * (y // by + gy * (z // bz))
    thread = ((z % bz) * by + y % by) * bx + x % bx
    return {"out": out((nz, ny, nx), "i8"), "nx": nx, "ny": ny, "nz": nz}, {"out": block * 1000 + thread}


@case(
    r"""
__global__ void clamp_select(const float* x, float* y, unsigned char* flag, float low, float high, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float v = x[i];
    y[i] = fminf(fmaxf(v, low), high);          // NaN becomes low: fmaxf takes the other operand
    flag[i] = isnan(v) ? 3 : isinf(v) ? 2 : v != y[i];
}""",
    *covering(500, 128, 33),
)
def clamp_with_nan_and_infinity(rng):
    x = rng.normal(size=500).astype("f4") * 3
    x[rng.integers(0, 500, 40)] = np.nan
    x[rng.integers(0, 500, 40)] = np.inf
    x[rng.integers(0, 500, 40)] = -np.inf
    y = np.fmin(np.fmax(x, np.float32(-1)), np.float32(2))
    flag = np.where(np.isnan(x), 3, np.where(np.isinf(x), 2, x != y))
    args = {"x": x, "y": out(500), "flag": out(500, "u1"), "low": -1.0, "high": 2.0, "n": 500}
    return args, {"y": y, "flag": flag}


@case(
    r"""
__global__ void poly(const double* x, double* y, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        double t = x[i], p = 0;
        const double c[8] = {1, -2, 0.5, 3, -0.25, 0.125, 7, -1};
        #pragma unroll
        for (int k = 7; k >= 0; --k) p = fma(p, t, c[k]);
        y[i] = p;
    }
}""",
    *covering(400, 64, 192),
    rtol=1e-12,
    atol=1e-12,
)
def horner_doubles(rng):
    x = rng.uniform(-1.5, 1.5, 400)
    return {"x": x, "y": out(400, "f8"), "n": 400}, {"y": np.polyval([-1, 7, 0.125, -0.25, 3, 0.5, -2, 1], x)}


@case(
    r"""
__global__ void broadcast(const float* a, const float* b, float* c, int d0, int d1, int d2,
                          int sa0, int sa1, int sa2, int sb0, int sb1, int sb2) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= d0 * d1 * d2) return;
    int k = i % d2, j = i / d2 % d1, h = i / (d1 * d2);
    c[i] = a[h * sa0 + j * sa1 + k * sa2] - b[h * sb0 + j * sb1 + k * sb2];
}""",
    *covering(7 * 9 * 11, 64, 250),
)
def strided_broadcast(rng):
    a, b = rng.normal(size=(7, 1, 11)).astype("f4"), rng.normal(size=(9, 1)).astype("f4")
    args = {"a": a, "b": b, "c": out((7, 9, 11)), "d0": 7, "d1": 9, "d2": 11}
    args |= {"sa0": 11, "sa1": 0, "sa2": 1, "sb0": 0, "sb1": 1, "sb2": 0}
    return args, {"c": a - b}


@case(
    r"""
__global__ void casts(const float* x, int* nearest, int* down, unsigned* up, signed char* narrow, long long* wide,
                      int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    nearest[i] = __float2int_rn(x[i]);
    down[i] = (int)floorf(x[i]);
    up[i] = __float2uint_ru(x[i]);              // negative values saturate at 0
    narrow[i] = (signed char)(int)x[i];
    wide[i] = __float2ll_rz(x[i] * 1e9f);
}""",
    *covering(600, 96, 512),
)
def float_to_integer_casts(rng):
    x = (rng.normal(size=600) * 1000).astype("f4")
    x[:50] = rng.integers(-20, 20, 50) + np.float32(0.5)
    args = {"x": x, "nearest": out(600, "i4"), "down": out(600, "i4"), "up": out(600, "u4")}
    args |= {"narrow": out(600, "i1"), "wide": out(600, "i8"), "n": 600}
    return args, {
        "nearest": np.rint(x).astype("i4"), "down": np.floor(x).astype("i4"),
        "up": np.maximum(np.ceil(x), 0).astype("u4"), "narrow": x.astype("i4").astype("i1"),
        "wide": (x * np.float32(1e9)).astype("i8"),
    }  # fmt: skip


@case(
    r"""
__global__ void activations(const float* x, float* relu, float* leaky, float* elu, float* sigmoid, float* swish,
                            int n) {
    for (int i = threadIdx.x + blockIdx.x * blockDim.x; i < n; i += blockDim.x * gridDim.x) {
        float v = x[i], s = 1.0f / (1.0f + __expf(-v));
        relu[i] = v > 0 ? v : 0;
        leaky[i] = v > 0 ? v : 0.01f * v;
        elu[i] = v > 0 ? v : __expf(v) - 1.0f;
        sigmoid[i] = s;
        swish[i] = v * s;
    }
}""",
    Launch(2, 128),
    rtol=1e-5,
    atol=1e-6,
    options=jg.Options(fast_math=True),
)
def activations_fast_math(rng):
    x = (rng.normal(size=900) * 3).astype("f4")
    wide = x.astype("f8")
    s = 1 / (1 + np.exp(-wide))
    names = ("relu", "leaky", "elu", "sigmoid", "swish")
    leaky, elu = np.where(x > 0, wide, 0.01 * wide), np.where(x > 0, wide, np.expm1(wide))
    values = (np.maximum(wide, 0), leaky, elu, s, wide * s)
    return {"x": x, **{name: out(900) for name in names}, "n": 900}, dict(zip(names, values, strict=True))
