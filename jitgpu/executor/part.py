"""What the parts of :class:`Executor` have in common: its methods stand in several files, by subject."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, cast

from jitgpu.errors import LaunchError

if TYPE_CHECKING:
    from jitgpu.executor.executor import Executor
    from jitgpu.executor.recording import Recording

__all__ = ["Part"]


class Part:
    """Some of the methods of an executor."""

    #: By thread, the block of a capture that it is in.
    _recordings: dict[int, Recording]

    @property
    def _whole(self) -> Executor:
        """The executor that this is a part of: itself."""
        return cast("Executor", self)

    def _recorder(self) -> Recording | None:
        """What records, in this thread."""
        return self._recordings.get(threading.get_ident()) if self._recordings else None

    def _not_recorded(self, call: str) -> None:
        """Raise LaunchError in the block of a capture."""
        if self._recorder() is not None:
            raise LaunchError(
                "this cannot be recorded", subject="capture", given=f"ex.{call}(...) in its block",
                expected="ex.submit, ex.copy, ex.put and ex.get", fix="call it before or after the block",
            )  # fmt: skip
