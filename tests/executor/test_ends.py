"""The end of an executor: left, closed, dropped, forgotten, or forked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

AXPY_TEXT = r"""
extern "C" __global__ void axpy(int n, unsigned int a, const unsigned int* x, unsigned int* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}"""
AXPY = jg.Kernel(AXPY_TEXT)
N = 1000


@pytest.fixture
def x(dev, rng) -> Any:
    return dev.array(rng.integers(0, 1000, N).astype("uint32"))


@pytest.fixture
def y(dev, rng) -> Any:
    return dev.array(rng.integers(0, 1000, N).astype("uint32"))


@pytest.fixture(autouse=True)
def _loaded(dev, x, y) -> None:
    """Loading a kernel can wait for the device: none is to be loaded while the gate is closed."""
    AXPY[1, 1](0, 1, x, y)
    dev.device.synchronize()

def test_leaving_the_block_waits(dev, gate) -> None:
    x, y = dev.zeros(1, "uint32"), dev.zeros(1, "uint32")
    with jg.Executor() as ex:
        gate.hold(ex, x, 5)
        launch = ex.submit(AXPY[1, 1], 1, 1, x, y)
        gate.open()
    assert launch.retired
    assert dev.numpy(y) == 5


def test_an_exception_in_the_block_goes_on_when_all_is_done(dev, gate) -> None:
    x, y = dev.zeros(1, "uint32"), dev.zeros(1, "uint32")
    ex = jg.Executor()

    def block() -> None:
        with ex:
            gate.hold(ex, x, 5)
            ex.submit(AXPY[1, 1], 1, 1, x, y)
            gate.open()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        block()
    assert dev.numpy(y) == 5
    with pytest.raises(jg.DeviceError, match="closed"):
        ex.submit(AXPY[1, 1], 1, 1, x, y)


def test_a_closed_executor_takes_no_work(dev, x, y) -> None:
    with jg.Executor() as ex:
        launch = ex.submit(AXPY[8, 128], N, 1, x, y, timing=True)
    calls: list[Callable[[], Any]] = [
        lambda: ex.submit(AXPY[8, 128], N, 1, x, y),
        lambda: ex.submit(AXPY[8, 128], N, 1, x, y, priority=-1),
        lambda: ex.submit(AXPY[8, 128], N, 1, jg.In(np.zeros(N, "u4")), y),
        lambda: ex.execute(AXPY[8, 128], N, 1, x, y),
        lambda: ex.put(np.zeros(3)),
        lambda: ex.get(y),
        lambda: ex.copy(x, y),
    ]
    for call in calls:
        with pytest.raises(jg.DeviceError, match="closed"):
            call()
    ex.close()
    ex.synchronize()
    assert launch.done()
    assert launch.result().elapsed_ns == launch.elapsed_ns > 0


def test_an_executor_dropped_in_flight(dev, rng) -> None:
    """With all that it was given: nothing is handed out again before the kernels are done with it."""
    hosts = [rng.integers(0, 1000, N).astype("uint32") for _ in range(20)]
    results = []
    for host in hosts:
        ex = jg.Executor(streams=3)
        y = dev.zeros(N, "uint32")
        for _ in range(5):
            x = dev.array(host)
            ex.submit(AXPY[8, 128], N, 1, x, y)
            del x
        del ex
        results.append(y)
    for host, y in zip(hosts, results, strict=True):
        np.testing.assert_array_equal(dev.numpy(y), 5 * host)


def run_script(text: str) -> Any:
    """What a script prints last, read as JSON."""
    command = [sys.executable, "-W", "ignore:This process:DeprecationWarning", "-c", text]  # what forks has threads
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not done.stderr, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


SLOW = """
import json, os
import numpy as np, jitgpu as jg
kernel = jg.Kernel('''extern "C" __global__ void slow(int loops, unsigned int* x) {
    unsigned int v = 1;
    for (int i = 0; i < loops; i++) { v = v * 1664525u + 1013904223u; x[1] = v; }
    x[0] = 1;
}''')
dev = jg.device()
x = dev.zeros(2, "uint32")
ex = jg.Executor()
"""


def test_the_end_of_the_process_waits(dev) -> None:
    """What was registered before sees all done; nothing is printed by destructors."""
    first = "import atexit\natexit.register(lambda: print(int(dev.numpy(x)[0])))\n"
    assert run_script(first + SLOW + "ex.submit(kernel[1, 1], 1_000_000, x)\n") == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_child_is_told(dev) -> None:
    """And goes its way: it neither waits for its parent's work nor does it a second time."""
    told = run_script(SLOW + """
launch = ex.submit(kernel[1, 1], 100_000_000, x)
read, write = os.pipe()
child = os.fork()
if not child:
    told = []
    for call in (lambda: ex.submit(kernel[1, 1], 1, x), lambda: ex.put(np.zeros(3)), lambda: launch.result(10),
                 lambda: ex.synchronize() or ex.close()):
        try:
            told.append(str(type(call())))
        except Exception as error:
            told.append(f"{type(error).__name__}: {error}")
    os.write(write, json.dumps(told).encode())
    os._exit(0)
told = os.read(read, 100_000).decode()
os.waitpid(child, 0)
launch.result()
ex.close()
print(told)
""")
    assert [text.partition(":")[0] for text in told[:3]] == ["DeviceError"] * 3, told
    assert all("fork" in text for text in told[:3])
    assert "NoneType" in told[3]  # nothing of its own is to be waited for
