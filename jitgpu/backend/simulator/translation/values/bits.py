"""Bits as LLVM IR: logic, shifts, fields, counts, bytes (PTX ISA, "Logic and Shift Instructions" and bit fields)."""

from __future__ import annotations

from jitgpu.backend.simulator.ptx.syntax import Instruction
from jitgpu.backend.simulator.ptx.types import BITS
from jitgpu.backend.simulator.translation.emitter import Emitter
from jitgpu.backend.simulator.translation.values.forms import Form, Translator
from jitgpu.backend.simulator.translation.values.integers import extend

__all__ = ["TABLE"]

_WORDS = ("b16", "b32", "b64")


# ------------------------------------------------------------------------------------------------------------ logic

def _logic(em: Emitter, instruction: Instruction) -> None:
    """and, or, xor."""
    form = Form(em, instruction, 3)
    llvm = f"i{BITS[form.type('pred', *_WORDS)]}"
    form.end()
    form.write(llvm, em.value(f"{instruction.opcode} {llvm} {form.read(1, llvm)}, {form.read(2, llvm)}"))


def _not(em: Emitter, instruction: Instruction) -> None:
    form = Form(em, instruction, 2)
    llvm = f"i{BITS[form.type('pred', *_WORDS)]}"
    form.end()
    form.write(llvm, em.value(f"xor {llvm} {form.read(1, llvm)}, -1"))


def _cnot(em: Emitter, instruction: Instruction) -> None:
    """1 for zero, else 0."""
    form = Form(em, instruction, 2)
    bits = BITS[form.type(*_WORDS)]
    form.end()
    form.write(f"i{bits}", extend(em, em.value(f"icmp eq i{bits} {form.read(1, f'i{bits}')}, 0"), 1, bits, False))


def _lop3(em: Emitter, instruction: Instruction) -> None:
    """Any function of three bits, by its truth table: bit ``4 a + 2 b + c`` of the constant."""
    form = Form(em, instruction, 5, 6)
    form.type("b32")
    combine = form.maybe("and", "or")
    form.end()
    if (len(form.operands) == 6) != bool(combine):
        raise form.unsupported("a predicate operand goes with .and or .or, and they with it")
    table = form.constant(4, "the truth table")
    if not 0 <= table <= 255:
        raise form.unsupported("the truth table must be 0 to 255")
    a, b, c = (form.read(index, "i32") for index in (1, 2, 3))

    def choose(selector: str, high: str, low: str) -> str:
        """``selector ? high : low`` bit by bit."""
        if high == low:
            return high
        if (high, low) == ("-1", "0"):
            return selector
        if (high, low) == ("0", "-1"):
            return em.value(f"xor i32 {selector}, -1")
        differ = em.value(f"xor i32 {high}, {low}")
        return em.value(f"xor i32 {low}, {em.value(f'and i32 {selector}, {differ}')}")

    by_c = [choose(c, "-1" if table >> i + 1 & 1 else "0", "-1" if table >> i & 1 else "0") for i in (0, 2, 4, 6)]
    result = choose(a, choose(b, by_c[3], by_c[2]), choose(b, by_c[1], by_c[0]))
    destination, predicate = form.pair()
    if bool(combine) != (predicate is not None):
        raise form.unsupported("a second destination goes with .and or .or, and they with it")
    q = form.read(5, "i1") if combine else ""
    form.set(destination, "i32", result)
    if predicate is not None:
        some = em.value(f"icmp ne i32 {result}, 0")
        form.set(predicate, "i1", em.value(f"{combine} i1 {some}, {q}"))


# ----------------------------------------------------------------------------------------------------------- shifts

def _shift(em: Emitter, instruction: Instruction) -> None:
    """shl, shr: "shift amounts greater than the register width N are clamped to N"."""
    form = Form(em, instruction, 3)
    left = instruction.opcode == "shl"
    kind = form.type(*_WORDS) if left else form.type(*_WORDS, "u16", "u32", "u64", "s16", "s32", "s64")
    form.end()
    bits = BITS[kind]
    llvm = f"i{bits}"
    operation = "shl" if left else "ashr" if kind[0] == "s" else "lshr"
    a, count = form.read(1, llvm), form.read(2, "i32")
    enough = em.value(f"icmp ult i32 {count}, {bits}")
    last = bits - 1
    bounded = em.value(f"select i1 {enough}, i32 {count}, i32 {last}")
    amount = bounded if bits == 32 else em.value(f"{'trunc' if bits < 32 else 'zext'} i32 {bounded} to {llvm}")
    result = em.value(f"{operation} {llvm} {a}, {amount}")
    if operation != "ashr":
        result = em.value(f"select i1 {enough}, {llvm} {result}, {llvm} 0")
    form.write(llvm, result)


