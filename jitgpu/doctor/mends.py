"""Commands that mend: which packages this machine should have, and what the messages of libraries ask for."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from jitgpu.compiler.hints import crt_command, install_command
from jitgpu.doctor import probes
from jitgpu.store.directory import VARIABLE, default_directory

__all__ = [
    "ROOM", "cuda_major", "elsewhere", "for_message", "install", "older_cuda", "restore", "restore_cupy",
    "switch_major", "wheel",
]  # fmt: skip

_MAJORS = (12, 13)
# The wheels of each part, for CUDA 12 and from CUDA 13 on.
_WHEELS = {
    "nvrtc": ("nvidia-cuda-nvrtc-cu12", "nvidia-cuda-nvrtc"),
    "runtime": ("nvidia-cuda-runtime-cu12", "nvidia-cuda-runtime"),
    "curand": ("nvidia-curand-cu12", "nvidia-curand"),
    "crt": ("nvidia-cuda-nvcc-cu12", "nvidia-cuda-crt"),
}
#: Free space below which a disk counts as full, bytes: some two thousand kernels.
ROOM = 64 << 20


# ------------------------------------------------------------------------------------------------------------ packages


def cuda_major() -> int:
    """The CUDA major that suits this machine: CuPy's, but none that the driver is too old for; else 12."""
    driver, built = probes.driver_version(), probes.wheel_major()
    newest = _MAJORS[-1] if driver is None else min(max(driver[0], _MAJORS[0]), _MAJORS[-1])
    if built in _MAJORS:
        return min(built, newest)
    return _MAJORS[0] if driver is None else newest


def install() -> str:
    """The command that installs CuPy, NVRTC and the headers of that major."""
    return install_command((cuda_major(), 0))


def wheel(part: str, major: int) -> str:
    """The distribution that brings a part: ``nvrtc``, ``runtime``, ``curand`` or ``crt``.

    >>> wheel("crt", 13)
    'nvidia-cuda-crt'
    """
    return _WHEELS[part][major > 12]


def restore(part: str, version: tuple[int, int] | None = None) -> str:
    """The command that brings back a part.

    pip believes a package whose record is there to be there, whatever became of its files.
    """
    major = version[0] if version else cuda_major()
    name = wheel(part, major)
    found = probes.installed(name)
    if found:
        return f"pip install --force-reinstall --no-deps {name}=={found}"
    if part == "crt" and version:
        return crt_command(version)
    return install_command((major, 0))


def restore_cupy() -> str:
    """The command after which one CuPy is installed: all go first, since each takes files of the others with it."""
    wheels = probes.cupy_wheels()
    if not wheels:
        return install()
    return f"pip uninstall -y {' '.join(found.name for found in wheels)} && {install()}"


def switch_major(library: str, wanted: int) -> str:
    """The command after which NVRTC is of CUDA ``wanted``, where it is now loaded from ``library``."""
    commands = []
    if f"{os.sep}site-packages{os.sep}" in library or f"{os.sep}dist-packages{os.sep}" in library:
        wrong = [names[wanted == 12] for names in _WHEELS.values() if probes.installed(names[wanted == 12])]
        if wrong:
            commands.append(f"pip uninstall -y {' '.join(wrong)}")
    wheels = [found.name for found in probes.cupy_wheels() if found.name != f"cupy-cuda{wanted}x"]
    if wheels:
        commands.append(f"pip uninstall -y {' '.join(wheels)}")
    return " && ".join([*commands, install_command((wanted, 0))])


# -------------------------------------------------------------------------------------------------------------- places


def elsewhere(directory: str, *, other_disk: bool = True) -> str:
    """The command that moves the store out of ``directory`` to a place with room, on another disk where that counts."""
    here = _disk(directory)
    for place in _places():
        above = _existing(place)
        roomy = shutil.disk_usage(above).free >= ROOM and os.access(above, os.W_OK | os.X_OK)
        if place != directory and roomy and not (other_disk and _disk(above) == here):
            standard = place == default_directory({**os.environ, VARIABLE: ""})
            return f"unset {VARIABLE}" if standard else f"export {VARIABLE}={shlex.quote(place)}"
    return f"name a directory of your own on a disk with room: export {VARIABLE}=/..."


