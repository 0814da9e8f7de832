"""The generated launcher, over a driver that writes down the parameter bytes it is given."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from jitgpu.backend.arguments import MISSING
from jitgpu.errors import ArgumentError, ContextLostError, DeviceError, KernelFault, LaunchConfigError, LaunchError
from jitgpu.values import LaunchConfig

Bench = Callable[..., Any]
CURRENT_STREAM = 0xC0FFEE


def _saxpy(bench: Bench, make: SimpleNamespace, **settings: Any) -> Any:
    parameters = (
        make.scalar("int32", "n"), make.scalar("float32", "a"), make.pointer("float32", "x"),
        make.pointer("float32", "y", writable=True),
    )  # fmt: skip
    return bench(*parameters, **settings)


def _pointer_bytes(array: Any) -> bytes:
    return int(array.data.ptr).to_bytes(8, "little")


class _Stream:
    """A stream as CuPy shows its own."""

    def __init__(self, handle: int, device_id: int = 0) -> None:
        self.ptr = handle
        self.device_id = device_id


def test_what_the_driver_is_given(bench: Bench, make: SimpleNamespace) -> None:
    at = _saxpy(bench, make)
    launch = at.launcher()
    x, y = make.array(address=0x1000), make.array(address=0x2000)
    assert launch(16, 2.0, x, y) is None
    (call,) = at.calls
    assert (call.function, call.grid, call.block, call.shared_bytes) == (7, (2, 3, 4), (5, 6, 7), 99)
    assert call.stream == CURRENT_STREAM
    assert call.offsets == (0, 4, 8, 16)
    assert call.payloads == (b"\x10\0\0\0", np.float32(2).tobytes(), _pointer_bytes(x), _pointer_bytes(y))
    assert at.general == 0


def test_a_kernel_without_parameters(bench: Bench) -> None:
    at = bench()
    launch = at.launcher()
    launch()
    launch()
    assert [call.payloads for call in at.calls] == [(), ()]
    with pytest.raises(ArgumentError, match="too many arguments"):
        launch(1)


def test_a_stream_given_by_hand_keeps_the_arguments(bench: Bench, make: SimpleNamespace) -> None:
    at = _saxpy(bench, make)
    launch = at.launcher(_Stream(0xBEEF))
    x, y = make.array(address=0x1000), make.array(address=0x2000)
    launch(16, 2.0, x, y)
    launch(16, 2.0, x, y)
    assert [call.stream for call in at.calls] == [0xBEEF, 0xBEEF]
    assert [stream for stream, _ in at.kept] == [0xBEEF, 0xBEEF]
    assert all(objects[2] is x and objects[3] is y for _, objects in at.kept)


def test_memo_sees_changed_scalars_and_swapped_arrays(bench: Bench, make: SimpleNamespace) -> None:
    at = _saxpy(bench, make)
    launch = at.launcher()
    x, y = make.array(address=0x1000), make.array(address=0x2000)
    for n, a, first, second in [(1, 2.0, x, y), (1, 2.0, x, y), (1, 3.0, x, y), (1, 3.0, y, x), (70000, 3.0, y, x)]:
        launch(n, a, first, second)
        assert at.calls[-1].payloads == (
            n.to_bytes(4, "little"), np.float32(a).tobytes(), _pointer_bytes(first), _pointer_bytes(second),
        )  # fmt: skip
    assert at.general == 0


def test_memo_is_not_fooled_by_an_array_made_where_a_freed_one_was(bench: Bench, make: SimpleNamespace) -> None:
    at = bench(make.pointer("float32", "x"))
    launch = at.launcher()
    seen: set[int] = set()
    reused = 0
    for round_ in range(200):
        x = make.array(address=0x1000 * (round_ + 1))
        reused += id(x) in seen
        seen.add(id(x))
        launch(x)
        assert at.calls[-1].payloads == (_pointer_bytes(x),)
        del x
    assert reused, "no id was used again: this test tests nothing"


def test_memo_keeps_no_array_alive(bench: Bench, make: SimpleNamespace) -> None:
    import weakref

    at = bench(make.pointer("float32", "x"))
    launch = at.launcher()
    x = make.array()
    gone = weakref.ref(x)
    launch(x)
    del x
    gc.collect()
    assert gone() is None


def test_null_after_a_freed_array_is_null(bench: Bench, make: SimpleNamespace) -> None:
    at = bench(make.pointer("float32", "x"))
    launch = at.launcher()
    x = make.array(address=0x1000)
    launch(x)
    del x
    gc.collect()
    launch(None)
    assert at.calls[-1].payloads == (bytes(8),)
    assert at.general == 1


def test_memo_does_not_take_bits_for_numbers(bench: Bench, make: SimpleNamespace) -> None:
    at = bench(make.scalar("float8_e4m3fn", "a"))
    launch = at.launcher()
    launch(1.0)  # the bits of 1.0 are 56, an int that Python holds once
    launch(56)
    one, fifty_six = (np.array(value, make.dtype("float8_e4m3fn")).tobytes() for value in (1, 56))
    assert [call.payloads[0] for call in at.calls] == [one, fifty_six]


def test_memo_reads_values_that_can_change_each_time(bench: Bench, make: SimpleNamespace) -> None:
    at = bench(make.struct(8, name="s"), make.scalar("float32", "a"))
    launch = at.launcher()
    record, number = np.zeros((), [("u", "i4"), ("v", "f4")]), np.array(1.0)
    for value in (1, 2, 3):
        record["u"], number[...] = value, value
        launch(record, number)
        assert at.calls[-1].payloads == (record.tobytes(), np.float32(value).tobytes())


def test_the_general_path_gets_the_arguments_as_they_were(bench: Bench, make: SimpleNamespace) -> None:
    """A pointer out of the ordinary sends the call there after the values before it were converted."""
    at = bench(make.scalar("bfloat16", "a"), make.struct(8, name="s", ctype="float2"), make.pointer(name="x"))
    launch = at.launcher()
    launch(1.0, (2, 3), None)
    assert at.general == 1
    bf16 = np.array(1.0, make.dtype("bfloat16")).tobytes()
    assert at.calls[-1].payloads == (bf16, np.array([2, 3], "f4").tobytes(), bytes(8))


@pytest.mark.parametrize("names", [("type", "launch", "pool"), ("int", "float", "error"), ("self", "args", "_jg")])
def test_parameters_may_have_names_that_the_launcher_uses(
    bench: Bench, make: SimpleNamespace, names: tuple[str, ...]
) -> None:
    at = bench(make.scalar("int32"), make.scalar("float32"), make.pointer(), names=names)
    launch = at.launcher()
    x = make.array(address=0x1000)
    launch(1, 2.0, x)
    launch(**dict(zip(names, (np.int8(1), np.float32(2.0), x), strict=True)))
    assert at.calls[0].payloads == at.calls[1].payloads == (b"\1\0\0\0", np.float32(2).tobytes(), _pointer_bytes(x))
    assert at.general == 0


def test_keywords_and_defaults(bench: Bench, make: SimpleNamespace) -> None:
    x, y = make.array(address=0x1000), make.array(address=0x2000)
    at = _saxpy(bench, make, defaults=(MISSING, 3.0, MISSING, y))
    launch = at.launcher()
    launch(1, x=x)
    launch(y=x, x=y, n=2, a=1)
    assert at.calls[0].payloads == (
        b"\1\0\0\0", np.float32(3).tobytes(), _pointer_bytes(x), _pointer_bytes(y),
    )  # fmt: skip
    assert at.calls[1].payloads == (
        b"\2\0\0\0", np.float32(1).tobytes(), _pointer_bytes(y), _pointer_bytes(x),
    )  # fmt: skip


@pytest.mark.parametrize("value", [0, 1.0, None])
def test_defaults_are_checked_like_arguments(bench: Bench, make: SimpleNamespace, value: Any) -> None:
    launch = bench(make.pointer(name="x"), defaults=(value,)).launcher()
    if value is None:
        launch()
    else:
        with pytest.raises(ArgumentError, match="argument 'x'"):
            launch()


def test_miscalls(bench: Bench, make: SimpleNamespace) -> None:
    at = _saxpy(bench, make)
    launch = at.launcher()
    x = make.array()
    calls: list[tuple[tuple[Any, ...], dict[str, Any], list[str]]] = [
        ((), {}, ["argument 'n'", "missing", "(n, a, x, y)"]),
        ((1, 2.0, x), {}, ["argument 'y'", "missing"]),
        ((1, 2.0, x, x, 5), {}, ["too many arguments", "given:    5", "4 (n, a, x, y)"]),
        ((1, 2.0, x, x), {"b": 5}, ["argument 'b'", "no such parameter", "(n, a, x, y)"]),
        ((1, 2.0, x), {"yy": x}, ["argument 'yy'", "did you mean 'y'?"]),
    ]
    for args, kwargs, parts in calls:
        with pytest.raises(ArgumentError) as caught:
            launch(*args, **kwargs)
        for part in ["saxpy", "given:", "expected:", "fix:", *parts]:
            assert part in str(caught.value)
    assert not at.calls


def test_a_launch_after_an_error_is_right(bench: Bench, make: SimpleNamespace) -> None:
    at = _saxpy(bench, make)
    launch = at.launcher()
    x, y = make.array(address=0x1000), make.array(address=0x2000)
    launch(1, 2.0, x, y)
    for bad in [(2**40, 2.0, x, y), (1, 1e40, x, y), (1, 2.0, make.array(4, "f8"), y), ("1", 2.0, x, y)]:
        with pytest.raises(ArgumentError, match="saxpy"):
            launch(*bad)
        launch(1, 2.0, y, x)
        launch(1, 2.0, x, y)
        assert at.calls[-1].payloads[2:] == (_pointer_bytes(x), _pointer_bytes(y))
    assert len(at.calls) == 9


@pytest.mark.parametrize(
    ("status", "first", "second"),
    [(1, LaunchError, LaunchError), (701, LaunchError, LaunchError), (400, LaunchError, LaunchError),
     (3, DeviceError, DeviceError), (700, KernelFault, ContextLostError), (719, KernelFault, ContextLostError)],
)  # fmt: skip
def test_driver_errors_become_ours(
    bench: Bench, make: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, status: int, first: Any, second: Any
) -> None:
    from jitgpu.backend.cuda import faults

    monkeypatch.setattr(faults, "_lost", {})
    at = bench(make.pointer("float32", "x"), fails_with=status)
    launch = at.launcher()
    for expected, argument in ((first, make.array()), (second, None)):  # the generated path, then the general one
        with pytest.raises(expected) as caught:
            launch(argument)
        assert type(caught.value) is expected
        assert "saxpy" in str(caught.value)
        assert caught.value.__cause__ is not None


def test_after_a_fork_the_child_is_told(
    bench: Bench, make: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    from jitgpu.backend.cuda import faults

    monkeypatch.setattr(faults, "_pid", -1)
    with pytest.raises(DeviceError, match="fork"):
        bench(make.pointer("float32", "x"), fails_with=700).launcher()(make.array())


@pytest.mark.parametrize("paths", ["usual", "general"])
def test_threads_that_share_a_launcher_see_their_own_bytes(bench: Bench, make: SimpleNamespace, paths: str) -> None:
    at = _saxpy(bench, make, before=lambda: time.sleep(1e-4))
    launch = at.launcher()
    errors: list[str] = []
    barrier = threading.Barrier(8)

    def work(number: int) -> None:
        x, y = make.array(address=0x10_0000 + number * 0x100), make.array(address=0x20_0000 + number * 0x100)
        null = None if paths == "general" else y
        barrier.wait()
        for round_ in range(150):
            n, a = number * 1000 + round_ // 3, float(number)  # some calls repeat, some change
            launch(n, a, x, null)
            expected = (
                n.to_bytes(4, "little"), np.float32(a).tobytes(), _pointer_bytes(x),
                bytes(8) if null is None else _pointer_bytes(y),
            )  # fmt: skip
            if at.calls[-1].payloads != expected:
                errors.append(f"thread {number}, round {round_}: {at.calls[-1].payloads} for {expected}")
                return

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not errors


def test_bound_launches(bench: Bench, make: SimpleNamespace) -> None:
    at = _saxpy(bench, make)
    kernel = at.kernel()
    x, y = make.array(address=0x1000), make.array(address=0x2000)
    again = kernel.bind(LaunchConfig((1, 1, 1), (32, 1, 1), 4), None, (1, 2.0, x, y))
    again()
    again.update(a=5, y=x)
    again()
    assert at.calls[0].payloads == (b"\1\0\0\0", np.float32(2).tobytes(), _pointer_bytes(x), _pointer_bytes(y))
    assert at.calls[1].payloads == (b"\1\0\0\0", np.float32(5).tobytes(), _pointer_bytes(x), _pointer_bytes(x))
    assert (at.calls[1].grid, at.calls[1].block, at.calls[1].shared_bytes) == ((1, 1, 1), (32, 1, 1), 4)
    for wrong in ({"b": 1}, {"a": "x"}, {"n": 2, "y": make.array(3, "f8")}):
        with pytest.raises(ArgumentError, match="saxpy"):
            again.update(**wrong)
    again()
    assert at.calls[2].payloads == at.calls[1].payloads, "a refused update changed something"


def test_configurations_are_checked_before_the_driver_sees_them(bench: Bench, make: SimpleNamespace) -> None:
    kernel = _saxpy(bench, make).kernel()
    for config, subject in [
        (LaunchConfig((1, 1, 1), (2048, 1, 1)), "block.x"), (LaunchConfig((1, 65536, 1), (1, 1, 1)), "grid.y"),
        (LaunchConfig((1, 1, 1), (1, 1, 1), 300 << 10), "shared_bytes"),
    ]:  # fmt: skip
        with pytest.raises(LaunchConfigError) as caught:
            kernel.launcher(config, None)
        assert caught.value.subject == subject


class _TorchStream:
    cuda_stream = 0x70000


class _CoreStream:
    def __cuda_stream__(self) -> tuple[int, int]:
        return 0, 0x80000


@pytest.mark.parametrize(("stream", "handle"), [(_TorchStream(), 0x70000), (_CoreStream(), 0x80000),
(0x90000, 0x90000), (0, 0), (2, 2)])
def test_streams_of_other_libraries(bench: Bench, stream: Any, handle: int) -> None:
    at = bench()
    at.launcher(stream)()
    assert at.calls[-1].stream == handle


@pytest.mark.parametrize("stream", ["0", 1.5, True, object(), 1024, -1, _Stream(1, device_id=3)])
def test_what_is_no_stream_of_this_device(bench: Bench, stream: Any) -> None:
    with pytest.raises(LaunchConfigError) as caught:
        bench().launcher(stream)
    assert caught.value.subject == "stream"
    assert caught.value.kernel == "saxpy"


def test_an_argument_given_twice_and_a_default_overruled_by_name(bench: Bench, make: SimpleNamespace) -> None:
    at = bench(make.scalar("int32"), make.scalar("float32"), names=("n", "a"), defaults=(MISSING, 2.5))
    launch = at.launcher()
    with pytest.raises(ArgumentError, match=r"argument 'n': given twice\n.*1 \(int\) by position, n=3 \(int\) by name"):
        launch(1, n=3)
    assert at.calls == []
    launch(a=4.0, n=7)
    launch(8)
    assert [call.payloads for call in at.calls] == [
        (b"\7\0\0\0", np.float32(4).tobytes()), (b"\x08\0\0\0", np.float32(2.5).tobytes()),
    ]  # fmt: skip
