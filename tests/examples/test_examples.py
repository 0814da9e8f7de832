"""The examples as a user runs them: processes of their own, read by what they print and the pictures they write; and
their kernels beside plain NumPy."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

import jitgpu as jg

EXAMPLES = Path(__file__).parents[2] / "examples"
DEVICES = ["sim", pytest.param("cuda", marks=pytest.mark.gpu)]

denoise = jg.Kernel(EXAMPLES / "film.cu")


def run(name: str, *arguments: object, device: str) -> str:
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / f"{name}.py"), *map(str, arguments)],
        capture_output=True, text=True, check=False, timeout=300, env={**os.environ, "JITGPU_DEVICE": device},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def number(pattern: str, text: str) -> float:
    (found,) = re.findall(pattern, text)
    return float(found.replace(",", ""))


def is_colourful(path: Path, width: int, height: int) -> bool:
    """Whether it is a picture of at least that size, with something on it."""
    with Image.open(path) as picture:
        colours = picture.convert("RGB").getcolors(1 << 24)
        return picture.width > width and picture.height > height and len(colours) > 1000


@pytest.mark.parametrize("device", DEVICES)
def test_film(device: str, tmp_path: Path) -> None:
    printed = run(
        "film", "--size", "160x90", "--frames", 7, "--chunk", 3, "--gif", "--output", tmp_path, device=device
    )  # fmt: skip
    assert re.search(rf"^7 frames of 160 x 90 on {device}", printed)
    before, after = number(r"(\S+) dB before", printed), number(r"(\S+) dB after", printed)
    assert 20 < before < 23  # what the noise alone makes of it
    assert after > before + 5
    assert is_colourful(tmp_path / "film.png", 3 * 160, 3 * 90)
    with Image.open(tmp_path / "film.gif") as animated:
        assert (animated.size, getattr(animated, "n_frames", 1)) == ((160, 90), 7)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["film.gif", "film.png"]  # the film itself is gone


@pytest.mark.parametrize("size", ["64x48", "40x90", "33x33"])
def test_a_film_of_another_shape_of_a_single_frame(size: str, tmp_path: Path) -> None:
    printed = run("film", "--size", size, "--frames", 1, "--output", tmp_path, device="sim")
    assert number(r"(\S+) dB after", printed) > number(r"(\S+) dB before", printed)


def test_film_of_pictures_in_a_folder(tmp_path: Path) -> None:
    rng, folder = np.random.default_rng(5), tmp_path / "in"
    folder.mkdir()
    (folder / "notes.txt").write_text("not a picture")
    for name in "abcd":
        Image.fromarray(rng.integers(100, 120, (60, 110, 3), "u1")).save(folder / f"{name}.png")
    common = ("--input", folder, "--size", "100x60", "--output", tmp_path / "out")
    printed = run("film", *common, device="sim")
    assert "4 frames of 100 x 60" in printed
    assert number(r"(\S+) dB after", printed) > number(r"(\S+) dB before", printed) + 5
    printed = run("film", *common, "--as-is", "--gain", 0, "--read", 6, device="sim")
    assert "dB" not in printed  # nothing clean to compare with
    assert is_colourful(tmp_path / "out" / "film.png", 300, 180)


@pytest.mark.parametrize("device", DEVICES)
def test_gray_scott(device: str, tmp_path: Path) -> None:
    printed = run("gray_scott", "--size", 50, "--frames", 4, "--output", tmp_path, device=device)
    assert re.search(rf"^50 x 50 cells on {device}", printed)
    assert number(r"off NumPy by at most (\S+)", printed) < 1e-5
    for way in ("graph", "submit", "launch"):
        assert number(rf"(\S+) by {way}", printed) > 0
    assert is_colourful(tmp_path / "gray_scott.png", 4 * 300, 3 * 300)
    with Image.open(tmp_path / "gray_scott.gif") as animated:
        assert animated.size == (300, 300)
        assert getattr(animated, "n_frames", 1) == 12
        shares = []
        for frame in (3, 7, 11):  # the end of each phase: spots in the dark, a labyrinth, holes in the bright
            animated.seek(frame)
            shares.append(float(np.mean(np.asarray(animated.convert("L")) > 60)))
    assert shares[0] < shares[1] < shares[2]


def non_local_means(noisy: Any, gain: float, read: float, strength: float) -> Any:
    """What ``denoise`` computes, in float64."""
    count, height, width, _ = noisy.shape
    film = noisy.astype("f8")
    even = np.pad(2 * film / (np.sqrt(gain * film + read**2) + read), ((0, 0), (5, 5), (5, 5), (0, 0)), "edge")
    clean = np.zeros((count - 2, height, width, 3))
    for frame in range(count - 2):
        for y in range(height):
            for x in range(width):
                own = even[frame + 1, y + 3 : y + 8, x + 3 : x + 8]
                weights, total = 0.0, np.zeros(3)
                for time in range(frame, frame + 3):
                    for row in range(max(0, y - 3), min(height, y + 4)):
                        for column in range(max(0, x - 3), min(width, x + 4)):
                            other = even[time, row + 3 : row + 8, column + 3 : column + 8]
                            beyond = max(np.mean((own - other) ** 2) - 2, 0)
                            weight = np.exp(-beyond / strength**2)
                            weights += weight
                            total += weight * film[time, row, column]
                clean[frame, y, x] = total / weights
    return clean


@pytest.mark.parametrize("shape", [(3, 9, 33), (4, 3, 5)], ids=str)
def test_the_filter_of_the_film_is_non_local_means(dev: Any, rng: np.random.Generator, shape: tuple[int, ...]) -> None:
    noisy = rng.integers(0, 256, (*shape, 1), "u1") // 2 + rng.integers(0, 40, (*shape, 3), "u1")
    count, height, width = shape
    clean = dev.zeros((count - 2, height, width, 3), "u1")
    blocks = (-(-width // 32), -(-height // 8), count - 2)
    denoise[blocks, (32, 8)](height, width, 4.0, 8.0, 3.0, dev.array(noisy), clean)
    expected = non_local_means(noisy, 4.0, 8.0, 3.0)
    assert np.abs(dev.numpy(clean) - expected).max() < 0.51
    assert np.abs(expected - noisy[1:-1]).max() > 10  # it did something
