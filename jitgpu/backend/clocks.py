"""What measuring needs of a device: its own clock for the work on one of its streams."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import numpy as np

__all__ = ["Clock"]


class Clock(Protocol):
    """Times the work on one stream of a device. Used by one thread, with the device made current."""

    @property
    def queued(self) -> bool:
        """Whether work waits on a stream, so that the host can be ahead of it; else a launch returns when it is
        done."""

    @property
    def stream(self) -> int:
        """The stream's handle."""

    def event(self) -> Any:
        """A new event; it is given back with the clock."""

    def record(self, event: Any) -> None:
        """Have the event stand for all that the stream holds now."""

    def wait(self) -> None:
        """Wait for all that the stream holds. Raises KernelFault and ContextLostError."""

    def elapsed_ms(self, begin: Any, end: Any) -> float:
        """Time between two events that are reached, ms."""

    def flush(self) -> None:
        """Overwrite all that the device's last cache holds, on the stream."""

    def saved(self, extent: tuple[int, int]) -> Callable[[], None]:
        """Copy memory from one address to another aside; what is returned copies it back, on the stream."""

    def scratch(self, nbytes: int) -> Any:
        """An array on the device, uint8, shape (nbytes,), zeros, that no pool keeps when it is dropped."""

    def copy(self, target: Any, source: Any) -> None:
        """Copy one array of the device to another of the same size, on the stream."""

    def memory(self, nbytes: int) -> np.ndarray:
        """Host memory that kernels can read and write: uint8, shape (nbytes,), zeros."""
