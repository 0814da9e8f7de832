"""A cell of CUDA C++: from its text to the kernels that it defines."""

from __future__ import annotations

import inspect
import keyword
import linecache
import os
import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from jitgpu.engine import engine_for
from jitgpu.errors import SignatureError, TemplateError
from jitgpu.kernel import Kernel, LaunchDefaults
from jitgpu.kernel_cache import default_cache
from jitgpu.loader import Loader
from jitgpu.module import Module
from jitgpu.notebook.facts import declaration
from jitgpu.options import Options
from jitgpu.program import Caller
from jitgpu.source.template import Template
from jitgpu.values import Artifact, KernelOutline

__all__ = ["Cell", "Settings"]


class Settings(NamedTuple):
    """What the options of a cell say: of the text, of launches, of the compiler."""

    template: bool = False
    values: Mapping[str, object] = {}
    options: Options = Options()
    defaults: LaunchDefaults = LaunchDefaults()
    device: str | None = None


class Cell:
    """The kernels of one cell.

    Parameters
    ----------
    raw : str
        The cell as its user sees it.
    text : str
        The CUDA C++ in it: all below the line of the magic.
    settings : Settings

    Attributes
    ----------
    file : str
        How messages of the compiler and the simulator call the cell, the same in every session: it is part of the key
        of what is compiled for the simulator.
    kernels : dict of str to Kernel
        By their names in Python.

    Raises
    ------
    SignatureError, TemplateError
        For a text template with open names in which no kernel can be seen, and for values that no kernel has a use for.
    """

    def __init__(self, raw: str, text: str, settings: Settings) -> None:
        self._settings = settings
        cuda = text
        source = Template(text, name="cell") if settings.template else text
        engine = engine_for(default_cache())
        self._open: frozenset[str] = frozenset()
        mine: dict[str, object] = {}
        if isinstance(source, Template):
            variables = engine.template_variables(source)
            mine = {name: value for name, value in settings.values.items() if name in variables}
            self._open = variables - mine.keys()
            text = text if self._open else engine.render(source, mine)
        outlines = engine.outline(text).kernels
        names = ", ".join(dict.fromkeys(kernel.name for kernel in outlines))
        self.file = f"<cell {names}>" if names else "<cell>"
        first = raw[: raw.rindex(cuda.rstrip("\n"))].count("\n") + 1
        linecache.cache[self.file] = (len(raw), None, raw.splitlines(keepends=True), self.file)
        caller = Caller(self.file, first, os.getcwd(), exact=True)
        self.module = Module(source, settings.options, values=mine, device=settings.device, _caller=caller)
        if not outlines and self._open:
            raise _nothing_seen(text)
        self.kernels = self._kernels(outlines, mine, text) if outlines else {}
        self._unseen = None if outlines else _nothing_seen(text)

    def _kernels(
        self, outlines: tuple[KernelOutline, ...], mine: Mapping[str, object], text: str
    ) -> dict[str, Kernel]:
        rest = {name: value for name, value in self._settings.values.items() if name not in mine}
        known = {parameter.name for outline in outlines for parameter in outline.template}
        for name in rest:
            if name not in known and not self._open:
                raise TemplateError(
                    "no kernel of the cell has such a template parameter", subject=f"--bind {name}=",
                    given=f"{name}={rest[name]!r}", expected=", ".join(sorted(known | mine.keys())) or "nothing",
                    fix="names of a text template need --template",
                )  # fmt: skip
        names = _python_names(outlines)
        return {names[one.name]: self._kernel(one, names[one.name], {**mine, **_own(one, rest)}, text)
                for one in outlines}  # fmt: skip

    def _kernel(self, outline: KernelOutline, name: str, values: Mapping[str, object], text: str) -> Kernel:
        module, settings = self.module, self._settings
        loader = Loader(module.program, outline.name, None, values, settings.device, True, module)
        kernel = Kernel.of(loader, settings.defaults)
        kernel.__name__ = name
        kernel.__doc__ = "\n\n".join(filter(None, (declaration(outline), _comment(text, outline.line))))
        listed = [parameter.name for parameter in outline.parameters]
        if all(map(_is_name, listed)) and len(set(listed)) == len(listed):
            kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
            vars(kernel)["__signature__"] = inspect.Signature([inspect.Parameter(part, kind) for part in listed])
        return kernel

    def compile(self, arch: str | None = None) -> dict[str, Artifact]:
        """Compile what needs no argument, by the names in Python; what an ``#if`` leaves out is dropped.

        A cell whose kernels all wait for an argument is compiled without them: that finds what is wrong outside of
        them. Into the body of a template the compiler looks when it is instantiated.

        Raises
        ------
        SignatureError
            Where no kernel can be seen, though the text compiles.
        CompileError, TemplateError, DeviceError
            With diagnostics that point into the cell; DeviceError without ``arch`` where there is no device.
        """
        if self._open:
            return {}
        present = {entry.name for entry in self.module.compile(arch).entries}
        if self._unseen is not None:  # a kernel that is not closed is none: the compiler has just said where
            raise self._unseen
        made: dict[str, Artifact] = {}
        for name, kernel in list(self.kernels.items()):
            state = kernel.loader.state()
            if state.fixed is None:
                continue
            if not state.outline.template and state.outline.name not in present:
                del self.kernels[name]
                continue
            made[name] = kernel.compile(arch=arch)
        return made

    def warnings(self, artifacts: Mapping[str, Artifact]) -> list[str]:
        """What the compiler warns of in the text of the cell."""
        from jitgpu.compiler.diagnostics import read_log

        found: dict[tuple[int, str], None] = {}
        for artifact in artifacts.values():
            for record in read_log(artifact.log):
                if record.severity == "warning" and record.file == self.file:
                    found[record.line, record.message] = None
        return [f"{self.file}:{line}: warning: {message}" for line, message in found]


