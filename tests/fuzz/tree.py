"""Statements as a tree, so that a program can be made smaller by leaving parts out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

__all__ = ["Block", "Node", "render", "size", "smaller"]


class Block(NamedTuple):
    """``head`` opens a brace, ``tail`` closes it."""

    head: str
    body: tuple[Node, ...]
    tail: str = "}"


Node = str | Block


def render(nodes: Sequence[Node], indent: int = 1) -> str:
    """The text of statements.

    >>> render(["a = 1;", Block("if (a) {", ("b = 2;",))], 0)
    'a = 1;\\nif (a) {\\n    b = 2;\\n}\\n'
    """
    pad = "    " * indent
    parts = []
    for node in nodes:
        if isinstance(node, str):
            parts.append(f"{pad}{node}\n")
        else:
            parts.append(f"{pad}{node.head}\n{render(node.body, indent + 1)}{pad}{node.tail}\n")
    return "".join(parts)


def size(nodes: Sequence[Node]) -> int:
    """How many statements there are."""
    return sum(1 if isinstance(node, str) else 1 + size(node.body) for node in nodes)


def smaller(nodes: tuple[Node, ...]) -> Iterator[tuple[Node, ...]]:
    """Every tree with one node left out or one block opened up, those that lose most first."""
    found = [(size([node]), index, node) for index, node in enumerate(nodes)]
    for _, index, _ in sorted(found, key=lambda item: (-item[0], item[1])):
        yield nodes[:index] + nodes[index + 1 :]
    for index, node in enumerate(nodes):
        if isinstance(node, Block):
            for body in smaller(node.body):
                yield (*nodes[:index], node._replace(body=body), *nodes[index + 1 :])
            if node.head.startswith("if"):
                yield (*nodes[:index], *node.body, *nodes[index + 1 :])
