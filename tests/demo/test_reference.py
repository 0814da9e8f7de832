"""The demo's NumPy reference, against cases whose answer is known, and its comparison, against planted errors."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitgpu.demo import photo, reference


@given(st.floats(0.3, 10.0))
def test_weights_are_a_symmetric_bell_of_sum_one(sigma: float) -> None:
    weights = reference.gaussian_weights(sigma)
    assert weights.sum() == pytest.approx(1.0)
    assert (weights == weights[::-1]).all()
    assert (np.diff(weights[: len(weights) // 2 + 1]) > 0).all()


@given(st.integers(0, 255), st.tuples(st.integers(1, 12), st.integers(1, 12)))
def test_a_flat_picture_stays_flat_and_has_no_edge(level: int, shape: tuple[int, int]) -> None:
    image = np.full(shape, level, dtype=np.uint8)
    blurred = reference.blur(image, reference.gaussian_weights(1.4))
    assert blurred == pytest.approx(level)
    assert not reference.thin_edges(blurred, 0.5).strength.any()


def test_blur_of_a_point_is_the_bell_itself() -> None:
    weights = reference.gaussian_weights(1.0)
    image = np.zeros((15, 15))
    image[7, 7] = 1.0
    expected = np.zeros((15, 15))
    expected[4:11, 4:11] = np.outer(weights, weights)
    assert reference.blur(image, weights) == pytest.approx(expected)


@pytest.mark.parametrize("transpose", [False, True], ids=["upright", "level"])
def test_a_step_becomes_one_line_of_the_right_strength(transpose: bool) -> None:
    image = np.zeros((12, 20))
    image[:, 10] = 50.0
    image[:, 11:] = 100.0
    expected = np.zeros_like(image)
    expected[:, 10] = 50.0  # grey levels a pixel: (100 - 0) / 2
    image, expected = (image.T, expected.T) if transpose else (image, expected)
    assert reference.thin_edges(image, 1.0).strength == pytest.approx(expected)


@pytest.mark.parametrize("mirror", [False, True], ids=["falling", "rising"])
def test_a_diagonal_step_becomes_a_diagonal_line(mirror: bool) -> None:
    rows, columns = np.indices((16, 16))
    image = np.clip(columns - rows, -2, 2) * 25.0  # strongest on the diagonal itself, the ramp's middle
    image = image[:, ::-1] if mirror else image
    kept = reference.thin_edges(image, 30.0).strength > 0
    kept = kept[:, ::-1] if mirror else kept
    inside = slice(3, -3)
    distance = np.abs(columns - rows)[inside, inside]
    assert kept[inside, inside][distance == 0].all()
    # One step along the gradient changes the distance by 2: pixels beside the diagonal never meet those on it.
    assert not kept[inside, inside][distance > 1].any()


def _right_answer() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    image = np.random.default_rng(5).integers(0, 256, (40, 50), dtype=np.uint8)
    weights = reference.gaussian_weights(1.4)
    blurred = reference.blur(image, weights).astype(np.float32)
    return image, weights, blurred, reference.thin_edges(blurred.astype(np.float64), 4.0).strength.astype(np.float32)


def test_the_right_answer_agrees() -> None:
    image, weights, blurred, edges = _right_answer()
    result = reference.compare(image, weights, 4.0, blurred, edges)
    assert result.holds
    assert result.ties == 0
    assert result.pixels == image.size
    assert result.edge_pixels > 0


def test_one_wrong_blurred_pixel_is_seen() -> None:
    image, weights, blurred, edges = _right_answer()
    blurred[20, 20] += 0.01
    assert not reference.compare(image, weights, 4.0, blurred, edges).holds


@pytest.mark.parametrize("damage", ["lost", "invented", "weaker", "nan"])
def test_one_wrong_edge_is_seen(damage: str) -> None:
    image, weights, blurred, edges = _right_answer()
    expected = reference.thin_edges(blurred.astype(np.float64), 4.0)
    sure = expected.margin > 0.1
    row, column = np.argwhere(sure & ((edges > 0) if damage != "invented" else (edges == 0)))[0]
    edges[row, column] = {
        "lost": 0.0,
        "invented": expected.unsuppressed[row, column],
        "weaker": edges[row, column] - 0.01,
        "nan": np.nan,
    }[damage]
    assert not reference.compare(image, weights, 4.0, blurred, edges).holds


def test_a_tie_may_go_either_way() -> None:
    image = np.zeros((12, 20))
    image[:, 11:] = 100.0  # columns 10 and 11 have one and the same strength: either may be kept, not something else
    weights = reference.gaussian_weights(0.3)
    blurred = reference.blur(image, weights)
    edges = reference.thin_edges(blurred, 1.0).strength
    other = np.zeros_like(edges)
    kept = int(np.flatnonzero(edges[5])[0])
    other[:, 10 if kept == 11 else 11] = edges[:, kept]
    result = reference.compare(image, weights, 1.0, blurred, other)
    assert result.holds
    assert result.ties == 24
    assert not reference.compare(image, weights, 1.0, blurred, other * 1.5).holds


def test_the_shipped_photograph_is_one() -> None:
    gray = photo.load_gray(photo.shipped_photo())
    assert gray.shape == (600, 512)
    assert gray.std() > 30


def test_pictures_survive_writing(tmp_path) -> None:
    gray = photo.load_gray(photo.shipped_photo())
    photo.save_gray(tmp_path / "copy.png", gray)
    assert (photo.load_gray(tmp_path / "copy.png") == gray).all()


def test_a_picture_without_edges_is_black() -> None:
    assert not photo.edge_picture(np.zeros((4, 4), np.float32)).any()
