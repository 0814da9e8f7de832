// y <- a * x + y, 16 bytes a thread. x, y: aligned to 16 bytes. Threads: n / 4, rounded up.
extern "C" __global__ void saxpy(long long n, float a, const float* __restrict__ x, float* y) {
    long long quads = n / 4, i = (long long)blockIdx.x * blockDim.x + threadIdx.x;
    if (i < quads) {
        float4 u = reinterpret_cast<const float4*>(x)[i], v = reinterpret_cast<float4*>(y)[i];
        reinterpret_cast<float4*>(y)[i] = make_float4(a * u.x + v.x, a * u.y + v.y, a * u.z + v.z, a * u.w + v.w);
    }
    if (i < n % 4) y[4 * quads + i] += a * x[4 * quads + i];  // what is left where n is no multiple of four
}
