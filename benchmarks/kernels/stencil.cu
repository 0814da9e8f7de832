// One step of heat conduction on a plate: y <- x + c * (up + down + left + right - 4 * x), the edge stays as it is.
// x, y: rows by columns, row after row; columns a multiple of four.
//
// A thread does four points of a row, 16 bytes at a time. The rows above and below, and the columns beside, other
// threads near it read too: from global memory they come once, then from the caches. Threads that go down several rows
// each and keep them in registers read less from the caches, and are slower: fewer loads are under way at a time.
extern "C" __global__ void stencil(int rows, int columns, float c, const float* __restrict__ x, float* __restrict__ y) {
    int column = 4 * (blockIdx.x * blockDim.x + threadIdx.x), row = blockIdx.y * blockDim.y + threadIdx.y;
    if (column >= columns || row >= rows) return;

    const float* line = x + (long long)row * columns;
    float4 here = *reinterpret_cast<const float4*>(line + column), out = here;
    if (row > 0 && row < rows - 1) {
        float4 up = *reinterpret_cast<const float4*>(line + column - columns);
        float4 down = *reinterpret_cast<const float4*>(line + column + columns);
        if (column > 0) out.x = here.x + c * (up.x + down.x + line[column - 1] + here.y - 4 * here.x);
        out.y = here.y + c * (up.y + down.y + here.x + here.z - 4 * here.y);
        out.z = here.z + c * (up.z + down.z + here.y + here.w - 4 * here.z);
        if (column + 4 < columns) out.w = here.w + c * (up.w + down.w + here.z + line[column + 4] - 4 * here.w);
    }
    *reinterpret_cast<float4*>(y + (long long)row * columns + column) = out;
}
