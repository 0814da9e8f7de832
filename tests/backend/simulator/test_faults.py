"""The messages of findings: what each kind says, how elements are named, where the line of the text comes from."""

from __future__ import annotations

import linecache
import pickle
from pathlib import Path
from typing import Any, get_args

import pytest

from jitgpu.backend.simulator.faults import describe, fault
from jitgpu.backend.simulator.findings import Allocation, Finding, Kind
from jitgpu.backend.simulator.ptx.syntax import Location
from jitgpu.errors import KernelFault

X = Allocation(4096, 400, True, "x", "float32", (100,))
IMAGE = Allocation(4096, 640, True, "image", "float32", (4, 40))
TILE = Allocation(128, 256, True, "shared variable tile", space="shared")


def finding(kind: Any = "out of bounds", offset: int = 0, allocation: Allocation | None = X, **more: Any) -> Finding:
    address = offset + (allocation.address if allocation else 0)
    facts = {"access": "read", "nbytes": 4, "location": None, **more}
    location = facts.pop("location")
    return Finding(kind, "scale", (3, 0, 0), (4, 0, 0), location, address=address, allocation=allocation, **facts)


def given(found: Finding) -> str:
    return fault(found).given.removesuffix(", in thread (4, 0, 0) of block (3, 0, 0)")


def test_a_message_names_everything(tmp_path: Path) -> None:
    path = tmp_path / "scale.cu"
    path.write_text('extern "C" __global__ void scale(float* x) {\n\tint i = threadIdx.x + 96;\n\tx[i] *= 2;\n}\n')
    text = describe(finding(offset=400, location=Location(str(path), 3, 2)))
    assert text.splitlines() == [
        "scale: argument 'x' (float32, shape (100,)): read past the end",
        "  given:    index 100 of 100, in thread (4, 0, 0) of block (3, 0, 0)",
        "  expected: indices 0 to 99",
        "  fix:      let only threads whose index is inside touch it, if (i < 100), and end loops at the size",
        f"{path}:3:2: error: read past the end of x",
        "    \tx[i] *= 2;",
        "    \t^",
    ]


def test_the_caret_counts_characters_where_the_compiler_counts_bytes(tmp_path: Path) -> None:
    path = tmp_path / "k.cu"
    path.write_text("/* größer */ x[i] = 0;\n", encoding="utf-8")
    column = len("/* größer */ ".encode()) + 1
    line, caret = describe(finding(location=Location(str(path), 1, column))).splitlines()[-2:]
    assert line[caret.index("^")] == "x"


def test_a_text_that_no_file_holds() -> None:
    name = "<text of k, made in <stdin>>"
    where = Location(f"/some/folder/{name}", 2, 5)
    error = fault(finding(offset=400, location=where))
    assert (error.file, error.line) == (name, 2)
    assert str(error).splitlines()[-1] == f"{name}:2:5: error: read past the end of x".replace(":5", "")
    linecache.cache[name] = (0, None, ["a\n", "    x[i] = 1;\n"], name)
    try:
        assert describe(finding(offset=400, location=where)).splitlines()[-3:] == [
            f"{name}:2:5: error: read past the end of x", "        x[i] = 1;", "        ^",
        ]  # fmt: skip
    finally:
        del linecache.cache[name]


def test_an_exception_keeps_the_facts_also_in_another_process() -> None:
    found = finding(offset=-4, location=Location("k.cu", 7, 1))
    for error in (fault(found), pickle.loads(pickle.dumps(fault(found)))):
        assert isinstance(error, KernelFault)
        assert (error.kernel, error.block, error.thread) == ("scale", (3, 0, 0), (4, 0, 0))
        assert (error.file, error.line) == ("k.cu", 7)
        assert error.finding == found
        assert str(error) == describe(found)
    bare = KernelFault("it faulted", kernel="k")
    assert (bare.block, bare.thread, bare.file, bare.line, bare.finding, bare.diagnostics) == (None,) * 5 + ((),)


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (finding(offset=400), "index 100 of 100"),
        (finding(offset=-4), "index -1 of 100"),
        (finding(offset=8, nbytes=16), "index 2 of 100"),
        (finding(offset=392, nbytes=16), "index 98 of 100, 16 bytes at once where 8 are left"),
        (finding(offset=401, nbytes=1), "index 100 of 100, byte 1 of its 4"),
        (finding(offset=640, allocation=IMAGE), "image[3, 40] (flat index 160 of 160)"),
        (finding(offset=-4, allocation=IMAGE), "image[0, -1] (flat index -1 of 160)"),
        (finding(offset=1200, allocation=IMAGE), "image[7, 20] (flat index 300 of 160)"),
        (finding(offset=-(1 << 33), allocation=IMAGE), "index -2147483648 of 160"),
        (finding(offset=256, allocation=TILE), "byte 256 of 256 (element 64 of 64)"),
        (finding(offset=255, allocation=TILE, nbytes=2), "byte 255 of 256, 2 bytes at once where 1 are left"),
        (finding(offset=0, allocation=X._replace(nbytes=0, shape=(0,))), "index 0 of 0"),
        (finding(offset=4, allocation=X._replace(nbytes=4, shape=())), "index 1 of 1"),
        (finding(offset=2, allocation=X._replace(nbytes=0, shape=(0, 3), dtype_name="bfloat16"), nbytes=2),
         "index 1 of 0"),
        (finding("unknown memory", 0xABC0, None), "address 0xabc0, 4 bytes"),
        (finding("misaligned", 4, nbytes=16),
         "16 bytes at once at an address that is 4 past a multiple, index 1 of 100"),
    ],
)  # fmt: skip
def test_what_was_touched(found: Finding, text: str) -> None:
    assert given(found) == text


