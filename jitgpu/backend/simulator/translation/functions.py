"""Instructions, blocks and functions as LLVM IR: what the segments of a kernel, its functions and the runtime share."""

from __future__ import annotations

from collections.abc import Callable

from jitgpu.backend.simulator.analysis.flow import BasicBlock, Flow, make_flow
from jitgpu.backend.simulator.analysis.nans import find_nans
from jitgpu.backend.simulator.analysis.prepare import Prepared
from jitgpu.backend.simulator.analysis.roots import find_roots
from jitgpu.backend.simulator.layouts import Block
from jitgpu.backend.simulator.ptx.syntax import Instruction, Negated, Operand, Register
from jitgpu.backend.simulator.ptx.types import Unsupported
from jitgpu.backend.simulator.translation import accesses, atomics, calls, mbarriers, noting
from jitgpu.backend.simulator.translation.body import Body
from jitgpu.backend.simulator.translation.calls import function_symbol, report, signature
from jitgpu.backend.simulator.translation.emitter import symbol_name
from jitgpu.backend.simulator.translation.noting import enter_function
from jitgpu.backend.simulator.translation.unit import Unit
from jitgpu.backend.simulator.translation.values import TABLE as VALUES
from jitgpu.backend.simulator.translation.waits import take_result

__all__ = ["METADATA", "emit_blocks", "quoted", "translate_function", "translate_raw"]

#: Metadata that the text refers to: invariant loads, likely and unlikely branches. With weights much further apart the
#: allocation of registers in large loops takes ten times as long: it moves values about for each unlikely block.
METADATA = '!0 = !{}\n!1 = !{!"branch_weights", i32 1000, i32 1}\n!2 = !{!"branch_weights", i32 1, i32 1000}\n'

_TABLE: dict[str, Callable[[Body, Instruction], None]] = {
    **VALUES, **accesses.TABLE, **atomics.TABLE, **calls.TABLE,
    **mbarriers.TABLE, **noting.TABLE,
}  # fmt: skip


_TEXTURES = "textures and surfaces are not simulated"
_TENSOR_CORES = "tensor cores are not simulated"
_ABSENT = dict.fromkeys(("tex", "tld4", "txq", "suld", "sust", "sured", "suq", "istypep"), _TEXTURES) | dict.fromkeys(
    ("wmma", "mma", "wgmma", "ldmatrix", "stmatrix", "movmatrix", "tcgen05"), _TENSOR_CORES
)


def quoted(label: str) -> str:
    """A label as LLVM spells it, without its ``%``."""
    return f'"{label}"'


def emit_blocks(
    em: Body, blocks: list[BasicBlock], flow: Flow, wait: Callable[[BasicBlock], None] | None
) -> None:
    """The blocks of a function or segment. ``wait`` emits what a thread does that has reached a point."""
    for block in blocks:
        em.label(quoted(block.label))
        for instruction in block.instructions:
            em.instruction = instruction
            _one(em, instruction)
        if block.point and wait is not None:
            wait(block)
        else:
            _jump(em, block)


def _one(em: Body, instruction: Instruction) -> None:
    if instruction.opcode in ("bra", "brx", "ret", "exit", "trap", "_wait", "_yield", "_result"):
        if instruction.opcode == "_result":
            take_result(em, instruction)
        return
    if instruction.opcode == "_poll":
        _poll(em)
        return
    handler = _TABLE.get(instruction.opcode)
    if handler is None:
        raise em.unsupported(_ABSENT.get(instruction.opcode, "the simulator does not know this instruction"))
    if instruction.guard is None:
        handler(em, instruction)
        return
    do, after = em.fresh("do"), em.fresh("after")
    em.line(f"br i1 {_condition(em, instruction)}, label %{do}, label %{after}")
    em.label(do)
    handler(em, instruction)
    em.line(f"br label %{after}")
    em.label(after)


def _condition(em: Body, instruction: Instruction) -> str:
    guard = instruction.guard
    assert guard is not None
    operand: Operand = Negated(guard.register) if guard.negated else guard.register
    return em.read(operand, "i1")


def _poll(em: Body) -> None:
    """At the head of a loop: whether the launch is to end."""
    if not em.checked:
        return
    stopped, on = em.fresh("stopped"), em.fresh("on")
    em.line(f"br i1 {em.stop_flag()}, label %{stopped}, label %{on}, !prof !2")
    em.label(stopped)
    em.call("jg_stopped", "void", ("ptr", "%blk"), ("i32", "%t"), ("i32", str(em.site())), attributes="cold")
    em.line(f"br label %{em.fault_label}")
    em.label(on)


def _jump(em: Body, block: BasicBlock) -> None:
    last = block.instructions[-1] if block.instructions else None
    if last is not None:
        em.instruction = last
        if last.opcode == "trap":
            if em.checked:
                report(em, "trap")
            else:
                em.call("llvm.trap", "void")
                em.line("unreachable")
            return
        if last.opcode == "bra" and last.guard is not None:
            taken, other = block.successors
            em.line(f"br i1 {_condition(em, last)}, label %{quoted(taken)}, label %{quoted(other)}")
            return
        if last.opcode == "brx":
            _switch(em, last, block)
            return
    if block.successors:
        em.line(f"br label %{quoted(block.successors[0])}")
    else:
        em.line("br label %done")


def _switch(em: Body, instruction: Instruction, block: BasicBlock) -> None:
    index = em.read(instruction.operands[0], "i32")
    table = " ".join(f"i32 {number}, label %{quoted(label)}" for number, label in enumerate(block.successors))
    bad = em.fresh("nowhere")
    em.line(f"switch i32 {index}, label %{bad} [ {table} ]")
    em.label(bad)
    if em.checked:
        report(em, "bad call", em.value(f"zext i32 {index} to i64"))
    else:
        em.line("unreachable")


