"""``jg.check``: copies, folded findings, comparisons, reports. What it finds in kernels is in ``test_bugs.py``."""

from __future__ import annotations

import pickle
from typing import Any

import ml_dtypes
import numpy as np
import pytest

import jitgpu as jg
from jitgpu.backend.simulator.findings import Allocation
from jitgpu.backend.simulator.ptx.syntax import Location
from jitgpu.check import Difference, _differences, _folded, _unequal
from jitgpu.values import Parameter

SAXPY = r"""
extern "C" __global__ void saxpy(int n, float a, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}"""
OVER = r"""
extern "C" __global__ void over(int n, float* x) {
    x[blockIdx.x * blockDim.x + threadIdx.x] = 1;
}"""


def kernel(text: str, **more: Any) -> jg.Kernel:
    return jg.Kernel(text, device="sim", **more)


# -------------------------------------------------------------------------------------------------------- whole checks

def test_a_right_kernel() -> None:
    x, y = np.arange(100, dtype="f4"), np.ones(100, "f4")
    report = jg.check(kernel(SAXPY)[4, 32], 100, 2.0, x, y)
    assert not report
    assert (report.kernel, report.findings, report.counts, report.differences) == ("saxpy", (), (), ())
    assert report.places[0] == "sim"
    assert str(report).startswith("saxpy: nothing found on sim")
    np.testing.assert_array_equal(y, np.ones(100, "f4"))


def test_a_wrong_kernel_is_told_once_a_line_and_array_and_not_stopped() -> None:
    x = np.zeros(100, "f4")
    report = jg.check(kernel(OVER)[4, 32], 100, x)
    assert report
    assert [(finding.kind, finding.allocation.name) for finding in report.findings if finding.allocation] == [
        ("out of bounds", "x")
    ]
    assert report.counts == (28,)
    assert "(28 times in all, this is the first)" in str(report)
    assert str(report).startswith("1. over: argument 'x' (float32, shape (100,)): write past the end\n")
    assert repr(report) == "<jitgpu check of over on sim: 1 findings, 0 differences>"
    assert not x.any()


def test_every_way_to_configure_and_to_pass_arguments() -> None:
    @jg.jit_kernel(SAXPY, device="sim")
    def saxpy(n, a=3.0, x=None, y=None): ...  # type: ignore[no-untyped-def]

    x, y = np.arange(100, dtype="f4"), np.ones(100, "f4")
    for configured in (saxpy.forall(100), saxpy[4, 32], saxpy.configure(grid=2, block=64)):
        assert not jg.check(configured, 100, x=x, y=y)
        assert not jg.check(configured, 100, 2.0, jg.In(x), jg.InOut(y))
    assert y.sum() == 100
    assert str(jg.check(saxpy.forall(0), 100, x=x, y=y)) == (
        "saxpy: nothing found on no device\nnote: no threads, so nothing ran"
    )


def test_template_parameters_follow_the_arguments() -> None:
    twice = kernel("template <typename T> __global__ void twice(T* x) { x[threadIdx.x] *= 2; }")
    assert not jg.check(twice[1, 8], np.ones(8, "f8"))
    report = jg.check(twice[1, 9], np.ones(8, "i2"))
    assert [finding.nbytes for finding in report.findings] == [2]
    assert report.kernel == "twice<short>"


def test_the_arch_is_the_devices() -> None:
    text = r"""
    extern "C" __global__ void which(int* x) {
    #if __CUDA_ARCH__ >= 900
        x[1] = 1;
    #endif
    }"""
    assert not jg.check(kernel(text)[1, 1], np.zeros(1, "i4"))
    report = jg.check(jg.Kernel(text, device="sim:sm_90")[1, 1], np.zeros(1, "i4"))
    assert report.places == ("sim:sm_90",)
    assert len(report.findings) == 1


def test_an_array_given_twice_is_one_array_in_the_check_too() -> None:
    text = r"""
    extern "C" __global__ void shift(const float* x, float* y) { y[threadIdx.x] = x[threadIdx.x + 1]; }"""
    x = np.arange(33, dtype="f4")
    assert {finding.kind for finding in jg.check(kernel(text)[1, 32], x, x).findings} == {"race"}
    assert not jg.check(kernel(text)[1, 32], x, x.copy())


