"""Kernels through the public names, compiled but not launched."""

from __future__ import annotations

import inspect
import multiprocessing
import operator
import os
import pickle
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest

import jitgpu as jg

REPOSITORY = Path(__file__).parents[1]
ARCH = "sm_80"

SAXPY = r"""
extern "C" __global__ void saxpy(int n, float a, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}"""
SCALE = r"""
template <typename T, int BLOCK> __global__ void scale(int n, T a, T* x) {
    __shared__ T tile[BLOCK];
    int i = blockIdx.x * BLOCK + threadIdx.x;
    if (i < n) { tile[threadIdx.x] = x[i]; x[i] = a * tile[threadIdx.x]; }
}"""


# ------------------------------------------------------------------------------------------- artifact and parameters


def test_an_artifact_tells_all_there_is_to_know() -> None:
    artifact = jg.Kernel(SAXPY).compile(arch="sm_90")
    assert (artifact.symbol, artifact.arch) == ("saxpy", "sm_90")
    assert len(artifact.key) == 64
    assert artifact.cubin.startswith(b"\x7fELF")
    assert ".visible .entry saxpy" in artifact.ptx
    assert artifact.registers > 4
    assert (artifact.shared_bytes, artifact.local_bytes, artifact.spill_bytes) == (0, 0, 0)
    assert artifact.compile_ms > 1
    assert isinstance(artifact.log, str)
    assert [(p.name, p.ctype, p.is_pointer, p.dtype, p.nbytes, p.writable) for p in artifact.parameters] == [
        ("n", "int", False, np.dtype("i4"), 4, False), ("a", "float", False, np.dtype("f4"), 4, False),
        ("x", "const float*", True, np.dtype("f4"), 8, False), ("y", "float*", True, np.dtype("f4"), 8, True),
    ]  # fmt: skip


def test_an_artifact_is_shown_in_one_short_line() -> None:
    artifact = jg.Kernel(SAXPY).compile(arch=ARCH)
    assert repr(artifact).startswith("<jitgpu artifact saxpy for sm_80, ")
    assert repr(artifact.image).startswith("<jitgpu image of saxpy for sm_80, ")


def test_resources_of_an_artifact() -> None:
    text = r"""
    extern "C" __global__ void __launch_bounds__(128) k(float* x, int n) {
        __shared__ float tile[1024];
        float stack[500];
        for (int i = 0; i < 1000; ++i) stack[(i * n) % 500] += x[i];
        tile[threadIdx.x] = stack[n]; __syncthreads(); x[0] = tile[n];
    }"""
    artifact = jg.Kernel(text).compile(arch=ARCH)
    assert artifact.shared_bytes == 4096
    assert artifact.local_bytes >= 2000
    assert artifact.entry.max_threads == 128


def test_a_virtual_arch_gives_ptx_only() -> None:
    artifact = jg.Kernel(SAXPY).compile(arch="compute_80")
    assert artifact.cubin == b""
    assert ".target sm_80" in artifact.ptx
    assert artifact.key != jg.Kernel(SAXPY).compile(arch="sm_80").key


# --------------------------------------------------------------------------------------------------- names and stubs


def test_a_stub_gives_names_defaults_and_docstring() -> None:
    @jg.jit_kernel(SAXPY)
    def saxpy(count, factor=2.0, source=None, target=None):  # type: ignore[no-untyped-def]
        """y <- a*x + y."""
        raise AssertionError("the body never runs")

    assert isinstance(saxpy, jg.Kernel)
    assert saxpy.__doc__ == "y <- a*x + y."
    assert saxpy.__name__ == "saxpy"
    assert saxpy.__module__ == __name__
    assert "saxpy" in repr(saxpy)
    assert saxpy.compile(arch=ARCH).symbol == "saxpy"
    configured = saxpy[1, 32]
    assert configured.__name__ == "saxpy"  # type: ignore[attr-defined]
    assert configured.__doc__ == saxpy.__doc__
    assert configured.kernel is saxpy


SEVERAL = """
namespace ns { __global__ void inner(int* x) { *x = 1; } }
__global__ void first(int* x) { *x = 2; }
extern "C" __global__ void second(float* x, int n) { *x = n; }
"""


