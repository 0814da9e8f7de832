"""Layers of neural networks: softmax, norms, activations, convolution, pooling, attention, losses, an optimizer."""

from __future__ import annotations

import math

import numpy as np

from .case import Launch, Step, case, covering, out

_erf = np.vectorize(math.erf, otypes=["f8"])


@case(
    r"""
#include <cfloat>
// A warp a row: the maximum and the sum by shuffles
__global__ void softmax(const float* x, float* y, int rows, int cols) {
    int row = blockIdx.x * blockDim.y + threadIdx.y, lane = threadIdx.x;
    if (row >= rows) return;
    const float* in = x + row * cols;
    float high = -FLT_MAX, sum = 0;
    for (int c = lane; c < cols; c += 32) high = fmaxf(high, in[c]);
    for (int d = 16; d; d >>= 1) high = fmaxf(high, __shfl_xor_sync(~0u, high, d));
    for (int c = lane; c < cols; c += 32) sum += expf(in[c] - high);
    for (int d = 16; d; d >>= 1) sum += __shfl_xor_sync(~0u, sum, d);
    for (int c = lane; c < cols; c += 32) y[row * cols + c] = expf(in[c] - high) / sum;
}""",
    Launch(8, (32, 4)), Launch(29, (32, 1)),
    rtol=1e-5,
    atol=1e-7,
)  # fmt: skip
def softmax_warp_a_row(rng):
    x = (rng.normal(size=(29, 75)) * 5).astype("f4")
    e = np.exp(x.astype("f8") - x.max(1, keepdims=True))
    return {"x": x, "y": out((29, 75)), "rows": 29, "cols": 75}, {"y": e / e.sum(1, keepdims=True)}


@case(
    r"""
__global__ void layer_norm(const float* x, const float* gamma, const float* beta, float* y, float* mean, float* rstd,
                           int cols, float eps) {
    __shared__ float s[32][2];
    int row = blockIdx.x, t = threadIdx.x;
    float sum = 0, square = 0;
    for (int c = t; c < cols; c += blockDim.x) { float v = x[row * cols + c]; sum += v; square += v * v; }
    for (int d = 16; d; d /= 2) { sum += __shfl_down_sync(~0u, sum, d); square += __shfl_down_sync(~0u, square, d); }
    if (t % 32 == 0) { s[t / 32][0] = sum; s[t / 32][1] = square; }
    __syncthreads();
    if (t == 0) {
        for (int w = 1; w < blockDim.x / 32; ++w) { sum += s[w][0]; square += s[w][1]; }
        float m = sum / cols;
        mean[row] = s[0][0] = m;
        rstd[row] = s[0][1] = rsqrtf(square / cols - m * m + eps);
    }
    __syncthreads();
    float m = s[0][0], r = s[0][1];
    for (int c = t; c < cols; c += blockDim.x) y[row * cols + c] = (x[row * cols + c] - m) * r * gamma[c] + beta[c];
}""",
    Launch(17, 64), Launch(17, 256),
    rtol=2e-4,
    atol=1e-5,
)  # fmt: skip
def layer_normalization(rng):
    x = rng.normal(0.5, 2, (17, 100)).astype("f4")
    gamma, beta = rng.normal(size=(2, 100)).astype("f4")
    w = x.astype("f8")
    mean, rstd = w.mean(1), 1 / np.sqrt(w.var(1) + 1e-5)
    args = {"x": x, "gamma": gamma, "beta": beta, "y": out((17, 100)), "mean": out(17), "rstd": out(17), "cols": 100}
    y = (w - mean[:, None]) * rstd[:, None] * gamma + beta
    return args | {"eps": 1e-5}, {"y": y, "mean": mean, "rstd": rstd}


