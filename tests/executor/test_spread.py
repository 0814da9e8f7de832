"""Several devices: parts mapped, arrays scattered and gathered, launches that go where their arrays are.

Every test runs on one device and on two, simulated and real. Simulated devices are kept apart here as GPUs are: an
array lives on the device that made it, and a kernel of another one must not be given it.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import jitgpu as jg
from jitgpu.backend.simulator.gpu import SimulatorDevice
from jitgpu.backend.simulator.lane import SimulatorLane
from jitgpu.executor.spread import share_out

LISTS = [
    ["sim:sm_80"],
    ["sim:sm_80", "sim:sm_90"],
    pytest.param(["cuda:0"], marks=pytest.mark.gpu),
    pytest.param(["cuda:0", "cuda:1"], marks=pytest.mark.gpu),
]
TEXT = r"""
extern "C" __global__ void affine(int n, int a, const int* x, int* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + 1;
}
extern "C" __global__ void mix(int n, int a, const int* x, int* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = 3 * y[i] + x[i] + a;
}
extern "C" __global__ void chain(int n, const int* x, int* y) {
    for (int i = 0; i < n; i++) y[i] = x[i] + 1;
}
extern "C" __global__ void wide(const int* x, long long* y) {
    int v = x[threadIdx.x];
    __syncthreads();
    y[threadIdx.x] += v;
}
extern "C" __global__ void take(const unsigned int* x, unsigned int* y) { *y = *x; }
extern "C" __global__ void spin(int n, volatile int* unused) {
    for (int i = 0; i < n; i++) if (unused) unused[0] = i;
}
extern "C" __global__ void increment(int* x) { x[threadIdx.x]++; }"""
NAMES = ("affine", "mix", "chain", "wide", "take", "spin", "increment")
AFFINE, MIX, CHAIN, WIDE, TAKE, SPIN, INCREMENT = (jg.Kernel(TEXT, name=name) for name in NAMES)
N = 64


class Apart:
    """Which simulated device made which array, which thread works on which device, and how much lanes have copied."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._made: list[tuple[int, int, SimulatorDevice, np.ndarray]] = []  # kept, so that no address is used again
        self._thread = threading.local()
        self.copied: list[int] = []
        for name in ("empty", "zeros"):
            monkeypatch.setattr(SimulatorDevice, name, self._noting(getattr(SimulatorDevice, name)))
        monkeypatch.setattr(SimulatorDevice, "holds", lambda device, value: self.owner(value) is device)
        monkeypatch.setattr(SimulatorDevice, "alone", False)
        monkeypatch.setattr(SimulatorDevice, "enter", lambda device: self._enter(device))
        monkeypatch.setattr(SimulatorDevice, "leave", lambda device, before: self._leave(before))
        for name in ("event", "record", "finish"):
            monkeypatch.setattr(SimulatorLane, name, self._where_it_is(getattr(SimulatorLane, name)))
        self._launcher, self._copy = SimulatorLane.launcher, SimulatorLane.copy
        monkeypatch.setattr(SimulatorLane, "launcher", lambda *args: self._checking(*args))
        monkeypatch.setattr(SimulatorLane, "copy", lambda *args: self._counting(*args))

    def _noting(self, make: Callable[..., np.ndarray]) -> Callable[..., np.ndarray]:
        def noting(device: SimulatorDevice, *args: Any, **kwargs: Any) -> np.ndarray:
            array = make(device, *args, **kwargs)
            start = array.__array_interface__["data"][0]
            self._made.append((start, start + array.nbytes, device, array))
            return array

        return noting

    def owner(self, value: Any) -> SimulatorDevice | None:
        """The device that made an array, or what it is a view of."""
        if not isinstance(value, np.ndarray):
            return None
        start = value.__array_interface__["data"][0]
        return next((device for first, stop, device, _ in self._made if first <= start < max(stop, first + 1)), None)

    def current(self) -> SimulatorDevice | None:
        return getattr(self._thread, "device", None)

    def _enter(self, device: SimulatorDevice) -> Any:
        before = self.current()
        self._thread.device = device
        return (before,)

    def _leave(self, before: Any) -> None:
        self._thread.device = before[0]

    def _where_it_is(self, method: Callable[..., Any]) -> Callable[..., Any]:
        def checked(lane: SimulatorLane, *args: Any, **kwargs: Any) -> Any:
            assert self.current() is lane.device, f"{self.current()} is current, not {lane.device}"
            return method(lane, *args, **kwargs)

        return checked

    def _checking(self, lane: SimulatorLane, *args: Any) -> Callable[..., None]:
        launch = self._launcher(lane, *args)

        def checked(*values: Any) -> None:
            assert self.current() is lane.device
            owners = {owner for value in values if (owner := self.owner(value)) is not None}
            if owners - {lane.device}:
                raise jg.ArgumentError(f"the array lives on {owners}, and the launch is on {lane.device}")
            launch(*values)

        return checked

    def _counting(self, lane: SimulatorLane, target: np.ndarray, source: np.ndarray) -> None:
        assert {self.owner(target), self.owner(source)} & {lane.device}
        self.copied.append(source.nbytes)
        self._copy(lane, target, source)


