// Directed rounding, and rounding to odd, out of rounding to nearest (IEEE 754, clause 4.3; Boldo and Melquiond,
// "Emulation of FMA and correctly rounded sums: proved algorithms using rounding to odd").
//
// jg_<operation>_<rz|rm|rp>_<f32|f64>: toward zero, toward minus infinity, toward plus infinity.
// jg_..._odd_f32: an inexact result gets an odd last bit, so that rounding it again, to fewer bits, rounds only once.
//
// The way is always the same: round to nearest, find on which side of the exact value that lies, and take one step
// back where the direction asks for it. The processor's rounding mode is never touched. Only operations rounded to
// nearest stand here, so that this text can be translated like any kernel: compile it without contraction
// (--fmad=false).

enum Rounding { RZ, RM, RP, ODD };

// One step from `nearest` where it lies `above` or `below` the exact value and the rounding asks for the other
// neighbour. Infinity stands above every finite value, and the step from it is the largest finite number.
template <Rounding R, class Bits>
__device__ __forceinline__ Bits step(Bits nearest, bool negative, bool above, bool below) {
    if (R == RZ) return nearest - (negative ? below : above);
    if (R == RM) return above ? (negative ? nearest + 1 : nearest - 1) : nearest;
    if (R == RP) return below ? (negative ? nearest - 1 : nearest + 1) : nearest;
    bool inexact = (above || below) && !(nearest & 1);
    return inexact ? (above != negative ? nearest - 1 : nearest + 1) : nearest;
}

template <Rounding R>
__device__ __forceinline__ float adjust(float nearest, bool above, bool below) {
    unsigned bits = __float_as_uint(nearest);
    return __uint_as_float(step<R>(bits, bits >> 31, above, below));
}

template <Rounding R>
__device__ __forceinline__ double adjust(double nearest, bool above, bool below) {
    unsigned long long bits = __double_as_longlong(nearest);
    return __longlong_as_double(step<R>(bits, bits >> 63, above, below));
}

// ------------------------------------------------------------------------------------------------ to single precision

// The exact value is sum + rest, where |rest| is at most half a unit in the last place of sum.
template <Rounding R>
__device__ __forceinline__ float narrow(double sum, double rest) {
    float nearest = (float)sum;
    double excess = (double)nearest - sum;  // exact: at most 29 bits remain
    return adjust<R>(nearest, excess > rest, excess < rest);
}

// x + y of doubles that hold values of single precision or their products, so nothing overflows.
template <Rounding R>
__device__ __forceinline__ float sum32(double x, double y) {
    double sum = x + y;
    double part = sum - x;
    double rest = (x - (sum - part)) + (y - part);
    float result = narrow<R>(sum, rest);
    // "The sum of two operands with opposite signs that is exactly zero is -0 toward minus infinity" (clause 6.3).
    bool minus = R == RM && sum == 0.0 && (__double_as_longlong(x) < 0 || __double_as_longlong(y) < 0);
    return minus ? -0.0f : result;
}

template <Rounding R>
__device__ __forceinline__ float quotient32(float a, float b) {
    float nearest = a / b;
    double back = (double)nearest * b;  // exact
    bool more = back > a, less = back < a;
    bool flipped = b < 0.0f;
    return adjust<R>(nearest, flipped ? less : more, flipped ? more : less);
}

template <Rounding R>
__device__ __forceinline__ float root32(float a) {
    float nearest = sqrtf(a);
    double square = (double)nearest * nearest;  // exact
    return adjust<R>(nearest, square > a, square < a);
}

#define SINGLE(mode, R)                                                                                           \
    extern "C" __device__ float jg_add_##mode##_f32(float a, float b) { return sum32<R>(a, b); }                  \
    extern "C" __device__ float jg_mul_##mode##_f32(float a, float b) { return narrow<R>((double)a * b, 0.0); }   \
    extern "C" __device__ float jg_fma_##mode##_f32(float a, float b, float c) {                                  \
        return sum32<R>((double)a * b, c);                                                                        \
    }                                                                                                             \
    extern "C" __device__ float jg_div_##mode##_f32(float a, float b) { return quotient32<R>(a, b); }             \
    extern "C" __device__ float jg_sqrt_##mode##_f32(float a) { return root32<R>(a); }

