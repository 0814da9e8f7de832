"""Trials: a kernel that is really compiled, launched, and compared with NumPy; headers that are really compiled.

Nothing is taken from the store and nothing is left in it.
"""

from __future__ import annotations

import time

import numpy as np

from jitgpu.doctor import mends, probes
from jitgpu.doctor.finding import Finding
from jitgpu.errors import CompileError, JitGpuError
from jitgpu.kernel import Kernel
from jitgpu.kernel_cache import KernelCache
from jitgpu.store import NullStore, Store
from jitgpu.values import CompilerIdentity

__all__ = ["compile_headers", "trials"]

# Sums of small whole numbers, exact in float32, through shared memory and a barrier.
_KERNEL = """
extern "C" __global__ void reverse_add(int n, float a, const float* x, float* y) {
    __shared__ float tile[128];
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    tile[threadIdx.x] = i < n ? x[i] : 0.0f;
    __syncthreads();
    if (i < n) y[i] += a * tile[blockDim.x - 1 - threadIdx.x];
}
"""
_BLOCK, _BLOCKS = 128, 64

_HEADERS = """
#include <cuda_fp16.h>
#include <cuda_bf16.h>
#include <cuda_fp8.h>
extern "C" __global__ void half_types(__half* x, __nv_bfloat16* y, __nv_fp8_e4m3* z) {
    y[0] = __float2bfloat16(__half2float(x[0]));
    z[0] = __nv_fp8_e4m3(x[0]);
}
"""


class _Unstored(KernelCache):
    """A cache of this process alone."""

    _nothing = NullStore()

    @property
    def store(self) -> Store:
        return self._nothing


def compile_headers(identity: CompilerIdentity) -> str:
    """What the compiler says against the headers of half types; empty where they compile."""
    arch = "sm_80" if "sm_80" in identity.archs else identity.archs[0]
    try:
        Kernel(_HEADERS, cache=_Unstored()).compile(arch=arch)
    except CompileError as error:
        return _told(error)
    return ""


def trials() -> list[Finding]:
    """A kernel on each device there is."""
    if probes.compiler_identity()[0] is None:
        return []  # said already
    from jitgpu.backend import cuda, simulator

    names = [] if probes.no_gpu() else [f"cuda:{number}" for number in range(cuda.count())]
    names += [] if simulator.unavailable() else ["sim"]
    cache = _Unstored()
    return [_trial(name, cache) for name in names]


def _trial(name: str, cache: KernelCache) -> Finding:
    facts: dict[str, object] = {"device": name}
    breaks = f"no kernel is sure to run on {name}"
    survived: tuple[type[Exception], ...] = (JitGpuError, *probes.cuda_errors())
    try:
        right = _right(name, cache, facts)
    except survived as error:
        told = _told(error)
        fix = error.fix if isinstance(error, JitGpuError) else ""
        mend = mends.for_message(f"{told}\n{error}") or fix or "nvidia-smi -q    # says what the driver makes of it"
        facts["error"] = str(error)
        return Finding("trial", "broken", f"a kernel fails on {name}: {told}", breaks, mend, facts)
    if not right:
        says = f"a kernel on {name} gave other numbers than NumPy"
        mend = "nvidia-smi -q -d ECC,TEMPERATURE    # a GPU that computes wrong is faulty, or too hot"
        if name == "sim":
            mend = 'pip install --upgrade --force-reinstall "llvmlite>=0.48"'
        return Finding("trial", "broken", says, breaks, mend, facts)
    says = f"{name}: compiled in {facts['compile_ms']:.0f} ms, launched, equal to NumPy"
    return Finding("trial", "ok", says, facts=facts)


def _right(name: str, cache: KernelCache, facts: dict[str, object]) -> bool:
    """Compile, launch, and whether the result is NumPy's; the times go to ``facts``, ms."""
    from jitgpu.backend import device

    dev = device(name)
    kernel = Kernel(_KERNEL, device=dev, cache=cache)
    artifact = kernel.compile()
    facts |= {"arch": artifact.arch, "compile_ms": round(artifact.compile_ms, 1), "origin": artifact.origin}
    n = _BLOCK * _BLOCKS - 5
    x, y = np.arange(n, dtype="f4") % 251, np.arange(n, dtype="f4") % 13
    on_device = dev.array(x), dev.array(y)
    started = time.perf_counter()
    with dev.use():
        kernel[_BLOCKS, _BLOCK](n, 3.0, *on_device)
        dev.synchronize()
    facts["first_launch_ms"] = round((time.perf_counter() - started) * 1e3, 1)
    whole = np.zeros(_BLOCK * _BLOCKS, "f4")
    whole[:n] = x
    expected = y + 3 * whole.reshape(_BLOCKS, _BLOCK)[:, ::-1].ravel()[:n]
    return bool(np.array_equal(dev.numpy(on_device[1]), expected))


def _told(error: Exception) -> str:
    """One line: the problem and what was given, or the compiler's first error."""
    if isinstance(error, CompileError) and error.diagnostics:
        first = error.diagnostics[0]
        return f"{first.file}:{first.line}: {first.message}"
    if isinstance(error, JitGpuError):
        return f"{error.problem} ({error.given or error.expected})"
    return probes.first_line(error)
