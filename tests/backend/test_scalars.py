"""Values for parameters passed by value: what fits, what it becomes, and what is refused."""

from __future__ import annotations

import ctypes
import decimal
import fractions
import math
import warnings
from types import SimpleNamespace
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitgpu.backend.scalars import packing
from jitgpu.errors import ArgumentError
from jitgpu.values import Parameter

INTEGERS = ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"]
FLOATS = ["float16", "float32", "float64"]
SMALL = ["bfloat16", "float8_e4m3fn", "float8_e5m2"]
COMPLEX = ["complex64", "complex128"]
EVERY = ["bool", *INTEGERS, *FLOATS, *SMALL, *COMPLEX]


def _packed(parameter: Parameter, value: Any) -> bytes:
    """The bytes of a converted value, as both launch paths pack it."""
    import struct

    item = packing("saxpy", parameter)
    converted = item.convert(value)
    fields = [eval(field.format("_value"), {"_value": converted}) for field in item.fields]
    return struct.pack("<" + item.code, *fields)


def _refusal(parameter: Parameter, value: Any) -> ArgumentError:
    with pytest.raises(ArgumentError) as caught:
        _packed(parameter, value)
    error = caught.value
    assert error.kernel == "saxpy"
    assert error.subject == f"argument '{parameter.name}' ({parameter.ctype})"
    assert error.given
    assert error.expected
    assert error.fix
    return error


@pytest.mark.parametrize("dtype_name", EVERY)
@pytest.mark.parametrize("value", [0, 1, True, np.bool_(True), np.int8(1), np.uint64(1), np.array(1), np.array(True)])
def test_zero_and_one_fit_every_type(make: SimpleNamespace, dtype_name: str, value: Any) -> None:
    dtype = make.dtype(dtype_name)
    assert _packed(make.scalar(dtype_name), value) == np.array(int(value)).astype(dtype).tobytes()


@pytest.mark.parametrize("dtype_name", [*FLOATS, *SMALL, *COMPLEX])
@pytest.mark.parametrize(
    "value",
    [
        1.5, -0.0, np.float16(1.5), np.float32(-2.5), np.float64(0.25), np.array(3.5), np.longdouble(1.5),
        ml_dtypes.bfloat16(1.5), ml_dtypes.float8_e5m2(1.5), fractions.Fraction(3, 2), np.int16(-7), -3,
    ],
)  # fmt: skip
def test_real_numbers_fit_floating_types(make: SimpleNamespace, dtype_name: str, value: Any) -> None:
    expected = np.array(float(value)).astype(make.dtype(dtype_name)).tobytes()
    assert _packed(make.scalar(dtype_name), value) == expected


@pytest.mark.parametrize("dtype_name", [*FLOATS, "bfloat16", "float8_e5m2", *COMPLEX])
@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan, np.float32("inf")])
def test_infinity_and_nan_are_values_like_any_other(make: SimpleNamespace, dtype_name: str, value: Any) -> None:
    with np.errstate(invalid="ignore"):
        found = np.frombuffer(_packed(make.scalar(dtype_name), value), make.dtype(dtype_name))[0]
    assert repr(float(complex(found).real)) == repr(float(value))


def test_float8_e4m3_has_no_infinity_to_hold_one(make: SimpleNamespace) -> None:
    assert "too large" in str(_refusal(make.scalar("float8_e4m3fn"), math.inf))
    assert _packed(make.scalar("float8_e4m3fn"), math.nan) == b"\x7f"


@pytest.mark.parametrize("dtype_name", COMPLEX)
@pytest.mark.parametrize("value", [1 + 2j, np.complex64(1 - 2j), np.complex128(-3j), np.array(1j), 2, 1.5, True])
def test_complex_numbers(make: SimpleNamespace, dtype_name: str, value: Any) -> None:
    expected = np.array(complex(value), dtype_name).tobytes()
    assert _packed(make.scalar(dtype_name), value) == expected


