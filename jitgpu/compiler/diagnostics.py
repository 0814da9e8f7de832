"""The compiler's log, read: messages at the user's own file and line, and the log without what jitgpu itself caused.

NVRTC's messages are EDG's: ``file(line): severity #number: text``, the source line indented by two, a caret, then
notes. Those of ptxas have no place in the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from jitgpu.compiler.hints import hint_for
from jitgpu.errors import Diagnostic
from jitgpu.values import CompileRequest

__all__ = ["NAME_MAP", "Layout", "Record", "clean_log", "label", "place", "read_log"]

Severity = Literal["error", "warning", "remark", "note"]

#: The file name under which NVRTC reports on name expressions.
NAME_MAP = "__nv_name_map"

_PLACED = re.compile(
    r"(?P<file>\S.*?|)\((?P<line>\d+)\): (?P<severity>(?:catastrophic |internal )?[Ee]rror|warning|remark|note)"
    r"(?: #(?P<number>\d+)(?:-D)?)?: (?P<message>.*)"
)
_END = re.compile(r"At end of source: (?P<severity>error|warning)(?: #(?P<number>\d+)(?:-D)?)?: (?P<message>.*)")
_BARE = re.compile(
    r"(?P<severity>Warning|Error|Command-line error|nvrtc: error)(?: #(?P<number>\d+)(?:-D)?)?: (?P<message>.*)"
)
_PTXAS = re.compile(
    r"\s*ptxas\s+(?:(?P<input>application ptx input, line \d+); )?(?P<severity>error|fatal|warning)\s*: (?P<message>.*)"
)
_QUIET = re.compile(
    r'\s*$|Remark: The warnings can be suppressed|\d+ (?:catastrophic )?errors? detected|Compilation terminated'
    r'|"[^"]*": (?:creating|using) precompiled header|ptxas (?:info|\.)|ptxas {2,}\.'
)
_INSTANTIATION = re.compile(r" {6,}.*\b(?P<at>at line )(\d+)(?: of (\S.*?))?\s*$")
_UNKNOWN = re.compile(r"is undefined|has no (?:actual )?member|is not a template|must be a class or namespace")
# With an unknown type among its parameters a kernel is read as a variable of the host.
_MISREAD = re.compile(r"without memory space annotations")
_SHOWN = 24
_SIGNATURE_HEADER = "signature.h"
# 630, 639, 20283, 2226: about precompiled headers, which the user never asked for
_OWN_NUMBERS = {"630", "639", "20283", "2226"}


@dataclass(slots=True)
class Record:
    """One message with the lines of the log that belong to it. ``line`` 0: no place; ``end`` the text's end."""

    file: str
    line: int
    severity: Severity
    message: str
    number: str = ""
    source: str = ""
    column: int = 0
    end: bool = False
    trace: list[tuple[str, int, str]] = field(default_factory=list)
    first: int = 0
    last: int = 0


def read_log(log: str) -> list[Record]:
    """All messages of a log, in order."""
    found: list[Record] = []
    lines = log.replace("\0", "").split("\n")
    current: Record | None = None
    for index, text in enumerate(lines):
        record = _header(text)
        if record is not None:
            record.first = index
            found.append(record)
            current = record
        elif _QUIET.match(text):
            current = None if text.strip() else current
            if not text.strip() and current is not None:
                current.last, current = index, None
        elif current is not None:
            _continue(current, text, lines[index + 1] if index + 1 < len(lines) else "")
        if current is not None:
            current.last = index
    return found


def _header(text: str) -> Record | None:
    for pattern in (_PTXAS, _PLACED, _END, _BARE):
        match = pattern.match(text)
        if match is None:
            continue
        parts = match.groupdict()
        word = parts["severity"].lower()
        severity: Severity = "error" if "error" in word or word == "fatal" else word  # type: ignore[assignment]
        message = parts["message"].strip()
        if parts.get("input"):
            message += f" ({parts['input']})"
        return Record(
            parts.get("file") or "", int(parts.get("line") or 0), severity, message, parts.get("number") or "",
            end=pattern is _END,
        )
    return None


