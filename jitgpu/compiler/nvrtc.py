"""From a request to an image: the one file that talks to NVRTC, through the binding that CuPy brings.

CuPy's binding needs no device and no driver, and releases the GIL while NVRTC works.
"""

from __future__ import annotations

import logging
import os
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from jitgpu.compiler import diagnostics, headers, hints, pch, ptx, signature
from jitgpu.compiler.refusals import absent_names, compile_error, name_error
from jitgpu.errors import CompileError
from jitgpu.values import CompileRequest, CompilerIdentity, Entry, Image, Variable, digest

__all__ = ["compile_image", "identity", "is_loaded", "library_path", "supported_archs"]

_log = logging.getLogger("jitgpu")
_binding: ModuleType | None = None
_identity: CompilerIdentity | None = None

_PROGRAM = "kernel.cu"
# A quoted include, or one whose name a macro makes; __has_include looks for a file as well.
_QUOTED = re.compile(r'__has_include|include[^\n<]*["A-Za-z_]')


# ------------------------------------------------------------------------------------------------------------ library


def is_loaded() -> bool:
    """Whether libnvrtc was loaded by this module."""
    return _binding is not None


def _nvrtc() -> ModuleType:
    """CuPy's NVRTC binding, with the library loaded."""
    global _binding
    if _binding is None:
        try:
            module = import_module("cupy_backends.cuda.libs.nvrtc")
            module.getVersion()  # the library itself is loaded by the first call
        except (ImportError, AttributeError) as error:  # AttributeError: a CuPy of which files are gone
            raise CompileError(
                "the CUDA compiler is not installed: CuPy's NVRTC binding cannot be imported",
                subject="NVRTC", given=str(error), expected="CuPy 14.1 or newer for CUDA 12 or 13",
                fix=hints.install_command(),
            ) from error
        except (OSError, RuntimeError) as error:
            raise CompileError(
                "the CUDA compiler's library (libnvrtc) cannot be loaded",
                subject="NVRTC", given=str(error).strip().splitlines()[0] if str(error).strip() else repr(error),
                expected="libnvrtc of CUDA 12 or 13, from its wheel, conda or a CUDA toolkit",
                fix=hints.install_command(),
            ) from error
        _binding = module
    return _binding


def library_path() -> str:
    """Where libnvrtc was loaded from; "" when cuda-pathfinder, by which CuPy loads it, does not tell."""
    try:
        pathfinder = import_module("cuda.pathfinder")
    except ImportError:
        return ""
    return pathfinder.load_nvidia_dynamic_lib("nvrtc").abs_path or ""


def identity() -> CompilerIdentity:
    """Version and header set of the compiler; loads it."""
    global _identity
    if _identity is None:
        version = tuple(_nvrtc().getVersion())
        spec = find_spec("cupy")
        places = list(spec.submodule_search_locations or ()) if spec else []
        found = headers.search(version, library_path(), places[0] if places else "")
        _identity = CompilerIdentity(version, found.digest, found.directories, supported_archs(), _build())
    return _identity


def _build() -> str:
    """The full version, ``"12.9.86"``, which NVRTC tells only in the head of the PTX it makes."""
    nvrtc = _nvrtc()
    handle = nvrtc.createProgram("", _PROGRAM, (), ())
    try:
        nvrtc.compileProgram(handle, ())
        match = re.search(rb"release \d+\.\d+, V([\d.]+)", nvrtc.getPTX(handle))
    except nvrtc.NVRTCError as error:
        raise CompileError(
            "the CUDA compiler cannot compile an empty text", subject="NVRTC",
            given=" ".join(nvrtc.getProgramLog(handle).split()) or str(error),
            expected="libnvrtc and libnvrtc-builtins of one version, in one folder",
            fix=f"take other CUDA folders out of LD_LIBRARY_PATH, or {hints.install_command()}",
        ) from error  # fmt: skip
    finally:
        nvrtc.destroyProgram(handle)
    return match[1].decode() if match else ""


def supported_archs() -> tuple[str, ...]:
    """``("sm_50", ...)``, in the order NVRTC lists them; loads it."""
    return tuple(f"sm_{number}" for number in _nvrtc().getSupportedArchs())


# ------------------------------------------------------------------------------------------------------------ program


