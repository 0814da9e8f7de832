"""The engine: where an image comes from, over threads and processes, and what a warm process leaves alone."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import jitgpu as jg
from jitgpu import records
from jitgpu.engine import engine_for

REPOSITORY = Path(__file__).parents[1]
ARCH = "sm_80"
TEXT = 'extern "C" __global__ void k(int* x) { *x = 4711; }'


@pytest.fixture
def cache(tmp_path: Path) -> jg.KernelCache:
    return jg.KernelCache(tmp_path / "cache")


def _again(cache: jg.KernelCache) -> jg.KernelCache:
    """The same store as another process sees it."""
    return jg.KernelCache(cache.directory)


def _environment(directory: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "JITGPU_CACHE_DIR": str(directory), **more}


def _program(text: str, *args: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", text, *args], capture_output=True, text=True, timeout=120, cwd=REPOSITORY,
        env={**os.environ, **environment}, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


# -------------------------------------------------------------------------------------------------------- where from


def test_compiled_then_memory_then_disk(cache: jg.KernelCache) -> None:
    kernel = jg.Kernel(TEXT, cache=cache)
    assert [kernel.compile(arch=ARCH).origin for _ in range(3)] == ["compiled", "memory", "memory"]
    assert jg.Kernel(TEXT, cache=cache).compile(arch=ARCH).origin == "memory"
    other = _again(cache)
    artifacts = [jg.Kernel(TEXT, cache=other).compile(arch=ARCH) for _ in range(2)]
    assert [artifact.origin for artifact in artifacts] == ["disk", "memory"]
    assert artifacts[0].image == kernel.compile(arch=ARCH).image
    counted = other.stats()
    assert (counted.compiles, counted.disk_hits, counted.memory_hits, counted.compile_ms) == (0, 1, 1, 0)


def test_what_cannot_be_decoded_is_dropped_and_made_again(
    cache: jg.KernelCache, caplog: pytest.LogCaptureFixture
) -> None:
    artifact = jg.Kernel(TEXT, cache=cache).compile(arch=ARCH)
    assert cache.store.put(f"image:{artifact.key}", b"not an image", {})
    other = _again(cache)
    with caplog.at_level(logging.WARNING, "jitgpu"):
        again = jg.Kernel(TEXT, cache=other).compile(arch=ARCH)
    assert again.origin == "compiled"
    assert again.cubin == artifact.cubin
    assert "dropped an entry that cannot be read" in caplog.text
    assert _again(cache).store.get(f"image:{artifact.key}") is not None


@pytest.mark.parametrize("kind", ["outline", "compiler"])
def test_damaged_notes_are_made_again(cache: jg.KernelCache, kind: str) -> None:
    jg.Kernel(TEXT, cache=cache).compile(arch=ARCH)
    keys = [entry.key for entry in cache.store.entries() if entry.key.startswith(kind + ":")]
    assert keys
    for key in keys:
        assert cache.store.put(key, b"{}", {})
    assert jg.Kernel(TEXT, cache=_again(cache)).compile(arch=ARCH).origin == "disk"


def test_another_release_parses_compiles_and_renders_anew(
    cache: jg.KernelCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stored() -> set[str]:
        template = jg.Template('extern "C" __global__ void k(int* x) { *x = {{ n }}; }')
        jg.Kernel(template, cache=_again(cache)).specialize(n=1).compile(arch=ARCH)
        return {entry.key for entry in cache.store.entries()}

    before = stored()
    assert {key.partition(":")[0] for key in before} == {"image", "outline", "compiler", "text", "variables"}
    assert stored() == before
    monkeypatch.setattr("jitgpu.values.SCHEMA", "another")
    monkeypatch.setattr("jitgpu.engine.SCHEMA", "another")
    assert len(stored()) == 2 * len(before)


def test_a_cache_without_a_store_still_remembers() -> None:
    program = f"""
import jitgpu as jg
kernel = jg.Kernel({TEXT!r})
print([kernel.compile(arch="sm_80").origin for _ in range(2)], jg.cache.stats().directory, jg.cache.stats().entries)
"""
    assert _program(program, JITGPU_CACHE="off") == "['compiled', 'memory'] None 0"


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_an_unsafe_directory_is_a_warning_and_kernels_still_compile(tmp_path: Path) -> None:
    unsafe = tmp_path / "unsafe"
    unsafe.mkdir()
    unsafe.chmod(0o777)
    program = f"""