@pytest.mark.parametrize(
    ("name", "symbol"),
    [("first", "_Z5firstPi"), ("second", "second"), ("ns::inner", "_ZN2ns5innerEPi"), ("inner", "_ZN2ns5innerEPi")],
)
def test_a_kernel_is_chosen_by_name(name: str, symbol: str) -> None:
    assert jg.Kernel(SEVERAL, name=name).compile(arch=ARCH).symbol == symbol


def test_a_stub_chooses_by_its_own_name_and_stands_for_an_only_kernel_by_any() -> None:
    @jg.jit_kernel(SEVERAL)
    def second(x, n): ...  # type: ignore[no-untyped-def]

    @jg.jit_kernel(SAXPY)
    def another_name(n, a, x, y): ...  # type: ignore[no-untyped-def]

    @jg.jit_kernel(SEVERAL, name="ns::inner")
    def third(x): ...  # type: ignore[no-untyped-def]

    symbols = [kernel.compile(arch=ARCH).symbol for kernel in (second, another_name, third)]
    assert symbols == ["second", "saxpy", "_ZN2ns5innerEPi"]


@pytest.mark.parametrize(("defines", "ctypes"), [({}, ["float*"]), ({"WIDE": 1}, ["double*", "int"])])
def test_a_kernel_that_differs_between_branches_of_an_if(defines: dict[str, int], ctypes: list[str]) -> None:
    text = """
    #ifdef WIDE
    __global__ void k(double* x, int n) { x[n] = 1; }
    #else
    __global__ void k(float* x) { x[0] = 1; }
    #endif"""
    artifact = jg.Kernel(text, options=jg.Options(defines=defines)).compile(arch=ARCH)
    assert [parameter.ctype for parameter in artifact.parameters] == ctypes
    assert jg.Module(text, jg.Options(defines=defines))["k"].compile(arch=ARCH).entry.name == "k"


def test_overloads_that_an_if_does_not_part_are_refused() -> None:
    text = "__global__ void k(float* x) {}\n#if 2 > 1\n__global__ void k(int* x) {}\n#endif"
    with pytest.raises(jg.SignatureError, match="overloaded"):
        jg.Kernel(text).compile(arch=ARCH)


def test_kernels_made_by_macros_are_found_by_the_compiler() -> None:
    text = "#define KERNEL(name) extern \"C\" __global__ void name(int* x, float a) { *x = a; }\nKERNEL(made)\n"
    artifact = jg.Kernel(text, name="made").compile(arch=ARCH)
    assert artifact.symbol == "made"
    assert [p.ctype for p in artifact.parameters] == ["int*", "float"]


# --------------------------------------------------------------------------------------------------------- templates


@pytest.mark.parametrize(
    ("values", "args", "expression", "ctype"),
    [
        ({"BLOCK": 64}, (1, 2.0, np.zeros(3, "f4")), "scale<float, 64>", "float*"),
        ({"BLOCK": 64}, (1, 2.0, np.zeros(3, "f8")), "scale<double, 64>", "double*"),
        ({"BLOCK": 64}, (1, 2.0, np.float32), "scale<float, 64>", "float*"),
        ({"BLOCK": 64}, (1, 2.0, np.dtype("i8")), "scale<long long, 64>", "long long*"),
        ({"BLOCK": 64}, (1, 2.0, jg.In(np.zeros(3, "u1"))), "scale<unsigned char, 64>", "unsigned char*"),
        ({"BLOCK": 64}, (1, 2.0, np.zeros(3, "f2")), "scale<__half, 64>", "__half*"),
        ({"BLOCK": 64}, (1, 2.0, np.zeros(3, ml_dtypes.bfloat16)), "scale<__nv_bfloat16, 64>", "__nv_bfloat16*"),
        ({"BLOCK": np.int64(64), "T": np.float32}, (), "scale<float, 64>", "float*"),
        ({"BLOCK": 64, "T": "float32"}, (), "scale<float, 64>", "float*"),
        ({"BLOCK": 64, "T": "unsigned short"}, (), "scale<unsigned short, 64>", "unsigned short*"),
        ({"BLOCK": 64, "T": float}, (), "scale<double, 64>", "double*"),
        ({"BLOCK": 64, "T": np.dtype("i2")}, (), "scale<short, 64>", "short*"),
    ],
)
def test_template_parameters_bound_and_deduced(
    values: dict[str, Any], args: tuple[Any, ...], expression: str, ctype: str
) -> None:
    artifact = jg.Kernel(SCALE).specialize(**values).compile(*args, arch=ARCH)
    assert artifact.entry.name == expression
    assert artifact.parameters[2].ctype == ctype


