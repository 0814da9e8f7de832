"""The outline of a text: its kernels with parameters and template parameters, and its device variables.

Parsed with tree-sitter, one declaration at a time. A hint, never the truth: macros are not expanded, so kernels made
by macros are missing, and kernels of all ``#if`` branches may be listed. What types the parameters really have is
asked of the compiler.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import combinations, pairwise
from typing import Literal

import tree_sitter_cuda
from tree_sitter import Language, Node, Parser

from jitgpu.source.plain import plain_parameters, plain_template, tight, value_parameter
from jitgpu.source.scan import Statement, Token, group_end, header_end, join, statements
from jitgpu.values import KernelOutline, Outline, ParameterText, TemplateParameter, VariableOutline

__all__ = ["outline"]

_SPACES = ("__constant__", "__device__")
_NO_NAMES = {"void", "auto", "__global__", "static", "inline", "extern"}
_NAMES = ("identifier", "type_identifier", "field_identifier", "qualified_identifier")
_DECLARATORS = (
    "pointer_declarator", "reference_declarator", "array_declarator", "function_declarator", "init_declarator",
    "parenthesized_declarator", "variadic_declarator",
)  # fmt: skip
@cache
def _language() -> Language:
    return Language(tree_sitter_cuda.language())


def _parsed(text: str) -> Node:
    # A parser of its own each time: one parser is not to be used from two threads.
    return Parser(_language()).parse(text.encode()).root_node


def outline(text: str) -> Outline:
    """What a parse of the text shows.

    Parameters
    ----------
    text : str
        CUDA C++.

    Returns
    -------
    Outline
        Kernels in the order of their first appearance, each overload an entry of its own, a definition in place of
        its declarations (defaults of both are kept), what several branches of an ``#if`` declare differently one
        entry of what they agree on; variables at namespace scope in ``__constant__`` or
        ``__device__`` memory. Not listed: specialisations and instantiations of templates, variable templates,
        references, and ``__managed__`` variables, whose address NVRTC takes in no name expression.

    Never raises: what cannot be read is left out.

    >>> outline("template <class T> __global__ void f(const T* x, int n = 0);").kernels[0].parameters
    (ParameterText(name='x', ctype='const T*', default=''), ParameterText(name='n', ctype='int', default='0'))
    """
    concepts = frozenset(re.findall(r"\bconcept\s+(\w+)\s*=", text))
    kernels: dict[tuple[object, ...], tuple[KernelOutline, bool]] = {}
    branches: dict[tuple[object, ...], tuple[tuple[int, int], ...]] = {}
    variables: dict[str, VariableOutline] = {}
    for statement in statements(text):
        if any(token.text == "__global__" for token in statement.tokens):
            kernel = _kernel(text, statement, concepts)
            if kernel is not None:
                key = _identity(kernel)
                known = kernels.get(key)
                branches.setdefault(key, statement.branches)
                kernels[key] = (kernel, statement.has_body) if known is None else _merged(known, kernel, statement)
        elif not statement.has_body:
            for variable in _variables(text, statement):
                variables.setdefault(variable.name, variable)
    found = _one_of_alternatives([(kernel, branches[key]) for key, (kernel, _) in kernels.items()])
    return Outline(tuple(found), tuple(variables.values()))


# ------------------------------------------------------------------------------------------------------------ kernels


def _kernel(text: str, statement: Statement, concepts: frozenset[str]) -> KernelOutline | None:
    tokens = list(statement.tokens)
    start = header_end(tokens)
    first = next((i for i, token in enumerate(tokens) if token.text == "template"), None)
    if first is not None and (not start or tokens[start - 2].text == "<"):
        return None  # template void f<int>(...): an instantiation; template <> void f<int>(...): a specialisation
    opening = _parameter_list(tokens, start)
    if opening is None:
        return None
    name = _name_before(tokens, opening)
    if name in _NO_NAMES:
        return None
    header = join(text, tokens[first:start]) if first is not None else ""
    listed = join(text, tokens[opening : group_end(tokens, opening)])
    root = _parsed(f"{header} __global__ void k{listed};")
    broken = root.has_error
    template_node, list_node = _find(root, "template_parameter_list"), _find(root, "parameter_list")
    if broken or list_node is None:
        parameters = plain_parameters(listed[1:-1])
    else:
        parameters = tuple(_parameter(node) for node in list_node.named_children if "parameter" in node.type)
    if not header:
        template: tuple[TemplateParameter, ...] = ()
    elif broken or template_node is None:
        template = plain_template(header, concepts)
    else:
        nodes = [node for node in template_node.named_children if "parameter" in node.type]
        template = tuple(_template_parameter(node, concepts) for node in nodes)
    if len(parameters) == 1 and parameters[0] == ParameterText("", "void"):
        parameters = ()
    qualified = "::".join((*statement.scope, name))
    line = text.count("\n", 0, tokens[opening - 1].start) + 1
    return KernelOutline(qualified, parameters, template, line)


def _parameter_list(tokens: list[Token], start: int) -> int | None:
    """The number of the bracket that opens the parameters: macros with arguments may stand before and after."""
    found = None
    i = start
    while i < len(tokens):
        if tokens[i].text == "->":
            break
        if tokens[i].text == "(":
            end = group_end(tokens, i)
            if tokens[i - 1].kind == "word" and (found is None or _declares(tokens[i + 1 : end - 1])):
                found = i
            i = end
        else:
            i += 1
    return found


def _declares(tokens: list[Token]) -> bool:
    """Whether these read as declarations (two words side by side, a pointer, nothing) and not as values."""
    return not tokens or any(
        left.kind == "word" and (right.kind == "word" or right.text in ("*", "&", "...", "<"))
        for left, right in pairwise(tokens)
    )


def _name_before(tokens: list[Token], opening: int) -> str:
    at = opening - 1
    name = tokens[at].text
    while at >= 2 and tokens[at - 1].text == "::" and tokens[at - 2].kind == "word":
        name = f"{tokens[at - 2].text}::{name}"
        at -= 2
    return name


def _find(node: Node, kind: str) -> Node | None:
    """The first node of this type, nearest to the root."""
    level = [node]
    while level:
        for candidate in level:
            if candidate.type == kind:
                return candidate
        level = [child for candidate in level for child in candidate.children]
    return None


def _parameter(node: Node) -> ParameterText:
    name, ctype, default = _declared(node)
    return ParameterText(name, ctype, default)


def _declared(node: Node) -> tuple[str, str, str]:
    """Name, type and default of a parameter: the type is its text without the other two."""
    raw = node.text or b""
    end = next((c.start_byte - node.start_byte for c in node.children if c.type == "="), len(raw))
    default = raw[end + 1 :].decode().strip()
    name = _declarator_name(node.child_by_field_name("declarator"))
    if name is None:
        return "", raw[:end].decode().strip(), default
    start, stop = name.start_byte - node.start_byte, name.end_byte - node.start_byte
    ctype = tight(raw[:start].decode() + " " + raw[stop:end].decode())
    return (name.text or b"").decode(), ctype, default


def _declarator_name(node: Node | None) -> Node | None:
    while node is not None:
        if node.type in _NAMES:
            return node
        if node.type not in _DECLARATORS:
            return None
        inner = node.child_by_field_name("declarator")
        if inner is None:  # the grammar names the field in some declarators only
            inner = next((c for c in node.named_children if c.type in (*_NAMES, *_DECLARATORS)), None)
        node = inner
    return None


def _template_parameter(node: Node, concepts: frozenset[str]) -> TemplateParameter:
    kind = node.type
    if kind == "template_template_parameter_declaration":
        inner = node.named_children[-1]
        name, default = _type_name(inner)
        if inner.type.startswith("variadic"):
            return TemplateParameter(name, "pack", "template", default)
        return TemplateParameter(name, "template", "", default)
    if kind.endswith("type_parameter_declaration"):
        name, default = _type_name(node)
        return TemplateParameter(name, "pack" if kind.startswith("variadic") else "type", "", default)
    return value_parameter(*_declared(node), concepts)


def _type_name(node: Node) -> tuple[str, str]:
    default = node.child_by_field_name("default_type")
    name = node.child_by_field_name("name")
    if name is None:
        name = next((c for c in node.named_children if c.type == "type_identifier" and c != default), None)
    raw = node.text or b""
    at = next((c.end_byte - node.start_byte for c in node.children if c.type == "="), len(raw))
    return (name.text or b"").decode() if name is not None else "", raw[at:].decode().strip()


# ----------------------------------------------------------------------------------------- declaration and definition


def _identity(kernel: KernelOutline) -> tuple[object, ...]:
    """Equal for two declarations of one function: names of parameters and their own ``const`` do not matter."""
    places = {parameter.name: f"${i}" for i, parameter in enumerate(kernel.template) if parameter.name}

    def plain(ctype: str) -> str:
        ctype = re.sub(r"\b(?:__restrict__|__restrict|__grid_constant__|typename|struct)\b", " ", ctype)
        ctype = re.sub(r"\[[^\]]*\]", "*", ctype, count=1)  # an array parameter is a pointer
        words = re.findall(r"\w+|[^\w\s]", ctype)
        if "*" in words and words[-1] == "const":
            words = words[:-1]
        elif "*" not in words and "&" not in words:
            words = [word for word in words if word != "const"]
        if words[:2] == ["const", *words[1:2]] and len(words) > 2 and words[2] in "*&":
            words[:2] = [words[1], "const"]
        return " ".join(places.get(word, word) for word in words)

    template = tuple((parameter.kind, plain(parameter.ctype)) for parameter in kernel.template)
    return kernel.name, template, tuple(plain(parameter.ctype) for parameter in kernel.parameters)


def _merged(
    known: tuple[KernelOutline, bool], kernel: KernelOutline, statement: Statement
) -> tuple[KernelOutline, bool]:
    """One entry of two: the definition's words, the defaults of both (C++ gives them in either)."""
    before, defined = known
    if defined and statement.has_body:  # the same function in two branches of #if
        return known
    main, other = (kernel, before) if statement.has_body else (before, kernel)
    parameters = tuple(
        ParameterText(own.name or theirs.name, own.ctype, own.default or theirs.default)
        for own, theirs in zip(main.parameters, other.parameters, strict=True)
    )
    template = tuple(
        TemplateParameter(own.name or theirs.name, own.kind, own.ctype, own.default or theirs.default)
        for own, theirs in zip(main.template, other.template, strict=True)
    )
    return KernelOutline(main.name, parameters, template, main.line), defined or statement.has_body


