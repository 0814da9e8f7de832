"""``jitgpu doctor``: what of jitgpu works on this machine, what does not, and the command that mends it.

``finding``       what a check says
``probes``        what the machine has, asked for once
``mends``         commands that mend
``installation``  Python, CuPy, the C fast path, the simulator, variables of the environment
``gpus``          driver, GPUs, the device that kernels go to
``compiling``     NVRTC, headers, the CUDA versions that meet
``caching``       the store
``trials``        a kernel compiled, launched and compared on each device

Every check tells what the library would do, by asking the library. None raises on a broken machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from jitgpu.doctor.finding import STATUSES, Finding, Status, worst

__all__ = ["STATUSES", "Finding", "Status", "examine", "worst"]


def examine() -> Iterator[Finding]:
    """The findings of all checks, each as soon as it is there; those of the trials come last.

    >>> from jitgpu import doctor
    >>> {"python", "cache"} <= {finding.check for finding in doctor.examine()}
    True
    """
    for check in _checks():
        yield from check()


def _checks() -> tuple[Callable[[], list[Finding]], ...]:
    from jitgpu.doctor import caching, compiling, gpus, installation, trials

    return (
        installation.check_python, installation.check_cupy, gpus.check_driver, gpus.check_gpus, compiling.check_nvrtc,
        compiling.check_versions, compiling.check_headers, installation.check_fast_path, installation.check_simulator,
        caching.check_cache, installation.check_environment, gpus.check_device, trials.trials,
    )  # fmt: skip
