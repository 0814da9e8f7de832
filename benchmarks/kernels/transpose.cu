// y <- the transpose of x. x: rows by columns, y: columns by rows, both row after row; rows and columns are multiples of
// four. A block of (TILE / 4, TILE / 4) threads does one tile of TILE by TILE; the grid has columns / TILE by
// rows / TILE blocks, rounded up.
//
// Each thread reads a square of four by four, 16 bytes a row, turns it in its registers, and stores its rows to the
// shared tile (TILE * TILE * 4 bytes of dynamic shared memory), which then holds the tile of y. So global and shared memory are read and written 16 bytes at a time, and
// a row of a tile is TILE * 4 bytes in one piece. In the shared tile, the place of a quad in its row is that of its
// column, XOR the square it is from: eight threads that store one column, and eight that read one row, then use all 32
// banks once (CUDA C++ Programming Guide, "Shared Memory", compute capability 5.x and later).
//
// Blocks go down GROUP tiles before they go on to the right, so that those that run at the same time read and write
// pieces of memory that lie side by side.
template <int TILE, int GROUP>
__global__ void transpose(int rows, int columns, const float* __restrict__ x, float* __restrict__ y) {
    constexpr int QUADS = TILE / 4;
    extern __shared__ float4 tile[];  // TILE rows of QUADS
    int tx = threadIdx.x, ty = threadIdx.y;

    int number = blockIdx.y * gridDim.x + blockIdx.x, band = number / (GROUP * gridDim.x);
    int inside = number % (GROUP * gridDim.x), high = min(GROUP, (int)gridDim.y - band * GROUP);
    int top = (band * GROUP + inside % high) * TILE, left = inside / high * TILE;

    int row = top + 4 * ty, column = left + 4 * tx;
    if (row < rows && column < columns) {
        const float4* from = reinterpret_cast<const float4*>(x + (long long)row * columns + column);
        float4 a = from[0], b = from[columns / 4], c = from[columns / 2], d = from[3 * (columns / 4)];
        tile[(4 * tx + 0) * QUADS + (ty ^ tx)] = make_float4(a.x, b.x, c.x, d.x);
        tile[(4 * tx + 1) * QUADS + (ty ^ tx)] = make_float4(a.y, b.y, c.y, d.y);
        tile[(4 * tx + 2) * QUADS + (ty ^ tx)] = make_float4(a.z, b.z, c.z, d.z);
        tile[(4 * tx + 3) * QUADS + (ty ^ tx)] = make_float4(a.w, b.w, c.w, d.w);
    }
    __syncthreads();
#pragma unroll
    for (int k = 0; k < 4; ++k) {
        int r = ty + k * QUADS;  // in the tile of y
        if (left + r < columns && top + 4 * tx < rows)
            reinterpret_cast<float4*>(y + (long long)(left + r) * rows + top)[tx] = tile[r * QUADS + (tx ^ (r / 4))];
    }
}

// The same as textbooks have it: one float at a time, a padded tile. A block of (TILE, TALL) threads.
template <int TILE, int TALL>
__global__ void transpose_plain(int rows, int columns, const float* __restrict__ x, float* __restrict__ y) {
    __shared__ float tile[TILE][TILE + 1];
    int column = blockIdx.x * TILE + threadIdx.x, row = blockIdx.y * TILE + threadIdx.y;
#pragma unroll
    for (int k = 0; k < TILE; k += TALL)
        if (row + k < rows && column < columns)
            tile[threadIdx.y + k][threadIdx.x] = x[(long long)(row + k) * columns + column];
    __syncthreads();
    column = blockIdx.y * TILE + threadIdx.x, row = blockIdx.x * TILE + threadIdx.y;
#pragma unroll
    for (int k = 0; k < TILE; k += TALL)
        if (row + k < columns && column < rows)
            y[(long long)(row + k) * rows + column] = tile[threadIdx.x][threadIdx.y + k];
}
