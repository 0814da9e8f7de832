"""Matrices: products naive and tiled, transposition, sparse products, solvers, factorizations."""

from __future__ import annotations

import numpy as np

from .case import Launch, Step, case, covering, out


@case(
    r"""
__global__ void matmul(const float* a, const float* b, float* c, int m, int n, int k) {
    int row = blockIdx.y * blockDim.y + threadIdx.y, col = blockIdx.x * blockDim.x + threadIdx.x;
    if (row >= m || col >= n) return;
    float sum = 0;
    for (int i = 0; i < k; ++i) sum += a[row * k + i] * b[i * n + col];
    c[row * n + col] = sum;
}""",
    Launch((5, 3), (8, 16)), Launch((2, 35), (32, 1)),
    rtol=1e-4,
    atol=1e-4,
)  # fmt: skip
def matmul_naive(rng):
    a, b = rng.normal(size=(35, 29)).astype("f4"), rng.normal(size=(29, 40)).astype("f4")
    return {"a": a, "b": b, "c": out((35, 40)), "m": 35, "n": 40, "k": 29}, {"c": a.astype("f8") @ b.astype("f8")}


@case(
    r"""
#define TILE 16
extern "C" __global__ void matmul(const float* A, const float* B, float* C, int m, int n, int k) {
    __shared__ float As[TILE][TILE], Bs[TILE][TILE];
    int tx = threadIdx.x, ty = threadIdx.y, row = blockIdx.y * TILE + ty, col = blockIdx.x * TILE + tx;
    float sum = 0;
    for (int t = 0; t < (k + TILE - 1) / TILE; ++t) {
        As[ty][tx] = row < m && t * TILE + tx < k ? A[row * k + t * TILE + tx] : 0;
        Bs[ty][tx] = col < n && t * TILE + ty < k ? B[(t * TILE + ty) * n + col] : 0;
        __syncthreads();
        #pragma unroll
        for (int i = 0; i < TILE; ++i) sum += As[ty][i] * Bs[i][tx];
        __syncthreads();
    }
    if (row < m && col < n) C[row * n + col] = sum;
}""",
    Launch((4, 3), (16, 16)),
    rtol=1e-4,
    atol=1e-4,
)
def matmul_tiled(rng):
    a, b = rng.normal(size=(45, 70)).astype("f4"), rng.normal(size=(70, 50)).astype("f4")
    return {"A": a, "B": b, "C": out((45, 50)), "m": 45, "n": 50, "k": 70}, {"C": a.astype("f8") @ b.astype("f8")}


@case(
    r"""
// Each thread makes a 4 x 4 patch of C from registers; shared tiles of 32 x 8 and 8 x 32
__global__ void sgemm(int M, int N, int K, float alpha, const float* A, const float* B, float beta, float* C) {
    __shared__ float As[8][32 + 1], Bs[8][32];
    int t = threadIdx.x, tx = t % 8, ty = t / 8;
    float acc[4][4] = {}, ra[4], rb[4];
    int row0 = blockIdx.y * 32, col0 = blockIdx.x * 32;
    for (int k0 = 0; k0 < K; k0 += 8) {
        for (int i = t; i < 256; i += 64) {
            As[i % 8][i / 8] = A[(row0 + i / 8) * K + k0 + i % 8];
            Bs[i / 32][i % 32] = B[(k0 + i / 32) * N + col0 + i % 32];
        }
        __syncthreads();
        #pragma unroll
        for (int k = 0; k < 8; ++k) {
            #pragma unroll
            for (int i = 0; i < 4; ++i) { ra[i] = As[k][ty * 4 + i]; rb[i] = Bs[k][tx * 4 + i]; }
            #pragma unroll
            for (int i = 0; i < 4; ++i)
                #pragma unroll
                for (int j = 0; j < 4; ++j) acc[i][j] += ra[i] * rb[j];
        }
        __syncthreads();
    }
    #pragma unroll
    for (int i = 0; i < 4; ++i)
        #pragma unroll
        for (int j = 0; j < 4; ++j) {
            float* c = &C[(row0 + ty * 4 + i) * N + col0 + tx * 4 + j];
            *c = alpha * acc[i][j] + beta * *c;
        }
}""",
    Launch((3, 2), 64),
    rtol=1e-4,
    atol=1e-4,
)
def sgemm_register_blocked(rng):
    m, n, k = 64, 96, 40
    a, b, c = (rng.normal(size=s).astype("f4") for s in ((m, k), (k, n), (m, n)))
    args = {"M": m, "N": n, "K": k, "alpha": 0.5, "A": a, "B": b, "beta": -2.0, "C": c}
    return args, {"C": 0.5 * (a.astype("f8") @ b) - 2.0 * c}


