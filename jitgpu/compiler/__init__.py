"""CUDA C++ text in, machine code and what is known of it out.

The only room that talks to NVRTC. Importing it costs nothing: CuPy and libnvrtc are loaded by the first call that needs
them, which a process whose kernels are all in the store never makes.

======================  ==============================================================================================
``nvrtc``               a request through NVRTC, and the image that comes of it
``headers``             which CUDA headers belong to this NVRTC, and a digest of them
``pch``                 when precompiled headers pay, and where they live
``signature``           asking the compiler for the types of kernels and variables
``mangling``            types out of mangled names
``cxxtypes``            C++ types as values, and their spelling
``ptx``                 sizes and limits out of PTX and of the report of ptxas
``diagnostics``         the compiler's log, at the user's own file and line
``refusals``, ``hints`` the exceptions, and what usually mends them
``include/``            the host headers that NVRTC lacks
======================  ==============================================================================================
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from jitgpu.compiler import headers

if TYPE_CHECKING:
    from jitgpu.values import CompileRequest, CompilerIdentity, Image

__all__ = ["compile", "environment", "identity", "loaded", "supported_archs"]


def environment() -> tuple[tuple[str, str], ...]:
    """Labelled facts that decide which NVRTC and which headers would be found; loads and reads nothing.

    Two processes with equal answers have the same :func:`identity`, so a store can keep it under a digest of this.

    Returns
    -------
    tuple of (str, str)
        Variables of the environment, and size, modification time and inode of the files that exist.
    """
    return headers.environment()


def identity() -> CompilerIdentity:
    """Which compiler this is: NVRTC's version and the set of CUDA headers that goes with it. Loads NVRTC.

    Raises
    ------
    CompileError
        When CuPy or libnvrtc is not installed; the message has the command that installs them.
    """
    from jitgpu.compiler import nvrtc

    return nvrtc.identity()


def loaded() -> bool:
    """Whether libnvrtc was loaded by this room."""
    nvrtc = sys.modules.get("jitgpu.compiler.nvrtc")
    return nvrtc is not None and bool(nvrtc.is_loaded())


def supported_archs() -> tuple[str, ...]:
    """The architectures this NVRTC compiles for, ``("sm_50", ..., "sm_121")``. Loads NVRTC.

    Raises
    ------
    CompileError
        When CuPy or libnvrtc is not installed.
    """
    from jitgpu.compiler import nvrtc

    return nvrtc.supported_archs()


def compile(request: CompileRequest, parameter_names: Mapping[str, tuple[str, ...]]) -> Image:
    """Compile a request to cubin and PTX, with the types, sizes and limits of what is in it.

    Parameters
    ----------
    request : CompileRequest
        ``target.arch`` ``compute_XX`` makes PTX only: the image's ``cubin`` is then empty, and registers, stack and
        shared memory are 0.
    parameter_names : mapping of str to tuple of str
        For each of ``request.kernels``, the parameters' names as the text shows them. A kernel that is missing here,
        or whose count differs, gets ``arg0``, ``arg1`` and so on.

    Returns
    -------
    Image
        ``entries`` and ``variables`` in the order of the request.

    Raises
    ------
    CompileError
        The text or an option was refused; ``diagnostics`` are at the user's own file and line.
    SignatureError
        The text compiles, but holds no kernel or variable of a name asked for, or several.
    TemplateError
        Template arguments are missing or do not fit.

    Notes
    -----
    May be called from many threads: NVRTC releases the GIL, though it reads headers in one thread at a time.
    """
    from jitgpu.compiler import nvrtc

    return nvrtc.compile_image(request, parameter_names)
