"""Checks of what is installed around jitgpu: Python, CuPy, the C fast path, the simulator, and the environment."""

from __future__ import annotations

import difflib
import importlib
import os
import platform
import shlex
import shutil
import sys
from pathlib import Path

import numpy as np

import jitgpu
from jitgpu.doctor import mends, probes
from jitgpu.doctor.finding import Finding

__all__ = ["check_cupy", "check_environment", "check_fast_path", "check_python", "check_simulator"]


def check_python() -> list[Finding]:
    """The interpreter and the platform."""
    facts = {
        "jitgpu": jitgpu.__version__, "python": platform.python_version(), "numpy": np.__version__,
        "implementation": platform.python_implementation(), "platform": platform.platform(),
        "executable": sys.executable, "package": os.path.dirname(os.path.abspath(jitgpu.__file__)),
    }  # fmt: skip
    says = f"jitgpu {jitgpu.__version__}, Python {facts['python']}, NumPy {np.__version__}, {facts['platform']}"
    return [Finding("python", "ok", says, facts=facts)]


def check_cupy() -> list[Finding]:
    """One CuPy, whole, of a version that is known to find the right headers."""
    module, reason = probes.cupy()
    wheels = probes.cupy_wheels()
    named = ", ".join(f"{wheel.name} {wheel.version}" for wheel in wheels)
    facts = {"distributions": [wheel._asdict() for wheel in wheels], "cuda_major": probes.wheel_major()}
    found = []
    if len(wheels) > 1:
        found.append(Finding(
            "cupy", "broken", f"several CuPy packages are installed: {named}",
            "they overwrite one another's files: imports and launches fail in ways that depend on the order of "
            "installation", mends.restore_cupy(), facts,
        ))  # fmt: skip
    if module is None:
        says = "CuPy is not installed" if not wheels else f"CuPy ({named}) cannot be imported: {reason}"
        if "remains" in reason:
            says = f"CuPy is not whole: {reason}"
        breaks = "nothing is compiled (NVRTC is called through CuPy), and no GPU is used"
        return [*found, Finding("cupy", "broken", says, breaks, mends.restore_cupy(), {**facts, "error": reason})]
    facts["version"] = module.__version__
    if tuple(int(part) for part in module.__version__.split(".")[:2] if part.isdigit()) < (14, 1):
        found.append(Finding(
            "cupy", "warning", f"CuPy {module.__version__} is older than 14.1",
            "its bundled headers may not fit NVRTC: compilations that include them can fail",
            f"pip install --upgrade {shlex.quote(wheels[0].name if wheels else 'cupy')}", facts,
        ))  # fmt: skip
    return found or [Finding("cupy", "ok", named or f"CuPy {module.__version__} (no record of its package)",
                             facts=facts)]  # fmt: skip


def check_fast_path() -> list[Finding]:
    """Whether launches on a GPU go through C."""
    if probes.cupy()[0] is None:
        return []  # nothing is launched on a GPU; that is said already
    from jitgpu.backend.cuda import fastpath

    if fastpath.available():
        return [Finding("fast path", "ok", "built: launches on a GPU go through C", facts={"built": True})]
    breaks = "nothing; a launch on a GPU takes up to a third longer on the host"
    if os.environ.get("JITGPU_PURE_PYTHON", "") not in ("", "0"):
        says = "JITGPU_PURE_PYTHON is set: launches go through Python alone"
        return [Finding("fast path", "note", says, breaks, "unset JITGPU_PURE_PYTHON", {"built": None})]
    script = Path(jitgpu.__file__).parents[1] / "scripts" / "build_fastpath.sh"
    if script.exists():
        build = f"bash {shlex.quote(str(script))} {shlex.quote(sys.executable)}"
    else:
        build = f"pip install --force-reinstall --no-deps --no-cache-dir jitgpu=={jitgpu.__version__}"
    compiler = shutil.which(os.environ.get("CC", "cc"))
    mend = build if compiler else f"{build}    # after a C compiler: sudo apt-get install gcc"
    return [Finding("fast path", "note", "the C extension of the launcher is not built", breaks, mend,
                    {"built": False})]  # fmt: skip


def check_simulator() -> list[Finding]:
    """Whether kernels can run on the CPU."""
    from jitgpu.backend import simulator

    reason = simulator.unavailable()
    version = probes.installed("llvmlite")
    facts = {"llvmlite": version or None, "available": not reason}
    if not reason:
        llvm = importlib.import_module("llvmlite.binding").llvm_version_info
        facts["llvm"] = ".".join(map(str, llvm))
        return [Finding("simulator", "ok", f"llvmlite {version} with LLVM {facts['llvm']}", facts=facts)]
    if "F16C" in reason:
        mend = "another machine: processors have it since 2013"
    elif version:
        mend = 'pip install --upgrade --force-reinstall "llvmlite>=0.48"'
    else:
        mend = 'pip install "jitgpu[sim]"'
    says = f"there is no simulator: {reason}" if version else "llvmlite is not installed"
    return [Finding("simulator", "note", says, 'jg.device("sim") and jg.check: no kernel runs without a GPU', mend,
                    facts)]  # fmt: skip


# -------------------------------------------------------------------------------------------------------- environment

_OURS = {
    "JITGPU_CACHE": "off: nothing is stored on disk",
    "JITGPU_CACHE_DIR": "where the store is",
    "JITGPU_CACHE_SIZE": "its limit",
    "JITGPU_DEVICE": "what jg.device() gives",
    "JITGPU_PURE_PYTHON": "1: launches without the C extension",
    "JITGPU_SIM_TIME_LIMIT": "the longest launch in the simulator, seconds",
}
#: Variables of others that decide what is found.
_THEIRS = ("CUDA_VISIBLE_DEVICES", "CUDA_PATH", "CUDA_HOME", "CONDA_PREFIX", "LD_LIBRARY_PATH", "XDG_CACHE_HOME")


def check_environment() -> list[Finding]:
    """The variables that are set, and those that nothing reads."""
    ours = {name: value for name, value in sorted(os.environ.items()) if name.startswith("JITGPU_")}
    theirs = {name: os.environ[name] for name in _THEIRS if name in os.environ}
    found = []
    for name in ours.keys() - _OURS.keys():
        near = difflib.get_close_matches(name, _OURS, n=1, cutoff=0.8)
        meant = f"; is {near[0]} meant?" if near else ""
        found.append(Finding(
            "environment", "warning" if near else "note", f"{name} is set, which jitgpu does not read{meant}",
            f"nothing; {name} has no effect",
            f"export {near[0]}={shlex.quote(ours[name])}; unset {name}" if near else f"unset {name}",
            {"variable": name},
        ))  # fmt: skip
    words = [f"{name}={value}" for name, value in {**ours, **theirs}.items() if name in _OURS or name in _THEIRS]
    says = ", ".join(words) or "no variable that jitgpu reads is set"
    return [Finding("environment", "ok", says, facts={"set": {**ours, **theirs}}), *found]
