"""What was done when, on which stream, for chrome://tracing and Perfetto."""

from __future__ import annotations
