"""What a CUDA device says before any driver is asked."""

from __future__ import annotations

import os

import pytest

import jitgpu as jg
from jitgpu.backend import cuda


@pytest.mark.parametrize("ask", ["use", "current"])
def test_a_forked_child_is_told_before_the_driver_is_asked(monkeypatch: pytest.MonkeyPatch, ask: str) -> None:
    device = cuda.CudaDevice.__new__(cuda.CudaDevice)
    device.number = 0
    monkeypatch.setattr(cuda, "_owner_pid", os.getpid() + 1)
    with pytest.raises(jg.DeviceError, match="forked"):
        getattr(device, ask)()
    monkeypatch.setattr(cuda, "_owner_pid", os.getpid())
    if ask == "use":
        assert device.use().id == 0
