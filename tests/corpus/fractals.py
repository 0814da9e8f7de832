"""Escape times and iterated maps."""

from __future__ import annotations

import numpy as np

import jitgpu as jg

from .case import Launch, case, covering, out


@case(
    r"""
__global__ void mandelbrot(double x0, double y0, double dx, double dy, int w, int h, int limit, unsigned short* count) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x >= w || y >= h) return;
    double cr = __dadd_rn(x0, __dmul_rn(x, dx)), ci = __dadd_rn(y0, __dmul_rn(y, dy)), zr = 0, zi = 0;
    int k = 0;
    while (k < limit) {
        double rr = __dmul_rn(zr, zr), ii = __dmul_rn(zi, zi);
        if (__dadd_rn(rr, ii) > 4) break;
        zi = __dadd_rn(__dmul_rn(__dadd_rn(zr, zr), zi), ci);
        zr = __dadd_rn(__dadd_rn(rr, -ii), cr);
        ++k;
    }
    count[y * w + x] = k;
}""",
    Launch((4, 8), (16, 8)), Launch((2, 61), (32, 1)),
)  # fmt: skip
def mandelbrot_without_contraction(rng):
    w, h, limit = 63, 61, 60
    x0, y0 = rng.uniform(-2.1, -1.9), rng.uniform(-1.3, -1.1)
    cr, ci = np.meshgrid(x0 + np.arange(w) * 0.045, y0 + np.arange(h) * 0.04)
    zr, zi, count = np.zeros((h, w)), np.zeros((h, w)), np.zeros((h, w), int)
    running = np.ones((h, w), bool)
    with np.errstate(over="ignore", invalid="ignore"):
        for _ in range(limit):
            rr, ii = zr * zr, zi * zi
            running &= rr + ii <= 4
            count += running
            zr, zi = (rr - ii) + cr, (zr + zr) * zi + ci
    args = {"x0": x0, "y0": y0, "dx": 0.045, "dy": 0.04, "w": w, "h": h, "limit": limit, "count": out((h, w), "u2")}
    return args, {"count": count}


@case(
    r"""
// A Julia set as in the book: a structure with operators; red where the point stays
struct cuComplex {
    float r, i;
    __device__ cuComplex(float a, float b) : r(a), i(b) {}
    __device__ float magnitude2() { return r * r + i * i; }
    __device__ cuComplex operator*(const cuComplex& a) { return cuComplex(r * a.r - i * a.i, i * a.r + r * a.i); }
    __device__ cuComplex operator+(const cuComplex& a) { return cuComplex(r + a.r, i + a.i); }
};
__global__ void julia(float cr, float ci, unsigned char* rgba, int dim) {
    int x = blockIdx.x, y = threadIdx.x;
    float jx = 1.5f * (float)(dim / 2 - x) / (dim / 2), jy = 1.5f * (float)(dim / 2 - y) / (dim / 2);
    cuComplex c(cr, ci), a(jx, jy);
    int stays = 1;
    for (int k = 0; k < 40 && stays; ++k) { a = a * a + c; if (a.magnitude2() > 1000) stays = 0; }
    int offset = x + y * gridDim.x;
    rgba[offset * 4] = 255 * stays; rgba[offset * 4 + 1] = 0; rgba[offset * 4 + 2] = 0; rgba[offset * 4 + 3] = 255;
}""",
    Launch(40, 40),
    options=jg.Options(extra=("-fmad=false",)),  # the boundary is chaotic: every rounding must be NumPy's
)
def julia_set(rng):
    one, c = np.float32(1.5), rng.uniform((-0.85, 0.1), (-0.75, 0.2)).astype("f4")
    x, y = np.meshgrid(np.arange(40), np.arange(40))
    r, i = (one * (20 - v).astype("f4") / np.float32(20) for v in (x, y))
    stays = np.ones((40, 40), bool)
    with np.errstate(over="ignore", invalid="ignore"):
        for _ in range(40):
            r, i = (r * r - i * i) + c[0], (i * r + r * i) + c[1]
            stays &= r * r + i * i <= 1000
    rgba = np.zeros((40, 40, 4), "u1")
    rgba[..., 0], rgba[..., 3] = 255 * stays, 255
    return {"cr": float(c[0]), "ci": float(c[1]), "rgba": out((40, 40, 4), "u1"), "dim": 40}, {"rgba": rgba}


