"""``jg.compare``: its table, its plot, what it takes and what it refuses."""

from __future__ import annotations

import json
import sys
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

ADD = jg.Kernel(r"""
extern "C" __global__ void add(int n, float a, float* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] += a;
}""")
N = 1000
QUICK = {"budget_ms": 2.0}


def one(name: str, *times_ms: float, **more: Any) -> jg.Measurement:
    return jg.Measurement(name, "cuda:0", times_ms, **more)


FOUND = jg.Comparison(
    {
        "ours": one("ours", 0.010, 0.010, 0.011, bytes=12e6, peak_gb_per_s=2000.0, host_us=4.0),
        "<theirs>": one("<theirs>", 0.020, 0.019, 0.021, notes=("waits",)),
    },
    "<theirs>",
)


def test_calls_of_every_kind(dev: Any) -> None:
    x = dev.zeros(N)
    found = jg.compare(
        {
            "bound": ADD[8, 128].bind(N, 1.0, x), "with arguments": (ADD.forall(N), N, 1.0, x),
            "function": lambda: ADD[8, 128](N, 1.0, x),
        }, **QUICK,
    )  # fmt: skip
    assert list(found.measurements) == ["bound", "with arguments", "function"]
    assert [item.kernel for item in found.measurements.values()] == list(found.measurements)
    assert found.device == dev.device.name
    assert {item.device for item in found.measurements.values()} == {found.device}
    assert min(found.ratios.values()) == found.ratios[found.fastest] == 1.0
    assert dev.numpy(x).min() >= sum(item.runs for item in found.measurements.values())


def test_functions_work_on_the_device_of_the_kernels() -> None:
    """Also where the current device is another one."""
    kernel = jg.Kernel("""extern "C" __global__ void k(float* x) { x[0] += 1; }""", device="sim:sm_90")
    x = np.zeros(1, "f4")
    found = jg.compare({"numpy": lambda: x.sum(), "kernel": (kernel[1, 1], x)}, **QUICK)
    assert {item.device for item in found.measurements.values()} == {"sim:sm_90"}
    with pytest.raises(jg.DeviceError):
        jg.compare({"kernel": (kernel[1, 1], x)}, device="sim", **QUICK)


def test_bytes_and_operations_by_name(dev: Any) -> None:
    x = dev.zeros(N)
    calls = {"a": ADD[8, 128].bind(N, 1.0, x), "b": ADD[16, 64].bind(N, 1.0, x)}
    found = jg.compare(calls, bytes=8 * N, flops={"b": N}, **QUICK).measurements
    assert found["a"].bytes == found["b"].bytes == 8 * N
    assert (found["a"].flops, found["b"].flops) == (None, N)
    assert found["a"].peak_gb_per_s == found["b"].peak_gb_per_s is not None


def test_arguments_are_restored_and_the_cache_flushed(dev: Any) -> None:
    x = dev.zeros(N)
    found = jg.compare({"a": (ADD[8, 128], N, 1.0, x), "b": (ADD[16, 64], N, 1.0, x)}, restore=True, cold=True, **QUICK)
    assert not dev.numpy(x).any()
    assert all(item.cold and item.batch == 1 for item in found.measurements.values())
    jg.compare({"a": lambda: ADD[8, 128](N, 1.0, x)}, restore=[x], **QUICK)
    assert not dev.numpy(x).any()


@pytest.mark.parametrize(
    ("calls", "options", "message"),
    [
        ({}, {}, "what is compared has names"),
        ([sorted], {}, "what is compared has names"),
        ({"a": 3}, {}, "a launch or a function is measured"),
        ({"a": ()}, {}, "a launch or a function is measured"),
        ({256: print}, {}, "a name is text"),
        ({"a": print}, {"baseline": []}, "baseline: no call has that name"),
        ({"a": print}, {"baseline": "b"}, "baseline: no call has that name"),
        ({"a": print}, {"bytes": {"b": 1}}, "bytes: no call has that name"),
        ({"a": print}, {"bytes": -1}, "bytes: not a number above 0"),
        ({"a": print}, {"flops": {"a": "many"}}, "flops: not a number above 0"),
        ({"a": print}, {"budget_ms": 0}, "budget_ms: not a number above 0"),
        ({"a": print}, {"restore": True}, "which arrays a function writes"),
    ],
)
def test_what_is_refused(capsys: Any, calls: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises(jg.ArgumentError, match=message):
        jg.compare(calls, **{"device": "sim", **options})
    assert capsys.readouterr().out == ""  # nothing was called


def test_the_table() -> None:
    assert FOUND.table().splitlines() == [
        "cuda:0      median          5 to 95 %  GB/s  of peak  host us  x <theirs>",
        "--------  --------  -----------------  ----  -------  -------  ----------",
        "ours      10.00 us  10.00 to 10.90 us  1200     60 %      4.0        0.50",
        "<theirs>  20.00 us  19.10 to 20.90 us                                1.00",
        "note: <theirs>: waits",
    ]
    assert str(FOUND) == FOUND.table()
    assert (FOUND.reference, FOUND.fastest, FOUND.ratios) == ("<theirs>", "ours", {"ours": 0.5, "<theirs>": 1.0})
    assert FOUND._replace(baseline=None).ratios == {"ours": 1.0, "<theirs>": 2.0}


def test_the_table_of_a_notebook() -> None:
    html = FOUND._repr_html_()
    assert html.count("<tr>") == 3
    assert "&lt;theirs&gt;" in html
    assert "<theirs>" not in html
    for part in ("10.00 us", "60 %", "0.50", "note: ", "width:160px", "width:80px"):
        assert part in html


def test_json() -> None:
    known = json.loads(FOUND.to_json())
    assert known == json.loads(json.dumps(FOUND.to_dict()))
    assert known["reference"] == "<theirs>"
    assert known["ratios"]["ours"] == 0.5
    assert known["measurements"]["ours"]["gb_per_s"] == pytest.approx(1200)


def test_the_plot() -> None:
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    from matplotlib import pyplot

    _, given = pyplot.subplots()
    for ax in (FOUND.plot(), FOUND.plot(ax=given)):
        bars = [bar for bar in ax.patches if bar.get_width()]
        assert [bar.get_width() for bar in bars] == pytest.approx([10, 20])  # us
        assert [tick.get_text() for tick in ax.get_yticklabels()] == ["ours", "<theirs>"]
        texts = [text.get_text() for text in ax.texts]
        assert texts == ["10.00 us  (0.50)", "20.00 us  (1.00)"]
        assert ax.get_title() == "cuda:0"
        assert "us" in ax.get_xlabel()
        assert bars[0].get_facecolor() != bars[1].get_facecolor()  # the reference is told apart
    assert ax is given
    pyplot.close("all")


def test_without_matplotlib_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(jg.JitGpuError, match=r'pip install "jitgpu\[plot\]"'):
        FOUND.plot()


def test_a_baseline_without_a_name_is_still_the_baseline() -> None:
    found = jg.Comparison({"": one("k", 2.0), "b": one("k", 1.0)}, "")
    assert (found.reference, found.ratios) == ("", {"": 1.0, "b": 0.5})
