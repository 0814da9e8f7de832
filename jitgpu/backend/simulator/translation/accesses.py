"""Loads, stores and addresses (PTX ISA, "Data Movement and Conversion Instructions").

Each access of a kernel is checked. Where the memory that an address is meant for is known, the check is one comparison:
the distance from its base, rotated right by the logarithm of the width, must be below the number of items. A misaligned
distance has bits set on the left then, and a negative one too. Everything else goes to the runtime (``jg_access``),
which gives the address of the host, or 0 where the thread has to end.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from jitgpu.backend.simulator import layouts
from jitgpu.backend.simulator.layouts import WINDOWS, Space, describe_access
from jitgpu.backend.simulator.ptx.syntax import Address, Immediate, Instruction, Operand, Register, Symbol, Vector
from jitgpu.backend.simulator.ptx.types import BITS
from jitgpu.backend.simulator.translation.body import Body
from jitgpu.backend.simulator.translation.extents import Extent, LastFound, Whole
from jitgpu.backend.simulator.translation.noting import note_access

__all__ = ["READ", "TABLE", "UPDATE", "WRITE", "Place", "cp_async", "place_of", "space_of"]

READ, WRITE, UPDATE = 1, 2, 3

_SPACES = {
    "global": Space.GLOBAL, "shared": Space.SHARED, "local": Space.LOCAL, "const": Space.CONST, "param": Space.PARAM,
}  # fmt: skip
_ATOMIC_ORDERS = {"relaxed": "monotonic", "acquire": "acquire", "release": "release", "mmio": "monotonic"}


class Place(NamedTuple):
    """A checked address of the host (``ptr``), and the space that the instruction names."""

    pointer: str
    space: int


def space_of(modifiers: tuple[str, ...]) -> int:
    """The space that an instruction names; generic without one."""
    for modifier in modifiers:
        space = _SPACES.get(modifier.partition("::")[0])
        if space is not None:
            return space
    return Space.GENERIC


def _access_type(em: Body, instruction: Instruction) -> tuple[str, int, int]:
    """(type, its width in bytes, how many of them) of a load or store."""
    bits = BITS.get(instruction.type, 0)
    if bits < 8:
        raise em.unsupported("it has no type that memory holds")
    count = next((int(m[1]) for m in instruction.modifiers if m in ("v2", "v4", "v8")), 1)
    return instruction.type, bits // 8, count


# ----------------------------------------------------------------------------------------------------------- addresses

def place_of(em: Body, address: Operand, space: int, nbytes: int, access: int) -> Place:
    """The host's address for ``nbytes`` (a power of two) at a PTX address, checked."""
    if not isinstance(address, Address):
        raise em.unsupported("its address is no address")
    if space == Space.PARAM:
        return Place(_parameter(em, address, nbytes, access), space)
    base = address.base
    plain = _plain(em, address)
    if not em.checked:
        return Place(em.value(f"inttoptr i64 {plain} to ptr"), space)
    meant = em.unit.meant(em, base, space)
    if meant is not None and space == Space.GENERIC and meant.space in WINDOWS:
        space = meant.space  # the address was made generic by cvta
        plain = em.value(f"sub i64 {plain}, {WINDOWS[space]}")
    descr = describe_access(nbytes, space, access, meant.number if meant else -1)
    extent: Extent = meant or (Whole(space) if space in WINDOWS else LastFound(em))
    pointer = _checked(em, plain, extent, nbytes, access, descr)
    if em.unit.checks and space not in (Space.CONST, Space.PARAM):
        note_access(em, plain, pointer, descr)
    return Place(pointer, space)


def _plain(em: Body, address: Address) -> str:
    """The address as its space counts it. Where a register of 32 bits holds the base, the sum has 32 bits too."""
    base, offset = address.base, address.offset
    if not isinstance(base, (Register, Symbol)):
        return str(offset)
    if not offset:
        return em.read(base, "i64")
    if isinstance(base, Register) and em.widths[base.name] == 32:
        total = em.value(f"add i32 {em.read(base, 'i32')}, {offset}")
        return em.value(f"zext i32 {total} to i64")
    return em.value(f"add i64 {em.read(base, 'i64')}, {offset}")


