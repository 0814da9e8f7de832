"""Every exception that jitgpu raises.

The tree::

    JitGpuError
    ├── CompileError           the compiler, or an option for it, refused
    ├── SignatureError         stub, name and kernel do not fit together
    ├── TemplateError          a template parameter is unbound, unknown or in conflict
    ├── ArgumentError          an argument does not fit its parameter   (also a TypeError)
    ├── LaunchConfigError      grid, block, shared memory, cluster      (also a ValueError)
    ├── LaunchError            the driver refused a launch
    ├── KernelFault            a kernel faulted while it ran
    ├── ContextLostError       the device context is dead after a fault
    ├── DeviceError            no such device, or it cannot be used here
    └── CacheError             a cache was asked for something it must refuse

A message names the kernel, the argument or limit, what was given, what was expected and the fix, each on a
line of its own where it applies.
"""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

__all__ = [
    "ArgumentError",
    "CacheError",
    "CompileError",
    "ContextLostError",
    "DeviceError",
    "Diagnostic",
    "JitGpuError",
    "KernelFault",
    "LaunchConfigError",
    "LaunchError",
    "SignatureError",
    "TemplateError",
]


class JitGpuError(Exception):
    """Base of every jitgpu exception.

    Parameters
    ----------
    problem : str
        What is wrong, one sentence.
    kernel, subject, given, expected, fix : str
        The kernel, the argument or limit in question, and the three facts a user needs. Empty ones are left out
        of the message; all stay readable as attributes.

    Examples
    --------
    >>> error = JitGpuError("the grid is empty", kernel="saxpy", given="0", expected="1 or more", fix="use forall(n)")
    >>> print(error)
    saxpy: the grid is empty
      given:    0
      expected: 1 or more
      fix:      use forall(n)
    """

    def __init__(
        self, problem: str, *, kernel: str = "", subject: str = "", given: str = "", expected: str = "", fix: str = ""
    ) -> None:
        self.problem = problem
        self.kernel = kernel
        self.subject = subject
        self.given = given
        self.expected = expected
        self.fix = fix
        super().__init__(self._message())

    def _message(self) -> str:
        head = ": ".join(part for part in (self.kernel, self.subject, self.problem) if part)
        facts = (("given", self.given), ("expected", self.expected), ("fix", self.fix))
        return "\n".join([head, *(f"  {label + ':':<9} {text}" for label, text in facts if text)])

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__.copy())


def _rebuild(cls: type[JitGpuError], args: tuple[Any, ...], state: dict[str, Any]) -> JitGpuError:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


class Diagnostic(NamedTuple):
    """One message of the compiler, placed where the user wrote the text.

    ``line`` and ``column`` count from 1; ``column`` is 0 where the compiler gave no caret. ``source`` is the text
    of that line, ``hint`` what usually mends it (empty when nothing is known).
    """

    file: str
    line: int
    column: int
    severity: Literal["error", "warning", "remark", "note"]
    message: str
    source: str = ""
    hint: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" + (f":{self.column}" if self.column else "")
        lines = [f"{place}: {self.severity}: {self.message}"]
        if self.source:
            lines.append("    " + self.source)
            if self.column:
                lead = "".join(c if c == "\t" else " " for c in self.source[: self.column - 1])
                lines.append("    " + lead + "^")
        if self.hint:
            lines.append("  hint: " + self.hint)
        return "\n".join(lines)


class CompileError(JitGpuError):
    """The compiler refused the text or an option.

    Attributes
    ----------
    diagnostics : tuple of Diagnostic
        The compiler's messages at the user's own file and line; empty where the request was refused before it
        reached the compiler.
    log : str
        The compiler's log, as it printed it.
    """

    def __init__(self, problem: str, *, diagnostics: tuple[Diagnostic, ...] = (), log: str = "", **facts: str) -> None:
        self.diagnostics = diagnostics
        self.log = log
        super().__init__(problem, **facts)

    def _message(self) -> str:
        return "\n".join([super()._message(), *map(str, self.diagnostics)])


class SignatureError(JitGpuError):
    """The stub, the chosen name and the kernels in the source do not fit together."""


class TemplateError(JitGpuError):
    """A template parameter is unbound, unknown, in conflict, or bound to something that is no type or value."""


class ArgumentError(JitGpuError, TypeError):
    """An argument does not fit the kernel's parameter. Also a :class:`TypeError`."""


class LaunchConfigError(JitGpuError, ValueError):
    """The device or the kernel does not allow this grid, block, shared memory or cluster. A :class:`ValueError`."""


class LaunchError(JitGpuError):
    """The driver refused to load or launch a kernel; nothing ran."""


class KernelFault(JitGpuError):
    """A kernel faulted while it ran (illegal address, failed assert, trap).

    Attributes
    ----------
    block, thread : tuple of 3 ints, or None
        ``blockIdx`` and ``threadIdx`` of the thread that faulted. None, like all below, where it ran on a GPU, whose
        driver does not tell.
    file, line : str, int, or None
        Where the CUDA text says what the thread did; lines count from 1.
    finding : jitgpu.Finding or None
        All that the simulator knows of it.
    diagnostics : tuple of Diagnostic
        The place of the fault, and for a race that of the other thread.
    candidates : tuple of str
        The launches of an executor that were running and can have caused it, the first submitted first.
    """

    candidates: tuple[str, ...] = ()
    block: tuple[int, int, int] | None = None
    thread: tuple[int, int, int] | None = None
    file: str | None = None
    line: int | None = None

    def __init__(
        self, problem: str, *, finding: Any = None, diagnostics: tuple[Diagnostic, ...] = (), **facts: str
    ) -> None:
        self.finding = finding
        self.diagnostics = diagnostics
        if finding is not None:
            self.block, self.thread = finding.block, finding.thread
            if finding.location is not None:
                self.file, self.line = finding.location.file, finding.location.line
        super().__init__(problem, **facts)

    def _message(self) -> str:
        return "\n".join([super()._message(), *map(str, self.diagnostics)])


class ContextLostError(JitGpuError):
    """An earlier fault killed this process's device context; only a new process can use the device again.

    Attributes
    ----------
    fault : KernelFault or None
        That fault, where it is known.
    """

    fault: KernelFault | None = None


class DeviceError(JitGpuError):
    """No such device, or it cannot be used in this process."""


class CacheError(JitGpuError):
    """A cache was asked for something it must refuse, an unsafe directory for example."""
