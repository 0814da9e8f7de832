"""A kernel's arguments from text, by the types that the compiler found for its parameters."""

from __future__ import annotations

import ast
import math
import re
import tokenize
import zipfile
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from jitgpu.backend.arguments import unknown_name
from jitgpu.errors import ArgumentError
from jitgpu.values import Parameter, dtype_of

__all__ = ["arguments", "pairs", "sizes"]

_WORDS = {"true": True, "false": False, "nan": math.nan, "inf": math.inf, "-inf": -math.inf}
#: What numpy.load raises for files that are none of its own, and for headers that want more memory than there is.
_UNREADABLE = (
    OSError, ValueError, TypeError, EOFError, SyntaxError, MemoryError, RecursionError, zipfile.BadZipFile,
    tokenize.TokenError,
)  # fmt: skip
#: What makes an array: ``zeros:float32:1000``; dtype left out, it is the parameter's.
_ARRAYS = "@FILE.npy, zeros, ones, arange or random as in zeros:float32:1000, full:2.5:float32:64x64, or none"


def arguments(
    kernel: str, parameters: Sequence[Parameter], names: Sequence[str], given: Mapping[str, str]
) -> list[Any]:
    """The arguments in the order of the parameters: NumPy arrays, Python numbers.

    Raises
    ------
    ArgumentError
        For an unknown name, a missing argument, or text that its parameter cannot be made of.
    """
    for name in given:
        if name not in names:
            raise unknown_name(kernel, names, name)
    missing = [f"{name} ({each.ctype})" for name, each in zip(names, parameters, strict=True) if name not in given]
    if missing:
        first = missing[0].partition(" ")[0]
        pointer = parameters[names.index(first)].is_pointer
        raise ArgumentError(
            "arguments are missing", kernel=kernel, subject="--arg", given=", ".join(given) or "none",
            expected="also " + ", ".join(missing), fix=f"--arg {first}={'zeros:1000' if pointer else '1'}",
        )  # fmt: skip
    read = (_array if each.is_pointer else _struct if each.kind == "struct" else _number for each in parameters)
    return [make(kernel, each, given[name]) for make, each, name in zip(read, parameters, names, strict=True)]


def pairs(option: str, texts: Sequence[str]) -> dict[str, str]:
    """Texts like ``x=@x.npy`` by their names. Raises ArgumentError, for a name that comes twice too."""
    found: dict[str, str] = {}
    for text in texts:
        name, given, value = (part.strip() for part in text.partition("="))
        if not given or not name or not value:
            raise ArgumentError(
                "not a name and a value", subject=option, given=repr(text), expected=f"{option} name=value",
                fix=f"{option} x=@x.npy" if option == "--arg" else f"{option} y=y.npy",
            )  # fmt: skip
        if name in found:
            raise ArgumentError(
                "this name is there twice", subject=option, given=f"{name}={found[name]} and {name}={value}",
                expected="each name once", fix="leave one of them out",
            )  # fmt: skip
        found[name] = value
    return found


def sizes(text: str) -> tuple[int, ...]:
    """``32x8`` or ``32,8`` as numbers. Raises ValueError."""
    return tuple(int(part) for part in re.split(r"[x,]", text))


def _literal(text: str) -> Any:
    """The value that a text is in Python, ``nan`` and ``inf`` among them; None where it is none."""
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    try:
        return ast.literal_eval(text)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):  # the last two: nested too deep
        return None


def _number(kernel: str, parameter: Parameter, text: str) -> Any:
    value = _literal(text)
    if not isinstance(value, (bool, int, float, complex)):
        whole = parameter.dtype_name and np.issubdtype(dtype_of(parameter.dtype_name), np.integer)
        raise _error(kernel, parameter, text, "an integer" if whole else "a number", "--arg n=1000, --arg a=2.5")
    return value  # whether it fits is the launch's to check, as from Python


