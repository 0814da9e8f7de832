"""``Executor(debug=True)``, and kernels that never end."""

from __future__ import annotations

import gc
import os
import signal
import threading
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from tests.executor.losing import LosingDevice, held

HERE = os.path.abspath(__file__)
ADD = r"""
extern "C" __global__ void add(float a, float* x) { x[threadIdx.x] += a; }
"""
#: Writes to ``x[at]``: planted behind the end it is a fault.
POKE = r"""
extern "C" __global__ void poke(int at, float a, float* x) {
    __syncthreads();
    x[at] = a;
}
"""
OUTSIDE = 1000
POKE_LINE = Path(HERE).read_text().splitlines().index("    x[at] = a;") + 1


@pytest.fixture
def losing(monkeypatch: pytest.MonkeyPatch) -> LosingDevice:
    """A device that a fault kills, as it does a GPU."""
    return LosingDevice(monkeypatch)


def kernels(place: Any) -> tuple[jg.Kernel, jg.Kernel]:
    return jg.Kernel(ADD, device=place), jg.Kernel(POKE, device=place)


# -------------------------------------------------------------------------------------------------------- debug=True

def test_debug_raises_where_the_launch_is() -> None:
    add, poke = kernels("sim")
    with jg.Executor(device="sim", debug=True) as ex:
        x = ex.put(np.zeros(4, "f4"))
        launch = ex.submit(add[1, 4], 1.0, x)
        assert launch.retired
        with pytest.raises(jg.KernelFault) as caught:
            ex.submit(poke[1, 1], OUTSIDE, 1.0, x)
        assert (caught.value.file, caught.value.line) == (HERE, POKE_LINE)
        assert ex.get(x).result().tolist() == [1] * 4


def test_debug_has_the_simulator_find_the_line(losing: LosingDevice) -> None:
    text = POKE.replace("x[at] = a", "x[at + (int)x[1]] = a")
    poke = jg.Kernel(text, device=losing)
    ex = jg.Executor(device=losing, debug=True)
    x = losing.array(np.array([0, 3, 0, 0], "f4"))  # which of them it reads decides where it writes
    with pytest.raises(jg.KernelFault) as caught:
        ex.submit(poke[1, 1], 1, 1.0, x)
    fault = caught.value
    assert "index 4 of 4" in fault.given
    assert (fault.finding.kind, fault.line, fault.block, fault.thread) == ("out of bounds", 4, (0, 0, 0), (0, 0, 0))
    assert isinstance(fault.__cause__, jg.KernelFault)
    assert fault.candidates == fault.__cause__.candidates
    assert f"{HERE}:{caught.traceback[0].lineno + 1}," in fault.__notes__[0]
    assert "On cuda:7: this launch faulted: an access to memory that is not there" in fault.__notes__[0]
    assert x.tolist() == [0, 3, 0, 0]
    with pytest.raises(jg.ContextLostError):
        ex.submit(poke[1, 1], 1, 1.0, x)
    ex.close()


def test_debug_reads_the_variables_of_a_module_before_the_launch(losing: LosingDevice) -> None:
    module = jg.Module(
        "__constant__ int place; extern \"C\" __global__ void poke(float* x) { x[place] = 1; }", device=losing
    )
    module.constants["place"].set(np.int32(77))
    with jg.Executor(device=losing, debug=True) as ex, pytest.raises(jg.KernelFault, match="index 77 of 4"):
        ex.submit(module["poke"][1, 1], losing.array(np.zeros(4, "f4")))


