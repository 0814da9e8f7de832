"""A noisy film made clean: frames from a file on disk, through a CUDA filter and back, by ``Executor.stream_map``.

    python examples/film.py [--size 1920x1080] [--frames 240] [--input FOLDER [--as-is]] [--output FOLDER] [--gif]

Without ``--input`` the film is a camera's move over the photograph that matplotlib ships. Each frame is given the noise
of a camera in poor light: of the light itself, and of the sensor. The filter (``film.cu``) sees only the noisy film;
the clean one tells how well it did. ``--input`` takes a folder of pictures as the frames, ``--as-is`` says that they
are noisy already.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from _camera import move, pictures, psnr, shoot
from _pictures import Pixels, animation, contact_sheet, device_title
from PIL import Image

import jitgpu as jg

TILE = (32, 8)


@jg.jit_kernel(Path(__file__).parent / "film.cu")
def denoise(height, width, gain, read, strength, noisy, clean):
    """Non-local means over three frames. noisy: uint8 (frames + 2, height, width, 3), clean: (frames, ...)."""


def develop(ex: jg.Executor, device: jg.Device, film: Pixels, result: Pixels, args: argparse.Namespace) -> float:
    """Filter ``film`` into ``result``, some frames at a time. Seconds."""
    count, height, width, _ = result.shape
    blocks = (-(-width // TILE[0]), -(-height // TILE[1]))

    def clean(noisy):
        out = device.empty((len(noisy) - 2, height, width, 3), "u1")
        denoise[(*blocks, len(out)), TILE](height, width, args.gain, args.read, args.strength, noisy, out)
        return out

    list(ex.stream_map(clean, [film[:3]]))  # compiled before the clock runs
    begin = time.perf_counter()
    starts = range(0, count, args.chunk)
    chunks = (film[start : min(start + args.chunk, count) + 2] for start in starts)  # each with its neighbours
    for start, part in zip(starts, ex.stream_map(clean, chunks, depth=3, progress=args.progress), strict=True):
        result[start : start + len(part)] = part
    return time.perf_counter() - begin


def show(film: Pixels, result: Pixels, folder: Path, gif: bool) -> None:
    """Write the pictures: before, after and the difference; and with ``gif`` the film, half noisy and half clean."""
    count, height, width, _ = result.shape
    wide, high = min(width, 480), min(width, 480) * height // width

    def small(pixels: Pixels) -> Pixels:  # by leaving pixels out: a mean of several would take noise away
        return np.asarray(Image.fromarray(pixels).resize((wide, high), Image.Resampling.NEAREST))

    rows, labels = [], []
    for number in (0, count // 2, count - 1):
        before, after = film[number + 1], result[number]
        parts = (before, after, np.clip(128 + 2 * (before.astype("i2") - after), 0, 255).astype("u1"))
        rows.append([small(part) for part in parts])
        labels.append(f"frame\n{number + 1}")
        if number == count // 2 and wide < width:
            top, left = (height - high) // 2, (width - wide) // 2
            rows.append([part[top : top + high, left : left + wide] for part in parts])
            labels.append("pixel\nfor\npixel")
    contact_sheet(folder / "film.png", rows, ("before", "after", "what was taken out, doubled"), labels)
    if gif:
        split = []
        for number in range(0, count, max(1, count // 60)):
            half = np.concatenate([film[number + 1, :, : width // 2], result[number, :, width // 2 :]], axis=1)
            split.append(small(half))
        animation(folder / "film.gif", split, 15)


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    add = parser.add_argument
    add("--input", type=Path, metavar="FOLDER", help="pictures to take as frames, in the order of their names")
    add("--as-is", action="store_true", help="add no noise to them; --gain and --read say how much they have")
    add("--output", type=Path, default=Path("examples-output"), metavar="FOLDER", help="for the pictures")
    add("--size", metavar="WIDTHxHEIGHT", help="default 1920x1080, in the simulator 320x180")
    add("--frames", type=int, help="default 240, in the simulator 24")
    add("--chunk", type=int, default=8, help="frames that go to the device at once")
    add("--gain", type=float, default=4.0, help="noise: its variance is gain * brightness + read^2 (grey levels)")
    add("--read", type=float, default=8.0)
    add("--strength", type=float, default=0.7, help="of the filter")
    add("--seed", type=int, default=1, help="of the noise")
    add("--gif", action="store_true", help="write the film as an animation too")
    add("--progress", action="store_true", help="show how far it is")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> None:
    """Shoot, filter, measure, show."""
    args = arguments(argv)
    device = jg.device()
    size, count = ("320x180", 24) if device.kind == "sim" else ("1920x1080", 240)
    width, height = map(int, (args.size or size).split("x"))
    count = args.frames or count
    frames = move(count, (width, height))
    if args.input:
        frames, count = pictures(args.input, (width, height))
    args.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=args.output) as folder, jg.Executor(device) as ex:
        shape = (height, width, 3)
        film = np.memmap(Path(folder) / "noisy", np.uint8, "w+", shape=(count + 2, *shape))
        result = np.memmap(Path(folder) / "clean", np.uint8, "w+", shape=(count, *shape))
        shoot(film, frames, args.gain, args.read, None if args.as_is else args.seed)
        seconds = develop(ex, device, film, result, args)
        rates = [array.nbytes / seconds / 1e9 for array in (film, result)]
        print(f"{count} frames of {width} x {height} on {device_title(device)}: {seconds:.2f} s, "
              f"{count / seconds:.1f} frames/s, {rates[0]:.2g} GB/s in, {rates[1]:.2g} GB/s out")  # fmt: skip
        if not args.as_is:
            print(f"PSNR against the clean frames: {psnr(frames, film[1:-1]):.1f} dB before, "
                  f"{psnr(frames, result):.1f} dB after")  # fmt: skip
        show(film, result, args.output, args.gif)
    print(f"wrote {', '.join(sorted(path.name for path in args.output.glob('film.*')))} to {args.output}")


if __name__ == "__main__":
    main()
