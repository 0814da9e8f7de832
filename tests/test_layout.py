"""The order of the storeys: a module imports only what lies below it, and rooms of one storey never each other."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import jitgpu.errors

PACKAGE = Path(jitgpu.errors.__file__).parent

# From the ground up. What stands in one storey may import from every storey below it, and nothing from its own.
STOREYS: list[set[str]] = [
    {"_version", "errors"},
    {"options", "artifacts"},
    {"values"},
    {"source", "compiler", "store", "backend", "records"},
    {"kernel_cache"},
    {"engine"},
    {"program", "calls", "shapes"},
    {"loader"},
    {"launching"},
    {"kernel"},
    {"copies", "constants"},
    {"decorator", "module", "precompile", "check", "resources", "disassembly"},
    {"executor"},
    {"measure"},
    {"cli", "demo", "doctor", "notebook", "__init__", "__main__"},
]
# The rooms, and what lies under them, stay apart even in their annotations; above, a name may be imported for
# annotations alone (under TYPE_CHECKING) from a higher storey: no call goes up.
ROOMS = 3
# Thin shells may use anything, one another too.
SHELLS = STOREYS[-1]
LEVEL = {room: level for level, storey in enumerate(STOREYS) for room in storey}


def room_of(path: Path) -> str:
    """``backend/cuda/load.py`` is in the room ``backend``."""
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def only_for_annotations(tree: ast.AST) -> set[ast.AST]:
    """Every node that stands under ``if TYPE_CHECKING:``."""
    guards = [node for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)]
    return {inner for guard in guards for statement in guard.body for inner in ast.walk(statement)}


def imported_rooms(tree: ast.AST, path: Path) -> Iterator[tuple[ast.AST, int, str]]:
    """Node, line and room of each import of jitgpu's own modules, those inside functions too."""
    package = ["jitgpu", *path.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            stem = ".".join([*base, *([node.module] if node.module else [])])
            names = [f"{stem}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            parts = name.split(".")
            if parts[0] == "jitgpu":
                # `from jitgpu import Options` reaches the public face itself, which stands at the top.
                room = parts[1] if len(parts) > 1 and parts[1] in LEVEL else "__init__"
                yield node, node.lineno, room


def violations(tree: ast.AST, path: Path) -> list[str]:
    here = room_of(path)
    annotations = only_for_annotations(tree)
    found = []
    for node, line, other in imported_rooms(tree, path):
        if other == here or (here in SHELLS and other in SHELLS):
            continue
        if node in annotations and min(LEVEL[here], LEVEL[other]) > ROOMS:
            continue
        if LEVEL[other] >= LEVEL[here]:
            found.append(f"{path.relative_to(PACKAGE)}:{line}: {here} imports {other}, which is not below it")
    return found


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_downwards(path: Path) -> None:
    assert room_of(path) in LEVEL, f"{path.name} has no storey yet: give it one in STOREYS"
    assert violations(ast.parse(path.read_bytes()), path) == []


@pytest.mark.parametrize(
    ("room", "text"),
    [
        ("values.py", "from jitgpu.engine import Engine"),
        ("errors.py", "import jitgpu.values"),
        ("store/disk.py", "from jitgpu.compiler.nvrtc import compile"),
        ("store/disk.py", "from ..backend import cuda"),
        ("store/disk.py", "from .. import source"),
        ("store/disk.py", "def f():\n    from jitgpu import Options"),
        ("backend/cuda/load.py", "import jitgpu"),
        ("kernel.py", "from jitgpu.module import Module"),
        ("store/disk.py", "if TYPE_CHECKING:\n    from jitgpu.engine import Engine"),
        ("kernel.py", "if not TYPE_CHECKING:\n    pass\nelse:\n    from jitgpu.module import Module"),
    ],
)
def test_a_wrong_import_is_found(room: str, text: str) -> None:
    assert len(violations(ast.parse(text), PACKAGE / room)) == 1


@pytest.mark.parametrize(
    ("room", "text"),
    [
        ("store/disk.py", "from . import envelope\nfrom .envelope import pack\nfrom jitgpu.errors import CacheError"),
        ("engine.py", "from jitgpu import compiler, store\nimport jitgpu.backend.cuda"),
        ("kernel.py", "if TYPE_CHECKING:\n    from jitgpu.module import Module"),
        ("demo/detector.py", "import jitgpu as jg\nimport numpy as np"),
    ],
)
def test_a_right_import_is_left_alone(room: str, text: str) -> None:
    assert violations(ast.parse(text), PACKAGE / room) == []
