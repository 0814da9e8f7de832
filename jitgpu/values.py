"""The frozen types that flow from text to launch. No device, file or compiler calls here."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from os import PathLike, fspath
from typing import TYPE_CHECKING, Literal, NamedTuple

from jitgpu.errors import CompileError

if TYPE_CHECKING:
    import numpy as np

__all__ = [
    "SCHEMA",
    "Artifact",
    "CompileRequest",
    "CompilerIdentity",
    "Entry",
    "Image",
    "KernelOutline",
    "KernelSource",
    "LaunchConfig",
    "Options",
    "Origin",
    "Outline",
    "Parameter",
    "ParameterText",
    "Target",
    "TemplateParameter",
    "Variable",
    "VariableOutline",
    "digest",
]

#: Part of every key: raised when the meaning of a stored record changes.
SCHEMA = 1


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


# ---------------------------------------------------------------------------------------------------------- options

_STANDARDS = ("c++14", "c++17", "c++20")
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*", re.ASCII)
# Flags that another field of Options, the target or the engine owns: given twice they would hide what is compiled.
_OWNED_FLAGS = re.compile(
    r"(-I|--include-path|-i$|-arch|--gpu-architecture|-std|--std|--pch|-pch|--create-pch|--use-pch|--gpu-code|-code"
    r"|--ptxas-options=-v|-include|--pre-include|-ptx|-dlto|--dlink-time-opt|--minimal|-minimal)"
)


@dataclass(frozen=True, slots=True)
class Options:
    """What is passed to the compiler, all of it.

    Parameters
    ----------
    std : str
        ``"c++14"``, ``"c++17"`` (default) or ``"c++20"``.
    defines : mapping of str to str, int or None
        Preprocessor macros; None defines the bare name.
    include_dirs : sequence of path
        Searched for ``#include`` before the CUDA headers, in order. Relative ones are taken from the current
        directory at the time the kernel is made.
    fast_math, ftz : bool
        ``--use_fast_math``, ``-ftz=true``. Both are off by default: nothing is flushed to zero unasked.
    line_info, debug : bool
        ``--generate-line-info`` for profilers, ``--device-debug`` for debuggers.
    max_registers : int or None
        Upper bound of registers a thread.
    relocatable : bool
        ``--relocatable-device-code=true``.
    extra : sequence of str
        Further NVRTC flags, passed as they are, one option each.

    Raises
    ------
    CompileError
        For an unknown standard, a macro name that is no identifier, or an ``extra`` that another field owns.

    Examples
    --------
    >>> Options(defines={"N": 4}, fast_math=True).flags()
    ('-std=c++17', '-DN=4', '--use_fast_math')

    Source: NVRTC documentation, "Supported Compile Options".
    """

    std: str = "c++17"
    defines: Mapping[str, str | int | None] = field(default_factory=dict)
    include_dirs: tuple[str, ...] = ()
    fast_math: bool = False
    ftz: bool = False
    line_info: bool = False
    debug: bool = False
    max_registers: int | None = None
    relocatable: bool = False
    extra: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.std not in _STANDARDS:
            raise _option_error("std", repr(self.std), "one of " + ", ".join(_STANDARDS), "std='c++17'")
        object.__setattr__(self, "defines", _checked_defines(self.defines))
        object.__setattr__(self, "include_dirs", _checked_paths(self.include_dirs))
        object.__setattr__(self, "extra", _checked_extra(self.extra))
        for name in ("fast_math", "ftz", "line_info", "debug", "relocatable"):
            if not isinstance(getattr(self, name), bool):
                raise _option_error(name, repr(getattr(self, name)), "True or False", f"{name}=True")
        limit = self.max_registers
        if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int) or not 16 <= limit <= 255):
            raise _option_error("max_registers", repr(limit), "an int from 16 to 255, or None", "max_registers=64")

    def __hash__(self) -> int:
        return hash((self.flags(), self.include_dirs))

    def flags(self) -> tuple[str, ...]:
        """The compiler flags these options stand for, in a fixed order; include folders and arch not among them."""
        flags = [f"-std={self.std}"]
        flags += [f"-D{name}" if value is None else f"-D{name}={value}" for name, value in self.defines.items()]
        if self.fast_math:
            flags.append("--use_fast_math")
        if self.ftz:
            flags.append("-ftz=true")
        if self.line_info:
            flags.append("--generate-line-info")
        if self.debug:
            flags.append("--device-debug")
        if self.max_registers is not None:
            flags.append(f"--maxrregcount={self.max_registers}")
        if self.relocatable:
            flags.append("--relocatable-device-code=true")
        return (*flags, *self.extra)


def _option_error(name: str, given: str, expected: str, fix: str) -> CompileError:
    return CompileError("this option cannot be used", subject=f"option {name}", given=given, expected=expected, fix=fix)


def _checked_defines(defines: object) -> dict[str, str | int | None]:
    if not isinstance(defines, Mapping):
        raise _option_error("defines", repr(defines), "a mapping of names to values", 'defines={"N": 4}')
    for name, value in defines.items():
        if not isinstance(name, str) or not _IDENTIFIER.fullmatch(name):
            raise _option_error("defines", repr(name), "names that are C identifiers", 'defines={"N": 4}')
        if not (value is None or isinstance(value, (str, int))) or "\n" in str(value):
            given = f"{name}={value!r}"
            raise _option_error("defines", given, "values that are str (one line), int or None", f"{name}=str(value)")
    return {name: int(value) if isinstance(value, bool) else value for name, value in sorted(defines.items())}


def _checked_paths(paths: object) -> tuple[str, ...]:
    from os.path import abspath

    if isinstance(paths, (str, PathLike)) or not isinstance(paths, Iterable):
        raise _option_error("include_dirs", repr(paths), "a sequence of paths", "include_dirs=[path]")
    found = []
    for path in paths:
        if not isinstance(path, (str, PathLike)):
            raise _option_error("include_dirs", repr(path), "paths as str or pathlib.Path", "include_dirs=['include']")
        found.append(abspath(fspath(path)))
    return tuple(found)


def _checked_extra(extra: object) -> tuple[str, ...]:
    if isinstance(extra, str) or not isinstance(extra, Iterable):
        raise _option_error("extra", repr(extra), "a sequence of flags", "extra=['--fmad=false']")
    flags = tuple(extra)
    for flag in flags:
        if not isinstance(flag, str) or not flag.startswith("-") or "\n" in flag:
            raise _option_error("extra", repr(flag), "flags that begin with '-', one each", "extra=['--fmad=false']")
        if _OWNED_FLAGS.match(flag):
            raise _option_error(
                "extra", repr(flag), "a flag that no field of Options, arch= or jitgpu itself sets",
                "include_dirs=, std=, arch= and the other fields say the same",
            )
    return flags


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
    """What is compiled for: ``arch`` is ``sm_90``, ``sm_90a``, or ``compute_90`` where only PTX is wanted."""

    arch: str
    kind: Literal["cuda"] = "cuda"


class CompilerIdentity(NamedTuple):
    """Which compiler and which CUDA headers: ``version`` as NVRTC reports it, ``headers`` a digest of the header set,
    ``archs`` what it can make code for (``"sm_90"``), ascending."""

    version: tuple[int, int]
    headers: str
    header_dirs: tuple[str, ...]
    archs: tuple[str, ...] = ()


class CompileRequest(NamedTuple):
    """Everything that decides what the compiler makes.

    ``kernels`` are C++ name expressions (``"ns::k"``, ``"scale<float, 256>"``), ``variables`` qualified names,
    ``prologue`` headers that bound types need (``("cuda_fp16.h",)``), ``closure`` the digest of all files the text
    includes that are not CUDA's own.
    """

    source: KernelSource
    kernels: tuple[str, ...]
    variables: tuple[str, ...]
    prologue: tuple[str, ...]
    options: Options
    target: Target
    compiler: CompilerIdentity
    closure: str

    def fields(self) -> tuple[tuple[str, str], ...]:
        """The labelled fields of the key. The origin counts only where the compiled code can show it."""
        origin = self.source.origin
        visible = self.shows_origin
        return (
            ("schema", str(SCHEMA)),
            ("text", self.source.text),
            ("kernels", "\n".join(self.kernels)),
            ("variables", "\n".join(self.variables)),
            ("prologue", "\n".join(self.prologue)),
            ("options", "\n".join(self.options.flags())),
            ("arch", f"{self.target.kind}:{self.target.arch}"),
            ("compiler", "nvrtc {}.{}".format(*self.compiler.version)),
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
            or any(word in self.source.text for word in ("assert", "__FILE__", "__LINE__"))
        )

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


class Artifact(NamedTuple):
    """One compiled kernel: ``image`` holds the binary, ``entry`` this kernel's part of it.

    ``origin`` says where it came from this time: ``"compiled"``, ``"disk"`` or ``"memory"``.
    """

    image: Image
    entry: Entry
    origin: Literal["compiled", "disk", "memory"]

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
