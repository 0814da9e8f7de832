"""What was compiled, loaded into the simulator: its kernels and its variables."""

from __future__ import annotations

import contextlib
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from jitgpu.backend.simulator import runtime
from jitgpu.backend.simulator.kernel import SimulatorKernel
from jitgpu.backend.simulator.memory import Declarations, ModuleData
from jitgpu.values import Artifact, Image, Variable, digest

if TYPE_CHECKING:
    from jitgpu.backend import Keep
    from jitgpu.backend.simulator.gpu import SimulatorDevice
    from jitgpu.backend.simulator.ptx.syntax import Module

__all__ = ["SimulatorImage"]


class SimulatorImage:
    """An image in the simulator. Its PTX is read when it is first needed."""

    def __init__(self, device: SimulatorDevice, image: Image, keep: Keep | None) -> None:
        self.device = device
        self.image = image
        self.keep = keep
        # Each is set once. No lock is held meanwhile, which a forked child would find locked: two threads may both
        # read the text, and one of the results is taken.
        self._made: dict[str, Any] = {}

    def unload_when_unused(self) -> None:
        """It is so anyway: its memory is the host's, and goes with the last object that uses it."""

    @property
    def module(self) -> Module:
        """The PTX, read."""
        known: Module | None = self._made.get("module")
        if known is None:
            from jitgpu.backend.simulator.ptx.reader import read

            text = self.image.ptx.decode("utf-8", "replace").rstrip("\0")
            known = self._made.setdefault("module", read(text))
        return known

    @property
    def data(self) -> ModuleData:
        """Its variables, as they stand now. Raises LaunchError where one is defined nowhere."""
        known: ModuleData | None = self._made.get("data")
        if known is None:
            title = ", ".join(entry.name for entry in self.image.entries)
            known = self._made.setdefault("data", ModuleData(self.declarations, title, self.device.memory))
        return known

    @property
    def declarations(self) -> Declarations:
        """What it declares, from the store where that is there: then the PTX need not be read."""
        known: Declarations | None = self._made.get("declarations")
        if known is None:
            key = digest(("declarations", self.image.key), ("translator", runtime.identity()))
            stored = self.keep.get(key) if self.keep is not None else None
            made = Declarations.of(self.module) if stored is None else Declarations.decode(stored)
            if self.keep is not None and stored is None:
                self.keep.put(key, made.encode(), {"kernels": "declarations", "kind": "simulator"})
            known = self._made.setdefault("declarations", made)
        return known

    def kernel(
        self, artifact: Artifact, names: tuple[str, ...], defaults: tuple[Any, ...], strict: bool
    ) -> SimulatorKernel:
        """The kernel of that artifact, with its launcher."""
        return SimulatorKernel(self, artifact, names, defaults, strict)

    def making(self, key: str) -> AbstractContextManager[None]:
        """While it lasts, no other thread, and no other process of this machine, makes what is kept under that key."""
        return contextlib.nullcontext() if self.keep is None else self.keep.making(key)

    def write(self, variable: Variable, data: bytes) -> None:
        """Copy bytes into a variable."""
        if len(data) != variable.nbytes:
            raise AssertionError(f"{variable.name}: {len(data)} bytes for {variable.nbytes}")
        self.data.write(variable.symbol, data)

    def read(self, variable: Variable) -> bytes:
        """Copy a variable's bytes."""
        return self.data.read(variable.symbol, variable.nbytes)
