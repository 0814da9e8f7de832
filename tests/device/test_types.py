"""Types beyond float: structs and vectors by value, small floats, bools, enumerations."""

from __future__ import annotations

import ctypes
from typing import Any

import ml_dtypes
import numpy as np
import pytest

import jitgpu as jg

STRUCTS = jg.Module(r"""
struct Inner { short id; double weight; };
struct Particle { char kind; double mass; float position[3]; Inner inner; };
struct Large { int values[1000]; };

extern "C" {
__global__ void weigh(Particle p, int scale, double* out) {
    out[0] = p.kind; out[1] = p.mass * scale; out[2] = p.position[0]; out[3] = p.position[1]; out[4] = p.position[2];
    out[5] = p.inner.id; out[6] = p.inner.weight;
}
__global__ void constant(const __grid_constant__ Particle p, double* out) { *out = p.mass; }
__global__ void heaviest(int n, const Particle* all, double* out) {
    double most = 0;
    for (int i = 0; i < n; i++) most = all[i].mass > most ? all[i].mass : most;
    *out = most;
}
__global__ void sum_large(char before, Large large, char after, long long* out) {
    long long sum = 0;
    for (int value : large.values) sum += value;
    out[0] = before; out[1] = sum; out[2] = after;
}
__global__ void vectors(float4 a, int2 b, uchar3 c, double* out) {
    out[0] = a.x; out[1] = a.y; out[2] = a.z; out[3] = a.w; out[4] = b.x; out[5] = b.y;
    out[6] = c.x; out[7] = c.y; out[8] = c.z;
}
__global__ void swap_pairs(float2* x) {
    float2 v = x[threadIdx.x];
    x[threadIdx.x] = make_float2(v.y, v.x);
}
}""")
INNER = np.dtype([("id", "i2"), ("weight", "f8")], align=True)
PARTICLE = np.dtype([("kind", "i1"), ("mass", "f8"), ("position", "f4", 3), ("inner", INNER)], align=True)

SMALL = jg.Module(r"""
#include <cuda_fp16.h>
#include <cuda_bf16.h>
extern "C" {
__global__ void halves(int n, __half a, const __half* x, __half* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = __hmul(a, x[i]);
}
__global__ void brains(int n, __nv_bfloat16 a, const __nv_bfloat16* x, __nv_bfloat16* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = __float2bfloat16(__bfloat162float(a) * __bfloat162float(x[i]));
}
__global__ void packed(const __half2* x, __half2* y) { y[threadIdx.x] = __hadd2(x[threadIdx.x], x[threadIdx.x]); }
}""")

LOGIC = jg.Module(r"""
enum Colour { RED, GREEN = 5 };
enum class Level : unsigned char { low = 3, high = 250 };
extern "C" {
__global__ void flip(int n, bool invert, const bool* x, bool* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = x[i] != invert;
}
__global__ void enums(Colour c, Level l, int* out) { out[0] = c; out[1] = (int)l; }
__global__ void widths(signed char a, unsigned char b, short c, unsigned short d, int e, unsigned f, long long g,
                       unsigned long long h, float i, double j, double* out) {
    out[0] = a; out[1] = b; out[2] = c; out[3] = d; out[4] = e; out[5] = f; out[6] = g; out[7] = h; out[8] = i;
    out[9] = j;
}
}""")


def particle(rng: np.random.Generator) -> np.ndarray:
    value = np.zeros((), PARTICLE)
    value["kind"], value["mass"], value["position"] = rng.integers(-99, 99), rng.random(), rng.random(3)
    value["inner"]["id"], value["inner"]["weight"] = rng.integers(-9999, 9999), rng.random()
    return value


def flat(value: np.ndarray, scale: int) -> list[float]:
    position = [float(x) for x in value["position"]]
    inner = value["inner"]
    return [float(value["kind"]), float(value["mass"]) * scale, *position, float(inner["id"]), float(inner["weight"])]


@pytest.mark.parametrize("form", ["scalar", "0-d", "bytes", "ctypes"])
def test_structs_by_value(dev, rng, poisoned, form) -> None:
    value = particle(rng)
    given: Any = {"scalar": value[()], "0-d": value, "bytes": value.tobytes()}.get(form)
    if form == "ctypes":

        class Inner(ctypes.Structure):
            _fields_ = [("id", ctypes.c_short), ("weight", ctypes.c_double)]

        class Particle(ctypes.Structure):
            _fields_ = [
                ("kind", ctypes.c_byte), ("mass", ctypes.c_double), ("position", ctypes.c_float * 3), ("inner", Inner),
            ]  # fmt: skip

        given = Particle.from_buffer_copy(value.tobytes())
    out = poisoned(7, "float64")
    STRUCTS["weigh"][1, 1](given, -3, out)
    assert dev.numpy(out).tolist() == flat(value, -3)
    one = poisoned(1, "float64")
    STRUCTS["constant"][1, 1](given, one)
    assert float(one[0]) == float(value["mass"])


def test_a_struct_of_another_layout_is_refused(dev, rng, poisoned) -> None:
    packed = np.zeros((), np.dtype([("kind", "i1"), ("mass", "f8"), ("position", "f4", 3), ("inner", INNER)]))
    out = poisoned(7, "float64")
    for wrong in (packed[()], b"123", 5, (1, 2.0)):
        with pytest.raises(jg.ArgumentError, match="align=True"):
            STRUCTS["weigh"][1, 1](wrong, 1, out)
    assert dev.untouched(out)


