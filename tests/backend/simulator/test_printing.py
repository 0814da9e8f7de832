"""A kernel's printf, held against the C library's."""

from __future__ import annotations

import ctypes
import platform
import re
import struct
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import jitgpu as jg
from jitgpu.backend.simulator import launch
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


# -------------------------------------------------------------------------------------------------- kernels that print

def printed(text: str, capsys: pytest.CaptureFixture[str], grid: int = 1, block: int = 1) -> list[str]:
    out = np.zeros(4, "i4")
    jg.Kernel(f'extern "C" __global__ void k(int* out) {{ {text} }}', device="sim")[grid, block](out)
    return [*capsys.readouterr().out.splitlines(), *map(str, out.tolist())]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ('char s[8] = "abc"; s[1] = 48 + threadIdx.x; printf("<%s>\\n", s);', ["<a0c>"]),
        ('__shared__ char s[8]; s[0] = 65; s[1] = 0; printf("%d %s %5.1f %.2s|\\n", 1, s, 2.5, "xyz");',
         ["1 A   2.5 xy|"]),
        ('char s[4] = "1"; for (int i = 0; i < 3; ++i) { s[0] = 48 + i; printf("%s\\n", s); }', ["0", "1", "2"]),
        ('char* s = (char*)malloc(4); s[0] = 66; s[1] = 0; printf("%s\\n", s); s[0] = 67; free(s);', ["B"]),
        ('char f[8] = "%d\\n"; printf(f, 5 + threadIdx.x);', ["5"]),
        ('char s[3]; s[0] = s[1] = s[2] = 65; printf("%.2s\\n", s);', ["AA"]),
        ('char s[2] = "x"; printf("%*d|%-*s|%lld %c%s\\n", 4, 7, 3, s, 1ll << 40, 66, s);',
         ["   7|x  |1099511627776 Bx"]),
        ('const char* s = 0; printf("%s %s\\n", s, "é");', ["(null) é"]),
        ('printf("100%%, %5.1f%%\\n", 12.25);', ["100%,  12.2%"]),
        ('printf("%p %s\\n", (void*)16, "a");', ["0x10 a"]),
        ('printf("");', []),
    ],
)  # fmt: skip
def test_texts_are_those_at_the_time_of_the_call(
    text: str, lines: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert printed(text, capsys)[:-4] == lines


def test_how_many_arguments_were_printed(capsys: pytest.CaptureFixture[str]) -> None:
    text = """
    out[0] = printf("none\\n");
    out[1] = printf("%d %s %f\\n", 1, "a", 2.0);
    out[2] = printf("%*d%%\\n", 2, 5);
    const char* no = threadIdx.x ? "x" : 0;
    out[3] = printf(no);
    """
    assert printed(text, capsys) == ["none", "1 a 2.000000", " 5%", "0", "3", "2", "-1"]


def test_a_text_at_no_address(capsys: pytest.CaptureFixture[str]) -> None:
    kernel = jg.Kernel('extern "C" __global__ void k(const char* s) { printf("%s\\n", s); }', device="sim",
                       strict=False)
    with pytest.raises(jg.KernelFault) as caught:
        kernel[1, 1](0x5000_0000_0000)
    assert (caught.value.finding.kind, caught.value.finding.access) == ("unknown memory", "read")
    assert not capsys.readouterr().out


def test_what_does_not_fit_into_the_buffer_is_counted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(launch, "_PRINT_BYTES", 4000)
    kernel = jg.Kernel(
        'extern "C" __global__ void k(int* n) { if (printf("line %04d of many, %s\\n", threadIdx.x, "x") == 2) '
        "atomicAdd(n, 1); }", device="sim",
    )  # fmt: skip
    for _ in range(2):  # what the buffer holds from before is nothing printed
        n = np.zeros(1, "i4")
        with pytest.warns(RuntimeWarning, match=r"lines of printf") as warned:
            kernel[4, 250](n)
        lines = capsys.readouterr().out.splitlines()
        assert 20 < len(lines) == n[0] < 100
        assert all(re.fullmatch(r"line \d{4} of many, x", line) for line in lines)
        assert str(1000 - len(lines)) in str(warned[0].message)


def test_a_line_longer_than_the_buffer(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(launch, "_PRINT_BYTES", 256)
    text = 'char s[600]; for (int i = 0; i < 599; ++i) s[i] = 65; s[599] = 0; printf("%s", s); printf("short\\n");'
    with pytest.warns(RuntimeWarning, match="1 line of printf"):
        assert printed(text, capsys)[:-4] == ["short"]
