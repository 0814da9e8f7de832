"""``jitgpu compile``: what it stores, shows and writes, and how it refuses."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

import jitgpu as jg

BAD = """\
__global__ void bad(float* x) {
    x[0] = y;
}
"""


def rows(output: str) -> list[list[str]]:
    """The cells of a table's rows."""
    lines = output.splitlines()
    rule = next(index for index, line in enumerate(lines) if line.startswith("───"))
    return [line.split() for line in lines[rule + 1 :] if line.strip()]


def test_later_processes_find_it(shell: Any) -> None:
    first = shell("compile", "saxpy.cu", "--arch", "sm_80,sm_90")
    assert (first.returncode, first.stderr) == (0, "")
    assert [row[:3] for row in rows(first.stdout)] == [["saxpy", "sm_80", "compiled"], ["saxpy", "sm_90", "compiled"]]
    cache = jg.KernelCache(shell.environment["JITGPU_CACHE_DIR"])
    kernel = jg.Kernel(shell.folder / "saxpy.cu", cache=cache)
    assert [kernel.compile(arch=arch).origin for arch in ("sm_80", "sm_90")] == ["disk", "disk"]
    again = shell("compile", "saxpy.cu", "--arch", "sm_80")
    assert [row[:3] for row in rows(again.stdout)] == [["saxpy", "sm_80", "cache"]]


def test_an_instance_has_the_key_that_python_gives_it(shell: Any) -> None:
    done = shell("compile", "scale.cu", "--kernel", "scale<float16,256>", "--kernel", "scale < double, 0x80 >",
                 "--arch", "sm_80", "--json")  # fmt: skip
    assert done.returncode == 0, done.stderr
    kernels = json.loads(done.stdout)["kernels"]
    assert [each["kernel"] for each in kernels] == ["scale<__half, 256>", "scale<double, 128>"]
    kernel = jg.Kernel(shell.folder / "scale.cu")
    made = kernel.specialize(T="float16", BLOCK=256), kernel.specialize(T=float, BLOCK=128)
    assert [each["key"] for each in kernels] == [each.request(arch="sm_80").key for each in made]


def test_options_reach_the_compiler(shell: Any) -> None:
    (shell.folder / "headers").mkdir()
    shell.file("headers/factor.h", "#define FACTOR SCALE\n")
    shell.file("k.cu", '#include "factor.h"\n__global__ void k(float* x) { x[0] = FACTOR * __sinf(x[1]); BARE }\n')
    done = shell("compile", "k.cu", "--arch", "sm_80", "--json", "-D", "SCALE=3", "-DBARE=", "-I", "headers",
                 "--std", "c++20", "--fast-math", "--line-info", "--max-registers", "32")  # fmt: skip
    assert done.returncode == 0, done.stderr
    options = jg.Options(std="c++20", defines={"SCALE": 3, "BARE": ""}, include_dirs=[shell.folder / "headers"],
                         fast_math=True, line_info=True, max_registers=32)  # fmt: skip
    made = jg.Kernel(shell.folder / "k.cu", options=options)
    assert json.loads(done.stdout)["kernels"][0]["key"] == made.request(arch="sm_80").key


def test_what_is_written(shell: Any) -> None:
    done = shell("compile", "saxpy.cu", "--arch", "sm_80,compute_90", "-o", "out/kernels")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "wrote 3 files to out/kernels"
    kernel = jg.Kernel(shell.folder / "saxpy.cu")
    machine, portable = kernel.compile(arch="sm_80"), kernel.compile(arch="compute_90")
    folder = shell.folder / "out" / "kernels"
    found = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert found == {
        "saxpy.sm_80.cubin": machine.cubin,
        "saxpy.sm_80.ptx": machine.ptx.encode(),
        "saxpy.compute_90.ptx": portable.ptx.encode(),
    }


