"""Where the CUDA headers are, which of them belong to this compiler, and a digest that tells header sets apart.

Nothing here loads a library. Headers of another CUDA major than NVRTC's are never used: a system folder found first is
the usual cause of errors such as ``incomplete type "__nv_fp8_e8m0"``.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from jitgpu.values import digest

__all__ = ["HeaderSet", "cuda_version", "environment", "other_majors", "search", "shim_directory"]

_MAJORS = (13, 12)
_MARKS = ("cuda_runtime_api.h", "cuda.h")
_VERSION = re.compile(rb"#define\s+(?:CUDART_VERSION|CUDA_VERSION)\s+(\d+)")
_CCCL = ("libcudacxx", "cub", "thrust")
_VARIABLES = ("CUDA_PATH", "CUDA_HOME", "CONDA_PREFIX", "LD_LIBRARY_PATH")


class HeaderSet(NamedTuple):
    """What a compilation searches after the user's own folders.

    ``directories`` are in order; ``digest`` covers the files' names and sizes and the content of those that carry a
    version.
    """

    directories: tuple[str, ...]
    digest: str


def shim_directory() -> str:
    """The folder of the host headers that NVRTC lacks (``stdint.h``, ``math.h`` ...), as kept in this package."""
    return os.path.join(os.path.dirname(os.path.abspath(__file__)), "include")


# --------------------------------------------------------------------------------------------------------- candidates


def _site_directories() -> list[str]:
    """Entries of ``sys.path`` that hold wheels of NVIDIA's or CuPy."""
    entries = [entry for entry in dict.fromkeys(sys.path) if entry]
    return [entry for entry in entries if os.path.isdir(f"{entry}/nvidia") or os.path.isdir(f"{entry}/cupy")]


def _toolkits() -> list[str]:
    """Roots of toolkits in the order they are trusted: conda's, those the user named, the usual system places."""
    roots = []
    conda = os.environ.get("CONDA_PREFIX")
    if conda:
        roots += [f"{conda}/targets/{target}" for target in ("x86_64-linux", "sbsa-linux", "aarch64-linux")]
        roots += [f"{conda}/Library", conda]
    roots += [os.environ[variable] for variable in ("CUDA_PATH", "CUDA_HOME") if os.environ.get(variable)]
    if sys.platform != "win32":
        roots += ["/usr/local/cuda", *(f"/usr/local/cuda-{major}" for major in _MAJORS), "/opt/cuda"]
    return [root for root in roots if os.path.isdir(root)]


class _Places(NamedTuple):
    """Where to look: entries of ``sys.path`` with wheels, and roots of toolkits."""

    sites: list[str]
    toolkits: list[str]

    @classmethod
    def now(cls) -> _Places:
        return cls(_site_directories(), _toolkits())


def _runtime_candidates(places: _Places, beside: str) -> Iterator[str]:
    """Folders that may hold ``cuda_runtime_api.h``; ``beside`` is the path of libnvrtc, or empty."""
    for site in places.sites:
        for major in _MAJORS:
            yield f"{site}/nvidia/cu{major}/include"
        yield f"{site}/nvidia/cuda_runtime/include"
    if beside:
        root = os.path.dirname(os.path.dirname(os.path.realpath(beside)))
        yield os.path.join(root, "include")
        yield os.path.join(os.path.dirname(root), "include")
    for root in places.toolkits:
        yield f"{root}/include"


def _libraries(places: _Places) -> Iterator[str]:
    """Files that the dynamic loader, or CuPy, may take NVRTC from."""
    windows = sys.platform == "win32"
    names = [f"nvrtc64_{major}0_0.dll" if windows else f"libnvrtc.so.{major}" for major in _MAJORS]
    folder = "bin" if windows else "lib"
    roots = []
    for site in places.sites:
        roots += [f"{site}/nvidia/cu{major}/{folder}" for major in _MAJORS]
        roots.append(f"{site}/nvidia/cuda_nvrtc/{folder}")
    for root in places.toolkits:
        roots += [f"{root}/bin"] if windows else [f"{root}/lib64", f"{root}/lib"]
    searched = os.environ.get("PATH" if windows else "LD_LIBRARY_PATH", "")
    roots += [part for part in searched.split(os.pathsep) if part]
    for root in dict.fromkeys(roots):
        for name in names:
            yield f"{root}/{name}"


# -------------------------------------------------------------------------------------------------------- environment


def _stamp(path: str) -> str:
    try:
        status = os.stat(path)
    except OSError:
        return ""
    return f"{status.st_size}:{status.st_mtime_ns}:{status.st_ino}"


