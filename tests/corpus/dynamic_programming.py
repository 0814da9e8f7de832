"""Tables filled from their own neighbours: sequences, knapsacks, chains, warping, hidden states, paths in grids."""

from __future__ import annotations

import numpy as np

from .case import Launch, Step, case, covering, out


@case(
    r"""
// The longest common subsequence by antidiagonals, three of them in shared memory
__global__ void lcs(const char* a, const char* b, int m, int n, int* length) {
    extern __shared__ int diagonals[];
    int *before = diagonals, *last = before + m + 1, *now = last + m + 1;
    for (int i = threadIdx.x; i <= m; i += blockDim.x) before[i] = last[i] = now[i] = 0;
    __syncthreads();
    for (int d = 2; d <= m + n; ++d) {
        int low = max(1, d - n), high = min(m, d - 1);
        for (int i = low + threadIdx.x; i <= high; i += blockDim.x) {
            int j = d - i;
            int left = j > 1 ? last[i] : 0, up = i > 1 ? last[i - 1] : 0, corner = i > 1 && j > 1 ? before[i - 1] : 0;
            now[i] = a[i - 1] == b[j - 1] ? corner + 1 : max(left, up);
        }
        __syncthreads();
        int* spare = before;
        before = last; last = now; now = spare;
    }
    if (threadIdx.x == 0) *length = last[m];
}""",
    Launch(1, 64, 4 * 3 * 91), Launch(1, 32, 4 * 3 * 91),
)  # fmt: skip
def longest_common_subsequence(rng):
    a, b = rng.integers(97, 101, 90).astype("i1"), rng.integers(97, 101, 110).astype("i1")
    row = np.zeros(111, int)
    for v in a:
        best = np.maximum(row, np.concatenate([[0], np.where(b == v, row[:-1] + 1, 0)]))
        row = np.maximum.accumulate(best)
    return {"a": a, "b": b, "m": 90, "n": 110, "length": out(1, "i4")}, {"length": np.array([row[-1]])}


@case(
    r"""
// Needleman and Wunsch: the whole table, a launch an antidiagonal
extern "C" __global__ void align(const signed char* a, const signed char* b, int* table, int m, int n, int diagonal,
                                 int gap) {
    int i = blockIdx.x * blockDim.x + threadIdx.x + max(0, diagonal - n), j = diagonal - i;
    if (i > min(m, diagonal)) return;
    int w = n + 1, value;
    if (i == 0 || j == 0) value = gap * (i + j);
    else {
        int match = table[(i - 1) * w + j - 1] + (a[i - 1] == b[j - 1] ? 3 : -1);
        value = max(match, max(table[(i - 1) * w + j], table[i * w + j - 1]) + gap);
    }
    table[i * w + j] = value;
}""",
    Launch(2, 32),
    steps=lambda launch, args: [
        Step("align", ("a", "b", "table", "m", "n", d, "gap"), launch) for d in range(args["m"] + args["n"] + 1)
    ],
)
def needleman_wunsch(rng):
    a, b = rng.integers(0, 4, 40).astype("i1"), rng.integers(0, 4, 50).astype("i1")
    table = np.zeros((41, 51), int)
    table[0] = -2 * np.arange(51)
    for i, v in enumerate(a, 1):
        # within a row, a gap run is a running maximum of score + 2 j
        best = np.concatenate([[-2 * i], np.maximum(table[i - 1, :-1] + np.where(b == v, 3, -1), table[i - 1, 1:] - 2)])
        table[i] = np.maximum.accumulate(best + 2 * np.arange(51)) - 2 * np.arange(51)
    return {"a": a, "b": b, "table": out((41, 51), "i4"), "m": 40, "n": 50, "gap": -2}, {"table": table}


