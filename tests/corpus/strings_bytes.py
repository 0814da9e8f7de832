"""Bytes and text: search, case, numbers, UTF-8, run lengths, base64, brackets, words."""

from __future__ import annotations

import base64
import re

import numpy as np

from .case import Launch, case, covering, out


def _text(rng, size, letters=b"abcdefgh  ,.\n"):
    return rng.choice(np.frombuffer(letters, "u1"), size).astype("u1")


@case(
    r"""
__global__ void find_all(const char* text, int n, const char* pattern, int m, unsigned char* hit, int* count) {
    __shared__ int block_count;
    if (threadIdx.x == 0) block_count = 0;
    __syncthreads();
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    bool same = i + m <= n;
    for (int k = 0; same && k < m; ++k) same = text[i + k] == pattern[k];
    if (i < n) hit[i] = same;
    if (same) atomicAdd(&block_count, 1);
    __syncthreads();
    if (threadIdx.x == 0 && block_count) atomicAdd(count, block_count);
}""",
    *covering(2000, 64, 256),
)
def find_substring(rng):
    text, pattern = _text(rng, 2000, b"ab"), b"abbab"
    hits = [m.start() for m in re.finditer(b"(?=abbab)", text.tobytes())]
    hit = np.zeros(2000, "u1")
    hit[hits] = 1
    args = {"text": text.view("i1"), "n": 2000, "pattern": np.frombuffer(pattern, "i1"), "m": 5}
    return args | {"hit": out(2000, "u1"), "count": np.zeros(1, "i4")}, {"hit": hit, "count": np.array([len(hits)])}


@case(
    r"""
// Case swapped four bytes at a time with video instructions' cousins
__global__ void swap_case(const unsigned* in, unsigned* out, int words) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= words) return;
    unsigned w = in[i], folded = w | 0x20202020u;
    unsigned letter = __vcmpgeu4(folded, 0x61616161u) & __vcmpleu4(folded, 0x7a7a7a7au);
    out[i] = w ^ (letter & 0x20202020u);
}""",
    *covering(250, 64),
)
def swap_case_simd_in_a_word(rng):
    text = rng.integers(0, 128, 1000, dtype="u1")
    swapped = np.frombuffer(text.tobytes().swapcase(), "u4")
    return {"in": text.view("u4"), "out": out(250, "u4"), "words": 250}, {"out": swapped}


@case(
    r"""
// Decimal text to numbers, a field of 12 characters a thread; and back, right-aligned
__global__ void parse(const char* fields, long long* values, char* printed, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    const char* f = fields + i * 12;
    long long v = 0;
    bool negative = false;
    for (int k = 0; k < 12 && f[k]; ++k) {
        if (f[k] == '-') negative = true;
        else if (f[k] >= '0' && f[k] <= '9') v = v * 10 + (f[k] - '0');
    }
    values[i] = negative ? -v : v;
    char* p = printed + i * 12;
    int k = 11;
    unsigned long long rest = 3 * v;
    do { p[k--] = '0' + rest % 10; rest /= 10; } while (rest && k >= 0);
    while (k >= 0) p[k--] = ' ';
}""",
    *covering(150, 64),
)
def parse_and_print_decimals(rng):
    values = rng.integers(-(10**9), 10**9, 150)
    fields = np.array([str(v) for v in values], "S12")
    printed = np.array([str(3 * abs(v)).rjust(12) for v in values.tolist()], "S12")
    args = {"fields": fields.view("i1"), "values": out(150, "i8"), "printed": out(1800, "i1"), "n": 150}
    return args, {"values": values, "printed": printed.view("i1")}


@case(
    r"""
// Length and sum of the code points of UTF-8 strings, found by their offsets
__global__ void decode(const unsigned char* bytes, const int* offsets, int* lengths, unsigned* sums, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    int length = 0;
    unsigned sum = 0;
    for (const unsigned char *p = bytes + offsets[i], *end = bytes + offsets[i + 1]; p < end; ++length) {
        unsigned c = *p++, more = c < 0x80 ? 0 : c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3;
        unsigned value = more ? c & (0x3f >> more) : c;
        while (more--) value = value << 6 | (*p++ & 0x3f);
        sum += value;
    }
    lengths[i] = length; sums[i] = sum;
}""",
    *covering(60, 32, 64),
)
def utf8_code_points(rng):
    pool = list("aZ09 éßñΩж漢字한𝄞😀")
    strings = ["".join(rng.choice(pool, rng.integers(0, 20))) for _ in range(60)]
    encoded = [s.encode() for s in strings]
    offsets = np.concatenate([[0], np.cumsum([len(e) for e in encoded])]).astype("i4")
    joined = np.frombuffer(b"".join(encoded) + b"\0", "u1")
    args = {"bytes": joined, "offsets": offsets, "lengths": out(60, "i4"), "sums": out(60, "u4"), "n": 60}
    return args, {"lengths": np.array([len(s) for s in strings]), "sums": np.array([sum(map(ord, s)) for s in strings])}


