"""One kernel under translation: where its variables lie, which places can fault, and what its functions are called."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from jitgpu.backend.simulator.analysis.prepare import Prepared, prepare
from jitgpu.backend.simulator.analysis.waiting import find_waiting
from jitgpu.backend.simulator.facts import RootInfo, Site
from jitgpu.backend.simulator.layouts import Space
from jitgpu.backend.simulator.ptx.syntax import Function, Instruction, Module, Register, Symbol, Variable
from jitgpu.backend.simulator.ptx.types import Unsupported
from jitgpu.backend.simulator.translation.body import Body
from jitgpu.backend.simulator.translation.emitter import symbol_name
from jitgpu.backend.simulator.translation.extents import Meant
from jitgpu.backend.simulator.translation.noting import Habits
from jitgpu.backend.simulator.variables import data_layout

__all__ = ["SharedVariable", "Unit"]


class SharedVariable(NamedTuple):
    """A shared variable at its offset in the block's shared memory; ``nbytes`` 0: dynamic."""

    address: int
    nbytes: int


class Unit:
    """What the functions of one kernel share while they are translated."""

    def __init__(
        self, module: Module, entry: Function, pointer_offsets: frozenset[int], checks: frozenset[str]
    ) -> None:
        self.module = module
        self.entry = entry
        self.checks = checks
        self.pointer_offsets = pointer_offsets
        self.data_offsets, _ = data_layout(module.variables.values())
        self.function_numbers = {name: number for number, name in enumerate(module.functions)}
        self.parameter_offsets, self.parameter_bytes = _parameter_layout(entry)
        self.shared: dict[str, SharedVariable] = {}
        self.shared_bytes = 0
        self.sites: list[Site] = []
        self.roots: list[RootInfo] = []
        self.prepared: dict[str, Prepared] = {}
        self.declared: dict[str, str] = {}
        self._sites: dict[tuple[int, str], int] = {}
        self._meant: dict[tuple[str, str, int], Meant] = {}
        self.waiting = find_waiting(module)
        self.wanted: list[str] = []
        #: Whether an address is used whose memory is not known from the text.
        self.generic = False
        #: What the checks know of functions, and the bytes of the narrowest access to memory that threads share.
        self.habits: dict[str, Habits] = {}
        self.narrowest = 4
        for variable in module.variables.values():
            if variable.space == "shared":
                self.add_shared(variable)

    def prepare(self, name: str) -> Prepared:
        """A function of the module, ready for translation."""
        if name not in self.prepared:
            self.prepared[name] = prepare(self.module, name, self.waiting)
            for variable in self.prepared[name].shared.values():
                self.add_shared(variable)
        return self.prepared[name]

    def wants(self, name: str) -> None:
        """Note that a function is called."""
        if name not in self.wanted:
            self.wanted.append(name)

    def is_pointer_at(self, parameter: str, offset: int) -> bool:
        """Whether the kernel's parameters may hold a pointer there."""
        start = self.parameter_offsets.get(parameter)
        return start is not None and start + offset in self.pointer_offsets

    def is_variable(self, prepared: Prepared) -> Callable[[str], bool]:
        """Whether a name is that of a variable in memory, for the names that a function sees."""
        return lambda name: name in prepared.locals or name in self.shared or name in self.data_offsets

    def add_shared(self, variable: Variable) -> None:
        """Place a shared variable. Dynamic ones begin where the static ones end (see :meth:`place_dynamic`)."""
        if variable.name in self.shared:
            return
        align = max(16, variable.align)
        if variable.nbytes == 0:
            self.shared[variable.name] = SharedVariable(-1, 0)
            return
        address = -(-self.shared_bytes // align) * align
        self.shared[variable.name] = SharedVariable(address, variable.nbytes)
        self.shared_bytes = address + variable.nbytes

    def place_dynamic(self) -> None:
        """Fix where dynamic shared memory begins, once all static variables are placed."""
        self.shared_bytes = -(-self.shared_bytes // 128) * 128
        for name, variable in self.shared.items():
            if variable.nbytes == 0:
                self.shared[name] = SharedVariable(self.shared_bytes, 0)

    def site(self, instruction: Instruction | None) -> int:
        """The number of an instruction's place."""
        assert instruction is not None
        key = (instruction.line, instruction.opcode)
        if key not in self._sites:
            self._sites[key] = len(self.sites)
            self.sites.append(Site(instruction.name, instruction.line, instruction.location))
        return self._sites[key]

    def meant(self, em: Body, base: Register | Symbol | None, space: int) -> Meant | None:
        """The memory that an address with this base is meant for, where that is known."""
        if isinstance(base, Register):
            root = em.roots.get(base.name)
            if root is None:
                return None
            kind, name, offset = root
        elif isinstance(base, Symbol):
            kind, name, offset = "variable", base.name, 0
        else:
            return None
        key = (kind, f"{em.prepared.function.name}:{name}" if name in em.prepared.locals else name, offset)
        if key not in self._meant:
            found = self._parameter(name, offset) if kind == "param" else self._variable(em, name)
            if found is None:
                return None
            self._meant[key] = found
        found = self._meant[key]
        return found if _fits(found, space) else None

    def _parameter(self, name: str, offset: int) -> Meant:
        start = self.parameter_offsets[name] + offset
        self.roots.append(RootInfo(name, Space.GLOBAL, 0, 0, start))
        return Meant(len(self.roots) - 1, Space.GLOBAL, parameter=len(self.roots) - 1)

    def _variable(self, em: Body, name: str) -> Meant | None:
        if name in em.prepared.locals:
            start, variable = em.prepared.locals[name]
            info = RootInfo(name, Space.LOCAL, start, variable.nbytes)
        elif name in self.shared:
            info = RootInfo(name, Space.SHARED, *self.shared[name])
        elif name in self.data_offsets:
            variable = self.module.variables[name]
            space = Space.CONST if variable.space == "const" else Space.GLOBAL
            info = RootInfo(name, space, self.data_offsets[name], variable.nbytes)
        else:
            return None
        self.roots.append(info)
        return Meant(len(self.roots) - 1, info.space, start=info.start, nbytes=info.nbytes)

    def parameter_place(self, em: Body, name: str) -> tuple[int, str, bool]:
        """(size, address, writable) of a parameter or of a ``.param`` array of a call."""
        if name in em.prepared.locals:
            offset, variable = em.prepared.locals[name]
            address = em.value(f"add i64 {em.value('add i64 %local, %sp')}, {offset}")
            return variable.nbytes, em.value(f"inttoptr i64 {address} to ptr"), True
        if em.kind == "segment" and name in self.parameter_offsets:
            size = next(p.nbytes for p in self.entry.parameters if p.name == name)
            base = em.launch_field("params")
            pointer = em.hoisted(f"parameter {name}", 0, lambda: em.value(
                f"inttoptr i64 {em.value(f'add i64 {base}, {self.parameter_offsets[name]}')} to ptr"))  # fmt: skip
            return size, pointer, False
        function = em.prepared.function
        for parameter in (*function.parameters, *function.results):
            if parameter.name == name and parameter.array:
                address = em.load_register(f".param {name}")
                return parameter.nbytes, em.value(f"inttoptr i64 {address} to ptr"), True
        raise em.unsupported(f"there is no parameter {name}")

    def raw_symbol(self, name: str, instruction: Instruction | None) -> str:
        """A function of the runtime as a pointer."""
        if name not in self.module.functions:
            raise Unsupported(instruction, f"the runtime has no {name}")
        return f"@{symbol_name(name)}"


def _fits(meant: Meant, space: int) -> bool:
    """Whether an instruction of that space can reach it by this address."""
    if space == Space.GENERIC:
        return True
    if space == Space.CONST:
        return meant.space == Space.CONST
    if space == Space.GLOBAL:
        return meant.space in (Space.GLOBAL, Space.CONST)
    return meant.space == space


def _parameter_layout(entry: Function) -> tuple[dict[str, int], int]:
    offsets, end = {}, 0
    for parameter in entry.parameters:
        end = -(-end // parameter.align) * parameter.align
        offsets[parameter.name] = end
        end += parameter.nbytes
    return offsets, end
