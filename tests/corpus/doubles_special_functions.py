"""The mathematical library in double and single precision, rounding modes, and functions built from it."""

from __future__ import annotations

import math

import numpy as np

import jitgpu as jg

from .case import Launch, case, covering, out

_erf = np.vectorize(math.erf, otypes=["f8"])
_erfc = np.vectorize(math.erfc, otypes=["f8"])
_gamma = np.vectorize(math.gamma, otypes=["f8"])
_lgamma = np.vectorize(math.lgamma, otypes=["f8"])


def _outputs(names, n, dtype="f8"):
    return {name: out(n, dtype) for name in names.split()}


@case(
    r"""
__global__ void trigonometry(const double* x, double* s, double* c, double* t, double* a, double* both, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    s[i] = sin(x[i]); c[i] = cos(x[i]); t[i] = tan(x[i]);
    a[i] = atan2(x[i], 3.0);
    double p, q;
    sincos(x[i], &p, &q);
    both[i] = p * q;
}""",
    *covering(300, 64, 128),
    rtol=1e-13,
    atol=1e-14,
)
def trigonometry_double(rng):
    x = rng.normal(size=300) * 10.0 ** rng.integers(-3, 3, 300)
    x[:10] *= 1e12  # the slow path of the argument reduction
    s, c = np.sin(x), np.cos(x)
    return {"x": x, **_outputs("s c t a both", 300), "n": 300}, {
        "s": s, "c": c, "t": s / c, "a": np.arctan2(x, 3), "both": s * c,
    }  # fmt: skip


@case(
    r"""
__global__ void trigonometry(const float* x, float* s, float* c, float* t, float* as, float* at, float* pi, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    s[i] = sinf(x[i]); c[i] = cosf(x[i]); t[i] = tanf(x[i]);
    as[i] = asinf(x[i] / 2000000.0f); at[i] = atanf(x[i]);
    pi[i] = sinpif(x[i]);
}""",
    *covering(300, 96),
    rtol=2e-5,
    atol=2e-6,
)
def trigonometry_float_large_arguments(rng):
    x = (rng.normal(size=300) * 10.0 ** rng.integers(-3, 5, 300)).astype("f4")
    w = x.astype("f8")
    args = {"x": x, **_outputs("s c t as at pi", 300, "f4"), "n": 300}
    expected = {"s": np.sin(w), "c": np.cos(w), "t": np.tan(w), "as": np.arcsin(w / 2e6), "at": np.arctan(w)}
    return args, expected | {"pi": np.sin(np.pi * (w - 2 * np.rint(w / 2)))}


@case(
    r"""
__global__ void exponentials(const double* x, double* e, double* e2, double* e10, double* em1, double* l, double* l2,
                             double* l1p, double* p, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    double v = x[i], a = fabs(v) + 1e-3;
    e[i] = exp(v); e2[i] = exp2(v); e10[i] = exp10(v / 4); em1[i] = expm1(v / 1000);
    l[i] = log(a); l2[i] = log2(a); l1p[i] = log1p(a / 1000); p[i] = pow(a, v / 3);
}""",
    *covering(256, 64),
    rtol=1e-12,
    atol=1e-15,
)
def exponentials_double(rng):
    v = rng.normal(size=256) * 8
    a = np.abs(v) + 1e-3
    names = "e e2 e10 em1 l l2 l1p p"
    values = (np.exp(v), np.exp2(v), 10 ** (v / 4), np.expm1(v / 1000), np.log(a), np.log2(a), np.log1p(a / 1000))
    expected = dict(zip(names.split(), (*values, a ** (v / 3)), strict=True))
    return {"x": v, **_outputs(names, 256), "n": 256}, expected


