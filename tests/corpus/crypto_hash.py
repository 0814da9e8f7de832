"""Hashes and ciphers, checked against the standard library or published algorithms."""

from __future__ import annotations

import hashlib
import struct
import zlib

import numpy as np

from .case import case, covering, out


def _messages(rng, count, width):
    lengths = rng.integers(0, width + 1, count, dtype="i4")
    return rng.integers(0, 256, (count, width), dtype="u1"), lengths


def _digests(name, data, lengths):
    digests = [hashlib.new(name, row[:n].tobytes()).digest() for row, n in zip(data, lengths, strict=True)]
    return np.frombuffer(b"".join(digests), "u1").reshape(len(digests), -1)


@case(
    r"""
__constant__ unsigned K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
__device__ unsigned rotr(unsigned x, int n) { return __funnelshift_r(x, x, n); }
__device__ void block(unsigned* h, const unsigned char* p) {
    unsigned w[64], v[8];
    for (int i = 0; i < 16; ++i) w[i] = p[4 * i] << 24 | p[4 * i + 1] << 16 | p[4 * i + 2] << 8 | p[4 * i + 3];
    for (int i = 16; i < 64; ++i) {
        unsigned a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (rotr(a, 7) ^ rotr(a, 18) ^ a >> 3) + w[i - 7] + (rotr(b, 17) ^ rotr(b, 19) ^ b >> 10);
    }
    for (int i = 0; i < 8; ++i) v[i] = h[i];
    for (int i = 0; i < 64; ++i) {
        unsigned e = v[4], a = v[0];
        unsigned t1 = v[7] + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + ((e & v[5]) ^ (~e & v[6])) + K[i] + w[i];
        unsigned t2 = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        for (int k = 7; k > 0; --k) v[k] = v[k - 1];
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; ++i) h[i] += v[i];
}
extern "C" __global__ void sha256(const unsigned char* data, const int* lengths, int width, unsigned char* digest,
                                  int n) {
    int t = blockIdx.x * blockDim.x + threadIdx.x;
    if (t >= n) return;
    unsigned h[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const unsigned char* p = data + t * width;
    int length = lengths[t], done = 0;
    for (; done + 64 <= length; done += 64) block(h, p + done);
    unsigned char tail[128];
    int rest = length - done, size = rest < 56 ? 64 : 128;
    for (int i = 0; i < size; ++i) tail[i] = i < rest ? p[done + i] : i == rest ? 0x80 : 0;
    unsigned long long bits = 8ull * length;
    for (int i = 0; i < 8; ++i) tail[size - 1 - i] = bits >> (8 * i);
    for (int i = 0; i < size; i += 64) block(h, tail + i);
    for (int i = 0; i < 32; ++i) digest[t * 32 + i] = h[i / 4] >> (24 - 8 * (i % 4));
}""",
    *covering(40, 32),
)
def sha256(rng):
    data, lengths = _messages(rng, 40, 150)
    args = {"data": data, "lengths": lengths, "width": 150, "digest": out((40, 32), "u1"), "n": 40}
    return args, {"digest": _digests("sha256", data, lengths)}


