"""``%%jit_kernel``: what a cell defines, what its options do, where its errors point, what is freed."""

from __future__ import annotations

import gc
import itertools
import weakref
from typing import Any

import numpy as np
import pytest
from IPython.core.error import UsageError

import jitgpu as jg

SCALE = """%%jit_kernel {options}
// x <- a*x
extern "C" __global__ void scale(int n, float a, float* x) {{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] *= a{more};
}}
"""


def scale(options: str = "", more: str = "") -> str:
    return SCALE.format(options=options, more=more)


# ------------------------------------------------------------------------------------------------------ definitions


def test_a_cell_defines_its_kernels(session, dev) -> None:
    assert session.run(scale()) == ""
    x = dev.array(np.arange(1000, dtype="f4"))
    session.names["x"] = x
    session.run("scale[4, 256](1000, 2.0, x)")
    assert np.array_equal(dev.numpy(x), 2 * np.arange(1000, dtype="f4"))
    session.run("scale.forall(1000)(n=1000, a=0.5, x=x)")
    assert np.array_equal(dev.numpy(x), np.arange(1000, dtype="f4"))


def test_the_kernel_is_compiled_with_the_cell(session, sim) -> None:
    before = jg.cache.stats().compiles
    session.run(scale(more=" + 17"))
    assert jg.cache.stats().compiles == before + 1
    session.run("import numpy as np; scale[1, 32](4, 1.0, np.ones(4, 'f4'))")
    assert jg.cache.stats().compiles == before + 1


def test_the_same_cell_is_not_compiled_anew(session, sim) -> None:
    """Its number in the session is no part of the key."""
    session.run(scale(more=" + 18"))
    before = jg.cache.stats().compiles
    session.run("1 + 1")
    session.run(scale(more=" + 18"))
    assert jg.cache.stats().compiles == before


def test_the_docstring_has_declaration_and_comment(session, sim) -> None:
    session.run(scale())
    assert session.names["scale"].__doc__ == "void scale(int n, float a, float* x)\n\nx <- a*x"
    assert "Signature:       scale(n, a, x)" in session.run("scale?")


def test_several_kernels_in_namespaces(session, sim) -> None:
    session.run(
        "%%jit_kernel\n"
        "namespace a { __global__ void one(int* x) { *x = 1; } __global__ void two(int* in) { *in = 2; } }\n"
        "namespace b { __global__ void one(int* x) { *x = 3; } }\n"
        "#if 0\n__global__ void never(int* x) {}\n#endif\n"
    )
    x = np.zeros(1, "i4")
    found = []
    for name in ("a_one", "two", "b_one"):
        session.names[name][1, 1](x)
        found.append(int(x[0]))
    assert found == [1, 2, 3]
    assert "never" not in session.names


def test_constants_are_reached_through_the_module(session, sim) -> None:
    session.run(
        "%%jit_kernel --module filters\n"
        "__constant__ float weight[2];\n"
        "__global__ void weigh(float* x) { x[threadIdx.x] *= weight[threadIdx.x]; }\n"
    )
    session.names["filters"].constants["weight"].set(np.array([3, 5], "f4"))
    x = np.ones(2, "f4")
    session.names["weigh"][1, 2](x)
    assert x.tolist() == [3, 5]


# ---------------------------------------------------------------------------------------------------------- options


def test_compiler_options(session, sim) -> None:
    session.run(
        "%%jit_kernel --std c++20 -D N=4 -D FLAG --max-registers 32 --fast-math --line-info\n"
        "#ifdef FLAG\n__global__ void fill(int* x) { x[threadIdx.x] = N + (__cplusplus > 201703L); }\n#endif\n"
    )
    options = session.names["fill"].loader.program.options
    assert options == jg.Options(
        std="c++20", defines={"N": "4", "FLAG": None}, max_registers=32, fast_math=True, line_info=True
    )
    x = np.zeros(2, "i4")
    session.names["fill"][1, 2](x)
    assert x.tolist() == [5, 5]