def test_structs_by_pointer(dev, rng, poisoned) -> None:
    host = np.array([particle(rng)[()] for _ in range(20)], PARTICLE)
    raw = dev.array(host.view("uint8"))
    protocol = "__cuda_array_interface__" if dev.kind == "cuda" else "__array_interface__"
    shown = {
        "shape": (20,), "typestr": host.dtype.str, "descr": host.dtype.descr, "data": (dev.address(raw), True),
        "version": 3, "strides": None,
    }  # fmt: skip
    # What a library of structured arrays offers.
    records = type("Records", (), {protocol: shown})()
    given = [records, jg.In(host)] if dev.kind == "cuda" else [records, jg.In(host), host]
    for array in given:
        out = poisoned(1, "float64")
        STRUCTS["heaviest"][1, 1](20, array, out)
        assert float(out[0]) == host["mass"].max()
    with pytest.raises(jg.ArgumentError, match=str(PARTICLE.itemsize)):
        STRUCTS["heaviest"][1, 1](20, raw, poisoned(1, "float64"))


def test_a_struct_of_4000_bytes_between_others(dev, rng, poisoned) -> None:
    values = rng.integers(-(2**31), 2**31, 1000).astype("int32")
    large = np.zeros((), np.dtype([("values", "i4", 1000)]))
    large["values"] = values
    out = poisoned(3, "int64")
    STRUCTS["sum_large"][1, 1](-7, large, 99, out)
    assert dev.numpy(out).tolist() == [-7, int(values.astype("int64").sum()), 99]


def test_vector_types(dev, rng, poisoned) -> None:
    out = poisoned(9, "float64")
    four = rng.random(4).astype("float32")
    STRUCTS["vectors"][1, 1](tuple(four.tolist()), np.array([-5, 6], "int32"), (1, 2, 255), out)
    assert dev.numpy(out).tolist() == [*four.tolist(), -5, 6, 1, 2, 255]
    for wrong in ((1, 2), (1, 2, 256), (1, 2, 0.5)):
        with pytest.raises(jg.ArgumentError):
            STRUCTS["vectors"][1, 1]((0, 0, 0, 0), (0, 0), wrong, out)
    host = rng.random((32, 2)).astype("float32")
    x = dev.array(host)
    STRUCTS["swap_pairs"][1, 32](x)
    np.testing.assert_array_equal(dev.numpy(x), host[:, ::-1])


@pytest.mark.parametrize(("name", "dtype"), [("halves", np.float16), ("brains", ml_dtypes.bfloat16)])
def test_16_bit_floats_by_value_and_by_pointer(dev, rng, name, dtype) -> None:
    x = rng.integers(-60, 60, 200).astype(dtype)  # what bfloat16's 8 bits hold exactly, also after the product
    for a in (0.5, 2, np.float32(0.25), dtype(-4)):
        y = np.full(200, 99, dtype)
        SMALL[name][2, 128](200, a, jg.In(x), jg.Out(y))
        np.testing.assert_array_equal(y.astype("f8"), x.astype("f8") * float(a))
    y = dev.array(np.full(200, 99, dtype))
    SMALL[name][2, 128](200, 3, dev.array(x), y)
    np.testing.assert_array_equal(dev.numpy(y).astype("f8"), x.astype("f8") * 3)


def test_16_bit_floats_are_not_mixed_up(dev, rng, poisoned) -> None:
    halves = dev.zeros(4, "float16")
    with pytest.raises(jg.ArgumentError, match="bfloat16"):
        SMALL["brains"][1, 1](1, 1.0, halves, halves)
    with pytest.raises(jg.ArgumentError, match="large"):
        SMALL["halves"][1, 1](1, 70000.0, halves, poisoned(4, "float16"))
    x = rng.integers(0, 99, 64).astype("float16")
    y = poisoned(64, "float16")
    SMALL["packed"][1, 32](dev.array(x), y)
    np.testing.assert_array_equal(dev.numpy(y), x + x)


def test_bools(dev, rng, poisoned) -> None:
    x = rng.integers(0, 2, 77).astype(bool)
    for invert in (True, False, np.True_, 0, 1):
        y = poisoned(77, "bool")
        LOGIC["flip"][1, 128](77, invert, dev.array(x), y)
        np.testing.assert_array_equal(dev.numpy(y).view("uint8"), x != bool(invert))
    for wrong in (2, 0.0, "yes"):
        with pytest.raises(jg.ArgumentError, match="invert"):
            LOGIC["flip"][1, 128](77, wrong, dev.array(x), poisoned(77, "bool"))
    with pytest.raises(jg.ArgumentError, match="bool"):
        LOGIC["flip"][1, 128](77, True, dev.zeros(77, "uint8"), poisoned(77, "bool"))


def test_enumerations(dev, poisoned) -> None:
    out = poisoned(2, "int32")
    LOGIC["enums"][1, 1](5, np.uint8(250), out)
    assert dev.numpy(out).tolist() == [5, 250]
    with pytest.raises(jg.ArgumentError, match="255"):
        LOGIC["enums"][1, 1](0, 256, out)


@pytest.mark.parametrize("numpy_scalars", [False, True])
def test_every_width_lies_where_the_kernel_reads_it(dev, rng, poisoned, numpy_scalars) -> None:
    dtypes = ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"]
    values: list[Any] = []
    for name in dtypes:
        info = np.iinfo(name)
        value = int(rng.integers(info.min, info.max, dtype=name, endpoint=True))
        values.append(np.dtype(name).type(value) if numpy_scalars else value)
    values += [np.float32(rng.random()), np.float64(rng.random())]
    values = values if numpy_scalars else [v.item() if isinstance(v, np.generic) else v for v in values]
    out = poisoned(10, "float64")
    LOGIC["widths"][1, 1](*values, out)
    assert dev.numpy(out).tolist() == [float(np.float64(value)) for value in values]
