"""``check``: a launch on copies of its arguments, in the simulator with every check, and beside it on the GPU."""

from __future__ import annotations

import numbers
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np

from jitgpu.backend import Device, device, devices
from jitgpu.backend.arguments import argument_error, positional
from jitgpu.backend.simulator.findings import Finding
from jitgpu.copies import aligned_copy, contents, copies, holds_addresses, load
from jitgpu.errors import LaunchConfigError
from jitgpu.kernel import ConfiguredKernel, Kernel
from jitgpu.shapes import Shape
from jitgpu.values import Parameter

if TYPE_CHECKING:
    from jitgpu.backend.simulator.gpu import SimulatorDevice
    from jitgpu.backend.simulator.kernel import SimulatorKernel

__all__ = ["CheckReport", "Difference", "check"]

_CHECKS = frozenset({"uninitialised", "races"})
# Relative, by dtype: what a few hundred roundings in another order may make.
_RTOL = {"bfloat16": 2e-2, "float16": 2e-3, "float32": 1e-5, "complex64": 1e-5, "float64": 1e-10, "complex128": 1e-10}
_LIBRARIES = frozenset({"cub", "thrust", "cooperative_groups"})


class Difference(NamedTuple):
    """An output that the simulator and the GPU do not agree on.

    Attributes
    ----------
    name : str
        The parameter's name.
    place : str
        The device that computed otherwise, ``"cuda:0"``.
    differing, size : int
        So many elements of so many.
    first : tuple of int
        The index of the first, an int for each axis.
    simulated, computed : scalar
        The values there.
    largest : float
        The largest difference in magnitude, NaN where it is none of numbers.
    """

    name: str
    place: str
    differing: int
    size: int
    first: tuple[int, ...]
    simulated: Any
    computed: Any
    largest: float

    def __str__(self) -> str:
        where = f"{self.name}[{', '.join(map(str, self.first))}]"
        text = f"{self.name}: {self.differing} of {self.size} elements differ from those of {self.place}, first {where}"
        text += f": {self.simulated} in the simulator, {self.computed} on {self.place}"
        return text if np.isnan(self.largest) else f"{text}; largest difference {self.largest:.3g}"


class CheckReport(NamedTuple):
    """What :func:`jitgpu.check` found. False where that is nothing.

    Attributes
    ----------
    kernel : str
        The kernel's name.
    findings : tuple of Finding
        What the simulator found, one for each kind, line and array, in the order in which they were found.
    counts : tuple of int
        How often it found each of them.
    differences : tuple of Difference
        The outputs that came out otherwise on the GPU.
    places : tuple of str
        The devices that it ran on, ``("sim:sm_90", "cuda:0")``.
    notes : tuple of str
        What could not be checked.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> double = jg.Kernel('extern "C" __global__ void twice(float* x) { x[threadIdx.x] *= 2; }', device="sim")
    >>> print(jg.check(double[1, 4], np.ones(4, "f4")))
    twice: nothing found on sim
    >>> report = jg.check(double[1, 8], np.ones(4, "f4"))
    >>> [finding.thread for finding in report.findings], report.counts
    ([(4, 0, 0)], (8,))
    """

    kernel: str
    findings: tuple[Finding, ...] = ()
    counts: tuple[int, ...] = ()
    differences: tuple[Difference, ...] = ()
    places: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.findings or self.differences)

    def __repr__(self) -> str:
        found = f"{len(self.findings)} findings, {len(self.differences)} differences"
        return f"<jitgpu check of {self.kernel} on {', '.join(self.places) or 'no device'}: {found}>"

    def __str__(self) -> str:
        from jitgpu.backend.simulator.faults import describe

        parts = []
        for number, (finding, count) in enumerate(zip(self.findings, self.counts, strict=True), 1):
            more = f" ({count} times in all, this is the first)" if count > 1 else ""
            parts.append(f"{number}. {describe(finding)}{more}")
        parts += [f"{self.kernel}: {difference}" for difference in self.differences]
        if not parts:
            parts.append(f"{self.kernel}: nothing found on {', '.join(self.places) or 'no device'}")
        return "\n".join(parts + [f"note: {note}" for note in self.notes])

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))