def _continue(record: Record, text: str, following: str) -> None:
    """A line below a message: the rest of it, the source line, the caret, or the trace of instantiations."""
    if following.strip() == "^" and text.startswith("  ") and not record.source:
        record.source = text[2:]
        record.column = following.index("^") - 1
    elif text.strip() == "^":
        return
    elif record.source:
        match = _INSTANTIATION.match(text)
        if match:
            words = text[: match.start("at")].strip().removeprefix("detected during ")
            record.trace.append((match[3] or "", int(match[2]), words))
    elif text.startswith("    "):
        record.message += " " + text.strip()


# --------------------------------------------------------------------------------------------------------- the places


@dataclass(frozen=True, slots=True)
class Layout:
    """How lines of what NVRTC read correspond to the user's text.

    ``program`` is the name NVRTC knows the text by; from line ``marked`` on (0: nowhere) a ``#line`` directive makes it
    report the user's own places, under ``label``.
    """

    request: CompileRequest
    program: str
    marked: int = 0

    def text_line(self, record_file: str, line: int, inherited: bool = False) -> int | None:
        """The line of the user's text, from 1, or None for another file."""
        origin = self.request.source.origin
        if self.marked and record_file == label(self.request):
            return line - (origin.line if origin.exact else 1) + 1
        return line if record_file == self.program or inherited else None

    def reported(self, line: int) -> tuple[str, int]:
        """File and line to show for a line of the text."""
        origin = self.request.source.origin
        return label(self.request), line + origin.line - 1 if origin.exact else line

    def source(self, line: int) -> str:
        """A line of the text, without its end; "" outside."""
        lines = self.request.source.text.split("\n")
        return lines[line - 1].rstrip("\r") if 1 <= line <= len(lines) else ""


def label(request: CompileRequest) -> str:
    """The name to show for the text."""
    return request.shown_file


def place(records: Iterable[Record], layout: Layout) -> tuple[Diagnostic, ...]:
    """The messages that concern the user, errors first, at their own places.

    Notes and warnings inside headers, and what exceeds the first few dozen, are left to the log.
    """
    found: list[Diagnostic] = []
    for record in records:
        if record.number in _OWN_NUMBERS or record.file == NAME_MAP or record.file.endswith(_SIGNATURE_HEADER):
            continue
        found += _place_one(record, layout)
    found = _without_echoes(found)
    keep_order = {"error": 0, "warning": 1, "remark": 2, "note": 3}
    groups: list[list[Diagnostic]] = []
    for diagnostic in found:  # a note stays below the message it explains
        if diagnostic.severity == "note" and groups:
            groups[-1].append(diagnostic)
        else:
            groups.append([diagnostic])
    groups.sort(key=lambda group: keep_order[group[0].severity])
    unique = dict.fromkeys(diagnostic for group in groups for diagnostic in group)
    return tuple(unique)[:_SHOWN]


def _without_echoes(found: list[Diagnostic]) -> list[Diagnostic]:
    """Without ptxas's last words, and without hints where an unknown name on the line is the true cause."""
    if sum(item.severity == "error" for item in found) > 1:
        found = [item for item in found if item.message != "Ptx assembly aborted due to errors"]
    unknown = {(item.file, item.line) for item in found if _UNKNOWN.search(item.message)}
    return [
        item._replace(hint="") if (item.file, item.line) in unknown and _MISREAD.search(item.message) else item
        for item in found
    ]


