"""LLVM: what the simulator needs of it, code in memory, and where registers are allocated across blocks."""

from __future__ import annotations

import ctypes
import ctypes.util
from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.backend import occupancy, simulator
from jitgpu.backend.simulator import machine, native, runtime, workers
from jitgpu.backend.simulator.ptx.reader import read
from jitgpu.backend.simulator.translation.assembly import translate
from jitgpu.errors import KernelFault, LaunchError

HEAD = """
.version 8.0
.target sm_80
.address_size 64
.visible .entry k(.param .u64 p, .param .u32 n)
{
    .reg .b32 %r<8>; .reg .b64 %rd<4>; .shared .align 16 .b8 s[128];
    ld.param.u64 %rd1, [p];
    ld.param.u32 %r1, [n];
"""


def text(body: str) -> str:
    """The LLVM IR of a kernel with that PTX in it."""
    return translate(read(HEAD + body + "\n ret;\n}"), "k", "k", frozenset({0}), frozenset())[1]


def kernel(source: str, arch: str = "") -> jg.Kernel:
    return jg.Kernel(source, device=f"sim:{arch}" if arch else "sim")


# ------------------------------------------------------------------------------------------------------ what it needs

@pytest.mark.parametrize(("name", "value", "words"), [
    ("llvm_version_info", (15, 0, 7), "llvmlite has LLVM 15.0.7, not 22 or newer"),
    ("get_host_cpu_features", None, "no conversions of halves (F16C)"),
])  # fmt: skip
def test_what_is_lacking_is_said(monkeypatch: pytest.MonkeyPatch, name: str, value: Any, words: str) -> None:
    llvm = machine._llvm()
    assert machine.lacking() == ""
    if value is None:
        monkeypatch.setattr(machine, "_features", lambda: ("an old one", "+sse2,-f16c"))
        monkeypatch.setattr(llvm, "get_process_triple", lambda: "x86_64-unknown-linux-gnu")
    else:
        monkeypatch.setattr(llvm, name, value)
    simulator.unavailable.cache_clear()
    try:
        assert words in simulator.unavailable()
        with pytest.raises(jg.DeviceError, match="the simulator cannot be used"):
            simulator.device()
    finally:
        simulator.unavailable.cache_clear()


def test_halves_need_nothing_where_the_processor_is_no_x86(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "_features", lambda: ("a", "+neon"))
    monkeypatch.setattr(machine._llvm(), "get_process_triple", lambda: "aarch64-unknown-linux-gnu")
    assert machine.lacking() == ""


def test_a_function_that_is_nowhere_is_an_error() -> None:
    code = machine.machine_code("""
    declare i32 @jg_is_nowhere()
    declare double @llvm.sin.f64(double)
    define double @f(double %x) { %y = call double @llvm.sin.f64(double %x)  ret double %y }
    define i32 @g() { %y = call i32 @jg_is_nowhere()  ret i32 %y }""", "k")
    with pytest.raises(LaunchError, match="functions that this process does not have") as caught:
        machine.load(code, "k", "f", "g")
    assert (caught.value.kernel, caught.value.given) == ("k", "jg_is_nowhere")


def test_functions_of_the_c_library_are_found() -> None:
    code = machine.machine_code("""
    declare double @llvm.sin.f64(double)
    define double @f(double %x) { %y = call double @llvm.sin.f64(double %x)  ret double %y }""", "k")
    engine, (address,) = machine.load(code, "k", "f")
    assert ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double)(address)(0.5) == np.sin(0.5)
    del engine


# ------------------------------------------------------------------------------------------------------ what it makes

def test_very_large_functions_are_compiled_faster(monkeypatch: pytest.MonkeyPatch) -> None:
    levels: list[int] = []
    make = machine._machine
    monkeypatch.setattr(machine, "_machine", lambda level=2: (levels.append(level), make(level))[1])
    ifs = "define i32 @f(ptr %p, i32 %n) {\n br label %b0\n" + "".join(f"""b{k}:
        %c{k} = icmp sgt i32 %n, {k}
        br i1 %c{k}, label %d{k}, label %b{k + 1}
        d{k}:
        store volatile i32 {k}, ptr %p
        br label %b{k + 1}\n""" for k in range(9)) + "b9: ret i32 7\n}"
    for most, expected in ((4000, [2]), (9, [2, 0])):
        monkeypatch.setattr(machine, "_MOST_BLOCKS", most)
        levels.clear()
        code = machine.machine_code(ifs, "k")
        assert levels == expected
        engine, (address,) = machine.load(code, "k", "f")
        place = ctypes.c_int32(-1)
        function = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_int32)(address)
        assert function(ctypes.addressof(place), 6) == 7
        assert place.value == 5
        del engine


