"""C++ templates: types and values bound or deduced, traits, specializations, policies."""

from __future__ import annotations

import numpy as np

from .case import Launch, case, covering, out


@case(
    r"""
template <typename T, typename U, int ITEMS>
__global__ void blocked(const T* in, U* out, int n) {
    int first = (blockIdx.x * blockDim.x + threadIdx.x) * ITEMS;
    T own[ITEMS];
    #pragma unroll
    for (int k = 0; k < ITEMS; ++k) own[k] = first + k < n ? in[first + k] : T(0);
    U sum = 0;
    #pragma unroll
    for (int k = 0; k < ITEMS; ++k) {
        sum += U(own[k]);
        if (first + k < n) out[first + k] = sum;
    }
}""",
    *covering(100, 32, 64),
    specialize={"ITEMS": 5},
)
def items_a_thread_two_types(rng):
    x = rng.integers(-100, 100, 497, dtype="i1")
    p = np.pad(x, (0, 3)).reshape(-1, 5).astype("i8").cumsum(1).ravel()[:497]
    return {"in": x, "out": out(497, "i8"), "n": 497}, {"out": p}


@case(
    r"""
template <typename T> struct Limits;
template <> struct Limits<float> { static __device__ float lowest() { return -3.4e38f; } };
template <> struct Limits<short> { static __device__ short lowest() { return -32768; } };
template <typename T> struct Maximum {
    __device__ T operator()(T a, T b) const { return a > b ? a : b; }
    static __device__ T identity() { return Limits<T>::lowest(); }
};
template <typename T> struct Plus {
    __device__ T operator()(T a, T b) const { return a + b; }
    static __device__ T identity() { return T(0); }
};
template <typename T, template <typename> class OP, int THREADS>
__device__ T block_reduce(T v) {
    __shared__ T s[THREADS];
    OP<T> op;
    s[threadIdx.x] = v;
    __syncthreads();
    for (int d = THREADS / 2; d; d /= 2) {
        if (threadIdx.x < d) s[threadIdx.x] = op(s[threadIdx.x], s[threadIdx.x + d]);
        __syncthreads();
    }
    T r = s[0];
    __syncthreads();
    return r;
}
template <typename T, int THREADS> __global__ void both(const T* x, int n, T* high, T* sum) {
    T h = Maximum<T>::identity(), s = Plus<T>::identity();
    for (int i = threadIdx.x; i < n; i += THREADS) { h = Maximum<T>()(h, x[i]); s = Plus<T>()(s, x[i]); }
    h = block_reduce<T, Maximum, THREADS>(h);
    s = block_reduce<T, Plus, THREADS>(s);
    if (threadIdx.x == 0) { *high = h; *sum = s; }
}""",
    Launch(1, 64),
    specialize={"THREADS": 64},
)
def operators_as_template_templates(rng):
    x = rng.integers(-30, 30, 700, dtype="i2")
    args = {"x": x, "n": 700, "high": out(1, "i2"), "sum": out(1, "i2")}
    return args, {"high": x.max(keepdims=True), "sum": x.sum(keepdims=True)}


@case(
    r"""
#include <type_traits>
template <typename T> __device__ T halve(T v) {
    if constexpr (std::is_integral<T>::value) return v >> 1;
    else return v * T(0.5);
}
template <typename T, bool WRAP, int RADIUS>
__global__ void window(const T* in, T* out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    T sum = T(0);
    #pragma unroll
    for (int r = -RADIUS; r <= RADIUS; ++r) {
        int j = i + r;
        if (WRAP) j = (j + n) % n;
        else if (j < 0 || j >= n) continue;
        sum += in[j];
    }
    out[i] = halve(sum);
}""",
    *covering(130, 32),
    specialize={"T": np.int64, "WRAP": True, "RADIUS": 2},
)
def traits_and_flags(rng):
    x = rng.integers(-(10**12), 10**12, 130)
    return {"in": x, "out": out(130, "i8"), "n": 130}, {"out": sum(np.roll(x, k) for k in range(-2, 3)) >> 1}


@case(
    r"""
// A small fixed size matrix class with operators, everything unrolled
template <typename T, int R, int C> struct Mat {
    T v[R * C];
    __device__ T& operator()(int r, int c) { return v[r * C + c]; }
    __device__ T operator()(int r, int c) const { return v[r * C + c]; }
    template <int K> __device__ Mat<T, R, K> operator*(const Mat<T, C, K>& o) const {
        Mat<T, R, K> p;
        #pragma unroll
        for (int r = 0; r < R; ++r)
            #pragma unroll
            for (int k = 0; k < K; ++k) {
                T s = T(0);
                #pragma unroll
                for (int c = 0; c < C; ++c) s += (*this)(r, c) * o(c, k);
                p(r, k) = s;
            }
        return p;
    }
    __device__ Mat<T, C, R> transposed() const {
        Mat<T, C, R> t;
        for (int r = 0; r < R; ++r) for (int c = 0; c < C; ++c) t(c, r) = (*this)(r, c);
        return t;
    }
};
template <typename T> __global__ void gram(const T* in, T* out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    Mat<T, 3, 5> m;
    for (int k = 0; k < 15; ++k) m.v[k] = in[i * 15 + k];
    Mat<T, 3, 3> g = m * m.transposed();
    for (int k = 0; k < 9; ++k) out[i * 9 + k] = g.v[k];
}""",
    *covering(40, 32),
    rtol=1e-12,
    atol=1e-12,
)
def matrix_class(rng):
    m = rng.normal(size=(40, 3, 5))
    return {"in": m, "out": out((40, 3, 3), "f8"), "n": 40}, {"out": m @ m.transpose(0, 2, 1)}


@case(
    r"""
// Dual numbers: derivatives by operator overloading
template <typename T> struct Dual { T value, slope; };
template <typename T> __device__ Dual<T> operator+(Dual<T> a, Dual<T> b) {
    return {a.value + b.value, a.slope + b.slope};
}
template <typename T> __device__ Dual<T> operator*(Dual<T> a, Dual<T> b) {
    return {a.value * b.value, a.slope * b.value + a.value * b.slope};
}
template <typename T> __device__ Dual<T> sine(Dual<T> a) { return {sin(a.value), a.slope * cos(a.value)}; }
template <typename X> __device__ X f(X x) { return x * sine(x * x) + x; }
template <typename T> __global__ void differentiate(const T* x, T* y, T* dy, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    Dual<T> r = f(Dual<T>{x[i], T(1)});
    y[i] = r.value; dy[i] = r.slope;
}""",
    *covering(90, 64),
    rtol=1e-10,
    atol=1e-12,
)
def dual_numbers(rng):
    x = rng.normal(size=90) * 2
    args = {"x": x, "y": out(90, "f8"), "dy": out(90, "f8"), "n": 90}
    return args, {"y": x * np.sin(x * x) + x, "dy": np.sin(x * x) + 2 * x * x * np.cos(x * x) + 1}