@case(
    r"""
template <typename T> __global__ void transpose(T* out, const T* in, int width, int height) {
    __shared__ T tile[32][33];
    int x = blockIdx.x * 32 + threadIdx.x, y = blockIdx.y * 32 + threadIdx.y;
    for (int j = 0; j < 32; j += 8)
        if (x < width && y + j < height) tile[threadIdx.y + j][threadIdx.x] = in[(y + j) * width + x];
    __syncthreads();
    x = blockIdx.y * 32 + threadIdx.x;
    y = blockIdx.x * 32 + threadIdx.y;
    for (int j = 0; j < 32; j += 8)
        if (x < height && y + j < width) out[(y + j) * height + x] = tile[threadIdx.x][threadIdx.y + j];
}""",
    Launch((3, 2), (32, 8)),
)
def transpose_tiled_doubles(rng):
    m = rng.normal(size=(50, 77))
    return {"out": out((77, 50), "f8"), "in": m, "width": 77, "height": 50}, {"out": m.T}


@case(
    r"""
__global__ void gemv(const float* m, const float* v, float* y, int rows, int cols) {
    int row = blockIdx.x * (blockDim.x / 32) + threadIdx.x / 32, lane = threadIdx.x % 32;
    float sum = 0;
    if (row < rows) for (int c = lane; c < cols; c += 32) sum = fmaf(m[(size_t)row * cols + c], v[c], sum);
    for (int d = 16; d; d /= 2) sum += __shfl_xor_sync(0xffffffffu, sum, d);
    if (row < rows && lane == 0) y[row] = sum;
}""",
    Launch(14, 128), Launch(7, 256),
    rtol=1e-4,
    atol=1e-4,
)  # fmt: skip
def matrix_vector_warp_a_row(rng):
    m, v = rng.normal(size=(53, 130)).astype("f4"), rng.normal(size=130).astype("f4")
    return {"m": m, "v": v, "y": out(53), "rows": 53, "cols": 130}, {"y": m.astype("f8") @ v}


def _sparse(rng, rows, cols, density):
    dense = np.where(rng.random((rows, cols)) < density, rng.normal(size=(rows, cols)), 0)
    dense[rng.integers(0, rows)] = 0
    starts = np.concatenate([[0], np.cumsum((dense != 0).sum(1))]).astype("i4")
    r, c = np.nonzero(dense)
    return dense, starts, c.astype("i4"), dense[r, c]


@case(
    r"""
__global__ void spmv(int rows, const int* starts, const int* columns, const double* values, const double* x,
                     double* y) {
    int row = blockIdx.x * blockDim.x + threadIdx.x;
    if (row >= rows) return;
    double sum = 0;
    for (int i = starts[row]; i < starts[row + 1]; ++i) sum += values[i] * x[columns[i]];
    y[row] = sum;
}""",
    *covering(90, 32, 128),
    rtol=1e-12,
    atol=1e-12,
)
def sparse_csr_vector(rng):
    dense, starts, columns, values = _sparse(rng, 90, 70, 0.15)
    x = rng.normal(size=70)
    args = {"rows": 90, "starts": starts, "columns": columns, "values": values, "x": x, "y": out(90, "f8")}
    return args, {"y": dense @ x}


