"""Values passed by value: what fits a scalar or struct parameter, and how it is packed.

The bytes follow the C++ ABI of the parameter space (PTX ISA, "Kernel Function Parameters"): little endian, each
parameter at its natural alignment.
"""

from __future__ import annotations

import ctypes
import math
import numbers
import operator
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from jitgpu.backend.arguments import argument_error
from jitgpu.values import Parameter, dtype_of

__all__ = ["Packing", "packing"]

_INTEGER_CODES = {
    "int8": "b", "uint8": "B", "int16": "h", "uint16": "H", "int32": "i", "uint32": "I", "int64": "q", "uint64": "Q",
}  # fmt: skip
_FLOAT_CODES = {"float16": "e", "float32": "f", "float64": "d"}
_COMPLEX_CODES = {"complex64": "ff", "complex128": "dd"}
# Component type and count of CUDA's vector types (CUDA C++ Programming Guide, "Built-in Vector Types").
_VECTOR_COMPONENTS = {
    "char": "int8", "uchar": "uint8", "short": "int16", "ushort": "uint16", "int": "int32", "uint": "uint32",
    "long": "int64", "ulong": "uint64", "longlong": "int64", "ulonglong": "uint64", "float": "float32",
    "double": "float64",
}  # fmt: skip


class Packing(NamedTuple):
    """How one parameter travels into the parameter buffer.

    ``code`` is its :mod:`struct` format, ``fields`` the expressions that are packed (``{}`` is the argument),
    ``exact`` the Python type that needs no conversion (None: always converted), ``convert`` makes any other value
    fit or raises :class:`~jitgpu.errors.ArgumentError`.
    """

    code: str
    fields: tuple[str, ...]
    exact: type | None
    convert: Callable[[Any], Any]


def packing(kernel: str, parameter: Parameter) -> Packing:
    """The packing of a scalar or struct parameter of ``kernel``."""
    name = parameter.dtype_name
    if parameter.kind == "struct":
        return Packing(f"{parameter.nbytes}s", ("{}",), None, _struct_converter(kernel, parameter))
    if name == "bool":
        return Packing("?", ("{}",), bool, _bool_converter(kernel, parameter))
    if name in _INTEGER_CODES:
        return Packing(_INTEGER_CODES[name], ("{}",), int, _integer_converter(kernel, parameter))
    if name in _FLOAT_CODES:
        return Packing(_FLOAT_CODES[name], ("{}",), float, _float_converter(kernel, parameter))
    if name in _COMPLEX_CODES:
        fields = ("{}.real", "{}.imag")
        return Packing(_COMPLEX_CODES[name], fields, complex, _complex_converter(kernel, parameter))
    bits = "H" if parameter.nbytes == 2 else "B"  # bfloat16 and the 8-bit floats travel as their bits
    return Packing(bits, ("{}",), None, _small_float_converter(kernel, parameter))


def _number(value: Any) -> Any:
    """A 0-d NumPy array stands for its scalar; everything else for itself."""
    return value[()] if type(value) is np.ndarray and value.ndim == 0 else value


def _refuse_array(kernel: str, parameter: Parameter, value: object) -> None:
    if getattr(value, "shape", None) is not None and not isinstance(value, np.generic):
        raise argument_error(
            kernel, parameter, "an array was given where a value is expected", value,
            f"a Python or NumPy scalar that fits {parameter.ctype}", "pass x.item() if the array holds one value",
        )  # fmt: skip


def _bool_converter(kernel: str, parameter: Parameter) -> Callable[[Any], bool]:
    def convert(value: Any) -> bool:
        value = _number(value)
        if isinstance(value, (bool, np.bool_)):
            return bool(value)
        _refuse_array(kernel, parameter, value)
        if isinstance(value, (int, np.integer)) and value in (0, 1):
            return bool(value)
        raise argument_error(kernel, parameter, "not a truth value", value, "True or False", "pass bool(value)")

    return convert


def _integer_converter(kernel: str, parameter: Parameter) -> Callable[[Any], int]:
    info = np.iinfo(parameter.dtype_name)
    low, high = int(info.min), int(info.max)

    def convert(value: Any) -> int:
        value = _handle(_number(value)) if parameter.nbytes == 8 else _number(value)
        _refuse_array(kernel, parameter, value)
        if isinstance(value, np.bool_):
            value = bool(value)
        try:
            integer = operator.index(value)
        except TypeError:
            raise argument_error(
                kernel, parameter, "not an integer", value, f"an integer from {low} to {high}",
                "pass int(value) if dropping the fraction is meant",
            ) from None  # fmt: skip
        if not low <= integer <= high:
            problem = "a negative value for an unsigned parameter" if integer < 0 == low else "out of range"
            raise argument_error(
                kernel, parameter, problem, value, f"an integer from {low} to {high}",
                "declare a wider type in the kernel, or pass a smaller value",
            )  # fmt: skip
        return integer

    return convert


def _handle(value: Any) -> Any:
    """CuPy's texture, surface and stream objects stand for their 64-bit handle."""
    if type(value).__module__.startswith("cupy.cuda.") and hasattr(value, "ptr") and not hasattr(value, "mem"):
        return value.ptr
    return value


