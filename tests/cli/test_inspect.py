"""``jitgpu inspect``: PTX, SASS and the report of files and of cache entries."""

from __future__ import annotations

import json
import stat
import sys
from typing import Any

import pytest

import jitgpu as jg


def test_ptx_is_the_compilers_own(shell: Any) -> None:
    done = shell("inspect", "saxpy.cu", "--ptx", "--arch", "sm_80")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.rstrip("\n") == jg.Kernel(shell.folder / "saxpy.cu").compile(arch="sm_80").ptx.rstrip("\n")


def test_the_report(shell: Any) -> None:
    shell.file("tile.cu", '__launch_bounds__(512) __global__ void tile(int n, const float4* x) {\n'
                          "    __shared__ float t[4096];\n    t[threadIdx.x] = x[n].x;\n    __syncthreads();\n"
                          "    if (t[n] > 0) __trap();\n}\n")  # fmt: skip
    done = shell("inspect", "tile.cu", "--arch", "sm_80")
    assert (done.returncode, done.stderr) == (0, "")
    made = jg.Kernel(shell.folder / "tile.cu").compile(arch="sm_80")
    lines = done.stdout.splitlines()
    facts = dict(line.split("  ", 1) for line in lines[2:] if "  " in line and line[0] != " ")
    assert lines[0] == "tile(int n, const float4* x)"
    assert facts["key"].strip() == made.key
    assert facts["registers"].strip() == f"{made.registers} a thread"
    assert facts["shared memory"].strip() == "16384 B a block"
    assert facts["launch bounds"].strip() == "at most 512 threads a block"
    table = [line.split() for line in lines if "%" in line or "does not fit" in line]
    assert [row[:2] for row in table] == [["64", "9"], ["128", "9"], ["256", "8"], ["512", "4"], ["1024", "0"]]
    assert [row[-1] for row in table] == ["memory)", "memory)", "100%", "100%", "(threads)"]


def test_the_report_as_json(shell: Any) -> None:
    report = json.loads(shell("inspect", "saxpy.cu", "--arch", "sm_80", "--json").stdout)
    assert [(p["name"], p["ctype"], p["dtype"]) for p in report["parameters"]] == [
        ("n", "int", "int32"), ("a", "float", "float32"), ("x", "const float*", "float32"), ("y", "float*", "float32")
    ]  # fmt: skip
    assert report["occupancies"]["64"] == {"occupancy": 1.0, "limited_by": "threads"}
    assert report["ptx_bytes"] > report["registers"] > 0


def test_an_entry_of_the_cache_by_the_beginning_of_its_key(shell: Any) -> None:
    key = json.loads(shell("compile", "scale.cu", "--kernel", "scale<float,64>", "--arch", "sm_90", "--json").stdout)
    key = key["kernels"][0]["key"]
    (shell.folder / "scale.cu").unlink()  # the entry is all that is needed
    done = shell("inspect", key[:8])
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("scale<float, 64>(int n, float a, float* x)\n")
    assert shell("inspect", key[:8], "--ptx").stdout.count(".entry") == 1
    wrong = shell("inspect", key[:8], "--arch", "sm_80")
    assert (wrong.returncode, "this entry is for sm_90" in wrong.stderr) == (2, True)


def test_which_kernel_of_several(shell: Any) -> None:
    shell.file("two.cu", "__global__ void one(int* x) { *x = 1; }\n__global__ void two(int* x) { *x = 2; }\n")
    done = shell("inspect", "two.cu", "--arch", "sm_80")
    assert (done.returncode, "one of one, two" in done.stderr) == (1, True)
    assert shell("inspect", "two.cu", "--kernel", "two", "--arch", "sm_80").stdout.startswith("two(int* x)\n")
    cache = jg.KernelCache(shell.environment["JITGPU_CACHE_DIR"])
    key = jg.Module(shell.folder / "two.cu", cache=cache).compile(arch="sm_80").key
    assert "one of one, two" in shell("inspect", key).stderr
    assert shell("inspect", key, "--kernel", "two").stdout.startswith("two(int* x)\n")
    assert "no such kernel" in shell("inspect", key, "--kernel", "three").stderr


def test_a_warning_is_shown(shell: Any) -> None:
    shell.file("w.cu", "__global__ void w(int* x) { int never_used = 3; *x = 1; }\n")
    assert '"never_used" was declared but never referenced' in shell("inspect", "w.cu", "--arch", "sm_80").stdout


def test_what_is_neither_a_file_nor_a_key(shell: Any) -> None:
    done = shell("inspect", "saxpy")
    assert (done.returncode, done.stdout) == (2, "")
    assert "no such file, and no key either: saxpy" in done.stderr
    done = shell("inspect", "saxpy.cu", "--ptx", "--json")
    assert (done.returncode, "--json goes with --report" in done.stderr) == (2, True)


def test_the_report_in_another_encoding(shell: Any) -> None:
    done = shell("inspect", "saxpy.cu", "--arch", "sm_80", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert "#" * 20 in done.stdout


def test_sass(shell: Any) -> None:
    path = shell.folder / "nvdisasm"
    listing = "//---- .text.saxpy ----\n        /*0000*/   @P0 FADD R1, R2, 3 ;"
    path.write_text(f"#!{sys.executable}\nprint({listing!r})\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    shell.environment["PATH"] = f"{shell.folder}:{shell.environment['PATH']}"
    done = shell("inspect", "saxpy.cu", "--sass", "--arch", "sm_80")
    assert (done.returncode, done.stdout) == (0, listing + "\n")
    _, text = shell.terminal("inspect", "saxpy.cu", "--sass", "--arch", "sm_80")
    assert "\x1b[33m@P0\x1b[0m \x1b[1;36mFADD\x1b[0m \x1b[32mR1\x1b[0m, \x1b[32mR2\x1b[0m, 3 ;" in text


def test_without_nvdisasm_it_says_what_to_install(shell: Any) -> None:
    from jitgpu.disassembly import find_nvdisasm

    if find_nvdisasm() is not None:
        pytest.skip("nvdisasm is installed")
    done = shell("inspect", "saxpy.cu", "--sass", "--arch", "sm_80")
    assert (done.returncode, done.stdout) == (1, "")
    assert "pip install nvidia-cuda-nvdisasm" in done.stderr


def test_a_terminal_shows_ptx_in_colours(shell: Any, plain: Any) -> None:
    status, text = shell.terminal("inspect", "saxpy.cu", "--ptx", "--arch", "sm_80")
    assert status == 0
    assert text.count("\x1b[") > 100
    assert ".visible .entry saxpy(" in plain(text)
