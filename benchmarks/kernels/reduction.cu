// sum <- the sum of x, in one launch, the same at every launch with the same grid. The grid is what fills the device,
// and each thread goes through x in steps of the grid, EACH loads of 16 bytes under way at a time.
//
// Each block leaves its part in parts[blockIdx.x]; the last block to finish adds them up. Which one that is, a ticket
// tells: atomicInc wraps to 0 with the last, ready for the next launch. __threadfence() puts a block's part before its
// ticket (CUDA C++ Programming Guide, "Memory Fence Functions").
//
// x: aligned to 16 bytes; parts: a float for each block; blockDim.x: a multiple of 32, up to 1024.
__device__ unsigned int ticket;

__device__ float add_up_block(float v) {
    __shared__ float warps[32];
    int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
    for (int step = 16; step > 0; step /= 2) v += __shfl_down_sync(0xffffffff, v, step);
    __syncthreads();  // nobody reads what stood there from an earlier call
    if (lane == 0) warps[warp] = v;
    __syncthreads();
    v = threadIdx.x < blockDim.x / 32 ? warps[lane] : 0;
    if (warp == 0)
        for (int step = 16; step > 0; step /= 2) v += __shfl_down_sync(0xffffffff, v, step);
    return v;  // in thread 0
}

template <int EACH>
__global__ void reduction(long long n, const float* __restrict__ x, float* parts, float* sum) {
    const float4* x4 = reinterpret_cast<const float4*>(x);
    long long quads = n / 4, start = (long long)blockIdx.x * blockDim.x + threadIdx.x;
    long long threads = (long long)gridDim.x * blockDim.x, i = start;

    float4 sums[EACH] = {};
    for (; i + (EACH - 1) * threads < quads; i += EACH * threads) {
        float4 v[EACH];
#pragma unroll
        for (int k = 0; k < EACH; ++k) v[k] = x4[i + k * threads];
#pragma unroll
        for (int k = 0; k < EACH; ++k) {
            sums[k].x += v[k].x, sums[k].y += v[k].y;
            sums[k].z += v[k].z, sums[k].w += v[k].w;
        }
    }
    float mine = 0;
    for (; i < quads; i += threads) mine += (x4[i].x + x4[i].y) + (x4[i].z + x4[i].w);
    if (start < n % 4) mine += x[4 * quads + start];
#pragma unroll
    for (int k = 0; k < EACH; ++k) mine += (sums[k].x + sums[k].y) + (sums[k].z + sums[k].w);

    float part = add_up_block(mine);
    __shared__ bool last;
    if (threadIdx.x == 0) {
        parts[blockIdx.x] = part;
        __threadfence();
        last = atomicInc(&ticket, gridDim.x - 1) == gridDim.x - 1;
    }
    __syncthreads();
    if (!last) return;
    __threadfence();
    float all = 0;
    for (int b = threadIdx.x; b < gridDim.x; b += blockDim.x) all += __ldcg(&parts[b]);
    all = add_up_block(all);
    if (threadIdx.x == 0) *sum = all;
}
