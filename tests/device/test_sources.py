"""Sources and options: headers that change between launches, C++ names, macros, and what each option does."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import jitgpu as jg

# The header is written by the test: this text compiles only beside it.
INCLUDING_TEXT = '#include "value.h"\nextern "C" __global__ void tell(int* out) { *out = VALUE; }'

CUB = jg.Kernel(r"""
#include <cub/block/block_reduce.cuh>
template <int BLOCK> __global__ void total(const int* x, int* out) {
    using Reduce = cub::BlockReduce<int, BLOCK>;
    __shared__ typename Reduce::TempStorage memory;
    int sum = Reduce(memory).Sum(x[threadIdx.x]);
    if (threadIdx.x == 0) *out = sum;
}""")
RANDOM = jg.Kernel(r"""
#include <curand_kernel.h>
extern "C" __global__ void dice(unsigned long long seed, float* out) {
    curandStatePhilox4_32_10_t state;
    curand_init(seed, threadIdx.x, 0, &state);
    out[threadIdx.x] = curand_uniform(&state);
}""")
EXAMPLES: list[tuple[Any, ...]] = [(CUB.specialize(BLOCK=128),)]

NAMES_TEXT = r"""
namespace one { __global__ void put(int* out) { *out = 1; } }
namespace two { namespace deep { __global__ void put(int* out) { *out = 2; } } }
namespace { __global__ void hidden(int* out) { *out = 3; } }
#define MADE(name, value) extern "C" __global__ void name(int* out) { *out = value; }
MADE(by_macro, 4)
typedef int number;
using pointer = number*;
__global__ void aliased(pointer out) { *out = 5; }
extern "C" __global__ void declared(int* out);
extern "C" __global__ void declared(int* out) { *out = 6; }
__global__ void in(int* lambda) { *lambda = 7; }
"""
NAMES = {
    name: jg.Kernel(NAMES_TEXT, name=name)
    for name in ("one::put", "two::deep::put", "hidden", "by_macro", "aliased", "declared", "in")
}
QUALIFIED, NESTED, HIDDEN, BY_MACRO, ALIASED, DECLARED, KEYWORD = NAMES.values()

# Compiled nowhere: overloads cannot be told apart by name.
OVERLOADS_TEXT = r"""
__global__ void twice(float* x) { *x *= 2; }
__global__ void twice(double* x) { *x *= 2; }
"""

ARITHMETIC_TEXT = r"""
extern "C" __global__ void arithmetic(const float* x, float* out) {
    out[0] = x[0] * 0.5f;          // the smallest normal number halved: denormal
    out[1] = x[1] * x[1] + x[2];   // one rounding when fused, two when not
    out[2] = expf(x[3]);
}"""
PLAIN = jg.Kernel(ARITHMETIC_TEXT)
FLUSHED = jg.Kernel(ARITHMETIC_TEXT, options=jg.Options(ftz=True))
FAST = jg.Kernel(ARITHMETIC_TEXT, options=jg.Options(fast_math=True))
UNFUSED = jg.Kernel(ARITHMETIC_TEXT, options=jg.Options(extra=("--fmad=false",)))
LINED = jg.Kernel(ARITHMETIC_TEXT, options=jg.Options(line_info=True))
DEBUGGED = jg.Kernel(ARITHMETIC_TEXT, options=jg.Options(debug=True))

# Sixty-four sums at once, which want a register each.
HUNGRY_TEXT = r"""
extern "C" __global__ void hungry(const float* x, float* out) {
    float sums[64];
    #pragma unroll
    for (int k = 0; k < 64; k++) sums[k] = x[k * blockDim.x + threadIdx.x];
    for (int round = 0; round < 8; round++) {
        #pragma unroll
        for (int k = 0; k < 64; k++) sums[k] = sums[k] + sums[(k + 1) % 64];
    }
    float total = 0;
    #pragma unroll
    for (int k = 0; k < 64; k++) total += sums[k];
    out[threadIdx.x] = total;
}"""
HUNGRY = jg.Kernel(HUNGRY_TEXT)
FEW_REGISTERS = jg.Kernel(HUNGRY_TEXT, options=jg.Options(max_registers=32))

CONCEPTS = jg.Kernel(
    r"""
