"""The demo's two kernels, and the three launches that find the edges of a picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

import jitgpu as jg
from jitgpu.demo.reference import gaussian_weights

__all__ = ["EdgeDetector", "Found", "Stage", "blur", "thin_edges"]

_FOLDER = Path(__file__).parent
_TILE = (32, 8)


@jg.jit_kernel(_FOLDER / "blur.cu")
def blur(width, height, step_x, step_y, image, weights, blurred):  # type: ignore[no-untyped-def]
    """One pass of a separable Gaussian blur, along x with step (1, 0), along y with step (0, 1).

    image: uint8 or float32, weights: float32 of 2 * RADIUS + 1, blurred: float32.
    """


@jg.jit_kernel(_FOLDER / "thin_edges.cu")
def thin_edges(width, height, threshold, image, edges):  # type: ignore[no-untyped-def]
    """Scharr gradient with non-maximum suppression. image, edges: float32."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One launch of the pipeline: ``name`` as shown to the user, and the kernel with every template parameter bound."""

    name: str
    kernel: jg.Kernel


@dataclass(frozen=True, slots=True)
class Found:
    """What the device made: the blurred picture and the edge strengths (float32, shape of the picture), and for each
    stage's name a call that launches it once more on the same arrays."""

    blurred: npt.NDArray[np.float32]
    edges: npt.NDArray[np.float32]
    relaunch: dict[str, Callable[[], None]]


class EdgeDetector:
    """Blur along x, blur along y, thin edges.

    Parameters
    ----------
    sigma : float
        Width of the blur, pixels. Its radius is a template parameter: another sigma can mean another compilation.
    threshold : float
        Gradient strength below which nothing is an edge, grey levels a pixel.
    """

    def __init__(self, sigma: float, threshold: float) -> None:
        self.weights = gaussian_weights(sigma)
        self.threshold = threshold
        self.radius = len(self.weights) // 2
        tile = {"TILE_X": _TILE[0], "TILE_Y": _TILE[1]}
        self.stages = (
            Stage(f"blur<uint8, {self.radius}>", blur.specialize(T=np.uint8, RADIUS=self.radius)),
            Stage(f"blur<float32, {self.radius}>", blur.specialize(T=np.float32, RADIUS=self.radius)),
            Stage(f"thin_edges<{_TILE[0]}, {_TILE[1]}>", thin_edges.specialize(**tile)),
        )

    def compile(self, arch: str | None) -> dict[str, jg.Artifact]:
        """Every stage compiled for ``arch`` (``"sm_80"``; None: for the current device), by the stage's name; nothing
        is launched."""
        return {stage.name: stage.kernel.compile(arch=arch) for stage in self.stages}

    def find(self, device: jg.Device, gray: npt.NDArray[np.uint8]) -> Found:
        """The edges of ``gray`` (uint8, shape ``(height, width)``), found on ``device``."""
        height, width = gray.shape
        image = device.array(gray)
        weights = device.array(self.weights.astype(np.float32))
        half, blurred, edges = (device.empty(gray.shape, np.float32) for _ in range(3))
        grid = (-(-width // _TILE[0]), -(-height // _TILE[1]))
        along_x, along_y, thin = (stage.kernel[grid, _TILE] for stage in self.stages)
        calls: list[Callable[[], None]] = [
            lambda: along_x(width, height, 1, 0, image, weights, half),
            lambda: along_y(width, height, 0, 1, half, weights, blurred),
            lambda: thin(width, height, self.threshold, blurred, edges),
        ]
        for call in calls:
            call()
        relaunch = {stage.name: call for stage, call in zip(self.stages, calls, strict=True)}
        return Found(device.numpy(blurred), device.numpy(edges), relaunch)
