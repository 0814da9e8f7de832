"""The types of PTX, and the refusal of what the simulator does not run."""

from __future__ import annotations

from jitgpu.backend.simulator.ptx.syntax import Instruction

__all__ = ["BITS", "Unsupported"]

#: Width of each PTX type in bits; a predicate is one bit (PTX ISA, "Fundamental Types").
BITS = {"pred": 1} | {
    f"{kind}{bits}": bits for kind in "busf" for bits in (8, 16, 32, 64, 128)
} | {"f16x2": 32, "bf16": 16, "bf16x2": 32, "tf32": 32, "e4m3": 8, "e5m2": 8, "e4m3x2": 16, "e5m2x2": 16}  # fmt: skip


class Unsupported(Exception):
    """An instruction that the simulator does not run. ``reason`` completes "the simulator does not run it: ..."."""

    def __init__(self, instruction: Instruction | None, reason: str) -> None:
        self.instruction = instruction
        self.reason = reason
        super().__init__(f"{instruction.name if instruction else ''}: {reason}")
