"""Functions that wait, put in line: only the body of a kernel can be cut into segments.

A call through a pointer that may lead to such functions becomes a comparison with the address of each.
"""

from __future__ import annotations

from jitgpu.backend.simulator.analysis.waiting import Waiting, candidates
from jitgpu.backend.simulator.ptx.syntax import (
    Address,
    Call,
    Function,
    Guard,
    Instruction,
    Label,
    Module,
    Negated,
    Operand,
    Pair,
    Register,
    Symbol,
    Variable,
    Vector,
)
from jitgpu.backend.simulator.ptx.types import Unsupported

__all__ = ["inline"]

_Body = list[Instruction | Label]
#: How many bodies are put in line at most: functions that call each other through pointers multiply.
_MOST = 1000


def inline(module: Module, function: Function, waiting: Waiting) -> Function:
    """The function with every call of a waiting function replaced by its body. Raises Unsupported."""
    return _Inliner(module, function, waiting).run()


class _Inliner:
    def __init__(self, module: Module, function: Function, waiting: Waiting) -> None:
        self.module = module
        self.function = function
        self.waiting = waiting
        self.registers = dict(function.registers)
        self.variables = list(function.variables)
        self.targets = dict(function.branch_targets)
        self.prototypes = dict(function.prototypes)
        self.count = 0

    def run(self) -> Function:
        body = tuple(self._expand(self.function.body, (self.function.name,)))
        return self.function._replace(
            body=body, registers=self.registers, variables=tuple(self.variables), branch_targets=self.targets,
            prototypes=self.prototypes,
        )  # fmt: skip

    def _expand(self, body: tuple[Instruction | Label, ...] | _Body, path: tuple[str, ...]) -> _Body:
        """``path``: the functions that this stands in."""
        made: _Body = []
        for item in body:
            call = item.operands[0] if isinstance(item, Instruction) and item.opcode == "call" else None
            if not isinstance(call, Call):
                made.append(item)
                continue
            assert isinstance(item, Instruction)
            plain = item._replace(guard=None)
            if isinstance(call.target, Register):
                found = candidates(self.module, self.prototypes, call, self.waiting.taken)
                names = [f.name for f in found if f.name in self.waiting.waiting and f.name not in path]
                inner = self._choose(plain, call, call.target, names, path) if names else None
            else:
                inner = self._put(plain, call, call.target.name, path)
            if inner is None:
                made.append(item)
            elif item.guard is None:
                made += inner
            else:  # around the whole body
                skip = Label(f"skip{self._suffix(item)}")
                jump = Guard(item.guard.register, not item.guard.negated)
                made += [_jump(item, skip.name, jump), *inner, skip]
        return made

    def _suffix(self, item: Instruction) -> str:
        self.count += 1
        if self.count > _MOST:
            raise Unsupported(item, "functions that wait for other threads call each other in too many ways")
        return f"~{self.count}"

    def _put(self, item: Instruction, call: Call, name: str, path: tuple[str, ...]) -> _Body | None:
        """The body of a waiting function in place of its call."""
        if name not in self.waiting.waiting:
            return None
        callee = self.module.functions[name]
        if name in path:
            raise Unsupported(item, f"{name} waits for other threads and calls itself")
        if not callee.body:
            raise Unsupported(item, f"{name} has no body")
        return self._expand(self._bind(callee, item, call), (*path, name))

    def _choose(
        self, item: Instruction, call: Call, target: Register, names: list[str], path: tuple[str, ...]
    ) -> _Body:
        """A call through a pointer: direct ones of the functions that wait, else the call as it was."""
        end = f"chosen{self._suffix(item)}"
        first: _Body = []
        then: _Body = []
        for name in names:
            suffix = self._suffix(item)
            equal = Register(f"is{suffix}")
            self.registers[equal.name] = "pred"
            operands = (equal, target, Symbol(name))
            first.append(item._replace(opcode="setp", modifiers=("eq", "u64"), operands=operands))
            first.append(_jump(item, f"case{suffix}", Guard(equal, False)))
            inner = self._put(item, call._replace(target=Symbol(name), prototype=""), name, path)
            assert inner is not None
            then += [Label(f"case{suffix}"), *inner, _jump(item, end)]
        return [*first, item, _jump(item, end), *then, Label(end)]

    def _bind(self, callee: Function, item: Instruction, call: Call) -> _Body:
        """The body of ``callee`` with its own names, its parameters standing for the caller's ``.param`` variables."""
        suffix = self._suffix(item)
        if len(callee.parameters) != len(call.arguments) or len(callee.results) != len(call.results):
            raise Unsupported(item, f"{callee.name} takes {len(callee.parameters)} arguments")
        names = [variable.name for variable in callee.variables if variable.space != "shared"]
        names += [label.name for label in callee.body if isinstance(label, Label)]
        names += [*callee.branch_targets, *callee.prototypes]
        symbols = {name: name + suffix for name in names}
        before: _Body = []
        for parameter, given in zip(
            (*callee.parameters, *callee.results), (*call.arguments, *call.results), strict=True
        ):
            if isinstance(given, Symbol):
                symbols[parameter.name] = given.name
            else:
                name = parameter.name + suffix
                symbols[parameter.name] = name
                self.variables.append(Variable(name, "param", parameter.type, parameter.nbytes, parameter.align))
                store = ("param", f"b{8 * parameter.nbytes}")
                operands = (Address(Symbol(name)), given)
                before.append(item._replace(opcode="st", modifiers=store, operands=operands))
        self.registers.update({name + suffix: kind for name, kind in callee.registers.items()})
        own: list[Operand] = []
        for variable in callee.variables:  # a shared one is one for the block, however often the function is inlined
            self.variables.append(variable._replace(name=symbols.get(variable.name, variable.name)))
            if variable.space in ("local", "param"):
                own.append(Symbol(symbols[variable.name]))
        self.targets.update({
            name + suffix: tuple(label + suffix for label in labels)
            for name, labels in callee.branch_targets.items()
        })  # fmt: skip
        self.prototypes.update({name + suffix: prototype for name, prototype in callee.prototypes.items()})
        end = f"end{suffix}"
        enter = item._replace(opcode="_enter", modifiers=(), operands=tuple(own))
        body = (_rename_item(inner, suffix, symbols) for inner in callee.body)
        return [enter, *before, *(_return_to(inner, end) for inner in body), Label(end)]


