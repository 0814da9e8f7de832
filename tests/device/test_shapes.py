"""Shapes of a launch: grids and blocks, so many threads, shared memory, cooperative grids, bound launches."""

from __future__ import annotations

import numpy as np
import pytest

import jitgpu as jg

# Where each thread is, written by itself; the last words tell the shape of the launch.
WHERE = jg.Kernel(r"""
extern "C" __global__ void where(int* out, int words) {
    int block = blockIdx.x + gridDim.x * (blockIdx.y + gridDim.y * blockIdx.z);
    int thread = threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z);
    int i = block * blockDim.x * blockDim.y * blockDim.z + thread;
    if (i < words) out[i] = i;
    if (i == 0) {
        int shape[6] = {(int)gridDim.x, (int)gridDim.y, (int)gridDim.z, (int)blockDim.x, (int)blockDim.y,
                        (int)blockDim.z};
        for (int k = 0; k < 6; k++) out[words + k] = shape[k];
    }
}""")

MARK_TEXT = r"""
extern "C" __global__ void mark(int nx, int ny, int nz, unsigned char* seen) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
    int z = blockIdx.z * blockDim.z + threadIdx.z;
    if (x < nx && y < ny && z < nz) seen[(z * ny + y) * nx + x] += 1;
}"""
MARK = jg.Kernel(MARK_TEXT)

HALVE_TEXT = r"""
extern "C" __global__ void halve(int n, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = x[i] / 2;
}"""
HALVE = jg.Kernel(HALVE_TEXT)


@jg.jit_kernel(HALVE_TEXT, threads="n")
def halve(n, x, y):
    """By the name of an integer."""


by_integer = halve
by_array = jg.Kernel(HALVE_TEXT, threads="x")
by_number = jg.Kernel(HALVE_TEXT, threads=1000, block=64)
by_function = jg.Kernel(HALVE_TEXT, threads=lambda n, x, y: n)
by_shape = jg.Kernel(MARK_TEXT, threads=lambda nx, ny, nz, seen: (nx, ny, nz), block=(8, 4, 2))

REVERSE = jg.Kernel(r"""
extern "C" __global__ void reverse(int n, const float* x, float* y) {
    extern __shared__ float tile[];
    for (int i = threadIdx.x; i < n; i += blockDim.x) tile[i] = x[i];
    __syncthreads();
    for (int i = threadIdx.x; i < n; i += blockDim.x) y[i] = tile[n - 1 - i];
}""")

# Half of the work is done before the barrier, and read by other blocks after it.
BARRIER_TEXT = r"""
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
extern "C" __global__ void meet(const float* x1, const float* x2, float* y, int n) {
    cg::grid_group grid = cg::this_grid();
    int size = gridDim.x * blockDim.x, first = blockDim.x * blockIdx.x + threadIdx.x;
    for (int i = first; i < n; i += size) y[i] = x1[i];
    grid.sync();
    for (int i = n - 1 - first; i >= 0; i -= size) y[i] += x2[i];
}"""
MEET = jg.Kernel(BARRIER_TEXT)
MEET_ALWAYS = jg.Kernel(BARRIER_TEXT, cooperative=True)

REQUIRED = jg.Kernel(r"""
extern "C" __global__ void __launch_bounds__(128) bounded(int* out) { out[blockIdx.x * blockDim.x + threadIdx.x] = 1; }
""")


@pytest.mark.parametrize(
    ("grid", "block"),
    [
        (7, 32), ((7,), (32,)), ((3, 2), (8, 4)), ((3, 2, 5), (4, 2, 3)), (1, (1, 1, 64)), ([2, 3], [16]),
        (np.int64(3), np.int32(33)), (np.uint16(2), (np.uint8(5), 1)), (65536, 1),
    ],
)  # fmt: skip
def test_grids_and_blocks(dev, poisoned, grid, block) -> None:
    full = [tuple(int(v) for v in (item if isinstance(item, (tuple, list)) else (item,))) for item in (grid, block)]
    shape = [item + (1,) * (3 - len(item)) for item in full]
    words = int(np.prod(shape))
    for launch in (WHERE[grid, block], WHERE.configure(grid, block), WHERE.configure(grid=grid, block=block)):
        out = poisoned(words + 6, "int32")
        launch(out, words)
        assert dev.numpy(out).tolist() == [*range(words), *shape[0], *shape[1]]