import logging, sys
logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(name)s %(message)s")
import jitgpu as jg
print(jg.Kernel({TEXT!r}).compile(arch="sm_80").origin, jg.cache.directory)
"""
    shown = _program(program, JITGPU_CACHE_DIR=str(unsafe))
    assert "WARNING jitgpu nothing is stored on disk" in shown
    assert str(unsafe) in shown
    assert shown.splitlines()[-1] == "compiled None"
    with pytest.raises(jg.CacheError):
        jg.KernelCache(unsafe)


def test_two_caches_do_not_mix(tmp_path: Path) -> None:
    first, second = jg.KernelCache(tmp_path / "first"), jg.KernelCache(tmp_path / "second")
    assert engine_for(first) is engine_for(first)
    assert engine_for(first) is not engine_for(second)
    origins = [jg.Kernel(TEXT, cache=cache).compile(arch=ARCH).origin for cache in (first, second, first)]
    assert origins == ["compiled", "compiled", "memory"]


# ----------------------------------------------------------------------------------------------------------- logging


def test_the_logger_tells_what_was_compiled_and_why(cache: jg.KernelCache, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "jitgpu"):
        jg.Kernel(TEXT, cache=cache).compile(arch=ARCH)
        jg.Kernel(TEXT, cache=cache, options=jg.Options(fast_math=True)).compile(arch=ARCH)
        jg.Kernel(TEXT, cache=cache).compile(arch="sm_90")
        jg.Kernel(TEXT, cache=_again(cache)).compile(arch=ARCH)
    lines = [record.getMessage() for record in caplog.records]
    for line, start, end in zip(
        lines,
        ["compiled k for sm_80 in ", "compiled k for sm_80 in ", "compiled k for sm_90 in ", "found k on disk in "],
        ["ms (new)", "ms (other options)", "ms (other arch)", "ms"], strict=True,
    ):  # fmt: skip
        assert line.startswith(start)
        assert line.endswith(end)
    assert {record.name for record in caplog.records} == {"jitgpu"}


def test_the_logger_names_a_changed_header(
    cache: jg.KernelCache, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    (tmp_path / "value.h").write_text("#define VALUE 1\n")
    options = jg.Options(include_dirs=(str(tmp_path),))
    text = '#include "value.h"\nextern "C" __global__ void k(int* x) { *x = VALUE; }'
    jg.Kernel(text, cache=cache, options=options).compile(arch=ARCH)
    (tmp_path / "value.h").write_text("#define VALUE 2\n")
    with caplog.at_level(logging.INFO, "jitgpu"):
        jg.Kernel(text, cache=cache, options=options).compile(arch=ARCH)
    assert caplog.records[-1].getMessage().endswith("(other includes)")


def test_it_is_silent_by_default(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"import jitgpu as jg; jg.Kernel({TEXT!r}).compile(arch='sm_80')"], capture_output=True,
        text=True, timeout=120, cwd=REPOSITORY, env=_environment(tmp_path / "cache"), check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


# ------------------------------------------------------------------------------------------------ threads, warm starts


def test_threads_compile_each_kernel_once(cache: jg.KernelCache) -> None:
    texts = [TEXT.replace("4711", str(value)) for value in range(5)]
    origins: list[tuple[int, str]] = []
    barrier = threading.Barrier(8)

    def work(seed: int) -> None:
        order = list(range(5))
        random.Random(seed).shuffle(order)
        barrier.wait()
        for index in order:
            artifact = jg.Kernel(texts[index], cache=cache).compile(arch=ARCH)
            assert f", {index};" in artifact.ptx
            origins.append((index, artifact.origin))

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(100)
    assert len(origins) == 40
    assert sorted(index for index, origin in origins if origin == "compiled") == list(range(5))
    assert (cache.stats().compiles, cache.stats().memory_hits) == (5, 35)


WARM = """
import sys
import numpy
import jitgpu as jg
kernels = [
    jg.Kernel('extern "C" __global__ void plain(int* x) { *x = 1; }'),
    jg.Kernel("template <typename T> __global__ void cpp(T* x) { *x = 1; }"),
    jg.Kernel(jg.Template('extern "C" __global__ void text(int* x) { *x = {{ value }}; }')).specialize(value=7),
]
origins = [kernel.compile(numpy.float32, arch="sm_80").origin for kernel in kernels]
try:
    libraries = open("/proc/self/maps").read()
