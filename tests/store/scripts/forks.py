"""Forks while other threads read, write and lock: every child uses the store, and ends."""

import os
import signal
import sys
import threading
import time
import traceback
from pathlib import Path

from jitgpu.store import DiskStore


def key_of(number: int) -> str:
    return "image:" + f"{number:064x}"[::-1]


def child(store: DiskStore, number: int) -> None:
    mine = 1000 + number
    assert store.get(key_of(0)) == b"zero"
    with store.lock(key_of(mine), 10.0) as held:
        assert held
        assert store.put(key_of(mine), b"%d" % mine, {})
    assert store.get(key_of(mine)) == b"%d" % mine
    assert store.errors == 0, store.errors


def wait(process: int) -> int:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        done, status = os.waitpid(process, os.WNOHANG)
        if done:
            return status
        time.sleep(0.001)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    raise SystemExit("a child hangs")


def main() -> None:
    directory, children = Path(sys.argv[1]), int(sys.argv[2])
    store, other = DiskStore(directory / "kernels"), DiskStore(directory / "others")
    assert store.put(key_of(0), b"zero", {})
    stop = threading.Event()
    failed: list[object] = []

    def busy(first: int) -> None:
        turn = 0
        while not stop.is_set():
            turn += 1
            key = key_of(first + turn % 50)
            with store.lock(key, 10.0) as held:
                if not (held and store.put(key, b"%d" % turn, {}) and other.put(key, b"x", {})):
                    failed.append((key, "put"))
            if store.get(key) != b"%d" % turn or store.get(key_of(0)) != b"zero":
                failed.append((key, "get"))

    threads = [threading.Thread(target=busy, args=(100 * index,)) for index in range(1, 5)]
    for thread in threads:
        thread.start()
    for number in range(children):
        process = os.fork()
        if not process:
            try:
                child(store, number)
            except BaseException:
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        assert wait(process) == 0, "a child failed"
    stop.set()
    for thread in threads:
        thread.join(20)
        assert not thread.is_alive(), "a thread of the parent hangs"
    assert not failed, failed[:5]
    assert all(store.get(key_of(1000 + number)) == b"%d" % (1000 + number) for number in range(children))
    assert store.errors == other.errors == 0
    assert store.verify()
    print("done")


if __name__ == "__main__":
    main()
