"""Compiler options: what is passed to the compiler, all of it."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from os import PathLike, fspath
from os.path import abspath
from typing import TYPE_CHECKING

from jitgpu.errors import CompileError

__all__ = ["Options"]

_STANDARDS = ("c++14", "c++17", "c++20")
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*", re.ASCII)
# Flags that another field of Options, the target or the engine owns: given twice they would hide what is compiled.
_OWNED_FLAGS = re.compile(
    r"-I|--include-path|-i$|-arch|--gpu-architecture|-std|--std|--pch|-pch|--create-pch|--use-pch|--gpu-code|-code"
    r"|--ptxas-options=-v|-include|--pre-include|-ptx|-dlto|--dlink-time-opt|--minimal|-minimal|-optix-ir|--optix-ir"
    r"|(-lineinfo|--generate-line-info|-G|--device-debug)$"
)


@dataclass(frozen=True, slots=True)
class Options:
    """What is passed to the compiler, all of it. Frozen; two with the same content are equal and hash alike.

    Parameters
    ----------
    std : str
        ``"c++14"``, ``"c++17"`` (default) or ``"c++20"``.
    defines : mapping of str to str, int or None
        Preprocessor macros; None defines the bare name. NumPy's integers are integers too.
    include_dirs : sequence of path
        Searched for ``#include`` before the CUDA headers, in order. Relative ones are taken from the current
        directory at the time the kernel is made.
    fast_math, ftz : bool
        ``--use_fast_math``, ``-ftz=true``. Both are off by default: nothing is flushed to zero unasked.
    line_info, debug : bool
        ``--generate-line-info`` for profilers, ``--device-debug`` for debuggers.
    max_registers : int or None
        Upper bound of registers a thread, 16 to 255; None (default) leaves it to the compiler.
    relocatable : bool
        ``--relocatable-device-code=true`` (default: no).
    extra : sequence of str
        Further NVRTC flags, passed as they are, one option each.

    Raises
    ------
    CompileError
        For an unknown standard, a macro name that is no identifier, a value of a wrong kind, or an ``extra`` that
        another field owns.

    Examples
    --------
    >>> Options(defines={"N": 4}, fast_math=True).flags()
    ('-std=c++17', '-DN=4', '--use_fast_math')

    Notes
    -----
    What jitgpu adds by itself changes nothing in the kernels' code: the arch, the CUDA header folders, a header by
    which it learns the kernels' signatures, ``--ptxas-options=-v``, ``--pch`` and ``--no-cache``. For the simulator
    ``line_info`` is always on.

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

    if TYPE_CHECKING:  # what may be given is wider than what is kept

        def __init__(
            self,
            std: str = "c++17",
            defines: Mapping[str, str | int | None] = ...,
            include_dirs: Sequence[str | PathLike[str]] = ...,
            fast_math: bool = False,
            ftz: bool = False,
            line_info: bool = False,
            debug: bool = False,
            max_registers: int | None = None,
            relocatable: bool = False,
            extra: Sequence[str] = ...,
        ) -> None: ...

    def __post_init__(self) -> None:
        if self.std not in _STANDARDS:
            raise _option_error("std", repr(self.std), "one of " + ", ".join(_STANDARDS), "std='c++17'")
        object.__setattr__(self, "defines", _checked_defines(self.defines))
        object.__setattr__(self, "include_dirs", _checked_paths(self.include_dirs))
        object.__setattr__(self, "extra", _checked_extra(self.extra))
        for name in ("fast_math", "ftz", "line_info", "debug", "relocatable"):
            if not isinstance(getattr(self, name), bool):
                raise _option_error(name, repr(getattr(self, name)), "True or False", f"{name}=True")
        limit = _integer(self.max_registers)
        if self.max_registers is not None and (limit is None or not 16 <= limit <= 255):
            given = repr(self.max_registers)
            raise _option_error("max_registers", given, "an int from 16 to 255, or None", "max_registers=64")
        object.__setattr__(self, "max_registers", limit)

    def __hash__(self) -> int:
        return hash((self.flags(), self.include_dirs))

    def flags(self) -> tuple[str, ...]:
        """The compiler flags (tuple of str) that these options stand for, in a fixed order; include folders and arch
        not among them."""
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
        good = _is_line(value) if isinstance(value, str) else value is None or _integer(value, bools=True) is not None
        if not good:
            given = f"{name}={value!r}"
            raise _option_error("defines", given, "values that are str (one line), int or None", f"{name}=str(value)")
    return {
        name: value if value is None or isinstance(value, str) else int(value)
        for name, value in sorted(defines.items())
    }


def _integer(value: object, *, bools: bool = False) -> int | None:
    """The int that a value is, NumPy's ones among them; None for anything else."""
    if isinstance(value, bool) and not bools:
        return None
    try:
        return operator.index(value)  # type: ignore[arg-type]
    except TypeError:
        return None


def _is_line(text: str) -> bool:
    """Whether the compiler takes all of this text: it stops at a NUL, drops carriage returns, and reads UTF-8."""
    return not any(char in "\0\r\n" or "\ud800" <= char <= "\udfff" for char in text)


def _checked_paths(paths: object) -> tuple[str, ...]:
    if isinstance(paths, (str, PathLike)) or not isinstance(paths, Iterable):
        raise _option_error("include_dirs", repr(paths), "a sequence of paths", "include_dirs=[path]")
    found = []
    for path in paths:
        if not isinstance(path, (str, PathLike)):
            raise _option_error("include_dirs", repr(path), "paths as str or pathlib.Path", "include_dirs=['include']")
        name = fspath(path)
        if not isinstance(name, str) or not _is_line(name):
            raise _option_error("include_dirs", repr(path), "UTF-8 without NUL and line ends", "rename the folder")
        found.append(abspath(name))
    return tuple(found)


def _checked_extra(extra: object) -> tuple[str, ...]:
    if isinstance(extra, str) or not isinstance(extra, Iterable):
        raise _option_error("extra", repr(extra), "a sequence of flags", "extra=['--fmad=false']")
    flags = tuple(extra)
    for flag in flags:
        if not isinstance(flag, str) or not flag.startswith("-") or not _is_line(flag):
            raise _option_error("extra", repr(flag), "flags that begin with '-', one each", "extra=['--fmad=false']")
        if _OWNED_FLAGS.match(flag):
            raise _option_error(
                "extra", repr(flag), "a flag that no field of Options, arch= or jitgpu itself sets",
                "include_dirs=, std=, arch= and the other fields say the same",
            )
    return flags