def test_views_of_one_array_are_views_of_one_copy() -> None:
    text = r"""
    extern "C" __global__ void shift(const float* x, float* y) { y[threadIdx.x] = x[threadIdx.x]; }"""
    x = np.arange(96, dtype="f4")
    for given in ((x[1:], x), (x, x[1:]), (x[1:33], x), (x.view("u1")[4:].view("f4"), x), (x.reshape(8, 12), x[1:])):
        assert {finding.kind for finding in jg.check(kernel(text)[1, 32], *given).findings} == {"race"}
    assert not jg.check(kernel(text)[1, 32], x[:32], x[32:])
    assert not jg.check(kernel(text)[1, 32], x[:0], x[:0]).differences
    np.testing.assert_array_equal(x, np.arange(96, dtype="f4"))
    locked = x[1:]
    locked.flags.writeable = False
    assert {finding.kind for finding in jg.check(kernel(text)[1, 32], locked, x).findings} == {"race"}


def test_copies_lie_like_the_originals() -> None:
    text = r"""
    extern "C" __global__ void load(const float* x, float* y) {
        float4 v = *reinterpret_cast<const float4*>(x);
        *y = v.x + v.y + v.z + v.w;
    }"""
    x, y = jg.device("sim").array(np.arange(9, dtype="f4")), np.zeros(1, "f4")
    assert not jg.check(kernel(text)[1, 1], x, y)
    assert [finding.kind for finding in jg.check(kernel(text)[1, 1], x[1:], y).findings] == ["misaligned"]


def test_variables_of_a_module_have_their_values_and_keep_them() -> None:
    module = jg.Module(r"""
    __constant__ int size;
    __device__ int calls;
    extern "C" __global__ void fill(int* x) {
        if (threadIdx.x < size) x[threadIdx.x] = 1;
        if (threadIdx.x == 0) calls += 1;
    }""", device="sim")  # fmt: skip
    x = np.zeros(8, "i4")
    module.constants["size"].set(8)
    assert not jg.check(module["fill"][1, 32], x)
    assert module.constants["calls"].get() == 0
    module["fill"][1, 32](x)
    module.constants["size"].set(9)
    report = jg.check(module["fill"][1, 32], x)
    assert [finding.allocation.name for finding in report.findings if finding.allocation] == ["x"]
    assert (module.constants["calls"].get(), module.constants["size"].get()) == (1, 9)


def test_each_check_begins_with_fresh_variables() -> None:
    text = r"""
    __device__ int calls;
    extern "C" __global__ void once(int* x) { if (threadIdx.x == 0) x[calls++] = 1; }"""
    configured = kernel(text)[1, 1]
    for _ in range(3):
        assert not jg.check(configured, np.zeros(1, "i4"))


def test_what_lies_behind_pointers_in_tables_is_noted() -> None:
    text = r"""
    extern "C" __global__ void rows(float** table) { table[blockIdx.x][threadIdx.x] = 1; }"""
    row = jg.device("sim").zeros(4)
    report = jg.check(kernel(text)[1, 4], np.array([row.ctypes.data], np.uint64))
    assert not report
    assert report.notes == ("argument 'table' holds addresses: the kernel worked on what is there, not on a copy",)
    assert "note: argument 'table'" in str(report)


@pytest.mark.parametrize("wrong", [[np.ones((4, 4), "f4")[:, 1]], [np.ones(4, "f8")], ["x"], []])
def test_arguments_are_refused_as_by_the_launch(wrong: list[Any]) -> None:
    configured = kernel(OVER)[1, 4]
    with pytest.raises(jg.ArgumentError) as launched:
        configured(4, *wrong)
    with pytest.raises(jg.ArgumentError) as checked:
        jg.check(configured, 4, *wrong)
    assert str(checked.value) == str(launched.value)


def test_a_kernel_without_a_configuration_is_refused() -> None:
    with pytest.raises(jg.LaunchConfigError, match=r"jg\.check\(kernel\[grid, block\], \*args\)"):
        jg.check(kernel(OVER), 4, np.ones(4, "f4"))  # type: ignore[arg-type]


# ------------------------------------------------------------------------------------------------- findings and reports

def _found(kind: Any = "race", line: int = 3, name: str = "x", thread: int = 0) -> jg.Finding:
    return jg.Finding(
        kind, "k", (0, 0, 0), (thread, 0, 0), Location("k.cu", line, 1), allocation=Allocation(0, 4, True, name)
    )


def test_findings_of_one_kind_line_and_array_are_one() -> None:
    found = [_found(), _found(thread=1), _found(line=4), _found(thread=2), _found(name="y"), _found("uninitialised")]
    findings, counts = _folded(found)
    assert findings == (found[0], found[2], found[4], found[5])
    assert counts == (3, 1, 1, 1)
    assert _folded([]) == ((), ())


