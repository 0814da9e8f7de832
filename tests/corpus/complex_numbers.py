"""Complex arithmetic with structures of one's own, float2, and cuComplex."""

from __future__ import annotations

import numpy as np

from .case import case, covering, out

_COMPLEX = r"""
template <typename T> struct Complex {
    T re, im;
    __device__ Complex(T re = 0, T im = 0) : re(re), im(im) {}
    __device__ Complex operator+(Complex o) const { return {re + o.re, im + o.im}; }
    __device__ Complex operator-(Complex o) const { return {re - o.re, im - o.im}; }
    __device__ Complex operator*(Complex o) const { return {re * o.re - im * o.im, re * o.im + im * o.re}; }
    __device__ Complex operator/(Complex o) const {
        T d = o.re * o.re + o.im * o.im;
        return {(re * o.re + im * o.im) / d, (im * o.re - re * o.im) / d};
    }
    __device__ T norm() const { return re * re + im * im; }
};
"""


@case(
    _COMPLEX + r"""
__global__ void arithmetic(const double2* a, const double2* b, double2* product, double2* quotient, double2* root,
                           int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    Complex<double> x(a[i].x, a[i].y), y(b[i].x, b[i].y), p = x * y, q = x / y;
    product[i] = make_double2(p.re, p.im);
    quotient[i] = make_double2(q.re, q.im);
    double r = sqrt(0.5 * (hypot(x.re, x.im) + fabs(x.re))), s = 0.5 * x.im / r;
    root[i] = x.re >= 0 ? make_double2(r, s) : make_double2(fabs(s), copysign(r, x.im));
}""",
    *covering(150, 64),
    rtol=1e-11,
    atol=1e-12,
)
def own_struct_arithmetic(rng):
    a, b = rng.normal(size=(2, 150, 2))
    x, y = a.view("c16")[:, 0], b.view("c16")[:, 0]

    def pairs(z):
        return np.stack([z.real, z.imag], 1)

    args = {"a": a, "b": b, **{k: out((150, 2), "f8") for k in ("product", "quotient", "root")}, "n": 150}
    return args, {"product": pairs(x * y), "quotient": pairs(x / y), "root": pairs(np.sqrt(x))}


@case(
    r"""
#include <cuComplex.h>
__global__ void conjugate_dot(const cuFloatComplex* x, const cuFloatComplex* y, float* parts, float* moduli, int n) {
    __shared__ cuFloatComplex s[64];
    cuFloatComplex sum = make_cuFloatComplex(0, 0);
    for (int i = threadIdx.x; i < n; i += 64) {
        sum = cuCaddf(sum, cuCmulf(cuConjf(x[i]), y[i]));
        moduli[i] = cuCabsf(x[i]);
    }
    s[threadIdx.x] = sum;
    for (int d = 32; d; d /= 2) {
        __syncthreads();
        if (threadIdx.x < d) s[threadIdx.x] = cuCaddf(s[threadIdx.x], s[threadIdx.x + d]);
    }
    if (threadIdx.x == 0) { parts[0] = cuCrealf(s[0]); parts[1] = cuCimagf(s[0]); }
}""",
    *covering(64, 64),
    rtol=1e-4,
    atol=1e-3,
)
def cucomplex_dot_product(rng):
    x, y = (rng.normal(size=(2, 500)) + 1j * rng.normal(size=(2, 500))).astype("c8")
    dot = np.vdot(x.astype("c16"), y.astype("c16"))
    args = {"x": x, "y": y, "parts": out(2), "moduli": out(500), "n": 500}
    return args, {"parts": np.array([dot.real, dot.imag]), "moduli": np.abs(x)}


@case(
    _COMPLEX + r"""
// All roots of polynomials at once (Durand and Kerner), a thread a polynomial
__global__ void roots(const double* coefficients, double* residues, double2* sums, int n) {
    int t = blockIdx.x * blockDim.x + threadIdx.x;
    if (t >= n) return;
    const double* c = coefficients + 4 * t;             // z^4 + c3 z^3 + c2 z^2 + c1 z + c0
    Complex<double> z[4], step(0.4, 0.9), power(1, 0);
    for (int k = 0; k < 4; ++k) { z[k] = power; power = power * step; }
    for (int round = 0; round < 90; ++round)
        for (int k = 0; k < 4; ++k) {
            Complex<double> value(1, 0), others(1, 0);
            for (int j = 3; j >= 0; --j) value = value * z[k] + Complex<double>(c[j]);
            for (int j = 0; j < 4; ++j) if (j != k) others = others * (z[k] - z[j]);
            z[k] = z[k] - value / others;
        }
    double worst = 0;
    Complex<double> sum, product(1, 0);
    for (int k = 0; k < 4; ++k) {
        Complex<double> value(1, 0);
        for (int j = 3; j >= 0; --j) value = value * z[k] + Complex<double>(c[j]);
        worst = fmax(worst, value.norm());
        sum = sum + z[k]; product = product * z[k];
    }
    residues[t] = worst;
    sums[2 * t] = make_double2(sum.re, sum.im); sums[2 * t + 1] = make_double2(product.re, product.im);
}""",
    *covering(60, 32),
    atol=1e-6,
)
def polynomial_roots(rng):
    c = rng.uniform(-2, 2, (60, 4))
    sums = np.zeros((60, 2, 2))
    sums[:, 0, 0], sums[:, 1, 0] = -c[:, 3], c[:, 0]  # Vieta
    args = {"coefficients": c, "residues": out(60, "f8"), "sums": out((60, 2, 2), "f8"), "n": 60}
    return args, {"residues": np.zeros(60), "sums": sums}


@case(
    r"""
// The exponential, logarithm and powers of complex numbers in single precision
__device__ float2 exponential(float2 z) {
    float s, c, e = expf(z.x);
    sincosf(z.y, &s, &c);
    return make_float2(e * c, e * s);
}
__device__ float2 logarithm(float2 z) { return make_float2(0.5f * logf(z.x * z.x + z.y * z.y), atan2f(z.y, z.x)); }
__global__ void functions(const float2* z, const float2* w, float2* e, float2* l, float2* p, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    e[i] = exponential(z[i]);
    float2 log_z = logarithm(z[i]);
    l[i] = log_z;
    p[i] = exponential(make_float2(log_z.x * w[i].x - log_z.y * w[i].y, log_z.x * w[i].y + log_z.y * w[i].x));
}""",
    *covering(140, 64),
    rtol=1e-4,
    atol=1e-4,
)
def complex_functions(rng):
    z, w = (rng.normal(size=(2, 140)) + 1j * rng.normal(size=(2, 140))).astype("c8")
    wz = z.astype("c16")
    args = {"z": z, "w": w, **{k: out(140, "c8") for k in ("e", "l", "p")}, "n": 140}
    return args, {"e": np.exp(wz), "l": np.log(wz), "p": wz ** w.astype("c16")}
