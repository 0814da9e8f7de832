"""The host headers of the package, alone and together with CUDA's, and how CUDA's are found."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from jitgpu import compiler
from jitgpu.compiler import headers
from jitgpu.errors import CompileError
from jitgpu.values import CompileRequest, Image

SHIMS = sorted(path.name for path in Path(headers.shim_directory()).iterdir() if path.is_file())
ALL = "".join(f"#include <{name}>\n" for name in SHIMS)
# In groups, since the larger ones take a second each.
CUDA = (
    "cuda_runtime.h cuda_fp16.h cuda_bf16.h cuda_fp8.h cuComplex.h",
    "cupy/complex.cuh cupy/carray.cuh",
    "cuda/std/cstdint cuda/std/cstddef cuda/std/cstring cuda/std/limits",
    "cuda/std/cmath cuda/std/complex cuda/std/functional cuda/std/span cuda/std/type_traits cuda/std/utility",
    "cooperative_groups.h cuda/atomic",
    "cub/block/block_reduce.cuh cub/warp/warp_scan.cuh",
    "curand_kernel.h",
)


HERE = Path(__file__).parent
USES = (HERE / "uses.cu").read_text()


@pytest.mark.parametrize("std", ["c++14", "c++17", "c++20"])
@pytest.mark.parametrize("name", SHIMS)
def test_each_alone(compile_text: Callable[..., Image], name: str, std: str) -> None:
    log = compile_text(f"#include <{name}>\n#include <{name}>\n__global__ void k() {{}}", std=std).log
    assert "warning" not in log


@pytest.mark.parametrize("std", ["c++14", "c++17", "c++20"])
def test_what_they_promise(compile_text: Callable[..., Image], std: str) -> None:
    assert "warning" not in compile_text(ALL + (HERE / "promises.cu").read_text(), std=std).log
    assert "warning" not in compile_text(ALL + USES, std=std).log


def test_what_they_promise_from_cpp17_on(compile_text: Callable[..., Image]) -> None:
    assert compile_text((HERE / "promises_cpp17.cu").read_text()).entries[0].symbol


@pytest.mark.parametrize("others", CUDA)
def test_together_with_cudas_in_both_orders(compile_text: Callable[..., Image], others: str) -> None:
    theirs = "".join(f"#include <{name}>\n" for name in others.split())
    for lead in (ALL + theirs, theirs + ALL):
        # the texts differ in their leading lines, so that no precompiled header of one serves the other
        assert "warning" not in compile_text(lead + USES).log


def test_the_users_folders_come_first(compile_text: Callable[..., Image], tmp_path: Path) -> None:
    (tmp_path / "stdint.h").write_text("#define MINE 77\n")
    text = "#include <stdint.h>\n__global__ void k(int (*x)[MINE]) {}"
    assert compile_text(text, include_dirs=[tmp_path]).entries[0].parameters[0].ctype == "int (*)[77]"


# ------------------------------------------------------------------------------------------------------------- search


def fake_runtime(root: Path, version: int, mark: str = "cuda_runtime_api.h", word: str = "CUDART_VERSION") -> Path:
    root.mkdir(parents=True, exist_ok=True)
    (root / mark).write_text(f"// long comment\n#define {word}  {version}\n")
    return root


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine with nothing installed, on which ``tmp_path/site`` is where packages go."""
    (tmp_path / "site" / "nvidia").mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [str(tmp_path / "site")])
    for name in ("CUDA_PATH", "CUDA_HOME", "CONDA_PREFIX", "LD_LIBRARY_PATH"):
        monkeypatch.delenv(name, raising=False)
    real = headers._toolkits
    monkeypatch.setattr(
        headers, "_toolkits", lambda: [path for path in real() if path.startswith(str(tmp_path))]
    )
    return tmp_path


def test_wheels_of_cuda_12(bare: Path) -> None:
    wheel = fake_runtime(bare / "site/nvidia/cuda_runtime/include", 12090)
    (bare / "site/nvidia/curand/include").mkdir(parents=True)
    found = headers.search((12, 9), "", "").directories
    assert found == (headers.shim_directory(), str(wheel), str(bare / "site/nvidia/curand/include"))


