"""Machines that lack something, in real processes: the doctor finds the fault, and what it says mends it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Make = Callable[..., Any]


def elsewhere(finding: dict[str, Any]) -> None:
    """Skip where this machine has another copy of what was hidden, which the library then uses."""
    if finding["status"] == "ok":
        pytest.skip(f"another copy is found: {finding['says']}")


def test_this_machine(here: Any) -> None:
    report = here.doctor()
    assert report.status == 0, report.whole
    assert report.whole["counts"]["broken"] == 0
    for check in ("nvrtc", "headers", "simulator", "cache", "device"):
        assert report.one(check)["status"] == "ok"
    assert [finding["status"] for finding in report.of("trial")] == ["ok"] * len(report.of("trial"))
    assert "sim" in {finding["facts"]["device"] for finding in report.of("trial")}


@pytest.mark.gpu
def test_a_gpu_and_the_same_machine_without_it(here: Any) -> None:
    report = here.doctor()
    assert report.one("device")["facts"]["device"] == "cuda:0"
    assert "cuda:0" in {finding["facts"]["device"] for finding in report.of("trial")}
    hidden = here.doctor(CUDA_VISIBLE_DEVICES="")
    assert hidden.status == 0
    (gpu,) = hidden.of("gpu")
    assert gpu["status"] == "note"
    assert {finding["facts"]["device"] for finding in hidden.of("trial")} == {"sim"}
    mended = here.doctor(gpu["mend"], CUDA_VISIBLE_DEVICES="")
    assert mended.one("device")["facts"]["device"] == "cuda:0"


# ------------------------------------------------------------------------------------------------------------ compiler


def test_nvrtc_whose_files_are_gone(without: Make, nvrtc_files: list[str]) -> None:
    machine = without(*nvrtc_files)
    report = machine.doctor()
    finding = report.one("nvrtc")
    elsewhere(finding)
    assert (report.status, finding["status"]) == (1, "broken")
    assert "libnvrtc" in finding["says"]
    # pip has the package on record, and would do nothing when asked to install it.
    assert re.fullmatch(r"pip install --force-reinstall --no-deps nvidia-cuda-nvrtc(-cu12)?==[\d.]+", finding["mend"])
    assert not report.of("trial")
    machine.restore(*nvrtc_files)
    assert machine.doctor().status == 0


def test_nvrtc_that_was_never_installed(
    without: Make, nvrtc_files: list[str], records: Callable[[str], list[str]]
) -> None:
    record = records("nvidia-cuda-nvrtc")
    machine = without(*nvrtc_files, *record)
    report = machine.doctor()
    finding = report.one("nvrtc")
    elsewhere(finding)
    assert (report.status, finding["status"]) == (1, "broken")
    assert re.fullmatch(r'pip install "jitgpu\[cuda1[23]\]"', finding["mend"])


def test_half_of_nvrtc(without: Make, nvrtc_files: list[str]) -> None:
    builtins = [name for name in nvrtc_files if "builtins" in name]
    machine = without(*builtins)
    finding = machine.doctor().one("nvrtc")
    elsewhere(finding)
    assert finding["status"] == "broken"
    assert "libnvrtc-builtins" in finding["says"]
    assert "nvidia-cuda-nvrtc" in finding["mend"]
    machine.restore(*builtins)
    assert machine.doctor().status == 0


def test_runtime_headers(without: Make, header: Callable[[str], str]) -> None:
    folder = str(Path(header("cuda_fp16.h")).parent)
    machine = without(folder)
    report = machine.doctor()
    finding = report.of("headers")[0]
    elsewhere(finding)
    assert (report.status, finding["status"]) == (1, "broken")
    assert "cuda_fp16.h" in finding["says"]
    assert re.fullmatch(r"pip install --force-reinstall --no-deps nvidia-cuda-runtime(-cu12)?==[\d.]+", finding["mend"])
    assert "sim" in {trial["facts"]["device"] for trial in report.of("trial")}  # kernels without includes still run
    machine.restore(folder)
    assert machine.doctor().status == 0


@pytest.mark.parametrize(
    ("name", "package"), [("crt/mma.h", "nvidia-cuda-(nvcc-cu12|crt)"), ("curand_kernel.h", "nvidia-curand(-cu12)?")]
)
def test_headers_that_few_kernels_include(
    without: Make, header: Callable[[str], str], name: str, package: str
) -> None:
    path = header(name)
    machine = without(path)
    report = machine.doctor()
    finding = report.of("headers")[-1]
    elsewhere(finding)
    assert (report.status, finding["status"]) == (0, "warning")
    assert name.split("/")[-1] in finding["breaks"]
    assert re.search(package, finding["mend"])
    machine.restore(path)
    assert machine.doctor().one("headers")["status"] == "ok"


def test_headers_of_another_version(without: Make, header: Callable[[str], str]) -> None:
    path = header("cuda_fp8.hpp")
    machine = without(path)
    # What such a mixture was seen to lead to: a type that this compiler does not have.
    (machine.site / path).write_text("struct __nv_fp8_e8m0;\n__device__ __nv_fp8_e8m0 of_another_version;\n")
    report = machine.doctor()
    finding = report.one("headers")
    assert (report.status, finding["status"]) == (1, "broken")
    assert 'incomplete type "__nv_fp8_e8m0"' in finding["says"]
    assert "nvidia-cuda-runtime" in finding["mend"]
    (machine.site / path).unlink()
    machine.restore(path)
    assert machine.doctor().status == 0


# ---------------------------------------------------------------------------------------------------------------- CuPy


def test_no_cupy(without: Make, records: Callable[[str], list[str]]) -> None:
    hidden = ["cupy", "cupy_backends", *records("cupy-cuda")]
    machine = without(*hidden)
    report = machine.doctor()
    finding = report.one("cupy")
    assert (report.status, finding["status"]) == (1, "broken")
    assert re.fullmatch(r'pip install "jitgpu\[cuda1[23]\]"', finding["mend"])
    machine.restore(*hidden)
    assert machine.doctor().status == 0


def test_the_remains_of_a_removed_cupy(without: Make) -> None:
    machine = without("cupy/__init__.py")
    report = machine.doctor()
    finding = report.one("cupy")
    assert (report.status, finding["status"]) == (1, "broken")
    assert "remains" in finding["says"]
    assert re.fullmatch(r'pip uninstall -y cupy-cuda1[23]x && pip install "jitgpu\[cuda1[23]\]"', finding["mend"])
    machine.restore("cupy/__init__.py")
    assert machine.doctor().status == 0


def test_two_cupys(without: Make) -> None:
    machine = without()
    record = machine.site / "cupy_cuda11x-13.6.0.dist-info"
    record.mkdir()
    (record / "METADATA").write_text("Metadata-Version: 2.1\nName: cupy-cuda11x\nVersion: 13.6.0\n")
    report = machine.doctor()
    finding = report.one("cupy")
    assert (report.status, finding["status"]) == (1, "broken")
    assert re.match(r"pip uninstall -y cupy-cuda11x cupy-cuda1[23]x && pip install ", finding["mend"])
    (record / "METADATA").unlink()
    record.rmdir()
    assert machine.doctor().one("cupy")["status"] == "ok"


# ----------------------------------------------------------------------------------------------------------- simulator


def test_no_simulator(without: Make, records: Callable[[str], list[str]]) -> None:
    hidden = ["llvmlite", *records("llvmlite-")]
    machine = without(*hidden)
    report = machine.doctor(CUDA_VISIBLE_DEVICES="")
    simulator, device = report.one("simulator"), report.one("device")
    assert simulator["status"] == "note"
    assert (report.status, device["status"]) == (1, "broken")
    assert device["mend"] == simulator["mend"] == 'pip install "jitgpu[sim]"'
    machine.restore(*hidden)
    assert machine.doctor(CUDA_VISIBLE_DEVICES="").status == 0


# --------------------------------------------------------------------------------------------------------------- store


def test_a_store_that_others_can_write(here: Any, tmp_path: Path) -> None:
    store = tmp_path / "a store"
    store.mkdir()
    store.chmod(0o777)
    report = here.doctor(JITGPU_CACHE_DIR=str(store))
    finding = report.one("cache")
    assert (report.status, finding["status"]) == (1, "broken")
    assert "drwxrwxrwx" in finding["says"]
    mended = here.doctor(finding["mend"], JITGPU_CACHE_DIR=str(store))
    assert mended.status == 0
    assert mended.one("cache")["facts"]["mode"] == "drwxr-xr-x"


def test_a_folder_above_the_store_that_others_can_write(here: Any, tmp_path: Path) -> None:
    above = tmp_path / "above"
    above.mkdir()
    above.chmod(0o777)
    finding = here.doctor(JITGPU_CACHE_DIR=str(above / "store")).one("cache")
    assert finding["status"] == "broken"
    assert here.doctor(finding["mend"], JITGPU_CACHE_DIR=str(above / "store")).status == 0


def test_a_store_behind_a_link(here: Any, tmp_path: Path) -> None:
    (tmp_path / "store").mkdir(mode=0o700)
    (tmp_path / "link").symlink_to(tmp_path / "store")
    finding = here.doctor(JITGPU_CACHE_DIR=str(tmp_path / "link")).one("cache")
    assert finding["status"] == "broken"
    mended = here.doctor(finding["mend"], JITGPU_CACHE_DIR=str(tmp_path / "link"))
    assert mended.one("cache")["facts"]["directory"] == str(tmp_path / "store")


MOUNTS_OF_ITS_OWN = ("unshare", "--mount")


def mount(folder: Path, options: str) -> str:
    """The command that mounts a small disk there, in a shell with mounts of its own; skips where it is not allowed."""
    folder.mkdir()
    command = f"mount -t tmpfs -o {options} none '{folder}'"
    try:
        tried = subprocess.run(
            [*MOUNTS_OF_ITS_OWN, "sh", "-c", command], capture_output=True, text=True, check=False
        )  # fmt: skip
    except FileNotFoundError:
        pytest.skip("no disk can be mounted: there is no unshare here")
    if tried.returncode:
        pytest.skip(f"no disk can be mounted: {tried.stderr.strip()}")
    return f"{command}\n"


@pytest.mark.parametrize(
    ("fill", "says"),
    [
        ("head -c 1M /dev/zero > '{}/file' 2> /dev/null\n", "is full"),
        ("mount -o remount,ro '{}'\n", "cannot be written"),
    ],
    ids=["full", "read-only"],
)
def test_a_disk_that_takes_nothing(here: Any, tmp_path: Path, fill: str, says: str) -> None:
    disk = tmp_path / "disk"
    prepare = mount(disk, "size=64k") + f"mkdir -m 700 '{disk}/store'\n" + fill.format(disk)
    report = here.doctor(prepare, within=MOUNTS_OF_ITS_OWN, JITGPU_CACHE_DIR=str(disk / "store"))
    finding = report.one("cache")
    assert (report.status, finding["status"]) == (1, "broken")
    assert says in finding["says"]
    assert re.fullmatch(r"(unset|export) JITGPU_CACHE_DIR(=.+)?", finding["mend"])
    mended = here.doctor(
        prepare + finding["mend"], within=MOUNTS_OF_ITS_OWN, JITGPU_CACHE_DIR=str(disk / "store")
    )  # fmt: skip
    assert mended.status == 0
    assert mended.one("cache")["status"] == "ok"


def test_a_disk_with_little_room(here: Any, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    prepare = mount(disk, "size=4m,mode=700")
    report = here.doctor(prepare, within=MOUNTS_OF_ITS_OWN, JITGPU_CACHE_DIR=str(disk / "store"))
    assert (report.status, report.one("cache")["status"]) == (0, "warning")


# --------------------------------------------------------------------------------------------------------- environment


@pytest.mark.parametrize(
    ("name", "value", "check", "status"),
    [
        ("JITGPU_DEVICE", "gpu", "device", "broken"),
        ("JITGPU_CACHE_SIZE", "lots", "cache", "broken"),
        ("JITGPU_CACHE_SIZE", "10kB", "cache", "broken"),
        ("JITGPU_CACHE_DIR", "a/relative/path", "cache", "broken"),
        ("JITGPU_SIM_TIME_LIMIT", "soon", "trial", "broken"),
        ("JITGPU_CACHE", "maybe", "cache", "warning"),
        ("JITGPU_CACHE", "off", "cache", "note"),
        ("JITGPU_CACHEDIR", "/somewhere", "environment", "warning"),
        ("JITGPU_PURE_PYTHON", "1", "fast path", "note"),
    ],
)
def test_a_variable(here: Any, tmp_path: Path, name: str, value: str, check: str, status: str) -> None:
    inside = f"cd '{tmp_path}'\n"
    report = here.doctor(inside, **{name: value})
    (finding,) = (finding for finding in report.of(check) if finding["status"] != "ok")
    assert (report.status, finding["status"]) == (status == "broken", status)
    assert name in finding["mend"] or name == "JITGPU_CACHE_DIR"
    if value != "/somewhere":  # which cannot be made; the name is what is tried here
        mended = here.doctor(inside + finding["mend"], **{name: value})
        assert mended.status == 0
        assert all(item["status"] == "ok" for item in mended.of(check))
