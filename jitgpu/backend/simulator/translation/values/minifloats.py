"""cvt from and to packed types: f16x2, bf16x2 and floats of 8, 6 and 4 bits (PTX ISA, "cvt", "Packed Data Types")."""

from __future__ import annotations

from jitgpu.backend.simulator.ptx.syntax import Instruction
from jitgpu.backend.simulator.translation.emitter import Emitter
from jitgpu.backend.simulator.translation.values.forms import Form, arithmetic_function, join, split
from jitgpu.backend.simulator.translation.values.halves import narrow, relu, round_half, saturate_finite, widen_bits

__all__ = ["MINIFLOAT_TYPES", "convert_minifloats"]

#: Bits that each element takes, of the formats that the runtime encodes and decodes.
_WIDTHS = {"e4m3x2": 8, "e5m2x2": 8, "e2m3x2": 8, "e3m2x2": 8, "e2m1x2": 4}
_HALVES = ("f16x2", "bf16x2")

#: Types that make a cvt one of this file.
MINIFLOAT_TYPES = frozenset((*_WIDTHS, *_HALVES, "ue8m0x2", "e4m3x4", "e5m2x4", "e2m3x4", "e3m2x4", "e2m1x4"))


def convert_minifloats(em: Emitter, instruction: Instruction) -> None:
    """Translate a cvt one of whose types is in :data:`MINIFLOAT_TYPES`."""
    if "rs" in instruction.modifiers or not {*_WIDTHS, *_HALVES, "f32"}.issuperset(instruction.modifiers[-2:]):
        reason = "random rounding, ue8m0x2 and vectors of four are not supported"
        raise Form(em, instruction, len(instruction.operands)).unsupported(reason)
    target = instruction.modifiers[-2]
    if instruction.type in _WIDTHS:
        _decode(em, instruction)
    elif target in _HALVES and instruction.type == "f32":
        _pack_halves(em, instruction)
    else:
        _encode(em, instruction)


def _pack_halves(em: Emitter, instruction: Instruction) -> None:
    """Two floats: a to the upper half, b to the lower."""
    form = Form(em, instruction, 3)
    form.type("f32")
    kind = form.type(*_HALVES)[:-2]
    rounding = form.one("rn", "rz")
    clamp, finite = form.flag("relu"), form.flag("satfinite")
    form.end()
    parts = []
    for index in (2, 1):
        value = form.read(index, "float")
        bits = round_half(em, kind, relu(em, value) if clamp else value, rounding)
        parts.append(saturate_finite(em, kind, bits) if finite else bits)
    form.write("i32", join(em, parts, 16))


def _encode(em: Emitter, instruction: Instruction) -> None:
    """Two floats, or packed halves, as two small ones; what is too large becomes the largest."""
    halves = instruction.type in _HALVES
    form = Form(em, instruction, 2 if halves else 3)
    source = form.type("f32", *_HALVES)
    target = form.type(*_WIDTHS)
    form.one("rn")
    form.one("satfinite")
    clamp = form.flag("relu")
    form.end()
    if halves:
        values = [widen_bits(em, source, part) for part in split(em, form.read(1, "i32"), 32, 16)]
    else:
        values = [form.read(2, "float"), form.read(1, "float")]
    width = _WIDTHS[target]
    codes = []
    for value in values:
        number = relu(em, value) if clamp else value
        code = arithmetic_function(em, f"jg_to_{target[:-2]}", "i32", ("float", number))
        codes.append(em.value(f"trunc i32 {code} to i{width}"))
    form.write(f"i{2 * width}", join(em, codes, width), wider=True)


def _decode(em: Emitter, instruction: Instruction) -> None:
    """Two small floats as packed halves, which hold them exactly."""
    form = Form(em, instruction, 2)
    source = form.type(*_WIDTHS)
    target = form.type("f16x2")
    form.one("rn")
    clamp = form.flag("relu")
    form.end()
    width = _WIDTHS[source]
    parts = []
    for code in split(em, form.read(1, f"i{2 * width}", wider=True), 2 * width, width):
        wide = em.value(f"zext i{width} {code} to i32")
        value = arithmetic_function(em, f"jg_from_{source[:-2]}", "float", ("i32", wide))
        parts.append(narrow(em, target, relu(em, value) if clamp else value))
    form.write("i32", join(em, parts, 16))
