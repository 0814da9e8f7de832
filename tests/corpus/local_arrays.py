"""Arrays of a thread's own, indexed with what is only known at run time; big frames, stacks, tables."""

from __future__ import annotations

import itertools

import numpy as np

from .case import case, covering, out


@case(
    r"""
__global__ void histogram(const unsigned char* x, int length, unsigned char* mode, int* highest, int rows) {
    int r = blockIdx.x * blockDim.x + threadIdx.x;
    if (r >= rows) return;
    unsigned short counts[64];
    for (int v = 0; v < 64; ++v) counts[v] = 0;
    for (int i = 0; i < length; ++i) counts[x[r * length + i]]++;
    int best = 0;
    for (int v = 1; v < 64; ++v) if (counts[v] > counts[best]) best = v;
    mode[r] = best; highest[r] = counts[best];
}""",
    *covering(70, 32, 64),
)
def mode_of_each_row(rng):
    x = rng.integers(0, 64, (70, 150), dtype="u1")
    counts = np.stack([np.bincount(row, minlength=64) for row in x])
    args = {"x": x, "length": 150, "mode": out(70, "u1"), "highest": out(70, "i4"), "rows": 70}
    return args, {"mode": counts.argmax(1), "highest": counts.max(1)}


@case(
    r"""
// The i-th permutation of ten things, in factorial digits
__global__ void permutations(const int* index, signed char* permutation, int n) {
    int t = blockIdx.x * blockDim.x + threadIdx.x;
    if (t >= n) return;
    char pool[8];
    for (int k = 0; k < 8; ++k) pool[k] = k;
    int rest = index[t], f = 5040;
    for (int k = 0; k < 8; ++k) {
        int at = rest / f;
        rest %= f;
        if (k < 7) f /= 7 - k;
        permutation[t * 8 + k] = pool[at];
        for (int j = at; j < 7 - k; ++j) pool[j] = pool[j + 1];
    }
}""",
    *covering(100, 32),
)
def permutations_by_number(rng):
    index = rng.integers(0, 40320, 100, dtype="i4")
    everything = list(itertools.permutations(range(8)))
    rows = np.array([everything[i] for i in index])
    return {"index": index, "permutation": out((100, 8), "i1"), "n": 100}, {"permutation": rows}


@case(
    r"""
// A frame of eight kilobytes: a sieve a thread
__global__ void sieve(const int* limits, int* counts, int n) {
    int t = blockIdx.x * blockDim.x + threadIdx.x;
    if (t >= n) return;
    bool composite[2000];
    int limit = limits[t], count = 0;
    for (int k = 0; k < limit; ++k) composite[k] = false;
    for (int p = 2; p < limit; ++p) {
        if (composite[p]) continue;
        ++count;
        for (int k = p * p; k < limit; k += p) composite[k] = true;
    }
    counts[t] = count;
}""",
    *covering(20, 32),
)
def sieve_in_local_memory(rng):
    limits = rng.integers(2, 2000, 20, dtype="i4")
    prime = np.ones(2000, bool)
    prime[:2] = False
    for p in range(2, 45):
        prime[p * p :: p] &= not prime[p]
    below = np.concatenate([[0], prime.cumsum()])
    return {"limits": limits, "counts": out(20, "i4"), "n": 20}, {"counts": below[limits]}


@case(
    r"""
// A stack machine: byte code in, results out
__global__ void machine(const unsigned char* code, int length, const double* inputs, double* results, int n) {
    int t = blockIdx.x * blockDim.x + threadIdx.x;
    if (t >= n) return;
    double stack[16];
    int top = 0;
    for (int pc = 0; pc < length; ++pc) {
        int op = code[pc];
        switch (op >> 4) {
            case 0: stack[top++] = op & 15; break;
            case 1: stack[top++] = inputs[t * 4 + (op & 3)]; break;
            case 2: --top; stack[top - 1] += stack[top]; break;
            case 3: --top; stack[top - 1] -= stack[top]; break;
            case 4: --top; stack[top - 1] *= stack[top]; break;
            case 5: { double v = stack[top - 1 - (op & 15)]; stack[top++] = v; break; }
            case 6: { double v = stack[top - 1]; stack[top - 1] = stack[top - 2]; stack[top - 2] = v; break; }
            case 7: stack[top - 1] = -stack[top - 1]; break;
            default: break;
        }
    }
    results[t] = stack[top - 1];
}""",
    *covering(60, 64),
    rtol=1e-12,
    atol=1e-12,
)
def stack_machine(rng):
    inputs = rng.normal(size=(60, 4))
    code, model = [], []
    while len(code) < 60 or len(model) > 1:
        kind = int(rng.choice([0, 1, 5, 6, 7, 2, 3, 4] if len(code) < 60 else [2, 3]))
        needed = {2: 2, 3: 2, 4: 2, 6: 2, 5: 1, 7: 1}.get(kind, 0)
        if len(model) < needed or (kind in (0, 1, 5) and len(model) > 12):
            continue
        low = int(rng.integers(0, {0: 16, 1: 4, 5: max(len(model), 1)}.get(kind, 1)))
        code.append(kind * 16 + low)
        if kind == 0:
            model.append(np.full(60, float(low)))
        elif kind == 1:
            model.append(inputs[:, low])
        elif kind == 5:
            model.append(model[-1 - low])
        elif kind == 6:
            model[-1], model[-2] = model[-2], model[-1]
        elif kind == 7:
            model[-1] = -model[-1]
        else:
            b, a = model.pop(), model.pop()
            with np.errstate(all="ignore"):  # repeated squares may overflow, here and in the kernel
                model.append(a + b if kind == 2 else a - b if kind == 3 else a * b)
    code = np.array(code, "u1")
    args = {"code": code, "length": code.size, "inputs": inputs, "results": out(60, "f8"), "n": 60}
    return args, {"results": model[0]}


@case(
    r"""
// A little matrix turned and mirrored eight ways; canonical form is the least of them as a number
__device__ unsigned turn(unsigned m) {
    unsigned char cell[4][4], turned[4][4];
    for (int r = 0; r < 4; ++r) for (int c = 0; c < 4; ++c) cell[r][c] = m >> (r * 4 + c) & 1;
    for (int r = 0; r < 4; ++r) for (int c = 0; c < 4; ++c) turned[c][3 - r] = cell[r][c];
    unsigned result = 0;
    for (int r = 0; r < 4; ++r) for (int c = 0; c < 4; ++c) result |= turned[r][c] << (r * 4 + c);
    return result;
}
__global__ void canonical(const unsigned* m, unsigned* least, int n) {
    int t = blockIdx.x * blockDim.x + threadIdx.x;
    if (t >= n) return;
    unsigned v = m[t], best = v;
    for (int k = 0; k < 8; ++k) {
        v = k == 4 ? (v & 0x1111) << 3 | (v & 0x2222) << 1 | (v & 0x4444) >> 1 | (v & 0x8888) >> 3 : turn(v);
        best = min(best, v);
    }
    least[t] = best;
}""",
    *covering(120, 32, 128),
)
def symmetries_of_a_bit_square(rng):
    m = rng.integers(0, 2**16, 120, dtype="u4")
    bits = (m[:, None] >> np.arange(16, dtype="u4") & 1).reshape(-1, 4, 4)
    weight = 1 << np.arange(16).reshape(4, 4)
    forms = [np.rot90(b, k, (1, 2)) for k in range(4) for b in (bits, bits[:, :, ::-1])]
    least = np.min([(f * weight).sum((1, 2)) for f in forms], axis=0)
    return {"m": m, "least": out(120, "u4"), "n": 120}, {"least": least}
