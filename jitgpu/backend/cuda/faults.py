"""What the driver's errors mean to a user (CUDA Driver API, "CUresult")."""

from __future__ import annotations

import os
import weakref
from typing import Any

from jitgpu.errors import ContextLostError, DeviceError, JitGpuError, KernelFault, LaunchError

__all__ = ["INVALID_CONTEXT", "check_alive", "explain", "forked", "is_fatal", "lost", "witnesses"]

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


def lost() -> bool:
    """Whether this process's context is known to be dead."""
    return _pid in _lost


def _fault(status: int, kernel: str) -> JitGpuError:
    meaning = _FATAL[status]
    if _pid in _lost:
        return ContextLostError(
            "the device context died in an earlier fault", kernel=kernel, given=_lost[_pid],
            expected="a live context", fix="start a new process; compute-sanitizer finds the place of a fault",
        )  # fmt: skip
    suspects = [suspect for witness in list(witnesses) for suspect in witness.suspects()]
    _lost[_pid] = meaning
    if suspects:
        return _named_fault(status, meaning, sorted(suspects, key=lambda suspect: suspect.serial))
    return KernelFault(
        f"this kernel or one launched before it faulted: {meaning}", kernel=kernel, given=f"CUDA error {status}",
        expected="accesses inside the arrays", fix="synchronize after each launch to find which; check its indices",
    )  # fmt: skip


def _named_fault(status: int, meaning: str, suspects: list[Any]) -> KernelFault:
    """The fault of one of the launches that were running, the first of them named."""
    first, *others = [f"{suspect.kernel}, submitted at {':'.join(map(str, suspect.site))}, on {suspect.stream}"
                      for suspect in suspects]  # fmt: skip
    error = KernelFault(
        f"it faulted: {meaning}" if not others else f"this launch, or one beside it, faulted: {meaning}",
        kernel=suspects[0].kernel, given="; or ".join([first, *others]), expected=f"no CUDA error {status}",
        fix="jg.Executor(debug=True) finds the line; jg.check(kernel[grid, block], ...) tries it in the simulator",
    )  # fmt: skip
    error.candidates = (first, *others)
    return error


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