@case(
    r"""
__global__ void gelu(const float* x, float* exact, float* fast, float* slope, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float v = x[i], phi = 0.5f * (1 + erff(v * 0.70710678f));
    exact[i] = v * phi;
    fast[i] = 0.5f * v * (1 + tanhf(0.79788456f * (v + 0.044715f * v * v * v)));
    slope[i] = phi + v * 0.39894228f * expf(-0.5f * v * v);
}""",
    *covering(400, 128),
    rtol=1e-4,
    atol=2e-6,
)
def gelu_and_its_slope(rng):
    x = (rng.normal(size=400) * 2).astype("f4")
    v = x.astype("f8")
    phi = 0.5 * (1 + _erf(v / np.sqrt(2)))
    args = {"x": x, "exact": out(400), "fast": out(400), "slope": out(400), "n": 400}
    return args, {
        "exact": v * phi, "fast": 0.5 * v * (1 + np.tanh(np.sqrt(2 / np.pi) * (v + 0.044715 * v**3))),
        "slope": phi + v * np.exp(-v * v / 2) / np.sqrt(2 * np.pi),
    }  # fmt: skip


@case(
    r"""
// Convolution of a batch, with stride and padding; a block's third index is image and output channel
__global__ void conv2d(const float* x, const float* w, const float* bias, float* y, int channels, int height, int width,
                       int filters, int k, int stride, int pad, int oh, int ow) {
    int ox = blockIdx.x * blockDim.x + threadIdx.x, oy = blockIdx.y * blockDim.y + threadIdx.y;
    int f = blockIdx.z % filters, b = blockIdx.z / filters;
    if (ox >= ow || oy >= oh) return;
    float sum = bias[f];
    for (int c = 0; c < channels; ++c)
        for (int i = 0; i < k; ++i)
            for (int j = 0; j < k; ++j) {
                int iy = oy * stride + i - pad, ix = ox * stride + j - pad;
                if (iy >= 0 && iy < height && ix >= 0 && ix < width)
                    sum += x[((b * channels + c) * height + iy) * width + ix] * w[((f * channels + c) * k + i) * k + j];
            }
    y[((b * filters + f) * oh + oy) * ow + ox] = sum;
}""",
    Launch((1, 1, 8), (8, 8)), Launch((2, 2, 8), (4, 4)),
    rtol=1e-4,
    atol=1e-4,
)  # fmt: skip
def convolution_2d(rng):
    x, w = rng.normal(size=(2, 3, 14, 13)).astype("f4"), rng.normal(size=(4, 3, 3, 3)).astype("f4")
    bias = rng.normal(size=4).astype("f4")
    p = np.pad(x.astype("f8"), ((0, 0), (0, 0), (1, 1), (1, 1)))
    windows = np.lib.stride_tricks.sliding_window_view(p, (3, 3), (2, 3))[:, :, ::2, ::2]
    y = np.einsum("bcyxij,fcij->bfyx", windows, w) + bias[:, None, None]
    args = {"x": x, "w": w, "bias": bias, "y": out((2, 4, 7, 7)), "channels": 3, "height": 14, "width": 13}
    return args | {"filters": 4, "k": 3, "stride": 2, "pad": 1, "oh": 7, "ow": 7}, {"y": y}


