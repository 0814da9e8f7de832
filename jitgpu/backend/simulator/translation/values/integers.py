"""Integer arithmetic as LLVM IR (PTX ISA, "Integer Arithmetic Instructions" and "Extended-Precision Integer ...").

Integers wrap around unless ``.sat`` is said. The carry flag is the pseudo register :data:`CARRY`, one bit wide.
"""

from __future__ import annotations

from jitgpu.backend.simulator.ptx.operands import CARRY
from jitgpu.backend.simulator.ptx.syntax import Instruction
from jitgpu.backend.simulator.ptx.types import BITS
from jitgpu.backend.simulator.translation.emitter import Emitter
from jitgpu.backend.simulator.translation.values.forms import Form, Translator

__all__ = ["CARRY", "INTEGER_TYPES", "SHARED", "TABLE", "extend"]

_SIGNED = ("s16", "s32", "s64")
_SCALARS = ("u16", "u32", "u64", *_SIGNED)
_PACKED = ("u16x2", "s16x2")

#: Types that make an instruction which also exists for floating point one of this file.
INTEGER_TYPES = frozenset((*_SCALARS, *_PACKED))


def extend(em: Emitter, value: str, have: int, want: int, signed: bool) -> str:
    """An integer of ``have`` bits as one of ``want`` more bits."""
    return em.value(f"{'sext' if signed else 'zext'} i{have} {value} to i{want}") if want > have else value


def _halves(form: Form, index: int) -> str:
    """A packed operand as a vector of two."""
    return form.em.cast(form.read(index, "i32"), "i32", "<2 x i16>")


def _write_halves(form: Form, value: str) -> None:
    form.write("i32", form.em.cast(value, "<2 x i16>", "i32"))


# ------------------------------------------------------------------------------------------------------ sums, carry

def _sum(em: Emitter, instruction: Instruction) -> None:
    """add, sub."""
    form = Form(em, instruction, 3)
    name = instruction.opcode
    kind = form.type(*_SCALARS, *_PACKED)
    carry, saturate = form.flag("cc"), form.flag("sat")
    form.end()
    if carry and (saturate or kind in _PACKED or BITS[kind] == 16):
        raise form.unsupported("modifier .cc is unknown here")
    if saturate and kind != "s32":
        raise form.unsupported("modifier .sat is for .s32 alone")
    if kind in _PACKED:
        _write_halves(form, em.value(f"{name} <2 x i16> {_halves(form, 1)}, {_halves(form, 2)}"))
        return
    llvm = f"i{BITS[kind]}"
    a, b = form.read(1, llvm), form.read(2, llvm)
    if carry:
        form.write(llvm, _carrying(em, name, llvm, a, b))
    elif saturate:
        form.write(llvm, em.call(f"llvm.s{name}.sat.i32", llvm, (llvm, a), (llvm, b)))
    else:
        form.write(llvm, em.value(f"{name} {llvm} {a}, {b}"))


def _carrying(em: Emitter, name: str, llvm: str, a: str, b: str, carry_in: bool = False, carry_out: bool = True) -> str:
    """``a + b`` or ``a - b`` with the carry taken from and left in the carry flag.

    A subtraction adds the complement of ``b`` and one: its carry is set where nothing is borrowed. The ISA speaks of a
    borrow, but the compiler's own division of 128-bit integers ends a chain of ``subc.cc`` with ``addc`` so.
    """
    em.widths.setdefault(CARRY, 1)
    pair = f"{{ {llvm}, i1 }}"
    intrinsic = f"llvm.u{name}.with.overflow.{llvm}"
    first = em.call(intrinsic, pair, (llvm, a), (llvm, b))
    result, out = em.value(f"extractvalue {pair} {first}, 0"), em.value(f"extractvalue {pair} {first}, 1")
    if carry_in:
        flag = em.load_register(CARRY)
        if name == "sub":
            flag = em.value(f"xor i1 {flag}, true")
        more = em.value(f"zext i1 {flag} to {llvm}")
        second = em.call(intrinsic, pair, (llvm, result), (llvm, more))
        result = em.value(f"extractvalue {pair} {second}, 0")
        out = em.value(f"or i1 {out}, {em.value(f'extractvalue {pair} {second}, 1')}")
    if carry_out:
        em.store_register(CARRY, em.value(f"xor i1 {out}, true") if name == "sub" else out)
    return result


def _sum_with_carry(em: Emitter, instruction: Instruction) -> None:
    """addc, subc."""
    form = Form(em, instruction, 3)
    llvm = f"i{BITS[form.type('u32', 's32', 'u64', 's64')]}"
    carry_out = form.flag("cc")
    form.end()
    a, b = form.read(1, llvm), form.read(2, llvm)
    form.write(llvm, _carrying(em, instruction.opcode[:3], llvm, a, b, carry_in=True, carry_out=carry_out))


