"""Between GPUs: each made able to reach the other's memory, and arrays of any library as CuPy's."""

from __future__ import annotations

import functools
from typing import Any

import cupy
from cupy.cuda import runtime

from jitgpu.backend.pointers import is_jax

__all__ = ["connect", "view"]

# cudaErrorPeerAccessAlreadyEnabled, cudaErrorTooManyPeers: the first is what is wanted, and with the second copies go
# through host memory as they do where the machine has no way between two GPUs.
_HARMLESS = (704, 711)


@functools.cache
def connect(first: int, second: int) -> bool:
    """Let copies between two GPUs go straight, where the machine has a way: without it they are staged through host
    memory (CUDA C++ Programming Guide, "Peer-to-Peer Memory Copy").

    Returns
    -------
    bool
        Whether they go straight.
    """
    straight = True
    for one, other in ((first, second), (second, first)):
        if not runtime.deviceCanAccessPeer(one, other):
            straight = False
            continue
        with cupy.cuda.Device(one):
            try:
                runtime.deviceEnablePeerAccess(other)
            except runtime.CUDARuntimeError as error:
                if error.status not in _HARMLESS:
                    raise
                straight = straight and error.status == _HARMLESS[0]
    return straight


def view(value: Any, writes: bool) -> Any:
    """A CuPy array over the memory of an array on the current device, of any library, without a copy; None where it is
    to be written and its library says that it must not be."""
    if isinstance(value, cupy.ndarray):
        return value
    if is_jax(value):
        return None if writes else cupy.from_dlpack(value)
    if hasattr(value, "data_ptr"):  # a PyTorch tensor, whose gradient is not asked for
        return cupy.from_dlpack(value.detach())
    interface = getattr(value, "__cuda_array_interface__", None)
    if interface is None:
        return cupy.from_dlpack(value)
    return None if writes and interface["data"][1] else cupy.asarray(value)
