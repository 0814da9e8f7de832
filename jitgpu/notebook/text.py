"""Facts as plain text, for terminals."""

from __future__ import annotations

from jitgpu.notebook.facts import Compiled, Facts

__all__ = ["bar", "count_bytes", "limit", "page", "share"]

_WIDTH = 20


def page(facts: Facts) -> str:
    """All but source and PTX, which are looked at as ``artifact.ptx``."""
    lines = [f"{facts.title}: {facts.kind}"]
    lines += ["  " + line for signature in facts.signatures for line in signature.split("\n")]
    named = len({one.artifact.entry.name for one in facts.compiled}) > 1
    lines += [line for one in facts.compiled for line in _compiled(one, named=named)]
    if facts.note:
        lines.append(f"  {facts.note}")
    return "\n".join(lines)


def _compiled(one: Compiled, *, named: bool) -> list[str]:
    artifact, used = one
    name = f"{artifact.entry.name}, " if named else ""
    lines = [
        f"  {name}{artifact.arch}, compiled in {artifact.compile_ms:.0f} ms",
        f"    registers {used.registers or '?'}, spills {count_bytes(used.spill_bytes)}, shared memory "
        f"{count_bytes(used.shared_bytes)} a block, stack {count_bytes(used.local_bytes)}",
    ]
    if used.occupancy is not None:
        text = f"occupancy {bar(used.occupancy)} {share(used.occupancy)} in blocks of {used.threads}"
        lines.append(f"    {text}: {limit(one)}")
    return lines


def bar(part: float, width: int = _WIDTH) -> str:
    """A share of 1 as a bar.

    >>> bar(0.75, 8)
    '██████░░'
    """
    full = round(part * width)
    return "█" * full + "░" * (width - full)


def share(part: float) -> str:
    """A share of 1 in per cent."""
    return f"{100 * part:.0f}%"


def limit(one: Compiled) -> str:
    """How many blocks fit, and what keeps more of them away."""
    used = one.resources
    if not used.blocks_per_multiprocessor:
        return f"such a block does not fit: too many {used.limited_by}"
    blocks = f"{used.blocks_per_multiprocessor} on a multiprocessor"
    return f"{blocks}, which is full" if used.occupancy == 1 else f"{blocks}, limited by {used.limited_by}"


def count_bytes(count: int) -> str:
    """Bytes as people write them.

    >>> count_bytes(0), count_bytes(6144), count_bytes(49152)
    ('0 B', '6 KiB', '48 KiB')
    """
    if count < 1024 or count % 256:
        return f"{count} B"
    return f"{count / 1024:g} KiB"