@pytest.mark.parametrize("dtype_name", INTEGERS)
def test_integers_at_and_over_their_limits(make: SimpleNamespace, dtype_name: str) -> None:
    info = np.iinfo(dtype_name)
    parameter = make.scalar(dtype_name)
    for value in (info.min, info.max, np.array(info.min, dtype_name)[()], np.array(info.max, dtype_name)):
        assert _packed(parameter, value) == np.array(value, dtype_name).tobytes()
    error = _refusal(parameter, int(info.max) + 1)
    assert "out of range" in str(error)
    assert f"an integer from {info.min} to {info.max}" in error.expected
    problem = "a negative value for an unsigned parameter" if info.min == 0 else "out of range"
    assert problem in str(_refusal(parameter, int(info.min) - 1))


@pytest.mark.parametrize("dtype_name", ["bool", *INTEGERS])
@pytest.mark.parametrize("value", [1.5, 1.0, np.float32(2), fractions.Fraction(2), "1", None, 1j, decimal.Decimal(1)])
def test_what_is_no_integer_is_refused(make: SimpleNamespace, dtype_name: str, value: Any) -> None:
    error = _refusal(make.scalar(dtype_name), value)
    assert ("not an integer" in str(error)) != (dtype_name == "bool")


@pytest.mark.parametrize("value", [2, -1, np.int32(7), "yes", None, 0.0])
def test_a_bool_takes_truth_values_and_0_and_1_only(make: SimpleNamespace, value: Any) -> None:
    assert "not a truth value" in str(_refusal(make.scalar("bool"), value))


@pytest.mark.parametrize("dtype_name", [*FLOATS, *SMALL])
@pytest.mark.parametrize("value", [1j, 1 + 0j, np.complex64(1), np.array(1j)])
def test_complex_does_not_become_real(make: SimpleNamespace, dtype_name: str, value: Any) -> None:
    error = _refusal(make.scalar(dtype_name), value)
    assert "complex" in error.problem
    assert ".real" in error.fix


@pytest.mark.parametrize("dtype_name", [*FLOATS, *SMALL, *COMPLEX])
@pytest.mark.parametrize("value", ["1.5", None, b"1", object(), [1.0], (1.0,), decimal.Decimal("1.5")])
def test_what_is_no_number_is_refused(make: SimpleNamespace, dtype_name: str, value: Any) -> None:
    assert "not a number" in str(_refusal(make.scalar(dtype_name), value))


@pytest.mark.parametrize("dtype_name", EVERY)
def test_arrays_are_refused_for_values(make: SimpleNamespace, dtype_name: str) -> None:
    for array in (np.zeros(3), np.zeros((1, 1)), make.array(1), make.array((), "f4")):
        error = _refusal(make.scalar(dtype_name), array)
        assert "an array was given" in error.problem
        assert "array of shape" in error.given
        assert "item()" in error.fix


