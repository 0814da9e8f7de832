// Compiled by test_headers.py.
#include <type_traits>
#include <cstddef>
#include <algorithm>
static_assert(std::is_same_v<int, int> && std::is_integral_v<char> && !std::is_class_v<int> && std::conjunction_v<std::true_type>);
static_assert(std::to_integer<int>(std::byte{3} | std::byte{4}) == 7 && std::to_integer<int>(~std::byte{0}) == 255);
static_assert(std::clamp(5, 1, 3) == 3 && std::extent_v<int[4]> == 4);
template <class T> __device__ T pick(T x) { if constexpr (std::is_same_v<T, float>) return x + 1; else return x; }
__global__ void k(float* x) { x[0] = pick(x[0]); x[1] = pick(1); }
