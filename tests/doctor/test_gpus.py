"""Drivers and GPUs that this machine need not have: what is said of them, where CuPy and the driver answer so."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from jitgpu.compiler import nvrtc
from jitgpu.doctor import compiling, gpus, mends, probes
from jitgpu.doctor.probes import Wheel
from jitgpu.values import CompilerIdentity

ARCHS = ("sm_75", "sm_80", "sm_90", "sm_120")


class CUDARuntimeError(RuntimeError):
    """In the place of CuPy's."""


def answer(value: Any) -> Callable[[], Any]:
    return lambda: value


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """``machine(driver=(13, 0), ...)``: what the probes answer from then on."""

    def make(
        *, driver: tuple[int, int] | None = (12, 9), release: str = "", wheel: int | None = 12,
        toolkit: tuple[int, int] = (12, 9), cards: tuple[tuple[str, int, int], ...] = (), no_gpu: str = "",
        on_the_bus: bool = True,
    ) -> None:  # fmt: skip
        properties = [
            {"name": name.encode(), "major": major, "minor": minor, "totalGlobalMem": 80 << 30}
            for name, major, minor in cards
        ]
        runtime = SimpleNamespace(
            getDeviceCount=answer(len(cards)), getDeviceProperties=properties.__getitem__,
            CUDARuntimeError=CUDARuntimeError,
        )  # fmt: skip
        cupy = SimpleNamespace(cuda=SimpleNamespace(runtime=runtime), __version__="14.2.0")
        identity = CompilerIdentity(toolkit, "", (), ARCHS, ".".join(map(str, toolkit)))
        for name, value in {
            "cupy": (cupy, ""), "driver_version": driver, "driver_release": release, "wheel_major": wheel,
            "cupy_wheels": (Wheel(f"cupy-cuda{wheel}x", "14.2.0"),), "driver_library": "" if driver else "libcuda.so.1",
            "no_gpu": no_gpu, "gpu_on_the_bus": on_the_bus, "compiler_identity": (identity, None),
        }.items():  # fmt: skip
            monkeypatch.setattr(probes, name, answer(value))
        monkeypatch.setattr(nvrtc, "library_path", answer("/venv/lib/site-packages/nvidia/cu13/lib/libnvrtc.so.13"))
        monkeypatch.setattr(mends.probes, "installed", lambda name: "13.0.88" if name == "nvidia-cuda-nvrtc" else "")
        monkeypatch.setattr(compiling.headers, "other_majors", lambda _version: [])

    return make


# ------------------------------------------------------------------------------------------------------------- driver


def test_a_driver(machine: Callable[..., None]) -> None:
    machine(driver=(13, 0), release="580.65.06")
    (finding,) = gpus.check_driver()
    assert (finding.status, finding.says) == ("ok", "NVIDIA driver 580.65.06, CUDA 13.0")


@pytest.mark.parametrize(
    ("facts", "status", "word"),
    [
        ({"driver": None, "on_the_bus": False}, "note", "the simulator is used"),
        ({"driver": None}, "warning", "there is an NVIDIA GPU"),
        ({"driver": None, "release": "580.65.06"}, "warning", "its library is not here"),
        ({"driver": (11, 8)}, "broken", "CUDA 11.8"),
    ],
)
def test_no_driver_and_old_ones(
    machine: Callable[..., None], facts: dict[str, Any], status: str, word: str
) -> None:
    machine(**facts)
    (finding,) = gpus.check_driver()
    assert finding.status == status
    assert word in finding.says
    assert "driver" in finding.mend
    if facts["driver"] is None:
        assert "--gpus all" in finding.mend


# --------------------------------------------------------------------------------------------------------------- GPUs


def test_gpus(machine: Callable[..., None]) -> None:
    machine(cards=(("NVIDIA H100", 9, 0), ("NVIDIA A100", 8, 0)))
    first, second = gpus.check_gpus()
    assert first.says == "cuda:0 NVIDIA H100, compute capability 9.0, 80.0 GiB"
    assert second.facts["arch"] == "sm_80"
    assert {first.status, second.status} == {"ok"}


def test_a_gpu_newer_than_the_compiler(machine: Callable[..., None]) -> None:
    machine(cards=(("of the future", 15, 0),))
    (finding,) = gpus.check_gpus()
    assert finding.status == "broken"
    assert finding.mend == 'pip install --upgrade --upgrade-strategy eager "jitgpu[cuda12]"'


def test_a_gpu_older_than_the_compiler(machine: Callable[..., None]) -> None:
    machine(cards=(("NVIDIA V100", 7, 0),), driver=(13, 0), wheel=13, toolkit=(13, 0))
    (finding,) = gpus.check_gpus()
    assert finding.status == "broken"
    assert finding.mend == 'pip uninstall -y cupy-cuda13x && pip install "jitgpu[cuda12]"'


