struct S { float (*f)(float); const char* s; int a[2][3]; };
__device__ float f(float x) { return x + 1; }
__device__ S s = {f, "text", {{1, 2}, {3}}};
extern "C" __global__ void k(int n, float* x) {
    __shared__ float tile[32];
    tile[threadIdx.x] = s.f(x[n]) * s.a[n & 1][1];
    __syncthreads();
    for (int i = 0; i < n; i++) x[i] = tile[i & 31] / 3;
    asm volatile("{ .reg .pred p; setp.eq.s32 p, %0, 3; @!p bra L; st.global.v2.b32 [%1+4], {%0, 0x10}; L: }"
                 :: "r"(n), "l"(x));
}
