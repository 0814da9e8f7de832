"""The frozen types: options, keys, artifacts."""

from __future__ import annotations

import os
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitgpu.errors import CompileError
from jitgpu.values import (
    Artifact,
    CompileRequest,
    CompilerIdentity,
    Entry,
    Image,
    KernelSource,
    Options,
    Origin,
    Parameter,
    Target,
    digest,
    dtype_of,
)

# ------------------------------------------------------------------------------------------------------------ digest


@given(st.lists(st.tuples(st.text(), st.text()), max_size=4), st.lists(st.tuples(st.text(), st.text()), max_size=4))
def test_digests_differ_where_fields_do(first: list[tuple[str, str]], second: list[tuple[str, str]]) -> None:
    assert (digest(*first) == digest(*second)) == (first == second)


def test_digests_take_surrogates_and_bytes() -> None:
    assert digest(("a", "\udc80")) != digest(("a", "\udc81"))
    assert digest(("a", b"x")) == digest(("a", "x"))


# ----------------------------------------------------------------------------------------------------------- options


def test_options_and_the_flags_they_stand_for(tmp_path: Path) -> None:
    options = Options(
        std="c++20", defines={"B": None, "A": 4, "C": "x y", "D": True}, include_dirs=(str(tmp_path),
        "near"), fast_math=True,
        ftz=True, line_info=True, debug=True, max_registers=64, relocatable=True, extra=("--fmad=false",),
    )  # fmt: skip
    assert options.flags() == (
        "-std=c++20", "-DA=4", "-DB", "-DC=x y", "-DD=1", "--use_fast_math", "-ftz=true", "--generate-line-info",
        "--device-debug", "--maxrregcount=64", "--relocatable-device-code=true", "--fmad=false",
    )  # fmt: skip
    assert options.include_dirs == (str(tmp_path), os.path.abspath("near"))
    assert Options().flags() == ("-std=c++17",)


def test_options_are_frozen_hashable_picklable_and_forget_the_order_of_defines() -> None:
    first, second = Options(defines={"A": 1, "B": 2}), Options(defines={"B": 2, "A": 1})
    assert first == second
    assert hash(first) == hash(second)
    assert first.flags() == second.flags()
    assert pickle.loads(pickle.dumps(first)) == first
    assert first != Options(defines={"A": 1, "B": 3})
    with pytest.raises(AttributeError):
        first.std = "c++14"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("options", "subject"),
    [
        ({"std": "c++11"}, "std"), ({"std": "17"}, "std"), ({"defines": ["N"]}, "defines"),
        ({"defines": {"1N": 1}}, "defines"), ({"defines": {"N M": 1}}, "defines"), ({"defines": {"N": 1.5}}, "defines"),
        ({"defines": {"N": "1\n#define M"}}, "defines"), ({"defines": {1: 1}}, "defines"),
        ({"defines": {"é": 1}}, "defines"),
        ({"include_dirs": "include"}, "include_dirs"), ({"include_dirs": [1]}, "include_dirs"),
        ({"include_dirs": Path("x")}, "include_dirs"), ({"include_dirs": 5}, "include_dirs"),
        ({"fast_math": 1}, "fast_math"), ({"ftz": "yes"}, "ftz"), ({"debug": None}, "debug"),
        ({"line_info": 0}, "line_info"),
        ({"relocatable": []}, "relocatable"), ({"max_registers": 8}, "max_registers"),
        ({"max_registers": 256}, "max_registers"),
        ({"max_registers": True}, "max_registers"), ({"max_registers": 32.0}, "max_registers"),
        ({"extra": "-G"}, "extra"),
        ({"extra": ["G"]}, "extra"), ({"extra": ["-I/usr"]}, "extra"), ({"extra": ["-arch=sm_80"]}, "extra"),
        ({"extra": ["--std=c++14"]}, "extra"), ({"extra": ["--pch"]}, "extra"), ({"extra": [5]}, "extra"),
        ({"extra": ["-a\n-b"]}, "extra"), ({"extra": 7}, "extra"), ({"extra": ["--include-path=/x"]}, "extra"),
        ({"extra": ["--gpu-architecture=sm_80"]}, "extra"), ({"extra": ["-dlto"]}, "extra"),
        ({"extra": ["-lineinfo"]}, "extra"), ({"extra": ["-G"]}, "extra"), ({"extra": ["--optix-ir"]}, "extra"),
        ({"extra": ["-DA=1\0 -DB"]}, "extra"), ({"defines": {"N": "1\0002"}}, "defines"),
        ({"defines": {"N": "1\r2"}}, "defines"), ({"defines": {"N": '"\udc80"'}}, "defines"),
        ({"include_dirs": ["a\0b"]}, "include_dirs"), ({"include_dirs": ["/\udc80"]}, "include_dirs"),
    ],
)  # fmt: skip
def test_options_that_cannot_be_used(options: dict[str, Any], subject: str) -> None:
    with pytest.raises(CompileError) as caught:
        Options(**options)
    error = caught.value
    assert error.subject == f"option {subject}"
    assert error.given
    assert error.expected
    assert error.fix


