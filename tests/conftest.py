"""What every test shares: a store of its own, no settings from outside, the marker ``gpu``, and the device ``dev``."""

from __future__ import annotations

import functools
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import settings

import jitgpu as jg

ROOT = Path(__file__).parents[1]

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


class Place:
    """A device as the tests of all devices see it: its arrays are CuPy's or NumPy's, and only this knows which."""

    def __init__(self, device: jg.Device) -> None:
        self.device = device
        self.kind = device.kind
        self.array, self.zeros, self.numpy = device.array, device.zeros, device.numpy

    def full(self, shape: Any, value: Any, dtype: Any = "float32") -> Any:
        """An array of that value."""
        return self.array(np.full(shape, value, dtype))

    def poisoned(self, shape: Any, dtype: Any = "float32") -> Any:
        """An array full of bytes 0x7f, which no test expects as a result."""
        count = int(np.prod(shape)) * np.dtype(dtype).itemsize
        return self.array(np.full(count, 0x7F, np.uint8).view(dtype).reshape(shape))

    def poison(self, array: Any) -> None:
        """The same for an array that is there."""
        array.ravel().view("uint8")[...] = 0x7F

    def untouched(self, array: Any) -> bool:
        """Whether an array is still full of bytes 0x7f."""
        return set(self.numpy(array).tobytes()) <= {0x7F}

    def address(self, array: Any) -> int:
        """Where it lies."""
        interface = "__cuda_array_interface__" if self.kind == "cuda" else "__array_interface__"
        address: int = getattr(array, interface)["data"][0]
        return address


def _made_anew(value: Any) -> Any:
    """A kernel or module as unpickling makes it: which device it is for is not decided yet. Others as they are."""
    if isinstance(value, (jg.Kernel, jg.Module)):
        make, arguments = value.__reduce__()
        return make(*arguments)
    if isinstance(value, dict):
        return {name: _made_anew(item) for name, item in value.items()}
    return value


@pytest.fixture(params=["sim", pytest.param("cuda", marks=pytest.mark.gpu)])
def dev(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Place:
    """The device that the test runs on, once in the simulator and once on a GPU.

    While the test runs that is what ``jg.device()`` gives, in processes that it starts too, and the kernels of its file
    are for it.
    """
    monkeypatch.setenv("JITGPU_DEVICE", request.param)
    for name, value in list(vars(request.module).items()):
        if isinstance(value, (jg.Kernel, jg.Module, dict)) and not name.startswith("__"):
            monkeypatch.setattr(request.module, name, _made_anew(value))
    return Place(jg.device())


@pytest.fixture
def poisoned(dev: Place) -> Callable[..., Any]:
    """``poisoned(shape, dtype)``: see :class:`Place`."""
    return dev.poisoned


@pytest.fixture
def rng() -> np.random.Generator:
    """A generator with a fresh seed; pytest shows the seed when the test fails."""
    seed = secrets.randbits(64)
    print(f"random seed {seed}")
    return np.random.default_rng(seed)


@pytest.fixture
def cache(tmp_path: Path) -> jg.KernelCache:
    """A cache of the test's own, empty."""
    return jg.KernelCache(tmp_path / "kernels")


@pytest.fixture
def script(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """``script(name, *args, **environment)``: run ``scripts/<name>.py``, beside the test's file, in another process
    over the same store; what it prints on its last line is JSON."""

    def run(name: str, *args: object, **environment: str) -> Any:
        path = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
        whole = {**os.environ, "PYTHONPATH": os.pathsep.join(path)}
        done = subprocess.run(
            [sys.executable, str(request.path.parent / "scripts" / f"{name}.py"), *map(str, args)],
            capture_output=True, text=True, check=False, timeout=300, env=whole | environment,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    return run


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line a reason, however many tests were skipped for it."""
    reasons = [report.longrepr[2] for report in terminalreporter.stats.get("skipped", []) if report.longrepr]
    for reason, count in Counter(reasons).most_common():
        terminalreporter.write_line(f"{count} skipped: {str(reason).removeprefix('Skipped: ')}")