template <typename T> concept Small = sizeof(T) <= N;
template <Small T> __global__ void shrink(T* x) { *x = sizeof(T); }""",
    options=jg.Options(std="c++20", defines={"N": 4, "FLAG": None, "TEXT": '"a b"'}),
)
EXAMPLES += [(CONCEPTS, np.int32)]


def told(dev: Any, kernel: Any) -> int:
    out = dev.full(1, -1, "int32")
    kernel[1, 1](out)
    return int(out[0])


def told_in_time(dev: Any, kernel: Any, expected: int) -> None:
    """The launch sees the change within two seconds; it looks at the files at most a twentieth of the time."""
    deadline = time.monotonic() + 2
    while told(dev, kernel) != expected:
        assert time.monotonic() < deadline, "the change was not seen"
        time.sleep(0.01)


def test_a_changed_header_is_seen(dev, tmp_path) -> None:
    header = tmp_path / "value.h"
    header.write_text("#define VALUE 1")
    kernel = jg.Kernel(INCLUDING_TEXT, options=jg.Options(include_dirs=(tmp_path,)))
    assert told(dev, kernel) == told(dev, kernel) == 1
    for value in (2, 3, 1):
        header.write_text(f"#define VALUE {value}")
        told_in_time(dev, kernel, value)


def test_a_changed_header_of_a_header_and_a_new_one_before_it(dev, tmp_path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        folder.mkdir()
    (second / "value.h").write_text('#include "inner.h"')
    (second / "inner.h").write_text("#define VALUE 10")
    kernel = jg.Kernel(INCLUDING_TEXT, options=jg.Options(include_dirs=(first, second)))
    assert told(dev, kernel) == 10
    (second / "inner.h").write_text("#define VALUE 20")
    told_in_time(dev, kernel, 20)
    (first / "value.h").write_text("#define VALUE 30")
    told_in_time(dev, kernel, 30)
    (first / "value.h").unlink()
    told_in_time(dev, kernel, 20)


def test_a_changed_file(dev, tmp_path) -> None:
    path = tmp_path / "tell.cu"
    write: Callable[[int], Any] = lambda value: path.write_text(  # noqa: E731
        f'extern "C" __global__ void tell(int* out) {{ *out = {value}; }}'
    )
    write(7)
    kernel = jg.Kernel(path)
    assert told(dev, kernel) == 7
    write(8)
    told_in_time(dev, kernel, 8)
    path.write_text("this is no CUDA text")
    time.sleep(0.2)
    for _ in range(2):
        with pytest.raises(jg.JitGpuError):
            told(dev, kernel)
    write(9)
    told_in_time(dev, kernel, 9)


def test_a_bound_launch_and_a_configured_kernel_after_a_change(dev, tmp_path) -> None:
    """What was bound stays what it was; what is configured follows."""
    (tmp_path / "value.h").write_text("#define VALUE 1")
    kernel = jg.Kernel(INCLUDING_TEXT, options=jg.Options(include_dirs=(tmp_path,)))
    out = dev.full(1, -1, "int32")
    configured = kernel[1, 1]
    bound = configured.bind(out)
    configured(out)
    (tmp_path / "value.h").write_text("#define VALUE 2")
    time.sleep(0.2)
    configured(out)
    assert int(out[0]) == 2
    bound()
    assert int(out[0]) == 1


def test_a_missing_header_in_a_header(dev, tmp_path) -> None:
    (tmp_path / "value.h").write_text('#include "i_am_not_there.h"')
    kernel = jg.Kernel(INCLUDING_TEXT, options=jg.Options(include_dirs=(tmp_path,)))
    for _ in range(2):
        with pytest.raises(jg.CompileError, match=r"i_am_not_there\.h"):
            told(dev, kernel)
    (tmp_path / "i_am_not_there.h").write_text("#define VALUE 5")
    told_in_time_after_error(dev, kernel, 5)


def told_in_time_after_error(dev: Any, kernel: Any, expected: int) -> None:
    deadline = time.monotonic() + 2
    while True:
        try:
            assert told(dev, kernel) == expected
            return
        except jg.CompileError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def test_cub_headers(dev, rng) -> None:
    x = rng.integers(-1000, 1000, 256).astype("int32")
    for block in (32, 128, 256):
        out = dev.full(1, -1, "int32")
        CUB.specialize(BLOCK=block)[1, block](dev.array(x), out)
        assert int(out[0]) == int(x[:block].sum())


def test_random_numbers_in_a_kernel(dev, rng, poisoned) -> None:
    seed = int(rng.integers(0, 2**63))
    first, second, other = (poisoned(512) for _ in range(3))
    for out, value in ((first, seed), (second, seed), (other, seed + 1)):
        RANDOM[1, 512](value, out)
    np.testing.assert_array_equal(dev.numpy(first), dev.numpy(second))
    assert (first != other).mean() > 0.9
    assert 0 < float(first.min()) < float(first.max()) <= 1
    assert abs(float(first.mean()) - 0.5) < 0.1


@pytest.mark.parametrize(("name", "value"), list(zip(NAMES, range(1, 8), strict=True)))
def test_names_of_cpp(dev, name, value) -> None:
    assert told(dev, NAMES[name]) == value


def test_keywords_of_python_as_names(dev) -> None:
    out = dev.full(1, -1, "int32")
    NAMES["in"][1, 1](lambda_=out)
    assert int(out[0]) == 7


def test_names_that_mean_several_kernels(dev) -> None:
    for text, name in ((OVERLOADS_TEXT, "twice"), (OVERLOADS_TEXT, None), (NAMES_TEXT, "put"), (NAMES_TEXT, None)):
        with pytest.raises(jg.SignatureError, match="several kernels"):
            jg.Kernel(text, name=name)[1, 1](dev.zeros(1))


def results(kernel: jg.Kernel) -> np.ndarray:
    x = np.array([2.0**-126, 1 + 2.0**-12, -(1 + 2.0**-11), 1.0], "float32")
    out = np.full(3, 77, "float32")
    kernel[1, 1](jg.In(x), jg.Out(out))
    return out


def test_nothing_is_flushed_or_approximated_unasked() -> None:
    out = results(PLAIN)
    assert out[0] == np.float32(2.0**-127)
    assert out[1] == np.float32(2.0**-24)
    assert out[2] == pytest.approx(np.e, rel=2e-7)


@pytest.mark.parametrize(("kernel", "halved", "rest"), [(FLUSHED, 0, 2**-24), (FAST, 0, 2**-24), (UNFUSED, 2**-127, 0)])
def test_options_change_the_arithmetic(kernel, halved, rest) -> None:
    out = results(kernel)
    assert out[0] == np.float32(halved)
    assert out[1] == np.float32(rest)
    assert out[2] == pytest.approx(np.e, rel=1e-5)


@pytest.mark.parametrize("kernel", [LINED, DEBUGGED], ids=["line_info", "debug"])
def test_debugging_options_change_no_result(kernel) -> None:
    out = results(kernel)
    assert out[0] == np.float32(2.0**-127)
    assert out[2] == pytest.approx(np.e, rel=2e-7)


def test_fewer_registers(dev, rng, poisoned) -> None:
    x = rng.integers(0, 9, 64 * 128).astype("float32")
    greedy, modest = poisoned(128), poisoned(128)
    HUNGRY[1, 128](dev.array(x), greedy)
    FEW_REGISTERS[1, 128](dev.array(x), modest)
    np.testing.assert_array_equal(dev.numpy(modest), dev.numpy(greedy))
    assert FEW_REGISTERS.compile().registers <= 32 < HUNGRY.compile().registers


def test_standards_and_defines(dev) -> None:
    x = dev.full(1, -1, "int16")
    CONCEPTS[1, 1](x)
    assert int(x[0]) == 2
    with pytest.raises((jg.TemplateError, jg.CompileError), match="shrink"):
        CONCEPTS[1, 1](dev.zeros(1, "int64"))


def test_quoted_includes_beside_the_file(dev, tmp_path: Path) -> None:
    (tmp_path / "value.h").write_text("#define VALUE 12")
    (tmp_path / "tell.cu").write_text(INCLUDING_TEXT)
    assert told(dev, jg.Kernel(tmp_path / "tell.cu")) == 12
