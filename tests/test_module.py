"""Modules: several kernels in one binary, and their variables, as far as no device is needed."""

from __future__ import annotations

import pickle
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.constants import payload
from jitgpu.values import Variable

ARCH = "sm_80"
TEXT = r"""
struct Pair { int a; double b; };
__constant__ float coef[4];
__constant__ Pair pairs[2];
__device__ int counter;
namespace ns { __constant__ double table[2][3]; __global__ void inner(float* x) { x[0] = table[1][2] * coef[1]; } }
extern "C" __global__ void poly(int n, float* x) { x[n] *= coef[0] + pairs[1].b; atomicAdd(&counter, 1); }
template <typename T, int N> __global__ void scale(T* x) { x[N] *= coef[0]; }
"""


def test_names_kernels_and_iteration() -> None:
    module = jg.Module(TEXT, instances=["scale<float,2>", "scale< double , 3 >"])
    assert module.names == ("ns::inner", "poly", "scale", "scale<float, 2>", "scale<double, 3>")
    assert list(module) == list(module.names)
    assert len(module) == 5
    assert module["poly"] is module["poly"]
    assert module["scale<float,2>"].compile(arch=ARCH).key == module["scale< float, 2 >"].compile(arch=ARCH).key
    assert module["scale"].specialize(T=np.float32, N=2).compile(arch=ARCH).key == module.compile(arch=ARCH).key
    assert "poly" in repr(module)
    assert set(module.constants) == {"coef", "pairs", "counter", "ns::table"}
    assert len(module.constants) == 4


def test_plain_kernels_and_listed_instances_share_one_binary() -> None:
    module = jg.Module(TEXT, instances=["scale<float, 2>"])
    image = module.compile(arch=ARCH)
    assert {entry.name for entry in image.entries} == {"ns::inner", "poly", "scale<float, 2>"}
    for name in ("poly", "ns::inner", "inner", "scale<float, 2>"):
        artifact = module[name].compile(arch=ARCH)
        assert artifact.key == image.key
        assert artifact.origin == "memory"
    assert module["poly"].compile(arch=ARCH).parameters[1].name == "x"
    assert module["inner"].compile(arch=ARCH).entry.name == "ns::inner"


def test_variables_of_a_binary() -> None:
    variables = {variable.name: variable for variable in jg.Module(TEXT).compile(arch=ARCH).variables}
    assert {
        name: (v.space, v.dtype_name, v.itemsize, v.shape, v.nbytes) for name, v in variables.items()
    } == {
        "coef": ("constant", "float32", 4, (4,), 16), "pairs": ("constant", "", 16, (2,), 32),
        "counter": ("device", "int32", 4, (), 4), "ns::table": ("constant", "float64", 8, (2, 3), 48),
    }  # fmt: skip


def test_a_kernel_pickles_with_its_module() -> None:
    module = jg.Module(TEXT, instances=["scale<float, 2>"])
    for kernel in (module["poly"], module["scale"].specialize(T=np.float32, N=2)):
        again_module, again = pickle.loads(pickle.dumps((module, kernel)))
        assert again.compile(arch=ARCH).key == kernel.compile(arch=ARCH).key == module.compile(arch=ARCH).key
        assert again.loader.module is again_module


def test_variables_by_name() -> None:
    constants = jg.Module("namespace a { __constant__ int x, y; } namespace b { __constant__ int x; }").constants
    assert "a::x" in constants
    assert "z" not in constants
    assert constants["y"].name == "a::y"
    with pytest.raises(jg.SignatureError, match="several variables have this name") as caught:
        constants["x"]
    assert caught.value.expected == "a::x, b::x"
    with pytest.raises(jg.SignatureError, match="no such variable"):
        constants["z"]


def test_an_instance_of_its_own_would_lose_device_variables() -> None:
    with pytest.raises(jg.SignatureError) as caught:
        jg.Module(TEXT)["scale"].specialize(N=1).compile(np.float32, arch=ARCH)
    for part in ("scale<float, 1>", "counter", "instances=['scale<float, 1>']"):
        assert part in str(caught.value)
    constants_only = TEXT.replace("__device__ int counter;", "").replace("atomicAdd(&counter, 1);", "")
    artifact = jg.Module(constants_only)["scale"].specialize(N=1).compile(np.float32, arch=ARCH)
    assert {variable.name for variable in artifact.image.variables} == {"coef", "pairs", "ns::table"}


