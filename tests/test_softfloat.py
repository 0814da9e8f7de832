"""The reference of floating-point instructions is itself held against NumPy, and its directed modes against order."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from opcodes import softfloat as sf
from opcodes.floats import add, fma, rounded, sub
from opcodes.inputs import columns, table
from opcodes.softfloat import F16, F32, F64, FORMATS, Format

NUMPY = {"f16": np.float16, "f32": np.float32, "f64": np.float64}
OPERATIONS = {
    "add": (lambda mode: add(mode), np.add),
    "sub": (lambda mode: sub(mode), np.subtract),
    "mul": (lambda mode: sf.product, np.multiply),
    "div": (lambda mode: lambda x, y: sf.quotient(x, y, 130), np.divide),
}


def as_numpy(f: Format, bits: np.ndarray) -> np.ndarray:
    return bits.astype(f"u{f.width // 8}").view(NUMPY[f.name])


@pytest.mark.parametrize("t", ["f16", "f32", "f64"])
@pytest.mark.parametrize("name", OPERATIONS)
def test_rounding_to_nearest_is_numpys(t, name):
    f, (make, ufunc) = FORMATS[t], OPERATIONS[name]
    data = columns((t, t), 3000, seed=1)
    with np.errstate(all="ignore"):
        theirs = ufunc(as_numpy(f, data[0]), as_numpy(f, data[1]))
    reference = rounded(f, "rn", False, False, make("rn"))
    ours = np.array([reference(*row) for row in table((t, t), data)], np.uint64)
    nan = np.isnan(theirs)
    assert 50 < nan.sum() < 2000
    assert all(sf.is_nan(f, int(bits)) for bits in ours[nan])
    np.testing.assert_array_equal(ours[~nan], theirs[~nan].view(f"u{f.width // 8}").astype(np.uint64))


@pytest.mark.parametrize("t", ["f32", "f64"])
def test_root_is_numpys(t):
    f = FORMATS[t]
    data = columns((t,), 3000)
    with np.errstate(all="ignore"):
        theirs = np.sqrt(as_numpy(f, data[0]))
    reference = rounded(f, "rn", False, False, sf.root)
    ours = np.array([reference(bits) for bits in data[0].tolist()], np.uint64)
    ours = np.where(np.isnan(theirs), 0, ours)
    np.testing.assert_array_equal(ours, np.where(np.isnan(theirs), 0, theirs.view(f"u{f.width // 8}")))


@pytest.mark.parametrize("f", [F16, F32, F64], ids=lambda f: f.name)
def test_directed_modes_enclose_the_exact_value(f):
    rows = table((f.name,) * 3, columns((f.name,) * 3, 1500))
    exact = moved = 0
    for row in rows:
        down, near, up, zero = (rounded(f, mode, False, False, fma(mode))(*row) for mode in ("rm", "rn", "rp", "rz"))
        value = sf.total(sf.product(*(sf.decode(f, x) for x in row[:2])), sf.decode(f, row[2]), "rn")
        if not isinstance(value[1], int) or value[1] == 0:
            continue
        low, high = (sf.decode(f, bits) for bits in (down, up))
        assert near in (down, up)
        assert zero == (up if value[0] else down)
        if low[1] != sf.INFINITE and high[1] != sf.INFINITE:
            assert sf.fraction(low) <= sf.fraction(value) <= sf.fraction(high)
            exact += down == up
            moved += down != up
            if down != up and low[1] and high[1]:  # neighbours
                assert abs(down - up) == 1
    assert exact > 50
    assert moved > 50
