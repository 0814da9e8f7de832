"""What is worth showing of a kernel, an artifact or a module; how it looks is decided elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from jitgpu.errors import JitGpuError
from jitgpu.kernel import Kernel
from jitgpu.module import Module
from jitgpu.resources import Resources, resources
from jitgpu.source.template import Template
from jitgpu.values import Artifact, KernelOutline, ParameterText, TemplateParameter

__all__ = ["Compiled", "Facts", "artifact_facts", "declaration", "facts_of", "kernel_facts"]

_LONG = 88


class Compiled(NamedTuple):
    """One artifact with what it takes of a multiprocessor."""

    artifact: Artifact
    resources: Resources


class Facts(NamedTuple):
    """One thing to show: ``signatures`` of its kernels, its CUDA text (empty where that is not known), what of it is
    compiled, and ``note``, a sentence on what is not."""

    title: str
    kind: str
    signatures: tuple[str, ...]
    source: str = ""
    compiled: tuple[Compiled, ...] = ()
    note: str = ""


def facts_of(item: Kernel | Artifact | Module) -> Facts:
    """The facts of anything that shows itself. Compiles nothing, and raises nothing that jitgpu raises."""
    if isinstance(item, Artifact):
        return artifact_facts(item)
    if isinstance(item, Module):
        return _module_facts(item)
    return kernel_facts(item, _at_hand(item))


def artifact_facts(artifact: Artifact, threads: int | None = None, dynamic_shared_bytes: int = 0) -> Facts:
    """The facts of one compiled kernel, with blocks of so many threads (None: see :func:`jitgpu.resources.resources`).

    Raises LaunchConfigError for sizes that are none.
    """
    parameters = tuple(ParameterText(p.name, p.ctype) for p in artifact.parameters)
    signature = declaration(KernelOutline(artifact.entry.name, parameters))
    compiled = Compiled(artifact, resources(artifact, threads, dynamic_shared_bytes))
    return Facts(artifact.entry.name, f"compiled kernel, {artifact.origin}", (signature,), "", (compiled,))


def kernel_facts(
    kernel: Kernel, artifacts: Iterable[Artifact], threads: int | None = None, dynamic_shared_bytes: int = 0
) -> Facts:
    """The facts of a kernel of which these artifacts are known. Raises LaunchConfigError for sizes that are none."""
    loader = kernel.loader
    try:
        state = loader.state()
    except JitGpuError as error:  # a file that cannot be read, a text template with open names
        return _unread(kernel, error)
    shared = dynamic_shared_bytes or kernel.defaults.shared_bytes
    block = _block(kernel) if threads is None else threads
    compiled = tuple(Compiled(one, resources(one, block, shared)) for one in artifacts)
    note = "" if compiled else _what_compiles_it(state.outline)
    text = state.text.source.text.strip("\n")
    return Facts(kernel.__name__, _kind(kernel), (declaration(state.outline),), text, compiled, note)


def _unread(kernel: Kernel, error: JitGpuError) -> Facts:
    """A kernel whose text is not there: a file that cannot be read, or a text template with open names."""
    loader = kernel.loader
    source = loader.program.source
    if not isinstance(source, Template):
        return Facts(kernel.__name__, _kind(kernel), (), note=error.problem)
    outlines = loader.program.engine.outline(source.text).kernels
    signatures = tuple(declaration(one) for one in outlines if loader.name in (None, one.name))
    note = f"not compiled yet: {error.problem}; bind it with specialize(...)"
    return Facts(kernel.__name__, f"{_kind(kernel)}, a text template", signatures, source.text.strip("\n"), note=note)


def _kind(kernel: Kernel) -> str:
    bound = ", ".join(f"{name}={_shown(value)}" for name, value in kernel.loader.values.items())
    return f"kernel with {bound}" if bound else "kernel"


def _shown(value: object) -> str:
    return value.__name__ if isinstance(value, type) else repr(value)


def _what_compiles_it(outline: KernelOutline) -> str:
    how = "launch it, or bind its template parameters with specialize(...)" if outline.template else "launch it"
    return f"not compiled yet: {how}, or compile(arch=...)"


def _block(kernel: Kernel) -> int | None:
    """The block that the kernel is launched with where the launch does not say."""
    block = kernel.defaults.block
    if block is None:
        return None
    threads = 1
    for size in block if isinstance(block, tuple) else (block,):
        threads *= int(size)
    return threads


def _at_hand(kernel: Kernel) -> list[Artifact]:
    """What of a kernel is compiled already: what is loaded, and what the cache has for the current device."""
    loader = kernel.loader
    try:
        state = loader.state()
        found = [loaded.artifact for loaded in state.kernels.values()]
        if state.fixed is not None and not found:
            cache = loader.program.engine.cache
            key = f"image:{kernel.request().key}"
            if cache.remembered(key) is not None or cache.store.get(key) is not None:
                found.append(kernel.compile())
    except JitGpuError:  # no device, an unreadable source: then nothing is
        return []
    return list({(one.key, one.symbol): one for one in found}.values())


def _module_facts(module: Module) -> Facts:
    try:
        names = module.names
    except JitGpuError as error:
        return Facts("module", "module", (), note=error.problem)
    kernels = [module[name] for name in names]
    parts = [kernel_facts(kernel, _at_hand(kernel)) for kernel in kernels]
    signatures = tuple(dict.fromkeys(signature for part in parts for signature in part.signatures))
    variables = "".join(f", {name}" for name in module.constants)
    kind = f"module with variables{variables[1:]}" if variables else "module"
    compiled = tuple(one for part in parts for one in part.compiled)
    source = parts[0].source if parts else ""
    return Facts(", ".join(names) or "module", kind, signatures, source, compiled)


def declaration(outline: KernelOutline) -> str:
    """A kernel as C++ declares it.

    >>> declaration(KernelOutline("scale", (ParameterText("a", "T"),), (TemplateParameter("T", "type"),)))
    'template <typename T>\\nvoid scale(T a)'
    """
    listed = [_parameter(parameter) for parameter in outline.parameters]
    head = f"void {outline.name}("
    line = head + ", ".join(listed) + ")"
    if len(line) > _LONG:
        line = head + (",\n" + " " * len(head)).join(listed) + ")"
    if outline.template:
        line = f"template <{', '.join(map(_template_parameter, outline.template))}>\n{line}"
    return line


def _parameter(parameter: ParameterText) -> str:
    array = re.match(r"(.*?)((?:\[[^\]]*\])+)$", parameter.ctype)  # float[4] m is written float m[4]
    text = f"{array[1]} {parameter.name}{array[2]}" if array else f"{parameter.ctype} {parameter.name}"
    return text.strip() + (f" = {parameter.default}" if parameter.default else "")


def _template_parameter(parameter: TemplateParameter) -> str:
    words = {"type": "typename", "template": "template <...> class", "value": parameter.ctype}
    kind = words.get(parameter.kind) or f"{parameter.ctype or 'typename'}..."
    return f"{kind} {parameter.name}".strip() + (f" = {parameter.default}" if parameter.default else "")
