// y <- the transpose of x. x: rows by columns, y: columns by rows, both row after row.
//
// A block of (TILE, TALL) threads does one tile of TILE by TILE, TILE / TALL rows a thread, so that many loads are under
// way at a time; the grid has columns / TILE by rows / TILE blocks, rounded up. The tile goes through shared memory, so
// that global memory is read and written along its rows; one float of padding a row puts a column of it into 32 banks
// (CUDA C++ Best Practices Guide, "Shared Memory in Matrix Multiplication").
template <int TILE, int TALL>
__global__ void transpose(int rows, int columns, const float* __restrict__ x, float* __restrict__ y) {
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
