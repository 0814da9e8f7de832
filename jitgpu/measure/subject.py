"""``Subject``: what is timed, checked, and where."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from jitgpu.backend import Device, LoadedKernel, device
from jitgpu.backend.arguments import argument_error, describe, positional
from jitgpu.backend.clocks import Clock
from jitgpu.backend.transfers import Transfer
from jitgpu.copies import holds_addresses
from jitgpu.errors import ArgumentError, DeviceError, LaunchConfigError, LaunchError
from jitgpu.kernel import ConfiguredKernel, Kernel

__all__ = ["Subject", "device_of", "subject_of"]

Call = Callable[[], Any]
Extent = tuple[int, int]


class Subject(NamedTuple):
    """What is timed: ``call``, whose work goes to the stream of ``clock``.

    ``kernel``: whether it is one, and not any function. ``restores`` are the addresses of the memory that is written
    back before each call, ``settled()`` is what a user calls from the second call on.
    """

    title: str
    kernel: bool
    device: Device
    clock: Clock
    call: Call
    restores: tuple[Extent, ...]
    settled: Callable[[], Call]


def subject_of(
    target: Any, args: tuple[Any, ...], kwargs: dict[str, Any], restore: bool | Sequence[Any],
    where: str | Device | None,
) -> Subject:  # fmt: skip
    """What ``measure(target, *args, **kwargs)`` times; nothing has run yet.

    Raises
    ------
    ArgumentError, LaunchConfigError, CompileError, TemplateError
        As the launch would.
    DeviceError
        For a kernel of another device than ``where``.
    """
    place = None if where is None else device(where)
    if isinstance(target, Kernel):
        configured = target.sized(args, kwargs)
        return _launch(configured, args, kwargs, restore, place)._replace(
            call=(call := functools.partial(target, *args, **kwargs)), settled=lambda: call
        )
    if isinstance(getattr(target, "kernel", None), Kernel) and hasattr(target, "shape"):
        return _launch(target, args, kwargs, restore, place)
    if not callable(target):
        raise ArgumentError(
            "a launch or a function is measured", given=describe(target),
            expected="kernel[grid, block], kernel.forall(n), a bound launch, or a function",
            fix="jg.measure(kernel[grid, block], *args), jg.measure(function, *args)",
        )  # fmt: skip
    if _is_bound(target):
        return _bound(target, args, kwargs, restore, place)
    return _function(target, args, kwargs, restore, place)


def device_of(target: Any) -> Device | None:
    """The device that a kernel or a bound launch runs on; None for any other function."""
    kernel = target if isinstance(target, Kernel) else getattr(target, "kernel", None)
    if isinstance(kernel, Kernel):
        return kernel.loader.device()
    place: Device | None = target.loaded.image.device if _is_bound(target) else None
    return place


def _is_bound(target: Any) -> bool:
    return hasattr(target, "loaded") and hasattr(target, "update")


def _launch(
    configured: ConfiguredKernel, args: tuple[Any, ...], kwargs: dict[str, Any], restore: Any, where: Device | None
) -> Subject:
    kernel = configured.kernel
    loader, stream = kernel.loader, configured.stream
    place = loader.device()
    _same_device(kernel.__name__, place, where)
    with place.use():
        _not_captured(kernel.__name__, place, stream)
        loaded = loader.load(args, kwargs, stream)
        config = configured.shape.config(kernel.__name__, loaded)
        if config is None:
            raise LaunchConfigError(
                "there is nothing to measure", kernel=kernel.__name__, subject="threads", given="0",
                expected="1 or more", fix="measure it with arrays that are not empty",
            )  # fmt: skip
        values = positional(kernel.__name__, loaded.names, loader.defaults(len(loaded.names)), args, kwargs)
        _refuse_transfers(loaded, values)
        loaded.bind(config, stream, values)  # checks all that a launch checks
        clock = place.clock(stream, values, kernel.__name__)
    restores = _written(loaded, values, place) if restore is True else _extents(restore, place)
    call = functools.partial(configured, *args, **kwargs)
    return Subject(
        kernel.__name__, True, place, clock, call, restores,
        lambda: functools.partial(kernel.ready(configured), *args, **kwargs),
    )  # fmt: skip


def _bound(
    target: Any, args: tuple[Any, ...], kwargs: dict[str, Any], restore: Any, where: Device | None
) -> Subject:
    title, place = target.__name__, target.loaded.image.device
    if args or kwargs:
        raise ArgumentError(
            "a bound launch has its arguments", kernel=title, subject="arguments",
            given=f"{len(args) + len(kwargs)} more", expected="none", fix="bound.update(name=value) changes one",
        )  # fmt: skip
    _same_device(title, place, where)
    with place.use():
        _not_captured(title, place, target.stream)
        clock = place.clock(target.stream, (), title)
    if restore is True:
        raise ArgumentError(
            "which arrays a bound launch writes is not known", kernel=title, subject="restore", given="True",
            expected="the arrays", fix="restore=[x, y], or jg.measure(kernel[grid, block], *args, restore=True)",
        )  # fmt: skip
    return Subject(title, True, place, clock, target, _extents(restore, place), lambda: target)


def _function(
    target: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any], restore: Any, where: Device | None
) -> Subject:
    title = getattr(target, "__name__", None) or type(target).__name__
    place = where or device()
    if restore is True:
        raise ArgumentError(
            "which arrays a function writes is not known", kernel=title, subject="restore", given="True",
            expected="the arrays", fix="restore=[x, y]",
        )  # fmt: skip
    with place.use():
        _not_captured(title, place, None)
        clock = place.clock(None, args, None)
    call = functools.partial(target, *args, **kwargs) if args or kwargs else target
    return Subject(title, False, place, clock, call, _extents(restore, place), lambda: call)


# --------------------------------------------------------------------------------------------------------------- checks

def _same_device(title: str, place: Device, where: Device | None) -> None:
    if where is not None and where is not place:
        raise DeviceError(
            "the kernel is launched on another device", kernel=title, given=f"device={where.name!r}",
            expected=place.name, fix="leave device= out: it is for functions that are no kernels",
        )  # fmt: skip


def _not_captured(title: str, place: Device, stream: Any) -> None:
    if place.captures(stream):
        raise LaunchError(
            "the stream is being captured", kernel=title, given="a stream in capture", expected="a stream as usual",
            fix="measure outside of the capture",
        )  # fmt: skip


def _refuse_transfers(loaded: LoadedKernel, values: Sequence[Any]) -> None:
    for parameter, value in zip(loaded.artifact.entry.parameters, values, strict=True):
        if isinstance(value, Transfer):
            raise argument_error(
                loaded.artifact.entry.name, parameter, "the copies would be measured with the kernel", value,
                "an array on the device", "x = device.array(host), and measure with that",
            )  # fmt: skip


def _written(loaded: LoadedKernel, values: Sequence[Any], place: Device) -> tuple[Extent, ...]:
    """The memory of the arrays that the kernel may write."""
    found = []
    for parameter, value in zip(loaded.artifact.entry.parameters, values, strict=True):
        if not (parameter.is_pointer and parameter.writable) or value is None:
            continue
        extent = None if holds_addresses(parameter, value) else place.extent(value)
        if extent is None:
            raise argument_error(
                loaded.artifact.entry.name, parameter, "what lies behind an address cannot be restored", value,
                "an array", "name the arrays themselves: restore=[x, y]",
            )  # fmt: skip
        found.append(extent)
    return _distinct(found)


def _extents(restore: Any, place: Device) -> tuple[Extent, ...]:
    """The memory of the arrays given for ``restore``."""
    if restore is False or restore is None:
        return ()
    if not isinstance(restore, (list, tuple)):
        raise _no_array(restore)
    found = []
    for array in restore:
        extent = place.extent(array)
        if extent is None or not (place.kind == "sim" or place.holds(array)) or _is_read_only(array):
            raise _no_array(array)
        found.append(extent)
    return _distinct(found)


def _is_read_only(array: Any) -> bool:
    """Whether writing to its memory may end the process: that of a file mapped for reading does."""
    return isinstance(array, np.ndarray) and not array.flags.writeable


def _no_array(given: Any) -> ArgumentError:
    return ArgumentError(
        "not something that can be restored", subject="restore", given=describe(given), fix="restore=[x, y]",
        expected="True, False, or a list of C-contiguous arrays on the device that can be written",
    )  # fmt: skip


def _distinct(extents: Sequence[Extent]) -> tuple[Extent, ...]:
    return tuple(dict.fromkeys(extent for extent in extents if extent[1] > extent[0]))
