"""One executor, many threads: no wrong result, no deadlock."""

from __future__ import annotations

import concurrent.futures
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

STEP = jg.Kernel(r"""
extern "C" __global__ void step(int n, unsigned int a, const unsigned int* x, unsigned int* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * y[i] + x[i];
}""")
# What many threads add to the same array comes out the same in whatever order.
ADD = jg.Kernel(r"""
extern "C" __global__ void add(int n, const unsigned int* x, unsigned int* total) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) total[i] += x[i];
}""")
SET = jg.Kernel('extern "C" __global__ void set(unsigned int value, unsigned int* x) { *x = value; }')
N = 200
THREADS = 8


class Shared:
    """What the threads have in common: an executor, an array that all read, and one that all add to."""

    def __init__(self, dev: Any, ex: jg.Executor, seed: int) -> None:
        self.dev, self.ex = dev, ex
        self.host = np.random.default_rng(seed).integers(0, 1000, N).astype("uint32")
        self.x, self.total = dev.array(self.host), dev.zeros(N, "uint32")
        self.added = [0] * THREADS
        dev.device.synchronize()

    def work(self, number: int, seconds: float, streams: list[Any]) -> None:
        """Random things for a while; each result is checked."""
        rng, ex = np.random.default_rng(number), self.ex
        mine = np.full(N, number, np.uint32)
        y = ex.put(mine)
        last = None
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for kind in rng.integers(0, 10, 20):
                how: dict[str, Any] = {"priority": int(rng.integers(-1, 1))}
                if kind == 9:
                    how = {"stream": streams[number % len(streams)]}
                if kind == 0:
                    ex.submit(ADD.forall(N), N, self.x, self.total)
                    self.added[number] += 1
                elif kind == 1:
                    np.testing.assert_array_equal(ex.get(y).result(60), mine)
                elif kind == 2:
                    out = np.zeros(N, np.uint32)
                    ex.submit(STEP[2, 128], N, 1, y, jg.InOut(out)).result(60)
                    np.testing.assert_array_equal(out, mine)
                elif kind == 3 and last is not None:
                    concurrent.futures.wait([last], 60)
                elif kind == 4:
                    y, mine = ex.put(mine), mine  # the old one is dropped in flight
                else:
                    a = int(rng.integers(1, 5))
                    how |= {"timing": kind == 5, "after": [last] if last else ()}
                    last = ex.submit(STEP[2, 128], N, a, self.x, y, **how)
                    mine = a * mine + self.host
        np.testing.assert_array_equal(ex.get(y).result(60), mine)

    def check(self) -> None:
        self.ex.synchronize()
        np.testing.assert_array_equal(self.dev.numpy(self.total), sum(self.added) * self.host)
        assert sum(self.added) > 0


def check_threads(dev: Any, in_threads: Callable[..., None], streams: list[Any], seconds: float, count: int) -> None:
    with jg.Executor(streams=count) as ex:
        shared = Shared(dev, ex, count)
        in_threads(
            [lambda number=number: shared.work(number, seconds, streams) for number in range(THREADS)],
            limit_s=seconds + 120,
        )  # fmt: skip
        shared.check()


@pytest.mark.parametrize("count", [1, 4])
def test_eight_threads_share_an_executor(dev, in_threads, streams, count) -> None:
    check_threads(dev, in_threads, streams, 1.5, count)


@pytest.mark.gpu
def test_eight_threads_share_an_executor_for_a_minute(dev, in_threads, streams) -> None:
    if dev.kind == "sim":
        pytest.skip("a few seconds of this are above")
    check_threads(dev, in_threads, streams, 60, 4)


def test_threads_that_wait_for_each_others_launches(dev, ex, in_threads) -> None:
    """A relay: each thread submits after the launch that the one before it has submitted."""
    arrays = [dev.zeros(1, "uint32") for _ in range(THREADS)]
    launches: list[Any] = [None] * (THREADS + 1)
    turns = [threading.Event() for _ in range(THREADS + 1)]
    turns[0].set()

    def work(number: int) -> None:
        assert turns[number].wait(60)
        before = launches[number]
        launches[number + 1] = ex.submit(SET[1, 1], number, arrays[number], after=[before] if before else ())
        turns[number + 1].set()
        launches[number + 1].result(60)
        assert before is None or before.done()

    in_threads([lambda number=number: work(number) for number in range(THREADS)])
    assert [int(dev.numpy(array)[0]) for array in arrays] == list(range(THREADS))


def test_synchronize_beside_threads_that_go_on_submitting(dev, ex, in_threads) -> None:
    """It waits for what was submitted before, and not for what never ends."""
    stop = threading.Event()
    rounds = []

    def submit() -> None:
        y = dev.zeros(N, "uint32")
        flight = deque(ex.submit(STEP[2, 128], N, 1, y, y) for _ in range(50))
        while not stop.is_set():
            flight.append(ex.submit(STEP[2, 128], N, 1, y, y))
            flight.popleft().result(60)

    def wait() -> None:
        y = dev.zeros(1, "uint32")
        try:
            for number in range(20):
                launch = ex.submit(SET[1, 1], number, y)
                ex.synchronize()
                rounds.append(launch.retired)
        finally:
            stop.set()

    in_threads([submit, submit, wait])
    assert rounds == [True] * 20


def test_close_beside_threads_that_submit(dev, in_threads) -> None:
    """Each submission is done, or refused; none is lost."""
    for _ in range(5):
        ex = jg.Executor()
        launches: list[Any] = []
        refusals: list[str] = []

        def submit(ex: jg.Executor = ex, launches: list[Any] = launches, refusals: list[str] = refusals) -> None:
            y = dev.zeros(1, "uint32")
            for number in range(10_000):
                try:
                    launches.append(ex.submit(SET[1, 1], number, y))
                except jg.DeviceError as error:
                    refusals.append(str(error))
                    return

        def close(ex: jg.Executor = ex) -> None:
            time.sleep(0.02)
            ex.close()

        in_threads([submit, submit, close, close])
        assert len(refusals) == 2
        assert all("closed" in refusal for refusal in refusals)
        for launch in launches:
            launch.result(60)


def test_executors_of_threads_of_their_own(dev, in_threads) -> None:
    """Made, used and dropped beside one another, with launches of the others to wait for."""
    made: list[Any] = []

    def work() -> None:
        for _ in range(5):
            with jg.Executor(streams=2) as ex:
                y = dev.zeros(N, "uint32")
                for _ in range(10):
                    made.append(ex.submit(STEP[2, 128], N, 1, y, y, after=made[-3:]))
                np.testing.assert_array_equal(ex.get(y).result(60), np.zeros(N))

    in_threads([work] * 4)
    assert all(launch.done() for launch in made)
