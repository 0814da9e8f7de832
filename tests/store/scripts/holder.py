"""Takes the lock of a key, says so, and keeps it until it is killed."""

import sys
import time

from jitgpu.store import DiskStore

if __name__ == "__main__":
    with DiskStore(sys.argv[1]).lock(sys.argv[2], 10.0) as held:
        print("held" if held else "not held", flush=True)
        time.sleep(600)