@case(
    r"""
__global__ void spmv_coo(int count, const int* row, const int* col, const float* value, const float* x, float* y) {
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < count; i += gridDim.x * blockDim.x)
        atomicAdd(&y[row[i]], value[i] * x[col[i]]);
}""",
    Launch(3, 64),
    rtol=1e-4,
    atol=1e-4,
)
def sparse_coo_with_atomics(rng):
    row, col = rng.integers(0, 40, 700).astype("i4"), rng.integers(0, 60, 700).astype("i4")
    value, x = rng.normal(size=700).astype("f4"), rng.normal(size=60).astype("f4")
    dense = np.zeros((40, 60))
    np.add.at(dense, (row, col), value)
    args = {"count": 700, "row": row, "col": col, "value": value, "x": x, "y": np.zeros(40, "f4")}
    return args, {"y": dense @ x}


@case(
    r"""
// Cholesky of a small matrix in shared memory, a block a matrix, a thread a row
template <int N> __global__ void cholesky(const double* in, double* out) {
    __shared__ double a[N][N];
    int r = threadIdx.x, m = blockIdx.x;
    for (int c = 0; c < N; ++c) a[r][c] = in[(m * N + r) * N + c];
    __syncthreads();
    for (int k = 0; k < N; ++k) {
        if (r == k) a[k][k] = sqrt(a[k][k]);
        __syncthreads();
        if (r > k) a[r][k] /= a[k][k];
        __syncthreads();
        if (r > k) for (int c = k + 1; c <= r; ++c) a[r][c] -= a[r][k] * a[c][k];
        __syncthreads();
    }
    for (int c = 0; c < N; ++c) out[(m * N + r) * N + c] = c <= r ? a[r][c] : 0;
}""",
    Launch(6, 20),
    rtol=1e-10,
    atol=1e-10,
    specialize={"N": 20},
)
def cholesky_batched(rng):
    half = rng.normal(size=(6, 20, 20))
    spd = half @ half.transpose(0, 2, 1) + np.eye(20)
    return {"in": spd, "out": out((6, 20, 20), "f8")}, {"out": np.linalg.cholesky(spd)}


@case(
    r"""
// Gaussian elimination with partial pivoting in one block; solves A x = b in place
__global__ void solve(double* a, double* b, int n) {
    __shared__ int pivot;
    int t = threadIdx.x;
    for (int k = 0; k < n; ++k) {
        if (t == 0) {
            pivot = k;
            for (int r = k + 1; r < n; ++r) if (fabs(a[r * n + k]) > fabs(a[pivot * n + k])) pivot = r;
        }
        __syncthreads();
        if (pivot != k) {
            for (int c = t; c < n; c += blockDim.x) {
                double s = a[k * n + c]; a[k * n + c] = a[pivot * n + c]; a[pivot * n + c] = s;
            }
            if (t == 0) { double s = b[k]; b[k] = b[pivot]; b[pivot] = s; }
        }
        __syncthreads();
        for (int r = k + 1 + t; r < n; r += blockDim.x) {
            double f = a[r * n + k] / a[k * n + k];
            for (int c = k; c < n; ++c) a[r * n + c] -= f * a[k * n + c];
            b[r] -= f * b[k];
        }
        __syncthreads();
    }
    for (int k = n - 1; k >= 0; --k) {
        if (t == 0) b[k] /= a[k * n + k];
        __syncthreads();
        for (int r = t; r < k; r += blockDim.x) b[r] -= a[r * n + k] * b[k];
        __syncthreads();
    }
}""",
    Launch(1, 32), Launch(1, 7),
    rtol=1e-7,
    atol=1e-9,
    scratch=("a",),
)  # fmt: skip
def gaussian_elimination(rng):
    a, b = rng.normal(size=(24, 24)), rng.normal(size=24)
    return {"a": a, "b": b, "n": 24}, {"b": np.linalg.solve(a, b)}


