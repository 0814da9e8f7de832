"""The cache as its user sees it: counters, entries, explanations, sizes."""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.kernel_cache import default_cache, parse_size

REPOSITORY = Path(__file__).parents[1]
ARCH = "sm_80"
TEXT = 'extern "C" __global__ void k(int* x) { *x = 1; }'
SCALE = "template <typename T, int N> __global__ void scale(T* x) { x[N] *= 2; }"


@pytest.fixture
def cache(tmp_path: Path) -> jg.KernelCache:
    return jg.KernelCache(tmp_path / "cache")


def test_stats_and_entries(cache: jg.KernelCache) -> None:
    before = cache.stats()
    assert (before.memory_hits, before.disk_hits, before.compiles, before.compile_ms) == (0, 0, 0, 0.0)
    assert before.entries == 0
    artifact = jg.Kernel(TEXT, cache=cache).compile(arch=ARCH)
    jg.Kernel(SCALE, cache=cache).specialize(N=2).compile(np.float32, arch=ARCH)
    after = cache.stats()
    assert (after.compiles, after.entries, after.errors) == (2, 2, 0)
    assert after.compile_ms >= artifact.compile_ms > 0
    assert after.size_bytes > 0
    assert after.directory == cache.directory == str(cache.directory)
    entries = {entry.meta["kernels"]: entry for entry in cache.entries()}
    assert set(entries) == {"k", "scale<float, 2>"}
    assert entries["k"].key == f"image:{artifact.key}"
    assert entries["k"].meta["arch"] == ARCH
    assert entries["k"].nbytes > len(artifact.cubin)
    assert abs(entries["k"].stored_at - time.time()) < 60
    assert str(cache.directory) in repr(cache)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_child_forked_while_another_thread_compiles_can_compile_the_same(cache: jg.KernelCache) -> None:
    kernel = jg.Kernel(TEXT, cache=cache)
    key = f"image:{kernel.request(arch=ARCH).key}"
    entered, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with cache.making(key), cache._lock:
            entered.set()
            leave.wait()

    holder = threading.Thread(target=hold)
    holder.start()
    entered.wait()
    child = os.fork()
    if not child:
        cache.store.lock = lambda key, timeout_s: contextlib.nullcontext(True)  # type: ignore[method-assign]
        os._exit(0 if kernel.compile(arch=ARCH).symbol == "k" else 1)
    end = time.monotonic() + 30
    done, status = 0, -1
    while not done and time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        time.sleep(0.01)
    if not done:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    leave.set()
    holder.join()
    assert done
    assert os.waitstatus_to_exitcode(status) == 0


def test_clear_prune_and_verify(cache: jg.KernelCache) -> None:
    kernels = [jg.Kernel(TEXT.replace("= 1", f"= {i}"), cache=cache) for i in range(6)]
    for kernel in kernels:
        kernel.compile(arch=ARCH)
    report = cache.verify()
    assert report
    assert report.checked >= 6
    assert cache.prune() == 0
    assert cache.prune("1kB") >= 0
    assert cache.stats().entries < 6
    assert cache.clear() >= 0
    assert cache.stats().entries == 0
    assert kernels[0].compile(arch=ARCH).origin == "compiled"


def test_a_small_cache_evicts_the_oldest_and_kernels_compile_again(tmp_path: Path) -> None:
    cache = jg.KernelCache(tmp_path / "cache", "150kB")
    for i in range(25):
        jg.Kernel(TEXT.replace("= 1", f"= {i}"), cache=cache).compile(arch=ARCH)
    stats = cache.stats()
    assert 0 < stats.entries < 25
    assert stats.errors == 0
    again = jg.KernelCache(tmp_path / "cache", "150kB")
    assert jg.Kernel(TEXT.replace("= 1", "= 24"), cache=again).compile(arch=ARCH).origin == "disk"
    assert jg.Kernel(TEXT.replace("= 1", "= 0"), cache=again).compile(arch=ARCH).origin == "compiled"


# --------------------------------------------------------------------------------------------------------- explaining


