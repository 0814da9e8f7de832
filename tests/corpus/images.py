"""Pictures: filters, colours, morphology, warping, integral images, dithering, distance and segmentation."""

from __future__ import annotations

import numpy as np

from .case import Launch, Step, case, covering, out


@case(
    r"""
__global__ void grey(const uchar3* rgb, unsigned char* grey, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    uchar3 p = rgb[i];
    grey[i] = (unsigned char)((77 * p.x + 150 * p.y + 29 * p.z + 128) >> 8);
}""",
    *covering(900, 64, 256),
)
def rgb_to_grey_uchar3(rng):
    rgb = rng.integers(0, 256, (900, 3), dtype="u1")
    grey = (rgb.astype(int) @ [77, 150, 29] + 128) >> 8
    return {"rgb": rgb, "grey": out(900, "u1"), "n": 900}, {"grey": grey}


@case(
    r"""
__global__ void sobel(const unsigned char* in, short* gx, short* gy, unsigned char* edge, int w, int h, int threshold) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x >= w || y >= h) return;
    int i = y * w + x;
    if (x == 0 || y == 0 || x == w - 1 || y == h - 1) { gx[i] = gy[i] = 0; edge[i] = 0; return; }
    #define P(dx, dy) (int)in[i + (dy) * w + (dx)]
    int a = P(1, -1) + 2 * P(1, 0) + P(1, 1) - P(-1, -1) - 2 * P(-1, 0) - P(-1, 1);
    int b = P(-1, 1) + 2 * P(0, 1) + P(1, 1) - P(-1, -1) - 2 * P(0, -1) - P(1, -1);
    gx[i] = a; gy[i] = b;
    edge[i] = a * a + b * b > threshold * threshold ? 255 : 0;
}""",
    Launch((4, 5), (16, 8)),
)
def sobel_edges(rng):
    image = rng.integers(0, 256, (37, 51), dtype="u1")
    p = image.astype(int)
    gx, gy = np.zeros((2, 37, 51), int)
    for d, k in ((-1, 1), (0, 2), (1, 1)):
        gx[1:-1, 1:-1] += k * (p[1 + d : 36 + d, 2:] - p[1 + d : 36 + d, :-2])
        gy[1:-1, 1:-1] += k * (p[2:, 1 + d : 50 + d] - p[:-2, 1 + d : 50 + d])
    edge = np.where(gx**2 + gy**2 > 300**2, 255, 0)
    args = {"in": image, "gx": out((37, 51), "i2"), "gy": out((37, 51), "i2"), "edge": out((37, 51), "u1")}
    return args | {"w": 51, "h": 37, "threshold": 300}, {"gx": gx, "gy": gy, "edge": edge}


def _gauss(radius):
    k = np.exp(-0.5 * (np.arange(-radius, radius + 1) / 1.5) ** 2)
    return (k / k.sum()).astype("f4")


@case(
    r"""
#define R 4
__constant__ float kernel_weights[2 * R + 1];
extern "C" __global__ void rows(const float* in, float* out, int w, int h) {
    __shared__ float line[64 + 2 * R];
    int x = blockIdx.x * 64 + threadIdx.x, y = blockIdx.y;
    for (int i = threadIdx.x; i < 64 + 2 * R; i += 64) {
        int sx = min(max((int)blockIdx.x * 64 + i - R, 0), w - 1);
        line[i] = in[y * w + sx];
    }
    __syncthreads();
    if (x >= w) return;
    float sum = 0;
    #pragma unroll
    for (int k = 0; k <= 2 * R; ++k) sum += kernel_weights[k] * line[threadIdx.x + k];
    out[y * w + x] = sum;
}
extern "C" __global__ void columns(const float* in, float* out, int w, int h) {
    int x = blockIdx.x * 64 + threadIdx.x, y = blockIdx.y;
    if (x >= w) return;
    float sum = 0;
    for (int k = -R; k <= R; ++k) sum += kernel_weights[k + R] * in[min(max(y + k, 0), h - 1) * w + x];
    out[y * w + x] = sum;
}""",
    Launch((2, 30), 64),
    rtol=1e-5,
    atol=1e-5,
    steps=lambda launch, args: [
        Step("rows", ("in", "tmp", "w", "h"), launch),
        Step("columns", ("tmp", "out", "w", "h"), launch),
    ],
    scratch=("tmp",),
)
def gaussian_blur_separable(rng):
    image, k = rng.random((30, 101)).astype("f4"), _gauss(4)
    wide = np.pad(image.astype("f8"), 4, "edge")
    blurred = sum(k[i] * k[j] * wide[i : i + 30, j : j + 101] for i in range(9) for j in range(9))
    args = {"$kernel_weights": k, "in": image, "tmp": out((30, 101)), "out": out((30, 101)), "w": 101, "h": 30}
    return args, {"out": blurred}


