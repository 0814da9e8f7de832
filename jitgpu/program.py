"""From what the user wrote to a request: the source, read again when it changed, and the kernel chosen in it."""

from __future__ import annotations

import difflib
import linecache
import os
import re
import threading
import time
import weakref
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from jitgpu.engine import Engine, engine_for
from jitgpu.errors import CompileError, DeviceError, SignatureError
from jitgpu.kernel_cache import KernelCache, default_cache
from jitgpu.options import Options
from jitgpu.source.files import Probe, look
from jitgpu.source.includes import Watch, closure
from jitgpu.source.template import Template
from jitgpu.values import CompileRequest, KernelOutline, KernelSource, Origin, Outline, Target

if TYPE_CHECKING:
    from jitgpu.backend import Device

__all__ = ["Caller", "Program", "Text", "check_source", "make_program", "select", "shown_name"]

# Looking whether files changed may take this share of the time: after a look that took t, none for t / share.
_LOOK_SHARE = 0.05
# CPython before 3.12 counts the depth of ``ast`` objects for all threads together, and takes two parses at once for a
# broken one (SystemError, "AST constructor recursion depth mismatch").
_locating = threading.Lock()
_ARCH = re.compile(r"(sm|compute)_(\d+)([af]?)")
_NAME = re.compile(r"[A-Za-z_]\w*(::[A-Za-z_]\w*)*", re.ASCII)
_GLANCE = re.compile(r"__global__[^;{}]*?\bvoid\s+(?:__\w+__\s*(?:\([^()]*\)\s*)?)*([A-Za-z_]\w*)\s*\(", re.ASCII)
# The compiler takes a NUL for the end of the text, and the halves of surrogate pairs have no UTF-8.
_UNREADABLE = re.compile("[\0\ud800-\udfff]")
# CUDA C++ Programming Guide, "Feature Set Compiler Targets": since when there are sm_90a and sm_100f.
_SUFFIX_SINCE = {"": 0, "a": 90, "f": 100}


class Caller(NamedTuple):
    """The Python file (or notebook cell) and line that made a kernel, and the folder its quoted includes are in.

    ``exact``: the text itself begins at that line, as in a cell of CUDA; else it stands in a literal near it.
    """

    file: str
    line: int
    directory: str
    exact: bool = False

    @classmethod
    def of(cls, frame: Any) -> Caller:
        """The caller that a Python frame stands for."""
        file = frame.f_code.co_filename
        directory = os.path.dirname(os.path.abspath(file)) if os.path.isfile(file) else os.getcwd()
        return cls(file, frame.f_lineno, directory)