@case(
    r"""
__constant__ int shift[16] = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};
__constant__ unsigned sines[64];
extern "C" __global__ void md5_short(const unsigned* words, unsigned* digest, int n) {
    int t = blockIdx.x * blockDim.x + threadIdx.x;
    if (t >= n) return;
    unsigned m[16];                                     // 40 bytes, padded to one block
    #pragma unroll
    for (int i = 0; i < 16; ++i) m[i] = i < 10 ? words[t * 10 + i] : i == 10 ? 0x80 : i == 14 ? 320 : 0;
    unsigned a = 0x67452301, b = 0xefcdab89, c = 0x98badcfe, d = 0x10325476;
    #pragma unroll
    for (int i = 0; i < 64; ++i) {
        unsigned f;
        int g;
        if (i < 16) { f = (b & c) | (~b & d); g = i; }
        else if (i < 32) { f = (d & b) | (~d & c); g = (5 * i + 1) % 16; }
        else if (i < 48) { f = b ^ c ^ d; g = (3 * i + 5) % 16; }
        else { f = c ^ (b | ~d); g = 7 * i % 16; }
        f += a + sines[i] + m[g];
        a = d; d = c; c = b;
        b += __funnelshift_l(f, f, shift[i / 16 * 4 + i % 4]);
    }
    digest[4 * t] = a + 0x67452301; digest[4 * t + 1] = b + 0xefcdab89;
    digest[4 * t + 2] = c + 0x98badcfe; digest[4 * t + 3] = d + 0x10325476;
}""",
    *covering(70, 64),
)
def md5_unrolled(rng):
    words = rng.integers(0, 2**32, (70, 10), dtype="u4")
    sines = np.floor(np.abs(np.sin(np.arange(1, 65))) * 2**32).astype("u4")
    digest = _digests("md5", words.view("u1"), [40] * 70).view("u4")
    return {"$sines": sines, "words": words, "digest": out((70, 4), "u4"), "n": 70}, {"digest": digest}


@case(
    r"""
// CRC-32 with a table made in shared memory, a message a thread; and Adler-32 beside it
__global__ void checksums(const unsigned char* data, const int* lengths, int width, unsigned* crc, unsigned* adler,
                          int n) {
    __shared__ unsigned table[256];
    for (int i = threadIdx.x; i < 256; i += blockDim.x) {
        unsigned c = i;
        for (int k = 0; k < 8; ++k) c = c & 1 ? c >> 1 ^ 0xedb88320u : c >> 1;
        table[i] = c;
    }
    __syncthreads();
    int t = blockIdx.x * blockDim.x + threadIdx.x;
    if (t >= n) return;
    unsigned c = ~0u, a = 1, b = 0;
    for (int i = 0; i < lengths[t]; ++i) {
        unsigned v = data[t * width + i];
        c = c >> 8 ^ table[(c ^ v) & 255];
        a = (a + v) % 65521; b = (b + a) % 65521;
    }
    crc[t] = ~c; adler[t] = b << 16 | a;
}""",
    *covering(50, 32, 64),
)
def crc32_and_adler32(rng):
    data, lengths = _messages(rng, 50, 200)
    rows = [row[:n].tobytes() for row, n in zip(data, lengths, strict=True)]
    args = {"data": data, "lengths": lengths, "width": 200, "crc": out(50, "u4"), "adler": out(50, "u4"), "n": 50}
    return args, {"crc": np.array([zlib.crc32(r) for r in rows]), "adler": np.array([zlib.adler32(r) for r in rows])}


def _aes_tables():
    """The substitution box from inverses in GF(256), as the standard defines it."""

    def times(a, b):
        r = 0
        while b:
            if b & 1:
                r ^= a
            a = a << 1 ^ (0x11B if a & 0x80 else 0)
            b >>= 1
        return r

    box = np.zeros(256, "u1")
    for v in range(256):
        inverse = next((w for w in range(256) if times(v, w) == 1), 0)
        rotated = inverse
        s = inverse
        for _ in range(4):
            rotated = (rotated << 1 | rotated >> 7) & 255
            s ^= rotated
        box[v] = s ^ 0x63
    return box, times


