"""A process that runs one trial for each seed it reads from its standard input; started by ``trials.py``.

A trial is a function of a seed that returns a word for what came out. What it raises is part of the answer; what kills
the process is seen by the one that started it.
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import sys
import traceback
from pathlib import Path

from jitgpu.errors import JitGpuError

_TESTS = Path(__file__).resolve().parent.parent


def answer(trial: object, seed: int) -> tuple[str, str]:
    """Kind and detail: ``ok`` with what the trial returns, ``error`` for a typed one, ``untyped`` for any other."""
    assert callable(trial)
    try:
        return "ok", str(trial(seed))
    except JitGpuError as error:
        try:
            text = str(error)
        except Exception:  # a message that cannot be made is a fault of its own
            return "untyped", traceback.format_exc()
        return ("error", f"{type(error).__name__}: {text}") if text.strip() else ("untyped", "an empty message")
    except Exception:
        return "untyped", traceback.format_exc()


def main() -> None:
    module, _, name = sys.argv[1].partition(":")
    gigabytes = int(sys.argv[2])
    if gigabytes:
        resource.setrlimit(resource.RLIMIT_AS, (gigabytes << 30, gigabytes << 30))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # What kernels print must not come between the answers.
    answers = os.fdopen(os.dup(1), "w")
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), 1)
    sys.path[:0] = [str(_TESTS), str(_TESTS.parent / "scripts")]  # trials live in tests/fuzz and in scripts
    trial = getattr(importlib.import_module(module), name)
    answers.write(json.dumps(["ready", ""]) + "\n")
    answers.flush()
    for line in sys.stdin:
        kind, detail = answer(trial, int(line))
        answers.write(json.dumps([kind, detail]) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
