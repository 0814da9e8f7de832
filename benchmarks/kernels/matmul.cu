// c <- a b in float32, without tensor cores. a: m by k, b: k by n, c: m by n, row after row; m and n are multiples of
// 128, k of DEEP. A block of 256 threads makes 128 by 128 of c, DEEP of k at a time; the grid has n / 128 by m / 128
// blocks.
//
// Each thread holds 8 by 8 sums in registers, four squares of four by four that lie 64 apart, so that the 16 threads of
// a row read 16 quads of the shared tile side by side, without bank conflicts. While it multiplies one pair of tiles,
// the next is on its way from global memory to its registers, and goes to the other half of the shared memory: one
// barrier a step. The tile of a is stored turned, its rows four longer than they need be, so that threads that store
// four of k apart use different banks.
template <int DEEP>
__global__ void __launch_bounds__(256, 2)
matmul(int m, int n, int k, const float* __restrict__ a, const float* __restrict__ b, float* __restrict__ c) {
    constexpr int WIDE = 128, LOADS = WIDE * DEEP / 4 / 256;  // quads of a tile that a thread brings
    __shared__ __align__(16) float ta[2][DEEP][WIDE + 4], tb[2][DEEP][WIDE];
    int t = threadIdx.x, tx = t % 16, ty = t / 16;
    // of the quads t, t + 256, ...: where in the tile of a, DEEP / 4 quads a row, and of b, 32 quads a row
    int a_row = t / (DEEP / 4), a_column = t % (DEEP / 4) * 4, b_row = t / 32, b_column = t % 32 * 4;
    constexpr int A_STEP = 256 / (DEEP / 4), B_STEP = 8;
    const float* from_a = a + (long long)(blockIdx.y * WIDE + a_row) * k + a_column;
    const float* from_b = b + (long long)b_row * n + blockIdx.x * WIDE + b_column;

    float4 next_a[LOADS], next_b[LOADS];
    auto load = [&](int at) {
#pragma unroll
        for (int i = 0; i < LOADS; ++i) {
            next_a[i] = *reinterpret_cast<const float4*>(from_a + (long long)i * A_STEP * k + at);
            next_b[i] = *reinterpret_cast<const float4*>(from_b + (long long)(i * B_STEP + at) * n);
        }
    };
    auto store = [&](int half) {
#pragma unroll
        for (int i = 0; i < LOADS; ++i) {
            int row = a_row + i * A_STEP;
            ta[half][a_column + 0][row] = next_a[i].x;
            ta[half][a_column + 1][row] = next_a[i].y;
            ta[half][a_column + 2][row] = next_a[i].z;
            ta[half][a_column + 3][row] = next_a[i].w;
            *reinterpret_cast<float4*>(&tb[half][b_row + i * B_STEP][b_column]) = next_b[i];
        }
    };

    float sums[8][8] = {};
    load(0);
    store(0);
    __syncthreads();
    int half = 0;
    for (int at = 0; at < k; at += DEEP, half ^= 1) {
        if (at + DEEP < k) load(at + DEEP);
#pragma unroll
        for (int d = 0; d < DEEP; ++d) {
            float u[8], v[8];
            *reinterpret_cast<float4*>(u) = *reinterpret_cast<float4*>(&ta[half][d][4 * ty]);
            *reinterpret_cast<float4*>(u + 4) = *reinterpret_cast<float4*>(&ta[half][d][64 + 4 * ty]);
            *reinterpret_cast<float4*>(v) = *reinterpret_cast<float4*>(&tb[half][d][4 * tx]);
            *reinterpret_cast<float4*>(v + 4) = *reinterpret_cast<float4*>(&tb[half][d][64 + 4 * tx]);
#pragma unroll
            for (int i = 0; i < 8; ++i)
#pragma unroll
                for (int j = 0; j < 8; ++j) sums[i][j] += u[i] * v[j];
        }
        if (at + DEEP < k) store(half ^ 1);
        __syncthreads();
    }
#pragma unroll
    for (int i = 0; i < 8; ++i) {
        long long row = blockIdx.y * WIDE + (i / 4) * 64 + 4 * ty + i % 4;
        float4* to = reinterpret_cast<float4*>(c + row * n + blockIdx.x * WIDE);
        to[tx] = make_float4(sums[i][0], sums[i][1], sums[i][2], sums[i][3]);
        to[16 + tx] = make_float4(sums[i][4], sums[i][5], sums[i][6], sums[i][7]);
    }
}
