"""Streams as a launch takes them, what is none, and launches from threads of every kind."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

COPY = jg.Kernel(r"""
extern "C" __global__ void copy(int n, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = x[i];
}""")
N = 1000


class Protocol:
    """A stream of another library (cuda.core's protocol): the default one."""

    def __cuda_stream__(self) -> tuple[int, int]:
        return 0, 0


@pytest.fixture
def arrays(dev, rng, poisoned) -> tuple[Any, Any]:
    x, y = dev.array(rng.random(N).astype("float32")), poisoned(N)
    dev.device.synchronize()
    return x, y


@pytest.mark.parametrize("stream", [None, 0, 1, 2, Protocol()], ids=["none", "null", "legacy", "thread's", "protocol"])
def test_streams_of_every_kind(dev, arrays, stream) -> None:
    x, y = arrays
    for launch in (COPY[8, 128, stream], COPY.configure(8, 128, stream=stream), COPY.forall(N, stream=stream)):
        dev.poison(y)
        dev.device.synchronize()
        launch(N, x, y)
        dev.device.synchronize()
        np.testing.assert_array_equal(dev.numpy(y), dev.numpy(x))
    dev.poison(y)
    dev.device.synchronize()
    COPY[8, 128, stream].bind(N, x, y)()
    dev.device.synchronize()
    np.testing.assert_array_equal(dev.numpy(y), dev.numpy(x))


def test_things_that_are_no_streams(arrays) -> None:
    x, y = arrays
    for wrong in ("stream", 1.5, True, x):
        with pytest.raises(jg.LaunchConfigError, match="stream"):
            COPY[8, 128, wrong](N, x, y)


def test_a_thread_whose_first_act_is_a_launch(dev, arrays) -> None:
    x, y = arrays
    configured = COPY[8, 128]
    configured(N, x, y)
    bound = configured.bind(N, x, y)
    dev.device.synchronize()
    failures: list[BaseException] = []

    def launch(call: Any) -> None:
        try:
            call()
        except BaseException as error:
            failures.append(error)

    for call in (lambda: configured(N, x, y), lambda: configured(n=N, x=x, y=y), bound):
        dev.poison(y)
        dev.device.synchronize()
        thread = threading.Thread(target=launch, args=(call,))
        thread.start()
        thread.join()
        assert failures == []
        dev.device.synchronize()
        np.testing.assert_array_equal(dev.numpy(y), dev.numpy(x))
