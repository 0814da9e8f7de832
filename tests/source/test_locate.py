from __future__ import annotations

import linecache
import os
from pathlib import Path

import pytest

from jitgpu.errors import CompileError
from jitgpu.source.locate import locate, read
from jitgpu.values import Origin

PYTHON = r'''
import jitgpu as jg
ONE = """first
  second
third"""
TWO = r"""a \n b
\
c"""
ESCAPED = "a\nb"
CONTINUED = """a\
b
c"""
HARMLESS = """a \\n \t \x41
b"""
JOINED = ("a1\n"
          "b1\n")
JOINED_LONG = """x
""" """y
z"""
SINGLE = 'one line'
RAW = r"one \d line"
FORMATTED = f"""f
g"""
DEDENTED = textwrap.dedent("""
    p
    q""")
def f():
    ä = "größer"; z = """größer
ß"""
AGAIN = """first
  second
third"""
BYTES = b"bytes"
UNICODE = """\u0041
b"""
'''


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "user.py"
    path.write_text(PYTHON, "utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("text", "near", "line", "exact"),
    [
        ("first\n  second\nthird", 3, 3, True),
        ("first\n  second\nthird", 5, 3, True),
        ("first\n  second\nthird", 40, 30, True),
        ("a \\n b\n\\\nc", 1, 6, True),
        ("a\nb", 9, 9, False),
        ("ab\nc", 9, 10, False),
        ("a \\n \t A\nb", 9, 13, True),
        ("a1\nb1\n", 15, 15, False),
        ("x\ny\nz", 17, 17, False),
        ("one line", 1, 20, True),
        ("one \\d line", 1, 21, True),
        ("f\ng", 22, 22, False),
        ("p\nq", 24, 24, False),
        ("größer\nß", 27, 28, True),
        ("A\nb", 30, 33, False),
        ("nowhere", 7, 7, False),
        ("bytes", 7, 7, False),
    ],
)  # fmt: skip
def test_literals(file: str, text: str, near: int, line: int, exact: bool) -> None:
    found = locate(text, file, near)
    assert (found.exact, found.file) == (exact, file)
    assert found.line == line or not exact
    if exact and "\\" not in text and "\t" not in text:
        lines = PYTHON.split("\n")
        for i, expected in enumerate(text.split("\n")):
            assert expected in lines[line - 1 + i]


def test_docstring_of_the_windows_kind(tmp_path: Path) -> None:
    path = tmp_path / "user.py"
    path.write_bytes(b'x = 1\r\ny = """a\r\nb"""\r\n')
    assert locate("a\nb", str(path), 1) == Origin(str(path), 2)


def test_notebook_cell() -> None:
    name = "/tmp/ipykernel_1/2.py"
    cell = 'import jitgpu\nk = """a\nb"""\n'
    linecache.cache[name] = (len(cell), None, cell.splitlines(True), name)
    try:
        assert locate("a\nb", name, 2) == Origin(name, 2)
    finally:
        del linecache.cache[name]


@pytest.mark.parametrize("content", [b"def (", b"\xff\xfe\x00", b"\x00", b"", b"x = 1 +" * 10, b"(" * 5000])
def test_never_raises(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "user.py"
    path.write_bytes(content)
    assert locate("text", str(path), 3) == Origin(str(path), 3, exact=False)


def test_no_file() -> None:
    assert locate("text", "<stdin>", 0) == Origin("<stdin>", 1, exact=False)
    assert not locate("text", "/nowhere/at/all.py", 1).exact


# -------------------------------------------------------------------------------------------------------------- read


def test_read(tmp_path: Path) -> None:
    path = tmp_path / "k.cu"
    path.write_bytes("\ufeff// größer\r\n__global__ void k() {}\r\n".encode())
    source = read(path)
    assert source.text == "// größer\r\n__global__ void k() {}\r\n"
    assert source.directory == str(tmp_path)
    assert source.origin == Origin(str(path), 1, exact=True)


def test_read_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "k.cu").write_text("")
    assert read("k.cu").origin.file == os.path.join(os.getcwd(), "k.cu")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system with named pipes")
def test_a_pipe_is_refused_unread(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "k.cu")
    with pytest.raises(CompileError, match="a pipe or device"):
        read(tmp_path / "k.cu")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("saxpi.cu", ["saxpi.cu", "No such file", "did you mean", "saxpy.cu"]),
        ("zzz", ["check the path"]),
        ("no/folder/k.cu", ["there is no folder"]),
        ("folder", ["Is a directory", "a file in this folder"]),
        ("latin.cu", ["not UTF-8", "byte 0xe9 on line 2", "save the file as UTF-8"]),
    ],
)
def test_read_errors(tmp_path: Path, name: str, words: list[str]) -> None:
    (tmp_path / "saxpy.cu").write_text("")
    (tmp_path / "folder").mkdir()
    (tmp_path / "latin.cu").write_bytes(b"//\n// \xe9")
    with pytest.raises(CompileError) as caught:
        read(tmp_path / name)
    assert [word for word in words if word not in str(caught.value)] == []
    assert caught.value.given
    assert caught.value.expected
    assert caught.value.fix
