"""Compiling many kernels at once."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from jitgpu.errors import SignatureError
from jitgpu.kernel import Kernel
from jitgpu.values import Artifact

__all__ = ["precompile"]


def precompile(
    kernels: Kernel | Iterable[Kernel | tuple[Any, ...]],
    archs: Sequence[str] | str | None = None,
    workers: int | None = None,
) -> list[Artifact]:
    """Compile kernels in parallel, so that later launches, in any process, find them in the cache.

    Parameters
    ----------
    kernels : Kernel or iterable
        Kernels; for templates bound ones, or tuples of a kernel and example arguments or dtypes.
    archs : sequence of str or str, optional
        ``["sm_80", "sm_90"]``. Default: the current device's.
    workers : int, optional
        Threads (the compiler releases the GIL). Default: the number of cores.

    Returns
    -------
    list of Artifact
        For each kernel one artifact for each arch, in order.

    Raises
    ------
    SignatureError
        For something that is no kernel, or no number of workers; nothing is compiled then.
    CompileError, TemplateError
        The first failure in that order; the others are compiled nevertheless.

    Examples
    --------
    >>> import jitgpu as jg
    >>> one = jg.Kernel('extern "C" __global__ void one(int* x) { *x = 1; }')
    >>> [artifact.arch for artifact in jg.precompile([one], archs=["sm_80", "sm_90"])]
    ['sm_80', 'sm_90']
    """
    if workers is not None and (isinstance(workers, bool) or not isinstance(workers, int) or workers < 1):
        raise SignatureError(
            "workers is no number of threads", subject="workers", given=repr(workers), expected="an int of 1 or more",
            fix="leave it out for one thread a core",
        )  # fmt: skip
    archs = (archs,) if isinstance(archs, str) else archs
    listed = list(kernels) if isinstance(kernels, Iterable) and not isinstance(kernels, Kernel) else [kernels]
    jobs = [(item if isinstance(item, tuple) else (item,), arch) for item in listed for arch in (archs or (None,))]
    for item, _ in jobs:
        if not item or not isinstance(item[0], Kernel):
            raise SignatureError(
                "precompile takes kernels", given=repr(item), expected="kernels, or tuples of a kernel and arguments",
                fix="pass [kernel, (template_kernel, example, ...)]; for a jg.Module call its compile(arch)",
            )  # fmt: skip
    with ThreadPoolExecutor(workers or os.cpu_count() or 1) as pool:
        futures = [pool.submit(kernel.compile, *args, arch=arch) for (kernel, *args), arch in jobs]
    return [future.result() for future in futures]
