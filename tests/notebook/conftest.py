"""A real IPython shell in this process, and what it printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

pytest.importorskip("IPython", reason="the magics need IPython")

from IPython.core.interactiveshell import ExecutionResult, InteractiveShell
from traitlets.config import Config

import jitgpu as jg


class Session:
    """A shell with the extension loaded."""

    def __init__(self, shell: InteractiveShell, capsys: pytest.CaptureFixture[str]) -> None:
        self.shell = shell
        self.names = shell.user_ns
        self._capsys = capsys

    @property
    def number(self) -> int:
        """Of the cell that was run last, as In[...] has it."""
        return len(self.shell.user_ns["In"]) - 1

    def run(self, cell: str) -> str:
        """Run a cell that must not fail; what it printed."""
        result, printed = self._run(cell)
        assert result.success, printed
        return printed

    def fail(self, cell: str, kind: type[BaseException]) -> str:
        """Run a cell that must raise; what it printed."""
        result, printed = self._run(cell)
        error = result.error_in_exec or result.error_before_exec
        assert type(error) is kind, (error, printed)
        return printed

    def _run(self, cell: str) -> tuple[ExecutionResult, str]:
        self._capsys.readouterr()
        result = self.shell.run_cell(cell, store_history=True)
        out, err = self._capsys.readouterr()
        return result, re.sub(r"\x1b\[[0-9;]*m", "", out + err)


@pytest.fixture
def session(capsys: pytest.CaptureFixture[str]) -> Iterator[Session]:
    InteractiveShell.clear_instance()
    config = Config()
    config.HistoryManager.hist_file = ":memory:"
    shell = InteractiveShell.instance(config=config)
    made = Session(shell, capsys)
    made.run("%load_ext jitgpu")
    yield made
    made.run("%unload_ext jitgpu")
    InteractiveShell.clear_instance()


@pytest.fixture
def sim(monkeypatch: pytest.MonkeyPatch) -> jg.Device:
    """The simulator, as the device that is meant where none is named."""
    monkeypatch.setenv("JITGPU_DEVICE", "sim")
    return jg.device()
