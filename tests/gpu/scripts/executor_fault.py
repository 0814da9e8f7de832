"""An executor on a GPU that faults, and a process beside it.

``executor_fault.py which how streams`` plants a fault in launch ``which`` of 10, notices it by ``how`` (result,
synchronize, exit, submit, await or debug), and prints what was raised, then and by every later call, as JSON.

``executor_fault.py neighbour`` computes until its standard input ends, and prints how often and how often wrong.
"""

from __future__ import annotations

import asyncio
import json
import os.path
import sys
import threading
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import cupy
import numpy as np

import jitgpu as jg

LIMIT_S = 60.0
N = 1000
# Waits until ``flag`` is set by the host, or for ten seconds: a test that fails must not hang the GPU.
GATE = jg.Kernel(r"""
extern "C" __global__ void gate(const void* flag) {
    long long start, now;
    asm volatile("mov.u64 %0, %globaltimer;" : "=l"(start));
    do {
        asm volatile("mov.u64 %0, %globaltimer;" : "=l"(now));
    } while (*(const volatile int*)flag == 0 && now - start < 10000000000);
}""")
ADD = jg.Kernel(r"""
extern "C" __global__ void add(int n, float a, float* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] += a;
}""")
POKE = jg.Kernel(r"""
extern "C" __global__ void poke(long long at, float* x) {
    x[at] = 1;
}""")
NEW = jg.Kernel('extern "C" __global__ void other(float* x) { *x = 3; }')
FAR = -(1 << 40)  # elements: no memory is mapped there


def line() -> int:
    return sys._getframe(1).f_lineno


class Scene:
    """An executor with ten launches in flight, one of which will fault when :meth:`open` is called."""

    def __init__(self, which: int, streams: int, debug: bool) -> None:
        self.device: Any = jg.device()
        self.flag = np.frombuffer(cupy.cuda.alloc_pinned_memory(4), np.int32, 1)
        self.flag[0] = 1
        self.arrays = [self.device.array(np.zeros(N, "f4")) for _ in range(10)]
        self.ex = jg.Executor(streams=streams, debug=debug)
        self.which, self.streams, self.debug = which, streams, debug
        self.lines: list[int] = []
        self.launches: list[jg.Launch] = []
        self.warm()

    def warm(self) -> None:
        """All that is used later is loaded before the fault, but for what is to be refused."""
        x = self.arrays[0]
        self.ex.submit(GATE[1, 1], int(self.flag.ctypes.data))
        self.ex.submit(ADD[8, 128], N, 0.0, x)
        self.ex.submit(POKE[1, 1], 0, self.device.array(np.zeros(1, "f4")))
        with self.ex.capture() as self.graph:
            self.ex.submit(ADD[8, 128], N, 0.0, x)
        self.graph.launch()
        self.bound = ADD[8, 128].bind(N, 0.0, x)
        self.bound()
        self.ex.get(x).result()
        self.ex.synchronize()
        self.device.synchronize()

    def submit(self) -> None:
        """With ``debug=True`` the one that faults raises; else nothing runs before :meth:`open`."""
        if not self.debug:
            self.flag[0] = 0
            for _ in range(self.streams):
                self.ex.submit(GATE[1, 1], int(self.flag.ctypes.data))
        for number in range(10):
            x = self.arrays[number if self.streams > 1 else 0]
            if number == self.which:
                self.lines.append(line() + 1)
                self.launches.append(self.ex.submit(POKE[1, 1], FAR, x))
            else:
                self.lines.append(line() + 1)
                self.launches.append(self.ex.submit(ADD[8, 128], N, 1.0, x))

    def open(self) -> None:
        self.flag[0] = 1

    def notice(self, how: str) -> None:
        """Raise the fault, by the way that is asked for."""
        if how == "result":
            self.launches[-1].result(LIMIT_S)
        elif how == "synchronize":
            self.ex.synchronize()
        elif how == "exit":
            self.ex.close()
        elif how == "await":
            asyncio.run(self.awaited())
        elif how == "submit":
            end = time.monotonic() + LIMIT_S
            while time.monotonic() < end:
                self.ex.submit(ADD[8, 128], N, 1.0, self.arrays[0])
                time.sleep(1e-3)

    async def awaited(self) -> None:
        await self.launches[-1]

    def later(self) -> dict[str, Callable[[], Any]]:
        """Every call that must be refused from then on."""
        ex, device, x, host = self.ex, self.device, self.arrays[0], np.zeros(N, "f4")
        calls: dict[str, Callable[[], Any]] = {
            "submit": lambda: ex.submit(ADD[8, 128], N, 1.0, x),
            "submit, another block": lambda: ex.submit(ADD[8, 64], N, 1.0, x),
            "submit, another kernel": lambda: ex.submit(NEW[1, 1], x),
            "submit, on a given stream": lambda: ex.submit(ADD[8, 128], N, 1.0, x, stream=cupy.cuda.Stream.null),
            "submit, over threads": lambda: ex.submit(ADD.forall(77), N, 1.0, x),
            "submit, copied": lambda: ex.submit(ADD[8, 128], N, 1.0, jg.InOut(host)),
            "execute": lambda: ex.execute(ADD[8, 128], N, 1.0, x),
            "put": lambda: ex.put(host),
            "get": lambda: ex.get(x),
            "get, out": lambda: ex.get(x, out=host),
            "copy": lambda: ex.copy(x, self.arrays[1]),
            "copy from host": lambda: ex.copy(x, host),
            "pinned": lambda: ex.pinned(1 << 20),
            "stream_map": lambda: list(ex.stream_map(lambda y: y, [host])),
            "capture": lambda: ex.capture().__enter__(),
            "graph": lambda: self.graph.launch(),
            "a plain launch": lambda: ADD[8, 128](N, 1.0, x),
            "a plain launch, another block": lambda: ADD[8, 32](N, 1.0, x),
            "a plain launch, another kernel": lambda: NEW[1, 1](x),
            "a plain launch, copied": lambda: ADD[8, 128](N, 1.0, jg.InOut(host)),
            "a plain launch in a new thread": lambda: in_thread(lambda: ADD[8, 128](N, 1.0, x)),
            "a bound launch": self.bound,
            "device.array": lambda: device.array(host),
            "device.empty": lambda: device.empty(1 << 20),
            "device.zeros": lambda: device.zeros(1 << 20),
            "device.numpy": lambda: device.numpy(x),
            "device.synchronize": device.synchronize,
            "an executor": jg.Executor,
        }  # fmt: skip
        if not self.debug:
            calls["a lost launch's result"] = self.launches[self.which].result
        if ex._work._closed:  # what it says
            ours = ("submit", "execute", "put", "get", "copy", "pinned", "stream_map", "capture", "graph")
            return {name: call for name, call in calls.items() if not name.startswith(ours)}
        return calls