except FileNotFoundError:
    libraries = ""
heavy = ("cupy", "cupy_backends", "diskcache", "jinja2", "tree_sitter", "filelock", "cuda.pathfinder")
print(origins, "libnvrtc" in libraries, [name for name in heavy if name in sys.modules])
"""


def test_a_warm_process_loads_neither_compiler_nor_parsers(tmp_path: Path) -> None:
    directory = str(tmp_path / "cache")
    assert _program(WARM, JITGPU_CACHE_DIR=directory).startswith("['compiled', 'compiled', 'compiled']")
    assert _program(WARM, JITGPU_CACHE_DIR=directory) == "['disk', 'disk', 'disk'] False []"


# ----------------------------------------------------------------------------------------------------- many processes

SWARM = """
import hashlib, json, os, random, sys, time
import jitgpu as jg
go, seed = sys.argv[1], int(sys.argv[2])
kernels = [jg.Kernel('extern "C" __global__ void k%d(int* x) { *x = %d; }' % (i, 5000 + i)) for i in range(20)]
order = list(enumerate(kernels))
random.Random(seed).shuffle(order)
while not os.path.exists(go):
    time.sleep(0.01)
found = {}
for index, kernel in order:
    artifact = kernel.compile(arch="sm_80")
    assert artifact.symbol == f"k{index}", artifact.symbol
    found[index] = hashlib.sha256(artifact.cubin).hexdigest()
stats = jg.cache.stats()
print(json.dumps({"found": found, "compiles": stats.compiles, "errors": stats.errors}))
"""


@pytest.fixture(scope="module")
def expected() -> dict[str, str]:
    """The digest of each of the swarm's binaries."""
    made = {}
    for i in range(20):
        kernel = jg.Kernel(f'extern "C" __global__ void k{i}(int* x) {{ *x = {5000 + i}; }}')
        made[str(i)] = hashlib.sha256(kernel.compile(arch=ARCH).cubin).hexdigest()
    return made


class _Swarm:
    """Processes that ask for the same 20 kernels; all are ended when the test is."""

    def __init__(self, tmp_path: Path) -> None:
        self.go = tmp_path / "go"
        self.environment = _environment(tmp_path / "cache")
        self.processes: list[subprocess.Popen[str]] = []

    def start(self, seed: int) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", SWARM, str(self.go), str(seed)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, cwd=REPOSITORY, env=self.environment,
        )  # fmt: skip
        self.processes.append(process)
        return process

    def results(self, processes: list[subprocess.Popen[str]], timeout_s: float) -> list[dict[str, Any]]:
        end = time.monotonic() + timeout_s
        found = []
        for process in processes:
            output, errors = process.communicate(timeout=max(1, end - time.monotonic()))
            assert process.returncode == 0, errors
            assert errors == ""
            found.append(json.loads(output))
        return found


@pytest.fixture
def swarm(tmp_path: Path) -> Iterator[_Swarm]:
    made = _Swarm(tmp_path)
    yield made
    for process in made.processes:
        process.kill()
        process.communicate()


def test_16_processes_compile_20_kernels_20_times(swarm: _Swarm, expected: dict[str, str]) -> None:
    processes = [swarm.start(seed) for seed in range(16)]
    swarm.go.touch()
    results = swarm.results(processes, 100)
    assert sum(result["compiles"] for result in results) == 20
    assert [result["errors"] for result in results] == [0] * 16
    assert all(result["found"] == expected for result in results)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_the_same_with_a_process_killed_every_half_second(swarm: _Swarm, expected: dict[str, str]) -> None:
    chance = random.Random(5)
    running = [swarm.start(seed) for seed in range(16)]
    swarm.go.touch()
    kills = 0
    end = time.monotonic() + 60
    while kills < 12 and time.monotonic() < end:
        time.sleep(0.5)
        alive = [process for process in running if process.poll() is None]
        if not alive:
            break
        victim = chance.choice(alive)
        victim.send_signal(signal.SIGKILL)
        running[running.index(victim)] = swarm.start(100 + kills)
        kills += 1
    assert kills >= 1
    results = swarm.results(running, 60)
    assert len(results) == 16
    assert all(result["found"] == expected for result in results)


