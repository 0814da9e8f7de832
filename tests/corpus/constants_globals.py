"""Variables of the module: constants set from the host, tables in the text, state between launches."""

from __future__ import annotations

import numpy as np

from .case import Launch, Step, case, covering, out


@case(
    r"""
__constant__ float coefficients[6];
__constant__ int degree;
extern "C" __global__ void evaluate(const float* x, float* y, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float v = 0;
    for (int k = degree; k >= 0; --k) v = v * x[i] + coefficients[k];
    y[i] = v;
}""",
    *covering(200, 64),
    rtol=1e-5,
    atol=1e-5,
)
def polynomial_from_constant_memory(rng):
    c, x = rng.normal(size=6).astype("f4"), rng.uniform(-1, 1, 200).astype("f4")
    args = {"$coefficients": c, "$degree": 4, "x": x, "y": out(200), "n": 200}
    return args, {"y": np.polyval(c[4::-1].astype("f8"), x)}


@case(
    r"""
__device__ unsigned long long launches;
__device__ int histogram[2][8];
__device__ double total;
extern "C" __global__ void note(const int* x, int n, int row) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i == 0) atomicAdd(&launches, 1ull);
    if (i < n) { atomicAdd(&histogram[row][x[i]], 1); atomicAdd(&total, 0.5 * x[i]); }
}""",
    *covering(300, 32, 128),
    steps=lambda launch, args: [Step("note", ("x", "n", row), launch) for row in (0, 1, 0)],
)
def device_variables_between_launches(rng):
    x = rng.integers(0, 8, 300, dtype="i4")
    start = rng.integers(0, 99, (2, 8), dtype="i4")
    counts = np.bincount(x, minlength=8)
    args = {"$launches": np.uint64(7), "$histogram": start, "$total": 1.25, "x": x, "n": 300}
    return args, {
        "$launches": np.array(10), "$histogram": start + np.stack([2 * counts, counts]),
        "$total": np.array(1.25 + 1.5 * x.sum()),
    }  # fmt: skip


@case(
    r"""
namespace tables {
    __constant__ unsigned char rotate[4][4] = {{1, 2, 3, 0}, {0, 1, 2, 3}, {3, 0, 1, 2}, {2, 3, 0, 1}};
    static __device__ const short primes[] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31};
    constexpr double inverse[3] = {1.0, 0.5, 0.25};
}
__global__ void look_up(const unsigned char* x, int* rotated, int* prime, double* scaled, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    rotated[i] = tables::rotate[x[i] & 3][x[i] >> 2 & 3];
    prime[i] = tables::primes[x[i] % 11];
    scaled[i] = x[i] * tables::inverse[x[i] % 3];
}""",
    *covering(150, 64),
)
def tables_in_the_text(rng):
    x = rng.integers(0, 256, 150, dtype="u1")
    w = x.astype(int)
    rotate = np.array([[1, 2, 3, 0], [0, 1, 2, 3], [3, 0, 1, 2], [2, 3, 0, 1]])
    primes = np.array([2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31])
    args = {"x": x, "rotated": out(150, "i4"), "prime": out(150, "i4"), "scaled": out(150, "f8"), "n": 150}
    return args, {
        "rotated": rotate[w & 3, w >> 2 & 3], "prime": primes[w % 11], "scaled": w * np.array([1, 0.5, 0.25])[w % 3],
    }  # fmt: skip


@case(
    r"""
// Pointers to variables: into constant memory, into a device array, into shared memory, through one generic pointer
__constant__ int fixed[4];
__device__ int fluid[4];
extern "C" __global__ void through_pointers(const int* given, const int* which, int* out, int n) {
    __shared__ int own[4];
    int local[4] = {n, n + 1, n + 2, n + 3};
    if (threadIdx.x < 4) own[threadIdx.x] = 1000 + threadIdx.x;
    __syncthreads();
    int i = threadIdx.x;
    if (i >= n) return;
    const int* p = which[i] == 0 ? fixed : which[i] == 1 ? fluid : which[i] == 2 ? own : which[i] == 3 ? local : given;
    out[i] = p[i & 3];
}""",
    Launch(1, 96),
)
def generic_pointers_to_every_space(rng):
    fixed, fluid, given = rng.integers(-9999, 9999, (3, 4), dtype="i4")
    which = rng.integers(0, 5, 80, dtype="i4")
    rows = np.stack([fixed, fluid, 1000 + np.arange(4), 80 + np.arange(4), given])
    args = {"$fixed": fixed, "$fluid": fluid, "given": given, "which": which, "out": out(80, "i4"), "n": 80}
    return args, {"out": rows[which, np.arange(80) & 3]}
