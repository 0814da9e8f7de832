"""Signals: Fourier, Walsh, cosine and number theoretic transforms, filters, correlation, wavelets, resampling."""

from __future__ import annotations

import numpy as np

from .case import Launch, Step, case, covering, out


def _complex(rng, *shape):
    return (rng.normal(size=shape) + 1j * rng.normal(size=shape)).astype("c8")


@case(
    r"""
// Radix two in shared memory, a block a signal, bits reversed when loading
__global__ void fft(const float2* in, float2* out, int bits, float sign) {
    extern __shared__ float2 s[];
    int n = 1 << bits, base = blockIdx.x * n;
    for (int i = threadIdx.x; i < n; i += blockDim.x) s[__brev(i) >> (32 - bits)] = in[base + i];
    for (int half = 1; half < n; half *= 2) {
        __syncthreads();
        for (int k = threadIdx.x; k < n / 2; k += blockDim.x) {
            int j = k & (half - 1), a = 2 * (k - j) + j, b = a + half;
            float sine, cosine;
            sincospif(sign * j / half, &sine, &cosine);
            float2 u = s[a], v = s[b], w = make_float2(v.x * cosine - v.y * sine, v.x * sine + v.y * cosine);
            s[a] = make_float2(u.x + w.x, u.y + w.y);
            s[b] = make_float2(u.x - w.x, u.y - w.y);
        }
    }
    __syncthreads();
    for (int i = threadIdx.x; i < n; i += blockDim.x) out[base + i] = s[i];
}""",
    Launch(3, 64, 8 * 256), Launch(3, 128, 8 * 256),
    rtol=1e-4,
    atol=1e-3,
)  # fmt: skip
def fft_radix_2_shared(rng):
    x = _complex(rng, 3, 256)
    return {"in": x, "out": out((3, 256), "c8"), "bits": 8, "sign": -1.0}, {"out": np.fft.fft(x.astype("c16"))}


@case(
    r"""
// Stockham's algorithm, which needs no reversal: one launch a stage, radix four
__device__ double2 add(double2 a, double2 b) { return make_double2(a.x + b.x, a.y + b.y); }
__device__ double2 subtract(double2 a, double2 b) { return make_double2(a.x - b.x, a.y - b.y); }
__device__ double2 times(double2 a, double2 b) { return make_double2(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x); }
extern "C" __global__ void stage(const double2* in, double2* out, int n, int p) {
    int i = blockIdx.x * blockDim.x + threadIdx.x, quarter = n / 4;
    if (i >= quarter) return;
    int k = i & (p - 1), j = (i - k) * 4 + k;
    double2 w1, w2, w3;
    sincospi(-0.5 * k / p, &w1.y, &w1.x);
    w2 = times(w1, w1); w3 = times(w1, w2);
    double2 a = in[i], b = times(in[i + quarter], w1);
    double2 c = times(in[i + 2 * quarter], w2), d = times(in[i + 3 * quarter], w3);
    double2 s = add(a, c), t = subtract(a, c), u = add(b, d), v = subtract(b, d);
    v = make_double2(v.y, -v.x);
    out[j] = add(s, u); out[j + p] = add(t, v); out[j + 2 * p] = subtract(s, u); out[j + 3 * p] = subtract(t, v);
}""",
    *covering(64, 16, 64),
    rtol=1e-10,
    atol=1e-10,
    steps=lambda launch, args: [
        Step("stage", (*(("a", "b") if i % 2 == 0 else ("b", "a")), 256, 4**i), launch) for i in range(4)
    ],
    scratch=("b",),
)
def fft_stockham_radix_4(rng):
    x = rng.normal(size=256) + 1j * rng.normal(size=256)
    return {"a": x, "b": out(256, "c16")}, {"a": np.fft.fft(x)}


@case(
    r"""
__global__ void dft(const float* x, float2* spectrum, float* power, int n) {
    int k = blockIdx.x * blockDim.x + threadIdx.x;
    if (k > n / 2) return;
    float re = 0, im = 0;
    for (int i = 0; i < n; ++i) {
        float s, c;
        sincospif(-2.0f * ((k * i) % n) / n, &s, &c);
        re += x[i] * c; im += x[i] * s;
    }
    spectrum[k] = make_float2(re, im);
    power[k] = hypotf(re, im);
}""",
    *covering(51, 32, 64),
    rtol=1e-3,
    atol=1e-3,
)
def dft_of_any_length(rng):
    x = rng.normal(size=100).astype("f4")
    s = np.fft.rfft(x.astype("f8"))
    return {"x": x, "spectrum": out(51, "c8"), "power": out(51), "n": 100}, {"spectrum": s, "power": np.abs(s)}


