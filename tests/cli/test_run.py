"""``jitgpu run``: a kernel launched without writing Python."""

from __future__ import annotations

import json
import os
from typing import Any

import numpy as np
import pytest

# Every kind of parameter that text can fill.
KINDS = """\
#include <cuda_fp16.h>
struct Pair { int first; double second; };
__global__ void kinds(bool yes, unsigned char small, long long large, double real, __half half, float2 vector,
                      Pair pair, const int* none, double* out) {
    out[0] = yes; out[1] = small; out[2] = large; out[3] = real; out[4] = __half2float(half);
    out[5] = vector.y; out[6] = pair.first + pair.second; out[7] = none == nullptr;
}
"""


@pytest.fixture(autouse=True)
def shared_cache(shell: Any) -> None:
    """These launch what others launched too: the native code of the simulator is made once."""
    shell.environment["JITGPU_CACHE_DIR"] = os.environ["JITGPU_CACHE_DIR"]


def saxpy(shell: Any, *others: str, **arguments: str) -> Any:
    given = {"n": "1000", "a": "2", "x": "@x.npy", "y": "ones:1000"} | arguments
    np.save(shell.folder / "x.npy", np.arange(1000, dtype="f4"))
    pairs = [part for name, value in given.items() for part in ("--arg", f"{name}={value}")]
    where = () if "--forall" in others or "--grid" in others else ("--forall", "1000")
    return shell("run", "saxpy.cu", "--device", "sim", *where, *pairs, *others)


def test_arrays_from_files_and_to_files(shell: Any) -> None:
    done = saxpy(shell, "--out", "y=y.npy", "--out", "x=same.npy")
    assert (done.returncode, done.stderr) == (0, "")
    y = np.load(shell.folder / "y.npy")
    assert y.dtype == np.float32
    np.testing.assert_array_equal(y, 2 * np.arange(1000, dtype="f4") + 1)
    np.testing.assert_array_equal(np.load(shell.folder / "same.npy"), np.arange(1000, dtype="f4"))
    assert done.stdout.startswith("saxpy on the simulator (sm_80): done in ")
    assert done.stdout.splitlines()[-1].split()[:3] == ["x", "float32", "1000"] or "y.npy" in done.stdout


def test_grid_and_block(shell: Any) -> None:
    saxpy(shell, "--grid", "2", "--block", "250", "--out", "y=y.npy")
    y = np.load(shell.folder / "y.npy")
    assert np.count_nonzero(y != 1) == 499  # of 500 threads the first adds 0
    shell.file("g.cu", "__global__ void g(int* x) { x[0] = gridDim.y * 100 + blockDim.x * 10 + blockDim.z; }\n")
    done = shell("run", "g.cu", "--device", "sim", "--grid", "2x3", "--block", "4,1,2", "--arg", "x=zeros:1", "--json")
    assert json.loads(done.stdout)["arrays"]["x"]["first"] == [342]


def test_json(shell: Any) -> None:
    found = json.loads(saxpy(shell, "--json", "--time", "--out", "y=y.npy", x="full:0.5:float32:1000").stdout)
    assert (found["kernel"], found["device"]) == ("saxpy", "sim")
    y = {"dtype": "float32", "shape": [1000], "file": "y.npy", "first": [2.0] * 6}
    assert found["arrays"] == {"y": y}
    assert found["time"]["median_ms"] > 0
    np.testing.assert_array_equal(np.load(shell.folder / "y.npy"), np.full(1000, 2, "f4"))


def test_time_is_shown(shell: Any) -> None:
    assert "saxpy on sim: " in saxpy(shell, "--time").stdout


def test_every_kind_of_parameter(shell: Any) -> None:
    shell.file("kinds.cu", KINDS)
    pair = np.array((3, 0.5), np.dtype([("first", "i4"), ("second", "f8")], align=True))
    np.save(shell.folder / "pair.npy", pair)
    given = {"yes": "true", "small": "200", "large": str(1 << 40), "real": "1e-3", "half": "0.5", "vector": "(1, 2.5)",
             "pair": "@pair.npy", "none": "none", "out": "zeros:8"}  # fmt: skip
    arguments = [part for name, value in given.items() for part in ("--arg", f"{name}={value}")]
    done = shell("run", "kinds.cu", "--device", "sim", "--grid", "1", "--block", "1", *arguments, "--out", "out=o.npy")
    assert done.returncode == 0, done.stderr
    expected = [1, 200, 1 << 40, 1e-3, 0.5, 2.5, 3.5, 1]
    np.testing.assert_array_equal(np.load(shell.folder / "o.npy"), expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("arange:6", [0, 1, 2, 3, 4, 5]), ("full:2.5:2x3", [2.5] * 6), ("ones:float32:6", [1] * 6),
     ("zeros:2,3", [0] * 6)],
)  # fmt: skip
def test_arrays_that_are_made(text: str, expected: list[float], shell: Any) -> None:
    shell.file("keep.cu", "__global__ void keep(float* x) {}\n")
    done = shell("run", "keep.cu", "--device", "sim", "--forall", "1", "--arg", f"x={text}", "--out", "x=x.npy")
    assert done.returncode == 0, done.stderr
    found = np.load(shell.folder / "x.npy")
    assert found.dtype == np.float32
    assert found.ravel().tolist() == expected
    assert found.shape == ((2, 3) if "x" in text.rpartition(":")[2] or "," in text else (6,))