def _checked(em: Body, plain: str, extent: Extent, nbytes: int, access: int, descr: int) -> str:
    rotated = em.value(f"sub i64 {plain}, {extent.base(em)}")
    if nbytes > 1:
        places = str(nbytes.bit_length() - 1)
        rotated = em.call("llvm.fshr.i64", "i64", ("i64", rotated), ("i64", rotated), ("i64", places))
    count = extent.count(em, nbytes, writes=access != READ)
    fits = em.value(f"icmp ult i64 {rotated}, {count}")
    fast, slow, joined = em.fresh("fast"), em.fresh("slow"), em.fresh("at")
    em.line(f"br i1 {fits}, label %{fast}, label %{slow}, !prof !1")
    em.label(slow)
    found = em.call(
        "jg_access", "i64", ("ptr", "%blk"), ("i32", "%t"), ("i64", plain), ("i64", str(descr)),
        ("i32", str(em.site())), attributes="cold",
    )  # fmt: skip
    ends = em.value(f"icmp eq i64 {found}, 0")
    em.line(f"br i1 {ends}, label %{em.fault_label}, label %{joined}, !prof !2")
    em.label(fast)
    quick = extent.host(em, plain)
    em.line(f"br label %{joined}")
    em.label(joined)
    address = em.value(f"phi i64 [ {found}, %{slow} ], [ {quick}, %{fast} ]")
    return em.value(f"inttoptr i64 {address} to ptr")


def _parameter(em: Body, address: Address, nbytes: int, access: int) -> str:
    """An address in parameter space: of the kernel's parameters (read only), or of an array of a call."""
    base = address.base
    if isinstance(base, Register):  # made by mov from a parameter's name: an address of the host here
        return place_of(em, address, Space.GENERIC, nbytes, access).pointer
    if not isinstance(base, Symbol):
        raise em.unsupported("it has no parameter")
    offset = base.offset + address.offset
    size, start, writable = em.unit.parameter_place(em, base.name)
    if offset < 0 or offset + nbytes > size or (access != READ and not writable):
        raise em.unsupported(f"it reaches beyond parameter {base.name}")
    return em.value(f"getelementptr i8, ptr {start}, i64 {offset}")


# ---------------------------------------------------------------------------------------------------- loads and stores

def _load(em: Body, instruction: Instruction) -> None:
    kind, nbytes, count = _access_type(em, instruction)
    if len(instruction.operands) < 2:
        raise em.unsupported("it needs a destination and an address")
    destination, address = instruction.operands[:2]
    items = destination.items if isinstance(destination, Vector) else (destination,)
    if len(items) != count:
        raise em.unsupported(f"it loads {count} values into {len(items)} registers")
    space = space_of(instruction.modifiers)
    place = place_of(em, address, space, nbytes * count, READ)
    order = _order(instruction.modifiers)
    signed = kind.startswith("s")
    if count == 1:
        value = _load_one(em, place, f"i{8 * nbytes}", nbytes, instruction.modifiers, space)
        em.write(destination, f"i{8 * nbytes}", value, signed=signed)
        return
    width = _natural(em, nbytes * count)
    qualifier = "volatile " if order else ""
    vector = em.value(f"load {qualifier}<{count} x i{8 * nbytes}>, ptr {place.pointer}, align {width}")
    for index, item in enumerate(items):
        em.write(item, f"i{8 * nbytes}", em.value(f"extractelement <{count} x i{8 * nbytes}> {vector}, i32 {index}"),
                 signed=signed)


def _load_one(
    em: Body, place: Place, kind: str, nbytes: int, modifiers: tuple[str, ...], space: int
) -> str:
    order = _order(modifiers)
    if order and nbytes <= 8 and space in (Space.GLOBAL, Space.GENERIC):
        qualifier = "volatile " if "volatile" in modifiers else ""  # which LLVM merges with no other access
        return em.value(f"load atomic {qualifier}{kind}, ptr {place.pointer} {order}, align {nbytes}")
    invariant = ", !invariant.load !0" if space == Space.PARAM and em.kind == "segment" else ""
    qualifier = "volatile " if order else ""
    return em.value(f"load {qualifier}{kind}, ptr {place.pointer}, align {_natural(em, nbytes)}{invariant}")


