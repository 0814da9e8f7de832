// Floats of 8, 6 and 4 bits: jg_to_<format> rounds to nearest even, what is too large becomes the largest
// (.satfinite); jg_from_<format> is exact. Codes stand in the low bits (PTX ISA, "Alternate Floating-Point Data
// Formats").

// E bits of exponent and M of mantissa; `largest` is the code of the largest finite number, `nan` that of NaN.
template <int E, int M, unsigned largest, unsigned nan>
__device__ __forceinline__ unsigned encode(float value) {
    const int least = 2 - (1 << (E - 1));  // exponent of the least normal number
    unsigned bits = __float_as_uint(value);
    unsigned size = bits & 0x7fffffff;
    if (size > 0x7f800000) return nan;
    unsigned sign = (bits >> 31) << (E + M);
    int exponent = (int)(size >> 23) - 127;
    if (exponent > 1 << (E - 1)) return sign | largest;
    if (exponent < least) exponent = least;
    // In units of the last place, rounded to an integer by adding 2^23.
    float units = __uint_as_float(size) * __uint_as_float((unsigned)(M - exponent + 127) << 23);
    unsigned whole = (unsigned)((units + 8388608.0f) - 8388608.0f);
    unsigned code = whole + ((unsigned)(exponent - least) << M);
    return sign | (code > largest ? largest : code);
}

template <int E, int M>
__device__ __forceinline__ float decode(unsigned code) {
    const int least = 2 - (1 << (E - 1));
    unsigned mantissa = code & ((1u << M) - 1);
    unsigned field = (code >> M) & ((1u << E) - 1);
    int exponent = field ? (int)field - 1 + least : least;
    float units = (float)(field ? mantissa | 1u << M : mantissa);
    float size = units * __uint_as_float((unsigned)(exponent - M + 127) << 23);
    return (code >> (E + M)) & 1 ? -size : size;
}

extern "C" __device__ unsigned jg_to_e4m3(float value) { return encode<4, 3, 0x7e, 0x7f>(value); }
extern "C" __device__ unsigned jg_to_e5m2(float value) { return encode<5, 2, 0x7b, 0x7f>(value); }
// These have no NaN: it becomes the largest number.
extern "C" __device__ unsigned jg_to_e2m3(float value) { return encode<2, 3, 0x1f, 0x1f>(value); }
extern "C" __device__ unsigned jg_to_e3m2(float value) { return encode<3, 2, 0x1f, 0x1f>(value); }
extern "C" __device__ unsigned jg_to_e2m1(float value) { return encode<2, 1, 0x7, 0x7>(value); }

extern "C" __device__ float jg_from_e4m3(unsigned code) {
    return (code & 0x7f) == 0x7f ? __uint_as_float(0x7fffffff) : decode<4, 3>(code);
}

// e5m2 is the upper half of an f16, with infinities and NaN.
extern "C" __device__ float jg_from_e5m2(unsigned code) {
    unsigned sign = (code & 0x80) << 24;
    if ((code & 0x7f) > 0x7c) return __uint_as_float(0x7fffffff);
    if ((code & 0x7f) == 0x7c) return __uint_as_float(sign | 0x7f800000);
    return decode<5, 2>(code);
}

extern "C" __device__ float jg_from_e2m3(unsigned code) { return decode<2, 3>(code & 0x3f); }
extern "C" __device__ float jg_from_e3m2(unsigned code) { return decode<3, 2>(code & 0x3f); }
extern "C" __device__ float jg_from_e2m1(unsigned code) { return decode<2, 1>(code & 0xf); }