@case(
    r"""
__global__ void exponentials(const float* x, float* e, float* e2, float* l, float* l10, float* p, float* th, float* sh,
                             int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float v = x[i], a = fabsf(v) + 0.01f;
    e[i] = expf(v); e2[i] = exp2f(v); l[i] = logf(a); l10[i] = log10f(a); p[i] = powf(a, v / 4);
    th[i] = tanhf(v); sh[i] = sinhf(v);
}""",
    *covering(256, 64, 256),
    rtol=2e-5,
    atol=2e-6,
)
def exponentials_float(rng):
    v = (rng.normal(size=256) * 5).astype("f4")
    w = v.astype("f8")
    a = np.abs(w) + np.float32(0.01)
    names = "e e2 l l10 p th sh"
    values = (np.exp(w), np.exp2(w), np.log(a), np.log10(a), a ** (w / 4), np.tanh(w), np.sinh(w))
    return {"x": v, **_outputs(names, 256, "f4"), "n": 256}, dict(zip(names.split(), values, strict=True))


@case(
    r"""
__global__ void special(const double* x, double* e, double* ec, double* g, double* lg, double* cn, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    e[i] = erf(x[i]); ec[i] = erfc(x[i]);
    g[i] = tgamma(fabs(x[i]) + 0.1); lg[i] = lgamma(fabs(x[i]) * 10 + 0.1);
    cn[i] = normcdf(x[i]);
}""",
    *covering(200, 64),
    rtol=1e-10,
    atol=1e-13,
)
def error_and_gamma_functions(rng):
    x = rng.normal(size=200) * 2
    a = np.abs(x)
    return {"x": x, **_outputs("e ec g lg cn", 200), "n": 200}, {
        "e": _erf(x), "ec": _erfc(x), "g": _gamma(a + 0.1), "lg": _lgamma(a * 10 + 0.1),
        "cn": 0.5 * _erfc(-x / math.sqrt(2)),
    }  # fmt: skip


@case(
    r"""
__global__ void roots(const double* x, const float* y, double* r, double* c, double* rr, double* h, float* fr,
                      float* fc, float* frr, double* rc, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    r[i] = sqrt(x[i]); c[i] = cbrt(x[i]); rr[i] = rsqrt(x[i]); h[i] = hypot(x[i], 2.0);
    fr[i] = sqrtf(y[i]); fc[i] = cbrtf(y[i]); frr[i] = rsqrtf(y[i]);
    rc[i] = 1.0 / x[i];
}""",
    *covering(200, 64),
    rtol=2e-7,
)
def roots_and_reciprocals(rng):
    x = rng.uniform(0, 1, 200) * 10.0 ** rng.integers(-30, 30, 200) + 1e-35
    y = x.astype("f4")
    w = y.astype("f8")
    args = {"x": x, "y": y, **_outputs("r c rr h", 200), **_outputs("fr fc frr", 200, "f4"), "rc": out(200, "f8")}
    return args | {"n": 200}, {
        "r": np.sqrt(x), "c": np.cbrt(x), "rr": 1 / np.sqrt(x), "h": np.hypot(x, 2), "fr": np.sqrt(w),
        "fc": np.cbrt(w), "frr": 1 / np.sqrt(w), "rc": 1 / x,
    }  # fmt: skip


@case(
    r"""
__global__ void exact(const double* x, const double* y, double* q, double* r, double* m, double* rem, double* f,
                      float* fq, float* fs, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    q[i] = x[i] / y[i]; r[i] = sqrt(fabs(x[i])); m[i] = fmod(x[i], y[i]); rem[i] = remainder(x[i], y[i]);
    f[i] = fma(x[i], y[i], -x[i] * y[i]);       // the rounding error of the product
    fq[i] = (float)x[i] / (float)y[i]; fs[i] = sqrtf(fabsf((float)x[i]));
}""",
    *covering(400, 128),
    options=jg.Options(extra=("-fmad=false",)),
)
def correctly_rounded_operations(rng):
    from fractions import Fraction

    x, y = rng.normal(size=(2, 400)) * 10.0 ** rng.integers(-3, 3, (2, 400))
    f = [float(Fraction(a) * Fraction(b) - Fraction(a * b)) for a, b in zip(x.tolist(), y.tolist(), strict=True)]
    rem = [math.remainder(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)]
    fx, fy = x.astype("f4"), y.astype("f4")
    args = {"x": x, "y": y, **_outputs("q r m rem f", 400), **_outputs("fq fs", 400, "f4"), "n": 400}
    return args, {
        "q": x / y, "r": np.sqrt(np.abs(x)), "m": np.fmod(x, y), "rem": np.array(rem), "f": np.array(f), "fq": fx / fy,
        "fs": np.sqrt(np.abs(fx)),
    }  # fmt: skip