PACK = "template <typename T, typename... V> __global__ void k(T* x, V... v) { x[0] = sizeof...(v); }"


def test_a_pack_of_parameters() -> None:
    @jg.jit_kernel(PACK)
    def k(x, first, second): ...  # type: ignore[no-untyped-def]

    for kernel in (k, jg.Kernel(PACK)):
        bound = kernel.specialize(V=(np.int32, "float2"))
        artifact = bound.compile(np.float32, 1, 2, arch=ARCH)
        assert [parameter.ctype for parameter in artifact.parameters] == ["float*", "int", "float2"]
        with pytest.raises(jg.TemplateError, match="the pack is not bound"):
            kernel.compile(np.float32, 1, 2, arch=ARCH)


def test_a_kernel_tells_its_name_and_signature_before_it_is_used() -> None:
    assert repr(jg.Kernel(SCALE)) == "<jitgpu kernel scale>"
    assert repr(jg.Kernel(SEVERAL)) == "<jitgpu kernel kernel>"

    @jg.jit_kernel(SAXPY)
    def saxpy(n, a, x, y=None): ...  # type: ignore[no-untyped-def]

    assert str(inspect.signature(saxpy)) == "(n, a, x, y=None)"


def test_a_byte_order_mark_in_front_of_a_text() -> None:
    assert jg.Kernel("\ufeff" + SAXPY).compile(arch=ARCH).symbol == "saxpy"


def test_specialized_kernels_do_not_share_their_values() -> None:
    kernel = jg.Kernel(SCALE)
    small, large = kernel.specialize(BLOCK=32), kernel.specialize(BLOCK=64)
    for dtype in (np.float32, np.float64, np.int32):
        for block, bound in ((32, small), (64, large)):
            assert bound.compile(1, 2, dtype, arch=ARCH).entry.name.endswith(f", {block}>")
    assert kernel.specialize(BLOCK=32) is small
    assert kernel.specialize(BLOCK=32).specialize(T=np.float32).compile(arch=ARCH).entry.name == "scale<float, 32>"


def test_what_python_calls_equal_is_told_apart() -> None:
    kernel = jg.Kernel("template <auto V, int... N> __global__ void k() {}")
    expressions = [
        kernel.specialize(V=value, N=pack).compile(arch=ARCH).entry.name
        for value, pack in ((1, (1,)), (True, (1,)), (1, (np.int64(1), 0)), (1, (1, -0)))
    ]
    assert expressions == ["k<1, 1>", "k<true, 1>", "k<1, 1, 0>", "k<1, 1, 0>"]
    float_kernel = jg.Kernel("template <double V> __global__ void k() {}", options=jg.Options(std="c++20"))
    assert float_kernel.specialize(V=0.0) is float_kernel.specialize(V=0.0)
    assert float_kernel.specialize(V=0.0) is not float_kernel.specialize(V=-0.0)
    assert kernel.specialize(N=(1,)) is not kernel.specialize(N=(True,))


def test_keywords_decide_template_parameters_too() -> None:
    kernel = jg.Kernel(SCALE).specialize(BLOCK=32)
    assert kernel.compile(x=np.float32, n=1, a=2.0, arch=ARCH).entry.name == "scale<float, 32>"


def test_a_name_may_carry_its_template_arguments() -> None:
    assert jg.Kernel(SCALE, name="scale<float, 128>").compile(arch=ARCH).entry.name == "scale<float, 128>"
    nested = "namespace ns {" + SCALE + "}"
    assert jg.Kernel(nested, name="ns::scale<int, 8>").compile(arch=ARCH).parameters[2].ctype == "int*"


COMPLEX = "#include <{}>\ntemplate <typename T> __global__ void swap_two(T* x) {{ x[0] = x[1]; }}"