@case(
    r"""
// The best local alignment with affine gaps (Smith, Waterman, Gotoh), a thread a pair, rows in local memory
#define N 32
__global__ void local_alignment(const unsigned char* a, const unsigned char* b, int* score, int pairs) {
    int t = blockIdx.x * blockDim.x + threadIdx.x;
    if (t >= pairs) return;
    short h[N + 1], e[N + 1];
    for (int j = 0; j <= N; ++j) { h[j] = 0; e[j] = -30000; }
    int best = 0;
    for (int i = 0; i < N; ++i) {
        int corner = 0, f = -30000;
        for (int j = 1; j <= N; ++j) {
            e[j] = max(e[j] - 1, h[j] - 3);
            f = max(f - 1, h[j - 1] - 3);
            int match = corner + (a[t * N + i] == b[t * N + j - 1] ? 2 : -2);
            corner = h[j];
            h[j] = max(max(0, match), max((int)e[j], f));
            best = max(best, (int)h[j]);
        }
    }
    score[t] = best;
}""",
    *covering(50, 32),
)
def smith_waterman_affine_gaps(rng):
    a, b = rng.integers(0, 4, (2, 50, 32), dtype="u1")
    b[:25, 5:25] = a[:25, 8:28]
    h, e, f = (np.full((50, 33, 33), v) for v in (0, -30000, -30000))
    for i in range(1, 33):
        for j in range(1, 33):
            e[:, i, j] = np.maximum(e[:, i - 1, j] - 1, h[:, i - 1, j] - 3)
            f[:, i, j] = np.maximum(f[:, i, j - 1] - 1, h[:, i, j - 1] - 3)
            match = h[:, i - 1, j - 1] + np.where(a[:, i - 1] == b[:, j - 1], 2, -2)
            h[:, i, j] = np.max([np.zeros(50, int), match, e[:, i, j], f[:, i, j]], axis=0)
    return {"a": a, "b": b, "score": out(50, "i4"), "pairs": 50}, {"score": h.max((1, 2))}


@case(
    r"""
extern "C" __global__ void take(const int* before, int* now, int capacity, int weight, int value) {
    int c = blockIdx.x * blockDim.x + threadIdx.x;
    if (c > capacity) return;
    int best = before[c];
    if (c >= weight) best = max(best, before[c - weight] + value);
    now[c] = best;
}""",
    *covering(301, 64, 128),
    scratch=("b",),
    steps=lambda launch, args: [
        Step("take", (*(("a", "b") if i % 2 == 0 else ("b", "a")), 300, int(w), int(v)), launch)
        for i, (w, v) in enumerate(zip(args["weights"], args["values"], strict=True))
    ],
)
def knapsack(rng):
    weights, values = rng.integers(1, 60, 20, dtype="i4"), rng.integers(1, 100, 20, dtype="i4")
    best = np.zeros(301, int)
    for w, v in zip(weights, values, strict=True):
        best[w:] = np.maximum(best[w:], best[:-w] + v)
    args = {"a": np.zeros(301, "i4"), "b": out(301, "i4"), "weights": weights, "values": values}
    return args, {"a": best}


@case(
    r"""
// The cheapest order of a chain of matrix products: diagonals of a triangle, one block
__global__ void chain(const int* sizes, long long* cost, int n) {
    for (int i = threadIdx.x; i < n; i += blockDim.x) cost[i * n + i] = 0;
    __syncthreads();
    for (int length = 1; length < n; ++length) {
        for (int i = threadIdx.x; i + length < n; i += blockDim.x) {
            int j = i + length;
            long long best = 1ll << 62;
            for (int k = i; k < j; ++k) {
                long long product = (long long)sizes[i] * sizes[k + 1] * sizes[j + 1];
                best = min(best, cost[i * n + k] + cost[(k + 1) * n + j] + product);
            }
            cost[i * n + j] = best;
        }
        __syncthreads();
    }
}""",
    Launch(1, 32), Launch(1, 5),
)  # fmt: skip
def matrix_chain_order(rng):
    n, sizes = 14, rng.integers(1, 2000, 15, dtype="i4")
    p, cost = sizes.tolist(), {}

    def best(i, j):
        if i == j:
            return 0
        if (i, j) not in cost:
            cost[i, j] = min(best(i, k) + best(k + 1, j) + p[i] * p[k + 1] * p[j + 1] for k in range(i, j))
        return cost[i, j]

    table = np.array([[best(i, j) if i <= j else -5 for j in range(n)] for i in range(n)])
    start = np.full((n, n), -5, "i8")
    return {"sizes": sizes, "cost": start, "n": n}, {"cost": table}


