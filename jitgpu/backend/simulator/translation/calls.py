"""Calls (PTX ISA, "call"): of functions by name, through pointers, and of what the system provides.

A function is called with block, thread and stack pointer before its own arguments. A scalar goes as an integer, an
array (a struct by value) as the address of the caller's copy; an array that is returned likewise.
"""

from __future__ import annotations

from collections.abc import Callable

from jitgpu.backend.simulator import layouts
from jitgpu.backend.simulator.analysis.waiting import candidates
from jitgpu.backend.simulator.ptx.syntax import Call, Function, Instruction, Operand, Parameter, Register, Symbol
from jitgpu.backend.simulator.translation.body import Body
from jitgpu.backend.simulator.translation.emitter import symbol_name

__all__ = ["TABLE", "function_symbol", "signature"]


def function_symbol(name: str) -> str:
    """The LLVM name of a translated ``.func``.

    >>> function_symbol("f")
    '@"f.f"'
    """
    return "@" + symbol_name(f"f.{name}") if not name.isidentifier() else f'@"f.{name}"'


def signature(function: Function) -> tuple[str, list[str]]:
    """(result type, argument types) in LLVM, without block, thread and stack pointer."""
    kinds = ["i64" if parameter.array else f"i{8 * parameter.nbytes}" for parameter in function.parameters]
    result = "void"
    for item in function.results:
        if item.array:
            kinds.append("i64")
        else:
            result = f"i{8 * item.nbytes}"
    return result, kinds


def _call(em: Body, instruction: Instruction) -> None:
    call = instruction.operands[0] if instruction.operands else None
    if not isinstance(call, Call):
        raise em.unsupported("it calls nothing")
    if isinstance(call.target, Register):
        (_raw_indirect if em.kind == "raw" else _indirect)(em, call, call.target)
        return
    name = call.target.name
    function = em.unit.module.functions.get(name)
    if name in _SYSTEM and (function is None or not function.body):
        _SYSTEM[name](em, call)
        return
    if em.kind == "raw":
        if function is None:
            raise em.unsupported(f"there is no function {name}")
        _raw(em, function, call)
        return
    if function is None or not function.body:
        raise em.unsupported(f"the function {name} is not there")
    _direct(em, function, call)


def _arguments(em: Body, parameters: tuple[Parameter, ...], given: tuple[Operand, ...]) -> list[tuple[str, str]]:
    if len(parameters) != len(given):
        raise em.unsupported(f"it passes {len(given)} arguments for {len(parameters)}")
    passed = []
    for parameter, operand in zip(parameters, given, strict=True):
        if parameter.array:
            if not isinstance(operand, Symbol):
                raise em.unsupported("an array is passed by name")
            _, pointer, _ = em.unit.parameter_place(em, operand.name)
            passed.append(("i64", em.value(f"ptrtoint ptr {pointer} to i64")))
        else:
            kind = f"i{8 * parameter.nbytes}"
            passed.append((kind, em.read(operand, kind)))
    return passed


def _raw(em: Body, function: Function, call: Call) -> None:
    result, _ = signature(function)
    arguments = _arguments(em, function.parameters, call.arguments)
    value = em.call(function.name, result, *arguments)
    if value and call.results:
        em.write(call.results[0], result, value)


def _raw_indirect(em: Body, call: Call, target: Register) -> None:
    """The runtime calls the kernel's segments by their address in the host."""
    results, parameters = em.prepared.function.prototypes[call.prototype]
    result, _ = signature(Function("", "func", parameters, results, {}, (), (), {}, {}, {}))
    passed = ", ".join(f"{kind} {value}" for kind, value in _arguments(em, parameters, call.arguments))
    address = em.value(f"inttoptr i64 {em.read(target, 'i64')} to ptr")
    value = em.value(f"call {result} {address}({passed})")
    em.write(call.results[0], result, value)


def _direct(em: Body, function: Function, call: Call) -> None:
    em.unit.wants(function.name)
    result, _ = signature(function)
    if len(function.results) != len(call.results):
        raise em.unsupported("it takes another number of results")
    arguments = _arguments(em, function.parameters, call.arguments)
    arguments += [
        item for parameter, operand in zip(function.results, call.results, strict=True) if parameter.array
        for item in _arguments(em, (parameter,), (operand,))
    ]  # fmt: skip
    value = _invoke(em, function_symbol(function.name), result, arguments)
    for parameter, operand in zip(function.results, call.results, strict=True):
        if not parameter.array:
            em.write(operand, result, value)


