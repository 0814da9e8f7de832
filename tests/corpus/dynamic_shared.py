"""Dynamic shared memory: sizes given at the launch, several arrays in one, above 48 KiB, of templates and structs."""

from __future__ import annotations

import numpy as np

from .case import Launch, case, out


@case(
    r"""
// One allocation cut into an array of doubles, one of ints and one of bytes
__global__ void carve(const int* x, double* mean, int* longest, int n) {
    extern __shared__ __align__(8) unsigned char memory[];
    double* sums = (double*)memory;
    int* runs = (int*)(sums + blockDim.x);
    unsigned char* odd = (unsigned char*)(runs + blockDim.x);
    int t = threadIdx.x, i = blockIdx.x * blockDim.x + t;
    sums[t] = i < n ? x[i] : 0;
    odd[t] = i < n && x[i] % 2;
    __syncthreads();
    int run = 0;
    while (t + run < blockDim.x && odd[t + run]) ++run;
    runs[t] = run;
    for (int d = blockDim.x / 2; d; d /= 2) {
        __syncthreads();
        if (t < d) { sums[t] += sums[t + d]; runs[t] = max(runs[t], runs[t + d]); }
    }
    if (t == 0) { mean[blockIdx.x] = sums[0] / blockDim.x; longest[blockIdx.x] = runs[0]; }
}""",
    Launch(4, 64, 64 * 13), Launch(1, 256, 256 * 13 + 100),
    rtol=1e-14,
)  # fmt: skip
def several_arrays_in_one(rng, launch):
    x = rng.integers(0, 100, 250, dtype="i4")
    p = np.pad(x, (0, 6)).reshape(launch.grid, -1)
    longest = []
    for row in p % 2:
        best = run = 0
        for v in row:
            run = run + 1 if v else 0
            best = max(best, run)
        longest.append(best)
    args = {"x": x, "mean": out(launch.grid, "f8"), "longest": out(launch.grid, "i4"), "n": 250}
    return args, {"mean": p.mean(1), "longest": np.array(longest)}


@case(
    r"""
// 64 KiB: more than a block has without asking
__global__ void reverse_big(const float* x, float* y, int n) {
    extern __shared__ float whole[];
    for (int i = threadIdx.x; i < n; i += blockDim.x) whole[n - 1 - i] = x[i];
    __syncthreads();
    for (int i = threadIdx.x; i < n; i += blockDim.x) y[i] = whole[i];
}""",
    Launch(1, 256, 65536), Launch(1, 1000, 65536),
)  # fmt: skip
def above_48_kib(rng):
    x = rng.normal(size=16384).astype("f4")
    return {"x": x, "y": out(16384), "n": 16384}, {"y": x[::-1]}


@case(
    r"""
// Templates of differing types must share one declaration
template <typename T> struct SharedMemory {
    __device__ operator T*() const { extern __shared__ __align__(16) unsigned char bytes[]; return (T*)bytes; }
};
template <typename T> __global__ void rotate_block(const T* x, T* y, int by) {
    T* s = SharedMemory<T>();
    int t = threadIdx.x, base = blockIdx.x * blockDim.x;
    s[t] = x[base + t];
    __syncthreads();
    y[base + t] = s[(t + by) % blockDim.x];
}""",
    Launch(3, 40, 40 * 8), Launch(1, 120, 120 * 8),
)  # fmt: skip
def of_a_template_type(rng, launch):
    x = rng.integers(-(2**62), 2**62, 120)
    y = np.roll(x.reshape(launch.grid, -1), -7, 1).ravel()
    return {"x": x, "y": out(120, "i8"), "by": 7}, {"y": y}


@case(
    r"""
// A lookup table of whatever length, filled by the block, with a window that slides over it
__global__ void moving_median(const unsigned char* x, unsigned char* y, int n, int radius) {
    extern __shared__ unsigned short counts[];       // a histogram of 256 a thread, interleaved
    int t = threadIdx.x, width = blockDim.x, i = blockIdx.x * width + t;
    for (int v = 0; v < 256; ++v) counts[v * width + t] = 0;
    if (i >= n) return;
    int low = max(i - radius, 0), high = min(i + radius, n - 1), rank = (high - low) / 2;
    for (int k = low; k <= high; ++k) counts[x[k] * width + t]++;
    int v = 0, seen = counts[t];
    while (seen <= rank) seen += counts[++v * width + t];
    y[i] = v;
}""",
    *(Launch(-(-300 // b), b, 512 * b) for b in (32, 64)),
)
def histogram_of_each_thread(rng):
    x = rng.integers(0, 256, 300, dtype="u1")
    windows = [np.sort(x[max(i - 5, 0) : i + 6]) for i in range(300)]
    y = np.array([w[(w.size - 1) // 2] for w in windows])
    return {"x": x, "y": out(300, "u1"), "n": 300, "radius": 5}, {"y": y}


@case(
    r"""
// Double buffering by hand: a tile is fetched while the other is worked on
__global__ void convolve(const float* x, const float* weights, float* y, int n, int taps) {
    extern __shared__ float memory[];
    float* w = memory;
    int tile = blockDim.x, span = tile + taps - 1;
    float* buffer[2] = {memory + taps, memory + taps + span};
    for (int k = threadIdx.x; k < taps; k += tile) w[k] = weights[k];
    for (int k = threadIdx.x; k < span; k += tile) buffer[0][k] = k < n ? x[k] : 0;
    __syncthreads();
    for (int start = 0, now = 0; start < n; start += tile, now ^= 1) {
        for (int k = threadIdx.x; k < span; k += tile) {
            int j = start + tile + k;
            buffer[now ^ 1][k] = j < n ? x[j] : 0;
        }
        float sum = 0;
        for (int k = 0; k < taps; ++k) sum += w[k] * buffer[now][threadIdx.x + k];
        if (start + threadIdx.x < n) y[start + threadIdx.x] = sum;
        __syncthreads();
    }
}""",
    Launch(1, 64, 4 * (9 + 2 * 72)), Launch(1, 33, 4 * (9 + 2 * 41)),
    rtol=1e-5,
    atol=1e-5,
)  # fmt: skip
def double_buffered_convolution(rng):
    x, w = rng.normal(size=500).astype("f4"), rng.normal(size=9).astype("f4")
    y = np.correlate(np.pad(x.astype("f8"), (0, 8)), w, "valid")
    return {"x": x, "weights": w, "y": out(500), "n": 500, "taps": 9}, {"y": y}
