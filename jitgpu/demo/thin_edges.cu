// Edges one pixel wide: the strength of the Scharr gradient, kept only where it exceeds the threshold and is the
// largest along the gradient's own direction (non-maximum suppression), 0 elsewhere.
//
// A block makes TILE_X x TILE_Y pixels. The suppression looks one pixel around, and each gradient one further, so the
// block loads its tile of the image with a halo of 2, and computes gradient strengths with a halo of 1.
// Launch with blocks of exactly (TILE_X, TILE_Y) threads.

constexpr int IMAGE_HALO = 2;
constexpr int STRENGTH_HALO = 1;

// The Scharr gradient at the middle of a 3 x 3 neighbourhood, in grey levels a pixel.
template <int PITCH>
__device__ float2 scharr(const float (*tile)[PITCH], int row, int column)
{
    const float nw = tile[row - 1][column - 1], n = tile[row - 1][column], ne = tile[row - 1][column + 1];
    const float w = tile[row][column - 1], e = tile[row][column + 1];
    const float sw = tile[row + 1][column - 1], s = tile[row + 1][column], se = tile[row + 1][column + 1];
    const float along_x = 3.0f * (ne - nw + se - sw) + 10.0f * (e - w);
    const float along_y = 3.0f * (sw - nw + se - ne) + 10.0f * (s - n);
    return make_float2(along_x / 32.0f, along_y / 32.0f);
}

template <int TILE_X, int TILE_Y>
__global__ void __launch_bounds__(TILE_X * TILE_Y)
thin_edges(int width, int height, float threshold, const float* image, float* edges)
{
    constexpr int IMAGE_X = TILE_X + 2 * IMAGE_HALO, IMAGE_Y = TILE_Y + 2 * IMAGE_HALO;
    constexpr int STRENGTH_X = TILE_X + 2 * STRENGTH_HALO, STRENGTH_Y = TILE_Y + 2 * STRENGTH_HALO;
    __shared__ float tile[IMAGE_Y][IMAGE_X];
    __shared__ float strength[STRENGTH_Y][STRENGTH_X];

    const int left = blockIdx.x * TILE_X, top = blockIdx.y * TILE_Y;
    const int thread = threadIdx.y * TILE_X + threadIdx.x;

    for (int i = thread; i < IMAGE_X * IMAGE_Y; i += TILE_X * TILE_Y) {
        const int row = min(max(top + i / IMAGE_X - IMAGE_HALO, 0), height - 1);
        const int column = min(max(left + i % IMAGE_X - IMAGE_HALO, 0), width - 1);
        tile[i / IMAGE_X][i % IMAGE_X] = image[static_cast<size_t>(row) * width + column];
    }
    __syncthreads();

    for (int i = thread; i < STRENGTH_X * STRENGTH_Y; i += TILE_X * TILE_Y) {
        const float2 g = scharr(tile, i / STRENGTH_X + 1, i % STRENGTH_X + 1);
        strength[i / STRENGTH_X][i % STRENGTH_X] = sqrtf(g.x * g.x + g.y * g.y);
    }
    __syncthreads();

    const int x = left + threadIdx.x, y = top + threadIdx.y;
    if (x >= width || y >= height) return;

    // The direction of the gradient, rounded to one of four: within 22.5 degrees of x, of y, or of a diagonal.
    const float2 g = scharr(tile, threadIdx.y + IMAGE_HALO, threadIdx.x + IMAGE_HALO);
    const float tan_22_5 = 0.41421356f;
    const bool is_flat = fabsf(g.y) <= tan_22_5 * fabsf(g.x);
    const bool is_steep = fabsf(g.x) <= tan_22_5 * fabsf(g.y);
    const int dx = is_steep && !is_flat ? 0 : 1;
    const int dy = is_flat ? 0 : (is_steep || (g.x > 0.0f) == (g.y > 0.0f) ? 1 : -1);

    const int row = threadIdx.y + STRENGTH_HALO, column = threadIdx.x + STRENGTH_HALO;
    const float here = strength[row][column];
    // ">=" on one side and ">" on the other keep one pixel of two equal neighbours.
    const bool keep = here > threshold && here >= strength[row - dy][column - dx] && here > strength[row + dy][column + dx];
    edges[static_cast<size_t>(y) * width + x] = keep ? here : 0.0f;
}
