"""Asking the compiler for the type of a kernel or a variable, and reading its answer.

``include/jitgpu/signature.h`` is read before every text. A name expression instantiates its variable template with
the kernel's own type, and the lowered (mangled) name that NVRTC gives back holds that type, together with what a
mangled name alone does not tell: sizes, and the integer type behind an enumeration. No text is parsed for this, so
macros, typedefs and template instances all come out right.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from jitgpu.compiler.cxxtypes import (
    Argument,
    Array,
    Function,
    Literal,
    Named,
    Pointer,
    Qualified,
    Reference,
    Type,
    spell,
)
from jitgpu.compiler.mangling import MangledError, parse_instance
from jitgpu.compiler.ptx import VariableSpace
from jitgpu.values import Parameter, Variable

__all__ = [
    "Fact",
    "decode",
    "kernel_expression",
    "parameters_of",
    "variable_expression",
    "variable_of",
]

_TEMPLATE = "jitgpu_signature"


def kernel_expression(kernel: str) -> str:
    """The name expression whose lowered name tells the type of ``kernel``."""
    return f"&{_TEMPLATE}<jitgpu_traits::jitgpu_kernel<decltype(&{kernel})>::jitgpu_type, decltype(&{kernel})>"


def variable_expression(variable: str) -> str:
    """The name expression whose lowered name tells the type of ``variable``."""
    return f"&{_TEMPLATE}<jitgpu_traits::jitgpu_variable<decltype({variable})>::jitgpu_type, decltype({variable})>"


@dataclass(frozen=True, slots=True)
class Fact:
    """What the compiler says of one type. Sizes in bytes; ``core`` is what a pointer points to (0 when incomplete) or
    an array is made of; ``integer`` the type behind an enumeration, empty for anything else."""

    nbytes: int
    align: int
    core_nbytes: int
    integer: str


def decode(lowered: str) -> tuple[tuple[Fact, ...], Type | None]:
    """Facts and type out of a lowered name; the type is None where it holds what the parser does not read.

    Raises
    ------
    MangledError
        When not even the facts can be read, which no signature of this package leads to.
    """
    # The facts come first and hold builtin types only: they are readable whatever follows them.
    arguments = parse_instance(lowered, _TEMPLATE, partial=True)
    facts, kind = (*arguments, None, None)[:2]
    if isinstance(kind, Literal):
        raise MangledError(f"a value where a type was asked for: {lowered!r}")
    if not isinstance(facts, Named) or facts.arguments is None:
        raise MangledError(f"no facts in {lowered!r}")
    return tuple(map(_fact, facts.arguments)), kind


def _fact(argument: Argument) -> Fact:
    if not isinstance(argument, Named) or argument.arguments is None or len(argument.arguments) != 4:
        raise MangledError(f"no fact: {argument!r}")
    *numbers, integer = argument.arguments
    sizes = [int(number.text) for number in numbers if isinstance(number, Literal)]
    if len(sizes) != 3:
        raise MangledError(f"no fact: {argument!r}")
    return Fact(sizes[0], sizes[1], sizes[2], "" if integer == Named("void") else spell(integer))


# ------------------------------------------------------------------------------------------------------------ dtypes

_INTEGER = {"char": "int", "signed char": "int", "short": "int", "int": "int", "long": "int", "long long": "int",
            "unsigned char": "uint", "unsigned short": "uint", "unsigned int": "uint", "unsigned long": "uint",
            "unsigned long long": "uint", "char8_t": "uint", "char16_t": "uint", "char32_t": "uint"}  # fmt: skip
_FLOAT = {
    "bool": "bool", "float": "float32", "double": "float64", "long double": "float64",
    "_Float16": "float16", "_Float32": "float32", "_Float64": "float64", "std::bfloat16_t": "bfloat16",
    "__half": "float16", "__nv_bfloat16": "bfloat16", "__nv_fp8_e4m3": "float8_e4m3fn", "__nv_fp8_e5m2": "float8_e5m2",
    "__nv_fp8_e8m0": "float8_e8m0fnu", "__nv_fp6_e2m3": "float6_e2m3fn", "__nv_fp6_e3m2": "float6_e3m2fn",
    "__nv_fp4_e2m1": "float4_e2m1fn",
}  # fmt: skip
_COMPLEX = {"cuda::std::complex", "std::complex", "thrust::complex", "complex", "cupy::complex"}
# CUDA C++ Programming Guide, "Built-in Vector Types" (float4, and double4_16a from CUDA 13 on), and the packed
# halves, bfloats and 8-bit floats of the fp16, bf16 and fp8 headers
_VECTOR = re.compile(r"(u?)(char|short|int|long|longlong|float|double)[1-4](_(16|32)a)?")
_VECTOR_BITS = {"char": 8, "short": 16, "int": 32, "longlong": 64, "float": 32, "double": 64}
_PACKED = {"__half2": "float16", "__nv_bfloat162": "bfloat16", "__nv_fp8x2_e4m3": "float8_e4m3fn",
           "__nv_fp8x4_e4m3": "float8_e4m3fn", "__nv_fp8x2_e5m2": "float8_e5m2",
           "__nv_fp8x4_e5m2": "float8_e5m2"}  # fmt: skip


def _bare(kind: Type) -> Type:
    return _bare(kind.target) if isinstance(kind, Qualified) else kind


def _element(kind: Type) -> Type:
    kind = _bare(kind)
    return _element(kind.element) if isinstance(kind, Array) else kind


def _dtype(kind: Type, fact: Fact, nbytes: int) -> str:
    """NumPy's name for a scalar type of ``nbytes`` bytes, or "". ``long`` has 4 bytes on Windows and 8 elsewhere."""
    kind = _bare(kind)
    if not isinstance(kind, Named):
        return ""
    name = fact.integer or kind.name
    if name == "wchar_t":
        return "uint16" if nbytes == 2 else "int32"
    if name in _INTEGER:
        return f"{_INTEGER[name]}{8 * nbytes}"
    if kind.name in _COMPLEX and kind.arguments and kind.arguments[0] in (Named("float"), Named("double")):
        return "complex64" if kind.arguments[0] == Named("float") else "complex128"
    return _FLOAT.get(name, "")