@pytest.mark.parametrize(
    ("header", "expression"),
    [("cuda/std/complex", "cuda::std::complex<float>"), ("cupy/complex.cuh", "thrust::complex<float>"),
     ("cuComplex.h", "cuFloatComplex")],
)  # fmt: skip
def test_complex_is_spelled_as_the_text_includes_it(header: str, expression: str) -> None:
    artifact = jg.Kernel(COMPLEX.format(header)).compile(np.zeros(2, "c8"), arch=ARCH)
    assert artifact.entry.name == f"swap_two<{expression}>"
    assert "complex64" in artifact.parameters[0].accepts


def test_a_header_that_a_bound_type_needs_comes_by_itself() -> None:
    artifact = jg.Kernel("template <class T> __global__ void k(T* x) { x[0] = x[1]; }").compile(np.float16, arch=ARCH)
    assert artifact.parameters[0].dtype == np.dtype("f2")


def test_text_templates() -> None:
    source = jg.Template('extern "C" __global__ void apply(int n, float a, float* x) { x[n] = x[n] {{ op }} a; }')

    @jg.jit_kernel(source)
    def apply(n, a, x): ...  # type: ignore[no-untyped-def]

    plus, times = (apply.specialize(op=op).compile(arch=ARCH) for op in "+*")
    assert "add.f32" in plus.ptx
    assert "mul.f32" in times.ptx
    assert plus.key != times.key


def test_text_and_cpp_templates_together() -> None:
    kernel = jg.Kernel(jg.Template("template <typename T, int N> __global__ void k(T* x) { x[N] {{ op }}= 3; }"))
    artifact = kernel.specialize(op="-", N=7).compile(np.float32, arch=ARCH)
    assert artifact.entry.name == "k<float, 7>"
    assert "28" in artifact.ptx  # 7 floats on


def test_defaults_of_stub_decide_template_parameters() -> None:
    @jg.jit_kernel("template <typename T> __global__ void fill(T* x, T a) { *x = a; }")
    def fill(x, a=1.5): ...  # type: ignore[no-untyped-def]

    assert fill.compile(np.zeros(1, "f8"), arch=ARCH).entry.name == "fill<double>"


# ------------------------------------------------------------------------------------------------------------ options


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        (jg.Options(defines={"VALUE": 4711}), "4711"), (jg.Options(defines={"VALUE": "0x1267"}), "4711"),
        (jg.Options(defines={"VALUE": 4711}, std="c++20"), "4711"),
        (jg.Options(defines={"VALUE": 4711}, line_info=True), ".loc"),
        (jg.Options(defines={"VALUE": 4711}, debug=True), ".debug"),
        (jg.Options(extra=("-DVALUE=4711",)), "4711"),
    ],
)  # fmt: skip
def test_options_reach_the_compiler(options: jg.Options, shown: str) -> None:
    text = 'extern "C" __global__ void k(int* x) { *x = VALUE; }'
    assert shown in jg.Kernel(text, options=options).compile(arch=ARCH).ptx


def test_nothing_is_flushed_to_zero_unasked() -> None:
    text = 'extern "C" __global__ void k(float* x) { x[0] = x[1] * x[2] + 1 / x[3]; }'
    assert ".ftz" not in jg.Kernel(text).compile(arch=ARCH).ptx
    assert ".ftz" in jg.Kernel(text, options=jg.Options(ftz=True)).compile(arch=ARCH).ptx
    assert ".approx" in jg.Kernel(text, options=jg.Options(fast_math=True)).compile(arch=ARCH).ptx


def test_max_registers() -> None:
    body = "".join(f"float r{i} = x[{i} * n];" for i in range(64)) + "".join(f"x[{i} + n] = r{i};" for i in range(64))
    text = f'extern "C" __global__ void k(float* x, int n) {{ {body} }}'
    free, bound = (jg.Kernel(text, options=jg.Options(max_registers=m)).compile(arch=ARCH) for m in (None, 32))
    assert bound.registers <= 32 < free.registers