def _invoke(em: Body, symbol: str, result: str, arguments: list[tuple[str, str]]) -> str:
    """Call, and end the thread where the callee says so."""
    stack = em.value(f"add i64 %sp, {em.prepared.frame_bytes}")
    hidden = (("ptr", "%blk"), ("i32", "%t"), ("i64", stack))
    passed = ", ".join(f"{kind} {value}" for kind, value in (*hidden, *arguments))
    text = f"call {result} {symbol}({passed})"
    value = ""
    if result == "void":
        em.line(text)
    else:
        value = em.value(text)
    leave = em.value(f"load i32, ptr {em.block_pointer('leave')}")
    on = em.fresh("on")
    em.line(f"br i1 {em.value(f'icmp eq i32 {leave}, 0')}, label %{on}, label %{em.fault_label}, !prof !1")
    em.label(on)
    return value


def _indirect(em: Body, call: Call, target: Register) -> None:
    """Through a pointer: one of the module's functions that have this signature."""
    waiting = em.unit.waiting
    address = em.read(target, "i64")
    number = em.value(f"sub i64 {address}, {layouts.FUNCTION_WINDOW}")
    bad, done = em.fresh("nofunction"), em.fresh("called")
    found = candidates(em.unit.module, em.prepared.function.prototypes, call, waiting.taken)
    labels = [(em.unit.function_numbers[item.name], em.fresh("case"), item) for item in found]
    table = " ".join(f"i64 {value}, label %{label}" for value, label, _ in labels)
    em.line(f"switch i64 {number}, label %{bad} [ {table} ]")
    for _, label, function in labels:
        em.label(label)
        if function.name in waiting.waiting:  # those that can be put in line never come here
            report(em, "unsupported", address)
            continue
        _direct(em, function, call)
        em.line(f"br label %{done}")
    em.label(bad)
    report(em, "bad call", address)
    em.label(done)


def report(em: Body, kind: str, *extra: str) -> None:
    """Record a finding for this thread and end the thread."""
    values = [*extra, "0", "0", "0", "0"][:4]
    em.call(
        "jg_end_thread", "void", ("ptr", "%blk"), ("i32", "%t"), ("i32", str(layouts.SITE_KINDS.index(kind))),
        ("i32", str(em.site())), *(("i64", value) for value in values), attributes="cold",
    )  # fmt: skip
    em.line(f"br label %{em.fault_label}")


# -------------------------------------------------------------------------------------------- what the system provides

def _printf(em: Body, call: Call) -> None:
    text, arguments = (em.read(operand, "i64") for operand in call.arguments)
    printed = em.call("jg_printf", "i32", ("ptr", "%blk"), ("i32", "%t"), ("i64", text), ("i64", arguments),
                      ("i32", str(em.site())))  # fmt: skip
    if call.results:
        em.write(call.results[0], "i32", printed)


def _assert_failed(em: Body, call: Call) -> None:
    message, file, line, function = call.arguments[:4]
    number = em.value(f"zext i32 {em.read(line, 'i32')} to i64")
    report(em, "assert", em.read(message, "i64"), em.read(file, "i64"), number, em.read(function, "i64"))
    em.label(em.fresh("after"))


def _malloc(em: Body, call: Call) -> None:
    size = em.read(call.arguments[0], "i64")
    em.write(call.results[0], "i64", em.call("jg_malloc", "i64", ("ptr", "%blk"), ("i64", size)))


def _free(em: Body, call: Call) -> None:
    em.call("jg_free", "void", ("ptr", "%blk"), ("i32", "%t"), ("i64", em.read(call.arguments[0], "i64")),
            ("i32", str(em.site())))  # fmt: skip


_SYSTEM: dict[str, Callable[[Body, Call], None]] = {
    "vprintf": _printf, "__assertfail": _assert_failed, "malloc": _malloc, "free": _free,
}  # fmt: skip

TABLE: dict[str, Callable[[Body, Instruction], None]] = {"call": _call}