@pytest.fixture(params=LISTS, ids="+".join)
def dev(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The devices of one list: ``names``, ``devices``, ``copied`` (bytes of each copy, where they are simulated)."""
    names = request.param
    known = [place.name for place in jg.devices()]
    for name in names:
        if name.startswith("cuda") and name not in known:
            pytest.skip(f"needs {len(names)} GPUs")
    monkeypatch.setenv("JITGPU_DEVICE", "cuda" if names[0].startswith("cuda") else names[0])
    devices = [jg.device(name) for name in names]
    apart = Apart(monkeypatch) if devices[0].kind == "sim" else None
    owner = (lambda array: apart.owner(array)) if apart else lambda array: jg.device(f"cuda:{array.data.device_id}")
    first = devices[0]
    current = apart.current if apart else jg.device
    return SimpleNamespace(
        names=[place.name for place in devices], devices=devices, device=first, kind=first.kind, zeros=first.zeros,
        current=current, owner=owner, copied=apart.copied if apart else None,
    )  # fmt: skip


@pytest.fixture
def ex(dev: Any) -> Iterator[jg.Executor]:
    with jg.Executor(devices=dev.names) as executor:
        yield executor


def ints(rng: np.random.Generator, *shape: int) -> np.ndarray:
    return rng.integers(-1000, 1000, shape).astype("int32")


def even(places: list[str], names: list[str]) -> bool:
    """Whether the devices have as many parts, but for one."""
    counts = [places.count(name) for name in names]
    return sum(counts) == len(places) and max(counts) - min(counts) <= 1


# ----------------------------------------------------------------------------------------------------------------- map

@pytest.mark.parametrize("count", [0, 1, 2, 5, 8])
def test_each_device_has_its_share(dev, ex, rng, count):
    x = ints(rng, count, N)
    y = np.zeros_like(x)
    launches = ex.map(AFFINE.forall(N), [(N, 7, jg.In(a), jg.Out(b)) for a, b in zip(x, y, strict=True)])
    assert len(launches) == count
    places = [launch.result().device for launch in launches]
    np.testing.assert_array_equal(y, 7 * x + 1)
    assert count == 0 or even(places, dev.names)


def test_parts_go_where_their_arrays_are(dev, ex, rng):
    first, last = dev.devices[0], dev.devices[-1]
    homes = [last, first, last, last, first, last]
    hosts = ints(rng, len(homes), N)
    parts = [(N, 2, home.array(host), home.zeros(N, "int32")) for home, host in zip(homes, hosts, strict=True)]
    copied = len(dev.copied or ())
    places = [launch.result().device for launch in ex.map(AFFINE.forall(N), parts)]
    assert places == [home.name for home in [*homes[:5], first]]  # there was no room for the last one
    for home, host, part in zip(homes, hosts, parts, strict=True):
        np.testing.assert_array_equal(home.numpy(part[3]), 2 * host + 1)
    moved = len(dev.devices) - 1
    assert dev.copied is None or len(dev.copied) - copied == 3 * moved  # x and y there, y back


def test_arrays_of_another_device_hold_the_results(dev, ex, rng):
    hosts = ints(rng, 7, N)
    last = dev.devices[-1]
    arrays = [(last.array(host), last.array(host[::-1].copy())) for host in hosts]
    launches = ex.map(MIX.forall(N), [(N, index, x, y) for index, (x, y) in enumerate(arrays)], timing=True)
    places = []
    for index, (launch, (_, y), host) in enumerate(zip(launches, arrays, hosts, strict=True)):
        result = launch.result()
        assert launch.done()
        assert result.elapsed_ns >= 0
        places.append(result.device)
        np.testing.assert_array_equal(last.numpy(y), 3 * host[::-1] + host + index)
    assert even(places, dev.names)


def test_parts_that_write_to_one_array_come_in_their_order(dev, ex, rng):
    host, steps = ints(rng, N), ints(rng, 9, N)
    y = dev.device.array(host)
    expected = host.copy()
    for index, step in enumerate(steps):
        expected = 3 * expected + step + index
    for launch in ex.map(MIX.forall(N), [(N, index, jg.In(step), y) for index, step in enumerate(steps)]):
        launch.result()
    np.testing.assert_array_equal(dev.device.numpy(y), expected)


def test_what_all_parts_read_is_copied_once_a_device(dev, ex, rng):
    table = ints(rng, N)
    x = dev.device.array(table)
    outputs = np.zeros((6, N), "int32")
    copied = len(dev.copied or ())
    launches = ex.map(AFFINE.forall(N), [(N, index, x, jg.Out(y)) for index, y in enumerate(outputs)])
    assert even([launch.result().device for launch in launches], dev.names)
    np.testing.assert_array_equal(outputs, np.arange(6)[:, None] * table + 1)
    assert dev.copied is None or len(dev.copied) - copied == len(outputs) + len(dev.devices) - 1


def test_what_is_read_again_after_it_was_written(dev, ex, rng):
    host = ints(rng, N)
    x = dev.device.array(host)
    outputs = np.zeros((2, 6, N), "int32")
    launches = ex.map(AFFINE.forall(N), [(N, 1, x, jg.Out(y)) for y in outputs[0]])
    parts = [(N, 1, x, jg.Out(y)) for y in outputs[1]]
    parts[3:3] = [(N, 5, x, x)]
    for launch in [*launches, *ex.map(AFFINE.forall(N), parts)]:
        launch.result()
    np.testing.assert_array_equal(outputs[0], np.tile(host + 1, (6, 1)))
    np.testing.assert_array_equal(outputs[1][:3], np.tile(host + 1, (3, 1)))
    np.testing.assert_array_equal(outputs[1][3:], np.tile(5 * host + 2, (3, 1)))


@pytest.mark.parametrize(("first", "second"), [(0, 1), (1, 0), (0, 0), (3, 40), (17, 1)])
def test_arguments_that_overlap_do_so_elsewhere_too(dev, ex, first, second):
    """One thread goes through both, so each write through one is seen by the reads through the other."""
    length, count = 30, 2 * len(dev.devices)
    expected = np.arange(100, dtype="int32") ** 2
    bases = [dev.device.array(expected) for _ in range(count)]
    for index in range(length):
        expected[second + index] = expected[first + index] + 1
    parts = [(length, base[first : first + length], base[second : second + length]) for base in bases]
    for launch in ex.map(CHAIN[1, 1], parts):
        launch.result()
    for base in bases:
        np.testing.assert_array_equal(dev.device.numpy(base), expected)


def test_what_is_aligned_is_aligned_elsewhere_too(dev, ex):
    bases = [dev.device.array(np.arange(20, dtype="int32")) for _ in range(2 * len(dev.devices))]
    for launch in ex.map(WIDE[1, 4], [(base[1:11], base[2:12].view("int64")) for base in bases]):
        launch.result()
    expected = np.arange(20, dtype="int32")
    expected[2:10].view("int64")[:] += [1, 2, 3, 4]
    for base in bases:
        np.testing.assert_array_equal(dev.device.numpy(base), expected)


def test_random_parts_give_what_one_after_the_other_gives(dev, ex, rng):
    hosts = ints(rng, 6, N)
    homes = [dev.devices[int(rng.integers(len(dev.devices)))] for _ in hosts]
    arrays = [home.array(host) for home, host in zip(homes, hosts, strict=True)]
    for _ in range(4):
        picks = [tuple(map(int, rng.integers(0, len(hosts), 2))) for _ in range(12)]
        parts = [(N, index, arrays[x], arrays[y]) for index, (x, y) in enumerate(picks)]
        launches = ex.map(MIX.forall(N), parts)
        for index, (x, y) in enumerate(picks):
            hosts[y] = 3 * hosts[y] + hosts[x] + index
        y = int(rng.integers(len(hosts)))
        ex.submit(AFFINE.forall(N), N, 5, arrays[y], arrays[y])
        hosts[y] = 5 * hosts[y] + 1
        if rng.random() < 0.5:
            launches[-1].result()
    gathered = ex.gather(arrays).result()
    np.testing.assert_array_equal(gathered, hosts.reshape(-1))


def test_parts_may_be_tuples_keywords_or_single_arguments(dev, ex, rng):
    hosts = ints(rng, 4, N)
    arrays = [dev.device.array(host) for host in hosts]
    for launch in ex.map(INCREMENT[1, N], iter(arrays)):
        launch.result()
    outputs = [dev.device.zeros(N, "int32") for _ in hosts]
    parts = [{"n": N, "a": 2, "x": x, "y": y} for x, y in zip(arrays, outputs, strict=True)]
    for launch in ex.map(AFFINE.forall(N), parts):
        launch.result()
    for host, y in zip(hosts, outputs, strict=True):
        np.testing.assert_array_equal(dev.device.numpy(y), 2 * (host + 1) + 1)


def test_by_hand_what_is_done_before_is_said(dev, rng):
    host = ints(rng, N)
    with jg.Executor(devices=dev.names, order="manual") as ex:
        arrays = [dev.device.array(host) for _ in range(4)]
        first = ex.map(MIX.forall(N), [(N, 1, jg.In(host), x) for x in arrays])
        second = ex.map(MIX.forall(N), [(N, 2, jg.In(host), x) for x in reversed(arrays)], after=iter(first))
        for launch in second:
            launch.result()
        for x in arrays:
            np.testing.assert_array_equal(dev.device.numpy(x), 3 * (4 * host + 1) + host + 2)


def test_neither_copies_nor_launches_begin_before_what_is_done_before(dev, gate):
    with jg.Executor(devices=dev.names, order="manual") as ex:
        x, outputs = dev.zeros(1, "uint32"), np.zeros((4, 1), "uint32")
        parts = [(x, jg.Out(y)) for y in outputs]
        for launch in ex.map(TAKE[1, 1], parts):  # loaded, its memory allocated: that can wait for the device
            launch.result()
        held = gate.hold(ex, x, 17)
        launches = ex.map(TAKE[1, 1], parts, after=held)
        assert not any(launch.done() for launch in launches)
        gate.open()
        for launch in launches:
            launch.result()
    np.testing.assert_array_equal(outputs, 17)


def test_empty_arrays_and_no_threads(dev, ex):
    empty = [(dev.devices[-1].zeros(0, "int32"), dev.devices[0].zeros((3, 0), "int32")) for _ in range(3)]
    for launches in (
        ex.map(AFFINE[1, 32], [(0, 1, x, y) for x, y in empty]),
        ex.map(AFFINE.forall(0), [(0, 1, x, x) for x, _ in empty]),
    ):
        assert [launch.result().kernel for launch in launches] == [AFFINE.__name__] * 3


def test_a_part_that_cannot_be_launched_says_which(dev, ex):
    good = [(N, 1, dev.device.zeros(N, "int32"), dev.device.zeros(N, "int32")) for _ in range(3)]
    with pytest.raises(jg.ArgumentError, match="float32") as caught:
        ex.map(AFFINE.forall(N), [*good, (N, 1, dev.device.zeros(N), good[0][3])])
    assert "part 3 of 4" in "".join(caught.value.__notes__)
    with pytest.raises(jg.ArgumentError, match="missing"):
        ex.map(AFFINE.forall(N), [*good, (N, 1)])
    ex.synchronize()
    for _, _, _, y in good:
        np.testing.assert_array_equal(dev.device.numpy(y), 1)  # those before the wrong one were submitted


def test_where_memory_is_full_parts_wait_for_those_before(dev, ex, rng, monkeypatch):
    def full_above(limit: int) -> Callable[..., Any]:
        empty = type(dev.device).empty

        def allocate(device: Any, *args: Any, **kwargs: Any) -> Any:
            for queue in ex._work.queues():
                queue.retire()
            if sum(len(queue.flight) for queue in ex._work.queues()) > limit:
                raise MemoryError("full")
            return empty(device, *args, **kwargs)

        return allocate

    x = ints(rng, 20, N)
    y = np.zeros_like(x)
    parts = [(N, 3, jg.In(a), jg.Out(b)) for a, b in zip(x, y, strict=True)]
    with monkeypatch.context() as context:
        context.setattr(type(dev.device), "empty", full_above(4))
        launches = ex.map(AFFINE.forall(N), parts)
    for launch in launches:
        launch.result()
    np.testing.assert_array_equal(y, 3 * x + 1)
    with monkeypatch.context() as context:
        context.setattr(type(dev.device), "empty", full_above(-1))
        with pytest.raises(MemoryError):
            ex.map(AFFINE.forall(N), parts)


def test_from_another_thread(dev, ex, rng, in_threads):
    x = ints(rng, 3, 6, N)
    y = np.zeros_like(x)

    def work(number: int) -> None:
        parts = [(N, number, jg.In(a), jg.Out(b)) for a, b in zip(x[number], y[number], strict=True)]
        for launch in ex.map(AFFINE.forall(N), parts):
            launch.result()

    in_threads([lambda number=number: work(number) for number in range(3)])
    np.testing.assert_array_equal(y, np.arange(3)[:, None, None] * x + 1)


def test_a_fault_belongs_to_its_part(dev, ex, rng):
    if dev.kind == "cuda":
        pytest.skip("a fault on a GPU ends the process's work there")
    host = ints(rng, N)
    arrays = [dev.device.zeros(N, "int32") for _ in range(4)]
    sizes = [N, N, N + 1, N]
    launches = ex.map(AFFINE.forall(N + 1), [(n, 2, jg.In(host), y) for n, y in zip(sizes, arrays, strict=True)])
    failed = [isinstance(launch.exception(), jg.KernelFault) for launch in launches]
    assert failed == [False, False, True, False]
    for index in (0, 1, 3):
        np.testing.assert_array_equal(dev.device.numpy(arrays[index]), 2 * host + 1)


@given(st.integers(1, 4).flatmap(lambda places: st.tuples(
    st.just(places), st.lists(st.lists(st.integers(0, 3), min_size=places, max_size=places), max_size=12))))
def test_shares_are_even_and_wishes_granted_where_there_is_room(case):
    places, there = case
    chosen = share_out(there, places)
    counts = [chosen.count(place) for place in range(places)]
    assert sum(counts) == len(there)
    assert max(counts) - min(counts) <= 1
    wishes = [max(range(places), key=row.__getitem__) if any(row) else None for row in there]
    clear = all(row.count(max(row)) == 1 for row in there if any(row))  # two places as good: either may be taken
    alike, room = len(set(map(max, there))) <= 1, len(there) // places
    if clear and alike and all(wishes.count(place) <= room for place in range(places)):
        assert all(wish in (None, place) for wish, place in zip(wishes, chosen, strict=True))


def test_what_goes_over_devices_is_not_recorded(dev, ex):
    x = dev.device.zeros((4, N), "int32")
    for call in (lambda: ex.map(INCREMENT[1, N], list(x)), lambda: ex.scatter(x), lambda: ex.gather([x])):
        with pytest.raises(jg.LaunchError, match="recorded"), ex.capture():
            call()
    assert not ex.gather([x]).result().any()


def test_the_largest_parts_choose_first():
    assert share_out([[0, 1], [0, 9], [0, 8], [0, 0]], 2) == [0, 1, 1, 0]
    assert share_out([[0, 0, 2], [0, 0, 3], [5, 0, 4]], 3) == [1, 2, 0]
    assert share_out([], 3) == []


# --------------------------------------------------------------------------------------------------- scatter and gather

@pytest.mark.parametrize(("shape", "parts"), [((7, 3), None), ((5,), 3), ((2, 4, 5), 1), ((3, 2), 8), ((0, 4), None)])
@pytest.mark.parametrize("where", ["host", "strided", "first", "last"])
def test_what_is_scattered_is_gathered(dev, ex, rng, shape, parts, where):
    host = ints(rng, *shape)
    source = {"host": host, "strided": np.repeat(host, 2, axis=0)[::2]}.get(where)
    if source is None:
        source = dev.devices[0 if where == "first" else -1].array(host)
    pieces = ex.scatter(source) if parts is None else ex.scatter(source, parts)
    expected = np.array_split(host, len(dev.devices) if parts is None else parts)
    assert [piece.shape for piece in pieces] == [piece.shape for piece in expected]
    for piece, part in zip(pieces, expected, strict=True):
        np.testing.assert_array_equal(ex.get(piece).result(), part)
    gathered = ex.gather(iter(pieces)).result()
    assert (type(gathered), gathered.dtype) == (np.ndarray, host.dtype)
    np.testing.assert_array_equal(gathered, host)
    if where in ("first", "last") and host.size:
        ex.submit(INCREMENT[1, 1], pieces[0].reshape(-1))
        np.testing.assert_array_equal(ex.get(source).result(), host)  # parts are copies


def test_parts_lie_on_the_devices_in_their_order(dev, ex, rng):
    pieces = ex.scatter(ints(rng, 10, 2), 5)
    names = [dev.owner(piece).name for piece in pieces]
    assert even(names, dev.names)
    assert [name for name, _ in itertools.groupby(names)] == dev.names
    copied = len(dev.copied or ())
    launches = ex.map(INCREMENT[1, 4], [piece.reshape(-1) for piece in pieces])
    assert [launch.result().device for launch in launches] == names
    assert dev.copied is None or len(dev.copied) == copied


def test_what_is_gathered_was_written_before(dev, ex, rng):
    host = ints(rng, 12, N)
    pieces = ex.scatter(host, 6)
    for _ in range(3):
        ex.map(MIX.forall(2 * N), [(2 * N, 1, piece, piece) for piece in pieces])
    out = np.zeros((12, N), "int32")
    launch = ex.gather(pieces, out)
    assert launch.result() is out
    np.testing.assert_array_equal(out, 64 * host + 21)


def test_into_pinned_memory(dev, ex, rng):
    host = ints(rng, 6, N)
    source, out = ex.pinned((6, N), "int32"), ex.pinned((6, N), "int32")
    source[...] = host
    assert ex.gather(ex.scatter(source, 3), out).result() is out
    np.testing.assert_array_equal(out, host)


def test_a_result_is_its_owners(dev, ex, rng):
    first, second = ints(rng, 4, N), ints(rng, 4, N)
    one = ex.gather(ex.scatter(first)).result()
    other = ex.gather(ex.scatter(second)).result()
    np.testing.assert_array_equal(one, first)
    np.testing.assert_array_equal(other, second)
    assert one.flags.writeable


def test_what_cannot_be_scattered_or_gathered(dev, ex, rng):
    for wrong in (np.float32(1), np.array([object()])):
        with pytest.raises(jg.ArgumentError):
            ex.scatter(wrong)
    for parts in (0, -1, 1.5, True, "2"):
        with pytest.raises(jg.ArgumentError, match="parts"):
            ex.scatter(np.zeros(4, "f4"), parts)
    x = dev.device.zeros((4, 3))
    with pytest.raises(jg.ArgumentError, match="contiguous"):
        ex.scatter(x.T)
    wrong_ones = [[], [dev.device.zeros(())], [x, dev.device.zeros((4, 2))], [x, dev.device.zeros((4, 3), "f8")], [x.T]]
    for arrays in wrong_ones:
        with pytest.raises(jg.ArgumentError):
            ex.gather(arrays)
    read_only = np.zeros((8, 3), "f4")
    read_only.flags.writeable = False
    for out in (np.zeros((7, 3), "f4"), np.zeros((8, 3), "f8"), np.zeros((3, 8), "f4").T, read_only, x):
        with pytest.raises(jg.ArgumentError, match="out"):
            ex.gather([x, x], out)


# -------------------------------------------------------------------------------------------------------------- submit

def test_a_launch_goes_where_its_arrays_are(dev, ex, rng):
    before = dev.current()
    for place in [*dev.devices, *reversed(dev.devices)]:
        host = ints(rng, N)
        x, y = place.array(host), place.zeros(N, "int32")
        assert ex.execute(AFFINE.forall(N), N, 4, x, y=y).device == place.name
        np.testing.assert_array_equal(ex.get(y).result(), 4 * host + 1)
        assert dev.current() == before


def test_arrays_of_two_devices_in_one_launch(dev, ex):
    x, y = (place.zeros(N, "int32") for place in (dev.devices[0], dev.devices[-1]))
    if len(dev.devices) == 1:
        ex.submit(AFFINE.forall(N), N, 1, x, y).result()
        return
    with pytest.raises(jg.ArgumentError, match="lives on"):
        ex.submit(AFFINE.forall(N), N, 1, x, y)


def test_copies_between_devices(dev, ex, rng):
    host = ints(rng, N)
    x, y = dev.devices[0].array(host), dev.devices[-1].zeros(N, "int32")
    ex.submit(AFFINE.forall(N), N, 2, x, x)
    assert ex.copy(y, x).result() is y
    ex.submit(AFFINE.forall(N), N, 2, y, y)
    ex.copy(x, y)
    np.testing.assert_array_equal(ex.get(x).result(), 2 * (2 * host + 1) + 1)


def test_what_is_put_is_together(dev, ex, rng):
    hosts = ints(rng, 6, N)
    arrays = [ex.put(host) for host in hosts]
    assert {dev.owner(array).name for array in arrays} == {dev.names[0]}
    for x, y in itertools.pairwise(arrays):
        ex.submit(MIX.forall(N), N, 1, x, y)
    for host, other in itertools.pairwise(hosts):
        other *= 3
        other += host + 1
    np.testing.assert_array_equal(ex.get(arrays[-1]).result(), hosts[-1])


def loaded_everywhere(dev: Any, ex: jg.Executor) -> Any:
    """Have the kernel loaded on all devices, which can wait for them; memory for a gate."""
    for launch in ex.map(SPIN[1, 1], [(1, None)] * len(dev.devices)):
        launch.result()
    x = dev.zeros(1, "uint32")
    dev.device.synchronize()
    return x


def test_without_arrays_to_the_device_with_the_least_to_do(dev, ex, gate):
    x = loaded_everywhere(dev, ex)
    held = gate.hold(ex, x)
    assert ex.submit(SPIN[1, 1], 3, None).result().device == dev.names[-1]
    assert not held.done()
    gate.open()
    held.result()


def test_what_is_done_is_no_load(dev, ex, gate, until):
    flag, x = loaded_everywhere(dev, ex), dev.devices[-1].zeros(N, "int32")
    for _ in range(5):
        ex.submit(INCREMENT[1, N], x)
    queues = ex._homes[-1].all_queues()
    until(lambda: all(queue.lane.finished() >= queue.number for queue in queues))
    held = gate.hold(ex, flag)
    assert ex.submit(SPIN[1, 1], 3, None).result().device == dev.names[-1]
    gate.open()
    held.result()


def test_a_kernel_made_for_one_device(dev, ex, rng):
    there = jg.Kernel(TEXT, name="affine", device=dev.names[-1])
    x = ints(rng, 4, N)
    y = np.zeros_like(x)
    assert ex.submit(there.forall(N), N, 1, jg.In(x[0]), jg.Out(y[0])).result().device == dev.names[-1]
    launches = ex.map(there.forall(N), [(N, 2, jg.In(a), jg.Out(b)) for a, b in zip(x, y, strict=True)])
    assert {launch.result().device for launch in launches} == {dev.names[-1]}
    np.testing.assert_array_equal(y, 2 * x + 1)


def test_a_kernel_for_a_device_that_the_executor_lacks(dev, ex):
    elsewhere = jg.Kernel(TEXT, name="affine", device="sim:sm_86")
    x = np.zeros(N, "int32")
    for call in (
        lambda: ex.submit(elsewhere.forall(N), N, 1, jg.In(x), jg.Out(x)),
        lambda: ex.map(elsewhere.forall(N), [(N, 1, jg.In(x), jg.Out(x))]),
    ):
        with pytest.raises(jg.DeviceError, match="another device") as caught:
            call()
        assert dev.names[0] in caught.value.given
        assert "sim:sm_86" in caught.value.expected


def test_an_executor_over_all_devices(dev):
    with jg.Executor(devices="all") as ex:
        names = [home.device.name for home in ex._homes]
    gpus = [place.name for place in jg.devices() if place.kind == "cuda"]
    assert names == (gpus if dev.kind == "cuda" else dev.names[:1])


def test_no_device_twice(dev):
    for wrong in ([dev.names[0]] * 2, [], dev.names[0]):
        with pytest.raises(jg.DeviceError, match="devices"):
            jg.Executor(devices=wrong)
