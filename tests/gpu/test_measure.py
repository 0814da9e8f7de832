"""``jg.measure`` on a GPU: whose time is taken, on which stream, and that nothing is left behind.

What is asserted of times holds on any GPU: a kernel that spins for so long takes as long, without the host's time.
"""

from __future__ import annotations

import time
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

pytestmark = pytest.mark.gpu

SOURCE = r"""
extern "C" __global__ void spin(long long ns, int* count) {
    long long start, now;
    asm volatile("mov.u64 %0, %globaltimer;" : "=l"(start));
    do {
        asm volatile("mov.u64 %0, %globaltimer;" : "=l"(now));
    } while (now - start < ns);
    if (count) *count += 1;
}"""
SPIN = jg.Kernel(SOURCE, device="cuda")
SPIN_US = 200
QUICK = {"budget_ms": 30.0}


@pytest.fixture
def count() -> Any:
    import cupy

    return cupy.zeros(1, "i4")


def spins(found: jg.Measurement) -> bool:
    """Whether these are times of the kernel above. Its clock may go in steps of a microsecond, and at most twice the
    time is far from any mistake that could be made."""
    return 1e3 * min(found.times_ms) > 0.9 * SPIN_US and 1e3 * found.median_ms < 2 * SPIN_US


def test_it_takes_the_devices_time(count: Any) -> None:
    found = jg.measure(SPIN[1, 1], SPIN_US * 1000, count, **QUICK)
    assert spins(found)
    assert found.notes == ()
    assert found.device == jg.device("cuda").name
    assert int(count[0]) > found.runs


def test_the_hosts_time_is_no_part_of_it(count: Any) -> None:
    def slow() -> None:
        time.sleep(0.002)
        SPIN[1, 1](SPIN_US * 1000, count)

    found = jg.measure(slow, **QUICK)
    assert spins(found)
    assert found.host_us is not None
    assert found.host_us >= 2000


@pytest.mark.parametrize("options", [{"cold": True}, {"restore": True}, {"cold": True, "restore": True}])
def test_nor_is_what_is_done_before_each(count: Any, options: dict[str, Any]) -> None:
    found = jg.measure(SPIN[1, 1], SPIN_US * 1000, count, **options, **QUICK)
    assert spins(found)
    assert found.batch == 1
    assert bool(count[0]) != ("restore" in options)


def test_a_launch_of_nothing_takes_some_time_and_not_much() -> None:
    nothing = jg.Kernel('extern "C" __global__ void nothing() {}', device="cuda")
    for options in ({}, {"cold": True}):
        found = jg.measure(nothing[1, 1], **options, **QUICK)
        assert 1e-4 < found.median_ms < 0.05


def test_the_share_of_the_events_is_small() -> None:
    from jitgpu.measure import gate

    jg.measure(SPIN[1, 1], 1000, None, **QUICK)
    assert 0 <= gate._shares_ms[jg.device("cuda").name] < 0.05


# -------------------------------------------------------------------------------------------------------------- streams

def test_the_stream_that_was_given(count: Any) -> None:
    import cupy

    stream = cupy.cuda.Stream(non_blocking=True)
    assert spins(jg.measure(SPIN[1, 1, stream], SPIN_US * 1000, count, **QUICK))
    assert spins(jg.measure(SPIN[1, 1, stream].bind(SPIN_US * 1000, count), **QUICK))


def test_the_current_stream(count: Any) -> None:
    import cupy

    with cupy.cuda.Stream(non_blocking=True):
        assert spins(jg.measure(SPIN[1, 1], SPIN_US * 1000, count, **QUICK))
        assert spins(jg.measure(lambda: SPIN[1, 1](SPIN_US * 1000, count), **QUICK))
        assert spins(jg.measure(SPIN[1, 1].bind(SPIN_US * 1000, count), cold=True, **QUICK))


