"""Options and bonds: closed forms, trees, finite differences, Monte Carlo with given normals, interest curves."""

from __future__ import annotations

import math

import numpy as np

from .case import Launch, case, covering, out

_cdf = np.vectorize(lambda x: 0.5 * math.erfc(-x / math.sqrt(2)), otypes=["f8"])


def _black_scholes(s, k, t, r, v):
    d1 = (np.log(s / k) + (r + 0.5 * v * v) * t) / (v * np.sqrt(t))
    d2 = d1 - v * np.sqrt(t)
    call = s * _cdf(d1) - k * np.exp(-r * t) * _cdf(d2)
    return call, call - s + k * np.exp(-r * t)


@case(
    r"""
// The cumulative normal distribution by Abramowitz and Stegun's polynomial, as everybody writes it
__device__ inline float cnd(float d) {
    const float a1 = 0.31938153f, a2 = -0.356563782f, a3 = 1.781477937f, a4 = -1.821255978f, a5 = 1.330274429f;
    float k = __fdividef(1.0f, 1.0f + 0.2316419f * fabsf(d));
    float c = 0.39894228f * __expf(-0.5f * d * d) * (k * (a1 + k * (a2 + k * (a3 + k * (a4 + k * a5)))));
    return d > 0 ? 1.0f - c : c;
}
__global__ __launch_bounds__(128) void black_scholes(float2* call, float2* put, const float2* price,
                                                     const float2* strike, const float2* years, float riskfree,
                                                     float volatility, int pairs) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= pairs) return;
    auto one = [=](float s, float x, float t, float& c, float& p) {
        float root = __fdividef(1.0f, rsqrtf(t));
        float d1 = __fdividef(__logf(s / x) + (riskfree + 0.5f * volatility * volatility) * t, volatility * root);
        float d2 = d1 - volatility * root, n1 = cnd(d1), n2 = cnd(d2), e = __expf(-riskfree * t);
        c = s * n1 - x * e * n2;
        p = x * e * (1.0f - n2) - s * (1.0f - n1);
    };
    float2 c, p;
    one(price[i].x, strike[i].x, years[i].x, c.x, p.x);
    one(price[i].y, strike[i].y, years[i].y, c.y, p.y);
    call[i] = c; put[i] = p;
}""",
    *covering(250, 64, 128),
    rtol=1e-4,
    atol=2e-3,
)
def black_scholes_float2(rng):
    s, k, t = (rng.uniform(a, b, 500).astype("f4") for a, b in ((5, 30), (1, 100), (0.25, 10)))
    call, put = _black_scholes(*(v.astype("f8") for v in (s, k, t)), 0.02, 0.3)
    args = {"call": out(500), "put": out(500), "price": s, "strike": k, "years": t, "riskfree": 0.02, "volatility": 0.3}
    return args | {"pairs": 250}, {"call": call, "put": put}


@case(
    r"""
// American puts by a binomial tree, a block an option, the levels in shared memory
__global__ void binomial(const double* s, const double* k, const double* t, double r, double v, double* value,
                         int steps) {
    extern __shared__ double level[];
    int o = blockIdx.x, j = threadIdx.x;
    double dt = t[o] / steps, up = exp(v * sqrt(dt)), discount = exp(-r * dt);
    double p = (exp(r * dt) - 1 / up) / (up - 1 / up);
    for (int i = j; i <= steps; i += blockDim.x) level[i] = fmax(k[o] - s[o] * pow(up, 2.0 * i - steps), 0.0);
    for (int n = steps - 1; n >= 0; --n) {
        __syncthreads();
        double kept[4];
        for (int i = j, q = 0; i <= n; i += blockDim.x, ++q) {
            double hold = discount * (p * level[i + 1] + (1 - p) * level[i]);
            kept[q] = fmax(hold, k[o] - s[o] * pow(up, 2.0 * i - n));
        }
        __syncthreads();
        for (int i = j, q = 0; i <= n; i += blockDim.x, ++q) level[i] = kept[q];
    }
    __syncthreads();
    if (j == 0) value[o] = level[0];
}""",
    Launch(4, 32, 8 * 65), Launch(4, 64, 8 * 65),
    rtol=1e-9,
    atol=1e-10,
)  # fmt: skip
def american_puts_binomial(rng):
    s, k, t = rng.uniform(80, 120, 4), rng.uniform(80, 120, 4), rng.uniform(0.2, 2, 4)
    steps, r, v = 64, 0.05, 0.25
    dt = t / steps
    up = np.exp(v * np.sqrt(dt))
    p, discount = (np.exp(r * dt) - 1 / up) / (up - 1 / up), np.exp(-r * dt)
    level = np.maximum(k - s * up ** (2.0 * np.arange(steps + 1)[:, None] - steps), 0)
    for n in range(steps - 1, -1, -1):
        hold = discount * (p * level[1:] + (1 - p) * level[:-1])
        level = np.maximum(hold, k - s * up ** (2.0 * np.arange(n + 1)[:, None] - n))
    return {"s": s, "k": k, "t": t, "r": r, "v": v, "value": out(4, "f8"), "steps": steps}, {"value": level[0]}


