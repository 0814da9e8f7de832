"""Indices outside of arrays in global memory."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.bugs.planted import Bug, held

N = 100


def ramp(n: int = N, dtype: str = "f4") -> np.ndarray:
    return np.arange(n).astype(dtype)


def doubled(before: dict[str, Any]) -> dict[str, Any]:
    return {"x": before["x"] * 2}


KEYS = np.array([1, 2, 3, 40, 500, 6000, 70000, 800000], "i4")
PARTICLE = np.dtype([("position", "f4", 3), ("id", "i4")])
BUGS = [
    Bug(
        "grid larger than the data", "out of bounds", "x",
        """
        extern "C" __global__ void k(int n, float* x) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            FIX(, if (i >= n) return;)
            x[i] *= 2;  // BUG
        }""",
        lambda: {"n": N, "x": ramp()}, doubled, grid=4,
    ),
    Bug(
        "guard that lets one too many pass", "out of bounds", "x",
        """
        extern "C" __global__ void k(int n, float* x) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i FIX(<=, <) n)
                x[i] = 1;  // BUG
        }""",
        lambda: {"n": N, "x": ramp()}, lambda before: {"x": np.ones(N, "f4")}, grid=4,
    ),
    Bug(
        "the left neighbour of the first element", "out of bounds", "x",
        """
        extern "C" __global__ void k(int n, const float* x, float* y) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (FIX(true, i > 0) && i < n)
                y[i] = x[i] - x[i - 1];  // BUG
        }""",
        lambda: {"n": N, "x": ramp(), "y": np.zeros(N, "f4")},
        lambda before: {"y": np.diff(before["x"], prepend=before["x"][:1])}, grid=4,
    ),
    Bug(
        "the right neighbour of the last element", "out of bounds", "x",
        """
        extern "C" __global__ void k(int n, const float* x, float* y) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < FIX(n, n - 1))
                y[i] = x[i + 1] - x[i];  // BUG
        }""",
        lambda: {"n": N, "x": ramp(), "y": np.zeros(N, "f4")},
        lambda before: {"y": np.diff(before["x"], append=before["x"][-1:])}, grid=4,
    ),
    Bug(
        "rows and columns exchanged", "out of bounds", "image",
        """
        extern "C" __global__ void k(int rows, int columns, int* image) {
            int column = blockIdx.x * blockDim.x + threadIdx.x;
            for (int row = 0; row < rows; ++row)
                if (column < columns)
                    image[FIX(column * columns + row, row * columns + column)] += 1;  // BUG
        }""",
        lambda: {"rows": 4, "columns": 40, "image": np.zeros((4, 40), "i4")},
        lambda before: {"image": before["image"] + 1}, grid=2,
    ),
    Bug(
        "one column too many", "out of bounds", "image",
        """
        extern "C" __global__ void k(int rows, int columns, float* image) {
            int column = threadIdx.x, row = blockIdx.x;
            if (column FIX(<=, <) columns)
                image[row * columns + column] = 3;  // BUG
        }""",
        lambda: {"rows": 6, "columns": 20, "image": np.zeros((6, 20), "f4")},
        lambda before: {"image": np.full((6, 20), 3, "f4")}, grid=6,
    ),
    Bug(
        "slices counted as planes", "out of bounds", "volume",
        """
        extern "C" __global__ void k(int depth, int height, int width, float* volume) {
            int x = threadIdx.x, y = threadIdx.y, z = blockIdx.x;
            volume[(FIX(z * width, z * height) + y) * width + x] = z;  // BUG
        }""",
        lambda: {"depth": 3, "height": 2, "width": 8, "volume": np.zeros((3, 2, 8), "f4")},
        lambda before: {"volume": np.broadcast_to(np.arange(3, dtype="f4")[:, None, None], (3, 2, 8))},
        grid=3, block=(8, 2),
    ),
    Bug(
        "float4 over a length that is no multiple of four", "out of bounds", "x",
        """
        extern "C" __global__ void k(int n, float4* x) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < FIX((n + 3) / 4, n / 4)) {
                x[i] = make_float4(1, 2, 3, 4);  // BUG
            }
        }""",
        lambda: {"n": 10, "x": np.zeros(10, "f4")},
        lambda before: {"x": np.array([1, 2, 3, 4, 1, 2, 3, 4, 0, 0], "f4")},
    ),
    Bug(
        "pairs stored at the last element", "out of bounds", "y",
        """
        extern "C" __global__ void k(int n, float* y) {
            int i = 2 * (blockIdx.x * blockDim.x + threadIdx.x);
            if (i < FIX(n, n - 1))
                *reinterpret_cast<float2*>(y + i) = make_float2(1, 2);  // BUG
        }""",
        lambda: {"n": 33, "y": np.zeros(33, "f4")},
        lambda before: {"y": np.array([1, 2] * 16 + [0], "f4")},
    ),
    Bug(
        "field of a struct past the end", "out of bounds", "particles",
        """
        struct Particle { float position[3]; int id; };
        extern "C" __global__ void k(int n, Particle* particles, int* next) {
            int i = threadIdx.x;
            if (i < FIX(n, n - 1))
                next[i] = particles[i + 1].id;  // BUG
        }""",
        lambda: {"n": 8, "particles": np.zeros(8, PARTICLE), "next": np.ones(8, "i4")},
        lambda before: {"next": np.array([0] * 7 + [1], "i4")},
    ),
    Bug(
        "text without its final zero", "out of bounds", "text",
        """
        extern "C" __global__ void k(int n, const unsigned char* text, int* length) {
            int i = 0;
            while (FIX(true, i < n) &&
                   text[i] != 0)  // BUG
                ++i;
            *length = i;
        }""",
        lambda: {"n": 13, "text": np.full(13, 65, "u1"), "length": np.zeros(1, "i4")},
        lambda before: {"length": np.array([13], "i4")}, block=1,
    ),
    Bug(
        "through a pointer in a struct", "out of bounds", "an array",
        """
        struct View { float* data; long long size; };
        extern "C" __global__ void k(View view) {
            long long i = threadIdx.x;
            if (i FIX(<=, <) view.size)
                view.data[i] = 5;  // BUG
        }""",
        lambda: viewed(20), lambda before: {"_data": np.full(20, 5, "f4")},
    ),
    Bug(
        "in a function of its own", "out of bounds", "x",
        """
        __device__ __noinline__ void put(float* to, int index, float value) {
            to[index] = value;  // BUG
        }
        extern "C" __global__ void k(int n, float* x) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i FIX(<=, <) n) put(x, i, 7);
        }""",
        lambda: {"n": N, "x": ramp()}, lambda before: {"x": np.full(N, 7, "f4")}, grid=4,
    ),
    Bug(
        "the last pass of a grid-stride loop", "out of bounds", "x",
        """
        template <typename T> __global__ void k(int n, T* x) {
            for (int i = blockIdx.x * blockDim.x + threadIdx.x; i FIX(<=, <) n; i += gridDim.x * blockDim.x)
                x[i] *= 2;  // BUG
        }""",
        lambda: {"n": 1000, "x": ramp(1000, "f8")}, doubled, grid=2,
    ),
    Bug(
        "a hash that overflows an int", "out of bounds", "counts",
        """
        extern "C" __global__ void k(int n, const int* keys, int* counts) {
            int slot = FIX(keys[threadIdx.x], (long long)keys[threadIdx.x]) * 48271 % n;
            atomicAdd(&counts[slot], 1);  // BUG
        }""",
        lambda: {"n": 97, "keys": KEYS, "counts": np.zeros(97, "i4")},
        lambda before: {"counts": np.bincount(KEYS.astype("i8") * 48271 % 97, minlength=97)}, block=8,
    ),
    Bug(
        "unsigned arithmetic below zero", "out of bounds", "x",
        """
        extern "C" __global__ void k(unsigned n, const float* x, float* y) {
            unsigned i = threadIdx.x;
            if (i < n) {
                unsigned left = FIX(i - 1, (i ? i - 1 : 0));
                y[i] = x[left];  // BUG
            }
        }""",
        lambda: {"n": 16, "x": ramp(16), "y": np.zeros(16, "f4")},
        lambda before: {"y": np.maximum(np.arange(16) - 1, 0).astype("f4")},
    ),
    Bug(
        "a stride that is not the array's", "out of bounds", "x",
        """
        extern "C" __global__ void k(int n, int stride, float* x) {
            for (int i = threadIdx.x; i < FIX(n, n / stride); i += blockDim.x)
                x[i * stride] = -1;  // BUG
        }""",
        lambda: {"n": 90, "stride": 3, "x": np.zeros(90, "f4")},
        lambda before: {"x": np.tile(np.array([-1, 0, 0], "f4"), 30)},
    ),
    Bug(
        "shorts read as ints", "out of bounds", "x",
        """
        extern "C" __global__ void k(int n, const short* x, int* y) {
            int i = threadIdx.x;
            if (i < n)
                y[i] = FIX(reinterpret_cast<const int*>(x), x)[i];  // BUG
        }""",
        lambda: {"n": 24, "x": ramp(24, "i2"), "y": np.zeros(24, "i4")},
        lambda before: {"y": before["x"].astype("i4")},
    ),
    Bug(
        "bytes counted where elements are meant", "out of bounds", "x",
        """
        extern "C" __global__ void k(int n, float* x) {
            for (int i = threadIdx.x; i < n * FIX(sizeof(float), 1); i += blockDim.x)
                x[i] = 0;  // BUG
        }""",
        lambda: {"n": N, "x": ramp()}, lambda before: {"x": np.zeros(N, "f4")},
    ),
    Bug(
        "an output smaller than its input", "out of bounds", "y",
        """
        extern "C" __global__ void k(int n, const float* x, float* y) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i FIX(, / 2 * 2) < n)
                y[FIX(i, i / 2)] = x[i];  // BUG
        }""",
        lambda: {"n": 64, "x": np.repeat(ramp(32), 2), "y": np.zeros(32, "f4")},
        lambda before: {"y": ramp(32)}, grid=2,
    ),
    Bug(
        "an index taken from a table", "out of bounds", "x",
        """
        extern "C" __global__ void k(int n, const int* index, const float* x, float* y) {
            int i = threadIdx.x;
            if (i < n) {
                int at = index[i];
                if (FIX(true, at >= 0))
                    y[i] = x[at];  // BUG
            }
        }""",
        lambda: {"n": 4, "index": np.array([3, 2, -1, 0], "i4"), "x": ramp(4), "y": np.zeros(4, "f4")},
        lambda before: {"y": np.array([3, 2, 0, 0], "f4")},
    ),
    Bug(
        "a bin past the last one", "out of bounds", "bins",
        """
        extern "C" __global__ void k(int n, const float* x, int count, int* bins) {
            for (int i = threadIdx.x; i < n; i += blockDim.x) {
                int bin = x[i] * count;
                FIX(, if (bin == count) --bin;)
                atomicAdd(&bins[bin], 1);  // BUG
            }
        }""",
        lambda: {"n": 5, "x": np.array([0, 0.3, 0.6, 0.9, 1], "f4"), "count": 4, "bins": np.zeros(4, "i4")},
        lambda before: {"bins": np.array([1, 1, 1, 2], "i4")},
    ),
    Bug(
        "an array without elements", "out of bounds", "x",
        """
        extern "C" __global__ void k(int n, const float* x, float* first) {
            if (FIX(true, n > 0))
                *first = x[0];  // BUG
        }""",
        lambda: {"n": 0, "x": np.zeros(0, "f4"), "first": np.ones(1, "f4")},
        lambda before: {"first": np.ones(1, "f4")}, block=1,
    ),
]  # fmt: skip


def viewed(size: int) -> dict[str, Any]:
    data = held(np.zeros(size, "f4"))
    view = np.array((data.ctypes.data, size), np.dtype([("data", "u8"), ("size", "i8")]))[()]
    return {"view": view, "_data": data}
