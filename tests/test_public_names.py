"""The public face: its names, that each is documented in full, and that documentation, pages and code agree.

A docstring here has NumPy's sections. What a user may call names every parameter, tells what of jitgpu's own errors it
raises, and shows an example that runs in the simulator; what a user reads names every field, and the unit of sizes and
times.
"""

from __future__ import annotations

import doctest
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import jitgpu as jg
from jitgpu import constants, kernel_cache
from jitgpu.artifacts import Image
from jitgpu.backend.bound import BoundLaunch
from jitgpu.backend.config import Limits
from jitgpu.backend.simulator.findings import Allocation
from jitgpu.check import Difference
from jitgpu.store import EntryInfo, VerifyReport

REPOSITORY = Path(__file__).parents[1]
PAGES = REPOSITORY / "docs" / "reference"

NAMES = [
    "ArgumentError", "Artifact", "CacheError", "CheckReport", "Comparison", "CompileError", "ConfiguredKernel",
    "ContextLostError", "Device", "DeviceError", "Diagnostic", "Executor", "Finding", "Graph", "In", "InOut",
    "JitGpuError", "Kernel", "KernelCache", "KernelFault", "Launch", "LaunchConfigError", "LaunchError", "Measurement",
    "Module", "Node", "Options", "Out", "Parameter", "Result", "SignatureError", "Template", "TemplateError",
    "__version__", "cache", "check", "compare", "device", "devices", "jit_kernel", "measure", "precompile",
]  # fmt: skip

#: Public classes and functions.
EXPORTED: dict[str, Any] = {
    name: getattr(jg, name) for name in NAMES if inspect.isclass(getattr(jg, name)) or callable(getattr(jg, name))
}
#: The classes whose objects users hold without making them.
HELD: dict[str, Any] = {
    "ModuleVariable": constants.ModuleVariable, "Constants": constants.Constants, "Image": Image,
    "CacheStats": kernel_cache.CacheStats, "Explanation": kernel_cache.Explanation, "EntryInfo": EntryInfo,
    "VerifyReport": VerifyReport, "Difference": Difference, "Allocation": Allocation, "BoundLaunch": BoundLaunch,
    "Limits": Limits,
}  # fmt: skip
DOCUMENTED = {**EXPORTED, **HELD}

#: What rooms ask of one another: no underscore, since it crosses modules, and not for users.
BETWEEN_ROOMS: dict[str, set[str]] = {
    "Device": {
        "alone", "captures", "check_alive", "clock", "enter", "extent", "extents", "graph", "holds", "lane", "leave",
        "load", "pinned", "stream_handle", "view", "watch", "witness",
    },
    "Kernel": {"is_sized", "of", "ready", "request", "sized"},
    "Module": {"loaded", "main", "request", "text", "write"},
    "KernelCache": {
        "count", "explain_request", "forget", "forked", "making", "remember", "remembered", "store",
    },
    "Launch": {
        "arguments", "begin", "config", "elapsed", "error", "event", "lost", "make_value", "number", "retired",
        "serial", "settle", "shared", "then", "value", "value_maker", "waits",
    },
    "Template": {"cache_fields"},
    "In": {"array", "dtype", "copies_in", "copies_out"},
    "Out": {"array", "dtype", "copies_in", "copies_out"},
    "InOut": {"array", "dtype", "copies_in", "copies_out"},
}  # fmt: skip

#: Classes whose objects jitgpu makes: nobody calls them.
MADE_BY_JITGPU = {
    "Artifact", "CheckReport", "Comparison", "ConfiguredKernel", "Device", "Finding", "Graph", "Launch", "Measurement",
    "Node", "Parameter", "Result", *HELD,
}  # fmt: skip

#: Callables with parameters that raise nothing of jitgpu's own, and why.
RAISES_NOTHING = {
    "JitGpuError": "an error itself",
    "Diagnostic": "a record, made as it is",
    "Launch.exception": "gives what went wrong; only the wait itself can fail, with Python's TimeoutError",
}


# ------------------------------------------------------------------------------------------------------- docstrings

class Field(NamedTuple):
    """``n : int`` and the indented text under it."""

    name: str
    kind: str
    text: str