@case(
    r"""
// Interval arithmetic: bounds of (a + b) * a / b with directed rounding
__global__ void intervals(const double* a, const double* b, double* low, double* high, float* flow, float* fhigh,
                          int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    low[i] = __ddiv_rd(__dmul_rd(__dadd_rd(a[i], b[i]), a[i]), b[i]);
    high[i] = __ddiv_ru(__dmul_ru(__dadd_ru(a[i], b[i]), a[i]), b[i]);
    float x = (float)a[i], y = (float)b[i];
    flow[i] = __fsqrt_rd(__fdiv_rd(__fmul_rd(__fadd_rd(x, y), x), y));
    fhigh[i] = __fsqrt_ru(__fdiv_ru(__fmul_ru(__fadd_ru(x, y), x), y));
}""",
    *covering(150, 64),
)
def intervals_with_directed_rounding(rng):
    from fractions import Fraction

    a, b = rng.uniform(0.1, 10, (2, 150))

    def rounded(value, up, kind):
        """The fraction as the neighbouring number of that kind below or above."""
        near = kind(float(value))
        if Fraction(float(near)) != value and (Fraction(float(near)) < value) == up:
            near = np.nextafter(near, kind(np.inf if up else -np.inf))
        return near

    def bound(x, y, up, kind):
        x, y = kind(x), kind(y)
        s = rounded(Fraction(float(x)) + Fraction(float(y)), up, kind)
        p = rounded(Fraction(float(s)) * Fraction(float(x)), up, kind)
        return rounded(Fraction(float(p)) / Fraction(float(y)), up, kind)

    def root(v, up):
        near = np.sqrt(np.float32(v))
        exact = Fraction(float(near)) ** 2
        if exact != Fraction(float(v)) and (exact < Fraction(float(v))) == up:
            near = np.nextafter(near, np.float32(np.inf if up else 0))
        return near

    pairs = list(zip(a, b, strict=True))
    expected = {
        "low": np.array([bound(x, y, False, np.float64) for x, y in pairs]),
        "high": np.array([bound(x, y, True, np.float64) for x, y in pairs]),
        "flow": np.array([root(bound(x, y, False, np.float32), False) for x, y in pairs]),
        "fhigh": np.array([root(bound(x, y, True, np.float32), True) for x, y in pairs]),
    }
    return {"a": a, "b": b, **_outputs("low high", 150), **_outputs("flow fhigh", 150, "f4"), "n": 150}, expected


@case(
    r"""
__global__ void pieces(const double* x, double* mantissa, int* exponent, double* whole, double* fraction,
                       double* scaled, double* rounded, double* near, double* next, long long* l, int* kind, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    int e;
    mantissa[i] = frexp(x[i], &e);
    exponent[i] = e;
    fraction[i] = modf(x[i], &whole[i]);
    scaled[i] = ldexp(x[i], i % 40 - 20);
    rounded[i] = round(x[i]);
    near[i] = rint(x[i]);
    next[i] = nextafter(x[i], 1e300);
    l[i] = llrint(x[i]);
    kind[i] = signbit(x[i]) * 4 + isfinite(x[i]) * 2 + (ilogb(x[i]) > 0);
}""",
    *covering(200, 32, 256),
)
def taking_doubles_apart(rng):
    x = rng.normal(size=200) * 10.0 ** rng.integers(-4, 5, 200)
    x[:40] = rng.integers(-20, 20, 40) + 0.5
    mantissa, exponent = np.frexp(x)
    fraction, whole = np.modf(x)
    args = {"x": x, "mantissa": out(200, "f8"), "exponent": out(200, "i4")}
    args |= {**_outputs("whole fraction scaled rounded near next", 200), "l": out(200, "i8"), "kind": out(200, "i4")}
    rounded = np.copysign(np.floor(np.abs(x) + 0.5), x)
    return args | {"n": 200}, {
        "mantissa": mantissa, "exponent": exponent, "whole": whole, "fraction": fraction,
        "scaled": np.ldexp(x, np.arange(200) % 40 - 20), "rounded": rounded, "near": np.rint(x),
        "next": np.nextafter(x, 1e300), "l": np.rint(x).astype("i8"),
        "kind": np.signbit(x) * 4 + 2 + (exponent - 1 > 0),
    }  # fmt: skip


