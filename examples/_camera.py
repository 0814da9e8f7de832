"""Where the frames of ``film.py`` come from: a camera's move over a photograph, or a folder of pictures; and noise."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from _pictures import Pixels
from matplotlib import cbook
from PIL import Image, ImageOps

__all__ = ["Frames", "move", "pictures", "psnr", "shoot"]

#: Gives the frame of that number, clean: uint8, shape (height, width, 3).
Frames = Callable[[int], Pixels]
# Where the camera looks, as (x, y, width) in the photograph: most of it, the face, the ribbons.
_PATH = np.array([(256, 150, 505), (270, 185, 300), (370, 455, 280)], dtype=float)


def move(count: int, size: tuple[int, int]) -> Frames:
    """``count`` frames of (width, height) over the photograph that matplotlib ships: Rear Admiral Grace Hopper,
    512 x 600, a work of the US Navy."""
    photo = Image.open(str(cbook.get_sample_data("grace_hopper.jpg", asfileobj=False))).convert("RGB")

    def frame(number: int) -> Pixels:
        along = min(max(number / max(1, count - 1), 0), 1) * (len(_PATH) - 1)
        leg = min(int(along), len(_PATH) - 2)
        start, end = _PATH[leg : leg + 2]
        share = along - leg
        x, y, width = start + (end - start) * share * share * (3 - 2 * share)  # slow at both ends
        width = min(width, photo.height * size[0] / size[1])
        height = width * size[1] / size[0]
        left = min(max(x - width / 2, 0), photo.width - width)
        top = min(max(y - height / 2, 0), photo.height - height)
        return np.asarray(photo.resize(size, Image.Resampling.BICUBIC, (left, top, left + width, top + height)))

    return frame


def pictures(folder: Path, size: tuple[int, int]) -> tuple[Frames, int]:
    """The pictures of a folder in the order of their names, cut and scaled to (width, height); and how many there
    are."""
    known = Image.registered_extensions()
    paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in known)
    if not paths:
        raise SystemExit(f"{folder} holds no pictures")

    def frame(number: int) -> Pixels:
        with Image.open(paths[min(max(number, 0), len(paths) - 1)]) as picture:
            return np.asarray(ImageOps.fit(picture.convert("RGB"), size))

    return frame, len(paths)


def shoot(film: Pixels, frames: Frames, gain: float, read: float, seed: int | None) -> None:
    """Fill a film that has one frame more at each end: the frames with a camera's noise, whose variance is ``gain *
    brightness + read**2`` in grey levels. Each has noise of its own, from its number. ``seed`` None: without noise."""

    def expose(place: int) -> None:
        film[place] = clean = frames(place - 1)
        if seed is not None:
            deviation = np.sqrt(gain * clean.astype("f4") + read**2)
            noise = np.random.default_rng([seed, place]).standard_normal(clean.shape, "f4") * deviation
            film[place] = np.clip(np.rint(clean + noise), 0, 255)

    with ThreadPoolExecutor() as pool:
        list(pool.map(expose, range(len(film))))


def psnr(frames: Frames, film: Pixels) -> float:
    """Peak signal to noise of a film against the clean frames, dB; over 12 of them where there are more."""
    numbers = np.unique(np.linspace(0, len(film) - 1, 12).astype(int)).tolist()
    errors = [np.mean((film[number].astype("f4") - frames(number)) ** 2, dtype="f8") for number in numbers]
    return float(10 * np.log10(255**2 / np.mean(errors)))
