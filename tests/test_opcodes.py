"""Every variant of the PTX instructions that reach a kernel: the simulator, the GPU, and an exact reference.

The references are in ``opcodes/``; they share no code with the simulator. What the PTX manual leaves open they give as
an H100 does.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from opcodes.catalogue import variants
from opcodes.checks import disagreements, expected
from opcodes.inputs import Words, columns
from opcodes.kernels import Batch, batches
from opcodes.variant import Variant

import jitgpu as jg
from jitgpu.backend import simulator

BATCHES = list(batches(variants()))
EXACT = [batch for batch in BATCHES if batch.variants[0].group != "approximations"]
every_batch = pytest.mark.parametrize("batch", BATCHES, ids=lambda batch: batch.name)


def results(batch: Batch, device: Any, rows: int) -> Iterator[tuple[Variant, Words, Words]]:
    """Each variant with its operands and what the device gives."""
    data = {operands: columns(operands, rows) for operands in batch.kinds}
    for variant, found in batch.run(device, data):
        yield variant, data[variant.operands], found


def told(variant: Variant, data: Words, found: Words) -> Iterator[str]:
    """A line for a variant whose results are not what the reference says, with the first such row."""
    wrong = list(disagreements(variant, data, found))
    if wrong:
        first = wrong[0]
        operands, got = " ".join(map(hex, first.operands)), " ".join(map(hex, first.got))
        want = " ".join(hex(x) if isinstance(x, int) else str(x) for x in first.expected)
        yield f"{variant.name}: {len(wrong)} of {data.shape[1]}; {operands} gives {got}, not {want}"


@every_batch
def test_simulator_agrees_with_reference(batch: Batch) -> None:
    device = simulator.device(f"sm_{batch.arch}")
    assert [line for result in results(batch, device, 1000) for line in told(*result)] == []


@pytest.mark.gpu
@every_batch
def test_gpu_agrees_with_reference(batch: Batch) -> None:
    assert [line for result in results(batch, jg.device("cuda"), 10_000) for line in told(*result)] == []


@pytest.mark.gpu
@pytest.mark.skipif(bool(simulator.unavailable()), reason=f"no simulator: {simulator.unavailable()}")
@pytest.mark.parametrize("batch", EXACT, ids=lambda batch: batch.name)
def test_gpu_agrees_with_simulator(batch: Batch) -> None:
    """Bit for bit, but for approximations, which the simulator has nearer than the GPU."""
    simulated = results(batch, simulator.device(f"sm_{batch.arch}"), 10_000)
    on_gpu = results(batch, jg.device("cuda"), 10_000)
    for (variant, _, ours), (_, _, theirs) in zip(simulated, on_gpu, strict=True):
        np.testing.assert_array_equal(ours, theirs, err_msg=variant.name)


def test_a_wrong_result_is_told() -> None:
    batch = next(batch for batch in BATCHES if batch.variants[0].group == "integers")
    variant = batch.variants[0]
    data = columns(variant.operands, 50)
    right = np.array([list(row) for row in expected(variant, data)], np.uint64).T.copy()
    assert list(told(variant, data, right)) == []
    right[0, 7] ^= np.uint64(1)
    (line,) = told(variant, data, right)
    assert line.startswith(f"{variant.name}: 1 of 50")
