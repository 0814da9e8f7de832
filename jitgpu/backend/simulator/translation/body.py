"""A function of the kernel under translation: an :class:`Emitter` that knows block, thread and launch.

There are three kinds of function. A *segment* runs a part of the kernel for one thread of a loop; a *function* is a
``.func`` that is called with block, thread and stack pointer; a *raw* function belongs to the runtime: it has none of
these, its addresses are the host's, and nothing is checked.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from jitgpu.backend.simulator import layouts
from jitgpu.backend.simulator.analysis.nans import Nans
from jitgpu.backend.simulator.analysis.roots import Provenance
from jitgpu.backend.simulator.ptx.syntax import Operand, Symbol
from jitgpu.backend.simulator.ptx.types import Unsupported
from jitgpu.backend.simulator.translation.emitter import Emitter, bits_of, float_constant
from jitgpu.backend.simulator.translation.specials import special_register

if TYPE_CHECKING:
    from jitgpu.backend.simulator.analysis.prepare import Prepared
    from jitgpu.backend.simulator.translation.unit import Unit

__all__ = ["Body"]


class Body(Emitter):
    """Translates the instructions of one function. ``roots`` is the provenance of its registers, ``nans`` which of them
    may hold the host's NaN."""

    def __init__(
        self, unit: Unit, prepared: Prepared, roots: dict[str, Provenance],
        kind: Literal["segment", "function", "raw"], nans: Nans | None = None,
    ) -> None:  # fmt: skip
        super().__init__(prepared.widths, self._special_value, self._symbol_value)
        self.unit = unit
        self.prepared = prepared
        self.roots = roots
        self.kind = kind
        self.nans = nans or Nans()
        #: Where a thread goes that has faulted.
        self.fault_label = "fault"
        #: What is computed once, before the loop over threads.
        self.prologue: list[str] = []
        self._hoisted: dict[tuple[str, int], str] = {}

    def leaves_nan(self) -> bool:
        """Whether the current instruction's result may be left with the host's NaN: it is put right where it shows, and
        what the runtime gives where its caller takes it."""
        if self.kind == "raw":
            return True
        instruction = self.instruction
        return instruction is not None and bool(instruction.operands) and self.nans.is_raw(instruction.operands[0])

    def read(self, operand: Operand, llvm_type: str) -> str:
        """As :meth:`Emitter.read`, with the GPU's NaN where its bits show."""
        if self.instruction is None or not self.nans.shows(self.instruction, operand, llvm_type):
            return super().read(operand, llvm_type)
        value = super().read(operand, "float")
        nan = self.value(f"fcmp uno float {value}, 0.0")
        right = self.value(f"select i1 {nan}, float {float_constant(0x7FFFFFFF, 'float')}, float {value}")
        wanted = bits_of(llvm_type)
        if wanted == 32:
            return self.cast(right, "float", llvm_type)
        bits = self.cast(right, "float", "i32")
        return self.cast(self.value(f"{'zext' if wanted > 32 else 'trunc'} i32 {bits} to i{wanted}"), f"i{wanted}",
                         llvm_type)  # fmt: skip

    @property
    def checked(self) -> bool:
        """Whether accesses are checked, that is whether this is not the runtime itself."""
        return self.kind != "raw"

    def call(self, function: str, result: str, *arguments: tuple[str, str], attributes: str = "") -> str:
        """As :meth:`Emitter.call`; functions of the runtime take addresses as integers, because PTX knows no others."""
        if function.startswith("jg_"):
            arguments = tuple(
                ("i64", self.value(f"ptrtoint ptr {value} to i64")) if kind == "ptr" else (kind, value)
                for kind, value in arguments
            )
        return super().call(function, result, *arguments, attributes=attributes)

    def site(self) -> int:
        """The number by which records name the current instruction."""
        return self.unit.site(self.instruction)

    def unsupported(self, reason: str) -> Unsupported:
        """The error for the current instruction."""
        return Unsupported(self.instruction, reason)

    # ------------------------------------------------------------------------------------------------- the structures

    def hoisted(self, name: str, index: int, build: Callable[[], str]) -> str:
        """A value that is the same for the whole launch, built once before everything else."""
        key = (name, index)
        if key not in self._hoisted:
            self.lines, self.prologue = self.prologue, self.lines
            self._hoisted[key] = build()
            self.lines, self.prologue = self.prologue, self.lines
        return self._hoisted[key]

    def launch_field(self, name: str, index: int = 0) -> str:
        """A field of the launch that never changes while it runs, as an integer of its own width."""
        field = getattr(layouts.Launch, name)
        width = _width(layouts.Launch, name)

        def build() -> str:
            pointer = self.value(f"getelementptr i8, ptr %launch, i64 {field.offset + index * width // 8}")
            return self.value(f"load i{width}, ptr {pointer}, !invariant.load !0")

        return self.hoisted(name, index, build)

    def root_field(self, parameter: int, name: str, index: int = 0) -> str:
        """A field of the launch's table of what pointer parameters point to."""
        offset = parameter * ctypes.sizeof(layouts.Root) + getattr(layouts.Root, name).offset + 8 * index
        table = self.launch_field("roots")

        def build() -> str:
            base = self.value(f"inttoptr i64 {table} to ptr")
            pointer = self.value(f"getelementptr i8, ptr {base}, i64 {offset}")
            return self.value(f"load i64, ptr {pointer}, !invariant.load !0")

        return self.hoisted("root", offset, build)

    def stop_flag(self) -> str:
        """Whether the launch is to end, read anew."""
        pointer = self.value(f"getelementptr i8, ptr %launch, i64 {layouts.Launch.stop.offset}")
        flag = self.value(f"load volatile i32, ptr {pointer}")
        return self.value(f"icmp ne i32 {flag}, 0")

    def block_pointer(self, name: str) -> str:
        """The address of a field of the block."""
        return self.value(f"getelementptr i8, ptr %blk, i64 {getattr(layouts.Block, name).offset}")

    def exchange_pointer(self, name: str) -> str:
        """The address of a field of this thread's exchange."""
        size = ctypes.sizeof(layouts.Exchange)
        base = self.value(f"getelementptr i8, ptr %exchange, i64 {getattr(layouts.Exchange, name).offset}")
        index = self.value("zext i32 %t to i64")
        offset = self.value(f"mul nuw nsw i64 {index}, {size}")
        return self.value(f"getelementptr i8, ptr {base}, i64 {offset}")

    # --------------------------------------------------------------------------------------------- registers, symbols

    def _special_value(self, name: str, width: int) -> str:
        return special_register(self, name, width)

    def _symbol_value(self, symbol: Symbol) -> str:
        """The address of a symbol as its own space counts it: of the host, or an offset in shared or local memory."""
        base = self.base_of(symbol.name)
        if not symbol.offset:
            return base
        return self.value(f"add i64 {base}, {symbol.offset}")

    def base_of(self, name: str) -> str:
        """The address of a variable, function or array parameter."""
        unit, prepared = self.unit, self.prepared
        if name in prepared.locals:
            return self.value(f"add i64 %sp, {prepared.locals[name][0]}")
        if self.kind == "raw":
            return self.value(f"ptrtoint ptr {unit.raw_symbol(name, self.instruction)} to i64")
        if name in unit.shared:
            return str(unit.shared[name].address)
        if name in unit.data_offsets:
            return self.value(f"add i64 {self.launch_field('module')}, {unit.data_offsets[name]}")
        if name in unit.function_numbers:
            return str(layouts.FUNCTION_WINDOW + unit.function_numbers[name])
        if name in unit.parameter_offsets and self.kind == "segment":
            return self.value(f"add i64 {self.launch_field('params')}, {unit.parameter_offsets[name]}")
        pseudo = f".param {name}"
        if self.widths.get(pseudo) == 64:
            return self.load_register(pseudo)
        raise self.unsupported(f"there is no {name}")


def _width(structure: type[ctypes.Structure], name: str) -> int:
    """Bits of a field, or of an element of it where it is an array."""
    kind: Any = {field[0]: field[1] for field in structure._fields_}[name]
    return 8 * ctypes.sizeof(kind._type_ if hasattr(kind, "_length_") else kind)
