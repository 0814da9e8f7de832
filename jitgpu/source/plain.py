"""Parameters read by their words alone, for declarations that the grammar cannot read (macros in them, say)."""

from __future__ import annotations

import re

from jitgpu.values import ParameterText, TemplateParameter

__all__ = ["plain_parameters", "plain_template", "tight", "value_parameter"]

_WORD = re.compile(r"[^\W\d]\w*")
# Concepts of <concepts> and <cuda/std/concepts>: before a template parameter's name they stand for "typename".
_CONCEPTS = re.compile(
    r"(?:::)?(?:(?:cuda::)?std::)(?:integral|signed_integral|unsigned_integral|floating_point|copyable|movable|regular"
    r"|semiregular|same_as|convertible_to|derived_from|invocable|predicate|default_initializable|destructible"
    r"|constructible_from|copy_constructible|move_constructible|equality_comparable|totally_ordered)\b"
)
_FUNDAMENTAL = re.compile(r"(?:void|bool|char|short|int|long|float|double|signed|unsigned|auto|const|volatile)")


def plain_parameters(listed: str) -> tuple[ParameterText, ...]:
    """The parameters of a list without its brackets: ``const float* RESTRICT x, int n = 3``."""
    return tuple(_plain_parameter(piece) for piece in _pieces(listed))


def plain_template(header: str, concepts: frozenset[str]) -> tuple[TemplateParameter, ...]:
    """The parameters of a template header: ``template <typename T, int N = N0 < 3>``."""
    inside = header[header.index("<") + 1 : header.rindex(">")]
    return tuple(_plain_template(piece, concepts) for piece in _pieces(inside))


def tight(ctype: str) -> str:
    """One space between words, none where a name was cut out: ``float []`` is ``float[]``."""
    ctype = " ".join(ctype.split())
    return re.sub(r"\s+(?=[)\]\[]|$)|(?<=[(])\s+", "", ctype)


def value_parameter(name: str, ctype: str, default: str, concepts: frozenset[str]) -> TemplateParameter:
    """A template parameter that is declared with a type's name: a value, or a type held to a C++20 concept."""
    pack = ctype.endswith("...")
    ctype = ctype.removesuffix("...").strip()
    constrained = _CONCEPTS.match(ctype) or re.split(r"[<:]", ctype)[0].strip() in concepts
    if constrained and not ctype.endswith("auto"):
        return TemplateParameter(name, "pack" if pack else "type", "", default)
    return TemplateParameter(name, "pack" if pack else "value", ctype, default)




def _pieces(listed: str) -> list[str]:
    """The parts between commas that stand in no bracket; ``<`` opens one only after a word."""
    pieces = [""]
    depth = angles = 0
    for char in listed:
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
        elif char == "<" and not depth and re.search(r"\w\s*$", pieces[-1]):
            angles += 1
        elif char == ">" and not depth:
            angles = max(angles - 1, 0)
        if char == "," and not depth and not angles:
            pieces.append("")
        else:
            pieces[-1] += char
    stripped = [piece.strip() for piece in pieces]
    return [] if stripped == [""] else stripped


def _plain_parameter(piece: str) -> ParameterText:
    """A parameter by its words: the last one is the name, unless it is the only one or a type."""
    text, _, default = piece.partition("=")
    text, default = text.strip(), default.strip()
    named = re.search(r"\(\s*[*&]+\s*(\w+)\s*\)", text)
    if named is None:
        stem = re.sub(r"(\s*\[[^\]]*\])+$", "", text)
        named = re.search(r"(?<=[\s*&.>)])(\w+)$", stem)
        before = _WORD.findall(stem[: named.start()]) if named is not None else []
        qualifiers = {"const", "volatile", "typename", "struct"}
        if named is None or _FUNDAMENTAL.fullmatch(named[1]) or not set(before) - qualifiers:
            return ParameterText("", text, default)
    return ParameterText(named[1], tight(text[: named.start(1)] + " " + text[named.end(1) :]), default)


def _plain_template(piece: str, concepts: frozenset[str]) -> TemplateParameter:
    default = piece.partition("=")[2].strip()
    match = re.fullmatch(r"(?:typename|class)\s*(\.\.\.)?\s*(\w*)\s*(?:=.*)?", piece, re.DOTALL)
    if match is not None:
        return TemplateParameter(match[2], "pack" if match[1] else "type", "", default)
    match = re.fullmatch(r"template\s*<.*>\s*(?:typename|class)\s*(\.\.\.)?\s*(\w*)\s*(?:=.*)?", piece, re.DOTALL)
    if match is not None:
        return TemplateParameter(match[2], "pack" if match[1] else "template", "template" if match[1] else "", default)
    plain = _plain_parameter(piece)
    return value_parameter(plain.name, plain.ctype, plain.default, concepts)