@pytest.mark.parametrize(
    ("grid", "block"),
    [
        (0, 32), (1, 0), (-1, 1), (1, 1025), (1, (32, 33)), ((1, 65536), 1), ((1, 1, 65536), 1), (1, (1, 1, 65)),
        (2**31, 1), (1.0, 32), ("1", 32), ((1, 1, 1, 1), 1), ((), 1), (True, 1),
    ],
)  # fmt: skip
def test_shapes_that_cannot_be(dev, poisoned, grid, block) -> None:
    out = poisoned(16, "int32")
    with pytest.raises(jg.LaunchConfigError, match=r"grid|block"):
        WHERE[grid, block](out, 0)
    assert dev.untouched(out)


def test_launch_bounds_are_held(dev, poisoned) -> None:
    out = poisoned(256, "int32")
    REQUIRED[2, 128](out)
    assert dev.numpy(out).tolist() == [1] * 256
    with pytest.raises(jg.LaunchConfigError, match="128"):
        REQUIRED[1, 256](out)


@pytest.mark.parametrize("threads", [1, 31, 1000, 123_457, (1000,), (37, 21), (640, 480), (9, 10, 11), (1, 1, 70)])
def test_forall_reaches_every_thread_once(dev, threads) -> None:
    shape = threads if isinstance(threads, tuple) else (threads,)
    nx, ny, nz = (*shape, 1, 1)[:3]
    for launch in (MARK.forall(threads), MARK.forall(*shape), by_shape.forall(*shape)):
        seen = dev.zeros(nx * ny * nz, "uint8")
        launch(nx, ny, nz, seen)
        assert dev.numpy(seen).tolist() == [1] * (nx * ny * nz)


def test_no_threads_at_all(dev, poisoned) -> None:
    y = poisoned(4)
    seen = y.view("uint8")
    for _ in range(2):
        for launch in (HALVE.forall(0), HALVE.forall(0, 5), by_integer, by_function):
            launch(0, None, y)
        MARK.forall((3, 0, 3))(3, 0, 3, seen)
        by_shape(0, 4, 4, seen)
    by_array(0, dev.zeros(0, "float32"), y)
    assert dev.untouched(y)
    for wrong in (-1, 1.5, "n", (1, -1), ()):
        with pytest.raises(jg.LaunchConfigError):
            HALVE.forall(wrong)(0, None, y)


KNOWING = {"int": by_integer, "array": by_array, "number": by_number, "call": by_function}


@pytest.mark.parametrize("kernel", KNOWING.values(), ids=KNOWING)
def test_kernels_that_know_their_threads(dev, rng, poisoned, kernel) -> None:
    for n in (1000, 999, 1):
        x, y = dev.array(rng.random(n).astype("float32")), poisoned(n)
        kernel(n, x, y)
        np.testing.assert_array_equal(dev.numpy(y), dev.numpy(x) / 2)
    y = poisoned(1000)
    x = dev.array(rng.random(1000).astype("float32"))
    kernel(n=1000, y=y, x=x)
    np.testing.assert_array_equal(dev.numpy(y), dev.numpy(x) / 2)
    host, back = rng.random(500).astype("float32"), np.zeros(500, "float32")
    kernel(500, jg.In(host), jg.Out(back))
    np.testing.assert_array_equal(back, host / 2)


