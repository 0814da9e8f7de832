"""The two kernels of ``launch.py`` in Triton's language, which must stand at the top of a file of their own."""

import triton
import triton.language as tl


@triton.jit  # type: ignore[untyped-decorator]
def k3(n, x, y, BLOCK: tl.constexpr):  # type: ignore[no-untyped-def]
    i = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    tl.store(y + i, tl.load(x + i, mask=i < n) + 1, mask=i < n)


@triton.jit  # type: ignore[untyped-decorator]
def k8(n, a, b, x, x2, y, y2, m, BLOCK: tl.constexpr):  # type: ignore[no-untyped-def]
    i = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    tl.store(y + i, a * tl.load(x + i, mask=i < n) + m, mask=i < n)
    tl.store(y2 + i, b * tl.load(x2 + i, mask=i < n), mask=i < n)
