"""Bound launches: configuration and arguments checked and packed once, then launched again and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import cupy
from cupy.cuda.stream import get_current_stream

from jitgpu.backend.bound import BoundLaunch, changed_values, refuse_copies_back
from jitgpu.backend.cuda import faults
from jitgpu.values import LaunchConfig

if TYPE_CHECKING:
    from jitgpu.backend.cuda.kernel import CudaKernel

__all__ = ["bound_launch"]


def bound_launch(
    kernel: CudaKernel, config: LaunchConfig, call: Callable[..., None], stream: int | None, args: tuple[Any, ...]
) -> BoundLaunch:
    """Check and pack ``args`` now. Raises ArgumentError."""
    params, buffer = kernel.layout.buffer()
    arguments = dict(zip(kernel.names, args, strict=True))
    with kernel.device.use():
        values = kernel.read(args)
    _pack_bound(kernel, buffer, values)
    # What a call needs stands in cells of its function, which Python reads fastest.
    if not kernel.device.alone:
        call = _on(kernel, call)
    function, device, current = kernel.function, kernel.device.number, get_current_stream
    error_type = cupy.cuda.driver.CUDADriverError
    (gx, gy, gz), (bx, by, bz), shared = config.grid, config.block, config.shared_bytes

    def launch() -> None:
        try:
            call(function, gx, gy, gz, bx, by, bz, shared, current(device).ptr, params, 0)
        except error_type as error:
            failed(error, current(device).ptr)

    def launch_there() -> None:
        try:
            call(function, gx, gy, gz, bx, by, bz, shared, stream, params, 0)
        except error_type as error:
            failed(error, stream)

    def failed(error: Any, target: int | None) -> None:
        if int(error.status) != faults.INVALID_CONTEXT:
            raise kernel.explain(config, error) from error
        with faults.Explained(kernel.title, "making the device current"):
            cupy.cuda.runtime.setDevice(device)  # a thread that has not used CUDA yet
        call(function, gx, gy, gz, bx, by, bz, shared, target, params, 0)

    def update(**changes: Any) -> None:
        """Change arguments by name; the others stay. Raises ArgumentError, and then nothing is changed."""
        with kernel.device.use():
            changed = changed_values(kernel.title, kernel.names, kernel.readers, values, changes)
        _pack_bound(kernel, buffer, changed)
        values[:] = changed
        arguments.update(changes)

    bound = cast("Any", launch if stream is None else launch_there)
    bound.update, bound.__name__, bound.__qualname__ = update, kernel.title, kernel.title
    bound.loaded, bound.stream = kernel, stream
    return cast("BoundLaunch", bound)


def _on(kernel: CudaKernel, call: Callable[..., None]) -> Callable[..., None]:
    """The driver call with the kernel's device made current, which another one may be when the launch is called."""

    def launch(*arguments: Any) -> None:
        with kernel.device.use():
            call(*arguments)

    return launch


def _pack_bound(kernel: CudaKernel, buffer: bytearray, values: list[Any]) -> None:
    refuse_copies_back(kernel.title, kernel.artifact.entry.parameters, values)
    kernel.pack(buffer, values)
