"""Operands to run variants on: special values crossed with each other, random patterns, and values near one another."""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .softfloat import FORMATS, Format
from .variant import Kind, kind

Words = NDArray[np.uint64]
ROWS = 10_000


def columns(operands: Sequence[str], rows: int = ROWS, seed: int = 0) -> Words:
    """Registers' bits, shape (operands, rows), uint64: a third each of crossed specials, random and near values.

    Where the crossed specials are fewer they are all there, else a sample of them is.
    """
    kinds = [kind(text) for text in operands]
    rng = np.random.default_rng([seed, zlib.crc32(" ".join(operands).encode())])
    crossed = cross(kinds, rows // 3, rng)
    plain = (rows - crossed.shape[1]) // 2
    random = np.stack([scattered(k, plain, rng) for k in kinds])
    close = near(kinds, rows - crossed.shape[1] - plain, rng)
    return np.concatenate([crossed, random, close], axis=1)


def cross(kinds: Sequence[Kind], most: int, rng: np.random.Generator) -> Words:
    lists = [specials(k) for k in kinds]
    size = int(np.prod([len(values) for values in lists]))
    chosen = np.arange(size) if size <= most else np.sort(rng.choice(size, most, replace=False))
    places = np.unravel_index(chosen, [len(values) for values in lists])
    return np.stack([np.array(values, np.uint64)[place] for values, place in zip(lists, places, strict=True)])


def scattered(k: Kind, count: int, rng: np.random.Generator) -> Words:
    """Every bit of the register random, also those above a narrow type."""
    return patterns(k.register, count, rng) if k.type != "pred" else rng.integers(0, 2, count, np.uint64)


def patterns(width: int, count: int, rng: np.random.Generator) -> Words:
    return rng.integers(0, 2**64 - 1, count, np.uint64, endpoint=True) >> np.uint64(64 - width)


# ------------------------------------------------------------------------------------------------------------- specials

DRAWN: dict[str, list[int]] = {
    "shift": [*range(70), 127, 128, 255, 256, 65536, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF],
    "field": [*range(0, 70, 3), 1, 2, 7, 8, 16, 31, 32, 63, 64, 65, 127, 128, 255, 256, 257, 0x10020, 0xFFFFFFFF],
    "lane": list(range(32)),
    "small": [0, 1, 2, 3, 4, 8, 16, 31, 32, 33, 0x7FFFFFFF, *(2**32 - x for x in (1, 2, 3, 8, 31, 32, 33))],
    "selector": [0x3210, 0x7654, 0x5410, 0x7632, 0x0123, 0xFEDC, 0xBA98, 0x8888, 0xFFFF, 0x10000, 0xFFFF3210],
}


def specials(k: Kind) -> list[int]:
    if k.draw in DRAWN:
        return DRAWN[k.draw]
    if k.type == "pred":
        return [0, 1]
    if k.type.endswith("x2") and k.type[0] in "bf":
        one = float_specials(FORMATS[k.type[:-2]])
        return [x << 16 | y for x, y in zip(one, one[7:] + one[:7], strict=True)]
    if k.type in FORMATS:
        return sorted({*float_specials(FORMATS[k.type]), *targets(k), *edges(k)})
    return integer_specials(k.register if k.register > k.width else k.width, k.width)


def integer_specials(register: int, width: int) -> list[int]:
    top = 1 << (width - 1)
    small = [0, 1, 2, 3, 7, 10, 100]
    values = [*small, *(-x for x in small), top, top - 1, top + 1, top - 2, top >> 1, 2 * top - 3]
    values += [1 << width // 2, (1 << width // 2) - 1, 0x5555555555555555, 0xAAAAAAAAAAAAAAAA, 0x123456789ABCDEF]
    values += [127, 128, 129, 255, 256, -128, -129, 32767, 32768, 65535, -32768, -32769]
    return sorted({value & ((1 << register) - 1) for value in values})


def float_specials(f: Format) -> list[int]:
    small, large = 1 << f.fraction, f.infinity
    middle = 1 << (f.fraction - 1)
    magnitudes = [
        0, 1, 2, small - 1, small, small + 1, middle,  # zero, subnormal, the smallest normal
        f.one, f.one - 1, f.one + 1, f.one + small, f.one + middle, f.one - small, f.one + small + middle,
        power(f, f.fraction), power(f, f.fraction + 1), power(f, f.fraction) - 1, large - 1, large - small,
        large, large + 1, large + middle, large + middle + 5, large + small - 1,  # infinity, NaN of all kinds
    ]  # fmt: skip
    return [sign | value for value in magnitudes for sign in (0, f.sign)]


def power(f: Format, exponent: int) -> int:
    """The pattern of 2**exponent, or of the largest power there is."""
    return min(f.bias + exponent, 2 * f.bias) << f.fraction


def targets(k: Kind) -> list[int]:
    """For conversions: around the limits of integers, and around halves."""
    if k.draw != "integer":
        return []
    f = FORMATS[k.type]
    powers = [power(f, e) for e in (-1, 0, 1, 2, 7, 8, 15, 16, 31, 32, 63, 64)]
    near_powers = [bits + step for bits in powers for step in (-1, 0, 1)]
    halves = [power(f, 0) + (1 << (f.fraction - 1)), power(f, 1) + (1 << (f.fraction - 2)), power(f, -1)]
    return [sign | bits for bits in (*near_powers, *halves) for sign in (0, f.sign)]


def edges(k: Kind) -> list[int]:
    """For conversions to a narrower format: around the smallest normal number there."""
    if k.draw not in FORMATS:
        return []
    f, narrow = FORMATS[k.type], FORMATS[k.draw]
    edge, unit = power(f, 1 - narrow.bias), 1 << max(f.fraction - narrow.fraction, 0)
    return [sign | edge + step for step in (-unit, -unit // 2, -unit // 4, -1, 0, 1) for sign in (0, f.sign)]


# ---------------------------------------------------------------------------------------------------------- near values


def near(kinds: Sequence[Kind], count: int, rng: np.random.Generator) -> Words:
    """Values that meet: operands that are close to one another, cancel, tie, or lie where results change."""
    if kinds[0].type in FORMATS and kinds[0].draw == "":
        return near_floats(kinds, count, rng)
    return np.stack([drawn(k, count, rng) for k in kinds])


def drawn(k: Kind, count: int, rng: np.random.Generator) -> Words:
    if k.draw in DRAWN:
        return np.array(DRAWN[k.draw], np.uint64)[rng.integers(0, len(DRAWN[k.draw]), count)]
    if k.type == "pred":
        return rng.integers(0, 2, count, np.uint64)
    if k.type.endswith("x2") and k.type[0] in "bf":
        one = Kind(k.type[:-2], 16, k.draw)
        return drawn(one, count, rng) << np.uint64(16) | drawn(one, count, rng)
    if k.type in FORMATS:
        f = FORMATS[k.type]
        if k.draw in FORMATS:
            return cut_at(f, FORMATS[k.draw], count, rng)
        reach = 66 if k.draw == "integer" else 8
        return moderate(f, count, rng, -reach // 8 if k.draw == "integer" else -reach, reach)
    # few bits set or few bits clear, or a small number of either sign
    value = patterns(k.register, count, rng) & patterns(k.register, count, rng) & patterns(k.register, count, rng)
    small = rng.integers(-40, 40, count).astype(np.uint64) & np.uint64((1 << k.register) - 1)
    value = np.where(rng.random(count) < 0.4, small, value)
    return np.where(rng.random(count) < 0.3, value ^ np.uint64((1 << k.register) - 1), value)


def moderate(f: Format, count: int, rng: np.random.Generator, low: int, high: int) -> Words:
    """Numbers from 2**low to 2**high, half of them with few bits in their fraction."""
    low, high = max(low, 1 - f.bias), min(high, f.bias)
    exponent = rng.integers(low, high, count, endpoint=True) + f.bias
    bits = patterns(f.fraction, count, rng)
    short = rng.integers(0, f.fraction, count).astype(np.uint64)
    bits = np.where(rng.random(count) < 0.5, bits >> short << short, bits)
    sign = rng.integers(0, 2, count).astype(np.uint64) << np.uint64(f.width - 1)
    return sign | exponent.astype(np.uint64) << np.uint64(f.fraction) | bits


def cut_at(f: Format, narrow: Format, count: int, rng: np.random.Generator) -> Words:
    """Numbers of a wide format at and next to the middle between two of a narrow one, subnormal ones too."""
    low = max(1 - narrow.bias - narrow.fraction - 2, 1 - f.bias)
    wide = moderate(f, count, rng, low, narrow.bias + 1)
    keep = f.fraction - min(narrow.fraction, f.fraction)
    cleared = wide >> np.uint64(keep) << np.uint64(keep)
    middle = np.uint64(1 << (keep - 1) if keep else 0)
    step = rng.integers(-1, 2, count).astype(np.uint64)
    return (cleared + np.where(rng.random(count) < 0.6, middle, np.uint64(0)) + step) & np.uint64((1 << f.width) - 1)


def near_floats(kinds: Sequence[Kind], count: int, rng: np.random.Generator) -> Words:
    f = FORMATS[kinds[0].type]
    reach = f.fraction + 3
    result = [moderate(f, count, rng, -reach, reach) for _ in kinds]
    half = count // 2
    flips = patterns(3, count, rng) * (rng.random(count) < 0.7).astype(np.uint64)
    for i, k in enumerate(kinds):
        if k.type != kinds[0].type:
            result[i] = drawn(k, count, rng)
        elif i == 1:  # the same number but for the sign and a few last bits
            sign = rng.integers(0, 2, count).astype(np.uint64) << np.uint64(f.width - 1)
            result[i][:half] = (result[0] ^ flips ^ sign)[:half]
        elif i == 2:  # what cancels the product of the first two, but for its rounding and a few last bits
            result[i][:half] = (minus_product(f, result[0], result[1]) ^ flips)[:half]
    if len(kinds) > 1 and kinds[1].type == kinds[0].type:
        three = len(kinds) > 2 and kinds[2].type == kinds[0].type
        move_to_edge(f, result[: 2 + three], rng)
    return np.stack(result)


def move_to_edge(f: Format, columns: list[Words], rng: np.random.Generator) -> None:
    """The last quarter to where results are subnormal, half of that to products around the smallest normal number."""
    count = len(columns[0])
    edge = slice(3 * count // 4, None)
    columns[0][edge] = moderate(f, count, rng, -f.bias, 2 - f.bias)[edge]
    columns[1][edge] = moderate(f, count, rng, -3, 1)[edge]
    for column in columns[2:]:
        column[edge] = moderate(f, count, rng, -f.bias, 2 - f.bias)[edge]
    edge = slice(7 * count // 8, None)
    columns[1][edge] = moderate(f, count, rng, -2, -1)[edge]
    columns[0][edge] = (smallest_over(f, columns[1]) + patterns(2, count, rng) - np.uint64(2))[edge]
    for column in columns[2:]:
        column[edge] &= np.uint64(f.sign | 1)


def smallest_over(f: Format, a: Words) -> Words:
    """The smallest normal number over ``a``, which is from 1/4 to 1."""
    units = np.uint64((1 << f.fraction) - 1)
    significand = 1 + (a & units).astype(float) / (1 << f.fraction)
    fraction = np.minimum((2 / significand - 1) * (1 << f.fraction), float(units)).astype(np.uint64)
    exponent = np.uint64(f.bias) - (a >> np.uint64(f.fraction) & np.uint64(f.infinity >> f.fraction))
    return exponent << np.uint64(f.fraction) | np.minimum(fraction, units)


def minus_product(f: Format, a: Words, b: Words) -> Words:
    with np.errstate(all="ignore"):
        if f.name == "bf16":
            wide = -(as_float(a << np.uint64(16), "f4") * as_float(b << np.uint64(16), "f4"))
            upper: Words = wide.view("u4").astype(np.uint64) >> np.uint64(16)
            return upper
        dtype = {"f16": "f2", "f32": "f4", "f64": "f8"}[f.name]
        product: Words = (-(as_float(a, dtype) * as_float(b, dtype))).view("u" + dtype[1]).astype(np.uint64)
        return product


def as_float(bits: Words, dtype: str) -> NDArray[Any]:
    return bits.astype("u" + dtype[1]).view(dtype)


def table(operands: Sequence[str], data: Words) -> list[tuple[int, ...]]:
    """Rows of operands as Python integers, cut to their types: what references are given."""
    kinds = [kind(text) for text in operands]
    cut = [(row & np.uint64((1 << k.width) - 1)).tolist() for k, row in zip(kinds, data, strict=True)]
    return list(itertools.starmap(lambda *row: row, zip(*cut, strict=True)))