def test_an_instance_of_a_template(shell: Any) -> None:
    arguments = ["--arg", "n=4", "--arg", "a=3", "--arg", "x=ones:4", "--device", "sim", "--forall", "4"]
    done = shell("run", "scale.cu", "--kernel", "scale<double,256>", *arguments, "--out", "x=x.npy")
    assert done.returncode == 0, done.stderr
    assert np.load(shell.folder / "x.npy").tolist() == [3.0] * 4
    done = shell("run", "scale.cu", "--kernel", "scale", *arguments)
    assert (done.returncode, "--kernel 'scale<float, 256>'" in done.stderr) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"n": "many"}, ["argument 'n' (int)", "given:    many", "expected: an integer"]),
        ({"n": "1.5"}, ["argument 'n' (int)", "an integer from -2147483648"]),
        ({"n": str(1 << 31)}, ["out of range"]),
        ({"a": "[1]"}, ["argument 'a' (float)", "expected: a number"]),
        ({"x": "zeros:float64:1000"}, ["argument 'x' (const float*)", "dtype float32"]),
        ({"x": "zeroes:1000"}, ["given:    zeroes:1000", "@FILE.npy, zeros, ones"]),
        ({"x": "zeros:float31:1000"}, ["a dtype of NumPy"]),
        ({"x": "zeros:ten"}, ["a shape, 1000 or 64x64"]),
        ({"x": "zeros:-3"}, ["what NumPy can make (negative dimensions"]),
        ({"x": "full:one:1000"}, ["a number after full:"]),
        ({"x": "full:1j:1000"}, ["a number after full:"]),
        ({"x": "full:2.5:int32:1000"}, ["an integer after full:"]),
        ({"x": "zeros:M8:1000"}, ["a dtype of numbers"]),
        ({"n": "-" * 9000 + "1"}, ["expected: an integer"]),
        ({"x": "@missing.npy"}, ["@missing.npy (No such file or directory)"]),
        ({"x": "@saxpy.cu"}, ["@saxpy.cu (", "a file that numpy.save wrote"]),
        ({"z": "1"}, ["argument 'z'", "(n, a, x, y)"]),
        ({"x": "zeros:10"}, ["argument 'x' (float32, shape (10,)): read past the end", "saxpy.cu:3:5: error:"]),
    ],
)
def test_what_does_not_fit_is_said(arguments: dict[str, str], says: list[str], shell: Any) -> None:
    done = saxpy(shell, **arguments)
    assert (done.returncode, done.stdout) == (1, "")
    assert [text for text in says if text not in done.stderr] == []
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--arg", "n=1"], "also a (float), x (const float*), y (float*)"),
        (["--arg", "n"], "expected: --arg name=value"),
        (["--out", "z=z.npy"], "expected: x, y"),
        (["--out", "n=n.npy"], "expected: x, y"),
        (["--kernel", "sax"], "sax"),
        (["--device", "tpu"], "no such device"),
    ],
)
def test_other_mistakes(options: list[str], says: str, shell: Any) -> None:
    device = [] if "--device" in options else ["--device", "sim"]
    done = shell("run", "saxpy.cu", "--forall", "1", *device, *options)
    assert (done.returncode, done.stdout) == (1, "")
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_too_large_a_block(shell: Any) -> None:
    done = saxpy(shell, "--grid", "1", "--block", "2048")
    assert (done.returncode, "at most 1024" in done.stderr) == (1, True)


def header(shape: str) -> bytes:
    text = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}}}\n".encode()
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\x03\x04no archive", header("(99999999999999,)"), header("(" * 190), header("-" * 9000 + "1")],
    ids=["empty", "archive", "memory", "brackets", "signs"],
)
def test_files_that_numpy_did_not_write(content: bytes, shell: Any) -> None:
    (shell.folder / "bad.npy").write_bytes(content)
    done = saxpy(shell, x="@bad.npy")
    assert (done.returncode, done.stdout) == (1, "")
    assert "a file that numpy.save wrote" in done.stderr
    assert "Traceback" not in done.stderr
    assert "()" not in done.stderr


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--arg", "a=3"], "a=2 and a=3"),
        (["--out", "y=a.npy", "--out", "y=b.npy"], "y=a.npy and y=b.npy"),
        (["--out", "x=a.npy", "--out", "y=./a.npy"], "two arrays would be saved to one file"),
        (["--out", "y=nowhere/y.npy"], "a file in a folder that can be written"),
        (["--out", "y=."], "a file in a folder that can be written"),
    ],
)
def test_no_value_and_no_result_is_lost(options: list[str], says: str, shell: Any) -> None:
    done = saxpy(shell, *options)
    assert (done.returncode, done.stdout) == (1, "")
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in shell.folder.glob("*.npy")] == ["x.npy"]


def test_numbers_that_are_words(shell: Any) -> None:
    found = json.loads(saxpy(shell, "--json", a="-inf", x="full:nan:1000", y="full:inf:1000").stdout)
    assert found["arrays"]["y"]["first"][0] == "nan"
