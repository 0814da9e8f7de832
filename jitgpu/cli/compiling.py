"""Many kernels compiled at once, each told of as it is done."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from typing import NamedTuple

from jitgpu.cli.sources import Instance
from jitgpu.errors import JitGpuError
from jitgpu.values import Artifact

__all__ = ["Outcome", "compile_all", "compile_one"]

_TICK_S = 0.05


class Outcome(NamedTuple):
    """What came of one kernel for one arch: an artifact, or an error."""

    instance: Instance
    arch: str | None
    artifact: Artifact | None
    error: JitGpuError | None


def compile_all(
    jobs: Sequence[tuple[Instance, str | None]], workers: int | None, done: Callable[[], object]
) -> list[Outcome]:
    """Compile in parallel; ``done`` is called after each. What comes of them, in the order of the jobs.

    Unlike :func:`jitgpu.precompile` an error ends no other job, and Ctrl-C is not held up: compilations run in threads
    of their own, since no signal reaches a thread that is inside the compiler, and those not begun are dropped.
    """
    pool = ThreadPoolExecutor(workers or os.cpu_count() or 1)
    try:
        futures = [pool.submit(_outcome, instance, arch) for instance, arch in jobs]
        waiting = set(futures)
        while waiting:
            # In short waits: a signal that another thread takes does not wake this one, which must answer it.
            ended, waiting = wait(waiting, _TICK_S, FIRST_COMPLETED)
            for _ in ended:
                done()
        return [future.result() for future in futures]
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def compile_one(instance: Instance, arch: str | None) -> Artifact:
    """The artifact of one kernel, for its device where ``arch`` is None. Raises what compiling it raises."""
    [outcome] = compile_all([(instance, arch)], 1, lambda: None)
    if outcome.error is not None:
        raise outcome.error
    assert outcome.artifact is not None
    return outcome.artifact


def _outcome(instance: Instance, arch: str | None) -> Outcome:
    try:
        return Outcome(instance, arch, instance.kernel.compile(arch=arch), None)
    except JitGpuError as error:
        return Outcome(instance, arch, None, error)
