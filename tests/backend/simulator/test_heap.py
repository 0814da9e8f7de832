"""The heap of the simulated device: what kernels allocate, overrun, free, and use after that."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import jitgpu as jg

DEVICE: Any = jg.device("sim")


def run(body: str, *args: Any, grid: int = 1, block: int = 1, before: str = "") -> None:
    text = f'{before} extern "C" __global__ void k(int* out) {{ {body} }}'
    jg.Kernel(text, device="sim")[grid, block](*(args or (np.zeros(4, "i4"),)))


def fault(body: str, *args: Any, **more: Any) -> jg.KernelFault:
    with pytest.raises(jg.KernelFault) as caught:
        run(body, *args, **more)
    return caught.value


def test_a_kernel_cannot_harm_the_heap() -> None:
    error = fault("int* p = (int*)malloc(16); p[4] = 0; p[5] = 0xffffff00; malloc(64); out[0] = *p; free(p);")
    assert error.subject == "memory from malloc (16 bytes)"
    assert error.finding.kind == "out of bounds"
    assert error.problem == "write past the end"
    assert "byte 16 of 16" in error.given


@pytest.mark.parametrize(
    ("body", "kind", "subject", "given"),
    [
        ("char* p = (char*)malloc(5); p[5] = 1;", "out of bounds", "memory from malloc (5 bytes)", "byte 5 of 5"),
        ("int* p = (int*)malloc(10); out[0] = p[2];", "out of bounds", "memory from malloc (10 bytes)",
         "4 bytes at once where 2 are left"),
        ("int* p = (int*)malloc(64); int* q = (int*)malloc(64); p[17] = 1; out[0] = *q;", "out of bounds",
         "memory from malloc (64 bytes)", "byte 68 of 64"),
        ("int* p = (int*)malloc(40); p[3000] = 1; out[0] = *p;", "out of bounds", "memory from malloc (40 bytes)",
         "byte 12000 of 40"),
        ("int* p = (int*)malloc(0); if (p) *p = 1;", "out of bounds", "memory from malloc (0 bytes)", "byte 0 of 0"),
        ("int* p = (int*)malloc(64); p[1] = 5; free(p); out[0] = p[1];", "freed", "memory from malloc (64 bytes)",
         "byte 4 of 64"),
        ("int* p = (int*)malloc(64); free(p); atomicAdd(p, 1);", "freed", "memory from malloc (64 bytes)",
         "byte 0 of 64"),
        ("int* p = (int*)malloc(64); out[0] = *(int*)((char*)p + 6);", "misaligned", "memory from malloc (64 bytes)",
         "2 past a multiple"),
        ("int* p = (int*)malloc(64); free(p); free(p);", "freed", "memory from malloc (64 bytes)", "byte 0 of 64"),
        ("int* p = (int*)malloc(64); free(p + 4);", "unknown memory", "memory from malloc (64 bytes)",
         "byte 16 of 64"),
        ("free(out);", "unknown memory", "argument 'out' (int32, shape (4,))", "index 0 of 4"),
    ],
)  # fmt: skip
def test_what_is_told_of_a_piece(body: str, kind: str, subject: str, given: str) -> None:
    before = "__device__ int* keep;"
    error = fault(body, before=before)
    assert (error.finding.kind, error.subject) == (kind, subject)
    assert given in error.given
    report = jg.check(jg.Kernel(f'{before} extern "C" __global__ void k(int* out) {{ {body} }}', device="sim")[1, 1],
                      np.zeros(4, "i4"))  # fmt: skip
    assert kind in [found.kind for found in report.findings]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("int* p = (int*)malloc(8); free(p); out[0] = *p;", "read of memory that was freed"),
        ("int* p = (int*)malloc(8); free(p); *p = 1;", "write to memory that was freed"),
        ("int* p = (int*)malloc(8); free(p); free(p);", "free() of memory that was freed before"),
        ("int* p = (int*)malloc(8); free(p + 1);", "free() of an address that malloc() did not give"),
        ("free(out);", "free() of an address that malloc() did not give"),
    ],
)
def test_messages(body: str, text: str) -> None:
    assert fault(body).problem == text


def test_what_was_freed_is_told_after_other_pieces_were_taken() -> None:
    error = fault("int* p = (int*)malloc(400); free(p); int* q = (int*)malloc(16); q[0] = 1; out[0] = p[50] + *q;")
    assert (error.finding.kind, error.subject) == ("freed", "memory from malloc (400 bytes)")


def test_what_another_kernel_has_freed() -> None:
    text = """
    __device__ int* kept;
    extern "C" __global__ void make() { kept = (int*)malloc(48); kept[11] = 3; }
    extern "C" __global__ void use(int i, int* out) { out[0] = kept[i]; }
    extern "C" __global__ void drop() { free(kept); }
    """
    module = jg.Module(text, device="sim")
    out = np.zeros(1, "i4")
    module["make"][1, 1]()
    module["use"][1, 1](11, out)
    assert out[0] == 3
    with pytest.raises(jg.KernelFault, match=r"memory from malloc \(48 bytes\): read past the end"):
        module["use"][1, 1](12, out)
    module["drop"][1, 1]()
    with pytest.raises(jg.KernelFault, match=r"memory from malloc \(48 bytes\): read of memory that was freed"):
        module["use"][1, 1](11, out)


def test_an_address_from_the_heap_as_an_argument() -> None:
    out, address = np.zeros(1, "i4"), np.zeros(1, "u8")
    make = jg.Kernel('extern "C" __global__ void k(int** p) { *p = (int*)malloc(16); (*p)[3] = 8; }', device="sim")
    use = jg.Kernel('extern "C" __global__ void k(int* p, int i, int* out) { out[0] = p[i]; }', device="sim",
                    strict=False)
    drop = jg.Kernel('extern "C" __global__ void k(int* p) { free(p); }', device="sim", strict=False)
    make[1, 1](address)
    use[1, 1](int(address[0]), 3, out)
    assert out[0] == 8
    with pytest.raises(jg.KernelFault, match=r"memory from malloc \(16 bytes\): read past the end"):
        use[1, 1](int(address[0]), 4, out)
    drop[1, 1](int(address[0]))
    with pytest.raises(jg.KernelFault, match="was freed"):
        use[1, 1](int(address[0]), 3, out)


def test_many_threads_allocate_write_and_free() -> None:
    body = """
    int n = 1 + (threadIdx.x * 7 + blockIdx.x) % 90, bad = 0;
    for (int round = 0; round < 6; ++round) {
        int* p = (int*)malloc(n * 4);
        int* q = (int*)malloc(24);
        if (!p || !q) { bad = 1; break; }
        for (int i = 0; i < n; ++i) p[i] = i ^ threadIdx.x ^ blockIdx.x << 8;
        for (int i = 0; i < 6; ++i) q[i] = round;
        for (int i = 0; i < n; ++i) bad |= p[i] != (i ^ threadIdx.x ^ blockIdx.x << 8);
        for (int i = 0; i < 6; ++i) bad |= q[i] != round;
        free(round & 1 ? p : (int*)q);
        free(round & 1 ? (int*)q : p);
    }
    if (bad) atomicAdd(out, 1);
    """
    out = np.zeros(1, "i4")
    run(body, out, grid=8, block=64)
    assert out[0] == 0


def test_all_of_the_heap_can_be_had_again_and_again() -> None:
    body = """
    for (int round = 0; round < 3; ++round) {
        int* all[64];
        int count = 0;
        while (count < 64 && (all[count] = (int*)malloc(200 << 10))) ++count;
        out[round] = count;
        for (int i = 0; i < count; ++i) free(all[round & 1 ? i : count - 1 - i]);
    }
    char* most = (char*)malloc(7 << 20);
    out[3] = most != 0;
    if (most) most[(7 << 20) - 1] = 1;
    free(most);
    out[3] += malloc(9 << 20) != 0 || malloc(1ull << 60) != 0;
    """
    out = np.zeros(4, "i4")
    run(body, out)
    assert out[0] == out[1] == out[2] >= 38
    assert out[3] == 1