def test_kernels_of_one_name_do_not_overwrite_each_other(shell: Any) -> None:
    (shell.folder / "other").mkdir()
    shell.file("other/saxpy.cu", 'extern "C" __global__ void saxpy(int* x) { *x = 7; }\n')
    done = shell("compile", "saxpy.cu", "other/saxpy.cu", "--arch", "sm_80", "-o", "out", "--json")
    first, second = json.loads(done.stdout)["kernels"]
    assert (first["file"], second["file"]) == ("saxpy.cu", "other/saxpy.cu")
    assert len(list((shell.folder / "out").iterdir())) == 4
    for each, file in ((first, "saxpy.cu"), (second, "other/saxpy.cu")):
        cubin = jg.Kernel(shell.folder / file).compile(arch="sm_80").cubin
        assert Path(shell.folder, each["cubin"]).read_bytes() == cubin


def test_the_table_and_the_json_say_the_same(shell: Any) -> None:
    table = rows(shell("compile", "saxpy.cu", "--arch", "sm_80,compute_80", "--threads", "1024").stdout)
    done = shell("compile", "saxpy.cu", "--arch", "sm_80,compute_80", "--threads", "1024", "--json")
    machine, portable = json.loads(done.stdout)["kernels"]
    assert table[0][4:] == [str(machine["registers"]), "0", "B", "0", "B", "100%"]
    assert table[1][4:] == ["-", "-", "0", "B", "-"]
    assert (machine["threads"], machine["blocks_per_multiprocessor"], machine["occupancy"]) == (1024, 2, 1.0)
    assert (machine["spill_bytes"], machine["limited_by"], machine["from"]) == (0, "threads", "cache")
    assert (portable["occupancy"], portable["registers"]) == (None, 0)


def test_all_kernels_but_templates(shell: Any) -> None:
    done = shell("compile", "saxpy.cu", "scale.cu", "--arch", "sm_80")
    assert done.returncode == 0
    assert [row[:2] for row in rows(done.stdout)] == [["saxpy.cu", "saxpy"]]
    assert done.stderr == "scale.cu: scale is a template: name an instance, --kernel 'scale<float, 256>'\n"


@pytest.mark.parametrize("name", [[], ["--kernel", "scale"]])
def test_a_template_alone_is_an_error_that_names_an_instance(name: list[str], shell: Any) -> None:
    done = shell("compile", "scale.cu", *name, "--arch", "sm_80")
    assert (done.returncode, done.stdout) == (1, "")
    assert "--kernel 'scale<float, 256>'" in done.stderr


def test_a_template_with_defaults_needs_no_name(shell: Any) -> None:
    shell.file("d.cu", "template <class T = float> __global__ void d(T* x) { x[0] = 1; }\n")
    done = shell("compile", "d.cu", "--arch", "sm_80", "--json")
    assert [each["symbol"] for each in json.loads(done.stdout)["kernels"]] == ["_Z1dIfEvPT_"]


def test_names_that_no_file_holds(shell: Any) -> None:
    done = shell("compile", "saxpy.cu", "scale.cu", "--kernel", "saxpi", "--arch", "sm_80")
    assert done.returncode == 1
    assert "no file holds this kernel" in done.stderr
    assert "saxpy, scale" in done.stderr


def test_a_kernel_that_a_macro_makes(shell: Any) -> None:
    shell.file("m.cu", "#define MAKE(name) __global__ void name(int* x) { *x = 1; }\nMAKE(hidden)\n")
    assert shell("compile", "m.cu", "--kernel", "hidden", "--arch", "sm_80").returncode == 0
    done = shell("compile", "m.cu", "--arch", "sm_80")
    assert (done.returncode, "name what a macro makes with --kernel" in done.stderr) == (1, True)


