"""cvt between integers and floating point as LLVM IR (PTX ISA, "cvt"). Packed and 8-bit types: ``minifloats.py``."""

from __future__ import annotations

from jitgpu.backend.simulator.ptx.syntax import Instruction
from jitgpu.backend.simulator.ptx.types import BITS, Unsupported
from jitgpu.backend.simulator.translation.emitter import Emitter
from jitgpu.backend.simulator.translation.values.floats import (
    ROUNDINGS,
    canonical,
    finish,
    flush,
    intrinsic,
    saturate,
    scaled,
    scaled_least,
)
from jitgpu.backend.simulator.translation.values.forms import Form, Translator, arithmetic_function, llvm_type
from jitgpu.backend.simulator.translation.values.halves import relu, round_half, saturate_finite, widen_bits
from jitgpu.backend.simulator.translation.values.integers import extend
from jitgpu.backend.simulator.translation.values.minifloats import MINIFLOAT_TYPES, convert_minifloats

__all__ = ["TABLE"]

_INTEGERS = ("u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64")
_FLOATS = ("f16", "bf16", "f32", "f64")
_SCALARS = (*_INTEGERS, *_FLOATS)

#: Roundings to an integer.
_INTEGRAL = {"rni": "roundeven", "rzi": "trunc", "rmi": "floor", "rpi": "ceil"}


def _cvt(em: Emitter, instruction: Instruction) -> None:
    modifiers = instruction.modifiers
    if "pack" in modifiers:
        _pack(em, instruction)
    elif len(modifiers) < 2:
        raise Unsupported(instruction, "it needs the types of destination and source")
    elif not MINIFLOAT_TYPES.isdisjoint(modifiers[-2:]):
        convert_minifloats(em, instruction)
    elif modifiers[-2] == "tf32":
        _to_tf32(em, instruction)
    elif modifiers[-2] in _INTEGERS:
        (_integer_to_integer if modifiers[-1] in _INTEGERS else _float_to_integer)(em, instruction)
    else:
        (_integer_to_float if modifiers[-1] in _INTEGERS else _float_to_float)(em, instruction)


# --------------------------------------------------------------------------------------------------------- integers

def _clamp(em: Emitter, value: str, bits: int, signed: bool, target: str) -> str:
    """An integer limited to what ``target`` holds, as an integer of the target's width."""
    to = BITS[target]
    to_signed = target[0] == "s"
    wide = max(bits, to) + 1  # holds both ranges
    value = extend(em, value, bits, wide, signed)
    low, high = (-(1 << to - 1), (1 << to - 1) - 1) if to_signed else (0, (1 << to) - 1)
    value = em.call(f"llvm.smax.i{wide}", f"i{wide}", (f"i{wide}", value), (f"i{wide}", str(low)))
    value = em.call(f"llvm.smin.i{wide}", f"i{wide}", (f"i{wide}", value), (f"i{wide}", str(high)))
    return em.value(f"trunc i{wide} {value} to i{to}")


def _integer_to_integer(em: Emitter, instruction: Instruction) -> None:
    """Extended or cut; ``.sat`` limits to what the destination's type holds."""
    form = Form(em, instruction, 2)
    source, target = form.type(*_INTEGERS), form.type(*_INTEGERS)
    sat = form.flag("sat")
    form.end()
    have, want, signed = BITS[source], BITS[target], source[0] == "s"
    value = form.read(1, f"i{have}", wider=True)
    if sat:
        value = _clamp(em, value, have, signed, target)
    elif want < have:
        value = em.value(f"trunc i{have} {value} to i{want}")
    else:
        value = extend(em, value, have, want, signed)
    form.write(f"i{want}", value, wider=True, signed=target[0] == "s")


def _pack(em: Emitter, instruction: Instruction) -> None:
    """cvt.pack.sat: a and b limited and put side by side, above them what was in c."""
    form = Form(em, instruction, 3, 4)
    with_c = len(form.operands) == 4
    if with_c:
        form.type("b32")
    form.type("s32")
    target = form.type(*(("u8", "s8", "u4", "s4", "u2", "s2") if with_c else ("u16", "s16")))
    form.one("sat")
    form.one("pack")
    form.end()
    bits, signed = int(target[1:]), target[0] == "s"
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    result = em.value(f"shl i32 {form.read(3, 'i32')}, {2 * bits}") if with_c else "0"
    for index, shift in ((1, bits), (2, 0)):
        value = em.call("llvm.smax.i32", "i32", ("i32", form.read(index, "i32")), ("i32", str(low)))
        value = em.call("llvm.smin.i32", "i32", ("i32", value), ("i32", str(high)))
        field = em.value(f"and i32 {value}, {(1 << bits) - 1}")
        result = em.value(f"or i32 {result}, {em.value(f'shl i32 {field}, {shift}')}")
    form.write("i32", result)


