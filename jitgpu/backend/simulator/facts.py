"""What is known of a translated kernel besides its code: kept with it, and all that a launch needs."""

from __future__ import annotations

import json
from typing import NamedTuple

from jitgpu.backend.simulator.ptx.syntax import Location

__all__ = ["Facts", "PointInfo", "RootInfo", "Site", "decode", "encode"]


class PointInfo(NamedTuple):
    """A point as the scheduler sees it; see :class:`layouts.Point`. ``flags`` 1: barrier or count are in the exchange;
    2: all threads of a warp must come to this very instruction (``.aligned``); 4: who goes on from here has done more
    than wait; 8: it stands in a loop that may be waiting for another thread, or gives way."""

    kind: int
    operation: int = 0
    barrier: int = 0
    flags: int = 0
    threads: int = 0


class Site(NamedTuple):
    """A place in the kernel that a record can name."""

    instruction: str
    line: int
    location: Location | None


class RootInfo(NamedTuple):
    """What an access is checked against: a pointer at ``offset`` of the parameters, or a variable."""

    name: str
    space: int
    start: int
    nbytes: int
    parameter_offset: int = -1


class Facts(NamedTuple):
    """What launching a translated kernel needs besides its code; kept with it. ``unit`` is how many threads are run
    together: 32, or 0 for the whole block; ``granule`` the bytes of the narrowest access to memory that threads share,
    4 at most."""

    symbol: str
    points: tuple[PointInfo, ...]
    point_sites: tuple[int, ...]
    sites: tuple[Site, ...]
    roots: tuple[RootInfo, ...]
    shared_bytes: int
    local_bytes: int
    frame_bytes: int
    parameter_bytes: int
    unit: int
    parameters: tuple[tuple[str, int], ...]
    shared: tuple[tuple[str, int, int], ...]
    generic: bool
    prints: bool
    allocates: bool
    granule: int = 4


def encode(facts: Facts, code: bytes) -> bytes:
    """A kernel as the store keeps it."""
    return json.dumps(facts).encode() + b"\n" + code


def decode(data: bytes) -> tuple[Facts, bytes] | None:
    """What was kept; None for what another version has kept."""
    end = data.find(b"\n")
    try:
        fields = Facts(*json.loads(data[:end]))
        facts = fields._replace(
            points=tuple(PointInfo(*point) for point in fields.points),
            sites=tuple(
                Site(text, line, Location(*place) if place else None) for text, line, place in fields.sites
            ),
            roots=tuple(RootInfo(*root) for root in fields.roots),
            point_sites=tuple(fields.point_sites),
            parameters=tuple((name, offset) for name, offset in fields.parameters),
            shared=tuple((name, start, nbytes) for name, start, nbytes in fields.shared),
        )
    except (TypeError, ValueError):
        return None
    return facts, data[end + 1 :]