def _funnel_shift(em: Emitter, instruction: Instruction) -> None:
    """shf: 32 bits of ``b:a``, shifted."""
    form = Form(em, instruction, 4)
    form.type("b32")
    direction, mode = form.one("l", "r"), form.one("wrap", "clamp")
    form.end()
    a, b, count = (form.read(index, "i32") for index in (1, 2, 3))
    result = em.call(f"llvm.fsh{direction}.i32", "i32", ("i32", b), ("i32", a), ("i32", count))
    if mode == "clamp":
        beyond = em.value(f"icmp ugt i32 {count}, 31")
        result = em.value(f"select i1 {beyond}, i32 {a if direction == 'l' else b}, i32 {result}")
    form.write("i32", result)


# ----------------------------------------------------------------------------------------------------------- counts

def _count(em: Emitter, instruction: Instruction) -> None:
    """popc, clz: a count of 32 bits."""
    form = Form(em, instruction, 2)
    bits = BITS[form.type("b32", "b64")]
    form.end()
    a = (f"i{bits}", form.read(1, f"i{bits}"))
    result = (em.call(f"llvm.ctpop.i{bits}", f"i{bits}", a) if instruction.opcode == "popc"
              else em.call(f"llvm.ctlz.i{bits}", f"i{bits}", a, ("i1", "false")))  # fmt: skip
    form.write("i32", result if bits == 32 else em.value(f"trunc i64 {result} to i32"))


def _brev(em: Emitter, instruction: Instruction) -> None:
    form = Form(em, instruction, 2)
    llvm = f"i{BITS[form.type('b32', 'b64')]}"
    form.end()
    form.write(llvm, em.call(f"llvm.bitreverse.{llvm}", llvm, (llvm, form.read(1, llvm))))


def _bfind(em: Emitter, instruction: Instruction) -> None:
    """The place of the highest bit that is no sign, or the shift that would bring it to the top; all ones for none."""
    form = Form(em, instruction, 2)
    kind = form.type("u32", "u64", "s32", "s64")
    shift = form.flag("shiftamt")
    form.end()
    bits = BITS[kind]
    llvm = f"i{bits}"
    a = form.read(1, llvm)
    if kind[0] == "s":
        a = em.value(f"xor {llvm} {a}, {em.value(f'ashr {llvm} {a}, {bits - 1}')}")
    zeros = em.call(f"llvm.ctlz.{llvm}", llvm, (llvm, a), ("i1", "false"))
    place = zeros if shift else em.value(f"sub {llvm} {bits - 1}, {zeros}")
    none = em.value(f"icmp eq {llvm} {a}, 0")
    found = em.value(f"select i1 {none}, {llvm} -1, {llvm} {place}")
    form.write("i32", found if bits == 32 else em.value(f"trunc i64 {found} to i32"))


def _fns(em: Emitter, instruction: Instruction) -> None:
    """fns: the place of the n-th set bit from a base upwards (n > 0) or downwards (n < 0)."""
    form = Form(em, instruction, 4)
    form.type("b32")
    form.end()
    mask, base, offset = (form.read(index, "i32") for index in (1, 2, 3))
    base = em.value(f"and i32 {base}, 31")
    down = em.value(f"icmp slt i32 {offset}, 0")
    # Downwards is upwards in the reversed word.
    reverse = em.call("llvm.bitreverse.i32", "i32", ("i32", mask))
    word = em.value(f"select i1 {down}, i32 {reverse}, i32 {mask}")
    mirrored = em.value(f"sub i32 31, {base}")
    first = em.value(f"select i1 {down}, i32 {mirrored}, i32 {base}")
    word = em.value(f"lshr i32 {word}, {first}")
    distance = em.call("llvm.abs.i32", "i32", ("i32", offset), ("i1", "false"))
    zero = em.value(f"icmp eq i32 {offset}, 0")
    skip = em.value(f"select i1 {zero}, i32 0, i32 {em.value(f'sub i32 {distance}, 1')}")
    place = first
    for width in (16, 8, 4, 2, 1):  # halves of what is left: skip those with too few bits set
        low = em.value(f"and i32 {word}, {(1 << width) - 1}")
        ones = em.call("llvm.ctpop.i32", "i32", ("i32", low))
        beyond = em.value(f"icmp uge i32 {skip}, {ones}")
        word = em.value(f"select i1 {beyond}, i32 {em.value(f'lshr i32 {word}, {width}')}, i32 {word}")
        skip = em.value(f"select i1 {beyond}, i32 {em.value(f'sub i32 {skip}, {ones}')}, i32 {skip}")
        place = em.value(f"select i1 {beyond}, i32 {em.value(f'add i32 {place}, {width}')}, i32 {place}")
    # Offset 0 asks for the bit at the base itself.
    there = em.value(f"icmp eq i32 {em.value(f'and i32 {word}, 1')}, 1")
    there = em.value(f"and i1 {there}, {em.value(f'icmp eq i32 {skip}, 0')}")
    there = em.value(f"and i1 {there}, {em.value(f'icmp ule i32 {place}, 31')}")
    elsewhere = em.value(f"and i1 {zero}, {em.value(f'icmp ne i32 {place}, {first}')}")
    there = em.value(f"and i1 {there}, {em.value(f'xor i1 {elsewhere}, true')}")
    place = em.value(f"select i1 {down}, i32 {em.value(f'sub i32 31, {place}')}, i32 {place}")
    form.write("i32", em.value(f"select i1 {there}, i32 {place}, i32 -1"))


