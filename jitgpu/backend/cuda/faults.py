"""What the driver's errors mean to a user (CUDA Driver API, "CUresult")."""

from __future__ import annotations

import ctypes
import gc
import os
import threading
import weakref
from typing import Any

from jitgpu.errors import ContextLostError, DeviceError, JitGpuError, KernelFault, LaunchError

__all__ = ["INVALID_CONTEXT", "Explained", "check_alive", "explain", "forked", "is_fatal", "lost", "witnesses"]

# After these the context is dead for the process ("must be terminated and relaunched" in the driver's manual).
_FATAL = {
    700: "an access to memory that is not there (illegal address)",
    702: "it ran longer than the device allows (time-out)",
    709: "the context is destroyed",
    710: "a device-side assert",
    714: "a hardware stack error",
    715: "an illegal instruction",
    716: "a misaligned address",
    717: "an address of the wrong space",
    718: "an invalid program counter",
    719: "an unspecified launch failure",
}
_NOT_INITIALIZED = 3
#: No context is current in this thread: it has not used CUDA yet.
INVALID_CONTEXT = 201
_OUT_OF_RESOURCES = 701
_INVALID_HANDLE = 400

_lost: dict[int, str] = {}
_first: dict[int, KernelFault] = {}
_telling = threading.RLock()
_pid = os.getpid()


def explain(error: Any, kernel: str, call: str) -> JitGpuError:
    """The jitgpu exception for a ``CUDADriverError`` (or runtime error) that launching ``kernel`` raised.

    The first fatal error is a :class:`KernelFault`, every later one a :class:`ContextLostError`.
    """
    status = int(error.status)
    if os.getpid() != _pid or status == _NOT_INITIALIZED:
        return forked(kernel)
    if status in _FATAL:
        return _fault(status, kernel)
    if status == _OUT_OF_RESOURCES:
        fix = "use a smaller block, fewer registers (Options(max_registers=...)) or less shared memory"
        return LaunchError("the device has too few resources", kernel=kernel, given=call, expected=str(error), fix=fix)
    if status == _INVALID_HANDLE:
        fix = "give a live stream of the device the arrays are on"
        return LaunchError("a handle is not valid here", kernel=kernel, given=call, expected=str(error), fix=fix)
    fix = "report it with this message: jitgpu checks what it knows the driver refuses"
    return LaunchError("the driver refused the launch", kernel=kernel, given=call, expected=str(error), fix=fix)


#: What is asked for launches in flight when a kernel faults: objects with ``suspects()``, the first of which is named.
witnesses: weakref.WeakSet[Any] = weakref.WeakSet()

_DEBUG = "jg.Executor(debug=True) finds the launch and the line"


def lost() -> bool:
    """Whether this process's context is known to be dead."""
    return _pid in _lost


def _fault(status: int, kernel: str) -> JitGpuError:
    meaning = _FATAL[status]
    with _telling:  # until the fault is told nobody else learns of it, and forgets what was in flight
        if _pid in _lost:
            error = ContextLostError(
                "the device context died in an earlier fault", kernel=kernel, given=_lost[_pid],
                expected="a live context", fix=f"start a new process; there {_DEBUG} of a fault",
            )  # fmt: skip
            error.fault = _first.get(_pid)
            return error
        _lost[_pid] = meaning
        _keep_for_ever()
        _first[_pid] = fault = _first_fault(status, meaning, kernel)
        return fault


def _first_fault(status: int, meaning: str, kernel: str) -> KernelFault:
    known = list(witnesses)
    suspects = sorted(
        (suspect for witness in known for suspect in witness.suspects()), key=lambda suspect: suspect.serial
    )
    if suspects:
        return _named_fault(status, meaning, suspects)
    nobody = ", while no launch of an executor was running" if known else ""
    return KernelFault(
        f"this kernel or one launched before it faulted: {meaning}", kernel=kernel,
        given=f"CUDA error {status}{nobody}", expected="accesses inside the arrays",
        fix=f"synchronize after each launch to find which; {_DEBUG}",
    )  # fmt: skip


def _named_fault(status: int, meaning: str, suspects: list[Any]) -> KernelFault:
    """The fault of one of the launches that were running, the first of them named."""
    candidates = tuple(f"{suspect.kernel}, submitted at {':'.join(map(str, suspect.site))}, on {suspect.stream}"
                       for suspect in suspects)  # fmt: skip
    if len(candidates) == 1:
        problem = f"this launch faulted: {meaning}"
    else:
        count = len(candidates) - 1
        others = "the one" if count == 1 else f"one of the {count}"
        problem = f"this launch, or {others} that ran beside it, faulted: {meaning}"
    lines = (*candidates, "a launch outside executors, if one was running: of those nobody keeps book")
    error = KernelFault(
        problem, kernel=suspects[0].kernel, given="\n            or ".join(lines),
        expected=f"accesses inside the arrays (this is CUDA error {status})",
        fix=f"{_DEBUG}; jg.check(kernel[grid, block], ...) tries one in the simulator",
    )  # fmt: skip
    error.candidates = candidates
    return error


def _keep_for_ever() -> None:
    """Have CuPy's modules, graphs, streams and events stay until the process ends.

    They give themselves back to the driver when they are dropped. It refuses once the context is dead, CuPy raises in
    the destructor, and Python prints that, once for each at the end of the process. There is nothing left to give back
    then, so each gets a reference that nobody drops. CuPy holds modules in tables of its own, those of its own kernels
    among them: they are found through the garbage collector.
    """
    import cupy
    from cupy.cuda import function, graph

    kinds = (function.Module, graph.Graph, cupy.cuda.Stream, cupy.cuda.Event)
    for thing in gc.get_objects():
        if issubclass(type(thing), kinds):  # isinstance would ask proxies what they stand for
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(thing))


class Explained:
    """A context manager in which a dead context is told by our errors in place of CuPy's, and at once where it is known
    to be dead. Other errors pass.

    Raises
    ------
    KernelFault, ContextLostError
    """

    def __init__(self, kernel: str, call: str) -> None:
        self._kernel = kernel
        self._call = call

    def __enter__(self) -> None:
        check_alive(self._kernel)

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        if error is None:
            return
        from cupy.cuda import driver, runtime

        if isinstance(error, (driver.CUDADriverError, runtime.CUDARuntimeError)) and is_fatal(error):
            raise explain(error, self._kernel, self._call) from error


def is_fatal(error: Any) -> bool:
    """Whether an error means that the context is dead."""
    return int(error.status) in _FATAL


def check_alive(kernel: str) -> None:
    """Raise :class:`ContextLostError` when this process's context is known to be dead."""
    if _pid in _lost:
        raise _fault(709, kernel)


def forked(kernel: str = "") -> DeviceError:
    """The error for a child process that inherited CUDA by fork."""
    return DeviceError(
        "CUDA was initialized before this process was forked", kernel=kernel,
        given="a process made by fork", expected="a process of its own",
        fix='use multiprocessing.get_context("spawn"), or touch the device only in the child',
    )  # fmt: skip
