"""Many processes, killed ones, and forks."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from jitgpu.store import DiskStore, locks

Key = Callable[..., str]
Run = Callable[..., "subprocess.CompletedProcess[str]"]

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="os.fork")


@needs_fork
def test_sixteen_processes_make_each_of_twenty_entries_once(tmp_path: Path, run_script: Run) -> None:
    assert run_script("swarm.py", tmp_path, 16, 20).stdout.split() == ["20"]


@needs_fork
def test_killed_processes_leave_nothing_wrong_and_nobody_waiting(tmp_path: Path, run_script: Run) -> None:
    made = int(run_script("swarm.py", tmp_path, 6, 240, 8).stdout)
    assert 240 <= made <= 240 + 8  # what was being made by a killed process is made once more


@needs_fork
def test_forks_beside_busy_threads(tmp_path: Path, run_script: Run) -> None:
    assert "done" in run_script("forks.py", tmp_path, 30).stdout


@needs_fork
def test_a_lock_stays_the_parents_when_a_child_ends(store: DiskStore, key: Key) -> None:
    with store.lock(key(1), 1.0) as held:
        assert held
        process = os.fork()
        if not process:
            # the child leaves the block, and drops its copy of the lock
            try:
                with store.lock(key(2), 1.0) as other:
                    os._exit(0 if other else 1)
            finally:
                os._exit(2)
        assert os.waitpid(process, 0)[1] == 0
        process = os.fork()
        if not process:
            with DiskStore(store.directory).lock(key(1), 0.0) as taken:
                os._exit(int(taken))
        assert os.waitpid(process, 0)[1] == 0, "the lock was taken from its holder"


@needs_fork
def test_a_child_that_leaves_the_block_does_not_free_the_parents_lock(store: DiskStore, key: Key) -> None:
    process = -1
    with store.lock(key(1), 1.0):
        process = os.fork()
        if process:
            assert os.waitpid(process, 0)[1] == 0
            with DiskStore(store.directory).lock(key(1), 0.0) as taken:
                assert not taken
    if not process:
        os._exit(0)


def test_a_lock_is_freed_when_its_holder_is_killed(directory: Path, key: Key) -> None:
    command = [sys.executable, str(Path(__file__).parent / "scripts" / "holder.py"), str(directory), key(1)]
    environ = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        store = DiskStore(directory)
        begun = time.monotonic()
        with store.lock(key(1), 0.3) as held:
            assert not held
        assert 0.25 < time.monotonic() - begun < 5
        with store.lock(key(2), 0.3) as held:
            assert held
        holder.kill()
        holder.wait()
        begun = time.monotonic()
        with store.lock(key(1), 30.0) as held:
            assert held
        assert time.monotonic() - begun < 5
    assert store.errors == 0


@pytest.mark.parametrize("attempt", [locks._try, locks._try_filelock])
def test_threads_exclude_one_another_too(
    store: DiskStore, key: Key, attempt: Callable[[str], locks.Free | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    if attempt is locks._try_filelock:
        pytest.importorskip("filelock")
    monkeypatch.setattr(locks, "_try", attempt)
    inside: list[int] = []
    most: list[int] = []

    def work(number: int) -> None:
        for _ in range(10):
            with store.lock(key(1), 30.0) as held:
                assert held
                inside.append(number)
                most.append(len(inside))
                time.sleep(0.0005)
                inside.remove(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert most == [1] * 40


def test_a_thread_may_hold_several_keys_of_one_lock_file(store: DiskStore) -> None:
    first, second = ("image:abc" + digit * 61 for digit in "01")
    with store.lock(first, 1.0) as outer, store.lock(second, 0.0) as inner, store.lock(first, 0.0) as again:
        assert (outer, inner, again) == (True, True, True)
    with DiskStore(store.directory).lock(first, 0.0) as held:
        assert held


def test_a_lock_is_freed_by_an_exception(store: DiskStore, key: Key) -> None:
    with pytest.raises(KeyError), store.lock(key(1), 1.0):
        raise KeyError
    with DiskStore(store.directory).lock(key(1), 0.0) as held:
        assert held


@pytest.mark.parametrize("timeout_s", [0.0, -1.0])
def test_a_wait_is_always_bounded(store: DiskStore, key: Key, timeout_s: float) -> None:
    with store.lock(key(1), 1.0):
        result: list[bool] = []

        def other() -> None:
            with DiskStore(store.directory).lock(key(1), timeout_s) as held:
                result.append(held)

        thread = threading.Thread(target=other)
        thread.start()
        thread.join(10)
        assert result == [False]


def test_a_removed_lock_file_splits_nobody(store: DiskStore, key: Key) -> None:
    with store.lock(key(1), 1.0):
        shutil.rmtree(Path(store.directory) / "locks")
        with DiskStore(store.directory).lock(key(1), 1.0) as held:
            assert held  # a new file; the one before keeps nobody out any more
            with store.lock(key(1), 1.0) as again:
                assert again
    with store.lock(key(1), 1.0) as held:
        assert held
    assert store.errors == 0


def test_a_lock_may_be_left_in_another_thread(store: DiskStore, key: Key) -> None:
    context = store.lock(key(1), 1.0)
    assert context.__enter__()
    thread = threading.Thread(target=context.__exit__, args=(None, None, None))
    thread.start()
    thread.join(10)
    with DiskStore(store.directory).lock(key(1), 0.0) as held:
        assert held


@needs_fork
def test_a_child_does_not_keep_the_lock_of_a_killed_parent(directory: Path, key: Key) -> None:
    read_end, write_end = os.pipe()
    parent = os.fork()
    if not parent:
        with DiskStore(directory).lock(key(1), 10.0):
            child = os.fork()
            if not child:
                time.sleep(30)
                os._exit(0)
            os.write(write_end, b"%d\n" % child)
            time.sleep(30)
    child = int(os.read(read_end, 20))
    try:
        os.kill(parent, signal.SIGKILL)
        os.waitpid(parent, 0)
        with DiskStore(directory).lock(key(1), 5.0) as held:
            assert held
    finally:
        os.kill(child, signal.SIGKILL)
        os.close(read_end)
        os.close(write_end)


def test_lock_files_are_bounded(store: DiskStore) -> None:
    for number in range(300):
        with store.lock("image:" + f"{number % 7:03x}{number:061x}", 1.0) as held:
            assert held
    assert len(list((Path(store.directory) / "locks").iterdir())) == 7
