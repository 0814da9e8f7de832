"""How a launch is shaped as its user wrote it: a grid and a block, or so many threads."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from jitgpu.backend import LoadedKernel
from jitgpu.backend.config import dim3, make_config
from jitgpu.errors import LaunchConfigError
from jitgpu.values import LaunchConfig

__all__ = ["ExplicitShape", "Shape", "ThreadsShape", "read_item"]


def read_item(kernel: str, item: Any, shared_bytes: int) -> tuple[Any, Any, Any, Any]:
    """What stands in ``kernel[...]`` as grid, block, stream and shared bytes.

    Raises
    ------
    LaunchConfigError
        For fewer than two or more than four parts.
    """
    if not isinstance(item, tuple) or not 2 <= len(item) <= 4:
        raise LaunchConfigError(
            "a launch needs a grid and a block", kernel=kernel, subject="kernel[...]", given=repr(item),
            expected="[grid, block], [grid, block, stream] or [grid, block, stream, shared_bytes]",
            fix="kernel.forall(n)(...) chooses both",
        )  # fmt: skip
    grid, block, *rest = item
    return grid, block, rest[0] if rest else None, rest[1] if len(rest) > 1 else shared_bytes


class ExplicitShape(NamedTuple):
    """A grid and a block."""

    grid: Any
    block: Any
    shared_bytes: Any
    cooperative: bool
    cluster: Any

    def check(self, kernel: str) -> None:
        """Raise LaunchConfigError for sizes that are no sizes."""
        self._config(kernel)

    def config(self, kernel: str, loaded: LoadedKernel) -> LaunchConfig | None:
        """The configuration for a loaded kernel."""
        return self._config(kernel)

    def _config(self, kernel: str) -> LaunchConfig:
        return make_config(kernel, self.grid, self.block, self.shared_bytes, self.cooperative, self.cluster)


class ThreadsShape(NamedTuple):
    """At least so many threads, along up to three axes; the block given, or of the highest occupancy."""

    threads: Any
    block: Any
    shared_bytes: Any
    cooperative: bool

    def check(self, kernel: str) -> None:
        """Raise LaunchConfigError for counts that are no counts."""
        self._threads(kernel)
        if self.block is not None:
            dim3(kernel, "block", self.block)

    def _threads(self, kernel: str) -> tuple[int, int, int]:
        return dim3(kernel, "threads", self.threads, least=0)

    def config(self, kernel: str, loaded: LoadedKernel) -> LaunchConfig | None:
        """The configuration for a loaded kernel; None for no threads at all."""
        threads = self._threads(kernel)
        if 0 in threads:
            return None
        block = self.block
        if block is None:
            entry = loaded.artifact.entry
            block = entry.required_block or _block_of(loaded.block_size(self.shared_bytes), threads)
        block = dim3(kernel, "block", block)
        grid = tuple(-(-count // size) for count, size in zip(threads, block, strict=True))
        cluster = loaded.artifact.entry.required_cluster
        if cluster is not None:
            grid = tuple(-(-count // size) * size for count, size in zip(grid, cluster, strict=True))
        return make_config(kernel, grid, block, self.shared_bytes, self.cooperative)


Shape = ExplicitShape | ThreadsShape


def _block_of(most: int, threads: tuple[int, int, int]) -> tuple[int, int, int]:
    """A block of at most ``most`` threads for that many axes: a warp wide along x, so that rows coalesce.

    >>> _block_of(1024, (5000, 1, 1)), _block_of(1024, (640, 480, 1)), _block_of(768, (64, 64, 64))
    ((1024, 1, 1), (32, 16, 1), (32, 4, 4))
    """
    if threads[1] == threads[2] == 1:
        return most, 1, 1
    width = min(32, most)
    rest = max(1, min(most, 512) // width)
    if threads[2] == 1:
        return width, rest, 1
    side = max(1, 1 << int(math.log2(rest) / 2))
    return width, side, side
