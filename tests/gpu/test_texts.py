"""Every kernel text of the GPU tests compiles, on a machine without a GPU too.

What CuPy's tests of RawKernel and RawModule (``test_raw.py``) exercise, and the test here that does. Left out: nvcc,
HIP, Jitify, dynamic parallelism.

| CuPy | here |
|---|---|
| test_basic | device/test_basics.py::test_a_launch_computes |
| test_kernel_attributes | gpu/test_binaries.py::test_attributes_are_those_of_the_driver |
| max_dynamic_shared_size_bytes | device/test_shapes.py::test_more_shared_memory_than_48_kb |
| test_module | device/test_basics.py::test_several_kernels_of_one_module |
| test_compiler_flag | device/test_basics.py::test_macros_are_options |
| test_invalid_compiler_flag | device/test_basics.py::test_an_error_directive_is_a_compile_error_each_time |
| test_load_cubin | gpu/test_binaries.py::test_the_cubin_is_one_that_the_driver_takes |
| test_load_ptx | gpu/test_binaries.py::test_the_ptx_is_one_that_the_driver_takes |
| test_module_load_failure | device/test_basics.py::test_sources_that_are_none |
| test_module_neither_code_nor_path | device/test_basics.py::test_sources_that_are_none |
| test_get_function_failure | device/test_basics.py::test_kernels_that_are_not_there |
| test_cuFloatComplex | device/test_complex.py::test_cu_complex_arithmetic |
| test_cuDoubleComplex | device/test_complex.py::test_cu_complex_arithmetic |
| test_cuFloatComplex, conversions | device/test_complex.py::test_cu_complex_conversions |
| test_cuDoubleComplex, NumPy and Python scalars by value | device/test_complex.py::test_cu_complex_by_value |
| test_const_memory | device/test_constants.py::test_constants_reach_the_kernel |
| test_template_specialization | device/test_complex.py::test_one_template_over_real_and_complex |
| test_template_failure | device/test_templates.py::test_instances_that_are_not_there |
| test_raw_pointer | device/test_arguments.py::test_raw_memory |
| test_context_switch_RawKernel | gpu/test_devices.py::test_a_kernel_follows_the_current_device |
| test_context_switch_RawModule1 to 4 | gpu/test_devices.py::test_a_module_follows_the_current_device |
| test_context_switch_RawModule5 and 6 | gpu/test_devices.py::test_an_instance_follows_the_current_device |
| test_compile_kernel | device/test_basics.py::test_the_log_holds_the_warnings |
| test_compile_module | device/test_basics.py::test_the_log_holds_the_warnings |
| TestRawNameExpressionCache, spellings of types | device/test_templates.py::test_type_parameters_in_any_spelling |
| spellings of pointers and aliases | device/test_templates.py::test_pointer_and_alias_types_in_any_spelling |
| spellings of values | device/test_templates.py::test_value_parameters_in_any_spelling |
| spellings of enumerators | device/test_templates.py::test_enumerators_and_bools_as_values |
| test_cubin_cache_is_reused | device/test_templates.py::test_instances_come_from_disk_in_the_next_process |
| test_bare_cubin_entry_is_not_loaded_as_payload | gpu/test_processes.py::test_a_binary_that_the_driver_refuses |
| TestRawGridSync | device/test_shapes.py::test_grid_wide_barrier |
| TestRawPicklable, kernel | device/test_processes.py::test_pickled_kernels_launch_in_another_process |
| TestRawPicklable, module | device/test_processes.py::test_pickled_modules_launch_in_another_process |
| TestRawJitify.test_jitify1 (a CUB header) | device/test_sources.py::test_cub_headers |
| test_jitify2 and 3 (host headers) | device/test_templates.py::test_host_headers_and_a_type_that_cannot_be |
| TestRawJitify.test_jitify4 (broken text) | device/test_basics.py::test_sources_that_are_none |
| TestRawJitify.test_jitify5 (a missing header) | device/test_sources.py::test_a_missing_header_in_a_header |
"""

from __future__ import annotations

import ast
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import jitgpu as jg

FOLDER = Path(__file__).parent
FILES = [path for path in sorted(FOLDER.rglob("*.py")) if path != Path(__file__)]
ROW = re.compile(r"^\| (.+) \| (\w+/test_\w+\.py)::(test_\w+) \|$", re.MULTILINE)


def loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"gpu_texts_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def kernels(module: ModuleType) -> Iterator[tuple[Any, str]]:
    """Every kernel and module that a test file defines, with its name there; template kernels as ``EXAMPLES`` says."""
    examples = list(getattr(module, "EXAMPLES", ()))
    programs = {id(kernel.loader.program) for kernel, *_ in examples}
    for name, value in vars(module).items():
        if isinstance(value, jg.Module) or (isinstance(value, jg.Kernel) and id(value.loader.program) not in programs):
            yield value, name
    for example in examples:
        yield example, f"example {example}"


@pytest.mark.parametrize("arch", ["sm_80", "sm_90"])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_text_compiles(path: Path, arch: str) -> None:
    module = loaded(path)
    only = getattr(module, "ONLY_SM_90", ())
    for item, name in kernels(module):
        if arch != "sm_90" and any(item is kernel for kernel in only):
            continue
        kernel, *arguments = item if isinstance(item, tuple) else (item,)
        compiled = kernel.compile(*arguments, arch=arch)
        image = compiled if isinstance(kernel, jg.Module) else compiled.image
        assert image.entries, name
        assert image.cubin.startswith(b"\x7fELF"), name


def test_texts_inside_of_functions_are_short() -> None:
    """What is longer stands at the top of its file, where the test above finds it."""
    for path in FILES:
        for function in [node for node in ast.walk(ast.parse(path.read_bytes())) if isinstance(node, ast.FunctionDef)]:
            texts = [node.value for node in ast.walk(function) if isinstance(node, ast.Constant)]
            for text in texts:
                assert not isinstance(text, str) or "__global__" not in text or len(text) < 200, f"{path.name}: {text}"


@pytest.mark.parametrize(("feature", "file", "test"), ROW.findall(__doc__), ids=lambda value: value)
def test_the_table_names_tests_that_exist(feature: str, file: str, test: str) -> None:
    tree = ast.parse((FOLDER.parent / file).read_bytes())
    names = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    assert test in names


def test_every_other_test_needs_a_gpu() -> None:
    for path in FILES:
        if path.stem.startswith("test_"):
            assert loaded(path).pytestmark == pytest.mark.gpu, path.name
