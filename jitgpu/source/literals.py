"""Python values as C++ text, for template parameters that are values. Text is taken only where it is a name."""

from __future__ import annotations

import re
import sys
from typing import Literal

import numpy as np

from jitgpu.errors import TemplateError
from jitgpu.source.spelling import is_type

__all__ = ["spell_name", "spell_value"]

_LONG_BITS = 32 if sys.platform == "win32" else 64
_QUALIFIED = re.compile(r"[A-Za-z_]\w*(?:::[A-Za-z_]\w*)*", re.ASCII)
_INTEGERS: dict[str, tuple[int, bool, str]] = {  # C++ type -> bits, signed, suffix of its literals
    "char": (8, True, ""), "signed char": (8, True, ""), "unsigned char": (8, False, ""),
    "short": (16, True, ""), "unsigned short": (16, False, ""), "char16_t": (16, False, ""),
    "int": (32, True, ""), "unsigned int": (32, False, "u"), "char32_t": (32, False, "u"),
    "long": (_LONG_BITS, True, "l"), "unsigned long": (_LONG_BITS, False, "ul"),
    "long long": (64, True, "ll"), "unsigned long long": (64, False, "ull"),
}  # fmt: skip
_ALIASES = {
    "size_t": "unsigned long long", "ptrdiff_t": "long long", "uint": "unsigned int", "uchar": "unsigned char",
    "ushort": "unsigned short", "ulong": "unsigned long", "intptr_t": "long long", "uintptr_t": "unsigned long long",
    "cudaTextureObject_t": "unsigned long long", "cudaSurfaceObject_t": "unsigned long long",
}  # fmt: skip
_UNTELLING = {"const", "volatile", "typename", "&"}
_FIXED = re.compile(r"(u?)int(?:_fast|_least)?(8|16|32|64)_t")
_BY_BITS = {"8": "char", "16": "short", "32": "int", "64": "long long"}


def spell_name(value: object, expected: str) -> str:
    """A qualified identifier given as text (an enumerator, a constant, a template); TemplateError for anything else."""
    if isinstance(value, str) and _QUALIFIED.fullmatch(value):
        return value
    raise TemplateError("this is no name", given=repr(value), expected=expected)


def spell_value(value: object, ctype: str) -> str:
    """The C++ text of a value for a template parameter of this type.

    Parameters
    ----------
    value : int, bool, float, NumPy scalar or str
        Checked against the range of the type where it is a known one. Text must be a qualified identifier, such as
        an enumerator's name.
    ctype : str
        The parameter's type: ``"int"``, ``"unsigned"``, ``"bool"``, ``"float"`` (C++20), ``"auto"``, ``"Color"``.

    Raises
    ------
    TemplateError
        Where the value is of another kind or out of range.

    >>> spell_value(-3, "int"), spell_value(7, "unsigned long long"), spell_value(True, "bool")
    ('(-3)', '7ull', 'true')
    """
    kind, plain = _kind_of(ctype)
    if isinstance(value, str):
        return spell_name(value, f"a value of type {ctype}, or a name such as 'ns::RED'")
    if is_type(value):
        raise TemplateError("a type was given for a value", given=repr(value), expected=f"a value of type {ctype}")
    if isinstance(value, (bool, np.bool_)):
        if kind not in ("bool", "unknown"):
            fix = f"give {int(value)}" if kind == "integer" else f"give {float(value)}"
            raise TemplateError("a bool was given for a number", given=repr(value), expected=ctype, fix=fix)
        return "true" if value else "false"
    if kind == "bool":
        raise TemplateError("this is no bool", given=_shown(value), expected="True or False")
    if isinstance(value, (int, np.integer)):
        return _float_literal(int(value), plain) if kind == "float" else _integer_literal(int(value), plain)
    if isinstance(value, (float, np.floating)) and kind in ("float", "unknown"):
        return _float_literal(float(value), plain)
    raise TemplateError("this is no value of the parameter's type", given=_shown(value), expected=ctype)


def _shown(value: object) -> str:
    return f"{value!r} ({type(value).__name__})"


def _kind_of(ctype: str) -> tuple[Literal["bool", "integer", "float", "unknown"], str]:
    """What kind of type this is, and its plain name."""
    words = [word for word in re.findall(r"[\w:]+|[^\s\w]", ctype) if word not in _UNTELLING]
    name = " ".join(words)
    bare = re.sub(r"^(?:::)?(?:cuda::)?(?:std::)?", "", name)
    fixed = _FIXED.fullmatch(bare)
    if fixed:
        base = _BY_BITS[fixed[2]]
        return "integer", f"unsigned {base}" if fixed[1] else ("signed char" if base == "char" else base)
    bare = _ALIASES.get(bare, bare)
    if bare == "bool":
        return "bool", bare
    if bare in ("float", "double"):
        return "float", bare
    if words and set(words) <= {"unsigned", "signed", "int", "char", "short", "long"}:
        size = next((s for s in ("char", "short") if s in words), " ".join(w for w in words if w == "long") or "int")
        if "unsigned" in words:
            return "integer", f"unsigned {size}"
        return "integer", "signed char" if size == "char" and "signed" in words else size
    return ("integer", bare) if bare in _INTEGERS else ("unknown", name)


def _integer_literal(value: int, plain: str) -> str:
    """A literal of the type itself, so that nothing is narrowed; negative ones in brackets ([lex.icon])."""
    if plain in _INTEGERS:
        bits, signed, suffix = _INTEGERS[plain]
    else:  # an enumeration's own type, a typedef, auto: the smallest type that holds it
        bits, signed, suffix = next(
            (entry for entry in (_INTEGERS["int"], _INTEGERS["long long"], _INTEGERS["unsigned long long"])
             if _fits(value, entry[0], entry[1])), _INTEGERS["long long"],
        )  # fmt: skip
    if not _fits(value, bits, signed):
        low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)
        raise TemplateError("the value is out of range", given=str(value), expected=f"{plain}: {low} to {high}")
    if value >= 0:
        return f"{value}{suffix}"
    # The literal 2147483648 has no int type: the smallest value is written as a difference.
    return f"({value + 1}{suffix}-1)" if value == -(2 ** (bits - 1)) and bits >= 32 else f"({value}{suffix})"


def _fits(value: int, bits: int, signed: bool) -> bool:
    low, high = (-(1 << (bits - 1)), 1 << (bits - 1)) if signed else (0, 1 << bits)
    return low <= value < high


def _float_literal(value: float, plain: str) -> str:
    """Exact, as a hexadecimal literal; a float parameter takes the nearest float."""
    try:
        number = float(value)
    except OverflowError:
        number = float("inf")
    if plain == "float" and np.isfinite(number):
        with np.errstate(over="ignore"):
            number = float(np.float32(number))
    if not np.isfinite(number):
        raise TemplateError("the value has no literal", given=repr(value), expected=f"a finite {plain}")
    text = number.hex() + ("f" if plain == "float" else "")
    return f"({text})" if text.startswith("-") else text