def in_thread(call: Callable[[], Any]) -> None:
    """Call it in a thread that has not used CUDA yet, and raise what it raises."""
    raised: list[BaseException] = []

    def work() -> None:
        try:
            call()
        except BaseException as error:
            raised.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    if raised:
        raise raised[0]


def met(call: Callable[[], Any]) -> str:
    """The type of what it raises, with its text where that is no refusal."""
    try:
        call()
    except jg.ContextLostError as error:
        return "ContextLostError" if error.given and error.expected and error.fix else f"incomplete: {error}"
    except Exception as error:
        return f"{type(error).__module__}.{type(error).__name__}: {error}"
    return "nothing was said"


def stored() -> Any:
    """What the store holds, and its databases byte for byte."""
    files = sorted(Path(str(jg.cache.directory)).rglob("*.db"))
    return sorted(map(str, jg.cache.entries())), [(str(file), sha256(file.read_bytes()).digest()) for file in files]


def fault(which: int, how: str, streams: int) -> dict[str, Any]:
    scene = Scene(which, streams, debug=how == "debug")
    before = stored()
    found: dict[str, Any] = {"raised": None}
    try:
        scene.submit()
        scene.open()
        scene.notice(how)
    except jg.KernelFault as error:
        site = f"{os.path.abspath(__file__)}:{scene.lines[which]}"
        found = {
            "raised": type(error).__name__, "kernel": error.kernel, "candidates": list(error.candidates),
            "at": [site in candidate for candidate in error.candidates], "text": str(error),
            "line": error.line, "finding": error.finding and error.finding.kind,
            "notes": getattr(error, "__notes__", []),
        }  # fmt: skip
    found["later"] = {name: met(call) for name, call in scene.later().items()}
    found["synchronize"] = met(scene.ex.synchronize)
    found["close"] = met(scene.ex.close)
    found["store unchanged"] = stored() == before
    found["compile"] = NEW.compile(arch="sm_80").origin
    found["store still unchanged"] = stored() == before
    return found


def neighbour() -> dict[str, int]:
    """Compute until standard input ends."""
    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
    rounds = wrong = 0
    with jg.Executor() as ex:
        while not ended.is_set():
            x = ex.put(np.zeros(N, "f4"))
            for _ in range(20):
                ex.submit(ADD[8, 128], N, 1.0, x)
            rounds += 1
            wrong += int((ex.get(x).result() != 20).any())
            if rounds == 1:
                print("computing", flush=True)
    return {"rounds": rounds, "wrong": wrong}


def main() -> None:
    if sys.argv[1] == "neighbour":
        print(json.dumps(neighbour()))
    else:
        print(json.dumps(fault(int(sys.argv[1]), sys.argv[2], int(sys.argv[3]))))


if __name__ == "__main__":
    main()
