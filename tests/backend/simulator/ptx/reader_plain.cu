#include <assert.h>
#include <stdio.h>
extern "C" {
__device__ int grid_of_ints[3][4] = {{1, 2}, {3}};
__device__ int* into_it = &grid_of_ints[1][2];
__device__ int** twice = &into_it;
__constant__ float weights[3] = {1.0f, -2.0f, 0.5f};
struct Mixed { char c; int* p; double d; short s[3]; };
__device__ Mixed mixed = {'x', &grid_of_ints[2][1], 2.5, {1, 2, 3}};
__device__ const char* words[] = {"one", "//two /* three"};
__managed__ int managed = 3;

__global__ void saxpy(int n, float a, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}
__global__ void __launch_bounds__(128, 2) choices(int n, int* x) {
    switch (n) {
        case 0: x[0] = 1; break;
        case 1: x[1] = atomicAdd(x, 2); break;
        case 2: x[2] = x[7] * 3; break;
        case 3: __syncthreads(); break;
        case 4: x[4] += x[5]; break;
        case 5: x[9] = clock(); break;
        case 6: x[1] = x[3] / x[2]; break;
        case 7: x[8] = __popc(n); break;
    }
}
__global__ void says(int* x, float f) { printf("%d %f %s\n", x[0], f, "/* no comment"); }
__global__ void asserts(int* x) { assert(x[0] > 3 && "message"); if (x[1]) __trap(); __nanosleep(100); }
__device__ __noinline__ int ackermann(int m, int n) {
    return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}
__global__ void recurses(int* x) { x[0] = ackermann(x[1], x[2]); }
typedef float (*Binary)(float, int);
__device__ float plus(float x, int y) { return x + y; }
__device__ float times(float x, int y) { return x * y; }
__device__ Binary table[] = {plus, times};
__constant__ Binary constants[2] = {times, plus};
__global__ void pointers(float* x, int i, Binary f) {
    x[0] = table[i](x[1], i) + constants[i](x[2], i) + f(x[3], 4);
}
__global__ void reads_globals(int* x) {
    x[0] = grid_of_ints[x[1]][x[2]] + *into_it + **twice + words[x[3]][0] + *mixed.p + mixed.s[x[6]] + managed++
         + weights[x[4]];
}
extern __shared__ double dynamic[];
__global__ void shares(int* x) {
    __shared__ int tile[32][33];
    __shared__ struct { float a; char b[3]; } mixture;
    tile[threadIdx.x][threadIdx.y] = x[0];
    mixture.a = 3;
    mixture.b[x[1]] = 1;
    dynamic[threadIdx.x] = x[2];
    __syncthreads();
    x[0] = tile[x[1]][x[2]] + mixture.a + mixture.b[0] + dynamic[4];
}
struct V3 { float x, y, z; };
struct alignas(16) Big { double a; int n; char c[5]; V3 v[2]; };
__device__ __noinline__ Big changed(Big m, V3 v) { m.v[m.n] = v; m.a += 1; return m; }
__global__ void by_value(Big m, V3 v, Big* out) { *out = changed(m, v); out[1] = changed(*out, m.v[m.n & 1]); }
__global__ void vectors(float4* a, int2* b, double2* c, uchar4* d, short2* e, longlong2* f) {
    float4 v = a[threadIdx.x];
    v.x += 1;
    a[1] = v;
    b[0] = make_int2(b[1].y, b[1].x);
    c[0] = make_double2(c[1].y, 1);
    d[0] = make_uchar4(d[1].w, d[1].x, 3, 4);
    e[0] = make_short2(e[1].y, e[2].x);
    f[0] = f[1];
}
__global__ void atomics(int* x, unsigned long long* l, float* f, double* d) {
    atomicCAS(x, 1, 2); atomicExch(x + 1, 3); atomicMin(x, 3); atomicInc((unsigned*)x, 3u); atomicOr(x, 3);
    atomicAdd(l, 1ull); atomicAdd(f, 1.0f); atomicAdd(d, 2.0); atomicAdd_block(x, 1); atomicAdd_system(x, 2);
    __threadfence(); __threadfence_block(); __threadfence_system();
    x[3] = atomicAdd(x, x[2]);
}
__global__ void warps(int* x) {
    unsigned m = __activemask();
    int v = x[threadIdx.x], p;
    for (int o = 16; o; o /= 2) v += __shfl_down_sync(~0u, v, o);
    x[0] = v; x[1] = __ballot_sync(m, v > 3); x[2] = __any_sync(m, v); x[4] = __match_any_sync(m, v);
    x[5] = __match_all_sync(m, v, &p); x[6] = p; x[7] = __reduce_add_sync(m, v);
    __syncwarp();
    x[9] = __syncthreads_count(v);
}
__global__ void doubles(double* x) { x[0] = sin(x[1]) + exp(x[2]) + pow(x[3], x[4]) + log(x[5]) + fmod(x[6], x[7]); }
__global__ void floats(float* x) { x[0] = sinf(x[1]) + expf(x[2]) + __powf(x[3], x[4]) + x[5] / x[6] + rsqrtf(x[7]); }
__global__ void keeps_local(int* x, int n) {
    int a[64];
    for (int i = 0; i < 64; i++) a[i] = x[i];
    for (int i = 0; i < n; i++) a[a[i] & 63] += i;
    x[0] = a[n & 63];
}
__global__ void allocates(int** x) { int* p = (int*)malloc(44); p[2] = 3; *x = p; int* q = new int[4]; delete[] q; }
struct Shape { virtual __device__ int area(int) = 0; int q; };
struct Square : Shape { __device__ int area(int x) override { return x * x + q; } };
struct Strip : Shape { __device__ int area(int x) override { return x * q; } };
__global__ void is_virtual(int* x) {
    Shape* s = x[0] ? (Shape*)new Square : (Shape*)new Strip;
    s->q = x[1];
    x[2] = s->area(x[3]);
}
__global__ void jumps(int n, const float* __restrict__ x, float* y) {
    float s = 0;
#pragma unroll 1
    for (int i = 0; i < n; i++) { if (x[i] < 0) continue; if (x[i] > 100) break; s += x[i]; }
    y[0] = s;
}
}
template <typename T, int N> struct Sum { T v[N]; __device__ T operator()() const { T s{}; for (T t : v) s += t; return s; } };
extern "C" __global__ void templates(Sum<double, 7> a, Sum<int, 3> b, double* x) {
    auto twice = [=](int i) { return x[i] * 2; };
    x[0] = a() + b() + twice(4);
}
extern "C" __global__ void packed(unsigned* x) {
    x[0] = __vadd4(x[1], x[2]) + __vabsdiffu4(x[3], x[4]) + __vmaxs2(x[5], x[6]) + __dp4a((int)x[1], (int)x[2], (int)x[3])
         + __byte_perm(x[1], x[2], 0x3210) + __funnelshift_l(x[1], x[2], x[3]) + __brev(x[4]) + __ffs(x[5]);
}
