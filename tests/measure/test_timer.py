"""How times are taken on a stream: on a stream that is made up, whose kernels take known times, by a clock that stands
still unless something is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from jitgpu.measure import measuring, timer
from jitgpu.measure.subject import Subject
from jitgpu.measure.timer import Timer, run

US = 1000
CAPACITY = 1024  # what a stream takes before the host has to wait
GAP, SHARE = 1 * US, 3 * US  # between two kernels, and what two events show besides
LIMIT = 250_000 * US
FLUSH = 40 * US


class Stream:
    """A stream and the host before it; times in ns."""

    queued = True
    stream = 0

    def __init__(self) -> None:
        self.host = 0  # the host's time
        self.device = 0  # when the device is done with what it has begun
        self.waiting: list[Any] = []  # what is queued behind a closed gate
        self.closed_at: int | None = None
        self.gave_up = False
        self.flushes = 0
        self.saved_now = self.restored = 0

    # ------------------------------------------------------------------------------------------------- as time's module

    def perf_counter_ns(self) -> int:
        return self.host

    def perf_counter(self) -> float:
        return self.host / 1e9

    # --------------------------------------------------------------------------------------------------------- as clock

    def event(self) -> dict[str, int]:
        return {}

    def record(self, event: dict[str, int]) -> None:
        self.put(event)

    def elapsed_ms(self, begin: dict[str, int], end: dict[str, int]) -> float:
        return (end["at"] - begin["at"] + SHARE) / 1e6

    def wait(self) -> None:
        if self.closed_at is not None:
            self._give_up()
        self.host = max(self.host, self.device)

    def flush(self) -> None:
        self.flushes += 1
        self.put(FLUSH)

    def saved(self, extent: tuple[int, int]) -> Callable[[], None]:
        self.saved_now += 1

        def restore() -> None:
            self.restored += 1

        return restore

    # ------------------------------------------------------------------------------------------------------- the device

    def put(self, item: Any) -> None:
        """A kernel (its time, ns) or an event."""
        if self.closed_at is not None and len(self.waiting) == CAPACITY:
            self._give_up()
        if self.closed_at is not None:
            self.waiting.append(item)
        else:
            self._do(item)

    def _do(self, item: Any) -> None:
        if isinstance(item, dict):
            self.device = item["at"] = max(self.device, self.host)
        else:
            self.device = max(self.device, self.host) + GAP + item

    def _give_up(self) -> None:
        assert self.closed_at is not None
        self.host = max(self.host, self.closed_at + LIMIT)
        self.gave_up = True
        self.open()

    def close(self) -> None:
        self.closed_at, self.gave_up = self.host, False

    def open(self) -> None:
        """What waits is there at once: the device works it off without the host."""
        if self.closed_at is None:
            return
        self.closed_at = None
        waiting, self.waiting = self.waiting, []
        for item in waiting:
            self._do(item)

    def nothing(self) -> None:
        self.put(1 * US)


class Place:
    """A device."""

    name = "made up"

    def use(self) -> Any:
        import contextlib

        return contextlib.nullcontext()

    def synchronize(self) -> None:
        pass


class Kernel:
    """A launch: kernels of ``device_us`` each, the host needs ``host_us``."""

    def __init__(self, stream: Stream, device_us: float, host_us: float, *, kernels: int = 1) -> None:
        self.stream, self.kernels = stream, kernels
        self.device_ns, self.host_ns = int(device_us * US), int(host_us * US)
        self.calls = 0
        self.blocks = False

    def __call__(self) -> None:
        self.calls += 1
        self.stream.host += self.host_ns
        for _ in range(self.kernels):
            self.stream.put(self.device_ns)
        if self.blocks:
            self.stream.wait()


@pytest.fixture
def stream(monkeypatch: pytest.MonkeyPatch) -> Stream:
    made = Stream()
    monkeypatch.setattr(timer, "time", made)
    monkeypatch.setattr(timer, "Gate", lambda device, clock: made)
    monkeypatch.setattr(timer, "event_share_ms", lambda device, clock, gate: SHARE / 1e6)
    return made


def timed(stream: Stream, call: Any, *, budget_ms: float = 100.0, restores: int = 0, **options: Any) -> Timer:
    made = Timer(subject(stream, call, restores), **options)
    run([made], budget_ms)
    return made


def subject(stream: Stream, call: Any, restores: int = 0) -> Subject:
    extents = tuple((8 * k, 8 * k + 8) for k in range(restores))
    return Subject("made up", True, Place(), stream, call, extents, lambda: call)  # type: ignore[arg-type]


@pytest.mark.parametrize("device_us", [0.5, 5, 40, 900, 20_000])
@pytest.mark.parametrize("host_us", [0.5, 4, 70])
def test_the_time_is_that_of_the_device(stream: Stream, device_us: float, host_us: float) -> None:
    """However long the host takes."""
    found = timed(stream, Kernel(stream, device_us, host_us))
    assert found.times_ms == pytest.approx([(device_us + 1) / 1e3] * len(found.times_ms))
    assert found.host_us == pytest.approx([host_us] * len(found.host_us))
    assert found.notes == []
    batch_ms = found.batch * (device_us + 1) / 1e3
    assert batch_ms >= 0.5 or found.batch == 200
    assert found.batch == 1 or batch_ms < 1.0


def test_it_takes_about_as_long_as_it_may(stream: Stream) -> None:
    kernel = Kernel(stream, 100, 4)
    found = timed(stream, kernel, budget_ms=200)
    assert 0.15 < stream.host / 1e9 < 0.3
    assert kernel.calls * 101 * US < stream.host + 2 * 101 * US
    assert len(found.times_ms) > 100


def test_warming_up_is_not_among_the_times(stream: Stream) -> None:
    """A clock that rises: the first launches take longer."""
    slow = 400

    class Rising(Kernel):
        def __call__(self) -> None:
            self.device_ns = (90 if self.calls < slow else 50) * US
            super().__call__()

    kernel = Rising(stream, 50, 4)
    found = timed(stream, kernel, budget_ms=1000)
    assert found.times_ms == pytest.approx([51e-3] * len(found.times_ms))


@pytest.mark.parametrize(("seconds", "fewest"), [(0.03, 5), (3.0, 3)])
def test_a_slow_kernel_is_timed_a_few_times(stream: Stream, seconds: float, fewest: int) -> None:
    found = timed(stream, Kernel(stream, seconds * 1e6, 4), budget_ms=50)
    assert len(found.times_ms) == fewest
    assert found.batch == 1


def test_a_call_of_many_kernels_does_not_fill_the_stream(stream: Stream) -> None:
    kernel = Kernel(stream, 0.2, 1, kernels=15)
    found = timed(stream, kernel)
    assert found.batch * 15 + 2 <= CAPACITY
    assert found.times_ms == pytest.approx([15 * 1.2e-3] * len(found.times_ms))
    assert found.notes == []


def test_one_that_does_is_timed_in_smaller_batches(stream: Stream, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timer, "_BATCH_MS", 50.0)
    kernel = Kernel(stream, 0.2, 1, kernels=15)
    found = timed(stream, kernel, budget_ms=100.0)
    assert 1 < found.batch * 15 + 2 <= CAPACITY
    assert found.times_ms == pytest.approx([15 * 1.2e-3] * len(found.times_ms))


def test_a_call_that_waits_is_timed_without_the_gate(stream: Stream) -> None:
    kernel = Kernel(stream, 20, 30)
    kernel.blocks = True
    found = timed(stream, kernel)
    assert found.notes == ["the call waits for the device or fills its stream: the times include the host's"]
    assert found.batch == 1
    assert min(found.times_ms) >= (30 + 20) / 1e3
    assert stream.host / 1e9 < 1.5  # it does not wait for the gate again and again


def test_a_call_that_waits_now_and_then(stream: Stream) -> None:
    """What was measured with the gate given up is not among the times."""

    class Sometimes(Kernel):
        def __call__(self) -> None:
            self.blocks = self.calls % 100 == 99
            super().__call__()

    kernel = Sometimes(stream, 20, 4)
    found = timed(stream, kernel)
    assert found.times_ms == pytest.approx([21e-3] * len(found.times_ms))
    assert 1 <= found.batch < 24


def test_cold_runs_flush_before_each(stream: Stream) -> None:
    kernel = Kernel(stream, 30, 4)
    found = timed(stream, kernel, cold=True)
    assert found.batch == 1
    assert found.times_ms == pytest.approx([31e-3] * len(found.times_ms))  # without what the flush takes
    assert stream.flushes >= kernel.calls


def test_what_is_saved_is_restored_before_each_and_at_the_end(stream: Stream) -> None:
    kernel = Kernel(stream, 30, 4)
    found = timed(stream, kernel, restores=2)
    assert found.batch == 1
    assert stream.saved_now == 2
    assert stream.restored == 2 * (kernel.calls + 1)
    assert found.times_ms == pytest.approx([31e-3] * len(found.times_ms))


def test_several_take_turns_and_have_their_own_cache(stream: Stream) -> None:
    order: list[str] = []
    kernels = {name: Kernel(stream, us, 4) for name, us in {"a": 700, "b": 1400, "c": 2800}.items()}

    def noted(name: str) -> Any:
        def call() -> None:
            order.append(name)
            kernels[name]()

        return call

    timers = {name: Timer(subject(stream, noted(name)), lead=True) for name in kernels}
    run(list(timers.values()), 200.0)
    counts = {len(item.times_ms) for item in timers.values()}
    assert len(counts) == 1  # as many of each
    for name, us in {"a": 700, "b": 1400, "c": 2800}.items():
        assert timers[name].times_ms == pytest.approx([(us + 1) / 1e3] * len(timers[name].times_ms))
    turns = "".join(order)[-6 * counts.pop() :]  # two calls each, one of them not timed
    rounds = {turns[k : k + 6] for k in range(0, len(turns), 6)}
    assert all(sorted(one) == list("aabbcc") and one[0] == one[1] and one[2] == one[3] for one in rounds)
    assert len(rounds) > 1  # not always in one order


def test_the_gate_is_opened_when_a_call_raises(stream: Stream) -> None:
    kernel = Kernel(stream, 30, 4)

    def failing() -> None:
        kernel()
        if kernel.calls == 60:
            raise KeyError

    with pytest.raises(KeyError):
        timed(stream, failing)
    assert stream.closed_at is None


def test_a_function_that_queues_nothing_is_refused(stream: Stream) -> None:
    class Nothing(Kernel):
        def __call__(self) -> None:
            self.stream.host += self.host_ns

    found = timed(stream, Nothing(stream, 0, 4))
    with pytest.raises(measuring.ArgumentError, match="queued nothing on the stream"):
        measuring.result(found, cold=False, bytes=None, flops=None)


def test_the_share_of_the_events_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    from jitgpu.measure import gate

    made = Stream()
    monkeypatch.setattr(gate, "time", made)
    monkeypatch.setattr(gate, "_shares_ms", {})
    share_ms = gate.event_share_ms(Place(), made, made)  # type: ignore[arg-type]
    assert share_ms == pytest.approx(SHARE / 1e6)
    begun = made.host
    assert gate.event_share_ms(Place(), made, made) == share_ms  # type: ignore[arg-type]
    assert made.host == begun  # measured once
    assert made.closed_at is None
