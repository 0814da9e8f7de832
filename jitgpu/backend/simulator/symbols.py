"""Names of variables as their user wrote them, from the names that the linker sees."""

from __future__ import annotations

import re

__all__ = ["variable_name"]

_COUNT = re.compile(r"L?(\d+)")  # L: known in its file only
# Which of several variables of one name in a function it is: "_0", "__11_".
_DISCRIMINATOR = re.compile(r"_\d|__\d+_")


def variable_name(symbol: str) -> str:
    """A variable's name, qualified with its namespaces; a name that is not mangled, or otherwise than variables are,
    as it is (Itanium C++ ABI, "Mangling").

    >>> variable_name("_ZZ5totalPKfPfE4part"), variable_name("_ZZN2ns1kIfEEvPT_E4tile_0")
    ('part', 'tile')
    >>> variable_name("_ZN4deepL6offsetE"), variable_name("_ZL5table"), variable_name("coef"), variable_name("_Zoo")
    ('deep::offset', 'table', 'coef', '_Zoo')
    """
    if symbol.startswith("_ZZ"):  # of a function, whose own name comes first, up to an E
        for end in (match.end() for match in re.finditer("E", symbol)):
            names, rest = _source_names(symbol[end:])
            if len(names) == 1 and (not rest or _DISCRIMINATOR.fullmatch(rest)):
                return names[0]
        return symbol
    nested = symbol.startswith("_ZN")
    if not nested and not symbol.startswith("_Z"):
        return symbol
    names, rest = _source_names(symbol[3 if nested else 2 :])
    return "::".join(names) if names and rest == ("E" if nested else "") else symbol


def _source_names(text: str) -> tuple[list[str], str]:
    """Names that each stand after their length, and what comes after the last one."""
    names: list[str] = []
    while match := _COUNT.match(text):
        end = match.end() + int(match[1])
        if end > len(text):
            break
        name = text[match.end() : end]
        names.append("(anonymous namespace)" if name.startswith("_GLOBAL__N_") else name)
        text = text[end:]
    return names, text