@case(
    r"""
__device__ __forceinline__ void order(unsigned char& a, unsigned char& b) {
    unsigned char low = min(a, b);
    b = max(a, b);
    a = low;
}
// A median of nine by a sorting network of nineteen exchanges
extern "C" __global__ void median3(const unsigned char* in, unsigned char* out, int w, int h) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x >= w || y >= h) return;
    unsigned char v[9];
    for (int j = 0; j < 3; ++j)
        for (int i = 0; i < 3; ++i)
            v[j * 3 + i] = in[min(max(y + j - 1, 0), h - 1) * w + min(max(x + i - 1, 0), w - 1)];
    order(v[1], v[2]); order(v[4], v[5]); order(v[7], v[8]);
    order(v[0], v[1]); order(v[3], v[4]); order(v[6], v[7]);
    order(v[1], v[2]); order(v[4], v[5]); order(v[7], v[8]);
    order(v[0], v[3]); order(v[5], v[8]); order(v[4], v[7]);
    order(v[3], v[6]); order(v[1], v[4]); order(v[2], v[5]);
    order(v[4], v[7]); order(v[4], v[2]); order(v[6], v[4]); order(v[4], v[2]);
    out[y * w + x] = v[4];
}""",
    Launch((5, 4), (8, 8)), Launch((2, 27), (32, 1)),
)  # fmt: skip
def median_filter_network(rng):
    image = rng.integers(0, 256, (27, 39), dtype="u1")
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(image, 1, "edge"), (3, 3))
    return {"in": image, "out": out((27, 39), "u1"), "w": 39, "h": 27}, {"out": np.median(windows, (2, 3))}


@case(
    r"""
// A bilateral filter: near in place and near in value
__global__ void bilateral(const float* in, float* out, int w, int h, int r, float space, float range) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x >= w || y >= h) return;
    float centre = in[y * w + x], sum = 0, total = 0;
    for (int dy = -r; dy <= r; ++dy)
        for (int dx = -r; dx <= r; ++dx) {
            int sx = x + dx, sy = y + dy;
            if (sx < 0 || sy < 0 || sx >= w || sy >= h) continue;
            float v = in[sy * w + sx], d = v - centre;
            float weight = expf(-(dx * dx + dy * dy) * space - d * d * range);
            sum += weight * v; total += weight;
        }
    out[y * w + x] = sum / total;
}""",
    Launch((4, 4), (8, 8)),
    rtol=2e-5,
    atol=1e-6,
)
def bilateral_filter(rng):
    image = rng.random((29, 31)).astype("f4")
    wide = np.pad(image.astype("f8"), 3, constant_values=np.nan)
    total, weights = np.zeros((2, 29, 31))
    for dy in range(-3, 4):
        for dx in range(-3, 4):
            v = wide[3 + dy : 32 + dy, 3 + dx : 34 + dx]
            weight = np.nan_to_num(np.exp(-(dx * dx + dy * dy) * 0.1 - (v - image) ** 2 * 8))
            total += np.nan_to_num(v) * weight
            weights += weight
    args = {"in": image, "out": out((29, 31)), "w": 31, "h": 29, "r": 3, "space": 0.1, "range": 8.0}
    return args, {"out": total / weights}


@case(
    r"""
// Rotation with bilinear sampling; what falls outside is black
__device__ float sample(const float* in, int w, int h, int x, int y) {
    return x >= 0 && y >= 0 && x < w && y < h ? in[y * w + x] : 0.0f;
}
__global__ void rotate(const float* in, float* out, int w, int h, float c, float s) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x >= w || y >= h) return;
    float cx = x - 0.5f * w, cy = y - 0.5f * h;
    float u = c * cx + s * cy + 0.5f * w, v = -s * cx + c * cy + 0.5f * h;
    int iu = __float2int_rd(u), iv = __float2int_rd(v);
    float fu = u - iu, fv = v - iv;
    float top = sample(in, w, h, iu, iv) * (1 - fu) + sample(in, w, h, iu + 1, iv) * fu;
    float bottom = sample(in, w, h, iu, iv + 1) * (1 - fu) + sample(in, w, h, iu + 1, iv + 1) * fu;
    out[y * w + x] = top * (1 - fv) + bottom * fv;
}""",
    Launch((3, 5), (16, 8)),
    rtol=1e-4,
    atol=1e-4,
)
def rotate_bilinear(rng):
    w, h, angle = 45, 35, 0.7
    image = rng.random((h, w)).astype("f4")
    c, s = np.float32(np.cos(angle)).astype("f8"), np.float32(np.sin(angle)).astype("f8")
    y, x = np.indices((h, w))
    u = c * (x - w / 2) + s * (y - h / 2) + w / 2
    v = -s * (x - w / 2) + c * (y - h / 2) + h / 2
    iu, iv = np.floor(u).astype(int), np.floor(v).astype(int)
    big = np.pad(image.astype("f8"), 40)

    def at(i, j):
        return big[j + 40, i + 40]

    top = at(iu, iv) * (1 - u + iu) + at(iu + 1, iv) * (u - iu)
    bottom = at(iu, iv + 1) * (1 - u + iu) + at(iu + 1, iv + 1) * (u - iu)
    args = {"in": image, "out": out((h, w)), "w": w, "h": h, "c": float(c), "s": float(s)}
    return args, {"out": top * (1 - v + iv) + bottom * (v - iv)}