class Text:
    """One text, rendered and read: its outline, and requests to compile kernels of it."""

    def __init__(self, program: Program, source: KernelSource, own: tuple[Probe, ...] = ()) -> None:
        self.program = program
        self.source = source
        self._outline: Outline | None = None
        self._closures: dict[tuple[tuple[str, ...], Options], str] = {}
        # Each place as it was when first looked at, the .cu file itself as it stood before it was read.
        self._probes = {probe.path: probe for probe in own}
        self._watch = Watch(own) if own else None
        self._next_look_ns = 0
        self._changed = False

    @property
    def outline(self) -> Outline:
        """What a parse of the text shows."""
        if self._outline is None:
            self._outline = self.program.engine.outline(self.source.text)
        return self._outline

    def request(
        self, kernels: tuple[str, ...], variables: tuple[str, ...], prologue: tuple[str, ...], target: Target,
        optional: tuple[str, ...] = (),
    ) -> CompileRequest:  # fmt: skip
        """The request for these kernels (C++ name expressions) of the text; ``optional`` ones may be left out by it."""
        engine, options = self.program.engine, self.program.options
        if target.kind == "sim" and not (options.line_info or options.debug):
            options = replace(options, line_info=True)  # a fault in the simulator is told with its line of the text
        digest = self._closures.get((prologue, options))
        if digest is None:
            found = closure(self.source, options, prologue)
            digest = self._closures[prologue, options] = found.digest
            for probe in found.probes:
                self._probes.setdefault(probe.path, probe)
            if self._probes:
                self._watch = Watch(list(self._probes.values()))
        identity = engine.identity()
        request = CompileRequest(self.source, kernels, variables, prologue, options, target, identity, digest, optional)
        return self.located(request) if request.shows_origin else request

    def located(self, request: CompileRequest) -> CompileRequest:
        """The request with the place of its text found out (an ``ast`` parse of the user's file)."""
        caller = self.program.caller
        if isinstance(self.program.source, str) and not request.source.origin.exact:
            from jitgpu.source.locate import locate

            with _locating:
                origin = locate(self.source.text, caller.file, caller.line)
            request = request._replace(source=request.source._replace(origin=origin))
            if not origin.exact:  # faults show their line all the same
                lines = self.source.text.splitlines(keepends=True)
                linecache.cache[request.shown_file] = (len(self.source.text), None, lines, request.shown_file)
        return request

    def parameter_names(self, request: CompileRequest) -> dict[str, tuple[str, ...]]:
        """The parameters' names of each kernel of a request, as far as the text shows them."""
        shown = {kernel.name: kernel.parameters for kernel in self.outline.kernels}
        return {
            expression: tuple(parameter.name for parameter in shown.get(expression.partition("<")[0], ()))
            for expression in request.kernels
        }

    @property
    def watched(self) -> bool:
        """Whether files that can change are part of it."""
        return self._watch is not None

    def stale(self) -> bool:
        """Whether a file it was made of has changed. Looks no more often than keeps looking cheap."""
        if self._changed or self._watch is None or time.perf_counter_ns() < self._next_look_ns:
            return self._changed  # once stale, stale to everybody who asks
        started = time.perf_counter_ns()
        self._changed = self._watch.changed()
        ended = time.perf_counter_ns()
        self._next_look_ns = ended + int((ended - started) / _LOOK_SHARE)
        return self._changed


_with_locks: weakref.WeakSet[Any] = weakref.WeakSet()


def renew_lock_after_fork(item: Any) -> None:
    """Give ``item._lock`` anew to every forked child: a thread that held it is not in there to release it."""
    _with_locks.add(item)


def _after_fork() -> None:
    global _locating
    _locating = threading.Lock()
    for item in _with_locks:
        item._lock = threading.RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


class Program:
    """A source with its options: what ``jit_kernel``, ``Kernel`` and ``Module`` are made of."""

    def __init__(self, source: str | Path | Template, options: Options, engine: Engine, caller: Caller) -> None:
        self.source = source
        self.options = options
        self.engine = engine
        self.caller = caller
        self._texts: dict[tuple[tuple[str, str], ...], Text] = {}
        self._lock = threading.RLock()
        renew_lock_after_fork(self)
        check_source(source)

    def text(self, values: Mapping[str, object]) -> tuple[Text, dict[str, object]]:
        """The text, made anew when a file it comes from changed, and the values that are left for C++ templates.

        A text template takes the values of its own names.

        Raises
        ------
        CompileError, TemplateError
            When the file cannot be read or the template not rendered.
        """
        mine: dict[str, object] = {}
        fields: tuple[tuple[str, str], ...] | None = ()
        if isinstance(self.source, Template):
            variables = self.engine.template_variables(self.source)
            mine = {name: value for name, value in values.items() if name in variables}
            fields = self.source.cache_fields(mine)
        with self._lock:
            text = self._texts.get(fields) if fields is not None else None
            if text is None or text.stale():
                text = self._read(mine)
                if fields is not None:
                    self._texts[fields] = text
        return text, {name: value for name, value in values.items() if name not in mine}

    def target(self, arch: str | None, device: Callable[[], Device]) -> Target:
        """What to compile for: the arch of that name, else what suits the device.

        Raises
        ------
        CompileError
            For something that is no arch, or one that the compiler makes no code for.
        DeviceError
            When the device is older than anything the compiler makes code for.
        """
        supported = self.engine.identity().archs
        return _target_for(device(), supported) if arch is None else _check_arch(arch, supported)

    def _read(self, values: Mapping[str, object]) -> Text:
        source, caller = self.source, self.caller
        if isinstance(source, Path):
            from jitgpu.source.locate import read

            path = os.path.join(caller.directory, source)
            if os.path.isfile(source) and not os.path.exists(path):
                raise CompileError(
                    "a relative path starts at the folder of the Python file that names it", subject=str(source),
                    given=path, expected="a readable .cu file", fix=f"pass Path({os.path.abspath(source)!r})",
                )  # fmt: skip
            own, _ = look(path)
            kernel_source = read(path)
            _check_text(kernel_source.text)
            return Text(self, kernel_source, (own,))
        text = self.engine.render(source, values) if isinstance(source, Template) else source
        text = text.removeprefix("\ufeff")  # a byte order mark, where a file was read as plain UTF-8
        _check_text(text)
        exact = caller.exact and (isinstance(source, str) or _keeps_lines(source, text))
        return Text(self, KernelSource(text, caller.directory, Origin(caller.file, caller.line, exact)))


