"""The kernels of benchmarks/kernels, at sizes that do not fit their tiles, beside NumPy."""

from __future__ import annotations

from typing import Any

import _kernel_subjects as subjects
import kernels as script
import numpy as np
import pytest

import jitgpu as jg

SIZES = subjects.Sizes(rows=100, columns=236, wide=128, inner=48)
NAMES = sorted(subjects.SUBJECTS)


@pytest.fixture
def data(dev: Any) -> subjects.Data:
    return subjects.Data(SIZES)


@pytest.mark.parametrize("name", NAMES)
def test_the_kernel_is_right(name: str, data: subjects.Data) -> None:
    subject = subjects.SUBJECTS[name](data)
    assert subject.right(subject.calls[subjects.OURS])
    assert subject.right(subject.calls[subjects.OURS])  # a second launch finds nothing left over from the first


@pytest.mark.parametrize("name", NAMES)
def test_a_call_that_is_wrong_is_found_out(name: str, data: subjects.Data) -> None:
    subject = subjects.SUBJECTS[name](data)

    def almost() -> None:
        subject.calls[subjects.OURS]()
        data.device.synchronize()
        middle = tuple(size // 2 for size in subject.out.shape)
        subject.out[middle] *= 1.01

    assert not subject.right(lambda: None)
    assert not subject.right(almost)
    assert not subject.right(lambda: subject.expected * 1.01)
    assert subject.right(lambda: subject.expected + 0)


@pytest.mark.parametrize("rest", [0, 1, 2, 3])
@pytest.mark.parametrize("name", ["copy", "saxpy", "reduction"])
def test_a_length_that_is_no_multiple_of_four(name: str, rest: int, dev: Any, rng: np.random.Generator) -> None:
    n, grid = 5000 + rest, 3
    x, y = rng.random(n, dtype="f4"), rng.random(n + 1, dtype="f4")
    on_x, on_y = dev.array(x), dev.array(y)
    if name == "reduction":
        out = dev.zeros(1)
        subjects.kernel(name, EACH=2)[grid, 128](n, on_x, dev.zeros(grid), out)
        np.testing.assert_allclose(dev.numpy(out)[0], x.sum(dtype="f8"), rtol=1e-5)
        return
    arguments = (n, on_x, on_y) if name == "copy" else (n, 2.5, on_x, on_y)
    subjects.kernel(name)[subjects.over(n, 4 * 128), 128](*arguments)
    expected = np.append(x if name == "copy" else np.float32(2.5) * x + y[:n], y[n])
    np.testing.assert_allclose(dev.numpy(on_y), expected, rtol=1e-6)


@pytest.mark.parametrize("name", NAMES)
def test_no_race_and_nothing_read_that_nobody_wrote(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JITGPU_DEVICE", "sim")
    subject = subjects.SUBJECTS[name](subjects.Data(SIZES))
    report = jg.check(subject.launch, *subject.arguments)
    assert not report.findings, report


def test_a_kernel_for_each_subject_and_none_spills(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JITGPU_DEVICE", "sim")
    assert sorted(path.stem for path in subjects.FOLDER.glob("*.cu")) == NAMES
    data = subjects.Data(SIZES)
    for name in NAMES:
        artifact = subjects.SUBJECTS[name](data).launch.kernel.compile(arch="sm_90")
        assert artifact.local_bytes == 0, name
        assert artifact.registers <= 128, name  # two blocks of 256 threads of matmul on a multiprocessor


def test_shares_are_of_the_fastest_copy_and_of_cublas() -> None:
    def record(name: str, unit: str, speeds: dict[str, float]) -> dict[str, Any]:
        return {"name": name, "unit": unit, "calls": [{"name": who, "speed": speed} for who, speed in speeds.items()]}

    records = [
        record("copy", "GB/s", {"jitgpu": 2500.0, "memcpy": 2600.0}), record("transpose", "GB/s", {"jitgpu": 2300.0}),
        record("matmul", "GFLOP/s", {"jitgpu": 40e3, script.CUBLAS: 50e3}),
    ]  # fmt: skip
    assert script.against_ceilings(records) == {"GB/s": 2600.0, "GFLOP/s": 50e3}
    copy, transpose, matmul = records
    assert copy["met"]
    assert not transpose["met"]
    assert "bar" not in matmul
    assert transpose["calls"][0]["share"] == pytest.approx(2300 / 2600)
    assert matmul["calls"][0]["share"] == pytest.approx(0.8)
    assert script.against_ceilings([record("transpose", "GB/s", {"jitgpu": 1.0})]) == {}
