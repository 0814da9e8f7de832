"""How an argument is shown in a message, and the error that says it does not fit its parameter."""

from __future__ import annotations

import keyword
from collections.abc import Sequence

from jitgpu.errors import ArgumentError
from jitgpu.values import Parameter, ParameterText

__all__ = ["MISSING", "argument_error", "argument_names", "describe"]


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
