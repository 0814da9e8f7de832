"""The arguments of a call: put in order, shown in messages, and the error that says one does not fit its parameter."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from jitgpu.errors import ArgumentError
from jitgpu.values import Parameter, ParameterText

__all__ = [
    "MISSING", "argument_error", "argument_names", "argument_readers", "describe", "positional", "unknown_name",
]  # fmt: skip


class _Missing:
    def __repr__(self) -> str:
        return "nothing"


#: Stands for an argument that was not given.
MISSING = _Missing()


def argument_names(
    parameters: Sequence[Parameter | ParameterText], given: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """Python names for the parameters: the ``given`` ones (a stub's), else the kernel's own made legal and unique.

    >>> argument_names((ParameterText("in", "const float*"), ParameterText("", "int")))
    ('in_', 'arg1')
    """
    names: list[str] = list(given)
    for index, parameter in enumerate(parameters[len(names) :], len(names)):
        name = parameter.name if parameter.name.isidentifier() else f"arg{index}"
        if keyword.iskeyword(name) or name.startswith("_jg_"):
            name += "_"
        while name in names:
            name += "_"
        names.append(name)
    return tuple(names)


def describe(value: object) -> str:
    """One line that says what a value is: ``cupy float32 array of shape (3,)``, ``2.5 (float)``.

    >>> import numpy as np
    >>> describe(np.zeros((2, 3), "f4"))
    'numpy float32 array of shape (2, 3)'
    >>> describe(2.5)
    '2.5 (float)'
    """
    kind = type(value)
    package = kind.__module__.partition(".")[0]
    if isinstance(value, type):  # its attributes are those of its instances, unread
        return f"{value.__qualname__} ({kind.__name__})"
    shape, dtype = getattr(value, "shape", None), getattr(value, "dtype", None)
    if shape is not None and dtype is not None and (len(shape) or package != "numpy" or kind.__name__ == "ndarray"):
        noun = "tensor" if package == "torch" else "array"
        dtype_name = str(dtype).removeprefix("torch.")
        return f"{package} {dtype_name} {noun} of shape {tuple(shape)}"
    if value is None or value is MISSING:
        return repr(value)
    text = repr(value)
    if len(text) > 60:
        text = text[:57] + "..."
    where = "" if package in ("builtins", "__main__") else f"{package}."
    return f"{text} ({where}{kind.__name__})"


def argument_error(
    kernel: str, parameter: Parameter, problem: str, value: object, expected: str, fix: str, detail: str = ""
) -> ArgumentError:
    """The :class:`ArgumentError` for one argument; ``detail`` is what :func:`describe` cannot see of the value."""
    return ArgumentError(
        problem,
        kernel=kernel,
        subject=f"argument '{parameter.name}' ({parameter.ctype})",
        given=f"{describe(value)}{detail}",
        expected=expected,
        fix=fix,
    )


def argument_readers(
    kernel: str, names: Sequence[str], parameters: Sequence[Parameter],
    reader: Callable[[int, Parameter], Callable[[Any], Any]],
) -> tuple[Callable[[Any], Any], ...]:  # fmt: skip
    """One function for each parameter that checks and reads its argument: ``reader(index, parameter)`` makes them for
    arguments that were given, one that was not is an :class:`ArgumentError`."""

    def made(index: int, parameter: Parameter) -> Callable[[Any], Any]:
        inner = reader(index, parameter)

        def read(value: Any) -> Any:
            if value is MISSING:
                raise argument_error(
                    kernel, parameter, "the argument is missing", value, parameter.ctype,
                    f"the kernel takes ({', '.join(names)})",
                )  # fmt: skip
            return inner(value)

        return read

    return tuple(made(index, parameter) for index, parameter in enumerate(parameters))


def positional(
    kernel: str, names: tuple[str, ...], defaults: tuple[Any, ...], args: tuple[Any, ...], named: Mapping[str, Any]
) -> tuple[Any, ...]:
    """The arguments in the order of ``names``; MISSING where one was not given and has no default.

    A default that stands among ``args`` counts as not given.

    Raises
    ------
    ArgumentError
        For too many, an unknown name, or one given twice.
    """
    takes = f"({', '.join(names)})"
    if len(args) > len(names):
        raise ArgumentError(
            "too many arguments", kernel=kernel, subject="arguments", given=str(len(args)),
            expected=f"{len(names)} {takes}", fix="leave the others out",
        )  # fmt: skip
    values = [*args, *defaults[len(args) :]]
    for name, value in named.items():
        if name not in names:
            raise unknown_name(kernel, names, name)
        index = names.index(name)
        if index < len(args) and args[index] is not defaults[index]:
            raise ArgumentError(
                "given twice", kernel=kernel, subject=f"argument '{name}'",
                given=f"{describe(args[index])} by position, {name}={describe(value)} by name", expected=takes,
                fix="give each argument once, by position or by name",
            )  # fmt: skip
        values[index] = value
    return tuple(values)


def unknown_name(kernel: str, names: Sequence[str], name: str) -> ArgumentError:
    """The error for an argument by a name that no parameter has."""
    import difflib

    close = difflib.get_close_matches(name, names, 1)
    return ArgumentError(
        "the kernel has no such parameter", kernel=kernel, subject=f"argument '{name}'", given=f"{name}=",
        expected=f"({', '.join(names)})", fix=f"did you mean {close[0]!r}?" if close else "use these names",
    )  # fmt: skip
