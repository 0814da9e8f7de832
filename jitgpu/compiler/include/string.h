// memcpy and memset are built into NVRTC; the others are plain loops.
#pragma once
#include <stddef.h>
__device__ inline void* memmove(void* to, const void* from, size_t n) {
    char* d = (char*)to;
    const char* s = (const char*)from;
    if (d < s) {
        for (size_t i = 0; i < n; ++i) d[i] = s[i];
    } else {
        for (size_t i = n; i > 0; --i) d[i - 1] = s[i - 1];
    }
    return to;
}
__device__ inline int memcmp(const void* a, const void* b, size_t n) {
    const unsigned char* p = (const unsigned char*)a;
    const unsigned char* q = (const unsigned char*)b;
    for (size_t i = 0; i < n; ++i) {
        if (p[i] != q[i]) return p[i] < q[i] ? -1 : 1;
    }
    return 0;
}
__device__ inline size_t strlen(const char* s) {
    size_t n = 0;
    while (s[n]) ++n;
    return n;
}
__device__ inline int strcmp(const char* a, const char* b) {
    while (*a && *a == *b) { ++a; ++b; }
    return (int)(unsigned char)*a - (int)(unsigned char)*b;
}