def test_templates_files_and_pickles(tmp_path: Path) -> None:
    path = tmp_path / "module.cu"
    path.write_text(TEXT)
    template = jg.Template("__constant__ int c; __global__ void {{ name }}(int* x) { *x = c; }")
    for module, name in [(jg.Module(path), "poly"), (jg.Module(template, values={"name": "made"}), "made"),
                         (jg.Module(TEXT, jg.Options(fast_math=True), strict=False), "inner")]:  # fmt: skip
        again = pickle.loads(pickle.dumps(module))
        assert again.names == module.names
        assert again.compile(arch=ARCH).key == module.compile(arch=ARCH).key
        assert again[name].compile(arch=ARCH).key == module[name].compile(arch=ARCH).key


def test_an_edited_file_changes_the_module(tmp_path: Path) -> None:
    import time

    path = tmp_path / "module.cu"
    path.write_text("__global__ void one(int* x) { *x = 1; }")
    module = jg.Module(path)
    key = module.compile(arch=ARCH).key
    path.write_text("__global__ void one(int* x) { *x = 2; }\n__global__ void two(int* x) { *x = 2; }")
    end = time.monotonic() + 20  # files are looked at again after at most 20 times what looking took
    while module.names == ("one",) and time.monotonic() < end:
        time.sleep(0.01)
    assert module.names == ("one", "two")
    assert module.compile(arch=ARCH).key != key
    assert module["two"].compile(arch=ARCH).key == module["one"].compile(arch=ARCH).key


def test_an_instance_is_found_by_its_short_name() -> None:
    text = "namespace ns { template <class T> __global__ void k(T* x) { *x = 1; } }"
    module = jg.Module(text, instances=["ns::k<float>", "ns::k< float >"])
    assert module.names == ("ns::k", "ns::k<float>")
    assert module["k<float>"].compile(arch=ARCH).key == module["ns::k<float>"].compile(arch=ARCH).key


CONDITIONAL = r"""
#ifdef DEBUG
__constant__ int level;
__global__ void dump(int* x) { *x = level; }
#endif
__global__ void work(int* x) { *x = 1; }
"""


def test_what_an_if_leaves_out_does_not_stop_the_rest() -> None:
    module = jg.Module(CONDITIONAL)
    assert module.names == ("dump", "work")
    assert [entry.name for entry in module.compile(arch=ARCH).entries] == ["work"]
    assert module["work"].compile(arch=ARCH).origin == "memory"
    with pytest.raises(jg.SignatureError) as caught:
        module["dump"].compile(arch=ARCH)
    for part in ("dump", "#if", "work", "defines"):
        assert part in str(caught.value)
    both = jg.Module(CONDITIONAL, jg.Options(defines={"DEBUG": None})).compile(arch=ARCH)
    assert [entry.name for entry in both.entries] == ["dump", "work"]
    assert [variable.name for variable in both.variables] == ["level"]


def test_a_listed_instance_or_a_wrong_text_is_still_an_error() -> None:
    with pytest.raises(jg.SignatureError, match="no kernel of this name"):
        jg.Module(CONDITIONAL, instances=["scale<float>"]).compile(arch=ARCH)
    with pytest.raises(jg.CompileError, match='"oops" is undefined'):
        jg.Module(CONDITIONAL + "__global__ void k(int* x) { *x = oops; }").compile(arch=ARCH)


def test_overloads_do_not_stop_the_other_kernels() -> None:
    module = jg.Module(SEVERAL)
    assert module["g"].compile(arch=ARCH).symbol == "_Z1gPi"
    with pytest.raises(jg.SignatureError, match="several kernels have this name"):
        module["k"].compile(arch=ARCH)


SEVERAL = "__global__ void k(int* x) {}\n__global__ void k(float* x, int n) {}\n__global__ void g(int* x) {}"


@pytest.mark.parametrize(
    ("do", "error", "parts"),
    [
        (lambda: jg.Module(TEXT)[3], jg.SignatureError, ("no such kernel", "given:    3")),  # type: ignore[index]
        (lambda: jg.Module(TEXT).constants[3], jg.SignatureError, ("no such variable", "3")),  # type: ignore[index]
        (lambda: jg.Module(TEXT, instances="scale<float, 2>"), jg.SignatureError, ("instances=['scale<float, 2>']",)),
        (lambda: jg.Module(TEXT, values={"T": 1}).names, jg.TemplateError, ("values", "T", "jg.Template")),
    ],
)
def test_what_a_module_refuses(do: Callable[[], object], error: type[Exception], parts: tuple[str, ...]) -> None:
    with pytest.raises(error) as caught:
        do()
    for part in parts:
        assert part in str(caught.value)


