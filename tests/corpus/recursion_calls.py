"""Calls that stay calls: noinline functions, recursion, function pointers, virtual functions, lambdas, variadics."""

from __future__ import annotations

import math

import numpy as np

from .case import Launch, case, covering, out


@case(
    r"""
__device__ __noinline__ int fibonacci(int n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }
__device__ __noinline__ int ackermann(int m, int n) {
    return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}
__global__ void recurse(const int* n, int* fib, int* ack, int count) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= count) return;
    fib[i] = fibonacci(n[i]);
    ack[i] = ackermann(n[i] % 3, n[i] % 4);
}""",
    *covering(40, 32),
)
def fibonacci_and_ackermann(rng):
    def fibonacci(n):
        a, b = 0, 1
        for _ in range(n):
            a, b = b, a + b
        return a

    n = rng.integers(0, 12, 40, dtype="i4")
    # A(0, n) = n + 1, A(1, n) = n + 2, A(2, n) = 2n + 3
    ack = np.choose(n % 3, [n % 4 + 1, n % 4 + 2, 2 * (n % 4) + 3])
    args = {"n": n, "fib": out(40, "i4"), "ack": out(40, "i4"), "count": 40}
    return args, {"fib": np.array([fibonacci(v) for v in n]), "ack": ack}


@case(
    r"""
typedef float (*Operation)(float, float);
__device__ __noinline__ float add(float a, float b) { return a + b; }
__device__ __noinline__ float subtract(float a, float b) { return a - b; }
__device__ __noinline__ float multiply(float a, float b) { return a * b; }
__device__ __noinline__ float larger(float a, float b) { return a > b ? a : b; }
__device__ Operation table[4] = {add, subtract, multiply, larger};
__global__ void apply(const int* which, const float* a, const float* b, float* c, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) c[i] = table[which[i]](a[i], b[i]);
}""",
    *covering(200, 64),
)
def function_pointers_in_a_table(rng):
    which = rng.integers(0, 4, 200, dtype="i4")
    a, b = rng.normal(size=(2, 200)).astype("f4")
    c = np.choose(which, [a + b, a - b, a * b, np.maximum(a, b)])
    return {"which": which, "a": a, "b": b, "c": out(200), "n": 200}, {"c": c}


@case(
    r"""
struct Shape {
    __device__ virtual float area() const = 0;
    __device__ virtual float perimeter() const { return -1; }
    __device__ virtual ~Shape() {}
};
struct Circle : Shape {
    float r;
    __device__ Circle(float r) : r(r) {}
    __device__ float area() const override { return 3.14159265f * r * r; }
    __device__ float perimeter() const override { return 6.2831853f * r; }
};
struct Rectangle : Shape {
    float w, h;
    __device__ Rectangle(float w, float h) : w(w), h(h) {}
    __device__ float area() const override { return w * h; }
    __device__ float perimeter() const override { return 2 * (w + h); }
};
struct Square : Rectangle {
    __device__ Square(float a) : Rectangle(a, a) {}
    __device__ float perimeter() const override { return 4 * w; }
};
__global__ void measure(const int* kind, const float2* size, float* area, float* perimeter, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    Circle circle(size[i].x);
    Rectangle rectangle(size[i].x, size[i].y);
    Square square(size[i].y);
    const Shape* shapes[3] = {&circle, &rectangle, &square};
    const Shape* s = shapes[kind[i]];
    area[i] = s->area(); perimeter[i] = s->perimeter();
}""",
    *covering(150, 64),
    rtol=1e-5,
)
def virtual_functions(rng):
    kind, size = rng.integers(0, 3, 150, dtype="i4"), rng.random((150, 2)).astype("f4")
    x, y = size.T.astype("f8")
    area = np.choose(kind, [np.pi * x * x, x * y, y * y])
    perimeter = np.choose(kind, [2 * np.pi * x, 2 * (x + y), 4 * y])
    args = {"kind": kind, "size": size, "area": out(150), "perimeter": out(150), "n": 150}
    return args, {"area": area, "perimeter": perimeter}


