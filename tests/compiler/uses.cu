// Compiled by test_headers.py behind an include of every host header of the package.
using namespace std;
struct Pair { int a; double b; };
template <class T> __device__ enable_if_t<is_floating_point<T>::value, T> half_of(T x) { return x / 2; }
template <size_t... I> __device__ int sum(index_sequence<I...>) { int s = 0, t[] = {0, int(I)...}; for (int v : t) s += v; return s; }
__global__ void k(float* x, int64_t* y, std::uint8_t* z) {
    x[0] = std::sin(x[1]) + std::sqrt(2) + std::pow(2.0f, 3) + std::pow(x[0], 2.0f) + std::fabs(x[2]) + M_PI;
    x[1] = std::max(x[1], x[2]) + std::min(1, 2) + half_of(x[3]) + float(INFINITY) + float(NAN) + FLT_MAX;
    x[2] = numeric_limits<float>::infinity() + numeric_limits<float>::epsilon() + numeric_limits<int>::max();
    y[0] = INT64_MAX + numeric_limits<int64_t>::lowest() + int(offsetof(Pair, b)) + sum(make_index_sequence<5>{});
    y[1] = std::abs(-3) + std::isnan(x[0]) + is_same<remove_cv_t<const int>, int>::value + int(std::strlen("abc")) + CHAR_BIT + INT_MIN;
    z[0] = UINT8_MAX;
    std::swap(x[0], x[1]);
    std::memcpy(x, y, 4); memmove(x, y, 4); z[1] = memcmp(x, y, 4);
    auto p = std::make_pair(1, 2.0f); x[3] = p.second; x[4] = std::exchange(x[5], 1.0f);
    assert(x[0] == x[0]); printf("%d\n", (int)sizeof(std::size_t)); if (x[0] > 1) abort();
}
