"""One launch: its memory, its workers, and what they found."""

from __future__ import annotations

import ctypes
import itertools
import math
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from jitgpu.backend.simulator import layouts, records, workers
from jitgpu.backend.simulator.findings import Allocation, Finding, Kind
from jitgpu.backend.simulator.layouts import Block, Exchange, Launch, Record, StopReason, Worker
from jitgpu.errors import DeviceError, LaunchError

if TYPE_CHECKING:
    from jitgpu.backend.simulator.facts import Facts
    from jitgpu.backend.simulator.memory import ModuleData
    from jitgpu.backend.simulator.native import NativeKernel
    from jitgpu.backend.simulator.shadow import Shadow
    from jitgpu.values import LaunchConfig

__all__ = ["Settings", "run", "spent"]

_HEAP_BYTES = 8 << 20  # cudaLimitMallocHeapSize (CUDA Runtime API, "cudaDeviceSetLimit")
_PRINT_BYTES = 16 << 20
_RECORDS, _FEW_RECORDS = 4096, 64
_WORKSPACE_BYTES = 256
#: Blocks that may wait at once on one worker, and the memory that they may take.
_RESIDENT = 128
_RESIDENT_BYTES = 1 << 30
#: How long nothing may happen but giving way before the launch counts as stuck, seconds.
_STALL_S = 2.0
_TICK_S = 0.05
#: How long a launch may take where nothing else is said, seconds.
_TIME_LIMIT_S = 120.0
_LIMITS: dict[int, Kind] = {StopReason.TIME_LIMIT: "time limit", StopReason.STALLED: "deadlock"}

_grid_ids = itertools.count(1)


class _Spent(threading.local):
    """How long kernels have run that this thread launched, ns: from when the workers are called to when all have
    ended."""

    ns = 0


spent = _Spent()


def _time_limit() -> float:
    """The environment's limit, seconds. Raises DeviceError."""
    given = os.environ.get("JITGPU_SIM_TIME_LIMIT", "")
    try:
        limit = float(given or _TIME_LIMIT_S)
    except ValueError:
        limit = math.nan
    if not limit > 0:
        raise DeviceError(
            "JITGPU_SIM_TIME_LIMIT is no time", given=repr(given), expected="a positive number of seconds",
            fix=f"unset it ({_TIME_LIMIT_S:.0f} s are usual), or set it to a number",
        )  # fmt: skip
    return limit


class Settings(NamedTuple):
    """How a launch runs: ``checks`` besides those always on, whether findings are collected (else the first is raised),
    the longest it may take (seconds; None: ``JITGPU_SIM_TIME_LIMIT``), and how many threads of the host it has
    (None: all processors; one where it has checks). ``note`` is told what could not be checked."""

    checks: frozenset[str] = frozenset()
    collect: bool = False
    time_limit_s: float | None = None
    workers: int | None = None
    note: Callable[[str], None] | None = None


def run(
    native: NativeKernel, config: LaunchConfig, params: bytes, names: Sequence[str],
    arguments: Sequence[Allocation | None], others: Callable[[], Sequence[Allocation]],
    freed: Callable[[], Sequence[Allocation]], data: ModuleData, settings: Settings,
) -> list[Finding]:  # fmt: skip
    """Run a kernel and wait until it is done.

    Parameters
    ----------
    params : bytes
        The kernel's parameter buffer.
    names, arguments
        For each parameter its name, and the memory given for it (None: a scalar, null, or a bare address).
    others, freed
        Every other live array of the device, and those freed of late.
    data : ModuleData
        The module's variables.

    Returns
    -------
    list of Finding
        Empty unless ``settings.collect``.

    Raises
    ------
    KernelFault
        At the first finding, unless they are collected. What had been written until then stays written.
    """
    return _Run(native, config, params, names, arguments, others, freed, data, settings).go()


