"""Faults of launches: who is told, what is named, and what goes on."""

from __future__ import annotations

import asyncio
import concurrent.futures
import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.backend.cuda import faults
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


def line() -> int:
    """The line of the call."""
    return sys._getframe(1).f_lineno


# ------------------------------------------------------------------------------------------- a device that lives on

def test_a_launch_raises_its_own_fault_and_the_others_go_on() -> None:
    add, poke = kernels("sim")
    with jg.Executor(device="sim") as ex:
        x, y = ex.put(np.zeros(4, "f4")), ex.put(np.zeros(4, "f4"))
        before = ex.submit(add[1, 4], 1.0, x)
        bad = ex.submit(poke[1, 1], OUTSIDE, 1.0, x)
        after, beside = ex.submit(add[1, 4], 1.0, x), ex.submit(add[1, 4], 1.0, y)
        with pytest.raises(jg.KernelFault, match=r"argument 'x'.*past the end") as caught:
            bad.result()
        fault = caught.value
        assert (fault.kernel, fault.line, fault.finding.kind) == ("poke", POKE_LINE, "out of bounds")
        for launch in (before, after, beside):
            assert launch.result().kernel == "add"
        assert bad.exception() is fault  # as often as it is asked
        ex.synchronize()  # told already
    assert x.tolist() == [2] * 4
    assert y.tolist() == [1] * 4


@pytest.mark.parametrize("how", ["synchronize", "exit", "close"])
def test_a_fault_that_nobody_was_told_of(how: str) -> None:
    add, poke = kernels("sim")
    x = np.zeros(4, "f4")
    ex = jg.Executor(device="sim")
    ex.submit(poke[1, 1], OUTSIDE, 1.0, x)
    ex.submit(add[1, 4], 1.0, x)
    leave = {"synchronize": ex.synchronize, "close": ex.close, "exit": lambda: ex.__exit__(None, None, None)}[how]
    with pytest.raises(jg.KernelFault, match="poke"):
        leave()
    ex.close()
    assert x.tolist() == [1] * 4


def test_leaving_tells_of_all_faults() -> None:
    _, poke = kernels("sim")
    ex, x = jg.Executor(device="sim"), np.zeros(4, "f4")
    for at in range(3):
        ex.submit(poke[1, 1], OUTSIDE + at, 1.0, x)
    with pytest.raises(jg.KernelFault, match="index 1000") as caught:
        ex.close()
    told = "\n".join(caught.value.__notes__)
    assert "index 1001" in told
    assert "index 1002" in told