def test_headers_of_a_folder(session, sim, tmp_path) -> None:
    (tmp_path / "three.cuh").write_text("#define THREE 3\n")
    session.run(f'%%jit_kernel -I {tmp_path}\n#include "three.cuh"\n__global__ void k(int* x) {{ *x = THREE; }}\n')
    x = np.zeros(1, "i4")
    session.names["k"][1, 1](x)
    assert x[0] == 3


@pytest.mark.parametrize("threads", ["n", "x", "1000", "count", "lambda*args:args[0]"])
def test_threads_make_it_directly_callable(session, sim, threads: str) -> None:
    session.run("def count(n, a, x): return n")
    session.run(scale(f"--threads {threads} --block 64"))
    x = np.ones(1000, "f4")
    session.names["scale"](1000, 3.0, x)
    assert (x == 3).all()
    assert session.names["scale"].forall(1000).shape.block == 64


def test_a_device_for_the_cell(session, monkeypatch) -> None:
    monkeypatch.setenv("JITGPU_DEVICE", "cuda:99")
    session.run(scale("--device sim:sm_90"))
    x = np.ones(4, "f4")
    session.names["scale"][1, 4](4, 2.0, x)
    assert (x == 2).all()
    assert session.names["scale"].compile().arch == "sm_90"


def test_shared_bytes(session, sim) -> None:
    session.run(
        "%%jit_kernel --shared-bytes 4*8\n"
        "__global__ void flip(float* x) { extern __shared__ float s[]; int t = threadIdx.x;\n"
        "  s[t] = x[t]; __syncthreads(); x[t] = s[7 - t]; }\n"
    )
    x = np.arange(8, dtype="f4")
    session.names["flip"][1, 8](x)
    assert x.tolist() == list(range(7, -1, -1))


@pytest.mark.parametrize(
    ("options", "word"),
    [("--bind T", "NAME=VALUE"), ("--bind T=nowhere", "NameError"), ("--what", "--what"), ("--block (", "SyntaxError")],
)
def test_wrong_options(session, sim, options: str, word: str) -> None:
    assert word in session.fail(scale(options), UsageError)
    assert "scale" not in session.names


def test_wrong_values_for_the_compiler(session, sim) -> None:
    printed = session.fail(scale("--std c++11"), jg.CompileError)
    assert "c++11" in printed
    assert "Traceback" not in printed


# -------------------------------------------------------------------------------------------------------- templates

AXPY = """%%jit_kernel {options}
template <typename T, int BLOCK = 64>
__global__ void axpy(int n, T a, const T* x, T* y) {{
    int i = blockIdx.x * BLOCK + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}}
__global__ void clear(float* x) {{ x[threadIdx.x] = 0; }}
"""


def test_cpp_templates_follow_their_arguments(session, sim) -> None:
    session.run(AXPY.format(options=""))
    for dtype in ("f4", "f8", "i4"):
        x, y = np.ones(100, dtype), np.ones(100, dtype)
        session.names["axpy"][2, 64](100, 2, x, y)
        assert (y == 3).all()


def test_cpp_templates_are_bound(session, sim) -> None:
    session.run("import numpy as np")
    session.run(AXPY.format(options="--bind T=np.float64 BLOCK=32"))
    assert jg.cache.explain(session.names["axpy"]).origin == "memory"
    assert jg.cache.explain(session.names["clear"]).origin == "memory"  # it has no T
    assert session.names["axpy"].compile().entry.name == "axpy<double, 32>"
    y = np.ones(100)
    session.names["axpy"][4, 32](100, 2.0, np.ones(100), y)
    assert (y == 3).all()


def test_what_no_kernel_can_be_bound_to(session, sim) -> None:
    assert "WIDTH=3" in session.fail(AXPY.format(options="--bind WIDTH=3"), jg.TemplateError)


TEXT = """%%jit_kernel --template {options}
__global__ void apply(int n, float a, float* x) {{{{
    int i = threadIdx.x;
    if (i < n) x[i] = x[i] {{{{{{{{ op }}}}}}}} {right};
}}}}
"""


def text(options: str = "", right: str = "a") -> str:
    return TEXT.format(options=options, right=right).replace("{{{{", "{{").replace("}}}}", "}}").replace(
        ") {{", ") {").replace("\n}}\n", "\n}\n")  # fmt: skip