def _keeps_lines(template: Template, text: str) -> bool:
    """Whether each line of a rendered text is that of its template: nothing in it loops, chooses or is left out."""
    return not re.search("{[%#]", template.text) and template.text.count("\n") == text.count("\n")


def shown_name(source: object) -> str:
    """The only kernel that a text shows at a glance, for messages before it is parsed; else ``"kernel"``.

    >>> shown_name("__global__ void __launch_bounds__(64) saxpy(int n) {}")
    'saxpy'
    """
    found = set(_GLANCE.findall(source)) if isinstance(source, str) else set()
    return found.pop() if len(found) == 1 else "kernel"


def _check_text(text: str) -> None:
    """Raise CompileError for a text that the compiler would not see as it stands."""
    found = _UNREADABLE.search(text)
    if found is not None:
        raise CompileError(
            "the text holds a character that the compiler cannot read",
            subject=f"line {text.count(chr(10), 0, found.start()) + 1}", given=repr(found[0]),
            expected="Unicode text without NUL", fix="remove it, or decode the bytes that the text came from as UTF-8",
        )  # fmt: skip


def make_program(source: Any, options: Options | None, cache: KernelCache | None, caller: Caller) -> Program:
    """A program from what a user gave. Raises SignatureError for things of a wrong kind."""
    if options is not None and not isinstance(options, Options):
        raise SignatureError(
            "options= takes a jg.Options", given=repr(options), expected="jg.Options(...)",
            fix="jg.Options(fast_math=True, defines={...}, extra=('--fmad=false',))",
        )  # fmt: skip
    if cache is not None and not isinstance(cache, KernelCache):
        raise SignatureError(
            "cache= takes a jg.KernelCache", given=repr(cache), expected="jg.KernelCache(directory)",
            fix="leave it out for the default cache, whose folder JITGPU_CACHE_DIR sets",
        )  # fmt: skip
    return Program(source, options or Options(), engine_for(cache or default_cache()), caller)


def check_source(source: object) -> None:
    """Raise SignatureError for what is no source of kernels: of a wrong type, empty, or a file's name as text."""
    if isinstance(source, (Path, Template)):
        return
    if not isinstance(source, str):
        raise SignatureError(
            "not a kernel source", given=type(source).__name__,
            expected="CUDA C++ text, a pathlib.Path to a .cu file, or a jg.Template",
            fix="call it: @jg.jit_kernel(r'''...''')" if callable(source) else "pass the text as a str",
        )  # fmt: skip
    if not source.strip():
        raise SignatureError(
            "the source is empty", given=repr(source), expected="CUDA C++ text with a __global__ function",
            fix="put the kernel into the string",
        )  # fmt: skip
    if "\n" not in source and source.endswith((".cu", ".cuh")):
        raise SignatureError(
            "this is the name of a file", given=repr(source), expected="CUDA C++ text",
            fix=f"pass pathlib.Path({source!r})",
        )  # fmt: skip


