"""How Python says a type, and how C++ spells it.

Text from outside never reaches the compiler unchecked: a type given as text must fit a small grammar.
"""

from __future__ import annotations

import re

import numpy as np

from jitgpu.errors import TemplateError

__all__ = ["PYTHON_TYPES", "dtype_type", "is_type", "spell_type", "type_of"]

# dtype name -> C++ type, header. Integer widths as on all CUDA platforms: long is left out, it differs among them.
_TYPES = {
    "bool": ("bool", ""),
    "int8": ("signed char", ""),
    "uint8": ("unsigned char", ""),
    "int16": ("short", ""),
    "uint16": ("unsigned short", ""),
    "int32": ("int", ""),
    "uint32": ("unsigned int", ""),
    "int64": ("long long", ""),
    "uint64": ("unsigned long long", ""),
    "float16": ("__half", "cuda_fp16.h"),
    "bfloat16": ("__nv_bfloat16", "cuda_bf16.h"),
    "float8_e4m3fn": ("__nv_fp8_e4m3", "cuda_fp8.h"),
    "float8_e5m2": ("__nv_fp8_e5m2", "cuda_fp8.h"),
    "float32": ("float", ""),
    "float64": ("double", ""),
    "complex64": ("float", "complex"),
    "complex128": ("double", "complex"),
}
#: The dtypes that Python's own numbers have, from the narrowest to the widest.
PYTHON_TYPES: dict[type, str] = {bool: "bool", int: "int64", float: "float64", complex: "complex128"}
# Which of these the text includes decides what a complex number is; the first that it does wins.
_COMPLEX = (
    ("cuda/std/complex", "cuda::std::complex<{}>"),
    ("cuda/std/ccomplex", "cuda::std::complex<{}>"),
    ("cupy/complex.cuh", "thrust::complex<{}>"),
    ("thrust/complex.h", "thrust::complex<{}>"),
    ("cuComplex.h", "cu{}Complex"),
)
_HINT = "a dtype (np.float32), its name ('float32'), a Python type (float) or a C++ type as text ('float4')"

# ------------------------------------------------------------------------------------------------------------- types


def spell_type(value: object, text: str) -> tuple[str, tuple[str, ...]]:
    """The C++ type that a Python object stands for, and the headers it needs that the text does not include.

    Parameters
    ----------
    value : dtype-like or str
        A NumPy dtype or scalar type (also those of ml_dtypes and PyTorch), ``bool``, ``int``, ``float``, ``complex``
        (as 64-bit types), a dtype's name, or a C++ type as text. ``"float"`` is C++'s 32-bit float.
    text : str
        The CUDA text, searched for includes: complex numbers are ``cuda::std::complex`` unless it includes
        ``cupy/complex.cuh``, ``thrust/complex.h`` or ``cuComplex.h``.

    Raises
    ------
    TemplateError
        For anything else, and for text that is not just one type.

    >>> import numpy as np
    >>> spell_type(np.float16, "")
    ('__half', ('cuda_fp16.h',))
    >>> spell_type("const float*", "")
    ('const float*', ())
    """
    name = _dtype_name(value)
    if name is not None:
        return dtype_type(name, text)
    if isinstance(value, str):
        return _checked_type(value), ()
    raise TemplateError("this is no type", given=f"{value!r} ({type(value).__name__})", expected=_HINT)


def dtype_type(name: str, text: str) -> tuple[str, tuple[str, ...]]:
    """The C++ type and headers of a dtype given by its name; TemplateError where C++ has none."""
    if name not in _TYPES:
        raise TemplateError(
            "this dtype has no C++ type", given=name, expected="one of " + ", ".join(_TYPES),
            fix="name the C++ type as text, specialize(T='MyStruct')",
        )  # fmt: skip
    spelled, header = _TYPES[name]
    if header == "complex":
        header, pattern = next((pair for pair in _COMPLEX if _includes(text, pair[0])), _COMPLEX[0])
        spelled = pattern.format(spelled.capitalize() if header == "cuComplex.h" else spelled)
    return spelled, (header,) if header and not _includes(text, header) else ()


def type_of(value: object) -> str | None:
    """The dtype name of what stands for a dtype beyond doubt; None for text that is C++, and for values."""
    return _dtype_name(value)


def is_type(value: object) -> bool:
    """Whether this is a Python object that means a type, not a value."""
    return isinstance(value, (type, np.dtype)) or type(value).__module__ == "torch"


