"""Template arguments: what was given, what follows from the arguments of a call, and the name expression of both.

Runs on every start, also when the kernel is in the store: nothing heavier than NumPy is imported here.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from jitgpu.errors import TemplateError
from jitgpu.source.literals import spell_name, spell_value
from jitgpu.source.spelling import PYTHON_TYPES, dtype_type, is_type, spell_type
from jitgpu.values import KernelOutline, ParameterText, TemplateParameter

__all__ = ["ArgumentType", "Binding", "bind"]

# Words that say nothing about which type T is.
_QUALIFIERS = {"const", "volatile", "typename", "__restrict__", "__restrict", "restrict", "__grid_constant__"}
_COMPLEX_PARTS = {"complex64": "float32", "complex128": "float64"}


class ArgumentType(NamedTuple):
    """What deduction needs to know of an argument.

    Attributes
    ----------
    dtype_name : str
        Name of the array's or scalar's dtype; of a Python scalar ``bool``, ``int64``, ``float64`` or ``complex128``.
    is_array : bool
        Whether it is an array.
    weak : bool
        A Python scalar: it decides only where nothing else does.
    shown : str
        How a message shows it, ``"cupy float32 array of shape (3,)"``.
    """

    dtype_name: str
    is_array: bool
    weak: bool
    shown: str


class Binding(NamedTuple):
    """A kernel with its template arguments.

    Attributes
    ----------
    expression : str
        The C++ name expression, ``"ns::scale<float, 256>"``; the bare name where the kernel is no template.
    headers : tuple of str
        What the types need and the text does not include, ``("cuda_fp16.h",)``.
    """

    expression: str
    headers: tuple[str, ...] = ()


class _Evidence(NamedTuple):
    """One argument that says what a type parameter is: 0 for arrays, 1 for NumPy scalars, 2 for Python's."""

    rank: int
    dtype_name: str
    parameter: str
    shown: str


def bind(
    kernel: KernelOutline,
    values: Mapping[str, object],
    arguments: Sequence[ArgumentType | None] | None,
    text: str,
) -> Binding:
    """Bind the template parameters of a kernel.

    Parameters
    ----------
    kernel : KernelOutline
        The kernel.
    values : mapping
        What ``specialize`` was given: types, values, tuples for packs, names for template parameters that are
        templates. What is given wins over what the arguments say.
    arguments : sequence of ArgumentType or None
        The arguments of the call, in the order of the kernel's parameters; None for those that say nothing.
    text : str
        The CUDA text, for what it includes.

    Raises
    ------
    TemplateError
        For an unknown name, a type for a value and the reverse, a parameter that nothing decides, two arguments that
        disagree.

    >>> from jitgpu.values import ParameterText as P, TemplateParameter as T
    >>> scale = KernelOutline("scale", (P("a", "T"), P("x", "T*")), (T("T", "type"), T("BLOCK", "value", "int")))
    >>> given = (ArgumentType("float64", False, True, "3.0"), ArgumentType("float32", True, False, "an array"))
    >>> bind(scale, {"BLOCK": 256}, given, "").expression
    'scale<float, 256>'
    """
    _check_names(kernel, values)
    if not kernel.template:
        return Binding(kernel.name)
    bound: dict[int, str] = {}  # by position: parameters may have no name
    headers: dict[str, None] = {}
    for number, parameter in enumerate(kernel.template):
        if parameter.kind != "value" or parameter.name not in values:
            found = _bind_one(kernel, parameter, values, arguments, text)
            if found is not None:
                bound[number] = found[0]
                headers.update(dict.fromkeys(found[1]))
    for number, parameter in enumerate(kernel.template):  # after the types: template <typename T, T V>
        if parameter.kind == "value" and parameter.name in values:
            ctype = _substituted(parameter.ctype, kernel, bound)
            with _Naming(kernel, parameter):
                bound[number] = spell_value(values[parameter.name], ctype)
    expression = f"{kernel.name}<{', '.join(filter(None, _listed(kernel, bound)))}>"
    return Binding(expression, tuple(headers))


class _Naming:
    """Adds the kernel and the template parameter to an error that knows neither."""

    def __init__(self, kernel: KernelOutline, parameter: TemplateParameter) -> None:
        self.kernel = kernel
        self.parameter = parameter

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, TemplateError) and not error.kernel:
            raise _error(
                self.kernel, self.parameter, error.problem, given=error.given, expected=error.expected,
                fix=error.fix or f"bind it with specialize({self.parameter.name}=...), as said above",
            ) from error  # fmt: skip


def _error(kernel: KernelOutline, parameter: TemplateParameter, problem: str, **facts: str) -> TemplateError:
    return TemplateError(problem, kernel=kernel.name, subject=f"template parameter {parameter.name}", **facts)