def test_numpy_integers_are_integers_in_options() -> None:
    options = Options(defines={"N": np.int64(4), "FLAG": True}, max_registers=np.int32(64))  # type: ignore[dict-item,arg-type]
    assert options == Options(defines={"N": 4, "FLAG": 1}, max_registers=64)
    assert all(type(value) is int for value in (*options.defines.values(), options.max_registers))


# ----------------------------------------------------------------------------------------------------------- requests

REQUEST = CompileRequest(
    KernelSource("__global__ void k() {}", "/here", Origin("here.py", 3)), ("k",), (), (), Options(), Target("sm_80"),
    CompilerIdentity((12, 9), "headers", ("/include",), ("sm_80",)), "closure",
)  # fmt: skip


@pytest.mark.parametrize(
    "changes",
    [
        {"source": REQUEST.source._replace(text="__global__ void k() { }")}, {"kernels": ("k", "l")},
        {"variables": ("v",)},
        {"prologue": ("cuda_fp16.h",)}, {"options": Options(fast_math=True)}, {"target": Target("sm_90")},
        {"target": Target("compute_80")}, {"target": REQUEST.target._replace(kind="sim")}, {"closure": "other"},
        {"compiler": REQUEST.compiler._replace(version=(12, 8))},
        {"compiler": REQUEST.compiler._replace(headers="other")},
        {"compiler": REQUEST.compiler._replace(build="12.9.87")},
    ],
)  # fmt: skip
def test_the_key_sees_everything_that_decides_the_binary(changes: dict[str, Any]) -> None:
    changed = REQUEST._replace(**changes)
    assert changed.key != REQUEST.key
    assert len(changed.key) == 64
    assert [a == b for a, b in zip(changed.fields(), REQUEST.fields(), strict=True)].count(False) == 1


def test_the_key_sees_neither_place_nor_folder_where_the_binary_cannot_show_them() -> None:
    moved = REQUEST.source._replace(directory="/there", origin=Origin("there.py", 9))
    assert REQUEST._replace(source=moved).key == REQUEST.key
    elsewhere = Options(include_dirs=("elsewhere",))  # the closure tells what is found there
    assert REQUEST._replace(options=elsewhere).key == REQUEST.key


@pytest.mark.parametrize("text", ["assert(1);", "__FILE__", "__LINE__", "__builtin_FILE()", "std::source_location"])
def test_the_key_sees_the_place_of_a_text_that_shows_it(text: str) -> None:
    here = REQUEST._replace(source=REQUEST.source._replace(text=text))
    there = here._replace(source=here.source._replace(origin=Origin("there.py", 3)))
    assert here.shows_origin
    assert here.key != there.key
    told_apart = REQUEST._replace(source=REQUEST.source._replace(text="static_assert(true);"))
    assert not told_apart.shows_origin
    lines = REQUEST._replace(options=Options(line_info=True))
    assert lines.key != lines._replace(source=lines.source._replace(origin=Origin("here.py", 4))).key


# ---------------------------------------------------------------------------------------------------------- artifacts


@pytest.mark.parametrize("name", ["bool", "int8", "uint64", "float16", "float64", "complex64", "bfloat16",
"float8_e5m2"])
def test_dtypes_by_name(name: str) -> None:
    assert dtype_of(name).name == name


def test_artifacts_show_their_image_and_entry() -> None:
    parameter = Parameter("x", "const float*", "pointer", 8, 8, "float32", False, 4, ("float32",))
    entry = Entry("k", "_Z1kPf", (parameter,), 10, 20, 30, 40)
    image = Image("0" * 64, "sm_80", b"cubin", b"ptx \xff\0", (entry,), (), "log", 1.5)
    artifact = Artifact(image, entry, "disk")
    assert (artifact.key, artifact.arch, artifact.symbol, artifact.cubin) == ("0" * 64, "sm_80", "_Z1kPf", b"cubin")
    assert artifact.ptx == "ptx \ufffd"
    assert (artifact.registers, artifact.shared_bytes, artifact.local_bytes, artifact.spill_bytes) == (10, 20, 30, 40)
    assert (artifact.log, artifact.compile_ms, artifact.origin, artifact.parameters) == ("log", 1.5, "disk",
    (parameter,))
    assert parameter.is_pointer
    assert parameter.dtype == np.dtype("f4")
    assert Parameter("p", "void*", "pointer", 8, 8).dtype is None