# ------------------------------------------------------------------------------------------------------- products

def _product(em: Emitter, a: str, b: str, bits: int, signed: bool, part: str) -> str:
    """The low or high half of a product of two integers, or all of it (twice the bits)."""
    if part == "lo":
        return em.value(f"mul i{bits} {a}, {b}")
    wide = 2 * bits
    whole = em.value(f"mul i{wide} {extend(em, a, bits, wide, signed)}, {extend(em, b, bits, wide, signed)}")
    if part == "wide":
        return whole
    return em.value(f"trunc i{wide} {em.value(f'lshr i{wide} {whole}, {bits}')} to i{bits}")


def _multiply(em: Emitter, instruction: Instruction) -> None:
    """mul, mad, madc."""
    adds = instruction.opcode != "mul"
    form = Form(em, instruction, 4 if adds else 3)
    kind = form.type(*_SCALARS)
    bits, signed = BITS[kind], kind[0] == "s"
    carry_in = instruction.opcode == "madc"
    carry = adds and form.flag("cc")
    part = form.one(*(("lo", "hi", "wide") if bits < 64 and not carry and not carry_in else ("lo", "hi")))
    saturate = adds and form.flag("sat")
    form.end()
    if saturate and (kind != "s32" or part != "hi" or carry or carry_in):
        raise form.unsupported("modifier .sat is for mad.hi.s32 alone")
    if (carry or carry_in) and bits == 16:
        raise form.unsupported("there is no carry with 16 bits")
    llvm = f"i{2 * bits if part == 'wide' else bits}"
    result = _product(em, form.read(1, f"i{bits}"), form.read(2, f"i{bits}"), bits, signed, part)
    if adds:
        c = form.read(3, llvm)
        if carry or carry_in:
            result = _carrying(em, "add", llvm, result, c, carry_in, carry)
        elif saturate:
            result = em.call("llvm.sadd.sat.i32", "i32", ("i32", result), ("i32", c))
        else:
            result = em.value(f"add {llvm} {result}, {c}")
    form.write(llvm, result)


def _multiply24(em: Emitter, instruction: Instruction) -> None:
    """mul24, mad24: products of the low 24 bits; ``.hi`` is bits 16 to 47 of the 48."""
    adds = instruction.opcode == "mad24"
    form = Form(em, instruction, 4 if adds else 3)
    signed = form.type("u32", "s32") == "s32"
    part = form.one("lo", "hi")
    saturate = adds and form.flag("sat")
    form.end()
    if saturate and not (signed and part == "hi"):
        raise form.unsupported("modifier .sat is for mad24.hi.s32 alone")

    def factor(index: int) -> str:
        low = em.value(f"trunc i32 {form.read(index, 'i32')} to i24")
        return extend(em, low, 24, 64, signed)

    whole = em.value(f"mul i64 {factor(1)}, {factor(2)}")
    if part == "hi":
        whole = em.value(f"lshr i64 {whole}, 16")
    result = em.value(f"trunc i64 {whole} to i32")
    if adds:
        c = form.read(3, "i32")
        result = (em.call("llvm.sadd.sat.i32", "i32", ("i32", result), ("i32", c)) if saturate
                  else em.value(f"add i32 {result}, {c}"))  # fmt: skip
    form.write("i32", result)


# ------------------------------------------------------------------------------------------------------- quotients

def _divide(em: Emitter, instruction: Instruction) -> None:
    """div, rem. Division by zero gives "an unspecified, machine-specific value": all ones, for both of them (observed
    on an H100). The quotient of the least integer by -1 wraps around."""
    form = Form(em, instruction, 3)
    kind = form.type(*_SCALARS)
    form.end()
    llvm, signed, quotient = f"i{BITS[kind]}", kind[0] == "s", instruction.opcode == "div"
    a, b = form.read(1, llvm), form.read(2, llvm)
    zero = em.value(f"icmp eq {llvm} {b}, 0")
    unsafe = zero
    if signed:
        minus = em.value(f"icmp eq {llvm} {b}, -1")
        unsafe = em.value(f"or i1 {zero}, {minus}")
    safe = em.value(f"select i1 {unsafe}, {llvm} 1, {llvm} {b}")
    operation = ("s" if signed else "u") + instruction.opcode
    result = em.value(f"{operation} {llvm} {a}, {safe}")
    if signed and quotient:
        negated = em.value(f"sub {llvm} 0, {a}")
        result = em.value(f"select i1 {minus}, {llvm} {negated}, {llvm} {result}")
    form.write(llvm, em.value(f"select i1 {zero}, {llvm} -1, {llvm} {result}"))