def test_threads_of_three_axes_and_none_given(dev) -> None:
    seen = dev.zeros(9 * 10 * 11, "uint8")
    by_shape(9, 10, 11, seen)
    assert dev.numpy(seen).tolist() == [1] * 990
    with pytest.raises(jg.LaunchConfigError, match="threads"):
        HALVE(1, None, seen)
    with pytest.raises(jg.SignatureError, match="m"):
        jg.Kernel(HALVE_TEXT, threads="m")(1, None, seen)


def test_more_shared_memory_than_48_kb(dev, rng, poisoned) -> None:
    limit = jg.device().limits.shared_bytes_optin
    for nbytes in (1024, limit, 49152, limit - 4096, 0):
        n = nbytes // 4
        x, y = dev.array(rng.random(n).astype("float32")), poisoned(n)
        REVERSE[1, 512, None, nbytes](n, x, y)
        np.testing.assert_array_equal(dev.numpy(y), dev.numpy(x)[::-1])
        y = poisoned(n)
        REVERSE.configure(1, 512, shared_bytes=nbytes)(n, x, y)
        np.testing.assert_array_equal(dev.numpy(y), dev.numpy(x)[::-1])
    for wrong in (limit + 1, -1, 1.5):
        with pytest.raises(jg.LaunchConfigError, match="shared_bytes"):
            REVERSE[1, 512, None, wrong](0, x, y)


@pytest.mark.parametrize("n", [10, 100, 1000])
@pytest.mark.parametrize("block", [64, 256])
def test_grid_wide_barrier(dev, rng, poisoned, n, block) -> None:
    x1, x2 = (dev.array(rng.random((n, n)).astype("float32")) for _ in range(2))
    most = 2 * jg.device().limits.multiprocessors
    grid = min(most, -(-n * n // block))
    for launch in (MEET.configure(grid, block, cooperative=True), MEET_ALWAYS[grid, block]):
        y = poisoned((n, n))
        launch(x1, x2, y, n * n)
        np.testing.assert_array_equal(dev.numpy(y), dev.numpy(x1) + dev.numpy(x2))


def test_a_cooperative_grid_is_never_shrunk(dev, poisoned) -> None:
    y = poisoned(64)
    with pytest.raises(jg.LaunchConfigError, match=r"at most \d+ blocks"):
        MEET_ALWAYS[1_000_000, 64](y, y, y, 64)
    assert dev.untouched(y)


def test_bound_launches(dev, rng, poisoned) -> None:
    x, y = dev.array(rng.random(100).astype("float32")), poisoned(100)
    again = HALVE[1, 128].bind(100, x, y=y)
    for _ in range(3):
        again()
        np.testing.assert_array_equal(dev.numpy(y), dev.numpy(x) / 2)
        x += 1
    z = poisoned(100)
    again.update(y=z, n=40)
    again()
    np.testing.assert_array_equal(dev.numpy(z[:40]), dev.numpy(x[:40]) / 2)
    assert dev.untouched(z[40:])
    for wrong in ({"n": 1.5}, {"m": 1}, {"x": x.astype("float64")}, {"n": 100, "y": jg.Out(np.zeros(100, "f4"))}):
        with pytest.raises(jg.ArgumentError):
            again.update(**wrong)
    z = poisoned(100)
    again.update(y=z)
    again()
    assert dev.untouched(z[40:]), "a refused update changed n"
    with pytest.raises(jg.ArgumentError, match="missing"):
        HALVE[1, 128].bind(100, x)
    HALVE.forall(0).bind(0, x, y)()


def test_a_bound_launch_keeps_its_arrays(dev, rng, poisoned) -> None:
    host = rng.random(100).astype("float32")
    y = poisoned(100)
    again = HALVE[1, 128].bind(100, dev.array(host), y)
    for _ in range(20):
        dev.full(100, -1, "float32")  # would take the block of an array that was let go
    again()
    np.testing.assert_array_equal(dev.numpy(y), host / 2)
