"""Very many tasks, each awaiting a launch: all are told, and memory stays bounded."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
import tracemalloc
from typing import Any

import numpy as np

import jitgpu as jg

STEP = jg.Kernel(r"""
extern "C" __global__ void step(unsigned int a, const unsigned int* x, unsigned int* y) {
    y[threadIdx.x] = a * y[threadIdx.x] + x[threadIdx.x];
}""")
TASKS = 10_000
N = 32


def test_ten_thousand_tasks(dev, ex) -> None:
    """Each with an array of its own, which is given back when its launch is done."""
    x = dev.array(np.arange(N, dtype=np.uint32))
    alive = most = 0

    class Counted:
        """Counts what is alive."""

        def __init__(self) -> None:
            nonlocal alive, most
            alive += 1
            most = max(most, alive)

        def __del__(self) -> None:
            nonlocal alive
            alive -= 1

    async def one(number: int, room: asyncio.Semaphore) -> bool:
        async with room:
            counted = Counted()
            y = dev.zeros(N, "uint32")
            result = await ex.submit(STEP[1, N], 1, x, y)
            last = y[-1:]
            assert result.kernel == "step"
            del counted
            return number % 500 != 0 or int(dev.numpy(last)[0]) == N - 1

    async def main() -> list[bool]:
        room = asyncio.Semaphore(200)
        return await asyncio.gather(*(one(number, room) for number in range(TASKS)))

    assert all(asyncio.run(main()))
    gc.collect()
    assert most <= 200
    assert alive == 0
    assert all(not queue.flight for queue in ex._work.queues())
    assert len(ex._work._accesses) < 2_000


def test_all_at_once_and_memory_after(dev, ex) -> None:
    """Nothing of a launch that was awaited is left; what a task takes is small."""
    x, y = dev.array(np.arange(N, dtype=np.uint32)), dev.zeros(N, "uint32")

    async def one() -> str:
        return (await ex.submit(STEP[1, N], 1, x, y)).kernel

    async def main(count: int) -> list[str]:
        return await asyncio.gather(*(one() for _ in range(count)))

    def alive() -> list[Any]:
        gc.collect()
        return [item for item in gc.get_objects() if isinstance(item, (jg.executor.Launch, asyncio.Future))]

    before = len(alive())
    tracemalloc.start()
    try:
        assert asyncio.run(main(2_000)) == ["step"] * 2_000
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 2_000 * 20_000
    ex.synchronize()
    assert len(alive()) == before
    assert int(dev.numpy(y)[-1]) == 2_000 * (N - 1)


def test_chains_of_tasks(dev, ex) -> None:
    """Each chain works on an array of its own, step by step, all beside one another."""
    x = dev.array(np.arange(N, dtype=np.uint32))

    async def chain(number: int) -> Any:
        y = ex.put(np.full(N, number, np.uint32))
        for _ in range(5):
            await ex.submit(STEP[1, N], 2, x, y)
        return await ex.get(y)

    async def main() -> list[Any]:
        return await asyncio.gather(*(chain(number) for number in range(40)))

    for number, found in enumerate(asyncio.run(main())):
        np.testing.assert_array_equal(found, 32 * number + 31 * np.arange(N, dtype=np.uint32))


def test_the_loop_goes_on_meanwhile(dev, ex, gate) -> None:
    """Waiting for a launch stops no other task."""
    x = dev.zeros(1, "uint32")
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(1e-3)

    async def main() -> None:
        ticking = asyncio.ensure_future(tick())
        launch = gate.hold(ex, x)
        asyncio.get_running_loop().call_later(0.05, gate.open)
        await launch
        ticking.cancel()

    asyncio.run(main())
    assert ticks > 5


def test_loops_in_several_threads(dev, ex, in_threads) -> None:
    x = dev.array(np.arange(N, dtype=np.uint32))
    done: list[int] = []

    def work() -> None:
        async def one() -> None:
            y = dev.zeros(N, "uint32")
            await ex.submit(STEP[1, N], 1, x, y)
            done.append(int(dev.numpy(y)[-1]))

        async def main() -> None:
            await asyncio.gather(*(one() for _ in range(50)))

        asyncio.run(main())

    in_threads([work] * 4)
    assert done == [N - 1] * 200


def test_the_watching_thread_ends(dev, ex, until) -> None:
    y = dev.zeros(N, "uint32")
    asyncio.run(awaited(ex.submit(STEP[1, N], 1, y, y)))
    end = time.monotonic() + 1
    until(lambda: all(thread.name != "jitgpu launches" for thread in threading.enumerate()))
    assert time.monotonic() < end + 30


async def awaited(launch: Any) -> Any:
    return await launch
