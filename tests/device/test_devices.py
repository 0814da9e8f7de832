"""What every device offers: memory, limits, and kernels that are fixed to it."""

from __future__ import annotations

import numpy as np
import pytest

import jitgpu as jg

ADD_TEXT = r"""
extern "C" __global__ void add(int n, const int* x, int* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] += x[i];
}"""


def test_memory(dev, rng) -> None:
    device = dev.device
    host = rng.random((3, 4, 5))
    array = device.array(host.transpose(2, 0, 1))
    assert array.flags.c_contiguous
    np.testing.assert_array_equal(device.numpy(array), host.transpose(2, 0, 1))
    assert device.numpy(device.zeros((2, 3), "int8")).tolist() == [[0] * 3] * 2
    empty = device.empty(7, "float16")
    assert (empty.shape, empty.dtype) == ((7,), np.float16)
    assert dev.address(empty) % 256 == 0
    device.synchronize()


def test_limits(dev) -> None:
    limits = dev.device.limits
    assert limits.threads_per_block >= 1024
    assert limits.shared_bytes_optin >= limits.shared_bytes >= 48 * 1024


def test_a_kernel_fixed_to_a_device(dev, rng, monkeypatch) -> None:
    monkeypatch.setenv("JITGPU_DEVICE", "sim" if dev.kind == "cuda" else "cuda")  # which does not count for it
    name = dev.device.name
    for where in (name, dev.device):
        host = rng.integers(-1000, 1000, 200).astype("int32")
        x, y = dev.array(host), dev.array(host)
        kernel = jg.Kernel(ADD_TEXT, device=where)
        kernel[2, 128](200, x, y)
        kernel[2, 128].bind(200, x, y)()
        kernel.forall(200)(200, x, y)
        np.testing.assert_array_equal(dev.numpy(y), host * 4)
    missing = {"cuda": "cuda:99", "sim": "sim:sm_12"}[dev.kind]
    with pytest.raises(jg.DeviceError, match=missing.removeprefix("sim:")):
        jg.Kernel(ADD_TEXT, device=missing)[1, 1](0, None, None)