def _sections(item: Any) -> dict[str, str]:
    """The sections of a docstring by their titles; what stands before the first is under ""."""
    parts = re.split(r"^(\w[\w ]*)\n-{3,}\n", inspect.getdoc(item) or "", flags=re.MULTILINE)
    return {"": parts[0], **dict(zip(parts[1::2], parts[2::2], strict=True))}


def _fields(section: str) -> list[Field]:
    """``a, b : int`` is two fields."""
    found = []
    for match in re.finditer(r"^(\S[^\n]*)\n?((?:[ \t]+[^\n]*\n?|\n)*)", section, re.MULTILINE):
        names, _, kind = match[1].partition(" : ")
        found += [Field(name.strip().lstrip("*"), kind, " ".join(match[2].split())) for name in names.split(",")]
    return found


def _attributes(owner: str) -> list[Field]:
    """What an object of that class is said to have: listed in its docstring, or a property with one of its own."""
    item = DOCUMENTED[owner]
    listed = _fields(_sections(item).get("Attributes", ""))
    own = [(name, value) for name, value in _members(item) if isinstance(value, property)]
    return listed + [Field(name, "", inspect.getdoc(value) or "") for name, value in own]


def _members(item: Any) -> list[tuple[str, Any]]:
    """What a class of ours has under public names, by itself or from classes of ours."""
    found: dict[str, Any] = {}
    for cls in reversed(getattr(item, "__mro__", ())):
        if cls.__module__.startswith("jitgpu"):
            found |= {name: value for name, value in vars(cls).items() if not name.startswith("_")}
    return list(found.items())


def _is_function(value: Any) -> bool:
    return inspect.isfunction(value) or isinstance(value, (classmethod, staticmethod))


def _for_users() -> Iterator[tuple[str, Any]]:
    """Everything that needs a docstring: names, and methods and properties of classes."""
    for name, item in DOCUMENTED.items():
        yield name, item
        for member, value in _members(item) if inspect.isclass(item) else ():
            outside = member in BETWEEN_ROOMS.get(name, ())
            if not outside and (_is_function(value) or isinstance(value, property)):
                yield f"{name}.{member}", value


def _callables() -> Iterator[tuple[str, Any, list[str]]]:
    """What a user calls with arguments, and the names of its parameters."""
    candidates = list(_for_users())
    candidates += [
        (f"{name}.{special}", vars(cls)[special])
        for name, item in DOCUMENTED.items()
        for cls in getattr(item, "__mro__", ())
        for special in ("__getitem__", "__call__")
        if inspect.isfunction(vars(cls).get(special)) and cls.__module__.startswith("jitgpu")
        and name not in {"ConfiguredKernel", "BoundLaunch"}     # protocols of functions, told in the docstring itself
    ]  # fmt: skip
    for name, item in candidates:
        if isinstance(item, property) or name in MADE_BY_JITGPU:
            continue
        if inspect.isclass(item) and issubclass(item, jg.JitGpuError) and item is not jg.JitGpuError:
            continue  # made by jitgpu too; what they have is listed under Attributes
        function = getattr(item, "__func__", item)
        real = [p for p in inspect.signature(function).parameters if p not in ("self", "cls") and p[0] != "_"]
        if real:
            yield name, item, real


CALLABLES = {name: (item, real) for name, item, real in _callables()}


# ------------------------------------------------------------------------------------------------------------- names

def test_the_exported_names() -> None:
    assert sorted(jg.__all__) == sorted(NAMES)
    for name in NAMES:
        assert getattr(jg, name) is not None
    assert re.fullmatch(r"\d+\.\d+\.\d+.*", jg.__version__)
    assert isinstance(jg.cache, jg.KernelCache)


def test_nothing_else_looks_public() -> None:
    """What lies beside ``__all__`` is a submodule, starts with an underscore, or is what ``%load_ext jitgpu`` looks
    for. (In a process of its own: others import more submodules.)"""
    program = (
        "import inspect, jitgpu\n"
        "print([n for n in vars(jitgpu) if not n.startswith('_') and n not in jitgpu.__all__\n"
        "       and not inspect.ismodule(getattr(jitgpu, n)) and n != 'annotations'\n"
        "       and not n.endswith('_ipython_extension')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, cwd=REPOSITORY, check=True
    )
    assert done.stdout.strip() == "[]"


