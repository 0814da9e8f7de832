// One step of the Gray-Scott reaction: u is fed and eaten by v, which makes v; both spread, u twice as fast; v decays.
//
//     u += 1.0 * laplace(u) - u v^2 + feed (1 - u)
//     v += 0.5 * laplace(v) + u v^2 - (feed + kill) v
//
// The dish is a torus: what leaves it on one side comes back on the other. One thread a cell, launched in two
// dimensions; all arrays are of shape (height, width).

// The nine-point Laplacian of the cell at row `here`.
__device__ float laplace(const float* x, int north, int here, int south, int west, int column, int east)
{
    return 0.2f * (x[north + column] + x[south + column] + x[here + west] + x[here + east])
         + 0.05f * (x[north + west] + x[north + east] + x[south + west] + x[south + east]) - x[here + column];
}

extern "C" __global__ void
step(int height, int width, float feed, float kill, const float* u, const float* v, float* next_u, float* next_v)
{
    const int column = blockIdx.x * blockDim.x + threadIdx.x, row = blockIdx.y * blockDim.y + threadIdx.y;
    if (column >= width || row >= height) return;
    const int west = (column + width - 1) % width, east = (column + 1) % width;
    const int north = (row + height - 1) % height * width, here = row * width, south = (row + 1) % height * width;

    const float cell_u = u[here + column], cell_v = v[here + column], eaten = cell_u * cell_v * cell_v;
    next_u[here + column] = cell_u + laplace(u, north, here, south, west, column, east) - eaten + feed * (1 - cell_u);
    next_v[here + column] =
        cell_v + 0.5f * laplace(v, north, here, south, west, column, east) + eaten - (feed + kill) * cell_v;
}
