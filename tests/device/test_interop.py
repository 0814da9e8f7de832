"""Arrays of other libraries, taken without a copy: PyTorch, JAX, Numba, and the two protocols by themselves."""

from __future__ import annotations

from typing import Any

import ml_dtypes
import numpy as np
import pytest

import jitgpu as jg

SCALE = jg.Kernel(r"""
template <typename T> __global__ void scale(int n, T a, const T* x, T* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i];
}""")
PLUS_ONE = jg.Kernel(r"""
extern "C" __global__ void plus_one(const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    y[i] = x[i] + 1;
}""")
BRAIN = jg.Kernel(r"""
#include <cuda_bf16.h>
extern "C" __global__ void brain(const __nv_bfloat16* x, __nv_bfloat16* y) {
    y[threadIdx.x] = __float2bfloat16(-__bfloat162float(x[threadIdx.x]));
}""")
EXAMPLES = [(SCALE, np.int32, dtype, dtype, dtype) for dtype in (np.float32, np.float64, np.int64)]


class Capsuled:
    """An array known by DLPack only."""

    def __init__(self, array: Any) -> None:
        self.array = array

    def __dlpack__(self, **keywords: Any) -> Any:
        return self.array.__dlpack__(**keywords)

    def __dlpack_device__(self) -> Any:
        return self.array.__dlpack_device__()


@pytest.fixture
def host(rng) -> np.ndarray:
    return rng.random(128).astype("float32")


@pytest.mark.parametrize("dtype", ["float32", "float64", "int64"])
def test_torch_tensors(dev, rng, dtype) -> None:
    torch = pytest.importorskip("torch")
    host = rng.integers(-99, 99, 100).astype(dtype)
    x = torch.from_numpy(host).cuda()
    y = torch.full((100,), 77, dtype=x.dtype, device="cuda")
    SCALE[1, 128](100, 3, x, y)
    np.testing.assert_array_equal(y.cpu().numpy(), host * 3)
    SCALE[1, 128](100, 2, dev.array(host), y)  # mixed with CuPy's
    np.testing.assert_array_equal(y.cpu().numpy(), host * 2)


def test_torch_tensors_that_require_grad(host) -> None:
    torch = pytest.importorskip("torch")
    x = torch.from_numpy(host).cuda().requires_grad_()
    y = torch.full((128,), 77.0, device="cuda")
    PLUS_ONE[1, 128](x, y)
    np.testing.assert_array_equal(y.cpu().numpy(), host + 1)
    parameter = torch.nn.Parameter(torch.zeros(128, device="cuda"))
    PLUS_ONE[1, 128](y, parameter)
    np.testing.assert_array_equal(parameter.detach().cpu().numpy(), host + 1 + np.float32(1))


def test_torch_bfloat16(dev, rng) -> None:
    torch = pytest.importorskip("torch")
    x = torch.from_numpy(rng.integers(-99, 99, 64).astype("float32")).cuda().bfloat16()
    y = torch.full_like(x, 7)
    BRAIN[1, 64](x, y)
    assert torch.equal(y, -x)
    with pytest.raises(jg.ArgumentError, match="bfloat16"):
        BRAIN[1, 64](x.half(), y)
    brains = dev.array(x.float().cpu().numpy().astype(ml_dtypes.bfloat16))
    BRAIN[1, 64](brains, y)
    assert torch.equal(y, -x)


def test_torch_tensors_that_do_not_fit(host) -> None:
    torch = pytest.importorskip("torch")
    y = torch.full((128,), 77.0, device="cuda")
    on_gpu = torch.from_numpy(host).cuda()
    complexes = torch.ones(128, dtype=torch.complex64, device="cuda")
    for wrong, message in (
        (torch.from_numpy(host), "cuda"), (on_gpu.double(), "float64"), (on_gpu.expand(4, 128).T, "contiguous"),
        (complexes, "complex64"), (complexes.conj(), "conj"),
    ):  # fmt: skip
        with pytest.raises(jg.ArgumentError, match=message):
            PLUS_ONE[1, 128](wrong, y)
    assert bool((y == 77).all())


def test_dlpack(dev, host, poisoned) -> None:
    x, y = dev.array(host), poisoned(128)
    PLUS_ONE[1, 128](Capsuled(x), Capsuled(y))
    np.testing.assert_array_equal(dev.numpy(y), host + 1)
    with pytest.raises(jg.ArgumentError, match="strided"):
        PLUS_ONE[1, 64](Capsuled(x[::2]), y)
    with pytest.raises(jg.ArgumentError, match="float64"):
        PLUS_ONE[1, 128](Capsuled(x.astype("float64")), y)
    with pytest.raises(jg.ArgumentError, match="host memory"):
        PLUS_ONE[1, 128](Capsuled(host), y)


def test_deduction_takes_every_library(dev, rng) -> None:
    host = rng.integers(-99, 99, 128).astype("float32")
    x, y = dev.array(host), dev.full(128, 77, "float32")
    given: list[Any] = [x, Exported(x)]
    for name, convert in (("torch", lambda m: m.from_numpy(host).cuda()), ("numba.cuda", lambda m: m.to_device(host))):
        try:
            module = __import__(name, fromlist=["_"])
        except ImportError:
            continue
        given.append(convert(module))
    for array in given:
        if hasattr(array, "dtype"):
            y.fill(77)
            SCALE[1, 128](128, 2, array, y)
            cupy.cuda.runtime.deviceSynchronize()
            np.testing.assert_array_equal(dev.numpy(y), host * 2)