def select(outline: Outline, wanted: str | None, stub: str | None) -> KernelOutline:
    """The kernel that is meant: by ``wanted``, else the only one, else the one named like the stub.

    A name that the outline does not show is trusted (kernels made by macros): the compiler tells whether it exists.

    Raises
    ------
    SignatureError
        When the name is no name, several kernels could be meant, or overloads share it.
    """
    kernels = outline.kernels
    name = wanted
    if name is None:
        if len({kernel.name for kernel in kernels}) == 1:
            name = kernels[0].name
        elif stub is not None:
            name = stub
        else:
            raise SignatureError(
                "the source holds no kernel that can be seen" if not kernels else "the source holds several kernels",
                given="no name", expected=_names(kernels) or "a __global__ function",
                fix="pass name=..." if kernels else "mark the kernel __global__, or pass name= when a macro makes it",
            )  # fmt: skip
    base = name.partition("<")[0].strip()
    if not _NAME.fullmatch(base):
        raise SignatureError(
            "not a kernel name", subject="name", given=repr(name),
            expected='an ASCII identifier, qualified as in "ns::k"',
            fix="template arguments are bound with specialize(...)",
        )  # fmt: skip
    found = [k for k in kernels if k.name == base] or [k for k in kernels if k.name.endswith("::" + base)]
    if len(found) > 1:
        raise SignatureError(
            "several kernels have this name", kernel=name, given=_names(tuple(found)), expected="one kernel",
            fix="overloads need names of their own; kernels in namespaces their full name",
        )  # fmt: skip
    if not found and kernels and wanted is None:
        close = difflib.get_close_matches(base, [kernel.name for kernel in kernels], 1)
        raise SignatureError(
            "no kernel in the source is named like the stub", kernel=name, given=name, expected=_names(kernels),
            fix=f"name the stub {close[0] if close else kernels[0].name}, or pass name=",
        )  # fmt: skip
    return found[0] if found else KernelOutline(base, ())


def _names(kernels: tuple[KernelOutline, ...]) -> str:
    return ", ".join(
        f"{kernel.name}({', '.join(f'{p.ctype} {p.name}'.strip() for p in kernel.parameters)})" for kernel in kernels
    )


def _check_arch(arch: object, supported: tuple[str, ...]) -> Target:
    match = _ARCH.fullmatch(arch) if isinstance(arch, str) else None
    if match is None or f"sm_{match[2]}" not in supported or int(match[2]) < _SUFFIX_SINCE[match[3]]:
        raise CompileError(
            "no such target", subject="arch", given=repr(arch), expected=", ".join(supported),
            fix='pass arch="sm_90" (machine code) or arch="compute_90" (PTX only)',
        )  # fmt: skip
    assert isinstance(arch, str)
    return Target(arch)


def _target_for(device: Device, supported: tuple[str, ...]) -> Target:
    """What to compile for a device: its own arch, or PTX of the newest one when the compiler is older than the GPU."""
    if device.arch in supported:
        return Target(device.arch, device.kind)
    number = int(device.arch.partition("_")[2])
    older = [arch for arch in supported if int(arch.partition("_")[2]) <= number]
    if not older:
        raise DeviceError(
            "the compiler no longer makes code for this GPU", given=f"{device.name} is {device.arch}",
            expected=", ".join(supported), fix="install the older CUDA major: jitgpu[cuda12]"
            if device.kind == "cuda" else 'simulate a newer arch, jg.device("sim")',
        )  # fmt: skip
    newest = max(older, key=lambda arch: int(arch.partition("_")[2]))
    return Target(newest.replace("sm_", "compute_"), device.kind)
