"""What a thread gives before it waits at a point, what it takes after, and the table of points for the scheduler."""

from __future__ import annotations

from jitgpu.backend.simulator.facts import PointInfo
from jitgpu.backend.simulator.layouts import OPERATIONS, PointKind
from jitgpu.backend.simulator.ptx.syntax import Immediate, Instruction, Operand, Pair, Sink
from jitgpu.backend.simulator.ptx.types import BITS
from jitgpu.backend.simulator.translation.body import Body
from jitgpu.backend.simulator.translation.calls import report

__all__ = ["barrier_number", "give", "point_info", "take_result", "uses_warps"]

_SHFL = {"up": "SHFL_UP", "down": "SHFL_DOWN", "bfly": "SHFL_BFLY", "idx": "SHFL_IDX"}
_VOTE = {"all": "VOTE_ALL", "any": "VOTE_ANY", "uni": "VOTE_UNI", "ballot": "VOTE_BALLOT"}
_RED = {"popc": "RED_POPC", "and": "RED_AND", "or": "RED_OR"}
_REDUX = {"and": "REDUX_AND", "or": "REDUX_OR", "xor": "REDUX_XOR", "add": "REDUX_ADD"}


def uses_warps(points: list[Instruction | None]) -> bool:
    """Whether threads have to be run warp by warp."""
    return any(point is not None and _kind(point) in (PointKind.WARP, PointKind.CONVERGENCE) for point in points)


def _kind(instruction: Instruction) -> int:
    opcode, modifiers = instruction.opcode, instruction.modifiers
    if opcode in ("_yield", "nanosleep"):
        return PointKind.YIELD
    if opcode in ("bar", "barrier"):
        if "warp" in modifiers:
            return PointKind.WARP
        return PointKind.REDUCTION if "red" in modifiers else PointKind.BARRIER
    return PointKind.CONVERGENCE if opcode == "activemask" else PointKind.WARP


def _operation(em: Body, instruction: Instruction) -> str:
    opcode, modifiers = instruction.opcode, instruction.modifiers
    mode = next((m for m in modifiers if m not in ("sync", "aligned", "cta")), "")
    if opcode == "shfl" and mode in _SHFL:
        return _SHFL[mode]
    if opcode == "vote" and mode in _VOTE:
        return _VOTE[mode]
    if opcode == "match" and mode in ("any", "all"):
        return f"MATCH_{mode.upper()}"
    if opcode == "redux" and mode in _REDUX:
        return _REDUX[mode]
    if opcode == "redux" and mode in ("min", "max") and instruction.type in ("s32", "u32"):
        return f"REDUX_{mode.upper()}_{instruction.type[0].upper()}"
    if opcode in ("bar", "barrier"):
        if "red" in modifiers:
            name = _RED.get(next((m for m in modifiers if m in _RED), ""), "")
            if name:
                return name
        else:
            return "NOTHING"
    if opcode == "activemask":
        return "ACTIVEMASK"
    if opcode == "elect":
        return "ELECT"
    if opcode in ("_yield", "nanosleep"):
        return "NOTHING"
    raise em.unsupported("it is no warp operation that is known")


def point_info(em: Body, instruction: Instruction) -> PointInfo:
    """The point of an instruction. Raises Unsupported."""
    kind = _kind(instruction)
    operation = OPERATIONS[_operation(em, instruction)]
    if kind not in (PointKind.BARRIER, PointKind.REDUCTION):
        return PointInfo(kind, operation)
    if "cluster" in instruction.modifiers:
        raise em.unsupported("barriers of clusters are not simulated")
    aligned = 2 if instruction.opcode == "bar" or "aligned" in instruction.modifiers else 0
    barrier, count = _barrier_operands(instruction)
    if isinstance(barrier, Immediate) and (count is None or isinstance(count, Immediate)):
        if not 0 <= barrier.bits < 16:
            raise em.unsupported("a block has the barriers 0 to 15")
        return PointInfo(kind, operation, barrier.bits, aligned, count.bits if count else 0)
    return PointInfo(kind, operation, 0, aligned | 1, 0)


