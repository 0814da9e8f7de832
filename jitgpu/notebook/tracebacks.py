"""How errors of jitgpu look in IPython: the user's own frames, the message, and the line of the CUDA text.

IPython asks an exception's ``_render_traceback_`` for the lines to print. It gets one when the extension is loaded;
with ``%xmode Verbose`` that shows all frames.
"""

from __future__ import annotations

import linecache
import os
import re
import types
from typing import TYPE_CHECKING

import jitgpu
from jitgpu.errors import CompileError, Diagnostic, JitGpuError, KernelFault, summary

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

__all__ = ["in_cell", "install", "name_cell", "uninstall"]

_RED, _GREEN, _CYAN, _BOLD, _END = "\033[31m", "\033[32m", "\033[36m", "\033[1m", "\033[0m"
_COLOUR = re.compile(r"\033\[[0-9;]*m")
_CONTEXT = 2
_PACKAGE = os.path.dirname(os.path.abspath(jitgpu.__file__)) + os.sep
_HOOK = "_render_traceback_"
#: What a cell's text is called in messages, and the number of the cell that was run last under that name.
_cells: dict[str, int] = {}
_in_cell = "_raised_by_magic"


def install(shell: InteractiveShell) -> None:
    """Have the errors of jitgpu printed by :func:`lines`."""
    setattr(JitGpuError, _HOOK, lambda error: lines(shell, error))


def uninstall() -> None:
    """Leave them to IPython again."""
    if hasattr(JitGpuError, _HOOK):
        delattr(JitGpuError, _HOOK)


def name_cell(file: str, number: int) -> None:
    """The text called ``file`` is that of ``In[number]``."""
    _cells[file] = number


def in_cell(error: JitGpuError) -> None:
    """Note that a magic raises this: above it there are only frames of IPython."""
    vars(error)[_in_cell] = True


def lines(shell: InteractiveShell, error: JitGpuError) -> list[str]:
    """The lines to print for an exception."""
    found = _lines(shell, error)
    return [_COLOUR.sub("", line) for line in found] if shell.colors.lower() == "nocolor" else found


def _lines(shell: InteractiveShell, error: JitGpuError) -> list[str]:
    if not vars(error).get(_in_cell):
        if shell.InteractiveTB.mode != "Verbose" and _is_inner(error.__context__):
            error.__suppress_context__ = error.__cause__ is None
        frames = shell.InteractiveTB.structured_traceback(type(error), error, _users(error.__traceback__, shell))
        if shell.InteractiveTB.mode in ("Minimal", "Verbose"):
            return list(frames)
        return [*frames[:-1], *_message(error)]
    return _message(error)


def _is_inner(context: BaseException | None) -> bool:
    """Whether an exception was raised by jitgpu's own look-ups, and is no news to a user."""
    trace = context.__traceback__ if context is not None else None
    if trace is None or isinstance(context, JitGpuError):
        return False
    while trace.tb_next is not None:
        trace = trace.tb_next
    return os.path.abspath(trace.tb_frame.f_code.co_filename).startswith(_PACKAGE)


def _users(trace: types.TracebackType | None, shell: InteractiveShell) -> types.TracebackType | None:
    """A traceback without the frames of jitgpu at its end, unless all are wanted."""
    if shell.InteractiveTB.mode == "Verbose":
        return trace
    chain = []
    while trace is not None:
        chain.append(trace)
        trace = trace.tb_next
    while chain and os.path.abspath(chain[-1].tb_frame.f_code.co_filename).startswith(_PACKAGE):
        chain.pop()
    rebuilt: types.TracebackType | None = None
    for one in reversed(chain):
        rebuilt = types.TracebackType(rebuilt, one.tb_frame, one.tb_lasti, one.tb_lineno)
    return rebuilt


def _message(error: JitGpuError) -> list[str]:
    diagnostics = error.diagnostics if isinstance(error, (CompileError, KernelFault)) else ()
    head = f"{_RED}{type(error).__name__}{_END}: {summary(error)}"
    return [head, *map(_place, diagnostics), *getattr(error, "__notes__", ())]


def _place(diagnostic: Diagnostic) -> str:
    """A message of the compiler or the simulator, with the lines around its own."""
    where = f"Cell In[{_cells[diagnostic.file]}]" if diagnostic.file in _cells else f"File {diagnostic.file}"
    column = f", column {diagnostic.column}" if diagnostic.column else ""
    colour = _RED if diagnostic.severity == "error" else _CYAN
    found = [
        f"{_CYAN}{where}{_END}, {_GREEN}line {diagnostic.line}{_END}{column}: "
        f"{colour}{diagnostic.severity}{_END}: {_BOLD}{diagnostic.message}{_END}",
        *_excerpt(diagnostic),
    ]
    if diagnostic.hint:
        found.append(f"  hint: {diagnostic.hint}")
    return "\n".join(found)


def _excerpt(diagnostic: Diagnostic) -> list[str]:
    """The line with an arrow and a caret, and its neighbours where the file can be read."""
    text, number = diagnostic.source, diagnostic.line
    file = [line.rstrip("\n") for line in linecache.getlines(diagnostic.file)]
    known = 0 < number <= len(file) and (not text or file[number - 1].strip() == text.strip())
    if not known and not text:
        return []
    rows = {at: file[at - 1] for at in range(max(1, number - _CONTEXT), min(len(file), number + _CONTEXT) + 1)}
    if not known:
        rows = {number: text}
    width = max(len(str(max(rows))) + 4, 7)
    found = []
    for at, line in rows.items():
        if at != number:
            found.append(f"{_GREEN}{at:>{width}}{_END} {line}")
            continue
        arrow = "-" * (width - len(str(at)) - 2) + "> "
        found.append(f"{_GREEN}{arrow}{at}{_END} {_BOLD}{line}{_END}")
        if diagnostic.column:
            lead = "".join(char if char == "\t" else " " for char in line[: diagnostic.column - 1])
            found.append(" " * (width + 1) + lead + f"{_RED}^{_END}")
    return found
