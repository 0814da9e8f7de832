"""Where a text was written: the literal in a Python file or notebook cell, or the ``.cu`` file.

Only asked when a place is needed (an error to report, line tables), never on the way to a launch.
"""

from __future__ import annotations

import linecache
import os
import re
from typing import TYPE_CHECKING

from jitgpu.errors import CompileError
from jitgpu.values import KernelSource, Origin

if TYPE_CHECKING:
    import ast

__all__ = ["locate", "read"]

_TRIPLE = re.compile(r"(?<![\w'\"])([rR]?)('''|\"\"\")\Z")
_LITERAL = re.compile(r"([A-Za-z]*)('''|\"\"\"|'|\")")
# Escapes that add a line to the text or take one away (Python reference, "Escape sequences").
_LINE_ESCAPE = re.compile(r"\\(?:\n|n|r|v|f|x0[a-dA-D]|x1[c-eC-E]|x85|0?1[2-5]|03[4-6]|u|U|N)")


def locate(text: str, filename: str, lineno: int) -> Origin:
    """The place of a string literal in a Python file, or in what IPython runs as a cell.

    Parameters
    ----------
    text : str
        The value of the literal.
    filename : str
        The file, or the name under which :mod:`linecache` knows the cell.
    lineno : int
        A line near the literal, the nearest one with this value is taken; counts from 1.

    Returns
    -------
    Origin
        Exact where each line of the text is one physical line of the file, beginning on the literal's own line;
        else inexact (escaped newlines, literals joined, text put together at run time, an unreadable file).

    Never raises.
    """
    lines = linecache.getlines(filename)
    verbatim = _verbatim("".join(lines), text)
    if verbatim:
        return Origin(filename, verbatim)
    return _parsed(lines, text, filename, lineno)


def _verbatim(source: str, text: str) -> int:
    """The line of the only raw or plain triple-quoted literal that is the text to the letter; 0 where that is not all
    there is to it. It saves parsing the file."""
    at = source.find(text) if "\n" in text else -1
    if at < 0 or source.find(text, at + 1) >= 0:
        return 0
    opening = _TRIPLE.search(source, max(0, at - 5), at)
    if opening is None or not source.startswith(opening[2], at + len(text)) or ("\\" in text and not opening[1]):
        return 0
    return source.count("\n", 0, at) + 1


def _parsed(lines: list[str], text: str, filename: str, lineno: int) -> Origin:
    """The place, by parsing the file."""
    import ast

    unknown = Origin(filename, max(lineno, 1), exact=False)
    source = "".join(lines)
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return unknown
    pieces = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    found = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and node.value == text and isinstance(node.value, str)
        if id(node) not in pieces
    ]
    if not found:
        return unknown
    nearest = min(found, key=lambda node: _distance(node, lineno))
    segment = ast.get_source_segment(source, nearest) or ""
    return Origin(filename, nearest.lineno, exact=_corresponds(segment, text))


def _distance(node: ast.Constant, lineno: int) -> int:
    end = node.end_lineno or node.lineno
    return max(node.lineno - lineno, lineno - end, 0)


def _corresponds(segment: str, text: str) -> bool:
    """Whether the lines of a literal as written are, one to one, the lines of its value."""
    opening = _LITERAL.match(segment)
    if opening is None or not _is_single(segment):
        return False
    body = segment[opening.end() : -len(opening[2])]
    if body == text:
        return True
    if "r" in opening[1].lower():
        return False
    return body.count("\n") == text.count("\n") and not _LINE_ESCAPE.search(body.replace("\\\\", ""))


def _is_single(segment: str) -> bool:
    """Whether this is one string token: ``"a" "b"`` is two."""
    import io
    import tokenize

    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(f"({segment})").readline))
    except (tokenize.TokenError, SyntaxError):
        return False
    return sum(token.type == tokenize.STRING for token in tokens) == 1


def read(path: str | os.PathLike[str]) -> KernelSource:
    """The text of a ``.cu`` file; quoted includes are looked up in its folder first.

    UTF-8, with or without a byte order mark; line ends are kept as they are.

    Raises
    ------
    CompileError
        Where there is no such file, or it cannot be read, or it is not UTF-8.
    """
    place = os.path.abspath(os.fspath(path))
    if os.path.exists(place) and not (os.path.isfile(place) or os.path.isdir(place)):
        raise CompileError(  # reading a pipe would wait for its writer, and cannot be done twice
            "the kernel file cannot be read", subject=place, given="a pipe or device", expected="a regular file",
            fix="write the text to a file, or pass it as a str",
        )  # fmt: skip
    try:
        with open(place, "rb") as file:
            data = file.read()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CompileError(
            "the kernel file cannot be read", subject=place, given=reason, expected="a readable .cu file",
            fix=_reading_fix(place),
        ) from error  # fmt: skip
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CompileError(
            "the kernel file is not UTF-8", subject=place, given=f"byte 0x{data[error.start]:02x} on line {line}",
            expected="UTF-8 text", fix="save the file as UTF-8",
        ) from error  # fmt: skip
    return KernelSource(text, os.path.dirname(place), Origin(place))


def _reading_fix(place: str) -> str:
    if os.path.isdir(place):
        return "give the path of a file in this folder"
    folder = os.path.dirname(place)
    if not os.path.isdir(folder):
        return f"there is no folder {folder}: check the path"
    if not os.path.exists(place):
        import difflib

        close = difflib.get_close_matches(os.path.basename(place), os.listdir(folder), n=1)
        return f"did you mean {os.path.join(folder, close[0])!r}?" if close else "check the path"
    return "check the permissions of the file"