def check(configured: ConfiguredKernel, *args: Any, rtol: float | None = None, **kwargs: Any) -> CheckReport:
    """Launch a kernel on copies of its arguments, with every check there is, and tell all that is wrong.

    It runs in the simulator of the arch that the kernel's device has. Besides what each launch there checks (bounds,
    alignment, barriers, asserts) it looks for reads of shared and local memory that nobody wrote, and for races. It
    does not stop at the first fault. Where that found nothing and there is a GPU, the kernel runs on it too, and the
    results are compared. The arguments, and the variables of a :class:`jitgpu.Module`, stay as they are.

    Parameters
    ----------
    configured : ConfiguredKernel
        ``kernel[grid, block]``, ``kernel.forall(n)`` or ``kernel.configure(...)``.
    *args, **kwargs
        The kernel's arguments, as for a launch; also NumPy arrays for a kernel of a GPU. What lies behind pointers in
        arrays and structs is not copied: in the simulator the kernel then works on the original.
    rtol : float, optional
        Floats count as equal when they differ by at most this share of the larger one, or of their array's mean
        magnitude. Default: 1e-5 for float32, 1e-10 for float64, 2e-3 for float16, 2e-2 for bfloat16.

    Returns
    -------
    CheckReport
        False when nothing was found.

    Raises
    ------
    ArgumentError, LaunchConfigError, CompileError
        As the launch itself would.
    DeviceError
        Without llvmlite, which the simulator needs.
    KernelFault
        When the kernel faults on the GPU, though the simulator found nothing.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> reverse = jg.Kernel('''extern "C" __global__ void reverse(float* x) {
    ...     __shared__ float tile[64];
    ...     tile[threadIdx.x] = x[threadIdx.x];
    ...     x[threadIdx.x] = tile[63 - threadIdx.x];
    ... }''', device="sim")
    >>> report = jg.check(reverse[1, 64], np.ones(64, "f4"))
    >>> sorted({finding.kind for finding in report.findings})
    ['race', 'uninitialised']
    >>> bool(report)
    True
    """
    kernel, shape = getattr(configured, "kernel", None), getattr(configured, "shape", None)
    if not isinstance(kernel, Kernel) or shape is None:
        name = configured.__name__ if isinstance(configured, Kernel) else ""
        raise LaunchConfigError(
            "jg.check takes a kernel with its launch configuration", kernel=name, given=repr(configured),
            expected="kernel[grid, block], kernel.forall(n)", fix="jg.check(kernel[grid, block], *args)",
        )  # fmt: skip
    return _checked(kernel, shape, args, kwargs, rtol)


def _checked(
    kernel: Kernel, shape: Shape, args: tuple[Any, ...], kwargs: dict[str, Any], rtol: float | None
) -> CheckReport:
    from jitgpu.backend.simulator.launch import Settings

    home = kernel.loader.device()
    simulator = device(f"sim:{home.arch}") if home.kind == "cuda" else home

    loaded = load(kernel, simulator, args, kwargs, contents(kernel))
    title, parameters = loaded.artifact.entry.name, loaded.artifact.entry.parameters
    values = positional(title, loaded.names, kernel.loader.defaults(len(loaded.names)), args, kwargs)
    notes = _followed(title, parameters, values, home)
    gpu = None if notes else next((place for place in (home, *devices()) if place.kind == "cuda"), None)
    on_gpu = load(kernel, gpu, args, kwargs, contents(kernel)) if gpu is not None else None
    config = shape.config(title, on_gpu or loaded)
    if config is None:
        return CheckReport(title, notes=("no threads, so nothing ran",))

    copied = copies(parameters, values, home, partial(aligned_copy, simulator))
    told: list[str] = []
    limit = cast("SimulatorDevice", simulator).time_limit_s
    settings = Settings(checks=_CHECKS, collect=True, time_limit_s=limit, note=told.append)
    findings, counts = _folded(cast("SimulatorKernel", loaded).findings(config, copied, settings))
    notes = (*notes, *told)
    report = CheckReport(title, findings, counts, (), (simulator.name,), notes)
    if gpu is None or on_gpu is None:
        return report
    if findings:
        return report._replace(notes=(*notes, f"not run on {gpu.name}, where it might fault"))
    computed = copies(parameters, values, home, lambda array, address: gpu.array(array))
    with gpu.use():
        on_gpu.launcher(config, None)(*computed)
        gpu.synchronize()
    results = tuple(gpu.numpy(value) if hasattr(value, "dtype") else value for value in computed)
    differences = _differences(parameters, copied, results, gpu.name, rtol)
    return report._replace(differences=differences, places=(simulator.name, gpu.name))


