"""Which functions of a module may wait for other threads, and which a pointer may lead to."""

from __future__ import annotations

from typing import NamedTuple

from jitgpu.backend.simulator.analysis.flow import is_point, split
from jitgpu.backend.simulator.analysis.loops import find_loops, may_spin, reads_strongly
from jitgpu.backend.simulator.ptx.syntax import Call, Function, Instruction, Module, Parameter, Register, Symbol

__all__ = ["Prototypes", "Waiting", "callees", "candidates", "find_waiting"]

Prototypes = dict[str, tuple[tuple[Parameter, ...], tuple[Parameter, ...]]]


class Waiting(NamedTuple):
    """``waiting``: the functions whose threads may have to wait for others; ``strong``: those that read what others
    write while they run, which is waiting where a loop does it. Both by themselves or in what they call. ``taken``:
    those whose address is taken."""

    waiting: frozenset[str]
    strong: frozenset[str]
    taken: frozenset[str]


def find_waiting(module: Module) -> Waiting:
    """What waits in a module. Raises Unsupported."""
    taken = _taken(module)
    functions = {name: function for name, function in module.functions.items() if function.kind == "func"}
    calls = {name: _reached(module, function, taken) for name, function in functions.items()}
    strong = {name for name, function in functions.items() if any(map(reads_strongly, _instructions(function)))}
    everything_strong = _with_callers(strong, calls)
    waiting = {name for name, function in functions.items() if _waits(function, everything_strong)}
    return Waiting(_with_callers(waiting, calls), everything_strong, taken)


def candidates(module: Module, prototypes: Prototypes, call: Call, taken: frozenset[str]) -> list[Function]:
    """The functions that a call through a pointer may mean: those with its signature whose address is taken."""
    results, parameters = prototypes.get(call.prototype, ((), ()))
    wanted = _shape(parameters), _shape(results)
    return [
        function for name, function in module.functions.items()
        if name in taken and function.body and (_shape(function.parameters), _shape(function.results)) == wanted
    ]  # fmt: skip


def _shape(parameters: tuple[Parameter, ...]) -> list[tuple[int, bool]]:
    return [(item.nbytes, item.array) for item in parameters]


def _instructions(function: Function) -> list[Instruction]:
    return [item for item in function.body if isinstance(item, Instruction)]


def _taken(module: Module) -> frozenset[str]:
    names = {
        operand.name for function in module.functions.values() for item in _instructions(function)
        for operand in item.operands if isinstance(operand, Symbol)
    }  # fmt: skip
    variables = [*module.variables.values(), *(v for function in module.functions.values() for v in function.variables)]
    names |= {symbol for variable in variables for _, _, symbol, _, _ in variable.pointers}
    return frozenset(name for name in names if name in module.functions and module.functions[name].kind == "func")


def callees(function: Function) -> set[str]:
    """The functions that it calls by name."""
    return {call.target.name for call in _calls(function) if isinstance(call.target, Symbol)}


def _calls(function: Function) -> list[Call]:
    first = (item.operands[0] for item in _instructions(function) if item.opcode == "call" and item.operands)
    return [operand for operand in first if isinstance(operand, Call)]


def _reached(module: Module, function: Function, taken: frozenset[str]) -> set[str]:
    """The functions that it calls, or may call."""
    pointers = [call for call in _calls(function) if isinstance(call.target, Register)]
    found = (candidates(module, function.prototypes, call, taken) for call in pointers)
    return callees(function) | {other.name for others in found for other in others}


def _with_callers(names: set[str], calls: dict[str, set[str]]) -> frozenset[str]:
    found = set(names)
    changed = True
    while changed:
        more = {name for name, called in calls.items() if name not in found and called & found}
        found |= more
        changed = bool(more)
    return frozenset(found)


def _waits(function: Function, strong: frozenset[str]) -> bool:
    if any(is_point(item) or item.opcode == "exit" for item in _instructions(function)):
        return True
    if not function.body:
        return False
    blocks = split(function)
    return any(may_spin(blocks, loop, strong) for loop in find_loops(blocks))
