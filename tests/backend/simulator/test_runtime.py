"""The runtime as it is shipped: made of its sources, and of one layout with Python's structures."""

from __future__ import annotations

import ctypes
import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from jitgpu.backend.simulator import layouts, runtime

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("maker", ROOT / "scripts" / "make_simulator_runtime.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("part", ["system", "arithmetic"])
def test_what_is_shipped_belongs_to_the_sources(maker: ModuleType, part: str) -> None:
    if not runtime.text(part).startswith(maker.compiler()):
        pytest.skip("made by another NVRTC than is installed here")
    assert runtime.text(part) == maker.translated(part), "run scripts/make_simulator_runtime.py"


def test_structures_have_no_hidden_gaps() -> None:
    """C++ and ctypes lay them out alike where every field stands at a multiple of its size."""
    for name, body in re.findall(r"struct (\w+) \{(.*?)\};", layouts.header(), re.S):
        structure = getattr(layouts, name)
        assert len(re.findall(";", body)) == len(structure._fields_)
        end = 0
        for field, *_ in structure._fields_:
            place = getattr(structure, field)
            assert place.offset >= end, (name, field)
            assert place.offset - end < 8, (name, field)
            end = place.offset + place.size
        assert ctypes.sizeof(structure) >= end


def test_kernels_get_the_arithmetic_they_use_and_what_that_needs() -> None:
    found = runtime.closure("call i32 @jg_div_rz_f64(i64 0, i64 0)")
    assert "jg_div_rz_f64" in found
    for text in found.values():
        for name in re.findall(r"@(jg_\w+)", text):
            assert name in found
    assert not runtime.closure("nothing of the runtime")


def test_the_scheduler_is_exported() -> None:
    assert {"jg_main", "jg_access", "jg_fill_states", "jg_record"} <= set(runtime.exported())
