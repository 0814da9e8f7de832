"""Neighbourhoods on grids: heat, waves, life, lattice gas, halos in shared memory, red-black sweeps."""

from __future__ import annotations

import numpy as np

from .case import Launch, Step, case, covering, out


@case(
    r"""
#define RADIUS 3
__global__ void stencil_1d(const int* in, int* out, int n) {
    extern __shared__ int temp[];
    int g = threadIdx.x + blockIdx.x * blockDim.x, l = threadIdx.x + RADIUS;
    temp[l] = g < n ? in[g] : 0;
    if (threadIdx.x < RADIUS) {
        temp[l - RADIUS] = g >= RADIUS ? in[g - RADIUS] : 0;
        int right = g + blockDim.x;
        temp[l + blockDim.x] = right < n ? in[right] : 0;
    }
    __syncthreads();
    int sum = 0;
    for (int o = -RADIUS; o <= RADIUS; ++o) sum += temp[l + o];
    if (g < n) out[g] = sum;
}""",
    *(Launch(-(-999 // b), b, 4 * (b + 6)) for b in (32, 64, 200)),
)
def one_dimension_with_halo(rng):
    x = rng.integers(-99, 99, 999, dtype="i4")
    return {"in": x, "out": out(999, "i4"), "n": 999}, {"out": np.convolve(x, np.ones(7, "i4"), "same")}


def _heat(u, k, steps):
    u = u.astype("f8")
    for _ in range(steps):
        inner = u[:-2, 1:-1] + u[2:, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:] - 4 * u[1:-1, 1:-1]
        u = u.copy()
        u[1:-1, 1:-1] += k * inner
    return u


@case(
    r"""
__global__ void heat(const float* u, float* next, int w, int h, float k) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y, i = y * w + x;
    if (x >= w || y >= h) return;
    if (x == 0 || y == 0 || x == w - 1 || y == h - 1) next[i] = u[i];
    else next[i] = u[i] + k * (u[i - 1] + u[i + 1] + u[i - w] + u[i + w] - 4 * u[i]);
}""",
    Launch((3, 6), (16, 8)), Launch((2, 11), (32, 4)),
    rtol=1e-5,
    atol=1e-6,
    scratch=("v",),
    steps=lambda launch, args: [
        Step("heat", (*(("u", "v") if i % 2 == 0 else ("v", "u")), "w", "h", "k"), launch) for i in range(6)
    ],
)  # fmt: skip
def heat_equation_2d(rng):
    u = rng.random((43, 41)).astype("f4")
    return {"u": u, "v": out((43, 41)), "w": 41, "h": 43, "k": 0.2}, {"u": _heat(u, np.float32(0.2), 6)}


@case(
    r"""
__global__ void laplace_shared(const double* in, double* out, int w, int h) {
    __shared__ double tile[10][18];
    int lx = threadIdx.x + 1, ly = threadIdx.y + 1;
    int x = blockIdx.x * 16 + threadIdx.x, y = blockIdx.y * 8 + threadIdx.y;
    auto at = [&](int i, int j) { return in[min(max(j, 0), h - 1) * w + min(max(i, 0), w - 1)]; };
    tile[ly][lx] = at(x, y);
    if (threadIdx.x == 0) tile[ly][0] = at(x - 1, y);
    if (threadIdx.x == 15) tile[ly][17] = at(x + 1, y);
    if (threadIdx.y == 0) tile[0][lx] = at(x, y - 1);
    if (threadIdx.y == 7) tile[9][lx] = at(x, y + 1);
    __syncthreads();
    if (x < w && y < h)
        out[y * w + x] = tile[ly][lx - 1] + tile[ly][lx + 1] + tile[ly - 1][lx] + tile[ly + 1][lx] - 4 * tile[ly][lx];
}""",
    Launch((3, 5), (16, 8)),
    rtol=1e-12,
    atol=1e-12,
)
def laplacian_clamped_lambda(rng):
    u = rng.normal(size=(37, 45))
    p = np.pad(u, 1, "edge")
    return {"in": u, "out": out((37, 45), "f8"), "w": 45, "h": 37}, {
        "out": p[:-2, 1:-1] + p[2:, 1:-1] + p[1:-1, :-2] + p[1:-1, 2:] - 4 * u
    }


@case(
    r"""
extern "C" __global__ void life(const unsigned char* now, unsigned char* next, int w, int h) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x >= w || y >= h) return;
    int count = 0;
    for (int dy = -1; dy <= 1; ++dy)
        for (int dx = -1; dx <= 1; ++dx)
            if (dx || dy) count += now[(y + dy + h) % h * w + (x + dx + w) % w];
    next[y * w + x] = count == 3 || (count == 2 && now[y * w + x]);
}""",
    Launch((4, 8), (16, 4)),
    scratch=("b",),
    steps=lambda launch, args: [
        Step("life", (*(("a", "b") if i % 2 == 0 else ("b", "a")), "w", "h"), launch) for i in range(4)
    ],
)
def game_of_life_on_a_torus(rng):
    cells = rng.integers(0, 2, (30, 53), dtype="u1")
    now = cells.astype(int)
    for _ in range(4):
        count = sum(np.roll(now, (j, i), (0, 1)) for j in (-1, 0, 1) for i in (-1, 0, 1) if i or j)
        now = ((count == 3) | ((count == 2) & (now == 1))).astype(int)
    return {"a": cells, "b": out((30, 53), "u1"), "w": 53, "h": 30}, {"a": now}


@case(
    r"""
// A wave in three dimensions: planes march through registers, each plane's neighbours come from shared memory
__global__ void wave3d(const float* now, const float* before, float* next, int nx, int ny, int nz, float c) {
    __shared__ float plane[10][34];
    int x = blockIdx.x * 32 + threadIdx.x, y = blockIdx.y * 8 + threadIdx.y, lx = threadIdx.x + 1, ly = threadIdx.y + 1;
    bool inside = x < nx && y < ny;
    size_t step = (size_t)nx * ny, i = (size_t)y * nx + x;
    float below = 0, own = inside ? now[i] : 0, above;
    for (int z = 0; z < nz; ++z, i += step) {
        above = inside && z + 1 < nz ? now[i + step] : 0;
        plane[ly][lx] = own;
        if (threadIdx.x == 0) plane[ly][0] = inside && x > 0 ? now[i - 1] : 0;
        if (threadIdx.x == 31) plane[ly][33] = inside && x + 1 < nx ? now[i + 1] : 0;
        if (threadIdx.y == 0) plane[0][lx] = inside && y > 0 ? now[i - nx] : 0;
        if (threadIdx.y == 7) plane[9][lx] = inside && y + 1 < ny ? now[i + nx] : 0;
        __syncthreads();
        float sum = plane[ly][lx - 1] + plane[ly][lx + 1] + plane[ly - 1][lx] + plane[ly + 1][lx] + below + above;
        if (inside) next[i] = 2 * own - before[i] + c * (sum - 6 * own);
        __syncthreads();
        below = own; own = above;
    }
}""",
    Launch((2, 2), (32, 8)),
    rtol=1e-5,
    atol=1e-5,
)
def wave_3d_marching_planes(rng):
    now, before = rng.normal(size=(2, 6, 14, 41)).astype("f4")
    p = np.pad(now.astype("f8"), 1)
    around = p[:-2, 1:-1, 1:-1] + p[2:, 1:-1, 1:-1] + p[1:-1, :-2, 1:-1] + p[1:-1, 2:, 1:-1]
    around += p[1:-1, 1:-1, :-2] + p[1:-1, 1:-1, 2:]
    args = {"now": now, "before": before, "next": out((6, 14, 41)), "nx": 41, "ny": 14, "nz": 6, "c": 0.25}
    return args, {"next": 2.0 * now - before + 0.25 * (around - 6.0 * now)}


@case(
    r"""
// Gauss-Seidel in two colours, in place
__global__ void sweep(double* u, const double* f, int n, int colour) {
    int x = blockIdx.x * blockDim.x + threadIdx.x + 1, y = blockIdx.y * blockDim.y + threadIdx.y + 1;
    if (x >= n - 1 || y >= n - 1 || (x + y) % 2 != colour) return;
    int i = y * n + x;
    u[i] = 0.25 * (u[i - 1] + u[i + 1] + u[i - n] + u[i + n] - f[i]);
}""",
    Launch((4, 4), (8, 8)),
    rtol=1e-12,
    atol=1e-12,
    steps=lambda launch, args: [Step("sweep", ("u", "f", "n", i % 2), launch) for i in range(6)],
)
def red_black_gauss_seidel(rng):
    u, f = rng.normal(size=(2, 31, 31))
    v = u.copy()
    y, x = np.indices(v.shape)
    for i in range(6):
        mean = 0.25 * (np.roll(v, 1, 0) + np.roll(v, -1, 0) + np.roll(v, 1, 1) + np.roll(v, -1, 1) - f)
        chosen = ((x + y) % 2 == i % 2) & (x > 0) & (y > 0) & (x < 30) & (y < 30)
        v[chosen] = mean[chosen]
    return {"u": u, "f": f, "n": 31}, {"u": v}


@case(
    r"""
// D2Q9 lattice Boltzmann: stream and collide on a periodic grid
__constant__ int ex[9] = {0, 1, 0, -1, 0, 1, -1, -1, 1};
__constant__ int ey[9] = {0, 0, 1, 0, -1, 1, 1, -1, -1};
__constant__ double weight[9] = {4. / 9, 1. / 9, 1. / 9, 1. / 9, 1. / 9, 1. / 36, 1. / 36, 1. / 36, 1. / 36};
__global__ void lattice(const double* f, double* g, int w, int h, double omega) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= w * h) return;
    int x = i % w, y = i / w;
    double own[9], rho = 0, ux = 0, uy = 0;
    for (int q = 0; q < 9; ++q) {
        int fx = (x - ex[q] + w) % w, fy = (y - ey[q] + h) % h;
        own[q] = f[(q * h + fy) * w + fx];
        rho += own[q]; ux += own[q] * ex[q]; uy += own[q] * ey[q];
    }
    ux /= rho; uy /= rho;
    double square = 1.5 * (ux * ux + uy * uy);
    for (int q = 0; q < 9; ++q) {
        double along = 3 * (ex[q] * ux + ey[q] * uy);
        double equal = weight[q] * rho * (1 + along + 0.5 * along * along - square);
        g[(q * h + y) * w + x] = own[q] + omega * (equal - own[q]);
    }
}""",
    *covering(17 * 23, 64, 128),
    rtol=1e-10,
)
def lattice_boltzmann_d2q9(rng):
    f = rng.uniform(0.5, 1.5, (9, 17, 23))
    ex, ey = np.array([0, 1, 0, -1, 0, 1, -1, -1, 1]), np.array([0, 0, 1, 0, -1, 1, 1, -1, -1])
    weight = np.array([4 / 9, *[1 / 9] * 4, *[1 / 36] * 4])
    moved = np.stack([np.roll(f[q], (ey[q], ex[q]), (0, 1)) for q in range(9)])
    rho = moved.sum(0)
    ux, uy = np.tensordot(ex, moved, 1) / rho, np.tensordot(ey, moved, 1) / rho
    along = 3 * (ex[:, None, None] * ux + ey[:, None, None] * uy)
    equal = weight[:, None, None] * rho * (1 + along + along**2 / 2 - 1.5 * (ux**2 + uy**2))
    args = {"f": f, "g": out((9, 17, 23), "f8"), "w": 23, "h": 17, "omega": 0.7}
    return args, {"g": moved + 0.7 * (equal - moved)}


@case(
    r"""
// Gray-Scott reaction and diffusion, a grid that wraps round
__global__ void gray_scott(const float2* in, float2* out, int n, float du, float dv, float feed, float kill) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x >= n || y >= n) return;
    int l = (x + n - 1) % n, r = (x + 1) % n, t = (y + n - 1) % n, b = (y + 1) % n;
    float2 c = in[y * n + x], w = in[y * n + l], e = in[y * n + r], u = in[t * n + x], d = in[b * n + x];
    float lap_u = w.x + e.x + u.x + d.x - 4 * c.x, lap_v = w.y + e.y + u.y + d.y - 4 * c.y;
    float reaction = c.x * c.y * c.y;
    out[y * n + x] = make_float2(c.x + du * lap_u - reaction + feed * (1 - c.x),
                                 c.y + dv * lap_v + reaction - (feed + kill) * c.y);
}""",
    Launch((5, 5), (8, 8)),
    rtol=1e-5,
    atol=1e-6,
)
def gray_scott_float2(rng):
    u, v = rng.random((2, 37, 37)).astype("f4")
    wide = np.stack([u, v]).astype("f8")
    lap = sum(np.roll(wide, s, a) for s in (1, -1) for a in (1, 2)) - 4 * wide
    r = wide[0] * wide[1] ** 2
    nu = wide[0] + 0.16 * lap[0] - r + 0.035 * (1 - wide[0])
    nv = wide[1] + 0.08 * lap[1] + r - 0.1 * wide[1]
    args = {"in": np.stack([u, v], -1), "out": out((37, 37, 2)), "n": 37, "du": 0.16, "dv": 0.08, "feed": 0.035}
    return args | {"kill": 0.065}, {"out": np.stack([nu, nv], -1)}