@case(
    r"""
__global__ void walsh(int* x) {
    extern __shared__ int s[];
    int t = threadIdx.x, n = blockDim.x * 2, base = blockIdx.x * n;
    s[t] = x[base + t]; s[t + blockDim.x] = x[base + t + blockDim.x];
    for (int h = blockDim.x; h >= 1; h >>= 1) {
        __syncthreads();
        int low = t & (h - 1), a = 2 * t - low, u = s[a], v = s[a + h];
        s[a] = u + v; s[a + h] = u - v;
    }
    __syncthreads();
    x[base + t] = s[t]; x[base + t + blockDim.x] = s[t + blockDim.x];
}""",
    Launch(4, 64, 512),
)
def walsh_hadamard(rng):
    x = rng.integers(-99, 99, (4, 128), dtype="i4")
    h = np.array([[1]])
    for _ in range(7):
        h = np.block([[h, h], [h, -h]])
    return {"x": x}, {"x": x @ h}


@case(
    r"""
// The transform modulo 998244353, exact; twiddles by powers, products in 64 bits
#define P 998244353u
__device__ unsigned multiply(unsigned a, unsigned b) { return (unsigned long long)a * b % P; }
__device__ unsigned power(unsigned a, unsigned e) {
    unsigned r = 1;
    for (; e; e >>= 1, a = multiply(a, a)) if (e & 1) r = multiply(r, a);
    return r;
}
__global__ void ntt(unsigned* x, int bits, unsigned root) {
    __shared__ unsigned s[256];
    int n = 1 << bits, t = threadIdx.x, base = blockIdx.x * n;
    s[__brev(t) >> (32 - bits)] = x[base + t];
    s[__brev(t + n / 2) >> (32 - bits)] = x[base + t + n / 2];
    for (int half = 1; half < n; half *= 2) {
        __syncthreads();
        int j = t & (half - 1), a = 2 * (t - j) + j;
        unsigned w = power(root, n / (2 * half) * j), u = s[a], v = multiply(s[a + half], w);
        s[a] = u + v >= P ? u + v - P : u + v;
        s[a + half] = u >= v ? u - v : u + P - v;
    }
    __syncthreads();
    x[base + t] = s[t]; x[base + t + n / 2] = s[t + n / 2];
}""",
    Launch(2, 64),
)
def number_theoretic_transform(rng):
    p, n = 998244353, 128
    root = pow(3, (p - 1) // n, p)
    x = rng.integers(0, p, (2, n), dtype="u4")
    powers = [pow(root, k, p) for k in range(n)]
    matrix = np.array([[powers[i * j % n] for j in range(n)] for i in range(n)], dtype=object)
    return {"x": x, "bits": 7, "root": root}, {"x": (x.astype(object) @ matrix % p).astype("u4")}


@case(
    r"""
// A recursive filter (biquad) of many channels, state in registers; samples interleaved
struct Biquad { double b0, b1, b2, a1, a2; };
__global__ void filter(const float* x, float* y, const Biquad* stages, int count, int channels, int samples) {
    int c = blockIdx.x * blockDim.x + threadIdx.x;
    if (c >= channels) return;
    double z[4][2] = {};
    for (int i = 0; i < samples; ++i) {
        double v = x[i * channels + c];
        for (int s = 0; s < count; ++s) {
            Biquad q = stages[s];
            double w = q.b0 * v + z[s][0];
            z[s][0] = q.b1 * v - q.a1 * w + z[s][1];
            z[s][1] = q.b2 * v - q.a2 * w;
            v = w;
        }
        y[i * channels + c] = v;
    }
}""",
    *covering(40, 32),
    rtol=1e-5,
    atol=1e-6,
)
def biquad_cascade(rng):
    stages = np.zeros(2, np.dtype([(k, "f8") for k in ("b0", "b1", "b2", "a1", "a2")]))
    for k in ("b0", "b1", "b2"):
        stages[k] = rng.normal(size=2)
    radius, angle = rng.uniform(0.3, 0.9, 2), rng.uniform(0, np.pi, 2)
    stages["a1"], stages["a2"] = -2 * radius * np.cos(angle), radius**2
    x = rng.normal(size=(60, 40)).astype("f4")
    v = x.astype("f8")
    for q in stages:  # the direct form: y[i] = b x - a y
        y = np.zeros((62, 40))
        p = np.concatenate([np.zeros((2, 40)), v])
        for i in range(60):
            y[i + 2] = q["b0"] * p[i + 2] + q["b1"] * p[i + 1] + q["b2"] * p[i] - q["a1"] * y[i + 1] - q["a2"] * y[i]
        v = y[2:]
    args = {"x": x, "y": out((60, 40)), "stages": stages, "count": 2, "channels": 40, "samples": 60}
    return args, {"y": v}


@case(
    r"""
// Haar wavelets in place, level after level
__global__ void haar(const float* x, float* y, int n) {
    extern __shared__ float s[];
    int t = threadIdx.x, base = blockIdx.x * n;
    for (int i = t; i < n; i += blockDim.x) s[i] = x[base + i];
    __syncthreads();
    for (int length = n; length > 1; length /= 2) {
        float low = 0, high = 0;
        if (t < length / 2) {
            low = (s[2 * t] + s[2 * t + 1]) * 0.70710678f;
            high = (s[2 * t] - s[2 * t + 1]) * 0.70710678f;
        }
        __syncthreads();
        if (t < length / 2) { s[t] = low; s[length / 2 + t] = high; }
        __syncthreads();
    }
    for (int i = t; i < n; i += blockDim.x) y[base + i] = s[i];
}""",
    Launch(3, 64, 512),
    rtol=1e-4,
    atol=1e-5,
)
def haar_wavelets(rng):
    x = rng.normal(size=(3, 128)).astype("f4")
    y, low = np.empty((3, 128)), x.astype("f8")
    while low.shape[1] > 1:
        half = low.shape[1] // 2
        y[:, half : 2 * half] = (low[:, ::2] - low[:, 1::2]) / np.sqrt(2)
        low = (low[:, ::2] + low[:, 1::2]) / np.sqrt(2)
    y[:, :1] = low
    return {"x": x, "y": out((3, 128)), "n": 128}, {"y": y}


@case(
    r"""
// Resampling by a windowed sinc at any ratio
__global__ void resample(const double* x, int n, double* y, int m, double ratio, int reach) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= m) return;
    double at = i * ratio, sum = 0;
    int centre = (int)floor(at);
    for (int k = max(centre - reach + 1, 0); k <= min(centre + reach, n - 1); ++k) {
        double d = at - k, s = d == 0 ? 1 : sinpi(d) / (3.141592653589793 * d);
        sum += x[k] * s * (0.5 + 0.5 * cospi(d / reach));
    }
    y[i] = sum;
}""",
    *covering(170, 64),
    rtol=1e-9,
    atol=1e-10,
)
def windowed_sinc_resampling(rng):
    x = rng.normal(size=120)
    at = np.arange(170) * 0.7
    d = at[:, None] - np.arange(120)
    inside = (np.arange(120) > np.floor(at)[:, None] - 8) & (np.arange(120) <= np.floor(at)[:, None] + 8)
    y = (np.where(inside, np.sinc(d) * (0.5 + 0.5 * np.cos(np.pi * d / 8)), 0)) @ x
    return {"x": x, "n": 120, "y": out(170, "f8"), "m": 170, "ratio": 0.7, "reach": 8}, {"y": y}


@case(
    r"""
__global__ void correlate(const short* x, const short* y, long long* r, int n, int lags) {
    int lag = blockIdx.x - lags;
    __shared__ long long s[64];
    long long sum = 0;
    for (int i = threadIdx.x; i < n; i += 64) {
        int j = i + lag;
        if (j >= 0 && j < n) sum += (long long)x[i] * y[j];
    }
    s[threadIdx.x] = sum;
    for (int d = 32; d; d /= 2) {
        __syncthreads();
        if (threadIdx.x < d) s[threadIdx.x] += s[threadIdx.x + d];
    }
    if (threadIdx.x == 0) r[blockIdx.x] = s[0];
}""",
    Launch(41, 64),
)
def cross_correlation(rng):
    x, y = rng.integers(-(2**15), 2**15, (2, 300), dtype="i2")
    full = np.correlate(y.astype("i8"), x.astype("i8"), "full")[300 - 1 - 20 : 300 + 20]
    return {"x": x, "y": y, "r": out(41, "i8"), "n": 300, "lags": 20}, {"r": full}


@case(
    r"""
// An 8 x 8 discrete cosine transform, a block of threads a tile, as in JPEG
__constant__ float basis[8][8];
extern "C" __global__ void dct8(const float* in, float* out, int w) {
    __shared__ float tile[8][9], half[8][9];
    int x = threadIdx.x, y = threadIdx.y, at = (blockIdx.y * 8 + y) * w + blockIdx.x * 8 + x;
    tile[y][x] = in[at];
    __syncthreads();
    float sum = 0;
    for (int k = 0; k < 8; ++k) sum += tile[y][k] * basis[x][k];
    half[y][x] = sum;
    __syncthreads();
    sum = 0;
    for (int k = 0; k < 8; ++k) sum += half[k][x] * basis[y][k];
    out[at] = sum;
}""",
    Launch((5, 3), (8, 8)),
    rtol=1e-4,
    atol=1e-4,
)
def dct_8x8(rng):
    k, n = np.indices((8, 8))
    basis = np.sqrt(np.where(k == 0, 1 / 8, 1 / 4)) * np.cos(np.pi * (2 * n + 1) * k / 16)
    image = rng.uniform(-128, 128, (24, 40)).astype("f4")
    tiles = image.reshape(3, 8, 5, 8).transpose(0, 2, 1, 3).astype("f8")
    expected = (basis @ tiles @ basis.T).transpose(0, 2, 1, 3).reshape(24, 40)
    return {"$basis": basis.astype("f4"), "in": image, "out": out((24, 40)), "w": 40}, {"out": expected}