def test_text_templates_are_filled_later(session, sim) -> None:
    session.run(text())
    x = np.full(4, 6, "f4")
    session.names["apply"].specialize(op="*")[1, 4](4, 2.0, x)
    session.names["apply"].specialize(op="-")[1, 4](4, 2.0, x)
    assert (x == 10).all()
    assert "a text template" in session.run("apply")


def test_text_templates_are_filled_by_bind(session, sim) -> None:
    session.run(text('--bind op="+"'))
    x = np.full(4, 6, "f4")
    session.names["apply"][1, 4](4, 2.0, x)
    assert (x == 8).all()


def test_errors_in_a_text_template_point_into_the_cell(session, sim) -> None:
    printed = session.fail(text('--bind op="+"', right="b"), jg.CompileError)
    number = session.number
    assert f"Cell In[{number}], line 4, column " in printed
    assert "x[i] = x[i] + b;" in printed


# ----------------------------------------------------------------------------------------------------------- errors


@pytest.mark.parametrize("above", ["", "\n\n"])
def test_a_compile_error_points_into_the_cell(session, sim, above: str) -> None:
    session.run(scale())
    kept = session.names["scale"]
    printed = session.fail(above + scale(more=" + undefined_name"), jg.CompileError)
    number = session.number
    line = 5 + len(above)
    column = "    if (i < n) x[i] *= a + undefined_name;".index("undefined") + 1
    lines = printed.rstrip().split("\n")
    assert lines[0].startswith("CompileError: scale: ")
    assert f'Cell In[{number}], line {line}, column {column}: error: identifier "undefined_name" is undefined' in lines
    row = next(at for at, text in enumerate(lines) if text.startswith("---"))
    assert lines[row] == f"----> {line}     if (i < n) x[i] *= a + undefined_name;"
    assert lines[row + 1].index("^") == lines[row].index("undefined")
    assert len(lines) < 15
    assert session.names["scale"] is kept


def test_the_diagnostic_has_the_line_of_the_cell(session, sim) -> None:
    result = session.shell.run_cell(scale(more=" + undefined_name"))
    (diagnostic,) = result.error_in_exec.diagnostics
    assert (diagnostic.file, diagnostic.line) == ("<cell scale>", 5)


def test_a_cell_without_a_kernel(session, sim) -> None:
    assert "no kernel" in session.fail("%%jit_kernel\n__device__ int one() { return 1; }\n", jg.SignatureError)


def test_a_kernel_that_is_not_closed(session, sim) -> None:
    printed = session.fail("%%jit_kernel\n__global__ void k(int* x) {\n    *x = 1;\n", jg.CompileError)
    assert f"Cell In[{session.number}], line 3: error: expected a" in printed


@pytest.mark.parametrize("name", ["1x", "class", "scale"])
def test_a_module_has_a_name_of_its_own(session, sim, name: str) -> None:
    assert "--module" in session.fail(scale(f"--module {name}"), UsageError)
    assert "scale" not in session.names


def test_warnings_are_told(session, sim) -> None:
    printed = session.run(scale(more="; int never_used"))
    number = session.number
    assert printed.startswith(f"Cell In[{number}]:5: warning: ")
    assert "never_used" in printed


def test_a_fault_shows_the_users_frames_and_the_line_of_the_cell(session, sim) -> None:
    session.run(scale(more=" + x[i + 1]"))
    number = session.number
    session.run("import numpy as np\ndef go():\n    scale[1, 32](4, 1.0, np.ones(4, 'f4'))")
    printed = session.fail("go()", jg.KernelFault)
    assert "in go()" in printed
    assert "jitgpu/" not in printed
    assert f"Cell In[{number}], line 5, column " in printed
    assert "----> 5     if (i < n) x[i] *= a + x[i + 1];" in printed
    assert "index 4 of 4" in printed


def test_verbose_shows_all_frames(session, sim) -> None:
    session.run(scale())
    session.run("%xmode Verbose")
    assert "jitgpu/" in session.fail("scale[1, 32](4, 1.0)", jg.ArgumentError)