def test_what_is_between_rooms_is_there() -> None:
    for name, members in BETWEEN_ROOMS.items():
        assert members <= {member for member, _ in _members(DOCUMENTED[name])}, name
    assert RAISES_NOTHING.keys() <= CALLABLES.keys()


# -------------------------------------------------------------------------------------------------------- docstrings

@pytest.mark.parametrize("name", dict(_for_users()))
def test_everything_public_is_documented(name: str) -> None:
    text = inspect.getdoc(dict(_for_users())[name])
    assert text, f"{name} has no docstring"
    assert len(text.splitlines()[0]) > 5
    assert not text.startswith("Initialize self")


@pytest.mark.parametrize("name", CALLABLES)
def test_documented_parameters_are_the_real_ones(name: str) -> None:
    item, real = CALLABLES[name]
    sections = _sections(item)
    # A record that a user may make as well lists its fields as attributes.
    listed = _fields(sections.get("Parameters", "") or sections.get("Attributes", ""))
    assert sorted(field.name for field in listed) == sorted(real)
    together = {"args", "kwargs", "changes", "values", "threads"}
    untold = [f.name for f in listed if not f.text and not f.kind and f.name not in together]
    assert untold == [], "neither a type nor a text"


@pytest.mark.parametrize("name", [name for name in CALLABLES if name not in RAISES_NOTHING])
def test_it_is_told_what_is_raised(name: str) -> None:
    raised = _fields(_sections(CALLABLES[name][0]).get("Raises", ""))
    assert raised, f"{name} does not say what it raises"
    known = {error.__name__ for error in vars(jg).values() if inspect.isclass(error) and issubclass(error, Exception)}
    assert {field.name for field in raised} & (known | {"TimeoutError"})
    unknown = {field.name for field in raised} - known - {"TimeoutError"}
    assert unknown == set()


PROPERTIES = {name: item for name, item in _for_users() if isinstance(item, property)}


@pytest.mark.parametrize("name", PROPERTIES)
def test_the_first_line_of_a_property_has_no_colon(name: str) -> None:
    """The site would take what stands before it for the type."""
    first = (inspect.getdoc(PROPERTIES[name]) or "").splitlines()[0]
    assert ":" not in re.sub(r"``.*?``|:\w+:`.*?`", "", first)


RECORDS = [name for name, item in DOCUMENTED.items() if hasattr(item, "_fields")]


@pytest.mark.parametrize("name", RECORDS)
def test_every_field_of_a_record_is_documented(name: str) -> None:
    told = {field.name for field in _attributes(name)}
    assert set(DOCUMENTED[name]._fields) <= told


QUANTITY = re.compile(
    r"(?:^|_)(?:n?bytes|size|limit|times?|timeout|elapsed|ms|ns|us|registers|threads|block|grid|align|stored)"
    r"(?:_|$)"
)
UNIT = re.compile(
    r"\b(bytes?|ms|ns|us|seconds|threads?|blocks?|elements|shape|dtype|blockIdx|threadIdx|how often)\b", re.IGNORECASE
)


def test_sizes_and_times_name_their_unit() -> None:
    parameters = [(name, field) for name, (item, _) in CALLABLES.items() for field in _fields(
        _sections(item).get("Parameters", ""))]  # fmt: skip
    attributes = [(name, field) for name in DOCUMENTED for field in _attributes(name)]
    quantities = [(name, field) for name, field in (*parameters, *attributes) if QUANTITY.search(field.name)]
    assert len(quantities) > 30
    assert [f"{name}: {field.name}" for name, field in quantities if not UNIT.search(
        f"{field.name.replace('_', ' ')} {field.text}")] == []  # fmt: skip


# ---------------------------------------------------------------------------------------------------------- examples

def _globals(item: Any) -> dict[str, Any]:
    """What an example sees: its own module, as in a doctest of that module."""
    owner = item.fget if isinstance(item, property) else item
    return dict(vars(sys.modules[owner.__module__]))


def _example(name: str, item: Any) -> doctest.DocTest:
    return doctest.DocTestParser().get_doctest(inspect.getdoc(item) or "", _globals(item), name, None, None)


