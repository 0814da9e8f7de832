"""Executors of GPUs that are not the current one, and of several: what is current where, and the order across them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import cupy
import numpy as np
import pytest

import jitgpu as jg
from jitgpu.backend.cuda import peers

pytestmark = pytest.mark.gpu

TEXT = r"""
extern "C" __global__ void affine(int n, int a, const int* x, int* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + 1;
}
extern "C" __global__ void slow(int n, int rounds, int* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned int v = x[i];
    for (int k = 0; k < rounds; k++) v = 1664525u * v + 1013904223u;
    asm volatile("" :: "r"(v) : "memory");    // not left out
    x[i] += 1;
}"""
AFFINE, SLOW = (jg.Kernel(TEXT, name=name) for name in ("affine", "slow"))
N = 1 << 16
ROUNDS = 20_000


@pytest.fixture(params=[0, 1], ids=["cuda:0", "cuda:1"])
def place(request: pytest.FixtureRequest) -> Iterator[Any]:
    """A GPU, while the first is the current one."""
    if request.param >= cupy.cuda.runtime.getDeviceCount():
        pytest.skip("needs two GPUs")
    with cupy.cuda.Device(0):
        yield jg.device(f"cuda:{request.param}")


@pytest.fixture
def both() -> Iterator[jg.Executor]:
    """An executor of two GPUs, while the first is the current one."""
    if cupy.cuda.runtime.getDeviceCount() < 2:
        pytest.skip("needs two GPUs")
    with cupy.cuda.Device(0), jg.Executor(devices=["cuda:0", "cuda:1"]) as ex:
        yield ex


def ints(rng: np.random.Generator, *shape: int) -> np.ndarray:
    return rng.integers(-1000, 1000, shape).astype("int32")


def use_all(ex: jg.Executor, place: Any, host: np.ndarray) -> None:
    """Everything that an executor does with streams, on one device."""
    x, y = ex.put(host), place.zeros(host.size, "int32")
    assert x.device.id == place.number
    first = ex.submit(AFFINE.forall(host.size), host.size, 2, x, y, timing=True)
    second = ex.submit(AFFINE.forall(host.size), host.size, 3, y, x, after=first, priority=-1)
    assert first.elapsed_ns > 0
    np.testing.assert_array_equal(ex.get(x).result(), 3 * (2 * host + 1) + 1)
    assert second.result().device == place.name
    out = np.zeros_like(host)
    assert ex.execute(AFFINE.forall(host.size), host.size, 5, jg.In(host), jg.Out(out)).elapsed_ns > 0
    np.testing.assert_array_equal(out, 5 * host + 1)
    ex.copy(y, x)
    np.testing.assert_array_equal(ex.get(y).result(), 3 * (2 * host + 1) + 1)


def test_a_device_that_is_not_current(rng, place):
    with jg.Executor(place) as ex:
        use_all(ex, place, ints(rng, N))
        assert cupy.cuda.runtime.getDevice() == 0
        with place.use():
            use_all(ex, place, ints(rng, N))
            assert cupy.cuda.runtime.getDevice() == place.number
    assert cupy.cuda.runtime.getDevice() == 0


def test_threads_new_to_cuda(rng, place):
    """Each begins with another call, since the first one is the one that may find no context."""
    host = ints(rng, N)
    failures: list[BaseException] = []
    with jg.Executor(place) as ex:
        x, y = place.array(host), place.zeros(N, "int32")
        pinned = ex.pinned(N, "int32")
        pinned[...] = host
        use_all(ex, place, host)
        calls: list[Callable[[], Any]] = [
            lambda: ex.submit(AFFINE.forall(N), N, 2, x, y).result(),
            lambda: ex.submit(AFFINE.forall(N), N, 2, x, y, timing=True).elapsed_ns,
            lambda: ex.submit(AFFINE.forall(N), N, 2, x, y, priority=-1).result(),
            lambda: ex.submit(AFFINE.forall(N), N, 2, jg.In(pinned), y).result(),
            lambda: ex.put(pinned),
            lambda: ex.get(x).result(),
            lambda: ex.map(AFFINE.forall(N), [(N, 2, x, y)])[0].result(),
            lambda: ex.gather(ex.scatter(pinned)).result(),
            ex.synchronize,
        ]
        for call in calls:

            def work(call: Callable[[], Any] = call) -> None:
                try:
                    call()
                except BaseException as error:
                    failures.append(error)

            thread = threading.Thread(target=work)
            thread.start()
            thread.join(60)
            assert not thread.is_alive()
        assert not failures
        np.testing.assert_array_equal(ex.get(y).result(), 2 * host + 1)


def test_a_current_stream_is_waited_for(rng, place, gate):
    host = ints(rng, N)
    with jg.Executor(place) as ex, place.use():
        use_all(ex, place, host)
        x, y, source = cupy.zeros(N, "int32"), cupy.zeros(N, "int32"), cupy.asarray(host)
        stream = cupy.cuda.Stream(non_blocking=True)
        cupy.cuda.runtime.deviceSynchronize()
        with cupy.cuda.Device(place.number), stream:
            gate.close(stream)
            x[...] = source
            launch = ex.submit(AFFINE.forall(N), N, 2, x, y)
        assert not launch.done()
        gate.open()
        launch.result()
        np.testing.assert_array_equal(ex.get(y).result(), 2 * host + 1)


def test_two_gpus_at_once(rng, both):
    hosts = ints(rng, 2, N)
    for ordinal in (0, 1):
        place = jg.device(f"cuda:{ordinal}")
        x, y = place.array(hosts[ordinal]), place.zeros(N, "int32")
        assert both.submit(AFFINE.forall(N), N, 2, x, y, timing=True).elapsed_ns > 0
        np.testing.assert_array_equal(both.get(y).result(), 2 * hosts[ordinal] + 1)
    assert cupy.cuda.runtime.getDevice() == 0


def test_what_is_put_goes_to_the_current_gpu(rng, both):
    host = ints(rng, N)
    for ordinal in (0, 1, 0):
        with cupy.cuda.Device(ordinal):
            x = both.put(host)
        assert x.device.id == ordinal
        np.testing.assert_array_equal(both.get(x).result(), host)


def test_the_error_for_arrays_of_two_gpus_names_map(both):
    x, y = (jg.device(name).zeros(N, "int32") for name in ("cuda:0", "cuda:1"))
    with pytest.raises(jg.ArgumentError, match=r"lives on cuda:1.*") as caught:
        both.submit(AFFINE.forall(N), N, 1, x, y)
    assert "ex.map" in caught.value.fix


def test_gpus_reach_each_other_where_the_machine_allows_it(both):
    reached = [cupy.cuda.runtime.deviceCanAccessPeer(*pair) for pair in ((0, 1), (1, 0))]
    assert peers.connect(0, 1) == all(reached)
    peers.connect.cache_clear()
    assert peers.connect(0, 1) == all(reached)  # again is no error


@pytest.mark.parametrize("allocator", ["pool", "async"])
def test_copies_between_two_gpus(rng, both, allocator):
    """Memory of ``cudaMallocAsync`` is not opened to another GPU by ``cudaDeviceEnablePeerAccess``."""
    pool = cupy.get_default_memory_pool() if allocator == "pool" else cupy.cuda.MemoryAsyncPool()
    host = ints(rng, 3 * N)
    with cupy.cuda.using_allocator(pool.malloc):
        x, y = jg.device("cuda:0").array(host), jg.device("cuda:1").zeros(3 * N, "int32")
        assert both.copy(y, x).result() is y
        np.testing.assert_array_equal(jg.device("cuda:1").numpy(y), host)
        both.submit(AFFINE.forall(3 * N), 3 * N, 2, y, y)
        both.copy(x, y)
        np.testing.assert_array_equal(both.get(x).result(), 2 * host + 1)
        pieces = [(N, 3, x[start : start + N], x[start : start + N]) for start in range(0, 3 * N, N)]
        launches = both.map(AFFINE.forall(N), pieces)
        assert {launch.result().device for launch in launches} == {"cuda:0", "cuda:1"}
        np.testing.assert_array_equal(x.get(), 3 * (2 * host + 1) + 1)
        both.synchronize()
        del x, y, pieces, launches


@pytest.mark.parametrize("default", [True, False], ids=["default stream", "another stream"])
def test_parts_elsewhere_come_between_what_is_before_and_after_here(rng, both, default):
    """What a part reads and writes on another GPU is ordered with the caller's own stream on the array's GPU, on both
    sides, as if the part ran there."""
    host = ints(rng, N)
    stream = cupy.cuda.Stream.null if default else cupy.cuda.Stream(non_blocking=True)
    with cupy.cuda.Device(0), stream:
        arrays = [cupy.zeros(N, "int32") for _ in range(4)]
        outputs = [cupy.zeros(N, "int32") for _ in range(4)]
        source = cupy.asarray(host)
        for turn in range(30):
            for x in arrays:
                x[...] = source
                SLOW.forall(N)(N, ROUNDS, x)  # late, so that a copy that does not wait would read what was before
            parts = [(N, turn, x, y) for x, y in zip(arrays, outputs, strict=True)]
            launches = both.map(AFFINE.forall(N), parts)
            if not default:  # what comes later on a stream of the caller's own waits for no executor
                for launch in launches:
                    launch.result()
            copies = [y + 0 for y in outputs]
            for x in arrays:
                x.fill(-1)  # so that a copy that is late would read it
            for launch, copy in zip(launches, copies, strict=True):
                launch.result()
                np.testing.assert_array_equal(copy.get(), turn * (host + 1) + 1)


def test_memory_given_back_is_not_written_under_its_last_use(rng, both):
    """The memory that stands for an array on another GPU may have been freed there by work that still goes on."""
    host = ints(rng, N)
    x = jg.device("cuda:0").array(host)
    outputs = np.zeros((4, N), "int32")
    second = jg.device("cuda:1")
    for turn in range(30):
        with second.use():
            before, kept = [cupy.full(N, turn, "int32") for _ in range(4)], []
            for array in before:
                SLOW.forall(N)(N, ROUNDS, array)
                kept.append(array + 0)
            del before, array
        for launch in both.map(AFFINE.forall(N), [(N, 1, x, jg.Out(y)) for y in outputs]):
            launch.result()
        np.testing.assert_array_equal(outputs, np.tile(host + 1, (4, 1)))
        for array in kept:
            np.testing.assert_array_equal(second.numpy(array), turn + 1)


def test_a_copy_between_gpus_waits_for_the_streams_of_both(rng, both):
    host = ints(rng, N)
    x, y = jg.device("cuda:0").array(host), jg.device("cuda:1").zeros(N, "int32")
    for turn in range(30):
        with cupy.cuda.Device(0):
            x.fill(turn)
            SLOW.forall(N)(N, ROUNDS, x)
        with cupy.cuda.Device(1):
            y.fill(-1)
            SLOW.forall(N)(N, ROUNDS, y)
        both.copy(y, x)
        with cupy.cuda.Device(0):
            x.fill(-2)
        with cupy.cuda.Device(1):
            np.testing.assert_array_equal(y.get(), turn + 1)


def test_tensors_of_another_gpu(rng, both):
    torch = pytest.importorskip("torch")
    if not torch.cuda.is_available():
        pytest.skip("PyTorch without CUDA")
    hosts = ints(rng, 4, N)
    tensors = [torch.tensor(host, device="cuda:0") for host in hosts]
    launches = both.map(AFFINE.forall(N), [(N, 2, tensor, tensor) for tensor in tensors])
    assert sorted(launch.result().device for launch in launches) == ["cuda:0", "cuda:0", "cuda:1", "cuda:1"]
    for tensor, host in zip(tensors, hosts, strict=True):
        np.testing.assert_array_equal(tensor.cpu().numpy(), 2 * host + 1)


def test_kernels_made_for_one_gpu(rng, both):
    x = ints(rng, 4, N)
    y = np.zeros_like(x)
    there = jg.Kernel(TEXT, name="affine", device="cuda:1")
    launches = both.map(there.forall(N), [(N, 2, jg.In(a), jg.Out(b)) for a, b in zip(x, y, strict=True)])
    assert {launch.result().device for launch in launches} == {"cuda:1"}
    np.testing.assert_array_equal(y, 2 * x + 1)
    with jg.Executor("cuda:0") as ex, pytest.raises(jg.DeviceError, match="another device"):
        ex.submit(there.forall(N), N, 2, jg.In(x[0]), jg.Out(y[0]))
