"""Points, rays and polygons: inclusion, distances, hulls, ray casting, splines, Delaunay's test, registration."""

from __future__ import annotations

import numpy as np

from .case import Launch, case, covering, out


@case(
    r"""
__constant__ float2 vertices[24];
extern "C" __global__ void inside(const float2* points, unsigned char* in, int n, int corners) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float2 p = points[i];
    bool c = false;
    for (int a = 0, b = corners - 1; a < corners; b = a++) {
        float2 u = vertices[a], v = vertices[b];
        if ((u.y > p.y) != (v.y > p.y) && p.x < (v.x - u.x) * (p.y - u.y) / (v.y - u.y) + u.x) c = !c;
    }
    in[i] = c;
}""",
    *covering(500, 64, 128),
)
def points_in_a_polygon(rng):
    # a star: inside is decided by the angle and the radius there
    angle = (np.arange(24) + 0.5) * 2 * np.pi / 24
    radius = np.where(np.arange(24) % 2, 1.0, 0.5)
    vertices = (radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], 1)).astype("f4")
    points = rng.uniform(-1.1, 1.1, (500, 2)).astype("f4")
    a, b = vertices.astype("f8"), np.roll(vertices, -1, 0).astype("f8")
    u, v = a[None] - points[:, None], b[None] - points[:, None]
    turn = np.arctan2(u[..., 0] * v[..., 1] - u[..., 1] * v[..., 0], (u * v).sum(2)).sum(1)  # by the winding number
    return {"$vertices": vertices, "points": points, "in": out(500, "u1"), "n": 500, "corners": 24}, {
        "in": np.abs(turn) > np.pi
    }


@case(
    r"""
// Rays against spheres, shaded by the nearest hit's normal
struct Sphere { float x, y, z, radius, red, green, blue; };
__constant__ Sphere spheres[8];
extern "C" __global__ void trace(float4* rgba, float* depth, int dim, float scale) {
    int x = threadIdx.x + blockIdx.x * blockDim.x, y = threadIdx.y + blockIdx.y * blockDim.y;
    if (x >= dim || y >= dim) return;
    float ox = (x - dim / 2) * scale, oy = (y - dim / 2) * scale, r = 0, g = 0, b = 0, nearest = -2e10f;
    for (int i = 0; i < 8; ++i) {
        float dx = ox - spheres[i].x, dy = oy - spheres[i].y, rr = spheres[i].radius * spheres[i].radius;
        if (dx * dx + dy * dy >= rr) continue;
        float dz = sqrtf(rr - dx * dx - dy * dy), t = dz + spheres[i].z;
        if (t > nearest) {
            float fade = dz / spheres[i].radius;
            r = spheres[i].red * fade; g = spheres[i].green * fade; b = spheres[i].blue * fade;
            nearest = t;
        }
    }
    rgba[x + y * dim] = make_float4(r, g, b, 1);
    depth[x + y * dim] = nearest;
}""",
    Launch((4, 4), (16, 16)), Launch((8, 13), (8, 5)),
    rtol=1e-5,
    atol=1e-5,
)  # fmt: skip
def ray_traced_spheres(rng):
    spheres = np.zeros(8, np.dtype([(k, "f4") for k in ("x", "y", "z", "radius", "red", "green", "blue")]))
    for k in ("x", "y", "z"):
        spheres[k] = rng.integers(-250, 250, 8) / 8  # eighths, so that whether a ray hits is exact
    spheres["radius"] = rng.integers(40, 110, 8) / 8
    for k in ("red", "green", "blue"):
        spheres[k] = rng.random(8)
    y, x = np.indices((61, 61)).astype("f8") - 30
    nearest, colour = np.full((61, 61), -2e10), np.zeros((61, 61, 3))
    for s in spheres:
        r = float(s["radius"])
        square = r * r - (x - s["x"]) ** 2 - (y - s["y"]) ** 2
        dz = np.sqrt(np.maximum(square, 0))
        front = (square > 0) & (dz + s["z"] > nearest)
        nearest = np.where(front, dz + s["z"], nearest)
        shade = (dz / r)[..., None] * np.array([s["red"], s["green"], s["blue"]], "f8")
        colour = np.where(front[..., None], shade, colour)
    rgba = np.concatenate([colour, np.ones((61, 61, 1))], 2)
    args = {"$spheres": spheres, "rgba": out((61, 61, 4)), "depth": out((61, 61)), "dim": 61, "scale": 1.0}
    return args, {"rgba": rgba, "depth": nearest}


