"""The executor on CUDA's own streams: which work waits for which, and that no memory is handed out too early."""

from __future__ import annotations

import gc
import threading
import time
from collections import deque
from typing import Any

import cupy
import numpy as np
import pytest

import jitgpu as jg

pytestmark = pytest.mark.gpu

COPY = jg.Kernel(r"""
extern "C" __global__ void copy(int n, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = x[i];
}""")
# Waits, then copies: the arrays are read only when the host has long gone on.
LATE_COPY = jg.Kernel(r"""
extern "C" __global__ void late_copy(int n, long long ns, const float* x, float* y) {
    long long start, now;
    asm volatile("mov.u64 %0, %globaltimer;" : "=l"(start));
    do { asm volatile("mov.u64 %0, %globaltimer;" : "=l"(now)); } while (now - start < ns);
    for (int i = threadIdx.x; i < n; i += blockDim.x) y[i] = x[i];
}""")
SPIN = jg.Kernel(r"""
extern "C" __global__ void spin(long long ns) {
    long long start, now;
    asm volatile("mov.u64 %0, %globaltimer;" : "=l"(start));
    do { asm volatile("mov.u64 %0, %globaltimer;" : "=l"(now)); } while (now - start < ns);
}""")
N = 1000
LIMIT_S = 60.0


@pytest.fixture
def ex() -> Any:
    with jg.Executor("cuda") as executor:
        yield executor


@pytest.fixture
def arrays(rng, poisoned) -> tuple[Any, Any, Any]:
    """One with numbers, two poisoned; every kernel loaded, and nothing under way."""
    x = cupy.asarray(rng.random(N).astype("float32"))
    y, z = poisoned(N), poisoned(N)
    COPY[8, 128](N, x, z)
    LATE_COPY[1, 256](N, 0, x, z)
    SPIN[1, 1](0)
    x += 0
    with jg.Executor("cuda") as other:  # pinned memory too is made now: that can wait for the device
        other.get(x).result()
    z.data.memset(0x7F, z.nbytes)
    cupy.cuda.runtime.deviceSynchronize()
    return x, y, z


def own_stream() -> cupy.cuda.Stream:
    """One that the default stream does not wait for."""
    return cupy.cuda.Stream(non_blocking=True)


def seen_beside(array: Any) -> np.ndarray:
    """What an array holds now, read past all streams that are held back."""
    beside = own_stream()
    host: np.ndarray = array.get(stream=beside)
    beside.synchronize()
    return host


def is_poisoned(array: Any) -> bool:
    return set(seen_beside(array).view("uint8").tolist()) == {0x7F}


# ---------------------------------------------------------------------------------------------------------------- order

def test_an_independent_launch_overtakes_and_a_dependent_one_waits(ex, gate, arrays, poisoned) -> None:
    x, y, z = arrays
    last, stream = poisoned(N), own_stream()
    cupy.cuda.runtime.deviceSynchronize()
    gate.close(stream)
    held = ex.submit(COPY[8, 128], N, x, y, stream=stream)
    after = ex.submit(COPY[8, 128], N, y, last)
    ex.submit(COPY[8, 128], N, x, z).result(LIMIT_S)
    np.testing.assert_array_equal(seen_beside(z), seen_beside(x))
    assert not held.done()
    assert not after.done()
    assert is_poisoned(last)
    gate.open()
    after.result(LIMIT_S)
    np.testing.assert_array_equal(last.get(), x.get())


MEET = jg.Kernel(r"""
extern "C" __global__ void meet(int count, long long limit_ns, int* here, int* met) {
    long long start, now;
    asm volatile("mov.u64 %0, %globaltimer;" : "=l"(start));
    atomicAdd(here, 1);
    do { asm volatile("mov.u64 %0, %globaltimer;" : "=l"(now)); }
    while (*(volatile int*)here < count && now - start < limit_ns);
    if (*(volatile int*)here >= count) atomicAdd(met, 1);
}""")


def test_launches_go_to_different_streams(ex) -> None:
    """As many run at once as there are streams: each of them waits until all have begun."""
    here, met = cupy.zeros(1, "int32"), cupy.zeros(1, "int32")
    MEET[1, 1](0, 0, here, met)
    here.fill(0)
    met.fill(0)
    cupy.cuda.runtime.deviceSynchronize()
    with jg.Executor("cuda", streams=4, order="manual") as free:
        launches = [free.submit(MEET[1, 1], 4, 10_000_000_000, here, met) for _ in range(4)]
        assert len({launch.stream for launch in launches}) == 4
    assert int(met.get()[0]) == 4