def _dtype_name(value: object) -> str | None:
    if isinstance(value, str):
        return value if value in _TYPES else None
    if isinstance(value, type):
        if value in PYTHON_TYPES:
            return PYTHON_TYPES[value]
        if not issubclass(value, np.generic):
            return None
        value = np.dtype(value)
    if isinstance(value, np.dtype):
        if not value.isnative:
            raise TemplateError(
                "this dtype is not in the machine's byte order", given=repr(value),
                expected=repr(value.newbyteorder("=")), fix="convert the array with astype",
            )  # fmt: skip
        # np.longlong and np.int64 are both int64; a structured dtype is "void96", which no table holds.
        return value.name
    shown = str(value)
    return shown.removeprefix("torch.") if type(value).__module__ == "torch" and shown.startswith("torch.") else None


def _includes(text: str, header: str) -> bool:
    """Whether a line of the text includes this header. Missing one only means that it is included twice."""
    if header not in text:
        return False
    bare = re.sub(r"/\*.*?\*/", " ", text, flags=re.DOTALL) if "/*" in text else text
    directive = rf'^[^\S\n]*(?:#|%:)[^\S\n]*include[^\S\n]*[<"]{re.escape(header)}[>"]'
    return re.search(directive, bare, re.MULTILINE) is not None


# -------------------------------------------------------------------------------------------------- types given as text

_TOKEN = re.compile(r"\s*(::|[A-Za-z_]\w*|(?:0[xX][0-9a-fA-F]+|\d+)[uUlL]{0,3}(?!\w)|[<>,*&])", re.ASCII)
_CV = ("const", "volatile")
_LONGEST = 400  # tokens; each may nest once more
_BUILTIN = {
    "unsigned", "signed", "char", "short", "int", "long", "float", "double", "bool", "void", "wchar_t", "__int128",
}  # fmt: skip
_NO_TYPE = {
    "sizeof", "alignof", "decltype", "typeof", "new", "delete", "operator", "template", "class", "struct", "union",
    "enum", "namespace", "using", "typedef", "return", "throw", "static", "extern", "constexpr", "auto", "this", "asm",
    "true", "false", "nullptr", "if", "else", "for", "while", "do", "switch", "case", "goto", "typename", "inline",
}  # fmt: skip


class _Types:
    """The grammar of a type as text: ``cv* name<arguments>::name cv* (* cv* | & | &&)*``, nothing else."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[str] = []
        place = 0
        stripped = text.strip(" \t")
        while place < len(stripped):
            match = _TOKEN.match(stripped, place)
            if match is None or "\n" in match[0] or "\r" in match[0]:
                raise self.error()
            self.tokens.append(match[1])
            place = match.end()
        if len(self.tokens) > _LONGEST:
            raise self.error()
        self.at = 0

    def error(self) -> TemplateError:
        return TemplateError(
            "this text is not one C++ type", given=repr(self.text),
            expected="names, ::, <...>, *, &, const, unsigned, integers, as in 'ns::P<int>*' or 'float4'",
        )  # fmt: skip

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, *wanted: str) -> bool:
        if self.peek() and self.peek() in wanted:
            self.at += 1
            return True
        return False

    def whole(self) -> str:
        self.type()
        if self.peek():
            raise self.error()
        return " ".join(self.text.split())

    def type(self) -> None:
        while self.take(*_CV):
            pass
        if self.peek() in _BUILTIN:
            while self.take(*_BUILTIN, *_CV):
                pass
        else:
            self.take("typename")
            self.take("::")
            self.name()
            while self.take("::"):
                self.name()
            while self.take(*_CV):
                pass
        while self.take("*", "&"):
            while self.take(*_CV):
                pass

    def name(self) -> None:
        word = self.peek()
        if not word.isidentifier() or word in _NO_TYPE or word in _BUILTIN or word in _CV:
            raise self.error()
        self.at += 1
        if self.take("<"):
            if self.take(">"):
                return
            self.argument()
            while self.take(","):
                self.argument()
            if not self.take(">"):
                raise self.error()

    def argument(self) -> None:
        if self.peek()[:1].isdigit() or self.peek() in ("true", "false"):
            self.at += 1
        else:
            self.type()


def _checked_type(text: str) -> str:
    return _Types(text).whole()
