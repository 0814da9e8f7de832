"""``jitgpu demo`` as a user runs it: a process of its own, read by its exit status, its text and its pictures."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from jitgpu.demo import photo, reference


def jitgpu_command(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "jitgpu", *arguments],
        capture_output=True, text=True, check=False, timeout=300, env={**os.environ, **environment},
    )  # fmt: skip


def cells(output: str, kernel: str) -> list[str]:
    """The row of the report that begins with ``kernel``, without the name."""
    (line,) = [line for line in output.splitlines() if line.startswith(kernel)]
    return line.removeprefix(kernel).split()


def test_version() -> None:
    from jitgpu import __version__

    assert jitgpu_command("--version").stdout.split()[-1] == __version__


def test_help_names_every_command() -> None:
    assert "demo" in jitgpu_command("--help").stdout


# An empty CUDA_VISIBLE_DEVICES hides every GPU; with the simulator ruled out too there is no device at all.
def demo_without_device(tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return jitgpu_command(
        "demo", "--output", str(tmp_path / "out"), *arguments,
        CUDA_VISIBLE_DEVICES="", JITGPU_DEVICE="cuda", JITGPU_CACHE_DIR=str(tmp_path / "cache"),
    )  # fmt: skip


def test_without_a_device_it_compiles_and_says_why_nothing_ran(tmp_path: Path) -> None:
    first = demo_without_device(tmp_path)
    assert first.returncode == 0, first.stderr
    origin, compile_ms, registers, shared_bytes, launch_us = cells(first.stdout, "thin_edges<32, 8>")
    assert origin == "compiled"
    assert float(compile_ms) > 1
    assert 8 < int(registers) < 128
    assert int(shared_bytes) == 4 * ((32 + 4) * (8 + 4) + (32 + 2) * (8 + 2))
    assert launch_us == "–"
    assert cells(first.stdout, "blur<uint8, 5>")[0] == "compiled"
    assert cells(first.stdout, "blur<float32, 5>")[0] == "compiled"
    assert "compiled for sm_80; nothing was launched" in first.stdout
    assert not (tmp_path / "out").exists()

    second = demo_without_device(tmp_path)
    assert second.returncode == 0, second.stderr
    for kernel in ("blur<uint8, 5>", "blur<float32, 5>", "thin_edges<32, 8>"):
        assert cells(second.stdout, kernel)[0] == "disk"


def test_another_sigma_and_arch_are_compiled(tmp_path: Path) -> None:
    done = demo_without_device(tmp_path, "--sigma", "2", "--arch", "sm_90")
    assert done.returncode == 0, done.stderr
    assert cells(done.stdout, "blur<uint8, 6>")[0] == "compiled"
    assert "compiled for sm_90" in done.stdout


def test_an_unknown_arch_is_an_error_without_a_traceback(tmp_path: Path) -> None:
    done = demo_without_device(tmp_path, "--arch", "sm_1")
    assert done.returncode == 1
    assert "sm_1" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("content", [b"", b"not a picture"], ids=["empty", "text"])
def test_a_broken_picture_is_an_error_without_a_traceback(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "broken.jpg").write_bytes(content)
    done = demo_without_device(tmp_path, "--image", str(tmp_path / "broken.jpg"))
    assert done.returncode == 1
    assert "broken.jpg" in done.stderr
    assert "Traceback" not in done.stderr


# With every GPU hidden it is the simulator that runs them, without being asked for.
ENVIRONMENTS = {"cuda": {"JITGPU_DEVICE": "cuda"}, "sim": {"CUDA_VISIBLE_DEVICES": ""}}


@pytest.mark.parametrize("device", [pytest.param("cuda", marks=pytest.mark.gpu), "sim"])
@pytest.mark.parametrize("shape", [None, (1, 1), (3, 200), (61, 37)], ids=["photo", "1x1", "3x200", "61x37"])
def test_the_pictures_are_right(tmp_path: Path, shape: tuple[int, int] | None, device: str) -> None:
    arguments = []
    gray = photo.load_gray(photo.shipped_photo())
    if shape is not None:
        gray = np.random.default_rng(7).integers(0, 256, shape, dtype=np.uint8)
        photo.save_gray(tmp_path / "small.png", gray)
        arguments = ["--image", str(tmp_path / "small.png")]
    done = jitgpu_command("demo", "--output", str(tmp_path / "out"), *arguments, **ENVIRONMENTS[device])
    assert done.returncode == 0, done.stdout + done.stderr
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("device: ")]
    assert line.startswith(f"device: {device}")
    assert ("simulator runs the kernels on the CPU" in line) is (device == "sim")
    assert "the two agree" in done.stdout
    assert float(cells(done.stdout, "thin_edges<32, 8>")[-1]) > 0

    names = ("before", "blurred", "after")
    before, blurred, after = (photo.load_gray(tmp_path / "out" / f"{name}.png") for name in names)
    weights = reference.gaussian_weights(1.4)
    expected = reference.thin_edges(reference.blur(gray, weights), 4.0).strength
    assert (before == gray).all()
    assert np.abs(blurred.astype(float) - reference.blur(gray, weights)).max() <= 0.51
    # Grey levels of the last picture are rounded down, and a tie may have gone the other way.
    wrong = np.abs(after.astype(int) - photo.edge_picture(expected.astype(np.float32)).astype(int)) > 1
    assert wrong.sum() <= 1e-4 * gray.size
