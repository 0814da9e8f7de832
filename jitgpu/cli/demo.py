"""``jitgpu demo``."""

from __future__ import annotations

import math
from pathlib import Path

import click

__all__ = ["demo"]


def _finite(ctx: click.Context, parameter: click.Parameter, value: float) -> float:
    if not math.isfinite(value):  # nan is in every range of click's
        raise click.BadParameter(f"{value} is no such number")
    return value


@click.command()
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("demo-output"),
    help="Folder for the pictures.",
)
@click.option("--image", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Another photograph.")
@click.option("--arch", default="sm_80", help="What to compile for where there is no device.")
@click.option(
    "--sigma", type=click.FloatRange(0.3, 10.0), default=1.4, callback=_finite, help="Width of the blur, pixels."
)
@click.option(
    "--threshold",
    type=click.FloatRange(0.0),
    default=4.0,
    callback=_finite,
    help="Weakest edge, grey levels a pixel.",
)
def demo(output: Path, image: Path | None, arch: str, sigma: float, threshold: float) -> None:
    """Find the edges of a photograph, check them against NumPy, and show what was compiled and how long it took.

    Without a GPU they run in the simulator; without that either they are compiled and their report is shown.
    """
    from jitgpu.demo import run

    try:
        agrees = run(output=output, image=image, arch=arch, sigma=sigma, threshold=threshold, echo=click.echo)
    except ModuleNotFoundError as missing:
        raise click.ClickException(f'the demo needs {missing.name}: pip install "jitgpu[demo]"') from missing
    except OSError as error:
        raise click.ClickException(str(error)) from error
    if not agrees:
        raise click.ClickException("the device's result differs from NumPy's")
