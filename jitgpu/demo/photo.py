"""Reading the demo's photograph and writing its pictures, through Pillow."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

__all__ = ["edge_picture", "load_gray", "save_gray", "shipped_photo"]

Gray = npt.NDArray[np.uint8]


def shipped_photo() -> Path:
    """The photograph in matplotlib's wheel: Rear Admiral Grace Hopper, 512 x 600, a work of the US Navy.

    Raises
    ------
    ModuleNotFoundError
        Where matplotlib is not installed.
    """
    from matplotlib import cbook

    return Path(str(cbook.get_sample_data("grace_hopper.jpg", asfileobj=False)))


def load_gray(path: Path) -> Gray:
    """The picture's brightness, uint8, shape ``(height, width)``.

    Raises
    ------
    OSError
        Where there is no such file, or Pillow cannot read it as a picture.
    """
    from PIL import Image

    with Image.open(path) as picture:
        return np.array(picture.convert("L"), dtype=np.uint8)


def save_gray(path: Path, pixels: Gray) -> None:
    """Writes ``pixels`` (uint8, 2-D) as a picture; the suffix of ``path`` names the format."""
    from PIL import Image

    Image.fromarray(pixels).save(path)


def edge_picture(edges: npt.NDArray[np.float32]) -> Gray:
    """Edge strengths as brightness: 0 is black, the strongest tenth of the edges white.

    >>> edge_picture(np.array([[0.0, 5.0, 10.0]], dtype=np.float32)).tolist()
    [[0, 127, 255]]
    """
    kept = edges[edges > 0]
    white = float(np.quantile(kept, 0.9, method="higher")) if kept.size else 1.0
    return np.asarray(np.clip(edges * (255.0 / white), 0, 255), dtype=np.uint8)
