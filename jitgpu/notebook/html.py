"""Facts as HTML, for notebooks: in light and dark themes of Jupyter, VS Code and Sphinx, readable without styles."""

from __future__ import annotations

from html import escape
from importlib.resources import files

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

from jitgpu.notebook.facts import Compiled, Facts
from jitgpu.notebook.text import count_bytes, limit, share

__all__ = ["page"]

_OPEN_LINES = 30  # a source of no more lines is not folded away
_PTX_LINES = 4000


def page(facts: Facts) -> str:
    """The whole of it, in one element that carries its own style."""
    parts = [
        f'<div class="title"><b>{escape(facts.title)}</b> <span class="quiet">{escape(facts.kind)}</span></div>',
        *(f"<pre>{_code(signature)}</pre>" for signature in facts.signatures),
    ]
    if facts.compiled:
        parts.append(_table(facts.compiled))
    if facts.note:
        parts.append(f'<p class="quiet">{escape(facts.note)}</p>')
    if facts.source:
        parts.append(_folded("CUDA C++", facts.source, "cuda", unfolded=facts.source.count("\n") < _OPEN_LINES))
    parts += [_folded(*text, "ptx") for text in _ptx(facts.compiled)]
    return f'<div class="jitgpu"><style>{_style()}</style>{"".join(parts)}</div>'


def _style() -> str:
    return files("jitgpu.notebook").joinpath("style.css").read_text("utf-8")


def _code(text: str, lexer: str = "cuda") -> str:
    formatter = HtmlFormatter(nowrap=True, classprefix="jg-")
    return f"<code>{highlight(text, get_lexer_by_name(lexer), formatter).rstrip()}</code>"


def _folded(title: str, text: str, lexer: str, *, unfolded: bool = False) -> str:
    lines = text.split("\n")
    shown, rest = lines[:_PTX_LINES], lines[_PTX_LINES:]
    more = f"\n... {len(rest)} more lines" if rest else ""
    count = f'<span class="quiet">{len(lines)} line{"s" if len(lines) > 1 else ""}</span>'
    head = f"<summary>{escape(title)} {count}</summary>"
    return f"<details{' open' if unfolded else ''}>{head}<pre>{_code(chr(10).join(shown), lexer)}{more}</pre></details>"


def _ptx(compiled: tuple[Compiled, ...]) -> list[tuple[str, str]]:
    """A title and the PTX of each image, once."""
    images: dict[str, list[Compiled]] = {}
    for one in compiled:
        images.setdefault(one.artifact.key, []).append(one)
    several = len({one.artifact.entry.name for one in compiled}) > 1
    return [
        (f"PTX{f' of {_names(group)}' if several else ''}, {group[0].artifact.arch}", group[0].artifact.ptx.strip("\n"))
        for group in images.values()
    ]


def _names(group: list[Compiled]) -> str:
    return ", ".join(dict.fromkeys(one.artifact.entry.name for one in group))


def _table(compiled: tuple[Compiled, ...]) -> str:
    several = len({one.artifact.entry.name for one in compiled}) > 1
    names = ["kernel"] * several + ["for", "registers", "spills", "shared memory", "stack", "occupancy", "compiled in"]
    heads = "".join(f"<th>{name}</th>" for name in names)
    rows = "".join(f"<tr>{''.join(_cells(one, several))}</tr>" for one in compiled)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _cells(one: Compiled, several: bool) -> list[str]:
    artifact, used = one
    spills = count_bytes(used.spill_bytes)
    return [
        *([f"<td><code>{escape(artifact.entry.name)}</code></td>"] if several else []),
        f"<td>{escape(artifact.arch)}</td>",
        f"<td>{used.registers or '?'}</td>",
        f'<td class="warn">{spills}</td>' if used.spill_bytes else f"<td>{spills}</td>",
        f"<td>{count_bytes(used.shared_bytes)}</td>",
        f"<td>{count_bytes(used.local_bytes)}</td>",
        f"<td>{_occupancy(one)}</td>",
        f"<td>{artifact.compile_ms:.0f} ms</td>",
    ]


def _occupancy(one: Compiled) -> str:
    used = one.resources
    if used.occupancy is None:
        return '<span class="quiet">not known</span>'
    part = share(used.occupancy)
    filled = f'<span style="width:{100 * used.occupancy:.1f}%"></span>'
    bar = f'<span class="bar" role="img" aria-label="{part}">{filled}</span>'
    words = f"in blocks of {used.threads} threads: {limit(one)}"
    return f'{bar} {part}<br><span class="quiet">{escape(words)}</span>'
