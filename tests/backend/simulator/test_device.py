"""The simulator as a device: by which names it is had, what it says of itself, its arrays, its launches' limits."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.backend import cuda
from jitgpu.backend.simulator.kernel import SimulatorKernel
from jitgpu.backend.simulator.loading import SimulatorImage
from jitgpu.store.interface import check_entry, check_key
from jitgpu.values import Image, LaunchConfig, Parameter, Variable

Make = Callable[..., SimulatorKernel]
N = Parameter("n", "int", "scalar", 4, 4, "int32")


def config(grid: Any = 1, block: Any = 32, **more: Any) -> LaunchConfig:
    three = [(size, 1, 1) if isinstance(size, int) else size for size in (grid, block)]
    return LaunchConfig(*three, **more)


@pytest.fixture
def no_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cuda, "_unavailable", lambda: "there is no GPU in this test")


# ------------------------------------------------------------------------------------------------------------- names


def test_one_object_for_each_arch() -> None:
    usual, newer = jg.device("sim"), jg.device("sim:sm_90")
    assert jg.device("sim:sm_80") is usual is jg.device(usual) is usual.current()
    assert jg.device("sim:sm_90") is newer is not usual
    assert [(d.name, d.kind, d.arch, d.alone) for d in (usual, newer)] == [
        ("sim", "sim", "sm_80", True), ("sim:sm_90", "sim", "sm_90", True),
    ]  # fmt: skip
    assert [d.limits.clusters for d in (usual, newer)] == [False, True]
    assert repr(newer) == "<jitgpu device sim:sm_90 (sm_90)>"


@pytest.mark.usefixtures("no_gpu")
def test_it_is_what_auto_means_without_a_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    assert jg.device() is jg.device("auto") is jg.device("sim")
    assert jg.devices() == (jg.device("sim"),)
    monkeypatch.setenv("JITGPU_DEVICE", "sim:sm_75")
    assert jg.device().arch == "sm_75"
    monkeypatch.setenv("JITGPU_DEVICE", "auto")
    assert jg.device().arch == "sm_80"


def test_a_gpu_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    gpus = [SimpleNamespace(name=f"cuda:{number}") for number in range(2)]
    monkeypatch.setattr(cuda, "_unavailable", lambda: "")
    monkeypatch.setattr(cuda, "count", lambda: 2)
    monkeypatch.setattr(cuda, "device", lambda index=None: gpus[index or 0])
    assert jg.device() is gpus[0]
    assert [device.name for device in jg.devices()] == ["cuda:0", "cuda:1", "sim"]
    monkeypatch.setenv("JITGPU_DEVICE", "sim")
    assert jg.device().name == "sim"


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("sim:sm_33", ("does not know this arch", "'sm_33'", "sm_80, sm_86", 'jg.device("sim")')),
        ("sim:", ("no such device", "'sim:'", '"sim:sm_NN"')),
        ("sim:sm_90a", ("no such device", "'sim:sm_90a'")),
        ("simulator", ("no such device", "'simulator'", '"sim"')),
    ],
)
def test_names_that_are_none(name: str, parts: tuple[str, ...]) -> None:
    with pytest.raises(jg.DeviceError) as caught:
        jg.device(name)
    for part in parts:
        assert part in str(caught.value)


# ------------------------------------------------------------------------------------------------------------ arrays


def test_arrays() -> None:
    device: Any = jg.device("sim")
    fortran = np.asfortranarray(np.arange(6.0).reshape(2, 3))
    array = device.array(fortran)
    assert type(array) is np.ndarray
    assert array.flags.c_contiguous
    assert not np.shares_memory(array, fortran)
    np.testing.assert_array_equal(array, fortran)
    assert device.array([1, 2]).dtype == np.int64
    assert device.array(np.float32(2)).shape == ()
    assert not device.zeros((3, 2), "i2").any()
    assert (device.empty(5).shape, device.empty(5).dtype) == ((5,), np.float32)
    copy = device.numpy(array)
    assert not np.shares_memory(copy, array)
    np.testing.assert_array_equal(copy, fortran)
    with device.use() as current:
        assert current is device
    device.synchronize()
    assert device.captures() is device.captures(7) is False
    for wrong in ([None], np.zeros(2, object)):
        with pytest.raises(jg.ArgumentError, match="Python objects"):
            device.array(wrong)


# ------------------------------------------------------------------------------------------------------------ launches


@pytest.mark.parametrize(
    ("changes", "entry", "parts"),
    [
        ({"block": 1025}, {}, ("block.x", "1025", "at most 1024")),
        ({"block": (32, 33, 1)}, {}, ("1056 threads", "at most 1024")),
        ({"block": (1, 1, 65)}, {}, ("block.z", "at most 64")),
        ({"grid": (1, 65536, 1)}, {}, ("grid.y", "at most 65535")),
        ({"block": 1024}, {"registers": 128}, ("128 registers", "at most 512")),
        ({"block": 256}, {"max_threads": 128}, ("__launch_bounds__ allows 128", "at most 128")),
        ({"shared_bytes": 166912}, {"shared_bytes": 1}, ("166913 bytes (1 static + 166912 dynamic)", "166912")),
        ({"cluster": (2, 1, 1), "grid": 2}, {}, ("no thread block clusters", "9.0")),
        ({"cooperative": True, "grid": 217, "block": 1024}, {}, ("at once", "217 blocks", "at most 216 blocks")),
    ],
)
def test_what_the_arch_does_not_allow(
    core: Any, saxpy: Make, changes: dict[str, Any], entry: dict[str, Any], parts: tuple[str, ...]
) -> None:
    kernel = saxpy(N, **entry)
    for ask in (lambda: kernel.launcher(config(**changes), None), lambda: kernel.bind(config(**changes), None, (1,))):
        with pytest.raises(jg.LaunchConfigError) as caught:
            ask()
        for part in ("saxpy", "fix:", *parts):
            assert part in str(caught.value)
    assert not core.compiled


def test_what_the_arch_allows(core: Any, saxpy: Make) -> None:
    saxpy(N).launcher(config(216, 1024, cooperative=True), None)(1)
    saxpy(N).launcher(config(1, 32, shared_bytes=166912), None)(1)
    saxpy(N, arch="sm_90").launcher(config(4, 32, cluster=(2, 1, 1)), None)(1)
    assert len(core.calls) == 3
    assert saxpy(N).block_size() == 1024
    assert saxpy(N, arch="sm_86").block_size() == 768


class Stream:
    ptr = 0xBEEF


def test_streams_are_taken_and_make_no_difference(core: Any, saxpy: Make) -> None:
    kernel = saxpy(N)
    for stream in (None, 0, 1, 2, Stream(), 1 << 20, SimpleNamespace(cuda_stream=5), SimpleNamespace(ptr=0)):
        kernel.launcher(config(), stream)(1)
        kernel.bind(config(), stream, (1,))()
    assert len(core.calls) == 16
    for wrong in (3, 49152, -1, "stream", True, 1.5):
        for ask in (kernel.launcher, lambda config, stream: kernel.bind(config, stream, (1,))):
            with pytest.raises(jg.LaunchConfigError, match="not a stream"):
                ask(config(), wrong)


def test_launches_from_many_threads(core: Any, saxpy: Make) -> None:
    kernel = saxpy(N)
    launch = kernel.launcher(config(), None)
    seen: dict[int, list[bytes]] = {}

    def work(number: int) -> None:
        for _ in range(200):
            launch(number)
        seen[number] = [call.params for call in core.calls]

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == {number: [number.to_bytes(4, "little")] * 200 for number in range(4)}


def test_a_kernel_that_the_image_lacks(core: Any, saxpy: Make) -> None:
    kernel = saxpy(N)
    entry = kernel.artifact.entry._replace(symbol="_Z4more")
    other = kernel.image.kernel(kernel.artifact._replace(entry=entry), ("n",), (1,), True)
    with pytest.raises(jg.LaunchError, match=r"saxpy: the PTX holds no such kernel\n.*_Z4more\n.*_Z5saxpy"):
        other.launcher(config(), None)


# ------------------------------------------------------------------------------------------------------------- images


def test_variables_are_those_of_one_image() -> None:
    ptx = b".version 8.8\n.target sm_80\n.address_size 64\n.visible .const .align 4 .f32 gain = 0f40000000;\n"
    gain = Variable("gain", "gain", "constant", 4, "float", "float32", 4, ())
    image = Image("1" * 64, "sm_80", b"", ptx, (), (gain,), "", 1.0)
    device: Any = jg.device("sim")
    first, second = device.load(image), device.load(image)
    assert first.read(gain) == np.float32(2).tobytes()
    first.write(gain, np.float32(5).tobytes())
    assert [loaded.read(gain) for loaded in (first, second)] == [np.float32(5).tobytes(), np.float32(2).tobytes()]
    assert first.data is first.data
    with pytest.raises(AssertionError):
        first.write(gain, b"12345")


def test_code_is_made_once_under_its_key(core: Any, saxpy: Make) -> None:
    class Keep:
        def __init__(self) -> None:
            self.made: list[str] = []
            self.lock = threading.Lock()
            self.get: Any = {}.get

        def put(self, key: str, body: bytes, meta: dict[str, str]) -> None:
            check_entry(body, meta)
            check_key(f"object:{key}")

        def making(self, key: str) -> Any:
            self.made.append(key)
            return self.lock

    kernel, keep = saxpy(N), Keep()
    kernel.image.keep = keep  # type: ignore[assignment]
    threads = [threading.Thread(target=kernel.launcher, args=(config(size), None)) for size in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (compiled,) = core.compiled
    assert compiled == ("_Z5saxpy", frozenset(), frozenset(), kernel.image.image.key)
    assert len(set(keep.made)) == 1
    check_key(f"object:{keep.made[0]}")
    kernel.compiled(frozenset({"races"}))
    assert len(set(keep.made)) == 2  # other code, another key


def test_where_pointers_may_lie(core: Any, saxpy: Make) -> None:
    x = Parameter("x", "void*", "pointer", 8, 8)
    struct = Parameter("s", "S", "struct", 24, 8)
    small = Parameter("t", "T", "struct", 12, 4)
    for parameters, offsets in [
        ((N, x, N, x), {8, 24}), ((N, struct, x), {8, 16, 24, 32}), ((small, small), {0, 16}), ((small,), {0}),
    ]:  # fmt: skip
        saxpy(*parameters).compiled()
        assert core.compiled[-1].pointer_offsets == offsets


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_child_goes_on(core: Any, saxpy: Make) -> None:
    kernel = saxpy(N)
    device: Any = jg.device("sim")
    array = device.zeros(3)
    child = os.fork()
    if child == 0:
        try:
            launch = kernel.launcher(config(), None)
            launch(1)
            image: SimulatorImage = kernel.image
            fine = len(core.calls) == 1 and image.data.nbytes == 0 and not array.any() and device.zeros(2).size == 2
            os._exit(0 if fine else 1)
        except BaseException:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
