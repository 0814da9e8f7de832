"""Particles, fields and oscillators: n bodies, molecular dynamics, cell lists, Ising spins, FDTD, quantum walks."""

from __future__ import annotations

import numpy as np

from .case import Launch, Step, case, covering, out


@case(
    r"""
__device__ float3 pull(float4 own, float4 other, float3 a, float softening) {
    float3 r = make_float3(other.x - own.x, other.y - own.y, other.z - own.z);
    float d = r.x * r.x + r.y * r.y + r.z * r.z + softening;
    float inv = rsqrtf(d), s = other.w * inv * inv * inv;
    a.x += r.x * s; a.y += r.y * s; a.z += r.z * s;
    return a;
}
extern "C" __global__ void forces(const float4* bodies, float4* acceleration, int n, float softening) {
    extern __shared__ float4 tile[];
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    float4 own = i < n ? bodies[i] : make_float4(0, 0, 0, 0);
    float3 a = make_float3(0, 0, 0);
    for (int start = 0; start < n; start += blockDim.x) {
        int j = start + threadIdx.x;
        tile[threadIdx.x] = j < n ? bodies[j] : make_float4(0, 0, 0, 0);
        __syncthreads();
        #pragma unroll 4
        for (int k = 0; k < blockDim.x; ++k) a = pull(own, tile[k], a, softening);
        __syncthreads();
    }
    if (i < n) acceleration[i] = make_float4(a.x, a.y, a.z, 0);
}""",
    Launch(4, 32, 512), Launch(1, 128, 2048),
    rtol=2e-4,
    atol=1e-4,
)  # fmt: skip
def n_body_tiles(rng):
    bodies = rng.uniform(-1, 1, (110, 4)).astype("f4")
    bodies[:, 3] = rng.random(110)
    wide = bodies.astype("f8")
    r = wide[None, :, :3] - wide[:, None, :3]
    s = wide[:, 3] / ((r**2).sum(2) + np.float32(0.01)) ** 1.5
    a = np.zeros((110, 4))
    a[:, :3] = (r * s[:, :, None]).sum(1)
    return {"bodies": bodies, "acceleration": out((110, 4)), "n": 110, "softening": 0.01}, {"acceleration": a}


@case(
    r"""
// Lennard-Jones forces and energy in a periodic box with a cutoff
__global__ void lennard_jones(const double* x, const double* y, const double* z, double* fx, double* fy, double* fz,
                              double* energy, int n, double box, double cutoff) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    double ax = 0, ay = 0, az = 0, e = 0;
    for (int j = 0; j < n; ++j) {
        if (j == i) continue;
        double dx = x[i] - x[j], dy = y[i] - y[j], dz = z[i] - z[j];
        dx -= box * rint(dx / box); dy -= box * rint(dy / box); dz -= box * rint(dz / box);
        double r2 = dx * dx + dy * dy + dz * dz;
        if (r2 >= cutoff * cutoff) continue;
        double i2 = 1 / r2, i6 = i2 * i2 * i2, f = 24 * i6 * (2 * i6 - 1) * i2;
        ax += f * dx; ay += f * dy; az += f * dz;
        e += 2 * i6 * (i6 - 1);
    }
    fx[i] = ax; fy[i] = ay; fz[i] = az;
    atomicAdd(energy, e);
}""",
    *covering(64, 32, 64),
    rtol=1e-8,
    atol=1e-8,
)
def lennard_jones_periodic(rng):
    grid = np.stack(np.meshgrid(*[np.arange(4) * 1.2] * 3, indexing="ij"), -1).reshape(-1, 3)
    p = grid + rng.uniform(-0.15, 0.15, (64, 3))
    d = p[:, None] - p[None]
    d -= 4.8 * np.rint(d / 4.8)
    r2 = (d**2).sum(2)
    near = (r2 < 2.2**2) & ~np.eye(64, dtype=bool)
    i6 = np.where(near, 1 / np.where(near, r2, 1) ** 3, 0)
    f = np.where(near, 24 * i6 * (2 * i6 - 1) / np.where(near, r2, 1), 0)
    force = (f[:, :, None] * d).sum(1)
    columns = {k: np.ascontiguousarray(p[:, i]) for i, k in enumerate("xyz")}
    args = columns | {k: out(64, "f8") for k in ("fx", "fy", "fz")} | {"energy": np.zeros(1), "n": 64, "box": 4.8}
    expected = {k: force[:, i] for i, k in enumerate(("fx", "fy", "fz"))}
    return args | {"cutoff": 2.2}, expected | {"energy": np.array([(2 * i6 * (i6 - 1)).sum()])}