def test_what_is_shown_of_modules_at_a_prompt(tmp_path: Path) -> None:
    assert "source cannot be read: the kernel file" in repr(jg.Module(tmp_path / "none.cu"))
    assert repr(jg.Module("__device__ int x;")) == "<jitgpu module of no kernels>"
    module = jg.Module(TEXT)
    assert module._ipython_key_completions_() == ["ns::inner", "poly", "scale"]
    assert "coef" in module.constants._ipython_key_completions_()


# ---------------------------------------------------------------------------------------------------- variables' bytes

COEF = Variable("coef", "coef", "constant", 16, "float[4]", "float32", 4, (4,))
SCALAR = Variable("n", "n", "device", 4, "int", "int32", 4, ())
PAIRS = Variable("pairs", "pairs", "constant", 32, "Pair[2]", "", 16, (2,))
POINTER = Variable("p", "p", "device", 8, "float*", "", 8, ())
SMALL = Variable("b", "b", "constant", 4, "__nv_bfloat16[2]", "bfloat16", 2, (2,))


@pytest.mark.parametrize(
    ("variable", "value", "expected"),
    [
        (COEF, np.arange(4, dtype="f4"), struct.pack("<4f", 0, 1, 2, 3)),
        (COEF, [0, 1, 2, 3.5], struct.pack("<4f", 0, 1, 2, 3.5)),
        (COEF, struct.pack("<4f", 1, 2, 3, 4), struct.pack("<4f", 1, 2, 3, 4)), (COEF,
        (True, 1, 2, 3), struct.pack("<4f", 1, 1, 2, 3)),
        (COEF, np.arange(8, dtype="f4")[::2], struct.pack("<4f", 0, 2, 4, 6)), (SCALAR, 7, b"\7\0\0\0"),
        (SCALAR, np.int32(7), b"\7\0\0\0"), (SCALAR, np.array([7], "i4"), b"\7\0\0\0"),
        (SCALAR, bytearray(4), bytes(4)), (SCALAR, np.int64(7), b"\7\0\0\0"), (POINTER, 258, b"\2\1" + bytes(6)),
        (COEF, [float("inf"), 0, 0, 0], struct.pack("<4f", float("inf"), 0, 0, 0)),
        (SCALAR, -(2**31), b"\0\0\0\x80"), (PAIRS, np.zeros(2, [("a", "i4"), ("p", "i4"), ("b", "f8")]), bytes(32)),
        (SMALL, [1.0, 2.0], b"\x80\x3f\x00\x40"),
    ],
)  # fmt: skip
def test_what_a_variable_takes(variable: Variable, value: Any, expected: bytes) -> None:
    assert payload(variable, value) == expected


@pytest.mark.parametrize(
    ("variable", "value", "problem"),
    [
        (COEF, np.arange(4, dtype="f8"), "another dtype"), (COEF, np.arange(3, dtype="f4"), "another shape"),
        (COEF, np.zeros((2, 2), "f4"), "another shape"), (COEF, bytes(15), "bytes of another length"),
        (COEF, 1.0, "another shape"), (COEF, [1j, 1, 1, 1], "another dtype"), (COEF, ["a"] * 4, "another dtype"),
        (SCALAR, 1.5, "another dtype"), (SCALAR, 2**31, "another dtype"), (SCALAR, -(2**40), "another dtype"),
        (SCALAR, np.int64(2**40), "another dtype"), (SCALAR, np.float32(1), "another dtype"),
        (SCALAR, np.array(7), "another dtype"), (SCALAR, None, "another dtype"), (PAIRS, np.zeros(3), "another size"),
        (PAIRS, 7, "another size"), (PAIRS, (1, 2.0, 3, 4.0), "layout"), (POINTER, 1.0, "layout"),
        (COEF, [[1, 2], [3]], "not an array"), (COEF, [1e300, 0, 0, 0], "too large"),
    ],
)  # fmt: skip
def test_what_a_variable_refuses(variable: Variable, value: Any, problem: str) -> None:
    with pytest.raises(jg.ArgumentError) as caught:
        payload(variable, value)
    for part in (f"variable '{variable.name}' ({variable.ctype})", problem, "given:", "expected:", "fix:"):
        assert part in str(caught.value)
