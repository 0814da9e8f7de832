// One pass of a separable Gaussian blur: along x with step (1, 0), along y with step (0, 1).
// Pixels outside the image take the value of the nearest one inside. T is the pixel type of the input.
template <typename T, int RADIUS>
__global__ void blur(int width, int height, int step_x, int step_y, const T* image, const float* weights, float* blurred)
{
    const int x = blockIdx.x * blockDim.x + threadIdx.x;
    const int y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x >= width || y >= height) return;

    float sum = 0.0f;
#pragma unroll
    for (int k = -RADIUS; k <= RADIUS; ++k) {
        const int column = min(max(x + k * step_x, 0), width - 1);
        const int row = min(max(y + k * step_y, 0), height - 1);
        sum += weights[k + RADIUS] * static_cast<float>(image[static_cast<size_t>(row) * width + column]);
    }
    blurred[static_cast<size_t>(y) * width + x] = sum;
}
