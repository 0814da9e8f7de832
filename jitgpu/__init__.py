"""CUDA C++ kernels in Python: compiled by NVRTC, cached on disk, arguments checked, launched fast.

>>> import jitgpu as jg
>>> double = jg.Kernel('extern "C" __global__ void twice(float* x) { x[threadIdx.x] *= 2; }')
>>> double.compile(arch="sm_80").symbol
'twice'
"""

from __future__ import annotations

import logging as _logging
import sys as _sys

from jitgpu._version import __version__
from jitgpu.backend import Device, device, devices
from jitgpu.backend.simulator.findings import Finding
from jitgpu.backend.transfers import In, InOut, Out
from jitgpu.check import CheckReport, check
from jitgpu.decorator import jit_kernel
from jitgpu.errors import (
    ArgumentError,
    CacheError,
    CompileError,
    ContextLostError,
    DeviceError,
    Diagnostic,
    JitGpuError,
    KernelFault,
    LaunchConfigError,
    LaunchError,
    SignatureError,
    TemplateError,
)
from jitgpu.executor import Executor, Graph, Launch, Node, Result
from jitgpu.kernel import ConfiguredKernel, Kernel
from jitgpu.kernel_cache import KernelCache
from jitgpu.kernel_cache import default_cache as _default_cache
from jitgpu.measure import Comparison, Measurement, compare, measure
from jitgpu.module import Module
from jitgpu.notebook import load_ipython_extension as load_ipython_extension  # for %load_ext jitgpu
from jitgpu.notebook import show_in_ipython as _show_in_ipython
from jitgpu.notebook import unload_ipython_extension as unload_ipython_extension
from jitgpu.options import Options
from jitgpu.precompile import precompile
from jitgpu.source.template import Template
from jitgpu.values import Artifact, Parameter

__all__ = [
    "ArgumentError",
    "Artifact",
    "CacheError",
    "CheckReport",
    "Comparison",
    "CompileError",
    "ConfiguredKernel",
    "ContextLostError",
    "Device",
    "DeviceError",
    "Diagnostic",
    "Executor",
    "Finding",
    "Graph",
    "In",
    "InOut",
    "JitGpuError",
    "Kernel",
    "KernelCache",
    "KernelFault",
    "Launch",
    "LaunchConfigError",
    "LaunchError",
    "Measurement",
    "Module",
    "Node",
    "Options",
    "Out",
    "Parameter",
    "Result",
    "SignatureError",
    "Template",
    "TemplateError",
    "__version__",
    "cache",
    "check",
    "compare",
    "device",
    "devices",
    "jit_kernel",
    "measure",
    "precompile",
]

#: The cache that kernels use when they are given none.
cache = _default_cache()

_logging.getLogger("jitgpu").addHandler(_logging.NullHandler())

if "cupy" in _sys.modules:
    # Whoever has CuPy loaded will launch: what that takes is loaded here, not at the first launch.
    from jitgpu.backend.cuda import loading as _loading  # noqa: F401
if "IPython" in _sys.modules:
    _show_in_ipython()