SINGLE(rz, RZ)
SINGLE(rm, RM)
SINGLE(rp, RP)

extern "C" __device__ float jg_add_odd_f32(float a, float b) { return sum32<ODD>(a, b); }

// a * b must be exact: 26 bits each at most.
extern "C" __device__ float jg_fma_odd_f32(double a, double b, double c) { return sum32<ODD>(a * b, c); }

// ------------------------------------------------------------------------------------------------------ from integers

struct Sum {
    double sum, rest;
};

__device__ __forceinline__ Sum parts(double high, unsigned long long value) {
    double low = (double)(unsigned)value;
    double sum = high + low;
    return {sum, low - (sum - high)};  // exact, since high is zero or the larger
}

__device__ __forceinline__ Sum parts(long long value) { return parts((double)(int)(value >> 32) * 4294967296.0, value); }

__device__ __forceinline__ Sum parts(unsigned long long value) {
    return parts((double)(unsigned)(value >> 32) * 4294967296.0, value);
}

template <Rounding R, class Integer>
__device__ __forceinline__ float integer32(Integer value) {
    Sum exact = parts(value);
    return narrow<R>(exact.sum, exact.rest);
}

template <Rounding R, class Integer>
__device__ __forceinline__ double integer64(Integer value) {
    Sum exact = parts(value);
    return adjust<R>(exact.sum, exact.rest < 0.0, exact.rest > 0.0);
}

#define FROM(mode, R)                                                                                             \
    extern "C" __device__ float jg_narrow_##mode##_f32(double a) { return narrow<R>(a, 0.0); }                    \
    extern "C" __device__ float jg_s64_##mode##_f32(long long a) { return integer32<R>(a); }                      \
    extern "C" __device__ float jg_u64_##mode##_f32(unsigned long long a) { return integer32<R>(a); }

#define FROM_INTEGER_TO_DOUBLE(mode, R)                                                                           \
    extern "C" __device__ double jg_s64_##mode##_f64(long long a) { return integer64<R>(a); }                     \
    extern "C" __device__ double jg_u64_##mode##_f64(unsigned long long a) { return integer64<R>(a); }

FROM(rz, RZ)
FROM(rm, RM)
FROM(rp, RP)
FROM(odd, ODD)
FROM_INTEGER_TO_DOUBLE(rz, RZ)
FROM_INTEGER_TO_DOUBLE(rm, RM)
FROM_INTEGER_TO_DOUBLE(rp, RP)

// ------------------------------------------------------------------------------------------------ in double precision

__device__ __forceinline__ bool finite64(double x) { return fabs(x) <= 1.7976931348623157e308; }

// 2^n for -1022 <= n <= 1023.
__device__ __forceinline__ double power(int n) { return __longlong_as_double((long long)(n + 1023) << 52); }

// x * 2^n in two steps, of which only the second rounds where the result is neither zero nor infinite. |x| is from
// 2^-200 to 2^200, or scaled to there; then an n beyond 2000 is as good as 2000.
__device__ __forceinline__ double scale(double x, int n) {
    n = n > 2000 ? 2000 : n < -2000 ? -2000 : n;
    return x * power(n / 2) * power(n - n / 2);
}

// The exponent of a finite x that is not zero: |x| * 2^-exponent is in [1, 2).
__device__ __forceinline__ int exponent(double x) {
    int field = (int)(__double_as_longlong(x) >> 52) & 2047;
    if (field) return field - 1023;
    return ((int)(__double_as_longlong(x * 18014398509481984.0) >> 52) & 2047) - 1023 - 54;
}

template <Rounding R>
__device__ __forceinline__ double sum64(double a, double b) {
    double sum = a + b;
    bool ordered = fabs(a) >= fabs(b);
    double larger = ordered ? a : b, smaller = ordered ? b : a;
    double rest = smaller - (sum - larger);  // exact; where the sum overflows, infinite to the other side
    double result = adjust<R>(sum, rest < 0.0, rest > 0.0);
    bool minus = R == RM && sum == 0.0 && (__double_as_longlong(a) < 0 || __double_as_longlong(b) < 0);
    return minus ? -0.0 : result;
}

