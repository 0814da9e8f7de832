"""Atomic operations (PTX ISA, "Parallel Synchronization and Communication Instructions": atom, red).

A block runs on one thread of the host, so operations on shared memory need no atomic instruction of the host; those on
global memory do. Fences order what workers see of one another.
"""

from __future__ import annotations

from collections.abc import Callable

from jitgpu.backend.simulator import layouts
from jitgpu.backend.simulator.layouts import Space
from jitgpu.backend.simulator.ptx.syntax import Address, Instruction, Operand, Vector
from jitgpu.backend.simulator.ptx.types import BITS
from jitgpu.backend.simulator.translation.accesses import UPDATE, Place, place_of, space_of
from jitgpu.backend.simulator.translation.body import Body
from jitgpu.backend.simulator.translation.noting import fence
from jitgpu.backend.simulator.translation.values.floats import extreme, flush
from jitgpu.backend.simulator.translation.values.halves import narrow, widen_bits
from jitgpu.backend.simulator.translation.waits import barrier_number

__all__ = ["TABLE"]

_OPERATIONS = ("add", "min", "max", "and", "or", "xor", "exch", "cas", "inc", "dec")
_INTEGER = {"add": "add", "and": "and", "or": "or", "xor": "xor", "exch": "xchg"}
_FLOATS = ("f32", "f64", "f16", "bf16")


