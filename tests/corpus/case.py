"""One kernel of the corpus with its launches, inputs and expected outputs, and how it is run on a device."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

import numpy as np

import jitgpu as jg

__all__ = ["Case", "Launch", "Step", "case", "covering", "failures", "out"]

#: Every byte of an output before the launch; no case expects it as a result.
POISON = 0x7F

Arrays = dict[str, np.ndarray]


class Launch(NamedTuple):
    """Blocks in the grid, threads in a block, bytes of dynamic shared memory a block."""

    grid: Any
    block: Any
    shared_bytes: int = 0
    cooperative: bool = False


class Step(NamedTuple):
    """One launch of several in a row. Texts in ``args`` name values of the case, all else is passed as it is."""

    kernel: str
    args: tuple[Any, ...]
    launch: Launch


class Case(NamedTuple):
    """A kernel and what it must compute.

    ``data(rng, launch)`` gives the arguments in the order of the kernel's parameters, and the arrays expected
    afterwards, by the arguments' names. Arrays that are not expected must come out as they went in, unless they are
    ``scratch``. Names that begin with ``$`` are the module's ``__constant__`` and ``__device__`` variables.
    ``canonical`` brings results whose order is open into one order before they are compared.
    """

    name: str
    source: str
    launches: tuple[Launch, ...]
    data: Callable[[np.random.Generator, Launch], tuple[dict[str, Any], Arrays]]
    rtol: float
    atol: float
    options: jg.Options | None
    specialize: Mapping[str, Any]
    steps: Callable[[Launch, dict[str, Any]], Iterable[Step]] | None
    canonical: Callable[[Arrays], Arrays] | None
    scratch: tuple[str, ...]
    kernel: str | None


def case(
    source: str,
    *launches: Launch,
    rtol: float = 0.0,
    atol: float = 0.0,
    options: jg.Options | None = None,
    specialize: Mapping[str, Any] | None = None,
    steps: Callable[[Launch, dict[str, Any]], Iterable[Step]] | None = None,
    canonical: Callable[[Arrays], Arrays] | None = None,
    scratch: tuple[str, ...] = (),
    kernel: str | None = None,
) -> Callable[[Callable[..., tuple[dict[str, Any], Arrays]]], Case]:
    """Make a :class:`Case` of the function that gives its arguments and expected results; the case has its name.

    The function takes the generator, and the launch too where its results depend on the sizes. Without tolerances
    results must be equal; integers always must.
    """

    def make(data: Callable[..., tuple[dict[str, Any], Arrays]]) -> Case:
        takes_launch = len(inspect.signature(data).parameters) == 2
        name = data.__name__
        return Case(
            name, source, launches or (Launch(1, 1),), data if takes_launch else lambda rng, launch: data(rng), rtol,
            atol, options, specialize or {}, steps, canonical, scratch, kernel,
        )  # fmt: skip

    return make


def covering(threads: int, *blocks: int, **rest: Any) -> tuple[Launch, ...]:
    """A launch of at least so many threads for each block size."""
    return tuple(Launch(-(-threads // block), block, **rest) for block in blocks)


def out(shape: Any, dtype: Any = "f4") -> np.ndarray:
    """An output, full of poison."""
    array = np.empty(shape, dtype)
    array.reshape(-1).view("u1").fill(POISON)
    return array


def _bytes_of_structs(array: np.ndarray) -> np.ndarray:
    return array.view("u1") if array.dtype.names else array


@functools.lru_cache(maxsize=8)
def _kernels(source: str, options: jg.Options | None, device: str, loose: bool) -> jg.Module:
    return jg.Module(source, options=options, device=device, strict=not loose)


def kernels(which: Case, device: str, args: Mapping[str, Any]) -> Callable[[str], jg.Kernel]:
    """A function that gives the case's kernels by name. Structured arrays are passed as bytes, hence ``strict``."""
    loose = any(isinstance(value, np.ndarray) and bool(value.dtype.names) for value in args.values())
    of_module = bool(which.steps) or any(name.startswith("$") for name in args)
    module = _kernels(which.source, which.options, device, loose)
    plain = jg.Kernel(which.source, name=which.kernel, options=which.options, device=device, strict=not loose)

    def choose(name: str) -> jg.Kernel:
        kernel = module[name or module.names[0]] if of_module else plain
        return kernel.specialize(**which.specialize) if which.specialize else kernel

    return choose


