"""Devices: by name, current or fixed; with two GPUs also the wrong one and both at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import cupy
import numpy as np
import pytest

import jitgpu as jg

pytestmark = pytest.mark.gpu

TEXT = r"""
__constant__ int factor;
template <typename T> __global__ void square(T* x, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] *= x[i];
}
extern "C" __global__ void times(int n, const int* x, int* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = factor * x[i];
}
extern "C" __global__ void add(int n, const int* x, int* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] += x[i];
}"""
MODULE = jg.Module(TEXT, instances=["square<unsigned int>"])
ADD = jg.Kernel(TEXT, name="add")


@pytest.fixture
def second() -> Iterator[Any]:
    """The second GPU; the first is the current one."""
    if "cuda:1" not in [device.name for device in jg.devices()]:
        pytest.skip("needs two GPUs")
    with cupy.cuda.Device(0):
        yield jg.device("cuda:1")


def ints(rng: np.random.Generator, device: Any) -> tuple[np.ndarray, Any]:
    host = rng.integers(-1000, 1000, 200).astype("int32")
    return host, device.array(host)


def test_devices_by_name() -> None:
    devices = jg.devices()
    count = cupy.cuda.runtime.getDeviceCount()
    assert [device.name for device in devices] == [*(f"cuda:{i}" for i in range(count)), "sim"]
    assert jg.device() is jg.device("auto") is jg.device("cuda")
    assert jg.device("cuda:0") is devices[0]
    assert jg.device(devices[0]) is devices[0]
    capability = cupy.cuda.Device().compute_capability
    assert jg.device().arch == f"sm_{capability}"
    for wrong in ("cuda:99", "cuda:-1", "gpu", "cuda:x", ""):
        with pytest.raises(jg.DeviceError):
            jg.device(wrong)


def test_the_environment_says_what_auto_means(monkeypatch) -> None:
    monkeypatch.setenv("JITGPU_DEVICE", "cuda:0")
    assert jg.device().name == "cuda:0"
    monkeypatch.setenv("JITGPU_DEVICE", "toaster")
    with pytest.raises(jg.DeviceError, match="JITGPU_DEVICE"):
        jg.device()


def test_a_kernel_follows_the_current_device(rng, second) -> None:
    launch = ADD[2, 128]
    for device in (jg.device("cuda:0"), second, jg.device("cuda:0"), second):
        with device.use():
            host, x = ints(rng, device)
            y = device.array(host)
            launch(200, x, y)
            np.testing.assert_array_equal(y.get(), host * 2)


def test_a_module_follows_the_current_device(rng, second) -> None:
    first = jg.device("cuda:0")
    kernel = MODULE["times"]
    for device, factor in ((first, 3), (second, -5)):
        with device.use():
            MODULE.constants["factor"].set(factor)
    for device, factor in ((second, -5), (first, 3), (second, -5)):
        with device.use():
            host, x = ints(rng, device)
            y = device.empty(200, "int32")
            kernel[2, 128](200, x, y)
            np.testing.assert_array_equal(y.get(), host * factor)
            assert MODULE.constants["factor"].get() == factor


def test_an_instance_follows_the_current_device(rng, second) -> None:
    for device in (jg.device("cuda:0"), second):
        with device.use():
            host = rng.integers(0, 1000, 10).astype("uint32")
            for name in ("square<unsigned int>", "square"):
                x = device.array(host)
                MODULE[name][1, 10](x, 10)
                np.testing.assert_array_equal(x.get(), host * host)


def test_a_fixed_kernel_while_another_device_is_current(rng, second) -> None:
    kernel = jg.Kernel(TEXT, name="add", device="cuda:1")
    host, x = ints(rng, second)
    y = second.array(host)
    for launch in (kernel[2, 128], kernel.forall(200)):
        launch(200, x, y)
    kernel[2, 128].bind(200, x, y)()
    second.synchronize()
    np.testing.assert_array_equal(second.numpy(y), host * 4)
    assert cupy.cuda.runtime.getDevice() == 0


def test_arrays_and_streams_of_the_other_device_are_refused(rng, second) -> None:
    _, here = ints(rng, jg.device("cuda:0"))
    host, there = ints(rng, second)
    for arguments in ((200, there, here), (200, here, there)):
        for _ in range(2):
            with pytest.raises(jg.ArgumentError, match="cuda:1"):
                ADD[2, 128](*arguments)
    with second.use():
        foreign = cupy.cuda.Stream()
    with pytest.raises(jg.LaunchConfigError, match="cuda:1"):
        ADD[2, 128, foreign](200, here, here)
    np.testing.assert_array_equal(second.numpy(there), host)


def test_both_devices_from_two_threads(rng, second) -> None:
    failures: list[BaseException] = []

    def work(device: Any, seed: int) -> None:
        generator = np.random.default_rng(seed)
        try:
            with device.use():
                for _ in range(50):
                    host, x = ints(generator, device)
                    y = device.array(host)
                    ADD[2, 128](200, x, y)
                    np.testing.assert_array_equal(y.get(), host * 2)
        except BaseException as error:
            failures.append(error)

    both = (jg.device("cuda:0"), second)
    threads = [threading.Thread(target=work, args=(device, int(rng.integers(2**32)))) for device in both]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
