// y <- a*x + y. As in copy.cu, each thread has EACH pairs of 16 bytes under way before it stores.
//
// x, y: aligned to 16 bytes. Blocks: n / (4 * EACH * blockDim.x), rounded up.
template <int EACH>
__global__ void saxpy(long long n, float a, const float* __restrict__ x, float* __restrict__ y) {
    const float4* x4 = reinterpret_cast<const float4*>(x);
    float4* y4 = reinterpret_cast<float4*>(y);
    long long quads = n / 4, first = (long long)blockIdx.x * blockDim.x * EACH + threadIdx.x;

    float4 u[EACH], v[EACH];
#pragma unroll
    for (int k = 0; k < EACH; ++k) {
        long long i = first + k * blockDim.x;
        if (i < quads) u[k] = x4[i], v[k] = y4[i];
    }
#pragma unroll
    for (int k = 0; k < EACH; ++k) {
        long long i = first + k * blockDim.x;
        if (i >= quads) continue;
        y4[i] = make_float4(a * u[k].x + v[k].x, a * u[k].y + v[k].y, a * u[k].z + v[k].z, a * u[k].w + v[k].w);
    }
    // what is left where n is no multiple of four
    long long rest = 4 * quads + threadIdx.x;
    if (blockIdx.x == 0 && rest < n) y[rest] = a * x[rest] + y[rest];
}