@case(
    r"""
// Run-length encoding in one block: heads by comparison, places by a scan, lengths by differences
__global__ void run_lengths(const unsigned char* in, int n, unsigned char* value, int* length, int* runs) {
    __shared__ int place[256], start[257];
    int t = threadIdx.x;
    int head = t < n && (t == 0 || in[t] != in[t - 1]);
    place[t] = head;
    for (int d = 1; d < 256; d *= 2) {
        __syncthreads();
        int add = t >= d ? place[t - d] : 0;
        __syncthreads();
        place[t] += add;
    }
    __syncthreads();
    int total = place[255];
    if (head) { start[place[t] - 1] = t; value[place[t] - 1] = in[t]; }
    if (t == 0) { start[total] = n; *runs = total; }
    __syncthreads();
    if (t < total) length[t] = start[t + 1] - start[t];
}""",
    Launch(1, 256),
)
def run_length_encoding(rng):
    data = rng.choice(np.arange(3, dtype="u1"), 240, p=[0.7, 0.2, 0.1])
    heads = np.flatnonzero(np.concatenate([[True], data[1:] != data[:-1]]))
    value, length = out(256, "u1"), out(256, "i4")
    value[: heads.size], length[: heads.size] = data[heads], np.diff(np.concatenate([heads, [240]]))
    args = {"in": data, "n": 240, "value": out(256, "u1"), "length": out(256, "i4"), "runs": out(1, "i4")}
    return args, {"value": value, "length": length, "runs": np.array([heads.size])}


@case(
    r"""
__constant__ char alphabet[65] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
extern "C" __global__ void encode64(const unsigned char* in, int n, char* out) {
    int g = blockIdx.x * blockDim.x + threadIdx.x;
    if (3 * g >= n) return;
    int left = min(3, n - 3 * g);
    unsigned v = in[3 * g] << 16 | (left > 1 ? in[3 * g + 1] << 8 : 0) | (left > 2 ? in[3 * g + 2] : 0);
    for (int k = 0; k < 4; ++k) out[4 * g + k] = k <= left ? alphabet[v >> (18 - 6 * k) & 63] : '=';
}""",
    *covering(167, 64, 256),
)
def base64_encoding(rng):
    data = rng.integers(0, 256, 500, dtype="u1")
    encoded = np.frombuffer(base64.b64encode(data.tobytes()), "i1")
    return {"in": data, "n": 500, "out": out(encoded.size, "i1")}, {"out": encoded}


@case(
    r"""
// Words are counted where a letter follows what is none; the longest found by a maximum
__device__ bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
__global__ void words(const char* text, int n, int* count, int* longest, int* initials) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    bool begins = i < n && letter(text[i]) && (i == 0 || !letter(text[i - 1]));
    int in_block = __syncthreads_count(begins);
    if (threadIdx.x == 0) atomicAdd(count, in_block);
    if (begins) {
        int length = 0;
        while (i + length < n && letter(text[i + length])) ++length;
        atomicMax(longest, length);
        atomicAdd(&initials[text[i] - 'a'], 1);
    }
}""",
    *covering(1500, 64, 100, 512),
)
def count_words(rng):
    text = _text(rng, 1500)
    words = re.findall(rb"[a-z]+", text.tobytes())
    initials = np.bincount([w[0] - 97 for w in words], minlength=26)
    args = {"text": text.view("i1"), "n": 1500, "count": np.zeros(1, "i4"), "longest": np.zeros(1, "i4")}
    return args | {"initials": np.zeros(26, "i4")}, {
        "count": np.array([len(words)]), "longest": np.array([max(map(len, words))]), "initials": initials,
    }  # fmt: skip


@case(
    r"""
// Levenshtein distance of pairs of short words with bit vectors (Myers)
__global__ void distances(const unsigned char* a, const unsigned char* b, int width, int* distance, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    const unsigned char *p = a + i * width, *t = b + i * width;
    int m = 0, k = 0;
    unsigned match[26] = {};
    for (; m < width && p[m]; ++m) match[p[m] - 'a'] |= 1u << m;
    while (k < width && t[k]) ++k;
    if (m == 0) { distance[i] = k; return; }
    unsigned vp = ~0u, vn = 0, top = 1u << (m - 1);
    int score = m;
    for (int j = 0; j < k; ++j) {
        unsigned eq = match[t[j] - 'a'], x = eq | vn;
        unsigned d0 = (((eq & vp) + vp) ^ vp) | x;
        unsigned hp = vn | ~(d0 | vp), hn = vp & d0;
        score += (hp & top) ? 1 : (hn & top) ? -1 : 0;
        hp = hp << 1 | 1; hn <<= 1;
        vp = hn | ~(d0 | hp);
        vn = hp & d0;
    }
    distance[i] = score;
}""",
    *covering(80, 32),
)
def edit_distance_bit_vectors(rng):
    a, b = (np.array(["".join(rng.choice(list("abc"), rng.integers(0, 20))) for _ in range(80)], "S20") for _ in "12")
    expected = []
    for s, t in zip(a.tolist(), b.tolist(), strict=True):
        row = list(range(len(t) + 1))
        for i, c in enumerate(s, 1):
            new = [i]
            for j, d in enumerate(t, 1):
                new.append(min(row[j] + 1, new[-1] + 1, row[j - 1] + (c != d)))
            row = new
        expected.append(row[-1])
    args = {"a": a.view("u1"), "b": b.view("u1"), "width": 20, "distance": out(80, "i4"), "n": 80}
    return args, {"distance": np.array(expected)}