@case(
    r"""
// A recursive descent parser for sums, products and parentheses over one digit numbers, a string a thread
__device__ int expression(const char*& p);
__device__ __noinline__ int factor(const char*& p) {
    if (*p == '(') { ++p; int v = expression(p); ++p; return v; }
    if (*p == '-') { ++p; return -factor(p); }
    return *p++ - '0';
}
__device__ __noinline__ int term(const char*& p) {
    int v = factor(p);
    while (*p == '*') { ++p; v *= factor(p); }
    return v;
}
__device__ __noinline__ int expression(const char*& p) {
    int v = term(p);
    while (*p == '+' || *p == '-') { char op = *p++; int w = term(p); v = op == '+' ? v + w : v - w; }
    return v;
}
__global__ void calculate(const char* text, int width, int* value, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    const char* p = text + i * width;
    value[i] = expression(p);
}""",
    *covering(60, 32),
)
def recursive_descent_parser(rng):
    def make(depth):
        if depth == 0 or rng.random() < 0.2:
            return str(rng.integers(0, 10))
        kind = rng.integers(0, 5)
        if kind == 4:
            return f"-{make(0)}"
        if kind == 3:
            return f"({make(depth - 1)})"
        return f"({make(depth - 1)}{'+-*'[kind]}{make(depth - 1)})"

    texts = [make(4) + "+" + make(2) for _ in range(60)]
    packed = np.array(texts, "S")
    packed = packed.astype(f"S{packed.dtype.itemsize + 1}")  # each ends with a zero
    args = {"text": packed.view("i1"), "width": packed.dtype.itemsize, "value": out(60, "i4"), "n": 60}
    return args, {"value": np.array([eval(t) for t in texts]).astype("i4")}


@case(
    r"""
// Functors and lambdas as template arguments; a lambda that captures by reference and one by value
template <typename F> __device__ double simpson(F f, double a, double b, int n) {
    double h = (b - a) / n, s = f(a) + f(b);
    for (int k = 1; k < n; ++k) s += (k % 2 ? 4 : 2) * f(a + k * h);
    return s * h / 3;
}
template <class F, class G> struct Compose {
    F f;
    G g;
    __device__ double operator()(double x) const { return f(g(x)); }
};
template <class F, class G> __device__ Compose<F, G> compose(F f, G g) { return {f, g}; }
__global__ void integrals(const double* p, double* first, double* second, int* calls, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    double a = p[i];
    int count = 0;
    first[i] = simpson([=](double x) { return x * x + a; }, 0, 2, 10);
    second[i] = simpson(compose([&](double x) { ++count; return sqrt(x); }, [=](double x) { return a + x; }), 0, 1, 40);
    calls[i] = count;
}""",
    *covering(50, 64),
    rtol=1e-7,
)
def lambdas_and_functors(rng):
    a = rng.uniform(0.5, 3, 50)
    args = {"p": a, "first": out(50, "f8"), "second": out(50, "f8"), "calls": out(50, "i4"), "n": 50}
    return args, {"first": 8 / 3 + 2 * a, "second": 2 / 3 * ((a + 1) ** 1.5 - a**1.5), "calls": np.full(50, 41)}