# ------------------------------------------------------------------------------------------- signs, order, distance

def _sign(em: Emitter, instruction: Instruction) -> None:
    """abs, neg. Both leave the least integer as it is."""
    form = Form(em, instruction, 2)
    llvm = f"i{BITS[form.type(*_SIGNED)]}"
    form.end()
    a = form.read(1, llvm)
    if instruction.opcode == "neg":
        form.write(llvm, em.value(f"sub {llvm} 0, {a}"))
    else:
        form.write(llvm, em.call(f"llvm.abs.{llvm}", llvm, (llvm, a), ("i1", "false")))


def _extreme(em: Emitter, instruction: Instruction) -> None:
    """min, max. ``.relu`` clamps to zero from below."""
    form = Form(em, instruction, 3)
    kind = form.type(*_SCALARS, *_PACKED)
    relu = form.flag("relu")
    form.end()
    if relu and kind not in ("s32", "s16x2"):
        raise form.unsupported("modifier .relu is for .s32 and .s16x2")
    packed = kind in _PACKED
    llvm, suffix = ("<2 x i16>", "v2i16") if packed else (f"i{BITS[kind]}",) * 2
    a, b = (_halves(form, 1), _halves(form, 2)) if packed else (form.read(1, llvm), form.read(2, llvm))
    result = em.call(f"llvm.{kind[0]}{instruction.opcode}.{suffix}", llvm, (llvm, a), (llvm, b))
    if relu:
        result = em.call(f"llvm.smax.{suffix}", llvm, (llvm, result), (llvm, "zeroinitializer" if packed else "0"))
    if packed:
        _write_halves(form, result)
    else:
        form.write(llvm, result)


def _sum_of_distance(em: Emitter, instruction: Instruction) -> None:
    """sad: c + |a - b|."""
    form = Form(em, instruction, 4)
    kind = form.type(*_SCALARS)
    form.end()
    llvm = f"i{BITS[kind]}"
    a, b, c = (form.read(index, llvm) for index in (1, 2, 3))
    larger = em.call(f"llvm.{kind[0]}max.{llvm}", llvm, (llvm, a), (llvm, b))
    smaller = em.call(f"llvm.{kind[0]}min.{llvm}", llvm, (llvm, a), (llvm, b))
    form.write(llvm, em.value(f"add {llvm} {c}, {em.value(f'sub {llvm} {larger}, {smaller}')}"))


# --------------------------------------------------------------------------------------------------- dot products

def _parts(form: Form, index: int, bits: int, first: int, count: int, signed: bool) -> list[str]:
    """``count`` fields of an i32 operand, ``bits`` wide each, from field ``first`` on, extended to i32."""
    em = form.em
    vector = em.cast(form.read(index, "i32"), "i32", f"<{32 // bits} x i{bits}>")
    fields = (em.value(f"extractelement <{32 // bits} x i{bits}> {vector}, i32 {first + i}") for i in range(count))
    return [extend(em, field, bits, 32, signed) for field in fields]


def _dot(em: Emitter, instruction: Instruction) -> None:
    """dp4a (4 x 8 bits by 4 x 8 bits), dp2a (2 x 16 bits by two of the 4 x 8 bits)."""
    form = Form(em, instruction, 4)
    btype, atype = form.type("u32", "s32"), form.type("u32", "s32")
    four = instruction.opcode == "dp4a"
    first = 0 if four else 2 * (form.one("lo", "hi") == "hi")
    form.end()
    count = 4 if four else 2
    a = _parts(form, 1, 8 if four else 16, 0, count, atype == "s32")
    b = _parts(form, 2, 8, first, count, btype == "s32")
    total = form.read(3, "i32")
    for x, y in zip(a, b, strict=True):
        total = em.value(f"add i32 {total}, {em.value(f'mul i32 {x}, {y}')}")
    form.write("i32", total)


#: Opcodes that are of integers alone.
TABLE: dict[str, Translator] = {
    "addc": _sum_with_carry, "subc": _sum_with_carry, "madc": _multiply, "mul24": _multiply24, "mad24": _multiply24,
    "rem": _divide, "sad": _sum_of_distance, "dp4a": _dot, "dp2a": _dot,
}  # fmt: skip

#: Opcodes that floating point has too: for the types in :data:`INTEGER_TYPES`.
SHARED: dict[str, Translator] = {
    "add": _sum, "sub": _sum, "mul": _multiply, "mad": _multiply, "div": _divide,
    "abs": _sign, "neg": _sign, "min": _extreme, "max": _extreme,
}  # fmt: skip