def _one_of_alternatives(found: list[tuple[KernelOutline, tuple[tuple[int, int], ...]]]) -> list[KernelOutline]:
    """One kernel for those of one name that stand in different branches of ``#if``, so that one of them may be compiled
    alone. Where several are, they are overloads, and the compiler says so."""
    by_name: dict[str, list[tuple[KernelOutline, tuple[tuple[int, int], ...]]]] = {}
    for kernel, places in found:
        by_name.setdefault(kernel.name, []).append((kernel, places))
    kernels = []
    for group in by_name.values():
        same = [kernel for kernel, _ in group]
        alone = all(left != right for (_, left), (_, right) in combinations(group, 2))
        kernels += [_agreement(same)] if alone and len({kernel.template for kernel in same}) == 1 else same
    return kernels


def _agreement(kernels: list[KernelOutline]) -> KernelOutline:
    """What alternatives have in common: no parameters where they differ in number, no name and no type where in it."""
    first = kernels[0]
    if len({len(kernel.parameters) for kernel in kernels}) > 1:
        return first._replace(parameters=())
    parameters = []
    for alternatives in zip(*(kernel.parameters for kernel in kernels), strict=True):
        names, ctypes = {each.name for each in alternatives}, {each.ctype for each in alternatives}
        name = alternatives[0].name if len(names) == 1 else ""
        parameters.append(ParameterText(name, alternatives[0].ctype if len(ctypes) == 1 else ""))
    return first if len(kernels) == 1 else first._replace(parameters=tuple(parameters))


