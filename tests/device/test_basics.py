"""A text becomes a launch: results, forms of arrays, attributes, logs, macros, and kernels that are not there."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.backend.arguments import MISSING
from jitgpu.values import LaunchConfig

ADD = jg.Kernel(r"""
extern "C" __global__ void add(const float* x1, const float* x2, float* y, unsigned int n) {
    unsigned int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) y[i] = x1[i] + x2[i];
}""")

# A macro decides what is computed, and a variable that nobody uses makes the compiler warn.
MACRO_TEXT = r"""
extern "C" __global__ void apply(const float* x1, const float* x2, float* y, unsigned int n) {
    unsigned int i = blockDim.x * blockIdx.x + threadIdx.x;
    int nobody_uses_this;
    if (i < n) y[i] = x1[i] OP x2[i];
}"""
PLUS = jg.Kernel(MACRO_TEXT, options=jg.Options(defines={"OP": "+"}))
TIMES = jg.Kernel(MACRO_TEXT, options=jg.Options(defines={"OP": "*"}))

PRECISION_TEXT = r"""
#ifndef PRECISION
    #define PRECISION 2
#endif
#if PRECISION == 2
    typedef double real;
#elif PRECISION == 1
    typedef float real;
#else
    #error this precision is not supported
#endif
extern "C" {
__global__ void sum(const real* x1, const real* x2, real* y, unsigned int n) {
    unsigned int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) y[i] = x1[i] + x2[i];
}
__global__ void product(const real* x1, const real* x2, real* y, unsigned int n) {
    unsigned int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n) y[i] = x1[i] * x2[i];
}
}"""
SINGLE = jg.Module(PRECISION_TEXT, jg.Options(defines={"PRECISION": 1}))
DOUBLE = jg.Module(PRECISION_TEXT)

# Static shared memory of 4096 bytes, and a local array that indices known only at run time keep out of registers.
RESOURCES = jg.Kernel(r"""
extern "C" __global__ void resources(const int* places, int* out) {
    __shared__ int tile[1024];
    int local[64];
    for (int i = 0; i < 64; i++) local[i] = -1;
    for (int i = 0; i < 200; i++) local[(places[i] + threadIdx.x) & 63] = i;
    tile[threadIdx.x] = local[places[200] & 63];
    __syncthreads();
    out[threadIdx.x] = tile[1023 - threadIdx.x];
}""")


def pair(dev: Any, rng: np.random.Generator, shape: Any, dtype: str) -> tuple[Any, Any]:
    return dev.array(rng.random(shape).astype(dtype)), dev.array(rng.random(shape).astype(dtype))


@pytest.mark.parametrize("shape", [(100,), (10, 10), (5, 4, 5), (1,)])
def test_a_launch_computes(dev, rng, poisoned, shape) -> None:
    x1, x2 = pair(dev, rng, shape, "float32")
    y = poisoned(shape)
    ADD[10, 10](x1, x2, y, x1.size)
    np.testing.assert_array_equal(dev.numpy(y), dev.numpy(x1) + dev.numpy(x2))


def test_several_kernels_of_one_module(dev, rng, poisoned) -> None:
    x1, x2 = pair(dev, rng, 333, "float64")
    total, product = poisoned(333, "float64"), poisoned(333, "float64")
    assert DOUBLE.names == ("sum", "product")
    DOUBLE["sum"][3, 128](x1, x2, total, 333)
    DOUBLE["product"][3, 128](x1, x2, product, 333)
    np.testing.assert_array_equal(dev.numpy(total), dev.numpy(x1) + dev.numpy(x2))
    np.testing.assert_array_equal(dev.numpy(product), dev.numpy(x1) * dev.numpy(x2))


def test_macros_are_options(dev, rng, poisoned) -> None:
    x1, x2 = pair(dev, rng, 100, "float32")
    for kernel, expected in ((PLUS, x1 + x2), (TIMES, x1 * x2), (SINGLE["product"], x1 * x2)):
        y = poisoned(100)
        kernel[1, 128](x1, x2, y, 100)
        np.testing.assert_array_equal(dev.numpy(y), dev.numpy(expected))
    with pytest.raises(jg.ArgumentError, match="float32"):
        SINGLE["sum"][1, 128](x1.astype("float64"), x2, poisoned(100), 100)


def test_an_error_directive_is_a_compile_error_each_time() -> None:
    module = jg.Module(PRECISION_TEXT, jg.Options(defines={"PRECISION": 3}))
    for _ in range(2):
        with pytest.raises(jg.CompileError, match="this precision is not supported"):
            module["sum"][1, 32](None, None, None, 0)


def test_the_log_holds_the_warnings() -> None:
    artifact = PLUS.compile()
    assert "warning" in artifact.log
    assert "nobody_uses_this" in artifact.log


def driver_reads_our_ptx() -> bool:
    from cupy.cuda import nvrtc, runtime

    major, minor = nvrtc.getVersion()
    return runtime.driverGetVersion() >= 1000 * major + 10 * minor


def test_an_image_of_ptx_alone(dev, rng, poisoned) -> None:
    if dev.kind == "cuda" and not driver_reads_our_ptx():
        pytest.skip("the driver is older than the compiler: it reads no PTX of it")
    artifact = ADD.compile(arch=dev.device.arch.replace("sm", "compute"))
    assert artifact.cubin == b""
    x1, x2 = pair(dev, rng, 64, "float32")
    y = poisoned(64)
    names = tuple(parameter.name for parameter in artifact.parameters)
    kernel = dev.device.load(artifact.image).kernel(artifact, names, (MISSING,) * len(names), True)
    kernel.launcher(LaunchConfig((1, 1, 1), (64, 1, 1)), None)(x1, x2, y, 64)
    np.testing.assert_array_equal(dev.numpy(y), dev.numpy(x1) + dev.numpy(x2))


def test_local_and_shared_arrays(dev, rng, poisoned) -> None:
    places = rng.integers(0, 1000, 201).astype("int32")
    out = poisoned(1024, "int32")
    RESOURCES[1, 1024](dev.array(places), out)
    expected = np.full(1024, -1)
    for thread in range(1024):
        hits = np.flatnonzero((places[:200] + thread) % 64 == places[200] % 64)
        expected[1023 - thread] = hits[-1] if len(hits) else -1
    np.testing.assert_array_equal(dev.numpy(out), expected)


def test_kernels_that_are_not_there() -> None:
    with pytest.raises(jg.SignatureError, match="no_such_kernel"):
        DOUBLE["no_such_kernel"]
    with pytest.raises((jg.SignatureError, jg.CompileError), match="no_such_kernel"):
        jg.Kernel(PRECISION_TEXT, name="no_such_kernel")[1, 1]()
    with pytest.raises(jg.SignatureError, match="several kernels"):
        jg.Kernel(PRECISION_TEXT)[1, 1]()


def test_sources_that_are_none(tmp_path) -> None:
    with pytest.raises(jg.SignatureError):
        jg.Kernel(None)  # type: ignore[arg-type]
    with pytest.raises(jg.SignatureError):
        jg.Module("")
    with pytest.raises(jg.CompileError, match=r"absent\.cu"):
        jg.Kernel(tmp_path / "absent.cu", name="k")[1, 1]()
    with pytest.raises(jg.CompileError):
        jg.Kernel("__global__ void i_am_broken() {", name="i_am_broken")[1, 1]()


def test_a_cu_file(dev, rng, poisoned, tmp_path) -> None:
    path = tmp_path / "negate.cu"
    path.write_text('extern "C" __global__ void negate(float* x) { x[threadIdx.x] = -x[threadIdx.x]; }')
    x = dev.array(rng.random(32).astype("float32"))
    before = dev.numpy(x)
    jg.Kernel(path)[1, 32](x)
    np.testing.assert_array_equal(dev.numpy(x), -before)
