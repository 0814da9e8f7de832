"""Launches a pickled kernel, or a kernel of a pickled module: ``unpickled.py FILE [NAME]``. Prints a JSON object."""

from __future__ import annotations

import json
import pickle
import sys
from pathlib import Path

import numpy as np

import jitgpu as jg


def main() -> None:
    kernel = pickle.loads(Path(sys.argv[1]).read_bytes())
    if len(sys.argv) > 2:
        kernel = kernel[sys.argv[2]]
    generator = np.random.default_rng()
    x1, x2 = (generator.random(100).astype("float32") for _ in range(2))
    device = jg.device()
    arguments = [device.array(x1), device.array(x2), device.array(np.full(100, -1, "float32"))]
    kernel[1, 100](*arguments, 100)
    right = bool((device.numpy(arguments[2]) == x1 + x2).all())
    arguments[2].fill(-1)
    try:
        kernel(*arguments)  # what the decorator was told came along: threads, block and the default of n
        direct = True
        right = right and bool((device.numpy(arguments[2]) == x1 + x2).all())
    except jg.LaunchConfigError:
        direct = False
    print(json.dumps({"right": right, "direct": direct}))


if __name__ == "__main__":
    main()
