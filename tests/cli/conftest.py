"""The command as a user runs it: a process, with a folder and a cache of its own, piped or in a terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from pathlib import Path
from typing import Any

import pytest

COMMAND = [sys.executable, "-m", "jitgpu"]
ROOT = Path(__file__).parents[2]
_COLOURS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")

SAXPY = """\
extern "C" __global__ void saxpy(int n, float a, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = a * x[i] + y[i];
}
"""
SCALE = """\
template <typename T, int BLOCK>
__global__ void scale(int n, T a, T* x) {
    int i = blockIdx.x * BLOCK + threadIdx.x;
    if (i < n) x[i] *= a;
}
"""


class Shell:
    """Runs commands in ``folder``. Files of kernels are written with :meth:`file`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
        self.environment = {**os.environ, "JITGPU_CACHE_DIR": str(folder / "cache"), "PYTHONPATH": path}

    def file(self, name: str, text: str) -> str:
        (self.folder / name).write_text(text)
        return name

    def __call__(self, *arguments: str, input: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*COMMAND, *arguments], capture_output=True, text=True, check=False, timeout=120, input=input,
            cwd=self.folder, env=self.environment | environment,
        )  # fmt: skip

    def start(self, *arguments: str, **others: Any) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=self.folder,
            env=self.environment, **others,
        )  # fmt: skip

    def terminal(self, *arguments: str, columns: int = 100, piped: bool = False) -> tuple[int, str]:
        """The exit status, and all that a terminal of that width received; with ``piped`` of stderr alone."""
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        process = subprocess.Popen(
            [*COMMAND, *arguments], stdin=slave, stdout=subprocess.DEVNULL if piped else slave, stderr=slave,
            cwd=self.folder, env=self.environment | {"TERM": "xterm-256color"},
        )  # fmt: skip
        os.close(slave)
        received = b""
        while True:
            try:
                part = os.read(master, 1 << 16)
            except OSError:  # how Linux says that nobody has the terminal open any more
                break
            if not part:
                break
            received += part
        os.close(master)
        return process.wait(timeout=120), received.decode()


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    made = Shell(tmp_path)
    made.file("saxpy.cu", SAXPY)
    made.file("scale.cu", SCALE)
    return made


@pytest.fixture
def plain() -> Any:
    """Terminal output without its colours and movements of the cursor; what was written over what is a line each."""
    return lambda text: _COLOURS.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