def environment() -> tuple[tuple[str, str], ...]:
    """Labelled facts that decide which NVRTC and which headers a compilation would find.

    Only ``stat`` calls, no reading: two processes with equal answers find the same compiler and headers, so what
    :func:`jitgpu.compiler.identity` said in the one holds in the other.
    """
    places = _Places.now()
    facts = [(name, os.environ.get(name, "")) for name in _VARIABLES]
    files = list(_libraries(places))
    files += [f"{path}/{_MARKS[0]}" for path in _runtime_candidates(places, "")]
    for site in places.sites:
        files += [f"{site}/cupy/_version.py", f"{site}/cupy/_core/include/cupy/_cccl"]
    files += _companions(places)  # a folder's own time changes when a file comes or goes in it
    if sys.platform.startswith("linux"):
        files.append("/etc/ld.so.cache")  # rewritten when a system package brings or takes a library
    shim = shim_directory()
    files += [f"{shim}/{name}" for name in sorted(os.listdir(shim))]
    files.append(f"{shim}/jitgpu/signature.h")
    facts += [(path, stamp) for path in files if (stamp := _stamp(path))]
    return tuple(facts)


# -------------------------------------------------------------------------------------------------------------- search


def cuda_version(directory: str) -> tuple[int, int] | None:
    """The CUDA version a folder of headers says it is, (12, 9) for 12090; None where there are no headers."""
    for mark in _MARKS:
        try:
            with open(os.path.join(directory, mark), "rb") as file:
                match = _VERSION.search(file.read(1 << 18))
        except OSError:
            continue
        if match:
            return int(match[1]) // 1000, int(match[1]) % 1000 // 10
    return None


def other_majors(version: tuple[int, int]) -> list[tuple[str, tuple[int, int]]]:
    """Folders of CUDA headers on this machine that are passed over, with their version."""
    return _choose_runtime(version, _runtime_candidates(_Places.now(), ""))[1]


def _choose_runtime(
    version: tuple[int, int], candidates: Iterable[str]
) -> tuple[list[str], list[tuple[str, tuple[int, int]]]]:
    """Folders to use, best first, and those of another major."""
    exact, near, rejected = [], [], []
    for path in dict.fromkeys(candidates):
        found = cuda_version(path)
        if found == version:
            exact.append(path)
        elif found is not None and found[0] == version[0]:
            near.append((abs(found[1] - version[1]), path))
        elif found is not None:
            rejected.append((path, found))
    # Several folders of the very same version may complete each other (a wheel without crt/, a toolkit with it); of
    # other minors only the nearest is used, and only when none is exact.
    chosen = exact or [path for _, path in sorted(near, key=lambda item: item[0])[:1]]
    return chosen, rejected


def _companions(places: _Places) -> Iterator[str]:
    """Header folders of other wheels of CUDA 12; those of CUDA 13 share one folder with the runtime."""
    for site in places.sites:
        for wheel in ("curand", "cuda_nvcc", "cuda_cccl"):
            yield f"{site}/nvidia/{wheel}/include"


def search(version: tuple[int, int], library: str, cupy_directory: str) -> HeaderSet:
    """The header folders for NVRTC ``version``.

    Parameters
    ----------
    version : (int, int)
        As NVRTC reports it.
    library : str
        Path of the loaded libnvrtc, empty when unknown.
    cupy_directory : str
        Folder of the ``cupy`` package, whose bundled CCCL is used; empty when there is none.
    """
    places = _Places.now()
    runtime, _ = _choose_runtime(version, _runtime_candidates(places, library))
    # Ours first: a folder such as conda's include/ may hold a host library's headers, which NVRTC cannot read.
    directories = [shim_directory()]
    if cupy_directory:
        core = os.path.join(cupy_directory, "_core", "include")
        directories += [os.path.join(core, "cupy", "_cccl", name) for name in _CCCL]
        directories.append(core)
    directories += runtime
    if version[0] == 12:
        directories += _companions(places)
    # A toolkit of CUDA 13 keeps CCCL one level down.
    directories += [os.path.join(path, "cccl") for path in runtime]
    found = tuple(path for path in dict.fromkeys(directories) if os.path.isdir(path))
    return HeaderSet(found, _digest(found))


_VERSION_FILES = {"cuda_runtime_api.h", "cuda.h", "curand.h", "version.h", "version", "_version.py", "signature.h"}


@cache
def _digest(directories: tuple[str, ...]) -> str:
    """Names and sizes of all headers below each folder, and the content of those that carry a version.

    Neither paths outside the folders nor times count: the same headers on another machine have the same digest.
    """
    fields: list[tuple[str, str | bytes]] = []
    shim = shim_directory()
    for index, root in enumerate(directories):
        for path, size in sorted(_files(root, "")):
            whole = root == shim or os.path.basename(path) in _VERSION_FILES
            content = Path(root, path).read_bytes() if whole else b""
            fields.append((f"{index}/{path}", f"{size}:".encode() + content))
    return digest(*fields)


def _files(root: str, below: str) -> Iterator[tuple[str, int]]:
    with os.scandir(os.path.join(root, below)) as entries:
        for entry in entries:
            name = f"{below}/{entry.name}" if below else entry.name
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(root, name)
            elif entry.is_file():
                yield name, entry.stat().st_size
