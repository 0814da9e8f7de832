"""``jit_kernel``: a Python function's name, parameters and docstring for a CUDA C++ kernel."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jitgpu.backend import Device
from jitgpu.backend.arguments import MISSING
from jitgpu.errors import SignatureError
from jitgpu.kernel import Kernel
from jitgpu.kernel_cache import KernelCache
from jitgpu.loader import Stub
from jitgpu.options import Options
from jitgpu.program import Caller, check_source
from jitgpu.source.template import Template

__all__ = ["jit_kernel"]


def jit_kernel(
    source: str | Path | Template,
    *,
    name: str | None = None,
    options: Options | None = None,
    threads: int | str | Callable[..., Any] | None = None,
    block: Any = None,
    shared_bytes: int = 0,
    cooperative: bool = False,
    device: str | Device | None = None,
    strict: bool = True,
    cache: KernelCache | None = None,
) -> Callable[[Callable[..., Any]], Kernel]:
    """Make a decorated stub stand for a CUDA C++ kernel.

    The stub's body never runs. Its name picks the kernel where the source holds several, its parameters name the
    arguments, its defaults are theirs, its docstring is the kernel's.

    Parameters
    ----------
    source : str, pathlib.Path or jitgpu.Template
        CUDA C++ text, a ``.cu`` file, or a text template; as for :class:`Kernel`.
    name : str, optional
        Which kernel of the source, where it is not the one that the stub is called like.
    options, device, strict, cache
        As for :class:`Kernel`.
    threads : int, str or callable, optional
        Makes the kernel directly callable: a number of threads, the name of an integer or array argument (its size),
        or a function of the arguments that returns 1 to 3 ints.
    block : int or tuple of up to 3 ints, optional
        Threads a block for ``forall`` and direct calls. Default: the highest occupancy.
    shared_bytes : int
        Dynamic shared memory a block, bytes; 0 by default.
    cooperative : bool
        Whether the kernel is launched cooperatively (default: no).

    Returns
    -------
    callable
        A decorator: of the stub it makes a :class:`Kernel`.

    Raises
    ------
    SignatureError
        For a stub with ``*args``, a source or options of a wrong kind; when the kernel is used, for a stub whose
        name or number of parameters does not fit the source.

    Examples
    --------
    >>> import jitgpu as jg
    >>> @jg.jit_kernel(r'''
    ... extern "C" __global__ void saxpy(int n, float a, const float* x, float* y) {
    ...     int i = blockIdx.x * blockDim.x + threadIdx.x;
    ...     if (i < n) y[i] = a * x[i] + y[i];
    ... }''', threads="n")
    ... def saxpy(n, a, x, y):
    ...     "y <- a*x + y.  x, y: float32, shape (n,)."
    >>> saxpy.compile(arch="sm_80").registers > 0
    True
    >>> import numpy as np
    >>> dev = jg.device()
    >>> x, y = dev.array(np.arange(4, dtype="f4")), dev.array(np.ones(4, "f4"))
    >>> saxpy(4, a=2.0, x=x, y=y)
    >>> dev.numpy(y).tolist()
    [1.0, 3.0, 5.0, 7.0]
    """
    check_source(source)  # here already: a decorator without its source is given the function
    caller = Caller.of(sys._getframe(1))

    def decorate(function: Callable[..., Any]) -> Kernel:
        kernel = Kernel(
            source, name=name, options=options, threads=threads, block=block, shared_bytes=shared_bytes,
            cooperative=cooperative, device=device, strict=strict, cache=cache, _caller=caller, _stub=_stub(function),
        )  # fmt: skip
        kernel.__module__ = function.__module__
        vars(kernel)["__signature__"] = inspect.signature(function)  # for help() and completion
        return kernel

    return decorate


def _stub(function: Callable[..., Any]) -> Stub:
    if not inspect.isfunction(function):
        raise SignatureError(
            "jit_kernel decorates a function", given=repr(function), expected="def kernel(n, a, x, y): ...",
            fix="jg.Kernel(source, name=...) needs no stub",
        )  # fmt: skip
    parameters = tuple(inspect.signature(function).parameters.values())
    for parameter in parameters:
        if parameter.kind is not parameter.POSITIONAL_OR_KEYWORD:
            raise SignatureError(
                "a stub names the kernel's arguments one by one", kernel=function.__name__,
                subject=f"parameter {parameter}", given=parameter.kind.description, expected="plain parameters",
                fix="write def kernel(n, a, x, y): ...",
            )  # fmt: skip
        if parameter.name.startswith("_jg_"):  # names of the generated launcher
            raise SignatureError(
                "names that begin with _jg_ are taken", kernel=function.__name__, subject=f"parameter {parameter.name}",
                given=parameter.name, expected="another name", fix="rename the stub's parameter",
            )  # fmt: skip
    defaults = tuple(MISSING if p.default is p.empty else p.default for p in parameters)
    return Stub(function.__name__, tuple(p.name for p in parameters), defaults, function.__doc__)