def test_volatile_accesses_are_volatile_and_atomic() -> None:
    made = text("ld.volatile.global.u32 %r2, [%rd1];\n st.volatile.global.u32 [%rd1], %r2;\n"
                "ld.relaxed.gpu.global.u32 %r3, [%rd1];")  # fmt: skip
    assert made.count("load atomic volatile i32") == made.count("store atomic volatile i32") == 1
    assert made.count("load atomic i32") == 1


def test_no_access_claims_a_wider_alignment_than_variables_have() -> None:
    made = text("ld.shared.v8.b32 {%r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7}, [s];\n st.shared.v2.b64 [s], {%rd1, %rd2};")
    assert "load <8 x i32>" in made
    assert "align 32" not in made


def test_addresses_of_32_bits_wrap() -> None:
    k = kernel(r"""extern "C" __global__ void k(unsigned offset, unsigned* out) {
        __shared__ unsigned s[32];
        s[threadIdx.x] = threadIdx.x + 100;
        __syncthreads();
        unsigned base = (unsigned)__cvta_generic_to_shared(s) + offset, value;
        asm volatile("ld.shared.u32 %0, [%1+68];" : "=r"(value) : "r"(base));
        asm volatile("st.shared.u32 [%0+72], %1;" :: "r"(base), "r"(value));
        asm volatile("ld.shared.u32 %0, [%1+72];" : "=r"(value) : "r"(base));
        out[threadIdx.x] = value; }""")
    out = np.zeros(32, "u4")
    k[1, 32](2**32 - 64, out)
    np.testing.assert_array_equal(out, np.full(32, 101, "u4"))
    with pytest.raises(KernelFault):
        k[1, 32](2**32 - 128, out)


@pytest.mark.parametrize("arch", ["sm_80", "sm_90"])
def test_as_many_multiprocessors_as_the_device_has(arch: str) -> None:
    k = kernel('extern "C" __global__ void k(unsigned* out) { asm("mov.u32 %0, %%nsmid;" : "=r"(*out)); }', arch)
    out = np.zeros(1, "u4")
    k[1, 1](out)
    assert out[0] == occupancy.ARCHS[arch].number == jg.device(f"sim:{arch}").limits.multiprocessors


def test_the_launching_threads_rounding_is_not_the_kernels(monkeypatch: pytest.MonkeyPatch) -> None:
    k = kernel('extern "C" __global__ void k(float a, float b, float* out) { out[0] = a / b; out[1] = a * b; }')
    out = np.zeros(2, "f4")
    k[1, 1](1.0, 3.0, out)
    expected = out.copy()
    library = ctypes.CDLL(ctypes.util.find_library("m"))
    downward = 0x400 if "x86" in machine._llvm().get_process_triple() else 0x800000  # fenv.h
    monkeypatch.setattr(workers, "_pool", None)
    before = library.fegetround()
    assert library.fesetround(downward) == 0
    try:
        for one in ((1.0, 3.0), (2.0, 3.0)):
            k[1, 1](*one, out)
            if one == (1.0, 3.0):
                found = out.copy()
    finally:
        library.fesetround(before)
    np.testing.assert_array_equal(found, expected)
    np.testing.assert_array_equal(out, np.float32([2, 6]) / np.float32([3, 1]))


def test_parameters_lie_where_arguments_are_packed() -> None:
    module = read(HEAD + " ret;\n}")
    with pytest.raises(LaunchError, match="the PTX has other parameters") as caught:
        native.compile_entry(lambda: module, "k", "k", (0, 4), frozenset({0}), frozenset(), None, "0" * 64)
    assert caught.value.expected == "at bytes (0, 8)"


def test_the_depth_of_calls_through_pointers_is_not_known() -> None:
    source = r"""
    __device__ __noinline__ int one(int x) { int a[16]; for (int i = 0; i < 16; i++) a[i ^ x] = i; return a[x]; }
    __device__ __noinline__ int two(int x) { return x + 2; }
    extern "C" __global__ void k(int n, int* out) {
        int (*f)(int) = n > 1 ? one : two; out[0] = POINTER(n) + one(3); }"""
    sizes = []
    for name in ("one", "f"):
        ptx = jg.Kernel(source, device="sim", options=jg.Options(defines={"POINTER": name})).compile(arch="sm_80").ptx
        module = read((ptx if isinstance(ptx, str) else ptx.decode()).rstrip("\0"))
        sizes.append(translate(module, "k", "k", frozenset({8}), frozenset())[0].local_bytes)
    assert sizes[0] < 1024 < 32 * 1024 <= sizes[1]


def test_every_file_of_the_translator_decides_what_code_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    folder = tmp_path / "simulator" / "runtime"
    folder.mkdir(parents=True)
    (tmp_path / "simulator" / "inner").mkdir()
    inner = tmp_path / "simulator" / "inner" / "a.py"
    found = []
    monkeypatch.setattr(runtime, "__file__", str(folder / "__init__.py"))
    for content in ("1", "2", "1"):
        inner.write_text(content)
        found.append(runtime.identity.__wrapped__())
    assert found[0] == found[2] != found[1]