@pytest.mark.parametrize(
    ("reason", "on_the_bus", "status", "mend"),
    [
        ("the NVIDIA driver shows no GPU (is CUDA_VISIBLE_DEVICES empty?)", False, "warning", "nvidia-smi"),
        ("no CUDA-capable device is detected", True, "broken", "nvidia-smi -L"),
        ("CUDA-capable device(s) is/are busy or unavailable", True, "broken", "--compute-mode=DEFAULT"),
        ("system not yet initialized", True, "broken", "nvidia-fabricmanager"),
        ("unknown error", True, "broken", "nvidia-uvm"),
        ("something that nobody has seen", True, "broken", "nvidia-smi"),
    ],
)
def test_a_driver_without_a_usable_gpu(
    machine: Callable[..., None], monkeypatch: pytest.MonkeyPatch, reason: str, on_the_bus: bool, status: str, mend: str
) -> None:
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    machine(no_gpu=reason, on_the_bus=on_the_bus)
    (finding,) = gpus.check_gpus()
    assert finding.status == status
    assert reason in finding.says
    assert mend in finding.mend


def test_gpus_that_were_hidden(machine: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "-1")
    machine(no_gpu="no CUDA-capable device is detected")
    (finding,) = gpus.check_gpus()
    assert (finding.status, finding.mend) == ("note", "unset CUDA_VISIBLE_DEVICES")


# ----------------------------------------------------------------------------------------------------------- versions


def test_one_major(machine: Callable[..., None]) -> None:
    machine(driver=(13, 0))
    (finding,) = compiling.check_versions()
    assert finding.status == "ok"
    assert finding.facts["driver"] == "13.0"


def test_a_driver_of_an_older_major(machine: Callable[..., None]) -> None:
    insufficient = "CUDA driver version is insufficient for CUDA runtime version"
    machine(driver=(12, 4), wheel=13, toolkit=(13, 0), no_gpu=insufficient)
    (finding,) = compiling.check_versions()
    assert finding.status == "broken"
    assert finding.mend == 'pip uninstall -y cupy-cuda13x && pip install "jitgpu[cuda12]"'
    (gpu,) = gpus.check_gpus()
    assert (gpu.status, gpu.mend) == ("broken", finding.mend)


def test_a_driver_of_an_older_minor(machine: Callable[..., None]) -> None:
    machine(driver=(12, 4))
    (finding,) = compiling.check_versions()
    assert finding.status == "note"
    assert "PTX" in finding.breaks


def test_a_compiler_of_another_major_than_cupy(machine: Callable[..., None]) -> None:
    machine(driver=(13, 0), toolkit=(13, 0), wheel=12)
    (finding,) = compiling.check_versions()
    assert finding.status == "warning"
    assert finding.mend == 'pip uninstall -y nvidia-cuda-nvrtc && pip install "jitgpu[cuda12]"'


# ----------------------------------------------------------------------------------------------------------- messages


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("CUDA_ERROR_UNSUPPORTED_PTX_VERSION: the provided PTX was compiled with an unsupported toolchain.",
         "update the NVIDIA driver"),
        ("nvrtc: error: failed to load builtins for compute_90.", "unset LD_LIBRARY_PATH"),
        ("nvrtc: error: failed to open libnvrtc-builtins.so.12.9.", "unset LD_LIBRARY_PATH"),
        ('kernel.cu:1: incomplete type "__nv_fp8_e8m0" is not allowed', 'pip install "jitgpu[cuda12]"'),
        ("cuda_fp8.hpp(71): error: this declaration has no storage class", 'pip install "jitgpu[cuda12]"'),
        ("cudaErrorInsufficientDriver: CUDA driver version is insufficient for CUDA runtime version",
         "update the NVIDIA driver"),
        ("CUDA_ERROR_NO_BINARY_FOR_GPU: no kernel image is available for execution on the device", "--upgrade"),
        ("cudaErrorMemoryAllocation: out of memory", "nvidia-smi"),
        ("cudaErrorSystemDriverMismatch: system has unsupported display driver / cuda driver combination",
         "sudo reboot"),
        ("uncorrectable ECC error encountered", "--gpu-reset"),
        ("what nobody has seen", ""),
    ],
)  # fmt: skip
def test_messages(
    machine: Callable[..., None], monkeypatch: pytest.MonkeyPatch, text: str, mend: str
) -> None:  # fmt: skip
    machine()
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/another/cuda/lib64")
    told = mends.for_message(text)
    assert mend in told
    assert bool(told) == bool(mend)


def test_half_of_nvrtc_where_no_variable_is_to_blame(
    machine: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    machine(wheel=13, driver=None)
    monkeypatch.delenv("LD_LIBRARY_PATH", raising=False)
    mend = mends.for_message("nvrtc: error: failed to load builtins for compute_90.")
    assert mend == "pip install --force-reinstall --no-deps nvidia-cuda-nvrtc==13.0.88"


def test_the_cuda_major_to_install(machine: Callable[..., None]) -> None:
    found = {}
    for driver in (None, (12, 4), (13, 2), (14, 0)):
        for wheel in (12, 13, None):
            machine(driver=driver, wheel=wheel)
            found[driver, wheel] = mends.cuda_major()
    assert found == {
        (None, 12): 12, (None, 13): 13, (None, None): 12,
        ((12, 4), 12): 12, ((12, 4), 13): 12, ((12, 4), None): 12,
        ((13, 2), 12): 12, ((13, 2), 13): 13, ((13, 2), None): 13,
        ((14, 0), 12): 12, ((14, 0), 13): 13, ((14, 0), None): 13,
    }  # fmt: skip
