"""The body of a kernel as segments: for each point a function that runs a range of the block's threads from there.

``seg.k(block, lo, hi)`` loops over the threads lo to hi - 1. Each takes its registers from its frame, runs to the next
point or to the end, and leaves there what is alive. The function returns the state that all its threads are in then, or
``MIXED``, and each thread's state is in the block's table; or ``FAULTED``.
"""

from __future__ import annotations

from jitgpu.backend.simulator import layouts
from jitgpu.backend.simulator.analysis.flow import BasicBlock, Flow, make_flow
from jitgpu.backend.simulator.analysis.nans import find_nans
from jitgpu.backend.simulator.analysis.prepare import Prepared
from jitgpu.backend.simulator.analysis.remake import remakable, remaking_order
from jitgpu.backend.simulator.analysis.roots import Provenance, find_roots
from jitgpu.backend.simulator.analysis.uniform import find_uniformity
from jitgpu.backend.simulator.facts import PointInfo
from jitgpu.backend.simulator.ptx.operands import defined
from jitgpu.backend.simulator.translation.accesses import TABLE as ACCESSES
from jitgpu.backend.simulator.translation.body import Body
from jitgpu.backend.simulator.translation.functions import block_fields, emit_blocks, quoted
from jitgpu.backend.simulator.translation.unit import Unit
from jitgpu.backend.simulator.translation.values import TABLE as VALUES
from jitgpu.backend.simulator.translation.waits import give, point_info

__all__ = ["Segments"]

#: How often a loop that may be waiting goes round before its thread gives way.
_PATIENCE = 64
#: No state: before the first thread has one.
_NO_STATE = -9
#: Accesses in a body that is compiled in line with the loop over threads.
_MOST_ACCESSES = 300


