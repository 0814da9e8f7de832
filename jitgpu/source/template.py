"""Text templates: CUDA text with holes, filled by Jinja2 before anything is parsed or compiled.

Jinja2 is imported when a template is rendered, never before: a process that finds its kernels in the store does
without.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from jitgpu.errors import TemplateError

if TYPE_CHECKING:
    from types import TracebackType

    from jinja2.sandbox import SandboxedEnvironment

__all__ = ["Template"]

_RENDERING = "1"  # raised when the same text and values come to render differently
_FILENAME = "<template>"  # under which Jinja2 compiles a text


class Template:
    """CUDA text with Jinja2 holes; each rendering is a kernel of its own.

    Parameters
    ----------
    text : str
        The template. Undefined names are errors; the environment is Jinja2's sandbox, without random filters.
    name : str, optional
        How messages call it.

    Raises
    ------
    TemplateError
        For a ``text`` that is no str. Its syntax is looked at when it is first needed.

    Notes
    -----
    Types among the values (``np.float32``, ``np.dtype``) render as their C++ names, True and False as ``true`` and
    ``false``. Two templates are equal when their texts are.

    Examples
    --------
    >>> import numpy as np
    >>> Template("{{ T }} f = x {{ op }} 2;").render({"T": np.float32, "op": "+"})
    'float f = x + 2;'
    """

    __slots__ = ("_compiled", "_variables", "name", "text")

    def __init__(self, text: str, *, name: str | None = None) -> None:
        if not isinstance(text, str):
            raise TemplateError("a template is made of text", given=type(text).__name__, expected="str")
        self.text = text
        self.name = name
        self._compiled: Any = None
        self._variables: frozenset[str] | None = None

    def __eq__(self, other: object) -> bool:
        return self.text == other.text if isinstance(other, Template) else NotImplemented

    def __hash__(self) -> int:
        return hash((Template, self.text))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (self.text, self.name)

    def __repr__(self) -> str:
        return f"Template({self.text!r}, name={self.name!r})" if self.name else f"Template({self.text!r})"

    @property
    def variables(self) -> frozenset[str]:
        """The names that the template leaves open (frozenset of str). TemplateError where it cannot be parsed."""
        if self._variables is not None:
            return self._variables
        from jinja2 import TemplateSyntaxError, meta

        environment = _environment()
        try:
            names = meta.find_undeclared_variables(environment.parse(self.text))
        except TemplateSyntaxError as error:
            raise self._error(f"line {error.lineno}: {error.message}", fix="see the Jinja2 documentation") from error
        self._variables = frozenset(names) - set(environment.globals)
        return self._variables

    def render(self, values: Mapping[str, object]) -> str:
        """The text with these values filled in.

        Parameters
        ----------
        values : mapping
            A value for each of :attr:`variables`: anything that Jinja2 can render, and types.

        Returns
        -------
        str

        Raises
        ------
        TemplateError
            For a syntax error, a name without a value, a value for no name, an expression that fails; with the line
            of the template.
        """
        import jinja2

        variables = self.variables
        for name in values:
            if name not in variables:
                close = difflib.get_close_matches(name, variables, n=1)
                raise self._error(
                    f"it has no variable {name!r}", given=f"{name}={values[name]!r}", expected=self._listed(variables),
                    fix=f"did you mean {close[0]!r}?" if close else f"leave {name!r} out",
                )  # fmt: skip
        try:
            if self._compiled is None:
                self._compiled = _environment().from_string(self.text)
            return str(self._compiled.render({name: _shown(value, self.text) for name, value in values.items()}))
        except jinja2.UndefinedError as error:
            raise self._error(
                f"{_line(error)}{error}", given=", ".join(sorted(values)) or "no values",
                expected=self._listed(variables), fix="give each name a value, specialize(name=...)",
            ) from error  # fmt: skip
        except jinja2.TemplateSyntaxError as error:
            raise self._error(f"line {error.lineno}: {error.message}") from error
        except (jinja2.TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RuntimeError,
                AssertionError) as error:  # fmt: skip
            if isinstance(error, TemplateError):
                raise
            open_ones = ", ".join(sorted(variables - set(values)))
            raise self._error(
                f"{_line(error)}{type(error).__name__}: {error}",
                fix=f"give {open_ones} a value, specialize(name=...)" if open_ones else "",
            ) from error

    def cache_fields(self, values: Mapping[str, object]) -> tuple[tuple[str, str], ...] | None:
        """Labelled text that stands for this template with these values; None where a value has no such text.

        Differs wherever the types or the values differ: ``1``, ``True``, ``1.0`` and ``"1"`` are four things.

        >>> Template("{{ n }}").cache_fields({"n": 1})
        (('rendering', '1'), ('template', '{{ n }}'), ('value n', 'int:1'))
        """
        fields = [("rendering", _RENDERING), ("template", self.text)]
        for name in sorted(values):
            text = _canonical(values[name])
            if text is None:
                return None
            fields.append((f"value {name}", text))
        return tuple(fields)

    def _error(self, problem: str, **facts: str) -> TemplateError:
        return TemplateError(problem, kernel=self.name or "template", **facts)

    @staticmethod
    def _listed(variables: frozenset[str]) -> str:
        return "values for " + ", ".join(sorted(variables)) if variables else "no values: the template has no variables"


def _rebuilt(text: str, name: str | None) -> Template:
    return Template(text, name=name)


@cache
def _environment() -> SandboxedEnvironment:
    import jinja2
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(
        undefined=jinja2.StrictUndefined, autoescape=False, keep_trailing_newline=True, finalize=_finalized
    )
    # The same values must always give the same text.
    del environment.filters["random"], environment.globals["lipsum"]
    return environment


def _finalized(value: object) -> object:
    """What ``{{ ... }}`` prints: C++ knows no True."""
    return ("true" if value else "false") if type(value).__name__ in ("bool", "bool_") else value


def _line(error: BaseException) -> str:
    """``line N: `` of the template, from the traceback that Jinja2 rewrites to its lines."""
    number = 0
    trace: TracebackType | None = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == _FILENAME:
            number = trace.tb_lineno
        trace = trace.tb_next
    return f"line {number}: " if number else ""


def _shown(value: object, text: str) -> object:
    """Types as their C++ names, also inside of lists and mappings; everything else as it is."""
    if isinstance(value, (list, tuple)):
        return [_shown(item, text) for item in value]
    if isinstance(value, dict):
        return {key: _shown(item, text) for key, item in value.items()}
    if value is None or isinstance(value, (str, int, float)):
        return value
    from jitgpu.source.spelling import is_type, spell_type

    return spell_type(value, text)[0] if is_type(value) else value


def _canonical(value: object) -> str | None:
    """Text that no value of another type or content has; None where there is none."""
    kind = type(value)
    if value is None or kind in (bool, int):
        return f"{kind.__name__}:{value}"
    if isinstance(value, float) and kind is float:
        return f"float:{value.hex()}"
    if kind is str:
        return f"str:{value}"
    if isinstance(value, (list, tuple)) and kind in (list, tuple):
        return _joined(kind.__name__, [_canonical(item) for item in value])
    if isinstance(value, dict) and kind is dict:
        # In their order: a template may loop over them.
        return _joined("dict", [_canonical(item) for pair in value.items() for item in pair])
    import numpy as np

    if isinstance(value, np.generic) and kind.__module__ == "numpy" and value.dtype.kind in "biuf":
        item = value.item()
        shown = item.hex() if isinstance(item, float) else item
        return f"numpy {value.dtype.name}:{shown}" if isinstance(item, (bool, int, float)) else None
    from jitgpu.source.spelling import is_type, type_of

    name = type_of(value) if is_type(value) else None
    return f"dtype:{name}" if name is not None else None


def _joined(label: str, parts: list[str | None]) -> str | None:
    known = [part for part in parts if part is not None]
    if len(known) != len(parts):
        return None
    return f"{label}:" + "".join(f"{len(part)}:{part}" for part in known)
