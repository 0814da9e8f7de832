"""The demo behind ``jitgpu demo``: edges in a photograph, found by two kernels and checked against NumPy."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from jitgpu.demo.detector import EdgeDetector, Found

__all__ = ["run"]

_SIMULATED = ": jitgpu's simulator runs the kernels on the CPU, every memory access checked"


def run(
    *,
    output: Path,
    image: Path | None = None,
    arch: str = "sm_80",
    sigma: float = 1.4,
    threshold: float = 4.0,
    echo: Callable[[str], object] = print,
) -> bool:
    """Finds the edges of a photograph on the GPU, or in the simulator where there is none; without either, compiles
    the kernels and says why nothing ran.

    Parameters
    ----------
    output : Path
        Folder for ``before.png``, ``blurred.png`` and ``after.png``; made when missing. Not touched without a device.
    image : Path or None
        The photograph; None takes the one that matplotlib ships.
    arch : str
        What to compile for where there is no device.
    sigma, threshold : float
        Width of the blur in pixels, and the weakest edge in grey levels a pixel.
    echo : callable
        Takes each piece of text that is to be shown.

    Returns
    -------
    bool
        False when the device's result disagrees with NumPy's; True also where nothing could be launched.

    Raises
    ------
    CompileError
        Where the kernels cannot be compiled, NVRTC missing among the reasons.
    OSError
        For a picture that cannot be read, or a folder that cannot be written.
    """
    import jitgpu as jg
    from jitgpu.demo import detector, photo, report

    # In a file or a pipe the table is plain text, one kernel a line, whatever the width.
    draw = report.rich_table if sys.stdout.isatty() else report.table
    path = image or photo.shipped_photo()
    gray = photo.load_gray(path)
    height, width = gray.shape
    edge_detector = detector.EdgeDetector(sigma, threshold)
    radius = edge_detector.radius
    echo(f"edges of {path.name} ({width} x {height}): Gaussian blur of sigma {sigma:g} px (radius {radius}),")
    echo(f"then Scharr gradient and non-maximum suppression, edges above {threshold:g} grey levels a pixel\n")

    try:
        device = jg.device()
    except jg.DeviceError as error:
        artifacts = edge_detector.compile(arch)
        echo(draw(report.rows(artifacts, {})))
        echo(f"\ncompiled for {arch}; nothing was launched and no picture was written, because there is no device:")
        echo(str(error))
        return True

    echo(f"device: {device.name} ({device.arch}){_SIMULATED if device.kind == 'sim' else ''}\n")
    artifacts = edge_detector.compile(None)
    found = edge_detector.find(device, gray)
    times_us = {name: report.launch_us(device, call) for name, call in found.relaunch.items()}
    echo(draw(report.rows(artifacts, times_us)))

    agrees = _check(edge_detector, gray, found, echo)
    output.mkdir(parents=True, exist_ok=True)
    pictures = {"before": gray, "blurred": found.blurred.round().astype("u1"), "after": photo.edge_picture(found.edges)}
    for name, pixels in pictures.items():
        photo.save_gray(output / f"{name}.png", pixels)
    echo(f"wrote {', '.join(f'{name}.png' for name in pictures)} to {output}")
    return agrees


def _check(
    edge_detector: EdgeDetector, gray: npt.NDArray[np.uint8], found: Found, echo: Callable[[str], object]
) -> bool:
    from jitgpu.demo import reference

    result = reference.compare(gray, edge_detector.weights, edge_detector.threshold, found.blurred, found.edges)
    echo(f"\nagainst NumPy in float64, {result.pixels} pixels, {result.edge_pixels} of them edges:")
    echo(f"  blur   off by at most {result.blur_error:.1e} grey levels (allowed {reference.BLUR_TOLERANCE:g})")
    echo(
        f"  edges  off by at most {result.edge_error:.1e} grey levels a pixel (allowed {reference.TIE:g}); "
        f"{result.ties} pixels decided the other way at a tie"
    )
    echo("the two agree" if result.holds else "THE TWO DISAGREE")
    return result.holds