def test_explain_a_miss_of_a_new_kernel_then_hits(cache: jg.KernelCache) -> None:
    kernel = jg.Kernel(TEXT, cache=cache)
    new = cache.explain(kernel, arch=ARCH)
    assert not new
    assert (new.kernel, new.origin, new.differs, new.nearest) == ("k", "", (), "")
    assert "no entry of this kernel" in str(new)
    assert cache.stats().compiles == 0, "explaining compiled something"
    key = kernel.compile(arch=ARCH).key
    memory = cache.explain(kernel, arch=ARCH)
    assert (bool(memory), memory.origin, memory.key) == (True, "memory", key)
    other = jg.KernelCache(cache.directory)
    disk = other.explain(jg.Kernel(TEXT, cache=other), arch=ARCH)
    assert (bool(disk), disk.origin) == (True, "disk")
    assert str(disk) == f"k: hit in disk (key {key[:12]})"


@pytest.mark.parametrize(
    ("changed", "arch", "differs"),
    [
        ({"options": jg.Options(fast_math=True)}, ARCH, ("options",)), ({}, "sm_90", ("arch",)),
        ({"source": TEXT + "\n"}, ARCH, ("text",)), ({"options": jg.Options(ftz=True)}, "sm_90", ("options", "arch")),
    ],
)  # fmt: skip
def test_explain_tells_which_fields_differ(
    cache: jg.KernelCache, changed: dict[str, Any], arch: str, differs: tuple[str, ...]
) -> None:
    nearest = jg.Kernel(TEXT, cache=cache).compile(arch=ARCH).key
    kernel = jg.Kernel(**{"source": TEXT, "cache": cache, **changed})
    explanation = cache.explain(kernel, arch=arch)
    assert not explanation
    assert (explanation.differs, explanation.nearest) == (differs, nearest)
    assert str(explanation).endswith("in: " + ", ".join(differs))


def test_explain_a_changed_header(cache: jg.KernelCache, tmp_path: Path) -> None:
    (tmp_path / "value.h").write_text("#define VALUE 1\n")
    text = '#include "value.h"\nextern "C" __global__ void k(int* x) { *x = VALUE; }'
    options = jg.Options(include_dirs=(str(tmp_path),))
    jg.Kernel(text, cache=cache, options=options).compile(arch=ARCH)
    (tmp_path / "value.h").write_text("#define VALUE 2\n")
    assert cache.explain(jg.Kernel(text, cache=cache, options=options), arch=ARCH).differs == ("includes",)


def test_explain_chooses_the_nearest_entry_and_takes_arguments(cache: jg.KernelCache) -> None:
    kernel = jg.Kernel(SCALE, cache=cache).specialize(N=2)
    kernel.compile(np.float32, arch="sm_90")
    nearest = jg.Kernel(SCALE, cache=cache, options=jg.Options(ftz=True)).specialize(N=2).compile(np.float32, arch=ARCH)
    explanation = cache.explain(kernel, np.zeros(3, "f4"), arch=ARCH)
    assert len(explanation.differs) == 1
    assert explanation.differs in (("options",), ("arch",))
    assert explanation.nearest
    assert cache.explain(kernel, np.zeros(3, "f8"), arch=ARCH).nearest == "", "another instance is another kernel"
    assert nearest.origin == "compiled"


def test_explain_takes_configured_kernels_and_refuses_what_is_none(cache: jg.KernelCache) -> None:
    kernel = jg.Kernel(TEXT, cache=cache)
    assert cache.explain(kernel[1, 32], arch=ARCH) == cache.explain(kernel, arch=ARCH)
    for wrong in ("saxpy", jg.Module(SCALE), None):
        with pytest.raises(jg.SignatureError, match="explain takes a kernel"):
            cache.explain(wrong, arch=ARCH)


def test_a_directory_that_is_no_path_is_refused() -> None:
    with pytest.raises(jg.CacheError, match="not a directory"):
        jg.KernelCache(5)  # type: ignore[arg-type]


# -------------------------------------------------------------------------------------------------------------- sizes


