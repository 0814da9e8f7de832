"""One compilation: what comes out, what decides it, and what it must not touch."""

from __future__ import annotations

import logging
import multiprocessing
import os
import re
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from jitgpu import compiler
from jitgpu.compiler import headers, pch
from jitgpu.errors import JitGpuError
from jitgpu.values import CompileRequest, Entry, Image, Origin, digest

SAXPY = """extern "C" __global__ void saxpy(int n, float a, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}
"""
GROUPS = """#include <cooperative_groups.h>
template <class T, int N> __global__ void k(T* x) { x[cooperative_groups::this_thread_block().thread_rank()] = N; }
"""


def test_image(make_request: Callable[..., CompileRequest]) -> None:
    request = make_request(SAXPY, "saxpy")
    image = compiler.compile(request, {"saxpy": ("n", "a", "x", "y")})
    assert image.key == request.key
    assert image.arch == "sm_80"
    assert image.cubin.startswith(b"\x7fELF")
    assert b".entry saxpy(" in image.ptx
    assert b".target sm_80" in image.ptx
    assert image.compile_ms > 0
    assert dict(image.fields) == {label: digest((label, value)) for label, value in request.fields()}
    assert image.entries[0].symbol == "saxpy"
    assert image.entries[0].registers > 0


def test_ptx_only(compile_text: Callable[..., Image]) -> None:
    image = compile_text(SAXPY, "saxpy", arch="compute_80")
    assert image.cubin == b""
    assert b".entry saxpy(" in image.ptx
    assert [p.ctype for p in image.entries[0].parameters] == ["int", "float", "const float*", "float*"]


@pytest.mark.parametrize("arch", ["sm_75", "sm_90", "sm_90a", "compute_90a"])
def test_architectures(compile_text: Callable[..., Image], arch: str) -> None:
    image = compile_text(SAXPY, "saxpy", arch=arch)
    assert f".target sm_{arch.partition('_')[2]}".encode() in image.ptx
    assert bool(image.cubin) == arch.startswith("sm_")


def test_supported_archs() -> None:
    found = compiler.supported_archs()
    assert {"sm_80", "sm_90"} <= set(found)
    assert compiler.loaded()


def test_nothing_is_flushed_to_zero_unasked(compile_text: Callable[..., Image]) -> None:
    assert b".ftz" not in compile_text(SAXPY, "saxpy").ptx
    assert b".ftz" in compile_text(SAXPY, "saxpy", ftz=True).ptx
    assert b"ex2.approx" in compile_text("__global__ void k(float* x) { x[0] = expf(x[0]); }", fast_math=True).ptx


def test_options_reach_the_compiler(compile_text: Callable[..., Image]) -> None:
    text = "template <int N> struct Is {};\n__global__ void k(Is<VALUE> a, Is<__cplusplus> b) {}"
    a, b = compile_text(text, defines={"VALUE": 5}, std="c++20").entries[0].parameters
    assert (a.ctype, b.ctype) == ("Is<5>", "Is<202002>")
    assert b".debug_info" in compile_text(SAXPY, "saxpy", debug=True).ptx
    assert b".loc" in compile_text(SAXPY, "saxpy", line_info=True).ptx
    wide = """__global__ void k(double* x) {
    double s = 0;
#pragma unroll
    for (int i = 0; i < 64; ++i) s += x[i] * x[63 - i];
    x[0] = s;
}"""
    assert compile_text(wide, max_registers=24).entries[0].registers <= 24


def test_relocatable_code_may_refer_outside(compile_text: Callable[..., Image]) -> None:
    text = "__device__ int elsewhere(int);\n__global__ void k(int* x) { x[0] = elsewhere(3); }"
    image = compile_text(text, relocatable=True)
    assert image.cubin.startswith(b"\x7fELF")
    assert image.entries[0].registers > 0


def test_prologue(compile_text: Callable[..., Image]) -> None:
    text = "template <class T> __global__ void k(T* x) { x[0] = x[1]; }\n"
    image = compile_text(text, "k<__half>", "k<__nv_bfloat16>", prologue=["cuda_fp16.h", "cuda_bf16.h"])
    assert [entry.parameters[0].dtype_name for entry in image.entries] == ["float16", "bfloat16"]


