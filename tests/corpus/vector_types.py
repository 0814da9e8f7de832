"""float4, int2, double2, uchar4 and their like: wide loads, packing, operators, matrices of vectors."""

from __future__ import annotations

import numpy as np

from .case import case, covering, out


@case(
    r"""
__global__ void saxpy4(const float4* x, float4* y, float a, int quads) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= quads) return;
    float4 u = x[i], v = y[i];
    v.x = fmaf(a, u.x, v.x); v.y = fmaf(a, u.y, v.y); v.z = fmaf(a, u.z, v.z); v.w = fmaf(a, u.w, v.w);
    y[i] = v;
}""",
    *covering(250, 64, 128),
    rtol=1e-6,
    atol=1e-6,
)
def four_floats_at_once(rng):
    x, y = rng.normal(size=(2, 250, 4)).astype("f4")
    return {"x": x, "y": y, "a": -0.75, "quads": 250}, {"y": y - 0.75 * x.astype("f8")}


@case(
    r"""
// The vectors' own pointer cast: four ints in one load, the remainder one by one
__global__ void copy_plus_one(const int* x, int* y, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    for (int q = i; q < n / 4; q += gridDim.x * blockDim.x) {
        int4 v = reinterpret_cast<const int4*>(x)[q];
        ++v.x; ++v.y; ++v.z; ++v.w;
        reinterpret_cast<int4*>(y)[q] = v;
    }
    if (i < n % 4) y[n - 1 - i] = x[n - 1 - i] + 1;
}""",
    *covering(150, 32, 64),
)
def reinterpreted_pointers(rng):
    x = rng.integers(-999, 999, 623, dtype="i4")
    return {"x": x, "y": out(623, "i4"), "n": 623}, {"y": x + 1}


@case(
    r"""
// Quaternions turn vectors
__device__ float3 cross(float3 a, float3 b) {
    return make_float3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
}
__device__ float4 multiply(float4 p, float4 q) {
    return make_float4(p.w * q.x + p.x * q.w + p.y * q.z - p.z * q.y, p.w * q.y - p.x * q.z + p.y * q.w + p.z * q.x,
                       p.w * q.z + p.x * q.y - p.y * q.x + p.z * q.w, p.w * q.w - p.x * q.x - p.y * q.y - p.z * q.z);
}
__global__ void turn(const float4* q, const float3* v, float3* by_product, float3* by_cross, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float4 a = q[i];
    float s = rsqrtf(a.x * a.x + a.y * a.y + a.z * a.z + a.w * a.w);
    a = make_float4(a.x * s, a.y * s, a.z * s, a.w * s);
    float4 p = multiply(multiply(a, make_float4(v[i].x, v[i].y, v[i].z, 0)), make_float4(-a.x, -a.y, -a.z, a.w));
    by_product[i] = make_float3(p.x, p.y, p.z);
    float3 u = make_float3(a.x, a.y, a.z), t = cross(u, v[i]);
    t = make_float3(2 * t.x, 2 * t.y, 2 * t.z);
    float3 c = cross(u, t);
    by_cross[i] = make_float3(v[i].x + a.w * t.x + c.x, v[i].y + a.w * t.y + c.y, v[i].z + a.w * t.z + c.z);
}""",
    *covering(100, 64),
    rtol=1e-4,
    atol=1e-4,
)
def quaternions(rng):
    q, v = rng.normal(size=(100, 4)).astype("f4"), rng.normal(size=(100, 3)).astype("f4")
    x, y, z, w = (q.astype("f8") / np.linalg.norm(q, axis=1, keepdims=True)).T
    turn = np.array([
        [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
        [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
        [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
    ])  # fmt: skip
    turned = np.einsum("ijn,nj->ni", turn, v)
    args = {"q": q, "v": v, "by_product": out((100, 3)), "by_cross": out((100, 3)), "n": 100}
    return args, {"by_product": turned, "by_cross": turned}


@case(
    r"""
__global__ void mixture(const uchar4* a, const short2* b, const longlong2* c, const double2* d, ushort4* p, int2* q,
                        longlong2* r, double4* s, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    p[i] = make_ushort4(a[i].w * 256 + a[i].x, a[i].y * a[i].z, ~a[i].x, a[i].x << 8);
    q[i] = make_int2(b[i].x * b[i].y, b[i].x - b[i].y);
    r[i] = make_longlong2(c[i].y, c[i].x ^ c[i].y);
    double2 v = d[i];
    s[i] = make_double4(v.x + v.y, v.x - v.y, v.x * v.y, v.x / v.y);
}""",
    *covering(80, 32, 96),
)
def vectors_of_every_width(rng):
    a = rng.integers(0, 256, (80, 4), dtype="u1")
    b, c = rng.integers(-(2**15), 2**15, (80, 2), dtype="i2"), rng.integers(-(2**63), 2**63 - 1, (80, 2))
    d = rng.normal(size=(80, 2))
    x, y, z, w = a.T.astype("i4")
    p = np.stack([w * 256 + x, y * z, ~x & 0xFFFF, x << 8], 1)
    bx, by = b.T.astype("i4")
    u, v = d.T
    args = {"a": a, "b": b, "c": c, "d": d, "p": out((80, 4), "u2"), "q": out((80, 2), "i4")}
    return args | {"r": out((80, 2), "i8"), "s": out((80, 4), "f8"), "n": 80}, {
        "p": p, "q": np.stack([bx * by, bx - by], 1), "r": np.stack([c[:, 1], c[:, 0] ^ c[:, 1]], 1),
        "s": np.stack([u + v, u - v, u * v, u / v], 1),
    }  # fmt: skip


@case(
    r"""
// Bytes of pictures four at a time: alpha blending
__global__ void blend(const uchar4* over, const uchar4* under, uchar4* result, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    uchar4 o = __ldg(&over[i]), u = __ldg(&under[i]);
    unsigned a = o.w;
    auto mix = [a](unsigned x, unsigned y) { unsigned t = x * a + y * (255 - a) + 128; return (t + (t >> 8)) >> 8; };
    result[i] = make_uchar4(mix(o.x, u.x), mix(o.y, u.y), mix(o.z, u.z), 255);
}""",
    *covering(256, 64),
)
def alpha_blending(rng):
    over, under = rng.integers(0, 256, (2, 256, 4), dtype="u1")
    a = over[:, 3:].astype(int)
    mixed = np.rint((over[:, :3] * a + under[:, :3] * (255 - a)) / 255)
    result = np.concatenate([mixed, np.full((256, 1), 255)], 1)
    return {"over": over, "under": under, "result": out((256, 4), "u1"), "n": 256}, {"result": result}