@case(
    r"""
// AES-128 in counter mode: the key schedule in shared memory, a block of sixteen bytes a thread
__constant__ unsigned char box[256];
__device__ unsigned char twice(unsigned char v) { return v << 1 ^ (v >> 7) * 0x1b; }
extern "C" __global__ void aes_ctr(const unsigned char* key, unsigned nonce, const unsigned char* in,
                                   unsigned char* out, int blocks) {
    __shared__ unsigned char round_keys[176];
    if (threadIdx.x == 0) {
        unsigned char constant = 1;
        for (int i = 0; i < 16; ++i) round_keys[i] = key[i];
        for (int i = 16; i < 176; i += 4) {
            unsigned char t[4];
            for (int k = 0; k < 4; ++k) t[k] = round_keys[i - 4 + k];
            if (i % 16 == 0) {
                unsigned char first = t[0];
                t[0] = box[t[1]] ^ constant; t[1] = box[t[2]]; t[2] = box[t[3]]; t[3] = box[first];
                constant = twice(constant);
            }
            for (int k = 0; k < 4; ++k) round_keys[i + k] = round_keys[i - 16 + k] ^ t[k];
        }
    }
    __syncthreads();
    int t = blockIdx.x * blockDim.x + threadIdx.x;
    if (t >= blocks) return;
    unsigned char s[16] = {}, u[16];
    for (int k = 0; k < 4; ++k) { s[k] = nonce >> (24 - 8 * k); s[12 + k] = t >> (24 - 8 * k); }
    for (int k = 0; k < 16; ++k) s[k] ^= round_keys[k];
    for (int round = 1; round <= 10; ++round) {
        for (int c = 0; c < 4; ++c) for (int r = 0; r < 4; ++r) u[4 * c + r] = box[s[4 * ((c + r) % 4) + r]];
        for (int c = 0; c < 4; ++c) {
            unsigned char* a = u + 4 * c;
            unsigned char all = a[0] ^ a[1] ^ a[2] ^ a[3];
            for (int r = 0; r < 4; ++r) {
                unsigned char mixed = round < 10 ? a[r] ^ all ^ twice(a[r] ^ a[(r + 1) % 4]) : a[r];
                s[4 * c + r] = mixed ^ round_keys[16 * round + 4 * c + r];
            }
        }
    }
    for (int k = 0; k < 16; ++k) out[16 * t + k] = in[16 * t + k] ^ s[k];
}""",
    *covering(40, 32),
)
def aes_128_counter_mode(rng):
    box, times = _aes_tables()
    key, nonce = rng.integers(0, 256, 16, dtype="u1"), int(rng.integers(0, 2**32))
    data = rng.integers(0, 256, (40, 16), dtype="u1")
    keys, constant = [key.reshape(4, 4)], 1
    for _ in range(10):
        words = [w.copy() for w in keys[-1]]
        t = box[np.roll(words[3], -1)]
        t[0] ^= constant
        constant = times(constant, 2)
        for w in words:
            w ^= t
            t = w
        keys.append(np.array(words))
    by2, by3 = (np.array([times(v, k) for v in range(256)], "u1") for k in (2, 3))
    state = np.zeros((40, 4, 4), "u1")  # block, column, row
    state[:, 0] = np.frombuffer(struct.pack(">I", nonce), "u1")
    state[:, 3] = np.arange(40, dtype=">u4").view("u1").reshape(40, 4)
    state ^= keys[0]
    for i in range(1, 11):
        moved = np.stack([np.roll(box[state][:, :, r], -r, 1) for r in range(4)], 2)
        if i < 10:
            parts = [by2[moved], by3[np.roll(moved, -1, 2)], np.roll(moved, -2, 2), np.roll(moved, -3, 2)]
            moved = np.bitwise_xor.reduce(parts)
        state = moved ^ keys[i]
    args = {"$box": box, "key": key, "nonce": nonce, "in": data, "out": out((40, 16), "u1"), "blocks": 40}
    return args, {"out": data ^ state.reshape(40, 16)}