def test_quoted_includes_are_looked_up_beside_the_text(compile_text: Callable[..., Image], tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.h").write_text('#include "sub/b.h"\n')
    (tmp_path / "sub" / "b.h").write_text('#include "c.h"\n')
    (tmp_path / "sub" / "c.h").write_text("struct C { int x[7]; };\n")
    text = '#include "a.h"\n__global__ void k(C c) {}'
    assert compile_text(text, directory=tmp_path).entries[0].parameters[0].nbytes == 28
    named = '#define NAME "a.h"\n#include NAME\n__global__ void k(C c) {}'
    assert compile_text(named, directory=tmp_path).entries[0].parameters[0].nbytes == 28
    asked = '#if __has_include("a.h")\nstruct C { int x; };\n#endif\n__global__ void k(C c) {}'
    assert compile_text(asked, directory=tmp_path).entries[0].parameters[0].nbytes == 4


def test_the_current_directory_is_neither_searched_nor_written(
    compile_text: Callable[..., Image], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    (here / "a.h").write_text("#error found\n")
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.h").write_text("struct C { int x; };\n")
    monkeypatch.chdir(here)
    compile_text('#include "a.h"\n__global__ void k(C c) {}', directory=other)
    compile_text(GROUPS, "k<float, 1>")
    assert os.listdir(here) == ["a.h"]
    assert os.listdir(other) == ["a.h"]


def test_the_same_text_elsewhere_gives_the_same_binary(compile_text: Callable[..., Image], tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "h.h").write_text("#pragma once\n")
    texts = (SAXPY, '#include "h.h"\n' + SAXPY)
    for text in texts:
        images = [
            compile_text(text, "saxpy", directory=tmp_path / name, origin=Origin(f"{name}.py", line))
            for name, line in (("a", 1), ("b", 50))
        ]
        assert images[0].cubin == images[1].cubin
        assert images[0].ptx == images[1].ptx
        assert images[0].log == images[1].log
        assert images[0].key == images[1].key


def test_assert_shows_the_users_file_and_line(compile_text: Callable[..., Image]) -> None:
    text = "#include <cooperative_groups.h>\n\n__global__ void k(int* x) {\n    assert(x[0] == __LINE__);\n}\n"
    image = compile_text(text, origin=Origin("/home/me/kernels.py", 40))
    file = ", ".join(str(byte) for byte in b"/home/me/kernels.py").encode()
    assert file in image.ptx
    assert b", 43;" in image.ptx


@pytest.mark.parametrize("lead", ["", "#include <cstdint>\n", "// a\n/* b\nc */ #define X 1\n", "#if 1\n#define Y\n"])
def test_line_numbers_hold_behind_any_leading_lines(compile_text: Callable[..., Image], lead: str) -> None:
    end = "\n#endif" if "#if" in lead else ""
    text = lead + "template <int N> struct Line {};\n__global__ void k(Line<__LINE__> x) {}" + end
    image = compile_text(text, origin=Origin("a.py", 100))
    assert image.entries[0].parameters[0].ctype == f"Line<{100 + lead.count(chr(10)) + 1}>"


def test_from_many_threads(make_request: Callable[..., CompileRequest]) -> None:
    text = "template <int N> __global__ void k(int* x) { x[0] = N; }"
    requests = [make_request(text, f"k<{i}>") for i in range(24)]
    requests += [make_request(GROUPS, f"k<int, {i}>") for i in range(4)]
    with ThreadPoolExecutor(6) as pool:
        images = list(pool.map(lambda request: compiler.compile(request, {}), requests))
    assert [image.entries[0].name for image in images] == [request.kernels[0] for request in requests]
    assert len({image.cubin for image in images}) == len(images)


# ------------------------------------------------------------------------------------------------ precompiled headers


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG, "jitgpu")
    return caplog


needs_pch = pytest.mark.skipif(
    compiler.identity().version < pch.OLDEST, reason="NVRTC 12.8 brought precompiled headers"
)


@needs_pch
@pytest.mark.parametrize("tail", ["", "// assert\n"])
def test_a_heavy_header_is_compiled_once(
    compile_text: Callable[..., Image], said: pytest.LogCaptureFixture, tail: str
) -> None:
    lead = f"// {os.getpid()} {tail}\n" if tail else "\n"  # leading lines of this test alone
    first, second = (compile_text(lead + GROUPS + tail, f"k<float, {n}>") for n in (1, 2))
    assert [record.getMessage() for record in said.records if "precompiled" in record.message] == [
        "precompiled header: creating", "precompiled header: using"]  # fmt: skip
    assert first.cubin != second.cubin
    assert "precompiled" not in first.log + second.log


@needs_pch
def test_what_it_makes_is_the_same(compile_text: Callable[..., Image], monkeypatch: pytest.MonkeyPatch) -> None:
    compile_text(GROUPS, "k<float, 1>")
    with_header = compile_text(GROUPS, "k<float, 2>")
    monkeypatch.setattr(pch, "worthwhile", lambda *_: False)
    without = compile_text(GROUPS, "k<float, 2>")
    # names of internal linkage hold a number that NVRTC makes up each time
    internal = re.compile(rb"_[0-9a-f]{8}_\d+")
    assert internal.sub(b"", with_header.ptx) == internal.sub(b"", without.ptx)
    assert len(with_header.cubin) == len(without.cubin)


@needs_pch
def test_simple_texts_use_none(compile_text: Callable[..., Image], said: pytest.LogCaptureFixture) -> None:
    compile_text("#include <cstdint>\n" + SAXPY, "saxpy")
    assert not said.records


@needs_pch
def test_a_changed_header_is_seen(compile_text: Callable[..., Image], tmp_path: Path) -> None:
    text = '#include <cooperative_groups.h>\n#include "mine.h"\n__global__ void k(Mine m) {}\n'
    for size in (3, 5):
        (tmp_path / "mine.h").write_text(f"struct Mine {{ int x[{size}]; }};\n")
        os.utime(tmp_path / "mine.h", ns=(0, 0))  # a time that tells nothing
        image = compile_text(text, directory=tmp_path, closure=f"digest of {size}")
        assert image.entries[0].parameters[0].nbytes == 4 * size


@needs_pch
def test_trouble_with_it_fails_nothing(
    compile_text: Callable[..., Image], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(pch, "_state", pch._State())
    monkeypatch.setattr(tempfile, "mkdtemp", lambda **_: str(tmp_path / "absent"))
    assert compile_text("\n\n" + GROUPS, "k<float, 1>").cubin

    def removed(_state: object, _key: str) -> str:
        return str(tmp_path / "removed under us")

    monkeypatch.setattr(pch, "_folder", removed)
    assert compile_text("\n\n\n" + GROUPS, "k<float, 1>").cubin


def test_few_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pch, "_state", pch._State())
    monkeypatch.setattr(pch, "_KEPT_BYTES", 3000)
    with pch.lease("busy") as busy:
        Path(busy, "kernel.pch").write_bytes(bytes(1000))
        for index in range(20):
            with pch.lease(f"key{index}") as folder:
                Path(folder, "kernel.pch").write_bytes(bytes(1000))
        assert os.path.isdir(busy)
        assert sorted(os.listdir(pch._state.root)) == ["busy", "key17", "key18", "key19"]
    with pch.lease("key17") as again:
        assert os.path.isfile(os.path.join(again, "kernel.pch"))
    pch._remove_root(pch._state)
    assert not os.path.exists(busy)


def test_folders_of_dead_processes_are_removed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    dead = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    for pid in (int(dead.stdout), os.getpid()):
        (tmp_path / f"jitgpu-pch-{pid}-abc").mkdir()
    pch._remove_abandoned()
    assert os.listdir(tmp_path) == [f"jitgpu-pch-{os.getpid()}-abc"]


LEADING = {
    "": "",
    "int x;\n": "",
    "#include <a>\nint x;": "#include <a>\n",
    "// c\n\n#include <a>\n  int x;": "// c\n\n#include <a>\n",
    "/* a\n b */\n#define A \\\n 1\nint x;\n": "/* a\n b */\n#define A \\\n 1\n",
    "#define A /* a\n b */ 1\nint x;\n": "#define A /* a\n b */ 1\n",
    "/* a */ int x;\n": "",
    "#include <a>\n/* b */ int x;": "#include <a>\n",
    "#include <a>\n": "#include <a>\n",
}


@pytest.mark.parametrize("text", LEADING)
def test_prefix(text: str) -> None:
    assert pch.prefix(text) == LEADING[text]


# ------------------------------------------------------------------------------------------- identity and environment


def run_python(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=False,
        env={**os.environ, **environment}, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_identity() -> None:
    found = compiler.identity()
    assert found == compiler.identity()
    assert found.version >= (12, 0)
    assert len(found.headers) == 64
    assert found.build.startswith("{}.{}.".format(*found.version))
    assert found.header_dirs[0] == headers.shim_directory()
    assert all(os.path.isdir(path) for path in found.header_dirs)


def test_identity_is_the_same_in_another_process() -> None:
    code = "from jitgpu import compiler; print(compiler.identity().headers, compiler.environment())"
    assert run_python(code) == f"{compiler.identity().headers} {compiler.environment()}"


def test_environment_loads_nothing() -> None:
    code = """
        import sys
        from jitgpu import compiler
        facts = compiler.environment()
        assert any("libnvrtc" in name or "nvrtc64" in name for name, _ in facts), facts
        assert not compiler.loaded()
        assert not {"cupy", "cupy_backends", "jitgpu.compiler.nvrtc"} & set(sys.modules)
        if sys.platform.startswith("linux"):
            assert "nvrtc" not in open("/proc/self/maps").read()
    """
    run_python(code)


@pytest.mark.parametrize("name", ["CUDA_PATH", "CUDA_HOME", "CONDA_PREFIX", "LD_LIBRARY_PATH"])
def test_environment_follows_the_variables(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    before = compiler.environment()
    monkeypatch.setenv(name, str(tmp_path))
    assert compiler.environment() != before


def test_environment_follows_what_is_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    library = tmp_path / "nvidia" / "cu13" / "lib" / "libnvrtc.so.13"
    library.parent.mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    seen = [compiler.environment()]
    library.write_text("a")
    seen.append(compiler.environment())
    library.write_text("ab")
    seen.append(compiler.environment())
    if sys.platform != "win32":
        assert len(set(seen)) == 3


def test_without_cupy_the_command_that_installs_it_is_named() -> None:
    code = """
        import sys
        sys.modules["cupy_backends"] = None
        from jitgpu import compiler
        from jitgpu.errors import CompileError
        try:
            compiler.identity()
        except CompileError as error:
            assert not compiler.loaded()
            print(error.fix)
    """
    assert run_python(code).startswith('pip install "jitgpu[cuda12]"')


def test_without_libnvrtc_the_command_that_installs_it_is_named() -> None:
    code = """
        import sys, types
        fake = types.ModuleType("cupy_backends.cuda.libs.nvrtc")
        def absent():
            raise RuntimeError("Failure finding libnvrtc.so")
        fake.getVersion = absent
        sys.modules["cupy_backends.cuda.libs.nvrtc"] = fake
        from jitgpu import compiler
        from jitgpu.errors import CompileError
        try:
            compiler.supported_archs()
        except CompileError as error:
            print(error.given, error.fix, sep="|")
    """
    assert run_python(code).startswith('Failure finding libnvrtc.so|pip install "jitgpu[cuda12]"')


def _child(request: CompileRequest, queue: multiprocessing.Queue[tuple[str, Entry]]) -> None:
    image = compiler.compile(request, {})
    queue.put((pch._state.root, image.entries[0]))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_compiles_and_leaves_the_parents_files(make_request: Callable[..., CompileRequest]) -> None:
    request = make_request("\n\n\n\n" + GROUPS, "k<float, 1>")
    image = compiler.compile(request, {})
    root = pch._state.root
    context = multiprocessing.get_context("fork")
    queue: multiprocessing.Queue[tuple[str, Entry]] = context.Queue()
    child = context.Process(target=_child, args=(request, queue))
    child.start()
    child_root, entry = queue.get(timeout=60)
    child.join(60)
    assert child.exitcode == 0
    assert entry == image.entries[0]
    if compiler.identity().version >= pch.OLDEST:
        assert child_root != root
        assert os.path.isdir(root)


def test_the_programs_end_is_tidy(tmp_path: Path) -> None:
    code = f"""
        from jitgpu import compiler
        from jitgpu.values import *
        text = {GROUPS!r}
        request = CompileRequest(KernelSource(text, "", Origin("a.py")), ("k<int, 1>",), (), (), Options(),
                                 Target("sm_80"), compiler.identity(), "")
        compiler.compile(request, {{}})
    """
    run_python(code, TMPDIR=str(tmp_path))
    assert not [name for name in os.listdir(tmp_path) if "pch" in name]


def test_a_program_is_destroyed_whatever_happens(
    make_request: Callable[..., CompileRequest], monkeypatch: pytest.MonkeyPatch
) -> None:
    from jitgpu.compiler import nvrtc

    binding = nvrtc._nvrtc()
    alive: set[int] = set()

    class Counting:
        def __getattr__(self, name: str) -> object:
            return getattr(binding, name)

        def createProgram(self, *given: object) -> int:
            handle: int = binding.createProgram(*given)
            alive.add(handle)
            return handle

        def destroyProgram(self, handle: int) -> None:
            binding.destroyProgram(handle)
            alive.discard(handle)

    monkeypatch.setattr(nvrtc, "_binding", Counting())
    request = make_request(SAXPY, "saxpy")
    compiler.compile(request, {})
    for broken in (request._replace(kernels=("nope",)), make_request("foo"), make_request(SAXPY, extra=["--foo"])):
        with pytest.raises(JitGpuError):
            compiler.compile(broken, {})
    assert not alive
