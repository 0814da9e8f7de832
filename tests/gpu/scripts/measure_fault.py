"""Measures a kernel that writes where no memory is, and prints what was raised, then and by the next call, as JSON."""

from __future__ import annotations

import json

import jitgpu as jg

SOURCE = """extern "C" __global__ void wild(int* x, long long far) { x[far] = 1; }"""


def raised(call: object) -> str:
    try:
        call()  # type: ignore[operator]
    except jg.JitGpuError as error:
        return type(error).__name__
    return "nothing"


def main() -> None:
    x = jg.device("cuda").zeros(1, "i4")
    launch = jg.Kernel(SOURCE, device="cuda")[1, 1]
    first = raised(lambda: jg.measure(launch, x, 1 << 46))
    print(json.dumps([first, raised(lambda: jg.measure(launch, x, 0))]))


if __name__ == "__main__":
    main()
