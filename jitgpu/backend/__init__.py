"""Devices: where artifacts are loaded and launched.

:class:`Device` is what a backend offers. ``cuda`` is the only room that touches CuPy arrays, ``RawModule`` and the
driver, ``simulator`` the only one that loads llvmlite.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Literal, Protocol

from jitgpu.errors import DeviceError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractContextManager

    import numpy as np

    from jitgpu.backend.clocks import Clock
    from jitgpu.backend.config import Limits
    from jitgpu.backend.graphs import DeviceGraph, Watch
    from jitgpu.backend.lanes import Lane
    from jitgpu.values import Artifact, Image, LaunchConfig, Variable

__all__ = ["Device", "Keep", "LoadedImage", "LoadedKernel", "device", "devices"]


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

    def unload_when_unused(self) -> None:
        """Have it unloaded when no kernel of it is left; else it may stay for the life of the process."""


class Keep(Protocol):
    """Where a device may keep what it makes of an image: bytes under keys of 64 hex digits, for later processes."""

    def get(self, key: str) -> bytes | None:
        """What is kept under that key, verified."""

    def put(self, key: str, body: bytes, meta: Mapping[str, str]) -> object:
        """Keep it, where that is possible."""

    def making(self, key: str) -> AbstractContextManager[None]:
        """While the body runs, no other thread, and no other process of this machine, makes the same key."""


class Device(Protocol):
    """A place where kernels run: a GPU, or the simulator. Made by :func:`device` and :func:`devices`.

    What its user calls stands here; the rest of its methods are for launches, executors and measurements. Arrays are
    CuPy's on a GPU and NumPy's in the simulator.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> dev = jg.device("sim")
    >>> dev.kind, dev.name, dev.arch, dev.limits.threads_per_block
    ('sim', 'sim', 'sm_80', 1024)
    >>> x = dev.array(np.arange(4, dtype="f4"))
    >>> dev.numpy(x)
    array([0., 1., 2., 3.], dtype=float32)
    """

    @property
    def kind(self) -> Literal["cuda", "sim"]:
        """``"cuda"`` or ``"sim"``. What is compiled for it differs by kind, not only by arch."""

    @property
    def name(self) -> str:
        """``"cuda:0"``, ``"sim"``, ``"sim:sm_90"``, as :func:`device` takes it."""

    @property
    def arch(self) -> str:
        """What is compiled for it, ``"sm_90"``."""

    @property
    def limits(self) -> Limits:
        """What a launch may ask for, a :class:`Limits` with sizes in threads, blocks and bytes."""

    @property
    def alone(self) -> bool:
        """Whether no other device of its kind can become the current one."""

    def current(self) -> Device:
        """The device of its kind that is current now; as cheap as it can be, since launches ask for it."""

    def use(self) -> AbstractContextManager[Any]:
        """A context manager: make it the current device in its block, for CuPy too.

        Raises
        ------
        DeviceError
            In a forked child of a process that has used CUDA.
        """

    def enter(self) -> Any:
        """Make it the current device of this thread, as cheaply as can be; what :meth:`leave` takes, None where there
        is nothing to undo."""

    def leave(self, before: Any) -> None:
        """Undo :meth:`enter`."""

    def array(self, data: Any) -> Any:
        """A C-contiguous copy of a host array on the device.

        Parameters
        ----------
        data : numpy.ndarray or array-like
            Any shape; numbers or structures of them, whose dtype is kept.

        Raises
        ------
        ArgumentError
            In the simulator, for Python objects, which have no bytes that a kernel could read; CuPy has its own errors.
        KernelFault, ContextLostError
            When an earlier launch faulted on this GPU.
        """

    def empty(self, shape: int | tuple[int, ...], dtype: Any = "float32") -> Any:
        """An array of uninitialized memory.

        Parameters
        ----------
        shape : int or tuple of int
            In elements.
        dtype : dtype
            NumPy's, or its name. Default: float32.

        Raises
        ------
        ArgumentError, KernelFault, ContextLostError
            As :meth:`array`.
        """

    def zeros(self, shape: int | tuple[int, ...], dtype: Any = "float32") -> Any:
        """An array of zeros.

        Parameters
        ----------
        shape : int or tuple of int
            In elements.
        dtype : dtype
            NumPy's, or its name. Default: float32.

        Raises
        ------
        ArgumentError, KernelFault, ContextLostError
            As :meth:`array`.
        """

    def numpy(self, array: Any) -> np.ndarray:
        """A copy on the host; waits for the work that makes it.

        Parameters
        ----------
        array : array
            Of this device, any shape and dtype.

        Returns
        -------
        numpy.ndarray
            C-contiguous.

        Raises
        ------
        KernelFault, ContextLostError
            When that work faulted.
        """

    def synchronize(self) -> None:
        """Wait for all work of this device.

        Raises
        ------
        KernelFault, ContextLostError
            When some of it faulted.
        """

    def load(self, image: Image, keep: Keep | None = None) -> LoadedImage:
        """Load a binary; raises LaunchError when it is damaged or made for another arch."""

    def lane(self, priority: int = 0, stream: Any = None) -> Lane:
        """A stream of this device for an executor: a new one of that priority, or ``stream``.

        Raises LaunchConfigError for a priority that the device does not have.
        """

    def stream_handle(self, stream: Any) -> int:
        """The handle of a stream of this device. Raises LaunchConfigError."""

    def extent(self, value: Any) -> tuple[int, int] | None:
        """Where the memory of a C-contiguous array argument begins and ends; None where that cannot be told."""

    def extents(
        self, args: tuple[Any, ...], read: tuple[int, ...], written: tuple[int, ...]
    ) -> tuple[list[tuple[int, int]], list[tuple[int, int]]] | None:
        """Those of the arguments with these indices, in two lists; None where one cannot be told."""

    def holds(self, value: Any) -> bool:
        """Whether an argument is an array that lives on this device and nowhere else."""

    def view(self, value: Any, *, writes: bool) -> Any:
        """An array of any library that :meth:`holds`, as one of the device's own over the same memory; None where it
        is to be written and cannot be."""

    def pinned(self, array: np.ndarray) -> bool:
        """Whether copies to and from a host array are asynchronous as it is."""

    def witness(self, executor: Any) -> None:
        """Have an executor asked, when this device faults, what it has in flight there (``suspects()``)."""

    def check_alive(self, kernel: str) -> None:
        """Raise ContextLostError when an earlier fault killed it for this process."""

    def clock(self, stream: Any, values: Sequence[Any], kernel: str | None) -> Clock:
        """What times work on a stream: the one given, else the one that a launch of ``kernel`` with these arguments
        goes to, else (None: any other function) the current one. Raises LaunchConfigError.
        """

    def graph(self) -> DeviceGraph:
        """A new graph of launches and copies, empty. Raises DeviceError where the device can have none."""

    def watch(self) -> Watch:
        """What finds out, while a graph is recorded, that the thread launches something plainly."""

    def captures(self, stream: Any = None) -> bool:
        """Whether a stream (None: the current one) is being captured: nothing may be compiled or loaded then."""


def devices() -> tuple[Device, ...]:
    """Every device of this machine: CUDA devices in the order of their numbers, then the simulator where llvmlite is
    installed. ``["cuda:0", "cuda:1", "sim"]`` are the names of a machine with two GPUs.

    Returns
    -------
    tuple of Device
        Empty where there is neither.

    Examples
    --------
    >>> import jitgpu as jg
    >>> [device.name for device in jg.devices() if device.kind == "sim"]
    ['sim']
    """
    from jitgpu.backend import cuda, simulator

    found: list[Device] = [cuda.device(index) for index in range(cuda.count())]
    if not simulator.unavailable():
        found.append(simulator.device())
    return tuple(found)


_NAMES = '"auto", "cuda", "cuda:N", "sim", "sim:sm_NN"'


def device(name: str | Device = "auto") -> Device:
    """A device by name.

    Parameters
    ----------
    name : str
        ``"auto"`` (what ``JITGPU_DEVICE`` says, else CuPy's current CUDA device, else the simulator), ``"cuda"``
        (CuPy's current device), ``"cuda:N"``, ``"sim"`` or ``"sim:sm_90"`` (the simulator, of that arch). A device is
        returned as it is.

    Returns
    -------
    Device

    Raises
    ------
    DeviceError
        When there is no such device, saying why and what mends it.

    Examples
    --------
    >>> import jitgpu as jg
    >>> jg.device("sim").arch
    'sm_80'
    """
    if not isinstance(name, str):
        if not hasattr(name, "limits"):  # no number either: CuPy's own devices are numbered by int()
            raise DeviceError(
                "no such device", given=repr(name), expected=f"{_NAMES}, or what jg.device() returns",
                fix=f'"cuda:{name}"' if isinstance(name, int) else "jg.devices() lists what this machine has",
            )  # fmt: skip
        return name
    wanted = os.environ.get("JITGPU_DEVICE", "auto") if name == "auto" else name
    if wanted == "auto":
        return _automatic()
    match = re.fullmatch(r"(cuda)(?::(\d+))?|(sim)(?::(sm_\d+))?", wanted)
    if match is None:
        source = " (from JITGPU_DEVICE)" if name == "auto" else ""
        raise DeviceError(
            "no such device", given=repr(wanted) + source, expected=_NAMES,
            fix="jg.devices() lists what this machine has",
        )  # fmt: skip
    from jitgpu.backend import cuda, simulator

    if match[3]:
        return simulator.device(match[4])
    return cuda.device(None if match[2] is None else int(match[2]))


def _automatic() -> Device:
    """CuPy's current device where there is one, else the simulator."""
    from jitgpu.backend import cuda, simulator

    no_gpu = cuda.unavailable()
    if not no_gpu:
        return cuda.device()
    no_simulator = simulator.unavailable()
    if not no_simulator:
        return simulator.device()
    raise DeviceError(
        "no device can be used", given=f"no CUDA device: {no_gpu}; no simulator: {no_simulator}",
        expected="an NVIDIA GPU with a driver for CUDA 12 or newer, or llvmlite for the simulator",
        fix='pip install "jitgpu[sim]" runs kernels on the CPU; for a GPU install its driver and "jitgpu[cuda12]" (or '
        '"jitgpu[cuda13]"); kernel.compile(arch="sm_80") compiles without either',
    )  # fmt: skip
