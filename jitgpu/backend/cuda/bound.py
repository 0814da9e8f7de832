"""Bound launches: configuration and arguments checked and packed once, then launched again and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, cast

import cupy
from cupy.cuda.stream import get_current_stream

from jitgpu.backend.arguments import argument_error
from jitgpu.backend.cuda import faults
from jitgpu.backend.cuda.pointers import Address
from jitgpu.values import LaunchConfig

if TYPE_CHECKING:
    from jitgpu.backend.cuda.kernel import CudaKernel

__all__ = ["BoundLaunch", "bound_launch"]


class BoundLaunch(Protocol):
    """A launch with its configuration and arguments fixed, the cheapest way to launch again and again.

    Calling it launches on the stream given when it was made, else on CuPy's current stream. The arguments are kept
    alive as long as it is.

    Examples
    --------
    >>> again = saxpy[grid, block].bind(n, 2.0, x, y)    # doctest: +SKIP
    >>> again()                                          # doctest: +SKIP
    >>> again.update(a=3.0)                              # doctest: +SKIP
    """

    update: Callable[..., None]

    def __call__(self) -> None:
        """Launch."""


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
        cupy.cuda.runtime.setDevice(device)  # a thread that has not used CUDA yet
        call(function, gx, gy, gz, bx, by, bz, shared, target, params, 0)

    def update(**changes: Any) -> None:
        """Change arguments by name; the others stay. Raises ArgumentError, and then nothing is changed."""
        changed = list(values)
        with kernel.device.use():
            for name, value in changes.items():
                if name not in arguments:
                    raise kernel.unknown_name(name)
                changed[kernel.names.index(name)] = kernel.readers[kernel.names.index(name)](value)
        _pack_bound(kernel, buffer, changed)
        values[:] = changed
        arguments.update(changes)

    bound = cast("Any", launch if stream is None else launch_there)
    bound.update, bound.__name__, bound.__qualname__ = update, kernel.title, kernel.title
    return cast("BoundLaunch", bound)


def _on(kernel: CudaKernel, call: Callable[..., None]) -> Callable[..., None]:
    """The driver call with the kernel's device made current, which another one may be when the launch is called."""

    def launch(*arguments: Any) -> None:
        with kernel.device.use():
            call(*arguments)

    return launch


def _pack_bound(kernel: CudaKernel, buffer: bytearray, values: list[Any]) -> None:
    for value, parameter in zip(values, kernel.artifact.entry.parameters, strict=True):
        if isinstance(value, Address) and value.after is not None:
            raise argument_error(
                kernel.title, parameter, "a bound launch cannot copy host arrays back", value.keep,
                "an array on the GPU", "keep the array on the device, or launch without bind",
            )  # fmt: skip
    kernel.pack(buffer, values)