def test_wheels_of_cuda_13(bare: Path) -> None:
    fake_runtime(bare / "site/nvidia/cuda_runtime/include", 12090)
    (bare / "site/nvidia/curand/include").mkdir(parents=True)
    wheel = fake_runtime(bare / "site/nvidia/cu13/include", 13000)
    assert headers.search((13, 0), "", "").directories == (headers.shim_directory(), str(wheel))


def test_a_toolkit_of_another_major_is_never_used(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    toolkit = fake_runtime(bare / "cuda/include", 13000)
    monkeypatch.setenv("CUDA_PATH", str(bare / "cuda"))
    assert str(toolkit) not in headers.search((12, 9), "", "").directories
    assert headers.other_majors((12, 9)) == [(str(toolkit), (13, 0))]
    assert headers.other_majors((13, 0)) == []


def test_the_exact_version_beats_the_nearest(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    older = fake_runtime(bare / "site/nvidia/cuda_runtime/include", 12060)
    monkeypatch.setenv("CUDA_HOME", str(bare / "cuda"))
    assert headers.search((12, 9), "", "").directories[1:] == (str(older),)
    newer = fake_runtime(bare / "cuda/include", 12090)
    assert headers.search((12, 9), "", "").directories[1:] == (str(newer),)


def test_conda(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    conda = fake_runtime(bare / "conda/targets/x86_64-linux/include", 12090, "cuda.h", "CUDA_VERSION")
    monkeypatch.setenv("CONDA_PREFIX", str(bare / "conda"))
    assert headers.search((12, 9), "", "").directories[1:] == (str(conda),)


def test_headers_beside_the_library(bare: Path) -> None:
    beside = fake_runtime(bare / "somewhere/include", 12090)
    (bare / "somewhere/lib64").mkdir()
    library = bare / "somewhere/lib64/libnvrtc.so.12"
    library.touch()
    assert headers.search((12, 9), str(library), "").directories[1:] == (str(beside),)


def test_digest_follows_content_not_place_or_time(bare: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    wheel = fake_runtime(bare / "site/nvidia/cuda_runtime/include", 12090)
    (wheel / "cuda_fp16.h").write_text("int a;\n")
    first = headers._digest.__wrapped__((str(wheel),))
    copy = tmp_path_factory.mktemp("elsewhere") / "include"
    shutil.copytree(wheel, copy, copy_function=shutil.copyfile)
    assert headers._digest.__wrapped__((str(copy),)) == first
    (copy / "cuda_fp16.h").write_text("int ab;\n")
    assert headers._digest.__wrapped__((str(copy),)) != first
    (copy / "cuda_fp16.h").write_text("int a;\n")
    (copy / "cuda_runtime_api.h").write_text("// long comment\n#define CUDART_VERSION  12080\n")
    assert headers._digest.__wrapped__((str(copy),)) != first


def test_digest_follows_the_order_of_folders(tmp_path: Path) -> None:
    a, b = fake_runtime(tmp_path / "a", 12090), fake_runtime(tmp_path / "b", 12080)
    assert headers._digest.__wrapped__((str(a), str(b))) != headers._digest.__wrapped__((str(b), str(a)))


def test_missing_runtime_headers_are_explained(
    make_request: Callable[..., CompileRequest], bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    toolkit = fake_runtime(bare / "cuda/include", 13000 if compiler.identity().version[0] == 12 else 12090)
    monkeypatch.setenv("CUDA_PATH", str(bare / "cuda"))
    request = make_request("#include <cuda_fp16.h>\n__global__ void k() {}")
    identity = request.compiler._replace(header_dirs=(headers.shim_directory(),))
    with pytest.raises(CompileError) as caught:
        compiler.compile(request._replace(compiler=identity), {})
    assert 'pip install "jitgpu[cuda1' in caught.value.fix
    assert str(toolkit) in caught.value.fix
