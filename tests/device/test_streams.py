"""Streams: which one a launch goes to, what it keeps alive there, and capture into a graph."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

COPY_TEXT = r"""
extern "C" __global__ void copy(int n, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = x[i];
}"""
COPY = jg.Kernel(COPY_TEXT)

# Waits, then copies: the arrays are read only when the host has long gone on.
LATE_COPY = jg.Kernel(r"""
extern "C" __global__ void late_copy(int n, long long ns, const float* x, float* y) {
    long long start, now;
    asm volatile("mov.u64 %0, %globaltimer;" : "=l"(start));
    do { asm volatile("mov.u64 %0, %globaltimer;" : "=l"(now)); } while (now - start < ns);
    for (int i = threadIdx.x; i < n; i += blockDim.x) y[i] = x[i];
}""")
N = 1000


@pytest.fixture
def arrays(dev, rng, poisoned) -> tuple[Any, Any]:
    x, y = dev.array(rng.random(N).astype("float32")), poisoned(N)
    cupy.cuda.runtime.deviceSynchronize()
    return x, y


def test_things_that_are_no_streams(arrays) -> None:
    x, y = arrays
    for wrong in ("stream", 1.5, True, x):
        with pytest.raises(jg.LaunchConfigError, match="stream"):
            COPY[8, 128, wrong](N, x, y)


def test_host_copies_on_a_stream_given_by_hand(rng) -> None:
    stream = own_stream()
    for _ in range(20):
        host, back = rng.random(N).astype("float32"), np.full(N, -1, "float32")
        LATE_COPY[1, 256, stream](N, 200_000, jg.In(host), jg.Out(back))
        np.testing.assert_array_equal(back, host)


def test_a_thread_whose_first_cuda_call_is_a_launch(dev, arrays) -> None:
    x, y = arrays
    configured = COPY[8, 128]
    configured(N, x, y)
    bound = configured.bind(N, x, y)
    cupy.cuda.runtime.deviceSynchronize()
    failures: list[BaseException] = []

    def launch(call: Any) -> None:
        try:
            call()
        except BaseException as error:
            failures.append(error)

    for call in (lambda: configured(N, x, y), lambda: configured(n=N, x=x, y=y), bound):
        y.fill(77)
        cupy.cuda.runtime.deviceSynchronize()
        thread = threading.Thread(target=launch, args=(call,))
        thread.start()
        thread.join()
        assert failures == []
        np.testing.assert_array_equal(dev.numpy(y)[:N], dev.numpy(x)[:N])
