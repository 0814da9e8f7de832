"""The ``__constant__`` and ``__device__`` variables of a module, and the bytes of a value for one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from jitgpu.backend.arguments import describe
from jitgpu.errors import ArgumentError, SignatureError
from jitgpu.values import Image, Variable, dtype_of

if TYPE_CHECKING:
    from jitgpu.module import Module

__all__ = ["Constants", "ModuleVariable", "find", "payload"]


def find(image: Image, name: str) -> Variable:
    """The variable of that name, with or without its namespace. Raises SignatureError for none, and for several."""
    variables = {variable.name: variable for variable in image.variables}
    return variables[_full_name(name, variables)]


def _full_name(name: str, known: Iterable[str]) -> str:
    """The variable that is meant, with its namespace. Raises SignatureError for none, and for several."""
    found = [full for full in known if full == name] or [full for full in known if full.endswith(f"::{name}")]
    if len(found) != 1:
        raise SignatureError(
            "several variables have this name" if found else "the module has no such variable", subject=str(name),
            given=repr(name), expected=", ".join(found or known) or "no variables at all",
            fix="name it with its namespace, ns::name" if found
            else "declare it __constant__ or __device__ at namespace scope",
        )  # fmt: skip
    return found[0]


class Constants:
    """The ``__constant__`` and ``__device__`` variables of a module, by name: ``module.constants["coef"]``.

    ``in``, ``len`` and iteration go over the names. A name may be given without its namespace where that is enough.

    Examples
    --------
    >>> import jitgpu as jg
    >>> mod = jg.Module('__constant__ float a; __device__ int hits; extern "C" __global__ void k() { ++hits; }')
    >>> list(mod.constants)
    ['a', 'hits']
    """

    def __init__(self, module: Module) -> None:
        self._module = module

    def _names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(variable.name for variable in self._module.text().outline.variables))

    def __getitem__(self, name: str) -> ModuleVariable:
        """The variable of that name.

        Parameters
        ----------
        name : str
            ``"coef"``, or ``"ns::coef"``.

        Raises
        ------
        SignatureError
            Where there is none, or several.
        """
        return ModuleVariable(self._module, _full_name(name, self._names()))

    def __iter__(self) -> Iterator[str]:
        return iter(self._names())

    def __len__(self) -> int:
        return len(self._names())

    def _ipython_key_completions_(self) -> list[str]:
        return list(self._names())


class ModuleVariable:
    """One variable of a module. Made by ``module.constants[name]``.

    Attributes
    ----------
    name : str
        With its namespace.

    Examples
    --------
    >>> import jitgpu as jg
    >>> mod = jg.Module('__constant__ float a[2]; extern "C" __global__ void k(float* x) { *x = a[1]; }', device="sim")
    >>> mod.constants["a"].set([1, 2.5])
    >>> mod.constants["a"].get()
    array([1. , 2.5], dtype=float32)
    """

    def __init__(self, module: Module, name: str) -> None:
        self._module = module
        self.name = name

    def __repr__(self) -> str:
        return f"<jitgpu variable {self.name}>"

    def set(self, value: Any) -> None:
        """Copy a value into the variable, in the order of the current stream.

        Parameters
        ----------
        value : array, scalar, list or bytes
            Of the variable's shape. A NumPy or CuPy array must have its dtype; Python numbers become it where they fit.
            Structs take NumPy structured scalars and arrays of the same size, pointers addresses (ints); ``bytes`` of
            the variable's length are copied as they are.

        Raises
        ------
        ArgumentError
            When shape or dtype do not fit.
        CompileError, DeviceError
            When the module is compiled for it, and cannot be.
        """
        self._module.write(self.name, value)

    def get(self) -> np.ndarray:
        """The variable's value. Waits for the current stream.

        Returns
        -------
        numpy.ndarray
            Of the variable's shape and dtype (for structs ``V`` and their size, bytes); a copy.
        """
        _, loaded, image = self._module.main()
        variable = find(image, self.name)
        dtype = dtype_of(variable.dtype_name) if variable.dtype_name else np.dtype(f"V{variable.itemsize}")
        return np.frombuffer(loaded.read(variable), dtype).reshape(variable.shape).copy()


def payload(variable: Variable, value: Any) -> bytes:
    """The bytes of a value for a variable. Raises ArgumentError."""
    expected = f"{variable.nbytes} bytes: {variable.ctype}"
    if isinstance(value, (bytes, bytearray)):
        if len(value) != variable.nbytes:
            raise _misfit(variable, "bytes of another length", f"{len(value)} bytes", expected)
        return bytes(value)
    if hasattr(value, "get") and hasattr(value, "__cuda_array_interface__"):
        value = value.get()  # a CuPy array
    try:
        array = np.asarray(value)
    except ValueError as error:  # lists of different lengths
        raise _misfit(variable, "not an array", describe(value), expected) from error
    if not variable.dtype_name:
        if array.nbytes != variable.nbytes:
            raise _misfit(variable, "another size", f"{array.nbytes} bytes", expected)
        address = "*" in variable.ctype and array.dtype.kind in "iu"
        if not address and not isinstance(value, (np.ndarray, np.generic)):
            # NumPy makes doubles of (1, 2.0): the size may fit by chance, the bytes never do.
            raise _misfit(variable, "Python numbers say nothing of a struct's layout", describe(value), expected)
        return array.tobytes()
    dtype = dtype_of(variable.dtype_name)
    given = f"{array.dtype} of shape {array.shape}"
    if array.dtype != dtype:
        if isinstance(value, np.ndarray) or not _becomes(array, dtype):
            raise _misfit(variable, "another dtype", given, f"{dtype} of shape {variable.shape}")
        with np.errstate(over="ignore"):
            converted = array.astype(dtype)
        if dtype.kind in "fc" and not np.array_equal(np.isinf(converted), np.isinf(array)):
            raise _misfit(variable, "too large", describe(value), f"at most {np.finfo(dtype).max} in magnitude")
        array = converted
    if array.shape != variable.shape and not (array.size == 1 and variable.shape == ()):
        raise _misfit(variable, "another shape", given, f"{dtype} of shape {variable.shape}")
    return array.tobytes()


def _becomes(array: np.ndarray, dtype: np.dtype) -> bool:
    """Whether numbers may become this dtype: integers that fit, real numbers as floats, and so on."""
    if dtype.kind in "iu":
        info = np.iinfo(dtype)
        fits = array.dtype.kind in "biu" and (array.size == 0 or (array.min() >= info.min and array.max() <= info.max))
        return bool(fits)
    ladder = {"b": "b", "f": "biuf", "c": "biufc", "V": "biuf"}  # V: bfloat16 and its kin
    return array.dtype.kind in ladder.get(dtype.kind, "")


def _misfit(variable: Variable, problem: str, given: str, expected: str) -> ArgumentError:
    return ArgumentError(
        problem, subject=f"variable '{variable.name}' ({variable.ctype})", given=given, expected=expected,
        fix="convert it with .astype(...) and .reshape(...)" if variable.dtype_name
        else "pass a NumPy array of a dtype with the same layout, np.dtype([...], align=True), or bytes",
    )  # fmt: skip
