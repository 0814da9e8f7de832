// y <- x. Each thread has EACH loads of 16 bytes under way before the first store: what is in flight on a multiprocessor
// has to cover the latency of the memory (CUDA C++ Best Practices Guide, "Coalesced Access to Global Memory").
//
// x, y: aligned to 16 bytes. Blocks: n / (4 * EACH * blockDim.x), rounded up.
template <int EACH>
__global__ void copy(long long n, const float* __restrict__ x, float* __restrict__ y) {
    const float4* x4 = reinterpret_cast<const float4*>(x);
    float4* y4 = reinterpret_cast<float4*>(y);
    long long quads = n / 4, first = (long long)blockIdx.x * blockDim.x * EACH + threadIdx.x;

    float4 v[EACH];
#pragma unroll
    for (int k = 0; k < EACH; ++k) {
        long long i = first + k * blockDim.x;
        if (i < quads) v[k] = x4[i];
    }
#pragma unroll
    for (int k = 0; k < EACH; ++k) {
        long long i = first + k * blockDim.x;
        if (i < quads) y4[i] = v[k];
    }
    // what is left where n is no multiple of four
    if (blockIdx.x == 0 && threadIdx.x < n % 4) y[4 * quads + threadIdx.x] = x[4 * quads + threadIdx.x];
}