# ----------------------------------------------------------------------------------------------------------- fields

def _place(form: Form, index: int, bits: int) -> str:
    """A start or length of a bit field, an i32 not above ``bits``: the low 8 bits of the operand. For fields of 64
    bits, which the hardware has no instruction for, all of the operand counts (observed on an H100)."""
    value = form.read(index, "i32")
    if bits == 32:
        value = form.em.value(f"and i32 {value}, 255")
    return form.em.call("llvm.umin.i32", "i32", ("i32", value), ("i32", str(bits)))


def _bfe(em: Emitter, instruction: Instruction) -> None:
    """Extract ``len`` bits from ``pos``; what lies beyond the top is the sign (``.s``) or zero."""
    form = Form(em, instruction, 4)
    kind = form.type("u32", "u64", "s32", "s64")
    form.end()
    bits, signed = BITS[kind], kind[0] == "s"
    # Twice the width: extended above, so that a field may reach beyond the top, and shifted there to be cut below.
    wide = 2 * bits
    a = extend(em, form.read(1, f"i{bits}"), bits, wide, signed)
    start, size = _place(form, 2, bits), _place(form, 3, bits)
    moved = em.value(f"{'ashr' if signed else 'lshr'} i{wide} {a}, {extend(em, start, 32, wide, False)}")
    field = em.value(f"trunc i{wide} {moved} to i{bits}") if wide > bits else moved
    unused = em.value(f"sub i32 {bits}, {size}")
    empty = em.value(f"icmp eq i32 {size}, 0")
    cut = em.value(f"select i1 {empty}, i32 0, i32 {unused}")
    amount = extend(em, cut, 32, bits, False)
    top = em.value(f"shl i{bits} {field}, {amount}")
    low = em.value(f"{'ashr' if signed else 'lshr'} i{bits} {top}, {amount}")
    form.write(f"i{bits}", em.value(f"select i1 {empty}, i{bits} 0, i{bits} {low}"))


def _bfi(em: Emitter, instruction: Instruction) -> None:
    """Insert the low ``len`` bits of a into b at ``pos``."""
    form = Form(em, instruction, 5)
    bits = BITS[form.type("b32", "b64")]
    form.end()
    wide = 2 * bits
    a, b = form.read(1, f"i{bits}"), form.read(2, f"i{bits}")
    start, size = _place(form, 3, bits), _place(form, 4, bits)
    ones = em.value(f"shl i{wide} -1, {extend(em, size, 32, wide, False)}")
    mask = em.value(f"xor i{wide} {ones}, -1")
    amount = extend(em, start, 32, wide, False)
    placed_mask = em.value(f"trunc i{wide} {em.value(f'shl i{wide} {mask}, {amount}')} to i{bits}")
    moved = em.value(f"shl i{wide} {extend(em, a, bits, wide, False)}, {amount}")
    placed = em.value(f"trunc i{wide} {moved} to i{bits}")
    inside = em.value(f"and i{bits} {placed}, {placed_mask}")
    outside = em.value(f"and i{bits} {b}, {em.value(f'xor i{bits} {placed_mask}, -1')}")
    form.write(f"i{bits}", em.value(f"or i{bits} {inside}, {outside}"))


