"""The same two kernels in the other libraries, for ``launch.py``.

Each function returns ``(name, number of arguments, expression to evaluate, its names)`` and raises ImportError where
its library is missing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

__all__ = ["LIBRARIES"]

Call = tuple[str, int, str, dict[str, Any]]
Numbers = tuple[int, float, float, int]
_CALLS = {3: "n, {x}, {y}", 8: "n, a, b, {x}, {x2}, {y}, {y2}, m"}


def _arguments(count: int, pattern: str = "{}") -> str:
    """The arguments of a call, each array written as ``pattern``."""
    return _CALLS[count].format(**{name: pattern.format(name) for name in ("x", "x2", "y", "y2")})


def _names(arrays: Any, numbers: Numbers, convert: Callable[[Any], Any] = lambda array: array) -> dict[str, Any]:
    found = {name: convert(getattr(arrays, name)) for name in ("x", "x2", "y", "y2")}
    return {**found, **dict(zip(("n", "a", "b", "m"), numbers, strict=True))}


def cuda_core(source: str, arrays: Any, grid: int, block: int, numbers: Numbers) -> list[Call]:
    """cuda.core's launch: NumPy scalars are what it takes, arrays go by address."""
    try:
        from cuda.core import Device, LaunchConfig, Program, ProgramOptions, launch
    except ImportError:
        from cuda.core.experimental import Device, LaunchConfig, Program, ProgramOptions, launch
    device = Device()
    device.set_current()
    module = Program(source, code_type="c++", options=ProgramOptions(arch=f"sm_{device.arch}")).compile("cubin")
    n, a, b, m = numbers
    numbers_ = {"n": np.int32(n), "a": np.float32(a), "b": np.float32(b), "m": np.int32(m)}
    calls = []
    for count in _CALLS:
        fixed = {
            "launch": launch, "config": LaunchConfig(grid=grid, block=block), "k": module.get_kernel(f"k{count}"),
            "default": device.default_stream, "own": device.create_stream(), **numbers_,
        }  # fmt: skip
        names = {**_names(arrays, numbers), **fixed}
        ready = {**_names(arrays, numbers, lambda array: array.data.ptr), **fixed}
        in_call, at_hand = _arguments(count, "{}.data.ptr"), _arguments(count)
        for title, arguments, given in (("x.data.ptr in the call", in_call, names), ("pointers ready", at_hand, ready)):
            calls.append((f"cuda.core launch, {title}", count, f"launch(default, config, k, {arguments})", given))
            text = f"launch(own, config, k, {arguments})"
            calls.append((f"cuda.core launch, {title}, own stream", count, text, given))
    return calls


def torch_kernels(source: str, arrays: Any, grid: int, block: int, numbers: Numbers) -> list[Call]:
    """PyTorch's own runtime compilation; how it passes a Python float differs between its versions."""
    import torch

    if not hasattr(torch.cuda, "_compile_kernel"):
        raise ImportError(f"PyTorch {torch.__version__} has no torch.cuda._compile_kernel")
    names = _names(arrays, numbers, torch.from_dlpack)
    calls = []
    for count in _CALLS:
        kernel = torch.cuda._compile_kernel(source, f"k{count}")
        fixed = {"k": kernel, "grid": (grid, 1, 1), "block": (block, 1, 1)}
        if count == 8 and not _takes_floats(torch):
            continue
        text = f"k(grid=grid, block=block, args=[{_arguments(count)}])"
        calls.append(("torch.cuda._compile_kernel", count, text, {**names, **fixed}))
    return calls


def _takes_floats(torch: Any) -> bool:
    """Whether a Python float arrives in a ``float`` parameter; in some versions it is passed as a double."""
    kernel = torch.cuda._compile_kernel('extern "C" __global__ void put(float a, float* y) { *y = a; }', "put")
    out = torch.zeros(1, device="cuda")
    kernel(grid=(1, 1, 1), block=(1, 1, 1), args=[1.5, out])
    return float(out[0]) == 1.5


def numba_cuda(source: str, arrays: Any, grid: int, block: int, numbers: Numbers) -> list[Call]:
    """Numba's own language, called with its device arrays."""
    from numba import cuda

    @cuda.jit
    def k3(n, x, y):  # type: ignore[no-untyped-def]
        i = cuda.grid(1)
        if i < n:
            y[i] = x[i] + np.float32(1)

    @cuda.jit
    def k8(n, a, b, x, x2, y, y2, m):  # type: ignore[no-untyped-def]
        i = cuda.grid(1)
        if i < n:
            y[i] = a * x[i] + m
            y2[i] = b * x2[i]

    try:
        k3.compile("(int32, float32[::1], float32[::1])")
    except AttributeError as error:
        raise ImportError(f"Numba CUDA does not work with this NumPy: {error}") from error
    names = _names(arrays, numbers, cuda.as_cuda_array)
    calls = []
    for count, kernel in ((3, k3), (8, k8)):
        text = f"k[grid, block]({_arguments(count)})"
        calls.append(("Numba CUDA", count, text, {**names, "k": kernel, "grid": grid, "block": block}))
    return calls


def triton_kernels(source: str, arrays: Any, grid: int, block: int, numbers: Numbers) -> list[Call]:
    """Triton's own language, called with PyTorch's tensors."""
    import torch
    from _triton_kernels import k3, k8

    names = {**_names(arrays, numbers, torch.from_dlpack), "grid": (grid,), "block": block}
    return [
        ("Triton", count, f"k[grid]({_arguments(count)}, BLOCK=block)", {**names, "k": kernel})
        for count, kernel in ((3, k3), (8, k8))
    ]


def cupyx_jit(source: str, arrays: Any, grid: int, block: int, numbers: Numbers) -> list[Call]:
    """CuPy's compiler of Python functions."""
    from cupyx import jit

    @jit.rawkernel()
    def k3(n, x, y):  # type: ignore[no-untyped-def]
        i = jit.blockIdx.x * jit.blockDim.x + jit.threadIdx.x
        if i < n:
            y[i] = x[i] + 1

    @jit.rawkernel()
    def k8(n, a, b, x, x2, y, y2, m):  # type: ignore[no-untyped-def]
        i = jit.blockIdx.x * jit.blockDim.x + jit.threadIdx.x
        if i < n:
            y[i] = a * x[i] + m
            y2[i] = b * x2[i]

    names = {**_names(arrays, numbers), "grid": (grid,), "block": (block,)}
    n, a, b, m = numbers
    names |= {"n": np.int32(n), "a": np.float32(a), "b": np.float32(b), "m": np.int32(m)}
    return [
        ("cupyx.jit.rawkernel", count, f"k(grid, block, ({_arguments(count)}))", {**names, "k": kernel})
        for count, kernel in ((3, k3), (8, k8))
    ]


LIBRARIES: dict[str, Callable[..., list[Call]]] = {
    "cuda.core": cuda_core, "torch.cuda._compile_kernel": torch_kernels, "Numba CUDA": numba_cuda,
    "Triton": triton_kernels, "cupyx.jit": cupyx_jit,
}  # fmt: skip
