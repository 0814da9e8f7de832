"""A store on a disk that is full.

``full_disk.py limit DIRECTORY``: writing past a size fails in this process (RLIMIT_FSIZE).
``full_disk.py tmpfs DIRECTORY``: DIRECTORY is a small file system of its own.
"""

import logging
import os
import random
import resource
import sys
from pathlib import Path

from jitgpu.store import DiskStore

KEYS = [f"image:{number:064x}" for number in range(200)]


def body(number: int) -> bytes:
    return random.Random(number).randbytes(8000)


def fill(store: DiskStore) -> int:
    """Store until it fails; every entry that was stored, and no other, is there then."""
    stored = 0
    while stored < len(KEYS) and store.put(KEYS[stored], body(stored), {}):
        stored += 1
    assert stored < len(KEYS), "the disk never was full"
    for number in range(len(KEYS)):
        expected = body(number) if number < stored else None
        assert store.get(KEYS[number]) == expected, number
        assert DiskStore(store.directory).get(KEYS[number]) == expected, number
    return stored


class Records(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


def main() -> None:
    kind, place = sys.argv[1], Path(sys.argv[2])
    handler = Records()
    records = handler.records
    logging.getLogger("jitgpu").addHandler(handler)
    store = DiskStore(place / "kernels")
    if kind == "limit":
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
        stored = fill(store)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        databases = 1
    else:
        ballast = place / "ballast"
        fill_up(ballast)
        assert not store.put(KEYS[0], body(0), {})  # not even an empty database fits
        with store.lock(KEYS[0], 1.0):
            pass
        ballast.unlink()
        stored = fill(store)
        fill_up(ballast)
        again = DiskStore(store.directory)
        assert not again.put(KEYS[-1], body(1), {})
        assert again.get(KEYS[0]) == body(0)
        again.close()
        ballast.unlink()
        databases = len(list((place / "kernels").glob("entries-*")))
    # what a full disk leaves is whole: nothing was set aside, and with room again all goes on
    assert databases == 1
    assert stored > 10
    assert store.errors >= 1
    warnings = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    assert 1 <= len(warnings) <= 2, warnings
    assert len(set(warnings)) == len(warnings)
    if kind == "limit":
        store.prune(100_000)
        assert store.size_bytes() <= 100_000
    else:
        cleared = store.clear()
        assert cleared == stored, (cleared, stored, [r.getMessage() for r in records])
    assert store.put(KEYS[-1], body(1), {}), records[-1].getMessage()
    assert store.get(KEYS[-1]) == body(1)
    assert store.verify()
    print("done", stored, *warnings)


def fill_up(path: Path) -> None:
    with open(path, "wb", buffering=0) as file:
        for size in (4096, 1):
            try:
                while True:
                    os.write(file.fileno(), bytes(size))
            except OSError:
                continue


if __name__ == "__main__":
    main()
