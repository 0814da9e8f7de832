// CCCL defines these names in the global namespace under NVRTC (64 bits is long long there): forwarding is what keeps
// this header and every CUDA header that includes CCCL on the same types and macros, in either order. CCCL wants C++17;
// below that there is nothing to agree with, and the same types are defined here.
#pragma once
#if __cplusplus >= 201703L
#include <cuda/std/cstdint>
#else
typedef signed char int8_t;
typedef signed char int_least8_t;
typedef signed char int_fast8_t;
typedef unsigned char uint8_t;
typedef unsigned char uint_least8_t;
typedef unsigned char uint_fast8_t;
typedef short int16_t;
typedef short int_least16_t;
typedef short int_fast16_t;
typedef unsigned short uint16_t;
typedef unsigned short uint_least16_t;
typedef unsigned short uint_fast16_t;
typedef int int32_t;
typedef int int_least32_t;
typedef int int_fast32_t;
typedef unsigned int uint32_t;
typedef unsigned int uint_least32_t;
typedef unsigned int uint_fast32_t;
typedef long long int64_t;
typedef long long int_least64_t;
typedef long long int_fast64_t;
typedef unsigned long long uint64_t;
typedef unsigned long long uint_least64_t;
typedef unsigned long long uint_fast64_t;
typedef int64_t intptr_t;
typedef uint64_t uintptr_t;
typedef int64_t intmax_t;
typedef uint64_t uintmax_t;
#define INT8_MAX 127
#define INT8_MIN (-INT8_MAX - 1)
#define INT16_MAX 32767
#define INT16_MIN (-INT16_MAX - 1)
#define INT32_MAX 2147483647
#define INT32_MIN (-INT32_MAX - 1)
#define INT64_MAX 9223372036854775807LL
#define INT64_MIN (-INT64_MAX - 1)
#define UINT8_MAX 255
#define UINT16_MAX 65535
#define UINT32_MAX 4294967295U
#define UINT64_MAX 18446744073709551615ULL
#define INTPTR_MIN INT64_MIN
#define INTPTR_MAX INT64_MAX
#define UINTPTR_MAX UINT64_MAX
#define INTMAX_MIN INT64_MIN
#define INTMAX_MAX INT64_MAX
#define UINTMAX_MAX UINT64_MAX
#define PTRDIFF_MIN INT64_MIN
#define PTRDIFF_MAX INT64_MAX
#define SIZE_MAX UINT64_MAX
#define INT8_C(x) ((int_least8_t)(x))
#define INT16_C(x) ((int_least16_t)(x))
#define INT32_C(x) ((int_least32_t)(x))
#define INT64_C(x) ((int_least64_t)(x))
#define UINT8_C(x) ((uint_least8_t)(x))
#define UINT16_C(x) ((uint_least16_t)(x))
#define UINT32_C(x) ((uint_least32_t)(x))
#define UINT64_C(x) ((uint_least64_t)(x))
#define INTMAX_C(x) ((intmax_t)(x))
#define UINTMAX_C(x) ((uintmax_t)(x))
#endif