def test_an_image_in_the_store_is_the_one_that_was_compiled(cache: jg.KernelCache) -> None:
    artifact = jg.Kernel(TEXT, cache=cache).compile(arch=ARCH)
    body = cache.store.get(f"image:{artifact.key}")
    assert body is not None
    assert records.decode_image(body) == artifact.image


@pytest.mark.gpu
@pytest.mark.parametrize("damage", ["garbage", "no binary", "of another arch"])
def test_a_binary_with_a_right_checksum_and_wrong_contents_is_made_again(
    cache: jg.KernelCache, damage: str, caplog: pytest.LogCaptureFixture
) -> None:

    import cupy

    kernel = jg.Kernel(TEXT, cache=cache)
    image = kernel.compile().image
    other = "sm_75" if image.arch != "sm_75" else "sm_80"
    cubin = {
        "garbage": b"\x7fELF" + bytes(1000), "no binary": b"This is no binary. " * 100,
        "of another arch": jg.Kernel(TEXT, cache=cache).compile(arch=other).cubin,
    }[damage]  # fmt: skip
    assert cache.store.put(f"image:{image.key}", records.encode_image(image._replace(cubin=cubin)), {})
    fresh = _again(cache)
    again = jg.Kernel(TEXT, cache=fresh)
    x = cupy.zeros(1, "i4")
    with caplog.at_level(logging.WARNING, "jitgpu"):
        again[1, 1](x)
    assert int(x[0]) == 4711
    assert "compiling it again" in caplog.text
    assert fresh.stats().compiles == 1
    assert _again(cache).store.get(f"image:{image.key}") == fresh.store.get(f"image:{image.key}")
    assert again.compile().cubin == image.cubin


def test_another_compiler_than_the_one_foreseen(tmp_path: Path) -> None:
    """What the store remembers of the compiler is not what this process then loads: the code gets its own key."""
    cache = jg.KernelCache(tmp_path / "cache")
    kernel = jg.Kernel('extern "C" __global__ void one(int* x) { *x = 1; }', cache=cache)
    expected = kernel.request(arch="sm_80").key
    engine = engine_for(cache)
    engine._identity = engine.identity()._replace(build="12.0.1")
    stale = kernel.request(arch="sm_80").key
    artifact = kernel.compile(arch="sm_80")
    assert (artifact.key, artifact.origin) == (expected, "compiled")
    assert stale != expected
    assert kernel.request(arch="sm_80").key == expected
    assert [entry.key for entry in cache.entries()] == [f"image:{expected}"]


def test_a_watcher_hears_of_compilations_and_not_of_hits(cache: jg.KernelCache, tmp_path: Path) -> None:
    heard: list[tuple[str, ...]] = []

    def watcher(kernels: str, arch: str) -> Callable[[str], None]:
        heard.append((kernels, arch))
        return lambda found: heard.append((found,))

    cache.watcher = watcher
    kernel = jg.Kernel("__global__ void watched(int* x) { *x = 1; }", cache=cache)
    for _ in range(2):
        kernel.compile(arch="sm_80")
    assert heard == [("watched", "sm_80"), ("compiled",)]
    with pytest.raises(jg.CompileError):
        jg.Kernel("__global__ void broken(int* x) { *y = 1; }", cache=cache).compile(arch="sm_80")
    assert heard[2:] == [("broken", "sm_80"), ("",)]


def test_an_image_by_its_key(cache: jg.KernelCache) -> None:
    made = jg.Kernel("__global__ void kept(int* x) { *x = 1; }", cache=cache).compile(arch="sm_80")
    assert engine_for(cache).stored(made.key) == made.image
    assert engine_for(cache).stored("0" * 64) is None
