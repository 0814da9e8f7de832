"""What a kernel's ``printf`` prints (CUDA C++ Programming Guide, "Formatted Output").

The compiler hands ``vprintf`` the format and a buffer of the arguments, each at its natural alignment, after C's
promotions: 4 bytes for what is no wider than an int, 8 for the rest (PTX Interoperability, "System Calls").
"""

from __future__ import annotations

import math
import re
import struct
import warnings
from collections.abc import Callable, Iterator
from typing import NamedTuple, TextIO

import numpy as np

__all__ = ["print_lines", "render"]

_CONVERSION = re.compile(
    rb"%(?P<flags>[-+ #0]*)(?P<width>\*|\d*)(?:\.(?P<precision>\*|\d*))?(?P<size>hh|ll|[hljztL])?"
    rb"(?P<type>[diouxXpcsfFeEgGaA%])",
    re.DOTALL,
)
_BYTES = {"hh": 1, "h": 2, "": 4}  # of integers; all other sizes are 8 bytes, as long is where CUDA's host is Linux


class _Form(NamedTuple):
    """One conversion, its width and precision read; ``precision`` None where none was given."""

    flags: str
    width: int
    precision: int | None
    size: str
    type: str


def render(form: bytes, args: bytes, read_string: Callable[[int], bytes]) -> str:
    """The text that ``printf(form, ...)`` prints.

    Parameters
    ----------
    form : bytes
        The format, without its NUL.
    args : bytes
        The argument buffer.
    read_string : callable
        Gives the bytes of a C string at an address, without its NUL.

    Returns
    -------
    str
        Conversions that C does not have, and those for which ``args`` holds nothing, stand in it as they are written.

    Examples
    --------
    >>> render(b"%d: %5.2f %s", struct.pack("<i4xdQ", 3, 2.5, 16), {16: b"m/s"}.__getitem__)
    '3:  2.50 m/s'
    """
    arguments = _Arguments(args)

    def printed(match: re.Match[bytes]) -> bytes:
        try:
            form = _read_form(match, arguments)
            return b"%" if form.type == "%" else _printed(form, arguments, read_string)
        except (struct.error, KeyError):
            return match[0]

    return _CONVERSION.sub(printed, form).decode("utf-8", "replace")


class _Arguments:
    """The argument buffer, read from its beginning on."""

    def __init__(self, buffer: bytes) -> None:
        self.buffer = buffer
        self.offset = 0

    def take(self, code: str) -> int | float:
        """The next argument, of that :mod:`struct` code, from its natural alignment."""
        size = struct.calcsize(code)
        start = self.offset + -self.offset % size
        (value,) = struct.unpack_from(f"<{code}", self.buffer, start)
        self.offset = start + size
        number: int | float = value
        return number


def _read_form(match: re.Match[bytes], arguments: _Arguments) -> _Form:
    flags, size, kind = match["flags"].decode(), (match["size"] or b"").decode(), match["type"].decode()
    width = _count(match["width"], arguments) or 0
    precision = None if match["precision"] is None else _count(match["precision"] or b"0", arguments)
    if width < 0:  # as given by *: to the left
        flags, width = flags + "-", -width
    if precision is not None and precision < 0:
        precision = None
    return _Form(flags, width, precision, size, kind)


def _count(text: bytes, arguments: _Arguments) -> int | None:
    if text == b"*":
        return int(arguments.take("i"))
    return int(text) if text else None


def _printed(form: _Form, arguments: _Arguments, read_string: Callable[[int], bytes]) -> bytes:
    if form.type in "fFeEgGaA":
        return _padded(form, *_float_text(form, float(arguments.take("d"))))
    if form.type == "c":
        return _padded(form, "", bytes([int(arguments.take("i")) & 0xFF]), zeros=False)
    if form.type == "s":
        address = int(arguments.take("Q"))
        text = read_string(address) if address else b"(null)"
        if not address and form.precision is not None and form.precision < len(text):
            text = b""  # as glibc has it
        return _padded(form, "", text[: form.precision], zeros=False)
    if form.type == "p":
        address = int(arguments.take("Q"))
        sign = "+" if "+" in form.flags else " " if " " in form.flags else ""
        digits = _with_precision(f"{address:x}", form)
        return _padded(form, sign + "0x", digits) if address else _padded(form, "", b"(nil)", zeros=False)
    return _padded(form, *_integer_text(form, arguments))


def _integer_text(form: _Form, arguments: _Arguments) -> tuple[str, bytes]:
    """Sign or base, and digits."""
    nbytes = _BYTES.get(form.size, 8)
    value = int(arguments.take("Q" if nbytes == 8 else "I")) & ((1 << 8 * nbytes) - 1)
    if form.type in "di":
        if value >> (8 * nbytes - 1):
            value -= 1 << 8 * nbytes
        sign = "-" if value < 0 else "+" if "+" in form.flags else " " if " " in form.flags else ""
        return sign, _with_precision(str(abs(value)), form)
    digits = format(value, "d" if form.type == "u" else form.type)
    prefix = ""
    if "#" in form.flags and form.type in "xX" and value:
        prefix = "0" + form.type
    shown = _with_precision(digits, form)
    if "#" in form.flags and form.type == "o" and not shown.startswith(b"0"):
        shown = b"0" + shown
    return prefix, shown