# ---------------------------------------------------------------------------------------------------------- variables


def _variables(text: str, statement: Statement) -> Iterable[VariableOutline]:
    tokens = list(statement.tokens)
    if header_end(tokens) or any(token.text == "template" for token in tokens):
        return
    outer = _outer(tokens)
    marks = [i for i, token in enumerate(outer) if token.text in _SPACES]
    if not marks or any(token.text == "__managed__" for token in outer):
        return  # (the word may be a lambda's, in a value)
    is_constant = any(token.text == "__constant__" for token in outer)
    space: Literal["constant", "device"] = "constant" if is_constant else "device"
    declared = _without_values([token for token in tokens if token.text not in _SPACES])
    for start in (0, marks[0]):  # from the first word; else from the memory space on: macros may stand before it
        root = _parsed(join(text, declared[start:]) + ";")
        if not root.has_error:
            break
    found = _find(root, "declaration")
    if found is None:
        return
    for node in found.children_by_field_name("declarator"):
        name = _declarator_name(node)
        if name is None or _is_no_object(node):
            continue
        qualified = "::".join((*statement.scope, (name.text or b"").decode()))
        yield VariableOutline(qualified, space)


def _outer(tokens: list[Token]) -> list[Token]:
    """The tokens before the first bracket or value."""
    end = next((i for i, token in enumerate(tokens) if token.text in ("(", "[", "=")), len(tokens))
    return tokens[:end]


def _without_values(tokens: list[Token]) -> list[Token]:
    """The declaration without its initialisers: ``= ...`` up to the next comma, and braces."""
    kept: list[Token] = []
    i = 0
    while i < len(tokens):
        text = tokens[i].text
        if text == "=":
            while i < len(tokens) and tokens[i].text != ",":
                i = group_end(tokens, i) if tokens[i].text in ("(", "[") else i + 1
        elif tokens[i].kind == "braces":
            i += 1
        else:
            kept.append(tokens[i])
            i += 1
    return kept


def _is_no_object(node: Node) -> bool:
    """A function ``f(int)`` or a reference; but ``(*f)(int)`` and ``f(3)`` are variables."""
    while node.type in ("pointer_declarator", "init_declarator"):
        inner = node.child_by_field_name("declarator")
        if inner is None:
            return False
        node = inner
    if node.type == "reference_declarator":
        return True
    inner = node.child_by_field_name("declarator")
    return node.type == "function_declarator" and (inner is None or inner.type != "parenthesized_declarator")