def test_work_of_the_default_stream_is_waited_for(ex, gate, arrays) -> None:
    x, y, _ = arrays
    expected = x.get() + 1
    stream = own_stream()
    cupy.cuda.runtime.deviceSynchronize()
    gate.close(cupy.cuda.Stream.null)
    x += 1
    launches = [ex.submit(COPY[8, 128], N, x, y), ex.submit(COPY[8, 128], N, x, y, stream=stream)]
    got = ex.get(x)
    assert is_poisoned(y)
    assert not any(launch.done() for launch in (*launches, got))
    gate.open()
    np.testing.assert_array_equal(got.result(LIMIT_S), expected)
    launches[1].result(LIMIT_S)
    np.testing.assert_array_equal(y.get(), expected)


@pytest.mark.parametrize("how", ["submit", "timing", "copies", "given", "names"])
def test_work_of_another_current_stream_is_waited_for(ex, gate, arrays, how) -> None:
    x, y, _ = arrays
    expected, stream, given = x.get() + 1, own_stream(), own_stream()
    cupy.cuda.runtime.deviceSynchronize()
    with stream:
        gate.close(stream)
        x += 1
        launch = {
            "submit": lambda: ex.submit(COPY[8, 128], N, x, y),
            "timing": lambda: ex.submit(COPY[8, 128], N, x, y, timing=True),
            "copies": lambda: ex.copy(y, x),
            "given": lambda: ex.submit(COPY[8, 128], N, x, y, stream=given),
            "names": lambda: ex.submit(COPY[8, 128], n=N, x=x, y=y),
        }[how]()
    assert is_poisoned(y)
    assert not launch.done()
    gate.open()
    launch.result(LIMIT_S)
    np.testing.assert_array_equal(seen_beside(y), expected)


def test_the_default_stream_waits_for_the_executors(ex, gate, arrays, poisoned) -> None:
    """What CuPy does after a submission sees its result, without anybody's waiting."""
    x, y, _ = arrays
    for _ in range(20):
        y.data.memset(0x7F, y.nbytes)
        ex.submit(LATE_COPY[1, 256], N, 200_000, x, y)
        np.testing.assert_array_equal((y + 0).get(), x.get())


def test_priorities_are_the_streams(ex, arrays) -> None:
    x, y, _ = arrays
    from cuda.bindings import driver

    for priority in (0, -1, -2):
        launch = ex.submit(COPY[8, 128], N, x, y, priority=priority)
        launch.result(LIMIT_S)
        _, found = driver.cuStreamGetPriority(driver.CUstream(launch.queue.lane.handle))
        assert found == priority
    with pytest.raises(jg.LaunchConfigError, match="priority"):
        ex.submit(COPY[8, 128], N, x, y, priority=-99)
    np.testing.assert_array_equal(y.get(), x.get())


def test_the_streams_that_were_given_stay_their_owners(arrays) -> None:
    x, y, _ = arrays
    stream = own_stream()
    with jg.Executor("cuda") as ex:
        ex.submit(COPY[8, 128], N, x, y, stream=stream)
        ex.submit(COPY[8, 128, stream.ptr], N, x, y)
    stream.synchronize()
    y.fill(0)
    cupy.cuda.runtime.deviceSynchronize()
    with stream:
        COPY[8, 128](N, x, y)
    stream.synchronize()
    np.testing.assert_array_equal(y.get(), x.get())


@pytest.mark.parametrize("handle", [0, 1])
def test_default_streams_by_their_handles(ex, arrays, handle) -> None:
    x, y, _ = arrays
    ex.submit(COPY[8, 128], N, x, y, stream=handle).result(LIMIT_S)
    np.testing.assert_array_equal(y.get(), x.get())


def test_the_default_stream_of_a_thread_is_refused(ex, arrays) -> None:
    """Its handle is another stream in each thread, of which one count cannot tell what is done."""
    x, y, _ = arrays
    with pytest.raises(jg.LaunchConfigError, match="per-thread"):
        ex.submit(COPY[8, 128], N, x, y, stream=2)


