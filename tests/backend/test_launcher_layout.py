"""Random parameter lists and calls through the launcher, held against a layout made by ctypes."""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

_CTYPES: dict[str, Any] = {
    "bool": ctypes.c_bool, "int8": ctypes.c_int8, "uint8": ctypes.c_uint8, "int16": ctypes.c_int16,
    "uint16": ctypes.c_uint16, "int32": ctypes.c_int32, "uint32": ctypes.c_uint32, "int64": ctypes.c_int64,
    "uint64": ctypes.c_uint64, "float32": ctypes.c_float, "float64": ctypes.c_double, "float16": ctypes.c_uint16,
    "bfloat16": ctypes.c_uint16, "complex64": ctypes.c_float * 2, "complex128": ctypes.c_double * 2,
    "float8_e4m3fn": ctypes.c_uint8, "pointer": ctypes.c_uint64,
}  # fmt: skip
_ELEMENTS = {1: ctypes.c_uint8, 2: ctypes.c_uint16, 4: ctypes.c_uint32, 8: ctypes.c_uint64}
_KINDS = [*_CTYPES, "struct"]


_REAL: dict[str, st.SearchStrategy[float]] = {
    "float16": st.floats(width=16, allow_nan=False), "float32": st.floats(width=32, allow_nan=False),
    "float64": st.floats(width=64, allow_nan=False), "complex64": st.floats(width=32, allow_nan=False),
    "complex128": st.floats(width=64, allow_nan=False),
}  # fmt: skip


def _values(kind: str) -> st.SearchStrategy[Any]:
    """Values that fit: as Python writes them, and as NumPy does."""
    if kind == "pointer":
        return st.sampled_from(range(4))  # an array of the pool, or null
    if kind == "bool":
        return st.booleans()
    if kind.startswith(("int", "uint")):
        info = np.iinfo(kind)
        whole = st.integers(int(info.min), int(info.max)) | st.sampled_from([0, 1])
        return whole | whole.map(np.dtype(kind).type)
    if kind not in _REAL:
        return st.sampled_from([0.0, -1.0, 1, 1.5, 56, 448, True, np.float32(2.5)])
    real = _REAL[kind]
    if kind.startswith("complex"):
        return st.builds(complex, real, real) | real
    return real | st.integers(-1000, 1000) | real.map(np.dtype(kind).type)


@st.composite
def _cases(draw: st.DrawFn) -> tuple[list[tuple[str, int, int]], list[list[Any]]]:
    """Parameters as (kind, bytes, alignment), and calls that repeat, change one argument, or change all."""
    kinds = draw(st.lists(st.sampled_from(_KINDS), max_size=10))
    parameters = []
    for kind in kinds:
        align = draw(st.sampled_from([1, 2, 4, 8])) if kind == "struct" else ctypes.alignment(_CTYPES[kind])
        count = draw(st.integers(1, 5)) if kind == "struct" else 0
        parameters.append((kind, align * count if count else ctypes.sizeof(_CTYPES[kind]), align))
    strategies = [
        st.binary(min_size=nbytes, max_size=nbytes) if kind == "struct" else _values(kind)
        for kind, nbytes, _ in parameters
    ]
    calls = [[draw(strategy) for strategy in strategies]]
    for _ in range(draw(st.integers(0, 5))):
        call = list(calls[-1])
        for index in draw(st.sets(st.integers(0, max(0, len(call) - 1)))) if call else ():
            call[index] = draw(strategies[index])
        calls.append(call)
    return parameters, calls


def _expected(make: Any, parameters: list[tuple[str, int, int]], values: list[Any]) -> list[tuple[int, bytes]]:
    """Offset and bytes of each field, as a C compiler's structure of the same fields has them."""
    fields: list[tuple[str, Any]] = []
    for index, (kind, nbytes, align) in enumerate(parameters):
        ctype = _CTYPES[kind] if kind != "struct" else _ELEMENTS[align] * (nbytes // align)
        fields.append((f"f{index}", ctype))
    layout = type("Layout", (ctypes.Structure,), {"_fields_": fields})
    found = []
    for index, ((kind, _, _), value) in enumerate(zip(parameters, values, strict=True)):
        if kind == "pointer":
            payload = (0x1000 * value).to_bytes(8, "little")
        elif kind == "struct":
            payload = value
        else:
            payload = np.array(value).astype(make.dtype(kind)).tobytes()
        found.append((getattr(layout, f"f{index}").offset, payload))
    return found


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=_cases())
def test_every_call_lays_its_parameters_out_as_c_does(
    bench: Callable[..., Any], make: SimpleNamespace, case: tuple[list[tuple[str, int, int]], list[list[Any]]]
) -> None:
    parameters, calls = case
    made = []
    for index, (kind, nbytes, align) in enumerate(parameters):
        name = f"p{index}"
        if kind == "pointer":
            made.append(make.pointer("float32", name))
        elif kind == "struct":
            made.append(make.struct(nbytes, align, name))
        else:
            made.append(make.scalar(kind, name))
    at = bench(*made)
    launch = at.launcher()
    arrays = [None, *(make.array(address=0x1000 * number) for number in (1, 2, 3))]
    for values in itertools.chain(calls, calls[::-1]):
        arguments = [
            arrays[value] if kind == "pointer" else value
            for (kind, _, _), value in zip(parameters, values, strict=True)
        ]
        launch(*arguments)
        assert list(zip(at.calls[-1].offsets, at.calls[-1].payloads, strict=True)) == _expected(
            make, parameters, values
        )