class Segments:
    """Translates the segments of one kernel. ``points`` are the scheduler's, ``frame_bytes`` is for each thread."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.prepared: Prepared = unit.prepare(unit.entry.name)
        self.flow: Flow = make_flow(self.prepared.function, waits=True, strong=unit.waiting.strong)
        self.roots: dict[str, Provenance] = find_roots(
            self.flow.definitions, unit.is_pointer_at, unit.is_variable(self.prepared)
        )
        self.nans = find_nans(self.flow.instructions(), self.prepared.widths)
        self.uniform, self.divergent = find_uniformity(self.flow)
        self.remade = remakable(self.flow.definitions)
        self.slots: dict[str, tuple[int, int]] = {}  # register: (offset, bytes)
        self.frame_bytes = self._place()
        self.points: list[PointInfo] = []
        self.point_sites: list[int] = []
        #: Whether all threads of a block pass the same barriers, one after the other.
        self.in_step = False

    def _place(self) -> int:
        """Give every register that is alive across a point its place in the frame, the widest first."""
        names: set[str] = set()
        for label in self.flow.resume[1:]:
            names |= {name for name in self.flow.alive[label] if name not in self.remade}
        offset = 0
        for name in sorted(names, key=lambda name: (-self.prepared.widths[name], name)):
            nbytes = max(1, self.prepared.widths[name] // 8)
            self.slots[name] = (offset, nbytes)
            offset += nbytes
        return -(-offset // 8) * 8

    def translate(self) -> list[str]:
        """The text of all segments, and of the function that chooses among them."""
        self._describe_points()
        texts = [self._segment(number) for number in range(len(self.flow.points))]
        cases = "".join(
            f"  case.{k}:\n    %r{k} = call i32 @seg.{k}(ptr %blk, i32 %lo, i32 %hi)\n    ret i32 %r{k}\n"
            for k in range(len(texts))
        )
        table = " ".join(f"i32 {k}, label %case.{k}" for k in range(len(texts)))
        texts.append(
            "define i32 @jg_segment(i64 %block, i32 %point, i32 %lo, i32 %hi) {\n"
            "  %blk = inttoptr i64 %block to ptr\n"
            f"  switch i32 %point, label %none [ {table} ]\n{cases}  none:\n    unreachable\n}}"
        )
        return texts

    # ----------------------------------------------------------------------------------------------------- one segment

    def _segment(self, number: int) -> str:
        region = self.flow.region(number)
        em = Body(self.unit, self.prepared, self.roots, "segment", self.nans)
        exits: dict[int, str] = {}
        changed = {name for block in region for item in block.instructions for name in defined(item)}
        opcodes = [item.opcode for block in region for item in block.instructions]
        large = sum(opcode in ("ld", "st", "atom", "red") for opcode in opcodes) > _MOST_ACCESSES
        self._start(em, number, large)
        em.line(f"br label %{quoted(self.flow.resume[number])}")

        def wait(block: BasicBlock) -> None:
            self._wait(em, block, number, changed, exits)

        emit_blocks(em, region, self.flow, wait)
        em.label("done")
        em.line(f"br label %{_exit(exits, layouts.EXIT)}")
        em.label("fault")
        if self.unit.checks:  # findings are collected: only this thread ends, unless there are too many
            em.line(f"store i32 0, ptr {em.block_pointer('leave')}")
            em.line(f"br i1 {em.stop_flag()}, label %stopped, label %{_exit(exits, layouts.EXIT)}")
        else:
            em.line("br label %stopped")
        if number:
            instruction = self.flow.points[number]
            assert instruction is not None
            em.instruction = instruction
        self.unit.declared.update(em.declared)
        self.unit.declared["jg_fill_states"] = "declare void @jg_fill_states(i64, i32, i32, i32)"
        return "\n".join(self._assembled(em, number, exits, large))

    def _assembled(self, em: Body, number: int, exits: dict[int, str], large: bool) -> list[str]:
        """The loop over threads with the body in it. A large body is a function of its own: what is alive around the
        loop would be so in all of its blocks, and the time to allocate registers grows with both."""
        loop = _loop(em)
        start = _opening(em, f"@seg.{number}(ptr %blk, i32 %lo, i32 %hi)", self.frame_bytes)
        if not large:
            return [*start, *em.allocas(), *loop, *_thread(self.frame_bytes), *em.lines, *_left(exits), *_next()]
        given = "ptr %blk, i32 %lo, i32 %t, i32 %tid.x, i32 %tid.y, i32 %tid.z"
        return [
            *_opening(em, f"@seg.{number}.thread({given}) noinline", self.frame_bytes), *em.allocas(),
            *_thread(self.frame_bytes), *em.lines, *_left(exits), "  ret i32 %state",
            "stopped:", f"  ret i32 {layouts.FAULTED}", "}", "",
            *start, *loop, f"  %state = call i32 @seg.{number}.thread({given})",
            f"  %fault = icmp eq i32 %state, {layouts.FAULTED}", "  br i1 %fault, label %stopped, label %next",
            "next:", *_next(),
        ]  # fmt: skip

    def _start(self, em: Body, number: int, large: bool) -> None:
        """Registers at the beginning of a segment: from the frame, made again, or zero where nothing was written."""
        label = self.flow.resume[number]
        alive = sorted(self.flow.alive[label])
        if number == 0:
            for name in alive:
                em.store_register(name, "false" if em.widths[name] == 1 else "0")
            return
        together = self._comes_together(number) and not large  # a function of its own begins anew for each thread
        for name in alive:
            if name in self.slots:
                same = together and name in self.uniform
                value = self._load_first(em, name) if same else self._load_slot(em, name, "%frame")
                em.store_register(name, value)
        for instruction in remaking_order([name for name in alive if name in self.remade], self.remade):
            em.instruction = instruction
            (VALUES.get(instruction.opcode) or ACCESSES[instruction.opcode])(em, instruction)

    def _comes_together(self, number: int) -> bool:
        """Whether the threads that go on from a point have all waited for the same barrier at the same time."""
        info = self.points[number]
        return self.in_step and info.kind == layouts.PointKind.BARRIER and info.flags & 3 == 2 and info.threads == 0

    def _load_first(self, em: Body, name: str) -> str:
        """What all threads have in their slots, loaded once."""
        return em.hoisted(f"slot {name}", 0, lambda: self._load_slot(em, name, "%frame.first"))

    def _load_slot(self, em: Body, name: str, frame: str) -> str:
        offset, nbytes = self.slots[name]
        pointer = em.value(f"getelementptr i8, ptr {frame}, i64 {offset}")
        value = em.value(f"load i{8 * nbytes}, ptr {pointer}")
        return em.value(f"trunc i8 {value} to i1") if em.widths[name] == 1 else value

    def _wait(
        self, em: Body, block: BasicBlock, number: int, changed: set[str], exits: dict[int, str]
    ) -> None:
        point = block.point
        instruction = self.flow.points[point]
        assert instruction is not None
        em.instruction = instruction
        if instruction.opcode == "_yield":
            count = em.value("load i32, ptr %patience")
            em.line(f"store i32 {em.value(f'add i32 {count}, 1')}, ptr %patience")
            stays, waits = em.fresh("stays"), em.fresh("waits")
            tired = em.value(f"icmp ugt i32 {count}, {_PATIENCE}")
            em.line(f"br i1 {tired}, label %{waits}, label %{stays}, !prof !2")
            em.label(stays)
            em.line(f"br label %{quoted(block.successors[0])}")
            em.label(waits)
        else:
            give(em, instruction)
        before = self.flow.alive[self.flow.resume[number]] if number else frozenset()
        for name in sorted(self.flow.alive[block.successors[0]]):
            if name in self.slots and not (name in before and name not in changed):
                self._store_slot(em, name)
        em.line(f"br label %{_exit(exits, 2 * point)}")

    def _store_slot(self, em: Body, name: str) -> None:
        offset, nbytes = self.slots[name]
        value = em.load_register(name)
        if em.widths[name] == 1:
            value = em.value(f"zext i1 {value} to i8")
        pointer = em.value(f"getelementptr i8, ptr %frame, i64 {offset}")
        em.line(f"store i{8 * nbytes} {value}, ptr {pointer}")

    def _describe_points(self) -> None:
        """Fill ``points`` and ``point_sites``, the scheduler's table."""
        em = Body(self.unit, self.prepared, self.roots, "segment", self.nans)
        self.points, self.point_sites = [PointInfo(layouts.PointKind.BEGIN)], [0]
        for instruction, mark in zip(self.flow.points[1:], self.flow.marks[1:], strict=True):
            assert instruction is not None
            em.instruction = instruction
            info = point_info(em, instruction)
            self.points.append(info._replace(flags=info.flags | mark))
            self.point_sites.append(em.site())
        # Who comes to another barrier, or more often, lets others go on from where they are not.
        self.in_step = not any(
            info.kind in (layouts.PointKind.BARRIER, layouts.PointKind.REDUCTION) and label in self.divergent
            for info, label in zip(self.points, self.flow.resume, strict=True)
        ) and not any(item.opcode in ("bar", "barrier") for item in self.flow.instructions())