def _followed(kernel: str, parameters: tuple[Parameter, ...], values: tuple[Any, ...], home: Device) -> tuple[str, ...]:
    """Notes on arguments that hold or are addresses: what they point to is not copied.

    Raises
    ------
    ArgumentError
        When they are addresses of a GPU, where the simulator cannot follow.
    """
    notes = []
    for parameter, value in zip(parameters, values, strict=True):
        if not holds_addresses(parameter, value):
            continue
        if home.kind == "cuda":
            raise argument_error(
                kernel, parameter, f"jg.check cannot follow addresses of {home.name}", value,
                "arrays, none of them of pointers", 'make the kernel with device="sim", and tables of NumPy addresses',
            )  # fmt: skip
        what = "is an address" if isinstance(value, numbers.Integral) else "holds addresses"
        notes.append(f"argument '{parameter.name}' {what}: the kernel worked on what is there, not on a copy")
    return tuple(notes)


# -------------------------------------------------------------------------------------------------------- what it says

def _folded(found: Iterable[Finding]) -> tuple[tuple[Finding, ...], tuple[int, ...]]:
    """The first finding of each kind, line and array, and how many there were of it."""
    groups: dict[Any, list[Finding]] = {}
    for finding in found:
        if finding.kind == "uninitialised" and finding.location and not _LIBRARIES.isdisjoint(
            Path(finding.location.file).parts
        ):
            continue  # algorithms of the CUDA libraries read one element too far and drop it
        place = finding.location and (finding.location.file, finding.location.line)
        name = finding.allocation and finding.allocation.name
        groups.setdefault((finding.kind, place, name), []).append(finding)
    counts = tuple(sum(finding.times for finding in group) for group in groups.values())
    return tuple(group[0] for group in groups.values()), counts


def _differences(
    parameters: tuple[Parameter, ...], simulated: tuple[Any, ...], computed: tuple[Any, ...], place: str,
    rtol: float | None,
) -> tuple[Difference, ...]:  # fmt: skip
    found = []
    for parameter, one, other in zip(parameters, simulated, computed, strict=True):
        if not (parameter.is_pointer and parameter.writable and isinstance(one, np.ndarray)):
            continue
        wrong, largest = _unequal(one, other, rtol)
        if wrong.any():
            index = tuple(int(axis) for axis in np.argwhere(wrong)[0])
            values = one[index].item(), other[index].item()
            found.append(Difference(parameter.name, place, int(wrong.sum()), one.size, index, *values, largest))
    return tuple(found)


def _unequal(one: np.ndarray, other: np.ndarray, rtol: float | None) -> tuple[np.ndarray, float]:
    """Which elements differ, and the largest difference (NaN where the elements are no numbers)."""
    if one.dtype.kind not in "biufc" and one.dtype.name not in _RTOL:
        return np.asarray(one != other), float("nan")
    kind = "c16" if one.dtype.kind == "c" else "f8"
    a, b = one.astype(kind), other.astype(kind)
    if one.dtype.kind in "biu":
        return np.asarray(one != other), float(np.abs(a - b).max(initial=0))
    with np.errstate(all="ignore"):
        distance = np.abs(a - b)
        share = _RTOL.get(one.dtype.name, 1e-5) if rtol is None else rtol
        size = np.abs(b[np.isfinite(b)])
        allowed = share * np.maximum(np.maximum(np.abs(a), np.abs(b)), size.mean() if size.size else 0.0)
    same = (a == b) | (np.isnan(a) & np.isnan(b)) | (np.isfinite(a) & np.isfinite(b) & (distance <= allowed))
    return ~same, float(distance[np.isfinite(distance)].max(initial=0.0))
