"""A function made ready for translation: parameters of calls as registers, functions that wait put in line.

A scalar ``.param`` variable becomes a pseudo register, so that it is saved like any other across a wait. Functions with
barriers, warp operations or waiting loops are inlined, because only the body of a kernel can be cut into segments.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from jitgpu.backend.simulator.emitter import BITS, Unsupported
from jitgpu.backend.simulator.flow import is_point
from jitgpu.backend.simulator.operands import CARRY
from jitgpu.backend.simulator.syntax import (
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
    Parameter,
    Register,
    Symbol,
    Variable,
    Vector,
)

__all__ = ["Prepared", "callees", "prepare", "waiting_functions"]

_WAITS = {"volatile", "relaxed", "acquire", "acq_rel", "mmio"}
_Item = TypeVar("_Item", Instruction, Label)


@dataclass(slots=True)
class Prepared:
    """A function without scalar ``.param`` variables.

    ``locals`` are the variables of its frame in local memory (depots, ``.param`` arrays of calls) with their offsets,
    ``frame_bytes`` the size of that frame; ``shared`` the shared variables that it declares. ``arguments`` are, for a
    ``.func``, the pseudo registers (scalars, or a host address for an array) in the order of its parameters and
    ``results`` likewise.
    """

    function: Function
    widths: dict[str, int]
    locals: dict[str, tuple[int, Variable]] = field(default_factory=dict)
    frame_bytes: int = 0
    shared: dict[str, Variable] = field(default_factory=dict)
    others: dict[str, Variable] = field(default_factory=dict)
    calls: set[str] = field(default_factory=set)


def callees(function: Function) -> set[str]:
    """The functions that it calls by name."""
    return {
        item.operands[0].target.name
        for item in function.body
        if isinstance(item, Instruction) and item.opcode == "call" and item.operands
        and isinstance(item.operands[0], Call) and isinstance(item.operands[0].target, Symbol)
    }  # fmt: skip


def waiting_functions(module: Module) -> frozenset[str]:
    """The functions whose threads may have to wait for others, by themselves or in what they call."""
    waiting = {name for name, function in module.functions.items() if function.kind == "func" and _waits(function)}
    calls = {name: callees(function) for name, function in module.functions.items() if function.kind == "func"}
    changed = True
    while changed:
        more = {name for name, called in calls.items() if name not in waiting and called & waiting}
        waiting |= more
        changed = bool(more)
    return frozenset(waiting)


def _waits(function: Function) -> bool:
    labels: set[str] = set()
    loops = False
    for item in function.body:
        if isinstance(item, Label):
            labels.add(item.name)
        elif item.opcode in ("bra", "brx") and item.operands:
            last = item.operands[-1]
            loops |= item.opcode == "brx" or (isinstance(last, Symbol) and last.name in labels)
    instructions = [item for item in function.body if isinstance(item, Instruction)]
    if any(is_point(item) or item.opcode == "exit" for item in instructions):
        return True
    return loops and any(
        item.opcode == "atom" or (item.opcode == "ld" and not _WAITS.isdisjoint(item.modifiers))
        for item in instructions
    )


# ----------------------------------------------------------------------------------------------------------- inlining

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
            arguments=tuple(_renamed(item, suffix, symbols) for item in operand.arguments),
            results=tuple(_renamed(item, suffix, symbols) for item in operand.results),
        )
    return operand


def _rename_item(item: Instruction | Label, suffix: str, symbols: dict[str, str]) -> Instruction | Label:
    if isinstance(item, Label):
        return Label(symbols[item.name])
    guard = item.guard
    if guard is not None:
        guard = Guard(Register(guard.register.name + suffix), guard.negated)
    return item._replace(operands=tuple(_renamed(o, suffix, symbols) for o in item.operands), guard=guard)


def _inline(module: Module, function: Function, waiting: frozenset[str]) -> Function:
    """The function with every call of a waiting function replaced by its body."""
    registers, variables = dict(function.registers), list(function.variables)
    targets = dict(function.branch_targets)
    count = 0

    def expand(body: tuple[Instruction | Label, ...], path: tuple[str, ...]) -> list[Instruction | Label]:
        nonlocal count
        made: list[Instruction | Label] = []
        for item in body:
            call = item.operands[0] if isinstance(item, Instruction) and item.opcode == "call" else None
            if not isinstance(call, Call) or not isinstance(call.target, Symbol) or call.target.name not in waiting:
                made.append(item)
                continue
            assert isinstance(item, Instruction)
            name = call.target.name
            callee = module.functions[name]
            if name in path:
                raise Unsupported(item, f"{name} waits for other threads and calls itself")
            if not callee.body:
                raise Unsupported(item, f"{name} has no body")
            count += 1
            suffix = f"~{count}"
            inner = _bind(callee, item, call, suffix, registers, variables, targets)
            if item.guard is not None:  # around the whole body
                skip = Label(f"skip{suffix}")
                jump = Guard(item.guard.register, not item.guard.negated)
                made.append(Instruction("bra", (), (Symbol(skip.name),), jump, item.line, item.location))
                made += [*expand(tuple(inner), (*path, name)), skip]
            else:
                made += expand(tuple(inner), (*path, name))
        return made

    body = tuple(expand(function.body, (function.name,)))
    return function._replace(
        body=body, registers=registers, variables=tuple(variables), branch_targets=targets
    )


def _bind(
    callee: Function, item: Instruction, call: Call, suffix: str, registers: dict[str, str],
    variables: list[Variable], targets: dict[str, tuple[str, ...]],
) -> list[Instruction | Label]:  # fmt: skip
    """The body of ``callee`` with its own names, its parameters standing for the caller's ``.param`` variables."""
    if len(callee.parameters) != len(call.arguments) or len(callee.results) != len(call.results):
        raise Unsupported(item, f"{callee.name} takes {len(callee.parameters)} arguments")
    symbols = {variable.name: variable.name + suffix for variable in callee.variables}
    symbols |= {label.name: label.name + suffix for label in callee.body if isinstance(label, Label)}
    symbols |= {name: name + suffix for name in callee.branch_targets}
    before: list[Instruction | Label] = []
    for parameter, given in zip(
        (*callee.parameters, *callee.results), (*call.arguments, *call.results), strict=True
    ):
        if isinstance(given, Symbol):
            symbols[parameter.name] = given.name
        else:
            name = parameter.name + suffix
            symbols[parameter.name] = name
            variables.append(Variable(name, "param", parameter.type, parameter.nbytes, parameter.align))
            store = ("param", f"b{8 * parameter.nbytes}")
            before.append(Instruction("st", store, (Address(Symbol(name)), given), None, item.line, item.location))
    registers.update({name + suffix: kind for name, kind in callee.registers.items()})
    variables += [
        variable if variable.space == "shared" else variable._replace(name=symbols[variable.name])
        for variable in callee.variables
    ]
    for variable in callee.variables:
        if variable.space == "shared":
            symbols[variable.name] = variable.name  # one for the block, however often the function is inlined
    targets.update({
        name + suffix: tuple(label + suffix for label in labels)
        for name, labels in callee.branch_targets.items()
    })  # fmt: skip
    end = f"end{suffix}"
    body = [_rename_item(inner, suffix, symbols) for inner in callee.body]
    return [*before, *(_return_to(inner, end) for inner in body), Label(end)]