@case(
    r"""
extern "C" {
__global__ void scan_rows(const unsigned char* in, unsigned* sums, int w, int h) {
    int y = blockIdx.x * blockDim.x + threadIdx.x;
    if (y >= h) return;
    unsigned run = 0;
    for (int x = 0; x < w; ++x) { run += in[y * w + x]; sums[y * w + x] = run; }
}
__global__ void scan_columns(unsigned* sums, int w, int h) {
    int x = blockIdx.x * blockDim.x + threadIdx.x;
    if (x >= w) return;
    for (int y = 1; y < h; ++y) sums[y * w + x] += sums[(y - 1) * w + x];
}
__global__ void box_mean(const unsigned* sums, float* mean, int w, int h, int r) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y;
    if (x >= w) return;
    int x0 = max(x - r, 0) - 1, y0 = max(y - r, 0) - 1, x1 = min(x + r, w - 1), y1 = min(y + r, h - 1);
    unsigned s = sums[y1 * w + x1];
    if (x0 >= 0) s -= sums[y1 * w + x0];
    if (y0 >= 0) s -= sums[y0 * w + x1];
    if (x0 >= 0 && y0 >= 0) s += sums[y0 * w + x0];
    mean[y * w + x] = (float)s / ((x1 - x0) * (y1 - y0));
}
}""",
    Launch(1, 64),
    rtol=1e-6,
    steps=lambda launch, args: [
        Step("scan_rows", ("in", "sums", "w", "h"), launch),
        Step("scan_columns", ("sums", "w", "h"), launch),
        Step("box_mean", ("sums", "mean", "w", "h", 2), Launch((1, args["h"]), 64)),
    ],
)
def integral_image_box_mean(rng):
    image = rng.integers(0, 256, (44, 50), dtype="u1")
    p = np.pad(image.astype("f8"), 2, constant_values=np.nan)
    windows = np.lib.stride_tricks.sliding_window_view(p, (5, 5))
    sums = image.astype("u8").cumsum(0).cumsum(1)
    args = {"in": image, "sums": out((44, 50), "u4"), "mean": out((44, 50)), "w": 50, "h": 44}
    return args, {"sums": sums, "mean": np.nanmean(windows, (2, 3))}


@case(
    r"""
// Erosion and dilation with a cross as the structuring element, bits of a word at a time
__device__ unsigned row(const unsigned* m, int words, int h, int y, int x) {
    return y < 0 || y >= h || x < 0 || x >= words ? 0u : m[y * words + x];
}
__global__ void morphology(const unsigned* m, unsigned* eroded, unsigned* dilated, int words, int h) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y;
    if (x >= words) return;
    unsigned c = row(m, words, h, y, x);
    unsigned left = __funnelshift_l(row(m, words, h, y, x - 1), c, 1);
    unsigned right = __funnelshift_r(c, row(m, words, h, y, x + 1), 1);
    unsigned up = row(m, words, h, y - 1, x), down = row(m, words, h, y + 1, x);
    eroded[y * words + x] = c & left & right & up & down;
    dilated[y * words + x] = c | left | right | up | down;
}""",
    Launch((1, 25), 32),
)
def morphology_on_bit_planes(rng):
    bits = rng.random((25, 96)) < 0.6
    p = np.pad(bits, 1)
    parts = (p[1:-1, 1:-1], p[:-2, 1:-1], p[2:, 1:-1], p[1:-1, :-2], p[1:-1, 2:])

    def packed(b):
        return np.packbits(b, axis=1, bitorder="little").view("u4")

    args = {"m": packed(bits), "eroded": out((25, 3), "u4"), "dilated": out((25, 3), "u4"), "words": 3, "h": 25}
    return args, {"eroded": packed(np.logical_and.reduce(parts)), "dilated": packed(np.logical_or.reduce(parts))}


