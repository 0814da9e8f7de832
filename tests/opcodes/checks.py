"""Results against references."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from . import softfloat as sf
from .inputs import Words, table
from .softfloat import FORMATS
from .variant import Kind, Near, Variant, kind, register_of


class Disagreement(NamedTuple):
    """Operands' bits, what was computed, what the reference says; ``error`` in allowed errors where approximate."""

    operands: tuple[int, ...]
    got: tuple[int, ...]
    expected: tuple[Any, ...]


def expected(variant: Variant, data: Words) -> list[tuple[Any, ...]]:
    """What the reference gives for each row, a tuple of its results; exact ones as the register's bits."""
    kinds = [kind(text) for text in variant.results]
    single = len(kinds) == 1
    answers = []
    for row in table(variant.operands, data):
        answer = variant.reference(*row)
        if single and not (isinstance(answer, tuple) and not isinstance(answer, Near)):
            answer = (answer,)
        exact = [register_of(k, x) if isinstance(x, int) else x for k, x in zip(kinds, answer, strict=True)]
        answers.append(tuple(exact))
    return answers


def disagreements(
    variant: Variant, data: Words, results: Words, answers: Sequence[tuple[Any, ...]] | None = None
) -> Iterator[Disagreement]:
    """Rows in which ``results``, shape (results, n), are not what the reference says."""
    kinds = [kind(text) for text in variant.results]
    got = list(zip(*results.tolist(), strict=True))
    for i, (row, answer) in enumerate(zip(got, answers or expected(variant, data), strict=True)):
        if row != answer and not all(agrees(k, x, y) for k, x, y in zip(kinds, row, answer, strict=True)):
            yield Disagreement(tuple(data[:, i].tolist()), row, answer)


def agrees(k: Kind, bits: int, answer: Any) -> bool:
    if isinstance(answer, Near):
        value = exact(k, bits)
        f = FORMATS[k.type]
        if answer.overflows and bits == f.infinity | (f.sign if answer.exact < 0 else 0):
            return True
        return value is not None and abs(value - Fraction(answer.exact)) <= Fraction(answer.error)
    if isinstance(answer, tuple):
        lane = Kind(k.type.removesuffix("x2"), 16, "")
        return agrees(lane, bits & 0xFFFF, answer[0]) and agrees(lane, bits >> 16, answer[1])
    return bool(bits == answer)


def exact(k: Kind, bits: int) -> Fraction | None:
    """The number that a register holds, None for infinities and NaN."""
    value = sf.decode(FORMATS[k.type], bits)
    return sf.fraction(value) if isinstance(value[1], int) else None


def largest_error(variant: Variant, results: Words, answers: Sequence[tuple[Any, ...]]) -> float:
    """The largest error of an approximate variant, as a part of the error that it may have."""
    kinds = [kind(text) for text in variant.results]
    largest = Fraction(0)
    for row, answer in zip(zip(*results.tolist(), strict=True), answers, strict=True):
        for k, bits, each in zip(kinds, row, answer, strict=True):
            lanes = [(k, bits, each)]
            if isinstance(each, tuple) and not isinstance(each, Near):
                lane = Kind(k.type.removesuffix("x2"), 16, "")
                lanes = [(lane, bits & 0xFFFF, each[0]), (lane, bits >> 16, each[1])]
            for one, pattern, near in lanes:
                if isinstance(near, Near) and (value := exact(one, pattern)) is not None:
                    largest = max(largest, abs(value - Fraction(near.exact)) / Fraction(near.error))
    return float(largest)
