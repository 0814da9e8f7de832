"""Devices: where artifacts are loaded and launched.

:class:`Device` is what a backend offers. ``cuda`` is the only room that touches CuPy arrays, ``RawModule`` and the
driver.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Protocol

from jitgpu.errors import DeviceError

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    import numpy as np

    from jitgpu.backend.config import Limits
    from jitgpu.values import Artifact, Image, LaunchConfig, Variable

__all__ = ["Device", "LoadedImage", "LoadedKernel", "device", "devices"]


class LoadedKernel(Protocol):
    """One kernel of an image on one device."""

    artifact: Artifact
    names: tuple[str, ...]

    def launcher(self, config: LaunchConfig, stream: Any) -> Callable[..., None]:
        """A function that checks its arguments and launches with this configuration.

        ``stream`` None means the stream that is current at each call. Raises LaunchConfigError.
        """

    def bind(self, config: LaunchConfig, stream: Any, args: tuple[Any, ...]) -> Any:
        """A launch with its arguments packed once; called without arguments, changed with ``update(name=value)``."""

    def block_size(self, shared_bytes: int = 0) -> int:
        """Threads a block with which the most threads are resident at once."""


class LoadedImage(Protocol):
    """A binary on a device."""

    def kernel(
        self, artifact: Artifact, names: tuple[str, ...], defaults: tuple[Any, ...], strict: bool
    ) -> LoadedKernel:
        """The loaded kernel of that artifact, with its launcher."""

    def write(self, variable: Variable, data: bytes) -> None:
        """Copy bytes into a variable, in the order of the current stream."""

    def read(self, variable: Variable) -> bytes:
        """Copy a variable's bytes to the host; waits for the current stream."""


class Device(Protocol):
    """A place where kernels run."""

    @property
    def name(self) -> str:
        """``"cuda:0"``."""

    @property
    def arch(self) -> str:
        """What is compiled for it, ``"sm_90"``."""

    @property
    def limits(self) -> Limits:
        """What a launch may ask for."""

    @property
    def alone(self) -> bool:
        """Whether no other device of its kind can become the current one."""

    def current(self) -> Device:
        """The device of its kind that is current now; as cheap as it can be, since launches ask for it."""

    def use(self) -> AbstractContextManager[Any]:
        """Make it the current device for a while."""

    def array(self, data: Any) -> Any:
        """A copy of a NumPy array (any shape and dtype) on the device."""

    def empty(self, shape: int | tuple[int, ...], dtype: Any = "float32") -> Any:
        """Uninitialized memory of that shape and dtype."""

    def zeros(self, shape: int | tuple[int, ...], dtype: Any = "float32") -> Any:
        """Zeros of that shape and dtype."""

    def numpy(self, array: Any) -> np.ndarray:
        """A copy on the host; waits for the work that makes it."""

    def synchronize(self) -> None:
        """Wait for all work of this device."""

    def load(self, image: Image) -> LoadedImage:
        """Load a binary; raises LaunchError when it is damaged or made for another arch."""

    def captures(self, stream: Any = None) -> bool:
        """Whether a stream (None: the current one) is being captured: nothing may be compiled or loaded then."""


def devices() -> tuple[Device, ...]:
    """Every device of this machine, CUDA devices in the order of their numbers; empty without a usable GPU.

    >>> import jitgpu as jg
    >>> [device.name for device in jg.devices()]    # doctest: +SKIP
    ['cuda:0', 'cuda:1']
    """
    from jitgpu.backend import cuda

    return tuple(cuda.device(index) for index in range(cuda.count()))


def device(name: str | Device = "auto") -> Device:
    """A device by name.

    Parameters
    ----------
    name : str
        ``"auto"`` (what ``JITGPU_DEVICE`` says, else CuPy's current CUDA device), ``"cuda"`` (CuPy's current
        device) or ``"cuda:N"``. A device is returned as it is.

    Raises
    ------
    DeviceError
        When there is no such device, saying why and what mends it.
    """
    if not isinstance(name, str):
        if not hasattr(name, "limits"):  # no number either: CuPy's own devices are numbered by int()
            raise DeviceError(
                "no such device", given=repr(name), expected='"auto", "cuda", "cuda:N", or what jg.device() returns',
                fix=f'"cuda:{name}"' if isinstance(name, int) else "jg.devices() lists what this machine has",
            )  # fmt: skip
        return name
    wanted = os.environ.get("JITGPU_DEVICE", "cuda") if name == "auto" else name
    if wanted == "auto":
        wanted = "cuda"
    match = re.fullmatch(r"cuda(?::(\d+))?", wanted)
    if match is None:
        source = " (from JITGPU_DEVICE)" if name == "auto" else ""
        raise DeviceError(
            "no such device", given=repr(wanted) + source, expected='"auto", "cuda" or "cuda:N"',
            fix="jg.devices() lists what this machine has",
        )  # fmt: skip
    from jitgpu.backend import cuda

    return cuda.device(None if match[1] is None else int(match[1]))
