"""Outlines of many texts: those of outlines.txt with the outline each must give.

A case is a line ``=== name``, the text, a line ``---``, and the outline in the shorthand of :func:`shown`, one entry
a line. ``(not by itself)`` marks texts that NVRTC refuses as they stand: macros or standard it does not have, host
code, broken text.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jitgpu.source.outline import outline
from jitgpu.values import Outline

_ALONE = " (not by itself)"


class Case(NamedTuple):
    name: str
    text: str
    expected: tuple[str, ...]
    compiles: bool


def shown(outline: Outline) -> tuple[str, ...]:
    """``<type T, value int N=4> ns::k(const T* x, int n=3)``, ``constant coef``."""
    lines = []
    for kernel in outline.kernels:
        header = ", ".join(
            " ".join(filter(None, (p.kind, p.ctype, p.name))) + (f"={p.default}" if p.default else "")
            for p in kernel.template
        )
        listed = ", ".join(
            f"{p.ctype} {p.name}".strip() + (f"={p.default}" if p.default else "") for p in kernel.parameters
        )
        lines.append((f"<{header}> " if kernel.template else "") + f"{kernel.name}({listed})")
    return (*lines, *(f"{variable.space} {variable.name}" for variable in outline.variables))


def _cases() -> list[Case]:
    blocks = (Path(__file__).parent / "outlines.txt").read_text("utf-8").split("=== ")[1:]
    cases = []
    for block in blocks:
        head, _, rest = block.partition("\n")
        text, _, expected = rest.rpartition("\n---\n")
        compiles = not head.endswith(_ALONE)
        cases.append(Case(head.removesuffix(_ALONE), text, tuple(filter(None, expected.split("\n"))), compiles))
    return cases


CASES = _cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_outline(case: Case) -> None:
    assert shown(outline(case.text)) == case.expected


def test_there_are_many_cases() -> None:
    assert len(CASES) >= 60
    assert len({case.text for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", [case for case in CASES if case.compiles], ids=lambda case: case.name)
def test_compiler_knows_every_name(case: Case) -> None:
    """What is listed is there: the compiler resolves each name that needs no template arguments."""
    nvrtc = pytest.importorskip("cupy_backends.cuda.libs.nvrtc")
    found = outline(case.text)
    names = [kernel.name for kernel in found.kernels if not kernel.template]
    names += [f"&{variable.name}" for variable in found.variables]
    program = nvrtc.createProgram(case.text, "k.cu", [], [])
    try:
        for name in names:
            nvrtc.addNameExpression(program, name)
        try:
            nvrtc.compileProgram(program, ["-arch=sm_90", "-std=c++17", *_includes()])
        except nvrtc.NVRTCError:
            pytest.fail(nvrtc.getProgramLog(program))
        for name in names:
            assert nvrtc.getLoweredName(program, name)
    finally:
        nvrtc.destroyProgram(program)


def _includes() -> list[str]:
    spec = importlib.util.find_spec("nvidia.cuda_runtime")
    return [f"-I{place}/include" for place in (spec.submodule_search_locations or [])] if spec else []


def test_lines() -> None:
    text = "// é\n\n__global__ void a() {}\ntemplate <class T>\n__global__ void\nb(T* x)\n{\n}\r\n__global__ void c();"
    assert [(kernel.name, kernel.line) for kernel in outline(text).kernels] == [("a", 3), ("b", 6), ("c", 9)]


def test_line_is_the_definitions() -> None:
    text = "__global__ void k(int);\n__global__ void other() {}\n__global__ void k(int n) {}"
    assert [(kernel.name, kernel.line) for kernel in outline(text).kernels] == [("k", 3), ("other", 2)]


def test_windows_line_ends() -> None:
    text = "__global__ void k(int n,\r\n  float* x)\r\n{\r\n}\r\n#if 0\r\n__global__ void a() {}\r\n#endif\r\n"
    assert shown(outline(text)) == ("k(int n, float* x)",)
    assert shown(outline("__global__ void k(int \\\r\n n) {}")) == ("k(int n)",)


_FILLERS = st.sampled_from(
    [
        "// größer {\n", "/* ( { */", '\n#define Q "{"\n', "\n#if A\nint a;\n#else\nint b;\n#endif\n", "\r\n", "\\\n",
        "namespace q%d { __device__ int f() { return '{'; } }\n", 'extern "C" { __device__ int g%d(); }\n',
        "__device__ int h%d() { if (1) { return 2; } return 3; }\n", "typedef int t%d;\n", "using u%d = int;\n",
        "struct S%d { int a; };\n",
    ]
)  # fmt: skip


@given(st.lists(_FILLERS, max_size=12), st.data())
@settings(max_examples=60, deadline=None)
def test_surroundings_change_nothing(fillers: list[str], data: st.DataObject) -> None:
    """A kernel is found with the same parameters and at its own line whatever stands before and after it."""
    at = data.draw(st.integers(0, len(fillers)))
    pieces = [piece.replace("%d", str(i)) for i, piece in enumerate(fillers)]
    before = "".join(pieces[:at])
    kernel_text = "template <class T>\n__global__ void kernel(const T* x, int n = 3) { x[0]; }\n"
    text = before + kernel_text + "".join(pieces[at:])
    (kernel,) = (k for k in outline(text).kernels if k.name == "kernel")
    assert shown(outline(text))[0] == "<type T> kernel(const T* x, int n=3)"
    assert kernel.line == before.count("\n") + 2


@given(st.text(alphabet="(){}[]<>;,:#\"'\\/* \n\r_aé=templateglobaldeviceconstvoid0", max_size=80))
@settings(max_examples=150, deadline=None)
def test_never_raises(noise: str) -> None:
    text = noise + "__global__ void k(int n" + noise
    outline(text)
    outline("__constant__ " + noise)
    outline("template <" + noise + "> __global__ void k() {}")
