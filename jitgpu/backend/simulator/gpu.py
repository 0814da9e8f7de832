"""A simulated GPU as a device: what it says of itself, its arrays, what it loads."""

from __future__ import annotations

import contextlib
import ctypes
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, cast

import numpy as np

from jitgpu.backend.config import check_priority
from jitgpu.backend.occupancy import limits
from jitgpu.backend.pointers import is_jax
from jitgpu.backend.simulator import DEFAULT_ARCH
from jitgpu.backend.simulator.memory import Memory
from jitgpu.backend.streams import stream_handle
from jitgpu.errors import ArgumentError

if TYPE_CHECKING:
    from jitgpu.backend import Keep
    from jitgpu.backend.config import Limits
    from jitgpu.backend.simulator.clock import SimulatorClock
    from jitgpu.backend.simulator.graph import SimulatorGraph, SimulatorWatch
    from jitgpu.backend.simulator.lane import SimulatorLane
    from jitgpu.backend.simulator.loading import SimulatorImage
    from jitgpu.values import Image

__all__ = ["SimulatorDevice"]

_PRIORITIES = (-5, 0)  # those of GPUs from compute capability 7.0 on

_memory = Memory()  # one for all: host memory is the same whatever arch is simulated


class SimulatorDevice:
    """A GPU simulated on the CPU. Made by :func:`jitgpu.device`; there is one object per arch and process.

    Arrays are NumPy's, in host memory, and kernels work on them in place. A launch returns when the kernel is done.
    The number of multiprocessors, by which a cooperative grid is limited, is that of one product of the arch (108 for
    sm_80, as on an A100); all other limits are the arch's.

    Attributes
    ----------
    time_limit_s : float or None
        How long a launch may take before it is given up with a :class:`jitgpu.KernelFault`, seconds. None, which it is
        at first: what the environment variable ``JITGPU_SIM_TIME_LIMIT`` says, else 120.

    Examples
    --------
    >>> import jitgpu as jg
    >>> jg.device("sim").time_limit_s = 600
    >>> jg.device("sim").time_limit_s = None
    """

    kind: Literal["sim"] = "sim"
    time_limit_s: float | None = None

    def __init__(self, arch: str) -> None:
        self.memory = _memory
        self._arch = arch
        self._limits = limits(arch)

    def __repr__(self) -> str:
        return f"<jitgpu device {self.name} ({self._arch})>"

    @property
    def name(self) -> str:
        """``"sim"``; ``"sim:sm_90"`` where another arch than the usual one is simulated."""
        return "sim" if self._arch == DEFAULT_ARCH else f"sim:{self._arch}"

    @property
    def arch(self) -> str:
        """What is compiled for it, ``"sm_80"``."""
        return self._arch

    @property
    def limits(self) -> Limits:
        """What a launch may ask for."""
        return self._limits

    @property
    def alone(self) -> bool:
        """True: no simulator is ever current in place of another."""
        return True

    def current(self) -> SimulatorDevice:
        """This one."""
        return self

    def use(self) -> contextlib.AbstractContextManager[SimulatorDevice]:
        """A context manager that changes nothing."""
        return contextlib.nullcontext(self)

    def enter(self) -> None:
        """None: there is nothing to undo."""

    def leave(self, before: None) -> None:
        """Nothing to undo."""

    def array(self, data: Any) -> np.ndarray:
        """A C-contiguous copy of ``data`` (any shape and dtype), aligned as on a GPU.

        Raises
        ------
        ArgumentError
            For Python objects, which have no bytes that a kernel could read.
        """
        source = np.asarray(data)
        array = self.empty(source.shape, source.dtype)
        array[...] = source
        return array

    def empty(self, shape: int | tuple[int, ...], dtype: Any = "float32") -> np.ndarray:
        """An uninitialized array: what it holds is what its memory held before."""
        return self.memory.allocate(shape, _dtype(dtype))

    def zeros(self, shape: int | tuple[int, ...], dtype: Any = "float32") -> np.ndarray:
        """An array of zeros."""
        return self.memory.allocate(shape, _dtype(dtype), zeroed=True)

    def numpy(self, array: Any) -> np.ndarray:
        """A copy of an array."""
        return np.array(array, order="C")

    def synchronize(self) -> None:
        """Nothing to wait for: a launch returns when the kernel is done."""

    def lane(self, priority: int = 0, stream: Any = None) -> SimulatorLane:
        """A thread that stands for a stream. Priorities make no difference: every kernel gets all processors.

        Raises
        ------
        LaunchConfigError
            For a priority that GPUs do not have.
        """
        check_priority(priority, *_PRIORITIES)
        from jitgpu.backend.simulator.lane import SimulatorLane

        return SimulatorLane(self)

    def stream_handle(self, stream: Any) -> int:
        """The handle of anything that stands for a stream. Raises LaunchConfigError."""
        return stream_handle("", stream)

    def extent(self, value: Any) -> tuple[int, int] | None:
        """Where the memory of a C-contiguous array, of any library, begins and ends; None for what is none."""
        array = value if isinstance(value, np.ndarray) else _host_array(value)
        if array is None:
            return None
        start = array.__array_interface__["data"][0]
        return start, start + array.nbytes

    def extents(
        self, args: tuple[Any, ...], read: tuple[int, ...], written: tuple[int, ...]
    ) -> tuple[list[tuple[int, int]], list[tuple[int, int]]] | None:
        """Those of the arguments with these indices, in two lists; None where one cannot be told."""
        reads, writes = ([self.extent(args[index]) for index in some] for some in (read, written))
        if None in reads or None in writes:
            return None
        return cast("tuple[list[tuple[int, int]], list[tuple[int, int]]]", (reads, writes))

    def holds(self, value: Any) -> bool:
        """False: host memory is there for all."""
        return False

    def view(self, value: Any, *, writes: bool) -> np.ndarray | None:
        """The array itself."""
        array = np.asarray(value)
        return array if array.flags.writeable or not writes else None

    def pinned(self, array: np.ndarray) -> bool:
        """False: a host array that is copied later may have changed by then."""
        return False

    def witness(self, executor: Any) -> None:
        """Nothing to ask: a fault in the simulator names its launch."""

    def check_alive(self, kernel: str) -> None:
        """Nothing: the simulator lives on after a fault."""

    def captures(self, stream: Any = None) -> bool:
        """False: no stream of the simulator can be captured."""
        return False

    def clock(self, stream: Any, values: Sequence[Any], kernel: str | None) -> SimulatorClock:
        """The host's clock: for a kernel while it runs, for any other function (``kernel`` None) all the time."""
        from jitgpu.backend.simulator.clock import SimulatorClock

        return SimulatorClock(kernel is not None)

    def graph(self) -> SimulatorGraph:
        """A new graph, empty."""
        from jitgpu.backend.simulator.graph import SimulatorGraph

        return SimulatorGraph()

    def watch(self) -> SimulatorWatch:
        """What refuses plain launches of a thread."""
        from jitgpu.backend.simulator.graph import SimulatorWatch

        return SimulatorWatch()

    def load(self, image: Image, keep: Keep | None = None) -> SimulatorImage:
        """Load what was compiled; native code is made of its PTX when a kernel is first launched, and kept in
        ``keep``."""
        from jitgpu.backend.simulator.loading import SimulatorImage

        return SimulatorImage(self, image, keep)


def _host_array(value: Any) -> np.ndarray | None:
    """An array of another library as NumPy's, over the same memory; None for what no launch takes."""
    if hasattr(value, "data_ptr"):  # a PyTorch tensor: NumPy lacks some of its dtypes
        pointer, nbytes = value.data_ptr(), value.numel() * value.element_size()
        return np.ctypeslib.as_array((ctypes.c_uint8 * nbytes).from_address(pointer)) if pointer else None
    if isinstance(value, np.generic):
        return None
    try:
        if hasattr(value, "__array_interface__") or is_jax(value):
            return np.asarray(value)
        return np.from_dlpack(value) if hasattr(value, "__dlpack__") else None
    except (BufferError, RuntimeError, TypeError, ValueError):  # the launch says what is wrong with it
        return None


def _dtype(dtype: Any) -> np.dtype:
    wanted: np.dtype = np.dtype(dtype)
    if wanted.hasobject:
        raise ArgumentError(
            "an array of Python objects has no bytes that a kernel could read", given=f"dtype {wanted}",
            expected="numbers, or structures of numbers", fix="convert it with .astype(...)",
        )  # fmt: skip
    return wanted
