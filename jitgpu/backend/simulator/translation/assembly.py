"""A whole kernel as LLVM IR: its segments and everything that it calls."""

from __future__ import annotations

from jitgpu.backend.simulator import runtime
from jitgpu.backend.simulator.analysis.waiting import callees
from jitgpu.backend.simulator.facts import Facts
from jitgpu.backend.simulator.ptx.syntax import Call, Function, Instruction, Module, Register
from jitgpu.backend.simulator.ptx.types import Unsupported
from jitgpu.backend.simulator.translation.functions import METADATA, translate_function
from jitgpu.backend.simulator.translation.segments import Segments
from jitgpu.backend.simulator.translation.unit import Unit
from jitgpu.backend.simulator.translation.waits import uses_warps
from jitgpu.errors import LaunchError

__all__ = ["translate"]

#: Local memory that a kernel has for calls whose depth is not known, bytes.
_DEEP_STACK = 32 * 1024


def translate(
    module: Module, symbol: str, title: str, pointer_offsets: frozenset[int], checks: frozenset[str]
) -> tuple[Facts, str]:
    """The LLVM IR of a kernel with everything that it calls. Raises LaunchError."""
    entry = module.functions.get(symbol)
    if entry is None or entry.kind != "entry":
        raise LaunchError("the module has no such kernel", kernel=title, given=symbol,
                          expected=", ".join(module.functions), fix="compile it again")  # fmt: skip
    try:
        unit = Unit(module, entry, pointer_offsets, checks)
        reached = _reached(module, symbol)
        for name in sorted(reached):
            unit.prepare(name)
        unit.place_dynamic()
        segments = Segments(unit)
        texts = segments.translate()
        done: set[str] = set()
        while len(done) < len(unit.wanted):
            for name in [name for name in unit.wanted if name not in done]:
                done.add(name)
                texts.append(translate_function(unit, name))
    except Unsupported as error:
        raise _unsupported(title, error) from error
    body = "\n\n".join(texts)
    arithmetic = runtime.closure(body)
    declarations = unit.declared | runtime.declared("\n".join(arithmetic.values()))
    outside = [text for name, text in sorted(declarations.items()) if name not in arithmetic]
    facts = Facts(
        symbol, tuple(segments.points), tuple(segments.point_sites), tuple(unit.sites), tuple(unit.roots),
        unit.shared_bytes, _local_bytes(unit, symbol), segments.frame_bytes, unit.parameter_bytes,
        32 if uses_warps(segments.flow.points) else 0, tuple(unit.parameter_offsets.items()),
        tuple(sorted(((name, *place) for name, place in unit.shared.items()), key=lambda item: item[1:])),
        unit.generic,
        "@jg_printf(" in body, "@jg_malloc(" in body or "@jg_free(" in body, unit.narrowest,
    )  # fmt: skip
    return facts, "\n\n".join([body, *arithmetic.values(), *outside, METADATA])


def _reached(module: Module, symbol: str) -> set[str]:
    """The kernel and the functions that it may call."""
    found: set[str] = set()
    todo = [symbol]
    while todo:
        name = todo.pop()
        function = module.functions.get(name)
        if name not in found and function is not None and function.body:
            found.add(name)
            todo += callees(function)
    return found


def _local_bytes(unit: Unit, symbol: str) -> int:
    """Local memory of a thread: its own frame and those of the deepest calls; more where the depth is not known."""
    own = unit.prepared[symbol].frame_bytes
    depths: dict[str, int | None] = {}

    def depth(name: str, path: tuple[str, ...]) -> int | None:
        if name in path:
            return None
        if name not in depths:
            prepared = unit.prepared[name]
            below = [depth(called, (*path, name)) for called in prepared.calls if called in unit.prepared]
            deepest = max((item for item in below if item is not None), default=0)
            depths[name] = None if None in below else prepared.frame_bytes + deepest
        return depths[name]

    total = depth(symbol, ())
    if total is None or any(_calls_by_pointer(unit.prepared[name].function) for name in (symbol, *unit.wanted)):
        return own + _DEEP_STACK
    return max(16, total)


def _calls_by_pointer(function: Function) -> bool:
    return any(
        isinstance(item, Instruction) and item.opcode == "call" and isinstance(item.operands[0], Call)
        and isinstance(item.operands[0].target, Register) for item in function.body
    )  # fmt: skip


def _unsupported(title: str, error: Unsupported) -> LaunchError:
    instruction = error.instruction
    place = ""
    if instruction is not None and instruction.location is not None:
        place = f" ({instruction.location.file}:{instruction.location.line})"
    return LaunchError(
        f"the simulator cannot run this kernel: {error.reason}", kernel=title,
        given=f"{instruction.name if instruction else 'its PTX'}{place}",
        expected="instructions that are simulated", fix="run it on a GPU",
    )  # fmt: skip
