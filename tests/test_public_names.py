"""The public face: its names, that each is documented, and that documentation and code agree."""

from __future__ import annotations

import doctest
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import jitgpu as jg
from jitgpu import backend, kernel_cache, module
from jitgpu.check import Difference

REPOSITORY = Path(__file__).parents[1]

NAMES = [
    "ArgumentError", "Artifact", "CacheError", "CheckReport", "CompileError", "ConfiguredKernel", "ContextLostError",
    "Device", "DeviceError", "Diagnostic", "Executor", "Finding", "Graph", "In", "InOut", "JitGpuError", "Kernel",
    "KernelCache", "KernelFault", "Launch", "LaunchConfigError", "LaunchError", "Module", "Node", "Options", "Out",
    "Parameter", "Result", "SignatureError", "Template", "TemplateError", "__version__", "cache", "check", "device",
    "devices", "jit_kernel", "precompile",
]  # fmt: skip

#: Public classes and functions, and the classes whose objects users hold without making them.
DOCUMENTED: dict[str, Any] = {
    **{name: getattr(jg, name) for name in NAMES if inspect.isclass(getattr(jg, name)) or callable(getattr(jg, name))},
    "ModuleVariable": module.ModuleVariable, "Constants": module.Constants, "CacheStats": kernel_cache.CacheStats,
    "Explanation": kernel_cache.Explanation, "LoadedImage": backend.LoadedImage, "LoadedKernel": backend.LoadedKernel,
    "Difference": Difference,
}  # fmt: skip


def test_the_exported_names() -> None:
    assert sorted(jg.__all__) == sorted(NAMES)
    for name in NAMES:
        assert getattr(jg, name) is not None
    assert re.fullmatch(r"\d+\.\d+\.\d+.*", jg.__version__)
    assert isinstance(jg.cache, jg.KernelCache)


def test_nothing_else_looks_public() -> None:
    """What lies beside ``__all__`` is a submodule or starts with an underscore. (In a process of its own: others
    import more submodules.)"""
    program = (
        "import inspect, jitgpu\n"
        "print([n for n in vars(jitgpu) if not n.startswith('_') and n not in jitgpu.__all__\n"
        "       and not inspect.ismodule(getattr(jitgpu, n)) and n != 'annotations'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, cwd=REPOSITORY, check=True
    )
    assert done.stdout.strip() == "[]"


def _members() -> Iterator[tuple[str, Any]]:
    for name, item in DOCUMENTED.items():
        yield name, item
        if inspect.isclass(item) and item.__module__.startswith("jitgpu"):
            for member, value in vars(item).items():
                kinds = (property, classmethod, staticmethod)
                if not member.startswith("_") and (inspect.isfunction(value) or isinstance(value, kinds)):
                    yield f"{name}.{member}", value


@pytest.mark.parametrize(("name", "item"), list(_members()), ids=lambda value: value if isinstance(value, str) else "")
def test_everything_public_is_documented(name: str, item: Any) -> None:
    text = inspect.getdoc(item)
    assert text, f"{name} has no docstring"
    first = text.splitlines()[0]
    assert len(first) > 5
    assert not text.startswith("Initialize self")


def _documented_parameters(text: str) -> list[str]:
    section = re.search(r"^Parameters\n-+\n(.*?)(?=^\w[\w ]*\n-+\n|\Z)", text, re.MULTILINE | re.DOTALL)
    if section is None:
        return []
    heads = re.findall(r"^(\S[^\n:]*?)(?: :.*)?$", section[1], re.MULTILINE)
    return [name.strip() for head in heads for name in head.split(",")]


def _with(text: str) -> list[str]:
    return [name for name, item in DOCUMENTED.items() if text in (inspect.getdoc(item) or "")]


@pytest.mark.parametrize("name", _with("Parameters\n---"))
def test_documented_parameters_are_the_real_ones(name: str) -> None:
    item = DOCUMENTED[name]
    real = [p for p in inspect.signature(item).parameters if p != "self" and not p.startswith("_")]
    assert sorted(_documented_parameters(inspect.getdoc(item) or "")) == sorted(real)


def _globals(item: Any) -> dict[str, Any]:
    """What an example sees: its own module, as in a doctest of that module."""
    owner = item.fget if isinstance(item, property) else item
    return dict(vars(sys.modules[owner.__module__]))


@pytest.mark.parametrize("name", [n for n, item in _members() if ">>>" in (inspect.getdoc(item) or "")])
def test_examples_run(name: str) -> None:
    item = DOCUMENTED[name.partition(".")[0]]
    if "." in name:
        item = inspect.getattr_static(item, name.partition(".")[2])
    test = doctest.DocTestParser().get_doctest(inspect.getdoc(item) or "", _globals(item), name, None, None)
    report: list[str] = []
    result = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=report.append)
    assert result.failed == 0, "".join(report)
    assert result.attempted > 0


def test_the_rest_of_the_package_is_doctested_by_the_test_run(pytestconfig: pytest.Config) -> None:
    assert "jitgpu" in pytestconfig.getini("testpaths")
    assert "--doctest-modules" in pytestconfig.getini("addopts")