@case(
    r"""
// Histogram equalization of one picture in one block
__global__ void equalize(const unsigned char* in, unsigned char* out, int n) {
    __shared__ int counts[256], sums[256];
    __shared__ int first;
    int t = threadIdx.x;
    counts[t] = 0;
    if (t == 0) first = 0;
    __syncthreads();
    for (int i = t; i < n; i += 256) atomicAdd(&counts[in[i]], 1);
    __syncthreads();
    int sum = counts[t];
    sums[t] = sum;
    for (int d = 1; d < 256; d <<= 1) {
        __syncthreads();
        int add = t >= d ? sums[t - d] : 0;
        __syncthreads();
        sums[t] = sum += add;
    }
    if (counts[t] && sum == counts[t]) first = sum;      // the darkest value there is
    __syncthreads();
    for (int i = t; i < n; i += 256) out[i] = (sums[in[i]] - first) * 255 / max(n - first, 1);
}""",
    Launch(1, 256),
)
def histogram_equalization(rng):
    image = np.clip(rng.normal(90, 20, 3000), 0, 255).astype("u1")
    sums = np.bincount(image, minlength=256).cumsum()
    first = sums[image.min()]
    return {"in": image, "out": out(3000, "u1"), "n": 3000}, {"out": (sums[image] - first) * 255 // (3000 - first)}


@case(
    r"""
// RGB to HSV and back, floats in 0..1; and the hue turned by a third
__device__ float3 to_hsv(float3 c) {
    float high = fmaxf(c.x, fmaxf(c.y, c.z)), low = fminf(c.x, fminf(c.y, c.z)), d = high - low, h = 0;
    if (d > 0) {
        if (high == c.x) h = fmodf((c.y - c.z) / d + 6, 6);
        else if (high == c.y) h = (c.z - c.x) / d + 2;
        else h = (c.x - c.y) / d + 4;
    }
    return make_float3(h / 6, high > 0 ? d / high : 0, high);
}
__device__ float3 to_rgb(float3 c) {
    float h = c.x * 6, f = h - floorf(h), p = c.z * (1 - c.y), q = c.z * (1 - c.y * f), t = c.z * (1 - c.y * (1 - f));
    switch ((int)h % 6) {
        case 0: return make_float3(c.z, t, p);
        case 1: return make_float3(q, c.z, p);
        case 2: return make_float3(p, c.z, t);
        case 3: return make_float3(p, q, c.z);
        case 4: return make_float3(t, p, c.z);
        default: return make_float3(c.z, p, q);
    }
}
__global__ void turn_hue(const float3* in, float3* hsv, float3* out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float3 c = to_hsv(in[i]);
    hsv[i] = c;
    c.x += 1.0f / 3;
    if (c.x >= 1) c.x -= 1;
    out[i] = to_rgb(c);
}""",
    *covering(500, 128),
    rtol=1e-4,
    atol=1e-5,
)
def hue_rotation_float3(rng):
    import colorsys

    rgb = rng.random((500, 3)).astype("f4")
    hsv = np.array([colorsys.rgb_to_hsv(*map(float, c)) for c in rgb])
    # a third of the circle further is the channels in turn
    return {"in": rgb, "hsv": out((500, 3)), "out": out((500, 3)), "n": 500}, {"hsv": hsv, "out": np.roll(rgb, 1, 1)}


@case(
    r"""
// Labels spread by minimum until nothing changes: connected regions of equal colour
extern "C" __global__ void spread_labels(const unsigned char* in, int* label, int w, int h, int* changed) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y, i = y * w + x;
    if (x >= w || y >= h) return;
    int best = label[i];
    if (x > 0 && in[i - 1] == in[i]) best = min(best, atomicAdd(&label[i - 1], 0));
    if (x < w - 1 && in[i + 1] == in[i]) best = min(best, atomicAdd(&label[i + 1], 0));
    if (y > 0 && in[i - w] == in[i]) best = min(best, atomicAdd(&label[i - w], 0));
    if (y < h - 1 && in[i + w] == in[i]) best = min(best, atomicAdd(&label[i + w], 0));
    if (atomicMin(&label[i], best) > best) atomicExch(changed, 1);
}""",
    Launch((3, 3), (8, 8)),
    scratch=("changed",),
    steps=lambda launch, args: [
        Step("spread_labels", ("in", "label", "w", "h", "changed"), launch) for _ in range(120)
    ],
)
def region_labels(rng):
    image = rng.integers(0, 2, (20, 22), dtype="u1")
    label = np.arange(440).reshape(20, 22)
    while True:
        before = label
        p, q = np.pad(label, 1, constant_values=10**6), np.pad(image, 1, constant_values=9)
        label = label.copy()
        for dy, dx in ((0, 1), (2, 1), (1, 0), (1, 2)):
            same = q[dy : dy + 20, dx : dx + 22] == image
            label = np.where(same, np.minimum(label, p[dy : dy + 20, dx : dx + 22]), label)
        if np.array_equal(before, label):
            break
    args = {"in": image, "label": np.arange(440, dtype="i4").reshape(20, 22), "w": 22, "h": 20}
    return args | {"changed": np.zeros(1, "i4")}, {"label": label}
