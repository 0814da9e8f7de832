"""Arrays of other libraries in the memory of a GPU: PyTorch, JAX, Numba, and the two protocols by themselves."""

from __future__ import annotations

from typing import Any

import cupy
import numpy as np
import pytest

import jitgpu as jg

pytestmark = pytest.mark.gpu

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
EXAMPLES = [(SCALE, np.int32, dtype, dtype, dtype) for dtype in (np.float32, np.float64, np.int64)]


class Exported:
    """An array known by one protocol only."""

    def __init__(self, array: cupy.ndarray, **changes: Any) -> None:
        self.array = array
        self.__cuda_array_interface__ = {**array.__cuda_array_interface__, **changes}


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


def test_jax_arrays_are_read_never_written(host, poisoned) -> None:
    jax = pytest.importorskip("jax")
    try:
        device = jax.devices("gpu")[0]
    except RuntimeError as error:
        pytest.skip(f"JAX sees no GPU: {error}")
    x = jax.device_put(host, device)
    y = poisoned(128)
    PLUS_ONE[1, 128](x, y)
    np.testing.assert_array_equal(y.get(), host + 1)
    with pytest.raises(jg.ArgumentError, match="read-only"):
        PLUS_ONE[1, 128](y, x)
    np.testing.assert_array_equal(np.asarray(x), host)
    with pytest.raises(jg.ArgumentError, match="host memory"):
        PLUS_ONE[1, 128](jax.device_put(host, jax.devices("cpu")[0]), y)


def test_numba_device_arrays(host) -> None:
    cuda = pytest.importorskip("numba.cuda")
    x, y = cuda.to_device(host), cuda.to_device(np.full(128, 77, "float32"))
    PLUS_ONE[1, 128](x, y)
    cupy.cuda.runtime.deviceSynchronize()
    np.testing.assert_array_equal(y.copy_to_host(), host + 1)
    with pytest.raises(jg.ArgumentError, match="strided"):
        PLUS_ONE[1, 64](x[::2], y)


def test_the_cuda_array_interface(host, poisoned) -> None:
    x, y = cupy.asarray(host), poisoned(128)
    PLUS_ONE[1, 128](Exported(x), Exported(y))
    np.testing.assert_array_equal(y.get(), host + 1)
    strides = (4,)
    PLUS_ONE[1, 128](Exported(x, strides=strides), Exported(y, strides=strides))
    for changes, message in (
        ({"strides": (8,), "shape": (64,)}, "strided"), ({"typestr": "<f8", "shape": (64,)}, "float64"),
        ({"mask": Exported(x)}, "mask"),
    ):  # fmt: skip
        with pytest.raises(jg.ArgumentError, match=message):
            PLUS_ONE[1, 64](Exported(x, **changes), y)
    with pytest.raises(jg.ArgumentError, match="read-only"):
        PLUS_ONE[1, 128](x, Exported(y, data=(y.data.ptr, True)))
    PLUS_ONE[1, 128](Exported(x, data=(x.data.ptr, True)), y)


def test_the_stream_of_the_interface_is_waited_for(rng, gate) -> None:
    """The producer still writes, on a stream of its own, when the launch is made."""
    x, y = cupy.full(128, -5, "float32"), cupy.full(128, 77, "float32")
    PLUS_ONE[1, 128](x, y)
    new = cupy.asarray(rng.random(128).astype("float32"))
    producer, mine = cupy.cuda.Stream(non_blocking=True), cupy.cuda.Stream(non_blocking=True)
    PLUS_ONE[1, 128, mine](x, y)
    cupy.cuda.runtime.deviceSynchronize()
    gate.close(producer)
    with producer:
        cupy.cuda.runtime.memcpyAsync(x.data.ptr, new.data.ptr, x.nbytes, 3, producer.ptr)
    PLUS_ONE[1, 128, mine](Exported(x, stream=producer.ptr, version=3), y)
    assert not mine.done, "the kernel ran before its input was there"
    gate.open()
    mine.synchronize()
    np.testing.assert_array_equal(y.get(), new.get() + 1)


def test_dlpack(host, poisoned) -> None:
    x, y = cupy.asarray(host), poisoned(128)
    PLUS_ONE[1, 128](Capsuled(x), Capsuled(y))
    np.testing.assert_array_equal(y.get(), host + 1)
    with pytest.raises(jg.ArgumentError, match="strided"):
        PLUS_ONE[1, 64](Capsuled(x[::2]), y)
    with pytest.raises(jg.ArgumentError, match="float64"):
        PLUS_ONE[1, 128](Capsuled(x.astype("float64")), y)
    with pytest.raises(jg.ArgumentError, match="host memory"):
        PLUS_ONE[1, 128](Capsuled(host), y)


def test_deduction_takes_every_library(rng) -> None:
    host = rng.integers(-99, 99, 128).astype("float32")
    x, y = cupy.asarray(host), cupy.full(128, 77, "float32")
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
            np.testing.assert_array_equal(y.get(), host * 2)
