// size_t and ptrdiff_t are built into NVRTC; the rest of <stddef.h> is not.
#pragma once
#ifndef NULL
#define NULL 0
#endif
#ifndef offsetof
#define offsetof(type, member) ((size_t)__INTADDR__(&(((type*)0)->member)))
#endif
struct alignas(16) jitgpu_max_align { long long integer; double real; };
typedef jitgpu_max_align max_align_t;
