"""SASS, the GPU's own instructions, of a compiled kernel.

NVIDIA's ``nvdisasm`` reads them out of the cubin. ``cuobjdump -sass`` is no other way: it calls nvdisasm itself.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from importlib import import_module

from jitgpu.compiler import ptx
from jitgpu.errors import JitGpuError
from jitgpu.values import Artifact

__all__ = ["find_nvdisasm", "sass"]

_SECTION = re.compile(r"^//-+ +(\S+) +-+$", re.MULTILINE)
_TOOLKIT = "/usr/local/cuda/bin"
_TIMEOUT_S = 120


def sass(artifact: Artifact) -> str:
    """The SASS of one kernel, and of the functions that its image holds beside kernels.

    Where the kernel was compiled with ``Options(line_info=True)``, comments name the lines of the CUDA text.

    Raises
    ------
    JitGpuError
        Where there is no nvdisasm, with what to install; where it refuses the cubin; and for an artifact of PTX alone
        (``arch="compute_90"``), which has no machine code.
    """
    kernel = artifact.entry.name
    if not artifact.cubin:
        raise JitGpuError(
            "there is no machine code to show", kernel=kernel, given=f"PTX for {artifact.arch}",
            expected="a kernel compiled for an architecture, sm_90", fix='kernel.compile(arch="sm_90")',
        )  # fmt: skip
    tool = find_nvdisasm()
    if tool is None:
        raise JitGpuError(
            "SASS is read by NVIDIA's nvdisasm, which is not here", kernel=kernel, given=f"PATH, wheels, {_TOOLKIT}",
            expected="nvdisasm", fix="pip install nvidia-cuda-nvdisasm (6 MB, for CUDA 12 and 13)",
        )  # fmt: skip
    return _own_sections(_disassembled(tool, artifact), artifact)


def find_nvdisasm() -> str | None:
    """The path of nvdisasm: from ``PATH``, NVIDIA's wheels, a CUDA toolkit or Conda; None where there is none."""
    found = shutil.which("nvdisasm") or shutil.which("nvdisasm", path=_TOOLKIT)
    if found is not None:
        return found
    try:
        find = import_module("cuda.pathfinder").find_nvidia_binary_utility
    except (ModuleNotFoundError, AttributeError):  # not installed, or older than its 1.3
        return None
    path: str | None = find("nvdisasm")
    return path


def _disassembled(tool: str, artifact: Artifact) -> str:
    lines = ["--print-line-info"] if b".debug_line" in artifact.cubin or b".nv_debug_line" in artifact.cubin else []
    with tempfile.TemporaryDirectory(prefix="jitgpu-") as folder:
        path = os.path.join(folder, "kernel.cubin")
        with open(path, "wb") as file:
            file.write(artifact.cubin)
        done = subprocess.run(
            [tool, "--print-code", *lines, path], capture_output=True, text=True, errors="replace", timeout=_TIMEOUT_S
        )
    if done.returncode:
        raise JitGpuError(
            "nvdisasm refused the machine code", kernel=artifact.entry.name, subject=artifact.arch,
            given=(done.stderr or done.stdout).strip() or f"status {done.returncode}",
            expected=f"an nvdisasm that knows {artifact.arch}, here {tool}",
            fix="pip install --upgrade nvidia-cuda-nvdisasm; for GPUs before sm_75 the nvdisasm of CUDA 12",
        )  # fmt: skip
    return done.stdout


def _own_sections(text: str, artifact: Artifact) -> str:
    """The sections of code that are not another kernel's: the compiler makes all of a text, asked for or not."""
    others = {f".text.{symbol}" for symbol in ptx.read_kernels(artifact.ptx) if symbol != artifact.symbol}
    heads = list(_SECTION.finditer(text))
    ends = [*(head.start() for head in heads[1:]), len(text)]
    kept = [
        text[head.start() : end].rstrip()
        for head, end in zip(heads, ends, strict=False)  # without any heading there is nothing to choose from
        if head[1].startswith(".text.") and head[1] not in others
    ]
    return "\n\n".join(kept or [text.strip()]) + "\n"
