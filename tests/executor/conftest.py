"""What the executor's tests share: an executor, a gate that holds launches back, streams given by hand, threads."""

from __future__ import annotations

import faulthandler
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

#: No wait of a test is longer, seconds: what hangs is to fail, not to stay.
LIMIT_S = 60.0

# Waits until ``flag`` is set, or for ``limit_ns``, then writes ``value``. The simulator waits outside of the kernel.
_GATE = r"""
extern "C" __global__ void gate(const void* flag, long long limit_ns, unsigned int value, unsigned int* x) {
    long long start, now;
    asm volatile("mov.u64 %0, %globaltimer;" : "=l"(start));
    if (flag) do {
        asm volatile("mov.u64 %0, %globaltimer;" : "=l"(now));
    } while (*(const volatile int*)flag == 0 && now - start < limit_ns);
    *x = value;
}"""


class Gate:
    """Holds launches back until it is opened, so that "not yet done" is a fact and not a matter of timing."""

    def __init__(self, dev: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        self.kernel = jg.Kernel(_GATE)
        self._opened = threading.Event()
        self._flag = np.zeros(1, np.int32)
        self._address = 0
        if dev.kind == "cuda":
            import cupy

            self._flag = np.frombuffer(cupy.cuda.alloc_pinned_memory(4), np.int32, 1)
            self._address = int(self._flag.ctypes.data)
        else:
            self._hold_back(monkeypatch)
        x = dev.zeros(1, "uint32")
        self.open()
        self.kernel[1, 1](self._address, 1, 1, x)  # loaded: that can wait for the device
        dev.device.synchronize()
        self._opened.clear()

    def _hold_back(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Have the simulator wait before it runs the kernel, and not in a thread that other kernels need."""
        from jitgpu.backend.simulator import launch

        run = launch.run

        def waiting(native: Any, *rest: Any) -> Any:
            if native.title == "gate":
                self._opened.wait(LIMIT_S)
            return run(native, *rest)

        monkeypatch.setattr(launch, "run", waiting)

    def hold(self, ex: jg.Executor, x: Any, value: int = 1, **how: Any) -> Any:
        """Submit what writes ``value`` to ``x[0]`` (uint32) when :meth:`open` is called."""
        self._flag[0] = 0
        self._opened.clear()
        return ex.submit(self.kernel[1, 1], self._address, int(10e9), value, x, **how)

    def open(self) -> None:
        """Let everything through."""
        self._flag[0] = 1
        self._opened.set()


@pytest.fixture
def gate(dev: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """A :class:`Gate`, opened when the test ends."""
    barrier = Gate(dev, monkeypatch)
    yield barrier
    barrier.open()
    dev.device.synchronize()


@pytest.fixture
def ex(dev: Any) -> Iterator[jg.Executor]:
    """An executor of four streams."""
    with jg.Executor() as executor:
        yield executor


@pytest.fixture
def streams(dev: Any) -> list[Any]:
    """Two streams to be given by hand."""
    if dev.kind == "sim":
        return [1 << 16, 1 << 17]
    import cupy

    return [cupy.cuda.Stream(non_blocking=True) for _ in range(2)]


@pytest.fixture
def until() -> Callable[[Callable[[], Any]], None]:
    """``until(condition)``: wait for something that nobody announces."""

    def wait(condition: Callable[[], Any]) -> None:
        end = time.monotonic() + LIMIT_S
        while not condition():
            assert time.monotonic() < end, "it never came true"
            time.sleep(1e-3)

    return wait


@pytest.fixture
def in_threads() -> Callable[..., None]:
    """``in_threads(functions)``: run each in a thread of its own; fails with the stacks of those that do not end."""

    def run(functions: Sequence[Callable[[], None]], limit_s: float = LIMIT_S) -> None:
        failures: list[BaseException] = []
        start = threading.Barrier(len(functions))

        def work(function: Callable[[], None]) -> None:
            try:
                start.wait(LIMIT_S)
                function()
            except BaseException as error:
                failures.append(error)

        threads = [threading.Thread(target=work, args=(function,), daemon=True) for function in functions]
        for thread in threads:
            thread.start()
        end = time.monotonic() + limit_s
        for thread in threads:
            thread.join(max(0.0, end - time.monotonic()))
        if any(thread.is_alive() for thread in threads):
            with tempfile.TemporaryFile("w+") as file:
                faulthandler.dump_traceback(file)
                file.seek(0)
                pytest.fail(f"threads that do not end:\n{file.read()}")
        if failures:
            raise failures[0]

    return run