def _check_names(kernel: KernelOutline, values: Mapping[str, object]) -> None:
    names = [parameter.name for parameter in kernel.template if parameter.name]
    for name in values:
        if name in names:
            continue
        close = difflib.get_close_matches(name, names, n=1)
        raise TemplateError(
            f"it has no template parameter {name!r}", kernel=kernel.name, given=f"{name}={values[name]!r}",
            expected=f"one of {', '.join(names)}" if names else "nothing: the kernel is no template",
            fix=f"did you mean {close[0]!r}?" if close else f"leave {name!r} out",
        )  # fmt: skip


# ------------------------------------------------------------------------------------------------------ one parameter

_Spelled = tuple[str, tuple[str, ...]]


def _bind_one(
    kernel: KernelOutline,
    parameter: TemplateParameter,
    values: Mapping[str, object],
    arguments: Sequence[ArgumentType | None] | None,
    text: str,
) -> _Spelled | None:
    """The C++ text of a parameter that is no bound value, None where its default is left to the compiler."""
    if parameter.name and parameter.name in values:
        value = values[parameter.name]
        with _Naming(kernel, parameter):
            if parameter.kind == "pack":
                return _spell_pack(parameter, value, text)
            if parameter.kind == "template":
                return spell_name(value, "the name of a class template as text, 'ns::Vector'"), ()
            return _spell_given_type(parameter, value, text)
    if parameter.kind == "type":
        deduced = _deduced(kernel, parameter, arguments, text)
        if deduced is not None:
            return deduced
    if parameter.default:
        return None
    if parameter.kind == "pack":
        raise _error(
            kernel, parameter, "the pack is not bound, and packs are not deduced", given="nothing",
            expected=f"a tuple of {_elements(parameter)}", fix=f"specialize({parameter.name}=(...,)), () for none",
        )  # fmt: skip
    if parameter.kind == "type":
        raise _unresolved(kernel, parameter, arguments)
    example = {"value": "1", "template": "'Name'"}[parameter.kind]
    wanted = f"a value of type {parameter.ctype}" if parameter.kind == "value" else "the name of a class template"
    fix = f"specialize({parameter.name}={example})" if parameter.name else "give the parameter a name in the text"
    raise _error(kernel, parameter, "it is not bound", given="nothing", expected=wanted, fix=fix)


def _spell_given_type(parameter: TemplateParameter, value: object, text: str) -> _Spelled:
    if isinstance(value, str) or is_type(value):
        return spell_type(value, text)
    raise TemplateError(
        "a value was given for a type", given=f"{value!r} ({type(value).__name__})",
        expected="a type: a dtype, a Python type, or C++ text", fix=f"specialize({parameter.name}=np.float32)",
    )  # fmt: skip


def _elements(parameter: TemplateParameter) -> str:
    if parameter.ctype == "template":
        return "names of class templates"
    return f"values of type {parameter.ctype}" if parameter.ctype else "types"


def _spell_pack(parameter: TemplateParameter, value: object, text: str) -> _Spelled:
    if not isinstance(value, (tuple, list)):
        raise TemplateError(
            "a pack takes a tuple", given=f"{value!r} ({type(value).__name__})",
            expected=f"a tuple of {_elements(parameter)}", fix=f"specialize({parameter.name}=({value!r},))",
        )  # fmt: skip
    spelled: list[str] = []
    headers: list[str] = []
    for item in value:
        if parameter.ctype == "template":
            spelled.append(spell_name(item, "the name of a class template as text"))
        elif parameter.ctype:
            spelled.append(spell_value(item, parameter.ctype))
        else:
            name, needed = _spell_given_type(parameter, item, text)
            spelled.append(name)
            headers += needed
    return ", ".join(spelled), tuple(headers)


# ---------------------------------------------------------------------------------------------------------- deduction


def _deduced(
    kernel: KernelOutline, parameter: TemplateParameter, arguments: Sequence[ArgumentType | None] | None, text: str
) -> _Spelled | None:
    evidence = list(_evidence(kernel, parameter, arguments))
    if not evidence:
        return None
    rank = min(item.rank for item in evidence)
    strongest = [item for item in evidence if item.rank == rank]
    first = strongest[0]
    if rank == 2:  # Python scalars promote among themselves: 1 and 2.0 are two floats
        order = list(PYTHON_TYPES.values())
        first = max(strongest, key=lambda item: order.index(item.dtype_name))
    for other in strongest if rank < 2 else ():
        if other.dtype_name != first.dtype_name:
            raise _error(
                kernel, parameter, f"{first.parameter} and {other.parameter} disagree",
                given=f"{first.parameter} is {first.shown}, {other.parameter} is {other.shown}",
                expected=f"one dtype for both ({first.dtype_name} or {other.dtype_name})",
                fix=f"convert one of them, or specialize({parameter.name}=np.{first.dtype_name})",
            )  # fmt: skip
    with _Naming(kernel, parameter):
        return dtype_type(first.dtype_name, text)


