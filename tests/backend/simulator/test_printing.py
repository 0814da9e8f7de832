"""A kernel's printf, held against the C library's."""

from __future__ import annotations

import ctypes
import platform
import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitgpu.backend.simulator.printing import render

glibc = pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="what C leaves open is as glibc has it")


def no_string(address: int) -> bytes:
    raise AssertionError(f"a string at {address:#x}")


def c_printf(form: bytes, *args: Any) -> str:
    """What the C library prints. Variadic arguments are passed as ctypes promotes them."""
    buffer = ctypes.create_string_buffer(1 << 16)
    length = ctypes.CDLL(None).snprintf(buffer, ctypes.c_size_t(len(buffer)), form, *args)
    assert 0 <= length < len(buffer)
    return buffer.raw[:length].decode("utf-8", "replace")


flags = st.text("-+ #0", max_size=3).map(str.encode)
width = st.sampled_from([b"", b"1", b"7", b"25"])
precision = st.sampled_from([b"", b".", b".0", b".1", b".3", b".12", b".25"])
reals = [0.0, -0.0, 0.5, 1.5, 2.5, 1.9999999999999998, 5e-324, 1.7976931348623157e308, 0.1, 1e5, 123456789.0]
edges = [0, 1, -1, 127, 128, -128, 255, 256, 32767, 32768, 2**31 - 1, -(2**31), 2**32 - 1]


@glibc
@given(flags, width, precision, st.sampled_from(["hh", "h", ""]), st.sampled_from("diouxX"),
       st.integers(-(2**31), 2**32 - 1) | st.sampled_from(edges))  # fmt: skip
def test_integers_of_four_bytes(f: bytes, w: bytes, p: bytes, size: str, kind: str, value: int) -> None:
    form = b"<%" + f + w + p + size.encode() + kind.encode() + b">"
    args = struct.pack("<I", value & 0xFFFFFFFF)
    assert render(form, args, no_string) == c_printf(form, ctypes.c_uint(value))


@glibc
@given(flags, width, precision, st.sampled_from(["l", "ll", "z", "j", "t"]), st.sampled_from("diouxX"),
       st.integers(-(2**63), 2**64 - 1) | st.sampled_from(edges))  # fmt: skip
def test_integers_of_eight_bytes(f: bytes, w: bytes, p: bytes, size: str, kind: str, value: int) -> None:
    form = b"<%" + f + w + p + size.encode() + kind.encode() + b">"
    args = struct.pack("<Q", value & (2**64 - 1))
    assert render(form, args, no_string) == c_printf(form, ctypes.c_ulonglong(value))


@glibc
@given(flags, width, precision, st.sampled_from("fFeEgGaA"),
       st.floats() | st.floats(-1e6, 1e6) | st.sampled_from(reals))  # fmt: skip
def test_floats(f: bytes, w: bytes, p: bytes, kind: str, value: float) -> None:
    form = b"<%" + f + w + p + kind.encode() + b">"
    assert render(form, struct.pack("<d", value), no_string) == c_printf(form, ctypes.c_double(value))


@glibc
@given(flags.map(lambda f: f.replace(b"0", b"").replace(b"#", b"")), width, precision, st.binary(max_size=9))
def test_strings(f: bytes, w: bytes, p: bytes, text: bytes) -> None:
    text = text.replace(b"\0", b"")
    form = b"<%" + f + w + p + b"s>"
    args = struct.pack("<Q", 0x1000)
    assert render(form, args, {0x1000: text}.__getitem__) == c_printf(form, ctypes.c_char_p(text))


@glibc
@given(flags.map(lambda f: f.replace(b"0", b"").replace(b"#", b"")), width, st.integers(1, 255) | st.just(0x141))
def test_characters(f: bytes, w: bytes, value: int) -> None:
    form = b"<%" + f + w + b"c>"
    assert render(form, struct.pack("<I", value), no_string) == c_printf(form, ctypes.c_int(value))


@glibc
@given(st.sampled_from([b"", b"-"]), width, st.integers(0, 2**64 - 1) | st.just(0))
def test_pointers(f: bytes, w: bytes, value: int) -> None:
    form = b"<%" + f + w + b"p>"
    assert render(form, struct.pack("<Q", value), no_string) == c_printf(form, ctypes.c_void_p(value))


@glibc
@given(st.integers(-30, 30), st.integers(-3, 30), st.integers(-(2**31), 2**31 - 1), st.floats(-1e9, 1e9))
def test_width_and_precision_from_arguments(w: int, p: int, number: int, real: float) -> None:
    form = b"%*d|%.*f|%*.*e"
    args = struct.pack("<iii4xdii", w, number, p, real, w, p) + struct.pack("<d", real)
    expected = c_printf(
        form, ctypes.c_int(w), ctypes.c_int(number), ctypes.c_int(p), ctypes.c_double(real), ctypes.c_int(w),
        ctypes.c_int(p), ctypes.c_double(real),
    )  # fmt: skip
    assert render(form, args, no_string) == expected


@pytest.mark.parametrize(
    ("form", "args", "text"),
    [
        (b"plain", b"", "plain"),
        (b"100%% sure", b"", "100% sure"),
        (b"caf\xc3\xa9 %d", struct.pack("<i", 3), "café 3"),
        (b"%d %f %d", struct.pack("<i4xdi", 1, 2.5, 3), "1 2.500000 3"),  # aligned one by one
        (b"%d %lld %d", struct.pack("<i4xqi", -1, -(2**40), 7), "-1 -1099511627776 7"),
        (b"%s", struct.pack("<Q", 0), "(null)"),
        (b"%.3s|", struct.pack("<Q", 0), "|"),
        (b"%k %d", struct.pack("<i", 5), "%k 5"),  # no conversion of C
        (b"%n%d", struct.pack("<i", 5), "%n5"),  # not in CUDA
        (b"50%", b"", "50%"),
        (b"%d %d", struct.pack("<i", 5), "5 %d"),  # an argument too few
        (b"%Lf", struct.pack("<d", 0.5), "0.500000"),  # long double is double
        (b"a\nb\t%c\n", struct.pack("<i", 65), "a\nb\tA\n"),
    ],
)
def test_what_the_buffer_and_the_format_say(form: bytes, args: bytes, text: str) -> None:
    assert render(form, args, no_string) == text
