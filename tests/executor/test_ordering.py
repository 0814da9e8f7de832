"""Random programs: whatever their streams, priorities and dependencies, they give the serial result."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import jitgpu as jg

# One thread, so that arguments may overlap. It reads and writes late, so that whoever comes too early, before it or
# after it, makes a difference. ``idle`` is in the result, or a compiler would leave the loop out.
STEP = jg.Kernel(r"""
extern "C" __global__ void step(int idle, unsigned int a, int nx, const unsigned int* x, int nz, const unsigned int* z,
                                int ny, unsigned int* y) {
    unsigned int waste = 1;
    for (int i = 0; i < idle; i++) waste = waste * 1664525u + (waste >> 7) + 1013904223u;
    for (int i = 0; i < ny; i++) y[i] = a * y[i] + x[i % nx] + z[i % nz] + (waste == 0);
}""")
COPY = jg.Kernel('extern "C" __global__ void copy(const unsigned int* x, unsigned int* y) { *y = *x; }')
LENGTH = 16
ARRAYS = 3
IDLE = (0, 0, 0, 50_000, 300_000)


class View(NamedTuple):
    """A part of an array, at least one element."""

    array: int
    start: int
    stop: int

    def of(self, arrays: Sequence[Any]) -> Any:
        return arrays[self.array][self.start : self.stop]

    def meets(self, other: View) -> bool:
        return self.array == other.array and max(self.start, other.start) < min(self.stop, other.stop)


class Step(NamedTuple):
    """One thing that is submitted: a launch, a copy to the host, or a copy of a whole array to another."""

    kind: str
    idle: int
    a: int
    x: View
    z: View
    y: View
    how: dict[str, Any]
    after: tuple[int, ...]

    def reads(self) -> list[View]:
        return [self.x, self.z, self.y] if self.kind == "launch" else [self.x]

    def writes(self) -> list[View]:
        return {"launch": [self.y], "get": [], "copy": [self.y]}[self.kind]

    def meets(self, other: Step) -> bool:
        """Whether one has to wait for the other."""
        pairs = [(mine, its) for mine in self.writes() for its in [*other.reads(), *other.writes()]]
        pairs += [(mine, its) for mine in self.reads() for its in other.writes()]
        return any(mine.meets(its) for mine, its in pairs)


def views() -> st.SearchStrategy[View]:
    edges = st.tuples(st.integers(0, LENGTH - 1), st.integers(1, LENGTH)).filter(lambda edge: edge[0] < edge[1])
    whole = st.just((0, LENGTH))
    return st.builds(lambda array, edge: View(array, *edge), st.integers(0, ARRAYS - 1), st.one_of(whole, edges))


def steps() -> st.SearchStrategy[Step]:
    how = st.fixed_dictionaries(
        {}, optional={"stream": st.integers(0, 1), "priority": st.integers(-1, 0), "timing": st.booleans()}
    )
    after = st.lists(st.integers(0, 100), max_size=2).map(tuple)
    kinds = st.sampled_from(["launch"] * 6 + ["get", "copy"])
    return st.builds(
        Step, kinds, st.sampled_from(IDLE), st.integers(0, 5), views(), views(), views(), how, after
    ).map(whole_copies)


def whole_copies(step: Step) -> Step:
    """Copies are of arrays alike and apart."""
    if step.kind != "copy":
        return step
    source = step.x.array
    target = (source + 1 + step.y.array) % ARRAYS if step.y.array < ARRAYS - 1 else (source + 1) % ARRAYS
    return step._replace(x=View(source, 0, LENGTH), y=View(target, 0, LENGTH))


def initial() -> list[np.ndarray]:
    return [np.arange(LENGTH, dtype=np.uint32) + 100 * number for number in range(ARRAYS)]


def serial(program: Sequence[Step]) -> tuple[list[list[int]], list[list[int]]]:
    """What the arrays hold in the end, and what was got on the way, one step after the other."""
    arrays: list[np.ndarray] = initial()
    got = []
    for step in program:
        x, z, y = (view.of(arrays) for view in (step.x, step.z, step.y))
        if step.kind == "get":
            got.append(x.tolist())
        elif step.kind == "copy":
            y[:] = x
        else:
            for index in range(len(y)):
                value = step.a * int(y[index]) + int(x[index % len(x)]) + int(z[index % len(z)])
                y[index] = value & 0xFFFFFFFF
    return [array.tolist() for array in arrays], got


def submitted(
    dev: Any, ex: jg.Executor, program: Sequence[Step], streams: Sequence[Any],
    after: Callable[[int], Sequence[int]],
) -> tuple[list[list[int]], list[list[int]]]:  # fmt: skip
    """The same of an executor; ``after(index)``: after which steps one is to come by what the caller says."""
    arrays = [dev.array(array) for array in initial()]
    launches: list[Any] = []
    got = []
    for index, step in enumerate(program):
        x, z, y = (view.of(arrays) for view in (step.x, step.z, step.y))
        how = dict(step.how)
        if "stream" in how:
            how["stream"] = streams[how["stream"]]
        if step.kind == "get":
            launches.append(ex.get(x, stream=how.get("stream")))
            got.append(launches[-1])
            continue
        waits = [launches[other] for other in after(index)]
        if step.kind == "copy":
            launches.append(ex.copy(y, x, after=waits, stream=how.get("stream")))
            continue
        launches.append(ex.submit(STEP[1, 1], step.idle, step.a, *shown(x, z, y), after=waits, **how))
    results = [launch.result(60).tolist() for launch in got]
    ex.synchronize()
    return [dev.numpy(array).tolist() for array in arrays], results


@pytest.fixture(autouse=True)
def _loaded(dev) -> None:
    """Loading a kernel can wait for the device: none is to be loaded while the gate is closed."""
    x = dev.zeros(1, "uint32")
    STEP[1, 1](0, 1, 1, x, 1, x, 1, x)
    COPY[1, 1](x, dev.zeros(1, "uint32"))
    dev.device.synchronize()


FAST = settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@FAST
@given(st.lists(steps(), min_size=4, max_size=25), st.integers(1, 5))
def test_the_serial_result(dev, streams, program: list[Step], count: int) -> None:
    """Ordered by what is read and written, with dependencies of the caller's own on top."""
    with jg.Executor(streams=count) as ex:
        found = submitted(
            dev, ex, program, streams,
            lambda index: [other % index for other in program[index].after] if index else (),
        )  # fmt: skip
    assert found == serial(program)


