"""What PTX text and the report of ptxas say about kernels and variables, by symbol.

The directives are those of the PTX ISA, sections "Kernel and Function Directives", "Performance-Tuning Directives",
"Cluster Dimension Directives" and "State Spaces".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

__all__ = ["KernelDirectives", "Usage", "VariableSpace", "read_kernels", "read_usage", "read_variables"]

_NAME = r"[A-Za-z_$%][\w$]*"
_TYPE_BYTES = {"8": 1, "16": 2, "32": 4, "64": 8, "128": 16}
_ENTRY = re.compile(rf"\.entry\s+({_NAME})\s*(?:\(([^)]*)\))?((?:\s|\.[a-z][^\n{{;]*)*)[{{;]")
_PARAM = re.compile(
    rf"\.param\s+(?:\.align\s+(\d+)\s+)?\.[a-z]+?(\d+)\s*(?:\.ptr(?:\s+\.[a-z]+)?(?:\s+\.align\s+\d+)?\s*)?"
    rf"({_NAME})(?:\[(\d+)\])?"
)
_DIRECTIVE = re.compile(r"\.(maxntid|reqntid|reqnctapercluster)\s+(\d+)(?:\s*,\s*(\d+))?(?:\s*,\s*(\d+))?")
_VARIABLE = re.compile(
    rf"^\s*(?:\.(?:visible|weak|common|extern)\s+)?\.(const|global)\s+(?:\.attribute\([^)]*\)\s*)?"
    rf"(?:\.align\s+\d+\s+)?\.[a-z]+?(\d+)\s+({_NAME})((?:\[\d*\])*)",
    re.M,
)


@dataclass(frozen=True, slots=True)
class KernelDirectives:
    """One ``.entry``: ``parameters`` are (size, alignment) in bytes; the limits are None where the text fixed none."""

    parameters: tuple[tuple[int, int], ...]
    max_threads: int | None = None
    required_block: tuple[int, int, int] | None = None
    required_cluster: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """What ptxas reports of one kernel; bytes are a thread's, ``shared_bytes`` a block's static ones."""

    registers: int = 0
    shared_bytes: int = 0
    local_bytes: int = 0
    spill_bytes: int = 0


@dataclass(frozen=True, slots=True)
class VariableSpace:
    """A module variable: its state space and size in bytes (0 for an extern array of unknown bound)."""

    space: Literal["constant", "device"]
    nbytes: int


def read_kernels(ptx: str) -> dict[str, KernelDirectives]:
    """Every ``.entry`` of a PTX text, by symbol.

    >>> read_kernels(".visible .entry k(\\n .param .u32 k_param_0\\n)\\n.maxntid 256, 1, 1\\n{ ret; }")["k"].max_threads
    256
    """
    found = {}
    for match in _ENTRY.finditer(ptx):
        limits = {name: _triple(x, y, z) for name, x, y, z in _DIRECTIVE.findall(match[3])}
        most = limits.get("maxntid")
        found[match[1]] = KernelDirectives(
            tuple(_parameter(*fields) for fields in _PARAM.findall(match[2] or "")),
            most[0] * most[1] * most[2] if most else None,
            limits.get("reqntid"),
            limits.get("reqnctapercluster"),
        )
    return found


def _parameter(align: str, bits: str, _name: str, count: str) -> tuple[int, int]:
    element = _TYPE_BYTES[bits]
    return element * int(count or 1), int(align or element)


def _triple(x: str, y: str, z: str) -> tuple[int, int, int]:
    return int(x), int(y or 1), int(z or 1)


def read_variables(ptx: str) -> dict[str, VariableSpace]:
    """Every module-scope ``.const`` and ``.global`` variable of a PTX text, by symbol.

    >>> read_variables(".const .align 4 .b8 coef[48];")
    {'coef': VariableSpace(space='constant', nbytes=48)}
    """
    found = {}
    for space, bits, name, extents in _VARIABLE.findall(ptx):
        nbytes = _TYPE_BYTES[bits]
        for extent in re.findall(r"\[(\d*)\]", extents):
            nbytes *= int(extent or 0)
        found[name] = VariableSpace("constant" if space == "const" else "device", nbytes)
    return found


_FUNCTION = re.compile(r"Function properties for '?([^'\s]+)'?")
_STACK = re.compile(r"(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads")
_USED = re.compile(r"Used (\d+) registers")
_SHARED = re.compile(r"(\d+)(?:\+\d+)? bytes smem")


def read_usage(log: str) -> dict[str, Usage]:
    """Registers, static shared memory, stack and spill stores by symbol, from what ``--ptxas-options=-v`` reports.

    >>> read_usage("ptxas info : Function properties for k\\n  8 bytes stack frame, 4 bytes spill stores, 4 bytes "
    ...            "spill loads\\nptxas info : Used 10 registers, used 1 barriers, 400 bytes smem")
    {'k': Usage(registers=10, shared_bytes=400, local_bytes=8, spill_bytes=4)}
    """
    found: dict[str, Usage] = {}
    current, local, spill = "", 0, 0
    for line in log.splitlines():
        if match := _FUNCTION.search(line):
            current, local, spill = match[1], 0, 0
        elif match := _STACK.search(line):
            local, spill = int(match[1]), int(match[2])
        elif current and (match := _USED.search(line)):
            shared = _SHARED.search(line)
            found[current] = Usage(int(match[1]), int(shared[1]) if shared else 0, local, spill)
            current = ""
    return found