@dataclass(frozen=True, slots=True)
class _Program:
    """What NVRTC is given."""

    name: str
    text: str
    expressions: tuple[str, ...]
    options: tuple[str, ...]
    layout: diagnostics.Layout
    pch_key: str
    pch_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Output:
    """What NVRTC gave: on failure ``status`` names why and only the log is filled."""

    status: str
    log: str
    lowered: Mapping[str, str]
    cubin: bytes = b""
    ptx: bytes = b""


def _prepare(request: CompileRequest) -> _Program:
    source = request.source
    # Quoted includes are looked up beside the file that NVRTC believes to read, and beside the current directory when
    # that has no folder (NVRTC documentation, nvrtcCreateProgram). The folder is named only where it matters: the same
    # text must give the same program wherever it is written.
    named = source.directory and _QUOTED.search(source.text)
    name = os.path.join(source.directory, _PROGRAM) if named else _PROGRAM
    text, marked = _marked_text(request)
    options = (
        f"-arch={request.target.arch}",
        *request.options.flags(),
        *(f"-I{path}" for path in (*request.options.include_dirs, *request.compiler.header_dirs)),
        f"--pre-include={os.path.join(headers.shim_directory(), 'jitgpu', 'signature.h')}",
        *(f"--pre-include={header}" for header in request.prologue),
        "--ptxas-options=-v",
        # What NVRTC finds in a cache of its own comes without ptxas's report (NVRTC documentation, "Caching"), and with
        # CUDA 13.0 a request with -ftz=true was seen to be answered from one without.
        *(("--no-cache",) if request.compiler.version >= (12, 9) else ()),
    )
    kernels = [item for kernel in request.kernels for item in (kernel, signature.kernel_expression(kernel))]
    variables = [item for name_ in request.variables for item in (f"&{name_}", signature.variable_expression(name_))]
    key = digest(("prefix", pch.prefix(text)), ("options", "\n".join(options)), ("name", name),
                 ("closure", request.closure))  # fmt: skip
    return _Program(
        name, text, (*kernels, *variables), options, diagnostics.Layout(request, name, marked), key[:32],
        (*pch.includes(source.text), *request.prologue),
    )


def _marked_text(request: CompileRequest) -> tuple[str, int]:
    """The text, with a ``#line`` directive where its places end up in the binary, and the line it counts from.

    The directive stands after the leading includes, since NVRTC makes no precompiled header of lines below one.
    """
    source = request.source
    if not request.shows_origin:
        return source.text, 0
    head = pch.prefix(source.text)
    if _open_conditionals(head):
        head = ""  # inside #if the directive might be skipped
    line = head.count("\n") + 1
    shown = line + source.origin.line - 1 if source.origin.exact else line
    file = diagnostics.label(request).replace("\\", "\\\\").replace('"', '\\"')
    return f'{head}#line {shown} "{file}"\n{source.text[len(head):]}', line


def _open_conditionals(text: str) -> bool:
    opened = len(re.findall(r"^[ \t]*#[ \t]*if", text, re.M))
    return opened != len(re.findall(r"^[ \t]*#[ \t]*endif", text, re.M))


def _run(program: _Program, extra: Sequence[str] = ()) -> _Output:
    """One nvrtcProgram, from creation to destruction."""
    nvrtc = _nvrtc()
    handle = nvrtc.createProgram(program.text, program.name, (), ())
    try:
        for expression in program.expressions:
            nvrtc.addNameExpression(handle, expression)
        try:
            nvrtc.compileProgram(handle, (*program.options, *extra))
        except nvrtc.NVRTCError as error:
            return _Output(str(error), nvrtc.getProgramLog(handle), {})
        lowered = {name: nvrtc.getLoweredName(handle, name) for name in program.expressions}
        real = program.layout.request.target.arch.startswith("sm_")
        # CuPy takes the last byte for a terminator and drops it; the driver reads it (a zero, of a program header).
        cubin = nvrtc.getCUBIN(handle) + b"\0" if real else b""
        return _Output("", nvrtc.getProgramLog(handle), lowered, cubin, nvrtc.getPTX(handle))
    finally:
        nvrtc.destroyProgram(handle)


@cache
def _widen_pch_heap() -> None:
    """Once, let NVRTC hold larger precompiled headers than its default of 256 MiB.

    NVRTC 13 needs 254 MiB for ``cooperative_groups.h`` alone; what does not fit is compiled anew each time. The heap is
    address space, filled as it is used (NVRTC documentation, nvrtcSetPCHHeapSize). CuPy does not bind this call.
    """
    path = library_path()
    if not path:
        return
    import ctypes

    library, size = ctypes.CDLL(path), ctypes.c_size_t(0)
    if library.nvrtcGetPCHHeapSize(ctypes.byref(size)) == 0 and size.value < pch.HEAP_BYTES:
        library.nvrtcSetPCHHeapSize(ctypes.c_size_t(pch.HEAP_BYTES))


