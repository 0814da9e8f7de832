"""Launch configurations: how they are read, and every limit they are held against."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitgpu.backend.config import Limits, check_config, check_cooperative, dim3, make_config
from jitgpu.errors import LaunchConfigError
from jitgpu.values import Entry, LaunchConfig

ENTRY = Entry("saxpy", "_Z5saxpy", (), registers=40, shared_bytes=1024)


def _check(
    limits: Limits, config: LaunchConfig, entry: Entry = ENTRY, threads_limit: int = 1024, resident: int = 1 << 96
) -> None:
    check_config("saxpy", config, entry, limits, threads_limit)
    if config.cooperative:
        check_cooperative("saxpy", config, limits, resident)


def _refusal(limits: Limits, config: LaunchConfig, subject: str, *parts: str, **more: Any) -> LaunchConfigError:
    with pytest.raises(LaunchConfigError) as caught:
        _check(limits, config, **more)
    error = caught.value
    assert error.kernel == "saxpy"
    assert error.subject == subject
    assert error.given
    assert error.expected
    assert error.fix
    for part in parts:
        assert part in str(error)
    return error


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (7, (7, 1, 1)), ((7,), (7, 1, 1)), ((2, 3), (2, 3, 1)), ([2, 3, 4], (2, 3, 4)), (np.int64(5), (5, 1, 1)),
        ((np.uint8(5), 1), (5, 1, 1)), (np.array(3), (3, 1, 1)), (range(1, 4), (1, 2, 3)), (2**40, (2**40, 1, 1)),
    ],
)  # fmt: skip
def test_sizes_in_all_forms(value: Any, expected: tuple[int, int, int]) -> None:
    assert dim3("saxpy", "grid", value) == expected


@pytest.mark.parametrize(
    ("value", "subject", "part"),
    [
        (0, "grid.x", "1 or more"), (-1, "grid.x", "1 or more"), ((1, 0), "grid.y", "1 or more"),
        ((1, 1, -5), "grid.z", "given:    -5"), (1.0, "grid.x", "an integer"), ((1, 2.5), "grid.y", "given:    2.5"),
        (True, "grid.x", "True"), ("7", "grid.x", "'7'"), (b"7", "grid.x", "b'7'"), (None, "grid.x", "None"),
        ((), "grid", "1 to 3 integers"), ((1, 2, 3, 4), "grid", "(1, 2, 3, 4)"), (((1, 2), 3), "grid.x", "(1, 2)"),
        (np.float32(4), "grid.x", "an integer"), (1 + 0j, "grid.x", "an integer"),
    ],
)  # fmt: skip
def test_what_is_no_size_is_refused(value: Any, subject: str, part: str) -> None:
    with pytest.raises(LaunchConfigError) as caught:
        dim3("saxpy", "grid", value)
    assert caught.value.subject == subject
    assert caught.value.kernel == "saxpy"
    assert part in str(caught.value)
    assert caught.value.fix
    assert isinstance(caught.value, ValueError)


def test_a_count_of_threads_may_be_0() -> None:
    assert dim3("saxpy", "threads", (5, 0), least=0) == (5, 0, 1)
    with pytest.raises(LaunchConfigError, match="0 or more"):
        dim3("saxpy", "threads", -1, least=0)


@given(st.lists(st.integers(1, 2**31), min_size=1, max_size=3))
def test_missing_sizes_are_1(sizes: list[int]) -> None:
    assert dim3("k", "grid", tuple(sizes)) == tuple([*sizes, 1, 1][:3])


@pytest.mark.parametrize("shared", [-1, 1.5, True, "48k", None, [4]])
def test_shared_bytes_are_a_count_of_bytes(shared: Any) -> None:
    with pytest.raises(LaunchConfigError) as caught:
        make_config("saxpy", 1, 32, shared)
    assert caught.value.subject == "shared_bytes"
    assert repr(shared) in str(caught.value)


def test_a_configuration_as_written() -> None:
    config = make_config("saxpy", (2, 3), 64, np.int32(16), True, 2)
    assert config == LaunchConfig((2, 3, 1), (64, 1, 1), 16, True, (2, 1, 1))
    with pytest.raises(LaunchConfigError, match="cluster"):
        make_config("saxpy", 1, 1, 0, False, 0)


def test_a_configuration_at_every_limit_passes(limits: Limits) -> None:
    _check(limits, LaunchConfig((2**31 - 1, 65535, 65535), (1024, 1, 1), (227 << 10) - 1024))
    _check(limits, LaunchConfig((1, 1, 1), (16, 1, 64)))
    _check(limits, LaunchConfig((8, 4, 2), (32, 1, 1), 0, True, (4, 2, 1)), resident=64)


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_each_axis_of_grid_and_block(limits: Limits, axis: int) -> None:
    for what, most in (("grid", limits.grid), ("block", limits.block)):
        sizes = [1, 1, 1]
        sizes[axis] = most[axis] + 1
        x, y, z = sizes
        config = LaunchConfig((x, y, z), (1, 1, 1)) if what == "grid" else LaunchConfig((1, 1, 1), (x, y, z))
        _refusal(limits, config, f"{what}.{'xyz'[axis]}", str(most[axis] + 1), f"at most {most[axis]}")


def test_threads_of_a_block(limits: Limits) -> None:
    _refusal(limits, LaunchConfig((1, 1, 1), (512, 3, 1)), "block", "1536 threads", "at most 1024 a block")
    config = LaunchConfig((1, 1, 1), (512, 1, 1))
    _refusal(limits, config, "block", "40 registers", "512 threads", "at most 384", threads_limit=384)
    bounded = ENTRY._replace(max_threads=256)
    _refusal(limits, config, "block", "__launch_bounds__ allows 256", "256", entry=bounded, threads_limit=256)


def test_a_block_that_the_kernel_fixes(limits: Limits) -> None:
    fixed = ENTRY._replace(required_block=(16, 16, 1))
    _check(limits, LaunchConfig((1, 1, 1), (16, 16, 1)), entry=fixed)
    _refusal(limits, LaunchConfig((1, 1, 1), (256, 1, 1)), "block", "(16, 16, 1)", "(256, 1, 1)", entry=fixed)


def test_shared_memory(limits: Limits) -> None:
    config = LaunchConfig((1, 1, 1), (32, 1, 1), (227 << 10) - 1023)
    _refusal(limits, config, "shared_bytes", "1024 static", f"{config.shared_bytes} dynamic", str(227 << 10))


def test_clusters(limits: Limits) -> None:
    config = LaunchConfig((8, 8, 1), (32, 1, 1), cluster=(2, 1, 1))
    _check(limits, config)
    _check(limits, config._replace(cluster=None), entry=ENTRY._replace(required_cluster=(2, 1, 1)))
    _refusal(limits._replace(clusters=False), config, "cluster", "compute capability 9.0", "(2, 1, 1)")
    _refusal(limits, config._replace(cluster=(8, 2, 1)), "cluster", "16 blocks", "at most 8")
    _refusal(limits, config._replace(cluster=(1, 3, 1)), "grid.y", "a multiple of 3", "given:    8")
    fixed = ENTRY._replace(required_cluster=(4, 1, 1))
    _refusal(limits, config, "cluster", "__cluster_dims__", "(4, 1, 1)", entry=fixed)
    _refusal(limits, LaunchConfig((6, 1, 1), (32, 1, 1)), "grid.x", "a multiple of 4", entry=fixed)


def test_cooperative_launches(limits: Limits) -> None:
    config = LaunchConfig((5, 2, 1), (32, 1, 1), cooperative=True)
    _check(limits, config, resident=10)
    _refusal(limits, config, "grid", "10 blocks", "at most 9 blocks of (32, 1, 1) threads", resident=9)
    _refusal(limits._replace(cooperative=False), config, "cooperative", "no cooperative launch")
    _check(limits, config._replace(cooperative=False), resident=9)