def _with_precision(digits: str, form: _Form) -> bytes:
    if form.precision == 0 and digits == "0":
        return b""
    return digits.rjust(form.precision or 0, "0").encode()


def _float_text(form: _Form, value: float) -> tuple[str, bytes]:
    """Sign, and digits; what follows ``0x`` for hexadecimal ones."""
    negative = math.copysign(1.0, value) < 0
    sign = "-" if negative else "+" if "+" in form.flags else " " if " " in form.flags else ""
    magnitude = abs(value)
    if not math.isfinite(value):
        text = "nan" if math.isnan(value) else "inf"
        return sign, (text.upper() if form.type.isupper() else text).encode()
    alternate = "#" if "#" in form.flags else ""
    if form.type in "aA":
        text = _hexadecimal(magnitude, form.precision, bool(alternate))
        base = "0x"
        if form.type == "A":
            text, base = text.upper(), "0X"
        return sign + base, text.encode()
    precision = 6 if form.precision is None else form.precision
    return sign, f"%{alternate}.{precision}{form.type}".__mod__(magnitude).encode()


def _hexadecimal(value: float, precision: int | None, point: bool) -> str:
    """A double as ``%a`` shows it, without the ``0x``: one digit, the others without trailing zeros or ``precision`` of
    them (halves to even), and the exponent of two."""
    bits = struct.unpack("<Q", struct.pack("<d", value))[0]
    exponent, fraction = bits >> 52, bits & ((1 << 52) - 1)
    mantissa = fraction | (bool(exponent) << 52)
    power = 0 if not bits else exponent - 1023 if exponent else -1022
    if precision is None:
        digits = f"{fraction:013x}".rstrip("0")
        lead = mantissa >> 52
    else:
        dropped = 52 - 4 * min(precision, 13)
        half = (1 << dropped) >> 1
        kept = (mantissa + half - (1 - (mantissa >> dropped & 1) if half else 0)) >> dropped << dropped
        lead = kept >> 52
        digits = f"{kept & ((1 << 52) - 1):013x}"[: min(precision, 13)].ljust(precision, "0")
    return f"{lead}{'.' if digits or point else ''}{digits}p{power:+d}"


def _padded(form: _Form, prefix: str, digits: bytes, *, zeros: bool = True) -> bytes:
    """Filled up to the width: behind with ``-``, between prefix and digits with zeros, else before."""
    missing = form.width - len(prefix) - len(digits)
    lead = prefix.encode()
    if missing <= 0:
        return lead + digits
    if "-" in form.flags:
        return lead + digits + b" " * missing
    whole = form.type in "diouxXp" and form.precision is not None  # a precision makes integers ignore the flag
    if "0" in form.flags and zeros and not whole and digits.lower() not in (b"inf", b"nan"):
        return lead + b"0" * missing + digits
    return b" " * missing + lead + digits


def print_lines(buffer: np.ndarray, used: int, lost: int, out: TextIO) -> None:
    """Write what a launch has printed.

    Parameters
    ----------
    buffer : numpy.ndarray of uint8
        Its first ``used`` bytes are lines, each as the runtime makes it: its bytes, bytes of the arguments, number of
        texts; the arguments; of each text its address, its bytes, and what it is. The first text is the format.
    lost : int
        How many lines found no room. A RuntimeWarning tells of them.
    """
    at = 0
    while at < used:
        nbytes, argument_bytes, count = (int(word) for word in buffer[at : at + 24].view(np.uint64))
        arguments = buffer[at + 24 : at + 24 + argument_bytes].tobytes()
        texts = list(_texts(buffer[at + 24 + -(-argument_bytes // 8) * 8 : at + nbytes], count))
        out.write(render(texts[0][1], arguments, dict(texts[1:]).__getitem__))
        at += nbytes
    out.flush()
    if lost:
        warnings.warn(
            f"{lost} {'lines' if lost > 1 else 'line'} of printf did not fit into the buffer of {len(buffer)} bytes "
            "that a launch has; print less, or in several launches", RuntimeWarning, stacklevel=2,
        )  # fmt: skip


def _texts(data: np.ndarray, count: int) -> Iterator[tuple[int, bytes]]:
    """(address, bytes) of the texts of a line."""
    at = 0
    for _ in range(count):
        address, nbytes = (int(word) for word in data[at : at + 16].view(np.uint64))
        yield address, data[at + 16 : at + 16 + nbytes].tobytes()
        at += 16 + -(-nbytes // 8) * 8