@case(
    r"""
// The furthest pair, and a box around all, in one block
__global__ void diameter(const int2* p, int n, unsigned long long* furthest, int4* box) {
    __shared__ unsigned long long best[128];
    __shared__ int low_x, low_y, high_x, high_y;
    int t = threadIdx.x;
    if (t == 0) { low_x = low_y = 2147483647; high_x = high_y = -2147483647; }
    __syncthreads();
    unsigned long long own = 0;
    for (int i = t; i < n; i += blockDim.x) {
        atomicMin(&low_x, p[i].x); atomicMin(&low_y, p[i].y);
        atomicMax(&high_x, p[i].x); atomicMax(&high_y, p[i].y);
        for (int j = 0; j < i; ++j) {
            long long dx = p[i].x - p[j].x, dy = p[i].y - p[j].y;
            unsigned long long d = dx * dx + dy * dy;
            own = max(own, d << 24 | (unsigned)(j << 12 | i));
        }
    }
    best[t] = own;
    for (int d = blockDim.x / 2; d; d /= 2) {
        __syncthreads();
        if (t < d) best[t] = max(best[t], best[t + d]);
    }
    if (t == 0) { *furthest = best[0]; *box = make_int4(low_x, low_y, high_x, high_y); }
}""",
    Launch(1, 128), Launch(1, 32),
)  # fmt: skip
def furthest_pair_and_box(rng):
    p = rng.integers(-5000, 5000, (200, 2), dtype="i4")
    d = ((p[:, None].astype("i8") - p[None]) ** 2).sum(2)
    j, i = np.triu_indices(200, 1)
    coded = (d[j, i] << 24 | j << 12 | i).max()
    args = {"p": p, "n": 200, "furthest": out(1, "u8"), "box": out(4, "i4")}
    return args, {"furthest": np.array([coded]), "box": np.concatenate([p.min(0), p.max(0)])}


@case(
    r"""
// Triangles hit by rays (Moeller and Trumbore): the nearest triangle and where on it
struct Vec { float x, y, z; };
__device__ Vec operator-(Vec a, Vec b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
__device__ Vec cross(Vec a, Vec b) { return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x}; }
__device__ float dot(Vec a, Vec b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
struct Ray { Vec from, along; };
__global__ void hit(const float* triangles, int count, const float* rays, int n, int* which, float* distance) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    const Vec *corner = (const Vec*)triangles;
    Ray ray = ((const Ray*)rays)[i];
    int best = -1;
    float nearest = 1e30f;
    for (int k = 0; k < count; ++k) {
        Vec a = corner[3 * k], e1 = corner[3 * k + 1] - a, e2 = corner[3 * k + 2] - a, p = cross(ray.along, e2);
        float det = dot(e1, p);
        if (fabsf(det) < 1e-8f) continue;
        float inv = 1 / det;
        Vec s = ray.from - a, q = cross(s, e1);
        float u = dot(s, p) * inv, v = dot(ray.along, q) * inv, t = dot(e2, q) * inv;
        if (u >= 0 && v >= 0 && u + v <= 1 && t > 0 && t < nearest) { nearest = t; best = k; }
    }
    which[i] = best; distance[i] = nearest;
}""",
    *covering(120, 64),
    rtol=1e-4,
)
def ray_triangle_intersections(rng):
    # parallel squares at whole heights, each of two triangles; rays fall steeply through their inner parts
    triangles, heights = [], np.arange(6)
    for z in heights:
        a, b, c, d = ([x, y, z] for x, y in ((-4, -4), (4, -4), (4, 4), (-4, 4)))
        triangles += [[a, b, c], [a, c, d]]
    start = np.concatenate([rng.uniform(-1, 1, (120, 2)), rng.uniform(0.2, 7, (120, 1))], 1).astype("f4")
    along = np.concatenate([rng.uniform(-0.2, 0.2, (120, 2)), np.full((120, 1), -1.0)], 1).astype("f4")
    z = start[:, 2].astype("f8")
    below = np.minimum(np.floor(z), 5).astype(int)
    t = z - below
    at = start[:, :2] + along[:, :2] * t[:, None]
    # a ray too near the diagonal, or starting on a square, is moved
    along[np.abs(at[:, 0] - at[:, 1]) < 1e-3] = 0.1, 0, -1
    start[t < 1e-3] = 0.3, 0.1, 3.5
    z = start[:, 2].astype("f8")
    below = np.minimum(np.floor(z), 5).astype(int)
    t = z - below
    at = start[:, :2] + along[:, :2] * t[:, None]
    which = 2 * below + (at[:, 1] > at[:, 0])
    rays = np.concatenate([start, along], 1)
    args = {"triangles": np.array(triangles, "f4"), "count": 12, "rays": rays, "n": 120, "which": out(120, "i4")}
    return args | {"distance": out(120)}, {"which": which, "distance": t}


