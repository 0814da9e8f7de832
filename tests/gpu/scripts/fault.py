"""Faults on purpose and notes what is raised, first and after: ``fault.py synchronize|launch|out|bind``.

Prints a JSON list.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from typing import Any

import cupy
import numpy as np

import jitgpu as jg

POKE = jg.Kernel('extern "C" __global__ void poke(unsigned long long address) { *(volatile int*)address = 1; }')
ONE = jg.Kernel('extern "C" __global__ void one(int* x) { *x = 1; }')


def met(attempt: Callable[[], Any]) -> str:
    try:
        attempt()
    except jg.JitGpuError as error:
        if type(error) in (jg.KernelFault, jg.ContextLostError) and not (error.given and error.expected and error.fix):
            return f"incomplete: {error}"
        return type(error).__name__
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "nothing was said"


def main() -> None:
    noticed = sys.argv[1]
    x, host = cupy.zeros(1, "int32"), np.zeros(1, "int32")
    launch = ONE[1, 1]
    launch(x)
    bound = launch.bind(x)
    bound()
    device = jg.device()
    device.synchronize()
    POKE[1, 1](64)
    if noticed in ("launch", "bind"):
        time.sleep(0.5)  # until the driver knows
    attempts: dict[str, Callable[[], Any]] = {
        "synchronize": device.synchronize, "launch": lambda: launch(x), "bind": bound,
        "out": lambda: launch(jg.Out(host)),
    }  # fmt: skip
    seen = [met(attempts.pop(noticed)), *(met(attempt) for attempt in attempts.values())]
    print(json.dumps(seen), flush=True)
    os._exit(0)  # destructors would meet the dead context too


if __name__ == "__main__":
    main()