# ----------------------------------------------------------------------------------------------- between the kinds

def _read_float(form: Form, kind: str, index: int = 1) -> tuple[str, str]:
    """A floating source and the LLVM type that it is computed in: halves as floats."""
    if kind in ("f16", "bf16"):
        return widen_bits(form.em, kind, form.read(index, "i16", wider=True)), "float"
    llvm = llvm_type(kind)
    return form.read(index, llvm, wider=True), llvm


def _float_to_integer(em: Emitter, instruction: Instruction) -> None:
    """Rounded to an integer and limited to the destination's type. NaN is zero, or the top bit alone "if the source is
    .f64 or the destination .s64 or .u64"."""
    form = Form(em, instruction, 2)
    source, target = form.type(*_FLOATS), form.type(*_INTEGERS)
    rounding = form.one(*_INTEGRAL)
    ftz = source == "f32" and form.flag("ftz")
    form.flag("sat")  # it is limited anyway
    form.end()
    value, llvm = _read_float(form, source)
    if ftz:
        value = flush(em, llvm, value)
    bits, signed = BITS[target], target[0] == "s"
    whole = value if rounding == "rzi" else intrinsic(em, _INTEGRAL[rounding], llvm, value)
    suffix = "f32" if llvm == "float" else "f64"
    result = em.call(f"llvm.fpto{'s' if signed else 'u'}i.sat.i{bits}.{suffix}", f"i{bits}", (llvm, whole))
    if source == "f64" or bits == 64:
        nan = em.value(f"fcmp uno {llvm} {value}, 0.0")
        result = em.value(f"select i1 {nan}, i{bits} {1 << bits - 1}, i{bits} {result}")
    form.write(f"i{bits}", result, wider=True, signed=signed)


def _integer_to_float(em: Emitter, instruction: Instruction) -> None:
    form = Form(em, instruction, 2)
    source, target = form.type(*_INTEGERS), form.type(*_FLOATS)
    rounding = form.maybe(*ROUNDINGS) or "rn"
    sat = form.flag("sat")
    if target == "f32":
        form.flag("ftz")  # no integer is subnormal
    form.end()
    bits, signed = BITS[source], source[0] == "s"
    value = form.read(1, f"i{bits}", wider=True)
    half = target in ("f16", "bf16")
    llvm = "double" if target == "f64" else "float"
    operation = f"{'s' if signed else 'u'}itofp i{bits} {value} to"
    mode = "odd" if half else rounding
    if bits <= 16 or mode == "rn" or (bits == 32 and llvm == "double"):
        result = em.value(f"{operation} {llvm}")
    elif bits == 32:
        result = arithmetic_function(em, f"jg_narrow_{mode}_f32", "float", ("double", em.value(f"{operation} double")))
    else:
        name = f"jg_{'s' if signed else 'u'}64_{mode}_{'f64' if llvm == 'double' else 'f32'}"
        result = arithmetic_function(em, name, llvm, ("i64", value))
    if sat:
        result = saturate(em, llvm, result)
    if half:
        form.write("i16", round_half(em, target, result, rounding), wider=True)
    else:
        form.write(llvm, result, wider=True)


# --------------------------------------------------------------------------------------------------------- floating

def _float_to_float(em: Emitter, instruction: Instruction) -> None:
    form = Form(em, instruction, 2)
    source, target = form.type(*_FLOATS), form.type(*_FLOATS)
    integral = form.maybe(*_INTEGRAL)
    rounding = form.maybe(*ROUNDINGS)
    ftz = "f32" in (source, target) and form.flag("ftz")
    sat = form.flag("sat")
    half = target in ("f16", "bf16")
    clamp, finite = half and form.flag("relu"), half and form.flag("satfinite")
    form.end()
    if integral and (rounding or BITS[source] != BITS[target] or source != target):
        raise form.unsupported(f".{integral} is for one type")
    moved = source == target != "f16" and not (integral or ftz or sat or clamp or finite)
    if moved:  # also NaN
        llvm = f"i{BITS[target]}"
        form.write(llvm, form.read(1, llvm, wider=True), wider=True)
        return
    value, have = _read_float(form, source)
    if ftz and source == "f32" and not half:  # on the way to f16 nothing is flushed (observed on an H100)
        value = canonical(em, have, flush(em, have, value))
    if integral:
        value = intrinsic(em, _INTEGRAL[integral], have, value)
    if ftz and source == "f64":
        value = _flush_before(em, value, rounding)
    value = _resize(em, value, have, target, rounding or "rn")
    if sat:
        value = saturate(em, "double" if target == "f64" else "float", value)
    if half:
        value = relu(em, value) if clamp else value
        bits = round_half(em, target, value, rounding or "rn")
        if source == "f64" and not sat:
            bits = _payload(em, target, value, bits)
        form.write("i16", saturate_finite(em, target, bits) if finite else bits, wider=True)
    else:
        llvm = llvm_type(target)
        if sat or (source, target) not in (("f64", "f32"), ("bf16", "f32")):  # these keep sign and payload of NaN
            value = finish(em, llvm, value, ftz=ftz and source != "f64")
        form.write(llvm, value, wider=True)


