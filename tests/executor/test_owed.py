"""What is owed to ordinary memory of the host is bounded."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.executor import staging

pytestmark = pytest.mark.gpu  # in the simulator ordinary memory is copied to directly


@pytest.mark.parametrize(("limit", "most"), [(4096, 256), (1 << 30, 4)])
def test_results_that_nobody_asks_for_are_filled_when_there_are_many(
    dev: Any, monkeypatch: pytest.MonkeyPatch, limit: int, most: int
) -> None:
    monkeypatch.setattr(staging, "_OWED", limit)
    monkeypatch.setattr(staging, "_MOST_OWED", most)
    with jg.Executor() as ex:
        x = ex.put(np.arange(256, dtype="f4"))
        outs = [np.zeros(256, "f4") for _ in range(20)]
        for out in outs:
            ex.get(x, out)
            assert len(ex._work.owed) <= 4
    for out in outs:
        np.testing.assert_array_equal(out, np.arange(256, dtype="f4"))
