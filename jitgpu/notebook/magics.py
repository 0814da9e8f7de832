"""The magics: ``%%jit_kernel``, ``%jit_report``, ``%jit_time``."""

from __future__ import annotations

import ast
import gc
import keyword
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

from IPython.core.error import UsageError
from IPython.core.interactiveshell import InteractiveShell
from IPython.core.magic import Magics, cell_magic, line_cell_magic, line_magic, magics_class

from jitgpu.errors import JitGpuError, SignatureError
from jitgpu.kernel import Kernel, LaunchDefaults
from jitgpu.module import Module
from jitgpu.notebook.cell import Cell, Settings
from jitgpu.notebook.facts import Facts, artifact_facts, kernel_facts
from jitgpu.notebook.options import KERNEL, REPORT, TIME, parsed, with_options
from jitgpu.notebook.tracebacks import in_cell, name_cell
from jitgpu.options import Options
from jitgpu.values import Artifact

__all__ = ["JitGpuMagics", "Report"]


class Report:
    """What ``%jit_report`` shows: as HTML in a notebook, as text in a terminal."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts

    def _repr_html_(self) -> str:
        from jitgpu.notebook.html import page

        return page(self.facts)

    def __repr__(self) -> str:
        from jitgpu.notebook.text import page

        return page(self.facts)


@magics_class
class JitGpuMagics(Magics):
    """Cells of CUDA C++, and what is known of the kernels in them."""

    def __init__(self, shell: InteractiveShell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._cells: list[Cell] = []

    @with_options(KERNEL)
    @cell_magic
    def jit_kernel(self, line: str, cell: str) -> None:
        """Define the kernels of a cell of CUDA C++ as Python callables.

        Each ``__global__`` function becomes a kernel of its name: ``name[grid, block](...)``, ``name.forall(n)(...)``.
        The cell is compiled at once where no argument decides how. Running it again replaces the kernels, and frees the
        old ones.
        """
        args = parsed(JitGpuMagics.jit_kernel, line)
        with _raised_in_the_cell():
            number, typed = self._typed(cell)
            made = Cell(typed, cell, self._settings(args))
            name_cell(made.file, number)
            compiled = [made.compile(arch) for arch in (None, *_archs(args.arch))]
        if args.module in made.kernels:
            raise UsageError(f"--module {args.module} is the name of a kernel in the cell")
        for warning in made.warnings(compiled[0]):
            print(warning.replace(made.file, f"Cell In[{number}]"))
        self._shell.user_ns |= made.kernels | ({args.module: made.module} if args.module else {})
        self._replace(made)
        if args.report:
            for name, kernel in made.kernels.items():
                artifacts = [one[name] for one in compiled if name in one]
                _display(Report(kernel_facts(kernel, artifacts)))

    def _settings(self, args: Any) -> Settings:
        """What the options of a cell say. Raises UsageError, SignatureError and CompileError."""
        values: dict[str, object] = {}
        for item in args.bind:
            name, equals, value = item.partition("=")
            if not equals:
                raise UsageError(f"--bind takes NAME=VALUE, not {item!r}")
            values[name] = self._value(value, f"--bind {item}")
        threads = args.threads
        if threads is not None and not threads.isidentifier():
            threads = self._value(threads, "--threads")
        elif callable(self._shell.user_ns.get(threads)):
            threads = self._shell.user_ns[threads]
        block, shared = (self._size(text, "--block or --shared-bytes") for text in (args.block, args.shared_bytes))
        if args.module is not None and (not args.module.isidentifier() or keyword.iskeyword(args.module)):
            raise UsageError(f"--module takes a name of Python, not {args.module!r}")
        defines = dict(item.split("=", 1) if "=" in item else (item, None) for item in args.defines)
        options = Options(
            std=args.std, defines=defines, include_dirs=args.include_dirs, fast_math=args.fast_math,
            line_info=args.line_info, max_registers=args.max_registers,
        )  # fmt: skip
        defaults = LaunchDefaults(threads, block, shared or 0, args.cooperative)
        return Settings(args.template, values, options, defaults, args.device)

    def _value(self, text: str | None, option: str) -> Any:
        """A Python expression in the user's namespace; None for no text. Raises UsageError where it is none."""
        if text is None:
            return None
        try:
            return self._shell.ev(text)  # type: ignore[no-untyped-call]
        except JitGpuError:
            raise
        except Exception as error:  # whatever the user's expression raises
            raise UsageError(f"{option}: {type(error).__name__}: {error}") from error

    def _size(self, text: str | None, option: str) -> Any:
        """The same where no text is meant: quotes are there for the blanks between them, ``--bytes "2 * x.nbytes"``."""
        value = self._value(text, option)
        return self._value(value, option) if isinstance(value, str) else value

    def _typed(self, cell: str) -> tuple[int, str]:
        """The number of this cell, and all of its text: with the line of the magic and what stands above it."""
        history = self._shell.history_manager
        inputs = history.input_hist_raw if history is not None else []
        if inputs and cell.rstrip("\n") in inputs[-1]:
            return len(inputs) - 1, f"{inputs[-1]}\n"
        return self._shell.execution_count, f"%%jit_kernel\n{cell}"  # run by a program, and kept in no history

    def _replace(self, made: Cell) -> None:
        """Free the cells of which no kernel is left in the user's namespace."""
        space = self._shell.user_ns
        old, self._cells = self._cells, [made]
        for cell in old:
            if any(space.get(name) is kernel for name, kernel in cell.kernels.items()):
                self._cells.append(cell)
            else:
                cell.module.release()
        if len(self._cells) <= len(old):
            del old, cell
            gc.collect()  # kernels and their modules know each other: only the collector frees them

    @with_options(REPORT)
    @line_magic
    def jit_report(self, line: str) -> Report | None:
        """Show what a kernel takes: registers, spills, shared memory, occupancy, its source and its PTX.

        It is compiled where it was not yet. A template needs its parameters: ``scale.specialize(T="float")``.
        """
        args = parsed(JitGpuMagics.jit_report, line)
        text = " ".join(args.kernel)
        item = self._value(text, "%jit_report")
        item = getattr(item, "kernel", item) if callable(item) and not isinstance(item, Kernel) else item
        with _raised_in_the_cell():
            if isinstance(item, Artifact):
                return Report(artifact_facts(item, args.block, args.shared_bytes))
            archs: list[str | None] = [*_archs(args.arch)] or [None]
            if isinstance(item, Module):
                for name in item.names:
                    artifacts = [item[name].compile(arch=arch) for arch in archs]
                    _display(Report(kernel_facts(item[name], artifacts, args.block, args.shared_bytes)))
                return None
            if not isinstance(item, Kernel):
                raise SignatureError(
                    "a report is of a kernel", subject=text, given=type(item).__name__,
                    expected="a kernel, an artifact or a module", fix="name one that %%jit_kernel or jg.Kernel made",
                )  # fmt: skip
            artifacts = [item.compile(arch=arch) for arch in archs]
            return Report(kernel_facts(item, artifacts, args.block, args.shared_bytes))

    @with_options(TIME)
    @line_cell_magic
    def jit_time(self, line: str, cell: str | None = None) -> Any:
        """Measure the device time of a launch, with its spread: ``%jit_time saxpy[grid, block](n, 2.0, x, y)``.

        As ``%%jit_time`` over several launches, one a line, it compares them, measured in turns. What is found is
        returned: ``found = %jit_time ...`` keeps it.
        """
        args = parsed(JitGpuMagics.jit_time, line)
        options = {
            "bytes": self._size(args.bytes, "--bytes"), "flops": self._size(args.flops, "--flops"),
            "budget_ms": args.budget_ms, "cold": args.cold,
        }  # fmt: skip
        texts = [text.strip() for text in (_as_typed(args.call, line), *(cell or "").splitlines())]
        texts = [text for text in texts if text and not text.startswith("#")]
        if not texts:
            raise UsageError("%jit_time takes a launch: %jit_time name[grid, block](args)")
        if args.restore and len(texts) > 1:
            raise UsageError("--restore is for one launch: what one of several writes, the next may read")
        from jitgpu.measure import compare, measure

        with _raised_in_the_cell():
            calls = {text: self._call(text) for text in texts}
            if len(calls) == 1:
                ((launch, given, named),) = calls.values()
                return measure(launch, *given, **named, restore=args.restore, **options)
            return compare({text: _bound(*call) for text, call in calls.items()}, **options)

    def _call(self, text: str) -> tuple[Any, list[Any], dict[str, Any]]:
        """What is called, and with what: each part evaluated, the call itself not made. Raises UsageError."""
        try:
            node = ast.parse(text, mode="eval").body
        except SyntaxError as error:
            raise UsageError(f"not a launch: {text!r} ({error.msg})") from error
        if not isinstance(node, ast.Call):
            raise UsageError(f"not a launch: {text!r}; write name[grid, block](args)")

        def evaluate(part: ast.expr) -> Any:
            return self._value(ast.unparse(part), "%jit_time")

        given: list[Any] = []
        named: dict[str, Any] = {}
        try:
            for part in node.args:
                given += evaluate(part.value) if isinstance(part, ast.Starred) else [evaluate(part)]
            for item in node.keywords:
                value = evaluate(item.value)
                named |= {item.arg: value} if item.arg else value
        except TypeError as error:  # * of what is no sequence, ** of what is no mapping
            raise UsageError(f"not a launch: {text!r} ({error})") from error
        return evaluate(node.func), given, named


def _as_typed(words: Sequence[str], line: str) -> str:
    """The words at the end of a line with what stood between them: blanks in the strings of a call are part of it."""
    found = re.search(r"\s+".join(map(re.escape, words)) + r"\s*$", line)
    return found[0] if found else " ".join(words)


def _bound(launch: Any, given: list[Any], named: dict[str, Any]) -> Callable[[], Any]:
    """A call without arguments: of a launch its bound one, whose device time can be told from the host's."""
    if isinstance(launch, Kernel):
        launch = launch.sized(tuple(given), named)
    bind: Callable[..., Any] = getattr(launch, "bind", partial(partial, launch))
    bound: Callable[[], Any] = bind(*given, **named)
    return bound


def _display(report: Report) -> None:
    from IPython import display

    display.display(report)  # type: ignore[no-untyped-call]


def _archs(text: str | None) -> list[str]:
    return [part.strip() for part in (text or "").split(",") if part.strip()]


@contextmanager
def _raised_in_the_cell() -> Iterator[None]:
    """Errors of jitgpu are shown without the frames of IPython and of this module."""
    try:
        yield
    except JitGpuError as error:
        in_cell(error)
        raise