def _real(kernel: str, parameter: Parameter, value: Any) -> float:
    value = _number(value)
    if isinstance(value, (complex, np.complexfloating)):
        raise argument_error(
            kernel, parameter, "a complex number cannot become a real one", value,
            f"a real number that fits {parameter.ctype}", "pass value.real",
        )  # fmt: skip
    _refuse_array(kernel, parameter, value)
    if not isinstance(value, (numbers.Real, np.bool_, np.floating)) and not _is_small_float(value):
        raise argument_error(
            kernel, parameter, "not a number", value, f"a real number that fits {parameter.ctype}", "pass float(value)"
        )
    try:
        return float(value)
    except OverflowError:
        raise _overflow(kernel, parameter, value) from None


def _is_small_float(value: object) -> bool:
    return isinstance(value, np.generic) and type(value).__module__.startswith("ml_dtypes")


def _overflow(kernel: str, parameter: Parameter, value: object) -> Exception:
    limit = 65504.0 if parameter.dtype_name == "float16" else float(np.finfo(np.float32).max)
    if parameter.dtype_name in ("float64", "complex128"):
        limit = float(np.finfo(np.float64).max)
    return argument_error(
        kernel, parameter, "too large", value, f"at most {limit:.6g} in magnitude",
        "declare a wider type in the kernel, or scale the value",
    )  # fmt: skip


#: What rounds to infinity, and no more to the largest number, in formats narrower than a double (IEEE 754, 4.3.1).
_INFINITE_FROM = {"e": 65520.0, "f": 2.0**128 - 2.0**103}


def _fits(code: str, value: float) -> bool:
    """Whether a finite value stays finite in that format. Infinities and NaN are values like any other."""
    return code == "d" or abs(value) < _INFINITE_FROM[code] or not math.isfinite(value)


def _float_converter(kernel: str, parameter: Parameter) -> Callable[[Any], float]:
    code = _FLOAT_CODES[parameter.dtype_name]

    def convert(value: Any) -> float:
        number = value if type(value) is float else _real(kernel, parameter, value)
        if not _fits(code, number):
            raise _overflow(kernel, parameter, value)
        return number

    return convert


def _complex_converter(kernel: str, parameter: Parameter) -> Callable[[Any], complex]:
    code = _COMPLEX_CODES[parameter.dtype_name][0]

    def convert(value: Any) -> complex:
        value = _number(value)
        if isinstance(value, (complex, np.complexfloating)):
            number = complex(value)
        else:
            number = complex(_real(kernel, parameter, value))
        if not (_fits(code, number.real) and _fits(code, number.imag)):
            raise _overflow(kernel, parameter, value)
        return number

    return convert


def _small_float_converter(kernel: str, parameter: Parameter) -> Callable[[Any], int]:
    dtype = dtype_of(parameter.dtype_name)
    bits = np.dtype(f"u{dtype.itemsize}")

    def convert(value: Any) -> int:
        number = _real(kernel, parameter, value)
        small = np.array(number, dtype)
        held = float(small)
        if math.isfinite(held) < math.isfinite(number) or math.isnan(held) > math.isnan(number):
            raise argument_error(
                kernel, parameter, "too large", value, f"a number that {parameter.dtype_name} can hold",
                "declare a wider type in the kernel, or scale the value",
            )  # fmt: skip
        return int(small.view(bits))

    return convert


def _struct_converter(kernel: str, parameter: Parameter) -> Callable[[Any], bytes]:
    component = _vector_component(parameter.ctype)

    def convert(value: Any) -> bytes:
        if component is not None and component[1] == 2 and isinstance(value, (complex, np.complexfloating)):
            value = (value.real, value.imag)  # cuFloatComplex is float2
        if component is not None and isinstance(value, (tuple, list)):
            value = _components(kernel, parameter, value, *component)
        if isinstance(value, (np.void, np.ndarray, np.generic)):
            payload = value.tobytes()
        elif isinstance(value, (bytes, bytearray, ctypes.Structure, ctypes.Array, ctypes.Union)):
            payload = bytes(value)
        else:
            raise argument_error(
                kernel, parameter, "not a struct", value, _struct_expected(parameter), _STRUCT_FIX,
            )  # fmt: skip
        if len(payload) != parameter.nbytes:
            raise argument_error(
                kernel, parameter, f"{len(payload)} bytes do not fill a struct of {parameter.nbytes}", value,
                _struct_expected(parameter), _STRUCT_FIX,
            )  # fmt: skip
        return payload

    return convert


_STRUCT_FIX = "build it with numpy.dtype([(name, type), ...], align=True), whose layout is the C++ one"


def _struct_expected(parameter: Parameter) -> str:
    return f"a NumPy structured scalar, ctypes structure or bytes of {parameter.nbytes} bytes, laid out as in C++"


def _vector_component(ctype: str) -> tuple[str, int] | None:
    name, count = ctype[:-1], ctype[-1:]
    if count in ("1", "2", "3", "4") and name in _VECTOR_COMPONENTS:
        return _VECTOR_COMPONENTS[name], int(count)
    return None


def _components(kernel: str, parameter: Parameter, value: Any, dtype_name: str, count: int) -> np.ndarray:
    if len(value) != count:
        raise argument_error(
            kernel, parameter, f"{len(value)} components for a vector of {count}", value, f"{count} numbers",
            f"pass a tuple of {count}",
        )  # fmt: skip
    nbytes = np.dtype(dtype_name).itemsize
    element = Parameter(parameter.name, parameter.ctype, "scalar", nbytes, nbytes, dtype_name)
    convert = packing(kernel, element).convert
    return np.array([convert(item) for item in value], dtype_name)
