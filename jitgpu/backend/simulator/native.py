"""From a kernel's PTX to machine code that can be called: translated where the store does not hold it yet."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any, NamedTuple

from jitgpu.backend.simulator import machine
from jitgpu.backend.simulator.facts import Facts, decode, encode
from jitgpu.backend.simulator.layouts import Point
from jitgpu.errors import LaunchError
from jitgpu.values import digest

if TYPE_CHECKING:
    from collections.abc import Callable

    from jitgpu.backend import Keep
    from jitgpu.backend.simulator.ptx.syntax import Module

__all__ = ["NativeKernel", "compile_entry"]


class NativeKernel:
    """A kernel as machine code. ``segment`` is the address of its code, ``worker(launch, worker)`` the
    scheduler that runs it; ``facts`` describe it."""

    def __init__(self, title: str, facts: Facts, code: bytes, system: _System) -> None:
        self.title = title
        self.facts = facts
        self._engine, (self.segment,) = machine.load(code, title, "jg_segment")
        kind = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_uint64, ctypes.c_uint64)
        self.worker = kind(system.main)
        self.points = (Point * len(facts.points))(
            *(Point(*info, site=site) for info, site in zip(facts.points, facts.point_sites, strict=True))
        )


def compile_entry(
    read_module: Callable[[], Module], symbol: str, title: str, offsets: tuple[int, ...],
    pointer_offsets: frozenset[int], checks: frozenset[str], keep: Keep | None, key: str,
) -> NativeKernel:  # fmt: skip
    """The machine code of one kernel of a module, from the store where it is there.

    Parameters
    ----------
    read_module : callable
        Gives the module, which is only looked at where the kernel has to be translated.
    offsets : tuple of int
        Where arguments are packed, bytes; which must be where the PTX has its parameters.
    pointer_offsets : frozenset of int
        Where in the kernel's parameters a pointer may lie, bytes.
    checks : frozenset of {"uninitialised", "races"}
        Checks besides those that are always on.
    keep, key
        The store, and the key of what the kernel was compiled from.

    Raises
    ------
    LaunchError
        For an instruction that the simulator does not run, with its place in the CUDA text, and for parameters that lie
        elsewhere.
    """
    whole = digest(("image", key), ("symbol", symbol), ("checks", ",".join(sorted(checks))), ("host", machine.host()))
    stored = keep.get(whole) if keep is not None else None
    if stored is not None:
        found = decode(stored)
        if found is not None:
            _compare(title, offsets, found[0])
            return NativeKernel(title, *found, _system(keep))
    from jitgpu.backend.simulator.translation.assembly import translate

    facts, text = translate(read_module(), symbol, title, pointer_offsets, checks)
    _compare(title, offsets, facts)
    code = machine.machine_code(text, title)
    if keep is not None:
        keep.put(whole, encode(facts, code), {"kernels": title, "kind": "simulator"})
    return NativeKernel(title, facts, code, _system(keep))


def _compare(title: str, offsets: tuple[int, ...], facts: Facts) -> None:
    expected = tuple(offset for _, offset in facts.parameters)
    if offsets != expected:
        raise LaunchError(
            "the PTX has other parameters", kernel=title, given=f"arguments at bytes {offsets}",
            expected=f"at bytes {expected}", fix="jg.cache.clear() drops what was compiled before",
        )  # fmt: skip


class _System(NamedTuple):
    """The runtime in memory: ``main`` is the address of what a worker calls."""

    engine: Any
    main: int


_loaded_system: _System | None = None


def _system(keep: Keep | None) -> _System:
    """The runtime, compiled once for this host and loaded once in this process. Kernels find its functions by name."""
    global _loaded_system
    if _loaded_system is None:
        from jitgpu.backend.simulator import runtime

        key = digest(("system", ""), ("host", machine.host()))
        kept = keep.get(key) if keep is not None else None
        if kept is None:
            listed = " ".join(name for name in runtime.exported() if name != "jg_main")
            kept = listed.encode() + b"\n" + machine.machine_code(runtime.text("system"), "the simulator's runtime")
            if keep is not None:
                keep.put(key, kept, {"kernels": "the simulator's runtime", "kind": "simulator"})
        listed_bytes, _, code = kept.partition(b"\n")
        names = listed_bytes.decode().split()
        engine, (main, *addresses) = machine.load(code, "the simulator's runtime", "jg_main", *names)
        for name, address in zip(names, addresses, strict=True):
            machine.add_symbol(name, address)
        _loaded_system = _System(engine, main)
    return _loaded_system
