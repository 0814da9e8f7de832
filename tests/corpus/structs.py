"""Structures: by value, in arrays, nested, unions, bit fields, alignment, arrays of structures and the other way."""

from __future__ import annotations

import numpy as np

from .case import Launch, Step, case, covering, out

PARTICLE = np.dtype([("position", "f4", 3), ("charge", "i1"), ("mass", "f8"), ("flags", "u2")], align=True)
SETTINGS = np.dtype([("low", "i4"), ("high", "f8"), ("name", "i1", 5), ("weights", "f4", 3)], align=True)


@case(
    r"""
struct Particle { float position[3]; signed char charge; double mass; unsigned short flags; };
__global__ void kick(Particle* p, int n, float3 push) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    Particle own = p[i];
    own.position[0] += push.x; own.position[1] += push.y; own.position[2] += push.z;
    own.charge = -own.charge;
    own.mass *= 2;
    own.flags |= 0x8000;
    p[i] = own;
}""",
    *covering(70, 32),
)
def array_of_structs(rng):
    p = np.zeros(70, PARTICLE)
    p["position"], p["charge"] = rng.normal(size=(70, 3)), rng.integers(-100, 100, 70)
    p["mass"], p["flags"] = rng.random(70), rng.integers(0, 2**15, 70)
    q = p.copy()
    q["position"] += np.array([1, 2, 3], "f4")
    q["charge"], q["mass"], q["flags"] = -p["charge"], p["mass"] * 2, p["flags"] | 0x8000
    return {"p": p, "n": 70, "push": (1.0, 2.0, 3.0)}, {"p": q}


@case(
    r"""
struct Settings { int low; double high; char name[5]; float weights[3]; };
__global__ void by_value(Settings s, const float* x, double* y, int which, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    double v = x[i] * s.weights[(i + which) % 3] + s.name[i % 5];      // indexed with what is known at run time
    y[i] = v < s.low ? s.low : v > s.high ? s.high : v;
}""",
    *covering(100, 64),
    rtol=1e-6,
)
def struct_parameter_indexed_at_run_time(rng):
    s = np.zeros((), SETTINGS)
    s["low"], s["high"], s["name"], s["weights"] = -20, 90.5, [10, -20, 30, 40, 100], rng.random(3)
    x = rng.normal(size=100).astype("f4") * 10
    i = np.arange(100)
    v = x.astype("f8") * s["weights"][(i + 1) % 3] + s["name"][i % 5]
    return {"s": s[()], "x": x, "y": out(100, "f8"), "which": 1, "n": 100}, {"y": np.clip(v, -20, 90.5)}


@case(
    r"""
union Bits { float f; unsigned u; unsigned char bytes[4]; };
struct Packed { unsigned low : 5, mid : 11; signed int high : 16; };
__global__ void look(const float* x, unsigned* turned, int* fields, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    Bits b, r;
    b.f = x[i];
    for (int k = 0; k < 4; ++k) r.bytes[k] = b.bytes[3 - k];
    turned[i] = r.u;
    Packed p;
    p.low = b.u; p.mid = b.u >> 5; p.high = (int)b.u >> 16;
    p.mid += 100;                                                       // wraps in eleven bits
    fields[3 * i] = p.low; fields[3 * i + 1] = p.mid; fields[3 * i + 2] = p.high;
}""",
    *covering(90, 32, 96),
)
def unions_and_bit_fields(rng):
    x = rng.normal(size=90).astype("f4")
    u = x.view("u4")
    fields = np.stack([u & 31, ((u >> 5) + 100) & 2047, (u >> 16).astype("u2").view("i2")], 1)
    args = {"x": x, "turned": out(90, "u4"), "fields": out((90, 3), "i4"), "n": 90}
    return args, {"turned": u.byteswap(), "fields": fields}


@case(
    r"""
// Structures of pointers: a list of columns by value, and pointers kept in memory that the first kernel writes
struct Columns { const int* a; const double* b; float* result; int n; };
extern "C" __global__ void fill(const int* a, const double* b, float* result, int n, Columns* where) {
    *where = {a, b, result, n};
}
extern "C" __global__ void use(const Columns* where) {
    Columns c = *where;
    for (int i = threadIdx.x; i < c.n; i += blockDim.x) c.result[i] = c.a[i] + c.b[i];
}""",
    *covering(1, 64),
    steps=lambda launch, args: [
        Step("fill", ("a", "b", "result", "n", "where"), Launch(1, 1)),
        Step("use", ("where",), launch),
    ],
    scratch=("where",),
)
def pointers_kept_in_memory(rng):
    a, b = rng.integers(-99, 99, 130, dtype="i4"), rng.normal(size=130)
    columns = np.dtype([("a", "u8"), ("b", "u8"), ("result", "u8"), ("n", "i4")], align=True)
    args = {"a": a, "b": b, "result": out(130), "n": 130, "where": np.zeros(1, columns)}
    return args, {"result": (a + b).astype("f4")}


@case(
    r"""
// A linked list through indices, and a binary tree in an array of nodes walked without recursion
struct Node { int key, left, right; };
__global__ void lookup(const Node* nodes, int root, const int* queries, int* depth, int* nearest_above, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    int at = root, d = 0, above = 2147483647;
    while (at >= 0 && nodes[at].key != queries[i]) {
        const Node& node = nodes[at];
        if (node.key > queries[i]) { above = node.key; at = node.left; } else at = node.right;
        ++d;
    }
    depth[i] = at >= 0 ? d : -1;
    nearest_above[i] = at >= 0 ? queries[i] : above;
}""",
    *covering(120, 32, 64),
)
def binary_tree_of_nodes(rng):
    keys = rng.permutation(200)[:80]
    nodes = np.full(80, -1, np.dtype([("key", "i4"), ("left", "i4"), ("right", "i4")]))
    depths = {}
    for i, key in enumerate(keys.tolist()):
        nodes[i]["key"] = key
        at, d = 0, 0
        while i and at != i:
            side = "left" if nodes[at]["key"] > key else "right"
            if nodes[at][side] < 0:
                nodes[at][side] = i
            at, d = int(nodes[at][side]), d + 1
        depths[key] = d
    queries = rng.integers(0, 200, 120, dtype="i4")
    ordered = np.append(np.sort(keys), 2**31 - 1)
    args = {"nodes": nodes, "root": 0, "queries": queries, "depth": out(120, "i4"), "nearest_above": out(120, "i4")}
    return args | {"n": 120}, {
        "depth": np.array([depths.get(q, -1) for q in queries.tolist()]),
        "nearest_above": ordered[np.searchsorted(ordered, queries)],
    }
