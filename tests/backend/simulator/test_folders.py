"""The folders of the simulator in their order: what reads PTX knows nothing of what translates it, and so on."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from jitgpu.backend import simulator

ROOT = Path(simulator.__file__).parent
#: What each folder may import of the simulator besides itself. ``facts`` and the like stand below all of them.
GROUND = {"layouts", "facts", "variables", "symbols", "occupancy", "findings"}
BELOW = {
    "ptx": {"findings"},
    "analysis": {"ptx", "layouts"},
    "translation": {"ptx", "analysis", "runtime", *GROUND},
    "runtime": set(),
}
#: The one file that leads from running to translating, and only where a kernel is not in the store.
WAYS_IN = {("native.py", "translation"), ("loading.py", "ptx")}


def imported(path: Path) -> set[str]:
    """The parts of the simulator that a file imports, anywhere but for annotations."""
    tree = ast.parse(path.read_bytes())
    guarded = {
        inner for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        for statement in node.body for inner in ast.walk(statement)
    }  # fmt: skip
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node not in guarded and (node.module or "").startswith("jitgpu"):
            for name in node.names:
                parts = f"{node.module}.{name.name}".split(".")
                if parts[:3] == ["jitgpu", "backend", "simulator"] and len(parts) > 3:
                    found.add(parts[3])
    return found


@pytest.mark.parametrize("folder", BELOW)
def test_a_folder_imports_what_lies_below_it(folder: str) -> None:
    files = sorted((ROOT / folder).rglob("*.py"))
    assert files
    for path in files:
        assert imported(path) <= BELOW[folder] | {folder}, path


def test_running_needs_no_translation() -> None:
    for path in sorted(ROOT.glob("*.py")):
        for part in imported(path) & {"analysis", "translation", "ptx"}:
            allowed = (path.name, part) in WAYS_IN or (part == "ptx" and imports_only_syntax(path))
            assert allowed, f"{path.name} imports {part}"


def imports_only_syntax(path: Path) -> bool:
    """Whether it takes no more of ``ptx`` than its values."""
    text = path.read_text()
    return text.count("simulator.ptx") == text.count("simulator.ptx.syntax")
