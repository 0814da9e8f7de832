"""SASS of compiled kernels: through a real nvdisasm where there is one, and how one is found and spoken to."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

import jitgpu as jg
from jitgpu import disassembly

TEXT = """
extern "C" __global__ void first(float* x) { x[threadIdx.x] *= 2; }
extern "C" __global__ void second(float* x) { x[threadIdx.x] += 3; }
"""
# As nvdisasm writes: the heading of a section, then what is in it.
LISTING = """\t.headerflags\t@"EF_CUDA_SM80"

//--------------------- .text.second                --------------------------
second:
        /*0000*/                   FADD R1, R1, 3 ;

//--------------------- .text.first                 --------------------------
first:
        /*0000*/                   FMUL R1, R1, 2 ;

//--------------------- .text.helper                --------------------------
helper:
        /*0000*/                   RET ;

//--------------------- SYMBOLS --------------------------
\t.type\t\tfirst,@object
"""


def tool(folder: Path, body: str) -> Path:
    """An executable of that name that runs this Python."""
    path = folder / "nvdisasm"
    path.write_text(f"#!{sys.executable}\nimport sys\n{body}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of PATH; nvdisasm is nowhere else."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(disassembly, "_TOOLKIT", str(tmp_path / "none"))
    monkeypatch.setattr("cuda.pathfinder.find_nvidia_binary_utility", lambda name: None)
    return tmp_path


def test_only_this_kernel_and_what_is_no_kernel(bare: Path) -> None:
    tool(bare, f"open({str(bare / 'seen')!r}, 'w').write(' '.join(sys.argv[1:-1]) + ' ' + sys.argv[-1][-6:])\n"
               f"print({LISTING!r})")  # fmt: skip
    text = disassembly.sass(jg.Kernel(TEXT, name="first").compile(arch="sm_80"))
    assert "FMUL R1, R1, 2" in text
    assert "RET" in text
    assert not any(word in text for word in ("FADD", "SYMBOLS", "headerflags"))
    assert (bare / "seen").read_text() == "--print-code .cubin"


def test_lines_are_asked_for_where_the_binary_has_them(bare: Path) -> None:
    tool(bare, "print(' '.join(sys.argv[1:-1]))")
    made = jg.Kernel(TEXT, name="first", options=jg.Options(line_info=True)).compile(arch="sm_80")
    assert disassembly.sass(made) == "--print-code --print-line-info\n"


def test_without_nvdisasm_the_error_names_the_package(bare: Path) -> None:
    assert disassembly.find_nvdisasm() is None
    with pytest.raises(jg.JitGpuError, match="pip install nvidia-cuda-nvdisasm") as caught:
        disassembly.sass(jg.Kernel(TEXT, name="first").compile(arch="sm_80"))
    assert caught.value.kernel == "first"


def test_an_nvdisasm_that_refuses(bare: Path) -> None:
    tool(bare, "sys.exit('nvdisasm fatal: architecture \"SM80\" is deprecated')")
    with pytest.raises(jg.JitGpuError, match="is deprecated") as caught:
        disassembly.sass(jg.Kernel(TEXT, name="first").compile(arch="sm_80"))
    assert str(bare / "nvdisasm") in caught.value.expected


def test_ptx_alone_has_no_sass() -> None:
    with pytest.raises(jg.JitGpuError, match="no machine code"):
        disassembly.sass(jg.Kernel(TEXT, name="first").compile(arch="compute_80"))


@pytest.mark.skipif(disassembly.find_nvdisasm() is None, reason="nvdisasm is not installed")
@pytest.mark.parametrize("arch", ["sm_80", "sm_90", "sm_120"])
def test_a_real_nvdisasm(arch: str) -> None:
    text = disassembly.sass(jg.Kernel(TEXT, name="second").compile(arch=arch))
    assert "EXIT" in text
    assert "FADD" in text
    assert ".text.first" not in text