def test_no_colours_where_none_are_wanted(session, sim, capsys) -> None:
    session.run("%colors nocolor")
    capsys.readouterr()
    session.shell.run_cell(scale(more=" + undefined_name"), store_history=True)
    printed = capsys.readouterr().out
    assert "----> 5" in printed
    assert "\033" not in printed


def test_other_exceptions_are_ipythons(session, sim) -> None:
    assert "Traceback" in session.fail("1 / 0", ZeroDivisionError)


# ---------------------------------------------------------------------------------------------------------- freeing


_numbers = itertools.count(100)


def own() -> str:
    """What makes a text that no other test has, of which something might still be loaded."""
    return f" + 0.f * {next(_numbers)}"


def loaded_image(kernel: jg.Kernel) -> Any:
    (loaded,) = kernel.loader.state().kernels.values()
    return loaded.image


def test_running_it_again_frees_the_old_module(session, dev) -> None:
    session.run(scale(more=own()))
    session.names["x"] = dev.array(np.ones(1000, "f4"))
    session.run("scale[4, 256](1000, 2.0, x)")
    image = loaded_image(session.names["scale"])
    held = getattr(image, "_held", None)
    kernel, image = weakref.ref(session.names["scale"]), weakref.ref(image)
    session.run(scale(more=own() + " + 2"))
    assert kernel() is None
    assert image() is None
    if dev.kind == "cuda":
        assert held.ptr == 0  # the driver was told
    session.run("scale[4, 256](1000, 2.0, x)")
    assert (dev.numpy(session.names["x"]) == 8).all()


@pytest.mark.gpu
def test_a_module_is_not_unloaded_under_a_launch(session) -> None:
    """A launch that still runs when its cell is run again comes to its end."""
    session.run(
        "%%jit_kernel --device cuda\n"
        "__global__ void late(int* x) {\n"
        "    long long start = clock64();\n"
        "    while (clock64() - start < 300000000) {}\n"
        "    *x = 1;\n"
        "}\n"
    )
    device = jg.device("cuda")
    x = device.zeros(1, "int32")
    session.names["late"][1, 1](x)
    session.run("%%jit_kernel --device cuda\n__global__ void late(int* x) { *x = 2; }\n")
    assert device.numpy(x)[0] == 1


def test_an_old_kernel_that_is_kept_still_runs(session, dev) -> None:
    session.run(scale(more=own()))
    x = session.names["x"] = dev.array(np.ones(1000, "f4"))
    session.run("scale[4, 256](1000, 2.0, x); old = scale; launch = scale[4, 256].bind(1000, 2.0, x)")
    session.run(scale(more=own() + " + 2"))
    session.run("launch(); old[4, 256](1000, 3.0, x)")
    assert (dev.numpy(x) == 12).all()
    image = weakref.ref(loaded_image(session.names["old"]))
    session.run("del old, launch")
    gc.collect()
    assert image() is None


def test_the_same_text_elsewhere_shares_what_is_loaded(session, dev) -> None:
    """What a cell lets go of stays for whoever else uses it."""
    counter = "__device__ int count;\n__global__ void tick(int* x) { *x = ++count; }\n"
    session.run(f"%%jit_kernel\n{counter}")
    x = dev.array(np.zeros(1, "i4"))
    session.names["tick"][1, 1](x)
    kept = session.names["tick"]
    session.run("%%jit_kernel\n__global__ void tick(int* x) { *x = 0; }\n")
    session.run(f"%%jit_kernel\n{counter}")
    session.names["tick"][1, 1](x)
    assert dev.numpy(x)[0] == 2
    kept[1, 1](x)
    assert dev.numpy(x)[0] == 3


def test_a_cell_keeps_what_is_still_named(session, sim) -> None:
    session.run("%%jit_kernel\n__global__ void one(int* x) { *x = 1; }\n__global__ void two(int* x) { *x = 2; }\n")
    x = np.zeros(1, "i4")
    session.names["two"][1, 1](x)
    image = weakref.ref(loaded_image(session.names["two"]))
    session.run("%%jit_kernel\n__global__ void one(int* x) { *x = 7; }\n")
    session.names["two"][1, 1](x)
    assert (x[0], image() is None) == (2, False)
    session.run("%%jit_kernel\n__global__ void two(int* x) { *x = 8; }\n")
    assert image() is None
