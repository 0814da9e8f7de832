"""Kernels of files, as the command line names them, and the compiler options beside them."""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import click

from jitgpu.errors import SignatureError
from jitgpu.kernel import Kernel
from jitgpu.kernel_cache import KernelCache, default_cache
from jitgpu.options import Options
from jitgpu.program import Caller, make_program
from jitgpu.values import KernelOutline, TemplateParameter

__all__ = ["Instance", "architectures", "cache_option", "chosen", "compiler_options", "default_arch", "split_top"]

_Texts = Mapping[str, tuple[KernelOutline, ...]]
#: What stands for a template parameter in an example.
_EXAMPLES = {"type": "float", "value": "256", "template": "F", "pack": "float"}


class Instance(NamedTuple):
    """A kernel of a file: ``file`` as the user wrote it, ``name`` as it will be shown."""

    file: str
    name: str
    kernel: Kernel


# ---------------------------------------------------------------------------------------------------------- options

def compiler_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds the compiler's options to a command, which gets them as one ``options``. Stands below all others."""

    @functools.wraps(command)
    def collected(
        *args: Any, std: str, define: tuple[str, ...], include: tuple[str, ...], fast_math: bool, line_info: bool,
        max_registers: int | None, **others: Any,
    ) -> Any:  # fmt: skip
        pairs = (item.partition("=") for item in define)
        options = Options(
            std=std, defines={name: value if given else None for name, given, value in pairs}, include_dirs=include,
            fast_math=fast_math, line_info=line_info, max_registers=max_registers,
        )  # fmt: skip
        return command(*args, options=options, **others)

    for option in (
        click.option("--max-registers", type=int, metavar="N", help="At most N registers a thread."),
        click.option("--line-info", is_flag=True, help="Note the lines of the text, for profilers and SASS."),
        click.option("--fast-math", is_flag=True, help="Faster, less exact arithmetic; subnormal numbers become 0."),
        click.option("-I", "--include", multiple=True, metavar="DIR", help="Look for headers there."),
        click.option("-D", "--define", multiple=True, metavar="NAME[=VALUE]", help="Define a macro."),
        click.option("--std", type=click.Choice(["c++14", "c++17", "c++20"]), default="c++17", help="C++ standard."),
    ):
        collected = option(collected)
    return collected


def cache_option(*names: str, made: bool = True) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Adds the option for another cache folder, made where it is missing; the command gets a ``cache``."""

    def opened(ctx: click.Context, parameter: click.Parameter, folder: str | None) -> KernelCache:
        if folder is None:
            return default_cache()
        cache = KernelCache(os.path.abspath(folder))
        cache.watcher = default_cache().watcher
        return cache

    return click.option(
        *names, "cache", type=click.Path(file_okay=False, exists=not made), callback=opened, metavar="DIR",
        help="Cache folder.  [default: JITGPU_CACHE_DIR, else the user's cache folder]",
    )  # fmt: skip


def architectures(ctx: click.Context, parameter: click.Parameter, text: str | None) -> tuple[str, ...]:
    """A callback for ``--arch sm_80,sm_90``."""
    return tuple(dict.fromkeys(part for part in re.split(r"[\s,]+", text or "") if part)) or (default_arch(),)


def default_arch() -> str:
    """What to compile for where the user does not say: the current GPU's arch, else what the simulator stands for."""
    from jitgpu.backend import cuda, device
    from jitgpu.backend.simulator import DEFAULT_ARCH

    return DEFAULT_ARCH if cuda.unavailable() else device("cuda").arch


# ---------------------------------------------------------------------------------------------------------- kernels

def chosen(
    files: Sequence[str], names: Sequence[str], options: Options, cache: KernelCache, device: str | None = None
) -> tuple[list[Instance], list[str]]:
    """The kernels that are meant, and notices about those that are left out.

    Without names: every kernel that needs none of its template parameters named. A name is looked for in every file.

    Raises
    ------
    SignatureError
        Where nothing is meant, or a name is in none of several files.
    """
    texts = {file: _outlines(file, options, cache) for file in files}

    def kernel(file: str, name: str) -> Kernel:
        return Kernel(Path(os.path.abspath(file)), name=name, options=options, cache=cache, device=device)

    if names:
        return [made for name in names for made in _by_name(name, texts, kernel)], []
    made, notices, example = [], [], ""
    for file, outlines in texts.items():
        if not outlines:
            notices.append(f"{file}: no kernel can be seen in it; one that a macro makes is named with --kernel")
        for outline in outlines:
            if _is_open(outline):
                example = f"name an instance, --kernel '{_example(outline)}'"
                notices.append(f"{file}: {outline.name} is a template: {example}")
            else:
                made.append(Instance(file, outline.name, kernel(file, outline.name)))
    if not made:
        raise SignatureError(
            "no kernel to compile", subject=", ".join(files), given="no --kernel",
            expected=_listed(texts) or "a __global__ function",
            fix=example if example else "name what a macro makes with --kernel",
        )  # fmt: skip
    return made, notices