@pytest.mark.parametrize(
    ("size", "nbytes"),
    [
        (1, 1), ("1", 1), ("500MB", 500_000_000), ("2GiB", 2 << 30), (" 1.5 kib ", 1536), ("1k", 1000), ("7b", 7),
        ("0.5G", 500_000_000), (1 << 40, 1 << 40), ("1 TB", 10**12), ("2TiB", 2 << 40),
    ],
)  # fmt: skip
def test_sizes(size: Any, nbytes: int) -> None:
    assert parse_size(size) == nbytes


@pytest.mark.parametrize("size", [0, -1, "0", "-5MB", "", "MB", "1 PB", "1e9", "five", True, 1.5e400, None, "1kk", [1]])
def test_what_is_no_size(size: Any, tmp_path: Path) -> None:
    with pytest.raises(jg.CacheError) as caught:
        parse_size(size)
    for part in ("size_limit", "given:", "expected:", "fix:"):
        assert part in str(caught.value)


# --------------------------------------------------------------------------------------------- settings, locks, pickles


def _program(text: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", text], capture_output=True, text=True, timeout=120, cwd=REPOSITORY,
        env={**os.environ, **environment}, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_variables_are_read_when_the_cache_is_first_needed(tmp_path: Path) -> None:
    program = "import jitgpu as jg; print(jg.cache.directory, jg.cache.stats().entries)"
    where = str(tmp_path / "elsewhere")
    assert _program(program, JITGPU_CACHE_DIR=where, JITGPU_CACHE_SIZE="5MB") == f"{where} 0"
    for off in ("off", "OFF", "0", "no", "false"):
        assert _program(program, JITGPU_CACHE_DIR=where, JITGPU_CACHE=off) == "None 0"
    silent = _program(program, JITGPU_CACHE_DIR=where, JITGPU_CACHE_SIZE="large")
    assert silent == "None 0", "a size that is none: nothing is stored"


def test_without_a_variable_the_users_cache_folder_is_taken(tmp_path: Path) -> None:
    program = """
import os
os.environ.pop("JITGPU_CACHE_DIR")
import jitgpu as jg
print(jg.cache.directory)
"""
    home = str(tmp_path / "home")
    assert _program(program, XDG_CACHE_HOME=home).startswith(os.path.join(home, "jitgpu"))


def test_making_admits_one_thread_at_a_time(cache: jg.KernelCache) -> None:
    inside, most = 0, 0
    lock = threading.Lock()

    def work() -> None:
        nonlocal inside, most
        with cache.making("image:" + "0" * 64):
            with lock:
                inside += 1
                most = max(most, inside)
            time.sleep(0.005)
            with lock:
                inside -= 1

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert (inside, most) == (0, 1)


def test_what_is_remembered_is_bounded(cache: jg.KernelCache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jitgpu.kernel_cache._MEMORY_ENTRIES", 10)
    for number in range(50):
        cache.remember(f"key {number}", number)
    assert cache.remembered("key 49") == 49
    assert cache.remembered("key 0") is None
    assert sum(cache.remembered(f"key {number}") is not None for number in range(50)) == 10


def test_caches_pickle_by_what_they_are_made_of(cache: jg.KernelCache) -> None:
    again = pickle.loads(pickle.dumps(cache))
    assert again.directory == cache.directory
    assert pickle.loads(pickle.dumps(jg.cache)) is jg.cache
    assert default_cache() is jg.cache


@pytest.mark.parametrize("directory", ["relative/cache", "~/cache", ""])
def test_a_directory_must_be_absolute(directory: str) -> None:
    with pytest.raises(jg.CacheError) as caught:
        jg.KernelCache(directory)
    assert "absolute" in str(caught.value)
    assert caught.value.fix


def test_a_value_that_turns_nothing_off_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("JITGPU_CACHE_DIR", str(tmp_path / "cache"))
    for value, told in (("banana", True), ("on", False)):
        monkeypatch.setenv("JITGPU_CACHE", value)
        caplog.clear()
        assert jg.KernelCache().directory == str(tmp_path / "cache")
        assert ("JITGPU_CACHE=banana is not understood" in caplog.text) == told