def _nothing_seen(text: str) -> SignatureError:
    return SignatureError(
        "the cell holds no kernel that can be seen", given=f"{len(text.splitlines())} lines",
        expected="a __global__ function",
        fix="mark the kernel __global__; one that a macro makes is got by jg.Kernel(text, name=...)",
    )  # fmt: skip


def _own(outline: KernelOutline, values: Mapping[str, object]) -> dict[str, object]:
    """Those of the values that this kernel has a template parameter for."""
    names = {parameter.name for parameter in outline.template}
    return {name: value for name, value in values.items() if name in names}


def _python_names(outlines: tuple[KernelOutline, ...]) -> dict[str, str]:
    """A name in Python for each kernel: without its namespace, or with it where two would be called the same.

    >>> _python_names((KernelOutline("a::f", ()), KernelOutline("b::f", ()), KernelOutline("b::g", ())))
    {'a::f': 'a_f', 'b::f': 'b_f', 'b::g': 'g'}
    """
    names = dict.fromkeys(outline.name for outline in outlines)
    short = Counter(name.rpartition("::")[2] for name in names)
    return {name: last if short[last := name.rpartition("::")[2]] == 1 else name.replace("::", "_") for name in names}


def _is_name(text: str) -> bool:
    """Whether Python takes it for a parameter: ``in`` and ``lambda`` it does not."""
    return text.isidentifier() and not keyword.iskeyword(text)


def _comment(text: str, line: int) -> str:
    """The ``//`` comment that stands directly above the kernel whose name is in that line."""
    above = text.split("\n")[: line - 1]
    while above and re.match(r"\s*(template|extern|static|__\w+__)\b(?!.*[;{}])", above[-1]):
        above.pop()
    found: list[str] = []
    while above and (match := re.match(r"\s*///?\s?(.*)", above[-1])):
        found.insert(0, match[1])
        above.pop()
    return "\n".join(found)