@case(
    r"""
// Structs by value in and out of real calls, and many arguments
struct Matrix { double m[2][2]; };
__device__ __noinline__ Matrix times(Matrix a, const Matrix& b) {
    Matrix c;
    for (int i = 0; i < 2; ++i)
        for (int j = 0; j < 2; ++j) c.m[i][j] = a.m[i][0] * b.m[0][j] + a.m[i][1] * b.m[1][j];
    return c;
}
__device__ __noinline__ Matrix power(Matrix a, unsigned n) {
    if (n == 0) return {{{1, 0}, {0, 1}}};
    Matrix half = power(a, n / 2);
    Matrix square = times(half, half);
    return n & 1 ? times(square, a) : square;
}
__device__ __noinline__ double mix(char a, short b, int c, long long d, float e, double f, bool g, unsigned char h) {
    return g ? f + e + a + 2 * b + 3 * c + 4 * d + h : -1;
}
__global__ void powers(const double* in, double* out, double* mixed, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    Matrix a = {{{in[4 * i], in[4 * i + 1]}, {in[4 * i + 2], in[4 * i + 3]}}}, p = power(a, 13);
    for (int k = 0; k < 4; ++k) out[4 * i + k] = p.m[k / 2][k % 2];
    mixed[i] = mix(i, -i, 1000 * i, 1ll << 33, 0.5f, 0.25, i != 3, 200);
}""",
    *covering(30, 32),
    rtol=1e-10,
    atol=1e-12,
)
def structs_through_calls(rng):
    m = rng.normal(size=(30, 2, 2))
    i = np.arange(30.0)
    mixed = np.where(i == 3, -1, i - 2 * i + 3000 * i + 4 * 2.0**33 + 0.75 + 200)
    args = {"in": m, "out": out((30, 2, 2), "f8"), "mixed": out(30, "f8"), "n": 30}
    return args, {"out": np.linalg.matrix_power(m, 13), "mixed": mixed}


@case(
    r"""
template <typename T> __device__ T sum(T a) { return a; }
template <typename T, typename... Rest> __device__ T sum(T a, Rest... rest) { return a + sum<T>(rest...); }
template <typename... T> __device__ long long sizes(T...) { return (sizeof(T) + ...); }
template <int N> struct Factorial { static constexpr long long value = N * Factorial<N - 1>::value; };
template <> struct Factorial<0> { static constexpr long long value = 1; };
__global__ void compile_time(const int* x, long long* out) {
    int i = threadIdx.x;
    out[4 * i] = sum<long long>(x[i], 2, 3ll << 40, 'a');
    out[4 * i + 1] = sizes(1, 2.0, 'c', 1.0f, 1ll);
    out[4 * i + 2] = Factorial<15>::value;
    if constexpr (sizeof(void*) == 8) out[4 * i + 3] = i; else out[4 * i + 3] = -i;
}""",
    Launch(1, 40),
)
def variadic_templates(rng):
    x = rng.integers(-99, 99, 40, dtype="i4")
    rows = [x.astype("i8") + 2 + 3 * 2**40 + 97, np.full(40, 25), np.full(40, math.factorial(15)), np.arange(40)]
    return {"x": x, "out": out((40, 4), "i8")}, {"out": np.stack(rows, 1)}


@case(
    r"""
// Towers of Hanoi: the recursion writes every move
__device__ void hanoi(int n, int from, int to, int via, unsigned char* moves, int& count) {
    if (n == 0) return;
    hanoi(n - 1, from, via, to, moves, count);
    moves[count++] = from * 16 + to;
    hanoi(n - 1, via, to, from, moves, count);
}
__global__ void towers(unsigned char* moves, int* counts) {
    int n = threadIdx.x, count = 0;
    hanoi(n, 0, 2, 1, moves + n * 128, count);
    counts[n] = count;
}""",
    Launch(1, 8),
)
def towers_of_hanoi(rng):
    moves = out((8, 128), "u1")
    for n in range(8):
        for k in range(1, 2**n):
            # move k goes from (k & k-1) mod 3 to ((k | k-1) + 1) mod 3, pegs as numbered for odd or even n
            a, b = (k & (k - 1)) % 3, ((k | (k - 1)) + 1) % 3
            names = (0, 2, 1) if n % 2 == 0 else (0, 1, 2)
            moves[n, k - 1] = names[a] * 16 + names[b]
    return {"moves": out((8, 128), "u1"), "counts": out(8, "i4")}, {"moves": moves, "counts": 2 ** np.arange(8) - 1}
