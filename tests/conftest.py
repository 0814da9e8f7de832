"""What every test shares: a store of its own, no settings from outside, and the marker ``gpu``."""

from __future__ import annotations

import functools
import os
import shutil
import tempfile
from collections import Counter

import pytest
from hypothesis import settings

# Compilations and a loaded machine make single examples slow; slowness is measured in benchmarks/, not here.
settings.register_profile("jitgpu", deadline=None)
settings.load_profile("jitgpu")

_OUTSIDE = ("JITGPU_CACHE", "JITGPU_CACHE_SIZE", "JITGPU_DEVICE")
_folder = pytest.StashKey[str]()


def pytest_configure(config: pytest.Config) -> None:
    # Under xdist each worker passes here too, and so gets a folder of its own. Processes that a test starts inherit it.
    config.stash[_folder] = tempfile.mkdtemp(prefix="jitgpu-test-")
    os.environ["JITGPU_CACHE_DIR"] = os.path.join(config.stash[_folder], "cache")
    for name in _OUTSIDE:
        os.environ.pop(name, None)


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[_folder], ignore_errors=True)


@functools.cache
def why_no_gpu() -> str:
    """Why no GPU can be used, or an empty text where one can."""
    try:
        from cupy.cuda import runtime
    except ImportError as error:
        return f"no GPU: CuPy cannot be imported ({error})"
    try:
        count = runtime.getDeviceCount()
    except runtime.CUDARuntimeError as error:
        return f"no GPU: {error} (without any driver the message is the same)"
    return "" if count else "no GPU: the driver lists no device"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    marked = [item for item in items if item.get_closest_marker("gpu")]
    if marked and (reason := why_no_gpu()):
        for item in marked:
            item.add_marker(pytest.mark.skip(reason=reason))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line a reason, however many tests were skipped for it."""
    reasons = [report.longrepr[2] for report in terminalreporter.stats.get("skipped", []) if report.longrepr]
    for reason, count in Counter(reasons).most_common():
        terminalreporter.write_line(f"{count} skipped: {str(reason).removeprefix('Skipped: ')}")