@pytest.mark.parametrize(
    ("dtype_name", "fits", "over"),
    [
        ("float16", 65519.0, 65520.0), ("float16", -65504, -70000), ("float32", 3.4028235e38, 3.4028236e38),
        ("float32", -1e38, -(10**39)), ("float64", 1.7e308, 10**400), ("complex64", 1e38 - 1e38j, 1 + 1e39j),
        ("complex64", 1e38, 1e39), ("complex128", 1e308j, 10**400), ("bfloat16", 3.38e38, 3.4e38),
        ("float8_e5m2", 57344, 65536), ("float8_e4m3fn", -448, -500), ("float16", np.float32(60000), np.float32(1e5)),
        ("float32", np.float64(1e38), np.float64(1e39)),
    ],
)  # fmt: skip
def test_what_would_overflow_is_refused(make: SimpleNamespace, dtype_name: str, fits: Any, over: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        _packed(make.scalar(dtype_name), fits)
        error = _refusal(make.scalar(dtype_name), over)
    assert error.problem == "too large"
    assert "wider type" in error.fix


@given(st.sampled_from(FLOATS), st.floats())
def test_floats_round_as_numpy_rounds_or_are_refused(dtype_name: str, value: float) -> None:
    dtype = np.dtype(dtype_name)
    parameter = Parameter("a", dtype_name, "scalar", dtype.itemsize, dtype.itemsize, dtype_name)
    with np.errstate(over="ignore", invalid="ignore"):
        expected = np.array(value).astype(dtype)
    if math.isfinite(value) and not np.isfinite(expected):
        _refusal(parameter, value)
    else:
        np.testing.assert_equal(np.frombuffer(_packed(parameter, value), dtype)[0], expected)


@given(st.sampled_from(INTEGERS), st.one_of(st.integers(), st.integers(-(2**64), 2**64), st.integers(-300, 300)))
def test_integers_are_packed_or_refused_and_never_wrapped(dtype_name: str, value: int) -> None:
    info = np.iinfo(dtype_name)
    nbytes = info.bits // 8
    parameter = Parameter("n", dtype_name, "scalar", nbytes, nbytes, dtype_name)
    if info.min <= value <= info.max:
        assert _packed(parameter, value) == value.to_bytes(nbytes, "little", signed=info.min < 0)
    else:
        _refusal(parameter, value)


# ---------------------------------------------------------------------------------------------------------- structs


class _Pair(ctypes.Structure):
    _fields_ = (("c", ctypes.c_int8), ("d", ctypes.c_double))


def test_structs_from_numpy_ctypes_and_bytes(make: SimpleNamespace) -> None:
    dtype = np.dtype([("c", "i1"), ("d", "f8")], align=True)
    parameter = make.struct(16, 8)
    record = np.zeros((), dtype)
    record["c"], record["d"] = 3, 2.5
    for value in (record, record[()], np.array([(3, 2.5)], dtype)[0], bytes(_Pair(3, 2.5)), bytearray(_Pair(3, 2.5)),
                  _Pair(3, 2.5)):  # fmt: skip
        payload = _packed(parameter, value)
        assert (payload[0], np.frombuffer(payload[8:], "f8")[0]) == (3, 2.5)
    assert _packed(make.struct(8), (ctypes.c_float * 2)(1, 2)) == np.array([1, 2], "f4").tobytes()


@pytest.mark.parametrize(
    "value", [np.zeros((), [("c", "i1"), ("d", "f8")]), b"123", np.zeros(3), bytearray(17), np.float32(1)]
)
def test_structs_of_another_size_are_refused(make: SimpleNamespace, value: Any) -> None:
    error = _refusal(make.struct(16, 8), value)
    assert "do not fill a struct of 16" in error.problem
    assert "align=True" in error.fix


@pytest.mark.parametrize("value", [1, 2.5, "text", None, (1, 2), {"c": 1}])
def test_what_is_no_struct_is_refused(make: SimpleNamespace, value: Any) -> None:
    assert "not a struct" in str(_refusal(make.struct(16, 8), value))


@pytest.mark.parametrize(
    ("ctype", "dtype_name", "count"),
    [
        ("float2", "float32", 2), ("float3", "float32", 3), ("double4", "float64", 4), ("int1", "int32", 1),
        ("uchar4", "uint8", 4), ("longlong2", "int64", 2), ("ushort3", "uint16", 3), ("char2", "int8", 2),
    ],
)  # fmt: skip
def test_vector_types_from_tuples(make: SimpleNamespace, ctype: str, dtype_name: str, count: int) -> None:
    nbytes = np.dtype(dtype_name).itemsize * count
    parameter = make.struct(nbytes, ctype=ctype)
    values = tuple(range(1, count + 1))
    expected = np.array(values, dtype_name).tobytes()
    for given_value in (values, list(values), np.array(values, dtype_name)):
        assert _packed(parameter, given_value) == expected
    assert f"components for a vector of {count}" in str(_refusal(parameter, (*values, 1)))
    big = 10**400 if dtype_name.startswith("float") else 2**70
    assert _refusal(parameter, (big,) * count).expected
    assert _refusal(parameter, ("a",) * count).expected