@case(
    r"""
// The fraction of a Newton iteration's starts that fall to each root of z^3 = 1; by the nearest root at the end
__global__ void newton(const double2* start, unsigned char* root, unsigned char* steps, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    double x = start[i].x, y = start[i].y;
    int k = 0;
    for (; k < 60; ++k) {
        double x2 = x * x - y * y, y2 = 2 * x * y, d = 3 * (x2 * x2 + y2 * y2);
        double x3 = x2 * x - y2 * y - 1, y3 = x2 * y + y2 * x;
        double ux = (x3 * x2 + y3 * y2) / d, uy = (y3 * x2 - x3 * y2) / d;
        x -= ux; y -= uy;
        if (ux * ux + uy * uy < 1e-20) break;
    }
    root[i] = x > 0 ? 0 : y > 0 ? 1 : 2;
    steps[i] = k < 60;
}""",
    *covering(300, 64, 128),
)
def newton_basins(rng):
    # starts near a root, where a rounding error decides nothing
    root = rng.integers(0, 3, 300)
    z = np.exp(2j * np.pi * root / 3) + 0.3 * (rng.uniform(-1, 1, 300) + 1j * rng.uniform(-1, 1, 300))
    args = {"start": z.astype("c16"), "root": out(300, "u1"), "steps": out(300, "u1"), "n": 300}
    return args, {"root": root, "steps": np.ones(300)}


@case(
    r"""
// Logistic maps: Lyapunov exponents by the mean of log |r (1 - 2 x)|
__global__ void lyapunov(const float* r, float* exponent, int n, int steps) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float x = 0.3f, sum = 0;
    for (int k = 0; k < steps; ++k) { x = r[i] * x * (1 - x); sum += logf(fabsf(r[i] * (1 - 2 * x))); }
    exponent[i] = sum / steps;
}""",
    *covering(64, 32),
    rtol=1e-3,
    atol=1e-3,
)
def lyapunov_exponents_of_stable_maps(rng):
    r = rng.uniform(1.2, 2.9, 64).astype("f4")  # a stable fixed point: no chaos amplifies the rounding
    r[np.abs(r - 2) < 0.15] = 2.5  # at 2 the exponent is minus infinity
    x, total = np.full(64, 0.3), np.zeros(64)
    for _ in range(80):
        x = r * x * (1 - x)
        total += np.log(np.abs(r * (1 - 2 * x)))
    return {"r": r, "exponent": out(64), "n": 64, "steps": 80}, {"exponent": total / 80}


@case(
    r"""
// Elementary cellular automata: rule by rule, cells as bits of a word, a wheel of 32 cells a thread
__global__ void automata(unsigned* cells, const unsigned char* rules, int n, int steps) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned c = cells[i], rule = rules[i];
    for (int k = 0; k < steps; ++k) {
        unsigned l = __funnelshift_l(c, c, 1), r = __funnelshift_r(c, c, 1), next = 0;
        for (int p = 0; p < 8; ++p)
            if (rule >> p & 1) next |= (p & 4 ? l : ~l) & (p & 2 ? c : ~c) & (p & 1 ? r : ~r);
        c = next;
    }
    cells[i] = c;
}""",
    *covering(256, 64),
)
def elementary_automata(rng):
    cells, rules = rng.integers(0, 2**32, 256, dtype="u4"), np.arange(256, dtype="u1")
    bits = (cells[:, None] >> np.arange(32, dtype="u4") & 1).astype(int)
    for _ in range(25):
        pattern = 4 * np.roll(bits, 1, 1) + 2 * bits + np.roll(bits, -1, 1)
        bits = rules[:, None].astype(int) >> pattern & 1
    return {"cells": cells, "rules": rules, "n": 256, "steps": 25}, {
        "cells": (bits.astype("u8") << np.arange(32, dtype="u8")).sum(1)
    }