def _atomic(em: Body, instruction: Instruction) -> None:
    operation = next((m for m in instruction.modifiers if m in _OPERATIONS), "")
    kind = next((m for m in reversed(instruction.modifiers) if m in BITS), "")  # "atom.global.v4.f32.add" has it inside
    bits = BITS.get(kind, 0)
    operands = list(instruction.operands)
    destination: Operand | None = operands.pop(0) if instruction.opcode == "atom" and operands else None
    if not operation or bits < 16 or len(operands) < (3 if operation == "cas" else 2):
        raise em.unsupported("it is no atomic operation that is known")
    address, *sources = operands
    space = space_of(instruction.modifiers)
    if isinstance(sources[0], Vector):
        _vector(em, operation, kind, destination, address, sources[0], space)
        return
    if kind in ("f16x2", "bf16x2"):
        values = [em.read(source, "i32") for source in sources]
    else:
        values = [em.read(source, f"i{bits}") for source in sources]
    place = place_of(em, address, space, bits // 8, UPDATE)
    old = _update(em, operation, kind, place, values, _is_shared(em, address, space))
    if destination is not None:
        em.write(destination, f"i{bits}", old)


def _is_shared(em: Body, address: Operand, space: int) -> str:
    """Whether the memory is shared memory, an i1: sums of floats differ there."""
    if space != Space.GENERIC or not em.checked or not isinstance(address, Address):
        return "true" if space in (Space.SHARED, Space.LOCAL) else "false"
    base = em.read(address.base, "i64") if address.base is not None else "0"
    window = em.value(f"lshr i64 {em.value(f'add i64 {base}, {address.offset}')}, 56")
    return em.value(f"icmp eq i64 {window}, {layouts.SHARED_WINDOW >> 56}")


def _vector(
    em: Body, operation: str, kind: str, destination: Operand | None, address: Operand, source: Vector, space: int
) -> None:
    """``red.global.v2.f32.add``: one atomic operation for each element."""
    bits = BITS[kind]
    if not isinstance(address, Address):
        raise em.unsupported("its address is no address")
    place_of(em, address, space, bits // 8 * len(source.items), UPDATE)
    for index, item in enumerate(source.items):
        place = place_of(em, address._replace(offset=address.offset + index * bits // 8), space, bits // 8, UPDATE)
        old = _update(em, operation, kind, place, [em.read(item, f"i{bits}")], "false")
        if isinstance(destination, Vector):
            em.write(destination.items[index], f"i{bits}", old)


def _update(em: Body, operation: str, kind: str, place: Place, values: list[str], shared: str) -> str:
    """Carry it out; the value before, as bits."""
    bits = BITS[kind]
    integer = f"i{bits}"
    if em.checked and place.space in (Space.SHARED, Space.LOCAL):
        old = em.value(f"load {integer}, ptr {place.pointer}, align {bits // 8}")
        new = _combined(em, operation, kind, old, values, shared)
        em.line(f"store {integer} {new}, ptr {place.pointer}, align {bits // 8}")
        return old
    align = bits // 8
    if operation == "cas":
        pair = em.value(
            f"cmpxchg ptr {place.pointer}, {integer} {values[0]}, {integer} {values[1]} seq_cst seq_cst, align {align}"
        )
        return em.value(f"extractvalue {{ {integer}, i1 }} {pair}, 0")
    plain = _INTEGER.get(operation)
    if kind[0] in "us" and operation in ("min", "max"):
        plain = operation if kind[0] == "s" else "u" + operation
    if kind[0] in "busf" and plain and not (operation == "add" and kind in (*_FLOATS, "f16x2", "bf16x2")):
        return em.value(f"atomicrmw {plain} ptr {place.pointer}, {integer} {values[0]} seq_cst, align {align}")
    return _loop(em, operation, kind, place, values, shared)


def _loop(em: Body, operation: str, kind: str, place: Place, values: list[str], shared: str) -> str:
    """Compare and swap until nobody came between."""
    bits = BITS[kind]
    integer = f"i{bits}"
    before, again, done = em.fresh("before"), em.fresh("again"), em.fresh("done")
    em.line(f"br label %{before}")
    em.label(before)
    first = em.value(f"load atomic {integer}, ptr {place.pointer} monotonic, align {bits // 8}")
    em.line(f"br label %{again}")
    em.label(again)
    old, current = f"%{em.fresh()}", f"%{em.fresh()}"
    position = len(em.lines)
    em.lines.append("")  # the phi, once the block is known that jumps back
    new = _combined(em, operation, kind, old, values, shared)
    pair = em.value(
        f"cmpxchg ptr {place.pointer}, {integer} {old}, {integer} {new} seq_cst seq_cst, align {bits // 8}"
    )
    em.line(f"{current} = extractvalue {{ {integer}, i1 }} {pair}, 0")
    success = em.value(f"extractvalue {{ {integer}, i1 }} {pair}, 1")
    em.line(f"br i1 {success}, label %{done}, label %{again}")
    em.lines[position] = f"  {old} = phi {integer} [ {first}, %{before} ], [ {current}, %{again} ]"
    em.label(done)
    return old


def _combined(em: Body, operation: str, kind: str, old: str, values: list[str], shared: str) -> str:
    """What is stored, from the value before and the operands; bits of the type's width."""
    integer = f"i{BITS[kind]}"
    value = values[0]
    if operation == "cas":
        equal = em.value(f"icmp eq {integer} {old}, {value}")
        return em.value(f"select i1 {equal}, {integer} {values[1]}, {integer} {old}")
    if operation == "exch":
        return value
    if operation == "inc":  # "(old >= b) ? 0 : old + 1"
        whole = em.value(f"icmp uge {integer} {old}, {value}")
        return em.value(f"select i1 {whole}, {integer} 0, {integer} {em.value(f'add {integer} {old}, 1')}")
    if operation == "dec":  # "((old == 0) || (old > b)) ? b : old - 1"
        wraps = em.value(
            f"or i1 {em.value(f'icmp eq {integer} {old}, 0')}, {em.value(f'icmp ugt {integer} {old}, {value}')}"
        )
        return em.value(f"select i1 {wraps}, {integer} {value}, {integer} {em.value(f'sub {integer} {old}, 1')}")
    if kind in ("f16x2", "bf16x2"):
        return _pair(em, operation, kind.removesuffix("x2"), old, value)
    if kind in ("f16", "bf16"):
        return _half(em, operation, kind, old, value)
    if kind in _FLOATS:
        if operation != "add":
            raise em.unsupported("there is no such atomic operation on floats")
        return (_single if kind == "f32" else _double)(em, old, value, shared)
    if operation in ("min", "max"):
        return em.call(f"llvm.{'s' if kind[0] == 's' else 'u'}{operation}.{integer}", integer,
                       (integer, old), (integer, value))  # fmt: skip
    if operation in _INTEGER:
        return em.value(f"{operation} {integer} {old}, {value}")
    raise em.unsupported("it is no atomic operation that is known")


def _single(em: Body, old: str, value: str, shared: str) -> str:
    """"atom.add.f32 on global memory flushes subnormal inputs and results to sign-preserving zero; on shared memory it
    supports them" (PTX ISA, "atom")."""
    a, b = em.cast(old, "i32", "float"), em.cast(value, "i32", "float")
    kept = em.value(f"fadd float {a}, {b}")
    flushed = flush(em, "float", em.value(f"fadd float {flush(em, 'float', a)}, {flush(em, 'float', b)}"))
    result = em.value(f"select i1 {shared}, float {kept}, float {flushed}")
    nan = em.value(f"fcmp uno float {result}, 0.0")
    return em.value(f"select i1 {nan}, i32 {0x7FFFFFFF}, i32 {em.cast(result, 'float', 'i32')}")


def _double(em: Body, old: str, value: str, shared: str) -> str:
    """Of NaNs global memory takes that of the operand first and leaves it as it is; shared memory that which was there,
    and makes it quiet (observed on an H100)."""
    a, b = em.cast(old, "i64", "double"), em.cast(value, "i64", "double")
    total = em.cast(em.value(f"fadd double {a}, {b}"), "double", "i64")
    first, second = em.value(f"fcmp uno double {a}, 0.0"), em.value(f"fcmp uno double {b}, 0.0")

    def chosen(one: str, x: str, other: str, y: str) -> str:
        return em.value(f"select i1 {one}, i64 {x}, i64 {em.value(f'select i1 {other}, i64 {y}, i64 {total}')}")

    quiet_a, quiet_b = (em.value(f"or i64 {bits}, {1 << 51}") for bits in (old, value))
    there = chosen(first, quiet_a, second, quiet_b)
    return em.value(f"select i1 {shared}, i64 {there}, i64 {chosen(second, value, first, old)}")


def _half(em: Body, operation: str, kind: str, old: str, value: str) -> str:
    a, b = widen_bits(em, kind, old), widen_bits(em, kind, value)
    if operation == "add":
        return narrow(em, kind, em.value(f"fadd float {a}, {b}"))
    if operation in ("min", "max"):
        return narrow(em, kind, extreme(em, operation, "float", (a, b), nan=False, xorsign=False))
    raise em.unsupported("there is no such atomic operation on halves")


def _pair(em: Body, operation: str, kind: str, old: str, value: str) -> str:
    """Both halves, each by itself (PTX ISA: "not guaranteed to be atomic as a whole")."""
    parts = []
    for shift in (0, 16):
        low = [em.value(f"trunc i32 {em.value(f'lshr i32 {item}, {shift}')} to i16") for item in (old, value)]
        part = em.value(f"zext i16 {_half(em, operation, kind, low[0], low[1])} to i32")
        parts.append(em.value(f"shl i32 {part}, {shift}"))
    return em.value(f"or i32 {parts[0]}, {parts[1]}")


def _fence(em: Body, instruction: Instruction) -> None:
    fence(em)
    if "cta" in instruction.modifiers:  # a block runs on one thread of the host
        em.line('fence syncscope("singlethread") seq_cst')
    else:
        em.line("fence seq_cst")


def _arrive(em: Body, instruction: Instruction) -> None:
    """``bar.arrive``: count without waiting."""
    if not instruction.operands:
        raise em.unsupported("it needs a barrier")
    em.call("jg_arrive", "void", ("ptr", "%blk"), ("i32", barrier_number(em, instruction.operands[0])))


TABLE: dict[str, Callable[[Body, Instruction], None]] = {
    "atom": _atomic, "red": _atomic, "membar": _fence, "fence": _fence, "bar": _arrive,
    "barrier": _arrive,
}  # fmt: skip
