"""The frozen types that flow from text to launch. No device, file or compiler calls here."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from jitgpu._version import __version__
from jitgpu.options import Options

if TYPE_CHECKING:
    import numpy as np

__all__ = [
    "SCHEMA", "SHOWS_PLACE", "Artifact", "CompileRequest", "CompilerIdentity", "Entry", "Image", "KernelOutline",
    "KernelSource", "LaunchConfig", "Options", "Origin", "Outline", "Parameter", "ParameterText", "Target",
    "TemplateParameter", "Variable", "VariableOutline", "digest",
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


# ---------------------------------------------------------------------------------------------------------- results

class Parameter(NamedTuple):
    """One parameter of a compiled kernel.

    Attributes
    ----------
    name : str
        As in the text; ``arg0``, ``arg1`` ... where the text shows none.
    ctype : str
        The compiler's type, ``"const float*"``.
    kind : {"scalar", "pointer", "struct"}
        ``scalar``: bool, integers, enums, floats, complex; ``struct``: passed by value as bytes.
    nbytes, align : int
        Size and alignment in the kernel's parameter space, bytes.
    dtype_name : str
        NumPy (or ml_dtypes) name of a scalar's type, of a pointer's pointee; empty where there is none.
    writable : bool
        A pointer to something not const.
    pointee_nbytes : int
        Size of what a pointer points to, bytes; 0 when unknown (``void``, incomplete types).
    accepts : tuple of str
        dtype names that an array given for this pointer may have; empty: any dtype (``void*``), or, with a known
        ``pointee_nbytes``, any dtype of that item size.
    """

    name: str
    ctype: str
    kind: Literal["scalar", "pointer", "struct"]
    nbytes: int
    align: int
    dtype_name: str = ""
    writable: bool = False
    pointee_nbytes: int = 0
    accepts: tuple[str, ...] = ()

    @property
    def is_pointer(self) -> bool:
        """Whether an array is expected."""
        return self.kind == "pointer"

    @property
    def dtype(self) -> np.dtype | None:
        """The NumPy dtype of the scalar, or of what the pointer points to; None where NumPy has none."""
        return dtype_of(self.dtype_name) if self.dtype_name else None


def dtype_of(name: str) -> np.dtype:
    """The dtype of that name; bfloat16 and the 8-bit floats come from ml_dtypes.

    >>> dtype_of("float32").itemsize
    4
    """
    import numpy as np

    if name in ("bfloat16", "float8_e4m3fn", "float8_e5m2"):
        import ml_dtypes

        extended: np.dtype = np.dtype(getattr(ml_dtypes, name))
        return extended
    return np.dtype(name)


class Entry(NamedTuple):
    """One kernel inside an image. Sizes in bytes; ``max_threads`` (``.maxntid``), ``required_block`` (``.reqntid``)
    and ``required_cluster`` (``.reqnctapercluster``) are what the text fixed, or None."""

    name: str
    symbol: str
    parameters: tuple[Parameter, ...]
    registers: int = 0
    shared_bytes: int = 0
    local_bytes: int = 0
    spill_bytes: int = 0
    max_threads: int | None = None
    required_block: tuple[int, int, int] | None = None
    required_cluster: tuple[int, int, int] | None = None


class Variable(NamedTuple):
    """A ``__constant__`` or ``__device__`` variable of an image. ``shape`` is () for a scalar; ``dtype_name`` is empty
    for structs, then ``itemsize`` bytes each."""

    name: str
    symbol: str
    space: Literal["constant", "device"]
    nbytes: int
    ctype: str
    dtype_name: str
    itemsize: int
    shape: tuple[int, ...]


class Image(NamedTuple):
    """What one compilation made: the binary of a module and all that launching or inspecting it needs.

    ``cubin`` is empty where the target is ``compute_*``. ``fields`` are the digests of the key's fields, by which a
    miss is explained.
    """

    key: str
    arch: str
    cubin: bytes
    ptx: bytes
    entries: tuple[Entry, ...]
    variables: tuple[Variable, ...]
    log: str
    compile_ms: float
    fields: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        names = ", ".join(entry.name for entry in self.entries) or "no kernels"
        return f"<jitgpu image of {names} for {self.arch}, {len(self.cubin)} bytes>"


class Artifact(NamedTuple):
    """One compiled kernel: ``image`` holds the binary, ``entry`` this kernel's part of it.

    ``origin`` says where it came from this time: ``"compiled"``, ``"disk"`` or ``"memory"``.
    """

    image: Image
    entry: Entry
    origin: Literal["compiled", "disk", "memory"]

    def __repr__(self) -> str:
        return f"<jitgpu artifact {self.entry.name} for {self.arch}, {self.registers} registers, {self.origin}>"

    @property
    def key(self) -> str:
        """The store's key, 64 hexadecimal digits."""
        return self.image.key

    @property
    def arch(self) -> str:
        """What it was compiled for, ``"sm_90"``."""
        return self.image.arch

    @property
    def symbol(self) -> str:
        """The lowered (mangled) name of the kernel in the binary."""
        return self.entry.symbol

    @property
    def cubin(self) -> bytes:
        """The ELF image; empty for ``compute_*``."""
        return self.image.cubin

    @property
    def ptx(self) -> str:
        """The PTX text."""
        return self.image.ptx.decode("utf-8", "replace").rstrip("\0")

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The kernel's parameters, as the compiler sees them."""
        return self.entry.parameters

    @property
    def registers(self) -> int:
        """Registers a thread."""
        return self.entry.registers

    @property
    def shared_bytes(self) -> int:
        """Static shared memory a block, bytes."""
        return self.entry.shared_bytes

    @property
    def local_bytes(self) -> int:
        """Stack frame a thread, bytes."""
        return self.entry.local_bytes

    @property
    def spill_bytes(self) -> int:
        """Register spill stores a thread, bytes."""
        return self.entry.spill_bytes

    @property
    def log(self) -> str:
        """The compiler's log: warnings, and what ptxas reports."""
        return self.image.log

    @property
    def compile_ms(self) -> float:
        """How long the compilation took when it was made, ms."""
        return self.image.compile_ms


class LaunchConfig(NamedTuple):
    """A launch configuration: blocks, threads, dynamic shared bytes; ``cluster`` None means the kernel's own."""

    grid: tuple[int, int, int]
    block: tuple[int, int, int]
    shared_bytes: int = 0
    cooperative: bool = False
    cluster: tuple[int, int, int] | None = None