@case(
    r"""
#include <cfloat>
// Forward keeps where each maximum was, backward sends the gradient there
extern "C" __global__ void pool(const float* x, float* y, int* at, int h, int w) {
    int i = blockIdx.x * blockDim.x + threadIdx.x, oh = h / 2, ow = w / 2;
    if (i >= oh * ow) return;
    int oy = i / ow, ox = i % ow, best = -1;
    float high = -FLT_MAX;
    for (int dy = 0; dy < 2; ++dy)
        for (int dx = 0; dx < 2; ++dx) {
            int j = (oy * 2 + dy) * w + ox * 2 + dx;
            if (x[j] > high) { high = x[j]; best = j; }
        }
    y[i] = high; at[i] = best;
}
extern "C" __global__ void unpool(const float* dy, const int* at, float* dx, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) dx[at[i]] = dy[i];
}""",
    *covering(120, 32, 128),
    steps=lambda launch, args: [
        Step("pool", ("x", "y", "at", 20, 24), launch),
        Step("unpool", ("dy", "at", "dx", 120), launch),
    ],
)
def max_pooling_forward_and_backward(rng):
    x, dy = rng.permutation(480).reshape(20, 24).astype("f4"), rng.normal(size=(10, 12)).astype("f4")
    blocks = x.reshape(10, 2, 12, 2).transpose(0, 2, 1, 3).reshape(10, 12, 4)
    which = blocks.argmax(2)
    at = (2 * np.arange(10)[:, None] + which // 2) * 24 + 2 * np.arange(12) + which % 2
    dx = np.zeros(480, "f4")
    dx[at.ravel()] = dy.ravel()
    args = {"x": x, "y": out((10, 12)), "at": out((10, 12), "i4"), "dy": dy, "dx": np.zeros((20, 24), "f4")}
    return args, {"y": blocks.max(2), "at": at, "dx": dx.reshape(20, 24)}


@case(
    r"""
// Attention without the whole matrix: keys and values by tiles, the softmax corrected as larger scores come (online)
#define D 16
#define TILE 32
__global__ void attention(const float* q, const float* k, const float* v, float* o, int n, float scale, int causal) {
    __shared__ float ks[TILE][D], vs[TILE][D];
    int i = blockIdx.x * TILE + threadIdx.x, head = blockIdx.y;
    const float *Q = q + head * n * D, *K = k + head * n * D, *V = v + head * n * D;
    float own[D], acc[D] = {}, high = -1e30f, sum = 0;
    #pragma unroll
    for (int d = 0; d < D; ++d) own[d] = i < n ? Q[i * D + d] : 0;
    for (int start = 0; start < n; start += TILE) {
        int j = start + threadIdx.x;
        for (int d = 0; d < D; ++d) {
            ks[threadIdx.x][d] = j < n ? K[j * D + d] : 0;
            vs[threadIdx.x][d] = j < n ? V[j * D + d] : 0;
        }
        __syncthreads();
        int count = min(TILE, n - start);
        if (causal) count = min(count, i - start + 1);
        for (int t = 0; t < count; ++t) {
            float s = 0;
            #pragma unroll
            for (int d = 0; d < D; ++d) s += own[d] * ks[t][d];
            s *= scale;
            float higher = fmaxf(high, s), correct = __expf(high - higher), p = __expf(s - higher);
            sum = sum * correct + p;
            #pragma unroll
            for (int d = 0; d < D; ++d) acc[d] = acc[d] * correct + p * vs[t][d];
            high = higher;
        }
        __syncthreads();
    }
    if (i < n) for (int d = 0; d < D; ++d) o[(head * n + i) * D + d] = acc[d] / sum;
}""",
    Launch((3, 2), 32),
    rtol=2e-4,
    atol=2e-5,
)
def attention_online_softmax(rng):
    q, k, v = rng.normal(size=(3, 2, 75, 16)).astype("f4")
    s = np.einsum("hid,hjd->hij", q.astype("f8"), k) * 0.25
    s[:, ~np.tri(75, dtype=bool)] = -np.inf
    p = np.exp(s - s.max(2, keepdims=True))
    o = p @ v / p.sum(2, keepdims=True)
    return {"q": q, "k": k, "v": v, "o": out((2, 75, 16)), "n": 75, "scale": 0.25, "causal": 1}, {"o": o}


@case(
    r"""
// Batch normalization in training: statistics of a channel over batch and picture, running means moved along
__global__ void batch_norm(const float* x, float* y, float* running_mean, float* running_var, int batch, int channels,
                           int size, float momentum, float eps) {
    __shared__ float s[64], s2[64];
    int c = blockIdx.x, t = threadIdx.x, count = batch * size;
    float sum = 0, square = 0;
    for (int i = t; i < count; i += 64) {
        float v = x[(i / size * channels + c) * size + i % size];
        sum += v; square += v * v;
    }
    s[t] = sum; s2[t] = square;
    for (int d = 32; d; d >>= 1) {
        __syncthreads();
        if (t < d) { s[t] += s[t + d]; s2[t] += s2[t + d]; }
    }
    __syncthreads();
    float mean = s[0] / count, var = s2[0] / count - mean * mean, inv = rsqrtf(var + eps);
    for (int i = t; i < count; i += 64) {
        int at = (i / size * channels + c) * size + i % size;
        y[at] = (x[at] - mean) * inv;
    }
    if (t == 0) {
        running_mean[c] += momentum * (mean - running_mean[c]);
        running_var[c] += momentum * (var * count / (count - 1) - running_var[c]);
    }
}""",
    Launch(5, 64),
    rtol=2e-4,
    atol=2e-5,
)
def batch_normalization(rng):
    x = rng.normal(size=(4, 5, 30)).astype("f4")
    rm, rv = rng.normal(size=5).astype("f4"), rng.random(5).astype("f4")
    w = x.astype("f8")
    mean, var = w.mean((0, 2)), w.var((0, 2))
    y = (w - mean[:, None]) / np.sqrt(var + 1e-5)[:, None]
    args = {"x": x, "y": out((4, 5, 30)), "running_mean": rm, "running_var": rv, "batch": 4, "channels": 5, "size": 30}
    return args | {"momentum": 0.1, "eps": 1e-5}, {
        "y": y, "running_mean": rm + 0.1 * (mean - rm), "running_var": rv + 0.1 * (var * 120 / 119 - rv),
    }  # fmt: skip


@case(
    r"""
// Cross entropy with its gradient, labels to be left out are negative
__global__ void cross_entropy(const float* logits, const long long* labels, float* loss, float* gradient, int classes,
                              int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    const float* x = logits + i * classes;
    float* g = gradient + i * classes;
    if (labels[i] < 0) { loss[i] = 0; for (int c = 0; c < classes; ++c) g[c] = 0; return; }
    float high = x[0], sum = 0;
    for (int c = 1; c < classes; ++c) high = fmaxf(high, x[c]);
    for (int c = 0; c < classes; ++c) sum += __expf(x[c] - high);
    loss[i] = __logf(sum) + high - x[labels[i]];
    for (int c = 0; c < classes; ++c) g[c] = (__expf(x[c] - high) / sum - (c == labels[i])) / n;
}""",
    *covering(64, 32, 64),
    rtol=1e-4,
    atol=1e-5,
)
def cross_entropy_with_gradient(rng):
    x, labels = (rng.normal(size=(64, 10)) * 2).astype("f4"), rng.integers(-1, 10, 64)
    w = x.astype("f8")
    log_sum = np.log(np.exp(w).sum(1))
    used = labels >= 0
    loss = np.where(used, log_sum - w[np.arange(64), labels], 0)
    gradient = (np.exp(w - log_sum[:, None]) - (labels[:, None] == np.arange(10))) / 64 * used[:, None]
    args = {"logits": x, "labels": labels, "loss": out(64), "gradient": out((64, 10)), "classes": 10, "n": 64}
    return args, {"loss": loss, "gradient": gradient}


@case(
    r"""
__global__ void adam(float* p, const float* g, float* m, float* v, int n, float rate, float b1, float b2, float eps,
                     float decay, int step) {
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) {
        float grad = g[i];
        m[i] = b1 * m[i] + (1 - b1) * grad;
        v[i] = b2 * v[i] + (1 - b2) * grad * grad;
        float mh = m[i] / (1 - powf(b1, step)), vh = v[i] / (1 - powf(b2, step));
        p[i] -= rate * (mh / (sqrtf(vh) + eps) + decay * p[i]);
    }
}""",
    Launch(2, 64),
    rtol=1e-4,
    atol=1e-6,
)
def adam_step(rng):
    p, g, m = rng.normal(size=(3, 300)).astype("f4")
    v = rng.random(300).astype("f4")
    b1, b2 = np.float32(0.9).astype("f8"), np.float32(0.999).astype("f8")
    nm, nv = b1 * m + (1 - b1) * g, b2 * v + (1 - b2) * g.astype("f8") ** 2
    mh, vh = nm / (1 - b1**7), nv / (1 - b2**7)
    args = {"p": p, "g": g, "m": m, "v": v, "n": 300, "rate": 0.01, "b1": 0.9, "b2": 0.999, "eps": 1e-8}
    return args | {"decay": 0.1, "step": 7}, {
        "p": p - 0.01 * (mh / (np.sqrt(vh) + 1e-8) + 0.1 * p), "m": nm, "v": nv,
    }  # fmt: skip


@case(
    r"""
// A step of a long short-term memory from its four gates
__global__ void lstm_cell(const float* gates, const float* c, float* next_c, float* h, int hidden, int batch) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= hidden * batch) return;
    int b = i / hidden, j = i % hidden;
    const float* g = gates + b * 4 * hidden + j;
    float in = 1 / (1 + expf(-g[0])), forget = 1 / (1 + expf(-g[hidden])), cell = tanhf(g[2 * hidden]);
    float gate = 1 / (1 + expf(-g[3 * hidden])), value = forget * c[i] + in * cell;
    next_c[i] = value;
    h[i] = gate * tanhf(value);
}""",
    *covering(7 * 33, 64),
    rtol=1e-5,
    atol=1e-6,
)
def lstm_cell(rng):
    gates, c = rng.normal(size=(7, 4, 33)).astype("f4"), rng.normal(size=(7, 33)).astype("f4")
    g = gates.astype("f8")
    s = 1 / (1 + np.exp(-g))
    value = s[:, 1] * c + s[:, 0] * np.tanh(g[:, 2])
    args = {"gates": gates, "c": c, "next_c": out((7, 33)), "h": out((7, 33)), "hidden": 33, "batch": 7}
    return args, {"next_c": value, "h": s[:, 3] * np.tanh(value)}


@case(
    r"""
// Products of bytes by dp4a with scales: a quantized linear layer
__global__ void linear_int8(const int* x, const int* w, const float* scale, float* y, int words, int outputs) {
    int o = blockIdx.x * blockDim.x + threadIdx.x, row = blockIdx.y;
    if (o >= outputs) return;
    int sum = 0;
    for (int k = 0; k < words; ++k) sum = __dp4a(x[row * words + k], w[o * words + k], sum);
    y[row * outputs + o] = sum * scale[o];
}""",
    Launch((2, 9), 32),
    rtol=1e-6,
)
def quantized_linear_layer(rng):
    x, w = rng.integers(-128, 128, (9, 64), dtype="i1"), rng.integers(-128, 128, (50, 64), dtype="i1")
    scale = rng.random(50).astype("f4")
    args = {"x": x.view("i4"), "w": w.view("i4"), "scale": scale, "y": out((9, 50)), "words": 16, "outputs": 50}
    return args, {"y": x.astype("f8") @ w.T * scale}


@case(
    r"""
// Distances to centres, the nearest, and sums of the members by atomics: a round of k-means
__global__ void k_means(const float* x, const float* centres, int* label, float* sums, int* counts, int n, int k,
                        int d) {
    extern __shared__ float c[];
    for (int i = threadIdx.x; i < k * d; i += blockDim.x) c[i] = centres[i];
    __syncthreads();
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    int best = 0;
    float least = 3e38f;
    for (int j = 0; j < k; ++j) {
        float s = 0;
        for (int a = 0; a < d; ++a) { float t = x[i * d + a] - c[j * d + a]; s += t * t; }
        if (s < least) { least = s; best = j; }
    }
    label[i] = best;
    atomicAdd(&counts[best], 1);
    for (int a = 0; a < d; ++a) atomicAdd(&sums[best * d + a], x[i * d + a]);
}""",
    *covering(200, 64, shared_bytes=4 * 18),
)
def k_means_round(rng):
    x = rng.integers(-20, 20, (200, 3)).astype("f4")  # whole numbers: distances and sums are exact
    centres = rng.integers(-20, 20, (6, 3)).astype("f4")
    label = ((x[:, None] - centres) ** 2).sum(2).argmin(1)
    sums = np.zeros((6, 3))
    np.add.at(sums, label, x)
    args = {"x": x, "centres": centres, "label": out(200, "i4"), "sums": np.zeros((6, 3), "f4")}
    args |= {"counts": np.zeros(6, "i4"), "n": 200, "k": 6, "d": 3}
    return args, {"label": label, "sums": sums, "counts": np.bincount(label, minlength=6)}
