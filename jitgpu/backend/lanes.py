"""What an executor needs of a device: lanes, which are streams with events and a count of what is done."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import numpy as np

    from jitgpu.backend import Device
    from jitgpu.values import LaunchConfig

__all__ = ["Lane", "lane_threads"]

#: The threads of this process that stand for streams (``threading.get_ident``), none on a GPU.
lane_threads: set[int] = set()


class Lane(Protocol):
    """One stream of a device, as an executor uses it: what it is given is done in that order.

    Work is closed by :meth:`finish` with numbers that rise by one, and :meth:`finished` tells the last that was
    reached: exact also after a fault, when no event says anything any more. Events are handles of :meth:`event`; one
    may be recorded again, and who waited for it before waits for what it stood for then.

    All methods but ``finished`` and ``reached`` are called under a lock of the executor's.
    """

    #: What went wrong where the device lives on, by the number that closes the work; who takes it removes it.
    faults: dict[int, Exception]

    @property
    def device(self) -> Device:
        """Where it is."""

    @property
    def handle(self) -> int:
        """The stream's handle for other libraries; 0 where there is none."""

    def launcher(self, loaded: Any, config: LaunchConfig) -> Callable[..., None]:
        """A function that checks all its arguments, given by position, and launches a kernel loaded on this device
        here; it keeps none alive.

        Raises LaunchConfigError.
        """

    def event(self, timed: bool) -> Any:
        """A new event; ``timed`` ones can tell the time between them."""

    def drop(self, event: Any) -> None:
        """Give an event up."""

    def record(self, event: Any) -> None:
        """Have the event stand for all that this lane holds now."""

    def wait(self, event: Any) -> None:
        """What comes next here waits for the event, which may be of another device."""

    def wait_for_current(self) -> None:
        """What comes next here waits for what the caller's current stream holds now."""

    def finish(self, event: Any, number: int) -> None:
        """Record the event; once all that this lane holds is done, :meth:`finished` is at least ``number``."""

    def finished(self) -> int:
        """The last number that was reached; 0 at first."""

    def reached(self, event: Any) -> bool:
        """Whether all that the event stands for is done.

        Raises
        ------
        KernelFault, ContextLostError
            When the device was lost to a fault.
        """

    def elapsed_ns(self, begin: Any, end: Any) -> int | None:
        """Time between two timed events that are reached, ns; None when the device was lost since."""

    def memory(self, nbytes: int) -> np.ndarray:
        """Host memory that copies to and from this device are asynchronous with: uint8, shape (nbytes,), pooled."""

    def copy(self, target: Any, source: Any) -> None:
        """Copy all bytes of a C-contiguous array to another of the same size; each is this device's, another
        device's, or host memory of :meth:`memory`."""

    def current(self) -> AbstractContextManager[Any]:
        """Make this the stream that plain launches and array libraries of the calling thread work on."""

    def close(self) -> None:
        """Give the stream up. All of its work must be done, or the device lost."""
