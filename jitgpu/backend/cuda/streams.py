"""Which stream a launch goes to: one of the same device, and PyTorch's current one."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from jitgpu.backend.streams import stream_handle
from jitgpu.errors import LaunchConfigError

__all__ = ["StreamHandle", "stream_pointer", "torch_stream_of"]


def stream_pointer(kernel: str, stream: Any, device_id: int) -> int:
    """The handle of a CuPy, PyTorch or cuda.core stream, or of an integer.

    Raises
    ------
    LaunchConfigError
        For something that is no stream, or a stream of another device.
    """
    owner = getattr(stream, "device_id", getattr(getattr(stream, "device", None), "index", None))
    if isinstance(owner, int) and owner not in (-1, device_id):
        raise LaunchConfigError(
            "the stream belongs to another device", kernel=kernel, subject="stream", given=f"a stream of cuda:{owner}",
            expected=f"a stream of cuda:{device_id}", fix=f"make it under `with cupy.cuda.Device({device_id}):`",
        )  # fmt: skip
    return stream_handle(kernel, stream)


@functools.cache
def torch_stream_of() -> Callable[[int], int]:
    """The function that gives the handle of PyTorch's current stream on a device number.

    It is the one that PyTorch's own generated code uses, where it is there: the public way makes a Stream object, which
    costs as much as a launch.
    """
    import torch  # loaded already: a tensor was given

    raw: Callable[[int], int] | None = getattr(torch._C, "_cuda_getCurrentRawStream", None)
    return raw if raw is not None else lambda device_id: int(torch.cuda.current_stream(device_id).cuda_stream)


class StreamHandle:
    """A stream's handle under the protocol by which libraries hand streams to each other."""

    def __init__(self, handle: int) -> None:
        self.handle = handle

    def __cuda_stream__(self) -> tuple[int, int]:
        return 0, self.handle