@case(
    r"""
// Neighbours through a grid of cells: count, start, fill, then search the 27 cells around
extern "C" {
__device__ int cell_of(float v, float size, int cells) { return min((int)(v / size), cells - 1); }
__device__ int cell_at(float3 p, float size, int cells) {
    return (cell_of(p.z, size, cells) * cells + cell_of(p.y, size, cells)) * cells + cell_of(p.x, size, cells);
}
__global__ void count_cells(const float3* p, int n, float size, int cells, int* count) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    atomicAdd(&count[cell_at(p[i], size, cells)], 1);
}
__global__ void start_cells(const int* count, int* start, int* cursor, int total) {
    int sum = 0;
    for (int c = 0; c < total; ++c) { start[c] = cursor[c] = sum; sum += count[c]; }
    start[total] = sum;
}
__global__ void fill_cells(const float3* p, int n, float size, int cells, int* cursor, int* members) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    members[atomicAdd(&cursor[cell_at(p[i], size, cells)], 1)] = i;
}
__global__ void neighbours(const float3* p, int n, float size, int cells, const int* start, const int* members,
                           int* found) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    int cx = cell_of(p[i].x, size, cells), cy = cell_of(p[i].y, size, cells), cz = cell_of(p[i].z, size, cells), k = 0;
    for (int z = max(cz - 1, 0); z <= min(cz + 1, cells - 1); ++z)
        for (int y = max(cy - 1, 0); y <= min(cy + 1, cells - 1); ++y)
            for (int x = max(cx - 1, 0); x <= min(cx + 1, cells - 1); ++x) {
                int c = (z * cells + y) * cells + x;
                for (int m = start[c]; m < start[c + 1]; ++m) {
                    float dx = p[members[m]].x - p[i].x, dy = p[members[m]].y - p[i].y, dz = p[members[m]].z - p[i].z;
                    k += members[m] != i && dx * dx + dy * dy + dz * dz < size * size;
                }
            }
    found[i] = k;
}
}""",
    *covering(300, 64),
    scratch=("count", "start", "cursor", "members"),
    steps=lambda launch, args: [
        Step("count_cells", ("p", "n", "size", "cells", "count"), launch),
        Step("start_cells", ("count", "start", "cursor", 125), Launch(1, 1)),
        Step("fill_cells", ("p", "n", "size", "cells", "cursor", "members"), launch),
        Step("neighbours", ("p", "n", "size", "cells", "start", "members", "found"), launch),
    ],
)
def cell_list_neighbours(rng):
    p = (rng.integers(0, 80, (300, 3)) / 16).astype("f4")  # distances are exact
    d = p[:, None].astype("f8") - p[None]
    found = ((d**2).sum(2) < 1).sum(1) - 1
    args = {"p": p, "n": 300, "size": 1.0, "cells": 5, "count": np.zeros(125, "i4"), "start": out(126, "i4")}
    return args | {"cursor": out(125, "i4"), "members": out(300, "i4"), "found": out(300, "i4")}, {"found": found}


@case(
    r"""
// Metropolis steps of an Ising lattice in a checkerboard; the random numbers come in
extern "C" __global__ void ising(signed char* spin, const float* random, int n, int colour, float beta) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x >= n || y >= n || ((x + y) & 1) != colour) return;
    int sum = spin[y * n + (x + 1) % n] + spin[y * n + (x + n - 1) % n] + spin[(y + 1) % n * n + x]
            + spin[(y + n - 1) % n * n + x];
    int cost = 2 * spin[y * n + x] * sum;
    if (cost <= 0 || random[y * n + x] < expf(-beta * cost)) spin[y * n + x] = -spin[y * n + x];
}""",
    Launch((3, 3), (8, 8)),
    steps=lambda launch, args: [Step("ising", ("spin", f"random{i}", "n", i % 2, "beta"), launch) for i in range(4)],
)
def ising_checkerboard(rng):
    n, beta = 20, 0.44
    spin = rng.choice(np.array([-1, 1], "i1"), (n, n))
    s, args = spin.astype(int), {"spin": spin, "n": n, "beta": beta}
    y, x = np.indices((n, n))
    for i in range(4):
        r = rng.random((n, n)).astype("f4")
        cost = 2 * s * (np.roll(s, 1, 0) + np.roll(s, -1, 0) + np.roll(s, 1, 1) + np.roll(s, -1, 1))
        limit = np.exp(-beta * cost)
        r = np.where(np.abs(r - limit) < 1e-5, np.float32(0.9999), r)  # no draw lies on the limit itself
        s = np.where(((x + y) % 2 == i % 2) & ((cost <= 0) | (r < limit)), -s, s)
        args[f"random{i}"] = r
    return args, {"spin": s}


@case(
    r"""
// Velocity Verlet for springs in a chain, all steps in one block
__global__ void chain(double* x, double* v, int n, int steps, double k, double dt) {
    extern __shared__ double pos[];
    int i = threadIdx.x;
    double own = x[i], speed = v[i];
    pos[i + 1] = own;
    if (i == 0) { pos[0] = 0; pos[n + 1] = 0; }
    __syncthreads();
    double f = k * (pos[i] - 2 * own + pos[i + 2]);
    for (int s = 0; s < steps; ++s) {
        speed += 0.5 * dt * f;
        own += dt * speed;
        __syncthreads();
        pos[i + 1] = own;
        __syncthreads();
        f = k * (pos[i] - 2 * own + pos[i + 2]);
        speed += 0.5 * dt * f;
    }
    x[i] = own; v[i] = speed;
}""",
    Launch(1, 50, 8 * 52),
    rtol=1e-10,
    atol=1e-10,
)
def spring_chain_verlet(rng):
    x, v = rng.normal(size=(2, 50))
    matrix = np.diag(np.full(50, -2.0)) + np.diag(np.ones(49), 1) + np.diag(np.ones(49), -1)
    p, s = x.copy(), v.copy()
    for _ in range(30):
        s += 0.025 * 3 * matrix @ p
        p += 0.05 * s
        s += 0.025 * 3 * matrix @ p
    return {"x": x, "v": v, "n": 50, "steps": 30, "k": 3.0, "dt": 0.05}, {"x": p, "v": s}