def _return_to(item: Instruction | Label, end: str) -> Instruction | Label:
    if isinstance(item, Instruction) and item.opcode == "ret":
        return Instruction("bra", (), (Symbol(end),), item.guard, item.line, item.location)
    return item


# ------------------------------------------------------------------------------------------------ .param as registers

def prepare(module: Module, name: str, waiting: frozenset[str]) -> Prepared:
    """A function ready for translation. Raises Unsupported."""
    function = module.functions[name]
    if function.kind == "entry":
        function = _inline(module, function, waiting)
    widths = {register: BITS.get(kind, 32) for register, kind in function.registers.items()}
    widths.setdefault(CARRY, 1)
    prepared = Prepared(function, widths)
    scalars: dict[str, Variable | Parameter] = {}
    for variable in function.variables:
        if variable.space == "param" and variable.nbytes in (1, 2, 4, 8, 16) and not _is_array(variable):
            scalars[variable.name] = variable
        elif variable.space in ("param", "local"):
            _place(prepared, variable)
        elif variable.space == "shared":
            prepared.shared[variable.name] = variable
        else:
            prepared.others[variable.name] = variable
    if function.kind == "func":
        for parameter in (*function.parameters, *function.results):
            if parameter.array:
                widths[_pseudo(parameter.name)] = 64
            else:
                scalars[parameter.name] = parameter
    widths.update({_pseudo(item): 8 * variable.nbytes for item, variable in scalars.items()})
    body = tuple(_without_param(item, scalars) for item in function.body)
    prepared.function = function._replace(body=body)
    prepared.calls = callees(prepared.function)
    prepared.frame_bytes = -(-prepared.frame_bytes // 16) * 16
    return prepared


def _is_array(variable: Variable) -> bool:
    return variable.nbytes != BITS.get(variable.type, 8) // 8


def _place(prepared: Prepared, variable: Variable) -> None:
    align = max(16, variable.align)  # an access of any width can then be checked by its offset alone
    offset = -(-prepared.frame_bytes // align) * align
    prepared.locals[variable.name] = (offset, variable)
    prepared.frame_bytes = offset + variable.nbytes


def _pseudo(name: str) -> str:
    return f".param {name}"


def _without_param(item: Instruction | Label, scalars: dict[str, Variable | Parameter]) -> Instruction | Label:
    if isinstance(item, Label):
        return item
    if item.opcode in ("ld", "st") and item.modifiers and item.modifiers[0].startswith("param"):
        if len(item.operands) < 2:
            raise Unsupported(item, "it needs a value and an address")
        place, value = (item.operands[1], item.operands[0]) if item.opcode == "ld" else item.operands[:2]
        if isinstance(place, Address) and isinstance(place.base, Symbol) and place.base.name in scalars:
            bits = BITS.get(item.type, 0)
            if not 8 <= bits <= 8 * scalars[place.base.name].nbytes or place.offset or place.base.offset:
                raise Unsupported(item, "it reaches beyond the parameter")
            if isinstance(value, Vector):
                raise Unsupported(item, "a vector of a scalar parameter")
            register = Register(_pseudo(place.base.name))
            operands = (value, register) if item.opcode == "ld" else (register, value)
            return item._replace(opcode="_copy", modifiers=(item.type,), operands=operands)
    if item.opcode == "call" and item.operands and isinstance(item.operands[0], Call):
        call = item.operands[0]
        return item._replace(operands=(call._replace(
            arguments=tuple(_argument(operand, scalars) for operand in call.arguments),
            results=tuple(_argument(operand, scalars) for operand in call.results),
        ),))  # fmt: skip
    return item


def _argument(operand: Operand, scalars: dict[str, Variable | Parameter]) -> Operand:
    if isinstance(operand, Symbol) and operand.name in scalars:
        return Register(_pseudo(operand.name))
    return operand


