"""The exceptions for what the compiler refused, with what was given, what was expected and the fix."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jitgpu.compiler.diagnostics import NAME_MAP, Record
from jitgpu.compiler.hints import hint_for
from jitgpu.errors import CompileError, Diagnostic, JitGpuError, SignatureError, TemplateError
from jitgpu.values import CompileRequest

__all__ = ["absent_names", "compile_error", "name_error"]

# One unknown name makes the compiler misread what surrounds it: its own hint counts more than those of the others.
_ABSENT = re.compile(r"is undefined|has no (actual )?member|must be a class or namespace|which instance of overloaded")
_ROOT = re.compile(r"is undefined|cannot open|has no (actual )?member|not a template|must be a class or namespace")


def compile_error(request: CompileRequest, found: Sequence[Diagnostic], status: str, log: str) -> CompileError:
    """The text, or an option, was refused."""
    errors = [item for item in found if item.severity == "error"]
    kernel = request.kernels[0] if len(request.kernels) == 1 else ""
    flags = " ".join(request.options.flags())
    unknown = re.search(r"nvrtc: error: (unrecognized option (\S+) found|.*)", log)
    if unknown:
        return CompileError(
            "NVRTC does not take this option", kernel=kernel, subject="options", log=log,
            given=unknown[2] or f"{flags} ({unknown[1]})",
            expected="an option of NVRTC's manual, section 'Supported Compile Options'",
            fix="correct Options(extra=...)",
        )  # fmt: skip
    hinted = [item for item in errors if item.hint]
    hinted.sort(key=lambda item: not _ROOT.search(item.message))
    count = f"{len(errors)} error{'s' if len(errors) != 1 else ''}" if errors else status
    return CompileError(
        f"the CUDA C++ text does not compile: {count}", kernel=kernel, diagnostics=tuple(found), log=log,
        given=f"{request.target.arch}, {flags}",
        expected=f"CUDA C++ that NVRTC {'.'.join(map(str, request.compiler.version))} accepts",
        fix=hinted[0].hint if hinted else "correct the lines below",
    )  # fmt: skip


def name_error(request: CompileRequest, records: Sequence[Record]) -> JitGpuError | None:
    """The text is right, but a name asked for is not in it, or does not mean one kernel; None when it is neither."""
    for name, messages in _by_name(request, records).items():
        if name in request.variables:
            return _variable_error(name)
        return _kernel_error(name, messages, request)
    # Then the template that asks was instantiated with something that has no size: a function given as a variable.
    return _variable_error(", ".join(request.variables)) if request.variables else None


def absent_names(request: CompileRequest, records: Sequence[Record]) -> frozenset[str]:
    """The optional names that the text as compiled does not hold, or holds several times; empty where any other name
    is at fault."""
    about = _by_name(request, records)
    absent = {
        name
        for name, messages in about.items()
        if any(_ABSENT.search(message) for message in messages) and name in request.optional
    }
    return frozenset(absent) if len(absent) == len(about) else frozenset()


def _by_name(request: CompileRequest, records: Sequence[Record]) -> dict[str, list[str]]:
    """What the compiler says of each name that it was asked for."""
    about: dict[str, list[str]] = {}
    for record in records:
        if record.severity == "error" and record.file == NAME_MAP:
            about.setdefault(_asked_name(request, record), []).append(record.message)
    return about


def _asked_name(request: CompileRequest, record: Record) -> str:
    """The kernel or variable that the name expression shown with the message was made from."""
    shown = record.source.partition("nv_mangled_name ")[2]
    if "decltype(" in shown:
        shown = shown.rpartition("decltype(")[2].strip().removesuffix(")>")
    shown = re.sub(r"\s", "", shown.removeprefix("&"))
    for name in (*request.kernels, *request.variables):
        if re.sub(r"\s", "", name) == shown:
            return name
    return shown


def _variable_error(name: str) -> SignatureError:
    return SignatureError(
        "the text has no such variable", subject=f"variable {name}", given=repr(name),
        expected="a __constant__ or __device__ variable at namespace scope, named with its namespace",
        fix="correct the name; NVRTC cannot name a __managed__ variable: make it a __device__ one",
    )  # fmt: skip


def _kernel_error(name: str, messages: Sequence[str], request: CompileRequest) -> JitGpuError:
    base = name.partition("<")[0].strip()
    text = "\n".join(messages)
    if "An unnamed type" in text:
        return SignatureError(
            "a parameter has a type without a name", kernel=name, given=repr(name), expected="named types",
            fix="give the enumeration or struct a name",
        )  # fmt: skip
    unknown = re.search(r'identifier "([^"]+)" is undefined|has no (?:actual )?member "([^"]+)"', text)
    missing = (unknown[1] or unknown[2]) if unknown else ""
    scope = 'followed by "::"' in text and "::" in base
    if scope or missing in base.split("::"):
        return SignatureError(
            "the text has no kernel of this name", kernel=name, given=repr(base), expected=_known_kernels(request),
            fix="correct the name; a kernel inside a namespace is named with it (ns::kernel)",
        )  # fmt: skip
    if missing:
        return TemplateError(
            f"a template argument names something the text does not declare: {missing}", kernel=name, given=repr(name),
            expected="types and values that the text, or a header it includes, declares",
            fix=hint_for(text, "", request) or f"declare {missing} in the text, or include its header",
        )  # fmt: skip
    if "which instance of overloaded function" in text:
        return SignatureError(
            "several kernels have this name: it is overloaded", kernel=name,
            given=f"{name!r}, declared {_places(base, request)}", expected="one kernel of that name",
            fix="give each overload a name of its own, or make them one template",
        )  # fmt: skip
    if "which instance of function template" in text and _is_kernel(base, request):
        return _template_error(name, messages)
    if "<" in name and _is_kernel(base, request):
        return TemplateError(
            "this kernel is not a template, or not with these arguments", kernel=name, given=repr(name),
            expected="a template whose parameters the arguments fit", fix="leave out kernel.specialize, or correct it",
        )  # fmt: skip
    return SignatureError(
        "this is not a kernel", kernel=name, given=repr(name), expected=_known_kernels(request),
        fix="write __global__ before it, or correct the name",
    )  # fmt: skip


def _template_error(name: str, messages: Sequence[str]) -> TemplateError:
    if "<" not in name:
        return TemplateError(
            "the template parameters of this kernel are not bound", kernel=name, given=repr(name),
            expected="a type or value for each template parameter",
            fix="bind them with kernel.specialize(T=..., N=...)",
        )  # fmt: skip
    constant = any("constant value" in message for message in messages)
    return TemplateError(
        "the template arguments do not fit the kernel's template parameters", kernel=name, given=repr(name),
        expected="a constant for each value parameter" if constant
        else "a type for each type parameter, a constant for each value parameter, as many as there are",
        fix="correct what kernel.specialize binds",
    )  # fmt: skip


_KERNEL = r"__global__[^;{}()]*(?:\((?:[^()]|\([^()]*\))*\)[^;{}()]*?)*?"


def _is_kernel(base: str, request: CompileRequest) -> bool:
    short = re.escape(base.rpartition("::")[2])
    return re.search(rf"{_KERNEL}\b{short}\s*\(", request.source.text) is not None


def _places(base: str, request: CompileRequest) -> str:
    """Where the text declares kernels of that name, as lines of the user's file."""
    text, short = request.source.text, re.escape(base.rpartition("::")[2])
    offset = request.source.origin.line - 1 if request.source.origin.exact else 0
    lines = [text.count("\n", 0, match.end()) + 1 + offset for match in re.finditer(rf"{_KERNEL}\b{short}\s*\(", text)]
    return "on lines " + ", ".join(map(str, dict.fromkeys(lines))) if lines else "by a macro or a header"


def _known_kernels(request: CompileRequest) -> str:
    """The kernels that the text seems to hold."""
    found = re.findall(_KERNEL + r"\b(?!__)(\w+)\s*\(", request.source.text)
    names = dict.fromkeys(found)
    return "one of " + ", ".join(names) if names else "the name of a __global__ function in the text"
