"""What broke once: exceptions at any moment, the collector in any thread, fork, copies of what cannot be copied."""

from __future__ import annotations

import asyncio
import concurrent.futures
import copy
import gc
import json
import os
import pickle
import random
import signal
import subprocess
import sys
import threading
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

#: No wait is longer, seconds: what hangs is to fail, not to stay.
LIMIT_S = 60.0
SOURCE = r"""extern "C" __global__ void inc(int n, float* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] += 1;
}"""
INC = jg.Kernel(SOURCE)


class Interrupt(BaseException):
    """As Ctrl-C, and never by chance one of pytest's."""


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no such signals on this system")
def test_exceptions_out_of_the_blue_leave_the_executor_whole(dev: Any) -> None:
    def interrupt(*_: Any) -> None:
        raise Interrupt

    generator = random.Random(1)
    before = signal.signal(signal.SIGALRM, interrupt)
    count = 0
    try:
        ex = jg.Executor(streams=2)
        x = ex.put(np.zeros(10, "f4"))
        for _ in range(100):
            try:
                signal.setitimer(signal.ITIMER_REAL, generator.uniform(1e-5, 1e-3))
                for _ in range(50):
                    ex.submit(INC.forall(10), 10, x)
            except Interrupt:
                count += 1
            finally:
                for _ in range(2):
                    try:
                        signal.setitimer(signal.ITIMER_REAL, 0)
                    except Interrupt:
                        count += 1
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert count
    launch = ex.submit(INC.forall(10), 10, x)
    launch.result(LIMIT_S)
    assert len(set(ex.get(x).result(LIMIT_S))) == 1
    ender = threading.Thread(target=ex.close, daemon=True)
    ender.start()
    ender.join(LIMIT_S)
    assert not ender.is_alive()


