"""Kernels that run many variants at once: every thread reads one row of operands and runs each variant on it.

All operands and results pass as bits in 64-bit words, so that a NaN's payload is neither lost nor changed on its way.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

import jitgpu as jg

from .inputs import Words
from .variant import Kind, Variant, kind

CTYPES = {16: ("unsigned short", "h"), 32: ("unsigned int", "r"), 64: ("unsigned long long", "l")}
MOST = 64  # variants in a kernel
BLOCK = 128
Operands = tuple[str, ...]


class Batch(NamedTuple):
    """Variants of one group and architecture, as one kernel ``run(int n, const u64* in, u64* out)``.

    ``in`` has a row of n words for each operand, those of the same kinds for all variants that have these; ``out`` a
    row for each result of each variant.
    """

    variants: tuple[Variant, ...]

    @property
    def arch(self) -> int:
        return max(variant.arch for variant in self.variants)

    @property
    def kinds(self) -> tuple[Operands, ...]:
        """The kinds of operands that its variants have."""
        return tuple(dict.fromkeys(variant.operands for variant in self.variants))

    @property
    def name(self) -> str:
        first, last = self.variants[0], self.variants[-1]
        return f"{first.group}: {first.name} to {last.name}" if len(self.variants) > 1 else first.name

    @property
    def text(self) -> str:
        return kernel_text(self)

    def run(self, device: Any, data: Mapping[Operands, Words]) -> Iterator[tuple[Variant, Words]]:
        """Each variant with its results' registers, shape (results, n), uint64."""
        rows = np.concatenate([data[operands] for operands in self.kinds])
        n = rows.shape[1]
        out = device.zeros((sum(len(variant.results) for variant in self.variants), n), np.uint64)
        jg.Kernel(self.text, name="run", device=device)[-(-n // BLOCK), BLOCK](n, device.array(rows), out)
        found: Words = device.numpy(out)
        row = 0
        for variant in self.variants:
            yield variant, found[row : (row := row + len(variant.results))]


def batches(variants: Iterable[Variant], most: int = MOST) -> Iterator[Batch]:
    """Variants of one group and architecture together, ``most`` in a kernel."""

    def key(variant: Variant) -> tuple[Any, ...]:
        return variant.group, variant.arch

    for _, same in itertools.groupby(sorted(variants, key=lambda variant: (*key(variant), variant.operands)), key):
        rest = list(same)
        for start in range(0, len(rest), most):
            yield Batch(tuple(rest[start : start + most]))


def kernel_text(batch: Batch) -> str:
    place, row = itertools.count(), itertools.count()
    body = ""
    for operands in batch.kinds:
        reads = "".join(
            f"    {ctype(k)} a{i} = ({ctype(k)})in[(long long){next(place)} * n + i];\n"
            for i, k in enumerate(map(kind, operands))
        )
        runs = "".join(one_run(variant, row) for variant in batch.variants if variant.operands == operands)
        body += f"    {{\n{reads}{runs}    }}\n"
    return (
        'extern "C" __global__ void run(int n, const unsigned long long* in, unsigned long long* out) {\n'
        "    int i = blockIdx.x * blockDim.x + threadIdx.x;\n"
        f"    if (i >= n) return;\n{body}}}\n"
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