@case(
    r"""
// Viterbi's path of hidden Markov models, a block a sequence, a thread a state, then traced back by thread 0
__global__ void viterbi(const float* start, const float* transition, const float* emission, const int* observed,
                        int steps, int symbols, unsigned char* path) {
    const int states = blockDim.x;
    __shared__ float score[16];
    __shared__ unsigned char from[64][16];
    int s = threadIdx.x, base = blockIdx.x * steps;
    score[s] = start[s] + emission[s * symbols + observed[base]];
    for (int t = 1; t < steps; ++t) {
        __syncthreads();
        int best = 0;
        float most = score[0] + transition[s];
        for (int r = 1; r < states; ++r) {
            float v = score[r] + transition[r * states + s];
            if (v > most) { most = v; best = r; }
        }
        from[t][s] = best;
        __syncthreads();
        score[s] = most + emission[s * symbols + observed[base + t]];
    }
    __syncthreads();
    if (s == 0) {
        int at = 0;
        for (int r = 1; r < states; ++r) if (score[r] > score[at]) at = r;
        for (int t = steps - 1; t >= 0; --t) { path[base + t] = at; if (t) at = from[t][at]; }
    }
}""",
    Launch(4, 10),
)
def viterbi_path(rng):
    # logarithms in whole numbers: sums are exact and ties go to the first in both
    start, transition = rng.integers(-500, 0, 10).astype("f4"), rng.integers(-500, 0, (10, 10)).astype("f4")
    emission, observed = rng.integers(-500, 0, (10, 6)).astype("f4"), rng.integers(0, 6, (4, 50), dtype="i4")
    paths = []
    for row in observed:
        score, back = start + emission[:, row[0]], []
        for o in row[1:]:
            every = score[:, None] + transition
            back.append(every.argmax(0))
            score = every.max(0) + emission[:, o]
        path = [int(score.argmax())]
        for b in reversed(back):
            path.append(int(b[path[-1]]))
        paths.append(path[::-1])
    args = {"start": start, "transition": transition, "emission": emission, "observed": observed, "steps": 50}
    return args | {"symbols": 6, "path": out((4, 50), "u1")}, {"path": np.array(paths)}


@case(
    r"""
// Dynamic time warping within a band, a thread a pair of series
__global__ void warping(const float* a, const float* b, int n, int band, float* distance, int pairs) {
    int t = blockIdx.x * blockDim.x + threadIdx.x;
    if (t >= pairs) return;
    float row[2][65];
    for (int j = 0; j <= n; ++j) row[0][j] = j ? 1e30f : 0;
    for (int i = 1; i <= n; ++i) {
        float *now = row[i & 1], *last = row[i & 1 ^ 1];
        for (int j = 0; j <= n; ++j) now[j] = 1e30f;
        for (int j = max(1, i - band); j <= min(n, i + band); ++j)
            now[j] = fabsf(a[t * n + i - 1] - b[t * n + j - 1]) + fminf(last[j - 1], fminf(last[j], now[j - 1]));
    }
    distance[t] = row[n & 1][n];
}""",
    *covering(30, 32),
    rtol=1e-5,
)
def time_warping_in_a_band(rng):
    a, b = rng.normal(size=(2, 30, 40)).astype("f4")
    table = np.full((30, 41, 41), np.inf)
    table[:, 0, 0] = 0
    for i in range(1, 41):
        for j in range(max(1, i - 6), min(40, i + 6) + 1):
            least = np.minimum(np.minimum(table[:, i - 1, j - 1], table[:, i - 1, j]), table[:, i, j - 1])
            table[:, i, j] = np.abs(a[:, i - 1].astype("f8") - b[:, j - 1]) + least
    return {"a": a, "b": b, "n": 40, "band": 6, "distance": out(30), "pairs": 30}, {"distance": table[:, 40, 40]}


@case(
    r"""
// Cheapest ways down a grid (seams of a picture), rows one after another with all threads of a block
__global__ void seams(const int* energy, int* total, int w, int h) {
    for (int y = 0; y < h; ++y) {
        for (int x = threadIdx.x; x < w; x += blockDim.x) {
            int best = 0;
            if (y) {
                const int* above = total + (y - 1) * w;
                best = above[x];
                if (x) best = min(best, above[x - 1]);
                if (x + 1 < w) best = min(best, above[x + 1]);
            }
            total[y * w + x] = energy[y * w + x] + best;
        }
        __syncthreads();
    }
}""",
    Launch(1, 64), Launch(1, 96),
)  # fmt: skip
def seams_of_a_picture(rng):
    energy = rng.integers(0, 1000, (30, 90), dtype="i4")
    total = energy.astype(int)
    for y in range(1, 30):
        p = np.pad(total[y - 1], 1, constant_values=10**9)
        total[y] += np.minimum(np.minimum(p[:-2], p[1:-1]), p[2:])
    return {"energy": energy, "total": out((30, 90), "i4"), "w": 90, "h": 30}, {"total": total}