# ----------------------------------------------------------------------------------------------------------- functions

def translate_function(unit: Unit, name: str) -> str:
    """A ``.func`` that is called with block, thread and stack pointer."""
    prepared = unit.prepare(name)
    function = prepared.function
    flow = make_flow(function, waits=False)
    roots = find_roots(flow.definitions, lambda parameter, offset: False, unit.is_variable(prepared))
    em = Body(unit, prepared, roots, "function", find_nans(flow.instructions(), prepared.widths))
    result, kinds = signature(function)
    _open_frame(em)
    _store_arguments(em, prepared, len(kinds))
    em.line(f"br label %{quoted('entry')}")
    emit_blocks(em, list(flow.blocks.values()), flow, None)
    em.label("done")
    _return(em, result)
    em.label("fault")
    em.line(f"store i32 1, ptr {em.block_pointer('leave')}")
    em.line("ret void" if result == "void" else f"ret {result} 0")
    given = "".join(f", {kind} %a{number}" for number, kind in enumerate(kinds))
    stride = em.launch_field("local_stride")
    unit.declared.update(em.declared)
    head = [f"define internal {result} {function_symbol(name)}(ptr %blk, i32 %t, i64 %sp{given}) {{", "head:"]
    head += [*block_fields(("launch", "ctaid", "locals", "shared")), *em.prologue, *local_memory(stride)]
    return "\n".join([*head, *em.allocas(), *em.lines, "}"])


def local_memory(stride: str) -> list[str]:
    """Where the local memory of thread ``%t`` is, out of that of the block's first."""
    return [
        "  %t.wide = zext i32 %t to i64",
        f"  %local.stride = zext i32 {stride} to i64",
        "  %local.offset = mul i64 %t.wide, %local.stride",
        "  %local = add i64 %locals, %local.offset",
    ]


def block_fields(names: tuple[str, ...]) -> list[str]:
    """Loads of the block's fields, which do not change while a segment or function runs."""
    lines = []
    for name in names:
        offset = getattr(Block, {"locals": "local"}.get(name, name)).offset
        parts = [(f"%ctaid.{axis}", offset + 4 * i, "i32") for i, axis in enumerate("xyz")] if name == "ctaid" else [
            (f"%{name}", offset, "ptr" if name in ("launch", "exchange", "states", "frames") else "i64")
        ]  # fmt: skip
        for target, place, kind in parts:
            lines.append(f"  {target}.at = getelementptr i8, ptr %blk, i64 {place}")
            lines.append(f"  {target} = load {kind}, ptr {target}.at")
    return lines


def _open_frame(em: Body) -> None:
    """Whether local memory and the host's stack still have room (a fault where they have not)."""
    em.instruction = next(item for item in em.prepared.function.body if isinstance(item, Instruction))
    top = em.value(f"add i64 %sp, {em.prepared.frame_bytes}")
    room = em.value(f"zext i32 {em.launch_field('local_bytes')} to i64")
    fits = em.value(f"icmp ule i64 {top}, {room}")
    frame = em.call("llvm.frameaddress.p0", "ptr", ("i32", "0"))
    here = em.value(f"ptrtoint ptr {frame} to i64")
    limit = em.value(f"load i64, ptr {em.block_pointer('stack_limit')}")
    both = em.value(f"and i1 {fits}, {em.value(f'icmp ugt i64 {here}, {limit}')}")
    on, over = em.fresh("on"), em.fresh("over")
    em.line(f"br i1 {both}, label %{on}, label %{over}, !prof !1")
    em.label(over)
    report(em, "stack overflow", top)
    em.label(on)
    enter_function(em)


def _store_arguments(em: Body, prepared: Prepared, count: int) -> None:
    function = prepared.function
    arrays = [item for item in function.results if item.array]
    for number, parameter in enumerate((*function.parameters, *arrays)):
        em.store_register(f".param {parameter.name}", f"%a{number}")
    assert count == len(function.parameters) + len(arrays)


def _return(em: Body, result: str) -> None:
    if result == "void":
        em.line("ret void")
        return
    scalar = next(item for item in em.prepared.function.results if not item.array)
    em.line(f"ret {result} {em.read(Register(f'.param {scalar.name}'), result)}")


def translate_raw(unit: Unit, name: str, linkage: str) -> str:
    """A function of the runtime: no hidden arguments, no checks."""
    prepared = unit.prepare(name)
    function = prepared.function
    flow = make_flow(function, waits=False)
    em = Body(unit, prepared, {}, "raw")
    result, kinds = signature(function)
    if any(item.array for item in (*function.parameters, *function.results)):
        raise Unsupported(None, f"{name}: functions of the runtime take scalars")
    _store_arguments(em, prepared, len(kinds))
    em.line(f"br label %{quoted('entry')}")
    emit_blocks(em, list(flow.blocks.values()), flow, None)
    em.label("done")
    _return(em, result)
    unit.declared.update(em.declared)
    given = ", ".join(f"{kind} %a{number}" for number, kind in enumerate(kinds))
    frame = [f"  %frame = alloca [{max(1, prepared.frame_bytes)} x i8], align 16",
             "  %sp = ptrtoint ptr %frame to i64"]  # fmt: skip
    head = f"define {linkage}{result} @{symbol_name(name)}({given})"
    return "\n".join([f"{head} {{", "head:", *frame, *em.prologue, *em.allocas(), *em.lines, "}"])