def _by_name(name: str, texts: _Texts, kernel: Callable[[str, str], Kernel]) -> Iterator[Instance]:
    """The kernel of that name in each file that has one."""
    base, bracket, inner = name.partition("<")
    having = [(file, found) for file, outlines in texts.items() if (found := _named(outlines, base.strip()))]
    if not having and len(texts) == 1:  # a macro may make it: the compiler knows
        yield from (Instance(file, name, kernel(file, name)) for file in texts)
    elif not having:
        raise SignatureError(
            "no file holds this kernel", subject="--kernel", given=repr(name), expected=_listed(texts),
            fix="name one of these; a kernel that a macro makes needs its file alone",
        )  # fmt: skip
    for file, outline in having:
        if _is_open(outline) and (not bracket or _is_cut_short(outline, inner.rstrip().removesuffix(">"))):
            raise SignatureError(
                "this kernel is a template", kernel=outline.name, given=f"--kernel {name}",
                expected="an instance of it", fix=f"--kernel '{_example(outline)}'",
            )  # fmt: skip
        values = _template_values(outline, inner.rstrip().removesuffix(">")) if bracket else {}
        made = kernel(file, outline.name).specialize(**values) if values else kernel(file, name)
        yield Instance(file, name, made)


def _outlines(file: str, options: Options, cache: KernelCache) -> tuple[KernelOutline, ...]:
    """The kernels that a parse of the file shows."""
    if any("\udc80" <= char <= "\udcff" for char in os.path.abspath(file)):  # bytes that Python could not decode
        raise click.BadParameter(f"the compiler takes no path that is not UTF-8: {os.path.abspath(file)}")
    program = make_program(Path(os.path.abspath(file)), options, cache, Caller(file, 1, os.getcwd()))
    return program.text({})[0].outline.kernels


def _named(kernels: Sequence[KernelOutline], base: str) -> KernelOutline | None:
    """The kernel of that name, its namespace left out or not. Of overloads the first: Kernel refuses them."""
    exact = [kernel for kernel in kernels if kernel.name == base]
    found = exact or [kernel for kernel in kernels if kernel.name.endswith("::" + base)]
    return found[0] if found else None


def _listed(texts: _Texts) -> str:
    return ", ".join(kernel.name for kernels in texts.values() for kernel in kernels)


def _example(outline: KernelOutline) -> str:
    """An instance of a template, for messages: ``scale<float, 256>``."""
    values = ", ".join(item.default or _EXAMPLES[item.kind] for item in outline.template)
    return f"{outline.name}<{values}>"


def _is_open(outline: KernelOutline) -> bool:
    """Whether a template parameter must be named."""
    return any(not parameter.default for parameter in outline.template)


def _is_cut_short(outline: KernelOutline, inner: str) -> bool:
    """Whether a template parameter that must be named is not."""
    return any(not item.default and item.kind != "pack" for item in outline.template[len(split_top(inner)) :])


def _template_values(outline: KernelOutline, inner: str) -> dict[str, object]:
    """``float, 256`` as what ``specialize`` takes: ``{"T": "float", "BLOCK": 256}``.

    So the key is that of Python's ``specialize``, and the headers that the types need are included. Empty where the
    parameters do not stand one by one in the text (packs): the compiler reads the name as it is then.
    """
    given, parameters = split_top(inner), outline.template
    if len(given) > len(parameters) or any(item.kind in ("pack", "template") for item in parameters):
        return {}
    return {item.name: _value(item, text) for item, text in zip(parameters, given, strict=False)}


def _value(parameter: TemplateParameter, text: str) -> object:
    if parameter.kind != "value":
        return text
    if match := re.fullmatch(r"[+-]?(?:(0[xX])[0-9a-fA-F]+|(0)[0-7]+|0|[1-9][0-9]*)", text):
        return int(text, 16 if match[1] else 8 if match[2] else 10)  # as C++ reads it
    return {"true": True, "false": False}.get(text, text)


def split_top(text: str) -> list[str]:
    """The parts between commas that stand in no brackets.

    >>> split_top("pair<int, 2>, 256")
    ['pair<int, 2>', '256']
    """
    parts, depth = [""], 0
    for char in text:
        depth += (char in "<([{") - (char in ">)]}")
        if char == "," and not depth:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts if part.strip()]
