"""The exceptions: their tree, their messages, and that they pass between processes."""

from __future__ import annotations

import copy
import pickle

import pytest

from jitgpu import errors
from jitgpu.errors import CompileError, Diagnostic, JitGpuError

CLASSES = [getattr(errors, name) for name in errors.__all__ if name not in ("Diagnostic", "summary")]


def test_the_tree_is_the_one_that_the_docstring_draws() -> None:
    drawn = {line.split("─ ")[1].split()[0] for line in (errors.__doc__ or "").splitlines() if "─ " in line}
    below = set(JitGpuError.__subclasses__())
    assert drawn == {cls.__name__ for cls in below}
    assert set(CLASSES) == below | {JitGpuError}
    assert issubclass(errors.ArgumentError, TypeError)
    assert issubclass(errors.LaunchConfigError, ValueError)


@pytest.mark.parametrize("cls", CLASSES)
def test_messages_name_the_facts_and_stay_after_pickling(cls: type[JitGpuError]) -> None:
    facts = {"kernel": "saxpy", "subject": "argument 'n'", "given": "1.5", "expected": "an int", "fix": "pass int(n)"}
    error = cls("not an integer", **facts)
    assert str(error).splitlines() == [
        "saxpy: argument 'n': not an integer", "  given:    1.5", "  expected: an int", "  fix:      pass int(n)",
    ]  # fmt: skip
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is cls
        assert str(again) == str(error)
        assert {name: getattr(again, name) for name in facts} == facts
        assert again.problem == "not an integer"
    assert str(cls("alone")) == "alone"


def test_a_compile_error_shows_its_diagnostics() -> None:
    diagnostic = Diagnostic("k.py", 3, 9, "error", "name is undefined", "\t  *x = name;", "declare it")
    error = CompileError("does not compile", kernel="k", diagnostics=(diagnostic,), log="the log")
    assert str(error).splitlines() == [
        "k: does not compile", "k.py:3:9: error: name is undefined", "    \t  *x = name;", "    \t       ^",
        "  hint: declare it",
    ]  # fmt: skip
    again = pickle.loads(pickle.dumps(error))
    assert (again.diagnostics, again.log, str(again)) == ((diagnostic,), "the log", str(error))


@pytest.mark.parametrize(
    ("diagnostic", "text"),
    [
        (Diagnostic("k.cu", 3, 0, "warning", "unused"), "k.cu:3: warning: unused"),
        (Diagnostic("k.cu", 3, 1, "note", "here", "int"), "k.cu:3:1: note: here\n    int\n    ^"),
        (Diagnostic("k.cu", 3, 0, "error", "bad", "int"), "k.cu:3: error: bad\n    int"),
    ],
)
def test_diagnostics(diagnostic: Diagnostic, text: str) -> None:
    assert str(diagnostic) == text
