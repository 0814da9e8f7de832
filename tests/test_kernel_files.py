"""Kernels whose files change: ``.cu`` files, headers, nested and shadowing ones, in this process and in others."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import jitgpu as jg

REPOSITORY = Path(__file__).parents[1]
ARCH = "sm_80"


def _program(tmp_path: Path, text: str, *args: str) -> str:
    """What a program printed that ran in a process of its own, with a cache of its own."""
    environment = {**os.environ, "JITGPU_CACHE_DIR": str(tmp_path / "cache-of-program")}
    done = subprocess.run(
        [sys.executable, "-c", text, *args], capture_output=True, text=True, timeout=120, cwd=REPOSITORY,
        env=environment, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def _seen(kernel: jg.Kernel, value: str) -> jg.Artifact:
    """The first artifact with that value in it. Files are looked at again after at most 20 times what looking took,
    which on a busy machine is a while."""
    end = time.monotonic() + 20
    while True:
        artifact = kernel.compile(arch=ARCH)
        if value in artifact.ptx or time.monotonic() > end:
            assert value in artifact.ptx
            return artifact
        time.sleep(0.01)


def test_an_edited_cu_file_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "k.cu"
    path.write_text('extern "C" __global__ void k(int* x) { *x = 1111; }')
    kernel = jg.Kernel(path)
    assert "1111" in kernel.compile(arch=ARCH).ptx
    path.write_text('extern "C" __global__ void k(int* x, int a) { *x = a + 2222; }')
    artifact = _seen(kernel, "2222")
    assert len(artifact.parameters) == 2


def test_a_relative_path_is_taken_from_the_file_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "k.cu").write_text('#include "near.h"\nextern "C" __global__ void k(int* x) { *x = NEAR; }')
    (tmp_path / "near.h").write_text("#define NEAR 3333")
    (tmp_path / "module.py").write_text(
        'import pathlib\nimport jitgpu as jg\nk = jg.Kernel(pathlib.Path("k.cu"))\n'
        'text = jg.Kernel(\'#include "near.h"\\nextern "C" __global__ void t(int* x) { *x = NEAR; }\')\n'
    )
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); import module\n"
        "print('3333' in module.k.compile(arch='sm_80').ptx, '3333' in module.text.compile(arch='sm_80').ptx)"
    )
    assert _program(tmp_path, program, str(tmp_path)) == "True True"


def test_edited_nested_and_shadowing_headers_are_seen(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    (second / "outer.h").write_text('#include "inner.h"\n')
    (second / "inner.h").write_text("#define VALUE 1111\n")
    text = '#include "outer.h"\nextern "C" __global__ void k(int* x) { *x = VALUE; }'
    cache = jg.KernelCache(tmp_path / "cache")
    options = jg.Options(include_dirs=(str(first), str(second)))
    kernel = jg.Kernel(text, options=options, cache=cache)

    def see(value: str) -> str:
        artifact = _seen(kernel, value)
        fresh = jg.Kernel(text, options=options, cache=jg.KernelCache(tmp_path / "cache"))
        other = fresh.compile(arch=ARCH)
        assert (other.key, other.origin) == (artifact.key, "disk")
        return artifact.origin

    assert see("1111") == "compiled"
    (second / "inner.h").write_text("#define VALUE 2222\n")
    assert see("2222") == "compiled"
    (first / "outer.h").write_text("#define VALUE 3333\n")  # shadows
    assert see("3333") == "compiled"
    (first / "outer.h").unlink()
    assert see("2222") == "memory"
    (second / "inner.h").write_text("#define VALUE 1111\n")
    assert see("1111") == "memory"


def test_an_edit_between_two_instances_is_seen_by_both(tmp_path: Path) -> None:
    """Each instance scans the headers when it is first asked for; the scan of the second is no news to the first."""
    (tmp_path / "value.h").write_text("#define VALUE 1111\n")
    path = tmp_path / "k.cu"
    path.write_text('#include "value.h"\ntemplate <typename T> __global__ void k(T* x) { *x = VALUE; }')
    kernel = jg.Kernel(path)
    single, half = kernel.specialize(T="int"), kernel.specialize(T="float16")
    assert "1111" in single.compile(arch=ARCH).ptx
    text = single.loader.state().text
    (tmp_path / "value.h").write_text("#define VALUE 2222\n")
    text._next_look_ns = time.perf_counter_ns() + 10**12  # the edit falls between two looks
    half.compile(arch=ARCH)
    assert half.loader.state().text is text
    text._next_look_ns = 0
    assert "2222" in _seen(single, "2222").ptx


def test_header_edits_are_seen_by_other_processes(tmp_path: Path) -> None:
    (tmp_path / "value.h").write_text("#define VALUE 1111\n")
    (tmp_path / "k.cu").write_text('#include "value.h"\nextern "C" __global__ void k(int* x) { *x = VALUE; }')
    program = """
import pathlib, sys, jitgpu as jg
artifact = jg.Kernel(pathlib.Path(sys.argv[1]) / "k.cu").compile(arch="sm_80")
print(artifact.origin, [value for value in ("1111", "2222") if value in artifact.ptx])
"""
    assert _program(tmp_path, program, str(tmp_path)) == "compiled ['1111']"
    assert _program(tmp_path, program, str(tmp_path)) == "disk ['1111']"
    (tmp_path / "value.h").write_text("#define VALUE 2222\n")
    assert _program(tmp_path, program, str(tmp_path)) == "compiled ['2222']"
    (tmp_path / "value.h").write_text("#define VALUE 1111\n")
    assert _program(tmp_path, program, str(tmp_path)) == "disk ['1111']"