def _bmsk(em: Emitter, instruction: Instruction) -> None:
    """``width`` ones from ``position`` on, cut at the top; with ``.wrap`` both are taken modulo 32."""
    form = Form(em, instruction, 3)
    form.type("b32")
    clamp = form.one("clamp", "wrap") == "clamp"
    form.end()

    def bounded(index: int) -> str:
        value = form.read(index, "i32")
        bound = (em.call("llvm.umin.i32", "i32", ("i32", value), ("i32", "32")) if clamp
                 else em.value(f"and i32 {value}, 31"))  # fmt: skip
        return extend(em, bound, 32, 64, False)

    position, width = bounded(1), bounded(2)
    ones = em.value(f"xor i64 {em.value(f'shl i64 -1, {width}')}, -1")
    form.write("i32", em.value(f"trunc i64 {em.value(f'shl i64 {ones}, {position}')} to i32"))


def _szext(em: Emitter, instruction: Instruction) -> None:
    """The low n bits, extended with sign or zeros; n of 32 or more is all of them (``.clamp``) or modulo 32."""
    form = Form(em, instruction, 3)
    signed = form.type("u32", "s32") == "s32"
    clamp = form.one("clamp", "wrap") == "clamp"
    form.end()
    a, count = form.read(1, "i32"), form.read(2, "i32")
    size = (em.call("llvm.umin.i32", "i32", ("i32", count), ("i32", "32")) if clamp
            else em.value(f"and i32 {count}, 31"))  # fmt: skip
    amount = extend(em, em.value(f"sub i32 32, {size}"), 32, 64, False)
    # In 64 bits, since n = 0 shifts by 32.
    top = em.value(f"shl i64 {extend(em, a, 32, 64, False)}, {amount}")
    field = em.value(f"trunc i64 {top} to i32")
    low = em.value(f"{'ashr' if signed else 'lshr'} i64 {extend(em, field, 32, 64, signed)}, {amount}")
    form.write("i32", em.value(f"trunc i64 {low} to i32"))


# ------------------------------------------------------------------------------------------------------------ bytes

#: Bytes of ``b:a`` that the modes of prmt pick for the destination's bytes 0 to 3, by the two low bits of the control.
_PERMUTATIONS = {
    "f4e": ("0123", "1234", "2345", "3456"),
    "b4e": ("0765", "1076", "2107", "3210"),
    "rc8": ("0000", "1111", "2222", "3333"),
    "ecl": ("0123", "1123", "2223", "3333"),
    "ecr": ("0000", "0111", "0122", "0123"),
    "rc16": ("0101", "2323", "0101", "2323"),
}


def _prmt(em: Emitter, instruction: Instruction) -> None:
    """Four of the eight bytes of ``b:a``, each by 4 bits of a control; the top one of them replicates the sign."""
    form = Form(em, instruction, 4)
    mode = form.maybe(*_PERMUTATIONS)
    form.type("b32")
    form.end()
    a, b, control = (form.read(index, "i32") for index in (1, 2, 3))
    high = em.value(f"shl i64 {extend(em, b, 32, 64, False)}, 32")
    source = em.value(f"or i64 {high}, {extend(em, a, 32, 64, False)}")
    if mode:
        low = em.value(f"and i32 {control}, 3")
        control = "0"
        for which, digits in enumerate(_PERMUTATIONS[mode]):
            nibbles = sum(int(digit) << 4 * place for place, digit in enumerate(digits))
            chosen = em.value(f"icmp eq i32 {low}, {which}")
            control = em.value(f"select i1 {chosen}, i32 {nibbles}, i32 {control}")
    result = "0"
    for place in range(4):
        # 8 times the number of the byte, from bits 4 place to 4 place + 2 of the control
        raw = em.value(f"lshr i32 {control}, {4 * place - 3}" if place else f"shl i32 {control}, 3")
        number = em.value(f"and i32 {raw}, 56")
        byte = em.value(f"trunc i64 {em.value(f'lshr i64 {source}, {extend(em, number, 32, 64, False)}')} to i8")
        if not mode:
            wants_sign = em.value(f"trunc i32 {em.value(f'lshr i32 {control}, {4 * place + 3}')} to i1")
            sign = em.value(f"ashr i8 {byte}, 7")
            byte = em.value(f"select i1 {wants_sign}, i8 {sign}, i8 {byte}")
        placed = em.value(f"shl i32 {extend(em, byte, 8, 32, False)}, {8 * place}")
        result = em.value(f"or i32 {result}, {placed}")
    form.write("i32", result)


TABLE: dict[str, Translator] = {
    "and": _logic, "or": _logic, "xor": _logic, "not": _not, "cnot": _cnot, "lop3": _lop3,
    "shl": _shift, "shr": _shift, "shf": _funnel_shift,
    "popc": _count, "clz": _count, "brev": _brev, "bfind": _bfind, "fns": _fns,
    "bfe": _bfe, "bfi": _bfi, "bmsk": _bmsk, "szext": _szext, "prmt": _prmt,
}  # fmt: skip
