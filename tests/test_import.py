"""``import jitgpu`` is light: what only some users need is imported when they need it."""

from __future__ import annotations

import subprocess
import sys

HEAVY = [
    "cuda", "cupy", "cupy_backends", "diskcache", "filelock", "jinja2", "llvmlite", "matplotlib", "ml_dtypes",
    "platformdirs", "torch", "tree_sitter", "tree_sitter_cuda", "click", "rich",
]  # fmt: skip

PROGRAM = f"""
import sys
import numpy
before = set(sys.modules)
import jitgpu
print(sorted(set({HEAVY!r}) & (set(sys.modules) - before)))
print(jitgpu.__version__)
print(jitgpu.__file__)
"""


def test_import_takes_nothing_heavy_along() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    heavy, version, _ = done.stdout.splitlines()
    assert heavy == "[]"
    assert version.count(".") == 2


def test_import_touches_no_file_and_no_thread(tmp_path) -> None:
    program = (
        "import os, threading\n"
        "import jitgpu\n"
        "assert not os.path.exists(os.environ['JITGPU_CACHE_DIR']), 'the cache was opened'\n"
        "assert threading.active_count() == 1, threading.enumerate()\n"
    )
    import os

    environment = {**os.environ, "JITGPU_CACHE_DIR": str(tmp_path / "cache")}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=120, env=environment
    )
    assert done.returncode == 0, done.stderr