def test_errors_stand_at_their_lines_and_stop_no_other_kernel(shell: Any) -> None:
    shell.file("bad.cu", BAD)
    done = shell("compile", "bad.cu", "saxpy.cu", "--arch", "sm_80,sm_90")
    assert done.returncode == 1
    assert [row[:3] for row in rows(done.stdout)] == [["saxpy.cu", "saxpy", "sm_80"], ["saxpy.cu", "saxpy", "sm_90"]]
    expected = 'bad.cu:2:12: error: identifier "y" is undefined\n        x[0] = y;\n               ^\n'
    assert done.stderr.count(expected) == 1  # once, though two archs failed alike
    as_json = shell("compile", "bad.cu", "--arch", "sm_80", "--json")
    assert as_json.returncode == 1
    [error] = json.loads(as_json.stdout)["errors"]
    [diagnostic] = error["diagnostics"]
    assert (error["kernel"], error["arch"], diagnostic["line"], diagnostic["column"]) == ("bad", "sm_80", 2, 12)


def test_in_a_terminal_errors_are_coloured_and_a_bar_is_shown(shell: Any, plain: Any) -> None:
    shell.file("bad.cu", BAD)
    status, text = shell.terminal("compile", "bad.cu", "saxpy.cu", "--arch", "sm_80")
    assert status == 1
    assert "\x1b[1;31merror\x1b[0m" in text
    assert "compiling" in plain(text)
    assert "2/2" in plain(text)


@pytest.mark.parametrize("columns", [80, 140])
def test_the_table_fits_the_terminal(columns: int, shell: Any, plain: Any) -> None:
    _, text = shell.terminal("compile", "scale.cu", "--kernel", "scale<unsigned long long, 256>", "--arch", "sm_80",
                             columns=columns)  # fmt: skip
    lines = plain(text).splitlines()
    assert max(map(len, lines)) <= columns
    assert any(line.startswith("scale<unsigned") for line in lines)


def test_another_cache_folder(shell: Any) -> None:
    done = shell("compile", "saxpy.cu", "--arch", "sm_80", "--cache-dir", "mine")
    assert done.returncode == 0, done.stderr
    assert len(jg.KernelCache(shell.folder / "mine").entries()) == 1
    assert not (shell.folder / "cache").exists()


def test_an_instance_with_too_few_arguments_and_one_in_octal(shell: Any) -> None:
    for name in ("scale<", "scale<float", "scale<float,"):
        done = shell("compile", "scale.cu", "--kernel", name)
        assert (done.returncode, "--kernel 'scale<float, 256>'" in done.stderr) == (1, True)
    done = shell("compile", "scale.cu", "--kernel", "scale<float, 010>", "--arch", "sm_80", "--json")
    assert json.loads(done.stdout)["kernels"][0]["kernel"] == "scale<float, 8>"


def test_a_file_without_kernels_is_told(shell: Any) -> None:
    shell.file("empty.cu", "")
    done = shell("compile", "saxpy.cu", "empty.cu", "--arch", "sm_80")
    assert (done.returncode, done.stderr.startswith("empty.cu: no kernel can be seen")) == (0, True)


def test_where_nothing_is_kept_it_says_so(shell: Any) -> None:
    done = shell("compile", "saxpy.cu", "--arch", "sm_80", JITGPU_CACHE="off")
    assert (done.returncode, "nothing of it is kept" in done.stderr) == (0, True)
    assert shell("compile", "saxpy.cu", "--arch", "sm_80", "-o", "out", JITGPU_CACHE="off").stderr == ""
    done = shell("compile", "saxpy.cu", "--arch", "sm_80", JITGPU_CACHE_SIZE="much")
    assert done.stderr.startswith("jitgpu: warning: nothing is stored on disk: size_limit: not a size")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such file names")
def test_a_path_that_is_not_utf8(shell: Any) -> None:
    name = os.fsdecode(b"k\xff.cu")
    (shell.folder / name).write_bytes((shell.folder / "saxpy.cu").read_bytes())
    done = shell("compile", name, "--line-info")
    assert (done.returncode, "no path that is not UTF-8" in done.stderr) == (2, True)
    assert "Traceback" not in done.stderr