def test_memory_of_no_bytes_has_no_last_one() -> None:
    none = TILE._replace(name="dynamic shared memory s", nbytes=0)
    assert fault(finding(allocation=none)).expected == "no access: it has no bytes"


@pytest.mark.parametrize(
    ("found", "fix"),
    [
        (finding(offset=400), "if (i < 100)"),
        (finding(offset=-4), "if (i > 0)"),
        (finding(offset=-(1 << 33)), "64 bits"),
        (finding(offset=392, nbytes=16), "multiple of what is touched at once"),
        (finding(offset=256, allocation=TILE._replace(name="dynamic shared memory")), "shared_bytes]"),
        (finding(offset=256, allocation=TILE), "array larger"),
        (finding("read-only", access="write"), "writable array"),
        (finding("read-only", allocation=TILE._replace(space="const"), access="write"), "local copy"),
        (finding("uninitialised", allocation=TILE, space="shared"), "leftovers of other blocks"),
        (finding("uninitialised", allocation=TILE._replace(space="local"), space="local"), "local variable"),
        (finding("race", other_thread=(5, 0, 0), other_block=(3, 0, 0), other_access="write"), "__syncwarp()"),
        (finding("race", other_thread=(40, 0, 0), other_block=(3, 0, 0), other_access="write"), "__syncthreads()"),
        (finding("race", other_thread=(4, 0, 0), other_block=(2, 0, 0), other_access="write"), "atomics"),
    ],
)
def test_the_fix_fits_the_fault(found: Finding, fix: str) -> None:
    assert fix in fault(found).fix


@pytest.mark.parametrize(
    ("name", "subject"),
    [
        ("x", "argument 'x' (float32, shape (100,))"),
        ("an array", "an array (float32, shape (100,))"),
        ("shared variable tile", "shared variable tile (float32, shape (100,))"),
    ],
)
def test_what_memory_is_called(name: str, subject: str) -> None:
    assert fault(finding(allocation=X._replace(name=name))).subject == subject


def test_a_race_shows_both_lines(tmp_path: Path) -> None:
    path = tmp_path / "k.cu"
    path.write_text("tile[i] = 1;\nx = tile[j];\n")
    found = finding(
        "race", 8, TILE, location=Location(str(path), 2, 1), other_location=Location(str(path), 1, 1),
        other_thread=(70, 0, 0), other_block=(3, 0, 0), other_access="write",
    )  # fmt: skip
    error = fault(found)
    assert error.given == (
        "byte 8 of 256 (element 2 of 64): thread (4, 0, 0) of block (3, 0, 0) reads it, "
        "thread (70, 0, 0) of block (3, 0, 0) writes it"
    )
    assert [(item.line, item.severity, item.source) for item in error.diagnostics] == [
        (2, "error", "x = tile[j];"), (1, "note", "tile[i] = 1;"),
    ]  # fmt: skip
    assert error.diagnostics[1].message == "thread (70, 0, 0) of block (3, 0, 0) writes it"


@pytest.mark.parametrize(
    ("kind", "allocation"),
    [(kind, known) for kind in get_args(Kind) for known in (X, None) if known or kind != "out of bounds"],
)
def test_every_kind_has_a_whole_message(kind: str, allocation: Allocation | None) -> None:
    error = fault(finding(kind, 4, allocation, text="its text", instruction="ld.global.f32"))
    assert error.problem
    assert error.expected
    assert error.fix
    assert "thread (4, 0, 0) of block (3, 0, 0)" in error.given
    assert str(error).startswith("scale: ")
    if kind in ("assert", "trap", "deadlock", "divergent barrier", "time limit", "unsupported", "bad call"):
        assert "its text" in error.given