def _exit(exits: dict[int, str], state: int) -> str:
    """The label of the block through which threads leave with a state."""
    return exits.setdefault(state, f"to.{state}")


def _opening(em: Body, function: str, frame_bytes: int) -> list[str]:
    """What is computed once in a function: the block's fields, and what the launch has."""
    stride = em.launch_field("local_stride")
    return [
        f"define internal i32 {function} {{",
        "head:",
        *block_fields(("launch", "ctaid", "shared", "frames", "exchange")),
        f"  %locals.at = getelementptr i8, ptr %blk, i64 {layouts.Block.local.offset}",
        "  %locals = load i64, ptr %locals.at",
        "  %lo.wide = zext i32 %lo to i64",
        f"  %lo.offset = mul nuw nsw i64 %lo.wide, {frame_bytes}",
        "  %frame.first = getelementptr i8, ptr %frames, i64 %lo.offset",
        *em.prologue,
        f"  %stride = zext i32 {stride} to i64",
        "  %patience = alloca i32",
        "  %sp = add i64 0, 0",
    ]


def _loop(em: Body) -> list[str]:
    """The loop over threads, up to the body."""
    width, height = em.launch_field("block", 0), em.launch_field("block", 1)
    return [
        f"  %width.x = add i32 {width}, 0",
        f"  %width.y = add i32 {height}, 0",
        "  %whole.block = icmp eq i32 %lo, 0",
        "  br i1 %whole.block, label %begin, label %inside",
        "inside:",  # divisions take long, and mostly the range begins with the block
        f"  %x.inside = urem i32 %lo, {width}",
        f"  %rows = udiv i32 %lo, {width}",
        f"  %y.inside = urem i32 %rows, {height}",
        f"  %z.inside = udiv i32 %rows, {height}",
        "  br label %begin",
        "begin:",
        *(f"  %{axis}.first = phi i32 [ 0, %head ], [ %{axis}.inside, %inside ]" for axis in "xyz"),
        "  br label %row",
        # Threads of one row of the block (one y and z): x follows from the thread's number.
        "row:",
        "  %row.t = phi i32 [ %lo, %begin ], [ %t.next, %row.next ]",
        "  %row.x = phi i32 [ %x.first, %begin ], [ 0, %row.next ]",
        "  %tid.y = phi i32 [ %y.first, %begin ], [ %y.next, %row.next ]",
        "  %tid.z = phi i32 [ %z.first, %begin ], [ %z.next, %row.next ]",
        f"  %row.state = phi i32 [ {_NO_STATE}, %begin ], [ %run.state.next, %row.next ]",
        "  %row.start = phi i32 [ %lo, %begin ], [ %run.start.next, %row.next ]",
        "  %row.base = sub i32 %row.t, %row.x",
        "  %row.stop = add i32 %row.base, %width.x",
        "  %row.short = icmp ult i32 %row.stop, %hi",
        "  %row.end = select i1 %row.short, i32 %row.stop, i32 %hi",
        "  br label %loop",
        "loop:",
        "  %t = phi i32 [ %row.t, %row ], [ %t.next, %same ]",
        "  %run.state = phi i32 [ %row.state, %row ], [ %run.state.next, %same ]",
        "  %run.start = phi i32 [ %row.start, %row ], [ %run.start.next, %same ]",
        "  %tid.x = sub i32 %t, %row.base",
    ]


