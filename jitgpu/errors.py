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
    "summary",
]


class JitGpuError(Exception):
    """Base of every jitgpu exception.

    Parameters
    ----------
    problem : str
        What is wrong, one sentence.
    kernel, subject : str
        The kernel, and the argument or limit in question. What is empty, here and below, is left out of the message;
        all stay readable as attributes.
    given, expected, fix : str
        What was given, what would be right, and what mends it.

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


def summary(error: JitGpuError) -> str:
    """The message without the diagnostics at its end."""
    return JitGpuError._message(error)


def _rebuild(cls: type[JitGpuError], args: tuple[Any, ...], state: dict[str, Any]) -> JitGpuError:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


class Diagnostic(NamedTuple):
    """One message of the compiler, placed where the user wrote the text. ``str()`` of it shows line and caret.

    Attributes
    ----------
    file : str
        The file, or what Python calls the cell.
    line, column : int
        They count from 1; ``column`` is 0 where the compiler gave no caret.
    severity : {"error", "warning", "remark", "note"}
    message : str
        As the compiler words it.
    source : str
        The text of that line.
    hint : str
        What usually mends it; empty when nothing is known.

    Examples
    --------
    >>> print(Diagnostic("blur.cu", 3, 9, "error", 'identifier "n" is undefined', "int i = n;"))
    blur.cu:3:9: error: identifier "n" is undefined
        int i = n;
                ^
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

    Examples
    --------
    >>> import jitgpu as jg
    >>> kernel = jg.Kernel('extern "C" __global__ void k(int* x) { *x = y; }')
    >>> try:
    ...     kernel.compile(arch="sm_80")
    ... except jg.CompileError as error:
    ...     print(error.diagnostics[0].line, error.diagnostics[0].message)
    1 identifier "y" is undefined
    """

    def __init__(self, problem: str, *, diagnostics: tuple[Diagnostic, ...] = (), log: str = "", **facts: str) -> None:
        self.diagnostics = diagnostics
        self.log = log
        super().__init__(problem, **facts)

    def _message(self) -> str:
        return "\n".join([super()._message(), *map(str, self.diagnostics)])


class SignatureError(JitGpuError):
    """The stub, the chosen name and the kernels in the source do not fit together.

    Examples
    --------
    >>> import jitgpu as jg
    >>> try:
    ...     jg.Module('extern "C" __global__ void one(int* x) { *x = 1; }')["two"]
    ... except jg.SignatureError as error:
    ...     print(error.given, "| the kernels are:", error.expected)
    'two' | the kernels are: one
    """


class TemplateError(JitGpuError):
    """A template parameter is unbound, unknown, in conflict, or bound to something that is no type or value.

    Examples
    --------
    >>> import jitgpu as jg
    >>> kernel = jg.Kernel("template <int N> __global__ void k(int* x) { *x = N; }")
    >>> try:
    ...     kernel.compile(arch="sm_80")
    ... except jg.TemplateError as error:
    ...     print(error.subject, "|", error.fix)
    template parameter N | specialize(N=1)
    """


class ArgumentError(JitGpuError, TypeError):
    """An argument does not fit the kernel's parameter. Also a :class:`TypeError`. Nothing was launched.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> double = jg.Kernel('extern "C" __global__ void twice(float* x) { x[threadIdx.x] *= 2; }', device="sim")
    >>> try:
    ...     double[1, 4](np.ones(4, "f8"))
    ... except jg.ArgumentError as error:
    ...     print(error.given, "| expected:", error.expected)
    numpy float64 array of shape (4,) | expected: dtype float32
    """


class LaunchConfigError(JitGpuError, ValueError):
    """The device or the kernel does not allow this grid, block, shared memory or cluster. Also a :class:`ValueError`.

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> double = jg.Kernel('extern "C" __global__ void twice(float* x) { x[threadIdx.x] *= 2; }', device="sim")
    >>> try:
    ...     double[1, 4096](np.ones(4096, "f4"))
    ... except jg.LaunchConfigError as error:
    ...     print(error.subject, error.given, error.expected)
    block.x 4096 at most 1024
    """


class LaunchError(JitGpuError):
    """The driver refused to load or launch a kernel, or an executor what was asked of it; nothing ran.

    Examples
    --------
    >>> import jitgpu as jg
    >>> double = jg.Kernel('extern "C" __global__ void twice(float* x) { x[threadIdx.x] *= 2; }', device="sim")
    >>> with jg.Executor("sim") as ex:
    ...     x = ex.put([1.0, 2.0])
    ...     with ex.capture() as graph:
    ...         node = ex.submit(double[1, 2], x.astype("f4"))
    ...     try:
    ...         node.result()
    ...     except jg.LaunchError as error:
    ...         print(error.fix)
    launch = graph.launch(); launch.result()
    """


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

    Examples
    --------
    >>> import numpy as np
    >>> import jitgpu as jg
    >>> double = jg.Kernel('extern "C" __global__ void twice(float* x) { x[threadIdx.x] *= 2; }', device="sim")
    >>> try:
    ...     double[1, 8](np.ones(4, "f4"))
    ... except jg.KernelFault as fault:
    ...     print(fault.finding.kind, fault.thread, fault.line)
    out of bounds (4, 0, 0) 1
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

    Never in the simulator, which lives on. Source: CUDA Driver API, ``CUDA_ERROR_ILLEGAL_ADDRESS`` and the other errors
    that leave the process in an inconsistent state.

    Attributes
    ----------
    fault : KernelFault or None
        That fault, where it is known.

    Examples
    --------
    What a worker that a pool starts again may do:

    >>> import sys
    >>> import jitgpu as jg
    >>> def work(job):
    ...     try:
    ...         return job()
    ...     except jg.ContextLostError as error:
    ...         sys.exit(f"a new process is needed: {error}")
    >>> work(lambda: "done")
    'done'
    """

    fault: KernelFault | None = None


class DeviceError(JitGpuError):
    """No such device, or it cannot be used in this process.

    Examples
    --------
    >>> import jitgpu as jg
    >>> try:
    ...     jg.device("gpu")
    ... except jg.DeviceError as error:
    ...     print(error.expected)
    "auto", "cuda", "cuda:N", "sim", "sim:sm_NN"
    """


class CacheError(JitGpuError):
    """A cache was asked for something it must refuse, an unsafe directory for example.

    Examples
    --------
    >>> import jitgpu as jg
    >>> try:
    ...     jg.KernelCache("kernels")
    ... except jg.CacheError as error:
    ...     print(error.problem)
    this directory is a relative path
    """