@case(
    r"""
// Cyclic reduction of tridiagonal systems, a block a system of 64 unknowns
__global__ void tridiagonal(const double* lower, const double* diag, const double* upper, const double* rhs,
                            double* x) {
    const int n = 64;
    __shared__ double a[n], b[n], c[n], d[n];
    int i = threadIdx.x, at = blockIdx.x * n + i;
    a[i] = i ? lower[at] : 0; b[i] = diag[at]; c[i] = i < n - 1 ? upper[at] : 0; d[i] = rhs[at];
    __syncthreads();
    for (int s = 1; s < n; s *= 2) {
        double na = 0, nb = b[i], nc = 0, nd = d[i];
        if (i >= s) { double k = a[i] / b[i - s]; na = -k * a[i - s]; nb -= k * c[i - s]; nd -= k * d[i - s]; }
        if (i + s < n) { double k = c[i] / b[i + s]; nc = -k * c[i + s]; nb -= k * a[i + s]; nd -= k * d[i + s]; }
        __syncthreads();
        a[i] = na; b[i] = nb; c[i] = nc; d[i] = nd;
        __syncthreads();
    }
    x[at] = d[i] / b[i];
}""",
    Launch(5, 64),
    rtol=1e-9,
    atol=1e-9,
)
def tridiagonal_parallel_cyclic_reduction(rng):
    lower, upper, rhs = rng.uniform(-1, 1, (3, 5, 64))
    diag = 3 + rng.random((5, 64))
    x = np.empty((5, 64))
    for s in range(5):
        full = np.diag(diag[s]) + np.diag(upper[s, :-1], 1) + np.diag(lower[s, 1:], -1)
        x[s] = np.linalg.solve(full, rhs[s])
    return {"lower": lower, "diag": diag, "upper": upper, "rhs": rhs, "x": out((5, 64), "f8")}, {"x": x}


@case(
    r"""
// Jacobi rotations: the eigenvalues of symmetric 3 x 3 matrices, a thread a matrix
__global__ void eigenvalues(const double* m, double* values, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    double a[3][3];
    for (int r = 0; r < 3; ++r) for (int c = 0; c < 3; ++c) a[r][c] = m[i * 9 + r * 3 + c];
    for (int sweep = 0; sweep < 12; ++sweep)
        for (int p = 0; p < 2; ++p)
            for (int q = p + 1; q < 3; ++q) {
                if (fabs(a[p][q]) < 1e-300) continue;
                double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
                double t = copysign(1.0, theta) / (fabs(theta) + sqrt(theta * theta + 1));
                double c = rsqrt(t * t + 1), s = t * c;
                for (int k = 0; k < 3; ++k) {
                    double x = a[k][p], y = a[k][q];
                    a[k][p] = c * x - s * y; a[k][q] = s * x + c * y;
                }
                for (int k = 0; k < 3; ++k) {
                    double x = a[p][k], y = a[q][k];
                    a[p][k] = c * x - s * y; a[q][k] = s * x + c * y;
                }
            }
    double e0 = a[0][0], e1 = a[1][1], e2 = a[2][2];
    double low = fmin(e0, fmin(e1, e2)), high = fmax(e0, fmax(e1, e2));
    values[i * 3] = low; values[i * 3 + 1] = e0 + e1 + e2 - low - high; values[i * 3 + 2] = high;
}""",
    *covering(60, 32, 64),
    rtol=1e-9,
    atol=1e-9,
)
def symmetric_eigenvalues_3x3(rng):
    half = rng.normal(size=(60, 3, 3))
    m = half + half.transpose(0, 2, 1)
    return {"m": m, "values": out((60, 3), "f8"), "n": 60}, {"values": np.linalg.eigvalsh(m)}


