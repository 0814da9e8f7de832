"""Measuring: how long launches take on the device, and which of several is the fastest."""

from jitgpu.measure.comparison import Comparison, compare
from jitgpu.measure.measurement import Measurement
from jitgpu.measure.measuring import measure

__all__ = ["Comparison", "Measurement", "compare", "measure"]