def test_include_dirs(tmp_path: Path) -> None:
    (tmp_path / "value.h").write_text("#define VALUE 4711\n")
    text = '#include <value.h>\nextern "C" __global__ void k(int* x) { *x = VALUE; }'
    kernel = jg.Kernel(text, options=jg.Options(include_dirs=(str(tmp_path),)))
    assert "4711" in kernel.compile(arch=ARCH).ptx


# ----------------------------------------------------------------------------------------------------------- failures


def test_a_failed_compilation_fails_again_equally(tmp_path: Path) -> None:
    cache = jg.KernelCache(tmp_path / "cache")
    kernel = jg.Kernel('extern "C" __global__ void k(int* x) { *x = undefined_name; }', cache=cache)
    messages = []
    for _ in range(3):
        with pytest.raises(jg.CompileError) as caught:
            kernel.compile(arch=ARCH)
        messages.append(str(caught.value))
    with pytest.raises(jg.CompileError) as caught:
        jg.Kernel(
            'extern "C" __global__ void k(int* x) { *x = undefined_name; }', cache=jg.KernelCache(tmp_path / "cache")
        ).compile(arch=ARCH)
    assert len(set(messages)) == 1
    assert "undefined_name" in messages[0]
    assert caught.value.diagnostics[0].message == next(iter(caught.value.diagnostics)).message
    assert (cache.stats().compiles, cache.stats().entries) == (0, 0)


def test_an_error_is_reported_at_the_line_of_this_file() -> None:
    line = inspect.currentframe().f_lineno  # type: ignore[union-attr]
    kernel = jg.Kernel("""
    extern "C" __global__ void k(int* x) {
        *x = undefined_name;
    }""")
    with pytest.raises(jg.CompileError) as caught:
        kernel.compile(arch=ARCH)
    diagnostic = caught.value.diagnostics[0]
    assert (diagnostic.file, diagnostic.line) == (__file__, line + 3)
    assert diagnostic.source.strip() == "*x = undefined_name;"
    assert diagnostic.severity == "error"


def test_an_error_in_a_cu_file_is_reported_there(tmp_path: Path) -> None:
    path = tmp_path / "k.cu"
    path.write_text('\n\nextern "C" __global__ void k(int* x) { *x = undefined_name; }\n')
    with pytest.raises(jg.CompileError) as caught:
        jg.Kernel(path).compile(arch=ARCH)
    assert (caught.value.diagnostics[0].file, caught.value.diagnostics[0].line) == (str(path), 3)


# ----------------------------------------------------------------------------------------------- pickling, configuring


