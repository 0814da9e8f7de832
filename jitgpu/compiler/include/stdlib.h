// malloc, free, abs, labs and llabs are built into NVRTC.
#pragma once
#include <stddef.h>
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
__device__ inline void abort() { __trap(); }
