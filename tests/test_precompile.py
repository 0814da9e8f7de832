"""Many kernels compiled at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

ARCH = "sm_80"
SAXPY = 'extern "C" __global__ void saxpy(float a, const float* x, float* y) { *y = a * *x; }'
SCALE = "template <typename T, int BLOCK> __global__ void scale(int n, T a, T* x) { x[n % BLOCK] *= a; }"


@pytest.fixture
def cache(tmp_path: Path) -> jg.KernelCache:
    return jg.KernelCache(tmp_path / "cache")


def test_precompile_gives_one_artifact_for_each_kernel_and_arch(cache: jg.KernelCache) -> None:
    saxpy, scale = jg.Kernel(SAXPY, cache=cache), jg.Kernel(SCALE, cache=cache).specialize(BLOCK=32)
    jobs: list[Any] = [saxpy, (scale, 1, 2.0, np.float32), (scale, 1, 2.0, np.float64)]
    artifacts = jg.precompile(jobs, archs=["sm_80", "sm_90"], workers=3)
    assert [(a.entry.name, a.arch) for a in artifacts] == [
        (name, arch) for name in ("saxpy", "scale<float, 32>", "scale<double, 32>") for arch in ("sm_80", "sm_90")
    ]
    assert cache.stats().compiles == 6
    assert all(a.origin == "memory" for a in jg.precompile(jobs, archs=["sm_80", "sm_90"]))


def test_precompile_raises_what_failed_after_the_others_are_done(cache: jg.KernelCache) -> None:
    bad = jg.Kernel('extern "C" __global__ void bad() { no }', cache=cache)
    with pytest.raises(jg.CompileError):
        jg.precompile([bad, jg.Kernel(SAXPY, cache=cache)], archs=[ARCH])
    assert jg.Kernel(SAXPY, cache=cache).compile(arch=ARCH).origin == "memory"


def test_a_single_kernel_is_taken_as_a_list_of_one(cache: jg.KernelCache) -> None:
    (artifact,) = jg.precompile(jg.Kernel(SAXPY, cache=cache), archs=[ARCH])
    assert artifact.symbol == "saxpy"
    assert jg.precompile([], archs=[ARCH]) == []


def test_one_arch_may_be_given_by_itself(cache: jg.KernelCache) -> None:
    assert [artifact.arch for artifact in jg.precompile([jg.Kernel(SAXPY, cache=cache)], archs=ARCH)] == [ARCH]


@pytest.mark.parametrize("workers", [0, -1, 1.5, "2", True])
def test_what_is_no_number_of_workers(cache: jg.KernelCache, workers: Any) -> None:
    with pytest.raises(jg.SignatureError, match="workers"):
        jg.precompile([jg.Kernel(SAXPY, cache=cache)], archs=[ARCH], workers=workers)
    assert cache.stats().compiles == 0


def test_something_that_is_no_list_is_refused() -> None:
    for wrong in (5, jg.Module(SAXPY)):
        with pytest.raises(jg.SignatureError, match="precompile takes kernels"):
            jg.precompile(wrong, archs=[ARCH])  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", [[5], [()], [("text",)], ["saxpy"]])
def test_what_is_no_kernel_is_refused_before_anything_is_compiled(cache: jg.KernelCache, wrong: Any) -> None:
    with pytest.raises(jg.SignatureError, match="precompile takes kernels"):
        jg.precompile([jg.Kernel(SAXPY, cache=cache), *wrong], archs=[ARCH])
    assert cache.stats().compiles == 0