def _evidence(
    kernel: KernelOutline, parameter: TemplateParameter, arguments: Sequence[ArgumentType | None] | None
) -> Iterator[_Evidence]:
    """What each argument says about a type parameter."""
    for number, (declared, argument) in enumerate(zip(kernel.parameters, arguments or (), strict=False)):
        pattern = _pattern(declared, parameter.name) if argument is not None and parameter.name else None
        if argument is None or pattern is None:
            continue
        is_pointer, is_complex = pattern
        if is_pointer != argument.is_array:
            continue  # an address for a pointer, or an array for a value: neither tells T
        dtype_name = argument.dtype_name
        if is_complex:
            part = _COMPLEX_PARTS.get(dtype_name, "float64" if argument.weak else "")
            if not part:
                continue
            dtype_name = part
        rank = 0 if argument.is_array else 2 if argument.weak else 1
        yield _Evidence(rank, dtype_name, declared.name or f"parameter {number}", argument.shown)


def _pattern(declared: ParameterText, name: str) -> tuple[bool, bool] | None:
    """(is a pointer, is complex<T>) where the type of a parameter is T, T*, T&, T[] or complex of T; else None."""
    words = [word for word in re.findall(r"\w+|::|[^\w\s]", declared.ctype) if word not in _QUALIFIERS]
    if name not in words:
        return None
    is_complex = False
    if "complex" in words:
        at = words.index("complex")
        if words[at : at + 4] != ["complex", "<", name, ">"] or not set(words[:at]) <= {"cuda", "std", "thrust", "::"}:
            return None
        is_complex, rest = True, words[at + 4 :]
    elif words[0] == name:
        rest = words[1:]
    else:
        return None
    if rest[:1] == ["*"]:  # a macro for __restrict__ may follow
        return (True, is_complex) if all(word.isidentifier() for word in rest[1:]) else None
    if rest[:1] == ["["]:
        return (True, is_complex) if rest.count("[") == 1 else None
    return (False, is_complex) if rest in ([], ["&"], ["&", "&"]) else None


def _unresolved(
    kernel: KernelOutline, parameter: TemplateParameter, arguments: Sequence[ArgumentType | None] | None
) -> TemplateError:
    if not parameter.name:
        return _error(
            kernel, parameter, "it has neither a name nor a default", expected="a name, to bind it by",
            fix="name the parameter in the text",
        )  # fmt: skip
    looked = []
    for number, declared in enumerate(kernel.parameters):
        if parameter.name not in re.findall(r"\w+", declared.ctype):
            continue
        argument = arguments[number] if arguments is not None and number < len(arguments) else None
        shown = argument.shown if argument is not None else "no argument"
        looked.append(f"{declared.ctype} {declared.name}".strip() + f": {shown}")
    given = "; ".join(looked) if looked else f"no parameter of the kernel mentions {parameter.name}"
    return _error(
        kernel, parameter, "nothing tells which type it is", given=given,
        expected=f"an array for a parameter {parameter.name}*, a scalar for a parameter {parameter.name}, or a type",
        fix=f"specialize({parameter.name}=np.float32)",
    )  # fmt: skip


# --------------------------------------------------------------------------------------------------- the expression


def _listed(kernel: KernelOutline, bound: Mapping[int, str]) -> list[str]:
    """The arguments up to the last bound one; defaults fill the gaps, the compiler the rest."""
    last = max(bound, default=-1)
    complete = dict(bound)
    listed = []
    for number, parameter in enumerate(kernel.template[: last + 1]):
        if parameter.kind == "pack" and number < last:
            later = ", ".join(p.name or "(unnamed)" for p in kernel.template[number + 1 : last + 1])
            raise _error(
                kernel, parameter, "a pack takes all arguments that follow, so nothing after it can be bound",
                given=later, expected="the pack as the last template parameter", fix="move the pack to the end",
            )  # fmt: skip
        if number not in complete:
            default = _substituted(parameter.default, kernel, complete)
            complete[number] = f"({default})" if parameter.kind == "value" else default
        listed.append(complete[number])
    return listed


def _substituted(text: str, kernel: KernelOutline, bound: Mapping[int, str]) -> str:
    """The text with the names of bound parameters replaced: outside of the template nobody knows them."""
    known = {kernel.template[number].name: spelled for number, spelled in bound.items()}
    return re.sub(r"(?<![\w:.])[A-Za-z_]\w*", lambda match: known.get(match[0], match[0]), text)
