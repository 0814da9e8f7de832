"""Anything that stands for a CUDA stream, as its handle."""

from __future__ import annotations

import operator
from typing import Any

from jitgpu.errors import LaunchConfigError

__all__ = ["stream_handle"]


def stream_handle(kernel: str, stream: Any) -> int:
    """The handle of a CuPy, PyTorch or cuda.core stream, or of an integer.

    Raises
    ------
    LaunchConfigError
        For something that is no stream.
    """
    for name in ("ptr", "cuda_stream"):  # CuPy's, PyTorch's
        handle = getattr(stream, name, None)
        if isinstance(handle, int):
            return handle
    if hasattr(stream, "__cuda_stream__"):  # the protocol of cuda.core: (version, handle)
        return int(stream.__cuda_stream__()[1])
    try:
        if isinstance(stream, bool):
            raise TypeError
        handle = operator.index(stream)
    except TypeError:
        raise _no_stream(kernel, stream) from None
    if handle not in _DEFAULT_STREAMS and handle < _LEAST_HANDLE:
        raise _no_stream(kernel, stream)
    return handle


# The handles that stand for default streams (CUDA Driver API, "CU_STREAM_LEGACY" and "CU_STREAM_PER_THREAD").
_DEFAULT_STREAMS = (0, 1, 2)
# Other handles are addresses, and none lies this low. The driver follows what it is given: a number of bytes that was
# meant as shared memory would end the process.
_LEAST_HANDLE = 1 << 16


def _no_stream(kernel: str, stream: object) -> LaunchConfigError:
    return LaunchConfigError(
        "not a stream", kernel=kernel, subject="stream", given=repr(stream),
        expected="a CuPy, PyTorch or cuda.core stream, a handle, or None",
        fix="k[grid, block, stream, shared_bytes] takes the stream third",
    )  # fmt: skip
