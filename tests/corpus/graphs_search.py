"""Searching and graphs: binary search, breadth-first levels, shortest paths, components, page rank, colouring."""

from __future__ import annotations

import numpy as np

import jitgpu as jg

from .case import Launch, Step, case, covering, out


@case(
    r"""
__global__ void lower_bound(const float* table, int n, const float* queries, int* at, int m) {
    int q = blockIdx.x * blockDim.x + threadIdx.x;
    if (q >= m) return;
    int low = 0, count = n;
    while (count > 0) {
        int half = count >> 1;
        if (table[low + half] < queries[q]) { low += half + 1; count -= half + 1; } else count = half;
    }
    at[q] = low;
}""",
    *covering(600, 64, 128),
)
def binary_search(rng):
    table, queries = np.sort(rng.integers(0, 999, 200)).astype("f4"), rng.integers(-5, 1004, 600).astype("f4")
    args = {"table": table, "n": 200, "queries": queries, "at": out(600, "i4"), "m": 600}
    return args, {"at": np.searchsorted(table, queries)}


def _graph(rng, nodes, edges):
    """A directed graph in CSR form and its dense adjacency."""
    dense = np.zeros((nodes, nodes), bool)
    dense[rng.integers(0, nodes, edges), rng.integers(0, nodes, edges)] = True
    dense[0, 1 : nodes // 4] |= rng.random(nodes // 4 - 1) < 0.2
    starts = np.concatenate([[0], np.cumsum(dense.sum(1))]).astype("i4")
    return dense, starts, np.nonzero(dense)[1].astype("i4")


def _levels(dense, source):
    level = np.full(len(dense), -1)
    front = np.zeros(len(dense), bool)
    front[source] = True
    depth = 0
    while front.any():
        level[front] = depth
        front, depth = dense[front].any(0) & (level < 0), depth + 1
    return level


@case(
    r"""
extern "C" __global__ void expand(const int* starts, const int* targets, int* level, int nodes, int depth) {
    int v = blockIdx.x * blockDim.x + threadIdx.x;
    if (v >= nodes || level[v] != depth) return;
    for (int e = starts[v]; e < starts[v + 1]; ++e) atomicCAS(&level[targets[e]], -1, depth + 1);
}""",
    *covering(150, 32, 64),
    steps=lambda launch, args: [Step("expand", ("starts", "targets", "level", "nodes", d), launch) for d in range(40)],
)
def breadth_first_levels(rng):
    dense, starts, targets = _graph(rng, 150, 230)
    level = np.full(150, -1, "i4")
    level[0] = 0
    expected = _levels(dense, 0)
    expected[expected > 40] = -1
    return {"starts": starts, "targets": targets, "level": level, "nodes": 150}, {"level": expected}


@case(
    r"""
// A frontier queue in shared memory: the whole search in one launch of one block
__global__ void bfs_queue(const int* starts, const int* targets, int nodes, int source, int* level) {
    __shared__ int queue[2][256], size[2];
    for (int v = threadIdx.x; v < nodes; v += blockDim.x) level[v] = v == source ? 0 : -1;
    if (threadIdx.x == 0) { queue[0][0] = source; size[0] = 1; size[1] = 0; }
    __syncthreads();
    for (int depth = 0, now = 0; size[now] > 0; ++depth, now ^= 1) {
        for (int q = threadIdx.x; q < size[now]; q += blockDim.x)
            for (int e = starts[queue[now][q]]; e < starts[queue[now][q] + 1]; ++e)
                if (atomicCAS(&level[targets[e]], -1, depth + 1) == -1)
                    queue[now ^ 1][atomicAdd(&size[now ^ 1], 1)] = targets[e];
        __syncthreads();
        if (threadIdx.x == 0) size[now] = 0;
        __syncthreads();
    }
}""",
    Launch(1, 64), Launch(1, 256),
)  # fmt: skip
def breadth_first_queue(rng):
    dense, starts, targets = _graph(rng, 200, 500)
    args = {"starts": starts, "targets": targets, "nodes": 200, "source": 3, "level": out(200, "i4")}
    return args, {"level": _levels(dense, 3)}


@case(
    r"""
extern "C" __global__ void relax(const int* from, const int* to, const int* weight, int edges, const int* distance,
                                 int* next, int* changed) {
    int e = blockIdx.x * blockDim.x + threadIdx.x;
    if (e >= edges) return;
    int d = distance[from[e]];
    if (d != 0x3fffffff && atomicMin(&next[to[e]], d + weight[e]) > d + weight[e]) *changed = 1;
}
extern "C" __global__ void copy(const int* next, int* distance, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) distance[i] = next[i];
}""",
    *covering(400, 64, 128),
    scratch=("next", "changed"),
    steps=lambda launch, args: [
        step
        for _ in range(25)
        for step in (
            Step("relax", ("from", "to", "weight", "edges", "distance", "next", "changed"), launch),
            Step("copy", ("next", "distance", "n"), Launch(2, 32)),
        )
    ],
)
def bellman_ford(rng):
    n, edges = 60, 400
    a, b = rng.integers(0, n, (2, edges)).astype("i4")
    weight = rng.integers(1, 50, edges, dtype="i4")
    distance = np.full(n, 0x3FFFFFFF, "i4")
    distance[0] = 0
    expected = distance.astype("i8")
    for _ in range(25):
        longer = expected[a] + weight
        following = expected.copy()
        reachable = expected[a] != 0x3FFFFFFF
        np.minimum.at(following, b[reachable], longer[reachable])
        expected = following
    args = {"from": a, "to": b, "weight": weight, "edges": edges, "distance": distance, "next": distance.copy()}
    return args | {"changed": np.zeros(1, "i4"), "n": n}, {"distance": expected}


@case(
    r"""
extern "C" __global__ void floyd(float* d, int n, int k) {
    int j = blockIdx.x * blockDim.x + threadIdx.x, i = blockIdx.y;
    if (j >= n || i == k || j == k) return;      // row and column k do not change
    float via = d[i * n + k] + d[k * n + j];
    if (via < d[i * n + j]) d[i * n + j] = via;
}""",
    Launch((2, 40), 32), Launch((1, 40), 64),
    steps=lambda launch, args: [Step("floyd", ("d", "n", k), launch) for k in range(args["n"])],
)  # fmt: skip
def floyd_warshall(rng):
    d = np.where(rng.random((40, 40)) < 0.15, rng.integers(1, 30, (40, 40)), np.inf).astype("f4")
    np.fill_diagonal(d, 0)
    expected = d.copy()
    while True:
        better = np.minimum(expected, (expected[:, :, None] + expected[None]).min(1))
        if np.array_equal(better, expected):
            return {"d": d, "n": 40}, {"d": expected}
        expected = better


@case(
    r"""
// Union and find with path halving; links always point to the lesser root
extern "C" {
__device__ int root(int* parent, int v) {
    while (true) {
        int p = ((volatile int*)parent)[v];
        if (p == v) return v;
        int g = ((volatile int*)parent)[p];
        if (g != p) atomicMin(&parent[v], g);
        v = g;
    }
}
__global__ void link(int* parent, const int* from, const int* to, int edges) {
    int e = blockIdx.x * blockDim.x + threadIdx.x;
    if (e >= edges) return;
    int a = from[e], b = to[e];
    while (true) {
        a = root(parent, a); b = root(parent, b);
        if (a == b) return;
        int high = max(a, b), low = min(a, b);
        int old = atomicCAS(&parent[high], high, low);
        if (old == high) return;
        a = old; b = low;
    }
}
__global__ void flatten(int* parent, int n) {
    int v = blockIdx.x * blockDim.x + threadIdx.x;
    if (v < n) { int p = v; while (((volatile int*)parent)[p] != p) p = ((volatile int*)parent)[p]; parent[v] = p; }
}
}""",
    *covering(260, 64, 256),
    steps=lambda launch, args: [
        Step("link", ("parent", "from", "to", "edges"), launch),
        Step("flatten", ("parent", "n"), launch),
    ],
)
def connected_components(rng):
    n, edges = 250, 180
    a, b = rng.integers(0, n, (2, edges)).astype("i4")
    label = np.arange(n)
    for _ in range(n):
        low = np.minimum(label[a], label[b])
        before = label.copy()
        np.minimum.at(label, a, low)
        np.minimum.at(label, b, low)
        if np.array_equal(before, label):
            break
    return {"parent": np.arange(n, dtype="i4"), "from": a, "to": b, "edges": edges, "n": n}, {"parent": label}


@case(
    r"""
extern "C" __global__ void spread(const int* starts, const int* sources, const int* degree, const double* rank,
                                  double* next, int n, double damping) {
    int v = blockIdx.x * blockDim.x + threadIdx.x;
    if (v >= n) return;
    double sum = 0;
    for (int e = starts[v]; e < starts[v + 1]; ++e) sum += rank[sources[e]] / degree[sources[e]];
    next[v] = (1 - damping) / n + damping * sum;
}""",
    *covering(100, 32, 128),
    rtol=1e-10,
    scratch=("b",),
    steps=lambda launch, args: [
        Step(
            "spread",
            ("starts", "sources", "degree", *(("a", "b") if i % 2 == 0 else ("b", "a")), "n", "damping"),
            launch,
        )
        for i in range(10)
    ],
)
def page_rank(rng):
    dense, starts, sources = _graph(rng, 100, 600)  # dense[v, u]: an edge from u to v
    degree = np.maximum(dense.sum(0), 1).astype("i4")
    rank = np.full(100, 0.01)
    for _ in range(10):
        rank = 0.15 / 100 + 0.85 * dense @ (rank / degree)
    args = {"starts": starts, "sources": sources, "degree": degree, "a": np.full(100, 0.01), "b": out(100, "f8")}
    return args | {"n": 100, "damping": 0.85}, {"a": rank}


@case(
    r"""
// Greedy colouring in rounds of independent sets: a vertex is coloured when its priority tops its open neighbours'
extern "C" __global__ void colour_round(const int* starts, const int* targets, const unsigned* priority,
                                        const int* colour, int* next, int n, int round) {
    int v = blockIdx.x * blockDim.x + threadIdx.x;
    if (v >= n) return;
    next[v] = colour[v];
    if (colour[v] >= 0) return;
    for (int e = starts[v]; e < starts[v + 1]; ++e) {
        int u = targets[e];
        if (u != v && colour[u] < 0 && priority[u] > priority[v]) return;
    }
    next[v] = round;
}""",
    *covering(120, 64),
    scratch=("b",),
    steps=lambda launch, args: [
        Step(
            "colour_round",
            ("starts", "targets", "priority", *(("a", "b") if i % 2 == 0 else ("b", "a")), "n", i),
            launch,
        )
        for i in range(20)
    ],
)
def independent_set_colouring(rng):
    dense, _, _ = _graph(rng, 120, 400)
    dense |= dense.T
    starts = np.concatenate([[0], np.cumsum(dense.sum(1))]).astype("i4")
    targets = np.nonzero(dense)[1].astype("i4")
    priority = rng.permutation(120).astype("u4")
    colour = np.full(120, -1)
    beats = dense & (priority[None, :] > priority[:, None]) & ~np.eye(120, dtype=bool)
    for i in range(20):
        is_open = colour < 0
        colour[is_open & ~(beats & is_open[None, :]).any(1)] = i
    args = {"starts": starts, "targets": targets, "priority": priority, "a": np.full(120, -1, "i4")}
    return args | {"b": out(120, "i4"), "n": 120}, {"a": colour}


@case(
    r"""
// Triangles: each edge intersects two sorted neighbour lists
__global__ void triangles(const int* starts, const int* targets, int n, unsigned long long* count) {
    unsigned own = 0;
    for (int u = blockIdx.x * blockDim.x + threadIdx.x; u < n; u += gridDim.x * blockDim.x)
        for (int e = starts[u]; e < starts[u + 1]; ++e) {
            int v = targets[e];
            if (v <= u) continue;
            int i = starts[u], j = starts[v];
            while (i < starts[u + 1] && j < starts[v + 1]) {
                if (targets[i] < targets[j]) ++i;
                else if (targets[i] > targets[j]) ++j;
                else { own += targets[i] > v; ++i; ++j; }
            }
        }
    own = __reduce_add_sync(0xffffffffu, own);
    if (threadIdx.x % 32 == 0) atomicAdd(count, (unsigned long long)own);
}""",
    Launch(2, 64),
)
def triangle_count(rng):
    dense, _, _ = _graph(rng, 80, 700)
    dense = (dense | dense.T) & ~np.eye(80, dtype=bool)
    starts = np.concatenate([[0], np.cumsum(dense.sum(1))]).astype("i4")
    matrix = dense.astype("i8")
    args = {"starts": starts, "targets": np.nonzero(dense)[1].astype("i4"), "n": 80, "count": np.zeros(1, "u8")}
    return args, {"count": np.array([np.trace(matrix @ matrix @ matrix) // 6])}


@case(
    r"""
// Solutions of the n queens problem: a thread takes the placements of its first rows, then backtracks with bit masks
__global__ void queens(unsigned* solutions) {
    int t = blockIdx.x * blockDim.x + threadIdx.x;
    if (t >= N * N * N) return;
    unsigned all = (1u << N) - 1, cols[N + 1], left[N + 1], right[N + 1], open[N + 1];
    unsigned c = 0, l = 0, r = 0;
    for (int row = 0, code = t; row < 3; ++row, code /= N) {
        unsigned bit = 1u << (code % N);
        if ((c | l | r) & bit) return;
        c |= bit; l = ((l | bit) << 1) & all; r = (r | bit) >> 1;
    }
    int row = 3;
    unsigned found = 0;
    cols[3] = c; left[3] = l; right[3] = r; open[3] = all & ~(c | l | r);
    while (row >= 3) {
        if (!open[row]) { --row; continue; }
        unsigned bit = open[row] & -open[row];
        open[row] ^= bit;
        if (row == N - 1) { ++found; continue; }
        cols[row + 1] = cols[row] | bit;
        left[row + 1] = ((left[row] | bit) << 1) & all;
        right[row + 1] = (right[row] | bit) >> 1;
        ++row;
        open[row] = all & ~(cols[row] | left[row] | right[row]);
    }
    if (found) atomicAdd(solutions, found);
}""",
    *covering(512, 64, 128),
    options=jg.Options(defines={"N": 8}),
)
def eight_queens(rng):
    return {"solutions": np.zeros(1, "u4")}, {"solutions": np.array([92])}
