"""Launches, forks, and lets the child try everything that touches the device. Prints a JSON list of what it met."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import Any

import cupy

import jitgpu as jg

TEXT = 'extern "C" __global__ void one(int* x) { *x = 1; }'
ONE = jg.Kernel(TEXT)


def met(attempt: Callable[[], Any]) -> str:
    try:
        attempt()
    except jg.JitGpuError as error:
        return type(error).__name__
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "nothing was said"


def main() -> None:
    x = cupy.zeros(1, "int32")
    configured = ONE[1, 1]
    configured(x)
    bound = configured.bind(x)
    bound()
    cupy.cuda.runtime.deviceSynchronize()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        attempts: list[Callable[[], Any]] = [
            lambda: configured(x),
            bound,
            lambda: ONE[2, 2](x),
            lambda: jg.Kernel(TEXT.replace("one", "other"))[1, 1](x),
            jg.device,
        ]
        os.write(writer, json.dumps([met(attempt) for attempt in attempts]).encode())
        os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    with os.fdopen(reader) as pipe:
        seen = json.loads(pipe.read())
    x.fill(0)
    configured(x)
    print(json.dumps([*seen, "parent still launches" if int(x[0]) == 1 else "parent is broken"]))


if __name__ == "__main__":
    main()
