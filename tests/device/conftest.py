"""Tests that every device must pass: each runs in the simulator, and once more on a GPU."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture(autouse=True)
def _on_every_device(dev: Any) -> None:
    """Also those that need nothing of it but that launches go there."""
