"""Instructions that are more than a function of their operands: memory, atomics, warps, barriers, control flow.

The same kernels, with the same expected results, run on the simulator and on the GPU.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from opcodes import atomics, control, memory, warps
from opcodes.case import Case

import jitgpu as jg
from jitgpu.backend import simulator

CASES = [case for room in (memory, atomics, warps, control) for case in room.cases()]
every_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@every_case
def test_simulator(case: Case) -> None:
    case.run(simulator.device(f"sm_{case.arch}"))


@pytest.mark.gpu
@every_case
def test_gpu(case: Case) -> None:
    case.run(jg.device("cuda"))