def test_a_report() -> None:
    difference = Difference("y", "cuda:0", 2, 10, (0, 3), 1.5, 2.5, 1.0)
    report = jg.CheckReport("k", (_found(),), (2,), (difference,), ("sim", "cuda:0"), ("a note",))
    lines = str(report).splitlines()
    assert lines[0].startswith("1. k: argument 'x' (4 bytes): race")
    assert lines[-2] == (
        "k: y: 2 of 10 elements differ from those of cuda:0, first y[0, 3]: 1.5 in the simulator, 2.5 on cuda:0; "
        "largest difference 1"
    )
    assert lines[-1] == "note: a note"
    assert report
    assert not report._replace(findings=(), differences=())
    assert report._replace(findings=())
    assert pickle.loads(pickle.dumps(report)) == report


def test_a_report_in_a_notebook_is_its_text() -> None:
    shown: list[str] = []
    printer = type("Printer", (), {"text": lambda self, text: shown.append(text)})()
    report = jg.CheckReport("k", places=("sim",))
    report._repr_pretty_(printer, False)
    assert shown == ["k: nothing found on sim"]


# ---------------------------------------------------------------------------------------------------------- comparisons

@pytest.mark.parametrize(
    ("dtype", "one", "other", "equal"),
    [
        ("f4", 1.0, 1.000001, True), ("f4", 1.0, 1.001, False), ("f4", np.nan, np.nan, True),
        ("f4", np.inf, np.inf, True), ("f4", np.inf, -np.inf, False), ("f4", np.inf, 1.0, False),
        ("f4", np.nan, 1.0, False), ("f4", 0.0, -0.0, True), ("f8", 1.0, 1 + 1e-6, False), ("f2", 1.0, 1.001, True),
        ("c8", 1 + 1j, 1 + 1.000001j, True), ("c8", 1 + 1j, 1 - 1j, False),
        ("i8", 2**62, 2**62 + 1, False), ("u1", 255, 255, True), ("u1", 0, 255, False), ("?", True, False, False),
        (ml_dtypes.bfloat16, 1.0, 1.0078125, True), (ml_dtypes.bfloat16, 1.0, 1.5, False),
    ],
)  # fmt: skip
def test_elements_that_count_as_equal(dtype: Any, one: Any, other: Any, equal: bool) -> None:
    a, b = np.array([1, one], dtype), np.array([1, other], dtype)
    wrong, largest = _unequal(a, b, None)
    assert wrong.tolist() == [False, not equal]
    if equal:
        assert largest <= 0.01


def test_the_tolerance_can_be_given() -> None:
    a, b = np.array([1.0]), np.array([1.01])
    assert _unequal(a, b, None)[0].any()
    assert not _unequal(a, b, 0.1)[0].any()
    assert _unequal(a, b, 0.0)[0].any()


def test_differences_are_of_outputs_alone() -> None:
    parameters = (
        Parameter("x", "const float*", "pointer", 8, 8, "float32"),
        Parameter("n", "int", "scalar", 4, 4, "int32"),
        Parameter("y", "float*", "pointer", 8, 8, "float32", writable=True),
        Parameter("p", "Pair*", "pointer", 8, 8, writable=True),
        Parameter("z", "float*", "pointer", 8, 8, "float32", writable=True),
    )
    pair = np.dtype([("a", "i4"), ("b", "i4")])
    y = np.zeros((2, 3), "f4")
    simulated = (np.ones(3, "f4"), 3, y, np.array([(1, 2), (3, 4)], pair), None)
    other = y.copy()
    other[1, 1:] = 4, 5
    computed = (np.zeros(3, "f4"), 3, other, np.array([(1, 2), (3, 5)], pair), None)
    one, two = _differences(parameters, simulated, computed, "cuda:1", None)
    assert one == ("y", "cuda:1", 2, 6, (1, 1), 0.0, 4.0, 5.0)
    assert two[:7] == ("p", "cuda:1", 1, 2, (1,), (3, 4), (3, 5))
    assert np.isnan(two.largest)
    assert "largest" not in str(two)


@pytest.mark.gpu
def test_results_are_compared_with_the_gpus() -> None:
    import cupy

    x, y = cupy.arange(100, dtype="f4"), cupy.ones(100, "f4")
    report = jg.check(jg.Kernel(SAXPY)[4, 32], 100, 2.0, x, y)
    assert not report, str(report)
    assert len(report.places) == 2
    assert float(y.sum()) == 100
    text = r"""
    extern "C" __global__ void where(float* x) { x[threadIdx.x] = clock64() % 1000 + 1; }"""
    report = jg.check(jg.Kernel(text)[1, 32], x)
    assert [difference.name for difference in report.differences] == ["x"]
    assert len(jg.check(jg.Kernel(OVER)[4, 32], 100, x).notes) == 1