@case(
    r"""
// Adaptive Simpson quadrature with an explicit stack, a thread an interval
__device__ double f(double x) { return exp(-x * x) * cos(3 * x); }
__global__ void quadrature(const double* a, const double* b, double* result, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    struct Piece { double a, fa, m, fm, b, fb, whole; int depth; } stack[24];
    int top = 0;
    double sum = 0, m0 = 0.5 * (a[i] + b[i]);
    stack[top++] = {a[i], f(a[i]), m0, f(m0), b[i], f(b[i]), 0, 0};
    stack[0].whole = (b[i] - a[i]) / 6 * (stack[0].fa + 4 * stack[0].fm + stack[0].fb);
    while (top) {
        Piece p = stack[--top];
        double l = 0.5 * (p.a + p.m), r = 0.5 * (p.m + p.b), fl = f(l), fr = f(r), h = (p.b - p.a) / 12;
        double left = h * (p.fa + 4 * fl + p.fm), right = h * (p.fm + 4 * fr + p.fb), d = left + right - p.whole;
        if (p.depth >= 20 || fabs(d) < 1e-9) sum += left + right + d / 15;
        else {
            stack[top++] = {p.a, p.fa, l, fl, p.m, p.fm, left, p.depth + 1};
            stack[top++] = {p.m, p.fm, r, fr, p.b, p.fb, right, p.depth + 1};
        }
    }
    result[i] = sum;
}""",
    *covering(40, 32),
    rtol=0,
    atol=1e-7,
)
def adaptive_quadrature(rng):
    a = rng.uniform(-2, 0, 40)
    b = a + rng.uniform(0.5, 3, 40)
    nodes, weights = np.polynomial.legendre.leggauss(60)
    x = 0.5 * (b - a)[:, None] * nodes + 0.5 * (a + b)[:, None]
    result = 0.5 * (b - a) * ((np.exp(-x * x) * np.cos(3 * x)) @ weights)
    return {"a": a, "b": b, "result": out(40, "f8"), "n": 40}, {"result": result}


@case(
    r"""
// Bessel functions of the library against their integrals
__global__ void bessel(const double* x, double* j0_, double* j1_, double* j3, double* y0_, int n) {
    int i = threadIdx.x;
    if (i >= n) return;
    j0_[i] = j0(x[i]); j1_[i] = j1(x[i]); j3[i] = jn(3, x[i]); y0_[i] = y0(x[i]);
}""",
    Launch(1, 64),
    rtol=1e-9,
    atol=1e-10,
)
def bessel_functions(rng):
    x = rng.uniform(0.5, 15, 50)
    t = (np.arange(4000) + 0.5) * np.pi / 4000
    phase = x[:, None] * np.sin(t)
    values = {k: np.cos(n * t - phase).mean(1) for k, n in (("j0_", 0), ("j1_", 1), ("j3", 3))}
    # y0 by its integrals: sin(x sin t) / pi and an exponential tail
    nodes, weights = np.polynomial.legendre.leggauss(200)
    s, t = (nodes + 1) * 3, (nodes + 1) * np.pi / 2
    tail = 2 * np.exp(-x[:, None] * np.sinh(s)) @ weights * 3  # beyond 6 it is less than exp(-100)
    y0 = (np.sin(x[:, None] * np.sin(t)) @ weights) * np.pi / 2 / np.pi - tail / np.pi
    return {"x": x, **_outputs("j0_ j1_ j3 y0_", 50), "n": 50}, values | {"y0_": y0}