def _natural(em: Body, nbytes: int) -> int:
    """What a plain access may be compiled for, bytes: variables begin at multiples of 16."""
    return min(nbytes, 16) if em.checked else 1


def _order(modifiers: tuple[str, ...]) -> str:
    """The LLVM ordering of an access; empty for a weak one."""
    for modifier in modifiers:
        if modifier in _ATOMIC_ORDERS:
            return _ATOMIC_ORDERS[modifier]
    return "monotonic" if "volatile" in modifiers else ""


def _store(em: Body, instruction: Instruction) -> None:
    _, nbytes, count = _access_type(em, instruction)
    if len(instruction.operands) < 2:
        raise em.unsupported("it needs an address and a value")
    address, source = instruction.operands[:2]
    items = source.items if isinstance(source, Vector) else (source,)
    if len(items) != count:
        raise em.unsupported(f"it stores {count} values from {len(items)} registers")
    space = space_of(instruction.modifiers)
    values = [em.read(item, f"i{8 * nbytes}") for item in items]
    place = place_of(em, address, space, nbytes * count, WRITE)
    order = _order(instruction.modifiers)
    kind = f"i{8 * nbytes}"
    if count == 1:
        if order and nbytes <= 8 and space in (Space.GLOBAL, Space.GENERIC):
            qualifier = "volatile " if "volatile" in instruction.modifiers else ""
            em.line(f"store atomic {qualifier}{kind} {values[0]}, ptr {place.pointer} {order}, align {nbytes}")
        else:
            qualifier = "volatile " if order else ""
            em.line(f"store {qualifier}{kind} {values[0]}, ptr {place.pointer}, align {_natural(em, nbytes)}")
        return
    vector = "poison"
    for index, value in enumerate(values):
        vector = em.value(f"insertelement <{count} x {kind}> {vector}, {kind} {value}, i32 {index}")
    qualifier = "volatile " if order else ""
    width = _natural(em, nbytes * count)
    em.line(f"store {qualifier}<{count} x {kind}> {vector}, ptr {place.pointer}, align {width}")


def _copy(em: Body, instruction: Instruction) -> None:
    """A load or store of a scalar ``.param`` variable, which is a register here."""
    destination, source = instruction.operands
    bits = BITS[instruction.type]
    em.write(destination, f"i{bits}", em.read(source, f"i{bits}"), signed=instruction.type.startswith("s"))


def _prefetch(em: Body, instruction: Instruction) -> None:
    """Caches are not simulated, and there is no debugger to break into."""


# --------------------------------------------------------------------------------------------------- address arithmetic


def _cvta(em: Body, instruction: Instruction) -> None:
    if len(instruction.operands) != 2 or instruction.type not in ("u64", "u32"):
        raise em.unsupported("it needs a destination and an address")
    destination, source = instruction.operands
    kind = f"i{BITS[instruction.type]}"
    value = em.read(source, "i64")
    window = WINDOWS.get(space_of(instruction.modifiers), 0) if em.checked else 0
    if window:
        operation = "sub" if "to" in instruction.modifiers else "add"
        value = em.value(f"{operation} i64 {value}, {window}")
    em.write(destination, kind, value if kind == "i64" else em.value(f"trunc i64 {value} to {kind}"))


def _isspacep(em: Body, instruction: Instruction) -> None:
    if len(instruction.operands) != 2:
        raise em.unsupported("it needs a predicate and an address")
    destination, source = instruction.operands
    address = em.read(source, "i64")
    space = space_of(instruction.modifiers)
    window = em.value(f"lshr i64 {address}, 56")
    if space in WINDOWS:
        answer = em.value(f"icmp eq i64 {window}, {WINDOWS[space] >> 56}")
    elif space == Space.GLOBAL:  # not constants (observed on an H100)
        plain = em.value(f"icmp ult i64 {window}, {layouts.SHARED_WINDOW >> 56}")
        answer = em.value(f"and i1 {plain}, {em.value(f'xor i1 {_is_constant(em, address)}, true')}")
    elif space == Space.CONST:
        answer = _is_constant(em, address)
    elif space == Space.PARAM:
        answer = _is_within(em, address, em.launch_field("params"), em.unit.parameter_bytes)
    else:
        raise em.unsupported("it names no space")
    em.write(destination, "i1", answer)