@pytest.mark.parametrize("name", EXPORTED)
def test_every_name_has_an_example(name: str) -> None:
    examples = _example(name, EXPORTED[name]).examples
    assert examples, f"{name} shows no example"
    assert any(example.want for example in examples), f"the example of {name} shows nothing"
    assert not any(doctest.SKIP in example.options for example in examples), f"the example of {name} does not run"


@pytest.mark.parametrize("name", [name for name, item in _for_users() if ">>>" in (inspect.getdoc(item) or "")])
def test_examples_run(name: str) -> None:
    item = dict(_for_users())[name]
    test = _example(name, item)
    report: list[str] = []
    result = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=report.append)
    assert result.failed == 0, "".join(report)
    assert result.attempted > 0


def test_the_rest_of_the_package_is_doctested_by_the_test_run(pytestconfig: pytest.Config) -> None:
    assert "jitgpu" in pytestconfig.getini("testpaths")
    assert "--doctest-modules" in pytestconfig.getini("addopts")


# ------------------------------------------------------------------------------------------------ the reference pages

DIRECTIVE = re.compile(
    r"^\.\. auto(class|function|exception|data):: jitgpu\.([\w.]+)(\([^\n]*\))?\n((?: {3}:[^\n]*\n)*)", re.MULTILINE
)


def _directives() -> dict[str, set[str]]:
    """What the reference pages show: the last part of each name, and the members they list."""
    found: dict[str, set[str]] = {}
    for page in sorted(PAGES.glob("*.md")):
        for match in DIRECTIVE.finditer(page.read_text("utf-8")):
            name = match[2].rpartition(".")[2]
            assert name not in found, f"{name} is shown twice, the second time in {page.name}"
            listed = re.search(r":members:(.*)", match[4])
            found[name] = {member.strip() for member in listed[1].split(",")} - {""} if listed else set()
    return found


def test_every_name_is_on_a_reference_page() -> None:
    assert set(NAMES) - {"__version__"} <= _directives().keys()
    assert HELD.keys() <= _directives().keys()


@pytest.mark.parametrize("name", [name for name, item in DOCUMENTED.items() if inspect.isclass(item)])
def test_a_page_lists_what_a_class_has_for_users(name: str) -> None:
    item = DOCUMENTED[name]
    listed_above = {field.name for field in _fields(_sections(item).get("Attributes", ""))}
    callables = {member for member, value in _members(item) if _is_function(value)}
    properties = {member for member, value in _members(item) if isinstance(value, property)}
    wanted = (callables | properties - listed_above) - BETWEEN_ROOMS.get(name, set())
    assert _directives()[name] == wanted


def test_signatures_written_on_a_page_are_the_real_ones() -> None:
    """They are written where the real one has parameters of jitgpu's own."""
    written = {
        match[2].rpartition(".")[2]: match[3]
        for page in PAGES.glob("*.md")
        for match in DIRECTIVE.finditer(page.read_text("utf-8"))
        if match[3] not in (None, "()")
    }
    assert written.keys() == {"Kernel", "Module"}
    for name, text in written.items():
        real = inspect.signature(DOCUMENTED[name])
        shown = [p.replace(annotation=p.empty) for p in real.parameters.values() if p.name[0] != "_"]
        assert text == str(real.replace(parameters=shown, return_annotation=real.empty))


def test_the_page_of_the_command_line_is_what_help_prints() -> None:
    script = REPOSITORY / "scripts" / "make_command_line_page.py"
    done = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    assert done.returncode == 0, f"run python {script.relative_to(REPOSITORY)}"


def test_every_variable_of_the_environment_is_on_its_page() -> None:
    sources = [path.read_text("utf-8") for ending in ("*.py", "*.c") for path in (REPOSITORY / "jitgpu").rglob(ending)]
    read = {name for text in sources for name in re.findall(r"\bJITGPU_[A-Z_]+\b", text)} - {"JITGPU_"}
    page = (PAGES / "environment.md").read_text("utf-8")
    assert set(re.findall(r"^\| `(JITGPU_[A-Z_]+)", page, re.MULTILINE)) == read