def test_an_exception_in_the_block_goes_on_and_tells_of_the_fault() -> None:
    _, poke = kernels("sim")

    def block() -> None:
        with jg.Executor(device="sim") as ex:
            ex.submit(poke[1, 1], OUTSIDE, 1.0, np.zeros(4, "f4"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError) as caught:
        block()
    assert "poke: argument 'x'" in caught.value.__notes__[0]


def test_a_fault_that_ends_the_block_is_not_told_twice() -> None:
    _, poke = kernels("sim")
    with pytest.raises(jg.KernelFault) as caught, jg.Executor(device="sim") as ex:
        ex.submit(poke[1, 1], OUTSIDE, 1.0, np.zeros(4, "f4")).result()
    assert not hasattr(caught.value, "__notes__")


def test_a_future_that_nobody_asked_tells_nobody() -> None:
    """``wait`` says that it is over, not how it ended."""
    _, poke = kernels("sim")
    ex = jg.Executor(device="sim")
    launch = ex.submit(poke[1, 1], OUTSIDE, 1.0, np.zeros(4, "f4"))
    assert concurrent.futures.wait([launch], 60).done == {launch}
    with pytest.raises(jg.KernelFault):
        ex.close()


def test_an_await_is_told() -> None:
    _, poke = kernels("sim")

    async def main(ex: jg.Executor) -> None:
        with pytest.raises(jg.KernelFault, match="poke"):
            await ex.submit(poke[1, 1], OUTSIDE, 1.0, np.zeros(4, "f4"))

    with jg.Executor(device="sim") as ex:
        asyncio.run(main(ex))


# --------------------------------------------------------------------------------------------- a device that is lost

def ten(ex: jg.Executor, place: Any, bad: int) -> tuple[list[jg.Launch], list[int]]:
    """Ten launches, each after the one before, of which one faults; with the lines that submitted them."""
    add, poke = kernels(place)
    x = place.array(np.zeros(4, "f4"))
    start = held(ex)
    launches, lines = [], []
    for number in range(10):
        if number == bad:
            launches.append(ex.submit(poke[1, 1], OUTSIDE, 1.0, x)); lines.append(line())  # noqa: E702
        else:
            launches.append(ex.submit(add[1, 4], 1.0, x)); lines.append(line())  # noqa: E702
    start.set()
    return launches, lines


NOTICING: dict[str, Callable[[jg.Executor, list[jg.Launch]], Any]] = {
    "result": lambda ex, launches: launches[-1].result(60),
    "synchronize": lambda ex, launches: ex.synchronize(),
    "exit": lambda ex, launches: ex.close(),
    "await": lambda ex, launches: asyncio.run(awaited(launches[-1])),
    "wait": lambda ex, launches: [concurrent.futures.wait(launches, 60), launches[-1].result()],
}  # fmt: skip


async def awaited(launch: jg.Launch) -> Any:
    return await launch


@pytest.mark.parametrize("how", NOTICING)
@pytest.mark.parametrize("bad", [0, 2, 9])
def test_the_first_that_can_have_caused_it_is_named(losing: LosingDevice, bad: int, how: str) -> None:
    ex = jg.Executor(device=losing)
    launches, lines = ten(ex, losing, bad)
    with pytest.raises(jg.KernelFault) as caught:
        NOTICING[how](ex, launches)
    fault = caught.value
    assert fault.kernel == "poke"
    assert fault.candidates == (f"poke, submitted at {HERE}:{lines[bad]}, on cuda:7 stream 0",)
    assert str(fault).startswith("poke: this launch faulted: an access to memory that is not there")
    assert fault.candidates[0] in str(fault)
    ex.close()  # told already


def test_a_later_submission_is_told(losing: LosingDevice, until: Any) -> None:
    ex = jg.Executor(device=losing)
    _, lines = ten(ex, losing, 2)
    add, _ = kernels(losing)
    until(lambda: losing.dead)
    with pytest.raises(jg.KernelFault) as caught:
        ex.submit(add[1, 4], 1.0, losing.array(np.zeros(4, "f4")))
    assert f"{HERE}:{lines[2]}," in caught.value.candidates[0]
    with pytest.raises(jg.ContextLostError):
        ex.submit(add[1, 4], 1.0, losing.array(np.zeros(4, "f4")))
    ex.close()


def test_all_that_were_running_are_listed(losing: LosingDevice) -> None:
    """On four streams four launches run, and any of them can have faulted; what waits for one of them cannot."""
    ex = jg.Executor(device=losing, streams=4)
    add, poke = kernels(losing)
    x = [losing.array(np.zeros(4, "f4")) for _ in range(4)]
    start = held(ex)
    lines, launches = [], []
    for array in x[:3]:
        launches.append(ex.submit(add[1, 4], 1.0, array)); lines.append(line())  # noqa: E702
    launches.append(ex.submit(poke[1, 1], OUTSIDE, 1.0, x[3])); lines.append(line())  # noqa: E702
    waiting = ex.submit(add[1, 4], 1.0, x[0], after=launches)
    losing.dead = True  # before any of them is over
    with pytest.raises(jg.KernelFault) as caught:
        waiting.result(60)
    start.set()
    assert [item.split(", on ")[0] for item in caught.value.candidates] == [
        f"{'poke' if number == 3 else 'add'}, submitted at {HERE}:{at}" for number, at in enumerate(lines)
    ]  # fmt: skip
    assert "this launch, or one of the 3 that ran beside it, faulted" in str(caught.value)
    assert "outside executors" in str(caught.value)
    ex.close()


def test_without_a_launch_running_it_was_one_outside(losing: LosingDevice) -> None:
    with jg.Executor(device=losing) as ex:
        add, _ = kernels(losing)
        ex.submit(add[1, 4], 1.0, losing.array(np.zeros(4, "f4"))).result()
        losing.dead = True
        with pytest.raises(jg.KernelFault, match="no launch of an executor was running") as caught:
            ex.submit(add[1, 4], 1.0, losing.array(np.zeros(4, "f4")))
        assert caught.value.candidates == ()


def test_what_was_done_before_stays_done(losing: LosingDevice, until: Any) -> None:
    ex = jg.Executor(device=losing)
    launches, _ = ten(ex, losing, 5)
    until(lambda: losing.dead)
    with pytest.raises(jg.KernelFault):
        launches[9].result(60)
    assert [launch.result().kernel for launch in launches[:5]] == ["add"] * 5
    for launch in launches[5:]:
        with pytest.raises(jg.ContextLostError, match="poke: this launch faulted"):
            launch.result()
    ex.close()


def test_another_executor_tells_of_it_too(losing: LosingDevice, until: Any) -> None:
    """Work of both was lost, and whoever uses one need not know of the other."""
    add, poke = kernels(losing)
    one, two = jg.Executor(device=losing), jg.Executor(device=losing)
    x = losing.array(np.zeros(4, "f4"))
    start = held(two)
    lost = two.submit(add[1, 4], 1.0, x)
    bad = one.submit(poke[1, 1], OUTSIDE, 1.0, x)
    until(lambda: losing.dead)
    start.set()
    with pytest.raises(jg.KernelFault) as first:
        bad.result()
    assert {item.split(",")[0] for item in first.value.candidates} == {"add", "poke"}
    with pytest.raises(jg.KernelFault) as second:
        two.close()
    assert second.value is first.value
    with pytest.raises(jg.ContextLostError):
        lost.result()
    one.close()


def test_afterwards_each_call_is_refused_at_once(losing: LosingDevice) -> None:
    ex = jg.Executor(device=losing)
    add, _ = kernels(losing)
    x = losing.array(np.zeros(4, "f4"))
    launches, _ = ten(ex, losing, 0)
    with pytest.raises(jg.KernelFault):
        launches[0].result(60)
    new = jg.Kernel('extern "C" __global__ void other(float* x) { *x = 3; }', device=losing)
    calls: dict[str, Callable[[], Any]] = {
        "submit": lambda: ex.submit(add[1, 4], 1.0, x),
        "another configuration": lambda: ex.submit(add[1, 3], 1.0, x),
        "another kernel": lambda: ex.submit(new[1, 1], x),
        "execute": lambda: ex.execute(add[1, 4], 1.0, x),
        "put": lambda: ex.put(np.zeros(4, "f4")),
        "get": lambda: ex.get(x),
        "copy": lambda: ex.copy(x, losing.array(np.ones(4, "f4"))),
        "copied": lambda: ex.submit(add[1, 4], 1.0, jg.InOut(np.zeros(4, "f4"))),
        "result": lambda: launches[3].result(),
        "a plain launch": lambda: new[1, 1](x),
        "an executor": lambda: jg.Executor(device=losing),
    }  # fmt: skip
    for name, call in calls.items():
        with pytest.raises(jg.ContextLostError) as caught:
            call()
        assert caught.value.fix, name
    ex.synchronize()
    ex.close()


def test_nothing_is_stored_after_a_fault(losing: LosingDevice, cache: jg.KernelCache) -> None:
    with jg.Executor(device=losing) as ex:
        launches, _ = ten(ex, losing, 0)
        with pytest.raises(jg.KernelFault):
            launches[0].result(60)
    new = jg.Kernel('extern "C" __global__ void other(float* x) { *x = 3; }', device=losing, cache=cache)
    with pytest.raises(jg.ContextLostError, match="other"):
        new[1, 1](np.zeros(1, "f4"))
    assert new.compile(arch="sm_80").origin == "compiled"  # for what is no lost device, but kept nowhere
    assert list(cache.entries()) == []
    assert cache.stats().compiles == 1


def test_what_cupy_would_destroy_is_kept_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a fault the driver refuses to destroy anything, and CuPy's destructors would say so."""
    function = pytest.importorskip("cupy.cuda.function")
    module, other = function.Module(), object()
    before = sys.getrefcount(module), sys.getrefcount(other)
    kept: list[Any] = []
    monkeypatch.setattr(gc, "get_objects", lambda: [module, kept, {}])
    faults._keep_for_ever()
    assert (sys.getrefcount(module), sys.getrefcount(other)) == (before[0] + 1, before[1])
    assert gc.is_tracked(module)