@case(
    r"""
// ChaCha20: the quarter rounds on registers
#define QUARTER(a, b, c, d) \
    a += b; d ^= a; d = d << 16 | d >> 16; c += d; b ^= c; b = b << 12 | b >> 20; \
    a += b; d ^= a; d = d << 8 | d >> 24; c += d; b ^= c; b = b << 7 | b >> 25;
__global__ void chacha(const unsigned* key, const unsigned* nonce, unsigned* stream, int n) {
    unsigned t = blockIdx.x * blockDim.x + threadIdx.x;
    if (t >= n) return;
    unsigned x[16] = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574}, start[16];
    for (int i = 0; i < 8; ++i) x[4 + i] = key[i];
    x[12] = t;
    for (int i = 0; i < 3; ++i) x[13 + i] = nonce[i];
    #pragma unroll
    for (int i = 0; i < 16; ++i) start[i] = x[i];
    #pragma unroll 2
    for (int r = 0; r < 10; ++r) {
        QUARTER(x[0], x[4], x[8], x[12]) QUARTER(x[1], x[5], x[9], x[13])
        QUARTER(x[2], x[6], x[10], x[14]) QUARTER(x[3], x[7], x[11], x[15])
        QUARTER(x[0], x[5], x[10], x[15]) QUARTER(x[1], x[6], x[11], x[12])
        QUARTER(x[2], x[7], x[8], x[13]) QUARTER(x[3], x[4], x[9], x[14])
    }
    #pragma unroll
    for (int i = 0; i < 16; ++i) stream[16 * t + i] = x[i] + start[i];
}""",
    *covering(45, 32),
)
def chacha20_stream(rng):
    key, nonce = rng.integers(0, 2**32, 8, dtype="u4"), rng.integers(0, 2**32, 3, dtype="u4")
    start = np.zeros((16, 45), "u4")
    start[:4] = np.array([0x61707865, 0x3320646E, 0x79622D32, 0x6B206574], "u4")[:, None]
    start[4:12], start[12], start[13:] = key[:, None], np.arange(45), nonce[:, None]
    x = start.reshape(4, 4, 45).copy()

    def turn(v, k):
        return v << np.uint32(k) | v >> np.uint32(32 - k)

    for i in range(20):
        if i % 2:  # diagonals become columns
            x = np.stack([np.roll(row, -k, 0) for k, row in enumerate(x)])
        a, b, c, d = x
        for first, second in ((16, 12), (8, 7)):
            a = a + b
            d = turn(d ^ a, first)
            c = c + d
            b = turn(b ^ c, second)
        x = np.stack([a, b, c, d])
        if i % 2:
            x = np.stack([np.roll(row, k, 0) for k, row in enumerate(x)])
    stream = (x.reshape(16, 45) + start).T
    return {"key": key, "nonce": nonce, "stream": out((45, 16), "u4"), "n": 45}, {"stream": stream}


@case(
    r"""
// Proof of work on FNV-1a and Murmur's finish: the least nonce whose hash ends in zeros
__device__ unsigned hash(const unsigned char* text, int length, unsigned nonce) {
    unsigned h = 2166136261u;
    for (int i = 0; i < length; ++i) h = (h ^ text[i]) * 16777619u;
    for (int i = 0; i < 4; ++i) h = (h ^ (nonce >> (8 * i) & 255)) * 16777619u;
    h ^= h >> 16; h *= 0x85ebca6bu; h ^= h >> 13; h *= 0xc2b2ae35u; return h ^ h >> 16;
}
__global__ void mine(const unsigned char* text, int length, unsigned mask, unsigned* found, unsigned* hashes) {
    unsigned nonce = blockIdx.x * blockDim.x + threadIdx.x, h = hash(text, length, nonce);
    hashes[nonce] = h;
    if ((h & mask) == 0 && nonce < *(volatile unsigned*)found) atomicMin(found, nonce);
}""",
    *covering(4096, 128, 512),
)
def proof_of_work(rng):
    text = rng.integers(0, 256, 30, dtype="u1")
    h, prime = 2166136261, 16777619
    for v in text.tolist():
        h = (h ^ v) * prime % 2**32
    nonce = np.arange(4096, dtype="u8")
    hashes = np.full(4096, h, "u8")
    for i in range(4):
        hashes = (hashes ^ (nonce >> np.uint64(8 * i) & np.uint64(255))) * np.uint64(prime) % np.uint64(2**32)
    for s, m in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
        hashes = (hashes ^ hashes >> np.uint64(s)) * np.uint64(m) % np.uint64(2**32)
    hashes ^= hashes >> np.uint64(16)
    good = np.flatnonzero(hashes & np.uint64(255) == 0)
    found = np.array([good[0] if good.size else 2**32 - 1])
    args = {"text": text, "length": 30, "mask": 255, "found": np.array([2**32 - 1], "u4"), "hashes": out(4096, "u4")}
    return args, {"found": found, "hashes": hashes}
