"""Fixtures of the store's tests."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from jitgpu.store import DiskStore

REPOSITORY = Path(__file__).parents[2]


def _key(number: int, kind: str = "image") -> str:
    # Digits from the number's bytes reversed, so that neighbours do not share a lock file.
    return f"{kind}:{number:064x}"[: len(kind) + 1] + f"{number:064x}"[::-1]


def _body(number: int, nbytes: int = 3000) -> bytes:
    return random.Random(number).randbytes(nbytes)


@pytest.fixture(scope="session")
def key() -> Callable[..., str]:
    """The key of a number."""
    return _key


@pytest.fixture(scope="session")
def body() -> Callable[..., bytes]:
    """The body that a number stands for."""
    return _body


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """A directory that does not exist yet."""
    return tmp_path / "kernels"


@pytest.fixture
def store(directory: Path) -> Iterator[DiskStore]:
    """An empty store."""
    made = DiskStore(directory)
    yield made
    made.close()


@pytest.fixture(scope="session")
def run_script() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs one of the scripts beside the tests in a process of its own; its output is in a failure's message."""

    def run(name: str, *arguments: object, timeout_s: float = 60) -> subprocess.CompletedProcess[str]:
        environ = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
        done = subprocess.run(
            [sys.executable, str(Path(__file__).parent / "scripts" / name), *map(str, arguments)],
            capture_output=True, text=True, timeout=timeout_s, env=environ, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done

    return run
