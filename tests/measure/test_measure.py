"""``jg.measure``: what comes out of it on every device, and what it refuses. Nothing here asserts how long anything
takes."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.measure.measurement import span_text, time_text
from jitgpu.measure.subject import subject_of

SOURCE = r"""
extern "C" __global__ void add(int n, float a, float* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] += a;
}
extern "C" __global__ void saxpy(int n, float a, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] += a * x[i];
}
extern "C" __global__ void through(int n, float** tables) { if (n < 0) tables[0][0] = 1; }
"""
ADD = jg.Kernel(SOURCE, name="add")
SAXPY = jg.Kernel(SOURCE, name="saxpy")
SIZED = jg.Kernel(SOURCE, name="add", threads="n")
THROUGH = jg.Kernel(SOURCE, name="through")
N = 1000
QUICK = {"budget_ms": 2.0}


class Counter:
    """A function that counts its calls."""

    def __init__(self, launch: Any, *args: Any) -> None:
        self.launch, self.args, self.calls = launch, args, 0

    def __call__(self) -> None:
        self.calls += 1
        self.launch(*self.args)


# ------------------------------------------------------------------------------------------------------ what comes out

def test_a_launch(dev: Any) -> None:
    x = dev.zeros(N)
    found = jg.measure(ADD[8, 128], N, 1.0, x, **QUICK)
    assert (found.kernel, found.device, found.cold, found.notes) == ("add", dev.device.name, False, ())
    assert len(found.times_ms) >= 5
    assert min(found.times_ms) > 0
    assert found.runs == len(found.times_ms) * found.batch
    assert found.host_us is not None
    assert found.host_us > 0
    assert dev.numpy(x).min() >= found.runs  # it was really launched that often
    assert found.gb_per_s is found.gflop_per_s is found.share_of_peak is found.peak_gb_per_s is None
    assert list(found.quantiles_ms) == [5, 25, 50, 75, 95]
    assert list(found.quantiles_ms.values()) == sorted(found.quantiles_ms.values())
    assert found.median_ms == found.quantiles_ms[50] == pytest.approx(np.median(found.times_ms))


def test_every_way_to_say_what_is_launched(dev: Any) -> None:
    x = dev.zeros(N)
    bound = ADD[8, 128].bind(N, 1.0, x)
    for target, args, kwargs in (
        (ADD.forall(N), (N, 1.0, x), {}), (ADD[8, 128], (N,), {"a": 1.0, "x": x}),
        (ADD.configure(8, 128), (N, 1.0, x), {}), (SIZED, (N, 1.0, x), {}), (bound, (), {}),
    ):  # fmt: skip
        before = dev.numpy(x).min()
        found = jg.measure(target, *args, **kwargs, **QUICK)
        assert found.kernel == "add"
        assert dev.numpy(x).min() - before >= found.runs


def test_the_host_launches_as_a_user_does(dev: Any) -> None:
    """From the second launch on ``kernel[grid, block]`` may be another object, which is what is timed then."""
    configured = ADD[8, 128]
    subject = subject_of(configured, (N, 1.0, dev.zeros(N)), {}, False, None)
    assert subject.call.func is configured  # type: ignore[attr-defined]
    subject.call()
    assert subject.settled().func is ADD[8, 128]  # type: ignore[attr-defined]


def test_a_function(dev: Any) -> None:
    launch = Counter(ADD[8, 128], N, 1.0, x := dev.zeros(N))
    found = jg.measure(launch, **QUICK)
    assert found.kernel == "Counter"
    assert launch.calls >= found.runs >= 5
    assert dev.numpy(x).max() == launch.calls
    assert (found.host_us is None) == (dev.kind == "sim")

    def twice(times: int, *, array: Any) -> None:
        for _ in range(times):
            ADD[8, 128](N, 1.0, array)

    assert jg.measure(twice, 2, array=x, **QUICK).kernel == "twice"


def test_rates_are_those_of_the_median(dev: Any) -> None:
    found = jg.measure(ADD[8, 128], N, 1.0, dev.zeros(N), bytes=8 * N, flops=N, **QUICK)
    assert found.gb_per_s == pytest.approx(8 * N / (found.median_ms * 1e-3) / 1e9)
    assert found.gflop_per_s == pytest.approx(N / (found.median_ms * 1e-3) / 1e9)
    assert found.peak_gb_per_s is not None
    assert found.peak_gb_per_s > 0
    assert found.share_of_peak == pytest.approx(found.gb_per_s / found.peak_gb_per_s)
    again = jg.measure(ADD[8, 128], N, 1.0, dev.zeros(N), bytes=8 * N, **QUICK)
    assert again.peak_gb_per_s == found.peak_gb_per_s  # measured once


def test_cold_runs_are_timed_one_by_one(dev: Any) -> None:
    found = jg.measure(ADD[8, 128], N, 1.0, dev.zeros(N), cold=True, **QUICK)
    assert found.cold
    assert found.batch == 1
    assert "the cache flushed before each" in str(found)


# ------------------------------------------------------------------------------------------------------------- restored

def test_what_the_kernel_writes_is_restored(dev: Any) -> None:
    x, y = dev.array(np.arange(N, dtype="f4")), dev.array(np.arange(N, dtype="f4"))
    found = jg.measure(SAXPY[8, 128], N, 2.0, x, y, restore=True, **QUICK)
    assert found.batch == 1
    np.testing.assert_array_equal(dev.numpy(y), np.arange(N, dtype="f4"))


def test_every_launch_sees_what_was_there_at_first(dev: Any) -> None:
    """A kernel that counts the launches that saw something else."""
    kernel = jg.Kernel(r"""
    extern "C" __global__ void once(int* x, int* wrong) {
        if (x[threadIdx.x] != threadIdx.x) wrong[0] += 1;
        x[threadIdx.x] = -1;
    }""")
    for cold in (False, True):
        x, wrong = dev.array(np.arange(4, dtype="i4")), dev.zeros(1, "i4")
        jg.measure(lambda x=x, wrong=wrong: kernel[1, 4](x, wrong), restore=[x], cold=cold, **QUICK)
        assert dev.numpy(wrong)[0] == 0
        np.testing.assert_array_equal(dev.numpy(x), np.arange(4))
    jg.measure(kernel[1, 4], x, wrong, **QUICK)
    assert dev.numpy(wrong)[0] > 0  # the kernel does count


def test_an_array_in_parts_is_restored(dev: Any) -> None:
    x = dev.zeros(2 * N)
    jg.measure(SAXPY[8, 128], N, 1.0, x[:N], x[N:], restore=True, **QUICK)
    jg.measure(ADD[8, 128].bind(N, 1.0, x), restore=[x], **QUICK)
    assert not dev.numpy(x).any()


@pytest.mark.parametrize("restore", [True, 1, "x", [3.0], [None]])
def test_what_cannot_be_restored(dev: Any, restore: Any) -> None:
    launch = Counter(ADD[8, 128], N, 1.0, dev.zeros(N))
    with pytest.raises(jg.ArgumentError, match="restore"):
        jg.measure(launch, restore=restore, **QUICK)
    assert launch.calls == 0


def test_memory_that_cannot_be_written_is_not_restored(tmp_path: Any) -> None:
    np.save(tmp_path / "x.npy", np.zeros(4, "f4"))
    mapped = np.load(tmp_path / "x.npy", mmap_mode="r")
    with pytest.raises(jg.ArgumentError, match="that can be written"):
        jg.measure(sorted, [2, 1], device="sim", restore=[mapped], **QUICK)


def test_what_ends_a_measurement_leaves_the_arguments_as_they_were() -> None:
    x = np.zeros(4, "f4")
    kernel = jg.Kernel(SOURCE, name="add", device="sim")
    with pytest.raises(jg.KernelFault):
        jg.measure(kernel[1, 64], 64, 1.0, x, restore=True)
    calls = iter(range(5))

    def failing() -> None:
        kernel[1, 4](4, 1.0, x)
        if next(calls) == 4:
            raise KeyError("fifth")

    with pytest.raises(KeyError, match="fifth"):
        jg.measure(failing, device="sim", restore=[x], budget_ms=1000)
    assert x.tolist() == [0.0] * 4


def test_addresses_cannot_be_restored(dev: Any) -> None:
    tables = dev.zeros(4, "u8")
    with pytest.raises(jg.ArgumentError, match=r"argument 'tables'.*address cannot be restored"):
        jg.measure(THROUGH[1, 1], 1, tables, restore=True, **QUICK)
    with pytest.raises(jg.ArgumentError, match="which arrays a bound launch writes"):
        jg.measure(ADD[8, 128].bind(N, 1.0, dev.zeros(N)), restore=True)


# -------------------------------------------------------------------------------------------------------------- refused

def test_nothing_is_launched_with_wrong_arguments(dev: Any) -> None:
    x = dev.zeros(N)
    with pytest.raises(jg.ArgumentError, match="argument 'x'"):
        jg.measure(ADD[8, 128], N, 1.0, dev.zeros(N, "f8"))
    with pytest.raises(jg.ArgumentError, match="missing"):
        jg.measure(ADD[8, 128], N, 1.0)
    with pytest.raises(jg.ArgumentError, match="too many"):
        jg.measure(ADD[8, 128], N, 1.0, x, x)
    with pytest.raises(jg.LaunchConfigError, match="at most 1024"):
        jg.measure(ADD[8, 2048], N, 1.0, x)
    with pytest.raises(jg.ArgumentError, match="copies would be measured"):
        jg.measure(ADD[8, 128], N, 1.0, jg.InOut(np.zeros(N, "f4")))
    with pytest.raises(jg.ArgumentError, match="a bound launch has its arguments"):
        jg.measure(ADD[8, 128].bind(N, 1.0, x), 1.0)
    assert not dev.numpy(x).any()


def test_there_has_to_be_something_to_launch(dev: Any) -> None:
    with pytest.raises(jg.LaunchConfigError, match="nothing to measure"):
        jg.measure(ADD.forall(0), 0, 1.0, dev.zeros(1))
    with pytest.raises(jg.LaunchConfigError, match=r"grid\.x"):
        jg.measure(ADD[0, 128], 0, 1.0, dev.zeros(1))
    with pytest.raises(jg.LaunchConfigError, match="threads"):
        jg.measure(ADD, N, 1.0, dev.zeros(N))
    with pytest.raises(jg.ArgumentError, match="a launch or a function is measured"):
        jg.measure(dev.zeros(N))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["bytes", "flops", "budget_ms"])
@pytest.mark.parametrize("value", [0, -1.0, float("nan"), float("inf"), 10**400, "12", True])
def test_numbers_are_numbers(dev: Any, name: str, value: Any) -> None:
    launch = Counter(ADD[8, 128], N, 1.0, dev.zeros(N))
    with pytest.raises(jg.ArgumentError, match=f"{name}: not a number above 0"):
        jg.measure(launch, **{name: value})
    assert launch.calls == 0


def test_the_device_of_a_kernel_is_its_own(dev: Any) -> None:
    other = "sim:sm_90" if dev.kind == "sim" else "sim"
    with pytest.raises(jg.DeviceError, match="launched on another device"):
        jg.measure(ADD[8, 128], N, 1.0, dev.zeros(N), device=other)
    assert jg.measure(sorted, [2, 1], device="sim", **QUICK).device == "sim"


def test_a_fault_is_raised() -> None:
    x = np.zeros(4, "f4")
    kernel = jg.Kernel(SOURCE, name="add", device="sim")
    with pytest.raises(jg.KernelFault, match="past the end"):
        jg.measure(kernel[1, 64], 64, 1.0, x)


def test_what_a_function_raises_is_raised(dev: Any) -> None:
    x, calls = dev.zeros(N), iter(range(12))

    def failing() -> None:
        ADD[8, 128](N, 1.0, x)
        if next(calls) == 11:
            raise KeyError("twelfth")

    with pytest.raises(KeyError, match="twelfth"):
        jg.measure(failing, budget_ms=1000)
    dev.device.synchronize()  # nothing is held back
    assert dev.numpy(x).max() == 12


# ------------------------------------------------------------------------------------------------------------- as text

FOUND = jg.Measurement(
    "saxpy<float>", "cuda:0", (0.010, 0.012, 0.011), 50, 4.04, True, 12e6, 2e6, 2000.0, ("the call waits",)
)


def test_it_tells_what_it_is() -> None:
    text = str(FOUND)
    assert text.splitlines() == [
        "saxpy<float> on cuda:0: 11.00 us (10.10 to 11.90 us, 5 to 95 %), 150 launches in batches of 50, the cache "
        "flushed before each",
        "  1091 GB/s, 55 % of the measured copy bandwidth (2000 GB/s)",
        "  181.8 GFLOP/s",
        "  host: 4.0 us a launch",
        "  note: the call waits",
    ]
    assert repr(FOUND) == "<jitgpu measurement of saxpy<float> on cuda:0: 11.00 us>"
    html = FOUND._repr_html_()
    assert "saxpy&lt;float&gt;" in html
    for part in ("11.00 us", "10.10 to 11.90 us", "1091 GB/s, 55 %", "181.8 GFLOP/s", "4.0 us a launch", "waits"):
        assert part in html
    bare = str(jg.Measurement("k", "sim", (1.0,)))
    assert bare == "k on sim: 1.000 ms (1.000 to 1.000 ms, 5 to 95 %), 1 launch"


def test_it_can_be_kept_as_json() -> None:
    known = json.loads(json.dumps(FOUND.to_dict()))
    assert known["times_ms"] == [0.010, 0.012, 0.011]
    assert known["quantiles_ms"]["50"] == known["median_ms"] == 0.011
    assert (known["kernel"], known["runs"], known["batch"], known["cold"]) == ("saxpy<float>", 150, 50, True)
    assert known["share_of_peak"] == pytest.approx(0.545, abs=1e-3)


def test_it_is_frozen() -> None:
    with pytest.raises(AttributeError):
        FOUND.batch = 1  # type: ignore[misc]


@pytest.mark.parametrize(
    ("time_ms", "text"), [(9.9994e-1, "999.9 us"), (1.0, "1.000 ms"), (1234.5, "1.234 s"), (2e-5, "20.00 ns")]
)
def test_times_have_four_digits(time_ms: float, text: str) -> None:
    assert time_text(time_ms) == text


def test_a_span_has_one_unit() -> None:
    assert span_text(0.5, 2.0) == "0.500 to 2.000 ms"


def test_importing_it_is_free() -> None:
    program = "import sys, jitgpu; print(*(name for name in sys.modules if name.startswith('jitgpu.measure')))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    loaded = {name.rpartition(".")[2] for name in done.stdout.split()}
    assert loaded == {"measure", "measurement", "measuring", "comparison"}
