"""The block of ``with ex.capture() as graph``: what is submitted in it becomes nodes of the graph."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from types import FrameType
from typing import TYPE_CHECKING, Any

import numpy as np

from jitgpu.errors import DeviceError, LaunchError
from jitgpu.executor import staging
from jitgpu.executor.accesses import Accesses, Memory, Segment
from jitgpu.executor.graph import Graph, Node, refuse_transfers
from jitgpu.executor.home import Home
from jitgpu.executor.hostmemory import pinned, row
from jitgpu.executor.launch import Launch, caller

if TYPE_CHECKING:
    from jitgpu.backend.graphs import DeviceGraph
    from jitgpu.executor.executor import Executor
    from jitgpu.executor.plans import Plan
    from jitgpu.kernel import ConfiguredKernel

__all__ = ["Recording", "capture"]


@contextlib.contextmanager
def capture(ex: Executor) -> Iterator[Graph]:
    """See :meth:`Executor.capture`."""
    thread, recording = threading.get_ident(), Recording(ex)
    graph = recording.graph
    try:
        with recording:
            ex._recordings[thread] = recording
            try:
                yield graph
            finally:
                del ex._recordings[thread]
        graph._build()
    except BaseException as error:
        graph._unbuilt = f"its block ended with {type(error).__name__}"
        raise


class _User:
    """A node as the map of memory knows it."""

    __slots__ = ("number", "read", "written")

    def __init__(self, number: int, read: list[Segment[_User]], written: list[Segment[_User]]) -> None:
        self.number = number
        self.read = read
        self.written = written


class Recording:
    """What is recorded in one thread: the graph so far, and which of its nodes uses which memory.

    Nothing of it is queued, and nothing captured from a stream: kernels are compiled and loaded, and memory allocated,
    as they always are.
    """

    def __init__(self, ex: Executor) -> None:
        self._ex = ex
        self._check_possible(ex)
        self.graph = Graph(ex)
        self._accesses: Accesses[_User] = Accesses()
        self._watches = [home.device.watch() for home in ex._work.homes]
        self._entered = contextlib.ExitStack()

    def __enter__(self) -> None:
        with contextlib.ExitStack() as entered:  # where one cannot be entered, those before it are left again
            for watch in self._watches:
                entered.enter_context(watch)
            self._entered = entered.pop_all()

    def __exit__(self, *details: Any) -> None:
        self._entered.__exit__(*details)

    def _check_possible(self, ex: Executor) -> None:
        ex._work.check_usable("capture")
        if threading.get_ident() in ex._recordings:
            raise LaunchError(
                "the block of a capture cannot hold another", subject="capture", given="ex.capture() within its block",
                expected="one block after the other", fix="record all in one graph, or end the first block",
            )  # fmt: skip

    # ---------------------------------------------------------------------------------------------- what is recorded

    def submit(
        self, frame: FrameType, configured: ConfiguredKernel, args: tuple[Any, ...], kwargs: dict[str, Any], after: Any,
        stream: Any, timing: bool, priority: int,
    ) -> Node:  # fmt: skip
        """A launch. Raises as :meth:`Executor.submit` does."""
        ex = self._ex
        with self._aside():
            plan = ex._plans.get(configured) or ex._plan(configured)
            name = plan.kernel.__name__
            _refuse(name, stream=plan.stream if stream is None else stream, timing=timing, priority=priority)
            home = self._home_for(plan, args, kwargs)
            prepared = plan.prepared(home.device, args, kwargs)
            if kwargs or len(args) != prepared.count:
                args = prepared.positional(args, kwargs)
            refuse_transfers(name, args)
            memory = Memory({}, {})
            if prepared.config is not None:
                memory = Memory.of(home.extent, args, prepared.read, prepared.written)

            def add(work: DeviceGraph, before: Sequence[int]) -> None:
                if prepared.config is None:
                    work.nothing(before)
                else:
                    work.kernel(prepared.loaded, prepared.config, args, before)

            node = self._add(home, prepared.title, frame, memory, after, add)
            node._prepared = prepared if prepared.config is not None else None
        return node

    def put(self, array: Any, stream: Any) -> Any:
        """A copy to new memory of the device, which is given at once."""
        frame = caller()
        _refuse("put", stream=stream)
        with self._aside():
            host = staging.host_array(array)
            home = self._chosen()
            target = staging.empty_like(home, host)
            self._copy(home, target, host, (), frame, hosts=(True, False))
        return target

    def get(self, array: Any, out: np.ndarray | None, stream: Any) -> Node:
        """A copy to the host."""
        frame = caller()
        _refuse("get", stream=stream)
        with self._aside():
            home = staging.home_of(self._ex, array)
            source = staging.view_of(home, array)
            staging.check_whole(source, "array")
            if out is None:  # pinned, so that replays fill it themselves
                out = pinned(home, source.nbytes).view(source.dtype).reshape(source.shape)
                node = self._copy(home, out, source, (), frame)
            else:
                staging._check_alike(out, source)
                node = self._copy(home, out, source, (), frame, hosts=(False, home.device.kind == "cuda"))
        node.array = out
        return node

    def copy(self, target: Any, source: Any, after: Any, stream: Any) -> Node:
        """A copy from one array to another."""
        frame = caller()
        _refuse("copy", stream=stream)
        with self._aside():
            ex, of, to = self._ex, staging._home(self._ex, source), staging._home(self._ex, target)
            home = to or of or staging.home_of(ex, target)
            if to and of and to is not of:
                raise _elsewhere("copy", to, of)
            if home.device.kind == "sim":  # where all of host memory is the device's
                to = of = home
            there, here = staging._own(to, target, writes=True), staging._own(of, source, writes=False)
            staging._check_alike(there, here)
            if to and of:
                staging._check_apart(home, there, here)
            return self._copy(home, there, here, after, frame, hosts=(of is None, to is None))

    def _copy(
        self, home: Home, target: Any, source: Any, after: Any, frame: FrameType,
        hosts: tuple[bool, bool] = (False, False),
    ) -> Node:  # fmt: skip
        """A copy. ``hosts``: whether source and target are host arrays; for one in ordinary memory, pinned memory
        stands in the graph."""
        graph = self.graph
        ends, mirrored = [source, target], []
        for place, (mirrors, host) in enumerate(zip((graph._inputs, graph._outputs), hosts, strict=True)):
            array = ends[place]
            if host and not home.device.pinned(array):
                ends[place] = pinned(home, array.nbytes)
                mirrored.append((mirrors, (row(array), ends[place])))
        memory = Memory.of(home.extent, ends, (0,), (1,))

        def add(work: DeviceGraph, before: Sequence[int]) -> None:
            work.copy(ends[1], ends[0], before)

        node = self._add(home, "copy", frame, memory, after, add)
        for mirrors, pair in mirrored:
            mirrors.append(pair)
        return node

    # ------------------------------------------------------------------------------------------------------ ordering

    def _add(
        self, home: Home, name: str, frame: FrameType, memory: Memory, after: Any,
        add: Callable[[DeviceGraph, Sequence[int]], None],
    ) -> Node:  # fmt: skip
        graph = self.graph
        if graph._work is None:
            graph._home, graph._work = home, home.device.graph()
        elif home is not graph._home:
            raise _elsewhere(name, graph._home, home)
        wanted, read, written = self._wanted(memory, after)
        direct, before = self._reduced(wanted)
        add(graph._work, direct)
        node = Node(len(graph._nodes), name, frame, memory, before)
        user = _User(node._number, read, written)
        for segment in read:
            segment.readers[user.number] = user
        for segment in written:
            segment.writer, segment.readers = user, {}
        graph._add(node)
        return node

    def _wanted(self, memory: Memory, after: Any) -> tuple[int, list[Segment[_User]], list[Segment[_User]]]:
        """The nodes that one with this memory must come after, as bits, and the segments of its memory."""
        wanted = 0
        for node in self._nodes_of(after):
            wanted |= 1 << node._number
        if not self._ex._work.ordered:
            return wanted, [], []
        read, written, users = self._accesses.users(list(memory.reads.values()), list(memory.writes.values()))
        for user in users:
            wanted |= 1 << user.number
        return wanted, read, written

    def _reduced(self, wanted: int) -> tuple[list[int], int]:
        """Of nodes to wait for, those that no other of them waits for already; and all that come before, as bits."""
        direct, before = [], 0
        while wanted:
            latest = wanted.bit_length() - 1
            direct.append(latest)
            before |= self.graph._nodes[latest]._before | 1 << latest
            wanted &= ~before
        return direct, before

    def _nodes_of(self, after: Any) -> list[Node]:
        """The nodes of ``after=``. Raises LaunchError."""
        wanted: list[Any] = [after] if isinstance(after, (Node, Launch)) else list(after)
        for item in wanted:
            if not self.graph._has(item):
                fix = "name what ex.submit gave in this block"
                if isinstance(item, Launch):
                    fix = "graph.launch(after=[launch]) has the whole graph come after it"
                raise LaunchError(
                    "after= takes nodes in the block of a capture", subject="after", given=repr(item),
                    expected="nodes of this graph", fix=fix,
                )  # fmt: skip
        return wanted

    # -------------------------------------------------------------------------------------------------------- places

    def _home_for(self, plan: Plan, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Home:
        homes = self._ex._homes
        held = any(home.device.holds(value) for home in homes for value in (*args, *kwargs.values()))
        if len(homes) == 1 or (plan.home is None and not held):
            return self._chosen()
        return self._ex._home_for(plan, args, kwargs)

    def _chosen(self) -> Home:
        """Where the graph is, or can be."""
        return self.graph._home if self.graph._work is not None else min(self._ex._homes, key=Home.load)

    @contextlib.contextmanager
    def _aside(self) -> Iterator[None]:
        """While something is recorded the thread works as it does outside of the block."""
        with contextlib.ExitStack() as entered:
            for watch in self._watches:
                entered.enter_context(watch.aside())
            yield


def _refuse(kernel: str, *, stream: Any = None, timing: bool = False, priority: int = 0) -> None:
    """Raise LaunchError for what a whole graph is given, and none of its nodes."""
    for name, value in (("stream", stream), ("timing", timing), ("priority", priority)):
        if value is not None and value is not False and value != 0:
            fix = "leave it out" if name == "priority" else f"graph.launch({name}=...)"
            raise LaunchError(
                "a node of a graph has no stream, time or priority of its own", kernel=kernel, subject=name,
                given=f"{name}={value!r}", expected=f"no {name}= in the block of a capture", fix=fix,
            )  # fmt: skip


def _elsewhere(kernel: str, home: Home, other: Home) -> DeviceError:
    return DeviceError(
        "a graph is of one device", kernel=kernel, given=f"work of {other.device.name}",
        expected=f"work of {home.device.name}", fix="capture a graph for each device",
    )  # fmt: skip