def test_tensors_and_functions_of_pytorch() -> None:
    torch = pytest.importorskip("torch")
    stream, tensor = torch.cuda.Stream(), torch.zeros(1, dtype=torch.int32, device="cuda")
    torch.cuda.synchronize()
    with torch.cuda.stream(stream):
        assert spins(jg.measure(SPIN[1, 1], SPIN_US * 1000, tensor, **QUICK))
        assert int(tensor.item()) > 0
        tensor.zero_()
        assert spins(jg.measure(SPIN[1, 1], SPIN_US * 1000, tensor, restore=True, **QUICK))
        assert int(tensor.item()) == 0
        assert jg.measure(tensor.add_, 1, **QUICK).median_ms > 0


def test_a_function_of_cupy() -> None:
    import cupy

    x = cupy.ones(1 << 20, "f4")
    found = jg.compare({"add": lambda: cupy.add(x, 1, out=x), "sin": lambda: cupy.sin(x, out=x)}, **QUICK)
    assert all(item.median_ms > 0 and not item.notes for item in found.measurements.values())


def test_a_call_that_waits_for_the_device(count: Any) -> None:
    def waits() -> None:
        SPIN[1, 1](SPIN_US * 1000, count)
        count.get()

    found = jg.measure(waits, **QUICK)
    assert found.notes == ("the call waits for the device or fills its stream: the times include the host's",)
    assert 1e3 * min(found.times_ms) > 0.9 * SPIN_US


def test_a_call_that_fills_the_stream(count: Any) -> None:
    """More launches than a stream takes: the gate gives up, and what was measured then is not told."""

    def many() -> None:
        for _ in range(1500):
            SPIN[1, 1](1000, count)

    found = jg.measure(many, **QUICK)
    assert found.median_ms > 1.4
    assert found.notes


def test_a_call_that_queues_nothing() -> None:
    with pytest.raises(jg.ArgumentError, match="queued nothing on the stream"):
        jg.measure(lambda: None, device="cuda", **QUICK)


def test_a_stream_in_capture(count: Any) -> None:
    import cupy

    stream = cupy.cuda.Stream(non_blocking=True)
    SPIN[1, 1, stream](1000, count)
    with stream:
        stream.begin_capture()
        try:
            with pytest.raises(jg.LaunchError, match="captured"):
                jg.measure(SPIN[1, 1], 1000, count, **QUICK)
        finally:
            stream.end_capture()


# --------------------------------------------------------------------------------------------------- what it leaves

def test_it_gives_its_memory_back(count: Any) -> None:
    from cupy.cuda import runtime

    jg.measure(SPIN[1, 1], 1000, count, cold=True, bytes=4, **QUICK)
    free, _ = runtime.memGetInfo()
    array = jg.device("cuda").zeros(8 << 20, "u1")
    jg.measure(SPIN[1, 1], 1000, array[:4].view("i4"), cold=True, restore=[array], **QUICK)
    del array
    assert free - runtime.memGetInfo()[0] < 32 << 20


def test_the_bandwidth_is_one_that_a_gpu_can_have(count: Any) -> None:
    import cupy

    x, y = cupy.ones(64 << 20, "f4"), cupy.empty(64 << 20, "f4")
    found = jg.measure(lambda: cupy.copyto(y, x), bytes=x.nbytes + y.nbytes, **QUICK)
    assert found.peak_gb_per_s is not None
    assert 20 < found.peak_gb_per_s < 50_000
    assert found.share_of_peak is not None
    assert 0.2 < found.share_of_peak < 2


def test_another_device_than_the_current_one() -> None:
    import cupy

    if len([device for device in jg.devices() if device.kind == "cuda"]) < 2:
        pytest.skip("needs two GPUs")
    second = jg.device("cuda:1")
    kernel, there = jg.Kernel(SOURCE, device="cuda:1"), second.zeros(1, "i4")
    with cupy.cuda.Device(0):
        found = jg.measure(kernel[1, 1], SPIN_US * 1000, there, bytes=4, restore=True, **QUICK)
        assert cupy.cuda.runtime.getDevice() == 0
    assert spins(found)
    assert found.device == "cuda:1"
    np.testing.assert_array_equal(second.numpy(there), [0])


def test_a_fault_is_told(script: Any) -> None:
    assert script("measure_fault") == ["KernelFault", "ContextLostError"]
