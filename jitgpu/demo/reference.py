"""What the demo's kernels must compute, in NumPy and float64: written from the definitions, not from the kernels."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

__all__ = ["BLUR_TOLERANCE", "TIE", "Agreement", "Edges", "blur", "compare", "gaussian_weights", "thin_edges"]

Floats = npt.NDArray[np.float64]

#: Largest error allowed of a blurred pixel, grey levels of 255: two float32 passes of a few dozen terms each.
BLUR_TOLERANCE = 1e-3

#: Two gradient strengths closer than this, grey levels a pixel, are a tie: float32 may order them either way.
TIE = 1e-3


def gaussian_weights(sigma: float) -> Floats:
    """Samples of a Gaussian out to three sigma, summing to 1; shape ``(2 * radius + 1,)``.

    >>> gaussian_weights(1.0).shape
    (7,)
    """
    radius = max(1, math.ceil(3 * sigma))
    offsets = np.arange(-radius, radius + 1)
    weights = np.exp(-0.5 * (offsets / sigma) ** 2)
    return np.asarray(weights / weights.sum(), dtype=np.float64)


def blur(image: npt.ArrayLike, weights: Floats) -> Floats:
    """The image (2-D) convolved with ``weights`` along x, then y; outside, the nearest pixel inside is taken."""
    radius = len(weights) // 2
    result = np.asarray(image, dtype=np.float64)
    for axis in (1, 0):
        margin = [(0, 0), (0, 0)]
        margin[axis] = (radius, radius)
        windows = np.lib.stride_tricks.sliding_window_view(np.pad(result, margin, mode="edge"), len(weights), axis=axis)
        result = windows @ weights
    return result


@dataclass(frozen=True, slots=True)
class Edges:
    """Edge strengths after suppression, shape of the image, and how near each pixel was to another decision.

    ``margin`` is the smallest change of a gradient or strength, grey levels a pixel, that would turn a comparison.
    ``unsuppressed`` is the gradient's strength before suppression.
    """

    strength: Floats
    unsuppressed: Floats
    margin: Floats


def thin_edges(image: Floats, threshold: float) -> Edges:
    """Scharr gradient, threshold and non-maximum suppression of a 2-D image (of grey levels)."""
    height, width = image.shape
    padded = np.pad(image, 2, mode="edge")
    smooth, difference = np.array([3.0, 10.0, 3.0]) / 16.0, np.array([-0.5, 0.0, 0.5])
    along_x = _correlate3(padded, smooth, difference)
    along_y = _correlate3(padded, difference, smooth)
    strength = np.hypot(along_x, along_y)

    inner = slice(1, -1), slice(1, -1)
    here, gx, gy = strength[inner], along_x[inner], along_y[inner]
    # Sectors of 45 degrees counted from the x axis: x, the diagonal where both have one sign, y, the other diagonal.
    sector = np.round(np.arctan2(gy, gx) / (np.pi / 4)).astype(int) % 4
    before, after = np.zeros_like(here), np.zeros_like(here)
    for number, (dx, dy) in enumerate([(1, 0), (1, 1), (0, 1), (1, -1)]):
        chosen = sector == number
        before[chosen] = strength[1 - dy : 1 - dy + height, 1 - dx : 1 - dx + width][chosen]
        after[chosen] = strength[1 + dy : 1 + dy + height, 1 + dx : 1 + dx + width][chosen]
    keep = (here > threshold) & (here >= before) & (here > after)

    tangent = math.tan(math.pi / 8)
    margins = [np.abs(here - threshold), np.abs(here - before), np.abs(here - after)]
    margins += [np.abs(np.abs(gy) - tangent * np.abs(gx)), np.abs(np.abs(gx) - tangent * np.abs(gy))]
    return Edges(np.where(keep, here, 0.0), here, np.min(margins, axis=0))


def _correlate3(image: Floats, rows: Floats, columns: Floats) -> Floats:
    """The image correlated with the outer product of two 3-vectors, without the outermost pixels."""
    height, width = image.shape
    total = np.zeros((height - 2, width - 2))
    for i in range(3):
        for j in range(3):
            total += rows[i] * columns[j] * image[i : i + height - 2, j : j + width - 2]
    return total


@dataclass(frozen=True, slots=True)
class Agreement:
    """How a result compares with the reference.

    Attributes
    ----------
    blur_error : float
        Largest difference of a blurred pixel, grey levels.
    edge_error : float
        Largest difference of an edge strength, grey levels a pixel, ties left out.
    ties : int
        Pixels that were decided otherwise where the reference itself was within :data:`TIE` of deciding so.
    pixels : int
        Pixels compared.
    edge_pixels : int
        Pixels that the reference keeps as edges.
    """

    blur_error: float
    edge_error: float
    ties: int
    pixels: int
    edge_pixels: int

    @property
    def holds(self) -> bool:
        """Whether both errors are within what float32 explains."""
        return self.blur_error <= BLUR_TOLERANCE and self.edge_error <= TIE


def compare(
    image: npt.ArrayLike, weights: Floats, threshold: float, blurred: npt.ArrayLike, edges: npt.ArrayLike
) -> Agreement:
    """Compares what the kernels made of ``image`` with the reference.

    The edges are compared with the reference edges of the same blurred image, so that one error is not counted twice.
    """
    got_blur = np.asarray(blurred, dtype=np.float64)
    got_edges = np.asarray(edges, dtype=np.float64)
    expected = thin_edges(got_blur, threshold)
    difference = np.abs(got_edges - expected.strength)
    # At a tie either decision is right, but a pixel that is kept must still have its own strength.
    other = np.where(expected.strength > 0, 0.0, expected.unsuppressed)
    tied = (difference > TIE) & (expected.margin <= TIE) & (np.abs(got_edges - other) <= TIE)
    return Agreement(
        blur_error=float(np.abs(got_blur - blur(image, weights)).max()),
        edge_error=float(np.where(tied, 0.0, difference).max()),
        ties=int(tied.sum()),
        pixels=int(difference.size),
        edge_pixels=int((expected.strength > 0).sum()),
    )
