"""A store whose directory its user cannot write. As root, the rights of another user are taken on first."""

import logging
import os
import sys
from pathlib import Path

# all imports before the rights are given up: the checkout may not be readable for others
import jitgpu.store.reader
import jitgpu.store.writer  # noqa: F401
from jitgpu.store import DiskStore

KEYS = [f"image:{number:064x}" for number in range(4)]


class Records(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


def main() -> None:
    handler = Records()
    records = handler.records
    logging.getLogger("jitgpu").addHandler(handler)
    directory = Path(sys.argv[1]) / "kernels"
    if not os.geteuid():
        directory.mkdir(mode=0o700)
        os.chown(directory, 65534, 65534)
        os.setresgid(65534, 65534, 65534)
        os.setresuid(65534, 65534, 65534)
    store = DiskStore(directory)
    assert store.put(KEYS[0], b"body", {})
    with store.lock(KEYS[0], 1.0) as held:
        assert held
    store.close()

    everything = [directory, *directory.rglob("*")]
    for path in everything:
        path.chmod(0o500 if path.is_dir() else 0o400)
    try:
        store = DiskStore(directory)
        assert store.get(KEYS[0]) == b"body"
        for key in KEYS:
            assert not store.put(key, b"other", {})
            store.discard(key)
        assert store.get(KEYS[0]) == b"body"
        assert store.get(KEYS[1]) is None
        assert [entry.key for entry in store.entries()] == [KEYS[0]]
        assert store.verify()
        assert (store.prune(0), store.clear()) == (0, 0)
        for key in KEYS:
            with store.lock(key, 1.0) as held:
                assert not held
        warnings = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
        assert len(warnings) == 2, warnings  # one for writing, one for locking
        assert store.errors >= 10
        assert not list(directory.glob("entries-2"))
    finally:
        for path in everything:
            path.chmod(0o700 if path.is_dir() else 0o600)
    assert store.put(KEYS[1], b"later", {})
    assert store.get(KEYS[1]) == b"later"


if __name__ == "__main__":
    main()
    print("done")
