"""Pointers that are misaligned, null, stale, not writable, or lead nowhere; constants."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.bugs.planted import Bug, addresses, held


def table(*arrays: np.ndarray) -> dict[str, Any]:
    return {"count": len(arrays), "table": addresses(*arrays)} | {f"_{n}": array for n, array in enumerate(arrays)}


def stale() -> dict[str, Any]:
    whole = table(held(np.ones(5000, "f4")), held(np.ones(5000, "f4")))
    del whole["_1"]
    return whole


def frozen(array: np.ndarray) -> np.ndarray:
    array.flags.writeable = False
    return array


BUGS = [
    Bug(
        "float4 at an odd element", "misaligned", "x",
        """
        extern "C" __global__ void k(int n, const float* x, float* y) {
            int i = threadIdx.x;
            if (i < n) {
                float4 v = *reinterpret_cast<const float4*>(x + FIX(1, 4) + 4 * i);  // BUG
                y[i] = v.x + v.y + v.z + v.w;
            }
        }""",
        lambda: {"n": 4, "x": np.arange(24, dtype="f4"), "y": np.zeros(4, "f4")},
        lambda before: {"y": before["x"][4:20].reshape(4, 4).sum(1)},
    ),
    Bug(
        "a double in the middle of bytes", "misaligned", "packet",
        """
        extern "C" __global__ void k(const unsigned char* packet, double* value) {
            double found;
            FIX(found = *reinterpret_cast<const double*>(packet + 4);,  // BUG
                memcpy(&found, packet + 4, 8);)
            *value = found;
        }""",
        lambda: {"packet": np.frombuffer(b"head" + np.float64(2.5).tobytes(), "u1").copy(), "value": np.zeros(1)},
        lambda before: {"value": np.array([2.5])}, block=1,
    ),
    Bug(
        "a null pointer used", "null", "weights",
        """
        extern "C" __global__ void k(int n, const float* weights, float* x) {
            int i = threadIdx.x;
            if (i < n) {
                float w = FIX(, !weights ? 1.0f :) weights[i];  // BUG
                x[i] *= 2 * w;
            }
        }""",
        lambda: {"n": 20, "weights": None, "x": np.ones(20, "f4")}, lambda before: {"x": np.full(20, 2, "f4")},
    ),
    Bug(
        "a null pointer in a table", "null", "",
        """
        extern "C" __global__ void k(float** table, int* used) {
            float* row = table[blockIdx.x];
            if (FIX(true, row)) {
                row[threadIdx.x] += 1;  // BUG
                used[blockIdx.x] = 1;
            }
        }""",
        lambda: {"table": np.zeros(2, "u8"), "used": np.zeros(2, "i4")},
        lambda before: {"used": np.zeros(2, "i4")}, grid=2,
    ),
    Bug(
        "const cast away", "read-only", "x",
        """
        extern "C" __global__ void k(int n, const float* x, float* y) {
            int i = threadIdx.x;
            FIX(const_cast<float*>(x), y)[i] = 3;  // BUG
        }""",
        lambda: {"n": 32, "x": frozen(np.ones(32, "f4")), "y": np.ones(32, "f4")},
        lambda before: {"x": np.ones(32, "f4"), "y": np.full(32, 3, "f4")},
    ),
    Bug(
        "a constant written", "read-only", "variable coefficients",
        """
        extern "C" __constant__ float coefficients[4] = {1, 2, 3, 4};
        extern "C" __global__ void k(int which, float* x) {
            float* out = which ? x : const_cast<float*>(coefficients);
            out[threadIdx.x] = 5;  // BUG
            x[threadIdx.x] += coefficients[threadIdx.x];
        }""",
        lambda: {"which": 0, "x": np.ones(4, "f4")}, lambda before: {"x": np.array([6, 7, 8, 9], "f4")}, block=4,
        twin={"args": lambda: {"which": 1, "x": np.ones(4, "f4")}},
    ),
    Bug(
        "an index past a constant array", "out of bounds", "variable coefficients",
        """
        extern "C" __constant__ float coefficients[8] = {1, 1, 1, 1, 1, 1, 1, 1};
        extern "C" __global__ void k(int degree, const float* x, float* y) {
            float sum = 0, power = 1;
            for (int j = 0; j FIX(<=, <) degree; ++j) {
                sum += power * coefficients[j];  // BUG
                power *= x[threadIdx.x];
            }
            y[threadIdx.x] = sum;
        }""",
        lambda: {"degree": 8, "x": np.array([0, 1, 2], "f4"), "y": np.zeros(3, "f4")},
        lambda before: {"y": np.array([1, 8, 255], "f4")}, block=3,
    ),
    Bug(
        "an array in a table that was freed", "freed", "an array",
        """
        extern "C" __global__ void k(int count, float** table) {
            for (int j = 0; j < count; ++j)
                table[j][threadIdx.x] += 1;  // BUG
        }""",
        stale, lambda before: {"_1": before["_1"] + (np.arange(5000) < 32)},
        twin={"args": lambda: table(held(np.ones(5000, "f4")), held(np.ones(5000, "f4")))},
    ),
    Bug(
        "an entry past the end of a table", "out of bounds", "table",
        """
        extern "C" __global__ void k(int count, float** table) {
            for (int j = 0; j FIX(<=, <) count; ++j) {
                float* row = table[j];  // BUG
                row[threadIdx.x] = j;
            }
        }""",
        lambda: table(held(np.ones(32, "f4")), held(np.ones(32, "f4"))),
        lambda before: {"_0": np.zeros(32, "f4"), "_1": np.ones(32, "f4")},
    ),
    Bug(
        "an element past an array of a table", "out of bounds", "an array",
        """
        extern "C" __global__ void k(int count, float** table) {
            float* row = table[blockIdx.x];
            if (threadIdx.x FIX(<=, <) 10)
                row[threadIdx.x] = 4;  // BUG
        }""",
        lambda: table(held(np.ones(10, "f4")), held(np.ones(10, "f4"))),
        lambda before: {"_1": np.full(10, 4, "f4")}, grid=2,
    ),
    Bug(
        "a number that is no address", "unknown memory", "",
        """
        extern "C" __global__ void k(unsigned long long handle, int* x) {
            int* from = FIX(reinterpret_cast<int*>(handle), x);
            x[threadIdx.x] = from[threadIdx.x] + 1;  // BUG
        }""",
        lambda: {"handle": 0x123456789000, "x": np.zeros(8, "i4")}, lambda before: {"x": np.ones(8, "i4")}, block=8,
    ),
]  # fmt: skip
