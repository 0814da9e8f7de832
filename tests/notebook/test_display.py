"""How kernels, artifacts and modules show themselves, as text and as HTML."""

from __future__ import annotations

import subprocess
import sys
from html.parser import HTMLParser

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.notebook import facts
from jitgpu.resources import resources
from jitgpu.values import KernelOutline, ParameterText, TemplateParameter

TILED = r"""
// x <- 2x, by way of shared memory; & < > are not HTML
template <typename T, int N = 4>
__global__ void tiled(const T* x, T* y) {
    __shared__ T tile[1024];
    tile[threadIdx.x] = x[threadIdx.x] << 1 & 255;
    __syncthreads();
    y[threadIdx.x] = tile[threadIdx.x];
}"""


class Reader(HTMLParser):
    """The text of a page, and that its tags are closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag != "br":
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return "".join(self.words)


def shown(session, item: object) -> tuple[str, str]:
    """Text and HTML, as IPython would show them."""
    formats, _ = session.shell.display_formatter.format(item)
    return formats["text/plain"], formats["text/html"]


@pytest.fixture
def tiled() -> jg.Kernel:
    return jg.Kernel(TILED, device="sim")


def test_an_artifact(session, tiled) -> None:
    artifact = tiled.specialize(T=np.int32).compile(arch="sm_90")
    plain, html = shown(session, artifact)
    used = resources(artifact)
    for text in (plain, Reader(html).text):
        assert "void tiled<int>(const int* x, int* y)" in text
        assert "4 KiB" in text
        assert f"{100 * used.occupancy:.0f}%" in text
        assert f"{used.blocks_per_multiprocessor} on a multiprocessor" in text
    assert f"registers {artifact.registers}," in plain
    assert f"<td>{artifact.registers}</td>" in html
    assert "<details><summary>PTX, sm_90" in html
    assert artifact.ptx.strip().splitlines()[-3] in Reader(html).text


def test_a_kernel_shows_the_instances_that_there_are(session, tiled) -> None:
    plain, html = shown(session, tiled)
    assert "not compiled yet" in plain
    assert "<table" not in html
    for dtype in ("i4", "i8"):
        x = np.arange(32, dtype=dtype)
        tiled[1, 32](x, x.copy())
    plain, html = shown(session, tiled)
    text = Reader(html).text
    for name in ("tiled<int>", "tiled<long long>"):
        assert name in plain
        assert f"PTX of {name}" in text
    assert "template <typename T, int N = 4>\nvoid tiled(const T* x, T* y)" in text
    assert TILED.strip() in text
    assert "tile[threadIdx.x] = x[threadIdx.x] << 1 & 255;" in text


def test_showing_compiles_nothing(session, sim) -> None:
    kernel = jg.Kernel("__global__ void shown_only(int* x) { *x = 4711; }", device="sim")
    before = jg.cache.stats().compiles
    assert "not compiled yet" in shown(session, kernel)[0]
    assert jg.cache.stats().compiles == before
    kernel.compile()
    assert "registers" in shown(session, kernel)[0]


def test_a_kernel_that_cannot_be_read(session, tmp_path) -> None:
    kernel = jg.Kernel(tmp_path / "missing.cu")
    for text in shown(session, kernel):
        assert "cannot be read" in text


def test_a_module(session, sim) -> None:
    module = jg.Module("__constant__ int c;\n__global__ void f(int* x) { *x = c; }\n__global__ void g(int* x) {}\n")
    plain, html = shown(session, module)
    assert plain.splitlines()[:3] == ["f, g: module with variables c", "  void f(int* x)", "  void g(int* x)"]
    assert "void g(int* x)" in Reader(html).text
    module.compile()
    plain, html = shown(session, module)
    assert plain.count("occupancy") == 2
    assert html.count("<summary>PTX") == 1  # one image


def test_spills_stand_out(session) -> None:
    body = "float v[64]; for (int k = 0; k < 64; k++) v[k] = x[k * 32]; __syncthreads();"
    body += " for (int k = 0; k < 64; k++) x[k * 32] = v[63 - k];"
    kernel = jg.Kernel(f"__global__ void many(float* x) {{ {body} }}", options=jg.Options(max_registers=16))
    artifact = kernel.compile(arch="sm_80")
    assert artifact.spill_bytes > 0
    assert f'<td class="warn">{resources(artifact).spill_bytes} B' in shown(session, artifact)[1]


def test_what_does_not_fit(session) -> None:
    artifact = jg.Kernel("__global__ void f(int* x) {}").compile(arch="sm_80")
    text = str(facts.artifact_facts(artifact, threads=2048).compiled[0].resources.occupancy)
    assert text == "0.0"
    session.names["a"] = artifact
    assert "does not fit" in session.run("%jit_report a --block 2048")


def test_ptx_alone(session) -> None:
    artifact = jg.Kernel("__global__ void f(int* x) { *x = 1; }").compile(arch="compute_90")
    plain, html = shown(session, artifact)
    assert "registers ?" in plain
    assert "not known" in Reader(html).text


@pytest.mark.parametrize(
    ("outline", "text"),
    [
        (KernelOutline("f", ()), "void f()"),
        (
            KernelOutline("f", (ParameterText("m", "float[4][4]"), ParameterText("", "int", "3")),
                          (TemplateParameter("A", "pack"), TemplateParameter("I", "pack", "int"))),
            "template <typename... A, int... I>\nvoid f(float m[4][4], int = 3)",
        ),
        (
            KernelOutline("a_kernel_with_a_name", tuple(ParameterText(f"parameter{n}", "const float*") for n in "123")),
            "void a_kernel_with_a_name(const float* parameter1,\n"
            "                          const float* parameter2,\n"
            "                          const float* parameter3)",
        ),
    ],
)  # fmt: skip
def test_declarations(outline: KernelOutline, text: str) -> None:
    assert facts.declaration(outline) == text


def test_kernels_show_themselves_without_the_extension() -> None:
    """In a process of its own: that IPython runs is enough."""
    program = (
        "from IPython.core.interactiveshell import InteractiveShell\n"
        "shell = InteractiveShell.instance()\n"
        "import jitgpu as jg\n"
        "kernel = jg.Kernel('__global__ void f(int* x) { *x = 1; }')\n"
        "print(sorted(shell.display_formatter.format(kernel)[0]))\n"
        "import sys; print('pygments.formatters.html' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines()[0] == "['text/html', 'text/plain']"


def test_plain_python_is_left_alone() -> None:
    program = "import jitgpu, sys; print([n for n in ('IPython', 'pygments', 'traitlets') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