def _is_within(em: Body, address: str, base: str, nbytes: int) -> str:
    return em.value(f"icmp ult i64 {em.value(f'sub i64 {address}, {base}')}, {nbytes}")


def _is_constant(em: Body, address: str) -> str:
    """Whether an address is one of the module's variables in constant memory."""
    answer = "false"
    for name, offset in em.unit.data_offsets.items():
        variable = em.unit.module.variables[name]
        if variable.space == "const":
            base = em.value(f"add i64 {em.launch_field('module')}, {offset}")
            answer = em.value(f"or i1 {answer}, {_is_within(em, address, base, variable.nbytes)}")
    return answer


def cp_async(em: Body, instruction: Instruction) -> None:
    """An asynchronous copy, done at once; so there is nothing to wait for (PTX ISA, "cp.async")."""
    modifiers = instruction.modifiers
    if modifiers[:2] in (("async", "commit_group"), ("async", "wait_group"), ("async", "wait_all")):
        return
    if modifiers[:1] != ("async",) or "bulk" in modifiers or "mbarrier" in modifiers or len(instruction.operands) < 3:
        raise em.unsupported("only cp.async from global to shared memory is simulated")
    to, source, size = instruction.operands[:3]
    if not isinstance(size, Immediate) or size.bits not in (4, 8, 16):
        raise em.unsupported("it copies 4, 8 or 16 bytes")
    nbytes = size.bits
    target = place_of(em, to, Space.SHARED, nbytes, WRITE)
    if len(instruction.operands) == 3:
        origin = place_of(em, source, Space.GLOBAL, nbytes, READ)
        value = em.value(f"load i{8 * nbytes}, ptr {origin.pointer}, align {nbytes}")
        em.line(f"store i{8 * nbytes} {value}, ptr {target.pointer}, align {nbytes}")
        return
    _cp_async_part(em, instruction.operands[3], source, target, nbytes)


def _cp_async_part(em: Body, limit: Operand, source: Operand, target: Place, nbytes: int) -> None:
    """With a source size: so many bytes are read, the rest is zero. With a predicate: all or none of them."""
    em.line(f"store i{8 * nbytes} 0, ptr {target.pointer}, align {nbytes}")
    is_predicate = isinstance(limit, Register) and em.widths[limit.name] == 1
    if is_predicate:
        given = em.value(f"select i1 {em.read(limit, 'i1')}, i32 0, i32 {nbytes}")  # "ignore-src"
    else:
        given = em.read(limit, "i32")
    if not isinstance(source, Address):
        raise em.unsupported("its source is no address")
    for index in range(nbytes):
        inside, after = em.fresh("byte"), em.fresh("next")
        em.line(f"br i1 {em.value(f'icmp ult i32 {index}, {given}')}, label %{inside}, label %{after}")
        em.label(inside)
        origin = place_of(em, source._replace(offset=source.offset + index), Space.GLOBAL, 1, READ)
        byte = em.value(f"load i8, ptr {origin.pointer}")
        em.line(f"store i8 {byte}, ptr {em.value(f'getelementptr i8, ptr {target.pointer}, i64 {index}')}")
        em.line(f"br label %{after}")
        em.label(after)


def _mapa(em: Body, instruction: Instruction) -> None:
    raise em.unsupported("distributed shared memory of clusters is not simulated")


TABLE: dict[str, Callable[[Body, Instruction], None]] = {
    "ld": _load, "ldu": _load, "st": _store, "_copy": _copy, "prefetch": _prefetch, "prefetchu": _prefetch,
    "applypriority": _prefetch, "discard": _prefetch, "cvta": _cvta, "isspacep": _isspacep,
    "mapa": _mapa, "brkpt": _prefetch,
}  # fmt: skip