def test_an_interrupted_submission_is_in_flight_until_it_is_done(dev: Any, ex: jg.Executor,
                                                                 monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    x = ex.put(np.zeros(10, "f4"))
    ex.submit(INC.forall(10), 10, x).result(LIMIT_S)
    for queue in ex._work.queues():
        finish = queue.lane.finish

        def interrupted(event: Any, number: int, lane: Any = queue.lane, finish: Any = finish) -> None:
            lane.finish = finish
            raise Interrupt

        queue.lane.finish = interrupted
    for _ in range(len(list(ex._work.queues()))):
        with pytest.raises(Interrupt):
            ex.submit(INC.forall(10), 10, x)
        ex._work.synchronize()
    ex.submit(INC.forall(10), 10, x)
    # Where it stopped its kernel was queued already, so it counts.
    assert ex.get(x).result(LIMIT_S)[0] >= 2


def test_after_may_be_a_generator_that_asks_what_is_done(ex: jg.Executor) -> None:
    x = ex.put(np.zeros(10, "f4"))
    for _ in range(20):
        launches = [ex.submit(INC.forall(10), 10, x)]

        def unfinished(launches: list[Any] = launches) -> Any:
            launches[0].result(LIMIT_S)
            yield from (launch for launch in launches if not launch.done())

        ex.submit(INC.forall(10), 10, x, after=unfinished())
    assert ex.get(x).result(LIMIT_S)[0] == 40


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_what_ends_the_watching_thread_ends_no_other_wait(ex: jg.Executor) -> None:
    x = ex.put(np.zeros(10, "f4"))
    called, threads = threading.Event(), []

    def leave(_: Any) -> None:
        threads.append(threading.current_thread())
        called.set()
        sys.exit()

    ex.submit(INC.forall(10), 10, x).add_done_callback(leave)
    assert called.wait(LIMIT_S)
    threads[0].join(LIMIT_S)
    launch = ex.submit(INC.forall(10), 10, x)
    assert concurrent.futures.wait([launch], LIMIT_S).done == {launch}


def test_a_value_that_cannot_be_made_is_told_to_who_awaits_it(ex: jg.Executor) -> None:
    launch = ex.get(ex.put(np.zeros(10, "f4")))

    def fail() -> Any:
        raise MemoryError("no memory for the result")

    launch.value_maker = fail

    async def main() -> None:
        with pytest.raises(MemoryError, match="for the result"):
            await asyncio.wait_for(asyncio.wrap_future(launch), LIMIT_S)

    asyncio.run(main())
    other = ex.get(ex.put(np.ones(10, "f4")))
    assert concurrent.futures.wait([other], LIMIT_S).done == {other}


def test_an_executor_collected_in_the_thread_of_its_stream_waits_for_nothing() -> None:
    class Holder:
        """Part of a cycle, so that only the collector ends it."""

    host = np.zeros(10, "f4")
    inc = jg.Kernel(SOURCE, device="sim")

    def make() -> None:
        holder: Any = Holder()
        holder.me, holder.ex = holder, jg.Executor("sim", streams=1)
        holder.ex.submit(inc.forall(10), 10, host)
        holder.ex._work.homes[0].queues[0].lane._do(gc.collect)
        holder.launch = holder.ex.submit(inc.forall(10), 10, host)

    make()
    end = threading.Event()
    for _ in range(int(LIMIT_S / 0.01)):
        if host[0] == 2 or end.wait(0.01):
            break
    assert host[0] == 2


_CALLED = """
import numpy as np, jitgpu as jg, threading
k = jg.Kernel('extern "C" __global__ void k(float* x) { x[0] = 1; }', device="sim")
with jg.Executor("sim") as ex:
    x = np.zeros(1, "f4")
    ex.submit(k[1, 1], x).add_done_callback(lambda launch: print("called", launch.done()))
"""


def test_callbacks_are_called_before_the_interpreter_ends() -> None:
    ran = subprocess.run([sys.executable, "-c", _CALLED], capture_output=True, text=True, timeout=LIMIT_S, check=True)
    assert ran.stdout == "called True\n"


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickle.dumps])
def test_nothing_of_an_executor_is_copied(ex: jg.Executor, copied: Any) -> None:
    x = ex.put(np.zeros(10, "f4"))
    launch = ex.submit(INC.forall(10), 10, x)
    with ex.capture() as graph:
        ex.submit(INC.forall(10), 10, x)
    for thing in (launch, ex, graph):
        with pytest.raises(TypeError, match="cannot be copied or pickled"):
            copied(thing)
    gc.collect()
    assert ex.get(x).result(LIMIT_S)[0] == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_forked_child_is_told_when_it_awaits_what_is_in_flight() -> None:
    ran = subprocess.run([sys.executable, "-W", "ignore", "-c", _FORKED], capture_output=True, text=True,
                         timeout=LIMIT_S, check=False)  # fmt: skip
    assert ran.stdout.split() == ["told", "told", "0", "done"], ran.stderr


_FORKED = """
import asyncio, concurrent.futures, os, sys, numpy as np, jitgpu as jg
spin = jg.Kernel('extern "C" __global__ void spin(int n, float* x) '
                 '{ for (int k = 0; k < n; k++) x[0] = x[0] * 0.5f + 1; }', device="sim")
ex, x = jg.Executor("sim"), np.zeros(1, "f4")
spin[1, 1](1, x)
launches = [ex.submit(spin[1, 1], 30_000_000, x) for _ in range(2)]
child = os.fork()
if not child:
    async def wait():
        await launches[1]
    for call in (lambda: asyncio.run(wait()), lambda: concurrent.futures.wait(launches)):
        try:
            call()
        except jg.DeviceError:
            print("told", flush=True)
    os._exit(0)
print(os.waitpid(child, 0)[1], flush=True)
ex.close()
print("done")
"""


def test_a_kernel_called_copy_is_traced_as_a_kernel(dev: Any, tmp_path: Any) -> None:
    kernel = jg.Kernel('extern "C" __global__ void copy(int n, float* x) { x[n] = n; }')
    with jg.Executor(trace=tmp_path / "trace.json") as ex:
        x = ex.put(np.zeros(10, "f4"))
        ex.submit(kernel[1, 1], 3, x).result(LIMIT_S)
        assert ex.get(x).result(LIMIT_S)[3] == 3
    events = json.loads((tmp_path / "trace.json").read_text())["traceEvents"]
    assert [event["cat"] for event in events if event["ph"] == "X"].count("kernel") == 1
