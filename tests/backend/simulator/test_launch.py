"""How a launch begins and ends: its limits, an interrupt, memory that is not there, workers that end first."""

from __future__ import annotations

import _thread
import threading
import time

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.backend.simulator import launch

SIM = "sim"
COUNT = jg.Kernel(
    'extern "C" __global__ void count(unsigned long long* x) { atomicAdd(x, 1ull); }', device=SIM
)
ENDLESS = jg.Kernel(
    'extern "C" __global__ void endless(volatile int* x) { while (x[0] == 0) x[1] = x[1] + 1; }', device=SIM
)
MANY_BLOCKS = (1 << 31) - 1


def counted(blocks: int) -> int:
    x = np.zeros(1, "u8")
    COUNT[blocks, 32](x)
    return int(x[0])


def test_a_limit_holds_for_kernels_without_loops(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JITGPU_SIM_TIME_LIMIT", "0.2")
    x = np.zeros(1, "u8")
    with pytest.raises(jg.KernelFault, match="longer than the simulator lets it"):
        COUNT[MANY_BLOCKS, 32](x)
    written = int(x[0])
    assert 0 < written < MANY_BLOCKS
    time.sleep(0.05)
    assert int(x[0]) == written  # nobody works on
    assert counted(10) == 320


def test_a_limit_that_is_none_is_told_before_anything_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JITGPU_SIM_TIME_LIMIT", "soon")
    x = np.zeros(1, "u8")
    with pytest.raises(jg.DeviceError, match="JITGPU_SIM_TIME_LIMIT"):
        COUNT[10, 32](x)
    time.sleep(0.05)
    assert not x.any()


def test_an_interrupt_ends_an_endless_kernel() -> None:
    if threading.current_thread() is not threading.main_thread():
        pytest.skip("interrupts come to the main thread")
    ENDLESS[1, 1](np.ones(2, "i4"))  # compiled now: the interrupt is meant for the launch
    x = np.zeros(2, "i4")
    timer = threading.Timer(0.3, _thread.interrupt_main)
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        ENDLESS[1, 1](x)
    timer.join()
    written = int(x[1])
    assert written > 0
    time.sleep(0.05)
    assert int(x[1]) == written
    assert counted(3) == 96


def test_memory_that_is_not_there_is_the_callers_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def empty(*shape: object) -> np.ndarray:
        raise MemoryError("no more")

    with monkeypatch.context() as patch:
        patch.setattr(launch.np, "empty", empty)
        with pytest.raises(MemoryError):
            counted(5)
    assert counted(5) == 160


def test_launches_at_once_do_not_share_their_limits() -> None:
    """A launch that waits for the threads that another one has taken has not begun."""
    results: list[int] = []
    threads = [threading.Thread(target=lambda: results.append(counted(20_000))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [640_000] * 6


def test_more_blocks_wait_than_one_worker_holds() -> None:
    """Blocks that wait for one another are all resident; each is laid out when it is first used."""
    kernel = jg.Kernel(r"""
    extern "C" __global__ void meet(volatile int* arrived) {
        atomicAdd((int*)arrived, 1);
        while (*arrived < gridDim.x) ;
        arrived[1 + blockIdx.x] = blockIdx.x;
    }""", device=SIM)  # fmt: skip
    x = np.zeros(101, "i4")
    kernel.configure(100, 1, cooperative=True)(x)
    np.testing.assert_array_equal(x[1:], np.arange(100))
