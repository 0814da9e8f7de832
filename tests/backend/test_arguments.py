"""How arguments are named and shown, and what jg.In, jg.Out and jg.InOut take."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import jitgpu as jg
from jitgpu.backend.arguments import MISSING, argument_error, argument_names, describe
from jitgpu.errors import ArgumentError
from jitgpu.values import Parameter


class _Tensor:
    """What a message sees of a PyTorch tensor."""

    __module__ = "torch"
    shape = (2, 3)
    dtype = "torch.float32"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (2.5, "2.5 (float)"), (7, "7 (int)"), (True, "True (bool)"), (None, "None"), ("a", "'a' (str)"),
        (np.zeros((2, 3), "f4"), "numpy float32 array of shape (2, 3)"),
        (np.zeros(()), "numpy float64 array of shape ()"), (_Tensor(), "torch float32 tensor of shape (2, 3)"),
        ([1, 2], "[1, 2] (list)"),
    ],
)  # fmt: skip
def test_describe(value: object, text: str) -> None:
    assert describe(value) == text


def test_describe_is_one_short_line_for_long_values_and_scalars_keep_theirs() -> None:
    assert len(describe(list(range(1000)))) < 80
    assert describe(np.float32(2.5)).endswith("(numpy.float32)")
    assert "2.5" in describe(np.float32(2.5))
    assert describe(MISSING).startswith("nothing")


def test_describe_shows_a_cupy_array_without_reading_it(make: SimpleNamespace) -> None:
    assert describe(make.array((3, 4), "i2")) == "cupy int16 array of shape (3, 4)"
    assert describe(make.array((), "f4")) == "cupy float32 array of shape ()"


def _parameters(*names: str) -> tuple[Parameter, ...]:
    return tuple(Parameter(name, "int", "scalar", 4, 4, "int32") for name in names)


@pytest.mark.parametrize(
    ("kernel", "stub", "expected"),
    [
        (("n", "x"), (), ("n", "x")), (("in", "lambda"), (), ("in_", "lambda_")), (("", ""), (), ("arg0", "arg1")),
        (("x$",), (), ("arg0",)), (("in", "in_"), (), ("in_", "in__")), (("_jg_pool",), (), ("_jg_pool_",)),
        (("arg1", ""), (), ("arg1", "arg1_")), (("n", "x"), ("count", "array"), ("count", "array")),
    ],
)  # fmt: skip
def test_argument_names_are_legal_and_unique(
    kernel: tuple[str, ...], stub: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert argument_names(_parameters(*kernel), stub) == expected


def test_an_argument_error_has_all_facts() -> None:
    error = argument_error("saxpy", _parameters("n")[0], "out of range", 2**40, "an integer", "pass less")
    assert isinstance(error, TypeError)
    assert str(error).splitlines() == [
        "saxpy: argument 'n' (int): out of range", "  given:    1099511627776 (int)", "  expected: an integer",
        "  fix:      pass less",
    ]  # fmt: skip


@pytest.mark.parametrize("transfer", [jg.In, jg.Out, jg.InOut])
def test_transfers_take_numpy_arrays_only(transfer: Any, make: SimpleNamespace) -> None:
    for value in (1.0, [1, 2], make.array(3), None):
        with pytest.raises(ArgumentError, match=f"jg.{transfer.__name__} copies NumPy arrays only"):
            transfer(value)
    assert repr(transfer(np.zeros(3, "f4"))) == f"{transfer.__name__}(float32 array of shape (3,))"


def test_out_refuses_what_it_cannot_write_to() -> None:
    array = np.zeros(3)
    array.flags.writeable = False
    jg.In(array)
    for transfer in (jg.Out, jg.InOut):
        with pytest.raises(ArgumentError, match="read-only"):
            transfer(array)
