"""What a finding holds, trials that fail, and the place of the store."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import jitgpu as jg
from jitgpu.doctor import caching, mends, probes, trials
from jitgpu.doctor.finding import Finding, worst


def test_a_finding_tells_what_it_breaks_and_what_mends_it() -> None:
    with pytest.raises(ValueError, match="exactly where it is not ok"):
        Finding("cache", "broken", "it is full")
    with pytest.raises(ValueError, match="exactly where it is not ok"):
        Finding("cache", "ok", "it is there", "nothing", "nothing")
    assert Finding("cache", "note", "off", "nothing is stored", "unset JITGPU_CACHE").is_command
    assert not Finding("driver", "note", "none", "no GPU", "install the driver").is_command


def test_the_worst() -> None:
    ok, broken = Finding("a", "ok", "b"), Finding("a", "broken", "b", "c", "d")
    assert worst([]) == worst([ok]) == "ok"
    assert worst([ok, broken, ok]) == "broken"


def test_a_device_that_computes_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = trials._KERNEL.replace("y[i] += a", "y[i] += 2 * a")
    assert kernel != trials._KERNEL
    monkeypatch.setattr(trials, "_KERNEL", kernel)
    finding = next(finding for finding in trials.trials() if finding.facts["device"] == "sim")
    assert finding.status == "broken"
    assert "other numbers" in finding.says


def test_a_kernel_that_does_not_compile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trials, "_KERNEL", trials._KERNEL.replace("tile[threadIdx.x] =", "tail[threadIdx.x] ="))
    finding = next(finding for finding in trials.trials() if finding.facts["device"] == "sim")
    assert finding.status == "broken"
    assert ':5: identifier "tail" is undefined' in finding.says


def test_a_trial_leaves_nothing_in_the_store() -> None:
    before = {entry.key for entry in jg.cache.store.entries()}
    statuses = {finding.status for finding in trials.trials()}
    assert statuses == {"ok"}
    assert {entry.key for entry in jg.cache.store.entries()} == before


@pytest.mark.parametrize(
    ("kind", "network"),
    [("ext4", False), ("tmpfs", False), ("overlay", False), ("fuseblk", False), ("", False), ("nfs4", True),
     ("cifs", True), ("lustre", True), ("fuse.sshfs", True), ("9p", True), ("fuse.gcsfuse", True)],
)  # fmt: skip
def test_network_file_systems(tmp_path: Path, kind: str, network: bool) -> None:
    facts: dict[str, Any] = {"file_system": kind}
    found = caching._network(str(tmp_path), facts)
    assert [finding.status for finding in found] == ["warning"] * network


def test_the_file_system_of_a_path(tmp_path: Path) -> None:
    assert caching._file_system("/proc/self") in ("proc", "")  # "" where there is no /proc
    assert caching._file_system(str(tmp_path)) != "proc"


def test_a_place_with_room(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(mends.tempfile, "gettempdir", lambda: str(tmp_path))
    usual = str(tmp_path / "home" / "jitgpu")
    assert mends.elsewhere("/proc/store", other_disk=False) == "unset JITGPU_CACHE_DIR"
    assert mends.elsewhere(usual, other_disk=False).startswith(f"export JITGPU_CACHE_DIR={tmp_path}/jitgpu-")
    monkeypatch.setattr(mends, "ROOM", 1 << 62)
    assert "on a disk with room" in mends.elsewhere(usual)


@pytest.mark.parametrize(
    ("text", "release"),
    [
        ("NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.129.03  Thu Oct 19 18:56:32 UTC 2023\n", "535.129.03"),
        ("NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.65.06  Release Build  (root)\n", "580.65.06"),
        ("NVRM version: NVIDIA UNIX Open Kernel Module for aarch64  570.86.15  Release Build\n", "570.86.15"),
        ("something else\n", ""),
    ],
)
def test_the_release_of_the_driver(text: str, release: str) -> None:
    assert probes.release_in(text) == release