def _places() -> Iterator[str]:
    yield default_directory({**os.environ, VARIABLE: ""})
    user = os.getuid() if hasattr(os, "getuid") else "cache"
    for folder in (tempfile.gettempdir(), "/var/tmp", "/dev/shm"):
        if os.path.isdir(folder):
            yield os.path.join(folder, f"jitgpu-{user}")


def _existing(path: str) -> str:
    """The nearest directory above ``path`` (or itself) that exists."""
    return next(str(place) for place in (Path(path), *Path(path).parents) if place.is_dir())


def _disk(path: str) -> int:
    return os.stat(_existing(path)).st_dev


# ------------------------------------------------------------------------------------------------------------ messages


_UPDATE_DRIVER = "update the NVIDIA driver (https://www.nvidia.com/drivers), then restart"
# What CUDA, NVRTC and the system say (CUDA Driver API, "CUresult"; Runtime API, "cudaError_t"), and the command or the
# words that mend it.
_MESSAGES: tuple[tuple[str, str], ...] = (
    (r"(JITGPU_(?:DEVICE|SIM_TIME_LIMIT))\b", r"unset \1"),
    (r"failed to (?:load|open) (?:lib)?.*builtins", "@builtins"),
    (r'incomplete type "__nv_|this declaration has no storage class', "@runtime"),
    (r"INVALID_PTX|UNSUPPORTED_PTX_VERSION|unsupported toolchain", _UPDATE_DRIVER),
    (r"NO_BINARY_FOR_GPU|no kernel image|invalid value for --gpu-architecture", "@upgrade"),
    (r"[Ii]nsufficientDriver|driver version is insufficient", "@driver"),
    (r"[Oo]ut of memory|OUT_OF_MEMORY|MemoryAllocation", "nvidia-smi    # shows who holds the GPU's memory"),
    (r"busy or unavailable|DevicesUnavailable|DEVICE_UNAVAILABLE", "sudo nvidia-smi --compute-mode=DEFAULT"),
    (r"[Ss]ystemNotReady|SYSTEM_NOT_READY|not yet initialized", "sudo systemctl restart nvidia-fabricmanager"),
    (r"SystemDriverMismatch|SYSTEM_DRIVER_MISMATCH|unsupported display driver", "sudo reboot"),
    (r"NoDevice|no CUDA-capable device", "nvidia-smi -L    # in a container: start it with --gpus all"),
    (r"cudaErrorUnknown|CUDA_ERROR_UNKNOWN|unknown error", "sudo modprobe nvidia-uvm || sudo reboot"),
    (r"ECC|[Uu]ncorrectable", "sudo nvidia-smi --gpu-reset"),
)


def for_message(text: str) -> str:
    """What mends the trouble that ``text`` tells of; empty where nothing is known.

    >>> for_message("CUDA_ERROR_OUT_OF_MEMORY: out of memory")
    "nvidia-smi    # shows who holds the GPU's memory"
    """
    for pattern, words in _MESSAGES:
        match = re.search(pattern, text)
        if match is None:
            continue
        if words == "@builtins":
            return "unset LD_LIBRARY_PATH" if os.environ.get("LD_LIBRARY_PATH") else restore("nvrtc")
        if words == "@runtime":
            identity, _ = probes.compiler_identity()
            return restore("runtime", identity.version if identity else None)
        if words == "@upgrade":
            return install().replace("pip install", "pip install --upgrade --upgrade-strategy eager")
        if words == "@driver":
            return older_cuda() or _UPDATE_DRIVER
        return match.expand(words)
    return ""


def older_cuda() -> str:
    """The command that takes the CUDA major that the driver is made for; empty where no supported one is."""
    driver, built = probes.driver_version(), probes.wheel_major()
    if driver is None or built is None or not _MAJORS[0] <= driver[0] < built:
        return ""
    return switch_major("", driver[0])