def _flush_before(em: Emitter, value: str, rounding: str) -> str:
    """A double that becomes a float, with zero for what is tiny then (see ``floats._flush_result``)."""
    rounded = _resize(em, scaled(em, "double", value), "double", "f32", rounding)
    tiny = em.value(f"fcmp olt float {intrinsic(em, 'fabs', 'float', rounded)}, {scaled_least()}")
    zero = intrinsic(em, "copysign", "double", "0.0", value)
    return em.value(f"select i1 {tiny}, double {zero}, double {value}")


def _payload(em: Emitter, kind: str, value: str, bits: str) -> str:
    """The half that a double became by way of the float ``value``: NaN with its sign, and its payload as far as that
    fits (observed on an H100)."""
    word = em.cast(value, "float", "i32")
    kept = em.value(f"lshr i32 {word}, 16")
    if kind == "f16":
        payload = em.value(f"and i32 {em.value(f'lshr i32 {word}, 13')}, {0x3FF}")
        kept = em.value(f"or i32 {em.value(f'and i32 {kept}, {0xFC00}')}, {payload}")
    nan = em.value(f"fcmp uno float {value}, 0.0")
    return em.value(f"select i1 {nan}, i16 {em.value(f'trunc i32 {kept} to i16')}, i16 {bits}")


def _resize(em: Emitter, value: str, have: str, target: str, rounding: str) -> str:
    """A float or double as what ``target`` is computed in; on the way to a half to odd, so as to round once."""
    if target == "f64":
        return value if have == "double" else em.value(f"fpext float {value} to double")
    if have == "float":
        return value
    mode = "odd" if target in ("f16", "bf16") else rounding
    if mode == "rn":
        return em.value(f"fptrunc double {value} to float")
    return arithmetic_function(em, f"jg_narrow_{mode}_f32", "float", ("double", value))


def _to_tf32(em: Emitter, instruction: Instruction) -> None:
    """f32 with the 13 low bits rounded away, to nearest with ties away from zero (``.rna``) or to even, or cut.

    NaN is cut by ``.rna``, even to infinity; else it is canonical, and cut (observed on an H100).
    """
    form = Form(em, instruction, 2)
    form.type("f32")
    form.type("tf32")
    rounding = form.one("rna", "rn", "rz")
    clamp, finite = form.flag("relu"), form.flag("satfinite")
    form.end()
    value = form.read(1, "float")
    if clamp:
        value = relu(em, value)
    bits = em.cast(value, "float", "i32")
    if rounding == "rna":
        bits = em.value(f"add i32 {bits}, 4096")
    elif rounding == "rn":
        odd = em.value(f"and i32 {em.value(f'lshr i32 {bits}, 13')}, 1")
        bits = em.value(f"add i32 {bits}, {em.value(f'add i32 {odd}, 4095')}")
    bits = em.value(f"and i32 {bits}, -8192")
    if finite:
        size = em.value(f"and i32 {bits}, 2147483647")
        infinite = em.value(f"icmp eq i32 {size}, {0x7F800000}")
        bits = em.value(f"select i1 {infinite}, i32 {em.value(f'sub i32 {bits}, 8192')}, i32 {bits}")
    nan = em.value(f"fcmp uno float {value}, 0.0")
    cut = em.value(f"and i32 {em.cast(value, 'float', 'i32')}, -8192") if rounding == "rna" else str(0x7FFFE000)
    form.write("i32", em.value(f"select i1 {nan}, i32 {cut}, i32 {bits}"))


TABLE: dict[str, Translator] = {"cvt": _cvt}