def _thread(frame_bytes: int) -> list[str]:
    """Where a thread's own memory is."""
    return [
        "  %t.wide = zext i32 %t to i64",
        "  %local.offset = mul i64 %t.wide, %stride",
        "  %local = add i64 %locals, %local.offset",
        f"  %frame.offset = mul nuw nsw i64 %t.wide, {frame_bytes}",
        "  %frame = getelementptr i8, ptr %frames, i64 %frame.offset",
        "  store i32 0, ptr %patience",
    ]


def _left(exits: dict[int, str]) -> list[str]:
    """Where all ways out of the body meet."""
    lines = []
    for label in exits.values():
        lines += [f"{label}:", "  br label %next"]
    states = ", ".join(f"[ {state}, %{label} ]" for state, label in exits.items())
    return [*lines, "next:", f"  %state = phi i32 {states}"]


def _next() -> list[str]:
    """The end of the loop over threads."""
    return [
        "  %differs = icmp ne i32 %state, %run.state",
        "  br i1 %differs, label %change, label %same",
        # The threads before have been in another state: only then each state is written down.
        "change:",
        "  %blk.address = ptrtoint ptr %blk to i64",
        "  call void @jg_fill_states(i64 %blk.address, i32 %run.start, i32 %t, i32 %run.state)",
        "  br label %same",
        "same:",
        "  %run.state.next = phi i32 [ %run.state, %next ], [ %state, %change ]",
        "  %run.start.next = phi i32 [ %run.start, %next ], [ %t, %change ]",
        "  %t.next = add nuw i32 %t, 1",
        "  %more.here = icmp ult i32 %t.next, %row.end",
        "  br i1 %more.here, label %loop, label %row.next",
        "row.next:",
        "  %y.up = add nuw i32 %tid.y, 1",
        "  %y.over = icmp eq i32 %y.up, %width.y",
        "  %y.next = select i1 %y.over, i32 0, i32 %y.up",
        "  %y.carry = zext i1 %y.over to i32",
        "  %z.next = add nuw i32 %tid.z, %y.carry",
        "  %more = icmp ult i32 %t.next, %hi",
        "  br i1 %more, label %row, label %out",
        "out:",
        "  %whole = icmp eq i32 %run.start.next, %lo",
        "  br i1 %whole, label %one, label %several",
        "one:",
        "  ret i32 %run.state.next",
        "several:",
        "  %blk.out = ptrtoint ptr %blk to i64",
        "  call void @jg_fill_states(i64 %blk.out, i32 %run.start.next, i32 %hi, i32 %run.state.next)",
        f"  ret i32 {layouts.MIXED}",
        "stopped:",
        f"  ret i32 {layouts.FAULTED}",
        "}",
    ]