@case(
    r"""
__global__ void jacobi(const float* a, const float* b, const float* x, float* next, int n) {
    int r = blockIdx.x * blockDim.x + threadIdx.x;
    if (r >= n) return;
    float sum = b[r];
    for (int c = 0; c < n; ++c) if (c != r) sum -= a[r * n + c] * x[c];
    next[r] = sum / a[r * n + r];
}""",
    *covering(48, 16, 64),
    rtol=1e-4,
    atol=1e-5,
    scratch=("spare",),
    steps=lambda launch, args: [
        Step("jacobi", ("a", "b", *(("x", "spare") if i % 2 == 0 else ("spare", "x")), "n"), launch) for i in range(20)
    ],
)
def jacobi_iterations(rng):
    a = rng.uniform(-1, 1, (48, 48)).astype("f4") + 60 * np.eye(48, dtype="f4")
    b = rng.normal(size=48).astype("f4")
    args = {"a": a, "b": b, "x": np.zeros(48, "f4"), "spare": out(48), "n": 48}
    return args, {"x": np.linalg.solve(a.astype("f8"), b)}


@case(
    r"""
// The inverse and determinant of 4 x 4 matrices by cofactors of 2 x 2 minors
__global__ void inverse4(const float* __restrict__ in, float* __restrict__ out, float* determinant, int n) {
    int t = blockIdx.x * blockDim.x + threadIdx.x;
    if (t >= n) return;
    float m[16];
    #pragma unroll
    for (int k = 0; k < 16; ++k) m[k] = in[t * 16 + k];
    float s0 = m[0] * m[5] - m[4] * m[1], s1 = m[0] * m[6] - m[4] * m[2], s2 = m[0] * m[7] - m[4] * m[3];
    float s3 = m[1] * m[6] - m[5] * m[2], s4 = m[1] * m[7] - m[5] * m[3], s5 = m[2] * m[7] - m[6] * m[3];
    float c5 = m[10] * m[15] - m[14] * m[11], c4 = m[9] * m[15] - m[13] * m[11], c3 = m[9] * m[14] - m[13] * m[10];
    float c2 = m[8] * m[15] - m[12] * m[11], c1 = m[8] * m[14] - m[12] * m[10], c0 = m[8] * m[13] - m[12] * m[9];
    float det = s0 * c5 - s1 * c4 + s2 * c3 + s3 * c2 - s4 * c1 + s5 * c0, f = 1 / det;
    float* o = out + t * 16;
    o[0] = (m[5] * c5 - m[6] * c4 + m[7] * c3) * f;   o[1] = (-m[1] * c5 + m[2] * c4 - m[3] * c3) * f;
    o[2] = (m[13] * s5 - m[14] * s4 + m[15] * s3) * f; o[3] = (-m[9] * s5 + m[10] * s4 - m[11] * s3) * f;
    o[4] = (-m[4] * c5 + m[6] * c2 - m[7] * c1) * f;  o[5] = (m[0] * c5 - m[2] * c2 + m[3] * c1) * f;
    o[6] = (-m[12] * s5 + m[14] * s2 - m[15] * s1) * f; o[7] = (m[8] * s5 - m[10] * s2 + m[11] * s1) * f;
    o[8] = (m[4] * c4 - m[5] * c2 + m[7] * c0) * f;   o[9] = (-m[0] * c4 + m[1] * c2 - m[3] * c0) * f;
    o[10] = (m[12] * s4 - m[13] * s2 + m[15] * s0) * f; o[11] = (-m[8] * s4 + m[9] * s2 - m[11] * s0) * f;
    o[12] = (-m[4] * c3 + m[5] * c1 - m[6] * c0) * f; o[13] = (m[0] * c3 - m[1] * c1 + m[2] * c0) * f;
    o[14] = (-m[12] * s3 + m[13] * s1 - m[14] * s0) * f; o[15] = (m[8] * s3 - m[9] * s1 + m[10] * s0) * f;
    determinant[t] = det;
}""",
    *covering(70, 32, 128),
    rtol=1e-3,
    atol=1e-4,
)
def inverse_4x4(rng):
    m = rng.normal(size=(70, 4, 4)).astype("f4") + 5 * np.eye(4, dtype="f4")
    wide = m.astype("f8")
    args = {"in": m, "out": out((70, 4, 4)), "determinant": out(70), "n": 70}
    return args, {"out": np.linalg.inv(wide), "determinant": np.linalg.det(wide)}
