"""Running a generated program on a device."""

from __future__ import annotations

import functools
import hashlib
import json
import zlib
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

import jitgpu as jg
from jitgpu.values import LaunchConfig

from .kernels import Launch, Program

__all__ = [
    "DEVIATIONS", "RECORDED", "Outputs", "arguments", "configuration", "digest_of", "findings", "kernel_of", "recorded",
    "run",
]  # fmt: skip

#: Digests of outputs that a GPU wrote.
RECORDED = Path(__file__).parent / "recorded.json.gz"
#: Seeds whose recorded output is not what the PTX ISA says.
DEVIATIONS = {928: "bfe.s32 of a positive number, position and length the constant 255: 0 in the manual, -1 on H100"}


class Outputs(NamedTuple):
    """What each launch wrote, by the names of the arrays."""

    launches: tuple[dict[str, np.ndarray], ...]

    def differences(self, other: Outputs) -> list[tuple[int, str, np.ndarray]]:
        """Launch, array, and the indices of elements whose bits differ."""
        found = []
        for number, (mine, others) in enumerate(zip(self.launches, other.launches, strict=True)):
            for name, array in mine.items():
                bits = f"u{array.dtype.itemsize}"
                indices = np.flatnonzero(array.view(bits) != others[name].view(bits))
                if indices.size:
                    found.append((number, name, indices))
        return found


def digest_of(outputs: Outputs) -> str:
    """16 hexadecimal digits over all that was written."""
    hasher = hashlib.sha256()
    for arrays in outputs.launches:
        for name, array in arrays.items():
            hasher.update(name.encode() + array.tobytes())
    return hasher.hexdigest()[:16]


def kernel_of(program: Program, device: Any = None) -> jg.Kernel:
    """The program's kernel, on that device where one is given."""
    return jg.Kernel(program.source, name="fuzz", options=jg.Options(**program.options), device=device)


def configuration(launch: Launch) -> LaunchConfig:
    """A launch as the backends take it."""
    return LaunchConfig(launch.grid, launch.block, launch.shared_bytes)


def arguments(program: Program, launch: Launch, device: Any) -> list[Any]:
    """Fresh arrays on the device, and the scalars."""
    return [*(device.array(data) for _, data, _ in program.arrays), launch.n, *program.scalars]


def run(program: Program, device: str = "sim", workers: int | None = None) -> Outputs:
    """Launch a program as often as it says, on fresh arrays each time.

    ``workers`` is how many threads of the host simulate; it means nothing to other devices.
    """
    place = jg.device(device)
    kernel = kernel_of(program, place)
    written = []
    for launch in program.launches:
        args = arguments(program, launch, place)
        if workers is None:
            kernel[launch.grid, launch.block, None, launch.shared_bytes](*args)
        else:
            from jitgpu.backend.simulator.launch import Settings

            loaded: Any = kernel.loader.load(tuple(args), {})
            loaded.findings(configuration(launch), tuple(args), Settings(workers=workers))
        arrays = zip(program.arrays, args, strict=False)
        written.append({name: place.numpy(array) for (name, _, is_output), array in arrays if is_output})
    return Outputs(tuple(written))


def findings(program: Program) -> list[Any]:
    """What the simulator finds in a program's launches with every check on."""
    from jitgpu.backend.simulator.launch import Settings

    place: Any = jg.device("sim")
    kernel = kernel_of(program, place)
    settings = Settings(checks=frozenset({"uninitialised", "races"}), collect=True)
    found = []
    for launch in program.launches:
        args = tuple(arguments(program, launch, place))
        loaded: Any = kernel.loader.load(args, {})
        found += loaded.findings(configuration(launch), args, settings)
    return found


@functools.cache
def recorded() -> dict[int, tuple[str, str]]:
    """For each recorded seed the digests of the program and of what a GPU wrote."""
    data = json.loads(zlib.decompress(RECORDED.read_bytes(), wbits=31))
    return {int(seed): (program, outputs) for seed, (program, outputs) in data["programs"].items()}