@case(
    r"""
// Points on Bezier curves by de Casteljau, and on a uniform B-spline by the blossom of its knots
__global__ void curves(const double2* control, int degree, double2* bezier, double2* spline, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    double t = (double)i / (n - 1);
    double2 p[8];
    for (int k = 0; k <= degree; ++k) p[k] = control[k];
    for (int r = degree; r > 0; --r)
        for (int k = 0; k < r; ++k) {
            p[k].x += t * (p[k + 1].x - p[k].x);
            p[k].y += t * (p[k + 1].y - p[k].y);
        }
    bezier[i] = p[0];
    int segments = degree - 2, s = min((int)(t * segments), segments - 1);
    double u = t * segments - s;
    for (int k = 0; k < 4; ++k) p[k] = control[s + k];
    for (int r = 1; r <= 3; ++r)
        for (int k = 3; k >= r; --k) {
            double w = (u + 3 - k) / (4 - r);
            p[k].x = (1 - w) * p[k - 1].x + w * p[k].x;
            p[k].y = (1 - w) * p[k - 1].y + w * p[k].y;
        }
    spline[i] = p[3];
}""",
    *covering(80, 32),
    rtol=1e-10,
    atol=1e-11,
)
def bezier_and_b_spline(rng):
    from math import comb

    control, t = rng.normal(size=(7, 2)), np.linspace(0, 1, 80)
    weights = np.array([comb(6, k) * t**k * (1 - t) ** (6 - k) for k in range(7)])
    s = np.minimum((t * 4).astype(int), 3)
    u = t * 4 - s
    basis = np.array([(1 - u) ** 3, 3 * u**3 - 6 * u**2 + 4, -3 * u**3 + 3 * u**2 + 3 * u + 1, u**3]) / 6
    spline = (basis[:, :, None] * control[s[None] + np.arange(4)[:, None]]).sum(0)
    args = {"control": control, "degree": 6, "bezier": out((80, 2), "f8"), "spline": out((80, 2), "f8"), "n": 80}
    return args, {"bezier": weights.T @ control, "spline": spline}


@case(
    r"""
// Similarity of two point clouds: every pair's Gaussian, a tile of one cloud in shared memory
__global__ void similarity(const double* a, const double* b, int na, int nb, const double* sa, const double* sb,
                           double* sums) {
    __shared__ double x[64], y[64], s[64], total[64];
    int i = blockIdx.x * 64 + threadIdx.x;
    double sum = 0;
    for (int start = 0; start < nb; start += 64) {
        int j = start + threadIdx.x;
        if (j < nb) { x[threadIdx.x] = b[2 * j]; y[threadIdx.x] = b[2 * j + 1]; s[threadIdx.x] = sb[j]; }
        __syncthreads();
        if (i < na)
            for (int k = 0; k < min(64, nb - start); ++k) {
                double dx = a[2 * i] - x[k], dy = a[2 * i + 1] - y[k];
                sum += exp(-(dx * dx + dy * dy) / (2 * sa[i] * sa[i] + 2 * s[k] * s[k]));
            }
        __syncthreads();
    }
    total[threadIdx.x] = sum;
    for (int d = 32; d; d /= 2) {
        __syncthreads();
        if (threadIdx.x < d) total[threadIdx.x] += total[threadIdx.x + d];
    }
    if (threadIdx.x == 0) sums[blockIdx.x] = total[0];
}""",
    Launch(2, 64),
    rtol=1e-10,
)
def point_cloud_similarity(rng):
    a, b = rng.normal(size=(100, 2)), rng.normal(size=(90, 2))
    sa, sb = rng.uniform(0.1, 1, 100), rng.uniform(0.1, 1, 90)
    d = ((a[:, None] - b) ** 2).sum(2)
    rows = np.exp(-d / (2 * sa[:, None] ** 2 + 2 * sb**2)).sum(1)
    args = {"a": a, "b": b, "na": 100, "nb": 90, "sa": sa, "sb": sb, "sums": out(2, "f8")}
    return args, {"sums": np.array([rows[:64].sum(), rows[64:].sum()])}