def _place_one(record: Record, layout: Layout) -> list[Diagnostic]:
    text_line = _text_line(record, layout)
    if text_line is None:
        if record.severity != "error":
            return []
        hint = hint_for(record.message, record.file, layout.request)
        here = [
            Diagnostic(record.file, record.line, record.column, record.severity, record.message, record.source, hint),
            *_included_by(record.file, layout),
        ]
    else:
        file, line = layout.reported(text_line)
        source = layout.source(text_line)
        # Of a long line EDG shows a part; then its caret does not count in the whole line. It counts bytes.
        column = 0
        if record.source == source:
            column = len(source.encode()[: record.column - 1].decode("utf-8", "ignore")) + 1
        word = re.match(r"\w*", source[column - 1 :]) if column else None
        hint = ""
        if record.severity == "error":
            hint = hint_for(record.message, "", layout.request, word[0] if word else "")
        here = [Diagnostic(file, line, column, record.severity, record.message, source, hint)]
    for file, number, words in record.trace:
        traced = layout.text_line(file, number, inherited=not file and text_line is not None)
        if traced is not None:
            shown, line = layout.reported(traced)
            here.append(Diagnostic(shown, line, 0, "note", words, layout.source(traced)))
    return here


def _included_by(header: str, layout: Layout) -> list[Diagnostic]:
    """A note at the user's include that seems to lead to a header: of the same file, else of the same library."""
    path = header.replace("\\", "/")
    found = list(re.finditer(r'^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"]', layout.request.source.text, re.M))
    for fits in (path.endswith, lambda name: "/" in name and f"/{name.partition('/')[0]}/" in path):
        for match in found:
            if fits(match[1]):
                line = layout.request.source.text.count("\n", 0, match.start()) + 1
                file, shown = layout.reported(line)
                return [Diagnostic(file, shown, 0, "note", "included here", layout.source(line))]
    return []


def _text_line(record: Record, layout: Layout) -> int | None:
    text = layout.request.source.text
    if record.end:
        return text.rstrip("\n").count("\n") + 1
    if record.line:
        return layout.text_line(record.file, record.line)
    return _kernel_line(record.message, layout.request)


def _kernel_line(message: str, request: CompileRequest) -> int:
    """Where the kernel stands that a message of ptxas names by its symbol; line 1 where it names none."""
    match = re.search(r"function '([^']+)'", message)
    if match:
        for kernel in request.kernels:
            name = kernel.partition("<")[0].rpartition("::")[2].strip()
            if match[1] == name or f"{len(name)}{name}" in match[1]:
                where = re.search(rf"\b{re.escape(name)}\s*\(", request.source.text)
                if where:
                    return request.source.text.count("\n", 0, where.start()) + 1
    return 1


# ------------------------------------------------------------------------------------------------------------ the log

_OWN_LINES = re.compile(
    r'"[^"]*": (?:creating|using) precompiled header|ptxas info\s*: (?:Compile time|\d+ bytes gmem)'
    r"|Remark: The warnings can be suppressed"
)


def clean_log(log: str, program: str, system_directories: Sequence[str]) -> str:
    """The log as a user should read it.

    Left out: messages on precompiled headers, warnings inside the CUDA headers and ours (nvcc treats those folders as
    system headers), compile times, which change from run to run, and the byte that asking for a signature takes. A
    program named for the sake of quoted includes is called ``kernel.cu`` again.
    """
    lines = log.replace("\0", "").split("\n")
    dropped: set[int] = set()
    roots = tuple(path.rstrip("/\\") for path in system_directories)
    for record in read_log(log):
        system = record.severity in ("warning", "remark") and record.file.startswith(roots) if roots else False
        if record.number in _OWN_NUMBERS or system:
            dropped.update(range(record.first, record.last + 1))
    kept = [line for index, line in enumerate(lines) if index not in dropped and not _OWN_LINES.match(line)]
    text = "\n".join(kept).strip()
    text = re.sub(r"\n\s*\n+", "\n\n", text)
    if program != "kernel.cu":
        text = text.replace(f"{program}(", "kernel.cu(").replace(f'"{program}"', '"kernel.cu"')
    return text + "\n" if text else ""
