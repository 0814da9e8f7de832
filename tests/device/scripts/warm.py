"""Launches a kernel, a template and a text template, and says what that took. Prints a JSON object."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

import jitgpu as jg

PLAIN = jg.Kernel(r"""
#include <cuda_fp16.h>
extern "C" __global__ void plain(const float* x, float* y) {
    y[threadIdx.x] = __half2float(__float2half(x[threadIdx.x]));
}
""")
TEMPLATE = jg.Kernel("template <typename T, int N> __global__ void times(T* x) { x[threadIdx.x] *= N; }")
TEXT = jg.Kernel(jg.Template('extern "C" __global__ void op({{ T }}* x) { x[threadIdx.x] = -x[threadIdx.x]; }'))
HEAVY = (
    "tree_sitter", "tree_sitter_cuda", "jinja2", "jitgpu.backend.simulator.ptx.reader",
    "jitgpu.backend.simulator.translation.functions",
)  # fmt: skip
EXAMPLES = [(TEMPLATE.specialize(N=3), np.float32), (TEXT.specialize(T=np.float32),)]


def main() -> None:
    device = jg.device()
    host = np.random.default_rng().integers(-99, 99, 64).astype("float32")
    x, y = device.array(host), device.array(np.full(64, 7777, "float32"))
    PLAIN[1, 64](x, y)
    TEMPLATE.specialize(N=3)[1, 64](y)
    TEXT.specialize(T=np.float32)[1, 64](y)
    right = bool((device.numpy(y) == -3 * host).all())
    nvrtc = "libnvrtc" in Path("/proc/self/maps").read_text()
    heavy = [name for name in HEAVY if name in sys.modules]
    stats = jg.cache.stats()
    report = {"right": right, "compiles": stats.compiles, "disk_hits": stats.disk_hits, "nvrtc": nvrtc, "heavy": heavy}
    print(json.dumps(report))


if __name__ == "__main__":
    main()