def plan(which: Case, launch: Launch, args: Mapping[str, Any]) -> list[Step]:
    """The launches of a case: one of its only kernel, or its steps."""
    if which.steps is None:
        return [Step(which.kernel or "", tuple(name for name in args if not name.startswith("$")), launch)]
    return list(which.steps(launch, dict(args)))


def failures(which: Case, launch: Launch, device: str, seed: int) -> list[str]:
    """Run a case on a device; what came out wrong, in words."""
    args, expected = which.data(np.random.default_rng(seed), launch)
    place = jg.device(device)
    by_name = kernels(which, device, args)
    held: dict[str, Any] = {}
    variables = {name: value for name, value in args.items() if name.startswith("$")}
    if variables:
        constants = _kernels(which.source, which.options, device, False).constants
        for name, value in variables.items():
            constants[name[1:]].set(value)
    for name, value in args.items():
        held[name] = place.array(_bytes_of_structs(value)) if isinstance(value, np.ndarray) and value.ndim else value
    for step in plan(which, launch, args):
        values = [held[item] if isinstance(item, str) else item for item in step.args]
        grid, block, shared, cooperative = step.launch
        by_name(step.kernel).configure(grid, block, shared_bytes=shared, cooperative=cooperative)(*values)
    place.synchronize()
    results: Arrays = {}
    for name, value in args.items():
        if name.startswith("$"):
            if name in expected:
                results[name] = constants[name[1:]].get()
        elif isinstance(value, np.ndarray) and value.ndim:
            results[name] = place.numpy(held[name]).view(value.dtype)
    return compare(which, args, expected, results)


def compare(which: Case, args: Mapping[str, Any], expected: Arrays, results: Arrays) -> list[str]:
    """What differs: outputs from what is expected, inputs from what they were."""
    if which.canonical:
        results = which.canonical(dict(results))
    wrong = []
    for name, array in results.items():
        if name in expected:
            wrong += _differences(name, array, expected[name], which.rtol, which.atol)
        elif name not in which.scratch and array.tobytes() != args[name].tobytes():
            wrong.append(f"{name}: an input was changed")
    wrong += [f"{name}: expected, but no array of the case" for name in expected if name not in results]
    return wrong


def _differences(name: str, got: np.ndarray, expected: np.ndarray, rtol: float, atol: float) -> list[str]:
    if got.dtype.names:
        parts = [_differences(f"{name}.{f}", got[f], expected[f], rtol, atol) for f in got.dtype.names]
        return [line for part in parts for line in part]
    expected = np.asarray(expected)
    if got.shape != expected.shape:
        return [f"{name}: shape {got.shape}, expected {expected.shape}"]
    if got.dtype.kind == "b":
        got = got.view("u1")
    wide = "c16" if got.dtype.kind == "c" or expected.dtype.kind == "c" else "f8"
    if (rtol or atol) and got.dtype.kind not in "iub":
        same = np.isclose(got.astype(wide), expected.astype(wide), rtol=rtol, atol=atol, equal_nan=True)
    else:
        same = (got == expected) | ((got != got) & (expected != expected))
    if same.all():
        return []
    first = np.unravel_index(int(np.argmin(same)), same.shape)
    where, count = ", ".join(map(str, first)), int((~same).sum())
    return [f"{name}: {count} of {same.size} differ; [{where}] is {got[first]}, expected {expected[first]}"]
