// Non-local means over space and time: each pixel becomes the mean of the pixels around it, in its own frame and in the
// two beside it, weighted by how alike their surroundings look (Buades, Coll, Morel 2005). What moved from frame to
// frame is found where it went, so motion is not smeared.
//
// The noise is a camera's: its variance is gain * brightness + read * read, in grey levels. Surroundings are compared
// on a scale on which it is 1 everywhere. A block makes a tile of one frame, and holds what it compares in shared memory.
// Launch with blocks of (TILE_X, TILE_Y) threads, and as many layers of blocks as frames.

constexpr int TILE_X = 32, TILE_Y = 8;
constexpr int REACH = 3;                  // how far away alike pixels are looked for
constexpr int SIDE = 5, EDGE = SIDE / 2;  // surroundings are SIDE x SIDE pixels
constexpr int WIDE = TILE_X + 2 * (REACH + EDGE), HIGH = TILE_Y + 2 * (REACH + EDGE);

struct Tile { float red[HIGH][WIDE], green[HIGH][WIDE], blue[HIGH][WIDE]; };

// Grey levels to the scale of the noise: the integral of 1 / sqrt(gain * x + read * read).
__device__ float even(float x, float gain, float read) { return 2 * x / (sqrtf(gain * x + read * read) + read); }

// A tile of a frame and what is around it; beyond the frame its border goes on.
__device__ void load(Tile& tile, const uchar3* frame, int height, int width, float gain, float read)
{
    for (int i = threadIdx.y * TILE_X + threadIdx.x; i < WIDE * HIGH; i += TILE_X * TILE_Y) {
        const int row = min(max(int(blockIdx.y * TILE_Y) + i / WIDE - REACH - EDGE, 0), height - 1);
        const int column = min(max(int(blockIdx.x * TILE_X) + i % WIDE - REACH - EDGE, 0), width - 1);
        const uchar3 pixel = frame[size_t(row) * width + column];
        tile.red[i / WIDE][i % WIDE] = even(pixel.x, gain, read);
        tile.green[i / WIDE][i % WIDE] = even(pixel.y, gain, read);
        tile.blue[i / WIDE][i % WIDE] = even(pixel.z, gain, read);
    }
}

// noisy: shape (frames + 2, height, width, 3), one frame more at each end; clean: (frames, height, width, 3).
// strength: of two surroundings that differ by as much more than their noise, in deviations, the weight is 1 / e.
extern "C" __global__ void __launch_bounds__(TILE_X * TILE_Y)
denoise(int height, int width, float gain, float read, float strength, const unsigned char* noisy, unsigned char* clean)
{
    __shared__ Tile tile;
    const int x = blockIdx.x * TILE_X + threadIdx.x, y = blockIdx.y * TILE_Y + threadIdx.y;
    const bool inside = x < width && y < height;
    const size_t pixels = size_t(height) * width;
    const uchar3* frames = reinterpret_cast<const uchar3*>(noisy) + blockIdx.z * pixels;

    float3 own[SIDE * SIDE];
    load(tile, frames + pixels, height, width, gain, read);
    __syncthreads();
#pragma unroll
    for (int i = 0; i < SIDE * SIDE; ++i) {
        const int row = threadIdx.y + REACH + i / SIDE, column = threadIdx.x + REACH + i % SIDE;
        own[i] = make_float3(tile.red[row][column], tile.green[row][column], tile.blue[row][column]);
    }

    float weights = 0;
    float3 sum = make_float3(0, 0, 0);
    for (int time = 0; time < 3; ++time) {
        const uchar3* frame = frames + time * pixels;
        __syncthreads();
        load(tile, frame, height, width, gain, read);
        __syncthreads();
        for (int dy = -REACH; dy <= REACH; ++dy)
            for (int dx = -REACH; dx <= REACH; ++dx) {
                if (!inside || y + dy < 0 || y + dy >= height || x + dx < 0 || x + dx >= width) continue;
                float distance = 0;
#pragma unroll
                for (int i = 0; i < SIDE * SIDE; ++i) {
                    const int row = threadIdx.y + REACH + dy + i / SIDE, column = threadIdx.x + REACH + dx + i % SIDE;
                    const float red = own[i].x - tile.red[row][column];
                    const float green = own[i].y - tile.green[row][column];
                    const float blue = own[i].z - tile.blue[row][column];
                    distance += red * red + green * green + blue * blue;
                }
                // Two noisy pictures of one thing differ by twice the variance, so only what is beyond that counts.
                const float beyond = fmaxf(distance / (3 * SIDE * SIDE) - 2, 0);
                const float weight = __expf(-beyond / (strength * strength));
                const uchar3 pixel = frame[size_t(y + dy) * width + x + dx];
                weights += weight;
                sum.x += weight * pixel.x;
                sum.y += weight * pixel.y;
                sum.z += weight * pixel.z;
            }
    }
    if (!inside) return;
    unsigned char* out = clean + 3 * (blockIdx.z * pixels + size_t(y) * width + x);
    out[0] = __float2uint_rn(sum.x / weights);
    out[1] = __float2uint_rn(sum.y / weights);
    out[2] = __float2uint_rn(sum.z / weights);
}
