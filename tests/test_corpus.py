"""Every kernel of the corpus against NumPy, on the simulator and on a GPU."""

from __future__ import annotations

import secrets
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from corpus import all_cases
from corpus.case import Case, Launch, failures

RUNS = [
    pytest.param(case, launch, id=f"{name}-{index}")
    for name, case in all_cases().items()
    for index, launch in enumerate(case.launches)
]


@pytest.mark.parametrize("device", ["sim", pytest.param("cuda", marks=pytest.mark.gpu)])
@pytest.mark.parametrize(("case", "launch"), RUNS)
def test_kernel_computes_what_numpy_says(case: Case, launch: Launch, device: str) -> None:
    seed = secrets.randbits(64)
    wrong = failures(case, launch, device, seed)
    assert not wrong, f"{launch}, seed {seed}:\n" + "\n".join(wrong)