def _jump(item: Instruction, label: str, guard: Guard | None = None) -> Instruction:
    return item._replace(opcode="bra", modifiers=(), operands=(Symbol(label),), guard=guard)


def _return_to(item: Instruction | Label, end: str) -> Instruction | Label:
    if isinstance(item, Instruction) and item.opcode == "ret":
        return _jump(item, end, item.guard)
    return item


def _rename_item(item: Instruction | Label, suffix: str, symbols: dict[str, str]) -> Instruction | Label:
    if isinstance(item, Label):
        return Label(symbols[item.name])
    guard = item.guard
    if guard is not None:
        guard = Guard(Register(guard.register.name + suffix), guard.negated)
    return item._replace(operands=tuple(_renamed(o, suffix, symbols) for o in item.operands), guard=guard)


def _renamed(operand: Operand, suffix: str, symbols: dict[str, str]) -> Operand:
    if isinstance(operand, Register):
        return Register(operand.name + suffix)
    if isinstance(operand, Negated):
        return Negated(Register(operand.register.name + suffix))
    if isinstance(operand, Symbol):
        return operand._replace(name=symbols.get(operand.name, operand.name))
    if isinstance(operand, Address):
        base = operand.base
        if isinstance(base, (Register, Symbol)):
            changed = _renamed(base, suffix, symbols)
            assert isinstance(changed, (Register, Symbol))
            return operand._replace(base=changed)
        return operand
    if isinstance(operand, Vector):
        return Vector(tuple(_renamed(item, suffix, symbols) for item in operand.items))
    if isinstance(operand, Pair):
        return Pair(_renamed(operand.first, suffix, symbols), _renamed(operand.second, suffix, symbols))
    if isinstance(operand, Call):
        target = _renamed(operand.target, suffix, symbols)
        assert isinstance(target, (Register, Symbol))
        return operand._replace(
            target=target,
            prototype=symbols.get(operand.prototype, operand.prototype),
            arguments=tuple(_renamed(item, suffix, symbols) for item in operand.arguments),
            results=tuple(_renamed(item, suffix, symbols) for item in operand.results),
        )
    return operand
