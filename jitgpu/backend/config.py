"""Launch configurations: reading what the user wrote, and checking it before a driver sees it.

The limits are those of the CUDA C++ Programming Guide, "Compute Capabilities", as the device reports them.
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any, NamedTuple, cast

from jitgpu.errors import LaunchConfigError
from jitgpu.values import Entry, LaunchConfig

__all__ = ["Limits", "check_config", "check_cooperative", "check_priority", "dim3", "make_config"]

_AXES = "xyz"


class Limits(NamedTuple):
    """What a device allows a launch: ``device.limits``.

    Source: CUDA C++ Programming Guide, "Compute Capabilities", as the device reports it.

    Attributes
    ----------
    threads_per_block : int
        Threads.
    block, grid : tuple of 3 ints
        The most threads in a block, and blocks in a grid, along x, y and z.
    shared_bytes, shared_bytes_optin : int
        Shared memory that a block may use without asking, and the most it may ask for, bytes. Jitgpu asks by itself.
    warp_size : int
        Threads.
    multiprocessors : int
    cooperative, clusters : bool
        Whether cooperative launches and thread block clusters are possible.
    cluster_blocks : int
        Blocks in a portable cluster.

    Examples
    --------
    >>> import jitgpu as jg
    >>> jg.device("sim:sm_90").limits.shared_bytes_optin
    232448
    """

    threads_per_block: int
    block: tuple[int, int, int]
    grid: tuple[int, int, int]
    shared_bytes: int
    shared_bytes_optin: int
    warp_size: int
    multiprocessors: int
    cooperative: bool
    clusters: bool

    #: Blocks in a portable cluster (CUDA C++ Programming Guide, "Thread Block Clusters").
    cluster_blocks: int = 8


def dim3(kernel: str, what: str, value: object, *, least: int = 1) -> tuple[int, int, int]:
    """An int or up to three ints as (x, y, z), missing ones 1.

    >>> dim3("k", "grid", 7)
    (7, 1, 1)

    Raises
    ------
    LaunchConfigError
        For anything but 1 to 3 integers of at least ``least``.
    """
    items = value if isinstance(value, Sequence) and not isinstance(value, (str, bytes)) else (value,)
    fix = f"pass {what}=n or {what}=(x, y, z)"
    if not 1 <= len(items) <= 3:
        raise LaunchConfigError(
            "needs 1 to 3 sizes", kernel=kernel, subject=what, given=repr(value), expected="1 to 3 integers", fix=fix
        )
    sizes = []
    for axis, item in zip(_AXES, items, strict=False):
        try:
            if isinstance(item, bool):
                raise TypeError
            size = operator.index(item)
        except TypeError:
            raise LaunchConfigError(
                "a size is not an integer", kernel=kernel, subject=f"{what}.{axis}", given=repr(item),
                expected="an integer", fix="use // for whole numbers: (n + block - 1) // block",
            ) from None  # fmt: skip
        if size < least:
            hint = "skip the launch, or use forall(n), which does nothing for n = 0" if what == "grid" else fix
            raise LaunchConfigError(
                "a size is too small", kernel=kernel, subject=f"{what}.{axis}", given=str(size),
                expected=f"{least} or more", fix=hint,
            )  # fmt: skip
        sizes.append(size)
    x, y, z = (*sizes, 1, 1)[:3]
    return x, y, z


def make_config(
    kernel: str,
    grid: object,
    block: object,
    shared_bytes: Any = 0,
    cooperative: bool = False,
    cluster: object = None,
) -> LaunchConfig:
    """The configuration as written, its sizes read but not yet held against a device.

    Raises
    ------
    LaunchConfigError
        For sizes that are no positive integers, or a negative or fractional ``shared_bytes``.
    """
    try:
        if isinstance(shared_bytes, bool):
            raise TypeError
        nbytes = operator.index(shared_bytes)
    except TypeError:
        nbytes = -1
    if nbytes < 0:
        raise LaunchConfigError(
            "not a size in bytes", kernel=kernel, subject="shared_bytes", given=repr(shared_bytes),
            expected="an integer of 0 or more", fix="pass count * dtype.itemsize",
        )  # fmt: skip
    sizes = None if cluster is None else dim3(kernel, "cluster", cluster)
    return LaunchConfig(dim3(kernel, "grid", grid), dim3(kernel, "block", block), nbytes, bool(cooperative), sizes)


def check_config(kernel: str, config: LaunchConfig, entry: Entry, limits: Limits, threads_limit: int) -> None:
    """Hold a configuration against the device and the compiled kernel; cooperative ones need
    :func:`check_cooperative` too.

    ``threads_limit`` is the most threads a block of this kernel may have (registers and launch bounds counted).

    Raises
    ------
    LaunchConfigError
        Naming the limit, what was given and what is allowed.
    """
    _check_axes(kernel, "block", config.block, limits.block)
    _check_axes(kernel, "grid", config.grid, limits.grid)
    _check_threads(kernel, config, entry, limits, threads_limit)
    _check_shared(kernel, config, entry, limits)
    _check_cluster(kernel, config, entry, limits)


def _check_axes(kernel: str, what: str, sizes: tuple[int, int, int], most: tuple[int, int, int]) -> None:
    for axis, size, limit in zip(_AXES, sizes, most, strict=True):
        if size > limit:
            raise LaunchConfigError(
                "larger than the device allows", kernel=kernel, subject=f"{what}.{axis}", given=str(size),
                expected=f"at most {limit}",
                fix="let each thread do more work (a grid-stride loop)" if what == "grid" else "use a smaller block",
            )  # fmt: skip


def _check_threads(kernel: str, config: LaunchConfig, entry: Entry, limits: Limits, threads_limit: int) -> None:
    threads = config.block[0] * config.block[1] * config.block[2]
    if entry.required_block is not None and config.block != entry.required_block:
        raise LaunchConfigError(
            "the kernel fixes its block size", kernel=kernel, subject="block", given=str(config.block),
            expected=str(entry.required_block), fix=f"pass block={entry.required_block}",
        )  # fmt: skip
    if threads > limits.threads_per_block:
        raise LaunchConfigError(
            "too many threads for the device", kernel=kernel, subject="block",
            given=f"{threads} threads {config.block}", expected=f"at most {limits.threads_per_block} a block",
            fix="use a smaller block and a larger grid",
        )  # fmt: skip
    if threads > threads_limit:
        why = f"__launch_bounds__ allows {entry.max_threads}" if entry.max_threads else f"{entry.registers} registers"
        raise LaunchConfigError(
            f"too many threads for this kernel ({why})", kernel=kernel, subject="block",
            given=f"{threads} threads {config.block}", expected=f"at most {threads_limit} a block",
            fix="use a smaller block, or compile with __launch_bounds__ or Options(max_registers=...)",
        )  # fmt: skip


def _check_shared(kernel: str, config: LaunchConfig, entry: Entry, limits: Limits) -> None:
    total = entry.shared_bytes + config.shared_bytes
    if total > limits.shared_bytes_optin:
        raise LaunchConfigError(
            "more shared memory than a block can have", kernel=kernel, subject="shared_bytes",
            given=f"{total} bytes ({entry.shared_bytes} static + {config.shared_bytes} dynamic)",
            expected=f"at most {limits.shared_bytes_optin} bytes together", fix="use smaller tiles",
        )  # fmt: skip


def _check_cluster(kernel: str, config: LaunchConfig, entry: Entry, limits: Limits) -> None:
    if config.cluster is not None and entry.required_cluster is not None and config.cluster != entry.required_cluster:
        raise LaunchConfigError(
            "the kernel fixes its cluster size (__cluster_dims__)", kernel=kernel, subject="cluster",
            given=str(config.cluster), expected=str(entry.required_cluster), fix="leave cluster= out",
        )  # fmt: skip
    cluster = config.cluster or entry.required_cluster
    if cluster is None:
        return
    if not limits.clusters:
        raise LaunchConfigError(
            "this device has no thread block clusters", kernel=kernel, subject="cluster", given=str(cluster),
            expected="compute capability 9.0 or newer", fix="launch without cluster=",
        )  # fmt: skip
    blocks = cluster[0] * cluster[1] * cluster[2]
    if blocks > limits.cluster_blocks:
        raise LaunchConfigError(
            "too many blocks in a cluster", kernel=kernel, subject="cluster", given=f"{blocks} blocks {cluster}",
            expected=f"at most {limits.cluster_blocks}", fix="use a smaller cluster",
        )  # fmt: skip
    for axis, grid, size in zip(_AXES, config.grid, cluster, strict=True):
        if grid % size:
            raise LaunchConfigError(
                "the grid is no multiple of the cluster", kernel=kernel, subject=f"grid.{axis}", given=str(grid),
                expected=f"a multiple of {size}", fix="round the grid up and let the kernel skip the excess",
            )  # fmt: skip


def check_cooperative(kernel: str, config: LaunchConfig, limits: Limits, resident_blocks: int) -> None:
    """Hold a cooperative configuration against how many of its blocks the whole device holds at once.

    Raises
    ------
    LaunchConfigError
        When the device has no cooperative launches, or the grid does not fit.
    """
    if not limits.cooperative:
        raise LaunchConfigError(
            "this device has no cooperative launch", kernel=kernel, subject="cooperative", given="True",
            expected="a device that supports it", fix="split the kernel at its grid-wide barrier",
        )  # fmt: skip
    blocks = config.grid[0] * config.grid[1] * config.grid[2]
    if blocks > resident_blocks:
        raise LaunchConfigError(
            "a cooperative grid must fit on the device at once", kernel=kernel, subject="grid",
            given=f"{blocks} blocks {config.grid}",
            expected=f"at most {resident_blocks} blocks of {config.block} threads",
            fix="use a smaller grid and a grid-stride loop",
        )  # fmt: skip


def check_priority(priority: object, most_urgent: int, least_urgent: int) -> None:
    """Raise LaunchConfigError for a priority that streams cannot have: CUDA would take the next one without a word."""
    whole = isinstance(priority, int) and not isinstance(priority, bool)
    if not whole or not most_urgent <= cast("int", priority) <= least_urgent:
        raise LaunchConfigError(
            "the device has no such priority", subject="priority", given=repr(priority),
            expected=f"an integer from {most_urgent} (the most urgent) to {least_urgent}", fix="priority=0 is usual",
        )  # fmt: skip
