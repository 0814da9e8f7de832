"""A kernel of the simulator without machine code: what it is compiled from and launched with is written down."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import pytest

from jitgpu.backend import simulator
from jitgpu.backend.arguments import MISSING, argument_names
from jitgpu.backend.simulator import kernel as simulator_kernel
from jitgpu.backend.simulator.findings import Allocation
from jitgpu.backend.simulator.kernel import SimulatorKernel
from jitgpu.values import Artifact, Entry, Image, LaunchConfig, Parameter

PTX = b""".version 8.8
.target sm_80
.address_size 64
.visible .entry _Z5saxpy()
{
    ret;
}
"""


class Compiled(NamedTuple):
    """One kernel made into machine code."""

    symbol: str
    pointer_offsets: frozenset[int]
    checks: frozenset[str]
    key: str


class Launched(NamedTuple):
    """One launch: its parameter buffer, and a copy of what each array held while the kernel ran."""

    config: LaunchConfig
    params: bytes
    arguments: Sequence[Allocation | None]
    contents: tuple[bytes, ...]
    settings: Any


class Core:
    """Stands for machine code and its workers. ``calls`` are this thread's; ``body`` is what a launch does."""

    def __init__(self) -> None:
        self.compiled: list[Compiled] = []
        self.body: Callable[[Launched], None] = lambda launched: None
        self._local = threading.local()

    @property
    def calls(self) -> list[Launched]:
        if not hasattr(self._local, "calls"):
            self._local.calls = []
        calls: list[Launched] = self._local.calls
        return calls

    def compile_entry(
        self, read_module: Any, symbol: str, title: str, offsets: tuple[int, ...], pointer_offsets: frozenset[int],
        checks: frozenset[str], keep: Any, key: str,
    ) -> str:  # fmt: skip
        assert symbol in read_module().functions
        self.compiled.append(Compiled(symbol, pointer_offsets, checks, key))
        return f"code of {title}"

    def run(
        self, native: str, config: LaunchConfig, params: bytes, names: Sequence[str],
        arguments: Sequence[Allocation | None], others: Any, freed: Any, data: Any, settings: Any,
    ) -> list[str]:  # fmt: skip
        assert native == "code of saxpy"
        assert [item.name for item in arguments if item is not None] == [
            name for name, item in zip(names, arguments, strict=True) if item is not None
        ]
        assert data.nbytes == 0
        contents = tuple(ctypes.string_at(item.address, item.nbytes) for item in arguments if item is not None)
        launched = Launched(config, params, tuple(arguments), contents, settings)
        self.calls.append(launched)
        self.body(launched)
        return ["a finding"]


@pytest.fixture
def core(monkeypatch: pytest.MonkeyPatch) -> Core:
    """A :class:`Core` in place of the real one."""
    made = Core()
    monkeypatch.setattr(simulator_kernel.native, "compile_entry", made.compile_entry)
    monkeypatch.setattr(simulator_kernel.launch, "run", made.run)
    return made


@pytest.fixture
def saxpy() -> Callable[..., SimulatorKernel]:
    """``saxpy(*parameters, names=(), defaults=(), strict=True, arch="sm_80", **entry)``: a kernel on the simulator."""

    def make(
        *parameters: Parameter, names: tuple[str, ...] = (), defaults: tuple[Any, ...] = (), strict: bool = True,
        arch: str = "sm_80", **more: Any,
    ) -> SimulatorKernel:  # fmt: skip
        entry = Entry("saxpy", "_Z5saxpy", parameters, **{"registers": 32, **more})
        image = Image("0" * 64, arch, b"", PTX, (entry,), (), "", 1.0)
        known = argument_names(parameters, names)
        loaded = simulator.device(arch).load(image)
        return loaded.kernel(Artifact(image, entry, "memory"), known, defaults or (MISSING,) * len(known), strict)

    return make