# -------------------------------------------------------------------------------------------------------- memory safety

def test_arrays_dropped_freed_and_allocated_again_at_once(rng, poisoned) -> None:
    """Two thousand times over several streams: a kernel waits, its input is dropped, and its memory would be handed
    out again and overwritten."""
    pool = cupy.get_default_memory_pool()
    gc.collect()
    before = pool.used_bytes()
    LATE_COPY[1, 256](N, 0, cupy.zeros(N, "float32"), poisoned(N))
    cupy.cuda.runtime.deviceSynchronize()
    hosts = [rng.random(N).astype("float32") for _ in range(20)]
    early = 0
    pending: deque[tuple[Any, np.ndarray]] = deque()
    with jg.Executor("cuda", streams=4) as ex:
        for round_ in range(2_000):
            host = hosts[round_ % 20]
            x, y = cupy.asarray(host), poisoned(N)
            address = x.data.ptr
            launch = ex.submit(LATE_COPY[1, 256], N, 50_000, x, y, timing=round_ % 2 == 0)
            del x
            rubbish = [cupy.full(N, -1, "float32") for _ in range(3)]
            early += any(item.data.ptr == address for item in rubbish) and not launch.done()
            pending.append((ex.get(y), host))
            del y, launch, rubbish
            while len(pending) > 100:
                got, host = pending.popleft()
                np.testing.assert_array_equal(got.result(LIMIT_S), host, err_msg=f"round {round_}")
        for got, host in pending:
            np.testing.assert_array_equal(got.result(LIMIT_S), host)
        assert early == 0
        del got
        pending.clear()
        ex.synchronize()
        gc.collect()
        assert pool.used_bytes() <= before, "arrays are still held after their kernels are done"


def test_an_executor_dropped_while_its_kernels_wait(rng, poisoned) -> None:
    for _ in range(20):
        host, y = rng.random(N).astype("float32"), poisoned(N)
        ex = jg.Executor("cuda", streams=2)
        ex.submit(LATE_COPY[1, 256], N, 500_000, cupy.asarray(host), y)
        del ex
        rubbish = [cupy.full(N, -1, "float32") for _ in range(3)]
        np.testing.assert_array_equal(y.get(), host)
        del rubbish


def test_host_arrays_that_nobody_waits_for_are_filled(rng) -> None:
    for end in ("synchronize", "with", "drop"):
        host, out, both = rng.random(N).astype("float32"), np.zeros(N, "float32"), np.zeros(N, "float32")
        ex = jg.Executor("cuda")
        ex.submit(LATE_COPY[1, 256], N, 200_000, jg.In(host), jg.Out(out))
        ex.submit(LATE_COPY[1, 256], N, 200_000, jg.In(host), jg.InOut(both))
        if end == "synchronize":
            ex.synchronize()
        elif end == "with":
            with ex:
                pass
        del ex
        np.testing.assert_array_equal(out, host)
        np.testing.assert_array_equal(both, host)


def test_tensors_of_pytorch(rng, gate) -> None:
    torch = pytest.importorskip("torch")
    host = rng.random(N).astype("float32")
    x, y = torch.from_numpy(host).cuda(), torch.zeros(N, device="cuda")
    with jg.Executor("cuda") as ex:
        ex.submit(COPY[8, 128], N, x, y).result(LIMIT_S)
        np.testing.assert_array_equal(y.cpu().numpy(), host)
        for round_ in range(100):  # memory of tensors is not handed out early either
            host = rng.random(N).astype("float32")
            x = torch.from_numpy(host).cuda()
            y.fill_(-2)
            launch = ex.submit(LATE_COPY[1, 256], N, 200_000, x, y)
            after = ex.submit(COPY[8, 128], N, y, torch.empty(N, device="cuda"))
            del x
            rubbish = [torch.full((N,), -1.0, device="cuda") for _ in range(3)]
            after.result(LIMIT_S)
            assert launch.done()
            np.testing.assert_array_equal(y.cpu().numpy(), host, err_msg=f"round {round_}")
            del rubbish
        x, z = torch.from_numpy(host).cuda(), torch.zeros(N, device="cuda")
        x.add_(0)
        stream = torch.cuda.Stream()
        torch.cuda.synchronize()
        with torch.cuda.stream(stream):  # work of PyTorch's current stream is waited for
            gate.close(stream)
            x.add_(1)
            launch = ex.submit(COPY[8, 128], N, x, z)
        assert not launch.done()
        gate.open()
        launch.result(LIMIT_S)
        np.testing.assert_array_equal(z.cpu().numpy(), host + 1)


