"""Kernels that run many variants at once: every thread reads one row of operands and runs each variant on it.

All operands and results pass as bits in 64-bit words, so that a NaN's payload is neither lost nor changed on its way.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np

import jitgpu as jg

from .inputs import Words
from .variant import Kind, Variant, kind

CTYPES = {16: ("unsigned short", "h"), 32: ("unsigned int", "r"), 64: ("unsigned long long", "l")}
MOST = 48  # variants in a kernel
BLOCK = 128


class Batch(NamedTuple):
    """Variants that share kinds of operands, as one kernel ``run(int n, const u64* in, u64* out)``.

    ``in`` has shape (operands, n); ``out`` (rows, n), a row for each result of each variant.
    """

    variants: tuple[Variant, ...]

    @property
    def operands(self) -> tuple[str, ...]:
        return self.variants[0].operands

    @property
    def arch(self) -> int:
        return max(variant.arch for variant in self.variants)

    @property
    def rows(self) -> int:
        return sum(len(variant.results) for variant in self.variants)

    @property
    def name(self) -> str:
        first, last = self.variants[0], self.variants[-1]
        return f"{first.group}: {first.name} to {last.name}" if len(self.variants) > 1 else first.name

    @property
    def text(self) -> str:
        return kernel_text(self.variants)

    def kernel(self) -> jg.Kernel:
        return jg.Kernel(self.text, name="run")

    def run(self, device: Any, data: Words) -> Words:
        """The registers' bits of all results, shape (rows, n), uint64."""
        n = data.shape[1]
        out = device.zeros((self.rows, n), np.uint64)
        self.kernel()[-(-n // BLOCK), BLOCK](n, device.array(np.ascontiguousarray(data)), out)
        result: Words = device.numpy(out)
        return result


def batches(variants: Iterable[Variant], most: int = MOST) -> Iterator[Batch]:
    """Variants of one group, architecture and kinds of operands together, ``most`` in a kernel."""

    def key(variant: Variant) -> tuple[Any, ...]:
        return variant.group, variant.arch, variant.operands

    for _, same in itertools.groupby(sorted(variants, key=key), key):
        rest = list(same)
        for start in range(0, len(rest), most):
            yield Batch(tuple(rest[start : start + most]))


def kernel_text(variants: Sequence[Variant]) -> str:
    kinds = [kind(text) for text in variants[0].operands]
    reads = "".join(
        f"    {ctype(k)} a{i} = ({ctype(k)})in[(long long){i} * n + i];\n" for i, k in enumerate(kinds)
    )
    row = itertools.count()
    runs = "".join(one_run(variant, row) for variant in variants)
    return (
        'extern "C" __global__ void run(int n, const unsigned long long* in, unsigned long long* out) {\n'
        "    int i = blockIdx.x * blockDim.x + threadIdx.x;\n"
        f"    if (i >= n) return;\n{reads}{runs}}}\n"
    )


def ctype(k: Kind) -> str:
    return CTYPES[k.register][0]


def one_run(variant: Variant, row: Iterator[int]) -> str:
    results, operands = [kind(text) for text in variant.results], [kind(text) for text in variant.operands]
    names = [f"d{i}" for i in range(len(results))]
    outputs = ", ".join(f'"={CTYPES[k.register][1]}"({name})' for k, name in zip(results, names, strict=True))
    inputs = ", ".join(f'"{CTYPES[k.register][1]}"(a{i})' for i, k in enumerate(operands))
    declared = " ".join(f"{ctype(k)} {name};" for k, name in zip(results, names, strict=True))
    stores = " ".join(f"out[(long long){next(row)} * n + i] = {name};" for name in names)
    text = with_predicates(variant, results, operands)
    return f'    {{ {declared} asm volatile("{text}" : {outputs} : {inputs}); {stores} }}\n'


def with_predicates(variant: Variant, results: Sequence[Kind], operands: Sequence[Kind]) -> str:
    """Predicates cannot be operands of inline assembly: integers pass in and out in their place."""
    places = [i for i, k in enumerate([*results, *operands]) if k.type == "pred"]
    if not places:
        return variant.text
    text = re.sub(r"%(\d+)", lambda m: f"q{m[1]}" if int(m[1]) in places else m[0], variant.text)
    before = "".join(f"setp.ne.u32 q{i}, %{i}, 0; " for i in places if i >= len(results))
    after = "".join(f" selp.u32 %{i}, 1, 0, q{i};" for i in places if i < len(results))
    declared = "".join(f".reg .pred q{i}; " for i in places)
    return f"{{ {declared}{before}{text}{after} }}"