def _struct(kernel: str, parameter: Parameter, text: str) -> Any:
    if text.startswith("@"):
        return _loaded(kernel, parameter, text)[()]
    value = _literal(text)
    if not isinstance(value, (tuple, list)):
        expected = f"@FILE.npy with a structured scalar of {parameter.nbytes} bytes, or the components of a vector type"
        raise _error(kernel, parameter, text, expected, "--arg v=@v.npy, --arg v='(1.0, 2.0)' for a float2")
    return tuple(value)


def _array(kernel: str, parameter: Parameter, text: str) -> Any:
    if text.lower() == "none":
        return None
    if text.startswith("@"):
        return _loaded(kernel, parameter, text)
    maker, *rest = text.split(":")
    filled = rest.pop(0) if maker == "full" and rest else ""
    dtype_name = rest.pop(0) if len(rest) == 2 else parameter.dtype_name
    if (maker not in _MAKERS and maker != "full") or len(rest) != 1:
        raise _error(kernel, parameter, text, _ARRAYS, "--arg x=zeros:float32:1000")
    if not dtype_name:
        expected = f"a dtype, which {parameter.ctype} does not tell"
        raise _error(kernel, parameter, text, expected, f"{maker}:float32:1000")
    try:
        dtype, shape = dtype_of(dtype_name), sizes(rest[0])
    except TypeError:
        raise _error(kernel, parameter, text, "a dtype of NumPy", f"{maker}:float32:{rest[0]}") from None
    except ValueError:
        raise _error(kernel, parameter, text, "a shape, 1000 or 64x64", f"{maker}:{dtype_name}:64x64") from None
    if dtype.kind not in "biufcV":
        raise _error(kernel, parameter, text, "a dtype of numbers", f"{maker}:float32:{rest[0]}")
    value = _literal(filled)
    if maker == "full" and not _fits(value, dtype):
        whole = "an integer" if np.issubdtype(dtype, np.integer) else "a number"
        raise _error(kernel, parameter, text, f"{whole} after full:, for {dtype}", "--arg x=full:2:64x64")
    try:
        return np.full(shape, value, dtype) if maker == "full" else _MAKERS[maker](shape, dtype)
    except (ValueError, TypeError, OverflowError, MemoryError) as error:
        raise _error(kernel, parameter, text, f"what NumPy can make ({error})", "--arg x=full:2.5:64x64") from None


def _fits(value: object, dtype: np.dtype) -> bool:
    """Whether an array of that dtype holds the number: NumPy drops fractions and imaginary parts without a word."""
    if np.issubdtype(dtype, np.integer):
        return isinstance(value, int)
    return isinstance(value, (int, float)) or (isinstance(value, complex) and dtype.kind == "c")


def _random(shape: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
    """The same numbers each time: from 0 to 1, integers from 0 to 99."""
    numbers = np.random.default_rng(0).random(shape)
    return (numbers * 100).astype(dtype) if np.issubdtype(dtype, np.integer) else numbers.astype(dtype)


_MAKERS: dict[str, Callable[[tuple[int, ...], np.dtype], np.ndarray]] = {
    "zeros": np.zeros,
    "ones": np.ones,
    "arange": lambda shape, dtype: np.arange(math.prod(shape)).astype(dtype).reshape(shape),
    "random": _random,
}


def _loaded(kernel: str, parameter: Parameter, text: str) -> np.ndarray:
    path = text[1:]
    try:
        with open(path, "rb") as file:
            array: np.ndarray = np.load(file, allow_pickle=False)
    except _UNREADABLE as error:
        given = f"{text} ({getattr(error, 'strerror', None) or str(error) or type(error).__name__})"
        raise _error(kernel, parameter, given, "a file that numpy.save wrote", "--arg x=@x.npy") from None
    if not isinstance(array, np.ndarray):
        raise _error(kernel, parameter, text, "one array, not an archive of several", "numpy.save('x.npy', x)")
    return array


def _error(kernel: str, parameter: Parameter, text: str, expected: str, fix: str) -> ArgumentError:
    return ArgumentError(
        "this is no value for the parameter", kernel=kernel, subject=f"argument '{parameter.name}' ({parameter.ctype})",
        given=text, expected=expected, fix=fix,
    )  # fmt: skip