# ----------------------------------------------------------------------------------------------------- time and numbers

@pytest.mark.parametrize("ms", [1, 20])
def test_time_is_the_devices(ex, arrays, ms) -> None:
    ex.execute(SPIN[1, 1], 0)
    result = ex.execute(SPIN[1, 1], ms * 1_000_000)
    assert 0.8e6 * ms <= result.elapsed_ns < 60e9
    launches = [ex.submit(SPIN[1, 1], ms * 1_000_000, timing=True) for _ in range(8)]
    assert all(0.8e6 * ms <= launch.elapsed_ns < 60e9 for launch in launches)


def test_numbers_beyond_what_the_gpu_counts(arrays) -> None:
    """The GPU writes 32 bits of a launch's number; books go on."""
    x, y, _ = arrays
    with jg.Executor("cuda", streams=2) as ex:
        for queue in ex._work.queues():
            start = 2**32 - 10
            queue.number = queue.lane._count = start
            queue.lane._counters[queue.lane._slot] = start
        for _ in range(60):
            launches = [ex.submit(LATE_COPY[1, 256], N, 10_000, x, y), ex.submit(SPIN[1, 1], 10_000)]
            for launch in launches:
                launch.result(LIMIT_S)
                assert launch.number > 2**32 - 10
        assert all(queue.lane.finished() == queue.number for queue in ex._work.queues())
        assert sum(queue.number - 2**32 + 10 for queue in ex._work.queues()) == 120
        assert max(queue.number for queue in ex._work.queues()) > 2**32
    np.testing.assert_array_equal(y.get(), x.get())


def test_a_lane_where_its_count_runs_over() -> None:
    lane = jg.device("cuda").lane()
    event = lane.event(timed=False)
    cupy.cuda.runtime.deviceSynchronize()  # a first lane has its own count written, to try whether that works
    lane._count = 2**32 - 3
    lane._counters[lane._slot] = 2**32 - 3
    for number in range(2**32 - 2, 2**32 + 3):
        lane.finish(event, number)
        end = time.monotonic() + LIMIT_S
        while lane.finished() < number:
            assert time.monotonic() < end
        assert lane.finished() == number
        assert lane.reached(event)
    lane.drop(event)
    lane.close()


def test_streams_and_counters_are_given_back(arrays) -> None:
    from jitgpu.backend.cuda import lane

    x, y, _ = arrays
    with jg.Executor("cuda"):
        free = len(lane._slots)
    for _ in range(50):
        with jg.Executor("cuda", streams=8) as ex:
            ex.submit(COPY[8, 128], N, x, y)
    assert len(lane._slots) >= free


def test_threads_that_are_new_to_cuda(ex, arrays, poisoned) -> None:
    """Whose first call is a submission, a wait or a copy."""
    x, y, z = arrays
    failures: list[BaseException] = []
    launch = ex.submit(LATE_COPY[1, 256], N, 1_000_000, x, y)

    def work(call: Any) -> None:
        try:
            call()
        except BaseException as error:
            failures.append(error)

    calls = [
        lambda: ex.submit(COPY[8, 128], N, x, z).result(LIMIT_S), lambda: launch.result(LIMIT_S),
        lambda: ex.get(x).result(), lambda: ex.put(np.zeros(N)), lambda: ex.execute(COPY[8, 128], N, x, z),
        lambda: ex.synchronize(), lambda: ex.submit(COPY[8, 128], N, x, z, timing=True).elapsed_ns,
        lambda: ex.submit(COPY[8, 128], N, x, z, priority=-1).result(LIMIT_S),
    ]  # fmt: skip
    for call in calls:
        thread = threading.Thread(target=work, args=(call,))
        thread.start()
        thread.join(LIMIT_S)
        assert not thread.is_alive()
    assert failures == []
    np.testing.assert_array_equal(z.get(), x.get())
