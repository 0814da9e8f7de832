"""Processes that all want the same entries, and make those they do not find.

``swarm.py DIRECTORY PROCESSES KEYS [KILLS]``: with KILLS, one process is killed every 0.2 s, so many times, and another
takes its place. Prints how often an entry was made.
"""

import os
import random
import signal
import sys
import time
import traceback
from pathlib import Path

from jitgpu.store import DiskStore


def key_of(number: int) -> str:
    return "image:" + f"{number:064x}"[::-1]


def body_of(number: int) -> bytes:
    return random.Random(number).randbytes(5000)


def work(directory: Path, keys: int, order: random.Random, slow_s: float) -> None:
    """Get or make every entry once, in an order of this process's own."""
    store = DiskStore(directory / "kernels")
    numbers = list(range(keys))
    order.shuffle(numbers)
    for number in numbers:
        key = key_of(number)
        found = store.get(key)
        if found is None:
            with store.lock(key, 60.0) as held:
                assert held, key
                found = store.get(key)
                if found is None:
                    time.sleep(slow_s)
                    found = body_of(number)
                    with open(directory / "made", "a") as made:
                        made.write(f"{number}\n")
                    assert store.put(key, found, {"number": str(number)}), key
        assert found == body_of(number), key
    assert store.errors == 0


def start(directory: Path, keys: int, seed: int, slow_s: float) -> int:
    process = os.fork()
    if process:
        return process
    try:
        work(directory, keys, random.Random(seed), slow_s)
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def main() -> None:
    directory, processes, keys = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    kills = int(sys.argv[4]) if len(sys.argv) > 4 else 0
    slow_s = 0.05 if kills else 0.005
    running = {start(directory, keys, seed, slow_s) for seed in range(processes)}
    killed = 0
    next_kill = time.monotonic() + 0.2
    failures = 0
    deadline = time.monotonic() + 50
    while running:
        assert time.monotonic() < deadline, f"{len(running)} processes hang"
        if killed < kills and time.monotonic() >= next_kill:
            victim = random.Random(killed).choice(sorted(running))
            os.kill(victim, signal.SIGKILL)
            os.waitpid(victim, 0)
            running.remove(victim)
            killed += 1
            running.add(start(directory, keys, 1000 + killed, slow_s))
            next_kill += 0.2
        done, status = os.waitpid(-1, os.WNOHANG)
        if done:
            running.remove(done)
            failures += status != 0
        else:
            time.sleep(0.002)
    assert not failures, f"{failures} processes failed"
    assert killed == kills, f"all was done after {killed} kills"
    store = DiskStore(directory / "kernels")
    report = store.verify()
    assert report, report
    assert report.checked == keys, report
    made = [int(line) for line in (directory / "made").read_text().split()]
    assert sorted(set(made)) == list(range(keys))
    print(len(made))


if __name__ == "__main__":
    main()