def _barrier_operands(instruction: Instruction) -> tuple[Operand, Operand | None]:
    """Barrier and count of ``bar.sync a{, b}`` and ``bar.red d, a{, b}, p``."""
    operands = list(instruction.operands)
    if "red" in instruction.modifiers:
        operands = operands[1:-1]
    if not operands:
        return Immediate(0), None
    return operands[0], operands[1] if len(operands) > 1 else None


def barrier_number(em: Body, barrier: Operand) -> str:
    """The number of a barrier, which ends the thread where there is no such one (PTX ISA, "barrier")."""
    number = em.read(barrier, "i32")
    inside, bad = em.fresh("barrier"), em.fresh("nobarrier")
    em.line(f"br i1 {em.value(f'icmp ult i32 {number}, 16')}, label %{inside}, label %{bad}, !prof !1")
    em.label(bad)
    report(em, "divergent barrier", em.value(f"zext i32 {number} to i64"), "0", "1")
    em.label(inside)
    return number


def give(em: Body, instruction: Instruction) -> None:
    """Store what the operation needs of this thread. ``instruction`` has its destination still."""
    info = point_info(em, instruction)
    operands = instruction.operands
    opcode = instruction.opcode
    if info.kind in (PointKind.BARRIER, PointKind.REDUCTION):
        barrier, count = _barrier_operands(instruction)
        if info.flags & 1:
            _store(em, "b", barrier_number(em, barrier))
            _store(em, "c", em.read(count, "i32") if count is not None else "0")
        if info.kind == PointKind.REDUCTION:
            _store(em, "predicate", em.value(f"zext i1 {em.read(operands[-1], 'i1')} to i32"))
        return
    if opcode == "activemask" or info.kind == PointKind.YIELD:
        return
    if not operands or (len(operands) < 3 and opcode in ("shfl", "vote", "match", "redux")):
        raise em.unsupported("it has too few operands")
    _store(em, "mask", em.read(operands[-1], "i32"))
    if opcode == "shfl":
        if len(operands) != 5:
            raise em.unsupported("it needs a value, a lane, a clamp and a mask")
        _store(em, "a", em.value(f"zext i32 {em.read(operands[1], 'i32')} to i64"))
        _store(em, "b", em.read(operands[2], "i32"))
        _store(em, "c", em.read(operands[3], "i32"))
    elif opcode == "vote":
        _store(em, "predicate", em.value(f"zext i1 {em.read(operands[1], 'i1')} to i32"))
    elif opcode in ("match", "redux"):
        bits = BITS.get(instruction.type, 32)
        value = em.read(operands[1], f"i{bits}")
        _store(em, "a", value if bits == 64 else em.value(f"zext i{bits} {value} to i64"))


def _store(em: Body, field: str, value: str) -> None:
    kind = "i64" if field == "a" else "i32"
    em.line(f"store {kind} {value}, ptr {em.exchange_pointer(field)}")


def _load(em: Body, field: str) -> str:
    return em.value(f"load {'i64' if field == 'result' else 'i32'}, ptr {em.exchange_pointer(field)}")


def take_result(em: Body, instruction: Instruction) -> None:
    """Write the destination of an operation that is done: ``instruction`` has only its destination left."""
    destination = instruction.operands[0]
    first, second = (destination.first, destination.second) if isinstance(destination, Pair) else (destination, Sink())
    result = _load(em, "result")
    predicate = instruction.type == "pred"
    if predicate:
        em.write(first, "i1", em.value(f"icmp ne i64 {result}, 0"))
    elif not isinstance(first, Sink):
        em.write(first, "i32", em.value(f"trunc i64 {result} to i32"))
    if not isinstance(second, Sink):
        em.write(second, "i1", em.value(f"icmp ne i32 {_load(em, 'predicate')}, 0"))