template <Rounding R>
__device__ __forceinline__ double product64(double a, double b) {
    double product = a * b, nearest = product;
    if (fabs(product) < 1e-270) {  // the error could underflow: scale the smaller factor up
        if (product == 0.0) {
            bool lost = a != 0.0 && b != 0.0;
            bool negative = __double_as_longlong(product) < 0;
            return adjust<R>(product, lost && negative, lost && !negative);
        }
        double larger = fabs(a) >= fabs(b) ? a : b;
        b = (fabs(a) >= fabs(b) ? b : a) * power(600);
        a = larger;
        product *= power(600);
    }
    double rest = fma(a, b, -product);
    return adjust<R>(nearest, rest < 0.0, rest > 0.0);
}

template <Rounding R>
__device__ __forceinline__ double quotient64(double a, double b) {
    double nearest = a / b;
    if (!finite64(a) || !finite64(b) || a == 0.0 || b == 0.0) return nearest;
    int above = exponent(a), below = exponent(b);
    double rest = fma(-scale(nearest, below - above), scale(b, -below), scale(a, -above));
    bool flipped = b < 0.0;
    return adjust<R>(nearest, flipped ? rest > 0.0 : rest < 0.0, flipped ? rest < 0.0 : rest > 0.0);
}

template <Rounding R>
__device__ __forceinline__ double root64(double a) {
    double nearest = sqrt(a), root = nearest;
    if (a < 1e-270) a *= power(200), root *= power(100);
    double rest = fma(-root, root, a);
    return adjust<R>(nearest, rest < 0.0, rest > 0.0);
}

// a * b + c. The factors are scaled to [1, 2), and c along with them; the error of the scaled operation is computed
// exactly (Boldo and Muller, "Exact and approximated error of the FMA"), then the result is scaled back.
template <Rounding R>
__device__ __noinline__ double fused64(double a, double b, double c) {
    if (!finite64(a) || !finite64(b) || !finite64(c)) return fma(a, b, c);
    if (a == 0.0 || b == 0.0) return sum64<R>(a * b, c);
    if (c == 0.0) return product64<R>(a, b);
    int ea = exponent(a), eb = exponent(b), places = ea + eb, distance = exponent(c) - places;
    a = scale(a, -ea);
    b = scale(b, -eb);
    if (distance > 120) {  // c is the nearest, on the side that the product is not
        bool negative = (a < 0.0) != (b < 0.0);
        return adjust<R>(c, negative, !negative);
    }
    // Of a c too small to be seen only the sign counts.
    c = distance < -120 ? (c < 0.0 ? -power(-120) : power(-120)) : scale(c, -places);
    double sum = fma(a, b, c);
    if (sum == 0.0) return R == RM ? -0.0 : 0.0;
    double product = a * b, low = fma(a, b, -product);
    double first = c + low, part = first - c, first_rest = (c - (first - part)) + (low - part);
    double second = product + first, other = second - product;
    double second_rest = (product - (second - other)) + (first - other);
    double rest = ((second - sum) + second_rest) + first_rest;
    double nearest = scale(sum, places);
    double excess = scale(nearest, -places) - sum;
    // The excess is zero or larger than the rest.
    double side = excess != 0.0 ? excess : -rest;
    return adjust<R>(nearest, side > 0.0, side < 0.0);
}

#define DOUBLE(mode, R)                                                                                           \
    extern "C" __device__ double jg_add_##mode##_f64(double a, double b) { return sum64<R>(a, b); }               \
    extern "C" __device__ double jg_mul_##mode##_f64(double a, double b) { return product64<R>(a, b); }           \
    extern "C" __device__ double jg_fma_##mode##_f64(double a, double b, double c) { return fused64<R>(a, b, c); } \
    extern "C" __device__ double jg_div_##mode##_f64(double a, double b) { return quotient64<R>(a, b); }          \
    extern "C" __device__ double jg_sqrt_##mode##_f64(double a) { return root64<R>(a); }

DOUBLE(rz, RZ)
DOUBLE(rm, RM)
DOUBLE(rp, RP)
