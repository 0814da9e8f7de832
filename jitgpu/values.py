"""The frozen types that flow from text to launch. No device, file or compiler calls here."""

from __future__ import annotations

import hashlib
import re
from typing import Literal, NamedTuple

from jitgpu._version import __version__
from jitgpu.artifacts import Artifact, Entry, Image, Parameter, Variable, dtype_of
from jitgpu.options import Options

__all__ = [
    "SCHEMA", "SHOWS_PLACE", "Artifact", "CompileRequest", "CompilerIdentity", "Entry", "Image", "KernelOutline",
    "KernelSource", "LaunchConfig", "Options", "Origin", "Outline", "Parameter", "ParameterText", "Target",
    "TemplateParameter", "Variable", "VariableOutline", "digest", "dtype_of",
]  # fmt: skip

#: Part of every key, so that no release reads what another stored. The number is raised when the meaning of a stored
#: record changes between two releases.
SCHEMA = f"jitgpu {__version__} records 1"

#: What puts the place of a text into the compiled code.
SHOWS_PLACE = re.compile(r"\bassert\b|__FILE__|__LINE__|__BASE_FILE__|__builtin_(?:FILE|LINE)|source_location")


def digest(*fields: tuple[str, str | bytes]) -> str:
    """SHA-256 (64 hexadecimal digits) over labelled, length-prefixed fields: no two field lists collide by joining.

    >>> digest(("text", "ab"), ("name", "c")) == digest(("text", "a"), ("name", "bc"))
    False
    """
    hasher = hashlib.sha256()
    for label, value in fields:
        payload = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value
        hasher.update(f"{len(label)}:{label}:{len(payload)}:".encode())
        hasher.update(payload)
    return hasher.hexdigest()


# ----------------------------------------------------------------------------------------------------------- source

class Origin(NamedTuple):
    """Where a text was written: ``file`` (a path, or what Python calls the cell) and the line of its first line.

    ``exact`` is False where lines of the text do not correspond one to one to lines of the file (a rendered
    template, a string put together at run time); messages then give lines of the text itself.
    """

    file: str
    line: int = 1
    exact: bool = True


class ParameterText(NamedTuple):
    """A kernel parameter as the text spells it: ``const T* x`` is ``ParameterText("x", "const T*")``.

    ``default`` is the text of a default argument, empty when there is none. ``name`` may be empty.
    """

    name: str
    ctype: str
    default: str = ""


class TemplateParameter(NamedTuple):
    """``typename T`` (kind type), ``int BLOCK = 256`` (kind value, ctype int, default "256"), ``class... A`` (pack),
    ``template <class> class F`` (kind template)."""

    name: str
    kind: Literal["type", "value", "pack", "template"]
    ctype: str = ""
    default: str = ""


class KernelOutline(NamedTuple):
    """A ``__global__`` function as the text shows it; ``name`` is qualified (``ns::k``), ``line`` counts from 1."""

    name: str
    parameters: tuple[ParameterText, ...]
    template: tuple[TemplateParameter, ...] = ()
    line: int = 1


class VariableOutline(NamedTuple):
    """A ``__constant__`` or ``__device__`` variable at namespace scope; ``name`` is qualified."""

    name: str
    space: Literal["constant", "device"]


class Outline(NamedTuple):
    """What a parse of the text shows. A hint, never the truth: kernels made by macros are not in it."""

    kernels: tuple[KernelOutline, ...] = ()
    variables: tuple[VariableOutline, ...] = ()


class KernelSource(NamedTuple):
    """CUDA C++ text ready to compile (templates of text already rendered).

    ``directory`` is where quoted includes are looked up first.
    """

    text: str
    directory: str
    origin: Origin


# ---------------------------------------------------------------------------------------------------------- compile

class Target(NamedTuple):
    """What is compiled for: ``arch`` is ``sm_90``, ``sm_90a``, or ``compute_90`` where only PTX is wanted; ``kind`` is
    ``sim`` for the simulator."""

    arch: str
    kind: Literal["cuda", "sim"] = "cuda"


class CompilerIdentity(NamedTuple):
    """Which compiler and which CUDA headers: ``version`` as NVRTC reports it, ``headers`` a digest of the header set,
    ``archs`` what it can make code for (``"sm_90"``), ascending, ``build`` its full version (``"12.9.86"``)."""

    version: tuple[int, int]
    headers: str
    header_dirs: tuple[str, ...]
    archs: tuple[str, ...] = ()
    build: str = ""


class CompileRequest(NamedTuple):
    """Everything that decides what the compiler makes.

    ``kernels`` are C++ name expressions (``"ns::k"``, ``"scale<float, 256>"``), ``variables`` qualified names,
    ``prologue`` headers that bound types need (``("cuda_fp16.h",)``), ``closure`` the digest of all files the text
    includes that are not CUDA's own. ``optional`` are those kernels and variables that the text may turn out not to
    hold, because an ``#if`` leaves them out; the image then lacks them.
    """

    source: KernelSource
    kernels: tuple[str, ...]
    variables: tuple[str, ...]
    prologue: tuple[str, ...]
    options: Options
    target: Target
    compiler: CompilerIdentity
    closure: str
    optional: tuple[str, ...] = ()

    def fields(self) -> tuple[tuple[str, str], ...]:
        """The labelled fields of the key. The origin counts only where the compiled code can show it."""
        origin = self.source.origin
        visible = self.shows_origin
        return (
            ("schema", SCHEMA),
            ("text", self.source.text),
            ("kernels", "\n".join(self.kernels)),
            ("variables", "\n".join(self.variables)),
            ("optional", "\n".join(self.optional)),
            ("prologue", "\n".join(self.prologue)),
            ("options", "\n".join(self.options.flags())),
            ("arch", f"{self.target.kind}:{self.target.arch}"),
            ("compiler", "nvrtc {}.{} build {}".format(*self.compiler.version, self.compiler.build)),
            ("cuda headers", self.compiler.headers),
            ("includes", self.closure),
            ("origin", f"{origin.file}:{origin.line}" if visible else ""),
        )

    @property
    def shows_origin(self) -> bool:
        """Whether file and line of the text end up in the binary (line tables, assert, ``__FILE__``)."""
        return (
            self.options.line_info
            or self.options.debug
            or SHOWS_PLACE.search(self.source.text) is not None
        )

    @property
    def shown_file(self) -> str:
        """The name to show for the text: its file, or words for a text that no file holds line by line."""
        origin = self.source.origin
        if origin.exact:
            return origin.file
        return f"<text of {self.kernels[0] if self.kernels else 'module'}, made in {origin.file}>"

    @property
    def key(self) -> str:
        """SHA-256 over :meth:`fields`."""
        return digest(*self.fields())


class LaunchConfig(NamedTuple):
    """A launch configuration: blocks, threads, dynamic shared bytes; ``cluster`` None means the kernel's own."""

    grid: tuple[int, int, int]
    block: tuple[int, int, int]
    shared_bytes: int = 0
    cooperative: bool = False
    cluster: tuple[int, int, int] | None = None
