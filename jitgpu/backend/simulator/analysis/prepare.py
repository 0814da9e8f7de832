"""A function made ready for translation: parameters of calls as registers, functions that wait put in line.

A scalar ``.param`` variable becomes a pseudo register, so that it is saved like any other across a wait. Functions with
barriers, warp operations or waiting loops are inlined, because only the body of a kernel can be cut into segments.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from jitgpu.backend.simulator.analysis.inlining import inline
from jitgpu.backend.simulator.analysis.waiting import Waiting, callees
from jitgpu.backend.simulator.ptx.operands import CARRY
from jitgpu.backend.simulator.ptx.syntax import (
    Address,
    Call,
    Function,
    Instruction,
    Label,
    Module,
    Operand,
    Parameter,
    Register,
    Symbol,
    Variable,
    Vector,
)
from jitgpu.backend.simulator.ptx.types import BITS, Unsupported

__all__ = ["Prepared", "prepare"]


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


def prepare(module: Module, name: str, waiting: Waiting) -> Prepared:
    """A function ready for translation. Raises Unsupported."""
    function = module.functions[name]
    if function.kind == "entry":
        function = inline(module, function, waiting)
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


