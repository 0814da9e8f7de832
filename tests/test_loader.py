"""Launch functions and loaded kernels by what a call needs, on a device that only takes notes."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.values import Artifact, Image


class NotedImage(SimpleNamespace):
    """A namespace that can be referred to weakly, as every loaded image can."""


class NotingDevice:
    """A device whose kernels note what they would have launched."""

    name, kind, arch, alone, limits = "cuda:0", "cuda", "sm_80", True, None

    def __init__(self) -> None:
        self.launched: list[Artifact] = []
        self.loaded: list[str] = []
        self.written: list[tuple[str, str, bytes]] = []

    def captures(self, stream: Any = None) -> bool:
        return False

    def check_alive(self, kernel: str) -> None:
        """It never faults."""

    def load(self, image: Image, keep: Any) -> Any:
        time.sleep(0.05)
        self.loaded.append(image.key)

        def write(variable: Any, data: bytes) -> None:
            assert len(data) == variable.nbytes
            self.written.append((image.key, variable.name, data))

        return NotedImage(kernel=self._kernel, write=write)

    def _kernel(self, artifact: Artifact, names: tuple[str, ...], defaults: tuple[Any, ...], strict: bool) -> Any:
        def launcher(config: Any, stream: Any) -> Any:
            return lambda *args, **kwargs: self.launched.append(artifact)

        return SimpleNamespace(artifact=artifact, names=names, launcher=launcher)


@pytest.fixture
def device() -> NotingDevice:
    return NotingDevice()


def kernel_on(device: Any, source: Any, **more: Any) -> jg.Kernel:
    return jg.Kernel(source, device=device, **more)


def test_no_edit_brings_an_older_kernel_back(device: NotingDevice, tmp_path: Path) -> None:
    """What an earlier text was compiled to is never launched for a later one, whatever Python does with its memory."""
    path = tmp_path / "k.cu"
    path.write_text('extern "C" __global__ void k(int* x) { *x = 1000; }')
    kernel = kernel_on(device, path)
    configured = kernel[1, 1]
    for number in range(1000, 1006):
        path.write_text(f'extern "C" __global__ void k(int* x) {{ *x = {number}; }}')
        end = time.monotonic() + 20
        while not (device.launched and str(number) in device.launched[-1].ptx) and time.monotonic() < end:
            configured(None)
            time.sleep(0.01)
        assert str(number) in device.launched[-1].ptx


def test_kernels_of_one_module_share_one_binary_also_when_loaded_at_once(device: NotingDevice) -> None:
    names = [f"k{i}" for i in range(4)]
    module = jg.Module("\n".join(f"__global__ void {name}() {{}}" for name in names), device=device)  # type: ignore[arg-type]
    module.compile(arch="sm_80")
    gate = threading.Barrier(len(names))

    def launch(name: str) -> None:
        gate.wait()
        module[name][1, 1]()

    threads = [threading.Thread(target=launch, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(device.launched) == len(names)
    assert len(device.loaded) == 1


def test_template_kernels_by_the_types_of_their_arguments(device: NotingDevice) -> None:
    kernel = kernel_on(device, "template <typename T> __global__ void k(T a, T* x) {}")
    for x in (np.zeros(1, "f4"), np.zeros(1, "f8"), np.zeros(1, "f4")):
        kernel[1, 1](1.0, x)
    assert [artifact.entry.name for artifact in device.launched] == ["k<float>", "k<double>", "k<float>"]
    assert len(device.loaded) == 2


def test_constants_of_an_edited_module_are_set_where_they_still_fit(device: NotingDevice, tmp_path: Path) -> None:
    path = tmp_path / "m.cu"
    path.write_text("__constant__ int a; __constant__ int gone; __global__ void k(int* x) { *x = a + gone; }")
    module = jg.Module(path, device=device)  # type: ignore[arg-type]
    module.constants["a"].set(1)
    module.constants["gone"].set(2)
    path.write_text("__constant__ int a[2]; __constant__ int fresh; __global__ void k(int* x) { *x = a[1] + fresh; }")
    end = time.monotonic() + 20
    while "fresh" not in module.constants and time.monotonic() < end:
        time.sleep(0.01)
    module["k"][1, 1](None)
    module.constants["fresh"].set(3)
    first, second = device.loaded
    assert device.written == [
        (first, "a", b"\1\0\0\0"), (first, "gone", b"\2\0\0\0"), (second, "fresh", b"\3\0\0\0"),
    ]  # fmt: skip


def test_the_current_device_is_asked_for_at_each_launch(monkeypatch: pytest.MonkeyPatch) -> None:
    places = [NotingDevice(), NotingDevice()]
    now = 0
    for number, place in enumerate(places):
        place.name, place.alone = f"cuda:{number}", False
        place.current = lambda: places[now]  # type: ignore[attr-defined]
    asked: list[Any] = []
    monkeypatch.setattr("jitgpu.loader.device", lambda name: asked.append(name) or places[now])
    kernel = jg.Kernel("__global__ void anywhere() {}")
    configured = kernel[1, 1]
    for now in (0, 1, 0, 1, 1):  # noqa: B007 - read by the devices
        configured()
    assert [len(place.launched) for place in places] == [2, 3]
    assert [len(place.loaded) for place in places] == [1, 1]
    assert asked == ["auto"]


def test_sizes_without_a_hash_are_not_mixed_up(device: NotingDevice) -> None:
    kernel = kernel_on(device, "__global__ void any_size() {}")
    kernel.configure([1], [32])()
    kernel.forall([5])
    assert len(device.launched) == 1
    with pytest.raises(jg.LaunchConfigError):
        kernel[None]
