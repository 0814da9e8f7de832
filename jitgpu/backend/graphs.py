"""What an executor needs of a device to record work once and launch it again and again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Protocol

from jitgpu.errors import LaunchError

if TYPE_CHECKING:
    from jitgpu.values import LaunchConfig

__all__ = ["DeviceGraph", "Watch", "not_submitted"]


class DeviceGraph(Protocol):
    """Launches and copies of one device that are launched as one.

    Its nodes are numbered in the order they were added, from 0; ``before`` are the numbers of those that one must come
    after. Of replays that are in flight, each has what was set when it was launched.
    """

    def kernel(self, loaded: Any, config: LaunchConfig, args: Sequence[Any], before: Sequence[int]) -> None:
        """Add the launch of a kernel loaded on this device. Raises ArgumentError and LaunchConfigError."""

    def copy(self, target: Any, source: Any, before: Sequence[int]) -> None:
        """Add a copy of all bytes of a C-contiguous array to another; host memory is that of :meth:`Lane.memory`."""

    def nothing(self, before: Sequence[int]) -> None:
        """Add a node that only comes after others."""

    def build(self) -> None:
        """Make it ready to launch. Raises LaunchError."""

    def read(self, number: int, changes: Mapping[str, Any]) -> Any:
        """Check changed arguments of a kernel, by name; what :meth:`change` takes. Raises ArgumentError."""

    def change(self, number: int, values: Any) -> None:
        """Have replays from now on use them."""

    def held(self) -> Any:
        """What a replay uses as it stands now, to be kept alive until it is done."""

    def launcher(self, lane: Any) -> Callable[[Any], None]:
        """``launch(held)``: queue a replay on a :class:`Lane` of this device."""


class Watch(Protocol):
    """While it is entered, work of the calling thread that is launched and not submitted is found out.

    Raises LaunchError at that launch, or when it is left.
    """

    def __enter__(self) -> Any:
        """Begin."""

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        """End; an exception goes on."""

    def aside(self) -> AbstractContextManager[Any]:
        """For a while the thread works as it did before."""


def not_submitted(kernel: str, given: str) -> LaunchError:
    """The error for a plain launch in the block of a capture."""
    return LaunchError(
        "something was launched in the block of a capture that was not submitted", kernel=kernel, given=given,
        expected="ex.submit(kernel[grid, block], ...), ex.copy, ex.put or ex.get",
        fix="submit it, or do it before or after the block",
    )  # fmt: skip
