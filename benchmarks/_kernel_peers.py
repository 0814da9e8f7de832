"""The subjects of ``kernels.py`` in the other libraries, written as their own manuals do.

Each function of ``LIBRARIES`` gives calls, by name, for one subject, and raises ImportError where its library is
missing.
All work in float32, without TF32, on the default stream.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from _kernel_subjects import Call, Subject

__all__ = ["CUBLAS", "LIBRARIES"]

CUBLAS = "CuPy a @ b (cuBLAS)"


def cupy_functions(subject: Subject) -> dict[str, Call]:
    """CuPy's own functions, and those of the libraries under it."""
    import cupy
    from cupy.cuda import runtime

    given = subject.arrays
    if subject.name == "copy":
        x, y = given["x"], given["y"]
        target, source, nbytes, kind = y.data.ptr, x.data.ptr, x.nbytes, runtime.memcpyDeviceToDevice
        plain = cupy.ElementwiseKernel("T x", "T y", "y = x", "copy_plain")
        return {
            "memcpy, device to device":
                lambda: runtime.memcpyAsync(target, source, nbytes, kind, cupy.cuda.get_current_stream().ptr),
            "CuPy x.copy()": x.copy, "CuPy ElementwiseKernel": lambda: _nothing(plain(x, y)),
        }  # fmt: skip
    if subject.name == "saxpy":
        a, x, y = cupy.float32(given["a"]), given["x"], given["y"]
        plain = cupy.ElementwiseKernel("T a, T x", "T y", "y = a * x + y", "saxpy_plain")
        fused = cupy.fuse(_saxpy)
        return {
            "CuPy ElementwiseKernel": lambda: _nothing(plain(a, x, y)), "CuPy fuse": lambda: fused(a, x, y),
            "CuPy a * x + y": lambda: a * x + y,
        }  # fmt: skip
    if subject.name == "transpose":
        x = given["x"]
        return {"CuPy x.T.copy()": lambda: x.T.copy()}
    if subject.name == "reduction":
        x = given["x"]
        return {"CuPy x.sum()": lambda: x.sum()}
    if subject.name == "stencil":
        return _cupy_stencil(**given)
    return {}


def cublas(subject: Subject) -> dict[str, Call]:
    """cuBLAS through CuPy; TF32 is off unless CUPY_TF32 is set."""
    from cupy import cublas
    from cupy_backends.cuda.libs import cublas as library

    library.getVersion  # noqa: B018  the library is loaded here: ImportError where it is missing
    given = subject.arrays
    if subject.name == "saxpy":
        a, x, y = given["a"], given["x"], given["y"]
        return {"cuBLAS axpy": lambda: _nothing(cublas.axpy(a, x, y))}
    if subject.name == "transpose":
        x, y = given["x"], given["y"]
        return {"cuBLAS geam": lambda: _nothing(cublas.geam("T", "T", 1.0, x, 0.0, x, out=y))}
    if subject.name == "matmul":
        a, b = given["a"], given["b"]
        return {CUBLAS: lambda: a @ b}
    return {}


def torch_functions(subject: Subject) -> dict[str, Call]:
    """PyTorch's own functions."""
    import torch

    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = False
    given = {name: _tensor(value) for name, value in subject.arrays.items()}
    if subject.name == "copy":
        x, y = given["x"], given["y"]
        return {"PyTorch y.copy_(x)": lambda: _nothing(y.copy_(x))}
    if subject.name == "saxpy":
        a, x, y = given["a"], given["x"], given["y"]
        return {"PyTorch y.add_(x, alpha=a)": lambda: _nothing(y.add_(x, alpha=a))}
    if subject.name == "transpose":
        x, y = given["x"], given["y"]
        return {"PyTorch y.copy_(x.t())": lambda: _nothing(y.copy_(x.t()))}
    if subject.name == "reduction":
        x = given["x"]
        return {"PyTorch x.sum()": x.sum}
    if subject.name == "matmul":
        a, b, c = given["a"], given["b"], given["c"]
        return {"PyTorch mm (cuBLAS)": lambda: _nothing(torch.mm(a, b, out=c))}
    c, x, y = given["c"], given["x"], given["y"]
    weights = torch.tensor([[0, c, 0], [c, 1 - 4 * c, c], [0, c, 0]], dtype=torch.float32, device="cuda")[None, None]
    return {"PyTorch conv2d": lambda: torch.nn.functional.conv2d(x[None, None], weights, padding=1)}


def triton_kernels(subject: Subject) -> dict[str, Call]:
    """Triton's own language, with PyTorch's tensors."""
    import _triton_subjects as kernels

    given = {name: _tensor(value) for name, value in subject.arrays.items()}
    launch = getattr(kernels, subject.name)(**given)
    return {"Triton": lambda: _nothing(launch())}


def numba_kernels(subject: Subject) -> dict[str, Call]:
    """Numba's own language, with its device arrays."""
    import _numba_subjects as kernels
    from numba import cuda

    is_array = {name: hasattr(value, "__cuda_array_interface__") for name, value in subject.arrays.items()}
    try:
        given = {name: cuda.as_cuda_array(value) if is_array[name] else value for name, value in subject.arrays.items()}
        launch = getattr(kernels, subject.name)(**given)
        launch()
    except AttributeError as error:
        raise ImportError(f"Numba CUDA does not work with this NumPy: {error}") from error
    return {"Numba": lambda: _nothing(launch())}


def _cupy_stencil(c: float, x: Any, y: Any) -> dict[str, Call]:
    import cupy
    from cupyx.scipy import ndimage

    c, four = cupy.float32(c), cupy.float32(4)
    weights = cupy.array([[0, c, 0], [c, 1 - 4 * c, c], [0, c, 0]], "float32")
    inside = y[1:-1, 1:-1]
    views = x[:-2, 1:-1], x[2:, 1:-1], x[1:-1, :-2], x[1:-1, 2:], x[1:-1, 1:-1]
    fused = cupy.fuse(_heat)

    def slices() -> None:
        up, down, left, right, here = views
        inside[...] = here + c * (up + down + left + right - four * here)

    return {
        "CuPy slices": slices, "CuPy slices, fuse": lambda: fused(c, *views, inside),
        "cupyx.scipy.ndimage.convolve": lambda: _nothing(ndimage.convolve(x, weights, output=y, mode="nearest")),
    }  # fmt: skip


def _saxpy(a: Any, x: Any, y: Any) -> None:
    y[...] = a * x + y


def _heat(c: Any, up: Any, down: Any, left: Any, right: Any, here: Any, out: Any) -> None:
    out[...] = here + c * (up + down + left + right - 4 * here)


def _nothing(_: Any) -> None:
    """For calls whose result lies in the subject's output."""


def _tensor(value: Any) -> Any:
    import torch

    return torch.from_dlpack(value) if hasattr(value, "__dlpack__") else value


LIBRARIES: dict[str, Callable[[Subject], dict[str, Call]]] = {
    "CuPy": cupy_functions, "cuBLAS through CuPy": cublas, "PyTorch": torch_functions, "Triton": triton_kernels,
    "Numba": numba_kernels,
}  # fmt: skip