def _run_with_pch(program: _Program, version: tuple[int, int]) -> _Output:
    """Run, with a precompiled header where one pays; any trouble with it means running without."""
    if not pch.worthwhile(version, program.pch_names, program.pch_key):
        started = time.perf_counter()
        output = _run(program)
        pch.note_duration(program.pch_key, time.perf_counter() - started)
        return output
    _widen_pch_heap()
    with pch.lease(program.pch_key) as folder:
        if not folder:
            return _run(program)
        output = _run(program, ("--pch", f"--pch-dir={folder}"))
    state = re.search(r"(creating|using) precompiled header file", output.log)
    _log.debug("precompiled header: %s", state[1] if state else "not used")
    if output.status and re.search(r"PCH|precompiled header", output.log):
        return _run(program)
    return output


# -------------------------------------------------------------------------------------------------------------- image


def compile_image(request: CompileRequest, parameter_names: Mapping[str, tuple[str, ...]]) -> Image:
    """Compile; see :func:`jitgpu.compiler.compile`."""
    started = time.perf_counter()
    version = tuple(_nvrtc().getVersion())
    program = _prepare(request)
    output = _run_with_pch(program, version)
    key, fields = request.key, request.fields()
    if output.status and request.optional:
        absent = absent_names(request, diagnostics.read_log(output.log))
        if absent and not _errors(program, output):
            kernels = tuple(name for name in request.kernels if name not in absent)
            variables = tuple(name for name in request.variables if name not in absent)
            request = request._replace(kernels=kernels, variables=variables)
            program = _prepare(request)
            output = _run_with_pch(program, version)
    if output.status:
        raise _refusal(request, program, output)
    log = diagnostics.clean_log(output.log, program.name, request.compiler.header_dirs)
    text = output.ptx.decode("utf-8", "replace")
    return Image(
        key=key,
        arch=request.target.arch,
        cubin=output.cubin,
        ptx=output.ptx,
        entries=_entries(request, output, text, parameter_names),
        variables=_variables(request, output, text),
        log=log,
        compile_ms=(time.perf_counter() - started) * 1e3,
        fields=tuple((label, digest((label, value))) for label, value in fields),
    )


def _errors(program: _Program, output: _Output) -> bool:
    """Whether the text itself was refused, not only a name that was asked for."""
    placed = diagnostics.place(diagnostics.read_log(output.log), program.layout)
    return any(item.severity == "error" for item in placed)


def _entries(
    request: CompileRequest, output: _Output, text: str, names: Mapping[str, tuple[str, ...]]
) -> tuple[Entry, ...]:
    directives = ptx.read_kernels(text)
    usage = ptx.read_usage(output.log)
    entries = []
    for kernel in request.kernels:
        symbol = output.lowered[kernel]
        about = directives.get(symbol, ptx.KernelDirectives(()))
        used = usage.get(symbol, ptx.Usage())
        lowered = output.lowered[signature.kernel_expression(kernel)]
        entries.append(Entry(
            name=kernel, symbol=symbol,
            parameters=signature.parameters_of(lowered, about.parameters, names.get(kernel, ())),
            registers=used.registers, shared_bytes=used.shared_bytes, local_bytes=used.local_bytes,
            spill_bytes=used.spill_bytes, max_threads=about.max_threads, required_block=about.required_block,
            required_cluster=about.required_cluster,
        ))  # fmt: skip
    return tuple(entries)


def _variables(request: CompileRequest, output: _Output, text: str) -> tuple[Variable, ...]:
    places = ptx.read_variables(text) if request.variables else {}
    found = []
    for name in request.variables:
        symbol = output.lowered[f"&{name}"]
        lowered = output.lowered[signature.variable_expression(name)]
        found.append(signature.variable_of(name, symbol, lowered, places.get(symbol)))
    return tuple(found)


def _refusal(request: CompileRequest, program: _Program, output: _Output) -> Exception:
    records = diagnostics.read_log(output.log)
    log = diagnostics.clean_log(output.log, program.name, request.compiler.header_dirs)
    found = diagnostics.place(records, program.layout)
    if not records or _errors(program, output):
        return compile_error(request, found, output.status, log)
    return name_error(request, records) or compile_error(request, found, output.status, log)