@case(
    r"""
// An average price option: a thread walks one path along given normals, blocks reduce
__global__ void asian(const float* normals, int paths, int steps, float s0, float k, float drift, float sigma,
                      double* payoffs) {
    __shared__ double s[64];
    double sum = 0;
    for (int p = blockIdx.x * 64 + threadIdx.x; p < paths; p += 64 * gridDim.x) {
        float price = s0, total = 0;
        for (int i = 0; i < steps; ++i) {
            price *= expf(drift + sigma * normals[i * paths + p]);
            total += price;
        }
        sum += fmaxf(total / steps - k, 0.0f);
    }
    s[threadIdx.x] = sum;
    for (int d = 32; d; d /= 2) {
        __syncthreads();
        if (threadIdx.x < d) s[threadIdx.x] += s[threadIdx.x + d];
    }
    if (threadIdx.x == 0) payoffs[blockIdx.x] = s[0];
}""",
    Launch(3, 64),
    rtol=1e-4,
    canonical=lambda r: r | {"payoffs": r["payoffs"].sum(keepdims=True)},
)
def asian_option_paths(rng):
    z = rng.normal(size=(20, 500)).astype("f4")
    prices = 100 * np.exp(np.cumsum(0.001 + 0.05 * z.astype("f8"), 0))
    args = {"normals": z, "paths": 500, "steps": 20, "s0": 100.0, "k": 98.0, "drift": 0.001, "sigma": 0.05}
    return args | {"payoffs": out(3, "f8")}, {"payoffs": np.maximum(prices.mean(0) - 98, 0).sum(keepdims=True)}


@case(
    r"""
// The heat equation of Black and Scholes by Crank and Nicolson; Thomas' algorithm in local arrays, a thread an option
#define NODES 40
__global__ void crank_nicolson(const double* strike, const double* sigma, double r, double years, int steps,
                               double* value, int n) {
    int o = blockIdx.x * blockDim.x + threadIdx.x;
    if (o >= n) return;
    double k = strike[o], v = sigma[o], ds = 4 * k / (NODES - 1), dt = years / steps, u[NODES], c[NODES], d[NODES];
    for (int i = 0; i < NODES; ++i) u[i] = fmax(i * ds - k, 0.0);
    for (int s = 1; s <= steps; ++s) {
        c[0] = 0; d[0] = 0;
        for (int i = 1; i < NODES - 1; ++i) {
            double a = 0.25 * dt * (v * v * i * i - r * i), b = -0.5 * dt * (v * v * i * i + r);
            double e = 0.25 * dt * (v * v * i * i + r * i);
            double rhs = a * u[i - 1] + (1 + b) * u[i] + e * u[i + 1], m = 1 - b + a * c[i - 1];
            c[i] = -e / m;
            d[i] = (rhs + a * d[i - 1]) / m;
        }
        u[NODES - 1] = 4 * k - k * exp(-r * s * dt);
        u[0] = 0;
        for (int i = NODES - 2; i > 0; --i) u[i] = d[i] - c[i] * u[i + 1];
    }
    value[o] = u[(NODES - 1) / 3];
}""",
    *covering(32, 32),
    rtol=1e-8,
    atol=1e-9,
)
def crank_nicolson_calls(rng):
    k, v = rng.uniform(50, 150, 32), rng.uniform(0.1, 0.5, 32)
    value, i, dt, r = np.empty(32), np.arange(1, 39), 1.0 / 25, 0.04
    for o in range(32):
        u = np.maximum(np.arange(40) * 4 * k[o] / 39 - k[o], 0)
        a, e = 0.25 * dt * (v[o] ** 2 * i * i - r * i), 0.25 * dt * (v[o] ** 2 * i * i + r * i)
        b = -0.5 * dt * (v[o] ** 2 * i * i + r)
        left = np.diag(1 - b) - np.diag(e[:-1], 1) - np.diag(a[1:], -1)
        for s in range(1, 26):
            rhs = a * u[:-2] + (1 + b) * u[1:-1] + e * u[2:]
            top = 4 * k[o] - k[o] * np.exp(-r * s * dt)
            rhs[-1] += e[-1] * top
            u = np.concatenate([[0], np.linalg.solve(left, rhs), [top]])
        value[o] = u[13]
    args = {"strike": k, "sigma": v, "r": r, "years": 1.0, "steps": 25, "value": out(32, "f8"), "n": 32}
    return args, {"value": value}


@case(
    r"""
// Implied volatility by Newton's method, then bisection where that leaves the bracket
__device__ double price(double s, double k, double t, double r, double v, double* vega) {
    double root = sqrt(t), d1 = (log(s / k) + (r + 0.5 * v * v) * t) / (v * root);
    *vega = s * root * exp(-0.5 * d1 * d1) * 0.3989422804014327;
    return s * normcdf(d1) - k * exp(-r * t) * normcdf(d1 - v * root);
}
__global__ void implied(const double* s, const double* k, const double* t, double r, const double* market, double* v,
                        int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    double low = 1e-3, high = 4, x = 0.3, vega;
    for (int round = 0; round < 60; ++round) {
        double miss = price(s[i], k[i], t[i], r, x, &vega) - market[i];
        if (miss > 0) high = x; else low = x;
        double next = x - miss / vega;
        if (!(next > low && next < high)) next = 0.5 * (low + high);
        if (fabs(next - x) < 1e-13) break;
        x = next;
    }
    v[i] = x;
}""",
    *covering(60, 32),
    rtol=1e-7,
)
def implied_volatility(rng):
    s, t, v = rng.uniform(80, 120, 60), rng.uniform(0.3, 2, 60), rng.uniform(0.15, 0.8, 60)
    k = s * rng.uniform(0.85, 1.15, 60)
    market, _ = _black_scholes(s, k, t, 0.03, v)
    return {"s": s, "k": k, "t": t, "r": 0.03, "market": market, "v": out(60, "f8"), "n": 60}, {"v": v}