def _program(tmp_path: Path, text: str, *args: str) -> str:
    """What a program printed that ran in a process of its own, with a cache of its own."""
    environment = {**os.environ, "JITGPU_CACHE_DIR": str(tmp_path / "cache-of-program")}
    done = subprocess.run(
        [sys.executable, "-c", text, *args], capture_output=True, text=True, timeout=120, cwd=REPOSITORY,
        env=environment, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_kernels_pickle_with_all_that_was_said_of_them(protocol: int) -> None:
    kernel = jg.Kernel(SCALE, options=jg.Options(fast_math=True), strict=False).specialize(BLOCK=32, T=np.float32)
    again = pickle.loads(pickle.dumps(kernel, protocol))
    assert again.compile(arch=ARCH).key == kernel.compile(arch=ARCH).key
    assert repr(again) == repr(kernel)


def test_a_pickled_kernel_compiles_in_another_process(tmp_path: Path) -> None:
    @jg.jit_kernel(SCALE, threads="n", block=64)
    def scale(n, a, x):  # type: ignore[no-untyped-def]
        """x <- a*x."""

    path = tmp_path / "kernel.pickle"
    path.write_bytes(pickle.dumps(scale.specialize(BLOCK=64)))
    program = """
import pickle, sys
import numpy as np
kernel = pickle.load(open(sys.argv[1], "rb"))
artifact = kernel.compile(1, 2.0, np.float32, arch=sys.argv[2])
print(artifact.key, artifact.origin, kernel.__doc__)
"""
    artifact = scale.specialize(BLOCK=64).compile(1, 2.0, np.float32, arch=ARCH)
    assert _program(tmp_path, program, str(path), ARCH) == f"{artifact.key} compiled x <- a*x."


def test_kernels_and_artifacts_pass_through_a_spawned_process() -> None:
    kernel = jg.Kernel(SAXPY)
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        artifact = pool.apply(operator.methodcaller("compile", arch=ARCH), (kernel,))
        options = pool.apply(operator.attrgetter("extra"), (jg.Options(extra=("--fmad=false",)),))
    here = kernel.compile(arch=ARCH)
    assert (artifact.key, artifact.cubin, artifact.parameters) == (here.key, here.cubin, here.parameters)
    assert options == ("--fmad=false",)


def test_configured_kernels_are_kept() -> None:
    kernel = jg.Kernel(SAXPY)
    assert kernel[1, 32] is kernel[1, 32]
    assert kernel[(1, 2), 32] is not kernel[1, 32]
    assert kernel.configure(1, 32, shared_bytes=64) is kernel.configure(1, 32, shared_bytes=64)
    assert kernel.forall(100) is kernel.forall(100)
    assert kernel[[1, 2], [32, 1]].kernel is kernel  # lists are no keys: made anew, and right
    for size in range(1, 1500):
        kernel[size, 32]
    assert kernel[1, 32].kernel is kernel


@pytest.mark.parametrize(
    "use", [lambda k: k[1, 32](), lambda k: k.forall(5)(), lambda k: k.compile(), lambda k: k.specialize(N=1).compile()]
)
def test_without_a_device_using_one_says_so(use: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from jitgpu.backend import cuda, simulator

    monkeypatch.setattr(cuda, "_unavailable", lambda: "there is no GPU in this test")
    monkeypatch.setattr(simulator, "unavailable", lambda: "there is no llvmlite in this test")
    assert jg.devices() == ()
    with pytest.raises(jg.DeviceError) as caught:
        use(jg.Kernel("template <int N = 1> __global__ void k() {}"))
    for part in (
        "no device can be used", "there is no GPU in this test", "there is no llvmlite in this test", "fix:",
        'pip install "jitgpu[sim]"', "jitgpu[cuda12]", "compile(arch=",
    ):  # fmt: skip
        assert part in str(caught.value)
    for name, parts in {
        "cuda": ("no CUDA device", "there is no GPU in this test", 'jg.device("sim")'),
        "sim": ("the simulator cannot be used", "there is no llvmlite in this test", 'pip install "jitgpu[sim]"'),
    }.items():
        with pytest.raises(jg.DeviceError) as caught:
            jg.device(name)
        for part in parts:
            assert part in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_child_forked_while_a_thread_holds_the_locks(tmp_path: Path) -> None:
    kernel = jg.Kernel('extern "C" __global__ void one(int* x) { *x = 1; }', cache=jg.KernelCache(tmp_path / "cache"))
    kernel.compile(arch="sm_80")
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with kernel.loader._lock, kernel.loader.program._lock, kernel.loader.program.engine._loading:
            held.set()
            done.wait(60)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait()
    child = os.fork()
    if child == 0:
        signal.alarm(30)  # a child that hangs dies of it
        kernel.loader._state = None  # as before its first use: all locks are wanted
        compiled = kernel.compile(arch="sm_80").symbol == "one"
        with kernel.loader.program.engine._loading:
            os._exit(0 if compiled else 1)
    _, status = os.waitpid(child, 0)
    done.set()
    thread.join()
    assert os.waitstatus_to_exitcode(status) == 0


def test_a_wrong_configuration_is_all_that_is_told() -> None:
    """What was looked up before, and not found, is no part of the traceback."""
    kernel = jg.Kernel('extern "C" __global__ void one(int* x) { *x = 1; }', device="sim")
    for configure in (lambda: kernel[0, 4], lambda: kernel.forall(-4)):
        with pytest.raises(jg.LaunchConfigError) as found:
            configure()
        assert found.value.__context__ is None


def test_called_as_cupy_has_it() -> None:
    kernel = jg.Kernel('extern "C" __global__ void one(int* x) { *x = 1; }', device="sim")
    x = np.zeros(1, "i4")
    with pytest.raises(jg.LaunchConfigError) as found:
        kernel((1,), (1,), (x,))
    assert found.value.fix == "kernel[grid, block](*args)"
    kernel[(1,), (1,)](*(x,))
    assert x[0] == 1
