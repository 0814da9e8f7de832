"""The include closure: which of the user's files a text pulls in, and a digest of what they hold.

Computed by scanning, without the compiler, because it runs before every lookup in the store. The scan reads more
than the compiler would (every ``#if`` branch, directives in comments), never less: a digest that changes too often
costs a compilation, one that stays the same too long launches a stale binary.

The lookup order is the compiler's own, found by experiment with NVRTC 12.9: a quoted name is searched in the folder
of the file that includes it (a symbolic link counts where it stands), then, like a name in angle brackets, in the
``-I`` folders in order. Folders and files that cannot be read are passed over. Names found in no folder of the user
are CUDA's own: they stand in the digest as absent, and the places where they were looked for are watched.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from jitgpu.options import Options
from jitgpu.source import files
from jitgpu.source.files import Content, Probe, Scan
from jitgpu.values import KernelSource, digest

__all__ = ["Closure", "Probe", "Watch", "closure"]

# Names that CUDA's own headers ask for in angle brackets under NVRTC 12.9 (found by shadowing each one), so that the
# user's -I folders answer first. CCCL asks for many more of its own, which nobody replaces one by one.
_ASKED_BY_CUDA = (
    "nv/target", "cuda/atomic", "cuda/std/functional", "cuda/std/type_traits", "cuda_pipeline.h",
    "cooperative_groups.h", "cooperative_groups/details/invoke.h", "cooperative_groups/details/partitioning.h",
)  # fmt: skip
_DEFINE = re.compile(r"define\s+(\w+)\s+(\S.*)")
_WORD = re.compile(r"[A-Za-z_]\w*")
_EXPANSIONS = 64
_WALKED = 4096


class Closure(NamedTuple):
    """What a text includes.

    Attributes
    ----------
    digest : str
        64 hexadecimal digits over the spellings, what they resolve to and the contents; no absolute paths in it,
        save where the compiled code can show them (``__FILE__``, ``assert``, line tables).
    files : tuple of str
        The user's files found, in the order of discovery.
    probes : tuple of Probe
        Every place that was looked at, for :class:`Watch`.
    """

    digest: str
    files: tuple[str, ...] = ()
    probes: tuple[Probe, ...] = ()


_EMPTY = Closure(digest(("includes", "none")))


def closure(source: KernelSource, options: Options, prologue: Sequence[str] = ()) -> Closure:
    """The include closure of a text under these options.

    Parameters
    ----------
    source : KernelSource
        The text; its ``directory`` is where quoted names are looked up first (none when empty).
    options : Options
        ``include_dirs`` and ``defines`` are what counts here.
    prologue : sequence of str
        Headers put in front of the text (``"cuda_fp16.h"``), looked up as in angle brackets.

    A text without any include costs a microsecond. Never raises for what the files hold or lack.

    >>> from jitgpu.values import Origin
    >>> closure(KernelSource("__global__ void k() {}", "", Origin("k.cu")), Options()).files
    ()

    Notes
    -----
    A name that a macro pastes together with ``##`` cannot be known here; then every file below the searched folders
    counts (at most 4096).
    """
    text = source.text
    if "include" not in text and not (prologue and options.include_dirs) and "include" not in files.unspliced(text):
        return _EMPTY
    return _Walk(source, options, prologue).closure()


class Watch:
    """Tells cheaply whether any of some files may have changed: one ``stat`` for each place.

    A file written within the resolution of its timestamp around the moment when it was read is compared by content
    until that moment has passed (what git calls "racily clean").

    Parameters
    ----------
    probes : iterable of Probe
        What to watch: the probes of a :class:`Closure`, or of :func:`jitgpu.source.files.look`.
    """

    __slots__ = ("_probes",)

    def __init__(self, probes: Iterable[Probe]) -> None:
        self._probes = tuple(probes)

    def changed(self) -> bool:
        """Whether a file differs, has gone, or has come to be, since it was probed."""
        settled = []
        for seen in self._probes:
            now = files.settle(seen)
            if now is None:
                return True
            settled.append(now)
        self._probes = tuple(settled)
        return False


@dataclass(slots=True)
class _Node:
    """A file of the closure; number 0 is the text itself."""

    path: str
    directory: str
    content: Content | None
    scan: Scan
    alias: int


class _Walk:
    """One walk over the files; see :func:`closure`."""

    def __init__(self, source: KernelSource, options: Options, prologue: Sequence[str]) -> None:
        self.options = options
        self.probes: dict[str, Probe] = {}
        self.nodes: list[_Node] = [_Node("", source.directory, None, files.scan(source.text), 0)]
        self.numbers: dict[tuple[int, int, str], int] = {}
        self.identities: dict[tuple[int, int], int] = {}
        self.edges: dict[tuple[int, str, str], str] = {}
        self.missing = False
        for name in prologue:
            self.follow(0, "angle", name)

    def closure(self) -> Closure:
        """Follow everything until nothing new turns up."""
        done = 0
        computed: list[int] = []
        while True:
            while done < len(self.nodes):
                self.read(done, computed)
                done += 1
            before = len(self.edges)
            if computed:
                for name in self.candidates():
                    for number in computed:
                        self.follow(number, "quoted", name)
                        self.follow(number, "next", name)
            if self.missing and self.options.include_dirs:
                for name in _ASKED_BY_CUDA:
                    self.follow(0, "angle", name)
            if len(self.edges) == before and done == len(self.nodes):
                break
        if not self.edges:
            return _EMPTY
        return Closure(self.digest(), tuple(node.path for node in self.nodes[1:]), tuple(self.probes.values()))

    def read(self, number: int, computed: list[int]) -> None:
        """Follow every directive of one file."""
        scan = self.nodes[number].scan
        for kind, name in scan.includes:
            self.follow(number, kind, name)
        if scan.computed:
            computed.append(number)

    def follow(self, number: int, kind: str, name: str) -> None:
        """Resolve one name as the compiler would, and record the outcome."""
        if (number, kind, name) in self.edges:
            return
        if os.path.isabs(name):
            places = [name]
        else:
            own = self.nodes[number].directory if kind != "angle" else ""
            places = [os.path.join(folder, name) for folder in (own, *self.options.include_dirs) if folder]
        found: list[int] = []
        for place in places:
            target = self.node(place)
            if target is not None:
                found.append(target)
                if kind != "next":  # include_next may mean any later folder: all of them count
                    break
        if not found:
            self.missing = True
        self.edges[number, kind, name] = ",".join(map(str, found)) or "absent"

    def node(self, path: str) -> int | None:
        """The number of the file at this path; None where there is none that can be read."""
        seen = self.probes.get(path)
        if seen is not None and not seen.content:
            return None
        self.probes[path], content = files.look(path)
        if content is None:
            return None
        directory = os.path.dirname(path)
        try:
            status = os.stat(directory or ".")
        except OSError:
            return None
        # Two spellings of one folder (x/../x) are the same place, so that cycles end; two links to one file are not.
        place = (status.st_dev, status.st_ino, os.path.basename(path))
        number = self.numbers.get(place)
        if number is None:
            number = self.numbers[place] = len(self.nodes)
            # #pragma once goes by the file, not by its name (NVRTC 12.9), so which names are one file counts too.
            alias = self.identities.setdefault(content.identity, number)
            self.nodes.append(_Node(path, directory, content, content.scan, alias))
        return number

    def candidates(self) -> list[str]:
        """Every name that a computed ``#include MACRO`` might stand for."""
        flags = [f"define {flag[2:].replace('=', ' ', 1)}" for flag in self.options.flags() if flag.startswith("-D")]
        lines = [line for node in self.nodes for line in node.scan.directives] + flags + list(self.options.extra)
        macros: dict[str, list[str]] = {}
        for line in lines:
            match = _DEFINE.match(line)
            if match:
                macros.setdefault(match[1], []).append(match[2].strip())
        found: dict[str, None] = {}
        for line in lines:
            names = files.header_names(line)
            if line.startswith("include"):
                names += _WORD.findall(line)[1:]
            for name in names:
                found.update(dict.fromkeys(_expanded(name, macros)))
        if any("##" in line for line in lines):
            found.update(dict.fromkeys(self.everything()))
        return list(found)

    def everything(self) -> Iterable[str]:
        """Every file below the searched folders, relative to them."""
        count = 0
        for folder in dict.fromkeys((self.nodes[0].directory, *self.options.include_dirs)):
            for parent, folders, names in os.walk(folder) if folder else ():
                folders.sort()
                for name in sorted(names):
                    count += 1
                    if count > _WALKED:
                        return
                    yield os.path.relpath(os.path.join(parent, name), folder)

    def digest(self) -> str:
        """Two closures with the same digest are the same graph of the same contents."""
        fields: list[tuple[str, str]] = []
        shown = self.options.line_info or self.options.debug or any(node.scan.shows_place for node in self.nodes)
        if shown:  # the text itself may use a header's macro, and then shows the folder it is compiled in
            fields.append(("path", self.nodes[0].directory))
        for number, node in enumerate(self.nodes):
            if node.content is not None:
                fields.append(("file", f"{number} {node.alias} {node.content.probe.content}"))
                if shown:
                    fields.append(("path", os.path.abspath(node.path)))
        fields += [("include", f"{n} {kind} {name} {found}") for (n, kind, name), found in self.edges.items()]
        return digest(*fields)


def _expanded(name: str, macros: dict[str, list[str]]) -> list[str]:
    """The name itself, and what it becomes when words in it are macros: ``DIR/k.h`` with ``DIR`` defined as ``a``."""
    found = [name]
    for current in found:
        if len(found) >= _EXPANSIONS:
            break
        for match in _WORD.finditer(current):
            for value in macros.get(match[0], ()):
                longer = current[: match.start()] + value.strip('"<>') + current[match.end() :]
                if longer not in found and len(longer) < 4096:
                    found.append(longer)
    return found