class _Run:
    """The state of one launch; everything here must stay alive while workers run."""

    def __init__(
        self, native: NativeKernel, config: LaunchConfig, params: bytes, names: Sequence[str],
        arguments: Sequence[Allocation | None], others: Callable[[], Sequence[Allocation]],
        freed: Callable[[], Sequence[Allocation]], data: ModuleData, settings: Settings,
    ) -> None:  # fmt: skip
        self.native = native
        self.config = config
        self.settings = settings
        facts = native.facts
        if len(facts.parameters) != len(arguments):
            raise LaunchError(
                "the PTX takes other parameters", kernel=native.title, given=f"{len(facts.parameters)} parameters",
                expected=str(len(arguments)), fix="jg.cache.clear() drops what was compiled before",
            )  # fmt: skip
        self.params = np.frombuffer(params.ljust(facts.parameter_bytes + 32, b"\0"), np.uint8).copy()
        self.records = (Record * (_RECORDS if settings.collect else _FEW_RECORDS))()
        self.limit_s = _time_limit() if settings.time_limit_s is None else settings.time_limit_s
        self.workspace = np.zeros(_WORKSPACE_BYTES, np.uint8)
        self.workspace.view(np.uint32)[0] = _WORKSPACE_BYTES
        self.prints = np.empty(_PRINT_BYTES if facts.prints else 0, np.uint8)
        system = [
            Allocation(_address(self.params), len(self.params), False, "the kernel's parameters", space="param"),
            Allocation(_address(self.workspace), _WORKSPACE_BYTES, True, "the workspace of the grid"),
        ]
        self.heap = data.heap(_HEAP_BYTES if facts.allocates else 0)
        self.view = records.MemoryView(
            native, params, tuple(names), tuple(arguments), others, freed, data, tuple(system),
            self.heap.allocation if self.heap else None, config.shared_bytes,
        )  # fmt: skip
        self.regions = self.view.regions()
        self.roots = self.view.roots()
        self.launch = self._launch(facts, config, data)
        self.shadow: Shadow | None = None
        if settings.checks:
            from jitgpu.backend.simulator.shadow import Shadow

            self.shadow = Shadow(settings.checks, facts.granule, self.launch, self.regions)
            self.launch.checks = self.shadow.address
            self._tell_skipped(self.shadow)
        self.done = threading.Semaphore(0)
        self.workers: list[Worker] = []
        self.memory: list[np.ndarray] = []
        #: When the first worker began: before, the launch waits for others to end.
        self.began = math.inf

    def _launch(self, facts: Facts, config: LaunchConfig, data: ModuleData) -> Launch:
        launch = Launch()
        launch.grid[:], launch.block[:] = config.grid, config.block
        launch.cluster[:] = config.cluster or (1, 1, 1)
        launch.threads = config.block[0] * config.block[1] * config.block[2]
        launch.dynamic_bytes = config.shared_bytes
        launch.shared_bytes = facts.shared_bytes + config.shared_bytes
        launch.dynamic_counts[:] = [config.shared_bytes >> order for order in range(6)]
        launch.params, launch.roots = _address(self.params), ctypes.addressof(self.roots)
        launch.module = data.address
        # Without a cooperative launch there is none, and cooperative_groups refuses to wait for the grid.
        launch.workspace = _address(self.workspace) if config.cooperative else 0
        launch.regions, launch.region_count = ctypes.addressof(self.regions), len(self.regions)
        launch.points, launch.point_count = ctypes.addressof(self.native.points), len(facts.points)
        launch.unit = facts.unit or launch.threads
        launch.frame_bytes, launch.local_bytes = facts.frame_bytes, facts.local_bytes
        apart = len(facts.points) > 1 or self.settings.checks  # else one thread after the other has the same memory
        launch.local_stride = -(-facts.local_bytes // 16) * 16 if apart else 0
        # Only code with further checks in it can go on after a finding.
        launch.collect = self.settings.collect and bool(self.settings.checks)
        launch.blocks = config.grid[0] * config.grid[1] * config.grid[2]
        launch.records, launch.record_capacity = ctypes.addressof(self.records), len(self.records)
        launch.prints, launch.print_capacity = _address(self.prints), len(self.prints)
        launch.heap = self.heap.address if self.heap else 0
        launch.grid_id, launch.segment = next(_grid_ids), self.native.segment
        return launch

    # --------------------------------------------------------------------------------------------------------- running

    def go(self) -> list[Finding]:
        """Run, print what was printed, and tell what was found."""
        count = 1 if self.settings.checks else self.settings.workers or workers.available()
        count = max(1, min(count, self.launch.blocks))
        self.launch.chunk = max(1, min(64, self.launch.blocks // (count * 8)))
        capacity = self._capacity(count)
        if len(self.native.facts.points) > 1:
            self.launch.chunk = 1
        self._lay_out(count, capacity)
        called_ns = time.perf_counter_ns()
        workers.submit([lambda worker=worker: self._work(worker) for worker in self.workers])  # type: ignore[misc]
        try:
            self._wait()
        finally:
            spent.ns += time.perf_counter_ns() - called_ns
            if self.launch.print_used or self.launch.print_lost:
                from jitgpu.backend.simulator.printing import print_lines

                print_lines(self.prints, self.launch.print_used, self.launch.print_lost, sys.stdout)
        found = self.view.findings(self.records, self.launch.record_count, self.config)
        if not found and self.launch.stop in _LIMITS:  # between two blocks, so no thread was there to say where
            found = [Finding(_LIMITS[self.launch.stop], self.native.title, (0, 0, 0), (0, 0, 0), None)]
        if found and not self.settings.collect:
            from jitgpu.backend.simulator.faults import fault

            raise fault(found[0])
        return found

    def _capacity(self, count: int) -> int:
        """How many blocks a worker may have waiting at once."""
        if not any(point.flags & layouts.SPINS for point in self.native.facts.points):
            return 1
        if self.config.cooperative:
            return int(self.launch.blocks)  # all wait for all; the host has pages of what is touched alone
        most = max(1, _RESIDENT_BYTES // self._block_bytes())
        return int(min(most, self.launch.blocks, _RESIDENT))

    def _sizes(self) -> dict[str, int]:
        """Bytes of each of a block's pieces of memory."""
        launch, facts = self.launch, self.native.facts
        threads = launch.threads
        local = threads * launch.local_stride if launch.local_stride else facts.local_bytes
        exchanges = threads + 32 if len(facts.points) > 1 else 0
        return {
            "frames": threads * facts.frame_bytes, "local": local, "shared": launch.shared_bytes,
            "states": 2 * threads, "exchange": exchanges * ctypes.sizeof(Exchange),
            "groups": 4 * (threads // launch.unit + 2), "trash": 64,
            **(self.shadow.sizes(launch) if self.shadow is not None else {}),
        }  # fmt: skip

    def _tell_skipped(self, shadow: Shadow) -> None:
        if self.settings.note is None:
            return
        if shadow.crowded:
            self.settings.note("races were not looked for: the launch has more than 2**32 threads")
        for address, nbytes in shadow.skipped:
            names = {item.name for item in self.view.known if address <= item.address < address + nbytes}
            self.settings.note(f"races in {', '.join(sorted(names))} were not looked for: {nbytes} bytes are too many")

    def _block_bytes(self) -> int:
        return sum(-(-size // 128) * 128 for size in self._sizes().values())

    def _lay_out(self, count: int, capacity: int) -> None:
        """Memory for ``count`` workers; they cut it into blocks themselves. What the checks know begins as nothing."""
        sizes, place = self._sizes(), 0
        for index, name in enumerate(layouts.BLOCK_PIECES):
            self.launch.places[index] = place
            place += -(-sizes.get(name, 0) // 128) * 128
        self.launch.block_bytes = place
        make = np.zeros if self.shadow is not None else np.empty
        for number in range(count):
            blocks, memory = np.empty(capacity * ctypes.sizeof(Block), np.uint8), make(place * capacity + 128, np.uint8)
            self.memory += [blocks, memory]
            self.workers.append(Worker(
                launch=ctypes.addressof(self.launch), blocks=_address(blocks), capacity=capacity, number=number,
                stack_bytes=workers.STACK_BYTES, memory=-(-_address(memory) // 128) * 128,
            ))  # fmt: skip

    def _work(self, worker: Worker) -> None:
        """On a thread of the pool: run blocks until there are none left."""
        try:
            self.began = min(self.began, time.monotonic())
            self.native.worker(ctypes.addressof(self.launch), ctypes.addressof(worker))
        finally:
            worker.ended = 1
            self.done.release()

    def _wait(self) -> None:
        """Until all workers have ended; for a limit or an interrupt, tell them to. Nothing leaves this earlier: they
        write to the user's arrays."""
        watch = _Watch(self)
        try:
            while not self._ended():
                if not self.done.acquire(timeout=_TICK_S):
                    watch.look()
        except BaseException:
            while not self._ended():
                try:
                    self.launch.stop = StopReason.INTERRUPT
                    time.sleep(0.001)
                except KeyboardInterrupt:
                    continue  # the first one is on its way
            raise

    def _ended(self) -> bool:
        return all(worker.ended for worker in self.workers)


class _Watch:
    """Looks whether a launch takes too long, or only goes round without getting further."""

    def __init__(self, run: _Run) -> None:
        self.run = run
        self.last = time.monotonic()
        self.progress = -1
        self.stalls = [0] * len(run.workers)

    def look(self) -> None:
        """Tell the workers to end where it does."""
        launch, all_workers, now = self.run.launch, self.run.workers, time.monotonic()
        moved = sum(worker.progress for worker in all_workers)
        if moved != self.progress:
            self.last, self.progress, self.stalls = now, moved, [worker.stalls for worker in all_workers]
        # Stuck is only who has gone round without progress while everyone else that still runs did the same.
        stuck = all(worker.ended or worker.stalls > self.stalls[worker.number] for worker in all_workers)
        if launch.stop == StopReason.NONE:
            if now - self.run.began > self.run.limit_s:
                launch.stop = StopReason.TIME_LIMIT
            elif stuck and now - self.last > _STALL_S:
                launch.stop = StopReason.STALLED


def _address(array: Any) -> int:
    address: int = array.__array_interface__["data"][0]
    return address