@FAST
@given(st.lists(steps().filter(lambda step: step.kind != "get"), min_size=4, max_size=25), st.integers(1, 5))
def test_the_serial_result_in_manual_order(dev, streams, program: list[Step], count: int) -> None:
    """Where the caller names all that a step has to wait for."""
    with jg.Executor(streams=count, order="manual") as ex:
        found = submitted(
            dev, ex, program, streams,
            lambda index: [other for other in range(index) if program[index].meets(program[other])],
        )  # fmt: skip
    assert found == serial(program)


def test_without_order_the_result_is_another(dev, gate) -> None:
    """What the tests above look for is found: a reader overtakes the writer when nothing is known of memory."""

    class Nothing:
        """A map of nothing."""

        def __init__(self) -> None:
            self.by_start: dict[int, Any] = {}

        def users(self, reads: Any, writes: Any) -> tuple[list[Any], list[Any], list[Any]]:
            return [], [], []

    def overtaken(blind: bool) -> int:
        x, y = dev.zeros(1, "uint32"), dev.zeros(1, "uint32")
        with jg.Executor() as ex:
            if blind:
                ex._work._accesses = Nothing()  # type: ignore[assignment]
            gate.hold(ex, x, 7)
            launch = ex.submit(STEP[1, 1], 0, 1, 1, x, 1, x, 1, y)
            if blind:
                launch.result(60)
            gate.open()
        return int(dev.numpy(y)[0])

    assert overtaken(blind=False) == 14
    assert overtaken(blind=True) == 0


@pytest.mark.parametrize("wait", ["read after write", "write after read", "write after write"])
def test_each_kind_of_dependency(dev, ex, gate, streams, wait) -> None:
    """And nothing but it, on streams given by hand, so that not the choice of a stream orders them."""
    x, y, held, nothing, *free = (dev.zeros(1, "uint32") for _ in range(6))
    five = dev.array(np.full(1, 5, np.uint32))
    gate.hold(ex, held, 7, stream=streams[0])
    first, second = {
        "read after write": ((held, nothing, x), (x, nothing, y)),
        "write after read": ((x, held, y), (five, five, x)),
        "write after write": ((held, nothing, x), (five, five, x)),
    }[wait]
    ex.submit(STEP[1, 1], 0, 1, *shown(*first), stream=streams[0])  # behind the gate
    later = ex.submit(STEP[1, 1], 0, 3, *shown(*second), stream=streams[1])
    ex.submit(STEP[1, 1], 0, 1, *shown(five, nothing, free[0])).result(60)  # one that depends on nothing overtakes
    assert not later.done()
    gate.open()
    later.result(60)
    found = int(dev.numpy(x)[0]), int(dev.numpy(y)[0])
    assert found == {"read after write": (7, 7), "write after read": (10, 7), "write after write": (31, 0)}[wait]


def shown(x: Any, z: Any, y: Any) -> tuple[Any, ...]:
    """The arguments of a step for three arrays."""
    return len(x), x, len(z), z, len(y), y


def test_readers_do_not_wait_for_one_another(dev, ex, gate) -> None:
    x = dev.array(np.full(1, 5, np.uint32))
    first, second = dev.zeros(1, "uint32"), dev.zeros(1, "uint32")
    held = gate.hold(ex, first)
    reader = ex.submit(COPY[1, 1], x, first)  # waits for the gate, with x in its hands
    ex.submit(COPY[1, 1], x, second).result(60)
    assert not reader.done()
    assert not held.done()
    gate.open()
    reader.result(60)
    assert dev.numpy(first) == dev.numpy(second) == 5


def test_arrays_that_are_no_numpy_arrays(dev, ex, gate) -> None:
    """Whatever stands for an array: what it shares with others orders them."""
    x, y = dev.zeros(4, "uint32"), dev.zeros(4, "uint32")
    name = "__cuda_array_interface__" if dev.kind == "cuda" else "__array_interface__"

    class Interface:
        """An array of another library, of which only its interface is known."""

        def __init__(self, array: Any) -> None:
            self.keep = array
            setattr(self, name, getattr(array, name))

    class Capsule:
        """An array of another library, through DLPack."""

        def __init__(self, array: Any) -> None:
            self.array = array

        def __dlpack__(self, **how: Any) -> Any:
            return self.array.__dlpack__(**how)

        def __dlpack_device__(self) -> Any:
            return self.array.__dlpack_device__()

    for form in (Interface, Capsule):
        held = gate.hold(ex, x, 7)
        later = ex.submit(STEP[1, 1], 0, 1, 4, form(x), 4, form(x), 4, form(y))
        last = ex.submit(STEP[1, 1], 0, 1, 4, y, 4, y, 4, x)
        assert not later.done()
        gate.open()
        last.result(60)
        assert held.done()
    # 1: y = 14, x = 7 + 28 = 35; 2: x = 7, y = 14 + 14 = 28, x = 7 + 56
    assert (int(dev.numpy(x)[0]), int(dev.numpy(y)[0])) == (63, 28)