@pytest.mark.parametrize(
    ("argument", "limit", "reason"),
    [
        ("right", 1 << 30, "found nothing"),
        ("address", 1 << 30, "argument 'p' is an address of cuda:7, or holds some"),
        ("right", 8, "debug=True copies no more than"),
    ],
)
def test_debug_says_why_the_simulator_did_not_find_it(
    losing: LosingDevice, monkeypatch: pytest.MonkeyPatch, argument: str, limit: int, reason: str
) -> None:
    """What faults on the GPU need not fault in the simulator, which may not even be able to run it."""
    from jitgpu.executor import debugging

    monkeypatch.setattr(debugging, "_COPY_LIMIT", limit)
    add = jg.Kernel(ADD.replace("float* x) {", "void* p) { float* x = (float*)p;"), device=losing)
    x = losing.array(np.zeros(4, "f4"))
    ex = jg.Executor(device=losing, debug=True)
    enqueue = ex._work.enqueue

    def dying(*args: Any, **more: Any) -> None:
        enqueue(*args, **more)
        losing.dead = True

    monkeypatch.setattr(ex._work, "enqueue", dying)
    start = held(ex)  # it is not over when the device dies
    with pytest.raises(jg.KernelFault) as caught:
        ex.submit(add[1, 4], 1.0, x if argument == "right" else x.ctypes.data)
    start.set()
    assert reason in str(caught.value)
    assert caught.value.finding is None
    assert caught.value.candidates
    ex.close()


def test_debug_takes_host_arrays() -> None:
    add, poke = kernels("sim")
    x = np.zeros(4, "f4")
    with jg.Executor(device="sim", debug=True) as ex:
        ex.submit(add[1, 4], 1.0, jg.InOut(x)).result()
        with pytest.raises(jg.KernelFault):
            ex.submit(poke[1, 1], OUTSIDE, 1.0, jg.InOut(x))
    assert x.tolist() == [1] * 4


# --------------------------------------------------------------------------------------------------- what never ends

SPIN = r"""
extern "C" __global__ void spin(const volatile int* flag, int* x) {
    while (*flag == 0) {}
    *x = 1;
}"""


def test_a_hung_kernel_is_waited_for_no_longer_than_asked() -> None:
    """A spin in the simulator, which the host ends."""
    flag, x = np.zeros(1, "i4"), np.zeros(1, "i4")
    with jg.Executor(device="sim") as ex:
        launch = ex.submit(jg.Kernel(SPIN, device="sim")[1, 1], flag, x)
        with pytest.raises(TimeoutError, match=rf"spin: not done after 0\.1 s.*stream 0.*{os.path.basename(HERE)}:"):
            launch.result(timeout=0.1)
        assert not launch.done()
        flag[0] = 1
        assert launch.result(timeout=60).kernel == "spin"
    assert x[0] == 1


def test_a_hung_kernel_stops_nothing_else(dev: Any, gate: Any, ex: jg.Executor) -> None:
    add = jg.Kernel(ADD)
    x, y = dev.zeros(1, "uint32"), dev.zeros(4)
    ex.submit(add[1, 4], 1.0, y).result()
    held = gate.hold(ex, x, 7)
    with pytest.raises(TimeoutError):
        held.result(timeout=0.05)
    assert ex.submit(add[1, 4], 1.0, y).result(60).kernel == "add"
    gate.open()
    held.result(60)
    assert dev.numpy(x)[0] == 7


def interrupted(call: Callable[[], Any]) -> None:
    """The call, with Ctrl-C in the middle of it."""
    timer = threading.Timer(0.1, signal.raise_signal, [signal.SIGINT])
    timer.start()
    try:
        call()
    finally:
        timer.join()


def test_an_interrupt_ends_the_waiting(dev: Any, gate: Any, ex: jg.Executor) -> None:
    held = gate.hold(ex, dev.zeros(1, "uint32"))
    with pytest.raises(KeyboardInterrupt):
        interrupted(lambda: held.result(60))
    assert not held.done()
    gate.open()
    held.result(60)


def test_an_interrupt_while_closing_frees_no_memory_that_is_in_use(dev: Any, gate: Any) -> None:
    ex, x = jg.Executor(), dev.zeros(1, "uint32")
    gate.hold(ex, x)
    still = weakref.ref(x)
    del x
    with pytest.raises(KeyboardInterrupt):
        interrupted(ex.close)
    with pytest.raises(jg.DeviceError, match="closed"):
        ex.put(np.zeros(1))
    del ex
    gc.collect()
    assert still() is not None
