"""What the examples share: contact sheets with labels, animations, and what a device is called."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import util
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

import jitgpu as jg

__all__ = ["Field", "Pixels", "animation", "contact_sheet", "device_title", "gradient", "relief"]

Pixels = npt.NDArray[np.uint8]
Field = npt.NDArray[np.floating]
_PAPER, _INK = (250, 249, 246), (35, 35, 40)
_GAP = 8


def contact_sheet(path: Path, rows: Sequence[Sequence[Pixels]], columns: Sequence[str], labels: Sequence[str]) -> None:
    """Write pictures in rows: ``columns`` above, ``labels`` to the left.

    Parameters
    ----------
    path : Path
        Where to; the suffix names the format.
    rows : sequence of sequences of uint8 arrays, shape (height, width, 3)
        All of one size.
    columns, labels : sequence of str
        One a column, or none; one a row. A label may have several lines.
    """
    height, width, _ = rows[0][0].shape
    font = ImageFont.load_default(max(13, round(width / 26)))
    ruler = ImageDraw.Draw(Image.new("RGB", (1, 1)))
    left = 2 * _GAP + max(int(ruler.multiline_textbbox((0, 0), label, font)[2]) for label in labels)
    top = _GAP + (round(font.size * 1.5) if columns else 0)
    size = (left + len(rows[0]) * (width + _GAP), top + len(rows) * (height + _GAP))
    sheet = Image.new("RGB", size, _PAPER)
    draw = ImageDraw.Draw(sheet)
    for column, title in enumerate(columns):
        draw.text((left + column * (width + _GAP) + width / 2, top / 2), title, _INK, font, anchor="mm")
    for row, (label, cells) in enumerate(zip(labels, rows, strict=True)):
        y = top + row * (height + _GAP)
        draw.multiline_text((left / 2, y + height / 2), label, _INK, font, anchor="mm", align="center")
        for column, cell in enumerate(cells):
            sheet.paste(Image.fromarray(cell), (left + column * (width + _GAP), y))
    sheet.save(path)


def animation(path: Path, frames: Sequence[Pixels], per_second: float, *, dither: bool = True) -> None:
    """Write an animated GIF that goes on for ever, up to 480 pixels wide. frames: uint8, all of shape
    (height, width, 3). ``dither`` spreads the error of its 256 colours: for photographs."""
    images = [Image.fromarray(frame) for frame in frames]
    for image in images:
        image.thumbnail((480, 480))
    # One palette for all, taken from several frames, so that colours do not flicker.
    some = np.concatenate([np.asarray(image) for image in images[:: max(1, len(images) // 6)]])
    palette = Image.fromarray(some).quantize(256, Image.Quantize.MEDIANCUT)
    way = Image.Dither.FLOYDSTEINBERG if dither else Image.Dither.NONE
    first, *others = [image.quantize(palette=palette, dither=way) for image in images]
    first.save(path, save_all=True, append_images=others, duration=round(1000 / per_second), loop=0, optimize=False)


def gradient(stops: Sequence[str]) -> Pixels:
    """A colour map, uint8 of shape (256, 3): hexadecimal colours at equal distances, and what lies between.

    >>> gradient(["#000000", "#ff8000"])[[0, 128, 255]].tolist()
    [[0, 0, 0], [128, 64, 0], [255, 128, 0]]
    """
    colours = np.array([[int(stop[i : i + 2], 16) for i in (1, 3, 5)] for stop in stops])
    at = np.linspace(0, len(stops) - 1, 256)
    channels = [np.interp(at, np.arange(len(stops)), colours[:, channel]) for channel in range(3)]
    return np.rint(np.stack(channels, axis=1)).astype(np.uint8)


def relief(field: Field, colours: Pixels, top: float) -> Pixels:
    """A field as a landscape: coloured by height, 0 to ``top``, with light from the north-west.

    field: shape (height, width); it goes on at the opposite side. The picture is uint8, at least 320 pixels wide.
    """
    scale = max(1, 320 // field.shape[1])
    size = (field.shape[1] * scale, field.shape[0] * scale)
    height = np.asarray(Image.fromarray(np.float32(field) / np.float32(top)).resize(size, Image.Resampling.BICUBIC))
    slope = sum(np.roll(height, -1, axis) - np.roll(height, 1, axis) for axis in (0, 1)) * scale
    flat = colours[np.clip(height * 255, 0, 255).astype(int)]
    light = np.clip(1 + 0.9 * slope, 0.45, 1.5)[..., None]
    shine = 60 * np.clip(slope - 0.25, 0, 1)[..., None]
    return np.clip(flat * light + shine, 0, 255).astype(np.uint8)


def device_title(device: jg.Device) -> str:
    """``"cuda:0, NVIDIA H100"``; the simulator is called what it is."""
    if device.kind == "sim" or util.find_spec("cupy") is None:
        return f"{device.name}, the simulator on this machine's CPU"
    from cupy.cuda import runtime

    properties = runtime.getDeviceProperties(int(device.name.partition(":")[2]))
    return f"{device.name}, {properties['name'].decode()}"