def _accepts(kind: Type, dtype: str, fact: Fact) -> tuple[str, ...]:
    """The dtypes of arrays that a pointer to ``kind`` takes."""
    kind = _bare(kind)
    if not isinstance(kind, Named):
        return ()
    if kind.name == "char":
        return ("int8", "uint8")
    if dtype:
        return (dtype,)
    # an interleaved pair of floats is how NumPy and cuComplex.h both hold a complex number
    if kind.name in ("float2", "double2"):
        return ("complex64", "float32") if kind.name == "float2" else ("complex128", "float64")
    if kind.name in _PACKED:
        return (_PACKED[kind.name],)
    match = _VECTOR.fullmatch(kind.name)
    if match is None:
        return ()
    if match[2] == "long":
        bits = 8 * fact.core_nbytes // (int(kind.name.partition("_")[0][-1]))
    else:
        bits = _VECTOR_BITS[match[2]]
    return (f"{'float' if match[2] in ('float', 'double') else match[1] + 'int'}{bits}",)


# -------------------------------------------------------------------------------------------------------- parameters


def parameters_of(
    lowered: str, layout: Sequence[tuple[int, int]], names: Sequence[str]
) -> tuple[Parameter, ...]:
    """The parameters of a kernel.

    Parameters
    ----------
    lowered : str
        Lowered name of :func:`kernel_expression`.
    layout : sequence of (int, int)
        Size and alignment of each parameter in the PTX, bytes; where it does not fit, ``sizeof`` and ``alignof`` count.
    names : sequence of str
        Names from the text; used when there are as many as parameters.
    """
    facts, kind = decode(lowered)
    target = kind.target if isinstance(kind, Pointer) else None
    types: Sequence[Type | None] = target.parameters if isinstance(target, Function) else [None] * len(facts)
    if len(types) != len(facts):
        types = [None] * len(facts)
    if len(layout) != len(facts):
        layout = [(fact.nbytes, fact.align) for fact in facts]
    labels = list(names) if len(names) == len(facts) else [""] * len(facts)
    return tuple(
        _parameter(label or f"arg{index}", kind_, fact, *place)
        for index, (label, kind_, fact, place) in enumerate(zip(labels, types, facts, layout, strict=True))
    )


def _parameter(name: str, kind: Type | None, fact: Fact, nbytes: int, align: int) -> Parameter:
    if kind is None:
        # The type is unreadable: bytes of that size, or a pointer if its pointee has another size than itself.
        if nbytes == 8 and fact.core_nbytes != fact.nbytes:
            return Parameter(name, "void*", "pointer", nbytes, align, "", True, fact.core_nbytes)
        return Parameter(name, "struct", "struct", nbytes, align)
    ctype = spell(kind)
    kind = _bare(kind)
    if isinstance(kind, (Pointer, Reference)):
        return _pointer(name, ctype, kind.target, fact, nbytes, align)
    dtype = _dtype(kind, fact, nbytes)
    return Parameter(name, ctype, "scalar" if dtype else "struct", nbytes, align, dtype)


def _pointer(name: str, ctype: str, target: Type, fact: Fact, nbytes: int, align: int) -> Parameter:
    element = _element(target)
    # an array's core is its element; the facts of a pointer to one tell the whole array's size
    count = 1
    inner = _bare(target)
    while isinstance(inner, Array):
        count, inner = count * max(inner.extent, 1), _bare(inner.element)
    dtype = _dtype(element, fact, fact.core_nbytes // count)
    writable = not (_is_const(target) or isinstance(element, Function))
    accepts = _accepts(element, dtype, fact)
    return Parameter(name, ctype, "pointer", nbytes, align, dtype, writable, fact.core_nbytes, accepts)


def _is_const(kind: Type) -> bool:
    """Whether what this names must not be written; an array is const when its elements are."""
    if isinstance(kind, Qualified):
        return kind.const or _is_const(kind.target)
    return isinstance(kind, Array) and _is_const(kind.element)


# --------------------------------------------------------------------------------------------------------- variables


def variable_of(name: str, symbol: str, lowered: str, place: VariableSpace | None) -> Variable:
    """A module variable, from its place in the PTX (None counts as device memory) and the lowered name of
    :func:`variable_expression`."""
    facts, kind = decode(lowered)
    (fact,) = facts
    space = place.space if place else "device"
    if kind is None:
        return Variable(name, symbol, space, fact.nbytes, "struct", "", fact.nbytes, ())
    shape = []
    inner = _bare(kind)
    while isinstance(inner, Array):
        shape.append(inner.extent)
        inner = _bare(inner.element)
    dtype = _dtype(inner, fact, fact.core_nbytes)
    return Variable(name, symbol, space, fact.nbytes, spell(kind), dtype, fact.core_nbytes, tuple(shape))