@case(
    r"""
// Maxwell's equations in one dimension on Yee's grid, fields in shared memory
__global__ void fdtd(float* e, float* h, int n, int steps, float c) {
    __shared__ float se[128], sh[128];
    int i = threadIdx.x;
    if (i < n) { se[i] = e[i]; sh[i] = h[i]; }
    __syncthreads();
    for (int s = 0; s < steps; ++s) {
        if (i < n - 1) sh[i] += c * (se[i + 1] - se[i]);
        __syncthreads();
        if (i > 0 && i < n - 1) se[i] += c * (sh[i] - sh[i - 1]);
        if (i == n / 2) se[i] += sinf(0.2f * s);
        __syncthreads();
    }
    if (i < n) { e[i] = se[i]; h[i] = sh[i]; }
}""",
    Launch(1, 128),
    rtol=1e-4,
    atol=1e-4,
)
def fdtd_one_dimension(rng):
    e, h = rng.normal(size=(2, 100)).astype("f4")
    a, b = e.astype("f8"), h.astype("f8")
    for s in range(40):
        b[:-1] += 0.5 * np.diff(a)
        a[1:-1] += 0.5 * np.diff(b[:-1])
        a[50] += np.sin(0.2 * s)
    return {"e": e, "h": h, "n": 100, "steps": 40, "c": 0.5}, {"e": a, "h": b}


@case(
    r"""
// Runge-Kutta of fourth order for Lorenz's equations, a thread a start
struct State { double x, y, z; };
__device__ State operator+(State a, State b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
__device__ State operator*(double k, State a) { return {k * a.x, k * a.y, k * a.z}; }
__device__ State lorenz(State s) { return {10 * (s.y - s.x), s.x * (28 - s.z) - s.y, s.x * s.y - 8.0 / 3 * s.z}; }
__global__ void integrate(double* states, int n, int steps, double dt) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    State s = {states[3 * i], states[3 * i + 1], states[3 * i + 2]};
    for (int k = 0; k < steps; ++k) {
        State a = lorenz(s), b = lorenz(s + 0.5 * dt * a), c = lorenz(s + 0.5 * dt * b), d = lorenz(s + dt * c);
        s = s + dt / 6 * (a + 2.0 * b + 2.0 * c + d);
    }
    states[3 * i] = s.x; states[3 * i + 1] = s.y; states[3 * i + 2] = s.z;
}""",
    *covering(50, 32, 64),
    rtol=1e-8,
    atol=1e-8,
)
def lorenz_runge_kutta(rng):
    start = rng.uniform(-10, 10, (50, 3)) + np.array([0, 0, 20])

    def f(s):
        x, y, z = s.T
        return np.stack([10 * (y - x), x * (28 - z) - y, x * y - 8 / 3 * z], 1)

    s = start.copy()
    for _ in range(50):
        a = f(s)
        b = f(s + 0.005 * a)
        c = f(s + 0.005 * b)
        s = s + 0.01 / 6 * (a + 2 * b + 2 * c + f(s + 0.01 * c))
    return {"states": start, "n": 50, "steps": 50, "dt": 0.01}, {"states": s}


@case(
    r"""
// Smoothed particles: the density by a cubic spline kernel
__device__ __noinline__ float spline(float q) {
    if (q >= 2) return 0;
    if (q < 1) return 1 - 1.5f * q * q + 0.75f * q * q * q;
    float t = 2 - q;
    return 0.25f * t * t * t;
}
__global__ void density(const float2* p, const float* mass, float* rho, int n, float h) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float sum = 0, norm = 10 / (7 * 3.14159265f * h * h);
    for (int j = 0; j < n; ++j) sum += mass[j] * spline(hypotf(p[i].x - p[j].x, p[i].y - p[j].y) / h);
    rho[i] = norm * sum;
}""",
    *covering(120, 64),
    rtol=1e-4,
    atol=1e-5,
)
def smoothed_particle_density(rng):
    p, mass = rng.random((120, 2)).astype("f4"), rng.random(120).astype("f4")
    q = np.hypot(*(p[:, None].astype("f8") - p[None]).transpose(2, 0, 1)) / 0.3
    w = np.where(q < 1, 1 - 1.5 * q**2 + 0.75 * q**3, np.where(q < 2, 0.25 * (2 - q) ** 3, 0))
    rho = 10 / (7 * np.pi * 0.09) * w @ mass
    return {"p": p, "mass": mass, "rho": out(120), "n": 120, "h": 0.3}, {"rho": rho}
