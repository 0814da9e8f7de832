"""Arrays of other libraries, taken without a copy: PyTorch tensors, and whatever DLPack tells of."""

from __future__ import annotations

from types import SimpleNamespace
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


@pytest.fixture
def torch(dev) -> Any:
    """PyTorch, making tensors where the device takes them from; ``torch.put(host)`` copies an array there."""
    module = pytest.importorskip("torch")
    where = "cuda" if dev.kind == "cuda" else "cpu"
    return SimpleNamespace(
        put=lambda host: module.tensor(host, device=where), where=where, nn=module.nn, equal=module.equal,
        full_like=module.full_like, complex64=module.complex64,
    )  # fmt: skip


@pytest.mark.parametrize("dtype", ["float32", "float64", "int64"])
def test_torch_tensors(dev, torch, rng, dtype) -> None:
    host = rng.integers(-99, 99, 100).astype(dtype)
    x, y = torch.put(host), torch.put(np.full(100, 77, dtype))
    SCALE[1, 128](100, 3, x, y)
    np.testing.assert_array_equal(y.cpu().numpy(), host * 3)
    SCALE[1, 128](100, 2, dev.array(host), y)  # mixed with the device's own
    np.testing.assert_array_equal(y.cpu().numpy(), host * 2)


def test_torch_tensors_that_require_grad(torch, host) -> None:
    x, y = torch.put(host).requires_grad_(), torch.put(np.full(128, 77, "f4"))
    PLUS_ONE[1, 128](x, y)
    np.testing.assert_array_equal(y.cpu().numpy(), host + 1)
    parameter = torch.nn.Parameter(torch.put(np.zeros(128, "f4")))
    PLUS_ONE[1, 128](y, parameter)
    np.testing.assert_array_equal(parameter.detach().cpu().numpy(), host + 1 + np.float32(1))


def test_torch_bfloat16(dev, torch, rng) -> None:
    x = torch.put(rng.integers(-99, 99, 64).astype("float32")).bfloat16()
    y = torch.full_like(x, 7)
    BRAIN[1, 64](x, y)
    assert torch.equal(y, -x)
    with pytest.raises(jg.ArgumentError, match="bfloat16"):
        BRAIN[1, 64](x.half(), y)
    y.fill_(7)
    BRAIN[1, 64](dev.array(x.float().cpu().numpy().astype(ml_dtypes.bfloat16)), y)
    assert torch.equal(y, -x)


def test_torch_tensors_that_do_not_fit(torch, host) -> None:
    x, y = torch.put(host), torch.put(np.full(128, 77, "f4"))
    complexes = x.to(torch.complex64)
    for wrong, message in (
        (x.double(), "float64"), (x.expand(4, 128).T, "contiguous"), (complexes, "complex64"),
        (complexes.conj(), "conj"),
    ):  # fmt: skip
        with pytest.raises(jg.ArgumentError, match=message):
            PLUS_ONE[1, 128](wrong, y)
    assert bool((y == 77).all())


def test_dlpack(dev, host, poisoned) -> None:
    x, y = dev.array(host), poisoned(128)
    PLUS_ONE[1, 128](Capsuled(x), Capsuled(y))
    np.testing.assert_array_equal(dev.numpy(y), host + 1)
    dev.poison(y)
    with pytest.raises(jg.ArgumentError, match="strided"):
        PLUS_ONE[1, 64](Capsuled(x[::2]), y)
    with pytest.raises(jg.ArgumentError, match="float64"):
        PLUS_ONE[1, 128](Capsuled(x.astype("float64")), y)
    assert dev.untouched(y)


def test_deduction_takes_what_tells_its_dtype(dev, rng) -> None:
    host = rng.integers(-99, 99, 128)
    for dtype in ("float32", "float64", "int64"):
        x, y = dev.array(host.astype(dtype)), dev.poisoned(128, dtype)
        capsuled = Capsuled(x)
        capsuled.dtype = x.dtype
        SCALE[1, 128](128, 2, capsuled, y)
        np.testing.assert_array_equal(dev.numpy(y), host.astype(dtype) * 2)
