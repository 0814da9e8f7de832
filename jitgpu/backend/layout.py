"""The parameter buffer of a kernel: where each parameter lies in it, and how values are packed."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Sequence
from typing import Any, NamedTuple

from jitgpu.backend.scalars import Packing, packing
from jitgpu.values import Parameter

__all__ = ["Layout", "layout"]


class Layout(NamedTuple):
    """The parameter buffer: one :class:`struct.Struct` for all parameters, and the offset of each, bytes.

    After the parameters the buffer holds the array of their addresses that ``cuLaunchKernel`` takes.
    """

    packer: struct.Struct
    offsets: tuple[int, ...]
    packings: tuple[Packing | None, ...]

    def buffer(self) -> tuple[int, bytearray]:
        """A fresh buffer and the address of its array of parameter addresses (0 without parameters)."""
        table = (self.packer.size + 7) // 8 * 8
        memory = bytearray(max(1, table + 8 * len(self.offsets)))
        base = ctypes.addressof(ctypes.c_char.from_buffer(memory))
        struct.pack_into(f"<{len(self.offsets)}Q", memory, table, *(base + offset for offset in self.offsets))
        return (base + table if self.offsets else 0), memory

    def fields(self, values: Sequence[Any]) -> list[Any]:
        """What ``packer`` packs for checked values: scalars as their packing converts them; those of pointer
        parameters have the address as their ``pointer``."""
        fields: list[Any] = []
        for item, value in zip(self.packings, values, strict=True):
            if item is None:
                fields.append(value.pointer)
            elif item.exact is complex:
                fields += [value.real, value.imag]
            else:
                fields.append(value)
        return fields


def layout(kernel: str, parameters: tuple[Parameter, ...]) -> Layout:
    """Lay the parameters out at their natural alignment (PTX ISA, "Kernel Function Parameters")."""
    code, offset, offsets = "<", 0, []
    packings: list[Packing | None] = []
    for parameter in parameters:
        padding = -offset % parameter.align
        item = None if parameter.is_pointer else packing(kernel, parameter)
        code += f"{padding}x" * bool(padding) + ("Q" if item is None else item.code)
        offset += padding
        offsets.append(offset)
        offset += parameter.nbytes
        packings.append(item)
    packer = struct.Struct(code)
    if packer.size != offset:
        raise AssertionError(f"{kernel}: parameters of {offset} bytes are packed into {packer.size}")
    return Layout(packer, tuple(offsets), tuple(packings))
