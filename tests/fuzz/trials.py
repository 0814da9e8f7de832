"""Many trials in processes of their own: what crashes or hangs is an outcome, not the end."""

from __future__ import annotations

import collections
import contextlib
import json
import os
import queue
import select
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, NamedTuple

__all__ = ["BAD", "Outcome", "run_trials", "summary"]

#: Outcomes that no input may have.
BAD = ("crash", "hang", "untyped", "wrong")
_WORKER = Path(__file__).parent / "worker.py"


class Outcome(NamedTuple):
    """``kind`` is ``ok`` (``detail`` is what the trial returned), ``error`` (a typed one), or one of :data:`BAD`."""

    seed: int
    kind: str
    detail: str

    @property
    def bad(self) -> bool:
        """Whether this is a fault of the simulator."""
        return self.kind in BAD


class _Process:
    """One worker process, started again whenever it was lost."""

    def __init__(self, task: str, limit_s: float, gigabytes: int) -> None:
        self.command = [sys.executable, "-X", "faulthandler", str(_WORKER), task, str(gigabytes)]
        self.limit_s = limit_s
        self.process: subprocess.Popen[bytes] | None = None
        self.errors = Path()

    def _start(self) -> subprocess.Popen[bytes]:
        with tempfile.NamedTemporaryFile(prefix="jitgpu-trials-", delete=False) as errors:
            self.errors = Path(errors.name)
            process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
        assert process.stdout is not None
        if _line(process.stdout, 300) is None:
            process.kill()
            process.wait()
            raise RuntimeError(f"the worker did not start:\n{self.errors.read_text()[-3000:]}")
        return process

    def ask(self, seed: int) -> Outcome:
        """Run one trial."""
        process = self.process = self.process or self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(f"{seed}\n".encode())
            process.stdin.flush()
            line = _line(process.stdout, self.limit_s)
        except BrokenPipeError:
            line = b""
        if line:
            kind, detail = json.loads(line)
            return Outcome(seed, "wrong" if kind == "ok" and detail.startswith("wrong") else kind, detail)
        if line is None:
            process.send_signal(signal.SIGABRT)  # faulthandler then says where it was
        code = process.wait()
        said = self.errors.read_text(errors="replace")[-3000:]
        self._drop()
        if line is None:
            return Outcome(seed, "hang", f"no answer in {self.limit_s:.0f} s\n{said}")
        name = signal.Signals(-code).name if code < 0 else f"exit status {code}"
        return Outcome(seed, "crash", f"{name}\n{said}")

    def _drop(self) -> None:
        if self.process is not None:
            for pipe in (self.process.stdin, self.process.stdout):
                if pipe is not None:
                    with contextlib.suppress(BrokenPipeError):
                        pipe.close()
            self.process = None
        self.errors.unlink(missing_ok=True)

    def close(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self._drop()


def _line(stream: IO[bytes], limit_s: float) -> bytes | None:
    """One line, empty at the end of the stream, None when it did not come in time."""
    ready, _, _ = select.select([stream], [], [], limit_s)
    return stream.readline() if ready else None


def run_trials(
    task: str, seeds: Iterable[int], *, jobs: int | None = None, limit_s: float = 60.0, gigabytes: int = 0
) -> Iterator[Outcome]:
    """The outcome of each seed, in the order in which they come.

    Parameters
    ----------
    task : str
        ``"fuzz.mutations:trial"``, a function of a seed.
    jobs : int, optional
        Processes; default one for each core.
    limit_s : float
        How long a trial may take, seconds; longer is a hang.
    gigabytes : int
        Address space of a process; 0 for no limit.
    """
    left: queue.SimpleQueue[int | None] = queue.SimpleQueue()
    done: queue.SimpleQueue[Outcome | BaseException | None] = queue.SimpleQueue()
    count = jobs or os.cpu_count() or 1
    for seed in seeds:
        left.put(seed)
    for _ in range(count):
        left.put(None)

    def work() -> None:
        process = _Process(task, limit_s, gigabytes)
        try:
            while (seed := left.get()) is not None:
                done.put(process.ask(seed))
        except BaseException as error:
            done.put(error)
        finally:
            process.close()
            done.put(None)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()
    running = count
    while running:
        item = done.get()
        if item is None:
            running -= 1
        elif isinstance(item, Outcome):
            yield item
        else:
            raise item


def summary(outcomes: Iterable[Outcome]) -> str:
    """How many there are of each kind, and of each type of error."""
    counts = collections.Counter(
        outcome.detail.partition(":")[0] if outcome.kind == "error" else outcome.kind for outcome in outcomes
    )
    return ", ".join(f"{count} {name}" for name, count in counts.most_common())
