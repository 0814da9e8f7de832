"""The simulator: kernels run on the CPU, from the PTX that the compiler makes for a GPU, every memory access checked.

A device like any other, whose arrays are NumPy's own. Importing this package costs nothing: what it takes is loaded
when the device is asked for, llvmlite among it.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from jitgpu.errors import DeviceError

if TYPE_CHECKING:
    from jitgpu.backend.simulator.gpu import SimulatorDevice

__all__ = ["DEFAULT_ARCH", "device", "unavailable"]

#: What kernels are compiled for where the user names no arch: the oldest that has all that is usual in CUDA C++ today.
DEFAULT_ARCH = "sm_80"


@functools.cache
def unavailable() -> str:
    """Why the simulator cannot be used in this process; empty when it can."""
    try:
        import llvmlite.binding  # noqa: F401
    except (ImportError, OSError) as error:  # OSError: its library does not load here
        return f"llvmlite cannot be imported ({str(error).splitlines()[0]})"
    from jitgpu.backend.simulator import machine

    return machine.lacking()


def device(arch: str | None = None) -> SimulatorDevice:
    """The simulator of GPUs of that arch, ``"sm_90"``; None is :data:`DEFAULT_ARCH`.

    Raises
    ------
    DeviceError
        Without llvmlite, and for an arch that is not known.
    """
    reason = unavailable()
    if reason:
        raise DeviceError(
            "the simulator cannot be used", given=reason, expected="llvmlite 0.48 or newer, and a processor with F16C",
            fix='pip install "jitgpu[sim]"',
        )  # fmt: skip
    from jitgpu.backend.occupancy import ARCHS

    wanted = DEFAULT_ARCH if arch is None else arch
    if wanted not in ARCHS:
        raise DeviceError(
            "the simulator does not know this arch", given=repr(wanted), expected=", ".join(ARCHS),
            fix=f'jg.device("sim") simulates {DEFAULT_ARCH}',
        )  # fmt: skip
    return _device(wanted)


@functools.cache
def _device(arch: str) -> SimulatorDevice:
    from jitgpu.backend.simulator.gpu import SimulatorDevice

    return SimulatorDevice(arch)
