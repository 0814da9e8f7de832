// One step of heat conduction on a plate: y <- x + c * (up + down + left + right - 4 * x), the edge stays as it is.
// x, y: rows by columns, row after row; columns a multiple of four.
//
// A thread goes down HIGH rows, four columns wide. The rows above and below its own are in its registers or on their
// way there; of the columns beside its four, a neighbour has just read the line they are in, so they come from the L1
// cache. Each point is read once from global memory and written once, but for the rows between threads.
template <int HIGH>
__global__ void stencil(int rows, int columns, float c, const float* __restrict__ x, float* __restrict__ y) {
    int column = 4 * (blockIdx.x * blockDim.x + threadIdx.x);
    int first = (blockIdx.y * blockDim.y + threadIdx.y) * HIGH;
    if (column >= columns || first >= rows) return;

    auto quad = [&](int row) {
        row = max(0, min(row, rows - 1));
        return *reinterpret_cast<const float4*>(x + (long long)row * columns + column);
    };
    float4 up = quad(first - 1), here = quad(first);
#pragma unroll
    for (int i = 0; i < HIGH; ++i) {
        int row = first + i;
        if (row >= rows) break;
        float4 down = quad(row + 1), out = here;
        const float* line = x + (long long)row * columns;
        if (row > 0 && row < rows - 1) {
            if (column > 0) out.x = here.x + c * (up.x + down.x + line[column - 1] + here.y - 4 * here.x);
            out.y = here.y + c * (up.y + down.y + here.x + here.z - 4 * here.y);
            out.z = here.z + c * (up.z + down.z + here.y + here.w - 4 * here.z);
            if (column + 4 < columns) out.w = here.w + c * (up.w + down.w + here.z + line[column + 4] - 4 * here.w);
        }
        *reinterpret_cast<float4*>(y + (long long)row * columns + column) = out;
        up = here, here = down;
    }
}
